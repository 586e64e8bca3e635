"""What a table says otherwise than others do, said as they do: notes in its headings, a column of sections' letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from ehcplint.document import Block, Cell, Table
from ehcplint.sections.headings import SectionMap
from ehcplint.sections.tables import NAMES_OUTCOME, OUTCOME_HEADING, is_banner, rows_over

_FIELD = re.compile(
    r"(?:full |first |preferred |child['’]s |current |known as )?(?:names?|surname|forenames?|type|date of birth|DOB"
    r"|D\.O\.B\.?|UPN"
    r"|NHS (?:number|no\.?)|gender|ethnicity|religion|home language|address|postcode|year group|school year|school"
    r"|setting"
    r"|placement|start date|date of (?:this |final )?plan|date of (?:next )?review|status)"
    r"(?: of (?:the )?(?:child|young person|pupil|school|setting|college|placement|nursery|type))?\W*",
    re.IGNORECASE,
)
"""A label of a front sheet, or of Section I."""
_NOTED = re.compile(r"(?P<head>[^\n(\[]{2,60}?)\s*[(\[](?!by\b)[^()\[\]\d]{16,}[)\]]\W*", re.DOTALL)
"""A column's heading with a note in brackets to those who fill it in: "Provider (the role, not a name)".

A date there tells something of what stands below.
"""
_FEW_WORDS = 8
_SECTION_COLUMN = re.compile(r"(?:EHCP?|plan)?\s*(?:section|sect\.?|part)(?: of (?:the )?plan)?\W*", re.IGNORECASE)
_LETTER = re.compile(r"(?:section\s+)?(?P<letter>H[12]|[A-K])(?:\W*|\s*[:.–—-]\s.*)", re.IGNORECASE)
_STEP_MARK = re.compile(r"\s*[>»›→]\s*")
"""Between the steps of a path; a bar or a slash stands in titles, too."""
_SECTION = re.compile(r"section\s+(?:H[12]|[A-K])\b.*", re.IGNORECASE)
_CODE = re.compile(r"[A-K]?[\d.]+[a-z]?")
_FIELD_NUMBER = re.compile(r"[A-K]?\d{1,2}(?:\.\d{1,2}){1,2}\.?|\d{1,2}\(?[a-z]\)?")
_PROSE = ("A", "I", "J", "K")
"""Sections whose lines no column tells anything of."""


def unfolded(table: Table, section_map: SectionMap) -> Iterator[Block]:
    """A table, or the headings and tables that it stands for, as they would be in a plan laid out as most are."""
    table = _labels_beside(_without_field_numbers(table, section_map))
    for margin, beside in _margins(_without_paths(_without_spare_columns(table)), section_map):
        yield from margin
        yield from _by_section(_without_notes(beside, section_map))


def _labels_beside(table: Table) -> Table:
    """A table of labels over their values (names over a school and its type), with each value beside its label."""
    over = rows_over(table)
    rows = table.rows[over:]
    if len(rows) != 2 or not rows[0] or not all(_FIELD.fullmatch(cell.line) for cell in rows[0]):
        return table
    heads, values = rows
    if len(heads) < 2 or any(cell.width > 1 or cell.height > 1 for cell in (*heads, *values)):
        return table
    pairs = [(head, next((cell for cell in values if cell.column == head.column), None)) for head in heads]
    turned = (
        tuple(replace(cell, row=number, column=column) for column, cell in enumerate(pair, 1) if cell)
        for number, pair in enumerate(pairs, over + 1)
    )
    banners = (tuple(replace(cell, width=2) for cell in row) for row in table.rows[:over])
    return replace(table, rows=(*banners, *turned), header_rows=0)


def _without_field_numbers(table: Table, section_map: SectionMap) -> Table:
    """A form's table of labels and values without the numbers of its fields before them: "3.2 | Outcome | …"."""
    rows = [row for row in table.rows if row]
    numbered = all(len(row) == 3 and _FIELD_NUMBER.fullmatch(row[0].line) for row in rows)
    if not rows or not numbered or len({row[0].line for row in rows}) < len(rows):
        return table
    known = [section_map.column(row[1].line) or section_map.area(row[1].line) for row in rows]
    if len(rows) < 2 or sum(map(bool, known)) * 2 <= len(rows):
        return table
    kept = (tuple(replace(cell, column=cell.column - 1) for cell in row[1:]) for row in table.rows)
    return replace(table, rows=tuple(kept))


def _without_spare_columns(table: Table) -> Table:
    """The table with the halves of its columns made one, where each heading spreads over two, of which one is blank."""
    heads = next((row for _, row in table.first_rows(2) if len(row) > 1), ())
    spans = {head.column: head.width for head in heads}
    if not heads or any(width < 2 for width in spans.values()) or sum(spans.values()) < table.columns:
        return table
    rows, columns = list(table.rows), sorted(spans)
    for number, row in table.first_rows(len(rows)):
        within: dict[int, list[Cell]] = {}
        for cell in row:
            start = next((start for start, width in spans.items() if start <= cell.column < start + width), 0)
            within.setdefault(start, []).append(cell)
        filled = {start: [cell for cell in cells if cell.text.strip()] or cells for start, cells in within.items()}
        if any(not start or (len(cells) > 1 and cells[1].text.strip()) for start, cells in filled.items()):
            return table
        across = len(row) == 1
        rows[number - 1] = tuple(
            replace(cells[0], column=columns.index(start) + 1, width=len(columns) if across else 1)
            for start, cells in sorted(filled.items())
        )
    return replace(table, rows=tuple(rows))


