"""Layouts of set AB: labelled tables with merged cells, tables of facts, headings in the font of the text."""

import building
from building import HERE, lay_out, merge_down, set_row, shade, widths
from docx.oxml.ns import qn


class Plan(building.Plan):
    def __init__(self, name, profile, font="Arial", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        for heading in ("Heading 1", "Heading 2", "Heading 3", "Title"):
            style = self.document.styles[heading]
            style.font.name = font
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
                fonts.attrib.pop(qn(theme), None)
        lay_out(self.document.sections[0], landscape, margin)

    def fill(self, cell, content, bold=False, section=HERE):
        super().fill(cell, content, bold, section, after=2)

    def table(self, head, rows, cms, fill="D9D9D9", sections=None):
        """A cell that is None is merged with the cell above."""
        rows = [head, *rows] if head else rows
        table = self.document.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            is_head = bool(head) and i == 0
            for j, content in enumerate(row):
                if content is None:
                    continue
                section = None if is_head else sections[j] if sections else HERE
                self.fill(table.cell(i, j), content, is_head, section)
                if is_head:
                    shade(table.cell(i, j), fill)
        merge_down(table, rows)
        widths(table, cms)
        if head:
            set_row(table.rows[0], "w:tblHeader")
        self.gap(4)
        return table

    def facts(self, rows, cms):
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for row in rows:
            cells = table.add_row().cells
            for j, content in enumerate(row):
                cells[j].text = self.say(content)
                if j % 2 == 0:
                    shade(cells[j], "F2F2F2")
        widths(table, cms)
        self.gap()
        return table
