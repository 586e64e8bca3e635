"""Read one provision entry: what kind it is, what is done, by whom, how much, and what is wrong with it as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from ehcplint.language.cells import in_full
from ehcplint.language.dose import Amount, amount
from ehcplint.language.hedges import conditions
from ehcplint.language.modes import modes
from ehcplint.language.money import Money, bands, money
from ehcplint.language.patterns import LongPattern
from ehcplint.language.people import Person, people
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.text import NEAR, overlapping
from ehcplint.language.vocabulary import Match, Vocabulary
from ehcplint.plan import Entry
from ehcplint.provision_kind import WILL, Lexicon, kind_of_provision

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PLACE = LongPattern(
    r"\b(?:in|at|within|from|across|inside|outside)\s+(?:(?:the|a|an|his|her|their|its|each|every|all|any|this|that"
    r"|our|my)\s+)?"
    r"(?:[\w’'-]+\s+){0,3}?(?:school|setting|college|nursery|hub|base|room|classroom|class|classes|centre|unit"
    r"|library|hall|(?:breaks?(?:[- ]?times?)?|lunch(?:es|[- ]?times?)?(?! with)|playtimes?)(?:,? and (?:breaks?"
    r"|lunch(?:es)?|playtimes?)"
    r"(?:[- ]?times?)?)?|playground|yard|house|home|"
    r"base room|office|space|area|place|academy|community|lessons?|provision|placement|mainstream|week|day|term"
    r"|year)\b",
    ignore_case=True,
)
_HOW_MUCH = LongPattern(
    r"\b(?:such|as many|as much) (?:hours|time|number|sessions|visits|minutes)\b[^.;,:]{0,60}$"
    r"|\b(?:hours|minutes|number|amount|frequency|length|duration|times?|dates?|days?|how (?:much|often|long|many)"
    r"|makes?|models?|size|colour)\b"
    r"(?:(?!\b(?:content|provider|programme|type|nature|who|what)\b)[^.;,:]){0,40}$",
    ignore_case=True,
)
"""Before "to be agreed": only the amount is put off, or a make; not whether, what or who."""
_WHAT_AND = re.compile(r"\b(?:type|kind|nature|content|provider)s?\W*(?:(?:and|or)\s*)?$", re.IGNORECASE)
"""Before how much: what it is that is put off, too."""
_LATER = LongPattern(
    r"\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:(?:whether|what|which|who|how)\b[^.;:\d]*"
    r"|(?:the |any )?(?:[\w-]+ ){0,2}?(?:nature|type|kind|form|content|make-?up)s?"
    r"(?:,? (?:and|or) [\w-]+)? of\b[^.;:\d]*"
    r"|(?:the |any )?(?:exact |precise )?(?:amount|level|extent|frequency|quantity),? (?:and|or) (?:the )?"
    r"(?:nature|type|kind|form|content) of\b[^.;:\d]*"
    r"|(?:the |an? |his |her |their |my |[\w’'-]+['’]s )?(?:[\w-]+ ){0,2}?(?:help|support|provision|arrangements?"
    r"|package|assistance|(?:programme|intervention|scheme|course|approach)(?= for\b)"
    r")"
    r"(?! (?:assistant|worker|staff|teacher))\b(?:(?!\bwill\b)[^.;:\d])*"
    r"|(?:an?|the|any|some|his|her|their|my) (?:suitable |further |new |appropriate |specific |individual )?"
    r"(?:programme|intervention|scheme|course|approach|activities|exercises)(?: (?:is|are|still|yet|to))*)"
    r"\s*(?:[:–—-]\s*)?",
    ignore_case=True,
)
"""Before "will be determined", "will continue as at present": the provision itself is what is put off."""
_ARRANGEMENTS = LongPattern(
    r"\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:the |his |her |their |any |all )?(?:[\w-]+ ){0,2}?(?:arrangements?"
    r"|provision|support|help|package)\b"
    r"[^.;:\d]{0,60}?\b(?:(?:will|shall) be|is|are|to be|remains?)\s+",
    ignore_case=True,
)
"""Before "as set out in": all that is said is that there are arrangements."""
_WHAT_HAPPENS = re.compile(
    r"\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:(?:what|how|who|when)\b[^.;:\d]{0,80}\b(?:is|are|(?:will|shall) be)\s+"
    r"|(?:any|all)? ?(?:other|further|remaining) [\w ]{3,40}?\s*[:–-]\s*)",
    re.IGNORECASE,
)
"""Before "as set out in": what is done stands elsewhere."""
_NAMED_ONLY = LongPattern(
    r"\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:(?!(?:will|shall)\b|to\b)[\w’'-]+\s+){0,4}?(?:programme|plan|strategies"
    r"|exercises|therapy"
    r"|approach|package|targets|activities|recommendations)\s+"
    r"(?:(?:(?:will|shall) be |is |are |to be )?(?:delivered |followed |carried out |provided )?)",
    ignore_case=True,
)
"""Before "as set out in": a programme is named, and what is in it stands elsewhere."""
_NAMED = re.compile(r"(?:(?:strategies|advice|programme|recommendations|exercises|targets|activities) )?")
"""The same at the head of a phrase of the vocabulary: "strategies set out in"."""
OF_THE_REST = re.compile(r"\W*(?:other|further|additional|general)\b(?!.*\bwill\b)", re.IGNORECASE | re.DOTALL)
"""A lead-in that heads what is left over says neither what is done nor where: "Other teaching and help in college:"."""
_LEFT_TO_ANOTHER = LongPattern(
    r"\b(?:whatever|whichever|anything(?: that)?)\s+(?:it|this|that|they|(?:he|she))\s+(?:advises?|recommends?"
    r"|suggests?|says?|finds?)\b"
    r"|\b(?:whatever|whichever|anything(?: that)?)\s+(?:[\w-]+\s+)?(?:the|an?|his|her|their)\s+(?:[\w’'-]+\s+){1,4}?"
    r"(?:advis|recommend|suggest|decid|request|propos|prescrib|specif|consider|deem|judg|see)(?:e?s|ed|ies|es fit)?\b"
    r"|\bsuch\b[^.;]{1,60}? as\b[^.;]{1,90}?\b(?:thinks?|sees?|considers?|deems?|judges?)"
    r" (?:fit|appropriate|necessary|proper|best|right)\b",
    ignore_case=True,
)
"""What another is to say decides what is done: "whatever the psychologist advises"."""
_SEE = LongPattern(
    r"\b(?:see|refer to) (?:the |his |her |their )?(?:[\w’'-]+ ){0,4}?"
    r"(?:report|programme|plan|advice|letter|appendix|handout|recommendations)\b",
    ignore_case=True,
)
"""Another paper says what is done: "Sensory diet: see OT report"."""
_AWAITED = LongPattern(
    r"\bawaiting (?:(?:the|an?|his|her|their) )?(?:[\w’'-]+ ){0,3}?(?:visit|report|assessment|advice|decision"
    r"|outcome|appointment"
    r"|results?|confirmation|panel|place|referral|clinic|letter)\b",
    ignore_case=True,
)
_TO_BE_WRITTEN = LongPattern(
    r"\b(?:plan|programme|timetable|schedule|protocol|profile|package|support) (?:for [^.;,]{1,40} )?(?:will|shall"
    r"|is to|are to|to) be "
    r"(?:written|drawn up|devised|produced|put together|developed|prepared|designed|created|worked out)\b",
    ignore_case=True,
)
"""What is in a paper that nobody has written yet: "The plan for sensory breaks will be written by the therapist"."""
_CARRY_ON = LongPattern(
    r"^\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:to )?(?:carry on|continue|keep on|keep going|go on) with (?:what|(?:the|his"
    r"|her|their|all) (?:current|existing|present|same|usual|support|provision|plan))\b",
    ignore_case=True,
)
_FOR_ANOTHER = LongPattern(
    r"\b(?:is|are|will be|shall be|remains?|has been) (?:left )?(?:for|to|up to|a matter for) (?:the |a |his |her "
    r"|their )?[\w’' -]{3,40}?"
    r"\bto (?:decide|determine|judge|settle)\b",
    ignore_case=True,
)
_WHICH = LongPattern(
    r"\b(?:school|setting|college|nursery|SENCO|teachers?|team|therapist|psychologist|authority|panel|head\w*|staff"
    r"|service|tutor|"
    r"council|adults?|assistant|TA)(?:\s+who\s+[^.;,]{1,50}?)?\s+(?:will|to|is to|are to|shall)\s+(?:then |also )?"
    r"(?:(?:choose|decide|determine|agree|select|settle|judge|pick)(?:,[^,.;]{0,60},| [^,.;]{0,40})?\s+(?:which"
    r"|what|whether|who)"
    r"|(?:say|advise|recommend|confirm|specify|set out) (?:what|which|whether|how much)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:needed|needs?|requires?|required|should|is to be)"
    r"|(?:find out|establish|work out|consider|look at|see|explore|assess) (?:whether|if|which|what)\s+"
    r"(?:(?:he|she|they|(?-i:[A-ZÀ-ɏ])[\w’'-]+|a|an|any|this|it|the)\b[^.;,]{0,30}?)?"
    r"(?:needs?|requires?|would|should|is needed|are needed|benefits?|helps?|suits?|is appropriate|is suitable"
    r"|joins?))\b",
    ignore_case=True,
)
"""Whether, what or who is left for somebody to find out: "School to find out whether she needs a scribe"."""
_BY = LongPattern(r"\b(?:by|from|led|with|trained|supervised|overseen|supported) (?:[\w’'-]+ ){0,3}$", ignore_case=True)
_NOTHING = re.compile(r"\W*(?:(?:an?|the|his|her|their) )?", re.IGNORECASE)
_KNOWS = re.compile(
    r",? (?:who|which) (?:has|have|is|are|holds?|knows?|trained|passed|completed)\b[^.;:(]*?"
    r"(?=,? (?:will|shall|to|must|takes|works|reads|helps|teaches|leads|runs|sits|gives|joins|does|goes|delivers|plays"
    r"|walks|meets|sees|supports|practises|uses|is|are|has|shares|guides)\b|\s*[.;(]|$)",
    re.IGNORECASE,
)
"""What somebody has learned is not what they do: "who has passed Makaton Level 2"."""
_PLANNED_BY = LongPattern(
    r"\b(?:trained|set|written|advised|recommended|suggested|drawn up|devised|designed|planned|shown(?: how)?"
    r"|demonstrated|supervised"
    r"|overseen|monitored|reviewed|agreed|prescribed|modelled|chosen|prepared|updated|approved|checked|guided|coached"
    r"|briefed|made)"
    r" (?:\w+ly )?by (?:[\w’'-]+ ){0,3}$",
    ignore_case=True,
)
"""Before whoever is behind what another does: "exercises set by the physiotherapist"."""
_WITHIN = LongPattern(r"\b(?:in|at|within|inside)\s+(?:[\w’'-]+\s+){0,3}$", ignore_case=True)
_NAMED_SESSION = LongPattern(
    r"(?:(?:hour|minute|min|hr)s?|\b(?:one|two|three|four|five|six|eight|ten|twelve|\d+))[ -]+"
    r"((?:[^\W\d_][\w’'-]+[ -]+){1,4}?)(?:session|lesson|workshop|course|club|journey|trip|walk|rehearsal)s?\b",
    ignore_case=True,
)
_SESSION_ON = re.compile(
    r"(?:session|lesson|workshop|course|club|talk|tutorial)s? (?:on|about)\s+[^\W\d_]", re.IGNORECASE
)
_NOTE = re.compile(
    r" (?!(?:will|shall|should|must|to|is|are|has|have|receives?|gets?|needs?|requires?|would|can|may)\b)[a-z]"
)
"""After the first word of a note, which is no name then: "Mat work"."""
_PURPOSE = LongPattern(
    r"\W*(?:purpose|aim|focus|used? (?:of|for)|to (?:help|work on|develop|practise)|what for|what (?:is"
    r"|(?:will|shall) be) done|for what"
    r"|content|activit(?:y|ies)|work(?:ing)? on|targets?|subjects?|topics?)\b",
    ignore_case=True,
)
"""Over a column that says what time is spent on."""
_TAKES = LongPattern(
    r"\b(?:tak(?:e|es|en|ing)|accompan\w+|bring(?:s|ing)?|walk(?:s|ing)?|driv(?:e|es|ing)|escort(?:s|ing)?|go(?:es)?)"
    r" (?:(?:with )?(?:him|her|them|me|[A-ZÀ-ɏ][\w’'-]+) )(?:out|to|into|on|for|round|shopping|swimming)\b"
)
"""To take somebody somewhere is to do something with them: "takes Nell to Cubs"."""
_THERAPY_FOR_SHORT = re.compile(
    r"\W*(?:physio|OT|SaLT|SALT|SLT|S&LT|ELSA|hydro(?:therapy)?|counsell(?:ing|or)|podiatry|dietetics|orthoptics"
    r"|audiology)\W*",
    re.IGNORECASE,
)
"""In a row whose own cell says who gives it, the name of a profession is that of a therapy."""
_TRAINED_ON = LongPattern(
    r"\b(?:training|advis(?:e|es|ing)|advice|guidance|(?:session|lesson|workshop|course|talk"
    r"|briefing)s?)\b[^.;]{0,40}?\s(?:on|about|in how)\s+"
    r"(?!\w*days?\b|each\b|every\b|an?\b|the (?:first|last|second|third)\b|arrival|return|\d)[^\W\d_]",
    ignore_case=True,
)
"""What somebody is taught is said, by its letters even: "a training session of two hours on CVI"."""
_PLAIN_SESSION = frozenset(
    [
        *(
            "a",
            "an",
            "the",
            "of",
            "in",
            "each",
            "every",
            "per",
            "one",
            "two",
            "three",
            "weekly",
            "daily",
            "fortnightly",
        ),
        *("monthly", "termly", "half", "individual", "group", "small", "support", "teaching", "training", "regular"),
        *("extra", "additional", "short", "long", "individualised", "targeted", "specialist", "intervention", "school"),
        *("class", "whole", "staff", "adult", "adults", "assistant", "assistants", "therapy", "direct", "twilight"),
        *("paired", "shared", "tuition", "minute", "minutes", "hour", "hours", "min", "mins"),
    ]
)
"""Words before "session" that do not say what it is about: "a one-hour deaf awareness lesson" does."""


_REFERRED = LongPattern(
    r"\breferral\b[^.;]{0,60}? (?:will|shall|should|can|may|could|is to|to|has to|needs to|has) (?:be |been )?"
    r"(?:made|sent|submitted|considered|completed|put in)\b"
    r"|^\W*(?:an? )?(?:re-?|new |further )?referral (?:on )?(?:to|for)\b[^.;]{2,80}$",
    ignore_case=True,
)
"""What comes of it is for others to decide: "A referral to the feeding clinic will be made"."""
_PLACE_AT = LongPattern(
    r"\bplaces? (?:at|in|on) (?:[\w’'-]+ ){1,6}?(?:(?:play)?schemes?|clubs?|camps?|projects?|youth groups?|courses?)\b",
    ignore_case=True,
)
"""A place somewhere says what is given: "a place at the holiday scheme"."""
_PUT_OFF = (
    ("left", _LEFT_TO_ANOTHER),
    ("open", _FOR_ANOTHER),
    ("open", _WHICH),
    ("awaited", _AWAITED),
    ("document", _TO_BE_WRITTEN),
    ("unchanged", _CARRY_ON),
    ("elsewhere", _SEE),
    ("awaited", _REFERRED),
)


@dataclass(frozen=True)
class Provision:
    """What a provision entry says. `kind` is support, strategy or resource (rules.md, "Kind")."""

    entry: Entry
    kind: str
    amount: Amount
    people: tuple[tuple[int, Person], ...]
    """Each person named, with the number of the part that names them."""
    specific: bool
    """Something more than service words is said: an activity, a subject, a programme or an aim."""
    sums: tuple[tuple[int, Money], ...]
    funded: tuple[tuple[int, int, int], ...]
    """(part, start, end) of each funding band."""
    deferred: tuple[tuple[int, Match], ...]
    """The words that put a decision off; whether the whole entry is put off is `wholly_deferred`."""

    @cached_property
    def doing(self) -> tuple[tuple[int, Person], ...]:
        """Those of `people` who may be meant to do it.

        Where a cell or a line of its own says by whom, others count only as doers: "by the tutor", "the tutor will".
        """
        parts = self.entry.parts
        told = any(parts[number].role == "who" and person.kind != "institution" for number, person in self.people)
        return tuple(
            (number, person)
            for number, person in self.people
            if not told or parts[number].role != "main" or _is_doer(parts[number].text, person)
        )

    @cached_property
    def hours_only(self) -> bool:
        """A length of time, or "full-time", and nothing that says what is done with it (rules.md, hours-only)."""
        return self.kind == "support" and (self.amount.has_length or self.amount.full_time) and not self.specific

    @cached_property
    def wholly_deferred(self) -> bool:
        """Whether, what or who is put off, and no amount of anything is stated besides."""
        if any(
            match.group == "elsewhere" and _says_nothing(self._before(part, match) + _NAMED.match(match.term)[0])
            for part, match in self.deferred
        ):
            return True
        if any(
            match.group == "open"
            or (match.group == "left" and not re.search(r"\w", self._before(part, match)))
            or (match.group in ("undecided", "unchanged") and _LATER.fullmatch(self._before(part, match)))
            for part, match in self.deferred
            if not self.amount.has_length
        ):
            return True
        return bool(self.deferred) and (not self.specific or self.amount.state == "none")

    def _before(self, part: int, match: Match) -> str:
        return self.entry.parts[part].text[: match.start]

    @cached_property
    def fault(self) -> str:
        """The fault that a whole entry is, so that it is not also found unquantified and so on; or an empty string."""
        if any(found.purpose == "provision" for _, found in self.sums):
            return "money"
        if self.funded:
            return "band"
        if self.wholly_deferred:
            return "deferred"
        return "hours-only" if self.hours_only else ""

    @property
    def who(self) -> tuple[str, ...]:
        """Who does it, in the plan's words: roles and services before "an adult" and the like, none whom they teach."""
        doing = [person for part, person in self.doing if self._may_do(self.entry.parts[part].text, person)]
        doing = [person for person in doing if not person.receives] or doing
        named = [person.text for person in doing if person.kind in ("role", "service")]
        return tuple(_each_once(named or [person.text for person in doing]))

    @staticmethod
    def _may_do(text: str, person: Person) -> bool:
        """Not "the therapist's targets", nor "set by the hospital", nor "in the hub", nor "Provision in this area"."""
        if text[person.end : person.end + 2] in ("'s", "’s") or _PLANNED_BY.search(text, 0, person.start):
            return False
        body = person.kind == "institution"
        return not (body and (_WITHIN.search(text, 0, person.start) or person.text.lower() == "provision"))


