"""Divide tables: threads of sections side by side, rows of one section with their facts, forms of labels and values."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from ehcplint.document import Cell, Location, Paragraph, Table
from ehcplint.language.dose import amount
from ehcplint.language.references import code
from ehcplint.plan import LETTERS, Heading, Kind, Letter, Part
from ehcplint.sections.columns import Columns, columns_by_content, columns_of, headings_below, labels_of
from ehcplint.sections.entries import PROVISION_LETTERS, kind_of, names_provider, states_none
from ehcplint.sections.front import Field, inline_field
from ehcplint.sections.headings import SECTION_ALONE, SectionHeading
from ehcplint.sections.prose import ROLES, VERB, Division, Under, listed, part_of
from ehcplint.sections.tables import (
    OUTCOME_HEADING,
    Fact,
    area_row,
    areas_across,
    bears_letter,
    column_letters,
    is_banner,
    is_sign_off,
    lists_advice,
    records,
    row_letters,
    rows_over,
    titled_columns,
)

_AN_OUTCOME = re.compile(r"^outcome\s*(?P<number>\d{1,2}(?:\.\d)?[a-z]?)\b", re.IGNORECASE)


_BESIDE = ("outcome", "who", "by_when", "when", "need", "area", "review")
"""What a column between the sections' own may tell of the entries beside it."""
_MARK = re.compile(r"\(?([a-z]|\d{1,2})[.)]\s")


