"""PDFium, asked as seldom as can be: an open PDF, and of each page its characters, drawn lines, pictures and fields."""

from __future__ import annotations

import ctypes
import math
import re
import sys
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice, pairwise, repeat
from struct import Struct
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from ehcplint.document import AUTHOR, UnreadableError
from ehcplint.readers.pdf.contents import Box, Frame, Page, Piece, Ruling, Style

if TYPE_CHECKING:
    from ehcplint.readers.pdf.pictures import Picture

THIN = 3.6
"""Points. Whatever is drawn thinner is a line: Word draws its borders as filled boxes of half a point to 3 points."""

THICK, LONG = 6.2, 4.0
"""Points up to which a line may be thicker if it is so many times as long: the thickest border of Word has 6."""

LARGEST_DOT = 6.5
MAXIMUM_NESTING = 8
MOST_HEADINGS = 2000
BOLD_FACE = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
SLANTED_FACE = re.compile(r"italic|oblique", re.IGNORECASE)
BOLD_WEIGHT = 600
FORCED_BOLD = 1 << 18
POINTER = b"CL"
"""Text in a box with this line points at something on the page: a comment. Other such text was typed over the page, as
on a form."""
ITALIC = 1 << 6
FILLED_AND_STROKED = 2
DRAWN = (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE)
MOST_SLANT = 5.0
"""Degrees off the level at which text counts as slanted."""

Handle = int | None
"""The address of something of PDFium's."""

CORNERS = Struct("4f")
MATRIX, SHAPE = Struct("16s2f"), Struct("4f")
FILL, COLOUR = Struct("12s4x"), Struct("3I")
"""A transformation as its first four numbers and the point where it puts the origin; a colour and how opaque it is."""


def _direct(function: object, returns: type = ctypes.c_int, handles: int = 0) -> object:
    """A function of PDFium's to be called without the checks of its arguments and without letting go of Python's lock,
    both of which cost more than most calls do.

    Give it integers, and pointers as pypdfium2 and ctypes have them; or, where it is said of how many, as addresses.
    """
    # Where addresses have 64 bits there is one way to call a function; the way that keeps the lock is another on 32.
    kind = ctypes.PYFUNCTYPE(returns) if sys.maxsize > 1 << 32 else type(function)
    direct = kind(ctypes.cast(function, ctypes.c_void_p).value)
    direct.restype = returns
    if handles:
        direct.argtypes = [ctypes.c_void_p] * handles
    return direct


_char_box = _direct(raw.FPDFText_GetLooseCharBox)
_char_matrix = _direct(raw.FPDFText_GetMatrix)
_char_object = _direct(raw.FPDFText_GetTextObject, ctypes.c_void_p)
_char_size = _direct(raw.FPDFText_GetFontSize, ctypes.c_double)
_font_name = _direct(raw.FPDFFont_GetBaseFontName, ctypes.c_size_t)
_font_name.argtypes = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
_font_flags = _direct(raw.FPDFFont_GetFlags, handles=1)
_font_weight = _direct(raw.FPDFFont_GetWeight, handles=1)
_object_font = _direct(raw.FPDFTextObj_GetFont, ctypes.c_void_p, handles=1)
_object_mode = _direct(raw.FPDFTextObj_GetTextRenderMode, handles=1)
_object_colour = _direct(raw.FPDFPageObj_GetFillColor, handles=5)
_object_kind = _direct(raw.FPDFPageObj_GetType, handles=1)
_object_bounds = _direct(raw.FPDFPageObj_GetBounds, handles=5)
_segment = _direct(raw.FPDFPath_GetPathSegment, ctypes.c_void_p)
_segment_kind = _direct(raw.FPDFPathSegment_GetType, handles=1)
_segment_point = _direct(raw.FPDFPathSegment_GetPoint, handles=3)
_segment_closes = _direct(raw.FPDFPathSegment_GetClose, handles=1)
_page_object = _direct(raw.FPDFPage_GetObject, ctypes.c_void_p)
_form_object = _direct(raw.FPDFFormObj_GetObject, ctypes.c_void_p)


def _call(function: object, *arguments: Iterable) -> None:
    """Call a function for what it writes into memory, with each set of arguments in turn."""
    deque(map(function, *arguments), maxlen=0)


