"""The audit picture: what it counts, in which order, and that it holds no words of a plan."""

from __future__ import annotations

from dataclasses import replace

from ehcplint.finding import PlanReport, Report, Severity
from ehcplint.reports import render
from ehcplint.reports.picture import picture_of


def caseload(report: Report) -> list[PlanReport]:
    """Forty plans in two teams: plan 39 has the most errors, and plan 0 none."""
    plan = report.documents[0]
    error = next(finding for finding in plan.findings if finding.severity is Severity.ERROR)
    rest = [finding for finding in plan.findings if finding.severity is not Severity.ERROR]
    return [
        replace(plan, path=f"area/team {number % 2}/plan {number:02}.docx", findings=(*[error] * number, *rest))
        for number in range(40)
    ]


def test_the_picture_counts_by_folder_rule_section_and_errors(report):
    documents = [*caseload(report), replace(report.documents[2], path="area/team 1/locked.docx")]
    picture = picture_of(documents)
    assert (picture.all.plans, picture.all.checked, picture.all.unread) == (41, 40, 1)
    assert picture.all.errors == sum(range(40))
    assert {name: (each.plans, each.errors) for name, each in picture.folders.items()} == {
        "team 0": (20, sum(range(0, 40, 2))),
        "team 1": (21, sum(range(1, 40, 2))),
    }
    assert picture.rules["missing-section"].plans == 39
    assert picture.sections["H2"].errors == picture.all.errors
    assert picture.steps == {"none": 1, "1 or 2": 2, "3 to 5": 3, "6 to 10": 5, "11 to 20": 10, "over 20": 19}
    assert picture.refusals == {"encrypted": 1}


def test_the_ten_plans_that_need_a_person_first_are_the_same_in_any_order(report):
    documents = caseload(report)
    twin = replace(documents[39], path="area/team 0/a twin of plan 39.docx")
    first = picture_of([*documents, twin]).first
    assert [each.path for each in first[:3]] == [twin.path, documents[39].path, documents[38].path]
    assert len(first) == 10
    assert [each.path for each in picture_of([twin, *reversed(documents)]).first] == [each.path for each in first]


def test_the_summary_says_all_of_it_and_no_words_of_a_plan(report):
    text = render(Report(tuple(caseload(report)), report.rules), "summary")
    for said in ("Plans that need a person first", "By rule", "By section", "By folder", "780 errors", "in 40 files"):
        assert said in text
    assert "regular support" not in text
    assert "Tamsin" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_a_folder_without_findings_or_files_is_a_summary_too(report):
    assert "No findings from 12 rules in 1 file" in render(replace(report, documents=(report.documents[1],)), "summary")
    assert "in 0 files" in render(replace(report, documents=()), "summary")
