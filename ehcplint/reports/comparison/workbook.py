"""The comparison as a workbook: findings, every entry of both versions side by side, and the ledger."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from xlsxwriter import Workbook

from ehcplint.difference import Caseload, Side
from ehcplint.reports.comparison.words import CHANGES, LEDGER_NOTE
from ehcplint.reports.findings import place

Cell = str | float | int | None
_MADE = datetime(2000, 1, 1)
"""When every workbook says it was made, so that the same comparison gives the same bytes."""
_MOST = 32_767
"""The most characters that a cell may hold."""


def render(caseload: Caseload) -> bytes:
    """The workbook, made in memory. Every text is written as text: nothing in a plan can become a formula or a link."""
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": "ehcplint comparison", "author": "ehcplint", "created": _MADE})
    _sheet(book, "Findings", _FINDINGS, _findings(caseload))
    _sheet(book, "Changes", _CHANGES, _changes(caseload))
    _sheet(book, "Hours", _HOURS, _hours(caseload), note=LEDGER_NOTE)
    _sheet(book, "Files", _FILES, _files(caseload))
    book.close()
    return file.getvalue()


_FINDINGS = (
    ("Older plan", 24),
    ("Newer plan", 24),
    ("Severity", 10),
    ("To check", 9),
    ("Rule", 22),
    ("Section", 8),
    ("Entry", 60),
    ("What is wrong", 50),
    ("What to do", 50),
    ("Place", 18),
)
_CHANGES = (
    ("Newer plan", 24),
    ("What", 11),
    ("Change", 18),
    ("To check", 9),
    ("Older section", 8),
    ("Older words", 60),
    ("Older hours a week", 10),
    ("Newer section", 8),
    ("Newer words", 60),
    ("Newer hours a week", 10),
    ("Why matched", 50),
)
_HOURS = (
    ("Newer plan", 24),
    ("Adult", 26),
    ("Older, hours a week", 12),
    ("Newer, hours a week", 12),
    ("Change", 10),
    ("Older, hours a year", 12),
    ("Newer, hours a year", 12),
    ("Older, untold", 9),
    ("Newer, untold", 9),
)
_FILES = (("Older plan", 40), ("Newer plan", 40), ("Read", 30))


def _findings(caseload: Caseload) -> Iterable[Sequence[Cell]]:
    for each in caseload.comparisons:
        for found in each.findings:
            yield (
                each.old.path,
                each.new.path,
                str(found.severity),
                "yes" if found.review else "",
                found.rule,
                found.section,
                found.entry,
                found.message,
                found.advice,
                place(found.where),
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
        wrong = [
            f"{d.path}: {d.error.message if d.error else 'only in part'}"
            for d in (each.old, each.new)
            if d.status != "read"
        ]
        yield each.old.path, each.new.path, "; ".join(wrong) or "in full"
    yield from ((path, None, "no counterpart") for path in caseload.only_old)
    yield from ((None, path, "no counterpart") for path in caseload.only_new)


def _sheet(
    book: Workbook, name: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[Cell]], note: str = ""
) -> None:
    head = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#1F3A5F", "font_color": "#FFFFFF"}
    )
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    page = book.add_worksheet(name)
    for number, (title, width) in enumerate(columns):
        page.set_column(number, number, width)
        page.write_string(0, number, title, head)
    last = 0
    for last, row in enumerate(rows, start=1):
        for number, value in enumerate(row):
            if isinstance(value, str):
                page.write_string(last, number, value[:_MOST], wrapped)
            elif value is not None:
                page.write_number(last, number, value, wrapped)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(last, 1), len(columns) - 1)
    if note:
        page.write_string(last + 2, 0, note)