class _Room:
    """Memory in which PDFium tells something of many things, so many bytes for each, one after the other.

    It is used again from page to page, for most of its cost is in pointing at each place in it.
    """

    def __init__(self, size: int, parts: Sequence[int] = (0,)) -> None:
        self._size = size
        self._parts = parts
        self._grow(128)

    def _grow(self, count: int) -> None:
        self._bytes = ctypes.create_string_buffer(self._size * count)
        start, end = ctypes.addressof(self._bytes), ctypes.addressof(self._bytes) + self._size * count
        self._places = [list(map(ctypes.c_void_p, range(start + part, end, self._size))) for part in self._parts]

    def told(self, function: object, *arguments: Sequence, count: int) -> bytes:
        """What a function tells when it is called with each set of arguments and a pointer, or one for each part."""
        if count > len(self._places[0]):
            self._grow(2 * count)
        ctypes.memset(self._bytes, 0, self._size * count)
        _call(function, *arguments, *(islice(places, count) for places in self._places))
        return ctypes.string_at(self._bytes, self._size * count)


class PdfFile:
    """An open PDF. Use it as a context manager; everything in it raises only UnreadableError."""

    def __init__(self, data: bytes) -> None:
        try:
            self._file = pdfium.PdfDocument(data)
            self.form = self._file.get_formtype()
            if self.form:
                self._file.init_forms()
        except pdfium.PdfiumError as error:
            raise _refusal(error) from None
        self.attachments = max(0, raw.FPDFDoc_GetAttachmentCount(self._file))
        self.boxes, self.matrices = _Room(CORNERS.size), _Room(MATRIX.size)
        self.bounds = _Room(CORNERS.size, range(0, CORNERS.size, 4))
        self.fills = _Room(FILL.size, range(0, FILL.size, 4))

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

    def sheets(self) -> Iterator[Sheet]:
        """Each page in turn; only one is held open. Raises UnreadableError (corrupt)."""
        for index in range(len(self)):
            try:
                page = self._file[index]
                text = page.get_textpage()
            except pdfium.PdfiumError as error:
                raise _refusal(error) from None
            try:
                yield Sheet(self, page, text, index + 1)
            finally:
                text.close()
                page.close()

    def outline(self) -> Iterator[tuple[int, str, int]]:
        """The headings that the file's outline names: page from 1, title, and level from 1 to 9."""
        for entry in islice(self._file.get_toc(), MOST_HEADINGS):
            place = entry.get_dest()
            page = place.get_index() if place else None
            if page is not None:
                yield page + 1, entry.get_title(), min(entry.level + 1, 9)

    def picture(self, number: int, scale: float, grey: bool = True) -> Picture:
        """A page, by its number from 1, as a picture of so many pixels a point, in shades of grey or in colour."""
        from ehcplint.readers.pdf.pictures import Picture

        try:
            page = self._file[number - 1]
            return Picture(page.render(scale=scale, grayscale=grey).to_pil(), scale)
        except pdfium.PdfiumError as error:
            raise _refusal(error) from None

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


