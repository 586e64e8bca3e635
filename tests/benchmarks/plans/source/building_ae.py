"""Layouts of set AE: tables under a shaded row across their width, with further such rows between the others."""

import building
from building import HERE, add_run, paragraphs, shade, widths


class Plan(building.Plan):
    def fill(self, cell, content, bold=False, section=HERE):
        with self.within(section):
            for para, item in paragraphs(cell, content):
                add_run(para, self.say(item), bold, italic=False)

    def tab(self, head, rows, cms, band=None):
        """A row that is no list of cells stands across the table's width, as does `band` above its head."""
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for row in [*([band] if band else []), *([head] if head else []), *rows]:
            cells = table.add_row().cells
            if not isinstance(row, list):
                merged = cells[0].merge(cells[-1])
                add_run(merged.paragraphs[0], self.say(row), bold=True)
                shade(merged)
                continue
            for cell, content in zip(cells, row, strict=True):
                self.fill(cell, content, bold=row is head)
                if row is head:
                    shade(cell, "EDEDED")
        widths(table, cms)
        self.gap()
        return table
