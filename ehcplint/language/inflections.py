"""The plural of a noun and the forms of a verb; the only module that uses lemminflect.

Its table takes longer to load than a plan takes to check, so the forms of every word in the built-in vocabularies stand
in `inflections.tsv`. A test keeps the file true to lemminflect, which is asked only for words that a council adds.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("inflections.tsv")


class Forms(NamedTuple):
    """The other forms of a word in its base form, each in order."""

    plurals: tuple[str, ...]
    every: tuple[str, ...]
    """Its plurals as a noun and its forms as a verb."""


def forms(word: str) -> Forms:
    """The forms of a word in lower case, from the file or else from lemminflect."""
    return _listed().get(word) or inflected(word)


@cache
def inflected(word: str) -> Forms:
    """The forms of a word as lemminflect has them."""
    import lemminflect

    by_tag = lemminflect.getAllInflections(word)
    plurals = set(by_tag.get("NNS", ())) - {word}
    every = {form for tag, known in by_tag.items() if tag[0] in "NV" for form in known} - {word}
    return Forms(tuple(sorted(plurals)), tuple(sorted(every)))


@cache
def _listed() -> dict[str, Forms]:
    rows = (line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines())
    return {word: Forms(tuple(plurals.split()), tuple(every.split())) for word, plurals, every in rows}
