import json
import re
import subprocess
import sys
from collections import Counter

from building_d import VAG
from building_e import OUT, SCORED, Plan, plain, qn
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt, RGBColor


def field(para, code):
    r = para.add_run()
    for kind, txt in (("begin", None), (None, code), ("end", None)):
        if kind:
            e = OxmlElement("w:fldChar")
            e.set(qn("w:fldCharType"), kind)
        else:
            e = OxmlElement("w:instrText")
            e.text = txt
        r._r.append(e)


class L2(Plan):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.alltext = []

    def t(self, text, *labels, count=True):
        self.alltext.append((self.sec, text, labels))
        return super().t(text, *labels, count=count)

    def footer(self, header, footer):
        s = self.d.sections[0]
        s.header.paragraphs[0].text = header
        f = s.footer.paragraphs[0]
        f.add_run(footer + "  ·  Page ")
        field(f, "PAGE")
        for r in f.runs + s.header.paragraphs[0].runs:
            r.font.size = Pt(8)
            r.font.color.rgb = RGBColor(0x60, 0x60, 0x60)

    def turn(self, landscape):
        s = self.d.add_section(WD_SECTION.NEW_PAGE)
        w, h = sorted((s.page_width, s.page_height))
        if landscape:
            s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, h, w
            s.left_margin = s.right_margin = Cm(1.6)
        else:
            s.orientation, s.page_width, s.page_height = WD_ORIENT.PORTRAIT, w, h
            s.left_margin = s.right_margin = Cm(2.4)
        return s

    def save(self):
        f = OUT / f"{self.name}.docx"
        self.d.save(f)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), str(f)],
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
        text = "".join(x.text or "" for x in self.d.element.body.iter(qn("w:t")))
        pdf = {
            m: subprocess.run(
                ["pdftotext", m, str(OUT / f"{self.name}.pdf"), "-"], capture_output=True, text=True
            ).stdout
            for m in ("-raw", "-layout")
        }
        for e in self.exp + self.eit:
            w = plain(e.get("words"))
            if not w:
                continue
            n = plain(text).count(w)
            if n != 1:
                print("COUNT IN DOCX", n, e)
            if not any(w in plain(x) for x in pdf.values()):
                print("not in pdf as one run:", e["words"])
        c = Counter(e["rule"] for e in self.exp)
        words = len(" ".join(x.text or "" for x in self.d.element.body.iter(qn("w:t"))).split())
        print(self.name, "words", len(pdf["-raw"].split()), words, "labels", sum(c.values()), "either", len(self.eit))
        print(dict(c))
        if "audit" in sys.argv:
            for s, t, l in self.alltext:
                if s in ("F", "G", "H1", "H2", None):
                    hits = [m.group(0) for m in re.finditer(VAG, t, re.I)]
                    if hits:
                        print(f"  [{s}] {t} <{'; '.join(l)}> {hits}")
            print("CAPS", sorted(set(re.findall(r"\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*[A-Z]\w*\b", text))))
            for s, t, l in self.alltext:
                for sent in re.split(r"(?<=[.!?]) ", t):
                    m = re.findall(r"\b(he|him|his|himself|she|her|hers|herself)\b", sent, re.I)
                    if m and "pron" in sys.argv:
                        print("   ", s, m, sent[:120])


def sdt_(para, text, placeholder=False):
    from building_e import sdt

    sdt(para, text, placeholder)
