"""Which area of need a heading names: by a name that is known, or by words that only one area has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ehcplint.plan import Entry, Letter
from ehcplint.sections.squeezed import IN_BRACKETS, NUMBERED, Beginnings, squeeze, without_owner

_CODED = re.compile(r"^\s*[A-KN](?:[.-]|\s|\s?\((?=\d{1,2}\)))?\d{1,2}(?:\.\d{1,2})?[.):]*\s*[–—-]?\s+(?=[A-Z])")
"""Before an area's name, the number of the part of a section that it heads: "F1  Communication and interaction"."""
_AREA_LABEL = re.compile(
    r"^\s*(?:area(?: of (?:special educational )?need)?|primary area|(?:need|record|card|item|sheet|page)"
    r"(?: record| card| sheet)?)\s*(?:no\.?\s*)?\d*(?:\s*(?:of|/)\s*\d+)?\s*[:–—-]\s*",
    re.IGNORECASE,
)
_TICK_BOX = re.compile(r"([☐□❑❏☒☑✓✔✗✘])\s*([^☐□❑❏☒☑✓✔✗✘]+)")
_TICKED = re.compile(r"[☒☑✓✔✗✘]")
_DIVIDED: tuple[Letter | None, ...] = ("B", "E", "F")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


class AreaNames:
    """The areas of need, by their names and by the words that speak of them (`rules/sections.toml`)."""

    def __init__(self, names: Mapping[str, list[str]], words: Mapping[str, list[str]]) -> None:
        known = dict(names)
        self._tails = {squeeze(word) for word in known.pop("area_tails", [])}
        self._names = Beginnings(known)
        self._of_word = {word: area for area, of_area in words.items() for word in of_area}

    def named(self, text: str) -> str:
        """The area of need that a heading names, or that it ticks in a line of them all, or an empty string."""
        if boxes := _TICK_BOX.findall(text):
            named = [(bool(_TICKED.match(box)), self.named(name)) for box, name in boxes]
            ticked = [area for tick, area in named if tick]
            return ticked[0] if len(ticked) == 1 and all(area for _, area in named) else ""
        if text.rstrip().endswith((".", ";", ",")):
            return ""
        bare = _AREA_LABEL.sub("", _CODED.sub("", NUMBERED.sub("", text.strip())))
        if len(bare) > 120:
            return ""
        bare = IN_BRACKETS.sub("", bare)
        for candidate in (bare, *without_owner(bare)):
            squeezed = squeeze(candidate)
            for phrase, name in self._names.of(squeezed):
                if squeezed == phrase or squeezed[len(phrase) :] in self._tails:
                    return name
        return ""

    def spoken_of(self, text: str) -> str:
        """The only area that a heading's words speak of ("Emotional wellbeing and friends"), or an empty string.

        Words that any area could have beside them are passed over; one that is not known may be of another area.
        """
        bare = IN_BRACKETS.sub("", _AREA_LABEL.sub("", _CODED.sub("", NUMBERED.sub("", text.strip()))))
        spoken = {self._of_word.get(word, "?") for word in _WORD.findall(bare.lower())} - {""}
        return spoken.pop() if len(spoken) == 1 and "?" not in spoken else ""

    def settled(self, entries: list[Entry]) -> Iterator[Entry]:
        """The entries, with the areas that a plan names in words of its own called as they are known.

        Two of a section that speak of one area, "Seeing and hearing" beside "Moving", stay apart, in all of the plan.
        """
        meant = {area: self.spoken_of(area) or _CODED.sub("", area) for area in {entry.area for entry in entries}}
        called: dict[tuple[str | None, str], set[str]] = {}
        for entry in entries:
            if entry.letter in _DIVIDED:
                called.setdefault((entry.letter, meant[entry.area]), set()).add(entry.area)
        apart = {area for (_, area), names in called.items() if len(names) > 1}
        for entry in entries:
            known = meant[entry.area]
            kept = entry.letter not in _DIVIDED or known == entry.area or known in apart
            yield entry if kept else replace(entry, area=known)
