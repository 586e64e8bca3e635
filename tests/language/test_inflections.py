"""`pytest tests/language/test_inflections.py --update` writes inflections.tsv anew after a vocabulary has changed."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from ehcplint import ruleset
from ehcplint.language.inflections import FILE, forms, inflected
from ehcplint.language.text import TOKEN, may_be_inflected

ROOT = Path(__file__).parents[2]
HOUSES = (ROOT / "ehcplint" / "starter", ROOT / "examples" / "stockport")


def words() -> list[str]:
    """Every word of the project's own vocabularies, and of the houses that it brings as examples, that is inflected."""
    lists = chain.from_iterable(ruleset.load(house).lexicon.values() for house in (None, *HOUSES))
    phrases = {phrase for each in lists if each.inflect for phrase in (*each.phrases, *each.exceptions)}
    found = {word for phrase in phrases for each in phrase.split() for word in parts(each)}
    return sorted(filter(may_be_inflected, found))


def parts(word: str) -> list[str]:
    """The words that a word is made of, and a hyphenated one written as one."""
    halves = TOKEN.findall(word)
    return [*halves, "".join(half for half in halves if half.isalpha())]


def test_the_listed_forms_are_those_of_lemminflect_for_every_word_of_the_vocabularies(expect):
    rows = ((word, inflected(word)) for word in words())
    listing = "".join(f"{word}\t{' '.join(of.plurals)}\t{' '.join(of.every)}\n" for word, of in rows)
    expect(FILE, listing)


def test_a_word_that_is_not_listed_is_asked_of_lemminflect():
    assert "kayak\t" not in FILE.read_text(encoding="utf-8")
    assert forms("kayak") == inflected("kayak")
    assert forms("kayak").every == ("kayaked", "kayaking", "kayaks")
