"""What a drafter or a form left to be filled in, chosen or deleted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ehcplint.language.patterns import LongPattern
from ehcplint.language.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Something left over at text[start:end]."""

    start: int
    end: int


# Words that a form's field is named after: only with them is a word in single angle or square brackets a field.
FIELD = (
    r"(?:(?:child|pupil|student|young person|learner|parent|carer|school|setting|college|nursery|la|"
    r"local authority|first|last|sur|fore|full|known as|preferred|"
    r"family|given|your|officer|author|council|placement|provider|therapist|teacher|clinic|hospital|his|her|their|"
    r"cyp|yp|c/?yp)['’]?s?[ _/-]*)*"
    r"(?:name|names|forename|forenames|firstname|surname|surnames|dob|date of birth|d\.o\.b\.?|date|dates|address|"
    r"upn|nhs number|age|gender|pronouns?|known[ _]as|"
    r"initials?|signature|child|pupil|student|cyp|yp|school|setting|number|role|telephone|email|year group|year|"
    r"hours|amount|job title|title|insert|tbc|xx+)"
)
SIGNS = LongPattern(
    r"«[^»\n]{0,80}»?|\{\{[^{}\n]{0,120}\}\}?|\{%[^%\n]{0,200}%\}|"
    r"\$\{[^}\n]{1,60}\}|<<[^<>\n]{0,80}>>|‹[^›\n]{1,60}›|%%\w+%%|\bMERGEFIELD\b\s*\w*"
    rf"|<\s*(?:[A-ZÀ-ɏ][\w’' ]{{1,38}}|{FIELD})\s*>|<\s*>"
    r"|#REF!|#N/A\b|\bError! (?:Reference|Bookmark)[^.\n]{0,60}"
)
BRACKETED = LongPattern(
    # A note in square brackets of what is to stand there.
    r"\[(?=[^\]\n]{0,300}\b(?:should be (?:described|set out|listed|included|recorded|given|added)|described here"
    r"|set out here|"
    r"to be (?:described|set out|listed|recorded))\b)[^\]\n]{5,300}\]|"
    rf"[\[(<]\s*(?:(?:plan )?(?:writer|author|drafter|case ?worker|officer|editor)s?:[^\])>\n]{{0,300}}"
    rf"|(?:please\s+)?(?:insert|enter|add|type|state|specify|give|describe|delete|complete|select|"
    rf"choose|pick|include|list|name|provide|write|put|set out|outline|detail|remove|amend|check|confirm|fill in|"
    rf"replace|update|tbc|to be (?:added|inserted|completed|confirmed|provided))\b[^\])>\n]{{0,300}}|{FIELD}|"
    rf"(?:child|young person|pupil|student)(?:['’]s)?(?: or young person(?:['’]s)?)?(?: name)?|he/she(?:/they)?|"
    rf"mum/dad|dad/mum|mother/father|father/mother|parents?/carers?|son/daughter|daughter/son|boy/girl|girl/boy"
    rf"|(?:school|college|nursery|setting)(?:/(?:school|college|nursery|setting))+|"
    rf"she/he|his/her(?:/their)?|him/her(?:/them)?|(?:xx+|\?\?+|\.\.\.+|_+))\s*[\])>]",
    ignore_case=True,
)
# What a drafter still has to find out, or asks a colleague: no reader of a finished plan is told so.
NOTES = LongPattern(
    r"\[(?:(?-i:[A-Z]{2,3}|[A-ZÀ-ɏ][a-zß-ɏ]+|SENCO|school) to (?:add|check|ask|get|send|provide|supply|update|write"
    r"|find"
    r"|email)\b"
    r"[^\]\n]{0,200}|[^\]\n]{1,40}?\bto (?:confirm|chase|clarify|verify|find out|look up|amend|insert"
    r"|complete)\b[^\]\n]{0,200}|"
    r"(?:check(?:ing)? with|chas(?:e|ing)|query|nb|note to|note for|needs? (?:the |a )?(?:dates?|names?|updating"
    r"|checking"
    r"|rewording|confirming)|not sure|copied from|pasted from|from (?:the )?(?:old|last|previous) plan|text to come"
    r"|more to come|placeholder|draft(?:er['’]s)? note"
    r"|(?:say|quote|ask|get|obtain|find|look up|copy|paste|move|mention|expand|shorten|split|tidy|merge|attach"
    r"|await(?:ing)?"
    r"|request(?:ed)?|email|ring|phone|speak to|use) (?:what|who|how|when|where|which|whether|if|it|this|these|the|a"
    r"|an|from"
    r"|in|up|out|to|here|below|above|with|for|(?-i:[A-ZÀ-ɏ])[\w’'-]+))\b[^\]\n]{0,200}"
    r"|[^\]\n]{1,60}\?\s(?:get|ask|check|see|find|chase|look|from|awaiting|waiting)\b[^\]\n]{0,120}"
    r"|[^\]\n?]{0,60}\b(?:ages?|scores?|levels?|grades?|dose|hours?|minutes?|names?|reports?|who|how (?:much|many"
    r"|often|long)"
    r"|when|where|spelling|percentile|centile)\b[^\]\n?]{0,40}\?(?=\])|(?-i:[A-Z]{2,3})\s?:\s[^\]\n]{3,200}|"
    r"[^\]\n]{0,120}\b(?:check|right|correct|still|which|date|sure|same|needs?|agreed?|confirm\w*|include|keep|reword"
    r"|remove|delete)\b[^\]\n]{0,120}\?)\]"
    r"|\((?-i:[A-Z]{2,3}|[A-ZÀ-ɏ][a-zß-ɏ]+) to (?:ring|call|phone|e-?mail|ask|check|get|confirm|speak to"
    r"|see) [^()\n]{0,60}\bre:? [^()\n]{2,80}\)"
    r"|(?<![\w?!])\?\?(?=\w)[^?\n]{1,200}(?:\?\?)?|(?<![\w-])(?-i:[A-Z]{2,3}) to chase\b[^.\n]{0,120}",
    ignore_case=True,
)
# In round brackets these words are ordinary English: "(give him time)", "(name and date)".
ROUND = LongPattern(
    r"^\(\s*(?:(?:please )?(?:insert|delete as|delete if|delete where|enter (?:name|date|details)|xx+|\?\?+|"
    r"state how|state who|state the)|(?:child|pupil|student|first|young person)['’]?s? ?name\)|he/she|his/her|"
    r"him/her)",
    ignore_case=True,
)
# A lone X stands for the child where it is the subject of a sentence: "X will", "so that X can"; not "Malcolm X".
REPLACED_LETTERS = LongPattern(
    r"(?<!\w)X{3,}(?:['’]s)?(?!\w)|(?<!\w)x{4,}(?!\w)|(?<![\w?])\?{3,}(?!\w)"
    r"|(?:(?<=^)|(?<=[.!?:;•\n] )|(?<=\bthat )|(?<=\bwhen )|(?<=\bif )|(?<=\bfor )|(?<=\bhelp )|"
    r"(?<=\bsupport ))X(?:['’]s)?"
    r"(?= (?:will|shall|has|is|can|to|needs|requires|should|does|would|finds|likes|must|and (?:his|her|their))\b)"
    r"|(?<=\bby )X(?=[\s.,]|$)"
)
BLANK = re.compile(r"_{4,}|(?:\.{6,}|…{2,}|(?:…\s*){2,}|(?:\.\s){5,})")
NEAR = 400
"""Characters to either side of what is left over, within which stands what it is for."""
# A line to sign or to write a date on belongs on the form.
SIGNING = LongPattern(
    r"(?:\bsign(?:ed|ature)?\b[^\n_.]{0,40}|\b(?:print(?:ed)? )?names?(?: and (?:role|title|position))?|"
    r"\b(?:date[d]?|role|position|title|"
    r"designation|telephone|tel|initials?|on behalf of[^:\n]{0,40}))\s*:?\s*(?:_+\s*[/.-]\s*)*$",
    ignore_case=True,
)
CHOICES = LongPattern(
    r"\b(?:"
    r"child\s?/\s?young\s?person(?:['’]s)?|child or young person(?:['’]s)? \[|"
    r"young\s?person\s?/\s?child(?:['’]s)?|child\s?/\s?yp|cyp\s?/\s?child|boy\s?/\s?girl|son\s?/\s?daughter|"
    r"brother\s?/\s?sister"
    r"|he\s?/\s?she(?:\s?/\s?they)?|she\s?/\s?he(?:\s?/\s?they)?|s/he|him\s?/\s?her(?:\s?/\s?them)?|"
    r"her\s?/\s?him(?:\s?/\s?them)?|his\s?/\s?her(?:\s?/\s?their)?s?|her\s?/\s?his(?:\s?/\s?their)?|he\s?/\s?they|"
    r"they\s?/\s?he|himself\s?/\s?herself|herself\s?/\s?himself"
    r"|his or her \*|mr\s?/\s?mrs(?:\s?/\s?(?:miss|ms|dr))*"
    r"|yes\s?/\s?no(?:\s?/\s?(?:n\.?/?a|not applicable|not known|unknown|don['’]t know))?|y\s?/\s?n(?=\b(?!/))"
    r"|male\s?/\s?female(?:\s?/\s?\w+)?|primary\s?/\s?secondary\s?/\s?\w+|mainstream\s?/\s?special(?:\s?/\s?\w+)?"
    r"|draft\s?/\s?(?:amended|proposed|final)[\w /]*|(?:proposed|interim)\s?/\s?(?:amended|final)[\w /]*|(?:daily|"
    r"weekly)\s?/\s?(?:weekly|fortnightly|monthly|termly)(?:\s?/\s?\w+)+"
    r"|agreed\s?/\s?not agreed|met\s?/\s?not met|met\s?/\s?partially met\s?/\s?not met|delete as (?:applicable|"
    r"appropriate)"
    r")(?![\w/])",
    ignore_case=True,
)
DATES = LongPattern(
    r"\b(?:D{1,2}\s?[/.-]\s?M{1,3}\s?[/.-]\s?Y{2,4}|MM/YY(?:YY)?|DD Month YYYY|dd mmm yyyy|"
    r"\d{1,2}[/.]XX?[/.]\d{2,4}|XX?[/.]XX?[/.](?:XX+|20XX|\d{2,4})|20XX|201X|202X)\b"
)
MONEY = re.compile(r"£\s?(?:X{1,}|x{2,}|\?+)(?:[.,]?(?:X|x)+)*")
# Where a text has none of these, none of the patterns matches. Each begins with a sign, so that `re` skips to it.
ANY_SIGN = re.compile(
    r"«|\{|<|‹|%|\$|#|\[|\(|/|_|…|\?|£|\*|X|\.\s?\.|xxxx|MERGEFIELD|Error!|YY|yyyy|d(?i:elete as)|D(?i:elete as)"
    r"|to chase\b"
)
BARE_POSSESSIVE = LongPattern(r"(?:^|(?<=[.!?:] )|(?<=\n))['’]s\s+(?=[a-z])")


