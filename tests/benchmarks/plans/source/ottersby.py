"""First draft made in a hurry in Word: fonts and headings mixed, an outcomes table from one form, provision part table, part bullets, part prose. Orla, Year 4."""

from building import add_run, put, widths
from building_ag import Plan
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.shared import Cm, Pt

P = Plan("ottersby", "draft", font="Calibri", size=11, margin=2.3)
d = P.document
P.head_foot("DRAFT EHCP   O Bexley-Quaye", "Fell and Ottersby Council SEND team")


def face(para, font=None, size=None):
    for r in para.runs:
        if font:
            r.font.name = font
        if size:
            r.font.size = Pt(size)
    return para


def caps(text, letter, *labels):
    """A heading that somebody typed: bold, underlined."""
    P.section = letter
    p = d.add_paragraph()
    r = add_run(p, P.t(text, *labels), True, size=12)
    r.underline = True
    p.paragraph_format.space_before = Pt(10)


def styled(text, letter, *labels):
    P.section = letter
    P.h(P.t(text, *labels), 2)


def lead(head, *items, font=None, size=None):
    """A bold word or two, and the pasted text behind them."""
    p = d.add_paragraph()
    add_run(p, P.say(head) + " ", True)
    for i, x in enumerate(items):
        p.add_run((" " if i else "") + P.say(x))
    return face(p, font, size)


def dash(text, *labels, mark="-", font=None, size=None):
    p = d.add_paragraph()
    p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.5)
    p.paragraph_format.space_after = Pt(2)
    p.add_run(f"{mark} " + P.t(text, *labels))
    return face(p, font, size)


def note(text, *labels):
    p = d.add_paragraph()
    add_run(p, P.t(text, *labels)).font.highlight_color = WD_COLOR_INDEX.YELLOW
    return p


p = P.p("Education, Health and Care Plan", bold=True)
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
face(p, size=18)
p = P.p("DRAFT 6 November 2026, sent to parents and school for comment", bold=True)
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    ("Name:", "Orla Bexley-Quaye"),
    ("DOB:", "09/01/2018"),
    ("NHS number:", ("XXXX", "PH:XXXX")),
    ("Year:", "4"),
    ("School at present:", "Ottersby Mill C of E Primary School"),
    ("Parents/carers:", "Hattie Bexley (mum), Kwame Quaye (dad, lives in Ravenhope, sees Orla every other weekend)"),
    ("Date of request:", "15/06/2026"),
    ("Written by:", "Jez Marlow, SEND caseworker"),
]:
    c = t.add_row().cells
    put(c[0], k)
    P.fill(c[1], v)
widths(t, [4.5, 11.9])

caps("SECTION A – Child/Young Person’s views and family’s views", "A", "PH:Child/Young Person’s")
P.whole("no-aspirations", "A")
P.whole("no-communication-summary", "A")
P.p(
    "Orla told her class teacher Miss Ludlam these things on 9 July 2026 while they were painting and Miss Ludlam wrote them down. Orla likes gymnastics, slime, her guinea pigs Toffee and Crumb, and Thursdays because of pizza. She does not like spelling tests or the smell of the dinner hall. She said “I know the word and then it’s gone.” She hates the buzzing feeling before a seizure and she hates waking up with everybody looking at her. At playtime she plays with Freya and with her cousin Dev in Year 5."
)
face(
    P.p(
        "Mum’s views (phone call 14/07/26): Orla did not talk until she was three and a half. The seizures began when she was six, at first only at night. Mum says that Orla used to come out of school bouncing and now comes out grey. Homework takes two hours and ends in tears. She worries that school put things down to the epilepsy which are really about words, and put things down to not listening which are really little absences. Dad agrees with mum about most things but would like less fuss made of the epilepsy. Since Easter Orla has got into mum’s bed every night.",
    ),
    "Times New Roman",
    12,
)
P.p(
    "Mum added in an email of 2 September: the summer was mixed. Orla went to gymnastics camp for a week with her cousin and came home singing. The other five weeks were hard because the new medicine was being built up and she slept in the afternoons. Mum has had to give up her evening job because nobody else in the family will do the rescue medicine. What would help most, she says, is for one person at school to know what happened in the night before the day begins, and for somebody to tell her at the gate what Orla has missed. She has asked twice for the reading books to be sent home on a Friday."
)
P.p(
    "School history: playgroup, then Ottersby Mill from Reception. Orla had a speech therapy block of six sessions in Year 1 and another in Year 3. Last year a TA sat with her table for 10 hours a week. Attendance 87%, nearly all of the absence medical. Miss Ludlam has taught Orla since September 2025 and moved up with the class. Orla was moved from the back table to the front in October, which she liked, and she was given a set of word mats, which she did not. She spoke one line in the class play from behind a cardboard tree, and was very proud of it."
)

