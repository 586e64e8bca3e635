"""Does a sum of money for provision stand where only Section J may hold one?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.money import money


class MoneyCheck(Kind):
    """Sums for provision, funding, equipment, transport or placement, and fields for one, outside Section J."""

    kind: Literal["money"]

    def run(self, context: Context) -> Iterator[Hit]:
        for entry in context.plan.entries:
            if entry.letter == "J":
                continue
            for number, part in enumerate(entry.parts):
                for found in money(part.text, part.label or entry.labels):
                    if found.purpose == "provision":
                        yield Hit(entry, number, found.start, found.end)
