"""From a page's contents to its parts in reading order: lines of running text, and tables with lines in their cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ehcplint.readers.pdf.lines import Line, make_lines
from ehcplint.readers.pdf.pages import Box, Page, Piece
from ehcplint.readers.pdf.ruling import Grid, find_grids

MOST_PADDING = 12.0


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
    items: list[Line | Part]
    slanted: list[Line]
    pictures: list[Box]
    shapes: int
    struck: int
    comments: int
    capped: bool
    notes: list[str] = field(default_factory=list)


def lines_of(items: Iterable[Line | Part]) -> Iterator[Line]:
    """Every line in reading order, those in tables included."""
    for item in items:
        if isinstance(item, Line):
            yield item
        else:
            for row in item.rows:
                for cell in row:
                    yield from lines_of(cell.items)


def lay_out(page: Page) -> PageLayout:
    """The page's text as lines and tables in the order in which a person reads them."""
    grids = find_grids(page.rulings, page.width, page.height)
    contents: list[dict[int, list[Piece]]] = [{} for _ in grids]
    body: list[Piece] = []
    for piece in page.pieces:
        x, y = (piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2
        for number, grid in enumerate(grids):
            cell = grid.at(x, y)
            if cell is not None:
                contents[number].setdefault(cell, []).append(piece)
                break
        else:
            body.append(piece)
    inner: list[dict[int, list[Part]]] = [{} for _ in grids]
    outer: list[Part] = []
    for number, grid in enumerate(grids):  # smallest first: a nested table is ready before the one around it
        if not contents[number] and not inner[number]:
            continue
        part = _part(grid, contents[number], inner[number], page.number)
        left, top, right, bottom = grid.box
        for larger in range(number + 1, len(grids)):
            cell = grids[larger].at((left + right) / 2, (top + bottom) / 2)
            if cell is not None:
                inner[larger].setdefault(cell, []).append(part)
                break
        else:
            outer.append(part)
    items = [*make_lines(body, page.number, page.width), *outer]
    return PageLayout(
        page.number,
        page.width,
        page.height,
        sorted(items, key=_place),
        make_lines(page.slanted, page.number, page.width),
        page.pictures,
        page.shapes,
        page.struck,
        page.comments,
        page.capped,
    )


def set_limits(pages: Iterable[PageLayout]) -> None:
    """Say of the running lines how far to the right they could go: as far as any line on pages of the same width.

    For this, headers and footers have to be out already.
    """
    furthest: dict[int, float] = {}
    running = [(round(page.width), item) for page in pages for item in page.items if isinstance(item, Line)]
    for width, line in running:
        furthest[width] = max(furthest.get(width, 0.0), line.right)
    for width, line in running:
        line.limit = furthest[width]


def _place(item: Line | Part) -> tuple[float, float]:
    return round(item.box[1]), item.box[0]


def _part(grid: Grid, pieces: dict[int, list[Piece]], nested: dict[int, list[Part]], page: int) -> Part:
    paddings = [
        min(piece.left for piece in inside) - grid.cells[number].box[0] for number, inside in pieces.items()
    ]
    padding = min(max(min(paddings, default=0.0), 0.0), MOST_PADDING)
    rows: list[list[PartCell]] = [[] for _ in range(len(grid.ys) - 1)]
    for number, cell in enumerate(grid.cells):
        left, _, right, _ = cell.box
        items: list[Line | Part] = list(make_lines(pieces.get(number, ()), page, right - padding))
        if number in nested:
            items = sorted([*items, *nested[number]], key=_place)
        rows[cell.row].append(PartCell(left, right, cell.column, cell.height, cell.width, items))
    below = []
    for number, row in enumerate(rows):
        ends = [line.box[3] for cell in row if cell.height == 1 for line in lines_of(cell.items)]
        if ends:
            below.append(grid.ys[number + 1] - max(ends))
    return Part(page, grid.box, grid.xs, rows, 0, grid.ys[1] - grid.ys[0], page, grid.ys[-1], below)
