"""Does a section, or the front sheet, say a certain thing at all?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.text import sentences
from ehcplint.plan import Kind as EntryKind

_SAYS_NOTHING = (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER, EntryKind.NONE)


class StatedCheck(Kind):
    """One hit where no sentence of the sections holds a phrase of a vocabulary; with `near`, a phrase of that
    vocabulary too, in the same sentence. With `front` the front sheet and whatever else has no letter may say it.

    A plan without a word of its own in the sections gives no hit: what is missing there is not this alone.
    """

    kind: Literal["stated"]
    vocabulary: str
    near: str = ""
    front: bool = False

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary, self.near) if self.near else (self.vocabulary,)

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        inside = [entry for entry in plan.within(context.letters) if entry.kind not in _SAYS_NOTHING]
        if not inside or any(self._said(text, context) for text in self._texts(context)):
            return
        heading = next(each for each in plan.headings if set(each.letters) & set(context.letters))
        letter = next(each for each in heading.letters if each in context.letters)
        yield Hit(section=letter, evidence=heading.text, where=heading.where)

    def _texts(self, context: Context) -> Iterator[str]:
        letters = (*context.letters, None) if self.front else context.letters
        for entry in context.plan.entries:
            if entry.letter in letters and entry.kind not in _SAYS_NOTHING:
                heads = " ".join((*entry.under, *(part.label for part in entry.parts if part.label)))
                for part in entry.parts:
                    said = [part.text[start:end] for start, end in sentences(part.text)]
                    yield from (f"{heads} {sentence}" for sentence in said if not sentence.rstrip().endswith(":"))
        if self.front:
            yield from (f"{label} {value}" for label, value, _ in context.plan.front.fields if value.strip())

    def _said(self, text: str, context: Context) -> bool:
        return all(context.lexicon[name].find(text) for name in self.vocabularies())
