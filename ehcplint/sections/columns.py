"""What the columns of a section's own table tell of its entries: from their headings, or from what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ehcplint.document import Cell, Table
from ehcplint.language.cells import tells_amount
from ehcplint.language.dose import amount
from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.plan import Letter
from ehcplint.sections.entries import PROVISION_LETTERS, Lexicon, names_provider
from ehcplint.sections.headings import SectionMap
from ehcplint.sections.tables import NAMES_OUTCOME, OUTCOME_HEADING, Fact, area_row, details, is_banner, tells_facts

_CODE = re.compile(r"\(?[A-Z]{0,3}\W?\d{1,2}(?:\.\d{1,2})?[a-z]?[.):]*")
_DATE = re.compile(
    r"\b(?:20\d\d|year \d|key stage|KS\s?\d|end of|by |(?:autumn|spring|summer) term|age \d"
    r"|(?:within|in) \w+ (?:months?|years?)|\d+ (?:months?|years?)|reception)\b",
    re.IGNORECASE,
)
_BESIDE_REFERENCE = re.compile(
    r"[\W_]+|\b(?:and|to|for|of|the|see|towards?|meets?|supports?|links?|linked|helps?)\b", re.I
)
_TIER = LongPattern(
    r"(?:(?:wave|tier|level|stage|band)\s*(?:\d|[A-C]|one|two|three)\b.{0,40}|(?:universal|targeted|specialist"
    r"|whole[ -](?:class|school)|small[ -]group|one[ -]to[ -]one|1:1|individual|high[ -]quality teaching)\b"
    r"[^.;]{0,30})",
    ignore_case=True,
)
_YEARS_STEP = re.compile(
    r"(?:(?:year|yr|term|half[- ]term|phase|stage) ?\d{1,2}|(?:autumn|spring|summer)(?: term)?|first|second|third"
    r"|interim|this year|next year|termly|half[- ]termly|yearly)(?:['’]s)? "
    r"(?:targets?|steps?|goals?|milestones?)(?: \d)?"
    r"|(?:targets?|steps?|milestones?) ?\d(?: .{3,30})?",
    re.IGNORECASE,
)
"""Over the short-term targets of outcomes: "Year 5 target", "Target 1"."""
_NEED_BY_NUMBER = re.compile(r"\W*(?:(?:special educational )?needs?|difficulty)\W*(?:no\W+)?\w?\d[\d.]*\w?\W*", re.I)
_TICK = re.compile(r"\W|[xXYy]|[Yy]es|[Nn]o?|☐|☑|☒", re.ASCII)
_SAYS_NO = re.compile(r"[\s.–—☐✗-]*(?:no|none|nil|n/?a)?[\s.–—☐✗-]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a section's own table are called, and what that says of the words under it.

    `row` is the header's, counted from 1, or 0 where the columns go on as in the table before. It is the last of as
    many as `height`.
    """

    row: int
    labels: dict[int, str]
    roles: dict[int, str]
    height: int = 1
    stating: tuple[tuple[str, Cell], ...] = ()
    """Those of the header's cells that tell something themselves of each row that has a tick under them, by its role.

    That is how often, where how long may stand in place of the tick, the outcome, or who does it, where how much stands
    there. A person who heads a column of provision gives what stands under it, and nothing else in the row.
    """

    def heads(self, number: int) -> bool:
        """Whether a row is one of the header's own."""
        return self.row - self.height < number <= self.row

    def facts(self, table: Table, number: int) -> list[Fact]:
        """The cells of a row, with what each of them tells."""
        cells = {column: cell for column in self.roles if (cell := table.at(number, column))}
        ticks = {head.column for role, head in self.stating if role == "outcome" and self.roles[head.column] == role}
        people = {head.column: head for role, head in self.stating if role == "who"}
        facts = [
            Fact(self.labels.get(column, ""), self.roles[column], cell, cell.row == number, people.get(column))
            for column, cell in cells.items()
            if column not in ticks
        ]
        told = [
            Fact("", "who" if role == "does" else role, head)
            for role, head in self.stating
            if head.column in cells
            and role != "who"
            and not _SAYS_NO.fullmatch(text := cells[head.column].text)
            and not (role == "when" and amount([text]).has_interval)
        ]
        return facts + told


