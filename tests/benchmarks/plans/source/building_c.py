"""Build labelled plans: every label stands beside the words it is about."""

import json
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt, RGBColor

PLANS = Path(__file__).parent.parent
ROOT = PLANS.parent.parent.parent
RULES = sorted(path.stem for path in (ROOT / "rules").glob("*/*.toml") if path.parent.name != "vocabulary")


class Plan:
    def __init__(self, name, profile, *, landscape=False, font="Calibri", size=11, footer=None):
        self.name, self.profile, self.section = name, profile, None
        self.expected, self.either = [], []
        self.doc = Document()
        style = self.doc.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(size)
        s = self.doc.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        if landscape:
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = Cm(29.7), Cm(21)
        s.left_margin = s.right_margin = Cm(2)
        if footer:
            s.footer.paragraphs[0].text = footer

    def label(self, text, labels):
        for label in labels:
            into = self.either if label.startswith("~") else self.expected
            rule, _, words = label.removeprefix("~").partition(": ")
            assert rule in RULES, rule
            words = words or " ".join(text.split()[:9])
            assert words in text, (words, text)
            into.append({"rule": rule, "section": self.section, "words": words})

    def whole(self, rule, section=None):
        assert rule in RULES, rule
        self.expected.append({"rule": rule, **({"section": section} if section else {})})

    def maybe(self, rule, section=None):
        self.either.append({"rule": rule, **({"section": section} if section else {})})

    def c(self, text, *labels):
        self.label(text, labels)
        return text

    def h(self, text, level=1):
        self.doc.add_heading(text, level)

    def p(self, text, *labels, style=None, bold=False, italic=False, grey=False):
        self.label(text, labels)
        para = self.doc.add_paragraph(style=style)
        run = para.add_run(text)
        run.bold = bold or None
        run.italic = italic or None
        if grey:
            run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
        return para

    def b(self, text, *labels):
        return self.p(text, *labels, style="List Bullet")

    def table(self, rows, widths=None, header=True):
        t = self.doc.add_table(rows=0, cols=len(rows[0]))
        t.style = "Table Grid"
        for n, row in enumerate(rows):
            cells = t.add_row().cells
            for i, text in enumerate(row):
                lines = text.split("\n")
                cells[i].text = lines[0]
                for line in lines[1:]:
                    cells[i].add_paragraph(line)
                if widths:
                    cells[i].width = Cm(widths[i])
                if header and n == 0:
                    for r in cells[i].paragraphs[0].runs:
                        r.bold = True
        if widths:
            t.autofit = False
            for column, width in zip(t.columns, widths, strict=False):
                column.width = Cm(width)
        self.doc.add_paragraph()
        return t

    def save(self):
        path = PLANS / f"{self.name}.docx"
        self.doc.save(path)
        truth = {
            "files": [f"{self.name}.docx", f"{self.name}.pdf"],
            "profile": self.profile,
            "scored": RULES,
            "expected": self.expected,
            "either": self.either,
        }
        (PLANS / f"{self.name}.truth.json").write_text(
            json.dumps(truth, indent=1, ensure_ascii=False), encoding="utf-8"
        )
        profile = Path(tempfile.mkdtemp())
        subprocess.run(
            [
                "soffice",
                "--headless",
                f"-env:UserInstallation={profile.as_uri()}",
                "--convert-to",
                "pdf",
                "--outdir",
                str(PLANS),
                str(path),
            ],
            check=True,
            capture_output=True,
        )
