"""Landscape, a table an area with seven columns, letters only in the column heads; first draft from a case system. Saskia, Year 5."""

from building import merge_down, sdt, set_row, shade, widths
from building_af import Plan

P = Plan("lindenholt", "draft", font="Calibri", size=9.5, landscape=True)
d = P.document
P.header("LINDENHOLT METROPOLITAN BOROUGH · PROPOSED EDUCATION, HEALTH AND CARE PLAN (FIRST DRAFT) · Ref 0048213")
P.footer("Thornbury-Obi, Saskia · draft of 9 September 2026 · OFFICIAL-SENSITIVE")
P.h("Proposed Education, Health and Care Plan", 0)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for row in [
    ("Name", "Saskia Thornbury-Obi", "Date of birth", "19 November 2016"),
    ("Status", "First draft", "Date of this draft", "9 September 2026"),
    ("Year group", "Year 5", "Home language", "Choose an item."),
    ("Parents", "Mrs D Thornbury and Mr C Obi", "Plan writer", "R. Vasquez-Hale, SEND Officer"),
]:
    for j, (c, v) in enumerate(zip(t.add_row().cells, row, strict=True)):
        if v.startswith("Choose"):
            sdt(c.paragraphs[0], v, placeholder=True)
        else:
            c.text = v
        if j % 2 == 0:
            shade(c, "E4E4EE")
widths(t, (4, 9.5, 4, 9.5))
P.lab("PH", "Choose an item.", None)

P.section = "A"
P.h("Section A: Views, interests and aspirations")
for r in ("no-childs-views", "no-aspirations", "no-communication-summary"):
    P.whole(r)
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    (
        "History",
        [
            "Saskia was born at twenty-nine weeks and had a bleed on the left side of the brain. Cerebral palsy affecting the right side was diagnosed when she was fourteen months old, and cerebral visual impairment (CVI) when she was five. She joined Oakmere in Reception."
        ],
    ),
    (
        "Family",
        [
            "Saskia lives with her parents and her brother Tobenna, who is six. Her grandmother collects the children on Mondays and Thursdays. Saskia swims with a club for disabled children on Saturday mornings and belongs to a Brownie pack."
        ],
    ),
    (
        "Parents’ account",
        [
            "Mrs Thornbury describes mornings as slow because of buttons, laces and the splint. Mr Obi reports that Saskia has been sick before school on four Mondays since Easter and that homework ends in tears on most evenings. Both parents feel that teachers have been kind and that nobody has joined things up.",
            (
                "From the start of November the council’s literacy teacher will take Saskia out of class for forty minutes of spelling tuition each Wednesday.",
                "OUT",
            ),
        ],
    ),
    (
        "Help so far",
        [
            "In Year 4 Saskia had one hour a week with a teaching assistant for reading, and the vision service came twice in the year."
        ],
    ),
]:
    c = t.add_row().cells
    c[0].text = k
    shade(c[0], "E4E4EE")
    P.fill(c[1], v)
widths(t, (4, 23))

HEAD = [
    "Ref",
    "B: Special educational need",
    "E: Outcome and date",
    "F: Special educational provision",
    "By whom",
    "How long and how often",
    "Where",
]


def table(rows, sections, cms):
    """The first row is the head; a cell that is None is merged with the cell above."""
    t = d.add_table(rows=len(rows), cols=len(cms), style="Table Grid")
    for i, row in enumerate(rows):
        for cell, content, section in zip(t.rows[i].cells, row, sections, strict=True):
            if content is not None:
                P.fill(cell, content, i == 0, section, size=9)
            if i == 0:
                shade(cell, "C9CBE0")
    merge_down(t, rows)
    widths(t, cms)
    return t


def area(title, needs):
    """Of each need its number, its words, its outcome, and a row for each provision."""
    P.section = "B"
    P.h(title, 2)
    rows = [HEAD]
    for *need, provisions in needs:
        rows += [[*([None] * 3 if i else need), *provision] for i, provision in enumerate(provisions)]
    t = table(rows, (None, "B", "E", "F", "F", "F", "F"), (1.2, 5.8, 4.6, 6.4, 3.6, 3.2, 2.2))
    for row in t.rows:
        set_row(row, "w:cantSplit")
    P.gap()