def tells_as(columns: Columns, row: tuple[Cell, ...], letter: Letter, lexicon: Lexicon) -> bool:
    """Whether a row tells in its cells what columns tell (who, how much, by when, which outcome), and heads none."""
    told = ("who", "when", "by_when", "outcome", "number")
    filled = [(columns.roles.get(cell.column, ""), cell.line) for cell in row if cell.text.strip()]
    facts = [(role, text) for role, text in filled if role in told]
    found = [
        _role_by_content([text], letter, lexicon) or (only_refers(text, bare=True) and "outcome") for _, text in facts
    ]
    alike = ({"outcome", "number"}, {"who", "when"})  # a number may be an outcome's, and a cell tell both
    same = [role == own or {role, own} in alike for (role, _), own in zip(facts, found, strict=True)]
    return sum(same) * 2 > len(same)


def heads_steps(text: str, section_map: SectionMap) -> bool:
    """Whether a column's heading says that steps or short-term targets stand below it."""
    return section_map.block(text) == "step" or bool(_YEARS_STEP.fullmatch(text))


def labels_of(row: tuple[Cell, ...]) -> dict[int, str]:
    """The text of a header's cells by their columns."""
    return {cell.column: cell.text.replace("\n", " ") for cell in row}


def _is_frequency(heading: str) -> bool:
    """Whether a column's heading says how often, and hardly anything besides: "Once a week", "Daily"."""
    said = amount([heading])
    return said.has_interval and 3 * sum(end - start for _, start, end in said.spans) >= 2 * len(heading)


def headings_below(table: Table, number: int, section_map: SectionMap) -> tuple[int, tuple[Cell, ...]]:
    """The cells below that head the columns under headings which spread over several, and the row that they stand in.

    No cells, and the heading's own row, where there are none.
    """
    wide = [cell for cell in table.rows[number - 1] if 1 < cell.width < table.columns]
    spread = {column for cell in wide for column in range(cell.column, cell.column + cell.width)}
    titles = wide and all(len(cell.text.split()) <= 8 for cell in table.rows[number - 1])
    for last in range(number + 1, min(number + (3 if titles else 2), len(table.rows) + 1) if wide else 0):
        row = table.rows[last - 1]
        below = tuple(cell for cell in row if cell.text.strip())
        named = all(
            len(cell.text.split()) <= 6 and (section_map.column(cell.line) or _is_outcome(cell, wide, section_map))
            for cell in below
        )
        whole = titles and len(row) == table.columns and not any(section_map.section(cell.line) for cell in below)
        under = {cell.column for cell in below} <= spread or whole
        if len(below) > 1 and named and under:
            return last, below
        if not any(1 < cell.width < table.columns for cell in row):
            break
    return number, ()


def _is_outcome(head: Cell, wide: list[Cell], section_map: SectionMap) -> bool:
    """Whether a column's heading is an outcome's number, and says so itself or under a heading that does."""
    under = any(
        cell.column <= head.column < cell.column + cell.width and section_map.column(cell.line) == "outcome"
        for cell in wide
    )
    return only_refers(head.line, bare=under)


def only_refers(text: str, bare: bool = False) -> bool:
    """Whether all that a cell does is to refer to outcomes: "Outcome 2", "Towards outcomes 1 and 3"."""
    references = outcome_references(text, bare)
    for reference in reversed(references):
        text = text[: reference.start] + text[reference.end :]
    return bool(references) and not _BESIDE_REFERENCE.sub("", text)


def _texts_below(table: Table, header: int) -> dict[int, list[str]]:
    """What stands in each column below the header, without cells that are blank."""
    found: dict[int, list[str]] = {}
    for row in table.rows[header:]:
        for cell in row:
            if cell.text.strip() and not is_banner(row, table.columns):
                found.setdefault(cell.column, []).append(cell.line)
    return found


def _columns_of_details(table: Table, header: int, section_map: SectionMap) -> list[int]:
    """The columns that hold in each cell several facts, each after or beside its label: who, how long, how often."""
    cells: dict[int, list[Cell]] = {}
    for row in table.rows[header:]:
        for cell in row:
            if cell.text.strip() and not is_banner(row, table.columns):
                cells.setdefault(cell.column, []).append(cell)
    return [column for column, held in cells.items() if all(len(details(cell, section_map)) > 1 for cell in held)]


def _ticked(
    heads: tuple[Cell, ...], row: tuple[Cell, ...], below: dict[int, list[str]], section_map: SectionMap
) -> list[Cell]:
    """The heads of columns for one outcome each, where nothing but ticks stands under them."""
    wide = [cell for cell in row if cell.width > 1]
    return [
        head
        for head in heads
        if all(map(_TICK.fullmatch, below.get(head.column, ()))) and _is_outcome(head, wide, section_map)
    ]


