"""A council's landscape tables: letter and title in a coloured bar, outcomes merged down beside their provision, then prose. Nerys, Year 11."""

from building import add_run, page_field, shade, tracked, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("millbeckby", "final", font="Calibri", size=10, landscape=True, margin=1.5)
d = P.document
s0 = d.sections[0]
add_run(
    s0.header.paragraphs[0],
    "Millbeck and Wold Council    Education, Health and Care Plan    Nerys Applegarth    Amended final, 16 November 2026",
    size=8,
)
add_run(s0.footer.paragraphs[0], "In confidence    Page ", size=8)
page_field(s0.footer.paragraphs[0])
BAR = "2F5D50"


def sec(letter, title, *labels, word="Section"):
    P.section = letter[0] if letter != "H" else "H"
    P.gap(after=0)
    P.shaded([f"{word} {letter}", (title, *labels) if labels else title], BAR, 12, cms=[4.0, 22.5])
    P.gap(after=0).paragraph_format.line_spacing = Pt(4)


def table(head, rows, cms, tint="D5E3DD"):
    t = d.add_table(rows=1, cols=len(head), style="Table Grid")
    for c, text in zip(t.rows[0].cells, head, strict=False):
        add_run(c.paragraphs[0], text, bold=True)
        shade(c, tint)
    for row in rows:
        for c, value in zip(t.add_row().cells, row, strict=False):
            P.fill(c, value)
    widths(t, cms)
    P.gap(after=2)
    return t


def area(name, *groups):
    """A table for an area: each group is an outcome and its rows of provision, who, and how often."""
    t = d.add_table(rows=2, cols=4, style="Table Grid")
    top = t.rows[0].cells[0].merge(t.rows[0].cells[3])
    add_run(top.paragraphs[0], name, bold=True, size=11)
    shade(top, "B7CFC6")
    for c, text in zip(
        t.rows[1].cells,
        ["Section E: outcome", "Section F: special educational provision", "Who", "How often and for how long"],
        strict=False,
    ):
        add_run(c.paragraphs[0], text, bold=True)
        shade(c, "E6EFEB")
    for text, rows in groups:
        first = len(t.rows)
        for row in rows:
            cells = t.add_row().cells
            for c, value in zip(cells[1:], row, strict=False):
                P.fill(c, value, section="F")
        cell = t.cell(first, 0)
        if len(rows) > 1:
            cell = cell.merge(t.cell(len(t.rows) - 1, 0))
            for para in cell.paragraphs[1:]:
                para._p.getparent().remove(para._p)
        P.fill(cell, text, section="E")
    widths(t, [6.6, 10.4, 4.6, 4.9])
    P.gap(after=2)


P.h("Education, Health and Care Plan", 0)
P.p("Amended final plan", bold=True)
table(
    ["Name", "Date of birth", "School year", "Lives with", "Key dates"],
    [
        [
            "Nerys Applegarth",
            "2 February 2011",
            "Year 11",
            "Rhian Applegarth (mother) and Gethin (brother, 19), 4 Tannery Row, Millbeckby",
            [
                "Annual review meeting: 24 June 2026",
                "Amended final plan: 16 November 2026",
                "The plan is reviewed every twelve months.",
            ],
        ]
    ],
    [4.6, 3.4, 2.8, 7.6, 8.1],
)
P.section = None
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("unresolved-changes")
P.whole("missing-section", "J")

