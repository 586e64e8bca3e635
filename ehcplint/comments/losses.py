"""What a newer plan has no place for: the older plan's words that are gone, to stand as comments on its headings."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from ehcplint.difference import Comparison
from ehcplint.document import Location
from ehcplint.finding import Finding, PlanReport


def with_losses(comparison: Comparison) -> PlanReport:
    """The newer plan's report with what was lost: for each section one finding on its heading, which lists all of it
    in the older plan's words, or on the plan's title where the newer plan does not have that section."""
    headings = {section.letter: section.where for section in comparison.new.sections}
    lost = sorted(comparison.old.findings, key=_alike)
    told = [_together(list(group), headings) for _, group in groupby(lost, key=_alike)]
    return replace(comparison.new, findings=(*told, *comparison.new.findings))


def _alike(finding: Finding) -> tuple[str, int, str, bool]:
    return finding.section or "", finding.severity.rank, finding.rule, finding.review


def _together(lost: list[Finding], headings: dict[str, Location]) -> Finding:
    first = lost[0]
    return replace(
        first,
        title=f"{first.title}: {len(lost)} from Section {first.section}" if first.section else first.title,
        message="\n".join(f"“{finding.entry}” {finding.message}" for finding in lost),
        entry="",
        evidence="",
        where=headings.get(first.section or "", Location()),
        start=0,
    )
