"""How titles are compared with the names that are known: without spaces, punctuation, numbers and owners.

Text copied out of PDFs splits and glues words ("Sect ion K", "SECTIONA: MY PROFILE").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import accumulate, takewhile

NUMBERED = re.compile(r"^\s*(?:part\s+)?\d+(?:\.\d+)*[.):]?\s*[–—-]?\s*", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\(.*?\)")
_POSSESSOR = re.compile(r"^\s*(?:\S+\s+){0,6}?\S*(?:['’`´]s?|s['’])(?:\s+|$)")
_LEADING = re.compile(
    r"^\s*(?:summary of|details of|about|a|an|any|the|my|our|your|his|her|their|identified|description of)\s+",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def squeeze(text: str) -> str:
    """Letters and digits only, in lower case: what is left of a heading however it was split, glued or decorated."""
    return "".join(filter(str.isalnum, text.lower()))


class Beginnings:
    """Phrases in groups, squeezed, and which of them a squeezed text begins with."""

    def __init__(self, groups: Mapping[str, list[str]]) -> None:
        self.group: dict[str, str] = {}
        for group, phrases in groups.items():
            for phrase in phrases:
                self.group.setdefault(squeeze(phrase), group)

    @cached_property
    def openings(self) -> frozenset[str]:
        """What the phrases begin with, letter by letter up to their ends."""
        return frozenset(phrase[: end + 1] for phrase in self.group for end in range(len(phrase)))

    def of(self, squeezed: str) -> Iterator[tuple[str, str]]:
        """Each phrase that the text begins with, and its group, the longest first."""
        openings = takewhile(self.openings.__contains__, accumulate(squeezed))
        for phrase in reversed([opening for opening in openings if opening in self.group]):
            yield phrase, self.group[phrase]


@lru_cache(maxsize=20_000)
def without_owner(text: str) -> tuple[str, ...]:
    """The text without numbering, and again without whoever it belongs to ("Idris's …", "The child's …")."""
    text = NUMBERED.sub("", text.strip(" *=:•"))
    candidates = [text]
    for pattern in (_LEADING, _POSSESSOR, _LEADING, _LEADING):
        shorter = pattern.sub("", candidates[-1], count=1)
        if shorter and shorter != candidates[-1]:
            candidates.append(shorter)
    return tuple(candidates)
