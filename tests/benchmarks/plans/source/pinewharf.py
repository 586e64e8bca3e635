"""Final plan in a council's Word template: lettered colour banners, needs in strengths/needs tables, a table per outcome that
holds E above and F below, whole-school provision in one more table. Marnie, Year 8, hearing impairment and anxiety."""

from building import Plan, add_run, lay_out, set_row, shade, widths
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

P = Plan("pinewharf", "final", font="Arial", size=10)
d = P.document
lay_out(d.sections[0], sides=1.8, ends=1.7)
d.styles["Normal"].paragraph_format.space_after = Pt(5)
P.running(
    "Marnie Obuya-Teale    Education, Health and Care Plan    FINAL    16 October 2026",
    "Pinewharf City Council    SEND Assessment and Review Team    Official: Sensitive",
)
TEAL, ORANGE, PLUM, SAND, MIST = "00606B", "C75B12", "6A2C70", "FBE9DA", "DDEFF0"


def fix(table, cms, after=6):
    widths(table, cms)
    P.gap(after).paragraph_format.line_spacing = Pt(6)


def banner(letter, title, colour=TEAL, *labels):
    """The letter in one coloured cell, the title in the next."""
    P.section = letter
    table = d.add_table(rows=1, cols=2, style="Table Grid")
    left, right = table.rows[0].cells
    shade(left, "222222")
    shade(right, colour)
    add_run(
        left.paragraphs[0],
        letter if letter.startswith("Sections") else f"Section {letter}",
        True,
        size=12,
        colour="FFFFFF",
    )
    add_run(right.paragraphs[0], P.t(title, *labels), True, size=12, colour="FFFFFF")
    set_row(table.rows[0], "w:cantSplit")
    for cell in (left, right):
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    fix(table, [3.0, 14.4], 2)


def sub(text, colour=TEAL):
    para = d.add_paragraph()
    add_run(para, P.t(text), True, size=11, colour=colour)
    para.paragraph_format.keep_with_next = True


def pairs(rows, cms=(5.4, 12.0), fill=MIST):
    table = d.add_table(rows=0, cols=2, style="Table Grid")
    for key, value in rows:
        cells = table.add_row().cells
        add_run(cells[0].paragraphs[0], key, True)
        shade(cells[0], fill)
        P.fill(cells[1], value, after=2)
    fix(table, list(cms))


def needs(area, strengths, items):
    """An area of need: a coloured row, strengths on the left, numbered needs on the right."""
    table = d.add_table(rows=2, cols=2, style="Table Grid")
    top = table.cell(0, 0).merge(table.cell(0, 1))
    shade(top, ORANGE)
    add_run(top.paragraphs[0], P.t(area), True, colour="FFFFFF")
    for cell, text in zip(table.rows[1].cells, ["What Marnie does well", "What Marnie finds difficult"], strict=True):
        shade(cell, SAND)
        add_run(cell.paragraphs[0], text, True)
    cells = table.add_row().cells
    P.fill(cells[0], strengths, after=3)
    P.fill(cells[1], items, after=3)
    fix(table, [6.2, 11.2])


