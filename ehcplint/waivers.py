"""Living with findings: what was there before (the baseline), and what somebody answers for (waivers).

Both know a finding by its fingerprint or its words, never by its place or its file, so they outlive edits and renaming.
Neither file holds more of a plan than a waiver's author writes into it.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError, model_validator

from ehcplint.finding import Finding, PlanReport
from ehcplint.suggestion import nearest

FILE_NAME = "ehcplint-waivers.toml"

_Fingerprint = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]


class WaiversError(ValueError):
    """A file of waivers or a baseline that cannot be used; the message names the file, the place and the remedy."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, str_strip_whitespace=True)


class Waiver(_Strict):
    """A `[[waiver]]`: one finding by its fingerprint, or those of a rule in whose entry some words stand."""

    fingerprint: _Fingerprint | None = None
    rule: str | None = None
    words: str | None = Field(default=None, min_length=1)
    reason: str = Field(min_length=1)
    who: str = Field(min_length=1)
    expires: date
    """The last day on which it counts."""

    @model_validator(mode="after")
    def _one_or_the_other(self) -> Waiver:
        by_words = self.rule is not None and self.words is not None
        if by_words == (self.fingerprint is not None) or (self.rule is None) != (self.words is None):
            raise ValueError("give either a fingerprint, or a rule and words")
        return self

    def covers(self, finding: Finding) -> bool:
        """Whether this is about the finding; words count in any case and spacing, and only as whole words."""
        if self.fingerprint is not None:
            return finding.fingerprint == self.fingerprint
        return finding.rule == self.rule and _words(self.words or "") in _words(finding.entry or finding.evidence)


class _WaiverFile(_Strict):
    waiver: list[Waiver] = []


@dataclass(frozen=True, slots=True)
class Waivers:
    """One file of waivers, in its order."""

    path: Path
    waivers: tuple[Waiver, ...]

    def name(self, number: int) -> str:
        """How to speak of a waiver, counted from 0, without the plan's words: "…, waiver 2 (vague-wording)"."""
        waiver = self.waivers[number]
        return f"{self.path}, waiver {number + 1} ({waiver.rule or waiver.fingerprint})"


