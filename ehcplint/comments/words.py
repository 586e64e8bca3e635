"""What a comment says."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from ehcplint.finding import Finding

IN_THE_MARGIN = "In the header, the footer or elsewhere outside the text"


def title(finding: Finding) -> str:
    """ "Hours alone (error)", or "(please check)" for a sign that only a person can judge."""
    return f"{finding.title} ({'please check' if finding.review else finding.severity})"


def body(finding: Finding, elsewhere: str = "") -> list[str]:
    """The rest of the comment, a paragraph each. `elsewhere` says where the words stand that it could not be put on."""
    said = []
    if elsewhere:
        said.append(f"{elsewhere}: “{finding.evidence}”" if finding.evidence else f"{elsewhere}.")
    if _bare(finding.message) not in _bare(finding.title):
        said += finding.message.split("\n")
    said.append(f"What to do: {finding.advice}")
    if finding.sources:
        said.append(f"Source: {'; '.join(source.title for source in finding.sources)}")
    said.append(f"Rule: {finding.rule}")
    return said


def span(finding: Finding, number: int, texts: Mapping[int, str]) -> tuple[int, int, int]:
    """The paragraph that holds a finding's words and where they begin and end there; all of it if it quotes none.

    `number` is the finding's own paragraph and `texts` are the plan's. A rule may quote what stands beside its place,
    as a field's value or an area's heading does: the nearest is it.
    """
    quoted = finding.evidence
    if quoted and texts[number].startswith(quoted, finding.start):
        return number, finding.start, finding.start + len(quoted)
    holding = [other for other, text in texts.items() if quoted and quoted in text]
    if not holding:
        return number, 0, sys.maxsize
    nearest = min(holding, key=lambda other: abs(other - number))
    start = texts[nearest].index(quoted)
    return nearest, start, start + len(quoted)


def _bare(text: str) -> str:
    """The letters and digits of a text alone."""
    return "".join(filter(str.isalnum, text.casefold()))
