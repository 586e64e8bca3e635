"""From a page's contents to its parts in reading order: lines of running text, and tables with lines in their cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from ehcplint.document import Passage
from ehcplint.readers.pdf.columns import (
    Block,
    find_blocks,
    is_aligned,
    is_labelled,
    is_prose,
    levelled,
    shaded_cells,
    table_cells,
)
from ehcplint.readers.pdf.contents import Box, Page, Piece, Ruling
from ehcplint.readers.pdf.lines import Line, ends_sentence, make_line, make_lines, rows_of, tabbed_lines
from ehcplint.readers.pdf.ruling import Grid, find_grids, joined_lines, make_grid

MOST_PADDING = 12.0
NEAR_THE_MARGIN = 24.0
TALLEST_BLANK = 24.0
FAR_SHORT = 0.25
"""The part of a line's room that is left where it may stand in a box narrower than the page."""

MOSTLY = 0.7
NARROWEST_BOX = 25.0
"""Font sizes: shorter lines of which each goes on with a small letter may as well be a list's."""


@dataclass(slots=True)
class PartCell:
    """A cell of a table part: where it starts and how far it spreads in the grid, and what is in it."""

    left: float
    right: float
    column: int
    height: int
    width: int
    items: list[Line | Part]


@dataclass(slots=True)
class Part:
    """A table, or the part of one that stands on a page. `rows` holds in each row the cells that start there.

    `last_page`, `bottom` and `paddings`, the space below each row's text, are those of the page where it ends so far.
    """

    page: int
    box: Box
    xs: list[float]
    rows: list[list[PartCell]]
    header_rows: int = 0
    first_row_height: float = 0.0
    last_page: int = 0
    bottom: float = 0.0
    paddings: list[float] = field(default_factory=list)


@dataclass(slots=True)
class PageLayout:
    """A page's parts in reading order, and what else was seen on it."""

    number: int
    width: float
    height: float
    pictures: list[Box]
    shapes: int
    struck: int
    comments: int
    first_struck: Passage | None = None
    items: list[Line | Part] = field(default_factory=list)
    slanted: list[Line] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def lines_of(items: Iterable[Line | Part]) -> list[Line]:
    """Every line in reading order, those in tables included."""
    items = list(items)
    if Part not in set(map(type, items)):
        return items
    lines: list[Line] = []
    for item in items:
        if isinstance(item, Line):
            lines.append(item)
        else:
            lines += lines_of([inner for row in item.rows for cell in row for inner in cell.items])
    return lines


def lay_out(page: Page) -> PageLayout:
    """The page's text as lines and tables in the order in which a person reads them."""
    layout = PageLayout(
        page.number, page.width, page.height, page.pictures, page.shapes, page.struck, page.comments, page.first_struck
    )
    if page.capped:
        layout.notes.append(f"Page {page.number}: it holds so many drawn lines that not all were looked at.")
    grids = find_grids(page.rulings, page.width, page.height)
    grids = [grid for grid in grids if not _is_blank_to_fill(grid, page.pieces)]
    outside = [shade for shade in page.shades if not any(_holds(grid.box, shade) for grid in grids)]
    grids += [grid for grid in map(make_grid, shaded_cells(outside, page.pieces)) if grid is not None]
    rules = joined_lines(rule for rule in page.rulings if rule.level)
    outer, body = _fill(grids, page, rules, layout)
    layout.items = _flow(levelled(rows_of(body)), outer, rules, layout, page.width)
    layout.slanted = make_lines(page.slanted, page.number, page.width)
    return layout


def _is_blank_to_fill(grid: Grid, pieces: list[Piece]) -> bool:
    """Whether a box is a form's, drawn for one line of text beside what is asked for."""
    left, top, right, bottom = grid.box
    if len(grid.cells) > 1 or bottom - top > TALLEST_BLANK:
        return False
    beside = [piece for piece in pieces if top < (piece.top + piece.bottom) / 2 < bottom]
    return any(
        0 <= left - piece.right < NEAR_THE_MARGIN or 0 <= piece.left - right < NEAR_THE_MARGIN for piece in beside
    )


def _holds(outer: Box, inner: Box) -> bool:
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] - 2 <= x <= outer[2] + 2 and outer[1] - 2 <= y <= outer[3] + 2


def _fill(grids: list[Grid], page: Page, rules: list[Ruling], layout: PageLayout) -> tuple[list[Part], list[Piece]]:
    """The tables of a page with their text, nested ones within the others, and the text that is in no table."""
    contents: list[dict[int, list[Piece]]] = [{} for _ in grids]
    body = _put(page.pieces, grids, contents)
    page.slanted += _put(page.sideways, grids, contents)
    inner: list[dict[int, list[Part]]] = [{} for _ in grids]
    outer: list[Part] = []
    for number, grid in enumerate(grids):  # smallest first: a nested table is ready before the one around it
        if not contents[number] and not inner[number]:
            continue
        part = _part(grid, contents[number], inner[number], rules, layout)
        left, top, right, bottom = grid.box
        for larger in range(number + 1, len(grids)):
            cell = grids[larger].at((left + right) / 2, (top + bottom) / 2)
            if cell is not None:
                inner[larger].setdefault(cell, []).append(part)
                break
        else:
            outer.append(part)
    return outer, body


