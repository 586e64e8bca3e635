"""A workbook (.xlsx) for teams whose tool is a spreadsheet. The one file that knows XlsxWriter.

Every text is written as text: nothing that a plan says can become a formula, a number or a link.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from ehcplint import __version__
from ehcplint.finding import PlanReport, Report, Severity
from ehcplint.reports import audit
from ehcplint.reports.cells import FINDINGS, READ, Cell, finding_rows, text
from ehcplint.reports.findings import left_out, place
from ehcplint.reports.plain import advice_of, one_line, unread_said

_ROWS = 1_048_576
_LINE, _TALLEST = 13, 409
"""The height of a line, and the most that Excel gives a row, in points."""
_A4 = 220
"""How many characters side by side can still be read on A4."""
_EARLIEST = date(1900, 3, 1)
"""Excel has no day before 1900, and a 29 February in it."""
_MADE = datetime(2000, 1, 1)
"""When every workbook says it was made, so that the same report gives the same bytes."""
_FILLS = {
    "error": ("#F8D7DA", "#7A1C24"),
    "warning": ("#FFF0C2", "#624A00"),
    "advice": ("#D6E6FA", "#0B3E7A"),
    "yes": ("#E6DDF6", "#432874"),
    "none": ("#F8D7DA", "#7A1C24"),
    "part": ("#FFF0C2", "#624A00"),
    "full": ("#D9EFDD", "#14532D"),
    "not read": ("#7A1C24", "#FFFFFF"),
    "partly read": ("#F8D7DA", "#7A1C24"),
    audit.PERSON: ("#FFFBE0", "#5C5320"),
}
"""Background and text of a cell that is a mark: the word says it, the colour helps to find it."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its head, its width in characters, and how it is written and summed up below."""

    head: str
    width: float
    kind: Literal["text", "mark", "number", "hours", "date", "link", "answer"] = "text"
    total: Literal["", "sum", "count"] = ""
    aside: bool = False
    """Folded away, for those who look for it."""


Value = Cell | date


class _Sheet(NamedTuple):
    name: str
    columns: Sequence[_Column]
    rows: Iterable[Sequence[Value]]
    frozen: int = 1
    """How many columns stay in sight."""


def render(report: Report) -> bytes:
    """The whole report as a workbook, made in memory: no plan's words get into a temporary file."""
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties(
        {"title": "ehcplint report", "author": "ehcplint", "comments": f"ehcplint {__version__}", "created": _MADE}
    )
    looks = _Looks(book)
    for sheet in (
        _plans(report),
        _findings(report),
        _ledger(report),
        _outcomes(report),
        _rules(report),
        _audit(report),
    ):
        _write(book.add_worksheet(sheet.name), sheet, looks)
    book.close()
    return file.getvalue()


