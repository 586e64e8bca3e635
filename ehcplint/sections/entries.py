"""Say what a piece of a section's text is: a need, an outcome, a provision, none of these; and where one ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ehcplint.document import Paragraph
from ehcplint.language.dose import amount
from ehcplint.language.patterns import LongPattern
from ehcplint.language.people import people
from ehcplint.language.placeholders import placeholders
from ehcplint.language.references import outcomes as outcome_references
from ehcplint.language.text import sentences
from ehcplint.language.times import dates, time_limits
from ehcplint.language.vocabulary import Lexicon
from ehcplint.plan import Kind, Letter
from ehcplint.provision_kind import CLASS_SIZE

_OF_LETTER: dict[str, Kind] = {
    "A": Kind.VIEW,
    "B": Kind.NEED,
    "C": Kind.NEED,
    "D": Kind.NEED,
    "E": Kind.OUTCOME,
    "F": Kind.PROVISION,
    "G": Kind.PROVISION,
    "H1": Kind.PROVISION,
    "H2": Kind.PROVISION,
    "I": Kind.PLACEMENT,
    "J": Kind.BUDGET,
    "K": Kind.ADVICE,
}
_OF_BLOCK = {
    "strength": Kind.STRENGTH,
    "impact": Kind.TEXT,
    "step": Kind.STEP,
    "monitoring": Kind.MONITORING,
    "aspiration": Kind.VIEW,
}
PROVISION_LETTERS = ("F", "G", "H1", "H2")

_BESIDE_PROVIDER = re.compile(
    r"\W+|\b(?:(?:provided|delivered|given|led|made|help|support|provision|input|work) (?:by|from|with)|by|from|with"
    r"|and|or|the|an?|his|her|their|my|our|all|school|schools|college|nursery|academy|setting|nhs|s|what|which|will"
    r"|shall|do"
    r"|does"
    r"|provides?|gives?|qualified|trained|specialist|visiting|other|class)\b|\bof (?:[\w’'-]+\W*){1,4}$",
    re.IGNORECASE,
)
"""What a sub-heading may say beside the person: "What the teaching assistant will do", "Delivered by school staff"."""
_PROVIDED_BY = re.compile(r"\b(?:by|from)\b|\b(?:provides?|gives?|(?:will|shall) do)\s*:?\s*$", re.IGNORECASE)
_NOTES_TO_WRITER = LongPattern(
    r"^\W*(?:(?:please )?(?:say (?:whether|what|how|who)|describe (?:every|the|how|what|any|each)|state (?:the|what"
    r"|how|whether|who|any)|list (?:every|the|all|any|each)|"
    r"delete (?:the|as|if|this|any)|fill (?:this )?in|leave (?:this|blank)|if none[,:]|include (?:here|details of|the"
    r"|any|all)|"
    r"number (?:the|each)|be (?:detailed|specific)|do not (?:write|put|name|use|include)|set out (?:the|how|what|any"
    r"|here)|record (?:here|the|any)|"
    r"complete (?:this|the|if|only)|attach|ask the|insert|enter|give (?:details|the name)|write (?:here|the|in)"
    r"|use this (?:section|box|space)|"
    r"outline|specify|summarise|consider (?:how|what|whether)|note:|guidance:|for example:|this section (?:should"
    r"|must|sets|is for|(?:will|shall) (?:include|contain|describe)))\b"
    r"|under-18s only|\(?to be completed|in this section)",
    ignore_case=True,
)
_CALLED_GUIDANCE = LongPattern(
    r"^\W*(?:guidance|(?:guidance )?notes? (?:to|for) (?:the |all )?(?:writers?|authors?|drafters?|readers?|parents?"
    r"|families|caseworkers?|officers?|professionals?)|(?:drafting|explanatory|guidance) notes?|about this section"
    r"|(?:in law(?:,? this is(?: called)?)?|the (?:law|regulations?|act|code(?: of practice)?) (?:calls?|names?|terms?)"
    r" (?:this|it|that|these))"
    r"|(?:the )?purpose of this section|what this section is(?: for)?|explanation|what the law says|statutory wording"
    r")\b\s*[:–-]",
    ignore_case=True,
)
_SAYS_WHAT_FOLLOWS = LongPattern(
    r"\W*(?:what|who|how|where) (?:must|is to|are to|will|should|shall|has to|have to|needs? to) (?:be|happen|do|help"
    r"|make)\b"
    r"(?:(?!\b(?:is|are|that|will|shall|should|can|may|has|have|depends?|needs?)\b)[^.;:!?\d])*+[.?]?\W*"
    r"|\W*(?:all|any)(?: of)?(?: the| his| her| their)?(?: (?:identified|assessed))? (?:special educational "
    r"|health (?:care )?|social care )"
    r"(?:needs?|provision)\b(?:(?!\b(?:will|shall|is|are|has|have|must|should|to|for)\b)[^.;:!?\d])*+[.]?\W*",
    ignore_case=True,
)
"""A clause without a sentence, under a section's title: "What must be provided, by whom, how often and how long."."""
_QUESTION = LongPattern(r"\W*(?:what|how|who|when|where|which|why)\b[^.!;]{3,160}\?\W*", ignore_case=True)
"""A form's question over the answer: "What help do I need to make this happen?"."""
_WHAT_THEY_ARE = LongPattern(
    r"\W*(?:all |good |these |the |an? |each |every )?(?:outcomes?|objectives|aspirations|provision|needs)"
    r"(?: in (?:this|an?) (?:section|plan|ehcp?))? (?:should|must|ought to"
    r"|(?:is|are) (?:not\b|what|meant|supposed|to be (?:written|set))"
    r"|describes?|says? what)\b(?! (?:have|has|receive|get|attend)\b)",
    ignore_case=True,
)
"""What the form says that outcomes or provision are: "Outcomes should say what the child will be able to do"."""
_HOW_TO_READ = LongPattern(
    r"\W*(?:please )?(?:how to (?:read|use) (?:the|this|these)\b"
    r"|(?:read|work|look|start|begin)\s+(?:(?:across|along|down|through|at|with|from|in|on|each|every|the|this|these)\s+)+"
    r"(?:[\w-]+\s+){0,2}?(?:tables?|rows?|columns?|grid|left|right|left-hand|right-hand)\b"
    r"(?! of (?:numbers|figures|words|letters))"
    r"|(?:each|every|the (?:first|second|third|last|left-hand|right-hand|next)) (?:table|row|column|card|box) "
    r"(?:shows?|gives?|holds?|says?|lists?|sets? out|tells?|names?|has)\b"
    r"|the(?:se)? (?:tables?|rows?|columns?|cards?|boxes) (?:(?:below|above|here|that follow) )?"
    r"(?:shows?|gives?|holds?|says?|lists?|sets? out|tells?|names?)\b)",
    ignore_case=True,
)
"""How the plan's tables are laid out: "Read each row from left to right: the outcome, then what will be done"."""
_WHICHEVER_CHILD = LongPattern(
    r"\b(?:an?|the|each|every) (?:child or young person|child/young person|young person or child|cyp)\b",
    ignore_case=True,
)
_DEFINES = LongPattern(
    r"\W*(?:\(?[a-z\d]{1,3}[).]\s*)?(?:[“\"‘'][^”\"’']{2,30}[”\"’'][^.;]{0,50}?"
    r" (?:means?|stands for|(?:has|have|bears?) the meaning|refers? to)\b|[^.;]{0,60}\bafter the words? [“\"‘'])",
    ignore_case=True,
)
"""What a word is to mean in the plan: "“the Tutor” means a teacher who …"."""
_MUST = re.compile(r"\b(?:must|should|needs? to|(?:is|are) to)\b", re.IGNORECASE)
_MUST_INCLUDE = re.compile(
    r"\W*(?:this|these|it|they) (?:must|should) (?:all )?(?:include|specify|cover|set out|describe|identify|state)\b"
    r"|\W*(?:the |all |each |every |any )?(?:[\w’'-]+ ){0,3}?(?:outcomes?|provision|needs?)"
    r"(?: (?:in this section|sought|here|below))? (?:must|should) (?:(?:all|always|normally|each) )?be "
    r"(?:detailed|specific|quantified|specified|SMART|measurable|set out|stated|recorded|person[- ]centred|numbered"
    r"|linked)\b",
    re.IGNORECASE,
)
"""What is said of whichever child a plan is for: "These must include all needs that a child or young person has"."""
_BRACKETED_NOTE = re.compile(
    r"^\s*[\[{](?=.*\b(?:should|must|to be|insert|describe|state|set out|list|here|if applicable|delete"
    r"|complete)\b).*[\]}]\W*$",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT_THE_PLAN = LongPattern(
    r"^\W*changes? (?:since|to|from|in) (?:the |this |his |her |their )?(?:last|previous|earlier|plan)\b|"
    r"\bwhether the provision (?:in|set out in|under|of) (?:this|the) (?:section|plan)\b|"
    r"\b(?:annual(?:ly)? review|review of (?:the|this|his|her|their) (?:plan|ehcp?)|reviews? (?:of )?th(?:e|is) plan"
    r"|early review|(?:this|the) plan (?:will|shall|is|was|must|should|has)|"
    r"(?:changes?|amendments?) to (?:these arrangements|this plan|the plan)|(?:shorter|short)[- ]term targets"
    r"|(?:must|should|will|shall|(?:need|has|have|is|are) to) (?:read|know|follow|see|have (?:read|sight of|a copy of)"
    r"|be (?:given|shown|sent|aware of|familiar with)) (?:a (?:copy|summary) of )?(?:this (?:plan|ehcp|document)"
    r"|the ehcp)"
    r"|part of this plan|parents['’]? evenings?|(?:left|right)[- ]hand column|\b(?:last|first|second"
    r"|third|next|final) column (?:says|shows|gives|tells|sets out)|"
    r"\b(?:say|says|said|shown?|shows|given|gives|stands?|named?|names) (?:\w+ )?in (?:square |round )?brackets\b"
    r"|\b(?:numbers?|letters?|codes?) in (?:square |round )?brackets\b|\bunless (?:the|this|a"
    r"|its) [\w-]+ says otherwise\b|"
    r"^\W*(?:(?:the|these|this|each|every|small|both|a) )*(?:paragraphs?|columns?|tables?|rows?|cards?|boxe?s?"
    r"|letters?|numbers?"
    r"|brackets|codes?|entries|headings?)\b[^.;]{0,80}?\b(?:follows?|arranged|gives?|shows?|tells?|says?|match(?:es)?"
    r"|belongs?"
    r"|refers?|stands?|set out|means?)\b|^\W*(?:the )?key to\b|^\W*these belong to\b"
    r"|^[^.;]{1,30}\bgives? the (?:number|letter"
    r"|reference)s? of\b|\bgiven in (?:square |round )?brackets\b|"
    r"^\W*the (?:numbers?|letters?|codes?) (?:after|before|beside|below|at the (?:end|beginning) of|in)\b[^.;]{0,60}?"
    r" (?:is|are) (?:that|those|the (?:number|letter|code)s?) of\b|"
    r"^\W*the (?:outcomes?|goals?|aims?|objectives?|needs?)\b[^.;]{0,80}?\b(?:is|are) (?:given|shown|named|noted"
    r"|written|listed|stated|marked"
    r"|put)\b"
    r"[^.;]{0,30}?\b(?:brackets|after|beside|below|margin|column|end of)\b|"
    r"\bwhere (?:that|this|it) is (?:shown|stated|marked|said|noted)\b|"
    r"\b(?:this|the(?: following)?) table (?:below )?(?:says|sets|shows|lists|gives|tells|holds|explains|describes)\b|"
    r"(?:is|are) (?:given|shown|listed|noted|set out) (?:in brackets|at the end of each|below)|"
    r"^\W*(?:school|term|teaching)[- ]?(?:time )?weeks(?: (?:in|per|a) (?:the |a )?year)?\W*\d+\W*$|"
    r"^\W*+(?:(?-i:[A-Z][A-Za-z]{1,6})\s?(?:=|stands for\b|is short for\b"
    r"|means\b)\s?(?!=)[a-z][^=.;,]{2,50}(?:[.;,]\s*|$)){1,12}$|"
    r"^\W*(?:the|this|his|her|their) timetable (?:runs|applies|is for|covers|shows|begins|starts)\b|"
    r"^\W*(?:the )?(?:provision|support|help) (?:is|are) (?:set out |grouped |arranged |listed "
    r"|divided )?according to\b|"
    r"^\W*(?:the )?(?:provision|support|help) (?:is|are) (?:given|shown|listed|set out|grouped|arranged)"
    r" (?:under|beside|by|against|for) (?:the|each|every|its|their)\b|"
    r"(?:is|are) (?:given|shown|listed|set out) (?:in|on) (?:the |a )?(?:schedule|tables?|pages?|grid|chart)\b|"
    r"^\W*(?:(?:the|this|these|those|all|all the|all this|his|her|their) )?"
    r"(?:provision|support|interventions?|strategies|programmes?|targets|impact[\w ]{0,40}?|effectiveness[\w ]{0,40}?)"
    r" (?:will|shall|is to|are to|should|must|to) (?:also )?be (?:regularly |termly |formally |continually )?"
    r"(?:reviewed|monitored|evaluated|tracked)\b"
    r"(?![^.;]*\bby (?:an?|the) [\w -]{0,40}?(?:therapist|psychologist|QT\w+|nurse|OT|SaLT))|"
    r"\bassess,? plan,? do,?(?: and)? review\b|"
    r"(?:each|every) (?:provision|entry|clause|row|table(?: below)?|box)"
    r" (?:holds|gives|sets|ends?|is to be|carries|shows|names)"
    r"|progress (?:will|shall|is to|should) be (?:monitored|reviewed|tracked|measured|recorded|reported|shared"
    r"|discussed)"
    r"|progress towards (?:the|these|his|her|their) (?:outcome|goal|aim|objective)s|"
    r"(?:set|agree|review|look at|go over|go through|check|talk about) (?:(?:the|my|his|her|their|these) )?"
    r"(?:targets|goals|outcomes|aims|objectives)\b|targets (?:will|shall|are|for the)|carer['’]s assessment"
    r"|record of the sessions"
    r"|^\W*(?:sorted|ordered|listed|filtered|grouped|shown) (?:by|in order of)\b[^.;]{0,60}\W*$"
    r"|\b(?:wrote|written by|gave|contributed) (?:these|this|the) (?:paragraphs?|pages?|parts?|sections?)\b)",
    ignore_case=True,
)
_BY_THE_REVIEW = re.compile(
    r"\b(?:by|before|until|at) (?:the |his |her |their |my )?(?:(?:next|first|coming|following) )?(?:annual "
    r"|interim )?review\b",
    re.IGNORECASE,
)
"""A review that only says by when."""
_PROMPT = re.compile(r"(?:click|tap)\b[^.]{0,100}\.?$", re.IGNORECASE)
"""What a form's empty field says, to its end: "Click or tap here to add further advice."."""
_ABOUT_CODES = LongPattern(
    r"\W*(?:each|every|all) (?:needs?|outcomes?|goals?|aims?|objectives?|items?|lines?|paragraphs?"
    r"|provisions?)\b[^.;]{0,30}?"
    r"\b(?:has|have|bears?|is given|are given|begins?|shows? in brackets|ends?|gives?|names?) (?:with )?(?:an?"
    r"|its|their|the) (?:own )?"
    r"(?:codes?|numbers?|letters?|references?|colours?|needs?(?: and outcomes?)?(?= (?:that|which) it)"
    r"|outcomes? (?:that|which) it)\b",
    ignore_case=True,
)
"""A sentence that explains how the plan is numbered."""
_LEADS_TO_PROVISION = LongPattern(
    r"\W*(?=[^.;\d]{0,200}\b(?:the following|(?:set out|listed|described|shown) (?:below|here)|below"
    r"|in this section)\b)[^.;\d]{0,120}\bprovision\b[^.;\d]{0,60}[.:]?\W*"
    r"|\W*(?:[\w’'-]+ ){2,8}?(?:secure|arrange|provide|make|deliver|put in place) (?:what(?:ever)?|everything|all)"
    r"(?: that)?(?: (?:is|stands|has been))?(?: (?:set out|written|listed|described|named|specified|said))?"
    r" (?:in (?:this (?:section|part)|section [FGH]\d?)|below|here)\W*",
    ignore_case=True,
)
"""A sentence that only says that provision follows: "The council will secure the following provision for Ada."."""
_IN_A_SECTION = re.compile(
    r"(?!.*\b(?:will|shall|must)\b)[^.;:]{0,70}?[:,–—-]?\s*(?:please )?"
    r"(?:\(?see|refer to|cf\.?|(?:(?:is|are|has been|have been) |as )?(?:set out|covered|included|detailed|described"
    r"|recorded|specified|listed|provided|given|stated|written))"
    r" (?:also )?(?:(?:in|under|at|within) )?(?:the )?(?:section|part) (?:[A-G]|H[12]?)\d{0,2}(?:\.\d{1,2})?\)?"
    r"(?: (?:above|below|of (?:this|the) plan|\([^()]{2,40}\)))?\W*",
    re.IGNORECASE,
)
"""Where in the plan a thing stands, and nothing else: "Speech and language therapy: see Section F."."""
_TIES_ITEMS = LongPattern(
    r"(?:(?:\W++|(?:and|to|[a-z]|[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?)\b)*+(?:leads?|meets?|serves?|supports?|(?:is"
    r"|are) for"
    r"|contributes?|relates?)(?: to| towards)? (?:the )?(?:outcome|goal|aim|objective)s?(?:\W++|(?:and|to"
    r"|[A-Z]?\d[\d.]{0,3})\b)*+)+",
    ignore_case=True,
)
"""What only says which of the items above are for which outcomes: "(a) and (b) lead to Outcome 1."."""
_SOURCE = LongPattern(
    r"\W*(?:\d{1,3}\s+)?(?:(?:as )?(?:recommended|advised|suggested|identified|reported) (?:by|in)"
    r"|(?:advice|report) (?:of|from|by)|source)\b(?!.*\b(?:will|shall|should|must)\b)",
    ignore_case=True,
)
_SAVED = LongPattern(
    r"\W*(?:(?:last|page|record|form|document|section)\s+)*(?:saved|updated|edited|modified|printed|exported|created)"
    r"(?: last)? (?:by [^.;:]{2,60}?,? )?(?:on|at) \S*\d[^.;]{2,40}\W*$"
    r"|\W*(?:agreed|approved|authorised|signed|confirmed)(?: off)?(?: on)? (?:on behalf of"
    r"|for) [^.;:]{2,80}? by [^.;:]{2,80}\W*$"
    r"|\W*(?:this (?:table|list|part|section) (?:was |is )?)?(?:supplied|written|drafted|compiled"
    r"|contributed) by [^.;:]{2,80}\W*$"
    r"|\W*(?:checked|completed|reviewed|entered|agreed|approved) by:?\s[^.;:]{2,60}?\bdate:?\s\S*\d[^.;]{2,40}\W*$",
    ignore_case=True,
)
"""What a form says of its own page: "Last saved by Ruth Calder on 12 May 2026", "Checked by … Date …"."""
_TOTAL = LongPattern(
    r"\W*(?:grand |overall |sub-?)?totals?\b(?:\W+(?:teaching|learning|support|assistants?|TAs?|LSAs?|staff|adult"
    r"|one-to-one|1:1|annual|weekly|yearly|costs?|hours?|time|funding|amount|value"
    r"|budget|provision|support|of|for|per|in|a|an|each|the|all|week|year|term|day|above|\d[\d,.]*))*\W*",
    ignore_case=True,
)
"""The last row of a table of costs or hours: "Total cost per year"."""
_ELSEWHERE = re.compile(
    r"\bas (?:set out|detailed|described|specified|outlined|listed|agreed|recommended) in (?:the|his|her|their)\b"
    r"|\bas per (?:the|his|her|their)\b",
    re.IGNORECASE,
)
"""In place of a promise, where it stands: "Changed stops: as set out in his risk assessment"."""
_PUT_OFF = re.compile(
    r"^\W*(?:tbc|tba)\b|\b(?:to|will|shall|yet to) be (?:determined|agreed|confirmed|decided|arranged|advised)\b",
    re.IGNORECASE,
)
_MODAL = LongPattern(
    r"\b(?:will|shall|should|must|may|might|could|would|won['’]t|['’]ll|(?:is|are|was|were) to(?! the)|to be|can be"
    r"|(?<!he )(?<!they )can (?:give|offer|provide|advise|arrange|supply|lend|deliver|train|assess|treat|visit)|ought|"
    r"recommend\w*|advis(?:e|ed|able)|suggest(?:ed|s)?|consider(?:ation|ed)?)\b",
    ignore_case=True,
)
_GIVEN = LongPattern(
    r"\b(?:is|are|be|being)\s+(?:\w+ly\s+)?(?:provided|given|made|delivered|offered|available|supported|taught|seen"
    r"|taken|helped|supervised|"
    r"funded|in place|arranged|included|required|needed|run|led|shown|accompanied|set|used|kept|checked|trained"
    r"|placed|allocated|supplied|fitted)\b",
    ignore_case=True,
)
_BAND = re.compile(r"\b(?:band(?:ing)? (?:level )?\w{1,2}|element 3|matrix|top-?up)\b", re.IGNORECASE)
_CONCLUDES_NONE = LongPattern(
    r"[^.;]{0,120}\bno (?:[\w-]+ ){0,3}?(?:provision|needs?|support|services?|equipment|aids|adaptations"
    r"|therapy|training|transport|interventions?)\b[^.;]{0,60}"
    r"\b(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:necessary|required|needed|identified|indicated"
    r"|called for)(?: (?:under|by|in|for|at) [^.;]{0,60})?",
    ignore_case=True,
)
"""A single sentence that ends in there being none: "The assessment concluded that no provision is necessary"."""
_HAS_NONE = LongPattern(
    r"(?!.*\b(?:but|except|other than|apart from|although|however|unless)\b)"
    r"(?:(?:at present|at this time|currently|to date|as far as (?:is|we) known?),? )?"
    r"(?:(?:[\w’'-]+ ){1,3}?(?:(?:currently|now|presently) )?(?:(?:has|have)(?: currently)? no"
    r"|(?:does|do) not (?:currently )?have any)|there (?:are|is)(?: (?:currently|presently|at present))? no)"
    r" (?:[\w-]+,? ){0,5}?(?:needs?|difficulties|provision|concerns|conditions?|diagnos[ei]s)"
    r"(?: (?:which|that|related|relating|arising|resulting|linked|connected|in this area|at this time|at present)\b"
    r"[^.;]{0,100})?",
    ignore_case=True,
)
"""A single sentence that somebody has no needs of a kind: "Ada has no social care needs which relate to her …"."""
_RUN_IN_MONITORING = re.compile(
    r"\W*(?:Monitoring|Review|Reviewing|Evaluation|Monitoring and [Rr]eview(?:ing)?"
    r"|(?:Monitoring|Review) [Aa]rrangements)"
    r" (?=(?:The|This|An?|All|Each|Every|Progress|School|College|Staff|Parents|We|Her|His|Their|It)\b)"
)
"""A title in bold with nothing between it and its sentence: "Monitoring The SENCO meets Ada's parents once a term"."""
_TELLS = LongPattern(
    r"\b(?:last|has|have|was|were) (?:looked at|assessed|reviewed|considered|discussed|met)\b"
    r"|\b(?:holds|has|completed|gained|took|passed) (?:an?|the) (?:[\w’'-]+ ){0,4}?(?:award|certificate|diploma"
    r"|degree|qualification|course)\b"
    r"(?!.*\b(?:will|shall|to|each|every|per|a week)\b)|\bagreed with what\b"
    r"|\b(?:looked at|assessed|reviewed|considered) (?:this|it|them) (?:on|in|at)\b",
    ignore_case=True,
)
"""A single sentence that reports what was done: nothing is promised in it."""
_GRANTS = re.compile(r"\bwill (?:have|receive|see|attend|be (?:given|provided|taught|seen|supported))\b", re.IGNORECASE)
_NEEDS = re.compile(r"\b(?:needs?|requires?|benefits?)\b", re.IGNORECASE)
_FINITE = LongPattern(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|needs?|requires?|likes?|finds?|knows?|['’](?:s|re"
    r"|ve)(?= (?:a|the|not|been)))\b"
    r"|^\W*[A-ZÀ-ɏ]\w+ (?:learns|works|responds|copes|manages|thrives|enjoys|benefits|prefers|speaks|plays|reads"
    r"|writes|walks|sits|talks|moves)\b"
    r"|\b(?:he|she|they|it|I|we|who|that|which) (?:\w+ly )?[a-z]+(?:s|ed)\b|^\W*[A-ZÀ-ɏ][a-zß-ɏ]+ [a-z]+(?:s|ed) (?!of"
    r"|with"
    r"|and|or|for|in|on|to|by|from|at)[a-z]|^\W*(?:The|A|An|His|Her|Their|Its) [\w’'-]+ [a-z]+(?:es|ts|ns|ps|ks|ys|ds"
    r"|ls|ms|rs)\b",
)
_IN_BRACKETS = re.compile(r"\W*(?:\([^()]{1,80}\)|\[[^\[\]]{1,80}\])\W*")
_CLAUSE = re.compile(
    r"\b(?:so that|so|because|while|when(?:ever)?|where|whatever|if|as (?:he|she|they|it)|(?:in|at|during"
    r"|from) which)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""A clause that hangs on another: what is in note form before it stays so."""
_DESCRIBES = LongPattern(
    r"^\W*(?:(?:the |a |an )?[\w’'-]+\s+){1,6}?(?:is|are|was|were|has|have|had|does|do|did|finds?|found|likes?"
    r"|enjoys?|struggles?|tends?|can|cannot|can['’]t|"
    r"needs?|requires?|wants?|prefers?|dislikes?|becomes?|gets?|worr(?:y|ies)|says?|said|feels?|knows?|benefits?"
    r"|responds?|works? best)\b",
    ignore_case=True,
)
_CONTINUES = LongPattern(
    r"^\W*(?:(?:this|these|those|they|it|that|such (?:sessions|support|work|help)|(?:the |each |all |these "
    r"|those )?(?:sessions?|lessons?|work|group|programme|intervention|"
    r"visits?|support|help|training|activit(?:y|ies)|therapy|targets|time|meetings?|block|club|break|room|places?"
    r"|spaces?|slots?))\b"
    r"|(?:the|this) (?:counselling|mentoring|coaching|tuition|tutorials?) (?:will|shall|is|are|takes?|lasts?|starts?"
    r"|happens?)\b"
    r"|(?:he|she|we|the [\w -]{1,40}?) (?:(?:will|shall) )?(?:then|afterwards|also then)\b|(?:afterwards|then"
    r"|at the end(?! of (?:each|every|the|a)\b))\b"
    r"|the (?:main |whole |overall )?(?:emphasis|focus|aim|purpose|intention|goal|object|idea|content|pace|length)"
    r" (?:of (?:this|these|those|the|each|it)\b[^.;]{0,40}? )?(?:will|shall|is|are|should|must)\b"
    r"|the next\b|there (?:(?:will|shall) be|are) (?:(?:at least|up to|about|no fewer than) )?(?:\d+"
    r"|[a-z]+)(?: of (?:these"
    r"|them|those))?"
    r"(?: (?:in|each|every|a|per|over|across|this)\b|[.,;]))",
    ignore_case=True,
)
_TAKES_UP = LongPattern(
    r"^\W*(?:the|these|those|each|all (?:the|these|of (?:the|these)))\s+(?P<subject>[a-z]{4,}?)(?:s|es)?"
    r" (?:will|shall|should|must|is|are|can|may|has|have|lasts?|takes?|starts?|ends?|covers?|includes?)\b"
    r"|\b(?:deliver|run|lead|give|provide|teach|carry out|oversee|supervise|do|follow|repeat|practise|record)s?"
    r" (?:all )?(?:the|these|those) (?:same )?(?P<object>[a-z]{4,}?)(?:s|es)?\b",
    ignore_case=True,
)
"""Of what the sentence before it names, as its subject or as what somebody is to do: "The games should involve …"."""
_SOMEBODY = re.compile(
    r"(?:adult|staff|teacher|tutor|assistant|therapist|child|pupil|student|learner|mentor|school|college|nursery|nurse"
    r"|coach|worker|team|academy|parent|psychologist|class|senco|same|other|first|second|third|local|authority|council)",
    re.IGNORECASE,
)
_MORE_SESSIONS = LongPattern(
    r"\W*(?:he|she|they|[A-ZÀ-ɏ][\w’'-]+) (?:will|shall|is to|are to) (?:have|receive|get|be given|attend)"
    r" (?:(?:\d+|an?|one|two|three|four|five|six|x|×|of|each|weekly|daily|separate|short|half[- ]hour"
    r"|(?:\d+|[a-z]+)[- ]?minutes?|minutes?|mins?|hours?|[- ])\s*)+(?:sessions?|lessons?|slots?)\b"
    r"(?! (?:of|on|in|to|for|with)\b)",
    ignore_case=True,
)
"""How many sessions there will be, and not of what: "He will receive 3 x 10 minute sessions per week"."""
_NEW = re.compile(
    r"^\W*it (?:is|was) (?:recommended|suggested|advised|important|essential|expected|proposed)|\b(?:also|in addition"
    r"|additionally|further|as well|another)\b",
    re.IGNORECASE,
)
_OF_THE_SAME = re.compile(
    r"\W*(?:he|she|they|it|this|that|these|those)\b|.*\bof (?:them|these|those)\W*$", re.IGNORECASE
)
_DOES_SO = re.compile(
    r"\W*(?:(?:he|she|they|I) (?:will|shall|should|can) (?:do|manage|achieve) (?:so|this|that|it)\b|(?:this|that"
    r"|it) (?:will|shall|should) (?:be|help|let|allow|enable|mean)\b)",
    re.IGNORECASE,
)
"""What only says how, how often or what for: "She will do so on nine days in ten"."""
_BESIDE_DATES = re.compile(
    r"[\W\d_]+|\b(?:st|nd|rd|th|term|time|from|to|until|till|on|with|effect|valid|starts?|starting|begins?|ends?"
    r"|ending|dated?|of|the|and|between"
    r"|academic|school|year|years|autumn|spring|summer|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)\b",
    re.IGNORECASE,
)
"""What stands with dates in a line that says no more than from when: "Term time, from 21 September 2026."."""
_REFERS = re.compile(
    r"\W*(?:(?:see|see also|for|(?:this|it) is for|towards|linked to|links? to|(?:this )?(?:meets|supports))\W*)?",
    re.IGNORECASE,
)
"""Before a reference that a sentence of its own gives: "Outcome 1.", "See Outcome 1.\""""
_OUTCOME_LIKE = LongPattern(
    r"^\W*(?:by\b|to\s+[a-z]|within\b|in\s+(?:\w+\s+)?(?:months?|years?)|at the end|for\s+[\w’'-]+\s+to\b|i\s+(?:will"
    r"|shall"
    r"|shall|can|want)|that\s)|\b(?:will|shall|can|to|is able to|should|would)\b"
    r"|\bby (?:the|age|year|summer|easter|christmas|his|her|when)\b"
    r"|^\W*(?!(?:the|th[ei]se|this|those|each|every|all|any|his|her|their|our|some|it|what|who|how)\b)"
    r"(?:(?-i:[A-ZÀ-ɏ])[\w’'-]+|he|she|they) (?:\w+ly )?"
    r"(?!(?:has|is|was|does|needs|likes|finds|wants|hopes|enjoys|says|feels|struggles|prefers|thinks|wishes|loves"
    r"|knows|tends|lacks|requires|moves|starts|leaves|turns|transfers|lives|joins)\b)[a-z]{2,}s\b"
    r"|^\W*(?:develop|improve|increase|build|gain|strengthen|extend|become|achieve|maintain|make progress|reads|writes"
    r"|spells|counts|tells|names|asks|answers|follows|speaks|signs|plays|shares|sits|walks|dresses|eats|travels"
    r"|manages|joins in|takes turns|recognises|identifies|chooses|uses)\s+(?=[a-z0-9])",
    ignore_case=True,
)
_TO_DO = re.compile(
    r"\W*(?:(?:outcome|goal|aim|objective)\s*\d{1,2}[a-z]?\s*[:.)–—-]\s*)?(?:to |for [\w’'-]+ to )?"
    r"(?:be|become|improve|develop|increase|build|gain|make|raise|strengthen|extend|reduce|promote|enhance|maintain"
    r"|achieve|learn|manage|use|read|write|speak|talk|listen|understand|join|take part|access|engage|have|attend"
    r"|prepare|support|encourage|continue|progress|feel|cope|communicate|express|regulate|follow)\b(?! ?[:–—-])",
    re.IGNORECASE,
)
"""An outcome in note form, which is no title: "Improve social skills"."""
_CLAIMS = re.compile(r"\b(?:will|shall|can|to be able to|is able to)\b|^\W*(?:by|to)\b", re.IGNORECASE)
_TITLE = re.compile(r"\W*(?:what|how|where|which|who|why)\b[^.;]*[^.;,\s]\s*$", re.IGNORECASE)
"""A question or a title, which ends without a full stop: "What we want Ada to achieve"."""
_ASPIRES = re.compile(
    r"\W*(?:[\w’'-]+ ){0,3}?(?:aspirations?|dreams?|ambitions?|hopes?|wishes)(?: for the future| in life)?"
    r"(?: (?:is|are|include)\b|\s*[:–—-]\s)",
    re.IGNORECASE,
)
"""What the child hopes for, before the outcomes: "Ada's aspiration is to be a vet"."""
_ARRANGEMENTS = LongPattern(
    r"^\W*(?:the\s+)?(?:arrangements|(?:outcome|goal|aim|objective)s? (?:[\dA-Z][\d., to–-]*(?:(?:,? and"
    r"|&) \d+ )?)?(?:were|was|have|are"
    r"|come|came)\b|(?:all )?(?:of )?(?:these|the|his|her"
    r"|their) (?:outcome|goal|aim|objective)s\b|steps (?:towards|to)|targets|these (?:outcome|goal|aim|objective)s"
    r"|this section|each (?:outcome|goal|aim|objective)|progress(?! in (?:line|\w+ing\b(?<!meeting|hieving)|maths"
    r"|literacy|english))|review"
    r"|(?:short(?:er)?(?:[- ]term)? |smaller |small |termly )targets"
    r"|(?:(?:my|his|her|their|the)\s+)?(?:[\w’'-]+\s+){0,2}?"
    r"(?:teacher|tutor|senco|key ?worker|assistant|adults?)\s+(?:will|shall)\s+"
    r"(?:set|review|agree|share|write|update)\b[^.]*\b(?:targets?|steps|goals|milestones)\b"
    r"|(?:nursery|school|setting|college|academy|council|local authority|authority|senco|staff|teachers?|parents?"
    r"|family|team|key person) (?:will|shall|and)(?! (?:use|provide|support|help|give|teach|offer|deliver|ensure)\b)"
    r"|(?:my|his|her|their|our) (?:nursery|school|setting|college|teachers?|parents?|family) (?:will|shall|and)\b)",
    ignore_case=True,
)


def kind_of(letter: Letter | None, block: str, paragraph: Paragraph, lexicon: Lexicon) -> Kind:
    """What a paragraph, bullet or cell of a section is, before its English is looked at more closely."""
    if is_placeholder(paragraph, lexicon):
        return Kind.PLACEHOLDER
    if letter is None:
        return Kind.TEXT
    noted = paragraph.italic or paragraph.grey
    text = paragraph.text.strip()
    return _kind_of_text(letter, block, text, lexicon, labelled=bool(paragraph.label), noted=noted)


@lru_cache(maxsize=4096)
def _kind_of_text(letter: Letter, block: str, text: str, lexicon: Lexicon, *, labelled: bool, noted: bool) -> Kind:
    """What a text is that is no prompt. `noted`: set in italics or grey, as a form's notes to its writer are."""
    if states_none(text, lexicon):
        return Kind.NONE
    if letter not in ("A", "I", "J", "K") and (says_source(text) or _SAVED.match(text)):
        return Kind.TEXT
    if letter in PROVISION_LETTERS and (_TOTAL.fullmatch(text) or _only_introduces(text) or _only_refers(text)):
        return Kind.TEXT
    if _is_guidance(text, letter, noted, lexicon):
        return Kind.GUIDANCE
    if letter in ("E", *PROVISION_LETTERS) and _RUN_IN_MONITORING.match(text):
        return Kind.MONITORING
    if block in _OF_BLOCK and not (block in ("strength", "impact") and letter not in ("B", "C", "D")):
        if block == "aspiration" and letter != "A":
            return _OF_LETTER[letter]
        return _OF_BLOCK[block]
    if letter in PROVISION_LETTERS and block == "need":
        return Kind.TEXT
    # Where somebody's time is promised as well, what is said of the plan is told apart sentence by sentence.
    about_the_plan = (
        letter in ("E", *PROVISION_LETTERS)
        and not labelled
        and _ABOUT_THE_PLAN.search(_BY_THE_REVIEW.sub(" ", text))
        and not _PUT_OFF.search(text)
    )
    if about_the_plan and (letter == "E" or not amount([text]).has_length):
        return Kind.MONITORING
    if letter == "E" and not _is_outcome(text, labelled):
        return Kind.TEXT
    return _OF_LETTER[letter]


def _only_introduces(text: str) -> bool:
    """Whether a short text says only that provision follows, or which of the items above are for which outcomes."""
    return len(text) <= 300 and bool(_LEADS_TO_PROVISION.fullmatch(text) or _TIES_ITEMS.fullmatch(text))


def _only_refers(text: str) -> bool:
    """Whether a text says only where in the plan something stands."""
    return len(text) <= 140 and ("ection " in text or "art " in text) and bool(_IN_A_SECTION.fullmatch(text))


@lru_cache(maxsize=2048)
def says_source(text: str) -> bool:
    """Whether a note says whose advice something is, and when it was given, and nothing else."""
    if len(text.split()) > 24 or not _SOURCE.match(text) or amount([text]).has_length:
        return False
    given = dates(text)
    return bool(given) and given[-1].end >= len(text.rstrip(" .)]"))


def states_none(text: str, lexicon: Lexicon) -> bool:
    """Whether all that a text says is that there is nothing ("No health needs have been identified.", "N/A")."""
    bare = text.strip(" .-–—*()\n")
    if not bare:
        return False
    denies = "no" in bare.lower() and (_CONCLUDES_NONE.fullmatch(bare) or _HAS_NONE.fullmatch(bare))
    if denies and not _GRANTS.search(text):
        return True
    found = lexicon["none-stated"].find(text)
    if not found:
        return False
    if found[0].start <= 3 and len(text.split()) <= 20 and not _GRANTS.search(text):
        return True
    first = sentences(text)[0]
    said = sum(match.end - match.start for match in found if match.start < first[1])
    if said < 0.4 * (first[1] - first[0]) or len(text) > 600:
        return False
    # More sentences may follow a "none", as long as nothing is promised in them.
    return not _GRANTS.search(text[first[1] :])


def _is_guidance(text: str, letter: Letter, noted: bool, lexicon: Lexicon) -> bool:
    """Whether the words are the form's own: a definition, a note to the writer, a statutory sentence."""
    found = lexicon["guidance"].find(text)
    if found and (noted or (found[0].start <= 12 and len(text.split()) <= 120)):
        return True
    called, worded = _is_note(text)
    return called or (worded and (noted or letter not in PROVISION_LETTERS))


@lru_cache(maxsize=2048)
def _is_note(text: str) -> tuple[bool, bool]:
    """Whether a text calls itself guidance or explains the plan's numbers, and whether it is worded as a note."""
    called = _CALLED_GUIDANCE.match(text) or _BRACKETED_NOTE.match(text) or _ABOUT_CODES.match(text)
    called = called or _SAYS_WHAT_FOLLOWS.fullmatch(text) or _QUESTION.fullmatch(text)
    called = (
        called
        or _HOW_TO_READ.match(text)
        or _WHAT_THEY_ARE.match(text)
        or _DEFINES.match(text)
        or _MUST_INCLUDE.match(text)
        or (_WHICHEVER_CHILD.search(text) and _MUST.search(text))
    )
    return bool(called), bool(_NOTES_TO_WRITER.match(text))


def names_provider(heading: str, lexicon: Lexicon) -> bool:
    """Whether a sub-heading says no more than who provides: "Class teacher", "From the school's ELSA"."""
    if len(heading.split()) > 12:
        return False
    rest = heading
    provides = bool(_PROVIDED_BY.search(heading))
    for person in reversed(people(heading, lexicon)):
        if person.kind in ("role", "generic") or (person.kind == "service" and provides):
            rest = rest[: person.start] + rest[person.end :]
    return rest != heading and not _BESIDE_PROVIDER.sub("", rest)


def provision_spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Divide running prose into provision entries: (start, end, whether anything is promised) in order.

    Each sentence is one, but a sentence that only continues the one before it belongs to it (rules.md, "Entry").
    """
    spans: list[tuple[int, int, bool]] = []
    bounds = sentences(text)
    for start, end in bounds:
        sentence = text[start:end]
        titled = len(spans) == 1 and _is_title(text[spans[0][0] : spans[0][1]], sentence, last=end == bounds[-1][1])
        aside = _IN_BRACKETS.fullmatch(sentence)  # "[Reading]", with what stands before it
        if (
            spans
            and spans[-1][2]
            and (aside or titled or _continues(sentence, after=text[spans[-1][0] : spans[-1][1]]))
        ):
            spans[-1] = (spans[-1][0], end, True)
        else:
            spans.append((start, end, _promises(sentence, alone=len(bounds) == 1)))
    yield from spans


def outcome_spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Divide running prose into outcomes: each sentence that says what somebody will do, with what follows it."""
    spans: list[tuple[int, int, bool]] = []
    for start, end in sentences(text):
        sentence = text[start:end]
        is_outcome = bool(_CLAIMS.search(sentence)) and not _ARRANGEMENTS.match(sentence)
        if spans and (not is_outcome or _says_more(sentence)):
            spans[-1] = (spans[-1][0], end, spans[-1][2])
        else:
            spans.append((start, end, is_outcome or len(sentences(text)) == 1))
    yield from spans


def _says_more(sentence: str) -> bool:
    """Whether a sentence says more of the outcome before it: of him or her again, with no time of its own."""
    if _DOES_SO.match(sentence):
        return True
    return bool(_OF_THE_SAME.match(sentence)) and not _NEW.search(sentence) and not time_limits(sentence)


def _continues(sentence: str, after: str) -> bool:
    """Whether a sentence belongs to the entry before it; one that ends in outcomes of its own does if that has none."""
    found = outcome_references(sentence)
    if found and not re.search(r"\w", sentence[found[-1].end :]):
        if _REFERS.fullmatch(sentence, 0, found[0].start):
            return True
        if outcome_references(after):
            return False
    if _NEW.search(sentence):
        return False
    if _MORE_SESSIONS.match(sentence) and not amount([after]).has_length:
        return True
    return bool(_CONTINUES.match(sentence)) or _takes_up(sentence, after)


def _takes_up(sentence: str, after: str) -> bool:
    """Whether a sentence speaks of a thing that the one before it names, and not of somebody, and promises no more."""
    if amount([sentence]).has_length and amount([after]).state != "none":
        return False
    for found in _TAKES_UP.finditer(sentence):
        noun = found["subject"] or found["object"]
        if not _SOMEBODY.match(noun) and re.search(rf"\b{noun}", after, re.IGNORECASE):
            return True
    return False


_OWN_CODE = re.compile(r"\W*[A-Z]{1,4}\d?[.-]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?[.):]*\s+")
"""The number that an entry begins with: "F1.1", "SP-3)"."""


def _is_title(sentence: str, following: str, *, last: bool) -> bool:
    """Whether a sentence only names what the next one tells of: "Daily phonics.", and then how it will be given."""
    coded = _OWN_CODE.match(sentence)
    longest = 7 if coded else 4  # a number of its own makes a paragraph one entry
    name = sentence[coded.end() :] if coded else sentence
    if len(name.split()) > longest or _MODAL.search(name) or _FINITE.search(name):
        return False
    if _MODAL.search(following):
        return True
    own = amount([sentence])
    told = amount([following]).state != "none" or outcome_references(following)
    return last and bool(told) and not (own.has_length or own.has_interval or own.has_count)


_AN_AUTHOR = re.compile(
    r"\W*(?:(?:Dr|Prof(?:essor)?|Mrs?|Ms|Miss|Mx)\.?\s+)?(?:[A-ZÀ-ɏ][\w’'-]+\s+){0,3}[A-ZÀ-ɏ][\w’'-]+,\s+"
    r"(?:[a-z][\w’'-]*(?:\s+|\s*[(),/&-]+\s*)?){1,8}[.:]?\s*"
)
"""All that a line holds that says whose words follow: "Ruth Calder, speech and language therapist."."""


def _promises(sentence: str, alone: bool) -> bool:
    if _AN_AUTHOR.fullmatch(sentence) and not (_MODAL.search(sentence) or _FINITE.search(sentence)):
        return alone and amount([sentence]).state != "none"
    if _ABOUT_THE_PLAN.search(sentence) and not amount([sentence]).has_length:
        return False
    if _SAVED.match(sentence) or (dates(sentence) and not _BESIDE_DATES.sub("", sentence)):
        return False
    if _TELLS.search(sentence) and not _MODAL.search(sentence):
        return False
    if _MODAL.search(sentence) or _GIVEN.search(sentence) or CLASS_SIZE.search(sentence) or _BAND.search(sentence):
        return True
    if _ELSEWHERE.search(sentence) or not _FINITE.search(_CLAUSE.sub("", sentence)):
        return True  # in note form: "Psychiatric review when necessary."
    if amount([sentence]).state != "none":
        return not re.search(r"\b(?:was|were|had|has been|have been)\b", sentence)
    if _DESCRIBES.match(sentence):
        return alone and bool(_NEEDS.search(sentence))
    return alone


def _is_outcome(text: str, labelled: bool) -> bool:
    if _ARRANGEMENTS.match(text) or _TITLE.match(text) or _ASPIRES.match(text):
        return False
    return bool(labelled or _OUTCOME_LIKE.search(text) or _TO_DO.match(text))


def is_placeholder(paragraph: Paragraph, lexicon: Lexicon) -> bool:
    """Whether a paragraph is only what a form has for a field that nobody has filled in."""
    return paragraph.prompt or _only_placeholder(paragraph.text.strip(), lexicon)


def _only_placeholder(text: str, lexicon: Lexicon) -> bool:
    if not text:
        return False
    found = placeholders(text, lexicon["placeholders"])
    if found and found[0].start == 0 and _PROMPT.match(text):
        return True
    covered = sum(each.end - each.start for each in found)
    return bool(found) and covered >= 0.7 * len(text)
