"""What a document's making left in its text, taken out: lines that pages began and ended with, cut lines, tags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ehcplint.document import Block, Cell, Paragraph, Table
from ehcplint.language.placeholders import NOTES

_PAGE = re.compile(r"\W*(?:page\s+)\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
_HEAD_WORDS = 14
"""What stands at the head or the foot of each page is at most so long."""
_END_OF_PART = re.compile(
    r"\W*(?:end of (?:this )?section(?: [A-K][12]?)?|back to (?:the )?(?:top|contents))\W*", re.IGNORECASE
)
_OF_THE_CHILD = re.compile(
    r"(?:(?:child|pupil|student|young person)['’]s |full )?(?:name|date of birth|d\.?o\.?b\.?|UPN|NHS (?:number|no\.?)"
    r"|year group)\W*",
    re.IGNORECASE,
)
_TABLE_WORDS, _OFTEN = 40, 3
"""A table that pages begin with has so few words, and comes so many times."""
_STOPS = (".", ":", ";", "?", "!", "”", '"', "…")
_LONG = 40
"""In characters: a line that a page's width may have cut."""
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATED = rf"(?:{_MONTH}\s+20\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|20\d\d)"
_TAG = (
    r"\[\s*(?:(?:AR|annual review|review(?:ed)?)\b[^\[\]\n]{0,200}|(?:no change|unchanged|new|amended|added|updated"
    r""
    r"|revised|reworded|moved)\b[^\[\]\n]{0,60})\]"
    rf"|\(\s*(?:new|amended|added|updated|revised|reworded)\b[^()\n]{{0,30}}{_DATED}\s*\)"
)
_TAG_BEFORE = re.compile(rf"\s*(?:{_TAG})\s*(?=\S)", re.IGNORECASE)
_TAG_AFTER = re.compile(rf"\s*(?:{_TAG})\s*$", re.IGNORECASE)


def tidied(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without blank lines, what pages begin and end with, and tags, and with cut lines joined."""
    said = tuple(block for block in blocks if isinstance(block, Table) or block.text.strip())
    kept = list(_without_pages(_without_repeated_tables(said)))
    if _is_cut(kept):
        kept = list(_joined(kept))
    return tuple(map(_without_tags, kept))


def _without_repeated_tables(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with a small table that comes again and again, as the child's details do on each page, only once."""
    said = [
        tuple(cell.line for row in block.rows for cell in row) if isinstance(block, Table) else () for block in blocks
    ]
    counts = Counter(
        words
        for words in said
        if len(" ".join(words).split()) <= _TABLE_WORDS and any(map(_OF_THE_CHILD.fullmatch, words))
    )
    seen: set[tuple[str, ...]] = set()
    kept = []
    for block, words in zip(blocks, said, strict=True):
        if counts[words] < _OFTEN or words not in seen:
            kept.append(block)
        seen.add(words)
    return tuple(kept)


def _without_pages(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks without the numbers of pages, and without what comes again right beside them each time."""
    texts = [block.text.strip() if isinstance(block, Paragraph) else None for block in blocks]
    pages = {place for place, text in enumerate(texts) if text and _PAGE.fullmatch(text)}
    beside = Counter(
        text
        for place in pages
        for text in (texts[near] for near in (place - 1, place + 1) if 0 <= near < len(texts))
        if text and len(text.split()) <= _HEAD_WORDS
    )
    heads = {text for text, count in beside.items() if count > 1 and count == texts.count(text)}
    yield from (
        block
        for block, text in zip(blocks, texts, strict=True)
        if not (text and (_PAGE.fullmatch(text) or _END_OF_PART.fullmatch(text) or text in heads))
    )


def _is_cut(blocks: list[Block]) -> bool:
    """Whether each line of the page is a paragraph, as programs that turn a PDF into a Word file make them."""
    lines = [block for block in blocks if isinstance(block, Paragraph) and block.text.strip()]
    cut = sum(_goes_on(line, following) for line, following in pairwise(lines))
    return cut >= 8 and cut * 5 >= len(lines)


def _goes_on(line: Paragraph, following: Paragraph) -> bool:
    """Whether a paragraph is the rest of the sentence that the one before it, a full line, begins."""
    text, rest = line.text.rstrip(), following.text.lstrip()
    return (
        len(text) >= _LONG
        and not text.endswith(_STOPS)
        and (rest[:1].islower() or text.endswith((",", " and", " or", " the", " a", " of", " to")))
        and not following.label
        and (line.bold, line.level) == (following.bold, following.level)
    )


def _joined(blocks: list[Block]) -> Iterator[Block]:
    """The blocks with each sentence that lines cut as one paragraph."""
    held: Paragraph | None = None
    last: Paragraph | None = None
    for block in blocks:
        if held and last and isinstance(block, Paragraph) and _goes_on(last, block):
            held, last = replace(held, text=f"{held.text.rstrip()} {block.text.lstrip()}"), block
            continue
        if held:
            yield held
        held = last = block if isinstance(block, Paragraph) else None
        if held is None:
            yield block
    if held:
        yield held


def _without_tags(block: Block) -> Block:
    """A paragraph, or a table's, without what a reviewer put before or after it in brackets: "[Amended May 2026]"."""
    if isinstance(block, Table):
        if not any("[" in cell.text or "(" in cell.text for row in block.rows for cell in row):
            return block
        return replace(block, rows=tuple(tuple(map(_cell_without_tags, row)) for row in block.rows))
    text = block.text
    if not text.rstrip().endswith(("]", ")")) and not text.lstrip().startswith(("[", "(")):
        return block
    start = before.end() if (before := _TAG_BEFORE.match(text)) and not NOTES.search(before[0]) else 0
    after = _TAG_AFTER.search(text, start)
    end = after.start() if after and not NOTES.search(after[0]) else len(text)
    return replace(block, text=text[start:end], start=block.start + start) if (start, end) != (0, len(text)) else block


def _cell_without_tags(cell: Cell) -> Cell:
    blocks = tuple(map(_without_tags, cell.blocks))
    return cell if blocks == cell.blocks else replace(cell, blocks=blocks)
