"""People's names: those that are known, and those that a title, a profession or a relation gives away."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from ehcplint.language.patterns import LongPattern
from ehcplint.masking.spans import Span
from ehcplint.masking.words import COMMON_USE, COMMON_WORDS, NOT_NAMES, PARTICLES

_TITLE = r"\b(?i:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|rev|reverend|sir|dame)\b\.?"
_UPPER, _LOWER = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ"
_NAME = (
    rf"(?:(?:Ma?c|[OD]['’])?[{_UPPER}][{_LOWER}]{{1,30}}(?:[{_UPPER}][{_LOWER}]{{1,30}})?"
    rf"(?:[-‐‑][{_UPPER}][{_LOWER}]{{1,30}}){{0,3}}|[{_UPPER}]{{2,30}}(?:[-'’][{_UPPER}]{{2,30}}){{0,3}})"
)
_INITIALS = r"(?:[A-Z]\.?\s{1,2}){0,3}"
_PARTICLE = rf"(?:(?:{'|'.join(sorted(PARTICLES))})\s)*"
_FULL = rf"(?<!\w){_NAME}(?:\s{{1,2}}{_INITIALS}{_PARTICLE}{_NAME}){{1,2}}"
_ROLE = (
    r"\b(?i:psychologist|therapist|teacher|headteacher|principal|sen[cd]o|assistant|officer|caseworker|co-?ordinator|"
    r"paediatrician|nurse|consultant|social worker|practitioner|counsellor|mentor|advis[eo]r|audiologist|psychiatrist|"
    r"physiotherapist|orthoptist|optometrist|author|manager|childminder|key ?worker|doctor|ep|salt|slt|ot|gp|tod|qtvi|"
    r"lsa|hlta|elsa|ta)\b"
)
_RELATION = (
    r"\b(?:step|grand|half-|great-)?(?:[Mm]other|[Mm]um|[Mm]ummy|[Ff]ather|[Dd]ad|[Dd]addy|parent|carer|[Bb]rother|"
    r"[Ss]ister|sibling|twin|son|daughter|aunt|[Aa]untie|uncle|cousin|[Nn]ana?|[Gg]ran|[Gg]randma|[Gg]rand?dad|[Gg]randpa|"
    r"guardian|nephew|niece|friend|partner|husband|wife|neighbour)s?\b"
)
_LIST = rf"{_NAME}(?:\s{{1,2}}{_NAME})?(?:(?:,\s|,?\s(?:and|&)\s){_NAME})*"

_TITLED = LongPattern(
    rf"(?:{_TITLE}\s+(?:and|&)\s+)?{_TITLE}\s+{_INITIALS}(?P<name>{_NAME}(?:\s{{1,2}}{_PARTICLE}{_NAME}){{0,2}})"
)
_INITIALLED = rf"(?<!\w)(?:[A-Z]\.?\s?){{1,3}}(?<=[\s.]){_NAME}"
_BESIDE_ROLE = (
    LongPattern(rf"(?P<name>{_FULL}),?\s*[,(–—:-]\s*(?:[\w’'&-]+\s){{0,5}}?{_ROLE}"),
    LongPattern(rf"(?P<name>{_INITIALLED}),?\s*[,(–—:|-]\s*(?:[\w’'&-]+\s){{0,5}}?{_ROLE}"),
    LongPattern(
        rf"{_ROLE}(?:['’]s)?\)?(?:\s(?:report|advice|assessment|letter))?\s?[,(–—:-]?\s*(?P<name>{_FULL}|{_INITIALLED})"
    ),
    LongPattern(rf"\b(?i:report|written|prepared|completed|signed)(?:\s?:|\sby)?\s(?P<name>{_FULL}|{_INITIALLED})"),
)
_BESIDE_RELATION = LongPattern(rf"{_RELATION}(?:(?:\s(?:is|are|called|named)|[,:])?\s|\s\()(?P<name>{_LIST})")
_KNOWN_BY_SAINT = re.compile(rf"\bSt\.?\s{_NAME}(?:['’]s)?")


class Names:
    """Finds the names of people. `identifiers` are names with their tokens; `texts` are searched for more people."""

    def __init__(self, identifiers: Iterable[tuple[str, str]], texts: Iterable[str] = ()) -> None:
        self._tokens: dict[str, str] = {}
        self._surnames: dict[str, str] = {}
        self._people = 0
        pairs = [(" ".join(words.split()), token) for words, token in identifiers if not any(map(str.isdigit, words))]
        for words, token in pairs:
            self._tokens.setdefault(key_of(words), token)
            if token != "[child]" and " " in words:
                self._surnames.setdefault(_surname(words), token)
        for words, token in pairs:
            self._add_parts(words, token)
        for text in texts:
            self._learn(text)
        self._pattern = self._compiled(r"(?<![^\W\d_]){}(?![^\W\d_])")

    @property
    def tokens(self) -> Mapping[str, str]:
        """The token of each name and of each part of one, by its `key_of`."""
        return self._tokens

    def find(self, text: str) -> Iterator[Span]:
        """Every name in a text of a plan, possessive endings left outside."""
        for found in _KNOWN_BY_SAINT.finditer(text):
            yield Span(*found.span(), "")
        for found in _TITLED.finditer(text):
            if words := _names_only(found["name"]):
                token = self._surnames.get(_surname(words), "[person]")
                yield Span(found.start(), found.start("name") + len(words), token)
        for found in self._pattern.finditer(text) if self._pattern else ():
            if _is_name(text, found):
                yield Span(*found.span(), self._tokens.get(key_of(found[0]), "[name]"))

    def _learn(self, text: str) -> None:
        """Add the people whom the text shows to be people, in the order in which it names them."""
        for _, words, titled in sorted(_people(text)):
            self._add_person(words, titled)

    def _add_person(self, words: str, titled: bool) -> None:
        surname = _surname(words)
        token = self._surnames.get(surname) if titled else None
        if not titled or " " in words:
            token = self._tokens.get(key_of(words), token)
        if token is None:
            self._people += 1
            token = f"[person {self._people}]"
        self._tokens.setdefault(key_of(words), token)
        if titled or " " in words:
            self._surnames.setdefault(surname, token)
        self._add_parts(words, token)

    def _add_parts(self, words: str, token: str) -> None:
        """Let a name's parts stand for it: "Idris" and "Okafor-Lyle", "Okafor" and "Lyle"."""
        for word in words.split():
            for part in (word, *re.split(r"[-‐‑]", word)):
                bare = part.strip(".,;:()'’\"“”")
                if len(bare) > 1 and bare.casefold() not in PARTICLES and not re.fullmatch(_TITLE, bare):
                    self._tokens.setdefault(key_of(bare), token)

    def _compiled(self, around: str) -> LongPattern | None:
        """All known names as one pattern, the longest first."""
        names = sorted(self._tokens, key=lambda name: (-len(name), name))
        return LongPattern(around.format(f"(?:{'|'.join(map(_flexible, names))})"), ignore_case=True) if names else None


