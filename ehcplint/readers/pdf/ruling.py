"""From drawn lines to grids: which lines belong together, where their cells are, and which cells are merged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from ehcplint.readers.pdf.contents import Box, Ruling

SNAP = 3.2
"""Points within which lines are the same line: double borders, and corners that do not quite meet."""

GAP = 6.0
"""Points between the dashes or dots of one line."""

SHORTEST_DOTTED = 12.0

COVERED = 0.6
"""The part of a cell's side that must be drawn for the side to part two cells."""

MOST_PADDING = 12.0
"""Points by which the border of a table in a cell keeps off the cell's own, at most."""

SMALLEST_WIDTH = 24.0
SMALLEST_HEIGHT = 10.0
AT, START = attrgetter("at"), attrgetter("start")
MOST_EDGES, MOST_LINES = 400, 4000
"""More columns or rows, or more separate lines, than this on one page are a drawing or a chart."""

_Lines = tuple[list[Ruling], list[Ruling]]
"""Level lines and upright ones."""


@dataclass(slots=True)
class GridCell:
    """A cell of a grid: its row and column from 0, how far it spreads, and where it is on the page."""

    row: int
    column: int
    height: int
    width: int
    box: Box


@dataclass(slots=True)
class Grid:
    """A table's cells as the lines show them. `xs` and `ys` are the edges of its columns and rows, ascending."""

    xs: list[float]
    ys: list[float]
    cells: list[GridCell]
    _index: dict[tuple[int, int], int]
    _reach: Box = field(init=False)

    def __post_init__(self) -> None:
        self._reach = self.xs[0] - SNAP, self.ys[0] - SNAP, self.xs[-1] + SNAP, self.ys[-1] + SNAP

    @property
    def box(self) -> Box:
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def at(self, x: float, y: float) -> int | None:
        """The index of the cell that a point falls in, if it falls in any."""
        return self.cells_at([(x, y)])[0]

    def cells_at(self, points: Iterable[tuple[float, float]]) -> list[int | None]:
        """The same for many points."""
        left, top, right, bottom = self._reach
        xs, ys, index = self.xs, self.ys, self._index
        # What lies on the outer lines or just beyond them belongs to the outermost cells.
        last_x, last_y = len(xs) - 1, len(ys) - 1
        return [
            index[bisect_right(ys, y, 1, last_y) - 1, bisect_right(xs, x, 1, last_x) - 1]
            if left <= x <= right and top <= y <= bottom
            else None
            for x, y in points
        ]


def find_grids(rulings: Sequence[Ruling], width: float, height: float) -> list[Grid]:
    """The tables that a page's lines draw, smallest first, so that a nested one comes before the one around it."""
    level = joined_lines(ruling for ruling in rulings if ruling.level)
    upright = joined_lines(ruling for ruling in rulings if not ruling.level)
    if len(level) + len(upright) > MOST_LINES:
        return []
    grids = []
    for level_lines, upright_lines in _tables(level, upright):
        grid = _grid(level_lines, upright_lines)
        if grid is not None and not _is_page_border(grid, width, height):
            grids.append(grid)
    return sorted(grids, key=lambda grid: (grid.xs[-1] - grid.xs[0]) * (grid.ys[-1] - grid.ys[0]))


def make_grid(boxes: Iterable[Box]) -> Grid | None:
    """The grid of cells that were found by other means than lines."""
    level, upright = [], []
    for left, top, right, bottom in boxes:
        level += [Ruling(True, top, left, right), Ruling(True, bottom, left, right)]
        upright += [Ruling(False, left, top, bottom), Ruling(False, right, top, bottom)]
    return _grid(joined_lines(level), joined_lines(upright)) if level else None


