"""Commented copies of PDFs: highlights stand on the exact words, behind the file's own bytes."""

from __future__ import annotations

import io
from pathlib import Path

import fpdf
import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject

from ehcplint import linter, ruleset
from ehcplint.document import UnreadableError
from ehcplint.readers import read

EXAMPLES = Path(__file__).parents[2] / "examples"


def pdf(*pages, rotation=0):
    """A PDF of pages of paragraphs."""
    writer = fpdf.FPDF()
    writer.set_font("helvetica", size=11)
    for paragraphs in pages:
        writer.add_page()
        for text in paragraphs:
            writer.multi_cell(0, 6, text)
            writer.ln(6)
    data = bytes(writer.output())
    if not rotation:
        return data
    turned = PdfWriter(io.BytesIO(data))
    for page in turned.pages:
        page.rotate(rotation)
    return written(turned)


def written(writer):
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def highlights(path):
    """The notes on each page, and the words whose middles are under them as PDFium tells the place of each character."""
    file, found = pypdfium2.PdfDocument(path), []
    for number, page in enumerate(PdfReader(path).pages):
        text = file[number].get_textpage()
        letters = [
            (text.get_text_range(index, 1), text.get_charbox(index, loose=True)) for index in range(text.count_chars())
        ]
        for note in (each.get_object() for each in page.get("/Annots", ())):
            if note["/Subtype"] == "/Highlight":
                corners = [float(edge) for edge in note["/QuadPoints"]]
                boxes = [corners[place : place + 8] for place in range(0, len(corners), 8)]
                under = [letter for letter, box in letters if any(is_under(box, quad) for quad in boxes)]
                found.append((number + 1, note, "".join("".join(under).split())))
    return found


def is_under(box, quad):
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return min(quad[::2]) <= x <= max(quad[::2]) and min(quad[1::2]) <= y <= max(quad[1::2])


LONG = "Aniela will have regular support in every lesson, and when she is tired she will have regular breaks with an adult whom she knows well."


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_highlight_stands_on_the_exact_words(desk, rotation):
    plan = desk.plan(
        pdf(["Plan of Aniela", LONG], ["Second page", "Other: £65 a week."], rotation=rotation), "plan.pdf"
    )
    copy = desk.comment(plan, desk.on(plan, "lesson, and", "£65"))
    assert [(page, text) for page, _, text in highlights(copy)] == [(1, "lesson,and"), (2, "£65")]
    assert copy.read_bytes().startswith(plan.read_bytes())
    assert read(copy).blocks == read(plan).blocks
    assert read(copy).changes == read(plan).changes


def test_words_on_two_lines_have_a_box_on_each(desk):
    plan = desk.plan(pdf(["Plan of Aniela", LONG]), "plan.pdf")
    words = "when she is tired she will have regular breaks with an adult whom she knows"
    ((_, note, text),) = highlights(desk.comment(plan, desk.on(plan, words)))
    assert (text, len(note["/QuadPoints"])) == (words.replace(" ", ""), 16)


def test_two_like_words_are_told_apart(desk):
    plan = desk.plan(pdf(["regular", LONG]), "plan.pdf")
    copy = desk.comment(plan, desk.on(plan, "regular"))
    boxes = [tuple(note["/Rect"]) for _, note, _ in highlights(copy)]
    assert len(set(boxes)) == 3


def test_a_note_says_what_is_wrong_what_to_do_and_why_and_by_whom(desk, whole):
    plan = desk.plan(pdf(["Plan of Aniela", LONG]), "plan.pdf")
    ((page, note, text),) = highlights(desk.comment(plan, [whole]))
    assert (page, text, note["/T"], note["/M"]) == (1, "PlanofAniela", "ehcplint", "D:20260304093000")
    assert note["/Contents"].split("\n\n") == [
        "Vague wording (warning)",
        "It is vague.",
        "What to do: Say how often.",
        "Source: SEND Code 9.69",
        "Rule: vague-wording",
    ]


