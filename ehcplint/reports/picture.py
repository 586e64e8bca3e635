"""What many plans come to together: counts by folder, rule and section, and which plans need a person first.

It holds no words of a plan, and grows with the number of folders and rules, not of plans.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import PurePath
from typing import NamedTuple

from ehcplint.finding import PlanReport, Severity

FIRST = 10
STEPS = ((0, "none"), (2, "1 or 2"), (5, "3 to 5"), (10, "6 to 10"), (20, "11 to 20"))
MORE = "over 20"
"""How the plans are distributed over numbers of errors: up to so many, and what that step is called."""


@dataclass(slots=True)
class Count:
    """Plans, and what was found in them; `checked` leaves out the files that could not be read."""

    plans: int = 0
    checked: int = 0
    unread: int = 0
    """Not read, or only in part."""
    errors: int = 0
    warnings: int = 0
    advice: int = 0
    review: int = 0

    @property
    def each(self) -> float:
        """Errors for each plan that was checked."""
        return self.errors / self.checked if self.checked else 0.0

    def add(self, other: Count) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


@dataclass(slots=True)
class RuleCount:
    """How often a rule found something, and in how many plans. Its severity is the worst that the settings give it."""

    title: str
    severity: Severity
    findings: int = 0
    review: int = 0
    """Of the findings, those that are signs to check."""
    plans: int = 0


class Needy(NamedTuple):
    """A plan that needs a person; `place` is its place among the documents, from 1."""

    path: str
    place: int
    errors: int
    warnings: int
    review: int
    rule: str
    """The error, or else the warning, that was found most often."""

    @property
    def turn(self) -> tuple[int, int, int, str]:
        """When it is this plan's turn, by which plans are sorted."""
        return turn(self.errors, self.warnings, self.review, self.path)


def turn(errors: int, warnings: int, review: int, path: str) -> tuple[int, int, int, str]:
    """What sorts plans so that those come first that need a person first, the same in whatever order they came."""
    return -errors, -warnings, -review, path


@dataclass(slots=True)
class Picture:
    """Everything together, and by folder, rule, section and number of errors."""

    all: Count = field(default_factory=Count)
    folders: dict[str, Count] = field(default_factory=dict)
    rules: dict[str, RuleCount] = field(default_factory=dict)
    sections: dict[str, Count] = field(default_factory=dict)
    """By letter, "" for the plan as a whole."""
    cells: Counter[tuple[str, str]] = field(default_factory=Counter)
    """The findings of a rule in a section."""
    steps: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    """How many files could not be read, by what was said of it."""
    first: list[Needy] = field(default_factory=list)
    """The plans that need a person first, the neediest first."""
    waived: int = 0
    accepted: int = 0
    """How many findings were left out, as in a PlanReport."""

    @property
    def distribution(self) -> list[tuple[str, int]]:
        """Each step of the number of errors, and how many plans it has."""
        return [(name, self.steps[name]) for name in (*(name for _, name in STEPS), MORE)]


def picture_of(documents: Iterable[PlanReport]) -> Picture:
    """The picture of some plans, each looked at once."""
    picture = Picture()
    for place, document in enumerate(documents, start=1):
        count = _count(document)
        picture.all.add(count)
        picture.folders.setdefault(str(PurePath(document.path).parent), Count()).add(count)
        if document.error:
            picture.refusals[document.error.code] += 1
            continue
        picture.waived += document.waived
        picture.accepted += document.accepted
        picture.steps[next((name for most, name in STEPS if count.errors <= most), MORE)] += 1
        picture.cells.update((finding.rule, finding.section or "") for finding in document.findings)
        _count_rules(document, picture.rules)
        _count_sections(document, picture.sections)
        if count.errors or count.warnings:
            often = _commonest(document)
            needy = Needy(document.path, place, count.errors, count.warnings, count.review, often)
            insort(picture.first, needy, key=lambda each: each.turn)
            del picture.first[FIRST:]
    picture.folders = _teams(picture.folders)
    return picture


def _count(document: PlanReport) -> Count:
    found = Counter("review" if each.review else each.severity.value for each in document.findings)
    return Count(
        plans=1,
        checked=document.error is None,
        unread=document.status != "read",
        errors=found["error"],
        warnings=found["warning"],
        advice=found["advice"],
        review=found["review"],
    )


def _count_rules(document: PlanReport, rules: dict[str, RuleCount]) -> None:
    seen: set[str] = set()
    for finding in document.findings:
        count = rules.setdefault(finding.rule, RuleCount(finding.title, finding.severity))
        count.severity = min(count.severity, finding.severity, key=lambda each: each.rank)
        count.findings += 1
        count.review += finding.review
        count.plans += finding.rule not in seen
        seen.add(finding.rule)


def _count_sections(document: PlanReport, sections: dict[str, Count]) -> None:
    for letter in {finding.section or "" for finding in document.findings}:
        here = replace(document, findings=tuple(each for each in document.findings if (each.section or "") == letter))
        sections.setdefault(letter, Count()).add(_count(here))


def _commonest(document: PlanReport) -> str:
    sure = [finding for finding in document.findings if not finding.review]
    worst = min(finding.severity.rank for finding in sure)
    ((title, _),) = Counter(finding.title for finding in sure if finding.severity.rank == worst).most_common(1)
    return title


def _teams(folders: dict[str, Count]) -> dict[str, Count]:
    """The counts by the folders just below the one that holds all."""
    paths = {name: PurePath(name).parts for name in folders}
    # The steps that all paths share; those of the first and the last in order are shared by all between.
    ends = zip(min(paths.values(), default=()), max(paths.values(), default=()), strict=False)
    top = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], ends))
    teams: dict[str, Count] = {}
    for name, parts in sorted(paths.items()):
        teams.setdefault(parts[top] if len(parts) > top else "", Count()).add(folders[name])
    return teams
