"""Whose views does Section A give, and does it say what the child hopes for and how to talk with them?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import sentences
from ehcplint.plan import Entry, Heading, Plan
from ehcplint.plan import Kind as EntryKind

_RELATIVES = (
    r"(?:mother|father|mum|mummy|dad|daddy|parents?|carers?|family|grandmother|grandfather|grandparents?|nan|nana|gran|"
    r"grandma|grandad|auntie|aunt|uncle|guardian|stepmother|stepfather|stepdad|stepmum|foster)"
)
_PARENTS_SPEAK = LongPattern(
    r"\b(?:[Oo]ur|[Mm]y) (?:\w+ )?(?:son|daughter|child|boy|girl|eldest|youngest|twins?)\b"
    r"|\bMr (?:and|&) Mrs\b[^.;]{0,40}\b(?:writes?|wrote|say|said|told|feel|hope|describe|think|believe|report)d?\b"
)
_PRONOUN = re.compile(r"\W*(?:he|she|they)\b", re.IGNORECASE)
_OF_BOTH = LongPattern(rf"(?:\band|[&/,]) (?:those of |of )?(?:his|her|their|my|the) {_RELATIVES}\b", ignore_case=True)
"""In a heading: the child's views stand below it as well ("Nell and her family")."""
_UNDER_RELATIVES = LongPattern(rf"\b{_RELATIVES}\b|\b(?:Mr|Mrs|Ms|Miss|Dr)\b\.? \w", ignore_case=True)
_SAYING = (
    r"(?:say|said|tell|told|report|reported|describe|described|hope|hoped|feel|felt|want|wanted|think|thought|believe|"
    r"wish|wished|would like|worr(?:y|ied)|explain|explained|note|noted)(?:s|es)?"
)
_BY_RELATIVE = LongPattern(
    rf"\b{_RELATIVES}(?:['’]s?)?\b[^.;]{{0,60}}\b{_SAYING}\b|\b(?:Mr|Mrs|Ms|Miss"
    rf"|Dr)\.? \w+(?:['’]s)?(?:,[^,.;]{{0,60}},)? {_SAYING}\b"
    r"|^\W*we\b",
    ignore_case=True,
)
_FIRST_PERSON = LongPattern(r"(?<![\w.])(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|[Mm]e|[Mm]yself)(?![\w.]|['’]s\b)")
_QUOTED = re.compile(r"[“\"][^”\"]{3,}[”\"]|(?<!\w)‘[^’]{3,}’(?!\w)")
_OWN_VIEW = (
    r"(?:(?:also|often|always|really|particularly|especially|clearly|just|both|then|has|have|had|can|does not|"
    r"doesn['’]t|did not|never|would|could|now|recently|very much|quite)\s+){0,3}"
    r"(?:sa(?:y|ys|id|ying)|tell|tells|told|explain(?:s|ed)?|want(?:s|ed)?|like[sd]?|love[sd]?|enjoy(?:s|ed)?|"
    r"hate[sd]?|"
    r"dislike[sd]?|prefer(?:s|red)?|chose|chooses?|chosen|feels?|felt|thinks?|thought|wish(?:es|ed)?|hope[sd]?|asked|"
    r"asks|"
    r"describe[sd]?|report(?:s|ed)?|express(?:es|ed)?|indicate[sd]?|communicate[sd]?|share[sd]|showed|shows|shown|"
    r"pointed|typed|wrote|written|drew|drawn|dictated|answer(?:s|ed)|talk(?:s|ed) (?:to|about|with)|spoke|"
    r"(?:is|was) (?:happiest|happy (?:when|with|at|about)|proud)|key(?:s|ed)? in|pick(?:s|ed)|ranked|rated|circled|"
    r"signed)\b"
)
_ASIDES = ("while", "until", "when", "whenever", "whatever", "which", "whether", "if", "one", "before")
_NO_ASIDE = "".join(
    (
        *(rf"(?<!\b{word}\s)" for word in _ASIDES),
        r"(?!(?<=\bwhat )\w+ (?:(?:does not|doesn['’]t) )?(?:wants?|would like)\b)",
    )
)
"""A clause that says when, or which, tells what others saw: "wait while she thinks", "to find out what she wants"."""
_GATHERED = LongPattern(
    r"\b(?:views?|wishes|(?<!first )words|voice|opinions?|thoughts)\b[^.;:]{0,50}\b(?:were|was|have been|had been"
    r"|are|collected|"
    r"gathered|recorded|obtained|sought|shared|captured|noted|observed|given|taken)\b"
    r"|\b(?:own words|in (?:his|her|their|my) words)\b|\bas told to\b|\btalking mats?\b"
    r"|\b(?:was|were) asked what (?:he|she|they)\b|\b(?:saw|seen|watched|observed) (?:him|her|them) (?:choos|choose)",
    ignore_case=True,
)
_BY_A_PRONOUN = re.compile(r"^\W*(?:he|she|they) ", re.IGNORECASE)
"""Beside "I", it is somebody else who says it: "She also says that nobody told her"."""
_NOT_GATHERED = re.compile(
    r"\b(?:not|yet to|unable to|never|cannot|could not|without)\b[^.;]{0,30}\b(?:be |been )?(?:given|gathered"
    r"|recorded|obtained|sought|shared|"
    r"captured|noted|collected|taken|asked|observed)\b",
    re.IGNORECASE,
)
_NOT_FILLED = re.compile(
    r"\b(?:was|were|has|have|could|is) not (?:yet )?(?:been |be )?(?:completed|filled|given|obtained|gathered"
    r"|recorded|taken|able to give)\b",
    re.IGNORECASE,
)
"""Under the same: nothing was said."""
_FILLED_BY_ANOTHER = re.compile(
    r"\b(?:teacher|parents?|mother|father|staff|SENCO|tutor|key ?worker|assistant|caseworker)\b[^.;]{0,30}"
    r"\b(?:has|have) (?:completed|written|filled)\b",
    re.IGNORECASE,
)
"""What stands under "My views" is then another's."""
_OWN_HEADING = re.compile(
    r"\b(?:my|me|I)\b|\b(?:says|said|tells|told|shows)\b|\bvoice\b|\b(?:child|young person|"
    r"pupil)(?:['’]s)? (?:own )?views\b"
    r"|\b(?:likes|dislikes|what is important to|important to)\b"
)

