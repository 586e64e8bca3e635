"""The trend in words."""

from __future__ import annotations

from collections.abc import Sequence

from ehcplint.reports.console import Page
from ehcplint.reports.trend.audits import SHOWN, Audit, changes


def render(audits: Sequence[Audit]) -> str:
    """The trend for a file or a pipe: 80 columns, no colour."""
    page = Page.plain()
    write(audits, page)
    return page.text


def write(audits: Sequence[Audit], page: Page) -> None:
    """Write the recorded runs on a page, and what changed since the last but one."""
    page.heading("Recorded runs", rule="=")
    rows = []
    for audit in audits[-SHOWN:]:
        every = audit.all
        numbers = (f"{number:,}" for number in (every.plans, every.unread, every.errors, every.warnings))
        rows.append((f"{audit.at:%Y-%m-%d %H:%M}", *numbers, f"{every.each:.1f}" if every.checked else ""))
    columns = (("Run", 5), ("Plans", 2), ("Not read", 3), ("Errors", 2), ("Warnings", 3), ("Errors a plan", 3))
    page.table(columns, rows, indent=2)
    if len(audits) > SHOWN:
        page.say(f"{len(audits) - SHOWN:,} earlier runs are not shown.", indent=2)
    page.blank()
    for changed in changes(audits):
        page.heading(changed.title, rule="-")
        if changed.changed:
            told = [(each.name, f"{each.before:,}", f"{each.now:,}", f"{each.change:+,}") for each in changed.changed]
            page.table(((changed.kind, 8), ("Before", 2), ("Now", 2), ("Change", 2)), told, indent=2)
        else:
            page.say("No change since the run before.", indent=2)
        page.blank()
