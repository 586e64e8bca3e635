"""Layouts of set AG: cells neither slanted nor bold, a page's number in small print at its foot."""

import building
from building import HERE, add_run, field_parts, lay_out, paragraphs


class Plan(building.Plan):
    def __init__(self, name, profile, font="Calibri", size=10.5, landscape=False, margin=2.0):
        super().__init__(name, profile, font, size)
        lay_out(self.document.sections[0], landscape, margin, ends=1.9)

    def head_foot(self, head, foot):
        section = self.document.sections[0]
        add_run(section.header.paragraphs[0], head, size=8)
        para = section.footer.paragraphs[0]
        add_run(para, foot, size=8)
        add_run(para, "    Page ", size=8)
        for part in field_parts("PAGE"):
            add_run(para, "", size=8)._r.append(part)

    def fill(self, cell, content, section=HERE):
        with self.within(section):
            for para, item in paragraphs(cell, content):
                add_run(para, self.say(item), bold=False, italic=False)
