"""What a form asks for: the questions that some plans have in place of titles and labels, whoever they are about.

Plans in the child's own words have no fixed ones, and many name the child: "What do we want Ada to achieve?",
"How will we help Ada to get there?".
"""

from __future__ import annotations

import re
from functools import lru_cache

_ABOUT = (
    ("need", r"(?:what|where)\b.*\bnot (?:working|going)\b.*"),
    (
        "strength",
        r"(?:what|where) (?:is|are|does|do|can|has|have)\b.*\b(?:good at|well|strengths?|proud of|already do)\b.*",
    ),
    (
        "provision",
        r"(?:what|which) (?:\w+ ){0,2}?(?:support|help|provision|interventions?|strateg(?:y|ies)|resources?|teaching"
        r"|adjustments?|arrangements|equipment|therapy|actions?)\b(?! (?:need|want)s?\b).*",
    ),
    ("by_when", r"(?:by )?when\b.*\b(?:achieved?|met|reach(?:ed)?|there by|expect|want|hope|completed?)\b.*"),
    (
        "review",
        r"how (?:will|would|do|can|could|shall|should|are|is|we|i)\b.*"
        r"\b(?:know|tell|measure|judge|check|monitor|review|evidence)(?:ed|d)?\b.*",
    ),
    (
        "outcome",
        r"(?:what|where)\b.*\b(?:able to|wants?|hop(?:es?|ing)|would (?:\w+ ){0,3}?like|wish(?:es)?|aim(?:s|ing)?"
        r"|expect(?:s|ing)?|achieved?|working towards|working on|goals?|outcomes?|aspir\w+)\b.*",
    ),
    (
        "provision",
        r"how (?:will|shall|can|do|does|should|are|is|must|we|staff|adults|the (?:school|team|college|setting))\b.*"
        r"\b(?:help|support|achieve|meet|met|do|done|provide|get there|happen|address|overcome|reach)(?:ed|d)?\b.*",
    ),
    (
        "provision",
        r"what (?:(?:will|shall|must|should|can|do|are) (?:we|you|staff|adults|people|others|everyone|teachers"
        r"|the (?:school|adults|staff|team|college|setting))\b.*\b(?:do|doing|provide|put in place|offer|give|change)"
        r"|(?:will|must|should|is going to|needs to|has to)\b.*\b(?:be done|happen|be provided|be put in place"
        r"|be given|be offered|be in place|change|help))\b.*",
    ),
    (
        "need",
        r"(?:what|where)\b.*\b(?:difficult(?:y|ies)?|hard(?:er|est)?|struggles?|needs?|barriers?|challeng(?:ing|es?)"
        r"|problems?|concerns?|(?:gets?|getting) in the way|stops?)\b.*",
    ),
)
_PATTERNS = tuple((role, re.compile(pattern)) for role, pattern in _ABOUT)
_NUMBER = re.compile(r"(?:section |outcome |need |goal )?[a-h]?\d{0,2}\s?[:.)–-]\s+(?=[a-z])")
"""Before a question: "Outcome 2: what do we want …", "E. What …"."""
_LONGEST = 16
"""In words: what is longer is a sentence."""


@lru_cache(maxsize=4096)
def asked(label: str) -> str:
    """What a question, or a title that begins like one, asks for, as a role of the columns in `rules/sections.toml`,
    or "strength".

    An empty string where it is no question or asks for something else.
    """
    plain = " ".join(re.sub(r"\([^()]*\)", " ", label.casefold()).replace("’", "'").split()).strip(" ?:.*")
    plain = _NUMBER.sub("", plain, count=1) if _NUMBER.match(plain) else plain
    if len(plain.split()) > _LONGEST or re.search(r"[.;:!?]", plain):
        return ""
    return next((role for role, pattern in _PATTERNS if pattern.fullmatch(plain)), "")
