"""Sums of money and what they are for, and bands of funding."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import sentence_at
from ehcplint.language.vocabulary import Vocabulary

Purpose = Literal["provision", "skill", "other"]


@dataclass(frozen=True, slots=True)
class Money:
    """A sum, or a field for one, at text[start:end]; `pounds` is None for a field that is not filled in.

    `per` is the period or unit as written ("day", "annum"), or empty. `purpose`: paid for the child's provision,
    equipment, transport or placement; part of a skill that is taught; or something else (pocket money, a price).
    """

    start: int
    end: int
    pounds: float | None
    per: str
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Band:
    """A funding band, top-up, matrix level or element of funding at text[start:end]."""

    start: int
    end: int


NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?"
SUM = LongPattern(
    rf"(?:£|\bGBP)\s*(?:(?P<sum>{NUMBER})(?:\s?(?P<scale>k|m|million|thousand)\b)?|(?P<field>_{{2,}}|\.{{3,}}|…+|"
    rf"X{{2,}}))"
    rf"|\b(?P<bare>{NUMBER})\s?(?P<thousands>k)?\s*(?:pounds\b|GBP\b)"
    r"|£(?=\s*(?:$|\n|\)|per\b|for panel))"
    r"|(?<![\w.,£])(?P<k>\d{1,3}(?:\.\d)?)k\b",
    ignore_case=True,
)
PER = LongPattern(
    r"\s*(?:per|a|an|each|every|/|p\.)\s*(?P<unit>hour|hr|day|week|wk|fortnight|month|term|half[- ]term|year|"
    r"annum|session|"
    r"visit|night|mile|pupil|head|a|w|m)\b|\s*(?P<adverb>weekly|monthly|annually|yearly|termly|daily|hourly|pa|pw|"
    r"pcm)\b",
    ignore_case=True,
)
FUNDING = LongPattern(
    r"\b(?:fund\w*|budget|direct payments?|payments?|top[- ]?up|element [123]|notional|grant|allocat\w+|cost(?:s|"
    r"ed|ing)?|paid|"
    r"pays? for|pay (?:the|for)|contribut\w+|fees?|tariff|commission\w*|purchas\w+|buy in|buy-in|bought in|"
    r"resourc\w+|spend|"
    r"spent|invoice\w*|reimburse\w*|value of|rate of|awarded|given £|provided £|support|provision|therap\w+|"
    r"transport|taxi|"
    r"equipment|placement|per annum|p\.a\.|local authority|the authority|council|panel|package|mileage|laptop|"
    r"tuition|set aside|ring-?fenced|earmarked|put (?:by|towards)|towards the)\b",
    ignore_case=True,
)
STRONG_FUNDING = LongPattern(
    r"\b(?:funding|funded|direct payments?|top[- ]?up (?:fund\w*|payment)|element [123]|notional|per annum|p\.a\.|"
    r"high needs|personal budget|"
    r"local authority|the authority|council|panel|the school (?:will|shall|has)|school'?s? budget|delegated)\b",
    ignore_case=True,
)
# The sum belongs to what the child learns to do with money.
SKILL = LongPattern(
    r"\b(?:coins?|notes? (?:and|or) coins?|notes?|change (?:from|for|of|he|she)|pay (?:(?:the|his|her|their|a|for the"
    r"|for his|for her)\s+(?:bus |train |taxi )?fare|(?:for|with) (?:items?|"
    r"things?|goods|a|an|his|her|"
    r"snacks?|shopping|something|up))|(?:bus |train )fares?|paying for|count (?:out|money|up)|counting|shopping|shop"
    r"|shops|till|"
    r"purchase (?:items?|an item|"
    r"snacks?|something)|price|prices|priced|value of (?:coins?|money)|add(?:ing)? up|sums?|"
    r"weekly shop|wait(?:ing|s)? for (?:his |her |their |the )?change|handing over|"
    r"buy (?:items?|a|an|one|two|three|some|his|her|something|things?|food|ingredients|snacks?|lunch)|maths|numeracy|"
    r"role[- ]?play|"
    r"items? (?:up to|under|costing|worth)|money (?:lesson|work|game|session|box)|"
    r"caf[eé]|canteen|snack bar|tuck shop|life skills|money skills|handling money|recognis\w+|"
    r"amounts? (?:of money )?up to|"
    r"amounts? to|totals?|plan(?:ning)? a (?:meal|budget)|within a budget|on a budget|budget of|budget for)\b",
    ignore_case=True,
)
# Money that is the child's or the family's own, or is printed on every form.
OWN = LongPattern(
    r"\b(?:pocket[- ]money|wages?|earns?|earning|earned|saving|saves|saved|savings|birthday|pupil premium|"
    r"disability living|DLA|PIP|"
    r"allowance of his|is given|was given|gives (?:him|her|them)|owes?|owed|lent|fined?|stole|cost (?:him|her)|"
    r"keyboard that|"
    r"amount received|(?:pays? for|buys?|choos\w+) (?:his|her|their) own|lunch money|dinner money|charity|raised"
    r"|sponsored|universal credit|benefits|"
    r"carer'?s allowance|lottery|"
    r"bursary|free school meals|worth|broke|damage)\b",
    ignore_case=True,
)
PAID = LongPattern(
    r"\b(?:school|college|nursery|setting|council|authority|local authority|LA|NHS|trust) (?:will|shall|must|is to) "
    r"(?:buy|pay|purchase|meet|fund|cover)\b"
    r"|\b(?:paid|met|covered|funded|refunded|bought|purchased|hired|rented|supplied) (?:to|by) the (?:school|academy"
    r"|college|nursery|setting|council|county|authority|local authority|LA|trust|NHS|ICB)\b"
    r"|\b(?:to|will|shall|which|that|it) (?:\w+ly )?(?:employs?|hires?|appoints?|recruits?|buys? in"
    r"|(?:pays?|funds?|buys?)(?: for)? (?:[\w’'-]+ ){0,3}?(?:TAs?|LSAs?|assistants?|staff|tuition|tutors?"
    r"|therap\w+|mentor\w*))\b"
    r"|^\W*(?:to|towards|for|buys|pays for|covers|funds)\s+(?:[\w’'-]+ ){0,4}?(?:TAs?|LSAs?|assistants?|hours"
    r"|staff|tuition|tutors?"
    r"|therap\w+|mentor\w*|training|equipment|sessions|support)\b"
    r"|\bfrom the (?:school|academy|college|council|county|authority|local authority|LA|trust|NHS|ICB)\b"
    r"(?! (?:shop|fair|f[eê]te|tuck|caf[eé]|canteen|trip|disco))"
    r"|\b(?:bought|purchased|hired|leased) (?:for|at)\s*(?=[,.;)]|$)"
    r"|\b(?:assistant|worker|carer|tutor|therapist|nurse|escort|driver|sitter"
    r"|interpreter)s?['’]s? (?:wages?|pay|salary)\b",
    ignore_case=True,
)
OWN_SUM = re.compile(r"\b(?:his|her|their|my) own\s+\Z")
LABELLED_OWN = re.compile(r"\b(?:pupil premium|free school meals|benefit|allowance)\b", re.IGNORECASE)


@lru_cache(maxsize=2048)
def money(text: str, label: str) -> tuple[Money, ...]:
    """Every sum of money in a text; `label` is the field or column that it stands under."""
    found = []
    for match in SUM.finditer(text):
        start, end = match.span()
        per = PER.match(text, end)
        if per:
            end = per.end()
        found.append(Money(start, end, _pounds(match), _unit(per), _purpose(text, start, end, per is not None, label)))
    return tuple(found)


def _pounds(match: re.Match[str]) -> float | None:
    if match["k"]:
        return float(match["k"]) * 1000
    digits = match["sum"] or match["bare"]
    if digits is None:
        return None
    scale = (match["scale"] or match["thousands"] or "").lower()
    factor = {"k": 1000, "thousand": 1000, "m": 1_000_000, "million": 1_000_000}.get(scale, 1)
    return float(digits.replace(",", "")) * factor


def _unit(per: re.Match[str] | None) -> str:
    if per is None:
        return ""
    unit = (per["unit"] or per["adverb"]).lower()
    return {
        "a": "annum",
        "w": "week",
        "m": "month",
        "pa": "annum",
        "pw": "week",
        "pcm": "month",
        "wk": "week",
        "hr": "hour",
    }.get(unit, unit)


def _purpose(text: str, start: int, end: int, rated: bool, label: str) -> Purpose:
    left, right = sentence_at(text, start)
    around = f"{text[left:start]} {text[end:right]}"
    if PAID.search(around):
        return "provision"
    if OWN_SUM.search(text, left, start):
        return "other"
    if LABELLED_OWN.search(label) or (OWN.search(around) and not STRONG_FUNDING.search(around)):
        return "other"
    if SKILL.search(around) and not STRONG_FUNDING.search(around):
        return "skill"
    if text[:start].endswith("(") and text[end : end + 1] == ")":
        return "provision"  # what a thing costs, beside it: "Safety boots (£95)"
    if rated or FUNDING.search(f"{label} {around}") or STRONG_FUNDING.search(around):
        return "provision"
    return "provision" if not re.search(r"[^\W\d_]{3}", around) else "other"


BAND_LABEL = LongPattern(
    r"\b(?:(?:funding|resource|matrix|support|need|needs|SEN|SEND|EHCP|plan)\s+)?(?:band(?:ing)?|"
    r"matrix,?(?:\s+(?:band|level))?|range)"
    r"\s*[:\-–]?\s*(?:level\s+)?(?:[A-Ha-h]|\d{1,2}[a-zA-Z]?)\b(?:\s+(?:funding|top[- ]?up|allocation|support|"
    r"provision))?"
    r"|\blevel\s+(?:\d{1,2}|[A-H])\s+(?:of|on|in)\s+(?:the|our|a)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:matrix|banding|bands|grid|tariff|ladder|descriptors|funding \w+)\b",
    ignore_case=True,
)
ELEMENT = LongPattern(r"\belement\s+(?:[123]|one|two|three)\b(?:\s+(?:funding|top[- ]?up))?", ignore_case=True)
AROUND_A_BAND = LongPattern(
    r"\b(?:fund\w*|top[- ]?up|resourc\w+|allocat\w+|matrix|banding|budget|high needs|support(?:ed)?|placed"
    r"|assessed|awarded|"
    r"allot\w*|enhanced|special school|mainstream|county|council|local authority|tariff|provision|level of need"
    r"|agreed|approved|confirmed|receiv\w+|gets?|appl(?:y|ies|ied)"
    r"|needs)\b",
    ignore_case=True,
)
_PAID_AT = re.compile(r"\bat\s$")
"""Before a band: what is paid, as in "Short breaks at Band 2"."""
_GRADED = (
    r"(?:(?:[\w-]*therapist|nurse|physio|psychologist|practitioner|technician|dietiti?an|dietician|audiologist"
    r"|orthoptist|paramedic|health visitor|care assistant)s?|(?-i:SaLTs?|SALTs?|SLTs?|OTs?|HCAs?))\b"
)
_GRADE_OF = re.compile(
    r"[\s,(]+(?:(?!(?:and|for|to|with|of|from|by|support|funding|provision|level)\b)[\w’'-]+\s+){0,4}?"
    rf"(?:{_GRADED}|and\s+language\s+therap)",
    re.IGNORECASE,
)
"""After a band of the health service's pay: "a Band 6 occupational therapist"."""
_GRADED_BEFORE = re.compile(
    rf"{_GRADED}\s*(?:\(\s*|[,–—-]\s*)?(?:(?:at|of|on|graded?|NHS|AfC|minimum|at least)\s+){{0,3}}$", re.IGNORECASE
)
"""Before such a band: "Community physiotherapist (Band 7)"."""
BOOKS = re.compile(
    r"\b(?:read\w*|books?|phonics|colour|ages?|score|scores|ability|exercise|resistance|elastic|music|rock|hair|wrist|"
    r"stretch\w*|hearing|frequency|Hz|Ofsted|percentile|grade|attainment|Year)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def bands(text: str, vocabulary: Vocabulary) -> tuple[Band, ...]:
    """Words of funding that stand for provision: "Band 4", "top-up", "matrix level 3", "Element 3".

    A band needs a funding word in its sentence, or to be all that the text says. A sum of money is no band, and
    neither is one that a sum is put to.
    """
    spans = [
        (m.start, m.end)
        for m in vocabulary.find(text)
        if m.group == "funding" and not SUM.search(_sentence(text, m.start))
    ]
    for match in (*BAND_LABEL.finditer(text), *ELEMENT.finditer(text)):
        sentence = _sentence(text, match.start())
        others = sentence.replace(match.group(), " ")
        alone = len(re.findall(r"[^\W\d_]+", others)) <= 2
        if BOOKS.search(others) or SUM.search(sentence) or _is_grade(text, *match.span()):
            continue
        if (
            alone
            or _PAID_AT.search(text, max(0, match.start() - 4), match.start())
            or AROUND_A_BAND.search(others)
            or AROUND_A_BAND.search(match.group())
        ):
            spans.append(match.span())
    kept: list[Band] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if kept and start <= kept[-1].end + 1:
            kept[-1] = Band(kept[-1].start, max(end, kept[-1].end))
        else:
            kept.append(Band(start, end))
    return tuple(kept)


def _is_grade(text: str, start: int, end: int) -> bool:
    return bool(_GRADE_OF.match(text, end) or _GRADED_BEFORE.search(text, max(0, start - 60), start))


def _sentence(text: str, position: int) -> str:
    start, end = sentence_at(text, position)
    return text[start:end]
