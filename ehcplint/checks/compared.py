"""What became of something from the older version of a plan to the newer one?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole


class ComparedCheck(Kind):
    """Outcomes, or support with an amount, by what became of them; only a comparison of two plans knows."""

    kind: Literal["compared"]
    of: Literal["outcome", "provision"]
    change: Literal["lost", "reduced", "weakened"]

    @property
    def in_old(self) -> bool:
        """Whether the evidence is in the older plan, since the newer one no longer has it."""
        return self.change == "lost"

    def placeholders(self) -> tuple[str, ...]:
        return ("before", "after", "went", "lacks")

    def run(self, context: Context) -> Iterator[Hit]:
        for change in context.changes:
            if (change.what, change.kind) == (self.of, self.change) and (self.of == "outcome" or change.promised):
                nothing = dict.fromkeys(self.placeholders(), "")
                hit = whole(change.entry, values={**nothing, **change.values}, review=change.review)
                yield replace(hit, start=change.span[0], end=change.span[1]) if change.span else hit
