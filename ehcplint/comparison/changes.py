"""What became of each need, outcome and provision from one version to the next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from ehcplint.checks.base import Context
from ehcplint.comparison.items import Item, about_of
from ehcplint.comparison.matching import EQUAL, VERBATIM, Group, Matched, Weights, hours, share_told
from ehcplint.difference import ChangeKind
from ehcplint.language.hedges import hedges
from ehcplint.language.rates import WEEKS_A_YEAR
from ehcplint.language.text import sentences
from ehcplint.plan import Entry, Kind

_SAME = 96
"""rapidfuzz's ratio of two texts' sorted words (0 to 100) from which nothing was reworded."""
_FEW = 25
"""Characters below which words may stand in an entry by chance."""
_WHOLE_WEEK = 22.5
"""Hours a week under which support is not there "throughout the day": 90 % of 25 hours of lessons."""
_DONE = re.compile(
    r"\b(?:complet(?:ed|ion of)|finished|came to an end|has ended|was ended|discharged|no longer (?:needs?|requires?|"
    r"needed|required|necessary)|has been met|was met|were met|achieved|mastered)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:(?:has|have|was|were|been|is|fully)\s+(?:now\s+|been\s+|fully\s+)*(?:met|achieved|mastered|reached)|achieved|"
    r"(?:can|is able to|does) now|is now able|now (?:can|does)|no longer (?:needs?|requires?|an outcome))\b",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(
    r"\b(?:may|might)(?:\s+also)?\s+[a-z]+"
    r"|\b(?:could|can)\s+(?:also\s+)?(?:be\s+(?!able)|have|receive|attend|join|access)\b"
)
_PURPOSE = re.compile(
    r"\b(?:so that|so|who|which|that|what|how|when|until|if|because|where)\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE
)
_WEAK_FAMILIES = ("permission", "condition", "availability")


@dataclass(frozen=True)
class Fate:
    """What became of a group. `at` is the item that a finding about it points at; `values` fill a rule's message."""

    kind: ChangeKind
    group: Group
    at: Item
    values: dict[str, str] = field(default_factory=dict)
    review: bool = False
    note: str = ""

    @property
    def what(self) -> str:
        return self.at.what


def fates(matched: Matched, weights: Weights, old: Context, new: Context) -> Iterator[Fate]:
    """One for each group, and for each item that has no counterpart."""
    for group in matched.groups:
        yield _provided(group, new) if group.old[0].what == "provision" else _reworded(group)
    for item in matched.lost:
        yield _gone(item, matched, weights, new)
    for item in matched.added:
        yield Fate("added", Group((), (item,)), item)


# --- pairs -----------------------------------------------------------------------------------------------------------


def _reworded(group: Group) -> Fate:
    old, new = group.old[0], group.new[0]
    renumbered = f"number {old.number} is now {new.number}" if old.number != new.number else ""
    kind: ChangeKind = "same" if _same_words(group) else "reworded"
    return Fate(kind, group, new, note=renumbered, review=group.review)


def _same_words(group: Group) -> bool:
    texts = [" ".join(_plain(item.entry.text) for item in side) for side in (group.old, group.new)]
    own = [" ".join(_plain(item.text) for item in side) for side in (group.old, group.new)]
    return any(fuzz.token_sort_ratio(*pair) >= _SAME for pair in (texts, own))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def _provided(group: Group, new: Context) -> Fate:
    first, last = group.old[0], group.new[0]
    letters = {str(item.entry.letter) for item in group.old}, {str(item.entry.letter) for item in group.new}
    values = {"before": amount_words(group.old), "after": amount_words(group.new), "went": ""}
    review, note = group.review, ""
    promised = any(item.is_promise for item in group.old)
    if promised and "F" in letters[0] and "F" not in letters[1]:
        section = min(letters[1])
        values["went"] = f" It left Section F: it now stands in Section {section}, where it has less force."
        return Fate("lost", group, first, values, review)
    at = max(group.new, key=lambda item: item.measure.yearly or 0.0) if len(group.new) > 1 else last
    if promised and _is_less(group):
        return Fate("reduced", group, at, values, review)
    if promised and (lacks := _lacks(group) or _only_possible(group, new)):
        return Fate("weakened", group, at, {**values, "lacks": lacks}, review)
    if any(item.named for item in group.old) and not any(item.named for item in group.new) and promised:
        review, note = True, "nobody in particular is named any more"
    before, after = hours(group.old), hours(group.new)
    if letters[0] - {"I"} != letters[1] and letters[0] != letters[1]:
        kind: ChangeKind = "moved"
    elif before and after and after * EQUAL >= before:
        kind = "increased"
    else:
        kind = "same" if _same_words(group) else "reworded"
    return Fate(kind, group, at, values, review, note)


