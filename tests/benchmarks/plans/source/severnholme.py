"""A unitary's amended draft: one card for each need (labels down the left), in the first person, terse cells. Xanthe, 15."""

from building_l1 import Plan

P = Plan("severnholme", "amended-draft", font="Arial", size=10)
d = P.document
P.running("SEVERNHOLME COUNCIL   |   Amended draft plan   |   Not yet agreed", "X. Burrowdale-Kim")
P.h("My EHC Plan", 0)
P.p("AMENDED DRAFT following the annual review held on 24 March 2026", bold=True)
P.card(
    None,
    [
        ("Name", "Xanthe Burrowdale-Kim"),
        ("Born", "14 January 2011 (aged 15)"),
        ("Year", "Year 10"),
        ("Lives with", "Mum (Ms Delia Kim), younger brother Jude, two cats"),
        ("Language at home", ("Choose an item.", "PH:Choose an item.")),
        ("First plan issued", "6 July 2020"),
        ("This draft", "18 May 2026"),
        ("Replies to", "SEND Casework, Quayside House, by 2 June 2026"),
    ],
    fill="F2F2F2",
)
P.p(
    "You have 15 days from the date of the covering letter to send us your comments, or to tell us which school you would like.",
    italic=True,
)
P.h("What is different from the old plan", 2)
for x in [
    "Art therapy taken out. It ended in February 2026 after the twelve sessions that the 2024 plan gave.",
    "The old plan had one long list of help. Each need now has a card of its own.",
    "Typing and seating are new, after the occupational therapist saw me in January.",
]:
    P.b(x)

P.section = "A"
P.h("Section A: Me", 1)
P.lab("views-not-attributed", section=None)
P.prose(
    "I am 15. I draw animals, mostly birds of prey, and I sell a few prints at the Saturday market with my aunt.",
    "I am good at noticing small things and I remember faces. I look after our two cats and I walk the neighbours’ greyhound.",
)
P.prose(
    "School is a lot. I can do a morning and look fine and then go home and not talk until tea. I hate being put on the spot, and I hate it when people say I am doing well when I know I have been guessing.",
)
P.p(
    "When I leave school I would like to be a veterinary nurse or to illustrate books about wildlife. I want a place of my own one day, by the sea."
)
P.prose(
    "Please talk to me one thing at a time and show me what you mean. For meetings, send me the questions two days before so I can write my answers, and let me bring my sketchbook. I will tell you yes or no with my cards if I run out of words.",
)
P.p("What matters to Mum", bold=True)
P.prose(
    "Ms Kim wants school to notice when Xanthe goes quiet, because quiet means that she is lost.",
    "She is proud of how hard Xanthe works and hopes she will stay on in education after 16.",
    "Between Year 7 and Year 9 Xanthe had fifteen hours a week from a teaching assistant and Ms Kim thought that it helped.",
)
P.p(
    "From the second half of this term Xanthe will get one hour a week of pottery tuition at the arts centre with a specialist tutor.",
    "OUT",
)

P.h("Sections B, E and F: my cards", 1)
P.section = "B"
P.h("Section B: the short version", 2)
P.prose(
    "I have developmental language disorder and I am autistic. I was told about the first when I was six and the second when I was twelve.",
    "I learn by looking. My memory for pictures is better than that of nearly everybody my age, and I can draw from memory what I saw last week, down to the feathers.",
    "What I cannot do is hold on to a long string of words, and because I have got good at copying what others do, people think I have followed when I have not.",
    "By the afternoon I have nothing left, and that is when I walk out.",
    "My results at the last review were: English, working at the level of Year 6; maths, Year 5; science, Year 7; art, Year 11.",
)
P.section = None
P.p(
    "One card for each need. The letter at the start of each row says which section of the plan the row belongs to. Small letters (a), (b), (c) match the same piece of help in the F row and in the row under it.",
    italic=True,
)


def card(n, title, b, e, f, who, rev, steps=None):
    rows = []
    for k, s, v in (
        ("B – Need", "B", b),
        ("E – Outcome", "E", e),
        ("Steps", None, steps),
        ("F – Provision", "F", f),
        ("Who / how often", "F", who),
        ("How reviewed", None, rev),
    ):
        if v is not None:
            rows.append((k, s, v))
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    from building_l1 import shade, widths

    m = t.add_row().cells
    m = m[0].merge(m[1])
    m.paragraphs[0].add_run(f"CARD {n}   {title}").bold = True
    shade(m, "BDD7EE")
    for k, s, v in rows:
        P.section = s
        c = t.add_row().cells
        c[0].paragraphs[0].add_run(k).bold = True
        shade(c[0], "DEEAF6")
        P.cell(c[1], *(v if isinstance(v, list) else [v]))
    widths(t, (3.4, 13.2))
    d.add_paragraph()