class Sheet:
    """A page as the file has it, open for as long as it is the current one of `PdfFile.sheets`.

    `bounds` are its left, bottom, right and top in the file's own coordinates, `turn` the quarter turns by which it is
    to be shown, and `content` its text, one character for each of PDFium's.
    """

    def __init__(self, file: PdfFile, page: pdfium.PdfPage, text: pdfium.PdfTextPage, number: int) -> None:
        self.number = number
        self._file = file
        self._page = page.raw
        self._text = text.raw
        self._faces: dict[Handle, tuple[bool, bool]] = {}  # by page, for an address may be given out again
        self._styles: dict[tuple, Style] = {}
        box = raw.FS_RECTF()
        raw.FPDF_GetPageBoundingBox(page, box)
        self.bounds = (box.left, box.bottom, box.right, box.top)
        self.turn = raw.FPDFPage_GetRotation(page) % 4
        count = raw.FPDFText_CountChars(self._text)
        self.content = text.get_text_range() if count > 0 else ""
        if len(self.content) != count:  # some characters have no text, or need two UTF-16 units: go one by one
            codes = (raw.FPDFText_GetUnicode(self._text, index) for index in range(count))
            self.content = "".join(chr(code or 0xFFFD) for code in codes)

    def drawn_by(self, indices: Sequence[int]) -> list[Handle]:
        """The object of the page that draws each character, by which the characters drawn at one go are known."""
        return list(map(_char_object, repeat(self._text), indices))

    def settings(
        self, indices: Sequence[int], drawn_by: Sequence[Handle]
    ) -> tuple[list[Style], Sequence[float], Sequence[float]]:
        """How the objects that draw some characters are set, and where the baselines of these begin, x and y apart."""
        if not indices:
            return [], (), ()
        matrices = self._file.matrices.told(_char_matrix, repeat(self._text), indices, count=len(indices))
        shapes, xs, ys = zip(*MATRIX.iter_unpack(matrices), strict=True)
        fonts, modes = map(_object_font, drawn_by), map(_object_mode, drawn_by)
        colours = FILL.iter_unpack(self._file.fills.told(_object_colour, drawn_by, count=len(drawn_by)))
        looks = list(zip(shapes, map(_char_size, repeat(self._text), indices), fonts, modes, colours, strict=True))
        styles = list(map(self._styles.get, looks))
        if None in styles:
            for look, style in zip(looks, styles, strict=True):
                if style is None and look not in self._styles:
                    self._styles[look] = self._style(*look)
            styles = list(map(self._styles.get, looks))
        return styles, xs, ys

    def _style(self, shape: bytes, size: float, font: Handle, mode: int, colour: tuple[bytes]) -> Style:
        if mode == raw.FPDF_TEXTRENDERMODE_UNKNOWN:  # no object draws it
            return Style(False, False, False, 10.0, 0)
        if font not in self._faces:
            self._faces[font] = _face(font) if font else (False, False)
        bold, italic = self._faces[font]
        a, b, c, d = SHAPE.unpack(shape)
        shades = COLOUR.unpack(*colour)
        angle = math.degrees(math.atan2(b, a))
        turn = round(angle / 90)
        slanted = abs(angle - turn * 90) > MOST_SLANT
        return Style(
            bold=bold or mode == FILLED_AND_STROKED,
            italic=italic,
            grey=max(shades) - min(shades) <= 24 and min(shades) >= 90 and max(shades) <= 215,
            size=max(round(size * math.hypot(c, d), 1), 0.1),
            turn=None if slanted else turn % 4,
        )

    def inserted(self, index: int) -> bool:
        """Whether a character is a space that the file doesn't have, put in by PDFium for a gap."""
        return raw.FPDFText_IsGenerated(self._text, index) == 1

    def char_boxes(self, indices: Sequence[int]) -> memoryview:
        """Left, top, right and bottom of each character, one after the other, in the file's own coordinates."""
        told = self._file.boxes.told(_char_box, repeat(self._text), indices, count=len(indices))
        return memoryview(told).cast("f")

    def draw(self, page: Page, frame: Frame, limit: int, writing: Collection[Handle]) -> None:
        """Put what is drawn on a page, but for objects known to be text, looking at so many lines at the most."""
        _Drawing(page, frame, limit, self._file.bounds).read(self._page, writing)

    def annotate(self, page: Page, frame: Frame) -> None:
        """Put what is filled in at its fields, or typed over it, on a page, and count the comments."""
        for index in range(max(0, raw.FPDFPage_GetAnnotCount(self._page))):
            annotation = raw.FPDFPage_GetAnnot(self._page, index)
            if not annotation:
                continue
            kind = raw.FPDFAnnot_GetSubtype(annotation)
            if kind == raw.FPDF_ANNOT_WIDGET:
                page.pieces += self._typed(annotation, self._file.field_value(annotation), frame)
            elif kind not in (raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP):
                said, author = (_string(raw.FPDFAnnot_GetStringValue, annotation, key) for key in (b"Contents", b"T"))
                if kind == raw.FPDF_ANNOT_FREETEXT and not raw.FPDFAnnot_HasKey(annotation, POINTER):
                    page.pieces += self._typed(annotation, said, frame)
                else:
                    page.comments += bool(said) and author != AUTHOR
            raw.FPDFPage_CloseAnnot(annotation)

    def _typed(self, annotation: object, text: str, frame: Frame) -> Iterator[Piece]:
        """What is shown in an annotation's box, as lines of text within it."""
        lines = [line for line in text.splitlines() if line.strip()]
        box = raw.FS_RECTF()
        if not lines or not raw.FPDFAnnot_GetRect(annotation, box):
            return
        left, top, right, bottom = frame.place(box.left, box.bottom, box.right, box.top)
        pitch = (bottom - top) / len(lines)
        size = min(10.0, max(4.0, pitch))
        style = Style(False, False, False, size, frame.turn)
        for number, line in enumerate(lines):
            yield Piece(line.strip(), left, top + number * pitch, right, top + number * pitch + pitch, style, right)