def _without_paths(table: Table) -> Table:
    """The table with each path that is a row ("Plan > Section F > Outcome 2") as a row of cells from its section on."""
    rows = (_steps(row[0]) if len(row) == 1 else row for row in table.rows)
    return replace(table, rows=tuple(row or own for row, own in zip(rows, table.rows, strict=True)))


def _steps(cell: Cell) -> tuple[Cell, ...]:
    """The cells that a path within a cell stands for; none, where it is no path to a section."""
    steps = _STEP_MARK.split(cell.line)
    first = next((place for place, step in enumerate(steps) if _SECTION.fullmatch(step)), None)
    lines = [paragraph for paragraph in cell.paragraphs if paragraph.text.strip()]
    if first is None or len(steps) - first < 2 or len(lines) != 1:
        return ()
    return tuple(
        replace(cell, column=column, width=1, blocks=(replace(lines[0], text=step.strip(), bold=True),))
        for column, step in enumerate(steps[first:], 1)
    )


def _margins(table: Table, section_map: SectionMap) -> Iterator[tuple[tuple[Block, ...], Table]]:
    """What stands in cells down the left of a table, an outcome's number first in each; and the table beside each.

    Where there are several, labels and their values stand beside them.
    """
    sides = [row[0] for row in table.rows if row and row[0].column == 1]
    whole = table.columns > 2 and sum(cell.height for cell in sides) >= len(table.rows)
    if not whole or not all(cell.height > 1 and _begins_with_outcome(cell) for cell in sides):
        yield (), table
        return
    parts = []
    for cell in sides:
        rows = table.between(cell.row, cell.row + cell.height - 1).rows
        beside = (tuple(each for each in row if each.column > cell.width) for row in rows)
        moved = (tuple(replace(each, column=each.column - cell.width) for each in row) for row in beside)
        parts.append((cell.blocks, replace(table, rows=tuple(moved), header_rows=0)))
    labels = [row[0].line for _, part in parts for row in part.rows if row]
    if len(sides) > 1 and sum(map(bool, map(section_map.column, labels))) * 2 <= len(labels):
        yield (), table
        return
    yield from parts


def _begins_with_outcome(cell: Cell) -> bool:
    return bool(OUTCOME_HEADING.match(cell.text.split("\n")[0]) and NAMES_OUTCOME.match(cell.text))


def _without_notes(table: Table, section_map: SectionMap) -> Table:
    """The table without the template's notes to writers in the headings of its columns."""
    number, heads = next(
        (each for each in table.first_rows(4) if table.columns == 1 or not is_banner(each[1], table.columns)), (0, ())
    )
    bare = {cell: _without_note(cell) for cell in heads}
    noted = [cell for cell in heads if bare[cell] is not cell]
    if not noted or any(len(cell.line.split()) > _FEW_WORDS for cell in bare.values()):
        return table
    known = [cell for cell in noted if section_map.column(bare[cell].line) or section_map.section(bare[cell].line)]
    if len(known) * 2 < len(noted):
        return table
    rows = list(table.rows)
    rows[number - 1] = tuple(bare[cell] for cell in heads)
    return replace(table, rows=tuple(rows))


def _without_note(cell: Cell) -> Cell:
    """The cell, with nothing but its first line where all that follows is a note in brackets, in italics or grey."""
    lines = [paragraph for paragraph in cell.paragraphs if paragraph.text.strip()]
    if lines and (noted := _NOTED.fullmatch(cell.text.strip())):
        return replace(cell, blocks=(replace(lines[0], text=noted["head"]),))
    aside = [line.italic or line.grey for line in lines]
    if len(lines) > 1 and all(aside[1:]) and not aside[0]:
        return replace(cell, blocks=tuple(lines[:1]))
    return cell


def _by_section(table: Table) -> Iterator[Block]:
    """The table in parts under headings, where a column says by its letter which section each row is of."""
    rows = table.first_rows(len(table.rows))
    heads = rows[0][1] if rows else ()
    column = next((cell.column for cell in heads if _SECTION_COLUMN.fullmatch(cell.line)), 0)
    beside = [(table.at(number, column), row) for number, row in rows[1:]] if column else []
    named = [(cell, _LETTER.fullmatch(cell.line), row) for cell, row in beside if cell]
    letters = {match["letter"].upper() for _, match, _ in named if match}
    if len(named) < 3 or not all(match for _, match, _ in named) or not letters & {"E", "F"} or len(letters) < 2:
        yield table
        return
    for letter, group in groupby(named, key=lambda item: item[1] and item[1]["letter"].upper()):
        items = list(group)
        opening = next(items[0][0].paragraphs)
        yield replace(opening, text=f"Section {letter}", bold=True)
        cells = [cell for _, _, row in items for cell in row if cell.column != column and cell.text.strip()]
        codes = {cell.column for cell in cells} - {cell.column for cell in cells if not _CODE.fullmatch(cell.line)}
        used = {cell.column for cell in cells} - (codes if letter in _PROSE else set())
        if len(used) == 1:
            yield from (block for cell in cells if cell.column in used for block in cell.blocks)
            continue
        kept = [tuple(cell for cell in row if cell.column in used) for row in (heads, *(row for _, _, row in items))]
        yield _numbered_anew(replace(table, rows=tuple(kept), header_rows=1))


def _numbered_anew(table: Table) -> Table:
    """A table of plain rows, some of whose columns were left out, with its rows and columns counted from 1."""
    columns = sorted({cell.column for row in table.rows for cell in row})
    rows = (
        tuple(replace(cell, row=number, column=columns.index(cell.column) + 1) for cell in row)
        for number, row in enumerate(table.rows, 1)
    )
    return replace(table, rows=tuple(rows))
