"""Read what a plan's front sheet says of the child and of the plan itself, from cells, lines or a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from itertools import pairwise

from ehcplint.document import Document, Location, Table
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import NEAR
from ehcplint.language.times import dates
from ehcplint.plan import FrontSheet, Profile
from ehcplint.sections.headings import squeeze

Field = tuple[str, str, Location]


def _label(pattern: str) -> re.Pattern[str]:
    """What a field's squeezed label must be, written here with spaces: a PDF may have split or glued its words."""
    return re.compile(pattern.replace(" ", ""))


_CHILD = r"(?:(?:the |this )?(?:child|children|young person|yp|pupil|student|learner)(?:s)?)"
_CHILDREN = rf"{_CHILD}(?:(?:or |and |the )*{_CHILD})*"
_PLAN = r"(?:this |my |the )?(?:ehc |education health and care )?(?:plan|ehcp) "
_NAME = _label(
    rf"(?:my |full |legal |the |whole )*(?:{_CHILDREN})?(?:full |legal )*name(?:in full |is)?(?:of {_CHILDREN})?"
    rf"|(?:full )?names? of {_CHILDREN}(?:in full)?|{_CHILDREN}"
    rf"|{_PLAN}(?:is )?(?:for|of|about|belongs to|concerns)|who (?:is )?{_PLAN}(?:is )?(?:for|about)"
    r"|i am|i am called|subject of (?:this |the )?plan"
    r"|(?:surname|family name) and (?:other|first|given|fore) ?names?|(?:first|fore) ?names? and surname"
)
_FORENAME = _label(rf"(?:my |{_CHILDREN})?(?:forename|first name|given name)s?")
_SURNAME = _label(rf"(?:my |{_CHILDREN})?(?:surname|last name|family name)")
_KNOWN_AS = _label(
    r"(?:also |usually |better )?known as|(?:name )?known by|(?:name )?called by friends|preferred (?:fore)?name"
    rf"|(?:i|he|she|they|{_CHILDREN})?(?:likes?|prefers?) to be (?:called|known as)"
    r"|(?:people|friends|everyone) calls? me|name (?:i (?:like (?:to use)?|use|prefer)|used)|short name"
)
_BORN = _label(
    rf"(?:my |{_CHILDREN})?(?:date of birth|dob|birth date|birthday|born)(?:on)?(?:and age|age)?"
    r"|(?:i|he|she|they) (?:was|were) born(?:on)?"
)
_YEAR = _label(
    r"(?:my |current |present |age and |school and )*(?:national curriculum |nc |school |curriculum )*"
    r"(?:year|yr)(?:group)?(?:and age|and school|now)?"
    r"|ncyg?|year and class"
)
_CLASS = _label(r"(?:my |current )?(?:class|class and year|form|tutor group|school|school and class)")
"""Beside such a label a year group may stand, after the word "year" only: "Year 4, Puffin Class"."""
_DRAFT = re.compile(r"\W*(?:date (?:of )?(?:the )?)?(?:proposed |first )?draft\b", re.IGNORECASE)
"""A label of the draft's own date, where the final plan may have another."""
_PLAN_DATE = LongPattern(
    r"^(?:date (?:of|on) (?:(?:this|the|my|your|current|amended|final|draft|proposed|first|ehc"
    r"|education health and care) )*(?:plan|ehcp|issue|draft|report|amendment)\b.*"
    r"|(?:this|the)? ?(?:(?:amended|final|draft|current|ehc) )*(?:plan|ehcp) (?:was |is )?(?:issued|made"
    r"|finalised|dated?"
    r"|completed)(?: on)?|this (?:plan|draft|version)|(?:plan|my plan) (?:was )?(?:finished|written|agreed)(?: on)?"
    r"|plan date|issue date|(?:date )?(?:issued|finalised|amended)(?: on)?"
    r"|date (?:(?:the|this|final|amended|draft|proposed) )*(?:plan|ehcp)? ?(?:was )?(?:issued|finalised|made|amended"
    r"|sent)|this plan (?:is|was issued)|(?:draft|report|plan) (?:issued|written|dated|date)(?: on)?|date written"
    r"|report date|date of draft)$"
)
_SAYS_DATE = re.compile(
    r"\bthis (?:[\w,-]+ ){0,7}(?:plan|ehcp|draft) (?:is|was) (?:dated|issued|made|finalised|completed|amended|sent)\b"
    r"|\b(?:issued|dated|finalised)\b(?: on)?(?= \d)|\b(?:draft|plan|ehcp) (?:was )?sent to\b[^.;]{0,50}? on(?= \d)",
    re.IGNORECASE,
)
_SAYS_REVIEW = re.compile(
    r"\b(?:to|will|shall|must|is to) (?:next )?be (?:next )?(?:reviewed|looked at again)\b(?: again)? (?:by|on"
    r"|before)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;]\s")
