"""Pieces of a Word document: each is made from what it says, and writes itself where it is put."""

from collections.abc import Callable, Iterable
from copy import deepcopy
from functools import partial
from io import BytesIO
from itertools import count
from pathlib import Path
from struct import pack
from zlib import compress, crc32

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Cell

Place = Document | _Cell
Piece = Callable[[Place], object]
Row = tuple[str | Piece, ...]
ABOVE = "one cell with that above"
LEFT = "one cell with that on the left"

_CONTROL = f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent/></w:sdt>"
_LETTERS = f"""<w:abstractNum {nsdecls("w")} w:abstractNumId="99"><w:lvl w:ilvl="0">
  <w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>"""
_LIST = f'<w:num {nsdecls("w")} w:numId="99"><w:abstractNumId w:val="99"/></w:num>'
_LEVELS = f"""<w:abstractNum {nsdecls("w")} w:abstractNumId="98">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Outcome %1:"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum>"""
_FROM_ONE = f"""<w:num {nsdecls("w")} w:numId="{{0}}"><w:abstractNumId w:val="98"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"""
_FOOTNOTES = f"""<w:footnotes {nsdecls("w")}>
  <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
  <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
</w:footnotes>"""
_FOOTNOTE = f"""<w:footnote {nsdecls("w")} w:id="{{0}}"><w:p>
  <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>
  <w:r><w:t xml:space="preserve"> {{1}}</w:t></w:r></w:p></w:footnote>"""
_REFERENCE = (
    f"""<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{{}}"/></w:r>"""
)
_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_TEXT_BOX = f"""
<w:p {nsdecls("w", "wp", "a")} xmlns:wps="{_WPS}" xmlns:v="urn:schemas-microsoft-com:vml"
     xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r><mc:AlternateContent>
  <mc:Choice Requires="wps"><w:drawing><wp:inline>
    <wp:extent cx="5400000" cy="1800000"/><wp:docPr id="1" name="Text Box"/>
    <a:graphic><a:graphicData uri="{_WPS}"><wps:wsp>
      <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="1800000"/></a:xfrm>
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
      <wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr><a:spAutoFit/></wps:bodyPr>
    </wps:wsp></a:graphicData></a:graphic>
  </wp:inline></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r></w:p>"""


def save(piece: Piece, path: Path) -> None:
    """A Word file whose lines and pages end at the same words on every machine: sections begin pages, in Arial."""
    document = docx.Document()
    normal, page = document.styles["Normal"], document.sections[0]
    normal.font.name, normal.font.size, normal.paragraph_format.space_after = "Arial", Pt(11), Pt(6)
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(15)
    document.styles["Heading 1"].paragraph_format.page_break_before = True
    piece(document)
    document.save(path)


def together(*pieces: Piece) -> Piece:
    def write(place: Place) -> None:
        for piece in pieces:
            piece(place)

    return write


def said(*paragraphs: str, style: str | None = None) -> Piece:
    """Paragraphs; a new line within one is a soft break, which Shift and Enter make."""
    return together(*(lambda place, text=text: place.add_paragraph(text, style) for text in paragraphs))


heading = partial(said, style="Heading 1")
subheading = partial(said, style="Heading 2")
bullets = partial(said, style="List Bullet")
numbered_by_word = partial(said, style="List Number")


def bold(text: str) -> Piece:
    return lambda place: setattr(place.add_paragraph().add_run(text), "bold", True)


def page_break(document: Document) -> None:
    document.add_page_break()


def lettered_by_word(text: str) -> Piece:
    """A heading before which Word, and nobody's typing, puts the next letter from A on."""

    def write(document: Document) -> None:
        numbering = document.part.numbering_part.element
        if not numbering.xpath("w:num[@w:numId='99']"):
            numbering.insert(0, parse_xml(_LETTERS))
            numbering.append(parse_xml(_LIST))
        number = document.add_paragraph(text, "Heading 1")._p.get_or_add_pPr().get_or_add_numPr()
        number.get_or_add_ilvl().val, number.get_or_add_numId().val = 0, 99

    return write


