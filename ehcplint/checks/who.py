"""Who does it, and what do they know?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import NEAR, overlapping
from ehcplint.plan import Kind as EntryKind
from ehcplint.provision import Provision

_NOT_PEOPLE = (
    "other|another|partner|computer|timer|reader|paper|number|letter|together|either|order|manner|matter|corner"
    "|counter|"
    "water|folder|poster|laminator|calculator|visualiser|trainer|monitor|mirror|marker|ruler|peer|sister|brother"
    "|mother|father|"
    "cooker|walker|rollator|speaker|processor|scanner|printer|tracker|planner|organiser|register|layer|colour|factor"
    "|floor|door|"
    "summer|winter|semester|quarter|character|chapter|answer|finger|shoulder|border|outer|inner|later|former|latter"
    "|longer|"
    "shorter|slower|quieter|smaller|larger|older|younger|better|greater|checklist|list|plant|elephant|constant"
    "|important|relevant|"
    "significant|instant|distant|restaurant|over|under|after|never|ever|per|her|their|for|or|nor|trigger|buzzer"
    "|pointer|starter|"
    "member|mentor|helper|worker|volunteer|supervisor|facilitator|professional|practitioner|carer|assistant|keyworker|"
    "adult|staff|stair|chair|hair|pair|year|near|far|car|bar|star|gar|calendar|seminar|sugar|similar|regular"
    "|particular|familiar"
)
_AGENT = LongPattern(
    r"\b(?:by|from|with)\s+(?:a|an|the|his|her|their|one|two|another|each)\s+(?:(?!(?:for|of|in|at|on|to|and|who|"
    r"every|after|before|an?|the|his|her|their|under|over|beside|behind|below|above|against|near|inside)\b)"
    rf"[\w’'-]+\s+){{0,3}}?(?!(?:{_NOT_PEOPLE})s?\b)[\w-]{{3,}}(?:ist|or|er|ian|ant)s?\b"
    r"|\b(?:the|a|an|his|her|their|our|[\w-]+['’]s)\s+(?:[\w-]+\s+){0,2}?(?:manager|lead|adviser|advisor|officer|"
    r"co-?ordinator|leader|"
    r"(?<!the )team|technician|director|matron|consultant|clinician|instructor|therapist|psychologist|nurse|"
    r"interpreter|controller)s?\b"
    r"|\bby (?:the|a|an) (?-i:[A-ZÀ-ɏ])[\w’'-]*(?: [\w’'-]+){0,3} (?:project|charity|trust|scheme|organisation)\b",
    ignore_case=True,
)
"""Somebody by a role that no list has: "by an orthoptist", "the duty manager", "the nursery's language lead"."""

_ONE_OF = re.compile(
    r"\b(?:someone|somebody|anyone|(?:an?|one) (?:adult|person|member|helper))\s+(?:else\s+)?(?:from|of|in|on)\s+$",
    re.IGNORECASE,
)
"""Before a team: whoever it is of them."""
_JOB = re.compile(r"(?:assistant|worker|practitioner|specialist|supervisor|tutor|expert)s?", re.IGNORECASE)
_SPECIALISM = LongPattern(
    r"(?:^|\s)(?!(?:the|an?|his|her|their|one|two|each|every|any|some|trusted|familiar|known|named|key|trained|"
    r"experienced|skilled|consistent|same|"
    r"regular|appropriate|suitable|qualified|1:1|one-to-one|designated|identified|another|other|from|by|with|and|"
    r"or|of|to|who|extra|additional|dedicated)\b)"
    r"[A-Za-z][\w-]{3,}\s+$",
    ignore_case=True,
)
"""What goes before a word such as "assistant" and makes a job of it: "hydrotherapy assistant"."""

_SUBJECT = LongPattern(
    r"^\W*(?:[A-Z]?[\d.]+\W+)?(?:a|an|the|his|her|their|our|one)\s+(?P<who>(?:(?!(?:will|shall|of|in|for|"
    r"to)\b)[\w’'-]+\s+){1,4}?)(?:will|shall)\s+(?:also\s+|\w+ly\s+)?"
    r"(?:practi[sc]e|talk|teach|run|lead|visit|see|help|work|meet|read|show|sit|train|model|listen|accompany|play|"
    r"go|walk|sign|interpret|coach|advise)\b",
    ignore_case=True,
)
"""Whoever does such a thing is a person: "a chaplain will talk with Sam"."""
_SAME_ADULT = LongPattern(
    r"^\W*(?:[A-Z]?[\d.]+\W+)?(?:(?:on|in|at|each|every|once|twice|during|before|after|at)\b[^,.;]{0,60}?,?\s)?"
    r"(?:he|she|they) (?:will|is to|are to|shall) (?:also |then |further )?"
    r"(?:lead|train|teach|visit|run|advise|coach|brief|supervise|deliver|model|observe|meet with|give (?:him|her|them)|"
    r"show (?:him|her|them)|help (?:him|her|them)|work with (?:him|her|them)|see (?:him|her|them)|"
    r"spend (?:[\w-]+ ){1,5}?(?:with|beside|alongside|teaching|helping) (?:him|her|them)|(?:take|bring|collect) (?:him"
    r"|her|them)|"
    r"(?:sit|talk|play|walk|cook|practise) (?:with|beside) (?:him|her|them)|read (?:with|to) (?:him|her|them))\b",
    ignore_case=True,
)
"""Whoever does such a thing is the adult of the sentence before: "She will also train his teachers"."""
_I_WILL = LongPattern(
    r"\bI (?:will|shall|can|could|am to) (?:also |then |continue to |\w+ly )*(?:teach|run|help|see|visit|train|give"
    r"|lead|deliver"
    r"|coach|meet|observe|review|advise|supervise|work with|sit with|read with|show (?:him|her|them|staff"
    r"|(?!you\b)[A-ZÀ-ɏ])|assess"
    r"|write (?:to|for)|send|provide|offer|hold (?:a|the|one)|check (?:his|her|their))\b"
)
"""Whoever says this in their own words is somebody: "I will run a circle of friends for Ada"."""
_WHO = re.compile(
    r"^\W*(?:[A-Z]?[\d.]+\W+)?(?:a|an|the|his|her|their|our|one)\s+(?:(?!(?:will|shall|of|in|for"
    r"|to)\b)[\w’'-]+\s+){1,4}?who\b",
    re.IGNORECASE,
)
"""Whoever is told of by what they know or have done is somebody: "a second-year student who has been trained"."""
_THING = LongPattern(
    r"\b(?:programmes?|sessions?|groups?|clubs?|lessons?|interventions?|therapy|plans?|timetables?|work|support|"
    r"curriculum|provision|apps?|software|"
    r"school|setting|college|nursery|academy|placement|unit|base|child|pupils?|class|approach|strategies|"
    r"activities|training|team)\s*$",
    ignore_case=True,
)
_FAMILY = re.compile(
    r"\b(?:by|with|from)\s+(?:his|her|their|my|[\w-]+['’]s)\s+(?:mum|mother|dad|father|parents?|carers?|grand\w+|aunt"
    r"|uncle)\b",
    re.IGNORECASE,
)
_CHILD_ACTS = LongPattern(
    r"\b(?:he|she|they|i|[A-ZÀ-ɏ][\w’'-]+)\s+(?i:(?:will|shall|is to|are to|may|can|should)\s+(?:also\s+|then\s+)?"
    r"(?:type|rest|leave|use|wear|sit|stand|lie|move|start|finish|arrive|enter|eat|carry|keep|choose|write|record|"
    r"show|tell|"
    r"ask|stretch|wait|take a break|take breaks))\b"
)
"""What the child does alone needs nobody to be named."""


_OWNS = LongPattern(
    r"['’]s? (?:own )?(?:[\w-]+ ){0,2}?(?:folders?|sheets?|programmes?|targets?|plans?|advice|reports?|notes?"
    r"|books?|handouts?"
    r"|recommendations?|instructions?|exercises?|lists?|scripts?|pictures?|cards?|materials?|guidance|words?|desks?"
    r"|rooms?|offices?)\b",
    ignore_case=True,
)
"""Whose sheets or programme it is does not say who does it: "following the sheets in the therapist's folder"."""


class WhoCheck(Kind):
    """Support entries by who is named: `nobody` (a passive, or a body alone), or `anybody` (only words such as "an
    adult", with no qualification or training)."""

    kind: Literal["who"]
    named: Literal["nobody", "anybody"]

    def vocabularies(self) -> tuple[str, ...]:
        return ("people-roles", "people-generic", "services", "institutions", "qualifications")

    def run(self, context: Context) -> Iterator[Hit]:
        for entry in context.plan.of_kind(EntryKind.PROVISION, context.letters):
            provision = context.provision(entry)
            if provision.kind == "support" and not provision.fault and _named(provision) == self.named:
                yield whole(entry)


def _named(provision: Provision) -> str:
    """`nobody`, `anybody`, or an empty string where somebody is named who is somebody in particular."""
    doing = [
        person
        for number, person in provision.doing
        if not person.receives
        and person.kind != "institution"
        and not _OWNS.match(provision.entry.parts[number].text, person.end)
    ]
    if any(person.kind in ("role", "service") or person.qualified for person in doing):
        return ""
    parts = provision.entry.parts
    if _SAME_ADULT.match(provision.entry.main.text) or _I_WILL.search(provision.entry.main.text):
        return ""
    if any(_has_agent(provision, number) for number, part in enumerate(parts) if part.role in ("main", "lead", "who")):
        return ""
    if doing:
        return "anybody"
    if _CHILD_ACTS.search(provision.entry.main.text) or _FAMILY.search(provision.entry.main.text):
        return ""
    said = [part.text for part in parts if part.role == "who" and re.search(r"[A-Za-z]{2}", part.text)]
    known = [person for number, person in provision.people if parts[number].role == "who"]
    return "" if said and not known else "nobody"


def _has_agent(provision: Provision, number: int) -> bool:
    """Whether a part names somebody by a role that no list has, as the one who does it."""
    text = provision.entry.parts[number].text
    anyone = [(p.start, p.end) for at, p in provision.people if at == number and p.kind == "generic"]
    if any(
        _SPECIALISM.search(text, max(0, start - NEAR), start) and _JOB.fullmatch(text, start, end)
        for start, end in anyone
    ):
        return True
    if not anyone and _WHO.match(text):
        return True
    subject = _SUBJECT.match(text)
    if subject and not anyone and not _THING.search(subject["who"]):
        return True
    return any(
        not overlapping(anyone, *found.span())
        and not re.search(r"\b(?:to|for)\s+$", text[max(0, found.start() - NEAR) : found.start()])
        and not (found.group().endswith("team") and _ONE_OF.search(text, max(0, found.start() - NEAR), found.start()))
        for found in _AGENT.finditer(text)
    )
