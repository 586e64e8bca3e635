"""What a Word file holds besides text that can be read: pictures, charts, embedded files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable

from ehcplint.document import Unread
from ehcplint.readers.package import Element
from ehcplint.readers.word.drawings import data_of
from ehcplint.readers.word.names import DELETED, DIAGRAM, FALLBACK, MOVED_AWAY, SECTION, WP, A, V, W
from ehcplint.readers.word.styles import number

PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
OLD_PICTURE = f"{V}imagedata"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
EMBEDDED = "{urn:schemas-microsoft-com:office:office}OLEObject"
IMPORTED = (f"{W}altChunk", f"{W}subDoc")
FORM_CONTROL = f"{W}control"
# Programs whose embedded objects are pictures and formulas, which hold no sentences.
WORDLESS = ("equation", "pbrush", "paint", "msgraph", "staticdib", "staticmetafile")

UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "px": 0.75}
EMU = 12_700  # to the point
TWIPS = 20  # to the point
A4 = (595.0, 842.0)
# A scan put between the usual margins of a page takes up three quarters of it each way.
PAGE_SHARE = 0.6

SIMPLE = {
    CHART: "chart",
    DIAGRAM: "diagram",
    FORM_CONTROL: "control",
    **dict.fromkeys(IMPORTED, "imported"),
}

# What is counted: how one is called, how several are, and whether text is lost with it.
KINDS = {
    "picture": ("picture", "pictures", False),
    "chart": ("chart", "charts", False),
    "scan": ("picture as large as a page, perhaps a scan", "pictures as large as a page, perhaps scans", True),
    "diagram": ("diagram", "diagrams", True),
    "embedded": ("embedded file", "embedded files", True),
    "imported": ("imported document", "imported documents", True),
    "control": ("ActiveX control", "ActiveX controls", True),
}


def unread_in(
    texts: Iterable[Element], edges: Iterable[Element] = (), diagrams: Container[str] = ()
) -> tuple[Unread, ...]:
    """What a Word file's text and the edges of its pages hold that is not read as text, each kind counted.

    `diagrams` are the relationship ids of those that were read. A picture as large as a page is no scan where it stands
    in a header or footer: it lies behind the words of every page.
    """
    counts: Counter[str] = Counter()
    for root in texts:
        counts += _kinds_in(root, diagrams)
    for root in edges:
        counts += Counter("picture" if kind == "scan" else kind for kind in _kinds_in(root, diagrams).elements())
    return tuple(
        Unread(f"{counts[kind]} {one if counts[kind] == 1 else several}", holds_text)
        for kind, (one, several, holds_text) in KINDS.items()
        if counts[kind]
    )


def _kinds_in(root: Element, diagrams: Container[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    page = A4
    everything = root.iter(SECTION, PICTURE, OLD_PICTURE, EMBEDDED, *SIMPLE)
    # Backwards, because a section's page size comes after what stands on its pages.
    for element in reversed(list(everything)):
        if element.tag == SECTION:
            page = page_size(element) or page
        elif data_of(element) in diagrams:
            continue
        elif next(element.iterancestors(FALLBACK, DELETED, MOVED_AWAY), None) is None and (
            kind := _kind(element, page)
        ):
            counts[kind] += 1
    return counts


def page_size(section: Element) -> tuple[float, float] | None:
    """The width and height of a section's pages in points."""
    size = section.find(f"{W}pgSz")
    if size is None:
        return None
    width, height = number(size.get(f"{W}w")), number(size.get(f"{W}h"))
    return (width / TWIPS, height / TWIPS) if width and height else None


def _kind(element: Element, page: tuple[float, float]) -> str:
    """The kind in KINDS that an element is counted as, or "" for none."""
    tag = element.tag
    if tag in (PICTURE, OLD_PICTURE):
        if next(element.iterancestors(f"{W}object"), None) is not None:
            return ""  # the icon or preview of an embedded object, which is counted as such
        width, height = _drawn(element) if tag == PICTURE else _styled(element)
        full = width >= PAGE_SHARE * page[0] and height >= PAGE_SHARE * page[1]
        return "scan" if full else "picture"
    if tag == EMBEDDED:
        return "" if element.get("ProgID", "").lower().startswith(WORDLESS) else "embedded"
    return SIMPLE[tag]


def _drawn(picture: Element) -> tuple[float, float]:
    """A picture's width and height in points: its own, for a drawing may hold several."""
    own = picture.find(f".//{A}xfrm/{A}ext")
    frame = next(picture.iterancestors(f"{WP}inline", f"{WP}anchor"), None)
    extent = frame.find(f"{WP}extent") if own is None and frame is not None else own
    if extent is None:
        return 0.0, 0.0
    return (number(extent.get("cx")) or 0) / EMU, (number(extent.get("cy")) or 0) / EMU


def _styled(picture: Element) -> tuple[float, float]:
    """The width and height in points that the older kind of picture has in its shape's style."""
    shape = picture.getparent()
    style = "" if shape is None else shape.get("style", "")
    sides = [re.search(rf"(?:^|;)\s*{side}:\s*([\d.]{{1,9}})(pt|in|cm|mm|px)", style) for side in ("width", "height")]
    width, height = (float(side[1].strip(".") or 0) * UNITS[side[2]] if side else 0.0 for side in sides)
    return width, height