def _side_by_side(
    heads: tuple[Cell, ...], roles: dict[int, str], texts: dict[int, list[str]], lexicon: Lexicon
) -> list[Cell]:
    """The heads of columns that each hold provision of their own, for one person or on one tier; or none."""
    found = [head for head in heads if _TIER.fullmatch(head.line) or names_provider(head.line, lexicon)]
    words = [text for head in found for text in texts.get(head.column, ())]
    others = [
        head
        for head in heads
        if head not in found
        and roles[head.column] not in ("outcome", "area", "need", "number")
        and not all(map(only_refers, texts.get(head.column, ("",))))
    ]
    return found if len(found) > 1 and words and not others and all(len(text.split()) > 3 for text in words) else []


def _people_across(
    heads: tuple[Cell, ...], roles: dict[int, str], texts: dict[int, list[str]], lexicon: Lexicon
) -> list[Cell]:
    """The heads of columns that say for each person how much they give of what a row provides; or none."""
    found = [
        head for head in heads if roles[head.column] in ("", "who", "provision") and names_provider(head.line, lexicon)
    ]
    if "provision" not in (roles[head.column] for head in heads if head not in found):
        return []
    held = [text for head in found for text in texts.get(head.column, ())]
    told = [text for text in held if not _TICK.fullmatch(text) and not _SAYS_NO.fullmatch(text)]
    return found if len(found) > 1 and told and all(amount([text]).state != "none" for text in told) else []


def is_label_and_value(row: tuple[Cell, ...], section_map: SectionMap) -> bool:
    """Whether a row is a label and, across the columns beside it, a value, and not headings over those of the next."""
    if len(row) != 2 or row[0].width >= row[1].width:
        return False
    return not (section_map.title(row[1].line, whole=False) or section_map.column(row[1].line, whole=True))


def _without_labels_over(table: Table, section_map: SectionMap) -> Table:
    """A table without the rows over its columns that are a label and, all across beside it, a value: "Need | Ada …"."""
    rows = table.rows
    told = [bool(row) and is_label_and_value(row, section_map) for row in rows]
    passed = (row and not (tells or is_banner(row, table.columns)) for row, tells in zip(rows, told, strict=True))
    over = next((place for place, heads in enumerate(passed) if heads), 0)
    return table.between(over + 1, len(rows)) if any(told[:over]) and len(rows[over]) > 2 else table


