"""Tables that say what others do in another shape, as those others: before anything in them is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ehcplint.document import Block, Cell, Table
from ehcplint.sections.cards import plain_cards
from ehcplint.sections.entries import PROVISION_LETTERS
from ehcplint.sections.filled import filled
from ehcplint.sections.headings import SectionMap, squeeze
from ehcplint.sections.tables import FACTS, areas_across, column_letters, rows_over, tells_facts, titled_columns
from ehcplint.sections.unfolded import unfolded

_DITTO = re.compile(r"\W*(?:[\"”“〃]|['’]{2}|(?:same )?as above|ditto|do\.?|the same|same)\W*", re.IGNORECASE)
_OF_ITS_OWN = ("provision", "outcome", "need")
"""What a table's rows, or the columns of one that is turned, are about."""


def reshaped(blocks: tuple[Block, ...], section_map: SectionMap) -> tuple[Block, ...]:
    """The blocks, with tables made plain that stand within others or on their side, or that others carry on."""
    return tuple(_joined(list(_reshaped(blocks, section_map)), section_map))


def _reshaped(blocks: tuple[Block, ...], section_map: SectionMap) -> Iterator[Block]:
    for block in blocks:
        if not isinstance(block, Table):
            yield block
            continue
        table = plain_cards(filled(block, section_map), section_map)
        if any(_tables_in(cell) for row in table.rows for cell in row):
            if _is_frame(table):
                inner = (cell.blocks for row in table.rows for cell in row)
                yield from (each for blocks_of_cell in inner for each in reshaped(blocks_of_cell, section_map))
                continue
            cells = ((replace(cell, blocks=reshaped(cell.blocks, section_map)) for cell in row) for row in table.rows)
            table = replace(table, rows=tuple(map(tuple, cells)))
        if quarters := _quarters(table, section_map):
            yield from quarters
            continue
        opened = _opened(table)
        if heads := _heads_beside(opened, section_map):
            table = _hoisted(opened, heads)
        table = _facts_below(_without_dittos(table), section_map)
        for part in (part for side in _sides(table, section_map) for part in unfolded(side, section_map)):
            if not isinstance(part, Table):
                yield part
                continue
            yield _said_once(_upright(part) if _is_on_its_side(part, section_map) else part, section_map)


def _tables_in(cell: Cell) -> list[Table]:
    return [block for block in cell.blocks if isinstance(block, Table)]


def _only_table(cell: Cell) -> Table | None:
    """The table that is all there is in a cell."""
    found = _tables_in(cell)
    blank = all(isinstance(block, Table) or not block.text.strip() for block in cell.blocks)
    return found[0] if len(found) == 1 and blank and found[0].rows else None


def _is_frame(table: Table) -> bool:
    """Whether a table does nothing but hold others side by side."""
    filled = [cell for row in table.rows for cell in row if cell.text.strip()]
    return len(filled) > 1 and all(map(_tables_in, filled))


def _quarters(table: Table, section_map: SectionMap) -> tuple[Block, ...]:
    """What the cells of a table hold that only lays areas of need out side by side, one after another; or nothing.

    Each cell begins with its area's name, or the cells of a row are names and those below hold what is said of them.
    """
    over = rows_over(table)
    rows = [tuple(cell for cell in row if cell.text.strip()) for row in table.rows[over:]]
    rows = [row for row in rows if row]
    found: list[Block] = [table.between(1, over)] if over else []
    if len(rows) < 2 or table.columns < 2 or any(cell.width > 1 and len(row) == 1 for row in rows for cell in row):
        return ()
    if all(_opens_with_area(cell, section_map) for row in rows for cell in row):
        return (*found, *(block for row in rows for cell in row for block in cell.blocks))
    if not all(section_map.area(cell.line) for cell in rows[0]):
        return ()
    areas = [[section_map.area(cell.line) for cell in row] for row in rows]
    names = [place for place, named in enumerate(areas) if all(named)]
    if any(len(areas[place]) < 2 or len(set(areas[place])) < len(areas[place]) for place in names):
        return ()  # "Health needs" beside "Health provision"
    for place, following in pairwise([*names, len(rows)]):
        below = [cell for row in rows[place + 1 : following] for cell in row]
        columns = [cell.column for cell in rows[place]]
        if sorted({cell.column for cell in below}) != columns:
            return ()
        for name in rows[place]:
            own = (cell.blocks for cell in below if cell.column == name.column)
            found += [*name.blocks, *(block for blocks in own for block in blocks)]
    return tuple(found)


