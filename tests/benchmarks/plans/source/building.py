"""What every invented plan is made with: a Word file, a PDF of it, and the faults that a careful reader marked in it.

A plan NAME.py says what stands in the plan, each fault beside its words; the `building_X.py` that it imports adds to the
Plan of this module what the layouts of its set need. `python NAME.py` writes NAME.docx, NAME.pdf and NAME.truth.json into
the folder above and names the labels to look at again; with `audit` behind it, what else may be a fault.
"""

import itertools
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

PLANS = Path(__file__).resolve().parent.parent

RULES = [
    "missing-section",
    "empty-section",
    "sections-not-separate",
    "leftover-placeholder",
    "another-childs-name",
    "mixed-pronouns",
    "unexplained-abbreviation",
    "no-review-date",
    "late-plan",
    "late-amendment",
    "not-signed",
    "unresolved-changes",
    "no-childs-views",
    "no-aspirations",
    "no-communication-summary",
    "views-not-attributed",
    "need-without-provision",
    "no-time-limit",
    "outcome-is-provision",
    "not-measurable",
    "outcome-without-provision",
    "no-adulthood-outcomes",
    "outcome-date-passed",
    "no-advice-list",
    "advice-not-dated",
    "report-not-listed",
    "unquantified-provision",
    "part-quantified-provision",
    "unquantified-care",
    "strategy-without-scope",
    "vague-wording",
    "hours-only",
    "no-outcome-link",
    "unknown-outcome",
    "nobody-named",
    "expertise-not-stated",
    "deferred-provision",
    "band-as-provision",
    "provision-outside-f",
    "no-adulthood-provision",
    "hours-in-placement",
    "provision-in-placement",
    "placement-in-draft",
    "no-placement",
    "money-outside-j",
    "budget-not-requested",
    "direct-payment-without-purpose",
]

CODES = {
    "U": "unquantified-provision",
    "P": "part-quantified-provision",
    "C": "unquantified-care",
    "S": "strategy-without-scope",
    "V": "vague-wording",
    "H": "hours-only",
    "L": "no-outcome-link",
    "N": "nobody-named",
    "X": "expertise-not-stated",
    "D": "deferred-provision",
    "UN": "unknown-outcome",
    "B": "band-as-provision",
    "OUT": "provision-outside-f",
    "T": "no-time-limit",
    "OP": "outcome-is-provision",
    "M": "not-measurable",
    "OW": "outcome-without-provision",
    "DP": "outcome-date-passed",
    "MP": "mixed-pronouns",
    "AC": "another-childs-name",
    "PH": "leftover-placeholder",
    "PL": "leftover-placeholder",
    "AB": "unexplained-abbreviation",
    "RN": "report-not-listed",
    "AD": "advice-not-dated",
    "MO": "money-outside-j",
    "NP": "need-without-provision",
    "HIP": "hours-in-placement",
    "PIP": "provision-in-placement",
    "PID": "placement-in-draft",
    "BNR": "budget-not-requested",
    "DPP": "direct-payment-without-purpose",
    "SNS": "sections-not-separate",
    "NPL": "no-placement",
    "NAL": "no-advice-list",
}

VAGUE = r"""access|opportunit|offer|availab|encourag|chance|option to|allow|permit|able to use|can |exposure|consider|invited|entitled|regular|frequent|periodic|interval|occasion|from time to time|at times|often|ongoing|continu|routine|consisten|little and often|short|time allows|throughout|initially|level|significant|substantial|intensive|enhanced|increas|additional|extra|appropriate|sufficient|adequate|enough|some|degree|element|range|variety|up to|approx|around|about|region|\d\s?[–-]\s?\d|small|ratio|block|course|number of|package|full-time|required|needed|necessary|possible|subject to|depend|should|need arise|request|practicable|staffing|times of|unless|benefit|recommend|suggest|advis|helpful|useful|could|may |might|ideally|prefer|likely|mindful|aware|requires|needs|responds|such as|example|e\.g|etc|so on|including|and/or|similar|consist|aim|seek|strive|endeavour|try|towards|promot|foster|facilitat|enabl|develop|explore|look at|investigat|tailor|personalis|individual|bespoke|differentiat|quality|multi-sensory|monitor|liais|check|robust|sensory diet|holistic|nurtur|in line|as per|appendix|determin|decid|agreed|confirm|pending|following|assess|discretion|according|set out|policy|adjust|faded|gradual|drawn up|current|existing|band|top-up|£"""
CAPITALS = r"\b[A-Za-z&]*[A-Z][A-Za-z&]*[A-Z][A-Za-z&]*[A-Z]\w*\b"
HE, SHE = r"\b(?:he|him|his|himself)\b", r"\b(?:she|her|hers|herself)\b"

