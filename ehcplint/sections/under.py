"""What stands over a piece of text: its section, its area of need, the headings within its section."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ehcplint.document import Block, Document, Location, Paragraph, Table
from ehcplint.language.dose import only_amount
from ehcplint.language.patterns import LongPattern
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.times import is_time_limit
from ehcplint.plan import LETTERS, Entry, Heading, Kind, Letter, Part
from ehcplint.sections.columns import only_refers
from ehcplint.sections.entries import PROVISION_LETTERS, Lexicon, names_provider
from ehcplint.sections.front import inline_field
from ehcplint.sections.headings import SectionHeading, SectionMap
from ehcplint.sections.lines import TYPED_LABEL, is_item
from ehcplint.sections.outline import Look, Outline, look
from ehcplint.sections.run_in import RunIn, without_references
from ehcplint.sections.sought import Sought
from ehcplint.sections.tables import FACTS, NAMES_OUTCOME, OUTCOME_HEADING

_FOR_OUTCOMES = LongPattern(
    r"^\W*(?:(?:special educational |educational )?(?:provision|support|help|actions?|strategies|interventions?"
    r"|arrangements|teaching|what (?:(?:will|shall) (?:happen|be (?:done|provided|given|offered|put in place))"
    r"|we (?:will|shall)"
    r"|is (?:provided|needed|done|given)|(?:staff|adults|the school|school|college) (?:will|shall|do))"
    r"|how (?:we|staff|adults|the school|school|college) (?:will|shall))\b.*|to (?:meet|achieve|support|help).*|for"
    r"|linked to|towards"
    r"|meets?)\W+(?:\w+\W+){0,4}?(?:(?:outcome|goal|aim|objective)s?|E\d|O\d)",
    ignore_case=True,
)
_CAPTION = re.compile(r"(?:table|box|chart|figure|grid) \d{1,2}[a-z]?\s*[:.–—-]\s*(?P<title>\S.{2,120})", re.IGNORECASE)
"""What is printed over a table: "Table 3: provision for communication"."""
_JOINT_TITLE = re.compile(
    r"\W*(?:special\W+)?(?:education(?:al)?|health|(?:social\W+)?care)(?:\W+(?:and\W+)?(?:education|health|(?:social\W+)?care))+"
    r"(?:\W+(?:needs|provision|support|outcomes))?\W*",
    re.IGNORECASE,
)
"""What names several sections together, below their letters: "Health and social care provision"."""
_FOR_NEEDS = LongPattern(
    r"^\W*(?:(?:special educational |educational )?(?:provision|support|help|actions?|strategies)\b|to (?:meet|support)"
    r"|for\b|meets?)\W+(?:\w+\W+){0,4}?needs?\s+(?:no\.? ?|number )?[BN]?\d",
    ignore_case=True,
)
"""A heading over the provision for a need by its number: "Provision to meet need N1"."""
_COUNTED_ON = re.compile(r"\b(?:[2-9]|\d\d) of \d|\bprovision (?:no\.? |number )?(?:[2-9]|\d\d)\b", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:end of|by the (?!child|young|pupil|student|learner)|key stage|KS\s?\d|year \d|20\d\d|term)\b", re.IGNORECASE
)
_FIELD_OF_OUTCOME = re.compile(
    r"^\W*(?:linked |links? to )?(?:outcome|goal|aim|objective)s?\s*(?:nos?\.?|numbers?)?\s*:", re.IGNORECASE
)
_PART = re.compile(r"(?:[:–—]\s*|\s-\s+)(?P<name>[^:–—]+?)\s*$")
"""What part of a section a heading opens: "Outcomes: cognition and learning"."""
_BEFORE_DASH = re.compile(
    r"(?!\W*(?:outcome|goal|objective))(?P<name>[^:–—]{4,60}?)(?:\s[–—-]\s|:\s)(?=.*[a-z])", re.IGNORECASE
)
"""An area of need, and what more its heading says."""
_NAMES_BOTH = re.compile(r"\bH\s?1\b.{1,8}\b(?:H\s?)?2\b", re.IGNORECASE)
_WORDS_OUTCOME = re.compile(
    r"\W*(?:by (?:the|july|easter|christmas|september|\w+ 20\d\d)|within (?:the|one|two|three|\d)"
    r"|(?:he|she|they|I|[A-ZÀ-ɏ]\w+) (?:will|shall|is able to|can)\b)",
    re.IGNORECASE,
)
"""How an outcome's own words begin: what stands over them is its title ("Outcome 1: Improve social skills")."""
_REFERS_LAST = re.compile(r"(?<=:)\s*[(\[][^()\[\]]{2,60}[)\]]$")
"""After a lead-in's colon: the outcomes of all that it leads in, "the nurse will: (Need 3; Story)"."""
_NAMED_LAST = re.compile(
    r"(?P<title>[^()\[\]]{4,100}?)\s*[(\[](?P<outcome>(?:outcome|goal|aim|objective)\s(?:no\.?\s?)?\d{1,2}[a-z]?)[)\]]:?",
    re.IGNORECASE,
)
_OPEN_LEAD = re.compile(
    r"\b(?:will|shall|must)(?: (?:also|need|have|receive|get|provide|offer|give|arrange|make|include"
    r"|be (?:given|offered|provided|supported|taught)))*(?: to| with| by)?$",
    re.IGNORECASE,
)
"""A lead-in that has no colon: "To reach Outcome 2 Ada will have"."""
VERB = re.compile(r"\b(?:will|shall|can|is|are|has|have|to be|should|by the)\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\b(?:day|daily|(?:week|fortnight|month|term|year)(?:ly)?|half[- ]?term(?:ly)?|annual(?:ly)?|lessons?)\b",
    re.IGNORECASE,
)
"""In a heading that says how often; one that tells of an event may head anything: "After the review"."""
_OF_SEVERAL = re.compile(r"\b(?:others?|professionals|various)\b", re.IGNORECASE)
"""In a heading that groups provision, of nobody in particular: "Made by teaching assistants and other staff"."""
_ABOUT_ALL_AREAS = re.compile(
    r"\W*(?:(?:the|my|his|her|their|a|an|of|and|current|general|key|brief|relevant|further|educational|overall|basic"
    r"|recent|latest|school|academic"
    r"|assessment|assessments|information|summary|overview|introduction|background|history|attainments?|attendance"
    r"|diagnos[ei]s|data|scores?|results?"
    r"|levels?|reports?|context|primary|secondary|main|need|type|presenting|profile)\b\W*)+(?:\([^()]*\)\W*)?",
    re.IGNORECASE,
)
"""A heading in B over what is said before the areas of need: "Assessment information summary"."""
_NEED_ALONE = re.compile(r"\W*(?:special educational )?need\s*(?:no\.?|number)?\s*\d{1,2}\W*", re.IGNORECASE)
_OF_ALL = re.compile(
    r"\b(?:all|every|general|generally|universal|whole|across|throughout|other|additional|further|shared)\b",
    re.IGNORECASE,
)
"""In a heading of provision: what it is over is for more than one outcome, or for no one of them."""
_OF_A_RECORD = re.compile(
    r"\W*(?:[\w’'-]+ ){0,2}?(?:record|item|entry|line|card|box|panel|provision|action|row|intervention|support"
    r"|strategy)\s*(?:no\.?|number|ref\.?)?\s*:?\s*\d{1,3}"
    r"(?:\s*(?:of|/)\s*\d{1,3})?\W*",
    re.IGNORECASE,
)
"""What a case system prints over each of its records: "Provision record 3 of 28"."""


