"""Layouts of set L, part 1: cards, tables with merged rows, pages that turn, running heads with the page's number."""

import building
from building import field, lay_out, set_row, shade, widths


class Plan(building.Plan):
    def __init__(self, *names, margin=2.2, **font):
        super().__init__(*names, **font)
        lay_out(self.document.sections[0], sides=margin)

    def cell(self, cell, *parts, bold=False):
        self.fill(cell, list(parts), bold)

    def card(self, title, rows, fill="E2EFDA", cms=(4.0, 12.6)):
        """A table of facts below its title."""
        table = self.document.add_table(rows=0, cols=2, style="Table Grid")
        if title:
            cells = table.add_row().cells
            merged = cells[0].merge(cells[1])
            merged.paragraphs[0].add_run(title).bold = True
            shade(merged, "C6E0B4")
        for key, content in rows:
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(key).bold = True
            shade(cells[0], fill)
            self.fill(cells[1], content)
        widths(table, cms)
        self.gap()
        return table

    def table(self, rows, cms, head=True):
        """A row of one cell is merged across and shaded."""
        table = self.document.add_table(rows=0, cols=max(map(len, rows)), style="Table Grid")
        for i, row in enumerate(rows):
            cells = table.add_row().cells
            if len(row) == 1:
                merged = cells[0].merge(cells[-1])
                merged.paragraphs[0].add_run(row[0]).bold = True
                shade(merged, "D9D9D9")
                continue
            for cell, content in zip(cells, row, strict=True):
                self.fill(cell, content, head and i == 0)
                if head and i == 0:
                    shade(cell, "D9D9D9")
        widths(table, cms)
        if head:
            set_row(table.rows[0], "w:tblHeader")
        self.gap()
        return table

    def turn(self, landscape):
        return super().turn(landscape, 1.6 if landscape else 2.2)

    def running(self, head, foot):
        field(super().running(head, foot + " Page "), "PAGE")
