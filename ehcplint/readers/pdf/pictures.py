"""Pages as pictures, and the ruled lines that show in them: the only user of Pillow."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PIL import Image, ImageColor, ImageDraw

from ehcplint.readers.pdf.contents import Box, Ruling

DARK = bytes(int(shade < 150) for shade in range(256))
SHORTEST_LINE = 24.0
THICKEST_LINE = 3.6
"""Points. What is dark for less is a letter; what is dark and thicker is a filled box."""


@dataclass(frozen=True)
class Picture:
    """A page as it looks. `scale` is in pixels per point."""

    image: Image.Image
    scale: float

    def png(self) -> bytes:
        held = io.BytesIO()
        self.image.save(held, "PNG", compress_level=1)
        return held.getvalue()

    def rulings(self) -> Iterator[Ruling]:
        """The level and upright lines that are ruled on the page, in points from its top left corner."""
        for level, image in ((True, self.image), (False, self.image.transpose(Image.Transpose.TRANSPOSE))):
            for at, start, end in _dark_runs(image, self.scale):
                yield Ruling(level, at / self.scale, start / self.scale, end / self.scale)


def _dark_runs(image: Image.Image, scale: float) -> Iterator[tuple[int, int, int]]:
    """Each row of pixels and the stretch of it that is dark, where that is long and thin."""
    width, height = image.size
    dark = image.tobytes().translate(DARK)
    long = re.compile(rb"\x01{%d,}" % round(SHORTEST_LINE * scale))
    thick = round(THICKEST_LINE * scale)
    for row in range(thick, height - thick):
        for run in long.finditer(dark, row * width, (row + 1) * width):
            length = run.end() - run.start()
            samples = [run.start() + length * part // 7 for part in (1, 3, 5)]
            if not any(all(dark[at + beside * thick * width] for at in samples) for beside in (-1, 1)):
                yield row, run.start() - row * width, run.end() - row * width


@dataclass(frozen=True)
class Mark:
    """A box to draw on a page: its place in points, its colour, how strongly it is filled (0 to 255), and a label."""

    box: Box
    colour: str
    fill: int = 0
    label: str = ""


def marked(page: Image.Image, scale: float, marks: Iterable[Mark]) -> Image.Image:
    """A page with boxes drawn over it, those that come later on top, each with its label at its right."""
    page = page.convert("RGB")
    pen = ImageDraw.Draw(page, "RGBA")
    for mark in marks:
        left, top, right, bottom = (edge * scale for edge in mark.box)
        shade = (*ImageColor.getrgb(mark.colour)[:3], mark.fill)
        pen.rectangle((left, top, max(left, right), max(top, bottom)), fill=shade, outline=mark.colour)
        pen.text((right + 2, top), mark.label, fill=mark.colour, font_size=10)
    return page
