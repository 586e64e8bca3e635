"""Read a Word file (.docx, .docm, .dotx, .dotm): its text as shown, with the place of every paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ehcplint.document import (
    Block,
    Cell,
    Changes,
    Document,
    Location,
    Paragraph,
    Table,
    UnreadableError,
    paragraphs_of,
)
from ehcplint.readers.characters import clean
from ehcplint.readers.limits import Limits
from ehcplint.readers.names import (
    ALTERNATIVES,
    BODY,
    CELL,
    CELL_PROPERTIES,
    CONTROL,
    CONTROL_CONTENT,
    DELETED,
    DOCUMENT,
    FALLBACK,
    INSERTED,
    MOVED_AWAY,
    MOVED_HERE,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    ROW,
    ROW_PROPERTIES,
    RUN_PROPERTIES,
    SECTION,
    TABLE,
    VAL,
    WORD_ART,
    R,
    W,
)
from ehcplint.readers.numbering import Lists, write
from ehcplint.readers.package import Element, Package, corrupt, too_deep, too_large
from ehcplint.readers.runs import Content, Runs, never_closed, shown_branch, shows_placeholder
from ehcplint.readers.styles import Styles, level_of, list_of, number, on
from ehcplint.readers.unread import unread_in

COLUMNS = 63  # the most columns that Word allows in a table
GONE = {DELETED, MOVED_AWAY, PARAGRAPH_PROPERTIES, f"{W}tblPr", f"{W}tblGrid", CELL_PROPERTIES, ROW_PROPERTIES, SECTION}
ADDED = (INSERTED, MOVED_HERE, f"{W}cellIns")
REMOVED = (DELETED, MOVED_AWAY, f"{W}cellDel")
EDGES = (f"{W}headerReference", f"{W}footerReference")
STYLE = f"{W}pStyle"


def read_word(data: bytes, name: str, limits: Limits) -> Document:
    """The document in the bytes of a Word file. Raises UnreadableError for a file that is broken, hostile or blank."""
    package = Package(data, limits)
    try:
        return _WordFile(package).document(name)
    except RecursionError as error:
        raise too_deep() from error


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where blocks are being read: the cell about them, and whether a control about them shows its placeholder."""

    table: int | None = None
    row: int | None = None
    column: int | None = None
    prompt: bool = False


ANYWHERE = _Spot()


@dataclass(slots=True)
class _Flow:
    """Blocks as they come. `carried` is a paragraph whose end was deleted: its words run on into the next one."""

    blocks: list[Block] = field(default_factory=list)
    carried: tuple[Element, Content] | None = None


@dataclass(slots=True)
class _Draft:
    """A cell that may still grow downwards."""

    row: int
    column: int
    width: int
    height: int = 1
    blocks: list[Block] = field(default_factory=list)

    def cell(self) -> Cell:
        return Cell(self.row, self.column, tuple(self.blocks), self.height, self.width)


