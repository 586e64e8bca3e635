"""A form's table with what was filled in, and without what only the form prints: choices not taken, blanks, counts."""

from __future__ import annotations

import re
from dataclasses import replace

from ehcplint.document import Cell, Paragraph, Table
from ehcplint.language.dose import only_amount
from ehcplint.language.times import is_time_limit
from ehcplint.sections.headings import SectionMap

_CHOICES = re.compile(r"([☐□❑❏▢☒☑✓✔✗✘])\s*([^☐□❑❏▢☒☑✓✔✗✘]*)")
_TAKEN = re.compile(r"[☒☑✓✔✗✘]")
_COUNT = re.compile(r"[(\[]?\s*(?P<count>\d{1,2}|[a-z])\s*[)\].]?", re.IGNORECASE)
_FOR_LATER = re.compile(
    r"(?:(?:autumn|spring|summer|aut|spr|sum)(?: term)?(?: \d)?|terms? ?\d?|(?:first|second|third|next|mid[- ]?year"
    r"|annual"
    r"|interim) review|reviews? ?\d?|progress|in place|RAG(?: rat(?:ing|ed))?|(?:outcome )?(?:met|achieved)"
    r"|dates?(?: met"
    r"| achieved)?|comments?|signed|initials|notes|evidence|y ?/ ?n|yes ?/ ?no)\b\W*(?:[(\[][^()\[\]]{2,40}[)\]])?\W*",
    re.IGNORECASE,
)
"""Over a column that is filled in later, at a review: "Autumn", "Progress (school to complete)"."""
_WORDS_OF_PLAN = ("provision", "outcome", "need")
"""What a table of labels and values has to tell of, for them to be headings and cells."""


def filled(table: Table, section_map: SectionMap) -> Table:
    """The table as it would be on plain paper."""
    table = _with_choices(table)
    table = _without_counted_row(_without_columns_for_later(table))
    return _joined_rows(_labels_once(table, section_map))


def _with_choices(table: Table) -> Table:
    """The table with none of the choices that a cell prints but those that are ticked."""
    if not any(_CHOICES.match(cell.text.lstrip()) for row in table.rows for cell in row):
        return table
    return replace(table, rows=tuple(tuple(map(_chosen, row)) for row in table.rows))


def _chosen(cell: Cell) -> Cell:
    lines = [paragraph for paragraph in cell.paragraphs if paragraph.text.strip()]
    choices = [(line, _CHOICES.findall(line.text)) for line in lines]
    named = [name for _, found in choices for _, name in found]
    begun = all(found and _CHOICES.match(line.text.lstrip()) for line, found in choices)
    if len(named) < 2 or not begun or not all(re.search(r"[^\W\d]{2}", name) for name in named):
        return cell
    kept = (
        replace(line, text="; ".join(name.strip() for box, name in found if _TAKEN.match(box)), label="")
        for line, found in choices
    )
    return replace(cell, blocks=tuple(line for line in kept if line.text))


def _without_counted_row(table: Table) -> Table:
    """The table without a row that only counts its columns: "(1) | (2) | (3)"."""

    def counts(row: tuple[Cell, ...]) -> bool:
        found = [_COUNT.fullmatch(cell.line) for cell in row]
        said = [match["count"].lower() for match in found if match]
        return 3 <= len(said) == len(found) == table.columns and said in (
            [str(number) for number in range(1, len(said) + 1)],
            [chr(ord("a") + number) for number in range(len(said))],
        )

    place = next((place for place, row in enumerate(table.rows[:4]) if counts(row)), None)
    if place is None:
        return table
    return replace(table, rows=tuple(() if at == place else row for at, row in enumerate(table.rows)))


def _without_columns_for_later(table: Table) -> Table:
    """The table without columns on the right that nobody has filled in yet, under headings for reviews to come."""
    first = table.columns
    while first > 2 and _is_for_later(table, first):
        first -= 1
    if table.columns - first < 2:
        return table
    rows = (
        tuple(replace(cell, width=min(cell.width, first + 1 - cell.column)) for cell in row if cell.column <= first)
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _is_for_later(table: Table, column: int) -> bool:
    """Whether a column holds headings for later and blanks, twice as many as those at least."""
    within = [cell for row in table.rows for cell in row if cell.column <= column < cell.column + cell.width]
    own = [cell for cell in within if cell.width < table.columns]
    heads = [cell for cell in own if cell.text.strip()]
    begins = all(_FOR_LATER.fullmatch(cell.line) for cell in heads)
    return bool(heads) and begins and any(not cell.text.strip() for cell in own)


def _labels_once(table: Table, section_map: SectionMap) -> Table:
    """The table with the labels that every row repeats before its values as headings: "What | … | Who | …"."""
    rows = [(number, row) for number, row in table.first_rows(len(table.rows)) if len(row) > 1]
    heads = rows[0][1][::2] if rows else ()
    if len(heads) < 3 or any(len(row) != 2 * len(heads) for _, row in rows) or len(rows) < len(table.rows):
        return table
    if any(
        row[place].line != head.line for _, row in rows for place, head in zip(range(0, 99, 2), heads, strict=False)
    ):
        return table
    roles = [section_map.column(head.line) for head in heads]
    if not all(roles) or not set(roles) & set(_WORDS_OF_PLAN):
        return table
    if any(section_map.column(cell.line, whole=True) for _, row in rows for cell in row[1::2]):
        return table

    def placed(cells: tuple[Cell, ...], number: int) -> tuple[Cell, ...]:
        return tuple(replace(cell, row=number, column=column) for column, cell in enumerate(cells, 1))

    values = (placed(row[1::2], number) for number, (_, row) in enumerate(rows, 2))
    return replace(table, rows=(placed(heads, 1), *values), header_rows=1)


def _joined_rows(table: Table) -> Table:
    """The table with each row that only goes on with one cell of the row above, "once a week", as part of that cell."""
    if table.columns < 3:
        return table
    rows: list[tuple[Cell, ...]] = []
    above = -1
    for row in table.rows:
        said = [cell for cell in row if cell.text.strip()]
        goes_on = len(said) == 1 and len(row) == table.columns and above >= 0 and _says_rest(said[0])
        over = next((cell for cell in rows[above] if cell.column == said[0].column), None) if goes_on else None
        if over is not None and over.text.strip():
            whole = replace(over, blocks=(*over.blocks, *said[0].blocks))
            rows[above] = tuple(whole if cell is over else cell for cell in rows[above])
            rows.append(())
            continue
        rows.append(row)
        above = len(rows) - 1 if len(said) > 1 else -1
    return replace(table, rows=tuple(rows)) if () in rows else table


def _says_rest(cell: Cell) -> bool:
    lines = [block for block in cell.blocks if isinstance(block, Paragraph) and block.text.strip()]
    return len(lines) == 1 and (is_time_limit(lines[0].text) or only_amount(lines[0].text))
