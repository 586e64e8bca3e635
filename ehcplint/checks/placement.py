"""Does Section I name a placement where it must, and not where it must not?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import sentences
from ehcplint.plan import Entry
from ehcplint.plan import Kind as EntryKind

_PLACE = (
    r"(?:schools?|academy|academies|college|nursery|nurseries|pre-?school|playgroup|sixth form|university|"
    r"institut(?:e|ion)|unit|"
    r"centre|resourced? (?:base|provision)|provider|hospital|studio|kindergarten|childminder|setting|placement)"
)
_NAMES = LongPattern(
    rf"\b{_PLACE}\b|\b(?:mainstream|maintained|non-maintained|independent|special|further education|resourced)\b",
    ignore_case=True,
)
_PROPER = LongPattern(
    r"(?:(?:[A-ZÀ-ɏ][\w’'.-]+|of|the|and|&)\s+){0,6}[A-ZÀ-ɏ][\w’'.-]+\s+(?:[A-ZÀ-ɏ][\w’'-]+\s+){0,3}"
    r"(?:School|Academy|College|Nursery|Pre-?[Ss]chool|Sixth Form|University|Centre|Unit|Primary|Infants?|Juniors?|"
    r"High)\b"
)
_OPEN = LongPattern(
    r"\b(?:see (?:the|section|attached|covering|letter)|refer to|as (?:above|discussed|agreed)|covering letter|blank|"
    r"not (?:yet )?(?:be )?(?:named|been named|known|decided|agreed|identified|determined|included|said|"
    r"recorded|finali[sz]ed)|"
    r"tbc|tba|to be (?:confirmed|named|decided|determined|agreed|identified|added|completed|advised)|has yet|have yet|"
    r"(?:will|shall) (?:only )?be (?:named|added|completed|entered|specified|confirmed|decided|identified|included"
    r"|recorded|"
    r"considered|written|filled)|"
    r"still|awaiting|await(?:s|ed)?|pending|under consideration|considering|being (?:considered|sought|consulted|"
    r"identified)|consult\w*|"
    r"panel|visiting|prefer\w*|once|until|after (?:the|you)|when the plan|final (?:plan|ehc|education)|undecided|"
    r"chang(?:e|ing|es) (?:of )?schools?|mov(?:e|ing|es) schools?|wherever|whichever|discuss\w*|seek(?:s|ing)?|"
    r"look(?:s|ing)? for|search\w*|request(?:s|ed)?|would like|wish(?:es)?|left (?:empty|out))\b",
    ignore_case=True,
)
_UNTIL_A_DATE = re.compile(
    r"\buntil (?:(?:the )?end of )?(?:the )?(?:\d{1,2} )?(?:[A-ZÀ-ɏ][a-zß-ɏ]+ (?:term )?\d{4}|Year \d|(?:autumn|spring"
    r"|summer) term)\b"
)
"""How long a placement that is named lasts."""
_STAYS = re.compile(r"\b(?:remain|continue|stay|attends?|attending|on roll|named)\b", re.IGNORECASE)
_OTHERWISE = LongPattern(
    r"\botherwise than (?:at|in)\b|\bEOT[AI]S\w*\b|\bhome[- ]educat\w+|\belective(?:ly)?\b|\beducated at home\b|"
    r"\bhome tuition\b"
    r"|\bsection 61\b|\bnot attend(?:ing)? (?:a |any )?(?:school|setting)\b|\btribunal\b",
    ignore_case=True,
)
_BY_LAW = re.compile(
    r"\botherwise than (?:at|in)\b|\bEOT[AI]S\w*\b|\bsection 61\b|\belective(?:ly)? home\b", re.IGNORECASE
)
"""What also settles it where it stands in F or J."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|shall|would|can|cannot|may|must|should|needs?|requires?|travels?|goes"
    r"|does|begins?|starts?|ends?|commences?)\b",
    re.IGNORECASE,
)
_ABOUT_NAMING = re.compile(
    r"^\W*(?:from|date|start\w*|telephone|phone|address|postcode|transport|travel|funding|hours|DfE|URN|contact)\b",
    re.IGNORECASE,
)


class PlacementCheck(Kind):
    """`draft`: a placement or a type is named, in a draft (milder in an amended one). `none`: neither is named."""

    kind: Literal["placement"]
    fault: Literal["draft", "none"]

    def run(self, context: Context) -> Iterator[Hit]:
        entries = [
            entry
            for entry in context.plan.section("I")
            if entry.kind not in (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER)
            and any(part.role != "label" for part in entry.parts)
        ]
        if self.fault == "draft":
            for entry in entries:
                if hit := _named(entry):
                    number, start, end = hit
                    yield Hit(entry, number, start, end, milder=context.plan.profile == "amended-draft")
                    return
            return
        if not entries or any(
            _OTHERWISE.search(entry.text) if entry.letter == "I" else _BY_LAW.search(entry.text)
            for entry in context.plan.within(("I", "F", "J"))
        ):
            return
        if not any(_settles(entry) for entry in entries):
            first = entries[0]
            number = next(place for place, part in enumerate(first.parts) if part.role != "label")
            yield Hit(first, number, 0, len(first.parts[number].text))


def _named(entry: Entry) -> tuple[int, int, int] | None:
    """The part of an entry that names a placement or a type: (part, start, end)."""
    if entry.kind is EntryKind.NONE:
        return None
    for number, part in enumerate(entry.parts):
        if part.role == "label" or _ABOUT_NAMING.match(part.label) or _ABOUT_NAMING.match(part.text):
            continue
        for start, end in sentences(part.text):
            text = part.text[start:end]
            if (
                (_NAMES.search(text) or _PROPER.search(text))
                and not _OPEN.search(_UNTIL_A_DATE.sub("", text))
                and not _NEGATED.search(text)
            ):
                return number, start, end
    return None


_NEGATED = re.compile(r"\b(?:not|no|cannot|never)\b", re.IGNORECASE)


_WHAT_IT_MUST = re.compile(
    r"\b(?:the|any|such an?|whichever|chosen|named) (?:chosen |named |new |next )?(?:provider|school|setting"
    r"|placement|college|nursery|academy)"
    r"(?: (?:that is )?(?:named|chosen))? (?:(?:will|shall) be expected to|(?:will|shall) need to|would need to|must"
    r"|should|needs to"
    r"|is expected to|has to|ought to)\b[^.;]*",
    re.IGNORECASE,
)
"""What is asked of a placement that nobody has named yet."""


def _settles(entry: Entry) -> bool:
    """Whether an entry names a placement or a type, or may be one's bare name."""
    if entry.kind is EntryKind.NONE:
        return False
    for part in entry.parts:
        if part.role == "label":
            continue
        for start, end in sentences(part.text):
            text = _WHAT_IT_MUST.sub("", part.text[start:end])
            if not text.strip(" .;"):
                continue
            if _PROPER.search(text) and (_STAYS.search(text) or not _OPEN.search(text)):
                return True
            if not _OPEN.search(text) and (_NAMES.search(text) or not _FINITE.search(text)):
                return True
    return False
