"""When and where, in place of an amount: "throughout the school day", "in every lesson", "whenever she writes".

A place on the timetable or an event that anyone can see is coverage; a state that somebody must judge ("when anxious",
"as needed", "at times of stress") is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ehcplint.language.numbers import NUMBER, disjoint, pattern, plain
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import NEAR


@dataclass(frozen=True, slots=True)
class Coverage:
    """`all` is the whole day or week, `event` each time that something happens, `timetable` a named place on it.

    `firm` is False where no "every" or "all" stands before the place ("at break", "in maths").
    """

    start: int
    end: int
    kind: Literal["all", "event", "timetable"]
    firm: bool = True


_SUBJECT = (
    "(?:english|maths|mathematics|literacy|numeracy|phonics|science|biology|chemistry|physics|pe|p\\.e\\."
    "|physical education|games(?= (?:lessons?|periods?|sessions?))"
    "|swimming|art|design(?: and| &)? technology|d&t|dt|food technology|technology|food tech|cookery|cooking"
    "|textiles|woodwork|computing|ict"
    "|history|geography|humanities|re|religious education|pshe|pshce|rshe|music|drama|dance|french|spanish"
    "|german|languages|mfl|topic"
    "|forest school|guided reading|reading|writing|spelling|handwriting|circle time|religious studies"
    "|business studies|sociology|psychology)"
)
_PLACE = (
    "(?:break~?times?|breaks?|lunch~?times?|lunches|lunch(?: hour)?|play~?times?|outdoor (?:time|play)"
    "|snack~?time|snack|meal~?times?|registration|tidy(?:ing)?~?up(?: time)?|assembl(?:y|ies)"
    "|tutor (?:time|group)|form time|tutorials?|seminars|lectures|story~?time"
    "|unstructured times?|home time|pick-up|drop-off|arrival"
    "|changeovers?|lining up|(?:carpet|garden|milk|fruit|nap|choosing|song|singing|welcome|dinner|tea|bath|prayer"
    "|toilet|circle|story|group|discovery)~time|continuous provision|golden time)"
)
_HEAD = (
    "(?:lessons?|class(?:es)?|periods?|subjects?|tasks?|activit(?:y|ies)|transitions?|transfers?|moves?"
    "|changes?|journeys?|trips?|visits?|outings?|excursions?|tests?|exams?"
    "|examinations?|assessments?|mocks?|mealtimes?|meals?|instructions?|occasions?|pieces?|times|rooms?"
    "|classrooms?|corridors?|playgrounds?|workshops?|practicals?|swims?|feeds?|arrivals?|departures?|entr(?:y"
    "|ies)|exits?"
    "|performances?|rehearsals?|events?|homeworks?|incidents?|seizures?|falling-outs?|fall-outs?|outbursts?"
    "|appointments?|holidays?|bus|taxi|worksheets?|texts?|books?|maps?|diagrams?|drawings?|graphs?|handouts?|stories"
    "|story|drinks?|snacks?|toilet visits?)"
)
_NOT_HEAD = (
    "(?:areas?|aspects?|pupils?|child|children|students?|staff|adults?|teachers?|people|person|persons|peers?"
    "|parents?|professionals?|part(?:y|ies)|agenc(?:y|ies)|services?|settings?"
    "|environments?|contexts?|situations?|circumstances|cases?|levels?|opportunit(?:y|ies)|ways?|other|others"
    "|things?|respects?|day|days|week|weeks|fortnight|month|months|term|terms|half|half-term|year|years"
    "|mornings?|afternoons?|evenings?"
    "|tutors?(?! (?:time|group|period))|lecturers?|assistants?|tas?|lsas?|practitioners?|mentors?"
    "|instructors?|therapists?"
    "|hours?|minutes?|stages?|points?|targets?|outcomes?|objectives?|topics?(?! (?:lessons?|classes|work))|units?"
    "|skills?|needs?|sessions?"
    "|reviews?|areas|domains?|phases?|september|october|november|december|january|february|march|april|may|june"
    "|july|august"
    "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|fridays|member|members|sounds?|words?"
    "|effort|step|steps|one|of|night|weekend|schools|school(?= (?:year|term|week|day|holiday))|provision"
    "|interventions?|support|autumn|spring|summer"
    "|possible|types?|kinds?|sorts?|forms?|groups?|likelihood|its|his|her|their|key|relevant|appropriate|time"
    "|\\d+)"
)
_EVERY = "(?:every|each(?: and every)?|any)"
_JUDGED = (
    "(?:need(?:s|ed)?|requir\\w+|necessary|appropriate\\w*|possible|practica\\w+|available|able|ready|suitable"
    "|beneficial|helpful|useful|anxi\\w+|upset\\w*|distress\\w*|dysregulat\\w+|overwhelm\\w+"
    "|stress\\w*|tired|fatigue\\w*|frustrat\\w+|angry|calm\\w*|struggl\\w+|difficult\\w*|confiden\\w+|worr(?:y"
    "|ied|ies)|agitat\\w+|unsettled|over-?stimulated|heightened|escalat\\w+|low mood|feel\\w*|want\\w*"
    "|wish\\w*|find\\w*|becom\\w+|seem\\w*|appear\\w*|likely|risk|time allows|time permits|allows?|permits?"
    "|agreed|felt|thought|considered|deemed|experienc\\w+|cop(?:e|ing)|manag(?:es?|ed|ing)|challeng\\w*|in crisis|mood"
    "|concern\\w*"
    "|(?:gone|goes|going|went) (?:badly|well)|(?:bad|hard|difficult|good) days?"
    "|develop\\w*|progress\\w*|improv\\w*|increas\\w+|understand\\w*|know\\w*|think\\w*|believe\\w*|prefer\\w*"
    "|(?:have|has) (?:the |any )?(?:room|space|time|capacity)|gap|vacanc\\w+|bored|like[sd]?|hop\\w+|excited"
    "|emotion\\w*|sensory overload|overload\\w*|regulat\\w+|independen\\w+"
    "|judge\\w*|would|could|should|might|may|old enough|staffing"
    "|there (?:is|are) (?:one|any|some)|found)"
)
_WHEN = (
    "(?:whenever|every time(?: that)?|each time(?: that)?|any time(?: that)?|as soon as|(?:on|after) (?:any|every|each"
    "|the) (?:day|occasion)s? (?:when|that|on which)|on days (?:when|that)|in any (?:lesson|week) (?:when"
    "|in which))"
)
_PLAIN_WHEN = "(?:when|if|while|whilst|after|(?:(?<!.)|(?<=[.;:]) )should)"
_SUBJECTS = (
    "(?:i|he|she|they|it|the (?:child|pupil|student|young person|class|fire|timetable|bell|taxi|teacher|group)"
    "|(?:another|a|an|the|his|her|their) [\\w-]+(?: [\\w-]+)?|[\\w'-]+)"
)
_SEEN = (
    "(?:shows?|uses?|used|arrives?|leaves?|left|writes?|reads?|enters?|changes?|moves?|has (?:pe|a |an "
    "|been|fallen|left|had|just|finished|practical|swimming|games)|is (?:in|on|out|at|away|absent|taught|wet|noisy"
    "|crowded|busy|full|hot|cold|dark|empty|closed"
    "|soiled|late|hurt|sick|eating|drinking|working|using|writing|reading|travelling|swimming|cooking|outside"
    "|given|taken|asked|to change)"
    "|eats?|hits?|kicks?|bites?|hurts?|runs?|falls?|signals?|holds?|press(?:es)?|points?|raises?|puts?|cries"
    "|pushes|pulls|grabs?|snatches|spits?|pinches|scratches|slaps?|trips?|swears?|whistles?|wakes|coughs?|chokes?"
    "|signs?|starts?|begins?|finish(?:es)?|ends?|goes|comes?|returns?|takes?|turns?|hands?|picks?|speaks?"
    "|talks?|stands?|sits?|walks?|travels?|"
    "has (?:just |not )?(?!(?:a|an|the|no|some|his|her)(?!\\w))[\\w]+(?:ed|en|orn|own|ept|one|ought|oken|un)|misses"
    "|refuses?|throws?|screams?|shouts?|hides?|hears?|drops?|completes?|are (?:in|on|out|at|taught|using"
    "|absent|covered)|do(?:es)? pe|rings?|works? (?:in|on|at|with)|joins?|cross(?:es)?|attends?|covers"
    "|lays?|[a-z]+s (?:his|her|their) (?!(?:mind|heart|best|attention|trust|temper|way|patience|focus|place"
    "|feelings|thoughts)(?!\\w))(?:own |red |blue |green |yellow |amber )?[a-z]+ (?:on|in|up|down|out|off"
    "|over|to|into|at|under|against|across)"
    "|sounds|gets? (?:off|on|to|into|out|in|changed|home|back|up)|breaks? down|goes off)"
)
_DOING = (
    "(?:writing|reading|eating|drinking|cooking|swimming|crossing|travelling|moving|walking|entering|leaving"
    "|arriving|changing|dressing|undressing|toileting|handling|using|climbing|cutting|typing|copying|recording"
    "|lining|queuing|playing|queueing|standing|sitting|transferring|transitioning|speaking|giving|returning"
    "|getting (?:changed|on|off|dressed)|out of|off site|on the|in the|in class|at the|outside)"
)

_ALL = pattern(
    "(?:throughout|across) (?!the week)(?:the |each |every |all of the |his |her |their )?(?:whole |entire |full "
    "|rest of the )?(?:school |college |nursery |working |teaching )?(?:day|week)|throughout the week"
    "|(?:for|during) (?:the |each |every |a )?(?:whole|entire|full|whole of the|rest of the) (?:school "
    "|college |nursery |teaching )?(?:day|week)|for (?:the|each|every) school day"
    "|from (?:the moment|the time|when) (?:he|she|they|[\\w'-]+) arrives? (?:in school )?(?:until|till"
    "|to when) (?:he|she|they) (?:leaves?|goes? home)|all day(?: long)?|all day,? every day"
    "|(?<!.)(?:the )?(?:whole|full|entire) (?:school )?day(?= ?(?:$|[,;.]))"
    "|at all times(?! of (?:stress|need|anxiety|crisis|transition))|at every moment|full~time|fulltime"
    "|(?:\\d\\.\\d+|\\.\\d+|\\d) ?(?:fte(?!\\w)|f\\.t\\.e\\.)"
    "|around the clock|round the clock|24 ?/ ?7|24~hours?(?= (?:care|curriculum|a day|supervision|support"
    "|provision|package|staff\\w*|waking|nursing|residential|per day|basis))|24~hour|waking~day|waking~hours"
    "|(?:throughout|across|during|in) (?:all|every|each) (?:part of |parts of |aspects? of )?(?:the|his|her"
    "|their) (?:school |college )?(?:day|week|timetable)"
    f"|(?:for |during )?all (?:of )?(?:the |his |her |their )?{NUMBER} hours of (?:the|his|her|their|each"
    f"|every) (?:school "
    "|college )?(?:day|week)"
    "|(?:all|every|each) part of (?:the|his|her|their) (?:school |college )?day|whenever (?:he|she|they"
    "|[\\w'-]+) (?:is|are) (?:in|at) (?:school|college|nursery|the setting|the building)|(?:across"
    "|throughout) (?:the )?(?:whole |entire |full )?(?:school )?timetable"
    "|in and out of (?:lessons|class)(?: and.{1,20})?"
)
_WORD = f"(?:(?!{_NOT_HEAD}(?!\\w))(?:[\\w'-]+|&)(?:,? (?:and|or) |, | ))"
_EVERY_EVENT = pattern(
    "(?:in|at|on|during|before|after|throughout|through|for|with|following|prior to|upon|within"
    "|(?:of|about|to|by)(?= any ))"
    f" (?:the (?:start|end|beginning|middle|top|close) of )?(?:{_EVERY}|all(?: of)?(?: (?:the|his|her|their|these))?)"
    f" (?!{_NOT_HEAD}(?!\\w)){_WORD}{{0,5}}?(?:{_HEAD}|{_PLACE})"
    "(?: (?:lessons?|sessions?|tests?|tasks?|trips?|changes?))?"
)
_EVERY_NOUN = pattern(
    f"(?:(?:in|at|on|during|before|after|upon) (?:every|each)|(?:before|after|following"
    f"|upon) any) (?!{_NOT_HEAD}(?!\\w))[\\w'-]+"
    f"(?: (?!{_NOT_HEAD}(?!\\w)|(?:and|or|with|the|to|will|by|of|for|in|on|at|from|that|which|who|between|except|where"
    "|when|he|she|they|it|during|before|after|as|if|is|are|has|into|out|using|so|about|an?)"
    "(?!\\w))[\\w'-]+)?(?! of need(?!\\w))"
)
_EVERY_LESSON = pattern(
    "(?:every|each) (?:session|lesson|day|time) (?:that )?(?:he|she|they) (?:attends?|is in|comes?|goes)"
    "|at the (?:start|end|beginning) of (?:every|each) (?:session|day|morning|afternoon|school day|nursery day)"
    "|at the (?:start|end|beginning) of any (?:session|day|morning|afternoon|school day|nursery day|lesson)"
    "|(?:in|during|at|for|of|on|before|after) each of (?:those|these|the|his|her|their|[\\w-]+'s) (?:[\\w',-]+ ){0,6}?"
    "(?:lessons|breaks|lunches|mealtimes|sessions|placements|visits|appointments|clinics|rehearsals|matches|changes"
    "|changeovers|transitions|moves|handovers|journeys)"
    "|(?<=hour\\s|minutes\\s|quarter\\s)of (?:every|each) (?:[\\w-]+ ){0,2}?(?:hour|lesson|session)(?! (?:a|per"
    "|each|every) )"
    "|(?:all|each|every one) of (?:the|his|her|their|[\\w-]+'s) (?:[\\w-]+ )?(?:lessons|classes|sessions|breaks"
    "|lunches|meals|trips)"
    f"|within {NUMBER}~(?:minutes?|seconds?) of (?:him |her |them |[\\w-]+ )?(?!the |a )[\\w-]+ing(?!\\w)"
    "|(?:before|after) each of (?:those|these|the|his|her|their) (?:[\\w',-]+ ){0,5}?(?:weeks|exams?"
    "|examinations?|terms|trips|tests)"
    f"|(?:for|in|during) (?:all )?{NUMBER} of (?:those|these) (?:[\\w-]+ )?(?:lessons|sessions|periods|days"
    f"|breaks|clubs)"
    "|to and from (?:school|college|nursery|work|the [\\w-]+)(?:,? (?:each|every) (?:school |college )?day)?"
    "|from (?:the |its )?(?:first|start|beginning)(?: (?:of (?:the |each |every )?)?"
    "(?!days?(?!\\w)|weeks?(?!\\w)|term(?!\\w)|year(?!\\w))[\\w-]+){0,3}? (?:to|until|till) (?:the |its )?"
    "(?:last|end|finish)(?! of (?:the )?(?:term|year|month|week|key|summer|autumn|spring|july|june|august))"
    "(?: [\\w-]+)?"
    "|at the (?:first|second|last|earliest) (?:[\\w-]+ )?(?:sign|signs|signal|hint|indication|symptom|mistake"
    "|word|bell|ring|touch|sound|error|refusal)(?: of (?:an?|the"
    "|any|each|every)"
    " [\\w-]+)?"
    "|(?:before|after|ahead of) (?:every|each) (?:[\\w-]+ ){0,2}?(?:reviews?|meetings?|appointments?|placements?)"
    "|(?:any|every|each) (?:lesson|test|task|piece|exam|assessment|visit|session|trip) (?:for|in|at|on|during) which"
    "|(?:(?:in|during|at) |(?<!.)|(?<=[.;:]) )(?:each|every) (?:nursery |playgroup |pre-school )?session(?= )"
    "|(?:during|in|at|for|throughout|on) (?:all|both) (?:[\\w-]+ )?of (?:the|her|his|their) (?:[\\w-]+ ){0,2}?"
    "(?:sessions|lessons|days|mornings|afternoons|breaks|periods|subjects|placements)"
    f"|(?:for|in|during) {NUMBER} of (?:the|her|his|their) (?:{NUMBER} )?(?:lessons|sessions|periods|mornings"
    f"|afternoons|days)"
    "(?: (?:each|every|per|a) (?:day|week|fortnight))?"
    "|(?:when|where|whenever|if) (?:a|the|any) (?:lesson|task|activity|subject|topic|text|trip|session)s? "
    "(?:involves?|includes?|requires?|uses?|calls? for|needs?)"
    "|in the (?:first|last) (?:week|lesson|session|days?) of (?:every|each) (?:new )?[\\w-]+"
    "|(?:every|each) pieces? of (?:work|homework|writing|coursework|classwork)"
    "|(?:the )?(?:first|last|second|third|final) period(?: of (?:the|each|every) (?:school )?day)?"
    "|(?:in|during) period \\d"
    f"|the (?:first|last|final|opening|closing) (?:{NUMBER}~)?(?:minutes?|mins?|hours?|quarter of an hour|half~hour"
    f"|half an hour)"
    " of (?:all |every |each |his |her |their |the |double |single |practical "
    "|school )*(?:[\\w-]+ ){0,2}?(?:lessons?|breaks?"
    "|lunch(?:es|times?)?|assembl(?:y|ies)|days?|mornings?|afternoons?|periods?|sessions?|workshops?|lectures?"
    "|seminars?|tutorials?|rehearsals?|practicals?|shifts?|matches|meals?|journeys?|clubs?|mondays?|tuesdays?"
    "|wednesdays?"
    "|thursdays?|fridays?)"
    "|(?:every|each) (?:morning|afternoon|evening|day|lunchtime|school day),? (?:on (?:his |her )?arrival|when (?:he"
    "|she) arrives|at (?:home time|registration|drop-off|pick-up)|before (?:the bell|registration))"
    "|(?:after|for) (?:every|each) \\d+ minutes"
    "|at (?:the )?register(?: time)?|(?:(?<!.)|(?<=[.;:,]\\s))every session(?=\\W*$|[,.;])"
    "|(?:in|during|at|for|throughout) all (?:theory|practical|taught|workshop|classroom|college|teaching|class"
    "|swimming|sports?"
    "|gym|cookery|outdoor|timetabled|nursery|playgroup) sessions"
    f"|(?:every|each) (?!(?:daily|weekly|fortnightly|monthly|termly|half~termly|of|\\d))"
    f"(?!{_NOT_HEAD}(?!\\w))[\\w'-]+ sessions?"
    "|(?:(?<!.)|(?<=,\\s))(?:every|each)(?: single)? time(?=\\W*$|[.;,)])"
    "|(?:for|in|at|before|after|during) each one(?=,| (?:[a-z]+ )?(?:has|will|is))"
    "|on the (?:same )?day (?:that )?(?:it|he|she|they) (?:is|are|has|happens?|comes?|gets?)(?! to)"
    "|(?:for|in|during|across) (?:at least |about )?"
    "(?:\\d{1,3} ?(?:%|per ?cent)|half|three quarters|(?:a|one) (?:quarter|third)|two thirds)"
    " of (?:all )?(?:the|his|her|their|each|every) (?:school |teaching |college |weekly )?"
    "(?:week|timetable|lessons|day)"
    "|(?:per|once a|twice a|times a) (?:lesson|meal|mealtime|journey|trip|transition|period)"
    f"|(?:every|each|all) {_WORD}{{0,4}}?(?:lessons?|breaks?|break~?times?|lunch~?times?|lunch|playtimes?"
    "|assembl(?:y|ies)|registration|transitions?|tests?|exams?|examinations?|mocks?|mealtimes?|trips?|practicals?"
    "|journeys?|workshops?|lectures?|seminars?|tutorials?|rehearsals?|shifts?|placement days?)"
    "(?: (?:lessons?|tests?|exams?))?"
)
_PART_OF_DAY = pattern(
    "(?:(?:in|during|at|for|before|after|throughout) )?(?:every|each|all)(?: of (?:the|his|her|their))? "
    "(?:morning|afternoon|monday|tuesday|wednesday|thursday|friday)(?:'s)?(?:,? (?:and|or) (?:lunch(?:time)?"
    "|afternoon))?"
    f" (?:{_SUBJECT} )?(?:lessons?|break|lunch(?:~?times?)?|break~?times?|registration|assembl(?:y|ies)"
    f"|playtimes?|class(?:es)?|periods?|tutorials?|seminars?|workshops?)"
)
_PLACES = f"(?:(?:both|all|the|every|each) )?(?:{_SUBJECT} )?(?:{_PLACE}|{_SUBJECT}|lessons|classes)"
_ALONE = pattern(
    f"(?!lunch hour$)(?:(?:,|;| and| &| or|/| plus)* ?(?:after |before |during |at )?(?:(?:mid~)?(?:morning"
    f"|afternoon) )?{_PLACES})+ ?[.;]?"
)
"""A cell that holds nothing but places on the timetable: "Lunch and both breaks"."""
_NO_NOUN = (
    "(?:will|shall|to|be|is|are|has|for|with|at|above|below|once|same|together|along|round|right|there|ready|well|clear"
    "|about|following|the)"
)
_EACH_ALONE = pattern(
    f"(?:{_EVERY}|all)(?: of)?(?: (?:the|his|her|their|my))? "
    f"(?:(?!(?:{_NOT_HEAD}|{_NO_NOUN})(?!\\w))(?:[\\w'-]+|&)(?:,? (?:and|or) |, | |$)){{1,5}}"
)
"""A cell that names each time that something happens, and no more: "All group discussions"."""
_ESCORTED = pattern(
    "(?:walk|escort|accompany|meet|greet|collect|met|walked|escorted|accompanied|greeted|collected|handed over)"
    "(?: [\\w'-]+){0,4}? (?:to|from|into|between|through|at the (?:gate|door|entrance|car|bus|taxi|office|reception))"
    " [^.;|]{0,60}?(?P<each>(?:every|each) (?:school )?(?:day|morning|afternoon|evening|lunchtime|time))"
)
"""A walk or a welcome takes as long as it takes."""
_ONCE = pattern(
    f"once {_SUBJECTS} (?:has|have) (?:moved|finished|put|eaten|arrived|left|shown|handed|pressed|packed|changed"
    f"|washed|sat|hung"
    "|drunk|taken|read|written|copied|answered|asked|raised|pointed|placed|turned|tidied|logged|signed)(?!\\w)[^.;"
    "|,]{0,40}"
)
"""What the child has just done, each time: "once she has moved her peg to yellow"."""
_WHOLE = pattern(
    "(?:for |during |throughout )?(?:the )?(?:(?:whole|duration|entirety|length) of|all of(?= period)) "
    "(?:(?:both|all)(?: of)? )?(?:the |each |every |his |her |their )?(?:[\\w-]+ )?"
    "(?:lunch(?: ?time| hour)?|break(?: ?time)?|lessons?|session|journey|school days?|days?|mornings?|afternoons?"
    "|period \\d|meal|trip|exam|test|assembly)"
    "|(?:for |during |in )?(?:the )?(?:first|second|last|other) (?:half|third|part) of (?:every|each) (?:school )?"
    "(?:day|morning|afternoon)"
    "|from the (?:start|beginning) to the end of (?:the |each |every )?(?:[\\w-]+ )?(?:lunch(?: ?time| hour)?"
    "|break|lesson|day|school day|session)|throughout (?:the |all |each |every |her |his "
    "|their )?(?:[\\w'&-]+,? ){0,5}?(?:lessons?|break~?times?|breaks?|lunch~?times?|lunch|playtimes?"
    "|assembl(?:y|ies)|journeys?|meals?|mealtimes?|exams?|trips?)"
    "|from (?:\\d{1,2}[.:][0-5]\\d|arrival|when (?:he|she|they) arrives?) (?:until|till|to) (?:they|he|she"
    "|the (?:bell|end|others)|home time|departure|[\\w]+ (?:has|have|leaves?))"
)
_TRIGGER = pattern(
    "(?:(?:anyone|anybody|everyone|everybody|any (?:adult|pupil|child|visitor|teacher)|adults|staff) who (?:speaks?"
    "|talks?"
    "|calls?|asks?|greets?|approach(?:es)?|passes|hands?|comes?|enters?|reads?|sits?|walks?"
    "|eats?)(?!\\w)(?: [\\w'-]+){0,4}?"
    "(?= (?:will|shall|should|must|to|does|is|are)(?!\\w))"
    f"|{_WHEN} {_SUBJECTS} (?P<clause>[^.;|]{{2,80}})|{_PLAIN_WHEN} {_SUBJECTS} (?:then "
    f"|next )?(?P<seen>{_SEEN})(?P<rest>[^.;|,]{{0,60}})"
    "|(?:on )?(?:any|each|every) (?:school )?(?:day|morning|afternoon|evening|night|break|lunchtime|lesson) "
    "(?:that |when |on which )?(?:he|she|they|[\\w'-]+) (?:(?:is|are) (?:absent|away|off|late|ill|not in"
    "|out of school|unwell)|misses|(?:(?:do(?:es)?|can|could) not|doesn't|don't"
    "|cannot|can't|refuses to|fails to) (?:attend|come|go|arrive|get|leave|enter|manage|cope|eat|sleep|settle)"
    "|arrives (?:late|without))"
    f"|(?:when|whenever|while|whilst) (?P<doing>{_DOING})(?P<doing_rest>[^.;|,]{{0,50}})|(?:after|following|on"
    f"|upon|before) (?:(?:any|every|each) (?P<event>{_HEAD})|(?:any|every|each|an?) (?:incident|absence|seizure"
    f"|(?:panic |asthma )?attack|fit|migraine|nosebleed|falling~out|fall~out|argument|fight|illness|restraint"
    f"|meltdown|hospital stay|exclusion|suspension))(?=\\W"
    f"|$))"
)
_TIMETABLE = pattern(
    "(?:in|during|throughout|at|over|before|after|for the whole of|through) (?:the |his |her |their "
    "|whole~class |small group |set |both |practical |core |double |all |school )*"
    f"(?:{_PLACE}|(?:(?:{_SUBJECT}|practical|core|foundation|other(?! classes)|these|those|subject|curriculum|academic"
    f"|non-core|creative)(?:(?:,? and|,| &|/|,? or) ?(?:the |in )?)?[ ]?)+(?:lessons?|classes|periods?|sessions)"
    f"|{_SUBJECT}(?:(?:(?:,| and|, and| &|/| or)+ ?(?:in )?(?:{_SUBJECT}|{_PLACE}))*))(?:(?:,| and|, and| or| &"
    f"|/)+ ?(?:at |during |in )?(?:{_PLACE}|{_SUBJECT}))*(?! (?:and [\\w]+ )?(?:skills?|scheme|qualification"
    f"|level|clubs?|tables?|bars?|buddy|supervis\\w+|teacher|age|GCSE|progress|programme|vocabulary|words?|qualifications?"
    f"|assistants?|ages?|difficult\\w+|books?|comprehension|needs?|group))"
)
_NOT_TIMETABLE_BEFORE = LongPattern(
    r"(?:progress|skills?|attainment|achiev\w+|qualif\w+|levels?|targets?|difficult\w+|gaps?|needs?|confiden\w+"
    r"|ability|understanding|gcses?|diploma|degree|specialist|specialis\w+|train(?:ed|ing)|writ\w+|spe(?:ak"
    r"|ech)\w*|interest\w*|experienc\w+|expertise|concepts?"
    r"|(?:next|new|coming|current|key|present) (?:topic|unit|text|chapter|module|words)s?"
    r"|vocabulary|language|terms|success|pass|results?|scores?|fluency|independence|weak\w*|strength\w*|expected"
    r"|below|behind|working|knowledge|assessed|assess\w*|grades?|delayed?|outcomes?|award|certificate"
    r"|tuition|tutoring|coaching|accredit\w+|intervention\w*|programme|catch-up|booster|improv\w+|develop\w*"
    r"|(?:catch-up|extra|additional|booster|remedial|revision|top-up)"
    r" (?:lessons|classes|sessions|teaching)|support needed|(?:level|grade"
    r"|stage|entry|step) ?\d|not|except|other than|apart from) $"
)
_TEACHING = re.compile(r"\bteaching $")
_LESSONS = re.compile(r"\b(?:lessons?|classes|class|periods?|sessions?)$")
"""Teaching in a subject is what is taught; in its lessons it is when."""
_GOES = re.compile(
    r"(?<!\w)(?:go(?:es|ing|ne)?|went|(?:look|talk|work|walk|think|flick|leaf|sort|listen|step)(?:s|ed|ing)?"
    r"|runs?|running|reads?|reading|takes?|taking|taken|gets?|getting)"
    r"(?: (?:him|her|them|it|[\w'-]+))? $"
)
"""What is gone through is no time: "going through mathematics homework"."""
_OFF_SITE = pattern(
    "(?<!\\d\\s)on (?:all |any |the |his |her |school )*(?:trips|visits|outings|journeys)(?:,? (?:and"
    "|or) (?:trips|visits"
    "|outings|journeys))?"
)
_IN_LESSONS = pattern(
    "(?:in|during|for) (?:these|those|the following|the|her|his"
    "|their)? ?(?:\\w+ )?(?:[\\w-]+ )?lessons?(?= (?:a|per|each|every) (?:day|week|fortnight))"
)


_MAIN_CLAUSE = re.compile(
    r" (?:the|a|an|his|her|their|staff|he|she|they)(?: [\w'-]+){0,4}? (?:will|shall|must|should)(?!\w)"
)


_TOLD_OF = re.compile(
    r"(?<!\w)(?:how|what|why) (?:he|she|they|[\w'-]+) (?:[\w'-]+ ){1,6}$"
    r"|(?<!\w)(?:notice|recogni[sz]e|know|tell|say|spot|understand|reali[sz]e|identify|see|learn|remember)s? $"
    r"|(?<!\w)look(?:s|ed|ing)? $"
)
"""Before "when work goes wrong": it is part of what is talked about ("how he talks to himself when …"), or of what is
done: "looking after his hearing aids"."""


_CALLED_BY_FEELING = re.compile(
    r"(?<!\w)[\w-]+ (?:cards?|books?|box|jar|monster|scale|fan|chart|board|thermometer|signal|corner)(?!\w)"
)
"""A thing called by a feeling can be seen by anyone: "when I show my worry card"."""


def is_judged(clause: str) -> bool:
    """Whether somebody must judge whether a state of things is there: "when anxious", "if needed"."""
    return re.search(rf"(?<!\w){_JUDGED}(?!\w)", _CALLED_BY_FEELING.sub(" ", clause)) is not None


@lru_cache(maxsize=2048)
def coverage(text: str) -> tuple[Coverage, ...]:
    """Where the text covers a time, a place on the timetable or every instance of an event; in order, no overlaps."""
    lower = plain(text)
    found: list[Coverage] = [Coverage(m.start(), m.end(), "all") for m in _ALL.finditer(lower)]
    for form in (_WHOLE, _EVERY_EVENT, _EVERY_LESSON, _EVERY_NOUN, _PART_OF_DAY):
        found += [Coverage(m.start(), m.end(), "event") for m in form.finditer(lower)]
    found += [Coverage(m.start(), m.end(), "event") for m in _ONCE.finditer(lower)]
    found += [Coverage(m.start("each"), m.end("each"), "event") for m in _ESCORTED.finditer(lower)]
    for match in _TRIGGER.finditer(lower):
        if _TOLD_OF.search(lower, max(0, match.start() - NEAR), match.start()):
            continue
        said = match["clause"] or match["rest"] or match["doing_rest"] or ""
        first = re.split(r",(?! (?:and|or) )", said)[0]
        if main := _MAIN_CLAUSE.search(first):
            first = first[: main.start()]
        condition = match[0][: match[0].find(said) + len(first)] if said else match[0]
        if not is_judged(condition.removeprefix("should ")):
            end = match.end() - len(said) + len(first.rstrip()) if said else match.end()
            found.append(Coverage(match.start(), end, "event"))
    if len(lower) < 80 and (_ALONE.fullmatch(lower.strip()) or _EACH_ALONE.fullmatch(lower.strip())):
        found.append(Coverage(0, len(lower.rstrip()), "timetable", firm=False))
    for match in (*_TIMETABLE.finditer(lower), *_IN_LESSONS.finditer(lower), *_OFF_SITE.finditer(lower)):
        gone_through = match[0].startswith("through ") and _GOES.search(
            lower, max(0, match.start() - NEAR), match.start()
        )
        told_so = match[0] == "in writing" and lower[: match.start()].rstrip()[-1:] not in ("", ".", ";", ":")
        if (
            not gone_through
            and not told_so
            and not _NOT_TIMETABLE_BEFORE.search(lower[max(0, match.start() - 30) : match.start()])
            and not (_TEACHING.search(lower, 0, match.start()) and not _LESSONS.search(match[0]))
        ):
            found.append(Coverage(match.start(), match.end(), "timetable", firm=False))
    return tuple(disjoint(sorted(found, key=lambda c: (not c.firm, c.start - c.end, c.start))))
