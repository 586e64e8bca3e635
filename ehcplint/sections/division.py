"""The whole division of a plan: running text, and tables by what their form as a whole or their columns tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from ehcplint.document import Cell, Location, Paragraph, Table
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.times import is_time_limit
from ehcplint.plan import LETTERS, Kind, Letter
from ehcplint.sections.columns import (
    Columns,
    columns_by_content,
    columns_of,
    heads_steps,
    is_label_and_value,
    labels_of,
    roles_told,
    tells_as,
)
from ehcplint.sections.entries import PROVISION_LETTERS
from ehcplint.sections.front import inline_field, is_front_sheet
from ehcplint.sections.headings import SECTION_ALONE, SectionHeading
from ehcplint.sections.lines import part_of
from ehcplint.sections.tables import (
    OUTCOME_HEADING,
    Fact,
    area_row,
    areas_across,
    column_letters,
    explains_words,
    is_banner,
    is_sign_off,
    kind_of_codes,
    lists_advice,
    lists_sections,
    records,
    rows_over,
    ties_codes,
    titled_columns,
    under_bars,
)
from ehcplint.sections.threads import ThreadDivision
from ehcplint.sections.under import VERB, Under

_AN_OUTCOME = re.compile(
    r"^(?:outcome|goal|aim|objective)\s*(?:(?:OC?|EO?)[ .-]?)?(?P<number>\d{1,2}(?:\.\d)?[a-z]?)\b", re.IGNORECASE
)
_FEW_WORDS = 8
_NUMBERS = ("outcome", "number")
"""Over a column that may hold nothing but the numbers of outcomes."""
_PLAIN_NUMBER = re.compile(r"(?:(?:outcome|goal|aim|objective|E|O)[ .-]?)?(?P<number>\d{1,2}[a-z]?)\W*", re.IGNORECASE)
_SUMMARY = re.compile(r"\b(?:summar(?:y|ies)|totals?|overview|at a glance|in total|altogether)\b", re.IGNORECASE)
_A_RECORD = re.compile(
    r"(?:need|(?:special educational )?provision|support|outcome|goal|aim|objective|record|item|entry|line|action"
    r"|no)\W{0,3}"
    r"(?:(?:for|towards|to meet) )?(?:(?:need|outcome|goal|aim|objective)\W*)?[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?",
    re.IGNORECASE,
)
"""Beside a section's letter, what of it follows: "Need 3", "Provision for Outcome 2"."""