HERE = "*"  # the section in which the plan stands at present


def plain(text: str | None) -> str:
    """The text as the scorer compares it: letters, figures and a few signs only."""
    return re.sub(r"[^a-z0-9£%:.]+", "", (text or "").lower()).strip(".:")


def truth_text(files: list[str], profile: str, scored: list[str], expected: list[dict], either: list[dict]) -> str:
    """What a truth file holds."""
    truth = {"files": files, "profile": profile, "scored": scored, "expected": expected, "either": either}
    return json.dumps(truth, indent=1, ensure_ascii=False)


def to_pdf(*word_files: Path) -> None:
    """Writes a PDF of each Word file beside the plans, with a LibreOffice profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        office = ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to", "pdf"]
        command = [*office, "--outdir", str(PLANS), *map(str, word_files)]
        subprocess.run(command, check=True, capture_output=True)


def pdf_text(path: Path, order: str) -> str:
    """The text of a PDF, in the order that pdftotext calls `-layout` or `-raw`."""
    command = ["pdftotext", "-enc", "UTF-8", order, str(path), "-"]
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8").stdout


def lay_out(
    section: Section,
    landscape: bool = False,
    sides: float | None = None,
    ends: float | None = None,
    a4: bool = True,
) -> Section:
    """The section's pages: A4 or as large as they are, upright or lying; margins at the sides and at both ends in cm."""
    size = (Cm(21), Cm(29.7)) if a4 else (section.page_width, section.page_height)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = sorted(size, reverse=landscape)
    if sides:
        section.left_margin = section.right_margin = Cm(sides)
    if ends:
        section.top_margin = section.bottom_margin = Cm(ends)
    return section


def add_run(
    para: Paragraph,
    text: str,
    bold: bool | None = None,
    italic: bool | None = None,
    size: float | None = None,
    colour: str | None = None,
) -> Run:
    """Adds words to a paragraph; the size is in points, the colour six hexadecimal digits."""
    run = para.add_run(text)
    if bold is not None:
        run.bold = bold
    if italic is not None:
        run.italic = italic
    if size:
        run.font.size = Pt(size)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    return run


def paragraphs(cell: _Cell, content: object) -> Iterator[tuple[Paragraph, object]]:
    """A paragraph of the cell for each item of a list (or for one that is no list)."""
    for number, item in enumerate(content if isinstance(content, list) else [content]):
        yield (cell.add_paragraph() if number else cell.paragraphs[0]), item


def put(cell: _Cell, content: str | list[str], bold: bool = False) -> None:
    """Writes in a cell, a paragraph for each text of a list."""
    for para, text in paragraphs(cell, content):
        para.add_run(text).bold = bold


def shade(cell: _Cell, fill: str = "D9E2F3") -> None:
    """Shades a cell."""
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')
    )


def grid_widths(table: Table, cms: list[float]) -> None:
    """Fixes the widths of a table's columns."""
    table.autofit = False
    for column, width in zip(table._tbl.tblGrid.findall(qn("w:gridCol")), cms, strict=False):
        column.set(qn("w:w"), str(int(width * 567)))


def widths(table: Table, cms: list[float]) -> None:
    """Fixes the widths of a table's columns and of the cells in the rows that have them all."""
    grid_widths(table, cms)
    for row in table.rows:
        for cell, width in zip(row.cells, cms, strict=False):
            if len(row._tr.tc_lst) == len(cms):
                cell.width = Cm(width)


def set_row(row: _Row, *properties: str) -> None:
    """Says of a row that it is repeated on every page (w:tblHeader), or never cut by one (w:cantSplit)."""
    for name in properties:
        row._tr.get_or_add_trPr().append(OxmlElement(name))


