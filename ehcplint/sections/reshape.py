"""Tables that say what others do in another shape, as those others: before anything in them is understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ehcplint.document import Block, Cell, Table
from ehcplint.sections.headings import SectionMap
from ehcplint.sections.tables import areas_across, rows_over

_OF_ITS_OWN = ("provision", "outcome", "need")
"""What a table's rows, or the columns of one that is turned, are about."""


def reshaped(blocks: tuple[Block, ...], section_map: SectionMap) -> tuple[Block, ...]:
    """The blocks, with each table that is turned on its side upright."""
    return tuple(_reshaped(blocks, section_map))


def _reshaped(blocks: tuple[Block, ...], section_map: SectionMap) -> Iterator[Block]:
    for block in blocks:
        if not isinstance(block, Table):
            yield block
            continue
        table = block
        if any(isinstance(inner, Table) for row in block.rows for cell in row for inner in cell.blocks):
            cells = ((replace(cell, blocks=reshaped(cell.blocks, section_map)) for cell in row) for row in block.rows)
            table = replace(block, rows=tuple(map(tuple, cells)))
        yield _upright(table) if _is_on_its_side(table, section_map) else table


def _is_on_its_side(table: Table, section_map: SectionMap) -> bool:
    """Whether a table's headings stand down its left side, and each of its columns is what a row is in others."""
    rows = table.rows[rows_over(table) :]
    if len(rows) < 3 or table.columns < 3 or any(len(row) < 2 or row[0].column > 1 or row[0].width > 1 for row in rows):
        return False
    if areas_across(table, section_map):
        return False
    labels = [row[0].line for row in rows]
    if any(len(label.split()) > 8 or label.endswith((".", ";")) for label in labels):
        return False
    roles = [section_map.column(label) for label in labels]
    known = {role for role in roles if role}
    full = any(
        section_map.column(label, _OF_ITS_OWN, whole=True) and len(row) == table.columns
        for label, row in zip(labels, rows, strict=True)
    )
    if not full or len(known) < 2 or sum(map(bool, roles)) * 5 < len(rows) * 3:
        return False
    heads = [sum(bool(section_map.column(cell.line, whole=True)) for cell in row[1:]) for row in rows]
    return not heads[0] and max(heads) < 2


def _upright(table: Table) -> Table:
    """A table turned so that its columns become its rows; the rows of one cell over it stay over it."""
    over = rows_over(table)
    height = len(table.rows) - over
    rows: list[list[Cell]] = [[] for _ in range(table.columns)]
    for row in table.rows[over:]:
        for cell in row:
            turned = Cell(over + cell.column, cell.row - over, cell.blocks, cell.width, cell.height)
            rows[cell.column - 1].append(turned)
    banners = (tuple(replace(cell, width=height) for cell in row) for row in table.rows[:over])
    return Table((*banners, *map(tuple, rows)), table.where, over + 1)
