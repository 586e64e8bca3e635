"""Are these words there, as what is promised?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.cells import in_full
from ehcplint.language.hedges import Hedge, hedges
from ehcplint.plan import Kind as EntryKind
from ehcplint.provision import Provision

_COUNT_WANTED = re.compile(r"\b(?:block|course|series)s?\b")
"""What only a count makes good: how many sessions a block has."""
_SAYS_WHEN = re.compile(r"\W*(?:for|when|used?|until|how)\b", re.IGNORECASE)
"""Over a column whose cells may leave it open how long or when."""
_BOUND = re.compile(r"\b(?:up to|approx\w*|about|around|roughly|circa|region of)\b", re.IGNORECASE)


class PhraseCheck(Kind):
    """Phrases of a vocabulary that weaken what an entry promises, less those that the words around them excuse.

    A hit is milder in a support entry that is fully quantified without "up to". Phrases of the groups in
    `unless_specific` count only where the whole entry says nothing more specific. The groups in `unless_interval`,
    `unless_number` and `unless_group` are made good by an interval, any amount or a group's size in the same entry; the
    group `breaks` by a length, a count or an interval, and not by the time that they are spread over.
    With `ranges` a length given as a range ("20–45 minutes") counts too, since its lower end is enough.
    Those in `own_voice` are how a professional's report speaks: there they count only where no amount stands in the
    entry.
    """

    kind: Literal["phrase"]
    vocabulary: str
    unless_specific: tuple[str, ...] = ()
    unless_interval: tuple[str, ...] = ()
    unless_number: tuple[str, ...] = ()
    breaks: str = ""
    unless_group: tuple[str, ...] = ()
    own_voice: tuple[str, ...] = ()
    ranges: bool = False

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary,)

    def run(self, context: Context) -> Iterator[Hit]:
        vocabulary, name = context.lexicon[self.vocabulary], context.plan.front.first_name
        for entry in context.plan.of_kind(EntryKind.PROVISION, context.letters):
            provision = context.provision(entry)
            if self.ranges:
                yield from (Hit(entry, *span) for span in provision.amount.ranges)
            for number, part in enumerate(entry.parts):
                if part.role not in ("main", "lead", "when", "who") and not _SAYS_WHEN.match(part.label):
                    continue
                for hedge in hedges(in_full(part.label, part.text), vocabulary):
                    start = hedge.start
                    if name and part.text.startswith(name, start):
                        start += len(name)  # a child called May
                    said = part.text[start : hedge.end].strip()
                    if said and hedge.end <= len(part.text) and not self._made_good(hedge, provision, context):
                        start = hedge.end - len(part.text[start : hedge.end].lstrip())
                        yield Hit(entry, number, start, hedge.end, milder=hedge.softened or _is_mild(provision))

    def _made_good(self, hedge: Hedge, provision: Provision, context: Context) -> bool:
        amount = provision.amount
        if hedge.family in self.unless_specific:
            return provision.specific or bool(provision.fault)
        if hedge.family in self.unless_interval:
            return amount.has_interval or amount.has_coverage
        if hedge.family == self.breaks:
            return amount.has_length or amount.has_count or amount.has_interval
        if hedge.family in self.unless_number:
            # When help is given does not say how much of it: "a high level of help in all practicals".
            if _COUNT_WANTED.search(hedge.term):
                return amount.has_count
            told = amount.has_length or amount.has_count or (amount.has_coverage and " level" not in hedge.term)
            return told and not _BOUND.search(hedge.term)
        if hedge.family in self.unless_group:
            return amount.group is not None
        return context.plan.profile == "advice" and hedge.family in self.own_voice and amount.state != "none"


def _is_mild(provision: Provision) -> bool:
    return provision.kind == "support" and provision.amount.state == "full" and provision.amount.bound != "at most"
