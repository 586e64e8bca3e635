"""From pieces of text to lines: what stands side by side, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from ehcplint.readers.pdf.contents import Box, Piece
from ehcplint.readers.symbols import shown

SAME_BASELINE = 1.6
"""Points by which baselines of one line may differ."""

TAB = 2.5
"""Font sizes. A gap this wide was made by a tab, not by a space."""

SAME_STOP = 1.5
"""Points by which words after one tab may begin apart."""

SPACE = 0.28
"""Font sizes: the width of a space where nothing shows it."""

SIDE_BEARINGS = 0.15
"""Font sizes by which words are wider than their letters show, at most."""

STOPS, CLOSING = tuple(".!?:;…"), "\"'”’)]"
BASELINE, LEFT = attrgetter("bottom"), attrgetter("left")
BULLETS = frozenset("•‣◦▪▫■□●○◆◇❖➢➤►✓✔*·–—-")
LONE_BULLETS = BULLETS - frozenset("✓✔*·–—-")
"""What is a bullet even where nothing follows it, as in a list's item whose words were struck through."""
SYMBOL_FONT = ("\uf000", "\uf0ff")
CERTAIN_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\([A-Za-z]\)|[A-Z]\)")
POSSIBLE_NUMBER = re.compile(r"[A-Z]\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}")
LETTER_BULLETS = ("o", "ü", "§", "Ø")
LABEL = re.compile(
    rf"[{re.escape(''.join((*BULLETS, *LETTER_BULLETS)))}{'-'.join(SYMBOL_FONT)}]"
    rf"|{CERTAIN_NUMBER.pattern}|{POSSIBLE_NUMBER.pattern}"
)
"""A bullet or a number; whether a line begins with it as its label depends on the gap that follows it, too."""


@dataclass(slots=True)
class Line:
    """One line of text.

    `limit` is how far to the right it could have gone, the edge of a column if `in_column`; `first` is how wide its
    first word is, `space` how wide its spaces are. `label` is the bullet or number that the line begins with and is
    not part of `text`; `wide_label` says that a gap like a tab's follows it. `start` is where the text proper begins,
    `left` where the line does.
    """

    text: str
    label: str
    page: int
    left: float
    start: float
    right: float
    baseline: float
    size: float
    limit: float
    first: float
    space: float
    bold: bool
    starts_bold: bool
    ends_bold: bool
    italic: bool
    grey: bool
    wide_label: bool
    in_column: bool
    box: Box


def make_lines(pieces: Iterable[Piece], page: int, limit: float) -> list[Line]:
    """The lines that pieces of text make, from top to bottom."""
    return [make_line(row, page, limit) for row in rows_of(pieces)]


