from __future__ import annotations

import re
from dataclasses import replace

from ehcplint.document import Location
from ehcplint.finding import Finding, PlanReport, Report, Severity
from ehcplint.reports import render

COMMAND = re.compile(r"::(?P<kind>error|warning|notice) (?P<properties>[^:\r\n]*)::(?P<message>[^\r\n]*)")


def annotations(report):
    """What GitHub reads: the kind, the properties and the message of each line that is a command."""
    for line in render(report, "github").splitlines():
        if found := COMMAND.fullmatch(line):
            properties = dict(pair.split("=", 1) for pair in found["properties"].split(","))
            yield found["kind"], {name: plain(value) for name, value in properties.items()}, plain(found["message"])


def plain(text):
    for code, char in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_each_finding_and_each_unread_file_is_annotated_the_most_serious_first(report):
    found = [(kind, properties["file"], properties["title"]) for kind, properties, _ in annotations(report)]
    assert [(kind, path) for kind, path, _ in found] == [
        ("error", "locked.docx"),
        ("error", "scan.pdf"),
        *[("error", "Tamsin Quillfeather draft.docx")] * 2,
        *[("warning", "Tamsin Quillfeather draft.docx")] * 2,
        ("notice", "Tamsin Quillfeather draft.docx"),
    ]
    assert found[3][2] == "Hours in placement (hours-in-placement)"
    assert found[-1][2].startswith("Please check: ")


def test_the_line_is_given_where_there_is_one(report):
    lines = [properties.get("line") for _, properties, _ in annotations(report)]
    assert lines == [None] * 6 + ["30"]


def test_the_last_line_sums_up(report):
    last = render(report, "github").splitlines()[-1]
    assert last == "2 errors and 2 warnings in 4 files; 1 sign for you to check; 2 files not read, or only in part."


def test_no_more_are_written_than_github_shows(report):
    plan = replace(report.documents[0], findings=report.documents[0].findings * 12)
    written = render(replace(report, documents=(plan,)), "github")
    assert [written.count(f"::{kind} ") for kind in ("error", "warning", "notice")] == [10, 10, 10]
    assert written.splitlines()[-1].endswith("no more than 10 of a kind; 30 annotations are left out.")


def test_a_plans_words_cannot_give_a_command():
    text = "50%: a, b\r\n::error file=x::y\n::stop-commands::z"
    found = Finding("rule", Severity.WARNING, text, text, text, (), "F", text, text, Location(line=2))
    report = Report((PlanReport("plans\\50%, a:b\n.docx", "read", findings=(found,)),), ())
    ((kind, properties, message),) = annotations(report)
    assert (kind, properties["file"], properties["line"]) == ("warning", "plans/50%, a:b .docx", "2")
    assert message.startswith("50%: a, b ::error file=x::y ::stop-commands::z")
    assert len(render(report, "github").splitlines()) == 2
