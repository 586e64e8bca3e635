"""From a page's characters to pieces of text: what is drawn at one go, in words where a gap or a line parts it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile
from operator import attrgetter, itemgetter
from typing import NamedTuple

from ehcplint.document import Location, Passage
from ehcplint.readers.characters import clean
from ehcplint.readers.pdf.contents import Frame, Page, Piece, Ruling, Style
from ehcplint.readers.pdf.lines import LABEL
from ehcplint.readers.pdf.pdfium import Handle, Sheet
from ehcplint.readers.pdf.ruling import dotted_lines, is_on
from ehcplint.readers.pdf.strikes import crossed, overlapping, strikes

LINE_END_HYPHENS = "\x02\ufffe"
"""What PDFium gives for a hyphen that ends a line; the two halves of the word then follow each other."""

WORD = re.compile(rf"[^\s{LINE_END_HYPHENS}]+[{LINE_END_HYPHENS}]?|[{LINE_END_HYPHENS}]")
LINE = re.compile(rf"[^\r\n{LINE_END_HYPHENS}]+[{LINE_END_HYPHENS}]?|[{LINE_END_HYPHENS}]")
HYPHENS = {0x2010: "-", 0x2011: "-"}
DRAWN_SOFT_HYPHEN = re.compile("\u00ad(?=\\w)")
"""A hyphen that is drawn within a line is one, though many a font's map calls it soft."""

LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}

LETTERS_APART = re.compile(r"(?:\S ){3,}\S{0,2}(?: |$)(?!.*\S{4})")
"""Single letters with spaces between, as headings are that are set wide."""

WORDS_APART, SMALLEST_GAP = 1.5, 0.1
"""Between words set wide the gap is more than so many times that between letters and so many heights of a letter."""

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

SMALLEST_BULLET = 1.5

BOTTOM, LEFT = attrgetter("bottom"), attrgetter("left")


Run = tuple[str, int, int, int, int]
"""Words that follow each other on a line, and the indices of the first character, the first word's last one, the last
word's first one, and the last."""


class _Stretch(NamedTuple):
    """A run that one text object draws. The first word ends with the character `first_end`; the baseline begins at
    x and y in the file's own coordinates."""

    text: str
    first: int
    first_end: int
    last: int
    style: Style
    x: float
    y: float


def read_page(sheet: Sheet, lines_limit: int) -> Page:
    """What stands on a page, turned so that most of its text is upright; so many drawn lines are looked at."""
    stretches, drawn_by = _stretches(sheet)
    turns: Counter[int] = Counter()
    for stretch in stretches:
        if stretch.style.turn is not None:
            turns[stretch.style.turn] += len(stretch.text)
    frame = Frame(sheet.bounds, turns.most_common(1)[0][0] if turns else sheet.turn)
    page = Page(sheet.number, frame.width, frame.height)
    sheet.draw(page, frame, lines_limit, frozenset(drawn_by))
    if page.dots:
        dotted = dotted_lines(page.dots)
        page.rulings += dotted
        page.dots = [dot for dot in page.dots if not any(is_on(dot, line) for line in dotted)]
    _Writing(sheet, frame, page).write(stretches)
    page.pieces += _drawn_bullets(page)
    sheet.annotate(page, frame)
    return page


def _stretches(sheet: Sheet) -> tuple[list[_Stretch], list[Handle]]:
    """The page's text in runs that are drawn at one go, and the objects that draw them."""
    runs, drawn_by = _drawn_at_once(sheet, list(_runs(sheet.content)))
    if not runs:
        return [], []
    texts, firsts, first_ends, _, lasts = zip(*runs, strict=True)
    columns = zip(texts, firsts, first_ends, lasts, *sheet.settings(firsts, drawn_by), strict=True)
    return list(map(_Stretch._make, columns)), drawn_by


def _runs(content: str) -> Iterator[Run]:
    """The words of each line, with the bullet or number before them apart."""
    for line in LINE.finditer(content):
        text = line[0].strip()
        if not text:
            continue
        start = line.start() if text[0] == content[line.start()] else content.index(text, line.start())
        run = _run(text, start)
        _, _, end, _, last = run
        word = text[: end + 1 - start]
        if end < last and (len(word) == 1 or not word.isalpha()) and LABEL.fullmatch(word):
            yield _run(word, start)
            rest = text[len(word) :].lstrip()
            run = _run(rest, last + 1 - len(rest))
        yield run


