"""What each reader loses of a plan, construct by construct: `python tests/benchmarks/fidelity.py`.

Every construct is a file of its own with planted words. A cell of the table says how many of the words that are shown
to a person were read; "+2" that so many were read twice, and "leaks 1" that a word was given that nobody is shown. What
is not text, but must be counted or said, has a table of its own, and so have other word processors' files.
"""

from __future__ import annotations

import importlib.util
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "readers")]

from conftest import DECLARED, cell, control, docx, p, part, r, row, table  # noqa: E402

from ehcplint.document import Document, UnreadableError, paragraphs_of  # noqa: E402
from ehcplint.readers import read  # noqa: E402

BOX = "<w:txbxContent>{}</w:txbxContent>".format
SHAPE = "<w:drawing><wp:anchor><wps:wsp><wps:txbx>{}</wps:txbx></wps:wsp></wp:anchor></w:drawing>".format
OLD_SHAPE = "<w:pict><v:shape><v:textbox>{}</v:textbox></v:shape></w:pict>".format
MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
COMMENT_MARK = '<w:r><w:commentReference w:id="1"/></w:r>'
COMMENTS = {
    "targets": {"c": "comments comments.xml"},
    "parts": {"word/comments.xml": part("comments", f'<w:comment w:id="1" w:author="A">{p("remark")}</w:comment>')},
}
CODE = "<w:r><w:instrText>{}</w:instrText></w:r>".format


@dataclass(frozen=True)
class Case:
    """A construct: a file, the words in it that are shown, and words in it that are not."""

    name: str
    data: bytes
    shown: tuple[str, ...]
    hidden: tuple[str, ...] = ()
    elsewhere: bool = False
    """Whether the words stand apart from the body, and so have no place in it."""
    suffix: str = ".docx"
    told: str = ""
    """What has to be said of the file besides: of what was not read, or why nothing was."""


def word_case(name: str, body: str, shown: str, hidden: str = "", **more: object) -> Case:
    elsewhere, suffix = bool(more.pop("elsewhere", False)), str(more.pop("suffix", ".docx"))
    more["parts"] = {"[Content_Types].xml": content_types(suffix), **more.get("parts", {})}
    data = docx(p("opening") + body + p("closing"), **more)
    return Case(name, data, tuple(shown.split()), tuple(hidden.split()), elsewhere, suffix)


@dataclass(frozen=True)
class Told:
    """A construct of which no word is to be read as the plan's: what is to be counted or said of it instead."""

    name: str
    data: bytes
    of: Callable[[Document], object]
    right: object
    suffix: str = ".docx"


