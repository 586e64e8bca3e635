"""The trend of a caseload in words, as a page and as a workbook."""

from __future__ import annotations

import io
import re

import openpyxl
import pytest
from typer.testing import CliRunner

from ehcplint.cli import app
from ehcplint.reports.picture import Count
from ehcplint.reports.trend import FORMATS, render
from ehcplint.reports.trend.audits import SHOWN


def words(page: str) -> str:
    body = re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_words_and_page_tell_the_last_runs_and_what_changed(audits):
    console, page = " ".join(render(audits, "console").split()), words(render(audits, "html"))
    for said in (
        "2026-01-14 09:30 40 1 87 7 2.2",
        "2 earlier runs",
        "north 48 47 -1",
        "Whole plan 71 69 -2",
        "F 17 18 +1",
    ):
        assert said in console
    for said in (
        "87 errors and 7 warnings in 40 plans; -1 errors since 13 January 2026",
        "north 48 47 -1",
        "F 17 18 +1",
    ):
        assert said in page
    assert "hours-only" not in page
    assert "01 January 2026" not in page


def test_the_workbook_holds_every_run_and_what_did_not_change(audits):
    book = openpyxl.load_workbook(io.BytesIO(render(audits, "workbook")))
    assert book.sheetnames == ["Runs", "By rule, findings", "By folder, errors", "By section, errors"]
    assert [row[5] for row in list(book["Runs"].values)[1:]] == [100 - number for number in range(SHOWN + 2)]
    assert ("hours-only", 3, 3, 0) in book["By rule, findings"].values
    assert ("south", 40, 40, 0) in book["By folder, errors"].values


@pytest.mark.parametrize("name", FORMATS)
def test_one_run_is_told_too(audits, name):
    told = render(audits[:1], name)
    assert len(told) > 100
    if name == "html":
        assert "there is no run before" in told


def test_names_of_folders_stay_text(audits):
    hostile = "<script>alert(1)</script>"
    audits[-1].counts["folder"][hostile] = Count(errors=3)
    assert hostile not in render(audits, "html")
    assert "&lt;script&gt;" in render(audits, "html")


def test_the_command_writes_what_the_suffix_asks_for(tmp_path):
    plan, record = tmp_path / "plan.md", tmp_path / "audits.db"
    plan.write_text(
        "# Section F: Special educational provision\n\n- Sam will have regular support.\n", encoding="utf-8"
    )

    def call(*arguments):
        return CliRunner().invoke(app, [str(argument) for argument in arguments])

    call("check", plan, "--record", record)
    outputs = [tmp_path / f"trend{each.suffix}" for each in FORMATS.values()]
    said = call("trend", record, *(part for path in outputs for part in ("-o", path)))
    assert said.exit_code == 0, said.output
    assert outputs[0].read_text(encoding="utf-8") == said.stdout
    assert all(path.stat().st_size for path in outputs)
    assert "never written over" in call("trend", record, "-o", record.with_suffix(".html"), "-o", record).stderr + (
        call("trend", tmp_path / "audits.html", "-o", tmp_path / "audits.html").stderr
    )
    assert call("trend", record, "-o", tmp_path / "trend.json").exit_code == 2
