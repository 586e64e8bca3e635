"""What a cell says once its column's title is read with it, and what a title adds nothing to."""

import pytest

from ehcplint.language.cells import in_full, tells_amount
from ehcplint.language.dose import amount


@pytest.mark.parametrize(
    ("label", "text", "said"),
    [
        ("Mins", "10", "10 minutes"),
        ("Minutes each day", "20", "20 minutes each day"),
        ("Hrs", "17.5", "17.5 hours"),
        ("Hours", "Up to 6", "Up to 6 hours"),
        ("Min/wk", "60 (4 x 15)", "60 min/wk (4 x 15)"),
        ("Sessions", "two a week", "two sessions a week"),
        ("No.", "5", "5 times"),
        ("Length", "45", "45 minutes"),
        ("Per", "week", "per week"),
        ("Interval", "12 weeks", "every 12 weeks"),
        ("Days", "M, W, Th", "on Monday and Wednesday and Thursday"),
        ("Thurs", "1.15–2.00", "1.15–2.00 on Thursdays"),
        ("Wk A", "Tue P3, 50 min", "Tue P3, 50 min every other week"),
        ("Half-term 5", "4 x 30 mins", "4 x 30 mins in one half-term"),
        ("Autumn", "six sessions of an hour", "six sessions of an hour in the autumn term"),
        ("Total per year", "24 hours", "24 hours per year"),
        ("Group size", "max 4", "max group of 4"),
        ("Trigger", "Red card shown", "Red card shown, every time"),
    ],
)
def test_a_title_says_the_rest(label, text, said):
    assert in_full(label, text) == said


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Outcome", "2"),
        ("Ref", "10"),
        ("Mins", "As required"),
        ("Mins", "20 minutes daily"),
        ("Length", "5 mins"),
        ("Length", "2"),
        ("Per", "pupil"),
        ("Days", "When anxious"),
        ("Mon", "–"),
        ("Monday", "9.00 to 9.30 every other week"),
        ("Group size", "small"),
        ("Trigger", "When she is anxious"),
        ("By whom", "Teaching assistant, 10 years' experience"),
        ("", "10"),
    ],
)
def test_a_title_that_adds_nothing_leaves_the_cell_as_it_is(label, text):
    assert in_full(label, text) == text


@pytest.mark.parametrize(
    "label", ["Mins", "Hrs / wk", "Wk B", "Dur.", "Thursday", "Half-term 3", "Per", "No. of sessions"]
)
def test_titles_over_amounts(label):
    assert tells_amount(label)


@pytest.mark.parametrize(
    "label", ["Provision", "Who", "Outcome", "Monitoring", "Wednesbury School", "Persons", "Ref", ""]
)
def test_titles_over_anything_else(label):
    assert not tells_amount(label)


def test_the_same_under_every_day_is_given_every_day():
    days = ("Mon", "Tue", "Wed", "Thu", "Fri")
    assert amount([in_full(day, "2h") for day in days]).minutes_per_week == 600
