"""Read one outcome entry: what it claims, and by when it is to be achieved."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from ehcplint.language.outcomes import Claim, claim, is_measured
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import sentences
from ehcplint.language.times import dates, time_limits
from ehcplint.language.vocabulary import Lexicon
from ehcplint.plan import Entry, Kind, Plan

_FOR_STEPS = re.compile(
    r"\bsteps?\b|\bmilestones?\b|\bshort(?:er)?[- ]term\b|^\W*(?:with)?in the (?:next|coming)\b",
    re.IGNORECASE,
)
_A_TIME = LongPattern(
    r"\b(?:20\d\d|\d\d?[/.]\d\d?[/.]\d\d|(?:year|yr|y|ks|key stage)\s?\d|january|february|march|april|june|july|"
    r"august|september|october|november|december|"
    r"spring|summer|autumn|easter|christmas|months?|terms?|years?|weeks?|annual review|transfer|transition|"
    r"reception|nursery|primary|secondary|college|post-?16|age)\b",
    ignore_case=True,
)
_A_STAGE = LongPattern(
    r"\b(?:20[2-4]\d|(?:throughout|during|across|over the course of|(?:in preparation|ready|in time) for|in|at|for|"
    r"until|through)\s+(?:the\s+)?(?:key\s+stages?|ks|years?|y)\s?\d"
    r"|(?:before|when|once|after|until|ready to|prior to|time)\s+(?:[\w’'-]+\s+){0,3}?(?:mov|transfer|leav|start|"
    r"go(?:es|ing)?|enter|turn|reach|finish|join)\w*\s+"
    r"(?:[\w’'-]+\s+){0,3}?(?:school(?!\s+(?:each|every|bus|hall|gate|trip|day))|college|year|nursery|reception|"
    r"secondary|primary|sixth|university|education|1[0-9]|2[0-5]|adult\w*)\b"
    r"|(?<!.)\W*aged? \d{1,2}\b|(?<!.)\W*(?:at|by|aged)\s+(?:nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|twenty(?:-\w+)?|1\d|2[0-5])"
    r"(?=,|\s+(?:(?-i:[A-ZÀ-ɏ])\w+|he|she|they)\b)"
    r"|(?:when|once|until|time|before)\s+(?:[\w’'-]+\s+){1,3}?(?:am|is|are)\s+(?:aged?\s+)?(?:\d|1\d|"
    r"2[0-5])(?!\s*(?:minutes?|o|times|%|per|out|metres?))"
    r"|(?:this|next|(?:the|this)\s+(?:academic|school|coming|current|next))\s+(?:academic\s+|school\s+)?(?:year|"
    r"term|key\s+stage|phase)|within\s+(?:the|a|one|this)\s+(?:year|term)"
    r"|by\s+(?:the\s+)?year[- ]end|at\s+the\s+end\s+of\s+(?:\w+\s+)?(?:years?|terms?|months?)|"
    r"by\s+the\s+end\s+of\s+(?:the|this|his|her|their|my)\s+(?:ehc\w*|plan))\b",
    ignore_case=True,
)
"""Looser than a time limit: a year, a stage or a move that is spoken of at all, so that "none" leaves no doubt."""
_MEASURES = re.compile(
    r"\W*(?:measures?|success|indicators?|how (?:we|it|this|progress|success) |how (?:will|shall)|target(?! date)"
    r"|what it (?:will|shall) look like)",
    re.IGNORECASE,
)
"""Over a cell that says how it will be seen that an outcome is reached."""
_AGE = re.compile(r"\W*(?:by |at )?(?:age|what age|year group|key stage)\b", re.IGNORECASE)
_ABOUT_ALL = (Kind.TEXT, Kind.MONITORING, Kind.OUTCOME)
_TOLD_OF = re.compile(
    r"\b(?:outcome|goal|aim|objective)s?\b[^.;]{0,40}?\b(?:was|were|have been|had been)\b(?! (?:agreed|set|written"
    r"|chosen|planned"
    r"|drawn up) for\b)",
    re.IGNORECASE,
)
"""What happened to the outcomes, and not by when they are to be met: "The outcomes were discussed at the review"."""
_ALL_OUTCOMES = LongPattern(
    r"\b(?:all|each|every one|every|both|these|the)\s+(?:of\s+)?(?:(?:the|these|his|her|their|"
    r"my)\s+)?(?:long[- ]term\s+)?(?:outcome|goal|aim|objective)s?\b",
    ignore_case=True,
)


@dataclass(frozen=True)
class Outcome:
    """What an outcome entry says. `due` are the dates that it names as its own limit, empty for an age or a stage."""

    entry: Entry
    claim: Claim
    timed: bool
    """A date, an age, a stage or a period stands in its words, its row, or the heading over it."""
    due: tuple[tuple[int, int, int, date], ...]
    """(part, start, end, date) of each date by which it is to be achieved."""


def read_outcomes(plan: Plan, lexicon: Lexicon) -> dict[int, Outcome]:
    """What each outcome entry of a plan says, by the entry's `id`: its row and the headings over it judged with it."""
    headed = any(time_limits(heading.text) for heading in plan.headings if "E" in heading.letters)
    about_all = [
        entry
        for entry in plan.section("E")
        if entry.kind in _ABOUT_ALL
        and any(
            _ALL_OUTCOMES.holds(entry.text[start:end])
            and not _FOR_STEPS.search(entry.text[start:end])
            and not _TOLD_OF.search(entry.text[start:end])
            and time_limits(entry.text[start:end])
            for start, end in sentences(entry.text)
        )
    ]
    return {
        id(entry): _read(entry, headed or any(other is not entry for other in about_all), lexicon)
        for entry in plan.of_kind(Kind.OUTCOME)
    }


def _read(entry: Entry, timed: bool, lexicon: Lexicon) -> Outcome:
    """What an outcome entry says; `timed` where something over all the outcomes says by when."""
    due = []
    timed = timed or _is_timed_above(entry)
    for number, part in enumerate(entry.parts):
        if part.role == "when":
            timed = timed or bool(_A_TIME.search(part.text)) or bool(time_limits(part.text))
            due += [(number, found.start, found.end, found.date) for found in dates(part.text)]
        elif _AGE.match(part.label) and re.search(r"\w", part.text):
            timed = True
        elif part.role in ("main", "lead", "other"):
            limits = time_limits(part.text)
            timed = timed or bool(limits) or bool(dates(part.text)) or bool(_A_STAGE.search(part.text))
            due += [
                (number, limit.start, limit.end, limit.date)
                for limit in limits
                if limit.date and re.match(r"(?:by|before)\b|(?:by |at |before )?the end\b", limit.text, re.IGNORECASE)
            ]
    said = claim(entry.main.text, lexicon)
    if said.kind == "soft" and any(_MEASURES.match(part.label) and is_measured(part.text) for part in entry.parts):
        said = replace(said, kind="seen")
    return Outcome(entry, said, timed, tuple(due))


def _is_timed_above(entry: Entry) -> bool:
    """Whether a heading over an entry, or its column's, says by when."""
    over = [heading for heading in entry.under if not _FOR_STEPS.search(heading)]
    over += [part.label for part in entry.parts if part.role == "main" and part.label]
    return any(time_limits(text) for text in over)