P.section = "B"
P.h("Sections B, E and F: needs, outcomes and educational provision")
P.p(
    "Read across: everything in F in a row serves the outcome in that row. Outcomes carry the reference of their row.",
    italic=True,
)
area(
    "Cognition and learning",
    [
        (
            "CL1",
            "Saskia loves stories and reads accurately and with expression, but she loses her place, and by the foot of a page has forgotten how it began. The psychologist (advice of 3 June 2026) found word reading average for her age and comprehension at the 6th percentile.",
            "Outcome CL1. By the end of Year 6 Saskia will read a page of a Year 4 book and answer aloud three out of four questions about it.",
            [
                (
                    "Shared reading of an enlarged text, stopping after each paragraph to retell it in a sentence",
                    "Teaching assistant (Level 2)",
                    "20 minutes, Monday to Thursday",
                    "Library corner",
                ),
                (
                    (
                        "Inference training, following the published scheme, in a group of four",
                        "P:Inference training, following the published scheme",
                    ),
                    "Higher level teaching assistant",
                    "Twice a week",
                    "Study room",
                ),
                (
                    "Texts and worksheets in 24 point on cream paper, one side only",
                    "Class teacher",
                    "Every lesson",
                    "Classroom",
                ),
            ],
        ),
        (
            "CL2",
            "Saskia counts reliably to 1,000 and enjoys number puzzles. Place value is insecure, she sets out columns crookedly and has no times tables beyond the twos, fives and tens. Word problems are harder still, because the question has gone by the time the sum is done.",
            ("Outcome CL2. By July 2028 Saskia will make progress with number.", "M:progress with number"),
            [
                (
                    (
                        "Catch-up teaching of place value with Dienes blocks, one to one",
                        "X:Catch-up teaching of place value",
                    ),
                    "Staff",
                    "30 minutes, three times a week",
                    "Study room",
                ),
                (
                    "Squared paper with 2 cm squares and a talking calculator, on her own desk",
                    "",
                    "Every maths lesson",
                    "Classroom",
                ),
                (
                    ("A tailored programme of times-table games on the tablet", "V:tailored"),
                    "Teaching assistant (Level 2)",
                    "10 minutes, every school day",
                    "Classroom",
                ),
            ],
        ),
        (
            "CL3",
            "Saskia forgets equipment, arrives with the wrong book and starts the task before last. She is aware of this, blames herself and spends a good part of each day looking for things.",
            "",
            [
                (
                    (
                        "Going through the picture checklist inside the lid of her tray and laying out the morning’s books",
                        "L:Going through the picture checklist",
                    ),
                    "Teaching assistant (Level 2)",
                    "8.50 to 8.55 daily",
                    "Classroom",
                ),
            ],
        ),
    ],
)
area(
    "Communication and interaction",
    [
        (
            "CI1",
            "Saskia talks readily about what she knows. Her vocabulary is narrow: she says “the thing for the thing” and misses the sense of new topic words (speech and language therapy report, 27 May 2026).",
            "Outcome CI1. By July 2027 Saskia will use six new topic words in each half term in sentences of her own making.",
            [
                (
                    "Direct therapy on word meanings and word-finding",
                    "Speech and language therapist",
                    "A block of six 40-minute sessions each term",
                    "Therapy room",
                ),
                (
                    ("Pre-teaching of the words for science and history", "U:Pre-teaching of the words for science"),
                    "Class teaching assistant",
                    ("As and when required", "V:As and when required"),
                    "Classroom",
                ),
                (
                    "Three new words written on a strip and left on the table",
                    "Class teacher",
                    "Each humanities and science lesson",
                    "Classroom",
                ),
            ],
        ),
        (
            "CI2",
            "Saskia is good company with adults. With children of her own age she talks over the other person, changes the subject and goes on long after the listener has turned away.",
            (
                "Outcome CI2. Saskia will take three turns each way in a conversation with a classmate without an adult joining in.",
                "T",
            ),
            [
                (
                    "Lego-based club for a group of up to 4, building one model to spoken instructions (builder, supplier, engineer)",
                    "Emotional literacy support assistant",
                    "Tuesday and Thursday, 12.40 to 1.05",
                    "Rainbow Room",
                ),
                (
                    (
                        "Social stories on interrupting and on ending a conversation (works also on Outcome CI5)",
                        "UN:works also on Outcome CI5",
                    ),
                    "Class teaching assistant",
                    "15 minutes, Fridays",
                    "Rainbow Room",
                ),
            ],
        ),
        (
            "CI3",
            "In a quiet room Saskia takes in two or three instructions at a time. In a busy one she misses the start of what is said, watches her neighbour and guesses. She has never been seen to put up her hand to ask for something again.",
            "Outcome CI3. By the end of Year 5 Saskia will ask for an instruction to be repeated, with her card or in her own words, in at least three lessons a day.",
            [
                (
                    "Instructions given in two parts with a pause of five seconds between",
                    "Class teacher and all visiting teachers",
                    "Every lesson",
                    "Whole school",
                ),
                (
                    "Rehearsal of asking for a repeat, first with the card and then without it",
                    "Class teaching assistant",
                    "10 minutes, Mondays and Fridays at 9.00",
                    "Rainbow Room",
                ),
                (
                    ("Opportunities to carry a spoken message to the school office", "V:Opportunities to"),
                    "Class teacher",
                    "After afternoon registration",
                    "School office",
                ),
            ],
        ),
    ],
)
area(
    "Social, emotional and mental health",
    [
        (
            "SE1",
            "Saskia is polite and wants to please. She worries about falling, about fire drills and about tests, picks the skin of her thumbs and asks to go to the toilet six or seven times in a morning.",
            "Outcome SE1. By the end of Key Stage 2 Saskia will stay in class for the whole morning on four days out of five, writing in her worry book in place of leaving the room.",
            [
                (
                    "Reading through the worry book together and choosing one thing to do about one worry",
                    "Learning mentor who has done the two-day anxiety course",
                    "25 minutes, Wednesdays at 2.30",
                    "Rainbow Room",
                ),
                (
                    "Meeting Saskia at the gate and naming the three lessons of the morning",
                    "Learning mentor",
                    "8.45 to 8.55 each day",
                    "Main gate",
                ),
                (
                    ("Therapeutic intervention: to be confirmed", "D:Therapeutic intervention: to be confirmed"),
                    "TBC",
                    "TBC",
                    "",
                ),
                (
                    "Two warnings, the day before and ten minutes before, of any fire drill or test",
                    "Headteacher’s secretary",
                    "Every drill and test",
                    "Whole school",
                ),
            ],
        ),
        (
            "SE2",
            (
                "Saskia does not tell anyone when other children are unkind to her and has given away dinner money and a watch.",
                "NP:Saskia does not tell anyone",
            ),
            (
                "Outcome SE2. By Easter 2027 Saskia will tell a named adult on the same day when something unkind has been said or done.",
                "OW",
            ),
            [("", "", "", "")],
        ),
        (
            "SE3",
            "Saskia gives up when work looks long and hides it in her tray. Finished pieces are thrown away if they have a crossing-out.",
            (
                "Outcome SE3. By July 2027 Philippa will hand in five pieces of writing out of six with corrections showing.",
                "AC",
            ),
            [
                (
                    (
                        "Specific praise that names the effort and not the result",
                        "S:Specific praise that names the effort",
                    ),
                    "",
                    "",
                    "",
                ),
                (
                    "Conference on one piece of writing, choosing two things to change",
                    "Class teacher",
                    ("Weekly, up to 15 minutes", "V:up to 15 minutes"),
                    "Classroom",
                ),
            ],
        ),
    ],
)
area(
    "Sensory and physical",
    [
        (
            "SP1",
            (
                "Saskia uses her right hand only to steady things. His writing is slow (nine words a minute) and painful after a quarter of an hour. Scissors, rulers and cutlery are all hard to manage with one hand, and Saskia has begun to say that she is not hungry so as not to be seen eating.",
                "MP:His writing is slow",
            ),
            "Outcome SP1. By the end of Year 6 Saskia will type 20 words a minute using both hands.",
            [
                (
                    "Touch-typing course, lessons 1 to 40",
                    "Teaching assistant (Level 2)",
                    "15 minutes daily, before registration",
                    "Computer bay",
                ),
                (
                    "Two-handed tasks and stretching of the right hand; new targets set each time",
                    "Occupational therapist",
                    "45 minutes once a half term",
                    "Therapy room",
                ),
                (
                    "Laptop with a compact keyboard and word prediction, for her sole use",
                    "",
                    "Every lesson with more than three sentences to write",
                    "All classrooms",
                ),
                (
                    ("Practice of buttons, zips and cutlery", "N:Practice of buttons, zips and cutlery"),
                    "",
                    "10 minutes after each PE lesson",
                    "Changing room",
                ),
                (("Funded at Band 5 of the borough matrix", "B:Band 5"), "", "From January 2027", ""),
            ],
        ),
        (
            "SP2",
            "Saskia’s eyesight is good on the chart but her brain is slow to make sense of clutter: she cannot find a friend in a crowd, misses the lower part of the page and misjudges kerbs and stairs. The orthoptist’s report of March 2026 advises plain backgrounds and one thing at a time.",
            (
                "Outcome SP2. By December 2027 Saskia will receive an hour a week of mobility teaching from the vision service.",
                "OP",
            ),
            [
                (
                    "Mobility and orientation teaching on the stairs, the playground and the way to the hall",
                    "Habilitation specialist",
                    "1 hour a week",
                    "Around school",
                ),
                (
                    "Visit to check lighting, print size and where Saskia sits",
                    "Qualified teacher of children with vision impairment",
                    "Once every half term",
                    "Classroom",
                ),
                (
                    ("A seat at the front, facing a plain wall, where possible", "V:where possible"),
                    "Class teacher",
                    "Every lesson",
                    "Classroom",
                ),
                (
                    ("Teaching assistant support", "H:Teaching assistant support"),
                    "Teaching assistant",
                    "10 hours a week",
                    "Classroom",
                ),
            ],
        ),
        (
            "SP3",
            "Saskia walks with a splint, trips when she is tired and is last to be picked in games. Her balance is poor and long days leave her limping. She swims well.",
            ("Outcome SP3. By July 2026 Saskia will walk the length of the hall carrying a tray in both hands.", "DP"),
            [
                (
                    "Warm-up with the yellow resistance band, following the physiotherapist’s eight cards",
                    "Teaching assistant (Level 2)",
                    "10 minutes before every PE lesson",
                    "Hall",
                ),
                (
                    "Balance and carrying practice with a tray, beakers and a ball",
                    "Teaching assistant (Level 2)",
                    "Mondays and Wednesdays, 1.15 to 1.30",
                    "Hall",
                ),
                (("£480 a year for a walking-trainer frame", "MO:£480 a year"), "", "", ""),
            ],
        ),
        (
            "SP4",
            "Saskia works hard to see, to write and to stay upright, and by the middle of the week she is pale and leans on the table. She does not ask to stop, and the first that anybody knows of it is usually tears or a fall.",
            "Outcome SP4. By July 2027 Saskia will show her rest card before she is in pain on four days out of five.",
            [
                (
                    "Rest on the sofa with an audio book, timed with a sand timer; talking afterwards about how her leg and eyes feel",
                    "Teaching assistant (Level 2)",
                    "10 minutes at 11.15 and at 2.15 every day",
                    "Reading corner",
                ),
                ("Movement breaks", "Class teacher", ("Regularly", "V"), "Classroom"),
                (
                    "Pass for the lift, so that Saskia does not use the main stairs after lunch",
                    "",
                    "Every afternoon",
                    "Main building",
                ),
            ],
        ),
    ],
)
P.lab("RN", "orthoptist’s report of March 2026", "B")