def joined_lines(rulings: Iterable[Ruling]) -> list[Ruling]:
    """Lines on the same track joined where they meet or nearly meet, so that dashes make one line."""
    tracks: list[list[Ruling]] = []
    for ruling in sorted(rulings, key=AT):
        if tracks and ruling.at - tracks[-1][0].at <= SNAP:
            tracks[-1].append(ruling)
        else:
            tracks.append([ruling])
    merged = []
    for track in tracks:
        if len(track) == 1:
            merged.append(track[0])
            continue
        track.sort(key=START)
        at = sum([ruling.at for ruling in track]) / len(track)
        start, end = track[0].start, track[0].end
        for ruling in track[1:]:
            if ruling.start <= end + GAP:
                end = max(end, ruling.end)
            else:
                merged.append(Ruling(track[0].level, at, start, end))
                start, end = ruling.start, ruling.end
        merged.append(Ruling(track[0].level, at, start, end))
    return [ruling for ruling in merged if ruling.end - ruling.start > SNAP]


def dotted_lines(dots: Sequence[Box]) -> list[Ruling]:
    """The lines that rows and columns of dots make."""
    level = joined_lines(Ruling(True, (top + bottom) / 2, left, right) for left, top, right, bottom in dots)
    upright = joined_lines(Ruling(False, (left + right) / 2, top, bottom) for left, top, right, bottom in dots)
    lines = [line for line in (*level, *upright) if line.end - line.start > SHORTEST_DOTTED]
    return lines if len(lines) <= MOST_EDGES else []


