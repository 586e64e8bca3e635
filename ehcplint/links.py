"""The golden thread: which provision serves which outcome, by reference, by row, by heading or by area."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ehcplint.language.references import OutcomeReference
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.plan import Entry, Kind, Part, Plan

PROVISION_LETTERS = ("F", "G", "H1", "H2")


@dataclass(frozen=True)
class Links:
    """Outcomes with their ids, and for each provision entry (by `id`) the outcomes that it is tied to.

    `referred` says whether any provision in F refers to an outcome, or shares a row with one; where none does the plan
    can link by area only.
    """

    outcomes: tuple[tuple[str, Entry], ...]
    of_provision: dict[int, tuple[str, ...]]
    tied: frozenset[int]
    """The provision entries that are tied to an outcome, or to one that the plan does not have."""
    referred: bool

    def serving(self, outcome: str) -> int:
        """How many provision entries serve an outcome."""
        return sum(outcome in served for served in self.of_provision.values())


def part_references(part: Part) -> list[OutcomeReference]:
    """The outcomes that a part refers to; under an "Outcome" heading a bare number is a reference too."""
    found = outcome_references(part.text, bare=part.role == "outcome")
    return [replace(each, numbers=tuple(map(_plain_number, each.numbers))) for each in found]


def _plain_number(number: str) -> str:
    """The number without the letters that some plans put before it: E1 and O1 are outcome 1."""
    return re.sub(r"^[A-Za-z]+\.?", "", number) or number


def link(plan: Plan) -> Links:
    """Tie each provision entry of a plan to its outcomes."""
    outcomes = tuple(_with_ids(tuple(plan.of_kind(Kind.OUTCOME, ("E",)))))
    by_row: dict[int, list[str]] = {}
    by_area: dict[str, list[str]] = {}
    for name, entry in outcomes:
        if entry.row is not None:
            by_row.setdefault(entry.row, []).append(name)
        if entry.area:
            by_area.setdefault(entry.area, []).append(name)
    of_provision: dict[int, tuple[str, ...]] = {}
    tied: set[int] = set()
    referred = False
    for entry in plan.of_kind(Kind.PROVISION, PROVISION_LETTERS):
        explicit = [number for part in entry.parts for found in part_references(part) for number in found.numbers]
        above = [
            _plain_number(number)
            for heading in entry.under
            for found in outcome_references(heading)
            for number in found.numbers
        ]
        in_row = by_row.get(entry.row, []) if entry.row is not None else []
        if entry.letter == "F" and (explicit or above or in_row):
            referred = True
        # An outcome's own words in the row's outcome cell tie the entry, though they name no number.
        worded = any(part.role == "outcome" and re.search(r"[A-Za-z]{3}", part.text) for part in entry.parts)
        served = explicit or in_row or above or by_area.get(entry.area, [])
        of_provision[id(entry)] = tuple(dict.fromkeys(served))
        if served or worded:
            tied.add(id(entry))
        if entry.letter == "F" and worded:
            referred = True
    return Links(outcomes, of_provision, frozenset(tied), referred)


def _with_ids(entries: tuple[Entry, ...]) -> list[tuple[str, Entry]]:
    """Each outcome with the number it is referred to by: its own, or where the plan numbers none its place in order."""
    if any(entry.number for entry in entries):
        unnumbered = iter(range(1, len(entries) + 1))
        taken = {entry.number for entry in entries}
        named = []
        for entry in entries:
            number = entry.number or next(str(n) for n in unnumbered if str(n) not in taken)
            named.append((number, entry))
        return named
    return [(str(place), entry) for place, entry in enumerate(entries, start=1)]
