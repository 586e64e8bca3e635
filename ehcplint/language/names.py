"""Whose name stands where: given names as subjects of sentences, and people whom a text introduces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ehcplint.language.patterns import LongPattern

if TYPE_CHECKING:
    from ehcplint.language.vocabulary import Vocabulary

_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]*[a-zß-ÿłńśźżčšžğışçőűāēīōū](?:[-‐‑][^\W\d_]+)*"
_START = (
    r"(?:^\W*(?:(?:[A-K]\.?)?\d{1,2}(?:\.\d{1,2}){0,2}[.):]?\s+|\(?[a-z]\)\s+|(?:Outcome|Need|Target|"
    r"Step)\s+\d+(?:\.\d+)?\s*[:.–-]?\s*)?"
    r"|[,:;)]\s+|\b(?:19|20)\d\d,?\s+|\b(?:Year|Stage|age|KS)\s?\d{1,2},?\s+|\b(?:term|year|school|nursery|college|"
    r"months|weeks|review|and|but|so that|because),?\s+)"
)
_OF_PEOPLE = (
    r"(?:will|shall)\s+(?:also\s+|then\s+|always\s+|usually\s+|independently\s+)?(?:be\s+(?:able|reminded|prompted"
    r"|helped|"
    r"encouraged|supported|seated|greeted)\b"
    r"|be\s+(?:shown|given)\s+(?:an?|the|his|her|their|two|three|extra|regular|how)\b"
    r"|have\s+(?:an?|his|her|two|access|the\s+opportunity)\b|use\s+(?:an?|his|her)\b|"
    r"(?:say|ask|tell|read|write|spell|count|join|sit|walk|know|eat|dress|wash|wear|listen|speak|answer|wait|"
    r"learn|"
    r"recognise|identify|cross|sleep|tolerate|attend|play|cook|travel)\b)"
    r"|needs?\s+(?:to\s+be\s+(?:reminded|told|shown|taught)|help|support|reminding|prompt\w*|adults?|an\s+adult|"
    r"extra\s+time|"
    r"(?:movement|sensory|regular|frequent|clear|visual)\s)"
    r"|has\s+(?:(?:significant|severe|moderate|mild|particular|great|marked|some|a)\s+)*(?:difficult\w+|trouble|"
    r"diagnos\w+|limited|poor\s|low\s|asthma|epilepsy|autism|seizures|dyslexia|adhd)\b"
    r"|finds?\s+(?:it|the|his|her|change|noise|loud|waiting|reading|writing|maths)\b|struggles?\b|tires\b"
    r"|becomes\s+(?:upset|anxious|tearful|tired|angry|distressed|frustrated|overwhelmed|agitated|withdrawn|"
    r"dysregulated)\b"
    r"|gets\s+(?:upset|anxious|tired|angry|distressed|frustrated|lost)\b|likes\b|loves\b|enjoys\b|dislikes\b|feels\b"
    r"|is\s+(?:able|unable|anxious|easily|reluctant|registered|autistic|hoisted|tube|often\s+\w+ed)\b"
    r"|(?:does\s+not|doesn['’]t)\s+(?:like|know|understand|speak|eat|sleep|want|enjoy|join|play)\b|cries\b|forgets\b"
)
_FOR_LISTED = (
    r"(?:will|shall|would|can|cannot|may|must|should|is|was|has|had|does|did|needs)\b(?!\s+(?:provide|ensure|"
    r"deliver|arrange|fund)\b)|[a-z]+(?:es|s)\b(?<!ss)"
)
_SUBJECT = LongPattern(rf"(?P<lead>{_START})(?P<name>{_NAME})(?P<owns>['’]s)?\s+(?P<verb>{_OF_PEOPLE}|{_FOR_LISTED})")
_PERSONAL = LongPattern(rf"(?:{_OF_PEOPLE})")
_IMPERATIVE = LongPattern(
    rf"(?P<lead>^\W*(?:[A-K]?\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}[.):]?\s+)?(?i:show|help|remind|give|tell|teach|encourage"
    rf"|allow|prompt"
    rf"|support|let|ask|seat|praise|offer|take|send|enable|greet|escort)(?:ing)?\s+)(?P<name>{_NAME})\s+(?=[a-z])"
)
"""Who is helped where nobody is said to help: "Show Ada the changes to the timetable"."""
_HELPED = LongPattern(
    r"(?P<lead>\b(?:teacher|assistant|mentor|adult|therapist|TA|LSA|staff|tutor|worker|psychologist|nurse|HLTA|ELSA"
    r"|coach|carer|buddy)"
    r"\s+(?:will|shall)\s+(?:also\s+)?(?:read|show|help|teach|give|tell|ask|remind|prompt|support|meet|see|take"
    r"|collect|encourage|coach|greet|escort|accompany)\s+)"
    rf"(?P<name>{_NAME})\s+(?=[a-z])"
)
"""Who is helped: "The mentor will read Ada a story"."""
_TO_DO = LongPattern(
    rf"(?P<lead>^\W*(?:[A-K]?\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}[.):]?\s+)?)(?P<name>{_NAME})\s+to\s+(?!the\b|a\b)[a-z]+\b"
)
"""In note form: "Ada to sit at the front"."""
_OWNED = LongPattern(
    rf"(?P<lead>^\W*(?:[A-K]?\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}[.):]?\s+)?)(?P<name>{_NAME})['’]s?\s+"
    r"(?!syndrome|disease|palsy|law|test|scale|school|method|approach|primary|church|school\b|Church|School|House|"
    r"C of E|College)(?:[a-z]+)"
)


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


# Capitalised words at the start of a sentence that are no names, whatever stands after them.
_NEVER = _words(
    """
    a an the he she they it we i you his her their its this that these those there here who what when where which
    why how all any both each either every few many more most much neither no none one other others several some
    such two three four staff adults adult teachers teacher parents parent pupils pupil peers peer people children
    child students student learners class school college nursery everyone someone nobody anyone support speech
    language therapy therapists therapist tas ta lsa monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december spring summer autumn
    winter english maths mathematics science history geography music art drama pe french spanish german makaton
    reading writing spelling number learning lessons homework mum dad mother father family carers mobility hearing
    vision sleep eating toileting communication attention concentration attendance behaviour progress anxiety
    provision outcomes outcome need needs strengths difficulties professionals social emotional mental health
    physical sensory cognition independence self time work play food water medication equipment technology access
    breaks break lunch transitions transition changes change noise instructions tasks activities sessions training
    advice assessment assessments review reports report section year key stage term week day morning afternoon
    strategies resources visual visuals pictures symbols signs dyslexia autism epilepsy asthma diabetes adhd if and
    but also however although because as at by for from in of on to with after before during once since then until
    while today now currently overall generally sometimes usually often always please numbers words letters phonics
    handwriting working short long small large use using given following further additional
    """
)
_TITLE = (
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Sir|Dame|Rev|Uncle|Aunt|Auntie|Nana?|Gran(?:dma|dad|ny)?|"
    r"Saint|St)\.?\s+"
)
_RELATION = (
    r"\b(?:step|grand|half-|great-|foster\s)?(?:mother|mum|father|dad|parents?|carers?|brothers?|sisters?|siblings?|"
    r"twins?|son|daughter|aunt|auntie|"
    r"uncle|cousins?|nan|gran|grandma|grandad|guardian|nephew|niece|friends?|best friend|partner|husband|wife|"
    r"neighbour|peers?|classmates?|dog|cat|horse|rabbit|pet|called|named)\b"
)
_LIST = rf"{_NAME}(?:\s{_NAME})?(?:(?:,\s|,?\s(?:and|&)\s){_NAME}(?:\s{_NAME})?)*"
_INTRODUCED = (
    re.compile(rf"{_TITLE}(?:[A-Z]\.?\s+)*(?P<names>{_NAME}(?:\s{_NAME})?)"),
    re.compile(rf"{_RELATION}(?:['’]s)?,?\s(?:(?:is|are|called|named|to)\s)?(?P<names>{_LIST})"),
    re.compile(rf"(?P<names>{_LIST}),?\s\(?(?:who|whose|(?:(?:is|was|are)\s)?(?:his|her|their|my|a|an|the)\s(?:[\w-]+\s){{0,4}}(?:teacher|assistant|therapist|"
               r"nurse|worker|mentor|psychologist|friend|brother|sister|twin|cousin|mother|father|mum|dad|carer|"
               r"keyworker|key\sworker|key\sperson|tutor|adviser|manager|"
               r"coach|child|pupil|boy|girl|teaching))\b"),
    re.compile(
        rf"\b(?:with|and|or|by|like|from|for|of|to|than|alongside|beside)\s(?P<names>{_NAME})(?=[\s,.;)]|['’]s)"
    ),
    re.compile(
        rf"(?P<names>{_NAME})\s\((?:TA|LSA|HLTA|teaching|class|aged?|\d|his|her|their|brother|sister|twin|friend|mum)"
    ),
)  # fmt: skip
_CAPITALISED = re.compile(rf"(?<=[a-z,;:)]\s){_NAME}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Subject:
    """A name at text[start:end] that is the subject of its clause. `sure`: it is a given name in use, and no word."""

    start: int
    end: int
    name: str
    sure: bool


@lru_cache(maxsize=8192)
def subjects(text: str, given: Vocabulary) -> tuple[Subject, ...]:
    """Every name that does something, or has something done to it, in a sentence."""
    return tuple(_subjects(text, given))


def _subjects(text: str, given: Vocabulary) -> Iterator[Subject]:
    for pattern in (_SUBJECT, _OWNED, _IMPERATIVE, _HELPED, _TO_DO):
        for match in pattern.finditer(text):
            name = match["name"]
            folded = name.casefold()
            group = given.group_of(folded) or given.group_of(folded.split("-")[0])
            if folded in _NEVER and group != "word":
                continue
            if pattern is _SUBJECT and match["owns"]:
                continue
            verb = match["verb"] if pattern is _SUBJECT else ""
            if group == "word" and not re.match(
                r"(?:will|shall|needs|finds|has|can|struggles|tires|becomes|likes|enjoys|is able)\b", verb
            ):
                continue
            if group is None and not (verb and _PERSONAL.match(verb) and _could_be_a_name(name)):
                continue
            yield Subject(match.start("name"), match.end("name"), name, sure=group == "given")


def _could_be_a_name(name: str) -> bool:
    return (
        not re.search(r"(?:ing|tion|ment|ness|ity|ists?|ers|ance|ence|ology|ics|ies|ors|ants?|ents)$", name)
        and len(name) > 2
    )


def named_people(text: str) -> Iterator[str]:
    """Every single name by which a text introduces somebody: beside a title, a role or a relation, or in company."""
    for pattern in _INTRODUCED:
        for match in pattern.finditer(text):
            yield from re.findall(_NAME + r"(?![\w-])", match["names"])


def others_named(text: str, own: frozenset[str], given: Vocabulary) -> bool:
    """Whether a sentence has a given name first, or after that a capitalised word, that may be somebody else's name."""
    for match in _CAPITALISED.finditer(text):
        words = match[0].casefold()
        if words not in _NEVER and words not in own:
            return True
    first = re.match(rf"\W*({_NAME})(?!\w)", text)
    if not first or first[1].casefold() in own or first[1].casefold() in _NEVER:
        return False
    return given.group_of(first[1]) == "given" or _does_something(first[1], text)


def _does_something(word: str, text: str) -> bool:
    return bool(re.match(rf"\W*{re.escape(word)}(?:['’]s)?\s(?:{_OF_PEOPLE}|says|said|and\s[A-Z])", text))
