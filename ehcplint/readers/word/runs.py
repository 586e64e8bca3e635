"""What one Word paragraph shows: its runs, fields, controls and symbols, without what was deleted, struck or hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ehcplint.readers import symbols
from ehcplint.readers.package import Element
from ehcplint.readers.word.names import (
    ALTERNATIVES,
    BOX,
    CELL,
    CONTROL,
    CONTROL_CONTENT,
    CONTROL_PROPERTIES,
    DELETED,
    DIAGRAM,
    DRAWN_PARAGRAPH,
    FALLBACK,
    FIELD_CODE,
    FIELD_MARK,
    MOVED_AWAY,
    PARAGRAPH_PROPERTIES,
    PLACEHOLDER_SHOWN,
    RUN,
    RUN_PROPERTIES,
    SIMPLE_FIELD,
    TEXT,
    VAL,
    WORD_ART,
    M,
    W,
)
from ehcplint.readers.word.styles import Format, ParagraphProperties, Styles, number, on

DELETED_TEXT = {DELETED, MOVED_AWAY}
# What stands among runs and shows no words of its own.
SILENT = {PARAGRAPH_PROPERTIES, RUN_PROPERTIES, CONTROL_PROPERTIES, f"{W}rubyPr", f"{W}rt", *DELETED_TEXT}
CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
SYMBOL = f"{W}sym"
HOLD_TEXT = {BOX, WORD_ART, DIAGRAM, DRAWN_PARAGRAPH}
SHAPES = {f"{W}drawing", f"{W}pict", f"{W}object"}
NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
LINE = str.maketrans("\n\r\t", "   ")
PLAIN = Format()
MERGE_FIELD = re.compile(r'\s*MERGEFIELD\s+(?:"([^"]+)"|(\S+))', re.IGNORECASE)
# A button that runs nothing, with words to be typed over: the oldest kind of placeholder.
BUTTON = re.compile(r"\s*(?:MACRO|GOTO)BUTTON\s+\S+\s+(\S.*)", re.IGNORECASE | re.DOTALL)
DENOMINATOR = f"{M}den"


Piece = tuple[str, Format, bool]
"""Some text of one look, and whether it stands in place of an answer."""


@dataclass(slots=True)
class Field:
    """A field being read. Its code is not shown, its result is, from its separator on; `start` is its first piece."""

    start: int
    code: str = ""
    shown: bool = False
    answered: bool = False
    form: Element | None = None


class Fields:
    """The fields about the place being read, outermost first. Text is shown when all of them show their results."""

    def __init__(self) -> None:
        self.stack: list[Field] = []
        self.hiding = 0

    def begin(self, start: int, form: Element | None = None) -> None:
        self.stack.append(Field(start, form=form))
        self.hiding += 1

    def code(self, text: str) -> None:
        if self.stack and not self.stack[-1].shown:
            self.stack[-1].code += text

    def separate(self) -> None:
        if self.stack and not self.stack[-1].shown:
            self.stack[-1].shown = True
            self.hiding -= 1

    def answer(self) -> None:
        if self.stack:
            self.stack[-1].answered = True

    def end(self) -> Field | None:
        """The innermost field, which is over; what answered it answers the one around it."""
        if not self.stack:
            return None
        ended = self.stack.pop()
        self.hiding -= not ended.shown
        if ended.answered:
            self.answer()
        return ended


@dataclass(slots=True)
class Content:
    """What a paragraph shows and what hangs on it: text boxes, and notes as (part, id).

    `sources` are the elements that say the pieces, one each.
    """

    pieces: list[Piece] = field(default_factory=list)
    sources: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.pieces or self.boxes or self.notes)

    def joined(self, after: Content) -> Content:
        return Content(
            self.pieces + after.pieces,
            self.sources + after.sources,
            self.boxes + after.boxes,
            self.notes + after.notes,
        )


class Runs:
    """Reads paragraphs in order, for a field may begin in one and end in another.

    `open_fields` are the marks of fields that never end. `struck` and `hidden` count the passages that were left out;
    `first_struck` has the pieces of the first one, and the paragraph that they stand in.
    """

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.open_fields: set[Element] = set()
        self.fields = Fields()
        self.struck = 0
        self.hidden = 0
        self.first_struck: tuple[Element, list[str]] | None = None
        self.paragraph: Element | None = None
        self.content = Content()
        self.style = ""
        self.plain = PLAIN
        self._dropped = ""

    def read(self, paragraph: Element, properties: ParagraphProperties, prompt: bool) -> Content:
        """What a paragraph shows; `prompt` when it stands in a control that shows its placeholder."""
        self.content, self.style, self.plain, self._dropped = Content(), properties.style, properties.look, ""
        self.paragraph = paragraph
        self._walk(paragraph, prompt)
        return self.content

    def _walk(self, parent: Element, prompt: bool) -> None:
        for child in parent:
            tag = child.tag
            if tag == RUN:
                self._run(child, self.plain, prompt)
            elif tag in SILENT:
                continue
            elif tag == CONTROL:
                if (inner := child.find(CONTROL_CONTENT)) is not None:
                    self._walk(inner, prompt or shows_placeholder(child))
            elif tag == SIMPLE_FIELD:
                self.fields.begin(len(self.content.pieces))
                self.fields.code(child.get(f"{W}instr", ""))
                self.fields.separate()
                self._walk(child, prompt)
                self._end_field(child, self.plain, prompt)
            elif tag == ALTERNATIVES:
                self._walk(shown_branch(child), prompt)
            elif tag == f"{M}t":
                self._say(child.text or "", self.plain, prompt, child)
            elif tag == DENOMINATOR:
                self._say("/", self.plain, prompt, child)
                self._walk(child, prompt)
            elif tag in SHAPES:
                self.content.boxes.extend(boxes_in(child))
            else:
                self._walk(child, prompt)

    def _run(self, run: Element, look: Format, prompt: bool) -> None:
        for child in run:
            tag = child.tag
            if tag == TEXT:
                text = child.text or ""
                if not text.isprintable():
                    # A line end or tab inside the text itself is shown as a space.
                    self._say(text.translate(LINE), look, prompt, child)
                elif look.hidden or look.struck or look.symbols or self.fields.stack:
                    self._say(text, look, prompt, child)
                elif text:
                    self._dropped = ""
                    self.content.pieces.append((text, look, prompt))
                    self.content.sources.append(child)
            elif tag == RUN_PROPERTIES:
                look = self.styles.format(self.style, child)
            elif tag in CHARACTERS:
                self._say(CHARACTERS[tag], look, prompt, child)
            elif tag == SYMBOL:
                said = symbols.character(child.get(f"{W}char", ""), child.get(f"{W}font", ""))
                self._say(said, look, prompt, child)
            elif tag == FIELD_MARK:
                self._field_mark(child, look, prompt)
            elif tag == FIELD_CODE:
                self.fields.code(child.text or "")
            elif tag in NOTES:
                self.content.notes.append((NOTES[tag], child.get(f"{W}id", "")))
            elif tag == ALTERNATIVES:
                self._run(shown_branch(child), look, prompt)
            elif tag in SHAPES:
                if not look.hidden:
                    self.content.boxes.extend(boxes_in(child))
            elif tag == f"{W}ruby":
                self._walk(child, prompt)

    def _say(self, text: str, look: Format, prompt: bool, source: Element) -> None:
        fields = self.fields
        if not text or fields.hiding:
            return
        if look.struck or look.hidden:
            self._drop(text, "struck" if look.struck else "hidden")
            return
        self._dropped = ""
        if fields.stack:
            fields.answer()
        if look.symbols or not text.isprintable():
            text = symbols.shown(text, look.symbols)
        self.content.pieces.append((text, look, prompt))
        self.content.sources.append(source)

    def _drop(self, text: str, why: str) -> None:
        """Count a passage that is left out once, however many runs it is cut into."""
        if self._dropped == why == "struck" and self.struck == 1 and self.first_struck:
            self.first_struck[1].append(text)
        if not text.strip() or self._dropped == why:
            return
        self._dropped = why
        if why == "struck":
            self.struck += 1
            if self.first_struck is None and self.paragraph is not None:
                self.first_struck = self.paragraph, [text]
        else:
            self.hidden += 1

    def _field_mark(self, mark: Element, look: Format, prompt: bool) -> None:
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin" and mark not in self.open_fields:
            self.fields.begin(len(self.content.pieces), mark.find(f"{W}ffData"))
        elif kind == "separate":
            self.fields.separate()
        elif kind == "end":
            self._end_field(mark, look, prompt)

    def _end_field(self, mark: Element, look: Format, prompt: bool) -> None:
        ended = self.fields.end()
        if ended is None:
            return
        merge = MERGE_FIELD.match(ended.code)
        pieces = self.content.pieces
        if not ended.answered:
            if merge:
                self._say(f"«{merge[1] or merge[2]}»", look, True, mark)
            elif button := BUTTON.match(ended.code):
                self._say(button[1].strip(), look, True, mark)
            elif ended.form is not None:
                self._say(form_answer(ended.form), look, prompt, mark)
        elif merge:
            shown = "".join(text for text, _, _ in pieces[ended.start :]).strip()
            if shown.startswith("«") and shown.endswith("»"):
                pieces[ended.start :] = [(text, look, True) for text, look, _ in pieces[ended.start :]]


def together(pieces: list[Piece]) -> Piece:
    """A paragraph as one piece: only what is true of all its letters is true of it."""
    if len(pieces) == 1 and not pieces[0][0].isspace():
        return pieces[0]
    text = "".join([text for text, _, _ in pieces])
    seen = [piece for piece in pieces if any(map(str.isalnum, piece[0]))]
    seen = seen or [piece for piece in pieces if not piece[0].isspace()]
    if not seen:
        return text, PLAIN, False
    _, look, prompt = seen[0]
    for _, also, prompted in seen[1:]:
        prompt = prompt and prompted
        if also is not look:
            look = look._replace(
                bold=look.bold and also.bold, italic=look.italic and also.italic, grey=look.grey and also.grey
            )
    return text, look, prompt


def shows_placeholder(control: Element) -> bool:
    """Whether a content control shows the words that ask for an answer."""
    mark = control.find(f"{CONTROL_PROPERTIES}/{PLACEHOLDER_SHOWN}")
    return mark is not None and on(mark.get(VAL))


def form_answer(form: Element) -> str:
    """What an old form field shows when its answer is kept apart from the text: a box, or the choice of a list."""
    if (box := form.find(f"{W}checkBox")) is not None:
        ticked = box.find(f"{W}checked")
        ticked = box.find(f"{W}default") if ticked is None else ticked
        return "☒" if ticked is not None and on(ticked.get(VAL)) else "☐"
    if (choices := form.find(f"{W}ddList")) is not None:
        entries = [entry.get(VAL, "") for entry in choices.iterfind(f"{W}listEntry")]
        chosen = choices.find(f"{W}result")
        place = 0 if chosen is None else number(chosen.get(VAL)) or 0
        return entries[place] if 0 <= place < len(entries) else ""
    return ""


def shown_branch(alternatives: Element) -> Element:
    """The one of several forms of a shape to read: the first that holds words, else the first."""
    branches = [branch for branch in alternatives if branch.tag != FALLBACK] + alternatives.findall(FALLBACK)
    for branch in branches:
        if next(branch.iter(TEXT, WORD_ART), None) is not None:
            return branch
    return branches[0] if branches else alternatives


def boxes_in(shape: Element) -> Iterator[Element]:
    """What holds a shape's text: boxes, word art, diagrams, drawn paragraphs; the outermost of each and each once."""
    for child in shape:
        if child.tag in HOLD_TEXT:
            yield child
        else:
            yield from boxes_in(shown_branch(child) if child.tag == ALTERNATIVES else child)


def never_closed(root: Element) -> set[Element]:
    """The field marks that begin a field and are never answered by an end: Word shows all that follows them.

    Deleted marks don't count, and a text box or a cell is a story of its own.
    """
    begun: dict[Element | None, list[Element]] = {}
    for mark in root.iter(FIELD_MARK):
        if next(mark.iterancestors(*DELETED_TEXT), None) is not None:
            continue
        stack = begun.setdefault(next(mark.iterancestors(BOX, CELL), None), [])
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            stack.append(mark)
        elif kind == "end" and stack:
            stack.pop()
    return {mark for stack in begun.values() for mark in stack}