def _opens_with_area(cell: Cell, section_map: SectionMap) -> bool:
    name, _, rest = cell.text.strip().partition("\n")
    return bool(rest and section_map.area(name))


def _sides(table: Table, section_map: SectionMap) -> tuple[Table, ...]:
    """The two tables that a PDF gives as one where they stand side by side, each under its section's heading."""
    cells = [cell for row in table.rows for cell in row]
    written = {column for cell in cells if cell.text.strip() for column in range(cell.column, cell.column + cell.width)}
    for gap in sorted(set(range(2, table.columns)) - written):
        left = (tuple(cell for cell in row if cell.column < gap) for row in table.rows)
        right = (tuple(cell for cell in row if cell.column > gap) for row in table.rows)
        parts = tuple(_compact(replace(table, rows=tuple(side))) for side in (left, right))
        if all(
            part.columns > 1 and rows_over(part) and section_map.section(part.rows[0][0].line, emphasised=True)
            for part in parts
        ):
            return parts
    return (table,)


def _opened(table: Table) -> Table:
    """A table one of whose columns holds small tables, headed alike, with their rows and columns for its own.

    What stands beside a small table is merged down along its rows.
    """
    holders = [cell for row in table.rows for cell in row if _only_table(cell)]
    inner = {(cell.row, cell.column): found for cell in holders if (found := _only_table(cell))}
    columns = {column for _, column in inner}
    headed = {tuple(cell.line for cell in found.rows[0]) for found in inner.values()}
    if len(columns) != 1 or len(headed) != 1 or any((cell.height, cell.width) != (1, 1) for cell in holders):
        return table
    (column,) = columns
    added = max(found.columns for found in inner.values()) - 1
    heights = [
        max((len(inner[place].rows) for place in inner if place[0] == number), default=1)
        for number in range(1, len(table.rows) + 1)
    ]
    starts = [1 + sum(heights[:number]) for number in range(len(heights) + 1)]
    rows: list[list[Cell]] = [[] for _ in range(sum(heights))]
    for cell in (cell for row in table.rows for cell in row):
        first, last = starts[cell.row - 1], starts[cell.row - 1 + cell.height]
        if found := inner.get((cell.row, cell.column)):
            for own in (own for row in found.rows for own in row):
                rows[first + own.row - 2].append(replace(own, row=first + own.row - 1, column=column + own.column - 1))
            continue
        holds = cell.column <= column < cell.column + cell.width
        moved = replace(
            cell,
            row=first,
            height=last - first,
            column=cell.column + (added if cell.column > column else 0),
            width=cell.width + (added if holds else 0),
        )
        rows[first - 1].append(moved)
    return replace(table, rows=tuple(map(_in_order, rows)))


def _heads_beside(table: Table, section_map: SectionMap) -> dict[int, tuple[Cell, ...]]:
    """The rows in which the headings of a small table stand beside what it belongs to, with the cells of these.

    They are the same each time; where they come once, it is right under the table's own headings.
    """
    found: dict[int, tuple[Cell, ...]] = {}
    for number, row in enumerate(table.rows, 1):
        heads = tuple(cell for cell in row if len(cell.line.split()) <= 6 and section_map.column(cell.line))
        others = [cell for cell in row if cell not in heads and cell.text.strip()]
        if len(heads) > 1 and others and all(cell.height > 1 and len(cell.line.split()) > 2 for cell in others):
            found[number] = heads
    said = {tuple((cell.column, cell.line) for cell in heads) for heads in found.values()}
    return found if len(said) == 1 and (len(found) > 1 or set(found) == {2}) else {}


