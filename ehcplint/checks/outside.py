"""Is educational provision promised where nothing secures it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ehcplint.checks.base import Context, Hit, Kind
from ehcplint.language.dose import amount
from ehcplint.language.patterns import LongPattern
from ehcplint.language.people import people
from ehcplint.language.text import sentences
from ehcplint.language.vocabulary import Lexicon
from ehcplint.plan import Entry
from ehcplint.plan import Kind as EntryKind

_LETTERS = ("A", "B", "C", "D", "K", None)
_KINDS = (EntryKind.VIEW, EntryKind.NEED, EntryKind.STRENGTH, EntryKind.ADVICE, EntryKind.TEXT, EntryKind.MONITORING)
_BE_ARRANGED = r"be\s+(?:put\s+in\s+place|set\s+up|arranged|delivered|timetabled|run|led|held|organised)"
_PROMISES = LongPattern(
    r"\b(?:will|shall|must|(?:is|are)\s+(?:going\s+)?to)\s+(?:also\s+|then\s+|now\s+|continue\s+to\s+|\w+ly\s+)*"
    r"(?:have|receive|get|attend|join|go\s+to\s+(?:an?|the|his|her|their)|be\s+(?:with|beside|alongside)\s+(?:him|her"
    r"|them|[A-ZÀ-ɏ]\w+)|be\s+(?:\w+ly\s+)?(?:given|provided|taught|supported|offered|seen|helped|taken|accompanied"
    r"|coached|introduced|shown|"
    r"allocated|withdrawn|mentored|tutored)|"
    r"spend|practise|rehearse|coach|model|go\s+(?:over(?!\s+to\b)|through)|listen\s+to|provide|deliver|give|offer"
    r"|teach|run|lead|hold|organise|set\s+up|fund|arrange|support|help|work\s+with"
    r"|work\s+on\s+(?=[^.;]{0,60}\bwith (?:the|an?|his|her|their)\b)|hear\s+[\w’'-]+\s+read"
    r"|(?:carry\s+on|keep\s+on|continue)\s+(?:seeing|teaching|visiting|treating|working\s+with)"
    rf"|{_BE_ARRANGED}"
    r"|(?:see\s+to\s+it|make\s+sure|ensure)\s+that\s+[\w’'-]+\s+(?:is|are)\s+(?:given|taught|supported|helped|provided)"
    r"|(?:sit|stay|eat|play|read|walk|go)\s+with\s+(?:him|her|them|[A-ZÀ-ɏ]\w+)"
    r"|read\s+(?:aloud\s+)?to\s+(?:him|her|them|[A-ZÀ-ɏ]\w+)"
    r"|(?:scribe|sign|interpret)\s+for|take\s+(?:him|her|them|(?-i:[A-ZÀ-ɏ])\w+)\s+(?:out|for|through|from|to)"
    r"|do\s+(?=[^.;]{0,40}\bminutes\b)|see\s+(?:him|her|them|(?-i:[A-ZÀ-ɏ])\w+)(?=[^.;]{0,40}\b(?:once|twice|weekly"
    r"|fortnightly|monthly|times|every|each|an?)\b)"
    r"|(?:visit|come|see|meet|read)\b(?=[^.;]{0,60}\b(?:to|and) (?:teach|work|read|practise|run|deliver|lead|set"
    r"|train|advise|support|help)))\b",
    ignore_case=True,
)
_EDUCATES = LongPattern(
    r"\b(?:support|teach(?:ing|er|es)?|taught|tuition|tutor(?:ing)?|lessons?|classes|one[- ]to[- ]one|1\s?:\s?1|"
    r"TAs?|LSAs?|assistants?|enabler|adult|mentor(?:ing)?|"
    r"therap(?:y|ist)|therapies|SaLT|physiotherapy|counselling|intervention|programme|sessions?|(?:nurture|skills"
    r"|friendship|social|"
    r"language|speech|play|talk\w*|maths|writing|sensory|motor|lego|support|reading)\s+(?:group|club)|reading|"
    r"phonics|literacy|numeracy|maths|spelling|handwriting|writing|learning|exercises|booster|"
    r"catch[- ]up|supported\s+study|study\s+(?:support|skills|sessions?)|precision|ELSA|practice|coaching|training"
    r"|help|scrib(?:e|ing)|"
    r"extra time|sign(?:ing)?|speech|language|work(?:ing)?\s+(?:with|on))\b",
    ignore_case=True,
)
_CLEARLY_EDUCATES = LongPattern(
    r"\b(?:school|class|lessons?|teach\w*|taught|tuition|tutor\w*|reading|phonics|literacy|numeracy|maths|"
    r"teaching assistant|TAs?|LSAs?|social skills|language therapy|"
    r"speech|occupational therapy|physiotherapy|exercises|booster|learning|curriculum|nursery|college)\b",
    ignore_case=True,
)
_OF_HEALTH_OR_CARE = LongPattern(
    r"\b(?:consultant|paediatrician|GP|doctor|hospital|clinic|surgery|medication|medicine|dose|inhaler|injections?|"
    r"insulin|appointments?|scan|blood|surgeon|orthotist|dietitian|dentist|"
    r"respite|short\s+breaks?|overnight|social\s+worker|foster|personal\s+assistant|carers?|direct\s+payments?|"
    r"holiday|weekends?|evenings?|at\s+home|taxi|transport|escort)\b",
    ignore_case=True,
)
_OF_THE_PLAN = re.compile(
    r"\b(?:review|meeting|cop(?:y|ies)\s+of\s+(?:the|this|an?|his|her|their)\s+(?:plan|report|letter|advice|draft)"
    r"|letter(?!\s+(?:formation|sounds?|names?|patterns?|shapes?|strings?))|appeal|mediation|days?['’]?\s+to"
    r"|plan\s+(?:will|shall)|invited|decision|this\s+section|"
    r"section\s+[a-k])\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"^\W*(?:it (?:was|has been) |we |the (?:meeting|team|panel) )?(?:agreed|decided) (?:at|in|after) the"
    r" (?:[\w’'-]+ ){0,3}?"
    r"(?:review|meeting|panel)(?: (?:in|on|of) [^,;.]{3,30}?)? that "
    r"|^\W*(?:since|after|following|at) (?:the|his|her|their) (?:[\w’'-]+ ){0,2}?(?:review|meeting),? "
    r"|^\W*(?:\(?[a-z\d]{1,3}[).]\s*)?(?:until|pending|for as long as|as long as|from|between)"
    r" (?:(?!\b(?:will|shall)\b)[^,;.]){3,90}, ",
    re.IGNORECASE,
)
"""Before a promise, where it was made."""
_GIVES = re.compile(
    r"\b(?:practise|rehearse|coach|model|go\s+(?:over(?!\s+to\b)|through)|listen\s+to|provide|deliver|give|offer|teach"
    r"|run|lead|hold|organise|set\s+up|fund|arrange|support|help|work\s+with"
    r"|that\s+[\w’'-]+\s+(?:is|are)\s+\w+)$",
    re.IGNORECASE,
)
_ARRANGED = re.compile(rf"\b(?:{_BE_ARRANGED}|see\s+[\w’'-]+)$", re.IGNORECASE)
"""What is promised, or by whom, stands before these: "Reading with an HLTA, 15 minutes daily, will be put in place"."""
_IS_GIVEN = re.compile(
    r"\b(?:receive|have|be (?:\w+ly )?(?:given|provided|taught|offered|allocated|seen))$", re.IGNORECASE
)
_THERAPY = re.compile(
    r"\b(?:speech|language|occupational|physio|music|art|play|drama)[\w ]{0,20}therapy\b|\bphysiotherapy\b|\btuition\b"
    r"|\b(?:speech|language)[\w ]{0,20} (?:sessions?|lessons?|groups?)\b|\b(?:specialist|one-to-one|1:1"
    r"|individual) teaching\b",
    re.IGNORECASE,
)
_TEACHER = re.compile(
    r"\b(?:[\w’'-]+ )?(?:teacher|tutor|(?<!care )(?<!health )(?<!healthcare )(?<!personal )(?<!passenger )(?<!travel )"
    r"(?<!work )assistant|(?:learning|school|inclusion|pastoral|academic|study) (?:mentor|coach)|(?:learning|inclusion"
    r"|classroom|education|educational|pastoral) support (?:worker|practitioner|officer)|(?:teaching|learning)"
    r" (?:partner|facilitator|practitioner)|nursery nurse|key person|TA|HLTA|LSA|ELSA) (?:will|shall"
    r"|is to) (?:(?:\w+ly|now|then|also) )?(?:give|work with|teach"
    r"|provide|run|lead|offer"
    r"|practise|rehearse|coach|model|do|go (?:over|through)|listen to|take [\w’'-]+ (?:out|for|through|from|to))\s*$",
    re.IGNORECASE,
)
"""Whatever a teacher gives so many minutes of is education: "The art teacher will give Ada 40 minutes of clay work"."""
_STAFF_SPEND = re.compile(
    r"\b(?:teacher|tutor|(?:teaching|learning support|classroom|special needs) assistant|(?:learning|inclusion) mentor"
    r"|nursery nurse|early years (?:educator|practitioner)|key person|TA|HLTA|LSA|ELSA) (?:will|shall|is to)"
    r" (?:(?:\w+ly|now|then|also) )?(?!not\b|be\b|have\b|go\b|come\b|stay\b|read th|meet|speak|phone|ring|call"
    r"|e-?mail|write\b|report|review|send"
    r"|attend|tell|let|talk to|see (?:his|her|their) (?:parents?|mother|father|family))[a-z]+"
    r"(?=[^.;]{0,120}\b(?:minutes?|hours?)\b[^.;]{0,60}\b(?:day|daily|week|weekly|fortnight|term|morning|afternoon"
    r"|break|lunch)\b)",
)
"""Whatever somebody of the school is to do for so long and so often: "A teaching assistant will stretch her hand …"."""
_WITH_THE_CHILD = re.compile(r"\b(?:(?:sit|stay|eat|play|read|walk|go)\s+with|read\s+(?:aloud\s+)?to)\s+\w+$")
_THERAPIST = re.compile(
    r"\b(?:therapist|psychologist|counsellor|physio) (?:will|shall|is to) (?:also |now |then )?(?:see|work with|treat"
    r"|carry on|keep on"
    r"|continue|visit|meet|teach|give|provide)\b",
    re.IGNORECASE,
)
"""What a therapist is to do with the child so often is provision, whatever it is."""
_SCHOOL = re.compile(
    r"\b(?:school|college|nursery|academy|pre-?school|sixth form) (?:will|shall|is to) (?:also )?(?:give|provide|offer"
    r"|run|lay on|put on|arrange)$",
    re.IGNORECASE,
)
"""What a school gives so many minutes of is education too: "College will give Ada two hours of supported study"."""
_TUITION = re.compile(
    r"\b(?:phonics|literacy|numeracy|maths|tuition|teaching(?! (?:assistant|staff))|lessons?)\b", re.IGNORECASE
)
"""Education wherever it is given: "an hour's phonics tuition at home"."""
_IN_TESTS = re.compile(r"\b(?:extra time|an? (?:reader|scribe|prompter|word processor))\b", re.IGNORECASE)
"""What an examination is sat with."""
_ASIDE = re.compile(r"\b(?:when|whenever|if|before|after|unless|until|because|without)\b", re.IGNORECASE)
"""After these words stands the occasion and not what is promised."""
_DOUBTED = LongPattern(
    r"\b(?:hope[sd]?|wish(?:es)?|want(?:s|ed)?|would\s+like|asks?\s+that|requests?|prefer|when\s+i|if\s+(?:he|she|"
    r"they|i))\b|\b(?:not|never)\b(?=.*\bwill\b)|[“\"‘]",
    ignore_case=True,
)


class OutsideCheck(Kind):
    """Sentences in A to D, in K and in parts that have no letter which promise so much teaching, support or therapy."""

    kind: Literal["outside"]

    def vocabularies(self) -> tuple[str, ...]:
        return ("resources", "people-roles", "people-generic", "services", "institutions", "qualifications")

    def run(self, context: Context) -> Iterator[Hit]:
        for entry in context.plan.entries:
            if entry.letter not in _LETTERS or entry.kind not in _KINDS:
                continue
            for number, part in enumerate(entry.parts):
                for start, end in sentences(part.text):
                    if self._promises(part.text[start:end], entry, context):
                        yield Hit(entry, number, start, end)

    def _promises(self, sentence: str, entry: Entry, context: Context) -> bool:
        sentence = _DECIDED.sub("", sentence)
        promise = _PROMISES.search(sentence) or _STAFF_SPEND.search(sentence)
        if not promise or _DOUBTED.holds(sentence) or _OF_THE_PLAN.search(sentence):
            return False
        gives = bool(_GIVES.search(promise[0]))
        if gives and _is_the_child(sentence[: promise.start()], context.plan.front.first_name):
            return False
        what = 0 if _ARRANGED.search(promise[0]) else promise.start()
        promised = _ASIDE.split(sentence[what:], maxsplit=1)[0]
        with_the_child = bool(_WITH_THE_CHILD.search(promise[0]))
        teaches = promise[0].split()[-1].casefold() in ("teach", "tutor", "read")
        teaches = teaches or bool(_TEACHER.search(sentence, 0, promise.end()))
        teaches = teaches or (gives and _is_school_staff(sentence[: promise.start()], context.lexicon))
        schooled = bool(_SCHOOL.search(sentence, 0, promise.end())) or promise.re is _STAFF_SPEND
        treats = entry.letter in ("A", "B") and bool(_THERAPIST.search(sentence, 0, promise.end()))
        how_much = amount([sentence])
        equipped = entry.letter in ("A", "B") and bool(context.lexicon["resources"].find(promised))
        if equipped and how_much.state != "none":
            return True
        if not (teaches or schooled or treats or with_the_child) and not _EDUCATES.search(
            promised, len(promise[0]) if gives and what else 0
        ):
            return False
        educates = schooled or bool(_CLEARLY_EDUCATES.search(sentence))
        cares = bool(_OF_HEALTH_OR_CARE.search(sentence)) and not (teaches or _TUITION.search(promised))
        if cares and schooled:
            return False
        if (cares and not educates) or (entry.letter in ("C", "D") and (cares or not (educates or teaches))):
            return False
        if how_much.has_length or how_much.full_time:
            return True
        named = any(person.kind in ("role", "generic") for person in people(sentence, context.lexicon))
        given = entry.letter != "K" and _IS_GIVEN.search(promise[0]) and _THERAPY.search(promised)
        examined = how_much.state != "none" and _IN_TESTS.search(promised)
        taught = promise[0].endswith("taught") and how_much.state != "none"
        return (
            bool(how_much.mode)
            or taught
            or bool(examined)
            or bool(given)
            or ((named or (gives and educates)) and how_much.state != "none")
        )


def _is_school_staff(subject: str, lexicon: Lexicon) -> bool:
    """Whether the last words of a subject name somebody whose work is education: "the studio technician"."""
    roles = lexicon["people-roles"].find(subject)
    return bool(roles) and roles[-1].group == "education" and roles[-1].end >= len(subject.rstrip())


def _is_the_child(subject: str, name: str) -> bool:
    last = subject.split()[-1:] or [""]
    return last[0].casefold() in ("he", "she", "they", "i", "who", name.casefold())