def with_more(data):
    """The PDF with an outline, a form field, and a note by Priya on the first page."""
    writer = PdfWriter(io.BytesIO(data))
    writer.add_outline_item(title="Section F", page_number=0)
    box = ArrayObject(FloatObject(edge) for edge in (100, 100, 200, 120))
    note = {
        "/Type": NameObject("/Annot"),
        "/Subtype": NameObject("/Text"),
        "/Rect": box,
        "/T": TextStringObject("Priya"),
        "/Contents": TextStringObject("Why?"),
    }
    field = {
        "/Type": NameObject("/Annot"), "/Subtype": NameObject("/Widget"), "/FT": NameObject("/Tx"), "/F": NumberObject(4),
        "/T": TextStringObject("name"), "/V": TextStringObject("Aniela"), "/Rect": box,
    }  # fmt: skip
    made = [writer._add_object(DictionaryObject({NameObject(k): v for k, v in each.items()})) for each in (note, field)]
    writer.pages[0][NameObject("/Annots")] = ArrayObject(made)
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject(made[1:])})
    writer.add_metadata({"/Title": "Plan"})
    return written(writer)


def test_own_notes_are_replaced_and_all_else_is_kept(desk):
    plan = desk.plan(with_more(pdf(["Plan of Aniela", LONG])), "plan.pdf")
    first = desk.comment(plan, desk.on(plan, "regular"))
    second = desk.comment(first, desk.on(first, "tired"))
    assert [text for _, _, text in highlights(second)] == ["tired"]
    reader = PdfReader(second)
    assert [entry.title for entry in reader.outline] == ["Section F"]
    assert reader.get_form_text_fields() == {"name": "Aniela"}
    assert reader.metadata.title == "Plan"
    assert [note.get_object().get("/T") for note in reader.pages[0]["/Annots"]] == ["Priya", "name", "ehcplint"]
    assert read(second).changes.comments == read(plan).changes.comments == 1
    assert desk.comment(second, []).read_bytes() == plan.read_bytes()


def test_a_note_that_was_answered_stays_and_is_not_said_twice(desk):
    plan = desk.plan(pdf(["Plan of Aniela", LONG]), "plan.pdf")
    first = desk.comment(plan, desk.on(plan, "tired"))
    writer = PdfWriter(first)
    note = writer.pages[0]["/Annots"][0]
    said = {
        "/Type": NameObject("/Annot"),
        "/Subtype": NameObject("/Text"),
        "/T": TextStringObject("Priya"),
        "/IRT": note,
        "/Rect": note.get_object()["/Rect"],
    }
    writer.pages[0]["/Annots"].append(writer._add_object(DictionaryObject({NameObject(k): v for k, v in said.items()})))
    answered = desk.plan(written(writer), "answered.pdf")
    copy = desk.comment(answered, desk.on(answered, "tired"))
    assert len(highlights(copy)) == 1
    assert len(PdfReader(copy).pages[0]["/Annots"]) == 2


def test_a_locked_pdf_is_refused_with_what_to_do(desk, whole):
    writer = PdfWriter(io.BytesIO(pdf(["Plan of Aniela", LONG])))
    writer.encrypt("", "owner", algorithm="AES-256")
    plan = desk.plan(written(writer), "plan.pdf")
    with pytest.raises(UnreadableError) as refusal:
        desk.comment(plan, [whole])
    assert refusal.value.code == "encrypted"


def test_every_finding_of_the_weak_plan_has_its_highlight(desk):
    plan = EXAMPLES / "weak-plan.pdf"
    rules = ruleset.load()
    findings = linter.lint(plan, rules).findings
    copy = desk.comment(plan, list(findings))
    seen = [text for _, _, text in highlights(copy)]
    assert len(seen) == len(findings)
    missing = [finding.evidence for finding in findings if "".join(finding.evidence.split()) not in seen]
    assert [words for words in missing if words] == []
    assert linter.lint(copy, rules).findings == findings
