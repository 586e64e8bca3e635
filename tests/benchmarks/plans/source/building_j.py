"""Layouts of set J: a table for each area of need across a page that lies, running heads with the page's number."""

from building import Plan as Base
from building import field, lay_out, put, set_row, shade, widths
from docx.shared import Pt, RGBColor


class Plan(Base):
    def landscape(self):
        lay_out(self.document.sections[0], landscape=True, sides=1.6, ends=1.8)

    def running(self, head, foot):
        field(super().running(head, foot + " · page "), " PAGE ", preserve=True)

    def area(self, title, strengths, heads, sections, blocks, cms, fill="1F4E79", light="DDEBF7"):
        """One table: its title, the columns' heads, strengths, then rows; needs and outcomes are merged downwards."""
        table = self.document.add_table(rows=0, cols=len(heads), style="Table Grid")
        cells = table.add_row().cells
        merged = cells[0].merge(cells[-1])
        run = merged.paragraphs[0].add_run(title)
        run.bold = True
        run.font.color.rgb = RGBColor(255, 255, 255)
        shade(merged, fill)
        for cell, head in zip(table.add_row().cells, heads, strict=True):
            put(cell, head, bold=True)
            shade(cell, light)
        for row in table.rows:
            set_row(row, "w:tblHeader", "w:cantSplit")
        if strengths:
            cells = table.add_row().cells
            self.section = sections[0]
            self.fill(cells[0].merge(cells[-1]), strengths)
        for need, outcomes in blocks:
            first = len(table.rows)
            for outcome, provisions in outcomes:
                start = len(table.rows)
                for provision in provisions:
                    self.section = sections[2]
                    for cell, content in zip(table.add_row().cells[2:], provision, strict=True):
                        if content:
                            self.fill(cell, content)
                if outcome:
                    self.section = "E"
                    self.fill_down(table, 1, start, outcome)
            self.section = sections[0]
            self.fill_down(table, 0, first, need)
        widths(table, cms)
        for row in table.rows:
            for cell in row.cells:
                for para in cell.paragraphs:
                    para.paragraph_format.space_after = Pt(3)
        self.gap()
        return table

    def fill_down(self, table, column, first, content):
        """Fills the cells of a column from a row to the table's end, merged into one."""
        cell = table.cell(first, column)
        last = len(table.rows) - 1
        if last > first:
            cell = cell.merge(table.cell(last, column))
        for para in cell.paragraphs[1:]:
            para._p.getparent().remove(para._p)
        self.fill(cell, content)
