"""What outcomes claim: things to be seen outnumber what must be found."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from ehcplint.language.outcomes import VOCABULARIES, claim
from ehcplint.language.vocabulary import Lexicon, parse

HERE = Path(__file__).parent
FOLDER = HERE.parents[1] / "rules" / "vocabulary"
CORPUS = tomllib.loads((HERE / "outcomes.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    files = {name: FOLDER / f"{name}.toml" for name in VOCABULARIES}
    return Lexicon(
        {name: parse(tomllib.loads(path.read_text(encoding="utf-8")), path.name) for name, path in files.items()}
    )


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in CORPUS.items() for text in texts])
def test_the_main_verb_tells_what_an_outcome_claims(kind, text, lexicon):
    assert claim(text, lexicon).kind == kind


def test_a_claim_stands_where_its_words_stand(lexicon):
    text = "By July 2027 Sam will develop his understanding of number."
    found = claim(text, lexicon)
    assert text[found.start : found.end] == "develop"


def test_more_must_be_left_alone_than_found_of_either_fault():
    assert len(CORPUS["seen"]) > max(len(CORPUS["soft"]), len(CORPUS["service"]))
