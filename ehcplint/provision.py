"""Read one provision entry: what kind it is, what is done, by whom, how much, and what is wrong with it as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ehcplint.language.dose import Amount, amount
from ehcplint.language.hedges import conditions
from ehcplint.language.money import Money, bands, money
from ehcplint.language.patterns import LongPattern
from ehcplint.language.people import Person, people
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.text import NEAR, within
from ehcplint.language.vocabulary import Match, Vocabulary
from ehcplint.plan import Entry, Part

Lexicon = Mapping[str, Vocabulary]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PLACE = LongPattern(
    r"\b(?:in|at|within|from|across|inside|outside)\s+(?:(?:the|a|an|his|her|their|its|each|every|all|any|this|that"
    r"|our|my)\s+)?"
    r"(?:[\w’'-]+\s+){0,3}?(?:school|setting|college|nursery|hub|base|room|classroom|class|classes|centre|unit"
    r"|library|hall|playground|yard|house|home|"
    r"base room|office|space|area|place|academy|community|lessons?|provision|placement|mainstream|week|day|term"
    r"|year)\b",
    ignore_case=True,
)
CLASS_SIZE = LongPattern(
    r"\b(?:class(?:es)?|sets?|teaching groups?|tutor groups?|form)(?: sizes?)? (?:of|has|have|with|is|are|will have"
    r"|will be|limited to|capped at)\s+"
    r"(?:(?:no more than|not more than|up to|fewer than|less than|at most|under|a maximum of|maximum|between|about"
    r"|around)\s+)?(?:\d+|[a-z]+teen|six|seven|eight|nine|ten|eleven|twelve|twenty)\b",
    ignore_case=True,
)
_VERB = re.compile(
    r"\b(?:will|shall|should|must|may|might|can|could|would|to|is|are|has|have|does|do)\b", re.IGNORECASE
)
_EVERY = re.compile(r"^\W*(?:every|each|all|both|most)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_ALLOWANCE = re.compile(
    r"^\W*(?:[A-Z]?[\d.]{1,5}\W+)?"
    r"(?:(?:in|for|during) (?:all|every|each|any|his|her|their)\b[^:,.]{0,50}(?:[:,]|\b(?:is|are|will be) allowed"
    r"|\bhas|"
    r"\bwill have)\s*)?"
    r"(?:\S+\s+){0,4}?extra time\b",
    re.IGNORECASE,
)
"""More time in tests is a way of working, whatever breaks go with it."""
_PROMISED = re.compile(r"\b(?:will|shall|should|must|may|might|can|could|would)\b", re.IGNORECASE)
_OCCASION = re.compile(
    r"lesson|session|review|reviewed|assessment|meeting|club|group|visit|course|clinic|appointment|instruction in|lead"
    r"|teach|workshop"
    r"|work with"
    r"|work"
)
_SET_WORK = re.compile(
    r"\b(?:new|written|unfinished|finished|harder|class|home|set|independent|his|her|their|pieces? of)\s+$",
    re.IGNORECASE,
)
"""Before "work": what the child is given to do."""
_WHERE_OR_WHEN = re.compile(
    r"\b(?:(?:in|at|during|between|before|after|to|from|for|into|outside|across|throughout)\s+(?:(?:all|every|each"
    r"|the|her|his|their|those|these|most|any|some|a|an|other|"
    r"next|whole[- ]class|of|both|and|start|end|beginning)\s+)*(?:[\w-]+\s+(?:(?:and|or)\s+[\w-]+\s+)?)?"
    r"|who |whoever |whenever |giving (?:an? |any )?|(?:adult|teacher|child|pupil|staff)[- ])$",
    re.IGNORECASE,
)
_IS_THERE = LongPattern(
    r"[^,;.]{0,40}?\s(?:will|to|should|can|may|must|is|are)\s+(?:also\s+)?(?:be\s+)?(?:available|present|on hand"
    r"|provided|allocated|assigned|deployed|employed|in place|arranged|based|attached|around)\b"
    r"|\s+(?:that |who |whom )?(?:[\w’'-]+ (?:can|may) |to )(?:go to|talk to|turn to|speak to|check in with|confide in"
    r"|approach|rely on)\b",
    ignore_case=True,
)
"""After a person: nothing is promised of them but that they are there."""
_BREAK = re.compile(
    r"^\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:[\w’'-]+\s+(?:will|to|should|must|shall)\s+(?:also\s+)?(?:have|take|get"
    r"|be\s+given)\s+)?"
    r"(?:(?:a|an|one|two|three|four|regular|daily)\s+)?(?:(?!session|support|short|overnight|residential"
    r"|respite)[\w-]+\s+){0,3}?(?:rest|break|pause)s?\b(?!\s*(?:fast|of\s+the|time))",
    re.IGNORECASE,
)
"""A break is a way of working however long it is: nobody's time is promised."""
_WHERE_HELD = LongPattern(
    r"[\s,]*(?:(?:where|if|when|in|on|during|at|from)\b[^.;,]{0,40},\s)?"
    r"(?:(?:when|where|while)\b[^.;,]{0,40},\s)?[^.;,]{0,60}?\blessons?\b[^.;]{0,70}?\b(?:will|shall|to)\s+(?:be\s+(?:in|on|at|held|recorded|filmed|timetabled"
    r"|moved)|take place|happen|start|begin|end|finish)\b",
    ignore_case=True,
)
"""Where and how lessons are held, which the child would have anyway: nobody's time is promised."""
_HOW_MUCH = LongPattern(
    r"\b(?:hours|minutes|number|amount|frequency|length|duration|times?|dates?|days?|how (?:much|often|long|many)"
    r"|makes?|models?|size|colour)\b"
    r"(?:(?!\b(?:content|provider|programme|type|nature|who|what)\b)[^.;,:]){0,40}$",
    ignore_case=True,
)
"""Before "to be agreed": only the amount is put off, or a make; not whether, what or who."""
_LATER = re.compile(
    r"\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:(?:whether|what|which|who)\b[^.;:\d]*"
    r"|(?:the |any )?(?:[\w-]+ ){0,2}?(?:nature|type|kind|form|content|make-?up)s?"
    r"(?:,? (?:and|or) [\w-]+)? of\b[^.;:\d]*"
    r"|(?:the |any )?(?:exact |precise )?(?:amount|level|extent|frequency|quantity),? (?:and|or) (?:the )?"
    r"(?:nature|type|kind|form|content) of\b[^.;:\d]*"
    r"|(?:the |his |her |their |my |[\w’'-]+['’]s )(?:[\w-]+ ){0,2}?(?:help|support|provision|arrangements?"
    r"|package|assistance)"
    r"(?! (?:assistant|worker|staff|teacher))\b(?:(?!\bwill\b)[^.;:\d])*)\s*",
    re.IGNORECASE,
)
"""Before "will be determined", "will continue as at present": the provision itself is what is put off."""
_NAMED_ONLY = LongPattern(
    r"\W*+(?:[A-Z]?[\d.]{1,12}\W++)?(?:(?!will\b|to\b)[\w’'-]+\s+){0,4}?(?:programme|plan|strategies|exercises|therapy"
    r"|approach|package|targets|activities|recommendations)\s+"
    r"(?:(?:will be |is |are |to be )?(?:delivered |followed |carried out |provided )?)",
    ignore_case=True,
)
"""Before "as set out in": a programme is named, and what is in it stands elsewhere."""
OF_THE_REST = re.compile(r"\W*(?:other|further|additional|general)\b(?!.*\bwill\b)", re.IGNORECASE | re.DOTALL)
"""A lead-in that heads what is left over says neither what is done nor where: "Other teaching and help in college:"."""
_CARD = re.compile(r"\W*(?:an? )?(?:exit|time[- ]?out|break|help|toilet|leave) (?:card|pass)\b", re.IGNORECASE)
"""A card with which the child may leave is a way of working, for however long."""
_LIMITED = re.compile(
    r"\b(?:capped|limited|kept|restricted|held) (?:at|to|under|below)\b|\b(?:run|last|go on|continue|be|take|sit)s? "
    r"(?:for )?(?:beyond|past|(?:no |not )?(?:longer|more) than)\b",
    re.IGNORECASE,
)
"""How long a thing may last is a way of working: "Homework is capped at 15 minutes"."""
_KEPT = re.compile(
    r"^\W*(?:an?|the|his|her|their|one)\s+(?:own\s+)?(?:[\w-]+\s+){0,2}?(?:table|desk|seat|room|place|space|corner|bay|peg|chair|"
    r"bench|locker|computer|laptop|cupboard|shelf|box)\b[^.;]*?\b(?:kept|reserved|saved|set aside|booked|held)\b",
    re.IGNORECASE,
)
"""A thing that is kept for the child is a thing, for however long each day."""
_GAMES = re.compile(r"[^.;:]*\b(?:games|activities|exercises|songs|rhymes)\W*$", re.IGNORECASE)
"""In note form beside the name of whoever leads them, games are somebody's time."""
_OPENING = re.compile(r"\bin the (?:first|last|final|opening|closing) [\w -]{1,30}? of\b", re.IGNORECASE)
"""A part of a lesson is when something is done: "in the first five minutes of each lesson"."""
_LEFT_TO_ANOTHER = re.compile(
    r"\b(?:whatever|whichever|anything(?: that)?)\s+(?:[\w-]+\s+)?(?:the|an?|his|her|their)\s+(?:[\w’'-]+\s+){1,4}?"
    r"(?:advis|recommend|suggest|decid|request|propos|prescrib|specif|consider|deem|judg|see)(?:e?s|ed|ies|es fit)?\b"
    r"|\bsuch\b[^.;]{1,60}? as\b[^.;]{1,90}?\b(?:thinks?|sees?|considers?|deems?|judges?)"
    r" (?:fit|appropriate|necessary|proper|best|right)\b",
    re.IGNORECASE,
)
_SEE = re.compile(
    r"\b(?:see|refer to) (?:the |his |her |their )?(?:[\w’'-]+ ){0,4}?"
    r"(?:report|programme|plan|advice|letter|appendix|handout|recommendations)\b",
    re.IGNORECASE,
)
"""Another paper says what is done: "Sensory diet: see OT report"."""
"""What another is to say decides what is done: "whatever the psychologist advises"."""
_FOR_ANOTHER = re.compile(
    r"\b(?:is|are|will be|has been) (?:left )?(?:for|to|up to|a matter for) (?:the |a |his |her "
    r"|their )?[\w’' -]{3,40}?"
    r"\bto (?:decide|determine|judge|settle)\b",
    re.IGNORECASE,
)
_OWN_ACT = re.compile(
    r"\b(?:minutes|hour) of (?:looking|sitting|lying|resting|relaxing|quiet|calm|rest|peace|free|choosing|choice"
    r"|solitude)\b|"
    r"\b(?:he|she|they|[A-Z][a-z]+) will (?:also )?have (?:[\w-]+ ){1,4}?(?:minutes|hour) "
    r"(?:with (?:his|her|their) [\w -]{1,30}? (?:out|off|on|up)|alone|(?:by|to) (?:him|her|them)sel(?:f|ves)"
    r"|of (?:quiet|peace|rest|calm)|away from)\b|"
    r"\b(?:he|she|they|[A-Z][a-z]+) (?:will |may |can )?(?:then )?(?:leaves?|goes|go|sits?|moves?|takes? a|rests?"
    r"|stays?|works? alone)\b"
    r"|\bwill (?:also )?(?:have|take) (?:a|an|his|her|their) (?:[\w-]+ ){0,2}?"
    r"(?:sit-down|lie-down|rest|break|breather|time-out)\b"
    r"|\b(?:to|for a) (?:have a )?(?:rest|relax|calm down|unwind|recover|lie down|nap|sleep)\b"
)
"""What the child does alone, however long: a permission or a routine, and nobody's time."""
_BY = LongPattern(r"\b(?:by|from|led|with|trained|supervised|overseen|supported) (?:[\w’'-]+ ){0,3}$", ignore_case=True)
_NOTHING = re.compile(r"\W*(?:(?:an?|the|his|her|their) )?", re.IGNORECASE)
_WILL = re.compile(r"(?:[^.;:]{0,60}?)\b(?:will|shall|to|who)\b", re.IGNORECASE)
_KNOWS = re.compile(
    r",? (?:who|which) (?:has|have|is|are|holds?|knows?|trained|passed|completed)\b[^.;:(]*?"
    r"(?=,? (?:will|shall|to|must)\b|\s*[.;(]|$)",
    re.IGNORECASE,
)
"""What somebody has learned is not what they do: "who has passed Makaton Level 2"."""
_DONE_WITH = re.compile(
    r"\b(?:read|talked|talked (?:over|through|about)|gone (?:over|through)|worked(?: through| on)?|looked at|played"
    r"|practised|rehearsed|discussed|acted out|sung|made|written|explored|revisited|revised)"
    r"(?: (?:aloud|out loud|together|and \w+))? with (?:him|her|them|me|the (?:child|pupil|class)|[A-Z][\w’'-]+)\b"
)
"""In note form, what somebody does with the child is their time: "Social stories, read and talked over with Sam"."""
_IS_ALLOWED = re.compile(
    r"\bwill (?:also )?be (?:accepted|allowed|permitted|credited|waived|excused|exempt(?:ed)?|marked)\b", re.IGNORECASE
)
_ARRANGED = re.compile(
    r"\W*(?:nobody|no[- ]one)\b|[^.;]*\b(?:in place of|instead of|rather than)\b(?![^.;]*\b(?:will|shall)\b)"
    r"|(?:[\w-]+ )?(?:lessons|subjects|classes) (?:before|after|in the (?:morning|afternoon))\b(?![^.;]*\b(?:will"
    r"|shall)\b)",
    re.IGNORECASE,
)
"""In note form, how things are arranged and not what anybody does: "Practical lessons after 11.30am"."""
_ACTIVITY = re.compile(
    r"\W*(?:\d+\W+)?(?:[a-z]+ing\b[^.;:]{0,60}\bwith (?:him|her|them|me|(?-i:[A-Z])[\w’'-]+)\b|(?:scribing"
    r"|reading aloud),"
    r"|talking (?:about|to|with|through|over)|looking (?:at|through)(?! (?:how|what|whether|if)\b)"
    r"|(?:opening|starting|having|holding) (?:a )?conversations?|listening to|helping|watching|rehearsal|acting out"
    r"|going (?:over|through|to|out|for)|working (?:on|through|with)|sitting (?:with|beside|next)|checking (?:in|on)"
    r"|(?:reading|playing|practising|rehearsing|counting|cooking|walking|swimming|shopping|sorting|building|drawing"
    r"|painting|discussing|exploring|singing|planning|joining|making|revisiting|revising|finishing|guiding|coaching"
    r"|scribing|signing|interpreting|escorting|accompanying|meeting|greeting|settling|washing|changing|feeding"
    r"|dressing|toileting|lifting|hoisting)"
    r"(?= (?:the|an?|his|her|their|my|him|them|with|to|aloud|together|about|through|over|for|from|at|on|each|every"
    r"|[A-Z]\w+)\b))\b",
    re.IGNORECASE,
)
"""In note form beside the name of whoever does it, something done with the child is that person's time."""
_DOES = re.compile(
    r"\W*(?:(?:takes|walks|talks|leads|guides) (?:him|her|them|me)|(?:reads|plays|sits|works|goes over"
    r"|goes through|shares|practises"
    r"|rehearses|counts|cooks|sings|builds|draws|sorts) (?:with|to|beside|through|on|a|the|his|her|my)|(?:teaches"
    r"|helps|coaches"
    r"|meets|supports) )\b",
    re.IGNORECASE,
)
"""The same told in the present: "Takes him through asking for a turn"."""
_TOGETHER = re.compile(
    r"(?:,[^,.;]{0,60},)?\s+(?:will|shall|is to|are to|to)\s+(?:also\s+)?"
    r"(?:(?:read|work|talk|play|go|meet|practise|sit|plan|discuss|look|run|cook|shop|rehearse|revisit)\b"
    r"[^.;]{0,60}\bwith [A-Z][\w’'-]+\b"
    r"|(?:scribe|organise a|run a|lead a|set up a)\b"
    r"|(?:take|accompany|escort|walk|drive|visit|treat|coach|tutor|teach|counsel|mentor|feed|bathe|wash|dress|hoist|lift)"
    r" (?:him|her|them|me|[A-Z][\w’'-]+)\b|(?:come|call|look|drop) (?:in|into|out|every|each|once|twice|at)\b"
    r"|share (?:[\w-]+ ){0,2}?(?:books?|stor(?:y|ies)|poems?|songs?)\b"
    r"|(?!(?:use|make|be|speak|share|agree|check|communicate|keep|have|ensure|adopt|avoid|stay calm|model)\b)[a-z]+\b"
    r"(?:[^.;]{0,90}\bwith (?:him|her|them|me)\b|\s[A-Z][\w’'-]+ (?:read|count|sing|talk|explain|retell)\b))",
)
"""After a person: they will do something with the child ("will set out the next day's work with him")."""
_NOW = re.compile(
    r",? (?:sees|visits|teaches|treats|coaches|mentors|tutors|counsels|works with|reads with|meets with"
    r"|sits (?:next to|beside|with)|scribes for|writes (?:to|for)) (?:him|her|them|me|[A-Z][\w’'-]+)\b"
    r"|['’]s time\b"
)
"""After a person: what they do with the child is told in the present."""
_CHANCE = re.compile(
    r"\b(?:given|has|have|offered|with) (?:the |an? |regular |some )*(?:chance|opportunit(?:y|ies))\b", re.IGNORECASE
)
"""An opportunity is a way of working (rules.md, "Kind")."""
_TIME_WITH = re.compile(r"\btime with (?:(?:an?|the|his|her|their) )?$", re.IGNORECASE)
_WITH = re.compile(r"\bwith (?:(?:an?|the|his|her|their) )?$", re.IGNORECASE)
_TO_TALK = re.compile(r" to (?:talk|go over|work|read|practise|plan|think|look at|rehearse|play)\b", re.IGNORECASE)
_GERUND = re.compile(r"^\W*(?:[A-Z]?[\d.]{1,5}\W+)?[A-Z][a-z]+ing\b")
_TEACHING_IS = re.compile(
    r"^\W*(?:all |his |her |their )?teaching (?:will|should|must|is|to)\b(?! be (?:given|provided|delivered|by))",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(r"\baccess to (?:(?:an?|the|his|her|their) )?$", re.IGNORECASE)
_TENDED = re.compile(
    r"\b(?:is|are|be|being) (?:fed|washed|bathed|dressed|toileted|hoisted|showered)\b",
    re.IGNORECASE,
)
"""Personal care takes somebody's time, whoever is named."""
_THEN_ANOTHER = re.compile(r"[^.;]*,? and (?:the|an?|his|her|their) [\w -]{3,40} will\b", re.IGNORECASE)
"""After what the child does: a clause of its own says what somebody else will do."""
_WITHIN = LongPattern(r"\b(?:in|at|within|inside)\s+(?:[\w’'-]+\s+){0,3}$", ignore_case=True)
_IS_TAUGHT = re.compile(
    r"\b(?:train(?:ed|ing)|brief(?:ed|ings?)|taught|shown|coach(?:ed|ing)|inset|workshops?)\b", re.IGNORECASE
)
_CLINICAL = re.compile(
    r"therap|psycholog|physio|audiolog|dietit|\b(?:SaLT|SLT|OT|EP|QTVI|QToD|ToD)\b|specialist teacher"
    r"|teacher of (?:the )?(?:deaf|visual|children with)",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\s+(?:will|shall|may|might|could|should|can)\s+(?!(?:provide|supply|lend|order|give|send|issue|fit|write|set|make|use|ensure|support)\b)",
    re.IGNORECASE,
)
"""Whatever such a person comes to do is their time."""
_OF_HEALTH = re.compile(
    r"nurse|health visitor|paediatrician|neurologist|psychiatrist|dieti[ct]ian|doctor|consultant", re.IGNORECASE
)
_SPEAKS = re.compile(r"\s+will\s+(?:speak|talk|ring|telephone|see|visit)\b", re.IGNORECASE)
_TAUGHT_WITH = re.compile(
    r"^\W*(?:[A-Z]?[\d.]+\W+)?(?:[\w’'-]+\s+){0,4}?(?!(?:he|she|they|child|pupil"
    r"|student)\b)[a-z][\w’'-]*\s+(?:will|should|must) be "
    r"(?:taught|introduced|presented|practised|rehearsed)\s+(?:first\s+)?(?:with|using|through|by means of)\b"
)
"""How a thing is taught, and not that anybody is: "New words will be taught with the real thing"."""
_COMES = re.compile(
    r"\s+(?:will|shall|may|might|could|should|can)\s+(?:come|visit|see|meet|work|observe|watch|look at|assess|treat)\b",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(r"\bwill\W*$", re.IGNORECASE)
_NAMED_SESSION = re.compile(
    r"(?:hour|minute|min|hr)s?[ -]+((?:[^\W\d_][\w’'-]+[ -]+){1,4}?)(?:session|lesson|workshop|course|club)s?\b",
    re.IGNORECASE,
)
_SESSION_ON = re.compile(
    r"(?:session|lesson|workshop|course|club|talk|tutorial)s? (?:on|about)\s+[^\W\d_]", re.IGNORECASE
)
_NOTE = re.compile(
    r" (?!(?:will|shall|should|must|to|is|are|has|have|receives?|gets?|needs?|requires?|would|can|may)\b)[a-z]"
)
"""After the first word of a note, which is no name then: "Mat work"."""
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
        *("paired", "shared", "tuition"),
    ]
)
"""Words before "session" that do not say what it is about: "a one-hour deaf awareness lesson" does."""
_BARE_NUMBER = re.compile(
    r"\d{1,3}(?:\.\d+)?(?:\s*[-–]\s*\d{1,3})?|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty",
    re.IGNORECASE,
)
_BARE_RATE = re.compile(
    rf"({_BARE_NUMBER.pattern})\s+((?:a|per|each|every)\s+\w+|weekly|daily|p\.?/?w\.?)", re.IGNORECASE
)
_COUNTED = re.compile(r"\b(?:minutes?|mins?|hours?|hrs?|sessions?|visits?|lessons?|times)\b", re.IGNORECASE)
_KINDS = (("support", "support"), ("activities", "support"), ("strategies", "strategy"), ("resources", "resource"))
"""Vocabularies, and the kind of provision that their words make an entry."""


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
            match.group == "elsewhere" and _NAMED_ONLY.fullmatch(self._before(part, match))
            for part, match in self.deferred
        ):
            return True
        if any(
            match.group in ("undecided", "unchanged") and _LATER.fullmatch(self._before(part, match))
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
        """Who does it, in the plan's words: roles and services before "an adult" and the like."""
        doing = [person for part, person in self.doing if self._may_do(self.entry.parts[part].text, person)]
        named = [person.text for person in doing if person.kind in ("role", "service")]
        return tuple(dict.fromkeys(named or [person.text for person in doing]))

    @staticmethod
    def _may_do(text: str, person: Person) -> bool:
        """Not "the therapist's targets", nor "in the hub", nor "Provision in this area"."""
        if text[person.end : person.end + 2] in ("'s", "’s"):
            return False
        body = person.kind == "institution"
        return not (body and (_WITHIN.search(text, 0, person.start) or person.text.lower() == "provision"))


def _is_conditional(text: str, person: Person, vague: Vocabulary) -> bool:
    """Whether somebody is named only in a condition: "as long as there are enough staff"."""
    return any(each.start <= person.start and person.end <= each.end for each in conditions(text, vague))


def _is_doer(text: str, person: Person) -> bool:
    """Whether the words around somebody make them the one who acts."""
    if text[person.end : person.end + 2] in ("'s", "’s"):
        return False
    by = _BY.search(text, max(0, person.start - NEAR), person.start)
    return bool(by or _WILL.match(text, person.end) or _NOTHING.fullmatch(text, 0, person.start))


def read_provision(entry: Entry, lexicon: Lexicon) -> Provision:
    """What a provision entry says, its parts judged together."""
    # When it is reviewed, what it costs and who advised it say nothing of how much there is.
    texts = [_with_unit(part) if part.role != "review" else "" for part in entry.parts]
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
    )
    sums = tuple((number, found) for number in searched for found in money(texts[number], ""))
    funded = tuple(
        (number, found.start, found.end) for number in searched for found in bands(texts[number], lexicon["bands"])
    )
    deferred = tuple(
        (number, match)
        for number in decided
        for match in lexicon["deferral"].find(texts[number])
        if not (match.group == "undecided" and _only_how_much(texts[number], match.start))
    ) + tuple(
        (number, Match(*found.span(), found[0], group))
        for group, pattern in (("delegated", _LEFT_TO_ANOTHER), ("undecided", _FOR_ANOTHER), ("elsewhere", _SEE))
        for number in decided
        for found in pattern.finditer(texts[number])
    )
    specific = _says_what(entry, how_much, found_people, lexicon)
    return Provision(
        entry, _kind(entry, how_much, found_people, lexicon), how_much, found_people, specific, sums, funded, deferred
    )