def content_types(suffix: str) -> str:
    """The list of kinds of part, in full, for there are readers that open nothing without it."""
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    main = {
        ".docx": f"{office}.document.main+xml",
        ".docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
        ".dotx": f"{office}.template.main+xml",
    }[suffix]
    kinds = {"document": main} | {
        kind: f"{office}.{kind}+xml" for kind in ("styles", "numbering", "footnotes", "endnotes")
    }
    kinds |= {"header1": f"{office}.header+xml", "footer1": f"{office}.footer+xml"}
    overrides = "".join(f'<Override PartName="/word/{part}.xml" ContentType="{kind}"/>' for part, kind in kinds.items())
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def word_cases() -> list[Case]:
    shape = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{SHAPE(BOX(p("boxed")))}</mc:Choice>'
        f"<mc:Fallback>{OLD_SHAPE(BOX(p('boxed')))}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    change = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
    point = "<dgm:pt><dgm:t><a:p><a:r><a:t>smart</a:t></a:r></a:p></dgm:t></dgm:pt>"
    diagram = f"<dgm:dataModel {DECLARED}><dgm:ptLst>{point}</dgm:ptLst></dgm:dataModel>"
    graphic = '<a:graphic><a:graphicData><dgm:relIds r:dm="d1"/></a:graphicData></a:graphic>'
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="F%1x"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    edges = "".join(f'<w:{edge}Reference w:type="default" r:id="{edge[0]}1"/>' for edge in ("header", "footer"))
    edges = f"<w:sectPr>{edges}</w:sectPr>"
    merged = table(
        row(cell("across", '<w:gridSpan w:val="2"/>'), cell("down", '<w:vMerge w:val="restart"/>')),
        row(cell("left"), cell("middle"), cell("", "<w:vMerge/>")),
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>'
    condition = MARK("begin") + CODE(" MERGEFIELD Sex ") + MARK("separate") + r("M") + MARK("end")
    nested = (
        MARK("begin") + CODE(" IF ") + condition + CODE(" = M him her ") + MARK("separate") + r("him") + MARK("end")
    )
    ruby = f"<w:r><w:ruby><w:rt>{r('above')}</w:rt><w:rubyBase>{r('base')}</w:rubyBase></w:ruby></w:r>"
    chosen = '<w:dropDownList><w:listItem w:displayText="unchosen" w:value="1"/></w:dropDownList>'
    return [
        word_case("paragraphs", p("one") + p(r("two ") + r("three", "<w:b/>")), "one two three"),
        word_case(
            "table", table(row(cell("one"), cell("two")), row(cell("three"), cell("four"))), "one two three four"
        ),
        word_case("table in a table", table(row(cell(p("outer") + table(row(cell("inner"))) + p()))), "outer inner"),
        word_case("merged cells", merged, "across down left middle"),
        word_case("header row", table(row(cell("head"), properties="<w:tblHeader/>"), row(cell("body"))), "head body"),
        word_case("control around paragraphs", control(p("held")), "held"),
        word_case("control within a paragraph", p(r("before ") + control(r("held"))), "before held"),
        word_case("control around a cell", table(row(control(cell("held")), cell("beside"))), "held beside"),
        word_case("control around a row", table(control(row(cell("held"))), row(cell("below"))), "held below"),
        word_case("drop-down, by what it shows", p(control(r("chosen"), chosen)), "chosen", "unchosen"),
        word_case("date", p(control(r("Monday"), "<w:date/>")), "Monday"),
        word_case("checkbox", p(control(r("☒")) + r(" ticked")), "☒ ticked"),
        word_case("placeholder", p(control(r("Choose"), "<w:showingPlcHdr/>")), "Choose"),
        word_case("nested controls", control(control(p(control(r("outer ") + control(r("inner")))))), "outer inner"),
        word_case("control around custom XML", control(f"<w:customXml>{p('wrapped')}</w:customXml>"), "wrapped"),
        word_case("alternate content, of blocks", either(p("both"), p("both")), "both"),
        word_case(
            "alternate content, of text", p(f"<w:r>{either('<w:t>new</w:t>', '<w:t>old</w:t>')}</w:r>"), "new", "old"
        ),
        word_case(
            "table in a text box", p(f"<w:r>{OLD_SHAPE(BOX(table(row(cell('one'), cell('two')))))}</w:r>"), "one two"
        ),
        word_case("text box, in both its forms", p(shape + r("anchor")), "boxed anchor"),
        word_case("old text box", p(f"<w:r>{OLD_SHAPE(BOX(p('boxed')))}</w:r>"), "boxed"),
        word_case(
            "word art", p('<w:r><w:pict><v:shape><v:textpath string="arched"/></v:shape></w:pict></w:r>'), "arched"
        ),
        word_case(
            "diagram (SmartArt)",
            p(f"<w:r><w:drawing><wp:inline>{graphic}</wp:inline></w:drawing></w:r>"),
            "smart",
            targets={"d1": "diagramData diagrams/data1.xml"},
            parts={"word/diagrams/data1.xml": diagram},
        ),
        word_case(
            "header and footer",
            edges,
            "heading footing",
            elsewhere=True,
            targets={"h1": "header header1.xml", "f1": "footer footer1.xml"},
            parts={"word/header1.xml": part("hdr", p("heading")), "word/footer1.xml": part("ftr", p("footing"))},
        ),
        word_case(
            "footnote",
            p(r("noted") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
            "noted below",
            targets={"n": "footnotes footnotes.xml"},
            parts={"word/footnotes.xml": part("footnotes", f'<w:footnote w:id="2">{p("below")}</w:footnote>')},
        ),
        word_case(
            "endnote",
            p(r("noted") + '<w:r><w:endnoteReference w:id="2"/></w:r>'),
            "noted last",
            targets={"n": "endnotes endnotes.xml"},
            parts={"word/endnotes.xml": part("endnotes", f'<w:endnote w:id="2">{p("last")}</w:endnote>')},
        ),
        word_case("hyperlink", p(r("see ") + f'<w:hyperlink w:anchor="x">{r("linked")}</w:hyperlink>'), "see linked"),
        word_case(
            "field", p(MARK("begin") + CODE(" DATE ") + MARK("separate") + r("result") + MARK("end")), "result", "DATE"
        ),
        word_case(
            "simple field", p(f'<w:fldSimple w:instr=" AUTHOR ">{r("result")}</w:fldSimple>'), "result", "AUTHOR"
        ),
        word_case(
            "merge field without a result", p(MARK("begin") + CODE(" MERGEFIELD Forename ") + MARK("end")), "«Forename»"
        ),
        word_case(
            "field over paragraphs",
            p(MARK("begin") + CODE(" TOC ") + MARK("separate") + r("first")) + p(r("last") + MARK("end")),
            "first last",
            "TOC",
        ),
        word_case("field within a field's code", p(nested), "him", "her"),
        word_case("button to type over", p(MARK("begin") + CODE(" MACROBUTTON NoMacro Type ") + MARK("end")), "Type"),
        word_case("ruby text", p(ruby), "base", "above"),
        word_case("smart tag", p(f'<w:smartTag w:uri="x" w:element="y">{r("tagged")}</w:smartTag>'), "tagged"),
        word_case("symbol", p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r(" agreed")), "✓ agreed"),
        word_case(
            "soft hyphen within a word", p("<w:r><w:t>super</w:t><w:softHyphen/><w:t>vise</w:t></w:r>"), "supervise"
        ),
        word_case(
            "non-breaking space and hyphen",
            p("<w:r><w:t>two\u00a0to</w:t><w:noBreakHyphen/><w:t>one</w:t></w:r>"),
            "two to-one",
        ),
        word_case(
            "list number",
            p("listed", listed.format(1)),
            "F4x listed",
            numbering=numbering,
        ),
        word_case(
            "list that starts again",
            p("one", listed.format(1)) + p("two", listed.format(2)),
            "F4x one F9x two",
            numbering=numbering + f'<w:num w:numId="2"><w:abstractNumId w:val="1"/>{again}</w:num>',
        ),
        word_case("insertion", p(f"<w:ins {change}>{r('added')}</w:ins>"), "added"),
        word_case(
            "deletion", p(r("kept") + f"<w:del {change}><w:r><w:delText>gone</w:delText></w:r></w:del>"), "kept", "gone"
        ),
        word_case(
            "move",
            p(f"<w:moveFrom {change}>{r('moved')}</w:moveFrom>") + p(f"<w:moveTo {change}>{r('moved')}</w:moveTo>"),
            "moved",
        ),
        word_case(
            "deletion within an insertion",
            p(f"<w:ins {change}>{r('added ')}<w:del {change}><w:r><w:delText>gone</w:delText></w:r></w:del></w:ins>"),
            "added",
            "gone",
        ),
        word_case("comment", p(r("said") + COMMENT_MARK), "said", "remark", **COMMENTS),
        word_case(
            "row inserted, row deleted",
            table(
                row(cell("new"), properties=f"<w:ins {change}/>"), row(cell("former"), properties=f"<w:del {change}/>")
            ),
            "new",
            "former",
        ),
        word_case("struck-through text", p(r("kept ") + r("struck", "<w:strike/>")), "kept", "struck"),
        word_case("hidden text", p(r("seen ") + r("unseen", "<w:vanish/>")), "seen", "unseen"),
        word_case("formula", p("<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"), "x+y"),
        word_case("macro-enabled file", p("kept"), "kept", suffix=".docm"),
        word_case("template", p("kept"), "kept", suffix=".dotx"),
        strict(),
    ]


def either(new: str, old: str) -> str:
    """One thing in two forms, of which a program shows the first that it knows."""
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice>'
    return f"<mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"


def told_cases() -> list[Told]:
    def told(name: str, body: str, of: Callable[[Document], object], right: object, **more: object) -> Told:
        suffix = str(more.pop("suffix", ".docx"))
        return Told(name, word_case(name, body, "", suffix=suffix, **more).data, of, right, suffix)

    def prompts(document: Document) -> int:
        return sum(paragraph.prompt for paragraph in document.paragraphs)

    def unread(document: Document) -> str:
        return ", ".join(each.what + " (text lost)" * each.holds_text for each in document.unread)

    def remarks(document: Document) -> str:
        return " ".join(document.notes)

    def drawing(width: int, height: int) -> str:
        size = f'<wp:extent cx="{width * 12_700}" cy="{height * 12_700}"/>'
        return p(f"<w:r><w:drawing><wp:inline>{size}<pic:pic/></wp:inline></w:drawing></w:r>")

    shown = "<w:showingPlcHdr/>"
    choose, enter = control(r("Choose an item."), f"{shown}<w:dropDownList/>"), control(r("Enter"), f"{shown}<w:date/>")
    unfilled = MARK("begin") + CODE(" MERGEFIELD Forename ") + MARK("end")
    change = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
    deleted = f"<w:del {change}><w:r><w:delText>gone</w:delText></w:r></w:del>"
    embedded = '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    old_scan = '<w:r><w:pict><v:shape style="width:595pt;height:842pt"><v:imagedata/></v:shape></w:pict></w:r>'
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    noted = {
        "targets": {"n": "footnotes footnotes.xml"},
        "parts": {
            "word/footnotes.xml": part(
                "footnotes", f'<w:footnote w:id="2">{p(r("below") + deleted + COMMENT_MARK)}</w:footnote>'
            )
        },
    }
    return [
        told("comments", p(r("one") + COMMENT_MARK) + p(r("two") + COMMENT_MARK), lambda of: of.changes.comments, 2),
        told("comment in a footnote", p(r("x") + note), lambda of: of.changes.comments, 1, **noted),
        told("deletion in a footnote", p(r("x") + note), lambda of: of.changes.deletions, 1, **noted),
        told("insertions", p(f"<w:ins {change}>{r('new')}</w:ins>") * 2, lambda of: of.changes.insertions, 2),
        told("deletions", p(r("kept") + deleted) * 2, lambda of: of.changes.deletions, 2),
        told("struck-through passages", p(r("x", "<w:strike/>")) * 2, lambda of: of.changes.struck, 2),
        told("drop-down with its placeholder", p(choose), prompts, 1),
        told("drop-down cell with its placeholder", table(row(cell(p(choose)), cell("x"))), prompts, 1),
        told("date with its placeholder", p(enter), prompts, 1),
        told("drop-down and date, chosen", p(control(r("x"), "<w:date/>")) * 2, prompts, 0),
        told("merge field without a result", p(unfilled), prompts, 1),
        told("pictures", drawing(90, 60) * 2, unread, "2 pictures"),
        told(
            "picture that fills a page",
            drawing(450, 700) + page,
            unread,
            "1 picture as large as a page, perhaps a scan (text lost)",
        ),
        told(
            "the same in the older form",
            p(old_scan) + page,
            unread,
            "1 picture as large as a page, perhaps a scan (text lost)",
        ),
        told("embedded workbook", p(embedded), unread, "1 embedded file (text lost)"),
        told("imported document (altChunk)", '<w:altChunk r:id="a"/>', unread, "1 imported document (text lost)"),
        told("subdocument", '<w:subDoc r:id="a"/>', unread, "1 imported document (text lost)"),
        told("hidden text", p(r("x", "<w:vanish/>")), remarks, "Hidden text was left out (1 passage)."),
        told(
            "macros",
            p("x"),
            remarks,
            "The file holds macros, which were not run.",
            suffix=".docm",
            targets={"v": "vbaProject vbaProject.bin"},
        ),
    ]


def strict() -> Case:
    usual = word_case("", table(row(cell("strict"))), "").data
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(usual)) as before, zipfile.ZipFile(held, "w") as after:
        for name in before.namelist():
            text = before.read(name).decode()
            for old, new in (
                (
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main",
                ),
                (
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                ),
            ):
                text = text.replace(old, new)
            after.writestr(name, text)
    return Case("strict Office Open XML", held.getvalue(), ("strict",))


