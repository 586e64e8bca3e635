"""A PDF's pages one after the other, each laid out; scanned ones by their recognised words where that is wanted."""

from __future__ import annotations

from collections.abc import Iterator

from ehcplint.readers.limits import Limits
from ehcplint.readers.pdf.contents import Page
from ehcplint.readers.pdf.layout import PageLayout, lay_out
from ehcplint.readers.pdf.legibility import scanned
from ehcplint.readers.pdf.ocr import Recognition
from ehcplint.readers.pdf.pdfium import PdfFile
from ehcplint.readers.pdf.pieces import read_page


def pages(file: PdfFile, limits: Limits, recognition: Recognition) -> Iterator[tuple[Page, PageLayout]]:
    """Each page with its layout. Raises UnreadableError."""
    for sheet in file.sheets():
        page = read_page(sheet, limits.lines_per_page)
        layout = lay_out(page)
        if limits.ocr_seconds and scanned(layout) and recognition.page(file, page):
            layout = lay_out(page)
        yield page, layout
