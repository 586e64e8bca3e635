"""The golden thread: which provision meets which need, by row, by number or by area, and which outcome it serves, by
reference, by row, by heading or by area."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from string import ascii_lowercase
from typing import TypeVar

from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import OutcomeReference, code, codes
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.plan import Entry, Kind, Part, Plan
from ehcplint.wording import Titles, Wording

PROVISION_LETTERS = ("F", "G", "H1", "H2")

_NEED_REFERENCE = LongPattern(
    r"\b(?:[Nn]eeds?|NEEDS?)\s+(?:(?:no|nos|number|numbers)\.?\s*)?(?:[BN][ .-]?)?\d{1,2}(?:\.\d)?"
    r"(?:(?:\s*[,&;]\s*|\s+and\s+)(?:[BN][ .-]?)?\d{1,2}(?:\.\d)?)*\b|\b(?<!tion )(?<!art )[BN][ .-]?\d{1,2}(?:\.\d)?\b"
)
_NEED = re.compile(r"\bneeds?\b", re.IGNORECASE)
_NUMBERED_LINE = re.compile(r"\s*(?P<letter>F?)\s?(?P<outcome>\d{1,2})[.-]\d{1,2}[.:)]?\s")
_CODES = re.compile(r"(?<!\w)[A-Z]{1,4}[.-]?\d{1,2}(?:\.\d{1,2})?[a-z]?(?!\w)")
_LISTED_CODES = re.compile(
    r"(?<!\w)(?P<letters>[A-Z]{2,5})[ .-]?\d{1,2}(?:\.\d{1,2})?"
    r"(?:(?:\s*[,;&/–-]\s*|\s+(?:and|to)\s+)(?:(?P=letters)[ .-]?)?\d{1,2}(?:\.\d{1,2})?)*(?!\w)"
)
"""Codes with the same letters: "CI-1, CI-2 and 4", "SP1–SP3"."""
_NAMED_CODE = re.compile(r"(?<=[Oo]utcome )[A-Z]{2,4}\.?\d{1,2}(?!\w)")
_OWN_CODE = re.compile(rf"\s*((?:[B-H] \d{{1,2}}|{_CODES.pattern})(?=[.:)]*\s)|\d{{1,2}}(?:\.\d{{1,2}})?(?=[.:)]+\s))")
_OF_PROVISION = re.compile(r"\b(?:provision|support|help|interventions?|strateg(?:y|ies)|actions?)\b", re.IGNORECASE)
"""In a column's heading: its numbers are those of lines of provision."""
_ALSO = re.compile(r"\balso\b", re.IGNORECASE)
_NAMES_ONE = re.compile(r"(?!\W*(?:none|nil|not applicable)\W*$).*?[A-Za-z]{3}", re.IGNORECASE | re.DOTALL)
"""Words in an outcome's cell, other than that there is none."""
_NAMES_JOINED = re.compile(r"\s*(?:[,;/&\n]|\band\b)\s*")
_CODE_BEFORE = re.compile(r"^\W*(?:[A-Z]{0,3}\d[\d.]*\W+)?")
_IS_CODE = re.compile(r"\D.*|\d{3,}")
"""An outcome's name, other than a number of one or two digits: "SEMH1", or a system's own "40723"."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_INDEPENDENCE = re.compile(r"\b(?:independen\w+|adulthood|self-help)\b", re.IGNORECASE)
_ADULTHOOD = {"Preparing for adulthood", "Self-help and independence"}
"""Areas that plans name one for the other: independence in B, preparing for adulthood in F."""
_AREA_OF_LETTER = {"G": "Health", "H1": "Social care", "H2": "Social care"}
"""The area of outcomes that a section's provision serves in a plan that links by area only."""
_BEFORE_MARK = re.compile(r"\s*[:(–—]")
"""What an area is called before its parts are listed: "Preparing for adulthood: employment and community"."""
_OF_EVERYTHING = re.compile(r"\b(?:all|every|across|whole|general|overall|adulthood)\b", re.IGNORECASE)

