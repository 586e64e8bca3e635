import json
import re
import subprocess
from collections import Counter

from building_e import OUT, SCORED, plain, shade, widths
from building_e import Plan as Base
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


class Plan(Base):
    def __init__(self, *a, landscape=False, margins=None, **k):
        super().__init__(*a, **k)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = Cm(29.7), Cm(21)
        if margins:
            s.left_margin = s.right_margin = Cm(margins)

    def T(self, raw, sec=None):
        """'text @@ U | V:phrase' -> text, labels recorded"""
        raw = " ".join(raw.split())
        text, _, labs = raw.partition("@@")
        text = text.strip()
        old = self.sec
        self.sec = sec or old
        body = re.sub(r"^[A-Z]?\d+\.?\s+", "", text)  # labels' own words begin after an item's number
        if not re.match(r"\d+ hours", text):
            head = ""
            for x in body.split():
                if len(head) + len(x) > 48:
                    break
                head = (head + " " + x).strip()
        else:
            head = ""
        full = []
        for x in (y.strip() for y in labs.split("|") if y.strip()):
            full.append(x if ":" in x or not head else f"{x}:{head}")
        self.t(text, *full)
        self.sec = old
        return text

    def para(self, *raws, style=None, bold=False, italic=False, size=None):
        for r in raws:
            p = self.d.add_paragraph(style=style)
            x = p.add_run(self.T(r))
            x.bold, x.italic = bold, italic
            if size:
                x.font.size = Pt(size)
        return p

    def prose(self, *sents):
        return self.d.add_paragraph(" ".join(self.T(x) for x in sents))

    def bl(self, *raws, style="List Bullet"):
        self.para(*raws, style=style)

    def bar(self, text, fill="1F4E79", white=True, size=12):
        t = self.d.add_table(rows=1, cols=1, style="Table Grid")
        c = t.cell(0, 0)
        shade(c, fill)
        r = c.paragraphs[0].add_run(self.T(text))
        r.bold = True
        r.font.size = Pt(size)
        if white:
            r.font.color.rgb = RGBColor(255, 255, 255)
        self.d.add_paragraph().paragraph_format.space_after = Pt(0)

    def tab(self, rows, cms, secs=None, head=True, fill="D9E2F3"):
        t = self.d.add_table(rows=0, cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            tr = t.add_row()
            if isinstance(row, str):  # merged shaded row
                m = tr.cells[0].merge(tr.cells[-1])
                shade(m, "BFD7C4")
                r = m.paragraphs[0].add_run(self.T(row))
                r.bold = True
                continue
            for j, v in enumerate(row):
                for k, x in enumerate(v if isinstance(v, list) else [v]):
                    c = tr.cells[j]
                    p = c.paragraphs[0] if k == 0 else c.add_paragraph()
                    isl = head and (i == 0 or (isinstance(rows[0], str) and i == 1))
                    r = p.add_run(self.T(x, secs[j] if secs else None))
                    p.paragraph_format.space_after = Pt(4)
                    r.bold = isl or (secs is None and not head and j == 0)
                if head and (i == 0 or (isinstance(rows[0], str) and i == 1)):
                    shade(tr.cells[j], fill)
        widths(t, cms)
        self.d.add_paragraph().paragraph_format.space_after = Pt(2)
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
        text = "\n".join("".join(x.text or "" for x in p.iter(qn("w:t"))) for p in self.d.element.body.iter(qn("w:p")))
        pdf = {
            k: subprocess.run(
                ["pdftotext", k, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
            ).stdout
            for k in ("-layout", "-raw")
        }
        seen = Counter((e["rule"], e.get("words"), e.get("section")) for e in self.exp)
        for k, n in seen.items():
            if n > 1:
                print("DUP", k)
        for e in self.exp + self.eit:
            w = e.get("words")
            if not w:
                continue
            if plain(w) not in plain(text):
                print("NOT IN DOCX", e)
            elif all(plain(w) not in plain(x) for x in pdf.values()):
                print("not in pdf as one run:", w)
            if plain(text).count(plain(w)) > 1:
                print("repeated:", e["rule"], w, plain(text).count(plain(w)))
        print(self.name, "words", len(text.split()), "expected", len(self.exp), "either", len(self.eit))
        print(dict(Counter(e["rule"] for e in self.exp)))


def strike(para, gone, new):
    """removals struck through, additions bold, as some councils mark an amended plan"""
    r = para.add_run(gone)
    r.font.strike = True
    para.add_run(new).bold = True
