"""Words, sentences and phrases of plain text; the only module that uses spaCy and lemminflect."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain, product
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

Span = tuple[int, int]
Inflect = bool | Literal["plurals"]


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark at text[start:end]. `key` is how it is compared: lower case, plain quotes, no dots."""

    start: int
    end: int
    text: str
    key: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


# Letters and digits never share a token, so that "1.5hrs" is "1.5" and "hrs"; "TA's" is "TA" and "'s".
TOKEN = re.compile(
    r"[^\W\d_](?:\.[^\W\d_])+\b\.?"  # e.g., p.a.
    r"|\d+(?:[.,]\d+)*"  # 1.5, 10.15, 1,200
    r"|[^\W\d_]+"  # words
    r"|(?<=\w)['’][^\W\d_]+"  # 's, 't, 'll
    r"|_+|\.\.+"  # lines to be filled in
    r"|\S"
)
HYPHENS = "-‐‑–"


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text in order; white space is none."""
    return tuple(
        Token(match.start(), match.end(), match.group(), _key(match.group())) for match in TOKEN.finditer(text)
    )


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
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


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text as (start, end), white space at their edges left out.

    A line break ends a sentence when the line is finished or the next one starts afresh. Nothing ends within brackets.
    """
    brackets = [match.span() for match in BRACKETED.finditer(text)]
    spans = []
    start = 0
    for match in END.finditer(text):
        if any(left < match.end() < right for left, right in brackets):
            continue
        if _ends(text, start, match):
            spans.append((start, match.end()))
            start = match.end()
    spans.append((start, len(text)))
    return tuple(span for span in (_trimmed(text, *span) for span in spans) if span[0] < span[1])


def sentence_at(text: str, position: int) -> Span:
    """The sentence that holds a position; the whole text where none does."""
    return next((span for span in sentences(text) if span[0] <= position < span[1]), (0, len(text)))


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
    if word == before.strip() and re.fullmatch(r"\(?(?:\d{1,2}|[A-Za-z])", word):
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
    if len(key) < 3 or not key.isalpha() or key in UNINFLECTED or word != key:
        return (key,)
    import lemminflect

    inflected = lemminflect.getAllInflections(key)
    tags = [tag for tag in inflected if tag == "NNS" or (tag[0] in "NV" and not plurals_only)]
    return key, *sorted({form for tag in tags for form in inflected[tag]} - {key})


@cache
def _vocab() -> Vocab:
    from spacy.vocab import Vocab

    return Vocab()


def _doc(words: Iterable[str]) -> Doc:
    from spacy.tokens import Doc

    return Doc(_vocab(), words=list(words))


@lru_cache(maxsize=4096)
def _matchable(text: str) -> tuple[tuple[Token, ...], Doc]:
    """The tokens that phrases are compared with: a hyphen inside a word is skipped, as a phrase's own hyphens are."""
    every = tokens(text)
    kept = tuple(token for place, token in enumerate(every) if not _joins(every, place))
    return kept, _doc([token.key for token in kept])


def _joins(every: tuple[Token, ...], place: int) -> bool:
    token = every[place]
    if token.text not in HYPHENS or not 0 < place < len(every) - 1:
        return False
    left, right = every[place - 1], every[place + 1]
    return left.end == token.start and token.end == right.start and left.is_word and right.is_word


class PhraseIndex:
    """Finds literal phrases in any case, with a hyphen, a space or nothing between the halves of a hyphened word.

    With `inflect` one word of a phrase may stand in another form of itself ("benefit from" finds "benefiting from");
    with "plurals" only in the plural, so that "coach" does not find "coaching".
    An abbreviation written in capitals finds only words with more than one capital: "IT" is not "it".

    A vocabulary has thousands of forms and a text holds few of them, so a phrase joins the matcher when its first
    word is first met.
    """

    def __init__(self, phrases: Iterable[str], inflect: Inflect = True) -> None:
        self.phrases = tuple(dict.fromkeys(phrases))
        self.inflect = inflect

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, phrase) of every match in reading order; where matches overlap the longest stands."""
        words, doc = _matchable(text)
        self._add({word.key for word in words})
        found = []
        for number, first, last in self._matcher(doc) if words else ():
            phrase = doc.vocab.strings[number]
            if _capitals_agree(phrase, words[first:last]):
                found.append((words[first].start, words[last - 1].end, phrase))
        return longest(found)

    def _add(self, words: set[str]) -> None:
        """Put the phrases that begin with one of the words into the matcher."""
        for word in words & self._waiting.keys():
            for phrase, form in self._waiting.pop(word):
                self._matcher.add(phrase, [_doc(form)])

    @cached_property
    def _matcher(self) -> PhraseMatcher:
        from spacy.matcher import PhraseMatcher

        return PhraseMatcher(_vocab(), attr="ORTH")  # the words are in lower case already

    @cached_property
    def _waiting(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        """Every form of every phrase by its first word; a form that is itself a phrase belongs to that one alone."""
        forms: dict[tuple[str, ...], str] = {}
        spelled = [(phrase, words) for phrase in self.phrases for words in _spellings(phrase)]
        for phrase, words in spelled:
            forms[tuple(map(_key, words))] = phrase
        if self.inflect:
            for phrase, words in spelled:
                for form in _inflections(words, self.inflect == "plurals"):
                    forms.setdefault(form, phrase)
        waiting: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for form, phrase in forms.items():
            waiting.setdefault(form[0], []).append((phrase, form))
        return waiting


def _capitals(word: str) -> int:
    return sum(letter.isupper() for letter in word)


def _capitals_agree(phrase: str, found: tuple[Token, ...]) -> bool:
    wanted = _phrase_words(phrase)
    if len(wanted) != len(found):
        return True
    return all(_capitals(token.text) > 1 for token, word in zip(found, wanted, strict=True) if _capitals(word) > 1)


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


def longest(found: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of overlapping matches the longest, of equally long ones the first; in reading order."""
    kept: list[tuple[int, int, str]] = []
    for match in sorted(found, key=lambda match: (match[0] - match[1], match[0])):
        if all(match[1] <= other[0] or match[0] >= other[1] for other in kept):
            kept.append(match)
    return sorted(kept)
