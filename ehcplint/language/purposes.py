"""What something is done for, as its own sentence says: "so that Ada will read", "to help her to read"."""

from __future__ import annotations

import re
from functools import lru_cache

from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import sentences

_FOR = LongPattern(
    r"\b(?:so that|so as to|so (?:he|she|they|I) (?:can|will|shall|is|are|am)|in order (?:that|to|for)|with a view to"
    r"|towards"
    r"|(?:with|for) the (?:aim|goal|intention|purpose|objective) (?:of|that|to|being)|aim(?:s|ed|ing)? (?:at|to)"
    r"|(?:work|mov|build|lead|contribut)(?:s|es|ing)? (?:up )?to(?:wards?)?"
    r"|(?:to|will|shall|and|can|should) (?:help|enable|support|allow|assist|encourage|teach|prepare|ensure)(?! (?:will"
    r"|shall)\b)"
    r"|(?:helping|enabling|supporting|allowing|assisting|encouraging|teaching|preparing|ensuring)"
    r"|to (?=(?:develop|improve|increase|build|raise|achieve|meet|reach|secure)\b))\b",
    ignore_case=True,
)
_ENDS = re.compile(r"[;|]|\s[–—-]\s")
_OPENS = re.compile(r"\W*(?:\w{1,3}[.)]\s+)?")


@lru_cache(maxsize=2048)
def purposes(text: str) -> tuple[str, ...]:
    """What each sentence says that something is for: what follows such words, up to where the clause ends.

    A sentence that begins with its purpose tells it up to the comma: "So that Ada will read, a teacher will …".
    """
    return tuple(
        rest.partition(",")[0] if _OPENS.fullmatch(sentence, 0, match.start()) else rest
        for sentence in (text[start:end] for start, end in sentences(text))
        for match in _FOR.finditer(sentence)
        if (rest := _ENDS.split(sentence[match.end() :], maxsplit=1)[0])
    )
