"""Words, sentences and phrases of plain text."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import chain, product
from operator import itemgetter
from typing import Literal, NamedTuple, TypeVar

from ehcplint.language.inflections import forms

Span = tuple[int, int]
Inflect = bool | Literal["plurals"]
_Spanned = TypeVar("_Spanned", bound=tuple)
_Placed = TypeVar("_Placed", bound=tuple[int, int, str])

NEAR = 1_000
"""Characters. Farther from a word, however long its sentence, nothing is said of it."""


# A word, a number or a mark. Letters and digits never share one, so that "1.5hrs" is "1.5" and "hrs"; "TA's" is "TA"
# and "'s".
TOKEN = re.compile(
    r"(?=\S)(?:"  # white space is not tried as each of these
    r"[^\W\d_]{2,}"  # words
    r"|[^\W\d_](?:(?:\.[^\W\d_])+\b\.?)?"  # a, e.g., p.a.
    r"|\d+(?:[.,]\d+)*"  # 1.5, 10.15, 1,200
    r"|(?<=\w)['’][^\W\d_]+"  # 's, 't, 'll
    r"|_+|\.\.+"  # lines to be filled in
    r"|\S)"
)
HYPHENS = frozenset("-‐‑–")


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    """How a token is compared: in lower case, with plain quotes and no dots."""
    key = word.lower().replace("’", "'")
    if len(key) > 1 and key[0].isalpha():
        return key.replace(".", "")
    return "and" if key == "&" else key


# --- sentences -------------------------------------------------------------------------------------------------------


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


# After these a full stop does not end a sentence, whatever follows.
NEVER_LAST = _words(
    "approx e.g eg i.e ie cf ca viz incl esp dr mr mrs ms prof rev st sr fr messrs vs fig figs ref refs tel ext dept "
    "para paras reg regs yr yrs min max"
)
# After these it does not when a number follows.
NOT_BEFORE_NUMBER = _words(
    "no nos p pp pg vol ch sec s art jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs "
    "fri sat sun c"
)
# "Section F." may end a sentence, where "M. Oyelaran" has an initial.
BEFORE_A_LETTER = _words(
    "section sections appendix annex band part class set group grade plan option room block unit vitamin hepatitis"
)
OPENERS = _words(
    "the he she they it this these that those his her their a an in on at for when where if there we i you all each "
    "every to after before during no not and but"
)
END = re.compile(r"(?P<mark>[.!?…]+)[\"'”’)\]]*(?=\s|$)|\n")
LAST_WORD = re.compile(r"[^\s(\[“\"‘]+$")
FIRST_WORD = re.compile(r"[\s\"'“‘(\[•*–-]*(\S+)")
BRACKETED = re.compile(r"\([^()\n]{0,400}\)|\[[^\[\]\n]{0,400}\]")
ITEM = re.compile(r"[ \t]*(?:[•·▪◦*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|[A-Z“\"‘\[(«])")


REFERENCE = re.compile(
    r"\s*[(\[][^()\[\].!?\n]{0,40}\b(?:outcomes?|goals?|aims?|objectives?|needs?|sections?|[BEFO])\s?(?:\d"
    r"|[A-K]\b)[^()\[\].!?\n]{0,40}[)\]]",
    re.IGNORECASE,
)
"""In brackets after a sentence: what it is for, or where it comes from."""


_ITEM_NUMBER = re.compile(r"\(?(?:[A-Za-z]|(?:[A-K][ .-]?)?\d{1,2}(?:\.\d{1,2}){0,2})\)?")


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text as (start, end), white space at their edges left out.

    A line break ends a sentence when the line is finished or the next one starts afresh. Nothing ends within brackets,
    and what a sentence is for belongs to it, though in brackets after its full stop: "… every day. (Outcome 2)".
    """
    brackets = [match.span() for match in BRACKETED.finditer(text)]
    spans = []
    start = 0
    for match in END.finditer(text):
        if within(brackets, match.end() - 1, match.end() + 1):
            continue
        if match.end() > start and _ends(text, start, match):
            reference = REFERENCE.match(text, match.end())
            end = reference.end() if reference else match.end()
            spans.append((start, end))
            start = end
    spans.append((start, len(text)))
    return tuple(span for span in (_trimmed(text, *span) for span in spans) if span[0] < span[1])


