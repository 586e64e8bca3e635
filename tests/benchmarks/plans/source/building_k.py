"""Layouts of set K: tables built row by row, bars, columns, struck-through words, running heads with the page's number."""

from building import Plan, add_run, grid_widths, lay_out, page_field, shade
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm


class K(Plan):
    reach = 58

    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        lay_out(self.document.sections[0], landscape, margin, ends=1.8)

    def c(self, cell, *items, bold=False, italic=False, size=None, style=None):
        """Puts paragraphs in a cell, behind what it holds."""
        for item in items:
            first = cell.paragraphs[0]
            empty = len(cell.paragraphs) == 1 and not first.text and not cell.tables and not first._p.findall(qn("w:r"))
            para = first if empty else cell.add_paragraph()
            if style:
                para.style = self.document.styles[style]
            add_run(para, self.say(item), bold, italic, size)
        return cell

    def table(self, cols):
        table = self.document.add_table(rows=0, cols=len(cols), style="Table Grid")
        grid_widths(table, cols)
        table._cols = cols
        return table

    def row(self, table, *contents, bold=False, fill=None, cols=None):
        row = table.add_row()
        for cell, content, width in zip(row.cells, contents, cols or table._cols, strict=False):
            cell.width = Cm(width)
            if content is not None:
                self.c(cell, *(content if isinstance(content, list) else [content]), bold=bold)
            if fill:
                shade(cell, fill)
        return row

    def span(self, table, text, fill="DDDDDD", size=None):
        """A row of one cell."""
        cells = table.add_row().cells
        merged = cells[0].merge(cells[-1])
        self.c(merged, text, bold=True, size=size)
        if fill:
            shade(merged, fill)
        return merged

    def bar(self, text, fill="1F3864", size=13):
        table = self.shaded([text], fill, size)
        grid_widths(table, [17])
        table.cell(0, 0).width = Cm(17)
        return table

    def gap(self, after=2):
        return super().gap(after)

    def running(self, head=None, foot=None):
        para = super().running(head, foot and foot + " – page ")
        if foot:
            page_field(para)

    def columns(self, number):
        """A continuous section break: what follows stands in so many columns."""
        section = self.document.add_section(WD_SECTION.CONTINUOUS)
        cols = section._sectPr.find(qn("w:cols"))
        if cols is None:
            cols = OxmlElement("w:cols")
            section._sectPr.append(cols)
        cols.set(qn("w:num"), str(number))
        cols.set(qn("w:space"), "500")

    def struck(self, para, *parts):
        """Adds texts, those in tuples struck through."""
        for part in parts:
            if isinstance(part, str):
                para.add_run(self.t(part))
            else:
                para.add_run(part[0]).font.strike = True
