"""What a mistyped word was most likely meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(wrong: str, right: Iterable[str]) -> str:
    """A sentence to put after the complaint, “ Did you mean “…”?”; nothing where no right word is alike."""
    folded = {word.casefold(): word for word in right}
    alike = get_close_matches(wrong.casefold(), folded, n=1, cutoff=0.5)
    return f" Did you mean “{folded[alike[0]]}”?" if alike else ""
