"""Builds the invented plans of set B: a Word file, a PDF of it, and the faults a careful reader marked in it.

A plan is written as Python; a sentence with a fault carries its labels beside it, so that a reader can check the one
against the other. `plan.e("text", b.UNQ, b.vague("as required"))` returns the text and records two expected findings.
Run a plan's own file (`python b01.py`) to write its .docx, .pdf and .truth.json into the folder above.
"""

from __future__ import annotations

import building
from building import plain
from docx.shared import Cm

UNQ = "unquantified-provision"
PART = "part-quantified-provision"
CARE = "unquantified-care"
SCOPE = "strategy-without-scope"
HOURS = "hours-only"
NOLINK = "no-outcome-link"
UNKNOWN = "unknown-outcome"
NOBODY = "nobody-named"
EXPERT = "expertise-not-stated"
DEFER = "deferred-provision"
BAND = "band-as-provision"
OUTSIDE = "provision-outside-f"
NEED = "need-without-provision"
UNDATED = "no-time-limit"
SERVICE = "outcome-is-provision"
SOFT = "not-measurable"
ALONE = "outcome-without-provision"
PASSED = "outcome-date-passed"
ADVICE_UNDATED = "advice-not-dated"
UNLISTED = "report-not-listed"
MONEY = "money-outside-j"
OTHER_CHILD = "another-childs-name"
PRONOUN = "mixed-pronouns"
LEFTOVER = "leftover-placeholder"
ABBREVIATION = "unexplained-abbreviation"

Label = str | tuple[str, str]


def vague(phrase: str) -> Label:
    """The label of a vague phrase: only the phrase's own place in the entry is marked."""
    return ("vague-wording", phrase)


class Plan(building.Plan):
    """A plan of set B, whose labels quote as much of their entry as no other place of the plan says."""

    def __init__(self, name: str, profile: str, scored: list[str] | None = None) -> None:
        super().__init__(name, profile, font=None)
        self.scored = scored or building.RULES

    # -- labels

    def opening(self, text: str) -> str:
        return text if len(text) <= 60 else text[:60].rsplit(" ", 1)[0]

    def e(self, text: str, *labels: Label, either: tuple[Label, ...] = ()) -> str:
        """The entry `text`, its faults recorded; a label is a rule, or a rule and the words it points at."""
        for label in labels:
            self._record(text, label)
        for label in either:
            self._record(text, label, either=True)
        return text

    def _record(self, text: str, label: Label, either: bool = False) -> None:
        rule, words = label if isinstance(label, tuple) else (label, self.opening(text))
        if words not in text:
            raise ValueError(f"{self.name}: {words!r} is not in {text!r}")
        self.lab(rule, words, either=either)
        (self.either if either else self.expected)[-1]["_entry"] = text

    # -- text

    def heading(self, text: str, level: int = 1) -> None:
        self.h(self.t(text), level)

    def para(self, *texts: str, bold: bool = False, style: str | None = None) -> None:
        for text in texts:
            self.document.add_paragraph(style=style).add_run(self.t(text)).bold = bold

    def bullets(self, *texts: str) -> None:
        self.para(*texts, style="List Bullet")

    def table(self, *rows: str | list[str | list[str]], widths: tuple[float, ...] = ()) -> None:
        """A bordered table: a row of one cell is merged across; a cell may hold several paragraphs (widths in cm)."""
        columns = max(len(row) for row in rows if not isinstance(row, str))
        table = self.document.add_table(rows=0, cols=columns)
        table.style = "Table Grid"
        for row in rows:
            contents = [row] if isinstance(row, str) else row
            cells = table.add_row().cells
            if len(contents) == 1:
                cells = [cells[0].merge(cells[-1])]
            for cell, content in zip(cells, contents, strict=True):
                lines = [content] if isinstance(content, str) else content
                cell.paragraphs[0].text = self.t(lines[0])
                for line in lines[1:]:
                    cell.add_paragraph(self.t(line))
        for column, width in zip(table.columns, widths, strict=False):
            column.width = Cm(width)
            for cell in column.cells:
                cell.width = Cm(width)
        self.gap()

    # -- output

    def _finish(self, label: dict[str, str]) -> None:
        """Makes a label's words long enough to be found in one place of the plan only."""
        entry = label.pop("_entry", None)
        if entry is None:
            return
        whole = plain(" | ".join(text for _, text, _ in self.log))
        start = entry.index(label["words"])
        end = start + len(label["words"])
        while whole.count(plain(entry[start:end])) > 1 or end - start < 20:
            if start == 0 and end == len(entry):
                break
            start = entry.rfind(" ", 0, max(start - 1, 0)) + 1 if start else 0
            following = entry.find(" ", end + 1)
            end = len(entry) if following < 0 else following
        label["words"] = entry[start:end].strip()

    def truth(self) -> str:
        for label in self.expected + self.either:
            self._finish(label)
        return super().truth() + "\n"
