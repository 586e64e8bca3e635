"""Layouts of set L, part 2: small grey running heads with the page's number, pages that turn."""

from building import Plan, field_parts
from docx.shared import Pt, RGBColor


class L2(Plan):
    def running(self, head, foot):
        para = super().running(head, foot + "  ·  Page ")
        run = para.add_run()
        for part in field_parts("PAGE"):
            run._r.append(part)
        for run in para.runs + self.document.sections[0].header.paragraphs[0].runs:
            run.font.size = Pt(8)
            run.font.color.rgb = RGBColor(0x60, 0x60, 0x60)

    def turn(self, landscape):
        return super().turn(landscape, 1.6 if landscape else 2.4)
