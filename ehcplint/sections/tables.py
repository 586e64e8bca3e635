"""What a table's columns say: sections by their letters or titles, or the facts of one section's entries."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ehcplint.document import Cell, Table
from ehcplint.plan import Letter
from ehcplint.sections.entries import PROVISION_LETTERS
from ehcplint.sections.headings import SectionHeading, SectionMap, squeeze

OUTCOME_HEADING = re.compile(
    r"^\W*(?:long[- ]term |overall |key |agreed |desired )?(?:outcome|EO|LTO|OC|O|E)\s*(?:no\.?|number)?\s*[:.#]?\s*"
    r"(?:[A-K](?=\d))?(?P<number>\d{1,2}(?:\.\d{1,2})?[a-z]?)\b\s*(?P<mark>[:.)–—-]|$|(?=\())?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
NAMES_OUTCOME = re.compile(r"^\W*(?:long|overall|key|agreed|desired|outcome|EO|LTO|OC|O\s?\d|E\s?\d)", re.IGNORECASE)
"""A heading or an opening that calls itself an outcome, where a bare number does not."""


_CODES = re.compile(r"[A-GI-K]\d{1,2}(?:\.\d+)?[a-z]?(?:\W+(?:and\s+)?[A-GI-K]\d{1,2}(?:\.\d+)?[a-z]?)*\W*")
"""The numbers of entries ("B1", "E2, E3"), which are no sections' letters."""
_BEGUN = re.compile(r"(?:section\s+)?\(?(?P<letter>(?:[B-G]|H[12]))\)?(?:\s*[:.–—|-]\s*|\s+)(?=[A-Z“‘])")
_REFERENCE = re.compile(r"\b(?:ref|reference|no|number|code|id)\b\.?$", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:was|were|has been|previous(?:ly)?|last (?:review|year|plan)|progress (?:made|since|so far|towards)"
    r"|(?:partly |fully )?(?:met|achieved)|present plan|current plan)\b\??",
    re.IGNORECASE,
)
"""In a column's heading: the table tells what came of an older plan."""
_NAMED_COLUMN = re.compile(r"\b(?:needs?|outcomes?|provision)\b", re.IGNORECASE)


def column_letters(table: Table, section_map: SectionMap) -> dict[Letter, tuple[int, int]]:
    """For a table whose columns are headed by sections' letters: each letter's (header row, column); else nothing.

    Columns headed by titles alone ("Need | Provision | Outcome") are the caller's to judge: they may be parts of one.
    """
    for number, row in enumerate(table.rows[:6], start=1):
        if len(row) < 2:
            continue
        found: dict[Letter, tuple[int, int]] = {}
        named = False
        for cell in row:
            text = cell.text.replace("\n", " ").strip()
            if _CODES.fullmatch(text):
                continue
            heading = section_map.section(text, emphasised=True) or _letter_at_end(text, section_map)
            if heading and len(text.split()) <= 40:
                named |= heading.titled or "section" in squeeze(text) or bool(_NAMED_COLUMN.search(text))
                for letter in heading.letters:
                    found.setdefault(letter, (number, cell.column))
        columns = {column for _, column in found.values()}
        if (named or _is_thread(set(found))) and len(found) >= 2 and len(columns) >= 2:
            return found
        if begun := _begun_with_letters(row, number):
            return begun
    return {}


def _begun_with_letters(row: tuple[Cell, ...], number: int) -> dict[Letter, tuple[int, int]]:
    """Columns that each begin with a letter, whatever their titles: "B  What is hard | F  What helps | F  Who"."""
    found: dict[Letter, tuple[int, int]] = {}
    for cell in row:
        text = cell.text.replace("\n", " ").strip()
        match = _BEGUN.match(text)
        if not match or len(text.split()) > 14 or text.endswith((".", ",", ";")):
            return {}
        found.setdefault(match["letter"], (number, cell.column))
    return found if len(found) >= 2 and _is_thread(set(found)) else {}


def _is_thread(letters: set[Letter]) -> bool:
    """Whether letters without a title that is known can only be sections: needs or outcomes beside their provision."""
    return bool(letters & {"F", "G", "H1", "H2"}) and bool(letters & {"B", "C", "D", "E"}) and "A" not in letters


def _letter_at_end(text: str, section_map: SectionMap) -> SectionHeading | None:
    """A column's heading with its letter last: "Outcomes (Section E)", "Provision (F)"."""
    opening, bracket, rest = text.rpartition("(")
    if not bracket or ")" not in rest:
        return None
    heading = section_map.section(rest.replace(")", ""), emphasised=True)
    if heading is None and rest.strip(") .") in ("A", "B", "C", "D", "E", "F", "G", "I", "J", "K", "H1", "H2"):
        heading = section_map.section(f"Section {rest.strip(') .')}", emphasised=True)
    if heading and set(section_map.title(opening, whole=False)) & set(heading.letters):
        return SectionHeading(heading.letters, opening.strip(), True, True)
    return None


