"""What a check of a plan reports: immutable values that hold all a format needs."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from ehcplint.document import Location
from ehcplint.terms import Severity


@dataclass(frozen=True, slots=True)
class Source:
    """An authority that a rule cites. `force` is law, guidance or practice."""

    key: str
    title: str
    force: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, or with `review` one sign that a person must judge.

    `entry` is the whole entry, its parts joined with " | "; `evidence` the exact words within it, empty when the
    finding is about something absent. `where` is the evidence's place and `start` its offset in that paragraph.
    `section` is a letter, or None for the plan as a whole and for unlettered parts.
    """

    rule: str
    severity: Severity
    title: str
    message: str
    advice: str
    sources: tuple[Source, ...]
    section: str | None = None
    entry: str = ""
    evidence: str = ""
    where: Location = field(default_factory=Location)
    start: int = 0
    review: bool = False
    fingerprint: str = ""
    mandatory: bool = False
    """The rule says that no waiver can set the finding aside."""


def fingerprint(rule: str, section: str | None, entry: str, evidence: str) -> str:
    """The same for the same fault in the same words, wherever edits have moved it to and whether masked or not."""
    hashed = _opening(rule, section, entry).copy()
    hashed.update(_plain(f"\0{evidence}")[1:].encode())
    return hashed.hexdigest()[:16]


@lru_cache(maxsize=256)  # a long entry may have thousands of findings
def _opening(rule: str, section: str | None, entry: str):  # noqa: ANN202 - hashlib names no type for it
    return hashlib.sha256("\0".join((rule, section or "", _plain(f"{entry}\0"))).encode())


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


@dataclass(frozen=True, slots=True)
class SectionSeen:
    """A line of the receipt: a section that was found, and how many entries it holds."""

    letter: str
    title: str
    entries: int
    where: Location
    stated_none: bool = False


@dataclass(frozen=True, slots=True)
class ProvisionLine:
    """A line of the provision ledger; what the plan does not say is empty or None.

    `kind` is support, strategy or resource; `quantified` full, part or none; hours are those of a school week. `tied`
    tells whether it serves an outcome: one that it names by number, or in other words.
    """

    section: str
    area: str
    text: str
    kind: str
    what: str
    who: tuple[str, ...]
    hours_per_week: float | None
    dose: str
    frequency: str
    mode: str
    outcomes: tuple[str, ...]
    quantified: str
    where: Location
    tied: bool = False


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need, and the provision that meets it: indices of the plan's `provisions`.

    `lacking` where the plan surely has nothing for it. A need that has neither is one whose provision the plan does not
    tie to it.
    """

    id: str
    area: str
    text: str
    provisions: tuple[int, ...]
    lacking: bool
    where: Location


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """An outcome, when it is to be achieved, and how many provisions serve it.

    `unserved` where the plan ties provision to outcomes and none to this one, not even to a step of it.
    """

    id: str
    area: str
    text: str
    by: str
    provisions: int
    unserved: bool = False


@dataclass(frozen=True, slots=True)
class DatesSeen:
    """What the front sheet says of its dates; None for what it does not say."""

    plan: date | None = None
    review: date | None = None
    """When the plan is next to be reviewed."""
    request: date | None = None
    """When an assessment was requested."""
    meeting: date | None = None
    """When the review meeting was held that an amended plan follows."""


@dataclass(frozen=True, slots=True)
class FileError:
    """Why a file was not read: the fields of `UnreadableError`."""

    code: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class PlanReport:
    """What came of one file. `status` is read, partly (text is known to be there that was not read) or unread."""

    path: str
    status: str
    error: FileError | None = None
    profile: str = "unknown"
    setting: str = "mainstream"
    words: int = 0
    pages: int | None = None
    dates: DatesSeen = DatesSeen()
    sections: tuple[SectionSeen, ...] = ()
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    provisions: tuple[ProvisionLine, ...] = ()
    outcomes: tuple[OutcomeLine, ...] = ()
    needs: tuple[NeedLine, ...] = ()
    waived: int = 0
    """How many findings were left out because somebody waived them."""
    accepted: int = 0
    """How many findings were left out because the baseline had them already."""
    identifiers: tuple[tuple[str, str], ...] = ()
    """Words that identify people, each with its token ("Idris", "[child]"); masking uses and then drops them."""

    @property
    def silent_for(self) -> tuple[str, ...]:
        """The rules that stayed silent, those with the same reason together ("not for profile final: no-placement")."""
        rules: dict[str, list[str]] = {}
        for said in self.silent:
            rule, _, reason = said.partition(": ")
            rules.setdefault(reason, []).append(rule)
        return tuple(f"{reason}: {', '.join(those)}" for reason, those in rules.items())


def fails(document: PlanReport, level: str) -> bool:
    """Whether a file has findings at this level or above it; signs to check count only for the level `review`."""
    if level in ("review", "never"):
        return level == "review" and bool(document.findings)
    return any(not finding.review and finding.severity.rank <= Severity(level).rank for finding in document.findings)


@dataclass(frozen=True, slots=True)
class RuleInForce:
    """A rule that a run used, for the formats that explain what they report."""

    id: str
    title: str
    severity: Severity
    rationale: str
    advice: str
    """May hold the placeholders ("{quote}") that a finding fills."""
    sources: tuple[Source, ...]
    sections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run: one PlanReport a file, in the order of their paths, and the rules that were in force for any.

    The documents of many files come from the disk each time they are looked through, so look through them once.
    """

    documents: Sequence[PlanReport]
    rules: tuple[RuleInForce, ...]

    def count(self, severity: Severity) -> int:
        """How many findings have this severity; those marked review are counted apart."""
        return sum(f.severity is severity and not f.review for d in self.documents for f in d.findings)

    @property
    def review(self) -> int:
        return sum(finding.review for document in self.documents for finding in document.findings)

    @property
    def unread(self) -> int:
        """How many files were not, or only partly, read."""
        return sum(document.status != "read" for document in self.documents)
