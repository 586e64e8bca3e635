"""Find where a document's sections begin, and which of the places that look so are only a key or a contents page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from ehcplint.document import Block, Cell, Document, Paragraph, Table
from ehcplint.plan import LETTERS, Letter
from ehcplint.sections.headings import SECTION_ALONE, SectionHeading, SectionMap, marked, squeeze
from ehcplint.sections.tables import FACTS, column_letters

Scanned = tuple[object, SectionHeading | None, int, int]
"""A paragraph or a row, the section's heading that it may be, and how many words and rows of text it adds."""
Look = tuple[int | None, bool]
"""How a heading is set: its size in points, and whether it is bold."""

_COUNTED = re.compile(r"\W*(?:outcome|goal|aim|objective)\s*(?:no\.?\s*)?\d{1,2}(?:\.\d)?[a-z]?\W*", re.IGNORECASE)
"""What may stand beside E alone: "Outcome 1"."""
_SHORT_BODY = 45
"""A key gives each section's statutory wording: at most about so many words."""

_A_LINE = 6
"""In words: what is not merely a page's number beside a section's title."""
_MOST_LETTERS = 9
"""So many letters a key has at least; a run of fewer may be the plan's short sections."""


@dataclass(slots=True)
class Candidate:
    """A paragraph, or a table's row, that reads as a section's heading, and how many words follow up to the next."""

    place: int
    """The identity (`id`) of the paragraph, or of the row's first cell."""
    heading: SectionHeading
    order: int
    words_after: int = 0
    cells_after: int = 0