class TableDivision(ThreadDivision):
    """The whole division of a plan: running text and tables."""

    columns: tuple[Letter | None, int, Columns | None] = (None, 0, None)
    """The last table with a header: its section, how wide it was, and its columns."""
    boxes: bool = False
    """Whether under a heading over E and others each outcome has a table, whose first row is its number."""

    def table(self, table: Table) -> None:
        for heading, part in self._parts(table):
            if heading:
                before, width, columns = self.columns
                self._heading_row(*heading)
                if before in PROVISION_LETTERS and self.at.letter in PROVISION_LETTERS:
                    self.columns = self.at.letter, width, columns  # one header over all parts of the table
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
        if not any(cell.text.strip() for cell in row[1:]):
            return True
        if self._named_beside(row):
            return True
        texts = [cell.line for cell in row]
        if len(row) != 2 or row[0].width + row[1].width < width:
            return False
        return bool(SECTION_ALONE.fullmatch(texts[1]) or set(self.map.title(texts[1])) & set(heading.letters))

    def _table(self, table: Table) -> None:
        filled = [cell for row in table.rows for cell in row if cell.text.strip()]
        if filled and (outcome := OUTCOME_HEADING.match(filled[0].line)):
            self._to_outcomes(filled[0].line, outcome["number"])
        if len(filled) == 1 and any(map(self.outline.looks_like_section, filled[0].paragraphs)):
            self.blocks(filled[0].blocks)  # a bar with a title, and nothing beside it
        elif not self._divided_by_form(table):
            self._rows(table)

    def _divided_by_form(self, table: Table) -> bool:
        """Divide a table whose form as a whole tells what it holds: threads, advice, records, areas side by side."""
        if lists_sections(table):
            return True
        if explains_words(table):
            for row in table.rows:
                parts = tuple(part_of(line) for cell in row for line in cell.paragraphs if line.text.strip())
                if parts:
                    self.add(Kind.TEXT, parts)
            return True
        if ties_codes(table, self.map):
            self._ties(table)
            return True
        if self._doers_by_outcome(table) or self._tells_of_outcomes(table) or self._sums_up(table):
            return True
        if letters := column_letters(table, self.map):
            if rest := self._threads(table, letters, lettered=True):
                self._table(rest)
            return True
        if self.at.letter == "A" and is_front_sheet(table):
            kept, self.at = self.at, Under()
            self._rows(table)
            self.at = kept
            return True
        if self.at.letter is None and "K" not in self.outline.letters and lists_advice(table):
            row = table.first_rows(1)[0][1]
            place = next((paragraph.where for paragraph in row[0].paragraphs), Location())
            self.open_section(SectionHeading(("K",), lettered=False), row[0].text.replace("\n", " "), place)
            self._table(table)
            self.at = Under()
            return True
        if letters := self._titled(table):
            if rest := self._threads(table, letters, lettered=False):
                self._table(rest)
            return True
        if self.at.letter == "A" and (voices := _voices(table)):
            for head in voices:
                self.at = replace(self.at, headings=(head.line,), block="")
                for row in table.rows:
                    said = (cell for cell in row if cell.column == head.column and cell is not head)
                    self.blocks(tuple(block for cell in said for block in cell.blocks))
            return True
        if self.at.letter in ("I", "J", "K") and is_sign_off(table):
            self.at = Under()
        if start := self._provision_begins(table):
            self.columns = None, 0, None
            self._table(table.between(1, start - 1))
            over = tuple(heading for heading in self.at.headings if _AN_OUTCOME.match(heading))
            self.within_group(("F",))
            self.at.headings = over
            self._table(table.between(start, len(table.rows)))
            return True
        opens = self._opens(table)
        if (self.at.letter or opens) and (areas := areas_across(table, self.map)):
            self._areas_across(table, areas)
            return True
        if opens or self._labels_sections(table) or self._boxes_outcome(table):
            return False
        stretches = [(over, records(part, self.map, self.at.letter)) for over, part in under_bars(table)]
        if not all(found for _, found in stretches) or self._hold_provision(found for _, found in stretches):
            return False
        for over, found in stretches:
            for row in over:
                self.blocks(row[0].blocks)
            for record in found:
                self._section_row(record)
        return bool(stretches)

    def _hold_provision(self, stretches: Iterable[list[list[Fact]]]) -> bool:
        """Whether records of outcomes under one heading over E and F hold the provision for them, too."""
        if self.at.letter != "E" or "F" not in self.at.group:
            return False
        labels = (fact.label for records in stretches for record in records for fact in record)
        return any(self.map.column(label, ("provision",), whole=True) for label in labels)

    def _doers_by_outcome(self, table: Table) -> bool:
        """Divide a table with a column for each outcome and a row for whoever provides: "Who | Outcome 1 | …"."""
        (_, head), *rows = table.first_rows(len(table.rows)) or [(0, ())]
        over = {cell.column: cell for cell in head[1:]}
        if (
            self.at.letter not in PROVISION_LETTERS
            or not over
            or self.map.column(head[0].line, ("who", "when", "outcome"), whole=True) != "who"
            or not all(map(_names_outcome, over.values()))
        ):
            return False
        for _, row in rows:
            for cell in row[1:]:
                if cell.text and cell.column in over:
                    facts = [Fact(head[0].line, "who", row[0]), Fact("", "outcome", over[cell.column])]
                    self.rows += 1
                    self._cell_entries(cell, self.rows, facts, "")
        return True

    def _tells_of_outcomes(self, table: Table) -> bool:
        """Take what a table tells of outcomes that stand above it, by their numbers: "Outcome | Measure | When"."""
        (_, head), *rows = table.first_rows(len(table.rows)) or [(0, ())]
        if self.at.letter != "E" or len(head) < 2 or self.map.column(head[0].line, whole=True) not in _NUMBERS:
            return False
        outcomes = {
            entry.number: place
            for place, entry in enumerate(self.entries)
            if entry.letter == "E" and entry.kind is Kind.OUTCOME and entry.number
        }
        named = [_PLAIN_NUMBER.fullmatch(row[0].line) for _, row in rows]
        if not named or not all(match and match["number"] in outcomes for match in named):
            return False
        over = {cell.column: cell.line for cell in head}
        steps = {cell.column for cell in head[1:] if heads_steps(cell.line, self.map)}
        for match, (_, row) in zip(named, rows, strict=True):
            if steps:
                told = (line for cell in row if cell.column in steps for line in cell.paragraphs if line.text.strip())
                self.rows += 1
                for line in told:
                    self.add(Kind.STEP, (part_of(line),), row=self.rows)
                continue
            place = outcomes[match["number"]]  # type: ignore[index]
            told = (
                part_of(line, label=over.get(cell.column, ""), role="when" if is_time_limit(line.text) else "review")
                for cell in row[1:]
                for line in cell.paragraphs
                if line.text.strip()
            )
            self.entries[place] = replace(self.entries[place], parts=(*self.entries[place].parts, *told))
        return True

    def _sums_up(self, table: Table) -> bool:
        """Keep as text the rows of a table, under a heading that says so, that only sum up who gives how much."""
        (_, head), *rows = table.first_rows(len(table.rows)) or [(0, ())]
        heading = next(reversed(self.at.headings), "")
        if self.at.letter not in PROVISION_LETTERS or not rows or not _SUMMARY.search(heading):
            return False
        if not all(self.map.column(cell.line, ("who", "when", "outcome")) for cell in head):
            return False
        for _, row in rows:
            self.rows += 1
            parts = tuple(part_of(line) for cell in row for line in cell.paragraphs if line.text.strip())
            self.add(Kind.TEXT, parts, row=self.rows)
        return True

    def _labels_sections(self, table: Table) -> bool:
        """Whether labels tell which of the sections that one heading covers the values beside them are of."""
        covered = self.at.group or self.at.letters
        labels = (row[0].line for row in table.rows if len(row) == 2)
        return len(covered) > 1 and len({self.map.among(covered, label) for label in labels} - {()}) > 1

    def _ties(self, table: Table) -> None:
        """Keep the rows that say by number what belongs together, for `links` to read; they promise nothing."""
        over = rows_over(table)
        labels = labels_of(table.rows[over])
        columns = {column: kind_of_codes(label, self.map) for column, label in labels.items()}
        roles = {
            column: {"provision": "main", "outcome": "outcome"}.get(role, "other") for column, role in columns.items()
        }
        for row in table.rows[over + 1 :]:
            filled = [cell for cell in row if cell.text.strip()]
            parts = (
                part_of(paragraph, label=labels.get(cell.column, ""), role=roles.get(cell.column, "other"))
                for cell in filled
                for paragraph in cell.paragraphs
            )
            self.rows += 1
            self.add(Kind.TEXT, tuple(parts), row=self.rows)

    def _opens(self, table: Table, letter: Letter | None = None) -> bool:
        """Whether a row of the table opens a section, or this one."""
        headings = (self.outline.heading(row[0]) for row in table.rows if row)
        return any(heading and letter in (None, *heading.letters) for heading in headings)

    def _rows(self, table: Table) -> None:
        """Divide a table row by row, with what its header says of its columns."""
        width = table.columns
        boxed = self._opens_box(table)
        header = (
            self._told_on(table)
            or columns_of(table, self.map, self.at.letter, self.lexicon)
            or self._going_on(width)
            or columns_by_content(table, self.map, self.at.letter, self.lexicon)
        )
        if header and header.row and self.outline.heading(table.rows[header.row - 1][0]):
            header = None
        if self.at.letter is None:
            header = None  # a front sheet has labels beside its values
        elif self.at.letter == "J" and not header:
            header = _payments(table)
        over = self._outcome_over(table, header)
        for number, row in enumerate(table.rows, start=1):
            if not row or self.outline.is_key(row[0]):
                continue
            if over and (outcome := self._outcome_across(row)):
                self.at = replace(self.at, block="", headings=(outcome.text.strip(),), outcome="", told=None, lead=None)
                continue
            if heading := self.outline.row_heading(row) if self.outline.heading(row[0]) else None:
                roles = self._heading_row(row, heading)
                told = self.at.letter and roles_told(roles, table, number, self.at.letter, self.lexicon)
                header = Columns(number, labels_of(row), told) if told else None
                continue
            if number == 1 and boxed:
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
            covered = self.at.group or self.at.letters
            if len(covered) > 1 and len(row) == 2 and (letters := self.map.among(covered, row[0].line)):
                if letters == self.at.letters:
                    self.at.block = ""
                else:
                    self.within_group(letters)
            elif len(covered) > 1 and (
                named := [letter for cell in row for letter in covered if cell.line.removeprefix("Section ") == letter]
            ):
                self.within_group((named[0],))  # a column says of each row which of the sections it is of
            if header and number > header.row and len(row) > 2 and self._heads_steps(row):
                self.at.block, header = "step", None
            self._row(table, number, row, header, width)
        if header:
            self.columns = self.at.letter, width, header

    def _outcome_over(self, table: Table, header: Columns | None) -> bool:
        """Whether rows that give outcomes across all columns stand over the provision for them, and not below it."""
        rows = (
            row
            for number, row in table.first_rows(len(table.rows))
            if not (is_banner(row, table.columns) or (header and labels_of(row) == header.labels))
        )
        first = next(rows, ())
        return any(len(row) > 2 for row in rows) and bool(self._outcome_across(first))

    def _outcome_across(self, row: tuple[Cell, ...]) -> Paragraph | None:
        """The outcome that stands after its label, across the columns of provision: "Outcome | By July Ada will …"."""
        if self.at.letter not in PROVISION_LETTERS or not is_label_and_value(row, self.map):
            return None
        said = [line for line in row[1].paragraphs if line.text.strip()]
        named = self.map.column(row[0].line, ("outcome",), whole=True)
        return said[0] if named and len(said) == 1 else None

    def _heads_steps(self, row: tuple[Cell, ...]) -> bool:
        """Whether a row heads other columns, for short-term targets below: "Target for this term | Set on | Met?"."""
        heads = all(len(cell.line.split()) <= _FEW_WORDS and cell.line[-1:] not in ".;" for cell in row)
        return heads and self.map.block(row[0].line) == "step"

    def _boxes_outcome(self, table: Table) -> bool:
        """Whether a table of Section E is of one outcome: over it its number, its area and its date, then its words."""
        first, *rest = table.rows or ((),)
        if self.at.letters != ("E",) or len(first) < 3 or not _names_outcome(first[0]) or not any(rest):
            return False
        dated = any(is_time_limit(_value(cell.text)) for cell in first[1:])
        asked = any(self.map.column(cell.line, ("by_when",), whole=True) for cell in first[1:])
        wide = any(len(row) == 1 and row[0].width >= table.columns for row in rest)
        return wide and (dated or asked)

    def _opens_box(self, table: Table) -> bool:
        """Begin what a table holds whose first row is an outcome's number, its area and date beside it."""
        first = table.rows[0] if table.rows else ()
        title = _names_outcome(first[0]) if first and (self._opens(table) or self._boxes_outcome(table)) else ""
        if not title:
            return False
        own = title[_AN_OUTCOME.match(title).end() :].strip(" :.–—-")  # type: ignore[union-attr]
        area = next((area for text in (own, *(cell.text for cell in first[1:])) if (area := self.map.area(text))), "")
        self.boxes |= "E" in (self.at.group or self.at.letters)
        if not self._opens(table):
            number = _AN_OUTCOME.match(title)["number"]  # type: ignore[index]
            self.at = replace(
                self.at, area=area, headings=(title,), outcome=number, block="", told=None, lead=None, fresh=False
            )
        elif self.boxes and not self._opens(table, "E"):
            self.within_group(("E",))
            self.at = replace(self.at, area=area or ("" if own else self.at.area), headings=(title,))
            self.at.outcome = _AN_OUTCOME.match(title)["number"]  # type: ignore[index]
        else:
            self.at = Under(area=area or (self.at.area if self.at.fresh and not own else ""), headings=(title,))
        told = (paragraph for cell in first[1:] for paragraph in cell.paragraphs)
        self.due = next((each for each in told if is_time_limit(_value(each.text))), None)
        return True

    def _areas_across(self, table: Table, areas: dict[int, tuple[str, str]]) -> None:
        """A table with a column for each area, and a row for each section or part of one."""
        for _, row in table.first_rows(len(table.rows))[1:]:
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
        within = self.at.group or self.at.letters
        if len(within) == 1 and within[0] not in ("A", "B", "C", "D"):
            return {}
        letters = titled_columns(table, self.map, within)
        elsewhere = self.outline.letters if len(within) == 1 else set()
        return {} if elsewhere & set(letters) & set(PROVISION_LETTERS) else letters

    def _provision_begins(self, table: Table) -> int:
        """The row that heads columns of provision, in a table under one heading over E and F; or 0.

        What stands over it is the outcome.
        """
        covered = set(self.at.group or self.at.letters)
        if not {"E", "F"} <= covered or self.at.letter not in covered:
            return 0
        header = columns_of(table, self.map, "F", self.lexicon)
        roles = {self.map.column(label) for label in header.labels.values()} if header else set()
        over = header and any(cell.text.strip() for row in table.rows[: header.row - header.height] for cell in row)
        if not header or "provision" not in roles or ("outcome" in roles and not over):
            return 0
        if self.at.letter != "E" and not over:
            return 0
        return header.row - header.height + 1

    def _going_on(self, width: int) -> Columns | None:
        """The columns of the table before, where it was in this section and as wide: its header isn't said again."""
        letter, before, columns = self.columns
        if columns and width > 2 and (letter, before) == (self.at.letter, width):
            return replace(columns, row=0)
        return None

    def _told_on(self, table: Table) -> Columns | None:
        """The columns of the table before, where this one's first row tells what they do and heads nothing."""
        columns = self._going_on(table.columns)
        row = next((row for _, row in table.first_rows(4) if not is_banner(row, table.columns)), ())
        if columns and self.at.letter and tells_as(columns, row, self.at.letter, self.lexicon):
            return columns
        return None

    def _heading_row(self, row: tuple[Cell, ...], heading: SectionHeading) -> dict[int, str]:
        """Open the section that a row names. The roles of the columns below, where the row's other cells head them."""
        first = next(paragraph for paragraph in row[0].paragraphs if paragraph.text.strip())
        outcomes = [place for place, above in enumerate(self.at.headings, start=1) if _AN_OUTCOME.match(above)]
        over = self.at.headings[: outcomes[-1]] if outcomes else ()
        said = self.said_in(heading, first)
        line = row[0].text.split("\n")[0]
        if over and self._begins_thread(heading, first.where):
            over = ()
        title = row[1].line if len(row) == 2 and not heading.rest else ""
        self.open_section(heading, line.removesuffix(said.text) if said else line, first.where, title)
        if self._named_beside(row):
            self._open_beside(row)
            return {}
        # A table for each outcome: its need and its provision stand with it.
        self.at.headings = over or self.at.headings
        if heading.letters == ("E",) and over and (number := _AN_OUTCOME.match(over[-1])):
            self.at.outcome = number["number"]
        if said:
            self.content(said)
        inner = [block for block in row[0].blocks if block is not first]
        if not (len(inner) == 1 and isinstance(inner[0], Paragraph) and self.map.title(inner[0].text, whole=False)):
            self.blocks(tuple(inner))
        if len(row) == 2 and heading.letters[0] in ("E", *PROVISION_LETTERS) and (counted := _names_outcome(row[1])):
            match = _AN_OUTCOME.match(counted)
            self.at = replace(self.at, outcome=match["number"] if match else "", headings=(counted,))
            return {}
        # "Outcome no." is no sentence.
        sentences = [cell for cell in row[1:] if cell.text.rstrip().endswith(".") and len(cell.text.split()) > 3]
        short = not sentences and all(len(cell.text.split()) <= 9 for cell in row[1:])
        named = {cell.column: self.map.column(cell.line) for cell in row[1:]} if short else {}
        titled = len(row) == 2 and bool(set(self.map.title(row[1].line)) & set(heading.letters))
        if heading.letters[0] in ("E", *PROVISION_LETTERS) and not titled and _heads_columns(named.values()):
            return {row[0].column: "provision", **named}
        if match := _AN_OUTCOME.match(heading.rest):
            self.at = replace(self.at, outcome=match["number"], headings=(heading.rest,))
        filled = [cell for cell in row[1:] if cell.text.strip() and not SECTION_ALONE.fullmatch(cell.text.strip())]
        filled = [cell for cell in filled if id(cell) not in self.outline.titles_beside]
        if heading.letters == ("E",) and len(filled) > 1 and len(filled[1].text.split()) <= 8:
            self.rows += 1
            dates = [cell for cell in filled[1:] if not self.map.column(cell.line, ("by_when",), whole=True)]
            self._cell_entries(filled[0], self.rows, [Fact("By when", "by_when", cell) for cell in dates], "")
            return {}
        for cell in filled:
            lines = [paragraph.text for paragraph in cell.paragraphs if paragraph.text.strip()]
            if len(lines) > 1 or not self.map.title(lines[0].replace("\n", " "), whole=True):
                self.blocks(cell.blocks)
        return {}

    def _named_beside(self, row: tuple[Cell, ...]) -> bool:
        """Whether all that stands beside a section's letter says what of it follows: "Outcome 2", "Need 4", an area."""
        return len(row) > 1 and all(
            (self.map.area(cell.line) and not self.map.title(cell.line, whole=False))
            or _A_RECORD.fullmatch(cell.line)
            or _names_outcome(cell)
            for cell in row[1:]
        )

    def _open_beside(self, row: tuple[Cell, ...]) -> None:
        """Take what stands beside a section's letter for headings within it."""
        for cell in row[1:]:
            named, area = outcome_references(cell.line), self.map.area(cell.line)
            outcome = named[0].numbers[0] if named else ""
            self.at = replace(
                self.at,
                area=area or self.at.area,
                outcome=outcome or self.at.outcome,
                headings=(*self.at.headings, cell.line) if named else self.at.headings,
            )

    def _begins_thread(self, heading: SectionHeading, where: Location) -> bool:
        """Whether a section in a table of its own goes back behind the one before, and leaves the heading over that.

        "Outcome 3" over provision in F is not over the bar of the next E.
        """
        last = self.entries[-1] if self.entries else None
        if last is None or self.at.letter is None or last.under != self.at.headings or last.where.table == where.table:
            return False
        return LETTERS.index(heading.letters[0]) <= LETTERS.index(self.at.letter)


