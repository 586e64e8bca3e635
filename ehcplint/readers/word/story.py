"""The blocks of a Word file's parts: paragraphs and tables as shown, in reading order, each with its place."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ehcplint.document import Block, Cell, Location, Paragraph, Table
from ehcplint.readers.characters import clean, is_clean
from ehcplint.readers.limits import Limits, too_large
from ehcplint.readers.package import Element, child_of
from ehcplint.readers.word.drawings import drawn_text
from ehcplint.readers.word.names import (
    ALTERNATIVES,
    BOX,
    CELL,
    CELL_PROPERTIES,
    CONTROL,
    CONTROL_CONTENT,
    DELETED,
    FALLBACK,
    MOVED_AWAY,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    ROW_PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    SECTION,
    TABLE,
    TEXT,
    VAL,
    W,
)
from ehcplint.readers.word.numbering import Lists
from ehcplint.readers.word.runs import (
    Content,
    Fields,
    Piece,
    Runs,
    never_closed,
    shown_branch,
    shows_placeholder,
    together,
)
from ehcplint.readers.word.styles import ParagraphProperties, Styles, number, on

# What Word leaves among the runs and shows nothing of.
MARKS = {f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")}
COLUMNS = 63  # the most columns that Word allows in a table
REMOVED = (DELETED, MOVED_AWAY)
TABLE_PROPERTIES, GRID = f"{W}tblPr", f"{W}tblGrid"
GONE = {*REMOVED, PARAGRAPH_PROPERTIES, TABLE_PROPERTIES, GRID, CELL_PROPERTIES, ROW_PROPERTIES, SECTION}
BEFORE, SPAN, ACROSS, DOWN = f"{W}gridBefore", f"{W}gridSpan", f"{W}hMerge", f"{W}vMerge"
HEADER, CELL_DELETED = f"{W}tblHeader", f"{W}cellDel"


Spot = tuple[int | None, int | None, int | None, bool]
"""Where blocks are being read: the table, row and column about them, and whether a control about them shows its
placeholder."""

ANYWHERE: Spot = (None, None, None, False)


class Origin(NamedTuple):
    """Where a paragraph's words come from: the element that it begins with, and each stretch with what says it.

    Without stretches its words are not that element's own: they are drawn by a shape in it.
    """

    start: Element
    stretches: list[tuple[str, Element]]


class _Open(NamedTuple):
    """A paragraph whose end was deleted, so that its words run on into the next one."""

    start: Element
    properties: ParagraphProperties
    content: Content


@dataclass(slots=True)
class _Flow:
    """Blocks as they come, and the paragraph that runs on into the next, if one does."""

    blocks: list[Block] = field(default_factory=list)
    open: _Open | None = None


@dataclass(slots=True)
class _Draft:
    """A cell that may still grow, downwards or across."""

    row: int
    column: int
    width: int
    blocks: list[Block]
    height: int = 1

    def done(self) -> Cell:
        return Cell(self.row, self.column, tuple(self.blocks), self.height, self.width)


class Stories:
    """Reads the body and then the other parts; lists go on from one to the next. `diagrams` are by relationship id.

    `noted` are the notes referred to so far, as (part, id), in order. `origins`, by paragraph number, is kept only
    for those who put a dictionary there, since it holds on to every element. Raises UnreadableError (too-large).
    """

    def __init__(
        self, root: Element, styles: Styles, lists: Lists, limits: Limits, diagrams: Mapping[str, Element]
    ) -> None:
        self.styles = styles
        self.lists = lists
        self.limits = limits
        self.diagrams = diagrams
        self.runs = Runs(styles)
        self.noted: dict[tuple[str, str], None] = {}
        self.origins: dict[int | None, Origin] | None = None
        self._characters_left = limits.characters
        self._tables = 0
        self._removed_from: set[Element | None] = set()
        # Numbered beforehand and by element, so that what is left out still counts and every number leads back.
        paragraphs = list(root.iter(PARAGRAPH))
        if spare := {inner for other in root.iter(FALLBACK) for inner in other.iter(PARAGRAPH)}:
            paragraphs = [paragraph for paragraph in paragraphs if paragraph not in spare]
        if len(paragraphs) > limits.paragraphs:
            raise too_large(f"{len(paragraphs):,} paragraphs", f"{limits.paragraphs:,}", "paragraphs")
        self._numbers = dict(zip(paragraphs, itertools.count(1)))
        self._last_number = len(paragraphs)
        unsaid = styles.unsaid
        look = unsaid.look
        plain = not (unsaid.listed or look.struck or look.hidden or look.symbols)
        self._bare_look = (unsaid.level, look.bold, look.italic, look.grey, look.size) if plain else None

    def part(self, root: Element) -> list[Block]:
        """The blocks in the root of a part, or in one of its notes."""
        self.runs.open_fields = never_closed(root)
        self._removed_from = {change.getparent() for change in root.iter(*REMOVED)}
        return self._story(root[:], ANYWHERE)

    def _story(self, elements: list[Element], spot: Spot) -> list[Block]:
        """The blocks of a part, a cell or a text box. Fields of the text around it don't reach into it."""
        if len(elements) == 1 and elements[0].tag == PARAGRAPH and (only := self._plain(elements[0], spot)):
            return [only]
        outer, self.runs.fields = self.runs.fields, Fields()
        flow = _Flow()
        self._read(elements, flow, spot)
        self._settle(flow, spot)
        self.runs.fields = outer
        return flow.blocks

    def _read(self, elements: Iterable[Element], flow: _Flow, spot: Spot) -> None:
        for child in elements:
            tag = child.tag
            if tag == PARAGRAPH:
                if not flow.open and not self.runs.fields.stack and (plain := self._plain(child, spot)):
                    flow.blocks.append(plain)
                else:
                    self._paragraph(child, flow, spot)
            elif tag == TABLE:
                self._settle(flow, spot)
                if table := self._table(child, prompt=spot[3]):
                    flow.blocks.append(table)
            elif tag in GONE:
                continue
            elif tag == CONTROL:
                if (inner := child.find(CONTROL_CONTENT)) is not None:
                    self._read(inner, flow, (*spot[:3], spot[3] or shows_placeholder(child)))
            elif tag == ALTERNATIVES:
                self._read(shown_branch(child), flow, spot)
            else:
                self._read(child, flow, spot)

    def _plain(self, paragraph: Element, spot: Spot) -> Paragraph | None:
        """A paragraph of nothing but runs of text, as most are, at half the cost; None for any other."""
        if self.origins is not None:
            return None
        properties, prompt = self.styles.unsaid, spot[3]
        pieces: list[Piece] = []
        for child in paragraph[:]:  # a copy of so few is quicker to go through than they are
            tag = child.tag
            if tag == RUN:
                look = properties.look
                for part in child[:]:
                    tag = part.tag
                    if tag == TEXT:
                        text = part.text or ""
                        if look.struck or look.hidden or look.symbols or not is_clean(text):
                            return None
                        if text:
                            pieces.append((text, look, prompt))
                    elif tag == RUN_PROPERTIES:
                        look = self.styles.format(properties.style, part)
                    elif tag not in MARKS:
                        return None
            elif tag == PARAGRAPH_PROPERTIES and not pieces:
                properties = self.styles.paragraph(child)
                if properties.mark in self._removed_from:
                    return None
            elif tag not in MARKS:
                return None
        return self._made(paragraph, properties, together(pieces), spot) if pieces else None

    def _bare(self, paragraph: Element, table: int, row: int, column: int, prompt: bool) -> Paragraph | None:
        """A paragraph of one text in one run, with no properties, as most cells hold: at a third of that cost again.

        None for any other. Only what it takes is asked of it, because each question has lxml make something.
        """
        if (
            self._bare_look is None
            or self.origins is not None
            or len(paragraph) != 1
            or (number := self._numbers.get(paragraph)) is None
            or len(run := paragraph[0]) != 1
            or run.tag != RUN
            or (part := run[0]).tag != TEXT
            or not (text := part.text)
            or not is_clean(text)
            or text.isspace()
        ):
            return None
        self._spend(len(text))
        level, bold, italic, grey, size = self._bare_look
        where = Location(None, number, table, row, column)
        return Paragraph(text, where, "", level, bold, italic, grey, size, prompt)

    def _paragraph(self, paragraph: Element, flow: _Flow, spot: Spot) -> None:
        properties = self.styles.paragraph(child_of(paragraph, PARAGRAPH_PROPERTIES))
        content = self.runs.read(paragraph, properties, prompt=spot[3])
        start = paragraph
        if flow.open:
            start, content = flow.open.start, flow.open.content.joined(content)
            flow.open = None
        if properties.mark in self._removed_from:
            # What was deleted with all its words leaves nothing to run on.
            flow.open = _Open(start, properties, content) if content else None
        else:
            self._add(start, properties, content, flow, spot)

    def _settle(self, flow: _Flow, spot: Spot) -> None:
        """Let a paragraph that was to run on end after all, for there is no next one."""
        if flow.open:
            self._add(*flow.open, flow, spot)
            flow.open = None

    def _add(self, start: Element, properties: ParagraphProperties, content: Content, flow: _Flow, spot: Spot) -> None:
        """Add a paragraph that begins at `start` and has the style, level and list of where it ends."""
        pieces = content.pieces
        if not pieces and properties.mark is not None and self.styles.format(properties.style, properties.mark).hidden:
            return
        text, look, prompt = together(pieces)
        own = self._made(start, properties, (clean(text), look, prompt), spot)
        flow.blocks.append(own)
        if self.origins is not None:
            stretches = [(piece[0], source) for piece, source in zip(pieces, content.sources, strict=True)]
            self.origins[own.where.paragraph] = Origin(start, stretches)
        for box in content.boxes:
            if box.tag == BOX:
                flow.blocks += self._story(box[:], spot)
            else:
                drawn = [Paragraph(text, self._place(of, spot)) for of, text in drawn_text(box, self.diagrams) if text]
                flow.blocks += drawn
                if self.origins is not None:
                    self.origins.update((each.where.paragraph, Origin(start, [])) for each in drawn)
        for note in content.notes:
            self.noted[note] = None

    def _made(self, start: Element, properties: ParagraphProperties, piece: Piece, spot: Spot) -> Paragraph:
        """A paragraph that begins at `start` and is one piece altogether."""
        text, (bold, italic, _, _, grey, size, _), prompt = piece
        self._spend(len(text))
        style, level, _, listed, list_number, list_level, _ = properties
        label = self.lists.label(style, list_number, list_level) if listed else ""
        return Paragraph(text, self._place(start, spot), label, level, bold, italic, grey, size, prompt)

    def _spend(self, characters: int) -> None:
        self._characters_left -= characters
        if self._characters_left < 0:
            raise too_large("more text than any plan", f"{self.limits.characters:,} characters", "characters")

    def _table(self, table: Element, prompt: bool) -> Table | None:
        """A table without its deleted rows and cells, or None when all of it was deleted."""
        self._tables += 1
        where = self._tables
        rows: list[list[Cell | _Draft]] = []
        above: dict[int, _Draft] = {}
        header_rows = 0
        for row, row_prompt in inside(table, ROW, prompt):
            about, cells = divided(row, ROW_PROPERTIES)
            if not about.keys().isdisjoint(REMOVED):
                continue
            if HEADER in about and header_rows == len(rows) and on(about[HEADER].get(VAL)):
                header_rows += 1
            column = 1 + span(about.get(BEFORE), least=0)
            begun, above = self._row(inside(cells, CELL, row_prompt), where, len(rows) + 1, column, above)
            rows.append(begun)
        if not rows:
            return None
        return Table(
            tuple([tuple([cell if isinstance(cell, Cell) else cell.done() for cell in row]) for row in rows]),
            Location(table=where),
            header_rows,
        )

    def _row(
        self, cells: Iterator[tuple[Element, bool]], table: int, row: int, column: int, above: dict[int, _Draft]
    ) -> tuple[list[Cell | _Draft], dict[int, _Draft]]:
        """The cells that begin in a row, and by column those that may go on in the next. `above` may go on in this."""
        begun: list[Cell | _Draft] = []
        merging: dict[int, _Draft] = {}
        for cell, prompt in cells:
            if len(cell) == 1 and (only := self._bare(cell[0], table, row, column, prompt)):
                begun.append(Cell(row, column, (only,)))
                column += 1
                continue
            about, content = divided(cell, CELL_PROPERTIES)
            if not about:
                begun.append(Cell(row, column, tuple(self._story(content, (table, row, column, prompt)))))
                column += 1
                continue
            place, width = column, span(about.get(SPAN))
            column += width
            if CELL_DELETED in about:
                continue
            if DOWN in about and place in above and goes_on(about[DOWN]):
                draft = merging[place] = above[place]
                draft.height += 1
            elif ACROSS in about and begun and goes_on(about[ACROSS]):
                draft = begun[-1] = growing(begun[-1])
                draft.width += width
            else:
                draft = _Draft(row, place, width, self._story(content, (table, row, place, prompt)))
                begun.append(draft)
                if DOWN in about:
                    merging[place] = draft
                continue
            # The rest of a merged cell is empty as Word writes it; what another program left there is not lost.
            rest = self._story(content, (table, draft.row, draft.column, prompt))
            draft.blocks += [block for block in rest if isinstance(block, Table) or block.text.strip()]
        return begun, merging

    def place_of(self, element: Element) -> Location:
        """Where a paragraph of the main part stands, or what is in one; an empty place for any other."""
        while element is not None and element not in self._numbers:
            element = element.getparent()
        return Location(paragraph=self._numbers.get(element))

    def _place(self, element: Element, spot: Spot) -> Location:
        """Where a paragraph stands; those outside the main part continue its count."""
        place = self._numbers.get(element)
        if place is None:
            place = self._last_number = self._last_number + 1
        table, row, column, _ = spot
        return Location(None, place, table, row, column)


