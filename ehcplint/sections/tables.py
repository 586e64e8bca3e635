"""What a table says of itself: its sections by their columns, its entries as records, the advice, the sign-off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from ehcplint.document import Cell, Paragraph, Table
from ehcplint.language.references import NUMBERS_IN_WORDS, outcomes
from ehcplint.plan import LETTERS, Letter
from ehcplint.sections.entries import PROVISION_LETTERS
from ehcplint.sections.front import inline_field
from ehcplint.sections.headings import SectionHeading, SectionMap, squeeze

OUTCOME_HEADING = re.compile(
    r"^\W*(?:long[- ]term |overall |key |agreed |desired |my )?(?:outcome|goal|aim|EO|LTO|OC|O|E)\s*(?:no\.?"
    r"|number)?\s*[:.#-]?\s*"
    r"(?:[A-K][\s.-]?(?=\d))?(?P<number>\d{1,2}(?:\.\d{1,2})?[a-z]?"
    rf"|(?<=outcome )(?:{NUMBERS_IN_WORDS}|(?-i:[A-L]|[ivx]{{1,4}}|[IVX]{{1,4}}))(?=\s*(?:[:.)–—-]|$)))\b\s*"
    r"(?P<mark>[:.)–—-]|$|(?=\())?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
NAMES_OUTCOME = re.compile(
    r"^\W*(?:long|overall|key|agreed|desired|my|outcome|goal|aim|EO|LTO|OC|O[\s.-]?\d|E[\s.-]?\d)", re.IGNORECASE
)
"""A heading or an opening that calls itself an outcome, where a bare number does not."""


_CODES = re.compile(r"[A-GI-K][ .-]?\d{1,2}(?:\.\d+)?[a-z]?(?:\W+(?:and\s+)?[A-GI-K][ .-]?\d{1,2}(?:\.\d+)?[a-z]?)*\W*")
"""The numbers of entries ("B1", "E2, E3"), which are no sections' letters."""
_OF_LETTER = {**dict.fromkeys("BCD", "need"), "E": "outcome", **dict.fromkeys(PROVISION_LETTERS, "provision")}
"""What the entries of a section are, and so the numbers in a column that it heads."""
_LONGEST_CODES = 60
_LETTERS_ALONE = re.compile(r"(?:H[12]?|[A-K])(?:\W+(?:and )?(?:H[12]|[A-K]))*")
_CODES_ALONE = re.compile(r"\W*(?:[A-Z]{0,4}\W?\d{1,2}(?:\.\d{1,2})?[a-z]?(?:\W+(?:and|to)\b)?(?:\W+|$))+")
_BEGUN = re.compile(
    r"(?:section\s+)?\(?(?P<letter>(?:[B-G]|H[12]))\)?(?:\s*[:.–—|-]\s+(?=[a-z])|(?:\s*[:.–—|-]\s*|\s+)(?=[A-Z“‘]))"
)
_REFERENCE = re.compile(r"\b(?:ref|reference|no|number|code|id)\b\.?$", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:was|were|has been|previous(?:ly)?|last (?:review|year|plan)|progress (?:made|since|so far|towards)"
    r"|(?:partly |fully )?(?:met|achieved)|present plan|current plan)\b\??",
    re.IGNORECASE,
)
"""In a column's heading: the table tells what came of an older plan."""
_THREADS: dict[tuple[Letter, ...], dict[str, tuple[Letter, ...]]] = {
    ("B",): {"need": ("B",), "outcome": ("E",), "provision": ("F",)},
    ("C",): {"need": ("C",), "outcome": ("E",), "provision": ("G",)},
    ("D",): {"need": ("D",), "outcome": ("E",), "provision": ("H1", "H2")},
}
"""Which sections a table's columns are where titles alone head them, by the section whose needs it holds."""
_REPORT_COLUMN = re.compile(
    r"\b(?:contribut\w*|(?:report|advice|document)s?(?! to\b)|date (?:written|received|advised))\b", re.IGNORECASE
)
_AUTHOR_COLUMN = re.compile(r"\b(?:name|author|role|title|professional|profession|from|who|dated?)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\W*[A-Z]{0,4}\d{1,2}\W*")
_ITS_WORDS = re.compile(
    r"(?:(?:full|brief|short) )?(?:description|details?|statement|wording|text)"
    r"(?: of (?:the |this )?(?:needs?|outcomes?|goals?|aims?|objectives?|provision|support))?",
    re.IGNORECASE,
)
"""Beside the words of a record's entry, whatever it is of: "Description of need"."""
_ITS_TITLE = re.compile(
    r"(?:outcome|goal|aim|objective|need|provision|support|intervention)s? (?:title|name|heading|in brief)"
    r"|(?:short )?title"
    r"|(?:title|name) of (?:the |this )?(?:outcome|goal|aim|objective|need|provision|support|intervention)",
    re.IGNORECASE,
)
"""Over or beside a few words that others stand beside: "Outcome title", and "Outcome description" beside it."""
_SIGN_OFF = re.compile(
    r"\W*(?:signed\b|signature\b|sign(?:ed)?[- ]off\b|authoris(?:ed|ing)\b|approved by\b|on behalf of (?:the )?\w+)",
    re.IGNORECASE,
)
_UNDER_H = re.compile(
    r"\W*(?:social care )?(?:provision|support|care)\W{1,3}(?:(?:under|in|for)\s+)?(?:section\s+)?"
    r"H\s?(?P<number>[12])\W*",
    re.IGNORECASE,
)
"""Over a column of social care, whose two sections have one name: "Provision under H1"."""
_NAMED_COLUMN = re.compile(r"\b(?:needs?|outcomes?|goals?|aims?|objectives?|provision)\b", re.IGNORECASE)


