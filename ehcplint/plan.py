"""The plan: a flat list of entries, and what its front sheet says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Literal

from ehcplint.document import Document, Location, value
from ehcplint.terms import Profile

Letter = Literal["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]
LETTERS: tuple[Letter, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")


class Kind(StrEnum):
    """What an entry is. Rules on provision read only `PROVISION`, rules on outcomes only `OUTCOME`, and so on."""

    VIEW = "view"
    NEED = "need"
    STRENGTH = "strength"
    OUTCOME = "outcome"
    STEP = "step"
    PROVISION = "provision"
    MONITORING = "monitoring"
    PLACEMENT = "placement"
    BUDGET = "budget"
    ADVICE = "advice"
    NONE = "none"
    """Stated as none: "No health needs were identified.", "N/A"."""
    GUIDANCE = "guidance"
    """The form's own words: a definition, a prompt, a statutory sentence."""
    PLACEHOLDER = "placeholder"
    """Nothing but something to be filled in."""
    TEXT = "text"
    """Anything else: front matter, notes, parts that have no letter."""


@value
class Part:
    """A piece of an entry as it stands in one paragraph: `text` is that paragraph's characters from `start` on.

    `label` is the column heading or field name that it stands under; it is kept and never searched. `role` says what a
    label makes of the part: the entry's own words, who, how often, by when, towards which outcome, or other; "label" is
    what a form prints in the row itself: a field's name, or a prompt that nobody has filled in. `number` is the list
    number as shown before the text, if any.
    """

    text: str
    where: Location
    start: int = 0
    label: str = ""
    role: Literal["main", "lead", "who", "when", "outcome", "area", "review", "label", "other"] = "main"
    number: str = ""


_NOWHERE = Location()


@dataclass(frozen=True)
class Entry:
    """One need, outcome or provision, or another unit of a plan's text. `letter` is None outside lettered sections.

    `row` is shared by the entries of one table row. `number` is an outcome's or need's own number as it is referred to
    ("2" for "Outcome 2:"). `under` are the sub-headings over it within its section, outermost first.
    """

    letter: Letter | None
    kind: Kind
    parts: tuple[Part, ...]
    area: str = ""
    number: str = ""
    row: int | None = None
    under: tuple[str, ...] = ()

    @cached_property
    def text(self) -> str:
        """The texts of the parts, joined as reports show them; one text, however many findings quote it."""
        return " | ".join(f"{part.number} {part.text}".lstrip() for part in self.parts)

    @property
    def labels(self) -> str:
        """The titles over its parts, in one line."""
        return " ".join(part.label for part in self.parts if part.label)

    @cached_property
    def main(self) -> Part:
        """The part with the entry's own words."""
        return next((part for part in self.parts if part.role == "main"), self.parts[0])

    @property
    def where(self) -> Location:
        return self.main.where

    @property
    def anywhere(self) -> Entry:
        """The entry without its place, which equals any other that says the same."""
        parts = tuple(Part(part.text, _NOWHERE, 0, part.label, part.role, part.number) for part in self.parts)
        return Entry(self.letter, self.kind, parts, self.area, self.number, None, self.under)


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading as found: the letters it covers; `lettered` is False where a title alone told."""

    letters: tuple[Letter, ...]
    text: str
    where: Location
    lettered: bool = True
    separate: bool = True
    """False where one heading covers several sections and nothing inside labels each one."""


@dataclass(frozen=True, slots=True)
class FrontSheet:
    """What the plan says of itself. Every field is None or empty where the plan does not say."""

    name: str = ""
    known_as: str = ""
    date_of_birth: date | None = None
    year_group: int | None = None
    """Reception is 0."""
    plan_date: date | None = None
    review_date: date | None = None
    """When the plan is next to be reviewed; the last day of the month where only that is given."""
    request_date: date | None = None
    """When an assessment was requested."""
    meeting_date: date | None = None
    """When the review meeting was held that an amended plan follows."""
    status: str = ""
    pronouns: str = ""
    other_names: tuple[str, ...] = ()
    """Parents' and carers' names."""
    fields: tuple[tuple[str, str, Location], ...] = ()
    """Every label and value met, as written."""

    @property
    def first_name(self) -> str:
        return self.known_as or self.name.split(" ")[0]


@dataclass(frozen=True, slots=True)
class Plan:
    """A document understood as a plan."""

    document: Document
    profile: Profile
    front: FrontSheet
    headings: tuple[Heading, ...]
    entries: tuple[Entry, ...]

    def within(self, letters: tuple[Letter, ...]) -> Iterator[Entry]:
        return (entry for entry in self.entries if entry.letter in letters)

    def section(self, letter: Letter) -> tuple[Entry, ...]:
        return tuple(self.within((letter,)))

    def of_kind(self, kind: Kind, letters: tuple[Letter, ...] = LETTERS) -> Iterator[Entry]:
        return (entry for entry in self.entries if entry.kind is kind and entry.letter in letters)

    def has(self, letter: Letter) -> bool:
        return any(letter in heading.letters for heading in self.headings)
