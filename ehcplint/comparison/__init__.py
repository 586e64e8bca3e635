"""Two versions of a plan: what was lost, reduced or weakened, and what else is different.

`items` reads what each plan holds, `matching` says which is which, `changes` what became of it, `ledger` adds it up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

from ehcplint import linter
from ehcplint.checks.base import Change, Context
from ehcplint.comparison.caseload import paired
from ehcplint.comparison.changes import Fate, amount_words, fates
from ehcplint.comparison.items import Item, What, items_of
from ehcplint.comparison.ledger import ledger
from ehcplint.comparison.matching import Weights, match
from ehcplint.difference import Caseload, ChangeKind, Comparison, Pair, Side
from ehcplint.finding import Finding, PlanReport, Report
from ehcplint.language.rates import WEEKS_A_YEAR
from ehcplint.plan import Profile
from ehcplint.readers import DEFAULT_LIMITS
from ehcplint.readers.limits import Limits
from ehcplint.ruleset import Ruleset

__all__ = ["changes_between", "compare", "compare_folders"]

_GRAVITY = get_args(ChangeKind)
_ORDER = ("provision", "outcome", "need")


def compare(
    old: Path, new: Path, ruleset: Ruleset, profile: Profile | None = None, limits: Limits = DEFAULT_LIMITS
) -> Comparison:
    """Compare two files. Never raises for what a file is: where one cannot be read, that is all that is reported."""
    before, after = (linter.understand(path, ruleset, profile, limits) for path in (old, new))
    return _compared(before, after, ruleset)


def compare_folders(
    old: Sequence[Path],
    new: Sequence[Path],
    rulesets: Mapping[Path, Ruleset],
    profile: Profile | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Caseload:
    """Compare the files that belong together; `rulesets` has the rules for each newer file."""
    any_rules = next(iter(rulesets.values()))
    understood = {
        path: linter.understand(path, rulesets.get(path, any_rules), profile, limits) for path in (*old, *new)
    }
    plans = {path: context and context.plan for path, (_, context) in understood.items()}
    pairs, only_old, only_new = paired(((path, plans[path]) for path in old), ((path, plans[path]) for path in new))
    comparisons = [_compared(understood[before], understood[after], rulesets[after]) for before, after in pairs]
    return Caseload(tuple(comparisons), tuple(map(str, only_old)), tuple(map(str, only_new)), of_folders=True)


def _compared(
    older: tuple[PlanReport, Context | None], newer: tuple[PlanReport, Context | None], ruleset: Ruleset
) -> Comparison:
    (before, old), (after, new) = older, newer
    rules = tuple(rule.in_force() for rule in ruleset.comparing)
    if old is None or new is None:
        return Comparison(Report((before, after), rules))
    items = items_of(old), items_of(new)
    found = list(_fates(*items, old, new))
    context = replace(new, changes=tuple(_as_change(fate) for fate in found))
    silent: list[str] = []
    of_old: list[Finding] = []
    of_new: list[Finding] = []
    for rule in ruleset.comparing:
        if reason := rule.silent_because(new.plan.profile):
            silent.append(f"{rule.id}: {reason}")
            continue
        side = of_old if rule.check.in_old else of_new  # type: ignore[union-attr]
        side += [finding for finding in rule.run(context) if ruleset.reports(finding)]
    documents = (
        replace(before, findings=linter.in_order(of_old, old.plan)),
        replace(after, findings=linter.in_order(of_new, new.plan), silent=tuple(silent)),
    )
    pairs = tuple(_pair(fate) for fate in sorted(found, key=_gravity))
    supports = [[item for item in side if item.what == "provision"] for side in items]
    return Comparison(Report(documents, rules), pairs, tuple(ledger(*supports)))


def changes_between(old: Context, new: Context) -> tuple[Change, ...]:
    """What the rules of comparison need to know of two plans that have been understood."""
    return tuple(_as_change(fate) for fate in _fates(items_of(old), items_of(new), old, new))


def _fates(old: list[Item], new: list[Item], of_old: Context, of_new: Context) -> Iterator[Fate]:
    """What became of everything; outcomes first, so that provision can be followed by the outcome it serves."""
    same_outcomes: dict[str, str] = {}
    for what in ("outcome", *(each for each in get_args(What) if each != "outcome")):
        before, after = ([item for item in side if item.what == what] for side in (old, new))
        weights = Weights.of([*before, *after])
        matched = match(before, after, weights, same_outcomes)
        if what == "outcome":
            same_outcomes = {group.old[0].number: group.new[0].number for group in matched.groups}
        yield from fates(matched, weights, of_old, of_new)


def _as_change(fate: Fate) -> Change:
    return Change(
        fate.what, fate.kind, fate.at.entry, fate.values, fate.review, promised=_is_promised(fate), span=fate.at.span
    )


def _is_promised(fate: Fate) -> bool:
    return any(item.is_promise for item in fate.group.old)


def _gravity(fate: Fate) -> tuple[int, int]:
    return _GRAVITY.index(fate.kind), _ORDER.index(fate.what)


def _pair(fate: Fate) -> Pair:
    group = fate.group
    return Pair(
        what=fate.at.what,
        change=fate.kind,
        review=fate.review,
        why=group.why,
        note=fate.note,
        old=tuple(map(_side, group.old)),
        new=tuple(map(_side, group.new)),
    )


def _side(item: Item) -> Side:
    yearly = item.measure.yearly if item.kind == "support" else None
    return Side(
        section=str(item.entry.letter),
        number=item.number,
        text=item.entry.text,
        amount=amount_words((item,)) if item.measure.stated else "",
        adult=item.adults[0] if item.kind == "support" else "",
        hours_per_week=None if yearly is None else round(yearly / WEEKS_A_YEAR, 2),
        where=item.entry.where,
    )
