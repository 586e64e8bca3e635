"""Tell headings from text: sections by letter or title, areas of need, and the blocks inside a section.

Titles, areas and block names are data (`rules/sections.toml`). Everything is compared with spaces and punctuation taken
out, because text copied out of PDFs splits and glues words ("Sect ion K", "SECTIONA: MY PROFILE").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ehcplint.language.patterns import LongPattern
from ehcplint.plan import LETTERS, Letter
from ehcplint.sections.areas import AreaNames
from ehcplint.sections.questions import asked
from ehcplint.sections.squeezed import IN_BRACKETS, NUMBERED, Beginnings, squeeze, without_owner

_SPACED = r"\s?".join("section")
_SECTION_WORD = rf"(?:{_SPACED}|sect?\.|(?-i:P(?:art|ART)(?=s?\s+\(?(?:H[12]|[A-K])(?![a-z]))))"
"""What a section is called before its letter: "Section", in some councils' plans "Part"."""
_LETTER = r"H\s?\(?(?:1|2|ii|i)\)?|[A-K]"
_LETTERED = re.compile(
    rf"^[\W_]*{_SECTION_WORD}(?P<plural>s)?\s*[:–—-]?\s*\(?(?P<letter>{_LETTER})(?P<sub>\d(?!\d))?\)?(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
SECTION_ALONE = re.compile(rf"\W*{_SECTION_WORD}\W+\w\d?\W*", re.IGNORECASE)
"""All that a cell holds which only gives a section's letter: "Section F"."""
_BRACKETED = re.compile(
    rf"^\W*(?P<letters>\((?:{_LETTER})\d?\)(?:\s*(?:,|&|and)\s*\((?:{_LETTER})\d?\))+)", re.IGNORECASE
)
"""Letters in brackets, one after the other: "(H1) and (H2) Social care provision"."""
_PREFIX = re.compile(
    rf"^(?:EHCP?(?: plan)?\s+|(?:[\w’'-]+ ?){{1,4}}\s*[–—:|·-]\s*)(?={_SECTION_WORD}s?\s*\(?(?:{_LETTER})\b)",
    re.IGNORECASE,
)
_ALSO_SECTION = re.compile(rf"\b(?:and|&)\s+{_SECTION_WORD}\s+\(?(?P<letter>{_LETTER})\)?\s*[:–—-]", re.IGNORECASE)
"""A second section that a heading opens: "Section B: Needs, and Section F: Provision"."""
_BARE = re.compile(
    r"^[\W_]*\(?(?P<letter>H\s?[12]|[A-K])(?P<sub>\d)?\)?\s*(?P<mark>[–—:.)|·•~→>/-]|(?<=\))|\s|$)\s*(?P<rest>.*)$",
    re.DOTALL,
)
_LETTERS = r"(?:H\s?[12]|[A-K])(?:\s*(?:,|&|/|,?\s?and)\s*(?:H\s?[12]|[A-K])(?![A-Za-z0-9]))+"
_BARE_LETTERS = re.compile(
    rf"^\W*(?P<letters>{_LETTERS})(?:\s*(?P<mark>[:–—-])\s*(?P<rest>\S.*)|(?:\s*[.)|]\s*|\s+|$)(?P<title>[A-Z“‘].*)?)$",
    re.DOTALL,
)
_LETTERS_LAST = LongPattern(
    rf"^(?P<title>[^.;:]+?)\s*\((?P<called>{_SECTION_WORD}s?\s+)?(?P<letters>{_LETTERS})\)\W*$", ignore_case=True
)
_LETTER_LAST = re.compile(
    rf"^(?P<title>[^.;]+?)\s*(?:[(\[]\s*(?P<called>{_SECTION_WORD}\s+)?|(?P<apart>[–—:|\t-])\s*{_SECTION_WORD}\s+)"
    rf"(?P<letter>{_LETTER})\s*[)\]]?\W*$",
    re.IGNORECASE | re.DOTALL,
)
_LETTER_BETWEEN = re.compile(
    rf"^[^.;:]{{2,40}}?\s*\({_SECTION_WORD}\s+(?P<letter>{_LETTER})\)\s*[:–—-]\s*(?P<rest>\S.*)$", re.IGNORECASE
)
"""A heading with a number of its own before its letter: "Schedule 1 (Section F): Provision"."""
ROLES_LETTERS: dict[str, tuple[Letter, ...]] = {
    "need": ("B", "C", "D"),
    "outcome": ("E",),
    "provision": ("F", "G", "H1", "H2"),
}
"""The sections that a name may be of, by what it says of the words under it."""
_MORE_LETTERS = re.compile(
    r"(?:,|&|/|\band\b|\bto\b|[–-])\s*(?:section\s+)?\(?((?-i:[Hh]\s?[12]|[A-Kb-hjk]))(?![A-Za-z0-9'’])",
    re.IGNORECASE,
)
_APPENDED = re.compile(r"\W*(?:appendix|appendices|annexe?s?)(?: (?:\d|[A-Z]))?\s*(?:[:–—|-]\s*|\n)", re.IGNORECASE)
"""Before the title of Section K: "Appendices: advice and information"."""
_ANOTHER_LETTER = re.compile(
    r"\s*(?:(?:and|&|/)\s*(?:section\s+)?(?:H\s?[12]|[A-K])(?![A-Za-z])"
    r"|,\s*(?:section\s+)?(?:H\s?[12]|[A-K])(?=\s*(?:,|&|/|and\b|[:–—-]|$)))",
    re.IGNORECASE,
)
"""After a section's letter: "Section B and F", "Section B, E and F"."""
_COLUMN_LETTER = re.compile(rf"^\s*(?:(?i:{_SECTION_WORD})\s+)?(?:H[12]|[B-HK])(?:\s*[:.–—|-]\s*|\s+)(?=[A-Z“‘])")
"""Before a column's name, the section that it belongs to: "F  Who"."""
_AND_OUTCOME = re.compile(r"(?:/|&|,|\band\b)\s*(?:linked )?(?:outcome|goal|aim|objective)s?\b", re.IGNORECASE)
_SEPARATOR = re.compile(r"^\s*(?:[:–—\-.|)\n\t*=(/·•~→>]|$)")
_CONNECTORS = frozenset(
    [
        "which",
        "that",
        "required",
        "reasonably",
        "relating",
        "related",
        "relate",
        "to",
        "for",
        "and",
        "of",
        "including",
        "sought",
        "as",
        "in",
        "needed",
        "agreed",
        "used",
        "gathered",
        "under",
        "from",
        "named",
        "by",
        "with",
        "sen",
        "he",
        "she",
        "this",
        "or",
        "monitoring",
        "the",
        "obtained",
        "attached",
        "received",
        "made",
        "must",
        "section",
        "where",
        "i",
        "at",
        "during",
    ]
)
_SENTENCE = re.compile(
    r"(?:(?!\b(?:which|that|where|how|who|what|i|he|she|they|we)\b).)*"
    r"\b(?:will|shall|is|are|was|were|has|have|had|should|can)\b",
    re.IGNORECASE | re.DOTALL,
)
"""A verb of its own after a title's words, which makes them a sentence: "Provision for Ada will be daily"."""
_EXPLAINED = re.compile(
    r"\s*[:–—-]\s*(?:what|how|who|where|why|which|my|his|her|their|our)\b(?!.*[.!?]\s*$)", re.IGNORECASE | re.DOTALL
)
"""After a title: what it is in other words ("My outcomes: what I will be able to do")."""
_STEPS = re.compile(
    r"(?:the |my )?(?:small |first |key |next )?steps\s+"
    r"(?:in|to|towards|for|over|along|by|during|this|within|on the way)\b(?!.*[.;]$)",
    re.IGNORECASE,
)
_STRENGTHS = re.compile(
    r"(?!.*\b(?:needs?|difficult\w+|barriers?|challenges?|concerns?|weakness\w*|areas for)\b)"
    r"(?:(?:areas of )?(?:strengths?|abilities|achievements|successes) (?:and|&) [\w’'-]+(?: [\w’'-]+)?"
    r"|what [\w’'-]+(?: [\w’'-]+)? (?:(?:does|do|can do|manages) (?:(?:very|really|already) )*(?:well|independently"
    r"|already|alone)"
    r"|can (?:already )?do|(?:is|are|am) (?:very |really )?(?:good|best|able) (?:at|to do)|likes?(?: and does well)?"
    r"|enjoys?)"
    r"|how [\w’'-]+ (?:shines|does well)|(?:[\w’'-]+ )?(?:talents|positives))",
    re.IGNORECASE,
)
"""What a heading over strengths says, whatever it joins to them: "Strengths and attainment"."""
_WIDE_GAP = re.compile(r"\s{2,}[^\W\d_a-z]\S*(?:\s+\S+){0,15}\s*$")
_CONTINUED = re.compile(r"\W*(?:continued|cont['’]?d|cont\.)(?!\w)", re.IGNORECASE)
_OF_OUTCOME = re.compile(r"(?:outcome|goal|aim|objective)s?\s+(?:sought|\d)", re.IGNORECASE)
_WORDS = re.compile(r"[^\W_]+")
_PASSED_OVER = frozenset(("my", "our", "your", "his", "her", "their", "the", "a", "an", "s"))
"""Words that come and go within titles: "My views, my interests and my aspirations"."""
_LOOKALIKES = str.maketrans(
    {"Α": "A", "В": "B", "А": "A", "С": "C", "Е": "E", "Ε": "E", "Н": "H", "І": "I", "К": "K", "Β": "B"}
)


@dataclass(frozen=True, slots=True)
class SectionHeading:
    """What a paragraph says as a section's heading. `rest` is what follows the letters: a title, or the text itself."""

    letters: tuple[Letter, ...]
    rest: str = ""
    lettered: bool = True
    titled: bool = False


_OF_REVIEW = re.compile(r"\b(?:reviewed|checked|monitored|review|checking|monitoring)\b", re.IGNORECASE)
"""In a column's title, whatever else it asks: "When reviewed", "How often it is checked"."""
_AND = re.compile(r"\band\b|[/&,+]", re.IGNORECASE)


_OF_A_SECTION = re.compile(
    r"\b(?:on|about) (?:the |his |her |their )?(?:\w+ ){0,2}(?:provision|outcomes|needs)\b", re.IGNORECASE
)
"""A heading that only goes on with a section: "Further information on provision"."""
_LONGEST_LABEL = 120
"""In characters: what is longer is no name."""
_NUMBER_LAST = re.compile(r"(?<=[a-z])\s+(?:no\.?\s*)?\d{1,2}(?:\.\d{1,2})?[a-z]?\W*$")
"""After a label that counts what it is over: "Provision 1.1"."""
_JOINS = re.compile(r"(?:[,/&+;]|\band\b|\bor\b)(?:\s*\bfor\s)?", re.IGNORECASE)
"""Between the names that one label joins."""


def _otherwise(names: Iterable[str]) -> Iterator[str]:
    """The names as they stand in plans that call outcomes goals, aims or objectives."""
    for name in names:
        for other in ("goal", "aim", "objective"):
            if "outcome" in name.split() or "outcomes" in name.split():
                yield name.replace("outcome", other)


class SectionMap:
    """The titles, areas, block names and column names of `rules/sections.toml`, ready to be matched."""

    def __init__(self, data: Mapping[str, Mapping[str, list[str]]]) -> None:
        self._data = data
        areas, blocks = dict(data["areas"]), dict(data["blocks"])
        self._titles = Beginnings(
            {
                letter: [" ".join(word for word in title.split() if word not in _PASSED_OVER) for title in titles]
                for letter, titles in data["titles"].items()
            }
        )
        self._short_titles = {letter: set(map(squeeze, titles)) for letter, titles in data["short_titles"].items()}
        self.areas = AreaNames(areas, data["area_words"])
        self._closing = Beginnings({"closing": blocks.pop("closing", [])})
        self._blocks = Beginnings(blocks)
        self._advice = Beginnings(data["advice"])
        columns = {role: [*names, *_otherwise(names)] for role, names in data["columns"].items()}
        self._columns = {role: sorted(map(squeeze, names), key=len, reverse=True) for role, names in columns.items()}
        self._column_names = Beginnings(columns)
        # A paragraph is looked at more than once, and a table's labels stand over each of its rows.
        self.section = lru_cache(maxsize=4096)(self._section)
        self.column = lru_cache(maxsize=4096)(self._column)

    def __reduce__(self) -> tuple[type[SectionMap], tuple[Mapping[str, Mapping[str, list[str]]]]]:
        """To another process goes what this was made of; what it remembers stays here."""
        return SectionMap, (self._data,)

    def title(self, text: str, whole: bool = True) -> tuple[Letter, ...]:
        """The sections that a title names, or none. `whole`: nothing but it and its usual tail may stand there."""
        appended = _APPENDED.match(text)
        for candidate in without_owner(text[appended.end() :] if appended else text):
            found = self._title_at_start(candidate)
            if found is None or (appended and found[0] != "K"):
                continue
            letter, tail = found
            if whole and not _is_tail(candidate, tail):
                continue
            letters = ("H1", "H2") if letter == "H" else (letter,)
            joined = re.match(r"\W*and\b\s*(.*)", tail, re.DOTALL)
            if joined and letter in "BCDEFGIJ" and "sections" not in candidate.lower():
                letters += tuple(other for other in self.title(joined[1], whole) if other not in letters)
            return letters  # type: ignore[return-value]
        return ()

    def _title_at_start(self, text: str) -> tuple[str, str] | None:
        """The letter of the longest title that a text begins with, and the rest of the text."""
        squeezed, found = "", None
        for match in _WORDS.finditer(text):
            if match[0].lower() in _PASSED_OVER:
                continue
            squeezed += squeeze(match[0])
            if squeezed not in self._titles.openings:
                break
            if letter := self._titles.group.get(squeezed):
                found = letter, text[match.end() :]
        return found

    def _short_title(self, text: str, letters: tuple[Letter, ...]) -> bool:
        """Whether a text is one of the words that name these sections, but only together with their letter."""
        names = letters[0] if len(letters) == 1 else "H" if set(letters) == {"H1", "H2"} else ""
        known = self._short_titles.get(names, set())
        return any(squeeze(IN_BRACKETS.sub("", candidate)) in known for candidate in without_owner(text))

    def among(self, covered: Collection[Letter], label: str) -> tuple[Letter, ...]:
        """Which of the sections that one heading covers a label inside names, by letter, title or role; or none."""
        lettered = self._section(label, emphasised=True)
        role = self.column(_NUMBER_LAST.sub("", label), tuple(ROLES_LETTERS), whole=True)
        for named in (lettered.letters if lettered else (), self.title(label), ROLES_LETTERS.get(role, ())):
            letters = tuple(letter for letter in LETTERS if letter in named and letter in covered)
            if letters and len(letters) < len(covered):
                return letters
        return ()

    def area(self, text: str) -> str:
        """The area of need that a heading names, or that it ticks in a line of them all, or an empty string."""
        return self.areas.named(text)

    def block(self, text: str) -> str:
        """The kind of block that a sub-heading opens (strength, need, step, monitoring, …), or an empty string."""
        if len(text) > 600:
            return ""
        bare = NUMBERED.sub("", text.strip()).rstrip(": ")
        squeezed = squeeze(IN_BRACKETS.sub("", bare))
        for candidate in {squeezed, *(squeeze(each) for each in without_owner(bare))}:
            for phrase, kind in self._blocks.of(candidate):
                begins = kind == "monitoring" or (kind in ("step", "impact") and len(phrase) > 8)
                if candidate == phrase or (begins and len(bare.split()) <= (8 if kind == "impact" else 14)):
                    return kind
        question = asked(bare)
        if question == "review":
            return "monitoring"
        if question == "strength" or any(map(_STRENGTHS.fullmatch, without_owner(bare))):
            return "strength"
        return "step" if _STEPS.match(bare) and len(IN_BRACKETS.sub("", bare).split()) <= 9 else ""

    def advice(self, text: str) -> Letter | None:
        """The section that a heading of a professional's report stands for, or None."""
        squeezed = squeeze(NUMBERED.sub("", text))
        return next((letter for _, letter in self._advice.of(squeezed)), None)  # type: ignore[return-value]

    def closes(self, text: str) -> bool:
        """Whether a heading ends the lettered sections ("What happens next", "Sign-off")."""
        if len(text.split()) > 12 or _OF_A_SECTION.search(text):
            return False
        squeezed = squeeze(text)
        return any(squeezed == phrase or len(phrase) >= 8 for phrase, _ in self._closing.of(squeezed))

    def _joint_column(self, label: str, roles: tuple[str, ...]) -> str:
        """What a label of several names says, where all say the same: "Frequency/duration", "When, how long"."""
        parts = [part for part in _JOINS.split(label.strip(" :?")) if part.strip()]
        if not 1 < len(parts) < 5:
            return ""
        first = self.column(parts[0], roles, whole=True)
        return first if first and all(self.column(part, roles, whole=True) == first for part in parts[1:]) else ""

    def _column(self, label: str, roles: tuple[str, ...] = (), *, whole: bool = False) -> str:
        """What a column's heading or a field's name says of the words under it, or an empty string.

        `whole`: it must be a name that is known, not only begin with one or hold one.
        """
        if whole and len(label) > _LONGEST_LABEL:
            return ""
        squeezed = squeeze(_COLUMN_LETTER.sub("", label))
        if not squeezed:
            return ""
        known = roles or tuple(self._columns)
        question = asked(label)
        if whole:
            named = next((role for role in known if squeezed in self._columns[role]), "")
            return named or self._joint_column(label, roles) or (question if question in known else "")
        if question in known:
            return question
        beginnings = (name for name, _ in self._column_names.of(squeezed) if name == squeezed or len(name) > 3)
        role_of_best = next((role for name in beginnings for role in known if name in self._columns[role]), "")
        if role_of_best in ("who", "when", "by_when") and "review" in known:
            return "review" if _OF_REVIEW.search(label) and not _AND.search(label) else role_of_best
        if role_of_best in ("need", "area") and "outcome" in known and _AND_OUTCOME.search(label):
            return "outcome"  # "Need / outcome"
        if role_of_best:
            return role_of_best
        return next(
            (role for role in known for name in self._columns[role] if len(name) > 6 and name in squeezed),
            "",
        )

    def _section(self, text: str, *, emphasised: bool = False) -> SectionHeading | None:
        """Read a paragraph as a section's heading by its letter; None where it is not one.

        `emphasised`: the paragraph is bold, or a heading by its style. A reference in running text ("Section F sets
        out…", "listed in Section K", "Section 20") is none, nor is an appendix's letter.
        """
        text = text.translate(_LOOKALIKES).strip()
        if len(text) > 600:
            return None
        text = NUMBERED.sub("", text, count=1) if re.match(r"(?:part\s+)?\d", text, re.IGNORECASE) else text
        if emphasised and (prefix := _PREFIX.match(text)):
            text = text[prefix.end() :]  # "Schedule 2 – Section B: …"
        if several := _BRACKETED.match(text):
            text = f"Sections {re.sub(r'[()]', '', several['letters'])}{text[several.end() :]}"
        if match := _LETTERED.match(text):
            return self._by_word(match, emphasised)
        several = _BARE_LETTERS.match(text)
        if several and (several["mark"] or (emphasised and len(text.split()) <= 16 and text[-1:] != ".")):
            return self._of_several(several["letters"], several["rest"] or several["title"] or "")
        if (
            emphasised
            and (several := _LETTERS_LAST.match(text))
            and (several["called"] or self.column(several["title"]))
        ):
            return self._of_several(several["letters"], several["title"])
        if (emphasised or text.isupper()) and (last := self.lettered_last(text, heading=True)):
            return last
        if emphasised and (between := _LETTER_BETWEEN.match(text)):
            return self._of_several(between["letter"].upper(), between["rest"])
        if match := _BARE.match(text):
            return self._by_bare_letter(match, emphasised)
        return None

    def lettered_last(self, text: str, *, heading: bool = False) -> SectionHeading | None:
        """A title with its letter after it: "Outcomes (Section E)", "Provision (F)".

        `heading`: it is set as one, so that any title may stand before the word "Section" and the letter.
        """
        match = _LETTER_LAST.match(text)
        if not match or len(text.split()) > 40:
            return None
        letters = _covered([_letter(match["letter"])])
        opening = match["title"].strip()
        if heading and (match["called"] or match["apart"]) and len(opening.split()) <= 16:
            return SectionHeading(letters, opening, True, True)
        role = self.column(opening, ("provision", "outcome", "need"))
        if _names(self.title(opening, whole=False), letters) or set(ROLES_LETTERS.get(role, ())) & set(letters):
            return SectionHeading(letters, opening, True, True)
        return None

    def _of_several(self, listed: str, title: str) -> SectionHeading:
        letters = _covered([_letter(found) for found in re.findall(r"H\s?[12]|[A-K]", listed)])
        return SectionHeading(letters, title, True, bool(self.title(title, whole=False)))

    def _by_word(self, match: re.Match[str], emphasised: bool) -> SectionHeading | None:
        rest = match["rest"]
        letters = [_letter(match["letter"])]
        if match["plural"] or _ANOTHER_LETTER.match(rest):
            if re.match(r"\s*(?:to|[–-])\s*[A-K]\b", rest):
                return None
            letters += [_letter(found) for found in _MORE_LETTERS.findall(rest)]
            rest = re.sub(
                r"^(?:\s*(?:,|&|/|and)\s*(?:section\s+)?\(?(?:H\s?[12]|[A-K])(?![A-Za-z0-9])\)?)+", "", rest, flags=re.I
            )
        if emphasised:
            letters += [_letter(found["letter"]) for found in _ALSO_SECTION.finditer(rest)]
        glued = bool(re.match(r"[A-Za-z]", rest))
        title = rest.lstrip(" :–—-.|)\n\t*=(/·•~→>").rstrip(" *=)")
        covered = _covered(letters)
        titled = bool(self.title(title, whole=False)) or self._short_title(title, covered)
        if glued and not (titled and _names(self.title(title, whole=False), covered)):
            return None
        plain_end = not rest.rstrip().endswith(".") or not rest.strip(" .")
        if (
            _SEPARATOR.match(rest)
            or (_WIDE_GAP.match(rest) and plain_end)
            or _CONTINUED.match(rest)
            or glued
            or (titled and (emphasised or plain_end))
            or (emphasised and plain_end and len(title.split()) <= 16)
            or (match.group(0).isupper() and plain_end)
        ):
            return SectionHeading(covered, title, True, titled)
        return None

    def _by_bare_letter(self, match: re.Match[str], emphasised: bool) -> SectionHeading | None:
        letters = _covered([_letter(match["letter"])])
        rest = match["rest"].strip()
        if not rest:
            return SectionHeading(letters, "", True, False) if match["sub"] or len(match["letter"]) > 1 else None
        titled = (
            self._short_title(rest, letters)
            or _names(self.title(rest), letters)
            or (rest.isupper() and _names(self.title(rest, whole=False), letters))
        )
        if match["mark"].isspace() and not match["sub"]:
            # Without a mark "A" and "I" are words too, so that the title has to begin as a heading does.
            titled = titled and rest[:1].isupper() and rest[-1:] not in ".;,"
            return SectionHeading(letters, rest, True, True) if titled else None
        if titled:
            return SectionHeading(letters, rest, True, True)
        begins = _names(self.title(rest, whole=False), letters)
        if match["sub"] and begins:
            return SectionHeading(letters, rest, True, True)
        goes_on = _CONTINUED.match(rest) or (letters == ("E",) and _OF_OUTCOME.match(rest))
        if emphasised and (begins or goes_on) and len(rest.split()) <= 20 and rest[-1:] not in ".;,":
            return SectionHeading(letters, rest, True, bool(begins))
        dashed = match["mark"] == "-" and match.start("rest") > match.end("mark")
        if (
            emphasised
            and (dashed or match["mark"] in (":–—|·•~→>.)" if rest.isupper() else ":–—|·•~→>"))
            and rest[:1].isupper()
            and len(rest.split()) <= 20
            and rest[-1:] not in ".;,"
        ):
            return SectionHeading(letters, rest, True, False)
        return None


def marked(text: str) -> tuple[SectionHeading, str] | None:
    """A line that begins with a section's letter, whatever its title, and the mark after it: "A. Nell at home"."""
    match = _BARE.match(text.translate(_LOOKALIKES).strip())
    title = match["rest"].strip() if match else ""
    if not match or match["sub"] or not title[:1].isupper() or len(title.split()) > 20 or title[-1:] in ".;,":
        return None
    return SectionHeading(_covered([_letter(match["letter"])]), title, True, False), match["mark"]


def _letter(text: str) -> str:
    letter = squeeze(text).upper()
    return {"HI": "H1", "HII": "H2"}.get(letter, letter)


def _covered(letters: list[str]) -> tuple[Letter, ...]:
    covered: list[str] = []
    for letter in letters:
        covered += ["H1", "H2"] if letter == "H" else [letter]
    return tuple(letter for letter in LETTERS if letter in covered)


def _names(found: tuple[Letter, ...], wanted: tuple[Letter, ...]) -> bool:
    return bool(set(found) & set(wanted))


def _is_tail(text: str, tail: str) -> bool:
    """Whether what follows a title is no more than its usual tail ("… which relate to my SEN")."""
    if len(text) > 300 or text.rstrip().endswith((",", ";")):
        return False
    tail = re.sub(r"\((?:sections? )?[A-K]\d?(?:\s*(?:and|,|&|-|/)\s*[A-K]\d?)*\)", "", tail)
    explained = _EXPLAINED.match(tail)
    tail = tail.strip(" :.–—-*=()[]/")
    if not tail or (explained and len(tail.split()) <= 12):
        return True
    first = re.match(r"\W*([A-Za-z]+)", tail)
    return bool(
        first
        and first[1].lower() in _CONNECTORS
        and len(tail.split()) <= 30
        and not re.search(r"[.!?]\s+\S", tail)
        and not _SENTENCE.match(tail)
    )