def _is_less(group: Group) -> bool:
    before, after = hours(group.old), hours(group.new)
    if before and after is not None:
        return after <= EQUAL * before
    if len(group.old) > 1 or len(group.new) > 1:
        return False
    old, new = group.old[0].measure, group.new[0].measure
    if old.all_day and not new.all_day and new.weekly is not None and not new.covers:
        return new.weekly / 60 < _WHOLE_WEEK
    if before is not None or after is not None:
        return False
    less_often = _less(old.often, new.often)
    shorter = _less(old.minutes, new.minutes)
    return (less_often and not _less(new.minutes, old.minutes)) or (shorter and not _less(new.often, old.often))


def _less(before: float | None, after: float | None) -> bool:
    return before is not None and after is not None and after <= EQUAL * before


def _lacks(group: Group) -> str:
    """What of the older amount the newer entries no longer say: its length, its interval, when it is there."""
    promised = [item.measure for item in group.old if item.is_promise]
    now = [item.measure for item in group.new]
    if any(measure.covers for measure in now):
        return ""
    lacking = []
    if any(measure.length for measure in promised) and not any(measure.length for measure in now):
        lacking.append("how long")
    if any(measure.interval for measure in promised) and not any(measure.interval for measure in now):
        lacking.append("how often")
    full = any(measure.length for measure in now) and any(measure.interval for measure in now)
    if any(measure.covers or measure.all_day for measure in promised) and not full and not lacking:
        lacking.append("when")
    return " and ".join(lacking)


def _only_possible(group: Group, new: Context) -> str:
    """The words that make the newer entries a possibility, where the older ones had none."""
    after = [words for item in group.new for words in _hedged(item, new)]
    before = [words for item in group.old for words in _hedged(item, new)]
    return f"that it will happen (“{after[0]}”)" if after and not before else ""


def _hedged(item: Item, context: Context) -> Iterator[str]:
    for part in item.entry.parts:
        if part.role in ("main", "lead", "when"):
            for hedge in hedges(part.text, context.lexicon["vague"]):
                if hedge.family in _WEAK_FAMILIES and not hedge.softened:
                    yield part.text[hedge.start : hedge.end]
            for found in _POSSIBLE.finditer(part.text):
                if not _PURPOSE.search(part.text, 0, found.start()):
                    yield found[0]
    if item.measure.capped:
        yield "up to"


# --- what has no counterpart -----------------------------------------------------------------------------------------


def _gone(item: Item, matched: Matched, weights: Weights, new: Context) -> Fate:
    group = Group((item,), ())
    values = {"before": amount_words((item,)), "after": "", "went": ""}
    if place := _stands_elsewhere(item, new):
        note = (
            f"the same words stand in Section {place.letter}" if place.letter else "the same words stand in no section"
        )
        if place.letter == item.entry.letter or item.what != "provision":
            return Fate("same", group, item, review=True, note=f"{note}, and were not read as {item.what}")
        values["went"] = f" Its words now stand in {note.removeprefix('the same words stand in ')}."
        return Fate("lost", group, item, values, review=True, note=note)
    if item.what == "outcome" and _is_a_step(item, weights, new):
        return Fate("same", group, item, review=True, note="its words stand in Section E, but not as an outcome")
    said = _said_done(item, weights, new, _MET if item.what == "outcome" else _DONE)
    if said and item.what == "outcome":
        return Fate("met", group, item, note=f"the newer plan says: “{said}”")
    if item.is_total and (shared := _counted_elsewhere(item, matched)):
        note = "the same kind of adult has as many hours in other entries, which may be part of this total"
        return Fate("same", Group((item,), tuple(shared)), item, values, review=True, note=note)
    if said:
        values["went"] = f" The newer plan says: “{said}”"
    return Fate("lost", group, item, values, review=bool(said))


