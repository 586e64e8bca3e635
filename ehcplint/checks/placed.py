"""Does Section I describe more than the placement?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.dose import amount
from ehcplint.language.money import bands
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import sentences
from ehcplint.plan import Entry

_OF_SUPPORT = LongPattern(
    r"\b(?:support|teach(?:ing|er|ers)?|tuition|TAs?|LSAs?|assistants?|therap(?:y|ies|ist)|counselling|mentor(?:ing)?"
    r"|help|1\s?:\s?1|one[- ]to[- ]one|adult|"
    r"intervention|supervision|provision|sessions?|nurse|nursing|SaLT|SLT|OT|ELSA|nurture|lessons?|coach(?:ing)?|input|care|staff(?:ing)?|ratio)\b",
    ignore_case=True,
)
_NOT_SUPPORT = LongPattern(
    r"\b(?:open(?:ing|s)?|office|telephone|phone|tel\b|from \d|school day|starts? at|finish|boarding|residential"
    r"|weeks?[- ](?:placement|board)|aged?\b|years?[- ]old|miles?|transport|travel|taxi|review)\b",
    ignore_case=True,
)


_STAFFED = LongPattern(
    r"\bclass(?:es)? of (?:(?:up to|no more than|about|between) )?(?:\d+|[a-z]+)\b(?! (?:his|her|their|the|20))"
    r"|\bwith (?:an?|one|two|three|four|\d) (?!passenger|travel|transport|escort)(?:\w+ )?(?:adults?|staff"
    r"|teachers|assistants?|TAs?)\b",
    ignore_case=True,
)
"""How large classes are and who is in them: "a class of six with two adults"."""
_SCHOOL_TIMES = re.compile(r"\bteaching weeks\b|\bschool day (?:is|runs|starts|begins)\b[^.;]*", re.IGNORECASE)
"""When the school is open, which is nobody's support."""


class PlacedCheck(Kind):
    """`hours`: hours or minutes of support or teaching, or a field for them. `provision`: support, therapy, staffing,
    funding or a band without hours."""

    kind: Literal["placed"]
    fault: Literal["hours", "provision"]

    def vocabularies(self) -> tuple[str, ...]:
        return ("placed-provision", "bands")

    def run(self, context: Context) -> Iterator[Hit]:
        for entry in context.plan.section("I"):
            for number, part in enumerate(entry.parts):
                for start, end in sentences(part.text):
                    yield from self._sentence(context, entry, number, start, end)

    def _sentence(self, context: Context, entry: Entry, number: int, start: int, end: int) -> Iterator[Hit]:
        part = entry.parts[number]
        text = part.text[start:end]
        hours = hours_of_support(text, is_field=part.role == "label")
        if self.fault == "hours":
            if hours:
                yield Hit(entry, number, start + hours[0], start + hours[1])
            return
        if hours or part.role == "label":
            return
        found = [(m.start, m.end) for m in context.lexicon["placed-provision"].find(text)]
        found += [match.span() for match in _STAFFED.finditer(text)]
        found += [(band.start, band.end) for band in bands(text, context.lexicon["bands"])]
        if found:
            left, right = min(found)[0], max(end for _, end in found)
            yield Hit(entry, number, start + left, start + right)


def hours_of_support(text: str, is_field: bool = False) -> tuple[int, int] | None:
    """The words that give an amount of support: from the amount to the word that says of what, or the reverse."""
    if is_field:
        match = re.search(r"\b(?:hours?|hrs|minutes)\b.*", text, re.IGNORECASE)
        return match.span() if match and _OF_SUPPORT.search(text) and not _NOT_SUPPORT.search(text) else None
    found = amount([text])
    if not (found.has_length and found.spans):
        return None
    support = [match.span() for match in _OF_SUPPORT.finditer(_SCHOOL_TIMES.sub(" ", text))]
    if not support and _NOT_SUPPORT.search(text):
        return None
    if not support and not re.search(r"\b(?:hours?|hrs?)\b", text, re.IGNORECASE):
        return None
    spans = [(start, end) for _, start, end in found.spans]
    near = [span for span in support if abs(span[0] - spans[0][1]) < 40 or abs(spans[0][0] - span[1]) < 40]
    return min(span[0] for span in spans + near), max(span[1] for span in spans + near)