LONG = (
    "The teaching assistant will sit beside the child for twenty minutes every morning.",
    "The class teacher will read the new words aloud before each lesson begins.",
    "The therapist will write a programme and show the staff how to follow it.",
    "The child will join a group of three for a game with turns on Fridays.",
)


def pdf_cases() -> list[Case]:
    from fpdf import FPDF

    def begun(**options: object) -> FPDF:
        pdf = FPDF(unit="pt", format="A4", **options)
        pdf.set_margin(60)
        pdf.set_auto_page_break(False)
        pdf.add_page()
        pdf.set_font("Helvetica", size=11)
        return pdf

    def said(pdf: FPDF, text: str, x: float = 60, y: float = 60, width: float = 470) -> None:
        pdf.set_xy(x, y)
        pdf.multi_cell(width, 14, text, align="L")

    def ruled(pdf: FPDF, rows: list[tuple[str, ...]], top: float, bottom: float | None = None) -> None:
        for place, texts in enumerate(rows):
            for column, text in enumerate(texts):
                x, y, width = 60 + 235 * column, top + 60 * place, 235
                pdf.rect(x, y, width, 60 if bottom is None else bottom - y)
                said(pdf, text, x + 4, y + 4, width - 8)

    cases: list[Case] = []

    def case(
        name: str,
        pdf: FPDF,
        shown: tuple[str, ...],
        hidden: tuple[str, ...] = (),
        elsewhere: bool = False,
        told: str = "",
    ) -> None:
        cases.append(Case(name, bytes(pdf.output()), shown, hidden, elsewhere, ".pdf", told))

    pdf = begun()
    said(pdf, " ".join(LONG))
    case("wrapped paragraph", pdf, LONG)

    pdf = begun()
    ruled(pdf, [LONG[:2], LONG[2:]], 80)
    case("table, cell by cell", pdf, LONG)

    pdf = begun()
    said(pdf, "Provision", 60, 60)
    ruled(pdf, [LONG[:2]], 700, 782)
    pdf.add_page()
    ruled(pdf, [LONG[2:]], 60, 140)
    case("table over two pages", pdf, LONG)

    pdf = begun()
    ruled(pdf, [("Provision", "Outcome"), (LONG[0].rpartition(" every")[0], "To answer")], 660, 782)
    pdf.add_page()
    ruled(pdf, [("every morning.", "questions.")], 60, 140)
    case("row split by a page", pdf, (LONG[0], "To answer questions."))

    pdf = begun()
    for half in (0, 1):
        for place in range(12):
            said(pdf, f"{LONG[place % 4]} {half}{place}", 60 + 250 * half, 60 + 56 * place, 215)
    case("two columns", pdf, tuple(f"{LONG[place % 4]} {half}{place}" for half in (0, 1) for place in range(12)))

    pdf = begun()
    for number in range(1, 5):
        if number > 1:
            pdf.add_page()
        pdf.text(60, 30, "Official: sensitive")
        pdf.text(280, 820, f"Page {number} of 4")
        said(pdf, " ".join(LONG[number - 1 :] + LONG[: number - 1]), 60, 80)
    case("header and footer, apart", pdf, ("Official: sensitive",), elsewhere=True)

    pdf = begun()
    said(pdf, f"{LONG[0]}\nThe aim of all this for the child and for the family is far better communi-\n")
    said(pdf, "cation of what is said in class each day, by adults and by other children, and", y=88)
    said(pdf, "of what is meant; her communication is good.", y=102)
    case("word hyphenated at a line end", pdf, ("far better communication of what is said",))

    pdf = begun()
    with pdf.rotation(90, 300, 400):
        said(pdf, " ".join(LONG))
    case("page turned on its side", pdf, LONG)

    pdf = begun()
    said(pdf, " ".join(LONG))
    pdf.text(60, 300, "The child will have")
    pdf.text(165, 300, "occasional")
    pdf.line(163, 296.5, 222, 296.5)
    pdf.text(226, 300, "daily help.")
    case("struck-through text", pdf, ("The child will have", "daily help."), ("occasional",))

    pdf = begun()
    said(pdf, " ".join(LONG))
    with pdf.rotation(45, 300, 500):
        pdf.set_font("Helvetica", "B", 60)
        pdf.text(200, 500, "DRAFT")
    case("watermark, apart", pdf, ("DRAFT",), elsewhere=True)

    pdf = begun()
    pdf.text(60, 60, "Private and confidential")
    said(pdf, " ".join(LONG), 100, 80, 420)
    with pdf.rotation(90, 40, 500):
        pdf.text(40, 500, "Sometown Council")
    case("text up the margin, apart", pdf, ("Sometown Council",), elsewhere=True)

    pdf = begun()
    pdf.set_char_spacing(6)
    pdf.text(60, 60, "Section F: Provision")
    pdf.set_char_spacing(0)
    pdf.text(60, 80, "S e c t i o n   E :   O u t c o m e s")
    said(pdf, " ".join(LONG), y=90)
    case("letters set apart", pdf, ("Section F: Provision", "Section E: Outcomes"))

    pdf = begun()
    for place, text in enumerate(LONG):
        x = 60.0
        for word in text.split():
            pdf.text(x, 60 + 14 * place, word)
            x += pdf.get_string_width(word + " ")
    case("words drawn one by one", pdf, LONG)

    pdf = begun()
    for half, texts in ((0, LONG[:2]), (1, LONG[2:])):
        for place, text in enumerate(texts):
            for column, words in enumerate((text.partition(" will ")[0], text.partition(" will ")[2])):
                x, y = 60 + 250 * half + (0, 80)[column], 80 + 60 * place
                pdf.rect(x, y, (80, 140)[column], 60)
                said(pdf, words, x + 4, y + 4, (72, 132)[column])
    case("two tables side by side", pdf, tuple(words for text in LONG for words in text.split(" will ")))

    pdf = begun()
    for place in range(3):
        pdf.line(60, 80 + 60 * place, 530, 80 + 60 * place)
    for place, texts in enumerate((LONG[:2], LONG[2:])):
        for column, text in enumerate(texts):
            said(pdf, text, 64 + 235 * column, 84 + 60 * place, 200)
    case("table with level lines only", pdf, LONG)

    pdf = begun()
    pdf.rect(60, 80, 470, 180)
    for place, texts in enumerate((LONG[:2], LONG[2:])):
        for column, text in enumerate(texts):
            said(pdf, text, 64 + 235 * column, 84 + 70 * place, 200)
    case("columns in one box", pdf, LONG)

    pdf = begun()
    said(pdf, LONG[0])
    for number in (2, 3):
        pdf.add_page()
        if number == 2:
            pdf.image(picture(), 0, 0, 595, 842)
        else:
            said(pdf, LONG[1])
    case("page-sized picture, said so", pdf, LONG[:2], told="Page 2 is a scan")

    pdf = begun()
    said(pdf, LONG[0])
    pdf.text_annotation(300, 60, "Is this enough?")
    pdf.free_text_annotation("typed over the page", 60, 200, 300, 20)
    case(
        "typed over the page; a note on it",
        pdf,
        (LONG[0], "typed over the page"),
        ("Is this enough?",),
        told="1 comment",
    )

    pdf = begun()
    pdf.start_section("Our wishes")
    pdf.text(60, 50, "Our wishes")
    said(pdf, LONG[0])
    case("heading named in the outline", pdf, ("Our wishes", LONG[0]), told="heading 1: Our wishes")

    for face in faces():

        def lettered(*lines: str, face: str = face) -> FPDF:
            pdf = begun()
            pdf.add_font("face", fname=face)
            pdf.set_font("face", size=11)
            for place, line in enumerate(lines):
                pdf.text(60, 60 + 14 * place, line)
            return pdf

        pdf = lettered("The o\ufb03ce will \ufb01nd a \ufb02oor with no tra\ufb03c.")
        case("ligatures", pdf, ("The office will find a floor with no traffic.",))
        hyphened = "one\u00adto\u00adone help with communi\u2010", "cation, as her communication is slow."
        pdf = lettered("The communication of the class, which is in the school that she goes to: the", *hyphened)
        case("soft and other hyphens", pdf, ("one-to-one help with communication, as her communication is slow.",))
        unmapped = bytes(lettered(*LONG).output())
        unmapped = re.sub(rb"/ToUnicode \d+ 0 R", lambda found: b" " * len(found[0]), unmapped)
        cases.append(Case("no map of characters, refused", unmapped, (), suffix=".pdf", told="cannot be decoded"))

    if importlib.util.find_spec("pypdf"):
        filled = ("Brackenbury Primary", "Final", "Autism", "☒ Mainstream", "☐ Special")
        cases.append(Case("form: text, choice, list, boxes", form(), filled, suffix=".pdf"))
    return cases


