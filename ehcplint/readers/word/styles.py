"""What Word's styles say of a paragraph: its heading level, its list, and how its words look."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ehcplint.readers.package import Element
from ehcplint.readers.symbols import is_symbol_font
from ehcplint.readers.word.names import PARAGRAPH_PROPERTIES, RUN_PROPERTIES, VAL, W

OFF = {"0", "false", "off", "none"}
TOGGLES = {f"{W}{name}": name for name in ("b", "i", "strike", "dstrike", "vanish")}
COLOUR, SIZE, FONTS, CHARACTER_STYLE = f"{W}color", f"{W}sz", f"{W}rFonts", f"{W}rStyle"
# What a run may say of its look, and the attribute that says it.
LOOKS = dict.fromkeys([*TOGGLES, COLOUR, SIZE, CHARACTER_STYLE], VAL) | {FONTS: f"{W}ascii"}
LIST, LIST_NUMBER, LIST_LEVEL = f"{W}numPr", f"{W}numId", f"{W}ilvl"
OUTLINE = f"{W}outlineLvl"
STYLE = f"{W}pStyle"
HEADING_NAME = re.compile(r"heading ([1-9])", re.IGNORECASE)

Look = dict[str, bool | str | float]


class Format(NamedTuple):
    """How a run of text looks. `size` is in points; `symbols` names the symbol font, if it is set in one."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    hidden: bool = False
    grey: bool = False
    size: float | None = None
    symbols: str = ""


class ParagraphProperties(NamedTuple):
    """What holds of a paragraph, by itself or by its style: the heading level, 1 to 9 or 0, and the look of its runs.

    `listed`: it may stand in a list, for it names one or its style does; the list and its level are those that it names
    itself. `mark` says the look and the changes of its end.
    """

    style: str
    level: int
    look: Format
    listed: bool
    list_number: int | None = None
    list_level: int | None = None
    mark: Element | None = None


@dataclass(slots=True)
class Style:
    name: str = ""
    parent: str = ""
    look: Look = field(default_factory=dict)
    level: int | None = None
    list_number: int | None = None
    list_level: int | None = None


class Styles:
    """The styles of a file. `root` is its styles part, or None when it has none."""

    def __init__(self, root: Element | None) -> None:
        self.default = ""
        self._elements: dict[str, Element] = {}
        self._styles: dict[str, Style] = {}
        self._lists: dict[str, tuple[int, int | None, str] | None] = {}
        self._levels: dict[str, int] = {}
        self.defaults: Look = {}
        self._looks: dict[str, Look] = {}
        self._formats: dict[tuple[str | None, ...], Format] = {}
        self._plain: dict[str, Format] = {}
        if root is not None:
            self.defaults = look_of(root.find(f"{W}docDefaults/{W}rPrDefault/{RUN_PROPERTIES}"))
            for element in root.iterfind(f"{W}style"):
                name = element.get(f"{W}styleId", "")
                self._elements[name] = element
                if element.get(f"{W}type") == "paragraph" and on(element.get(f"{W}default", "0")):
                    self.default = name
        self.unsaid = self._holding(self.default)

    def __contains__(self, name: str) -> bool:
        return name in self._elements

    def paragraph(self, properties: Element | None) -> ParagraphProperties:
        """What holds of a paragraph with some properties, under a style that there is."""
        if properties is None:
            return self.unsaid
        style, *said = said_of(properties)
        return self._holding(style if style in self._elements else self.default, *said)

    def _holding(
        self,
        style: str,
        list_number: int | None = None,
        list_level: int | None = None,
        level: int | None = None,
        mark: Element | None = None,
    ) -> ParagraphProperties:
        listed = list_number is not None or self.list_of(style) is not None
        if level is None:
            level = self.level(style)
        return ParagraphProperties(style, level, self.format(style), listed, list_number, list_level, mark)

    def chain(self, name: str) -> Iterator[tuple[str, Style]]:
        """A style and those it is based on, nearest first; a style that is based on itself ends the chain."""
        seen: set[str] = set()
        while name in self and name not in seen:
            seen.add(name)
            # A file brings hundreds of styles and uses a few, so each is read when it is first asked for.
            if name not in self._styles:
                self._styles[name] = _style(self._elements[name])
            yield name, self._styles[name]
            name = self._styles[name].parent

    def level(self, name: str) -> int:
        """The heading level, 1 to 9, or 0."""
        if name not in self._levels:
            said = (style.level for _, style in self.chain(name) if style.level is not None)
            self._levels[name] = next(said, 0)
        return self._levels[name]

    def list_of(self, name: str) -> tuple[int, int | None, str] | None:
        """The list that a style puts its paragraphs in: its number, its level if said, and the style that says so."""
        if name not in self._lists:
            self._lists[name] = self._list_of(name)
        return self._lists[name]

    def _list_of(self, name: str) -> tuple[int, int | None, str] | None:
        level = None
        for owner, style in self.chain(name):
            level = style.list_level if level is None else level
            if style.list_number is not None:
                return style.list_number, level, owner
        return None

    def format(self, paragraph_style: str, properties: Element | None = None) -> Format:
        """How a run looks under its paragraph's style."""
        if properties is None:
            if paragraph_style not in self._plain:
                self._plain[paragraph_style] = self._resolve({}, paragraph_style)
            return self._plain[paragraph_style]
        # Runs come in thousands and in few looks, so each is known by the bare values of what it says.
        said: list[str | None] = [paragraph_style]
        for element in properties[:]:
            tag = element.tag
            if tag in LOOKS:
                said += tag, element.get(LOOKS[tag])
        key = tuple(said)
        if key not in self._formats:
            self._formats[key] = self._resolve(look_of(properties), paragraph_style)
        return self._formats[key]

    def _look(self, name: str) -> Look:
        if name not in self._looks:
            look: Look = {}
            for _, style in self.chain(name):
                look = style.look | look
            self._looks[name] = look
        return self._looks[name]

    def _resolve(self, direct: Look, paragraph_style: str) -> Format:
        character, paragraph = self._look(str(direct.get("style", ""))), self._look(paragraph_style)

        def toggled(name: str) -> bool:
            # Bold inside bold is plain again, as Word has it; what a run says of itself wins over both.
            if name in direct:
                return bool(direct[name])
            return bool(self.defaults.get(name)) or bool(paragraph.get(name)) != bool(character.get(name))

        merged = self.defaults | paragraph | character | direct
        font = str(merged.get("font", ""))
        return Format(
            bold=toggled("b"),
            italic=toggled("i"),
            struck=toggled("strike") or toggled("dstrike"),
            hidden=toggled("vanish"),
            grey=is_grey(str(merged.get("colour", ""))),
            size=merged.get("size"),
            symbols=font if is_symbol_font(font) else "",
        )