def _run(text: str, first: int) -> Run:
    """The run of a text without space around it, which begins at an index."""
    last = first + len(text) - 1
    if not (text.isascii() and text.isprintable()) or "  " in text:
        words = text.split()
        return _said(" ".join(words)), first, first + len(words[0]) - 1, last + 1 - len(words[-1]), last
    end = text.find(" ")
    if end < 0:
        return text, first, last, first, last
    return text, first, first + end - 1, first + text.rfind(" ") + 1, last


def _drawn_at_once(sheet: Sheet, runs: list[Run]) -> tuple[list[Run], list[Handle]]:
    """Runs parted where one text object ends and another begins, and these objects."""
    runs = [_closed_up(sheet, run) if run[0][1:2] == " " and LETTERS_APART.match(run[0]) else run for run in runs]
    firsts = sheet.drawn_by([run[1] for run in runs])
    lasts = sheet.drawn_by([run[3] for run in runs])
    if firsts == lasts:
        return runs, firsts
    content = sheet.content
    parts: list[Run] = []
    drawn_by: list[Handle] = []
    for run, one, other in zip(runs, firsts, lasts, strict=True):
        if one == other:
            parts.append(run)
            drawn_by.append(one)
            continue
        words = [
            span for word in WORD.finditer(content, run[1], run[4] + 1) for span in _turned_apart(sheet, *word.span())
        ]
        handles = sheet.drawn_by([start for start, _ in words])
        for handle, group in groupby(zip(handles, words, strict=True), key=itemgetter(0)):
            some = [word for _, word in group]
            parts.append(_run(content[some[0][0] : some[-1][1]], some[0][0]))
            drawn_by.append(handle)
    return parts, drawn_by


def _turned_apart(sheet: Sheet, start: int, end: int) -> list[tuple[int, int]]:
    """A word in the two that it is where text on its side ends and level text begins right after it, or the reverse."""
    ends = (start, end - 1)
    one, other = handles = sheet.drawn_by(ends)
    if one == other or len({style.turn for style in sheet.settings(ends, handles)[0]}) == 1:
        return [(start, end)]
    cut = start + len(list(takewhile(lambda handle: handle != other, sheet.drawn_by(range(start, end)))))
    return [(start, cut), (cut, end)]


