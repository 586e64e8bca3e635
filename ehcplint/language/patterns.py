"""Patterns that are long or searched for often, compiled by PCRE2; the only module that uses it.

It compiles the grammar of amounts in a tenth of the time that `re` takes and finds the same matches in a third. Most
searches find nothing, and then the library's own methods take four times as long as the search that they wrap, so the
search is called as they call it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from sys import maxsize

import pcre2
from pcre2 import _cy

_AT_START = int(_cy.MatchOption.ANCHORED)
_WHOLE = int(_cy.MatchOption.ANCHORED | _cy.MatchOption.ENDANCHORED)
_HALF = re.compile("[\ud800-\udfff]")
_NO_CALLS_BACK = _cy.create_match_context()


class LongPattern:
    """A pattern that is searched for as one of `re` is, with the same matches.

    `needs` are letters of which every match has some: a text without any of them is not searched. Compiled when it is
    first searched for.
    """

    def __init__(self, source: str, *, ignore_case: bool = False, needs: tuple[str, ...] = ()) -> None:
        self.pattern = source
        self._needs = needs
        self._flags = pcre2.IGNORECASE if ignore_case else pcre2.NOFLAG

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self._first(text, start, end, 0) if not self._needs or self._may_be_in(text) else None

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self._first(text, start, end, _AT_START)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        return self._first(text, start, end, _WHOLE)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        first = self.search(text, start, end)
        return iter(self._every(first) if first else ())

    def holds(self, text: str) -> bool:
        """Whether a text has a match. Remembered: rules ask the same of each text, and forms repeat their words."""
        return _holds(self, text)

    def _may_be_in(self, text: str) -> bool:
        return any(map(text.__contains__, self._needs))

    def _first(self, text: str, start: int, end: int, options: int) -> re.Match[str] | None:
        end = len(text) if end > len(text) else end  # a call of `min` takes as long as a short search
        start = end if start > end else start
        engine = self._quick
        try:
            found, place, options = _cy.match(engine._pcre2_code, text, end, start, _NO_CALLS_BACK, options)
        except UnicodeEncodeError:  # half of a pair, as in the name of a file that is no text
            return self._first(_HALF.sub("\ufffd", text), start, end, options)
        except pcre2.LibraryError:  # machine code has a small stack, which thousands of repetitions fill
            engine = self._patient
            found, place, options = _cy.match(engine._pcre2_code, text, end, start, _NO_CALLS_BACK, options)
        return _Match(found, engine, text, start, end, place, options) if found else None

    def _every(self, first: re.Match[str]) -> list[re.Match[str]]:
        """The matches from the first on, in the text that was searched for it."""
        text, start, end = first.string, first.pos, first.endpos
        try:
            return _matches(self._quick, text, start, end)
        except pcre2.LibraryError:
            return _matches(self._patient, text, start, end)

    @cached_property
    def _quick(self) -> pcre2.Pattern:
        return pcre2.compile(self.pattern, self._flags)

    @cached_property
    def _patient(self) -> pcre2.Pattern:
        return pcre2.compile(self.pattern, self._flags, jit=False)


def _matches(engine: pcre2.Pattern, text: str, start: int, end: int) -> list[re.Match[str]]:
    found = _cy.match_generator(engine._pcre2_code, text, end, start, _NO_CALLS_BACK)
    return [_Match(match, engine, text, start, end, place, options) for match, place, options in found]


@lru_cache(maxsize=8192)
def _holds(pattern: LongPattern, text: str) -> bool:
    return pattern.search(text) is not None


class _Match(pcre2.Match):
    """A match that does not count the characters of an ASCII text up to it, each of which is one byte."""

    __slots__ = ()

    def span(self, group: int | str = 0) -> tuple[int, int]:
        subject = self.string.encode() if self.string.isascii() else self.string
        return _cy.match_substring_span_bynumber(self._pcre2_match_data, subject, self._groupguard(group))
