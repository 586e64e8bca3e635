"""From a document to a plan: find the sections by letter or title, and divide them into entries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ehcplint.document import Block, Cell, Document, Location, Paragraph, Table
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.plan import LETTERS, Entry, Heading, Kind, Letter, Part, Plan, Profile
from ehcplint.sections.entries import PROVISION_LETTERS, Lexicon, kind_of, provision_spans, states_none
from ehcplint.sections.front import Field, front_sheet, inline_field, is_advice, profile_of
from ehcplint.sections.headings import SectionHeading, SectionMap
from ehcplint.sections.outline import Outline, look
from ehcplint.sections.tables import NAMES_OUTCOME, OUTCOME_HEADING, column_letters, header_roles, titled_columns

__all__ = ["SectionMap", "divide"]

_FOR_OUTCOMES = re.compile(
    r"^\W*(?:(?:special educational |educational )?(?:provision|support|help|actions?|strategies|what will happen)\b.*|to (?:meet|achieve|support|help).*|for|linked to|towards|meets?)\W+(?:\w+\W+){0,4}?(?:outcomes?|E\d|O\d)",
    re.IGNORECASE,
)
_OPEN_PROMISE = re.compile(r"\b(?:will|shall|should|must|to|can|may)\s*:?\s*$", re.IGNORECASE)
_OWN_PROMISE = re.compile(r"^\W*[A-Z][^.:;]{2,80}?\b(?:will|shall|must)\b")
_NEED_NUMBER = re.compile(r"^\W*(?:need|N|B)\s*(?P<number>\d{1,2}(?:\.\d{1,2})?)\b\s*[:.)–—-]?\s*(?=\S)", re.IGNORECASE)
_NUMBER_LABEL = re.compile(r"^\(?(\d{1,2}(?:\.\d{1,2})?)[.):]?\)?$")
_TYPED_LABEL = re.compile(r"^\s*(?:[A-K]{1,2}\d{0,2}[.-]?\d{1,2}[a-z]?|\(?\d{1,2}(?:\.\d{1,2})?|\([a-z]{1,3}|[a-z])[.):]\s+(?=\S)")
_TYPED_NUMBER = re.compile(r"^\s*(\d{1,2})[.)]\s+(?=\S)")


@dataclass(slots=True)
class _Under:
    """Where the division stands: what is over the next piece of text."""

    letters: tuple[Letter, ...] = ()
    group: tuple[Letter, ...] = ()
    """The letters of one heading over several sections, as long as their inner labels come."""
    outer_area: str = ""
    area: str = ""
    block: str = ""
    headings: tuple[str, ...] = ()
    outcome: str = ""
    lead: Part | None = None
    fresh: bool = True
    """Nothing but headings has come since the section's heading, so an area may still be the outer one."""

    @property
    def letter(self) -> Letter | None:
        return self.letters[0] if self.letters else None


def divide(document: Document, section_map: SectionMap, lexicon: Lexicon, profile: Profile | None = None) -> Plan:
    """Understand a document as a plan: its headings, its entries in reading order, its front sheet and its profile."""
    opening = [paragraph.text.strip() for paragraph in document.paragraphs if paragraph.text.strip()][:12]
    division = _Division(document, section_map, lexicon)
    if profile == "advice" or (profile is None and is_advice(document, opening, division.outline.lettered)):
        report = _AdviceDivision(document, section_map, lexicon)
        report.blocks(document.blocks)
        return Plan(document, "advice", front_sheet(report.fields, opening), (), tuple(report.entries))
    division.blocks(document.blocks)
    front = front_sheet(division.fields, opening)
    known = profile or profile_of(document, front, opening)
    return Plan(document, known, front, tuple(division.seen_headings()), tuple(division.entries))