_HOPE = LongPattern(
    r"\b(?:hop(?:es?|ed|ing)\b|aspir\w+|ambition\w*|dreams? (?:of|to|job|is|that|about)\b|dream\b|career\b|"
    r"when (?:i|he|she|they|[A-ZÀ-ɏ]\w+)(?:['’]m|['’]s|\s+(?:am|is|are|gets?|grows?|leaves?|finish(?:es)?|turns?|"
    r"becomes?))\b"
    r"[^.;]{0,12}\b(?:older|big|bigger|grown|up|\d\d|adult|school|college|man|woman|university)\b|(?:am|are|is"
    r"|be) (?:all )?grown[- ]up\b|"
    r"one day\b|someday\b|in the long(?:er)? (?:run|term)\b|long[- ]term\b|in (?:the|his|her|their|my) future\b|"
    r"for (?:the|his|her|their|my) future\b|future (?:plans?|hopes?|goals?|wishes)\b|"
    r"(?:five|ten|5|10) years['’]? time\b|looks? forward to\b|(?:my|his|her|their|main|career|life|long-term"
    r"|future|personal|own) goals?\b"
    r"|(?:wish|wishes|want|wants) for (?:him|her|them|my|our)\b|asked (?:about|of) the future|(?:five|ten|three"
    r"|\d+) years(?:['’] time)?\W*$|\bin (?:five|ten|\d+) years\b"
    r"|(?:I am|I['’]m|he is|she is|they are|I (?:will|shall)|I['’]ll) (?:going to )?be (?:the|an?) (?!bit\b|little\b)"
    r"|expects? to (?:be|play|go|work|live|become|study)\b|becomes? of\b"
    r"|(?:can|could) (?:picture|see|imagine) (?:him|her|them|me|my)(?:self)?\b(?= (?:on|in|as|with|at|living"
    r"|working|being|doing|running))"
    r"|goals? (?:is|are|in life|for)\b|in adult life\b|as an adult\b)",
    ignore_case=True,
)
_WANTS = LongPattern(
    r"\b(?<!\byou )(?:wants?|wanted|would like|would love|['’]d like|['’]d love|wish(?:es)?|intends?|plans?)\s+"
    r"(?:(?:him|her|them|me|(?:his|her|their|our|my)\s+\w+|(?-i:[A-ZÀ-ɏ]\w+))\s+to\b"
    r"|to\s+(?!sit\b|be (?:in the room|there|present|included|involved|heard|seen)\b|be (?:left|alone"
    r"|asked|told|called|on (?:my|his|her|their) own|helped|shown|spoken)|talk\b|"
    r"know\b|use\b|say\b|stop\b|come\b|help\b|look\b|keep\b|stay (?:in|at) (?:the|class)|feel\b|tell\b|answer|hear\b|"
    r"see the)"
    r"|(?:an?|(?:his|her|their|my) own|some)\s+(?:[\w-]+\s+){0,3}?(?:jobs?|flat|house|home|career|car|family|business|"
    r"place of|apprenticeship|degree|girlfriend|boyfriend|wife|husband|partner|work)\b)",
    ignore_case=True,
)
_HOPE_HEADING = re.compile(
    r"\b(?:looking ahead|aiming for|when (?:i am|i['’]m|i|he is|he['’]s|he|she is|she['’]s|she|they are|they)\b"
    r"[^.;]{0,12}\b(?:older|big|bigger|grown|grows?)|later on|adult life|adulthood|hopes?|aspirations?|ambitions?"
    r"|dreams?|future|goals?|wishes)\b",
    re.IGNORECASE,
)
_SAYS_NOTHING = LongPattern(
    r"^\W*(?:not (?:recorded|known|given|available|applicable|yet \w+|provided|shared|obtained)|none(?: \w+){0,3}|"
    r"n/?a|tbc|"
    r"no (?:views|aspirations|hopes|information)\b.*|to be (?:confirmed|completed|added|discussed|agreed|explored"
    r"|gathered|recorded|sought|updated|asked).*|unknown|\W*)\W*$",
    ignore_case=True,
)

