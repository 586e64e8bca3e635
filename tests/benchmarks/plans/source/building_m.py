"""Layouts of set M: paragraphs of several sentences, tables with merged cells and unbroken rows, the page's number."""

from building import HERE, MarkedPlan, add_run, field, grid_widths, lay_out, merge_down, set_row, shade
from docx.oxml.ns import qn
from docx.shared import Cm


class Plan(MarkedPlan):
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        lay_out(self.document.sections[0], landscape, margin, ends=1.8)

    def head(self, text, level=1, section=None):
        if section:
            self.section = section
        return self.h(self.x(text), level)

    def para(self, *sentences, style=None, italic=False, bold=False, size=None, colour=None):
        """One paragraph, a run to each sentence."""
        para = self.document.add_paragraph(style=style)
        for number, sentence in enumerate(sentences):
            add_run(para, (" " if number else "") + self.x(sentence), bold, italic, size, colour)
        return para

    def bl(self, *raws, style="List Bullet"):
        for raw in raws:
            self.para(raw, style=style)

    def table(self, rows, cms, head=None, sections=None, fill="D9E2F3", size=None):
        """A cell that is None is merged with the cell above."""
        rows = [head, *rows] if head else rows
        table = self.document.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            is_head = bool(head) and i == 0
            for j, content in enumerate(row):
                cell = table.cell(i, j)
                cell.width = Cm(cms[j])
                if content is not None:
                    section = sections[j] if sections and sections[j] else HERE
                    self.fill(cell, content, is_head or None, section, size, after=2)
                if is_head:
                    shade(cell, fill)
        merge_down(table, rows)
        if head:
            set_row(table.rows[0], "w:tblHeader")
            table.rows[0]._tr.trPr[-1].set(qn("w:val"), "true")
        grid_widths(table, cms)
        for row in table.rows:
            set_row(row, "w:cantSplit")
        return table

    def pageno(self, left):
        field(self.running(foot=left + "   Page "), "PAGE")