def picture() -> object:
    from PIL import Image

    return Image.new("L", (60, 84), 200)


def faces() -> list[str]:
    """A font with ligatures, where the system has one."""
    names = ("dejavu/DejaVuSans.ttf", "liberation/LiberationSans-Regular.ttf")
    return [str(path) for name in names if (path := Path("/usr/share/fonts/truetype") / name).exists()][:1]


def form() -> bytes:
    """A page with fields that are filled in and have no appearance of their own."""
    from fpdf import FPDF
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject

    pdf = FPDF(unit="pt", format="A4")
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    for place, text in enumerate(("Name of school:", "Status:", "Main need:")):
        pdf.text(60, 110 + 30 * place, text)
    pdf.text(160, 200, "Mainstream")
    pdf.text(300, 200, "Special")
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(pdf.output()))))
    fields = ArrayObject()

    def field(kind: str, name: str, box: tuple[int, ...], **more: object) -> None:
        widget = DictionaryObject({NameObject(f"/{key}"): value for key, value in more.items()})
        widget[NameObject("/Type")], widget[NameObject("/Subtype")] = NameObject("/Annot"), NameObject("/Widget")
        widget[NameObject("/FT")], widget[NameObject("/T")] = NameObject(kind), TextStringObject(name)
        widget[NameObject("/Rect")] = ArrayObject([FloatObject(edge) for edge in box])
        fields.append(writer._add_object(widget))

    def choices(*names: str) -> ArrayObject:
        return ArrayObject([TextStringObject(name) for name in names])

    def states(state: str) -> dict[str, object]:
        looks = DictionaryObject(
            {NameObject(f"/{name}"): writer._add_object(DictionaryObject()) for name in ("Yes", "Off")}
        )
        return {"AP": DictionaryObject({NameObject("/N"): looks}), "V": NameObject(state), "AS": NameObject(state)}

    field("/Tx", "school", (160, 725, 400, 740), V=TextStringObject("Brackenbury Primary"))
    combo = NumberObject(1 << 17)
    field("/Ch", "status", (160, 695, 400, 710), V=TextStringObject("Final"), Ff=combo, Opt=choices("Draft", "Final"))
    field("/Ch", "need", (160, 665, 400, 680), V=TextStringObject("Autism"), Opt=choices("Autism", "Hearing"))
    field("/Btn", "mainstream", (145, 640, 155, 650), **states("/Yes"))
    field("/Btn", "special", (285, 640, 295, 650), **states("/Off"))
    writer.pages[0][NameObject("/Annots")] = fields
    writer._root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): fields})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