def outcome(number, area, text, when, steps, rows, note=None):
    """One table: Section E at the top, Section F beneath it."""
    table = d.add_table(rows=0, cols=4, style="Table Grid")

    def across(words, fill):
        cells = table.add_row().cells
        cell = cells[0].merge(cells[3])
        shade(cell, fill)
        add_run(cell.paragraphs[0], words, True, colour="FFFFFF")
        cell.paragraphs[0].paragraph_format.keep_with_next = True

    def pair(key, value):
        cells = table.add_row().cells
        left, right = cells[0].merge(cells[1]), cells[2].merge(cells[3])
        shade(left, "EFE3F0")
        add_run(left.paragraphs[0], key, True)
        P.fill(right, value, section="E", after=2)

    P.section = "E"
    across(f"Section E    Outcome {number}    {area}", PLUM)
    pair("Outcome sought", text)
    pair("To be achieved by", when)
    pair("Steps on the way (for school to review each term)", steps)
    P.section = "F"
    across(f"Section F    Special educational provision for Outcome {number}", TEAL)
    if note is not None:
        cells = table.add_row().cells
        P.fill(cells[0].merge(cells[3]), note)
    else:
        cells = table.add_row().cells
        for cell, head in zip(cells, ["Ref", "What will be provided", "Who", "How much and how often"], strict=True):
            shade(cell, MIST)
            add_run(cell.paragraphs[0], head, True)
        for i, row in enumerate(rows, 1):
            cells = table.add_row().cells
            P.fill(cells[0], f"{number}.{i}")
            for cell, value in zip(cells[1:], row, strict=True):
                P.fill(cell, value, after=2)
            set_row(table.rows[-1], "w:cantSplit")
    cms = [1.3, 7.6, 4.1, 4.4]
    widths(table, cms)
    for row in table.rows:
        if len(row._tr.tc_lst) == 2:
            row.cells[0].width, row.cells[-1].width = Cm(8.9), Cm(8.5)
    P.gap(8)


# ---- front sheet
P.section = None
table = d.add_table(rows=1, cols=1)
shade(table.cell(0, 0), TEAL)
para = table.cell(0, 0).paragraphs[0]
para.alignment = WD_ALIGN_PARAGRAPH.CENTER
add_run(para, "Pinewharf City Council", True, size=14, colour="FFFFFF")
para = table.cell(0, 0).add_paragraph()
para.alignment = WD_ALIGN_PARAGRAPH.CENTER
add_run(para, "Education, Health and Care Plan", True, size=22, colour="FFFFFF")
para = table.cell(0, 0).add_paragraph()
para.alignment = WD_ALIGN_PARAGRAPH.CENTER
add_run(para, "Final plan", True, size=14, colour="FFFFFF")
P.gap(6)
pairs(
    [
        ("Name", "Marnie Obuya-Teale"),
        ("Date of birth", "9 September 2013 (age 13)"),
        ("Year group", "Year 8"),
        ("Unique pupil number", "K914 2270 6613"),
        ("Address", "22 Ropewalk Court, Pinewharf PW4 6LD"),
        ("Parents", "Constance Obuya and Dominic Teale, both with parental responsibility"),
        ("Languages at home", "English and Swahili; the family is learning BSL"),
        ("Interpreter needed for meetings?", ("Yes / No (delete as applicable)", "PH:Yes / No (delete as applicable)")),
        ("School", "Lanyard Hill Academy"),
        ("Request for assessment received", "3 June 2026"),
        ("Date of this plan", "16 October 2026"),
        ("Review", "This plan will be reviewed every twelve months."),
        ("Plan coordinator", ("[insert coordinator’s name], 01990 555 0142", "PH:[insert coordinator’s name]")),
    ]
)
P.whole("no-review-date")
P.p(
    "This plan describes what Marnie can do, what she finds difficult, and the help to which she has a legal right. Sections E and F stand together: each table gives one outcome and, under it, the provision that will bring it about.",
    italic=True,
)
P.p(
    "Marnie was born in Pinewharf Infirmary in 2013 and her hearing loss was found at the newborn screen. She has worn two hearing aids since she was eleven weeks old.",
)
d.add_page_break()

