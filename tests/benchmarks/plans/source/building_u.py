import json
import subprocess
from collections import Counter

import building_e as be
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt, RGBColor

OUT = be.OUT
SCORED = be.SCORED


class Plan(be.Plan):
    def landscape(self):
        x = self.d.sections[0]
        x.orientation = WD_ORIENT.LANDSCAPE
        x.page_width, x.page_height = x.page_height, x.page_width
        x.left_margin = x.right_margin = Cm(1.5)

    def headfoot(self, head, foot):
        s = self.d.sections[0]
        s.header.paragraphs[0].text = head
        s.footer.paragraphs[0].text = foot

    def cell(self, c, v, bold=False, sec="*"):
        """v: str, tuple (text, labels...) or list of them, a paragraph each"""
        keep = self.sec
        if sec != "*":
            self.sec = sec
        for i, x in enumerate(v if isinstance(v, list) else [v]):
            para = c.paragraphs[0] if i == 0 else c.add_paragraph()
            x = x if isinstance(x, tuple) else (x,)
            para.add_run(self.t(x[0], *x[1:])).bold = bold
        self.sec = keep

    def table(self, rows, cms, secs=None, head=True, fill="D9E2F3", size=None):
        """None in a row = merged with the cell above"""
        t = self.d.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
        for i, r in enumerate(rows):
            for j, v in enumerate(r):
                if v is None:
                    continue
                c = t.cell(i, j)
                self.cell(c, v, bold=head and i == 0, sec=secs[j] if secs else "*")
                if head and i == 0:
                    be.shade(c, fill)
        be.widths(t, cms)
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
        if size:
            for c in t._cells:
                for p in c.paragraphs:
                    for r in p.runs:
                        r.font.size = Pt(size)
        self.d.add_paragraph()
        return t

    def bar(self, text, fill="1F4E79", sub=None):
        """a shaded one-cell table used as the section heading"""
        t = self.d.add_table(rows=1, cols=1, style="Table Grid")
        c = t.cell(0, 0)
        r = c.paragraphs[0].add_run(text)
        r.bold = True
        r.font.size = Pt(13)
        r.font.color.rgb = RGBColor(255, 255, 255)
        be.shade(c, fill)
        if sub:
            self.p(sub, italic=True)

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
        text = "".join(x.text or "" for x in self.d.element.body.iter(be.qn("w:t")))

        def pdf(o):
            return subprocess.run(
                ["pdftotext", o, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
            ).stdout

        raw, lay = pdf("-raw"), pdf("-layout")
        for e in self.exp + self.eit:
            w = e.get("words")
            if not w:
                continue
            n = be.plain(text).count(be.plain(w))
            if n != 1:
                print("COUNT IN DOCX", n, e)
            if be.plain(w) not in be.plain(raw) and be.plain(w) not in be.plain(lay):
                print("not in pdf as one run", w)
        print(self.name, "words", len(raw.split()), "expected", len(self.exp))
        print(dict(Counter(e["rule"] for e in self.exp)))
