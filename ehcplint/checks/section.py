"""Is each lettered section there, filled, and separate?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.plan import LETTERS, Plan
from ehcplint.plan import Kind as EntryKind

_FIRM = ("A", "B", "E", "F", "K")
_SAYS_NOTHING = (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER)


class SectionCheck(Kind):
    """`missing`: a letter is nowhere identified. `empty`: a section holds no text of its own; milder for those that may
    be blank. `joined`: one heading covers several sections and nothing inside labels each one."""

    kind: Literal["section"]
    fault: Literal["missing", "empty", "joined"]

    def placeholders(self) -> tuple[str, ...]:
        return ("title", "how")

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        yield from {"missing": _missing, "empty": _empty, "joined": _joined}[self.fault](plan)


def _missing(plan: Plan) -> Iterator[Hit]:
    lettered = {letter for heading in plan.headings if heading.lettered for letter in heading.letters}
    titled = {letter: heading for heading in plan.headings if not heading.lettered for letter in heading.letters}
    for letter in LETTERS:
        if letter in lettered:
            continue
        heading = titled.get(letter)
        if letter == "H2" and heading is not None and titled.get("H1") is heading:
            continue  # one unlettered heading that serves both is one fault, reported for H
        name = "H" if heading is not None and set(heading.letters) == {"H1", "H2"} else letter
        if heading is None:
            yield Hit(section=letter, values={"title": "", "how": f"Section {letter} was not found."})
        else:
            how = f"Section {name} has a heading but not its letter: “{heading.text}”."
            yield Hit(
                section=name, evidence=heading.text, where=heading.where, values={"title": heading.text, "how": how}
            )


def _empty(plan: Plan) -> Iterator[Hit]:
    own = {heading.letters[0] for heading in plan.headings if len(heading.letters) == 1}
    joined = {letter for heading in plan.headings if len(heading.letters) > 1 for letter in heading.letters} - own
    for letter in LETTERS:
        heading = next((heading for heading in plan.headings if letter in heading.letters), None)
        if heading is None or letter in joined:
            continue
        if any(_says_something(entry.kind, entry.text, entry.main.role) for entry in plan.section(letter)):
            continue
        if letter == "I" and plan.profile != "final":
            continue
        values = {"title": heading.text, "how": f"Section {letter} is empty."}
        milder = letter not in _FIRM and letter != "I"
        yield Hit(section=letter, evidence=heading.text, where=heading.where, values=values, milder=milder)


def _says_something(kind: EntryKind, text: str, role: str) -> bool:
    return kind not in _SAYS_NOTHING and role != "label" and bool(text.strip(" .-–—_"))


def _joined(plan: Plan) -> Iterator[Hit]:
    for heading in plan.headings:
        if not heading.separate:
            letters = " and ".join(heading.letters)
            yield Hit(
                section=heading.letters[0],
                evidence=heading.text,
                where=heading.where,
                values={"title": heading.text, "how": letters},
            )
