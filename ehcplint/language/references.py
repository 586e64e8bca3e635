"""Numbers that are no amount of provision, and references to outcomes.

`claimed` finds ages, dates, scores, codes and the like; `unclaimed` gives the text with them blanked out, so that the
patterns for lengths and frequencies never see them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ehcplint.language.numbers import QUANTITY, pattern, plain, tidy
from ehcplint.language.patterns import LongPattern

BLANK = "\0"
"""What stands in `unclaimed` text for each character of a claimed number: no pattern matches it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A number that is something other than an amount of provision; `kind` says what."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class OutcomeReference:
    """Words that refer to outcomes, with the numbers as the plan writes them; "5–7" is written out as 5, 6 and 7."""

    start: int
    end: int
    numbers: tuple[str, ...]


_EMPTY_BOX = re.compile(r"[☐□❑❏▢]")
_BOX = re.compile(r"[☐□❑❏▢☒☑✓✔✗✘]")
_BOX_BEFORE = re.compile(r"^[^\d☐□❑❏▢☒☑✓✔✗✘]*[☐□❑❏▢☒☑✓✔✗✘]")
_EMPTY_BEFORE = re.compile(r"[☐□❑❏▢][^☐□❑❏▢☒☑✓✔✗✘]*")
_EMPTY_AFTER = re.compile(r"\w*\d\w*\s*[☐□❑❏▢]")
MONTHS = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?)"
)
_SHORT = "(?:minutes?|mins?|hours?|hrs?|seconds?|secs?)"
_LONG = "(?:minutes?|mins?|hours?|hrs?|seconds?|secs?|(?:school |working )?days?|weeks?|months?|years?|terms?)"
_SUBJECT_RESULT = "(?:gcse|a~level|functional skills|entry|btec|nvq|vrq|t~level|sats)"
_PLAIN_QUANTITY = re.sub(
    r"\(\?P<\w+>", "(?:", QUANTITY.replace("(?(between)(?:and|to|-)|(?:-|/|to|or))", "(?:and|to|-|/|or)")
)
_N = f"(?:{_PLAIN_QUANTITY})"
_TIME = r"(?:\d{1,2}[.:][0-5]\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|noon|midday)"

_CLAIMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, pattern(source, *needs))
    for kind, source, *needs in (
        ("list", r"(?<!.)\(?(?:[a-z]{1,2})?\d{1,2}(?:\.\d{1,2}){0,2}[.):](?= )"),
        (
            "money",
            r"(?<![\d£])£ ?[\d,]+(?:\.\d+)?(?:k|m|p)?(?: (?:million|thousand))?(?: ?(?:per|an?|each|every"
            r"|/) ?(?:hour|session|day|week|month|term|year|annum|pupil|child|visit|night)"
            r"|(?: p\.?/?[ahwm]\.?)(?!\w))?|\d+ ?p(?= (?:coin|piece|a|per|each))"
            r"|\d+ (?:pounds|pence|coins?|notes)",
        ),
        (
            "date",
            rf"(?<![\d.:])\d{{1,2}}(?:/\d{{1,2}}/|-\d{{1,2}}-|\.\d{{1,2}}\.)(?:20)?\d\d(?!\d)|(?:\d{{1,2}}(?:st"
            rf"|nd|rd|th)?(?:,| and| to|-)? ?){{1,4}}(?:of )?{MONTHS}"
            rf"(?: (?:19|20)\d\d)?|{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?(?![\d.:]| ?{_SHORT})"
            rf"|{MONTHS}\.? (?:19|20)\d\d|(?:19|20)\d\d(?: ?[-/] ?(?:(?:19|20)?\d\d))?(?! (?:minutes|hours))",
        ),
        (
            "age",
            rf"(?:aged?|ages|age of|age range|years of) (?:of )?\d{{1,2}}(?:(?: ?(?:[-;:.]|to|and"
            rf"|or) ?\d{{1,2}}))*(?: (?:years?|months?))?"
            rf"|{_N}~(?:years?|yrs?|months?|mths?)(?:,? and)?~{_N}~(?:months?|mths?)(?:~old)?"
            rf"|{_N}~(?:years?|yrs?|months?|weeks?|days?)~(?:olds?|of age|pregnant|gestation|premature|early)"
            r"|\d{1,2}[;]\d{1,2}|\d{1,2}[-:.]\d{2} (?:years|level)|(?:level|age|equivalent) of (?:a )?"
            rf"{_N} (?:years?|months?)(?: \d+ months)?|(?:19|2\d|3\d|4\d|5\d|6\d)-\d{{2}} months",
            "age year yr month mth old pregnant gestation premature early ; level",
        ),
        (
            "experience",
            rf"{_N} (?:years?|months?)(?:'s?)? (?:of )?(?:post[- ]?\w+ )?(?:experience|practice|training)",
            "experience practice training",
        ),
        (
            "year",
            rf"(?:(?:years?|yrs?|year groups?)~|y ?)\d{{1,2}}(?:(?:,| and| to| or|-|/| &)* ?y?\d{{1,2}}(?!\d| ?[%:.]\d"
            rf"| ?{_SHORT}| ?x))*"
            r"|key stages?~\d(?:(?: and|,| or|-|/) ?\d)*|ks ?\d(?:[-/] ?\d)?|eyfs ?\d",
        ),
        (
            "level",
            rf"(?:entry |reading |book |matrix |banding |support )?(?:levels?|grades?|bands?|stages?|phases?"
            rf"|tiers?|elements?|steps?|scale"
            r"|units?|modules?|sets?|parts?|waves?|zones?|point|pathway|set)~\d{1,2}[a-c]?(?:(?:,| and| or| to|-"
            r"|/)+ ?\d{1,2})*"
            r"(?!\d| ?x| ?(?:minute|min|hour|hr|times|session))|[ap]~?level ?\d|p[1-8](?:i+)?|l[1-8]|e[123]l?"
            r"|(?:grades?|band|matrix) [a-h]"
            rf"|{_SUBJECT_RESULT} [1-9]",
        ),
        (
            "score",
            rf"(?:standard(?:ised)?|scaled|raw|composite|index|t|z|total) scores?(?: of| was| is|:)? ?-?\d+(?:\.\d+)?"
            rf"|\d{{1,3}}(?:st|nd|rd|th)? ?(?:per)?centiles?|{_N}(?:st|nd|rd|th)? out of(?: (?:a|every))? {_N}"
            r"|scores?(?: of| was| is|:)? \d+(?:\.\d+)?(?:(?:,| and| to|-) ?\d+)*|\d+/\d{2,3}(?! ?(?:min|hour))"
            r"|\d+(?:\.\d+)? sds?",
            "score centile out / sd",
        ),
        (
            "percentage",
            (
                r"\d+(?:\.\d+)?(?: ?(?:-|to) ?\d+)? ?(?:%|per cent|percent)(?: of (?:the|his|her|their) (?:time|day"
                r"|week|lessons?))?"
            ),
            "% cent",
        ),
        (
            "law",
            (
                r"(?:sections?|s\.?|ss\.?|regs?\.?|regulations?|paras?\.?|paragraphs?|chapter|clause|article"
                r"|schedule|rule|code|act)"
                r" ?\d+(?:\.\d+)*(?:\(\w+\))*(?:(?:,| and|-) ?\d+(?:\.\d+)*(?:\(\w+\))*)*|\w\d\d(?:\.\d)|(?:icd"
                r"|dsm)[- ]?(?:\d+|iv|v)(?:-\w+)?"
            ),
        ),
        (
            "contact",
            (
                r"(?:\+44 ?|0)\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}|[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|(?:upn|nhs|uln"
                r"|ref(?:erence)?|number|tel|telephone|phone|room|page|p\.|pp\.|no\.?|appendix|period|lesson|week"
                r"|day|term|question|figure|table|box|bus|unit)"
                r"(?: (?:no\.?|number))?:? ?[a-z]?\d[\d-]*(?:(?:,| and| to|-) ?\d+)*(?! ?(?:x|minute|min|hour|hr"
                r"|times|session)| ?\d)"
            ),
        ),
        (
            "outcome",
            (
                r"(?:(?:long|medium|short)~term )?(?:outcomes?|targets?|objectives?|goals?|needs?|aims?"
                r"|provisions?)(?:\(s\))?(?: (?:no|nos|number"
                r"|numbers)\.?)?:? ?(?:[a-z]{1,2})?\d{1,2}(?:\.\d{1,2})?[a-z]?"
                r"(?:(?:,|;| and| &| or| to|-|/)+ ?(?:[a-z]{1,2})?\d{1,2}(?:\.\d{1,2})?[a-z]?(?![\w%]| ?(?:x|minute"
                r"|min|hour|hr|times|session)))*"
            ),
        ),
        (
            "programme",
            (
                r"base[- ]ten|1[-, ]+2[-, ]+3 magic|6 bricks|(?:lego )?six bricks|24/7|5 ?p ?(?:scale|approach)"
                r"|\d~point scales?"
                r"|(?:five|three|ten|four|seven)~point scales?"
                r"|word aware \d|talk boost(?: ks\d)?|toe by toe \d|\d ?cs|11\+|numicon(?: (?:kit|shapes?"
                r"|firm foundations))?(?: \d+(?: ?- ?\d+)?)?|5 to thrive|3 houses"
                r"|sensory profile \d|(?:wisc|wppsi|wiat|basc?|celf|movement abc)[- ]?[\divx]+|70~30"
                r"|\d~to~\d~?correspondence|shapes? \d+ ?- ?\d+|first 100 words"
            ),
        ),
        (
            "measure",
            (
                rf"{_N} ?(?:mg|g|kg|ml|mls|l|litres?|millilitres?|mcg|units|cm|mm|km|metres?|meters?|m(?= (?:away"
                rf"|from|of|distance))|miles?|feet|ft|inches"
                rf"|db|hz|khz|point font|pt|degrees?|°c?|lux|calories|kcal|wpm|cal|dioptres?|tablets?|puffs?"
                rf"|drops)(?:/\d+)?(?: (?:of )?[^.;,|]{{0,30}}?(?:(?:once|twice|{_N} times) (?:a|per|each|every) day"
                rf"|(?:once |twice |{_N} times )?(?:daily|nightly)))?"
                r"|n ?\d{2}(?: (?:print|font))?|(?:size|font|point|pt) ?\d{1,2}(?:pt)?|size \d{1,2}|6/\d+"
                r"|[-+]\d\.\d+(?: logmar)?|logmar [-\d.]+"
            ),
        ),
        (
            "rate",
            rf"{_N} (?:words?|beats|breaths|letters|signs|steps|syllables|sounds|items|questions|correct|puffs"
            rf"|litres|miles|lengths|correct words)"
            r"(?: correct)?(?: (?:a|per)|/)? ?(?:minute|min|hour|second)",
            "word beat breath letter sign step syllable sound item question correct puff litre mile length",
        ),
        (
            "skill",
            (
                rf"{_N}~(?:steps?|words?|parts?|keyword|key word|key words|information carrying word|icw|syllables?"
                rf"|letters?|pieces?|digits?|stage|items?|turns?|sentences?)"
                r"~(?:instructions?|commands?|directions?|phrases?|sentences?|tasks?|level|utterances?|strip"
                r"|puzzles?|problems?|numbers?|activit\w+|span)"
                rf"|count(?:s|ing)?(?: (?:up|on|back|down|reliably|to|in|from|any|number))* (?:to|of|in"
                rf"|from) {_N}(?:s)?(?: to {_N})?"
                rf"|groups? of (?:up to |no more than )?{_N} words|within {_N}(?! ?(?:{_LONG}|school|working))"
                rf"|{_N} times (?:out of|table)\w*|{_N} times tables?"
            ),
            "instruction command direction phrase sentence task level utterance strip puzzle problem number"
            " activit span count word within times table",
        ),
        (
            "warning",
            rf"(?:timer|hourglass)s?(?: (?:set|that runs))? (?:for|of|to) {_N}~(?:minutes?|mins?|seconds?)"
            rf"|{_N}~(?:minutes?|mins?|seconds?)'?~(?:warnings?|countdowns?|rules?|(?:sand |egg )?timers?|notice"
            rf"|delay|processing|wait|silence|reminders?)"
            rf"|{_N} (?:hours?|days?|weeks?)'? notice",
            "warning countdown rule timer notice delay processing wait silence reminder",
        ),
        (
            "than",
            rf"(?:tests?|exams?|papers?|lessons?|tasks?|pieces?|assessments?|journeys?|talks?|activit(?:y"
            rf"|ies))(?: [\w'-]+){{0,5}}?"
            rf" (?:longer than|shorter than|more than|less than|over|under) {_N}~{_SHORT}",
            "test exam paper lesson task piece assessment journey talk activit",
        ),
        ("seconds", rf"{_N}~(?:seconds?|secs?)", "sec"),
        (
            "waiting",
            rf"(?:say|says|speak|do|does)? ?nothing (?:more |else )?for {_N}~{_SHORT}"
            rf"|(?:wait|pause)(?:s|ing)? (?:for )?(?:a |at least |about )?(?:full |whole )?{_N}~(?:minutes?|mins?)"
            rf"|(?:stay|remain|be|keep)(?:s|ing)? (?:silent|quiet) for {_N}~{_SHORT}"
            rf"|leav(?:e|es|ing) (?:him|her|them|me|[\w'-]+) (?:alone |be |in peace )?for {_N}~{_SHORT} before",
            "nothing wait paus silent quiet leav",
        ),
        (
            "offset",
            rf"(?:within|after|inside|under|in under|in less than"
            rf"|in no more than) (?:the )?{_N}~{_LONG}(?: of)?(?!~(?:sessions?|visits?|period|slots?|block"
            rf"|lessons?))"
            rf"|(?:leav\w+|arriv\w+|dismiss\w+|releas\w+|let out|go(?:es)? out|come(?:s)? in|enter\w*|start\w*"
            rf"|finish\w*|depart\w*|transition\w*|move\w*|exit\w*)"
            rf"[^.;,|]{{0,40}}? (?P<claim>{_N}~(?:minutes?|mins?) (?:before|early|earlier|after|later|late|ahead"
            rf"|prior))"
            rf"|{_N}~(?:minutes?|mins?) after (?:it|he|she|they|being|starting|that) "
            rf"|(?:warn\w*|told|remind\w*)[^.;|]{{0,20}}? {_N}~(?:minutes?|mins?) (?:before|ahead|in advance"
            rf"|beforehand)"
            rf"|{_N}~(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) (?:ago|early|earlier|late|later"
            rf"|ahead|in advance|beforehand|away|prior to)"
            rf"|(?:{_N}~(?:minutes?|mins?)(?:,? and|,? then|,? or|,) )*{_N}~(?:minutes?|mins?) before (?:any|each"
            r"|every|a) (?:change|move|transition|bell|lesson (?:ends|changes))"
            rf"|{_N}~(?:minutes?|mins?) before (?:the (?:end|bell|start|rest|others?|lesson (?:ends|starts"
            rf"|finishes)|class|crowd)|(?:his|her|their|other|others|everyone|peers|everybody)\b)"
            rf"|(?:a|{_N}) ?(?:days?|weeks?|months?|terms?) (?:before|after|prior to)(?! school)"
            rf"|(?:a|one) (?:day|week|month) (?:before|after|later|ago|early|earlier|in advance)"
            rf"|(?:for|over|in|during|within) the (?:last|past|previous) (?:{_N} )?{_LONG}"
            rf"|(?:in|for) {_N} (?:weeks?'?|months?'?|years?'?) time",
            "within after inside under than before earl late ahead prior ago advance away last past previous time",
        ),
        (
            "offset",
            r"(?:sent|emailed|handed|posted|issued|copied|uploaded|(?:given|shown|offered|read) to [\w'-]+|ready"
            r"|on (?:his"
            r"|her|their|the) [\w'-]+)(?: (?!for)[\w'-]+){0,4}?"
            rf" (?P<claim>(?:an?|{_N})~(?:minutes?|mins?|hours?|hrs?) before)",
            "before",
        ),
        (
            "attention",
            (
                rf"(?:sustain\w*|maintain\w*|concentrat\w+|attends|attend to|attention|focus\w*|tolerat\w+|persist\w*"
                rf"|on~task|sleeps?|awake)(?! (?:and|in|with|group|skills|programme|session|clinic"
                rf"|work))[^.;:,|]{{0,50}}? (?:for|of) (?:at most )?{_N}~{_SHORT}"
                rf"|(?:able to|can|cannot|could|(?:enabl\w+|help\w*|allow\w*|support\w*|encourag\w+) [\w'-]+ to)"
                rf" (?:sit|stand|walk|wait|work|concentrate|focus|play|listen|engage"
                rf"|attend|read|write|remain|stay)\b[^.;,|]{{0,50}}? for {_N}~{_SHORT}"
                rf"|attention span(?: of| is)? {_N}~{_SHORT}|takes (?:him |her |them )?{_N}~{_SHORT} to"
                rf"|takes? (?:medication|medicine|tablets?) [^.;|]{{0,30}}? (?:a day|daily)"
            ),
        ),
        (
            "journey",
            rf"{_N}~(?:minutes?|mins?|hours?)~(?:journey|drive|walk away|bus ride|bus journey|taxi|commute|mile)",
            "journey drive walk bus taxi commute mile",
        ),
        (
            "opening",
            (
                rf"(?:open|opening(?: times| hours)?|telephone|phone|ring|call us"
                rf"|office)[^.;|]{{0,30}}? {_TIME} ?(?:to|-|until) ?{_TIME}"
            ),
        ),
        (
            "reading",
            (
                r"daily living|daily (?:life|lives|mile|routines?|activities|news)|daily~living|(?:weekly|daily"
                r"|monthly|termly) (?:spelling tests?|newsletters?|timetables?|planners?|menus?|budget|shop|targets?"
                r"|reports?|homework(?! club)|assembl(?:y|ies)|updates?|schedules?|diary|diaries|log|record|chart"
                r"|bulletins?|overview)|day~to~day|everyday"
            ),
        ),
    )
)


