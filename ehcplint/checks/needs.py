"""Does each need of Section B have provision in Section F?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.text import sentence_at
from ehcplint.links import PROVISION_LETTERS, link
from ehcplint.plan import Entry, Plan
from ehcplint.plan import Kind as EntryKind

_NEED_REFERENCE = re.compile(
    r"\b(?:[Nn]eeds?|NEEDS?)\s+(?:(?:no|nos|number|numbers)\.?\s*)?[BN]?\d{1,2}(?:\.\d)?(?:(?:\s*[,&;]\s*|\s+and\s+)[BN]?\d{1,2}(?:\.\d)?)*\b"
    r"|\b[BN]\.?\d{1,2}(?:\.\d)?\b"
)
_NO_NEED = re.compile(
    r"\b(?:no|not|never|without|ruled out|resolved|normal|outgrown|grew out|brother|sister|mother|father|cousin)\b",
    re.IGNORECASE,
)
_OF_EVERYTHING = re.compile(r"\b(?:all|every|across|whole|general|overall|adulthood)\b", re.IGNORECASE)


class NeedsCheck(Kind):
    """Needs without provision: an area of B that F does not have, a need whose own row or number has none, or (for
    review) a topic such as hearing that no provision speaks to.

    How the plan itself ties needs to provision decides: by row, by number, or by area. `topics` and `met` are
    vocabularies with groups of the same names.
    """

    kind: Literal["needs"]
    topics: str
    met: str

    def vocabularies(self) -> tuple[str, ...]:
        return (self.topics, self.met)

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        needs = list(plan.of_kind(EntryKind.NEED, ("B",)))
        provision = list(plan.of_kind(EntryKind.PROVISION, ("F",)))
        if not needs or not provision:
            return
        lacking = list(_by_row(needs, provision)) or list(_by_number(needs, provision))
        yield from map(whole, lacking)
        bare = () if lacking else tuple(_by_area(plan, needs, provision))
        for area, sure in bare:
            first = next(need for need in needs if need.area == area)
            heading = first.under[0] if first.under else area
            yield Hit(section="B", evidence=heading.strip(), where=first.where, review=not sure)
        covered = {id(need) for need in lacking} | {id(need) for need in needs if need.area in dict(bare)}
        yield from self._by_topic(context, [need for need in needs if id(need) not in covered])

    def _by_topic(self, context: Context, needs: list[Entry]) -> Iterator[Hit]:
        met = context.lexicon[self.met]
        spoken = {
            found.group
            for entry in context.plan.within(PROVISION_LETTERS)
            if entry.kind in (EntryKind.PROVISION, EntryKind.TEXT, EntryKind.MONITORING)
            for part in entry.parts
            for found in met.find(part.text)
        }
        told: set[str] = set()
        for need in needs:
            text = need.main.text
            for found in context.lexicon[self.topics].find(text):
                start, end = sentence_at(text, found.start)
                if found.group in spoken | told or _NO_NEED.search(text[start:end]):
                    continue
                told.add(found.group)
                yield Hit(need, need.parts.index(need.main), start, end, review=True)


def _by_row(needs: list[Entry], provision: list[Entry]) -> Iterator[Entry]:
    """Needs in rows of a table that otherwise holds provision beside them."""
    filled = {entry.row for entry in provision if entry.row is not None}
    rows = {need.row for need in needs if need.row is not None}
    if len(rows & filled) >= 3 and len(rows & filled) * 2 > len(rows):
        yield from (need for need in needs if need.row is not None and need.row not in filled)


def _by_number(needs: list[Entry], provision: list[Entry]) -> Iterator[Entry]:
    """Numbered needs to which no provision refers, where provision refers to most."""
    numbered = {need.number for need in needs if need.number}
    texts = [text for entry in provision for text in (*(part.text for part in entry.parts), *entry.under)]
    found = (match[0] for text in texts for match in _NEED_REFERENCE.finditer(text))
    referred = {number for reference in found for number in re.findall(r"\d+(?:\.\d)?", reference)} & numbered
    if len(referred) >= 2 and len(referred) * 2 > len(numbered):
        yield from (need for need in needs if need.number and need.number not in referred)


def _by_area(plan: Plan, needs: list[Entry], provision: list[Entry]) -> Iterator[tuple[str, bool]]:
    """Areas of B that F, divided by areas itself, does not have, each with whether that is sure: not if F has an area
    of another name that could be the same."""
    areas = list(dict.fromkeys(need.area for need in needs if need.area))
    provided = {entry.area for entry in provision if entry.area}
    loose = sum(not entry.area for entry in provision)
    if len(set(areas) & provided) < 2 or loose * 4 > len(provision):
        return
    links = link(plan)
    area_of = {name: entry.area for name, entry in links.outcomes}
    served = {area_of.get(name) for entry in provision for name in links.of_provision.get(id(entry), ())}
    renamed = any(area not in areas and not _OF_EVERYTHING.search(area) for area in provided)
    lacking = [area for area in areas if area not in provided and area not in served]
    sure = not renamed and len(lacking) * 2 <= len(areas)
    yield from ((area, sure) for area in lacking)