class _WordFile:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.main = main_part(package)
        self.relations = package.relations(self.main)
        self.root = package.xml(self.main)
        if self.root.tag != DOCUMENT or (body := self.root.find(BODY)) is None:
            raise corrupt("its main part is not a Word document")
        self.body = body
        self.styles = Styles(self._part("styles"))
        self.lists = Lists(self._part("numbering"), self.styles)
        self.runs = Runs(self.styles)
        self.characters = 0
        self.tables = 0
        self.noted: dict[tuple[str, str], None] = {}
        # Numbered beforehand and by element, so that what is left out still counts and every number leads back.
        spare = {inner for other in self.root.iter(FALLBACK) for inner in other.iter(PARAGRAPH)}
        paragraphs = [paragraph for paragraph in self.root.iter(PARAGRAPH) if paragraph not in spare]
        self.numbers = {paragraph: place for place, paragraph in enumerate(paragraphs, 1)}
        self.last_number = len(paragraphs)

    def document(self, name: str) -> Document:
        self.runs.open_fields = never_closed(self.root)
        blocks = self._story(self.body)
        blocks += self._notes()
        changes = Changes(
            insertions=sum(1 for _ in self.root.iter(*ADDED)),
            deletions=sum(1 for _ in self.root.iter(*REMOVED)),
            struck=self.runs.struck,
            comments=sum(1 for _ in self.root.iter(f"{W}commentReference")),
        )
        notes = []
        if self.runs.hidden:
            notes.append(f"Hidden text was left out ({plural(self.runs.hidden, 'passage')}).")
        if any(relation.kind == "vbaProject" for relation in self.relations.values()):
            notes.append("The file holds macros, which were not run.")
        unread = unread_in(self.root)
        document = Document(
            name=name,
            format="docx",
            blocks=tuple(blocks),
            unread=unread,
            changes=changes,
            notes=tuple(notes),
            furniture=self._furniture(),
        )
        if not document.words:
            raise nothing_in(document)
        return document

    def _part(self, kind: str) -> Element | None:
        """The root of the part of a kind that the main part points to, if it is there."""
        for relation in self.relations.values():
            if relation.kind == kind and not relation.external and relation.target in self.package:
                return self.package.xml(relation.target)
        return None

    def _story(self, parent: Element, spot: _Spot = ANYWHERE) -> list[Block]:
        """The blocks of a part, a cell, a text box or a note. Fields of the text around it don't reach into it."""
        outer, self.runs.fields = self.runs.fields, []
        flow = _Flow()
        self._read(parent, flow, spot)
        self._settle(flow, spot)
        self.runs.fields = outer
        return flow.blocks

    def _read(self, parent: Element, flow: _Flow, spot: _Spot) -> None:
        for child in parent:
            tag = child.tag
            if tag == PARAGRAPH:
                self._paragraph(child, flow, spot)
            elif tag == TABLE:
                self._settle(flow, spot)
                if table := self._table(child, spot):
                    flow.blocks.append(table)
            elif tag in GONE:
                continue
            elif tag == CONTROL:
                if (inner := child.find(CONTROL_CONTENT)) is not None:
                    self._read(inner, flow, within_control(child, spot))
            elif tag == ALTERNATIVES:
                self._read(shown_branch(child), flow, spot)
            else:
                self._read(child, flow, spot)

    def _paragraph(self, paragraph: Element, flow: _Flow, spot: _Spot) -> None:
        properties = paragraph.find(PARAGRAPH_PROPERTIES)
        content = self.runs.read(paragraph, self._style(properties), spot.prompt)
        if flow.carried:
            start, before = flow.carried
            content = before.joined(content)
        else:
            start = paragraph
        mark = None if properties is None else properties.find(RUN_PROPERTIES)
        if mark is not None and any(child.tag in REMOVED for child in mark):
            # What was deleted with all its words leaves nothing to carry on.
            flow.carried = (start, content) if content else None
            return
        flow.carried = None
        self._emit(start, paragraph, content, flow, spot)

    def _settle(self, flow: _Flow, spot: _Spot) -> None:
        """Let a paragraph that was to run on end after all, for there is no next one."""
        if flow.carried:
            start, content = flow.carried
            flow.carried = None
            self._emit(start, start, content, flow, spot)

    def _emit(self, start: Element, end: Element, content: Content, flow: _Flow, spot: _Spot) -> None:
        """Add a paragraph, placed where it starts and with the style, level and list of where it ends."""
        properties = end.find(PARAGRAPH_PROPERTIES)
        style = self._style(properties)
        pieces = content.pieces
        label, level = "", None
        if properties is not None:
            if not pieces and self.styles.format(style, properties.find(RUN_PROPERTIES)).hidden:
                return
            label = self.lists.label(style, *list_of(properties))
            level = level_of(properties)
        elif style:
            label = self.lists.label(style, None, None)
        text = clean("".join(piece.text for piece in pieces))
        self.characters += len(text)
        if self.characters > self.package.limits.characters:
            raise too_large("more text than any plan", f"{self.package.limits.characters:,} characters")
        seen = [piece for piece in pieces if any(map(str.isalnum, piece.text))]
        seen = seen or [piece for piece in pieces if not piece.text.isspace()]
        flow.blocks.append(
            Paragraph(
                text=text,
                where=self._place(start, spot),
                label=label,
                level=self.styles.level(style) if level is None else level,
                bold=bool(seen) and all(piece.format.bold for piece in seen),
                italic=bool(seen) and all(piece.format.italic for piece in seen),
                grey=bool(seen) and all(piece.format.grey for piece in seen),
                size=seen[0].format.size if seen else None,
                prompt=bool(seen) and all(piece.prompt for piece in seen),
            )
        )
        for box in content.boxes:
            flow.blocks += self._box(box, spot)
        self.noted |= dict.fromkeys(content.notes)

    def _box(self, box: Element, spot: _Spot) -> list[Block]:
        if box.tag != WORD_ART:
            return self._story(box, spot)
        return [Paragraph(clean(box.get("string", "")), self._place(box, spot))]

    def _table(self, table: Element, spot: _Spot) -> Table | None:
        """A table without its deleted rows and cells, or None when all of it was deleted."""
        self.tables += 1
        number_of_table = self.tables
        rows: list[list[_Draft]] = []
        merging: dict[int, _Draft] = {}
        header_rows = 0
        for row, row_spot in self._inside(table, ROW, spot):
            properties = row.find(ROW_PROPERTIES)
            says = {} if properties is None else {child.tag: child for child in properties}
            if says.keys() & GONE:
                continue
            drafts: list[_Draft] = []
            column = 1 + span(says.get(f"{W}gridBefore"), least=0)
            above, merging = merging, {}
            for cell, cell_spot in self._inside(row, CELL, row_spot):
                properties = cell.find(CELL_PROPERTIES)
                about = {} if properties is None else {child.tag: child for child in properties}
                width = span(about.get(f"{W}gridSpan"))
                place = column
                column += width
                if f"{W}cellDel" in about:
                    continue
                inner = _Spot(number_of_table, len(rows) + 1, place, cell_spot.prompt)
                if goes_on(about.get(f"{W}hMerge")) and drafts:
                    drafts[-1].width += width
                    drafts[-1].blocks += with_words(self._story(cell, inner))
                    continue
                vertical = about.get(f"{W}vMerge")
                if goes_on(vertical) and place in above:
                    draft = merging[place] = above[place]
                    draft.height += 1
                    draft.blocks += with_words(self._story(cell, inner))
                    continue
                draft = _Draft(len(rows) + 1, place, width, blocks=self._story(cell, inner))
                drafts.append(draft)
                if vertical is not None:
                    merging[place] = draft
            if header_rows == len(rows) and f"{W}tblHeader" in says and on(says[f"{W}tblHeader"].get(VAL)):
                header_rows += 1
            rows.append(drafts)
        if not rows:
            return None
        return Table(
            rows=tuple(tuple(draft.cell() for draft in drafts) for drafts in rows),
            where=Location(table=number_of_table),
            header_rows=header_rows,
        )

    def _inside(self, parent: Element, tag: str, spot: _Spot) -> Iterator[tuple[Element, _Spot]]:
        """The rows of a table or the cells of a row, those in controls and other wrappers included."""
        for child in parent:
            if child.tag == tag:
                yield child, spot
            elif child.tag == CONTROL:
                if (inner := child.find(CONTROL_CONTENT)) is not None:
                    yield from self._inside(inner, tag, within_control(child, spot))
            elif child.tag not in GONE:
                yield from self._inside(shown_branch(child) if child.tag == ALTERNATIVES else child, tag, spot)

    def _notes(self) -> list[Block]:
        """The footnotes and endnotes that the text refers to, each with its number as its label."""
        blocks: list[Block] = []
        for kind in ("footnotes", "endnotes"):
            wanted = [note for of, note in self.noted if of == kind]
            if not wanted or (root := self._part(kind)) is None:
                continue
            self.runs.open_fields |= never_closed(root)
            notes = {note.get(f"{W}id", ""): note for note in root}
            for count, name in enumerate(wanted, 1):
                if name in notes:
                    label = write(count, "decimal" if kind == "footnotes" else "lowerRoman")
                    blocks += labelled(self._story(notes[name]), label)
        return blocks

    def _furniture(self) -> tuple[Paragraph, ...]:
        """What the headers and footers in use say, each text once."""
        seen: dict[str, Paragraph] = {}
        used = dict.fromkeys(
            reference.get(f"{R}id") for section in self.root.iter(SECTION) for reference in section.iterchildren(*EDGES)
        )
        for name in used:
            relation = self.relations.get(name or "")
            if relation is None or relation.external or relation.target not in self.package:
                continue
            root = self.package.xml(relation.target)
            self.runs.open_fields |= never_closed(root)
            for paragraph in paragraphs_of(tuple(self._story(root))):
                if words := " ".join(paragraph.text.split()):
                    seen.setdefault(words, replace(paragraph, where=Location()))
        return tuple(seen.values())

    def _style(self, properties: Element | None) -> str:
        named = None if properties is None else properties.find(STYLE)
        name = "" if named is None else named.get(VAL, "")
        return name if name in self.styles.styles else self.styles.default

    def _place(self, element: Element, spot: _Spot) -> Location:
        """Where a paragraph stands; those outside the main part continue its count."""
        place = self.numbers.get(element)
        if place is None:
            self.last_number += 1
            place = self.last_number
        return Location(None, place, spot.table, spot.row, spot.column)