Key = TypeVar("Key", int, str)


@dataclass(frozen=True)
class NeedLinks:
    """The needs of Section B, and for each (by `id`) the entries of Section F that meet it, as the plan ties them.

    `lacking` are needs whose own row or number has no provision. `bare` are areas of B that F, divided by areas itself,
    does not have, each with whether that is sure: not if F has an area of another name that could be the same.
    """

    needs: tuple[Entry, ...] = ()
    meeting: dict[int, tuple[Entry, ...]] = field(default_factory=dict)
    lacking: tuple[Entry, ...] = ()
    bare: dict[str, bool] = field(default_factory=dict)
    areas: dict[int, str] = field(default_factory=dict)
    """The area of each need (by `id`), or the plan's own heading that stands for one."""
    singly: frozenset[int] = frozenset()
    """The needs (by `id`) that provision of their own meets, by their row or number, and not merely their area's."""

    def lacks(self, need: Entry) -> bool:
        """Whether the plan surely has nothing for a need; one that it ties to nothing may still be met."""
        return need in self.lacking or self.bare.get(self.area(need), False)

    def area(self, need: Entry) -> str:
        return self.areas.get(id(need), need.area)


@dataclass(frozen=True)
class Links:
    """Outcomes with their ids, and for each provision entry (by `id`) the outcomes that it is tied to.

    `referred` says whether any provision in F refers to an outcome, or shares a row with one; where none does the plan
    can link by area only.
    """

    outcomes: tuple[tuple[str, Entry], ...]
    called: dict[str, list[str]]
    """The outcomes that a reference can mean, by its number in lower case."""
    of_provision: dict[int, tuple[str, ...]]
    tied: frozenset[int]
    """The provision entries that are tied to an outcome, or to one that the plan does not have."""
    referred: bool
    unserved: tuple[tuple[str, Entry], ...]
    """The outcomes that no provision serves, where the plan ties provision to outcomes at all."""
    needs: NeedLinks
    titles: Titles

    def knows(self, number: str) -> bool:
        """Whether a number that provision refers to is an outcome's, that of a step of one, or that of a group.

        A letter that no outcome bears may be a section's, and refers to none.
        """
        own = number.casefold()
        whole = own.split(".")[0]
        return own in self.called or self.called.get(whole) == [whole] or not own[:1].isdigit()

    @cached_property
    def _letters(self) -> frozenset[str]:
        """The letters that outcomes' codes begin with, two at least."""
        return frozenset(match[0] for name in self.called if (match := re.match(r"[a-z]{2,}(?=\d)", name)))

    def strange_codes(self, part: Part) -> Iterator[tuple[int, int, str]]:
        """The codes in an outcome's cell that no outcome bears, though others have their letters: SP6 after SP4.

        So are names that stand where others name an outcome by its title.
        """
        yield from self.titles.strange(part)
        if not self._letters:
            return
        for found in (_CODES if part.role == "outcome" else _NAMED_CODE).finditer(part.text):
            own = found[0].casefold()
            if own not in self.called and own.rstrip(".0123456789") in self._letters:
                yield (*found.span(), found[0])

    def serving(self, outcome: str) -> int:
        """How many provision entries serve an outcome."""
        return self._serving[outcome]

    @cached_property
    def _serving(self) -> Counter[str]:
        return Counter(outcome for served in self.of_provision.values() for outcome in served)


def part_references(part: Part) -> list[OutcomeReference]:
    """The outcomes that a part refers to; under an "Outcome" heading a bare number is a reference too."""
    found = outcome_references(part.text, bare=part.role == "outcome")
    return [replace(each, numbers=tuple(map(_plain_number, each.numbers))) for each in found]


def _plain_number(number: str) -> str:
    """The number without the letters that some plans put before it: E1 and O1 are outcome 1."""
    return re.sub(r"^[A-Za-z]+\.?", "", number) or number