class Letter(NamedTuple):
    """A character on a page: its box (left, bottom, right, top) in the file's own coordinates, and where its middle is
    seen, in points from the top left corner."""

    text: str
    box: Box
    seen: tuple[float, float]


class Lettering:
    """Where the characters of a PDF stand, for those who write on its pages. Pages count from 1."""

    FINE = 100
    """Parts of a point, for PDFium turns a page's coordinates into whole numbers."""

    def __init__(self, data: bytes) -> None:
        try:
            self._file = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise _refusal(error) from None

    def letters(self, number: int) -> list[Letter]:
        """Every character of a page but white space, in the order in which the file draws them."""
        page = self._file[number - 1]
        text = page.get_textpage()
        rectangle, x, y = raw.FS_RECTF(), ctypes.c_int(), ctypes.c_int()
        letters = []
        for index in range(raw.FPDFText_CountChars(text)):
            character = chr(raw.FPDFText_GetUnicode(text, index) or 0xFFFD)
            if not character.isspace() and raw.FPDFText_GetLooseCharBox(text, index, rectangle):
                box = rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
                middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
                raw.FPDF_PageToDevice(page, 0, 0, *self._size(page), 0, *middle, x, y)
                letters.append(Letter(character, box, (x.value / self.FINE, y.value / self.FINE)))
        text.close()
        page.close()
        return letters

    def box(self, number: int, seen: Box) -> Box:
        """A box as it is seen on a page in the file's own coordinates: left, bottom, right, top."""
        page = self._file[number - 1]
        x, y = ctypes.c_double(), ctypes.c_double()
        corners = []
        for across, down in (seen[:2], seen[2:]):
            fine = round(across * self.FINE), round(down * self.FINE)
            raw.FPDF_DeviceToPage(page, 0, 0, *self._size(page), 0, *fine, x, y)
            corners.append((x.value, y.value))
        page.close()
        (left, right), (bottom, top) = (sorted(ends) for ends in zip(*corners, strict=True))
        return left, bottom, right, top

    def _size(self, page: pdfium.PdfPage) -> tuple[int, int]:
        width, height = page.get_size()
        return round(width * self.FINE), round(height * self.FINE)

    def close(self) -> None:
        self._file.close()


