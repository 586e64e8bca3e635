"""Drawn lines that go through text: those that strike it out, and the borders that it runs across."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ehcplint.readers.pdf.contents import Piece, Ruling

HIGHEST, LOWEST = 0.35, 0.75
"""The part of the height of a line of text, from its top, through which a strike goes; underlines are lower."""


def strikes(pieces: Sequence[Piece], rulings: Sequence[Ruling]) -> dict[int, list[Ruling]]:
    """The lines that strike text out, by the number of the piece that they go through.

    A strike goes through the middle of letters and ends where they end; a border goes on past the text.
    """
    level = sorted((ruling for ruling in rulings if ruling.level), key=lambda ruling: ruling.at)
    if not level:
        return {}
    places = [ruling.at for ruling in level]
    touched: dict[int, list[int]] = {}
    for index, piece in enumerate(pieces):
        height = piece.bottom - piece.top
        first = bisect_left(places, piece.top + HIGHEST * height)
        for number in range(first, bisect_right(places, piece.top + LOWEST * height, first)):
            ruling = level[number]
            shared = min(piece.right, ruling.end) - max(piece.left, ruling.start)
            if shared > min(2.0, (piece.right - piece.left) / 2):
                touched.setdefault(number, []).append(index)
    struck: dict[int, list[Ruling]] = {}
    for number, indices in touched.items():
        slack = 0.6 * pieces[indices[0]].style.size
        left = min(pieces[index].left for index in indices) - slack
        right = max(pieces[index].right for index in indices) + slack
        if left <= level[number].start and level[number].end <= right:
            for index in indices:
                struck.setdefault(index, []).append(level[number])
    return struck


def overlapping(pieces: Sequence[Piece]) -> set[int]:
    """The numbers of pieces on one line that lie partly in each other, as a box to tick does in "☐ Yes ☐ No"."""
    found: set[int] = set()
    order = sorted(range(len(pieces)), key=lambda index: (round(pieces[index].bottom), pieces[index].left))
    for before, after in pairwise(order):
        one, other = pieces[before], pieces[after]
        if other.left < one.right - 1 and abs(one.bottom - other.bottom) < 1:
            found |= {before, after}
    return found


def crossed(piece: Piece, uprights: Sequence[Ruling], places: Sequence[float]) -> bool:
    """Whether an upright line goes through a piece, which then stands in two cells.

    The lines are in the order of their `places`.
    """
    middle = (piece.top + piece.bottom) / 2
    near = uprights[bisect_right(places, piece.left + 2) : bisect_left(places, piece.right - 2)]
    return any(line.start < middle < line.end for line in near)
