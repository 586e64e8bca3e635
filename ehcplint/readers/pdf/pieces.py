"""From a page's characters to pieces of text: what is drawn at one go, in words where a gap or a line parts it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter, itemgetter

from ehcplint.readers.pdf.contents import Frame, Page, Piece, Ruling, Style
from ehcplint.readers.pdf.lines import LABEL
from ehcplint.readers.pdf.pdfium import Handle, Sheet
from ehcplint.readers.pdf.strikes import crossed, overlapping, strikes

LINE_END_HYPHENS = "\x02\ufffe"
"""What PDFium gives for a hyphen that ends a line; the two halves of the word then follow each other."""

WORD = re.compile(rf"[^\s{LINE_END_HYPHENS}]+[{LINE_END_HYPHENS}]?|[{LINE_END_HYPHENS}]")
LINE = re.compile(rf"[^\r\n{LINE_END_HYPHENS}]+[{LINE_END_HYPHENS}]?|[{LINE_END_HYPHENS}]")
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}

SHORT_STRETCH = 6.0
WIDEST_LETTERS = 0.75
UNEVEN = 1.2
"""Font sizes: a stretch narrower than the first has no room for a gap; letters are on average not wider than the
second; and the middle one of a line stands this near to where even letters would put it."""

ASCENT = 0.8
FARTHEST_BULLET = 2.5
"""Font sizes that lie at most between a drawn bullet and its item."""
NEXT_WORD = 1.2
"""Font sizes that lie at most between a word and the next."""


BOTTOM, LEFT = attrgetter("bottom"), attrgetter("left")

Run = tuple[list[str], int, int]
"""Words that follow each other on a line, and the indices of their first character and their last."""


@dataclass(slots=True)
class _Stretch:
    """A run that one text object draws. The first word ends with the character `first_end`."""

    text: str
    first: int
    first_end: int
    last: int
    style: Style
    origin: tuple[float, float]


def read_page(sheet: Sheet, lines_limit: int) -> Page:
    """What stands on a page, turned so that most of its text is upright; so many drawn lines are looked at."""
    stretches = _stretches(sheet)
    turns = Counter([stretch.style.turn for stretch in stretches])
    del turns[None]
    frame = Frame(sheet.bounds, turns.most_common(1)[0][0] if turns else sheet.turn)
    page = Page(sheet.number, frame.width, frame.height)
    sheet.draw(page, frame, lines_limit)
    _Writing(sheet, frame, page).write(stretches)
    page.pieces += _drawn_bullets(page)
    sheet.annotate(page, frame)
    return page


def _stretches(sheet: Sheet) -> list[_Stretch]:
    runs, drawn_by = _drawn_at_once(sheet, list(_runs(sheet.content)))
    settings = sheet.settings([first for _, first, _ in runs], drawn_by)
    return [
        _Stretch(_said(words), first, first + len(words[0]) - 1, last, *setting)
        for (words, first, last), setting in zip(runs, settings, strict=True)
    ]


def _runs(content: str) -> Iterator[Run]:
    """The words of each line, with the bullet or number before them apart."""
    for line in LINE.finditer(content):
        text = line[0]
        words = text.split()
        if not words:
            continue
        first = line.end() - len(text.lstrip())
        if len(words) > 1 and LABEL.fullmatch(words[0]):
            end = first + len(words[0])
            yield words[:1], first, end - 1
            del words[0]
            first = line.end() - len(content[end : line.end()].lstrip())
        yield words, first, line.start() + len(text.rstrip()) - 1


def _drawn_at_once(sheet: Sheet, runs: Sequence[Run]) -> tuple[list[Run], list[Handle]]:
    """Runs parted where one text object ends and another begins, and these objects."""
    firsts = sheet.drawn_by([first for _, first, _ in runs])
    lasts = sheet.drawn_by([last + 1 - len(words[-1]) for words, _, last in runs])
    parts: list[Run] = []
    drawn_by: list[Handle] = []
    for run, one, other in zip(runs, firsts, lasts, strict=True):
        if one == other:
            parts.append(run)
            drawn_by.append(one)
            continue
        words = list(WORD.finditer(sheet.content, run[1], run[2] + 1))
        handles = sheet.drawn_by([word.start() for word in words])
        for handle, group in groupby(zip(handles, words, strict=True), key=itemgetter(0)):
            some = [word for _, word in group]
            parts.append(([word[0] for word in some], some[0].start(), some[-1].end() - 1))
            drawn_by.append(handle)
    return parts, drawn_by


def _said(words: Sequence[str]) -> str:
    """Words with single spaces between, ligatures as letters, and a hyphen at a line's end as one."""
    text = " ".join(words)
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(LIGATURES)
    return f"{text[:-1]}-" if text[-1] in LINE_END_HYPHENS else text