def _people(text: str) -> Iterator[tuple[int, str, bool]]:
    """Where each person is named, the name, and whether it follows a title and so ends in a surname."""
    for found in _TITLED.finditer(text):
        if words := _names_only(found["name"]):
            yield found.start("name"), words, True
    for pattern in _BESIDE_ROLE:
        for found in pattern.finditer(text):
            words = _names_only(found["name"])
            if " " in words and not re.match(_TITLE, words):
                yield found.start("name"), words, False
    for found in _BESIDE_RELATION.finditer(text):
        for word in re.finditer(rf"{_NAME}(?:\s{{1,2}}{_NAME})?", found["name"]):
            if words := _names_only(word[0]):
                yield found.start("name") + word.start(), words, False


def key_of(name: str) -> str:
    """The name without case, accents, spacing or the style of its hyphens and apostrophes."""
    plain = "".join(char for char in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(char))
    return " ".join(re.sub(r"[‐‑–]\s*|-\s*", "-", plain).replace("’", "'").split())


def _surname(words: str) -> str:
    return key_of(words.rsplit(maxsplit=1)[-1])


def _flexible(key: str) -> str:
    """A pattern for a key of `_key` in any spelling of its accents, spaces, hyphens and apostrophes."""
    pieces = {" ": r"\s+", "-": r"[-‐‑–]\s?", "'": "['’]"}
    return "".join(pieces.get(char) or _ACCENTED.get(char) or re.escape(char) for char in key)


def _letters_by_base() -> dict[str, str]:
    groups: dict[str, str] = {}
    for char in map(chr, range(0xC0, 0x250)):
        base = unicodedata.normalize("NFD", char)[0].casefold()
        if base.isascii() and base.isalpha():
            groups[base] = groups.get(base, "") + char
    return {base: f"[{base}{base.upper()}{others}][\u0300-\u036f]*" for base, others in groups.items()}


_ACCENTED = _letters_by_base()


def _names_only(words: str) -> str:
    """The leading words that can be names; empty where the first cannot ("Miss Monday")."""
    kept = []
    for word in words.split(" "):
        folded = word.casefold()
        if folded in NOT_NAMES and (kept or folded not in COMMON_WORDS):
            break
        kept.append(word)
    return " ".join(kept).strip()


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Whether a known name's letters are that name here, and not the word or the month that they also spell."""
    word = found[0].casefold()
    if found[0].islower() and (len(word) < 3 or word in COMMON_WORDS):
        return False
    if word not in COMMON_USE:
        return True
    before, after = COMMON_USE[word]
    return not (before.search(text, max(0, found.start() - 20), found.start()) or after.match(text, found.end()))
