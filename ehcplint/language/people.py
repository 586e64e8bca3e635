"""Who is named: people by role, people by a word that fits anyone, bodies and services."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Literal

from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import apart, sentence_at
from ehcplint.language.vocabulary import Lexicon, Match

PersonKind = Literal["role", "generic", "institution", "service"]
LISTS: tuple[tuple[str, PersonKind], ...] = (
    ("people-roles", "role"),
    ("people-generic", "generic"),
    ("services", "service"),
    ("institutions", "institution"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or a body, at text[start:end]. `qualified`: a qualification, training or experience stands with them.

    Other children, the child and the class are no people here; neither is a role inside another word's name
    ("tutor group", "school nurse's room").
    """

    start: int
    end: int
    kind: PersonKind
    qualified: bool
    text: str
    receives: bool = False
    """They are the ones trained, briefed or advised, not those who do it."""


# "Mrs Rourke", "Dr P. Okafor-Lyle": whoever is named so is an adult with a part to play, and as good as a role.
TITLED = LongPattern(
    r"\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Sir)\.?\s+(?:[A-Z]\.?\s+)*[A-ZÀ-ɏ][\w’'-]+(?:-[A-ZÀ-ɏ]\w+)*"
)
# "Hospital Tuition Service", "Wellbeing and Inclusion Team": a council's or a trust's own name for those who come.
NAMED_SERVICE = LongPattern(
    r"\b(?!(?:The|This|That|Our|Your|A|An|All|Any|Each|Every|For|By|From|With)\b)(?:(?!(?:SENd?|SEND|EHCP?|LA|Council"
    r"|Local|Authority"
    r"|Transport|Travel|Assessments?|Commissioning|Brokerage|Admissions?|Placements?|Social|Care|Leadership|Senior"
    r"|Management"
    r"|Pastoral|Panel|Customer|Support|National|Health|NHS|Civil|Public|Emergency|Church|Sunday"
    r"|Self)\b)[A-Z][a-z’'-]+\s"
    r"(?:(?:and|of|for|&)\s)?){1,4}(?:Support\s|Outreach\s|Advisory\s|Teaching\s)?(?:Service|Team)\b(?!\s(?:Manager"
    r"|Leader|Lead|Meeting|Level))"
)
# Words that make of a role something else: "teacher assessment", "nurse's room".
NOT_A_PERSON = LongPattern(
    r"['’]?s?['’]?[ -](?:assessments?|reports?|advice|training|toolkit|room|office|base|desk|union|handbook|guide|"
    r"planning|voice|opinion|day|award|guidance document|led|directed|initiated|appointment|feedback)\b",
    ignore_case=True,
)


# "Training for the teaching assistants", "staff will be briefed": who is trained does not thereby provide anything.
TRAINING_FOR = LongPattern(
    r"\b(?:training|inset|briefings?|workshops?|coaching|advice|guidance|consultation|supervision|awareness)\b"
    r"(?:(?!\b(?:by|from|with|will|shall|who|given|delivered|led)\b)[^.;\n]){0,60}"
    r"(?:\bwill be (?:arranged|provided|organised|put on|held|given|offered|made available)\s)?\b(?:for|to|of)\s"
    r"(?:(?!\b(?:by|from|with|will|shall|who|given|delivered|led)\b)[^.;\n]){0,60}$",
    ignore_case=True,
)
IS_TRAINED = LongPattern(
    r"(?:\s+who\s+(?:(?!(?:will|shall)\b)[\w’']+\s+){0,5}?[\w’']+|(?:\s+(?!by\b|who\b)[\w’']+){0,6}?)\s+(?:will|shall"
    r"|to|should|"
    r"must|are to|is to|all)\s+(?:also\s+|all\s+)?(?:be|"
    r"receive|have|attend|undertake|"
    r"complete)\s+(?:given\s+|provided with\s+)?(?:[\w-]+\s+){0,3}?(?:trained|briefed|training|taught|shown|"
    r"advised|told|made aware|coached)\b",
    ignore_case=True,
)
TRAINS = re.compile(
    (
        r"\b(?:train|brief|advise|coach|teach|show|tell|support)s?\s+(?:(?:all|the|his|her|their|other|class|"
        r"school|and)\s+)*$"
    ),
    re.IGNORECASE,
)


