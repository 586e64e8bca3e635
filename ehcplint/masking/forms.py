"""What is known by its form: dates of birth, numbers, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from ehcplint.language.patterns import LongPattern
from ehcplint.masking.spans import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE = re.compile(
    r"(?<!\d)(?:(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"|(?P<d>\d{1,2})\s?[./-]\s?(?P<m>\d{1,2})\s?[./-]\s?(?P<y>\d{4}|\d\d)"
    rf"|(?P<dd>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<name>(?i:{'|'.join(_MONTHS)}))[a-z]*\.?,?\s+(?P<yy>\d{{4}}))(?!\d)"
)
_BORN = re.compile(r"(?i:\b(?:date\s+of\s+birth|d\.?o\.?b\b\.?|born(?:\s+on)?))[\s|:.–—(-]{0,6}$")

_POSTCODE = (
    r"(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}"
    r"|[a-z]{1,2}\d[a-z\d]?\s?\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2})(?![A-Za-z0-9])"
)
_WORD = r"[A-ZÀ-ɏ][\w'’.-]{0,30}\s{1,3}"
_STREET = (
    r"(?:Road|Rd|Street|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Court|Gardens|Place|Terrace|Grove|Square|Mews|Walk|Row|"
    r"Park|Rise|Hill|View|Green|Parade|Croft|Fold|Gate|Wharf|Quay|Vale|Mead|Meadows?|Orchard|Yard|Villas|Buildings)\b"
)
_NUMBERED = r"(?:(?i:flat|apartment|unit)\s\w+,?\s+)?\d{1,4}[A-Za-z]?,?\s+"
_NAMED_HOUSE = rf"(?:{_WORD}){{1,2}}(?:Cottage|House|Farm|Lodge|Villa|Barn),\s*"
_NO_SCHOOL = r"(?!\s+(?:Primary|Junior|Infant|High|School|Academy|College|Nursery|Community|Surgery|Clinic))"
_PLACE = r"[A-Z][A-Za-z'’-]*\b"
_TOWN = rf"(?:\s?,\s*{_PLACE}(?:\s(?:on|upon|under|le|{_PLACE}))*){{0,4}}(?:\s?,?\s*{_POSTCODE})?"

_FORMS = tuple(
    (LongPattern(pattern), token)
    for pattern, token in (
        (r"\[(?:child|name|address|phone|e-mail|postcode|UPN|NHS number|date of birth|person|[a-z]+ \d+)\]", ""),
        (r"(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+", "[e-mail]"),
        (r"(?<![A-Za-z0-9])[A-HJ-NP-RT-Z](?:[ -]?\d){11}[ -]?[0-9A-Z](?![A-Za-z0-9])", "[UPN]"),
        (r"(?i:\baddress)\s*[:|]\s*([^|\n]*\w[^|\n]*)", "[address]"),
        (rf"(?<![\w.'’-])(?:{_NUMBERED}|{_NAMED_HOUSE})(?:{_WORD}){{1,4}}?{_STREET}{_NO_SCHOOL}{_TOWN}", "[address]"),
        (rf"(?<![A-Za-z0-9]){_POSTCODE}", "[postcode]"),
        (r"(?<![\w.])(?:\+44|0044|\(?0)(?:[\s()-]{0,2}\d){9,10}(?!\d)", "[phone]"),
        (r"(?<![\d.£])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\d)", "[NHS number]"),
    )
)
"""What identifies by its form, and its token; where a pattern has a group, that alone is masked."""
_CLUE = re.compile(r"[\d@[]|(?i:address)|Cottage|House|Farm|Lodge|Villa|Barn")
"""What a text has in which any of them can stand."""


class Forms:
    """Finds what identifies by its form. A date is masked when it is somebody's birth, once it was said to be one."""

    def __init__(self, identifiers: Iterable[tuple[str, str]], texts: Iterable[str]) -> None:
        known = (found for words, _ in identifiers if (found := _DATE.fullmatch(words)))
        said = (found for text in texts for found in _DATE.finditer(text) if _is_birth(found))
        self.births = {day for found in (*known, *said) if (day := _day(found))}

    def find(self, text: str) -> Iterator[Span]:
        if not _CLUE.search(text):
            return
        for found in _DATE.finditer(text):
            birth = _day(found) in self.births or _is_birth(found)
            yield Span(found.start(), found.end(), "[date of birth]" if birth else "")
        for pattern, token in _FORMS:
            for found in pattern.finditer(text):
                start, end = found.span(found.lastindex or 0)
                yield Span(start, start + len(text[start:end].rstrip()), token)


def dates(text: str) -> Iterator[tuple[int, int, date]]:
    """Where each date stands, and the day that it names."""
    for found in _DATE.finditer(text):
        if day := _day(found):
            yield found.start(), found.end(), day


def _is_birth(found: re.Match[str]) -> bool:
    """Whether the words before a date say that it is a date of birth."""
    return bool(_BORN.search(found.string, max(0, found.start() - 30), found.start()))


def _day(found: re.Match[str]) -> date | None:
    """The day that a match of `_DATE` names, day before month; None when the calendar has no such day."""
    part = found.groupdict()
    if part["name"]:
        numbers = int(part["yy"]), _MONTHS.index(part["name"].lower()) + 1, int(part["dd"])
    elif part["year"]:
        numbers = int(part["year"]), int(part["month"]), int(part["day"])
    else:
        year = int(part["y"])
        numbers = (year if year > 99 else 2000 + year), int(part["m"]), int(part["d"])
    try:
        return date(*numbers)
    except ValueError:
        return None
