"""Abbreviations in capitals, and whether a text spells them out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import NEAR

_ABBREVIATION = LongPattern(r"(?<![\w/.@&’'-])(?P<letters>[A-Z]{3,9})(?:s\b|(?=\d{0,2}\b))(?![\w/@]*[/@]\w)")
_NO_ABBREVIATION = re.compile(r"[IVX]+|OUT|[LS]TO|(.)\1+|DDMM\w*|YYYY|MMM")
_SMALL = frozenset(("and", "of", "the", "for", "in", "to", "with", "on", "or", "a", "an", "by", "at", "from"))
_WORD = re.compile(r"[^\W\d_]+")
_ALONE = frozenset(
    (
        *("YES", "NONE", "NAME", "DATE", "ROLE", "WHO", "WHAT", "WHEN", "WHERE", "HOW", "WHY", "AREA", "AREAS", "NEED"),
        *("NEEDS", "NOTE", "NOTES", "PLAN", "FINAL", "DRAFT", "AIM", "AIMS", "GOAL", "GOALS", "MET", "NOT", "ALL"),
        *("SECTION", "PART", "HEALTH", "CARE", "OUTCOME", "OUTCOMES", "PROVISION", "ADVICE", "PLACEMENT", "VIEWS"),
    )
)
"""Words that forms set in capitals on a line or in a cell of their own."""
_POST_NOMINAL = re.compile(
    r"(?:PGCE|QTS|MBE|OBE|CBE|MRC\w+|FRC\w+|FHEA|MSC|BSC|PHD|DCH|MBBS|MBCHB|DIP\w*|CERT\w*|MRCPCH|AMBDA|NASENCO|MED|"
    r"BED|CPT\d?[A-Z]?)$"
)


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """Capitals at text[start:end] that stand for words; a plural s is left out."""

    start: int
    end: int
    letters: str


@lru_cache(maxsize=4096)
def abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """Every abbreviation of three or more capitals; none in a text that is all in capitals."""
    if not _ABBREVIATION.search(text) or _shouts(text):
        return ()
    return tuple(
        Abbreviation(match.start("letters"), match.end("letters"), match["letters"])
        for match in _ABBREVIATION.finditer(text)
        if not _NO_ABBREVIATION.fullmatch(match["letters"]) and not _beside_capitals(text, match)
    )


def _shouts(text: str) -> bool:
    words = [word for word in _WORD.findall(text) if len(word) > 1]
    if len(words) == 1:
        return words[0] in _ALONE or len(words[0]) > 6
    return bool(words) and sum(word.isupper() for word in words) > len(words) / 2


def _beside_capitals(text: str, match: re.Match[str]) -> bool:
    """Whether the next word or the one before is in capitals too: a shouted phrase, or a surname after a name."""
    before, after = text[max(0, match.start() - NEAR) : match.start()], text[match.end() : match.end() + NEAR]
    joined = re.search(r"\b([A-Z]{2,}) $", before), re.match(r" ([A-Z]{2,})\b", after)
    if any(joined):
        return True
    degree = re.search(r"[A-ZÀ-ɏ][\w’'-]+, (?:[\w ]+, )*$", before) and _POST_NOMINAL.match(match["letters"])
    return bool(degree)


@dataclass(frozen=True)
class Explained:
    """What a plan's whole text spells out. Build it once, ask often."""

    text: str

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word.casefold() for word in _WORD.findall(self.text) if not (word.isupper() and len(word) > 1))

    def is_a_word(self, letters: str) -> bool:
        """Whether the text has the letters as an ordinary word too, so that capitals only stress it."""
        return letters.casefold() in self._words

    def explains(self, letters: str) -> bool:
        """Whether words with these initials stand in the text, or words beside it in brackets or after a colon."""
        return self._beside(letters) or self._spelled(letters)

    def _beside(self, letters: str) -> bool:
        for match in re.finditer(rf"(?<![\w])(?:{letters})(?:s|['’]s)?(?!\w)", self.text):
            before, after = (
                self.text[max(0, match.start() - 90) : match.start()],
                self.text[match.end() : match.end() + 110],
            )
            if re.search(r"[(\[]\s*(?:the |or )?$", before) and _fits(
                letters, re.split(r"[.;:\n]", before)[-1], last=True
            ):
                return True
            following = re.match(
                r"\s*(?:[(\[:=]|\s[-–—]\s|,? (?:which )?(?:stands for|short for|is short for|means|meaning)\b|\|"
                r")\s*([^.;\n)]+)",
                after,
            )
            if following and _fits(letters, following[1]):
                return True
        return False

    def _spelled(self, letters: str) -> bool:
        return re.search(_initials_pattern(letters), self.text) is not None


def _fits(letters: str, words: str, last: bool = False) -> bool:
    """Whether a phrase can be what the letters stand for: it has them in order, from the initial of a word."""
    found = _WORD.findall(words)
    if len(found) > len(letters) * 2 + 2:
        found = found[-(len(letters) * 2 + 2) :] if last else found[: len(letters) * 2 + 2]
    lower = [word.casefold() for word in found]
    for start, word in enumerate(lower):
        if word[:1] == letters[0].casefold() and _in_order(letters.casefold(), "".join(lower[start:])):
            return len(lower) - start > 1 or len(word) > len(letters) + 3
    return False


def _in_order(letters: str, text: str) -> bool:
    place = 0
    for letter in letters:
        place = text.find(letter, place) + 1
        if not place:
            return False
    return True


def _initials_pattern(letters: str) -> str:
    """Words whose initials are the letters, small words between them skipped or counted.

    Any three short words will do by chance somewhere in a plan: so the others have four letters at least, and only
    those small words are skipped that stand within a name, as in "teacher of the deaf".
    """
    comma = ",?" if len(letters) > 3 else ""  # "Social, emotional and mental health"
    within = "of the|for the|as an|of|for|and|in|to|&" if len(letters) == 3 else "|".join((*_SMALL, "as", "&"))
    counted = _SMALL - {"and", "a", "an", "at", "the"} if len(letters) == 3 else _SMALL
    pieces = []
    for place, letter in enumerate(letters):
        gap = rf"{comma}(?:[^\S\n]|-)+(?:(?:{within})(?:[^\S\n]|-)+){{0,2}}" if place else ""
        inner = 0 < place < len(letters) - 1
        own = [word[1:] for word in sorted(counted) if inner and word[0] == letter.casefold() and len(word) > 1]
        own = [f"{rest}(?: the)?" for rest in (*own, *(["round"] if letter == "A" else []))]  # "Team around the family"
        pieces.append(rf"{gap}(?i:{letter})(?:[a-z’']{{3,}}{''.join(f'|{rest}' for rest in own)})(?![a-z])")
    return r"(?<!\w)" + "".join(pieces)
