from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ehcplint.reports
from ehcplint.finding import PlanReport, Report
from ehcplint.reports import render
from ehcplint.reports.json import schema

PUBLISHED = Path(ehcplint.reports.__file__).parent / "schema" / "report-1.json"

SHAPE = {
    "": ["version", "tool", "documents", "summary"],
    "tool": ["name", "version", "rules"],
    "documents": [
        "path",
        "status",
        "error",
        "profile",
        "sections",
        "missing",
        "unread",
        "silent",
        "findings",
        "provisions",
        "outcomes",
    ],
    "summary": ["documents", "unread", "errors", "warnings", "advice", "review"],
    "findings": [
        "rule",
        "severity",
        "review",
        "section",
        "entry",
        "evidence",
        "where",
        "title",
        "message",
        "advice",
        "sources",
        "fingerprint",
    ],
    "provisions": [
        "section",
        "area",
        "text",
        "kind",
        "what",
        "who",
        "hours_per_week",
        "dose",
        "frequency",
        "mode",
        "outcomes",
        "quantified",
        "where",
    ],
    "outcomes": ["id", "area", "text", "by", "provisions"],
    "sections": ["letter", "title", "entries", "where"],
}


def test_the_published_schema_is_the_one_of_the_models(expect):
    expect(PUBLISHED, json.dumps(schema(), indent=2) + "\n")


def test_a_report_satisfies_the_published_schema(report):
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.validate(json.loads(render(report, "json")), published)


def test_a_report_that_is_not_of_the_shape_fails_the_schema(report):
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    wrong = json.loads(render(report, "json"))
    wrong["documents"][0]["findings"][0]["severity"] = "fatal"
    with pytest.raises(jsonschema.ValidationError, match="fatal"):
        jsonschema.validate(wrong, published)


def test_the_keys_are_those_of_version_1_in_their_order(report):
    written = json.loads(render(report, "json"))
    assert written["version"] == 1
    document = written["documents"][0]
    parts = {"": written, "tool": written["tool"], "documents": document, "summary": written["summary"]}
    parts |= {name: document[name][0] for name in ("findings", "provisions", "outcomes", "sections")}
    assert {name: list(part) for name, part in parts.items()} == SHAPE
    assert list(document["findings"][0]["where"]) == ["page", "paragraph", "table", "row", "column", "line"]


def test_the_summary_counts_signs_to_check_apart(report):
    summary = json.loads(render(report, "json"))["summary"]
    assert summary == {"documents": 4, "unread": 2, "errors": 2, "warnings": 2, "advice": 0, "review": 1}


def test_an_unread_file_has_its_error_and_no_findings(report):
    locked = json.loads(render(report, "json"))["documents"][2]
    assert (locked["status"], locked["error"]["code"], locked["findings"]) == ("unread", "encrypted", [])


def test_a_file_name_that_is_not_unicode_still_gives_json():
    name = b"plan-\xff.docx".decode("utf-8", "surrogateescape")
    written = json.loads(render(Report((PlanReport(name, "read"),), ()), "json"))
    assert written["documents"][0]["path"] == "plan-\N{REPLACEMENT CHARACTER}.docx"


@given(st.text(st.characters()))
def test_no_text_of_a_plan_breaks_the_json(text):
    plan = PlanReport("plan.docx", "read", unread=(text,), silent=(text,))
    written = render(Report((plan,), ()), "json")
    assert written.isascii()
    json.dumps(json.loads(written), ensure_ascii=False).encode("utf-8")


def test_the_same_report_gives_the_same_bytes(report):
    assert render(report, "json") == render(replace(report), "json")


def test_of_a_very_long_entry_the_words_around_the_evidence_are_given(report):
    words = "Tamsin will read daily and will have regular support, "
    start = (words * 1000).index("regular", 30_000)
    plan = report.documents[0]
    found = replace(plan.findings[1], entry=words * 1000, evidence="regular support", start=start)
    (given,) = json.loads(render(Report((replace(plan, findings=(found,)),), ()), "json"))["documents"][0]["findings"]
    assert len(given["entry"]) < 5000
    assert given["evidence"] in given["entry"]
    kept = given["entry"].removeprefix("… ").removesuffix(" …")
    assert kept in words * 1000
    assert given["entry"] == f"… {kept} …"