@lru_cache(maxsize=4096)
def placeholders(text: str, vocabulary: Vocabulary) -> tuple[Placeholder, ...]:
    """Everything that was to be replaced, in reading order; overlapping finds are one.

    The blank of a line for a signature, a name or a date beside one is none, and neither are ordinary brackets,
    "and/or", "[sic]" or a "yes/no" that is spoken of ("yes/no questions").
    """
    spans = _signs(text) if ANY_SIGN.search(text) else []
    spans += [match.span() for match in BARE_POSSESSIVE.finditer(text)]
    spans += [
        (match.start, match.end)
        for match in vocabulary.find(text)
        if match.group != "stand-in" or not text[match.start : match.end].islower() or match.term.islower()
    ]
    merged: list[Placeholder] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1].end:
            merged[-1] = Placeholder(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Placeholder(start, end))
    return tuple(merged)


def _signs(text: str) -> list[tuple[int, int]]:
    """What is to be replaced by the look of it, not by its words."""
    spans = [
        match.span()
        for match in (
            *SIGNS.finditer(text),
            *REPLACED_LETTERS.finditer(text),
            *DATES.finditer(text),
            *MONEY.finditer(text),
            *NOTES.finditer(text),
        )
    ]
    spans += [
        match.span() for match in BRACKETED.finditer(text) if text[match.start()] != "(" or ROUND.match(match.group())
    ]
    spans += [
        match.span()
        for match in BLANK.finditer(text)
        if not SIGNING.search(text, max(0, match.start() - NEAR), match.start()) and not _is_a_trail(text, match)
    ]
    spans += [match.span() for match in CHOICES.finditer(text) if not _is_ordinary(text, match)]
    return spans


