"""Read what a plan's front sheet says of the child and of the plan itself, from cells, lines or a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from ehcplint.document import Document, Location
from ehcplint.language.times import dates
from ehcplint.plan import FrontSheet, Profile
from ehcplint.sections.headings import squeeze

Field = tuple[str, str, Location]

_NAME = (
    "name", "fullname", "childsname", "nameofchild", "childsfullname", "nameofchildoryoungperson", "childoryoungpersonsname", "pupilsname", "pupilname", "mynameis", "myname",
    "thisplanisfor", "planfor", "young personsname", "youngpersonsname", "nameofyoungperson", "nameofpupil", "studentname", "nameofstudent", "legalname", "childname", "myfullname", "studentsname",
    "nameofchildyoungperson", "childyoungpersonsname", "childyoungperson", "youngperson", "child", "pupil", "student", "learner", "nameoflearner", "childorYP", "nameofchildoryp",
)  # fmt: skip
_FORENAME = ("forename", "forenames", "firstname", "firstnames", "givenname", "givennames")
_SURNAME = ("surname", "lastname", "familyname")
_KNOWN_AS = (
    "knownas",
    "preferredname",
    "likestobecalled",
    "liketobecalled",
    "iliketobecalled",
    "preferstobecalled",
    "nameknownby",
    "calledbyfriends",
    "preferredforename",
    "peoplecallme",
)
_BORN = ("dateofbirth", "dob", "born", "birthdate", "iwasbornon", "birthday", "mybirthday")
_YEAR = (
    "yeargroup",
    "nationalcurriculumyear",
    "ncyear",
    "ncyeargroup",
    "schoolyear",
    "year",
    "ncy",
    "curriculumyear",
    "currentyear",
    "currentyeargroup",
    "schoolandyear",
    "schoolyeargroup",
    "nationalcurriculumyeargroup",
)
_PLAN_DATE = re.compile(
    r"^(?:date (?:of|on) (?:(?:this|the|current|amended|final|draft|proposed|first|ehc|education health and care) )*(?:plan|ehcp|issue|draft|report|amendment)\b.*"
    r"|(?:this|the)? ?(?:(?:amended|final|draft|current|ehc) )*(?:plan|ehcp) (?:was )?(?:issued|made|finalised|dated?|completed)(?: on)?|this plan|plan date|issue date|(?:date )?(?:issued|finalised|amended)(?: on)?"
    r"|date (?:(?:the|this|final|amended|draft|proposed) )*(?:plan|ehcp)? ?(?:was )?(?:issued|finalised|made|amended|sent)|(?:draft|report|plan) (?:issued|written|dated|date)(?: on)?|date written|report date|date of draft)$"
)
_REVIEW_DATE = re.compile(r"\breview")
_NOT_REVIEW_DATE = re.compile(r"\b(?:last|previous|meeting|held|current|interim|arrangements|type|status|officer|amended|following|completed)\b")
_STATUS = ("status", "statusofthisplan", "planstatus", "statusofplan", "plantype", "typeofplan", "stage", "version")
_PRONOUNS = ("pronouns", "preferredpronouns", "sex", "gender", "mypronouns")
_OTHERS = (
    "parents", "parent", "parentscarers", "parentcarer", "parentsorcarers", "mother", "father", "carer", "carers", "guardian", "parentsnames", "parentname", "parentcarername", "parentcarernames", "parentalresponsibility", "mum", "dad", "family", "fostercarer",
    "parentspersonwithparentalresponsibility", "parentorcarer", "parentscarersnames", "nameofparents", "whoilivewith", "ilivewith", "parents names",
)  # fmt: skip

_INLINE = re.compile(r"^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?([A-Za-z][A-Za-z’'()/ ,.-]{1,60}?)\s*[:…]+\s*(\S.*)$")
_YEAR_WORDS = {"reception": 0, "yr": 0, "r": 0, "nursery": -1, "preschool": -1}


def inline_field(text: str) -> tuple[str, str] | None:
    """A line that is a label and its value ("Date of birth: 30 March 2013"), or None."""
    match = _INLINE.match(text)
    return (match[1], match[2]) if match and len(match[1].split()) <= 9 else None


def front_sheet(fields: Iterable[Field], opening: Iterable[str]) -> FrontSheet:
    """Put the fields met outside the lettered sections together; `opening` are the plan's first lines."""
    fields = tuple(fields)
    first: dict[str, str] = {}
    for label, value, _ in fields:
        first.setdefault(squeeze(label), value.strip())

    def field(names: Iterable[str]) -> str:
        return next((first[name] for name in map(squeeze, names) if first.get(name)), "")

    def day(wanted: Callable[[str], object]) -> date | None:
        """The first full date in a field whose label is wanted."""
        for label, value, _ in fields:
            plain = " ".join(re.findall(r"[a-z0-9]+", label.lower()))
            if wanted(plain):
                exact = [mention.date for mention in dates(value) if mention.precision == "day"]
                if exact:
                    return exact[0]
        return None

    name = _person(field(_NAME))
    if not name:
        name = " ".join(filter(None, (_person(field(_FORENAME)), _person(field(_SURNAME)))))
    name = name or _name_in_title(opening)
    return FrontSheet(
        name=name,
        known_as=_person(field(_KNOWN_AS)),
        date_of_birth=day(lambda label: squeeze(label) in _BORN),
        year_group=_year_group(field(_YEAR)),
        plan_date=day(_PLAN_DATE.match),
        review_date=day(lambda label: _REVIEW_DATE.search(label) and not _NOT_REVIEW_DATE.search(label)),
        status=field(_STATUS),
        pronouns=field(_PRONOUNS).lower(),
        other_names=tuple(_people(field(_OTHERS))),
        fields=fields,
    )


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
        r"amended draft|draft amended|proposed amended|draft amendment|amendment notice|amended proposed|amended \(?draft",
        text,
    ):
        return "amended-draft"
    if re.search(
        r"\bfirst draft\b|\bproposed plan\b|\bdraft (?:education|ehc|plan|proposed)|\bdraft\b|\bproposed (?:education|ehc)",
        text,
    ) and not re.search(r"\bfinal (?:education|ehc|plan)|\bfinal\b(?! draft)", text):
        return "draft"
    if re.search(r"\bfinal\b", text) and not re.search(r"\bdraft\b", text):
        return "final"
    if re.search(r"\bdraft\b", text) and not re.search(r"\bfinal\b", text):
        return "draft"
    return None


def _person(value: str) -> str:
    value = re.sub(r"\(.*?\)", "", value).strip(" .…_-:")
    if not value or re.search(r"[«<\[{_\d]|click|enter|choose", value, re.IGNORECASE) or len(value.split()) > 6:
        return ""
    return value


def _people(value: str) -> Iterable[str]:
    value = re.sub(r"\(.*?\)", "", value)
    for piece in re.split(r",|;|&|/|\band\b|\n", value):
        words = [
            word
            for word in piece.split()
            if word[:1].isupper() and word.strip(".").lower() not in ("mr", "mrs", "ms", "miss", "dr", "mx")
        ]
        if 1 <= len(words) <= 4 and len(words) == len(
            [w for w in piece.split() if w.strip(".").lower() not in ("mr", "mrs", "ms", "miss", "dr", "mx")]
        ):
            yield " ".join(words)


def _name_in_title(opening: Iterable[str]) -> str:
    for line in opening:
        match = re.search(r"\bplan (?:for|of)\s*:?\s+((?:[A-Z][\w’'-]+\s*){2,4})$", line.strip())
        if match:
            return match[1].strip()
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
