"""A metropolitan borough's Word template: shaded headings, boxes for Section A, numbered paragraphs in F. Kieron, Year 10."""

from building import Plan as Base
from building import add_run, lay_out, page_field, shade, widths
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor

P = Base("dunsallow", "final", font="Arial", size=10.5)
d = P.document
lay_out(d.sections[0], sides=2.1, ends=2.0)
for level, size in ((1, 14), (2, 11.5), (3, 10.5)):
    st = d.styles[f"Heading {level}"]
    st.font.name, st.font.size, st.font.color.rgb = "Arial", Pt(size), RGBColor(0x0B, 0x4F, 0x5C)
    rf = st.element.rPr.rFonts
    for a in list(rf.attrib):
        if "Theme" in a:
            del rf.attrib[a]
foot = P.running(
    "Dunsallow Metropolitan Borough Council    Official: Sensitive",
    "K. Maddox    Amended final plan, 9 October 2026    Page ",
)
page_field(foot)


def sec(letter, title):
    P.section = letter
    para = P.h(P.t(title), 1)
    para._p.get_or_add_pPr().append(
        parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="12" w:space="1" w:color="0B4F5C"/></w:pBdr>')
    )
    return para


def note(text):
    para = d.add_paragraph()
    add_run(para, text, italic=True, size=9, colour="6B6B6B")


def box(question, *items):
    """A shaded question over a box with the answer."""
    table = d.add_table(rows=2, cols=1, style="Table Grid")
    add_run(table.rows[0].cells[0].paragraphs[0], P.t(question), True)
    shade(table.rows[0].cells[0], "D5E8EB")
    P.fill(table.rows[1].cells[0], list(items), after=4)
    P.gap(after=2)


def label(text):
    para = d.add_paragraph()
    add_run(para, text, True)
    para.paragraph_format.space_after = Pt(2)
    para.paragraph_format.keep_with_next = True


def num(text, *labels):
    para = P.p(text, *labels, style="List Number")
    para.paragraph_format.space_after = Pt(4)
    return para


def lead(text):
    num(text).paragraph_format.keep_with_next = True


def bul(text, *labels):
    P.p(text, *labels, style="List Bullet 2")


def rows(head, body, cms, fill="D5E8EB"):
    table = d.add_table(rows=1, cols=len(head), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, head, strict=True):
        add_run(cell.paragraphs[0], text, True, size=10)
        shade(cell, fill)
    for line in body:
        for cell, item in zip(table.add_row().cells, line, strict=True):
            P.fill(cell, item, size=10)
    widths(table, cms)
    P.gap(after=2)
    return table


def pairs(lines, cms=(6, 10.8)):
    table = d.add_table(rows=0, cols=2, style="Table Grid")
    for key, value in lines:
        left, right = table.add_row().cells
        add_run(left.paragraphs[0], key, True, size=10)
        shade(left, "EDF5F6")
        P.fill(right, value, size=10)
    widths(table, list(cms))
    P.gap(after=2)