def _is_a_trail(text: str, match: re.Match[str]) -> bool:
    """Dots that lead the eye to a page number, or a voice that trails off."""
    return match.group()[0] in ".…" and bool(
        re.match(r"\s*(?:\d{1,3}\b|[“”\"'’])", text[match.end() : match.end() + NEAR])
    )


_A_TITLE = re.compile(
    r"(?=(?s:.{1,120}\Z))(?!.*\b(?:will|shall|is|are|has|can|needs|should|must)\b)(?:\W*\b[\w’'-]+){1,8}\W*(?<![.;])",
    re.IGNORECASE,
)
"""A few words without a verb."""


def _is_ordinary(text: str, match: re.Match[str]) -> bool:
    words = match.group().lower().replace(" ", "")
    after = text[match.end() : match.end() + NEAR].lstrip().lower()
    if words.startswith(("child/", "youngperson/", "cyp/")) and _A_TITLE.fullmatch(text):
        return True  # a form's own title or label: "Name of child / young person"
    if words.startswith(("yes/no", "y/n")):
        return bool(
            re.match(
                r"(?:questions?|answers?|responses?|choices?|cards?|symbols?|decisions?|board|format|games?|"
                r"switch|buttons?|signs?|by|with|to)\b",
                after,
            )
        ) or bool(
            re.search(
                r"\b(?:a|an|with|using|answers?|say|sign|nod|indicat\w+|responds?|simple|the|his|her)\s*$",
                text[max(0, match.start() - NEAR) : match.start()],
                re.IGNORECASE,
            )
        )
    if words.startswith(("mr/", "son/", "male/", "boy/")):
        return bool(re.match(r"^[^.]*$", text) and len(text) > 60)
    return False
