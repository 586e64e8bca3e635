"""Layouts of set R: headings that begin their paragraphs, tables of labels and values, bars, the page's number."""

import building
from building import field, lay_out, shade
from docx.shared import Cm, Pt


class Plan(building.Plan):
    def __init__(self, *names, **font):
        super().__init__(*names, **font)
        lay_out(self.document.sections[0], sides=2)

    def run_in(self, head, *sentences):
        """An underlined heading that begins its paragraph, then prose."""
        para = self.document.add_paragraph()
        if head:
            para.add_run(head).underline = True
            para.add_run(" ")
        para.add_run(" ".join(self.say(sentence) for sentence in sentences))
        return para

    def bar(self, texts, fill="1F4E5F", size=13, colour="FFFFFF", widths=None):
        table = self.shaded(texts, fill, size, colour)
        if widths:
            for cell, width in zip(table.rows[0].cells, widths, strict=True):
                cell.width = Cm(width)
            table.autofit = False
            set_columns(table, widths)
        self.gap()
        return table

    def gap(self, after=3):
        para = super().gap(after)
        para.paragraph_format.space_before = Pt(0)
        return para

    def lv(self, rows, fill="EDEDED"):
        """A table of labels and values."""
        table = self.document.add_table(rows=0, cols=2, style="Table Grid")
        table.autofit = False
        for label, value in rows:
            cells = table.add_row().cells
            shade(cells[0], fill)
            cells[0].paragraphs[0].add_run(label).font.size = Pt(9)
            self.fill(cells[1], value, None)
            cells[0].width, cells[1].width = Cm(4.2), Cm(12.6)
        set_columns(table, [4.2, 12.6])
        self.gap()
        return table

    def table(self, rows, cms):
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        table.autofit = False
        for i, row in enumerate(rows):
            for cell, content, width in zip(table.add_row().cells, row, cms, strict=True):
                cell.width = Cm(width)
                self.fill(cell, content, True if i == 0 else None)
                if i == 0:
                    shade(cell, "D9E2E6")
        set_columns(table, cms)
        self.gap()
        return table

    def struck(self, para, text):
        run = para.add_run(text)
        run.font.strike = True
        return run

    def running(self, head, foot):
        field(super().running(head, foot + "  Page "), "PAGE", preserve=True)


def set_columns(table, cms):
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, cms, strict=True):
        column.w = Cm(width)
