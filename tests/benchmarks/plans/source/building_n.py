"""Layouts of set N: tables of facts, tables with merged cells, shaded bars; straight quotation marks become curly."""

import re

from building import Plan, add_run, lay_out, merge_down, paragraphs, shade, widths
from building_d import SectionLast
from docx.shared import Pt


class N(SectionLast):
    reach = 55

    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        self.document.styles["Normal"].paragraph_format.space_after = Pt(4)
        lay_out(self.document.sections[0], landscape, sides=margin, ends=margin)

    def x(self, raw, section=None):
        return super().x(re.sub(r"(?<!\w)'(?=\w)", "‘", raw).replace("'", "’"), section)

    def whole(self, rule, section=None, words=None):
        Plan.lab(self, rule, words and words.replace("'", "’"), section)

    def h(self, raw, level=1):
        return super().h(self.x(raw), level)

    def p(self, raw, **manner):
        return self.para(raw, **manner)

    def cell(self, cell, content, bold=False, fill=None, size=None, colour=None):
        for para, raw in paragraphs(cell, content):
            para.paragraph_format.space_after = Pt(2)
            add_run(para, self.x(raw), bold, size=size, colour=colour)
        if fill:
            shade(cell, fill)

    def kv(self, rows, fill="EDEDED"):
        """A table of facts."""
        table = self.document.add_table(rows=0, cols=2, style="Table Grid")
        for key, content in rows:
            cells = table.add_row().cells
            self.cell(cells[0], key, bold=True, fill=fill)
            self.cell(cells[1], content)
        widths(table, [4.2, 12.8])
        self.gap(0)
        return table

    def tab(self, head, rows, cms):
        """A cell that is None is merged with the cell above."""
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        if head:
            for cell, text in zip(table.add_row().cells, head, strict=False):
                self.cell(cell, text, bold=True, fill="D9E2F3")
        for row in rows:
            for cell, content in zip(table.add_row().cells, row, strict=False):
                if content is not None:
                    self.cell(cell, content)
        widths(table, cms)
        merge_down(table, [head, *rows] if head else rows)
        self.gap()
        return table

    def bar(self, text, width):
        table = self.document.add_table(rows=1, cols=1, style="Table Grid")
        self.cell(table.cell(0, 0), text, bold=True, fill="1F3864", size=13, colour="FFFFFF")
        widths(table, [width])
        self.gap(0)
