"""The ledger side by side: hours of support in both versions, for each kind of adult and in all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ehcplint.comparison.items import Item
from ehcplint.difference import LedgerLine
from ehcplint.language.rates import WEEKS_A_YEAR

TOTAL = "all together"


def ledger(old: Sequence[Item], new: Sequence[Item]) -> Iterator[LedgerLine]:
    """A line for each kind of adult, those with the most hours first, and one for all together.

    Every entry of support counts once, for the adult that it names first; a total and its own parts both count.
    """
    before, after = ([item for item in items if item.kind == "support" and item.counted] for items in (old, new))
    kinds = dict.fromkeys(item.adults[0] for item in (*before, *after))
    lines = [
        _line(kind, [i for i in before if i.adults[0] == kind], [i for i in after if i.adults[0] == kind])
        for kind in kinds
    ]
    yield from sorted(lines, key=lambda line: (-max(line.old_hours_per_year, line.new_hours_per_year), line.adult))
    if lines:
        yield _line(TOTAL, before, after)


def _line(adult: str, old: Sequence[Item], new: Sequence[Item]) -> LedgerLine:
    before, after = (sum(item.measure.yearly or 0.0 for item in items) for items in (old, new))
    untold = [sum(item.measure.yearly is None for item in items) for items in (old, new)]
    weekly = [round(hours / WEEKS_A_YEAR, 2) for hours in (before, after)]
    return LedgerLine(adult, *weekly, round(before, 2), round(after, 2), *untold)
