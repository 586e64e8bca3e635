"""Which outcome provision is for, by the outcome's own words."""

import pytest

from ehcplint.links import link
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import load
from ehcplint.sections import divide

RULES = load()

OUTCOMES = """
- By July 2028 Ada will follow an instruction of five words in class.
- By the end of Year 6 Ada will read a page of a story aloud with no more than two errors.
- By July 2027 Ada will improve her confidence.
"""


def served(provision: str) -> list[tuple[str, ...]]:
    text = f"# Section E\n\n{OUTCOMES}\n\n# Section F\n\n{provision}\n"
    plan = divide(read_text(text.encode("utf-8"), "plan.md", Limits()), RULES.sections, RULES.lexicon)
    return list(link(plan).of_provision.values())


@pytest.mark.parametrize(
    ("purpose", "outcome"),
    [
        ("so that Ada will follow an instruction of five words in class", ("1",)),
        ("to help Ada to follow instructions", ("1",)),
        ("working towards Ada reading a page of a story aloud", ("2",)),
        ("with the aim of improving her confidence", ("3",)),
        ("in order that she will read aloud", ("2",)),
        ("so that she can sit with her friends", ()),
        ("to help her in class", ()),
        ("to help her to read her timetable, find her tray and pack her bag for the day", ()),
        ("to read a page of the story that the class is following", ()),
    ],
)
def test_provision_is_for_the_outcome_whose_words_its_purpose_repeats(purpose, outcome):
    assert served(f"- A teacher will see Ada for ten minutes a day {purpose}.") == [outcome]


def test_a_purpose_may_begin_the_sentence():
    assert served("- So that Ada will read a page of a story aloud, a teacher will follow the phonics plan daily.") == [
        ("2",)
    ]


def test_an_aim_beside_provision_names_its_outcome():
    table = "| Provision | Who | Impact |\n| --- | --- | --- |\n| Phonics daily | Teacher | Reading a page aloud |"
    assert served(table) == [("2",)]


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "**{}**",
        "### {}",
        "2. {}",
        "Outcome 2: {}",
        "Outcome sought: {}",
        "To achieve outcome 2: {}",
    ],
)
def test_an_outcome_said_again_stands_over_its_provision(line):
    again = line.format("By the end of Year 6 Ada will read a page of a story aloud with no more than two errors.")
    assert served(f"{again}\n\n- Phonics daily with a teacher.\n- Reading daily with a teacher.") == [("2",), ("2",)]


@pytest.mark.parametrize("line", ["Outcome: {}", "Outcome 2: {}", "Aim: {}"])
def test_an_outcome_said_again_may_stand_after_its_provision(line):
    again = line.format("Ada will read a page of a story aloud with no more than two errors.")
    assert served(f"Phonics daily with a teacher.\n\n{again}\n\nSwimming daily with a teacher.") == [("2",), ()]


def test_an_outcome_with_an_amount_is_provision():
    line = "Ada will read a page of a story aloud for ten minutes every day with no more than two errors."
    assert len(served(f"{line}\n\nSwimming daily with a teacher.")) == 2
