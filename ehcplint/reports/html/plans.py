"""One plan as the page tells it: its findings in groups, its golden thread and its provision ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ehcplint.finding import Finding, NeedLine, OutcomeLine, PlanReport, ProvisionLine, Severity
from ehcplint.reports.console import Words
from ehcplint.reports.findings import (
    alike,
    by_section,
    excerpt,
    in_one_entry,
    left_out,
    message_in_common,
    place,
    summary,
)
from ehcplint.reports.overview import hours, weekly

_ENTRY = 400
"""How many characters of an entry are shown around its evidence."""


@dataclass(frozen=True, slots=True)
class Instance:
    """An entry with its evidence marked, its place, and what is said of it alone."""

    where: str
    words: list[Words]
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one rule with one advice in one section, so that the advice is said once."""

    first: Finding
    count: int
    message: str
    instances: tuple[Instance, ...]

    @property
    def level(self) -> str:
        return "check" if self.first.review else str(self.first.severity)


@dataclass(frozen=True, slots=True)
class Served:
    """What a provision serves: an outcome's number, whether Section E has it, and its words where they come first."""

    id: str
    known: bool
    text: str


@dataclass(frozen=True, slots=True)
class Knot:
    """A provision in the golden thread: its number in the ledger, its words, and what it serves."""

    number: int
    section: str
    text: str
    tied: bool
    outcomes: tuple[Served, ...]


@dataclass(frozen=True, slots=True)
class Strand:
    """Needs that the same provision meets. Without needs, `label` says what the provision has in common."""

    needs: tuple[NeedLine, ...]
    knots: tuple[Knot, ...]
    label: str = ""
    lacking: bool = False


class PlanView:
    """A plan and its place in the report, from 1."""

    def __init__(self, plan: PlanReport, place: int) -> None:
        self.plan = plan
        self.place = place
        self.count = {str(severity): 0 for severity in Severity} | {"check": 0}
        for found in plan.findings:
            self.count["check" if found.review else str(found.severity)] += 1
        self.left_out = left_out(plan)

    def said(self, rules: int) -> str:
        """One sentence on the plan."""
        return summary(self.plan, rules)

    @property
    def sections(self) -> Iterator[tuple[str, list[Group]]]:
        """The findings under the plan's own headings, and last the signs that a person must judge."""
        faults = [found for found in self.plan.findings if not found.review]
        signs = [found for found in self.plan.findings if found.review]
        for title, findings in by_section(faults, self.plan.sections):
            yield title, list(_groups(findings))
        if signs:
            yield "Please check: signs that only a person can judge", list(_groups(signs))

    @property
    def ledger(self) -> Iterator[tuple[int, ProvisionLine, str]]:
        """Each provision with its number from 1 and the hours of a week, empty where they cannot be counted."""
        for number, line in enumerate(self.plan.provisions, start=1):
            yield number, line, "" if line.hours_per_week is None else hours(line.hours_per_week)

    @property
    def weekly(self) -> str:
        return weekly(self.plan.provisions)

    @cached_property
    def hours(self) -> str:
        """The hours of support in a week that can be counted; empty where no entry gives any."""
        counted = [
            line.hours_per_week
            for line in self.plan.provisions
            if line.kind == "support" and line.hours_per_week is not None
        ]
        return hours(sum(counted)) if counted else ""

    @cached_property
    def strands(self) -> list[Strand]:
        """The golden thread: needs with what meets them, those that lack it first; then provision that meets none."""
        together: dict[tuple[bool, tuple[int, ...]], list[NeedLine]] = {}
        for need in self.plan.needs:
            together.setdefault((need.lacking, need.provisions), []).append(need)
        found = [
            Strand(tuple(needs), self._knots(provisions), lacking=lacking)
            for (lacking, provisions), needs in sorted(together.items(), key=lambda each: not each[0][0])
        ]
        meeting = {index for need in self.plan.needs for index in need.provisions}
        rest = [index for index in range(len(self.plan.provisions)) if index not in meeting]
        special = [index for index in rest if self.plan.provisions[index].section == "F"]
        other = [index for index in rest if self.plan.provisions[index].section != "F"]
        if special:
            found.append(Strand((), self._knots(special), "The plan ties these to no need in Section B"))
        if other:
            found.append(Strand((), self._knots(other), "Health and social care: needs in Sections C and D"))
        return found

    @property
    def lacking(self) -> int:
        """How many needs surely have no provision."""
        return sum(need.lacking for need in self.plan.needs)

    @property
    def unsaid(self) -> int:
        """How many needs the plan ties to no provision, which may be met all the same."""
        return sum(not need.lacking and not need.provisions for need in self.plan.needs)

    @property
    def untied(self) -> int:
        return sum(not line.tied for line in self.plan.provisions)

    @property
    def unserved(self) -> list[OutcomeLine]:
        return [outcome for outcome in self.plan.outcomes if outcome.unserved]

    def _knots(self, indices: Sequence[int]) -> tuple[Knot, ...]:
        words = {outcome.id.casefold(): outcome.text for outcome in reversed(self.plan.outcomes)}
        told: set[str] = set()

        def served(number: str) -> Served:
            # A step ("1.2") that Section E does not number serves its outcome.
            key = number.casefold() if number.casefold() in words else number.split(".", maxsplit=1)[0]
            text = "" if key in told else words.get(key, "")
            told.add(key)
            return Served(number, key in words, text)

        knots = []
        for index in indices:
            line = self.plan.provisions[index]
            outcomes = tuple(map(served, line.outcomes))
            knots.append(Knot(index + 1, line.section, line.what or line.text, line.tied, outcomes))
        return tuple(knots)


def _groups(findings: Sequence[Finding]) -> Iterator[Group]:
    """Groups of one section each, so that a filter by section can show or hide them whole."""
    for section in dict.fromkeys(found.section for found in findings):
        yield from map(_group, alike([found for found in findings if found.section == section]))


def _group(findings: list[Finding]) -> Group:
    common = message_in_common(findings)
    instances = tuple(
        Instance(
            place(together[0].where),
            excerpt(together[0].entry, [found.evidence for found in together], _ENTRY) if together[0].entry else [],
            () if common else tuple(dict.fromkeys(found.message for found in together)),
        )
        for together in in_one_entry(findings, _ENTRY)
    )
    return Group(findings[0], len(findings), common, instances)
