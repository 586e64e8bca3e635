"""Pages about the rules themselves: the list, and for one rule what a caseworker can learn from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from ehcplint.plan import LETTERS
from ehcplint.reports.console import Marked, Page, Styled, Words
from ehcplint.ruleset import Example, Rule, Ruleset, measured

_MARKS = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)
_FORCE = {"law": "law", "guidance": "statutory guidance", "practice": "good practice"}


def listing(ruleset: Ruleset, page: Page) -> None:
    """Write a table of the rules in force, folder by folder."""
    folders: dict[str, list[Rule]] = {}
    for rule in ruleset.rules.values():
        folders.setdefault(rule.folder or "house rules", []).append(rule)
    for folder, rules in folders.items():
        page.heading(folder, rule="-")
        rows = [(rule.id, _severity(rule), _sections(rule), rule.title) for rule in rules]
        page.table([("Rule", 9), ("Severity", 4), ("Sections", 4), ("What it finds", 10)], rows)
        page.blank()
    page.say(f"{len(ruleset.rules)} rules. “ehcplint explain RULE” says what one means and why.")
    pack = ruleset.pack
    page.say(f"Written from: {pack.name} (of {pack.date.day} {pack.date:%B %Y}).")


def changed(changes: Sequence[str], settings: Path | None, page: Page) -> None:
    """Write which settings were used, and what they and a house folder make of the built-in rules."""
    page.say(f"Settings: {settings}" if settings else "Settings: none were found.")
    if changes:
        page.blank()
        page.heading("What differs from the built-in rules", rule="-")
    for change in changes:
        page.item("-", change, indent=1, width=3)
    if settings and not changes:
        page.say("They change none of the built-in rules.")


def catalogue(ruleset: Ruleset) -> str:
    """The rules as a Markdown page: rules/README.md."""
    lines = [
        "# The rules",
        "",
        "Written by `ehcplint rules --markdown`; a test keeps it true. `ehcplint explain RULE` says more of each.",
        "",
    ]
    folders: dict[str, list[Rule]] = {}
    for rule in ruleset.rules.values():
        folders.setdefault(rule.folder, []).append(rule)
    for folder, rules in folders.items():
        lines += [f"## {folder}", "", "| rule | severity | sections | what it means |", "| --- | --- | --- | --- |"]
        for rule in rules:
            sections = " ".join(rule.applies_to) if set(rule.applies_to) != set(LETTERS) else "all"
            severity = f"{rule.severity}, for review" if rule.review else str(rule.severity)
            lines.append(f"| [{rule.id}]({folder}/{rule.id}.toml) | {severity} | {sections} | {rule.title} |")
        lines.append("")
    lines += ["## Vocabularies", "", "| vocabulary | phrases | what it is for |", "| --- | --- | --- |"]
    lines += [
        f"| [{name}](vocabulary/{name}.toml) | {len(words.phrases)} | {words.about} |"
        for name, words in sorted(ruleset.lexicon.items())
    ]
    return "\n".join([*lines, ""])


def explain(rule: Rule, page: Page) -> None:
    """Write the page of one rule: meaning, reason, authority, a weak and a strong wording, exceptions."""
    page.heading(rule.title, rule="=")
    special = f" ({rule.relaxed} in a special school or college)" if rule.relaxed else ""
    firm = "; cannot be waived" if rule.mandatory else ""
    page.say(f"Rule {rule.id}: {_severity(rule)}{special}; sections: {_sections(rule)}{firm}.")
    _part(page, "What to do about it", rule.advice)
    _part(page, "Why it matters", rule.rationale)
    page.blank()
    page.heading("On whose authority")
    for source in rule.sources:
        address = f" {source.address}" if source.address else ""
        page.say(f"{source.title} ({_FORCE.get(source.force, source.force)}){address}", indent=2)
    if rule.examples.fail:
        _example(page, "A weak wording", rule.examples.fail[0])
    if rule.examples.pass_:
        _example(page, "A strong wording", rule.examples.pass_[0])
    if rule.exceptions:
        _part(page, "Exceptions", rule.exceptions)
    for skipped in rule.examples.skip[:1]:
        _example(page, "Left alone", skipped)
    if said := measured(rule.id):
        _part(page, "How far to trust it", said)


def _part(page: Page, heading: str, text: str) -> None:
    page.blank()
    page.heading(heading)
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        page.say(paragraph, indent=2)


def _example(page: Page, heading: str, example: Example) -> None:
    page.blank()
    page.heading(heading)
    for letter, text in _told(example):
        page.say(*([Styled(f"{letter}: ", "bold")] if letter else []), *_marked(text), indent=2)


def _told(example: Example, under: str = "") -> Iterator[tuple[str, str]]:
    """Each text of an example with the section that it stands in, and which plan's it is in a pair."""
    if isinstance(example, str):
        yield under, example
        return
    for key, text in example.items():
        name = {"old": "older plan", "new": "newer plan"}.get(key, key)
        yield from _told(text, f"{under}, {name}" if under else name)


def _marked(example: str) -> list[Words]:
    """The example with what a rule flags in it marked as a report marks it."""
    pieces = _MARKS.split(example)
    return [Marked(piece) if position % 2 else piece for position, piece in enumerate(pieces)]


def _severity(rule: Rule) -> str:
    return f"{rule.severity} (please check)" if rule.review else str(rule.severity)


def _sections(rule: Rule) -> str:
    return "all" if set(rule.applies_to) == set(LETTERS) else " ".join(rule.applies_to)
