"""Helper for set L, part 1: prose with labels per sentence, cards, landscape, running headers."""

import json
import subprocess
from collections import Counter

import building_e
from building_e import OUT, SCORED, Cm, plain, put, qn, shade, tracked, widths  # noqa
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement


class Plan(building_e.Plan):
    def __init__(self, *a, margin=2.2, **k):
        super().__init__(*a, **k)
        x = self.d.sections[0]
        x.page_width, x.page_height = Cm(21), Cm(29.7)
        x.left_margin = x.right_margin = Cm(margin)

    def prose(self, *sents, style=None):
        """each sentence: 'text' or ('text', label, ...)"""
        out = []
        for s in sents:
            s = (s,) if isinstance(s, str) else s
            out.append(self.t(*s))
        return self.d.add_paragraph(" ".join(out), style=style)

    def cell(self, c, *parts, bold=False):
        first = True
        for s in parts:
            s = (s,) if isinstance(s, str) else s
            para = c.paragraphs[0] if first else c.add_paragraph()
            first = False
            r = para.add_run(self.t(*s))
            r.bold = bold

    def card(self, title, rows, col="E2EFDA", w=(4.0, 12.6)):
        t = self.d.add_table(rows=0, cols=2, style="Table Grid")
        if title:
            c = t.add_row().cells
            m = c[0].merge(c[1])
            m.paragraphs[0].add_run(title).bold = True
            shade(m, "C6E0B4")
        for k, v in rows:
            c = t.add_row().cells
            c[0].paragraphs[0].add_run(k).bold = True
            shade(c[0], col)
            self.cell(c[1], *(v if isinstance(v, list) else [v]))
        widths(t, w)
        self.d.add_paragraph()
        return t

    def table(self, rows, w, head=True, col="D9D9D9"):
        """cells: 'text' | ('text', label..) | [parts]; a one-cell row is merged across"""
        n = max(len(r) for r in rows)
        t = self.d.add_table(rows=0, cols=n, style="Table Grid")
        for i, r in enumerate(rows):
            cells = t.add_row().cells
            if len(r) == 1:
                m = cells[0].merge(cells[-1])
                m.paragraphs[0].add_run(r[0]).bold = True
                shade(m, col)
                continue
            for c, v in zip(cells, r, strict=True):
                self.cell(c, *(v if isinstance(v, list) else [v]), bold=head and i == 0)
                if head and i == 0:
                    shade(c, col)
        widths(t, w)
        if head:
            tp = t.rows[0]._tr.get_or_add_trPr()
            tp.append(OxmlElement("w:tblHeader"))
        self.d.add_paragraph()
        return t

    def turn(self, landscape):
        s = self.d.add_section(WD_SECTION.NEW_PAGE)
        land = s.page_width > s.page_height
        if land != landscape:
            s.page_width, s.page_height = s.page_height, s.page_width
        s.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        s.left_margin = s.right_margin = Cm(1.6 if landscape else 2.2)
        return s

    def running(self, head, foot):
        s = self.d.sections[0]
        s.header.paragraphs[0].text = head
        p = s.footer.paragraphs[0]
        p.add_run(foot + " Page ")
        for k, tx in (("begin", None), (None, "PAGE"), ("end", None)):
            r = p.add_run()
            if k:
                f = OxmlElement("w:fldChar")
                f.set(qn("w:fldCharType"), k)
            else:
                f = OxmlElement("w:instrText")
                f.text = tx
            r._r.append(f)

    def save(self):
        f = OUT / f"{self.name}.docx"
        self.d.save(f)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), str(f)],
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
        # w:t and w:delText, in order
        text = " ".join(
            "".join(x.text or "" for x in p.iter(qn("w:t"), qn("w:delText")))
            for p in self.d.element.body.iter(qn("w:p"))
        )
        pdf = {
            m: subprocess.run(
                ["pdftotext", m, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
            ).stdout
            for m in ("-layout", "-raw")
        }
        for e in self.exp + self.eit:
            w = e.get("words")
            if not w:
                continue
            if plain(w) not in plain(text):
                print("NOT IN DOCX", e)
            elif not any(plain(w) in plain(x) for x in pdf.values()):
                print("not in pdf as one run:", w)
            if plain(text).count(plain(w)) > 1:
                print("REPEATED", plain(text).count(plain(w)), e)
        import re

        print("CAPS", sorted(set(re.findall(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", text))))
        print(self.name, "words", len(text.split()), "expected", len(self.exp), "either", len(self.eit))
        print(dict(Counter(e["rule"] for e in self.exp)))
