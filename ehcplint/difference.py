"""What a comparison of two versions of a plan reports: immutable values that hold all a format needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ehcplint.document import Location
from ehcplint.finding import Finding, PlanReport, Report

ChangeKind = Literal["lost", "reduced", "weakened", "moved", "met", "reworded", "increased", "added", "same"]
"""What became of something; `met` is an outcome that the newer plan says was met. The most serious first."""


@dataclass(frozen=True, slots=True)
class Side:
    """One entry of one version. `amount` are the plan's words, hours those of a school week; None where not told."""

    section: str
    number: str
    text: str
    amount: str
    adult: str
    hours_per_week: float | None
    where: Location


@dataclass(frozen=True, slots=True)
class Pair:
    """What became of a need, an outcome or a provision: mostly one entry in each version, none on one side where it is
    lost or added, several where a total was split or parts were put together. `why` are the reasons for the match; with
    `review` the match or what it means is in doubt, and a person must decide."""

    what: Literal["need", "outcome", "provision"]
    change: ChangeKind
    review: bool
    why: tuple[str, ...]
    note: str
    old: tuple[Side, ...]
    new: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """The support of one kind of adult in both versions: hours a school week, and over 38 of them. `untold` counts the
    entries of support whose hours cannot be told from their words."""

    adult: str
    old_hours_per_week: float
    new_hours_per_week: float
    old_hours_per_year: float
    new_hours_per_year: float
    old_untold: int
    new_untold: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a plan. `report` holds the older and the newer plan, each with the findings whose place is in it;
    where one of them could not be read there is nothing else."""

    report: Report
    pairs: tuple[Pair, ...] = ()
    ledger: tuple[LedgerLine, ...] = ()
    """One line for each kind of adult, and last one for all of them together."""

    @property
    def old(self) -> PlanReport:
        return self.report.documents[0]

    @property
    def new(self) -> PlanReport:
        return self.report.documents[1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those on the older plan, which say what is lost, and then those on the newer one."""
        return self.old.findings + self.new.findings


@dataclass(frozen=True, slots=True)
class Caseload:
    """The comparisons of two folders, and the files that have no counterpart."""

    comparisons: tuple[Comparison, ...]
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()
    of_folders: bool = False
    """False for a single comparison that was asked for by its two files."""
