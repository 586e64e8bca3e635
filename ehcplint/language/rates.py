"""Which rate goes with which length, and what they come to in a school week and a year.

A rate is reckoned over 38 school weeks a year, six half-terms and three terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple, TypeVar

from ehcplint.language.coverage import Coverage, coverage
from ehcplint.language.duration import Duration, durations
from ehcplint.language.frequency import WEEKS_IN, Frequency, counts, frequencies
from ehcplint.language.modes import Mode, modes
from ehcplint.language.numbers import NUMBER, pattern, plain, value
from ehcplint.language.patterns import LongPattern
from ehcplint.language.periods import Span, spans

WEEKS_A_YEAR = 38
_MOST = 60
"""An entry with more lengths or rates than this is no entry; it bounds the work on a hostile one."""
_T = TypeVar("_T", Duration, Frequency, Span, Coverage, Mode)


class Facts(NamedTuple):
    """What one part of an entry says."""

    text: str
    lengths: list[Duration]
    rates: list[Frequency]
    counts: list[Frequency]
    spans: list[Span]
    covers: list[Coverage]
    modes: list[Mode]


_PAST = pattern(
    r"(?:(?:has|have|had)(?: (?:previously|already|also|so far|recently|now))? (?:received|had|been (?:given"
    r"|offered|provided(?: with)?|allocated|seen|receiving|having|attending)|attended|completed|accessed"
    r"|undertaken|taken part in|benefit\w+ from)"
    r"|(?:was|were)(?: (?:previously|also|initially))? (?:given|offered|provided(?: with)?|receiving|allocated"
    r"|seen|attending|discharged)|(?<!be\s)(?:received|attended|completed)|previously had|used to (?:have"
    r"|receive|get|attend)|(?:he|she|they) had|underwent|took part in|(?:saw|met|visited|taught) (?:him|her|them)"
    r"|(?:last|previous) (?:year|term|half~term|academic year)'?s?)"
)
_TRAINED = re.compile(
    r"(?:(?<=, )|(?<=who has been )|(?<=who have been ))(?:taught|trained|shown|briefed|coached)\b[^.;|,]{0,200}?"
    r"(?=,? (?:will|shall|must)\b)"
)
"""Of a person: "An assistant, taught by the therapist in one session of an hour, will …"."""
_PRESENT = re.compile(
    r"(?<!\w)(?:will|shall|must|should|to be|is to|are to|continues?|currently|needs?|requires?)(?!\w)"
)
_MODAL = re.compile(r"(?<!\w)(?:will|shall|must|should)(?!\w)")
_STOP = re.compile(r"[.;|](?!\d)|\n")
_A_NUMBER = pattern(NUMBER)
_REVIEW = pattern(
    r"(?:reviewed|monitored|updated|evaluated|assessed|re-?assessed|re-?written|revised|reported|re-?issued"
    r"|revisited|(?:picked|chosen|swapped|rotated|changed) (?:afresh|anew|again|over)|checked|tracked|measured"
    r"|audited|re-?set|fed back|shared with parents)(?: [\w'&/-]+){0,8}"
)
_LEAD_MULTIPLIER = LongPattern(
    rf"(?<!\w)(?P<n>{NUMBER.replace('~', '[ -]+')}) ?(?:x ?|times |lots of |blocks of |sets of )$"
)
_LEAD_SESSIONS = LongPattern(
    rf"(?<!\w)(?P<n>{NUMBER.replace('~', '[ -]+')}|an?)[ -]+(?:[\w'-]+[ -]+){{0,4}}?"
    rf"(?:sessions?|visits?|lessons?|interviews?|classes|courses?|tutorials?"
    rf"|appointments?|meetings?|workshops?|consultations?|slots?|blocks?|breaks?|periods?|times|calls?|contacts?"
    rf"|groups?|spells?|stints?)(?: [\w'-]+){{0,3}}?,?(?: each)? (?:of|lasting|for|at|each|-|:)(?: up to"
    rf"| at least| about"
    rf"| around)? ?$"
)
_LEAD_ADJECTIVE = LongPattern(rf"(?<!\w)(?P<n>{NUMBER.replace('~', '[ -]+')}|a|an|one)[ -]+(?:\w+ )?$")
_TAIL_NOUN = LongPattern(
    r"[ -]?(?:[\w'-]+ ){0,4}?(?:sessions?|visits?|lessons?|interviews?|classes|courses?|tutorials?|appointments?"
    r"|meetings?|workshops?|consultations?"
    r"|slots?|blocks?|breaks?|refreshers?|periods?|calls?|contacts?|trainings?)(?!\w)"
)
_TAIL_MULTIPLIER = LongPattern(
    rf"[ -]?(?:(?:sessions?|each)[ -]?)?,? ?x ?(?P<n>{NUMBER.replace('~', '[ -]+')})(?!\w)(?! ?(?:minute|min|hour|hr))"
)
_EACH_TIME = re.compile(
    r",? ?(?:each time|per session|a session|each session|a time|each|at a time|every time|on each)(?!\w)"
)
_THEN = re.compile(
    r"(?<!\w)(?:then|thereafter|followed by|reduc\w+|increas\w+|afterwards|after that|decreas\w+|rising|dropping"
    r"|fading)(?!\w)"
)
_BREAKDOWN = LongPattern(
    r"(?<!\w)(?:i\.?e\.?|made up of|compris\w+|consist\w+|split|divided|broken down|deliver\w* (?:as|in|over"
    r"|through)|taught (?:as|in)"
    r"|in the form of|includ\w+|of which|equat\w+|equivalent|total\w*|amount\w* to|spread)(?!\w)|="
)
_JOINED = re.compile(r"(?<!\w)(?:and|plus|with a further|with an additional|as well as|&)(?!\w)")


def _past(text: str) -> list[tuple[int, int]]:
    """The stretches that report what was done in the past, or how those have been trained who will do it."""
    lower = plain(text)
    found = [match.span() for match in _TRAINED.finditer(lower)]
    for match in _PAST.finditer(lower):
        if any(start <= match.start() < end for start, end in found):
            continue
        end = stop.start() if (stop := _STOP.search(lower, match.end())) else len(lower)
        if turn := _PRESENT.search(lower, match.end(), end):
            end = turn.start()
        comma = lower.find(",", match.end(), end)
        # "who has completed the two-day course, ten minutes daily": the number is of the course.
        of_a_person = lower[: match.start()].endswith("who ")
        if comma >= 0 and (of_a_person or not _A_NUMBER.search(lower, match.end(), comma)):
            end = comma
        found.append((match.start(), end))
    return found


@lru_cache(maxsize=2048)
def facts_of(text: str) -> Facts:
    past = _past(text)[:_MOST]

    def kept(items: Sequence[_T]) -> list[_T]:
        return [item for item in items[:_MOST] if not any(start <= item.start < end for start, end in past)]

    lengths = kept(durations(text))
    covers = kept(coverage(text))
    rates = [rate for rate in kept(frequencies(text)) if rate.per != "lesson"]
    timed = [length for length in lengths if not length.days]
    # "30-minute lessons" are no 30 lessons.
    numbers = [c for c in kept(counts(text)) if not any(each.start <= c.start < each.end for each in timed)]
    return Facts(
        text,
        lengths,
        _counted_rates(text, rates, numbers, lengths),
        numbers,
        kept(spans(text)),
        covers,
        kept(modes(text)),
    )


def _counted_rates(
    text: str, rates: list[Frequency], numbers: list[Frequency], lengths: list[Duration]
) -> list[Frequency]:
    """The rates with a count just before them taken in: "three sessions" and "a week" are three times a week."""
    lower = plain(text)
    multipliers = [_multiplier(lower, length)[1:] for length in lengths]
    free = {count.end: count for count in numbers if not any(a < count.end and count.start < b for a, b in multipliers)}
    merged = []
    for rate in rates:
        count = next((free[end] for end in range(rate.start, max(rate.start - 3, 0), -1) if end in free), None)
        joined = count and rate.times == 1 and not rate.a_day
        merged.append(replace(rate, start=count.start, times=count.times, bound=count.bound) if joined else rate)
    return merged


def without_reviews(facts: Facts, whole: bool) -> Facts:
    """The facts without the rates at which something is merely reviewed, unless the entry is itself such a review."""
    lower = plain(facts.text)
    stretches = []
    for match in _REVIEW.finditer(lower):
        before = lower[: match.start()]
        main = re.search(r"(?:be|is|are) $", before) and whole and not re.search(r"[.;|,]", before)
        if not main or len(_MODAL.findall(before)) > 1:
            end = match.end()
            stop = re.search(r"[,.;|]|(?<!\w)and(?!\w)", lower[match.start() : end])
            stretches.append((match.start(), match.start() + stop.start() if stop else end))
    return facts._replace(rates=[r for r in facts.rates if not any(a <= r.start < b for a, b in stretches)])


def _weekly(rate: Frequency) -> float | None:
    """How many times in a school week, or None where that cannot be told."""
    if rate.times is None or rate.per not in WEEKS_IN:
        return None
    return rate.times / WEEKS_IN[rate.per]


def _same_sentence(lower: str, a: int, b: int) -> bool:
    return not re.search(r"[.;](?= |$)", lower[min(a, b) : max(a, b)])


def _multiplier(lower: str, length: Duration) -> tuple[float, int, int]:
    """How many times over the length is given ("3 x 30 minutes", "six sessions of 45 minutes"), and the words' span."""
    before, start = lower[max(0, length.start - 60) : length.start], length.start
    offset = start - len(before)
    if match := _LEAD_MULTIPLIER.search(before):
        return value(match["n"]), offset + match.start(), length.end
    if match := _TAIL_MULTIPLIER.match(lower, length.end):
        return value(match["n"]), start, match.end()
    if match := _LEAD_SESSIONS.search(before):
        return (1.0 if match["n"] in ("a", "an") else value(match["n"])), offset + match.start(), length.end
    if _TAIL_NOUN.match(lower, length.end) and (match := _LEAD_ADJECTIVE.search(before)):
        return (1.0 if match["n"] in ("a", "an") else value(match["n"])), offset + match.start(), length.end
    return 0.0, start, length.end


