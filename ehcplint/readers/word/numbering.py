"""The numbers and bullets that Word shows before the paragraphs of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from ehcplint.readers.characters import clean
from ehcplint.readers.package import Element
from ehcplint.readers.symbols import shown
from ehcplint.readers.word.names import VAL, W
from ehcplint.readers.word.styles import Styles, number, on

LEVELS = 9
SLOT = re.compile(r"%([1-9])")
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Level(NamedTuple):
    """One level of a list: its first number, how numbers are written, and the text about them ("%1.%2")."""

    start: int = 1
    style: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class Outline:
    """A list's levels, shared by all the numberings made from it, and how far the count has come."""

    levels: dict[int, Level] = field(default_factory=dict)
    by_style: dict[str, int] = field(default_factory=dict)
    link: str = ""
    counts: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Numbering:
    outline: str = ""
    levels: dict[int, Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)


class Lists:
    """Counts through the lists of a file. `root` is its numbering part, or None when it has none."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self.styles = styles
        # A file brings dozens of lists and uses a few, so each is read when it is first asked for.
        outlines = () if root is None else root.iterfind(f"{W}abstractNum")
        numberings = () if root is None else root.iterfind(f"{W}num")
        self._outline_elements = {element.get(f"{W}abstractNumId", ""): element for element in outlines}
        self._numbering_elements = {number(element.get(f"{W}numId")): element for element in numberings}
        self._outlines: dict[str, Outline] = {}
        self._numberings: dict[int, Numbering] = {}

    def label(self, style: str, list_number: int | None, list_level: int | None) -> str:
        """The label of the next paragraph, given its style and the list and level it names itself, if any."""
        owner = ""
        if list_number is None:
            of_style = self.styles.list_of(style)
            if of_style is None:
                return ""
            list_number, style_level, owner = of_style
            list_level = style_level if list_level is None else list_level
        numbering = self._numbering(list_number)
        if numbering is None or (outline := self._outline_of(numbering)) is None:
            return ""
        if owner in outline.by_style:
            list_level = outline.by_style[owner]
        level = min(max(list_level or 0, 0), LEVELS - 1)
        return self._next(numbering, outline, level)

    def _numbering(self, name: int) -> Numbering | None:
        if name not in self._numberings and name in self._numbering_elements:
            self._numberings[name] = _numbering(self._numbering_elements[name])
        return self._numberings.get(name)

    def _outline(self, name: str) -> Outline | None:
        if name not in self._outlines and name in self._outline_elements:
            self._outlines[name] = _outline(self._outline_elements[name])
        return self._outlines.get(name)

    def _outline_of(self, numbering: Numbering) -> Outline | None:
        """The outline of a numbering; one that only points to a style's list is followed, but not in circles."""
        seen: set[str] = set()
        name = numbering.outline
        outline = self._outline(name)
        while outline is not None and outline.link and name not in seen:
            seen.add(name)
            linked = self.styles.list_of(outline.link)
            numbering_linked = None if linked is None else self._numbering(linked[0])
            if numbering_linked is None:
                break
            name = numbering_linked.outline
            outline = self._outline(name)
        return outline

    def _next(self, numbering: Numbering, outline: Outline, level: int) -> str:
        levels = outline.levels | numbering.levels if numbering.levels else outline.levels
        if level not in levels:
            return ""
        counts = outline.counts
        if level in numbering.starts:
            # A numbering that starts again does so once, at its first paragraph of that level.
            counts[level] = numbering.starts.pop(level)
        elif level in counts:
            counts[level] += 1
        else:
            counts[level] = levels[level].start
        for deeper in [place for place in counts if place > level]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart and level < restart):
                counts.pop(deeper, None)
        if levels[level].style == "bullet":
            return levels[level].text
        legal = levels[level].legal

        def written(slot: re.Match[str]) -> str:
            which = int(slot[1]) - 1
            of = levels.get(which, Level())
            return write(counts.setdefault(which, of.start), "decimal" if legal else of.style)

        return clean(SLOT.sub(written, levels[level].text)).strip()


def write(count: int, style: str) -> str:
    """A number in one of Word's number formats: decimal where the format is not one that English plans use."""
    match style:
        case "lowerLetter" | "upperLetter" if 0 < count <= 780:
            letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letters.upper() if style.startswith("upper") else letters
        case "lowerRoman" | "upperRoman" if 0 < count < 4000:
            roman = ""
            for value, letters in ROMAN:
                times, count = divmod(count, value)
                roman += letters * times
            return roman.upper() if style.startswith("upper") else roman
        case "decimalZero":
            return f"{count:02}"
        case "ordinal":
            ending = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
            return f"{count}{ending}"
        case "none":
            return ""
        case _:
            return str(count)


def _outline(element: Element) -> Outline:
    outline = Outline()
    if (link := element.find(f"{W}numStyleLink")) is not None:
        outline.link = link.get(VAL, "")
    for place, level in _levels(element):
        outline.levels[place] = _level(level)
        if (style := level.find(f"{W}pStyle")) is not None:
            outline.by_style[style.get(VAL, "")] = place
    return outline


def _numbering(element: Element) -> Numbering:
    numbering = Numbering()
    if (outline := element.find(f"{W}abstractNumId")) is not None:
        numbering.outline = outline.get(VAL, "")
    for override in element.iterfind(f"{W}lvlOverride"):
        place = number(override.get(f"{W}ilvl"))
        if place is None or not 0 <= place < LEVELS:
            continue
        for _, level in _levels(override):
            numbering.levels[place] = _level(level)
        if (start := override.find(f"{W}startOverride")) is not None:
            first = number(start.get(VAL)) or 0
            numbering.starts[place] = first
            if place in numbering.levels:
                numbering.levels[place] = numbering.levels[place]._replace(start=first)
    return numbering


def _levels(parent: Element) -> list[tuple[int, Element]]:
    found = [(number(level.get(f"{W}ilvl")), level) for level in parent.iterfind(f"{W}lvl")]
    return [(place, level) for place, level in found if place is not None and 0 <= place < LEVELS]


def _level(element: Element) -> Level:
    said = {child.tag: child for child in element}

    def value(name: str) -> str | None:
        child = said.get(f"{W}{name}")
        return None if child is None else child.get(VAL)

    start, text = number(value("start")), value("lvlText") or ""
    fonts = element.find(f"{W}rPr/{W}rFonts")
    font = "" if fonts is None else fonts.get(f"{W}ascii", "")
    return Level(
        start=0 if start is None else start,
        style=value("numFmt") or "decimal",
        text=clean(shown(text, font)).strip() if value("numFmt") == "bullet" else text,
        restart=number(value("lvlRestart")),
        legal=f"{W}isLgl" in said and on(value("isLgl")),
    )
