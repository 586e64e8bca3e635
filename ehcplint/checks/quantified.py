"""Does each provision entry say how much, and what is done with it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind, whole
from ehcplint.language.frequency import frequencies
from ehcplint.language.patterns import LongPattern
from ehcplint.language.periods import spans
from ehcplint.language.times import dates
from ehcplint.plan import Kind as EntryKind
from ehcplint.provision import Provision

_INTERVAL_IS_ENOUGH = LongPattern(
    r"\b(?:meet(?:s|ing|ings)?\b|(?<!mock )(?<!practi[cs]e )interviews?\b"
    r"|review(?:s|ed|ing)?\b|check(?:s|ed|ing)?\b|log(?:s|ged)?\b|diary"
    r"|record(?:s|ed"
    r"|ing)?\b(?! (?:scripts?|voices?|messages?|books?|music|stor(?:y|ies)|speech|words?|sounds?|tracks?))|"
    r"(?:ring|call|(?<!by )phone|(?<!by )e-?mail)s?\b|"
    r"report(?:s|ing)?\b|(?:keep|keeps|kept) (?:a |the )?(?:count|tally|chart|list)\b|write[s]? (?:a|one) page|"
    r"(?:watch|observ)\w* (?:him|her|them|an?|one)\b|test(?:s|ed)? (?:both|the|his|her|their|[A-ZÀ-ɏ]\w+['’]s)\b"
    r"|re-?test(?:s|ed|ing)?\b|weigh(?:s|ed)?\b|"
    r"measur(?:e|es|ed)\b|inspect(?:s|ed)?\b|monitor(?:s|ed|ing)?\b|updat(?:e|es|ed|ing)\b|assess(?:es|ed|ment)?\b|"
    r"re-?issued?|rewrit(?:e|es|ten|ing)|servic(?:ed|ing)|home[-–/ ]school book|"
    r"\b(?:visits?|(?:comes?|calls?|drops?|looks?) (?:in|out|into (?:school|class|college|nursery)))\b"
    r"[^.;]{0,60}\bto (?:see|watch|observe|find out|look|check|change|update|hear how|plan)\b|"
    r"write[s]? (?:one|a) (?:line|note)|(?:weekly|daily|termly|fortnightly|monthly) (?:notes?|lines?|e-?mails?"
    r"|messages?)"
    r"|(?:notes?|e-?mails?|messages?) (?:home|to (?:his|her|their|the) (?:parents?|family|mother|father|carers?))\b"
    r"|newsletter|look(?:s|ed)? over\b|(?:is|are|be) (?:\w+ly )?(?:charged"
    r"|cleaned|tested|serviced|inspected|refitted|re-?ordered)\b|(?:tests?|screening|audit) by\b|write[s]? out\b"
    r"|draws? up\b|"
    r"go(?:es)? (?:over|through)\b[^.;]{0,60}\btogether\b|go(?:es)? (?:over|through)\b[^.;]{0,60}\bwith (?:the"
    r"|his|her) (?:class )?(?:teacher|staff|team|senco"
    r"|parents|family)\b)",
    ignore_case=True,
)


_IN_TEACHING = re.compile(
    r"^\W*(?:[\w’'-]+ ){0,4}?(?:lessons?|teaching|tuition|coaching|practice|practising|instruction|tutorials?) (?:in"
    r"|of|on)\b"
    r"|\bbe taught\b|\blearns? (?:to|how)\b|\bteach(?:es)? (?:him|her|them|[A-ZÀ-ɏ][\w’'-]+)\b",
    re.IGNORECASE,
)
"""Before words that are what the child learns."""
_MEETS_TO_WORK = LongPattern(
    r"\bmeets? (?:with )?(?:him|her(?! (?:parents?|mother|father|carers?|family|teachers?))|them|[A-ZÀ-ɏ][\w’'-]+)\b"
    r"[^.;]{0,40}\b(?:for|to (?:work|practise|teach)) (?!(?:an? )?(?:review|check|chat))"
    r"|\b(?:counsellor|therapist|psychologist|mentor|coach|(?:literacy|learning) support assistant|ELSA)\b"
    r"[^.;]{0,90}?\bmeets? (?:with )?"
    r"(?:him|her(?=\W*$|[,.;(]| (?:weekly|daily|fortnightly|termly|monthly|half|each|every|once|twice|on|in|at|for)\b)"
    r"|(?-i:(?!Mr\b|Mrs\b|Ms\b|Dr\b)[A-ZÀ-ɏ])[\w-]+\b(?!['’]s))\b"
    r"(?! and (?:his|her|their|the)\b)(?![^.;]*\b(?:to|and|will|shall) (?:review|check|look|agree|discuss|plan|set"
    r"|update|report|go"
    r"|ask|see|hear|tell|find)\b)"
)
"""To meet the child for work, or as a counsellor or a mentor does, is more than a meeting."""
_TO_BE_MET = re.compile(
    r"\bmeets? (?:it|them|these|those)\b"
    r"|\b(?:that|which|words|terms|sounds|people) (?:[\w’'-]+ )?(?:(?:will|shall) |is to |are to )?(?:meet|see)s?\b",
    re.IGNORECASE,
)
"""What the child is to meet is no meeting: "the five topic words that he will meet"."""
_ON_A_DAY = re.compile(
    r"\b(?:hours?|minutes?|hrs?|mins?|half[- ]day|morning|afternoon|day)\b(?:(?!\b(?:review|start|begin|from|by|until"
    r"|report|meet)\w*)[^.;]){0,60}? on (?:the )?(?:[A-Z][a-z]+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? "
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
"""How long, and the one day on which it is done: "two hours in the Reception room on 1 September 2027"."""
_WHERE_FROM = re.compile(
    r"\b(?:from|in|per|see|following|based on|source:?) (?:[\w’'.-]+ ){0,6}?(?:reports?|advice|assessment|letter)\b"
    r"|\((?:[\w’'.-]+ ){0,6}?(?:reports?|advice|assessment|letter)\b[^()]{0,80}\)",
    re.IGNORECASE,
)
"""Where something was advised is no report that anybody is to make: "from the psychologist's report, page 4"."""
_FIRST = re.compile(r"\b(?:on|in|during) (?:the|his|her|their) first (?:day|week|morning|month|term)\b", re.IGNORECASE)
_TRAINS = re.compile(r"\b(?:trains?|training|trained|brief(?:ed|ing)|inset|workshop|course)\b", re.IGNORECASE)
_AT_A_SET_TIME = re.compile(
    r"\b(?:at|by) (?:\d{1,2}[.:][0-5]\d|\d{1,2} ?[ap]\.?m\b|[\w ]{3,20} o['’]clock)", re.IGNORECASE
)


_ONCE = re.compile(r"\W*(?:once|one[- ]off|a single (?:visit|session|time))\b", re.IGNORECASE)
"""In a cell that says how often: what is done on a day that is named is done then, and not so often."""


class QuantifiedCheck(Kind):
    """Entries whose amount is in one of these states, or (`hours-only`) says a length of time and nothing else."""

    kind: Literal["quantified"]
    state: Literal["none", "part", "hours-only"]
    of: Literal["support", "strategy", "resource"] = "support"

    def run(self, context: Context) -> Iterator[Hit]:
        for entry in context.plan.of_kind(EntryKind.PROVISION, context.letters):
            provision = context.provision(entry)
            if provision.kind == self.of and self._faulty(provision):
                yield whole(entry)

    def _faulty(self, provision: Provision) -> bool:
        if self.state == "hours-only":
            return provision.fault == "hours-only"
        if provision.fault or provision.amount.state != self.state:
            return False
        text = _WHERE_FROM.sub(" ", _TO_BE_MET.sub(" ", provision.entry.main.text))
        if self.state == "none" and _INTERVAL_IS_ENOUGH.search(text) and (frequencies(text) or spans(text)):
            return False  # the interval of a check is no amount of anything, and all that a check needs
        if (
            self.state == "part"
            and provision.amount.has_length
            and _TRAINS.search(text)
            and (spans(text) or _FIRST.search(text))
        ):
            return False  # so much training by a date is a single task
        if self.state == "part" and any(
            part.role == "when" and _ONCE.match(part.text) and dates(part.text) for part in provision.entry.parts
        ):
            return False
        if self.state == "part" and provision.amount.has_length and _ON_A_DAY.search(text):
            return False
        return not (
            self.state == "part"
            and provision.amount.has_interval
            and not _MEETS_TO_WORK.search(text)
            and (_is_a_check(text) or _AT_A_SET_TIME.search(text))
        )


def _is_a_check(text: str) -> bool:
    """Whether a check, a call or the like is provided, and not taught: "Lessons in … planning a route by phone"."""
    check = _INTERVAL_IS_ENOUGH.search(text)
    return check is not None and not _IN_TEACHING.search(text, 0, check.start())
