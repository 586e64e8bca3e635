"""Divide running text: what the headings over it are, and where entries begin and end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from ehcplint.document import Block, Cell, Document, Location, Paragraph, Table
from ehcplint.language.references import code
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.text import NEAR
from ehcplint.language.times import is_time_limit
from ehcplint.plan import LETTERS, Entry, Heading, Kind, Letter, Part
from ehcplint.sections.entries import (
    PROVISION_LETTERS,
    Lexicon,
    kind_of,
    names_provider,
    outcome_spans,
    provision_spans,
)
from ehcplint.sections.front import Field, inline_field, stopped_field
from ehcplint.sections.headings import SectionHeading, SectionMap
from ehcplint.sections.outline import Look, Outline, look
from ehcplint.sections.run_in import RunIn
from ehcplint.sections.sought import Sought
from ehcplint.sections.tables import NAMES_OUTCOME, OUTCOME_HEADING

_FOR_OUTCOMES = re.compile(
    r"^\W*(?:(?:special educational |educational )?(?:provision|support|help|actions?|strategies"
    r"|what will happen)\b.*|to (?:meet|achieve|support|help).*|for|linked to|towards"
    r"|meets?)\W+(?:\w+\W+){0,4}?(?:outcomes?|E\d|O\d)",
    re.IGNORECASE,
)
_FOR_NEEDS = re.compile(
    r"^\W*(?:(?:special educational |educational )?(?:provision|support|help|actions?|strategies)\b|to (?:meet|support)"
    r"|for\b|meets?)\W+(?:\w+\W+){0,4}?needs?\s+(?:no\.? ?|number )?[BN]?\d",
    re.IGNORECASE,
)
"""A heading over the provision for a need by its number: "Provision to meet need N1"."""
_DATED = re.compile(
    r"\b(?:end of|by the (?!child|young|pupil|student|learner)|key stage|KS\s?\d|year \d|20\d\d|term)\b", re.IGNORECASE
)
_ASIDE = re.compile(r"\(([^()]+)\)[.;]?")
"""A line in brackets, which says something of the entry that it stands under."""
_FIELD_OF_OUTCOME = re.compile(r"^\W*(?:linked |links? to )?outcomes?\s*(?:nos?\.?|numbers?)?\s*:", re.IGNORECASE)
VERB = re.compile(r"\b(?:will|can|is|are|has|have|to be|should|by the)\b", re.IGNORECASE)
_OPEN_PROMISE = re.compile(r"\b(?:will|shall|should|must|to|can|may)\s*:?\s*$", re.IGNORECASE)
_OWN_PROMISE = re.compile(
    r"^\W*[A-Z][^.:;]{2,80}?\b(?:will|shall|must|to (?:come|see|work|visit|teach|meet|help|run|train|check))\b"
)
_NEED_NUMBER = re.compile(r"^\W*(?:need|N|B)\s*(?P<number>\d{1,2}(?:\.\d{1,2})?)\b\s*[:.)–—-]?\s*(?=\S)", re.IGNORECASE)
_LABEL = re.compile(
    r"^\s*(?:[(\[]\s*(?P<letter>H[12]|[A-K])\s*[)\]]\s*)?(?P<name>[A-Z][^:.;\n]{1,40}):\s*(?P<text>.*)$", re.DOTALL
)
"""What a paragraph begins with that says what it is: "(B) Need:", "Provision:"."""
_SET_OUT = re.compile(
    r"(?:^\W*|(?<=[.;!?])\s+|(?<=[.;!?][”’\"')])\s+)(?:(?:outcome|need|goal|aim)\s*|(?-i:EO|LTO|OC|[BCDENO]))"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})?[a-z]?)\s*[:.)–—-]\s*(?=\S)",
    re.IGNORECASE,
)
"""Where an outcome or a need that has a number begins within a paragraph."""
_ROMAN = re.compile(r"^\s*\((x?(?:ix|iv|v?i{1,3}|v)|x)\)(?:\s+(?=\S)|$)")
_PART = re.compile(r"(?:[:–—]\s*|\s-\s+)(?P<name>[^:–—]+?)\s*$")
"""What part of a section a heading opens: "Outcomes: cognition and learning"."""
_NAMES_BOTH = re.compile(r"\bH\s?1\b.{1,8}\b(?:H\s?)?2\b", re.IGNORECASE)
_NUMBER_LABEL = re.compile(r"^\(?(\d{1,2}(?:\.\d{1,2})?)[.):]?\)?$")
_TYPED_LABEL = re.compile(
    r"^\s*(?:[A-K]{1,2}\d{0,2}[.-]?\d{1,2}[a-z]?|\(?\d{1,2}(?:\.\d{1,2})?|\([a-z]{1,3}|[a-z])[.):]\s+(?=\S)"
)
_TYPED_NUMBER = re.compile(r"^\s*(\d{1,2}(?=[.)]\s)|\d{1,2}\.\d{1,2}(?=[.)]?\s+[A-Z]))[.)]?\s+(?=\S)")
_TYPED_BULLET = re.compile(r"\s*([•‣◦▪▫■□●○◆◇❖➢➤►])\s+(?=\S)")
ROLES = {
    "who": "who",
    "when": "when",
    "by_when": "when",
    "outcome": "outcome",
    "area": "area",
    "need": "other",
    "review": "review",
}


@dataclass(slots=True)
class Under:
    """Where the division stands: what is over the next piece of text."""

    letters: tuple[Letter, ...] = ()
    group: tuple[Letter, ...] = ()
    """The letters of one heading over several sections, as long as their inner labels come."""
    outer_area: str = ""
    area: str = ""
    block: str = ""
    headings: tuple[str, ...] = ()
    outcome: str = ""
    who: Part | None = None
    """A sub-heading of provision that only says who provides what stands under it."""
    lead: Part | None = None
    lead_of_rows: bool = False
    """The lead-in is a row of its own, and leads in the rows of the table below it."""
    fresh: bool = True
    """Nothing but headings has come since the section's heading, so an area may still be the outer one."""

    @property
    def letter(self) -> Letter | None:
        return self.letters[0] if self.letters else None