class Outline:
    """Which paragraphs and table rows of a document are its sections' headings.

    A run of five or more letters with little between them, whose letters come again with text of their own, is a key
    (a table or a contents page that lists the sections) and never content: the trap that layouts.md ranks first.
    """

    def __init__(self, document: Document, section_map: SectionMap) -> None:
        self._map = section_map
        self._headings: dict[int, SectionHeading] = {}
        self.key: set[int] = set()
        self._typed: set[int] = set()
        """Lines that only their capitals make headings, and no title."""
        tables = list(_tables(document.blocks))
        self.titles_beside: set[int] = set()
        """Cells beside a letter that hold a title of the council's own."""
        self._letter_cells = {id(cell) for table in tables for cell in _letter_cells(table)}
        self._letter_cells |= {id(cell) for cell in self._letters_beside_titles(tables)}
        self._letter_cells |= {id(cell) for table in tables for cell in _letters_down_the_side(table)}
        scanned = list(self._scan(document.blocks))
        scanned = self._without_lists(scanned)
        scanned = self._with_untitled(scanned)
        found = _candidates(scanned)
        lettered = _candidates(
            [(place, heading if heading and heading.lettered else None, *counts) for place, heading, *counts in scanned]
        )
        self.key = _keys(lettered, found)
        columns = {letter for block in _tables(document.blocks) for letter in column_letters(block, section_map)}
        letters = {letter for c in lettered if c.place not in self.key for letter in c.heading.letters} | columns
        self.lettered = len(letters)
        places = {c.place for c in lettered} - self.key
        self._look = {look(paragraph) for paragraph in document.paragraphs if id(paragraph) in places}
        opening = (row[0] for table in tables for row in table.rows if row and id(row[0]) in places)
        self._bar_look = {look(paragraph) for cell in opening for paragraph in cell.paragraphs}
        self._bars = {id(row[0].blocks[0]) for table in tables for row in table.rows if _is_bar(row)}
        """Paragraphs that are all that a row holds."""
        self.letters = set(letters)
        """The sections that some heading or column names, with its letter or by its title."""
        for candidate in found:
            heading = candidate.heading
            if candidate.place in self.key:
                continue
            if heading.lettered or not set(heading.letters) <= letters:
                self._headings[candidate.place] = heading
                self.letters |= set(heading.letters)
        self.headed = Counter(heading.letters for heading in self._headings.values())
        """How many headings open each section, or several together."""

    def _letters_beside_titles(self, tables: list[Table]) -> list[Cell]:
        """The cells that hold a letter alone, in a plan that names at least three sections so, with titles beside."""
        alone = [(row[0].text.strip(" .:()"), row) for table in tables for row in table.rows if len(row) > 1]
        alone = [(letter, row) for letter, row in alone if _alone(letter)]
        bars = {id(table.rows[0]) for table in tables if len(table.rows) == 1 and len(table.rows[0]) == 2}
        titled = {
            letter for letter, row in alone if set(_alone(letter)) & set(self._map.title(row[1].line, whole=False))
        }
        if len(titled) < 3:
            return []
        found = [letter for letter, _ in alone]
        own = {
            letter
            for place, (letter, row) in enumerate(alone)
            if id(row) in bars
            and found.count(letter) == 1
            and 1 < len(row[1].line.split()) <= 14
            and row[1].line[-1:] not in ".;,"
            and all((other < letter) == (at < place) for at, other in enumerate(found) if other in titled)
        }
        """The council's own titles, whose letters stand in their places in the alphabet."""
        self.titles_beside = {id(row[1]) for letter, row in alone if letter in own}
        return [row[0] for letter, row in alone if letter in titled | own | {"E", "F"}]

    def _without_lists(self, scanned: list[Scanned]) -> list[Scanned]:
        """What was scanned, without the headings that are only capitals where others have their letters.

        They are items of a list then: "A. REPORT OF THE PSYCHOLOGIST".
        """
        sure = {
            letter
            for place, heading, *_ in scanned
            if heading and id(place) not in self._typed
            for letter in heading.letters
        }
        return [
            (place, None if heading and id(place) in self._typed and set(heading.letters) <= sure else heading, *counts)
            for place, heading, *counts in scanned
        ]

    def _with_untitled(self, scanned: list[Scanned]) -> list[Scanned]:
        """What was scanned, with headings whose titles are the council's own, where most are known: "A. Nell at home".

        They are set as the known ones, have the same mark after their letter, and stand in its place in the alphabet.
        """
        marks = [
            marked(place.text) if isinstance(place, Paragraph) and (heading or place.bold or place.level) else None
            for place, heading, *_ in scanned
        ]
        known = [
            (position, LETTERS.index(heading.letters[0]), (mark[1], look(place)))
            for position, ((place, heading, *_), mark) in enumerate(zip(scanned, marks, strict=True))
            if heading and mark and isinstance(place, Paragraph)
        ]
        again = self._next_letters(scanned, marks)
        usual, count = next(iter(Counter(shape for *_, shape in known).most_common(1)), (None, 0))
        taken = {letter for _, heading, *_ in scanned if heading for letter in heading.letters}
        found = list(scanned)
        for position, heading in again.items():
            found[position] = (scanned[position][0], heading, 0, 0)
        if count < 4:
            return found
        for position, ((place, heading, *_), mark) in enumerate(zip(scanned, marks, strict=True)):
            if heading or not mark or not isinstance(place, Paragraph) or position in again:
                continue
            letters, rank = mark[0].letters, LETTERS.index(mark[0].letters[0])
            in_order = all((other < rank) == (before < position) for before, other, _ in known)
            if (mark[1], look(place)) == usual and in_order and not set(letters) & taken:
                found[position] = (place, mark[0], 0, 0)
        return found

    def _next_letters(
        self, scanned: list[Scanned], marks: list[tuple[SectionHeading, str] | None]
    ) -> dict[int, SectionHeading]:
        """Headings with titles of the council's own that follow one another again and again, "E. Outcomes for work" and
        then "F. Training for work": each is set as the known one before it, whose letter comes just before its own."""
        last: dict[tuple[str, Look], int] = {}
        found: dict[int, SectionHeading] = {}
        for position, ((place, heading, *_), mark) in enumerate(zip(scanned, marks, strict=True)):
            if not mark or not isinstance(place, Paragraph):
                continue
            shape, rank = (mark[1], look(place)), LETTERS.index(mark[0].letters[0])
            if heading:
                last[shape] = rank
            elif last.pop(shape, -1) == rank - 1:
                found[position] = mark[0]
        times = Counter(heading.letters for heading in found.values())
        return {position: heading for position, heading in found.items() if times[heading.letters] > 1}

    def heading(self, place: object) -> SectionHeading | None:
        return self._headings.get(id(place))

    def looks_like_section(self, paragraph: Paragraph) -> bool:
        """Whether a heading is set as the sections' own headings are."""
        bar = id(paragraph) in self._bars and look(paragraph) in self._bar_look
        return bar or look(paragraph) in self._look

    def heads_sections(self, paragraph: Paragraph) -> bool:
        """Whether a heading is set as the sections' own headings are, or larger than all of them."""
        sizes = [size or 0 for size, _ in self._look]
        return self.looks_like_section(paragraph) or bool(sizes and (look(paragraph)[0] or 0) > max(sizes))

    def is_key(self, place: object) -> bool:
        return id(place) in self.key

    def _scan(self, blocks: tuple[Block, ...]) -> Iterator[Scanned]:
        for position, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                following = blocks[position + 1] if position + 1 < len(blocks) else None
                after = following.text if isinstance(following, Paragraph) else ""
                heading = self._paragraph_heading(block, after, isinstance(following, Table))
                yield block, heading, 0 if heading else len(block.text.split()), 0
                continue
            rows, columned = block.rows, column_letters(block, self._map)
            if columned:
                header = min(row for row, _ in columned.values()) - 1
                yield (
                    block,
                    None,
                    sum(len(cell.text.split()) for row in rows[header:] for cell in row),
                    len(rows) - header,
                )
                rows = rows[:header]
            for row in rows:
                if not row:
                    continue
                heading = self.row_heading(row)
                words = sum(len(cell.text.split()) for cell in (row[1:] if heading else row))
                yield row[0], heading, words, 0 if heading else 1
                nested = [inner for cell in row for inner in cell.blocks if isinstance(inner, Table)]
                if nested or (len(row) == 1 and len(row[0].blocks) > 1):
                    # A plan may be laid out inside one large table: look for headings within its cells too.
                    for cell in row:
                        inner = cell.blocks[1:] if heading and cell is row[0] else cell.blocks
                        for place, found, _, _ in self._scan(inner):
                            if found:
                                yield place, found, 0, 0

    def _paragraph_heading(self, paragraph: Paragraph, after: str, over_table: bool) -> SectionHeading | None:
        text = paragraph.text.strip()
        label = paragraph.label.strip()
        if not text or (label and not any(character.isalnum() for character in label)):
            return None
        typed_as_heading = text.isupper() and len(text.split()) > 2
        emphasised = paragraph.bold or paragraph.level > 0 or typed_as_heading
        heading = self._map.section(text, emphasised=emphasised)
        if heading is None and label and not label[:1].isdigit():
            heading = self._map.section(f"{label} {text}", emphasised=emphasised)
        if heading is not None:
            if typed_as_heading and not (heading.titled or paragraph.bold or paragraph.level):
                self._typed.add(id(paragraph))
            if (
                heading.rest == ""
                and squeeze(text)[-1:].isdigit()
                and squeeze(text)[:1] not in "h"
                and "section" not in squeeze(text)
            ):
                # "A1" alone is a heading only where its title follows; "E1." and "F1." number items.
                return heading if set(self._map.title(after, whole=False)) & set(heading.letters) else None
            return heading
        introduces = over_table and text.endswith(":") and self._map.title(text) == ("K",)
        if not (emphasised or introduces or self._stands_alone(text, after)):
            return None
        letters = self._map.title(text)
        if letters and not text.endswith(".") and not (self._map.area(text) and not emphasised):
            return SectionHeading(letters, text, lettered=False, titled=True)
        return None

    @staticmethod
    def _stands_alone(text: str, after: str) -> bool:
        return 2 <= len(text.split()) <= 12 and text[-1:] not in ".,;:" and len(after.split()) > len(text.split())

    def row_heading(self, row: tuple[Cell, ...]) -> SectionHeading | None:
        """A row that opens a section: its letter, or its title, stands in the first cell."""
        lines = [paragraph for paragraph in row[0].paragraphs if paragraph.text.strip()]
        if not lines:
            return None
        first = lines[0]
        if (beside := self._word_beside(row)) is not None:
            return beside
        letters = _alone(first.text.strip(" .:()"))
        if letters and len(lines) == 1 and len(row) > 1:
            if id(row[0]) in self._letter_cells:
                return SectionHeading(letters, "", True, False)
            titled = set(letters) & set(self._map.title(row[1].line, whole=False))
            titled = titled or (letters == ("E",) and _COUNTED.fullmatch(row[1].text))
            return SectionHeading(letters, "", True, True) if titled else None
        heading = self._map.section(first.text, emphasised=first.bold or first.level > 0)
        labelled = len(row) == 2 or (len(row) == 4 and self._map.column(row[2].line, FACTS, whole=True))
        if heading is None and len(lines) == 1 and labelled:
            heading = self._map.lettered_last(first.text)  # "Provision (Section F)", with its text beside it
        if heading is not None:
            if heading.rest == "" and "section" not in squeeze(first.text) and squeeze(first.text) not in ("h1", "h2"):
                title = " ".join(cell.text for cell in row[1:2]) or (lines[1].text if len(lines) > 1 else "")
                return heading if set(self._map.title(title, whole=False)) & set(heading.letters) else None
            return heading
        beside = f"{first.text}: {row[1].line}" if len(row) == 2 else ""
        if beside and self._map.title(first.text) == self._map.title(beside) == ("K",):
            return SectionHeading(("K",), beside, lettered=False, titled=True)
        alone = not any(cell.text.strip() for cell in row[1:])
        if alone and len(lines) == 1 and (first.bold or first.level):
            letters = self._map.title(first.text)
            if letters and not self._map.area(first.text):
                return SectionHeading(letters, first.text, lettered=False, titled=True)
        return None

    def _word_beside(self, row: tuple[Cell, ...]) -> SectionHeading | None:
        """A row that is a title with "Section F" alone in the cell after it."""
        texts = [cell.line for cell in row]
        if len(row) != 2 or not SECTION_ALONE.fullmatch(texts[1]):
            return None
        heading = self._map.section(texts[1], emphasised=True)
        short = 0 < len(texts[0].split()) <= 24 and texts[0][-1:] not in ".;,"
        return replace(heading, rest=texts[0], titled=True) if heading and short else None