caps("SECTION B - Special educational needs", "B")
P.p(
    "What is going well: Orla is determined, tidy and kind. She is the best in the class on the beam. She draws the plan of a story beautifully, can add and take away on paper and never forgets a face or a route."
)
lead(
    "Communication and interaction.",
    "Orla has developmental language disorder (DLD), found in Year 1 and confirmed in June. She understands most of what is said to her about the here and now, but long sentences, “before” and “unless” and words with two meanings defeat her. Her own sentences are short and the verb is often missing or wrong (“he goed, he falled it down”). Finding a word is the hardest thing; she says “thingy”, points, or gives up. In class she answers about one question in ten. She can tell half a story to somebody who was there and none of it to somebody who was not.",
    font="Arial",
    size=10,
)
lead(
    "Cognition and learning.",
    "Reasoning with pictures is average. Orla reads aloud at orange band, some two years behind, and can say every word on a page and not know what has happened in it.",
    ("[reading age? get from Mrs Lowry before this goes out]", "PH:[reading age? get from Mrs Lowry"),
    "In maths she counts on her fingers for every sum and cannot give change from £1. Facts learned on one day are often gone after a night with a seizure, so the same ground is covered again and again. She is slow to start and slower to finish. In writing she can plan a story in six pictures, each full of detail, and then puts down two sentences, using only the words that she can spell; a scribe gets five times as much out of her, though not in the right order. She copies from the board letter by letter.",
    (
        "From January a TA will give her three 15 minute sessions of precision teaching a week.",
        "OUT",
    ),
)
lead(
    "Social and emotional.",
    "Orla is anxious about being looked at and will not speak in assembly or on the stage. Because she cannot argue in words she walks off, or snatches, and games break up.",
    ("He sulks for a whole afternoon after losing.", "MP:He sulks for a whole afternoon"),
    "At playtime she starts well, with cartwheels that everybody wants to copy, but as soon as the rules are talked about she is lost, and by the end of lunch she is most often found sitting by the shed. Children in the class have begun to leave her out of the talk and, without meaning harm, to answer for her. She says that she is “thick”. On days after a seizure she is tearful and everything takes longer.",
    font="Times New Roman",
    size=12,
)
lead(
    ("Handwriting and self-care.", "NP:Handwriting and self-care."),
    "The medicine gives Orla a slight shake. Letters wander off the line, she presses so hard that the paper tears, and after half a page her hand aches. Laces, buttons and the lids of pots need somebody else.",
)
lead(
    "Epilepsy and learning.",
    "Absences of ten to twenty seconds, perhaps fifteen a day, when she misses whatever is said. Afterwards she does not know that anything has happened. Big seizures in school: four since January. She is drowsy for the rest of the day and loses about a morning’s work each time.",
)

face(P.p("Scores (from the reports, see K):", bold=True), "Arial", 10)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for row in [
    ("What", "Result", "Means", "When"),
    ("Understanding of sentences", "standard score 74", "4th centile", "June 2026"),
    ("Making sentences", "standard score 66", "1st centile", "June 2026"),
    ("Naming pictures", "scaled score 3", "well below most of her age", "June 2026"),
    ("Reasoning with pictures", "standard score 101", "average", "August 2026"),
    ("Single word reading", "standard score 79", "as a child of 6 years 8 months", "August 2026"),
    ("Number", "standard score 82", "below average", "August 2026"),
    ("Working memory", "standard score 71", "3rd centile", "August 2026"),
]:
    for c, x in zip(t.add_row().cells, row, strict=True):
        P.fill(c, x)
widths(t, [5.4, 3.6, 4.8, 2.6])
face(
    P.p(
        "The psychologist watched Orla in an English lesson and a gymnastics lesson in July. In English she was looked at, spoken to or helped nineteen times in forty minutes and spoke twice. In gymnastics she showed two other children a cartwheel, told one of them “like a wheel, not a frog”, and was not told anything twice by anybody. Two absences were seen, both in English, and neither was noticed by those at the table. When her partner drew the task for her she did it; when it was explained to her again, more slowly, she did not."
    ),
    "Times New Roman",
    12,
)

