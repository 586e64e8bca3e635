"""Divide tables whose columns are sections: a need, its outcome and its provision side by side, a thread a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ehcplint.document import Block, Cell, Location, Paragraph, Table
from ehcplint.language.references import code
from ehcplint.plan import Heading, Kind, Letter
from ehcplint.sections.columns import headings_below, labels_of, only_refers
from ehcplint.sections.entries import PROVISION_LETTERS
from ehcplint.sections.rows import RowDivision
from ehcplint.sections.tables import Fact, bears_letter, row_letters
from ehcplint.sections.under import Under

_OF_AREA: dict[str, tuple[Letter, ...]] = {"Health": ("C", "G"), "Social care": ("D", "H1", "H2")}
"""The sections that a table's rows about health and social care are of, where its columns hold these too."""
_BEGINS = re.compile(r"\s*(?:section\s+)?\(?(?P<letter>H[12]|[B-DFG])\)?\s*[:.–—-]\s+(?=\S)", re.IGNORECASE)
_BESIDE = ("outcome", "who", "by_when", "when", "need", "area", "review")
"""What a column between the sections' own may tell of the entries beside it."""


class ThreadDivision(RowDivision):
    """Tables with a column for each section, beside what others hold."""

    needs_beside: tuple[int, ...] = ()
    """The places of the needs whose cell spreads over the row that is read."""

    def _threads(self, table: Table, letters: dict[Letter, tuple[int, int]], lettered: bool) -> Table | None:
        """Divide the rows up to those that other sections' columns head: the table that these begin, or None."""
        header_row = next(iter(letters.values()))[0]
        held: dict[int, tuple[Letter, ...]] = {}
        for letter, (_, column) in letters.items():
            held[column] = (*held.get(column, ()), letter)
        above = next((letter for letter in letters if letter in ("B", "C", "D")), next(iter(letters)))
        if self.at.fresh and self.at.letter in ("B", "C", "D"):
            above = self.at.letter  # a row over the columns has opened it
        header_texts = {cell.column: cell.text for cell in table.rows[header_row - 1]}
        last_heading, below = headings_below(table, header_row, self.map)
        labels = {**header_texts, **labels_of(below)}
        width, last = table.columns, 0
        for number, row in enumerate(table.rows, start=1):
            if not row:
                continue
            if number == header_row:
                self._open_columns(row, letters, lettered)
                continue
            texts = {cell.column: cell.text for cell in row}
            if number > header_row and (texts == header_texts or number <= last_heading):
                continue
            if number > header_row and lettered and set(row_letters(row, number, self.map)) - set(letters):
                return table.between(number, len(table.rows))
            if number < header_row:
                self.at = replace(self.at, letters=(above,))
            if len(row) == 1 and row[0].width > 1:
                self._banner(row[0])
                continue
            if number < header_row:
                self._row(table, number, row, None, width)
                continue
            self._thread(table, number, held, labels, below_another=last == number - 1)
            last = number
        return None

    def _open_columns(self, row: tuple[Cell, ...], letters: dict[Letter, tuple[int, int]], lettered: bool) -> None:
        area, block_headings = self.at.area, self.at.headings
        for position, heading in enumerate(self.headings):
            if len(heading.letters) > 1:
                self.labelled.setdefault(position, set()).update(set(letters) & set(heading.letters))
        for cell in row:
            held = tuple(letter for letter, (_, column) in letters.items() if column == cell.column)
            if held:
                place = next((paragraph.where for paragraph in cell.paragraphs), Location())
                text = cell.text.replace("\n", " ")
                by_letter = lettered and bears_letter(text.strip(), self.map)
                self.headings.append(Heading(held, text, place, by_letter))
        first = next(iter(letters))
        self.at = Under(
            (first,), group=self.at.group or self.at.letters, area=area, headings=block_headings, fresh=True
        )

    def _banner(self, cell: Cell) -> None:
        """A row that is one cell: an area's name with its explanation, strengths, or a heading over the rows below."""
        paragraphs = [paragraph for paragraph in cell.paragraphs if paragraph.text.strip()]
        lines = [line for paragraph in paragraphs for line in paragraph.text.splitlines()]
        named = next((area for line in lines if (area := self.map.area(line))), "")
        if named:
            self.open_area(named, named)
            return
        if len(paragraphs) == 1 and (block := self.map.block(paragraphs[0].text)):
            self.at.block = block
            return
        kept = self.at.block
        self.blocks(cell.blocks)
        if kept:
            self.at.block = ""

    def _thread(
        self,
        table: Table,
        number: int,
        held: dict[int, tuple[Letter, ...]],
        labels: dict[int, str],
        below_another: bool,
    ) -> None:
        """A row whose columns are sections: each paragraph of each cell is an entry, and all share the row.

        Rows that a cell merged downwards holds together are one thread: its need or outcome is theirs too. So are they
        where both need and outcome are left blank below those of the row before.
        """
        self._open_area_beside(table, number, held, labels)
        columns = {column: self._of_this_row(letters) for column, letters in held.items()}
        cells = {letter: table.at(number, column) for column, letter in columns.items()}
        goes_on = {letter for letter, cell in cells.items() if cell is not None and cell.row < number}
        sought = {letter for letter in cells if letter not in PROVISION_LETTERS}
        blank = {letter for letter, cell in cells.items() if cell is not None and not cell.text.strip()}
        if below_another and len(sought) > 1 and sought <= blank:
            goes_on |= sought
        outcome = cells.get("E")
        another = "E" not in goes_on and outcome is not None and bool(outcome.text.strip())
        if not goes_on or (another and not goes_on & set(PROVISION_LETTERS)):
            self.rows += 1
        known = sorted(columns)
        extras = sorted({*labels, *(cell.column for cell in table.rows[number - 1])} - set(columns))
        before = (cell.line for c in extras if c < known[0] and (cell := table.at(number, c)) is not None)
        coded = next(filter(None, map(code, before)), "")
        row, area, headings, group = self.rows, self.at.area, self.at.headings, self.at.group
        begun = len(self.entries)
        self.at.block = ""
        for position, column in enumerate(known):
            letter = columns[column]
            cell = table.at(number, column)
            if cell is None or cell.row != number or (letter == "E" and only_refers(cell.line)):
                continue  # "Outcomes 1 to 4" in the outcomes' column says what the row is for
            limit = known[position + 1] if position + 1 < len(known) else 10_000
            told = [c for c in extras if column < c < limit or self._tells_before(c, column, letter, known, labels)]
            beside = [(labels.get(c, ""), table.at(number, c)) for c in told]
            facts = [
                Fact(label, self.map.column(label, _BESIDE), other)
                for label, other in beside
                if other is not None and other is not cell
            ]
            if letter in PROVISION_LETTERS and outcome is not None and only_refers(outcome.line):
                facts.append(Fact("", "outcome", outcome))
            for own, part in _by_letter(cell, letter, held[column]):
                self.at = Under((own,), area=area, headings=headings)
                self._label((own,))
                self._cell_entries(part, row, facts, labels.get(column, ""), coded if letter == "E" else "")
        self.at = Under((columns[known[0]],), group=group, area=area, headings=headings)
        if not goes_on & {"B", "C", "D"}:
            added = range(begun, len(self.entries))
            self.needs_beside = tuple(place for place in added if self.entries[place].kind is Kind.NEED)
        elif self.needs_beside:
            since = self.entries[self.needs_beside[0] :]
            provided = {entry.row for entry in since if entry.kind is Kind.PROVISION}
            for place in self.needs_beside:
                if row in provided and self.entries[place].row not in provided:
                    self.entries[place] = replace(self.entries[place], row=row)

    def _tells_before(self, extra: int, column: int, letter: Letter, known: list[int], labels: dict[int, str]) -> bool:
        """Whether a column to the left of all sections' own tells facts of the provision: "Outcome no. | Need | …"."""
        provides = letter in PROVISION_LETTERS and extra < known[0] and column != known[0]
        return provides and self.map.column(labels.get(extra, ""), ("outcome", "who", "when"), whole=True) != ""

    def _open_area_beside(
        self, table: Table, number: int, held: dict[int, tuple[Letter, ...]], labels: dict[int, str]
    ) -> None:
        """Take up the area of need that a row names in a column before its sections' own, or in one of areas."""
        of_areas = set(range(1, min(held)))
        of_areas |= {column for column, label in labels.items() if self.map.column(label, ("area",))} - set(held)
        texts = [cell.line for column in sorted(of_areas) if (cell := table.at(number, column))]
        if named := next((text for text in texts if self.map.area(text)), ""):
            self.at = replace(self.at, area=self.map.area(named), headings=(named,))

    def _of_this_row(self, letters: tuple[Letter, ...]) -> Letter:
        """Which of the sections that one column holds a row is of: under "Health" it is C or G, and not B or F."""
        own = _OF_AREA.get(self.at.area, ())
        return next((letter for letter in letters if letter in own), letters[0])


def _by_letter(cell: Cell, letter: Letter, letters: tuple[Letter, ...]) -> Iterator[tuple[Letter, Cell]]:
    """A cell in parts, each of the section whose letter its first paragraph begins with: "H2: A sitter will …"."""
    parts: list[tuple[Letter, list[Block]]] = [(letter, [])]
    for block in cell.blocks:
        begun = _BEGINS.match(block.text) if isinstance(block, Paragraph) else None
        if begun and begun["letter"] in letters:
            rest = replace(block, text=block.text[begun.end() :], start=block.start + begun.end())
            parts.append((begun["letter"], [rest]))
        else:
            parts[-1][1].append(block)
    yield from ((own, replace(cell, blocks=tuple(blocks))) for own, blocks in parts if blocks)
