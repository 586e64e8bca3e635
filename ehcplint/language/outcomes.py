"""What an outcome claims: something that can be seen, only a direction ("improve"), or a service that is received."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ehcplint.language.numbers import plain
from ehcplint.language.patterns import LongPattern
from ehcplint.language.times import time_limits
from ehcplint.language.vocabulary import Lexicon, Match, Vocabulary

ClaimKind = Literal["seen", "soft", "service"]

VOCABULARIES = ("outcome-soft", "outcome-seen", "outcome-services", "people-roles", "institutions")


@dataclass(frozen=True, slots=True)
class Claim:
    """What the main verb of an outcome makes of it; text[start:end] is that verb, or the noun that stands for it.

    `seen`: a behaviour or a measure that two people would agree on. `soft`: a direction or a state of mind, and nothing
    to see or count beside it. `service`: something that others give, and nothing that the child will do with it.
    """

    kind: ClaimKind
    start: int
    end: int


_LABEL = LongPattern(
    r"\s*(?:what (?:[\w’'-]+ ){1,3}?(?:(?:will|wants? to|can|hopes? to) )?(?:be able to )?(?:do|achieve|learn):\s*)?"
    r"(?:(?:(?:long|medium|short)[- ]term )?(?:outcome|target|goal|"
    r"aim)s?\s*)?(?:\(?[A-Z]{0,3}\.?\d{1,2}(?:\.\d{1,2})?[a-z]?\)?\s*[.):–—-]*|:|\([a-z]\))?\s*",
    ignore_case=True,
)
_MODAL = re.compile(
    r"\b(?:will(?!\s+(?:will|shall|can|should|is)\b)|shall|can|could|would|should|won['’]t|(?:is|are) (?:able )?to"
    r"|wants? to)\s+|['’]ll\s+",
    re.IGNORECASE,
)
_TO = re.compile(r"\s*(?:for\s+(?:[\w’'-]+\s+){1,4}?|(?!access\b)(?!\w+ing\b)[\w’'-]+\s+)?to\s+", re.IGNORECASE)
_FRAME = LongPattern(
    r"(?:not\s+|also\s+|then\s+|now\s+|always\s+|usually\s+|regularly\s+|have\s+|has\s+|be\s+able\s+to\s+|"
    r"be\s+(?:confident|ready|willing)\s+to\s+|"
    r"(?:have\s+)?(?:learn(?:ed|t|ing)?|begin|begun|start(?:ed)?|continue[ds]?)\s+(?:how\s+)?to\s+|"
    r"(?:continue[ds]?|go(?:es)?\s+on|carr(?:y|ies)\s+on|keeps?(?:\s+on)?)\s+(?=\w+ing\b)|be\s+(?=\w+ing\b)|"
    r"\w+ly\s+|further\s+|to\s+)*",
    ignore_case=True,
)
"""What may stand between the modal and the verb that carries the meaning."""
_HELPED = LongPattern(
    r"be(?:ing)?\s+(?:\w+ly\s+)?(?:supported|helped|encouraged|enabled|assisted|prompted|guided|empowered)\s+(?:to|"
    r"in|with)\b"
    r"|(?:have|has|having|be\s+given|be\s+offered|be\s+provided\s+with)\s+(?:\w+\s+){0,3}?(?:opportunit(?:y|ies)|"
    r"chances?|experiences?)\b",
    ignore_case=True,
)
_GIVEN = LongPattern(
    r"(?:be|being|been)\s+(?:\w+ly\s+)?(?:"
    r"(?:provided|supplied|issued|equipped)\s+with|(?:given|allocated|assigned|granted)\b(?!\s+(?:a\s+)?(?:choice|"
    r"turn|responsibilit|permission))|"
    r"offered\b(?!\s+(?:a|an)\s+(?:[\w-]+\s+){0,2}(?:job|place(?!\s+(?:in|on|at)\s+(?:a|an"
    r"|the)\s+(?:[\w-]+\s+){0,3}?(?:group|club|course|programme))|apprenticeship|interview|contract|traineeship|"
    r"internship))|"
    r"seen\s+(?:\w+\s+){0,4}?by\b|(?:supported|helped|taught|visited|treated|mentored|counselled|coached|tutored|"
    r"supervised|assessed|monitored)\s+"
    r"(?:[\w-]+\s+){0,3}?(?:by|in|through|with|during)\b(?!\s+(?:\w+ing|nobody|no[- ]one|no|nothing|only)\b))"
    r"|(?:have|has|having|get|gets|gain)\s+(?:[\w’'-]+\s+){0,4}?access\s+to\b"
    r"|access\s+to\b|benefit(?:s|ing)?\s+from\b",
    ignore_case=True,
)
_RECEIVE = LongPattern(
    r"receiv(?:e|es|ing)\b(?!\s+(?:[\w’'-]+\s+){0,3}?(?:certificates?|awards?|qualifications?|grades?|medals?|"
    r"badges?|wages?|pay|messages?|praise|offers?|guests?|communion|"
    r"information|instructions?|feedback|compliments?|criticism|balls?|objects?|passes|visitors|coins?|change)\b)",
    ignore_case=True,
)
_TAKES = LongPattern(
    r"(?:have\s+had|have|has|having|get|gets|getting|attend(?:s|ing)?|access(?:es|ing)?|go(?:es)?\s+to|undergo(?:es)?|"
    r"undertake|undertakes|join(?:s|ing)?|take\s+part\s+in|participate\s+in)\s+",
    ignore_case=True,
)
_PHRASE_END = re.compile(
    r"[,;.(]|:(?!\d)|(?<!-)\b(?:with|from|by|for|to|in|at|on|so|who|which|that|when|where|without|during|before|after|"
    r"until|because|than)\b",
    re.IGNORECASE,
)
_DELIVERED = re.compile(r"\b(?:provided|delivered|run|led|given|arranged|funded|commissioned)\s+by\b", re.IGNORECASE)
_BY_SOMEBODY = re.compile(r"\bby\s+(?:the|an?|his|her|their)\s+[^,;.]{0,40}$")
_ACCOMPANIED = LongPattern(
    r"\bwith\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?(?:adult|teaching\s+assistant|ta|key\s*(?:person|worker)"
    r"|support\s+(?:"
    r"worker|assistant)|carer|teacher|mentor|nurse|therapist|tutor|salt|slt|ot|elsa|ep|lsa|hlta|senco)\b"
)
"""To go somewhere with an adult at one's side is a service."""
_CONVERSES = re.compile(
    r"(?:\S+\s+){0,3}?(?:conversation|talk|chat|discussion|exchange|joke|laugh|game|turn|race|say)s?\b"
)
"""What the child has with somebody is the child's own act."""
_TIME_FROM = re.compile(
    r"(?:(?:at least|up to|another|a further)\s+)?(?:an?|half an|\d+(?:\.\d+)?|one|two|three|four|five|six|ten|fifteen"
    r"|twenty|thirty)"
    r"[\s-]+(?:hours?|hrs?|minutes?|mins?|days?|sessions?)\b[^.;,]{0,30}?\bfrom\s+(?:an?|the|his|her|their)\b"
)
"""Time that somebody gives: "two hours a week from a deaf mentor"."""
_JUST_BEFORE = re.compile(
    r"(?:(?:an?|the|his|her|their|one|two|three|both|\d)\s+)?(?:(?!(?:an?|the|his|her|their|told|asked|shown|said"
    r"|written"
    r"|drawn|made|met|seen|spoken|given|taken|found|sent|rung|known)\b)[\w’'-]+\s+){0,4}"
)
_IN_PLACE = LongPattern(
    r"(?:\w+ly\s+)?(?:be|have\s+been|remain|continue\s+to\s+be)\s+(?:\w+ly\s+)?(?:in\s+place|provided|delivered|"
    r"offered|made\s+available|available|arranged|commissioned|put\s+in\s+place|given)\b(?!\s+(?:with|the\s+opp))",
    ignore_case=True,
)
_PROVIDES = LongPattern(
    r"have\s+(?:trained|provided|delivered|given|taught|visited|assessed|reviewed|written|set\s+up|supported|run"
    r"|met)\b|"
    r"(?:\w+ly\s+|continue\s+to\s+)*(?:provide|deliver|support|help|give|offer|ensure|teach|implement|arrange|"
    r"put\s+in\s+place|run|lead|(?:see|visit|treat|meet)\s+(?:him|her|them|\w+\s+(?:every|each|once|twice|weekly"
    r"|for)\b)|monitor|supervise|work\s+with|work\s+on|liaise|train|advise|"
    r"use\s+(?:strategies|visual)|make\s+sure|carry\s+out|set\s+up)\b",
    ignore_case=True,
)
_OF_ADULTS = re.compile(
    r"\b(?:parents?|mother|father|mum|dad|carers?|family|staff|team|teachers?|adults)\s*$", re.IGNORECASE
)
_IS_OFFERED = re.compile(
    r"be\s+(?:\w+ly\s+)?(?:offered|given|provided\s+with|trained|invited|shown|supported)\b", re.IGNORECASE
)
_THERE = re.compile(r"[\s,]*there\s*$", re.IGNORECASE)
_TOLD = re.compile(
    r"\s*(?:[A-ZÀ-ɏ][\w’'-]+|[Hh]e|[Ss]he|[Tt]hey)\s+(?=(?:attend|receive|access|goe|get|join|undertake)s\b|accesses"
    r"|has\b)"
)
"""Whoever does it, where the verb is in the present: "Ada attends"."""
_SERVICE_BEFORE = re.compile(
    r"(?:(?:direct|weekly|daily|regular|individual|specialist|ongoing|continued|further|fortnightly|monthly|termly|a"
    r"|an|the"
    r"|one-to-one|1:1)\s+)*",
    re.IGNORECASE,
)
"""What an outcome that is only the name of a service may begin with: "Direct occupational therapy"."""
_BETTER = LongPattern(
    r"(?:manage|cope|communicate|interact|behave|relate|engage|concentrate|listen|focus|learn|sleep|regulate|handle"
    r"|deal"
    r"|attend|socialise)\b[^,;.]{0,60}\b(?:better|more\s+(?:\w+ly|easily)|well)\W*$"
    r"|be\s+(?:further\s+)?(?:enhanced|improved|developed|increased|strengthened|raised|maximised|promoted|extended"
    r"|broadened)\b",
    ignore_case=True,
)
"""A verb that might be seen, and only "better" to tell by: "manage change better"."""
_MEASURE = LongPattern(
    r"\d|%|\b(?:per\s?cent|once|twice|half\s+(?:of|the)|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"fifteen|twenty|thirty)\b(?!\s+another)|"
    r"out\s+of|independently|on\s+(?:his|her|their|my)\s+own|by\s+(?:him|her|my|them)sel(?:f|ves)|unaided|"
    r"unprompted|unassisted|"
    r"without\s+(?:any\s+|the\s+|a\s+|being\s+|further\s+|adult\s+)*(?:help|support|prompt\w*|remind\w*|assist\w*|"
    r"adult|supervision|cue\w*)|"
    r"(?:age|year|stage|grade|level|percentile|centile)[- ](?:related|appropriate|expected|expectation\w*)|"
    r"age[- ]equivalent|to\s+(?:age|grade|level|entry|gcse)|"
    r"expected\s+(?:level|standard)|no\s+more\s+than|fewer\s+than|at\s+least|every\s+(?:day|lesson|week|time|"
    r"morning|break|lunch\w*)|daily)\b",
    ignore_case=True,
)
_THEN_DOES = LongPattern(
    r"\b(?:so\s+(?:that\s+)?(?:[\w’'-]+\s+){1,3}?(?:can|will|shall|is\s+able\s+to|are\s+able\s+to|could)|"
    r"and\s+(?:[\w’'-]+\s+){0,2}?(?:will|shall|can|be\s+able\s+to|is\s+able\s+to)|"
    r"until\s+(?:[\w’'-]+\s+){1,3}?(?:can|will|shall)|which\s+(?:will|shall)\s+enable\s+\w+\s+to|"
    r"enabling\s+\w+\s+to)\s+(?:be\s+able\s+to\s+|also\s+|\w+ly\s+)*(?=(?P<verb>[\w-]+))",
    ignore_case=True,
)
_BESIDE = LongPattern(
    r"(?:\b(?P<before>[\w’'-]+)\s+to|\band|\bor|\bthen|,|\bthrough|\bby|\bcan|\bwill|:)\s+(?:be\s+able\s+to\s+|"
    r"also\s+|then\s+|\w+ly\s+|start(?:ing)?\s+to\s+)*(?=(?P<verb>[\w-]+))",
    ignore_case=True,
)
_SHOWN = re.compile(
    r"\b(?:as\s+)?(?:shown|seen|evidenced|demonstrated|measured|indicated|assessed)\s+(?:by|through|in|on|using)\b",
    re.IGNORECASE,
)
_ABILITY = ("ability", "abilities", "capacity", "able", "opportunity", "opportunities")


