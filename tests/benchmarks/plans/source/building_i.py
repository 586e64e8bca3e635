"""Plans whose sentences carry their labels: "text ##U;V=phrase;?X=phrase"."""

import re
import sys

import building_e
from building_d import VAG
from building_e import OUT, SH, nsdecls, parse_xml, qn, shade, tracked, widths  # noqa: F401
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt, RGBColor


class Plan(building_e.Plan):
    def __init__(self, name, profile, landscape=False, **k):
        super().__init__(name, profile, **k)
        self.log = []
        s = self.d.sections[0]
        s.left_margin = s.right_margin = Cm(2)
        s.top_margin = s.bottom_margin = Cm(2)
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = s.page_height, s.page_width

    def x(self, raw, sec=None):
        """strip the labels and record them"""
        raw = " ".join(raw.split())
        text, _, labs = raw.partition("##")
        text = text.strip()
        keep = self.sec
        if sec:
            self.sec = sec
        out = []
        for l in filter(None, (y.strip() for y in labs.split(";"))):
            code, _, w = l.partition("=")
            out.append(code + (":" + w if w else ""))
        self.t(text, *out)
        self.log.append((self.sec, text, labs))
        self.sec = keep
        return text

    def p(self, raw, style=None, bold=False, italic=False, size=None, count=False, color=None):
        para = self.d.add_paragraph(style=style)
        r = para.add_run(self.x(raw))
        r.bold, r.italic = bold, italic
        if size:
            r.font.size = Pt(size)
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
        return para

    def ps(self, *raws, **k):
        for r in raws:
            self.p(r, **k)

    def b(self, *raws, style="List Bullet"):
        for r in raws:
            self.p(r, style=style)

    def prose(self, *raws):
        self.d.add_paragraph(" ".join(self.x(r) for r in raws))

    def table(self, rows, cms, head=True, secs=None, fill="D9E2F3"):
        t = self.d.add_table(rows=0, cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            cells = t.add_row().cells
            for j, v in enumerate(row):
                vs = v if isinstance(v, list) else [v]
                for k, y in enumerate(vs):
                    para = cells[j].paragraphs[0] if k == 0 else cells[j].add_paragraph()
                    r = para.add_run(self.x(y, secs[j] if secs else None))
                    r.bold = bool(head and i == 0)
                if head and i == 0 and fill:
                    shade(cells[j], fill)
        widths(t, cms)
        self.d.add_paragraph()
        return t

    def footer(self, text):
        self.d.sections[0].footer.paragraphs[0].text = text

    def header(self, text):
        self.d.sections[0].header.paragraphs[0].text = text

    def save(self):
        super().save()
        full = building_e.plain(" ".join(t for _, t, _ in self.log))
        for e in self.exp:
            w = building_e.plain(e.get("words"))
            if w and full.count(w) > 1:
                print("REPEATED", e, full.count(w))
        print("words", len(" ".join(t for _, t, _ in self.log).split()))
        if "audit" in sys.argv:
            for s, t, l in self.log:
                if s in ("F", "G", "H1", "H2", "H"):
                    hits = {m.group(0) for m in re.finditer(VAG, t, re.I)}
                    if hits:
                        print(f"[{s}] {t} <{l}> {hits}")
            al = " ".join(t for _, t, _ in self.log)
            print("CAPS", sorted(set(re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", al))))
            for s, t, l in self.log:
                for sent in re.split(r"(?<=[.!?]) ", t):
                    m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", sent, re.I)
                    if m:
                        print("  ", s, m, sent[:100])
