"""The settings, rules, waivers and baseline that a run uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from ehcplint.batch.store import Store
    from ehcplint.config import Config
    from ehcplint.finding import RuleInForce
    from ehcplint.readers.limits import Limits
    from ehcplint.ruleset import Ruleset
    from ehcplint.waivers import Baseline, Waivers


@dataclass(frozen=True)
class Run:
    """The rules for a plan, what makes its check fail, and how much of it may be read.

    The rules are loaded when they are first asked for: they take longer than a hundred plans that were checked before.
    """

    settings: Config | None
    house: Path | None
    setting: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    limits: Limits
    store: Store | None = None
    """Where an earlier run has kept what is told of the rules."""

    @property
    def fail_on(self) -> str:
        return self.settings.fail_on if self.settings else "error"

    @cached_property
    def rules(self) -> Ruleset:
        rules = self._every
        if self.settings:
            rules = rules.select(self.settings.select, self.settings.ignore)
        return rules.select(self.select, self.ignore)

    @cached_property
    def _every(self) -> Ruleset:
        return rules_of(self.settings, self.house, self.setting)

    @cached_property
    def told(self) -> Told:
        """What is to be known of the rules where none is used. Raises ValueError for rules that are wrong."""
        return self.store.told(self.content(), self._told) if self.store else self._told()

    def _told(self) -> Told:
        rules = tuple(rule.in_force() for rule in self.rules.reporting())
        switched = self.settings.rules if self.settings else ()
        return rules, tuple(sorted({*self._every.rules, *switched}))

    def content(self) -> Iterator[str]:
        """All that decides which rules these are, beside the built-in ones."""
        house = self.house or (self.settings.house if self.settings else None)
        for path in sorted(house.rglob("*.toml")) if house else ():
            yield f"{path.relative_to(house)}\0{path.read_bytes()!r}"  # type: ignore[arg-type]
        yield self.settings.model_dump_json(exclude={"house", "fail_on", "limits"}) if self.settings else ""
        yield repr((self.setting, self.select, self.ignore))


Told = tuple[tuple["RuleInForce", ...], tuple[str, ...]]
"""The rules that a report tells of, and the names of all that there are."""


def runs_of(
    files: list[Path],
    *,
    config: Path | None,
    house: Path | None,
    setting: str | None,
    select: list[str],
    ignore: list[str],
    ocr: bool = False,
    store: Store | None = None,
) -> Iterator[Run]:
    """For each file the rules and settings in force; every settings file is read, and named, once."""
    from ehcplint.config import Config, find

    named = config or _settings_of(house)
    known: dict[Path | None, Run] = {}
    for file in files:
        path = named or find(file)
        if path not in known:
            settings = settings_for(file, named)
            if settings:
                typer.echo(f"Settings: {path}", err=True)
            limits = (settings or Config()).limits.limits(ocr)
            run = Run(settings, house, setting, tuple(_split(select)), tuple(_split(ignore)), limits, store)
            assert run.told  # rules that are wrong are said before anything is done
            known[path] = run
        yield known[path]


def waivers_for(runs: list[tuple[Path, Run]], named: Path | None) -> list[Waivers | None]:
    """For each file its waivers; every file of waivers is read, and named, once."""
    from ehcplint.config import find
    from ehcplint.waivers import FILE_NAME, load

    read: dict[Path | None, Waivers | None] = {None: None}
    found = [named or find(file, FILE_NAME) for file, _ in runs]
    for path, (_, run) in zip(found, runs, strict=True):
        if path and path not in read:
            read[path] = load(path, run.told[1])
            typer.echo(f"Waivers: {path}", err=True)
    return [read[path] for path in found]


def baseline_of(path: Path | None, written: Path | None, prune: bool, narrowed: bool, files: int) -> Baseline | None:
    """The baseline to use. Raises ValueError for options that do not go together, or would lose what is still there."""
    from ehcplint.waivers import load_baseline

    if path and written:
        raise ValueError("Give --baseline or --write-baseline, not both.")
    if prune and not path:
        raise ValueError("--prune goes with --baseline, which says what to prune.")
    if written and written.exists():
        load_baseline(written)  # nothing but an older baseline is written over
    before = load_baseline(path) if path else None
    if before and prune and (narrowed or files < before.plans):
        raise ValueError(f"--prune needs every rule and section, and as many plans as {path} was written from.")
    return before


def without_stale(before: Baseline, stale: Baseline, path: Path, prune: bool) -> Baseline:
    """Say which findings of the baseline are there no more, and with `prune` take them out."""
    if not stale.findings:
        return before
    how = "taken out of it" if prune else "--prune takes them out"
    typer.echo(f"{path}: no longer found: {stale.rules}; {how}.", err=True)
    return before.pruned(stale) if prune else before


def _split(names: list[str]) -> list[str]:
    """The names of a repeatable option, which may also be given at once: `--select F,G`."""
    return [name.strip() for value in names for name in value.split(",") if name.strip()]


def settings_for(plan: Path, config: Path | None, house: Path | None = None) -> Config | None:
    """The settings that were named, those of the house that was named, or the nearest above the plan."""
    from ehcplint.config import find, load

    path = config or _settings_of(house) or find(plan)
    return load(path) if path else None


def _settings_of(house: Path | None) -> Path | None:
    from ehcplint.config import FILE_NAME

    return house / FILE_NAME if house and (house / FILE_NAME).is_file() else None


def rules_of(settings: Config | None, house: Path | None, setting: str | None = None) -> Ruleset:
    from ehcplint import ruleset

    if house and not house.is_dir():
        raise ValueError(f"There is no folder {house}.")
    return ruleset.load(house or (settings.house if settings else None), settings, setting)
