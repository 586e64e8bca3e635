"""Layouts of set AC: labelled tables whose heads stand in any row, bands over sections, labels behind two marks."""

from building import MarkedPlan, lay_out, shade, widths


class Plan(MarkedPlan):
    def h(self, raw, level=1):
        return super().h(self.x(raw), level)

    def band(self, text, fill="1F4E79"):
        self.shaded([text], fill, size=13, colour="FFFFFF" if fill == "1F4E79" else None)
        self.gap(0)

    def rows(self, rows, cms, heads=(0,), sections=None, fill="D9E2F3", size=None):
        """`heads` are the numbers of the bold rows, `sections` the section of each row."""
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            with self.within(sections[i] if sections else self.section):
                for cell, content in zip(table.add_row().cells, row, strict=True):
                    self.fill(cell, content, i in heads or None, size=size)
                    if i in heads:
                        shade(cell, fill)
        widths(table, cms)
        self.gap()
        return table

    def landscape(self):
        lay_out(self.document.sections[0], landscape=True, sides=1.6, ends=1.6)
