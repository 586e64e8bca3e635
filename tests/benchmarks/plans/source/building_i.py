"""Layouts of set I: tables with a shaded head, margins of two centimetres."""

from building import MarkedPlan, lay_out, shade, widths


class Plan(MarkedPlan):
    def __init__(self, name, profile, landscape=False, **font):
        super().__init__(name, profile, **font)
        lay_out(self.document.sections[0], landscape, sides=2, ends=2, a4=False)

    def p(self, raw, **manner):
        return self.para(raw, **manner)

    def b(self, *raws, style="List Bullet"):
        self.para(*raws, style=style)

    def table(self, rows, cms, head=True, fill="D9E2F3"):
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            for cell, content in zip(table.add_row().cells, row, strict=False):
                is_head = bool(head and i == 0)
                self.fill(cell, content, is_head)
                if is_head and fill:
                    shade(cell, fill)
        widths(table, cms)
        self.gap()
        return table
