import json
import re
import subprocess
import sys
from collections import Counter

import building_e
from building_d import ALL as SCORED
from building_d import VAG
from building_e import OUT, plain, sdt, shade, widths  # noqa: F401
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt


class Plan(building_e.Plan):
    def __init__(self, *a, **k):
        self.log = []
        super().__init__(*a, **k)
        x = self.d.sections[0]
        x.page_width, x.page_height = Cm(21), Cm(29.7)
        x.left_margin = x.right_margin = Cm(1.9)

    def t(self, text, *labels, count=True):
        self.log.append((self.sec, text, labels))
        return super().t(text, *labels, count=count)

    def landscape(self):
        x = self.d.sections[0]
        x.orientation = WD_ORIENT.LANDSCAPE
        x.page_width, x.page_height = x.page_height, x.page_width
        x.left_margin = x.right_margin = Cm(1.5)

    def fill(self, c, v, bold=False):
        """v: text, (text, labels…), or a list of either: one paragraph each"""
        for i, x in enumerate(v if isinstance(v, list) else [v]):
            x = x if isinstance(x, tuple) else (x,)
            para = c.paragraphs[0] if i == 0 else c.add_paragraph()
            para.paragraph_format.space_after = Pt(3)
            if x[0]:
                para.add_run(self.t(*x)).bold = bold

    def table(self, cols, rows=(), head=None, secs=None, colour="D9E2F3"):
        t = self.d.add_table(rows=0, cols=len(cols), style="Table Grid")
        if head:
            c = t.add_row().cells
            for x, v in zip(c, head, strict=False):
                self.fill(x, v, bold=True)
                shade(x, colour)
            t.rows[0]._tr.get_or_add_trPr().append(building_e.parse_xml(f"<w:tblHeader {building_e.nsdecls('w')}/>"))
        for r in rows:
            self.row(t, r, secs)
        widths(t, cols)
        return t

    def row(self, t, r, secs=None):
        w = t.add_row()
        if self.name == "eastmoor":
            w._tr.get_or_add_trPr().append(building_e.parse_xml(f"<w:cantSplit {building_e.nsdecls('w')}/>"))
        c = w.cells
        for j, (x, v) in enumerate(zip(c, r, strict=False)):
            if secs:
                self.sec = secs[j]
            self.fill(x, v)

    def band(self, t, v, colour="EDEDED"):
        c = t.add_row().cells
        m = c[0].merge(c[-1])
        self.fill(m, v, bold=True)
        shade(m, colour)
        return m

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
                    "files": [f"{self.name}.docx", f"{self.name}.pdf"],
                    "profile": self.profile,
                    "scored": SCORED,
                    "expected": self.exp,
                    "either": self.eit,
                },
                indent=1,
                ensure_ascii=False,
            )
        )
        text = "".join(x.text or "" for x in self.d.element.body.iter(qn("w:t")))
        raw = subprocess.run(
            ["pdftotext", "-raw", str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
        ).stdout
        for e in self.exp + self.eit:
            w = plain(e.get("words"))
            if w and w not in plain(text):
                print("NOT IN DOCX", e)
            elif w and text and plain(text).count(w) > 1:
                print("repeated", e)
            elif w and w not in plain(raw):
                print("not in pdf as one run", e["words"])
        print(
            self.name,
            "words",
            sum(len(t.split()) for _, t, _ in self.log),
            len(raw.split()),
            "labels",
            len(self.exp),
            "either",
            len(self.eit),
        )
        print(dict(Counter(e["rule"] for e in self.exp)))
        if "audit" in sys.argv:
            for s, t, l in self.log:
                hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                if s in ("F", "G", "H", "H1", "H2") and hits:
                    print(f" [{s}] {t} <{';'.join(l)}> {hits}")
            full = " ".join(t for _, t, _ in self.log)
            print("CAPS", sorted(set(re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", full))))
            for s, t, l in self.log:
                for q in re.split(r"(?<=[.!?]) ", t):
                    m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", q, re.I)
                    if m:
                        print("  pron", s, m, q[:90])
