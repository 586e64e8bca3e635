"""Text that stands side by side without lines around it: columns of prose, and tables that only gaps or shades show."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ehcplint.readers.pdf.contents import Box, Piece, Ruling
from ehcplint.readers.pdf.lines import LEFT, label_of, rows_of

NARROWEST_GUTTER = 9.0
"""Points. Spaces in justified text seldom get so wide, and never below each other."""

FEWEST_ROWS = 3
APART = 2.6
"""Font sizes between baselines beyond which text above and below is not one block."""

ROW_GAP = 1.3
"""Usual line spacings that part two rows of a table."""

CODE = re.compile(
    r"(?:(?:[A-K]|H[12]|[A-Z]{1,4}(?=[.-]?\d))[.-]?\d{0,2}|[A-Z][a-z]{2,9} \d{1,2})(?:\.\d{1,2})*[a-z]?[.):]?"
)
"""What plans number their entries with: "F1.2", "H1.3a", "O4", "Outcome 2"; text hangs from it as from a number."""
LABEL_WORDS = 3
LABEL = re.compile(r"[^\W_a-z][^.;?!]{1,40}")
"""What stands before its value, in the first column: "Date of birth:", "Lives with"."""

FEWEST_PROSE_LINES = 4
NARROWEST_COLUMN = 100.0

FEWEST_BESIDE = 6
"""Lines of two columns that have to stand beside one another before those of different heights are taken for such."""

Row = list[Piece]


@dataclass(slots=True)
class Block:
    """Rows of text with gutters through them. `xs` are the edges of the columns."""

    rows: list[Row]
    xs: list[float]

    @property
    def top(self) -> float:
        return min(piece.top for piece in self.rows[0])

    @property
    def bottom(self) -> float:
        return max(piece.bottom for piece in self.rows[-1])

    def column(self, piece: Piece) -> int:
        return min(max(bisect_right(self.xs, (piece.left + piece.right) / 2) - 1, 0), len(self.xs) - 2)

    def columns(self) -> list[list[Row]]:
        """The rows of each column."""
        columns: list[list[Row]] = [[] for _ in self.xs[1:]]
        for row in self.rows:
            parts: dict[int, Row] = {}
            for piece in row:
                parts.setdefault(self.column(piece), []).append(piece)
            for number, part in parts.items():
                columns[number].append(part)
        return columns

    def sides(self, row: Row) -> set[int]:
        return {self.column(piece) for piece in row}


def levelled(rows: Sequence[Row]) -> list[Row]:
    """The rows, with each line of a column and the one beside it in a row, though one stands a little lower.

    Lines below each other are further apart than those of two columns whose paragraphs do not end at one height.
    """
    gutters: list[tuple[int, float, float]] = []
    place = 0
    while place + 1 < len(rows):
        gap = _gap_between(rows[place], rows[place + 1])
        if gap:
            gutters.append((place, *gap))
        place += 2 if gap else 1
    shared = [(max(start, first), min(end, last)) for (_, start, end), (_, first, last) in pairwise(gutters)]
    if len(gutters) < FEWEST_BESIDE or sum(end - start < NARROWEST_GUTTER for start, end in shared) * 4 > len(shared):
        return list(rows)
    beside = {place for place, *_ in gutters}
    return [
        sorted([*row, *rows[place + 1]], key=LEFT) if place in beside else row
        for place, row in enumerate(rows)
        if place - 1 not in beside
    ]


def _gap_between(above: Row, below: Row) -> tuple[float, float] | None:
    """The gutter between two rows of running text, of which the lower begins beside the upper."""
    if below[0].bottom - above[0].bottom >= below[0].style.size:
        return None
    left, right = sorted((above, below), key=lambda row: row[0].left)
    start, end = max(piece.right for piece in left), min(piece.left for piece in right)
    widths = (start - left[0].left, max(piece.right for piece in right) - end)
    return (start, end) if end - start >= NARROWEST_GUTTER and min(widths) >= NARROWEST_COLUMN else None


def find_blocks(rows: Sequence[Row], barriers: Sequence[float]) -> list[tuple[int, int, Block]]:
    """The blocks of side-by-side text among a page's rows, as the numbers of their first row and the one after.

    `barriers` are heights that no block crosses, those of ruled tables.
    """
    blocks = []
    start = 0
    while start < len(rows):
        gutters = _gaps(rows[start])
        if not gutters:
            start += 1
            continue
        end = start + 1
        while end < len(rows):
            left = _narrowed(gutters, rows[end])
            if not left or _parted(rows[end - 1], rows[end], left, barriers):
                break
            gutters, end = left, end + 1
        block = _block(rows[start:end], gutters)
        if block is None:
            start += 1
        else:
            blocks.append((start, start + len(block.rows), block))
            start += len(block.rows)
    return blocks


def _gaps(row: Row) -> list[tuple[float, float]]:
    """The gaps in a row that may be gutters. What follows a bullet or number is none."""
    pieces = row[1:] if label_of(row)[0] or CODE.fullmatch(row[0].text) else row
    found = []
    for before, after in pairwise(pieces):
        if after.left - before.right >= max(NARROWEST_GUTTER, 0.9 * before.style.size):
            found.append((before.right, after.left))
    return found


def _narrowed(gutters: list[tuple[float, float]], row: Row) -> list[tuple[float, float]]:
    """What a row leaves of some gutters."""
    left = []
    for gutter in gutters:
        start, end = gutter
        for piece in row:
            if piece.right <= start or piece.left >= end:
                continue
            if piece.left - start >= end - piece.right:
                end = piece.left
            else:
                start = piece.right
        if end - start >= NARROWEST_GUTTER:
            left.append((start, end))
    return left


def _parted(above: Row, below: Row, gutters: list[tuple[float, float]], barriers: Sequence[float]) -> bool:
    """Whether two rows are too far apart for one block, if with text on both sides of a gutter they are less easily."""
    start, end = gutters[0]
    on_both_sides = any(piece.right <= start for piece in below) and any(piece.left >= end for piece in below)
    pitch = below[0].bottom - above[0].bottom
    if pitch > APART * (2 if on_both_sides else 1) * max(above[0].style.size, below[0].style.size):
        return True
    return any(above[0].bottom - 2 <= barrier <= below[0].bottom for barrier in barriers)


def _block(rows: list[Row], gutters: list[tuple[float, float]]) -> Block | None:
    left = min(piece.left for row in rows for piece in row)
    right = max(piece.right for row in rows for piece in row)
    block = Block(rows, [left, *((start + end) / 2 for start, end in gutters), right])
    while len(rows) > 1 and len(block.sides(rows[-1])) == 1 and _stands_alone(rows[:-1], rows[-1], block):
        rows.pop()
    full = sum(len(block.sides(row)) > 1 for row in rows)
    return block if full >= FEWEST_ROWS else None


def _stands_alone(above: list[Row], row: Row, block: Block) -> bool:
    """Whether the last row of a block is a heading under it, rather than the end of a column."""
    beginnings = (piece for other in reversed(above) for piece in other if block.column(piece) == 0)
    first, before = row[0], next(beginnings, None)
    if block.sides(row) != {0} or before is None:
        return False
    outdented = before.left - first.left > first.style.size
    return outdented or (first.style.bold, first.style.size) != (before.style.bold, before.style.size)


def table_cells(block: Block, rules: Sequence[Ruling]) -> list[Box] | None:
    """The cells of a block that is a table: its rows are parted by level lines, or by gaps through all columns."""
    left, right = block.xs[0], block.xs[-1]
    lines = sorted(
        rule.at
        for rule in rules
        if min(rule.end, right) - max(rule.start, left) > 0.6 * (right - left)
        and block.top - 20 < rule.at < block.bottom + 20
    )
    inner = [line for line in lines if block.top + 2 < line < block.bottom - 2]
    ys = [block.top - 1, *inner, block.bottom + 1] if len(lines) > 1 and inner else _rows_by_gaps(block)
    if ys is None:
        return None
    return _boxes(block.xs, ys)


def _rows_by_gaps(block: Block) -> list[float] | None:
    """The edges of a table's rows, if gaps wider than its line spacing go through all its columns."""
    pitches = [below[0].bottom - above[0].bottom for above, below in pairwise(block.rows)]
    if not pitches:
        return None
    usual = min([sorted(pitches)[len(pitches) // 4], *_line_spacing(block, pitches)])
    breaks = [number for number, pitch in enumerate(pitches) if pitch > ROW_GAP * usual]
    if len(breaks) < 2 or any(len(block.sides(block.rows[number + 1])) < 2 for number in breaks):
        return None
    if any(_stands_uneven(block.rows[number + 1]) for number in breaks):
        return None
    # Paragraphs of two columns of prose may end side by side; the cells of a row are seldom all of one length.
    if is_prose(block) and not any(len(block.sides(block.rows[number])) == 1 for number in breaks):
        return None
    edges = [
        (max(piece.bottom for piece in block.rows[number]) + min(piece.top for piece in block.rows[number + 1])) / 2
        for number in breaks
    ]
    return [block.top - 1, *edges, block.bottom + 1]


def _stands_uneven(row: Row) -> bool:
    """Whether a row's pieces stand at different heights, as the cells of a table's row do not where they begin."""
    bottoms = [piece.bottom for piece in row]
    return max(bottoms) - min(bottoms) > 0.4 * row[0].style.size


def _line_spacing(block: Block, pitches: Sequence[float]) -> list[float]:
    """The usual distance of lines that go on in only some of the columns, if there are such."""
    sides = [len(block.sides(row)) for row in block.rows]
    going_on = sorted(pitch for pitch, count in zip(pitches, sides[1:], strict=True) if count < max(sides))
    return going_on[len(going_on) // 2 :][:1]


def is_aligned(block: Block) -> bool:
    """Whether every row has text in the first column and another, so that reading row by row mixes nothing up."""
    return all(len(sides) > 1 and 0 in sides for sides in map(block.sides, block.rows))


def is_labelled(block: Block) -> bool:
    """Whether each line of the first of two columns is a label, short, bold or with a colon, beside what it names."""
    labels = [row for rows in block.columns()[:1] for row in rows]
    if len(block.xs) != 3 or any(0 in sides and 1 not in sides for sides in map(block.sides, block.rows)):
        return False
    texts = [" ".join(piece.text for piece in row).strip() for row in labels]
    marked = [
        text.endswith(":") or row[-1].style.bold or len(text.split()) <= LABEL_WORDS
        for text, row in zip(texts, labels, strict=True)
    ]
    values_bold = all(piece.style.bold for rows in block.columns()[1:] for row in rows for piece in row)
    return all(map(LABEL.fullmatch, texts)) and all(marked) and not (values_bold and not texts[0].endswith(":"))


def is_prose(block: Block) -> bool:
    """Whether each column is running text: several lines, most of them nearly as wide as the column."""
    for number, rows in enumerate(block.columns()):
        left, right = block.xs[number], max((piece.right for row in rows for piece in row), default=0.0)
        if len(rows) < FEWEST_PROSE_LINES or right - left < NARROWEST_COLUMN:
            return False
        wide = sum(max(piece.right for piece in row) > right - 0.25 * (right - left) for row in rows)
        if wide < 0.5 * len(rows):
            return False
    return True


def shaded_cells(shades: Sequence[Box], pieces: Sequence[Piece]) -> list[list[Box]]:
    """The cells of tables that only shading shows: rows of filled boxes side by side, and the rows between them.

    A table's rows are often shaded in turn; the columns of the shaded ones hold for those between, and for a row of
    text above the first or below the last that stands within them.
    """
    rows: dict[tuple[int, int], list[Box]] = {}
    for box in sorted(shades):
        if box[2] - box[0] > NARROWEST_GUTTER and box[3] - box[1] > NARROWEST_GUTTER:
            rows.setdefault((round(box[1]), round(box[3])), []).append(box)
    tables: dict[tuple[int, ...], list[tuple[float, float]]] = {}
    edges: dict[tuple[int, ...], list[float]] = {}
    for boxes in rows.values():
        touching = all(abs(after[0] - before[2]) < 3 for before, after in pairwise(boxes))
        if len(boxes) > 1 and touching:
            xs = [boxes[0][0], *((before[2] + after[0]) / 2 for before, after in pairwise(boxes)), boxes[-1][2]]
            key = tuple(round(x / 4) for x in xs)
            edges.setdefault(key, xs)
            tables.setdefault(key, []).append((boxes[0][1], boxes[0][3]))
    cells = []
    for key, spans in tables.items():
        if len(spans) < 2:
            continue
        spans.sort()
        tallest = max(bottom - top for top, bottom in spans)
        xs = edges[key]
        ys = [spans[0][0], spans[0][1]]
        for top, bottom in spans[1:]:
            if top - ys[-1] > 3 * tallest:
                cells.append(_boxes(xs, ys))
                ys = [top, bottom]
            else:
                ys += [top, bottom] if top - ys[-1] > 3 else [bottom]
        if len(ys) > len(spans) + 1:
            above = _row_beside(ys[0], -1, xs, pieces, tallest)
            below = _row_beside(ys[-1], 1, xs, pieces, tallest)
            ys = [*above, *ys, *below]
        cells.append(_boxes(xs, ys))
    return cells


def _row_beside(edge: float, way: int, xs: Sequence[float], pieces: Sequence[Piece], tallest: float) -> list[float]:
    """Where the row of a table ends whose text goes on above (-1) or below (1) an edge, if there is one."""
    ends, columns = [edge], set()
    beyond = [piece for piece in pieces if ((piece.top + piece.bottom) / 2 - edge) * way > 0]
    for row in rows_of(beyond)[::way]:
        near, far = sorted((row[0].top, row[0].bottom), key=lambda y: y * way)
        sides = [(bisect_right(xs, piece.left + 1), bisect_right(xs, piece.right - 1)) for piece in row]
        apart = tallest if len(ends) == 1 else row[0].style.size
        if (near - ends[-1]) * way > apart or any(one != other or not 0 < one < len(xs) for one, other in sides):
            break
        ends.append(far)
        columns |= {one for one, _ in sides}
    return [ends[-1] + way] if len(columns) > 1 else []


def _boxes(xs: Sequence[float], ys: Sequence[float]) -> list[Box]:
    return [(from_x, from_y, to_x, to_y) for from_y, to_y in pairwise(ys) for from_x, to_x in pairwise(xs)]