def main_part(package: Package) -> str:
    """The name of the part that holds the text."""
    for relation in package.relations("").values():
        if relation.kind == "officeDocument" and relation.target in package:
            return relation.target
    if "word/document.xml" in package:
        return "word/document.xml"
    raise corrupt("its main part is missing")


def within_control(control: Element, spot: _Spot) -> _Spot:
    return replace(spot, prompt=True) if shows_placeholder(control) else spot


def span(element: Element | None, least: int = 1) -> int:
    """How many columns something spreads over: at least one, at most what Word allows."""
    wide = None if element is None else number(element.get(VAL))
    return least if wide is None else min(max(wide, least), COLUMNS)


def goes_on(merge: Element | None) -> bool:
    """Whether a cell continues the merged one before it."""
    return merge is not None and merge.get(VAL, "continue") != "restart"


def with_words(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if isinstance(block, Table) or block.text.strip()]


def labelled(blocks: list[Block], label: str) -> list[Block]:
    """The blocks, the first of them with a label of its own."""
    first = blocks[0] if blocks else None
    return [replace(first, label=label), *blocks[1:]] if isinstance(first, Paragraph) else blocks


def nothing_in(document: Document) -> UnreadableError:
    """Why a file without a word can't be checked."""
    if document.unread:
        held = ", ".join(unread.what for unread in document.unread)
        return UnreadableError(
            "no-text", f"The file has no text, only {held}.", "Turn the pictures into text (OCR) and run it again."
        )
    return UnreadableError("empty", "The file has no text.", "Check that it is the right file.")


def plural(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
