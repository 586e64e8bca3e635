"""Text recognition (OCR) for scanned pages, by Tesseract on this computer, only when it is asked for.

The picture of a page goes to the program through a pipe and its words come back the same way: nothing is written.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from ehcplint.readers.limits import RAISE
from ehcplint.readers.pdf.contents import Page, Piece, Style
from ehcplint.readers.pdf.legibility import named

if TYPE_CHECKING:
    from ehcplint.readers.pdf.pdfium import PdfFile
    from ehcplint.readers.pdf.pictures import Picture

RESOLUTION = 300
"""Dots per inch, as Tesseract's documentation advises."""
MOST_PIXELS = 40_000_000
LEAST_CONFIDENCE = 60
"""Per cent. Where the words of a page are on average less certain, it is left unread."""
SAME_SIZE = 0.3
SPACE = 0.25
"""Font sizes: what is this near to the usual one is it; and what stands at least between two words."""
EDGE_OF_A_CELL = 3.0
"""Points to an upright ruled line, within which an upright stroke is that line."""
BULLETS_AS_READ = frozenset(["e", "o", "°", "¢", "©", "®", "«", "»", "*", "+", "eo", "e¢", "•", "·"])
"""What Tesseract makes of a bullet at the start of a line; none of them is a word."""
LONE_STROKE = re.compile(r"^\|(?=[\"'’”.,:;!?)]|$)")
PROPERTY = re.compile(r"(\w+)((?: -?[\d.]+)+)(?=;|$)")
ASCENT = 0.8


def missing() -> str:
    """What has to be installed before scanned pages can be read, as a sentence; empty when nothing has."""
    import importlib.util

    if _program() is None:
        return "--ocr needs Tesseract, which is not installed (https://tesseract-ocr.github.io): scans are left unread."
    if importlib.util.find_spec("PIL") is None:
        return "--ocr needs Pillow: run “pip install ehcplint[ocr]”; scans are left unread."
    return ""


def _program() -> str | None:
    usual = Path(os.environ.get("PROGRAMFILES", "")) / "Tesseract-OCR" / "tesseract.exe"  # its installer sets no path
    return shutil.which("tesseract") or (str(usual) if usual.is_file() else None)


@dataclass
class Recognition:
    """Reads scanned pages of one file as long as it has seconds left. `late` are those for which it had none."""

    seconds: float
    read: list[int] = field(default_factory=list)
    late: list[int] = field(default_factory=list)

    def page(self, file: PdfFile, page: Page) -> bool:
        """Put a scan's words and ruled lines on its page in place of the picture; False where nothing could be read."""
        program = _program()
        if program is None:
            return False
        begun = time.monotonic()
        scale = min(RESOLUTION / 72, (MOST_PIXELS / max(1.0, page.width * page.height)) ** 0.5)
        picture = file.picture(page.number, scale)
        try:
            found = _hocr(program, picture, max(0.0, self.seconds))
        except subprocess.TimeoutExpired:
            self.late.append(page.number)
            return False
        finally:
            self.seconds -= time.monotonic() - begun
        rulings = list(picture.rulings())
        pieces = list(_pieces(found, picture.scale, {round(ruling.at) for ruling in rulings if not ruling.level}))
        if not pieces:
            return False
        page.pieces, page.rulings, page.pictures, page.shapes = pieces, rulings, [], 0
        self.read.append(page.number)
        return True

    def notes(self) -> list[str]:
        """What the receipt has to say of it."""
        said = []
        if self.read:
            were = "was" if len(self.read) == 1 else "were"
            said.append(
                f"{named(self.read)} {were} read by text recognition (OCR), which makes mistakes: findings there "
                "may be wrong, so look at the page."
            )
        if self.late:
            said.append(
                f"Text recognition had no time left for {named(self.late).lower()}: {RAISE.format('ocr_seconds')}"
            )
        return said


def _hocr(program: str, picture: Picture, seconds: float) -> str:
    """What Tesseract makes of a picture, in its own HTML with places; empty when it fails."""
    # One thread: on pages, several only get in each other's way.
    done = subprocess.run(
        [program, "stdin", "stdout", "-l", "eng", "--dpi", str(round(72 * picture.scale)), "hocr"],
        input=picture.png(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=seconds,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        check=False,
    )
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


@dataclass
class _Word:
    text: str
    left: float
    right: float
    middle: float
    certainty: float


@dataclass
class _Line:
    baseline: float
    size: float
    words: list[_Word] = field(default_factory=list)


def _pieces(hocr: str, scale: float, edges: Collection[int]) -> Iterator[Piece]:
    """The words of a page, each line's on one baseline and in one size; none where they are mostly guessed.

    `edges` are the places of upright ruled lines, in points.
    """
    lines = _lines(hocr, scale)
    certain = [word.certainty for line in lines for word in line.words for _ in word.text]
    if not certain or statistics.mean(certain) < LEAST_CONFIDENCE:
        return
    usual = statistics.median(line.size for line in lines for _ in line.words)
    for line in _with_bullets(lines):
        size = usual if abs(line.size - usual) < SAME_SIZE * usual else line.size
        style = Style(False, False, False, round(size, 1), 0)
        top, bottom = line.baseline - ASCENT * size, line.baseline + (1 - ASCENT) * size
        for word, following in zip_longest(line.words, line.words[1:]):
            if text := _mended(word, edges):
                right = min(word.right, following.left - SPACE * size) if following else word.right
                yield Piece(text, word.left, top, right, bottom, style, right)


def _with_bullets(lines: list[_Line]) -> list[_Line]:
    """The lines of text, each with its bullet, which Tesseract may take for a letter or for a line of its own."""
    text = [line for line in lines if any(word.text not in BULLETS_AS_READ for word in line.words)]
    for line in text:
        if len(line.words) > 1 and line.words[0].text in BULLETS_AS_READ:
            line.words[0].text = "•"
    for bullet in (word for line in lines if line not in text for word in line.words):
        beside = [
            line
            for line in text
            if abs(line.baseline - 0.3 * line.size - bullet.middle) < 0.5 * line.size
            and line.words[0].left > bullet.right
        ]
        if beside:
            bullet.text = "•"
            min(beside, key=lambda line: line.words[0].left).words.insert(0, bullet)
    return text


def _mended(word: _Word, edges: Collection[int]) -> str:
    """A word without the edges of cells that Tesseract took for strokes, and with its commonest slip put right."""
    if any(round(word.left - EDGE_OF_A_CELL) <= edge <= round(word.right + EDGE_OF_A_CELL) for edge in edges):
        return word.text.strip("|_")
    return LONE_STROKE.sub("I", word.text)


def _lines(hocr: str, scale: float) -> list[_Line]:
    lines: list[_Line] = []
    for element in ElementTree.fromstring(hocr).iter() if hocr else ():
        said = {name: list(map(float, values.split())) for name, values in PROPERTY.findall(element.get("title", ""))}
        if "x_size" in said:
            bottom = said["bbox"][3] + said.get("baseline", [0.0])[-1]
            lines.append(_Line(bottom / scale, said["x_size"][0] / scale))
        elif text := "".join(element.itertext()).strip() if "x_wconf" in said else "":
            left, top, right, bottom = (edge / scale for edge in said["bbox"])
            lines[-1].words.append(_Word(text, left, right, (top + bottom) / 2, said["x_wconf"][0]))
    return [line for line in lines if line.words]
