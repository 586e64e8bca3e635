"""Word lists that rules share: groups of literal phrases, and longer phrases that excuse them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from ehcplint.language.text import Inflect, PhraseIndex, overlapping
from ehcplint.suggestion import nearest

KEYS = ("about", "inflect", "terms", "exceptions")


class Match(NamedTuple):
    """A phrase of a vocabulary at text[start:end]: the phrase as listed, and its group."""

    start: int
    end: int
    term: str
    group: str


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """A named word list. With `inflect`, verbs and nouns are found in their other forms too, or nouns in the plural."""

    name: str
    about: str
    groups: Mapping[str, tuple[str, ...]]
    exceptions: tuple[str, ...] = ()
    inflect: Inflect = True
    _terms: PhraseIndex = field(init=False, repr=False, compare=False)
    _excuses: PhraseIndex = field(init=False, repr=False, compare=False)
    _group: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _listed: Mapping[str, str] = field(init=False, repr=False, compare=False)
    """Each phrase as it may be written, and as the list has it."""

    def __post_init__(self) -> None:
        group = {phrase: name for name, phrases in self.groups.items() for phrase in phrases}
        listed = {_formally(phrase): phrase for phrase in group} | {phrase: phrase for phrase in group}
        object.__setattr__(self, "_group", group)
        object.__setattr__(self, "_listed", listed)
        object.__setattr__(self, "_terms", PhraseIndex(listed, self.inflect))
        excuses = dict.fromkeys((*self.exceptions, *map(_formally, self.exceptions)))
        object.__setattr__(self, "_excuses", PhraseIndex(excuses, self.inflect))

    @property
    def phrases(self) -> tuple[str, ...]:
        """The phrases as listed."""
        return tuple(phrase for phrases in self.groups.values() for phrase in phrases)

    def find(self, text: str) -> tuple[Match, ...]:
        """Every match in reading order; the longest of those that overlap, and none within a longer exception."""
        return _found(self, text)

    def look(self, text: str) -> tuple[Match, ...]:
        """What `find` gives, without remembering it."""
        found = self._terms.find(text)
        if not found:
            return ()
        excused = self._excuses.find(text) if self.exceptions else []
        return tuple(
            Match(start, end, term := self._listed[phrase], self._group[term])
            for start, end, phrase in found
            if not any(right - left > end - start for left, right, _ in overlapping(excused, start, end))
        )

    def group_of(self, word: str) -> str | None:
        """The group that lists a word or phrase exactly, in any case; None where none does."""
        return self._by_word.get(word.casefold())

    @cached_property
    def _by_word(self) -> dict[str, str]:
        return {phrase.casefold(): group for phrase, group in self._group.items()}

    def extended(self, add: Mapping[str, Iterable[str]], remove: Iterable[str]) -> Vocabulary:
        """A copy with phrases added to groups, new groups included, and others taken away.

        Raises ValueError for a phrase to remove that is not in the list, naming the nearest that is.
        """
        gone = set(remove)
        for phrase in sorted(gone - set(self.phrases)):
            raise ValueError(f"{self.name}: cannot remove {phrase!r}: it is not listed.{nearest(phrase, self.phrases)}")
        groups = {name: [phrase for phrase in phrases if phrase not in gone] for name, phrases in self.groups.items()}
        for name, phrases in add.items():
            groups.setdefault(name, []).extend(phrases)
        return replace(self, groups={name: tuple(dict.fromkeys(phrases)) for name, phrases in groups.items()})


class Lexicon(dict[str, Vocabulary]):
    """Every vocabulary by its name; one is only equal to itself, so that what a text holds of it can be remembered."""

    __slots__ = ()
    __eq__ = object.__eq__
    __ne__ = object.__ne__
    __hash__ = object.__hash__  # type: ignore[assignment]


def _formally(phrase: str) -> str:
    """The phrase as a formal plan has it, with "shall" for "will"."""
    return re.sub(r"\bwill\b", "shall", phrase)


@lru_cache(maxsize=32_768)
def _found(vocabulary: Vocabulary, text: str) -> tuple[Match, ...]:
    """What is found is remembered, for many rules look for the same phrases, and forms repeat their words."""
    return vocabulary.look(text)


def parse(data: Mapping[str, object], where: str) -> Vocabulary:
    """A vocabulary from its TOML tables; `where` is its file, whose name without the suffix is the vocabulary's.

    Raises ValueError, naming the file and the key, for unknown or missing keys, values of the wrong type, empty
    phrases and phrases that are listed twice.
    """
    for key in data:
        if key not in KEYS:
            raise ValueError(f"{where}: unknown key {key!r}.{nearest(key, KEYS)}")
    about = data.get("about")
    if not isinstance(about, str) or not about.strip():
        raise ValueError(f"{where}: 'about' must say in a sentence what the list is for")
    inflect = data.get("inflect", True)
    if not isinstance(inflect, bool) and inflect != "plurals":
        raise ValueError(f"{where}: 'inflect' must be true, false or \"plurals\"")
    terms = data.get("terms", {})
    if not isinstance(terms, Mapping) or not terms:
        raise ValueError(f"{where}: 'terms' must be a table of groups, each a list of phrases")
    misplaced = [name for name in terms if name in KEYS]
    if misplaced:
        raise ValueError(f"{where}: {misplaced[0]!r} must stand above [terms], or it is read as a group")
    groups = {name: _phrases(phrases, f"{where}: terms.{name}") for name, phrases in terms.items()}
    listed: dict[str, str] = {}
    for name, phrases in groups.items():
        for phrase in phrases:
            if phrase in listed:
                raise ValueError(f"{where}: {phrase!r} is listed twice, in {listed[phrase]!r} and in {name!r}")
            listed[phrase] = name
    exceptions = _phrases(data.get("exceptions", []), f"{where}: exceptions")
    name = where.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".toml")
    return Vocabulary(name, about.strip(), groups, exceptions, inflect)


def _phrases(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(phrase, str) for phrase in value):
        raise ValueError(f"{where} must be a list of phrases")
    for phrase in value:
        if not phrase.strip():
            raise ValueError(f"{where} holds an empty phrase")
    return tuple(value)
