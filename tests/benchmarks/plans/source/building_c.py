"""Layouts of set C: plain headings, paragraphs and tables; a label is "rule" or "rule: words", a debatable one "~rule"."""

import building
from building import RULES, add_run, lay_out
from docx.shared import Cm

ROOT = building.PLANS.parent.parent.parent


class Plan(building.Plan):
    def __init__(self, name, profile, *, landscape=False, font="Calibri", size=11, footer=None):
        super().__init__(name, profile, font, size)
        rules = (ROOT / "rules").glob("*/*.toml")
        self.scored = sorted(path.stem for path in rules if path.parent.name != "vocabulary")
        lay_out(self.document.sections[0], landscape, sides=2)
        self.running(foot=footer)

    def t(self, text, *labels):
        for label in labels:
            rule, _, words = label.removeprefix("~").partition(": ")
            assert rule in RULES, rule
            words = words or " ".join(text.split()[:9])
            assert words in text, (words, text)
            into = self.either if label.startswith("~") else self.expected
            into.append({"rule": rule, "section": self.section, "words": words})
        self.log.append((self.section, text, labels))
        return text

    def p(self, text, *labels, style=None, bold=False, italic=False, grey=False):
        para = self.document.add_paragraph(style=style)
        run = add_run(para, self.t(text, *labels), colour="808080" if grey else None)
        run.bold, run.italic = bold or None, italic or None
        return para

    def table(self, rows, widths=None, header=True):
        """A line break within a cell's text parts its paragraphs."""
        table = self.document.add_table(rows=0, cols=len(rows[0]))
        table.style = "Table Grid"
        for n, row in enumerate(rows):
            cells = table.add_row().cells
            for i, text in enumerate(row):
                first, *others = text.split("\n")
                cells[i].text = first
                for line in others:
                    cells[i].add_paragraph(line)
                if widths:
                    cells[i].width = Cm(widths[i])
                if header and n == 0:
                    for run in cells[i].paragraphs[0].runs:
                        run.bold = True
        if widths:
            table.autofit = False
            for column, width in zip(table.columns, widths, strict=False):
                column.width = Cm(width)
        self.gap()
        return table
