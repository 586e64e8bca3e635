from __future__ import annotations

import json
from dataclasses import replace

from ehcplint.finding import Report
from ehcplint.reports import pieces, render


def test_each_line_is_a_document_of_the_json_report_and_the_last_its_summary(report):
    *documents, last = map(json.loads, render(report, "jsonl").splitlines())
    whole = json.loads(render(report, "json"))
    assert documents == whole["documents"]
    assert last == {"version": 1, "tool": whole["tool"], "summary": whole["summary"]}


def test_each_line_is_handed_on_before_the_next_file_is_looked_at(report):
    class Looked(tuple):
        def __iter__(self):
            for number, document in enumerate(tuple.__iter__(self)):
                looked.append(number)
                yield document

    looked = []
    lines = pieces(replace(report, documents=Looked(report.documents)), "jsonl")
    next(lines)
    assert looked == [0]


def test_nothing_at_all_is_still_a_summary():
    assert json.loads(render(Report((), ()), "jsonl"))["summary"]["documents"] == 0
