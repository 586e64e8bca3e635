"""What stands on the pages of a PDF: pieces of text with their places, drawn lines, pictures and filled-in fields."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

import pypdfium2 as pdfium
from pypdfium2 import raw

from ehcplint.document import UnreadableError
from ehcplint.readers.pdf.contents import Box, Page, Piece, Ruling, Style
from ehcplint.readers.pdf.strikes import crossed, overlapping, strikes

LINE_END_HYPHENS = "\x02\ufffe"
"""What PDFium gives for a hyphen that ends a line; the two halves of the word then follow each other."""

WORD = re.compile(rf"[^\s{LINE_END_HYPHENS}]+[{LINE_END_HYPHENS}]?|[{LINE_END_HYPHENS}]")
LINE = re.compile(rf"[^\r\n{LINE_END_HYPHENS}]+[{LINE_END_HYPHENS}]?|[{LINE_END_HYPHENS}]")
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
LABEL_LIKE = re.compile(r"\W?\w{0,3}[.)\W]?|\d{1,2}(?:\.\d{1,2}){1,3}\.?")
"""Short enough to be a bullet or number, the width of whose gap to the text has to be known."""

SHORT_STRETCH = 6.0
WIDEST_LETTERS = 0.75
UNEVEN = 1.2
"""Font sizes: a stretch narrower than the first has no room for a gap; letters are on average not wider than the
second; and the middle one of a line stands this near to where even letters would put it."""

THIN = 3.6
"""Points. Whatever is drawn thinner is a line: Word draws its borders as filled boxes of half a point to 3 points."""

MAXIMUM_NESTING = 8
BOLD_FACE = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
SLANTED_FACE = re.compile(r"italic|oblique", re.IGNORECASE)
BOLD_WEIGHT = 600
FORCED_BOLD = 1 << 18
ITALIC = 1 << 6
FILLED_AND_STROKED = 2
ASCENT = 0.8
MOST_SLANT = 5.0
"""Degrees off the level at which text counts as slanted."""


class PdfFile:
    """An open PDF. Use it as a context manager; everything in it raises only UnreadableError."""

    def __init__(self, data: bytes, lines_per_page: int) -> None:
        self._lines_per_page = lines_per_page
        try:
            self._file = pdfium.PdfDocument(data)
            self.form = self._file.get_formtype()
            if self.form:
                self._file.init_forms()
        except pdfium.PdfiumError as error:
            raise _refusal(error) from None
        self.attachments = max(0, raw.FPDFDoc_GetAttachmentCount(self._file))
        self._fonts: dict[int, tuple[bool, bool]] = {}

    def __enter__(self) -> PdfFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._file)

    @property
    def has_xfa(self) -> bool:
        """Whether the form is drawn by a program inside the file, which is never run."""
        return self.form in (raw.FORMTYPE_XFA_FULL, raw.FORMTYPE_XFA_FOREGROUND)

    def pages(self) -> Iterator[Page]:
        """Each page in turn; only one is held open. Raises UnreadableError (corrupt)."""
        for index in range(len(self)):
            try:
                page = self._file[index]
                text = page.get_textpage()
            except pdfium.PdfiumError as error:
                raise _refusal(error) from None
            try:
                yield _PageReader(self, page, text, index + 1).read(self._lines_per_page)
            finally:
                text.close()
                page.close()

    def font(self, text_object: object) -> tuple[bool, bool]:
        """Whether a text object's font is bold, and whether it is italic."""
        font = raw.FPDFTextObj_GetFont(text_object)
        if not font:
            return False, False
        key = ctypes.addressof(font.contents)
        if key not in self._fonts:
            self._fonts[key] = _face(font)
        return self._fonts[key]

    def field_value(self, annotation: object) -> str:
        """What is filled in at a form field: its text, or a ticked or empty box."""
        handle = self._file.formenv
        if not handle:
            return ""
        kind = raw.FPDFAnnot_GetFormFieldType(handle, annotation)
        if kind in (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON):
            return "☒" if raw.FPDFAnnot_IsChecked(handle, annotation) else "☐"
        if kind in (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX):
            return _string(raw.FPDFAnnot_GetFormFieldValue, handle, annotation)
        return ""


@dataclass(slots=True, eq=False)
class _Setting:
    """The style of a text object, and the point in the file's own coordinates where its baseline begins."""

    style: Style
    x: float
    y: float


@dataclass(slots=True)
class _Stretch:
    """Characters of a page, by the index of the first and the last, that one text object draws on one line."""

    first: int
    last: int
    setting: _Setting

    @property
    def style(self) -> Style:
        return self.setting.style


