"""Which outcome provision is for where it names no number, but the outcome's title, or repeats its own words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from ehcplint.language.purposes import purposes
from ehcplint.language.stems import telling
from ehcplint.language.text import sentences
from ehcplint.plan import Entry, Part, Plan

_TITLED = re.compile(
    r"\W*(?P<title>(?!(?:by|in|within|at|from|outcome|when|before|after|until|for"
    r"|to)\b)[^\W\d_][\w’'-]*(?: [\w’'-]+){0,3})"
    r"\s*(?:[.:–—]|-(?=\s))\s+(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_A_NAME = re.compile(r"(?!outcome)[^\W\d_][\w’'-]*(?: [\w’'-]+){0,3}", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[(\[](?P<names>[^()\[\]]{2,120})[)\]]\W*$")
_JOINED = re.compile(r"\s*(?:[,;/&]|\band\b)\s*")
_OF_A_NEED = re.compile(r"(?:needs?|[BN])?\s*\d.*", re.IGNORECASE)


class Titles:
    """The titles that stand before a plan's outcomes, each before its own: "Calming. By the end of Year 1 …".

    None, unless nearly all outcomes have one, and provision names at least three of them so.
    """

    def __init__(self, outcomes: Collection[tuple[str, Entry]], provision: Iterable[Entry]) -> None:
        found = [(title.casefold(), name) for name, entry in outcomes if (title := _title_of(entry))]
        self._of = dict(found)
        if len(self._of) < len(found) or len(found) < max(3, 0.8 * len(outcomes)):
            self._of = {}
        if self._of and len({name for entry in provision for name in self.named(entry)}) < 3:
            self._of = {}

    def named(self, entry: Entry) -> list[str]:
        """The outcomes whose titles stand in brackets at an entry's end, in its outcome's cell, or as a heading."""
        if not self._of:
            return []
        said = [text.strip(" .:").casefold() for text in entry.under]
        said += [text.casefold() for part in entry.parts for _, text in _pieces(part)]
        return list(dict.fromkeys(self._of[text] for text in said if text in self._of))

    def strange(self, part: Part) -> Iterator[tuple[int, int, str]]:
        """What stands in the place of a title, beside a need or a title, and is none: "(Need 6; Painting)"."""
        pieces = list(_pieces(part)) if self._of else []
        others = [(start, text) for start, text in pieces if text.casefold() not in self._of]
        strange = [(start, text) for start, text in others if not _OF_A_NEED.fullmatch(text)]
        if len(strange) < len(pieces) and all(
            re.fullmatch(r"[A-Z][^\W\d]+(?:[ -][^\W\d]+){0,2}", text) for _, text in strange
        ):
            yield from ((start, start + len(text), text) for start, text in strange)


def _title_of(entry: Entry) -> str:
    """An outcome's title, before its words or over them."""
    match = _TITLED.match(entry.main.text)
    over = next(reversed(entry.under), "").strip(" .:")
    return match["title"] if match else over if _A_NAME.fullmatch(over) else ""


def _pieces(part: Part) -> Iterator[tuple[int, str]]:
    """The names, with where they begin, that a part ends with in brackets, or that are all of an outcome's cell."""
    match = _IN_BRACKETS.search(part.text)
    start, end = match.span("names") if match else (0, len(part.text) if part.role == "outcome" else 0)
    at = start
    for joined in (*_JOINED.finditer(part.text, start, end), None):
        stop = joined.start() if joined else end
        if stop > at:
            yield at, part.text[at:stop]
        at = joined.end() if joined else end


class Wording:
    """The telling words of a plan's outcomes, without the child's name and what else stands in all of them."""

    def __init__(self, plan: Plan, outcomes: Iterable[tuple[str, Entry]]) -> None:
        words = {name: telling(entry.main.text) for name, entry in outcomes}
        of_all = frozenset.intersection(*words.values()) if len(words) > 1 else frozenset()
        self._plain = of_all | telling(f"{plan.front.name} {plan.front.known_as}")
        self._of = {name: own - self._plain for name, own in words.items()}
        self._with: dict[str, list[str]] = {}
        for name, own in self._of.items():
            for word in own:
                self._with.setdefault(word, []).append(name)

    def quoted(self, entry: Entry) -> list[str]:
        """The outcomes whose words stand in an entry's outcome cell."""
        return self._repeated(_sentences(entry, ("outcome",)))

    def told(self, entry: Entry) -> list[str]:
        """The outcomes whose words stand where an entry says what it is for, beside it, or in a heading over it."""
        own = (aim for part in entry.parts if part.role in ("main", "lead") for aim in purposes(part.text))
        return self._repeated(own) or self._repeated(_sentences(entry, ("other",))) or self._repeated(entry.under)

    def _repeated(self, texts: Iterable[str]) -> list[str]:
        return list(dict.fromkeys(filter(None, map(self._meant, texts))))

    def _meant(self, text: str) -> str:
        """The one outcome that a text repeats: three in four of its telling words, or where it says more of theirs."""
        words = telling(text) - self._plain
        shared = Counter(name for word in words for name in self._with.get(word, ()))
        (name, most), (_, next_most) = (*shared.most_common(2), ("", 0), ("", 0))[:2]
        if most < 2 or most == next_most or most * 3 < len(words):
            return ""
        return name if most * 4 >= 3 * min(len(words), len(self._of[name])) else ""


def _sentences(entry: Entry, roles: tuple[str, ...]) -> Iterator[str]:
    texts = (part.text for part in entry.parts if part.role in roles)
    return (text[start:end] for text in texts for start, end in sentences(text))
