"""What one look through the documents of a run tells: whether it failed, what was not read, what they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ehcplint.batch import Documents
from ehcplint.finding import PlanReport, fails
from ehcplint.reports.picture import Picture, picture_of
from ehcplint.waivers import Baseline, Waiving


@dataclass(slots=True)
class Verdict:
    """`refused` are the files that could not be read at all; `unread` counts those read only in part as well."""

    failed: bool
    unread: int
    refused: list[PlanReport]
    left_out: PlanReport
    """How much was waived and accepted in all, in the fields of these names."""
    stale: Baseline | None
    """What the baseline accepts and no plan has any more."""
    waiving: Waiving
    picture: Picture


def look(documents: Documents, levels: Sequence[str]) -> Verdict:
    """Look through all documents once; `levels` say for each what makes it fail."""
    waiving = Waiving(documents.day or date.today())
    left = Counter(documents.baseline.findings if documents.baseline else ())
    seen = Verdict(False, 0, [], PlanReport("", "read"), None, waiving, Picture())

    def looked_at() -> Iterator[PlanReport]:
        for document, level in zip(documents.each(waiving if documents.day else None, left), levels, strict=True):
            seen.failed = seen.failed or fails(document, level)
            seen.unread += document.status != "read"
            if document.error:
                seen.refused.append(document)
            if document.waived or document.accepted:
                waived, accepted = seen.left_out.waived + document.waived, seen.left_out.accepted + document.accepted
                seen.left_out = replace(seen.left_out, waived=waived, accepted=accepted)
            yield document

    seen.picture = picture_of(looked_at())
    if documents.baseline:
        seen.stale = Baseline(documents.baseline.plans, +left)
    return seen
