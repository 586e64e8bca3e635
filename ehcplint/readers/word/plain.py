"""Paragraphs of nothing but runs of text, as most are: found in one pass, and so at a fraction of a walk's cost."""

from __future__ import annotations

from typing import NamedTuple

from ehcplint.readers.package import Element
from ehcplint.readers.word.names import PARAGRAPH, PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, TEXT


class Plain(NamedTuple):
    """A paragraph's properties, and its texts, each with the properties of its run."""

    properties: Element | None
    texts: list[tuple[Element | None, str]]


def plain_paragraphs(root: Element) -> dict[Element, Plain]:
    """The paragraphs under a root whose every child is a run, and every run's a text; properties come first in each."""
    found: dict[Element, Plain] = {}
    paragraph = run = properties = look = None
    texts: list[tuple[Element | None, str]] = []
    unknown = 0  # children of the paragraph and of its runs that are not yet seen to be one of these
    # To descend into each element costs more than all else, so that who is whose child is told by its parent.
    for element in root.iter(PARAGRAPH, PARAGRAPH_PROPERTIES, RUN, RUN_PROPERTIES, TEXT):
        tag = element.tag
        if tag == TEXT:
            if element.getparent() is run:
                texts.append((look, element.text or ""))
                unknown -= 1
        elif tag == RUN:
            if element.getparent() is paragraph:
                run, look = element, None
                unknown += len(element) - 1
        elif tag == PARAGRAPH:
            if texts and not unknown:
                found[paragraph] = Plain(properties, texts)
            paragraph, run, properties, texts, unknown = element, None, None, [], len(element)
        elif tag == RUN_PROPERTIES:
            if element.getparent() is run and look is None:
                look = element
                unknown -= 1
        elif element.getparent() is paragraph and properties is run is None:
            properties = element
            unknown -= 1
    if texts and not unknown:
        found[paragraph] = Plain(properties, texts)
    return found
