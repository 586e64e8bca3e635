"""Does each need of Section B have provision in Section F?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.references import outcomes
from ehcplint.language.stems import telling
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


_FEWEST_WORDS = 16
"""An area's needs have at least so many words of their own where these can show that nothing speaks of them.

Where provision is made for an area, Section F has a fifth of them and more.
"""
_OF_ANY_AREA = telling(
    "assistant teach teacher team range come leave find look hold carry turn show book back front page home room door"
    " desk table classroom classmate lesson subject English maths science someone occasion meet speak"
)
"""What needs of any area and provision for any other have in common."""


class NeedsCheck(Kind):
    """Needs without provision: an area of B that F does not have, a need whose own row or number has none, or (for
    review) an area whose words F does not have, or a topic such as hearing that no provision speaks to.

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
        unspoken = {} if linked.lacking or linked.bare or linked.singly else _unspoken_areas(context)
        for area, first in unspoken.items():
            yield Hit(
                section="B", evidence=(first.under[0] if first.under else area).strip(), where=first.where, review=True
            )
        told = {id(need) for need in linked.lacking} | linked.singly
        without = {*linked.bare, *unspoken}
        yield from self._by_topic(
            context, [need for need in needs if id(need) not in told and linked.area(need) not in without]
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


def _unspoken_areas(context: Context) -> dict[str, Entry]:
    """The areas of B, each with its first need, of whose own words none occurs in Section F.

    That tells only where the plan ties needs to provision in no other way, and neither by area.
    """
    linked = context.links.needs
    words: dict[str, frozenset[str]] = {}
    first: dict[str, Entry] = {}
    for need in linked.needs:
        area = linked.area(need)
        words[area] = words.get(area, frozenset()) | telling(need.main.text)
        first.setdefault(area, need)
    provided = (entry.text for entry in context.plan.of_kind(EntryKind.PROVISION, ("F",)))
    spoken = frozenset().union(*map(telling, provided))
    names = telling(f"{context.plan.front.name} {context.plan.front.known_as}")
    found = {}
    for area, said in words.items():
        others = frozenset().union(*(of for other, of in words.items() if other != area))
        own = said - others - names - _OF_ANY_AREA
        if area and len(own) >= _FEWEST_WORDS and not own & spoken:
            found[area] = first[area]
    return found
