"""What a plan holds, read for comparing: each need, outcome and provision with its words, adult and amount."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from ehcplint.checks.base import Context
from ehcplint.checks.placed import hours_of_support
from ehcplint.document import Location
from ehcplint.language.dose import Amount
from ehcplint.language.duration import durations
from ehcplint.language.frequency import WEEKS_IN, frequencies
from ehcplint.language.people import TITLED
from ehcplint.language.rates import WEEKS_A_YEAR
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.stems import WORD, stem, telling
from ehcplint.language.text import sentences
from ehcplint.links import PROVISION_LETTERS
from ehcplint.plan import Entry, Kind, Part
from ehcplint.provision import Provision, read_provision

What = Literal["need", "outcome", "provision"]

_ANYWHERE = frozenset(("curriculum", "class", "classroom", "lesson", "learn", "learning", "teach", "day", "across"))
"""Stems of words that say no more than where a school's work is done."""
_ENOUGH = 2
"""How many telling words it takes to tell an outcome by."""
_SERVES = ("main", "lead", "who", "other", "area")


@dataclass(frozen=True, slots=True)
class Measure:
    """How much support there is. `weekly` are minutes in a school week, `yearly` hours over 38 of them; None where the
    words do not tell. `length` and `interval`: it says how long, how often; `covers`: it is there all through something
    ("in every lesson"), `all_day` through the whole day. `often` are times in a school week."""

    weekly: float | None = None
    yearly: float | None = None
    length: bool = False
    interval: bool = False
    covers: bool = False
    all_day: bool = False
    minutes: float | None = None
    often: float | None = None
    stated: bool = False
    capped: bool = False
    """It is at most so much ("up to")."""


@dataclass(frozen=True, eq=False)
class Item:
    """One need, outcome or provision of one version. `words` are what it is about; `adults` the kinds of adult in it,
    the one who does it first; `serves` are the outcomes that a provision is for, `number` an outcome's own."""

    what: What
    entry: Entry
    words: frozenset[str]
    topics: frozenset[str] = frozenset()
    adults: tuple[str, ...] = ()
    measure: Measure = Measure()
    kind: str = ""
    serves: tuple[str, ...] = ()
    number: str = ""
    area: frozenset[str] = frozenset()
    named: bool = False
    """Somebody is named by a role, not as "staff" or "an adult"."""
    amount: Amount | None = None
    span: tuple[int, int] | None = None
    """Where only a part of the entry's words is the promise."""
    counted: bool = True
    """False where its amount is another entry's too, so that a sum has it once."""

    @cached_property
    def text(self) -> str:
        """The entry's own words; an outcome's claim."""
        return _claim(self.entry) if self.what == "outcome" else self.entry.main.text

    @cached_property
    def whole(self) -> str:
        """All the entry's words, in lower case."""
        return self.entry.text.lower()

    @property
    def is_promise(self) -> bool:
        """Support with an amount: what a family can count on, and miss."""
        return self.kind == "support" and self.measure.stated

    @property
    def is_total(self) -> bool:
        """An amount of an adult's time with nothing said of what is done in it."""
        return self.is_promise and not self.topics and self.words <= _ANYWHERE


def items_of(context: Context) -> list[Item]:
    """Every need, outcome and provision of a plan in its order; hours in Section I stand with the provision."""
    plan = context.plan
    own = frozenset(
        filter(None, (stem(word.lower()) for word in WORD.findall(f"{plan.front.name} {plan.front.known_as}")))
    )
    outcomes = context.links.outcomes
    found = [
        Item("need", entry, telling(entry.main.text) - own, area=telling(entry.area) - own, number=entry.number)
        for entry in plan.of_kind(Kind.NEED, ("B", "C", "D"))
    ]
    for text, (number, entry) in {_claim(entry): (number, entry) for number, entry in reversed(outcomes)}.items():
        words, topics = _about(context, [text], own)
        if len(words) < _ENOUGH and not topics:
            words |= _any_words(text) - own  # "come into school on time on 19 days out of 20"
        found.append(Item("outcome", entry, words, topics, number=number, area=telling(entry.area) - own))
    counted: set[Location] = set()
    for entry in plan.of_kind(Kind.PROVISION, PROVISION_LETTERS):
        item = _provision(context, entry, context.provision(entry), own)
        found.append(_counted_once(item, counted))
    for entry, span in _placed(context):
        placed = _provision(context, entry, read_provision(entry, context.lexicon), own)
        found.append(replace(placed, words=frozenset(), kind="support", span=span))  # its words are about the school
    return found


def _claim(entry: Entry) -> str:
    """What an outcome says: the sentence that leads in its steps, where the steps were read as parts of it."""
    return next(
        (part.text for part in entry.parts if part.role == "lead" and len(part.text) > _A_SENTENCE), entry.main.text
    )


def _counted_once(item: Item, counted: set[Location]) -> Item:
    """The item; not to be counted again where its amount stands in a cell that another entry of its row has too."""
    spans = item.amount.spans if item.amount else ()
    cells = {
        item.entry.parts[part].where for part, _, _ in spans if item.entry.parts[part].role not in ("main", "lead")
    }
    if spans and cells and cells <= counted:
        return replace(item, counted=False)
    counted |= cells
    return item