def _hoisted(table: Table, heads: dict[int, tuple[Cell, ...]]) -> Table:
    """The table with the headings that stand beside each of its rows once, over the first."""
    first, under = next(iter(heads.items()))
    taken = {cell.column for cell in under}
    blank = (Cell(first, column) for column in range(1, table.columns + 1) if column not in taken)
    rows = list(table.rows)
    for number, named in heads.items():
        beside = (
            replace(cell, row=number + 1, height=cell.height - 1) for cell in rows[number - 1] if cell not in named
        )
        rows[number] = (*(cell for cell in beside if cell.height), *rows[number])
        rows[number - 1] = (*under, *blank) if number == first else ()
    return _compact(replace(table, rows=tuple(rows)))


def _compact(table: Table) -> Table:
    """The table without the rows and columns that are blank, as the gaps between two tables are in a PDF."""
    filled = [cell for row in table.rows for cell in row if cell.text.strip()]
    down = _places([(cell.row, cell.height) for cell in filled])
    across = _places([(cell.column, cell.width) for cell in filled])
    rows: list[list[Cell]] = [[] for _ in down]
    for cell in (cell for row in table.rows for cell in row):
        within = [place for place in down if cell.row <= place < cell.row + cell.height]
        beside = [place for place in across if cell.column <= place < cell.column + cell.width]
        if within and beside:
            row, column = down.index(within[0]), across.index(beside[0])
            rows[row].append(replace(cell, row=row + 1, column=column + 1, height=len(within), width=len(beside)))
    return Table(tuple(map(_in_order, rows)), table.where, table.header_rows)


def _in_order(row: list[Cell]) -> tuple[Cell, ...]:
    return tuple(sorted(row, key=lambda cell: cell.column))


def _places(spans: list[tuple[int, int]]) -> list[int]:
    """The rows, or columns, that some text needs: those with a cell of their own, and one of each merged cell's."""
    kept = {start for start, length in spans if length == 1}
    for start, length in spans:
        if not kept & set(range(start, start + length)):
            kept.add(start)
    return sorted(kept)


def _is_on_its_side(table: Table, section_map: SectionMap) -> bool:
    """Whether a table's headings stand down its left side, and each of its columns is what a row is in others."""
    rows = table.rows[rows_over(table) :]
    if len(rows) < 3 or table.columns < 3 or any(len(row) < 2 or row[0].column > 1 or row[0].width > 1 for row in rows):
        return False
    if areas_across(table, section_map):
        return False
    labels = [row[0].line for row in rows]
    paired = [row[2].line for row in rows if len(row) == 4]
    if paired and all(len(label.split()) <= 5 and section_map.column(label) for label in paired):
        return False  # labels and values, two pairs to a row
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


def _facts_below(table: Table, section_map: SectionMap) -> Table:
    """A table of rows in pairs, what is provided across its whole width and under that who and how often, made plain.

    The headings tell facts alone, so that what the facts are of can only stand in the rows of one cell.
    """
    rows = [row for row in table.rows if row]
    over = next((place for place, row in enumerate(rows) if len(row) > 1), len(rows))
    heads, pairs = rows[over : over + 1], rows[over + 1 :]
    across, facts = pairs[::2], pairs[1::2]
    if (
        not facts
        or len(across) != len(facts)
        or any(len(row) > 1 or row[0].width < table.columns or section_map.area(row[0].line) for row in across)
        or any(len(row) == 1 or any(cell.height > 1 for cell in row) for row in facts)
        or not all(section_map.column(cell.line) in FACTS for cell in heads[0])
        or tells_facts(replace(table, rows=tuple(rows)), over + 1, section_map)
    ):
        return table
    head = rows[over - 1][0] if over and section_map.column(rows[over - 1][0].line) in _OF_ITS_OWN else None
    banners = rows[: over - 1 if head else over]
    blank = Cell(0, 0, head.blocks if head else ())
    plain = [(blank, *heads[0]), *((own[0], *told) for own, told in zip(across, facts, strict=True))]
    made = [
        tuple(
            replace(cell, row=number, column=cell.column + 1 if place else 1, width=cell.width if place else 1)
            for place, cell in enumerate(row)
        )
        for number, row in enumerate(plain, len(banners) + 1)
    ]
    over_all = (tuple(replace(cell, width=table.columns + 1) for cell in row) for row in banners)
    return Table((*over_all, *made), table.where, table.header_rows and len(banners) + 1)