_TOLD: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(words, re.IGNORECASE))
    for name, words in (
        ("born", r"\b(?:born|birth|d\.?o\.?b)\b"),
        (
            "older",
            r"\b(?:first|previous|original|last|older|existing|earlier|replac\w+|supersed\w+|in place of"
            r"|takes the place)\b",
        ),
        (
            "other",
            r"\b(?:budget|payment|mediation|placement|advice|report|appeal|tribunal|comments?|reply|panel|start\w*"
            r"|signed)\b",
        ),
        (
            "request",
            r"\brequest(?:ed)?\b|\basked\b[^.;]*\bassess\w*|\breferr(?:ed|al)\b|\bapplied for an? (?:\w+ )*assessment",
        ),
        (
            "review",
            r"\bnext\b[^.;]*\b(?:review|meet)|\breview(?:ed)? (?:it |this plan |the plan )?(?:again )?(?:by"
            r"|before|on or before|due|no later than)\b"
            r"|\b(?:to|will|shall|must) be reviewed\b",
        ),
        (
            "meeting",
            r"\breview meeting\b|\bmeeting to review\b|\bannual review\b|\breview (?:was )?held\b"
            r"|\breviewed (?:at|on)\b",
        ),
        ("other", r"\b(?:by|until|till|before|from|since|within|due)\s*$|\breview\b"),
        ("issued", r"\b(?:plan|ehcp)\b"),
    )
)
"""What a date is of, by the words of its clause before it; the first that fits."""
_SAYS_BORN = re.compile(r"\bborn (?:on )?(?:the )?(?=\d)", re.IGNORECASE)
_SAYS_MEETING = re.compile(
    r"\breview meeting (?:was |which was )?held on\b|\bannual review (?:was |which was )?held on\b", re.IGNORECASE
)
_SAYS_YEAR = re.compile(r"(?:\b(?:in|of)|\d,) (Year \d{1,2})\b")
_SAYS_NAME = re.compile(
    r"\b(?:[Pp]lan is (?:for|about) |^)(?P<name>[A-ZÀ-ɏ][\w’'-]+(?: [A-ZÀ-ɏ][\w’'-]+){1,3})(?=, (?:who (?:was"
    r"|is) )?(?:born\b|aged?\b))"
)
_STATUS_LINE = re.compile(r"\b(?:draft|final|amended|proposed)\b|\bcare plan\b|\behcp?\b", re.IGNORECASE)
_OTHER_DATE = re.compile(
    r"\b(?:born|birth|d\.?o\.?b|review\w*|meeting|request\w*|previous|first|original|replaces|until|by|since|due)\b",
    re.IGNORECASE,
)
_OLDER_PLAN = re.compile(r"\b(?:first|previous|current|original|last|existing|in force)\b")
_REVIEW_DATE = re.compile(r"\breview|\blooked at again")
_NOT_REVIEW_DATE = re.compile(
    r"\b(?:last|previous|meeting|held|current|interim|arrangements|type|status|officer|amended|following|completed)\b"
)
_NEXT = re.compile(r"\b(?:next|due|by|before|first|planned|to be|must)\b")
_REQUEST_DATE = LongPattern(
    r"^(?!.*\b(?:budget|payment|mediation|school|placement|setting|advice|from)\b)"
    r"(?:.*\brequest(?:ed)?\b.*"
    r"|.*\bassessment (?:was )?(?:asked for|applied for|sought)\b.*|.*\basked for (?:an? |the |my |his "
    r"|her )?(?:ehc |education health and care )?(?:needs )?assessment(?: on| in)?"
    r"|referral (?:date|received).*|date of referral)$"
)
_MEETING_DATE = LongPattern(
    r"^(?!.*\b(?:next|due|by|before|must|planned)\b)"
    r".*(?:\breview meeting|\bmeeting date|\breview.*\bheld\b|\bheld\b.*\breview"
    r"|\b(?:last|latest|previous|most recent) (?:annual |statutory |interim )?review"
    r"|date of (?:the |this )?(?:annual |statutory )?review$|date of meeting|date reviewed)"
)
_STATUS = _label(
    rf"(?:plan |document |current )?status(?:of (?:{_PLAN}|this document))?"
    r"|plan type|type of plan|(?:plan )?(?:stage|version)"
)
_PRONOUNS = _label(r"(?:my |preferred )?pronouns?")
_SEX = _label(r"sex|gender|gender identity")
_RELATIVE = (
    r"(?:my |the )?(?:parent|mother|father|mum|dad|carer|guardian|family|foster carer"
    r"|person with parental responsibility)s?"
)
_OTHERS = _label(
    rf"(?:names? of )?{_RELATIVE}(?:(?:and |or )?{_RELATIVE})*(?:names?)?|parental responsibility"
    r"|(?:who )?i live with|lives with|people i live with"
)