# ---- A
banner("A", "The views, interests and aspirations of Marnie and her parents")
P.whole("views-not-attributed", "A")
sub("About me")
P.p(
    "I am funny once I know you. I like diving, drawing sea creatures and my cousin’s baby. At primary school everyone knew about my hearing aids and nobody stared. Lanyard Hill has eleven hundred people in it and the corridors sound like a swimming pool. By lunchtime my head hurts from listening. I nod when I have not heard, because asking again makes people sigh."
)
P.p(
    "What I want most is to stop feeling sick before school. I would like teachers to look at me when they talk and to put words on the screen. I do not want an adult glued to me in front of my friends. I had a notetaker in Year 7 for six weeks and that was good, because she sat at the back."
)
sub("My hopes")
P.p(
    "I hope to be a marine engineer or work on a dive boat. Before that I want to do the school play, and to go to town on the bus with Romilly without my mum following in the car."
)
sub("How to talk with me and help me to decide things")
P.p(
    "Get my attention first, stand in good light, and say it once more in different words if I look blank. Send me the questions the day before a meeting, by text message, so that I can think. I like to give my answers in writing and then come in for the last ten minutes."
)
sub("Family")
P.p(
    "Marnie’s parents see a child who holds herself together all day and falls apart in the car. She was off school for nineteen days last year with stomach aches. They would like her to be taught by people who understand deafness, to keep the two friends she has, and to leave school believing that she is clever. She was offered five sessions with a counsellor last winter and went to two, because the room was next to the music practice rooms."
)

# ---- B
banner("B", "Marnie’s special educational needs", ORANGE)
P.p(
    "Marnie has a bilateral sensorineural hearing loss, moderate in the left ear and severe in the right, and was found to have generalised anxiety in November 2025."
)

needs(
    "Communication and interaction",
    [
        "Marnie speaks clearly and has a dry sense of humour. One to one, in a quiet room with the speaker’s face in view, she follows almost everything.",
        "She has learned some 200 signs in a year and likes to use them.",
    ],
    [
        (
            "B1 In the hum of a classroom Marnie hears about half of what is said from more than two metres away (paediatric audiology report, May 2026). She fills the gaps by guessing and seldom says that she has missed something.",
            "RN:paediatric audiology report, May 2026",
        ),
        "B2 Her vocabulary is narrower than her talk suggests. Idioms, sarcasm and words for shades of feeling pass her by; her score for understanding figurative language was at the 9th percentile (speech and language therapy advice, 6 July 2026).",
        "B3 In groups the talk jumps from one speaker to the next before she has found the face. She has two friends and has made no new one since Year 6.",
    ],
)
needs(
    "Cognition and learning",
    [
        "Marnie reasons very well with pictures and patterns and is in the second set for mathematics. She draws with great accuracy.",
    ],
    [
        "B4 She reads aloud fluently but takes in less than she appears to: her reading comprehension age was 9 years 2 months in June 2026, against a reading accuracy age of 12 years.",
        "B5 She cannot watch a face and write at once, so her notes stop in the middle of sentences. Homework is often done from the wrong page.",
    ],
)
needs(
    "Social, emotional and mental health",
    [
        "Marnie is loyal and determined. She will talk about worry in writing, and knows which places in school make it worse.",
    ],
    [
        "B6 Marnie wakes early on school days with stomach pain and has missed nineteen days in a year. Cover teachers, fire drills and the dining hall bring on panic, with fast breathing and tears, about twice a week.",
        "B7 Speaking in front of others frightens her. She did not give any of the four class talks set in Year 7.",
        ("His worry is worst on a Sunday night and after the holidays.", "MP:His worry is worst on a Sunday night"),
    ],
)
needs(
    "Sensory and physical",
    [
        "Marnie swims for the city junior squad and puts in her own hearing aids every morning.",
    ],
    [
        "B8 Listening is hard work. By the fourth lesson Marnie is tired, slumps and gives up on spoken tasks.",
        "B9 She does not notice when a battery is failing or the radio aid has lost its link, and she has left the transmitter in classrooms eleven times this term.",
        (
            "B10 Her balance is poor in the dark and on narrow surfaces, and she cannot judge where a ball or a shout is coming from, which makes team games in PE unsafe for her.",
            "NP:Her balance is poor in the dark and on narrow",
        ),
    ],
)
P.p(
    "In Year 7 a teaching assistant sat with Marnie for eight hours a week, which she found embarrassing. Her form tutor sees her each morning at registration, as he does all his form."
)
P.p(
    "From January the teacher of the deaf will teach Marnie and her form forty minutes of finger-spelling every Friday.",
    "OUT",
)