sec("A", "The views, interests and aspirations of Nerys and [his/her] family", "PH:[his/her]")
P.lab("no-aspirations")
P.lab("views-not-attributed")
table(
    ["About me", "What works and what does not"],
    [
        [
            [
                "I am fifteen. Before the accident I played hooker for the under-twelves and I still go and watch on Sundays with Gethin. I like gardening, true crime podcasts, my two rats and anything with chilli on it. I am funny. Everybody says so and it is the one thing that did not change.",
                "People think I am fine because I look fine. I am not being rude when I walk off, I have run out. When I am tired the words go and then my leg goes and then I swear. I hate being asked how I am feeling by somebody who is holding a clipboard.",
                "I do not remember the hospital. I remember the ambulance man’s boots.",
            ],
            [
                "Mrs Bellweather will say a thing four times and does not sigh. Rest at 11.40 is good. My phone is good. Supply teachers are bad, because they take the phone away.",
                "Mum says that I have two good hours in a day and that school gets them both. She says the evenings are the hardest: I come home, go to bed in my uniform and wake up at nine wanting an argument. She says that nobody has told us what is the injury and what is being a teenager. Gethin gave up his place on the apprenticeship in Hull to be at home.",
            ],
        ]
    ],
    [13.2, 13.3],
)
table(
    ["Talking with Nerys and involving her in decisions"],
    [
        [
            "Speak to Nerys in the morning, one topic at a time, and write the key words where she can see them. Wait. Send the questions for a meeting two days before it, by text. She chooses who sits beside her, and she has agreed to come to reviews for the first twenty minutes; after that her mother stays on and speaks for the family."
        ]
    ],
    [26.5],
)

sec("B", "Nerys’s special educational needs")
P.p(
    "In March 2023, when she was twelve, Nerys was struck by a van and suffered a severe acquired brain injury. She was in hospital for five months and came back to school part-time in January 2024. She is in Year 11 and working towards five GCSE examinations."
)
tracked(
    P.p(""),
    [
        "Her attendance in Year 10 was ",
        ("del", "71"),
        ("ins", "68"),
        " per cent, most of the absences being afternoons.",
    ],
)
table(
    ["B1 Cognition and learning: strengths", "Needs"],
    [
        [
            "Nerys’s general knowledge and her vocabulary from before the accident are intact. She reasons well when everything is in front of her, and she learns by doing.",
            [
                "Nerys’s memory for new facts is very weak: in testing she kept one item in ten after half an hour. She forgets lessons, arrangements and what she has just been asked to do, and fills the gaps with guesses that she believes.",
                (
                    "She has great difficulty in starting. She may sit in front of a task for a whole lesson, not out of unwillingness, as the neuropsychology report of November 2025 makes plain. Thinking is slow, and she needs about twice as long as others to read a page.",
                    "RN:neuropsychology report of November 2025",
                ),
            ],
        ]
    ],
    [10.0, 16.5],
)
table(
    ["B2 Communication and interaction: strengths", "Needs"],
    [
        [
            "She is a quick, warm talker with a dry wit, and listens to a friend in trouble.",
            [
                "Words escape her, names above all, and more so as the day goes on. She leaves a topic and does not notice that others have not followed.",
                (
                    "Rowena takes jokes and hints at face value and misses when a listener has become bored or cross.",
                    "AC:Rowena",
                ),
            ],
        ]
    ],
    [10.0, 16.5],
)
table(
    ["B3 Social, emotional and mental health: strengths", "Needs"],
    [
        [
            "Nerys is loyal and brave. She apologises. She is proud of her seedlings and knows the Latin names of them.",
            [
                "Fatigue rules her day. As she tires she becomes loud, swears, and has twice pushed a member of staff. She seldom sees it coming.",
                (
                    "She has lost most of her friends since Year 8. On bad days he says that there is no point in anything.",
                    "MP:On bad days he says",
                ),
            ],
        ]
    ],
    [10.0, 16.5],
)
table(
    ["B4 Physical: strengths", "Needs"],
    [
        [
            "Nerys walks without aids for up to 400 metres and swims one length on her back.",
            "She has a weakness of the left side. Her left hand opens slowly and is hardly used unless she is reminded. She cannot carry anything on stairs, and dresses one-handed. [MW to check splint dates with hospital]",
        ]
    ],
    [10.0, 16.5],
)
P.lab("PH", "[MW to check splint dates with hospital]")
table(
    ["B5 Vision: strengths", "Needs"],
    [
        [
            "Sharpness of sight is normal in both eyes.",
            "The left half of Nerys’s field of view was lost in both eyes. She misses the start of each line of print, the left side of a diagram, and people or cars coming from that side.",
        ]
    ],
    [10.0, 16.5],
)
P.lab("NP", "B5 Vision")
table(
    ["B6 Preparing for adulthood: strengths", "Needs"],
    [
        [
            "She can cook four meals and is trusted with the till at the school plant sale.",
            "Nerys gets lost on routes that she has walked many times, has not been on a bus alone since the accident, and gives money away. She has had no work experience.",
        ]
    ],
    [10.0, 16.5],
)