_TO_BE = LongPattern(
    r"(?:(?!(?:he|she|they|I|will|shall|can)\b)[\w’'/-]+\s+){1,9}?(?:is "
    r"|are )?(?=to\s+(?:be\s+(?:\w+ly\s+)?(?:in\s+place|put\s+in\s+place|available"
    r"|provided|delivered|arranged|offered|trained|enhanced|improved|developed|increased|strengthened|raised|maximised"
    r"|promoted"
    r"|extended|broadened)\b|continue\b))"
)
"""A thing that is to be given or made better: "Small-group teaching to be in place", "Skills to be enhanced"."""
_ARRANGED = LongPattern(
    r"\b(?:teaching|support|help|tuition|plan|programme|arrangements?|strategies|lessons|sessions|group|training"
    r"|equipment|staff(?:ing)?"
    r"|assistant|therapy|provision|package|place)\s*(?:(?:for|with|to help) [\w’'-]+\s*)?$",
    ignore_case=True,
)
_STAFF = re.compile(
    r"(?:(?:all|the|his|her|school|nursery|college|teaching|support)\s+)*(?:staff|teachers|adults)\b", re.IGNORECASE
)
_LEARN_OF = LongPattern(
    r"(?:\w+ly\s+)?(?:be\s+(?:trained|briefed|aware\s+of|familiar\s+with)|have\s+(?:been\s+|had\s+"
    r"|completed\s+)?train|(?:complete|attend|receive)\s+[\w ]{0,20}train"
    r"|adapt|adjust|differentiate|follow\s+(?:the|his|her|a)\b|(?:understand|know|recognise)\s+(?:(?:his|her|their|the"
    r"|\w+[’']s)\s+)?"
    r"(?:[\w-]+\s+)?(?:needs|difficulties|condition|diagnosis|profile|autism|triggers|plan|how\s+to\s+(?:help|support"
    r"|respond)))"
)
"""What the staff come to know is what is provided; that they understand his speech is his."""
_IN_A_LIST = re.compile(
    r"\b(?:in|of|with|at|for|his|her|their|like|as)\s+(?:[\w-]+\s+){0,2}?(?:[\w-]+(?:,\s+|,?\s+and\s+"
    r"|,?\s+or\s+))*[\w-]+\s*$"
)
"""Before ", writing": a list of subjects and not of what is done."""


