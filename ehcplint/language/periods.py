"""Stated periods: "in the autumn term", "over six weeks", "by 30 April", "for ten weeks"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ehcplint.language.frequency import WEEKS_IN
from ehcplint.language.numbers import NUMBER, pattern, plain, value
from ehcplint.language.references import MONTHS

_POINT = (
    rf"(?:\d{{1,2}} )?(?:(?:the )?(?:start|beginning|middle|end) of )?(?:{MONTHS}(?: \d{{4}})?|easter|christmas|whitsun"
    rf"|(?:the )?(?:(?:autumn|spring|summer|winter)(?: (?:half~)?term)?|{MONTHS} half~term|half~term|term))"
)
_LATER = rf"(?:{_POINT}|(?:the )?end of (?:year \d{{1,2}}|key stage \d|(?:this|the) (?:school |academic )?year))"
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|penultimate"
    r"|\d{1,2}(?:st|nd|rd|th))"
)
_SPAN = pattern(
    r"(?:in|over|during|across|throughout|within|for) (?:the |a |one |each |every |this |that |his |her "
    r"|their )?(?:(?:first|second|third|last|whole|rest of the|course of (?:the|a|one)|next|coming) )?"
    r"(?:(?:half of the )?(?:autumn|spring|summer|winter)(?:,? (?:and|or|,) (?:the )?(?:autumn|spring"
    r"|summer))*(?: (?:half~)?terms?| holidays?)|(?:easter|christmas|summer|school"
    r"|half~term) (?:school )?(?:holidays?|break)|(?:school |academic )?(?:year|term|half~term)(?:s)?"
    r"|years? \d{1,2}(?: and(?: year)? \d{1,2})?)"
    rf"|(?:over|across|during|within|in) (?:a |the )?(?:period of )?{NUMBER}~(?:school )?(?:weeks?|terms?|months?"
    rf"|half~terms?|years?|days?)(?! of age)"
    rf"|between (?:now|today|{_POINT}) and (?:then|{_LATER})"
    rf"|from (?:now|today|{_POINT}) (?:to|until) {_LATER}"
    rf"|(?:in|during|throughout) {MONTHS}(?: \d{{4}})?"
    rf"|(?:in|during|within|over) the (?:first|last|opening|closing) (?:{NUMBER}~)?(?:half|weeks?|fortnight|month|days?"
    rf"|half~term) of (?:each |every )?{_POINT}"
    rf"|(?:(?<=[,;]\s)|(?<!.))(?:the )?(?:{MONTHS} \d{{4}}|(?:autumn|spring|summer) (?:half~)?term(?: \d{{4}})?"
    rf"|(?:autumn|spring|summer)(?: term)? [12](?:,? \d{{4}})?|{MONTHS} (?:inset|training)(?: days?)?)"
    r"(?= ?(?:$|[,;.(]))"
    rf"|(?:on|in|at|during) the {_ORDINAL}(?:(?:,| and|, and) {_ORDINAL})* (?:(?:school )?days?|mornings?|afternoons?"
    r"|weeks?|lessons?|sessions?|visits?|months?) of (?:the|his|her|their|each|every|a|an|any) [\w-]+"
    r"|in the course of (?:(?:the |this )?(?:(?:autumn|spring"
    rf"|summer) )?(?:school |academic )?"
    rf"(?:year|term|half~term)|years? \d{{1,2}})"
)
_DEADLINE = pattern(
    rf"(?:by|before|no later than|(?:starting |beginning )?from) (?:the end of )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTHS}(?: \d{{4}})?|easter"
    rf"|christmas|whitsun|(?:the )?(?:autumn|spring|summer) (?:half~)?term"
    rf"|(?:the )?(?:{MONTHS} )?half~term|key stage \d"
    rf"|year \d+)"
)
_RUN = pattern(
    f"(?:for|over|lasting|runs? for) (?:a (?:period|block) of )?(?P<n>{NUMBER})~?(?P<unit>weeks?|terms?"
    f"|half~terms?|months?|years?)|(?P<n2>{NUMBER})~(?P<unit2>week|term|month)s?~(?:blocks?|programmes?|courses?"
    f"|interventions?|periods?)"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stated period. `weeks` are school weeks where it is a run of them ("for ten weeks"), else None.

    `kind` is period ("in the autumn term", "over six weeks"), deadline ("by 30 April") or run ("for ten weeks").
    """

    start: int
    end: int
    kind: str
    weeks: float | None = None


@lru_cache(maxsize=2048)
def spans(text: str) -> tuple[Span, ...]:
    """The periods that the text states, from the whole text: dates count here."""
    lower = plain(text)
    found = [Span(m.start(), m.end(), "period") for m in _SPAN.finditer(lower)]
    found += [Span(m.start(), m.end(), "deadline") for m in _DEADLINE.finditer(lower)]
    for match in _RUN.finditer(lower):
        unit = re.sub("s$", "", re.sub(r"[ -]+", "-", match["unit"] or match["unit2"]))
        found.append(Span(match.start(), match.end(), "run", value(match["n"] or match["n2"]) * WEEKS_IN[unit]))
    return tuple(sorted(found, key=lambda span: span.start))