_HOW_TO_TALK = LongPattern(
    r"\b(?:information (?:in|on|by|as)\b|short messages|speak for (?:him|her|my|them)sel(?:f|ves)|(?:best|"
    r"how)(?: \w+){0,2} to (?:support|help) (?:me|him|her|them|[A-ZÀ-ɏ]\w+)"
    r"|(?:talk|speak) (?:slowly|clearly|calmly|quietly|one at a time)|how (?:to|you can|best to|I|we|he|she|they|"
    r"others|people|adults) (?:can |should |like to |likes to )?"
    r"(?:best )?(?:talk|speak|communicat|involve|include|listen|ask|get (?:his|her|their|my)|consult|engage|"
    r"help me (?:communicate|understand))"
    r"|(?:talk(?:ing)?|speak(?:ing)?|communicat(?:e|es|ing)) (?:to|with) (?:me|him|her|them|[A-ZÀ-ɏ]\w+)"
    r"|communicat(?:e[sd]?|ing|ion)\b(?! (?:support )?(?:workers?|assistants?)| and (?:interaction|language)"
    r"| (?:difficult|need)\w*)"
    r"|to (?:involve|include|consult|get through to|engage) (?:me|him|her|them|[A-ZÀ-ɏ]\w+)"
    r"|(?:is|am|are|be|being|likes? to be|involve\w*|include[sd]?) (?:best )?(?:involved|included|consulted|"
    r"part)\b[^.;]{0,40}\b(?:decisions?|choices?|meetings?|plan|review|by)"
    r"|involv(?:e|ed|ing)\b[^.;]{0,60}\bdecisions?|decisions? (?:about|when|are|is|made)|decid(?:e|ed|"
    r"ing) (?:something|things|anything)"
    r"|makaton|picture exchange|pecs\b|eye[- ]gaze|symbols|talking mats?|visual (?:supports?|prompts?|aids?)|"
    r"sign language|bsl\b"
    r"|(?:use|using|with|in) (?:short|simple|clear|plain|few|fewer)\w* (?:words|sentences|language|instructions|"
    r"questions)"
    r"|(?:give|allow|offer|show|hand|let|need|needs)\s+(?:me|him|her|them|[A-ZÀ-ɏ]\w+)\s+(?:\w+\s+){0,4}?(?:time|"
    r"choices?|options?|things|objects|pictures|minute|seconds|questions?)"
    r"|offer (?:two|a choice|choices|pictures|objects)|count to (?:five|ten|\d+) (?:in your|before)|down (?:at|"
    r"to) (?:his|her|their|"
    r"my) level"
    r"|ask (?:me|him|her|them|(?-i:[A-ZÀ-ɏ]\w+))\b|explain (?:it|things|what)\b|write (?:it|things|questions) down"
    r"|(?:one|"
    r"a) question\b"
    r"|please (?:do not |don['’]t )?(?:tell|talk|say|show|ask|give|write|let|wait|speak|explain|use|send|draw|sign|"
    r"read|check|look at|text)\b|(?:tell|let|send|show|warn) me\b[^.;]{0,60}\b(?:before|first|in advance|one at a time|"
    r"(?:type|write|draw)\b(?! (?:up|out|about))|think|choose|point|answer|questions?|pictures?|going to happen)\b"
    r"|(?<!than )(?:i|he|she|they) (?:can|will|shall|could) (?:then )?(?:say(?! (?:the|a|all)\b)|tell you(?= (?:if|when"
    r"|what (?:i"
    r"|he|she|they)|by|with|yes|no|in|through|using)\b|\W*(?:[.,;:]|$))|show you|answer|choose|decide|point)\b"
    r"|(?:(?:writ|draw)(?:e|ing)?|(?<!has )(?<!have )(?<!had )(?:written|drawn)) (?:\w+ ){1,4}down\b|"
    r"\b(?:a day|a minute|ten seconds|extra time|time) to think\b"
    r"|say (?:my|his|her|their) name|(?:use|using) (?:my|his|her|their) name|text (?:me|than)|\b(?:e-?mail|message"
    r"|write to|sign to|ring) me\b|tell (?:me|him|her|them) (?:on|with|by|in) (?:an?|my|his|her|their|pictures"
    r"|signs|symbols|words)\b"
    r"|(?:decides?|chooses?) by \w+ing\b|follows what is said|choices (?:have to|must|should|need to)\b"
    r"|understands? (?:\w+ )?(?:better|best|more|you|it|things) (?:when|if)\b|(?:help|need|ask|let|want) (?:me"
    r"|him|her|them) (?:to )?(?:decide|choose)\b|"
    r"wait for (?:me|him|her|"
    r"them|[A-ZÀ-ɏ]\w+|an answer))",
    ignore_case=True,
)

