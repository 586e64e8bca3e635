"""How often: "twice a week", "every other Monday", "half-termly", "six sessions in the autumn term".

Words that give no number ("regular", "frequent", "often") are no frequency.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from ehcplint.language.numbers import NUMBER, QUANTITY, Bound, disjoint, pattern, quantity, value
from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import MONTHS, unclaimed

WEEKS_IN = {
    "day": 0.2,
    "week": 1.0,
    "weekend": 1.0,
    "fortnight": 2.0,
    "month": 52 / 12,
    "half-term": 38 / 6,
    "term": 38 / 3,
    "year": 38.0,
}
"""School weeks in a period: 38 a year, 6 half-terms, 3 terms, five days a week."""

_DAYS = (
    r"(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:mons?|tues?|weds?|thu(?:rs?)?|fris?"
    r"|sat"
    r"|sun)\b\.?)"
)
_PERIODS = {
    "day": r"(?:school |working |college |nursery )?days?|weekdays?(?: mornings?| afternoons?)?"
    r"|schooldays?|d\b|24 hours",
    "part": (
        "(?:school |nursery |college |pre-school )?(?:mornings?|afternoons?)|evenings?|lunch~?times?"
        "|break~?times?|playtimes?|nights?|break|lunch(?: hour)?"
        "|registration|assembly|tutor time|form time|mealtimes?|bedtimes?"
    ),
    "week": r"(?:school |working |term~time |calendar )?weeks?|wks?\b|w\b",
    "weekend": "weekends?",
    "fortnight": "fortnights?",
    "month": "(?:calendar )?months?|mth",
    "half-term": "half~terms?|(?:school )?half a term|1/2 term",
    "term": r"(?:school |academic )?terms?",
    "year": r"(?:school |academic |calendar |financial )?years?|yr|annum|12 months|twelve months|a\b",
    "holiday": "(?:school )?holidays?|holiday period",
    "hour": "hours?|hr",
    "lesson": "(?:\\w+ )?(?:lessons?|sessions?|class(?:es)?)",
}
_PERIOD = (
    "(?:"
    + "|".join(
        f"(?P<{name.replace('-', '')}{{0}}>{words})"
        for name, words in sorted(_PERIODS.items(), key=lambda item: item[0] != "half-term")
    )
    + ")"
)
_SIMPLE_PERIOD = re.sub(r"\?P<\w+\{0\}>", "?:", _PERIOD)
_EACH = (
    r"(?:an?|per|each|every|for (?:each|every)|in (?:an?|each|every|any|any one)|during (?:an?|each|every)"
    r"|over (?:each|every|a)|across (?:each|every|a)|within (?:each|every)|of (?:each|every)|(?:in|over|during"
    r"|across) the (?=(?:school |academic )(?:week|year|term|day))|out of every)"
)
_TIMES = f"(?:(?P<word>once|twice|thrice)|{QUANTITY}(?: ?x(?!\\w)| times?|~times?)|x ?(?P<x>{NUMBER}))"
_ADVERBS: dict[str, tuple[float | None, str]] = {
    "daily": (1, "day"),
    "weekly": (1, "week"),
    "wkly": (1, "week"),
    "fortnightly": (1, "fortnight"),
    "monthly": (1, "month"),
    "half-termly": (1, "half-term"),
    "termly": (1, "term"),
    "yearly": (1, "year"),
    "annually": (1, "year"),
    "nightly": (1, "day"),
    "hourly": (None, "hour"),
    "quarterly": (4, "year"),
    "bi-annually": (2, "year"),
    "biannually": (2, "year"),
    "biennially": (0.5, "year"),
    "bi-weekly": (None, "week"),
    "biweekly": (None, "week"),
    "twice-daily": (2, "day"),
    "bi-monthly": (None, "month"),
    "per diem": (1, "day"),
    "everyday": (1, "day"),
    "tri-weekly": (3, "week"),
    "bi-termly": (None, "term"),
    "six-monthly": (2, "year"),
    "annual": (1, "year"),
}
_ADVERB = (
    "half~termly|(?:bi|tri|twice|six|6)-?(?:weekly|daily|annually|monthly|termly)|daily|weekly|wkly|fortnightly|monthly"
    "|termly|yearly|annually|nightly|(?<!half-)hourly|quarterly|biennially"
    "|annual(?! (?:review|report|meeting|leave|plan))"
)
_TIMES_NEED = "once twice thrice time x"
_ADVERB_NEEDS = "daily weekly wkly nightly monthly termly yearly annual hourly quarterly biennial"
_COUNTED = (
    r"sessions?|visits?|lessons?|appointments?|meetings?|workshops?|consultations?|blocks?|slots?|check[- ]ins?"
    r"|contacts?|groups?|reviews?|calls?|breaks?|observations?|periods?|occasions?|assessments?|outings?|stays?"
    r"|treatments?|clinics?|tutorials?|half days?|placements?|swims?|therapies|practices|bursts?|seminars?"
    r"|training(?= (?:sessions?|days?))|journeys?|rides?|drives?|interviews?|rehearsals?|spells?|stints?"
)


@dataclass(frozen=True, slots=True)
class Frequency:
    """`times` in each `per`; `times` is None where no number can be told ("hourly").

    `per` is day, week, weekend, fortnight, month, half-term, term, year, holiday, hour, lesson or minutes; or "" for a
    bare count of sessions ("six sessions"). `every` marks a time of the day that is also a place on the timetable
    ("every lunchtime"). `a_day` marks days of the week, so that "twice a day on Mondays and Fridays" can be reckoned.
    """

    start: int
    end: int
    times: float | None
    per: str
    bound: Bound = "exactly"
    every: bool = False
    a_day: bool = False


def _period(match: re.Match[str], suffix: str = "") -> str:
    for name in _PERIODS:
        if match[name.replace("-", "") + suffix]:
            return name
    raise AssertionError(match[0])


_TIMETABLED = re.compile("lunch|break|playtime|registration|assembly|tutor|form|meal|start|end|beginning")


def _times(match: re.Match[str]) -> tuple[float, Bound]:
    if match["word"]:
        return {"once": 1.0, "twice": 2.0, "thrice": 3.0}[match["word"]], "exactly"
    if match["x"]:
        return value(match["x"]), "exactly"
    low, _, bound = quantity(match)
    return low, bound


def _made(
    match: re.Match[str], times: float | None, per: str, bound: Bound = "exactly", *, a_day: bool = False
) -> Frequency:
    if per == "part":
        every = _TIMETABLED.search(match[0]) is not None
        return Frequency(match.start(), match.end(), times, "day", bound, every)
    return Frequency(match.start(), match.end(), times, per, bound, a_day=a_day)


def _adverb(match: re.Match[str]) -> Frequency:
    words = re.sub(r"[ -]+", "-", match["adverb"])
    known = _ADVERBS.get(words) or _ADVERBS[re.sub("^(?:twice|six|6|bi|tri)-?", "", words)]
    times, per = known
    bound: Bound = "exactly"
    if words.startswith("twice") and times:
        times = 2.0
    if words.startswith(("six-weekly", "6-weekly")):
        times = 1 / 6
    if words.startswith("6-monthly"):
        times, per = 2.0, "year"
    if match["word"] or match["x"] or match["low"]:
        count, bound = _times(match)
        times = count * times if times else count
    return _made(match, times, per, bound)


def _nth(words: str) -> float:
    known = {
        "other": 2.0,
        "second": 2.0,
        "2nd": 2.0,
        "alternate": 2.0,
        "third": 3.0,
        "3rd": 3.0,
        "fourth": 4.0,
        "4th": 4.0,
        "fifth": 5.0,
        "sixth": 6.0,
    }
    return known.get(words) or value(words)


def _every(match: re.Match[str]) -> Frequency:
    times = 1.0
    if match["word"] or match["x"] or match["low"]:
        times, _ = _times(match)
    gap = (
        _nth(match["nth"] or "alternate")
        if match["nth"] or match["alternate"]
        else (value(match["n"]) if match["n"] else 1.0)
    )
    if match["days"]:
        return _made(match, times * len(re.findall(_DAYS, match["days"])) / gap, "week", a_day=True)
    per = _period(match)
    if per in ("part", "hour", "lesson"):
        return _made(match, times / gap if per == "part" else None, per)
    if per == "month" and gap >= 3:
        return _made(match, times * 12 / gap, "year")
    return _made(match, times / gap, per)


def _weekdays(match: re.Match[str]) -> Frequency | None:
    named = re.findall(_DAYS, match[0])
    if re.search(r"to|-(?! ?$)", match["joins"] or "") and len(named) == 2:
        order = ("mo", "tu", "we", "th", "fr", "sa", "su")
        first, last = (next(i for i, day in enumerate(order) if name.startswith(day)) for name in named)
        count = float((last - first) % 7 + 1)
    else:
        count = float(len(named))
    told = r"(?: morning| afternoon| evening)? (?:he|she|they|it|[a-z]+ (?:is|was|has|finds|found|often|can|tends)) "
    if re.match("on a ", match[0]) and re.match(told, match.string[match.end() :]):
        return None  # "on a Monday morning he finds it hard" describes him
    timed = re.match(
        r"[ ,]*(?:at |from )?\d{1,2}(?:[.:]\d\d| ?(?:[ap]m)? ?(?:-|to|till|until) ?\d)", match.string[match.end() :]
    )
    part_of_day = re.match(
        r" (?:(?:mornings|afternoons|evenings|lunchtimes|nights|[ap]\.?m)(?!\w)|(?:morning|afternoon|lunchtime):)",
        match.string[match.end() :],
    )
    if (
        count == 1
        and not timed
        and not part_of_day
        and not (match["on"] or match["each"] or re.search(r"days$", match[0]))
    ):
        return None
    if re.search(r"(?:occasional|some|odd|certain|selected|most|few) $", match.string[: match.start()]):
        return None  # nobody can say how many
    if match["alternate"] or match["other"]:
        count /= 2
    return _made(match, count, "week", a_day=True)


def _start_and_end(match: re.Match[str]) -> Frequency | None:
    per = _period(match)
    times = 2.0 if match["two"] else 1.0
    said = match["one"]
    if said and not match["daily"]:
        return None
    made = _made(match, times, per)
    return replace(made, every=per in ("day", "part", "lesson"))


def _plainly(times: float | None, per: str) -> Callable[[re.Match[str]], Frequency]:
    return lambda match: _made(match, times, per)


_NOT_A_DATE = (
    r"(?! ?(?:\d{1,2}(?:st|nd|rd|th)?(?![\d.:]| ?(?:x|min|hour|hr|[ap]m)"
    rf"| ?(?:-|to|till) ?\d{{1,2}}(?:[.:]\d\d)? ?[ap]m)|\0|{MONTHS}))"
)
_NOT_AFTER = "".join(
    rf"(?<!\b{word}\s)"
    for word in ["within", "for", "after", "in", "than", "by", "such", "quite", "what", "have", "of"]
)
_RATE_TAIL = (
    r"(?! (?:before|after|later|ago|earlier|trip|nursery|centre|group|\d|early|late|in advance)\b|-long|-time"
    r"| time\b| off\b|~long)"
)
_SUFFIX = r"p\.?/?w\.?k?|p\.?/?a\.|p/a|pa|p/?t|p\.t\.|p/d|p\.d\.|p/?m|pcm|per wk"
_SUFFIXES = {"w": "week", "a": "year", "t": "term", "d": "day", "m": "month"}

_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Frequency | None]], ...] = (
    # twice a week; 3 x per week; x3 weekly; three times every day; 3x/week
    (
        pattern(
            f"{_TIMES}(?: only)?(?: (?:in|over|during))? ?(?:{_EACH} |/ ?){_PERIOD.format('')}{_RATE_TAIL}", _TIMES_NEED
        ),
        lambda m: _made(m, _times(m)[0], _period(m), _times(m)[1]),
    ),
    (
        pattern(f"{_TIMES} ?(?:{_SUFFIX})(?!\\w)", _TIMES_NEED),
        lambda m: _made(m, _times(m)[0], _suffix(m[0]), _times(m)[1]),
    ),
    # 4 x week
    (
        pattern(
            f"{QUANTITY} ?x (?=(?:week|wk|day|half~term|term|fortnight|month|year|yr"
            f"|annum)(?!\\w)){_PERIOD.format('')}",
            "x",
        ),
        lambda m: _made(m, quantity(m)[0], _period(m)),
    ),
    # (three times) weekly; on a daily basis
    (
        pattern(
            f"(?:{_TIMES} )?(?:on an? )?(?P<adverb>{_ADVERB})(?: basis)?(?! (?:living|life|mile"
            f"|(?:[\\w-]+ )?(?:budget|shop|shopping|menu|planner|newsletter|magazine|allowance)))",
            _ADVERB_NEEDS,
        ),
        _adverb,
    ),
    # every other week; every six weeks; (once) each half-term; every second Saturday; each Friday; alternate weeks
    (
        pattern(
            f"(?:{_TIMES}(?: in| on| for)? )?(?:(?:on|at|in|during|for|over|of|first thing|last thing"
            f"|once) )?(?:(?:each|every|per)(?: single)?(?: (?:the )?(?P<nth>other|second|2nd|third|3rd|fourth"
            f"|4th|fifth|alternate))?"
            f"|(?P<alternate>alternate|alternating)|every (?P<n>{NUMBER})(?: ?(?:-|to|or) ?{NUMBER})?)[ -]*"
            f"(?:(?P<days>{_DAYS}(?:(?:,| and|,? &| or|/| plus)+ ?(?:(?:each|every|on) )?{_DAYS})*)"
            f"|{_PERIOD.format('')})(?!-){_NOT_A_DATE}",
            "each every per alternat",
        ),
        _every,
    ),
    # on Tuesdays and Thursdays; Monday, Wednesday and Friday; Monday to Friday
    (
        pattern(
            rf"(?P<on>on (?:a )?)?(?P<each>(?:each"
            rf"|every) )?(?P<alternate>alternate )?(?P<other>other )?{_DAYS}(?P<joins>(?:(?:,| and| &|/| to|-"
            rf"| plus| \+)+ ?(?:on )?{_DAYS})*){_NOT_A_DATE}"
        ),
        _weekdays,
    ),
    # a week, per term, /wk, of a quantity just before
    (
        pattern(f"(?:per|each|every) (?P<n>{NUMBER}) {_PERIOD.format('')}"),
        lambda m: _made(m, 1 / value(m["n"]), _period(m)),
    ),
    (pattern(f"per {_PERIOD.format('')}"), lambda m: _made(m, 1.0, _period(m))),
    (
        pattern(f"(?:in|over|during|across) the (?=(?:school |academic )){_PERIOD.format('')}"),
        lambda m: _made(m, 1.0, _period(m)) if _period(m) in ("week", "year") else None,
    ),
    (
        pattern(f"(?:each|during each|in each|across each|over each) {_PERIOD.format('')}"),
        lambda m: _made(m, 1.0, _period(m)),
    ),
    # on all four nights
    (
        pattern(f"on all (?:(?P<n>{NUMBER}) )?(?:school |week)?(?P<what>days|nights|mornings|afternoons|evenings)"),
        lambda m: _made(m, value(m["n"]) if m["n"] else 7.0 if m["what"] == "nights" else 5.0, "week", a_day=True),
    ),
    # on the other four days
    (
        pattern(
            f"on (?:the|his|her|their) (?:other|remaining) (?P<n>{NUMBER}) (?:school )?(?:days|mornings|afternoons)"
        ),
        lambda m: _made(m, value(m["n"]), "week", a_day=True),
    ),
    # each of the (other two) days; in each of the three terms
    (
        pattern(
            "(?:on|in|during|for|at) each of (?:the (?P<named>(?:autumn|spring|summer)"
            "(?:(?:, | and |, and )(?:autumn|spring|summer))*) |(?:the|his|her|their|these|those) )"
            "(?:other |remaining |first |last "
            f"|school )?(?:(?P<n>{NUMBER}) )?(?:[\\w-]+ )?(?P<what>days|terms|half~terms|weeks|mornings|afternoons)"
        ),
        lambda m: _made(
            m,
            float(len(re.findall("autumn|spring|summer", m["named"])))
            if m["named"]
            else value(m["n"])
            if m["n"]
            else {"days": 5.0, "terms": 3.0, "weeks": 1.0}.get(m["what"], 1.0 if "half" in m["what"] else 5.0),
            {"terms": "year", "weeks": "week"}.get(
                m["what"],
                "half-term" if "half" in m["what"] and not m["n"] else "year" if "half" in m["what"] else "week",
            ),
        ),
    ),
    # in each of May, June and July
    (
        pattern(f"(?:in|during|for) each of (?P<named>(?:{MONTHS}(?:, (?:and )?| and ))+)(?:{MONTHS}|\0+)"),
        lambda m: _made(m, float(len(re.findall(MONTHS, m["named"])) + 1), "year"),  # the last may be of a date
    ),
    # in each of 36 weeks of the year
    (
        pattern(
            f"(?:in|during|for|over) each of (?P<n>{NUMBER}) (?:school |term~time |teaching |college )?weeks"
            "(?: (?:of|in) (?:the|each|every|a) (?:school |academic |college )?year)?"
        ),
        lambda m: _made(m, value(m["n"]), "year"),
    ),
    # at 10.00, 12.00 and 2.00
    (
        pattern(
            r"(?:at |(?<!.)|(?<=,) )(?:\d{1,2}[.:][0-5]\d(?: ?[ap]m)?|\d{1,2} ?[ap]m)"
            r"(?:(?:,| and|, and) ?(?:at )?(?:\d{1,2}(?:[.:][0-5]\d(?: ?[ap]m)?| ?[ap]m"
            r"|(?=,| and\b|[.;)]|$| each\b| every\b))"
            r"|noon|midday))+"
        ),
        lambda m: _made(m, float(len(re.findall(r"\d{1,2}(?:[.:][0-5]\d)?|noon|midday", m[0]))), "day"),
    ),
    # at the start and (at the) end of each day
    (
        pattern(
            f"(?:at |in |on )?(?:the )?(?:start|beginning|end|middle|first thing"
            f"|last thing)(?P<two> and (?:at )?(?:the )?(?:end|start|finish))?(?: of| in)? (?:each|every"
            f"|(?P<one>the|a)) {_PERIOD.format('')}(?P<daily>,? every day)?"
        ),
        _start_and_end,
    ),
    # before the morning and the afternoon session
    (
        pattern(
            "(?:before|after|during|in|at the start of) (?:the |each |every )?(?:morning|afternoon),? and "
            "(?:before |after |in )?(?:the |each |every )?(?:morning|afternoon|evening)"
            " (?:(?:nursery |school )?sessions?|registration)"
        ),
        lambda m: _made(m, 2.0, "day"),
    ),
    # the last Friday of each half-term
    (
        pattern(
            rf"(?:on )?(?:the )?(?:first|second|third|last|final|1st|2nd|3rd) (?:{_DAYS}|day|week) (?:of"
            rf"|in) (?:each|every|the|a) {_PERIOD.format('')}"
        ),
        lambda m: _made(m, 1.0, _period(m)) if _period(m) not in ("day", "hour", "lesson", "part") else None,
    ),
    # the first Monday of the month
    (
        pattern(
            rf"(?:(?:the )?(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)(?:,? (?:and|or) )?){{1,2}} {_DAYS} "
            rf"(?:of|in) (?:(?:each|every|the|a) )?{_PERIOD.format('')}"
        ),
        lambda m: (
            _made(m, float(len(re.findall("first|second|third|fourth|last|final|1st|2nd|3rd|4th", m[0]))), _period(m))
            if _period(m) in ("month", "term", "half-term")
            else None
        ),
    ),
    # in the first week of May
    (
        pattern(
            f"(?:in|during|on) (?:the )?(?:first|second|third|last|final) (?:week|fortnight|day|half) (?:of|in) "
            f"(?:{MONTHS}|(?:the )?(?:(?:autumn|spring|summer) )?term(?! ?time))(?!,? (?:every|each))"
        ),
        _plainly(1.0, "year"),
    ),
    # the school day will open with ten minutes of …
    (
        pattern(
            "(?:the|her|his|their|each|every) (?:school |nursery )?day (?:will |is to )?(?:opens?|starts?|begins?|ends?"
            "|finish(?:es)?|closes?) with"
        ),
        _plainly(1.0, "day"),
    ),
    # from Monday to Friday; the Tuesday club; one week … the next
    (pattern("from monday to (?:a )?friday|monday-friday"), _plainly(5.0, "week")),
    (
        pattern(
            f"(?:(?:the|a|his|her|their) |(?<!.)|(?<=[,;:]) ){_DAYS}"
            "(?= (?:[\\w-]+ ){0,3}?(?:club|group|sessions?|assembly|meeting|tutorial|lesson|swim|class|workshop)"
            "(?! (?:of|on)))"
        ),
        _plainly(1.0, "week"),
    ),
    (pattern(f"(?:at|in|during) {_DAYS}'s (?=\\w)"), _plainly(1.0, "week")),
    (
        pattern(
            f"{_TIMES} (?:(?:(?:in|during|over|across) (?:(?:the|each|every|this|his|her|their|my|the whole"
            "|the course of the) )?|this |next )(?:(?:autumn|spring|summer)(?: (?:half~)?term)?"
            f"|(?:school |academic |calendar |college )?year(?: \\d{{1,2}}(?!\\w))?|{MONTHS})"
            f"|before (?:{MONTHS}|christmas|easter|half~term|(?:the )?summer"
            "|the end of (?:the )?(?:[\\w-]+ )?(?:term|year)))",
            _TIMES_NEED,
        ),
        lambda m: _made(m, _times(m)[0], "year", _times(m)[1]),
    ),
    (pattern("one week,? [^.;]{0,40}?the next(?: week)?"), _plainly(1.0, "week")),
    # 12 hours of the week
    (
        pattern(
            f"(?<=hours\\s)of (?:the|each|every|his|her|their) (?=(?:school |teaching )?(?:week"
            f"|day)(?!\\w)){_PERIOD.format('')}"
        ),
        lambda m: _made(m, 1.0, _period(m)),
    ),
    # there will be ten in the year
    (
        pattern(
            f"there (?:will be|are|is to be) (?P<n>{NUMBER})(?: of (?:these|them|those))? "
            f"(?:in (?:the|a|each|every)|each|every|a|per|over the) {_PERIOD.format('')}"
        ),
        lambda m: _made(m, value(m["n"]), _period(m)),
    ),
    # one weekend in four
    (
        pattern(
            f"(?:one|1) (?P<what>weekend|week|saturday|sunday|night"
            f"|day) in (?:every )?(?P<n>{NUMBER})(?! (?:weeks|months))"
        ),
        lambda m: _made(m, 1 / value(m["n"]), "day" if m["what"] == "day" else "week"),
    ),
    # each September; every autumn term; annually in June
    (
        pattern(
            f"(?:each|every) (?P<months>{MONTHS}(?:(?:,| and)+ {MONTHS})*|(?:autumn|spring|summer|winter)(?: terms?)?)"
        ),
        lambda m: _made(m, float(len(re.findall(MONTHS, m[0])) or 1), "year"),
    ),
    # every 20 minutes; every two to three hours
    (
        pattern(
            f"(?:every|(?:after|for|in) each) (?:{QUANTITY}~)?(?:minutes?|mins?|hours?|half~hour|half~an~hour"
            f"|quarter~(?:of~an~)?hour)"
        ),
        _plainly(None, "minutes"),
    ),
    # ten topic words a week
    (
        pattern(
            f"(?<![\\d.:])(?P<n>{NUMBER}) (?:(?!(?:and|or|to|of|in|per|each|every|an?|x)(?!\\w))[a-z-]+ ){{0,2}}?"
            f"(?!(?:quarter-|half-)?(?:times|minutes|mins|hours|hrs|days|mornings|afternoons"
            f"|{_COUNTED})(?!\\w))[a-z-]+s a "
            f"(?=(?:school )?(?:day|week|fortnight|month|half~term|term|year)(?!\\w)){_PERIOD.format('')}{_RATE_TAIL}"
        ),
        lambda m: _made(m, 1.0, _period(m)),
    ),
)
_OF_A_QUANTITY = pattern(f"{_NOT_AFTER}(?:an? |/ ?)(?P<other>other )?{_PERIOD.format('')}{_RATE_TAIL}")
_SLASH = LongPattern(rf"(?<=\w) ?/ ?(?:{_SIMPLE_PERIOD.replace(' ?', ' *')})(?!\w)")
_COUNT = pattern(
    f"(?:a (?:block|course|series|set|package|programme|total) of (?P<of_them>))?(?<![:.\\d])(?!one~to~one){QUANTITY}"
    f"(?!~?(?:weeks?|months?|years?|terms?|days?)(?!\\w))"
    f"(?:~(?:{NUMBER}~(?:minutes?|mins?|hours?)|(?!(?:{NUMBER}|to|for|and|of|in|with|per|each|every|a|on|by|from"
    f"|times)(?!\\w))[\\w'-]+|(?(of_them)and|(?!)))){{0,5}}?~(?:{_COUNTED})"
)
_PART_DAYS = pattern(
    f"(?:on )?{QUANTITY}~(?:school )?(?P<what>days?|mornings?|afternoons?|evenings?|lunch~?times|breaks"
    f"|break~?times|nights)(?:(?: (?:in|of|out of))? (?:an?|per|each|every|the|/)? ?(?:school )?(?P<per>week"
    "|fortnight|term|month|half~term|year)|,? weekly)",
    "day morning afternoon evening lunch break night",
)
_EACH_PART = pattern(
    "(?:first thing |last thing )?(?:each|every) (?:school )?(?:morning|afternoon|day),? and (?:(?:each"
    "|every) )?(?:afternoon|evening|morning)"
)
_COUNTED_PARTS = pattern(
    f"(?P<first>{NUMBER}) (?:[\\w-]+ ){{0,3}}?(?:breaks?|sessions?|slots?|walks?|rests?|visits?|lessons?|times)(?!\\w)"
    f"(?: [\\w-]+){{0,9}}? (?P<parts>(?:each|every) (?:school )?(?:morning|day),? and"
    f" (?P<second>{NUMBER}) (?:each|every) (?:afternoon|evening))"
)
_PLURAL_PARTS = pattern(
    r"(?:in|at|on|during) (?:the )?(?:mornings|afternoons|schooldays|weekdays"
    r"|school days)(?! (?:only)? ?(?:before|when))"
)


def _suffix(words: str) -> str:
    letters = re.sub(r"[^a-z]", "", words)
    return (
        "month"
        if letters.endswith(("pm", "pcm"))
        else "week"
        if letters.endswith(("pw", "wk"))
        else _SUFFIXES[letters[-1]]
    )


_ABBREVIATED = pattern(f"(?:{_SUFFIX})")
_QUANTITY_BEFORE = LongPattern(
    r"(?:minutes?|mins?\.?|hours?|hrs?\.?|sessions?|times|days?|mornings?|afternoons?|lessons?|periods?|visits?"
    r"|meetings?|once"
    r"|twice|half|(?<![^\W\d])x|nights?|weekends?|\d+h|\d)(?!\w)[^.;|\0]{0,80}$"
)
_IN_A_NAME = re.compile(
    r" (?!(?:a|an|and|as|at|before|but|by|during|each|every|for|from|if|in|into|of|on|or|over|so|that|the|then|to|until"
    r"|when|where|which|while|with|within|without|led|run|given|plus|after|via|using|including|only|supervised|spent"
    r"|delivered|per|because|he|she|they|his|her|their)\b)[a-z]"
)
"""After a part of the day that is the first word of a name: "a bedtime routine", "a lunchtime club"."""
_LENGTH_BEFORE = re.compile(r"(?:minutes?|mins?\.?|hours?|hrs?\.?|times|once|twice|sessions?|visits?|\d) ?$")


_COUNT_ALONE = pattern(f"(?:(?P<word>once|twice)|(?P<n>{NUMBER}))(?= ?[,;])")
"""How a cell begins that goes on with when: "Once, June 2027"."""
_RATE_ALONE = pattern(f"(?:(?P<n>{NUMBER}) )?(?:an?|per|each|every) (?!day){_PERIOD.format('')}\\W?")
"""A cell that says no more: "Three a week"."""
_OF_HOLIDAYS = LongPattern(
    r" (?:of|in|during) (?:the |his |her |their |all |every )?(?:(?:school|summer|easter|christmas"
    r"|half[ -]term) )*holidays?(?!\w)"
)
"""After "each week": no week of term."""
_VAGUE_COUNT = re.compile(r"(?<!\w)(?:several|few|many|some|number of|various|multiple)(?: \w+){0,2} $")


def _counted(match: re.Match[str]) -> Frequency:
    low, _, bound = quantity(match)
    return Frequency(match.start(), match.end(), low, "", bound)


def _counted_parts(match: re.Match[str]) -> Frequency:
    """As often as "two breaks each morning and one each afternoon" says: three times a day."""
    return Frequency(match.start("parts"), match.end("parts"), value(match["first"]) + value(match["second"]), "day")


def _part_days(match: re.Match[str]) -> Frequency:
    low, _, bound = quantity(match)
    per = re.sub(r"[ -]+", "-", match["per"] or "week")
    return Frequency(match.start(), match.end(), low, per, bound, a_day=True)


_ONCE_ALONE = re.compile(r"(?:once(?: only)?|one[- ]off)(?:, [^;]{3,60})?\W?")
"""A cell that says that it is done once: "Once, September"."""


@lru_cache(maxsize=2048)
def frequencies(text: str) -> tuple[Frequency, ...]:
    """How often, wherever the text says it, in order and without overlaps; the longest reading of the words wins."""
    clear = unclaimed(text)
    found: list[Frequency] = [Frequency(m.start(), m.end(), 2.0, "day") for m in _EACH_PART.finditer(clear)]
    found += [_counted_parts(match) for match in _COUNTED_PARTS.finditer(clear)]
    found += [_part_days(match) for match in _PART_DAYS.finditer(clear)]
    for form, read in _FORMS:
        found += [frequency for match in form.finditer(clear) if (frequency := read(match))]
    for match in _OF_A_QUANTITY.finditer(clear):
        if _QUANTITY_BEFORE.search(clear[max(0, match.start() - 120) : match.start()]):
            per = _period(match)
            vague = _VAGUE_COUNT.search(clear, max(0, match.start() - 40), match.start())
            if (
                per != "hour"
                and not vague
                and not (per in ("day", "term") and clear[: match.start()].endswith(("half ", "half-")))
                and not (
                    per == "part"
                    and _IN_A_NAME.match(clear, match.end())
                    and not _LENGTH_BEFORE.search(clear, max(0, match.start() - 12), match.start())
                )
            ):
                found.append(_made(match, 0.5 if match["other"] else 1.0, per))
    if match := _RATE_ALONE.fullmatch(clear.strip()):
        found.append(Frequency(0, len(clear.rstrip()), value(match["n"]) if match["n"] else 1.0, _period(match)))
    if match := _ONCE_ALONE.fullmatch(clear.strip()):
        found.append(Frequency(0, len("once"), 1.0, "year"))
    for match in _ABBREVIATED.finditer(clear):
        if (
            _QUANTITY_BEFORE.search(clear[max(0, match.start() - 120) : match.start()])
            or not clear[: match.start()].strip()
        ):
            found.append(_made(match, 1.0, _suffix(match[0])))
    for match in _SLASH.finditer(clear):
        words = match[0].strip(" /")
        per = next(name for name, form in _PERIODS.items() if re.fullmatch(form.replace(" ?", " *"), words))
        if _QUANTITY_BEFORE.search(clear[max(0, match.start() - 60) : match.start()]):
            found.append(_made(match, 1.0, per))
    found += [
        Frequency(m.start(), m.end(), 1.0 if "weekend" in m[0] else 5.0, "week", a_day=True)
        for m in _PLURAL_PARTS.finditer(clear)
    ]
    found = [replace(rate, per="holiday") if _OF_HOLIDAYS.match(clear, rate.end) else rate for rate in found]
    return tuple(disjoint(sorted(found, key=lambda f: (f.start - f.end, f.start))))


@lru_cache(maxsize=2048)
def counts(text: str) -> tuple[Frequency, ...]:
    """Numbers of sessions, visits, lessons ("six sessions", "a block of ten appointments"), whatever the period."""
    clear = unclaimed(text)
    found = [_counted(match) for match in _COUNT.finditer(clear)]
    if not found and (match := _COUNT_ALONE.match(clear)):
        times = {"once": 1.0, "twice": 2.0}.get(match["word"] or "") or value(match["n"])
        found.append(Frequency(match.start(), match.end(), times, ""))
    return tuple(found)
