"""Plans for comparing, written as a few lines of text and made into Word files and PDFs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAIRS = Path(__file__).parent / "pairs"


def blocks(text: str):
    """The lines of a plan by what they are; the rows of a table together."""
    table = []
    for line in text.strip().splitlines():
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("| ").split("|")])
            continue
        if table:
            yield "table", table
            table = []
        mark, _, words = line.partition(" ")
        if mark in ("#", "##", "###", "-"):
            yield mark, words
        elif line.strip():
            yield "", line.strip()
    if table:
        yield "table", table


def word_file(text: str, path: Path) -> Path:
    import docx

    document = docx.Document()
    for kind, content in blocks(text):
        match kind:
            case "table":
                table = document.add_table(0, len(content[0]), style="Table Grid")
                for row in content:
                    for cell, words in zip(table.add_row().cells, row, strict=True):
                        cell.text = words
            case "-":
                document.add_paragraph(content, style="List Bullet")
            case "":
                document.add_paragraph(content)
            case _:
                document.add_heading(content, len(kind))
    document.save(path)
    return path


def pdf_file(text: str, path: Path) -> Path:
    from fpdf import FPDF
    from fpdf.fonts import FontFace

    pdf = FPDF()
    pdf.add_page()
    for kind, content in blocks(text):
        if kind == "table":
            pdf.set_font("Helvetica", size=10)
            with pdf.table(
                headings_style=FontFace(emphasis="BOLD"), col_widths=(50, 20, 20, 10), align="LEFT"
            ) as table:
                for row in content:
                    cells = table.row()
                    for words in row:
                        cells.cell(words)
            pdf.ln(4)
            continue
        size = {"#": 18, "##": 15, "###": 13}.get(kind, 11)
        pdf.set_font("Helvetica", "B" if kind.startswith("#") else "", size)
        pdf.multi_cell(
            0, size * 0.5, f"{chr(149)} {content}" if kind == "-" else content, new_x="LMARGIN", new_y="NEXT"
        )
        pdf.ln(2)
    pdf.output(path)
    return path


@pytest.fixture
def plan(tmp_path):
    """A file made of a plan's text: `plan("old.docx", text)`, or of a pair's where no text is given."""

    def make(name: str, text: str = "") -> Path:
        text = text or (PAIRS / re.sub(r"\.\w+$", ".md", name)).read_text(encoding="utf-8")
        made = pdf_file if name.endswith(".pdf") else word_file
        return made(text, tmp_path / name)

    return make
