"""`ehcplint trend`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.printing import new_page

if TYPE_CHECKING:
    from ehcplint.batch.records import Audit
    from ehcplint.reports.console import Page

_RUNS = 12


def trend(record: Annotated[Path, typer.Argument(help="What check --record has written.", metavar="FILE")]) -> None:
    """Show how a caseload changed: the recorded runs, and what changed since the last but one."""
    from ehcplint.batch import records

    with wrong_call():
        audits = records.audits(record)
        if not audits:
            raise ValueError(f"{record}: no run is recorded yet.")
    with new_page() as page:
        _runs(audits, page)
        if len(audits) > 1:
            _change("By rule: findings", "Rule", audits[-2].findings, audits[-1].findings, page)
            for title, what, kind in (
                ("By folder: errors", "Folder", records.FOLDER),
                ("By section: errors", "Section", records.SECTION),
            ):
                old, new = ({name: count.errors for name, count in audit.counts[kind].items()} for audit in audits[-2:])
                _change(title, what, old, new, page)


def _runs(audits: list[Audit], page: Page) -> None:
    page.heading("Recorded runs", rule="=")
    rows = []
    for audit in audits[-_RUNS:]:
        every = audit.counts["all"][""]
        each = f"{every.errors / every.checked:.1f}" if every.checked else ""
        numbers = (every.plans, every.unread, every.errors, every.warnings)
        rows.append((f"{audit.at:%Y-%m-%d %H:%M}", *(f"{number:,}" for number in numbers), each))
    columns = (("Run", 5), ("Plans", 2), ("Not read", 3), ("Errors", 2), ("Warnings", 3), ("Errors a plan", 3))
    page.table(columns, rows, indent=2)
    if len(audits) > _RUNS:
        page.say(f"{len(audits) - _RUNS:,} earlier runs are not shown.", indent=2)
    page.blank()


def _change(title: str, what: str, old: dict[str, int], new: dict[str, int], page: Page) -> None:
    """What changed from one run to the next, the worst first; a name that one of them lacks counts as none there."""
    changes = {name: new.get(name, 0) - old.get(name, 0) for name in old.keys() | new.keys()}
    rows = [
        (name or "(none)", f"{old.get(name, 0):,}", f"{new.get(name, 0):,}", f"{change:+,}")
        for name, change in sorted(changes.items(), key=lambda item: (-item[1], item[0]))
        if change
    ]
    page.heading(title, rule="-")
    if rows:
        page.table(((what, 8), ("Before", 2), ("Now", 2), ("Change", 2)), rows, indent=2)
    else:
        page.say("No change since the run before.", indent=2)
    page.blank()
