"""What a form asks for, whoever it is about."""

import pytest

from ehcplint.sections.questions import asked

ASKED = {
    "need": (
        "What does Nell find hard?",
        "What does she need help with?",
        "What is getting in the way?",
        "What makes learning difficult for him?",
        "What are Idris’s barriers to learning?",
        "What is not working well?",
    ),
    "outcome": (
        "What do we want Nell to achieve? (Outcome 1)",
        "What will Nell be able to do?",
        "What would Idris like to do?",
        "Where do we want Nell to be in a year’s time?",
        "What Nell will achieve",
        "Outcome 2: what do we want her to achieve?",
        "E. What do we want Idris to be able to do?",
    ),
    "provision": (
        "What support does Nell need?",
        "What help will Idris get?",
        "How will we help Nell to get there?",
        "How will this outcome be achieved?",
        "What will the school do?",
        "What do adults need to do to help Nell?",
        "What has to change?",
    ),
    "strength": (
        "What does Nell do well?",
        "What is working well?",
        "What is Idris good at?",
        "What are his strengths?",
    ),
    "by_when": ("When will this be achieved?", "By when do we hope Nell will do this?"),
    "review": ("How will we know it has worked?", "How will progress be measured?"),
    "": (
        "What people like about Nell",
        "How Nell communicates",
        "What is important to Nell?",
        "Who was asked?",
        "What the teaching assistant will do at break, which is to stay near; she helps when Nell asks",
    ),
}


@pytest.mark.parametrize(("role", "label"), [(role, label) for role, labels in ASKED.items() for label in labels])
def test_a_question_asks_for_one_thing_or_for_nothing_that_a_section_holds(role, label):
    assert asked(label) == role
