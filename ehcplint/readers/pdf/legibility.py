"""What of a PDF's text could not be had: scanned pages, fonts that cannot be decoded, forms and files inside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from ehcplint.document import Unread, UnreadableError
from ehcplint.readers.pdf.layout import PageLayout, lines_of

MOST_UNDECODED = 0.05
FEW_WORDS = 15
"""A page that a picture covers and that has no more words than this is a scan with a stamp or a footer on it."""

BIG_PICTURE = 0.25
WHOLE_PAGE = 0.6
SMALLEST_PICTURE = 0.004
MANY_SHAPES = 60
"""A page without text but with this many drawn shapes has its text drawn as shapes."""

UNDECODED = re.compile(r"[\ue000-\uefff\uf100-\uf8ff\ufffd\x00-\x08\x0e-\x1f]|\w[\uf000-\uf0ff]|\(cid:\d+\)")
WORD = re.compile(r"[^\W\d_]+")
ENOUGH_WORDS, SAMPLE = 120, 2000
FEWEST_COMMON = 0.04
COMMON_WORDS = """
    a all an and are as at be been but by can each for from had has have he her his if in is it make may more must
    not of on or our she should that the their them they this to was we when which who will with would you
"""
PRINT_AGAIN = "Ask for the Word file, or export the plan to PDF again."
SCAN_REMEDY = "With --ocr, ehcplint reads scans where Tesseract is installed; or ask for the Word file."


def scanned(page: PageLayout) -> bool:
    """Whether a page is a picture of text, or text drawn as shapes, with no more than a stamp or footer to read."""
    covered = sum(_share(box, page) for box in page.pictures) >= WHOLE_PAGE
    drawn = page.shapes >= MANY_SHAPES
    return (covered and _words(page) <= FEW_WORDS) or (drawn and _words(page) == 0)


def undecoded(page: PageLayout) -> bool:
    """Whether more than a twentieth of a page's characters have no meaning."""
    text = "".join(line.text for line in lines_of(page.items))
    if text.isascii() and text.isprintable():
        return False
    return len(UNDECODED.findall(text)) > MOST_UNDECODED * len(text) if text else False


def check_legible(pages: Sequence[PageLayout]) -> list[Unread]:
    """What is lost of a document that can be read otherwise. What cannot be decoded is taken off its page.

    Raises UnreadableError (empty, no-text, unreadable-text) if nothing is left to read.
    """
    scans = [page.number for page in pages if scanned(page)]
    garbled = [page.number for page in pages if page.number not in scans and undecoded(page)]
    texts = [page for page in pages if page.number not in scans and page.number not in garbled and _has_words(page)]
    if not texts:
        if scans:
            what = "is a scan" if len(scans) == 1 else "are scans"
            raise UnreadableError("no-text", f"{named(scans)} {what}: pictures of text.", SCAN_REMEDY)
        if garbled:
            what = f"The text of {named(garbled).lower()} cannot be decoded."
            raise UnreadableError("unreadable-text", what, PRINT_AGAIN)
        if any(page.pictures for page in pages):
            raise UnreadableError("no-text", "The PDF holds pictures and no text.", SCAN_REMEDY)
        raise UnreadableError("empty", "The PDF holds no text.", "Check that this is the right file.")
    if _is_nonsense(texts):
        raise UnreadableError("unreadable-text", "The text of the PDF decodes to nonsense.", PRINT_AGAIN)
    unread = []
    if scans:
        what = "is a scan" if len(scans) == 1 else "are scans"
        unread.append(Unread(f"{named(scans)} {what}: no text could be read there", holds_text=True))
    if garbled:
        for page in pages:
            if page.number in garbled:
                page.items = []
        unread.append(Unread(f"The text of {named(garbled).lower()} cannot be decoded", holds_text=True))
    return unread + _pictures(texts)


def _pictures(pages: Iterable[PageLayout]) -> list[Unread]:
    """The pictures on pages with text. A big one may hold text; a background, a logo or a photograph is mentioned."""
    unread = []
    for page in pages:
        shares = [share for share in (_share(box, page) for box in page.pictures) if share >= SMALLEST_PICTURE]
        if not shares:
            continue
        big = any(BIG_PICTURE <= share < WHOLE_PAGE for share in shares)
        what = f"{len(shares)} picture{'s' if len(shares) > 1 else ''} on page {page.number}"
        unread.append(Unread(what, holds_text=big))
    return unread


def _is_nonsense(pages: Iterable[PageLayout]) -> bool:
    lines = (line for page in pages for line in lines_of(page.items))
    words = list(islice((word for line in lines for word in WORD.findall(line.text.lower())), SAMPLE))
    common = frozenset(COMMON_WORDS.split())
    return len(words) >= ENOUGH_WORDS and sum(word in common for word in words) < FEWEST_COMMON * len(words)


def _has_words(page: PageLayout) -> bool:
    return any(not line.text.isspace() for line in lines_of(page.items) if line.text)


def _words(page: PageLayout) -> int:
    return sum(len(line.text.split()) for line in lines_of(page.items))


def _share(box: tuple[float, float, float, float], page: PageLayout) -> float:
    left, top = max(box[0], 0.0), max(box[1], 0.0)
    right, bottom = min(box[2], page.width), min(box[3], page.height)
    return max(0.0, right - left) * max(0.0, bottom - top) / max(1.0, page.width * page.height)


def named(numbers: Sequence[int]) -> str:
    """Page numbers in words: "Page 3", "Pages 1-4 and 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    names = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    joined = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"Page{'s' if len(numbers) > 1 else ''} {joined}"
