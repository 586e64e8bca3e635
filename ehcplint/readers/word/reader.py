"""Read a Word file (.docx, .docm, .dotx, .dotm): its text as shown, what hangs on it, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from ehcplint.document import (
    AUTHOR,
    Block,
    Changes,
    Document,
    Location,
    Paragraph,
    Passage,
    UnreadableError,
    paragraphs_of,
)
from ehcplint.readers.characters import clean
from ehcplint.readers.collection import without_collection
from ehcplint.readers.limits import Limits
from ehcplint.readers.package import Element, Package, Relation, corrupt, too_deep
from ehcplint.readers.word.names import (
    BODY,
    COMMENT,
    DELETED,
    DOCUMENT,
    INSERTED,
    MOVED_AWAY,
    MOVED_HERE,
    SECTION,
    TEXT,
    R,
    W,
)
from ehcplint.readers.word.numbering import Lists, write
from ehcplint.readers.word.shortened import without_layout, without_table_styles
from ehcplint.readers.word.story import Stories
from ehcplint.readers.word.styles import Styles
from ehcplint.readers.word.unread import unread_in

ADDED = (INSERTED, MOVED_HERE, f"{W}cellIns")
REMOVED = (DELETED, MOVED_AWAY, f"{W}cellDel")
DELETED_TEXT = f"{W}delText"
EDGES = (f"{W}headerReference", f"{W}footerReference")
NUMBER_OF = {"footnotes": "decimal", "endnotes": "lowerRoman"}


@without_collection()
def read_word(data: bytes, name: str, limits: Limits) -> Document:
    """The document in the bytes of a Word file.

    Foot- and endnotes come after all else. Raises UnreadableError for a file that is broken, hostile or without text.
    """
    package = Package(data, limits)
    try:
        return WordFile(package, limits).document(name)
    except RecursionError as error:
        raise too_deep() from error


class WordFile:
    """A Word file's main part with what it points to. `stories` reads its text, and can keep where that comes from.

    `root` is all of the main part if `whole`, for those who write it; else what says nothing of words is cut out.
    """

    def __init__(self, package: Package, limits: Limits, *, whole: bool = False) -> None:
        self.package = package
        self.main = main_part(package)
        self.relations = package.relations(self.main)
        self.root = package.xml(self.main, None if whole else without_layout)
        body = self.root.find(BODY)
        if self.root.tag != DOCUMENT or body is None:
            raise corrupt("its main part is not a Word document")
        self.body = body
        styles = Styles(self.part("styles", without_table_styles))
        self.diagrams = dict(self._diagrams())
        self.stories = Stories(self.root, styles, Lists(self.part("numbering"), styles), limits, self.diagrams)
        # What else is read, once it was: the notes, and the headers and footers.
        self.notes: list[Element] = []
        self.edges: list[Element] = []

    def document(self, name: str) -> Document:
        blocks = self.stories.part(self.body)
        blocks += self._notes()
        furniture = self._furniture()
        document = Document(
            name=name,
            format="docx",
            blocks=tuple(blocks),
            furniture=furniture,
            unread=unread_in([self.root, *self.notes], self.edges, self.diagrams),
            changes=self._changes(),
            notes=tuple(self._remarks()),
        )
        if not any(paragraph.text.strip() for paragraph in document.paragraphs):
            raise without_text(document)
        return document

    def part(self, kind: str, shortened: Callable[[bytes], bytes] | None = None) -> Element | None:
        """The root of the part of a kind that the main part points to, if it is there."""
        relation = next((relation for relation in self.relations.values() if relation.kind == kind), None)
        return self._at(relation, shortened)

    def _at(self, relation: Relation | None, shortened: Callable[[bytes], bytes] | None = None) -> Element | None:
        """The root of the part that a relation leads to; None for one that leads nowhere or out of the file."""
        if relation is None or relation.external or relation.target not in self.package:
            return None
        return self.package.xml(relation.target, shortened)

    def _diagrams(self) -> Iterator[tuple[str, Element]]:
        """The words of the diagrams by relationship id, but for a diagram that is broken: the rest can be read."""
        for name, relation in self.relations.items():
            if relation.kind == "diagramData":
                try:
                    root = self._at(relation)
                except UnreadableError as error:
                    if error.code != "corrupt":
                        raise
                    root = None
                if root is not None:
                    yield name, root

    def _notes(self) -> Iterator[Block]:
        """The foot- and endnotes that the text refers to, each with its number as its label."""
        for kind, style in NUMBER_OF.items():
            wanted = [note for of, note in self.stories.noted if of == kind]
            if not wanted or (root := self.part(kind)) is None:
                continue
            notes = {note.get(f"{W}id", ""): note for note in root}
            for count, name in enumerate(wanted, 1):
                if name in notes:
                    self.notes.append(notes[name])
                    yield from labelled(self.stories.part(notes[name]), write(count, style))

    def _furniture(self) -> tuple[Paragraph, ...]:
        """What the headers and footers in use say, each text once."""
        said: dict[str, Paragraph] = {}
        used = [edge.get(f"{R}id", "") for section in self.root.iter(SECTION) for edge in section.iterchildren(*EDGES)]
        for name in dict.fromkeys(used):
            if (root := self._at(self.relations.get(name))) is not None:
                self.edges.append(root)
                for paragraph in paragraphs_of(tuple(self.stories.part(root))):
                    if words := " ".join(paragraph.text.split()):
                        said.setdefault(words, replace(paragraph, where=Location()))
        return tuple(said.values())

    def _read(self) -> list[Element]:
        """All that is shown of the file."""
        return [self.root, *self.notes, *self.edges]

    def _changes(self) -> Changes:
        def count(*tags: str) -> int:
            return sum(1 for root in self._read() for _ in root.iter(*tags))

        return Changes(
            insertions=count(*ADDED),
            deletions=count(*REMOVED),
            struck=self.stories.runs.struck,
            comments=self._comments(),
            first=self._first_change(),
        )

    def _first_change(self) -> Passage | None:
        if struck := self.stories.runs.first_struck:
            paragraph, pieces = struck
            return Passage(clean("".join(pieces)).strip(), self.stories.place_of(paragraph))
        for root in self._read():
            for change in root.iter(*REMOVED, *ADDED):
                words = "".join(text.text or "" for text in change.iter(TEXT, DELETED_TEXT))
                if words.strip():
                    return Passage(clean(words).strip(), self.stories.place_of(change))
        return None

    def _comments(self) -> int:
        """How many comments there are, those aside that ehcplint itself put into a copy."""
        said = [reference.get(f"{W}id", "") for root in self._read() for reference in root.iter(COMMENT)]
        try:
            ours = own_comments(self.part("comments")) if said else {}
        except UnreadableError as error:
            if error.code != "corrupt":
                raise
            ours = {}
        return sum(name not in ours for name in said)

    def _remarks(self) -> Iterator[str]:
        if hidden := self.stories.runs.hidden:
            yield f"Hidden text was left out ({hidden} passage{'' if hidden == 1 else 's'})."
        if any(relation.kind == "vbaProject" for relation in self.relations.values()):
            yield "The file holds macros, which were not run."


def own_comments(part: Element | None) -> dict[str, Element]:
    """The comments in the comments part that ehcplint wrote, by their ids."""
    comments = () if part is None else part.iterchildren(f"{W}comment")
    return {comment.get(f"{W}id", ""): comment for comment in comments if comment.get(f"{W}author") == AUTHOR}


def main_part(package: Package) -> str:
    """The name of the part that holds the text."""
    for relation in package.relations("").values():
        if relation.kind == "officeDocument" and relation.target in package:
            return relation.target
    if "word/document.xml" in package:
        return "word/document.xml"
    raise corrupt("its main part is missing")


def labelled(blocks: list[Block], label: str) -> list[Block]:
    """The blocks, the first paragraph of them with a label of its own."""
    first = blocks[0] if blocks else None
    return [replace(first, label=label), *blocks[1:]] if isinstance(first, Paragraph) else blocks


def without_text(document: Document) -> UnreadableError:
    """Why a file without a word can't be checked."""
    if document.unread:
        held = ", ".join(unread.what for unread in document.unread)
        remedy = "If it holds scanned pages, turn them into text (OCR) first; if another file, run ehcplint on that."
        return UnreadableError("no-text", f"The file has no text, only {held}.", remedy)
    return UnreadableError("empty", "The file has no text.", "Check that it is the right file.")
