"""Layouts of set q: tables with merged cells, letter-and-title bars, landscape pages, running heads, struck-through words."""

import json
import re
import subprocess
import sys
from collections import Counter

from building_d import ALL as SCORED
from building_d import VAG
from building_e import OUT, plain, shade, widths
from building_e import Plan as Base
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt


class Plan(Base):
    def __init__(self, name, profile, font="Arial", size=10, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        self.log = []
        s = self.d.sections[0]
        s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
        s.left_margin = s.right_margin = Cm(margin)
        s.top_margin = s.bottom_margin = Cm(1.8)
        self.d.styles["Normal"].paragraph_format.space_after = Pt(5)

    def x(self, raw):
        """'text ## U; V=phrase' -> text, with its labels noted."""
        raw = " ".join(raw.split())
        text, _, labs = raw.partition(" ## ")
        for l in filter(None, (y.strip() for y in labs.split(";"))):
            either = l.startswith("?")
            r, _, w = l.lstrip("?").partition("=")
            if not w:
                for y in text.split():
                    if len(w) + len(y) > 60:
                        break
                    w = (w + " " + y).strip()
            assert w in text, (w, text)
            self.lab(r, w, either=either)
        self.log.append((self.sec, text, labs))
        return text

    def h(self, text, lvl=1, sec=None):
        if sec:
            self.sec = sec
        return self.d.add_heading(self.x(text), lvl)

    def p(self, text, style=None, bold=False, italic=False, indent=None, strike=None, hang=None):
        para = self.d.add_paragraph(style=style)
        r = para.add_run(self.x(text))
        r.bold, r.italic = bold, italic
        if indent is not None:
            para.paragraph_format.left_indent = Cm(indent)
        if hang:
            para.paragraph_format.first_line_indent = Cm(-hang)
        if strike:
            para.add_run(" ")
            para.add_run(strike).font.strike = True
        return para

    def b(self, *texts, style="List Bullet"):
        for t in texts:
            self.p(t, style=style)

    def fill(self, cell, v, bold=False, size=None):
        for i, y in enumerate(v if isinstance(v, list) else [v]):
            para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            para.paragraph_format.space_after = Pt(2)
            r = para.add_run(self.x(y) if y else "")
            r.bold = bold
            if size:
                r.font.size = Pt(size)

    def table(self, rows, cms, head=True, col="D9E2F3", size=None, bands=(), labels=False, secs=None):
        """None joins a cell with the one above; a row of one item is a band across the table."""
        n = len(cms)
        t = self.d.add_table(rows=len(rows), cols=n, style="Table Grid")
        widths(t, cms)
        for i, row in enumerate(rows):
            if len(row) == 1:
                c = t.cell(i, 0).merge(t.cell(i, n - 1))
                self.fill(c, row[0], True, size)
                shade(c, "E7E6E6")
                continue
            for j, v in enumerate(row):
                if secs:
                    self.sec = secs[j]
                if v is None:
                    continue
                self.fill(t.cell(i, j), v, (head and i == 0) or (labels and j % 2 == 0), size)
                if (head and i == 0) or (labels and j % 2 == 0):
                    shade(t.cell(i, j), col)
        for j in range(n):
            i = 0
            while i < len(rows):
                k = i
                while k + 1 < len(rows) and len(rows[k + 1]) > 1 and rows[k + 1][j] is None:
                    k += 1
                if k > i:
                    m = t.cell(i, j).merge(t.cell(k, j))
                    for para in list(m.paragraphs)[1:]:
                        if not para.text:
                            para._p.getparent().remove(para._p)
                i = k + 1
        if head:
            from docx.oxml import OxmlElement

            e = OxmlElement("w:tblHeader")
            t.rows[0]._tr.get_or_add_trPr().append(e)
        self.d.add_paragraph().paragraph_format.space_after = Pt(2)
        return t

    def bar(self, letter, title, sec, col="1F4E79"):
        """A shaded bar: the letter in one cell, the title in the next."""
        from docx.shared import RGBColor

        self.sec = sec
        t = self.d.add_table(rows=1, cols=2, style="Table Grid")
        widths(t, [3.4, 13.6])
        for c, v in zip(t.rows[0].cells, (letter, title), strict=False):
            self.fill(c, v, True, 12)
            shade(c, col)
            for r in c.paragraphs[0].runs:
                r.font.color.rgb = RGBColor(255, 255, 255)
        self.d.add_paragraph().paragraph_format.space_after = Pt(0)

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
            "files": [f.name, f"{self.name}.pdf"],
            "profile": self.profile,
            "scored": SCORED,
            "expected": self.exp,
            "either": self.eit,
        }
        (OUT / f"{self.name}.truth.json").write_text(json.dumps(truth, indent=1, ensure_ascii=False))
        text = "".join(y.text or "" for y in self.d.element.body.iter(qn("w:t")))
        pdf, raw = (
            subprocess.run(["pdftotext", a, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True).stdout
            for a in ("-layout", "-raw")
        )
        full = plain(" ".join(y for _, y, _ in self.log))
        for e in self.exp + self.eit:
            w = plain(e.get("words"))
            if w and w not in plain(text):
                print("NOT IN DOCX", e)
            elif w and w not in plain(raw) and w not in plain(pdf):
                print("not in pdf as one run:", e["words"])
            if w and full.count(w) > 1:
                print("REPEATED", e)
        seen = Counter((e["rule"], e.get("words"), e.get("section")) for e in self.exp)
        print(
            [k for k, v in seen.items() if v > 1] or "",
            self.name,
            "words",
            len(" ".join(y for _, y, _ in self.log).split()),
            "expected",
            len(self.exp),
            "either",
            len(self.eit),
        )
        print(dict(Counter(e["rule"] for e in self.exp)))
        if "audit" in sys.argv:
            for sec, y, l in self.log:
                if sec in ("F", "G", "H1", "H2", "H"):
                    hits = [m.group(0) for m in re.finditer(VAG, y, re.I)]
                    if hits:
                        print(f"  [{sec}] {y}  <{l}>  {hits}")
            allt = " ".join(y for _, y, _ in self.log)
            print("CAPS", sorted(set(re.findall(r"\b\w*[A-Z]\w*[A-Z]\w*[A-Z]\w*\b", allt))))
