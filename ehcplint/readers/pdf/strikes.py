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
        lowest = piece.top + LOWEST * height
        number = bisect_left(places, piece.top + HIGHEST * height)
        while number < len(places) and places[number] <= lowest:
            ruling = level[number]
            shared = min(piece.right, ruling.end) - max(piece.left, ruling.start)
            if shared > min(2.0, (piece.right - piece.left) / 2):
                touched.setdefault(number, []).append(index)
            number += 1
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
    order = sorted([(round(piece.bottom), piece.left, number) for number, piece in enumerate(pieces)])
    for (height, _, before), (level, left, after) in pairwise(order):
        one = pieces[before]
        if level - height < 2 and left < one.right - 1 and abs(one.bottom - pieces[after].bottom) < 1:
            found |= {before, after}
    return found


def crossed(pieces: Sequence[Piece], uprights: Sequence[Ruling]) -> set[int]:
    """The numbers of pieces that an upright line goes through, which then stand in two cells.

    The lines are in order from left to right.
    """
    places = [line.at for line in uprights]
    found: set[int] = set()
    for number, piece in enumerate(pieces):
        near = bisect_right(places, piece.left + 2)
        if near < len(places) and places[near] < piece.right - 2:
            middle = (piece.top + piece.bottom) / 2
            after = bisect_left(places, piece.right - 2)
            if any(line.start < middle < line.end for line in uprights[near:after]):
                found.add(number)
    return found