FACTS = ("who", "when", "by_when", "outcome", "review")
"""What a column or a label may say of the words under or beside it, where they tell of an entry."""


def is_banner(row: tuple[Cell, ...], width: int) -> bool:
    """Whether a row of a table so wide holds one text alone, which stands over the rows below it."""
    filled = [cell for cell in row if cell.line]
    return len(filled) == 1 and filled[0] is row[0] and (row[0].width >= width or width > 2)


def ties_codes(table: Table, section_map: SectionMap) -> bool:
    """Whether all that a table's rows do is to say which needs, outcomes and provision belong together, by number.

    "Need | Outcome | Provision" stands over "B1 | E2 | F3, F4"; the area may stand beside them, and a row in four name
    in a few words what has no number.
    """
    heads, *rows = table.rows[rows_over(table) :] or ((),)
    if not rows or any(len(cell.text) > _LONGEST_CODES for cell in rows[0]):
        return False
    kinds = {kind_of_codes(cell.line, section_map) for cell in heads} - {""}
    if len(kinds) < 2 or any(_CODES_ALONE.fullmatch(cell.line) for cell in heads):
        return False
    below = [[cell for cell in row if cell.text.strip()] for row in rows]
    cells = [[cell.line for cell in row if not section_map.area(cell.line)] for row in below]
    coded = [row for row in cells if all(map(_CODES_ALONE.fullmatch, row))]
    return (
        sum(len(row) > 1 for row in coded) >= min(2, len(rows))
        and len(coded) * 4 >= 3 * len(cells)
        and all(len(text.split()) <= 6 for row in cells if row not in coded for text in row)
    )


def kind_of_codes(head: str, section_map: SectionMap) -> str:
    """What the numbers under a heading are of ("need", "outcome" …), by its words or its section's letter."""
    heading = section_map.section(head, emphasised=True)
    of_letters = {_OF_LETTER.get(letter, "") for letter in heading.letters} if heading else set()
    by_letter = next(iter(of_letters)) if len(of_letters) == 1 else ""
    return section_map.column(head, ("need", "outcome", "provision")) or by_letter


def lists_sections(table: Table) -> bool:
    """Whether all that a table holds are sections' letters, alone or each beside a title: a key to the plan.

    A row of letters alone are the tabs of a system's page that is printed.
    """
    texts = [cell.line.removeprefix("Section ") for row in table.rows for cell in row if cell.text.strip()]
    letters = [bool(_LETTERS_ALONE.fullmatch(text)) for text in texts]
    if len(table.rows) == 1:
        return len(texts) > 3 and all(letters)
    titles = texts[1::2]
    paired = all(letters[::2]) and not any(letters[1::2]) and len(titles) * 2 == len(texts)
    return paired and len(titles) > 4 and all(len(title.split()) <= 16 and title[-1] != "." for title in titles)


