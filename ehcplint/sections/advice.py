"""Divide a professional's report, which has no lettered sections."""

from __future__ import annotations

from ehcplint.document import Block, Paragraph
from ehcplint.sections.division import TableDivision
from ehcplint.sections.front import inline_field
from ehcplint.sections.outline import Look, look
from ehcplint.sections.under import Under


class AdviceDivision(TableDivision):
    """A professional's report has no lettered sections: its headings tell needs, outcomes and provision apart."""

    opened_as: Look | None = None

    def _sub_heading(self, paragraph: Paragraph, following: Block | None) -> bool:
        text = paragraph.text.strip()
        bulleted = bool(paragraph.label) and not paragraph.label[:1].isdigit()
        if (
            (paragraph.bold or paragraph.level)
            and len(text.split()) <= 14
            and not bulleted
            and not text.endswith((".", ";"))
        ):
            letter = self.map.advice(text)
            if letter:
                self.at, self.opened_as = Under((letter,)), look(paragraph)
                return True
            if self.at.letter is None or look(paragraph) == self.opened_as:
                self.at, self.opened_as = Under(), None
                return not inline_field(text)
        return super()._sub_heading(paragraph, following)
