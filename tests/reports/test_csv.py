from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplint.finding import Finding, PlanReport, Report, Severity
from ehcplint.reports import render
from ehcplint.reports.cells import FINDINGS, LIMIT


def rows(report):
    return list(csv.DictReader(io.StringIO(render(report, "csv").removeprefix("\ufeff"), newline="")))


def report_of(entry, path="plan.docx"):
    found = Finding("rule", Severity.ERROR, "Title", "Message.", "Advice.", (), "F", entry, entry)
    return Report((PlanReport(path, "read", findings=(found,)),), ())


def test_excel_knows_the_encoding_and_the_line_ends(report):
    written = render(report, "csv").encode("utf-8")
    assert written.startswith(b"\xef\xbb\xbfPlan,Section,Severity")
    assert written.count(b"\n") == written.count(b"\r\n")


def test_each_finding_has_a_row(report):
    found = [row for row in rows(report) if row["Rule"]]
    assert [row["Fingerprint"] for row in found] == [f.fingerprint for d in report.documents for f in d.findings]
    assert list(found[0]) == list(FINDINGS)
    assert [row["Please check"] for row in found] == ["", "", "", "", "yes"]
    assert found[3]["Place"] == "page 9, table 7, row 2"
    assert (found[3]["Table"], found[3]["Row"], found[3]["Line"]) == ("7", "2", "")


def test_a_file_that_was_not_read_in_full_has_a_row(report):
    unread = [(row["Plan"], row["Severity"], row["What is wrong"]) for row in rows(report) if not row["Rule"]]
    assert unread == [
        ("locked.docx", "not read", "The file is protected by a password."),
        ("scan.pdf", "partly read", "Part of the text could not be read: page 2 is a picture."),
    ]


@pytest.mark.parametrize(
    "text", ["=1+1", "+44 1632", "-2 hours", "@SUM(A1)", "\t=1+1", " =HYPERLINK(1)", "＝1", "=cmd|' /C calc'!A0"]
)
def test_no_cell_begins_like_a_formula(text):
    row = rows(report_of(text, path=text))[0]
    assert row["Entry"] == row["Words"] == row["Plan"] == f"'{text.strip()}"


def test_a_text_that_a_cell_cannot_hold_is_cut_and_says_so():
    row = rows(report_of("a😀" * LIMIT))[0]
    assert len(row["Entry"].encode("utf-16-le")) // 2 <= LIMIT
    assert row["Entry"].endswith(f"[cut here: the whole has {2 * LIMIT:,} characters]")


@given(st.text(st.characters()))
def test_no_text_breaks_a_row(text):
    written = rows(report_of(text, path=text))
    assert len(written) == 1
    assert set(written[0]) == set(FINDINGS)
    render(report_of(text, path=text), "csv").encode("utf-8")


def test_the_same_report_gives_the_same_bytes(report):
    assert render(report, "csv") == render(replace(report), "csv")
