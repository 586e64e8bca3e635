"""Words, phrases and what they say: every corpus has more that must be left alone than must be found."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from ehcplint.language.hedges import hedges
from ehcplint.language.money import bands, money
from ehcplint.language.people import people
from ehcplint.language.placeholders import placeholders
from ehcplint.language.text import TOKEN, PhraseIndex, sentences
from ehcplint.language.times import dates, time_limits
from ehcplint.language.vocabulary import Lexicon, Vocabulary, parse

HERE = Path(__file__).parent
FOLDER = HERE.parents[1] / "rules" / "vocabulary"
OURS = sorted(path.stem for path in FOLDER.glob("*.toml"))
SERVICE_WORDS = ("service", "ordinary-offer")


def corpus(name: str) -> dict:
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def vocabulary(name: str) -> Vocabulary:
    return parse(tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8")), f"{name}.toml")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon({name: vocabulary(name) for name in OURS})


def marked(text: str) -> tuple[str, list[str]]:
    return text.replace("[[", "").replace("]]", ""), re.findall(r"\[\[(.*?)\]\]", text)


# --- tokens, sentences, phrases


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1.5hrs", ["1.5", "hrs"]),
        ("30mins", ["30", "mins"]),
        ("TA's", ["TA", "'s"]),
        ("don’t", ["don", "’t"]),
        ("10.15am", ["10.15", "am"]),
        ("£1,200", ["£", "1,200"]),
        ("e.g. p.a.", ["e.g.", "p.a."]),
        ("2½", ["2", "½"]),
        ("1:1", ["1", ":", "1"]),
        ("and/or", ["and", "/", "or"]),
        ("______", ["______"]),
        ("", []),
    ],
)
def test_letters_and_digits_never_share_a_token(text, words):
    assert TOKEN.findall(text) == words


@pytest.mark.parametrize("text", corpus("sentences")["texts"])
def test_sentences_end_where_a_reader_would_end_them(text):
    plain = text.replace("|", "")
    assert [plain[start:end] for start, end in sentences(plain)] == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("benefit from", "He is benefiting from it", "benefiting from"),
        ("on-going", "ongoing help", "ongoing"),
        ("on-going", "on going help", "on going"),
        ("on-going", "On-Going help", "On-Going"),
        ("opportunity to", "opportunities  to talk", "opportunities  to"),
        ("child's book", "the child’s book", "child’s book"),
        ("member of staff", "members of staff", "members of staff"),
        ("speech and language therapist", "Speech & Language Therapists", "Speech & Language Therapists"),
        ("small group", "small-group work", "small-group"),
        ("e.g.", "games, eg pairs", "eg"),
        ("SaLT", "two SALTs", "SALTs"),
        ("TA", "a T.A. will", "T.A."),
        ("may", "it may be", "may"),
    ],
)
def test_a_phrase_is_found_in_its_other_forms(phrase, text, found):
    assert [text[start:end] for start, end, _ in PhraseIndex([phrase]).find(text)] == [found]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("may", "three mays"),
        ("can", "two cans"),
        ("will", "two wills"),
        ("as needed", "as needs change"),
        ("SaLT", "no salt"),
        ("SaLT", "Salt is added"),
        ("IT", "it is"),
        ("regular", "irregular"),
        ("or", "for"),
        ("access to", "accessible to"),
        ("small group", "small, group"),
        ("TA", "data"),
    ],
)
def test_a_phrase_is_not_found_in_other_words(phrase, text):
    assert PhraseIndex([phrase]).find(text) == []


def test_the_longest_of_overlapping_phrases_stands():
    index = PhraseIndex(["high level of", "level of support", "support"])
    assert [found[2] for found in index.find("a high level of support")] == ["level of support"]


# --- vocabularies


@pytest.mark.parametrize("name", OURS)
def test_every_phrase_of_a_vocabulary_is_found_in_a_sentence_made_of_it(name):
    words = vocabulary(name)
    assert [
        phrase for phrase in words.phrases if phrase not in {m.term for m in words.find(f"They say {phrase} there.")}
    ] == []


@pytest.mark.parametrize("name", OURS)
def test_an_exception_excuses_some_phrase_or_is_none(name):
    words = vocabulary(name)
    assert all(exception.strip() == exception for exception in words.exceptions)


def test_a_longer_exception_excuses_a_phrase():
    words = Vocabulary("v", "", {"a": ("regular",)}, ("regular verb",))
    assert [match.start for match in words.find("regular verbs and regular help")] == [18]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"about": "x", "term": {}}, "'term'. Did you mean “terms”?"),
        ({"about": "x", "terms": {"a": "b"}}, "terms.a must be a list"),
        ({"about": "x", "terms": {"a": [""]}}, "empty phrase"),
        ({"about": "x", "terms": {"a": ["b"], "c": ["b"]}}, "listed twice"),
        ({"about": "x", "terms": {"a": ["b"], "exceptions": ["c"]}}, "above [terms]"),
        ({"terms": {"a": ["b"]}}, "'about'"),
        ({"about": "x", "inflect": 1, "terms": {"a": ["b"]}}, "'inflect'"),
        ({"about": "x"}, "'terms'"),
    ],
)
def test_a_faulty_vocabulary_does_not_load_and_says_why(data, said):
    with pytest.raises(ValueError, match=r"words\.toml") as error:
        parse(data, "house/words.toml")
    assert said in str(error.value)


def test_a_council_adds_and_removes_phrases():
    words = Vocabulary("v", "", {"a": ("one", "two")}).extended({"a": ["three"], "b": ["four"]}, ["one"])
    assert words.groups == {"a": ("two", "three"), "b": ("four",)}
    assert [match.group for match in words.find("one two three four")] == ["a", "a", "b"]


def test_removing_a_phrase_that_is_not_listed_names_the_nearest():
    with pytest.raises(ValueError, match="Did you mean “as required”"):
        Vocabulary("v", "", {"a": ("as required",)}).extended({}, ["as requird"])


# --- hedges


@pytest.mark.parametrize("text", corpus("hedges")["phrases"])
def test_a_hedge_is_found(text, lexicon):
    plain, wanted = marked(text)
    found = [hedge for hedge in hedges(plain, lexicon["vague"]) if hedge.family not in SERVICE_WORDS]
    assert [plain[hedge.start : hedge.end] for hedge in found] == wanted


@pytest.mark.parametrize("text", corpus("hedges")["others"])
def test_a_look_alike_of_a_hedge_is_left_alone(text, lexicon):
    assert [hedge for hedge in hedges(text, lexicon["vague"]) if hedge.family not in SERVICE_WORDS] == []


@pytest.mark.parametrize(
    "text",
    [
        "Full-time 1:1 from a teaching assistant, assisting with toileting as required.",
        "A TA for 20 minutes a day to practise sounds such as s and sh.",
    ],
)
def test_a_hedge_that_only_governs_a_complete_promise_is_softened(text, lexicon):
    assert [hedge.softened for hedge in hedges(text, lexicon["vague"]) if hedge.family not in SERVICE_WORDS] == [True]


# --- people


@pytest.mark.parametrize(
    ("kind", "text"), [(group["kind"], text) for group in corpus("people")["group"] for text in group["phrases"]]
)
def test_people_are_found_with_what_they_are(kind, text, lexicon):
    plain, wanted = marked(text)
    found = [person for person in people(plain, lexicon) if person.kind == kind]
    assert [person.text for person in found] == wanted


@pytest.mark.parametrize("text", corpus("people")["others"]["phrases"])
def test_nobody_is_named(text, lexicon):
    assert [person for person in people(text, lexicon) if person.kind != "institution"] == []


@pytest.mark.parametrize(
    ("text", "qualified"),
    [
        ("An adult trained in Makaton will sit with him.", True),
        ("A Level 3 adult.", True),
        ("An adult who holds a first aid certificate.", True),
        ("An HCPC-registered therapist.", True),
        ("An adult will sit with him.", False),
        ("Trained staff will help.", False),
        ("An adult will toilet train him.", False),
    ],
)
def test_a_person_is_qualified_by_what_stands_beside_them(text, qualified, lexicon):
    assert any(person.qualified for person in people(text, lexicon)) is qualified


@pytest.mark.parametrize(
    ("text", "receiving"),
    [
        ("Deaf awareness training for the lunchtime supervisors.", ["lunchtime supervisors"]),
        ("Training for the teaching assistant given by the SaLT.", ["teaching assistant"]),
        ("Staff will be briefed on this plan.", ["Staff"]),
        ("The psychologist will train the class teacher.", ["class teacher"]),
        ("The teaching assistant will read with him.", []),
        ("A teacher trained in Makaton will sign.", []),
        ("The SENCO will give advice and the tutor will read with her.", []),
    ],
)
def test_those_who_are_trained_are_told_from_those_who_do_it(text, receiving, lexicon):
    assert [person.text for person in people(text, lexicon) if person.receives] == receiving


# --- money


@pytest.mark.parametrize("text", corpus("money")["provision"])
def test_a_sum_for_provision_is_found(text):
    plain, wanted = marked(text)
    found = [plain[sum_.start : sum_.end] for sum_ in money(plain, "") if sum_.purpose == "provision"]
    assert found == wanted


@pytest.mark.parametrize("text", corpus("money")["others"])
def test_a_sum_for_something_else_is_no_provision(text):
    assert [sum_ for sum_ in money(text, "") if sum_.purpose == "provision"] == []


@pytest.mark.parametrize(
    ("text", "pounds", "per"),
    [("£4,368 per annum", 4368, "annum"), ("£38 a day", 38, "day"), ("£6k", 6000, ""), ("£84.50 pw", 84.5, "week")],
)
def test_a_sum_is_read(text, pounds, per):
    assert [(sum_.pounds, sum_.per) for sum_ in money(text, "")] == [(pounds, per)]


@pytest.mark.parametrize("text", corpus("money")["bands"])
def test_a_funding_band_is_found(text, lexicon):
    plain, wanted = marked(text)
    assert [plain[band.start : band.end] for band in bands(plain, lexicon["bands"])] == wanted


@pytest.mark.parametrize("text", corpus("money")["not_bands"])
def test_another_band_is_left_alone(text, lexicon):
    assert not bands(text, lexicon["bands"])


# --- times


@pytest.mark.parametrize("text", corpus("times")["limits"])
def test_a_time_limit_is_found(text):
    plain, wanted = marked(text)
    assert [limit.text for limit in time_limits(plain)] == wanted


@pytest.mark.parametrize("text", corpus("times")["others"])
def test_what_is_not_by_when_is_no_time_limit(text):
    assert not time_limits(text)


@pytest.mark.parametrize(("text", "day", "precision"), corpus("times")["dates"])
def test_a_date_is_read(text, day, precision):
    assert [(str(found.date), found.precision) for found in dates(f"On {text}, he")] == [(day, precision)]


@pytest.mark.parametrize("text", corpus("times")["not_dates"])
def test_other_figures_are_no_date(text):
    assert not dates(text)


# --- placeholders


@pytest.mark.parametrize(("text", "wanted"), corpus("placeholders")["phrases"])
def test_a_leftover_is_found(text, wanted, lexicon):
    assert [text[found.start : found.end] for found in placeholders(text, lexicon["placeholders"])] == [wanted]


@pytest.mark.parametrize("text", corpus("placeholders")["others"])
def test_ordinary_signs_are_no_leftover(text, lexicon):
    assert placeholders(text, lexicon["placeholders"]) == ()
