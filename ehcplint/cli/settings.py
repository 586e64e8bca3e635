"""The settings, rules, waivers and baseline that a run uses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

if TYPE_CHECKING:
    from ehcplint.config import Config
    from ehcplint.readers.limits import Limits
    from ehcplint.ruleset import Ruleset
    from ehcplint.waivers import Baseline, Waivers


class Run(NamedTuple):
    """The rules for a plan, what makes its check fail, how much of it may be read, and the rules that could be used."""

    rules: Ruleset
    fail_on: str
    limits: Limits
    known: frozenset[str]


def runs_of(
    files: list[Path],
    *,
    config: Path | None,
    house: Path | None,
    setting: str | None,
    select: list[str],
    ignore: list[str],
    ocr: bool = False,
) -> Iterator[Run]:
    """For each file the rules and settings in force; every settings file is read, and named, once."""
    from ehcplint.config import Config, find

    named = config or _settings_of(house)
    known: dict[Path | None, Run] = {}
    for file in files:
        path = named or find(file)
        if path not in known:
            settings = settings_for(file, named)
            rules = rules_of(settings, house, setting)
            names = frozenset(rules.rules) | frozenset(settings.rules if settings else ())
            if settings:
                typer.echo(f"Settings: {path}", err=True)
                rules = rules.select(settings.select, settings.ignore)
            rules = rules.select(_split(select), _split(ignore))
            limits = (settings or Config()).limits.limits(ocr)
            known[path] = Run(rules, settings.fail_on if settings else "error", limits, names)
        yield known[path]


def waivers_for(runs: list[tuple[Path, Run]], named: Path | None) -> list[Waivers | None]:
    """For each file its waivers; every file of waivers is read, and named, once."""
    from ehcplint.config import find
    from ehcplint.waivers import FILE_NAME, load

    read: dict[Path | None, Waivers | None] = {None: None}
    found = [named or find(file, FILE_NAME) for file, _ in runs]
    for path, (_, run) in zip(found, runs, strict=True):
        if path and path not in read:
            read[path] = load(path, run.known)
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