def _candidates(scanned: list[Scanned]) -> list[Candidate]:
    """The headings met, each with how much stands between it and the next."""
    found: list[Candidate] = []
    for place, heading, words, cells in scanned:
        if heading is not None:
            found.append(Candidate(id(place), heading, len(found), words, cells))
        elif found:
            found[-1].words_after += words
            found[-1].cells_after += cells
    return found


def _is_bar(row: tuple[Cell, ...]) -> bool:
    alone = len(row) > 0 and not any(cell.text.strip() for cell in row[1:])
    return alone and len(row[0].blocks) == 1 and isinstance(row[0].blocks[0], Paragraph)


def look(paragraph: Paragraph) -> Look:
    """How a heading is set, as the eye sees it: a PDF tells no more, and two styles of Word may look alike."""
    return (round(paragraph.size) if paragraph.size else None, paragraph.bold)


def _alone(letter: str) -> tuple[Letter, ...]:
    """The sections that a letter alone in its cell stands for, or none: H alone is H1 and H2."""
    return ("H1", "H2") if letter == "H" else (letter,) if letter in LETTERS else ()  # type: ignore[return-value]


def _letter_cells(table: Table) -> list[Cell]:
    """The cells of a table that has a row for each section, with nothing but the letter in the row's first cell."""
    alone = [row[0] for row in table.rows if len(row) > 1 and row[0].text.strip(" .:()") in LETTERS]
    letters = [cell.text.strip(" .:()") for cell in alone]
    return alone if len(set(letters)) == len(letters) >= 4 and {"B", "E", "F"} <= set(letters) else []


