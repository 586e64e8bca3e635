"""Helpers of set AB: the class Plan of building_e, with labelled tables, merged outcome cells and an audit."""

import json
import re
import subprocess
import sys
from collections import Counter

from building_d import VAG
from building_e import OUT, SCORED, plain, shade, widths
from building_e import Plan as Base
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt


class Plan(Base):
    def __init__(self, name, profile, font="Arial", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        self.log = []
        for s in ("Heading 1", "Heading 2", "Heading 3", "Title"):
            st = self.d.styles[s]
            st.font.name = font
            rf = st.element.get_or_add_rPr().get_or_add_rFonts()
            for a in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
                rf.attrib.pop(qn(a), None)
        x = self.d.sections[0]
        if landscape:
            x.orientation = WD_ORIENT.LANDSCAPE
            x.page_width, x.page_height = Cm(29.7), Cm(21)
        else:
            x.page_width, x.page_height = Cm(21), Cm(29.7)
        x.left_margin = x.right_margin = Cm(margin)

    def t(self, text, *labels, count=True):
        self.log.append((self.sec, text, labels))
        return super().t(text, *labels, count=count)

    def fill(self, cell, v, bold=False):
        """v: text, (text, labels...), or a list of either"""
        for i, x in enumerate(v if isinstance(v, list) else [v]):
            para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            para.paragraph_format.space_after = Pt(2)
            x = x if isinstance(x, tuple) else (x,)
            r = para.add_run(self.t(x[0], *x[1:]))
            r.bold = bold

    def table(self, head, rows, cms, fillcol="D9D9D9", secs=None, blank="None"):
        """None in a row = merged with the cell above"""
        allr = ([head] if head else []) + rows
        t = self.d.add_table(rows=len(allr), cols=len(cms), style="Table Grid")
        keep = self.sec
        for i, r in enumerate(allr):
            for j, c in enumerate(r):
                if c is None:
                    continue
                self.sec = secs[j] if secs else keep
                if head and i == 0:
                    self.sec = None
                self.fill(t.cell(i, j), c, bold=bool(head) and i == 0)
                if head and i == 0:
                    shade(t.cell(i, j), fillcol)
        self.sec = keep
        for j in range(len(cms)):
            i = 0
            while i < len(allr):
                k = i
                while k + 1 < len(allr) and allr[k + 1][j] is None:
                    k += 1
                if k > i:
                    m = t.cell(i, j).merge(t.cell(k, j))
                    for para in list(m.paragraphs)[1:]:
                        if not para.text:
                            para._p.getparent().remove(para._p)
                i = k + 1
        widths(t, cms)
        if head:
            trp = t.rows[0]._tr.get_or_add_trPr()
            trp.append(trp.makeelement(qn("w:tblHeader"), {}))
        self.d.add_paragraph().paragraph_format.space_after = Pt(4)
        return t

    def facts(self, pairs, cms, col="F2F2F2"):
        t = self.d.add_table(rows=0, cols=len(cms), style="Table Grid")
        for r in pairs:
            cells = t.add_row().cells
            for j, v in enumerate(r):
                cells[j].text = self.t(v) if isinstance(v, str) else self.t(v[0], *v[1:])
                if j % 2 == 0:
                    shade(cells[j], col)
        widths(t, cms)
        self.d.add_paragraph()
        return t

    def save(self):
        f = OUT / f"{self.name}.docx"
        self.d.save(f)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), str(f)],
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
        text = "".join(x.text or "" for x in self.d.element.body.iter(qn("w:t")))
        pdf, raw = (
            subprocess.run(["pdftotext", m, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True).stdout
            for m in ("-layout", "-raw")
        )
        for x in self.exp + self.eit:
            w = x.get("words")
            if w and plain(w) not in plain(text):
                print("NOT IN DOCX", x)
            elif w and plain(w) not in plain(raw) and plain(w) not in plain(pdf):
                print("not in pdf as one run", w)
        words = len(re.findall(r"\S+", " ".join(t for _, t, _ in self.log)))
        print(self.name, "words", words, "expected", len(self.exp), dict(Counter(x["rule"] for x in self.exp)))
        if "audit" in sys.argv:
            for sec, t, l in self.log:
                if sec in ("F", "G", "H1", "H2", "H"):
                    hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                    if hits:
                        print(f"  [{sec}] {t} <{l}> {hits}")
            full = " ".join(t for _, t, _ in self.log)
            print("CAPS", sorted(set(re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", full))))
            for sec, t, l in self.log:
                for s in re.split(r"(?<=[.!?]) ", t):
                    m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", s, re.I)
                    if m and {x.lower()[0] for x in m} & self.other:
                        print("PRON", sec, m, s[:120])