_SIGNED = re.compile(r"\bsign(?:ed|ature)\b", re.IGNORECASE)
"""The label before a name that is whoever signs, not the child."""
_BORN_ON = re.compile(r"\s*(born(?: on)?|d\.?o\.?b\.?)\s*[:-]?\s*(?=\d)", re.IGNORECASE)
_FULL_NAME = re.compile(r"(?:[^\W\d_a-z][\w’'-]+ ){1,4}[^\W\d_a-z][\w’'-]+")

_ESTABLISHMENT = re.compile(
    r"\b(?:school|academy|college|nursery|council|primary|infants?|juniors?|university|centre|placement|provision)\b",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?([A-Za-z][A-Za-z’'()/ ,.-]{1,60}?)(?:\s*[:…]+\s*|\t\s*|\s{3,}|\?:?\s+)(\S.*)$"
)
_ASKS = re.compile(r"(?:(?:by|for|with|from|to) )?(?:what|who|whom|when|how|which|where)\b", re.IGNORECASE)
_STOPPED = re.compile(r"([A-Z][A-Za-z’' ]{2,50}?)\.\s+(\S.*)$", re.DOTALL)
# Where the next field begins on the same line: after a wide gap or a mark, or (a PDF keeps one space) before a label
# that front sheets are known to have.
_BESIDE = LongPattern(
    r"(?:\t\s*|\s{3,}|\s+[|•·]\s+)(?P<after_gap>[A-Z][A-Za-z’'()/ -]{1,40}):\s*\S"
    r"|\s(?P<known>Born|D\.?[Oo]\.?[Bb]\.?|Date of [a-z ]{3,40}|Date of Birth|(?:School |National Curriculum |NC )?Year"
    r"(?: [Gg]roup)?|Pronouns|Sex|Gender|(?:Also )?[Kk]nown as|Preferred [Nn]ame|(?:Next )?[Rr]eview (?:[Dd]ate|due"
    r"|(?:to be )?(?:held )?(?:by|on))"
    r"|Status|UPN|ULN|NHS (?:[Nn]o\.?|[Nn]umber)|(?:Home |Current )?Address|(?:Current |Present |Previous )?School"
    r"|(?:First |Home )?Language|Ethnicity|Religion|Parents?(?:/[Cc]arers?)?|Name|Role|Job [Tt]itle|Position|Dated?"
    r"|Signed):\s*\S"
)
_OF_THE_FORM = LongPattern(
    r"\W*(?:(?:about|above|amended|and|annual|below|birth|care|carer|child|current|date|details?|document|draft"
    r"|education|ehcp?|final|form|full|health|info|information|me|my|name|number|of|official|parent|page|personal?"
    r"|photo"
    r"|photograph|picture|plan|please|proposed|pupil|review|school|see|section|sensitive|setting|stage|status|student"
    r"|template|the|this|tbc|version|year|young)\b\W*)+",
    ignore_case=True,
)
"""Words of a plan's own form, of which no child's name is made."""
_TITLES = ("mr", "mrs", "ms", "miss", "dr", "mx")
_YEAR_WORDS = {"reception": 0, "yr": 0, "r": 0, "nursery": -1, "preschool": -1}


@lru_cache(maxsize=4096)
def inline_field(text: str) -> tuple[str, str] | None:
    """A line that is a label and its value ("Date of birth: 30 March 2013", "Who? A teacher"), or None."""
    match = _INLINE.match(text)
    if not match or len(match[1].split()) > 9 or (text[match.end(1)] == "?" and not _ASKS.match(match[1])):
        return None
    return match[1], match[2]


def is_front_sheet(table: Table) -> bool:
    """Whether a table asks for the child's name and date of birth, wherever in the plan it stands."""
    lines = [line for row in table.rows for cell in row for line in cell.text.splitlines()]
    labels = {squeeze(field[0] if (field := inline_field(line)) else line) for line in lines}
    return any(map(_BORN.fullmatch, labels)) and any(
        _NAME.fullmatch(label) or _SURNAME.fullmatch(label) for label in labels
    )


def stopped_field(text: str) -> tuple[str, str] | None:
    """A line whose label ends in a full stop ("Date of this plan. 18 December 2026."), where front sheets have it."""
    match = _STOPPED.match(text)
    if not match:
        return None
    label = plain_label(match[1])
    known = any(
        pattern.fullmatch(squeeze(label)) for pattern in (_NAME, _KNOWN_AS, _BORN, _YEAR, _STATUS, _PRONOUNS, _OTHERS)
    )
    dated = any(pattern.search(label) for pattern in (_PLAN_DATE, _REVIEW_DATE, _REQUEST_DATE, _MEETING_DATE))
    return (match[1], match[2]) if known or dated else None


def front_sheet(fields: Iterable[Field], opening: Iterable[str]) -> FrontSheet:
    """Put the fields met outside the lettered sections together; `opening` are the plan's first lines."""
    fields = tuple(_separate(fields))

    def field(wanted: re.Pattern[str]) -> str:
        values = (value.strip() for label, value, _ in fields if wanted.fullmatch(squeeze(label)))
        return next(filter(None, values), "")

    def days(wanted: Callable[[str], object], month: bool = False) -> list[date]:
        """The first full date, or month, in each field whose label is wanted."""
        found = []
        for label, value, _ in fields:
            if wanted(plain_label(label)):
                precise = ("day", "month") if month else ("day",)
                found += [mention.date for mention in dates(value) if mention.precision in precise][:1]
        return found

    opening = list(opening)
    names = (
        _person(value)
        for (before, *_), (label, value, _) in pairwise([("",), *fields])
        if _NAME.fullmatch(squeeze(label)) and not _SIGNED.search(before)
    )
    name = next((name for name in names if name and not _ESTABLISHMENT.search(name)), "")
    called = (value for label, value, _ in fields if _NAME.fullmatch(squeeze(label)))
    if not name:
        name = " ".join(filter(None, (_person(field(_FORENAME)), _person(field(_SURNAME)))))
    own = days(lambda label: _PLAN_DATE.match(label) and not _OLDER_PLAN.search(label) and not _DRAFT.match(label))
    issued = (
        own or days(lambda label: _PLAN_DATE.match(label) and not _OLDER_PLAN.search(label)) or days(_PLAN_DATE.match)
    )
    plan_date = issued[0] if issued else _dated(opening)
    reviews = days(lambda label: _REVIEW_DATE.search(label) and not _NOT_REVIEW_DATE.search(label), month=True)
    due = days(lambda label: _REVIEW_DATE.search(label) and _NEXT.search(label) and "last" not in label, month=True)
    coming = [day for day in (*due, *reviews) if plan_date is None or day > plan_date]
    years = (
        _year_group(value)
        for label, value, _ in fields
        if _YEAR.fullmatch(squeeze(label)) or (_CLASS.fullmatch(squeeze(label)) and "year" in value.lower())
    )
    held = [day for day in days(_MEETING_DATE.search) if plan_date is None or day <= plan_date]
    told = _told_in_words((*opening, *(f"{label}: {value}" for label, value, _ in fields)))
    plan_date = plan_date or told.get("issued")
    return FrontSheet(
        name=name or _name_in_title(opening) or _name_in_sentence((*opening, *called)),
        known_as=_person(field(_KNOWN_AS)) or _short_name(field(_NAME)),
        date_of_birth=next(iter(days(lambda label: _BORN.fullmatch(squeeze(label)))), None)
        or _date_after(_SAYS_BORN, opening),
        year_group=next((year for year in (*years, *_years_in_sentences(opening)) if year is not None), None),
        plan_date=plan_date,
        review_date=next(iter(coming), None) or _date_after(_SAYS_REVIEW, opening) or told.get("review"),
        request_date=next(iter(days(_REQUEST_DATE.match)), None) or told.get("request"),
        meeting_date=next(iter(held), None) or _date_after(_SAYS_MEETING, opening) or told.get("meeting"),
        status=field(_STATUS),
        pronouns=(field(_PRONOUNS) or field(_SEX)).lower(),
        other_names=tuple(_people(field(_OTHERS))),
        fields=fields,
    )


def _told_in_words(lines: Iterable[str]) -> dict[str, date]:
    """The dates that sentences tell, each by the words before it: "Requested 14 July 2025. Plan 20 February 2026"."""
    told: dict[str, date] = {}
    for line in lines:
        last = 0
        for mention in dates(line):
            before = _SENTENCE_END.split(line[max(last, mention.start - NEAR) : mention.start])[-1]
            last = mention.end
            what = next((name for name, words in _TOLD if words.search(before)), "")
            if mention.precision == "day" and what:
                told.setdefault(what, mention.date)
    return told


def _dated(opening: Iterable[str]) -> date | None:
    """The plan's date where a sentence or the title gives it: "This plan is dated …", "Amended draft · 6 November"."""
    for line in opening:
        told = _SAYS_DATE.search(line)
        if told or (_STATUS_LINE.search(line) and not _OTHER_DATE.search(line) and len(line.split()) <= 20):
            found = [each.date for each in dates(line[told.end() if told else 0 :]) if each.precision == "day"]
            if len(found) == 1 or (told and found):
                return found[0]
    return None


def _date_after(says: re.Pattern[str], opening: Iterable[str]) -> date | None:
    """The date that a sentence of the opening gives after such words: "To be reviewed by 10 September 2027"."""
    for line in opening:
        if told := says.search(line):
            for each in dates(line[told.end() :]):
                return each.date
    return None


def _years_in_sentences(opening: Iterable[str]) -> Iterable[int | None]:
    return (_year_group(told[1]) for line in opening if (told := _SAYS_YEAR.search(line)))


def _name_in_sentence(opening: Iterable[str]) -> str:
    """The child's name where a sentence gives it with the birth: "Rosalind Pemberthy, born 14 November 2010"."""
    return next((_person(told["name"]) for line in opening if (told := _SAYS_NAME.search(line))), "")


def plain_label(label: str) -> str:
    """A field's label in lower case, without marks."""
    return " ".join(re.findall(r"[a-z0-9]+", label.lower()))


def _separate(fields: Iterable[Field]) -> Iterable[Field]:
    """The fields, those apart that share a line, or a row of a table with each cell a label and its value."""
    for label, value, where in fields:
        if (born := _BORN_ON.match(value)) and _FULL_NAME.fullmatch(label):  # a row of values, and no labels
            yield from (("Name", label, where), (born[1], value[born.end() :], where))
            continue
        left, right = inline_field(label), inline_field(value)
        shared = ([left, right] if right else [left]) if left and (right or not value) else [(label, value)]
        for own_label, line in shared:
            begins = [match.start(match.lastgroup or 0) for match in _BESIDE.finditer(line)]
            own, *others = (line[start:end] for start, end in pairwise([0, *begins, len(line)]))
            yield own_label, own.strip(" \t|•·"), where
            for other in others:
                if field := inline_field(other.strip(" \t|•·")):
                    yield (*field, where)


def is_advice(document: Document, opening: Iterable[str], lettered: int) -> bool:
    """Whether a document is a professional's report: it calls itself one, and has no lettered sections to speak of."""
    if lettered >= 3:
        return False
    lines = [line.lower() for line in opening if ":" not in line and len(line.split()) <= 14][:5]
    if any(
        re.search(r"health,? (?:and|&) care plan|\behc plan\b|\behcp\b", line) and len(line) < 90 for line in lines[:4]
    ):
        return False
    name = re.sub(r"[_-]+", " ", document.name.lower())
    return any(re.search(r"\b(?:report|advice|assessment)\b", line) and len(line) < 120 for line in [*lines, name])


def profile_of(document: Document, front: FrontSheet, opening: Iterable[str]) -> Profile:
    """What kind of plan this is, from its status field, title, furniture and file name; "unknown" where none tells."""
    name = re.sub(r"[_-]+", " ", document.name.lower())
    furniture = " \n".join(paragraph.text for paragraph in document.furniture).lower()
    for text in (front.status.lower(), " \n".join(opening).lower(), furniture, name):
        if profile := _status(text):
            return profile
    return "unknown"


def _status(text: str) -> Profile | None:
    if text.count("/") >= 2 and "final" in text and "draft" in text:
        return "template" if re.search(r"delete|draft\s*/", text) else None
    if re.search(r"\btemplate\b|blank form", text):
        return "template"
    if re.search(
        r"amended draft|draft amended|proposed amended|draft amendment|amendment notice|amended proposed"
        r"|amended \(?draft",
        text,
    ):
        return "amended-draft"
    if re.search(
        r"\bfirst draft\b|\bproposed plan\b|\bdraft (?:education|ehc|plan|proposed)|\bdraft\b|\bproposed (?:education"
        r"|ehc)",
        text,
    ) and not re.search(r"\bfinal (?:education|ehc|plan)|\bfinal\b(?! draft)", text):
        return "draft"
    if re.search(r"\bfinal\b", text) and not re.search(r"\bdraft\b", text):
        return "final"
    if re.search(r"\bdraft\b", text) and not re.search(r"\bfinal\b", text):
        return "draft"
    return None


_KNOWN_AS_TOO = re.compile(
    r"[,;(]?\s*\b(?:also |usually |always |who is )?(?:known as|called|likes to be called|prefers)"
    r"\s+(?P<name>[\w’'-]+)\)?.*$",
    re.IGNORECASE,
)
"""After a name: another that the child goes by ("Rosalind Adeyemi, known as Roz")."""


def _person(value: str) -> str:
    value = re.sub(r"\(.*?\)", "", _KNOWN_AS_TOO.sub("", value)).strip(" .…_-:,")
    if not value or re.search(r"[«<\[{_\d]|click|enter|choose", value, re.IGNORECASE) or len(value.split()) > 6:
        return ""
    return "" if _OF_THE_FORM.fullmatch(value) else value


def _short_name(value: str) -> str:
    told = _KNOWN_AS_TOO.search(value)
    return told["name"] if told else ""


def _people(value: str) -> Iterable[str]:
    value = re.sub(r"\(.*?\)", "", value)
    for piece in re.split(r",|;|&|/|\band\b|\n", value):
        words = [word for word in piece.split() if word.strip(".").lower() not in _TITLES]
        if 1 <= len(words) <= 4 and all(word[0].isupper() for word in words):
            yield " ".join(words)


def _name_in_title(opening: Iterable[str]) -> str:
    """The child's name where the title gives it, on its own line or the next: "Plan for …"."""
    title = False
    for line in map(str.strip, opening):
        words = r"((?:[A-ZÀ-ɏ][\w’'-]+\s*){2,4})$"
        match = re.search(rf"\b[Pp](?:lan|LAN) (?:for|of|FOR)\s*:?\s+{words}", line)
        match = match or (re.match(rf"(?:for|For|of)\s*:?\s+{words}", line) if title else None)
        if match and not _ESTABLISHMENT.search(match[1]) and (name := _person(match[1])):
            return name
        title = bool(re.search(r"\bplan$", line, re.IGNORECASE))
    return ""


def _year_group(value: str) -> int | None:
    if not value:
        return None
    match = re.search(r"\b(?:year|yr|y|ncy)\.?\s*(\d{1,2})\b", value, re.IGNORECASE) or re.match(
        r"\s*(\d{1,2})\b(?!\s*[/.-])", value
    )
    if match and 0 < int(match[1]) <= 15:
        return int(match[1])
    words = re.findall(r"[a-z]+", value.lower())
    return next((_YEAR_WORDS[word] for word in words if word in _YEAR_WORDS), None)
