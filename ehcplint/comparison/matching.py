"""Which need, outcome and provision of the older plan is which of the newer one.

A pair is scored by what it is about (words in common, each counting for more the rarer it is in the two plans), then by
adult, outcome served, area and amount; the pairs that score most in all are taken together. What is left over joins a
pair as a part of it: a total that was split, sessions that were put together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from rapidfuzz import fuzz

from ehcplint.comparison.assignment import best_pairs
from ehcplint.comparison.items import Item, words_of

SURE = 0.5
"""From here on a pair is one without a person's looking."""
DOUBTFUL = 0.34
"""From here on a pair may be one: it is shown, and marked for review."""
VERBATIM = 92
"""rapidfuzz's ratio (0 to 100) from which two wordings are the same text."""
_VERBATIM_SAID = "the words are the same"
_RELATED = 0.2
_LEAST_SHARE = 0.2
"""Of a total's amount, what named tasks must come to before they are taken for what became of it."""
_ANYBODY = ("adult", "teaching assistant")
"""Whoever these are, they may be the same person, and are no sign that two entries are one."""
_BULK = 300
"""Minutes a week from which an adult's time may have been shared out among named tasks."""
EQUAL = 0.9
"""A newer amount that is more than this share of the older one is no less (rules.md: a difference under 10 %)."""


@dataclass(frozen=True)
class Group:
    """Entries that are one thing in the two plans: mostly one of each, several where it was split or put together."""

    old: tuple[Item, ...]
    new: tuple[Item, ...]
    why: tuple[str, ...] = ()
    review: bool = False

    @property
    def items(self) -> tuple[Item, ...]:
        return self.old + self.new


@dataclass(frozen=True)
class Matched:
    """Every item of both plans once: in a group, lost or added."""

    groups: list[Group]
    lost: list[Item]
    added: list[Item]


@dataclass
class Weights:
    """How telling a word is: the rarer among the entries of the two plans, the more."""

    count: Counter[str] = field(default_factory=Counter)
    entries: int = 0
    _known: dict[str, float] = field(default_factory=dict)
    _items: dict[Item, float] = field(default_factory=dict)

    @classmethod
    def of(cls, items: Iterable[Item]) -> Weights:
        weights = cls()
        for item in items:
            weights.entries += 1
            weights.count.update(_terms(item))
        return weights

    def of_term(self, term: str) -> float:
        if term not in self._known:
            self._known[term] = math.log(1 + self.entries / self.count[term]) * (1.5 if term[0] == "=" else 1)
        return self._known[term]

    def of_terms(self, terms: Iterable[str]) -> float:
        return sum(map(self.of_term, terms))

    def of_item(self, item: Item) -> float:
        if item not in self._items:
            self._items[item] = self.of_terms(_terms(item))
        return self._items[item]


@lru_cache(maxsize=4096)
def _terms(item: Item) -> frozenset[str]:
    """The words, topics ("=reading") and kinds of adult ("@nurse") by which an item is known."""
    adults = {f"@{kind}" for kind in item.adults if kind not in _ANYBODY}
    return item.words | {f"={topic}" for topic in item.topics} | adults


def match(old: Sequence[Item], new: Sequence[Item], weights: Weights, same_outcomes: Mapping[str, str]) -> Matched:
    """Pair two plans' items of one sort. `same_outcomes` gives for an outcome's number in the older plan the newer."""
    groups = [Group((a,), (b,), why=(_VERBATIM_SAID,)) for a, b in _identical(old, new)]
    taken = {item for group in groups for item in group.items}
    rows, columns = ([item for item in side if item not in taken] for side in (old, new))
    scores = [[alike(a, b, weights, same_outcomes) for b in columns] for a in rows]
    for row, column in best_pairs([[score if score >= DOUBTFUL else 0.0 for score in row] for row in scores]):
        a, b = rows[row], columns[column]
        groups.append(Group((a,), (b,), _reasons(a, b, weights, same_outcomes), scores[row][column] < SURE))
    taken = {item for group in groups for item in group.items}
    lost, added = ([item for item in side if item not in taken] for side in (old, new))
    return _with_parts(Matched(groups, lost, added), weights)