def columns_of(table: Table, section_map: SectionMap, letter: Letter | None, lexicon: Lexicon) -> Columns | None:
    """The columns of a table within one section, or None without a header."""
    headers = [
        (number, row)
        for number, row in _without_labels_over(table, section_map).first_rows(4)
        if not is_banner(row, table.columns) and not area_row(row, section_map)
    ]
    for number, row in headers[:2]:
        if len(row) < 2 or any(len(cell.text.split()) > 14 for cell in row):
            continue
        if any(cell.line.endswith(".") and len(cell.line.split()) > 3 for cell in row):
            continue  # "Outcome 4", and beside it the outcome
        if letter in ("B", "C", "D") and _NEED_BY_NUMBER.fullmatch(row[0].line):
            continue
        roles: dict[int, str] = {}
        last, below = headings_below(table, number, section_map)
        if tells_facts(table, number, section_map):
            continue  # "Who: a teaching assistant", and beside it "Outcome: 2"
        parted = {cell.column for cell in below}
        heads = (*(cell for cell in row if cell.column not in parted), *below)
        if not any(table.rows[last:]) and not all(section_map.column(cell.line, whole=True) for cell in heads):
            continue  # a header with nothing below it is a row of text
        for cell in heads:
            text = cell.line
            if letter == "E" and OUTCOME_HEADING.match(text) and NAMES_OUTCOME.match(text):
                roles[cell.column] = "provision"
            elif letter in ("B", "C", "D") and (block := section_map.block(text)):
                roles[cell.column] = block
            elif letter == "E":
                role = section_map.column(text, ("by_when", "review", "number", "area", "need", "who", "outcome"))
                if heads_steps(text, section_map):
                    role = "step"
                roles[cell.column] = {"outcome": "provision"}.get(role, role)
            elif letter == "K":
                roles[cell.column] = section_map.column(text) or "other"
            else:
                roles[cell.column] = section_map.column(text) or ("when" if tells_amount(text) else "")
        if letter in PROVISION_LETTERS:
            roles = _with_counts(roles)
        roles |= dict.fromkeys(_columns_of_details(table, last, section_map), "other")
        texts = _texts_below(table, last) if letter in PROVISION_LETTERS else {}
        beside = _side_by_side(heads, roles, texts, lexicon)
        roles |= {head.column: "provision" for head in beside}
        across = _people_across(heads, roles, texts, lexicon)
        roles |= {head.column: "when" for head in across}
        named = [role for role in roles.values() if role]
        enough = len(named) >= 2 or (len(named) == 1 and table.header_rows)
        if letter in ("I", "J", "A", None):
            enough = enough and len(row) > 2 and letter not in ("I", "J", "A")
        elif letter == "K":
            enough = len(row) > 1
        elif letter in PROVISION_LETTERS:
            enough = enough and ("provision" in named or "need" in named or len(named) >= 3)
        elif letter in ("B", "C", "D"):
            enough = bool(named) or bool(table.header_rows)
        if enough:
            ticked: list[Cell] = []
            if letter in PROVISION_LETTERS:
                ticked = _ticked(heads, row, texts, section_map)
                roles = {c: _role_told(role, texts.get(c, []), letter, lexicon) for c, role in roles.items()}
                roles |= {head.column: "outcome" for head in ticked}
                roles |= _told_of_provision(roles, texts, {head.column for head in beside}, lexicon)
            if letter in PROVISION_LETTERS and "provision" not in roles.values():
                free = [column for column, role in roles.items() if role in ("", "review", "other")]
                numbers = [column for column, role in roles.items() if role == "number"]
                longest = max(numbers, key=lambda c: sum(map(len, texts.get(c, ()))), default=min(roles))
                roles[free[0] if free else longest if len(numbers) > 1 else min(roles)] = "provision"
                roles = _with_counts(roles)
            if letter == "E":
                words = _texts_below(table, last)
                named = [c for c, role in roles.items() if not role and _are_numbers_of_outcomes(words.get(c, []))]
                roles |= dict.fromkeys(named, "number")
            roles = _with_codes(table, last, roles, letter)
            often = [cell for cell in heads if roles[cell.column] in ("", "when") and _is_frequency(cell.text)]
            stating = [("when", cell) for cell in often if letter in PROVISION_LETTERS]
            stating += [("outcome", cell) for cell in ticked]
            stating += [("who", cell) for cell in beside if names_provider(cell.line, lexicon)]
            stating += [("does", cell) for cell in across]
            stating += [
                ("outcome", cell)
                for cell in heads
                if roles[cell.column] == "provision" and letter in PROVISION_LETTERS and outcome_references(cell.line)
            ]
            return Columns(last, labels_of(heads), roles, last - number + 1, tuple(stating))
    return None


def roles_told(roles: dict[int, str], table: Table, header: int, letter: Letter, lexicon: Lexicon) -> dict[int, str]:
    """The roles, where a column's cells tell another than its heading: codes, or the outcomes that rows are for."""
    texts = _texts_below(table, header) if letter in PROVISION_LETTERS else {}
    told = {column: _role_told(role, texts.get(column, []), letter, lexicon) for column, role in roles.items()}
    return _with_codes(table, header, told, letter)


def _with_counts(roles: dict[int, str]) -> dict[int, str]:
    """The roles, where "No." stands beside what is provided and not before it: it says how many."""
    main = next((column for column, role in roles.items() if role == "provision"), max(roles))
    return {column: "when" if role == "number" and column > main else role for column, role in roles.items()}


def _role_told(role: str, texts: list[str], letter: Letter, lexicon: Lexicon) -> str:
    """What a column tells: as its heading says, or as its cells do where they only name outcomes."""
    if role in ("", "provision", "review", "other") and texts and all(map(only_refers, texts)):
        return "outcome"
    return role or _role_by_content(texts, letter, lexicon)


def _told_of_provision(
    roles: dict[int, str], texts: dict[int, list[str]], beside: set[int], lexicon: Lexicon
) -> dict[int, str]:
    """What columns tell whose headings are names of provision, beside another that holds it: its tier, or who gives it.

    "Provision | Type of support | Resource" stand over "Reading aloud | Targeted | Teaching assistant".
    """
    of_provision = {column: texts.get(column, []) for column, role in roles.items() if role == "provision"}
    told = {
        column: "other" if all(map(_TIER.fullmatch, held)) else "who"
        for column, held in of_provision.items()
        if held
        and column not in beside
        and (all(map(_TIER.fullmatch, held)) or all(names_provider(text, lexicon) for text in held))
    }
    return told if len(told) < sum(map(bool, of_provision.values())) else {}


