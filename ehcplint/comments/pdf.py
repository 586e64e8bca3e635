"""A PDF with a highlight and a note at each finding, added behind the file's own bytes: the only user of pypdf."""

from __future__ import annotations

import io
import logging
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.annotations import Highlight
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, IndirectObject, NameObject, TextStringObject

from ehcplint.comments import words
from ehcplint.document import AUTHOR, Document, Paragraph, UnreadableError
from ehcplint.finding import Finding, Severity
from ehcplint.readers.limits import Limits
from ehcplint.readers.pdf import read_pdf
from ehcplint.readers.pdf.contents import Box
from ehcplint.readers.pdf.pdfium import Letter, Lettering

COLOURS = {Severity.ERROR: "ff9a8c", Severity.WARNING: "ffd866", Severity.ADVICE: "9fd0ff"}
ADDITION = b"\n%ehcplint added what follows\n"
"""A remark, to readers of PDFs, by which a later run knows what to replace."""
WORDS_APART = 4.0
"""Widths of a character that may lie between two on one line."""
ROOM = 1.0
"""Points by which a character's middle may stand outside the box of its paragraph."""

# Its warnings quote the file, and nobody who asked for a copy can do anything about them.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def commented(data: bytes, findings: Sequence[Finding], limits: Limits, now: datetime) -> bytes:
    """The PDF with a highlight for each finding in place of those that ehcplint added before.

    What the file holds is not written anew, only added to, so that forms, outlines and signatures stay as they are; but
    for a commented copy that another program has saved since, which has to be written anew without our old notes.
    Raises UnreadableError.
    """
    data = _before_addition(data)
    document = read_pdf(data, "", limits)
    with _errors():
        if PdfReader(io.BytesIO(data)).is_encrypted:
            raise _locked()
        writer = PdfWriter(io.BytesIO(data + ADDITION), incremental=True)
        kept = _take_out_own(writer)
        if kept is not None:
            writer = PdfWriter(clone_from=io.BytesIO(data))
            kept = _take_out_own(writer)
    lettering = Lettering(data)
    places = _Places(document, lettering)
    placed = [(finding, *places.of(finding)) for finding in findings]
    lettering.close()
    if not placed and kept is None:
        return data
    date = f"{now:D:%Y%m%d%H%M%S}"
    with _errors():
        for number, (finding, page, boxes, elsewhere) in enumerate(placed, 1):
            said = "\n\n".join([words.title(finding), *words.body(finding, elsewhere)])
            if (page, said) not in (kept or ()):
                name = f"{AUTHOR} {number} {finding.fingerprint}"
                note = {"/T": AUTHOR, "/Contents": said, "/NM": name, "/M": date, "/CreationDate": date}
                writer.add_annotation(page - 1, _highlight(boxes, COLOURS[finding.severity], note))
        if writer.metadata is not None:  # which pypdf leaves out of an addition that does not change it
            writer.add_metadata({"/ModDate": date})
        held = io.BytesIO()
        writer.write(held)
    return held.getvalue()


def _before_addition(data: bytes) -> bytes:
    """The PDF as it was before ehcplint added to it, if nothing has been added since."""
    place = data.rfind(ADDITION)
    return data[:place] if place >= 0 and data.count(b"%%EOF", place) == 1 else data