def _as_code(number: str) -> str:
    """The number as most write it: F3 for F.3, F-3 and F 3."""
    return re.sub(r"(?<=[A-Za-z])[ .-](?=\d)", "", number)


def _called(outcomes: tuple[tuple[str, Entry], ...], anew: bool) -> dict[str, list[str]]:
    """The outcomes by every number in lower case that may refer to them.

    2 is 2.1 and 2.2 where no outcome has it alone. "Outcome C" is the third of those that bear no number of their own,
    as in a list with letters, and "Outcome 3" the third of those with other names. Where each area counts its own
    (`anew`), it is any that has the number; `_called_in` tells which.
    """
    called = {name.casefold(): [name] for name, _ in outcomes}
    if anew:
        for name, entry in outcomes:
            called.setdefault(entry.number.casefold(), []).append(name)
        return called
    names = {name for name, _ in outcomes}
    for name, _ in outcomes:
        if (group := name.partition(".")[0]) not in names:
            called.setdefault(group, []).append(name)
    for place, (name, entry) in enumerate(outcomes, start=1):
        others = () if entry.number else (*_ROMAN[place - 1 : place], *ascii_lowercase[place - 1 : place])
        for other in others if name[:1].isdigit() else (str(place),):
            called.setdefault(other, [name])
    return called


def _meant(references: Iterable[OutcomeReference], called: dict[str, list[str]]) -> list[str]:
    """The outcomes that references mean, and the numbers that no outcome has; a letter that none has is passed over."""
    numbers = [_plain_number(number) for reference in references for number in reference.numbers]
    return [
        name for number in numbers for name in called.get(number.casefold(), [number] if number[:1].isdigit() else [])
    ]


def _called_in(
    area: str, called: dict[str, list[str]], outcomes: tuple[tuple[str, Entry], ...]
) -> dict[str, list[str]]:
    """What references mean in an area that counts its outcomes itself; elsewhere they may mean any of that number."""
    own = {entry.number.casefold(): [name] for name, entry in outcomes if entry.area == area}
    return called | own


def _numbered_by_outcome(plan: Plan, outcomes: tuple[tuple[str, Entry], ...]) -> dict[int, list[str]]:
    """The outcome of each entry of F (by `id`) where all are numbered so: F2.1 and F2.2 are for outcome 2. Or nothing.

    All outcomes have to have some, and the areas to agree; without areas the numbers have to bear the section's letter,
    or no heading to divide the section.
    """
    entries = list(plan.of_kind(Kind.PROVISION, ("F",)))
    called = {name.removesuffix(".0"): name for name, _ in outcomes}
    found = [_NUMBERED_LINE.match(f"{entry.main.number or entry.number} {entry.main.text}") for entry in entries]
    if not entries or not all(found) or {match["outcome"] for match in found if match} != set(called):
        return {}
    of = dict(outcomes)
    pairs = [
        (entry, called[match["outcome"]], match["letter"]) for entry, match in zip(entries, found, strict=True) if match
    ]
    undivided = len(of) > 2 and not any(entry.area or entry.under for entry in entries)
    sure = all(
        entry.area == of[name].area if entry.area and of[name].area else letter or undivided
        for entry, name, letter in pairs
    )
    return {id(entry): [name] for entry, name, _ in pairs} if sure else {}


def _told_by_outcomes(outcomes: tuple[tuple[str, Entry], ...], lines: dict[str, list[Entry]]) -> dict[int, list[str]]:
    """The outcomes that name each line of provision (by `id`) by its own number: "What leads to it: P1, P3"."""
    told: dict[int, list[str]] = {}
    for name, entry in outcomes if lines else ():
        for part in entry.parts:
            numbers = list(map(_as_code, _CODES.findall(part.text)))
            if part.role != "main" and _OF_PROVISION.search(part.label):
                numbers += re.findall(r"(?<!\w)\d+(?:\.\d+)?(?!\w)", part.text)
            for line in (line for number in numbers for line in lines.get(number, ())):
                told.setdefault(id(line), []).append(name)
    return told


