"""Words that leave room for doubt about what is promised, less those that the words around them excuse."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from ehcplint.language.contexts import CONTEXTS, Around
from ehcplint.language.patterns import LongPattern
from ehcplint.language.text import Span, apart, sentence_at, within
from ehcplint.language.vocabulary import Match, Vocabulary


@dataclass(frozen=True, slots=True)
class Hedge:
    """A phrase of the vocabulary at text[start:end] that weakens a promise; adjoining phrases are one.

    `term` is the phrase as listed, `family` its group; of adjoining phrases the first term, and the family that no
    number in the entry makes good. `softened`: it governs only how a promise that is complete is carried out.
    """

    start: int
    end: int
    term: str
    family: str
    softened: bool = False


# A number elsewhere in the entry can make good the families at the end of this list; these come first when hedges join.
SERVICE = ("service", "ordinary-offer")
MADE_GOOD_BY_A_NUMBER = ("amount", "frequency", "breaks", "group")

# "As often as her timetable permits": whether it happens is left to something else, in whatever words (domain.md, 3d).
CONDITION = LongPattern(
    r"\b(?:as|if|when|where|whenever|wherever|while|whilst|provided(?: that)?|providing|so long as|as long as|"
    r"so far as|as (?:often|much|far|soon|many) as)\s+(?:[\w’'-]+\s+){1,5}?"
    r"(?:(?:allow|permit)s?\b(?!\s+(?:him|her|them|me|you|the|a|an|(?-i:[A-ZÀ-ɏ])\w+)\b)|"
    r"can be (?:spared|found|released|freed|booked|hired|arranged|managed|accommodated|fitted in|staffed|covered"
    r"|funded|afforded"
    r"|recruited|obtained|had)\b|(?:comes?|becomes?|falls?) (?:free|vacant|available)\b|"
    r"(?:has|have) (?:the )?(?:time|capacity|space|room)\b(?! (?:to|for|in)\b))"
    r"|\b(?:as long as|so long as|provided(?: that)?|if|when|where|while) (?:there (?:is|are) )?(?:enough"
    r"|sufficient|spare)"
    r" (?:[\w-]+ ){0,2}?(?:staff|adults?|people|time|money|funds?|funding|places?|space|room|capacity|hours)\b"
    r"|\b(?:if|where|when) there (?:is|are) (?:one|any|some)\b(?=\W*(?:[.;,)]|$))"
    r"|\bprovided (?:that )?there (?:is|are) [^.;,]{0,30}?\b(?:left|free|available|spare)\b"
    r"|\b(?:if|when|unless|provided(?: that)?|where) (?:we|they|the (?:school|team|class|setting|nursery|college"
    r"|service|department)|staff(?:ing)?) (?:is|are) (?:not |too |very )*(?:short|low|stretched|absent|away|down)\b"
    r"(?: (?:of|on) [\w-]+(?: [\w-]+)?)?"
    r"|\b(?:if|when|where) (?:we|they|the (?:school|team|class|setting|nursery|college)) (?:has|have|can find|can get"
    r"|can spare) (?:the |enough |any |spare )?(?:staff|people|time|money|funds|funding|hands|adults|someone"
    r"|somebody)\b"
    r"|\b(?:staff(?:ing)?|time|timetabl(?:es?|ing)|rotas?|diar(?:y|ies)|space|numbers|resources|workload|weather"
    r"|places?"
    r"|rooms?|health|availability|funds|capacity|funding|budgets?|cover) (?:permitting|allowing)\b"
    r"|\b(?:as|if|when|where|whenever|wherever) \w+ly (?:appropriate|necessary|indicated|required|possible|needed"
    r"|feasible)\b"
    r"|\b(?:when|whenever|if|as|where) (?:he|she|they|(?-i:[A-ZÀ-ɏ])\w+) (?:needs?|requires?) (?:it|them|one|this)\b"
    r"|\bas (?:his|her|their|the) (?:[\w-]+ )?(?:needs?|mood|health|day|situation|circumstances|timetable"
    r"|condition) (?:dictates?|demands?|requires?|allows?|determines?)\b"
    r"|\bshould (?:he|she|they|(?-i:[A-ZÀ-ɏ])\w+) (?:so )?(?:wish|want|need|require|choose)\b(?: (?:to [a-z]+(?: one"
    r"| it| them)?"
    r"|it|one|them))?"
    r"|\b(?:if|where|when|as) (?:the )?(?:numbers|staffing|budgets?|funds|funding|money|timetable|rota"
    r"|caseload)\b[^.;,]{0,30}?"
    r"\b(?:lets?|allows?|permits?|stretch(?:es)?|runs? to|(?:will|shall) bear|can bear)\b(?: (?:him|her|them"
    r"|it) be \w+| to it)?"
    r"|\bwithin the limits? of\b[^.;,]{0,50}"
    r"|\b(?:when|whenever|if|as) (?:he|she|they|(?-i:[A-ZÀ-ɏ])\w+) (?:feels?|thinks?|says?) (?:that )?(?:he|she"
    r"|they) (?:needs?|wants?|requires?)\b"
    r"(?: (?:it|them|one|this|to))?"
    r"|\b(?:if|when|where|whenever) there (?:is|are) (?:an? |any |the |enough |sufficient )?(?:[\w’'-]+ )?(?:free"
    r"|available|spare|to spare"
    r"|gaps?|slots?|vacanc(?:y|ies)|openings?)\b[^.;,]{0,30}"
    r"|\b(?:as|so) long as (?:the )?(?:money|funding|funds|budget|grant|staffing|contract|project)\b[^.;,]{0,10}"
    r"(?:lasts?|allows?|holds?|continues?|runs?|remains?|is (?:there|in place))\b"
    r"|\b(?:where|when|if|as) (?:this|it|that) (?:suits|helps|works (?:for|best)|is helpful|is useful)(?: (?:him"
    r"|her|them|best))?\b"
    r"|\b(?:can|may|could|might) be (?:changed|varied|adjusted|altered|reduced|amended"
    r"|increased or reduced) (?:by|after|following"
    r"|in discussion|in consultation|in agreement|at)\b[^.;]{0,50}"
    r"|\b(?:waiting lists?|caseloads?|slots) (?:permitting|allowing)\b"
    r"|\bas (?:the |his |her |their |any )?(?:[\w’'-]+ ){1,3}?(?:sees?|thinks?|considers?|judges?|deems?|feels?)"
    r" (?:it |them |this )?(?:to be |is )?(?:fit|best|right|appropriate|necessary|proper|suitable)\b"
    r"|\b(?:length|amount|number|frequency|level|timing|content|duration|pace|how (?:much|long|often|many)[^.;,]{0,30}|"
    r"sessions?|this|which|it|they) (?:(?:will|shall|may|must) (?:also )?(?:depend|vary|be dictated|be governed)"
    r"|depends|varies)"
    r" (?:on|upon|with|by|according to)\b"
    r"|\bsubject to [^.;,]{0,50}?\b(?:available|availability|free|found|recruited|approved|in place)\b"
    r"|\b(?:for )?as long as (?:is |it is |this is |they are )?(?:thought |felt |judged |considered "
    r"|deemed )?(?:needed|necessary|required|possible|appropriate"
    r"|helpful|beneficial)\b"
    r"|\bfor as long as (?:he|she|they|(?-i:[A-ZÀ-ɏ])\w+) (?:needs?|requires?|wants?|wishes)\b[^.;,]{0,20}"
    r"|\bif (?:he|she|they|(?-i:[A-ZÀ-ɏ])[\w’'-]+|(?:the |his |her |their )?(?:school|family|parents?|mother|father"
    r"|staff"
    r"|teachers?)) (?:asks?|requests?|wish(?:es)?)(?: (?:for (?:it|one|them|this|help)|it|to|her to|him to))?"
    r"(?=\s*(?:[.;(]|$))"
    r"|\bwhen (?:they|(?:the |his |her |their )?(?:school|family|parents?|mother|father|staff"
    r"|teachers?)) (?:asks?|requests?)"
    r"(?: (?:for (?:it|one|them|this|help)|it|(?:her|him|them) to))?(?=\s*(?:[.;(]|$))"
    r"|\b(?:if|when|where|whenever) (?:things|matters|it|life|school|work|the day|a day) (?:becomes?|gets?|is|are"
    r"|proves?|feels?) (?:too |very )?(?:difficult|hard|tricky|tough|stressful|overwhelming|much|challenging)\b",
    ignore_case=True,
)
RECOMMENDATION = LongPattern(
    r"\bwould (?:do (?:well|best) (?:with|to|if)|gain from|profit from|thrive on|thrive with|get (?:a lot|much"
    r"|more) from)\b"
    r"|\b(?:I|we) (?:would |strongly |also )*(?:advise|recommend|suggest|propose|feel that|think that)\b"
    r"|\b(?:we|(?-i:[A-ZÀ-ɏ])[\w’'-]+ school|the (?:school|setting|college|nursery)) (?:also )?(?:hopes?|intends?"
    r"|plans?|wish(?:es)?"
    r"|would like) to\b"
    r"|\bdo (?:his|her|their|its|our) best to\b|\bmake every effort\b|\bas best (?:they|he|she|it) can\b"
    r"|\b(?:may|might|could|would) find [^.;,]{1,60}? (?:useful|helpful|beneficial|easier|of use|of benefit)\b"
    r"|(?:^|(?<=[.;] ))\W{0,5}(?:he|she|they|(?-i:[A-ZÀ-ɏ])[\w’'-]+) (?:also )?(?:requires|needs"
    r"|would need) an? (?:[\w-]+ ){0,5}?"
    r"(?:programme|package|approach|intervention|plan)(?=\W*(?:\(|$))",
    ignore_case=True,
)
"""An opinion, or a need said again, in place of a promise (domain.md, 3e): "requires a therapy programme"."""
CAPABLE = LongPattern(
    r"(?:^|(?<=[.,;:(•–—|] )|(?<=\n)|(?<=\band ))"
    r"(?:(?:the|an?|his|her|their|our)\s)?(?:(?!that|which|so|when|if|what|how)[\w’'-]+\s){0,3}?(?:nurse|therapist"
    r"|physiotherapist|physio|psychologist"
    r"|teacher|assistant|team|service|worker|mentor|coach|clinic|dietitian|paediatrician|SENCO|TA|LSA|OT|SaLT|ELSA"
    r"|CAMHS"
    r"|tutor|adviser|officer|hospital|department|setting|council|authority|hub|charity|centre) (?:also )?"
    r"(?P<can>can (?:also )?(?:give|offer|provide|advise|arrange|supply|lend|deliver|train|assess|treat|visit|come|help"
    r"|support|see (?:him|her|them)|work with (?:him|her|them)|speak to (?:him|her|them)))\b",
    ignore_case=True,
)
"""What somebody is able to do, in place of a promise that he or she will: "The nurse can give advice"."""
QUOTED = re.compile(r"“[^”\n]{0,2000}”|‘[^’\n]{2,2000}’(?!\w)|\"[^\"\n]{0,2000}\"|(?<!\w)'[^'\n]{2,2000}'(?!\w)")
NEGATED = LongPattern(
    r"\b(?:not|never|rather than|instead of|without|no longer|n['’]t|nor|neither|no)\s+(?:be\s+|just\s+|only\s+|"
    r"simply\s+)?[“‘\"']?$",
    ignore_case=True,
)
# What follows says what the provision is for, or what the child will do: it is not what is promised.
PURPOSE = LongPattern(
    r"\b(?:so that|so as to|in order (?:that|to|for)|to (?:be|become|feel) (?:more |better )?able to|"
    r"being able to|is able to|"
    r"so (?:he|she|they|it|(?-i:[A-ZÀ-ɏ])\w+) (?:can|could|is|are|does|has|feels?|knows?)|"
    r"to (?:enable|allow|let|get|teach|remind|prepare|help|support|assist|encourage|prompt) "
    r"(?:him|her|them|his|the (?:child|pupil|student)|(?-i:[A-ZÀ-ɏ])[\w’'-]+)\b|(?:which|that|"
    r"this) (?:(?:will|shall) )?(?:help|enable|allow|let)s? |"
    r"until (?:he|she|they|(?-i:[A-ZÀ-ɏ])\w+)\b|(?:what|how|where|when|why|which \w+) (?:he|she|they|"
    r"(?-i:[A-ZÀ-ɏ])\w+) |how to\b|what to\b|"
    r"(?:help|helps|helping|enable|enables|enabling|allow|allows|allowing|teach|teaching|taught|learn|learns|learning|"
    r"practise|practising) (?:him |her |them |(?-i:[A-ZÀ-ɏ])\w+ )?(?:how )?to\b(?! (?:him|her|them"
    r"|(?-i:[A-ZÀ-ɏ])\w+)\b))",
    ignore_case=True,
)
OPENS_PROMISE = re.compile(r"to (?:help|support|assist|encourage|prompt|remind)\b", re.IGNORECASE)
CLAUSE_END = re.compile(
    r"[,;:.!?()|\n]|\s[–-]\s|\b(?:and|but) (?:the |a |an )?(?:\w+ ){0,4}(?:will|shall|should|must|may)\b"
)
PROMISED = re.compile(
    r"\b(?:will|must|shall|should|is|are|has|have|having|receives?|gets?|given|sees?|may|can|could)\b|\d|,", re.I
)
DOSE = re.compile(
    r"\b\d+(?:\.\d+)?[ -]?(?:hours?|hrs?|minutes?|mins?)\b|\b(?:half an|an|one|two|three|\w+teen|\w+ty|ten|"
    r"five) (?:hours?|minutes?)\b",
    re.I,
)
COVERED = re.compile(
    r"\bfull[- ]time\b|\bthroughout (?:the|each|every) (?:whole )?(?:school )?(?:day|week)\b|\bat all times\b|"
    r"\b(?:2[5-9]|3\d)(?:\.\d+)? ?(?:hours|hrs)\b|\ball day\b",
    re.I,
)
CHILDS_ACT = re.compile(
    r"\b(?:ask|request|seek|signal|tell|say|leave|go|take|choose|move|use|calm|regulate|until)\w*\b", re.IGNORECASE
)
GOVERNED = re.compile(
    r"\b(?:assist|help|prompt|support|step|intervene|encourag|remind|repeat|explain|reassur|respond|scribe|read|"
    r"giv)\w*\b",
    re.I,
)
JOINED = re.compile(r"\s*(?:(?:be|a|an|the|some|to|of|adult|staff)\s+)?")


@lru_cache(maxsize=2048)
def hedges(text: str, vague: Vocabulary) -> tuple[Hedge, ...]:
    """Every hedge of a text in reading order. `vague` has the families as its groups."""
    quoted = [match.span() for match in QUOTED.finditer(text)]
    found: list[Hedge] = []
    for match in _phrases(text, vague):
        sentence = sentence_at(text, match.start)
        if within(quoted, match.start, match.end) or _excused(text, sentence, match):
            continue
        found.append(Hedge(match.start, match.end, match.term, match.group, _softened(text, sentence, match)))
    return tuple(_joined(text, found))


@lru_cache(maxsize=2048)
def conditions(text: str, vague: Vocabulary) -> tuple[Match, ...]:
    """What leaves it open whether anything happens, as the vocabulary lists it or in other words."""
    return tuple(match for match in _phrases(text, vague) if match.group == "condition")


@lru_cache(maxsize=2048)
def _phrases(text: str, vague: Vocabulary) -> tuple[Match, ...]:
    """What the vocabulary lists, and conditions in other words, in reading order."""
    found = [Match(*match.span(), match[0].lower(), "condition") for match in CONDITION.finditer(text)]
    found += [Match(*match.span(), match[0].lower(), "recommendation") for match in RECOMMENDATION.finditer(text)]
    found += [Match(*match.span("can"), "can", "recommendation") for match in CAPABLE.finditer(text)]
    listed = vague.find(text)
    if not found:
        return listed
    return tuple(apart(sorted((*listed, *found), key=lambda match: (match.start - match.end, match.start))))


def _excused(text: str, sentence: Span, match: Match) -> bool:
    around = Around(text[sentence[0] : match.start], text[match.start : match.end], text[match.end : sentence[1]])
    if NEGATED.search(around.before):
        return True
    if _is_purpose(around, match):
        return True
    contexts = (CONTEXTS.get(match.term), CONTEXTS.get(match.group))
    return any(context is not None and context.excuses(around) for context in contexts)


def _is_purpose(around: Around, match: Match) -> bool:
    """Whether the phrase stands in a clause that says what the provision is for; open lists there are only softened."""
    if match.group in (*SERVICE, "open-list", "result", "tailored"):
        return False
    for purpose in PURPOSE.finditer(around.before):
        if CLAUSE_END.search(around.before, purpose.end()):
            continue
        opens_promise = OPENS_PROMISE.match(purpose.group())
        if opens_promise and not PROMISED.search(around.before[: purpose.start()]):
            continue  # "TA to support Sam as required" promises it
        if match.group == "condition" and not CHILDS_ACT.search(around.before, purpose.start()):
            continue  # "adult support to help him learn as required" is conditional all the same
        return True
    return False


def _softened(text: str, sentence: Span, match: Match) -> bool:
    before = text[sentence[0] : match.start]
    if match.group == "condition":
        covered = COVERED.search(before)
        return bool(covered and GOVERNED.search(before, covered.end()))
    if match.group == "open-list":
        return bool(DOSE.search(before) and re.search(r"\b(?:to|for|on|so that|such)\b", before))
    return False


def _joined(text: str, found: list[Hedge]) -> list[Hedge]:
    joined: list[Hedge] = []
    for hedge in found:
        last = joined[-1] if joined else None
        gap = JOINED.fullmatch(text, last.end, hedge.start) if last else None
        if last and gap and last.family not in SERVICE and hedge.family == "service":
            continue  # "a high level of adult support" is one
        if last and gap and last.family not in SERVICE and hedge.family not in SERVICE:
            stands = hedge.family if last.family in MADE_GOOD_BY_A_NUMBER else last.family
            joined[-1] = replace(last, end=hedge.end, family=stands, softened=last.softened and hedge.softened)
        else:
            joined.append(hedge)
    return joined
