"""The outcomes that Section E has set out, and whether a line of a later section only says one of them again."""

from __future__ import annotations

from ehcplint.language.dose import amount
from ehcplint.language.stems import telling
from ehcplint.language.times import time_limits

_OF_HEADINGS = telling("achieve aim agreed desired goal intended long meet objective reach sought target")
"""What a heading may say beside the outcome's own words: "To achieve outcome 2: By July 2028 Ada will read"."""


class Sought:
    """The outcomes met so far, by their telling words."""

    def __init__(self) -> None:
        self._texts: dict[frozenset[str], str] = {}

    def add(self, text: str) -> None:
        # By when may stand in a heading over the outcomes that are said again.
        self._texts[telling(_undated(text)) - _OF_HEADINGS] = text
        self._texts[telling(text) - _OF_HEADINGS] = text

    def again(self, text: str) -> bool:
        """Whether a text says no more than an outcome does, so that it stands over the provision for it."""
        words = telling(text) - _OF_HEADINGS
        outcome = self._texts.get(words) if len(words) > 1 else None
        return outcome is not None and amount([text]).state == amount([outcome]).state


def _undated(text: str) -> str:
    for limit in reversed(time_limits(text)):
        text = f"{text[: limit.start]} {text[limit.end :]}"
    return text
