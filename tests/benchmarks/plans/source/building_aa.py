"""Layouts of set AA: tables whose cells carry labels, and bars with the letter in one cell and the title in the next."""

import building
from building import put, shade, widths


class Plan(building.Plan):
    def tab(self, head, rows, cms, fill="D9E2F3"):
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        if head:
            for cell, text in zip(table.add_row().cells, head, strict=True):
                put(cell, text, bold=True)
                shade(cell, fill)
        for row in rows:
            for cell, content in zip(table.add_row().cells, row, strict=True):
                self.fill(cell, content)
        widths(table, cms)
        self.gap()
        return table

    def bar(self, letter, title):
        self.shaded([letter, title], "C6E0B4", colour=None, cms=[3, 13.5])
        self.gap()
