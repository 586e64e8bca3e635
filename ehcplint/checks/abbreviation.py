"""Is every abbreviation spelled out somewhere?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.abbreviations import Explained, abbreviations
from ehcplint.plan import Kind as EntryKind


class AbbreviationCheck(Kind):
    """Each abbreviation of three or more capitals that is neither in a vocabulary nor spelled out in the plan, once."""

    kind: Literal["abbreviation"]
    vocabulary: str

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary,)

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        known = {phrase.upper() for phrase in context.lexicon[self.vocabulary].phrases}
        paragraphs = [*plan.document.paragraphs, *plan.document.furniture]
        explained = Explained("\n".join(paragraph.text for paragraph in paragraphs))
        for entry in plan.entries:
            if entry.kind in (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER):
                continue
            for number, part in enumerate(entry.parts):
                if part.role == "label":
                    continue  # the form's own words
                for found in abbreviations(part.text):
                    if found.letters in known:
                        continue
                    known.add(found.letters)
                    if not explained.is_a_word(found.letters) and not explained.explains(found.letters):
                        yield Hit(entry, number, found.start, found.end)
