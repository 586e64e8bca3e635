"""Layouts of set H: tables with shaded heads, shaded bars, numbered lists."""

from building import MarkedPlan, lay_out, shade, widths
from docx.enum.text import WD_ALIGN_PARAGRAPH


class Plan(MarkedPlan):
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False):
        super().__init__(name, profile, font, size)
        lay_out(self.document.sections[0], landscape, sides=1.9, a4=False)

    def a(self, *raws, right=False, **manner):
        """A paragraph for each text, at the right margin if so wished."""
        para = self.para(*raws, **manner)
        if right:
            para.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        return para

    def nl(self, *raws):
        self.para(*raws, style="List Number")

    def tab(self, rows, cms, head=1, fill="D9E2F3"):
        """A row of one cell is merged across and shaded."""
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            cells = table.add_row().cells
            if len(row) == 1 and len(cms) > 1:
                merged = cells[0].merge(cells[-1])
                self.fill(merged, row[0], True)
                shade(merged, "EEEEEE")
                continue
            for j, content in enumerate(row):
                self.fill(cells[j], content, i < head)
                if i < head and fill:
                    shade(cells[j], fill)
        widths(table, cms)
        self.gap()
        return table

    def bar(self, text, fill="1F3864", white=True, size=13):
        self.shaded([text], fill, size, "FFFFFF" if white else None)

    def g(self, *rules):
        """Faults of the plan as a whole, each "rule" or "rule:section"."""
        for rule in rules:
            rule, _, section = rule.partition(":")
            self.whole(rule, section)
