import re

from building_d import VAG
from building_e import Plan as Base
from building_e import shade, widths
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor


class Plan(Base):
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False):
        super().__init__(name, profile, font, size)
        self.log = []
        s = self.d.sections[0]
        s.left_margin = s.right_margin = Cm(1.9)
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = s.page_height, s.page_width

    def x(self, raw, sec=None):
        """raw: 'text ## U; V:phrase'"""
        raw = " ".join(raw.split())
        text, _, labs = raw.partition(" ##")
        keep = self.sec
        if sec:
            self.sec = sec
        self.t(text, *[l.strip() for l in labs.split(";") if l.strip()])
        self.log.append((self.sec, text, labs))
        self.sec = keep
        return text

    def a(self, *texts, style=None, bold=False, italic=False, size=None, color=None, right=False):
        for raw in texts:
            para = self.d.add_paragraph(style=style)
            r = para.add_run(self.x(raw))
            r.bold, r.italic = bold, italic
            if size:
                r.font.size = Pt(size)
            if color:
                r.font.color.rgb = RGBColor.from_string(color)
            if right:
                para.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        return para

    def bl(self, *texts):
        self.a(*texts, style="List Bullet")

    def nl(self, *texts):
        self.a(*texts, style="List Number")

    def prose(self, *sents):
        self.d.add_paragraph(" ".join(self.x(s) for s in sents))

    def fill(self, c, v, bold=False, sec=None):
        for i, raw in enumerate(v if isinstance(v, list) else [v]):
            para = c.paragraphs[0] if i == 0 else c.add_paragraph()
            r = para.add_run(self.x(raw, sec) if raw else "")
            r.bold = bold

    def tab(self, rows, cms, secs=None, head=1, col="D9E2F3", style="Table Grid"):
        t = self.d.add_table(rows=0, cols=len(cms), style=style)
        for i, row in enumerate(rows):
            cs = t.add_row().cells
            if len(row) == 1 and len(cms) > 1:
                c = cs[0].merge(cs[-1])
                self.fill(c, row[0], True)
                shade(c, "EEEEEE")
                continue
            for j, v in enumerate(row):
                self.fill(cs[j], v, i < head, secs[j] if secs and i >= head else None)
                if i < head and col:
                    shade(cs[j], col)
        widths(t, cms)
        self.d.add_paragraph()
        return t

    def bar(self, text, col="1F3864", white=True, size=13):
        t = self.d.add_table(rows=1, cols=1, style="Table Grid")
        c = t.cell(0, 0)
        r = c.paragraphs[0].add_run(text)
        r.bold = True
        r.font.size = Pt(size)
        if white:
            r.font.color.rgb = RGBColor(255, 255, 255)
        shade(c, col)

    def g(self, *rules):
        for r in rules:
            r, _, s = r.partition(":")
            self.lab(r, section=s or None)

    def done(self):
        self.save()
        full = " ".join(t for _, t, _ in self.log)
        print("words", len(full.split()))
        print("CAPS", sorted(set(re.findall(r"\b[A-Z]{3,}\b", full))))
        pl = lambda t: re.sub(r"[^a-z0-9£%:.]+", "", t.lower()).strip(".:")
        f = pl(full)
        for e in self.exp:
            if e.get("words") and f.count(pl(e["words"])) > 1:
                print("REPEATED", e["rule"], e["words"])
        for sec, t, l in self.log:
            if sec in ("F", "G", "H1", "H2", "H"):
                hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                if hits:
                    print(f"  [{sec}] {t}  <{l.strip()}>  {hits}")
