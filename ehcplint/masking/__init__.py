"""Take out of a report what identifies people, and leave the rest of every sentence readable.

Names come from two places: the identifiers that the front sheet gave, and signs in the report's own texts (a title, a
profession or a family relation beside a name). Numbers, dates of birth and addresses are known by their form. A word
masked in vain costs a reader one word; a name let out cannot be taken back: in doubt, mask.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import count

from ehcplint.difference import Caseload, Comparison, Side
from ehcplint.finding import Finding, NeedLine, OutcomeLine, PlanReport, ProvisionLine, Report, SectionSeen
from ehcplint.masking.forms import Forms
from ehcplint.masking.names import Names
from ehcplint.masking.paths import Mark, PathMasker, marks_of
from ehcplint.masking.spans import Span, applied, joined

__all__ = ["Mark", "PathMasker", "mask", "mask_caseload", "masked", "masker"]

Identifiers = tuple[tuple[str, str], ...]


def mask(report: Report) -> Report:
    """The same report with a token for each identifier ("[child]", "[parent 1]", "[phone]"), and file names likewise.

    Fingerprints, places and counts stay as they are. Masking twice changes nothing more.
    """
    key = os.urandom(16)
    paths = PathMasker(key)
    hidden = [masked(document, key) for document in report.documents]
    for _, marks in hidden:
        paths.add(marks)
    documents = (replace(document, path=paths.masked(document.path, marks)) for document, marks in hidden)
    return replace(report, documents=tuple(documents))


def masked(document: PlanReport, key: bytes) -> tuple[PlanReport, tuple[Mark, ...]]:
    """One plan masked but for its path, and the marks by which a PathMasker of the same key masks that."""
    masker = _Masker(document)
    return masker.document(document), masker.marks(document, key)


def mask_caseload(caseload: Caseload) -> Caseload:
    """The same comparisons masked, a person with one token in both versions; the paths of lone files likewise."""
    key = os.urandom(16)
    paths = PathMasker(key)
    for comparison in caseload.comparisons:
        for each in comparison.report.documents:
            paths.add(_Masker(each).marks(each, key))
    return replace(
        caseload,
        comparisons=tuple(map(_masked, caseload.comparisons)),
        only_old=tuple(map(paths.hidden, caseload.only_old)),
        only_new=tuple(map(paths.hidden, caseload.only_new)),
    )


def _masked(comparison: Comparison) -> Comparison:
    """One comparison, its two plans taken as one, so that a person has the same token in both."""
    old, new = comparison.old, comparison.new
    both = replace(
        old,
        identifiers=_of_both(old.identifiers, new.identifiers),
        **{
            name: getattr(old, name) + getattr(new, name)
            for name in ("sections", "findings", "provisions", "outcomes", "needs")
        },
    )
    told = (text for pair in comparison.pairs for side in (*pair.old, *pair.new) for text in (side.text,))
    masker = _Masker(both, told)
    key = os.urandom(16)
    marks, paths = masker.marks(both, key), PathMasker(key)
    documents = tuple(replace(masker.document(each), path=paths.hidden(each.path, marks)) for each in (old, new))

    def sides(found: tuple[Side, ...]) -> tuple[Side, ...]:
        return tuple(
            replace(each, text=masker.text(each.text), amount=masker.text(each.amount), adult=masker.text(each.adult))
            for each in found
        )

    return replace(
        comparison,
        report=replace(comparison.report, documents=documents),
        pairs=tuple(
            replace(
                pair,
                why=tuple(map(masker.text, pair.why)),
                note=masker.text(pair.note),
                old=sides(pair.old),
                new=sides(pair.new),
            )
            for pair in comparison.pairs
        ),
        ledger=tuple(replace(line, adult=masker.text(line.adult)) for line in comparison.ledger),
    )


def _of_both(old: Identifiers, new: Identifiers) -> Identifiers:
    """The identifiers of two versions: somebody in both keeps the older token, somebody new gets their own."""
    token_of = dict(old)
    taken = set(token_of.values())
    renamed: dict[str, str] = {}
    for words, token in new:
        if token not in renamed:
            free = (f"[parent {number}]" for number in count(1) if f"[parent {number}]" not in taken)
            fresh = next(free) if token.startswith("[parent") else token
            renamed[token] = token_of.get(words, fresh)
            taken.add(renamed[token])
    return (*old, *((words, renamed[token]) for words, token in new if words not in token_of))


def masker(document: PlanReport, texts: Iterable[str]) -> Callable[[str], str]:
    """A function that masks any text about one plan; the plan's own `texts` tell it who else is named there."""
    return _Masker(document, texts).text