P.section = None
P.h("Communication and interaction", 2)
card(
    1,
    "Long speeches",
    "I take in about half of what a teacher says when it comes all at once. The speech and language therapy report (9 January 2026) puts my understanding of spoken paragraphs at the 5th percentile. One to one, with pictures, I get nearly all of it.",
    "Outcome 1. By July 2027 I will carry out spoken instructions with three parts in English, history and science, four times out of five, without asking a friend.",
    [
        "(a) Therapist teaches me to pick out key words and to repeat an instruction back.",
        "(b) Therapist trains my subject teachers to cut instructions into parts.",
    ],
    [
        "(a) Speech and language therapist, 40 minutes, every other Wednesday in term.",
        "(b) Speech and language therapist, one 60-minute session in the autumn term.",
    ],
    "SENCO asks each teacher for a tally in the last week of term.",
    steps="Two-part instructions by Christmas 2026. ‘Say it again’ card without looking round first by Easter 2027.",
)
card(
    2,
    "New words",
    "I do not pick up the vocabulary of a subject by listening. If somebody teaches me a word on its own, I keep it.",
    (
        "Outcome 2. I will explain what each of twenty key words means, in my own sentences, in every subject I study.",
        "T",
    ),
    [
        "(a) The week’s new words taught before the lessons that use them: say it, draw it, use it.",
        "(b) Word list on yellow card for every new topic in science, history and geography.",
    ],
    ["(a) Level 3 teaching assistant, Monday and Thursday, 8.40 to 9.00am.", "(b) Subject teacher."],
    "Word book looked at by my tutor at the end of each topic.",
)
P.section = None
P.h("Cognition and learning", 2)
card(
    3,
    "Reading",
    "I read like someone of about eleven and lose my place on a full page. I understand more if it is read to me.",
    "Outcome 3. By the end of Year 11 I will read two pages of a set text aloud with no more than five mistakes.",
    [
        "(a) Librarian and I take turns to read my set texts aloud.",
        "(b) One-page summary in 14-point type before each new chapter or topic.",
        (
            "(c) Reading comprehension lessons: finding the main idea, guessing from clues.",
            "P:Reading comprehension lessons",
        ),
    ],
    [
        "(a) School librarian, Tuesday and Friday, 12.30 to 12.55.",
        "(b) English, history and science teachers.",
        "(c) Literacy teacher, three times a week.",
    ],
    "Reading age test each January and June, English department.",
)
card(
    4,
    "Getting it on paper",
    "Eleven words a minute by hand, and it hurts. Typing I do with two fingers. My ideas are good when somebody else writes them down.",
    ("Outcome 4. By September 2026, to have access to a laptop in every lesson.", "OP:to have access to a laptop"),
    [
        ("(a) Laptop with predictive text, mine alone, in every lesson. £640, bought by school.", "MO:£640"),
        "(b) Touch-typing lessons.",
    ],
    ["(a) –", "(b) Occupational therapy assistant: ten lessons of 30 minutes, one a week, autumn term 2026."],
    "Typing speed written down in the last lesson.",
)
card(
    5,
    "Maths",
    "I can do one step. When there are two or three I forget what I was working out. I am quick at anything with shapes.",
    ("Outcome 5. By the end of Year 11 I will make better progress in maths.", "M"),
    "The Year 7 number programme taught again from the beginning, with one other pupil.",
    "Maths teacher (Mrs Voss), Tuesday and Thursday, 12.05 to 12.25, Room 14.",
    "Unit test at the end of each booklet.",
)
P.section = None
P.h("Social, emotional and mental health", 2)
card(
    6,
    "Worry",
    [
        (
            "When I am worried I walk out and do not say where I am going. I missed 31 lessons in the spring term. School calls this EBSA.",
            "AB:EBSA",
        ),
        (
            "The clinical psychologist’s letter of 3 March 2026 says that my worry is worst before lessons where I have to speak.",
            "RN:clinical psychologist’s letter of 3 March 2026",
        ),
    ],
    "Outcome 6. By Easter 2027 I will stay in lessons, or show my exit card and come back within ten minutes, on nine days out of ten.",
    [
        ("(a) A mentor goes over the week with me: what set the worry off, what I did, what I will do next time.", "X"),
        "(b) When I show my exit card: walk with me to the library, sit with me for ten minutes, walk back.",
        ("(c) What happens on mornings when I cannot come in will be decided by my head of year after half term.", "D"),
    ],
    ["(a) Mentor, Mondays in form time, 20 minutes.", "(b) Pastoral manager, every time.", "(c) –"],
    "Exit card log added up by the pastoral manager every Friday.",
    steps="Use the card instead of walking out, by October 2026. Back in ten minutes, by January 2027.",
)
P.section = None
P.h("Sensory and physical", 2)
card(
    7,
    "The dining hall",
    ("The smell and the din of the dining hall make me feel sick, so most days I do not eat at all.", "NP"),
    (
        "Outcome 7. By December 2026 I will eat my lunch at a table for six in the dining hall on three days a week.",
        "OW",
    ),
    "",
    "",
    "End of term, SENCO.",
)
card(
    8,
    "Sitting and aching",
    "My joints bend too far. After twenty minutes on a hard chair my hips and hands ache and I stop listening. I can tell you when it starts.",
    "Outcome 8. By the end of Year 11 I will set up my own seat and slope before the register is finished in nine lessons out of ten.",
    [
        "(a) Chair with arms, and a writing slope, in every room I am taught in.",
        "(b) Physiotherapist checks my stretches and changes the ones I have outgrown.",
        ("(c) Movement breaks as appropriate.", "S:Movement breaks", "V:as appropriate"),
    ],
    ["(a) Site manager sets these out.", "(b) Physiotherapist, once a term.", "(c) All teachers."],
    "Photo of the seat put in my file each September.",
)

