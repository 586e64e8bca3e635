"""Helper of set X: tables whose cells carry labels, page headers and footers, landscape; on top of building_e."""

import sys

from building_e import Plan as Base
from building_e import shade, widths
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt


class Plan(Base):
    def __init__(self, *a, landscape=False, **k):
        super().__init__(*a, **k)
        s = self.d.sections[0]
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = s.page_height, s.page_width
        s.left_margin = s.right_margin = Cm(2)
        self.log = []

    def t(self, text, *labels, count=True):
        self.log.append((self.sec, text, labels))
        return super().t(text, *labels, count=count)

    def put(self, cell, v, bold=False, style=None):
        """v: text | (text, labels…) | list of these"""
        vs = v if isinstance(v, list) else [v]
        for i, x in enumerate(vs):
            x = x if isinstance(x, tuple) else (x,)
            para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            if style:
                para.style = self.d.styles[style]
            r = para.add_run(self.t(x[0], *x[1:]))
            r.bold = bold

    def table(self, rows, cms=None, head=True, fill="D9E2F3", secs=None):
        t = self.d.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for i, row in enumerate(rows):
            cells = t.add_row().cells
            for j, (c, v) in enumerate(zip(cells, row, strict=True)):
                self.put(c, v, bold=head and i == 0)
                if head and i == 0:
                    shade(c, fill)
        if head:
            t.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        if cms:
            widths(t, cms)
        self.d.add_paragraph()
        return t

    def glob(self, *rules):
        for r in rules:
            self.lab(r, section=None)

    def save(self):
        words = sum(len(t.split()) for _, t, _ in self.log)
        print(self.name, "words (roughly)", words)
        super().save()
        if "audit" in sys.argv:
            for s, t, l in self.log:
                print(f"[{s}] {t}   <<{'; '.join(l)}>>")


def field(para, code):
    for k in ("begin", None, "end"):
        x = f'<w:fldChar w:fldCharType="{k}"/>' if k else f"<w:instrText>{code}</w:instrText>"
        para._p.append(parse_xml(f"<w:r {nsdecls('w')}>{x}</w:r>"))


def small(para, text, size=8):
    r = para.add_run(text)
    r.font.size = Pt(size)
    return r
