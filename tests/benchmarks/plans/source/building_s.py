"""Layouts of set S: tables with a section to a column, built row by row if need be, and bands across them."""

import building
from building import add_run, lay_out, paragraphs, set_row, shade, widths
from docx.shared import Pt


class Plan(building.Plan):
    whole_rows = False  # no row of a table is cut by a page's end

    def __init__(self, *names, **font):
        super().__init__(*names, **font)
        lay_out(self.document.sections[0], sides=1.9)

    def fill(self, cell, content, bold=False):
        for para, item in paragraphs(cell, content):
            para.paragraph_format.space_after = Pt(3)
            if item not in ("", ("",)):
                add_run(para, self.say(item), bold)

    def table(self, cms, rows=(), head=None, sections=None):
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        if head:
            for cell, text in zip(table.add_row().cells, head, strict=False):
                self.fill(cell, text, bold=True)
                shade(cell)
            set_row(table.rows[0], "w:tblHeader")
        for row in rows:
            self.row(table, row, sections)
        widths(table, cms)
        return table

    def row(self, table, contents, sections=None):
        row = table.add_row()
        if self.whole_rows:
            set_row(row, "w:cantSplit")
        for j, (cell, content) in enumerate(zip(row.cells, contents, strict=False)):
            if sections:
                self.section = sections[j]
            self.fill(cell, content)

    def band(self, table, content):
        """A shaded row of one cell."""
        cells = table.add_row().cells
        merged = cells[0].merge(cells[-1])
        self.fill(merged, content, bold=True)
        shade(merged, "EDEDED")
        return merged