# --- the readers ---


def by_ehcplint(path: Path) -> str:
    document = read(path)
    return "\n".join(f"{of.label} {of.text}" for of in (*document.paragraphs, *document.furniture))


def by_python_docx(path: Path) -> str:
    import docx

    document = docx.Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(texts)


def by_docx2python(path: Path) -> str:
    from docx2python import docx2python

    with docx2python(path) as document:
        return document.text


def by_markitdown(path: Path) -> str:
    from markitdown import MarkItDown

    return MarkItDown(enable_plugins=False).convert(path).text_content


def by_pdfplumber(path: Path) -> str:
    import pdfplumber

    with pdfplumber.open(path) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def by_pypdf(path: Path) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


Reader = Callable[[Path], str]
WORD: dict[str, tuple[str, Reader]] = {
    "ehcplint": ("", by_ehcplint),
    "python-docx": ("docx", by_python_docx),
    "docx2python": ("docx2python", by_docx2python),
    "markitdown": ("markitdown", by_markitdown),
}
PDF: dict[str, tuple[str, Reader]] = {
    "ehcplint": ("", by_ehcplint),
    "pdfplumber": ("pdfplumber", by_pdfplumber),
    "pypdf": ("pypdf", by_pypdf),
}


def verdict(case: Case, text: str) -> str:
    """How much of a construct was read: "2 of 3", with what was doubled and what should not be there."""
    text = " ".join(text.split())

    def times(words: str) -> int:
        return len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", text))

    found = [times(words) for words in case.shown]
    doubled, leaked = sum(count > 1 for count in found), sum(times(words) > 0 for words in case.hidden)
    said = f"{sum(count > 0 for count in found)} of {len(found)}"
    return said + (f", +{doubled}" if doubled and not case.elsewhere else "") + (f", leaks {leaked}" if leaked else "")