# ---- C, D
banner("C", "Marnie’s health needs which relate to her special educational needs")
P.p(
    "Marnie’s hearing loss is permanent and its cause is not known. Her hearing has fallen by 10 decibels at the high frequencies since 2023. She grows out of her ear moulds two or three times a year and gets sore ears when they are loose. She takes no medicine. The stomach pain was looked into by the paediatrician in February 2026 and no illness was found."
)
# Social care needs: a banner that has lost its letter
P.section = "D"
table = d.add_table(rows=1, cols=2, style="Table Grid")
for cell, fill, words in zip(table.rows[0].cells, ["222222", TEAL], ["", "Marnie’s social care needs"], strict=True):
    shade(cell, fill)
    add_run(cell.paragraphs[0], words, True, size=12, colour="FFFFFF")
fix(table, [3.0, 14.4], 2)
P.whole("missing-section", "D")
P.p(
    "Marnie is a child in need under section 17 because of her disability. She cannot hear traffic from behind or a doorbell, and her parents do not yet feel able to let her go out alone. She knows no other deaf young people outside the clinic. Her mother has given up evening work to be at home."
)

# ---- E and F
banner("Sections E and F", "Outcomes, and the special educational provision for each", PLUM)
P.p("Each table is headed with its own Section E and Section F.", italic=True)

outcome(
    1,
    "Communication and interaction",
    "Marnie will tell a speaker which part of a message she missed, and ask for that part again, in four lessons out of five.",
    "July 2028",
    [
        "She shows her repeat card to a teacher whom she knows well.",
        "She asks in words, in a lesson of her choice, once a week.",
    ],
    [
        [
            "Individual teaching in repairing a conversation, using recorded speech against classroom noise, in the acoustically treated room.",
            "Qualified Teacher of the Deaf (QToD)",
            "One hour, once a week in term time",
        ],
        [
            ("Direct therapy on idioms and on words for shades of feeling.", "P"),
            "Speech and language therapist registered with the Health and Care Professions Council",
            "Weekly",
        ],
        [
            ("Marnie will be encouraged to hold up her repeat card.", "V:encouraged to"),
            "Subject teachers",
            "In all lessons",
        ],
        [
            ("Marnie will be taught to lip-read the key words of the coming week.", "N"),
            "The school",
            "25 minutes every Monday",
        ],
        [
            "The answer that another pupil gives will be said again, by the teacher, before it is discussed.",
            "Subject teachers",
            "In class discussion",
        ],
    ],
)
outcome(
    2,
    "Cognition and learning",
    ("Marnie will improve her reading comprehension.", "M"),
    "End of Key Stage 3",
    ["Within the next 12 months: she marks the sentence in which she lost the meaning."],
    [
        [
            "A reading group in which Marnie and up to three classmates sum up each page aloud and list the words they do not know, with texts from the grey reading band.",
            "Higher level teaching assistant trained in reciprocal reading",
            "3 x 25 minutes a week",
        ],
        [("15 hours of in-class support.", "H"), "Teaching assistant", "Per week"],
        [
            ("Pre-teaching of subject words before Marnie meets them in class.", "U"),
            "Teaching assistant with a Level 3 award in supporting deaf learners",
            ("As and when required", "V:As and when required"),
        ],
        [
            "Help with homework in the learning base: checking that the page is the right one and reading the question over with her.",
            "Teaching assistant with the same Level 3 award",
            ("Up to two hours a week", "V:Up to two hours"),
        ],
        [
            "A visit to the English department to review Marnie’s progress in reading.",
            "Educational psychologist",
            "Once a term",
        ],
        [
            "Captions switched on for each film or clip that is shown.",
            "Subject teachers",
            "Every time",
        ],
    ],
)

