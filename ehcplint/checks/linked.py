"""Is each provision tied to an outcome that the plan has?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.links import Links, part_references
from ehcplint.plan import Kind as EntryKind


class LinkedCheck(Kind):
    """`to-outcome`: entries tied to none, or the plan as a whole where it links by area only (milder).

    `known-outcome`: references to an outcome that Section E does not have. `from-outcome`: outcomes that no provision
    serves.
    """

    kind: Literal["linked"]
    fault: Literal["to-outcome", "known-outcome", "from-outcome"]

    def placeholders(self) -> tuple[str, ...]:
        return ("unsaid", "known") if self.fault == "to-outcome" else ("outcome", "known")

    def run(self, context: Context) -> Iterator[Hit]:
        links = context.links
        if not links.outcomes:
            return
        if self.fault == "from-outcome":
            yield from self._unserved(links)
            return
        yield from self._untied(context, links) if self.fault == "to-outcome" else self._unknown(context, links)

    def _unserved(self, links: Links) -> Iterator[Hit]:
        # Where most outcomes have nothing, the plan may tie them in a way that was not read.
        doubtful = len(links.unserved) > 2 and len(links.unserved) * 2 > len(links.outcomes)
        for number, entry in links.unserved:
            yield whole(entry, values={"outcome": number, "known": _known(links)}, review=doubtful)

    def _untied(self, context: Context, links: Links) -> Iterator[Hit]:
        values = {"known": _known(links)}
        entries = list(context.plan.of_kind(EntryKind.PROVISION, context.letters))
        by_area = any(id(entry) in links.tied for entry in entries)
        if entries and not links.referred and by_area:
            unsaid = "which outcome each provision in Section F is for; only the names of the areas tie it to Section E"
            yield Hit(section="F", values=values | {"unsaid": unsaid}, milder=True)
            return
        for entry in entries:
            if id(entry) not in links.tied:
                yield whole(entry, values=values | {"unsaid": "which outcome this is for"})

    def _unknown(self, context: Context, links: Links) -> Iterator[Hit]:
        for entry in context.plan.of_kind(EntryKind.PROVISION, context.letters):
            for place, part in enumerate(entry.parts):
                strange = [
                    (reference.start, reference.end, number)
                    for reference in part_references(part)
                    for number in reference.numbers
                    if not links.knows(number)
                ]
                for start, end, number in strange or links.strange_codes(part):
                    yield Hit(entry, place, start, end, values={"outcome": number, "known": _known(links)})


def _known(links: Links) -> str:
    (first, _), (last, _) = links.outcomes[0], links.outcomes[-1]
    return f"{first} to {last}" if len(links.outcomes) > 1 else first
