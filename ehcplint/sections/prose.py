"""Divide running text: where entries begin and end, and which lines tell of the entry before them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice, pairwise, takewhile, zip_longest

from ehcplint.document import Block, Document, Paragraph, Table
from ehcplint.language.dose import amount, only_amount
from ehcplint.language.references import code
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.times import is_time_limit
from ehcplint.plan import Entry, Kind, Letter, Part
from ehcplint.sections.columns import only_refers
from ehcplint.sections.entries import (
    PROVISION_LETTERS,
    Lexicon,
    kind_of,
    names_provider,
    outcome_spans,
    provision_spans,
)
from ehcplint.sections.front import Field, inline_field, stopped_field
from ehcplint.sections.headings import SECTION_ALONE, SectionHeading, SectionMap, squeeze
from ehcplint.sections.lines import (
    barred,
    clauses,
    dated_within,
    is_item,
    labelled_within,
    lines_of,
    listed,
    numbered,
    part_of,
    shown_number,
    tabbed,
)
from ehcplint.sections.tables import FACTS, NAMES_OUTCOME, OUTCOME_HEADING
from ehcplint.sections.under import VERB, Headed, is_set_below

_ASIDE = re.compile(r"\(([^()]+)\)[.;]?")
"""A line in brackets, which says something of the entry that it stands under."""
_OPEN_PROMISE = re.compile(r"\b(?:will|shall|should|must|to|can|may)\s*:?\s*$", re.IGNORECASE)
_OWN_PROMISE = re.compile(
    r"^\W*[A-Z][^.:;]{2,80}?\b(?:will|shall|must|to (?:come|see|work|visit|teach|meet|help|run|train|check))\b"
)
_NEED_NUMBER = re.compile(
    r"^\W*(?:need|N|B)[\s.-]*(?P<number>\d{1,2}(?:\.\d{1,2})?)\b\s*[:.)–—-]?\s*(?=\S)", re.IGNORECASE
)
_STOPPED_TITLE = re.compile(r"([A-Z][\w ]{2,30})\.\s+(?=[A-Z])")
"""A title in bold that begins its paragraph: "Strengths. Ada enjoys …"."""
_LINKED_TO = re.compile(r"\W*\[?(?:linked|links?) to\b", re.IGNORECASE)
_NUMBER_LAST = re.compile(
    r"[(\[](?:outcome|goal|aim|objective|E|O)\s?(?P<number>\d{1,2}[a-z]?)[)\]]\W*$", re.IGNORECASE
)
"""An outcome's own number after its words: "Ada will read a page (Outcome 2)."."""
_LABEL = re.compile(
    r"^\s*(?:[(\[]\s*(?P<letter>H[12]|[A-K])\s*[)\]]\s*)?(?P<name>[A-Z][^.:;?\n]{1,40}(?=:)"
    r"|(?:What|How|Which|Where|Who|When)\b[^.:;?\n]{3,80}(?=\?))[:?]+\s*(?P<text>.*)$",
    re.DOTALL,
)
"""What a paragraph begins with that says what it is: "(B) Need:", "Provision:", "What does Ada find hard?"."""
_CODE = re.compile(r"\s*\(?(?P<letter>H[12]|[B-G])\.?\d{1,2}(?:\.\d{1,2})?[a-z]?[.):]*\s+(?=[A-Z“‘])")
"""A number that begins a paragraph with the letter of its section: "E2  By July …"."""
_ROMAN = re.compile(r"^\s*\((x?(?:ix|iv|v?i{1,3}|v)|x)\)(?:\s+(?=\S)|$)")
_SAID_AFTER = re.compile(
    r"[–—:]\s+(?P<said>(?!what\b|how\b|who\b|which\b|where\b)[^–—:]*?\b(?:will|shall|can)\b.*\.)\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence that says what somebody will do, after a heading's title."""
_TEXT_AFTER = re.compile(
    r"\W*(?:section\s+\w\d?\s*[:.–—-]\s*)?[^:\n]{4,160}:\s+(?P<said>(?-i:[A-Z“‘\"]).{12,}[.!?”’\"])\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""Whole sentences after a title that is set off in the same line: "Section C: Health needs: Ada has epilepsy."."""
_ONLY_CODES = re.compile(
    r"(?:[A-Z]{0,4}[.-]?\d{1,2}(?:\.\d{1,2})?[a-z]?(?:\s*(?:,|;|&|/|\band\b)\s*)?)+", re.IGNORECASE
)
"""Nothing but the numbers of needs or of lines: "B1, B3"."""
_WHAT_IS_GIVEN = re.compile(
    r"what [\w’'-]+ (?:will|shall|is to) (?:be (?:given|provided|offered)|get|receive|have)", re.IGNORECASE
)
_LETTERS_BEFORE = re.compile(r"^(?:E|O|OC)[.-]?(?=\d)", re.IGNORECASE)
_NUMBER_LABEL = re.compile(r"^\(?(\d{1,2}(?:\.\d{1,2})?)[.):]?\)?$")
_TYPED_NUMBER = re.compile(r"^\s*(\d{1,2}(?=[.)]\s)|\d{1,2}\.\d{1,2}(?=[.)]?\s+[A-Z]))[.)]?\s+(?=\S)")
ROLES = {
    "who": "who",
    "when": "when",
    "by_when": "when",
    "outcome": "outcome",
    "area": "area",
    "need": "other",
    "review": "review",
}
_ROLES_WITHIN = {**ROLES, "provision": "main"}


class Division(Headed):
    """Headings and running text to entries; tables are for `division.TableDivision`, which completes it."""

    def __init__(self, document: Document, section_map: SectionMap, lexicon: Lexicon) -> None:
        super().__init__(document, section_map, lexicon)
        self.fields: list[Field] = []
        self.rows = 0
        self.ran_in: tuple[str, ...] = ()
        """The last heading in Section A that began its paragraph."""
        self.joint: Paragraph | None = None
        """The last heading, if it is over several sections."""
        self.due: Paragraph | None = None
        """By when the next outcome is to be reached, where that stands beside its number."""
        self.references: tuple[Part, ...] = ()
        """The numbers, an entry's own and its need's, that stand on lines of their own before it."""
        self.referring_first: set[tuple[Letter | None, str]] = set()
        """The sections in which lines with numbers of one kind, an entry's own or an outcome's, come before entries."""
        self.boxed = False
        """Whether the text stands in a box of its own, which no other heading's text runs on into."""

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        flow = list(self._flow(tabbed(tuple(barred(blocks)), self.map)))
        bare: dict[int, str] = {}
        for place, (block, following) in enumerate(zip_longest(flow, flow[1:])):
            if isinstance(block, Table):
                self.table(block)
            elif role := bare.get(id(block)):
                last = self.entries[-1]
                self.entries[-1] = replace(last, parts=(*last.parts, replace(part_of(block), role=role)))
            elif self._names_provision(block, following) and self._only_facts(islice(flow, place + 1, None)):
                self.content(block)
            elif block.text.strip():
                self.paragraph(block, following)
                bare = self._bare_facts(islice(flow, place + 1, None)) or bare

    def _names_provision(self, heading: Paragraph, following: Block | None) -> bool:
        """Whether a heading in provision may be one line of it, which facts follow on lines of their own: "Who: …"."""
        return (
            self.at.letter in PROVISION_LETTERS
            and (heading.bold or heading.level > 0)
            and isinstance(following, Paragraph)
            and bool(inline_field(following.text.strip()))
            and not (self.outline.heading(heading) or self.map.area(heading.text) or self.told_by_heading(heading))
            and not outcome_references(heading.text)
        )

    def _only_facts(self, blocks: Iterable[Block]) -> bool:
        """Whether nothing but facts of two kinds or more comes before the next heading or table."""
        roles: set[str] = set()
        for line in takewhile(lambda block: isinstance(block, Paragraph) and not (block.bold or block.level), blocks):
            fact = self.fact(replace(line, label=""))
            if not fact:
                return False
            roles.add(fact.role)
        return len(roles & {"who", "when", "outcome"}) > 1

    def _bare_facts(self, blocks: Iterable[Block]) -> dict[int, str]:
        """What each of the next lines tells of the provision before them, where they are its person and its amount.

        One such line alone may be provision itself: "15 hours a week".
        """
        last = self.entries[-1] if self.entries else None
        if self.at.letter not in PROVISION_LETTERS or not last or last.kind is not Kind.PROVISION or self.at.lead:
            return {}
        roles: dict[int, str] = {}
        for line in blocks:
            role = self._bare_role(line) if isinstance(line, Paragraph) else ""
            if not role or role in roles.values():
                break
            roles[id(line)] = role
        return roles if len({"who", "when", "outcome"} & set(roles.values())) > 1 else {}

    def _bare_role(self, line: Paragraph) -> str:
        """What an item tells that is nothing but a person, an amount or an outcome's number, or an empty string."""
        text = line.text.strip(" .;")
        if not line.label or line.bold or line.level or len(text.split()) > 12:
            return ""
        told = {"who": names_provider(text, self.lexicon), "when": only_amount(text), "outcome": only_refers(text)}
        return next((role for role, found in told.items() if found), "")

    def _flow(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """The blocks, and of a paragraph that holds several items or headings on lines of their own each of these."""
        for block in blocks:
            if isinstance(block, Table) or self.outline.heading(block) or self.outline.is_key(block):
                yield block
            else:
                yield from lines_of(block, self.map)

    def paragraph(self, paragraph: Paragraph, following: Block | None = None) -> None:
        if self.outline.is_key(paragraph):
            return
        text = paragraph.text.strip()
        whole = listed(paragraph)
        inner = self._labelled_within(whole)
        heading = self.outline.heading(paragraph)
        if heading and not heading.lettered and self._under_letter_alone() and self._title_again(text, emphasised=True):
            return
        if heading and inner.text == whole.text:
            if self._is_above_areas(paragraph):
                self.at = replace(self.at, area="", outer_area="")
            said = self.said_in(heading, paragraph)
            title = text.removesuffix(said.text) if said else text
            if self._is_within_joint(heading, paragraph):
                self.within_group(heading.letters)
                return
            self.joint = paragraph if len(heading.letters) > 1 else None
            self.open_section(heading, f"{shown_number(paragraph)} {title}", paragraph.where)
            if said or len(heading.rest.split()) > 40:
                self.content(said or paragraph)
            return
        inner = self._under_run_in(inner)
        after = listed(following) if isinstance(following, Paragraph) else following
        if self._dates_others(inner):
            return
        plain = not (inner.bold or inner.level)
        told = plain and (self._fact_under_its_label(inner) or self._aside_tells(inner.text.strip()))
        if inner.text and (told or not self._sub_heading(inner, after)):
            self.content(inner)

    def _is_within_joint(self, heading: SectionHeading, paragraph: Paragraph) -> bool:
        """Whether a heading only labels, again and again, one of the sections of the heading below which it is set."""
        covered = self.at.group or self.at.letters
        if self.joint is None or not (heading.titled and set(heading.letters) < set(covered)):
            return False
        if self.outline.headed[heading.letters] < 2:
            return False
        return is_set_below(paragraph, self.joint) and not self._goes_on(heading, paragraph.text)

    def _aside_tells(self, text: str) -> bool:
        """Whether a line in brackets tells of the provision before it, and heads nothing."""
        aside = _ASIDE.fullmatch(text) if self.at.letter in PROVISION_LETTERS else None
        return bool(aside and only_tells(aside[1], self.lexicon))

    def _under_letter_alone(self) -> bool:
        """Whether nothing has come since a section's heading that is its letter alone, so that its title may follow."""
        return self.at.fresh and bool(self.headings) and bool(SECTION_ALONE.fullmatch(self.headings[-1].text))

    def said_in(self, heading: SectionHeading, paragraph: Paragraph) -> Paragraph | None:
        """The sentence that a heading has after its title: "Section E: our outcome – By July Ada will read."."""
        said = _SAID_AFTER.search(paragraph.text) if heading.letters == ("E",) else None
        if not (said or paragraph.bold or paragraph.level):
            said = _TEXT_AFTER.match(paragraph.text)
        if not said or self.map.title(said["said"], whole=False):
            return None
        return replace(paragraph, text=said["said"], start=paragraph.start + said.start("said"))

    def _says_again(self, text: str) -> bool:
        """Whether a text begins as an outcome of Section E does."""
        begins = squeeze(text)[:40]
        return any(
            squeeze(entry.main.text).endswith(squeeze(text)) or begins in squeeze(entry.main.text)
            for entry in self.entries
            if entry.kind is Kind.OUTCOME
        )

    def _under_run_in(self, paragraph: Paragraph) -> Paragraph:
        """Take the heading that a paragraph begins with, if any, as one, and give the text that it is over."""
        at = self.at
        covered = at.group or at.letters
        end = self.run_in.end(paragraph.text, at.letter, others=at.letter in self.runs_in)
        if at.letter == "A" and at.headings not in ((), self.ran_in):
            end = 0  # a heading of its own line is over it: "A bus driver. The 192."
        if end and at.letter in PROVISION_LETTERS and self._says_again(paragraph.text[end:]):
            end = 0  # "Outcome 2: Ada will read …" says the outcome again
        if end and self.map.area(paragraph.text[end:]):
            end = 0  # "Goal 2 – Cognition and learning" is one heading
        if not end or paragraph.label or (len(covered) > 1 and "E" in covered):  # there an outcome begins so
            return paragraph
        heading = paragraph.text[:end].strip(" .:–—")
        if block := self.map.block(heading):
            self.at = replace(at, block=block, headings=(heading,), outcome="", told=None, lead=None)
        elif at.letter == "A":
            self.at = replace(at, headings=(heading,))
            self.ran_in = self.at.headings
        else:
            area = self.run_in.area(heading)
            self.open_area(area or (at.area if outcome_references(heading) else heading), heading)
            self.runs_in.add(at.letter)
        return replace(paragraph, text=paragraph.text[end:], start=paragraph.start + end)

    def _labelled_within(self, paragraph: Paragraph) -> Paragraph:
        """Within a heading over several sections, a paragraph without the label that tells which of them it is of.

        "(B) Need: Ada reads slowly" is of Section B, and what follows "Provision:" of Section F.
        """
        covered = self.at.group or self.at.letters
        if len(covered) < 2:
            return paragraph
        if (coded := _CODE.match(f"{paragraph.label} {paragraph.text}")) and coded["letter"] in covered:
            if (coded["letter"],) != self.at.letters:
                self.within_group((coded["letter"],))
            return paragraph
        label = _LABEL.match(paragraph.text)
        if not label:
            return paragraph
        lettered = label["letter"] in covered
        letters = (label["letter"],) if lettered else self.map.among(covered, label["name"])
        if not letters or (label["text"] and not lettered and len(label["text"].split()) < 4):
            return paragraph  # "Outcome: 2" only refers
        if letters != self.at.letters:
            self.within_group(letters)
        start = label.start("name" if any(map(str.isdigit, label["name"])) else "text")
        return replace(paragraph, text=paragraph.text[start:], start=paragraph.start + start)

    def content(self, paragraph: Paragraph) -> None:
        at = self.at
        text = paragraph.text.strip()
        if at.letter is None:
            if field := inline_field(text) or stopped_field(text):
                self.fields.append((*field, paragraph.where))
            self.add(kind_of(None, "", paragraph, self.lexicon), (part_of(paragraph),))
            return
        at.fresh = False
        if facts := labelled_within(paragraph.text, self.map) if at.letter in PROVISION_LETTERS else ():
            told = (part_of(paragraph, start, end, label, _ROLES_WITHIN[role]) for start, end, label, role in facts)
            self.add(Kind.PROVISION, tuple(told))
            return
        if self._refers(paragraph) or self._attaches(paragraph):
            return
        block = at.block
        field = inline_field(text)
        titled = _STOPPED_TITLE.match(text) if at.letter in ("B", "C", "D") else None
        label = field[0] if field else titled[1] if titled else ""
        if label and (named := self.map.block(label)) in ("monitoring", "step", "strength", "impact"):
            block = named
        kind = kind_of(at.letter, block, paragraph, self.lexicon)
        if field and squeeze(field[0]) in ("strength", "strengths") and kind is Kind.PROVISION:
            kind = Kind.STRENGTH  # under an area's heading, before the letters come again
        if field and kind is Kind.PROVISION and self.map.column(field[0], ("need",), whole=True):
            kind = Kind.TEXT  # the need that what follows is for, said again
        if field and kind is Kind.NEED and self.map.column(field[0], ("review",), whole=True):
            kind = Kind.TEXT  # whose advice it is: "Evidence: the psychologist's report"
        if kind is Kind.STEP and self._ends_steps(paragraph):
            at.block = ""
            kind = kind_of(at.letter, "", paragraph, self.lexicon)
        if kind is Kind.PROVISION and at.lead and self.sought.again(text):
            self.add(Kind.TEXT, (at.lead, part_of(paragraph)))  # "Outcomes from Section E:" leads them in
            return
        if kind is Kind.PROVISION and (part := self.labelled_provision(paragraph)):
            self.add(kind, (part,))
            return
        if kind is Kind.PROVISION and (pieces := clauses(paragraph.text)):
            lead = part_of(paragraph, 0, pieces[0][0], role="lead")
            for start, end in pieces:
                part = part_of(paragraph, start, end)
                self.add(kind, (lead, part) if lead.text.strip() else (part,))
            return
        if kind is Kind.PROVISION and not is_item(paragraph):
            for start, end, promised in provision_spans(paragraph.text):
                part = part_of(paragraph, start, end)
                self.add(Kind.PROVISION if promised else Kind.TEXT, self._with_lead(part, paragraph))
            if not paragraph.label:
                at.lead = None
            return
        if kind in (Kind.OUTCOME, Kind.NEED) and len(pieces := numbered(paragraph.text)) > 1:
            for start, end, number in pieces:
                self.add(kind, (part_of(paragraph, start, end),), number)
            return
        number = self._number(paragraph) if kind in (Kind.OUTCOME, Kind.NEED) else ""
        if kind is Kind.OUTCOME and (dated := dated_within(paragraph.text, self.map)):
            end, start, label = dated
            parts = part_of(paragraph, 0, end), part_of(paragraph, start, label=label, role="when")
            self.add(kind, parts, number)
            at.outcome = ""
            return
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
        if not is_item(paragraph):
            self.at.lead = None
            return (part,)
        before = self.entries[-1] if self.entries else None
        was_led = before is not None and before.parts[0] == lead and before.main.text[:1].islower()
        ended = _OPEN_PROMISE.search(lead.text) or (before is not None and before.main.text.rstrip().endswith("."))
        if ended and was_led and part.text[:1].isupper():
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
        if self.at.letter == "E" and (last := _NUMBER_LAST.search(paragraph.text)):
            return last["number"]
        if self.at.letter == "E" and (roman := _ROMAN.match(paragraph.label) or _ROMAN.match(paragraph.text)):
            return roman[1]
        if self.at.letter == "B" and self.at.headings and (over := _NEED_NUMBER.match(self.at.headings[-1])):
            return over["number"]
        return ""

    def _attaches(self, paragraph: Paragraph) -> bool:
        """A line such as "Delivered by: …" or "Frequency: …" belongs to the entry before it."""
        if not self.entries or self.entries[-1].letter != self.at.letter:
            return False
        label = next(reversed(self.at.headings), "")
        place = len(self.entries) - 1
        if self.map.column(label.rstrip(" :?"), ("by_when",), whole=True):  # below the steps as well
            place -= next((n for n, entry in enumerate(self.entries[::-1]) if entry.kind is not Kind.STEP), 0)
        last = self.entries[place]
        if last.kind not in (Kind.PROVISION, Kind.OUTCOME, Kind.MONITORING):
            return False
        same = last.under == self.at.headings or self.map.column(label.rstrip(" :?"))
        fact = self.fact(paragraph) if same else None
        fact = fact or self._fact_under_its_label(paragraph) or self._fact_in_sentence(paragraph, last)
        if not fact:
            return False
        if last.kind is Kind.MONITORING and place and fact.role in ("who", "when", "outcome"):
            record = self.entries[place - 1]
            # "Monitoring: …" is one of the lines of a record, whose next tells of what it provides.
            place -= record.kind is Kind.PROVISION and record.letter == last.letter and bool(record.main.label)
        told = self.entries[place]
        self.entries[place] = replace(told, parts=(*told.parts, fact))
        return True

    def _dates_others(self, paragraph: Paragraph) -> bool:
        """A line in E that says by when outcomes above it, by number, are to be met: "Outcomes 1 and 3: July 2028"."""
        text = paragraph.text.strip()
        named = outcome_references(text) if self.at.letter == "E" else ()
        if not named or text[: named[0].start].strip() or not is_time_limit(text[named[0].end :].strip(" :–—-.")):
            return False
        told = [
            place
            for place, entry in enumerate(self.entries)
            if entry.letter == "E" and entry.kind is Kind.OUTCOME and entry.number in named[0].numbers
        ]
        for place in told:
            entry = self.entries[place]
            self.entries[place] = replace(entry, parts=(*entry.parts, replace(part_of(paragraph), role="when")))
        return bool(told)

    def _refers(self, paragraph: Paragraph) -> bool:
        """Whether a line holds nothing but an entry's own number, or its need's: "Ref: F2", "Need: B1".

        Where the first of a section comes before all that it could belong to, each belongs to the entry after it.
        """
        field = inline_field(paragraph.text.strip())
        letter = self.at.letter
        if not field or letter not in ("E", *PROVISION_LETTERS) or not _ONLY_CODES.fullmatch(field[1].strip()):
            return False
        named = self.map.column(field[0], ("number", "need", "outcome"), whole=True)
        if self._comes_first():
            self.referring_first.add((letter, named))
        first = (letter, named) in self.referring_first
        if not named or (named == "outcome" and (letter == "E" or not first)):
            return False
        role = "outcome" if named == "outcome" else "other"
        part = replace(part_of(paragraph, paragraph.text.index(field[1])), label=field[0], role=role)
        last = self.entries[-1] if self.entries else None
        if first:
            self.references = (*self.references, part)
        elif last and last.letter == letter and last.kind in (Kind.PROVISION, Kind.OUTCOME):
            self.entries[-1] = replace(last, parts=(*last.parts, part))
        else:
            return False
        return True

    def _fact_under_its_label(self, paragraph: Paragraph) -> Part | None:
        """What a line tells of the provision before it, where both stand under labels: "Provision", "Provided by"."""
        last = self.entries[-1] if self.entries else None
        if not (last and last.letter == self.at.letter and last.kind is Kind.PROVISION and last.under):
            return None
        over, label = last.under[-1], next(reversed(self.at.headings), "")
        role = self.map.column(label)
        if over == label or role not in ("who", "when", "outcome", "review") or self.map.column(over) != "provision":
            return None
        if outcome_references(label):
            return None  # "Outcome 5" is over other provision
        text = paragraph.text.strip()
        told = any(part.label == label for part in last.parts)
        is_fact = not told and len(text.split()) <= 14 and not text.endswith(":") and not VERB.search(text)
        return replace(part_of(paragraph), label=label, role=ROLES[role]) if is_fact else None

    def _fact_in_sentence(self, paragraph: Paragraph, last: Entry) -> Part | None:
        """What an item tells of the one before, whose sentence it goes on with: "twice a week;" below "Exercises:"."""
        text = paragraph.text.strip(" ;,.")
        goes_on = bool(paragraph.label) and last.kind is Kind.PROVISION and last.main.text.endswith(":")
        if not goes_on or text[:1].isupper() or len(text.split()) > 12 or VERB.search(text.removeprefix("by ")):
            return None
        if names_provider(text, self.lexicon):
            return replace(part_of(paragraph), role="who")
        return replace(part_of(paragraph), role="when") if only_amount(text) else None

    def labelled_provision(self, paragraph: Paragraph) -> Part | None:
        """A line of provision without the label that it has itself: "Provision: …", "What: …"."""
        field = inline_field(paragraph.text.strip())
        if not field or not (
            _WHAT_IS_GIVEN.fullmatch(field[0])
            or (len(field[0].split()) <= 4 and self.map.column(field[0], ("provision",), whole=True))
        ):
            return None
        part = part_of(paragraph, paragraph.text.index(field[1]), len(paragraph.text))
        return replace(part, label=field[0])

    def fact(self, paragraph: Paragraph) -> Part | None:
        """What a line tells of the entry before it, if it is one such as "Delivered by: …" or "Frequency: …"."""
        if self.at.letter not in ("E", *PROVISION_LETTERS):
            return None
        text = paragraph.text.strip()
        if _LINKED_TO.match(text) and outcome_references(text):
            return replace(part_of(paragraph), role="outcome")
        if (aside := _ASIDE.fullmatch(text)) and self.at.letter != "E" and names_provider(aside[1], self.lexicon):
            return replace(part_of(paragraph), role="who")
        if self._aside_tells(text):
            return replace(part_of(paragraph), role="when")
        if paragraph.label and not paragraph.bold and self.refers_back(text):
            return replace(part_of(paragraph), role="outcome")
        if not paragraph.label and self._tells_of_another(text):
            return replace(part_of(paragraph), role="when" if self.at.letter == "E" else "outcome")
        bracketed = _ASIDE.fullmatch(text)
        if not (field := inline_field(bracketed[1].strip() if bracketed else text)):
            return self._bare_label(paragraph)
        roles = ("who", "when", "outcome", "review") if self.at.letter != "E" else ("by_when", "review", "need")
        if self.map.block(field[0]) or amount([text[: text.index(field[1])]]).state != "none":
            return None  # "10 minutes a day: reading aloud" is provision itself
        # An item of a list is mostly an entry: "Weekly library lesson: …", "Group work: …", "Staff training: …".
        long = len(field[0].split()) > 6
        if not (role := self.map.column(field[0], roles, whole=bool(paragraph.label) or long)):
            return None
        part = part_of(paragraph, paragraph.text.index(field[1]), len(paragraph.text))
        return replace(part, label=field[0], role=ROLES.get(role, "other"))

    def _bare_label(self, paragraph: Paragraph) -> Part | None:
        """A label of a fact after which nothing was filled in: "How long:"."""
        text = paragraph.text.strip()
        known = text.endswith(":") and self.map.column(text[:-1], FACTS, whole=True)
        return part_of(paragraph, role="label") if known else None

    def add(
        self,
        kind: Kind,
        parts: tuple[Part, ...],
        number: str = "",
        row: int | None = None,
    ) -> None:
        at = self.at
        if kind in (Kind.NEED, Kind.OUTCOME, Kind.PROVISION) and self._only_labels(parts):
            kind = Kind.TEXT
        if kind is Kind.PROVISION and at.told and (at.told.role == "when" or all(part.role != "who" for part in parts)):
            parts = (*parts, at.told)
        if kind is Kind.OUTCOME and at.letter == "E" and self.due:
            parts, self.due = (*parts, replace(part_of(self.due), role="when")), None
        if kind in (Kind.OUTCOME, Kind.PROVISION):
            own = next((part.text for part in self.references if self.map.column(part.label) == "number"), "")
            number = number or (_LETTERS_BEFORE.sub("", own) if at.letter == "E" else "")
            parts, self.references = (*parts, *self.references), ()
        entry = Entry(at.letter, kind, parts, at.area, number, row, at.headings)
        self.entries.append(entry)
        if kind is Kind.OUTCOME and at.letter == "E":
            self.sought.add(entry.main.text)

    def _only_labels(self, parts: tuple[Part, ...]) -> bool:
        """Whether the words of an entry are a record's code or a form's own label: "SP-01", "Who will do this?"."""
        words = [part.text for part in parts if part.role == "main"]
        own = ("need", "outcome") if self.at.letter not in PROVISION_LETTERS else ()
        return len(words) == 1 and bool(
            (len(parts) == 1 and _ONLY_CODES.fullmatch(words[0].strip(" .:")))
            or self.map.column(words[0].strip(" :?"), ("who", "when", "by_when", "review", *own), whole=True)
        )

    def threads(self) -> None:
        """Take for one row what stands together each time that the same sections come again and again."""
        bounds = pairwise([*self.stretches, ((), len(self.entries))])
        runs = [(letters, range(start, end)) for (letters, start), (_, end) in bounds if letters]
        self._threads_of_outcomes(runs)
        self._threads_of_needs(runs)

    def _threads_of_outcomes(self, runs: list[tuple[tuple[Letter, ...], range]]) -> None:
        """Where every outcome stands alone over its provision (E, F, E, F, …) or under it, they are one thread."""
        order = "".join(letters[0] for letters, _ in runs if letters in (("E",), ("F",)))
        under = order.startswith("F") and order.endswith("E")
        neighbours = ((after, before) if under else (before, after) for before, after in pairwise(runs))
        pairs = [
            (of_outcome, of_provision)
            for (letters, of_outcome), (others, of_provision) in neighbours
            if letters == ("E",) and others[0] in PROVISION_LETTERS and not self._says_none(of_outcome)
        ]
        alone = [self._of_kind(Kind.OUTCOME, of_outcome) for of_outcome, _ in pairs]
        if len(pairs) < 2 or any(len(outcomes) != 1 for outcomes in alone):
            return
        titles = [heading.text for heading in self.headings if heading.letters[0] in PROVISION_LETTERS]
        if sum(map(bool, map(outcome_references, titles))) * 2 > len(pairs):
            return  # the sections' headings say which outcome each is for, and one that does not is for none
        for (outcome,), (_, of_provision) in zip(alone, pairs, strict=True):
            self._of_one_row((outcome, *of_provision))

    def _threads_of_needs(self, runs: list[tuple[tuple[Letter, ...], range]]) -> None:
        """Where every need stands alone over what is for it (B, F, B, F, … or B, E, F, B, …), they are one thread."""
        begins = [place for place, (letters, _) in enumerate(runs) if letters == ("B",)]
        groups = [runs[first:end] for first, end in pairwise([*begins, len(runs)])]
        # What comes after the last need's provision is of other sections.
        groups = [[(letters, of) for letters, of in group if letters in (("B",), ("E",), ("F",))] for group in groups]
        alone = [self._of_kind(Kind.NEED, group[0][1]) for group in groups]
        if len(groups) < 3 or sum(len(needs) == 1 for needs in alone) * 4 < 3 * len(groups):
            return
        for needs, group in zip(alone, groups, strict=True):
            after = [place for _, places in group[1:] for place in places]
            if len(needs) == 1 and len(group) > 1 and len({letters for letters, _ in group}) == len(group):
                self._of_one_row((*needs, *after))

    def _says_none(self, places: range) -> bool:
        """Whether a stretch of text is blank or says that there is nothing."""
        return all(self.entries[place].kind is Kind.NONE for place in places)

    def _of_kind(self, kind: Kind, places: range) -> list[int]:
        return [place for place in places if self.entries[place].kind is kind]

    def _of_one_row(self, places: Iterable[int]) -> None:
        """Take these entries for those of one row."""
        self.rows += 1
        row = next((row for place in places if (row := self.entries[place].row)), self.rows)
        for place in places:
            if self.entries[place].letter:
                self.entries[place] = replace(self.entries[place], row=row)

    def table(self, table: Table) -> None:
        """Divide a table's rows; see `division.TableDivision`."""
        raise NotImplementedError


def only_tells(note: str, lexicon: Lexicon) -> bool:
    """Whether a note says who, how much or which outcome, and nothing else: "class teacher; Outcome 1"."""
    pieces = [piece for piece in re.split(r"\s*[;,()]\s*", note) if piece.strip(" .")]
    return len(pieces) > 1 and all(
        names_provider(piece, lexicon) or only_amount(piece) or only_refers(piece) for piece in pieces
    )