def rows_over(table: Table) -> int:
    """How many rows that are one cell across the table stand over its others."""
    return next((place for place, row in enumerate(table.rows) if len(row) != 1 or row[0].width < table.columns), 0)


def under_bars(table: Table) -> Iterator[tuple[list[tuple[Cell, ...]], Table]]:
    """The stretches of a table's rows, each after the rows of one cell that stand over it, if any.

    The last is empty where such rows end the table.
    """
    over: list[tuple[Cell, ...]] = []
    rows = table.first_rows(len(table.rows))
    for is_bar, group in groupby(rows, key=lambda item: len(item[1]) == 1 and item[1][0].width >= table.columns):
        stretch = list(group)
        if is_bar:
            over = [row for _, row in stretch]
        else:
            yield over, table.between(stretch[0][0], stretch[-1][0])
            over = []
    if over:
        yield over, replace(table, rows=())


def area_row(row: tuple[Cell, ...], section_map: SectionMap) -> tuple[str, str] | None:
    """The area that a row says the rows below it are of, and how it writes it ("Area of need | Cognition"); or None.

    A number may stand in the row with it: "Outcome no. | 2 | Area of need | Cognition".
    """
    filled = [cell.line for cell in row if cell.text.strip()]
    pairs = list(zip(filled[::2], filled[1::2], strict=False)) if len(filled) in (2, 4) else []
    named = [(label, value) for label, value in pairs if section_map.column(label, whole=True) == "area"]
    if len(named) != 1 or any(not _NUMBER.fullmatch(value) for label, value in pairs if (label, value) not in named):
        return None
    area = section_map.area(named[0][1])
    return (area, named[0][1]) if area else None


def areas_across(table: Table, section_map: SectionMap) -> dict[int, tuple[str, str]]:
    """For a table whose first row names an area over each column but the first: the area, and how it is written."""
    first = next((row for row in table.rows if row), ())
    named = {cell.column: (section_map.area(cell.text), cell.text.strip()) for cell in first if cell.column > 1}
    several = {area for area, _ in named.values()}
    return named if len(several) > 1 and "" not in several else {}


def column_letters(table: Table, section_map: SectionMap) -> dict[Letter, tuple[int, int]]:
    """For a table whose columns are headed by sections' letters: each letter's (header row, column); else nothing.

    Columns headed by titles alone ("Need | Provision | Outcome") are the caller's to judge: they may be parts of one.
    """
    for number, row in table.first_rows(6):
        found = row_letters(row, number, section_map)
        words = {letter: place for letter, place in found.items() if not _holds_codes(table, *place)}
        if len(words) == len(found) and found:
            return found
        if found and len({column for _, column in words.values()}) > 1:
            return words
    return {}


def row_letters(row: tuple[Cell, ...], number: int, section_map: SectionMap) -> dict[Letter, tuple[int, int]]:
    """The letters that the cells of a row head columns with: each one's (row, column); or nothing."""
    if len(row) < 2:
        return {}
    found: dict[Letter, tuple[int, int]] = {}
    named = False
    for cell in row:
        text = cell.line
        if _CODES.fullmatch(text):
            continue
        heading = section_map.section(text, emphasised=True) or _letter_alone(text)
        if heading and len(text.split()) <= 40:
            named |= heading.titled or "section" in squeeze(text) or bool(_NAMED_COLUMN.search(text))
            for letter in heading.letters:
                found.setdefault(letter, (number, cell.column))
    columns = {column for _, column in found.values()}
    begun = _begun_with_letters(row, number)
    if len(begun) > len(found) or not ((named or _is_thread(set(found))) and len(found) >= 2 and len(columns) >= 2):
        return begun
    for cell in row:
        text = cell.line
        if cell.column not in columns and not section_map.column(text, ("who", "when", "by_when"), whole=True):
            for letter in section_map.title(text):
                found.setdefault(letter, (number, cell.column))  # without its letter, beside columns that have theirs
    return found