outcome(
    3,
    "Sensory and physical",
    "Marnie will check her hearing aid batteries and her radio aid before registration, and change or report what has failed, on nine mornings out of ten.",
    "July 2027",
    [
        "She checks both with a printed list and an adult beside her.",
        "She checks both with the list alone.",
    ],
    [
        [
            ("A listening check of both hearing aids and of the transmitter, with the stetoclip.", "X"),
            "Trained staff",
            "Every school day at 8.35am",
        ],
        [
            (
                "A digital radio aid with one touchscreen microphone and one table microphone, costing £1,460, which the authority will pay.",
                "MO:costing £1,460, which the authority will pay",
            ),
            "Sensory service",
            "In all lessons and assemblies",
        ],
        [
            "A seat in the front third of the room, side on to the window, with the left ear towards the teacher.",
            "Subject teachers",
            "In all lessons",
        ],
        [
            (
                "Carpet, blinds and felt pads on the legs of chairs, where practicable.",
                "V:where practicable",
            ),
            "Site manager",
            "In the six rooms on Marnie’s timetable",
        ],
        [
            "A break from listening, spent in the learning base with the door shut and the hearing aids out.",
            "Pastoral manager",
            "10 minutes after the second and the fourth lesson of each day",
        ],
        [
            ("Visits from a deaf adult, who will talk with Marnie about hearing aids in jobs on and under water.", "U"),
            "Deaf role model employed by the sensory service",
            "Hours TBC",
        ],
    ],
)
outcome(
    4,
    "Social, emotional and mental health",
    ("Marnie will have access to a counsellor in school.", "OP"),
    "The review in autumn 2027",
    ["She meets the counsellor with a parent.", "She meets the counsellor without one."],
    [
        [
            "Cognitive behavioural therapy for worry, in the quiet room on the top floor.",
            "Counsellor accredited by the British Association for Counselling and Psychotherapy",
            "24 sessions of 45 minutes during the year, one a week",
        ],
        [
            ("A talk over the day’s timetable, with a plan for each noisy place on it.", "X"),
            "A key adult",
            "10 minutes at the start of every day",
        ],
        [
            "When Marnie puts her blue card on the desk, she leaves for the learning base and breathes with the recorded track for ten minutes before going back.",
            "Teaching assistant in the learning base",
            "Each time the card is shown",
        ],
        [
            ("Input.", "V:Input.", "P"),
            "Emotional wellbeing team",
            ("Half-termly, subject to availability", "V:subject to availability"),
        ],
        [
            "A photograph and the name of any cover teacher, and the time of any fire drill, sent to Marnie’s phone.",
            "Pastoral manager",
            "Before 8.00am on the day",
        ],
    ],
)
outcome(
    5,
    "Social, emotional and mental health",
    (
        "Marnie will speak for two minutes to six classmates, giving her worry a score of 4 or lower out of 10, three times in a term.",
        "T",
    ),
    "",
    ["She records the talk on her phone.", "She gives it to one friend."],
    [
        [
            "Rehearsal of talks: first alone, then with one friend, then with five classmates.",
            "Emotional Literacy Support Assistant (ELSA)",
            "30 minutes a week",
        ],
        [
            ("Jessamy will mark the worry scale before and after each talk.", "AC:Jessamy"),
            "Drama teacher hands out the scale",
            "Each talk",
        ],
        [
            ("A programme of slow breathing and of letting go of tight muscles.", "N"),
            "The setting",
            "20 minutes, twice a week",
        ],
        [
            "One-to-one work on the slides and the order of what is to be said.",
            "English teacher",
            ("Approximately 15 minutes before each class talk", "V:Approximately"),
        ],
    ],
)
outcome(
    6,
    "Communication and interaction",
    "Marnie will begin a conversation with someone from outside her form at lunch, with no adult beside her, three times a week.",
    ("Easter 2026", "DP:Easter 2026"),
    ["She greets a member of the club by name.", "She asks a second question."],
    [
        [
            "Training for all who teach Marnie, on deafness, on listening fatigue and on how to use the microphones.",
            "QToD",
            "One session of 90 minutes each September",
        ],
        [
            "A signing club for Marnie and up to six others whom she picks.",
            "Communication support worker with BSL Level 3",
            "Tuesdays and Thursdays, 12.40pm to 1.05pm",
        ],
        [
            ("Opportunities to join in with group games at break.", "V:Opportunities to"),
            "Lunchtime supervisors",
            ("Regularly", "V:Regularly"),
        ],
        [
            ("As set out in the school’s provision map.", "D"),
            "",
            "",
        ],
    ],
)
outcome(
    7,
    "Independence",
    (
        "Marnie will ride the number 14 bus home alone, telling her mother by text message when she gets on and when she gets off, on five school days in a row.",
        "OW",
    ),
    "End of Year 8",
    ["She rides it with a parent two seats behind.", "She rides it with Romilly."],
    [["", "", ""]],
)
outcome(
    8,
    "Health",
    "Marnie will book a clinic appointment by text and explain to the audiologist, unaided, how her hearing aids have been working.",
    "Her fifteenth birthday",
    ["She writes three things to say and hands them over."],
    [],
    note="No special educational provision is required for this outcome. See Section G.",
)

