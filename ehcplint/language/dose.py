"""The amount that an entry promises: how long, how often, or when, joined over the parts of the entry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ehcplint.language.coverage import Coverage
from ehcplint.language.frequency import Frequency
from ehcplint.language.numbers import Bound, pattern, plain
from ehcplint.language.rates import Dose, Facts, doses_of, facts_of, is_multiplied, weekly_and_yearly, without_reviews

_CONDITION = pattern(
    r"(?:as|when|where|if|wherever|whenever)(?: and when| and where)?(?: it is| deemed| considered)? (?:needed"
    r"|required|necessary|appropriate|possible|available|practicable)|according to need|as and when"
    r"|subject to \w+"
)
_FULL_TIME = pattern("full~time|fulltime|(?:\\d\\.\\d+|\\.\\d+|\\d) ?(?:fte(?!\\w)|f\\.t\\.e\\.)")
_FULL_TIME_PERSON = pattern(
    "full~time(?: \\w+)? (?:course|college|education|placement|post|job|work|employment|school|attendance)"
)


_BESIDE_AMOUNT = re.compile(
    r"\W+|\b(?:for|each|every|per|an?|at|in|on|of|the|and|times?|sessions?|lessons?|visits?|term|week|day|lasting)\b"
)
"""What may stand beside how long or how often, where a text tells nothing else: "for 30 minutes each time"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How much an entry promises.

    `state` is full (how long and how often, or coverage), part (one of the two) or none. `minutes_per_week` is that of
    a school week and `hours_per_year` of 38 of them, or of as many as the entry says; None where the words do not tell.
    `dose`, `frequency` and `mode` are the plan's own words. `spans` are (part, start, end) of all that is an amount,
    `ranges` of the lengths that are given as a range ("20–45 minutes").
    """

    state: Literal["full", "part", "none"]
    has_length: bool = False
    has_interval: bool = False
    has_coverage: bool = False
    has_count: bool = False
    bound: Bound = "exactly"
    minutes_per_week: float | None = None
    hours_per_year: float | None = None
    dose: str = ""
    frequency: str = ""
    mode: str = ""
    group: float | None = None
    """The most pupils that a group or a ratio has."""
    full_time: bool = False
    spans: tuple[tuple[int, int, int], ...] = ()
    ranges: tuple[tuple[int, int, int], ...] = ()


def _words(facts: Facts, start: int, end: int) -> str:
    return " ".join(facts.text[start:end].split())


def amount(texts: Sequence[str]) -> Amount:
    """The amount that the parts of one entry promise between them: its cells, its lead-in and its own words."""
    return _amount(tuple(texts))


@lru_cache(maxsize=2048)
def _amount(texts: tuple[str, ...]) -> Amount:
    parts = [without_reviews(facts_of(text), index == 0) for index, text in enumerate(texts)]
    joined = " | ".join(plain(text) for text in texts)
    conditional = _CONDITION.search(joined) is not None
    covers = [(i, c) for i, facts in enumerate(parts) for c in facts.covers if c.firm or not conditional]
    rates = [(i, r) for i, facts in enumerate(parts) for r in facts.rates]
    counted = [(i, c) for i, facts in enumerate(parts) for c in facts.counts]
    doses = doses_of(parts)
    stated = [s for facts in parts for s in facts.spans]
    has_length = bool(doses)
    has_count = bool(counted) or any(dose.times or dose.length.days for dose in doses)
    period = any(s.kind == "period" for s in stated) or (
        has_count and any(s.kind in ("deadline", "run") for s in stated)
    )
    has_interval = bool(rates) or (period and (has_count or has_length))
    has_coverage = bool(covers) or any(rate.every for _, rate in rates)
    if has_coverage or (has_length and has_interval):
        state = "full"
    elif has_length or has_interval or has_count or any(s.kind == "run" for s in stated):
        state = "part"
    else:
        state = "none"
    per_week, per_year = weekly_and_yearly(parts, doses)
    modes = [(i, m) for i, facts in enumerate(parts) for m in facts.modes]
    # "Small-group listening time, with three other children": the size tells more.
    group = next((each for each in modes if each[1].pupils), None) or next(iter(modes), None)
    told = [
        *((d.part, d.start, d.end) for d in doses),
        *((i, r.start, r.end) for i, r in rates),
        *((i, c.start, c.end) for i, c in covers),
        *((i, c.start, c.end) for i, c in counted),
    ]
    return Amount(
        state=state,
        has_length=has_length,
        has_interval=has_interval,
        has_coverage=has_coverage,
        has_count=has_count,
        bound=doses[0].length.bound if doses else next((r.bound for _, r in rates + counted), "exactly"),
        minutes_per_week=per_week,
        hours_per_year=per_year,
        dose=_dose_words(parts, doses),
        frequency=_frequency_words(parts, doses, rates, counted, covers),
        mode=_words(parts[group[0]], group[1].start, group[1].end).removeprefix("and ") if group else "",
        group=max((m.pupils for _, m in modes if m.pupils), default=None),
        full_time=any(_FULL_TIME.search(plain(t)) and not _FULL_TIME_PERSON.search(plain(t)) for t in texts),
        spans=tuple(sorted(set(told))),
        ranges=tuple((d.part, d.length.start, d.length.end) for d in doses if d.length.upper is not None),
    )


def only_amount(text: str) -> bool:
    """Whether a text says how long or how often, and nothing else."""
    rest = text
    for _, start, end in sorted(amount([text]).spans, reverse=True):
        rest = rest[:start] + rest[end:]
    return rest != text and not _BESIDE_AMOUNT.sub("", rest)


def _dose_words(parts: list[Facts], doses: list[Dose]) -> str:
    if not doses:
        return ""
    first = doses[0]
    span = (first.start, first.end) if is_multiplied(parts, first) else (first.length.start, first.length.end)
    return _words(parts[first.part], *span)


def _frequency_words(
    parts: list[Facts],
    doses: list[Dose],
    rates: list[tuple[int, Frequency]],
    counted: list[tuple[int, Frequency]],
    covers: list[tuple[int, Coverage]],
) -> str:
    rates = [pair for dose in doses[:1] for pair in dose.rates] or rates
    whole = doses[:1] and doses[0].times > 1 and rates and rates[0][1].times == 1 and not is_multiplied(parts, doses[0])
    chosen = (counted[:1] if whole else []) + rates[:1]
    if len(chosen) == 2 and chosen[0][0] == chosen[1][0] and chosen[1][1].start < chosen[0][1].end:
        del chosen[1]  # "four weekly appointments" says "weekly", too
    chosen = chosen or counted[:1] or [(i, c) for i, c in covers[:1]]
    return " ".join(_words(parts[i], item.start, item.end) for i, item in chosen).removeprefix("of ")
