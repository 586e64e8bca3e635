"""What a paragraph is made of: the mark of its list, its lines and columns, the items that it sets out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, zip_longest

from ehcplint.document import Block, Cell, Paragraph, Table
from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.text import NEAR
from ehcplint.plan import Part
from ehcplint.sections.front import inline_field
from ehcplint.sections.headings import SectionMap

_SET_OUT = LongPattern(
    r"(?:^\W*|(?<=[.;!?])\s+|(?<=[.;!?][”’\"')])\s+)(?:(?:outcome|need|goal|aim)\s*|(?-i:EO|LTO|OC|[BCDENO]))"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})?[a-z]?)\s*[:.)–—-]\s*(?=\S)",
    ignore_case=True,
)
"""Where an outcome or a need that has a number begins within a paragraph."""
TYPED_LABEL = re.compile(
    r"^\s*(?:[A-K]{1,2}\d{0,2}[.-]?\d{1,2}[a-z]?|(?!(?:KS|Y|YR|NC)\d)[A-Z]{1,4}\d{1,2}(?:\.\d{1,2})?"
    r"|\(?\d{1,2}(?:\.\d{1,2})?|\([a-z]{1,3}|[a-z])[.):]\s+(?=\S)"
)
_BARRED = re.compile(r"\s*(?:\|[^|]*){3,}\|\s*$")
_LABEL_WITHIN = re.compile(r"(?:^|[;|.,•·–—]\s*|\s-\s+)(?P<label>[A-Z][A-Za-z /&’'-]{1,30}?)\s*:\s*(?=\S)")
"""Where a fact begins within a paragraph, after its label: "…; Who: a teaching assistant"."""
_BARE = re.compile(r"\s*[A-Z][A-Za-z /&,’'-]{1,40}:\s*")
"""A label after which nothing was filled in: "How long:"."""
_OF_A_THREAD = re.compile(
    r"^[ \t]*(?:(?:special )?educational )?(?P<name>need|outcome|goal|aim|provision)s?\b[^:\n]{0,16}:",
    re.IGNORECASE | re.MULTILINE,
)
_DASHED = re.compile(r"\n\s*[–-]\s+(?=[A-Z])")
_CLAUSE = LongPattern(
    r"(?:^|[:;,.]|\b(?:and|or|will|shall|to|have|receive)\b)\s*\((?P<mark>[a-h]|[ivx]{1,4}|\d)\)\s+(?=\S)",
    ignore_case=True,
)
_MARKS = ("abcdefgh", "12345678", ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"))
_TYPED_BULLET = re.compile(r"\s*([•‣◦▪▫■□●○◆◇❖➢➤►])\s+(?=\S)")
_TYPED_COUNT = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})?[.)]?)[ ]?\t\s*(?=[A-Z“‘\"])")
_TYPED_DASH = re.compile(r"\s*([-–—*·])\s+(?=\w)")


def tabbed(blocks: tuple[Block, ...], section_map: SectionMap) -> Iterator[Block]:
    """The blocks, with each run of paragraphs whose tabs part known columns' headings and cells as a table."""
    rows: list[tuple[Cell, ...]] = []
    columns = 0
    for block, following in zip_longest(blocks, blocks[1:]):
        tabs = block.text.count("\t") if isinstance(block, Paragraph) else 0
        columns = columns if rows else tabs
        if tabs > 1 and (rows or all(map(section_map.column, block.text.split("\t")))):
            rows.append(_cells(block, len(rows) + 1))
            # The last cell of a row may be blank, and has no tab before it then.
            if isinstance(following, Paragraph) and following.text.count("\t") in (columns - 1, columns):
                continue
            if len(rows) > 1:
                yield Table(tuple(rows), rows[0][0].blocks[0].where)
                rows = []
                continue
            rows = []
        yield block