def merge_down(table: Table, rows: list[list]) -> None:
    """Merges each cell that the rows give as None with the cell above, and drops the empty paragraphs this leaves."""
    for column in range(len(table.columns)):
        top = 0
        for row in range(1, len(rows) + 1):
            if row < len(rows) and column < len(rows[row]) and rows[row][column] is None:
                continue
            if row - 1 > top:
                merged = table.cell(top, column).merge(table.cell(row - 1, column))
                for para in merged.paragraphs[1:]:
                    if not para.text:
                        para._p.getparent().remove(para._p)
            top = row


def field_parts(code: str, preserve: bool = False) -> list[BaseOxmlElement]:
    """The parts of a field without a result, such as PAGE."""
    begin, instruction, end = (OxmlElement(name) for name in ("w:fldChar", "w:instrText", "w:fldChar"))
    begin.set(qn("w:fldCharType"), "begin")
    end.set(qn("w:fldCharType"), "end")
    instruction.text = code
    if preserve:
        instruction.set(qn("xml:space"), "preserve")
    return [begin, instruction, end]


def field(para: Paragraph, code: str, preserve: bool = False) -> None:
    """Adds a field without a result, a run to each of its parts."""
    for part in field_parts(code, preserve):
        para.add_run()._r.append(part)


def page_field(para: Paragraph) -> None:
    """Adds the number of the page as a simple field, with a result."""
    para._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def sdt(para: Paragraph, text: str, placeholder: bool = False) -> None:
    """Adds a content control that shows the text."""
    shown = text.replace("&", "&amp;").replace("<", "&lt;")
    x = f'<w:sdt {nsdecls("w")}><w:sdtPr>{"<w:showingPlcHdr/>" if placeholder else ""}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{shown}</w:t></w:r></w:sdtContent></w:sdt>'
    para._p.append(parse_xml(x))


def textbox(para: Paragraph, lines: list[str]) -> None:
    """Adds a text box, a paragraph to each line."""
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>' for line in lines)
    x = f"""<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape type="#_x0000_t202" style="width:420pt;height:{30 + 26 * len(lines)}pt"><v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"""
    para._p.append(parse_xml(x))


_changes = itertools.count(901)


def tracked(para: Paragraph, parts: list[str | tuple[str, str]]) -> None:
    """Adds texts, of which ("ins", text) and ("del", text) are tracked changes."""
    for part in parts:
        if isinstance(part, str):
            para.add_run(part)
            continue
        kind, text = part
        tag = "w:delText" if kind == "del" else "w:t"
        para._p.append(
            parse_xml(
                f'<w:{kind} {nsdecls("w")} w:id="{next(_changes)}" w:author="J. Farrow" w:date="2026-10-20T09:00:00Z"><w:r><{tag} xml:space="preserve">{text}</{tag}></w:r></w:{kind}>'
            )
        )


