"""Build the example plans, Word and PDF, from the plain text in `source/`.

    python examples/build.py [FOLDER]

A source is a front matter of TOML between two lines of `+++`, then the plan, a paragraph a line:

    # ## ### text     a heading             - text     a bullet           1. text      a numbered item
    = text            the plan's title      > text     somebody's words   ~ text       the form's own words
    **text**          bold                  ---        a new page
    {| 30 70 labels   a table: the shares of its columns' widths; `labels` shades the first column. `|}` ends it, `|-`
                      starts a row, `|` a cell and `||` the next on the same line (`!` and `!!` in a row of headings).
                      Other lines are paragraphs of the cell before; a row's last cell spreads over the columns left
    [[Name: text]]    a content control in a line; `[[Name: ?text]]` shows a prompt in place of an answer
    {{ Name           a content control round paragraphs; `}}` ends it

The same source gives the same Word file, byte for byte. The PDF is LibreOffice's.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

HERE = Path(__file__).parent
SOURCES = HERE / "source"
MARGIN_CM = 2.0
MARKS = {"#": "Heading 1", "##": "Heading 2", "###": "Heading 3", "-": "List Bullet", "1.": "List Number"} | {
    "=": "Title", ">": "Quote", "~": "Caption"}  # fmt: skip
INLINE = re.compile(r"\*\*(?P<bold>.+?)\*\*|\[\[(?P<name>[^:\]]+): (?P<prompt>\??)(?P<value>.*?)\]\]")
Container = WordDocument | _Cell


def word_file(source: Path) -> bytes:
    """The Word file of a source."""
    _, front, body = source.read_text(encoding="utf-8").split("+++\n", 2)
    settings = tomllib.loads(front)
    document = docx.Document()
    set_page(document, settings)
    set_styles(document, settings)
    set_properties(document, settings)
    write_blocks(document, iter(body.strip().splitlines()), settings)
    saved = io.BytesIO()
    document.save(saved)
    return without_times(saved.getvalue())


def pdf_file(word: Path, folder: Path) -> Path:
    """LibreOffice's PDF of a Word file. Form fields are off: they would take content controls' words off the page."""
    options = json.dumps({"ExportFormFields": {"type": "boolean", "value": "false"}})
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to",
             f"pdf:writer_pdf_Export:{options}", "--outdir", str(folder), str(word)],
            check=True, capture_output=True,
        )  # fmt: skip
    return folder / f"{word.stem}.pdf"


def set_page(document: WordDocument, settings: dict) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    if settings.get("landscape"):
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Cm(MARGIN_CM))
    for place, text in ((section.header, settings["header"]), (section.footer, settings["footer"])):
        paragraph = place.paragraphs[0]
        paragraph.style.paragraph_format.tab_stops.clear_all()
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(text_width(settings)), WD_TAB_ALIGNMENT.RIGHT)
        for piece in re.split(r"(\{[A-Z]+\})", text):
            add_field(paragraph, piece[1:-1]) if piece.startswith("{") else paragraph.add_run(piece)


def set_styles(document: WordDocument, settings: dict) -> None:
    colour = RGBColor.from_string(settings["colour"])
    for name, size in {"Normal": 11, "Title": 24, "Heading 1": 16, "Heading 2": 13, "Heading 3": 11, "Quote": 11,
                       "Caption": 10, "Header": 9, "Footer": 9}.items():  # fmt: skip
        style = document.styles[name]
        style.font.name, style.font.size = settings["font"], Pt(size * settings.get("scale", 1))
        for attribute in list(style.element.get_or_add_rPr().get_or_add_rFonts().attrib):
            if attribute.endswith("Theme"):  # a theme's font would win over ours
                del style.element.rPr.rFonts.attrib[attribute]
        if name.startswith(("Heading", "Title")):
            style.font.color.rgb = colour
    document.styles["Normal"].paragraph_format.space_after = Pt(6)
    caption = document.styles["Caption"].font
    caption.italic, caption.bold, caption.color.rgb = True, False, RGBColor(0x6B, 0x6B, 0x6B)


def set_properties(document: WordDocument, settings: dict) -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    properties = document.core_properties
    properties.title, properties.author = settings["title"], settings["council"]
    properties.created = properties.modified = when
    properties.comments, properties.last_modified_by, properties.revision = "", "", 1
    package = document.part.package
    for key in [key for key, relation in package.rels.items() if relation.reltype.endswith("/thumbnail")]:
        del package.rels[key]


def write_blocks(container: Container, lines: Iterator[str], settings: dict, until: str = "") -> None:
    """Write paragraphs, tables and content controls until a line that equals `until`, or the end."""
    for line in lines:
        if line == until:
            return
        if line.startswith("{|"):
            write_table(container, line[2:].split(), lines, settings)
        elif line.startswith("{{"):
            write_control(container, line[2:].strip(), lines, settings)
        elif line == "---":
            container.add_page_break()
        elif line:
            write_paragraph(container.add_paragraph(), line)


def write_paragraph(paragraph: Paragraph, line: str) -> None:
    mark, _, rest = line.partition(" ")
    if mark in MARKS:
        paragraph.style, line = MARKS[mark], rest
    end = 0
    for found in INLINE.finditer(line):
        paragraph.add_run(line[end : found.start()])
        if found["bold"]:
            paragraph.add_run(found["bold"]).bold = True
        else:
            run = paragraph.add_run(found["value"])
            run._r.addprevious(control := control_named(found["name"], prompt=bool(found["prompt"]), plain=True))
            control[-1].append(run._r)
        end = found.end()
    paragraph.add_run(line[end:])


def write_control(container: Container, name: str, lines: Iterator[str], settings: dict) -> None:
    """Paragraphs inside one content control."""
    first = container.add_paragraph()
    write_blocks(container, lines, settings, until="}}")
    control = control_named(name, prompt=False, plain=False)
    content = [*first._p.itersiblings(qn("w:p"), qn("w:tbl"))]
    first._p.addprevious(control)
    control[-1].extend(content)
    first._p.getparent().remove(first._p)


def control_named(name: str, *, prompt: bool, plain: bool) -> OxmlElement:
    """An empty content control, its content element last."""
    control, properties = OxmlElement("w:sdt"), OxmlElement("w:sdtPr")
    for tag in ("w:alias", "w:tag"):
        element = OxmlElement(tag)
        element.set(qn("w:val"), name)
        properties.append(element)
    if prompt:
        properties.append(OxmlElement("w:showingPlcHdr"))
    if plain:
        properties.append(OxmlElement("w:text"))
    control.extend([properties, OxmlElement("w:sdtContent")])
    return control


def write_table(container: WordDocument, words: list[str], lines: Iterator[str], settings: dict) -> None:
    shares = [int(word) for word in words if word.isdigit()]
    table = container.add_table(0, len(shares), style="Table Grid")
    table.autofit = False
    for share, column in zip(shares, table.columns, strict=True):
        column.width = Cm(text_width(settings) * share / sum(shares))
    rows = read_rows(lines)
    for number, (heading, texts) in enumerate(rows):
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if all(above for above, _ in rows[: number + 1]):
            row._tr.trPr.append(OxmlElement("w:tblHeader"))
        cells = write_row(table, row, texts, settings)
        if heading or ("labels" in words and number < len(rows) - 1):
            cells[0].paragraphs[0].paragraph_format.keep_with_next = True
        for cell in cells if heading else cells[:1] if "labels" in words else []:
            shade(cell, settings["shade"])
            for run in cell.paragraphs[0].runs:
                run.bold = True
    container.add_paragraph()


def read_rows(lines: Iterator[str]) -> list[tuple[bool, list[list[str]]]]:
    """Whether each row is one of headings, and the lines of each of its cells, up to the table's end."""
    rows: list[tuple[bool, list[list[str]]]] = []
    starts = True
    for line in lines:
        if line == "|}":
            break
        if line == "|-":
            starts = True
        elif line.startswith(("|", "!")):
            if starts:
                rows.append((line.startswith("!"), []))
                starts = False
            rows[-1][1].extend([cell.strip()] for cell in line[1:].split(line[0] * 2))
        elif line:
            rows[-1][1][-1].append(line)
    return rows


