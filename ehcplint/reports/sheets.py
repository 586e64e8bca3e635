"""Sheets of a workbook (.xlsx): how every report that is one writes a table. The one file that knows XlsxWriter.

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
from ehcplint.reports import audit
from ehcplint.reports.cells import Cell, text

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
class Column:
    """A column: its head, its width in characters, and how it is written and summed up below."""

    head: str
    width: float
    kind: Literal["text", "mark", "number", "bar", "share", "hours", "date", "link", "answer", "line"] = "text"
    """A bar is a number with a bar beside it; a line is text that is not wrapped."""
    total: Literal["", "sum", "count"] = ""
    aside: bool = False
    """Folded away, for those who look for it."""


Value = Cell | date


class Sheet(NamedTuple):
    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]
    frozen: int = 1
    """How many columns stay in sight."""
    note: str = ""
    """What a reader must know, below the table."""


class Table(NamedTuple):
    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]


class Board(NamedTuple):
    """A sheet to be read and not worked with: small tables one below the other, in columns of these widths."""

    name: str
    said: str
    widths: Sequence[float]
    tables: Sequence[Table]


def workbook(title: str, sheets: Iterable[Sheet | Board]) -> bytes:
    """A workbook of these sheets, made in memory: no plan's words get into a temporary file."""
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": title, "author": "ehcplint", "comments": f"ehcplint {__version__}", "created": _MADE})
    looks = _Looks(book)
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        if isinstance(sheet, Board):
            _write_board(page, sheet, looks)
        else:
            _write(page, sheet, looks)
        _lay_out(page, sheet.name)
    book.close()
    return file.getvalue()


class _Looks:
    """The formats of cells, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[object, ...], Format] = {}
        self._cells: dict[tuple[str, Value, bool], Format] = {}

    def head(self, column: Column) -> Format:
        side = self._number(column.kind)["align"]
        return self._format(bold=True, bg_color="#1F3A5F", font_color="#FFFFFF", text_wrap=True, align=side)

    def total(self, kind: str) -> Format:
        return self._format(bold=True, top=2, **self._number(kind))

    def note(self) -> Format:
        return self._format(italic=True)

    def title(self) -> Format:
        return self._format(bold=True, font_size=12)

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
        return self._format(text_wrap=kind != "line" and "num_format" not in shape, **line, **shape, **link, **colours)

    def _number(self, kind: str) -> dict[str, Any]:
        shown = {"hours": "#,##0.00", "number": "#,##0", "bar": "#,##0", "share": "0%", "date": "d mmm yyyy"}.get(kind)
        side = "right" if kind in ("hours", "number", "bar", "share") else "left"
        return {"align": side, **({"num_format": shown} if shown else {})}

    def _format(self, **properties: Any) -> Format:  # noqa: ANN401 - XlsxWriter's own properties
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({"valign": "top", "font_size": 10, "indent": 1, **properties})
        return self._made[key]


def _write(page: Worksheet, sheet: Sheet, looks: _Looks) -> None:
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
    if sheet.note:
        page.write_string(last + 2, 0, sheet.note, looks.note())
    page.freeze_panes(1, sheet.frozen)
    page.autofilter(0, 0, last, len(sheet.columns) - 1)
    page.repeat_rows(0)
    wide = sum(column.width for column in sheet.columns if not column.aside) > _A4
    page.set_paper(8 if wide else 9)  # A3 or A4


def _write_board(page: Worksheet, board: Board, looks: _Looks) -> None:
    """Tables under titles, each with its own head."""
    for number, width in enumerate(board.widths):
        page.set_column(number, number, width)
    page.write_string(0, 0, board.said, looks.title())
    at = 2
    for table in board.tables:
        page.write_string(at, 0, table.title, looks.title())
        page.set_row(at + 1, 2 * _LINE + 3)
        first = at + 2
        for number, column in enumerate(table.columns):
            page.write_string(at + 1, number, column.head, looks.head(column))
            if column.kind == "bar" and table.rows:
                bar = {"type": "data_bar", "bar_solid": True, "bar_color": "#A9C4E6", "min_type": "num", "min_value": 0}
                page.conditional_format(first, number, first + len(table.rows) - 1, number, bar)
        for number_of_row, row in enumerate(table.rows, start=first):
            for number, (column, value) in enumerate(zip(table.columns, row, strict=True)):
                _put(page, number_of_row, number, column.kind, value, look=looks.cell(column.kind, value))
        at = first + len(table.rows) + 1
    page.set_paper(9)  # A4


def _lay_out(page: Worksheet, name: str) -> None:
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_margins(left=0.4, right=0.4)
    page.fit_to_pages(1, 0)
    page.set_footer(f"&L{name}&RPage &P of &N")


def _height(columns: Sequence[Column], row: Sequence[Value]) -> float:
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


def _totals(page: Worksheet, rows: Sequence[Sequence[Value]], columns: Sequence[Column], looks: _Looks) -> None:
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
