"""The comparison as one HTML file, the two versions side by side with their differences marked. It asks nothing of the
network, and every word of a plan stays text."""

from __future__ import annotations

import difflib
import re
from typing import NamedTuple

from ehcplint import __version__
from ehcplint.difference import Caseload, Comparison, Pair
from ehcplint.reports.comparison.words import CHANGES, LEDGER_NOTE, by_change, doubtful, hours, summary
from ehcplint.reports.html.page import page

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


class Piece(NamedTuple):
    """A stretch of text, and whether the other version does not have it."""

    text: str
    differs: bool


def render(caseload: Caseload) -> str:
    """One comparison, or a caseload with an overview before the comparisons."""
    pieces = page(
        "comparison.html",
        caseload=caseload,
        changes=CHANGES,
        ledger_note=LEDGER_NOTE,
        version=__version__,
        by_change=by_change,
        doubtful=doubtful,
        hours=hours,
        lost=lost,
        pieces_of=marked,
        summary=summary,
        weaker=weaker,
    )
    return "".join(pieces)


def marked(pair: Pair) -> tuple[list[Piece], list[Piece]]:
    """The texts of both sides in pieces, those marked that the other side does not have."""
    before, after = ("\n".join(side.text for side in sides) for sides in (pair.old, pair.new))
    if not before or not after:
        return [Piece(before, False)], [Piece(after, False)]
    left, right = _TOKEN.findall(before), _TOKEN.findall(after)
    old: list[Piece] = []
    new: list[Piece] = []
    for what, i, j, k, m in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        old.append(Piece("".join(left[i:j]), what != "equal"))
        new.append(Piece("".join(right[k:m]), what != "equal"))
    return [piece for piece in old if piece.text], [piece for piece in new if piece.text]


def lost(comparison: Comparison) -> int:
    """How many errors a comparison has."""
    return sum(finding.severity.rank == 0 and not finding.review for finding in comparison.findings)


def weaker(comparison: Comparison) -> int:
    """How many warnings a comparison has."""
    return sum(finding.severity.rank > 0 and not finding.review for finding in comparison.findings)