def _put(pieces: list[Piece], grids: list[Grid], contents: list[dict[int, list[Piece]]]) -> list[Piece]:
    """Put each piece into the smallest cell that it stands in; those that stand in none are left."""
    for grid, content in zip(grids, contents, strict=True):
        cells = grid.cells_at([((piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2) for piece in pieces])
        left = []
        for piece, cell in zip(pieces, cells, strict=True):
            if cell is None:
                left.append(piece)
            elif cell in content:
                content[cell].append(piece)
            else:
                content[cell] = [piece]
        pieces = left
    return pieces


def _flow(
    rows: list[list[Piece]], parts: list[Part], rules: list[Ruling], layout: PageLayout, limit: float
) -> list[Line | Part]:
    """Text and the tables that stand among it, in reading order."""
    if not parts and all(len(row) == 1 for row in rows):
        return [make_line(row, layout.number, limit) for row in rows]
    chunks: list[tuple[float, float, list[Line | Part]]] = [(part.box[1], part.box[0], [part]) for part in parts]

    def add_lines(some: list[list[Piece]]) -> None:
        for line in tabbed_lines(some, layout.number, limit):
            chunks.append((line.box[1], line.box[0], [line]))

    done = 0
    for start, end, block in find_blocks(rows, [part.box[1] for part in parts]):
        add_lines(rows[done:start])
        chunks.append((block.top, block.xs[0], _side_by_side(block, rules, layout)))
        done = end
    add_lines(rows[done:])
    chunks.sort(key=lambda chunk: (round(chunk[0]), chunk[1]))
    return [item for _, _, items in chunks for item in items]


def _side_by_side(block: Block, rules: list[Ruling], layout: PageLayout) -> list[Line | Part]:
    """A block of columns in reading order: as a table if it is one, else row by row or column by column."""
    cells = table_cells(block, rules)
    grid = make_grid(cells) if cells else None
    if grid is not None:
        contents: dict[int, list[Piece]] = {}
        for piece in (piece for row in block.rows for piece in row):
            cell = grid.at((piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2)
            contents.setdefault(cell or 0, []).append(piece)
        if len(contents) > 1:
            return [_part(grid, contents, {}, rules, layout)]
    if not is_prose(block):
        if is_aligned(block) or is_labelled(block):
            return [*tabbed_lines(block.rows, layout.number, layout.width)]
        layout.notes.append(
            f"Page {layout.number}: text stands in columns that could not be proved to be a table; "
            "each column was read from top to bottom."
        )
    items: list[Line | Part] = []
    columns = block.columns()
    lefts = [min((piece.left for row in rows for piece in row), default=0.0) for rows in columns]
    for number, rows in enumerate(columns):
        limit = max((piece.right for row in rows for piece in row), default=0.0)
        if number + 1 == len(columns) and not is_prose(block):  # short notes do not show where the margin is
            limit = layout.width - lefts[0]
        items += [make_line(row, layout.number, limit, in_column=True) for row in rows]
    return items


def set_limits(pages: Iterable[PageLayout]) -> None:
    """Say of the running lines how far to the right they could go: as far as others on pages of the same width do.

    Where hardly any line goes that far, nothing shows where the margin is, and it is taken to be as wide as the left
    one. In a box narrower than the page lines go as far as the longest there. Headers and footers have to be out.
    """
    running: dict[int, list[Line]] = {}
    for page in pages:
        lines = [item for item in page.items if isinstance(item, Line) and not item.in_column]
        running.setdefault(round(page.width), []).extend(lines)
    for width, lines in running.items():
        limit = max((line.right for line in lines), default=0.0)
        if limit < 0.6 * width or sum(line.right > limit - NEAR_THE_MARGIN for line in lines) < 3:
            limit = max(limit, width - min((line.left for line in lines), default=0.0))
        for line in lines:
            line.limit = limit
        _narrow(lines)


def _narrow(lines: list[Line]) -> None:
    """Say how far lines could go in boxes narrower than the page, where they show that they are in such.

    On a page they do if sentences go on from one line to the next far from the margin, and mostly where the next word
    would have gone beyond the longest of these lines. A line that ends a sentence keeps its limit, for it may well end
    a paragraph.
    """
    boxed: dict[tuple[int, float], list[tuple[Line, Line]]] = {}
    for above, below in pairwise(lines):
        if above.limit - above.right > FAR_SHORT * (above.limit - above.left):
            boxed.setdefault((above.page, above.size), []).append((above, below))
    for pairs in boxed.values():
        edge = max(above.right for above, _ in pairs)
        wrapped = [pair for pair in pairs if _goes_on(*pair)]
        full = [above for above, below in wrapped if above.right + above.space + below.first >= edge]
        if len(full) > MOSTLY * len(wrapped) and any(edge - above.left > NARROWEST_BOX * above.size for above in full):
            for above, _ in pairs:
                if not ends_sentence(above.text):
                    above.limit = edge


def _goes_on(above: Line, below: Line) -> bool:
    return below.text[:1].islower() and not below.label and not ends_sentence(above.text)


def _part(
    grid: Grid,
    pieces: dict[int, list[Piece]],
    nested: dict[int, list[Part]],
    rules: list[Ruling],
    layout: PageLayout,
) -> Part:
    paddings = [min([piece.left for piece in inside]) - grid.cells[number].box[0] for number, inside in pieces.items()]
    padding = min(max(min(paddings, default=0.0), 0.0), MOST_PADDING)
    rows: list[list[PartCell]] = [[] for _ in range(len(grid.ys) - 1)]
    for number, cell in enumerate(grid.cells):
        left, _, right, _ = cell.box
        items = _flow(rows_of(pieces.get(number, ())), nested.get(number, []), rules, layout, right - padding)
        rows[cell.row].append(PartCell(left, right, cell.column, cell.height, cell.width, items))
    below = []
    for number, row in enumerate(rows):
        ends = [item.box[3] for cell in row if cell.height == 1 for item in cell.items]
        if ends:
            below.append(grid.ys[number + 1] - max(ends))
    return Part(layout.number, grid.box, grid.xs, rows, 0, grid.ys[1] - grid.ys[0], layout.number, grid.ys[-1], below)
