"""Lengths of time: "30 minutes", "an hour and a half", "1h30", "half a day", "10.15 to 11.45".

A school day is reckoned at 6½ hours, a night at 12, a weekend at 48.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from ehcplint.language.numbers import BOUND, NUMBER, QUANTITY, Bound, bound_of, disjoint, pattern, quantity, value
from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import MONTHS, unclaimed

SCHOOL_DAY = 390.0
HALF_DAY = SCHOOL_DAY / 2
NIGHT = 12 * 60.0
_PERIOD = "(?:school )?(?:week|wk|fortnight|month|half~term|term|year|annum|holidays?)"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length in minutes. `upper` is the top of a range, else None. `days` marks one that is counted in days, half
    days or nights: beside a shorter length such words say how often ("ten minutes, four mornings a week")."""

    start: int
    end: int
    minutes: float
    upper: float | None
    bound: Bound
    days: bool = False


_HOUR = "(?:hours?'?|hrs?\\.?'?|h)"
_MINUTE = "(?:minutes?'?|mins?\\.?'?)"
_UNIT = (
    f"(?P<unit>{_HOUR}|{_MINUTE}|m(?=(?: (?:x|per|a|each|every|daily|weekly|twice|once|three|sessions?)\\b| ?[/x,]|$)))"
)
_O_CLOCK = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)"
_AFTER = (
    rf"(?! (?:old|ago|later|silence|past (?:{_O_CLOCK}|\d|the hour)"
    rf"|to {_O_CLOCK}(?=,| each| every| on| in the| o'clock|[.;)]|$)))"
)