def _letter_alone(text: str) -> SectionHeading | None:
    """The section whose letter is all that stands over a column, or "Provision under H1"."""
    named = _UNDER_H.fullmatch(text)
    letter = f"H{named['number']}" if named else text.strip(" .:()")
    return SectionHeading((letter,)) if letter in LETTERS else None


def bears_letter(text: str, section_map: SectionMap) -> bool:
    """Whether a column's heading has its section's letter, and not its title alone."""
    return bool(section_map.section(text, emphasised=True) or _letter_alone(text) or _BEGUN.match(text))


def _begun_with_letters(row: tuple[Cell, ...], number: int) -> dict[Letter, tuple[int, int]]:
    """Columns that each begin with a letter, whatever their titles: "B  What is hard | F  What helps | F  Who"."""
    found: dict[Letter, tuple[int, int]] = {}
    for cell in row:
        text = cell.line
        match = _BEGUN.match(text)
        if not match or len(text.split()) > 14 or text.endswith((".", ",", ";")):
            return {}
        found.setdefault(match["letter"], (number, cell.column))
    return found if len(found) >= 2 and _is_thread(set(found)) else {}


def _is_thread(letters: set[Letter]) -> bool:
    """Whether letters without a title that is known can only be sections: needs or outcomes beside their provision."""
    return bool(letters & {"F", "G", "H1", "H2"}) and bool(letters & {"B", "C", "D", "E"}) and "A" not in letters


def titled_columns(table: Table, section_map: SectionMap, within: tuple[Letter, ...]) -> dict[Letter, tuple[int, int]]:
    """Columns headed by titles without letters ("Needs | Provision | Outcomes"), where no single section holds them.

    `within`: the sections that the heading over the table names. Under "My health" a need is Section C's.
    """
    here = _THREADS.get(within, _THREADS[("B",)])
    for number, row in table.first_rows(4):
        if any(_LOOKS_BACK.search(cell.text) for cell in row):
            if is_banner(row, table.columns):
                continue
            return {}
        found: dict[Letter, tuple[int, int]] = {}
        for cell in row:
            text = cell.line
            if not text or len(text.split()) > 14:
                break
            if section_map.column(text, ("who", "by_when")):
                continue
            named = section_map.title(text)
            if not named or named in (("F",), ("B",)):
                role = section_map.column(text, ("provision", "outcome", "need"))
                role = {("F",): "provision", ("B",): "need"}.get(named, role)
                named = here.get(role, ())
            for letter in named if not _holds_codes(table, number, cell.column) else ():
                found.setdefault(letter, (number, cell.column))
        columns = {column for _, column in found.values()}
        needed_or_sought, provided = set(found) & {"B", "C", "D", "E"}, set(found) & set(PROVISION_LETTERS)
        if len(columns) >= 2 and needed_or_sought and provided and (len(within) < 2 or set(found) <= set(within)):
            return found
    return {}


def _holds_codes(table: Table, header: int, column: int) -> bool:
    """Whether nothing but numbers of entries stands in a column below its heading: "Outcome" over "CI1, PS1"."""
    below = [cell.line for row in table.rows[header:] for cell in row if cell.column == column and cell.text.strip()]
    return bool(below) and all(map(_CODES_ALONE.fullmatch, below))


@dataclass(frozen=True, slots=True)
class Fact:
    """A cell that tells one thing of an entry: its label, what that says of the words, and whether it begins here.

    `head` is the cell over it, where that says who gives what stands in it.
    """

    label: str
    role: str
    cell: Cell
    begins: bool = True
    head: Cell | None = None


_WORD_COLUMN = re.compile(
    r"(?:abbreviations?|acronyms?|initials|terms?|words?|word or phrase|phrases?)(?: used)?(?: in this plan)?",
    re.IGNORECASE,
)
_MEANING_COLUMN = re.compile(
    r"(?:what (?:it|this|they) (?:means?|stands? for)|meanings?|means|definitions?|explanations?|stands for|in full"
    r"|full (?:name|title|term|words?)|description)",
    re.IGNORECASE,
)


def explains_words(table: Table) -> bool:
    """Whether a table says what the plan's own words or abbreviations mean."""
    heads = next((row for _, row in table.first_rows(1)), ())
    return (
        len(heads) in (2, 4)
        and all(_WORD_COLUMN.fullmatch(cell.line) for cell in heads[::2])
        and all(_MEANING_COLUMN.fullmatch(cell.line) for cell in heads[1::2])
    )


