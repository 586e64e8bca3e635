"""Numbers in words and figures, with the bounds and ranges that plans put round them.

The other modules of amounts build their patterns from the fragments here. Patterns run over `plain(text)`, which keeps
every offset, so what is found always stands at the same place in the plan's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, Protocol, TypeVar

from ehcplint.language.patterns import LongPattern

Bound = Literal["exactly", "at least", "at most", "about", "between"]

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = (
    {word: float(i) for i, word in enumerate(_ONES + _TEENS, 1)}
    | {word: float(i) for i, word in zip(range(20, 100, 10), _TENS, strict=True)}
    | {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
    | {"a couple of": 2.0, "a dozen": 12.0, "half a dozen": 6.0}
)
_BOUNDS: tuple[tuple[Bound, str], ...] = (
    (
        "at least",
        "at (?:the very )?least|(?:a |the )?minimum(?: of)?|min\\.? of|no fewer than|not fewer than"
        "|no less than|not less than|no shorter than|more than|over",
    ),
    (
        "at most",
        "up to(?: a maximum of)?|(?:a |the )?maximum(?: of)?|max\\.?(?: of)?|no more than|not more than"
        "|no longer than|not exceeding|at most|fewer than|less than|under",
    ),
    ("about", "about|approximately|approx\\.?|around|circa|c\\.|roughly|in the region of|nearly|almost"),
)

_SAME_LENGTH = str.maketrans(
    dict.fromkeys("\t\n\r\x0c\x0b\xa0\u2002\u2003\u2007\u2009\u200a\u202f\u3000", " ")
    | dict.fromkeys("‐‑‒–—―−\xad", "-")
    | dict.fromkeys("‘’ʼ`", "'")
    | {"×": "x", "✕": "x", "\u2044": "/", "\uff1a": ":"}
)


@lru_cache(maxsize=4096)
def tidy(text: str) -> str:
    """The text with one sort of space, hyphen, apostrophe and multiplication sign, character for character."""
    return text.translate(_SAME_LENGTH)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """`tidy` in lower case, character for character."""
    tidied = tidy(text)
    lower = tidied.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in tidied)


def pattern(source: str, needs: str = "") -> LongPattern:
    """Compile a phrase: a space stands for any run of spaces, `~` for a space or a hyphen, "and" between spaces for "&"
    too, the whole for whole words.

    Meant for `plain` text. Every match must have one of the words in `needs`, or of these beginnings of words; to name
    them is worth while for a pattern that begins with a number, which is tried at every number.
    """
    spaced = _SPACING.sub(lambda match: _SPACES.get(match[0], match[0]), _AND.sub(" (?:and|&) ", source))
    return LongPattern(
        rf"(?:(?<!\w)|(?<=\dx))(?:{spaced})(?!\w)", needs=tuple(needs.split())
    )  # the second for "2x20 minutes"


_AND = re.compile(r"(?<=[^<=!\s]) and (?=\S)")
_SPACES = {"~": "(?:[ ]*-[ ]*|[ ]+)", " ?": "[ ]*", " ": "[ ]+"}
_SPACING = re.compile(r"\[(?:\\.|[^\]\\])*\]|~| \?| ")  # a character class is left as it is


_WORDS = (
    f"(?:(?:a|{'|'.join(_ONES)}) hundred(?: and)? )?(?:(?:{'|'.join(_TENS)})(?:~(?:{'|'.join(_ONES)})(?!\\w))?"
    f"|{'|'.join(reversed(_TEENS))}|{'|'.join(reversed(_ONES))})(?!\\w)|(?:a|{'|'.join(_ONES)}) hundred(?!\\w)"
)
_FIGURES = (
    r"(?:1/2|1/4|3/4)(?![\d/])|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?!\d)(?: ?[½¼¾⅓⅔]| (?:1/2|1/4|3/4)(?![\d/]))?"
    r"|[½¼¾⅓⅔]"
)


def _looks_like(words: Iterable[str]) -> str:
    """A fragment that lets pass whatever begins as a figure or as one of these words: most words stop at it, instead of
    being tried against every number in turn."""
    begun = sorted({word[:3].replace(" ", "[ ]") for word in words})
    return f"(?=[\\d½¼¾⅓⅔{''.join(sorted({word[0] for word in begun}))}])(?=[\\d½¼¾⅓⅔]|{'|'.join(begun)})"


_MAY_BE_NUMBER = _looks_like([*_ONES, *_TEENS, *_TENS, "a couple", "a dozen", "a hundred", "half a dozen"])
NUMBER = (
    f"(?:{_MAY_BE_NUMBER}(?:a couple of|half a dozen|a dozen|{_WORDS}|{_FIGURES})(?:~and~a~(?:half|quarter)(?!\\w))?)"
)
"""A fragment for `pattern`: one number."""

BOUND = f"(?:{'|'.join(words for _, words in _BOUNDS)})"
"""A fragment for `pattern`: the words before a number that make it a floor, a ceiling or an estimate."""

QUANTITY = (
    f"(?:(?P<bound>{BOUND}) )?(?:(?P<between>between) )?(?P<low>{NUMBER})(?P<more>\\+)?"
    f"(?: ?(?(between)(?:and|to|-)|(?:-|/|to|or)) ?(?P<high>{NUMBER}))?"
)
"""A fragment for `pattern`: a number or a range with its bound; `quantity` reads the match. Once in a pattern."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number or a range of numbers: `high` equals `low` where there is no range."""

    start: int
    end: int
    low: float
    high: float
    bound: Bound


