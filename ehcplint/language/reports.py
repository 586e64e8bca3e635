"""Professionals' reports and advice as plans cite and list them: from which discipline, and of what date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ehcplint.language.patterns import LongPattern
from ehcplint.language.times import DATE, DateMention, dates

_DISCIPLINES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE if not words.isupper() else 0))
    for name, words in (
        ("psychology", r"educational psycholog\w+|psycholog\w+|EP(?:['’]s)?|EPS"),
        ("speech", r"speech(?: and| &)? language|speech therap\w+|speech|SaLTs?|SLTs?|SALT|S&LT|SLCN|"
        r"communication therap\w+"),
        ("occupational", r"occupational(?: health)?(?: therap\w+)?|OTs?(?:['’]s)?|sensory (?:integration|processing|"
        "assessment)"),
        ("physiotherapy", r"physio\w*|physical therap\w+"),
        ("hearing", r"audiolog\w+|hearing|deaf|ToD|QToD|cochlear"),
        ("vision", r"orthoptic\w*|orthoptist\w*|ophthalm\w+|optometr\w+|vision|visual impairment|visually impaired|"
        "QTVI|eye clinic|sight"),
        ("habilitation", r"habilitation"),
        ("medical", r"medical|paediatric\w*|paediatrician\w*|consultant|doctor|GP|neurolog\w+|cardiolog\w+|"
        r"genetic\w*|hospital|neurodevelopmental"),
        ("dietetics", r"dietiti\w+|dietici\w+|dietetic\w*"),
        ("nursing", r"nurs(?:e|es|ing)(?:['’]s)?(?! (?:school|assistant))|health visit\w+"),
        ("health", r"health(?! and social| visit)|clinic|NHS"),
        ("mental health", r"CAMHS|psychiatr\w+|mental health|psychotherap\w+|clinical psycholog\w+|HYMS|CYPMHS"),
        ("social care", r"social (?:care|work\w*)|social services|care act|early help|children['’]s services|"
        "child and family|child in need"),
        ("school", r"school(?! (?:nurs|doctor|health))|head ?teacher|college|nursery|academy|setting|"
        "educational advice|education advice|SENCO|SENDCO|SENDCo|class teacher"
        "|(?<!specialist )(?<!advisory )teacher(?! (?:of|for) )|"
        "tutor|annual review|review"),
        ("careers", r"careers?|adulthood|employment|vocational|connexions"),
        ("dyslexia", r"dyslexi\w*|dyscalculia|specialist assess\w+|specialist teach\w+|specific learning|SpLD|"
        "literacy"),
        ("autism", r"autism|ASD|ASC|social communication"),
        ("early years", r"early years|portage|EYFS|two[- ]year"),
        ("behaviour", r"behaviour\w*|SEMH|inclusion"),
        ("technology", r"assistive technology|AAC|communication aids?"),
        ("family", r"parents?(?:al)?|parent['’]s|mother|father|child['’]s views|young person['’]s views|"
        "pupil['’]s views|my views|views of"),
        ("counselling", r"counsell\w+|therapeutic|art therap\w+|music therap\w+|play therap\w+"),
    )
)  # fmt: skip
_EDUCATIONAL = re.compile(r"\beducational? psycholog|\bEPs?\b", re.IGNORECASE)
_ANY_REPORT = re.compile(
    r"\b(?:reports?|advice|letters?|assessments?|reviews?|dated|from|whose|their|recent|latest|most|with|that|which"
    r"|this|"
    r"service|team|clinic|worker|specialist|of|by|the|and|his|her|an?|in|on|january|february|march|april|june|july|"
    r"august|september|october|november|december)\b|['’]s\b",
    re.IGNORECASE,
)
"""Words of a citation that do not tell one report from another."""
_HEALTH = {"medical", "health", "mental health", "nursing", "dietetics"}

_DATED = re.sub(r"\(\?P=\w+\)", "[/.-]", re.sub(r"\?P<\w+>", "?:", DATE.pattern))
_WORDS = r"(?:[\w&’'./-]+\s+){0,6}?"
_CITED = LongPattern(
    rf"(?P<what>(?:\b(?:the|a|an|his|her|their|most recent|latest)\s+)?{_WORDS}\b(?:report|advice|letter|addendum|"
    rf"(?:assessment|screening)(?: report)?|summary|"
    rf"review report)s?\b)(?:\s+(?:of|by|from)\s+(?=\w)[^,;.()\d]{{3,50}}?)?\s*(?:[,(]|,?\s*(?:of|in|dated"
    rf"|from|written (?:on|in)|completed (?:on|in)|prepared (?:on|in)|"
    rf"issued (?:on|in))\s|dated:|[-–—])\s*"
    rf"(?:by\s+[^,;.()]{{3,60}},?\s+|(?:(?:Dr|Mrs?|Ms|Miss"
    rf"|Prof(?:essor)?)\.?\s)?[A-ZÀ-ɏ][\w’'-]+(?:\s[A-ZÀ-ɏ][\w’'-]+){{0,2}},\s+)?(?:(?:the|early|late|dated|on|in"
    rf"|of)\s+)*(?P<date>{_DATED})",
    ignore_case=True,
)


_IS_TO_COME = re.compile(r"\b(?:will|shall|to|can|may|should|must)\s+report$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Citation:
    """Words that cite a report, at text[start:end], with its date."""

    start: int
    end: int
    disciplines: frozenset[str]
    date: DateMention


def disciplines(text: str) -> frozenset[str]:
    """Which professions or parties a report's title or author shows it to be from; empty where none is known."""
    found = {name for name, words in _DISCIPLINES if words.search(text)}
    if "mental health" in found and not _EDUCATIONAL.search(text):
        return frozenset(found - {"psychology"})
    if "psychology" not in found:
        return frozenset(found)
    return frozenset(found - {"health"})


def agree(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two lists of disciplines can be one report's: they share one, or one of them is not known."""
    if not left or not right:
        return True
    # "Health advice" and "medical advice" may be anybody's, a nurse's and a dietitian's are theirs alone.
    return bool(left & right) or any(
        one & _HEALTH and other <= {"health", "medical"} for one, other in ((left, right), (right, left))
    )


def telling_words(text: str) -> frozenset[str]:
    """The words of a report's title or author by which it may be known, where its discipline is none that is listed."""
    return frozenset(re.findall(r"[^\W\d_]{4,}", _ANY_REPORT.sub(" ", text).lower()))


def citations(text: str) -> list[Citation]:
    """Every citation of a report that gives its day or month, in reading order."""
    found: list[Citation] = []
    if not dates(text):
        return found
    for match in _CITED.finditer(text):
        mentions = [mention for mention in dates(match["date"]) if mention.precision in ("day", "month")]
        if mentions and not _IS_TO_COME.search(match["what"]):
            what = re.split(
                r"[.;:]\s|\b(?=(?:the|an?|his|her|their)\s(?!.*\b(?:the|an?|his|her|their)\s))", match["what"]
            )[-1]
            start = match.start("what") + match["what"].rindex(what)
            of = text[start : match.start("date")]
            found.append(Citation(start, match.end(), disciplines(of), mentions[0]))
    return found
