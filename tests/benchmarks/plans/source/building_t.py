"""Set t: building_e's Plan with rows that carry labels, bands, headers, and its own LibreOffice profile."""

import json
import subprocess
from collections import Counter

from building_e import OUT, SCORED, plain, shade, widths
from building_e import Plan as Base
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor


class Plan(Base):
    def __init__(self, *a, landscape=False, header="", footer="", **k):
        super().__init__(*a, **k)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = s.page_height, s.page_width
            s.left_margin = s.right_margin = Cm(1.6)
        if header:
            s.header.paragraphs[0].text = header
        if footer:
            p = s.footer.paragraphs[0]
            p.add_run(footer + "  Page ")
            p._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))

    def band(self, letter, title, sec=True, col="1F3864"):
        t = self.d.add_table(rows=1, cols=2, style="Table Grid")
        for c, x in zip(t.rows[0].cells, (letter, title), strict=False):
            r = c.paragraphs[0].add_run(x)
            r.bold = True
            r.font.size = Pt(13)
            r.font.color.rgb = RGBColor(255, 255, 255)
            shade(c, col)
        widths(t, (2.2, 24))
        if sec:
            self.sec = letter
        self.d.add_paragraph().paragraph_format.space_after = Pt(0)

    def say(self, cells, *labels, section=None):
        """labels over the joined cells of a row: 'V:words' or 'U' (words: the start of the first cell)"""
        keep = self.sec
        self.sec = section or keep
        for l in labels:
            either = l.startswith("?")
            r, _, w = l.lstrip("?").partition(":")
            if not w:
                for x in cells[0].split():
                    if len(w) + len(x) > 48:
                        break
                    w = (w + " " + x).strip()
            assert any(w in c for c in cells), (w, cells)
            self.lab(r, w, either=either)
        self.sec = keep

    def para(self, *sents, style=None):
        """prose: each sentence a string or (string, labels...)"""
        out = []
        for s in sents:
            s = (s,) if isinstance(s, str) else s
            out.append(self.t(*s))
        return self.d.add_paragraph(" ".join(out), style=style)

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
                    "scored": SCORED,
                    "expected": self.exp,
                    "either": self.eit,
                },
                indent=1,
                ensure_ascii=False,
            )
        )
        paras = ["".join(x.text or "" for x in p.iter(qn("w:t"))) for p in self.d.element.body.iter(qn("w:p"))]
        text = " ".join(paras)
        raw = subprocess.run(
            ["pdftotext", "-raw", str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
        ).stdout
        for e in self.exp + self.eit:
            w = plain(e.get("words"))
            if not w:
                continue
            n = plain(text).count(w)
            if n != 1:
                print("IN DOCX", n, "times", e)
            if w not in plain(raw):
                print("not one run in pdf:", e["words"])
        print(self.name, len(text.split()), "words; expected", len(self.exp), "either", len(self.eit))
        print(dict(Counter(e["rule"] for e in self.exp)))
