"""What a document's making left in its text, taken out: lines that pages began and ended with, cut lines, tags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from ehcplint.document import Block, Cell, Paragraph, Table, paragraphs_of
from ehcplint.language.patterns import LongPattern
from ehcplint.language.placeholders import NOTES
from ehcplint.language.references import outcomes
from ehcplint.plan import Letter
from ehcplint.sections.headings import SectionHeading

_PAGE = re.compile(r"\W*(?:page\s+)\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
_HEAD_WORDS = 14
"""What stands at the head or the foot of each page is at most so long."""
_END_OF_PART = re.compile(
    r"\W*(?:end of (?:(?:this|the) )?(?:section(?: [A-K][12]?)?|(?:record|plan|document|report|form|extract|export"
    r"|print-?out|file)"
    r"(?:(?: (?:no\.?|number|ref\.?))? [A-Z]{0,4}[\d/-]{1,14})?)|back to (?:the )?(?:top|contents))\W*",
    re.IGNORECASE,
)
_OF_THE_CHILD = re.compile(
    r"(?:(?:child|pupil|student|young person)['’]s |full )?(?:name|date of birth|d\.?o\.?b\.?|UPN|NHS (?:number|no\.?)"
    r"|year group)\W*",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\s*(\d{1,3})(?:[.)]\s+|\s*\t\s*)(?=\S)")
_SECTIONS_COUNTED = 5
"""A plan whose paragraphs are counted on through so many sections numbers them, and not its needs or provision."""
_TABLE_WORDS, _OFTEN = 40, 3
"""A table that pages begin with has so few words, and comes so many times."""
_STOPS = (".", ":", ";", "?", "!", "”", '"', "…")
_LONG = 40
"""In characters: a line that a page's width may have cut."""
_SYSTEM_LINE = 160
"""In characters, at most."""
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


_WHEN_SAVED = r"\d{1,2}(?:[/.-]\d{1,2}[/.-]| \w{3,9} )\d{2,4}(?:,? (?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?)?"
_SYSTEM_FACT = re.compile(
    r"\b(?:(?P<sure>(?:last )?(?:updated|modified|edited|saved|changed|exported)(?: (?:on|at|by))?\s*:?\s*"
    rf"(?:{_WHEN_SAVED}|(?<=by )[\w.’'-]+(?: (?:on|at) {_WHEN_SAVED})?)(?: by [\w.’'-]+)?"
    r"|(?:records|items|fields|entries)\s*:\s*\d{1,3}\b|\d{1,3} (?:records?|items|fields?|entries)\b)"
    r"|(?:(?:record )?(?:status|state|stage)|version|owner|workflow|record (?:id|no\.?|number))\s*:\s*"
    r"(?:in progress|no change|not started|under review|signed off|on hold|[\w.’'-]+))",
    re.IGNORECASE,
)
"""What a case system prints of a record and not of the child: "Status: Active", "Last updated: 15/10/2026 16:10"."""
_MAY_BE_SYSTEMS = LongPattern(
    r"(?:updated|modified|edited|saved|changed|exported|records?|items|fields?|entries)\b", ignore_case=True
)
_CODE = re.compile(r"\W*(?P<code>[A-Z]{0,4}[.-]?\d{1,3}(?:\.\d{1,2})?)?\W*")


def tidied(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without blank lines, what pages begin and end with, and tags, and with cut lines joined."""
    said = tuple(block for block in blocks if isinstance(block, Table) or block.text.strip())
    kept = list(_without_pages(_without_repeated_tables(said)))
    if _is_cut(kept):
        kept = list(_joined(kept))
    return tuple(map(_without_tags, _without_system_facts(kept)))


def _without_system_facts(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks without paragraphs and cells that say only when a record was saved, or how many there are."""
    for block in blocks:
        if isinstance(block, Table):
            yield _table_without_system_facts(block)
        elif (code := _only_system_facts(block.text)) is None:
            yield block
        elif code:
            yield replace(block, text=code, start=block.start + block.text.index(code))


def _table_without_system_facts(table: Table) -> Table:
    if not any(_MAY_BE_SYSTEMS.holds(cell.text) for row in table.rows for cell in row):
        return table
    rows = ((replace(cell, blocks=tuple(_without_system_facts(cell.blocks))) for cell in row) for row in table.rows)
    return replace(table, rows=tuple(map(tuple, rows)))


def _only_system_facts(text: str) -> str | None:
    """The record's code, if any, of a text that holds nothing else but what a system says of its record; else None."""
    if len(text) > _SYSTEM_LINE or not _MAY_BE_SYSTEMS.holds(text):
        return None
    if not any(match["sure"] for match in _SYSTEM_FACT.finditer(text)):
        return None
    rest = _CODE.fullmatch(_SYSTEM_FACT.sub("", text))
    return (rest["code"] or "") if rest else None


def without_paragraph_numbers(
    blocks: tuple[Block, ...], heads: Callable[[Paragraph], SectionHeading | None]
) -> tuple[Block, ...]:
    """The blocks without the numbers that count the paragraphs of several sections on and on, as no list does.

    Outcomes keep theirs where the plan refers to them. `heads`: the section that a paragraph is the heading of.
    """
    numbers: dict[int, tuple[str, Paragraph]] = {}
    counted: set[tuple[Letter, ...]] = set()
    letters: tuple[Letter, ...] = ()
    for block in blocks:
        if not isinstance(block, Paragraph):
            continue
        if heading := heads(block):
            letters = heading.letters
        elif (match := _COUNT.match(f"{block.label} {block.text}")) and int(match[1]) == len(numbers) + 1:
            counted.add(letters)
            start = _after_count(block)
            plain = replace(block, text=block.text[start:], start=block.start + start, label="")
            numbers[id(block)] = (match[1] if letters == ("E",) else "", plain)
    if len(counted) < _SECTIONS_COUNTED:
        return blocks
    referred = {n for block in paragraphs_of(blocks) for found in outcomes(block.text) for n in found.numbers}
    plain_of = {place: plain for place, (number, plain) in numbers.items() if number not in referred}
    return tuple(plain_of.get(id(block), block) for block in blocks)


def _after_count(paragraph: Paragraph) -> int:
    match = None if paragraph.label else _COUNT.match(paragraph.text)
    return match.end() if match else 0


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
