"""Landscape area tables, fields in footers, struck text, for set J."""

from building_e import put, shade, widths
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor


def landscape(plan, margin=1.6):
    s = plan.d.sections[0]
    s.orientation = WD_ORIENT.LANDSCAPE
    s.page_width, s.page_height = Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(margin)
    s.top_margin = s.bottom_margin = Cm(1.8)


def page_field(para):
    for x in (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="end"/>',
    ):
        para._p.append(parse_xml(f"<w:r {nsdecls('w')}>{x}</w:r>"))


def header_footer(plan, head, foot):
    s = plan.d.sections[0]
    s.header.paragraphs[0].text = head
    s.footer.paragraphs[0].text = foot + " · page "
    page_field(s.footer.paragraphs[0])


def say(plan, x, sec):
    """x: str, (text, labels...) or a list of them -> list of texts, labelled in sec"""
    plan.sec = sec
    out = []
    for e in x if isinstance(x, list) else [x]:
        out.append(plan.t(*e) if isinstance(e, tuple) else plan.t(e))
    return out


def area(plan, title, strengths, heads, secs, blocks, cms, fill="1F4E79", light="DDEBF7"):
    """one table an area: title row, column heads, strengths row, then rows; needs and outcomes merged downwards"""
    n = len(heads)
    t = plan.d.add_table(rows=0, cols=n, style="Table Grid")
    r = t.add_row().cells
    c = r[0].merge(r[-1])
    run = c.paragraphs[0].add_run(title)
    run.bold = True
    run.font.color.rgb = RGBColor(255, 255, 255)
    shade(c, fill)
    for c, h in zip(t.add_row().cells, heads, strict=True):
        put(c, h, bold=True)
        shade(c, light)
    for row in t.rows:
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
    if strengths:
        r = t.add_row().cells
        put(r[0].merge(r[-1]), say(plan, strengths, secs[0]))
    for need, outs in blocks:
        n0 = len(t.rows)
        for out, provs in outs:
            o0 = len(t.rows)
            for f, who, often in provs:
                cells = t.add_row().cells
                for j, x in ((2, f), (3, who), (4, often)):
                    if x:
                        put(cells[j], say(plan, x, secs[2]))
            cell = t.cell(o0, 1)
            if len(t.rows) - o0 > 1:
                cell = cell.merge(t.cell(len(t.rows) - 1, 1))
            if out:
                only(cell, say(plan, out, "E"))
        cell = t.cell(n0, 0)
        if len(t.rows) - n0 > 1:
            cell = cell.merge(t.cell(len(t.rows) - 1, 0))
        only(cell, say(plan, need, secs[0]))
    widths(t, cms)
    for row in t.rows:
        for c in row.cells:
            for para in c.paragraphs:
                para.paragraph_format.space_after = Pt(3)
    plan.d.add_paragraph()
    return t


def only(cell, texts):
    for p in list(cell.paragraphs)[1:]:
        p._p.getparent().remove(p._p)
    put(cell, texts)