@dataclass(slots=True)
class Under:
    """Where the division stands: what is over the next piece of text."""

    letters: tuple[Letter, ...] = ()
    letter: Letter | None = field(init=False)
    """The first of these."""
    group: tuple[Letter, ...] = ()
    """The letters of one heading over several sections, as long as their inner labels come."""
    outer_area: str = ""
    area: str = ""
    block: str = ""
    headings: tuple[str, ...] = ()
    outcome: str = ""
    told: Part | None = None
    """A sub-heading of provision that only says who provides what stands under it, or how often that is."""
    lead: Part | None = None
    lead_of_rows: bool = False
    """The lead-in is a row of its own, and leads in the rows of the table below it."""
    fresh: bool = True
    """Nothing but headings has come since the section's heading, so an area may still be the outer one."""

    def __post_init__(self) -> None:
        self.letter = self.letters[0] if self.letters else None


class Headed:
    """Follows the headings of a plan: which of its paragraphs are headings, and what they make of the text after."""

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
        self.for_outcomes: tuple[Paragraph, int] | None = None
        """The last heading of provision that says which outcomes it is for, and how many entries there were then."""
        self.looks_below_outcomes: set[Look] = set()
        """How headings are set that come right after one that says which outcomes it is for, and so are below it."""
        self.leading = False
        """Whether dates in E, and in F outcomes that are said again, stand over what they are for, and not after it."""
        self.stretches: list[tuple[tuple[Letter, ...], int]] = []
        """Each stretch of a section's text: its letters, and the number of entries before it."""
        named = Counter(look(p) for p in document.paragraphs if (p.bold or p.level) and section_map.area(p.text))
        self.area_look: Look | None = next((style for style, _ in named.most_common(1)), None)
        """How the headings that name areas of need are set, at first as most of them are."""
        self.at = Under()

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
        if not self._goes_on(heading, text):
            self._begin(heading.letters)
        self.headings.append(Heading(heading.letters, text.strip(), where, heading.lettered))
        outer = self.at.outer_area
        if self.at.area and self.at.fresh and not self.at.outcome:
            outer = self.at.area  # an area's heading directly over a section's: E and F repeat inside each area
        repeated = self.outline.headed[heading.letters] > 1  # health and social care once are of no area
        keeps = bool(outer) and (
            set(heading.letters) <= {"B", "E", "F"} or (repeated and heading.letters[0] in ("G", "H1", "H2"))
        )
        self.at = Under(
            heading.letters,
            outer_area=outer if keeps else "",
            area=outer if keeps else "",
            headings=(text.strip(),) if next(iter(outcome_references(text)), None) else (),
        )
        part = _PART.search(title or heading.rest)
        if part and set(heading.letters) <= {"B", "E", "F"} and (area := self.map.area(part["name"])):
            self.at = replace(self.at, area=area, headings=(*self.at.headings, part["name"]))

    def _goes_on(self, heading: SectionHeading, text: str) -> bool:
        """Whether a heading only counts on in the section that is open: "Section F – Provision 2 of 2"."""
        return bool(self.stretches) and self.stretches[-1][0] == heading.letters and bool(_COUNTED_ON.search(text))

    def _begin(self, letters: tuple[Letter, ...]) -> None:
        self._label(letters)
        self.stretches.append((letters, len(self.entries)))
        self.leading = False
        self.for_outcomes = None
        self.looks_below_outcomes.clear()

    def _label(self, letters: tuple[Letter, ...]) -> None:
        """Something inside a heading over several sections says that what follows is of these."""
        for position, outer in enumerate(self.headings):
            if len(outer.letters) > 1 and set(letters) < set(outer.letters):
                self.labelled.setdefault(position, set()).update(letters)

    def within_group(self, letters: tuple[Letter, ...]) -> None:
        """Go on with these sections of those that one heading covers."""
        at = self.at
        if not at.group or letters != at.letters:  # not said again, beside the text and by its row
            self._begin(letters)
        self.at = replace(
            at, letters=letters, group=at.group or at.letters, headings=(), block="", outcome="", lead=None, fresh=True
        )

    def open_area(self, area: str, text: str) -> None:
        at = self.at
        self.at = replace(
            at,
            area=area,
            block="",
            headings=(text,),
            outcome="",
            told=None,
            lead=None,
            outer_area="" if not at.fresh else at.outer_area,
        )
        self.at.fresh = True

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
            self.at = replace(self.at, block="", headings=(paragraph.label,), outcome="", told=None, lead=None)
        if self.at.letter is not None and self._title_again(text, emphasised):
            return True
        if self.at.letter is not None and not bulleted and self._closes(paragraph, emphasised):
            self.at = Under()
            return True
        if (emphasised or not bulleted) and (area := self.map.area(text) or (emphasised and self._area_of_part(text))):
            self.open_area(area, text)
            if emphasised:
                self.area_look = look(paragraph)
            return True
        if (bulleted or inline_field(text)) and not emphasised and self.refers_back(text):
            return False
        if _NEED_ALONE.fullmatch(text) and "B" in self.at.group and self.at.letter != "B":
            self.within_group(("B",))
            return True
        if not bulleted and self._leads(text, emphasised):
            self.at = replace(self.at, block="", headings=(text,), told=None, lead=None)
            self._open_outcomes(paragraph)
            return True
        if self._is_blank_fact(text, following):
            return True
        if isinstance(following, Table) and self.at.letter and (caption := _CAPTION.fullmatch(text)):
            if area := self.map.area(caption["title"]) or self.map.areas.spoken_of(caption["title"]):
                self.open_area(area, text)
            else:
                self.at = replace(self.at, headings=(*self.at.headings, text), lead=None)
            return True
        bare = _REFERS_LAST.sub("", text) if text.endswith((")", "]")) else text
        ends_open = bare.endswith((":", "…", "–", "-"))
        refers = self.at.letter in PROVISION_LETTERS and _FIELD_OF_OUTCOME.match(text)
        named = self._outcome_named_last(text) or text
        if not refers and (match := OUTCOME_HEADING.match(named)):
            self._to_outcomes(named, match["number"])
            rest = match["rest"].strip()
            area = self.map.area(rest) if rest else ""
            over_table = (
                isinstance(following, Table)
                and bool(NAMES_OUTCOME.match(named))
                and len(rest.split()) <= 8
                and not VERB.search(rest)
            )
            worded = (
                self.at.letter == "E"
                and bool(NAMES_OUTCOME.match(named))
                and len(rest.split()) <= 8
                and not VERB.search(rest)
                and isinstance(following, Paragraph)
                and bool(_WORDS_OUTCOME.match(following.text))
            )
            if (not rest or area or over_table or worded) and (match["mark"] or not rest or area):
                at = self.at
                self.at = replace(
                    at, area=area or at.area, headings=(text,), outcome=match["number"], block="", lead=None
                )
                self._open_outcomes(paragraph)
                return True
        if (
            not bulleted
            and words <= (20 if ends_open else 10)
            and text[-1:] not in ".;,"
            and _heads_provision_for(text)
        ):
            over = tuple(heading for heading in self.at.headings[:1] if not _heads_provision_for(heading))
            self.at = replace(self.at, block="", headings=(*over, text), lead=None)
            self._open_outcomes(paragraph)
            return True
        if emphasised and self.at.letter in ("E", "F") and look(paragraph) == self.area_look:
            name = without_references(text)
            named = name != text and words <= 16 and not (_heads_provision_for(text) or NAMES_OUTCOME.match(text))
            if named and (area := self.map.areas.spoken_of(name)):
                self.open_area(area, text)
                return True
        items_follow = isinstance(following, Paragraph) and is_item(following) and (not paragraph.label or counted)
        items_follow = items_follow and (bool(following.label) or not is_item(paragraph))
        closed = text.endswith((".", ";")) or inline_field(text)
        if not bulleted and words <= 14 and not closed and (block := self.map.block(text)):
            if self.at.letter in PROVISION_LETTERS and block == "step":
                block = "monitoring"
            self.at = replace(self.at, block=block, headings=(*self.at.headings[:1], text), lead=None)
            return True
        if items_follow and (ends_open or (not emphasised and _OPEN_LEAD.search(text))):
            kind = self.map.block(text)
            self.at = replace(self.at, block=kind or self.at.block, lead=Part(text, paragraph.where, role="lead"))
            return True
        if self.at.letter is None:
            return False
        heads = self._heads_items(paragraph, following)
        if (emphasised or heads) and (told := self.told_by_heading(paragraph)):
            self.at = replace(
                self.at, block="", headings=self._below_outcomes(paragraph), outcome="", lead=None, told=told
            )
            return True
        if emphasised and self.at.letter == "B" and _ABOUT_ALL_AREAS.fullmatch(text):
            self.open_area("", text)
            return True
        alike = emphasised and look(paragraph) == self.area_look and not outcome_references(text)
        alike = alike and not (_OF_A_RECORD.fullmatch(text) or self._is_below_outcomes(paragraph))
        if alike and self.at.letter in ("B", "E", "F") and words <= 12:
            self.open_area(text, text)  # set as the areas are: an area of the council's own
            return True
        headline = emphasised and words <= 16 and not text.endswith((".", ";", ",")) and not bulleted
        shouted = text.isupper() and words <= 10 and len(text) > 6 and not bulleted
        if (
            headline
            or shouted
            or heads
            or (ends_open and words <= 10 and not bulleted and following is not None and not inline_field(text))
        ):
            self.at = replace(
                self.at, block="", headings=self._below_outcomes(paragraph), outcome="", told=None, lead=None
            )
            if outcome_references(text):
                self._open_outcomes(paragraph)
            if self.at.letter not in ("A", "B", "C", "D", "I", "J", "K") and not emphasised:
                self.at.lead = Part(text, paragraph.where, role="lead") if ends_open else None
            return True
        return False

    def _is_blank_fact(self, text: str, following: Block | None) -> bool:
        """Whether a line is the label of a fact that nobody filled in, before another with its own: "Who by:"."""
        if (
            self.at.letter not in ("E", *PROVISION_LETTERS)
            or not text.endswith(":")
            or not isinstance(following, Paragraph)
        ):
            return False
        last = self.entries[-1] if self.entries else None
        field = inline_field(following.text.strip())
        names = (
            self.map.column(text.rstrip(" :"), FACTS, whole=True) and field and self.map.column(field[0], whole=True)
        )
        return bool(names and last and last.letter == self.at.letter and last.main.label)

    def _area_of_part(self, text: str) -> str:
        """The area that a part of a heading names: "Needs and provision: Health", "Physical – for Outcome 6"."""
        part = _PART.search(text)
        if self.at.letter in ("B", "E", "F") and (before := _BEFORE_DASH.match(text)):
            return self.map.area(before["name"])
        titled = part and self.at.letter and self.map.title(text[: part.start()], whole=False)
        return self.map.area(part["name"]) if part and titled and not OUTCOME_HEADING.match(text) else ""

    def told_by_heading(self, heading: Paragraph) -> Part | None:
        """What a heading tells of all the provision under it, where it says no more than who gives it or how often."""
        text = heading.text.strip()
        if self.at.letter not in PROVISION_LETTERS:
            return None
        if _PERIOD.search(text) and only_amount(text):
            return Part(text, heading.where, role="when")
        provider = names_provider(text, self.lexicon) and not _OF_SEVERAL.search(text)
        return Part(text, heading.where, role="who") if provider else None

    def _below_outcomes(self, paragraph: Paragraph) -> tuple[str, ...]:
        """The headings of what a sub-heading is over: with it the one for outcomes that it is below."""
        text = paragraph.text.strip()
        if self.for_outcomes and self._is_below_outcomes(paragraph):
            return (self.for_outcomes[0].text.strip(), text)
        return (text,)

    def _open_outcomes(self, heading: Paragraph) -> None:
        """Take a heading of provision for one that says which outcomes all is for that follows."""
        if self.at.letter in PROVISION_LETTERS:
            at_once = self.for_outcomes and self.for_outcomes[1] == len(self.entries)
            self.for_outcomes = (heading, -1 if at_once else len(self.entries))  # a list of outcomes is over nothing

    def _is_below_outcomes(self, heading: Paragraph) -> bool:
        """Whether a heading is below one for outcomes: it is set so, or as those are that follow one at once."""
        outer, begun = self.for_outcomes or (heading, 0)
        text, own = heading.text.strip(), look(heading)
        if outer is heading or outer.text.strip() not in self.at.headings or outcome_references(text):
            return False
        if begun == len(self.entries) and not _is_larger(heading, outer):
            self.looks_below_outcomes.add(own)
            return True
        return is_set_below(heading, outer) or (own in self.looks_below_outcomes and not _OF_ALL.search(text))

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
        self.leading = self.leading or emphasised or self._comes_first()
        return self.leading

    def _comes_first(self) -> bool:
        """Whether no outcome and no provision of the section has come yet."""
        begun = range(self.stretches[-1][1] if self.stretches else 0, len(self.entries))
        return all(self.entries[place].kind not in (Kind.OUTCOME, Kind.PROVISION) for place in begun)

    def refers_back(self, text: str) -> bool:
        """Whether an item of provision says nothing but which outcome the one before it is for: "Outcome 2".

        The first of a section comes before all that it could belong to, or they all are headings.
        """
        if self.at.letter not in PROVISION_LETTERS or not only_refers(text):
            return False
        self.leading = self.leading or self._comes_first()
        return not self.leading

    def _tells_of_another(self, text: str) -> bool:
        """Whether a line says by when, and nothing else, or for which outcome."""
        if self.at.letter == "E":
            return is_time_limit(text) and not self.map.block(text)  # "Within the next 12 months:" heads steps
        return self.at.letter in PROVISION_LETTERS and self.sought.again(text)

    def _heads_items(self, paragraph: Paragraph, following: Block | None) -> bool:
        """Whether a plain line over items of provision only says what they are, or who gives them: "Therapy"."""
        text = paragraph.text.strip()
        if self.at.letter not in PROVISION_LETTERS or not isinstance(following, Paragraph):
            return False
        short = len(text.split()) <= 5 and text[:1].isupper() and text[-1:].isalpha()
        if not short or paragraph.label or TYPED_LABEL.match(paragraph.text) or VERB.search(text) or inline_field(text):
            return False
        if following.label[:1].isalnum() or TYPED_LABEL.match(following.text):
            return True
        field = inline_field(following.text.strip())  # "Who: …" is a fact of what the line itself provides
        return bool(following.label) and not (field and self.map.column(field[0], whole=True))

    def _outcome_named_last(self, text: str) -> str:
        """The outcome that a heading in E only asks for, and names in brackets: "What do we want? (Outcome 2)"."""
        named = _NAMED_LAST.fullmatch(text) if "E" in (self.at.group or self.at.letters) else None
        return named["outcome"] if named and self.map.column(named["title"], ("outcome",), whole=True) else ""

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
        named = self.map.title(paragraph.text) if emphasised and self.at.headings == () else ()
        if named and not set(named) & set(self.at.letters) and self.outline.heads_sections(paragraph):
            return True  # "Outcomes and provision", over cards that have the letters
        is_its_title = self.at.fresh and not self.at.headings
        after_all = self.at.letter in ("I", "J", "K") and emphasised and not is_its_title
        after_all = after_all and len(paragraph.text.split()) <= 12
        return after_all and self.outline.looks_like_section(paragraph) and not self.map.title(paragraph.text)

    def _title_again(self, text: str, emphasised: bool) -> bool:
        """The title of the section just opened, on its own line, or the label of one of several under one heading."""
        if len(text) > 320:
            return False
        covered = set(self.at.group or self.at.letters)
        named = self.map.title(text) or (self.map.among(covered, text) if len(covered) > 1 else ())
        if not named and len(covered) > 1 and self.at.fresh and _JOINT_TITLE.fullmatch(text):
            return True
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


def is_set_below(paragraph: Paragraph, outer: Paragraph) -> bool:
    """Whether a heading is of a lower level than another, or smaller, or plain where the other is not."""
    if paragraph.level and outer.level:
        return paragraph.level > outer.level
    if paragraph.level or outer.level:
        return bool(outer.level)
    if paragraph.size and outer.size and round(paragraph.size) != round(outer.size):
        return paragraph.size < outer.size
    return outer.bold and not paragraph.bold


def _is_larger(paragraph: Paragraph, other: Paragraph) -> bool:
    """Whether a heading is of a higher level than another, or larger."""
    if paragraph.level and other.level:
        return paragraph.level < other.level
    return round(paragraph.size or 0) > round(other.size or 0)


def _heads_provision_for(text: str) -> bool:
    """Whether a line says which outcome or need, by its number, the provision under it is for."""
    return bool((_FOR_OUTCOMES.match(text) and outcome_references(text)) or _FOR_NEEDS.match(text))
