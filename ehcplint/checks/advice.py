"""Does Section K list the advice, each item with its author and date, and every report that the plan cites?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.patterns import LongPattern
from ehcplint.language.people import people
from ehcplint.language.reports import Citation, agree, citations, disciplines, telling_words
from ehcplint.language.times import DateMention, dates
from ehcplint.plan import Entry, Letter, Part
from ehcplint.plan import Kind as EntryKind

_CITING: tuple[Letter, ...] = ("B", "C", "D", "E", "F", "G", "H1", "H2")
_ELSEWHERE = LongPattern(
    r"\b(?:held|kept|stored|filed|available|obtainable|on (?:the |our |its )?(?:[\w’']+ ){0,3}(?:file|request|record|"
    r"system|portal)|"
    r"can be (?:seen|sent|had|viewed|obtained|requested)|sent (?:on request|separately)|upon request|on request|"
    r"provided separately|see (?:the |our |your )?(?:covering|attached|enclosed|accompanying|separate) \w+)\b",
    ignore_case=True,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|shall|can|may|must|should|been|be|contributed|attended|wrote|attach(?:ed"
    r"|es))\b",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"^\W*(?:(?:electronically |duly )?signed\b|signatures?\b|on behalf of|"
    r"for (?:and on behalf of )?the (?:council|local authority|authority)\b|authorised|(?:the )?(?:officer"
    r"|coordinator|co-ordinator|caseworker|case officer|person) responsible\b"
    r"|(?:plan|case) (?:coordinator|co-ordinator|officer|worker)\s*:|(?:name|position|title|dated?)\s*:|page \d"
    r"|issued by\b(?!.*\b(?:19|20)\d\d\b))",
    re.IGNORECASE,
)
_TO_REPLY = re.compile(
    r"\bdays to (?:reply|respond|comment)\b|^\W*(?:changes|comments|replies|responses|amendments) (?:to|by)\b",
    re.IGNORECASE,
)
"""What the family is to do with a draft, which stands after the list."""
_AFTER_THE_LIST = LongPattern(
    r"\W*(?:if you\b|please\b|(?:he|she|they|[A-ZÀ-ɏ][\w’'-]+|(?:the|this) (?:council|school|family|authority|child"
    r"|plan)|(?:in"
    r"|from|on|by|since) (?:[A-ZÀ-ɏ]\w+|\d[\w ]{2,20})"
    r"(?: \d{4})?,?) (?:[\w’'-]+ ){0,3}?(?:will|shall|is|are|was|has|have|walks?|goes|travels?|lives?|pays?|paid|moved?"
    r"|should|must|may|would|drives?|takes|replaces|follows|supersedes)\b)"
)
_OF_THE_LIST = re.compile(
    r"\W*(?:this|the) (?:ehc )?(?:plan|list|section|following|people|reports|advice)\b", re.IGNORECASE
)
"""A sentence that opens the list: "This plan rests on what the following people told us."."""
_DATES_ALL = re.compile(r"\bdated\b", re.IGNORECASE)
"""Over a list: its date is each item's."""
_ADVICE = LongPattern(
    r"\b(?:reports?|advice|assessments?|letters?|statements?|forms?|summar(?:y|ies)|minutes|records?|questionnaires?"
    r"|views?|contributions?"
    r"|notes|observations?|profiles?|screening|consultation|plan by)\b",
    ignore_case=True,
)
"""What an item of the list is; a sentence without any of these is of something else: "She walks to school"."""
_SETTING = re.compile(r"^\W*(?:school|setting|college|nursery|academy|pre-?school)\s*[:–-]", re.IGNORECASE)
_NOT_GIVEN = LongPattern(
    r"\b(?:not (?:known|received|requested|required|applicable|available|involved|sought|provided|needed|returned)|"
    r"no (?:advice|report|response|involvement|information|concerns|reply)|nothing (?:known|to report)|n/a|none|"
    r"declined|awaited|"
    r"outstanding|unavailable)\b",
    ignore_case=True,
)
_KNOWN_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b(?:1[0-2]|0?[1-9])/\d\d\b")
_GIVEN_NAME = LongPattern(
    r"(?:\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Rev)\.?\s+|"
    r"(?<![\w’'-])[A-Z]\.?\s+)(?:[A-Z]\.?\s+)*[^\W\d_a-z]\w*[\w’'-]+"
    r"|(?<![\w’'-])[^\W\d_a-z][^\W\d_A-Z][\w’'-]*\s+(?:(?:van|von|de|der|den|du|da|la|le|al|el|bin|ibn|bint|Mc|Mac|"
    r"O['’])\s*)*"
    r"[^\W\d_a-z][^\W\d_A-Z][\w’'-]*"
)
_TITLE_WORDS = LongPattern(
    r"\b(?:educational|education|psycholog\w+|speech|language|therap\w+|occupational|physiotherapy|medical|health|"
    r"social|care|"
    r"advice|reports?|assessments?|views?|letters?|summary|school|college|nursery|review|annual|plan|statement|"
    r"individual|"
    r"early|years|action|service|services|team|council|appendix|sensory|hearing|vision|communication|autism|"
    r"specialist|community|"
    r"paediatric|children|young|person|child|careers?|adulthood|mental|information|january|february|march|april|may|"
    r"june|july|"
    r"august|september|october|november|december|spring|summer|autumn|term|the|and|of|from|for|by|with|behaviour|"
    r"learning|support|"
    r"primary|secondary|junior|infant|academy|needs|special|dated?|portage|clinic|hospital|request|response|local|"
    r"authority|"
    r"consultation|questionnaire|observations?|progress|profile|record|notes|minutes|meeting|form|risk|checklist|"
    r"screening|test)\b",
    ignore_case=True,
)
_PARTY = LongPattern(
    r"\b(?:parents?|carers?|mother|father|mum|dad|auntie|aunt|uncle|gran\w*|grandmother|grandfather|guardian|family|"
    r"child|young person|"
    r"pupil|me\b|my\b|myself|foster|service|team|department|trust)\b(?:['’]s?)?",
    ignore_case=True,
)
_VIEWS = re.compile(r"\b(?:views?|wishes|voice|contribution|my|one[- ]page)\b", re.IGNORECASE)
"""What the child or the family said, whose title says whose it is."""
_SUBJECT = re.compile(r"\b(?:about|regarding|concerning|relating to)\s[^,;:(]+", re.IGNORECASE)
"""What an item is about, and not who wrote it: "Letter about the family’s circumstances"."""
_LABEL = re.compile(r"\W*([^\W\d_][\w’' -]{1,24}):(?=\s|$)")
_WHO_LABEL = re.compile(
    r"\b(?:who|author|from|name|role|by|contributor|professional|provided|writer|source|person)\b", re.IGNORECASE
)


