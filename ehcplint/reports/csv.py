"""The findings as CSV for spreadsheets: UTF-8 with a byte order mark, by which Excel knows it, and RFC 4180's quoting.

A cell that a spreadsheet could take for a formula gets an apostrophe before it, as OWASP advises ("CSV Injection"); a
program that reads the file takes one off again where one of = + - @ follows it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import chain

from ehcplint.finding import Report
from ehcplint.reports.cells import FINDINGS, Cell, finding_rows

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def lines(report: Report) -> Iterator[str]:
    """The report's findings, a row each."""
    yield "\N{ZERO WIDTH NO-BREAK SPACE}"
    for row in chain((FINDINGS,), finding_rows(report)):
        file = io.StringIO(newline="")
        csv.writer(file).writerow([_guarded(cell) for cell in row])
        yield file.getvalue()


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