def _claim_span(match: re.Match[str]) -> tuple[int, int]:
    """The group `claim` where the words before it only tell what the number is."""
    return match.span("claim") if match.re.groupindex and match["claim"] else match.span()


@lru_cache(maxsize=2048)
def claimed(text: str) -> tuple[Claim, ...]:
    """The numbers in the text that are no amounts, in order; where two overlap the one that starts first stands."""
    lower = plain(text)
    found = sorted(
        (Claim(*_claim_span(match), kind) for kind, form in _CLAIMS for match in form.finditer(lower)),
        key=lambda claim: (claim.start, -claim.end),
    )
    kept: list[Claim] = []
    for claim in found:
        if not kept or claim.start >= kept[-1].end:
            kept.append(claim)
    return tuple(kept)


@lru_cache(maxsize=2048)
def unclaimed(text: str) -> str:
    """`plain(text)` with every claimed number blanked out, character for character."""
    pieces, last, lower = [], 0, plain(text)
    for claim in claimed(text):
        pieces += [lower[last : claim.start], BLANK * (claim.end - claim.start)]
        last = claim.end
    return "".join((*pieces, lower[last:]))


_LABEL = r"(?:E ?O|L ?T ?O|S ?T ?O|M ?T ?O|O ?C|OUT|Out\.?|[EO])"
_NUM = rf"(?:{_LABEL}[ .-]?)?\d{{1,2}}(?:\.\d{{1,2}})?[a-z]?"
_JOIN = r"(?: ?(?:,|;|&|/|\+) ?(?:and |or )?| and | or | to | ?- ?)"
_NOT_NUMBER = (
    r"(?![\w%£]|[.:]\d|[ -]?(?:x |minute|min\b|mins\b|hour|hr|times?\b|session|week|day|month|year|st\b|nd\b|rd\b"
    r"|th\b))"
)
_LIST = rf"{_NUM}{_NOT_NUMBER}(?:{_JOIN}{_NUM}{_NOT_NUMBER})*"
_WORDED = LongPattern(
    rf"(?<!\w)(?:(?:[Ll]ong|[Mm]edium|[Ss]hort)[ -][Tt]erm )?(?:[Oo]utcome|OUTCOME|[Gg]oal|[Aa]im|[Oo]bjective)"
    rf"(?:s|S|\(s\)|\(S\))?"
    rf" {{0,3}}(?:(?:[Nn]o|[Nn]os|[Nn]umber|[Nn]umbers)\.?)? {{0,3}}[:#-]? {{0,3}}(?:\((?=\d{{1,2}}[a-z]?\)))?"
    rf"(?P<list>{_LIST})"
    rf"(?P<more>(?:{_JOIN}(?:[Oo]utcome|OUTCOME|[Gg]oal|[Aa]im|[Oo]bjective)s? {{1,3}}{_NUM}{_NOT_NUMBER})*)"
)
_CODED = LongPattern(
    rf"(?<![\w£.-])(?:(?:E ?O|L ?T ?O|S ?T ?O|M ?T ?O|O ?C|OUT)[ .-]?|[EO][.-]?|(?<!tion )(?<!art )(?<!dix )[EO] "
    rf"|Out\.? )\d{{1,2}}(?:\.\d{{1,2}})?[a-z]?{_NOT_NUMBER}"
    rf"(?:{_JOIN}{_NUM}{_NOT_NUMBER})*"
)
_TITLED = rf"{_NUM} ?\([A-Za-z][A-Za-z ,&’'-]{{2,40}}\)"
_BARE_TITLED = re.compile(rf"\W*(?P<list>{_TITLED}(?:{_JOIN}{_TITLED})*)\W*")
"""Numbers with what they are about: "3 (reading) and 10 (hobbies)"."""
_BARE = LongPattern(rf"^[ (\[]*(?P<list>{_LIST})[ .)\]]*$")
_PLACED = LongPattern(
    rf"\b(?:[Oo]utcomes? (?:(?:set out|stated|described|given) )?(?:in|at|under) |Section E,? )"
    rf"(?:[Pp]aragraphs?|[Pp]aras?\.?|[Ii]tems?|[Pp]oints?|[Nn]os?\.?|[Nn]umbers?) (?P<list>{_LIST})"
    rf"|\b(?:[Pp]aragraphs?|[Pp]aras?\.?|[Ii]tems?|[Pp]oints?) (?P<before>{_LIST}) (?:of|in) Section E\b"
)
"""Outcomes by the number of their paragraph: "the outcome in paragraph 11", "Section E, paragraph 11"."""
NUMBERS_IN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_NUMERAL = r"\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\)?|I{1,3}|IV|VI{0,3}|IX|XI{0,2}"
_NAME = rf"(?:[A-L]|(?i:{NUMBERS_IN_WORDS})|{_NUMERAL})(?![\w’'])"
_NAMES = rf"(?P<list>{_NAME}(?:{_JOIN}{_NAME})*)"
_NAMED = LongPattern(
    rf"(?<!\w)(?:[Oo]utcome|OUTCOME)s? {_NAMES}(?= ?(?:[)\],;:–—-]|\.(?!\d)|$)| (?:and|or|&) (?:[Oo]utcome|OUTCOME))"
)
"""Outcomes by letter, numeral or word ("Outcome B", "outcome iii"), where "A" cannot be the article of what follows."""
_BARE_NAMES = LongPattern(rf"^[ \[]*{_NAMES}[ .\]]*$")
_NOT_OUTCOME_CODE = re.compile(
    r"(?:vitamin|entry|level|grade|room|block|postcode|unit|form|class|type|size|school|key) $", re.I
)
_CODE = re.compile(rf"\s*(?!(?:{_LABEL}|KS|Y|YR|NC)\d)([A-Z]{{2,5}}\d{{1,2}}(?:\.\d{{1,2}})?)[a-z]?(?=[.:)]*(?:\s|$))")
_ANY_CODES = re.compile(
    r"(?P<letters>[A-Z]{0,4})[ .-]?(?P<first>\d{1,2}(?:\.\d{1,2})?[a-z]?)(?:\s?(?:[-–]"
    r"|to)\s?[A-Z]{0,4}[ .-]?(?P<last>\d{1,2})(?![.\w]))?"
)
_ONE = re.compile(rf"(?:(?P<label>{_LABEL})[ .-]?)?(?P<number>\d{{1,2}}(?:\.\d{{1,2}})?[a-z]?)")


