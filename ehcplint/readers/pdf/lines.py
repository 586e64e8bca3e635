"""From pieces of text to lines: what stands side by side, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from ehcplint.readers.pdf.contents import Box, Piece

SAME_BASELINE = 1.6
"""Points by which baselines of one line may differ."""

TAB = 2.5
"""Font sizes. A gap this wide was made by a tab, not by a space."""

BULLETS = frozenset("•‣◦▪▫■□●○◆◇❖➢➤►✓✔*·–—-")
SYMBOL_FONT = ("\uf000", "\uf0ff")
CERTAIN_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\([A-Za-z]\)|[A-Z]\)")
POSSIBLE_NUMBER = re.compile(r"[A-Z]\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}")


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
    baselines: list[float] = []
    for piece in sorted(pieces, key=_baseline):
        baseline = _baseline(piece)
        if rows and baseline - baselines[-1] <= SAME_BASELINE:
            rows[-1].append(piece)
        else:
            rows.append([piece])
            baselines.append(baseline)
    merged: list[list[Piece]] = []
    for row in rows:
        if merged and _same_line(merged[-1], row):
            merged[-1] += row
        else:
            merged.append(row)
    for row in merged:
        row.sort(key=lambda piece: piece.left)
    return merged


def _same_line(above: list[Piece], below: list[Piece]) -> bool:
    """Whether two rows are one line: one is smaller, lies mostly beside the other, and covers none of it."""
    first, second = above[0], below[0]
    small, large = sorted((first.style.size, second.style.size))
    overlap = min(first.bottom, second.bottom) - max(first.top, second.top)
    if overlap < 0.6 * small or (small > 0.85 * large and overlap < 0.75 * small):
        return False
    return not any(min(one.right, other.right) - max(one.left, other.left) > 1 for one in above for other in below)


def _baseline(piece: Piece) -> float:
    return piece.bottom


def make_line(pieces: list[Piece], page: int, limit: float, in_column: bool = False) -> Line:
    """One row of pieces, from left to right, as a line."""
    label, wide_label = label_of(pieces)
    body = pieces[1:] if label else pieces
    text = body[0].text if len(body) == 1 else _text(body)
    styles = {id(piece.style): piece.style for piece in body}.values()
    first, last = body[0].style, body[-1].style
    sizes = [piece.style.size for piece in body]
    return Line(
        text=text,
        label=label,
        page=page,
        left=pieces[0].left,
        start=body[0].left,
        right=max([piece.right for piece in pieces]),
        baseline=max([_baseline(piece) for piece in pieces]),
        size=max(set(sizes), key=lambda size: (sizes.count(size), size)),
        limit=limit,
        first=body[0].first - body[0].left,
        space=_space(body),
        bold=all(style.bold for style in styles),
        starts_bold=first.bold,
        ends_bold=last.bold,
        italic=all(style.italic for style in styles),
        grey=all(style.grey for style in styles),
        wide_label=wide_label,
        in_column=in_column,
        box=(pieces[0].left, min([piece.top for piece in pieces]), body[-1].right, max([p.bottom for p in pieces])),
    )


def _text(pieces: list[Piece]) -> str:
    """Pieces side by side as text: what touches is one word, and a wide gap is a tab."""
    words = [pieces[0].text]
    for before, piece in pairwise(pieces):
        gap = piece.left - before.right
        size = before.style.size
        words.append("" if gap < 0.1 * size else "\t" if gap > TAB * size else " ")
        words.append(piece.text)
    return "".join(words)


def _space(pieces: list[Piece]) -> float:
    """The usual gap between the words of a line."""
    gaps = sorted(piece.left - before.right for before, piece in pairwise(pieces))
    return gaps[len(gaps) // 2] if len(gaps) > 1 else 0.28 * pieces[0].style.size


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
    if text in ("o", "ü", "§", "Ø") and wide:
        return text, True
    if CERTAIN_NUMBER.fullmatch(text) or (wide and gap < 6 * first.style.size and POSSIBLE_NUMBER.fullmatch(text)):
        return text, wide
    return "", False
