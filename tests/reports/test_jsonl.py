from __future__ import annotations

import json

from ehcplint.finding import Report
from ehcplint.reports import render
from ehcplint.reports.jsonl import last_line, line


def test_each_line_is_a_document_of_the_json_report_and_the_last_its_summary(report):
    *documents, last = map(json.loads, render(report, "jsonl").splitlines())
    whole = json.loads(render(report, "json"))
    assert documents == whole["documents"]
    assert last == {"version": 1, "tool": whole["tool"], "summary": whole["summary"]}


def test_a_run_can_hand_on_each_line_as_it_is_done(report):
    assert "".join([*map(line, report.documents), last_line(report)]) == render(report, "jsonl")


def test_nothing_at_all_is_still_a_summary():
    assert json.loads(render(Report((), ()), "jsonl"))["summary"]["documents"] == 0