class _Looks:
    """The formats of cells, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[object, ...], Format] = {}
        self._cells: dict[tuple[str, Value, bool], Format] = {}

    def head(self, column: _Column) -> Format:
        side = self._number(column.kind)["align"]
        return self._format(bold=True, bg_color="#1F3A5F", font_color="#FFFFFF", text_wrap=True, align=side)

    def total(self, kind: str) -> Format:
        return self._format(bold=True, top=2, **self._number(kind))

    def cell(self, kind: str, value: Value) -> Format:
        word = value if kind == "mark" else audit.PERSON if kind == "answer" and value is None else None
        key = kind, word, isinstance(value, date)
        if key not in self._cells:
            self._cells[key] = self._cell(kind, word, value)
        return self._cells[key]

    def _cell(self, kind: str, word: Value, value: Value) -> Format:
        fill = _FILLS.get(word) if isinstance(word, str) else None
        colours = {"bg_color": fill[0], "font_color": fill[1], "bold": True} if fill else {}
        link = {"font_color": "#0B3E7A", "underline": 1} if kind == "link" else {}
        line = {"bottom": 1, "bottom_color": "#D9D9D9"}
        shape = self._number("date" if isinstance(value, date) else kind)
        return self._format(text_wrap="num_format" not in shape, **line, **shape, **link, **colours)

    def _number(self, kind: str) -> dict[str, Any]:
        shown = {"hours": "#,##0.00", "number": "#,##0", "date": "d mmm yyyy"}.get(kind)
        side = "right" if kind in ("hours", "number") else "left"
        return {"align": side, **({"num_format": shown} if shown else {})}

    def _format(self, **properties: Any) -> Format:  # noqa: ANN401 - XlsxWriter's own properties
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({"valign": "top", "font_size": 10, "indent": 1, **properties})
        return self._made[key]


def _write(page: Worksheet, sheet: _Sheet, looks: _Looks) -> None:
    """A table with a frozen head, filters, and totals that follow the filters."""
    for number, column in enumerate(sheet.columns):
        page.set_column(number, number, column.width, None, {"level": 1, "hidden": True} if column.aside else {})
        page.write_string(0, number, column.head, looks.head(column))
    page.set_row(0, 3 * _LINE)
    rows = list(sheet.rows)
    room = _ROWS - 2
    for at, row in enumerate(rows[:room], start=1):
        page.set_row(at, _height(sheet.columns, row))
        for number, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
            _put(page, at, number, column.kind, value, look=looks.cell(column.kind, value))
    last = min(len(rows), room)
    if len(rows) > room:
        note = f"{len(rows) - room:,} more rows do not fit on a sheet; a .csv or .jsonl report holds them all."
        page.write_string(last + 1, 0, note, looks.total("text"))
    elif rows and any(column.total for column in sheet.columns):
        _totals(page, rows, sheet.columns, looks)
    page.freeze_panes(1, sheet.frozen)
    page.autofilter(0, 0, last, len(sheet.columns) - 1)
    page.hide_gridlines(2)
    page.set_landscape()
    wide = sum(column.width for column in sheet.columns if not column.aside) > _A4
    page.set_paper(8 if wide else 9)  # A3 or A4
    page.set_margins(left=0.4, right=0.4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_footer(f"&L{sheet.name}&RPage &P of &N")


def _height(columns: Sequence[_Column], row: Sequence[Value]) -> float:
    """The points that a row needs: Excel would find out by itself, LibreOffice does not."""
    filled = [(value, column.width) for value, column in zip(row, columns, strict=True) if isinstance(value, str)]
    lines = max((math.ceil(len(value) / (width - 1)) for value, width in filled), default=1)
    return min(max(lines, 1) * _LINE + 3, _TALLEST)


def _put(page: Worksheet, row: int, column: int, kind: str, value: Value, *, look: Format) -> None:
    match value:
        case None | "":
            page.write_blank(row, column, None, look)
        case date() if value >= _EARLIEST:
            page.write_datetime(row, column, datetime(value.year, value.month, value.day), look)
        case date():
            page.write_string(row, column, value.isoformat(), look)
        case int() | float():
            page.write_number(row, column, value, look)
        case str() if kind == "link" and value.startswith("https://"):
            page.write_url(row, column, value, look, string=value)
        case str():
            page.write_string(row, column, text(value), look)


def _totals(page: Worksheet, rows: Sequence[Sequence[Value]], columns: Sequence[_Column], looks: _Looks) -> None:
    """A last row of our own formulas, which sum or count what the filters leave in sight."""
    below = len(rows) + 1
    for number, column in enumerate(columns):
        look = looks.total(column.kind if column.total != "count" else "number")
        values = [row[number] for row in rows]
        if column.total:
            code = {"sum": 109, "count": 103}[column.total]
            now = (
                sum(value for value in values if isinstance(value, int | float))
                if column.total == "sum"
                else (sum(value not in (None, "") for value in values))
            )
            name = xl_col_to_name(number)
            page.write_formula(below, number, f"=SUBTOTAL({code},{name}2:{name}{below})", look, now)
        else:
            page.write_string(below, number, "Total of what is shown" if number == 0 else "", look)


def _plans(report: Report) -> _Sheet:
    columns = (
        _Column("Plan", 34),
        _Column("Read", 9, "mark"),
        _Column("What was not read", 30),
        _Column("Kind", 9),
        _Column("Date of plan", 11, "date"),
        _Column("Next review", 11, "date"),
        _Column("Pages", 8, "number"),
        _Column("Words", 9, "number", "sum"),
        _Column("Sections not found", 11),
        _Column("Errors", 9, "number", "sum"),
        _Column("Warnings", 10, "number", "sum"),
        _Column("Advice", 9, "number", "sum"),
        _Column("Please check", 9, "number", "sum"),
        _Column("Left out", 14),
        _Column("Provision", 10, "number", "sum"),
        _Column("Fully quantified", 11, "number", "sum"),
        _Column("Support: hours a week", 12, "hours", "sum"),
        _Column("Outcomes", 10, "number", "sum"),
        _Column("Outcomes without provision", 11, "number", "sum"),
    )
    return _Sheet("Plans", columns, map(_plan, report.documents))


def _plan(document: PlanReport) -> tuple[Value, ...]:
    certain = [finding.severity for finding in document.findings if not finding.review]
    support = [line.hours_per_week or 0 for line in document.provisions if line.kind == "support"]
    start = (
        document.path,
        READ[document.status],
        unread_said(document) or "; ".join(document.unread),
        "" if document.error else document.profile,
        document.dates.plan,
        document.dates.review,
        document.pages,
    )
    if document.error:
        return (*start, *[None] * 12)
    return (
        *start,
        document.words,
        ", ".join(document.missing),
        *(certain.count(severity) for severity in Severity),
        len(document.findings) - len(certain),
        left_out(document),
        len(document.provisions),
        sum(line.quantified == "full" for line in document.provisions),
        sum(support),
        len(document.outcomes),
        sum(outcome.unserved for outcome in document.outcomes),
    )


def _findings(report: Report) -> _Sheet:
    widths = {
        "Plan": 20,
        "Section": 9,
        "Severity": 10,
        "Please check": 8,
        "Title": 20,
        "What is wrong": 34,
        "Words": 22,
        "Entry": 42,
        "Place": 12,
        "What to do": 38,
        "Source": 26,
        "Rule": 20,
        "Fingerprint": 18,
    }
    marks = ("Severity", "Please check")
    columns = [
        _Column(
            head,
            widths.get(head, 8),
            "mark" if head in marks else "text" if head in widths else "number",
            "count" if head == "Rule" else "",
            aside=FINDINGS.index(head) > FINDINGS.index("Rule"),
        )
        for head in FINDINGS
    ]
    return _Sheet("Findings", columns, finding_rows(report))


def _ledger(report: Report) -> _Sheet:
    columns = (
        _Column("Plan", 24),
        _Column("Section", 9),
        _Column("Area", 20),
        _Column("Provision", 60, total="count"),
        _Column("Kind", 9),
        _Column("Who", 24),
        _Column("How long", 14),
        _Column("How often", 16),
        _Column("Mode", 12),
        _Column("Hours a week", 9, "hours", "sum"),
        _Column("Quantified", 11, "mark"),
        _Column("Outcomes", 10),
        _Column("Place", 18),
    )
    rows = (
        (
            document.path,
            line.section,
            line.area,
            line.text,
            line.kind,
            ", ".join(line.who),
            line.dose,
            line.frequency,
            line.mode,
            line.hours_per_week,
            line.quantified,
            ", ".join(line.outcomes),
            place(line.where),
        )
        for document in report.documents
        for line in document.provisions
    )
    return _Sheet("Provision ledger", columns, rows)


def _outcomes(report: Report) -> _Sheet:
    columns = (
        _Column("Plan", 28),
        _Column("Outcome", 10),
        _Column("Area", 26),
        _Column("Text", 80, total="count"),
        _Column("By", 22),
        _Column("Provisions that serve it", 12, "number"),
        _Column("Served", 9, "mark"),
    )
    rows = (
        (document.path, line.id, line.area, line.text, line.by, line.provisions, "none" if line.unserved else "")
        for document in report.documents
        for line in document.outcomes
    )
    return _Sheet("Outcomes", columns, rows)


def _rules(report: Report) -> _Sheet:
    columns = (
        _Column("Rule", 26),
        _Column("Title", 34),
        _Column("Severity", 10, "mark"),
        _Column("Sections", 16),
        _Column("Findings", 9, "number", "sum"),
        _Column("Please check", 9, "number", "sum"),
        _Column("Plans with it", 9, "number"),
        _Column("Why it matters", 56),
        _Column("What to do", 50),
        _Column("Source", 40),
        _Column("Address", 68, "link"),
    )
    every = [(document, finding) for document in report.documents for finding in document.findings]
    rows = []
    for rule in report.rules:
        mine = [(document, finding) for document, finding in every if finding.rule == rule.id]
        rows.append(
            (
                rule.id,
                rule.title,
                rule.severity.value,
                ", ".join(rule.sections),
                sum(not finding.review for _, finding in mine),
                sum(finding.review for _, finding in mine),
                len({document.path for document, _ in mine}),
                one_line(rule.rationale),
                advice_of(rule),
                "; ".join(source.title for source in rule.sources),
                next((source.address for source in rule.sources if source.address), ""),
            )
        )
    return _Sheet("Rules", columns, rows)


def _audit(report: Report) -> _Sheet:
    columns = (
        _Column("Plan", 28),
        _Column("Part", 46),
        _Column("Field", 48),
        _Column("Answer", 40, "answer"),
        _Column("Filled by", 11, "mark"),
        _Column("From what, or why not", 52),
        _Column("Auditor’s note", 40),
    )
    return _Sheet("Audit", columns, ((*line, None) for line in audit.lines(report)), frozen=3)