def lists_advice(table: Table) -> bool:
    """Whether a table's header says that it lists who advised, and with which report: Section K, by any name."""
    rows = table.first_rows(2)
    if len(rows) < 2:
        return False
    texts = [cell.line for cell in rows[0][1]]
    if any(len(text.split()) > 12 for text in texts):
        return False
    reports = [text for text in texts if _REPORT_COLUMN.search(text)]
    return bool(reports) and any(_AUTHOR_COLUMN.search(text) for text in texts if text not in reports[:1])


def records(table: Table, section_map: SectionMap, letter: Letter | None) -> list[list[Fact]]:
    """The entries of a table that has a row for each fact, its label beside it, as case systems print them; or nothing.

    A label that comes again begins the next record.
    """
    if letter not in ("B", "C", "D", "E", *PROVISION_LETTERS, "K"):
        return []
    rows = [row for row in table.rows if any(cell.text.strip() for cell in row)]
    pairs = [(row[at], row[at + 1]) for row in rows if len(row) in (2, 4, 6) for at in range(0, len(row), 2)]
    pairs = [(label, value) for label, value in pairs if label.text.strip() or value.text.strip()]
    if len(pairs) < 2 or any(len(row) not in (2, 4, 6) for row in rows):
        return []
    first = [(label.line.strip(" :"), value.line) for label, value in pairs[:2]]
    plain = [value for label, value in first if not (_RECORD_TITLE.fullmatch(label) or _ITS_TITLE.fullmatch(label))]
    if any(section_map.column(value, whole=True) for value in plain):
        return []  # a header over columns
    facts = [fact for label, value in pairs for fact in _record_facts(label, value, letter, section_map)]
    if letter == "K" and (len({fact.label for fact in facts}) < 2 or not all(fact.role for fact in facts)):
        return []
    named = {fact.role for fact in facts if fact.role}
    known = sum(bool(fact.role) for fact in facts)
    told = named & {"who", "when", "by_when", "number", "area", "outcome", "review"}
    if not named & {"provision", "title"} or not told or known < 0.7 * len(facts):
        return []
    found: list[list[Fact]] = []
    for fact in facts:
        label = squeeze(fact.label)
        again = bool(found) and any(squeeze(other.label) == label for other in found[-1])
        titled = bool(_RECORD_TITLE.fullmatch(fact.label)) and bool(found) and found[-1][-1].label != fact.label
        if not found or titled or (again and not _RECORD_TITLE.fullmatch(fact.label)):
            found.append([])
        found[-1].append(fact)
    return [_without_titles_alone(_with_number(record)) for record in found]


_RECORD_TITLE = re.compile(
    r"(?:[a-z]+ ){0,3}(?:need|outcome|goal|aim|objective|provision|support|intervention)s?\s*"
    r"(?:(?:no\.?\s*)?[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?|\([^()]{3,30}\)|: other)",
    re.IGNORECASE,
)
"""What stands over a record in place of a label: "Need 3", "Provision 3a", "Provision (not numbered)"."""


def _record_facts(label: Cell, value: Cell, letter: Letter, section_map: SectionMap) -> Iterator[Fact]:
    """What a label and its value tell of a record; a record's title tells its number, and its area or its outcome."""
    name = label.line.strip(" :")
    beside = value.line
    if letter == "K" or not _RECORD_TITLE.fullmatch(name) or len(beside.split()) > 9 or beside.endswith((".", ";")):
        yield Fact(name, _record_role(name, letter, section_map), value)
    elif letter in PROVISION_LETTERS:
        yield Fact(name, "outcome" if outcomes(beside) else "area", value)
    else:
        yield Fact(name, "number", label)
        yield Fact(name, "area", value)


def _with_number(record: list[Fact]) -> list[Fact]:
    """A record whose words stand under a label of their own, with a code beside the entry's: "Provision | P01"."""
    entries = [fact for fact in record if fact.role == "provision"]
    coded = [fact for fact in entries if _NUMBER.fullmatch(fact.cell.line)]
    if not 0 < len(coded) < len(entries):
        return record
    return [replace(fact, role="number") if fact in coded else fact for fact in record]