_LEADS_VERB = re.compile(r"\b(?:will|to|can|shall|should)\b", re.IGNORECASE)
_NOUN_LAST = re.compile(r"[\w’'-]+[^\Ws]s\W*$")
"""After "will … and", no verb: "will develop confidence with money, time and measures"."""


def is_measured(text: str) -> bool:
    """Whether a text, such as a cell under "Success criteria", gives a measure."""
    return bool(_MEASURE.search(text))


@lru_cache(maxsize=2048)
def claim(text: str, lexicon: Lexicon) -> Claim:
    """What an outcome claims by its main verb. `lexicon` holds the lists named in VOCABULARIES."""
    bare = _REFERRED.sub(lambda found: " " * len(found[0]), _without_times(text))
    begin = _LABEL.match(bare).end()  # type: ignore[union-attr]
    modal = _MODAL.search(bare, begin)
    infinitive = _TO.match(bare, begin)
    if (thing := _TO_BE.match(bare, begin)) and not (modal and modal.start() < thing.end()):
        modal, infinitive = _TO.match(bare, thing.end()), None
    if infinitive and not (modal and modal.start() < infinitive.end()):
        modal = infinitive
    told = None if modal else _TOLD.match(text, begin)
    at = modal.end() if modal else told.end() if told else begin
    verb = _FRAME.match(bare, at).end()  # type: ignore[union-attr]
    # An abbreviation is found by its capitals, which the other patterns do without: "a TA beside her".
    written = "".join(" " if plainly == " " else letter for letter, plainly in zip(text, bare, strict=True))
    services = lexicon["outcome-services"].find(written)
    if modal and modal is not infinitive and _served(text[begin : modal.start()], bare[at:], lexicon):
        return Claim("service", begin, _word_end(bare, verb))
    if modal is None and (named := _is_named(bare, begin, services)):
        return Claim("service", begin, named)
    for place in dict.fromkeys((at, verb)):
        if helped := _HELPED.match(bare, place):
            by = any(
                _BY_SOMEBODY.search(bare, helped.end(), found.start) for found in lexicon["people-roles"].find(written)
            )
            if "opportunit" in helped[0] or "chance" in helped[0]:
                return Claim("service", *helped.span())
            kind: ClaimKind = "seen" if _MEASURE.search(bare, helped.end()) else "service" if by else "soft"
            return Claim(kind, *helped.span())
    for place in dict.fromkeys((at, verb)):
        if end := _service(bare, place, services):
            return Claim("seen" if _then_does(bare, end, lexicon) else "service", place, end)
    if (better := _BETTER.match(bare, verb)) and not _MEASURE.search(bare, verb):
        return Claim("soft", *better.span())
    soft = _soft(bare, at, verb, modal is not None, lexicon["outcome-soft"])
    if soft is None:
        return Claim("seen", verb, _word_end(bare, verb))
    return Claim("seen" if _is_shown(bare, soft, lexicon) else "soft", soft.start, soft.end)