_COUNTED = pattern(
    f"(?<![:.\\d]){QUANTITY}~?{_UNIT}(?!\\w)(?:(?:,? and)? (?P<half>a half|a quarter)"
    f"|,?(?: and)?~?(?P<minutes>\\d{{1,2}}"
    f"|{NUMBER})~?{_MINUTE})?"
    f"(?: ?(?:-|to|or) ?(?P<top>{NUMBER}|an)~?(?P<top_unit>{_HOUR}|{_MINUTE}))?(?P<after>,? (?:or more|minimum"
    f"|maximum|at most|at least))?{_AFTER}"
)
_RUN_ON = pattern(r"(?P<hours>\d{1,2}) ?(?:h|hrs?|hours?)~?(?P<minutes>[0-5]\d)(?: ?m(?:ins?)?)?")
_WORDED = pattern(
    f"(?:(?P<bound>{BOUND}) )?(?P<words>half~(?:an~)?h(?:ou)?r|half~h(?:ou)?rly(?= (?:sessions?|slots?|lessons?))"
    "|(?:the )?(?:first|last|final) h(?:ou)?r(?= of (?:the|each|every|his|her|their) )|(?:a )?quarter of an h(?:ou)?r"
    "|quarter~h(?:ou)?r"
    "|three~quarters of an h(?:ou)?r|that (?:half~)?h(?:ou)?r(?= (?:each|every|a|per|on) |,)"
    f"|an h(?:ou)?r(?:'s)? and (?:a (?:half|quarter)|three~quarters)|(?:(?:a )?(?:full|whole|further|single) "
    f"|an )h(?:ou)?r'?s?"
    "|a (?:games|reading|homework|study|story|craft|quiet|music|club)~h(?:ou)?r)"
    f"(?: ?(?:-|to|or) ?(?P<top>{NUMBER}|an)~(?P<top_unit>{_HOUR}|{_MINUTE}))?(?P<after>,? (?:or more|minimum"
    f"|at least))?{_AFTER}",
    "hour hr",
)
_PARTS_OF_HOURS = pattern(f"{QUANTITY}~(?P<part>half|quarter)~h(?:ou)?rs", "hour hr")
_WORDED_MINUTES = (
    (re.compile("three.*quarters of"), 45.0),
    (re.compile("quarter(?: +of|[ -]+h(?:ou)?r)"), 15.0),
    (re.compile("^(?:that )?half"), 30.0),
    (re.compile("and +a +half"), 90.0),
    (re.compile("and +a +quarter"), 75.0),
    (re.compile("and +three"), 105.0),
    (re.compile(""), 60.0),
)
_RATE = (
    f"(?=,? (?:of [^.;|]{{1,60}}? )?(?:(?:an?|per|each|every|in (?:a|each|every|the)|over (?:a|the)"
    f"|during the) (?:summer |easter |christmas |autumn |spring )?{_PERIOD}"
    r"|weekly|fortnightly|monthly|termly|half~termly|yearly|annually)(?!\w)| ?/ ?(?:week|wk|fortnight|month"
    r"|term)(?!\w))"
)
_IN_SEASON = (
    rf"(?= (?:(?:of )?(?:[\w-]+ ){{0,2}}?(?:training|inset|course|workshops?|teaching) )?(?:in|during|before|by"
    rf"|over) (?:the )?"
    rf"(?:first half of |second half of |start of |end of |early |late )?"
    rf"(?:{MONTHS}|\0|(?:autumn|spring|summer|easter|christmas)(?!\w)))"
)
"""After days that are one occasion: "One day in January 2027"."""
_DAYS = pattern(
    f"(?:(?P<bound>{BOUND}) )?(?:between (?P<least>{NUMBER}) and |(?P<low>{NUMBER}) ?(?:-|to|or) ?)?(?:"
    rf"(?:(?P<halves>{NUMBER}|a) )?(?P<half>half(?:~a)?~(?:school )?days?'?)|(?P<tenths>0?\.5|½"
    rf"|1/2) (?:a )?(?:school )?days?"
    rf"|(?:(?P<fulls>{NUMBER}|a)~)?(?P<full>(?:full|whole)~(?:school )?days?'?)"
    rf"|(?P<nights>{NUMBER}|a)~(?:over)?nights?(?:'s?)?(?:~(?:stays?|respite|short~breaks?|breaks?))?{_RATE}"
    rf"|(?P<weekends>{NUMBER}|a) (?:full )?weekends?(?:'s?)?(?:{_RATE}|(?= in (?:every )?{NUMBER}))"
    rf"|(?:(?P<parts>{NUMBER}|a) )?(?P<part>mornings?|afternoons?)(?:'s?)?(?:{_RATE}|(?(parts){_IN_SEASON}|(?!)))"
    rf"|(?:(?P<days>{NUMBER}|a)~)?(?P<day>(?:school )?days?)(?:'s?)?(?:{_RATE}|(?(days){_IN_SEASON}|(?!)))"
    rf"|(?P<sized>{NUMBER}|one|two|three)-days?(?=(?:~[\w'-]+){{0,2}}?~(?:sessions?|visits?|placements?|training"
    rf"|courses?"
    rf"|workshops?))"
    rf"|(?P<weeks>{NUMBER}) ?weeks?'?(?=(?: of)? (?:work experience|work placement|residential|supported internship))"
    r")(?! (?:old|ago|later|before|after|early|late))",
    "day night weekend morning afternoon experience placement residential internship",
)
_TIME = r"(?:(?P<{0}h>[01]?\d|2[0-3])(?:[.:](?P<{0}m>[0-5]\d))? ?(?P<{0}half>[ap]\.?m\.?)?|(?P<{0}noon>noon|midday))"
_CLOCK = pattern(
    rf"(?:from |between )?{_TIME.format('a')} ?(?:-|to|until|till|and) ?{_TIME.format('b')}"
    rf"(?![.:]?\d| ?(?:%|{_HOUR}|{_MINUTE}|mg|ml|m|cm|kg|db|years?|months?|times|sessions?|pupils|children"
    rf"|per ?cent)\b)"
)
_CLOCK_APART = pattern(
    rf"at {_TIME.format('a')}(?: o'clock)?(?:[^.;|\d]|\.(?=\d)){{1,120}}? (?:until|till|ends?|ending|finish(?:es"
    rf"|ing)?|stops?)"
    rf"(?: at)?(?: (?:the |her |his )?[\w-]+(?: [\w-]+)? at)? {_TIME.format('b')}(?![.:]?\d)"
)
"""A start and an end with other words between them: "comes in at 8.40 and does a jigsaw until 8.55"."""
_PAST_OR_TO = r"(?:half|(?:a )?quarter|five|ten|twenty|twenty~five|\d\d?)(?: minutes?)? (?:past|to)"


def _spoken(side: str) -> str:
    return (
        rf"(?:(?P<{side}offset>{_PAST_OR_TO}) )?(?P<{side}hour>{_O_CLOCK})(?P<{side}clock> o'clock)?"
        r"(?! (?:past|minutes?|hours?)(?!\w))"
    )