def told(document: Document) -> str:
    """What is said of a document besides its text."""
    headings = [f"heading {paragraph.level}: {paragraph.text}" for paragraph in document.paragraphs if paragraph.level]
    unread = [unread.what for unread in document.unread]
    return "\n".join([*headings, *unread, *document.notes, f"{document.changes.comments} comment"])


def right(case: Case, path: Path) -> bool:
    """Whether every word has its true place, and all is said that has to be."""
    try:
        document = read(path)
    except UnreadableError as error:
        return not case.shown and case.told in error.message
    return case.told in told(document) and placed(case, document)


def placed(case: Case, document: Document) -> bool:
    """Whether every planted word stands in a paragraph of its own true place, or apart from the body if it should."""
    body = list(document.paragraphs)
    places = [paragraph.where for paragraph in body]
    words = " ".join(f"{paragraph.label} {' '.join(paragraph.text.split())}" for paragraph in body)
    if case.elsewhere:
        apart = " ".join(paragraph.text for paragraph in document.furniture)
        return all(shown in apart and shown not in words for shown in case.shown)
    known = all(place.paragraph or place.page for place in places)
    unique = case.suffix == ".pdf" or len({place.paragraph for place in places}) == len(places)
    return known and unique and list(paragraphs_of(document.blocks)) == body