def sentence_at(text: str, position: int) -> Span:
    """The sentence that holds a position, `NEAR` characters of it on either side at the most; the text so far where
    none does."""
    spans = sentences(text)
    place = bisect(spans, position, key=itemgetter(0)) - 1
    start, end = spans[place] if place >= 0 and position < spans[place][1] else (0, len(text))
    return max(start, position - NEAR), min(end, position + NEAR)


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    before, after = text[start : match.start()], text[match.end() :]
    if not match["mark"]:
        return before.rstrip().endswith((".", "!", "?", ":", ";", "…")) or bool(ITEM.match(after)) or after[:1] == "\n"
    following = FIRST_WORD.match(after)
    if not following:
        return True
    opener = following[1]
    if opener[0].islower():
        return False
    if match["mark"] != ".":
        return True
    found = LAST_WORD.search(before)
    word = found.group() if found else ""
    if _ITEM_NUMBER.fullmatch(before.strip()):
        return False  # the number of a list's item
    return not _is_abbreviation(word, before, opener)


def _is_abbreviation(word: str, before: str, opener: str) -> bool:
    lower = word.lower() if len(word) > 1 else word
    if lower in NEVER_LAST:
        return True
    if lower in NOT_BEFORE_NUMBER and opener[0].isdigit():
        return True
    if len(word) == 1 and word.isupper():
        previous = before[: -len(word)].split()[-1:]
        label = bool(previous) and previous[0].lower() in BEFORE_A_LETTER
        return not label and re.sub(r"\W.*", "", opener).lower() not in OPENERS
    return False


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


# --- phrases ---------------------------------------------------------------------------------------------------------

# Words that are matched only as they are written: inflected they would be other words ("mays", "cans", "wills").
UNINFLECTED = _words(
    "a an the and or but nor not no of to in on at by for from with within without into onto over under up down out "
    "off as if when where while until unless whether than then so such per via is are am be been being was were has "
    "have had do does did done will would shall should can could may might must ought i he she it they we you his her "
    "him its their them us our your my me who whom whose which what that this these those there here all any each "
    "every some more most much many few less least own same other another too very just only also both either neither "
    "one two three four five six seven eight nine ten full high low good well best better even ever never often soon "
    "later staff time times once twice daily weekly etc yes like around about near next last first second possible "
    "appropriate necessary available further ongoing regular frequent significant substantial considerable additional "
    "extra enhanced sufficient adequate small large"
)


@cache
def _forms(word: str, plurals_only: bool = False) -> tuple[str, ...]:
    """The plural of a noun and the forms of a verb, the word itself first; only of a word in its base form."""
    key = _key(word)
    if _capitals(word) > 1:
        return key, key + "s"
    if not may_be_inflected(word):
        return (key,)
    others = forms(key)
    return key, *(others.plurals if plurals_only else others.every)


def may_be_inflected(word: str) -> bool:
    """Whether a word of a phrase is found in other forms, which `inflections.forms` gives."""
    return len(word) > 2 and word.isalpha() and word == _key(word) and word not in UNINFLECTED


class _Words(NamedTuple):
    """The tokens that phrases are compared with: where each begins and ends, its key, and the places of each key."""

    spans: list[Span]
    keys: tuple[str, ...]
    places: dict[str, list[int]]


@lru_cache(maxsize=4096)
def _words_of(text: str) -> _Words:
    """A hyphen inside a word is skipped, as a phrase's own hyphens are."""
    words = TOKEN.findall(text)
    keys = tuple(map(_key, words))
    spans = []
    end = 0
    for word in words:  # with nothing but white space before each
        start = text.index(word, end)
        end = start + len(word)
        spans.append((start, end))
    if not HYPHENS.isdisjoint(keys):
        kept = [place for place, key in enumerate(keys) if key not in HYPHENS or not _joins(text, spans, place)]
        spans, keys = [spans[place] for place in kept], tuple(keys[place] for place in kept)
    places: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        places.setdefault(key, []).append(place)
    return _Words(spans, keys, places)


def _joins(text: str, spans: list[Span], place: int) -> bool:
    """Whether a hyphen stands between two words and touches both."""
    if not 0 < place < len(spans) - 1:
        return False
    (left, left_end), (start, end), (right, _) = spans[place - 1 : place + 2]
    return left_end == start and end == right and text[left].isalnum() and text[right].isalnum()


