"""What a cell says once its column's title is read with it: "10" under "Mins", "week" under "Per", "M, W" under "Days".

What the title adds stands after the cell's own words, or after its number, so that what comes before keeps its place.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ehcplint.language.coverage import is_judged
from ehcplint.language.frequency import counts, frequencies
from ehcplint.language.numbers import NUMBER
from ehcplint.language.patterns import LongPattern

_BARE_NUMBER = LongPattern(
    r"\W*(?:(?:up to|about|around|at least|max\.?|maximum|min\.?|minimum|approx\.?|no more than|<|≤)\s*)?"
    rf"(?P<n>\d{{1,3}}(?:[.,]\d+|½|¼|¾)?|½|(?:{NUMBER.replace('~', '[ -]+')}))"
    rf"(?:\s*(?:[-–]|to|or)\s*(?:\d{{1,3}}(?:\.\d+)?|{NUMBER.replace('~', '[ -]+')}))?(?=\s*(?:$|[(;,]|:(?!\d)|\s(?:in"
    rf"|over|during|before|between|across|this|next|by)\s))",
    ignore_case=True,
)
_RATE_AFTER = LongPattern(
    rf"(?P<n>\d{{1,3}}(?:\.\d+)?|{NUMBER.replace('~', '[ -]+')})"
    r"(?=\s+(?:(?:an?|per|each|every)\s+\w+|weekly|daily|termly|p\.?/?w\.?)\W*$)",
    ignore_case=True,
)
_UNITS = (
    (re.compile(r"\b(?:minutes?|mins?)\b", re.IGNORECASE), "minutes"),
    (re.compile(r"\b(?:hours?|hrs?)\b", re.IGNORECASE), "hours"),
    (re.compile(r"\b(?:sessions?|visits?|lessons?|times|blocks?)\b", re.IGNORECASE), ""),
)
"""What numbers count under a title; an empty text stands for the title's own word."""
_LENGTH = re.compile(r"\W*(?:length|duration|dur|how long|time each|each|session length)\b[^\w]*", re.IGNORECASE)
_HOW_MANY = re.compile(r"\W*(?:how many|no|number|times|quantity|x)\b\W*", re.IGNORECASE)
_HOW_MUCH = re.compile(r"\W*(?:how much|how often|frequency|amount|dosage|when)\b.*", re.IGNORECASE)
_WITHIN = re.compile(r"\s+(?:in|over|during|before|between|across|this|next|by)\s", re.IGNORECASE)
"""After a number: the time in which something is to happen so often: "Six in the spring term"."""
_PERIOD = r"(?:day|week|wk|fortnight|month|half[ -]?term|term|year|yr|annum)"
_PER = re.compile(r"\W*(?:per|each|every|a|in each)\W*", re.IGNORECASE)
_A_PERIOD = re.compile(rf"\W*(?:school )?{_PERIOD}\W*", re.IGNORECASE)
_IS_RATE = LongPattern(
    rf"\b(?:per|each|every|an?|/)\s*{_PERIOD}\b|/\s*{_PERIOD}\b|\b(?:weekly|termly|annual|yearly|daily)\b",
    ignore_case=True,
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = re.compile(r"\W*(mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur|urs)?(?:day)?s?\W*", re.IGNORECASE)
_LETTERED_DAYS = re.compile(
    r"\W*(?:M|Mo|Tu?|W|We|Th|F|Fr)(?:(?:\s*[,/&+]\s*|\s+(?:and\s+)?)(?:M|Mo|Tu?|W|We|Th|F|Fr))*\W*"
)
_DAYS_TITLE = re.compile(r"\W*(?:which )?days?(?: of the week)?\W*", re.IGNORECASE)
_ONE_DAY = re.compile(
    r"\W*(mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur|urs)?(?:day)?s?\b(?!\W*(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]"
    r"|\d{1,2}[./]\d|[A-ZÀ-ɏ][a-zß-ɏ]+day))",
    re.IGNORECASE,
)
"""A cell that begins with one day of the week and no date: "Friday, last lesson", "Wed pm"."""
_TICK = re.compile(r"[✓✔☑☒✗✘xXyY]|[Yy]es")
_TIME = re.compile(r"\W*(?:when|how often|frequency|time|day|slot|timetabled?|session)\b", re.IGNORECASE)
_WEEK_OF_TWO = re.compile(r"\W*(?:week|wk)\.?\s*[AB12]\W*", re.IGNORECASE)
_TERM = re.compile(
    r"\W*(?:(?:autumn|spring|summer|aut|spr|sum)(?: term)?|half[ -]?term|term|ht)\.?\s*\d?(?:\s*20\d\d)?\W*",
    re.IGNORECASE,
)
_INTERVAL = re.compile(r"\W*(?:interval|every|how often|frequency)\W*", re.IGNORECASE)
_SO_LONG = LongPattern(rf"(?:\d{{1,2}}|{NUMBER.replace('~', '[ -]+')}) (?:days|weeks|months)", ignore_case=True)
_TRIGGER = re.compile(r"\W*(?:triggers?|prompted by|signal|what sets it off)\b", re.IGNORECASE)
_GROUP = re.compile(
    r"\W*(?:group(?: size)?|size of group|no in group|max(?:imum)? (?:group|in group))\W*", re.IGNORECASE
)
_SIZE = re.compile(r"\W*(?:(?:max\.?|maximum|up to|of|no more than)\s*)*(?P<n>\d{1,2})\b", re.IGNORECASE)


def tells_amount(label: str) -> bool:
    """Whether a column's title says that what stands below tells how much: "Mins", "Hrs / wk", "Wk A", "Dur."."""
    return any(form.fullmatch(label) for form in (_LENGTH, _DAY, _DAYS_TITLE, _WEEK_OF_TWO, _TERM, _PER)) or any(
        unit.search(label) for unit, _ in _UNITS
    )


@lru_cache(maxsize=4096)
def in_full(label: str, text: str) -> str:
    """The text of a cell as it would stand without its column's title; the text alone where the title adds nothing."""
    title, said = label.strip(), text.strip()
    ticked = _TICK.fullmatch(said)
    if not title or not said or len(said) > 120 or not (ticked or any(map(str.isalnum, said))):
        return text
    if _INTERVAL.fullmatch(title) and _SO_LONG.fullmatch(said):
        return f"every {said}"
    if _PER.fullmatch(title):
        return f"per {said}" if _A_PERIOD.fullmatch(said) else text
    if _DAYS_TITLE.fullmatch(title) and _LETTERED_DAYS.fullmatch(said):
        return f"on {_days_of(said)}"
    if _GROUP.fullmatch(title) and (size := _SIZE.match(text)):
        return f"{text[: size.start('n')]}group of {text[size.start('n') :]}"
    if ticked and (day := _DAY.fullmatch(title)):
        return _on_each(day).strip()
    if _TRIGGER.match(title):
        return f"{text}, every time" if not is_judged(text) else text
    text = _with_unit(title, text)
    when = _when(title, text)
    return text + when if when and not frequencies(text) else text


def _days_of(letters: str) -> str:
    first = {"M": 0, "T": 1, "W": 2, "F": 4}
    found = re.findall(r"Mo|M|Tu|Th|T|We|W|Fr|F", letters)
    return " and ".join(_DAYS[3] if each == "Th" else _DAYS[first[each[0]]] for each in found)


def _with_unit(title: str, text: str) -> str:
    """The text with what its number counts after the number."""
    rated = _RATE_AFTER.match(text)
    number = _BARE_NUMBER.match(text) or rated
    if not number:
        return text
    end = number.end()
    unit = next((word or title.lower() for form, word in _UNITS if form.search(title)), "")
    if unit and _IS_RATE.search(title) and not rated:
        unit = title.lower()  # "Minutes each day" says it all
    elif not unit and (_HOW_MANY.fullmatch(title) or (_HOW_MUCH.fullmatch(title) and _WITHIN.match(text, end))):
        unit = "times"
    elif not unit and _LENGTH.fullmatch(title) and re.fullmatch(r"\d{2}", number["n"]):
        unit = "minutes"
    return f"{text[:end]} {unit}{text[end:]}" if unit else text


def _when(title: str, text: str) -> str:
    """What a title that is itself a time adds to an amount below it."""
    if day := _DAY.fullmatch(title):
        return _on_each(day)
    if _TIME.match(title) and (day := _ONE_DAY.match(text)):
        return _on_each(day)
    if _WEEK_OF_TWO.fullmatch(title):
        return " every other week"
    if _TERM.fullmatch(title):
        return " in one half-term" if re.match(r"\W*(?:half|ht)|.*\d", title, re.IGNORECASE) else " in the autumn term"
    rate = _IS_RATE.search(title)
    return f" {rate[0].lower()}" if rate and rate[0][0].isalpha() and not counts(title) else ""


def _on_each(day: re.Match[str]) -> str:
    """A day of the week that stands for all of its name."""
    return f" on {next(name for name in _DAYS if name.lower().startswith(day[1].lower()))}s"
