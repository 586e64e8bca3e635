import json
import subprocess
from collections import Counter

import building_e as be
from building_d import ALL as SCORED
from building_e import OUT, plain, shade, widths
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt


class Plan(be.Plan):
    def landscape(self, margin=1.5):
        s = self.d.sections[0]
        s.orientation = WD_ORIENT.LANDSCAPE
        s.page_width, s.page_height = s.page_height, s.page_width
        s.left_margin = s.right_margin = Cm(margin)

    def margins(self, cm):
        s = self.d.sections[0]
        s.left_margin = s.right_margin = Cm(cm)

    def hf(self, header=None, footer=None):
        s = self.d.sections[0]
        if header:
            s.header.paragraphs[0].text = header
        if footer:
            s.footer.paragraphs[0].text = footer

    def fill(self, cell, spec, bold=False, size=None, sec=None, style=None):
        """spec: str | (text, *labels) | list of these; a text may hold ~struck~ words and *bold* ones"""
        old = self.sec
        self.sec = sec or old
        for i, x in enumerate(spec if isinstance(spec, list) else [spec]):
            x = (x,) if isinstance(x, str) else x
            clean = x[0].replace("~", "").replace("*", "")
            self.t(clean, *x[1:])
            para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            if style:
                para.style = self.d.styles[style]
            self.runs(para, x[0], bold, size)
        self.sec = old

    def runs(self, para, text, bold=False, size=None):
        for j, part in enumerate(text.split("~")):
            for k, q in enumerate(part.split("*")):
                if q:
                    r = para.add_run(q)
                    r.bold = bold or k % 2 == 1
                    r.font.strike = True if j % 2 else None
                    if size:
                        r.font.size = Pt(size)

    def table(self, rows, cms, head=True, col="D9E2F3", secs=None, size=None, merge=(), spacer=True):
        """None = merged with the cell above"""
        t = self.d.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
        for i, r in enumerate(rows):
            for j, c in enumerate(r):
                if c is not None:
                    self.fill(t.cell(i, j), c, bold=head and i == 0, size=size, sec=secs[j] if secs else None)
                if head and i == 0:
                    shade(t.cell(i, j), col)
        widths(t, cms)
        for j in range(len(cms)):
            i = 0
            while i < len(rows):
                k = i
                while k + 1 < len(rows) and rows[k + 1][j] is None:
                    k += 1
                if k > i:
                    m = t.cell(i, j).merge(t.cell(k, j))
                    for para in list(m.paragraphs)[1:]:
                        if not para.text:
                            para._p.getparent().remove(para._p)
                i = k + 1
        if spacer:
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
        text = " ".join("".join(x.text or "" for x in p.iter(qn("w:t"))) for p in self.d.element.body.iter(qn("w:p")))
        pdf, raw = (
            subprocess.run(["pdftotext", o, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True).stdout
            for o in ("-layout", "-raw")
        )
        seen = set()
        for e in self.exp + self.eit:
            w = e.get("words")
            k = (e["rule"], w, e.get("section"))
            if k in seen:
                print("DUP", e)
            seen.add(k)
            n = plain(text).count(plain(w)) if w else 1
            if n != 1:
                print("TIMES IN DOCX", n, e)
            if w and plain(w) not in plain(raw) and plain(w) not in plain(pdf):
                print("not in pdf as one run:", w)
        print(self.name, "words", len(text.split()), "expected", len(self.exp), "either", len(self.eit))
        print(dict(Counter(e["rule"] for e in self.exp)))
