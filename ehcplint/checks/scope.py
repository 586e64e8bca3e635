"""Does a way of working say when or where it is used?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.hedges import conditions, hedges
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import NEAR, overlapping
from ehcplint.language.vocabulary import Vocabulary
from ehcplint.plan import Kind as EntryKind
from ehcplint.provision import OF_THE_REST, Provision

_TRIGGER = LongPattern(
    r"\b(?:when|whenever|where|wherever|while|whilst|once|after|before(?! (?:anything|everything|all) else)|beforehand"
    r"|during|until|unless|if|as soon as|"
    r"(?<!the )following|whatever|whichever|in advance|at times of|at the (?:first|start|end|beginning|same|point)"
    r"|first thing|last thing|"
    r"at \d{1,2}[.:]\d\d|on (?:arrival|arriving|entering|entry|leaving|waking|the same day|\w+days?)"
    r"|each(?!\s*(?:[.,;()]|$))"
    r"|every(?!one|body)|(?:in|at|on|for|during|before|after|upon) any"
    r"|any(?= (?:[\w-]+ )?(?:time|lesson|task|test|exam|change|trip|visit|work|session|activity|homework|discussion"
    r"|demonstration|writing|reading|transition|move|occasion)s?\b)|daily|"
    r"within (?:\w+ ){1,3}(?:days?|hours?|minutes?|weeks?)|throughout|always|at all times|hourly|all (?:day|"
    r"lessons?|subjects?|classes|tasks?|activities|sessions?|"
    r"areas))\b",
    ignore_case=True,
)
_PLACED = LongPattern(
    r"\b(?!to (?:breaks?|play|work|line|queue|test|lunch|snack|desk|shop|review|front|back|text|project)\b)"
    r"(?<!changes )(?<!change )(?<!kind )(?<!kinds )(?<!type )(?<!types )(?<!sorts )(?<!pieces )(?<!ways )"
    r"(?:in|at|on|to|for|of|into|outside|inside|around|near|between|across|from|with|within|by|under|over|use)\s+"
    r"(?:(?:(?:the|a|an|his|her|their|my|its|all|both|most|longer|long|extended|new|whole|other|unfamiliar|large|"
    r"busy|"
    r"noisy|quiet|unstructured|structured|practical|independent|written|timed|formal|adult-led|whole-class|group|"
    r"front|"
    r"back|edge|side|end|start|of|and|school|dining|play|main|class|reading|writing)\s+)*)"
    r"(?:class|classes|classrooms?|lessons?|school|college|nursery|home|hall|rooms?|library|playground|corridors?|"
    r"kitchen|office|desk|table|wall|stable|shop|counter|till|sink|gate|door|bench|computer|"
    r"bus stop|crossing|station|canteen|cloakroom|toilets?|carpet|base|hub|workshop|garden|bus|taxi|"
    r"community|yard|field|gym|pool|subjects?(?! (?:words?|vocabulary|specific|knowledge|terms))|"
    r"breaks?|lunch|dinner|snack|play|tests?|exams?|examinations?|"
    r"assessments?|"
    r"assembly|trips?|visits?|outings?|sessions?|(?<!with )work|tasks?(?! (?:boards?|lists?|cards?|sheets?|"
    r"analys|management))|activit(?:y|ies)|reviews?|day|morning|afternoon|evening|"
    r"week|transitions?|registration|tutor time|front(?! of (?:him|her|them|me)\b)|back|queues?|lines?|jobs?"
    r"|projects?|topics?|texts?)\b",
    ignore_case=True,
)
_AT = LongPattern(
    r"\b(?:in|into|at|on|to) (?:the|his|her|their) [\w-]+ (?:room|corner|area|space|base|hall|yard|garden|centre"
    r"|studio|tent)\b|\bat (?!(?:one|a|any|some|that|this|the|same|each|every) )[\w-]+ time\b(?! of)"
    r"|\bat (?:the|his|her|their|my) (?!end|start|beginning|(?:eye |own )?level|pace|rate"
    r"|moment|point|same|time|very|least|most|right"
    r"|expense|request|discretion|hands?|age|earliest|latest|heart|risk)[a-z]+",
    ignore_case=True,
)
"""At a place, whatever it is: "at the stables"."""
_TASK = LongPattern(
    r"\b(?:(?:stories|essays|answers|pieces|texts|passages|compositions)(?: of writing)? (?:of more than|longer than"
    r"|over)|"
    r"homework|classwork|coursework|breaks?[- ]?times?|lunch[- ]?times?|play[- ]?times?|story[- ]?time|"
    r"home[- ]?time|"
    r"meal[- ]?times?|assembl(?:y|ies)|written (?:work|tasks?)|lessons?|exams?|examinations?|class (?:texts?|"
    r"discussions?)|"
    r"maths|mathematics|english|science|drama|art|"
    r"(?<!background )(?<!calming )(?<!quiet )(?<!soft )(?<!favourite )(?<!to )(?<!play )(?<!playing )(?<!of )music|"
    r"geography|history|computing|technology|french|tests?|(?<=extended )writing|"
    r"phonics|spellings?|handwriting|p\.?e\.?|swimming|trips|transitions|"
    r"(?:new|unfamiliar|unknown|longer|written|practical|multi-step) (?:activities|tasks|jobs|games|routines|projects"
    r"|skills"
    r"|learning|situations|places|experiences))\b",
    ignore_case=True,
)
_IN_ALL = re.compile(
    r"\bin (?:all|every|each|any) (?!(?:ways?|areas?|aspects?|cases?|respects?|circumstances|fairness|likelihood"
    r"|of)\b)(?:[\w-]+ )?[a-z]+",
    re.IGNORECASE,
)
"""Wherever that is: "in all shared reading"."""
_OF_THE_WAY = re.compile(
    r"\b(?:laps?|lengths?|circuits?|tours?|maps?|photographs?|pictures?) of (?:the |a |his |her |their )?\w+"
    r"|\b(?:before|after) (?:saying|repeating|prompting|expecting|stepping"
    r"|pictures?|words|symbols|text|print|speech|signs?|writing)\b"
    r"|\b(?:until|till) (?:it|they|he|she|each|all) (?:is|are|has|have) (?:been )?(?:all )?(?:done|finished|completed?"
    r"|used|needed)\b"
    r"|\bbefore (?:it|they|the \w+) (?:is|are) (?:asked|said|repeated|given|shown|read)\b|\bbreaks? from (?:the "
    r"|his |her |their )?\w+|\bplain english\b|\b(?:pupils|children|students"
    r"|others) from other (?:classes|schools|years)\b",
    re.IGNORECASE,
)
"""How a thing is done, and not when: "ten seconds of silence before saying it again"."""
_TOLD_OF = re.compile(
    r"\b(?:say|know|recogni[sz]e|notice|understand|show|signal|indicate|realise)(?:s|ing)? (?:when|where|if|whether)\b",
    re.IGNORECASE,
)
"""What the child comes to say or to know, and not when help is given."""
_IN_A_GROUP = re.compile(r"\bbe (?:taught |placed )?in a (?:small )?group\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom (?:the |an? |his |her |their )?$", re.IGNORECASE)
_FROM_WHEN = re.compile(r"\W*(?:by\b|start|begin|from|end|until|review|date)", re.IGNORECASE)
"""Over a column that says from when it is done or by when it begins, and not when."""
_BEGUN = re.compile(
    r"\W*(?:(?:already|now|currently) )?(?:in place|started|underway|begun|now|current(?:ly)?)\W*", re.IGNORECASE
)
"""A cell that only says that it is done already."""
_NO_CONDITION = re.compile(r"\b(?:times? of|issues|difficult)", re.IGNORECASE)


class ScopeCheck(Kind):
    """Strategy entries that say neither when nor where. A condition of the vocabulary ("as appropriate"), or a cell
    that leaves it open ("ongoing"), is neither."""

    kind: Literal["scope"]
    vocabulary: str

    def vocabularies(self) -> tuple[str, ...]:
        return (self.vocabulary,)

    def run(self, context: Context) -> Iterator[Hit]:
        vocabulary = context.lexicon[self.vocabulary]
        for entry in context.plan.of_kind(EntryKind.PROVISION, context.letters):
            provision = context.provision(entry)
            if provision.kind != "strategy" or provision.fault or _says_when(provision):
                continue
            if not re.search(r"[A-Za-z]{2}", entry.main.text):
                continue  # a mark that a reader took for text
            if not _is_persons_time(provision) and not self._has_scope(provision, vocabulary):
                yield whole(entry)

    def _has_scope(self, provision: Provision, vocabulary: Vocabulary) -> bool:
        for part in provision.entry.parts:
            if part.role not in ("main", "lead", "when", "other"):
                continue
            if part.role == "when" and (_FROM_WHEN.match(part.label) or _BEGUN.fullmatch(part.text)):
                continue
            if part.role == "when" and re.search(r"[A-Za-z]{3}", part.text) and not hedges(part.text, vocabulary):
                return True  # whatever a cell says of when, unless it leaves that open
            if part.role == "lead" and OF_THE_REST.match(part.text):
                continue
            open_to_doubt = [
                (found.start, found.end)
                for found in conditions(part.text, vocabulary)
                if not _NO_CONDITION.search(found.term)
            ]
            open_to_doubt += [found.span() for form in (_OF_THE_WAY, _TOLD_OF) for found in form.finditer(part.text)]
            open_to_doubt.sort()
            for pattern in (_TRIGGER, _PLACED, _AT, _TASK, _IN_ALL):
                for found in pattern.finditer(part.text):
                    if not overlapping(open_to_doubt, found.start(), found.start() + 1):
                        return True
        return False


def _says_when(provision: Provision) -> bool:
    """Whether any amount but a mere length is given: "five minutes" does not say when."""
    amount = provision.amount
    merely_long = amount.has_length and not (amount.has_interval or amount.has_coverage or amount.has_count)
    return amount.state != "none" and not merely_long


def _is_persons_time(provision: Provision) -> bool:
    """Whether a service, somebody it comes from, or a group makes it more than a way of working."""
    parts = provision.entry.parts
    return bool(_IN_A_GROUP.search(provision.entry.main.text)) or any(
        person.kind == "service"
        or (person.kind == "role" and _FROM.search(parts[number].text, max(0, person.start - NEAR), person.start))
        for number, person in provision.people
    )
