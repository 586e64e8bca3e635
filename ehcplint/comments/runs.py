"""The words of a paragraph in its XML: where a comment's marks may stand, and runs cut in two to make room for them."""

from __future__ import annotations

from copy import deepcopy

from ehcplint.readers.package import Element, child_of
from ehcplint.readers.word.names import (
    BOX,
    CONTROL,
    CONTROL_CONTENT,
    CONTROL_PROPERTIES,
    INSERTED,
    MOVED_HERE,
    PARAGRAPH,
    ROW,
    RUN,
    RUN_PROPERTIES,
    TEXT,
    W,
)
from ehcplint.readers.word.story import Origin

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
HOLD_RUNS = {
    INSERTED,
    MOVED_HERE,
    CONTROL_CONTENT,
    f"{W}hyperlink",
    f"{W}smartTag",
    f"{W}customXml",
    f"{W}dir",
    f"{W}bdo",
}
"""What stands in a paragraph, and in which marks may stand among the runs."""

REWRITTEN = {
    f"{W}{name}" for name in ("dropDownList", "comboBox", "date", "picture", "citation", "bibliography", "equation")
}
BINDING = "dataBinding"
CHECKBOX = "checkbox"
"""What makes a content control one that Word writes the content of itself, and any mark within it away."""


def host(element: Element) -> Element | None:
    """What holds an element and stands where marks may stand: its run as a rule; None where there is no such place.

    What can't be cut is its own host: a formula, a shape, a field or control whose words Word fills in itself. Word
    ignores a comment in a text box ([MS-OI29500] 2.1.315), so the host of what stands in one is the shape in the text.
    """
    chain = [element, *element.iterancestors()]
    box = max((place for place, each in enumerate(chain) if each.tag == BOX), default=-1)
    paragraph = next((place for place, each in enumerate(chain) if each.tag == PARAGRAPH and place > box), None)
    if paragraph is None:
        return None
    for place in range(paragraph - 1, 0, -1):
        here = chain[place]
        if not (here.tag in HOLD_RUNS or (here.tag == CONTROL and not _is_rewritten(here))):
            return here
    return chain[0]


def _is_rewritten(control: Element) -> bool:
    properties = child_of(control, CONTROL_PROPERTIES)
    said = () if properties is None else properties
    return any(each.tag in REWRITTEN or each.tag.rpartition("}")[2] in (BINDING, CHECKBOX) for each in said)


def reference_after(last: Element) -> Element | None:
    """What the reference of a comment goes after, when `last` is the last host of its words; None for the front of the
    paragraph.

    Not into a control within the text, which may be one for plain text alone. And LibreOffice shows nothing of what
    stands before a reference in the first paragraph of any other control, so there the reference goes first.
    """
    paragraph = next(last.iterancestors(PARAGRAPH))
    for control in paragraph.iterancestors(CONTROL):
        content = child_of(control, CONTROL_CONTENT)
        if content is not None and child_of(content, ROW) is None and next(content.iter(PARAGRAPH)) is paragraph:
            return None
    within = [each for each in last.iterancestors(CONTROL) if paragraph in each.iterancestors()]
    return within[-1] if within else last


def is_in_box(element: Element) -> bool:
    return next(element.iterancestors(BOX), None) is not None


class Words:
    """The text of a paragraph as pieces of XML. A piece is cut where a comment begins or ends, and its run with it."""

    def __init__(self, origin: Origin) -> None:
        self._parts: list[tuple[int, int, Element]] = []
        end = 0
        for text, source in origin.stretches:
            start, end = end, end + len(text)
            self._parts.append((start, end, source))

    def between(self, start: int, end: int) -> tuple[Element, Element] | None:
        """The first and the last host of the words from `start` to `end`, cut to hold no others where they can be."""
        self._cut(start)
        self._cut(end)
        inside = [element for first, last, element in self._parts if start < last and first < end]
        if not inside:
            return None
        first, last = inside[0], inside[-1]
        if _is_cuttable(first):
            self._split(first)
        after = last.getnext()
        if after is not None and _is_cuttable(last):
            self._split(after)
        hosts = host(first), host(last)
        return hosts if all(each is not None for each in hosts) else None

    def _cut(self, at: int) -> None:
        """Let a text element end where a comment begins or ends."""
        for place, (start, end, element) in enumerate(self._parts):
            text = element.text or ""
            if start < at < end and element.tag == TEXT and len(text) == end - start and _is_cuttable(element):
                rest = deepcopy(element)
                rest.tail = None
                element.text, rest.text = text[: at - start], text[at - start :]
                for each in (element, rest):
                    each.set(SPACE, "preserve")
                element.addnext(rest)
                self._parts[place : place + 1] = [(start, at, element), (at, end, rest)]
                return

    def _split(self, child: Element) -> None:
        """Let a run begin with one of its children, unless it does so already."""
        run = child.getparent()
        if all(before.tag == RUN_PROPERTIES for before in child.itersiblings(preceding=True)):
            return
        rest = run.makeelement(run.tag, run.attrib, run.nsmap)
        if (properties := child_of(run, RUN_PROPERTIES)) is not None:
            rest.append(deepcopy(properties))
        rest.extend([child, *child.itersiblings()])
        run.addnext(rest)


def _is_cuttable(element: Element) -> bool:
    """Whether an element stands directly in a run among whose like marks may stand."""
    run = element.getparent()
    return run.tag == RUN and host(element) is run


def taken_out(marks: list[Element]) -> None:
    """Take marks out of the text, and let what was cut for them grow together again."""
    neighbours = []
    for mark in marks:
        before = mark.getprevious()
        drop(mark)
        if before is not None:
            neighbours.append(before)
    for before in reversed(dict.fromkeys(neighbours)):
        after = before.getnext()
        if before.getparent() is not None and after is not None and _were_one(before, after):
            first, second = before[-1], after[0] if after[0].tag == TEXT else after[1]
            first.text = (first.text or "") + (second.text or "")
            before.extend(list(second.itersiblings()))
            drop(after)


def _were_one(before: Element, after: Element) -> bool:
    """Whether two runs are alike, and the one's last words run on into the other's first."""
    if not before.tag == after.tag == RUN or dict(before.attrib) != dict(after.attrib):
        return False
    one, other = child_of(before, RUN_PROPERTIES), child_of(after, RUN_PROPERTIES)
    if (one is None) != (other is None) or (one is not None and not _alike(one, other)):
        return False
    rest = after[1:] if other is not None else after[:]
    if len(before) == 0 or not rest or not before[-1].tag == rest[0].tag == TEXT:
        return False
    return before[-1].get(SPACE) == rest[0].get(SPACE) == "preserve"


def _alike(one: Element, other: Element) -> bool:
    """Whether two elements that hold no text say the same."""
    same = one.tag == other.tag and dict(one.attrib) == dict(other.attrib) and len(one) == len(other)
    return same and all(map(_alike, one, other))


def drop(element: Element) -> None:
    """Take an element out, but not the white space that follows it."""
    parent, before = element.getparent(), element.getprevious()
    if element.tail:
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
