"""Headings that stand in the text that they head: "Cognition and learning – for Outcomes 4 and 5. Ada will have …"."""

from __future__ import annotations

import re

from ehcplint.language.dose import amount
from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import outcomes
from ehcplint.plan import Letter
from ehcplint.sections.headings import SectionMap

_END = LongPattern(r"(?:(?<=[\w)])[.:]|\s[–—])\s+(?=[A-Z“‘\"])")
"""Where a heading may end and its text begin."""
_LONGEST = 110
"""In characters; what is longer is a sentence."""
_BESIDE_REFERENCES = re.compile(
    r"[\W_]+|\b(?:and|for|to|towards?|the|meets?|meeting|supports?|supporting|serves?|serving|linked|links?"
    r"|provision|(?:long|medium)[- ]term)\b",
    re.IGNORECASE,
)
_LEADS_TO_REFERENCE = re.compile(
    r"\W*(?:\b(?:for|to|towards|linked to|links to|meets|supports|see|serves|serving)\W+)?$", re.IGNORECASE
)
_SENTENCE = LongPattern(
    r"\b(?:will|shall|can|could|may|might|should|would|must|is|are|was|were|be|been|has|have|had|do|does|did|says?|said"
    r"|tells?|told|needs?|requires?|wants?|likes?|he|she|they|it|i|we|you)\b",
    ignore_case=True,
)
"""A word that only sentences have."""
_FIELD = re.compile(
    r"\W*(?:linked |links? to )?(?:outcome|goal|aim|objective)s?\s*(?:nos?\.?|numbers?)?\s*:", re.IGNORECASE
)
"""A fact of the entry before: "Outcomes: 2 and 3."."""
_ENTRY_NUMBER = re.compile(r"\W*[A-K]\d{1,2}\.\d{1,2}\b")
"""An entry's own number, whose area's is shorter: "F5.9 Independence. The teacher will …"."""
_OCCASION = LongPattern(
    r"(?:\W|\b(?:in|at|on|of|and|or|with|around|to|from|for|the|all|other|own|school|college|nursery|class|times?"
    r"|breaks?|lunch|playtimes?|breaktimes?|lunchtimes?|mealtimes?|registration|tutor|assembl(?:y|ies)|lessons?"
    r"|classrooms?|playground|corridors?|dining|canteen|hall|room|outside|outdoors|home|homework|before|after|start|end"
    r"|day|mornings?|afternoons?|arrivals?|departures?|travel|transport|transitions?|exam(?:ination)?s?|equipment"
    r"|resources|environment|staff|training|buildings?|site|whole|everyone|general|arrangements)\b)+",
    ignore_case=True,
)
"""A heading that says when or where, or what kind of help: it divides a section as areas of need do."""


class RunIn:
    """Tells a heading that begins a paragraph from the first sentence of its text, by its words alone.

    An area of need is one, and the numbers of the outcomes that the text is for, alone or beside a few words. Where a
    section has had such headings, so is an occasion ("Break and lunch."), and in Section A any few words ("History.").
    """

    def __init__(self, section_map: SectionMap) -> None:
        self._map = section_map

    def end(self, text: str, letter: Letter | None, others: bool) -> int:
        """Where the text begins that a heading stands before, or 0. `others`: the section has had such headings."""
        if letter in (None, "I", "J", "K") or _FIELD.match(text) or _ENTRY_NUMBER.match(text):
            return 0
        ends = list(_END.finditer(text, 0, _LONGEST))
        for match in reversed(ends):
            if self._heads(text[: match.start()].strip(), text[match.start()], letter, others):
                return match.end()
        return 0

    def area(self, heading: str) -> str:
        """The area of need that a heading names beside the outcomes that it may refer to, or an empty string."""
        return self._map.area(without_references(heading))

    def _heads(self, heading: str, mark: str, letter: Letter, others: bool) -> bool:
        if letter == "A":
            return mark == "." and _is_name(heading)
        if letter == "E" and any(map(str.isdigit, heading)):
            return False  # "E5. Health: Ada will …" is the outcome itself
        if self.area(heading):
            return True
        bare = without_references(heading)
        if bare != heading and letter != "E":
            # "A wedge cushion (Outcome 2)." is provision in note form.
            named = _is_name(bare) and (others or not heading.endswith(")")) and amount([bare]).state != "part"
            return named or not _BESIDE_REFERENCES.sub("", bare)
        if letter == "B" and others and _is_name(heading) and self._map.areas.spoken_of(heading):
            return True
        if mark != ".":
            return False
        return self._map.block(heading) == "monitoring" or (others and bool(_OCCASION.fullmatch(heading)))


def _is_name(heading: str) -> bool:
    """Whether a few words only name something: "Her parents’ views"."""
    plain = heading[:1].isupper() and not _SENTENCE.search(heading) and not any(map(str.isdigit, heading))
    return plain and len(heading.split()) <= 5


def without_references(heading: str) -> str:
    """A heading without the outcomes that it refers to, and what leads to them: "Reading (Outcomes 2 and 3)"."""
    for reference in reversed(outcomes(heading)):
        heading = _LEADS_TO_REFERENCE.sub("", heading[: reference.start]) + heading[reference.end :]
    return heading.rstrip(" ).,:–—")