def _only_how_much(text: str, end: int) -> bool:
    """Whether what is put off there is how much, or which make, and not whether, what or who."""
    return bool(_HOW_MUCH.search(text, max(0, end - NEAR), end)) and not _LATER.fullmatch(text, 0, end)


def _with_unit(part: Part) -> str:
    """A part's text; a bare number under "Minutes each day" or "Sessions a week" with what its column counts."""
    if part.role != "when" or not _COUNTED.search(part.label):
        return part.text
    if _BARE_NUMBER.fullmatch(part.text.strip()):
        return f"{part.text.strip()} {part.label.strip().lower()}"
    if (rate := _BARE_RATE.fullmatch(part.text.strip())) and (unit := _COUNTED.fullmatch(part.label.strip())):
        return f"{rate[1]} {unit[0].lower()} {rate[2]}"
    return part.text


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
    for part, person in found_people:
        taken.setdefault(part, []).append((person.start, person.end))
    for number, part in enumerate(entry.parts):
        if part.role not in ("main", "lead") or (part.role == "lead" and OF_THE_REST.match(part.text)):
            continue
        text = part.text
        knows = [match.span() for match in _KNOWS.finditer(text)]
        if any(not within(knows, match.start, match.end) for match in lexicon["activities"].find(text)):
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
            names = word[0][0].isupper() and not (begins and not lexicon["given-names"].group_of(word[0]))
            if len(word[0]) > 2 and not names and all(left[word.start() : word.end()]):
                return True
    return False


