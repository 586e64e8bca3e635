"""PDF plans: pages to paragraphs and tables, in reading order, with what repeats on every page taken out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ehcplint.document import Block, Cell, Changes, Document, Location, Paragraph, Table, Unread
from ehcplint.readers.collection import without_collection
from ehcplint.readers.limits import Limits, too_large
from ehcplint.readers.pdf.layout import Part, PartCell, set_limits
from ehcplint.readers.pdf.legibility import check_legible
from ehcplint.readers.pdf.lines import Line
from ehcplint.readers.pdf.ocr import Recognition
from ehcplint.readers.pdf.pagebreaks import join_tables, take_out_furniture
from ehcplint.readers.pdf.pages import pages
from ehcplint.readers.pdf.paragraphs import Typesetting
from ehcplint.readers.pdf.pdfium import PdfFile


@without_collection()
def read_pdf(data: bytes, name: str, limits: Limits) -> Document:
    """The text of a PDF, with the scans, undecodable pages and pictures that it holds besides in `unread`.

    `Changes.struck` counts the stretches of text that a line is drawn through and that were left out. Raises
    UnreadableError: encrypted, corrupt, empty, no-text, unreadable-text, too-large.
    """
    with PdfFile(data) as file:
        if len(file) > limits.pages:
            raise too_large(f"{len(file):,} pages", f"{limits.pages:,}", "pages")
        unread = _embedded(file)
        headings = {(page, _letters(title)): level for page, title, level in file.outline()}
        layouts = []
        characters = 0
        recognition = Recognition(limits.ocr_seconds)
        for page, layout in pages(file, limits, recognition):
            layouts.append(layout)
            characters += sum(len(piece.text) for piece in page.pieces)
            if characters > limits.characters:
                raise too_large("more text than any plan", f"{limits.characters:,} characters", "characters")
    furniture = take_out_furniture(layouts)
    set_limits(layouts)
    unread += check_legible(layouts)
    notes = recognition.notes() + [note for layout in layouts for note in layout.notes]
    items = join_tables(layouts)
    builder = _Builder(Typesetting(items), headings)
    return Document(
        name=name,
        format="pdf",
        blocks=builder.blocks(items, Location()),
        furniture=tuple(furniture),
        unread=tuple(unread),
        changes=Changes(
            struck=sum(layout.struck for layout in layouts),
            comments=sum(layout.comments for layout in layouts),
            first=next((layout.first_struck for layout in layouts if layout.first_struck), None),
        ),
        notes=tuple(notes),
        pages=len(layouts),
    )


def _embedded(file: PdfFile) -> list[Unread]:
    unread = []
    if file.has_xfa:
        unread.append(Unread("a form that only Adobe Reader can fill in (XFA)", holds_text=True))
    if file.attachments:
        what = "an embedded file" if file.attachments == 1 else f"{file.attachments} embedded files"
        unread.append(Unread(what, holds_text=True))
    return unread


def _letters(text: str) -> str:
    """What of a heading is the same on the page and in the outline, whose spaces and hyphens may differ."""
    return "".join(character for character in text.casefold() if character.isalnum())


class _Builder:
    """Turns laid-out items into blocks, and numbers the tables in reading order.

    `headings` are those that the file's outline names, by page and letters, with their levels.
    """

    def __init__(self, typesetting: Typesetting, headings: dict[tuple[int, str], int]) -> None:
        self._typesetting = typesetting
        self._headings = headings
        self._outlined = {page for page, _ in headings}
        self._tables = 0

    def blocks(self, items: list[Line | Part], where: Location, cell: PartCell | None = None) -> tuple[Block, ...]:
        blocks: list[Block] = []
        lines: list[Line] = []
        for item in items:
            if isinstance(item, Line):
                lines.append(item)
                continue
            blocks += self._paragraphs(lines, where, cell)
            lines = []
            blocks.append(self._table(item))
        blocks += self._paragraphs(lines, where, cell)
        return tuple(blocks)

    def _paragraphs(self, lines: list[Line], where: Location, cell: PartCell | None) -> Iterator[Paragraph]:
        for paragraph in self._typesetting.paragraphs(lines, where, cell):
            if paragraph.where.page in self._outlined:
                key = paragraph.where.page, _letters(f"{paragraph.label} {paragraph.text}")
                if key in self._headings:
                    yield replace(paragraph, level=self._headings[key])
                    continue
            yield paragraph

    def _table(self, part: Part) -> Table:
        self._tables += 1
        number = self._tables
        rows = []
        for row_number, row in enumerate(part.rows, 1):
            cells = []
            for cell in row:
                where = Location(table=number, row=row_number, column=cell.column + 1)
                blocks = self.blocks(cell.items, where, cell)
                cells.append(Cell(row_number, cell.column + 1, blocks, cell.height, cell.width))
            rows.append(tuple(cells))
        left, top, right, bottom = (round(edge, 1) for edge in part.box)
        where = Location(page=part.page, table=number, box=(left, top, right, bottom))
        return Table(tuple(rows), where, part.header_rows)