def inside(elements: Iterable[Element], tag: str, prompt: bool) -> Iterator[tuple[Element, bool]]:
    """The rows of a table or the cells of a row, those in controls and other wrappers included.

    Each with whether a control about it shows its placeholder.
    """
    for child in elements:
        of = child.tag
        if of == tag:
            yield child, prompt
        elif of == CONTROL:
            if (content := child.find(CONTROL_CONTENT)) is not None:
                yield from inside(content, tag, prompt or shows_placeholder(child))
        elif of not in GONE:
            yield from inside(shown_branch(child) if of == ALTERNATIVES else child, tag, prompt)


def divided(element: Element, tag: str) -> tuple[dict[str, Element], list[Element]]:
    """What the properties of a row or cell, called so, say by their names, and its other children."""
    children = element[:]
    for child in children:
        if child.tag == tag:
            children.remove(child)
            return {said.tag: said for said in child}, children
    return {}, children


def growing(cell: Cell | _Draft) -> _Draft:
    return cell if isinstance(cell, _Draft) else _Draft(cell.row, cell.column, cell.width, list(cell.blocks))


def span(element: Element | None, least: int = 1) -> int:
    """How many columns something spreads over: at least `least`, at most what Word allows."""
    wide = None if element is None else number(element.get(VAL))
    return least if wide is None else min(max(wide, least), COLUMNS)


def goes_on(merge: Element) -> bool:
    """Whether a cell continues the merged one before it."""
    return merge.get(VAL, "continue") != "restart"
