"""The figures over all plans: what a manager reads first, and the heat map of rules and sections."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ehcplint.finding import PlanReport, Report, Severity
from ehcplint.plan import LETTERS
from ehcplint.reports.findings import left_out

_BINS = ((0, 0), (1, 2), (3, 5), (6, 10), (11, 20), (21, None))
_MOST = 10
"""How many rules and plans the summary names."""
_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: its label, its value, and its length in per cent of the longest."""

    label: str
    value: int
    length: float
    key: str = ""


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule found something, and in how many plans."""

    id: str
    title: str
    severity: Severity
    findings: int
    plans: int
    length: float


class Summary:
    """The counts of a run."""

    def __init__(self, report: Report, titles: dict[str, str]) -> None:
        documents = report.documents
        self.plans = len(documents)
        self.unread = [document for document in documents if document.status == "unread"]
        self.partly = [document for document in documents if document.status == "partly"]
        self.read = self.plans - len(self.unread)
        self.left_out = left_out(*documents)
        self.unmasked = any(document.identifiers for document in documents)
        counts = {str(severity): report.count(severity) for severity in Severity} | {"check": report.review}
        labels = {"error": "Errors", "warning": "Warnings", "advice": "Advice", "check": "To check"}
        self.severities = _bars([(labels[key], counts[key], key) for key in labels])
        self.errors_per_plan = _errors_per_plan([each for each in documents if each.status != "unread"])
        self.rules = _most_frequent(report, titles)

    @property
    def findings(self) -> int:
        return sum(bar.value for bar in self.severities)


class HeatMap:
    """How many findings each rule has in each section, the most frequent rules first.

    `sections` are the columns: a letter, or None for the plan as a whole.
    """

    def __init__(self, report: Report, titles: dict[str, str]) -> None:
        cells = Counter((found.rule, found.section) for document in report.documents for found in document.findings)
        present = {section for _, section in cells}
        self.sections = [section for section in (None, *LETTERS[:7], "H", *LETTERS[7:]) if section in present]
        self._cells = cells
        self._most = max(cells.values(), default=0)
        totals: Counter[str] = Counter()
        for (rule, _), count in cells.items():
            totals[rule] += count
        self.rows = [(rule, titles.get(rule, rule), total) for rule, total in totals.most_common()]
        self.totals = [sum(cells[rule, section] for rule in totals) for section in self.sections]
        self.total = sum(totals.values())

    @property
    def by_section(self) -> list[Bar]:
        return _bars(
            [(section or "Plan", total, "") for section, total in zip(self.sections, self.totals, strict=True)]
        )

    def count(self, rule: str, section: str | None) -> int:
        return self._cells[rule, section]

    def level(self, rule: str, section: str | None) -> int:
        """1 to 5 on a scale of square roots, for a few large counts would make all others look like none."""
        share = (self._cells[rule, section] / self._most) ** 0.5
        return max(1, round(share * _LEVELS))


def _bars(values: list[tuple[str, int, str]]) -> list[Bar]:
    most = max((value for _, value, _ in values), default=0) or 1
    return [Bar(label, value, round(100 * value / most, 1), key) for label, value, key in values]


def _errors_per_plan(documents: list[PlanReport]) -> list[Bar]:
    errors = [
        sum(found.severity is Severity.ERROR and not found.review for found in document.findings)
        for document in documents
    ]
    values = []
    for low, high in _BINS:
        label = str(low) if low == high else f"{low}–{high}" if high else f"{low}+"
        values.append((label, sum(low <= count and (high is None or count <= high) for count in errors), ""))
    return _bars(values)


def _most_frequent(report: Report, titles: dict[str, str]) -> list[RuleCount]:
    findings: Counter[str] = Counter()
    plans: Counter[str] = Counter()
    worst: dict[str, Severity] = {}
    for document in report.documents:
        plans.update({found.rule for found in document.findings})
        for found in document.findings:
            findings[found.rule] += 1
            worst[found.rule] = min(worst.get(found.rule, found.severity), found.severity, key=lambda each: each.rank)
    top = findings.most_common(_MOST)
    most = top[0][1] if top else 1
    return [
        RuleCount(rule, titles.get(rule, rule), worst[rule], count, plans[rule], round(100 * count / most, 1))
        for rule, count in top
    ]