def _closed_up(sheet: Sheet, run: Run) -> Run:
    """Letters set apart ("S e c t i o n  B") as the words that the gaps between them show, as if drawn at one go."""
    _, first, _, _, last = run
    indices = [index for index in range(first, last + 1) if not sheet.content[index].isspace()]
    boxes = sheet.char_boxes(indices)
    lefts, tops, rights, bottoms = (boxes[edge::4].tolist() for edge in range(4))
    across = max(rights) - min(lefts) > max(tops) - min(bottoms)
    starts, ends, size = (lefts, rights, tops[0] - bottoms[0]) if across else (bottoms, tops, rights[0] - lefts[0])
    gaps = [start - end for end, start in zip(ends, starts[1:], strict=False)]
    usual = sorted(gaps)[len(gaps) // 2]
    parts = [gap > WORDS_APART * usual + SMALLEST_GAP * size for gap in gaps]
    # Letters with real spaces between and no wider gap may be what they seem: "s a t p i n".
    if not SMALLEST_GAP * size < usual < size or not (any(parts) or sheet.inserted(first + 1)):
        return run
    letters = [
        f" {sheet.content[index]}" if parts[number] else sheet.content[index]
        for number, index in enumerate(indices[1:])
    ]
    first_end = indices[parts.index(True)] if any(parts) else last
    return sheet.content[first] + _said("".join(letters)), first, first_end, first, last


def _said(text: str) -> str:
    """Text with ligatures as letters, and hyphens of all kinds as one."""
    text = DRAWN_SOFT_HYPHEN.sub("-", text.translate(LIGATURES | HYPHENS))
    return f"{text[:-1]}-" if text[-1] in LINE_END_HYPHENS else text


class _Writing:
    """Puts the text of a page on it, with its places."""

    def __init__(self, sheet: Sheet, frame: Frame, page: Page) -> None:
        self._sheet = sheet
        self._frame = frame
        self._page = page

    def write(self, stretches: Sequence[_Stretch]) -> None:
        upright = self._frame.turn
        level = [stretch for stretch in stretches if stretch.style.turn == upright]
        self._write(level)
        if len(level) == len(stretches):
            return
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
        if not stretches:
            return []
        texts, firsts, first_ends, lasts, styles, *origins = zip(*stretches, strict=True)
        starts, ends = self._edges((*firsts, *first_ends, *lasts))
        count = len(stretches)
        axis, sign, offset = self._frame.down
        pieces = []
        for text, style, down, left, end, first, other, right in zip(
            texts, styles, origins[axis], starts, ends, ends[count:], starts[2 * count :], ends[2 * count :],
            strict=False,
        ):  # fmt: skip
            size = style.size
            bottom = sign * down + offset + (1 - ASCENT) * size
            if left <= other:
                pieces.append(Piece(text, left, bottom - size, right, bottom, style, first))
            else:  # text that runs from right to left ends where it began
                pieces.append(Piece(text, other, bottom - size, end, bottom, style, first))
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
        runs = [(_said(word[0]), word.start(), word.end() - 1) for word in found]
        return [stretch._replace(text=text, first=first, first_end=last, last=last) for text, first, last in runs]

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
                if not self._is_closed_up(stretches[number]):
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

    def _is_closed_up(self, stretch: _Stretch) -> bool:
        drawn = self._sheet.content[stretch.first : stretch.last + 1]
        return bool(LETTERS_APART.match(drawn)) and not LETTERS_APART.match(stretch.text)

    def _strike_out(self, stretches: Sequence[_Stretch]) -> None:
        """Leave out the characters that a line is drawn through, and keep that line out of the tables."""
        page = self._page
        struck = strikes(page.pieces, page.rulings)
        through = {id(ruling) for rulings in struck.values() for ruling in rulings}
        page.rulings = [ruling for ruling in page.rulings if id(ruling) not in through]
        kept: list[Piece] = []
        last_struck: Piece | None = None
        begins: float | None = None  # where a line began whose first words are struck
        first: list[tuple[Piece, str]] = []

        for index, piece in enumerate(page.pieces):
            lines = struck.get(index)
            rest = self._unstruck(piece, stretches[index], lines) if lines else piece
            page.struck += bool(lines) and last_struck is None
            if lines and page.struck == 1:
                first.append((piece, self._under(stretches[index], lines)))
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
        if first:
            box = first[0][0].left, first[0][0].top, first[0][0].right, first[0][0].bottom
            text = " ".join(" ".join(words for _, words in first).split())
            page.first_struck = Passage(clean(text), Location(page=page.number, box=box))

    def _under(self, stretch: _Stretch, lines: list[Ruling]) -> str:
        """The characters of a word that the lines go through."""
        indices = range(stretch.first, stretch.last + 1)
        said = (
            self._sheet.content[index]
            for index, left, right in zip(indices, *self._edges(indices), strict=True)
            if any(line.start <= (left + right) / 2 <= line.end for line in lines)
        )
        return _said("".join(said))

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
        text = _said("".join(character for character, _, _ in kept))
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
    dots = [dot for dot in page.dots if dot[3] - dot[1] > SMALLEST_BULLET]
    if not dots:
        return []
    pieces = sorted(page.pieces, key=BOTTOM)
    largest = max([piece.style.size for piece in pieces], default=0.0)
    bullets = []
    for left, top, right, bottom in dots:
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


def _adjoins(before: Piece, piece: Piece) -> bool:
    """Whether a piece on its side goes on right where the one before ends, as letters that are drawn one by one do."""
    size = piece.style.size
    gap = max(before.top, piece.top) - min(before.bottom, piece.bottom)
    return abs(before.left - piece.left) < SMALLEST_GAP * size and gap < SMALLEST_GAP * size


def _as_one(pieces: list[Piece]) -> Piece:
    left, top = min(piece.left for piece in pieces), min(piece.top for piece in pieces)
    right, style = max(piece.right for piece in pieces), pieces[0].style
    text = pieces[0].text
    for before, piece in pairwise(pieces):
        text += piece.text if _adjoins(before, piece) else f" {piece.text}"
    return Piece(text, left, top, right, top + style.size, style, right)