sub("Section F (continued): provision that serves several outcomes")
P.section = "F"
table = d.add_table(rows=1, cols=3, style="Table Grid")
for cell, head in zip(table.rows[0].cells, ["Ref", "Provision", "For which outcome"], strict=True):
    shade(cell, TEAL)
    add_run(cell.paragraphs[0], head, True, colour="FFFFFF")
for i, (what, which) in enumerate(
    [
        (
            "In every lesson subject teachers will face Marnie when they speak, keep the mouth clear of hands and paper, and stop talking while they write on the board.",
            "Outcomes 1 and 2",
        ),
        (
            (
                "Sentences will be kept plain and said at an even pace, e.g. one clause at a time.",
                "S",
                "V:e.g. one clause at a time",
            ),
            "Outcome 1",
        ),
        (
            (
                "Whenever notes are to be taken, Marnie will have a laptop of her own with a template in three columns.",
                "L",
            ),
            "",
        ),
        (
            "A notetaker, who holds the Level 3 certificate in note-taking for deaf people, will sit at the back of all science and humanities lessons and give Marnie typed notes before the bell.",
            ("Outcome 12", "UN:Outcome 12"),
        ),
        (("Band D top-up.", "B"), "Outcome 2"),
        (
            (
                "Marnie could drop her second language and use those lessons for private study.",
                "V:Marnie could drop her second language",
            ),
            "Outcome 2",
        ),
        (
            "The ELSA will ring home at 8.00am on the first Monday after each holiday and agree which door Marnie will come in by.",
            "Outcome 4",
        ),
        (
            ("The pastoral manager will help Marnie to put right quarrels with her friends.", "U"),
            "Outcome 6",
        ),
    ],
    1,
):
    cells = table.add_row().cells
    P.fill(cells[0], f"W{i}")
    P.fill(cells[1], what, after=2)
    P.fill(cells[2], which)
    set_row(table.rows[-1], "w:cantSplit")
fix(table, [1.5, 12.1, 3.8])
P.p(
    "Monitoring: the special needs coordinator, the QToD and Marnie’s parents will meet each half term to look at the steps above and to set new ones. Marnie joins for the last ten minutes."
)