def _rate_for(facts: Facts, length: Duration, after: Duration | None, before: Duration | None) -> list[Frequency]:
    """The rates that go with a length: those after it up to the next length, else those just before it."""
    lower = plain(facts.text)
    limit = after.start if after else len(lower)
    following = [
        rate
        for rate in facts.rates
        if length.end <= rate.start < limit
        and _same_sentence(lower, length.end, rate.start)
        and not _THEN.search(lower, length.end, rate.start)
    ]
    floor = before.end if before else 0
    preceding = [
        rate
        for rate in facts.rates
        if floor <= rate.start < length.start
        and _same_sentence(lower, rate.end, length.start)
        and not (before and _same_sentence(lower, before.end, rate.start))  # it is the length before's own
    ]
    if following and all(rate.per == "day" for rate in following):  # three days a week, 20 minutes a day
        return following + [rate for rate in preceding if rate.a_day]
    return following or preceding


def _combined(rates: list[Frequency]) -> float | None:
    """Times in a school week: "twice a day, three days a week" is six."""
    weekly = [(rate, times) for rate in rates if (times := _weekly(rate)) is not None]
    if not weekly:
        return None
    day = next(((r, t) for r, t in weekly if r.per == "day"), None)
    days = next(((r, t) for r, t in weekly if r.a_day), None)
    if day and days and day[0].times:
        return day[0].times * days[1]
    return weekly[0][1]