def _without_titles_alone(record: list[Fact]) -> list[Fact]:
    """The record, whose title is the entry itself where nothing else is."""
    if any(fact.role == "provision" for fact in record):
        return record
    return [replace(fact, role="provision") if fact.role == "title" else fact for fact in record]


_OF_ADVICE = (
    ("when", re.compile(r"\b(?:date|dated|when|received)\b", re.IGNORECASE)),
    (
        "who",
        re.compile(
            r"\b(?:who|whose|author|from|by|name|role|contributor|professional|post|job|profession)\b", re.IGNORECASE
        ),
    ),
    ("provision", re.compile(r"\b(?:what|advice|report|title|document|type|information|assessment)\b", re.IGNORECASE)),
)
"""What the labels of an item of advice say of the words beside them."""


def _record_role(label: str, letter: Letter, section_map: SectionMap) -> str:
    """What a record's label says of the words beside it: `provision` is the entry itself, whatever the section."""
    if letter == "K":
        return next((role for role, named in _OF_ADVICE if len(label.split()) <= 5 and named.search(label)), "")
    if _REFERENCE.search(label) and not (letter in PROVISION_LETTERS and re.search("outcome", label, re.IGNORECASE)):
        return "number"
    if not label or len(label.split()) > (9 if label.endswith("?") else 6) or label.endswith("."):
        return ""
    if _ITS_WORDS.fullmatch(label):
        return "provision"
    if _ITS_TITLE.fullmatch(label):
        return "title"
    own = {"B": "need", "C": "need", "D": "need", "E": "outcome"}.get(letter, "provision")
    block = section_map.block(label)
    if (own, block) in (("need", "strength"), ("outcome", "step")):
        return block
    role = section_map.column(label)
    if role == own:
        return "provision"
    return "given" if role == "provision" else role  # beside an outcome, what is provided for it


def tells_facts(table: Table, number: int, section_map: SectionMap) -> bool:
    """Whether a row's cells tell facts after labels, of their own or in the cells before them, and head no column.

    What looks like labels comes again in a row below, as no headings do, or no row is left to be headed.
    """
    row = table.rows[number - 1]
    if sum(bool(inline_field(paragraph.text)) for cell in row for paragraph in cell.paragraphs) > 1:
        return True
    below = [_labels(other) for other in table.rows[number:] if other]
    again = any(_labels(row) == other for other in below)
    known = [section_map.column(label, FACTS, whole=True) for label in _labels(row)]
    return len(known) > 1 and all(known) and (again or not below) and len(row) > 1


def details(cell: Cell, section_map: SectionMap) -> list[tuple[str, str, Paragraph]]:
    """The facts in a cell that holds nothing else, after their labels or beside them in a small table of its own.

    Each has its label, what that says of it (one of `FACTS`, or an area), and the words.
    """
    found: list[tuple[str, Paragraph]] = []
    for block in cell.blocks:
        if isinstance(block, Table):
            pairs = [row for row in block.rows if row]
            if any(len(row) != 2 for row in pairs):
                return []
            found += [(label.line.strip(" :?"), value) for label, of in pairs for value in of.paragraphs]
        elif field := inline_field(block.text.strip()):
            start = block.text.index(field[1])
            found.append((field[0], replace(block, text=field[1], start=block.start + start)))
        elif block.text.strip():
            return []
    told = [(label, section_map.column(label, (*FACTS, "area"), whole=True), value) for label, value in found]
    return told if all(role for _, role, _ in told) else []


def _labels(row: tuple[Cell, ...]) -> list[str]:
    """What stands before the facts of a row: the first lines of its cells, or every second of these."""
    if sum("\n" in cell.text.strip() for cell in row) * 2 > len(row):
        return [cell.text.strip().split("\n")[0] for cell in row]
    return [cell.line for cell in row[::2]] if len(row) in (4, 6) else []


def is_sign_off(table: Table) -> bool:
    """Whether a table is where a plan is signed, and not part of the section that it stands after."""
    texts = [cell.text.strip() for row in table.rows for cell in row if cell.text.strip()]
    return any(map(_SIGN_OFF.match, texts)) and all(len(text.split()) <= 20 for text in texts)