def _voices(table: Table) -> tuple[Cell, ...]:
    """The heads of a table of Section A that has a column for each who speaks, or for each thing told; or none."""
    (_, heads), *rows = table.first_rows(len(table.rows)) or [(0, ())]
    below = [cell for _, row in rows for cell in row if cell.text.strip()]
    columns = {cell.column for cell in heads}
    short = len(heads) > 1 and all(0 < len(cell.line.split()) <= 8 and cell.line[-1] != "." for cell in heads)
    told = bool(below) and {cell.column for cell in below} == columns
    return heads if short and told and sum(len(cell.line.split()) for cell in below) > 15 * len(below) else ()


def _names_outcome(cell: Cell) -> str:
    """The text of a cell that is an outcome's number and at most a short title: "Outcome 2: Getting about"."""
    text = cell.text.strip()
    match = _AN_OUTCOME.match(text)
    rest = text[match.end() :] if match else ""
    return text if match and len(rest.split()) <= 8 and not VERB.search(rest) and "\n" not in text else ""


def _value(text: str) -> str:
    """What stands after a label on its own line: "July 2028" of "To be met by: July 2028"."""
    field = inline_field(text.strip())
    return field[1] if field else text


def _heads_columns(roles: Collection[str]) -> bool:
    """Whether the cells beside a section's title head the columns under it: all are known, or some tell who or when."""
    known = [role for role in roles if role]
    return bool(known) and (len(known) == len(roles) or bool({"who", "when", "by_when"} & set(known)))


def _payments(table: Table) -> Columns | None:
    """The columns of a table with a row for each payment: words alone over them, and sums of money in one."""
    rows = table.first_rows(len(table.rows))
    number, heads = rows[0] if rows else (0, ())
    sums = any("£" in cell.text for _, row in rows[1:] for cell in row)
    if len(heads) < 3 or not sums or any(map(str.isdigit, "".join(cell.text for cell in heads))):
        return None
    return Columns(number, labels_of(heads), {cell.column: "other" for cell in heads} | {heads[0].column: "provision"})