P.section = None
P.h("Health: Sections C and G")
table(
    [
        (
            "C: Health need related to SEN",
            "E: Outcome and date",
            "G: Health provision",
            "By whom",
            "How long and how often",
        ),
        (
            "Right-sided spastic cerebral palsy. Saskia’s calf tightens as she grows and the splint rubs.",
            "By July 2027 Saskia will put on her splint without help on school mornings.",
            "Check of walking, splint and muscle length",
            "Paediatric physiotherapist",
            "Every three months",
        ),
        (
            "Focal seizures, two since Christmas 2025; Saskia stares and does not answer, and is tired afterwards.",
            "",
            ("Advice to school about seizures and tiredness", "C:Advice to school about seizures"),
            "Epilepsy nurse",
            "",
        ),
        (
            "Constipation linked to low fluid intake.",
            "By Easter 2027 Saskia will finish two 300 ml bottles of water in a school day.",
            "Appointment with Saskia and her mother to go through the drinks chart",
            "School nurse",
            "20 minutes, once each half term",
        ),
    ],
    ("C", "E", "G", "G", "G"),
    (7.2, 5.4, 6.6, 4, 4),
)

P.section = None
P.h("Social care: Sections D, H1 and H2")
table(
    [
        (
            "D: Social care need",
            "E: Outcome and date",
            "H1: Provision under the Chronically Sick and Disabled Persons Act 1970",
            "H2: Other social care provision",
        ),
        (
            "Saskia cannot go to the swimming club without an adult in the water and in the changing room.",
            "By July 2027 Saskia will get changed after swimming with only spoken reminders.",
            "A support worker from Lindenholt Short Breaks takes Saskia to the Saturday club for two hours each week of term.",
            "",
        ),
        (
            "Mrs Thornbury is up in the night when Saskia’s leg cramps, and the family have had no evening out since 2024.",
            "",
            (
                "A family support worker visits to work on the bedtime routine.",
                "C:A family support worker visits to work",
            ),
            "",
        ),
        (
            "The front step and the bath are not safe for Saskia to use alone.",
            "",
            "A grab rail at the front door and a bath seat, fitted by the council’s adaptations team by 30 November 2026.",
            "",
        ),
    ],
    ("D", "E", "H1", "H2"),
    (7.2, 5.4, 8.4, 6.2),
)
P.whole("empty-section", "H2")

