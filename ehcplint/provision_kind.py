"""What kind of provision an entry is: a person's time, a way of working, or a thing (rules.md, "Kind")."""

from __future__ import annotations

import re

from ehcplint.language.dose import Amount
from ehcplint.language.hedges import conditions
from ehcplint.language.patterns import LongPattern
from ehcplint.language.people import Person
from ehcplint.language.text import NEAR, overlapping, within
from ehcplint.language.vocabulary import Lexicon, Match, Vocabulary
from ehcplint.plan import Entry

CLASS_SIZE = LongPattern(
    r"\btaught (?:by (?:an? |the |his |her )?(?:[\w-]+ ){1,5}?)?in (?:an? )?(?:groups?|class(?:es)?"
    r"|sets?) of (?:(?:no more than|not more than|up to|fewer than"
    r"|at most|about|around)\s+)?"
    r"(?:[89]|[12]\d|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty)\b"
    r"|(?:no more than|at most|a maximum of|max\.?|fewer than) (?:\d+|[a-z]+teen|six|seven|eight|nine|ten|eleven"
    r"|twelve|twenty)"
    r" (?:other )?(?:pupils|children|students|learners) (?:in|to|per) (?:an?|the|his|her|their|any|every|each"
    r"|[\w]+['’]s)"
    r" (?:[\w-]+ )?(?:class|group|set|form|lesson)\b"
    r"|\b(?:class(?:es)?|sets?|teaching groups?|tutor groups?|form)(?: sizes?)? (?:of|has|have|with|is|are|(?:will"
    r"|shall) have"
    r"|(?:will|shall) be|limited to|capped at)\s+"
    r"(?:(?:no more than|not more than|up to|fewer than|less than|at most|under|a maximum of|maximum|between|about"
    r"|around)\s+)?(?:\d+|[a-z]+teen|six|seven|eight|nine|ten|eleven|twelve|twenty)\b",
    ignore_case=True,
)
_VERB = re.compile(
    r"\b(?:will|shall|should|must|may|might|can|could|would|to|is|are|has|have|does|do)\b", re.IGNORECASE
)
_EVERY = re.compile(r"^\W*(?:every|each|all|both|most)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_HOURS_TO_COME = re.compile(
    r"\b(?:hours|minutes|sessions|visits)(?: (?:a|per|each) (?:week|term|month))?,? (?:(?:is|are|will|shall|still"
    r"|yet) )*(?:to )?(?:be "
    r"(?:confirmed|agreed|decided|determined)|tbc|tba)\b",
    re.IGNORECASE,
)
"""How much of somebody's time is put off: "Storytelling in sign, the number of hours to be confirmed"."""
_ALLOWANCE = LongPattern(
    r"^\W*+(?:[A-Z]?[\d.]{1,5}\W++)?(?:[^:.;]{0,50}\b(?:tests?|exams?|examinations?|papers?"
    r"|assessments?)\b[^:.;]{0,20}[:.]\s*)?"
    r"(?:(?:in|for|during) (?:all|every|each|any|his|her|their)\b[^:,.]{0,50}(?:[:,]|\b(?:is|are|(?:will"
    r"|shall) be) allowed"
    r"|\bhas|"
    r"\bwill have)\s*)?"
    r"(?:\S{1,40}\s+){0,6}?(?:minutes (?:is|are|(?:will|shall) be) (?:added|allowed)\b[^.;]{0,40}\b(?:tests?|exams?"
    r"|papers?"
    r"|assessments?)\b"
    r"|(?:extra|more|additional) time\b(?! (?:with|from|alongside|to (?:talk|practise|work))\b)|time and a (?:quarter"
    r"|half)\b|\d+ ?(?:%"
    r"|per ?cent) (?:extra|more|longer)\b)",
    ignore_case=True,
)
"""More time in tests is a way of working, whatever breaks go with it."""
_PROMISED = re.compile(r"\b(?:will|shall|should|must|may|might|can|could|would)\b", re.IGNORECASE)
_OCCASION = re.compile(
    r"lesson|session|review|reviewed|assessment|meeting|club|group|visit|outing|trip|course|clinic|appointment"
    r"|instruction in|lead"
    r"|teach|workshop|(?:adult|teacher)-led (?:activit(?:y|ies)|sessions?|tasks?|play)"
    r"|work with"
    r"|work"
)
_SET_WORK = re.compile(
    r"\b(?:new|written|printed|typed|copied|photocopied|marked|displayed|paper|unfinished|finished|harder|class"
    r"|home|set|independent|his|her|their|pieces? of|with)\s+$",
    re.IGNORECASE,
)
"""Before "work": what the child is given to do."""
_WHERE_OR_WHEN = LongPattern(
    r"\b(?:(?:in|at|on|during|between|before|after|to|from|for|into|outside|across|throughout)\s+(?:(?:all|every|each"
    r"|the|her|his|their|those|these|most|any|some|a|an|other|"
    r"next|whole[- ]class|of|both|and|start|end|beginning)\s+)*(?:[\w-]+\s+(?:(?:and|or)\s+[\w-]+\s+)?)?"
    r"|of (?:an?|the|each|every|his|her|their|any) |who |whoever "
    r"|(?:when|where|whenever|wherever|if) (?:an? |the |any |his |her |their |each |every )?|giving (?:an? |any )?"
    r"|(?:adult|teacher|child|pupil|staff)[- ])$",
    ignore_case=True,
)
_CLASS_TIME = LongPattern(
    r"^\W*+(?:[A-Z]?[\d.]{1,5}\W++)?(?:in|during|at|before|after|when|for|throughout)\s+(?:all|every|each|any|his|her|their|the"
    r"|whole[- ]class|class)?\s*"
    r"(?:(?:[\w-]+\s+)?(?:lessons?|classes|practicals?|tutorials?|registration|assembl(?:y|ies))|(?:guided|shared|class"
    r"|silent|quiet|paired)\s+(?:reading|writing)"
    r"|phonics|spelling|handwriting|reading(?: time)?|writing|literacy|numeracy|story ?time|circle time|swimming|PE"
    r"|cookery)"
    r"(?:,\s+|\s+(?=(?:he|she|they|his|her|their|each|every|all|new|the|no|nobody"
    r"|[A-ZÀ-ɏ][\w’'-]+)\b))(?![^.;]*\b(?:practi[sc]es?|learns?|works?"
    r"|rehearses?|(?:receives?|has|have|gets?) (?:help|support|an? \w+ (?:to|who))|(?:be|is) (?:taught|helped|supported"
    r"|coached|guided|accompanied|joined|seen|withdrawn))\b)",
    ignore_case=True,
)
"""Before whatever is done: the part of the school day in which it is, and in which everybody is taught."""
_ON_CONDITION = re.compile(r"[,\s]*\(?(?:if|where|when|as and when|subject to|depending|pending)\b", re.IGNORECASE)
"""After whoever is to come: "A befriender, where one is available"."""
_IS_THERE = LongPattern(
    r"[^,;.]{0,40}?\s(?:will|shall|to|should|can|may|must|is|are)\s+(?:also\s+)?(?:be\s+)?(?:available|present|on hand"
    r"|provided|offered|found|allocated|assigned|deployed|employed|in place|arranged|based|attached|around)\b"
    r"|(?<=adult|mentor) (?:at|by|in|on|beside) (?:the|his|her) (?:[\w-]+ )?(?:gate|door|entrance|cloakroom"
    r"|playground|bus|line|hall)\b"
    r"|\s+(?:that |who |whom )?(?:[\w’'-]+ (?:can|may) |to )(?:go to|talk to|turn to|speak to|check in with|confide in"
    r"|approach|rely on)\b",
    ignore_case=True,
)
"""After a person: nothing is promised of them but that they are there."""
_BREAK = LongPattern(
    r"^\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:(?:every|after|at|in|between|during|each"
    r"|before)\b[^:;.]{0,50}[,:]\s*)?(?:[\w’'-]+\s+(?:will|to|should|must|shall)\s+(?:also\s+)?(?:have|take|get"
    r"|be\s+given)\s+)?"
    r"(?:(?:a|an|one|two|three|four|regular|daily)\s+)?(?:(?!session|support|short|overnight|residential"
    r"|respite)[\w-]+\s+){0,3}?(?:rest|break|pause)s?\b(?!\s*(?:fast|of\s+the|time))",
    ignore_case=True,
)
"""A break is a way of working however long it is: nobody's time is promised."""
_WHERE_HELD = LongPattern(
    r"[\s,]*(?:(?:where|if|when|in|on|during|at|from)\b[^.;,]{0,40},\s)?"
    r"(?:(?:when|where|while)\b[^.;,]{0,40},\s)?[^.;,]{0,60}?\blessons?\b[^.;]{0,70}?\b(?:will|shall"
    r"|to)\s+(?:all\s+|always\s+|mostly\s+)?(?:be\s+(?:in|on|at|held|taught (?:in|on|at)|recorded|filmed|timetabled"
    r"|moved)|take place|happen|start|begin|end|finish)\b",
    ignore_case=True,
)
"""Where and how lessons are held, which the child would have anyway: nobody's time is promised."""
_CARD = re.compile(r"\W*(?:an? )?(?:exit|time[- ]?out|break|help|toilet|leave) (?:card|pass)\b", re.IGNORECASE)
"""A card with which the child may leave is a way of working, for however long."""
_REFUGE = LongPattern(
    r"\b(?:somewhere|a|an? [\w-]+) (?:quiet|calm|safe|peaceful)(?: (?:place|space|room|corner|area))? to (?:go"
    r"|sit|rest|be)\b",
    ignore_case=True,
)
"""Where the child may go, for however long, is a way of working."""
_NOT_BEFORE = re.compile(
    r"\W*(?:[A-Z]?[\d.]{1,5}\W+)?no (?:lesson|session|task|activity|work|test|journey)\b[^.;]*?\b(?:will|shall|is to"
    r"|should) (?:begin|start)\b",
    re.IGNORECASE,
)
_APPROACH = LongPattern(
    r"^[^.;:]{0,80}?\b(?:approach(?:es)?|techniques?|principles|methods|strateg(?:y|ies)|scripts?|language)\s+"
    r"(?:(?:will|is|are|should|must|shall) (?:be )?|to be |being )(?:\w+ly )?(?:used|adopted|followed|applied|modelled"
    r"|embedded)\b",
    ignore_case=True,
)
"""A way of working, whatever it is called: "Emotion coaching approach to be used by all staff"."""
_USE_OF = re.compile(
    r"\W*(?:the )?(?:consistent )?use of\b(?! (?:an? )?(?:TA|teaching assistant|adult))", re.IGNORECASE
)
_LIMITED = LongPattern(
    r"\b(?:capped|limited|kept|restricted|held) (?:at|to|under|below)\b|\b(?:run|last|go on|continue|be|take|sit)s? "
    r"(?:for )?(?:beyond|past|(?:no |not )?(?:longer|more) than)\b"
    r"|^\W*homework\b[^.;]{0,30}\b(?:no more than|(?:reduced|cut|set|kept) (?:down )?(?:to|at))\b",
    ignore_case=True,
)
"""How long a thing may last is a way of working: "Homework is capped at 15 minutes"."""
_KEPT = LongPattern(
    r"^\W*(?:an?|the|his|her|their|one)\s+(?:own\s+)?(?:[\w-]+\s+){0,2}?(?:table|desk|seat|room|place|space|corner|bay"
    r"|peg|chair|"
    r"bench|locker|computer|laptop|cupboard|shelf|box)\b[^.;]*?\b(?:kept|reserved|saved|set aside|booked|held)\b",
    ignore_case=True,
)
"""A thing that is kept for the child is a thing, for however long each day."""
_LAID_OUT = re.compile(
    r"\W*+(?:[A-Z]?[\d.]{1,5}\W++)?(?:an? |the |his |her |their )?(?:[\w’'-]+ ){0,2}?[\w’'-]+(?:(?:,| or"
    r"| and) (?:an? )?[\w’'-]+(?: [\w’'-]+)?(?: to \w+)?){0,3}(?: \([^()]{2,60}\))? "
    r"(?:(?:(?:will|shall) be|are|is|to be|kept|left) )?(?:ready )?(?:on|beside|next to|taped to|stuck to|fixed to"
    r"|in) (?:the"
    r"|his|her|their|every|each) (?:[\w’'-]+ )?"
    r"(?:table|desk|tray|peg|whiteboard|board|wall|locker|drawer|bag|chair|door)\b",
    re.IGNORECASE,
)
"""A thing that lies ready is a thing: "Counters on the table in every maths lesson"."""
_SENDS = re.compile(
    r"\s+(?:\w+ly\s+)?(?!(?:is|was|has|does|goes|works|reads|sees|teaches|helps|supports|visits|takes|walks|sits|plays"
    r"|meets|leads|runs|delivers"
    r"|provides|coaches|talks|practises|listens|accompanies|joins|treats|attends|assesses|reviews|monitors|supervises"
    r"|guides|brings|collects|cuts|opens|feeds|washes|dresses|lifts|lessons"
    r"|hours|sessions|minutes|times|days|weeks|assistants?)\b)[a-z]{2,}(?:s|es)\s+(?!(?:with|beside)\b)[^.;]"
)
"""After a person: a way of working, told in the present: "The class teacher sends the topic words home"."""
_GIVE = re.compile(
    r"(?<=s|f)\s+(?:all\s+|then\s+|always\s+|\w+ly\s+)?(?:give|say|wait|use|make|put|keep|show|speak|name|point|face"
    r"|tell|offer|allow|let"
    r"|leave|hold|write|break|cut|repeat|model|praise|prompt|remind|ask|count|sing|turn|stand|avoid|call|pause|respond"
    r"|acknowledge|warn|explain|check)\b"
)
"""After several people, whoever they are: what they all do at the time, told in the present."""
_NEXT_TO = re.compile(
    r"\b(?:sits?|stands?|seated|placed|sitting|standing)\b[^.;]*\b(?:next to|near|facing|in front of|behind"
    r"|close to|opposite) (?:(?:an?|the|his|her|their) )?$",
    re.IGNORECASE,
)
"""Before a person: only where the child is."""
_OWN_THING = re.compile(
    r"['’]s (?:hands?|face|mouth|lips|eyes|desk|table|name|side|back|chair|room|voice|screen|board|signal)\b",
    re.IGNORECASE,
)
"""After a person: nothing that they give."""
_COMPOUND = re.compile(r"[ -](?:driving|using|riding|handling|switch|reading) ")
"""Between the thing and the noun that ends a compound: "Chair driving practice"."""
_GAMES = re.compile(r"[^.;:]*\b(?:games|activities|exercises|songs|rhymes)\W*$", re.IGNORECASE)
"""In note form beside the name of whoever leads them, games are somebody's time."""
_OPENING = re.compile(r"\bin the (?:first|last|final|opening|closing) [\w -]{1,30}? of\b", re.IGNORECASE)
"""A part of a lesson is when something is done: "in the first five minutes of each lesson"."""
_OWN_ACT = LongPattern(
    r"\b(?:minutes|hour) of (?:looking|sitting|lying|resting|relaxing|quiet|calm|rest|peace|free|choosing|choice"
    r"|solitude)\b|"
    r"\b(?:he|she|they|[A-ZÀ-ɏ][a-zß-ɏ]+) (?:will|shall) (?:also )?have (?:[\w-]+ ){1,4}?(?:minutes|hour) "
    r"(?:with (?:his|her|their) [\w -]{1,30}? (?:out|off|on|up)|alone|(?:by|to) (?:him|her|them)sel(?:f|ves)"
    r"|(?:on|in) (?:the|a|his|her)"
    r"|of (?:quiet|peace|rest|calm)|away from)\b|"
    r"\b(?:minutes|hour) (?:without (?:talk\w*|noise|work|demands|speech|interruption)|alone|on (?:his|her|their) own"
    r"|with (?:an?|his|her|their|some) (?:[\w-]+ )?(?:book|puzzle|jigsaw|toys?|headphones|music|comic|magazine))\b|"
    r"\b(?:he|she|they|[A-ZÀ-ɏ][a-zß-ɏ]+) (?:(?:will|shall) |may |can )?(?:then )?(?:leaves?|goes|go|gets? up|sits?"
    r"|moves?"
    r"|takes? a|rests?"
    r"|stays?|works? alone)\b"
    r"|\bwill (?:also )?(?:have|take) (?:a|an|his|her|their) (?:[\w-]+ ){0,2}?"
    r"(?:sit-down|lie-down|rest|break|breather|time-out)\b"
    r"|\b(?:to|for a) (?:have a )?(?:rest|relax|calm down|unwind|recover|lie down|nap|sleep)\b"
)
"""What the child does alone, however long: a permission or a routine, and nobody's time."""
WILL = re.compile(r"(?:[^.;:]{0,60}?)\b(?:will|shall|to|who)\b", re.IGNORECASE)
_DONE_WITH = LongPattern(
    r"\b(?:read|talked|talked (?:over|through|about)|gone (?:over|through)|worked(?: through| on)?|looked at|played"
    r"|practised|rehearsed|discussed|acted out|sung|made|written|explored|revisited|revised)"
    r"(?: (?:aloud|out loud|together|and \w+))? with (?:him|her|them|me|the (?:child|pupil|class)|[A-ZÀ-ɏ][\w’'-]+)\b"
)
"""In note form, what somebody does with the child is their time: "Social stories, read and talked over with Sam"."""
_HANDED_ON = re.compile(
    r"\b(?:will|shall|must|should|to) be (?:handed|given|sent|shown|kept|copied|shared|put)\b", re.IGNORECASE
)
"""What is promised of a thing, whoever made it: "A page about Sam, written with him, will be handed to each"."""
_IS_ALLOWED = re.compile(
    r"\bwill (?:also )?be (?:accepted|allowed|permitted|credited|waived|excused|exempt(?:ed)?|marked)\b", re.IGNORECASE
)
_ARRANGED = LongPattern(
    r"\W*(?:nobody|no[- ]one)\b|[^.;]*\b(?:in place of|instead of|rather than)\b(?![^.;]*\b(?:will|shall)\b)"
    r"|(?:[\w-]+ )?(?:lessons|subjects|classes) (?:before|after|in the (?:morning|afternoon))\b(?![^.;]*\b(?:will|shall"
    r"|shall)\b)",
    ignore_case=True,
)
"""In note form, how things are arranged and not what anybody does: "Practical lessons after 11.30am"."""
_ACTIVITY = LongPattern(
    r"\W*(?:\d+\W+)?(?:[a-z]+ing\b[^.;:]{0,60}\bwith (?:him|her|them|me|(?-i:[A-ZÀ-ɏ])[\w’'-]+)\b|(?:scribing"
    r"|reading aloud),"
    r"|talking (?:about|to|with|through|over)|looking (?:at|through)(?! (?:how|what|whether|if)\b)"
    r"|(?:opening|starting|having|holding) (?:a )?conversations?|listening to|helping|watching|rehearsal|acting out"
    r"|going (?:over|through|to|out|for)|working (?:on|through|with)|sitting (?:with|beside|next)|checking (?:in|on)"
    r"|(?:reading|playing|sharing|practising|rehearsing|counting|cooking|walking|swimming|shopping|sorting|building"
    r"|drawing"
    r"|painting|discussing|exploring|singing|planning|joining|making|revisiting|revising|finishing|guiding|coaching"
    r"|scribing|signing|interpreting|escorting|accompanying|meeting|greeting|settling|washing|changing|feeding"
    r"|dressing|toileting|lifting|hoisting)"
    r"(?= (?:the|an?|his|her|their|my|him|them|with|to|aloud|together|about|through|over|for|from|at|on|each|every"
    r"|[A-ZÀ-ɏ]\w+)\b))\b",
    ignore_case=True,
)
"""In note form beside the name of whoever does it, something done with the child is that person's time."""
_DOES = LongPattern(
    r"\W*(?:(?:takes|walks|talks|leads|guides) (?:him|her|them|me)|(?:reads|plays|sits|works|goes over"
    r"|goes through|shares|practises"
    r"|rehearses|counts|cooks|sings|builds|draws|sorts) (?:with|to|beside|through|on|a|the|his|her|my)|(?:teaches"
    r"|helps|coaches"
    r"|meets|supports) )\b",
    ignore_case=True,
)
"""The same told in the present: "Takes him through asking for a turn"."""
_TO_DO = LongPattern(
    r"\W*(?:[A-Z]?[\d.]{1,5}\W+)?(?:(?!(?:Use|Make|Be|Speak|Share|Agree|Check|Communicate|Keep|Have|Ensure|Adopt|Avoid"
    r"|Model|Provide|Give"
    r"|Show|Allow|Encourage)\b)[A-ZÀ-ɏ][a-zß-ɏ]*(?<!s)\b(?! (?:with|by)\b)[^.;]{0,60}\bwith (?:him|her|them|me"
    r"|[A-ZÀ-ɏ][\w’'-]+)\b"
    r"|(?:Meet|Greet|Teach|Coach|Take|Walk|Collect|Escort|Accompany) (?:him|her|them|me|[A-ZÀ-ɏ][\w’'-]+)\b)"
)
"""The same as a task for whoever stands beside it: "Start a game with Nell and her friends"."""
_TOGETHER = LongPattern(
    r"(?:,[^,.;]{0,60},)?\s+(?:will|shall|may|might|could|should|must|is to|are to|to)\s+"
    r"(?:also\s+|seek to\s+|try to\s+|aim to\s+)?(?:(?:read|work|talk|play|go|meet|practise|sit|stay|wait"
    r"|eat|be|plan|discuss|look|run|cook|shop|rehearse|revisit)\b"
    r"[^.;]{0,60}\bwith [A-ZÀ-ɏ][\w’'-]+\b"
    r"|(?:scribe|organise a|run a|lead a|set up a)\b"
    r"|(?:take|accompany|escort|walk|drive|visit|treat|coach|tutor|teach|counsel|mentor|feed|bathe|wash|dress|hoist"
    r"|lift)"
    r" (?:him|her|them|me|[A-ZÀ-ɏ]\w+(?!['’\w]))\b|(?:come|call|look|drop) (?:in|into|out|every|each|once|twice|at)\b"
    r"|(?:show|teach|coach|train|help) (?:[Mm]um|[Dd]ad|[Mm]r|[Mm]rs|[Mm]s|(?:his|her|their|the) (?:parents?"
    r"|mother|father|family|carers?))\b"
    r"|share (?:[\w-]+ ){0,2}?(?:books?|stor(?:y|ies)|poems?|songs?)\b"
    r"|(?!(?:use|make|be|speak|share|agree|check|communicate|keep|have|ensure|adopt|avoid|stay calm|model)\b)[a-z]+\b"
    r"(?:[^.;]{0,90}\bwith (?:him|her|them|me)\b|\s[A-ZÀ-ɏ][\w’'-]+ (?:read|count|sing|talk|explain|retell)\b))",
)
"""After a person: they will do something with the child ("will set out the next day's work with him")."""
_NOW = LongPattern(
    r",? (?:sees|visits|teaches|treats|coaches|mentors|tutors|counsels|works with|reads with|meets with"
    r"|sits (?:next to|beside|with)|scribes for|takes|writes (?:to|for)) (?:him|her|them|me|[A-ZÀ-ɏ][\w’'-]+)\b"
    r"|['’]s time\b"
)
"""After a person: what they do with the child is told in the present."""
_CHANCE = LongPattern(
    r"^\W*(?:plenty of|lots of|many|more|further|regular|frequent) (?:chances|opportunities)\b|\b(?:given|has"
    r"|have|offered|with) (?:the |an? |regular |some )*(?:chance|opportunit(?:y|ies))\b",
    ignore_case=True,
)
"""An opportunity is a way of working (rules.md, "Kind")."""
_WITH = re.compile(r"\bwith (?:(?:an?|the|his|her|their) )?$", re.IGNORECASE)
_TO_TALK = re.compile(r" to (?:talk|go over|work|read|practise|plan|think|look at|rehearse|play)\b", re.IGNORECASE)
_GERUND = re.compile(r"^\W*(?:[A-Z]?[\d.]{1,5}\W+)?[A-ZÀ-ɏ][a-zß-ɏ]+ing\b")
_TEACHING_IS = re.compile(
    r"^\W*(?:all |his |her |their )?teaching (?:will|shall|should|must|is|to)\b(?! be (?:given|provided|delivered|by))",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(r"\b(?:access to|time with) (?:(?:an?|the|his|her|their) )?$", re.IGNORECASE)
_TENDED = LongPattern(
    r"\b(?:is|are|be|being) (?:(?:fed|washed|bathed|dressed|toileted|hoisted|showered)\b|(?:helped"
    r"|assisted) (?:with|to|in)\b)"
    r"|\b(?:will|must|shall|to) be (?:\w+ly )?(?:checked|cleaned|serviced|tested|inspected|refitted)\b",
    ignore_case=True,
)
"""Personal care, and the care of equipment, takes somebody's time, whoever is named."""
_LED_BY = re.compile(r"\b(?:led|run|delivered|taught|carried out) by (?:(?:an?|the|his|her|their) )?$", re.IGNORECASE)
_JOINING = re.compile(
    r"\s+(?:joining|reading|sitting|working|helping|playing|coming|teaching|going|supporting|taking|visiting"
    r"|practising|talking|signing"
    r"|interpreting|scribing|coaching|mentoring)\b",
    re.IGNORECASE,
)
"""After a person: what they do, as a noun: "the nursery nurse joining in his play"."""
_TIME_TO = re.compile(
    r"\W*(?:quiet |some |individual |one-to-one |1:1 )?time\b[^.;]{0,40}\bto (?:talk|work|read|practise|go over"
    r"|plan|play|reflect)\b",
    re.IGNORECASE,
)
_TAUGHT = LongPattern(
    r"\b(?!(?:sitt|rest|ly|open|leav|arriv|dur|morn|even|wait|be|hav|beg|noth|anyth|someth|everyth)ing\b)\w+ing\b"
    r"|\b(?:teach\w*|taught|learn\w*|practi[sc]\w*|rehears\w*|work(?:s|ing)?|read\w*|writ\w+|spell\w*|talk\w*|train\w*"
    r"|massage"
    r"|play\w*|cook\w*|swim\w*|count\w*|study|visits?|sessions?|lessons?|groups?|clubs?|time with|meet\w*"
    r"|review\w*|check\w*)\b",
    ignore_case=True,
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_THEN_ANOTHER = re.compile(r"[^.;]*,? and (?:the|an?|his|her|their) [\w -]{3,40} (?:will|shall)\b", re.IGNORECASE)
"""After what the child does: a clause of its own says what somebody else will do."""
_IS_TAUGHT = re.compile(
    r"\b(?:train(?:ed|ing)|brief(?:ed|ings?)|taught|shown|coach(?:ed|ing)|inset|workshops?)\b", re.IGNORECASE
)
_CLINICAL = re.compile(
    r"therap|psycholog|physio|audiolog|dietit|technician|habilitation|counsellor|travel trainer|job coach"
    r"|\b(?:SaLT|SLT|OT|EP|QTVI|QToD|ToD)\b|specialist teacher"
    r"|teacher of (?:the )?(?:deaf|visual|children with)",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"(?:\s+(?:from the|who) [^.;,]{3,70}?)?\)?\s+(?:will|shall|may|might|could|should|can)\s+(?!(?:provide|supply|lend"
    r"|order|give|send|issue|fit|write|set|make|use|ensure|support)\b)",
    re.IGNORECASE,
)
"""Whatever such a person comes to do is their time."""
_IS_TO_COME = re.compile(
    r"\s+to\s+(?:visit|see|meet|take|work|call|come|help|sit|teach|train|treat|assess)\b", re.IGNORECASE
)
"""After whoever is named in health or social care, in note form: "Family support worker to visit"."""
_OF_HEALTH = re.compile(
    r"nurse|health visitor|paediatrician|neurologist|psychiatrist|dieti[ct]ian|doctor|consultant", re.IGNORECASE
)
_SPEAKS = re.compile(r"\s+(?:will|shall)\s+(?:speak|talk|ring|telephone|see|visit)\b", re.IGNORECASE)
_TAUGHT_WITH = LongPattern(
    r"^\W*+(?:[A-Z]?[\d.]+\W++)?(?:[\w’'-]++\s+){0,4}?(?!(?:he|she|they|child|pupil"
    r"|student)\b)[a-z][\w’'-]*\s+(?:will|shall|should|must) be "
    r"(?:taught|introduced|presented|practised|rehearsed)\s+(?:first\s+)?(?:with|using|through|by means of)\b"
)
"""How a thing is taught, and not that anybody is: "New words will be taught with the real thing"."""
_COMES = re.compile(
    r"\s+(?:will|shall|may|might|could|should|can|to)\s+(?:come|visit|see|meet|work|observe|watch|look at|assess"
    r"|treat)\b",
    re.IGNORECASE,
)
_SO_OFTEN = re.compile(
    r"\b(?:once|twice|(?:two|three|four|five|\d) (?:times|sessions)|\dx|\d x) (?:an? |per |each |every )?(?:week"
    r"|fortnight|month"
    r"|half[- ]?term|term)|\b(?:week|fortnight|month)ly\b",
    re.IGNORECASE,
)
"""In a cell beside provision in note form: somebody gives their time so often."""
_TEACHES = re.compile(
    r"\b(?:will|shall|must|is to|are to|to) (?:teach|coach|tutor|instruct|counsel|work (?:with|on)|practise|rehearse)\b"
    r"[^.;]{0,40}[:–—-]\s*$",
    re.IGNORECASE,
)
"""What leads in a list of what somebody teaches: "The tutor shall teach Nell:"."""
_LEADS_IN = re.compile(r"\bwill\W*$", re.IGNORECASE)
_KINDS = (("support", "support"), ("activities", "support"), ("strategies", "strategy"), ("resources", "resource"))
"""Vocabularies, and the kind of provision that their words make an entry."""


def kind_of_provision(
    entry: Entry, how_much: Amount, found_people: tuple[tuple[int, Person], ...], lexicon: Lexicon
) -> str:
    """Support, strategy or resource: the first telling word decides, and a length of time makes it support.

    A person who is only to be there ("An assistant will be available", "A note-taker") is support too.
    """
    text = _unconditional(entry.main.text, lexicon["vague"])
    if _BREAK.match(text) and not any(person.kind in ("role", "service") for _, person in found_people):
        return "strategy"
    if _ALLOWANCE.match(text) and not any(WILL.match(text, person.end) for _, person in found_people):
        return "strategy"
    if (_LIMITED.holds(text) or _CHANCE.holds(text) or _TEACHING_IS.match(text)) and not found_people:
        return "strategy"
    if (
        _CARD.match(text)
        or (_REFUGE.holds(text) and how_much.has_length)
        or _NOT_BEFORE.match(text)
        or (_APPROACH.match(text) and not how_much.has_length)
        or (_USE_OF.match(text) and not found_people and not how_much.has_length)
    ):
        return "strategy"
    if _KEPT.match(text) and all(person.kind == "institution" for _, person in found_people):
        return "resource"
    if _LAID_OUT.match(text) and not found_people and not how_much.has_length:
        return "resource"
    if CLASS_SIZE.holds(text) and not how_much.has_length:
        return "resource"
    if _HOURS_TO_COME.search(text):
        return "support"
    main = entry.parts.index(entry.main)
    named = [person for part, person in found_people if part == main and person.kind != "institution"]
    if any(
        _LED_BY.search(text, max(0, person.start - NEAR), person.start) or _JOINING.match(text, person.end)
        for person in named
        if person.kind in ("role", "service")
    ):
        return "support"
    if how_much.has_length and not found_people and not how_much.mode and not _is_work(entry, how_much, lexicon):
        return "strategy"
    opening = bool(_OPENING.search(text)) and not any(person.kind == "role" for _, person in found_people)
    if (how_much.has_length and not opening) or how_much.full_time:
        own = _OWN_ACT.search(text)
        others = [person for part, person in found_people if not (own and _THEN_ANOTHER.match(text, own.end()))]
        return "strategy" if own and all(person.kind == "institution" for person in others) else "support"
    if any(person.receives for _, person in found_people) and _IS_TAUGHT.search(text):
        return "support"
    if CLASS_SIZE.holds(text):
        return "resource"
    if _WHERE_HELD.match(text) or _IS_ALLOWED.search(text) or _ARRANGED.match(text):
        return "strategy"
    if any(_IS_THERE.match(text, person.end) for person in named):
        return "support"
    roles = [(person.start, person.end) for part, person in found_people if part == main and person.kind != "generic"]
    found = [
        (match.start, match.end, kind, match.group)
        for name, kind in _KINDS
        for match in lexicon[name].find(text)
        if (name != "activities" or match.group in ("therapy", "programme"))
        and not within(roles, match.start, match.end)
        and not (kind == "support" and _is_adjunct(text, match))
    ]
    comes = _ACTS if not found else _COMES
    clinical = [person for person in named if _CLINICAL.search(person.text)]
    if any(comes.match(text, person.end) or _COMES.match(text, person.end) for person in clinical):
        return "support"
    if entry.letter != "F" and any(
        _ACTS.match(text, person.end) or _IS_TO_COME.match(text, person.end)
        for person in named
        if person.kind in ("role", "service")
    ):
        return "support"  # whoever is named in health or social care gives their time
    led = [
        person
        for part, person in found_people
        if entry.parts[part].role == "lead" and _LEADS_IN.search(entry.parts[part].text, person.end)
    ]
    if any(_CLINICAL.search(person.text) and comes.match(f" will {text}") for person in led):
        return "support"
    if any(part.role == "lead" and _TEACHES.search(part.text) for part in entry.parts):
        return "support"
    if any(_OF_HEALTH.search(person.text) and _SPEAKS.match(text, person.end) for person in named):
        return "support"
    if _TAUGHT_WITH.match(text) and not found_people and how_much.has_coverage:
        return "strategy"
    noted = not _PROMISED.search(text)
    if _DONE_WITH.search(text) and not _HANDED_ON.search(text):
        return "support"
    told = [person for part, person in found_people if entry.parts[part].role in ("who", "lead")]
    somebody = any(person.kind != "institution" for person in told)
    if somebody and noted and _SO_OFTEN.search(" ".join(part.text for part in entry.parts if part.role == "when")):
        return "support"
    if noted and any(_begins_with(text, person, how_much, main) for person in named):
        return "support"
    if (
        noted
        and somebody
        and (_ACTIVITY.match(text) or _DOES.match(text) or _TO_DO.match(text) or _TIME_TO.match(text) or how_much.mode)
    ):
        return "support"
    if any(
        _TOGETHER.match(text, person.end)
        or _NOW.match(text, person.end)
        or _TO_SOMEBODY.search(text, max(0, person.start - NEAR), person.start)
        or (
            person.kind == "role"
            and _WITH.search(text, max(0, person.start - NEAR), person.start)
            and (_TO_TALK.match(text, person.end) or (noted and _GERUND.match(text)))
        )
        for person in named
    ):
        return "support"
    if _TENDED.search(text):
        return "support"
    if not found:
        treating = [*told, *(person for person in named if person.kind == "service")]
        if (noted or told) and entry.letter != "F" and any(person.kind in ("role", "service") for person in treating):
            return "support"  # who treats or cares, and nothing that could be a thing or a way of working
        if any(
            not (
                _VERB.search(text, person.end)
                or _tells_how(text, person)
                or _NEXT_TO.search(text, max(0, person.start - NEAR), person.start)
                or _OWN_THING.match(text, person.end)
            )
            for person in named
        ):
            return "support"
        if any(_tells_how(text, person) for person in named):
            return "strategy"
        # In note form, something done so many times a week is a person's time: "Gardening, twice a week".
        done = how_much.has_interval and how_much.state == "part" and not _VERB.search(text)
        led = any(entry.parts[part].role == "who" for part, _ in found_people)
        done = done or (bool(_GAMES.match(text)) and led)
        return "support" if done else "strategy"
    found.sort(key=lambda each: (each[0], -each[1], each[2] != "strategy"))
    _, end, kind, group = found[0]
    if group == "tool":
        return "support" if how_much.state == "part" else "strategy"
    # "Light box sessions": the noun that ends a compound is what it is.
    for start, stop, other, _ in found if kind != "support" else ():
        if end <= start <= end + 2 or (end < start and _COMPOUND.fullmatch(text, end, start)):
            if other == "support":
                return "support"
            end = stop
    return kind


def _begins_with(text: str, person: Person, how_much: Amount, main: int) -> bool:
    """Whether a note opens with who comes and how often, or on what condition: "ELSA on Tuesdays – worries book"."""
    opens = person.kind == "role" and not re.search(r"\w", text[: person.start])
    if re.fullmatch(r"\W*(?:an?|the)?\W*", text[: person.start], re.IGNORECASE) and _ON_CONDITION.match(
        text, person.end
    ):
        return True
    return opens and any(part == main and 0 < start - person.end <= 3 for part, start, _ in how_much.spans)


def _tells_how(text: str, person: Person) -> bool:
    """Whether a way of working is told of them in the present: "the teacher sends …", "adults give … one at a time"."""
    return bool(_SENDS.match(text, person.end) or (person.kind == "generic" and _GIVE.match(text, person.end)))


def _is_work(entry: Entry, how_much: Amount, lexicon: Lexicon) -> bool:
    """Whether an entry that names nobody speaks of teaching, therapy, help or practice, or gives hours and no more."""
    text = entry.main.text
    if _TAUGHT.search(text) or any(
        match.group != "tool" for name in ("support", "activities") for match in lexicon[name].find(text)
    ):
        return True
    main = entry.parts.index(entry.main)
    said = [(start, end) for part, start, end in how_much.spans if part == main]
    said += [(match.start, match.end) for match in lexicon["empty"].find(text)]
    said.sort()
    return all(overlapping(said, *word.span()) for word in _WORD.finditer(text))


def _unconditional(text: str, vague: Vocabulary) -> str:
    """A text with spaces for its conditions: "where staffing permits" does not say what is done."""
    for match in conditions(text, vague):
        text = text[: match.start] + " " * (match.end - match.start) + text[match.end :]
    return text


def _is_adjunct(text: str, match: Match) -> bool:
    """Whether a word such as "lessons" or "review" only says where or when ("in all lessons", "at every review")."""
    near = max(0, match.start - NEAR)
    if match.term == "work" and _SET_WORK.search(text, near, match.start):
        return True
    opening = _CLASS_TIME.match(text)
    if opening and match.end <= opening.end():
        return True
    placed = _WHERE_OR_WHEN.search(text, near, match.start) or _EVERY.match(text[: match.start])
    return bool(_OCCASION.fullmatch(match.term) and placed)
