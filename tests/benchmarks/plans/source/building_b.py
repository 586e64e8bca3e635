"""Builds the invented plans of set B: a Word file, a PDF of it, and the faults a careful reader marked in it.

A plan is written as Python; a sentence with a fault carries its labels beside it, so that a reader can check the one
against the other. `plan.e("text", UNQ, vague("as required"))` returns the text and records two expected findings.
Run a plan's own file (`python b01.py`) to write its .docx, .pdf and .truth.json into the folder above.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.shared import Cm, Pt

FOLDER = Path(__file__).resolve().parent.parent

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

SINGLE_PLAN_RULES = [
    "missing-section", "empty-section", "sections-not-separate", LEFTOVER, OTHER_CHILD, PRONOUN, ABBREVIATION,
    "no-review-date", "late-plan", "late-amendment", "not-signed", "unresolved-changes", "no-childs-views",
    "no-aspirations", "no-communication-summary", "views-not-attributed", NEED, UNDATED, SERVICE, SOFT, ALONE,
    "no-adulthood-outcomes", PASSED, "no-advice-list", ADVICE_UNDATED, UNLISTED, UNQ, PART, CARE, SCOPE,
    "vague-wording", HOURS, NOLINK, UNKNOWN, NOBODY, EXPERT, DEFER, BAND, OUTSIDE, "no-adulthood-provision",
    "hours-in-placement", "provision-in-placement", "placement-in-draft", "no-placement", MONEY,
    "budget-not-requested", "direct-payment-without-purpose",
]  # fmt: skip
ADVICE_RULES = [UNDATED, SERVICE, SOFT, UNQ, PART, SCOPE, "vague-wording", HOURS, NOBODY, EXPERT, DEFER]

Label = str | tuple[str, str]


def vague(phrase: str) -> Label:
    """The label of a vague phrase: only the phrase's own place in the entry is marked."""
    return ("vague-wording", phrase)


def squeezed(text: str) -> str:
    """The text as the scorer compares it."""
    return re.sub(r"[^a-z0-9£%:.]+", "", text.lower()).strip(".:")


def opening(text: str, limit: int = 60) -> str:
    """The first words of an entry, enough to know it by."""
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0]


class Plan:
    """One invented plan being written; `profile` is the kind of document (final, draft, advice...)."""

    def __init__(self, name: str, profile: str, scored: list[str] | None = None) -> None:
        self.name, self.profile = name, profile
        self.scored = SINGLE_PLAN_RULES if scored is None else scored
        self.section = ""
        self.expected: list[dict[str, str]] = []
        self.either: list[dict[str, str]] = []
        self.document = Document()
        self.document.styles["Normal"].font.size = Pt(10.5)
        self.text: list[str] = []

    # -- labels

    def e(self, text: str, *labels: Label, either: tuple[Label, ...] = ()) -> str:
        """The entry `text`, its faults recorded; a label is a rule, or a rule and the words it points at."""
        for label in labels:
            self.expected.append(self._record(text, label))
        for label in either:
            self.either.append(self._record(text, label))
        return text

    def _record(self, text: str, label: Label) -> dict[str, str]:
        rule, words = label if isinstance(label, tuple) else (label, opening(text))
        if words not in text:
            raise ValueError(f"{self.name}: {words!r} is not in {text!r}")
        return {"rule": rule, "section": self.section, "words": words, "_entry": text}

    def expect(self, rule: str, section: str = "", words: str = "") -> None:
        """A finding about the plan as a whole."""
        self.expected.append({k: v for k, v in (("rule", rule), ("section", section), ("words", words)) if v})

    def allow(self, rule: str, section: str = "", words: str = "") -> None:
        """A debatable finding about the plan as a whole."""
        self.either.append({k: v for k, v in (("rule", rule), ("section", section), ("words", words)) if v})

    # -- text

    def heading(self, text: str, level: int = 1) -> None:
        self.text.append(text)
        self.document.add_heading(text, level)

    def para(self, *texts: str, bold: bool = False, style: str | None = None) -> None:
        for text in texts:
            self.text.append(text)
            self.document.add_paragraph(style=style).add_run(text).bold = bold

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
                cell.paragraphs[0].text = lines[0]
                for line in lines[1:]:
                    cell.add_paragraph(line)
                self.text.extend(lines)
        for column, width in zip(table.columns, widths, strict=False):
            column.width = Cm(width)
            for cell in column.cells:
                cell.width = Cm(width)
        self.document.add_paragraph()

    def header(self, text: str) -> None:
        self.document.sections[0].header.paragraphs[0].text = text

    def footer(self, text: str) -> None:
        self.document.sections[0].footer.paragraphs[0].text = text

    # -- output

    def _finished(self, record: dict[str, str]) -> dict[str, str]:
        """A record whose words are long enough to be found in one place of the plan only."""
        entry = record.pop("_entry", None)
        whole = squeezed(" | ".join(self.text))
        words = record.get("words", "")
        if entry is not None:
            start = entry.index(words)
            end = start + len(words)
            while whole.count(squeezed(entry[start:end])) > 1 or end - start < 20:
                if start == 0 and end == len(entry):
                    break
                start = entry.rfind(" ", 0, max(start - 1, 0)) + 1 if start else 0
                following = entry.find(" ", end + 1)
                end = len(entry) if following < 0 else following
            record["words"] = words = entry[start:end].strip()
        if words and whole.count(squeezed(words)) != 1:
            print(f"{self.name}: stands {whole.count(squeezed(words))} times: {words!r}")
        return {key: value for key, value in record.items() if value}

    def save(self) -> None:
        """Writes NAME.docx, NAME.pdf and NAME.truth.json; prints what a labeller should look at again."""
        word_file = FOLDER / f"{self.name}.docx"
        self.document.save(str(word_file))
        with tempfile.TemporaryDirectory() as profile:
            command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
            subprocess.run([*command, "--outdir", str(FOLDER), str(word_file)], check=True, capture_output=True)
        truth = {
            "files": [f"{self.name}.docx", f"{self.name}.pdf"],
            "profile": self.profile,
            "scored": self.scored,
            "expected": [self._finished(record) for record in self.expected],
            "either": [self._finished(record) for record in self.either],
        }
        unknown = {record["rule"] for record in truth["expected"] + truth["either"]} - set(SINGLE_PLAN_RULES)
        if unknown:
            raise ValueError(f"{self.name}: no such rules: {sorted(unknown)}")
        path = FOLDER / f"{self.name}.truth.json"
        path.write_text(json.dumps(truth, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        capitals = sorted(set(re.findall(r"\b[A-Z]{3,}s?\b", "\n".join(self.text))))
        print(f"{self.name}: {len(truth['expected'])} expected, {len(truth['either'])} either; capitals: {capitals}")