def _kind(entry: Entry, how_much: Amount, found_people: tuple[tuple[int, Person], ...], lexicon: Lexicon) -> str:
    """Support, strategy or resource: the first telling word decides, and a length of time makes it support.

    A person who is only to be there ("An assistant will be available", "A note-taker") is support too.
    """
    text = _unconditional(entry.main.text, lexicon["vague"])
    if _BREAK.match(text) and not any(person.kind in ("role", "service") for _, person in found_people):
        return "strategy"
    if _ALLOWANCE.match(text) and not any(_WILL.match(text, person.end) for _, person in found_people):
        return "strategy"
    if (_LIMITED.search(text) or _CHANCE.search(text) or _TEACHING_IS.match(text)) and not found_people:
        return "strategy"
    if _CARD.match(text):
        return "strategy"
    if _KEPT.match(text) and all(person.kind == "institution" for _, person in found_people):
        return "resource"
    opening = bool(_OPENING.search(text)) and not any(person.kind == "role" for _, person in found_people)
    if (how_much.has_length and not opening) or how_much.full_time:
        own = _OWN_ACT.search(text)
        others = [person for part, person in found_people if not (own and _THEN_ANOTHER.match(text, own.end()))]
        return "strategy" if own and not others else "support"
    if any(person.receives for _, person in found_people) and _IS_TAUGHT.search(text):
        return "support"
    if CLASS_SIZE.search(text):
        return "resource"
    if _WHERE_HELD.match(text) or _IS_ALLOWED.search(text) or _ARRANGED.match(text):
        return "strategy"
    main = entry.parts.index(entry.main)
    named = [person for part, person in found_people if part == main and person.kind != "institution"]
    if any(_IS_THERE.match(text, person.end) for person in named):
        return "support"
    roles = [(person.start, person.end) for part, person in found_people if part == main and person.kind != "generic"]
    found = [
        (match.start, match.end, kind, match.group)
        for name, kind in _KINDS
        for match in lexicon[name].find(text)
        if (name != "activities" or match.group in ("therapy", "programme"))
        and not within(roles, match.start, match.end)
        and not (kind == "support" and _is_adjunct(text, match))
    ]
    comes = _ACTS if not found else _COMES
    if any(_CLINICAL.search(person.text) and comes.match(text, person.end) for person in named):
        return "support"
    led = [
        person
        for part, person in found_people
        if entry.parts[part].role == "lead" and _LEADS_IN.search(entry.parts[part].text, person.end)
    ]
    if any(_CLINICAL.search(person.text) and comes.match(f" will {text}") for person in led):
        return "support"
    if any(_OF_HEALTH.search(person.text) and _SPEAKS.match(text, person.end) for person in named):
        return "support"
    if _TAUGHT_WITH.match(text) and not found_people and how_much.has_coverage:
        return "strategy"
    noted = not _PROMISED.search(text)
    if noted and _DONE_WITH.search(text):
        return "support"
    told = [person for part, person in found_people if entry.parts[part].role in ("who", "lead")]
    somebody = any(person.kind != "institution" for person in told)
    if noted and somebody and (_ACTIVITY.match(text) or _DOES.match(text) or how_much.mode):
        return "support"
    if any(
        _TOGETHER.match(text, person.end)
        or _NOW.match(text, person.end)
        or _TO_SOMEBODY.search(text, max(0, person.start - NEAR), person.start)
        or _TIME_WITH.search(text, max(0, person.start - NEAR), person.start)
        or (
            person.kind == "role"
            and _WITH.search(text, max(0, person.start - NEAR), person.start)
            and (_TO_TALK.match(text, person.end) or (noted and _GERUND.match(text)))
        )
        for person in named
    ):
        return "support"
    if _TENDED.search(text):
        return "support"
    if not found:
        treating = [*told, *(person for person in named if person.kind == "service")]
        if noted and entry.letter != "F" and any(person.kind in ("role", "service") for person in treating):
            return "support"  # who treats or cares, and nothing that could be a thing or a way of working
        if any(not _VERB.search(text, person.end) for person in named):
            return "support"
        # In note form, something done so many times a week is a person's time: "Gardening, twice a week".
        done = how_much.has_interval and how_much.state == "part" and not _VERB.search(text)
        led = any(entry.parts[part].role == "who" for part, _ in found_people)
        done = done or (bool(_GAMES.match(text)) and led)
        return "support" if done else "strategy"
    found.sort(key=lambda each: (each[0], -each[1], each[2] != "strategy"))
    _, end, kind, group = found[0]
    if group == "tool":
        return "support" if how_much.state == "part" else "strategy"
    # "Light box sessions": the noun that ends a compound is what it is.
    if kind != "support" and any(other[2] == "support" and end <= other[0] <= end + 2 for other in found):
        return "support"
    return kind


def _unconditional(text: str, vague: Vocabulary) -> str:
    """A text with spaces for its conditions: "where staffing permits" does not say what is done."""
    for match in conditions(text, vague):
        text = text[: match.start] + " " * (match.end - match.start) + text[match.end :]
    return text


def _is_adjunct(text: str, match: Match) -> bool:
    """Whether a word such as "lessons" or "review" only says where or when ("in all lessons", "at every review")."""
    near = max(0, match.start - NEAR)
    if match.term == "work" and _SET_WORK.search(text, near, match.start):
        return True
    placed = _WHERE_OR_WHEN.search(text, near, match.start) or _EVERY.match(text[: match.start])
    return bool(_OCCASION.fullmatch(match.term) and placed)