_MODAL = re.compile(r"\b(?:will|shall|should|can|may|must) $", re.IGNORECASE)
"""Before a word that is a verb there, and nobody: "will scribe", "can tutor"."""
_CHANGED = re.compile(
    r"\b(?:get(?:s|ting)? (?:along|on)(?: \w+)? with|relationships? with|trust in"
    r"|(?:changes?|choice|absence|loss) (?:of|in)) (?:\w+,? (?:or|and) )?(?:an? |the |his |her )?$",
    re.IGNORECASE,
)
"""Before somebody of whom only a change is spoken: "any change of room or teacher"."""


@lru_cache(maxsize=2048)
def people(text: str, lexicon: Lexicon) -> tuple[Person, ...]:
    """Everybody who is named, in reading order; of overlapping names the longest, then the most telling kind.

    `lexicon` holds people-roles, people-generic, services, institutions and qualifications.
    """
    found: list[tuple[int, int, PersonKind]] = [(*match.span(), "role") for match in TITLED.finditer(text)]
    found += [(*match.span(), "service") for match in NAMED_SERVICE.finditer(text)]
    for name, kind in LISTS:
        for match in lexicon[name].find(text):
            if (
                match.group != "peer"
                and (kind == "institution" or not NOT_A_PERSON.match(text, match.end) or _leads(text, match, kind))
                and not _CHANGED.search(text, max(0, match.start - 60), match.start)
                and not _MODAL.search(text, max(0, match.start - 10), match.start)
            ):
                found.append((match.start, match.end, kind))
    knowing = lexicon["qualifications"].find(text)
    return tuple(
        Person(
            start,
            end,
            kind,
            _is_qualified(text, start, end, kind, knowing),
            text[start:end],
            _receives(text, start, end),
        )
        for start, end, kind in apart(sorted(found, key=_precedence))
    )


def _leads(text: str, match: Match, kind: PersonKind) -> bool:
    """Whether a role leads what is done: "TA-led", where "adult-led" names nobody."""
    return kind == "role" and text.startswith(("-led", " led"), match.end)


def _precedence(found: tuple[int, int, PersonKind]) -> tuple[bool, int, int]:
    """People before bodies ("the school nurse"), the longest first, roles before words that fit anyone."""
    start, end, kind = found
    return kind == "institution", start - end, [kind for _, kind in LISTS].index(kind)


SPOKEN_TO = re.compile(
    r"\b(?:what|how|when) to (?:(?:say|talk|speak|write|reply|explain)(?: \w+){0,3}? to|ask|tell|approach|greet|thank)"
    r" (?:(?:his|her|their|the|an?|other) )?$",
    re.IGNORECASE,
)
"""Before whomever the child learns to speak to: "practise what to say to teachers"."""


def _receives(text: str, start: int, end: int) -> bool:
    left, right = sentence_at(text, start)
    before = text[left:start]
    if SPOKEN_TO.search(before):
        return True
    return bool(TRAINING_FOR.search(before) or TRAINS.search(before) or IS_TRAINED.match(text, end, right))


def _is_qualified(text: str, start: int, end: int, kind: PersonKind, knowing: tuple[Match, ...]) -> bool:
    """Whether the sentence says, next to the person, what they know; a body has no qualification."""
    if kind == "institution":
        return False
    left, right = sentence_at(text, start)
    near = bisect_left(knowing, max(left, start - 60), key=attrgetter("start"))
    return near < len(knowing) and knowing[near].start <= min(right - 1, end + 80)
