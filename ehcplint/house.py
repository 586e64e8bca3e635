"""A council's own folder: what it changes, in plain sentences, and a first one to start from."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ehcplint.config import Config
from ehcplint.language.vocabulary import Vocabulary
from ehcplint.ruleset import Rule, Ruleset

STARTER = Path(__file__).parent / "starter"
"""The files of a first house folder, as `ehcplint init` writes them."""

_WORDING = ("title", "message", "advice")


def start(folder: Path) -> list[Path]:
    """Write a first house folder and give back its files. Raises FileExistsError, and writes nothing, where a file of
    one of their names is there already."""
    files = sorted(path.relative_to(STARTER) for path in STARTER.rglob("*.toml"))
    for file in files:
        if (folder / file).exists() or (folder / file).is_symlink():
            raise FileExistsError(f"{folder / file}: is there already, and nothing is written over")
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(STARTER / file, folder / file)
    return [folder / file for file in files]


def changes(before: Ruleset, after: Ruleset, settings: Config | None = None) -> Iterator[str]:
    """What a house folder and its settings make of the built-in rules: a sentence for each thing that differs."""
    for name, rule in after.rules.items():
        if name not in before.rules:
            yield f"{name} is a rule of your own: {rule.severity}, {_where(rule)}."
    for name, rule in before.rules.items():
        if name not in after.rules:
            yield f"{name} is switched off."
        else:
            yield from _of_rule(rule, after.rules[name], after.setting == "special")
    for name, words in after.lexicon.items():
        used = _list(rule.id for rule in after.rules.values() if name in rule.check.vocabularies())
        if name in before.lexicon:
            yield from _of_words(before.lexicon[name], words, used)
        else:
            yield f"The vocabulary {name} is your own ({_count(words.phrases)}), for {used or 'no rule'}."
    if own := [name for name in after.sources if name not in before.sources]:
        yield f"Sources of your own: {_list(own)}."
    yield from _of_settings(settings) if settings else ()


def _of_rule(before: Rule, after: Rule, special: bool) -> Iterator[str]:
    if before.severity != after.severity:
        why = ", for a special school or college" if special and after.severity == after.relaxed else ""
        yield f"{before.id}: {after.severity}, where it was {before.severity}{why}."
    for key in _WORDING:
        if getattr(before, key) != getattr(after, key):
            yield f"{before.id}: its {key} is “{getattr(after, key)}”, where it was “{getattr(before, key)}”."


def _of_words(before: Vocabulary, after: Vocabulary, used: str) -> Iterator[str]:
    more = [phrase for phrase in after.phrases if phrase not in before.phrases]
    fewer = [phrase for phrase in before.phrases if phrase not in after.phrases]
    said = [f"has {_quoted(more)} added"] if more else []
    said += [f"has {_quoted(fewer)} taken away"] if fewer else []
    if said:
        yield f"The vocabulary {before.name}, for {used or 'no rule'}, {' and '.join(said)}."


def _of_settings(settings: Config) -> Iterator[str]:
    if settings.setting == "special":
        yield 'The setting is a special school or college (setting = "special").'
    if settings.fail_on != "error":
        yield f"What makes a check fail is {settings.fail_on} (fail_on)."
    if settings.select:
        yield f"Only these are reported (select): {_list(settings.select)}."
    if settings.ignore:
        yield f"Left out of the report (ignore): {_list(settings.ignore)}."
    limits: Mapping[str, object] = settings.limits.model_dump(exclude_none=True)
    if limits:
        yield f"Limits of a file: {_list(f'{name} = {value}' for name, value in limits.items())}."


def _where(rule: Rule) -> str:
    return f"in Section{'s' if len(rule.applies_to) > 1 else ''} {_list(rule.applies_to)}"


def _list(words: Iterable[str]) -> str:
    *most, last = [*words] or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _quoted(phrases: list[str]) -> str:
    return _list(f"“{phrase}”" for phrase in phrases)


def _count(phrases: tuple[str, ...]) -> str:
    return f"{len(phrases)} phrase{'s' if len(phrases) != 1 else ''}"
