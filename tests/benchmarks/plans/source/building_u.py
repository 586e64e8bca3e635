"""Layouts of set U: tables with merged cells and a section to a column, shaded bars."""

import building
from building import HERE, merge_down, shade, widths
from docx.shared import Pt


class Plan(building.Plan):
    def table(self, rows, cms, sections=None, head=True, fill="D9E2F3", size=None):
        """A cell that is None is merged with the cell above."""
        table = self.document.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            for j, content in enumerate(row):
                if content is None:
                    continue
                is_head = head and i == 0
                self.fill(table.cell(i, j), content, is_head, sections[j] if sections else HERE)
                if is_head:
                    shade(table.cell(i, j), fill)
        widths(table, cms)
        merge_down(table, rows)
        for cell in table._cells if size else ():
            for para in cell.paragraphs:
                for run in para.runs:
                    run.font.size = Pt(size)
        self.gap()
        return table

    def bar(self, text):
        """A shaded bar used as a section's heading."""
        self.shaded([text], "1F4E79", size=13)