_ATTRIBUTED = (
    r"(?:(?:then|also|has|have|had|was|herself|himself|and [A-ZÀ-ɏ]\w+)\s+){0,2}"
    r"(?:sa(?:ys|id|y)|told|tells|dictated|wrote|written|typed|drew|chose|spoke|talked|shared|completed|answered|"
    r"explained|"
    r"signed|used|pointed|filled|made|gave|described|recorded|expressed)\b"
)
_RECORDED = LongPattern(
    r"\b(?:(?<!back in my )(?<!back in his )(?<!back in her )(?<!back in their )own words|(?:views?|words|this|section"
    r"|profile|wishes|they|these)\b[^.;]{0,50}\b(?:were|was|have been|"
    r"has been|are|is)\b"
    r"[^.;]{0,30}\b(?:gathered|collected|recorded|sought|obtained|shared|given|written|taken|expressed|captured|"
    r"dictated|"
    r"typed|quoted|reported|(?<!they were )(?<!they are )(?<!they have been )told|scribed|provided|completed"
    r"|prepared|noted|copied)"
    r"|(?:gathered|recorded|written(?! (?:in|to) (?:the|a)\b)|typed|scribed|transcribed|noted|reported|quoted"
    r"|collected|"
    r"completed|dictated|taken|captured|shared|said(?! to (?:me|us|him|her|them)\b)|obtained)"
    r"(?: down)?(?: (?:here|verbatim|directly|mainly|up))? (?:by|from|with|through|to|"
    r"using|as|in|during)\b"
    r"|(?:section|page|profile|part|story|information)\b[^.;]{0,20}\b(?:was|were|has been|is) (?:put together"
    r"|compiled|drawn up|filled in|made|created|drafted|produced|composed) (?:by|with|from)\b"
    r"|as (?:told|dictated|said|given|spoken) (?:to|by)|\bwhat (?:each of them|he|she|they) (?:each )?(?:said"
    r"|told|wrote)|verbatim|word for word|with (?:the )?(?:help|support) (?:of|"
    r"from)"
    r"|helped (?:me|him|her|them) (?:to )?(?:write|fill|complete|say|type|put)|wrote (?:this|it|them|these)|"
    r"typed (?:this|it|them|these))",
    ignore_case=True,
)