def _each_once(names: list[str]) -> Iterator[str]:
    """The names without those that others hold in them: "befriender" beside "Volunteer befriender"."""
    plain = [name.casefold().rstrip("s") for name in names]
    for place, name in enumerate(names):
        others = (other for at, other in enumerate(plain) if at != place and (other != plain[place] or at < place))
        if not any(re.search(rf"(?<!\w){re.escape(plain[place])}(?!\w)", other) for other in others):
            yield name


def _says_nothing(before: str) -> bool:
    """Whether what stands before "as set out in" at most names a programme, or that there are arrangements."""
    return bool(
        not before.strip()
        or _NAMED_ONLY.fullmatch(before)
        or _ARRANGEMENTS.fullmatch(before)
        or _WHAT_HAPPENS.fullmatch(before)
    )


def _is_conditional(text: str, person: Person, vague: Vocabulary) -> bool:
    """Whether somebody is named only in a condition: "as long as there are enough staff"."""
    return any(each.start <= person.start and person.end <= each.end for each in conditions(text, vague))


def _in_a_ratio(text: str, person: Person) -> bool:
    """Whether "an adult" only counts: "one adult to one child"."""
    return person.kind == "generic" and any(
        each.adults and each.pupils and each.start <= person.start and person.end <= each.end for each in modes(text)
    )