_REFERRED = re.compile(
    r"[(\[](?:(?:links? to|linked to|for|see) )?(?:outcomes?|goals?|aims?|objectives?|needs?|[BEO])[ .-]?"
    r"\d[\d., &]*(?:and [\d.]+)?[)\]]",
    re.IGNORECASE,
)
"""A number in brackets that is the outcome's own or its need's, and measures nothing."""
_YEAR_GROUP = re.compile(r"(?<=\b[Yy]ear )\d{1,2}\b|(?<=\b[Ss]tage )\d\b")
"""The number of a year group, which measures nothing: "to cope with the move to Year 7"."""


def _without_times(text: str) -> str:
    """The text, character for character, with the words that say by when blanked out."""
    bare = plain(text)
    for limit in time_limits(text):
        bare = bare[: limit.start] + re.sub(r"[^,]", " ", bare[limit.start : limit.end]) + bare[limit.end :]
    bare = _YEAR_GROUP.sub(lambda match: " " * len(match[0]), bare)
    return re.sub(r"^(\s+),", r"\1 ", bare)


def _word_end(text: str, start: int) -> int:
    match = re.compile(r"[\w’'-]+").match(text, start)
    return match.end() if match else start


def _service(text: str, place: int, services: Sequence[Match]) -> int:
    """The end of the words that receive a service at this place, or 0."""
    if match := _GIVEN.match(text, place) or _RECEIVE.match(text, place):
        return match.end()
    if not (match := _TAKES.match(text, place)):
        return 0
    stop = _PHRASE_END.search(text, match.end())
    end = stop.start() if stop else len(text)
    received = (found for found in services if match.end() <= found.start and found.end <= end)
    if any(found.group != "people" or _is_had(text, match.end(), found) for found in received):
        behaves = match[0].split()[0] not in ("have", "has", "having", "get", "gets") and _MEASURE.search(text, end)
        with_adult = _ACCOMPANIED.search(text, match.end())
        return 0 if behaves and not _DELIVERED.search(text) and not with_adult else end
    if timed := _TIME_FROM.match(text, match.end()):
        return timed.end()
    talks = _CONVERSES.match(text, match.end())
    given = None if talks else _DELIVERED.search(text, match.end()) or _ACCOMPANIED.search(text, match.end())
    return given.end() if given else 0


