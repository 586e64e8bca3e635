"""Ratios and group sizes: "1:1", "two adults to one child", "a group of no more than four", "in a pair"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ehcplint.language.numbers import BOUND, NUMBER, disjoint, pattern, plain, value


@dataclass(frozen=True, slots=True)
class Mode:
    """How many adults to how many pupils; None where only the other is said. `pupils` is the most there may be."""

    start: int
    end: int
    adults: float | None
    pupils: float | None


_RATIO = pattern(
    r"(?P<adults>[1-4]) ?(?::|-to-| to |-(?=1(?!\d| ?(?:minute|min|hour|year))))"
    r" ?(?P<pupils>1[0-2]|\d)(?![\d:.%]| ?(?:correspondence|mapping|matching|am|pm|minutes?|mins?|hours?|days?"
    r"|nights?|weeks?|terms?|lessons?|sessions?|visits?|years?|months?|metres?|times|outcomes?))"
)
_WORDED_RATIO = pattern(
    "(?P<adults>one|two|three)(?:-to-|~to~| to )(?P<pupils>one|two|three|four|five|six"
    "|eight)(?! (?:correspondence|minutes?|hours?|times|sessions?|weeks?|years?))(?!~correspondence)"
)
_ADULTS_TO = pattern(
    f"(?P<adults>{NUMBER}|an) (?:adults?|staff|members? of staff|tas?|teaching assistants?|carers?) (?:to|for"
    f"|per|:) (?:every )?(?P<pupils>{NUMBER}) (?:pupils?|children|child|students?|young people|learners?)",
    "pupil child student young learner",
)
_GROUP = pattern(
    f"(?:(?:class|group|lesson|classe)s?|tutor group|taught|working|work)(?: size)?(?: \\w+)? (?:of|with|to"
    f"|in)(?: a)? (?:(?:{BOUND}) )?(?P<pupils>{NUMBER})(?: ?(?:-|to"
    f"|or) ?(?P<top>{NUMBER}))?(?: (?P<other>others?(?: (?:pupils|children|students|girls|boys))?))?"
    "(?! ?(?:words?|minutes?|mins?|hours?|hrs?|sounds?|letters?|objects?|items?|weeks?|times|sessions?|years?"
    "|months?|\\d))(?:(?: pupils?| children| students| peers| learners)(?: (?:at most|maximum|or fewer"
    "|or less))?)?"
)
_PUPILS_AT_MOST = pattern(
    f"(?P<pupils>{NUMBER}) (?:pupils|children|students|peers) (?:at most|maximum|or fewer|or less)"
    f"|max(?:imum)?\\.?(?: of)? (?P<most>{NUMBER}) (?:pupils|children|students|peers)",
    "pupils children students peers",
)
_BESIDE = pattern(
    f"(?<=[-:,(;]\\s)(?P<pupils>{NUMBER}) (?:pupils|children|students|learners)(?= ?(?:[-,;.)(]|$|at|in))"
)
"""A group's size as a note beside it: "Small-group phonics - four children, twenty minutes"."""
_ITS_SIZE = pattern(
    f"(?:the|this|each|every) (?:group|class|set|club) (?:will |is to |must )?(?:ha(?:ve|s)|holds?|takes?"
    f"|be kept to|number)"
    f" (?:(?:{BOUND}) )?(?P<pupils>{NUMBER})(?! (?:adults?|sessions?|members? of staff))"
)
_WITH_OTHERS = pattern(
    f"(?:with|and) (?:(?:{BOUND}) )?(?P<others>{NUMBER})(?: ?(?:-|to|or) ?(?P<top>{NUMBER}))? (?:(?:others? "
    f"|chosen |familiar )?(?:pupils?|children|child|students?|peers?|classmates?|friends?|young people)"
    f"|others?(?! (?:adult|staff|member)))(?! ?')",
    "other pupil child student peer classmate friend young",
)
_MADE_UP_OF = pattern(
    f"made up of [\\w'-]+(?:,| and) (?P<others>{NUMBER}) (?:[\\w-]+ ){{0,2}}?(?:pupils?|children|students?|peers?"
    f"|classmates?|friends?)",
    "made",
)
_PAIR = pattern(
    "in (?:a )?pairs?|paired(?= (?:work|reading|teaching|sessions?))|in a (?:pair|group) with one other"
    "|individual(?:ly)?(?= (?:sessions?|teaching|tuition|therapy|support|work|basis))"
    "|small group of (?P<size>\\d)"
)


@lru_cache(maxsize=2048)
def modes(text: str) -> tuple[Mode, ...]:
    """The ratios and group sizes in the text, in order and without overlaps."""
    lower = plain(text)
    found: list[Mode] = []
    for form in (_RATIO, _WORDED_RATIO, _ADULTS_TO):
        for m in form.finditer(lower):
            adults = 1.0 if m["adults"] == "an" else value(m["adults"])
            found.append(Mode(m.start(), m.end(), adults, value(m["pupils"])))
    for m in _GROUP.finditer(lower):
        found.append(Mode(m.start(), m.end(), None, value(m["top"] or m["pupils"]) + (1.0 if m["other"] else 0.0)))
    found += [
        Mode(m.start(), m.end(), None, value(m["pupils"]))
        for m in (*_ITS_SIZE.finditer(lower), *_BESIDE.finditer(lower))
    ]
    found += [Mode(m.start(), m.end(), None, value(m["pupils"] or m["most"])) for m in _PUPILS_AT_MOST.finditer(lower)]
    found += [Mode(m.start(), m.end(), None, value(m["top"] or m["others"]) + 1) for m in _WITH_OTHERS.finditer(lower)]
    found += [Mode(m.start(), m.end(), None, value(m["others"]) + 1) for m in _MADE_UP_OF.finditer(lower)]
    for m in _PAIR.finditer(lower):
        found.append(Mode(m.start(), m.end(), None, 1.0 if m[0].startswith("individual") else value(m["size"] or "2")))
    return tuple(disjoint(sorted(found, key=lambda item: (item.start - item.end, item.start))))
