"""Layouts of set W: tables with merged cells and a section to a column; in a cell's text ~struck~ and *bold* words."""

import building
from building import HERE, add_run, lay_out, merge_down, paragraphs, shade, widths


class Plan(building.Plan):
    def margins(self, cm):
        lay_out(self.document.sections[0], sides=cm, a4=False)

    def fill(self, cell, content, bold=False, size=None, section=None):
        with self.within(section or HERE):
            for para, item in paragraphs(cell, content):
                text, *labels = (item,) if isinstance(item, str) else item
                self.t(text.replace("~", "").replace("*", ""), *labels)
                self.runs(para, text, bold, size)

    def runs(self, para, text, bold=False, size=None):
        """Adds a text with its ~struck~ and *bold* words."""
        for i, part in enumerate(text.split("~")):
            for j, words in enumerate(part.split("*")):
                if words:
                    run = add_run(para, words, bold or j % 2 == 1, size=size)
                    run.font.strike = True if i % 2 else None

    def table(self, rows, cms, head=True, fill="D9E2F3", sections=None, size=None):
        """A cell that is None is merged with the cell above."""
        table = self.document.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            is_head = head and i == 0
            for j, content in enumerate(row):
                if content is not None:
                    self.fill(table.cell(i, j), content, is_head, size, sections[j] if sections else None)
                if is_head:
                    shade(table.cell(i, j), fill)
        widths(table, cms)
        merge_down(table, rows)
        self.gap()
        return table