def _stands_elsewhere(item: Item, new: Context) -> Entry | None:
    """An entry of any kind in the newer plan that holds the same words; few words only where they are all of it."""
    words, own = item.text.lower(), _plain(item.text)
    for entry in new.plan.entries:
        if entry.kind in (Kind.GUIDANCE, Kind.PLACEHOLDER, Kind.VIEW):
            continue
        text = _with_labels(entry)
        if len(own) < _FEW:
            if entry.letter == item.entry.letter and _plain(entry.text) == own:
                return entry
        elif len(words) * 0.9 <= len(text) and (
            fuzz.partial_ratio(words, text) >= VERBATIM
            or (
                entry.kind is not item.entry.kind
                and len(text) < 2 * len(words)
                and fuzz.token_set_ratio(own, _plain(text)) >= VERBATIM
            )
        ):
            return entry
    return None


def _with_labels(entry: Entry) -> str:
    """All the words of an entry: what was read as a field's name may be the beginning of a sentence."""
    return " ".join(f"{part.label}: {part.text}" if part.label else part.text for part in entry.parts).lower()


def _is_a_step(item: Item, weights: Weights, new: Context) -> bool:
    """Whether nearly all that an outcome is about stands in another entry of the newer plan's Section E."""
    return any(
        entry.kind is not Kind.GUIDANCE and share_told(item, *about_of(new, entry.text), weights) >= 0.8
        for entry in new.plan.section("E")
        if entry.kind is not Kind.OUTCOME
    )


def _said_done(item: Item, weights: Weights, new: Context, done: re.Pattern[str]) -> str:
    """The sentence of the newer plan, if any, that speaks of the item as done with."""
    # A loss is only marked for review by it; an outcome is passed over, which asks for more.
    enough = 0.5 if item.what == "outcome" else 0.25
    for entry in new.plan.entries:
        if entry.kind in (Kind.OUTCOME, Kind.PROVISION, Kind.GUIDANCE) and entry.letter not in ("A", "B", None):
            continue
        for part in entry.parts:
            if not done.search(part.text):
                continue
            for start, end in sentences(part.text):
                text = part.text[start:end]
                if done.search(text) and share_told(item, *about_of(new, text), weights) >= enough:
                    return text
    return ""


def _counted_elsewhere(total: Item, matched: Matched) -> list[Item]:
    """The newer entries for the same kind of adult, where they come to the total though they have counterparts."""
    others = [
        item
        for group in matched.groups
        for item in group.new
        if item.measure.yearly and item.kind == "support" and set(item.adults[:1]) & set(total.adults)
    ]
    enough = sum(item.measure.yearly or 0.0 for item in others) > EQUAL * (total.measure.yearly or 0.0)
    return others if enough and total.measure.yearly else []


def amount_words(items: Sequence[Item]) -> str:
    """The amounts in the plan's words, and what they come to in a school week."""
    said = [_amount_of(item) for item in items if item.measure.stated]
    total = hours(items)
    whole = ", and ".join(filter(None, said)) if len(said) < 4 else f"{len(said)} amounts"
    if total is None:
        return whole or "no amount"
    a_week = hours_words(total / WEEKS_A_YEAR)
    if whole.lower() == a_week:
        return f"{whole} (taken as weekly)"
    told_so = re.fullmatch(rf"{a_week} (?:(?:a|per|each|every|once a) week|weekly)", whole, re.IGNORECASE)
    return whole if told_so else f"{whole}, that is {a_week} a week".removeprefix(", that is ")


def _amount_of(item: Item) -> str:
    told = item.amount
    if not told:
        return ""
    return " ".join(dict.fromkeys(filter(None, (told.dose, told.frequency))))


def hours_words(number: float) -> str:
    """Hours for people: "2 hours 30 minutes", "45 minutes"."""
    minutes = round(number * 60)
    whole, rest = divmod(minutes, 60)
    said = [f"{whole} hour{'s' if whole != 1 else ''}"] if whole else []
    if rest or not whole:
        said.append(f"{rest} minute{'s' if rest != 1 else ''}")
    return " ".join(said)