_LEFT_BLANK = re.compile(r"\W*|\s*[\[<{][^\n]*[\]>}]\s*|click or tap\b.*|\W*n/?a\W*|\W*none(?: \w+)?\W*", re.IGNORECASE)
_LABEL_WORDS = 12
_SAID_IN_A_LINE = {"communication": _HOW_TO_TALK, "attribution": _RECORDED}
"""What a sub-heading or a lead-in may say as well as an entry."""


class VoiceCheck(Kind):
    """What Section A leaves out: `views`: nothing in the child's voice and nothing reported as theirs; `hopes`: no hope
    for the future; `communication`: not how to talk with the child and involve them; `attribution`: it is in the first
    person and does not say whether it is quoted or reported."""

    kind: Literal["voice"]
    lacks: Literal["views", "hopes", "communication", "attribution"]

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        heading = next((heading for heading in plan.headings if "A" in heading.letters), None)
        entries = [entry for entry in plan.section("A") if _says(entry)]
        if heading is None or not entries or len(heading.letters) > 1:
            return
        lacking = {"views": _no_views, "hopes": _no_hopes, "communication": _no_talking, "attribution": _unattributed}
        if self.lacks in _SAID_IN_A_LINE and _in_a_line(_SAID_IN_A_LINE[self.lacks], list(_lines(plan, heading))):
            return
        if lacking[self.lacks](plan, entries):
            yield Hit(section="A", evidence=heading.text, where=heading.where)


def _in_a_line(said: LongPattern, lines: list[str]) -> bool:
    """Whether a line says it, and is no label beside which nothing stands: "How to communicate: –"."""
    return any(
        said.holds(line)
        and not _LEFT_BLANK.fullmatch(line)
        and not (len(line.split()) <= _LABEL_WORDS and _LEFT_BLANK.fullmatch(following))
        for line, following in pairwise([*lines, ""])
    )


def _lines(plan: Plan, heading: Heading) -> Iterator[str]:
    """Every line of a section, those included that divide it."""
    others = [other.where for other in plan.headings if other is not heading]
    inside = False
    for paragraph in plan.document.paragraphs:
        if paragraph.where == heading.where:
            inside = True
        elif inside and paragraph.where in others:
            return
        elif inside:
            yield paragraph.text


def _says(entry: Entry) -> bool:
    if entry.kind in (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER, EntryKind.NONE):
        return False
    return bool(entry.text.strip()) and not _SAYS_NOTHING.holds(entry.main.text)


def _no_views(plan: Plan, entries: list[Entry]) -> bool:
    own = LongPattern(rf"{_NO_ASIDE}\b(?:{_child(plan)})\s+{_OWN_VIEW}", ignore_case=True)
    says = LongPattern(
        rf"\b(?:{_names(plan) or '(?!)'})\s+(?:has |also )?(?:said|says|told (?:us|me|her|him|his|the))\b"
    )
    parents = {name.split()[0] for name in plan.front.other_names} - {plan.front.first_name}
    for entry in entries:
        under = _heading(entry)
        relatives = _PARENTS_SPEAK.holds(entry.text) or (
            bool(_UNDER_RELATIVES.holds(under) or parents.intersection(under.split())) and not _OF_BOTH.holds(under)
        )
        if says.search(entry.text):
            return False  # whoever reports it
        if (
            under
            and not relatives
            and _OWN_HEADING.search(under)
            and not (_FILLED_BY_ANOTHER.search(entry.text) or _NOT_FILLED.search(entry.text))
        ):
            return False
        if not relatives and any(
            _first_person(text) or own.search(text) or (_GATHERED.holds(text) and not _NOT_GATHERED.search(text))
            for part in entry.parts
            for text in _not_by_relatives(part.text, plan.front.other_names)
        ):
            return False
    return True


