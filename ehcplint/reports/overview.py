"""What was understood of one plan: the receipt, its entries, and the provision ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import groupby

from ehcplint.finding import PlanReport, ProvisionLine
from ehcplint.plan import Entry, Plan
from ehcplint.reports.console import Page, Styled, Words
from ehcplint.reports.findings import cut, number, place, receipt, section_heading

Mask = Callable[[str], str]

_BLANK = Styled("not said", "bold red")
_LABEL = 18
_WHAT = 90
"""How many characters of a provision the ledger shows; the entries above have it whole."""


def show(plan: Plan, report: PlanReport, page: Page, mask: Mask) -> None:
    """Write what was understood of a plan; every word that comes from it goes through `mask` first."""
    page.heading(report.path, rule="=")
    page.blank()
    receipt(report, page)
    _entries(plan, page, mask)
    _ledger(report.provisions, page)


def _entries(plan: Plan, page: Page, mask: Mask) -> None:
    """Every entry in the plan's order; entries of several sections in one table row stand together as a row."""
    letters = defaultdict(set)
    for entry in plan.entries:
        letters[entry.row].add(entry.letter)
    titles = {letter: heading.text for heading in reversed(plan.headings) for letter in heading.letters}

    def heading_of(entry: Entry) -> str:
        if entry.row is not None and len(letters[entry.row]) > 1:
            return f"Row {entry.row}: {place(entry.where)}"
        if entry.letter is None:
            return "Outside the sections"
        return section_heading(entry.letter, mask(titles.get(entry.letter, "")))

    for heading, entries in groupby(_in_rows(plan.entries), key=heading_of):
        page.heading(heading, rule="-")
        for entry in entries:
            label = " ".join(filter(None, (entry.letter, entry.kind, entry.number)))
            page.item(Styled(label, "cyan"), mask(entry.text), width=_LABEL)
        page.blank()


def _in_rows(entries: Sequence[Entry]) -> list[Entry]:
    """The entries in order, those that share a row brought to the first of them."""
    first: dict[int, int] = {}
    for position, entry in enumerate(entries):
        if entry.row is not None:
            first.setdefault(entry.row, position)
    positions = (position if entry.row is None else first[entry.row] for position, entry in enumerate(entries))
    return [entry for _, entry in sorted(zip(positions, entries, strict=True), key=lambda pair: pair[0])]


def _ledger(provisions: tuple[ProvisionLine, ...], page: Page) -> None:
    """The provision, section by section and area by area, the blanks to be seen, and the hours of a week."""
    page.heading("Provision ledger", rule="-")
    if not provisions:
        page.say("No provision was found.")
        return
    columns = [("What", 14), ("Who", 11), ("How long", 8), ("How often", 12), ("Hours", 5), ("Mode", 7), ("Outcome", 7)]
    page.table(columns, [])
    groups: dict[tuple[str, str], list[ProvisionLine]] = {}
    for line in provisions:
        groups.setdefault((line.section, line.area), []).append(line)
    for (section, area), lines in groups.items():
        page.heading(f"Section {section}: {area}" if area else f"Section {section}")
        page.table(columns, [_row(line) for line in lines], head=False)
        page.blank()
    page.say(weekly(provisions))


def weekly(provisions: Sequence[ProvisionLine]) -> str:
    """One sentence on the hours of support in a week, and on the entries that give none."""
    support = [line for line in provisions if line.kind == "support"]
    counted = [line.hours_per_week for line in support if line.hours_per_week is not None]
    unstated = len(support) - len(counted)
    rest = f"; {number(unstated, 'more', 'more')} give no hours that can be counted" if unstated else ""
    return f"Support: {hours(sum(counted))} hours a week in {number(len(counted), 'entry', 'entries')}{rest}."


def _row(line: ProvisionLine) -> tuple[Words, ...]:
    support = line.kind == "support"

    def said(text: str) -> Words:
        return text or (_BLANK if support else "")

    week = hours(line.hours_per_week) if line.hours_per_week is not None else ""
    what = cut(line.what or line.text, _WHAT, keep_end=False)
    who, outcomes = ", ".join(line.who), ", ".join(line.outcomes)
    return what, said(who), said(line.dose), said(line.frequency), week, line.mode, said(outcomes)


def hours(count: float) -> str:
    """ "2.5 h": hours of a school week, to the quarter of an hour or so."""
    return f"{count:.2f}".rstrip("0").rstrip(".")
