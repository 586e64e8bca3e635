"""Layouts of set D: texts that carry their labels, with codes of their own; headings in bold; tables with merged cells."""

from building import HERE, MarkedPlan, merge_down
from docx.shared import Cm, Pt

CODES = {
    "unq": "unquantified-provision",
    "part": "part-quantified-provision",
    "care": "unquantified-care",
    "scope": "strategy-without-scope",
    "vague": "vague-wording",
    "hours": "hours-only",
    "nolink": "no-outcome-link",
    "unk": "unknown-outcome",
    "nob": "nobody-named",
    "exp": "expertise-not-stated",
    "def": "deferred-provision",
    "band": "band-as-provision",
    "pout": "provision-outside-f",
    "ntl": "no-time-limit",
    "oip": "outcome-is-provision",
    "nm": "not-measurable",
    "owp": "outcome-without-provision",
    "past": "outcome-date-passed",
    "nwp": "need-without-provision",
    "money": "money-outside-j",
    "abbr": "unexplained-abbreviation",
    "ph": "leftover-placeholder",
    "name": "another-childs-name",
    "pron": "mixed-pronouns",
    "rnl": "report-not-listed",
    "adv": "advice-not-dated",
    "nal": "no-advice-list",
    "hip": "hours-in-placement",
    "pip": "provision-in-placement",
    "pid": "placement-in-draft",
    "bnr": "budget-not-requested",
    "dpp": "direct-payment-without-purpose",
    "sns": "sections-not-separate",
}


class SectionLast(MarkedPlan):
    """Records a label's section behind its words, and none where it is debatable, as sets D and N do."""

    def lab(self, rule, words=None, section=HERE, either=False):
        super().lab(rule, words, section, either)
        label = (self.either if either else self.expected)[-1]
        section = label.pop("section", None)
        if section and not either:
            label["section"] = section


class Plan(SectionLast):
    codes = CODES

    def __init__(self, name, profile, landscape=False, font="Calibri", size=11, pdf=False):
        super().__init__(name, profile, font, size)
        if not pdf:
            self.files = [f"{name}.docx"]
        if landscape:
            self.landscape()

    def opening(self, text):
        return " ".join(text.split()[:9]).rstrip(".,;:")

    def h(self, text, level=1, section=None):
        if section:
            self.section = section
        return super().h(self.x(text), level)

    def b(self, text, size=None):
        """A paragraph in bold, used as a heading."""
        run = self.document.add_paragraph().add_run(self.x(text))
        run.bold = True
        if size:
            run.font.size = Pt(size)

    def p(self, *raws, style=None):
        self.para(*raws, style=style, bold=None, italic=None)

    def bl(self, *raws):
        self.p(*raws, style="List Bullet")

    def table(self, rows, head=None, sections=None, widths=None):
        """A cell that is None is merged with the cell above."""
        rows = [head, *rows] if head else rows
        table = self.document.add_table(rows=len(rows), cols=max(map(len, rows)), style="Table Grid")
        for i, row in enumerate(rows):
            for j, content in enumerate(row):
                if content is not None:
                    section = sections[j] if sections and sections[j] else HERE
                    self.fill(table.cell(i, j), content, True if head and i == 0 else None, section)
        merge_down(table, rows)
        if widths:
            for row in table.rows:
                for cell, width in zip(row.cells, widths, strict=False):
                    cell.width = Cm(width)
        self.gap()