class AdviceCheck(Kind):
    """`none`: Section K has text and lists no advice. `undated`: an item without an author or role, or a date.
    `unlisted`: a report cited in B to H that Section K does not list."""

    kind: Literal["advice"]
    fault: Literal["none", "undated", "unlisted"]

    def vocabularies(self) -> tuple[str, ...]:
        return ("people-roles", "people-generic", "services", "institutions", "qualifications")

    def placeholders(self) -> tuple[str, ...]:
        return ("missing",)

    def run(self, context: Context) -> Iterator[Hit]:
        entries = [
            entry
            for entry in context.plan.section("K")
            if entry.kind not in (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER) and entry.text.strip(" .-–_")
        ]
        items = list(_items(context, entries))
        if self.fault == "none":
            said = [entry for entry in entries if not _follows_the_list(entry)]
            if said and not items and all(_ELSEWHERE.search(entry.text) or _is_note(entry) for entry in said):
                yield whole(said[0])
        elif self.fault == "undated":
            for item in items:
                missing = " or ".join(item.missing)
                if missing:
                    yield whole(item.entry, values={"missing": missing})
        elif entries or context.plan.has("K"):
            yield from _unlisted(context, items)


@dataclass(frozen=True, slots=True)
class _Item:
    entry: Entry
    words: frozenset[str]
    disciplines: frozenset[str]
    dates: tuple[DateMention, ...]
    has_author: bool
    has_date: bool

    @property
    def missing(self) -> list[str]:
        absent = (("author or role", self.has_author), ("date", self.has_date))
        return [what for what, there in absent if not there]


def _items(context: Context, entries: list[Entry]) -> Iterator[_Item]:
    """The items of the list. A line that only adds an author or a date belongs to the item before it."""
    grouped: list[list[Entry]] = []
    with_authors = _tables_with_authors(entries)
    opening = _opening_label(entries)
    for entry in entries:
        if grouped and (_only_adds(entry) if not opening else _label_of(entry) not in ("", opening)):
            grouped[-1].append(entry)
        elif not (_follows_the_list(entry) or _is_note(entry) or entry.kind is EntryKind.NONE):
            grouped.append([entry])
    for group in grouped:
        text = "\n".join(entry.text for entry in group)
        leads = (part.text for part in group[0].parts if part.role == "lead")
        over = [found for above in (*group[0].under, *leads) if _DATES_ALL.search(above) for found in dates(above)]
        if _NOT_GIVEN.search(text) and not dates(text) and not _only_undated(group):
            continue
        yield _Item(
            group[0],
            telling_words(text),
            disciplines(text),
            (*dates(text), *over),
            _has_author(context, group, with_authors),
            bool(dates(text)) or bool(_KNOWN_YEAR.search(text)) or bool(over),
        )


def _label_of(entry: Entry) -> str:
    """The label that begins a line outside tables: "what" of "What: eye clinic letter"."""
    found = _LABEL.match(entry.text) if entry.row is None else None
    return found[1].casefold() if found else ""


def _opening_label(entries: list[Entry]) -> str:
    """What begins each item of a list with a line for each of its facts, "Who" of "Who", "What" and "When"; or none."""
    labels = [label for entry in entries if (label := _label_of(entry))]
    again = bool(labels) and labels.count(labels[0]) > 1
    return labels[0] if again and len(set(labels)) > 1 and len(set(labels)) * 2 <= len(labels) else ""