sec("C and D", "Health and social care needs", "SNS:Health and social care needs", word="Sections")
P.p(
    "Nerys has had epileptic seizures since the injury, two or three in a year, mostly on waking. She takes a morning and a night-time medicine and carries a rescue medicine. Her sleep is broken and she has headaches most afternoons. Low mood was noted by the paediatrician in May 2026. A splint is worn on the left wrist at night."
)
P.p(
    "Nerys cannot be left alone in the house for more than half an hour, because she forgets pans and taps. She goes out with nobody of her own age. Ms Applegarth works shifts and Gethin covers for her; neither has had a weekend off in two years."
)
P.p("The school nurse will teach Nerys for 30 minutes each week about her medicine and her seizures.", "OUT")

sec("E and F", "Outcomes and the special educational provision to meet them", word="Sections")
area(
    "Cognition and learning",
    (
        "Outcome 1: By the end of Year 11 Nerys will look at the planner on her phone at the start of each lesson and take out what it asks for, with nobody telling her, on nine days in ten.",
        [
            [
                "Memory coaching: setting alarms, photographing the board, dictating notes, and going through the next day before she leaves.",
                "Learning mentor, Level 3, who has taken the two-day course in brain injury",
                "The last 20 minutes of every school day",
            ],
            [
                "Review of how the planner is being used, with Nerys and her form tutor.",
                "Clinical neuropsychologist",
                "Once a term",
            ],
            [
                "New facts are taught without guessing: she is shown the right answer, says it and writes it, and is asked again after one, five and twenty minutes.",
                "All subject teachers",
                "Whenever new words, dates or formulas are introduced",
            ],
            [("In-class support", "H"), ("LSA (Mr Pike)", "AB:LSA (Mr Pike)"), "15 hours a week"],
        ],
    ),
    (
        (
            "Outcome 2: Nerys will write three linked paragraphs in answer to a question within forty minutes, making a start inside two minutes.",
            "T:Nerys will write three linked paragraphs",
        ),
        [
            [
                ("Teaching in the use of planning frames for English and science answers.", "P"),
                "Specialist teacher for acquired brain injury",
                "Weekly",
            ],
            [
                ("Additional help with coursework.", "U", "V:Additional help", "X"),
                "Staff",
                ("If necessary", "V:If necessary"),
            ],
            [
                "Extra time of 50 per cent, a reader and a laptop with word prediction.",
                "Examinations officer",
                "In all tests and examinations",
            ],
            [("Revision sessions for biology and English literature.", "P", "N"), "", "Six in the spring term"],
        ],
    ),
)
area(
    "Communication and interaction",
    (
        "Outcome 3: By July 2027 Nerys will tell what happened in an event, in order and in under three minutes, and answer two questions about it without leaving the topic, three times out of four.",
        [
            [
                "Conversation group of up to five students: keeping to a topic, reading faces, bringing a talk to an end.",
                "Speech and language therapist",
                "45 minutes each Thursday for 24 weeks of the school year",
            ],
            [
                "Word-finding practice with description cards, using the words of that week’s lessons.",
                "Teaching assistant taught by the therapist",
                ("10–15 minutes, four days a week", "V:10–15 minutes"),
            ],
            [("Nerys is given time to find the word.", "S"), "All adults", ""],
            [("As set out in the speech and language therapy report.", "D"), "", ""],
        ],
    ),
)
area(
    "Social, emotional and mental health",
    (
        "Outcome 4: By the end of the spring term 2027 Nerys will mark her tiredness on the five-point card and go to the rest room before she reaches red, eight times out of ten.",
        [
            [
                "Rest lying down in the dark, with her phone switched off.",
                "The welfare officer opens the room and wakes her",
                "11.40am to noon and 2pm to 2.20pm, every day",
            ],
            [
                ("Counselling about the accident, friendship and loss.", "P"),
                "School counsellor, accredited",
                ("Initially weekly, then reducing", "V:Initially weekly, then reducing"),
            ],
            [
                ("Sitting with Nerys and going over what has upset her.", "U", "X"),
                "A mentor",
                ("At times of stress", "V:At times of stress"),
            ],
            [("Element 3 top-up at Band 5.", "B"), "", "2026–27"],
        ],
    ),
    (
        (
            "Outcome 5: By July 2027 Nerys will feel more confident and improve her self-esteem.",
            "M:Nerys will feel more confident",
        ),
        [
            [
                (
                    "Access to the polytunnel with the gardener, to sow, pot on and label plants for the sale.",
                    "V:Access to",
                ),
                "School gardener",
                "One hour, Wednesday afternoons",
            ],
            [
                "Two Year 10 students are taught by Nerys to prick out seedlings.",
                "School gardener with the learning mentor",
                "30 minutes on the first Monday of each month",
            ],
        ],
    ),
    (
        "",
        [
            [
                ("Printmaking in the art studio, working one-handed with a clamp.", "L"),
                "Art technician",
                "40 minutes every Tuesday lunchtime",
            ]
        ],
    ),
)
area(
    "Physical",
    (
        (
            "Outcome 6: By December 2025 Nerys will steady the paper, ruler or pan with her left hand while her right hand works, in every practical lesson, unprompted.",
            "DP:By December 2025",
        ),
        [
            [
                "Hand therapy: leaning on the arm, opening and closing, and two-handed jobs from the cookery course.",
                "Occupational therapist (neurology)",
                "Six sessions of 45 minutes each term",
            ],
            [("Hand exercises: squeezing a towel, the peg board, jar lids.", "N"), "The school", "15 minutes a day"],
            ["Spiked chopping board, rocker knife and two non-slip mats.", "Food technician", "In every food lesson"],
            [
                ("A scooter for trips will be considered.", "V:will be considered", "?D"),
                "",
                "",
            ],
        ],
    ),
    (
        (
            "Outcome 7: By the end of Year 11 Nerys will put on and fasten her own splint and both shoes, without help, on five mornings running.",
            "OW:Nerys will put on and fasten her own splint",
        ),
        [["", "", ""]],
    ),
)
area(
    "Preparing for adulthood",
    (
        "Outcome 8: By the end of Year 12 Nerys will travel by bus from home to Wold College and back, alone, on five days running, and pay for a lunch of up to £6.",
        [
            [
                "Travel training on the number 14 bus: live times, the stop, the seat, what to do if the bus does not come.",
                "Independent travel trainer",
                "90 minutes a week for 12 weeks from 12 April 2027",
            ],
            [
                "Shopping with a list, choosing between prices and checking change from £10.",
                "Life skills teacher",
                "One hour a week",
            ],
        ],
    ),
    (
        (
            "Outcome 9: By July 2027 Nerys will be provided with a work placement.",
            "OP:Nerys will be provided with a work placement",
        ),
        [
            [
                "Work at Tannery Nurseries with the coach beside her: watering, pricing, serving.",
                "Job coach from the supported employment team",
                "Eight Fridays in the spring and summer terms, 10am to 1pm",
            ],
            [
                ("Opportunities to look round colleges.", "V:Opportunities to", "?U"),
                "Careers adviser",
                "Before Easter 2027",
            ],
        ],
    ),
)
P.section = "F"
p = P.p("Section F, continued: provision that serves several outcomes", bold=True)
p.paragraph_format.keep_with_next = True
P.prose(
    "Nerys follows a timetable of five GCSE subjects and no modern language, and the six lessons a fortnight that this sets free are kept for therapy and rest (Outcomes 1, 4 and 6).",
    "In every lesson the teacher gives her one instruction at a time and writes it on her small whiteboard (Outcome 1).",
    "The head of year will telephone Ms Applegarth every Friday to go through the week’s cards (Outcome 4).",
    "The hospital school’s outreach teacher will train all staff who teach Nerys in acquired brain injury, for two hours each September (Outcomes 1 and 4).",
    ("Her exit card is honoured without discussion (Outcome 4).", "S"),
    (
        "She will also be helped to catch up on the Year 8 work that she missed (Outcome 13).",
        "U",
        "N",
        "UN:Outcome 13",
    ),
)
P.prose(
    ("Where possible, afternoon lessons will be on the ground floor (Outcome 6).", "V:Where possible"),
    (
        "A volunteer will hear Nerys read through her homework for an hour on Mondays after school.",
        "X",
        "L",
    ),
    (
        "The authority will meet the cost of the specialist teacher, £4,150 a year (Outcome 2).",
        "MO:£4,150",
    ),
    (
        "Teachers should give her a printed copy of every slide at the start of the lesson (Outcome 1).",
        "V:Teachers should",
    ),
    (
        "The educational psychologist will spend 2 hours each half term with the learning mentor and the head of year, on how to lengthen the time that Nerys works alone (Outcomes 1 and 2).",
    ),
    (
        "The head of year will strive to seat Nerys beside two students from the gardening club at every lunch (Outcome 5).",
        "V:strive to",
    ),
)
P.p(
    "Monitoring: Mrs Bellweather, the SENCO, keeps the tiredness cards and the planner record, and goes through them with Nerys and her mother each half term. She sets the short-term targets. Move to post-16: a tutor from Wold College will be asked to the next review."
)