# ---- G, H1, H2
banner("G", "Health provision reasonably required")
P.p(
    "G1 The paediatric audiology clinic will test Marnie’s hearing and adjust her hearing aids every four months (Outcome 8). An audiologist registered with the Health and Care Professions Council sees her for 45 minutes."
)
P.p("G2 New ear moulds will be fitted within ten days of the day on which Marnie reports that one is loose.")
P.p(
    "G3 A CAMHS practitioner will work with Marnie on panic, as and when needed.",
    "C",
    "V:as and when needed",
    "AB:CAMHS",
)
P.p(
    "G4 The community paediatrician may see Marnie about her stomach pain.",
    "C",
    "V:may see",
)
banner("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
pairs(
    [
        (
            "Deaf youth club",
            "A short-break worker from the disabled children’s team will take Marnie to the Harbour Deaf Youth Club for three hours on the first Saturday of every month.",
        ),
        (
            "At home",
            "A flashing doorbell, a vibrating smoke alarm and a pager for Marnie’s bedroom, fitted by the equipment service by 30 November 2026.",
        ),
        (
            "The family",
            (
                "The social worker for deaf children will give Marnie’s parents and grandmother classes in sign language.",
                "C",
            ),
        ),
    ],
    (3.6, 13.8),
)
banner("H2", "Any other social care provision reasonably required")
P.lab("empty-section")
P.gap(2)

# ---- I, J
banner("I", "Placement", ORANGE)
pairs(
    [
        ("Name of school", "Lanyard Hill Academy, Ropery Lane, Pinewharf PW2 8TT"),
        ("Type of school", "Mainstream secondary academy, ages 11 to 18"),
        (
            "Further details",
            [
                (
                    "Marnie will be taught there with 15 hours a week from a teaching assistant.",
                    "HIP:Marnie will be taught there with 15 hours a week",
                ),
                (
                    "A communication support worker will be employed for her by the school.",
                    "PIP:A communication support worker will be employed",
                ),
                "School office: open 8.00am to 4.30pm, telephone 01990 555 0177.",
            ],
        ),
    ]
)
banner("J", "Personal budget")
P.p(
    "The family has asked for a personal budget. A direct payment of £1,150 a year has been agreed and will be paid to Ms Obuya in two halves, in November and in May.",
    "DPP:A direct payment of £1,150 a year",
)

# ---- K
banner("K", "Advice and information gathered", ORANGE)
table = d.add_table(rows=1, cols=4, style="Table Grid")
for cell, head in zip(table.rows[0].cells, ["No.", "Advice", "Written by", "Date"], strict=True):
    shade(cell, SAND)
    add_run(cell.paragraphs[0], head, True)
for i, row in enumerate(
    [
        ["Marnie’s own views", "Marnie Obuya-Teale", "22 June 2026"],
        ["Parents’ views", "Constance Obuya and Dominic Teale", "24 June 2026"],
        ["Educational advice", "Mr T Rosewarne, special needs coordinator, Lanyard Hill Academy", "1 July 2026"],
        ["Specialist advice on hearing impairment", "Ms Bronagh Ives, QToD", "3 July 2026"],
        ["Psychological advice", "Dr Anselm Pryce, educational psychologist", "9 July 2026"],
        ["Speech and language therapy advice", "Hettie Varga, speech and language therapist", "6 July 2026"],
        [("Medical advice", "AD:Medical advice"), "Dr L Okonjo-Reeve, community paediatrician", ""],
        ["Social care advice", "Gwil Parry, social worker, disabled children’s team", "13 July 2026"],
        [("NDCS technology assessment", "AD:NDCS technology assessment", "AB:NDCS"), "", "11 June 2026"],
    ],
    1,
):
    cells = table.add_row().cells
    P.fill(cells[0], f"K{i}")
    for cell, value in zip(cells[1:], row, strict=True):
        P.fill(cell, value)
fix(table, [1.3, 6.0, 7.2, 2.9])

P.section = None
sub("Signed for Pinewharf City Council")
P.whole("not-signed")
pairs([("Signature", ""), ("Name and post", ""), ("Date", "")])
P.save()