def _placed(context: Context) -> Iterator[tuple[Entry, tuple[int, int]]]:
    """Hours of support in Section I, each sentence of them as an entry of its own, and the words that say so."""
    for entry in context.plan.section("I"):
        for part in entry.parts:
            for start, end in sentences(part.text):
                text = part.text[start:end]
                if part.role != "label" and (span := hours_of_support(text)):
                    promise = Part(text, part.where, part.start + start, part.label)
                    yield Entry("I", Kind.PROVISION, (promise,), entry.area), span


def _provision(context: Context, entry: Entry, provision: Provision, own: frozenset[str]) -> Item:
    texts = [part.text if part.role in _SERVES else "" for part in entry.parts]
    for part, start, end in [
        *provision.amount.spans,
        *((number, person.start, person.end) for number, person in provision.people if not person.receives),
    ]:
        if texts[part]:
            texts[part] = texts[part][:start] + " " * (end - start) + texts[part][end:]
    words, topics = _about(context, texts, own)
    doing = [(part, person) for part, person in provision.people if not person.receives]
    in_cell = [person for part, person in doing if entry.parts[part].role == "who"]
    ordered = [person for person in [*in_cell, *(person for _, person in doing)] if person.kind != "institution"]
    adults = [kind for person in ordered for kind in _kind_of_adult(context, person.text)]
    if not adults:
        adults = [match.group for text in texts for match in context.lexicon["adults-alike"].find(text)]
    return Item(
        "provision",
        entry,
        words,
        topics,
        tuple(dict.fromkeys(adults or ["adult"])),
        _measure(entry, provision),
        provision.kind,
        context.links.of_provision.get(id(entry), ()),
        area=telling(entry.area) - own,
        named=any(person.kind in ("role", "service") for person in ordered),
        amount=provision.amount,
    )


def _kind_of_adult(context: Context, text: str) -> Iterator[str]:
    found = context.lexicon["adults-alike"].find(text)
    if found:
        yield found[-1].group
    elif not TITLED.match(text) and not context.lexicon["people-generic"].find(text):
        yield " ".join(text.lower().split())


def _measure(entry: Entry, provision: Provision) -> Measure:
    how_much = provision.amount
    lengths = durations(how_much.dose)
    rates = [rate for rate in frequencies(how_much.frequency) if rate.times and rate.per in WEEKS_IN]
    weekly = how_much.minutes_per_week
    if weekly is None and how_much.hours_per_year is not None:
        weekly = how_much.hours_per_year * 60 / WEEKS_A_YEAR
    if weekly is None and lengths and not how_much.has_interval and (entry.letter == "I" or not provision.specific):
        # "25 hours TA support" is what plans say for so many hours a week.
        weekly = lengths[0].minutes if lengths[0].minutes >= _WEEKLY_HOURS else None
    yearly = how_much.hours_per_year
    return Measure(
        weekly=weekly,
        yearly=weekly * WEEKS_A_YEAR / 60 if yearly is None and weekly is not None else yearly,
        length=how_much.has_length,
        interval=how_much.has_interval,
        covers=how_much.has_coverage,
        all_day=how_much.full_time or (how_much.has_coverage and bool(_ALL_DAY.search(entry.text))),
        minutes=lengths[0].minutes if lengths else None,
        often=rates[0].times / WEEKS_IN[rates[0].per] if rates else None,
        stated=how_much.state != "none" or how_much.full_time,
        capped=how_much.bound == "at most",
    )


_WEEKLY_HOURS = 300
_A_SENTENCE = 40
_ALL_DAY = re.compile(
    r"\b(?:full[- ]time|at all times|all day|(?:throughout|across|for) (?:the|each|every)(?: whole| entire| full)?"
    r"(?: school)? (?:day|week))\b",
    re.IGNORECASE,
)


def about_of(context: Context, text: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What any text of a plan is about: its words, its topics, and the kinds of adult in it."""
    adults = frozenset(match.group for match in context.lexicon["adults-alike"].find(text))
    return *_about(context, [text], frozenset()), adults


def _about(context: Context, texts: list[str], own: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the texts, and what they are about where several words say the same."""
    words: set[str] = set()
    topics: set[str] = set()
    for text in texts:
        rest = text
        for match in context.lexicon["activities-alike"].find(text):
            topics.add(match.group)
            rest = rest[: match.start] + " " * (match.end - match.start) + rest[match.end :]
        for found in outcome_references(rest):
            rest = rest[: found.start] + " " * (found.end - found.start) + rest[found.end :]
        words |= telling(rest) - own
    return frozenset(words), frozenset(topics)


def _any_words(text: str) -> frozenset[str]:
    """The stems of all words of a text that are not very short, and its numbers, for one that has no telling words."""
    return frozenset(stem(word) for word in re.findall(r"\d{1,3}\b|[^\W\d_]{4,}", text.lower()))


def words_of(entry: Entry) -> dict[str, str]:
    """The entry's own words by their stems."""
    words = (word.lower() for word in WORD.findall(entry.text))
    return {stem(word.replace("’", "'").split("'")[0]): word for word in words}
