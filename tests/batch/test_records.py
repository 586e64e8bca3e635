"""Recorded audits and the trend that they show."""

from __future__ import annotations

import sqlite3

import pytest
from typer.testing import CliRunner

from ehcplint.cli import app

from .conftest import NAMES


def call(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def plans(caseload):
    """Three plans, one a team."""
    for path in sorted(caseload.rglob("*.md"))[:]:
        if path.stem not in ("plan 0", "plan 1", "plan 2"):
            path.unlink()
    return caseload


def test_the_trend_shows_what_changed_by_rule_folder_and_section(plans, tmp_path):
    record = tmp_path / "audits.db"
    rules = "vague-wording,hours-in-placement"
    assert call("check", plans, "--select", rules, "--record", record).exit_code == 1
    plan = plans / "team 1" / "plan 1.md"
    plan.write_text(plan.read_text(encoding="utf-8").replace("with 6 hours of TA support a week", ""), encoding="utf-8")
    assert call("check", plans, "--select", rules, "--record", record).exit_code == 1
    said = call("trend", record)
    assert said.exit_code == 0
    lines = [" ".join(line.split()) for line in said.stdout.splitlines()]
    assert "hours-in-placement 3 2 -1" in lines
    assert "team 1 1 0 -1" in lines
    assert "I 3 2 -1" in lines
    assert not any(line.startswith("vague-wording") for line in lines)
    assert sum(" 3 0 " in line for line in lines) == 2


def test_a_record_holds_no_words_of_a_plan_and_no_names(plans, tmp_path):
    record = tmp_path / "audits.db"
    (plans / "team 1").rename(plans / "Okafor-Lyle")
    call("check", plans, "--record", record)
    held = record.read_bytes()
    for word in (*" ".join(NAMES).replace("-", " ").split(), "Dunmore", "regular support"):
        assert word.encode() not in held
    assert b"[child]" in held


def test_what_is_no_record_is_never_written_to(plans, tmp_path):
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("create table mine (it)")
    text = tmp_path / "notes.txt"
    text.write_text("Not a database, but words enough to be looked at.", encoding="utf-8")
    for path in (other, text):
        before = path.read_bytes()
        for command in (("check", plans, "--record", path), ("trend", path)):
            result = call(*command)
            assert (result.exit_code, result.stdout) == (2, "")
            assert "not a record of audits" in result.stderr
        assert path.read_bytes() == before
    assert "there is no such file" in call("trend", tmp_path / "none.db").stderr
    plan = next(plans.rglob("*.md"))
    assert "never written over" in call("check", plans, "--record", plan).stderr
