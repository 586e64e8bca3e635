"""PDFium, asked as seldom as can be: an open PDF, and of each page its characters, drawn lines, pictures and fields."""

from __future__ import annotations

import ctypes
import math
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, repeat
from struct import Struct
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from ehcplint.document import AUTHOR, UnreadableError
from ehcplint.readers.pdf.contents import Box, Frame, Page, Piece, Ruling, Setting, Style

if TYPE_CHECKING:
    from ehcplint.readers.pdf.pictures import Picture

THIN = 3.6
"""Points. Whatever is drawn thinner is a line: Word draws its borders as filled boxes of half a point to 3 points."""

SMALLEST_DOT, LARGEST_DOT = 1.5, 6.5
MAXIMUM_NESTING = 8
BOLD_FACE = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
SLANTED_FACE = re.compile(r"italic|oblique", re.IGNORECASE)
BOLD_WEIGHT = 600
FORCED_BOLD = 1 << 18
POINTER = b"CL"
"""Text in a box with this line points at something on the page: a comment. Other such text was typed over the page, as
on a form."""
ITALIC = 1 << 6
FILLED_AND_STROKED = 2
MOST_SLANT = 5.0
"""Degrees off the level at which text counts as slanted."""

Handle = int | None
"""The address of something of PDFium's."""

CORNERS = Struct("4f")
MATRIX, SHAPE = Struct("16s2f"), Struct("4f")
FILL, COLOUR = Struct("12s4x"), Struct("3I")
"""A transformation as its first four numbers and the point where it puts the origin; a colour and how opaque it is."""


def _direct(function: object, returns: type = ctypes.c_int, handles: int = 0) -> object:
    """A function of PDFium's to be called without the checks of its arguments, which cost more than most calls do.

    Give it integers, and pointers as pypdfium2 and ctypes have them; or, where it is said of how many, as addresses.
    """
    direct = type(function)(ctypes.cast(function, ctypes.c_void_p).value)
    direct.restype = returns
    if handles:
        direct.argtypes = [ctypes.c_void_p] * handles
    return direct


_char_box = _direct(raw.FPDFText_GetLooseCharBox)
_char_matrix = _direct(raw.FPDFText_GetMatrix)
_char_object = _direct(raw.FPDFText_GetTextObject, ctypes.c_void_p)
_char_size = _direct(raw.FPDFText_GetFontSize, ctypes.c_double)
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


def _places(buffer: ctypes.Array, size: int, offset: int = 0) -> range:
    """The addresses in a buffer that holds things of a size, or of something within each."""
    start = ctypes.addressof(buffer)
    return range(start + offset, start + len(buffer), size)


def _colours(objects: Sequence[Handle]) -> Iterator[tuple[bytes]]:
    """The red, green and blue, up to 255, with which objects are filled; what has no such colour counts as black."""
    size = FILL.size
    told = ctypes.create_string_buffer(size * len(objects))
    _call(_object_colour, objects, *(_places(told, size, offset) for offset in range(0, size, 4)))
    return FILL.iter_unpack(told)


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
        self._styles: dict[tuple | None, Style] = {None: Style(False, False, False, 10.0, 0)}
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

    def settings(self, indices: Sequence[int], drawn_by: Sequence[Handle]) -> Iterator[Setting]:
        """How and from where the objects that draw some characters are set."""
        matrices = MATRIX.iter_unpack(self._of_chars(_char_matrix, indices, MATRIX.size))
        sizes = map(_char_size, repeat(self._text), indices)
        fonts, modes = map(_object_font, drawn_by), map(_object_mode, drawn_by)
        looks = zip(matrices, sizes, fonts, modes, _colours(drawn_by), strict=True)
        for handle, ((shape, x, y), size, font, mode, (colour,)) in zip(drawn_by, looks, strict=True):
            look = (shape, size, font, mode, colour) if handle else None
            style = self._styles.get(look)
            if style is None:
                style = self._styles[look] = self._style(*look)
            yield style, (x, y)

    def _style(self, shape: bytes, size: float, font: Handle, mode: int, colour: bytes) -> Style:
        if font not in self._faces:
            self._faces[font] = _face(ctypes.cast(font, raw.FPDF_FONT)) if font else (False, False)
        bold, italic = self._faces[font]
        a, b, c, d = SHAPE.unpack(shape)
        shades = COLOUR.unpack(colour)
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

    def char_boxes(self, indices: Sequence[int]) -> Sequence[float]:
        """Left, top, right and bottom of each character, one after the other, in the file's own coordinates."""
        return memoryview(self._of_chars(_char_box, indices, CORNERS.size)).cast("B").cast("f")

    def _of_chars(self, function: object, indices: Sequence[int], size: int) -> ctypes.Array:
        """What PDFium tells of each character, in so many bytes one after the other."""
        told = ctypes.create_string_buffer(size * len(indices))
        _call(function, repeat(self._text), indices, map(ctypes.c_void_p, _places(told, size)))
        return told

    def draw(self, page: Page, frame: Frame, limit: int) -> None:
        """Put what is drawn on a page, looking at so many lines at the most."""
        _Drawing(page, frame, limit).read(self._page)

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

    def __init__(self, page: Page, frame: Frame, limit: int) -> None:
        self._target = page
        self._place = frame.place
        self._left = limit
        self._floats = (ctypes.c_float * 4)()
        self._addresses = [ctypes.addressof(self._floats) + offset for offset in range(0, 16, 4)]

    def read(self, page: object) -> None:
        self._objects(_page_object, page, raw.FPDFPage_CountObjects(page), (), 0)

    def _objects(self, get: object, owner: object, count: int, matrices: tuple, depth: int) -> None:
        things = list(map(get, repeat(owner), range(count)))
        for thing, kind in zip(things, map(_object_kind, things), strict=True):
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                continue
            if kind == raw.FPDF_PAGEOBJ_PATH:
                self._path(thing, matrices)
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                self._target.pictures.append(self._bounds(thing, matrices))
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < MAXIMUM_NESTING and self._left > 0:
                self._form(ctypes.cast(thing, raw.FPDF_PAGEOBJECT), matrices, depth)

    def _form(self, thing: object, matrices: tuple, depth: int) -> None:
        inner = (_matrix_of(thing), *matrices)
        self._objects(_form_object, thing, raw.FPDFFormObj_CountObjects(thing), inner, depth + 1)

    def _bounds(self, thing: Handle, matrices: tuple) -> Box:
        _object_bounds(thing, *self._addresses)
        left, bottom, right, top = self._floats
        if matrices:
            left, bottom, right, top = _transformed((left, bottom, right, top), matrices)
        return self._place(left, bottom, right, top)

    def _path(self, handle: Handle, matrices: tuple) -> None:
        if self._left <= 0:
            self._target.capped = True
            return
        self._left -= 1
        box = self._bounds(handle, matrices)
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
            _segment_point(segment, *self._addresses[:2])
            x, y, _, _ = self._floats
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


def _is_dot(box: Box) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    return SMALLEST_DOT < wide < LARGEST_DOT and abs(wide - high) < 0.1 * wide


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


def _face(font: object) -> tuple[bool, bool]:
    """Whether a font is bold, and whether it is italic."""
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
