"""The workbook as a reader of spreadsheets sees it, and as LibreOffice does."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehcplint.finding import DatesSeen, Finding, OutcomeLine, PlanReport, ProvisionLine, Report, Severity
from ehcplint.reports import render, sheets
from ehcplint.reports.cells import FINDINGS

SHEETS = ["Plans", "Findings", "Provision ledger", "Outcomes", "Rules", "Audit"]


def book_of(report):
    return openpyxl.load_workbook(io.BytesIO(render(report, "workbook")))


def table(sheet):
    """The rows of a sheet as dictionaries, its last row of totals included."""
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def hostile(text):
    """A report in which every field that can hold a plan's words holds this text."""
    found = Finding("rule", Severity.ERROR, text, text, text, (), "F", text, text)
    line = ProvisionLine("F", text, text, "support", text, (text,), 1.5, text, text, text, (text,), "full", found.where)
    outcomes = (OutcomeLine(text, text, text, text, 0),)
    plan = PlanReport(text, "partly", unread=(text,), findings=(found,), provisions=(line,), outcomes=outcomes)
    return Report((plan,), ())


def test_every_sheet_has_filters_a_frozen_head_and_columns_wide_enough_to_read(report):
    book = book_of(report)
    assert book.sheetnames == ["Summary", *SHEETS]
    for sheet in book.worksheets[1:]:
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.freeze_panes is not None
        assert all(
            sheet.column_dimensions[cell.column_letter].width >= 8 for cell in sheet[1] if cell.value is not None
        )


def test_numbers_are_numbers_and_dates_are_dates(report):
    book = book_of(report)
    plan = table(book["Plans"])[0]
    assert (plan["Words"], plan["Errors"], plan["Warnings"], plan["Please check"]) == (3402, 2, 2, 1)
    assert plan["Date of plan"] == datetime(2026, 3, 27)
    assert plan["Next review"] is None
    assert table(book["Provision ledger"])[0]["Hours a week"] == 0.5
    assert table(book["Outcomes"])[0]["Provisions that serve it"] == 1


def test_the_findings_are_those_of_the_csv_file(report):
    rows = list(csv.reader(io.StringIO(render(report, "csv").removeprefix("\ufeff"), newline="")))
    written = [["" if cell is None else str(cell) for cell in row] for row in book_of(report)["Findings"].values]
    assert written[:-1] == [[cell.removeprefix("'") for cell in row] for row in rows]


def test_totals_follow_the_filters_and_hold_their_value_already(report):
    rendered = io.BytesIO(render(report, "workbook"))
    formulas, values = openpyxl.load_workbook(rendered), openpyxl.load_workbook(rendered, data_only=True)
    last = formulas["Findings"].max_row
    column = FINDINGS.index("Rule") + 1
    assert formulas["Findings"].cell(last, column).value == f"=SUBTOTAL(103,L2:L{last - 1})"
    assert values["Findings"].cell(last, column).value == 5
    assert table(values["Plans"])[-1]["Errors"] == 2


def test_a_severity_is_a_word_and_a_colour(report):
    cells = book_of(report)["Findings"]["C"][1:6]
    assert [cell.value for cell in cells] == ["error", "warning", "warning", "error", "advice"]
    assert len({cell.fill.fgColor.rgb for cell in cells}) == 3
    assert book_of(hostile("error"))["Findings"]["H2"].fill.fill_type is None


def test_a_file_that_was_not_read_says_so(report):
    plans = table(book_of(report)["Plans"])
    assert (plans[2]["Read"], plans[2]["Words"]) == ("not read", None)
    assert plans[2]["What was not read"].startswith("The file is protected by a password.")
    assert plans[3]["Read"] == "partly read"


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "https://a.example", "mailto:a@b.c", "12", "1e5"]
)
def test_what_a_plan_says_stays_text(text):
    report = hostile(text)
    book = book_of(report)
    for sheet in book:
        cells = [cell for row in sheet.iter_rows() for cell in row]
        assert not any(cell.hyperlink for cell in cells)
        ours = [cell.value for cell in cells if cell.data_type == "f"]
        assert all(re.fullmatch(r"=SUBTOTAL\(10[39],[A-Z]+2:[A-Z]+\d+\)", formula) for formula in ours)
    with zipfile.ZipFile(io.BytesIO(render(report, "workbook"))) as package:
        assert text in package.read("xl/sharedStrings.xml").decode("utf-8")


@pytest.mark.parametrize(
    "text", ["\x00\x0b\x1b[31m", "\ufffe\uffff\ud800", "_x0041_", "<b>&amp;", "a\u202eb", "a" * 40_000]
)
def test_any_character_and_length_can_be_read_back(text):
    book = book_of(hostile(text))
    entry = table(book["Findings"])[1]["Entry"]
    assert len(entry) <= 32_767
    assert text != "_x0041_" or entry == text


@settings(max_examples=25)
@given(st.text(st.characters(), max_size=200))
def test_any_text_gives_a_workbook(text):
    assert book_of(hostile(text)).sheetnames == SHEETS


def test_a_date_that_excel_does_not_know_is_written_out():
    plan = PlanReport("a.md", "read", dates=DatesSeen(plan=date(1066, 10, 14)))
    assert table(book_of(Report((plan,), ()))["Plans"])[0]["Date of plan"] == "1066-10-14"


def test_what_does_not_fit_on_a_sheet_is_said(report, monkeypatch):
    monkeypatch.setattr(sheets, "_ROWS", 5)
    findings = book_of(report)["Findings"]
    assert findings.max_row == 5
    assert findings.cell(5, 1).value == "4 more rows do not fit on a sheet; a .csv or .jsonl report holds them all."


def test_nobody_is_named_as_its_author_and_the_same_report_gives_the_same_bytes(report):
    assert render(report, "workbook") == render(replace(report), "workbook")
    properties = book_of(report).properties
    assert (properties.creator, properties.lastModifiedBy) == ("ehcplint", "ehcplint")


def test_an_empty_report_is_a_workbook():
    assert book_of(Report((), ())).sheetnames == SHEETS


@pytest.mark.skipif(not shutil.which("localc"), reason="needs LibreOffice Calc")
def test_libreoffice_opens_it_and_comes_to_the_same_totals(report, tmp_path):
    (tmp_path / "audit.xlsx").write_bytes(render(report, "workbook"))
    profile = (tmp_path / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to"]
    subprocess.run([*command, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "audit.xlsx"], cwd=tmp_path, check=True, capture_output=True, timeout=180)  # fmt: skip
    written = {name: (tmp_path / f"audit-{name}.csv").read_text(encoding="utf-8").splitlines() for name in SHEETS}
    assert "Total of what is shown" in written["Plans"][-1]
    assert ",2,2,0,1," in written["Plans"][-1]
    assert ",5," in written["Findings"][-1]
