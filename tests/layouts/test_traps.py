"""The twenty traps of real layouts, each in an invented plan that is read as Word and as the PDF made of it."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

import docx
import pytest
from docx.shared import RGBColor

from ehcplint.linter import report
from ehcplint.plan import Kind, Plan
from ehcplint.readers import read
from ehcplint.ruleset import load
from ehcplint.sections import divide

SOFFICE = shutil.which("soffice")
RULES = load()
Word = docx.document.Document

BODY = (
    "Mila likes maps and knows the name of every station on the coast line. She reads the timetable at night and tells "
    "her grandfather which train she would take to reach the sea before noon."
)
PROVISION = "A teaching assistant will read with Mila for ten minutes every morning."
OUTCOME = "By July 2027 Mila will read a page of her own choice aloud without help."
TITLES = {
    "A": "the views, interests and aspirations of the child",
    "B": "the child's special educational needs",
    "C": "the child's health needs which relate to their special educational needs",
    "D": "the child's social care needs which relate to their special educational needs",
    "E": "the outcomes sought for the child",
    "F": "the special educational provision required by the child",
    "G": "any health provision reasonably required",
    "I": "the name and type of the school",
    "J": "the details of any personal budget",
    "K": "the advice and information gathered",
}


@dataclass(frozen=True)
class Trap:
    """A trap by its rank: how to build it, and what must be true of the plan that is read."""

    rank: int
    name: str
    build: Callable[[Word], object]
    holds: Callable[[Plan], bool]


def said(word: Word, *lines: str) -> None:
    for line in lines:
        word.add_heading(line[2:], 2) if line.startswith("# ") else word.add_paragraph(line)


def grid(word: Word, *rows: tuple[str, ...], bold: bool = True) -> None:
    table = word.add_table(0, len(rows[0]), style="Table Grid")
    for number, texts in enumerate(rows):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.paragraphs[0].add_run(text).bold = bold and number == 0


def letters(plan: Plan) -> list[str]:
    return [letter for heading in plan.headings for letter in heading.letters]


def texts(plan: Plan, letter: str | None, *kinds: Kind) -> list[str]:
    entries = [entry for entry in plan.entries if entry.letter == letter] if letter is None else plan.section(letter)
    return [" ".join(entry.text.split()) for entry in entries if not kinds or entry.kind in kinds]


def found(plan: Plan) -> set[str]:
    return {finding.rule for finding in report("plan", plan.document, RULES).findings}


def key(word: Word) -> None:
    grid(word, ("Section", "What it holds"), *((f"Section {letter}", title) for letter, title in TITLES.items()))
    for letter in "ABEFIK":
        said(word, f"# Section {letter}", BODY)


def areas(word: Word) -> None:
    for number, area in enumerate(("Communication and interaction", "Cognition and learning"), 1):
        said(word, f"# {area}", "# Section E – Desired outcomes", f"Outcome {number}. {OUTCOME}")
        said(word, "# Section F – Special educational provision", PROVISION)


def threads(word: Word) -> None:
    said(word, "# Special educational needs and provision (B-F-E)")
    grid(
        word,
        ("B – Special educational needs", "F – Special educational provision", "E – Outcomes"),
        ("Mila does not join words.", PROVISION, OUTCOME),
        ("Mila runs out of doors.", "A second adult will walk with Mila to the gate each day.", "By May 2027 Mila will stop at the kerb."),
    )  # fmt: skip


def row_of_facts(word: Word) -> None:
    said(word, "# Section F: Special educational provision")
    grid(
        word,
        ("Provision", "By whom", "How often"),
        ("Work on finding words", "Speech and language therapist", "40 minutes every week"),
    )


def references(word: Word) -> None:
    said(
        word,
        "# Section B: Special educational needs",
        "Section K lists the reports that were used.",
        "Section 20 of the Children Act 1989",
    )
    said(word, "section 2 of the Chronically Sick and Disabled Persons Act 1970", "Appendix F: paediatric advice", BODY)


def apart(word: Word) -> None:
    grid(word, ("Section B:", "My special educational needs"))
    said(
        word,
        BODY,
        "# Section E",
        "# Agreed outcomes",
        f"Outcome 1. {OUTCOME}",
        "# My special educational provision",
        PROVISION,
    )


def guidance(word: Word) -> None:
    said(word, "# Section F: Special educational provision")
    prompt = word.add_paragraph().add_run("[Describe the provision, for example daily, weekly or termly.]")
    prompt.italic, prompt.font.color.rgb = True, RGBColor(0x80, 0x80, 0x80)
    said(word, PROVISION)


def placeholders(word: Word) -> None:
    said(word, "# Section F: Special educational provision")
    split = word.add_paragraph()
    for piece in ("«Child_", "Fore", "name1» will read with an adult."):
        split.add_run(piece)
    said(word, "Choose an item.")


def struck(word: Word) -> None:
    said(word, "# Section F: Special educational provision")
    line = word.add_paragraph("Mila will have ")
    line.add_run("regular ").font.strike = True
    line.add_run("daily help from a teaching assistant for ten minutes.").bold = True


def damaged(word: Word) -> None:
    said(word, "# Sect ion B: Special educational needs", BODY, "# SECTIONF: SPECIAL EDUCATIONAL PROVISION", PROVISION)


def sentences(word: Word) -> None:
    said(
        word,
        "# Section F: The special educational provision required by the child, with arrangements for monitoring and the annual review",
    )
    said(word, PROVISION, "# Sections C and G: Health needs and health provision", BODY)


def contributors(word: Word) -> None:
    said(word, "# The advice and information gathered during the assessment")
    grid(word, ("Name", "Role", "Date of report"), ("Dr Ines Farrow", "Educational psychologist", "3 May 2026"))
    said(word, "# Section A: Views", BODY)


def elsewhere(word: Word) -> None:
    said(word, "# Section F: Special educational provision", PROVISION, "# Section I: Placement")
    said(word, "A mainstream primary school with 25 hours of teaching assistant support a week.")


def edges(word: Word) -> None:
    section = word.sections[0]
    section.header.paragraphs[0].text = "OFFICIAL: SENSITIVE 3 EHCP"
    section.footer.paragraphs[0].text = "Mila Quill 10 hours"
    said(word, "# Section F: Special educational provision", *[f"{PROVISION} {BODY}" for _ in range(24)])


def steps(word: Word) -> None:
    said(word, "# Section E: Outcomes", f"Outcome 1. {OUTCOME}", "Within the next 12 months:")
    for step in ("Mila will point to words.", "Mila will read a line."):
        word.add_paragraph(step, style="List Bullet")
    said(
        word,
        "# Section B: Special educational needs",
        "# Strengths",
        "Mila sings well.",
        "# Needs",
        "Mila does not join two words.",
    )


def numbers(word: Word) -> None:
    said(
        word,
        "# Section 1 – Pupil details",
        "Mila is nine.",
        "# Part 3",
        "# 3.1 Section F: Special educational provision",
    )
    said(word, f"F1. {PROVISION}", f"F2. {PROVISION}", "# Section I: Placement", "A mainstream primary school.")


def conflict(word: Word) -> None:
    said(word, "# Section D: Health needs", BODY, "# Section C: Health needs", BODY)


def partial(word: Word) -> None:
    said(word, "Working document: Sections B, F and I only")
    for letter in "BFI":
        said(word, f"# Section {letter}", BODY)


def repeated(word: Word) -> None:
    none = "No social care provision has been identified for Mila."
    said(
        word,
        "# Section H1: Social care provision which must be made",
        none,
        "# Section H2: Any other social care provision",
        none,
    )


TRAPS = [
    Trap(1, "a key lists every letter", key, lambda plan: letters(plan) == list("ABEFIK") and texts(plan, "B") == [BODY]),
    Trap(2, "sections come once for each area", areas, lambda plan: letters(plan) == list("EFEF") and texts(plan, "F") == [PROVISION] * 2),
    Trap(3, "letters stand over columns", threads, lambda plan: texts(plan, "F")[0] == PROVISION and texts(plan, "E")[0] == OUTCOME),
    Trap(4, "cells are never read across", threads, lambda plan: texts(plan, "B") == ["Mila does not join words.", "Mila runs out of doors."]),
    Trap(5, "a row's facts are one entry", row_of_facts, lambda plan: [part.role for part in plan.section("F")[0].parts] == ["main", "who", "when"]),
    Trap(6, "references are not headings", references, lambda plan: letters(plan) == ["B"] and BODY in texts(plan, "B")),
    Trap(7, "letter and title stand apart", apart, lambda plan: letters(plan) == list("BEF") and texts(plan, "E") == [f"Outcome 1. {OUTCOME}"]),
    Trap(8, "guidance is left in", guidance, lambda plan: texts(plan, "F", Kind.PROVISION) == [PROVISION] and texts(plan, "F", Kind.GUIDANCE, Kind.PLACEHOLDER) != []),
    Trap(9, "placeholders are split", placeholders, lambda plan: "leftover-placeholder" in found(plan)),
    Trap(10, "wording is struck out", struck, lambda plan: plan.document.changes.struck == 1 and "regular" not in " ".join(texts(plan, "F"))),
    Trap(11, "headings are split and glued", damaged, lambda plan: letters(plan) == ["B", "F"] and texts(plan, "F") == [PROVISION]),
    Trap(12, "titles are sentences or cover two", sentences, lambda plan: letters(plan) == ["F", "C", "G"] and texts(plan, "F") == [PROVISION]),
    Trap(13, "contributors come first, unlabelled", contributors, lambda plan: letters(plan) == ["K", "A"] and len(texts(plan, "K")) >= 1),
    Trap(14, "hours stand in Section I", elsewhere, lambda plan: "hours-in-placement" in found(plan)),
    Trap(15, "headers cut the text", edges, lambda plan: "10 hours" not in " ".join(texts(plan, "F")) and len(plan.document.furniture) >= 2),
    Trap(16, "steps and strengths", steps, lambda plan: texts(plan, "E", Kind.OUTCOME) == [f"Outcome 1. {OUTCOME}"] and len(texts(plan, "E", Kind.STEP)) == 2 and texts(plan, "B", Kind.STRENGTH) == ["Mila sings well."]),
    Trap(17, "two systems of numbers", numbers, lambda plan: letters(plan) == ["F", "I"] and len(texts(plan, "F")) == 2),
    Trap(18, "the letter outranks a wrong title", conflict, lambda plan: letters(plan) == ["D", "C"]),
    Trap(19, "only some sections are there", partial, lambda plan: letters(plan) == list("BFI")),
    Trap(20, "H1 and H2 say the same", repeated, lambda plan: [entry.kind for letter in ("H1", "H2") for entry in plan.section(letter)] == [Kind.NONE] * 2),
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Every trap as a Word file and, where LibreOffice is installed, as the PDF that it makes."""
    folder = tmp_path_factory.mktemp("layouts")
    for trap in TRAPS:
        word = docx.Document()
        word.add_heading("Education, Health and Care Plan", 1)
        trap.build(word)
        word.save(folder / f"{trap.rank}.docx")
    if SOFFICE:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *folder.glob("*.docx")]
        subprocess.run(command, check=True, capture_output=True, timeout=240)
    return folder


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: f"{trap.rank} {trap.name}")
def test_a_layout_does_not_mislead(folder, trap, suffix):
    path = folder / f"{trap.rank}{suffix}"
    if not path.exists():
        pytest.skip("LibreOffice is not installed")
    plan = divide(read(path), RULES.sections, RULES.lexicon)
    assert trap.holds(plan), [(entry.letter, entry.kind, entry.text) for entry in plan.entries]