def report_told(folder: Path) -> int:
    """Print what is counted and said; how many constructs it is not right of."""
    print("\n### Word, what is counted or said\n\n| construct | ehcplint | right |\n| --- | --- | --- |")
    wrong = 0
    for number, case in enumerate(told_cases()):
        path = folder / f"told-{number}{case.suffix}"
        path.write_bytes(case.data)
        said = case.of(read(path))
        wrong += said != case.right
        print(f"| {case.name} | {said} | {'true' if said == case.right else f'FALSE: {case.right}'} |", flush=True)
    return wrong


def report_converted(folder: Path) -> int:
    """Print what becomes of other word processors' files, with LibreOffice and without; how many go wrong."""
    print("\n### Other word processors' files\n")
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        print("LibreOffice is not installed, so none was made.")
        return 0
    words = ("opening", "Need", "Provision", "closing")
    source = folder / "plan.docx"
    source.write_bytes(word_case("", table(row(cell(words[1]), cell(words[2]))), "").data)
    print("| file | with LibreOffice | without it |\n| --- | --- | --- |")
    wrong = 0
    for suffix in ("doc", "rtf", "odt"):
        command = [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", suffix, "--outdir", str(folder), str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        path = source.with_suffix(f".{suffix}")
        read_of = verdict(Case(suffix, b"", words), by_ehcplint(path))
        without = subprocess.run(
            [sys.executable, "-m", "ehcplint", "check", str(path)],
            check=False,
            env=os.environ | {"PATH": ""},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        told = " ".join(without.stdout.split())
        said = told[told.find("NOT READ") :]
        right = read_of == "4 of 4" and without.returncode == 3 and path.name in told and "(.docx)" in said
        wrong += not right
        print(f"| .{suffix} | {read_of} | exit {without.returncode}: {said} |", flush=True)
    return wrong


def main() -> int:
    lost = 0
    with tempfile.TemporaryDirectory() as name:
        for title, cases, readers in (("Word", word_cases(), WORD), ("PDF", pdf_cases(), PDF)):
            present = {
                reader: run
                for reader, (module, run) in readers.items()
                if not module or importlib.util.find_spec(module)
            }
            absent = readers.keys() - present.keys()
            print(f"\n### {title}\n" + (f"\nNot installed, so left out: {', '.join(absent)}.\n" if absent else ""))
            print(f"| construct | {' | '.join(present)} | ehcplint's places |\n| --- |{' --- |' * (len(present) + 1)}")
            for number, case in enumerate(cases):
                path = Path(name) / f"{number}{case.suffix}"
                path.write_bytes(case.data)
                cells = []
                for run in present.values():
                    try:
                        cells.append(verdict(case, run(path)))
                    except UnreadableError:
                        cells.append("refused")
                    except Exception as error:
                        cells.append(f"fails ({type(error).__name__})")
                true = right(case, path)
                whole = f"{len(case.shown)} of {len(case.shown)}" if case.shown else "refused"
                lost += cells[0] != whole or not true
                print(f"| {case.name} | {' | '.join(cells)} | {'true' if true else 'FALSE'} |", flush=True)
        lost += report_told(Path(name)) + report_converted(Path(name))
    print(f"\nConstructs of which ehcplint loses, doubles, misplaces or does not say something: {lost}.")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
