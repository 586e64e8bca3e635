"""The example plans say what their sources say, in both formats, and the faults written down are really in them."""

import importlib.util
import io
import re
import tomllib
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn

EXAMPLES = Path(__file__).parents[1] / "examples"
PLANS = sorted(EXAMPLES.glob("source/*-plan.txt"))


def build_module():
    spec = importlib.util.spec_from_file_location("build_examples", EXAMPLES / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def word_text(data: bytes) -> str:
    """A Word file's text, content controls included, a line a paragraph, header and footer last."""
    document = docx.Document(io.BytesIO(data))
    section = document.sections[0]
    parts = [document.element.body, section.header._element, section.footer._element]
    paragraphs = [paragraph for part in parts for paragraph in part.iter(qn("w:p"))]
    return "\n".join(
        "".join(piece.text or " " for piece in paragraph.iter(qn("w:t"), qn("w:tab"))) for paragraph in paragraphs
    )


def pdf_text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w£]+", text))


def test_there_are_a_weak_and_a_strong_plan():
    assert [plan.stem for plan in PLANS] == ["strong-plan", "weak-plan"]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_a_word_file_that_ships_says_what_its_source_says(plan):
    shipped = (EXAMPLES / f"{plan.stem}.docx").read_bytes()
    assert word_text(shipped) == word_text(build_module().word_file(plan))


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_building_a_word_file_again_gives_the_same_bytes(plan):
    build = build_module()
    assert build.word_file(plan) == build.word_file(plan)


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_a_pdf_that_ships_holds_the_words_of_its_word_file(plan):
    of_word = words(word_text((EXAMPLES / f"{plan.stem}.docx").read_bytes()))
    assert of_word - words(pdf_text(EXAMPLES / f"{plan.stem}.pdf")) == set()


def test_every_fault_written_down_is_in_the_weak_plan():
    text = word_text((EXAMPLES / "weak-plan.docx").read_bytes())
    labels = tomllib.loads((EXAMPLES / "source" / "weak-plan.faults.toml").read_text(encoding="utf-8"))
    absent = [item for item in labels["fault"] + labels["either"] if item.get("words", "") not in text]
    assert absent == []