@lru_cache(maxsize=512)
def _not_by_relatives(text: str, relatives: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences that no other person says: neither "His mother says" nor "She says" straight after it.

    `relatives` are the parents' names as the front sheet has them.
    """
    named = "|".join(re.escape(name.split()[0]) for name in relatives)
    says = re.compile(rf"\b(?:{named})\s+{_SAYING}\b") if named else None
    told: list[str] = []
    by_relative = False
    for start, end in sentences(text):
        sentence = text[start:end]
        names_one = _BY_RELATIVE.search(sentence) or (says and says.search(sentence))
        by_relative = bool(names_one) or (by_relative and bool(_PRONOUN.match(sentence)))
        if not by_relative:
            told.append(sentence)
    return tuple(told)


def _first_person(text: str) -> bool:
    """Whether a child speaks: "My hair is brown", not "our son" nor "I am pleased to enclose"."""
    return _FIRST_PERSON.holds(text) and not re.search(r"\b(?:my|our) (?:son|daughter|child|grandson)\b", text, re.I)


def _times_first_person(text: str) -> int:
    return sum(1 for _ in _FIRST_PERSON.finditer(text))


def _no_hopes(plan: Plan, entries: list[Entry]) -> bool:
    for entry in entries:
        texts = [part.text for part in entry.parts]
        title = entry.text if len(entry.text.split()) <= 6 and entry.main.where.table else ""
        if _HOPE_HEADING.search(f"{_heading(entry)} {title}") or any(
            _HOPE.holds(text) or _WANTS.holds(text) for text in texts
        ):
            return False
    return True


def _no_talking(plan: Plan, entries: list[Entry]) -> bool:
    return not any(
        _HOW_TO_TALK.holds(_heading(entry)) or any(_HOW_TO_TALK.holds(part.text) for part in entry.parts)
        for entry in entries
    )


def _unattributed(plan: Plan, entries: list[Entry]) -> bool:
    attributed = LongPattern(rf"\b(?:{_child(plan)})\s+{_ATTRIBUTED}", ignore_case=True)
    # "Seun says: …" tells it too, where the front sheet has another form of the name.
    says = re.compile(rf"\W*(?!(?i:{_RELATIVES})\b)[A-ZÀ-ɏ]\w+\s+{_ATTRIBUTED}[^.:]{{0,20}}:")
    named = re.compile(rf"\b(?:{_names(plan) or '(?!)'})\b")
    mine = quoted = 0
    for entry in entries:
        text = "\n".join(part.text for part in entry.parts)
        under = _heading(entry)
        if _RECORDED.holds(text) or _RECORDED.holds(under) or attributed.search(under):
            return False
        if says.match(text):
            return False
        plain = _QUOTED.sub(" ", text)
        quoted += sum(_times_first_person(words[0]) for words in _QUOTED.finditer(text))
        of_others = bool(under and _UNDER_RELATIVES.holds(under) and not _OF_BOTH.holds(under))
        if not of_others and any(
            attributed.search(sentence)
            and not (_BY_A_PRONOUN.search(sentence) and _FIRST_PERSON.holds(text) and not named.search(text))
            for sentence in _not_by_relatives(plain, plan.front.other_names)
            if not _FIRST_PERSON.holds(sentence) and not _PARENTS_SPEAK.holds(sentence)
        ):
            return False
        if not _UNDER_RELATIVES.holds(under) or _FIRST_PERSON.holds(under) or _OF_BOTH.holds(under):
            mine += _times_first_person(plain)
    # Quotation marks say that words are quoted; a plan that quotes others within the child's own words does not say so.
    return mine >= 3 and mine > quoted


def _heading(entry: Entry) -> str:
    labels = [part.label for part in entry.parts if part.label]
    return " ".join([*entry.under[-1:], *labels])


def _names(plan: Plan) -> str:
    front = plan.front
    names = {word for word in (front.first_name, front.known_as, *front.name.split(" ")[:-1]) if len(word) > 1}
    return "|".join(map(re.escape, sorted(names)))


def _child(plan: Plan) -> str:
    they = ["they"] if "they" in plan.front.pronouns else []
    words = [*filter(None, [_names(plan)]), "he", "she", *they, "child", "young person", "pupil", "student", "learner"]
    return "|".join(words)