def _letters_down_the_side(table: Table) -> list[Cell]:
    """The cells that hold a letter alone beside all rows of a section's table, or of a part of a table."""
    first = [row[0] for row in table.rows if row and row[0].column == 1]
    beside = [cell for cell in first if cell.height > 1 and cell.width == 1 and cell.text.strip(" .:()") in LETTERS]
    return beside if beside and len(beside) == len(first) and table.columns > 2 else []


def _tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row:
                    yield from _tables(cell.blocks)


def _runs(candidates: list[Candidate]) -> Iterator[list[Candidate]]:
    run: list[Candidate] = []
    letters: set[Letter] = set()
    for candidate in candidates:
        if letters & set(candidate.heading.letters):
            yield run
            run, letters = [], set()
        run.append(candidate)
        letters |= set(candidate.heading.letters)
        if candidate.words_after > _SHORT_BODY or candidate.cells_after > 2:
            yield run
            run, letters = [], set()
    yield run


def _keys(lettered: list[Candidate], found: list[Candidate]) -> set[int]:
    """The places of the headings that are only a key's or a contents page's.

    Where sections are short, they look like a second key. Some of a key's letters must stand somewhere else, or the
    fullest of the runs that seem to be keys is the plan.
    """
    lettered = [each for each, following in zip_longest(lettered, lettered[1:]) if not _umbrella(each, following)]
    runs = [run for run in _runs(lettered) if _is_key(run, lettered)]
    apart = [each for before, each in pairwise([None, *found]) if each and not _title_below(before, each)]
    while True:
        places = {candidate.place for run in runs for candidate in run}
        elsewhere = {letter for each in apart if each.place not in places for letter in each.heading.letters}
        alone = [run for run in runs if not _letters_of(run) & elsewhere or _has_own_text(run, elsewhere)]
        if not alone:
            return places
        runs.remove(max(alone, key=lambda run: sum(each.words_after for each in run)))


