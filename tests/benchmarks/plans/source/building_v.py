"""Layouts of set V: texts that carry their labels ("text @@ U | V:phrase"), tables with shaded rows across, bars."""

import re

from building import HERE, MarkedPlan, lay_out, shade, widths


class Plan(MarkedPlan):
    marks = ("@@", "|")

    def __init__(self, *names, landscape=False, margins=None, **font):
        super().__init__(*names, **font)
        lay_out(self.document.sections[0], landscape, sides=margins)

    def opening(self, text):
        """The first words of an entry, behind its number."""
        if not re.match(r"\d+ hours", text):
            text = re.sub(r"^[A-Z]?\d+\.?\s+", "", text)
        return super().opening(text)

    def bar(self, text, fill="1F4E79", white=True, size=12):
        self.shaded([text], fill, size, "FFFFFF" if white else None)
        self.gap(0)

    def tab(self, rows, cms, sections=None, head=True, fill="D9E2F3"):
        """A row that is a text is merged across and shaded."""
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            cells = table.add_row().cells
            if isinstance(row, str):
                merged = cells[0].merge(cells[-1])
                shade(merged, "BFD7C4")
                merged.paragraphs[0].add_run(self.x(row)).bold = True
                continue
            is_head = head and (i == 0 or (isinstance(rows[0], str) and i == 1))
            for j, content in enumerate(row):
                bold = is_head or (sections is None and not head and j == 0)
                section = sections[j] if sections and sections[j] else HERE
                self.fill(cells[j], content, bold, section, after=4)
                if is_head:
                    shade(cells[j], fill)
        widths(table, cms)
        self.gap(2)
        return table


def strike(para, gone, new):
    """Removals struck through, additions in bold, as some councils mark an amended plan."""
    para.add_run(gone).font.strike = True
    para.add_run(new).bold = True