def counted_by_word(*items: tuple[int, str]) -> Piece:
    """A list that Word counts from 1: “Outcome 1:” before items of its first level, “(a)” before those of its second."""

    def write(document: Document) -> None:
        numbering = document.part.numbering_part.element
        if not numbering.xpath("w:abstractNum[@w:abstractNumId='98']"):
            numbering.insert(0, parse_xml(_LEVELS))
        own = 980 + len(numbering.xpath("w:num[w:abstractNumId/@w:val='98']"))
        numbering.append(parse_xml(_FROM_ONE.format(own)))
        for level, text in items:
            number = document.add_paragraph(text)._p.get_or_add_pPr().get_or_add_numPr()
            number.get_or_add_ilvl().val, number.get_or_add_numId().val = level, own

    return write


def labelled(label: str, text: str) -> Piece:
    """A paragraph that begins with a label in bold."""

    def write(place: Place) -> None:
        paragraph = place.add_paragraph()
        paragraph.add_run(f"{label} ").bold = True
        paragraph.add_run(text)

    return write


def table(*rows: Row) -> Piece:
    """A table. A shorter row's last cell is merged across, and a new line in a cell is a new paragraph."""

    def write(place: Place) -> None:
        width = max(map(len, rows))
        grid = place.add_table(len(rows), width)
        grid.style = "Table Grid"
        cells = [list(row.cells) for row in grid.rows]
        for number, row in enumerate(rows):
            for column, content in enumerate(row):
                if content is ABOVE:
                    cells[number - 1][column].merge(cells[number][column])
                elif content is LEFT:
                    cells[number][column] = cells[number][column - 1].merge(cells[number][column])
                elif column == len(row) - 1 < width - 1:
                    _fill(cells[number][column].merge(cells[number][-1]), content)
                else:
                    _fill(cells[number][column], content)
        place.add_paragraph()

    return write


def _fill(cell: _Cell, content: str | Piece) -> None:
    (said(*content.split("\n")) if isinstance(content, str) else content)(cell)
    cell._tc.remove(cell.paragraphs[0]._p)


def without_lines(rows: Piece) -> Piece:
    """A table whose gridlines do not show."""

    def write(place: Place) -> None:
        rows(place)
        place.tables[-1].style = "Normal Table"

    return write


def with_footnote(text: str, note: str, style: str | None = None) -> Piece:
    """A paragraph with a note at the foot of its page."""

    def write(place: Place) -> None:
        part = place.part
        try:
            notes = part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
        except KeyError:
            kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
            notes = XmlPart(PackURI("/word/footnotes.xml"), kind, parse_xml(_FOOTNOTES), part.package)
            part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
        number = len(notes.element) - 1
        notes.element.append(parse_xml(_FOOTNOTE.format(number, note)))
        place.add_paragraph(text, style)._p.append(parse_xml(_REFERENCE.format(number)))

    return write


def content_control(*pieces: Piece) -> Piece:
    """What somebody types into a field of a form."""

    def write(place: Place) -> None:
        written = _written(place, pieces)
        control = parse_xml(_CONTROL)
        written[0].addprevious(control)
        control[-1].extend(written)

    return write


def rows_in_controls(rows: Piece) -> Piece:
    """A table whose rows below the first a button of the form adds."""

    def write(place: Place) -> None:
        for row in _written(place, [rows])[0].findall(qn("w:tr"))[1:]:
            control = parse_xml(_CONTROL)
            row.addprevious(control)
            control[-1].append(row)

    return write


def text_box(*pieces: Piece) -> Piece:
    """A drawn box, and as Word keeps it the same again for programs that cannot draw."""

    def write(place: Place) -> None:
        written = _written(place, pieces)
        box = parse_xml(_TEXT_BOX)
        written[0].addprevious(box)
        drawn, instead = box.iter(qn("w:txbxContent"))
        instead.extend(deepcopy(written))
        drawn.extend(written)

    return write


def _written(place: Place, pieces: Iterable[Piece]) -> list[BaseOxmlElement]:
    """What pieces have put in a place."""
    holder = place.element.body if isinstance(place, Document) else place._tc
    before = set(holder)
    together(*pieces)(place)
    return [element for element in holder if element not in before]


def widths(rows: Piece, *millimetres: int) -> Piece:
    """A table whose columns are not of one width."""

    def write(place: Place) -> None:
        rows(place)
        grid = place.tables[-1]
        for column, width in zip(grid.columns, millimetres, strict=True):
            column.width = Mm(width)
        for row in grid._tbl.tr_lst:
            for cell in row.tc_lst:
                first = cell.grid_offset
                cell.width = Mm(sum(millimetres[first : first + cell.grid_span]))

    return write


