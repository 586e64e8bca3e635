"""Helper of set k1: building_e's Plan with tables, bars, nested tables, columns, text boxes and an audit."""

import json
import re
import subprocess
import sys
from collections import Counter

from building_d import VAG
from building_e import OUT, SCORED, Plan, plain, sdt, shade, textbox, tracked, widths  # noqa: F401
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor


class K(Plan):
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        self.log = []
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = Cm(29.7), Cm(21)
        s.left_margin = s.right_margin = Cm(margin)
        s.top_margin = s.bottom_margin = Cm(1.8)

    def t(self, text, *labels, count=True):
        self.log.append((self.sec, text, labels))
        short = []
        for l in labels:
            if ":" not in l:
                w = ""
                for x in text.split():
                    if len(w) + len(x) > 58:
                        break
                    w = (w + " " + x).strip()
                l = f"{l}:{w}"
            short.append(l)
        return super().t(text, *short, count=count)

    def c(self, cell, *items, bold=False, italic=False, size=None, style=None):
        """Put paragraphs in a cell; an item is a string or (string, label, ...)."""
        for it in items:
            text, labels = (it, ()) if isinstance(it, str) else (it[0], it[1:])
            first = cell.paragraphs[0]
            empty = len(cell.paragraphs) == 1 and not first.text and not cell.tables and not first._p.findall(qn("w:r"))
            para = first if empty else cell.add_paragraph()
            if style:
                para.style = self.d.styles[style]
            r = para.add_run(self.t(text, *labels))
            r.bold, r.italic = bold, italic
            if size:
                r.font.size = Pt(size)
        return cell

    def table(self, cols, style="Table Grid"):
        t = self.d.add_table(rows=0, cols=len(cols), style=style)
        t.autofit = False
        for g, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), cols, strict=True):
            g.set(qn("w:w"), str(int(w * 567)))
        t._cols = cols
        return t

    def row(self, t, *cells, bold=False, fill=None, cols=None):
        r = t.add_row()
        for cell, v, w in zip(r.cells, cells, cols or t._cols, strict=False):
            cell.width = Cm(w)
            if v is not None:
                if isinstance(v, list):
                    self.c(cell, *v, bold=bold)
                else:
                    self.c(cell, v, bold=bold)
            if fill:
                shade(cell, fill)
        return r

    def span(self, t, text, fill="DDDDDD", bold=True, size=None, labels=()):
        r = t.add_row()
        m = r.cells[0].merge(r.cells[-1])
        self.c(m, (text, *labels), bold=bold, size=size)
        if fill:
            shade(m, fill)
        return m

    def bar(self, text, fill="1F3864", width=17, size=13, white=True):
        t = self.table([width])
        cell = self.row(t, None).cells[0]
        r = cell.paragraphs[0].add_run(self.t(text))
        r.bold = True
        r.font.size = Pt(size)
        if white:
            r.font.color.rgb = RGBColor(255, 255, 255)
        shade(cell, fill)
        return t

    def gap(self):
        p = self.d.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        return p

    def head_foot(self, head=None, foot=None):
        s = self.d.sections[0]
        if head:
            s.header.paragraphs[0].text = head
        if foot:
            p = s.footer.paragraphs[0]
            p.add_run(foot + " – page ")
            p._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))

    def columns(self, n):
        """Continuous section break: what follows stands in n columns."""
        from docx.enum.section import WD_SECTION

        s = self.d.add_section(WD_SECTION.CONTINUOUS)
        cols = s._sectPr.find(qn("w:cols"))
        if cols is None:
            cols = OxmlElement("w:cols")
            s._sectPr.append(cols)
        cols.set(qn("w:num"), str(n))
        cols.set(qn("w:space"), "500")

    def struck(self, para, *parts):
        for q in parts:
            if isinstance(q, str):
                para.add_run(self.t(q))
            else:
                r = para.add_run(q[0])
                r.font.strike = True

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
        text = "".join(x.text or "" for x in self.d.element.body.iter(qn("w:t")))
        pdf, raw = (
            subprocess.run(["pdftotext", o, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True).stdout
            for o in ("-layout", "-raw")
        )
        for e in self.exp + self.eit:
            w = plain(e.get("words"))
            if w and w not in plain(text):
                print("NOT IN DOCX", e)
            elif w and w not in plain(raw) and w not in plain(pdf):
                print("not in pdf as one run:", e["words"])
            if w and plain(text).count(w) > 1:
                print("repeated:", e["rule"], e["words"])
        print(
            self.name,
            "words",
            len(raw.split()),
            "logged",
            len(self.log),
            "expected",
            len(self.exp),
            "either",
            len(self.eit),
        )
        print(dict(Counter(e["rule"] for e in self.exp)))
        if "audit" in sys.argv:
            self.audit()

    def audit(self):
        print("--- vague words in F-H, with the labels given")
        for sec, t, l in self.log:
            if sec in ("F", "G", "H1", "H2", "H"):
                hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                if hits:
                    print(f"  [{sec}] {t}  <{'; '.join(l)}>  {hits}")
        full = " ".join(t for _, t, _ in self.log)
        print("--- CAPS", sorted(set(re.findall(r"\b[A-Za-z&]*[A-Z][A-Za-z&]*[A-Z][A-Za-z&]*[A-Z]\w*\b", full))))
        print(
            "--- pronouns",
            Counter(m.lower() for m in re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", full, re.I)),
        )
        minority = (
            r"\b(he|him|his|himself)\b"
            if len(re.findall(r"\b(she|her)\b", full, re.I)) > len(re.findall(r"\b(he|his)\b", full, re.I))
            else r"\b(she|her|hers|herself)\b"
        )
        for sec, t, l in self.log:
            if re.search(minority, t, re.I):
                print("  ", sec, t[:140], l)
