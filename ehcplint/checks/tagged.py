"""Does each entry carry one of a set of tags, beside what it says itself?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.vocabulary import Vocabulary
from ehcplint.plan import Entry
from ehcplint.plan import Kind as EntryKind

_MARKS = re.compile(r"[^\w]+")
_FEW_WORDS = 3


class TaggedCheck(Kind):
    """Entries of one sort (`of`) that no phrase of a vocabulary goes with: none in their words, in their row, in a
    heading over them, or on a line of its own. Punctuation counts for nothing: “I” statement 3 is I statement 3."""

    kind: Literal["tagged"]
    of: EntryKind
    vocabulary: str

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary,)

    def run(self, context: Context) -> Iterator[Hit]:
        tags = context.lexicon[self.vocabulary]
        for letter in context.letters:
            section = context.plan.section(letter)
            tagged = {id(entry) for entry in section if _tagged(entry, tags)} | self._beside_a_line(section, tags)
            rows = {entry.row for entry in section if entry.row is not None and id(entry) in tagged}
            for entry in section:
                if entry.kind is self.of and id(entry) not in tagged and entry.row not in rows:
                    yield whole(entry)

    def _beside_a_line(self, section: tuple[Entry, ...], tags: Vocabulary) -> set[int]:
        """The entries that a tag on a line of its own goes with. Where such a line comes first, each is like a heading
        to the entries after it; otherwise each belongs to the one entry before it."""
        lines = {id(entry) for entry in section if _only_a_tag(entry, tags)}
        order = [entry for entry in section if entry.kind is self.of or id(entry) in lines]
        heads = bool(order) and id(order[0]) in lines
        found: set[int] = set()
        tag: Entry | None = None
        for entry in order if heads else reversed(order):
            if id(entry) in lines:
                tag = entry
            elif tag is not None:
                if (entry.area, entry.under) == (tag.area, tag.under):
                    found.add(id(entry))
                tag = tag if heads else None
        return found


def _tagged(entry: Entry, tags: Vocabulary) -> bool:
    said = [f"{part.label} {part.text}" for part in entry.parts]
    return any(tags.find(_MARKS.sub(" ", text)) for text in (*said, *entry.under, entry.area))


def _only_a_tag(entry: Entry, tags: Vocabulary) -> bool:
    """Whether an entry says no more than "“I” statement: …": whatever a reader has taken such a line for."""
    text = _MARKS.sub(" ", entry.main.text)
    found = tags.find(text)
    for match in reversed(found):
        text = text[: match.start] + text[match.end :]
    return bool(found) and len(text.split()) <= _FEW_WORDS
