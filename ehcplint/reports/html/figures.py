"""The figures over all plans: what a manager reads first, and the heat map of rules and sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ehcplint.finding import FileError, PlanReport
from ehcplint.plan import LETTERS
from ehcplint.reports.findings import left_out
from ehcplint.reports.html.plans import PlanView
from ehcplint.reports.picture import Count, Picture, RuleCount, picture_of, turn

_MOST = 10
"""How many rules the summary names."""
_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: its label, its value, and its length in per cent of the longest."""

    label: str
    value: int | float
    length: float
    key: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """What the page tells of every plan, however many there are; `place` is the plan's place in the report, from 1."""

    place: int
    path: str
    status: str
    error: FileError | None
    unread: tuple[str, ...]
    count: dict[str, int]
    hours: str
    missing: tuple[str, ...]
    left_out: str
    named: bool
    """Whether it tells who people are."""


class Figures:
    """What one look through the plans tells."""

    def __init__(self, documents: Iterable[PlanReport]) -> None:
        self.rows: list[Row] = []
        self.picture = picture_of(self._looked_at(documents))

    def _looked_at(self, documents: Iterable[PlanReport]) -> Iterator[PlanReport]:
        for place, plan in enumerate(documents, start=1):
            view = PlanView(plan, place)
            told = view.count, view.hours, plan.missing, view.left_out, bool(plan.identifiers)
            self.rows.append(Row(place, plan.path, plan.status, plan.error, plan.unread, *told))
            yield plan

    @property
    def queue(self) -> list[Row]:
        """The plans that were read, those first that need a person first."""
        read = [row for row in self.rows if row.status != "unread"]
        return sorted(read, key=lambda row: turn(*(row.count[key] for key in ("error", "warning", "check")), row.path))


class Summary:
    """The counts of a run."""

    def __init__(self, figures: Figures, titles: dict[str, str]) -> None:
        picture, every = figures.picture, figures.picture.all
        self.plans = every.plans
        self.read = every.checked
        self.unread = [row for row in figures.rows if row.status == "unread"]
        self.partly = [row for row in figures.rows if row.status == "partly"]
        self.left_out = left_out(picture)
        self.unmasked = any(row.named for row in figures.rows)
        counts = {"error": every.errors, "warning": every.warnings, "advice": every.advice, "check": every.review}
        labels = {"error": "Errors", "warning": "Warnings", "advice": "Advice", "check": "To check"}
        self.severities = bars([(labels[key], counts[key], key) for key in labels])
        self.findings = sum(counts.values())
        self.errors_per_plan = bars([(name, plans, "") for name, plans in picture.distribution])
        self.first = picture.first
        self.rules = _most_frequent(picture, titles)
        self.sections = [(name or "Whole plan", count) for name, count in sorted(picture.sections.items())]
        self.folders = _folders(picture)


class HeatMap:
    """How many findings each rule has in each section, the most frequent rules first.

    `sections` are the columns: a letter, or "" for the plan as a whole.
    """

    def __init__(self, picture: Picture, titles: dict[str, str]) -> None:
        self._cells = picture.cells
        self._most = max(self._cells.values(), default=0)
        present = {section for _, section in self._cells}
        self.sections = [section for section in ("", *LETTERS[:7], "H", *LETTERS[7:]) if section in present]
        rules = sorted(picture.rules.items(), key=lambda item: -item[1].findings)
        self.rows = [(rule, titles.get(rule, rule), count.findings, count.plans) for rule, count in rules]
        self.totals = [sum(self._cells[rule, section] for rule, _ in rules) for section in self.sections]
        self.total = sum(self.totals)

    @property
    def by_section(self) -> list[Bar]:
        return bars([(section or "Plan", total, "") for section, total in zip(self.sections, self.totals, strict=True)])

    def count(self, rule: str, section: str) -> int:
        return self._cells[rule, section]

    def level(self, rule: str, section: str) -> int:
        """1 to 5 on a scale of square roots, for a few large counts would make all others look like none."""
        share = (self._cells[rule, section] / self._most) ** 0.5
        return max(1, round(share * _LEVELS))


def bars(values: list[tuple[str, int | float, str]]) -> list[Bar]:
    """The bars of a chart, from their labels, values and classes."""
    most = max((value for _, value, _ in values), default=0) or 1
    return [Bar(label, value, round(100 * value / most, 1), key) for label, value, key in values]


def _most_frequent(picture: Picture, titles: dict[str, str]) -> list[tuple[str, str, RuleCount, float]]:
    """The rules that found most: id, title, counts, and the length of a bar."""
    often = sorted(picture.rules.items(), key=lambda item: -item[1].findings)[:_MOST]
    most = often[0][1].findings if often else 1
    return [(rule, titles.get(rule, rule), count, round(100 * count.findings / most, 1)) for rule, count in often]


def _folders(picture: Picture) -> list[tuple[str, Count]]:
    """The folders, those with the most errors first, where there are several."""
    if len(picture.folders) < 2:
        return []
    worst = sorted(picture.folders.items(), key=lambda item: (-item[1].errors, item[0]))
    return [(name or "(not in one)", count) for name, count in worst]