def _is_had(text: str, start: int, person: Match) -> bool:
    """Whether a person is what the child is to have: not whom they "will have told", nor "the nurse's room"."""
    return bool(_JUST_BEFORE.fullmatch(text, start, person.start)) and not text.startswith("'s", person.end)


def _is_named(text: str, begin: int, services: Sequence[Match]) -> int:
    """The end of a service's name with which an outcome begins, and no verb beside it; or 0."""
    opens = _SERVICE_BEFORE.match(text, begin).end()  # type: ignore[union-attr]
    return next((found.end for found in services if found.start == opens and found.group == "therapy"), 0)


def _served(subject: str, predicate: str, lexicon: Lexicon) -> bool:
    """Whether the subject is a service that will be there, or adults who will act."""
    if _OF_ADULTS.search(subject) and _IS_OFFERED.match(predicate):
        return True
    if _STAFF.match(subject.strip()) and _LEARN_OF.match(predicate):
        return True
    if _THERE.match(subject):
        stop = _PHRASE_END.search(predicate, len("be a "))
        within = predicate[: stop.start()] if stop else predicate
        return predicate.startswith("be ") and bool(lexicon["outcome-services"].find(within))
    if _IN_PLACE.match(predicate):
        arranged = lexicon["outcome-services"].find(subject) or _ARRANGED.search(subject)
        return bool(arranged) or not subject.strip()
    if not _PROVIDES.match(predicate):
        return False
    opens = re.match(r"[\s,]*(?:(?:the|a|an|his|her|all|school)\s+)*", subject, re.IGNORECASE).end()  # type: ignore[union-attr]
    if re.match(r"(?:staff|adults?|teachers)\b", subject[opens:], re.IGNORECASE):
        return True
    doers = [*lexicon["people-roles"].find(subject), *lexicon["institutions"].find(subject)]
    return any(found.start <= opens for found in doers)


