"""Layouts of set Q: tables with merged cells, letter-and-title bars, struck-through words."""

from building import MarkedPlan, add_run, lay_out, merge_down, set_row, shade, widths
from docx.shared import Cm, Pt


class Plan(MarkedPlan):
    reach = 60

    def __init__(self, name, profile, font="Arial", size=10, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        lay_out(self.document.sections[0], landscape, margin, ends=1.8)
        self.document.styles["Normal"].paragraph_format.space_after = Pt(5)

    def h(self, text, level=1, section=None):
        if section:
            self.section = section
        return super().h(self.x(text), level)

    def p(self, raw, style=None, bold=False, italic=False, indent=None, strike=None, hang=None):
        para = self.document.add_paragraph(style=style)
        add_run(para, self.x(raw), bold, italic)
        if indent is not None:
            para.paragraph_format.left_indent = Cm(indent)
        if hang:
            para.paragraph_format.first_line_indent = Cm(-hang)
        if strike:
            para.add_run(" ")
            para.add_run(strike).font.strike = True
        return para

    def b(self, *raws, style="List Bullet"):
        for raw in raws:
            self.p(raw, style=style)

    def table(self, rows, cms, head=True, size=None, labels=False, sections=None):
        """A cell that is None is merged with the cell above; a row of one cell is merged across and shaded."""
        table = self.document.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
        widths(table, cms)
        for i, row in enumerate(rows):
            if len(row) == 1:
                merged = table.cell(i, 0).merge(table.cell(i, len(cms) - 1))
                self.fill(merged, row[0], True, size=size, after=2)
                shade(merged, "E7E6E6")
                continue
            for j, content in enumerate(row):
                if sections:
                    self.section = sections[j]
                if content is None:
                    continue
                is_head = (head and i == 0) or (labels and j % 2 == 0)
                self.fill(table.cell(i, j), content, is_head, size=size, after=2)
                if is_head:
                    shade(table.cell(i, j))
        merge_down(table, rows)
        if head:
            set_row(table.rows[0], "w:tblHeader")
        self.gap(2)
        return table

    def bar(self, letter, title, section):
        """A shaded bar: the letter in one cell, the title in the next."""
        self.section = section
        table = self.shaded([letter, title], "1F4E79", size=12, cms=[3.4, 13.6])
        for cell in table.rows[0].cells:
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        self.gap(0)
