"""What a page of a PDF holds: pieces of text, drawn lines, filled boxes and pictures, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field

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


@dataclass(slots=True)
class Page:
    """A page's contents, in the order in which the file draws them. `number` counts from 1.

    `pieces` are upright; `sideways` holds text a quarter turn off, each with all its lines as one piece, and `slanted`
    the text that lies across the page, as watermarks do. `shades` are filled
    boxes. `shapes` counts drawings that are neither lines nor boxes. `struck` counts the stretches of text that were
    left out because a line is drawn through them. `capped`: more lines were drawn than the limit allows to look at.
    """

    number: int
    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    sideways: list[Piece] = field(default_factory=list)
    slanted: list[Piece] = field(default_factory=list)
    rulings: list[Ruling] = field(default_factory=list)
    shades: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    shapes: int = 0
    struck: int = 0
    comments: int = 0
    capped: bool = False
