"""What a comment says."""

from __future__ import annotations

from ehcplint.finding import Finding


def title(finding: Finding) -> str:
    """ "Hours alone (error)", or "(please check)" for a sign that only a person can judge."""
    return f"{finding.title} ({'please check' if finding.review else finding.severity})"


def body(finding: Finding, elsewhere: str = "") -> list[str]:
    """The rest of the comment, a paragraph each. `elsewhere` says where the words stand that it could not be put on."""
    said = []
    if elsewhere:
        said.append(f"{elsewhere}: “{finding.evidence}”" if finding.evidence else f"{elsewhere}.")
    if _bare(finding.message) not in _bare(finding.title):
        said.append(finding.message)
    said.append(f"What to do: {finding.advice}")
    if finding.sources:
        said.append(f"Source: {'; '.join(source.title for source in finding.sources)}")
    said.append(f"Rule: {finding.rule}")
    return said


def _bare(text: str) -> str:
    """The letters and digits of a text alone."""
    return "".join(filter(str.isalnum, text.casefold()))