sec("G", "Health care provision")
table(
    ["Health need and outcome", "Provision", "Who", "How often"],
    [
        [
            "Epilepsy (Outcome 8)",
            "Training of ten staff and the travel trainer in recognising a seizure and giving the rescue medicine.",
            "Epilepsy nurse specialist",
            "One hour each year, in September",
        ],
        [
            "Epilepsy and headaches (Outcome 4)",
            "Clinic appointment for seizures, headaches and medicines.",
            "Consultant paediatric neurologist",
            "Every six months",
        ],
        ["Low mood (Outcome 5)", ("Input", "C:Input", "V:Input"), ("CAMHS", "AB:CAMHS"), ""],
        [
            "Sleep (Outcome 4)",
            ("Nerys should have help with a bedtime plan.", "C", "V:should have help"),
            "Community nurse",
            "",
        ],
    ],
    [6.6, 10.4, 4.9, 4.6],
)
sec("H", "Social care provision (H1 and H2)")
table(
    ["Social care need and outcome", "Provision", "Who", "How often"],
    [
        [
            "Going out (Outcome 8)",
            "Going with Nerys to swimming, the cinema and the Sunday match.",
            "Personal assistant who knows her seizure plan",
            "Four hours a week, all year",
        ],
        [
            "Rest for the family",
            ("Someone to stay at home with Nerys.", "C"),
            "Home support team",
            ("From time to time", "V:From time to time"),
        ],
        [
            "Gethin’s caring",
            "Meeting of the young carers’ group.",
            "Young adult carers’ worker",
            "Two hours, on the second Tuesday of every month",
        ],
    ],
    [6.6, 10.4, 4.9, 4.6],
)
sec("I", "Placement")
table(
    ["Name of school", "Type of school", "Further details"],
    [
        [
            "Millbeckby Academy",
            "Mainstream secondary school (academy), ages 11 to 16",
            ("Nerys is taught in the lower sets with a teaching assistant and sees the school counsellor.", "PIP"),
        ]
    ],
    [7.5, 8.5, 10.5],
)
sec("K", "Advice and information")
table(
    ["Advice", "From", "Date"],
    [
        ["Views of Nerys", "Taken down by Mrs Bellweather, SENCO", "10 June 2026"],
        ["Views of her mother", "Rhian Applegarth", "24 June 2026"],
        ["Educational advice and review report", "Mrs P. Bellweather, SENCO, Millbeckby Academy", "24 June 2026"],
        [
            ("Educational psychology advice", "AD:Educational psychology advice"),
            "Dr Lorcan Weir, educational psychologist",
            "",
        ],
        ["Speech and language therapy report", "Sian Broadbent, speech and language therapist", "29 May 2026"],
        ["Occupational therapy report", "Edwin Castellane, occupational therapist", "3 June 2026"],
        ["Medical advice", "Dr Ngozi Farrant, community paediatrician", "18 May 2026"],
        ["Social care assessment", "Tomasz Rigby, social worker", "15 June 2026"],
        [("Careers interview", "AD:Careers interview"), "", "May 2026"],
    ],
    [9.5, 12.0, 5.0],
)
P.section = None
P.p("Signed: D. Hardcastle        Dolores Hardcastle, SEND Manager, Millbeck and Wold Council        16 November 2026")
P.save()