P.section = None
P.h("Two cards added after the review", 2)
card(
    9,
    "When things change",
    "A swapped room or a cover teacher throws me for the rest of the day, even when I was told about it in assembly. I can manage a change that I have seen written down. (Area: social, emotional and mental health)",
    "Outcome 9. By the end of Year 11, on a day when a room or a teacher is changed, I will go to the right place at the right time on four days out of five.",
    [
        "(a) Changes of room and teacher sent to my tablet before 8.30 each morning.",
        "(b) Walk round every new room with me, and stand in the doorway until I have picked my seat.",
    ],
    ["(a) Cover manager.", "(b) Pastoral manager, first day of every term, one hour."],
    "Late marks counted by my tutor each half term.",
)
card(
    10,
    "Asking",
    "I do not ask. I would sooner do the whole page wrong. I can ask on paper, and I ask my aunt anything. (Area: communication and interaction)",
    "Outcome 10. By July 2027 I will ask the teacher one question about the work, out loud or in my question book, in each English and maths lesson.",
    [
        "(a) Rehearses asking with me, using the week’s real worksheets, and films it so that I can see how I did.",
        "(b) A question book on my desk in every lesson; the teacher writes the answer in it before the bell.",
    ],
    ["(a) Speech and language therapy assistant, Tuesday, 2.15 to 2.40.", "(b) All subject teachers."],
    "Therapy assistant counts the questions in the book on the last Tuesday of each half term.",
    steps="Hold up the book by October 2026. Ask in writing in one lesson a day by February 2027.",
)
P.section = None
P.h("How the cards are looked after", 2)
P.prose(
    "The SENCO keeps the cards and brings them to the annual review with the tallies, tests and logs named in the last row of each.",
    "If something on a card has stopped working, Mum or I can ask the council for an early review, and nothing on a card changes until the council has amended the plan.",
    "My tutor gives me a copy of any card that I want to keep in my bag.",
)