class Dose(NamedTuple):
    part: int
    length: Duration
    times: float
    rates: tuple[tuple[int, Frequency], ...]
    start: int
    end: int


def doses_of(parts: list[Facts]) -> list[Dose]:
    """Each length with its multiplier and its rates, wherever in the entry they stand."""
    doses = [dose for index in range(len(parts)) for dose in _doses_within(parts, index)]
    everywhere = [(index, rate) for index, facts in enumerate(parts) for rate in facts.rates]
    return [
        dose if dose.rates else dose._replace(rates=_borrowed(parts, doses, i, everywhere))
        for i, dose in enumerate(doses)
    ]


def _doses_within(parts: list[Facts], index: int) -> Iterator[Dose]:
    """The doses of one part, each with the rates that stand beside it."""
    facts = parts[index]
    lower = plain(facts.text)
    clocked = any(not length.days for part in parts for length in part.lengths)
    lengths = [length for length in facts.lengths if not (clocked and _counts_days(facts, length))]
    for i, length in enumerate(lengths):
        before, after = (lengths[i - 1] if i else None), (lengths[i + 1] if i + 1 < len(lengths) else None)
        times, start, end = _multiplier(lower, length)
        rates = _rate_for(facts, length, after, before)
        if any(length.end <= rate.start < end for rate in rates):  # the 3 of "x 3 each week" is the rate's
            times, start, end = 0.0, length.start, length.end
        if own := _counts_days(facts, length):  # "two days a week" counts the days once, in the length
            rates = [replace(own, times=1.0, a_day=False)]
        yield Dose(index, length, times, tuple((index, rate) for rate in rates), start, end)


