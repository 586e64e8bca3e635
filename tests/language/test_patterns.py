import re
from pathlib import Path

import pytest

from ehcplint.language import frequency, names, times
from ehcplint.language.patterns import LongPattern
from ehcplint.readers import read

EXAMPLES = Path(__file__).parents[2] / "examples"
TEXTS = [
    paragraph.text for name in ("weak-plan.docx", "strong-plan.docx") for paragraph in read(EXAMPLES / name).paragraphs
]


@pytest.mark.parametrize(
    ("pattern", "flags"),
    [(times.LIMIT, re.IGNORECASE), (times.DATE, re.IGNORECASE), (names._SUBJECT, 0), (frequency._FORMS[0][0], 0)],
)
def test_the_matches_are_those_of_re(pattern, flags):
    plain = re.compile(pattern.pattern, flags)
    for text in (*TEXTS, "Ça va – Zoë’s “plan”: by 3 March 2027, naïve ½ façade"):
        ours, theirs = list(pattern.finditer(text)), list(plain.finditer(text))
        assert [match.span() for match in ours] == [match.span() for match in theirs]
        assert [match.groups() for match in ours] == [match.groups() for match in theirs]


def test_bounds_names_and_places_are_those_of_re():
    pattern = LongPattern(r"(?P<count>\w+) visits?", ignore_case=True)
    text = "Zoë’s six VISITS – one visit"
    assert pattern.search(text, 16)["count"] == "one"
    assert pattern.match(text, 6).span("count") == (6, 9)
    assert pattern.fullmatch(text, 6, 16)[0] == "six VISITS"
    assert pattern.fullmatch(text) is None


def test_thousands_of_repetitions_fill_no_stack():
    pattern = LongPattern(r"(?:(?P<day>monday|tuesday)(?:, | and )?)+")
    text = "monday, " * 50_000
    assert pattern.search(text).end() == len(text)


def test_a_wrong_pattern_is_told_when_it_is_first_searched_for():
    with pytest.raises(Exception, match="parenthes"):
        LongPattern("(?:twice").search("twice a week")


def test_half_of_a_pair_of_code_units_is_a_character_like_others():
    found = LongPattern("(?P<count>two) visits").search("caf\udce9: two visits")
    assert (found.span(), found["count"]) == ((6, 16), "two")
