"""Helpers of set G on top of building_e: inline labels after ' ## ', tables with section per cell, landscape breaks, records."""

import json
import re
import sys

import building_e as be
from building_e import OUT, Plan, plain, shade, widths
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm, Pt, RGBColor

be.SH.update({"PL": "leftover-placeholder"})


class G(Plan):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.log = []

    def T(self, raw):
        raw = " ".join(raw.split())
        text, _, labs = raw.partition(" ## ")
        self.t(text, *[x.strip() for x in labs.split(";") if x.strip()])
        self.log.append((self.sec, text, labs))
        return text

    def P(self, *raws, style=None, bold=False, italic=False, size=None, colour=None):
        for raw in raws:
            para = self.d.add_paragraph(style=style)
            r = para.add_run(self.T(raw))
            r.bold, r.italic = bold, italic
            if size:
                r.font.size = Pt(size)
            if colour:
                r.font.color.rgb = RGBColor.from_string(colour)
        return para

    def B(self, *raws, style="List Bullet"):
        for raw in raws:
            self.P(raw, style=style)

    def num(self, code, *sents, indent=1.4):
        """a numbered paragraph: code, tab, then sentences each with labels"""
        para = self.d.add_paragraph()
        para.paragraph_format.left_indent = Cm(indent)
        para.paragraph_format.first_line_indent = Cm(-indent)
        para.add_run(code + "\t")
        para.add_run(" ".join(self.T(s) for s in sents))

    def S(self, letter):
        self.sec = letter

    def cell(self, c, v, bold=False):
        lines = v if isinstance(v, list) else [v]
        for i, x in enumerate(lines):
            para = c.paragraphs[0] if i == 0 else c.add_paragraph()
            if x.startswith("* "):
                para.style = self.d.styles["List Bullet"]
                x = x[2:]
            r = para.add_run(self.T(x))
            r.bold = bold

    def tab(self, rows, cms, head=1, secs=None, fill="D9E2F3", firstbold=False):
        """rows of cells; a row of one cell is merged across and shaded"""
        n = len(cms)
        t = self.d.add_table(rows=0, cols=n, style="Table Grid")
        for i, row in enumerate(rows):
            cells = t.add_row().cells
            if len(row) == 1 and n > 1:
                m = cells[0].merge(cells[-1])
                self.cell(m, row[0], bold=True)
                shade(m, fill)
                continue
            for j, v in enumerate(row):
                if secs:
                    self.sec = secs[j]
                self.cell(cells[j], v, bold=i < head or (firstbold and j == 0))
                if i < head or (firstbold and j == 0):
                    shade(cells[j], fill)
        widths(t, cms)
        self.d.add_paragraph()
        return t

    def turn(self, landscape):
        s = self.d.add_section(WD_SECTION.NEW_PAGE)
        s.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        w, h = sorted((s.page_width, s.page_height))
        s.page_width, s.page_height = (h, w) if landscape else (w, h)
        s.left_margin = s.right_margin = Cm(1.6)

    def save(self):
        super().save()
        full = plain(" ".join(t for _, t, _ in self.log))
        seen = set()
        for x in self.exp + self.eit:
            w = plain(x.get("words", ""))
            if w and full.count(w) > 1 and len(w) > 3:
                print("REPEATED", full.count(w), x["rule"], x["words"])
            k = (x["rule"], w, x.get("section"))
            if k in seen:
                print("DUP", k)
            seen.add(k)
        # what only Word shows (tracked changes, comments, struck text) is no fault of the PDF copy
        f = OUT / f"{self.name}.truth.json"
        t = json.loads(f.read_text())
        if any(e["rule"] == "unresolved-changes" for e in t["expected"]):
            a = dict(t, files=[f"{self.name}.docx"])
            b = dict(
                t,
                files=[f"{self.name}.pdf"],
                expected=[e for e in t["expected"] if e["rule"] != "unresolved-changes"],
                either=t["either"] + [{"rule": "unresolved-changes"}],
            )
            f.write_text(json.dumps(a, indent=1, ensure_ascii=False))
            (OUT / f"{self.name}-pdf.truth.json").write_text(json.dumps(b, indent=1, ensure_ascii=False))
        text = " ".join(t for _, t, _ in self.log)
        print(
            "words",
            len(text.split()),
            "caps",
            sorted(set(re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", text))),
        )
        for sec, t, l in self.log:
            m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", t, re.I)
            g = {("f" if x.lower() in ("she", "her", "hers", "herself") else "m") for x in m}
            if len(g) > 1 or (g and g != {self.sex}):
                print("PRON", sec, t[:100])
        if "log" in sys.argv:
            for s, t, l in self.log:
                print(f"[{s}] {t}" + (f"   <<{l}>>" if l else ""))
