"""Places in a text and the tokens that stand in for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_BETWEEN = re.compile(r"\s{0,2}|,\s|[._-]")


class Span(NamedTuple):
    """The characters from `start` up to `end`, to be replaced by `token`; with no token they are left as they are."""

    start: int
    end: int
    token: str


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans in order, the earlier given winning where two overlap, and neighbours of one token made one."""
    kept: list[Span] = []
    taken = bytearray(len(text))
    for span in spans:
        if span.end > span.start and not any(taken[span.start : span.end]):
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
            kept.append(span)
    together: list[Span] = []
    for span in sorted(kept):
        last = together[-1] if together else None
        if last and last.token == span.token and _BETWEEN.fullmatch(text[last.end : span.start]):
            together[-1] = Span(last.start, span.end, span.token)
        else:
            together.append(span)
    return [span for span in together if span.token]


def applied(text: str, spans: Iterable[Span]) -> str:
    """The text with the token of each span in its place; the spans are in order and do not overlap."""
    pieces, done = [], 0
    for span in spans:
        pieces += [text[done : span.start], span.token]
        done = span.end
    return "".join((*pieces, text[done:]))