@contextmanager
def _errors() -> Iterator[None]:
    """What pypdf says of a PDF that it cannot add to."""
    try:
        yield
    except DependencyError as error:  # for what it would need to decrypt
        raise _locked() from error
    except (PyPdfError, LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UnreadableError(
            "corrupt", "The PDF is too damaged to be added to.", "Export or print the plan to PDF again."
        ) from error


def _locked() -> UnreadableError:
    remedy = "Save a copy without the protection, or comment on the Word file that it was made from."
    return UnreadableError("encrypted", "The PDF is locked against changes.", remedy)


class _Places:
    """Finds the words of findings on the pages."""

    def __init__(self, document: Document, lettering: Lettering) -> None:
        self._paragraphs: list[Paragraph] = list(document.paragraphs)
        self._texts = {number: paragraph.text for number, paragraph in enumerate(self._paragraphs)}
        self._numbers = {paragraph.where: number for number, paragraph in reversed(list(enumerate(self._paragraphs)))}
        self._title = next(number for number, text in self._texts.items() if text.strip())
        self._lettering = lettering
        self._pages = document.pages or 1
        self._letters: dict[int, list[Letter]] = {}

    def of(self, finding: Finding) -> tuple[int, list[Box], str]:
        """The page, the boxes on it in the file's coordinates, and what to say of words that are not on it."""
        if finding.where not in self._numbers:
            return *self._boxes(self._title), words.IN_THE_MARGIN if finding.evidence else ""
        return *self._boxes(*words.span(finding, self._numbers[finding.where], self._texts)), ""

    def _boxes(self, number: int, start: int = 0, end: int = sys.maxsize) -> tuple[int, list[Box]]:
        """The page and the lines of a paragraph's words; of the whole paragraph if they are not to be seen."""
        where = self._paragraphs[number].where
        page, box = where.page or 1, where.box or (0.0, 0.0, 0.0, 0.0)
        left, top, right, bottom = box
        inside = [
            letter
            for letter in self._on(page)
            if left - ROOM <= letter.seen[0] <= right + ROOM and top - ROOM <= letter.seen[1] <= bottom + ROOM
        ]
        for candidate, letters in ((page, inside), (page + 1, self._on(page + 1)), (page, self._on(page))):
            for part in (_visible, _bare):
                if found := _find(letters, self._texts[number], start, end, part):
                    return candidate, _lines(found)
        return page, _lines(inside) or [self._lettering.box(page, box)]

    def _on(self, page: int) -> list[Letter]:
        if page not in self._letters:
            self._letters[page] = self._lettering.letters(page) if page <= self._pages else []
        return self._letters[page]


def _find(letters: list[Letter], text: str, start: int, end: int, part: Callable[[str], str]) -> list[Letter]:
    """Those of some letters that say a text from `start` to `end`: within all of it, or else where they first do.

    Only a `part` of what the letters and the text say is compared.
    """
    said = [(character, place) for place, letter in enumerate(letters) for character in part(letter.text)]
    shown = "".join(character for character, _ in said)
    before, wanted = part(text[:start]), part(text[start:end])
    whole = shown.find(part(text))
    first = whole + len(before) if whole >= 0 else shown.find(wanted)
    if not wanted or first < 0:
        return []
    return letters[said[first][1] : said[first + len(wanted) - 1][1] + 1]


def _visible(text: str) -> str:
    """A text without white space, its characters one by one as what they stand for: two letters for a ligature."""
    return "".join("".join(unicodedata.normalize("NFKC", character) for character in text).split())


def _bare(text: str) -> str:
    """The letters and digits of a text alone, which are the same however its lines are broken."""
    return "".join(filter(str.isalnum, _visible(text)))


def _lines(letters: list[Letter]) -> list[Box]:
    """Boxes about letters, one for each line, whichever way the lines run."""
    boxes: list[Box] = []
    last: Box | None = None
    for letter in letters:
        if last is not None and _are_beside(last, letter.box):
            left, bottom, right, top = zip(boxes[-1], letter.box, strict=True)
            boxes[-1] = min(left), min(bottom), max(right), max(top)
        else:
            boxes.append(letter.box)
        last = letter.box
    return boxes


def _are_beside(one: Box, other: Box) -> bool:
    """Whether two characters stand on one line: side by side, and no further apart than words are."""
    width = max(one[2] - one[0], other[2] - other[0])
    height = max(one[3] - one[1], other[3] - other[1])
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    most = WORDS_APART * min(width, height)
    return (down > height / 2 and -across < most) or (across > width / 2 and -down < most)


def _highlight(boxes: list[Box], colour: str, note: dict[str, str]) -> Highlight:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    corners = [
        FloatObject(round(edge, 2))
        for left, bottom, right, top in boxes
        for edge in (left, top, right, top, left, bottom, right, bottom)
    ]
    highlight = Highlight(
        rect=(min(lefts), min(bottoms), max(rights), max(tops)),
        quad_points=ArrayObject(corners),
        highlight_color=colour,
        printing=True,
    )
    highlight.update({NameObject(key): TextStringObject(value) for key, value in note.items()})
    return highlight


def _take_out_own(writer: PdfWriter) -> set[tuple[int, str]] | None:
    """Take out our own notes; None if there are none. Those that somebody has answered stay, and are given by page."""
    kept: set[tuple[int, str]] = set()
    taken = False
    for number, page in enumerate(writer.pages, 1):
        notes = _annotations(page)
        answered = {each.get_object().raw_get("/IRT") for each in notes if "/IRT" in each.get_object()}
        own = [each for each in notes if each.get_object().get("/T") == AUTHOR]
        kept |= {(number, str(each.get_object().get("/Contents"))) for each in own if each in answered}
        gone = [each for each in own if each not in answered]
        gone += [each for each in notes if _parent(each) in gone]
        if gone:
            taken = True
            page[NameObject("/Annots")] = ArrayObject(each for each in notes if each not in gone)
    return kept if taken or kept else None


def _annotations(page: PageObject) -> list[IndirectObject | DictionaryObject]:
    listed = page.get("/Annots")
    return [] if listed is None else list(listed.get_object())


def _parent(note: IndirectObject | DictionaryObject) -> IndirectObject | None:
    """What a pop-up window belongs to."""
    held = note.get_object()
    return held.raw_get("/Parent") if held.get("/Subtype") == "/Popup" and "/Parent" in held else None
