"""What page breaks do to a document, undone: headers and footers out, tables and split rows joined."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from ehcplint.document import Location, Paragraph
from ehcplint.readers.characters import clean
from ehcplint.readers.pdf.layout import PageLayout, Part, PartCell, lines_of
from ehcplint.readers.pdf.lines import Line, ends_sentence, has_room

ZONE = 0.16
"""The part of a page's height, at its top and at its foot, in which headers and footers are looked for."""

MOST_PAGES = 0.7
"""The part of the pages on which what repeats is a header or footer wherever it stands."""

NUMBERED_CONTENT = re.compile(
    r"\W*(?:outcome|need|target|goal|objective|aim|step|section|part|provision|appendix|table)s?\W*#", re.IGNORECASE
)
PAGE_NUMBER = re.compile(
    r"^[^\w)]*(\d{1,4})[^\w)]*$|^\W*\((\d{1,4})\)\W*$|\bpage\W{0,3}(\d{1,4})(?:\W{0,3}(?:of\W{0,3})?\d{1,4})?\W*$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"[A-Z]{0,3}\d{1,2}(?:\.\d)?(?:(?:, ?| and | ?& ?)[A-Z]{0,3}\d{1,2}(?:\.\d)?)*\.?")
SAME_EDGE = 4.0
MOST_HEADER_ROWS = 3
RECENT_ROWS = 40
"""As many rows before a page break show what a table's rows are like, however long it is."""
RECENT_TABLES = 5
SAME_PADDING = 1.5
PUSHED_OVER = 4.2
"""Font sizes of empty space that two lines moved to the next page, or a paragraph's spacing, may leave."""

_Key = tuple[str, int]


def take_out_furniture(pages: list[PageLayout]) -> list[Paragraph]:
    """Remove the headers and footers from the pages and give each once."""
    repeated = _repeated(pages, True) | _repeated(pages, False)
    furniture: dict[str, Paragraph] = {}
    for page in pages:
        removed: list[Line | Part] = []
        for top in (True, False):
            for item in _outer(page, top):
                if not any(key in repeated for key in _keys(item)) and not _is_page_number(item):
                    break
                removed.append(item)
        page.items = [item for item in page.items if not any(item is other for other in removed)]
        for item in [*removed, *page.slanted]:
            for line in lines_of([item]):
                text = f"{line.label} {line.text}".strip()
                box = tuple(round(edge, 1) for edge in line.box)
                furniture.setdefault(
                    _pattern(text), Paragraph(clean(text), Location(page=page.number, box=box), size=line.size)
                )
    return list(furniture.values())


def _repeated(pages: list[PageLayout], top: bool) -> set[_Key]:
    """What stands at the top, or at the foot, of most pages, or of some and so far out that it is no part of the text.

    A heading may happen to begin a few pages.
    """
    seen: dict[_Key, dict[int, Line | Part]] = defaultdict(dict)
    for page in pages:
        for item in _outer(page, top):
            for key in _keys(item):
                seen[key][page.number] = item
    some = 2 if len(pages) <= 5 else max(3, len(pages) // 4)
    most = max(3.0, MOST_PAGES * len(pages))
    repeated = {key for key, items in seen.items() if len(items) >= most}
    doubtful = {key for key, items in seen.items() if some <= len(items) < most}
    if doubtful:
        margins = [_margin(page, repeated | doubtful, top) for page in pages]
        repeated |= {key for key in doubtful if _is_in_margin(seen[key], pages, margins, top)}
    return repeated


def _margin(page: PageLayout, outside: set[_Key], top: bool) -> float:
    """How far from a page's edge its text begins, apart from what may be headers and footers."""
    for item in _from_the_edge(page, top):
        if not any(key in outside for key in _keys(item)) and not _is_page_number(item):
            return _from_edge(page, item, top)[0]
    return page.height


def _from_edge(page: PageLayout, item: Line | Part, top: bool) -> tuple[float, float]:
    """Where an item begins and ends, counted from a page's top or from its foot."""
    return (item.box[1], item.box[3]) if top else (page.height - item.box[3], page.height - item.box[1])


def _is_in_margin(items: dict[int, Line | Part], pages: list[PageLayout], margins: list[float], top: bool) -> bool:
    """Whether what repeats keeps a line away from its pages' text, and no other page's text begins as far out.

    Pages of another size say nothing: they have margins of their own.
    """
    theirs = [page for page in pages if page.number in items]
    sizes = {(round(page.width), round(page.height)) for page in theirs}
    reach = max(_from_edge(page, items[page.number], top)[1] for page in theirs)
    line = max(line.size for line in lines_of(items.values()))
    return all(
        margin > (reach + line if page.number in items else reach)
        for page, margin in zip(pages, margins, strict=True)
        if (round(page.width), round(page.height)) in sizes
    )


def _from_the_edge(page: PageLayout, top: bool) -> list[Line | Part]:
    """The items as they stand from the top or the foot inwards, which in columns is not how they are read."""
    return sorted(page.items if top else page.items[::-1], key=lambda item: _from_edge(page, item, top)[0])


def _outer(page: PageLayout, top: bool) -> Iterator[Line | Part]:
    """The items within the zone at the top or the foot of a page, from the edge inwards."""
    for item in _from_the_edge(page, top):
        if _from_edge(page, item, top)[1] >= ZONE * page.height:
            return
        yield item


def _keys(item: Line | Part) -> Iterator[_Key]:
    """What an item says, and where, a little tolerant of the place; a page number in it counts from its page on."""
    text = _text_of(item)
    if NUMBERED_CONTENT.match(_pattern(text)):
        return
    numbers = list(re.finditer(r"\d{1,4}", text))
    says = [text]
    for number in numbers[:6]:
        says.append(f"{text[: number.start()]}#{int(number[0]) - item.page}{text[number.end() :]}")
    place = round(item.box[1] / 3)
    for words in says:
        yield words, place
        yield words, place + 1


def _text_of(item: Line | Part) -> str:
    return " ".join(" ".join(f"{line.label} {line.text}" for line in lines_of([item])).split())


def _pattern(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _is_page_number(item: Line | Part) -> bool:
    """Whether a line at the edge of a page is its number, or ends in it: "3", "Page 3 of 9", "Plan – page 3"."""
    if isinstance(item, Part):
        return False
    found = PAGE_NUMBER.search(_text_of(item))
    return bool(found) and int(found[found.lastindex or 0]) in (item.page, item.page - 1)


def join_tables(pages: list[PageLayout]) -> list[Line | Part]:
    """All pages' items in one flow, with the tables that break over pages in one piece."""
    flow: list[Line | Part] = []
    tables: list[Part] = []
    floor = max((item.box[3] for page in pages for item in page.items), default=0.0)
    for page in pages:
        items = page.items
        upper, lower = flow[-1] if flow else None, items[0] if items else None
        if isinstance(upper, Part) and isinstance(lower, Part) and _continues(upper, lower, tables, floor):
            _join(upper, lower)
            items = items[1:]
        flow += items
        tables += [item for item in items if isinstance(item, Part)]
    for item in flow:
        if isinstance(item, Part) and item.last_page != item.page:
            _renumber(item)
    return flow


def _continues(upper: Part, lower: Part, tables: list[Part], floor: float) -> bool:
    """Whether a table at a page's top goes on with the one at the foot of the page before, the last of some tables."""
    if upper.last_page != lower.page - 1:
        return False
    if abs(upper.xs[0] - lower.xs[0]) > SAME_EDGE or abs(upper.xs[-1] - lower.xs[-1]) > SAME_EDGE:
        return False
    fewer, more = sorted((upper.xs, lower.xs), key=len)
    if not all(any(abs(x - other) <= SAME_EDGE for other in more) for x in fewer):
        return False
    if _is_labelled_alike(upper, lower):
        return False
    if _repeats_header(upper, lower) or _is_split(upper, lower, lower.rows):
        return True
    if _starts_anew(upper, lower) or _is_headed_alike(upper, lower, tables[-RECENT_TABLES:-1]):
        return False
    return upper.bottom + lower.first_row_height > floor


def _join(upper: Part, lower: Part) -> None:
    rows = lower.rows
    repeated = _repeats_header(upper, lower)
    if repeated:
        upper.header_rows = max(upper.header_rows, repeated)
        rows = rows[repeated:]
    carried = _carry_merged(upper, rows)
    if rows and _is_split(upper, lower, rows):
        _append_cells(upper.rows[-1], rows[0])
        rows = rows[1:]
        for cell in carried:
            cell.height -= 1  # the row that both pages share counts once
    elif rows:
        _carry_begun(upper, rows)
    upper.rows += rows
    upper.last_page, upper.bottom, upper.paddings = lower.page, lower.bottom, lower.paddings
    if len(lower.xs) > len(upper.xs):
        upper.xs = lower.xs


def _carry_merged(upper: Part, rows: list[list[PartCell]]) -> list[PartCell]:
    """Let cells that are merged downwards run on over the page: an empty cell below one is the rest of it.

    So is one in which its sentence goes on.
    """
    carried = []
    for below in list(rows[0] if rows else []):
        for number, row in enumerate(upper.rows[:-1]):
            for cell in row:
                reaches = number + cell.height == len(upper.rows) and cell.items and _is_below(cell, below)
                if reaches and (not below.items or _goes_on(cell, below, False)):
                    cell.items += below.items
                    cell.height += below.height
                    carried.append(cell)
                    rows[0].remove(below)
    return carried


def _carry_begun(upper: Part, rows: list[list[PartCell]]) -> None:
    """Let cells that are merged downwards from a page's last row on run on over the page, in mid-sentence too."""
    for below in list(rows[0]):
        begun = next((cell for cell in upper.rows[-1] if cell.items and _is_below(cell, below)), None)
        if not begun or (below.items and not _is_cut(begun, below)):
            continue
        if _merges_down(below, upper.rows[-RECENT_ROWS:-1], rows[1:]):
            begun.items += below.items
            begun.height += below.height
            rows[0].remove(below)


def _is_below(cell: PartCell, below: PartCell) -> bool:
    return abs(cell.left - below.left) <= SAME_EDGE and abs(cell.right - below.right) <= SAME_EDGE


def _merges_down(empty: PartCell, above: list[list[PartCell]], below: list[list[PartCell]]) -> bool:
    """Whether an empty cell at a page's top is the rest of a merged one: its column has such, and no empty cells."""
    column = [cell for row in (*above, *below) for cell in row if _is_below(cell, empty)]
    return any(cell.height > 1 for cell in column) and all(cell.items for cell in column)


def _repeats_header(upper: Part, lower: Part) -> int:
    """With how many rows the lower part opens that are those of the upper part again."""
    same = 0
    for one, other in zip(upper.rows[:MOST_HEADER_ROWS], lower.rows, strict=False):
        words = _row_words(one)
        if not any(words) or words != _row_words(other):
            break
        same += 1
    rest = lower.rows[same:]
    # A title alone over two parts may be over two tables, unless a row is split between them.
    shared = any(len(row) > 1 for row in lower.rows[:same]) or (same and rest and _is_split(upper, lower, rest))
    return same if shared else 0


def _row_words(row: list[PartCell]) -> list[str]:
    return [" ".join(line.text for line in lines_of(cell.items)) for cell in row]


def _starts_anew(upper: Part, lower: Part) -> bool:
    """Whether the lower part opens as the upper one did, with a heading row such as no other row of it is."""
    first, opening = lower.rows[0], upper.rows[0]
    if not _same_shape(first, opening):
        return False
    if _is_bold(first) and _is_bold(opening):
        return not any(_is_bold(row) and _same_shape(row, first) for row in upper.rows[1:])
    if any(_same_shape(row, first) for row in upper.rows[1:]) or min(len(upper.rows), len(lower.rows)) < 2:
        return False
    return bool(_row_words(upper.rows[1])[0]) and _row_words(upper.rows[1])[0] == _row_words(lower.rows[1])[0]


def _is_labelled_alike(upper: Part, lower: Part) -> bool:
    """Whether both parts have the same labels down their left sides, as records have that a system prints."""
    labels, others = ([_row_words(row)[0] for row in part.rows if row] for part in (upper, lower))
    return labels == others and len(set(labels)) == len(labels) > 2 and all(labels)


def _is_headed_alike(upper: Part, lower: Part, before: list[Part]) -> bool:
    """Whether one table of a row of tables follows another: in their first rows, and no others, a cell says the same.

    As in "Outcome 4: … | By when" and "Outcome 5: … | By when". To be no chance, the first cells are to be numbered, or
    a table before them is to begin like them.
    """
    opening, first = _row_words(upper.rows[0]), _row_words(lower.rows[0])
    if not _same_shape(upper.rows[0], lower.rows[0]):
        return False
    others = [_row_words(row) for row in (*upper.rows[1:][-RECENT_ROWS:], *lower.rows[1:])]
    columns = [
        number
        for number, words in enumerate(first)
        if words and words == opening[number] and not any(words in row for row in others)
    ]
    if not columns or not others:
        return False
    numbered = [bool(NUMBERED_CONTENT.match(_pattern(row[0]))) for row in (opening, first, *others) if row]
    return (all(numbered[:2]) and not any(numbered[2:])) or any(
        _same_shape(table.rows[0], lower.rows[0]) and _row_words(table.rows[0])[number] == first[number]
        for table in before
        for number in columns
    )


def _is_bold(row: list[PartCell]) -> bool:
    lines = [line for cell in row for line in lines_of(cell.items)]
    return bool(lines) and all(line.bold for line in lines)


def _same_shape(one: list[PartCell], other: list[PartCell]) -> bool:
    return len(one) == len(other) and all(_is_below(a, b) for a, b in zip(one, other, strict=True))


def _is_split(upper: Part, lower: Part, rows: list[list[PartCell]]) -> bool:
    """Whether the first row of a page goes on with the last row of the page before."""
    above, below = upper.rows[-1], rows[0]
    if not _same_shape(above, below) or not any(cell.items for cell in below):
        return False
    if not all(_reaches_down(top, upper.bottom) for top, bottom in zip(above, below, strict=True) if bottom.items):
        return False
    if any(_are_numbers(top, bottom) for top, bottom in zip(above, below, strict=True)):
        return False
    alone = sum(bool(cell.items) for cell in below) == 1
    pairs = list(zip(above, below, strict=True))
    going_on = sum(_goes_on(top, bottom, alone) for top, bottom in pairs)
    beginning = sum(_names_another(top, bottom) for top, bottom in pairs)
    if going_on > beginning or (0 < going_on == beginning and any(_is_cut(top, bottom) for top, bottom in pairs)):
        return True
    if _is_cut_short(upper, lower):
        return True
    before = upper.rows[max(upper.header_rows, len(upper.rows) - RECENT_ROWS) : -1]
    others = [cell for row in (*before, *rows[1:]) for cell in row]
    for number, (top, bottom) in enumerate(zip(above, below, strict=True)):
        column = [cell for cell in others if _is_below(cell, bottom)]
        usually_filled = all(cell.items for cell in column) if column else number == 0
        fell_empty = top.items and not bottom.items and not _names_another(above[0], below[0])
        if fell_empty and usually_filled and not _merges_down(bottom, before, rows[1:]):
            return True
    return _alternates(upper.rows[-RECENT_ROWS:], rows)


def _goes_on(top: PartCell, bottom: PartCell, alone: bool) -> bool:
    """Whether a sentence or a name goes on from one cell to the next, which may be the only one with text in its row.

    It begins with a small letter there; or the cell above was too full for what may be more of it.
    """
    last, first = lines_of(top.items)[-1:], lines_of(bottom.items)[:1]
    if not last or not first or first[0].label or ends_sentence(last[0].text):
        return False
    if first[0].text[:1].islower():
        return True
    may_go_on = (alone or first[0].text[:1].isdigit()) and first[0].starts_bold == last[0].ends_bold
    return may_go_on and not has_room(last[0], first[0])


def _are_numbers(top: PartCell, bottom: PartCell) -> bool:
    """Whether both cells hold numbers or codes and nothing else, of which each row has its own: "1" and "1, 2"."""
    texts = [" ".join(line.text for line in lines_of(cell.items)).strip() for cell in (top, bottom)]
    return all(map(_NUMBERS.fullmatch, texts))


def _is_cut(top: PartCell, bottom: PartCell) -> bool:
    """Whether a sentence goes on from one cell to the next only because the page had no room for more."""
    return _goes_on(top, bottom, False) and not has_room(lines_of(top.items)[-1], lines_of(bottom.items)[0])


def _names_another(top: PartCell, bottom: PartCell) -> bool:
    """Whether in a row's first cell a name or a phrase begins, and no sentence that could follow on what is above."""
    last, first = lines_of(top.items)[-1:], lines_of(bottom.items)[:1]
    if not last or not first or first[0].label:
        return False
    return not ends_sentence(last[0].text) and first[0].text[:1].isupper()


def _reaches_down(cell: PartCell, bottom: float) -> bool:
    """Whether a cell's text goes down to the end of its row, but for a line or two that a page break may push over."""
    last = lines_of(cell.items)[-1:]
    return bool(last) and last[0].box[3] > bottom - PUSHED_OVER * last[0].size


def _is_cut_short(upper: Part, lower: Part) -> bool:
    """Whether a part's last row ends with the page and not with its text.

    Below the text of a whole row lies the same space as in other rows, the last paragraph's spacing included. Below a
    row that the page cuts there may be less, or what is left of a line.
    """
    others = sorted([*upper.paddings[:-1], *lower.paddings[1:]])
    if len(others) < 2:
        return False
    usual = others[len(others) // 2]
    if sum(abs(other - usual) < SAME_PADDING for other in others) < 0.7 * len(others):
        return False
    return abs(upper.paddings[-1] - usual) > 2 * SAME_PADDING


def _alternates(above: list[list[PartCell]], below: list[list[PartCell]]) -> bool:
    """Whether plain rows always follow bold ones in a table, but for the two rows that meet at the page break."""
    bold = [_is_bold(row) for row in above], [_is_bold(row) for row in below]
    if bold[0][-1] or bold[1][0] or bold[0].count(False) + bold[1].count(False) < 3:
        return False
    pairs = [*pairwise(bold[0]), *pairwise(bold[1])]
    return len(pairs) > 1 and all(first != second for first, second in pairs)


def _append_cells(above: list[PartCell], below: list[PartCell]) -> None:
    for top, bottom in zip(above, below, strict=True):
        top.items += bottom.items
        top.height += bottom.height - 1


def _renumber(part: Part) -> None:
    """Set columns and widths anew from the edges of the whole table."""
    nearest: dict[float, int] = {}

    def number(x: float) -> int:
        if x not in nearest:
            nearest[x] = min(range(len(part.xs)), key=lambda index: abs(part.xs[index] - x))
        return nearest[x]

    for row in part.rows:
        for cell in row:
            cell.column = number(cell.left)
            cell.width = max(1, number(cell.right) - cell.column)