def write_row(table: Table, row: _Row, texts: list[list[str]], settings: dict) -> list[_Cell]:
    """Fill a row and give its cells, of which the last spreads over the columns that have no text."""
    cells = list(row.cells)
    for column, cell in zip(table.columns, cells, strict=True):
        cell.width = column.width
    if len(texts) < len(cells):
        cells = [*cells[: len(texts) - 1], cells[len(texts) - 1].merge(cells[-1])]
    for cell, text in zip(cells, texts, strict=True):
        write_paragraph(cell.paragraphs[0], text[0])
        write_blocks(cell, iter(text[1:]), settings)
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(3)
    return cells


def text_width(settings: dict) -> float:
    """The width in centimetres of a page's text."""
    return (29.7 if settings.get("landscape") else 21.0) - 2 * MARGIN_CM


def shade(cell: _Cell, colour: str) -> None:
    shading = OxmlElement("w:shd")
    for attribute, value in {"w:val": "clear", "w:color": "auto", "w:fill": colour}.items():
        shading.set(qn(attribute), value)
    cell._tc.get_or_add_tcPr().append(shading)


def add_field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    field.append(paragraph.add_run("1")._r)
    paragraph._p.append(field)


def without_times(archive: bytes) -> bytes:
    """The same zip file with every member's time at 1980, so that building again changes nothing."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return result.getvalue()


def main(folder: Path) -> None:
    for source in sorted(SOURCES.glob("*.txt")):
        word = folder / f"{source.stem}.docx"
        word.write_bytes(word_file(source))
        pdf_file(word, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
