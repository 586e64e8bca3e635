"""Recorded runs, and what changed from one to the next: counts by folder, rule and section, and no words of a plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from ehcplint.reports.picture import Count

ALL, FOLDER, SECTION, RULE = "all", "folder", "section", "rule"
SHOWN = 12
"""How many runs a page tells; a workbook tells all."""


class Audit(NamedTuple):
    """One run: when, by which version, and its counts by kind and name; of a rule there are plans and findings."""

    at: datetime
    version: str
    counts: dict[str, dict[str, Count]]
    findings: dict[str, int]

    @property
    def all(self) -> Count:
        return self.counts[ALL][""]


class Change(NamedTuple):
    """How many there were of something in the run before the last, and in the last."""

    name: str
    before: int
    now: int

    @property
    def change(self) -> int:
        return self.now - self.before


class Changes(NamedTuple):
    """What became of all things of a kind, what grew most first."""

    title: str
    kind: str
    every: tuple[Change, ...]

    @property
    def changed(self) -> tuple[Change, ...]:
        return tuple(each for each in self.every if each.change)


def changes(audits: Sequence[Audit]) -> tuple[Changes, ...]:
    """What changed since the last but one of the runs, nothing where there is but one."""
    if len(audits) < 2:
        return ()
    old, new = audits[-2:]
    return (
        _changes("By rule: findings", "Rule", old.findings, new.findings),
        _changes("By folder: errors", "Folder", _errors(old, FOLDER), _errors(new, FOLDER)),
        _changes("By section: errors", "Section", _errors(old, SECTION), _errors(new, SECTION)),
    )


def said(audits: Sequence[Audit]) -> str:
    """One sentence on the last run, and on how it differs from the one before."""
    last = audits[-1].all
    now = f"{last.errors:,} errors and {last.warnings:,} warnings in {last.plans:,} plans"
    if len(audits) < 2:
        return f"{now}; there is no run before to compare it with."
    before = audits[-2]
    change = last.errors - before.all.errors
    return f"{now}; {change:+,} errors since {before.at:%d %B %Y}, when there were {before.all.plans:,} plans."


def _errors(audit: Audit, kind: str) -> dict[str, int]:
    return {name: count.errors for name, count in audit.counts[kind].items()}


def _changes(title: str, kind: str, old: dict[str, int], new: dict[str, int]) -> Changes:
    """A name that one of the runs lacks counts as none there."""
    nameless = "Whole plan" if kind == "Section" else "(not in one)"
    found = [Change(name or nameless, old.get(name, 0), new.get(name, 0)) for name in old.keys() | new.keys()]
    return Changes(title, kind, tuple(sorted(found, key=lambda each: (-each.change, each.name))))
