"""Dates as they are written in the United Kingdom, and the time by which something is to be achieved."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from ehcplint.language.patterns import LongPattern

Precision = Literal["day", "month", "term", "year"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date at text[start:end]; where the day or the month is not given, `date` is the last day that it may mean."""

    start: int
    end: int
    date: date
    precision: Precision


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """Words that say by when, at text[start:end]; `date` where they name one, None for an age, a stage or a period."""

    start: int
    end: int
    date: date | None
    text: str


MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
# A term's dates differ between councils; these are the last days that each may end on.
TERM_ENDS = {
    "autumn": (12, 31),
    "spring": (4, 15),
    "summer": (7, 31),
    "winter": (12, 31),
    "christmas": (12, 31),
    "easter": (4, 15),
    "whit": (6, 5),
}
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
YEAR = r"(?:(?:19|20)\d\d|['’]\d\d)"
SHORT_YEAR = rf"(?:{YEAR}|\d\d)"
DATE = LongPattern(
    r"(?<![\d./£-])(?:"
    rf"(?P<d1>\d{{1,2}})\s*(?:st|nd|rd|th)?\s*(?:of\s+)?(?P<m1>{MONTH}),?\s+(?P<y1>{YEAR}\b)"  # 3rd March 2026
    r"|(?P<d2>\d{1,2})(?P<mark>[/.-])(?P<m2>\d{1,2})(?P=mark)(?P<y2>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)"  # 12/03/2025
    r"|(?P<y3>(?:19|20)\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)(?!\d)"  # 2026-03-12
    rf"|(?P<m7>{MONTH})\s+(?P<d7>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y7>(?:19|20)\d\d)\b"  # March 3rd, 2026
    rf"|\b(?P<m4>{MONTH})(?:\s+half[- ]term)?[\s,/-]+(?P<y4>{YEAR})\b"  # March 2026, Sept '26, May half-term 2026
    r"|\b(?P<term>autumn|spring|summer|winter|christmas|easter|whit)(?:sun)?(?:\s+(?:half[- ])?term(?:\s+(?:holidays?|"
    r"break))?|\s+(?:school\s+)?(?:holidays?|break|vacation))?,?\s+(?:of\s+)?(?P<y5>(?:19|20)\d\d)\b"
    r"|(?P<d6>\d{1,2})(?P<dash>-)(?P<m6>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(?P<y6>(?:19|20)?\d\d)\b"
    r")",
    ignore_case=True,
)


@lru_cache(maxsize=2048)
def dates(text: str) -> tuple[DateMention, ...]:
    """Every date in a text in reading order, day before month; none that the calendar does not have."""
    found = []
    for match in DATE.finditer(text):
        read = _read(match)
        if read:
            found.append(DateMention(match.start(), match.end(), *read))
    return tuple(found)


def _read(match: re.Match[str]) -> tuple[date, Precision] | None:
    group = match.groupdict()
    if group["term"]:
        month, day = TERM_ENDS[group["term"].lower()]
        return date(int(group["y5"]), month, day), "term"
    number = next(n for n in "123467" if group[f"m{n}"])
    year, month = _year(group[f"y{number}"]), _month(group[f"m{number}"])
    day = group.get(f"d{number}")
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return date(year, month, last), "month"
    return (date(year, month, int(day)), "day") if 1 <= int(day) <= last else None


def _year(written: str) -> int:
    number = int(written.strip("'’"))
    return number if number >= 100 else 2000 + number


def _month(written: str) -> int:
    return int(written) if written.isdigit() else MONTHS[written.lower().rstrip(".")]


def _unnamed(pattern: re.Pattern[str]) -> str:
    """A pattern's source for use within another: without the names of its groups."""
    return re.sub(r"\(\?P=\w+\)", "[/.-]", re.sub(r"\?P<\w+>", "?:", pattern.pattern))


NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four"
COUNT = rf"(?:\d{{1,2}}|{NUMBERS})"
PERIOD = r"(?:school\s+|academic\s+|calendar\s+|full\s+)?(?:day|week|fortnight|month|half[- ]term|term|year)s?"
YEAR_GROUP = (
    r"(?:(?:upper\s+|lower\s+)?(?:key\s+stage|KS)\s*(?:\d|one|two|three|four|five)|(?:year|Y|yr)\.?\s*\d{1,2}|"
    r"(?:the\s+)?(?:early\s+years\s+)?foundation\s+(?:stage|year)|EYFS|reception)\b"
)
STAGE = (
    rf"(?:{YEAR_GROUP}|nursery|pre-?school|primary|secondary|infants?|juniors?|(?:high|middle|upper|lower)\s+school|"
    r"sixth\s+form|college|post[- ]?16|(?:statutory|compulsory)\s+(?:schooling|education|school\s+age)|school|"
    r"(?:(?:his|her|their|the|this|each|every)\s+)?(?:(?:next|current|present|GCSE|college|school|\w+[- ]year|diploma|"
    r"foundation)\s+)?"
    r"(?:course|placement|programme|phase|stage|key\s+stage|career|apprenticeship|internship|time\s+(?:at|in)\s+\w+))"
    r"(?:\s+(?:school|phase|education|course|placement))*"
)
WHICH = r"(?:(?:this|the|each|every|next|that|current|coming|present|following|his|her|their)\s+)*"
YEARS = r"(?:19|20)\d\d(?:\s*[/–-]\s*\d\d(?:\d\d)?)?"
YEARLY = (
    rf"{WHICH}(?:(?:first|second|third|fourth|final|last)\s+)?(?:{YEARS}\s+)?"
    rf"(?:(?:academic|school|calendar|college|nursery|reception)\s+)?year\b(?:\s+{YEARS})?"
)
SEASON = r"(?:autumn|spring|summer|christmas|easter|whit(?:sun)?)"
TERM = (
    rf"{WHICH}(?:(?:first|second|third|last|\d(?:st|nd|"
    rf"rd))\s+)?(?:{SEASON}\s+)?(?:half[- ])?term\b(?:\s+(?:of\s+)?(?:{YEARS}|\d\b|{YEAR_GROUP}))?"
)
AGED = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty(?:-\w+)?|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)"
)
AGE = rf"(?:(?:the\s+)?age\s+(?:of\s+)?|aged\s+|(?:his|her|their|my)\s+){AGED}\b(?:\s+birthday)?"
REVIEW = (
    rf"{WHICH}(?:(?:first|interim|annual|year\s*\d{{1,2}}|\d{{4}})\s+)*(?:EHCP?\s+|"
    rf"plan\s+)?review\b(?:\s+(?:meeting|in|of)\b)*"
)
MOVE = (
    rf"{WHICH}(?:(?:time|point)\s+of\s+)?(?:[A-ZÀ-ɏ]\w+['’]s\s+)?(?:transfer|transition|move|entry|leaving|starting)\b"
    r"(?:\s+(?:on|up|in|to|at|for|from|into|his|her|their|a|the|out|of))*(?:\s+(?:secondary|primary|junior|infant|"
    r"middle|high|"
    r"upper|special|new|reception|year|key|stage|KS\d|\d{1,2}|school|college|sixth|form|post-?16|adult\w*|nursery|"
    r"university|"
    r"education|placement|provision|phase|services|life))+"
)
UNTIL_HE = (
    r"the\s+(?:time|point|day)\s+(?:that\s+|when\s+)?(?:he|she|they|[A-ZÀ-ɏ][\w’'-]+)\s+(?:is|are|leaves?|starts?|"
    r"moves?|transfers?|"
    r"turns?|reach(?:es)?|goes|go|enters?|finish(?:es)?|completes?|joins?|sits?|takes?|begins?)\b(?:\s+(?!(?:he|"
    r"she|they|will|shall|can)\b)[\w’'-]+){1,5}?"
    r"(?=\s+(?:he|she|they|[A-ZÀ-ɏ][\w’'-]+)\s+(?:will|shall|can|is)\b|\s+(?:will|shall|can)\b|\s*[,.;:)]|\s*$)"
)
LIMIT = LongPattern(
    r"\b(?:"
    rf"(?:(?:by|before|at|until|from|for)\s+)?(?:the\s+)?(?:very\s+)?(?:end|start|beginning|close|completion|"
    rf"middle)(?:[- ]of[- ]|\s+)"
    rf"(?:{YEAR_GROUP}|{YEARLY}|{TERM}|{STAGE}|{MONTH}(?:\s+{SHORT_YEAR})?|{YEARS})"
    rf"|(?:by|before|during|in|at|from)\s+(?:the\s+)?(?:early\s+|mid[- ]?|late\s+|end\s+)?{_unnamed(DATE)}"
    rf"|(?:by|before)\s+(?:the\s+)?(?:{_unnamed(DATE)}|{MONTH}(?:\s+{SHORT_YEAR})?\b(?!\s+\d)|{YEARS}\b|"
    rf"christmas\b|easter\b|whitsun\b|{AGE}|{REVIEW}|{MOVE}|{UNTIL_HE}|"
    rf"(?:{WHICH}{SEASON}\s+(?:half[- ])?term|(?:{SEASON})\s+{SHORT_YEAR})\b|{YEAR_GROUP}|(?:when\s+)?(?:he|she"
    rf"|they|I)\s+"
    rf"(?:is|are|am|turns?|reach(?:es)?)\s+{AGED}|adulthood)"
    rf"|by\s+(?:1\d|2[0-5])(?=\s*,|\s+(?:I|he|she|they|(?-i:[A-Z])[a-z]+)\s+(?:will|can|shall|am|is)\b)"
    rf"|(?:at|for|in\s+time\s+for|in\s+advance\s+of|ahead\s+of|prior\s+to)\s+{REVIEW}"
    rf"|(?:within|over|in|after)\s+(?:the\s+)?(?:(?:next|coming|first|following)\s+)?(?:{COUNT}(?:\s*(?:to|-|"
    rf"–)\s*{COUNT})?\s+{PERIOD}|an?\s+{PERIOD}['’]?s?\s+time)(?:['’]?\s*time)?"
    rf"|(?:within|over)\s+(?:a|an|one)\s+{PERIOD}(?!\s+or)"
    rf"|(?:within|over|during|in|this|next)\s+(?:the\s+)?(?:next|coming|following|current|"
    rf"this)\s+(?:{COUNT}\s+)?(?:{PERIOD}|key\s+stage|phase)\b"
    rf"|on\s+{MOVE}"
    r")",
    ignore_case=True,
)
PAST_REVIEW = re.compile(
    r"\b(?:agreed|discussed|decided|made|set|raised|added|changed|updated|amended|written|reviewed|considered|met|held"
    r"|said)"
    r"\s*$",
    re.IGNORECASE,
)
"""Before "at the review": it is told what happened there."""
# What stands alone in a cell, or after a label: "Timescale: July 2027", "Summer term 2027", "12 months", "KS2".
ALONE = LongPattern(
    r"\s*(?:(?:timescales?|time\s*frames?|time\s*limit|target\s+date|by\s+when\??|date|when|"
    r"(?:to\s+be\s+)?(?:achieved?|met|completed)(?:\s+by)?|"
    r"review\s+date|deadline|end\s+date|due(?:\s+date)?|completion(?:\s+date)?)\s*[:–-]?\s*)?"
    rf"(?P<limit>(?:by\s+|the\s+)*(?:(?:mid|early|late|end)[\s-]+)?(?:of\s+)?(?:{_unnamed(DATE)}|{STAGE}|{AGE}|"
    rf"{REVIEW}|{MOVE}|when\s+[\w’'-]+\s+(?:is|turns|reaches)\s+{AGED}|(?:up\s+to\s+)?{COUNT}\s+{PERIOD}|"
    rf"{WHICH}{SEASON}\s+(?:half[- ])?term(?:\s+{YEAR})?"
    rf"|{WHICH}{SEASON}(?:\s+(?:half[- ])?term|\s+holidays?|\s+break)?\s+(?:of|in)\s+(?:{YEAR_GROUP}|{YEARLY})"
    rf"|{YEARLY}|{MONTH}\s+{SHORT_YEAR}|{YEARS}|"
    rf"{LIMIT.pattern}))\s*[.)]?\s*",
    ignore_case=True,
)


def is_time_limit(text: str) -> bool:
    """Whether a line says by when, and nothing else."""
    return bool(ALONE.fullmatch(text.strip().removesuffix(":")))


@lru_cache(maxsize=2048)
def time_limits(text: str) -> tuple[TimeLimit, ...]:
    """Every statement of by when, in reading order; "ongoing" is none, and neither is how often or how long."""
    found = [
        match.span()
        for match in LIMIT.finditer(text)
        if not (match[0].lower().startswith("at ") and PAST_REVIEW.search(text[: match.start()]))
    ]
    if not found:
        alone = ALONE.fullmatch(text) or next(filter(None, map(ALONE.fullmatch, text.splitlines())), None)
        if alone:
            start = text.index(alone["limit"])
            found = [(start, start + len(alone["limit"].rstrip()))]
    mentions = dates(text)
    limits = []
    for start, end in found:
        named = next((mention for mention in mentions if start <= mention.start < end), None)
        last = max(end, named.end) if named else end
        limits.append(TimeLimit(start, last, named.date if named else None, text[start:last]))
    return tuple(limits)
