"""Is an entry, as a whole, something other than provision: a decision put off, or a funding band?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.plan import Kind as EntryKind


class FaultCheck(Kind):
    """`deferred`: whether, what or who is put off, and nothing is stated besides. `band`: a funding band, a top-up, a
    matrix level or an element of funding stands in its place."""

    kind: Literal["fault"]
    fault: Literal["deferred", "band"]

    def vocabularies(self) -> tuple[str, ...]:
        return ("deferral", "bands")

    def run(self, context: Context) -> Iterator[Hit]:
        for entry in context.plan.of_kind(EntryKind.PROVISION, context.letters):
            provision = context.provision(entry)
            if provision.fault != self.fault:
                continue
            if self.fault == "deferred":
                yield whole(entry)
            else:
                part, start, end = provision.funded[0]
                yield Hit(entry, part, start, end)
