"""Scanned pages are read by Tesseract when that is asked for, where they stand, and nothing is written on the way."""

import shutil
from pathlib import Path

import pypdfium2
import pytest
from fpdf import FPDF
from typer.testing import CliRunner

from ehcplint.cli import app
from ehcplint.document import Table, UnreadableError
from ehcplint.readers import apart, read
from ehcplint.readers.limits import Limits

RECOGNISING = pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed")
LIMITS = Limits(ocr_seconds=60)
LINES = ("Section F: Special educational provision", "Mila will have help from an adult.", "Section I: Placement")
CELLS = [["Provision", "By whom"], ["Reading aloud every morning", "Teaching assistant"]]


def typed(table: bool = False) -> FPDF:
    pdf = FPDF(unit="pt", format="A4")
    pdf.set_margin(60)
    pdf.add_page()
    pdf.set_font("Helvetica", size=12)
    if table:
        with pdf.table(line_height=18) as grid:
            for texts in CELLS:
                row = grid.row()
                for text in texts:
                    row.cell(text)
    else:
        for number, line in enumerate(LINES):
            pdf.text(60, 250 + 60 * number, line)
    return pdf


def scan(*pages: FPDF, after: FPDF | None = None) -> bytes:
    """Pictures of pages as the pages of a PDF, after a page of text if one is given."""
    pdf = after or FPDF(unit="pt", format="A4")
    for page in pages:
        picture = pypdfium2.PdfDocument(bytes(page.output()))[0].render(scale=200 / 72).to_pil().convert("L")
        pdf.add_page()
        pdf.image(picture, 0, 0, pdf.w, pdf.h)
    return bytes(pdf.output())


@pytest.fixture(scope="module")
def scanned(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("scans") / "plan.pdf"
    path.write_bytes(scan(typed()))
    return path


@RECOGNISING
def test_a_scan_is_read_with_its_places_and_the_receipt_says_so(scanned):
    document = read(scanned, LIMITS)
    assert tuple(paragraph.text for paragraph in document.paragraphs) == LINES
    assert [paragraph.where.page for paragraph in document.paragraphs] == [1, 1, 1]
    for number, paragraph in enumerate(document.paragraphs):
        left, top, _, bottom = paragraph.where.box
        assert abs(left - 60) < 3
        assert top < 248 + 60 * number < bottom
    assert [note.split(",")[0] for note in document.notes] == ["Page 1 was read by text recognition (OCR)"]
    assert document.unread == ()


@RECOGNISING
def test_the_ruled_lines_of_a_scan_make_cells(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(scan(typed(table=True)))
    (table,) = (block for block in read(path, LIMITS).blocks if isinstance(block, Table))
    assert [[cell.text for cell in row] for row in table.rows] == CELLS


@RECOGNISING
def test_only_pages_that_are_pictures_are_recognised(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(scan(typed(), after=typed()))
    document = read(path, LIMITS)
    assert [paragraph.where.page for paragraph in document.paragraphs] == [1, 1, 1, 2, 2, 2]
    assert [note.partition(" was")[0] for note in document.notes] == ["Page 2"]


@RECOGNISING
def test_a_page_for_which_there_is_no_time_left_is_named(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(scan(typed(), after=typed()))
    document = read(path, Limits(ocr_seconds=0.001))
    assert [(item.what.startswith("Page 2 is a scan"), item.holds_text) for item in document.unread] == [(True, True)]
    assert ["no time left for page 2" in note for note in document.notes] == [True]


@RECOGNISING
def test_a_picture_without_words_stays_unread(tmp_path):
    pdf = FPDF(unit="pt", format="A4")
    pdf.add_page()
    path = tmp_path / "plan.pdf"
    path.write_bytes(scan(pdf))
    with pytest.raises(UnreadableError) as refusal:
        read(path, LIMITS)
    assert refusal.value.code == "no-text"


@RECOGNISING
def test_nothing_is_written_on_the_way(scanned, tmp_path, monkeypatch):
    for name in ("TMPDIR", "TEMP", "TMP", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    beside = list(scanned.parent.iterdir())
    assert apart.read(scanned, LIMITS).words
    assert list(tmp_path.iterdir()) == []
    assert list(scanned.parent.iterdir()) == beside


def test_a_scan_is_not_recognised_unless_that_is_asked_for(scanned):
    result = CliRunner().invoke(app, ["check", str(scanned)])
    assert result.exit_code == 3
    assert "With --ocr" in " ".join(result.stdout.split())


def test_without_the_program_it_is_said_what_to_install(scanned, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    result = CliRunner().invoke(app, ["check", "--ocr", str(scanned)])
    assert result.exit_code == 3
    (line,) = (line for line in result.stderr.splitlines() if "Tesseract" in line)
    assert line.startswith("ehcplint: --ocr needs Tesseract, which is not installed")
    assert "Page 1 is a scan" in " ".join(result.stdout.split())