def _without_dittos(table: Table) -> Table:
    """The table with each cell that only says "as above" as a part of the cell above it, as if merged down."""
    rows = [list(row) for row in table.rows]
    tops: dict[int, Cell] = {}
    for row in table.rows:
        for cell in row:
            above = tops.get(cell.column)
            if (
                above
                and _DITTO.fullmatch(cell.line)
                and above.row + above.height == cell.row
                and above.width == cell.width
            ):
                merged = replace(above, height=above.height + cell.height)
                rows[above.row - 1][rows[above.row - 1].index(above)] = tops[cell.column] = merged
                rows[cell.row - 1].remove(cell)
            else:
                tops[cell.column] = cell
    return replace(table, rows=tuple(map(tuple, rows)))


def _said_once(table: Table, section_map: SectionMap) -> Table:
    """A table of needs, outcomes and provision in which a need or an outcome that is said again in the next row is one.

    Case-management systems list so: a row for each line of provision, and in all of them what it is for.
    """
    letters = column_letters(table, section_map) or titled_columns(table, section_map, ())
    if not set(letters) & set(PROVISION_LETTERS):
        return table
    rows = list(table.rows)
    for header, column in {place for letter, place in letters.items() if letter not in PROVISION_LETTERS}:
        above: Cell | None = None
        for number in range(header + 1, len(rows) + 1):
            cell = next((cell for cell in rows[number - 1] if cell.column == column), None)
            if above and cell and _says_again(cell, above):
                merged = replace(above, height=cell.row + cell.height - above.row)
                rows[above.row - 1] = tuple(merged if each is above else each for each in rows[above.row - 1])
                rows[number - 1] = tuple(each for each in rows[number - 1] if each is not cell)
                above = merged
            elif cell:
                above = cell
    return replace(table, rows=tuple(rows))


def _says_again(cell: Cell, above: Cell) -> bool:
    adjoins = cell.row == above.row + above.height and cell.width == above.width
    return adjoins and len(cell.line.split()) > 3 and squeeze(cell.text) == squeeze(above.text)


def _joined(blocks: list[Block], section_map: SectionMap) -> list[Block]:
    """The blocks, with each table that only tells who gives provision, or how much, joined to the one that it is of."""
    kept: list[Block] = []
    before: int | None = None
    """The place of the last table, where nothing but words has come since."""
    for block in blocks:
        if isinstance(block, Table):
            if before is not None and (joined := _carried_on(kept[before], block, section_map)):
                kept[before] = joined
                continue
            before = len(kept)
        kept.append(block)
    return kept


def _carried_on(table: Block, other: Table, section_map: SectionMap) -> Table | None:
    """A table of provision with the columns of another whose rows begin alike and tell nothing but facts."""
    if not isinstance(table, Table):
        return None
    over = rows_over(table)
    own, added = _keyed(table, over), _keyed(other, 0)
    if len(added) < 3 or not set(added) <= set(own):
        return None
    heads, others = table.rows[over], other.rows[0]
    same = squeeze(heads[0].line) == squeeze(others[0].line)
    told = [section_map.column(cell.line) for cell in others[1:]]
    what = any(section_map.column(cell.line, ("provision",), whole=True) for cell in heads[1:])
    if not same or not what or not {"who", "when"} & set(told) or not set(told) <= set(FACTS):
        return None
    width = table.columns
    rows = list(table.rows)
    for key, row in own.items():
        cells = (replace(cell, row=row[0].row, column=cell.column + width - 1) for cell in added.get(key, ())[1:])
        rows[row[0].row - 1] = (*row, *cells)
    return replace(table, rows=tuple(rows))


def _keyed(table: Table, over: int) -> dict[str, tuple[Cell, ...]]:
    """The rows of a plain grid by what stands in their first cells, each of them another; or none."""
    rows = table.rows[over:]
    plain = all(len(row) > 1 and all((cell.height, cell.width) == (1, 1) for cell in row) for row in rows)
    keyed = {squeeze(row[0].text): row for row in rows} if plain else {}
    return keyed if len(keyed) == len(rows) and "" not in keyed else {}
