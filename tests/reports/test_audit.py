from __future__ import annotations

from dataclasses import replace
from datetime import date

from ehcplint.reports import audit


def form(report, number=0):
    path = report.documents[number].path
    return {(line.part, line.field): line for line in audit.lines(report) if line.plan == path}


def test_what_a_machine_can_tell_is_filled_with_its_source(report):
    lines = form(report)
    assert lines["1 The plan", "Date of the plan"][3:] == (date(2026, 3, 27), "ehcplint", "the front sheet")
    assert lines["1 The plan", "Weeks taken"].answer == 27.6
    assert lines["2 Statutory structure", "Sections not found"].answer == "H2"
    placement = lines["2 Statutory structure", "Section I: the placement only"]
    assert (placement.answer, placement.source) == ("1 finding", "rules: hours-in-placement")
    assert lines["7 Section F: special educational provision", "Of these, fully quantified"].answer == 1
    assert lines["9 Golden thread", "Every provision has an outcome (F to E)"].answer == "no findings, 1 to check"


def test_judgement_is_left_to_a_person(report):
    for line in audit.lines(report):
        assert (line.by == "a person") is (line.answer is None)
        if "grade" in line.field.casefold():
            assert line.answer is None


def test_what_no_rule_looked_at_is_not_said_to_be_right(report):
    unchecked = form(report)["4 Section B: needs", "Strengths"]
    not_run = form(report)["3 Section A: voice", "Aspirations"]
    assert (unchecked.answer, not_run.answer, not_run.source) == (None, None, "not run: no-aspirations")
    silent = replace(report.documents[1], silent=("vague-wording: not for profile template",))
    line = form(replace(report, documents=(silent,)))["7 Section F: special educational provision", "Wording"]
    assert (line.answer, line.source) == (None, "not run: vague-wording")


def test_nothing_is_filled_for_a_file_that_was_not_read(report):
    assert {line.answer for line in form(report, 2).values()} == {None}
    assert form(report, 3)["1 The plan", "Read in full"].answer == "only in part"


def test_the_rules_that_fill_it_exist():
    from ehcplint.ruleset import load

    asked = {
        rule for fields in audit._FORM.values() for fill in fields.values() if isinstance(fill, tuple) for rule in fill
    }
    assert asked - set(load().rules) == {"i-statement-missing"}  # a rule of the example house folder
