"""Pictures of a PDF's pages with what was read drawn over them, to see why a plan was read as it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from ehcplint.document import Document, Location, Table
from ehcplint.readers.limits import Limits
from ehcplint.readers.pdf.contents import Box
from ehcplint.readers.pdf.layout import PageLayout, Part, lines_of
from ehcplint.readers.pdf.lines import Line
from ehcplint.readers.pdf.ocr import Recognition
from ehcplint.readers.pdf.pagebreaks import take_out_furniture
from ehcplint.readers.pdf.pages import pages
from ehcplint.readers.pdf.pdfium import PdfFile
from ehcplint.readers.pdf.pictures import Mark, marked

SCALE = 1.5
"""Pixels per point: 108 dots per inch."""
RUNNING, COLUMN, CELL, TABLE, APART, PICTURE = "green", "darkorange", "blue", "navy", "red", "magenta"


def draw(data: bytes, limits: Limits, document: Document, labels: Mapping[Location, str], name: str) -> Iterator[Path]:
    """Write a picture of each page as "NAME-page-1.png", and give its path.

    Lines of running text are green, those of columns orange, those in cells blue, in the blue outline of their table;
    what was set apart from the text (headers, footers, watermarks) is red, and pictures are magenta. Each paragraph
    has its number in reading order and its label.
    """
    with PdfFile(data) as file:
        layouts = [layout for _, layout in pages(file, limits, Recognition(limits.ocr_seconds))]
        before = [list(lines_of(layout.items)) for layout in layouts]
        take_out_furniture(layouts)
        for layout, lines in zip(layouts, before, strict=True):
            picture = file.picture(layout.number, SCALE, grey=False)
            kept = {id(line) for line in lines_of(layout.items)}
            apart = [line for line in lines if id(line) not in kept] + layout.slanted
            marks = [*_contents(layout), *(Mark(line.box, APART, 50) for line in apart)]
            marks += _blocks(document, layout.number, labels)
            path = Path(f"{name}-page-{layout.number}.png")
            marked(picture.image, SCALE, marks).save(path)
            yield path


def _contents(layout: PageLayout) -> Iterator[Mark]:
    yield from (Mark(box, PICTURE) for box in layout.pictures)
    for item in layout.items:
        yield from _part(item) if isinstance(item, Part) else [_line(item, COLUMN if item.in_column else RUNNING)]


def _part(part: Part) -> Iterator[Mark]:
    _, top, _, bottom = part.box
    yield Mark(part.box, TABLE, 12)
    yield from (Mark((x, top, x, bottom), TABLE) for x in part.xs)
    for row in part.rows:
        for cell in row:
            for item in cell.items:
                yield from _part(item) if isinstance(item, Part) else [_line(item, CELL)]
            boxes = [item.box for item in cell.items]
            if boxes:
                yield Mark(_around(boxes), CELL)


def _line(line: Line, colour: str) -> Mark:
    return Mark(line.box, colour, 40)


def _around(boxes: list[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _blocks(document: Document, page: int, labels: Mapping[Location, str]) -> Iterator[Mark]:
    """The paragraphs that begin on a page, and the tables by their numbers."""
    for number, paragraph in enumerate(document.paragraphs, 1):
        if paragraph.where.page == page and paragraph.where.box:
            yield Mark(paragraph.where.box, RUNNING, label=f"{number} {labels.get(paragraph.where, '')}".strip())
    for block in document.blocks:
        if isinstance(block, Table) and block.where.page == page and block.where.box:
            yield Mark(block.where.box, TABLE, label=f"table {block.where.table}")