def is_on(box: Box, line: Ruling) -> bool:
    """Whether the middle of something small lies on a line."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    at, along = (y, x) if line.level else (x, y)
    return abs(at - line.at) < SNAP and line.start <= along <= line.end


def _tables(level: list[Ruling], upright: list[Ruling]) -> Iterator[_Lines]:
    """The lines of each table by themselves, those of a table in a cell of another included."""
    for lines in _connected(level, upright):
        outer, inner = _nested(*lines)
        if outer[0]:  # a cell that goes on over pages may be open above and below
            yield outer
        yield from _tables(*inner)


def _nested(level: list[Ruling], upright: list[Ruling]) -> tuple[_Lines, _Lines]:
    """The lines of a table, and those of tables in its cells that have one of its sides for their own.

    On the other side these keep off its border, by less than the width of any column.
    """
    left, right = min(line.at for line in upright), max(line.at for line in upright)
    outer = [line for line in level if line.start <= left + SNAP and line.end >= right - SNAP]
    inner = [line for line in level if line.start > left + SNAP or line.end < right - SNAP]
    if not inner or any(line.start > left + MOST_PADDING or line.end < right - MOST_PADDING for line in inner):
        return (level, upright), ([], [])
    places = [line.at for line in inner]
    around = {line.at for line in upright if line.start < places[0] + SNAP and line.end > places[-1] - SNAP}
    crossing, others = [], []
    for line in upright:
        crosses = bisect_left(places, line.start - SNAP) < bisect_right(places, line.end + SNAP)
        (crossing if crosses and left < line.at < right else others).append(line)
    if not {left, right} <= around or all(left + MOST_PADDING < line.at < right - MOST_PADDING for line in crossing):
        return (level, upright), ([], [])
    return (outer, others), (inner, crossing)


def _connected(level: list[Ruling], upright: list[Ruling]) -> list[_Lines]:
    """The lines in groups that hang together by crossing or touching."""
    parent = list(range(len(level) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    by_place = sorted(range(len(level)), key=lambda index: level[index].at)
    places = [level[index].at for index in by_place]
    for number, line in enumerate(upright):
        for index in by_place[bisect_right(places, line.start - SNAP) : bisect_right(places, line.end + SNAP)]:
            if level[index].start - SNAP <= line.at <= level[index].end + SNAP:
                parent[root(len(level) + number)] = root(index)
    groups: dict[int, tuple[list[Ruling], list[Ruling]]] = {}
    for index, line in enumerate([*level, *upright]):
        groups.setdefault(root(index), ([], []))[0 if line.level else 1].append(line)
    return [group for group in groups.values() if group[0] and group[1]]


def _edges(lines: list[Ruling], across: list[Ruling]) -> list[float]:
    """The places of some lines, and the ends of those across them that go on past the outermost, if two do so."""
    places = sorted({round(line.at, 2) for line in lines})
    edges = [places[0]]
    for place in places[1:]:
        if place - edges[-1] > SNAP:
            edges.append(place)
    starts = sorted(line.start for line in across)[:2]
    ends = sorted((line.end for line in across), reverse=True)[:2]
    if len(starts) == 2 and starts[1] < edges[0] - SMALLEST_HEIGHT:
        edges.insert(0, starts[1])
    if len(ends) == 2 and ends[1] > edges[-1] + SMALLEST_HEIGHT:
        edges.append(ends[1])
    return edges


def _grid(level: list[Ruling], upright: list[Ruling]) -> Grid | None:
    xs, ys = _edges(upright, level), _edges(level, upright)
    if len(xs) < 2 or len(ys) < 2 or xs[-1] - xs[0] < SMALLEST_WIDTH or ys[-1] - ys[0] < SMALLEST_HEIGHT:
        return None
    if len(xs) > MOST_EDGES or len(ys) > MOST_EDGES:
        return None
    level_drawn, upright_drawn = _drawn(level, ys, xs), _drawn(upright, xs, ys)
    # A line that parts no two cells, such as an underline that touches a border, makes no row or column.
    if not (all(level_drawn[1:-1]) and all(upright_drawn[1:-1])):
        ys = [y for number, y in enumerate(ys) if number in (0, len(ys) - 1) or level_drawn[number]]
        xs = [x for number, x in enumerate(xs) if number in (0, len(xs) - 1) or upright_drawn[number]]
        level_drawn, upright_drawn = _drawn(level, ys, xs), _drawn(upright, xs, ys)
    cells, index = _cells(xs, ys, level_drawn, upright_drawn)
    return Grid(xs, ys, cells, index)


def _drawn(lines: list[Ruling], places: list[float], crossings: list[float]) -> list[set[int]]:
    """For each place, the gaps between crossings (by number) in which a line is drawn there."""
    drawn: list[set[int]] = [set() for _ in places]
    for line in lines:
        number = bisect_right(places, line.at)
        if number == len(places) or (number and line.at - places[number - 1] < places[number] - line.at):
            number -= 1
        if abs(places[number] - line.at) > SNAP:
            continue
        first = max(bisect_right(crossings, line.start) - 1, 0)
        after = min(bisect_left(crossings, line.end), len(crossings) - 1)
        drawn[number].update(range(first + 1, after - 1))
        for gap in {first, after - 1} if first < after else ():  # the line may begin or end within these
            start, end = crossings[gap], crossings[gap + 1]
            if min(end, line.end) - max(start, line.start) >= COVERED * (end - start):
                drawn[number].add(gap)
    return drawn


def _cells(
    xs: list[float], ys: list[float], level: list[set[int]], upright: list[set[int]]
) -> tuple[list[GridCell], dict[tuple[int, int], int]]:
    """The cells, merged to the right and downwards for as long as no line parts them."""
    columns, rows = len(xs) - 1, len(ys) - 1
    index: dict[tuple[int, int], int] = {}
    cells: list[GridCell] = []
    for row in range(rows):
        for column in range(columns):
            if (row, column) in index:
                continue
            width = 1
            while (
                column + width < columns and (row, column + width) not in index and row not in upright[column + width]
            ):
                width += 1
            height = 1
            while row + height < rows and _goes_on(row + height, column, width, columns, level, upright, index):
                height += 1
            box = (xs[column], ys[row], xs[column + width], ys[row + height])
            for covered_row in range(row, row + height):
                for covered_column in range(column, column + width):
                    index[covered_row, covered_column] = len(cells)
            cells.append(GridCell(row, column, height, width, box))
    return cells, index


def _goes_on(  # noqa: PLR0917
    row: int, column: int, width: int, columns: int, level: list[set[int]], upright: list[set[int]], taken: dict
) -> bool:
    """Whether a cell goes on into a row: nothing parts it from above or within, and its sides go on too."""
    above = level[row]
    for number in range(column, column + width):
        if number in above or (row, number) in taken or (number > column and row in upright[number]):
            return False
    left_closed = column == 0 or row in upright[column]
    right_closed = column + width == columns or row in upright[column + width]
    return left_closed and right_closed


def _is_page_border(grid: Grid, width: float, height: float) -> bool:
    left, top, right, bottom = grid.box
    return len(grid.cells) == 1 and right - left > 0.85 * width and bottom - top > 0.85 * height
