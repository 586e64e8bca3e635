"""Read plain text and Markdown: paragraphs, headings, lists and pipe tables, each with its line."""

from __future__ import annotations

import re

from ehcplint.document import Block, Cell, Changes, Document, Location, Paragraph, Passage, Table, UnreadableError
from ehcplint.readers.characters import clean
from ehcplint.readers.limits import Limits, too_large

BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
ITEM = re.compile(r"[ \t]*([-*+•▪●◦–]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])[ \t]+(?=\S)")
BULLET = re.compile(r"[ \t]*[-*+•▪●◦–][ \t]+(?=\S)")
NUMBERED = re.compile(
    r"[ \t]*\(?(?:[a-zA-Z]|[ivx]{1,5}|(?:[A-ZÀ-ɏ][a-zß-ɏ]+ )?[A-Z]{0,2}\d{1,3}(?:[.-]\d{1,2})*[a-z]?)"
    r"(?:[.:)]+[ \t]+(?=\S)|(?<=\d)[ \t]+(?=[“\"‘(]?[A-Z]))"
)
"""How an item begins: "3.", "(b)", "F1.", "F1.2 The", "Outcome 2:"; not the wrapped "30 minutes" or "A4 paper"."""
ENDS_A_SENTENCE = re.compile(r"[.!?:;…][\"'”’)\]*_]*\s*$")
RULE = re.compile(r"[ \t]*(?:[-=_*][ \t]*){3,}$")
NARROWEST_WRAP, WIDEST_WRAP = 40, 120  # characters; a longer line was not wrapped by an editor
ROW = re.compile(r"[ \t]*\|.*\|[ \t]*$")
UNDER_HEADER = re.compile(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$")
CELL_EDGE = re.compile(r"(?<!\\)\|")
EMPHASISED = re.compile(r"(\*\*|__)(?=[^\s*_])(.+?)(?<=[^\s*_])\1", re.DOTALL)
STRUCK = re.compile(r"~~(?=\S)[^~\n]+?(?<=\S)~~ ?")


def read_text(data: bytes, name: str, limits: Limits) -> Document:
    """The document in the bytes of a text file. Raises UnreadableError: encoding, empty, too-large."""
    text = clean(_decoded(data).replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > limits.characters:
        raise too_large(f"{len(text):,} characters", f"{limits.characters:,}", "characters")
    if not text.strip():
        raise UnreadableError("empty", "The file has no text.", "Check that it is the right file.")
    markdown = name.lower().endswith(".md")
    changes = Changes()
    if markdown and (struck := list(STRUCK.finditer(text))):
        line = text.count("\n", 0, struck[0].start()) + 1
        changes = Changes(struck=len(struck), first=Passage(struck[0][0].strip(" ~"), Location(line=line)))
        text = STRUCK.sub("", text)
    blocks = _blocks(text.split("\n"))
    return Document(name=name, format="md" if markdown else "txt", blocks=tuple(blocks), changes=changes)


def _decoded(data: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or what Windows wrote before them."""
    mark, encoding = next((of for of in BYTE_ORDER_MARKS if data.startswith(of[0])), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        if mark:
            raise _unknown_encoding() from error
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            raise _unknown_encoding() from error
    if "\x00" in text:
        raise _unknown_encoding()
    return text


def _unknown_encoding() -> UnreadableError:
    return UnreadableError(
        "encoding", "The file's characters can't be told.", "Open it in an editor and save it as UTF-8 text."
    )


def _wrapped_at(lines: list[str]) -> int:
    """The width at which a file's lines were wrapped; 0 when each line is a paragraph of its own."""
    lengths = [len(line) for line in lines if line.strip() and not ROW.match(line)]
    long = sum(length > WIDEST_WRAP for length in lengths)
    if long * 20 > len(lengths):
        return 0
    return max((length for length in lengths if length <= WIDEST_WRAP), default=0)


def _goes_on(lines: list[str], following: str, width: int) -> bool:
    """Whether the last of a paragraph's lines was wrapped: the next word would not have fitted on it."""
    line = lines[-1]
    if not following.strip() or _alone(line) or _begins(following, lines):
        return False
    return NARROWEST_WRAP <= width < len(line) + 1 + len(following.split(maxsplit=1)[0])


def _blocks(lines: list[str]) -> list[Block]:
    width = _wrapped_at(lines)
    blocks: list[Block] = []
    tables = 0
    place = 0
    while place < len(lines):
        line = lines[place]
        end = place + 1
        if not line.strip():
            place = end
            continue
        if ROW.match(line):
            while end < len(lines) and ROW.match(lines[end]):
                end += 1
            tables += 1
            blocks.append(_table(lines[place:end], place + 1, tables))
        else:
            # The lines of a wrapped paragraph stay lines, so that its characters are the file's own.
            while end < len(lines) and _goes_on(lines[place:end], lines[end], width):
                end += 1
            blocks.append(_paragraph(lines[place:end], place + 1))
        place = end
    return blocks


def _alone(line: str) -> bool:
    """Whether a line can't go on into the next: a heading or a rule."""
    return bool(HEADING.match(line) or RULE.match(line) or line.startswith("==="))


def _begins(line: str, above: list[str]) -> bool:
    """Whether a line can't belong to the paragraph above it.

    A number begins an item after the end of a sentence or below another item; else it may belong to the sentence
    above ("… since Year / 3. He").
    """
    if NUMBERED.match(line):
        return _is_item(above[0]) or bool(ENDS_A_SENTENCE.search(above[-1]))
    return _is_item(line) or bool(ROW.match(line)) or _alone(line)


def _is_item(line: str) -> bool:
    return bool(BULLET.match(line) or NUMBERED.match(line))


def _paragraph(lines: list[str], first: int) -> Paragraph:
    where = Location(line=first)
    if heading := HEADING.match(lines[0]):
        text, bold = _plain(heading[2])
        return Paragraph(text, where, level=len(heading[1]), bold=bold)
    label = ""
    if item := ITEM.match(lines[0]):
        label = item[1]
        lines = [lines[0][item.end() :], *lines[1:]]
    text = "\n".join(lines)
    text, bold = _plain(text)
    return Paragraph(text, where, label=label, bold=bold)


def _plain(text: str) -> tuple[str, bool]:
    """The text without Markdown's marks of bold, and whether all of it was bold."""
    return EMPHASISED.sub(r"\2", text), bool(EMPHASISED.fullmatch(text.strip()))


def _table(lines: list[str], first: int, number: int) -> Table:
    rows: list[tuple[Cell, ...]] = []
    header_rows = 0
    for line, text in enumerate(lines, first):
        if UNDER_HEADER.match(text):
            header_rows = header_rows or len(rows)
            continue
        row: list[Cell] = []
        for column, inside in enumerate(CELL_EDGE.split(text.strip()[1:-1]), 1):
            where = Location(table=number, row=len(rows) + 1, column=column, line=line)
            words, bold = _plain(inside.strip())
            row.append(Cell(len(rows) + 1, column, (Paragraph(words, where, bold=bold),)))
        rows.append(tuple(row))
    return Table(tuple(rows), Location(table=number, line=first), header_rows)