class _Writing:
    """Puts the text of a page on it, with its places."""

    def __init__(self, sheet: Sheet, frame: Frame, page: Page) -> None:
        self._sheet = sheet
        self._frame = frame
        self._page = page

    def write(self, stretches: Sequence[_Stretch]) -> None:
        upright = self._frame.turn
        self._write([stretch for stretch in stretches if stretch.style.turn == upright])
        for turn, group in groupby(stretches, key=lambda stretch: stretch.style.turn):
            if turn is None:
                self._page.slanted += map(self._askew, group)
            elif turn != upright:
                self._page.sideways += self._turned(group)

    def _write(self, stretches: Sequence[_Stretch]) -> None:
        """Put stretches on the page: in words where a line crosses them or they have a gap, and without struck ones."""
        page = self._page
        pieces = self._pieces(stretches)
        uprights = sorted([ruling for ruling in page.rulings if not ruling.level], key=lambda ruling: ruling.at)
        struck = strikes(pieces, page.rulings)
        parted = {*struck, *overlapping(pieces), *crossed(pieces, uprights), *self._with_gaps(pieces, stretches)}
        divided: list[_Stretch] = []
        for index, (piece, stretch) in enumerate(zip(pieces, stretches, strict=True)):
            if index in parted and " " in piece.text:
                words = self._words(stretch)
                divided += words
                page.pieces += self._pieces(words)
            else:
                divided.append(stretch)
                page.pieces.append(piece)
        if struck:
            self._strike_out(divided)

    def _pieces(self, stretches: Sequence[_Stretch]) -> list[Piece]:
        """Upright stretches, each as tall as its size about its baseline, whatever letters it has."""
        lefts, ends = self._edges([stretch.first for stretch in stretches])
        _, firsts = self._edges([stretch.first_end for stretch in stretches])
        others, rights = self._edges([stretch.last for stretch in stretches])
        axis, sign, offset = self._frame.down
        pieces = []
        for stretch, *marks in zip(stretches, lefts, ends, firsts, others, rights, strict=True):
            left, end, first, other, right = marks
            style = stretch.style
            size = style.size
            bottom = sign * stretch.origin[axis] + offset + (1 - ASCENT) * size
            if other < left:  # text that runs from right to left ends where it began
                left, right = other, end
            pieces.append(Piece(stretch.text, left, bottom - size, right, bottom, style, first))
        return pieces

    def _edges(self, indices: Sequence[int]) -> tuple[list[float], list[float]]:
        """Where upright characters begin, and where they end."""
        boxes = self._sheet.char_boxes(indices)
        start, end, sign, offset = self._frame.along
        if sign < 0:
            return [offset - x for x in boxes[start::4]], [offset - x for x in boxes[end::4]]
        return [offset + x for x in boxes[start::4]], [offset + x for x in boxes[end::4]]

    def _words(self, stretch: _Stretch) -> list[_Stretch]:
        content = self._sheet.content
        found = WORD.finditer(content, stretch.first, stretch.last + 1)
        runs = [(_said([word[0]]), word.start(), word.end() - 1) for word in found]
        return [_Stretch(text, first, last, last, stretch.style, stretch.origin) for text, first, last in runs]

    def _with_gaps(self, pieces: Sequence[Piece], stretches: Sequence[_Stretch]) -> Iterator[int]:
        """The numbers of the stretches that may leap from one column to another.

        Their words don't stand where even setting puts them.
        """
        doubtful, middles = [], []
        for number, piece in enumerate(pieces):
            width, size = piece.right - piece.left, piece.style.size
            if width < SHORT_STRETCH * size or " " not in piece.text:
                continue
            if width > WIDEST_LETTERS * size * len(piece.text):
                yield number
            else:
                doubtful.append(number)
                middles.append((stretches[number].first + stretches[number].last) // 2)
        lefts, _ = self._edges(middles)
        for number, middle, left in zip(doubtful, middles, lefts, strict=True):
            piece, stretch = pieces[number], stretches[number]
            share = (middle - stretch.first) / (stretch.last - stretch.first + 1)
            if abs(left - piece.left - share * (piece.right - piece.left)) > UNEVEN * piece.style.size:
                yield number

    def _strike_out(self, stretches: Sequence[_Stretch]) -> None:
        """Leave out the characters that a line is drawn through, and keep that line out of the tables."""
        page = self._page
        struck = strikes(page.pieces, page.rulings)
        through = {id(ruling) for rulings in struck.values() for ruling in rulings}
        page.rulings = [ruling for ruling in page.rulings if id(ruling) not in through]
        kept: list[Piece] = []
        last_struck: Piece | None = None
        begins: float | None = None  # where a line began whose first words are struck

        for index, piece in enumerate(page.pieces):
            lines = struck.get(index)
            rest = self._unstruck(piece, stretches[index], lines) if lines else piece
            page.struck += bool(lines) and last_struck is None
            if rest is None:
                if kept and _follows(kept[-1], piece):
                    kept[-1].right = piece.right  # so that no gap is left, which would look like a tab
                elif last_struck is None or not _follows(last_struck, piece):
                    begins = piece.left
                last_struck = piece
                continue
            if last_struck and _follows(last_struck, rest):
                after = min(rest.left, last_struck.right + 0.25 * rest.style.size)
                rest.left = after if begins is None else begins
            begins = None
            last_struck = piece if lines else None
            kept.append(rest)
        page.pieces = kept

    def _unstruck(self, piece: Piece, stretch: _Stretch, lines: list[Ruling]) -> Piece | None:
        """What is left of a word when the characters under the lines are taken out."""
        kept = []
        indices = range(stretch.first, stretch.last + 1)
        for index, left, right in zip(indices, *self._edges(indices), strict=True):
            middle = (left + right) / 2
            if not any(line.start <= middle <= line.end for line in lines):
                kept.append((self._sheet.content[index], left, right))
        if not kept:
            return None
        text = _said(["".join(character for character, _, _ in kept)])
        return Piece(text, kept[0][1], piece.top, kept[-1][2], piece.bottom, piece.style, kept[-1][2])

    def _turned(self, stretches: Iterator[_Stretch]) -> Iterator[Piece]:
        """Sideways text: what stands close together as one piece, as if written at the top of the room it takes."""
        group: list[Piece] = []
        for piece in map(self._askew, stretches):
            if group and _distance(group[-1], piece) > 2 * piece.style.size:
                yield _as_one(group)
                group = []
            group.append(piece)
        yield _as_one(group)

    def _askew(self, stretch: _Stretch) -> Piece:
        """A stretch that is not upright, in the room that its first and last characters take."""
        corners = tuple(self._sheet.char_boxes((stretch.first, stretch.last)))
        lefts, tops, rights, bottoms = (corners[edge::4] for edge in range(4))
        left, top, right, bottom = self._frame.place(min(lefts), min(bottoms), max(rights), max(tops))
        return Piece(stretch.text, left, top, right, bottom, stretch.style, right)


def _drawn_bullets(page: Page) -> list[Piece]:
    """The dots that stand before a line's first word: browsers draw the bullets of a list, and don't write them."""
    if not page.dots:
        return []
    pieces = sorted(page.pieces, key=BOTTOM)
    largest = max([piece.style.size for piece in pieces], default=0.0)
    bullets = []
    for left, top, right, bottom in page.dots:
        middle = (top + bottom) / 2
        nearby = pieces[bisect_left(pieces, middle, key=BOTTOM) : bisect_left(pieces, middle + largest, key=BOTTOM)]
        line = [piece for piece in nearby if piece.top < middle]
        after = min([piece for piece in line if piece.left >= right], key=LEFT, default=None)
        if after is None or after.left - right > FARTHEST_BULLET * after.style.size:
            continue
        if not any(piece.left <= right and left - piece.right < after.style.size for piece in line):
            bullets.append(Piece("•", left, after.top, right, after.bottom, after.style, right))
    return bullets


def _follows(before: Piece, piece: Piece) -> bool:
    """Whether a piece is the next on the same line, and not across a gap in another column."""
    beside = abs(before.bottom - piece.bottom) < 1 and before.right <= piece.right
    return beside and piece.left - before.right < NEXT_WORD * piece.style.size


def _distance(one: Piece, other: Piece) -> float:
    across = max(one.left, other.left) - min(one.right, other.right)
    down = max(one.top, other.top) - min(one.bottom, other.bottom)
    return max(across, down)


def _as_one(pieces: list[Piece]) -> Piece:
    left, top = min(piece.left for piece in pieces), min(piece.top for piece in pieces)
    right, style = max(piece.right for piece in pieces), pieces[0].style
    return Piece(" ".join(piece.text for piece in pieces), left, top, right, top + style.size, style, right)
