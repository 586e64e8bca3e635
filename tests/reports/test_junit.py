"""JUnit has no standard. `junit.xsd` beside this file says what Jenkins' xUnit plugin takes (its junit-10.xsd), and
junitparser reads the report as others would."""

from __future__ import annotations

from pathlib import Path

import junitparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ehcplint.finding import Finding, PlanReport, Report, Severity
from ehcplint.reports import render

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("junit.xsd")))


def tree(report):
    return etree.fromstring(render(report, "junit").encode("utf-8"))


def suites(report):
    return list(junitparser.JUnitXml.fromstring(render(report, "junit").encode("utf-8")))


def test_a_report_satisfies_the_schema(report):
    SCHEMA.assertValid(tree(report))
    SCHEMA.assertValid(tree(Report((), ())))


def test_what_is_not_junit_fails_the_schema(report):
    wrong = tree(report)
    del wrong[0].attrib["failures"]
    assert not SCHEMA.validate(wrong)


def test_each_plan_is_a_suite_and_each_finding_a_failure(report):
    found = suites(report)
    assert [(suite.name, suite.failures, suite.errors, suite.skipped) for suite in found] == [
        ("Tamsin Quillfeather draft.docx", 4, 0, 1),
        ("strong.docx", 0, 0, 0),
        ("locked.docx", 0, 1, 0),
        ("scan.pdf", 0, 1, 0),
    ]
    failed = [case for case in found[0] if case.result and isinstance(case.result[0], junitparser.Failure)]
    assert failed[1].name == "vague-wording: page 9, table 7, row 2"
    assert failed[1].result[0].type == "warning"
    assert "regular support" in failed[1].result[0].text


def test_a_rule_that_found_nothing_passes_and_names_are_used_once(report):
    cases = list(suites(report)[0])
    assert "never-broken-1" in {case.name for case in cases if not case.result}
    assert len({case.name for case in cases}) == len(cases)


def test_a_silent_rule_is_skipped_with_its_reason(report):
    plan = PlanReport("a.md", "read", silent=("vague-wording: not for profile template",))
    cases = {case.name: case for case in suites(Report((plan,), report.rules))[0]}
    assert cases["vague-wording"].result[0].message == "not for profile template"


@pytest.mark.parametrize("text", ["\x00\x0b\x1b", "\ufffe\uffff", "\ud800", "]]>", "<script>&amp;\"'", "a\tb\r\nc"])
def test_characters_that_xml_forbids_do_not_break_it(text):
    found = Finding("rule", Severity.ERROR, text, text, text, (), "F", text, text)
    root = tree(Report((PlanReport(text, "read", findings=(found,), silent=(text,)),), ()))
    SCHEMA.assertValid(root)
    assert root.find(".//failure") is not None


@given(st.text(st.characters()))
def test_any_text_gives_xml(text):
    found = Finding("rule", Severity.ADVICE, text, text, text, (), "F", text, text)
    SCHEMA.assertValid(tree(Report((PlanReport(text, "read", findings=(found,)),), ())))
