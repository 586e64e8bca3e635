"""Text that is drawn rather than written: word art, diagrams (SmartArt) and the paragraphs of drawings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ehcplint.readers.characters import clean
from ehcplint.readers.package import Element
from ehcplint.readers.word.names import DGM, DIAGRAM, DRAWN_PARAGRAPH, WORD_ART, A, R

POINT = f"{DGM}pt"
WRITTEN_POINTS = ("node", "asst")  # a diagram's other points say how it is laid out
TEXT, BREAK = f"{A}t", f"{A}br"


def drawn_text(element: Element, diagrams: Mapping[str, Element]) -> Iterator[tuple[Element, str]]:
    """The paragraphs of what a shape draws, each with the element it stands in. `diagrams` are by relationship id."""
    if element.tag == WORD_ART:
        yield element, clean(element.get("string", ""))
    elif element.tag == DRAWN_PARAGRAPH:
        yield element, _words(element)
    elif (diagram := diagrams.get(data_of(element))) is not None:
        for point in diagram.iter(POINT):
            if point.get("type", "node") in WRITTEN_POINTS:
                yield from ((paragraph, _words(paragraph)) for paragraph in point.iter(DRAWN_PARAGRAPH))


def data_of(diagram: Element) -> str:
    """The relationship id of a diagram's words."""
    return diagram.get(f"{R}dm", "") if diagram.tag == DIAGRAM else ""


def _words(paragraph: Element) -> str:
    return clean("".join("\n" if part.tag == BREAK else part.text or "" for part in paragraph.iter(TEXT, BREAK)))