def _is_doer(text: str, person: Person) -> bool:
    """Whether the words around somebody make them the one who acts."""
    if text[person.end : person.end + 2] in ("'s", "’s"):
        return False
    by = _BY.search(text, max(0, person.start - NEAR), person.start)
    return bool(by or WILL.match(text, person.end) or _NOTHING.fullmatch(text, 0, person.start))


def read_provision(entry: Entry, lexicon: Lexicon) -> Provision:
    """What a provision entry says, its parts judged together."""
    return _read(entry.anywhere, lexicon)


@lru_cache(maxsize=2048)
def _read(entry: Entry, lexicon: Lexicon) -> Provision:
    """What an entry says, which is the same wherever it stands: councils' plans repeat what others say."""
    # When it is reviewed, what it costs, who advised it and what it is for say nothing of how much there is.
    texts = [
        in_full(part.label, part.text) if part.role not in ("review", "outcome", "label") else ""
        for part in entry.parts
    ]
    decided = [number for number, part in enumerate(entry.parts) if part.role in ("main", "lead", "who")]
    searched = [
        number for number, part in enumerate(entry.parts) if part.role in ("main", "lead", "who", "when", "other")
    ]
    how_much = amount(texts)
    found_people = tuple(
        (number, person)
        for number in searched
        for person in people(texts[number], lexicon)
        if not (entry.parts[number].role == "lead" and OF_THE_REST.match(texts[number]))
        and not _is_conditional(texts[number], person, lexicon["vague"])
        and not _in_a_ratio(texts[number], person)
    )
    sums = tuple(
        (number, found)
        for number in searched
        for found in money(texts[number], entry.parts[number].label or entry.labels)
    )
    funded = tuple(
        (number, found.start, found.end) for number in searched for found in bands(texts[number], lexicon["bands"])
    )
    deferred = tuple(
        (number, match)
        for number in decided
        for match in lexicon["deferral"].find(texts[number])
        if not (match.group == "undecided" and _only_how_much(texts[number], match))
    ) + tuple((number, match) for number in decided for match in _put_off(texts[number]))
    specific = _says_what(entry, how_much, found_people, lexicon)
    return Provision(
        entry,
        kind_of_provision(entry, how_much, found_people, lexicon),
        how_much,
        found_people,
        specific,
        sums,
        funded,
        deferred,
    )


