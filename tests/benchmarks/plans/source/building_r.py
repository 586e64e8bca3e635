import json
import subprocess
from collections import Counter

from building_d import ALL as SCORED
from building_e import OUT, plain
from building_e import Plan as Base
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor


class Plan(Base):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(2)

    def run_in(self, head, *sents):
        """Underlined run-in heading, then prose; a sentence is a string or (text, labels...)"""
        para = self.d.add_paragraph()
        if head:
            r = para.add_run(head)
            r.underline = True
            para.add_run(" ")
        out = []
        for s in sents:
            out.append(self.t(s) if isinstance(s, str) else self.t(*s))
        para.add_run(" ".join(out))
        return para

    def bar(self, cells, fill="1F4E5F", size=13, colour="FFFFFF", widths=None):
        t = self.d.add_table(rows=1, cols=len(cells), style="Table Grid")
        for i, (c, v) in enumerate(zip(t.rows[0].cells, cells, strict=True)):
            shade(c, fill)
            r = c.paragraphs[0].add_run(v)
            r.bold = True
            r.font.size = Pt(size)
            r.font.color.rgb = RGBColor.from_string(colour)
            if widths:
                c.width = Cm(widths[i])
        if widths:
            t.autofit = False
            cols(t, widths)
        self.gap()
        return t

    def gap(self, pts=3):
        p = self.d.add_paragraph()
        p.paragraph_format.space_after = Pt(pts)
        p.paragraph_format.space_before = Pt(0)
        for r in p.runs:
            r.font.size = Pt(4)
        return p

    def lv(self, rows, w=(4.2, 12.6), fill="EDEDED"):
        """label/value table; a value is text, (text, labels...) or a list of these, a paragraph each"""
        t = self.d.add_table(rows=0, cols=2, style="Table Grid")
        t.autofit = False
        for k, v in rows:
            c = t.add_row().cells
            shade(c[0], fill)
            r = c[0].paragraphs[0].add_run(k)
            r.font.size = Pt(9)
            vs = v if isinstance(v, list) else [v]
            for i, x in enumerate(vs):
                para = c[1].paragraphs[0] if i == 0 else c[1].add_paragraph()
                para.add_run(self.t(x) if isinstance(x, str) else self.t(*x))
            c[0].width, c[1].width = Cm(w[0]), Cm(w[1])
        cols(t, w)
        self.gap()
        return t

    def table(self, rows, widths, head_fill="D9E2E6"):
        t = self.d.add_table(rows=0, cols=len(widths), style="Table Grid")
        t.autofit = False
        for i, row in enumerate(rows):
            cells = t.add_row().cells
            for c, v, w in zip(cells, row, widths, strict=True):
                c.width = Cm(w)
                r = c.paragraphs[0].add_run(self.t(v) if isinstance(v, str) else self.t(*v))
                if i == 0:
                    r.bold = True
                    shade(c, head_fill)
        cols(t, widths)
        self.gap()
        return t

    def struck(self, para, text):
        r = para.add_run(text)
        r.font.strike = True
        return r

    def head_foot(self, head, foot):
        s = self.d.sections[0]
        s.header.paragraphs[0].text = head
        fp = s.footer.paragraphs[0]
        fp.text = foot + "  Page "
        for kind, txt in (("begin", None), (None, "PAGE"), ("end", None)):
            if kind:
                fp._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{kind}"/></w:r>'))
            else:
                fp._p.append(
                    parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve">{txt}</w:instrText></w:r>')
                )

    def save(self):
        f = OUT / f"{self.name}.docx"
        self.d.save(f)
        subprocess.run(
            [
                "soffice",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                str(OUT),
                str(f),
            ],
            capture_output=True,
            check=True,
        )
        truth = {
            "files": [f"{self.name}.docx", f"{self.name}.pdf"],
            "profile": self.profile,
            "scored": SCORED,
            "expected": self.exp,
            "either": self.eit,
        }
        (OUT / f"{self.name}.truth.json").write_text(json.dumps(truth, indent=1, ensure_ascii=False))
        text = " ".join("".join(x.text or "" for x in p.iter(qn("w:t"))) for p in self.d.element.body.iter(qn("w:p")))
        pdfs = [
            subprocess.run(["pdftotext", o, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True).stdout
            for o in ("-layout", "-raw")
        ]
        seen = set()
        for e in self.exp + self.eit:
            w = e.get("words")
            k = (e["rule"], w, e.get("section"))
            if k in seen:
                print("DUP", e)
            seen.add(k)
            if w and plain(w) not in plain(text):
                print("NOT IN DOCX", e)
            elif w and not any(plain(w) in plain(x) for x in pdfs):
                print("not in pdf as one run", w)
            if w and plain(text).count(plain(w)) > 1:
                print("repeated", plain(text).count(plain(w)), e)
        print(self.name, "words", len(text.split()), "expected", len(self.exp), "either", len(self.eit))
        print(dict(Counter(e["rule"] for e in self.exp)))


def cols(t, widths):
    for g, w in zip(t._tbl.tblGrid.gridCol_lst, widths, strict=True):
        g.w = Cm(w)


def shade(cell, fill):
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')
    )
