"""Does Section J say that the budget was asked for, and what a direct payment is to meet?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import outcomes
from ehcplint.plan import Entry
from ehcplint.plan import Kind as EntryKind

_SUM = re.compile(
    r"£\s?\d[\d,]*(?:\.\d\d?)?(?:\s?(?:k|m)\b)?(?:\s*(?:a|an|per|each|every|/)\s?(?:year|annum|week|month|term|hour|"
    r"session|day|night|visit))?",
    re.IGNORECASE,
)
_ASKED = LongPattern(
    r"\b(?:request(?:s|ed|ing)?|asked for|ask for|asks for|agreed|agree|appl(?:ied|ication)|opted|chosen|chose|"
    r"accepted|approved|"
    r"wish(?:es|ed)? to have|at the (?:family|parents?)['’]?s? (?:wish|choice)|consent(?:ed)?|wanted)\b",
    ignore_case=True,
)
_NOT_ASKED = re.compile(
    r"\b(?:not|no|never|without)\b(?:\s+\w+){0,4}\s+(?:request(?:ed)?|asked|agreed|appl\w+)|\b(?:can|may|"
    r"could)\s+(?:still\s+)?(?:request|ask|apply)\b"
    r"|\bhas not been\b",
    re.IGNORECASE,
)
_DIRECT = re.compile(r"\bdirect payments?\b", re.IGNORECASE)
_NO_PAYMENT = re.compile(
    r"\b(?:no|not|without|never|neither|nor|rather than|instead of|may be|could be|can be|"
    r"if)\b[^.;]{0,40}\bdirect payments?\b"
    r"|\bdirect payments?\b[^.;]{0,40}\b(?:not|declined|none|refused|n/a)\b"
    r"|\bdirect payments?\b (?:was|were|has been|have been) (?:considered|discussed|explained|offered)\b",
    re.IGNORECASE,
)
_NO_VALUE = re.compile(r"\W*(?:no|none|nil|n/?a|not (?:applicable|requested|agreed)|not yet)?\W*", re.IGNORECASE)
_OUTCOME = re.compile(
    r"\boutcomes?\b|\bso that\b|\bachiev\w+|\bin order (?:to|that)\b|\benabl\w+|\bwork(?:ing)? towards\b", re.IGNORECASE
)
_NEED = re.compile(
    r"\bneeds?\b|\bneeded\b|\bfor\b|\bto (?:meet|help|support|pay)\b|\bpays? for\b|\bbecause\b|\bdifficult\w*",
    re.IGNORECASE,
)


class BudgetCheck(Kind):
    """`unasked`: a sum, and nothing says that a budget was requested or agreed. `purpose`: a direct payment without the
    needs and the outcomes that it is to meet; where rows of a table name outcomes, each that pays directly has to."""

    kind: Literal["budget"]
    lacks: Literal["unasked", "purpose"]

    def run(self, context: Context) -> Iterator[Hit]:
        entries = [
            entry
            for entry in context.plan.section("J")
            if entry.kind not in (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER, EntryKind.NONE)
            and any(part.role != "label" and part.text.strip(" .-–") for part in entry.parts)
        ]
        text = "\n".join(part.text for entry in entries for part in entry.parts if part.role != "label")
        labels = "\n".join(
            part.label for entry in entries for part in entry.parts if part.label and not _NO_VALUE.fullmatch(part.text)
        )
        if self.lacks == "unasked":
            asked = any(
                _ASKED.search(line) and not _NOT_ASKED.search(line) for line in re.split(r"(?<=[.;])\s|\n", text)
            )
            if not asked and not re.search(r"\bdate (?:requested|agreed)|\brequested\b", labels, re.IGNORECASE):
                yield from _first(entries, _SUM)
            return
        paid = _DIRECT.search(text) and not _NO_PAYMENT.search(text)
        if not (paid or (_DIRECT.search(labels) and _SUM.search(text))):
            return
        paying = [entry for entry in entries if any(_DIRECT.search(part.text) for part in entry.parts)]
        if not (_says_outcome(f"{text}\n{labels}") and _NEED.search(f"{text}\n{labels}")):
            yield from list(_first(paying, _SUM)) or list(_first(paying, _DIRECT)) or list(_first(entries, _SUM))
            return
        rows = [entry for entry in paying if any(part.label for part in entry.parts)]
        silent = [entry for entry in rows if not any(_says_outcome(part.text) for part in entry.parts)]
        if len(silent) < len(rows):
            for entry in silent:
                yield from list(_first([entry], _SUM)) or _first([entry], _DIRECT)


def _says_outcome(text: str) -> bool:
    return bool(_OUTCOME.search(text) or outcomes(text))


def _first(entries: list[Entry], pattern: re.Pattern[str]) -> Iterator[Hit]:
    for entry in entries:
        for number, part in enumerate(entry.parts):
            if part.role != "label" and (match := pattern.search(part.text)):
                yield Hit(entry, number, *match.span())
                return