styled("Section C: health needs", "C")
P.p(
    "Epilepsy, with absences and with tonic-clonic seizures, mostly in sleep. Two medicines, morning and evening; buccal midazolam is kept in the office and goes with her on trips. Triggers: tiredness, heat, being ill. Medicines make her hungry and cross."
)
P.p("The EEG in May showed activity on the left side during sleep.", "AB:EEG in May")
P.p(
    "The paediatric neurology report of August 2026 says that the seizures at night probably disturb what she has learned in the day.",
    "RN:paediatric neurology report of August 2026",
)
P.p(
    "Sleep is broken: she wakes three or four times and will not be on her own. She is under the community children’s clinic for this and for her weight (38kg in June). Hearing and sight were tested in Reception and were normal."
)
P.whole("missing-section", "D")

caps("SECTION E:  OUTCOMES", "E")
t = d.add_table(rows=1, cols=4, style="Table Grid")
for c, x in zip(t.rows[0].cells, ("No.", "Outcome", "Steps towards it", "By when"), strict=True):
    put(c, x, bold=True)
for row in [
    (
        "1",
        "Orla will say what she did at playtime in a sentence with the right verb, to an adult who was not there, four times out of five.",
        "With picture prompts; with a first sound; alone",
        "End of Year 5",
    ),
    (
        "2",
        "Orla will tell her teacher or her partner when she has not understood a word, at least once in each of three lessons a day.",
        "Holds up the card; says “say it again”; says which word",
        "July 2027",
    ),
    ("3", ("To improve her reading comprehension.", "M"), "Answers “who” and “where” questions", "End of Year 4"),
    (
        "4",
        "Orla will give the total of any two numbers under ten within five seconds, nine times out of ten, without her fingers.",
        "Doubles first; then pairs that make ten",
        "July 2027",
    ),
    (
        "5",
        (
            "Orla will play a game with rules to its end with three classmates, twice a week, and shake hands if she loses.",
            "T",
        ),
        "With an adult playing; with an adult watching",
        "",
    ),
    (
        "6",
        "Orla will name the two feelings that come before a seizure and, when she has them, sit down and tell the nearest grown-up.",
        "Points to them on a body map",
        "End of Key Stage 2",
    ),
    (
        "7",
        ("Orla will sleep in her own bed from 8pm until 6am, five nights out of seven.", "OW"),
        "Own bed until midnight",
        "Her tenth birthday",
    ),
    (
        "8",
        ("Orla will be provided with speech and language therapy every week.", "OP", "OW", "DP"),
        "",
        "July 2026",
    ),
]:
    for c, x in zip(t.add_row().cells, row, strict=True):
        P.fill(c, x)
widths(t, [1.1, 8.3, 4.3, 2.7])

caps("SECTION F – SPECIAL EDUCATIONAL PROVISION", "F")
note("[say what, who, how often – NOT “as required”]", "PH:[say what, who, how often")
P.p("Communication and interaction (Outcomes 1 and 2)", bold=True)
t = d.add_table(rows=1, cols=3, style="Table Grid")
for c, x in zip(t.rows[0].cells, ("Provision", "How often", "Staff"), strict=True):
    put(c, x, bold=True)
for row in [
    (
        "Direct therapy: sorting and naming verbs, past tense, and finding a word by its meaning and first sound",
        "30 mins weekly, 12 weeks each term",
        "NHS speech and language therapist (SALT)",
    ),
    (
        "Carry-over of the therapy words in games and in the book of the week",
        "15 mins x 4 a week",
        "TA, Elklan trained",
    ),
    (("Small group language work using Talk Boost", "N", "V:Small group"), "30 mins x 3 a week, 10 weeks", ""),
    (
        "Sentence building with coloured strips (who, doing what, where)",
        ("20-30 mins x 3 a week", "V:20-30 mins"),
        "TA",
    ),
    (("Gestures, simpler sentences etc.", "S", "V:sentences etc."), ("ongoing", "V:ongoing"), "All staff"),
    ("Review of therapy targets with class teacher", "Termly", "SALT"),
    (("Training in how to cue a lost word", "P"), "1 session", "SALT to class teacher and TA"),
]:
    for c, x in zip(t.add_row().cells, row, strict=True):
        P.fill(c, x)
