"""Are these words there, as what is promised?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.hedges import hedges
from ehcplint.plan import Kind as EntryKind
from ehcplint.provision import Provision


class PhraseCheck(Kind):
    """Phrases of a vocabulary that weaken what an entry promises, less those that the words around them excuse.

    A hit is milder in a support entry that is fully quantified without "up to". Phrases of the groups in `unless_specific`
    count only where the whole entry says nothing more specific; those in `unless_quantified` only where no number
    stands in the entry. Groups in `without` belong to other rules. The groups in `own_voice` are how a professional's
    report speaks, and count there only where no amount stands in the entry.
    """

    kind: Literal["phrase"]
    vocabulary: str
    without: tuple[str, ...] = ()
    unless_specific: tuple[str, ...] = ()
    unless_quantified: tuple[str, ...] = ()
    own_voice: tuple[str, ...] = ()

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary,)

    def run(self, context: Context) -> Iterator[Hit]:
        vocabulary = context.lexicon[self.vocabulary]
        for entry in context.plan.of_kind(EntryKind.PROVISION, context.letters):
            provision = context.provision(entry)
            for number, part in enumerate(entry.parts):
                if part.role not in ("main", "lead", "when", "who"):
                    continue
                for hedge in hedges(part.text, vocabulary):
                    if self._counts(hedge.family, provision, context):
                        yield Hit(entry, number, hedge.start, hedge.end, milder=hedge.softened or _is_mild(provision))

    def _counts(self, family: str, provision: Provision, context: Context) -> bool:
        if family in self.without:
            return False
        if family in self.unless_specific:
            return not provision.specific and provision.fault not in ("hours-only", "deferred", "band", "money")
        if self.own_voice and context.plan.profile == "advice" and family in self.own_voice and provision.amount.state != "none":
            return False
        return not (family in self.unless_quantified and provision.amount.state == "full")


def _is_mild(provision: Provision) -> bool:
    return provision.kind == "support" and provision.amount.state == "full" and provision.amount.bound != "at most"
