"""Cards as case systems print them, some cells of which hold both a label and its value, as rows of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ehcplint.document import Cell, Paragraph, Table
from ehcplint.sections.front import inline_field
from ehcplint.sections.headings import SectionMap

_OF_A_CARD = ("provision", "outcome", "need")
"""What the words of a card that fill a row of their own are."""
_MOST_WORDS = 6
_STATE = re.compile(
    r"(?:new|unchanged|no change|amended|edited|updated|revised|draft|live|open|closed|active|current|agreed|approved"
    r"|final|in progress|ongoing)\W*",
    re.IGNORECASE,
)
"""What a system says of the record itself."""

_NUMBERED = re.compile(
    r"(?P<kind>provision|support|intervention|outcome|goal|aim|objective|need)s?\s*(?:no\.?|number)?\s*:?\s*"
    r"(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})?[a-z]?)",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Z]{1,4}[.-]?\d{1,3}(?:\.\d{1,2})?[a-z]?|\d{1,2}(?:\.\d{1,2})?")

Pair = tuple[Cell, Cell]
"""A label, and what it is the label of."""


def plain_cards(table: Table, section_map: SectionMap) -> Table:
    """The table with a row for each label and value, where it is a card or several below one another; else as it is.

    A card has a row of cells that tell a fact each ("F-01 | Need: N1 | Outcome: O1 | Unchanged"), and a row or two with
    its words beside their label or after it ("Provision | A therapist will …").
    """
    found: list[Pair] = []
    told = worded = False
    title = ""
    for row in table.rows:
        if not any(cell.text.strip() for cell in row):
            continue
        if numbers := _numbers(row):
            told, title = True, numbers[0][0].line
            found += [(_label("Reference", row[0]), numbers[0][1]), *numbers[1:]]
        elif title and len(row) == 1 and not _pair(row[0], section_map):
            worded = True
            found.append((_label(title, row[0]), row[0]))
            title = ""
        elif pair := _label_and_words(row, section_map):
            worded |= section_map.column(pair[0].line, _OF_A_CARD) != ""
            found.append(pair)
        elif pairs := list(_facts(row, section_map)):
            told = True
            found += pairs
        else:
            return table
    if not (told and worded):
        return table
    rows = (
        tuple(replace(cell, row=number, column=column, width=1, height=1) for column, cell in enumerate(pair, 1))
        for number, pair in enumerate(found, 1)
    )
    return Table(tuple(rows), table.where)


def _numbers(row: tuple[Cell, ...]) -> list[Pair]:
    """The records that a row of a card names by number, what it is of first: "Provision 3 | Outcome 2 | Need 1"."""
    found = [(cell, _NUMBERED.fullmatch(cell.line)) for cell in row]
    if len(row) < 2 or not all(match for _, match in found):
        return []
    lines = ((cell, match, next(cell.paragraphs)) for cell, match in found if match)
    return [
        (_label(match["kind"], cell), replace(cell, blocks=(replace(line, text=match["number"]),)))
        for cell, match, line in lines
    ]


def _label_and_words(row: tuple[Cell, ...], section_map: SectionMap) -> Pair | None:
    """A row of a label with a value beside it that fills the rest, or of one cell that holds both."""
    if len(row) == 1:
        return _pair(row[0], section_map)
    label, words = row[0].line, row[-1].line
    if len(row) != 2 or not label or inline_field(label) or label.endswith(".") or len(label.split()) > _MOST_WORDS:
        return None
    heads = section_map.section(label, emphasised=True) or section_map.column(words, whole=True)
    return None if heads else (row[0], row[1])


def _facts(row: tuple[Cell, ...], section_map: SectionMap) -> Iterator[Pair]:
    """The facts that the cells of a row tell, each after its label or plain by itself; none unless all do."""
    labels = row[::2]
    known = [bool(section_map.column(cell.line, whole=True)) for cell in labels]
    if len(row) in (4, 6) and known[0] and all(len(cell.line.split()) <= _MOST_WORDS for cell in labels):
        yield from (pair for pair in zip(labels, row[1::2], strict=True) if pair[0].text.strip())
        return
    found: list[Pair] = []
    labelled = 0
    for cell in row:
        text = cell.line
        if not text or _STATE.fullmatch(text):
            continue
        if pair := _pair(cell, section_map):
            labelled += 1
            found.append(pair)
        elif _CODE.fullmatch(text):
            found.append((_label("Reference", cell), cell))
        elif len(row) > 1 and section_map.area(text):
            found.append((_label("Area of need", cell), cell))
        else:
            return
    if (labelled and len(found) > 1) or (len(row) == 1 and found):
        yield from found


def _pair(cell: Cell, section_map: SectionMap) -> Pair | None:
    """The label that a cell begins with, and the rest of it: "Delivered by: school", or on lines of their own."""
    lines = [block for block in cell.blocks if not (isinstance(block, Paragraph) and not block.text.strip())]
    if not lines or not isinstance(first := lines[0], Paragraph):
        return None
    if field := inline_field(first.text.strip()):
        start = first.text.index(field[1], first.text.index(field[0]) + len(field[0]))
        lines[0] = replace(first, text=first.text[start:], start=first.start + start, label="")
        label = field[0]
    elif len(lines) > 1 and section_map.column(first.text.strip(" :"), whole=True):
        label = first.text.strip(" :")
        lines = lines[1:]
    else:
        return None
    if len(label.split()) > _MOST_WORDS:
        return None
    return _label(label, cell), replace(cell, blocks=tuple(lines))


def _label(words: str, cell: Cell) -> Cell:
    where = next(paragraph.where for paragraph in cell.paragraphs)
    return replace(cell, blocks=(Paragraph(words, where),))
