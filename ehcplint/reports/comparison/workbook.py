"""The comparison as a workbook: findings, every entry of both versions side by side, and the hours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ehcplint.difference import Caseload, Side
from ehcplint.reports.cells import READ, Cell
from ehcplint.reports.comparison.words import CHANGES, LEDGER_NOTE
from ehcplint.reports.findings import place
from ehcplint.reports.plain import unread_said
from ehcplint.reports.sheets import Column, Sheet, workbook


def render(caseload: Caseload) -> bytes:
    """The workbook of one comparison, or of a caseload of them."""
    sheets = (
        Sheet("Findings", _FINDINGS, _findings(caseload)),
        Sheet("Changes", _CHANGES, _changes(caseload)),
        Sheet("Hours", _HOURS, _hours(caseload), note=LEDGER_NOTE),
        Sheet("Files", _FILES, _files(caseload)),
    )
    return workbook("ehcplint comparison", sheets)


_FINDINGS = (
    Column("Newer plan", 22),
    Column("Severity", 10, "mark"),
    Column("Please check", 8, "mark"),
    Column("What happened", 22),
    Column("Stands in", 11),
    Column("Section", 9),
    Column("Entry", 52, total="count"),
    Column("What is wrong", 44),
    Column("What to do", 44),
    Column("Place", 14),
    Column("Rule", 20),
)
_CHANGES = (
    Column("Newer plan", 22),
    Column("What", 11),
    Column("Change", 20),
    Column("Please check", 8, "mark"),
    Column("Older section", 9),
    Column("Older words", 52),
    Column("Older hours a week", 10, "hours", "sum"),
    Column("Newer section", 9),
    Column("Newer words", 52),
    Column("Newer hours a week", 10, "hours", "sum"),
    Column("Why matched, or what is in doubt", 40),
)
_HOURS = (
    Column("Newer plan", 24),
    Column("Adult", 26),
    Column("Older, hours a week", 12, "hours"),
    Column("Newer, hours a week", 12, "hours"),
    Column("Change", 10, "hours"),
    Column("Older, hours a year", 12, "hours"),
    Column("Newer, hours a year", 12, "hours"),
    Column("Older, hours not told", 10, "number"),
    Column("Newer, hours not told", 10, "number"),
)
_FILES = (
    Column("Older plan", 40),
    Column("Newer plan", 40),
    Column("Read", 12, "mark"),
    Column("What was not read", 50),
)


def _findings(caseload: Caseload) -> Iterable[Sequence[Cell]]:
    for each in caseload.comparisons:
        for version, document in (("older plan", each.old), ("newer plan", each.new)):
            for found in document.findings:
                yield (
                    each.new.path,
                    found.severity.value,
                    "yes" if found.review else "",
                    found.title,
                    version,
                    found.section,
                    found.entry,
                    found.message,
                    found.advice,
                    place(found.where),
                    found.rule,
                )


def _changes(caseload: Caseload) -> Iterable[Sequence[Cell]]:
    for each in caseload.comparisons:
        for pair in each.pairs:
            why = "; ".join(filter(None, (*pair.why, pair.note)))
            review = "yes" if pair.review else ""
            yield each.new.path, pair.what, CHANGES[pair.change], review, *_side(pair.old), *_side(pair.new), why


def _side(sides: tuple[Side, ...]) -> tuple[Cell, ...]:
    told = [side.hours_per_week for side in sides if side.hours_per_week is not None]
    letters = ", ".join(dict.fromkeys(side.section for side in sides))
    return letters, "\n".join(side.text for side in sides), round(sum(told), 2) if told else None


def _hours(caseload: Caseload) -> Iterable[Sequence[Cell]]:
    for each in caseload.comparisons:
        for line in each.ledger:
            yield (
                each.new.path,
                line.adult,
                line.old_hours_per_week,
                line.new_hours_per_week,
                round(line.new_hours_per_week - line.old_hours_per_week, 2),
                line.old_hours_per_year,
                line.new_hours_per_year,
                line.old_untold,
                line.new_untold,
            )


def _files(caseload: Caseload) -> Iterable[Sequence[Cell]]:
    for each in caseload.comparisons:
        documents = (each.old, each.new)
        worst = max(documents, key=lambda document: ("read", "partly", "unread").index(document.status))
        wrong = [f"{d.path}: {d.error.message if d.error else unread_said(d)}" for d in documents if d.status != "read"]
        yield each.old.path, each.new.path, READ[worst.status], "; ".join(wrong)
    yield from ((path, None, "no counterpart", None) for path in caseload.only_old)
    yield from ((None, path, "no counterpart", None) for path in caseload.only_new)