class _Drawing:
    """Collects a page's lines, filled boxes and pictures, those inside form objects included."""

    def __init__(self, page: Page, frame: Frame, limit: int, room: _Room) -> None:
        self._target = page
        self._place = frame.place
        self._left = limit
        self._room = room
        self._floats = (ctypes.c_float * 2)()
        self._addresses = [ctypes.addressof(self._floats) + offset for offset in (0, 4)]

    def read(self, page: object, writing: Collection[Handle]) -> None:
        things = map(_page_object, repeat(page), range(raw.FPDFPage_CountObjects(page)))
        self._objects([thing for thing in things if thing not in writing], (), 0)

    def _objects(self, things: Sequence[Handle], matrices: tuple, depth: int) -> None:
        kinds = list(map(_object_kind, things))
        drawn = [thing for thing, kind in zip(things, kinds, strict=True) if kind in DRAWN]
        bounds = CORNERS.iter_unpack(self._room.told(_object_bounds, drawn, count=len(drawn)))
        for thing, kind in zip(things, kinds, strict=True):
            if kind == raw.FPDF_PAGEOBJ_PATH:
                self._path(thing, self._box(next(bounds), matrices), matrices)
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                self._target.pictures.append(self._box(next(bounds), matrices))
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < MAXIMUM_NESTING and self._left > 0:
                self._form(ctypes.cast(thing, raw.FPDF_PAGEOBJECT), matrices, depth)

    def _form(self, thing: object, matrices: tuple, depth: int) -> None:
        things = list(map(_form_object, repeat(thing), range(raw.FPDFFormObj_CountObjects(thing))))
        self._objects(things, (_matrix_of(thing), *matrices), depth + 1)

    def _box(self, corners: Box, matrices: tuple) -> Box:
        return self._place(*(_transformed(corners, matrices) if matrices else corners))

    def _path(self, handle: Handle, box: Box, matrices: tuple) -> None:
        if self._left <= 0:
            self._target.capped = True
            return
        self._left -= 1
        if _is_dot(box):
            self._target.dots.append(box)
            return
        if self._thin(box):
            return
        thing = ctypes.cast(handle, raw.FPDF_PAGEOBJECT)
        filled, stroked = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(thing, filled, stroked)
        if not filled.value and not stroked.value:
            return
        for points, straight in self._outlines(thing, (_matrix_of(thing), *matrices)):
            self._outline(points, straight, bool(stroked.value))

    def _thin(self, box: Box) -> bool:
        left, top, right, bottom = box
        wide, high = right - left, bottom - top
        if wide > high and high <= (THICK if wide > LONG * high else THIN):
            self._target.rulings.append(Ruling(True, (top + bottom) / 2, left, right))
        elif high > wide and wide <= (THICK if high > LONG * wide else THIN):
            self._target.rulings.append(Ruling(False, (left + right) / 2, top, bottom))
        else:
            return wide <= THIN and high <= THIN
        return True

    def _outlines(self, thing: object, chain: tuple) -> Iterator[tuple[list[tuple[float, float]], bool]]:
        """Each outline of a path as its points on the page, and whether it has straight sides only."""
        points: list[tuple[float, float]] = []
        straight = True
        for index in range(max(0, raw.FPDFPath_CountSegments(thing))):
            if self._left <= 0:
                self._target.capped = True
                break
            self._left -= 1
            segment = _segment(thing, index)
            kind = _segment_kind(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO and points:
                yield points, straight
                points, straight = [], True
            _segment_point(segment, *self._addresses)
            x, y = self._floats
            for a, b, c, d, e, f in chain:
                x, y = a * x + c * y + e, b * x + d * y + f
            points.append(self._place(x, y, x, y)[:2])
            straight = straight and kind != raw.FPDF_SEGMENT_BEZIERTO
            if _segment_closes(segment):
                points.append(points[0])
        if points:
            yield points, straight

    def _outline(self, points: list[tuple[float, float]], straight: bool, stroked: bool) -> None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = min(xs), min(ys), max(xs), max(ys)
        if self._thin(box):
            return
        if not straight:
            left, top, right, bottom = box
            if stroked and _is_rounded_box(points, box):
                for x in (left, right):
                    self._target.rulings.append(Ruling(False, x, top, bottom))
                for y in (top, bottom):
                    self._target.rulings.append(Ruling(True, y, left, right))
                return
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


def _is_rounded_box(points: Sequence[tuple[float, float]], box: Box) -> bool:
    """Whether an outline runs along all four sides of its box for most of their length."""
    left, top, right, bottom = box
    along = [0.0] * 4
    for (from_x, from_y), (to_x, to_y) in pairwise(points):
        for number, side in enumerate((left, right)):
            if abs(from_x - side) < 0.1 and abs(to_x - side) < 0.1:
                along[number] += abs(to_y - from_y)
        for number, side in enumerate((top, bottom), 2):
            if abs(from_y - side) < 0.1 and abs(to_y - side) < 0.1:
                along[number] += abs(to_x - from_x)
    return min(along[:2]) > 0.5 * (bottom - top) and min(along[2:]) > 0.5 * (right - left)


def _is_dot(box: Box) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    return wide < LARGEST_DOT and abs(wide - high) < 0.1 * wide


def _transformed(corners: Box, matrices: tuple) -> Box:
    left, bottom, right, top = corners
    points = [(left, bottom), (left, top), (right, bottom), (right, top)]
    for a, b, c, d, e, f in matrices:
        points = [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _matrix_of(thing: object) -> tuple[float, ...]:
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(thing, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _face(font: Handle) -> tuple[bool, bool]:
    """Whether a font is bold, and whether it is italic."""
    room = ctypes.create_string_buffer(256)
    size = _font_name(font, room, len(room))
    if size > len(room):
        room = ctypes.create_string_buffer(size)
        _font_name(font, room, size)
    name = room.value.decode("latin-1")
    flags = _font_flags(font)
    bold = bool(BOLD_FACE.search(name)) or _font_weight(font) >= BOLD_WEIGHT or bool(flags & FORCED_BOLD)
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
