"""Layouts of set AH: labelled tables with rows across their width, bars over sections."""

import building
from building import field, lay_out, set_row, shade, widths


class Plan(building.Plan):
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        lay_out(self.document.sections[0], landscape, margin, ends=2)

    def table(self, head, rows, cms, fill="D9E2F3", labels_bold=False):
        """A row of one cell is merged across and shaded; `labels_bold` makes heads of the first column, too."""
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for row in [head, *rows] if head else rows:
            cells = table.add_row().cells
            if len(row) == 1:
                merged = cells[0].merge(cells[-1])
                self.fill(merged, row[0], bold=True)
                shade(merged, "EDEDED")
                continue
            for j, (cell, content) in enumerate(zip(cells, row, strict=True)):
                bold = row is head or (labels_bold and j == 0)
                self.fill(cell, content, bold)
                if bold:
                    shade(cell, fill)
        if head:
            set_row(table.rows[0], "w:tblHeader")
        widths(table, cms)
        self.gap(2)
        return table

    def bar(self, text, fill="1F3864", white=True, size=13):
        table = self.shaded([text], fill, size, "FFFFFF" if white else None)
        table.cell(0, 0).paragraphs[0].paragraph_format.keep_with_next = True
        widths(table, [17])
        self.gap(2)

    def footer(self, text, head=None):
        """What stands at the foot of every page, with its number, and at its head."""
        section = self.document.sections[0]
        para = section.footer.paragraphs[0]
        para.add_run(f"{text}   Page ")
        field(para, "PAGE")
        if head:
            section.header.paragraphs[0].add_run(head)
