import json
import re
import subprocess
from pathlib import Path

from building_d import ALL as SCORED
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

OUT = Path(__file__).parent.parent
SH = {
    "U": "unquantified-provision",
    "P": "part-quantified-provision",
    "C": "unquantified-care",
    "S": "strategy-without-scope",
    "V": "vague-wording",
    "H": "hours-only",
    "L": "no-outcome-link",
    "N": "nobody-named",
    "X": "expertise-not-stated",
    "D": "deferred-provision",
    "UN": "unknown-outcome",
    "B": "band-as-provision",
    "OUT": "provision-outside-f",
    "T": "no-time-limit",
    "OP": "outcome-is-provision",
    "M": "not-measurable",
    "OW": "outcome-without-provision",
    "DP": "outcome-date-passed",
    "MP": "mixed-pronouns",
    "AC": "another-childs-name",
    "PH": "leftover-placeholder",
    "AB": "unexplained-abbreviation",
    "RN": "report-not-listed",
    "AD": "advice-not-dated",
    "MO": "money-outside-j",
    "NP": "need-without-provision",
}


def plain(t):
    return re.sub(r"[^a-z0-9£%:.]+", "", (t or "").lower()).strip(".:")


class Plan:
    def __init__(self, name, profile, font="Calibri", size=10.5):
        self.name, self.profile = name, profile
        self.d = Document()
        self.sec = None
        self.exp = []
        self.eit = []
        self.n = 0
        st = self.d.styles["Normal"]
        st.font.name = font
        st.font.size = Pt(size)

    def lab(self, rule, words=None, section="*", either=False):
        rule = SH.get(rule, rule)
        assert rule in SCORED, rule
        e = {"rule": rule}
        if section == "*":
            section = self.sec
        if section:
            e["section"] = section
        if words:
            e["words"] = words
        (self.eit if either else self.exp).append(e)

    def t(self, text, *labels, count=True):
        """text with labels 'U', 'V:phrase', '?V:phrase'"""
        if count:
            self.n += 1
        for l in labels:
            either = l.startswith("?")
            l = l.lstrip("?")
            r, _, w = l.partition(":")
            if not w:
                ws = text.split()
                w = ""
                for x in ws:
                    if len(w) + len(x) > 48:
                        break
                    w = (w + " " + x).strip()
            assert w in text, (w, text)
            self.lab(r, w, either=either)
        return text

    def h(self, text, lvl=1):
        return self.d.add_heading(text, lvl)

    def p(self, text, *labels, style=None, bold=False, count=False, italic=False):
        para = self.d.add_paragraph(style=style)
        r = para.add_run(self.t(text, *labels, count=count))
        r.bold = bold
        r.italic = italic
        return para

    def b(self, text, *labels, style="List Bullet"):
        return self.p(text, *labels, style=style, count=True)

    def grid(self, rows, cols=None, header=True, style="Table Grid"):
        t = self.d.add_table(rows=0, cols=len(rows[0]) if cols is None else len(cols), style=style)
        for i, row in enumerate(rows):
            cells = t.add_row().cells
            for c, v in zip(cells, row, strict=False):
                put(c, v, bold=header and i == 0)
        if cols:
            for row in t.rows:
                for c, w in zip(row.cells, cols, strict=False):
                    c.width = Cm(w)
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
        text = "".join(x.text or "" for x in self.d.element.body.iter(qn("w:t")))
        pdf = subprocess.run(
            ["pdftotext", "-layout", str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
        ).stdout
        raw = subprocess.run(
            ["pdftotext", "-raw", str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
        ).stdout
        for e in self.exp + self.eit:
            w = e.get("words")
            if w and plain(w) not in plain(text):
                print("NOT IN DOCX", e)
            elif w and plain(w) not in plain(raw) and plain(w) not in plain(pdf):
                print("not in pdf as one run", w)
        from collections import Counter

        print(self.name, "entries", self.n, "expected", len(self.exp), "either", len(self.eit))
        print(dict(Counter(e["rule"] for e in self.exp)))


def put(c, v, bold=False):
    vs = v if isinstance(v, list) else [v]
    for i, x in enumerate(vs):
        para = c.paragraphs[0] if i == 0 else c.add_paragraph()
        r = para.add_run(x)
        r.bold = bold


def sdt(para, text, placeholder=False):
    esc = text.replace("&", "&amp;").replace("<", "&lt;")
    x = f'<w:sdt {nsdecls("w")}><w:sdtPr>{"<w:showingPlcHdr/>" if placeholder else ""}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{esc}</w:t></w:r></w:sdtContent></w:sdt>'
    para._p.append(parse_xml(x))


def textbox(para, lines):
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{l}</w:t></w:r></w:p>' for l in lines)
    x = f"""<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape type="#_x0000_t202" style="width:420pt;height:{30 + 26 * len(lines)}pt"><v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"""
    para._p.append(parse_xml(x))


_id = [900]


def tracked(para, parts):
    """parts: str | ('ins',s) | ('del',s)"""
    for q in parts:
        if isinstance(q, str):
            para.add_run(q)
            continue
        k, v = q
        _id[0] += 1
        tag = "w:delText" if k == "del" else "w:t"
        para._p.append(
            parse_xml(
                f'<w:{k} {nsdecls("w")} w:id="{_id[0]}" w:author="J. Farrow" w:date="2026-10-20T09:00:00Z"><w:r><{tag} xml:space="preserve">{v}</{tag}></w:r></w:{k}>'
            )
        )


def widths(t, cms):
    t.autofit = False
    for g, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), cms, strict=False):
        g.set(qn("w:w"), str(int(w * 567)))
    for r in t.rows:
        for c, w in zip(r.cells, cms, strict=False):
            if r._tr.tc_lst and len(r._tr.tc_lst) == len(cms):
                c.width = Cm(w)


def shade(c, col="D9E2F3"):
    c._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{col}"/>'))


def tab(P, head, rows, cms, shade_head="D9E2F3", size=None):  # noqa: N803
    """rows of cells; a cell is a text, (text, label, ...) or a list of these (one paragraph each)"""
    t = P.d.add_table(rows=0, cols=len(cms), style="Table Grid")
    if head:
        c = t.add_row().cells
        for x, h in zip(c, head, strict=True):
            put(x, h, bold=True)
            shade(x, shade_head)
    for row in rows:
        c = t.add_row().cells
        for x, v in zip(c, row, strict=True):
            vs = v if isinstance(v, list) else [v]
            put(x, [P.t(*(i if isinstance(i, tuple) else (i,))) for i in vs])
    widths(t, cms)
    P.d.add_paragraph()
    return t


def bar(P, letter, title, col="C6E0B4"):  # noqa: N803
    """a heading bar: the letter in one cell, the title in the next"""
    t = P.d.add_table(rows=1, cols=2, style="Table Grid")
    for x, v in zip(t.rows[0].cells, (letter, title), strict=True):
        put(x, v, bold=True)
        shade(x, col)
    widths(t, [3, 13.5])
    P.d.add_paragraph()


def caps(P):  # noqa: N803
    import re

    text = "\n".join("".join(x.text or "" for x in p.iter(qn("w:t"))) for p in P.d.element.body.iter(qn("w:p")))
    print("CAPS", sorted(set(re.findall(r"\b[A-Z]{3,}\w*", text))), "words", len(text.split()))
    full = plain(text)
    for e in P.exp:
        w = plain(e.get("words", ""))
        if w and full.count(w) > 1:
            print("REPEATED", e)