class Division:
    """Headings and running text to entries; tables are for `rows.TableDivision`, which completes it."""

    def __init__(self, document: Document, section_map: SectionMap, lexicon: Lexicon) -> None:
        self.map = section_map
        self.lexicon = lexicon
        self.outline = Outline(document, section_map)
        self.run_in = RunIn(section_map)
        self.runs_in: set[Letter | None] = set()
        """The sections that have had headings which begin the text that they are over."""
        self.headings: list[Heading] = []
        self.labelled: dict[int, set[Letter]] = {}
        self.entries: list[Entry] = []
        self.sought = Sought()
        self.leading = False
        """Whether dates in E, and in F outcomes that are said again, stand over what they are for, and not after it."""
        self.fields: list[Field] = []
        self.stretches: list[tuple[tuple[Letter, ...], int]] = []
        """Each stretch of a section's text: its letters, and the number of entries before it."""
        self.rows = 0
        self.boxed = False
        """Whether the text stands in a box of its own, which no other heading's text runs on into."""
        named = Counter(look(p) for p in document.paragraphs if (p.bold or p.level) and section_map.area(p.text))
        self.area_look: Look | None = next((style for style, _ in named.most_common(1)), None)
        """How the headings that name areas of need are set, at first as most of them are."""
        self.at = Under()

    # -- headings ---------------------------------------------------------------------------------------------------

    def seen_headings(self) -> Iterator[Heading]:
        """The headings in order; one that covers several sections is separate where something inside labels each."""
        for position, heading in enumerate(self.headings):
            one = set(heading.letters) == {"H1", "H2"} and not _NAMES_BOTH.search(heading.text)  # "Section H"
            several = len(heading.letters) > 1 and not one
            inside = self.labelled.get(position, set())
            whole = set(heading.letters) if not {"H1", "H2"} <= set(heading.letters) else set(heading.letters) - {"H2"}
            yield replace(heading, separate=not several or len(inside & set(heading.letters)) >= len(whole))

    def open_section(self, heading: SectionHeading, text: str, where: Location, title: str = "") -> None:
        """Begin a section. `title`: what stands beside its heading, where that is the letter alone."""
        self._begin(heading.letters)
        self.headings.append(Heading(heading.letters, text.strip(), where, heading.lettered))
        outer = self.at.outer_area
        if self.at.area and self.at.fresh and not self.at.outcome:
            outer = self.at.area  # an area's heading directly over a section's: E and F repeat inside each area
        keeps = bool(outer) and set(heading.letters) <= {"B", "E", "F", "G", "H1", "H2"}
        self.at = Under(
            heading.letters,
            outer_area=outer if keeps else "",
            area=outer if keeps else "",
            headings=(text.strip(),) if next(iter(outcome_references(text)), None) else (),
        )
        part = _PART.search(title or heading.rest)
        if part and set(heading.letters) <= {"B", "E", "F"} and (area := self.map.area(part["name"])):
            self.at = replace(self.at, area=area, headings=(*self.at.headings, part["name"]))

    def _begin(self, letters: tuple[Letter, ...]) -> None:
        self._label(letters)
        self.stretches.append((letters, len(self.entries)))
        self.leading = False

    def _label(self, letters: tuple[Letter, ...]) -> None:
        """Something inside a heading over several sections says that what follows is of these."""
        for position, outer in enumerate(self.headings):
            if len(outer.letters) > 1 and set(letters) < set(outer.letters):
                self.labelled.setdefault(position, set()).update(letters)

    def within_group(self, letters: tuple[Letter, ...]) -> None:
        """Go on with these sections of those that one heading covers."""
        self._begin(letters)
        at = self.at
        self.at = replace(
            at, letters=letters, group=at.group or at.letters, headings=(), block="", outcome="", lead=None, fresh=True
        )

    def threads(self) -> None:
        """Where every outcome stands alone over its provision (E, F, E, F, …), they are a thread as in a row."""
        stretches = [*self.stretches, ((), len(self.entries))]
        pairs = [
            (range(start, provision), range(provision, end))
            for (letters, start), (following, provision), (_, end) in zip(
                stretches, stretches[1:], stretches[2:], strict=False
            )
            if letters == ("E",) and following[0] in PROVISION_LETTERS
        ]
        alone = [[place for place in of_outcome if self.entries[place].kind is Kind.OUTCOME] for of_outcome, _ in pairs]
        if len(pairs) < 2 or any(len(outcomes) != 1 for outcomes in alone):
            return
        titles = [heading.text for heading in self.headings if heading.letters[0] in PROVISION_LETTERS]
        if sum(map(bool, map(outcome_references, titles))) * 2 > len(pairs):
            return  # the sections' headings say which outcome each is for, and one that does not is for none
        for (outcome,), (_, of_provision) in zip(alone, pairs, strict=True):
            self.rows += 1
            row = self.entries[outcome].row or self.rows
            for place in (outcome, *of_provision):
                if self.entries[place].letter:
                    self.entries[place] = replace(self.entries[place], row=row)

    def open_area(self, area: str, text: str) -> None:
        at = self.at
        self.at = replace(
            at,
            area=area,
            block="",
            headings=(text,),
            outcome="",
            who=None,
            lead=None,
            outer_area="" if not at.fresh else at.outer_area,
        )
        self.at.fresh = True

    # -- blocks -----------------------------------------------------------------------------------------------------

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        flow = list(self._flow(self._tabbed(blocks)))
        for block, following in zip_longest(flow, flow[1:]):
            if isinstance(block, Table):
                self.table(block)
            elif block.text.strip():
                self.paragraph(block, following)

    def _tabbed(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """The blocks, with each run of paragraphs whose tabs part known columns' headings and cells as a table."""
        rows: list[tuple[Cell, ...]] = []
        for block, following in zip_longest(blocks, blocks[1:]):
            tabs = block.text.count("\t") if isinstance(block, Paragraph) else 0
            if tabs > 1 and (rows or all(map(self.map.column, block.text.split("\t")))):
                rows.append(_cells(block, len(rows) + 1))
                if isinstance(following, Paragraph) and following.text.count("\t") == tabs:
                    continue
                if len(rows) > 1:
                    yield Table(tuple(rows), rows[0][0].blocks[0].where)
                    rows = []
                    continue
                rows = []
            yield block

    def _flow(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """The blocks, and of a paragraph that holds several items or headings on lines of their own each of these."""
        for block in blocks:
            if isinstance(block, Table) or self.outline.heading(block) or self.outline.is_key(block):
                yield block
            else:
                yield from self.lines(block)

    def lines(self, paragraph: Paragraph) -> list[Paragraph]:
        """A paragraph parted at those of its line breaks where an item or a labelled fact begins or a heading ends."""
        text = paragraph.text
        if "\n" not in text:
            return [paragraph]
        starts = [0]
        facts = self._labelled_lines(text)
        for match in re.finditer(r"\n", text):
            # Only so much of either side as can matter, for a paragraph may have thousands of lines.
            before = text[max(starts[-1], match.start() - NEAR) : match.start()].strip()
            after = text[match.end() : match.end() + NEAR]
            item = _TYPED_LABEL.match(after) or _TYPED_BULLET.match(after) or _SET_OUT.match(after)
            item = item or match.end() in facts
            if item or (len(before) <= 120 and (self.map.area(before) or self.map.block(before))):
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

    def _labelled_lines(self, text: str) -> set[int]:
        """Where the lines begin that tell what is provided, by whom and how often, each after its label; or none."""
        fields = [(match.start(), inline_field(match[0])) for match in re.finditer(r"[^\n]+", text)]
        roles = {
            start: self.map.column(field[0], ("provision", "who", "when", "outcome"), whole=True)
            for start, field in fields
            if field
        }
        told = set(roles.values()) - {""}
        return {start for start, role in roles.items() if role} if "provision" in told and len(told) > 1 else set()

    def paragraph(self, paragraph: Paragraph, following: Block | None = None) -> None:
        if self.outline.is_key(paragraph):
            return
        text = paragraph.text.strip()
        whole = listed(paragraph)
        inner = self._labelled_within(whole)
        if (heading := self.outline.heading(paragraph)) and inner.text == whole.text:
            if self._is_above_areas(paragraph):
                self.at = replace(self.at, area="", outer_area="")
            self.open_section(heading, f"{_shown_number(paragraph)} {text}", paragraph.where)
            if len(heading.rest.split()) > 40:
                self.content(paragraph)
            return
        inner = self._under_run_in(inner)
        if inner.text and not self._sub_heading(
            inner, listed(following) if isinstance(following, Paragraph) else following
        ):
            self.content(inner)

    def _under_run_in(self, paragraph: Paragraph) -> Paragraph:
        """Take the heading that a paragraph begins with, if any, as one, and give the text that it is over."""
        at = self.at
        covered = at.group or at.letters
        end = self.run_in.end(paragraph.text, at.letter, others=at.letter in self.runs_in)
        if not end or paragraph.label or (len(covered) > 1 and "E" in covered):  # there an outcome begins so
            return paragraph
        heading = paragraph.text[:end].strip(" .:–—")
        if block := self.map.block(heading):
            self.at = replace(at, block=block, headings=(heading,), outcome="", who=None, lead=None)
        elif at.letter == "A":
            self.at = replace(at, headings=(heading,))
        else:
            area = self.run_in.area(heading)
            self.open_area(area or (at.area if outcome_references(heading) else heading), heading)
            self.runs_in.add(at.letter)
        return replace(paragraph, text=paragraph.text[end:], start=paragraph.start + end)

    def _is_above_areas(self, paragraph: Paragraph) -> bool:
        """Whether a heading is set larger than those of the areas of need, so that it cannot be within one."""
        (size, *_), (of_areas, *_) = look(paragraph), self.area_look or (None,)
        return bool(size and of_areas and size > of_areas)

    def _sub_heading(self, paragraph: Paragraph, following: Block | None) -> bool:
        """Whether the paragraph is a heading within the section; it then changes what is over the text after it."""
        text = paragraph.text.strip()
        if self.at.letter is None and inline_field(text):
            return False  # a field of the front sheet, whatever its label is called
        emphasised = paragraph.bold or paragraph.level > 0
        counted = self._counted_outcome(paragraph)
        bulleted = bool(paragraph.label) and not (paragraph.label[:1].isdigit() or counted)
        words = len(text.split())
        if counted and self.at.letter in PROVISION_LETTERS:
            self.at = replace(self.at, block="", headings=(paragraph.label,), outcome="", who=None, lead=None)
        if self.at.letter is not None and self._title_again(text, emphasised):
            return True
        if self.at.letter is not None and not bulleted and self._closes(paragraph, emphasised):
            self.at = Under()
            return True
        if (emphasised or not bulleted) and (area := self.map.area(text)):
            self.open_area(area, text)
            if emphasised:
                self.area_look = look(paragraph)
            return True
        if not bulleted and self._leads(text, emphasised):
            self.at = replace(self.at, block="", headings=(text,), outcome="", who=None, lead=None)
            return True
        ends_open = text.endswith((":", "…", "–", "-"))
        refers = self.at.letter in PROVISION_LETTERS and _FIELD_OF_OUTCOME.match(text)
        if not refers and (match := OUTCOME_HEADING.match(text)):
            self._to_outcomes(text, match["number"])
            rest = match["rest"].strip()
            area = self.map.area(rest) if rest else ""
            over_table = (
                isinstance(following, Table)
                and bool(NAMES_OUTCOME.match(text))
                and len(rest.split()) <= 8
                and not VERB.search(rest)
            )
            if (not rest or area or over_table) and (match["mark"] or not rest):
                at = self.at
                self.at = replace(
                    at, area=area or at.area, headings=(text,), outcome=match["number"], block="", lead=None
                )
                return True
        if (
            not bulleted
            and words <= (20 if ends_open else 10)
            and text[-1:] not in ".;,"
            and _heads_provision_for(text)
        ):
            over = tuple(heading for heading in self.at.headings[:1] if not _heads_provision_for(heading))
            self.at = replace(self.at, block="", headings=(*over, text), lead=None)
            return True
        items_follow = isinstance(following, Paragraph) and bool(following.label) and (not paragraph.label or counted)
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
        if emphasised and self.at.letter in PROVISION_LETTERS and names_provider(text, self.lexicon):
            who = Part(text, paragraph.where, role="who")
            self.at = replace(self.at, block="", headings=(text,), outcome="", lead=None, who=who)
            return True
        alike = emphasised and look(paragraph) == self.area_look and not outcome_references(text)
        if alike and self.at.letter in ("B", "E", "F") and words <= 12:
            self.open_area(text, text)  # set as the areas are: an area of the council's own
            return True
        headline = emphasised and words <= 16 and not text.endswith((".", ";", ",")) and not bulleted
        shouted = text.isupper() and words <= 10 and len(text) > 6 and not bulleted
        if (
            headline
            or shouted
            or self._heads_items(paragraph, following)
            or (ends_open and words <= 10 and not bulleted and following is not None and not inline_field(text))
        ):
            self.at = replace(self.at, block="", headings=(text,), outcome="", who=None, lead=None)
            if self.at.letter not in ("A", "B", "C", "D", "I", "J", "K") and not emphasised:
                self.at.lead = Part(text, paragraph.where, role="lead") if ends_open else None
            return True
        return False

    @staticmethod
    def _counted_outcome(paragraph: Paragraph) -> str:
        """The number of the outcome that a list counts before a paragraph ("Outcome 1:"), or an empty string."""
        match = OUTCOME_HEADING.match(paragraph.label) if NAMES_OUTCOME.match(paragraph.label) else None
        return match["number"] if match else ""

    def _leads(self, text: str, emphasised: bool) -> bool:
        """Whether a line in E that is a date, or in F one that says an outcome again, stands over what comes next.

        The first of a section comes before all that it could belong to, or none does.
        """
        if not self._tells_of_another(text):
            return False
        begun = range(self.stretches[-1][1] if self.stretches else 0, len(self.entries))
        first = all(self.entries[place].kind not in (Kind.OUTCOME, Kind.PROVISION) for place in begun)
        self.leading = self.leading or emphasised or first
        return self.leading

    def _tells_of_another(self, text: str) -> bool:
        """Whether a line says by when, and nothing else, or for which outcome."""
        if self.at.letter == "E":
            return is_time_limit(text) and not self.map.block(text)  # "Within the next 12 months:" heads steps
        return self.at.letter in PROVISION_LETTERS and self.sought.again(text)

    def _heads_items(self, paragraph: Paragraph, following: Block | None) -> bool:
        """Whether a plain line among numbered items of provision only says what they are: "Therapy and guidance"."""
        text = paragraph.text.strip()
        if self.at.letter not in PROVISION_LETTERS or not isinstance(following, Paragraph):
            return False
        short = len(text.split()) <= 5 and text[:1].isupper() and text[-1:].isalpha()
        if not short or paragraph.label or _TYPED_LABEL.match(paragraph.text) or VERB.search(text):
            return False
        return following.label[:1].isalnum() or bool(_TYPED_LABEL.match(following.text))

    def _to_outcomes(self, text: str, number: str) -> None:
        """Within one heading over E and F, an outcome that has not been set out yet stands in E again."""
        covered = self.at.group or self.at.letters
        if len(covered) < 2 or "E" not in covered or not NAMES_OUTCOME.match(text):
            return
        told = any(entry.letter == "E" and entry.number == number for entry in self.entries)
        if self.at.letter == "E" or not told:
            self.within_group(("E",))

    def _closes(self, paragraph: Paragraph, emphasised: bool) -> bool:
        if self.map.closes(paragraph.text) and (emphasised or len(paragraph.text.split()) <= 4):
            return True
        after_all = self.at.letter in ("I", "J", "K") and emphasised and len(paragraph.text.split()) <= 12
        return after_all and self.outline.looks_like_section(paragraph) and not self.map.title(paragraph.text)

    def _labelled_within(self, paragraph: Paragraph) -> Paragraph:
        """Within a heading over several sections, a paragraph without the label that tells which of them it is of.

        "(B) Need: Ada reads slowly" is of Section B, and what follows "Provision:" of Section F.
        """
        covered = self.at.group or self.at.letters
        label = _LABEL.match(paragraph.text)
        if len(covered) < 2 or not label:
            return paragraph
        lettered = label["letter"] in covered
        letters = (label["letter"],) if lettered else self.map.among(covered, label["name"])
        if not letters or (label["text"] and not lettered and len(label["text"].split()) < 4):
            return paragraph  # "Outcome: 2" only refers
        if letters != self.at.letters:
            self.within_group(letters)
        start = label.start("name" if any(map(str.isdigit, label["name"])) else "text")
        return replace(paragraph, text=paragraph.text[start:], start=paragraph.start + start)

    def _title_again(self, text: str, emphasised: bool) -> bool:
        """The title of the section just opened, on its own line, or the label of one of several under one heading."""
        if len(text) > 320:
            return False
        covered = set(self.at.group or self.at.letters)
        named = self.map.title(text) or (self.map.among(covered, text) if len(covered) > 1 else ())
        if not named or outcome_references(text) or _FOR_NEEDS.match(text) or _DATED.search(text):
            return False
        first = self.at.fresh and not self.at.headings and (emphasised or not text.endswith("."))
        if first and (set(named) == covered or (len(covered) == 1 and set(named) & covered)):
            return True
        if (
            len(covered) > 1
            and set(named) < covered
            and (emphasised or len(text.split()) <= 8)
            and not text.endswith(".")
        ):
            letters = tuple(letter for letter in LETTERS if letter in named)
            self.within_group(letters)
            return True
        return False

    # -- text to entries --------------------------------------------------------------------------------------------

    def content(self, paragraph: Paragraph) -> None:
        at = self.at
        text = paragraph.text.strip()
        if at.letter is None:
            if field := inline_field(text) or stopped_field(text):
                self.fields.append((*field, paragraph.where))
            self.add(kind_of(None, "", paragraph, self.lexicon), (part_of(paragraph),))
            return
        at.fresh = False
        if self._attaches(paragraph):
            return
        block = at.block
        field = inline_field(text)
        if field and (named := self.map.block(field[0])) in ("monitoring", "step", "strength"):
            block = named
        kind = kind_of(at.letter, block, paragraph, self.lexicon)
        if kind is Kind.STEP and self._ends_steps(paragraph):
            at.block = ""
            kind = kind_of(at.letter, "", paragraph, self.lexicon)
        if kind is Kind.PROVISION and (part := self.labelled_provision(paragraph)):
            self.add(kind, (part,))
            return
        if kind is Kind.PROVISION and not (paragraph.label or _TYPED_LABEL.match(paragraph.text)):
            for start, end, promised in provision_spans(paragraph.text):
                part = part_of(paragraph, start, end)
                self.add(Kind.PROVISION if promised else Kind.TEXT, self._with_lead(part, paragraph))
            if not paragraph.label:
                at.lead = None
            return
        if kind in (Kind.OUTCOME, Kind.NEED) and len(pieces := _numbered(paragraph.text)) > 1:
            for start, end, number in pieces:
                self.add(kind, (part_of(paragraph, start, end),), number)
            return
        number = self._number(paragraph) if kind in (Kind.OUTCOME, Kind.NEED) else ""
        if kind is Kind.OUTCOME and not (number or paragraph.label):
            for start, end, outcome in outcome_spans(paragraph.text):
                self.add(kind if outcome else Kind.TEXT, (part_of(paragraph, start, end),))
            return
        self.add(kind, self._with_lead(part_of(paragraph), paragraph), number)
        if kind is Kind.OUTCOME:
            at.outcome = ""

    def _with_lead(self, part: Part, paragraph: Paragraph) -> tuple[Part, ...]:
        lead = self.at.lead
        if lead is None:
            return (part,)
        if not paragraph.label:
            self.at.lead = None
            return (part,)
        before = self.entries[-1] if self.entries else None
        was_led = before is not None and before.parts[0] == lead and before.main.text[:1].islower()
        if _OPEN_PROMISE.search(lead.text) and was_led and part.text[:1].isupper():
            self.at.lead = None  # its items go on its sentence, and this begins one
            return (part,)
        if _OPEN_PROMISE.search(lead.text) and _OWN_PROMISE.search(part.text):
            return (part,)  # "The mentor will:" does not lead in "Help will be given by the school"
        return (lead, part)

    def _ends_steps(self, paragraph: Paragraph) -> bool:
        """A numbered or dated outcome after a list of steps begins the next outcome."""
        if self.boxed:
            return False
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
        if self.at.letter == "E" and (counted := self._counted_outcome(paragraph)):
            return counted
        if (
            self.at.letter == "E"
            and (match := OUTCOME_HEADING.match(text))
            and (match["mark"] or match["rest"][:1].isupper())
        ) and NAMES_OUTCOME.match(text):
            return match["number"]
        if self.at.letter in ("B", "C", "D") and (match := _NEED_NUMBER.match(text)):
            return match["number"]
        if coded := code(paragraph.label) or code(paragraph.text):
            return coded
        if label := _NUMBER_LABEL.match(paragraph.label.strip()):
            return label[1]
        if typed := _TYPED_NUMBER.match(paragraph.text):
            return typed[1]
        if self.at.letter == "E" and (roman := _ROMAN.match(paragraph.label) or _ROMAN.match(paragraph.text)):
            return roman[1]
        return ""

    def _attaches(self, paragraph: Paragraph) -> bool:
        """A line such as "Delivered by: …" or "Frequency: …" belongs to the entry before it."""
        if not self.entries or self.entries[-1].letter != self.at.letter:
            return False
        last = self.entries[-1]
        if last.kind not in (Kind.PROVISION, Kind.OUTCOME, Kind.MONITORING) or not (fact := self.fact(paragraph)):
            return False
        self.entries[-1] = replace(last, parts=(*last.parts, fact))
        return True

    def labelled_provision(self, paragraph: Paragraph) -> Part | None:
        """A line of provision without the label that it has itself: "Provision: …", "What: …"."""
        field = inline_field(paragraph.text.strip())
        if not field or len(field[0].split()) > 4 or not self.map.column(field[0], ("provision",), whole=True):
            return None
        part = part_of(paragraph, paragraph.text.index(field[1]), len(paragraph.text))
        return replace(part, label=field[0])

    def fact(self, paragraph: Paragraph) -> Part | None:
        """What a line tells of the entry before it, if it is one such as "Delivered by: …" or "Frequency: …"."""
        if self.at.letter not in ("E", *PROVISION_LETTERS):
            return None
        text = paragraph.text.strip()
        if re.match(r"^\W*\[?(?:linked|links?) to\b", text, re.IGNORECASE) and outcome_references(text):
            return replace(part_of(paragraph), role="outcome")
        if (aside := _ASIDE.fullmatch(text)) and self.at.letter != "E" and names_provider(aside[1], self.lexicon):
            return replace(part_of(paragraph), role="who")
        if not paragraph.label and self._tells_of_another(text):
            return replace(part_of(paragraph), role="when" if self.at.letter == "E" else "outcome")
        if not (field := inline_field(text)):
            return None
        roles = ("who", "when", "outcome", "review") if self.at.letter != "E" else ("by_when", "review", "need")
        if len(field[0].split()) > 6 or self.map.block(field[0]):
            return None
        # An item of a list is mostly an entry: "Weekly library lesson: …", "Group work: …", "Staff training: …".
        if not (role := self.map.column(field[0], roles, whole=bool(paragraph.label))):
            return None
        part = part_of(paragraph, paragraph.text.index(field[1]), len(paragraph.text))
        return replace(part, label=field[0], role=ROLES.get(role, "other"))

    def add(
        self,
        kind: Kind,
        parts: tuple[Part, ...],
        number: str = "",
        row: int | None = None,
    ) -> None:
        at = self.at
        if kind is Kind.PROVISION and at.who and not any(part.role == "who" for part in parts):
            parts = (*parts, at.who)
        entry = Entry(at.letter, kind, parts, at.area, number, row, at.headings)
        self.entries.append(entry)
        if kind is Kind.OUTCOME and at.letter == "E":
            self.sought.add(entry.main.text)

    def table(self, table: Table) -> None:
        """Divide a table's rows; see `rows.TableDivision`."""
        raise NotImplementedError


def _cells(paragraph: Paragraph, row: int) -> tuple[Cell, ...]:
    """What the tabs of a paragraph part, as the cells of a table's row."""
    pieces = re.finditer(r"(?:^|(?<=\t))[^\t]*", paragraph.text)
    lines = (replace(paragraph, text=piece[0], start=paragraph.start + piece.start()) for piece in pieces)
    return tuple(Cell(row, column, (line,)) for column, line in enumerate(lines, start=1))


def _heads_provision_for(text: str) -> bool:
    """Whether a line says which outcome or need, by its number, the provision under it is for."""
    return bool((_FOR_OUTCOMES.match(text) and outcome_references(text)) or _FOR_NEEDS.match(text))


def listed(paragraph: Paragraph) -> Paragraph:
    """The paragraph, with a bullet that was typed into its text as its label, too."""
    bullet = None if paragraph.label else _TYPED_BULLET.match(paragraph.text)
    return replace(paragraph, label=bullet[1]) if bullet else paragraph


def _numbered(text: str) -> list[tuple[int, int, str]]:
    """The outcomes or needs that one paragraph sets out one after another, each with its number."""
    found = list(_SET_OUT.finditer(text))
    if not found or text[: found[0].start()].strip():
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    return [(match.start(), end, match["number"]) for match, end in zip(found, ends, strict=True)]


def _shown_number(paragraph: Paragraph) -> str:
    """The number or letter that a list gives a paragraph, or an empty string for a bullet or none."""
    return paragraph.label.strip() if any(map(str.isalnum, paragraph.label)) else ""


def part_of(paragraph: Paragraph, start: int = 0, end: int | None = None, label: str = "", role: str = "main") -> Part:
    text = paragraph.text[start:end]
    bullet = _TYPED_BULLET.match(text) if start == 0 else None
    lead = bullet.end() if bullet else len(text) - len(text.lstrip())
    number = _shown_number(paragraph) if start == 0 else ""
    return Part(text[lead:].rstrip(), paragraph.where, paragraph.start + start + lead, label, role, number)  # type: ignore[arg-type]