def _letters_of(run: list[Candidate]) -> set[Letter]:
    return {letter for candidate in run for letter in candidate.heading.letters}


def _has_own_text(run: list[Candidate], elsewhere: set[Letter]) -> bool:
    """Whether some of a run's few letters stand nowhere else and have text here, as short C and D before others do."""
    letters = _letters_of(run)
    only_here = _letters_of([each for each in run if each.words_after >= _A_LINE]) - elsewhere
    return len(letters) < _MOST_LETTERS and len(only_here) * 3 > len(letters)


def _umbrella(candidate: Candidate, following: Candidate | None) -> bool:
    """Whether a heading only names the sections of which the first follows at once: "Health (Sections C and G)"."""
    below = set(following.heading.letters) if following and not candidate.words_after else set()
    return bool(below) and below < set(candidate.heading.letters)


def _title_below(before: Candidate | None, candidate: Candidate) -> bool:
    """Whether a heading is only the title of the section whose letter stands alone right above it."""
    own = set(before.heading.letters) if before and before.heading.lettered and not before.words_after else set()
    return not candidate.heading.lettered and bool(own & set(candidate.heading.letters))


def _is_key(run: list[Candidate], every: list[Candidate]) -> bool:
    letters = _letters_of(run)
    if len(letters) < 5 or len(run) < 3:
        return False
    after = {letter for c in every if c.order > run[-1].order for letter in c.heading.letters}
    before = {letter for c in every if c.order < run[0].order for letter in c.heading.letters}
    # A key stands in front as a rule. E and F that came before, once for each outcome, make none of what follows them.
    return len(letters & after) >= max(3, len(letters) // 4) or len(letters & before) >= 0.7 * len(letters)
