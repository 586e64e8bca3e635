"""Is something left that was to be filled in, or to be deleted?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.placeholders import placeholders


class PlaceholderCheck(Kind):
    """Merge fields, prompts, stand-ins, unreplaced choices and drafters' notes, anywhere in the plan."""

    kind: Literal["placeholder"]
    vocabulary: str

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary,)

    def run(self, context: Context) -> Iterator[Hit]:
        vocabulary = context.lexicon[self.vocabulary]
        seen: set[tuple[object, int]] = set()
        for entry in context.plan.entries:
            for number, part in enumerate(entry.parts):
                for found in placeholders(part.text, vocabulary):
                    place = (part.where, part.start + found.start)
                    if place not in seen:  # a lead-in or a shared cell stands in several entries
                        seen.add(place)
                        yield Hit(entry, number, found.start, found.end)
        yield from self._in_headings(context)

    def _in_headings(self, context: Context) -> Iterator[Hit]:
        for heading in context.plan.headings:
            for found in placeholders(heading.text, context.lexicon[self.vocabulary]):
                yield Hit(
                    section=heading.letters[0], evidence=heading.text[found.start : found.end], where=heading.where
                )