class _PageReader:
    """Reads one page. Coordinates are turned so that most of the text is upright and y grows downwards."""

    def __init__(self, file: PdfFile, page: pdfium.PdfPage, text: pdfium.PdfTextPage, number: int) -> None:
        self._file = file
        self._page = page.raw
        self._text = text.raw
        self._number = number
        self._rectangle = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()
        self._colours = [ctypes.c_uint() for _ in range(4)]
        raw.FPDF_GetPageBoundingBox(page, self._rectangle)
        box = self._rectangle
        self._bounds = (box.left, box.bottom, box.right, box.top)
        self._turn = raw.FPDFPage_GetRotation(page) % 4
        self._settings: dict[int, _Setting] = {}
        self._content = self._characters(text)

    def read(self, lines_limit: int) -> Page:
        stretches = list(self._stretches())
        turns = Counter(stretch.style.turn for stretch in stretches if stretch.style.turn is not None)
        if turns:
            self._turn = turns.most_common(1)[0][0]
        left, bottom, right, top = self._bounds
        width, height = (right - left, top - bottom) if self._turn % 2 == 0 else (top - bottom, right - left)
        page = Page(self._number, width, height)
        _Drawing(page, self._place, lines_limit).read(self._page)
        self._write(page, [stretch for stretch in stretches if stretch.style.turn == self._turn])
        page.slanted = [self._piece(stretch) for stretch in stretches if stretch.style.turn is None]
        for turn, group in groupby(stretches, key=lambda stretch: stretch.style.turn):
            if turn not in (None, self._turn):
                page.sideways += self._turned(list(group))
        self._annotations(page)
        return page

    def _characters(self, page: pdfium.PdfTextPage) -> str:
        """The page's text, one character for each of PDFium's."""
        count = raw.FPDFText_CountChars(self._text)
        content = page.get_text_range() if count > 0 else ""
        if len(content) != count:  # some characters have no text, or need two UTF-16 units: go one by one
            content = "".join(chr(raw.FPDFText_GetUnicode(self._text, index) or 0xFFFD) for index in range(count))
        return content

    def _stretches(self) -> Iterator[_Stretch]:
        """The text in stretches that stand on one line and are drawn at one go."""
        for line in LINE.finditer(self._content):
            words = [match.span() for match in WORD.finditer(self._content, line.start(), line.end())]
            if not words:
                continue
            setting = self._setting(words[0][0])
            if len(words) > 1 and LABEL_LIKE.fullmatch(self._content, *words[0]):
                yield _Stretch(words[0][0], words[0][1] - 1, setting)
                del words[0]
                setting = self._setting(words[0][0])
            last = self._setting(words[-1][0]) if len(words) > 1 else setting
            yield from self._drawn_at_once(words, setting, last)

    def _drawn_at_once(self, words: list[tuple[int, int]], first: _Setting, last: _Setting) -> Iterator[_Stretch]:
        """The words of a line in groups of one text object each, found by halving."""
        if first is last:
            yield _Stretch(words[0][0], words[-1][1] - 1, first)
        else:
            middle = len(words) // 2
            before = first if middle == 1 else self._setting(words[middle - 1][0])
            after = last if middle == len(words) - 1 else self._setting(words[middle][0])
            yield from self._drawn_at_once(words[:middle], first, before)
            yield from self._drawn_at_once(words[middle:], after, last)

    def _said(self, first: int, last: int) -> str:
        """The characters from one index to another, with single spaces between words."""
        text = " ".join(self._content[first : last + 1].split())
        if not text.isascii():
            text = text.translate(LIGATURES)
        return f"{text[:-1]}-" if text and text[-1] in LINE_END_HYPHENS else text

    def _setting(self, index: int) -> _Setting:
        text_object = raw.FPDFText_GetTextObject(self._text, index)
        key = ctypes.addressof(text_object.contents) if text_object else 0
        setting = self._settings.get(key)
        if setting is None:
            style = self._style(index, text_object)
            setting = self._settings[key] = _Setting(style, self._matrix.e, self._matrix.f)
        return setting

    def _style(self, index: int, text_object: object) -> Style:
        matrix = self._matrix
        if not text_object or not raw.FPDFText_GetMatrix(self._text, index, matrix):
            return Style(False, False, False, 10.0, 0)
        size = raw.FPDFText_GetFontSize(self._text, index) * math.hypot(matrix.c, matrix.d)
        angle = math.degrees(math.atan2(matrix.b, matrix.a))
        turn = round(angle / 90)
        bold, italic = self._file.font(text_object)
        bold = bold or raw.FPDFTextObj_GetTextRenderMode(text_object) == FILLED_AND_STROKED
        if abs(angle - turn * 90) > MOST_SLANT:
            turn = None
        return Style(bold, italic, self._is_grey(text_object), max(round(size, 1), 0.1), turn and turn % 4)

    def _is_grey(self, text_object: object) -> bool:
        red, green, blue, _ = self._colours
        if not raw.FPDFPageObj_GetFillColor(text_object, *self._colours):
            return False
        shades = (red.value, green.value, blue.value)
        return max(shades) - min(shades) <= 24 and min(shades) >= 90 and max(shades) <= 215

    def _box(self, index: int) -> Box:
        box = self._rectangle
        raw.FPDFText_GetLooseCharBox(self._text, index, box)
        return self._place(box.left, box.bottom, box.right, box.top)

    def _piece(self, stretch: _Stretch) -> Piece:
        """A stretch as tall as its size about its baseline, whatever letters it has."""
        style, setting = stretch.style, stretch.setting
        left, top, right, bottom = self._box(stretch.first)
        if stretch.last != stretch.first:
            last_box = self._box(stretch.last)
            left, right = min(left, last_box[0]), max(right, last_box[2])
            top, bottom = min(top, last_box[1]), max(bottom, last_box[3])
        if style.turn == self._turn:
            baseline = self._place(setting.x, setting.y, setting.x, setting.y)[1]
            top, bottom = baseline - ASCENT * style.size, baseline + (1 - ASCENT) * style.size
        text = self._said(stretch.first, stretch.last)
        end = text.find(" ")
        first_word = right if end < 0 else self._box(stretch.first + end - 1)[2]
        return Piece(text, left, top, right, bottom, style, first_word)

    def _place(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box of the file's own coordinates as it stands on the upright page."""
        page_left, page_bottom, page_right, page_top = self._bounds
        if self._turn == 0:
            return left - page_left, page_top - top, right - page_left, page_top - bottom
        if self._turn == 1:
            return bottom - page_bottom, left - page_left, top - page_bottom, right - page_left
        if self._turn == 2:
            return page_right - right, bottom - page_bottom, page_right - left, top - page_bottom
        return page_top - top, page_right - right, page_top - bottom, page_right - left

    def _write(self, page: Page, stretches: list[_Stretch]) -> None:
        """Put stretches on the page: in words where a line crosses them or they have a gap, and without struck ones."""
        pieces = [self._piece(stretch) for stretch in stretches]
        uprights = sorted((ruling for ruling in page.rulings if not ruling.level), key=lambda ruling: ruling.at)
        places = [ruling.at for ruling in uprights]
        struck = strikes(pieces, page.rulings)
        mixed = overlapping(pieces)
        divided: list[_Stretch] = []
        for index, (piece, stretch) in enumerate(zip(pieces, stretches, strict=True)):
            if " " in piece.text and (
                index in struck or index in mixed or crossed(piece, uprights, places) or self._has_gap(piece, stretch)
            ):
                words = self._words(stretch)
                divided += words
                page.pieces += map(self._piece, words)
            else:
                divided.append(stretch)
                page.pieces.append(piece)
        if struck:
            self._strike_out(page, divided)

    def _turned(self, stretches: list[_Stretch]) -> Iterator[Piece]:
        """Sideways text: what stands close together as one piece, as if written at the top of the room it takes."""
        group: list[Piece] = []
        for piece in map(self._piece, stretches):
            if group and _distance(group[-1], piece) > 2 * piece.style.size:
                yield _as_one(group)
                group = []
            group.append(piece)
        yield _as_one(group)

    def _words(self, stretch: _Stretch) -> list[_Stretch]:
        found = WORD.finditer(self._content, stretch.first, stretch.last + 1)
        return [_Stretch(match.start(), match.end() - 1, stretch.setting) for match in found]

    def _has_gap(self, piece: Piece, stretch: _Stretch) -> bool:
        """Whether a stretch may leap from one column to another: its words don't stand where even setting puts them."""
        if piece.right - piece.left < SHORT_STRETCH * piece.style.size:
            return False
        if piece.right - piece.left > WIDEST_LETTERS * piece.style.size * len(piece.text):
            return True
        middle = (stretch.first + stretch.last) // 2
        share = (middle - stretch.first) / (stretch.last - stretch.first + 1)
        expected = piece.left + share * (piece.right - piece.left)
        return abs(self._box(middle)[0] - expected) > UNEVEN * piece.style.size

    def _strike_out(self, page: Page, stretches: list[_Stretch]) -> None:
        """Leave out the characters that a line is drawn through, and keep that line out of the tables."""
        struck = strikes(page.pieces, page.rulings)
        through = {id(ruling) for rulings in struck.values() for ruling in rulings}
        page.rulings = [ruling for ruling in page.rulings if id(ruling) not in through]
        kept: list[Piece] = []
        last_struck: Piece | None = None
        for index, piece in enumerate(page.pieces):
            lines = struck.get(index)
            rest = self._unstruck(piece, stretches[index], lines) if lines else piece
            page.struck += bool(lines) and last_struck is None
            if rest is None:
                last_struck = piece
                if kept and abs(kept[-1].bottom - piece.bottom) < 1 and kept[-1].right <= piece.right:
                    kept[-1].right = piece.right  # so that no gap is left, which would look like a tab
                continue
            if last_struck and abs(last_struck.bottom - rest.bottom) < 1 and last_struck.right <= rest.left:
                rest.left = min(rest.left, last_struck.right + 0.25 * rest.style.size)
            last_struck = piece if lines else None
            kept.append(rest)
        page.pieces = kept

    def _unstruck(self, piece: Piece, stretch: _Stretch, lines: list[Ruling]) -> Piece | None:
        """What is left of a word when the characters under the lines are taken out."""
        kept = []
        for offset, index in enumerate(range(stretch.first, stretch.last + 1)):
            left, _, right, _ = self._box(index)
            middle = (left + right) / 2
            if not any(line.start <= middle <= line.end for line in lines):
                kept.append((piece.text[offset], left, right))
        if not kept:
            return None
        text = "".join(character for character, _, _ in kept)
        return Piece(text, kept[0][1], piece.top, kept[-1][2], piece.bottom, piece.style, kept[-1][2])

    def _annotations(self, page: Page) -> None:
        for index in range(max(0, raw.FPDFPage_GetAnnotCount(self._page))):
            annotation = raw.FPDFPage_GetAnnot(self._page, index)
            if not annotation:
                continue
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            if kind == raw.FPDF_ANNOT_WIDGET:
                page.pieces += self._filled_in(annotation)
            elif kind not in (raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP):
                page.comments += bool(_string(raw.FPDFAnnot_GetStringValue, annotation, b"Contents"))
            raw.FPDFPage_CloseAnnot(annotation)

    def _filled_in(self, annotation: object) -> Iterator[Piece]:
        """A form field's value as lines of text within the field's box."""
        lines = [line for line in self._file.field_value(annotation).splitlines() if line.strip()]
        box = self._rectangle
        if not lines or not raw.FPDFAnnot_GetRect(annotation, box):
            return
        left, top, right, bottom = self._place(box.left, box.bottom, box.right, box.top)
        pitch = (bottom - top) / len(lines)
        size = min(10.0, max(4.0, pitch))
        style = Style(False, False, False, size, self._turn)
        for number, line in enumerate(lines):
            yield Piece(line.strip(), left, top + number * pitch, right, top + number * pitch + pitch, style, right)


class _Drawing:
    """Collects a page's lines, filled boxes and pictures, those inside form objects included."""

    def __init__(self, page: Page, place: object, limit: int) -> None:
        self._target = page
        self._place = place
        self._left = limit
        self._floats = [ctypes.c_float() for _ in range(4)]

    def read(self, page: object) -> None:
        for index in range(max(0, raw.FPDFPage_CountObjects(page))):
            self._object(raw.FPDFPage_GetObject(page, index), (), 0)

    def _object(self, thing: object, matrices: tuple, depth: int) -> None:
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            self._path(thing, matrices)
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            self._target.pictures.append(self._bounds(thing, matrices))
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < MAXIMUM_NESTING:
            matrix = raw.FS_MATRIX()
            raw.FPDFPageObj_GetMatrix(thing, matrix)
            inner = ((matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f), *matrices)
            for index in range(max(0, raw.FPDFFormObj_CountObjects(thing))):
                if self._left <= 0:
                    return
                self._object(raw.FPDFFormObj_GetObject(thing, index), inner, depth + 1)

    def _bounds(self, thing: object, matrices: tuple) -> Box:
        left, bottom, right, top = self._floats
        raw.FPDFPageObj_GetBounds(thing, left, bottom, right, top)
        corners = left.value, bottom.value, right.value, top.value
        return self._place(*_transformed(corners, matrices)) if matrices else self._place(*corners)

    def _path(self, thing: object, matrices: tuple) -> None:
        if self._left <= 0:
            self._target.capped = True
            return
        self._left -= 1
        if self._thin(self._bounds(thing, matrices)):
            return
        filled, stroked = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(thing, filled, stroked)
        if not filled.value and not stroked.value:
            return
        own = raw.FS_MATRIX()
        raw.FPDFPageObj_GetMatrix(thing, own)
        chain = ((own.a, own.b, own.c, own.d, own.e, own.f), *matrices)
        for points, straight in self._outlines(thing, chain):
            self._outline(points, straight, bool(stroked.value))

    def _thin(self, box: Box) -> bool:
        left, top, right, bottom = box
        wide, high = right - left, bottom - top
        if high <= THIN and wide > high:
            self._target.rulings.append(Ruling(True, (top + bottom) / 2, left, right))
        elif wide <= THIN and high > wide:
            self._target.rulings.append(Ruling(False, (left + right) / 2, top, bottom))
        else:
            return wide <= THIN and high <= THIN
        return True

    def _outlines(self, thing: object, chain: tuple) -> Iterator[tuple[list[tuple[float, float]], bool]]:
        """Each outline of a path as its points on the page, and whether it has straight sides only."""
        points: list[tuple[float, float]] = []
        straight = True
        x, y = self._floats[0], self._floats[1]
        for index in range(max(0, raw.FPDFPath_CountSegments(thing))):
            if self._left <= 0:
                self._target.capped = True
                break
            self._left -= 1
            segment = raw.FPDFPath_GetPathSegment(thing, index)
            kind = raw.FPDFPathSegment_GetType(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO and points:
                yield points, straight
                points, straight = [], True
            raw.FPDFPathSegment_GetPoint(segment, x, y)
            left, bottom, _, _ = _transformed((x.value, y.value, x.value, y.value), chain)
            place = self._place(left, bottom, left, bottom)
            points.append((place[0], place[1]))
            straight = straight and kind != raw.FPDF_SEGMENT_BEZIERTO
            if raw.FPDFPathSegment_GetClose(segment):
                points.append(points[0])
        if points:
            yield points, straight

    def _outline(self, points: list[tuple[float, float]], straight: bool, stroked: bool) -> None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = min(xs), min(ys), max(xs), max(ys)
        if self._thin(box):
            return
        if not straight:
            self._target.shapes += 1
            return
        if not stroked:
            if len({round(x) for x in xs}) == 2 and len({round(y) for y in ys}) == 2:
                self._target.shades.append(box)
            else:
                self._target.shapes += 1
            return
        for (from_x, from_y), (to_x, to_y) in pairwise(points):
            self._thin((min(from_x, to_x), min(from_y, to_y), max(from_x, to_x), max(from_y, to_y)))


def _distance(one: Piece, other: Piece) -> float:
    across = max(one.left, other.left) - min(one.right, other.right)
    down = max(one.top, other.top) - min(one.bottom, other.bottom)
    return max(across, down)


def _as_one(pieces: list[Piece]) -> Piece:
    left, top = min(piece.left for piece in pieces), min(piece.top for piece in pieces)
    right, style = max(piece.right for piece in pieces), pieces[0].style
    return Piece(" ".join(piece.text for piece in pieces), left, top, right, top + style.size, style, right)


def _transformed(corners: Box, matrices: tuple) -> Box:
    left, bottom, right, top = corners
    points = [(left, bottom), (left, top), (right, bottom), (right, top)]
    for a, b, c, d, e, f in matrices:
        points = [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _face(font: object) -> tuple[bool, bool]:
    size = raw.FPDFFont_GetBaseFontName(font, None, 0)
    buffer = ctypes.create_string_buffer(max(1, size))
    raw.FPDFFont_GetBaseFontName(font, buffer, size)
    name = buffer.value.decode("latin-1")
    flags = raw.FPDFFont_GetFlags(font)
    bold = bool(BOLD_FACE.search(name)) or raw.FPDFFont_GetWeight(font) >= BOLD_WEIGHT or bool(flags & FORCED_BOLD)
    return bold, bool(SLANTED_FACE.search(name)) or bool(flags & ITALIC)


def _string(function: object, *arguments: object) -> str:
    """The UTF-16 string that a PDFium function gives."""
    size = function(*arguments, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    function(*arguments, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _refusal(error: pdfium.PdfiumError) -> UnreadableError:
    if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return UnreadableError(
            "encrypted",
            "The PDF is protected with a password.",
            "Save a copy without the password; ehcplint never asks for passwords.",
        )
    return UnreadableError(
        "corrupt", "The PDF is damaged and cannot be opened.", "Export or print the plan to PDF again."
    )
