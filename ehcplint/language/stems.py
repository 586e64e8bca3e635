"""What a text is about: the stems of its telling words."""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _listed(words: str) -> dict[str, None]:
    return dict.fromkeys(words.split())


_PLAIN = _listed(
    "a able about above access across additional adult adults after afternoon again age aged all also an and "
    "another any appropriate april are as at august autumn be because been before being between both but by can "
    "check checks child childs college come comes continue could daily day days december deliver delivered "
    "delivers delivery did do does doing during each end ensure every extra february five for fortnight "
    "fortnightly foundation four friday fridays from further get gets give given group groups had half has have "
    "having he help helped helping helps her hers him his hour hours how hrs i if in include including individual "
    "individually into is it its january july june just key lasting lasts lead leads least led length linked made "
    "make march may me member might mins minute minutes monday mondays monthly more morning most must my need "
    "needed needs no not november now october of on once one only or order other others our out outcome outcomes "
    "over own part per person place practice practise programme provide provided provides provision pupil put "
    "receive received receives regular required run same school section september session sessions setting shall "
    "she should six small so some specific spend spends spring staff stage student such summer support supported "
    "supporting supports take taken takes ten term termly terms than that the their them then there these they "
    "this those three through thursday thursdays time times to too total trained tuesday tuesdays twice two under "
    "until up upon use used using very visit visits was way we wednesday wednesdays week weekly weeks were what "
    "when where which while who whom will with within without work working works would year years you young your"
)
_ENDINGS = _listed(
    "itions ition ations ation tions tion ions ion ments ment ings ing edly ness ers ies ied er es ed ly s y e"
)


@lru_cache(maxsize=4096)
def telling(text: str) -> frozenset[str]:
    """The stems of a text's words, without small words, service words, numbers and measures of time."""
    words = (word.lower().replace("’", "'").split("'")[0] for word in WORD.findall(text))
    return frozenset(stem(word) for word in words if len(word) > 2 and word not in _PLAIN)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without its ending, so that "reading", "reads" and "read" are one."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