def look_of(properties: Element | None) -> Look:
    """What a run's properties say outright; what they leave to the styles is absent."""
    look: Look = {}
    if properties is None:
        return look
    for element in properties:
        tag = element.tag
        if tag in TOGGLES:
            look[TOGGLES[tag]] = on(element.get(VAL))
        elif tag == COLOUR:
            look["colour"] = element.get(VAL, "")
        elif tag == SIZE:
            if (half_points := number(element.get(VAL))) is not None:
                look["size"] = half_points / 2
        elif tag == FONTS:
            if font := element.get(f"{W}ascii"):
                look["font"] = font
        elif tag == CHARACTER_STYLE:
            look["style"] = element.get(VAL, "")
    return look


def said_of(properties: Element) -> tuple[str | None, int | None, int | None, int | None, Element | None]:
    """What some paragraph properties say: style, list, level in the list, heading level (0 for body text) and mark."""
    style = list_number = list_level = level = mark = None
    for element in properties:
        tag = element.tag
        if tag == STYLE:
            style = element.get(VAL, "")
        elif tag == RUN_PROPERTIES:
            mark = element
        elif tag == LIST:
            for part in element:
                if part.tag == LIST_NUMBER:
                    list_number = number(part.get(VAL))
                elif part.tag == LIST_LEVEL:
                    list_level = number(part.get(VAL))
        elif tag == OUTLINE and (outline := number(element.get(VAL))) is not None:
            level = outline + 1 if 0 <= outline < 9 else 0
    return style, list_number, list_level, level, mark


def on(value: str | None) -> bool:
    """An on-off value as Word reads it: there and not switched off."""
    return value is None or value.lower() not in OFF


def number(value: str | None) -> int | None:
    """A whole number, or None for what is not one or is too long to be meant."""
    try:
        return int(value) if value is not None and len(value) < 12 else None
    except ValueError:
        return None


def is_grey(colour: str) -> bool:
    """Whether a colour ("RRGGBB") is a grey between near-black and near-white, as guidance text is set in."""
    try:
        channels = bytes.fromhex(colour)
    except ValueError:
        return False
    return len(channels) == 3 and max(channels) - min(channels) <= 16 and 0x60 <= min(channels) <= 0xD9


def _style(element: Element) -> Style:
    name, parent = element.find(f"{W}name"), element.find(f"{W}basedOn")
    style = Style(
        name="" if name is None else name.get(VAL, ""),
        parent="" if parent is None else parent.get(VAL, ""),
        look=look_of(element.find(RUN_PROPERTIES)),
    )
    if (properties := element.find(PARAGRAPH_PROPERTIES)) is not None:
        _, style.list_number, style.list_level, style.level, _ = said_of(properties)
    if style.level is None and (heading := HEADING_NAME.fullmatch(style.name)):
        style.level = int(heading[1])
    return style
