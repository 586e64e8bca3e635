"""What a page of a PDF holds: pieces of text, drawn lines, filled boxes and pictures, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field

from ehcplint.document import Passage

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the top left corner of the page as it is read."""


@dataclass(slots=True)
class Style:
    """How some text is set. `size` is in points, `turn` the quarter turns of its baseline, None for a slanted one."""

    bold: bool
    italic: bool
    grey: bool
    size: float
    turn: int | None


@dataclass(slots=True)
class Piece:
    """A stretch of text on one line, without a gap, in one style. Its first word ends at `first`."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    style: Style
    first: float


@dataclass(slots=True)
class Ruling:
    """A drawn line. `at` is its y when it is `level`, else its x; it runs from `start` to `end`."""

    level: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Frame:
    """How a page lies to be read: its left, bottom, right and top in the file's own coordinates, and how far it turns.

    The file's y grows upwards, and `turn` counts the quarter turns that its text has made.
    """

    bounds: Box
    turn: int

    @property
    def width(self) -> float:
        left, bottom, right, top = self.bounds
        return right - left if self.turn % 2 == 0 else top - bottom

    @property
    def height(self) -> float:
        left, bottom, right, top = self.bounds
        return top - bottom if self.turn % 2 == 0 else right - left

    def place(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box of the file's own coordinates as it stands on the upright page."""
        page_left, page_bottom, page_right, page_top = self.bounds
        if self.turn == 0:
            return left - page_left, page_top - top, right - page_left, page_top - bottom
        if self.turn == 1:
            return bottom - page_bottom, left - page_left, top - page_bottom, right - page_left
        if self.turn == 2:
            return page_right - right, bottom - page_bottom, page_right - left, top - page_bottom
        return page_top - top, page_right - right, page_top - bottom, page_right - left

    @property
    def along(self) -> tuple[int, int, int, float]:
        """Which of left, top, right and bottom are where text begins and ends, with what sign and from where."""
        left, bottom, right, top = self.bounds
        return ((0, 2, 1, -left), (3, 1, 1, -bottom), (2, 0, -1, right), (1, 3, -1, top))[self.turn]

    @property
    def down(self) -> tuple[int, int, float]:
        """Which of x and y says how far down something stands, with what sign and from where."""
        left, bottom, right, top = self.bounds
        return ((1, -1, top), (0, 1, -left), (1, 1, -bottom), (0, -1, right))[self.turn]


@dataclass(slots=True)
class Page:
    """A page's contents, in the order in which the file draws them. `number` counts from 1.

    `pieces` are upright; `sideways` holds text a quarter turn off, each with all its lines as one piece, and `slanted`
    the text that lies across the page, as watermarks do. `dots` are small and as wide as high, as drawn bullets are;
    `shades` are filled boxes. `shapes` counts drawings that are neither lines nor boxes. `struck` counts the stretches
    of text that were left out because a line is drawn through them; `first_struck` is the first. `capped`: more lines
    were drawn than the limit allows to look at.
    """

    number: int
    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    sideways: list[Piece] = field(default_factory=list)
    slanted: list[Piece] = field(default_factory=list)
    rulings: list[Ruling] = field(default_factory=list)
    dots: list[Box] = field(default_factory=list)
    shades: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    shapes: int = 0
    struck: int = 0
    first_struck: Passage | None = None
    comments: int = 0
    capped: bool = False
