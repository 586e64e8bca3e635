"""What rules share takes in a text that never ends a sentence, and finds in it what it finds in a short one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ehcplint.language.text import NEAR, apart, overlapping, sentence_at, within

SPANS = st.lists(st.builds(lambda start, length: (start, start + length, "x"), st.integers(0, 30), st.integers(1, 6)))


@given(SPANS)
def test_of_overlapping_spans_the_first_that_comes_is_kept(found):
    kept = []
    for each in found:
        if all(each[1] <= other[0] or each[0] >= other[1] for other in kept):
            kept.append(each)
    assert apart(found) == sorted(kept)


def test_a_sentence_without_an_end_is_cut_around_the_position():
    text = "She reads. " + "Then " * 2000
    assert sentence_at(text, 3) == (0, 10)
    assert sentence_at(text, 4000) == (4000 - NEAR, 4000 + NEAR)
    assert sentence_at(text, 20) == (11, 20 + NEAR)


@given(SPANS, st.integers(0, 35), st.integers(1, 6))
def test_spans_that_overlap_a_place_are_found_by_their_order(found, start, length):
    spans = apart(found)
    beside = [each for each in spans if each[0] < start + length and start < each[1]]
    assert list(overlapping(spans, start, start + length)) == beside
    assert within([each[:2] for each in spans], start, start + length) == any(
        each[0] <= start and start + length <= each[1] for each in spans
    )
