import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from building_d import ALL, VAG
from building_e import SH, plain, shade, tracked, widths  # noqa: F401
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt, RGBColor

OUT = Path(__file__).parent.parent
CODE = dict(
    SH,
    HIP="hours-in-placement",
    PIP="provision-in-placement",
    PID="placement-in-draft",
    BNR="budget-not-requested",
    DPP="direct-payment-without-purpose",
    SNS="sections-not-separate",
    NPL="no-placement",
    NAL="no-advice-list",
)


class N:
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        self.name, self.profile = name, profile
        self.d = Document()
        self.sec = None
        self.exp, self.eit, self.log = [], [], []
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.paragraph_format.space_after = Pt(4)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = s.page_height, s.page_width
        s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)

    def glob(self, rule, section=None, words=None):
        rule = CODE.get(rule, rule)
        assert rule in ALL, rule
        e = {"rule": rule}
        if section:
            e["section"] = section
        if words:
            e["words"] = words.replace("'", "’")
        self.exp.append(e)

    def t(self, raw):
        raw = re.sub(r"(?<!\w)'(?=\w)", "‘", " ".join(raw.split())).replace("'", "’")
        text, _, labs = raw.partition("##")
        text = text.strip()
        for l in filter(None, (x.strip() for x in labs.split(";"))):
            e = l.startswith("?")
            code, _, w = l.lstrip("?").partition("=")
            if not w:
                ws = text.split()
                for x in ws:
                    if len(w) + len(x) > 55:
                        break
                    w = (w + " " + x).strip()
            assert w in text, (w, text)
            rule = CODE.get(code.strip(), code.strip())
            assert rule in ALL, rule
            d = {"rule": rule, "words": w}
            if self.sec and not e:
                d["section"] = self.sec
            (self.eit if e else self.exp).append(d)
        self.log.append((self.sec, text, labs.strip()))
        return text

    def h(self, text, lvl=1):
        return self.d.add_heading(self.t(text), lvl)

    def p(self, raw, style=None, bold=False, italic=False, size=None):
        para = self.d.add_paragraph(style=style)
        r = para.add_run(self.t(raw))
        r.bold, r.italic = bold, italic
        if size:
            r.font.size = Pt(size)
        return para

    def prose(self, *sents):
        self.d.add_paragraph(" ".join(self.t(x) for x in sents))

    def bl(self, *items):
        for x in items:
            self.p(x, style="List Bullet")

    def cell(self, c, v, bold=False, col=None, size=None, white=False):
        vs = v if isinstance(v, list) else [v]
        for i, x in enumerate(vs):
            para = c.paragraphs[0] if i == 0 else c.add_paragraph()
            para.paragraph_format.space_after = Pt(2)
            r = para.add_run(self.t(x) if x else "")
            r.bold = bold
            if size:
                r.font.size = Pt(size)
            if white:
                r.font.color.rgb = RGBColor(255, 255, 255)
        if col:
            shade(c, col)

    def kv(self, rows, w=(4.2, 12.8), col="EDEDED", gap=True):
        t = self.d.add_table(rows=0, cols=2, style="Table Grid")
        for k, v in rows:
            c = t.add_row().cells
            self.cell(c[0], k, bold=True, col=col)
            self.cell(c[1], v)
        widths(t, w)
        if gap:
            g = self.d.add_paragraph()
            g.paragraph_format.space_after = Pt(0)
        return t

    def tab(self, head, rows, w, col="D9E2F3"):
        """None merges with the cell above"""
        t = self.d.add_table(rows=0, cols=len(w), style="Table Grid")
        if head:
            for c, v in zip(t.add_row().cells, head, strict=False):
                self.cell(c, v, bold=True, col=col)
        n0 = len(t.rows)
        for r in rows:
            cells = t.add_row().cells
            for c, v in zip(cells, r, strict=False):
                if v is not None:
                    self.cell(c, v)
        widths(t, w)
        for j in range(len(w)):
            i = 0
            while i < len(rows):
                k = i
                while k + 1 < len(rows) and rows[k + 1][j] is None:
                    k += 1
                if k > i:
                    m = t.cell(n0 + i, j).merge(t.cell(n0 + k, j))
                    for para in list(m.paragraphs)[1:]:
                        if not para.text:
                            para._p.getparent().remove(para._p)
                i = k + 1
        self.d.add_paragraph()
        return t

    def bar(self, text, width, col="1F3864"):
        t = self.d.add_table(rows=1, cols=1, style="Table Grid")
        self.cell(t.cell(0, 0), text, bold=True, col=col, size=13, white=True)
        widths(t, [width])
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
        (OUT / f"{self.name}.truth.json").write_text(
            json.dumps(
                {
                    "files": [f.name, f"{self.name}.pdf"],
                    "profile": self.profile,
                    "scored": ALL,
                    "expected": self.exp,
                    "either": self.eit,
                },
                indent=1,
                ensure_ascii=False,
            )
        )
        full = plain(" ".join(t for _, t, _ in self.log))
        pdf = [
            plain(
                subprocess.run(["pdftotext", m, str(f.with_suffix(".pdf")), "-"], capture_output=True, text=True).stdout
            )
            for m in ("-raw", "-layout")
        ]
        for x in self.exp + self.eit:
            w = plain(x.get("words", ""))
            if w and full.count(w) != 1:
                print("COUNT", full.count(w), x)
            if w and not any(w in q for q in pdf):
                print("not in pdf as one run", x["words"])
        print(
            self.name,
            "words",
            sum(len(t.split()) for _, t, _ in self.log),
            "expected",
            len(self.exp),
            "either",
            len(self.eit),
        )
        print(dict(Counter(e["rule"] for e in self.exp)))
        if "audit" in sys.argv:
            for sec, t, l in self.log:
                if sec and sec[0] in "FGH":
                    hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                    if hits:
                        print(f"  [{sec}] {t}  <{l}> {hits}")
            body = " ".join(t for _, t, _ in self.log)
            print("CAPS", sorted(set(re.findall(r"\b[A-Z][A-Z]{2,}\w*\b", body))))
            for sec, t, l in self.log:
                for s in re.split(r"(?<=[.!?]) ", t):
                    m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", s, re.I)
                    if m:
                        print("  PR", sec, m, s[:120])
