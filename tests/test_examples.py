"""The example plans: what is found in them is written beside them, and is the same in Word and in PDF."""

from pathlib import Path

import pytest

import ehcplint
from ehcplint.difference import Caseload
from ehcplint.linter import lint
from ehcplint.masking import mask_caseload
from ehcplint.reports.comparison import render
from ehcplint.ruleset import load

EXAMPLES = Path(__file__).parent.parent / "examples"
RULES = load()


def lines(report):
    """A finding a line, with what does not depend on the format of the file."""
    for finding in report.findings:
        yield " | ".join(
            (
                finding.section or "-",
                "review" if finding.review else str(finding.severity),
                finding.rule,
                " ".join((finding.evidence or finding.message).split()),
            )
        )


@pytest.mark.parametrize("name", ["weak-plan", "strong-plan"])
def test_findings_are_those_written_beside_the_plan(name, expect):
    report = lint(EXAMPLES / f"{name}.docx", RULES)
    expect(EXAMPLES / f"{name}.findings.txt", "\n".join([*lines(report), ""]))


@pytest.mark.parametrize("name", ["weak-plan", "strong-plan"])
def test_one_plan_has_the_same_findings_in_word_and_in_pdf(name):
    word, pdf = (lint(EXAMPLES / f"{name}{suffix}", RULES) for suffix in (".docx", ".pdf"))
    assert sorted(lines(word)) == sorted(lines(pdf))
    assert word.missing == pdf.missing
    assert [line.quantified for line in word.provisions] == [line.quantified for line in pdf.provisions]


def test_the_strong_plan_has_no_findings():
    assert lint(EXAMPLES / "strong-plan.docx", RULES).findings == ()


def test_the_place_of_the_evidence_holds_the_evidence():
    """Evidence is the plan's own words at a place that leads back to them."""
    from ehcplint.readers import read

    path = EXAMPLES / "weak-plan.docx"
    paragraphs = {paragraph.where: paragraph.text for paragraph in read(path).paragraphs}
    for finding in lint(path, RULES).findings:
        if finding.evidence and finding.entry:
            text = paragraphs[finding.where]
            assert text[finding.start : finding.start + len(finding.evidence)] == finding.evidence


def test_what_is_lost_between_the_two_versions_is_written_beside_them(expect, monkeypatch):
    """The comparison as printed in the folder of the examples."""
    monkeypatch.chdir(EXAMPLES)
    comparison = ehcplint.compare("review-old.docx", "review-new.docx")
    masked = mask_caseload(Caseload((comparison,)))
    expect(EXAMPLES / "review.comparison.txt", render(masked, "console"))
    rules = [(finding.rule, finding.review) for finding in comparison.findings]
    assert sorted(rules) == [
        ("provision-lost", False),
        ("provision-lost", True),
        ("provision-reduced", False),
        ("provision-reduced", False),
        ("wording-weakened", False),
    ]