_SPOKEN = pattern(rf"(?P<from>from |between )?{_spoken('a')} (?P<till>until|till|to|and) {_spoken('b')}")
"""A start and an end in words: "from twenty to ten until ten o'clock", "five past one to twenty-five past one"."""
_ELLIPSIS = pattern(
    f"(?:and|plus) (?P<low>{NUMBER})(?= (?:on|each|every) (?:the )?(?:other|mon|tue|wed|thu|fri|sat|sun|morning"
    f"|afternoon|evening))"
)


_OF_TIMES = pattern(
    rf"{NUMBER} (?:[\w-]+ ){{0,3}}?(?:breaks?|sessions?|slots?|walks?|rests?|visits?|lessons?"
    rf"|times)(?!\w)[^.;]{{0,60}}$"
)
"""Before "and two each afternoon": the number is of these, and not of minutes."""


def _unit_minutes(unit: str) -> float:
    return 60.0 if unit.startswith("h") else 1.0


def _parts_of_hours(match: re.Match[str]) -> Duration:
    low, high, bound = quantity(match)
    size = 30.0 if match["part"] == "half" else 15.0
    return Duration(match.start(), match.end(), low * size, high * size if high > low else None, bound)


def _top(match: re.Match[str]) -> float:
    """The minutes at the top of a range with a unit at each end: "45 minutes to an hour"."""
    return (1.0 if match["top"] == "an" else value(match["top"])) * _unit_minutes(match["top_unit"])


def _bound_after(words: str | None, bound: Bound) -> Bound:
    if not words:
        return bound
    return "at most" if "m" in words and ("maximum" in words or "most" in words) else "at least"


def _counted(match: re.Match[str]) -> Duration:
    low, high, bound = quantity(match)
    size = _unit_minutes(match["unit"])
    extra = 0.0
    if match["half"]:
        extra = size * (0.5 if match["half"].endswith("half") else 0.25)
    elif match["minutes"]:
        extra = value(match["minutes"])
    low, high = low * size + extra, high * size + extra
    if match["top"]:
        high, bound = _top(match), "between"
    bound = _bound_after(match["after"], bound)
    return Duration(match.start(), match.end(), low, high if high > low else None, bound)


def _worded(match: re.Match[str]) -> Duration:
    minutes = next(size for form, size in _WORDED_MINUTES if form.search(match["words"]))
    upper = None
    if match["top"]:
        upper = _top(match)
    bound = "between" if upper else _bound_after(match["after"], bound_of(match["bound"]))
    return Duration(match.start(), match.end(), minutes, upper, bound)


_ATTENDED = LongPattern(
    r"(?<!\w)(?:for (?=\w+ (?:whole |full )?(?:days|mornings|afternoons))|attend\w*|placements?|college|nursery"
    r"|(?:at|to|in|attend\w*) (?:the |an? |his |her |their )?(?:[\w-]+ ){0,3}provision|farm|centre|club|respite"
    r"|outreach"
    r"|work experience|training|trained|courses?|workshops?|hospital school|unit|days? of|(?:an?|per|each"
    r"|every) (?:school |academic )?(?:year|term"
    r"|annum|half)|(?:in|at) school|part-time timetable|short breaks?)"
)


def _days(match: re.Match[str]) -> Duration | None:
    sizes = {
        "halves": HALF_DAY,
        "fulls": SCHOOL_DAY,
        "nights": NIGHT,
        "weekends": 4 * NIGHT,
        "parts": HALF_DAY,
        "days": SCHOOL_DAY,
        "sized": SCHOOL_DAY,
        "weeks": 5 * SCHOOL_DAY,
    }
    named = next((name for name in sizes if match[name]), None)
    if named is None and not (match["half"] or match["full"] or match["tenths"]):
        return None
    count = 1.0 if named is None or match[named] == "a" else value(match[named])
    if (
        named in ("days", "parts")
        and count > 1
        and not _ATTENDED.search(match.string, max(0, match.start() - 80), match.end() + 80)
    ):
        return None  # "a teaching assistant reads with her three mornings a week" says how often, not how long
    size = sizes[named] if named else (HALF_DAY if match["half"] or match["tenths"] else SCHOOL_DAY)
    low = match["least"] or match["low"]
    if low and value(low) < count:
        return Duration(match.start(), match.end(), value(low) * size, count * size, "between", days=True)
    return Duration(match.start(), match.end(), count * size, None, bound_of(match["bound"]), days=True)


