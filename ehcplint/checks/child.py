"""Is the plan about this child throughout: no other child's name, no other pronoun?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.document import Location
from ehcplint.language.names import Subject, named_people, others_named, subjects
from ehcplint.language.patterns import LongPattern
from ehcplint.language.people import people
from ehcplint.language.text import NEAR, sentences
from ehcplint.plan import Entry, Letter, Plan
from ehcplint.plan import Kind as EntryKind

_ABOUT_THE_CHILD: tuple[Letter, ...] = ("B", "C", "D", "E", "F", "G", "H1", "H2")
_KINDS = (
    EntryKind.NEED,
    EntryKind.STRENGTH,
    EntryKind.OUTCOME,
    EntryKind.STEP,
    EntryKind.PROVISION,
    EntryKind.MONITORING,
)
_PRONOUNS = {
    "he": LongPattern(r"\b(?:he|him|his|himself)\b(?!/)", ignore_case=True),
    "she": LongPattern(r"\b(?:she|her|hers|herself)\b(?!/)", ignore_case=True),
}
_EITHER = re.compile(
    r"\b(?:s/he|he/she|his/her|him/her|she/he|her/his|he or she|his or her|him or her)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
_BEGINS = re.compile(r"\W*(?:he|she)\b", re.IGNORECASE)
_ANYBODY = re.compile(r"\b(?:an?|any|another) (?:[\w-]+ )?$", re.IGNORECASE)
"""Before somebody whom no pronoun at the head of the sentence can mean: "He takes no toy to a grown-up"."""


class ChildCheck(Kind):
    """`name`: a given name that is nobody's whom the plan introduces is the subject of a need, outcome or provision.
    `pronoun`: a sentence that names no other person says "he" of a girl, or "she" of a boy."""

    kind: Literal["child"]
    fault: Literal["name", "pronoun"]

    def vocabularies(self) -> tuple[str, ...]:
        needed = ("people-roles", "people-generic", "services", "institutions", "qualifications")
        return ("given-names", "relations", *needed)

    def placeholders(self) -> tuple[str, ...]:
        return ("child", "name")

    def run(self, context: Context) -> Iterator[Hit]:
        yield from _other_names(context) if self.fault == "name" else _other_pronouns(context)


# --- names -----------------------------------------------------------------------------------------------------------


def _other_names(context: Context) -> Iterator[Hit]:
    plan = context.plan
    given = context.lexicon["given-names"]
    found: list[tuple[Entry, int, tuple[int, int], Subject]] = []
    for entry in plan.within(_ABOUT_THE_CHILD):
        if entry.kind not in _KINDS:
            continue
        for number, part in enumerate(entry.parts):
            if part.role not in ("main", "lead"):
                continue
            for start, end in sentences(part.text):
                for subject in subjects(part.text[start:end], given):
                    found.append((entry, number, (start, end), subject))
    counts = Counter(subject.name for *_, subject in found)
    child = _childs_names(plan, counts)
    if not child:
        return
    told = max((counts[name] for name in child), default=0)
    strangers = {name for name in counts if not _same_person(name, child) and counts[name] <= max(2, told // 3)}
    elsewhere = _known(plan, found) if strangers else set()
    for entry, number, (start, _), subject in found:
        name = subject.name
        if name not in strangers or name.casefold() in elsewhere:
            continue
        values = {"child": min(child, key=lambda each: (-counts[each], each)), "name": name}
        yield Hit(entry, number, start + subject.start, start + subject.end, values=values, review=not subject.sure)


def _childs_names(plan: Plan, counts: Counter[str]) -> set[str]:
    """The child's own names: those of the front sheet, and the name that the plan uses most."""
    front = plan.front
    names = {word.strip(".,()'’") for word in f"{front.name} {front.known_as}".split()}
    names |= {half for name in names for half in re.split(r"[-‐‑]", name)}
    usual = [name for name, count in counts.most_common(1) if count >= 4]
    return {name for name in (*names, *usual) if len(name) > 1}


def _same_person(name: str, child: set[str]) -> bool:
    """Whether a name is one of the child's, or a short or a full form of one: "Toby" for "Tobiah"."""
    folded = name.casefold()
    return any(
        folded == own.casefold()
        or (min(len(folded), len(own)) >= 2 and folded[:3] == own.casefold()[:3])
        or (len(folded) >= 3 and folded.rstrip("iey") in own.casefold())
        for own in child
    )