class _Division:
    def __init__(self, document: Document, section_map: SectionMap, lexicon: Lexicon) -> None:
        self.map = section_map
        self.lexicon = lexicon
        self.outline = Outline(document, section_map)
        self.headings: list[Heading] = []
        self.labelled: dict[int, set[Letter]] = {}
        self.entries: list[Entry] = []
        self.fields: list[Field] = []
        self.rows = 0
        self.area_look: tuple[object, ...] | None = None
        self.at = _Under()

    # -- headings ---------------------------------------------------------------------------------------------------

    def seen_headings(self) -> Iterator[Heading]:
        """The headings in order; one that covers several sections is separate where something inside labels each."""
        for position, heading in enumerate(self.headings):
            several = len(heading.letters) > 1 and set(heading.letters) != {"H1", "H2"}
            inside = self.labelled.get(position, set())
            whole = set(heading.letters) if not {"H1", "H2"} <= set(heading.letters) else set(heading.letters) - {"H2"}
            yield replace(heading, separate=not several or len(inside & set(heading.letters)) >= len(whole))

    def open_section(self, heading: SectionHeading, text: str, where: Location) -> None:
        for position, outer in enumerate(self.headings):
            if len(outer.letters) > 1 and set(heading.letters) < set(outer.letters):
                self.labelled.setdefault(position, set()).update(heading.letters)
        self.headings.append(Heading(heading.letters, text.strip(), where, heading.lettered))
        outer = self.at.outer_area
        if self.at.area and self.at.fresh:
            outer = self.at.area  # an area's heading directly over a section's: E and F repeat inside each area
        keeps = bool(outer) and set(heading.letters) <= {"B", "E", "F", "G", "H1", "H2"}
        self.at = _Under(heading.letters, outer_area=outer if keeps else "", area=outer if keeps else "")

    def open_area(self, area: str, text: str) -> None:
        at = self.at
        self.at = replace(
            at,
            area=area,
            block="",
            headings=(text,),
            outcome="",
            lead=None,
            outer_area="" if not at.fresh else at.outer_area,
        )
        self.at.fresh = True

    # -- blocks -----------------------------------------------------------------------------------------------------

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        for position, block in enumerate(blocks):
            following = blocks[position + 1] if position + 1 < len(blocks) else None
            if isinstance(block, Table):
                self.table(block)
            elif block.text.strip():
                self.paragraph(block, following)

    def paragraph(self, paragraph: Paragraph, following: Block | None = None) -> None:
        if self.outline.is_key(paragraph):
            return
        text = paragraph.text.strip()
        if heading := self.outline.heading(paragraph):
            self.open_section(heading, text, paragraph.where)
            if len(heading.rest.split()) > 40:
                self.content(paragraph)
            return
        if self._sub_heading(paragraph, following):
            return
        self.content(paragraph)

    def _sub_heading(self, paragraph: Paragraph, following: Block | None) -> bool:
        """Whether the paragraph is a heading within the section; it then changes what is over the text after it."""
        text = paragraph.text.strip()
        emphasised = paragraph.bold or paragraph.level > 0
        bulleted = bool(paragraph.label) and not paragraph.label[:1].isdigit()
        words = len(text.split())
        if self.at.letter is not None and self._title_again(text, emphasised):
            return True
        if self.at.letter is not None and not bulleted and self._closes(paragraph, emphasised):
            self.at = _Under()
            return True
        if (emphasised or not bulleted) and (area := self.map.area(text)):
            self.open_area(area, text)
            if emphasised:
                self.area_look = look(paragraph)
            return True
        if match := OUTCOME_HEADING.match(text):
            rest = match["rest"].strip()
            area = self.map.area(rest) if rest else ""
            if (not rest or area) and (match["mark"] or not rest):
                at = self.at
                self.at = replace(
                    at, area=area or at.area, headings=(text,), outcome=match["number"], block="", lead=None
                )
                return True
        if not bulleted and words <= 10 and text[-1:] not in ".;," and _FOR_OUTCOMES.match(text) and outcome_references(text):
            self.at = replace(self.at, block="", headings=(*self.at.headings[:1], text), lead=None)
            return True
        items_follow = isinstance(following, Paragraph) and bool(following.label) and not paragraph.label
        ends_open = text.endswith((":", "…", "–", "-"))
        if not bulleted and words <= 14 and not text.endswith((".", ";")) and (block := self.map.block(text)):
            if self.at.letter in PROVISION_LETTERS and block == "step":
                block = "monitoring"
            self.at = replace(self.at, block=block, headings=(*self.at.headings[:1], text), lead=None)
            return True
        if ends_open and items_follow:
            kind = self.map.block(text)
            self.at = replace(self.at, block=kind or self.at.block, lead=Part(text, paragraph.where, role="lead"))
            return True
        if self.at.letter is None:
            return False
        if emphasised and look(paragraph) == self.area_look and self.at.letter in ("B", "E", "F") and words <= 12:
            self.open_area(text, text)  # set as the areas are: an area of the council's own
            return True
        headline = emphasised and words <= 16 and not text.endswith((".", ";", ",")) and not bulleted
        shouted = text.isupper() and words <= 10 and len(text) > 6 and not bulleted
        if (
            headline
            or shouted
            or (ends_open and words <= 10 and not bulleted and following is not None and not inline_field(text))
        ):
            self.at = replace(self.at, block="", headings=(text,), outcome="", lead=None)
            if self.at.letter not in ("A", "B", "C", "D", "I", "J", "K") and not emphasised:
                self.at.lead = Part(text, paragraph.where, role="lead") if ends_open else None
            return True
        return False

    def _closes(self, paragraph: Paragraph, emphasised: bool) -> bool:
        if self.map.closes(paragraph.text) and (emphasised or len(paragraph.text.split()) <= 4):
            return True
        after_all = self.at.letter in ("I", "J", "K") and emphasised and len(paragraph.text.split()) <= 12
        return after_all and self.outline.looks_like_section(paragraph) and not self.map.title(paragraph.text)

    def _title_again(self, text: str, emphasised: bool) -> bool:
        """The title of the section just opened, on its own line, or the label of one of several under one heading."""
        if len(text) > 320:
            return False
        named = self.map.title(text)
        if not named or outcome_references(text):
            return False
        covered = set(self.at.group or self.at.letters)
        if self.at.fresh and not self.at.headings and set(named) & covered and (emphasised or not text.endswith(".")):
            if len(covered) == 1 or set(named) == covered:
                self.at.headings = ()
                return True
        if (
            len(covered) > 1
            and set(named) < covered
            and (emphasised or len(text.split()) <= 8)
            and not text.endswith(".")
        ):
            letters = tuple(letter for letter in LETTERS if letter in named)
            group = self.at.group or self.at.letters
            self.open_section(SectionHeading(letters, text, lettered=False, titled=True), text, Location())
            self.headings.pop()  # the heading over them all has their letters
            self.at.group = group
            return True
        return False

    # -- text to entries --------------------------------------------------------------------------------------------

    def content(self, paragraph: Paragraph) -> None:
        at = self.at
        text = paragraph.text.strip()
        if at.letter is None:
            if field := inline_field(text):
                self.fields.append((*field, paragraph.where))
            self.add(Kind.TEXT if not paragraph.prompt else Kind.PLACEHOLDER, (_part(paragraph),))
            return
        at.fresh = False
        if self._attaches(paragraph):
            return
        block = at.block
        if (field := inline_field(text)) and (named := self.map.block(field[0])) in ("monitoring", "step", "strength"):
            block = named
        kind = kind_of(at.letter, block, paragraph, self.lexicon)
        if kind is Kind.STEP and self._ends_steps(paragraph):
            at.block = ""
            kind = kind_of(at.letter, "", paragraph, self.lexicon)
        if kind is Kind.PROVISION and not (paragraph.label or _TYPED_LABEL.match(paragraph.text)):
            for start, end, promised in provision_spans(paragraph.text):
                part = _part(paragraph, start, end)
                self.add(Kind.PROVISION if promised else Kind.TEXT, self._with_lead(part, paragraph))
            if not paragraph.label:
                at.lead = None
            return
        number = self._number(paragraph) if kind in (Kind.OUTCOME, Kind.NEED) else ""
        self.add(kind, self._with_lead(_part(paragraph), paragraph), number)
        if kind is Kind.OUTCOME:
            at.outcome = ""

    def _with_lead(self, part: Part, paragraph: Paragraph) -> tuple[Part, ...]:
        lead = self.at.lead
        if lead is None:
            return (part,)
        if not paragraph.label:
            self.at.lead = None
            return (part,)
        if _OPEN_PROMISE.search(lead.text) and _OWN_PROMISE.search(part.text):
            return (part,)  # "The mentor will:" does not lead in "Help will be given by the school"
        return (lead, part)

    def _ends_steps(self, paragraph: Paragraph) -> bool:
        """A numbered or dated outcome after a list of steps begins the next outcome."""
        last = self.entries[-1] if self.entries else None
        listed = bool(last and last.kind is Kind.STEP)
        if listed and _NUMBER_LABEL.match(paragraph.label.strip()) and not last.parts[-1].number:
            return True  # the steps are bullets, the outcomes numbered
        text = paragraph.text.strip()
        if OUTCOME_HEADING.match(text) and NAMES_OUTCOME.match(text):
            return True
        return listed and not paragraph.label and len(text.split()) > 5

    def _number(self, paragraph: Paragraph) -> str:
        """An outcome's or a need's own number, as provision refers to it."""
        text = paragraph.text.strip()
        if self.at.outcome and self.at.letter == "E":
            return self.at.outcome
        if (
            self.at.letter == "E"
            and (match := OUTCOME_HEADING.match(text))
            and (match["mark"] or match["rest"][:1].isupper())
        ):
            if NAMES_OUTCOME.match(text):
                return match["number"]
        if self.at.letter in ("B", "C", "D") and (match := _NEED_NUMBER.match(text)):
            return match["number"]
        if label := _NUMBER_LABEL.match(paragraph.label.strip()):
            return label[1]
        if typed := _TYPED_NUMBER.match(paragraph.text):
            return typed[1]
        return ""

    def _attaches(self, paragraph: Paragraph) -> bool:
        """A line such as "Delivered by: …" or "Frequency: …" belongs to the entry before it."""
        field = inline_field(paragraph.text.strip())
        linked = re.match(r"^\W*\[?(?:linked|links?) to\b", paragraph.text.strip(), re.IGNORECASE)
        if (
            not self.entries
            or self.entries[-1].letter != self.at.letter
            or self.at.letter not in ("E", *PROVISION_LETTERS)
        ):
            return False
        last = self.entries[-1]
        if last.kind not in (Kind.PROVISION, Kind.OUTCOME):
            return False
        if linked and outcome_references(paragraph.text):
            self.entries[-1] = replace(last, parts=(*last.parts, replace(_part(paragraph), role="outcome")))
            return True
        if not field:
            return False
        roles = ("who", "when", "outcome", "review") if self.at.letter != "E" else ("by_when", "review")
        if len(field[0].split()) > 6 or self.map.block(field[0]) or not (role := self.map.column(field[0], roles)):
            return False
        start = paragraph.text.index(field[1])
        part = _part(paragraph, start, len(paragraph.text))
        self.entries[-1] = replace(
            last, parts=(*last.parts, replace(part, label=field[0], role=_ROLES.get(role, "other")))
        )
        return True

    def add(
        self,
        kind: Kind,
        parts: tuple[Part, ...],
        number: str = "",
        row: int | None = None,
        letter: Letter | None = None,
        area: str | None = None,
    ) -> None:
        at = self.at
        self.entries.append(
            Entry(letter or at.letter, kind, parts, at.area if area is None else area, number, row, at.headings)
        )

    # -- tables -----------------------------------------------------------------------------------------------------

    def table(self, table: Table) -> None:
        letters = column_letters(table, self.map)
        if not letters and len(self.at.letters) != 1:
            letters = titled_columns(table, self.map, self.at.letters)
        if letters:
            self._lettered_table(table, letters)
            return
        header = header_roles(table, self.map, self.at.letter)
        for number, row in enumerate(table.rows, start=1):
            if not row or self.outline.is_key(row[0]):
                continue
            if heading := self.outline.row_heading(row) if self.outline.heading(row[0]) else None:
                self._heading_row(row, heading)
                header = {}
                continue
            if header and number == header.get(0):
                self._outcome_heading_row(row)
                continue
            self._row(table, number, row, header)

    def _heading_row(self, row: tuple[Cell, ...], heading: SectionHeading) -> None:
        first = next(paragraph for paragraph in row[0].paragraphs if paragraph.text.strip())
        self.open_section(heading, row[0].text.split("\n")[0], first.where)
        inner = [block for block in row[0].blocks if block is not first]
        if not (len(inner) == 1 and isinstance(inner[0], Paragraph) and self.map.title(inner[0].text, whole=False)):
            self.blocks(tuple(inner))
        for cell in row[1:]:
            if not self.map.title(cell.text.replace("\n", " "), whole=True):
                self.blocks(cell.blocks)

    def _lettered_table(self, table: Table, letters: dict[Letter, tuple[int, int]]) -> None:
        header_row = next(iter(letters.values()))[0]
        columns = {column: letter for letter, (_, column) in letters.items()}
        above = next((letter for letter in letters if letter in ("B", "C", "D")), next(iter(letters)))
        header_texts = {cell.column: cell.text for cell in table.rows[header_row - 1]}
        for number, row in enumerate(table.rows, start=1):
            if not row:
                continue
            if number == header_row:
                self._open_columns(row, letters)
                continue
            texts = {cell.column: cell.text for cell in row}
            if number > header_row and texts == header_texts:
                continue
            if number < header_row:
                self.at = replace(self.at, letters=(above,))
            if len(row) == 1 and row[0].width > 1:
                self._banner(row[0])
                continue
            if number < header_row:
                self._row(table, number, row, {})
                continue
            self._thread(table, number, columns, header_texts)

    def _open_columns(self, row: tuple[Cell, ...], letters: dict[Letter, tuple[int, int]]) -> None:
        area, block_headings = self.at.area, self.at.headings
        for position, heading in enumerate(self.headings):
            if len(heading.letters) > 1:
                self.labelled.setdefault(position, set()).update(set(letters) & set(heading.letters))
        for letter, (_, column) in letters.items():
            cell = next(cell for cell in row if cell.column == column)
            place = next((paragraph.where for paragraph in cell.paragraphs), Location())
            lettered = bool(self.map.section(cell.text.replace("\n", " "), emphasised=True)) or "(" in cell.text
            self.headings.append(Heading((letter,), cell.text.replace("\n", " "), place, lettered))
        first = next(iter(letters))
        self.at = _Under((first,), area=area, headings=block_headings, fresh=True)

    def _banner(self, cell: Cell) -> None:
        """A row that is one cell: an area's name with its explanation, strengths, or a heading over the rows below."""
        paragraphs = [paragraph for paragraph in cell.paragraphs if paragraph.text.strip()]
        named = next((area for paragraph in paragraphs if (area := self.map.area(paragraph.text))), "")
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

    def _thread(self, table: Table, number: int, columns: dict[int, Letter], labels: dict[int, str]) -> None:
        """A row whose columns are sections: each paragraph of each cell is an entry, and all share the row.

        Rows that a cell merged downwards holds together are one thread: its need or outcome is theirs too.
        """
        if not any((cell := table.at(number, column)) is not None and cell.row < number for column in columns):
            self.rows += 1
        row, area, headings = self.rows, self.at.area, self.at.headings
        self.at.block = ""
        known = sorted(columns)
        extras = [column for column in labels if column not in columns]
        for position, column in enumerate(known):
            letter = columns[column]
            cell = table.at(number, column)
            if cell is None or cell.row != number:
                continue
            limit = known[position + 1] if position + 1 < len(known) else 10_000
            beside = [c for c in extras if column < c < limit]
            self.at = _Under((letter,), area=area, headings=headings)
            self._cell_entries(cell, row, [(labels[c], table.at(number, c)) for c in beside], labels.get(column, ""))
        self.at = _Under((columns[known[0]],), area=area, headings=headings)

    def _outcome_heading_row(self, row: tuple[Cell, ...]) -> None:
        match = OUTCOME_HEADING.match(row[0].text.replace("\n", " ").strip())
        if match and self.at.letter == "E":
            self.at = replace(
                self.at,
                area=self.map.area(match["rest"]) or self.at.area,
                outcome=match["number"],
                block="",
                headings=(row[0].text,),
                lead=None,
            )

    def _row(self, table: Table, number: int, row: tuple[Cell, ...], header: dict[int, int | str]) -> None:
        filled = [cell for cell in row if cell.text.strip()]
        if not filled:
            return
        columns = max((cell.column + cell.width - 1 for each in table.rows for cell in each), default=1)
        first = row[0]
        if len(row) == 1 and (columns == 1 or first.width >= columns):
            self.blocks(first.blocks)
            return
        letter = self.at.letter
        if header and letter is not None:
            self._section_row(table, number, row, header)
            return
        self._label_row(row)

    def _label_row(self, row: tuple[Cell, ...]) -> None:
        """A form's row: labels and values in alternate cells, or a heading with its text beside it."""
        label_text = row[0].text.replace("\n", " ").strip()
        letter = self.at.letter
        if letter is not None and letter not in ("I", "J", "K") and len(row) == 2:
            paragraphs = [paragraph for paragraph in row[0].paragraphs if paragraph.text.strip()]
            if len(paragraphs) == 1 and len(label_text.split()) <= 14:
                if self._sub_heading(paragraphs[0], None) or (paragraphs[0].bold and self.map.column(label_text) == ""):
                    self.blocks(row[1].blocks)
                    return
        if letter == "A":
            for cell in row:
                self.blocks(cell.blocks)
            return
        self.rows += 1
        pairs = [(row[i], row[i + 1] if i + 1 < len(row) else None) for i in range(0, len(row), 2)]
        if len(row) % 2 and len(row) > 1:
            pairs = [(row[0], row[1])] + [(cell, None) for cell in row[2:]]
        for label_cell, value_cell in pairs:
            label, value = label_cell.text.replace("\n", " ").strip(), value_cell.text.strip() if value_cell else ""
            if not label and not value:
                continue
            parts = tuple(_part(p, role="label") for p in label_cell.paragraphs if p.text.strip())
            values = tuple(p for p in (value_cell.paragraphs if value_cell else ()) if p.text.strip())
            parts += tuple(_part(p, label=label) for p in values)
            if letter is None or letter in ("I", "J"):
                self.fields.append((label, value, parts[0].where))
            kind = (
                Kind.TEXT
                if letter is None
                else kind_of(
                    letter, self.at.block, values[0] if values else next(iter(label_cell.paragraphs)), self.lexicon
                )
            )
            if letter is not None and not values:
                kind = Kind.TEXT
            if values and all(p.prompt for p in values):
                kind = Kind.PLACEHOLDER
            if parts:
                self.at.fresh = False
                self.add(kind, parts, row=self.rows)

    def _section_row(self, table: Table, number: int, row: tuple[Cell, ...], header: dict[int, int | str]) -> None:
        """A row of a section's own table: the entries of its main cell, with the facts of its other cells."""
        self.at.fresh = False
        self.rows += 1
        letter = self.at.letter
        columns = [column for column in header if column]
        labels = {cell.column: cell.text.replace("\n", " ") for cell in table.rows[int(header[0]) - 1]}
        at = {column: table.at(number, column) for column in columns}
        if letter in ("B", "C", "D"):
            for column, cell in at.items():
                if cell is not None and cell.row == number:
                    kept = self.at
                    self.at = replace(
                        kept, block=str(header[column]) if header[column] in ("strength", "need") else kept.block
                    )
                    self._cell_entries(cell, self.rows, [], labels.get(column, ""))
                    self.at = kept
            return
        if letter == "K":
            parts = tuple(
                _part(p, label=labels.get(c, ""), role=_ROLES.get(str(header[c]), "other"))
                for c, cell in at.items()
                if cell
                for p in cell.paragraphs
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
        area_column = next((c for c in columns if header[c] == "area"), None)
        if area_column and (cell := at[area_column]) and (area := self.map.area(cell.text.replace("\n", " "))):
            self.at = replace(self.at, area=area)
        if letter == "E" and (column := next((c for c in columns if header[c] == "number"), None)) and at[column]:
            digits = re.search(r"\d+(?:\.\d+)?", at[column].text)
            self.at.outcome = digits[0] if digits else ""
        mains = [column for column in columns if header[column] == "provision"] or columns[:1]
        beside = [
            (labels.get(c, ""), at[c], str(header[c]))
            for c in columns
            if c not in mains and header[c] not in ("number", "area", "step")
        ]
        for column in mains:
            if (cell := at[column]) is not None and cell.row == number:
                self._cell_entries(
                    cell, self.rows, [(label, other) for label, other, _ in beside], labels.get(column, "")
                )
        for column in columns:
            if header[column] == "step" and (cell := at[column]) and cell.row == number:
                for paragraph in cell.paragraphs:
                    if paragraph.text.strip():
                        self.add(kind_of("E", "step", paragraph, self.lexicon), (_part(paragraph),), row=self.rows)

    def _cell_entries(self, cell: Cell, row: int, beside: list[tuple[str, Cell | None]], label: str) -> None:
        """The entries of one cell; the cells beside it give the rest of their facts, paragraph by paragraph if they pair."""
        paragraphs = [paragraph for paragraph in cell.paragraphs if paragraph.text.strip()]
        letter = self.at.letter
        found: list[tuple[Paragraph, Kind, str, Part | None]] = []
        for position, paragraph in enumerate(paragraphs):
            following = paragraphs[position + 1] if position + 1 < len(paragraphs) else None
            if len(paragraphs) > 1 and self._sub_heading(paragraph, following):
                continue
            kind = kind_of(letter, self.at.block, paragraph, self.lexicon)
            if kind is Kind.TEXT and letter == "E":
                kind = Kind.OUTCOME
            lead = self.at.lead if paragraph.label else None
            found.append((paragraph, kind, self._number(paragraph) if kind in (Kind.OUTCOME, Kind.NEED) else "", lead))
        sides = [(text, list(_texts(other))) for text, other in beside if other is not None]
        for position, (paragraph, kind, number, lead) in enumerate(found):
            parts = [lead] if lead else []
            parts.append(_part(paragraph, label=label))
            for text, lines in sides:
                role = _ROLES.get(
                    self.map.column(text, ("outcome", "who", "by_when", "when", "need", "area", "review")), "other"
                )
                paired = lines[position : position + 1] if len(lines) == len(found) > 1 else lines
                parts += [_part(line, label=text, role=role) for line in paired]
            self.add(kind, tuple(parts), number, row)
        if not found and sides and letter in PROVISION_LETTERS and any(lines for _, lines in sides):
            return


_ROLES = {"who": "who", "when": "when", "by_when": "when", "outcome": "outcome", "area": "area", "need": "other"}


def _texts(cell: Cell) -> Iterator[Paragraph]:
    return (paragraph for paragraph in cell.paragraphs if paragraph.text.strip())


def _part(paragraph: Paragraph, start: int = 0, end: int | None = None, label: str = "", role: str = "main") -> Part:
    text = paragraph.text[start:end]
    lead = len(text) - len(text.lstrip())
    number = paragraph.label.strip() if start == 0 and any(map(str.isalnum, paragraph.label)) else ""
    return Part(text.strip(), paragraph.where, start + lead, label, role, number)  # type: ignore[arg-type]


class _AdviceDivision(_Division):
    """A professional's report has no lettered sections: its headings tell needs, outcomes and provision apart."""

    opened_as: tuple[object, ...] | None = None

    def _sub_heading(self, paragraph: Paragraph, following: Block | None) -> bool:
        text = paragraph.text.strip()
        bulleted = bool(paragraph.label) and not paragraph.label[:1].isdigit()
        if (
            (paragraph.bold or paragraph.level)
            and len(text.split()) <= 14
            and not bulleted
            and not text.endswith((".", ";"))
        ):
            letter = self.map.advice(text)
            if letter:
                self.at, self.opened_as = _Under((letter,)), look(paragraph)
                return True
            if self.at.letter is None or look(paragraph) == self.opened_as:
                self.at, self.opened_as = _Under(), None
                return self.at.letter is not None or bool(paragraph.level)
        return super()._sub_heading(paragraph, following)
