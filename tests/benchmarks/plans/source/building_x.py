"""Layouts of set X: tables whose cells carry labels, small print, margins of two centimetres."""

import building
from building import add_run, lay_out, set_row, shade, widths


class Plan(building.Plan):
    def __init__(self, *names, landscape=False, **font):
        super().__init__(*names, **font)
        lay_out(self.document.sections[0], landscape, sides=2, a4=False)

    def table(self, rows, cms=None, head=True, fill="D9E2F3"):
        table = self.document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for i, row in enumerate(rows):
            for cell, content in zip(table.add_row().cells, row, strict=True):
                self.fill(cell, content, head and i == 0)
                if head and i == 0:
                    shade(cell, fill)
        if head:
            set_row(table.rows[0], "w:tblHeader")
        if cms:
            widths(table, cms)
        self.gap()
        return table


def small(para, text):
    return add_run(para, text, size=8)
