"""From Year 9, does the plan look ahead to adult life?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.plan import Entry, FrontSheet
from ehcplint.plan import Kind as EntryKind

_FIRST_YEAR = 9


class AdulthoodCheck(Kind):
    """A young person in or beyond Year 9, and no outcome (or no provision) in the sections that the rule applies to
    that uses any word of the vocabulary. Silent where neither the year group nor the age can be told."""

    kind: Literal["adulthood"]
    of: Literal["outcome", "provision"]
    vocabulary: str

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary,)

    def placeholders(self) -> tuple[str, ...]:
        return ("year",)

    def run(self, context: Context) -> Iterator[Hit]:
        year = school_year(context.plan.front)
        kind = EntryKind.OUTCOME if self.of == "outcome" else EntryKind.PROVISION
        entries = list(context.plan.of_kind(kind, context.letters))
        if year is None or year < _FIRST_YEAR or not entries:
            return
        if not any(self._is_of_adult_life(context, entry) for entry in entries):
            yield Hit(section=context.letters[0], values={"year": f"Year {year}" if year <= 14 else "beyond Year 14"})

    def _is_of_adult_life(self, context: Context, entry: Entry) -> bool:
        texts = [*(part.text for part in entry.parts), *entry.under, entry.area]
        return any(context.lexicon[self.vocabulary].find(text) for text in texts)


def school_year(front: FrontSheet) -> int | None:
    """The year group that the front sheet gives, or the one of the date of birth at the plan's date. None where neither
    can be told. School years begin on 1 September; a child is in Year 9 in the one in which they turn fourteen."""
    if front.year_group is not None:
        return front.year_group
    if front.date_of_birth is None or front.plan_date is None:
        return None
    born, dated = front.date_of_birth, front.plan_date
    begins = dated.year if dated.month >= 9 else dated.year - 1
    cohort = born.year if born.month < 9 else born.year + 1
    return begins - cohort - 4
