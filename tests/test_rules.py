"""Every rule's own examples, and the hygiene of the rule files."""

import re
import tomllib
from pathlib import Path

import pytest

from ehcplint import ruleset as rules_module
from ehcplint.explain import catalogue
from ehcplint.ruleset import BUILT_IN, RulesError, load
from ehcplint.testing import run_rule

RULES = load()


@pytest.mark.parametrize("name", sorted(RULES.rules))
def test_examples_are_flagged_exactly_where_they_are_marked_and_nowhere_else(name):
    wrong = [outcome.message for outcome in run_rule(RULES.rules[name], RULES) if not outcome.passed]
    assert not wrong, "\n".join(wrong)


def formal(example):
    """An example with "shall" for "will", as a tribunal's order or a careful council has it."""
    if isinstance(example, str):
        return re.sub(r"\bwill\b", "shall", example)
    return {part: formal(said) for part, said in example.items()}


@pytest.mark.parametrize("name", sorted(RULES.rules))
def test_shall_is_read_as_will(name):
    rule = RULES.rules[name]
    examples = {kind: tuple(map(formal, getattr(rule.examples, kind))) for kind in ("fail", "pass_", "skip")}
    spoken = rule.model_copy(update={"examples": rule.examples.model_copy(update=examples)})
    wrong = [outcome.message for outcome in run_rule(spoken, RULES) if not outcome.passed]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("rule", RULES.rules.values(), ids=sorted(RULES.rules))
def test_a_rule_file_is_well_kept(rule):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
    assert rule.message.endswith((".", "}")) and rule.advice.endswith(".")
    assert len(rule.examples.fail) >= 3
    assert len(rule.examples.pass_) >= 5
    assert rule.rationale.strip().endswith(".")


@pytest.mark.parametrize("rule", RULES.checking, ids=lambda rule: rule.id)
def test_no_rule_is_more_severe_than_its_precision_bears(rule):
    accuracy = tomllib.loads((BUILT_IN / "accuracy.toml").read_text(encoding="utf-8"))
    wanted = {"error": 0.95, "warning": 0.9, "advice": 0.0}[rule.severity]
    assert rule.review or accuracy[rule.id]["precision"][0] >= wanted


def test_titles_are_unique():
    titles = [rule.title for rule in RULES.rules.values()]
    assert len(set(titles)) == len(titles)


def test_every_source_is_cited_by_a_rule():
    cited = {source.key for rule in RULES.rules.values() for source in rule.sources}
    listed = set(tomllib.loads((BUILT_IN / "sources.toml").read_text(encoding="utf-8")))
    assert listed == cited | {"plain-drafting"}  # which house rules may cite


def test_the_catalogue_is_what_the_tool_writes():
    assert (BUILT_IN / "README.md").read_text(encoding="utf-8") == catalogue(RULES)


def house(tmp_path: Path, text: str, name: str = "our-rule.toml") -> Path:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


GOOD = """
title = "A house rule"
severity = "advice"
applies_to = ["F"]
message = "“{quote}” is not how we write."
advice = "Write something else."
rationale = "The house says so."
sources = ["plain-drafting"]
[check]
kind = "phrase"
vocabulary = "vague"
[examples]
fail = ["Sam will have [[access to]] a quiet space."]
pass = ["Sam will work in the quiet room for 20 minutes every day."]
"""


def test_a_rule_dropped_into_a_house_folder_joins_the_others(tmp_path):
    ruleset = load(house(tmp_path, GOOD))
    assert set(ruleset.rules) == {*RULES.rules, "our-rule"}
    assert all(outcome.passed for outcome in run_rule(ruleset.rules["our-rule"], ruleset))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("severity =", "severty ="), "severty"),
        (('kind = "phrase"', 'kind = "phrse"'), "phrse"),
        (('vocabulary = "vague"', 'vocabulary = "vage"'), "Did you mean “vague”"),
        (("plain-drafting", "plain-draftng"), "Did you mean “plain-drafting”"),
        (("{quote}", "{quotation}"), "quotation"),
        (('severity = "advice"', 'severity = "error"'), "stronger source"),
        (('applies_to = ["F"]', 'applies_to = ["Z"]'), "applies_to"),
        (('title = "A house rule"', 'title = "A house rule'), "not valid TOML"),
        (("[examples]", 'id = "other"\n[examples]'), "id"),
    ],
    ids=["key", "kind", "vocabulary", "source", "placeholder", "force", "section", "toml", "id"],
)
def test_a_mistake_in_a_rule_names_the_file_and_the_key(tmp_path, change, says):
    with pytest.raises(RulesError) as caught:
        load(house(tmp_path, GOOD.replace(*change)))
    assert "our-rule.toml" in str(caught.value)
    assert says in str(caught.value)


def test_a_house_rule_cannot_take_a_built_in_name(tmp_path):
    with pytest.raises(RulesError, match="built-in rule of this name"):
        load(house(tmp_path, GOOD, "vague-wording.toml"))


def test_a_house_vocabulary_adds_and_removes_phrases(tmp_path):
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "vague.toml").write_text(
        'remove = ["access to"]\n[add]\nours = ["signposted to"]\n', encoding="utf-8"
    )
    words = load(tmp_path).lexicon["vague"]
    found = words.find("She is signposted to clubs and has access to a den.")
    assert [match.term for match in found] == ["signposted to"]


def test_selecting_an_unknown_rule_names_the_nearest():
    with pytest.raises(RulesError, match="Did you mean “vague-wording”"):
        RULES.select(["vague-wordng"], [])


def test_built_in_rules_are_found_in_the_source_tree_and_in_a_wheel():
    assert (rules_module.BUILT_IN / "sections.toml").is_file()
