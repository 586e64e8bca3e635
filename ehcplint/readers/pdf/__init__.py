"""Reading PDF plans: pages → lines and grids → a layout → paragraphs and tables."""

from ehcplint.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