def value(words: str) -> float:
    """The number that words or figures stand for. ValueError where they stand for none."""
    text = " ".join(plain(words).split())
    if text in _VALUES:
        return _VALUES[text]
    if part := re.fullmatch(r"(.+?)[ -]*and[ -]*a[ -]*(half|quarter)", text):
        return value(part[1]) + (0.5 if part[2] == "half" else 0.25)
    if part := re.fullmatch(r"(\d+(?:\.\d+)?) ?([½¼¾⅓⅔]|[13]/[24])", text):
        return float(part[1]) + _VALUES[part[2]]
    if re.fullmatch(r"[\d,.]+", text):
        return float(text.replace(",", ""))
    if part := re.fullmatch(r"(\w+) hundred(?: and)? ?(.*)", text):
        hundreds = 1.0 if part[1] == "a" else value(part[1])
        return hundreds * 100 + (value(part[2]) if part[2] else 0.0)
    tens, _, ones = text.replace("-", " ").partition(" ")
    if tens in _TENS and ones.strip() in _ONES:
        return _VALUES[tens] + _VALUES[ones.strip()]
    raise ValueError(f"not a number: {words!r}")


def bound_of(words: str | None) -> Bound:
    """What the words before a number make of it: "up to" is a ceiling, "at least" a floor."""
    if not words:
        return "exactly"
    text = " ".join(words.split())
    return next((bound for bound, forms in _BOUNDS if re.fullmatch(forms, text)), "exactly")


def quantity(match: re.Match[str]) -> tuple[float, float, Bound]:
    """The low and high numbers and the bound of a match of `QUANTITY`."""
    low = value(match["low"])
    high = value(match["high"]) if match["high"] else low
    if match["more"]:
        return low, low, "at least"
    if high > low:
        return low, high, "between"
    return low, low, bound_of(match["bound"])


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=_Placed)


def disjoint(found: Iterable[_T]) -> list[_T]:
    """Those that overlap none before them in the iterable, in the order in which they stand in the text."""
    kept: list[_T] = []
    taken = bytearray()
    for item in found:
        taken.extend(bytes(max(0, item.end - len(taken))))
        if not any(taken[item.start : item.end]):
            taken[item.start : item.end] = b"\1" * (item.end - item.start)
            kept.append(item)
    return sorted(kept, key=lambda item: item.start)


_QUANTITY = pattern(QUANTITY)


def numbers(text: str) -> list[Number]:
    """Every number and range in the text, in order."""
    return [Number(match.start(), match.end(), *quantity(match)) for match in _QUANTITY.finditer(plain(text))]