class PhraseIndex:
    """Finds literal phrases in any case, with a hyphen, a space or nothing between the halves of a hyphened word.

    With `inflect` one word of a phrase may stand in another form of itself ("benefit from" finds "benefiting from");
    with "plurals" only in the plural, so that "coach" does not find "coaching".
    An abbreviation written in capitals finds only words with more than one capital: "IT" is not "it".
    """

    def __init__(self, phrases: Iterable[str], inflect: Inflect = True) -> None:
        self.phrases = tuple(dict.fromkeys(phrases))
        self.inflect = inflect

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, phrase) of every match in reading order; where matches overlap the longest stands."""
        words = _words_of(text)
        found = []
        for key in self._rarest.keys() & words.places.keys():
            for place, (before, length) in product(words.places[key], self._rarest[key]):
                first = place - before
                at = slice(first, first + length)
                form = self._forms.get(words.keys[at]) if first >= 0 and at.stop <= len(words.keys) else None
                if form and form.agrees(text, words.spans[at]):
                    found.append((words.spans[first][0], words.spans[at.stop - 1][1], form.phrase))
        return longest(found) if len(found) > 1 else found

    @cached_property
    def _forms(self) -> dict[tuple[str, ...], _Form]:
        """Every form of every phrase by its words; one that is itself a phrase belongs to that one alone."""
        phrase_of: dict[tuple[str, ...], str] = {}
        spelled = [(phrase, words) for phrase in self.phrases for words in _spellings(phrase)]
        for phrase, words in spelled:
            phrase_of[tuple(map(_key, words))] = phrase
        if self.inflect:
            for phrase, words in spelled:
                for form in _inflections(words, self.inflect == "plurals"):
                    phrase_of.setdefault(form, phrase)
        return {words: _Form(phrase, _in_capitals(phrase, len(words))) for words, phrase in phrase_of.items()}

    @cached_property
    def _rarest(self) -> dict[str, set[tuple[int, int]]]:
        """The longest word of each form, which few texts hold, with how many come before it and how many there are."""
        rarest: dict[str, set[tuple[int, int]]] = {}
        for words in self._forms:
            longest_word = max(words, key=len)
            rarest.setdefault(longest_word, set()).add((words.index(longest_word), len(words)))
        return rarest


class _Form(NamedTuple):
    """One way in which a phrase is written: which of its words are abbreviations."""

    phrase: str
    in_capitals: tuple[int, ...]

    def agrees(self, text: str, spans: list[Span]) -> bool:
        return all(_capitals(text[slice(*spans[place])]) > 1 for place in self.in_capitals)


def _in_capitals(phrase: str, length: int) -> tuple[int, ...]:
    """The places of a phrase's abbreviations; none for a form that has not the phrase's own number of words."""
    if phrase.islower():
        return ()
    words = _phrase_words(phrase)
    return tuple(place for place, word in enumerate(words) if _capitals(word) > 1) if len(words) == length else ()


def _capitals(word: str) -> int:
    return sum(letter.isupper() for letter in word)


def _phrase_words(phrase: str) -> list[str]:
    return [word for word in TOKEN.findall(phrase) if word not in HYPHENS]


def _spellings(phrase: str) -> list[tuple[str, ...]]:
    """The words of a phrase, each hyphened word both as its halves and as one word."""
    if not any(hyphen in phrase for hyphen in HYPHENS):
        return [tuple(_phrase_words(phrase))]
    choices = []
    for part in phrase.split():
        halves = _phrase_words(part)
        joins = len(halves) > 1 and all(half.isalpha() for half in halves)
        choices.append([halves, ["".join(halves)]] if joins else [halves])
    return [tuple(chain(*parts)) for parts in product(*choices)]


def _inflections(words: tuple[str, ...], plurals_only: bool) -> Iterator[tuple[str, ...]]:
    """The phrase with its first or its last inflected word in every other form ("members of staff")."""
    written = tuple(map(_key, words))
    places = [place for place, word in enumerate(words) if len(_forms(word, plurals_only)) > 1]
    for place in {*places[:1], *places[-1:]}:
        for form in _forms(words[place], plurals_only)[1:]:
            yield (*written[:place], form, *written[place + 1 :])


def overlapping(spans: Sequence[_Spanned], start: int, end: int) -> Sequence[_Spanned]:
    """Those of some (start, end, …) that share a character with text[start:end]; they are apart, and in order."""
    first = bisect(spans, start, key=itemgetter(1))
    return spans[first : bisect_left(spans, end, lo=first, key=itemgetter(0))]


def within(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether one of some spans holds all of text[start:end]; they are apart, and in order."""
    return any(left <= start and end <= right for left, right in overlapping(spans, start, end))


def longest(found: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of overlapping matches the longest, of equally long ones the first; in reading order."""
    return apart(sorted(found, key=lambda match: (match[0] - match[1], match[0])))


def apart(found: Iterable[_Placed]) -> list[_Placed]:
    """Those (start, end, …) that overlap none before them in the iterable; in reading order."""
    kept: list[_Placed] = []
    for match in found:
        place = bisect(kept, match)
        free_before = place == 0 or kept[place - 1][1] <= match[0]
        free_after = place == len(kept) or match[1] <= kept[place][0]
        if free_before and free_after:
            kept.insert(place, match)
    return kept
