"""Divide a table's rows: facts beside what they are of, labels beside their values, headings over the rows below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ehcplint.document import Cell, Paragraph, Table
from ehcplint.language.dose import amount, only_amount
from ehcplint.language.references import code
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.plan import Kind, Part
from ehcplint.sections.columns import Columns
from ehcplint.sections.entries import PROVISION_LETTERS, is_placeholder, kind_of, states_none
from ehcplint.sections.front import Field, inline_field
from ehcplint.sections.lines import lines_of, listed, part_of
from ehcplint.sections.prose import ROLES, Division, only_tells
from ehcplint.sections.tables import FACTS, NAMES_OUTCOME, OUTCOME_HEADING, Fact, area_row, details, is_banner
from ehcplint.sections.under import VERB

_MARK = re.compile(r"\(?([a-z]|\d{1,2})[.)]\s")

_NOT_FILLED_IN = re.compile(
    r"\W*(?:not (?:yet )?(?:linked|recorded|set|specified|stated|entered|assigned|allocated|selected|given|known|named"
    r"|filled in)"
    r"|none (?:linked|recorded|selected|set|assigned|entered|given)|unassigned|unallocated|unlinked|unspecified"
    r"|unknown|null|blank"
    r"|no (?:outcomes?|goals?|links?|value|entry)(?: (?:linked|selected|recorded))?|n/?k)\W*",
    re.IGNORECASE,
)
"""What a system prints in a field that nobody has filled in."""


_BLOCKS_OF_NEEDS = ("strength", "need", "impact")
"""What a column or a label of Section B, C or D may hold."""


class RowDivision(Division):
    """Rows of a table to entries, once its columns are known."""

    def _row(self, table: Table, number: int, row: tuple[Cell, ...], header: Columns | None, width: int) -> None:
        filled = [cell for cell in row if cell.text.strip()]
        if not filled:
            return
        if self.at.letter and (named := area_row(row, self.map)):
            self.open_area(*named)
            return
        if self.at.letter == "E" and len(filled) == 2 and self.map.block(filled[0].line) == "aspiration":
            for paragraph in filled[1].paragraphs:
                self.add(Kind.VIEW, (part_of(paragraph, label=filled[0].line),))
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
        if self._tells_of_row_above(row):
            return
        letter = self.at.letter
        if header and letter is not None:
            self._section_row(header.facts(table, number))
            return
        self._label_row(row)

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

    def _heads_rows(self, text: str, table: Table, number: int) -> bool:
        """Whether a row of one cell is a heading over those below it: "Wave 2: targeted", "In the classroom"."""
        if self.at.letter not in ("E", *PROVISION_LETTERS) or not any(len(row) > 1 for row in table.rows[number:]):
            return False
        short = len(text.split()) <= 8 and text.rstrip()[-1:] not in ".;,"
        return short and not VERB.search(text) and (amount([text]).state == "none" or only_amount(text))

    def _open_rows(self, heading: Paragraph) -> None:
        """Take a row of one cell as the heading of those below it."""
        if self._sub_heading(heading, None):
            return
        over, told = self._below_outcomes(heading), self.told_by_heading(heading)
        self.at = replace(self.at, block="", headings=over, outcome="", told=told, lead=None)

    def _label_row(self, row: tuple[Cell, ...]) -> None:
        """A form's row: labels and values in alternate cells, or a heading with its text beside it."""
        if not row[0].text.strip():
            row = tuple(cell for cell in row if cell.text.strip())  # an empty column before the label, or before all
            if len(row) == 1 and self.at.letter is not None:
                self.blocks(row[0].blocks)
                return
        label_text = row[0].line
        letter = self.at.letter
        if letter in ("B", "C", "D") and len(row) > 1 and self._opens_with_block(row[0]):
            for cell in row:
                self.at.block = ""
                self.blocks(cell.blocks)
            return
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
            if headed and letter == "E" and self._calls_outcome(label_text):
                self.at = replace(self.at, block="")
                self.boxed = True
                self.blocks(row[1].blocks)
                self.boxed = False
                return
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

    def _opens_with_block(self, cell: Cell) -> bool:
        """Whether a cell holds a heading such as "What goes well", and what it is over below it or after a colon."""
        first, _, rest = cell.text.strip().partition("\n")
        field = inline_field(first)
        return bool((rest and self.map.block(first)) or (field and self.map.block(field[0])))

    def _calls_outcome(self, label: str) -> bool:
        """Whether a label in E is that of the outcome itself, and no heading: "What Ada will be able to do"."""
        named = self.map.column(label) in ("outcome", "provision")
        return named and not self.map.block(label) and not self.map.area(label) and not outcome_references(label)

    def _tells_of_entries(self, label: str, cell: Cell) -> bool:
        """A row such as "Who / how often" under a row of provision tells the facts of that row's entries.

        Lines marked as the entries are, "(a)" and "(b)", tell each of its own.
        """
        if self.at.letter not in ("E", *PROVISION_LETTERS) or not self.stretches:
            return False
        names = re.split(r"\s*(?:/|,|&|\band\b)\s*", label.rstrip(" :"))
        roles = [self.map.column(name, FACTS, whole=True) for name in names]
        outcomes = self.at.letter == "E"
        if not all(roles) or (outcomes and set(roles) != {"by_when"}):
            return False
        begun = range(self.stretches[-1][1], len(self.entries))
        about = Kind.OUTCOME if outcomes else Kind.PROVISION
        told = [place for place in begun if self.entries[place].kind is about][-1 if outcomes else 0 :]
        if outcomes and not told:
            return False
        if told:
            last = self.entries[told[-1]]
            same = (last.row, last.under)
            told = [place for place in told if (self.entries[place].row, self.entries[place].under) == same]
        lines = [line for paragraph in cell.paragraphs for line in lines_of(paragraph, self.map)]
        lines = [line for line in lines if re.search(r"[^\W_]{2}|\d", _MARK.sub("", line.text))]  # not "(c) –"
        for line in lines:
            mark = _marked(line)
            own = [place for place in told if mark and _marked(self.entries[place].main) == mark]
            part = part_of(line, label=label, role=ROLES[roles[0]])
            for place in own or ([] if mark and len(told) > 1 else told):
                entry = self.entries[place]
                self.entries[place] = replace(entry, parts=(*entry.parts, part))
        return True

    def _tells_of_row_above(self, row: tuple[Cell, ...]) -> bool:
        """Whether each cell of a row tells, after its own label, a fact of the row above: "Who: a TA | Outcome: 2".

        So do labels with their values beside them: "Who | a TA | Outcome | 2".
        """
        told = self._in_row_above(row)
        facts = self._facts_of(row) if told else []
        for place in told if facts else ():
            self.entries[place] = replace(self.entries[place], parts=(*self.entries[place].parts, *facts))
        return bool(facts)

    def _in_row_above(self, row: tuple[Cell, ...]) -> list[int]:
        """The places of the outcomes, or of the provision, in the nearest row above in the same table."""
        where = next((line.where for cell in row for line in _texts(cell)), None)
        about = Kind.OUTCOME if self.at.letter == "E" else Kind.PROVISION
        found: list[int] = []
        for place in range(len(self.entries) - 1, -1, -1):
            entry = self.entries[place]
            if where is None or entry.letter != self.at.letter or entry.where.table != where.table:
                break
            if found and entry.where.row != self.entries[found[0]].where.row:
                break
            if entry.kind is about:
                found.append(place)
        return found[::-1]

    def _facts_of(self, row: tuple[Cell, ...]) -> list[Part]:
        """The facts that a row's cells tell after labels of their own or beside them; none, unless all do."""
        if len(row) < 2:
            return []
        found: list[Part] = []
        known = False
        for cell in row:
            facts = list(self._facts_in(cell))
            known |= bool(facts)
            facts = facts or list(self._labelled_in(cell))
            if not facts:
                break
            found += facts
        else:
            if known and any(fact.role != "label" for fact in found):
                return found
        roles = [self.map.column(cell.line, FACTS, whole=True) for cell in row[::2]]
        if len(row) not in (4, 6) or not all(roles):
            return []
        pairs = zip(row[::2], roles, row[1::2], strict=True)
        return [
            part_of(line, label=label.line, role=ROLES[role]) for label, role, value in pairs for line in _texts(value)
        ]

    def _facts_in(self, cell: Cell) -> Iterator[Part]:
        """The facts in a cell, each after its label, or all of them under one; nothing, unless that is all there is."""
        lines = list(_texts(cell))
        label = lines[0].text.strip() if lines else ""
        if role := self.map.column(label.rstrip(" :?"), FACTS, whole=True):
            told = (part_of(line, label=label, role=ROLES[role]) for line in lines[1:])
            yield from told if len(lines) > 1 else (part_of(lines[0], role="label"),)
            return
        facts = [self.fact(replace(line, label="")) or self._beside_fact(line) for line in lines]
        yield from (fact for fact in facts if fact and all(facts))

    @staticmethod
    def _labelled_in(cell: Cell) -> Iterator[Part]:
        """What a cell tells after a label that no list has, beside cells that tell known facts."""
        lines = list(_texts(cell))
        fields = [inline_field(line.text.strip()) for line in lines]
        if all(field and len(field[0].split()) <= 6 for field in fields):
            yield from (
                replace(part_of(line), label=field[0], role="other")
                for line, field in zip(lines, fields, strict=True)
                if field
            )

    def _beside_fact(self, line: Paragraph) -> Part | None:
        """What may stand among facts: the area, or the need, that they are of."""
        field = inline_field(line.text.strip())
        role = self.map.column(field[0], ("area", "need"), whole=True) if field else ""
        return replace(part_of(line), label=field[0], role=ROLES[role]) if field and role else None

    def _section_row(self, facts: list[Fact]) -> None:
        """A row of a section's own table, or a record: the entries of its main cell, with the facts of its others."""
        self.at.fresh = False
        self.rows += 1
        letter = self.at.letter
        numbers = " ".join(fact.cell.text for fact in facts if fact.role == "number")
        digits = re.search(r"\d+(?:\.\d+)?", numbers)
        of_line = numbers.strip() if letter in PROVISION_LETTERS and len(numbers.split()) == 1 else ""
        own_number = code(numbers) or (digits[0] if digits else numbers.strip() if letter == "E" else "")
        areas = [text for fact in facts if fact.role == "area" and (text := fact.cell.line)]
        if named := next((text for text in areas if self.map.area(text)), ""):
            self.at = replace(self.at, area=self.map.area(named), headings=(named,))
        if letter in ("B", "C", "D"):
            facts = [fact for fact in facts if fact.role not in ("number", "area")]
            beside = _only_facts(facts)
            for fact in facts:
                if fact.begins and fact not in beside:
                    kept = self.at
                    named = (fact.role, self.map.block(fact.label))
                    self.at = replace(
                        kept, block=next((each for each in named if each in _BLOCKS_OF_NEEDS), kept.block)
                    )
                    self._cell_entries(fact.cell, self.rows, beside, fact.label, number=own_number)
                    self.at = kept
            return
        if letter == "K":
            parts = tuple(
                part_of(p, label=fact.label, role=ROLES.get(fact.role, "other"))
                for fact in facts
                for p in fact.cell.paragraphs
                if p.text.strip() and fact.role != "number"
            )
            if parts:
                main = replace(parts[0], role="main")
                self.add(
                    Kind.ADVICE if not states_none(main.text, self.lexicon) else Kind.NONE,
                    (main, *parts[1:]),
                    row=self.rows,
                )
            return
        if self._goes_on_with_cut_row(facts):
            return
        if title := next((fact.cell.line for fact in facts if fact.role == "title"), ""):
            self.at = replace(self.at, headings=(title,))
        facts = [fact for fact in facts if fact.role != "title"]
        if letter == "E" and numbers:
            self.at.outcome = own_number
        elif letter == "E" and (counted := next(filter(None, (_outcome_called(fact.label) for fact in facts)), "")):
            self.at.outcome = counted
        if not numbers.strip() and self._only_tells_of_row_above(facts):
            return
        steps = any(fact.role == "step" for fact in facts)
        free = [fact for fact in facts if fact.role not in ("number", "area", "by_when", "review", "who", "step")]
        mains = [fact for fact in facts if fact.role == "provision"] or free[:1] or ([] if steps else facts[:1])
        others = [fact for fact in facts if fact not in mains and fact.role not in ("number", "area", "step")]
        for fact in mains:
            if fact.begins:
                who = [Fact("", "who", fact.head)] if fact.head else []
                self._cell_entries(fact.cell, self.rows, others + who, fact.label, of_line)
        for fact in facts:
            if fact.role == "step" and fact.begins:
                for paragraph in fact.cell.paragraphs:
                    if paragraph.text.strip():
                        self.add(kind_of("E", "step", paragraph, self.lexicon), (part_of(paragraph),), row=self.rows)

    def _only_tells_of_row_above(self, facts: list[Fact]) -> bool:
        """Whether all that stands in a row without a number is a fact, after its label, of the numbered row above."""
        if not any(fact.role == "number" for fact in facts) or not (told := self._in_row_above_of(facts)):
            return False
        lines = [line for fact in facts for line in _texts(fact.cell)]
        found = [
            self.fact(replace(line, label=""))
            or (only_tells(line.text, self.lexicon) and replace(part_of(line), role="when"))
            for line in lines
        ]
        if not found or not all(found):
            return False
        for place in told:
            parts = (part for part in found if part)
            self.entries[place] = replace(self.entries[place], parts=(*self.entries[place].parts, *parts))
        return True

    def _in_row_above_of(self, facts: list[Fact]) -> list[int]:
        return self._in_row_above(tuple(fact.cell for fact in facts))

    def _goes_on_with_cut_row(self, facts: list[Fact]) -> bool:
        """Whether a row is the rest of the one before, which the end of a page cut; it then goes on with its entry."""
        words = [fact.cell for fact in facts if fact.cell.text.strip()]
        last = self.entries[-1] if self.entries else None
        if len(words) != 1 or len(facts) < 2 or last is None or last.row is None or last.letter != self.at.letter:
            return False
        text, main = words[0].line, last.main
        tables = {paragraph.where.table for paragraph in words[0].paragraphs}
        if not text[:1].islower() or not main.text.rstrip()[-1:].isalpha() or last.where.table in tables:
            return False
        whole = replace(main, text=f"{main.text.rstrip()} {text}")
        self.entries[-1] = replace(last, parts=tuple(whole if part is main else part for part in last.parts))
        return True

    def _cell_entries(self, cell: Cell, row: int, beside: list[Fact], label: str, number: str = "") -> None:
        """The entries of one cell; the cells beside it give the rest of their facts, one to one if they pair.

        `number` is what a column of its own numbers them by.
        """
        lines = (line for paragraph in cell.paragraphs for line in lines_of(paragraph, self.map))
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
            own = self._number(paragraph) if kind in (Kind.OUTCOME, Kind.NEED) else ""
            numbered = kind in (Kind.OUTCOME, Kind.NEED, Kind.PROVISION)
            found.append((paragraph, kind, own or (number if numbered else ""), lead))
        sides = [list(self._told_beside(fact)) for fact in beside]
        for position, (paragraph, kind, own, lead) in enumerate(found):
            parts = [lead] if lead else []
            labelled = self.labelled_provision(paragraph) if position in facts and kind is Kind.PROVISION else None
            parts.append(labelled or part_of(paragraph, label=label))
            for told in sides:
                parts += told[position : position + 1] if len(told) == len(found) > 1 else told
            self.add(kind, (*parts, *facts.get(position, ())), own, row)

    def _told_beside(self, fact: Fact) -> Iterator[Part]:
        """What a cell tells of the entries beside it, a part for each of its lines, or for each fact after a label."""
        if facts := details(fact.cell, self.map):
            yield from (part_of(words, label=label, role=ROLES[role]) for label, role, words in facts if words.text)
            return
        for line in _texts(fact.cell):
            blank = is_placeholder(line, self.lexicon) or _NOT_FILLED_IN.fullmatch(line.text)
            role = "label" if blank else ROLES.get(fact.role, "other")
            yield part_of(line, label=fact.label, role=role)


