"""The English of amounts, held to corpora of phrases and of longer ones of non-phrases."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from ehcplint.language.coverage import coverage
from ehcplint.language.dose import amount
from ehcplint.language.duration import durations
from ehcplint.language.frequency import frequencies
from ehcplint.language.modes import modes
from ehcplint.language.numbers import numbers, plain
from ehcplint.language.references import claimed, outcomes, unclaimed

HERE = Path(__file__).parent
FIND = {
    "numbers": numbers,
    "duration": durations,
    "frequency": frequencies,
    "coverage": coverage,
    "modes": modes,
    "references": outcomes,
}
DEFAULTS = {"bound": "exactly", "firm": True, "days": False, "upper": None, "high": None, "times": None, "adults": None}


def corpus(name: str) -> dict:
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def entries(state: str) -> list:
    return [pytest.param(entry, id=str(entry["words"])) for entry in corpus("dose")[state]]


def of(entry: dict):
    words = entry["words"]
    return amount([words] if isinstance(words, str) else words)


def told(text: str, fact, wanted: dict) -> dict:
    """The fact as a corpus writes it: its words, and the fields that the corpus gives."""
    known = {"words": text[fact.start : fact.end]}
    for key in wanted:
        if key == "numbers":
            known[key] = list(fact.numbers)
        elif key != "words":
            known[key] = getattr(fact, key)
    return known


@pytest.mark.parametrize("name", FIND)
def test_every_phrase_is_found_at_its_words_with_its_values(name):
    for phrase in corpus(name)["phrases"]:
        text, wanted = phrase["text"], phrase["found"]
        found = FIND[name](text)
        assert len(found) == len(wanted), text
        for fact, want in zip(found, wanted, strict=True):
            for key, expected in want.items():
                got = told(text, fact, want)[key]
                assert got == (pytest.approx(expected, rel=1e-3) if isinstance(expected, float) else expected), text


@pytest.mark.parametrize("name", FIND)
def test_no_non_phrase_is_taken_for_one(name):
    taken = {text: found for text in corpus(name)["non_phrases"] if (found := FIND[name](text))}
    assert not taken


@pytest.mark.parametrize("name", FIND)
def test_non_phrases_outnumber_phrases_where_mistakes_cost_most(name):
    lists = corpus(name)
    assert name in ("numbers", "coverage", "modes") or len(lists["non_phrases"]) > len(lists["phrases"])


def test_a_number_that_is_no_amount_is_claimed_for_what_it_is():
    for phrase in corpus("references")["claimed"]:
        text = phrase["text"]
        found = [{"words": text[c.start : c.end], "kind": c.kind} for c in claimed(text)]
        assert found == phrase["found"], text


def test_an_amount_is_never_claimed_for_anything_else():
    assert not {text: claimed(text) for text in corpus("references")["unclaimed"] if claimed(text)}


@pytest.mark.parametrize("state", ["full", "part", "none"])
def test_entries_are_as_quantified_as_the_rules_say(state):
    wrong = {str(e["words"]): of(e) for e in corpus("dose")[state] if of(e).state != state}
    assert not wrong


@pytest.mark.parametrize("entry", [e for e in entries("full") if "minutes" in e.values[0]])
def test_the_minutes_of_a_school_week_add_up(entry):
    assert of(entry).minutes_per_week == pytest.approx(entry["minutes"], abs=0.06)


def test_what_is_past_or_claimed_has_no_spans():
    for entry in corpus("dose")["none"]:
        assert of(entry).spans == (), entry


def test_every_span_of_an_amount_lies_within_its_part():
    for state in ("full", "part"):
        for entry in corpus("dose")[state]:
            parts = [entry["words"]] if isinstance(entry["words"], str) else entry["words"]
            for part, start, end in of(entry).spans:
                assert parts[part][start:end].strip()


@pytest.mark.parametrize(
    ("words", "dose", "frequency", "mode"),
    [
        ("Two x 30 min sessions per week, 1:1", "Two x 30 min", "per week", "1:1"),
        ("20 minutes, three times a week, in a group of 4", "20 minutes", "three times a week", "group of 4"),
        ("six sessions of 45 minutes a term", "45 minutes", "six sessions a term", ""),
        ("15 hours per week", "15 hours", "per week", ""),
        ("1:1 support throughout the school day", "", "throughout the school day", "1:1"),
    ],
)
def test_the_plans_own_words_are_given_back(words, dose, frequency, mode):
    found = amount([words])
    assert (found.dose, found.frequency, found.mode) == (dose, frequency, mode)


def test_a_ceiling_and_a_floor_are_told_apart():
    assert amount(["up to 3 hours a week"]).bound == "at most"
    assert amount(["at least 3 hours a week"]).bound == "at least"
    assert amount(["20-45 minutes daily"]).bound == "between"
    assert amount(["approximately 3 hours a week"]).bound == "about"
    assert amount(["3 hours a week"]).bound == "exactly"


def test_hours_a_year_follow_the_period_that_is_stated():
    assert amount(["an hour a week"]).hours_per_year == 38
    assert amount(["an hour a week for 10 weeks"]).hours_per_year == 10
    assert amount(["six sessions of 45 minutes in the autumn term"]).hours_per_year == 4.5
    assert amount(["2 hours a term"]).hours_per_year == pytest.approx(6, abs=0.01)


def test_full_time_support_is_told_from_a_full_time_course():
    assert amount(["full-time 1:1 support"]).full_time
    assert not amount(["attends a full-time college course"]).full_time


def test_a_bare_cell_of_numbers_refers_to_outcomes_only_when_asked():
    for words, numbers_ in (
        ("1, 3 and 4", ("1", "3", "4")),
        ("1", ("1",)),
        ("E1, E3", ("E1", "E3")),
        ("1–5", ("1", "2", "3", "4", "5")),
    ):
        assert [found.numbers for found in outcomes(words, bare=True)] == [numbers_]
    assert outcomes("1, 3 and 4") == ()
    for words in ("3 times", "30 minutes", "Year 2", "", "none", "2 x weekly"):
        assert outcomes(words, bare=True) == ()


def test_offsets_hold_for_text_whose_lower_case_is_longer():
    text = "İdris, 30\u00a0minutes\u2009– twice\ta week"
    assert len(plain(text)) == len(unclaimed(text)) == len(text)
    found = durations(text)[0]
    assert text[found.start : found.end] == "30\u00a0minutes"
    assert amount([text]).minutes_per_week == 60