def _only_undated(group: list[Entry]) -> bool:
    """Whether it is an item's date alone that is said not to be known, and somebody is named."""
    said = [part for entry in group for part in entry.parts if _NOT_GIVEN.search(part.text)]
    named = any(_names_somebody(part.text) for entry in group for part in entry.parts)
    return named and all(re.search(r"\bdate", part.label, re.IGNORECASE) for part in said)


def _only_adds(entry: Entry) -> bool:
    text = entry.text.strip()
    if entry.row is not None or len(entry.parts) > 1:
        return False
    found = dates(text)
    bare = text
    for mention in reversed(found):
        bare = bare[: mention.start] + bare[mention.end :]
    only_date = bool(found) and not re.sub(
        r"\b(?:dated?|received|on|of|report|advice)\b|\W", "", bare, flags=re.IGNORECASE
    )
    return only_date or bool(
        re.match(
            r"\W*(?:(?:dated?|author|role|written by|by|from|prepared by|received)\b\s*:?"
            r"|(?:(?:its|the|report) )?(?:date|when|who|whose(?: it is)?|profession|job(?: title)?|post)\s*:)",
            text,
            re.IGNORECASE,
        )
    )


def _follows_the_list(entry: Entry) -> bool:
    """A signature, or what the family is to do with a draft."""
    return bool(_SIGNATURE.search(entry.text) or _TO_REPLY.search(entry.text))


def _is_note(entry: Entry) -> bool:
    """A sentence about the advice, and not an item of the list."""
    text = entry.main.text.strip()
    if entry.row is not None:
        return False
    if _AFTER_THE_LIST.match(text) and not _ADVICE.search(text):
        return True
    if dates(text):
        return False
    if text.endswith(".") and _OF_THE_LIST.match(text):
        return True
    return bool(_ELSEWHERE.search(text)) or text.endswith(":") or (bool(_VERB.search(text)) and len(text.split()) > 4)


def _names_its_author(part: Part, entry: Entry) -> bool:
    """Whether a part is the cell, or the words after a label, in which an item's author stands."""
    names_author = bool(part.label and _WHO_LABEL.search(part.label)) and part is not entry.main
    return names_author and len(part.text) > 2 and not dates(part.text)


def _tables_with_authors(entries: list[Entry]) -> set[int]:
    """The tables in which most items have a cell of their own for whoever wrote them."""
    rows: dict[int, list[bool]] = {}
    for entry in entries:
        if entry.row is not None and entry.where.table is not None:
            told = any(_names_its_author(part, entry) for part in entry.parts)
            rows.setdefault(entry.where.table, []).append(told)
    return {table for table, told in rows.items() if len(told) > 2 and sum(told) * 2 > len(told)}


def _has_author(context: Context, group: list[Entry], with_authors: set[int]) -> bool:
    child = re.escape(context.plan.front.first_name)
    own = re.compile(rf"\b{child}['’]s? (?:own )?(?:views?|wishes|words|contribution|profile)\b", re.IGNORECASE)
    for entry in group:
        for part in entry.parts:
            if child and own.search(part.text):
                return True
            if _names_its_author(part, entry) or _names_somebody(part.text):
                return True
            if entry.where.table in with_authors:
                # Beside a blank cell for the author, a title tells who it was only by a role: "the therapist's".
                roles = context.lexicon["people-roles"].find(part.text)
                if _VIEWS.search(part.text) or any(part.text[role.end :][:1] in "'’" for role in roles):
                    return True
                continue
            text = _SUBJECT.sub(" ", part.text)
            if _PARTY.search(text) or _SETTING.match(text):
                return True
            if any(person.kind == "service" for person in people(text, context.lexicon)):
                return True
            if context.lexicon["people-roles"].find(text):  # "the therapist's report" tells the role
                return True
    return False


def _names_somebody(text: str) -> bool:
    return any(not _TITLE_WORDS.search(match[0]) for match in _GIVEN_NAME.finditer(text))


def _unlisted(context: Context, items: list[_Item]) -> Iterator[Hit]:
    for entry in context.plan.within(_CITING):
        if entry.kind in (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER):
            continue
        for number, part in enumerate(entry.parts):
            for citation in citations(part.text):
                said = telling_words(part.text[citation.start : citation.end])
                if not any(_is_listed(citation, said, item) for item in items):
                    yield Hit(entry, number, citation.start, citation.end)


def _is_listed(cited: Citation, said: frozenset[str], item: _Item) -> bool:
    """Whether an item may be the report that is cited: of its day, or of its month or undated and by the same author.

    `said` are the citation's words that tell the report where its discipline is not known.
    """
    day = cited.date
    same = bool(said & item.words) if said and not cited.disciplines else agree(cited.disciplines, item.disciplines)
    if not item.dates:
        return same and bool(item.disciplines or said & item.words)
    return any(
        mention.date == day.date
        if mention.precision == day.precision == "day"
        else same and (mention.date.year, mention.date.month) == (day.date.year, day.date.month)
        for mention in item.dates
    )
