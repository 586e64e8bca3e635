"""Rules on provision against sentences that none of their examples holds."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from ehcplint.checks.base import Context
from ehcplint.ruleset import Ruleset, load
from ehcplint.testing import plan_of

CORPUS = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
CASES = [(rule, key, text) for rule, each in CORPUS.items() for key in ("found", "left") for text in each[key]]


@pytest.fixture(scope="module")
def ruleset() -> Ruleset:
    return load()


@pytest.mark.parametrize(("name", "key", "text"), CASES)
def test_a_rule_finds_its_fault_and_leaves_its_look_alikes(name, key, text, ruleset):
    rule = ruleset.rules[name]
    section = CORPUS[name]["section"]
    sections = {section: text} if section == "F" else {section: text, "F": "A teacher will teach Sam."}
    findings = list(rule.run(Context(plan_of(sections, rule, ruleset), ruleset.lexicon)))
    assert bool(findings) == (key == "found")