def on_its_side(rows: Piece) -> Piece:
    """A table in whose first column the text runs upwards."""

    def write(place: Place) -> None:
        rows(place)
        for cell in place.tables[-1].columns[0].cells:
            if not cell._tc.xpath("w:tcPr/w:textDirection"):
                direction = parse_xml(f'<w:textDirection {nsdecls("w")} w:val="btLr"/>')
                cell._tc.get_or_add_tcPr().append(direction)

    return write


def picture(place: Place) -> None:
    """A small square of colour, where a school would put a symbol."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))

    dots = compress(b"".join(b"\0" + b"\x60\xa0\xd0" * 8 for _ in range(8)))
    head = chunk(b"IHDR", pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    image = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", dots) + chunk(b"IEND", b"")
    place.add_paragraph().add_run().add_picture(BytesIO(image), width=Mm(12))


_FIELD = f"""<w:fldSimple {nsdecls("w")} w:instr="{{}}"><w:r><w:t xml:space="preserve">{{}}</w:t></w:r></w:fldSimple>"""


def running(head: str, foot: str) -> Piece:
    """What stands at the top and at the foot of every page, and after it the number of the page."""

    def write(document: Document) -> None:
        page = document.sections[0]
        page.header.paragraphs[0].add_run(head)
        last = page.footer.paragraphs[0]
        for text, instruction in ((f"{foot}\tPage ", "PAGE"), (" of ", "NUMPAGES")):
            last.add_run(text)
            last._p.append(parse_xml(_FIELD.format(instruction, 1)))

    return write


def merged_in(field: str, text: str, before: str = "", style: str | None = None) -> Piece:
    """A paragraph that ends in what a system puts in place of a merge field."""

    def write(place: Place) -> None:
        paragraph = place.add_paragraph(before, style)
        paragraph._p.append(parse_xml(_FIELD.format(f" MERGEFIELD {field} ", text)))

    return write


def in_columns(left: Piece, right: Piece) -> Piece:
    """Text in two columns, like a newspaper's, of which the first ends where somebody put a column break."""

    def write(document: Document) -> None:
        begun = document.add_section(WD_SECTION.CONTINUOUS)
        begun._sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
        together(left, lambda place: place.paragraphs[-1].add_run().add_break(WD_BREAK.COLUMN), right)(document)
        document.add_section(WD_SECTION.CONTINUOUS)._sectPr.find(qn("w:cols")).set(qn("w:num"), "1")

    return write


def headed_on_every_page(rows: Piece) -> Piece:
    """A table whose first row Word repeats where the table goes on to another page."""

    def write(place: Place) -> None:
        rows(place)
        place.tables[-1]._tbl.tr_lst[0].get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))

    return write


def typed(text: str, *looks: str, centred: bool = False) -> Piece:
    """A paragraph that somebody made look like a title by hand: “bold”, “italic”, “underline”, in the middle."""

    def write(place: Place) -> None:
        paragraph = place.add_paragraph()
        run = paragraph.add_run(text)
        for look in looks:
            setattr(run, look, True)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    return write


def labels_within(*parts: tuple[str, str]) -> Piece:
    """One paragraph in which each label is bold, and a soft break stands before each but the first."""

    def write(place: Place) -> None:
        paragraph = place.add_paragraph()
        for number, (label, text) in enumerate(parts):
            paragraph.add_run(f"\n{label}" if number else label).bold = True
            paragraph.add_run(f" {text}")

    return write


def marked(*parts: tuple[str, str], style: str | None = None) -> Piece:
    """A paragraph of which somebody struck some words out by hand (“-”) and put others in, bold and underlined (“+”)."""

    def write(place) -> None:
        paragraph = place.add_paragraph(style=style)
        for sign, text in parts:
            run = paragraph.add_run(text)
            if sign == "-":
                run.font.strike, run.font.color.rgb = True, RGBColor(192, 0, 0)
            elif sign == "+":
                run.bold = run.underline = True
            elif sign == "i":
                run.italic, run.font.color.rgb = True, RGBColor(0, 80, 160)

    return write