def _soft(text: str, at: int, verb: int, has_modal: bool, soft: Vocabulary) -> Match | None:
    """The soft words that are the main verb: at its place, or near the start where no modal shows where that is."""
    places = range(at, verb + 1)
    for found in soft.find(text):
        if found.start in places:
            return found
        if not has_modal and found.start >= at and len(text[at : found.start].split()) <= 2:
            return found
    return None


def _then_does(text: str, start: int, lexicon: Lexicon) -> bool:
    return any(_is_seen(text, match.start("verb"), lexicon) for match in _THEN_DOES.finditer(text, start))


def _is_shown(text: str, soft: Match, lexicon: Lexicon) -> bool:
    """Whether a measure, or a behaviour, stands beside the soft words."""
    rest = soft.end
    led = _LEADS_VERB.search(text, 0, soft.start)
    if _MEASURE.search(text, rest) or _SHOWN.search(text, rest) or _then_does(text, rest, lexicon):
        return True
    return any(
        (match["before"] or "") not in _ABILITY
        and _is_seen(text, match.start("verb"), lexicon)
        and not any(other.start == match.start("verb") for other in lexicon["outcome-soft"].find(text))
        and not (led and _NOUN_LAST.match(text, match.start("verb")) and match[0].startswith(("and", "or", ",")))
        and not (
            match["verb"].endswith(("ing", "ten", "ken"))
            and _IN_A_LIST.search(text, soft.end - len("in progress"), match.start())
        )
        for match in _BESIDE.finditer(text, rest)
    )


def _is_seen(text: str, place: int, lexicon: Lexicon) -> bool:
    return any(found.start == place for found in lexicon["outcome-seen"].find(text))