widths(t, [8.6, 4.2, 3.6])
P.gap(after=0)
P.p("COGNITION AND LEARNING - for Outcomes 3 and 4", bold=True)
P.p("Every morning from 9.15 to 9.45 the teaching assistant will:")
P.b("talk through the pictures and the hard words of the day’s book with Orla before she reads it;")
P.b("hear two pages, and ask her one question about each.")
P.p("Also:")
dash("20 hours TA time per week.", "H", mark="•")
dash(
    "It is recommended that a TA practises number facts with Orla.",
    "U",
    "V:It is recommended that",
    mark="•",
    font="Arial",
    size=10,
)
dash("A bespoke curriculum from the class teacher.", "S", "V:bespoke", mark="•")
dash("In all lessons, ten seconds to think before anybody repeats a question to her.", mark="•")
styled("Social, emotional and mental health", "F")
P.prose(
    (
        "The ELSA will see Orla for 30 minutes every Wednesday to rehearse what to say when a game goes wrong (Outcome 5).",
        "AB:The ELSA will",
    ),
    "She will also have a place at the board games club, run by a TA for six children, on Mondays and Thursdays from 12.20pm to 12.50pm (Outcome 5).",
    ("Once a day a familiar adult should go through any worries with her (Outcome 5).", "P", "X", "V:should"),
    (
        "Connor will be taught two ways of saying that a word was not understood, for 10 minutes a day, by the class teacher (Outcome 2).",
        "AC:Connor will",
    ),
    ("Sessions to build self-esteem will be run as the year goes on.", "U", "N", "L"),
)
p = P.p("Epilepsy")
p.runs[0].underline = True
for n, x in enumerate(
    [
        (
            "A TA trained to give rescue medicine will stay within sight of Orla in every swimming lesson, at every break and lunch and on every trip (Outcome 6).",
        ),
        (
            "After any seizure in school Orla will rest for 30 minutes with the first aider, and the class teacher will then go over what was missed with her for 10 minutes (Outcome 6).",
        ),
        (
            "All Year 4 staff to be trained in absences and first aid by the epilepsy nurse every September (Outcome 6).",
            "P",
        ),
        ("Catch-up of lost learning as and when required (Outcome 3).", "U", "N", "V:as and when required"),
        ("For gymnastics and the beam, arrangements are as set out in the risk assessment (Outcome 6).", "D"),
        ("TA support at Matrix Level 4 (Outcome 3).", "B"),
        ("A folding bed and a screen, kept ready in the library all day (Outcome 11).", "UN:Outcome 11"),
    ],
    1,
):
    dash(*x, mark=f"{n})", font="Times New Roman", size=12)
P.gap(after=0)
P.p(
    "Monitoring – SENCO to meet mum and dad every half term, look at the seizure diary and the reading log and set new short-term targets."
)

caps("SECTION G and H – HEALTH AND SOCIAL CARE PROVISION", "G", "SNS:SECTION G and H")
dash(
    "The epilepsy nurse will visit school once a term to go over the seizure plan and the rescue medicine with the first aiders."
)
dash("Community nurse support for the family.", "C", "V:support for the family")
dash("The sleep clinic will advise mum where possible.", "C", "V:where possible")
dash(
    "A sitter trained in rescue medicine will come for four hours each month so that mum can go out, at a cost of £72 a month.",
    "MO:£72 a month",
)
styled("Section I", "I")
P.p("Ottersby Mill CE Primary (mainstream)", "PID:Ottersby Mill CE Primary")
styled("Section J – personal budget", "J")
P.p("Click or tap here to enter text.", "PH:Click or tap here to enter text.")
P.whole("empty-section", "J")
caps("SECTION K - advice", "K")
for x in [
    ("Orla’s views – Miss Ludlam, class teacher, 9/7/26",),
    ("Parent’s views – H Bexley, 14/7/26",),
    ("School advice – Mrs D Lowry, SENCO, 3/7/26",),
    ("EP advice – Dr Faisal Amari, educational psychologist, 12/8/26",),
    ("Speech and language therapy advice – Bronwen Case, SALT, 30/6/26",),
    ("Medical advice – Dr Nia Prothero, community paediatrician", "AD"),
    ("Social care – Leon Tufnell, early help worker, 20/7/26, not known to the service",),
    ("Attendance printout", "AD"),
]:
    dash(*x, mark="•")
P.section = None
P.save()