class Plan:
    """One invented plan being written; `profile` is the kind of document (final, draft, amended-draft...).

    A text's labels stand behind it: "U" or "V:phrase" is a fault, "?V:phrase" a debatable one. Where cells and lists hold
    texts, a text with labels is a tuple.
    """

    codes = CODES
    reach = 48  # how many letters of its entry a label quotes that names no words

    def __init__(self, name: str, profile: str, font: str | None = "Calibri", size: float = 10.5) -> None:
        self.name, self.profile = name, profile
        self.files = [f"{name}.docx", f"{name}.pdf"]
        self.scored = RULES
        self.section: str | None = None
        self.expected: list[dict] = []
        self.either: list[dict] = []
        self.log: list[tuple] = []  # section, text and labels of whatever was said
        self.document = Document()
        normal = self.document.styles["Normal"]
        if font:
            normal.font.name = font
        normal.font.size = Pt(size)

    # -- labels

    def lab(self, rule: str, words: str | None = None, section: str | None = HERE, either: bool = False) -> None:
        """Records a fault, by its rule or the rule's code; `either` where it is debatable."""
        rule = self.codes.get(rule, rule)
        assert rule in RULES, rule
        label = {"rule": rule, "section": self.section if section == HERE else section, "words": words}
        (self.either if either else self.expected).append({key: value for key, value in label.items() if value})

    def whole(self, rule: str, section: str | None = None, words: str | None = None) -> None:
        """Records a fault of the plan as a whole."""
        self.lab(rule, words, section)

    def maybe(self, rule: str, section: str | None = None, words: str | None = None) -> None:
        """Records a debatable fault of the plan as a whole."""
        self.lab(rule, words, section, either=True)

    def opening(self, text: str) -> str:
        """The first words of an entry: enough to know it by."""
        words = ""
        for word in text.split():
            if len(words) + len(word) > self.reach:
                break
            words = f"{words} {word}".strip()
        return words

    def t(self, text: str, *labels: str) -> str:
        """The text, its labels recorded."""
        for label in labels:
            code, _, words = label.removeprefix("?").partition(":")
            words = words or self.opening(text)
            assert words in text, (words, text)
            self.lab(code, words, either=label.startswith("?"))
        self.log.append((self.section, text, labels))
        return text

    def say(self, item: str | tuple) -> str:
        """The text of a text or of a tuple of a text and its labels, these recorded."""
        return self.t(*item) if isinstance(item, tuple) else self.t(item)

    @contextmanager
    def within(self, section: str | None) -> Iterator[None]:
        """What is said meanwhile stands in this section."""
        present = self.section
        self.section = present if section == HERE else section
        yield
        self.section = present

    # -- text

    def h(self, text: str, level: int = 1) -> Paragraph:
        """A heading."""
        return self.document.add_heading(text, level)

    def p(
        self, text: str, *labels: str, style: str | None = None, bold: bool = False, italic: bool = False
    ) -> Paragraph:
        """A paragraph."""
        para = self.document.add_paragraph(style=style)
        add_run(para, self.t(text, *labels), bold, italic)
        return para

    def b(self, text: str, *labels: str, style: str = "List Bullet") -> Paragraph:
        """A bullet."""
        return self.p(text, *labels, style=style)

    def prose(self, *items: str | tuple, style: str | None = None) -> Paragraph:
        """A paragraph of several sentences, each with labels of its own."""
        return self.document.add_paragraph(" ".join(self.say(item) for item in items), style=style)

    def gap(self, after: float | None = None) -> Paragraph:
        """An empty paragraph, with so many points after it."""
        para = self.document.add_paragraph()
        if after is not None:
            para.paragraph_format.space_after = Pt(after)
        return para

    # -- tables

    def grid(
        self, rows: list[list], cols: list[float] | None = None, header: bool = True, style: str = "Table Grid"
    ) -> Table:
        """A table of plain texts, its first row bold."""
        table = self.document.add_table(rows=0, cols=len(cols or rows[0]), style=style)
        for i, row in enumerate(rows):
            for cell, content in zip(table.add_row().cells, row, strict=False):
                put(cell, content, bold=header and i == 0)
        for row in table.rows if cols else ():
            for cell, width in zip(row.cells, cols, strict=False):
                cell.width = Cm(width)
        return table

    def fill(
        self,
        cell: _Cell,
        content: str | tuple | list,
        bold: bool = False,
        section: str | None = HERE,
        size: float | None = None,
        style: str | None = None,
        after: float | None = None,
    ) -> None:
        """Writes in a cell what may carry labels, a paragraph for each item of a list."""
        with self.within(section):
            for para, item in paragraphs(cell, content):
                if style:
                    para.style = self.document.styles[style]
                if after is not None:
                    para.paragraph_format.space_after = Pt(after)
                add_run(para, self.say(item), bold, size=size)

    def shaded(
        self,
        texts: list[str],
        fill: str,
        size: float | None = None,
        colour: str | None = "FFFFFF",
        cms: list[float] = (),
    ) -> Table:
        """A table of one shaded row, as stands over a section in place of a heading."""
        table = self.document.add_table(rows=1, cols=len(texts), style="Table Grid")
        for cell, text in zip(table.rows[0].cells, texts, strict=True):
            add_run(cell.paragraphs[0], self.say(text), True, size=size, colour=colour)
            shade(cell, fill)
        if cms:
            widths(table, cms)
        return table

    # -- pages

    def landscape(self, sides: float = 1.5) -> None:
        """Lays the pages on their side."""
        lay_out(self.document.sections[0], landscape=True, sides=sides, a4=False)

    def turn(self, landscape: bool, sides: float = 1.6) -> Section:
        """A new page, from which the pages lie or stand."""
        return lay_out(self.document.add_section(WD_SECTION.NEW_PAGE), landscape, sides, a4=False)

    def running(self, head: str | None = None, foot: str | None = None) -> Paragraph | None:
        """What stands at the head and at the foot of every page; the paragraph at the foot, if there is one."""
        section = self.document.sections[0]
        if head:
            section.header.paragraphs[0].text = head
        if not foot:
            return None
        para = section.footer.paragraphs[0]
        para.text = foot
        return para

    # -- output

    def truth(self) -> str:
        """What NAME.truth.json holds."""
        return truth_text(self.files, self.profile, self.scored, self.expected, self.either)

    def save(self) -> None:
        """Writes NAME.docx, NAME.pdf and NAME.truth.json; prints what a labeller should look at again."""
        word_file = PLANS / f"{self.name}.docx"
        self.document.save(str(word_file))
        to_pdf(word_file)
        (PLANS / f"{self.name}.truth.json").write_text(self.truth(), encoding="utf-8")
        self.check()
        if "audit" in sys.argv:
            self.audit()

    def check(self) -> None:
        """Prints the labels whose words don't stand in one place of both files or that stand twice, and how many there are."""
        nodes = self.document.element.body.iter(qn("w:t"), qn("w:delText"))
        document = plain("".join(node.text or "" for node in nodes))
        pdf = [plain(pdf_text(PLANS / f"{self.name}.pdf", order)) for order in ("-layout", "-raw")]
        for label in self.expected + self.either:
            words = plain(label.get("words"))
            if words and document.count(words) != 1:
                print(f"{document.count(words)} times in the Word file: {label}")
            if not any(words in text for text in pdf):
                print(f"not in the PDF as one run: {label['words']}")
        for label, times in Counter(str(label) for label in self.expected + self.either).items():
            if times > 1:
                print(f"{times} labels: {label}")
        print(f"{self.name}: {len(self.expected)} expected, {len(self.either)} either")
        print(dict(Counter(label["rule"] for label in self.expected)))

    def audit(self) -> None:
        """Prints the wording of Sections F to H that may be vague, capitals, and the rarer pronouns, with their labels."""
        for section, text, labels in self.log:
            hits = [hit.group() for hit in re.finditer(VAGUE, text, re.IGNORECASE)]
            if hits and (section or "") in {"F", "G", "H", "H1", "H2"}:
                print(f"[{section}] {text}  <{'; '.join(labels)}>  {hits}")
        whole = " ".join(text for _, text, _ in self.log)
        print("capitals:", len(whole.split()), "words;", sorted(set(re.findall(CAPITALS, whole))))
        rarer = min(HE, SHE, key=lambda pronouns: len(re.findall(pronouns, whole, re.IGNORECASE)))
        for section, text, labels in self.log:
            if re.search(rarer, text, re.IGNORECASE):
                print(f"pronouns: [{section}] {text}  <{'; '.join(labels)}>")


class MarkedPlan(Plan):
    """A plan whose texts carry their labels within: "text ## U; V=phrase; ?P"."""

    marks = ("##", ";")  # before the labels, and between them

    def x(self, raw: str, section: str | None = None) -> str:
        """The text without its labels, these recorded, in this section or (None) in the present one."""
        before, between = self.marks
        text, _, labels = " ".join(raw.split()).partition(before)
        parted = [label.strip() for label in labels.split(between)]
        with self.within(section or HERE):
            return self.t(text.strip(), *(re.sub(r"^(\??[\w-]+)\s*=", r"\1:", label) for label in parted if label))

    def say(self, item: str) -> str:
        """The text without its labels, these recorded."""
        return self.x(item)

    def para(
        self,
        *raws: str,
        style: str | None = None,
        bold: bool | None = False,
        italic: bool | None = False,
        size: float | None = None,
        colour: str | None = None,
    ) -> Paragraph:
        """A paragraph for each text; the last of them."""
        for raw in raws:
            para = self.document.add_paragraph(style=style)
            add_run(para, self.x(raw), bold, italic, size, colour)
        return para

    def bl(self, *raws: str, style: str = "List Bullet") -> None:
        """Bullets."""
        self.para(*raws, style=style)