def _with_codes(table: Table, header: int, roles: dict[int, str], letter: Letter | None) -> dict[int, str]:
    """The roles, where the column that should hold the words holds codes alone: "Outcome | What Ada will do"."""
    words = _texts_below(table, header)
    own = "need" if letter in ("B", "C", "D") else "provision"
    main = next((column for column, role in roles.items() if role == own), 0)
    free = [column for column, role in roles.items() if not role and column in words]
    if not words.get(main) or not (
        all(map(_CODE.fullmatch, words[main]))
        or (letter == "E" and (_are_names(words[main]) or _are_numbers_of_outcomes(words[main])))
    ):
        return roles
    if list(roles.values()).count("provision") > (own == "provision"):
        return {**roles, main: "number"}  # "Outcome | What we want to see"
    if not free:
        return roles
    longest = max(free, key=lambda column: sum(map(len, words[column])))
    return {**roles, main: "number", longest: own}


def _are_numbers_of_outcomes(texts: list[str]) -> bool:
    """Whether each of a column's cells is an outcome's number, and calls itself one: "Goal 3"."""
    found = [(OUTCOME_HEADING.match(text), NAMES_OUTCOME.match(text)) for text in texts]
    return bool(found) and all(match and named and not match["rest"] for match, named in found)


def _are_names(texts: list[str]) -> bool:
    """Whether each of a column's cells holds a single word of its own, as a colour that stands for an outcome."""
    return all(text.isalpha() for text in texts) and len(set(texts)) == len(texts) > 1


def columns_by_content(
    table: Table, section_map: SectionMap, letter: Letter | None, lexicon: Lexicon
) -> Columns | None:
    """The columns of a table whose header is missing or says nothing known, by what stands in them.

    That is numbers, outcomes, people, amounts or dates. None unless at least one column tells itself, two in a table of
    one row, and another holds words enough to be what the rows are about.
    """
    if letter not in ("B", "C", "D", "E", *PROVISION_LETTERS):
        return None
    rows = [(number, row) for number, row in table.first_rows(len(table.rows)) if len(row) > 1]
    texts = [{cell.column: cell.line for cell in row} for _, row in rows]
    if not texts or tells_facts(table, rows[0][0], section_map):
        return None
    for header in (1, 0) if len(texts) > 1 else (0,):
        cells: dict[int, list[str]] = {}
        for row in texts[header:]:
            for column, text in row.items():
                cells.setdefault(column, []).append(text)
        roles = {column: _role_by_content(held, letter, lexicon) for column, held in cells.items()}
        free = [column for column, role in roles.items() if not role]
        telling = len(roles) - len(free)
        if not free or telling < (1 if len(texts) - header > 1 else 2):
            continue
        about = max(free, key=lambda column: sum(len(text.split()) for text in cells[column]))
        if sum(len(text.split()) for text in cells[about]) < 4 * (len(texts) - header):
            continue
        if not header:
            return Columns(0, {}, {**roles, about: "provision"})
        heads = texts[0]
        short = all(len(text.split()) <= 8 and text[-1:] != "." for text in heads.values())
        if short and any(roles[c] != _role_by_content([heads.get(c, "")], letter, lexicon) for c in roles if roles[c]):
            return Columns(rows[0][0], labels_of(rows[0][1]), {**roles, about: "provision"})
    return None


def _role_by_content(texts: list[str], letter: Letter, lexicon: Lexicon) -> str:
    """What all but a few of a column's cells are, or an empty string."""
    filled = [text for text in texts if text]
    if not filled:
        return ""

    def mostly(holds: Callable[[str], bool]) -> bool:
        return sum(map(holds, filled)) >= 0.8 * len(filled)

    if letter in PROVISION_LETTERS and mostly(lambda text: len(text.split()) <= 8 and bool(outcome_references(text))):
        return "outcome"
    if mostly(lambda text: bool(_CODE.fullmatch(text))) and len(set(filled)) == len(filled):
        return "number"
    if letter == "E" and _are_names(filled):
        return "number"
    if letter == "E":
        return "by_when" if mostly(lambda text: len(text.split()) <= 8 and bool(_DATE.search(text))) else ""
    if letter not in PROVISION_LETTERS:
        return ""
    if mostly(lambda text: names_provider(text, lexicon)):
        return "who"
    if mostly(lambda text: len(text.split()) <= 8 and amount([text]).state != "none"):
        return "when"
    return ""
