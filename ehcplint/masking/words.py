"""Words that look like names, and names that are also words."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words("van von de der den du da dos la le al el bin ibn bint st")

NOT_NAMES = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december spring summer autumn winter christmas easter the a an and or but of in on at
    to for with by from as is are was were be he she they we it his her hers their our its this that these those who
    which when where what i section part appendix outcome outcomes provision need needs plan report reports advice
    school academy college nursery primary secondary infant junior high special educational education health care
    social child children young person people service services team trust council borough county hospital centre
    clinic unit english maths science history geography music drama computing french spanish german year key stage
    reception class form date name role signed address telephone phone email mum dad mother father parent parents
    carer carers brother sister no not none yes all each every any some if so then also both may will can should
    must would could has have had does do did speech language occupational clinical consultant community senior lead
    deputy assistant head learning support teaching local authority specialist qualified advisory hearing vision
    visual impairment inclusion early years behaviour wellbeing mental emotional communication interaction cognition
    views hopes intervention programme therapy sensory physical send sen senco sendco ehc ehcp nhs ep salt slt ot gp
    ta elsa lsa hlta tod qtvi cahms camhs uk ks1 ks2 ks3 ks4
    """
)

COMMON_WORDS = _words(
    """
    april art august amber autumn baker ball banks bell best bill bishop blessing bond brook brown carol carter case
    cash charity chase christian church clay cliff constance cook cooper crystal daisy dale dawn day dean destiny
    drew eve faith field fisher forest fox frank ginger good grace grant gray green grey guy hall hand hands harmony
    hazel head heather hill holland holly honey hope house hunter iris ivy jack jade joy june justice king knight
    lane lily little long love major mark mason may melody mercy miles miracle moody moon noble olive page park
    parker patience peace pearl penny piper poppy potter pound price prince princess pride read reader rich river
    rose ruby rush sandy short singer sky small smith snow speaker star stone storm strong summer sunny swift taylor
    temple trinity unity victor violet walker ward way webb week west white wise will winter wood woods worth young
    bob bud dot fay gem jet ken kit lee pat pip ray rob sue val van win
    """
)
"""Names that are also everyday words: only with a capital letter are they taken for names."""

_PREPOSITION = r"\b(?:by|in|until|since|from|to|during|of|early|late|mid|end)"
_DAY_OR_PREPOSITION = rf"(?:(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?|{_PREPOSITION})[\s-]$"
_THE_SEASON = r"\b(?:the|this|next|last|by|in|each|every)\s$"
_NEVER = r"(?!)"

COMMON_USE = {
    name: (re.compile(before), re.compile(after, re.IGNORECASE))
    for name, before, after in (
        ("will", _NEVER, r"\s+(?:be|have|not|also|need|receive|continue|the|a|an|this|there)\b"),
        ("may", _DAY_OR_PREPOSITION, r"\s+(?:\d|(?:be|have|not|also|need|require|benefit|find|half)\b)"),
        ("april", _DAY_OR_PREPOSITION, r"\s+\d"),
        ("june", _DAY_OR_PREPOSITION, r"\s+\d"),
        ("august", _DAY_OR_PREPOSITION, r"\s+\d"),
        ("summer", _THE_SEASON, r"\s+(?:term|holiday|break|school|half|\d)"),
        ("autumn", _THE_SEASON, r"\s+(?:term|holiday|break|half|\d)"),
        ("winter", _THE_SEASON, r"\s+(?:term|holiday|break|\d)"),
        ("young", _NEVER, r"\s+(?:person|people|adult|carer)"),
        ("head", _NEVER, r"\s*(?:teacher|of)\b"),
        ("dean", r"\bthe\s$", r"\s+of\b"),
    )
}
"""What stands before or after such a word, capital letter and all, when it is not a name."""