def code(text: str) -> str:
    """The code of an outcome or a need that begins a text, as councils make them of an area's initials: "SEMH1"."""
    match = _CODE.match(text)
    return match[1] if match else ""


def codes(text: str) -> tuple[str, ...]:
    """The numbers in a text that holds nothing else, with the letters before them; "F1–F3" is written out."""
    found: list[str] = []
    for match in _ANY_CODES.finditer(text):
        first, last = match["first"], match["last"]
        found.append(match["letters"] + first)
        if last and first.isdigit():
            found += [f"{match['letters']}{number}" for number in range(int(first) + 1, int(last) + 1)]
    return tuple(dict.fromkeys(found))


def _written_out(words: str) -> tuple[str, ...]:
    found: list[str] = []
    previous = None
    for match in _ONE.finditer(words):
        label = (match["label"] or "").replace(" ", "")
        number = match["number"]
        joined = words[previous.end() : match.start()].strip() if previous else ""
        if joined in ("-", "to") and previous and number.isdigit() and previous["number"].isdigit():
            label = label or (previous["label"] or "").replace(" ", "")
            found += [f"{label}{n}" for n in range(int(previous["number"]) + 1, int(number))]
        found.append(label + number)
        previous = match
    return tuple(dict.fromkeys(found))


def _names(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip("()") for name in re.findall(_NAME, words)))