def barred(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks, with each run of paragraphs that bars part into as many cells as a table: pasted Markdown."""
    for is_row, run in groupby(blocks, lambda block: isinstance(block, Paragraph) and bool(_BARRED.match(block.text))):
        lines = list(run)
        rows = [line for line in lines if is_row and any(map(str.isalnum, line.text))]
        if len(rows) > 1 and len({line.text.count("|") for line in rows}) == 1:
            yield Table(tuple(_between_bars(line, row) for row, line in enumerate(rows, start=1)), rows[0].where)
        else:
            yield from lines


def _between_bars(paragraph: Paragraph, row: int) -> tuple[Cell, ...]:
    """What the bars of a paragraph part, as the cells of a table's row."""
    pieces = re.finditer(r"(?<=\|)\s*([^|]*?)\s*(?=\|)", paragraph.text)
    lines = (replace(paragraph, text=piece[1], start=paragraph.start + piece.start(1)) for piece in pieces)
    return tuple(Cell(row, column, (line,)) for column, line in enumerate(lines, start=1))


def _cells(paragraph: Paragraph, row: int) -> tuple[Cell, ...]:
    """What the tabs of a paragraph part, as the cells of a table's row."""
    pieces = re.finditer(r"(?:^|(?<=\t))[^\t]*", paragraph.text)
    lines = (replace(paragraph, text=piece[0], start=paragraph.start + piece.start()) for piece in pieces)
    return tuple(Cell(row, column, (line,)) for column, line in enumerate(lines, start=1))


def lines_of(paragraph: Paragraph, section_map: SectionMap) -> list[Paragraph]:
    """A paragraph parted at those of its line breaks where an item or a labelled fact begins or a heading ends."""
    text = paragraph.text
    if "\n" not in text:
        return [paragraph]
    starts = [0]
    facts = _labelled_lines(text, section_map) | _lines_of_threads(text)
    dashed = len(_DASHED.findall(text)) > 1
    for match in re.finditer(r"\n", text):
        # Only so much of either side as can matter, for a paragraph may have thousands of lines.
        before = text[max(starts[-1], match.start() - NEAR) : match.start()].strip()
        after = text[match.end() : match.end() + NEAR]
        item = TYPED_LABEL.match(after) or _TYPED_BULLET.match(after) or _SET_OUT.match(after)
        item = item or match.end() in facts or (dashed and _DASHED.match(text, match.start()))
        if item or (len(before) <= 120 and (section_map.area(before) or section_map.block(before))):
            starts.append(match.end())
    if len(starts) == 1:
        return [paragraph]
    pieces = zip(starts, [*(start - 1 for start in starts[1:]), len(text)], strict=True)
    return [
        replace(
            paragraph,
            text=text[start:end],
            label=paragraph.label if not start else "",
            start=paragraph.start + start,
        )
        for start, end in pieces
    ]


def _labelled_lines(text: str, section_map: SectionMap) -> set[int]:
    """Where the lines begin that tell what is provided, by whom and how often, each after its label; or none."""
    lines = [(match.start(), match[0]) for match in re.finditer(r"[^\n]+", text)]
    fields = [(start, inline_field(line) or (_BARE.fullmatch(line) and (line.strip(" :"),))) for start, line in lines]
    roles = {
        start: section_map.column(field[0], ("provision", "who", "when", "outcome"), whole=True)
        for start, field in fields
        if field
    }
    told = set(roles.values()) - {""}
    # What is provided may stand in the first line, without a label.
    whole = len(told) > 1 and ("provision" in told or next(iter(roles), 0) > 0)
    return {start for start, role in roles.items() if role} if whole else set()


def _lines_of_threads(text: str) -> set[int]:
    """Where the lines of a paragraph begin that are a need, an outcome and provision, each after its label; or none."""
    found = [(match.start("name"), match["name"].casefold()) for match in _OF_A_THREAD.finditer(text)]
    return {start for start, _ in found} if len({name for _, name in found}) > 1 else set()


def labelled_within(text: str, section_map: SectionMap) -> list[tuple[int, int, str, str]]:
    """What a paragraph tells of one provision, each part after its label: (start, end, label, role); or nothing.

    What is provided is one of them, and at most a number stands before the first.
    """
    found = list(_LABEL_WITHIN.finditer(text))
    if len(found) < 2 or len(text[: found[0].start("label")].split()) > 3:
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    parts = []
    for match, end in zip(found, ends, strict=True):
        role = section_map.column(match["label"], ("provision", "who", "when", "outcome", "review"), whole=True)
        if not role and outcome_references(text[match.end() : end]):
            role = "outcome"  # "Why: Outcome 2"
        parts.append((match.end(), end, match["label"], role))
    roles = [role for *_, role in parts]
    told = roles.count("provision") == 1 and len(set(roles) - {""}) > 1
    return parts if told and all(roles) else []


def dated_within(text: str, section_map: SectionMap) -> tuple[int, int, str] | None:
    """Where an outcome's words end, and where its date begins after a label in the same paragraph, with the label."""
    match = next((match for match in _LABEL_WITHIN.finditer(text) if match.start() > 20), None)
    if not match or not section_map.column(match["label"], ("by_when",), whole=True):
        return None
    return match.start("label"), match.end(), match["label"]


def listed(paragraph: Paragraph) -> Paragraph:
    """The paragraph, with a bullet that was typed into its text as its label, too; a number before a tab is no text."""
    count = None if paragraph.label else _TYPED_COUNT.match(paragraph.text)
    if count:
        rest = paragraph.text[count.end() :]
        return replace(paragraph, label=count[1], text=rest, start=paragraph.start + count.end())
    bullet = None if paragraph.label else _TYPED_BULLET.match(paragraph.text) or _TYPED_DASH.match(paragraph.text)
    return replace(paragraph, label=bullet[1]) if bullet else paragraph


def is_item(paragraph: Paragraph) -> bool:
    """Whether a paragraph is an item of a list, by its label or by one that was typed before it."""
    return bool(paragraph.label or TYPED_LABEL.match(paragraph.text))


def numbered(text: str) -> list[tuple[int, int, str]]:
    """The outcomes or needs that one paragraph sets out one after another, each with its number."""
    found = list(_SET_OUT.finditer(text))
    if not found or text[: found[0].start()].strip():
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    return [(match.start(), end, match["number"]) for match, end in zip(found, ends, strict=True)]


def clauses(text: str) -> list[tuple[int, int]]:
    """What a sentence sets out after marks within it: "Ada will have: (a) reading …; and (b) spelling …."; or nothing.

    The first comes after a colon or the words that lead all in, each of the others after a comma or a semicolon.
    """
    found = list(_CLAUSE.finditer(text))
    order = [match["mark"].casefold() for match in found]
    if len(found) < 2 or not any(order == list(marks[: len(order)]) for marks in _MARKS):
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    return [(match.start("mark") - 1, end) for match, end in zip(found, ends, strict=True)]


def shown_number(paragraph: Paragraph) -> str:
    """The number or letter that a list gives a paragraph, or an empty string for a bullet or none."""
    return paragraph.label.strip() if any(map(str.isalnum, paragraph.label)) else ""


def part_of(paragraph: Paragraph, start: int = 0, end: int | None = None, label: str = "", role: str = "main") -> Part:
    text = paragraph.text[start:end]
    bullet = _TYPED_BULLET.match(text) or _TYPED_DASH.match(text) if start == 0 else None
    lead = bullet.end() if bullet else len(text) - len(text.lstrip())
    number = shown_number(paragraph) if start == 0 else ""
    return Part(text[lead:].rstrip(), paragraph.where, paragraph.start + start + lead, label, role, number)  # type: ignore[arg-type]