class TableDivision(Division):
    """The whole division of a plan: running text and tables."""

    columns: tuple[Letter | None, int, Columns | None] = (None, 0, None)
    """The last table with a header: its section, how wide it was, and its columns."""
    needs_beside: tuple[int, ...] = ()
    """The places of the needs whose cell spreads over the row that is read."""

    def table(self, table: Table) -> None:
        for heading, part in self._parts(table):
            if heading:
                self._heading_row(*heading)
            self._table(part)
        if self.at.lead_of_rows:
            self.at = replace(self.at, lead=None, lead_of_rows=False)

    def _parts(self, table: Table) -> Iterator[tuple[tuple[tuple[Cell, ...], SectionHeading] | None, Table]]:
        """The table in parts: each row that does nothing but open a section, or letter down the side, has its own."""
        sides = [
            (row[0], heading)
            for row in table.rows
            if len(row) > 2
            and row[0].height > 1
            and self.outline.heading(row[0])
            and (heading := self.outline.row_heading(row))
        ]
        if sides and sum(cell.height for cell, _ in sides) >= len(table.rows):
            for cell, heading in sides:
                part = table.between(cell.row, cell.row + cell.height - 1)
                rows = (row[1:] if row and row[0] is cell else row for row in part.rows)
                yield ((cell,), heading), replace(part, rows=tuple(rows))
            return
        opens = [
            (number, row, heading)
            for number, row in enumerate(table.rows, start=1)
            if row
            and self.outline.heading(row[0])
            and (heading := self.outline.row_heading(row))
            and self._only_opens(row, heading, table.columns)
        ]
        if not opens:
            yield None, table
            return
        last = len(table.rows)
        if opens[0][0] > 1:
            yield None, table.between(1, opens[0][0] - 1)
        for (number, row, heading), following in zip(opens, [*(each[0] for each in opens[1:]), last + 1], strict=True):
            yield (row, heading), table.between(number + 1, following - 1)

    def _only_opens(self, row: tuple[Cell, ...], heading: SectionHeading, width: int) -> bool:
        """Whether a row is one cell, or one with the section's letter beside one with its title."""
        if len(row) == 1:
            return row[0].width >= width
        texts = [cell.line for cell in row]
        if len(row) != 2 or row[0].width + row[1].width < width:
            return False
        return bool(SECTION_ALONE.fullmatch(texts[1]) or set(self.map.title(texts[1])) & set(heading.letters))

    def _table(self, table: Table) -> None:
        if not self._divided_by_form(table):
            self._rows(table)

    def _divided_by_form(self, table: Table) -> bool:
        """Divide a table whose form as a whole tells what it holds: threads, advice, records, areas side by side."""
        if letters := column_letters(table, self.map):
            self._threads(table, letters, lettered=True)
            return True
        if self.at.letter is None and "K" not in self.outline.letters and lists_advice(table):
            row = table.first_rows(1)[0][1]
            place = next((paragraph.where for paragraph in row[0].paragraphs), Location())
            self.open_section(SectionHeading(("K",), lettered=False), row[0].text.replace("\n", " "), place)
            self._table(table)
            self.at = Under()
            return True
        if letters := self._titled(table):
            self._threads(table, letters, lettered=False)
            return True
        if self.at.letter in ("I", "J", "K") and is_sign_off(table):
            self.at = Under()
        if start := self._provision_begins(table):
            self._table(table.between(1, start - 1))
            self.within_group(("F",))
            self._table(table.between(start, len(table.rows)))
            return True
        opens = self._opens(table)
        if (self.at.letter or opens) and (areas := areas_across(table, self.map)):
            self._areas_across(table, areas)
            return True
        over = rows_over(table)
        found = [] if opens else records(table.between(over + 1, len(table.rows)), self.map, self.at.letter)
        for row in table.rows[:over] if found else ():
            self.blocks(row[0].blocks)
        for record in found:
            self._section_row(record)
        return bool(found)

    def _opens(self, table: Table) -> bool:
        """Whether a row of the table opens a section."""
        return any(row and self.outline.heading(row[0]) for row in table.rows)

    def _rows(self, table: Table) -> None:
        """Divide a table row by row, with what its header says of its columns."""
        width = table.columns
        header = (
            columns_of(table, self.map, self.at.letter, self.lexicon)
            or self._going_on(width)
            or columns_by_content(table, self.at.letter, self.lexicon)
        )
        if header and header.row and self.outline.heading(table.rows[header.row - 1][0]):
            header = None
        if self.at.letter is None:
            header = None  # a front sheet has labels beside its values
        elif self.at.letter == "J" and not header:
            header = _payments(table)
        for number, row in enumerate(table.rows, start=1):
            if not row or self.outline.is_key(row[0]):
                continue
            if heading := self.outline.row_heading(row) if self.outline.heading(row[0]) else None:
                roles = self._heading_row(row, heading)
                header = Columns(number, labels_of(row), roles) if roles else None
                continue
            if header and header.heads(number):
                self._outcome_heading_row(row)
                continue
            if header and number > header.row and labels_of(row) == header.labels:
                continue  # the headings again, where another area begins
            if number == 1 and self._opens(table) and (named := area_row(row, self.map)):
                self.at = Under()
                self.open_area(*named)
                continue
            if number == 1 and self._opens(table) and _AN_OUTCOME.fullmatch(row[0].text.strip()):
                area = next((area for cell in row[1:] if (area := self.map.area(cell.text))), "")
                self.at = Under(area=area, headings=(row[0].text.strip(),))
                continue
            covered = self.at.group or self.at.letters
            if len(covered) > 1 and len(row) == 2 and (letters := self.map.among(covered, row[0].line)):
                self.within_group(letters)
            self._row(table, number, row, header, width)
        if header:
            self.columns = self.at.letter, width, header

    def _areas_across(self, table: Table, areas: dict[int, tuple[str, str]]) -> None:
        """A table with a column for each area, and a row for each section or part of one."""
        for row in filter(None, table.rows[1:]):
            block = ""
            if heading := self.outline.row_heading(row) if self.outline.heading(row[0]) else None:
                self._heading_row(row[:1], heading)
            elif row[0].column not in areas:
                block = self.map.block(row[0].text)
            for cell in row:
                if cell.column in areas:
                    self.open_area(*areas[cell.column])
                    self.at.block = block
                    self.blocks(cell.blocks)
            self.at = replace(self.at, area="", block="", fresh=False)

    def _titled(self, table: Table) -> dict[Letter, tuple[int, int]]:
        """The columns that are sections by their titles, unless the open section holds them all as its facts."""
        within = self.at.letters
        if len(within) == 1 and within[0] not in ("A", "B", "C", "D"):
            return {}
        letters = titled_columns(table, self.map, within)
        elsewhere = self.outline.letters if len(within) == 1 else set()
        return {} if elsewhere & set(letters) & set(PROVISION_LETTERS) else letters

    def _provision_begins(self, table: Table) -> int:
        """The row that heads columns of provision, in a table under one heading over E and F; or 0.

        What stands over it is the outcome.
        """
        if self.at.letter not in ("E", "F") or not {"E", "F"} <= set(self.at.group or self.at.letters):
            return 0
        header = columns_of(table, self.map, "F", self.lexicon)
        roles = {self.map.column(label) for label in header.labels.values()} if header else set()
        over = header and any(cell.text.strip() for row in table.rows[: header.row - header.height] for cell in row)
        if not header or "provision" not in roles or "outcome" in roles or (self.at.letter == "F" and not over):
            return 0
        return header.row - header.height + 1

    def _going_on(self, width: int) -> Columns | None:
        """The columns of the table before, where it was in this section and as wide: its header isn't said again."""
        letter, before, columns = self.columns
        if columns and width > 2 and (letter, before) == (self.at.letter, width):
            return replace(columns, row=0)
        return None

    def _heading_row(self, row: tuple[Cell, ...], heading: SectionHeading) -> dict[int, str]:
        """Open the section that a row names. The roles of the columns below, where the row's other cells head them."""
        first = next(paragraph for paragraph in row[0].paragraphs if paragraph.text.strip())
        over = self.at.headings if any(_AN_OUTCOME.match(above) for above in self.at.headings) else ()
        if over and self._begins_thread(heading, first.where):
            over = ()
        title = row[1].line if len(row) == 2 and not heading.rest else ""
        self.open_section(heading, row[0].text.split("\n")[0], first.where, title)
        # A table for each outcome: its need and its provision stand with it.
        self.at.headings = over or self.at.headings
        if heading.letters == ("E",) and over and (number := _AN_OUTCOME.match(over[-1])):
            self.at.outcome = number["number"]
        inner = [block for block in row[0].blocks if block is not first]
        if not (len(inner) == 1 and isinstance(inner[0], Paragraph) and self.map.title(inner[0].text, whole=False)):
            self.blocks(tuple(inner))
        short = all(len(cell.text.split()) <= 9 and not cell.text.rstrip().endswith(".") for cell in row[1:])
        named = {cell.column: self.map.column(cell.line) for cell in row[1:]} if short else {}
        titled = len(row) == 2 and bool(set(self.map.title(row[1].line)) & set(heading.letters))
        if heading.letters[0] in ("E", *PROVISION_LETTERS) and not titled and _heads_columns(named.values()):
            return {row[0].column: "provision", **named}
        if match := _AN_OUTCOME.match(heading.rest):
            self.at = replace(self.at, outcome=match["number"], headings=(heading.rest,))
        filled = [cell for cell in row[1:] if cell.text.strip() and not SECTION_ALONE.fullmatch(cell.text.strip())]
        if heading.letters == ("E",) and len(filled) > 1 and len(filled[1].text.split()) <= 8:
            self.rows += 1
            self._cell_entries(filled[0], self.rows, [Fact("By when", "by_when", cell) for cell in filled[1:]], "")
            return {}
        for cell in filled:
            lines = [paragraph.text for paragraph in cell.paragraphs if paragraph.text.strip()]
            if len(lines) > 1 or not self.map.title(lines[0].replace("\n", " "), whole=True):
                self.blocks(cell.blocks)
        return {}

    def _begins_thread(self, heading: SectionHeading, where: Location) -> bool:
        """Whether a section in a table of its own goes back behind the one before, and leaves the heading over that.

        "Outcome 3" over provision in F is not over the bar of the next E.
        """
        last = self.entries[-1] if self.entries else None
        if last is None or self.at.letter is None or last.under != self.at.headings or last.where.table == where.table:
            return False
        return LETTERS.index(heading.letters[0]) <= LETTERS.index(self.at.letter)

    def _threads(self, table: Table, letters: dict[Letter, tuple[int, int]], lettered: bool) -> None:
        header_row = next(iter(letters.values()))[0]
        columns: dict[int, Letter] = {}
        for letter, (_, column) in letters.items():
            columns.setdefault(column, letter)
        above = next((letter for letter in letters if letter in ("B", "C", "D")), next(iter(letters)))
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
                self._table(table.between(number, len(table.rows)))  # the next sections' columns
                return
            if number < header_row:
                self.at = replace(self.at, letters=(above,))
            if len(row) == 1 and row[0].width > 1:
                self._banner(row[0])
                continue
            if number < header_row:
                self._row(table, number, row, None, width)
                continue
            self._thread(table, number, columns, labels, below_another=last == number - 1)
            last = number

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
        self, table: Table, number: int, columns: dict[int, Letter], labels: dict[int, str], below_another: bool
    ) -> None:
        """A row whose columns are sections: each paragraph of each cell is an entry, and all share the row.

        Rows that a cell merged downwards holds together are one thread: its need or outcome is theirs too. So are they
        where both need and outcome are left blank below those of the row before.
        """
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
        of_areas = [c for c in extras if c < known[0] or self.map.column(labels.get(c, ""), ("area",))]
        texts = [cell.line for column in of_areas if (cell := table.at(number, column))]
        if named := next((text for text in texts if self.map.area(text)), ""):
            self.at = replace(self.at, area=self.map.area(named), headings=(named,))
        row, area, headings = self.rows, self.at.area, self.at.headings
        begun = len(self.entries)
        self.at.block = ""
        for position, column in enumerate(known):
            letter = columns[column]
            cell = table.at(number, column)
            if cell is None or cell.row != number:
                continue
            limit = known[position + 1] if position + 1 < len(known) else 10_000
            beside = [(labels.get(c, ""), table.at(number, c)) for c in extras if column < c < limit]
            self.at = Under((letter,), area=area, headings=headings)
            facts = [
                Fact(label, self.map.column(label, _BESIDE), other)
                for label, other in beside
                if other is not None and other is not cell
            ]
            self._cell_entries(cell, row, facts, labels.get(column, ""))
        self.at = Under((columns[known[0]],), area=area, headings=headings)
        if not goes_on & {"B", "C", "D"}:
            added = range(begun, len(self.entries))
            self.needs_beside = tuple(place for place in added if self.entries[place].kind is Kind.NEED)
        elif self.needs_beside:
            since = self.entries[self.needs_beside[0] :]
            provided = {entry.row for entry in since if entry.kind is Kind.PROVISION}
            for place in self.needs_beside:
                if row in provided and self.entries[place].row not in provided:
                    self.entries[place] = replace(self.entries[place], row=row)

    def _outcome_heading_row(self, row: tuple[Cell, ...]) -> None:
        match = OUTCOME_HEADING.match(row[0].line)
        if match and self.at.letter == "E":
            self.at = replace(
                self.at,
                area=self.map.area(match["rest"]) or self.at.area,
                outcome=match["number"],
                block="",
                headings=(row[0].text,),
                lead=None,
            )

    def _row(self, table: Table, number: int, row: tuple[Cell, ...], header: Columns | None, width: int) -> None:
        filled = [cell for cell in row if cell.text.strip()]
        if not filled:
            return
        if self.at.letter and (named := area_row(row, self.map)):
            self.open_area(*named)
            return
        first = row[0]
        if (len(row) == 1 and first.width >= width) or (header and number < header.row and is_banner(row, width)):
            said = [paragraph for paragraph in first.paragraphs if paragraph.text.strip()]
            if (
                header
                and len(said) == 1
                and said[0].text.rstrip().endswith(":")
                and self.at.letter in PROVISION_LETTERS
            ):
                lead = Part(said[0].text.strip(), said[0].where, role="lead")
                self.at = replace(self.at, lead=lead, lead_of_rows=True)
                return
            self.at.lead_of_rows = False
            if header and number > header.row and len(said) == 1 and self._heads_rows(said[0].text, table, number):
                self._open_rows(said[0])
                return
            self.blocks(first.blocks)
            return
        letter = self.at.letter
        if header and letter is not None:
            self._section_row(header.facts(table, number))
            return
        self._label_row(row)

    def _heads_rows(self, text: str, table: Table, number: int) -> bool:
        """Whether a row of one cell is a heading over those below it: "Wave 2: targeted", "In the classroom"."""
        if self.at.letter not in ("E", *PROVISION_LETTERS) or not any(len(row) > 1 for row in table.rows[number:]):
            return False
        short = len(text.split()) <= 8 and text.rstrip()[-1:] not in ".;,"
        return short and not VERB.search(text) and amount([text]).state == "none"

    def _open_rows(self, heading: Paragraph) -> None:
        """Take a row of one cell as the heading of those below it."""
        if self._sub_heading(heading, None):
            return
        text = heading.text.strip()
        who = Part(text, heading.where, role="who") if names_provider(text, self.lexicon) else None
        self.at = replace(self.at, block="", headings=(text,), outcome="", who=who, lead=None)

    def _label_row(self, row: tuple[Cell, ...]) -> None:
        """A form's row: labels and values in alternate cells, or a heading with its text beside it."""
        if not row[0].text.strip():
            row = tuple(cell for cell in row if cell.text.strip())  # an empty column before the label, or before all
            if len(row) == 1 and self.at.letter is not None:
                self.blocks(row[0].blocks)
                return
        label_text = row[0].line
        letter = self.at.letter
        if len(row) == 2 and self._tells_of_entries(label_text, row[1]):
            return
        filled = [cell for cell in row if cell.text.strip()]
        if (
            letter is not None
            and letter not in ("I", "J", "K")
            and (len(row) == 2 or (len(filled) == 2 and filled[0] is row[0]))
        ):
            paragraphs = [paragraph for paragraph in row[0].paragraphs if paragraph.text.strip()]
            headed = len(paragraphs) == 1 and len(label_text.split()) <= 14
            said = row[1].text
            views = letter == "A" and len(said) > len(label_text) and label_text[-1:] != "."  # "My parents' views"
            unlabelled = headed and (paragraphs[0].bold or views) and not self.map.column(label_text)
            if headed and (self._sub_heading(paragraphs[0], None) or unlabelled):
                if views:
                    self.at = replace(self.at, headings=(label_text,))
                self.boxed = True
                self.blocks(row[1].blocks)
                self.boxed = False
                return
        if letter == "A" or (len(row) == 1 and row[0].column > 1):
            for cell in row:  # beside a label that is merged downwards, there is no other
                self.blocks(cell.blocks)
            return
        self.rows += 1
        pairs = [(row[i], row[i + 1] if i + 1 < len(row) else None) for i in range(0, len(row), 2)]
        if len(row) % 2 and len(row) > 1:
            pairs = [(row[0], row[1])] + [(cell, None) for cell in row[2:]]
        for label_cell, value_cell in pairs:
            label, value = label_cell.line, value_cell.text.strip() if value_cell else ""
            if not label and not value:
                continue
            parts = tuple(part_of(p, role="label") for p in label_cell.paragraphs if p.text.strip())
            values = tuple(p for p in (value_cell.paragraphs if value_cell else ()) if p.text.strip())
            parts += tuple(part_of(p, label=label) for p in values)
            if letter is None and len(lines := _fields_in(label_cell)) > 1:
                self.fields += lines + (_fields_in(value_cell) if value_cell else [])
            elif letter is None or letter in ("I", "J"):
                self.fields.append((label, value, parts[0].where))
            kind = kind_of(letter, self.at.block, values[0], self.lexicon) if values else Kind.TEXT
            if values and all(p.prompt for p in values):
                kind = Kind.PLACEHOLDER
            if parts:
                self.at.fresh = False
                self.add(kind, parts, row=self.rows)

    def _tells_of_entries(self, label: str, cell: Cell) -> bool:
        """A row such as "Who / how often" under a row of provision tells the facts of that row's entries.

        Lines marked as the entries are, "(a)" and "(b)", tell each of its own.
        """
        if self.at.letter not in ("E", *PROVISION_LETTERS) or not self.stretches:
            return False
        names = re.split(r"\s*(?:/|,|&|\band\b)\s*", label.rstrip(" :"))
        roles = [self.map.column(name, ("who", "when", "by_when", "outcome", "review"), whole=True) for name in names]
        outcomes = self.at.letter == "E"
        if not all(roles) or (outcomes and set(roles) != {"by_when"}):
            return False
        begun = range(self.stretches[-1][1], len(self.entries))
        about = Kind.OUTCOME if outcomes else Kind.PROVISION
        told = [place for place in begun if self.entries[place].kind is about][-1 if outcomes else 0 :]
        if outcomes and not told:
            return False
        lines = [line for paragraph in cell.paragraphs for line in self.lines(paragraph)]
        lines = [line for line in lines if re.search(r"[^\W_]{2}", _MARK.sub("", line.text))]  # not "(c) –"
        for line in lines:
            mark = _marked(line)
            own = [place for place in told if mark and _marked(self.entries[place].main) == mark]
            part = part_of(line, label=label, role=ROLES[roles[0]])
            for place in own or ([] if mark and len(told) > 1 else told):
                entry = self.entries[place]
                self.entries[place] = replace(entry, parts=(*entry.parts, part))
        return True

    def _section_row(self, facts: list[Fact]) -> None:
        """A row of a section's own table, or a record: the entries of its main cell, with the facts of its others."""
        self.at.fresh = False
        self.rows += 1
        letter = self.at.letter
        numbers = " ".join(fact.cell.text for fact in facts if fact.role == "number")
        digits = re.search(r"\d+(?:\.\d+)?", numbers)
        own_number = code(numbers) or (digits[0] if digits else numbers.strip() if letter == "E" else "")
        areas = [text for fact in facts if fact.role == "area" and (text := fact.cell.line)]
        if named := next((text for text in areas if self.map.area(text)), ""):
            self.at = replace(self.at, area=self.map.area(named), headings=(named,))
        if letter in ("B", "C", "D"):
            for fact in facts:
                if fact.begins and fact.role not in ("number", "area"):
                    kept = self.at
                    block = fact.role if fact.role in ("strength", "need") else kept.block
                    self.at = replace(kept, block=block)
                    self._cell_entries(fact.cell, self.rows, [], fact.label, number=own_number)
                    self.at = kept
            return
        if letter == "K":
            parts = tuple(
                part_of(p, label=fact.label, role=ROLES.get(fact.role, "other"))
                for fact in facts
                for p in fact.cell.paragraphs
                if p.text.strip()
            )
            if parts:
                main = replace(parts[0], role="main")
                self.add(
                    Kind.ADVICE if not states_none(main.text, self.lexicon) else Kind.NONE,
                    (main, *parts[1:]),
                    row=self.rows,
                )
            return
        if letter == "E" and numbers:
            self.at.outcome = own_number
        free = [fact for fact in facts if fact.role not in ("number", "area", "by_when", "review", "who")]
        mains = [fact for fact in facts if fact.role == "provision"] or free[:1] or facts[:1]
        others = [fact for fact in facts if fact not in mains and fact.role not in ("number", "area", "step")]
        for fact in mains:
            if fact.begins:
                self._cell_entries(fact.cell, self.rows, others, fact.label)
        for fact in facts:
            if fact.role == "step" and fact.begins:
                for paragraph in fact.cell.paragraphs:
                    if paragraph.text.strip():
                        self.add(kind_of("E", "step", paragraph, self.lexicon), (part_of(paragraph),), row=self.rows)

    def _cell_entries(self, cell: Cell, row: int, beside: list[Fact], label: str, number: str = "") -> None:
        """The entries of one cell; the cells beside it give the rest of their facts, one to one if they pair.

        `number` is what a column of its own numbers them by.
        """
        lines = (line for paragraph in cell.paragraphs for line in self.lines(paragraph))
        paragraphs = [listed(line) for line in lines if any(map(str.isalnum, line.text))]
        letter = self.at.letter
        found: list[tuple[Paragraph, Kind, str, Part | None]] = []
        facts: dict[int, list[Part]] = {}
        for position, paragraph in enumerate(paragraphs):
            following = paragraphs[position + 1] if position + 1 < len(paragraphs) else None
            after = bool(found) and not self.leading and self._tells_of_another(paragraph.text)
            if len(paragraphs) > 1 and not after and self._sub_heading(paragraph, following):
                continue
            if found and found[-1][1] in (Kind.PROVISION, Kind.OUTCOME) and (fact := self.fact(paragraph)):
                facts.setdefault(len(found) - 1, []).append(fact)
                continue
            kind = kind_of(letter, self.at.block, paragraph, self.lexicon)
            if kind is Kind.TEXT and letter == "E":
                kind = Kind.OUTCOME
            lead = self.at.lead if paragraph.label or self.at.lead_of_rows else None
            found.append(
                (paragraph, kind, self._number(paragraph) or number if kind in (Kind.OUTCOME, Kind.NEED) else "", lead)
            )
        sides = [(fact, list(_texts(fact.cell))) for fact in beside]
        for position, (paragraph, kind, own, lead) in enumerate(found):
            parts = [lead] if lead else []
            labelled = self.labelled_provision(paragraph) if position in facts and kind is Kind.PROVISION else None
            parts.append(labelled or part_of(paragraph, label=label))
            for fact, lines in sides:
                role = ROLES.get(fact.role, "other")
                paired = lines[position : position + 1] if len(lines) == len(found) > 1 else lines
                parts += [part_of(line, label=fact.label, role=role) for line in paired]
            self.add(kind, (*parts, *facts.get(position, ())), own, row)