_CHANGE = f"""<w:{{0}} {nsdecls("w")} w:id="{{1}}" w:author="J Bell" w:date="2026-03-02T10:00:00Z"><w:r>
  <w:{{2}} xml:space="preserve">{{3}}</w:{{2}}></w:r></w:{{0}}>"""
_changes = count(700)


def tracked(*parts: tuple[str, str], style: str | None = None) -> Piece:
    """A paragraph in which Word tracks what was taken out (“-”) and put in (“+”)."""

    def write(place) -> None:
        paragraph = place.add_paragraph(style=style)
        for sign, text in parts:
            if sign == "-":
                paragraph._p.append(parse_xml(_CHANGE.format("del", next(_changes), "delText", text)))
            elif sign == "+":
                paragraph._p.append(parse_xml(_CHANGE.format("ins", next(_changes), "t", text)))
            else:
                paragraph.add_run(text)

    return write


def _shading(colour: str) -> BaseOxmlElement:
    return parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')


def coloured(rows: Piece, colour: str, *numbers: int, white: bool = False) -> Piece:
    """A table of which some rows, the first unless others are named, have a ground of another colour and bold text."""

    def write(place: Place) -> None:
        rows(place)
        lines = place.tables[-1]._tbl.tr_lst
        for number in numbers or (0,):
            for cell in lines[number].tc_lst:
                cell.get_or_add_tcPr().append(_shading(colour))
                for paragraph in _Cell(cell, place.tables[-1]).paragraphs:
                    for run in paragraph.runs:
                        run.bold = True
                        if white:
                            run.font.color.rgb = RGBColor(255, 255, 255)

    return write


def bar(text: str, colour: str, style: str | None = None) -> Piece:
    """A paragraph in white on a ground of colour that goes from margin to margin; no table."""

    def write(place: Place) -> None:
        paragraph = place.add_paragraph(style=style)
        paragraph._p.get_or_add_pPr().append(_shading(colour))
        run = paragraph.add_run(text)
        run.bold, run.font.color.rgb = True, RGBColor(255, 255, 255)

    return write


def letter_on_black(letter: str, text: str, style: str | None = "Heading 1") -> Piece:
    """A title before which its letter stands, white on a black ground, and a tab."""

    def write(place: Place) -> None:
        paragraph = place.add_paragraph(style=style)
        run = paragraph.add_run(f" {letter} ")
        run.font.color.rgb = RGBColor(255, 255, 255)
        run._r.get_or_add_rPr().append(_shading("000000"))
        paragraph.add_run(f"\t{text}")

    return write


def turned(landscape: bool) -> Piece:
    """From here on, on a new page, the paper is turned."""

    def write(document: Document) -> None:
        page = document.add_section(WD_SECTION.NEW_PAGE)
        page.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        page.page_width, page.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))

    return write


def begun_upright(document: Document) -> None:
    """The first pages are not turned."""
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.PORTRAIT, Mm(210), Mm(297)


_CHOICE = f"""<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{{0}}"/><w:dropDownList><w:listItem w:displayText="{{1}}" w:value="{{1}}"/>
  </w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>{{1}}</w:t></w:r></w:sdtContent></w:sdt>"""


def chosen(*parts: tuple[str, str]) -> Piece:
    """A paragraph of fields in which something was chosen from a list; a part without a name is plain text."""

    def write(place: Place) -> None:
        paragraph = place.add_paragraph()
        for name, text in parts:
            if name and text:
                paragraph._p.append(parse_xml(_CHOICE.format(name, text)))
            elif text:
                paragraph.add_run(text)

    return write


def cells_in_controls(rows: Piece) -> Piece:
    """A table in which each cell below the first row is a field of its own around the cell."""

    def write(place: Place) -> None:
        rows(place)
        for line in place.tables[-1]._tbl.tr_lst[1:]:
            for cell in list(line.tc_lst):
                control = parse_xml(_CONTROL)
                cell.addprevious(control)
                control[-1].append(cell)

    return write


def hanging(text: str, *millimetres: int) -> Piece:
    """A line with tabs whose later lines begin under the text after the last of them."""

    def write(place: Place) -> None:
        shape = place.add_paragraph(text).paragraph_format
        for stop in millimetres:
            shape.tab_stops.add_tab_stop(Mm(stop))
        shape.left_indent, shape.first_line_indent = Mm(millimetres[-1]), -Mm(millimetres[-1])

    return write
