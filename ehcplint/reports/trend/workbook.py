"""The trend as a workbook: every recorded run, and what changed since the last but one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ehcplint.reports.sheets import Column, Sheet, workbook
from ehcplint.reports.trend.audits import Audit, changes


def render(audits: Sequence[Audit]) -> bytes:
    """The workbook of recorded runs, the oldest first."""
    return workbook("ehcplint trend", _sheets(audits))


def _sheets(audits: Sequence[Audit]) -> Iterator[Sheet]:
    columns = (
        Column("Run", 18),
        Column("Version", 12),
        Column("Plans", 9, "number"),
        Column("Checked", 9, "number"),
        Column("Not read, or only in part", 11, "number"),
        Column("Errors", 9, "number"),
        Column("Warnings", 10, "number"),
        Column("Advice", 9, "number"),
        Column("Please check", 9, "number"),
        Column("Errors a plan", 9, "hours"),
    )
    yield Sheet("Runs", columns, map(_run, audits))
    for changed in changes(audits):
        numbers = [Column(head, 11, "number", "sum") for head in ("Before", "Now", "Change")]
        rows = ((each.name, each.before, each.now, each.change) for each in changed.every)
        yield Sheet(changed.title.replace(":", ","), (Column(changed.kind, 40), *numbers), rows)


def _run(audit: Audit) -> tuple[str | int | float | None, ...]:
    every = audit.all
    found = (every.errors, every.warnings, every.advice, every.review)
    each = round(every.each, 2) if every.checked else None
    return f"{audit.at:%Y-%m-%d %H:%M}", audit.version, every.plans, every.checked, every.unread, *found, each
