"""The findings as CSV for spreadsheets: UTF-8 with a byte order mark, by which Excel knows it, and RFC 4180's quoting.

A cell that a spreadsheet could take for a formula gets an apostrophe before it, as OWASP advises ("CSV Injection"); a
program that reads the file takes one off again where one of = + - @ follows it.
"""

from __future__ import annotations

import csv
import io

from ehcplint.finding import Report
from ehcplint.reports.cells import FINDINGS, Cell, finding_rows

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def render(report: Report) -> str:
    """The report's findings, a row each."""
    file = io.StringIO(newline="")
    table = csv.writer(file)
    table.writerow(FINDINGS)
    table.writerows([_guarded(cell) for cell in row] for row in finding_rows(report))
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + file.getvalue()


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