P.section = "F"
P.h("Section F continued: help that runs across the week", 2)
P.p("These belong to more than one card. The outcome is in brackets at the end.", italic=True)
for x in [
    (
        "A Level 2 teaching assistant sits at my table in all English, science and maths lessons, re-words the questions and reads out anything longer than a paragraph. (Outcomes 1 and 3)",
    ),
    ("Five hours a week of learning support assistant time. (Outcome 5)", "H"),
    ("The teaching assistant will go over my homework with me. (Outcome 2)", "U"),
    ("The SENCO meets my tutor every three weeks to go through my attendance sheet. (Outcome 6)",),
    ("Every lesson: the plan for the lesson on the board in five lines or fewer before we sit down. (Outcome 1)",),
    ("Instructions repeated in plain words whenever the class changes task. (Outcome 1)",),
    (
        "The pastoral manager telephones Mum on the last Friday of every month to hear how mornings have been. (Outcome 6)",
    ),
    (
        "Two 20-minute lessons a week with the literacy teacher on the spelling rules I get wrong. (Outcome 12)",
        "UN:Outcome 12",
    ),
    (
        "The Autism Outreach Service runs a 50-minute workshop on exam nerves every half term for me and three others. (Outcome 6)",
    ),
    ("Matrix Level 4 funding, paid to the school termly. (Outcomes 1 to 6)", "B:Matrix Level 4"),
    ("25 per cent extra time, and rest breaks of five minutes, in every test and mock exam. (Outcomes 3 and 4)",),
    ("I am encouraged to go to the lunchtime comics club in the library. (Outcome 3)", "V:encouraged to"),
    ("Teachers who want me to answer out loud will tell me so the day before. (Outcome 6)",),
    ("No cold-calling in any lesson; I hold up a card when I am ready. (Outcome 6)",),
]:
    P.b(*x)

P.section = "C"
P.h("Sections C and D: health and social care needs", 1)
P.lab("sections-not-separate", "Sections C and D", section=None)
P.prose(
    "I have hypermobility spectrum disorder, which was diagnosed at the children’s hospital in 2019, and I get migraines two or three times a month, usually the day after a bad night.",
    "If a migraine starts at school I need a dark room and my tablet, and I miss the rest of the day.",
    "Mum has rheumatoid arthritis and there are days when she cannot drive or lift anything, so on those days I get Jude up and take him to school and I am late.",
    "We have no other family near us except my aunt.",
)
P.section = "G"
P.h("Section G: health provision", 1)
for x in [
    ("School nurse: goes through my migraine diary with me, once every half term. (Outcome 6)",),
    (
        "Physiotherapist: six appointments of 45 minutes in each school year at the Quayside clinic, joint protection and pacing. (Outcome 8)",
    ),
    ("Specialist headache nurse: sees me as and when needed. (Outcome 6)", "C", "V:as and when needed"),
]:
    P.b(*x)
P.section = "H"
P.h("Social care provision", 1)
P.lab("missing-section", section="H")
for x in [
    (
        "A family support worker from Early Help visits Mum at home for one hour every fortnight until December 2026, to set up a morning rota.",
    ),
    ("A volunteer from the young carers’ project takes Jude to school every Monday and Friday.",),
]:
    P.b(*x)
P.section = "I"
P.h("Section I: placement", 1)
P.card(
    None,
    [
        ("Name", ("Wyndle Park Academy", "placement-in-draft:Wyndle Park Academy")),
        (
            "Type",
            (
                "Mainstream secondary academy, with weekly speech and language therapy and a teaching assistant in class.",
                "provision-in-placement:speech and language therapy and a teaching assistant",
            ),
        ),
    ],
    fill="F2F2F2",
)
P.section = "J"
P.h("Section J: personal budget", 1)
P.p("Personal budget: £1,850 for the school year, held by the council.", "budget-not-requested:£1,850")
P.section = "K"
P.h("Section K: advice and information", 1)
rows = []
for r, l in [
    (["What", "From", "Dated"], ()),
    (["My views", "Xanthe Burrowdale-Kim", "9 March 2026"], ()),
    (["Mum’s views", "Ms Delia Kim", "11 March 2026"], ()),
    (["Annual review report", "Mr T Osgathorpe, SENCO", "31 March 2026"], ()),
    (["Speech and language therapy report", "Ilse Marchetti, speech and language therapist", "9 January 2026"], ()),
    (["Occupational therapy report", "K Adeyinka-Ross, occupational therapist", "22 January 2026"], ()),
    (
        ["Educational psychology advice", "Dr P Lowick, educational psychologist", ""],
        ("AD:Educational psychology advice",),
    ),
    (["Physiotherapy letter", "Community physiotherapy, B Strand", "12 February 2026"], ()),
    (["Early Help assessment", "Family support worker, North locality", "2 February 2026"], ()),
]:
    P.t(r[0], *l)
    rows.append(r)
P.grid(rows, cols=[6, 7, 3.6])
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)
P.save()