def _outcome_called(label: str) -> str:
    """The number in a record's label that is an outcome's: "Outcome 2"."""
    match = OUTCOME_HEADING.match(label) if NAMES_OUTCOME.match(label) else None
    return match["number"] if match and not match["rest"] else ""


def _only_facts(facts: list[Fact]) -> list[Fact]:
    """The cells of a row of needs that only tell something of it beside its words: a code, a date, whose advice."""
    longest = max((len(fact.cell.line.split()) for fact in facts), default=0)

    def tells(fact: Fact) -> bool:
        words = len(fact.cell.line.split())
        if fact.role in FACTS:
            return words <= 8 and words < longest
        return fact.role not in ("need", "strength") and words <= 4 and words * 2 <= longest

    return [fact for fact in facts if tells(fact) and not VERB.search(fact.cell.line)]


def _marked(text: Paragraph | Part) -> str:
    """The mark of an item within a cell: "a" of "(a) Reading aloud"."""
    shown = text.label if isinstance(text, Paragraph) else text.number
    match = _MARK.match(f"{shown} {text.text}".lstrip())
    return match[1] if match else ""


def _fields_in(cell: Cell) -> list[Field]:
    """The fields of a cell that has one on each line ("Name: …", "Date of birth: …")."""
    lines = ((line, paragraph.where) for paragraph in cell.paragraphs for line in paragraph.text.splitlines())
    return [(*field, where) for line, where in lines if (field := inline_field(line))]


def _texts(cell: Cell) -> Iterator[Paragraph]:
    return (paragraph for paragraph in cell.paragraphs if paragraph.text.strip())
