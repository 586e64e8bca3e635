"""Commented copies through the command line: what is written, what is refused, and when."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner

from ehcplint.cli import app

PLAN = Path(__file__).parents[2] / "examples" / "weak-plan.docx"


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def plan(tmp_path):
    return shutil.copy(PLAN, tmp_path / "plan.docx")


def test_a_commented_copy_is_written_and_the_plan_is_left_alone(plan, tmp_path):
    copy = tmp_path / "reviewed.docx"
    result = run("comment", plan, "-o", copy, "--select", "hours-in-placement,hours-only")
    assert (result.exit_code, result.stdout) == (0, f"{copy}: 4 comments.\n")
    assert len(list(docx.Document(copy).comments)) == 4
    assert plan.read_bytes() == PLAN.read_bytes()


def test_check_writes_a_commented_copy_and_reports_as_ever(plan, tmp_path):
    copy, report = tmp_path / "reviewed.docx", tmp_path / "report.txt"
    result = run("check", plan, "-o", copy, "-o", report, "--select", "hours-only")
    assert (result.exit_code, result.stdout) == (1, report.read_text(encoding="utf-8"))
    assert len(list(docx.Document(copy).comments)) == 2


def test_a_waived_finding_gets_no_comment(plan, tmp_path):
    (tmp_path / "ehcplint-waivers.toml").write_text(
        '[[waiver]]\nrule = "vague-wording"\nwords = "As required"\nreason = "Agreed."\nwho = "Head of SEN"\n'
        "expires = 2099-01-01\n",
        encoding="utf-8",
    )
    every = run("check", plan, "--select", "vague-wording", "--format", "json", "--ignore-waivers")
    findings = json.loads(every.stdout)["documents"][0]["findings"]
    left = [finding for finding in findings if "as required" not in finding["entry"].casefold()]
    assert len(left) < len(findings)
    copy = tmp_path / "copy.docx"
    assert f"{len(left)} comments." in run("comment", plan, "-o", copy, "--select", "vague-wording").stdout
    assert len(list(docx.Document(copy).comments)) == len(left)


@pytest.mark.parametrize(
    ("names", "copy", "complaint"),
    [
        (["plan.docx"], "plan.docx", "it is never written over"),
        (["plan.docx"], "copy.pdf", "the commented copy of plan.docx must end in .docx"),
        (["plan.docx", "weak.md"], "copy.docx", "a commented copy is made of one plan, and these are 2"),
        (["weak.md"], "copy.docx", "a text file cannot hold comments"),
        (["plan.docx"], "nowhere/copy.docx", "cannot be written"),
    ],
)
def test_a_copy_that_cannot_be_is_refused_before_the_work(plan, tmp_path, names, copy, complaint):
    (tmp_path / "weak.md").write_text("## Section F\n\n- Regular support.\n", encoding="utf-8")
    result = run("check", *(tmp_path / name for name in names), "-o", tmp_path / copy)
    assert (result.exit_code, result.stdout) == (2, "")
    assert complaint in result.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.docx", "weak.md"]


def test_of_a_plan_that_cannot_be_read_there_is_no_copy(tmp_path):
    (tmp_path / "plan.docx").write_bytes(b"PK\x03\x04 broken word/document")
    result = run("comment", tmp_path / "plan.docx", "-o", tmp_path / "copy.docx")
    assert result.exit_code == 3
    assert "copy.docx: not written" in result.stderr
    assert not (tmp_path / "copy.docx").exists()
