"""Run rules' own examples: `ehcplint test` and the test suite both call this."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ehcplint import config
from ehcplint.comparison import changes_between
from ehcplint.config import FILE_NAME
from ehcplint.finding import Finding
from ehcplint.plan import Plan, Profile
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import BUILT_IN, Example, Rule, RulesError, Ruleset, load
from ehcplint.sections import divide

_MARK = re.compile(r"\[\[ ?(.+?) ?\]\]", re.DOTALL)
_TITLES = {
    "A": "The views, interests and aspirations",
    "B": "Special educational needs",
    "C": "Health care needs",
    "D": "Social care needs",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health care provision",
    "H1": "Social care provision which must be made",
    "H2": "Any other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one example came out: the rule, whether it did as it says, and a sentence where it did not."""

    rule: str
    example: str
    passed: bool
    message: str = ""
    flagged: bool = False
    """Whether it is one of those that must be flagged."""


def run(folder: Path) -> list[Outcome]:
    """Run the examples of every rule in a folder: the built-in rules', or a house folder's own.

    The folder's settings, vocabularies and sources are read too, and must be right. Raises RulesError and ConfigError.
    """
    if folder.resolve() == BUILT_IN.resolve():
        ruleset, known = load(), set()
    else:
        settings = folder / FILE_NAME
        ruleset, known = load(folder, config.load(settings) if settings.is_file() else None), load().rules.keys()
    rules = [rule for rule in ruleset.rules.values() if rule.id not in known]
    if not rules:
        raise RulesError(f"{folder}: holds no rules of its own to test")
    return [outcome for rule in rules for outcome in run_rule(rule, ruleset)]


def sentences(outcomes: list[Outcome]) -> Iterator[tuple[str, list[str]]]:
    """For each rule a plain sentence on how its examples came out, and one for each that did not do as it says."""
    for name in dict.fromkeys(outcome.rule for outcome in outcomes):
        of_rule = [outcome for outcome in outcomes if outcome.rule == name]
        weak = [outcome.passed for outcome in of_rule if outcome.flagged]
        sound = [outcome.passed for outcome in of_rule if not outcome.flagged]
        yield (
            f"{name}: flags {sum(weak)} of {len(weak)} weak examples, "
            f"leaves {sum(sound)} of {len(sound)} sound ones alone.",
            [outcome.message for outcome in of_rule if not outcome.passed],
        )


def run_rule(rule: Rule, ruleset: Ruleset) -> list[Outcome]:
    """Every failing example is flagged exactly where it is marked, by this rule; every other one is silent."""
    outcomes = [_must_fail(rule, ruleset, example) for example in rule.examples.fail]
    outcomes += [_must_pass(rule, ruleset, example) for example in (*rule.examples.pass_, *rule.examples.skip)]
    return outcomes


def plan_of(example: Example, rule: Rule, ruleset: Ruleset) -> Plan:
    """An example as a plan. A sentence stands in the first section that the rule applies to; a table gives sections by
    letter, "front" for what stands before them, "after" for what follows, and the profile."""
    sections = {rule.applies_to[0]: example} if isinstance(example, str) else dict(example)
    profile: Profile = sections.pop("profile", "final")  # type: ignore[assignment]
    text = [_plain(sections.pop("front", ""))]
    after = _plain(sections.pop("after", ""))
    for key, body in sections.items():
        title = "Social care provision" if key == "H" else _TITLES.get(key)
        heading = f"## Section {key}: {title}" if title else f"## {key}"
        text.append(f"{heading}\n\n{_as_list(_plain(body))}")
    text.append(after)
    document = read_text("\n\n".join(text).encode("utf-8"), "example.md", Limits())
    return divide(document, ruleset.sections, ruleset.lexicon, profile)


def _findings(rule: Rule, ruleset: Ruleset, example: Example) -> list[Finding]:
    """What the rule finds in an example: a plan, or the older and the newer plan of a pair."""
    if not rule.compares:
        context = ruleset.context(plan_of(example, rule, ruleset))
    else:
        old, new = (ruleset.context(plan_of(example[side], rule, ruleset)) for side in ("old", "new"))  # type: ignore[index]
        context = replace(new, changes=changes_between(old, new))
    return [] if rule.silent_because(context.plan.profile) else list(rule.run(context))


def _as_list(body: str) -> str:
    """A sentence alone is a bullet, as plans list provision; several lines stand as they are written."""
    body = body.strip()
    return body if "\n" in body or not body or body.startswith(("-", "|", "#", "1.")) else f"- {body}"


def _plain(text: str) -> str:
    return _MARK.sub(r"\1", text)


def _shown(example: Example) -> str:
    """An example as its writer would recognise it: sections by their letters, the marks left in."""
    if isinstance(example, str):
        return example.strip()
    return "; ".join(f"{key}: {_shown(text)}" for key, text in example.items())


def _listed(words: list[str]) -> str:
    return ", ".join(f"“{each}”" for each in words) or "nothing"


def _marks(example: Example) -> list[str]:
    if isinstance(example, str):
        return _MARK.findall(example)
    return [mark for text in example.values() for mark in _marks(text)]


def _must_fail(rule: Rule, ruleset: Ruleset, example: Example) -> Outcome:
    findings = _findings(rule, ruleset, example)
    marks = _marks(example)
    found = [finding.evidence for finding in findings]
    if not findings:
        return Outcome(rule.id, str(example), False, f"not flagged, though it should be: {_shown(example)}", True)
    if marks and sorted(marks) != sorted(found):
        told = f"flagged {_listed(found)}, but the example marks {_listed(marks)}: {_shown(example)}"
        return Outcome(rule.id, str(example), False, told, True)
    return Outcome(rule.id, str(example), True, flagged=True)


def _must_pass(rule: Rule, ruleset: Ruleset, example: Example) -> Outcome:
    found = [finding.evidence or finding.message for finding in _findings(rule, ruleset, example)]
    if found:
        told = f"flagged {_listed(found)}, though it should not be: {_shown(example)}"
        return Outcome(rule.id, str(example), False, told)
    return Outcome(rule.id, str(example), True)
