"""Names in the paths of files, known by keyed hashes alone, so that they can be kept beside what was checked.

A plan's people may stand in the name of another file: a scanned letter, a folder for brother and sister. So what one
plan's front sheet says counts for all paths of a run.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple

from ehcplint.masking.forms import Forms, dates
from ehcplint.masking.names import Names, key_of
from ehcplint.masking.spans import Span, applied, joined
from ehcplint.masking.words import COMMON_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PARTS = re.compile(r"[^/\\]+")
_SHORTEST = 4
"""Letters. A shorter name counts only as a whole word, for it is part of too many others."""
_LONGEST = 30
_FORMS = Forms((), ())


class Mark(NamedTuple):
    """A word of a name, or a date of birth, as its keyed hash; `known` where the front sheet gives it."""

    word: bytes
    token: str
    known: bool


def marks_of(key: bytes, names: Names, known: Names, forms: Forms) -> tuple[Mark, ...]:
    """What one plan tells of people; `key` is up to 64 bytes, and the same for all that are to be compared."""
    words = {word: token for word, token in names.tokens.items() if " " not in word}
    births = [Mark(_hash(key, day.isoformat()), "[date of birth]", True) for day in sorted(forms.births)]
    return tuple(Mark(_hash(key, word), token, word in known.tokens) for word, token in words.items()) + tuple(births)


class PathMasker:
    """Masks paths. The marks of every plan of a run are to be added before the first path is asked for."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._everyone: dict[bytes, str] = {}
        self._seen: Counter[str] = Counter()

    def add(self, marks: Iterable[Mark]) -> None:
        """Take in what one plan tells of people."""
        for mark in marks:
            if mark.known:
                self._everyone.setdefault(mark.word, mark.token)

    def masked(self, path: str, own: Iterable[Mark]) -> str:
        """The path of a plan with these marks; of paths that are masked alike the second and later get a number."""
        hidden = self.hidden(path, own)
        self._seen[hidden] += 1
        if self._seen[hidden] > 1 and hidden != path:
            return str(PurePath(hidden).with_stem(f"{PurePath(hidden).stem} ({self._seen[hidden]})"))
        return hidden

    def hidden(self, path: str, own: Iterable[Mark] = ()) -> str:
        """The same without a number."""
        mine = {mark.word: mark.token for mark in own}
        found = list(_candidates(self._key, path))
        spans = [
            Span(start, end, words[word])
            for words in (mine, self._everyone)
            for start, end, word in found
            if word in words
        ]
        births = [span for span in spans if path[span.start].isdigit()]
        return applied(path, joined(path, [*births, *_FORMS.find(path), *spans]))


def _candidates(key: bytes, path: str) -> Iterator[tuple[int, int, bytes]]:
    """Whatever could be a name or a birthday in a path, the longest of each word first, as a hash."""
    for part in _PARTS.finditer(path):
        for start, end, word in _in_part(key, part[0]):
            yield part.start() + start, part.start() + end, word


@lru_cache(maxsize=1024)
def _in_part(key: bytes, part: str) -> tuple[tuple[int, int, bytes], ...]:
    found = [(start, end, _hash(key, day.isoformat())) for start, end, day in dates(part)]
    for word in _WORD.finditer(part):
        plain = [key_of(char) for char in word[0]]
        for length in range(min(len(plain), _LONGEST), 1, -1):
            for start in range(len(plain) - length + 1):
                name = "".join(plain[start : start + length])
                if length == len(plain) or (length >= _SHORTEST and name not in COMMON_WORDS):
                    found.append((word.start() + start, word.start() + start + length, _hash(key, name)))
    return tuple(found)


def _hash(key: bytes, word: str) -> bytes:
    return hashlib.blake2b(word.encode("utf-8", "surrogatepass"), key=key, digest_size=8).digest()
