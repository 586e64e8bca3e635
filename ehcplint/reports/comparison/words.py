"""What the people's formats say alike of a comparison: names of changes, sums, sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ehcplint.difference import ChangeKind, Comparison, LedgerLine, Pair
from ehcplint.reports.findings import counts, number

CHANGES: dict[ChangeKind, str] = {
    "lost": "Gone",
    "reduced": "Less than before",
    "weakened": "Weaker wording",
    "moved": "Moved to another section",
    "met": "Outcomes said to be met",
    "reworded": "Reworded",
    "increased": "More than before",
    "added": "New",
    "same": "Unchanged",
}
"""What became of something, as headings say it, the most serious first."""


def by_change(comparison: Comparison) -> Iterator[tuple[ChangeKind, list[Pair]]]:
    """The pairs that are certain, under what became of them."""
    for change in CHANGES:
        if pairs := [pair for pair in comparison.pairs if pair.change == change and not pair.review]:
            yield change, pairs


def doubtful(comparison: Comparison) -> list[Pair]:
    """The pairs whose match, or what it means, a person must judge; what may be lost is a finding already."""
    return [pair for pair in comparison.pairs if pair.review and pair.change != "lost"]


def summary(comparison: Comparison) -> str:
    """One sentence on two versions, which never says more than was compared."""
    unread = [document.path for document in (comparison.old, comparison.new) if document.error]
    if unread:
        return f"Not compared: {' and '.join(unread)} could not be read."
    kept = sum(pair.what == "provision" and bool(pair.old and pair.new) for pair in comparison.pairs)
    said = [counts(comparison.findings) or "Nothing lost, reduced or weakened was found"]
    said.append(f"{number(kept, 'provision')} followed from the older plan to the newer")
    if signs := len(doubtful(comparison)) + sum(finding.review for finding in comparison.findings):
        said.append(f"{number(signs, 'sign')} for you to check")
    if any(document.status == "partly" for document in (comparison.old, comparison.new)):
        said.append("part of the text could not be read")
    return "; ".join(said) + "."


def hours(line: LedgerLine) -> tuple[str, str, str, str]:
    """A ledger line's figures for people: hours a week before, after, and what differs; hours a year in both."""
    difference = round(line.new_hours_per_week - line.old_hours_per_week, 2)
    return (
        _counted(line.old_hours_per_week, line.old_untold),
        _counted(line.new_hours_per_week, line.new_untold),
        f"{difference:+g}" if difference else "0",
        f"{line.old_hours_per_year:g} / {line.new_hours_per_year:g}",
    )


def _counted(hours_per_week: float, untold: int) -> str:
    return f"{hours_per_week:g}" + (f" (+{untold})" if untold else "")


LEDGER_NOTE = (
    "Hours a school week over 38 weeks, each entry of support counted once for the adult that it names first; a total "
    "and its own parts both count. (+2) means two more entries whose hours cannot be told from their words."
)