@lru_cache(maxsize=2048)
def _put_off(text: str) -> tuple[Match, ...]:
    """What puts a decision off in words that no list can hold."""
    return tuple(
        Match(*found.span(), found[0], group) for group, pattern in _PUT_OFF for found in pattern.finditer(text)
    )


def _only_how_much(text: str, match: Match) -> bool:
    """Whether what is put off there is how much, or which make, and not whether, what or who."""
    before, _, _ = match.term.partition(" to follow")
    end = match.start if before == match.term else match.start + len(before)
    how_much = _HOW_MUCH.search(text, max(0, end - NEAR), end)
    if not how_much or _WHAT_AND.search(text, max(0, how_much.start() - NEAR), how_much.start()):
        return False
    apart = text[: how_much.start()].rstrip()[-1:] in tuple(",;(–—")  # "Help with bathing, hours to be agreed"
    return apart or not _LATER.fullmatch(text, 0, end)


def _says_what(entry: Entry, how_much: Amount, found_people: tuple[tuple[int, Person], ...], lexicon: Lexicon) -> bool:
    """Whether a word is left when amounts, people, places, references and service words are taken out."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for part, start, end in how_much.spans:
        taken.setdefault(part, []).append((start, end))
        named = _NAMED_SESSION.search(entry.parts[part].text, start, end)
        if _SESSION_ON.search(entry.parts[part].text, start, end):
            return True
        if named and any(word.lower() not in _PLAIN_SESSION for word in _WORD.findall(named[1])):
            return True
    if _PLACE_AT.search(entry.main.text):
        return True
    if _THERAPY_FOR_SHORT.fullmatch(entry.main.text) and any(part.role == "who" for part in entry.parts):
        return True
    for part, person in found_people:
        taken.setdefault(part, []).append((person.start, person.end))
    for number, part in enumerate(entry.parts):
        if part.role == "other" and _PURPOSE.match(part.label) and _WORD.search(part.text):
            return True
        if part.role not in ("main", "lead") or (part.role == "lead" and OF_THE_REST.match(part.text)):
            continue
        text = part.text
        if _TAKES.holds(text) or _TRAINED_ON.holds(text):
            return True
        knows = [match.span() for match in _KNOWS.finditer(text)]
        named_so = knows + [
            (person.start, person.end)
            for part, person in found_people
            if part == number
            and (person.kind != "service" or _BY.search(text, max(0, person.start - NEAR), person.start))
        ]
        named_so.sort()
        if any(not overlapping(named_so, match.start, match.end) for match in lexicon["activities"].find(text)):
            return True
        spans = [*taken.get(number, ()), *knows]
        spans += [(found.start, found.end) for found in outcome_references(text)]
        spans += [(match.start, match.end) for match in lexicon["empty"].find(text)]
        spans += [(match.start, match.end) for match in lexicon["deferral"].find(text)]
        spans += [(match.start, match.end) for match in lexicon["vague"].find(text)]
        spans += [match.span() for match in _PLACE.finditer(text)]
        left = bytearray(b"\1" * len(text))
        for start, end in spans:
            left[start:end] = bytes(end - start)
        for word in _WORD.finditer(text):
            begins = not number and not text[: word.start()].strip() and _NOTE.match(text, word.end())
            begins = begins and not lexicon["support"].find(word[0])
            plain = word[0].removesuffix("'s").removesuffix("’s")
            names = word[0][0].isupper() and not (begins and not lexicon["given-names"].group_of(plain))
            if len(word[0]) > 2 and not names and all(left[word.start() : word.end()]):
                return True
    return False
