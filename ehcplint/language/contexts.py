"""What the words before and after a hedge say of it: the look-alikes of each phrase, as data.

A context belongs to a phrase of the vocabulary or to a whole group. Its patterns are searched for in the same sentence:
those of `before` at the end of what stands before the phrase, those of `after` at the start of what follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ehcplint.language.patterns import LongPattern


@dataclass(frozen=True, slots=True)
class Around:
    """The sentence around a phrase."""

    before: str
    phrase: str
    after: str


@dataclass(frozen=True)
class Context:
    """When a phrase is no hedge. `not_*`: it is none with these words beside it; `only_*`: it is none without them.

    `unless` and `only` are searched for anywhere in the sentence.
    """

    not_before: str = ""
    not_after: str = ""
    only_before: str = ""
    only_after: str = ""
    unless: str = ""
    only: str = ""
    capital: bool = False
    """A capital within a sentence makes it a name or a month."""

    def excuses(self, around: Around) -> bool:
        sentence = around.before + around.phrase + around.after
        found = self._patterns
        return bool(
            (self.not_before and found["not_before"].search(around.before))
            or (self.not_after and found["not_after"].match(around.after))
            or (self.only_before and not found["only_before"].search(around.before))
            or (self.only_after and not found["only_after"].match(around.after))
            or (self.unless and found["unless"].search(sentence))
            or (self.only and not found["only"].search(sentence))
            or (self.capital and around.phrase[0].isupper() and around.before.strip(" \"'“‘(-•*–"))
        )

    @cached_property
    def _patterns(self) -> dict[str, LongPattern]:
        sources = {
            "not_before": self.not_before and rf"(?:{self.not_before})\s*$",
            "not_after": self.not_after and rf"\s*(?:{self.not_after})",
            "only_before": self.only_before and rf"(?:{self.only_before})\s*$",
            "only_after": self.only_after and rf"\s*(?:{self.only_after})",
            "unless": self.unless,
            "only": self.only,
        }
        return {name: LongPattern(source, ignore_case=True) for name, source in sources.items() if source}


NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|"
    r"eighteen|twenty|"
    r"twenty[- ]five|thirty|forty|forty[- ]five|sixty|half|½)"
)
TIME = (
    r"(?:hours?|hrs?|h\b|minutes?|mins?|days?|weeks?|wks?|terms?|sessions?|visits?|lessons?|times|"
    r"occasions|x\b|×|%|nights?|meetings|appointments|interviews|workshops|tutorials|consultations|calls|outings|stays|units|blocks)"
)
AMOUNT_OF_TIME = (
    rf"(?:a (?:total|maximum) of )?(?:{NUMBER}(?:\s*(?:-|–|to|or|x|×)\s*|[ -])?(?:an |"
    rf"{NUMBER}[ -]?)?(?:{TIME}|[\w-]+[ -]{TIME})|once|twice|daily|weekly|full[- ]time)"
)
WHOLE_HOURS = (
    rf"(?:{NUMBER}(?:\s*(?:-|–|to|or)\s*{NUMBER})?[ -]?(?:an )?(?:hours?|hrs?|sessions?|visits?|times|"
    rf"days?|lessons?|weeks)|once|twice)"
)
PROVIDED = (
    r"(?:(?:high|very|good|quality|specialist|individual|individualised|direct|targeted|appropriate|continuous|"
    r"consistent|on-going|ongoing)\s+)*"
    r"(?:support|supervision|help|adult|assistance|input|intervention|care|structure|staffing|staff|one|1|"
    r"individual|prompting|prompts|scaffolding|monitoring|"
    r"attention|repetition|reinforcement|guidance|teaching|tuition|therapy|small|flexibility|TA|LSA|additional|"
    r"adaptation|reassurance|provision|direct|pastoral|"
    r"practice|differentiation|modelling|over-?learning|mentoring|counselling|literacy|phonics|specialist|"
    r"targeted|visual|sensory|physical|personal|emotional|contact|service|access|in-class)\b"
)
STATES = (
    r"(?:also |then |still |sometimes |often |well |even )?(?:not\b|n['’]t|feel|become|find|struggle|"
    r"have difficulty|have trouble|show|appear|seem|look(?! (?:at|into|after|over)\b)|get\b|refuse|hit|cry"
    r"|run (?:away|off|out|around|into|from)|shout|"
    r"say|forget|lose|miss|fall|react|respond|present|display|express|think|believe|wish|want|experience|"
    r"be (?:upset|anxious|tired|unable|overwhelmed|distressed|reluctant|"
    r"confused|worried|late|absent|sick|triggered|frightened|scared|hungry|in pain|dysregulated|due to|because|caused))"
)
SUBORDINATE = (
    r"\b(?:if|when|whenever|because|although|since|where|that|which"
    r"|who(?!\s+(?!sometimes|always|perhaps|his|this)\w+s\s)|whom|what|how|words?|things?|"
    r"anything|everything|something|than|so)\s+(?:\S+\s+){0,4}"
)
# An adverb that describes the child: "he often", "Sam usually", "who normally".
DESCRIBES = (
    r"(?:^|[“(•*-]\s*)(?-i:[A-ZÀ-ɏ])[\w’'-]+(?: (?:is|has|was|can|does))?|\b(?:he|she|it|who|which|that|what|"
    r"there|how|too|so|as|more|less|very|most|not)(?: (?:is|are|has|was|were|can|does|do|will|shall))?|\b(?:is|"
    r"was|were|has been|had)"
)
SKILLS = (
    r"(?:across|in|within|into|about|recognise|recognising|understand|understanding|identify|identifying|"
    r"name|naming|name and use|express|expressing|develop|developing|learn|learning|experience|extend|"
    r"extending|know|count|sort|make|makes|making|produce|say|wear|eat|eats|try|tries|play|plays|(?:play|"
    r"plays|work|works|cope|copes|deal|deals) with|has|have had|shows?|displays?)"
)
OPTIONS_OF_TIME = (
    r"(?:times|sessions?|minutes|hours|days|weeks|lessons|visits|breaks|opportunities|meetings|occasions|"
    r"months|moments|activities|interventions?|strategies|programmes|workshops|appointments|blocks|"
    r"approaches|tools|resources|techniques|options)\b"
)

STAFF = (
    r"(?:therapists?|teachers?|staff|school|assistants?|psychologist|send?co|setting|teams?|counsellor|mentor|"
    r"adults?|nurse|college|workers?|tutor|practitione"
    r"r|providers?|service|TA|LSA|SaLT|OT|EP|we|they|authority)"
)
ACTS = rf"^\W*(?:[A-Z]?[\d.]+\W+)?|\b{STAFF}\b[^,;:.]{{0,40}}? (?:will|should|must|shall)(?: also| then)?"
"""Before a verb: it is what the adults are to do, said of them or under the words that do."""
LETS = Context(
    only_before=ACTS,
    only_after=(
        r"(?:him|her|them|(?-i:[A-ZÀ-ɏ])[\w’'-]+|the (?:child|pupil|student|young person)) to\b"
        r"(?!.{0,60}?\b(?:early|\d+|one|two|three|four|five|ten|fifteen|twenty|every|each|at any time|in all)\b)"
    ),
)
ABLE = Context(
    not_before=(
        rf"{SUBORDINATE}|\bto (?:be|become)|\b(?:being|is|was|not|until|when|if|once|more|better|he|she|"
        rf"they)(?: (?:fully|better|more))?"
    )
)
CAN = Context(
    not_before=(
        rf"{SUBORDINATE}(?:he|she|they|\w+)?|[a-z]+ (?:that |which )?(?:he|she|they)|\b(?:that|which|who|"
        rf"what|this|it|these|there)"
    )
)
MODAL = Context(
    not_before=rf"{SUBORDINATE}|\b(?:that|which|who|what|this|it|these|there|things|words)",
    not_after=rf"{STATES}|(?-i:half[- ]term|bank holiday|and June|or June|to July|exams)",
    capital=True,
)
ADVERB = Context(not_before=DESCRIBES)
LEVEL = Context(only_after=PROVIDED)
SOME_OF = Context(
    not_before=(
        rf"\b{SKILLS}(?: (?:and|or) \w+)?(?: from)?| to (?:cope|deal|work|respond|join|play|engage|"
        rf"participate|communicate) (?:with|in|to)"
    )
)
COUNTED = Context(only_after=rf"(?:\w+\s+){{0,2}}?{OPTIONS_OF_TIME}")
STAFF_WILL = (
    r"^(?:[\w’'/-]+ ){0,6}?(?:staff|adults?|school|setting|college|nursery|teachers?|team|everyone|assistants?|TAs?"
    r"|LSAs?|SEND?CO|practitioners?|key ?worker|mentor|therapist|provision|opportunities|strategies"
    r"|support)\s+(?:will|shall|should"
    r"|to|must|shall|can|may)"
)
SOFT_NUMBER = Context(
    only_after=WHOLE_HOURS,
    not_before=r"\b(?:about|talk|talks|talking|around|"
    r"(?:tires?|tired|rests?|flags?|fades?|concentrates?|sits?|manages?|listens?|copes?|attends?|works?)"
    r" (?:after|for|up to)|(?:after|every) only)",
)
SOFT_AMOUNT = Context(only_after=rf"(?:{AMOUNT_OF_TIME}|(?:every|each|fortnightly|monthly|termly|half[- ]termly)\b)")
NUMBERED = Context(
    not_after=(
        rf"(?:\(|of|for|lasting|each|,|:|–|-)?\s*(?:\(|no more than|up to|at least|a maximum of|maximum|"
        rf"max\.?|about|between|with|each of)*\s*{NUMBER}\b(?!\s*(?:adult|member|teach|TA|range|variety))"
    )
)
# What a doctor or a setting reduces, or the child: no promise of anybody's time.
FADES = Context(
    not_before=(
        r"\b(?:dos(?:e|es|age)|medicat\w+|medicine|tablets?|mg|melatonin|noise|sound|light|volume|size|font|print"
        r"|lines|"
        r"reliance|dependen\w+|anxiety|worr\w+|behaviours?|incidents?|distress|weight|pain)\b"
        r"(?: of [\w ]{1,20})?(?: (?:can|should|will|shall|is|are|to|be|being|then|also))*"
    )
)

CONTEXTS: dict[str, Context] = {
    # availability
    "access to": Context(
        not_before=r"\b(?:improve|improves|improving|increase|increasing|limit|limits|"
        r"limited|restrict|restricts|restricted|prevent|prevents|barriers? to|"
        r"full|equal|independent|easy|easier|"
        r"physical|wheelchair|step-free|level|ramped|controlled|parental|internet|no|denied|his|her|their|support|"
        r"supporting|supports|enable|enables|facilitate)",
        not_after=r"(?:the |a |an |all |his |her |their |this |that |every |each |"
        r"each and every |some |any |most |full |whole |wider |national |school |"
        r"mainstream |same |broad |and |balanced |rich |core |"
        r"differentiated |academic |spoken |written |printed |lesson |class |subject |secondary |primary |"
        r"meaningful |appropriate |post-16 |formal |social )*"
        r"(?:curriculum|learning|education|environment|site|building|buildings|information|exams?|examinations?|"
        r"language|lessons?|tasks?|content|text|print|work\b|classroom|toilet|"
        r"(?:upper|first|second|ground) floors?|stairs|food|water|world of|speech sounds|sound|classes|rooms"
        r"|areas|community(?! (?:[\w-]+ )?(?:\w+(?:ist|ian|er|or)|nurse|team|service)s?\b)|trips|parts)"
        r"|[^.;,]{0,40}? (?:is|are|(?:will|shall) be) (?:through|by|via|by means of|in)\b",
    ),
    **dict.fromkeys(
        ("is offered", "are offered"), Context(not_before=r"\b(?:in|on|from|at|with|of) which\b[^.;]{0,40}")
    ),
    "available": Context(
        not_before=r"\b(?:not|best|readily|commercially|freely|widely|only|latest|information|data|generally|now)",
        not_after=r"(?:from|at) (?:www|http|the website)",
    ),
    "opportunity": Context(not_before=r"\b(?:equal|missed|window of)"),
    "eligible for": Context(not_after=r"free school meals|pupil premium|disability"),
    "will offer": Context(
        not_after=r"(?:him|her|them|(?-i:[A-ZÀ-ɏ])[\w’'-]+) (?:[\w-]+ ){0,2}?(?:choices?|options?|praise)\b"
    ),
    "offer": Context(
        only_before=r"^\W*(?:[A-Z]?[\d.]+\W+)?",
        not_after=r"(?:(?:him|her|them|letter|(?-i:[A-ZÀ-ɏ])[\w’'-]+)\b|(?:[\w-]+ ){0,3}?(?:choices?"
        r"|options?|praise|reassurance)\b)",
    ),
    # permission
    **dict.fromkeys(("encourage", "allow", "permit"), LETS),
    "allowed to": Context(
        not_after=(
            r".{0,60}?\b(?:early|\d+|one|two|three|four|five|ten|fifteen|twenty|every|each|at any time|"
            r"in all|in every|(?:when|after|once|as soon as) (?:he|she|they|(?-i:[A-ZÀ-ɏ])\w+) (?:shows?|holds?"
            r"|puts?|hands?|signals?"
            r"|taps?|points?|raises?|turns?|presses|has))\b"
        ),
        not_before=r"\bnot",
    ),
    "permitted to": Context(
        not_after=(
            r".{0,60}?\b(?:early|\d+|one|two|three|four|five|ten|fifteen|twenty|every|each|at any time|"
            r"in all|in every|(?:when|after|once|as soon as) (?:he|she|they|(?-i:[A-ZÀ-ɏ])\w+) (?:shows?|holds?"
            r"|puts?|hands?|signals?"
            r"|taps?|points?|raises?|turns?|presses|has))\b"
        ),
        not_before=r"\bnot",
    ),
    "permission to": Context(
        not_before=r"\b(?:ask|asks|asking|parental|give|gives|gave|given|seek|parents?'?)(?: for)?"
    ),
    **dict.fromkeys(
        ("able to use", "able to access", "able to attend", "able to join", "able to have", "able to receive"), ABLE
    ),
    **dict.fromkeys(
        (
            *("can use", "can access", "can attend", "can have", "can join", "can receive", "can go to"),
            *(
                "can ask to",
                "may ask to",
                "can see the",
                "can see a",
                "can visit",
                "can meet",
                "can borrow",
                "can take part",
            ),
        ),
        CAN,
    ),
    # frequency
    "regular": Context(
        not_after=r"(?:size|sized|pencils?|pens?|chairs?|teachers?|teaching|TA\b|adults?|"
        r"drivers?|escort|carers?|class|seat|GP|dentist|diet|meals|sleep|bedtime|"
        r"exercise|heartbeat|bowel|medication|"
        r"school|lessons? with|staff|people|past|verbs?|words?|plurals?|spellings?|polygons?|patterns?|attendance|"
        r"attender|routines?|timetable|member|user|player|and irregular|curriculum)\b",
        not_before=r"\b(?:a|the|his|her|their) (?:same|usual)",
    ),
    "frequently": ADVERB,
    "often": ADVERB,
    "sometimes": ADVERB,
    "usually": ADVERB,
    "normally": ADVERB,
    "generally": ADVERB,
    "typically": ADVERB,
    "occasionally": ADVERB,
    "regularly": Context(not_before=r"\b(?:he|she|who) (?:is|has|was)|^(?:he|she)"),
    "continually": ADVERB,
    **dict.fromkeys(("consistently", "routinely"), Context(not_before=DESCRIBES)),
    "at times": Context(
        not_after=r"(?:when|that|agreed|set|shown|fixed|he|she|they|chosen|on|to suit|outside)\b", not_before=DESCRIBES
    ),
    "periodic": Context(not_after=r"table"),
    "at intervals": Context(not_after=r"of (?:\d+|one|two|five|ten|twenty|half|no more)"),
    "at regular intervals": Context(not_after=r"of (?:\d+|one|two|five|ten|twenty|half)"),
    **dict.fromkeys(
        ("short session", "brief session", "short focused session", "short burst", "short periods"), NUMBERED
    ),
    # breaks: a card or a box for one is a thing; an interval makes a break an amount
    "breaks": Context(
        not_after=(
            r"(?:cards?|box|boxes|area|space|room|pass|timer|symbol|menu|activities|ideas|programme)\b|"
            r".{0,30}?\b(?:\d+|every|each|between|after|before|hourly|two|three|four|five|ten|fifteen|"
            r"twice|once|halfway|per)\b"
        ),
        not_before=(
            r"\b(?:\d+|a \d+[- ]minute|\w+[- ]minute|two|three|four|five|ten)(?: \w+)?|\b(?:every|"
            r"each)\b.{0,30}"
        ),
        # beside these they are an arrangement for tests, which examiners allow by name
        unless=r"\b(?:extra time|access arrangements?|examin\w+|exams?|JCQ|SATs|time and a (?:quarter|half))\b",
    ),
    # amount
    "up to": Context(
        only_after=AMOUNT_OF_TIME,
        not_before=(
            r"\b(?:count|counts|counting|numbers?|groups? of|class(?:es)? of|maximum of|wait|waits|"
            r"waiting|concentrate|concentrates|attend|attends|sit|sits|focus|focuses|(?:he|she|they|"
            r"who) \w+ for|(?:can|could) [^.]{0,60})"
        ),
    ),
    **dict.fromkeys(("approximately", "approx", "circa", "roughly", "in the region of"), SOFT_AMOUNT),
    **dict.fromkeys(("around", "about"), SOFT_NUMBER),
    **dict.fromkeys(
        (
            "high level of",
            "higher level of",
            "greater level of",
            "a level of",
            "some level of",
            "increased level of",
            "enhanced level of",
            "good level of",
            "moderate level of",
            "higher degree of",
            "high degree of",
            "significant level of",
            "significant amount of",
            "significant degree of",
            "significant proportion of",
            "substantial level of",
            "substantial amount of",
            "considerable level of",
            "considerable amount of",
            "a degree of",
            "an element of",
            "some degree of",
            "some form of",
            "appropriate level of",
            "appropriate amount of",
            "suitable level of",
            "high ratio of",
            "significant additional",
        ),
        LEVEL,
    ),
    "some": Context(
        only_after=(
            rf"(?:more |further |extra |additional |group |whole[- ]class |regular |"
            rf"after[- ]school )*(?:{PROVIDED}|sessions?|lessons?|tutoring|coaching|pre-?teaching|visits?)"
        )
    ),
    "some time": Context(not_before=r"\b(?:for|at|over|take|takes|taken|took|quite|after)"),
    "enough time": Context(not_before=r"\b(?:not|is|was)"),
    "sufficient": Context(not_before=r"\bself"),
    "a range of": SOME_OF,
    "a wide range of": SOME_OF,
    "a full range of": SOME_OF,
    "a broad range of": SOME_OF,
    "a variety of": SOME_OF,
    "a wide variety of": SOME_OF,
    "various": SOME_OF,
    "several": COUNTED,
    "a few": COUNTED,
    "a couple of": COUNTED,
    "a number of": Context(
        only_after=rf"(?:\w+\s+){{0,2}}?(?:{OPTIONS_OF_TIME}|people|adults|staff|professionals|ways)"
    ),
    "a series of": Context(
        only_after=(
            r"(?:\w+\s+){0,2}?(?:sessions|lessons|visits|workshops|meetings|interventions|activities|"
            r"appointments)\b"
        )
    ),
    **dict.fromkeys(
        ("a block", "in blocks", "in a block"),
        Context(
            only_after=r"(?:$|[.;,)(|]|(?:in|each|every|per|during|over|this|with|from|by)\b)",
            not_after=rf"(?:of |\()?{NUMBER}\b",
            not_before=r"\b(?:building|colour|wooden|stumbling|lego|office|toilet|science|shower)",
        ),
    ),
    "a block of": Context(not_after=rf"{NUMBER}\b|(?:text|colour|wood|flats|print|time|writing|stone|clay)\b"),
    "blocks of": Context(not_after=rf"{NUMBER}\b|(?:text|colour|wood|flats|print|time|writing)\b"),
    "a course of": Context(
        not_after=rf"{NUMBER}\b|(?:antibiotics|tablets|medication|medicine|action|treatment|steroids)\b"
    ),
    "courses of": Context(not_after=rf"{NUMBER}\b|(?:antibiotics|tablets|medication|action)\b"),
    "a period of": Context(
        only_after=r"(?:time|support|adjustment|transition|weeks|months|intervention|monitoring|assessment|settling)\b"
    ),
    "intensive": Context(not_after=r"(?:interaction|care|therapy unit|reading (?:programme )?called)\b"),
    "extra time": Context(
        not_before=r"(?:\d+ ?%|\d+ per cent|twenty[- ]five per cent|percent)(?: of)?", not_after=r"\(\d|of \d|: ?\d"
    ),
    "additional time": Context(not_before=r"(?:\d+ ?%|\d+ per cent|percent)(?: of)?", not_after=r"\(\d|of \d"),
    "more time": Context(not_before=r"\d ?%|per cent|\b(?:much|no|any|needs?|wants?|for|spends?|spend)"),
    **dict.fromkeys(
        ("further support", "further help", "further input", "further session"),
        Context(not_before=r"\b(?:what|which|whether|how much|any)"),
    ),
    "more support": Context(not_before=r"\b(?:much|no|any|ask for|asks for|asking for)"),
    "more help": Context(not_before=r"\b(?:much|no|any|ask for|asks for|asking for)"),
    "some help": Context(not_before=r"\b(?:ask|asks|asking|wants?) for"),
    "a package of": Context(not_after=r"(?:crisps|sweets|biscuits)"),
    # group
    "group": Context(
        not_after=(
            rf"(?:room|area|space|table|setting room)\b|(?:\w+\s+){{0,4}}?[(,–-]?\s*(?:of|with|maximum|"
            rf"max\.?|no more than|up to|at most|\(|\d)+\s*(?:no more than |up to |a maximum of |about |"
            rf"at most |between )?{NUMBER}\b(?!\s*(?:adult|TA|teacher|member|range|variety|minutes?|mins?|"
            rf"hours?))"
        ),
        not_before=r"\b(?:\d+|two|three|four|five|six|same)",
    ),
    # condition
    **dict.fromkeys(
        ("is free", "are free", "becomes free"),
        Context(
            only_before=r"\b(?:if|when|where|whenever|wherever|provided(?: that)?"
            r"|as long as) (?:[\w’'-]+ ){0,3}?[\w’'-]+",
            not_before=r"\b(?:he|she|they|who|his (?:hand|hands)|her (?:hand|hands))",
            not_after=r"(?:of|from|to|school)\b",
        ),
    ),
    **dict.fromkeys(
        ("as required", "as needed", "as necessary", "where required", "if required"),
        Context(
            not_after=(
                r"by (?:the |his |her |their |an? |this )?(?:[\w’'-]+ ){0,4}?(?:assessment|plan|programme|policy"
                r"|regulations?"
                r"|law|act|protocol|guidance|syllabus|boards?|specification|course|code|timetable)\b"
            )
        ),
    ),
    "dependent on": Context(
        not_before=(
            r"\b(?:he|she|is|are|less|over|too|becoming|being|more|highly|very|heavily|overly|remain|"
            r"remains|so|not|fully|totally|wholly|become|becomes)"
        )
    ),
    "dependent upon": Context(
        not_before=(
            r"\b(?:he|she|is|are|less|over|too|becoming|being|more|highly|very|heavily|overly|remain|"
            r"remains|so|not|fully|totally|wholly|become|becomes)"
        )
    ),
    "depending on": Context(not_before=r"\b(?:he|she|him|her)"),
    "subject to": Context(
        not_before=(
            r"\b(?:each|every|a|one|per|the|his|her|this|that|any|favourite|school|curriculum|GCSE|"
            r"another|new|main)"
        )
    ),
    "as and when": Context(not_after=r"(?:he|she|they) (?:asks?|shows?|signals?|points?|says?)"),
    # recommendation
    "should": Context(
        not_before=(
            r"\b(?:what|how|when|where|which|why|who|whether|that|if|things|steps|rules|words|than|"
            r"as)(?: (?:he|she|they|you|it|we|I|one|people|things|\w+))?|\bit"
        ),
        not_after=r"(?:he|she|they|it|this|these|there|the need|(?-i:[A-ZÀ-ɏ])[\w’'-]+|an?|any|his|her|the)\s",
    ),
    "should be": Context(
        not_before=(
            r"\b(?:what|how|when|where|which|why|who|whether|that|if|things|steps|rules|than|as)(?: (?:he|"
            r"she|they|you|it|we|I|one|\w+))?|\bit"
        ),
    ),
    "may": MODAL,
    "might": MODAL,
    "could": MODAL,
    "may be": Context(
        not_before=MODAL.not_before,
        not_after=(
            r"(?:\w+ly )?(?:upset|anxious|tired|unable|overwhelmed|distressed|reluctant|confused|worried|"
            r"late|absent|sick|triggered|frightened|scared|hungry|in pain|dysregulated|due|because|caused|"
            r"too|so|more|less|very|difficult|hard|harder|easier|a sign|affected|mistaken|seen as|"
            r"struggling|feeling|finding|experiencing|showing|losing)\b"
        ),
        capital=True,
    ),
    "might be": Context(
        not_before=MODAL.not_before,
        not_after=(
            r"(?:\w+ly )?(?:upset|anxious|tired|unable|overwhelmed|distressed|reluctant|confused|worried|"
            r"late|absent|sick|triggered|frightened|scared|hungry|in pain|due|because|caused|too|so|more|"
            r"less|very|difficult|hard|feeling|thinking|finding|struggling)\b"
        ),
    ),
    "could be": Context(
        not_before=MODAL.not_before,
        not_after=(
            r"(?:\w+ly )?(?:upset|anxious|tired|unable|overwhelmed|due|because|caused|too|so|more|less|"
            r"very|difficult|hard|feeling|struggling|heard|seen (?:as|in|to|from|on))\b"
        ),
    ),
    "may need": Context(not_before=SUBORDINATE),
    "might need": Context(not_before=SUBORDINATE),
    "benefit from": Context(not_before=r"\b(?:has|have|had)(?: (?:already|also|previously|always))?"),
    "be aware of": Context(
        not_before=r"\b(?:he|she|him|her|them|children|pupils|peers)(?: (?:will|shall|to|can|is|should))*"
    ),
    "be mindful of": Context(not_before=r"\b(?:he|she|him|her)(?: (?:will|shall|to|can|is))*"),
    "will consider": Context(not_before=r"\b(?:he|she|they|it)"),
    "consider whether": Context(not_before=r"\b(?:him|her|them|he|she) (?:to)?"),
    # aspiration
    "try to": Context(
        not_before=r"\b(?:him|her|them|he|she|who|not|and|or|(?:will|shall) then|children|peers|pupils)"
        r"(?: (?:will|shall|to|can|does))*"
    ),
    "seek to": Context(not_before=r"\b(?:he|she|who)"),
    "strive": Context(not_before=r"\b(?:he|she|who)(?: (?:will|shall))?"),
    "work towards": Context(
        not_after=(
            r"(?:an? |the |his |her |their |its |that |this |these |entry |some )*(?:rewards?|stickers?|"
            r"badges?|certificates?|awards?|qualifications?|level|entry|GCSEs?|outcomes? \d|BTEC|"
            r"functional|ASDAN|Duke|bronze|silver|gold|prize|treat|golden)"
        ),
        not_before=r"\b(?:and|chart|board|system)",
    ),
    "aim to": Context(not_before=r"\b(?:he|she|who)(?: (?:will|shall))?"),
    # results and explorations
    "result": Context(
        only_before=(
            rf"(?:^|[|•*–:-])\s*(?:to|and)?|{STAFF_WILL}(?: also| actively| continue to| work to| further| help to"
            rf"| help| consistently)?|{STAFF_WILL}(?: [\w’'-]+){{0,6}}? (?:promote|facilitate|develop|encourage|enable"
            rf"|support|foster|nurture)\b[^.;,:]{{0,50}}? and"
        ),
        not_after=(
            r"(?:and (?:deliver|run|lead|write|review)|an? (?:\w+ ){0,3}(?:programme|plan|timetable|"
            r"passport|profile|session|group|club|meeting|script|book|pack|workshop|set|package|"
            r"social story|one[- ]page)|the (?:\w+ ){0,3}(?:programme|plan|timetable|session|group|club|"
            r"meeting|workshop|targets)|(?:\w+ ){0,2}(?:sessions|groups|meetings|workshops|targets|"
            r"resources|training|materials|programmes|social stories)"
            r"|[^.;:]{1,60}? by (?:\w+ly )?(?!(?:encourag|support|promot|provid|offer|be|develop|enabl|ensur|giv|help"
            r"|foster|facilitat|us)ing\b)[a-z]+ing)\b"
        ),
    ),
    **dict.fromkeys(("will explore", "will investigate", "will look at"), Context(only_before=rf"\b{STAFF}")),
    **dict.fromkeys(
        ("look at how", "look at whether", "look at what"),
        Context(only_before=rf"\b{STAFF}\b[^,;:]{{0,40}}? and|\b{STAFF} (?:will|shall) (?:also |then )?"),
    ),
    **dict.fromkeys(
        (
            *("staff can", "school can", "the school can", "family can", "parents can", "carers can", "teachers can"),
            *("adults can", "assistant can"),
        ),
        Context(
            not_before=(
                r"\b(?:that|which|what|who|so|when|if|where|until|how)(?: (?:the|his|her|their|all|school|"
                r"other))*"
            )
        ),
    ),
    "be explored": Context(not_before=r"\bto"),
    # fading
    "fading": FADES,
}