P.section = "I"
P.h("Section I: Placement")
P.p(
    "Oakmere Junior School, a mainstream junior school, with specialist teacher input for vision.",
    "placement-in-draft:Oakmere Junior School",
    "provision-in-placement:specialist teacher input for vision",
)
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "Personal budget of £2,310 a year, to pay for the support worker at the Saturday swimming club (Section H1), so that Saskia gets changed with only spoken reminders.",
    "budget-not-requested:£2,310 a year",
)
P.section = "K"
P.h("Appendices: advice and information gathered")
P.lab("missing-section")
t = d.add_table(rows=0, cols=4, style="Table Grid")
for i, row in enumerate(
    [
        ("Appendix", "Advice", "Author", "Date"),
        ("1", "Parents’ views", "Mrs D Thornbury and Mr C Obi", "8 May 2026"),
        (
            "2",
            "School’s advice, with reading and spelling tests",
            "Mrs A Lindqvist, special educational needs co-ordinator, Oakmere",
            "15 May 2026",
        ),
        ("3", "Speech and language therapy report", "T. Marchetti, speech and language therapist", "27 May 2026"),
        ("4", "Educational psychology advice", "Dr H Balogun, educational psychologist", "3 June 2026"),
        ("5", ("Occupational therapy report", "AD:Occupational therapy report"), "Community children’s therapies", ""),
        ("6", "Medical advice", "Dr S Perera, community paediatrician", "22 May 2026"),
        (
            "7",
            "Vision service advice",
            "K. Dunmore, qualified teacher of children with vision impairment",
            "29 May 2026",
        ),
        ("8", "Social care advice", "L. Achebe, social worker, Children with Disabilities Team", "11 June 2026"),
    ]
):
    for c, content in zip(t.add_row().cells, row, strict=True):
        P.fill(c, content, bold=i == 0, size=9)
widths(t, (2.2, 9, 11, 4.8))
P.section = None
P.h("How the plan will be checked", 2)
P.p(
    "Short-term targets are written in the second week of each term by the class teacher and the special educational needs co-ordinator. Mrs Thornbury and Mr Obi are sent a copy and asked to add their comments. The first annual review meeting is held at school and everybody named in the appendices is asked for a report two weeks beforehand."
)
P.h("Notes on this draft", 2)
P.p(
    "Your comments on this draft must reach us within 15 days of the date at the top. The SEMH team may telephone you about Section A.",
    "AB:SEMH",
)
P.save()
