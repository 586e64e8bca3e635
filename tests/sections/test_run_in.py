"""Headings that begin the paragraph that they are over, and sentences that only look so."""

import pytest

from ehcplint.links import link
from ehcplint.plan import Kind
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import load
from ehcplint.sections import divide

RULES = load()
READING = "A teacher will read with Ada for 20 minutes every day. A therapist will visit Ada once a term."


def plan_of(text: str):
    return divide(read_text(f"# EHC Plan\n\n{text}\n".encode(), "plan.md", Limits()), RULES.sections, RULES.lexicon)


def provision(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    plan = plan_of(f"## Section F: Special educational provision\n\n{text}")
    return [(entry.main.text, entry.area, entry.under) for entry in plan.of_kind(Kind.PROVISION)]


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("Cognition and learning – for Outcomes 1 and 2.", "Cognition and learning"),
        ("Cognition and learning (Outcomes 1 and 2).", "Cognition and learning"),
        ("COGNITION AND LEARNING –", "Cognition and learning"),
        ("Physical:", "Sensory and physical"),
        ("Outcome 2:", ""),
        ("For Outcomes 1 and 2.", ""),
        ("Reading, for Outcome 2.", ""),
    ],
)
def test_a_heading_that_begins_a_paragraph_is_over_its_sentences(heading, area):
    found = provision(f"{heading} {READING}\n\nThe class will sit in a ring.")
    assert [text.split()[1] for text, *_ in found] == ["teacher", "therapist", "class"]
    assert {(area, under) for _, area, under in found} == {(area, (heading.rstrip(" .:–"),))}


@pytest.mark.parametrize(
    "sentence",
    ["Reading practice.", "Daily phonics.", "A wedge cushion (Outcome 2).", "Outcomes: 1 and 2.", "Break and lunch."],
)
def test_provision_in_note_form_is_no_heading(sentence):
    assert all(under == () for *_, under in provision(f"{sentence} {READING}"))


def test_what_only_names_the_next_sentence_is_one_provision_with_it():
    assert [text for text, *_ in provision("Daily phonics. The TA will read with Ada. A nurse will visit.")] == [
        "Daily phonics. The TA will read with Ada.",
        "A nurse will visit.",
    ]


def test_an_occasion_among_areas_stands_for_no_area_and_no_outcome():
    plan = plan_of(
        "## Section E: Outcomes\n\nOutcome 1. By July 2027 Ada will read a page.\n\n"
        f"## Section F: Special educational provision\n\nCognition and learning – for Outcome 1. {READING}\n\n"
        "Break and lunch. On school days a supervisor will sit with Ada."
    )
    links = link(plan)
    told = [(entry.under, links.of_provision[id(entry)]) for entry in plan.of_kind(Kind.PROVISION)]
    named = (("Cognition and learning – for Outcome 1",), ("1",))
    assert told == [named, named, (("Break and lunch",), ())]


def test_an_outcome_with_its_code_and_area_keeps_its_number():
    plan = plan_of("## Section E: Outcomes\n\nE5. Health: By July 2027 Ada will take her tablets by herself.")
    assert [entry.number for entry in plan.of_kind(Kind.OUTCOME)] == ["5"]


def test_the_heading_says_whose_views_follow():
    plan = plan_of("## Section A: Views\n\nHer parents’ views. They are proud of Ada.\n\nHistory. Ada walked at two.")
    assert [entry.under for entry in plan.section("A")] == [("Her parents’ views",), ("History",)]


def test_a_numbered_provision_whose_title_is_an_area_is_no_heading():
    plan = plan_of(
        "## Section F: Special educational provision\n\n### Preparing for adult life\n\n"
        "F5.8 Mentoring. A mentor will see Ada weekly.\n\nF5.9 Independence. Teachers will aim to foster independence."
    )
    assert {entry.under for entry in plan.of_kind(Kind.PROVISION)} == {("Preparing for adult life",)}