def _identical(old: Sequence[Item], new: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """The items that have not changed at all, which is most of two versions; those that stand twice in their order."""
    free: dict[tuple[object, ...], list[Item]] = {}
    for item in reversed(new):
        free.setdefault(_as_it_stands(item), []).append(item)
    for item in old:
        if same := free.get(_as_it_stands(item)):
            yield item, same.pop()


def _as_it_stands(item: Item) -> tuple[object, ...]:
    return item.entry.letter, item.whole, item.measure, item.serves


def _with_parts(matched: Matched, weights: Weights) -> Matched:
    """What is left over put to the pair that it is a part of: words that stand within a longer entry, a total that was
    split among named tasks, sessions that were put together."""
    groups, lost, added = list(matched.groups), list(matched.lost), list(matched.added)
    for item in list(lost):
        if place := next((n for n, group in enumerate(groups) if _stands_within(item, group.new)), None):
            groups[place] = _joined(groups[place], "its words stand within the newer entry", old=[item])
            lost.remove(item)
    for item in list(added):
        if place := next((n for n, group in enumerate(groups) if _stands_within(item, group.old)), None):
            groups[place] = _joined(groups[place], "its words stand within the older entry", new=[item])
            added.remove(item)
    for place, group in enumerate(groups):
        if parts := _parts_of(group.old, group.new, added, weights):
            groups[place] = _joined(group, "the older amount is shared out among several entries", new=parts)
        elif parts := _parts_of(group.new, group.old, lost, weights):
            groups[place] = _joined(group, "several older amounts are put together", old=parts)
        added = [item for item in added if item not in groups[place].new]
        lost = [item for item in lost if item not in groups[place].old]
    for item in list(lost):
        if parts := _parts_of((item,), (), added, weights):
            why = f"a total for {item.adults[0]} time is shared out among named tasks"
            groups.append(Group((item,), tuple(parts), why=(why,)))
            added = [other for other in added if other not in parts]
            lost.remove(item)
    for item in list(added):
        if parts := _parts_of((item,), (), lost, weights):
            groups.append(
                Group(tuple(parts), (item,), why=(f"named tasks are put into a total of {item.adults[0]} time",))
            )
            lost = [other for other in lost if other not in parts]
            added.remove(item)
    return Matched(groups, lost, added)


def _joined(group: Group, why: str, old: Sequence[Item] = (), new: Sequence[Item] = ()) -> Group:
    return replace(group, old=(*group.old, *old), new=(*group.new, *new), why=(*group.why, why))


def _stands_within(item: Item, others: Sequence[Item]) -> bool:
    return len(item.text) > 25 and any(
        len(item.text) < len(other.entry.text) and fuzz.partial_ratio(item.text.lower(), other.whole) >= VERBATIM
        for other in others
    )


def _parts_of(whole: Sequence[Item], has: Sequence[Item], free: Sequence[Item], weights: Weights) -> list[Item]:
    """Of the items that have no counterpart those that make up what `has` lacks of the whole's amount: for the same
    kind of adult, and about the same thing, or any task where the whole is the bulk of an adult's time."""
    target, reached = hours(whole), hours(has)
    if not target or (has and reached is None):
        return []
    reached = reached or 0.0
    parts: list[Item] = []
    bulk = any(item.is_total or ((item.measure.weekly or 0) >= _BULK and _may_be_shared_out(item)) for item in whole)
    fitting = [
        (max(_about(one, item, weights) for one in whole), item)
        for item in free
        if item.is_promise and item.measure.yearly and any(_same_adult(one, item) for one in whole)
    ]
    for about, item in sorted(fitting, key=lambda pair: -pair[0]):
        if reached > EQUAL * target:
            break
        shares = any(one.topics & item.topics for one in whole) or about >= _RELATED
        if (shares and has) or bulk:
            parts.append(item)
            reached += item.measure.yearly or 0.0
    return parts if has or reached >= _LEAST_SHARE * target else []


def _may_be_shared_out(item: Item) -> bool:
    return not item.topics or item.adults[0] not in _ANYBODY


def _same_adult(one: Item, other: Item) -> bool:
    return bool(set(one.adults) & set(other.adults)) or (one.adults[0] in _ANYBODY and other.adults[0] in _ANYBODY)


def hours(items: Sequence[Item]) -> float | None:
    """Hours over 38 school weeks in all; None where any of the entries does not tell."""
    once = [item for item in items if item.counted] or items[:1]
    told = [item.measure.yearly for item in once if item.measure.stated]
    return None if not told or None in told else sum(filter(None, told))


def alike(old: Item, new: Item, weights: Weights, same_outcomes: Mapping[str, str]) -> float:
    """How likely two items are one, 0 to 1 (a little more where also their words are the same)."""
    if _terms(old).isdisjoint(_terms(new)) and not old.is_total and old.text != new.text:
        return 0.0
    if _verbatim(old, new):
        return 1.0 + (0.1 if old.serves == new.serves else 0.0) + _nearness(old, new)
    about = _about(old, new, weights)
    if old.what != "provision":
        area = bool(old.area & new.area) or not (old.area and new.area)
        return about * 0.94 + (0.06 if area else 0.0) if about else 0.0
    adult = not set(old.adults).isdisjoint(new.adults)
    if old.is_total and new.is_total and adult:
        about = 0.8
    if not about:
        return 0.0
    score = 0.66 * about
    if adult:
        score += 0.16
    elif not old.named or not new.named:
        score += 0.08
    else:
        score -= 0.1
    if same_amount(old, new):
        score += 0.08
    if _served_by_both(old, new, same_outcomes):
        score += 0.05
    if (old.kind == "support") == (new.kind == "support"):
        score += 0.03
    if old.entry.letter == new.entry.letter:
        score += 0.02
    return max(min(score, 1.0), 0.0)


def _reasons(old: Item, new: Item, weights: Weights, same_outcomes: Mapping[str, str]) -> tuple[str, ...]:
    """Why two items were taken for one, in words."""
    if _verbatim(old, new):
        return (_VERBATIM_SAID,)
    shared = sorted(_terms(old) & _terms(new), key=lambda term: (-weights.of_term(term), term))
    why = [f"both are about {_listed([_word_of(term, old) for term in shared[:3]])}"] if shared else []
    if old.what == "provision":
        if kind := next((kind for kind in old.adults if kind in new.adults), ""):
            why.append(f"the same kind of adult ({kind})")
        if same_amount(old, new):
            why.append("the same amount")
        if serves := _served_by_both(old, new, same_outcomes):
            why.append(f"for the same outcome ({', '.join(sorted(serves))})")
    return tuple(why)


def _verbatim(old: Item, new: Item) -> bool:
    return old.text == new.text or fuzz.ratio(old.whole, new.whole, score_cutoff=VERBATIM) > 0


def _served_by_both(old: Item, new: Item, same_outcomes: Mapping[str, str]) -> set[str]:
    """The outcomes, by their numbers in the newer plan, that both items are for."""
    return {same_outcomes.get(number, "") for number in old.serves} & set(new.serves)


def _nearness(old: Item, new: Item) -> float:
    """Of texts that stand twice in a plan, those that also have the same amount and row belong together."""
    return (0.05 if old.measure == new.measure else 0.0) + (0.05 if old.whole == new.whole else 0.0)


def _about(old: Item, new: Item, weights: Weights) -> float:
    """The share of telling words that two items have in common, from 0 to 1."""
    left, right = _terms(old), _terms(new)
    shared = left & right
    if not shared or (_only_adults(shared) and not (_only_adults(left) or _only_adults(right))):
        return 0.0
    common, of_left, of_right = weights.of_terms(shared), weights.of_item(old), weights.of_item(new)
    dice = 2 * common / (of_left + of_right)
    contained = common / min(of_left, of_right)
    about = (dice + contained) / 2 if len(shared) > 1 else dice * 0.8 + contained * 0.2
    return about * 0.6 if old.topics and new.topics and not old.topics & new.topics else about


def _only_adults(terms: Iterable[str]) -> bool:
    return all(term[0] == "@" for term in terms)


def _word_of(term: str, item: Item) -> str:
    """The item's own word for a term, for people to read."""
    if term[0] in "=@":
        return term[1:].replace("-", " ")
    return words_of(item.entry).get(term, term)


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def same_amount(old: Item, new: Item) -> bool:
    """Whether both state an amount that can be reckoned, and it differs by less than a tenth."""
    if old.measure.yearly and new.measure.yearly:
        return EQUAL < new.measure.yearly / old.measure.yearly < 1 / EQUAL
    told = old.measure.minutes, old.measure.often
    return any(told) and told == (new.measure.minutes, new.measure.often)


def share_told(
    item: Item, words: frozenset[str], topics: frozenset[str], adults: frozenset[str], weights: Weights
) -> float:
    """The share, 0 to 1, of what an item is about that other words are about too; 0 for a single common word."""
    wanted = _terms(item)
    said = words | {f"={topic}" for topic in topics} | {f"@{adult}" for adult in adults}
    shared = wanted & said
    if _only_adults(shared) or (len(shared) < 2 and not item.topics & topics):
        return 0.0
    return weights.of_terms(shared) / weights.of_item(item)