def _counts_days(facts: Facts, length: Duration) -> Frequency | None:
    """The rate that is made of the same words as a length in days: "four mornings a week"."""
    if not length.days:
        return None
    return next((rate for rate in facts.rates if rate.start <= length.start < rate.end), None)


def _borrowed(
    parts: list[Facts], doses: list[Dose], i: int, everywhere: list[tuple[int, Frequency]]
) -> tuple[tuple[int, Frequency], ...]:
    """The rates of a dose that has none beside it: its neighbour's where "and" joins them, else another cell's."""
    dose = doses[i]
    lower = plain(parts[dose.part].text)
    for other in doses[i + 1 : i + 2] + doses[max(0, i - 1) : i]:
        gap = lower[min(dose.end, other.end) : max(dose.start, other.start)]
        if other.part == dose.part and other.rates and _JOINED.search(gap) and not re.search(r"[.;|]", gap):
            return other.rates
    if not any(other.rates for other in doses):
        later = _THEN.search(lower, dose.length.end)
        turn = later.start() if later else len(lower)
        return tuple((part, rate) for part, rate in everywhere if part != dose.part or rate.start <= turn)
    if any(other.part == dose.part and other is not dose for other in doses):
        return ()
    return tuple((part, rate) for part, rate in everywhere if all(d.part != part for d in doses))


def _is_total(facts: Facts, dose: Dose) -> bool:
    """Whether the count is of all the sessions there will be: "ten sessions of 50 minutes, held every other week"."""
    words = plain(facts.text)[dose.start : dose.length.start]
    often = all(rate.per in ("day", "week", "fortnight") for _, rate in dose.rates)
    adverb = "weekly" in words or "fortnightly" in words
    return often and ((adverb and dose.times >= 5) or (dose.times >= 4 and bool(facts.spans)))


def weekly_and_yearly(parts: list[Facts], doses: list[Dose]) -> tuple[float | None, float | None]:
    """The minutes in a school week and the hours in a year of all the doses whose rate can be told."""
    total, year, seen = 0.0, 0.0, set()
    used = [dose for dose in doses if dose.rates]
    previous: Dose | None = None
    for dose in used:
        rates = [rate for _, rate in dose.rates]
        times = _combined(rates)
        lower = plain(parts[dose.part].text)
        if times is None:
            continue
        if previous and previous.part == dose.part:
            between = lower[previous.end : dose.start]
            if _THEN.search(between) or _BREAKDOWN.search(between) or between.rfind("(") > between.rfind(")"):
                continue
        minutes = dose.length.minutes
        each = bool(_EACH_TIME.match(lower, dose.length.end))
        if dose.times > 1 and not (each and times > 1) and not _is_total(parts[dose.part], dose):
            single = all(rate.times is None or rate.times <= 1 for rate in rates)
            minutes *= dose.times if single or is_multiplied(parts, dose) else 1.0
        # The same in two cells is said twice; under Monday and under Tuesday it is given twice.
        days = [plain(parts[part].text)[rate.start : rate.end] for part, rate in dose.rates if rate.a_day]
        key = (minutes, round(times, 6), *days)
        if any(k == key and p != dose.part for k, p in seen):
            continue
        seen.add((key, dose.part))
        run = next((s.weeks for s in parts[dose.part].spans if s.weeks and s.kind == "run"), None)
        total += minutes * times
        year += minutes * times * min(run or WEEKS_A_YEAR, WEEKS_A_YEAR) / 60
        previous = dose
    if total:
        return round(total, 2), round(year, 2)
    for dose in doses:  # six sessions of 45 minutes in the autumn term: hours, but no week's worth
        period = any(s.kind in ("period", "deadline", "run") for facts in parts for s in facts.spans)
        if period and (dose.times or not dose.rates):
            return None, round(dose.length.minutes * (dose.times or 1.0) / 60, 2)
    return None, None


def is_multiplied(parts: list[Facts], dose: Dose) -> bool:
    """Whether the dose is written as a multiplication: "3 x 20 minutes"."""
    return re.search(r"(?<![a-z])x(?![a-z])", plain(parts[dose.part].text)[dose.start : dose.end]) is not None