def _known(plan: Plan, found: list[tuple[Entry, int, tuple[int, int], Subject]]) -> set[str]:
    """The names, folded, that the plan has anywhere but as a subject: whoever is introduced is no stranger."""
    uses = Counter(subject.name.casefold() for *_, subject in found)
    texts = [paragraph.text for paragraph in (*plan.document.paragraphs, *plan.document.furniture)]
    written = Counter(
        word.casefold() for text in texts for word in re.findall(r"[^\W\d_][\w’'-]*[^\W_]|[^\W\d_]", text)
    )
    known = {name for name in uses if _bare_uses(name, written) > uses[name]}
    introduced = {name.casefold() for text in texts for name in named_people(text)}
    return known | (introduced & uses.keys())


def _bare_uses(name: str, written: Counter[str]) -> int:
    return sum(written[form] for form in (name, f"{name}'s", f"{name}’s"))


# --- pronouns --------------------------------------------------------------------------------------------------------


def _other_pronouns(context: Context) -> Iterator[Hit]:
    plan = context.plan
    usual = _usual(plan)
    if usual is None:
        return
    other = _PRONOUNS["she" if usual == "he" else "he"]
    own = _PRONOUNS[usual]
    before, place = "", Location()
    for entry in plan.within(("A", *_ABOUT_THE_CHILD)):
        if entry.kind in (EntryKind.GUIDANCE, EntryKind.PLACEHOLDER, EntryKind.NONE):
            continue
        for number, part in enumerate(entry.parts):
            if part.role not in ("main", "lead"):
                continue
            if part.where != place:
                before, place = "", part.where
            for start, end in sentences(part.text):
                text = _QUOTED.sub(" ", part.text[start:end])
                # "He hopes that she …": a family's views tell of two people.
                says = other.search(text)
                if entry.letter == "A" and own.search(text):
                    says = None
                if says and _of_the_child(context, text, says.start(), before, entry):
                    yield Hit(entry, number, start, end, values={"child": usual, "name": ""})
                # A family's words go on about whoever spoke: "My mum says … She wants … She also says …".
                before = f"{before} {text}" if entry.letter == "A" else text


def _usual(plan: Plan) -> str | None:
    """The pronoun that the plan uses of the child; None where it uses "they", or both."""
    if "they" in plan.front.pronouns:
        return None
    counts: Counter[str] = Counter()
    for entry in plan.within(_ABOUT_THE_CHILD):
        for part in entry.parts:
            if part.role in ("main", "lead"):
                counts.update(_pronouns(part.text))
    most, least = sorted(counts.items(), key=lambda item: -item[1]) if len(counts) == 2 else (("", 0), ("", 0))
    return most[0] if most[1] >= 2 and most[1] >= 3 * least[1] else None


@lru_cache(maxsize=2048)
def _pronouns(text: str) -> Counter[str]:
    return Counter(key for key, words in _PRONOUNS.items() for _ in words.finditer(text))


def _of_the_child(context: Context, text: str, said: int, before: str, entry: Entry) -> bool:
    """Whether the pronoun at text[said:] can mean nobody but the child."""
    if _EITHER.search(text) or (entry.letter == "A" and _FIRST_PERSON.search(text)):
        return False
    names = _own_names(context.plan)
    if entry.letter == "A" and names & set(re.findall(r"[^\W\d_]+", text.casefold())):
        return False  # "She told the review that she was tired of explaining Kofi" is said of his mother
    return not (_names_another(context, text, names, said) or _names_another(context, before, names))


def _own_names(plan: Plan) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+", f"{plan.front.name} {plan.front.known_as}")
    return frozenset(word.casefold() for word in words)


def _names_another(context: Context, text: str, own: frozenset[str], said: int = 0) -> bool:
    """Whether a sentence names somebody whom its pronoun at text[said:], or with none the next sentence's, may mean.

    "Somebody" and "an adult" are meant only where they come before it: "until somebody points to the first".
    """
    if any(match.start < said or match.group != "anybody" for match in context.lexicon["relations"].find(text)):
        return True
    # "Staff" and "teachers" are many: neither "he" nor "she" can mean them.
    named = [
        person
        for person in people(text, context.lexicon)
        if person.kind == "role" or (person.kind == "generic" and person.start < said)
    ]
    if _BEGINS.match(text):
        named = [person for person in named if not _ANYBODY.search(text, max(0, person.start - NEAR), person.start)]
    if any(not re.search(r"(?:\bstaff|[a-z]s|SENCOs|TAs)$", person.text) for person in named):
        return True
    return others_named(text, own, context.lexicon["given-names"])
