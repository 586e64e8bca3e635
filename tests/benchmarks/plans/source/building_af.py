"""Layouts of set AF: bars with the letter in one cell and the title in the next, paragraphs that open in bold."""

import building
from building import add_run, lay_out
from docx.shared import Cm


class Plan(building.Plan):
    def __init__(self, *names, landscape=False, **font):
        super().__init__(*names, **font)
        if landscape:
            section = lay_out(self.document.sections[0], landscape, sides=1.3, ends=1.8)
            section.header_distance = section.footer_distance = Cm(0.7)

    def header(self, text):
        add_run(self.document.sections[0].header.paragraphs[0], text, size=8)

    def footer(self, text):
        add_run(self.document.sections[0].footer.paragraphs[0], text, size=8)

    def bar(self, letter, title):
        self.shaded([letter, title], "DDE8D9", size=14, colour=None, cms=[1.6, 14.6])
        self.section = letter
        self.gap(0)

    def lead(self, lead, text, *labels, style=None):
        """A paragraph whose first words are bold."""
        self.t(f"{lead} {text}", *labels)
        para = self.document.add_paragraph(style=style)
        add_run(para, f"{lead} ", bold=True)
        add_run(para, text)
        return para
