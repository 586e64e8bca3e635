"""Is a final plan finished: signed, and without marks of editing?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import shorten
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.document import Location, Paragraph, Passage
from ehcplint.language.patterns import LongPattern
from ehcplint.language.times import dates
from ehcplint.plan import Plan

_SIGNS = LongPattern(
    r"^\W*(?:(?:electronically |duly )?signed\b|signatures?\b|(?:sign|signing)[- ]?off\b|authoris(?:ed|ing)\b|"
    r"approved by\b|issued by\b"
    r"|(?:for and )?on behalf of\b|(?:la|local authority|authority|council)(?:['’]s)? (?:representative|officer)\b)"
    r"|\(signed\)|\b(?:signature of|(?<!\bbe )(?<!\band )(?<!\bor )(?<!\bwords )signed (?:on behalf|by|for|off))\b"
    r"|\bsignature\s*[:_]",
    ignore_case=True,
)
_SIGNED = re.compile(
    r"(?:^\W*(?:\w+ )?|\()signed\b|\bsigned on behalf\b|\bsignatures?\b|\bsign(?:ing)?[- ]?off\b", re.IGNORECASE
)
_LABELS = re.compile(
    r"\b(?:signed|signatures?|signature|sign|date|dated|name|role|title|position|job|print|printed|officer|"
    r"authori[sz]ed|"
    r"council|borough|county|city|metropolitan|local|authority|children'?s?|services?|education|health|care|plan|final|"
    r"send|sen|ehc|head|director|manager|senior|principal|assistant|coordinator|co-ordinator|casework(?:er)?|lead|team|"
    r"assessment|statutory|on|behalf|of|the|for|by|and|representative|inclusion|access|special|needs|educational|mr|"
    r"mrs|"
    r"ms|miss|dr|mx|january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w’'-])(?:[^\W\d_a-z]\.?\s*){0,3}[^\W\d_a-z][^\W\d_A-Z][\w’'-]+")
_ANOTHER_DATE = re.compile(r"\b(?:birth|born|review|dob)\b", re.IGNORECASE)
_LONGEST_LINE = 220
_LINES_AFTER = 9


class FinishedCheck(Kind):
    """`unsigned`: no signature with a name and a date. `changes`: tracked changes, comments or struck-through text."""

    kind: Literal["finished"]
    fault: Literal["unsigned", "changes"]

    def placeholders(self) -> tuple[str, ...]:
        return ("what", "first") if self.fault == "changes" else ("what",)

    def run(self, context: Context) -> Iterator[Hit]:
        plan = context.plan
        if self.fault == "unsigned":
            yield from _unsigned(plan)
        elif changes := plan.document.changes:
            first = changes.first or Passage("", Location())
            quoted = f": “{shorten(first.text, 80, placeholder=' …')}”" if first.text else ""
            yield Hit(evidence=first.text, where=first.where, values={"what": _changes(plan), "first": quoted})


def _unsigned(plan: Plan) -> Iterator[Hit]:
    headings = {heading.text for heading in plan.headings}
    paragraphs = [paragraph for paragraph in plan.document.paragraphs if paragraph.text.strip()]
    signing = [
        (place, paragraph)
        for place, paragraph in enumerate(paragraphs)
        if len(paragraph.text) <= _LONGEST_LINE and _SIGNS.holds(paragraph.text)
    ]
    # Where a plan has a place to sign, "Issued by" on its front sheet is no signature.
    signing = [each for each in signing if _SIGNED.search(each[1].text)] or signing
    lacking: tuple[int, Paragraph, str] | None = None
    for place, paragraph in signing:
        block = [paragraph.text]
        for following in paragraphs[place + 1 : place + 1 + _LINES_AFTER]:
            if following.text.strip() in headings or len(following.text) > _LONGEST_LINE:
                break
            if not _ANOTHER_DATE.search(following.text):
                block.append(following.text)
        text = "\n".join(block)
        missing = [what for what, found in (("name", _names(text)), ("date", bool(dates(text)))) if not found]
        if not missing:
            return
        if lacking is None or len(missing) < lacking[0]:
            lacking = len(missing), paragraph, " or ".join(missing)
    if lacking is None:
        yield Hit(values={"what": "The plan bears no signature."})
        return
    _, line, missing_words = lacking
    yield Hit(evidence=line.text, where=line.where, values={"what": f"The plan's signature has no {missing_words}."})


def _names(text: str) -> bool:
    return bool(_NAME.search(_LABELS.sub(" ", text)))


def _changes(plan: Plan) -> str:
    changes = plan.document.changes
    counted = (
        (changes.insertions, "insertion"),
        (changes.deletions, "deletion"),
        (changes.struck, "piece of struck-through text", "pieces of struck-through text"),
        (changes.comments, "comment"),
    )
    found = [f"{number} {_counted(number, *words)}" for number, *words in counted if number]
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"


def _counted(number: int, one: str, many: str = "") -> str:
    return one if number == 1 else many or one + "s"