def rows_of(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Pieces on the same baseline, and the raised and lowered ones with the line that they belong to."""
    rows: list[list[Piece]] = []
    first = -SAME_BASELINE
    for piece in sorted(pieces, key=BASELINE):
        if rows and piece.bottom - first <= SAME_BASELINE:
            rows[-1].append(piece)
        else:
            rows.append([piece])
            first = piece.bottom
    merged: list[list[Piece]] = []
    for row in rows:
        if merged and _same_line(merged[-1], row):
            merged[-1] += row
        else:
            merged.append(row)
    for row in merged:
        if len(row) > 1:
            row.sort(key=LEFT)
    return merged


def _same_line(above: list[Piece], below: list[Piece]) -> bool:
    """Whether two rows are one line: one is smaller, lies mostly beside the other, and covers none of it."""
    first, second = above[0], below[0]
    overlap = first.bottom - second.top
    if overlap <= 0:  # the usual case; the lower one's foot is the lower
        return False
    small, large = sorted((first.style.size, second.style.size))
    overlap = min(overlap, first.bottom - first.top, second.bottom - second.top)
    if overlap < 0.6 * small or (small > 0.85 * large and overlap < 0.75 * small):
        return False
    return not any(min(one.right, other.right) - max(one.left, other.left) > 1 for one in above for other in below)


def tabbed_lines(rows: Iterable[list[Piece]], page: int, limit: float) -> list[Line]:
    """Rows as lines; what begins where tabs have put words of the row above or below is after a tab, however near.

    Two such places in a row at least show that there are columns.
    """
    rows = list(rows)
    tabbed = [[after.left for before, after in pairwise(row) if _is_wide(before, after)] for row in rows]
    lines = []
    for place, row in enumerate(rows):
        stops = sorted({round(stop) for near in tabbed[max(0, place - 1) : place + 2] for stop in near})
        met = [stop for stop in stops if any(abs(piece.left - stop) < SAME_STOP for piece in row[1:])]
        lines.append(make_line(row, page, limit, stops=stops if len(met) > 1 else ()))
    return lines


def _is_wide(before: Piece, after: Piece) -> bool:
    return after.left - before.right > TAB * before.style.size


def make_line(
    pieces: list[Piece], page: int, limit: float, in_column: bool = False, stops: Sequence[float] = ()
) -> Line:
    """One row of pieces, from left to right, as a line. `stops` are where tabs end."""
    first = pieces[0]
    if len(pieces) > 1:
        return _joined(pieces, page, limit, in_column, stops)
    style = first.style
    bold = style.bold
    left, right, bottom = first.left, first.right, first.bottom
    text, label = first.text, ""
    if len(text) == 1 and shown(text) in LONE_BULLETS:
        text, label = "", shown(text)
    return Line(
        text, label, page, left, left, right, bottom, style.size, limit, first.first - left, SPACE * style.size,
        bold, bold, bold, style.italic, style.grey, False, in_column, (left, first.top, right, bottom),
    )  # fmt: skip


def _joined(pieces: list[Piece], page: int, limit: float, in_column: bool, stops: Sequence[float]) -> Line:
    """Several pieces, of which the first may be a label."""
    label, wide_label = label_of(pieces)
    body = pieces[1:] if label else pieces
    styles = [piece.style for piece in body]
    sizes = [style.size for style in styles]
    return Line(
        text=_text(body, stops),
        label=label,
        page=page,
        left=pieces[0].left,
        start=body[0].left,
        right=max([piece.right for piece in pieces]),
        baseline=max([piece.bottom for piece in pieces]),
        size=max(set(sizes), key=lambda size: (sizes.count(size), size)),
        limit=limit,
        first=body[0].first - body[0].left,
        space=_space(body),
        bold=all(style.bold for style in styles),
        starts_bold=styles[0].bold,
        ends_bold=styles[-1].bold,
        italic=all(style.italic for style in styles),
        grey=all(style.grey for style in styles),
        wide_label=wide_label,
        in_column=in_column,
        box=(pieces[0].left, min([piece.top for piece in pieces]), body[-1].right, max([p.bottom for p in pieces])),
    )


def ends_sentence(text: str) -> bool:
    """Whether text ends in a full stop or the like, quotation marks and brackets apart."""
    return text.rstrip(CLOSING).endswith(STOPS)


def has_room(above: Line, below: Line) -> bool:
    """Whether the first word of a line would have fitted on the line above, so that the break is the writer's own."""
    width = below.first + (0.0 if not below.label else below.start - below.left)
    return above.right + above.space + width < above.limit - SIDE_BEARINGS * above.size


def _text(pieces: list[Piece], stops: Sequence[float]) -> str:
    """Pieces side by side as text: what touches is one word, and a wide gap is a tab, or as many as it passes stops."""
    words = [pieces[0].text]
    for before, piece in pairwise(pieces):
        gap = piece.left - before.right
        size = before.style.size
        passed = sum(before.right < stop < piece.left + SAME_STOP for stop in stops) if stops else 0
        words.append("" if gap < 0.1 * size else "\t" * passed or ("\t" if _is_wide(before, piece) else " "))
        words.append(piece.text)
    return "".join(words)


def _space(pieces: list[Piece]) -> float:
    """The usual gap between the words of a line."""
    gaps = sorted(piece.left - before.right for before, piece in pairwise(pieces))
    return gaps[len(gaps) // 2] if len(gaps) > 1 else SPACE * pieces[0].style.size


def label_of(pieces: list[Piece]) -> tuple[str, bool]:
    """The bullet or number that a line begins with, and whether a wide gap follows it."""
    if len(pieces) < 2:
        return "", False
    first, second = pieces[0], pieces[1]
    text = first.text
    gap = second.left - first.right
    wide = gap > 0.55 * first.style.size
    if len(text) == 1 and SYMBOL_FONT[0] <= text <= SYMBOL_FONT[1]:
        return "•", True
    if text in BULLETS:
        return text, wide
    if text in LETTER_BULLETS and wide:
        return text, True
    if CERTAIN_NUMBER.fullmatch(text) or (wide and gap < 6 * first.style.size and POSSIBLE_NUMBER.fullmatch(text)):
        return text, wide
    return "", False
