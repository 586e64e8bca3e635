"""Does each need of Section B have provision in Section F?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.references import outcomes
from ehcplint.language.text import sentence_at
from ehcplint.links import PROVISION_LETTERS
from ehcplint.plan import Entry
from ehcplint.plan import Kind as EntryKind

_NO_NEED = re.compile(
    r"\b(?:no|not|never|without|ruled out|resolved|normal|outgrown|grew out|brother|sister|mother|father|cousin)\b",
    re.IGNORECASE,
)


_A_NEED = re.compile(
    r"\b(?:needs?|cannot|can['’]t|does not|do not|finds|struggles?|difficult\w*|unable|limited|delay\w*|hard"
    r"|without)\b",
    re.IGNORECASE,
)
"""What is hard, where strengths stand among needs."""


class NeedsCheck(Kind):
    """Needs without provision: an area of B that F does not have, a need whose own row or number has none, or (for
    review) a topic such as hearing that no provision speaks to.

    How the plan itself ties needs to provision decides: by row, by number, or by area. `topics` and `help` are
    vocabularies; `met_by` tells which groups of `help` speak to each group of `topics`.
    """

    kind: Literal["needs"]
    topics: str
    help: str
    met_by: dict[str, list[str]]

    def vocabularies(self) -> tuple[str, ...]:
        return (self.topics, self.help)

    def run(self, context: Context) -> Iterator[Hit]:
        linked = context.links.needs
        needs = linked.needs
        if not any(context.plan.of_kind(EntryKind.PROVISION, ("F",))):
            return
        yield from map(whole, linked.lacking)
        for area, sure in linked.bare.items():
            within = [need for need in needs if linked.area(need) == area]
            first = within[0]
            heading = first.under[0] if first.under else area
            if outcomes(heading):
                yield whole(next((need for need in within if _A_NEED.search(need.main.text)), first))
                continue
            yield Hit(section="B", evidence=heading.strip(), where=first.where, review=not sure)
        told = {id(need) for need in linked.lacking} | linked.singly
        yield from self._by_topic(
            context, [need for need in needs if id(need) not in told and linked.area(need) not in linked.bare]
        )

    def _by_topic(self, context: Context, needs: list[Entry]) -> Iterator[Hit]:
        help = context.lexicon[self.help]
        given = {
            found.group
            for entry in context.plan.within(PROVISION_LETTERS)
            if entry.kind in (EntryKind.PROVISION, EntryKind.TEXT, EntryKind.MONITORING)
            for part in entry.parts
            for found in help.find(part.text)
        }
        spoken = {topic for topic, kinds in self.met_by.items() if not given.isdisjoint(kinds)}
        told: set[str] = set()
        for need in needs:
            text = need.main.text
            sentences: set[tuple[int, int]] = set()
            for found in context.lexicon[self.topics].find(text):
                sentence = start, end = sentence_at(text, found.start)
                if found.group in spoken | told or sentence in sentences or _NO_NEED.search(text[start:end]):
                    continue
                told.add(found.group)
                sentences.add(sentence)
                yield Hit(need, need.parts.index(need.main), start, end, review=True)