def _ticked(text: str) -> str:
    """The text with spaces in place of boxes, and of the numbers beside those that are empty: "Outcomes: ☐ 1 ☒ 2"."""
    if not _EMPTY_BOX.search(text):
        return text
    empty = _EMPTY_BEFORE if _BOX_BEFORE.search(text) else _EMPTY_AFTER
    return _BOX.sub(" ", empty.sub(lambda match: " " * len(match[0]), text))


@lru_cache(maxsize=2048)
def outcomes(text: str, bare: bool = False) -> tuple[OutcomeReference, ...]:
    """The references to outcomes, in order. With `bare`, a cell of nothing but numbers ("1, 3 and 4") is one too."""
    tidied = _ticked(tidy(text))
    if bare and (match := _BARE_TITLED.fullmatch(tidied)):
        return (OutcomeReference(match.start("list"), match.end("list"), _written_out(match["list"])),)
    if bare and (match := _BARE.match(tidied)):
        return (OutcomeReference(match.start("list"), match.end("list"), _written_out(match["list"])),)
    if bare and (match := _BARE_NAMES.match(tidied)):
        return (OutcomeReference(match.start("list"), match.end("list"), _names(match["list"])),)
    found = [
        OutcomeReference(match.start(), match.end(), _written_out(match["list"] + match["more"]))
        for match in _WORDED.finditer(tidied)
    ]
    found += [
        OutcomeReference(*match.span(), _written_out(match["list"] or match["before"]))
        for match in _PLACED.finditer(tidied)
    ]
    found += [OutcomeReference(*match.span(), _names(match["list"])) for match in _NAMED.finditer(tidied)]
    for match in _CODED.finditer(tidied):
        inside = any(reference.start <= match.start() < reference.end for reference in found)
        if not inside and not _NOT_OUTCOME_CODE.search(tidied[max(0, match.start() - 12) : match.start()]):
            found.append(OutcomeReference(match.start(), match.end(), _written_out(match[0])))
    return tuple(sorted(found, key=lambda reference: reference.start))
