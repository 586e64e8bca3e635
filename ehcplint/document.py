"""What a reader hands on: a document's text, in reading order, every piece with its true place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Kind = TypeVar("Kind")

AUTHOR = "ehcplint"
"""Who signs the comments in a commented copy; they are ours to replace, and no reader counts them as the plan's."""


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(kind: type[Kind]) -> type[Kind]:
    """A frozen dataclass to type checkers and readers, which is not held to it while it runs.

    One that is takes five times as long to make, and a plan has tens of thousands of them.
    """
    return dataclass(slots=True, unsafe_hash=True)(kind)


@value
class Location:
    """Where a piece of text stands; whatever the file cannot tell is None.

    All numbers count from 1. `paragraph` numbers every paragraph of a Word file in the order of its main part, those
    in tables, content controls and text boxes included, so that it leads back to one paragraph. `table` numbers every
    table in reading order, nested ones included; `row` and `column` are those of the grid, merged cells at their first.
    `line` is the line of a text file. `box` is (left, top, right, bottom) in points from the page's top left corner.
    """

    page: int | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    line: int | None = None
    box: tuple[float, float, float, float] | None = None


@value
class Paragraph:
    """One paragraph as the reader of the document sees it.

    `text` is the document's own characters; a line break inside the paragraph is a newline and a tab a tab. `label` is
    the list number or bullet as shown ("1.", "(a)", "•"), which is not part of the text. `level` is the heading level
    that a style declares, 1 to 9, or 0. `size` is in points. `prompt` marks the words that a form shows in place of an
    answer (a content control's placeholder, an unfilled merge field). `start` is where the text begins within the
    document's own paragraph, where this is a line of it.
    """

    text: str
    where: Location
    label: str = ""
    level: int = 0
    bold: bool = False
    italic: bool = False
    grey: bool = False
    size: float | None = None
    prompt: bool = False
    start: int = 0


@value
class Cell:
    """A table's cell: its place in the grid (from 1), how far it spreads, and what stands in it."""

    row: int
    column: int
    blocks: tuple[Block, ...] = ()
    height: int = 1
    width: int = 1
    text: str = field(init=False, repr=False, compare=False)
    """What its paragraphs say, one a line."""
    line: str = field(init=False, repr=False, compare=False)
    """Its text on one line, as a label or a heading is read."""

    def __post_init__(self) -> None:
        self.text = "\n".join([paragraph.text for paragraph in paragraphs_of(self.blocks) if paragraph.text.strip()])
        self.line = self.text.replace("\n", " ").strip()

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph in the cell, those of nested tables included."""
        return paragraphs_of(self.blocks)


@value
class Table:
    """A grid of cells. `rows` holds in each row the cells that start there; a merged cell is listed once."""

    rows: tuple[tuple[Cell, ...], ...]
    where: Location
    header_rows: int = 0
    columns: int = field(init=False, repr=False, compare=False)
    """How wide the grid is."""

    def __post_init__(self) -> None:
        self.columns = max((cell.column + cell.width - 1 for row in self.rows for cell in row), default=1)

    def between(self, first: int, last: int) -> Table:
        """The table with its rows from `first` to `last` alone, counted from 1; the others stay as empty rows."""
        kept = (row if first <= number <= last else () for number, row in enumerate(self.rows, start=1))
        return Table(tuple(kept), self.where, self.header_rows if first == 1 else 0)

    def first_rows(self, most: int) -> list[tuple[int, tuple[Cell, ...]]]:
        """Up to so many of its rows that hold cells, with their numbers, from the top."""
        return [(number, row) for number, row in enumerate(self.rows, start=1) if row][:most]

    def at(self, row: int, column: int) -> Cell | None:
        """The cell that covers a place of the grid, merged cells included."""
        for start in range(row, 0, -1):
            for cell in self.rows[start - 1]:
                if cell.column <= column < cell.column + cell.width and start + cell.height > row:
                    return cell
        return None


Block = Paragraph | Table


def paragraphs_of(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """Every paragraph of some blocks in reading order, table cells row by row."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row:
                    # Not by way of the cell's own, for that takes twice as long and a plan has thousands of cells.
                    for inner in cell.blocks:
                        if isinstance(inner, Paragraph):
                            yield inner
                        else:
                            yield from paragraphs_of((inner,))


@value
class Unread:
    """Something the reader met and did not read. `holds_text`: text is known, or bound, to be lost with it."""

    what: str
    holds_text: bool


@value
class Passage:
    """Words that no paragraph holds, and where they stood."""

    text: str
    where: Location


@value
class Changes:
    """Marks of unfinished editing, counted. Deleted and struck text is not part of `Document.blocks`.

    `first` is the first passage that is struck through or, where there is none, that was deleted or inserted.
    """

    insertions: int = 0
    deletions: int = 0
    struck: int = 0
    comments: int = 0
    first: Passage | None = None

    def __bool__(self) -> bool:
        return bool(self.insertions or self.deletions or self.struck or self.comments)


@value
class Document:
    """A file's text. `furniture` is what repeats on pages (headers, footers, watermarks), once each."""

    name: str
    format: str
    blocks: tuple[Block, ...]
    furniture: tuple[Paragraph, ...] = ()
    unread: tuple[Unread, ...] = ()
    changes: Changes = field(default_factory=Changes)
    notes: tuple[str, ...] = ()
    pages: int | None = None

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        return paragraphs_of(self.blocks)

    @property
    def words(self) -> int:
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)


class UnreadableError(Exception):
    """A file that could not be read: a stable code, one plain sentence, and one that says what to do.

    The codes are: missing, not-a-file, empty, wrong-type, old-word, encrypted, corrupt, no-text, unreadable-text,
    too-large, zip-bomb, too-deep, timeout, memory, xml-entities, no-permission, changed, encoding, internal.
    Neither sentence ever quotes the plan.
    """

    def __init__(self, code: str, message: str, remedy: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy
