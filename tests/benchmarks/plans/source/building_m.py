import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import building_e
from building_d import VAG
from building_e import SCORED, plain, shade
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

OUT = Path(__file__).parent.parent


class Plan(building_e.Plan):
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        self.log = []
        s = self.d.sections[0]
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = Cm(29.7), Cm(21.0)
        else:
            s.page_width, s.page_height = Cm(21.0), Cm(29.7)
        s.left_margin = s.right_margin = Cm(margin)
        s.top_margin = s.bottom_margin = Cm(1.8)

    def x(self, raw, sec=None):
        """'text ## U; V=phrase; ?P' -> text, labels recorded"""
        raw = " ".join(raw.split())
        text, _, labs = raw.partition(" ## ")
        old, self.sec = self.sec, sec or self.sec
        args = [l.strip().replace("=", ":", 1) for l in labs.split(";") if l.strip()]
        out = self.t(text, *args)
        self.log.append((self.sec, text, labs))
        self.sec = old
        return out

    def glob(self, rule, section=None, words=None):
        self.lab(rule, words, section)

    def head(self, text, lvl=1, sec=None, font=None):
        if sec:
            self.sec = sec
        return self.h(self.x(text), lvl)

    def para(self, *sents, style=None, italic=False, bold=False, size=None, color=None, strike=()):
        p = self.d.add_paragraph(style=style)
        for i, s in enumerate(sents):
            r = p.add_run((" " if i else "") + self.x(s))
            r.italic, r.bold = italic, bold
            if size:
                r.font.size = Pt(size)
            if color:
                r.font.color.rgb = RGBColor.from_string(color)
        return p

    def bl(self, *items, style="List Bullet"):
        for s in items:
            self.para(s, style=style)

    def table(self, rows, cms, head=None, secs=None, headfill="D9E2F3", size=None):
        """cells: str | list of str | None = merged with the cell above"""
        allr = ([head] if head else []) + rows
        t = self.d.add_table(rows=len(allr), cols=len(cms), style="Table Grid")
        t.autofit = False
        for i, r in enumerate(allr):
            for j, c in enumerate(r):
                cell = t.cell(i, j)
                cell.width = Cm(cms[j])
                if c is None:
                    continue
                for k, s in enumerate(c if isinstance(c, list) else [c]):
                    p = cell.paragraphs[0] if k == 0 else cell.add_paragraph()
                    p.paragraph_format.space_after = Pt(2)
                    run = p.add_run(self.x(s, secs[j] if secs else None))
                    if size:
                        run.font.size = Pt(size)
                    if head and i == 0:
                        run.bold = True
                if head and i == 0:
                    shade(cell, headfill)
        for j in range(len(cms)):
            i = 0
            while i < len(allr):
                k = i
                while k + 1 < len(allr) and allr[k + 1][j] is None:
                    k += 1
                if k > i:
                    m = t.cell(i, j).merge(t.cell(k, j))
                    for p in list(m.paragraphs)[1:]:
                        if not p.text:
                            p._p.getparent().remove(p._p)
                i = k + 1
        if head:
            pr = t.rows[0]._tr.get_or_add_trPr()
            e = OxmlElement("w:tblHeader")
            e.set(qn("w:val"), "true")
            pr.append(e)
        for g, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), cms, strict=False):
            g.set(qn("w:w"), str(int(w * 567)))
        for row in t.rows:
            pr = row._tr.get_or_add_trPr()
            e = OxmlElement("w:cantSplit")
            pr.append(e)
        return t

    def pageno(self, left):
        f = self.d.sections[0].footer.paragraphs[0]
        f.add_run(left + "   Page ")
        for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
            r = f.add_run()
            if typ:
                c = OxmlElement("w:fldChar")
                c.set(qn("w:fldCharType"), typ)
            else:
                c = OxmlElement("w:instrText")
                c.text = txt
            r._r.append(c)

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
        text = plain("".join(x.text or "" for x in self.d.element.body.iter(qn("w:t"))))
        pdf = [
            subprocess.run(["pdftotext", m, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True).stdout
            for m in ("-layout", "-raw")
        ]
        seen = set()
        for e in self.exp + self.eit:
            w = plain(e.get("words"))
            if not w:
                continue
            if w not in text:
                print("NOT IN DOCX", e)
            elif text.count(w) > 1:
                print("REPEATED", text.count(w), e)
            if not any(w in plain(p) for p in pdf):
                print("not one run in pdf:", e["words"])
            k = (e["rule"], w)
            if k in seen:
                print("DUP", e)
            seen.add(k)
        words = sum(len(t.split()) for _, t, _ in self.log)
        print(self.name, "words", words, "labels", len(self.exp), "either", len(self.eit))
        print(dict(Counter(e["rule"] for e in self.exp)))
        if "audit" in sys.argv:
            print("--- vague words in F-H")
            for sec, t, l in self.log:
                if sec in ("F", "G", "H1", "H2", "H"):
                    hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                    if hits:
                        print(f"  [{sec}] {t}  <{l.strip()}>  {hits}")
            full = " ".join(t for _, t, _ in self.log)
            print("--- CAPS", sorted(set(re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", full))))
            for sec, t, l in self.log:
                for s in re.split(r"(?<=[.!?]) ", t):
                    m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", s, re.I)
                    want = "he" if self.pron == "he" else "she"
                    bad = [
                        x
                        for x in m
                        if x.lower().startswith("s" if want == "he" else "hi")
                        or (want == "he" and x.lower().startswith("her"))
                        or (want == "she" and x.lower() in ("he",))
                    ]
                    if bad:
                        print("  PRON", sec, bad, s[:120], "<", l, ">")