def _heads_columns(roles: Collection[str]) -> bool:
    """Whether the cells beside a section's title head the columns under it: all are known, or some tell who or when."""
    known = [role for role in roles if role]
    return bool(known) and (len(known) == len(roles) or bool({"who", "when", "by_when"} & set(known)))


def _marked(text: Paragraph | Part) -> str:
    """The mark of an item within a cell: "a" of "(a) Reading aloud"."""
    shown = text.label if isinstance(text, Paragraph) else text.number
    match = _MARK.match(f"{shown} {text.text}".lstrip())
    return match[1] if match else ""


def _payments(table: Table) -> Columns | None:
    """The columns of a table with a row for each payment: words alone over them, and sums of money in one."""
    rows = table.first_rows(len(table.rows))
    number, heads = rows[0] if rows else (0, ())
    sums = any("£" in cell.text for _, row in rows[1:] for cell in row)
    if len(heads) < 3 or not sums or any(map(str.isdigit, "".join(cell.text for cell in heads))):
        return None
    return Columns(number, labels_of(heads), {cell.column: "other" for cell in heads} | {heads[0].column: "provision"})


def _fields_in(cell: Cell) -> list[Field]:
    """The fields of a cell that has one on each line ("Name: …", "Date of birth: …")."""
    lines = ((line, paragraph.where) for paragraph in cell.paragraphs for line in paragraph.text.splitlines())
    return [(*field, where) for line, where in lines if (field := inline_field(line))]


def _texts(cell: Cell) -> Iterator[Paragraph]:
    return (paragraph for paragraph in cell.paragraphs if paragraph.text.strip())
