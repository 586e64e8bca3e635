"""Layouts of set G: numbered paragraphs, tables with a section to a column, pages that lie; a truth of its own for the PDF."""

from building import PLANS, MarkedPlan, add_run, paragraphs, shade, truth_text, widths
from docx.shared import Cm


class G(MarkedPlan):
    def num(self, code, *sentences, indent=1.4):
        """A numbered paragraph: its code, a tab, then sentences."""
        para = self.document.add_paragraph()
        para.paragraph_format.left_indent = Cm(indent)
        para.paragraph_format.first_line_indent = Cm(-indent)
        para.add_run(code + "\t")
        para.add_run(" ".join(self.x(sentence) for sentence in sentences))

    def cell(self, cell, content, bold=False):
        """A text that begins with "* " is a bullet."""
        for para, raw in paragraphs(cell, content):
            if raw.startswith("* "):
                para.style = self.document.styles["List Bullet"]
            add_run(para, self.x(raw.removeprefix("* ")), bold)

    def tab(self, rows, cms, head=1, sections=None, fill="D9E2F3", firstbold=False):
        """A row of one cell is merged across and shaded."""
        table = self.document.add_table(rows=0, cols=len(cms), style="Table Grid")
        for i, row in enumerate(rows):
            cells = table.add_row().cells
            if len(row) == 1 and len(cms) > 1:
                merged = cells[0].merge(cells[-1])
                self.cell(merged, row[0], bold=True)
                shade(merged, fill)
                continue
            for j, content in enumerate(row):
                if sections:
                    self.section = sections[j]
                is_head = i < head or (firstbold and j == 0)
                self.cell(cells[j], content, bold=is_head)
                if is_head:
                    shade(cells[j], fill)
        widths(table, cms)
        self.gap()
        return table

    def save(self):
        """What only Word shows (tracked changes, comments, struck text) is no fault of the PDF, which has a truth of its own."""
        unresolved = {"rule": "unresolved-changes"}
        if any(label["rule"] == "unresolved-changes" for label in self.expected):
            self.files, of_pdf = self.files[:1], self.files[1:]
            expected = [label for label in self.expected if label["rule"] != "unresolved-changes"]
            text = truth_text(of_pdf, self.profile, self.scored, expected, [*self.either, unresolved])
            (PLANS / f"{self.name}-pdf.truth.json").write_text(text, encoding="utf-8")
        super().save()
