"""Layouts of set T: rows that carry labels, bands with a letter and a title, running heads with the page's number."""

import building
from building import lay_out, page_field


class Plan(building.Plan):
    def __init__(self, *names, landscape=False, header="", footer="", **font):
        super().__init__(*names, **font)
        lay_out(self.document.sections[0], landscape, sides=1.6 if landscape else None)
        self.running(header)
        if footer:
            page_field(self.running(foot=footer + "  Page "))

    def band(self, letter, title, section=True):
        self.shaded([letter, title], "1F3864", size=13, cms=(2.2, 24))
        if section:
            self.section = letter
        self.gap(0)

    def of_row(self, cells, *labels, section=None):
        """Records the labels of a row, whose words stand in any of its cells; with no words, those that begin the first."""
        with self.within(section or building.HERE):
            for label in labels:
                code, _, words = label.removeprefix("?").partition(":")
                words = words or self.opening(cells[0])
                assert any(words in cell for cell in cells), (words, cells)
                self.lab(code, words, either=label.startswith("?"))