def titled_columns(table: Table, section_map: SectionMap, within: tuple[Letter, ...]) -> dict[Letter, tuple[int, int]]:
    """Columns headed by titles without letters ("Needs | Provision | Outcomes"), where no single section holds them."""
    for number, row in enumerate(table.rows[:4], start=1):
        if any(_LOOKS_BACK.search(cell.text) for cell in row):
            return {}
        found: dict[Letter, tuple[int, int]] = {}
        for cell in row:
            text = cell.text.replace("\n", " ").strip()
            if not text or len(text.split()) > 14:
                break
            role = section_map.column(text, ("provision", "outcome", "need"))
            letters = {"provision": "F", "outcome": "E", "need": "B"}
            named = section_map.title(text) or ((letters[role],) if role else ())
            if len(named) == 1 and not section_map.column(text, ("who", "by_when")):
                found.setdefault(named[0], (number, cell.column))  # type: ignore[arg-type]
        if len(found) >= 2 and {"E", "F"} & set(found) and (not within or set(found) <= set(within)):
            return found
    return {}


@dataclass(frozen=True, slots=True)
class Fact:
    """A cell that tells one thing of an entry: its label, what that says of the words, and whether it begins here."""

    label: str
    role: str
    cell: Cell
    begins: bool = True


def records(table: Table, section_map: SectionMap, letter: Letter | None) -> list[list[Fact]]:
    """The entries of a table that has a row for each fact, its label beside it, as case systems print them; or nothing.

    A label that comes again begins the next record.
    """
    if letter not in ("B", "C", "D", "E", *PROVISION_LETTERS):
        return []
    pairs = [(row[at], row[at + 1]) for row in table.rows if len(row) in (2, 4) for at in range(0, len(row), 2)]
    if len(pairs) < 2 or any(len(row) not in (0, 2, 4) for row in table.rows):
        return []
    if any(section_map.column(value.text.replace("\n", " "), whole=True) for _, value in pairs[:2]):
        return []  # a header over columns
    facts = [Fact(label.text.replace("\n", " ").strip(" :"), "", value) for label, value in pairs]
    facts = [replace(fact, role=_record_role(fact.label, letter, section_map)) for fact in facts]
    named = {fact.role for fact in facts if fact.role}
    known = sum(bool(fact.role) for fact in facts)
    told = named & {"who", "when", "by_when", "number", "area", "outcome", "review"}
    if "provision" not in named or not told or known < 0.7 * len(facts):
        return []
    found: list[list[Fact]] = []
    for fact in facts:
        label = squeeze(fact.label)
        if not found or any(squeeze(other.label) == label for other in found[-1]):
            found.append([])
        found[-1].append(fact)
    return found


def _record_role(label: str, letter: Letter, section_map: SectionMap) -> str:
    """What a record's label says of the words beside it: `provision` is the entry itself, whatever the section."""
    if not label or len(label.split()) > 6 or label.endswith((".", "?")):
        return ""
    if _REFERENCE.search(label) and not (letter in PROVISION_LETTERS and re.search("outcome", label, re.IGNORECASE)):
        return "number"
    role = section_map.column(label)
    own = {"B": "need", "C": "need", "D": "need", "E": "outcome"}.get(letter, "provision")
    return "provision" if role == own else role


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a section's own table are called, and what that says of the words under it.

    `row` is the header's, counted from 1, or 0 where the columns go on as in the table before.
    """

    row: int
    labels: dict[int, str]
    roles: dict[int, str]

    def facts(self, table: Table, number: int) -> list[Fact]:
        """The cells of a row, with what each of them tells."""
        cells = [(column, table.at(number, column)) for column in self.roles]
        return [Fact(self.labels.get(c, ""), self.roles[c], cell, cell.row == number) for c, cell in cells if cell]


def labels_of(row: tuple[Cell, ...]) -> dict[int, str]:
    """The text of a header's cells by their columns."""
    return {cell.column: cell.text.replace("\n", " ") for cell in row}


def columns_of(table: Table, section_map: SectionMap, letter: Letter | None) -> Columns | None:
    """The columns of a table within one section, or None without a header."""
    for number, row in enumerate(table.rows[:2], start=1):
        if len(row) < 2 or any(len(cell.text.split()) > 14 for cell in row):
            continue
        roles: dict[int, str] = {}
        for cell in row:
            text = cell.text.replace("\n", " ").strip()
            if letter == "E" and OUTCOME_HEADING.match(text) and NAMES_OUTCOME.match(text):
                roles[cell.column] = "provision"
            elif letter in ("B", "C", "D") and (block := section_map.block(text)):
                roles[cell.column] = block
            elif letter == "E":
                role = section_map.column(text, ("by_when", "review", "number", "area", "need", "who", "outcome"))
                if section_map.block(text) == "step":
                    role = "step"
                roles[cell.column] = {"outcome": "provision"}.get(role, role)
            elif letter == "K":
                roles[cell.column] = section_map.column(text) or "other"
            else:
                roles[cell.column] = section_map.column(text)
        named = [role for role in roles.values() if role]
        enough = len(named) >= 2 or (len(named) == 1 and table.header_rows)
        if letter in ("I", "J", "A", None):
            enough = enough and len(row) > 2 and letter not in ("I", "J", "A")
        elif letter == "K":
            enough = len(row) > 1
        elif letter in PROVISION_LETTERS:
            enough = enough and ("provision" in named or "need" in named or len(named) >= 3)
        elif letter in ("B", "C", "D"):
            enough = bool(named) or bool(table.header_rows)
        if enough:
            if letter in PROVISION_LETTERS and "provision" not in named:
                free = [column for column, role in roles.items() if role in ("", "review", "other")]
                roles[free[0] if free else min(roles)] = "provision"
            return Columns(number, labels_of(row), roles)
    return None