def _lines(provision: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The entries that provision's own numbers stand for, "F3" or "3"; not numbers that are counted anew."""
    lines: dict[str, list[Entry]] = {}
    for entry in provision:
        typed = _OWN_CODE.match(f"{entry.main.number} {entry.main.text}")
        if number := entry.number or (typed[1] if typed else ""):
            lines.setdefault(_as_code(number), []).append(entry)
    return {number: found for number, found in lines.items() if len(found) == 1 or not number.isdigit()}


def _need_number(need: Entry) -> str:
    """A need's own number, or the code of its area's initials that its words begin with, or an empty string."""
    typed = _OWN_CODE.match(f"{need.main.number} {need.main.text}")
    return _as_code(need.number or (typed[1] if typed and typed[1][:2].isalpha() else ""))


@dataclass(frozen=True)
class _Tie:
    """The numbers of needs and of outcomes, and the lines of provision, that a row of nothing but numbers ties."""

    needs: tuple[str, ...]
    outcomes: tuple[str, ...]
    provision: tuple[Entry, ...]


def _ties(plan: Plan, called: dict[str, list[str]], lines: dict[str, list[Entry]]) -> Iterator[_Tie]:
    """What numbers alone say, "B1 | E2 | F3" under "Need | Outcome | Provision", or such beside a need's words."""
    for entry in plan.entries:
        if entry.kind not in (Kind.TEXT, Kind.NEED) or entry.row is None or len(entry.parts) < 2:
            continue
        of_need = entry.kind is Kind.NEED
        needs = tuple(number for part in entry.parts if _NEED.search(part.label) for number in codes(part.text))
        if of_need:
            needs = (entry.number,) if entry.number else ()
        outcomes = [number for part in entry.parts if part.role == "outcome" for number in codes(part.text)]
        lines_named = [
            part
            for part in entry.parts
            if (part.role == "other" and _OF_PROVISION.search(part.label) if of_need else part.role == "main")
        ]
        numbers = [number for part in lines_named for number in codes(part.text)]
        found = (line for number in numbers for line in lines.get(number) or lines.get(_plain_number(number), ()))
        meant = _meant([OutcomeReference(0, 0, tuple(outcomes))], called)
        if sum(map(bool, (needs, outcomes, numbers))) > 1:
            yield _Tie(tuple(map(_plain_number, needs)), tuple(meant), tuple(found))


def _through_needs(
    plan: Plan, outcomes: tuple[tuple[str, Entry], ...], provision: tuple[Entry, ...]
) -> Iterator[tuple[Entry, list[str]]]:
    """The outcomes of provision that stands beside a need, where the outcomes say by number for which they are."""
    of_need: dict[str, list[str]] = {}
    for name, entry in outcomes:
        for number in _need_numbers(entry):
            of_need.setdefault(number, []).append(name)
    needs = [need for need in plan.of_kind(Kind.NEED, ("B",)) if need.row is not None and need.number in of_need]
    in_row = _grouped((need.row, need) for need in needs)
    for entry in provision:
        if beside := in_row.get(entry.row, ()):
            yield entry, [name for need in beside for name in of_need[need.number]]


def _named(entry: Entry, known: dict[str, str]) -> list[str]:
    """The outcomes that an entry names otherwise than by number: by a code before its words, or in their cell."""
    if not known:
        return []
    said = [code(text) for part in entry.parts for text in (part.number, part.text)]
    said += [name for part in entry.parts if part.role == "outcome" for name in _NAMES_JOINED.split(part.text.strip())]
    return [known[name.casefold()] for name in said if name.casefold() in known]


def link(plan: Plan) -> Links:
    """Tie each provision entry of a plan to its outcomes, and each need to its provision."""
    outcomes = tuple(_with_ids(tuple(plan.of_kind(Kind.OUTCOME, ("E",)))))
    by_row: dict[int, list[str]] = {}
    by_area: dict[str, list[str]] = {}
    for name, entry in outcomes:
        if entry.row is not None:
            by_row.setdefault(entry.row, []).append(name)
        if entry.area:
            by_area.setdefault(entry.area, []).append(name)
    anew = _counted_anew(entry for _, entry in outcomes)
    called = _called(outcomes, anew)
    coded = {name.casefold(): name for name, _ in outcomes if _IS_CODE.fullmatch(name)}
    left_blank = _without_their_cell(plan, by_row.keys())
    wording = Wording(plan, outcomes)
    provision = tuple(plan.of_kind(Kind.PROVISION, PROVISION_LETTERS))
    titles = Titles(outcomes, provision)
    numbered = _numbered_by_outcome(plan, outcomes)
    lines = _lines(provision)
    ties = tuple(_ties(plan, called, lines))
    from_elsewhere = _told_by_outcomes(outcomes, lines)
    for tie in ties:
        for entry in tie.provision:
            from_elsewhere.setdefault(id(entry), []).extend(tie.outcomes)
    for entry, names in _through_needs(plan, outcomes, provision):
        from_elsewhere.setdefault(id(entry), []).extend(names)
    told = {id(entry): wording.told(entry) for entry in provision}
    by_words = _tells_by_words(plan, told)
    of_provision: dict[int, tuple[str, ...]] = {}
    tied: set[int] = set()
    referred = by_words or bool(numbered) or len(from_elsewhere) * 2 > len(provision)
    called_in = {area: _called_in(area, called, outcomes) for area in by_area} if anew else {}
    for entry in provision:
        here = called_in.get(entry.area, called)
        explicit = _meant((found for part in entry.parts for found in part_references(part)), here)
        explicit += [*_named(entry, coded), *titles.named(entry)]
        above = _meant((found for heading in entry.under for found in outcome_references(heading)), here)
        if explicit and above and any(_ALSO.search(f"{part.label} {part.text}") for part in entry.parts):
            explicit += above  # "Also contributes to outcome 9", under the heading of outcome 5
        in_row = by_row.get(entry.row, []) if entry.row is not None else []
        # An outcome's own words in the row's outcome cell tie the entry, though they name no number.
        worded = any(part.role == "outcome" and _NAMES_ONE.match(part.text) for part in entry.parts)
        quoted = wording.quoted(entry) if worded else []
        in_area = by_area.get(entry.area, []) if id(entry) not in left_blank else []
        # Where few repeat an outcome's words, that is not how the plan ties provision to outcomes.
        in_words = told[id(entry)] if by_words else [*told[id(entry)], *in_area]
        backwards = numbered.get(id(entry)) or from_elsewhere.get(id(entry))
        served = explicit or quoted or in_row or above or backwards or in_words or in_area
        of_provision[id(entry)] = tuple(dict.fromkeys(served))
        if served or worded or any(next(titles.strange(part), None) for part in entry.parts):
            tied.add(id(entry))
        if entry.letter == "F" and (explicit or above or in_row or worded or (told[id(entry)] and not in_area)):
            referred = True
    if not referred:
        for entry in provision:
            of_letter = by_area.get(_AREA_OF_LETTER.get(entry.letter or "", ""), ())
            of_provision[id(entry)] = of_provision[id(entry)] or tuple(of_letter)
    unserved = tuple(_unserved(plan, outcomes, of_provision)) if tied else ()
    needs = _link_needs(plan, outcomes, of_provision, ties)
    return Links(outcomes, called, of_provision, frozenset(tied), referred, unserved, needs, titles)


def _tells_by_words(plan: Plan, told: dict[int, list[str]]) -> bool:
    """Whether the plan ties most of its provision to outcomes by the outcomes' own words."""
    entries = list(plan.of_kind(Kind.PROVISION, ("F",)))
    return sum(bool(told[id(entry)]) for entry in entries) * 2 > len(entries)


def _without_their_cell(plan: Plan, outcome_rows: Collection[int]) -> set[int]:
    """The provision entries (by `id`) whose place for an outcome is blank, where others of their kind fill it in.

    The place is a cell of the row that needs and outcomes share, or a column of the provision's own table.
    """
    rows = {entry.row for entry in plan.of_kind(Kind.NEED, ("B", "C", "D"))} | set(outcome_rows)
    in_rows = [entry for entry in plan.of_kind(Kind.PROVISION, PROVISION_LETTERS) if entry.row in rows]
    blank = [entry for entry in in_rows if entry.row not in outcome_rows]
    tables: dict[int | None, list[Entry]] = {}
    for entry in plan.of_kind(Kind.PROVISION, ("F",)):
        if entry.row is not None:
            tables.setdefault(entry.where.table, []).append(entry)
    found = {id(entry) for entry in blank} if len(blank) * 2 < len(in_rows) else set()
    with_needs = {entry.where.table for entry in plan.of_kind(Kind.NEED, ("B", "C", "D")) if entry.row is not None}
    beside = {entry.where.table for entry in plan.of_kind(Kind.OUTCOME, ("E",)) if entry.row is not None} - with_needs
    side_by_side = [entry for entry in plan.of_kind(Kind.PROVISION, ("F",)) if entry.where.table in beside - {None}]
    alone = [entry for entry in side_by_side if entry.row not in outcome_rows]
    if len(alone) * 4 <= len(side_by_side):
        found |= {id(entry) for entry in alone}
    for entries in tables.values():
        without = [entry for entry in entries if all(part.role != "outcome" for part in entry.parts)]
        if len(without) * 2 < len(entries):
            found |= {id(entry) for entry in without}
    return found


def _with_ids(entries: tuple[Entry, ...]) -> list[tuple[str, Entry]]:
    """Each outcome with the number it is referred to by: its own, or where the plan numbers none its place in order.

    Where each area counts its own from 1, the area's name stands before the number.
    """
    if _counted_anew(entries):
        return [(f"{entry.area} {entry.number}", entry) for entry in entries]
    if any(entry.number for entry in entries):
        unnumbered = iter(range(1, len(entries) + 1))
        taken = {entry.number for entry in entries}
        named = []
        for entry in entries:
            number = entry.number or next(str(n) for n in unnumbered if str(n) not in taken)
            named.append((number, entry))
        return named
    return [(str(place), entry) for place, entry in enumerate(entries, start=1)]


def _counted_anew(outcomes: Iterable[Entry]) -> bool:
    """Whether outcomes share numbers, and only the area tells which is meant."""
    entries = tuple(outcomes)
    own = {(entry.area, entry.number) for entry in entries if entry.area and entry.number[:1].isdigit()}
    return len(own) == len(entries) > len({entry.number for entry in entries})


def _unserved(
    plan: Plan, outcomes: tuple[tuple[str, Entry], ...], of_provision: dict[int, tuple[str, ...]]
) -> Iterator[tuple[str, Entry]]:
    served = {number.casefold() for numbers in of_provision.values() for number in numbers}
    # Provision for a step ("1.2", "1b") serves its outcome, and provision for an outcome all that it divides into.
    served |= {whole for number in served if (whole := _whole_number(number))}
    worded = {
        _words(part.text)
        for entry in plan.of_kind(Kind.PROVISION, PROVISION_LETTERS)
        for part in entry.parts
        if part.role == "outcome"
    }
    for number, entry in outcomes:
        within = _whole_number(number) != number and _whole_number(number) in served
        if number.casefold() in served or within:
            continue
        own = _words(entry.main.text)
        if not any(len(own & words) * 2 >= len(own) for words in worded if words):
            yield number, entry


def _whole_number(number: str) -> str:
    """The outcome that a step belongs to: "1" for "1.2" and "1b"."""
    return re.match(r"\d*", number)[0]  # type: ignore[index]


@lru_cache(maxsize=2048)
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{4,}", text.lower()))


def _link_needs(
    plan: Plan,
    outcomes: tuple[tuple[str, Entry], ...],
    of_provision: dict[int, tuple[str, ...]],
    ties: tuple[_Tie, ...],
) -> NeedLinks:
    """Tie each need to its provision in the way that the plan itself does: by row, by number, or by area."""
    needs = tuple(plan.of_kind(Kind.NEED, ("B",)))
    provision = tuple(plan.of_kind(Kind.PROVISION, ("F",)))
    if not needs or not provision:
        return NeedLinks(needs)
    by_row = _grouped((entry.row, entry) for entry in provision if entry.row is not None)
    by_number = _by_number(needs, provision, outcomes, of_provision, ties)
    area = _areas(needs, provision, [entry for _, entry in outcomes])
    area_of = {name: area.get(id(entry), entry.area) for name, entry in outcomes}
    through_outcomes = {
        id(entry): [area_of[name] for name in of_provision[id(entry)] if area_of.get(name)] for entry in provision
    }
    by_area = _grouped(
        (name, entry)
        for entry in provision
        for name in dict.fromkeys((area[id(entry)], *through_outcomes[id(entry)]))
        if name
    )
    numbers = {id(need): _need_number(need) for need in needs}
    without = {number: need for need in reversed(needs) if (number := numbers[id(need)]) and number not in by_number}
    lacking = _lacking_by_row(needs, by_row) or (tuple(reversed(without.values())) if by_number else ())
    bare = {} if lacking else _bare_areas(needs, provision, area, through_outcomes, by_area)
    own = {id(need): by_row.get(need.row) or by_number.get(numbers[id(need)]) or () for need in needs}
    meeting = {id(need): own[id(need)] or by_area.get(area[id(need)]) or () for need in needs if need not in lacking}
    singly = frozenset(need for need, provided in own.items() if provided)
    return NeedLinks(needs, meeting, lacking, bare, area, singly)


def _areas(needs: tuple[Entry, ...], provision: tuple[Entry, ...], outcomes: list[Entry]) -> dict[int, str]:
    """The area of each entry by its `id`: an area of need, or a sub-heading that B and F both have.

    Where B has two headings of one area, "Physical needs" beside "Hearing", and F has one of them, it tells the area.
    """
    in_area: dict[str, dict[str, str]] = {}
    for need in needs:
        if need.area and need.under:
            in_area.setdefault(need.area, {})[_heading(need)] = need.under[0]
    in_provision = {(entry.area, _heading(entry)) for entry in provision if entry.under}
    parted = {
        (area, heading): text
        for area, headings in in_area.items()
        if len(headings) > 1 and any((area, heading) in in_provision for heading in headings)
        for heading, text in headings.items()
    }
    over_needs, over_provision = (
        {entry.under[0].casefold() for entry in entries if entry.under and not entry.area}
        for entries in (needs, provision)
    )
    own = over_needs & over_provision
    # Where B and F share two, the others over needs are areas too, though F lacks them.
    shared = over_needs if len(own) > 1 else own
    return {
        id(entry): parted.get((entry.area, _heading(entry)))
        or entry.area
        or (entry.under[0] if entry.under and entry.under[0].casefold() in shared else "")
        for entry in (*needs, *provision, *outcomes)
    }


def _heading(entry: Entry) -> str:
    """The outermost heading over an entry, without its number or code, to be compared with others."""
    return _CODE_BEFORE.sub("", entry.under[0]).casefold().strip() if entry.under else ""


def _grouped(pairs: Iterable[tuple[Key, Entry]]) -> dict[Key | None, tuple[Entry, ...]]:
    groups: dict[Key | None, tuple[Entry, ...]] = {}
    for key, entry in pairs:
        groups[key] = (*groups.get(key, ()), entry)
    return groups


def _lacking_by_row(needs: tuple[Entry, ...], by_row: dict[int | None, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    """Needs in rows of a table that otherwise holds provision beside them."""
    rows = {need.row for need in needs if need.row is not None}
    shared = len(rows & by_row.keys())
    if shared < 3 or shared * 2 <= len(rows):
        return ()
    return tuple(need for need in needs if need.row is not None and need.row not in by_row)


def _by_number(
    needs: tuple[Entry, ...],
    provision: tuple[Entry, ...],
    outcomes: tuple[tuple[str, Entry], ...],
    of_provision: dict[int, tuple[str, ...]],
    ties: tuple[_Tie, ...],
) -> dict[str | None, tuple[Entry, ...]]:
    """The entries that refer to each numbered need, are tied to it, or serve an outcome that is, if most needs are."""
    of_outcomes = {name for name, _ in outcomes if name[:2].isalpha()}  # whose references say nothing of needs
    numbered = {number for need in needs if (number := _need_number(need))} - of_outcomes
    if not numbered:
        return {}
    of_outcome = {name: list(_need_numbers(entry)) for name, entry in outcomes}
    tied: dict[int, list[str]] = {}
    for tie in ties:
        for name in tie.outcomes:
            of_outcome.setdefault(name, []).extend(tie.needs)
        for entry in tie.provision:
            tied.setdefault(id(entry), []).extend(tie.needs)
    referring = _grouped(
        (number, entry)
        for entry in provision
        for number in dict.fromkeys(
            [
                *_need_numbers(entry),
                *tied.get(id(entry), ()),
                *(number for name in of_provision[id(entry)] for number in of_outcome.get(name, ())),
            ]
        )
        if number in numbered
    )
    return referring if len(referring) >= 2 and len(referring) * 2 > len(numbered) else {}


def _need_numbers(entry: Entry) -> Iterator[str]:
    """The numbers of the needs that an entry, or a heading over it, refers to."""
    for text in (*(part.text for part in entry.parts), *entry.under):
        for reference in _NEED_REFERENCE.finditer(text):
            yield from re.findall(r"\d+(?:\.\d)?", reference[0])
        for listed in _LISTED_CODES.finditer(text):
            letters = listed["letters"]
            yield from (f"{letters}{number}" for number in codes(re.sub(rf"{letters}[ .-]?", "", listed[0])))


def _bare_areas(
    needs: tuple[Entry, ...],
    provision: tuple[Entry, ...],
    area: dict[int, str],
    through_outcomes: dict[int, list[str]],
    by_area: dict[str | None, tuple[Entry, ...]],
) -> dict[str, bool]:
    areas = list(dict.fromkeys(area[id(need)] for need in needs if area[id(need)]))
    own = {id(entry): [area[id(entry)]] for entry in provision if area[id(entry)]}
    # Where F is not divided by areas, but by outcomes that have areas, theirs are its own.
    by_outcomes = all(name not in areas for names in own.values() for name in names)
    of_entry = through_outcomes if by_outcomes else own
    provided = {name for names in of_entry.values() for name in names}
    loose = sum(not of_entry.get(id(entry)) for entry in provision)
    if len(set(areas) & provided) < 2 or loose * 4 > len(provision):
        return {}
    renamed = by_outcomes or any(area not in areas and not _OF_EVERYTHING.search(area) for area in provided)
    lacking = [
        area
        for area in areas
        if area not in by_area
        and not (_INDEPENDENCE.search(area) and _ADULTHOOD & provided)
        and not any(_BEFORE_MARK.split(area)[0] == _BEFORE_MARK.split(name)[0] for name in provided)
    ]
    sure = not renamed and len(lacking) * 2 <= len(areas)
    return dict.fromkeys(lacking, sure)