class _Masker:
    """What identifies people in one plan, and how to take it out of any text about it."""

    def __init__(self, document: PlanReport, more: Iterable[str] = ()) -> None:
        texts = tuple(dict.fromkeys((*_texts(document), *more)))
        self._forms = Forms(document.identifiers, texts)
        self._names = Names(document.identifiers, texts)
        # An entry comes again with each of its findings: it is searched once, and stays one text in memory.
        self._spans = lru_cache(maxsize=1024)(self._found)
        self.text = lru_cache(maxsize=1024)(self._masked)

    def document(self, document: PlanReport) -> PlanReport:
        return replace(
            document,
            sections=tuple(self._section(section) for section in document.sections),
            unread=self._all(document.unread),
            notes=self._all(document.notes),
            silent=self._all(document.silent),
            findings=tuple(self._finding(finding) for finding in document.findings),
            provisions=tuple(self._provision(line) for line in document.provisions),
            outcomes=tuple(self._outcome(line) for line in document.outcomes),
            needs=tuple(self._need(line) for line in document.needs),
            identifiers=(),
        )

    def marks(self, document: PlanReport, key: bytes) -> tuple[Mark, ...]:
        return marks_of(key, self._names, Names(document.identifiers), self._forms)

    def _found(self, text: str) -> list[Span]:
        return joined(text, [*self._forms.find(text), *self._names.find(text)])

    def _masked(self, text: str) -> str:
        return applied(text, self._spans(text))

    def _all(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.text(text) for text in texts)

    def _finding(self, finding: Finding) -> Finding:
        evidence = self._evidence(finding)
        return replace(
            finding,
            entry=self.text(finding.entry),
            evidence=evidence,
            title=self.text(finding.title),
            message=self._quoting(finding.message, finding.evidence, evidence),
            advice=self._quoting(finding.advice, finding.evidence, evidence),
        )

    def _evidence(self, finding: Finding) -> str:
        """The evidence as it stands in the masked entry, so that a format can still mark it there."""
        start = finding.entry.find(finding.evidence)
        if start < 0:
            return self.text(finding.evidence)
        end = start + len(finding.evidence)
        touching = [span for span in self._spans(finding.entry) if span.start < end and span.end > start]
        start, end = min([start, *(span.start for span in touching)]), max([end, *(span.end for span in touching)])
        inside = [Span(span.start - start, span.end - start, span.token) for span in touching]
        return applied(finding.entry[start:end], inside)

    def _quoting(self, text: str, evidence: str, masked: str) -> str:
        """A rule's sentence, the evidence quoted in it masked as it is in the entry."""
        if not evidence:
            return self.text(text)
        return masked.join(self.text(piece) for piece in text.split(evidence))

    def _section(self, section: SectionSeen) -> SectionSeen:
        return replace(section, title=self.text(section.title))

    def _provision(self, line: ProvisionLine) -> ProvisionLine:
        return replace(
            line,
            area=self.text(line.area),
            text=self.text(line.text),
            what=self.text(line.what),
            who=self._all(line.who),
            dose=self.text(line.dose),
            frequency=self.text(line.frequency),
            mode=self.text(line.mode),
        )

    def _outcome(self, line: OutcomeLine) -> OutcomeLine:
        return replace(line, area=self.text(line.area), text=self.text(line.text), by=self.text(line.by))

    def _need(self, line: NeedLine) -> NeedLine:
        return replace(line, area=self.text(line.area), text=self.text(line.text))


def _texts(document: PlanReport) -> Iterator[str]:
    """The plan's own words as the report holds them, in a fixed order, so that people are numbered alike every time."""
    yield from (section.title for section in document.sections)
    yield from (finding.entry or finding.evidence for finding in document.findings)
    for provision in document.provisions:
        yield from (provision.area, provision.text, provision.what, *provision.who)
    for outcome in document.outcomes:
        yield from (outcome.area, outcome.text)
    for need in document.needs:
        yield from (need.area, need.text)
