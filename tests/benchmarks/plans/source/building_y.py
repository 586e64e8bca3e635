from building_e import OUT, Plan as Base, SCORED, plain, shade, textbox, tracked, widths, sdt  # noqa
from docx.enum.section import WD_ORIENT
from docx.shared import Cm


class Plan(Base):
    def __init__(self, name, profile, landscape=False, **k):
        super().__init__(name, profile, **k)
        x = self.d.sections[0]
        x.page_width, x.page_height = Cm(21), Cm(29.7)
        x.left_margin = x.right_margin = Cm(2.2)
        if landscape:
            s = self.d.sections[0]
            s.orientation = WD_ORIENT.LANDSCAPE
            s.page_width, s.page_height = s.page_height, s.page_width
            s.left_margin = s.right_margin = Cm(1.6)

    def prose(self, *sents):
        """one paragraph of several sentences, each 'text' or ('text', labels...)"""
        out = []
        for s in sents:
            s = (s,) if isinstance(s, str) else s
            out.append(self.t(s[0], *s[1:]))
        return self.d.add_paragraph(" ".join(out))

    def bl(self, *items, style="List Bullet"):
        for s in items:
            s = (s,) if isinstance(s, str) else s
            self.b(s[0], *s[1:], style=style)

    def fill(self, cell, items, sec="*", style=None, bold=False):
        old = self.sec
        if sec != "*":
            self.sec = sec
        if isinstance(items, (str, tuple)):
            items = [items]
        for i, s in enumerate(items):
            s = (s,) if isinstance(s, str) else s
            para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            if style:
                para.style = self.d.styles[style]
            r = para.add_run(self.t(s[0], *s[1:]))
            r.bold = bold
        self.sec = old

    def save(self):
        super().save()
        n = len(
            " ".join(
                x.text
                for x in self.d.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")
                if x.text
            ).split()
        )
        print("words", n)
