"""Areas of need by the words that a council has for them."""

import pytest

from ehcplint.document import Location
from ehcplint.plan import Entry, Kind, Part
from ehcplint.ruleset import load

AREAS = load().sections.areas


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("Emotional wellbeing and friends", "Social, emotional and mental health"),
        ("B3 Feelings and friendships", "Social, emotional and mental health"),
        ("My body and my senses", "Sensory and physical"),
        ("Talking and understanding", "Communication and interaction"),
        ("Thinking and memory (see the psychologist's report)", "Cognition and learning"),
        ("Seeing and hearing", "Sensory and physical"),
        ("Learning and feelings", ""),
        ("Growing vegetables", ""),
        ("Provision and needs", ""),
        ("Understanding numbers", ""),
    ],
)
def test_a_heading_speaks_of_one_area_or_of_none(heading, area):
    assert AREAS.spoken_of(heading) == area


def entry(letter, area):
    return Entry(letter, Kind.NEED if letter == "B" else Kind.PROVISION, (Part("Words.", Location()),), area)


def test_an_area_in_a_plans_own_words_is_the_known_one():
    named = AREAS.settled([entry("B", "Friends and feelings"), entry("F", "Social, emotional and mental health")])
    assert {each.area for each in named} == {"Social, emotional and mental health"}


def test_two_headings_of_one_area_stay_apart():
    plan = [entry("B", "Seeing and hearing"), entry("B", "Moving"), entry("F", "Moving")]
    assert [each.area for each in AREAS.settled(plan)] == ["Seeing and hearing", "Moving", "Moving"]