def _minutes_past_noon(match: re.Match[str], side: str) -> float:
    if match[f"{side}noon"]:
        return 0.0
    return int(match[f"{side}h"]) % 12 * 60.0 + int(match[f"{side}m"] or 0)


def _clock_apart(match: re.Match[str]) -> Duration | None:
    length = (_minutes_past_noon(match, "b") - _minutes_past_noon(match, "a")) % 720
    return Duration(match.start(), match.end(), length, None, "exactly") if 0 < length <= 180 else None


def _clock(match: re.Match[str]) -> Duration | None:
    def minutes(side: str) -> float:
        return _minutes_past_noon(match, side)

    said = [match[f"{side}m"] or match[f"{side}half"] or match[f"{side}noon"] for side in "ab"]
    if " and " in match[0] and not match[0].startswith("between"):
        return None
    worded = match[0].startswith(("from", "between"))
    until = worded and re.search(" (?:until|till) ", match[0])
    near = any(match[f"{side}m"] for side in "ab") and (minutes("b") - minutes("a")) % 720 <= 180
    if not all(said) and not until and not near and not (any(said) and (worded or match["ahalf"] or match["bhalf"])):
        return None
    length = (minutes("b") - minutes("a")) % 720
    if match["ahalf"] and match["bhalf"] and match["ahalf"][0] == match["bhalf"][0] and minutes("b") < minutes("a"):
        return None
    return Duration(match.start(), match.end(), length, None, "exactly") if length else None


def _spoken_clock(match: re.Match[str]) -> Duration | None:
    def minutes(side: str) -> float:
        hour = match[f"{side}hour"]
        start = 0.0 if hour in ("noon", "midday") else value(hour) % 12 * 60
        if not (offset := match[f"{side}offset"]):
            return start
        words = re.sub(" minutes?", "", offset).removeprefix("a ").rsplit(maxsplit=1)
        size = {"half": 30.0, "quarter": 15.0}.get(words[0]) or value(words[0])
        return start + size if words[1] == "past" else start - size

    exact = [match[f"{side}offset"] or match[f"{side}clock"] for side in "ab"]
    if not any(exact) or (match["till"] == "and" and not match["from"]):
        return None  # "five to ten objects"
    if not all(exact) and (match["from"] != "from " or match["till"] == "and"):
        return None
    length = (minutes("b") - minutes("a")) % 720
    return Duration(match.start(), match.end(), length, None, "exactly") if length else None


@lru_cache(maxsize=2048)
def durations(text: str) -> tuple[Duration, ...]:
    """The lengths of time in the text, in order and without overlaps; ages, waits, notice and the like are none."""
    clear = unclaimed(text)
    found: list[Duration] = []
    elided: list[Duration] = []
    for form, read in _FORMS:
        for match in form.finditer(clear):
            if duration := read(match):
                found.append(duration)
    found = disjoint(found)
    places = [duration.end for duration in found]
    for match in _ELLIPSIS.finditer(clear):
        nearest = bisect_right(places, match.start()) - 1
        if (
            nearest >= 0
            and match.start() - places[nearest] < 60
            and not _OF_TIMES.search(clear, max(0, match.start() - 160), match.start())
        ):
            unit = clear[found[nearest].start : found[nearest].end].split()[-1]
            size = 60.0 if "h" in unit else 1.0
            elided.append(Duration(match.start("low"), match.end("low"), value(match["low"]) * size, None, "exactly"))
    return tuple(disjoint(found + elided))


def _run_on(match: re.Match[str]) -> Duration:
    minutes = int(match["hours"]) * 60.0 + int(match["minutes"])
    return Duration(match.start(), match.end(), minutes, None, "exactly")


_FORMS: tuple[tuple[LongPattern, Callable[[re.Match[str]], Duration | None]], ...] = (
    (_SPOKEN, _spoken_clock),
    (_RUN_ON, _run_on),
    (_CLOCK, _clock),
    (_CLOCK_APART, _clock_apart),
    (_COUNTED, _counted),
    (_PARTS_OF_HOURS, _parts_of_hours),
    (_WORDED, _worded),
    (_DAYS, _days),
)
