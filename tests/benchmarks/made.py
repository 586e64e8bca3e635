"""Plans of any length made for measuring: heavy tables, every cell known, as Word and by LibreOffice as PDF."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

AREAS = ("Communication and interaction", "Cognition and learning", "Social, emotional and mental health", "Sensory")
HEADER = ("Provision", "By whom", "How often", "Outcome")
WORDS = """
    child support language reading small group adult weekly sentence spoken understand picture timetable quiet place
    teacher review outcome morning task confident friend playtime number letter sound practice visual prompt break
    feelings calm therapist programme assistant training session minutes school home parent skill write listen
    the the the a a to to and and with with for of of in in will will is is be that on at by or from this who has
""".split()  # noqa: SIM905 - a page of words is easier to read than a list of them
WORDS_PER_PAGE = 330


@dataclass
class Made:
    """A plan with what was put in it: by table, the rows of cells below its header."""

    word: Path
    tables: list[list[list[str]]] = field(default_factory=list)
    words: int = 0


def word_plan(folder: Path, pages: int, merged: bool = False, seed: int = 1) -> Made:
    """A Word plan of about so many pages. `merged`: the provider stands once for two rows."""
    import docx

    chance = random.Random(seed)
    document = docx.Document()
    made = Made(folder / f"plan-{pages}{'-merged' if merged else ''}.docx")

    def sentence(count: int) -> str:
        made.words += count
        number = chance.randrange(10_000)  # so that hardly any two cells are alike
        return " ".join([chance.choice(WORDS).capitalize(), str(number), *chance.choices(WORDS, k=count - 3), "end."])

    while made.words < pages * WORDS_PER_PAGE:
        document.add_heading(f"Section F: {chance.choice(AREAS)}", 1)
        paragraph = document.add_paragraph()
        paragraph.add_run(sentence(8)).bold = True
        paragraph.add_run(" " + sentence(25))
        document.add_paragraph(sentence(14), style="List Bullet")
        table = document.add_table(rows=1, cols=len(HEADER), style="Table Grid")
        for cell, name in zip(table.rows[0].cells, HEADER, strict=True):
            cell.text = name
        table.rows[0]._tr.get_or_add_trPr().append(docx.oxml.OxmlElement("w:tblHeader"))
        rows = []
        for _ in range(chance.randint(5, 11)):
            texts = [sentence(chance.randint(10, 30)), sentence(4), sentence(6), sentence(chance.randint(8, 16))]
            rows.append(texts)
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
        if merged:
            for upper in range(1, len(rows), 2):
                kept = rows[upper - 1][1]
                table.cell(upper + 1, 1).text = ""
                table.cell(upper, 1).merge(table.cell(upper + 1, 1)).text = kept
                rows[upper] = [rows[upper][0], *rows[upper][2:]]
        made.tables.append(rows)
        document.add_paragraph(sentence(10))
    document.save(made.word)
    return made


def as_pdf(word: Path) -> Path | None:
    """The plan as a PDF beside it, or None where LibreOffice is not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as profile:
        command = [program, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to", "pdf"]
        command += ["--outdir", str(word.parent), str(word)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
    return word.with_suffix(".pdf")


def bare(text: str) -> str:
    """The letters and digits of a text alone, by which what was read is compared with what was written."""
    return re.sub(r"\W", "", text)