class _BaselineFile(_Strict):
    version: Literal[1]
    plans: PositiveInt
    findings: dict[str, dict[_Fingerprint, PositiveInt]]


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each finding, by rule and fingerprint, was there in a number of plans taken together."""

    plans: int
    findings: Counter[tuple[str, str]]

    @classmethod
    def of(cls, documents: Sequence[PlanReport]) -> Baseline:
        """What some plans have now, to be accepted from now on."""
        return cls(len(documents), Counter(_key(finding) for document in documents for finding in document.findings))

    def accept(self, documents: Iterable[PlanReport], left: Counter[tuple[str, str]]) -> Iterator[PlanReport]:
        """The documents without what was there before, as often as it was.

        `left` is a copy of `findings`, of which each finding that is accepted is taken.
        """
        for document in documents:
            new = []
            for finding in document.findings:
                if left[_key(finding)] > 0:
                    left[_key(finding)] -= 1
                else:
                    new.append(finding)
            yield _without(document, new, "accepted")

    def pruned(self, stale: Baseline) -> Baseline:
        """This baseline without what is no more."""
        return replace(self, findings=self.findings - stale.findings)

    @property
    def rules(self) -> str:
        """How many findings of which rule: "2 hours-only, 1 vague-wording"."""
        counts: Counter[str] = Counter()
        for (rule, _), count in sorted(self.findings.items()):
            counts[rule] += count
        return ", ".join(f"{count} {rule}" for rule, count in counts.items())

    def text(self) -> str:
        """The file: JSON in a fixed order, so that a change of it can be reviewed, with no word or name of a plan."""
        rules: dict[str, dict[str, int]] = {}
        for (rule, mark), count in sorted(self.findings.items()):
            rules.setdefault(rule, {})[mark] = count
        return json.dumps({"version": 1, "plans": self.plans, "findings": rules}, indent=2) + "\n"


def load(path: Path, rules: Collection[str]) -> Waivers:
    """Read one file of waivers; `rules` are the names that there are.

    Raises WaiversError for a file that cannot be read, is not TOML, or holds an unknown key or rule, and for a waiver
    without reason, author or last day.
    """
    try:
        table = tomllib.loads(_read(path))
        waivers = _WaiverFile.model_validate(table).waiver
    except tomllib.TOMLDecodeError as error:
        raise WaiversError(f"{path}: not a TOML file ({error}).") from None
    except ValidationError as error:
        raise WaiversError(f"{path}: {_first_fault(error)}") from None
    for number, waiver in enumerate(waivers, start=1):
        if waiver.rule is not None and waiver.rule not in rules:
            raise WaiversError(
                f"{path}: waiver {number}: there is no rule “{waiver.rule}”.{nearest(waiver.rule, rules)}"
            )
    return Waivers(path, tuple(waivers))


def load_baseline(path: Path) -> Baseline:
    """Read a baseline. Raises WaiversError for a file that cannot be read or is none."""
    try:
        file = _BaselineFile.model_validate_json(_read(path))
    except ValidationError:
        raise WaiversError(f"{path}: not a baseline that “check --write-baseline” has written.") from None
    counts = {(rule, mark): count for rule, marks in file.findings.items() for mark, count in marks.items()}
    return Baseline(file.plans, Counter(counts))


class Waiving:
    """What is waived on a day, document by document, and in the end what is to be said of the waivers themselves."""

    def __init__(self, on: date) -> None:
        self._on = on
        self._files: dict[Path, Waivers] = {}
        self._used: set[tuple[Path, int]] = set()
        self._refused: set[tuple[Path, int]] = set()

    def document(
        self, document: PlanReport, file: Waivers | None, covered: Sequence[tuple[int, ...]] = ()
    ) -> PlanReport:
        """The document without what is waived; `covered` is what `covering` gave for its findings, if it was asked."""
        if file is None:
            return document
        self._files[file.path] = file
        kept = []
        for finding, numbers in zip(document.findings, covered or covering(document, file), strict=True):
            in_force = {(file.path, number) for number in numbers if file.waivers[number].expires >= self._on}
            (self._refused if finding.mandatory else self._used).update(in_force)
            if finding.mandatory or not in_force:
                kept.append(finding)
        return _without(document, kept, "waived")

    def said(self, *, whole: bool) -> tuple[str, ...]:
        """A sentence on each waiver that does not do what it says.

        Whether one is of use can only be said of a `whole` run: every file read in full, no rule or section left out.
        """
        said: list[str] = []
        for file in self._files.values():
            for number, waiver in enumerate(file.waivers):
                if waiver.expires < self._on:
                    said.append(f"{file.name(number)} expired on {waiver.expires}: it waives nothing any more.")
                elif (file.path, number) in self._refused:
                    said.append(f"{file.name(number)}: the rule is mandatory, so its findings are not waived.")
                elif whole and (file.path, number) not in self._used:
                    said.append(f"{file.name(number)} is unused: no plan of this run has such a finding.")
        return tuple(said)


def covering(document: PlanReport, file: Waivers | None) -> tuple[tuple[int, ...], ...]:
    """For each finding the waivers about it, by their places in the file, expired ones included.

    Waivers may name the plan's own words, so this is asked before anything is masked.
    """
    waivers = file.waivers if file else ()
    return tuple(
        tuple(number for number, waiver in enumerate(waivers) if waiver.covers(finding))
        for finding in document.findings
    )


def _without(document: PlanReport, kept: Iterable[Finding], counted: Literal["waived", "accepted"]) -> PlanReport:
    """A document with some of its findings only; how many were left out is counted."""
    kept = tuple(kept)
    return replace(document, findings=kept, **{counted: len(document.findings) - len(kept)})


def _key(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.fingerprint


def _words(text: str) -> str:
    """A text in one case and spacing, each word between spaces, so that one text holds another only at whole words."""
    apart = "".join(char if char.isalnum() else f" {char} " for char in text.casefold())
    return f" {' '.join(apart.split())} "


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise WaiversError(f"{path}: cannot be read ({error.strerror or error}).") from None
    except UnicodeDecodeError:
        raise WaiversError(f"{path}: cannot be read (not UTF-8 text).") from None


def _first_fault(error: ValidationError) -> str:
    # An unknown key comes first: it is most often the reason why a compulsory one is missing.
    faults = error.errors()
    fault = next((each for each in faults if each["type"] == "extra_forbidden"), faults[0])
    path = fault["loc"]
    number = next((f"waiver {step + 1}: " for step in path if isinstance(step, int)), "")
    key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    match fault["type"]:
        case "extra_forbidden":
            known = Waiver.model_fields if number else _WaiverFile.model_fields
            return f"{number}unknown key “{key}”.{nearest(key, known)}"
        case "missing":
            return f"{number}{key} is missing; a waiver has a reason, who answers for it, and when it expires."
        case "value_error":
            return f"{number}{fault['ctx']['error']}."
        case "date_type":
            return f"{number}{key}: a date without quotes and without a time, such as 2027-01-31."
        case "list_type":
            return f"{key}: each waiver begins with a line [[{key}]]."
        case "string_pattern_mismatch":
            return f"{number}{key}: 16 characters, each a digit or a letter from a to f, as --format json gives them."
    return f"{number}{key}: {fault['msg'][0].lower()}{fault['msg'][1:]}."
