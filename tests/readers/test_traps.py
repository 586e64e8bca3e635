"""The traps of real layouts that lie in wait for a reader, in one invented plan as Word and as the PDF made of it."""

import shutil
import subprocess

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Pt, RGBColor
from fpdf import FPDF

from ehcplint.document import Document, Table, UnreadableError
from ehcplint.readers import read

SOFFICE = shutil.which("soffice")

TITLE = (
    "Section F: The special educational provision required by the child or the young person, with the arrangements "
    "for monitoring it and for the annual review, as they are set out in the regulations"
)
PROMPT = "Describe the provision here, for example daily, weekly or termly."
LONG = (
    "Mila will follow a programme of work on listening, written by a speech and language therapist, who will show the "
    "staff how to use it and will come back each half term to see how far she has come and to change what must change."
)
ROWS = [
    (
        f"Need {number}. Mila loses the thread of what is said to the whole class and cannot say that she has.",
        f"Provision {number}. {LONG}",
        f"Outcome {number}. Mila will ask for help in her own words when she does not understand what to do.",
    )
    for number in range(1, 15)
]


def struck(paragraph, text):
    paragraph.add_run(text).font.strike = True


def plan() -> docx.document.Document:
    word = docx.Document()
    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.header.paragraphs[0].text = "OFFICIAL: SENSITIVE"
    footer = section.footer.paragraphs[0]
    footer.add_run("Page ")
    field = OxmlElement("w:fldSimple")
    field.set(docx.oxml.ns.qn("w:instr"), "PAGE")
    footer._p.append(field)

    letters = word.add_table(1, 2, style="Table Grid").rows[0].cells
    letters[0].text, letters[1].text = "A1", "Summary of Mila's history"
    word.add_heading(TITLE, 1)
    prompt = word.add_paragraph().add_run(PROMPT)
    prompt.italic, prompt.font.color.rgb = True, RGBColor(0x80, 0x80, 0x80)
    split = word.add_paragraph()
    for piece in ("«Child_", "Fore", "name1» enjoys maps."):
        split.add_run(piece)
    marked = word.add_paragraph("A ")
    marked.add_run("qualified ").bold = True
    struck(marked, "teaching assistant")
    marked.add_run(" adult will read with Mila every day.")
    word.add_paragraph("listed in section K of the plan, and in Appendix F.")
    grid = word.add_table(1, 3, style="Table Grid")
    for cell, text in zip(grid.rows[0].cells, ("B – needs", "F – provision", "E – outcomes"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for texts in ROWS:
        for cell, text in zip(grid.add_row().cells, texts, strict=True):
            cell.text = text
    word.add_paragraph(" ".join(f"{LONG} ({number})" for number in range(20)))
    word.styles["Normal"].font.size = Pt(11)
    return word


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("traps")
    plan().save(str(folder / "plan.docx"))
    return folder


@pytest.fixture(scope="module")
def from_word(folder):
    return read(folder / "plan.docx")


@pytest.fixture(scope="module")
def from_pdf(folder):
    if not SOFFICE:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, folder / "plan.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return read(folder / "plan.pdf")


@pytest.fixture(params=["from_word", "from_pdf"])
def document(request) -> Document:
    return request.getfixturevalue(request.param)


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def grid(document: Document) -> list[tuple[str, ...]]:
    return [tuple(" ".join(cell.text.split()) for cell in row) for row in tables(document)[-1].rows]


def texts(document: Document) -> list[str]:
    return [" ".join(paragraph.text.split()) for paragraph in document.paragraphs]


def test_columns_of_needs_provision_and_outcomes_are_read_cell_by_cell(document):
    assert grid(document)[1:] == ROWS


def test_the_heads_of_columns_stand_once_above_a_table_that_breaks_over_pages(document):
    assert grid(document)[0] == ("B – needs", "F – provision", "E – outcomes")
    assert [row[0] for row in grid(document)].count("B – needs") == 1


def test_a_letter_and_its_title_in_two_cells_stay_two_cells_of_a_row(document):
    assert [[cell.text for cell in row] for row in tables(document)[0].rows] == [["A1", "Summary of Mila's history"]]


def test_a_title_of_a_whole_sentence_is_one_paragraph(document):
    assert TITLE in texts(document)


def test_guidance_keeps_the_look_that_gives_it_away(from_word):
    prompt = next(paragraph for paragraph in from_word.paragraphs if paragraph.text == PROMPT)
    assert (prompt.grey, prompt.italic) == (True, True)


def test_a_placeholder_split_over_runs_is_one_word(document):
    assert "«Child_Forename1» enjoys maps." in texts(document)


def test_struck_wording_is_out_and_counted(document):
    assert "A qualified adult will read with Mila every day." in texts(document)
    assert document.changes.struck == 1


def test_references_to_sections_are_read_as_the_text_they_are(document):
    assert "listed in section K of the plan, and in Appendix F." in texts(document)


def test_marks_and_numbers_of_pages_are_not_in_the_text(document):
    body = "\n".join(texts(document))
    assert "OFFICIAL" not in body
    assert "Page " not in body
    assert "OFFICIAL: SENSITIVE" in [line.text for line in document.furniture]


def test_a_sentence_that_a_page_break_cuts_is_whole(document):
    assert " ".join(f"{LONG} ({number})" for number in range(20)) in " ".join(texts(document))


def test_both_files_of_a_plan_say_the_same(from_word, from_pdf):
    words = [" ".join(text for text in texts(document) if text).split() for document in (from_word, from_pdf)]
    assert words[0] == words[1]


def test_garbled_text_is_refused_and_not_checked(tmp_path):
    shifted = "".join(chr(33 + (ord(letter) * 7) % 90) if letter.isalpha() else letter for letter in LONG)
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica")
    pdf.multi_cell(0, 6, " ".join([shifted] * 8))
    pdf.output(str(tmp_path / "plan.pdf"))
    with pytest.raises(UnreadableError) as refusal:
        read(tmp_path / "plan.pdf")
    assert refusal.value.code == "unreadable-text"
