"""Amended final plan on a council's lying template: letter and title in two cells over each section, needs in two columns, one table of outcomes, provision with columns for who, how often and by when. Rafferty, Year 8, special school."""

from building import add_run, set_row, shade, tracked, widths
from building_ag import Plan

P = Plan("tillerby", "final", font="Calibri", size=10, landscape=True, margin=1.7)
d = P.document
P.head_foot(
    "OFFICIAL: SENSITIVE    Rafferty Quennell-Osei    Amended final plan",
    "Tillerby County Council    SEND Assessment Team",
)
WIDE = 26.2


def sec(letter, tag, title, *labels):
    P.section = letter
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    for cell, text in zip(t.rows[0].cells, (tag, title), strict=False):
        add_run(cell.paragraphs[0], text, bold=True, size=12)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        shade(cell, "F3D9B1")
    widths(t, [4.2, WIDE - 4.2])
    for label in labels:
        P.t(tag, label)
    P.gap(after=0)


def table(heads, rows, cms, fill="FBF1E0"):
    """A table with a repeated head; a row of one text is an area's, across all columns."""
    t = d.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, text in zip(t.rows[0].cells, heads, strict=False):
        add_run(cell.paragraphs[0], text, bold=True)
        shade(cell, fill)
    set_row(t.rows[0], "w:tblHeader")
    areas = []
    for row in rows:
        new = t.add_row()
        set_row(new, "w:cantSplit")
        if isinstance(row, str):
            areas.append((new, row))
            continue
        for cell, item in zip(new.cells, row, strict=False):
            P.fill(cell, item)
    widths(t, cms)
    for new, text in areas:
        cell = new.cells[0].merge(new.cells[-1])
        add_run(cell.paragraphs[0], text, bold=True)
        shade(cell, "E8E8E8")
    P.gap(after=2)
    return t


def labels(*pairs):
    """Labels on words of a row that stand in another of its cells."""
    for code, words in pairs:
        P.lab(code, words)


# ---------------------------------------------------------------- front sheet
P.h("Education, Health and Care Plan", 0)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for row in [
    ["Name", "Rafferty Quennell-Osei", "Status of plan", "Amended final"],
    ["Date of birth", "3 February 2014", "Date of this plan", "28 September 2026"],
    ["Year group", "Year 8", "Date of first plan", "11 July 2019"],
    ["Parents", "Ms L Quennell and Mr S Osei", "Date of the annual review meeting", "12 May 2026"],
    ["Address", "Millrace House, Tillerby", "Next review to be held by", "11 May 2027"],
    ["Plan officer", "Choose an item.", "Case number", "TC/1187/19"],
]:
    cells = t.add_row().cells
    for i, text in enumerate(row):
        add_run(cells[i].paragraphs[0], text, bold=i % 2 == 0)
widths(t, [4, 9, 6, 7.2])
P.lab("PH", "Choose an item.", section=None)
P.whole("late-amendment")
P.gap(after=2)
P.p("What has changed since the last plan", bold=True)
P.p(
    "The needs have been written afresh, two outcomes were met and have been taken out (using the toilet at school; wearing a seat belt for the whole journey), and the provision now follows the council’s new form with its columns for who, how often and by when."
)
P.p("From November Rafferty will also receive two sessions of art therapy a week.", "OUT")

# ---------------------------------------------------------------- A
sec("A", "Section A", "The views and interests of the young person and of his parents")
P.lab("no-aspirations")
t = d.add_table(rows=0, cols=2, style="Table Grid")
for head, text in [
    (
        "How we found out what Rafferty thinks",
        "Mr Abiodun, his class teacher, sat with him on three mornings in April with the symbols on his talker and photographs of school. What is in quotation marks Rafferty said or pressed himself; the rest is what Mr Abiodun saw.",
    ),
    (
        "What Rafferty told us",
        "“Trains. Big trains. Not the bus.” “Toast good. Dinner room bad, too loud.” “Mr Abiodun good. Swimming good.” “No new people.” He pushed away the photographs of assembly and the school hall, and kept the one of the greenhouse in his pocket until home time.",
    ),
    (
        "What he enjoys",
        "Timetables, level crossings, water, the smell of tomato plants, lining up the watering cans by size, and one film about a signal box that he knows by heart. He laughs when somebody gets an announcement wrong on purpose.",
    ),
    (
        "What his parents told us",
        "Ms Quennell and Mr Osei spoke to the plan officer on 20 May 2026. Rafferty is a gentle boy who notices everything. He did not speak until he was six, and his first word was “Crewe”. Mornings are hard; they have learnt to say nothing at all until he has had his toast. When he is frightened he bites the back of his hand, which has a hard patch that never heals. His sister Effie, who is nine, is the only person allowed to sit on his bed. They feel that Thornhythe knows him well. They have had four different social workers in three years and are tired of telling the story again.",
    ),
    (
        "How to talk with Rafferty and how he takes part in decisions",
        "Say his name and wait. Use few words, show him what you mean, and count to ten in your head before you say it again. Give him two things to choose between, on his talker or in his hand. He will not come to a meeting, but he will choose photographs for it on the day before, and somebody he knows takes them in for him.",
    ),
]:
    cells = t.add_row().cells
    add_run(cells[0].paragraphs[0], head, bold=True)
    shade(cells[0], "FBF1E0")
    P.fill(cells[1], text)
widths(t, [5.2, WIDE - 5.2])
P.gap(after=2)

# ---------------------------------------------------------------- B
sec("B", "Section B", "Special educational needs")
P.p(
    "Rafferty is autistic (diagnosed in March 2018) and has a moderate learning disability. The educational psychologist’s advice of 2 June 2026 describes a very uneven pattern, with memory for places and numbers far ahead of language."
)
table(
    ["What Rafferty does well", "What he finds hard"],
    [
        "Communication and interaction",
        [
            "He speaks in phrases of two or three words and finds about 140 symbols on his talker, an electronic aid for augmentative and alternative communication (AAC). He asks for food, places and trains.",
            [
                "He does not tell anyone that something is wrong, that he hurts or that he wants a thing to stop; he bites, or goes.",
                "He repeats whole sentences from films and announcements, and people who do not know him answer the words and miss the meaning.",
                "He does not start a conversation with another child, and walks away when one is started with him.",
            ],
        ],
        "Cognition and learning",
        [
            "He reads station names and prices, and adds and takes away to 100 with a number line. He remembers a route after walking it once.",
            [
                "He reads aloud much more than he understands: of a sentence of ten words he acts on the first two.",
                "A new kind of task is refused on sight. He needs to see where it begins, how much there is and when it is over.",
                "His SCERTS profile puts him at the stage of language partner, which is unchanged since 2024.",
            ],
        ],
        "Social, emotional and mental health",
        [
            "He is calm and cheerful in a day that goes as he expected. He can take himself to the quiet room.",
            [
                "He arrives at school frightened on most days, and bit his hand before registration on 61 mornings of last year.",
                "Dominic cannot say what he is feeling and has no way of asking for the noise to stop.",
                "A change of driver, of room or of adult may cost him the whole day.",
            ],
        ],
        "Sensory needs and independence",
        [
            "He dresses himself, swims a length, and carries out the watering in the greenhouse by himself.",
            [
                "He hears the hand-dryer through two doors. Crowded, echoing rooms are painful to him, and he has not eaten in the dining hall since Year 6.",
                "He eats nine foods. The dietetic report of March 2026 found his intake of iron and vitamin C to be low.",
                "He has no fear of water, height or traffic.",
                "He has never bought anything: he puts the coins in order and keeps them.",
            ],
        ],
        "Hand skills and writing",
        [
            "He turns on taps, opens lids and builds with small bricks.",
            [
                "He holds a pencil in his fist and presses until it breaks. His own name is the only word that he writes.",
                "He does not use scissors or a ruler.",
            ],
        ],
    ],
    [10.2, WIDE - 10.2],
)
labels(
    ("AB", "SCERTS profile"),
    ("AC", "Dominic cannot say what he is feeling"),
    ("RN", "dietetic report of March 2026"),
    ("NP", "Hand skills and writing"),
)
tracked(
    P.p(""),
    [
        "In July 2026 his understanding of spoken language was like that of most children ",
        ("del", "between three and four"),
        ("ins", "of about four"),
        " years of age.",
    ],
)
P.whole("unresolved-changes")

# ---------------------------------------------------------------- C, D
sec("C", "Sections C and D", "Health needs and social care needs", "sections-not-separate")
P.prose(
    "Rafferty takes melatonin at seven in the evening, falls asleep at about ten and is up again by three; on most nights one parent is awake with him.",
    "He has had two teeth taken out under general anaesthetic, since he does not let a dentist look into his mouth.",
    "His hearing and his eyesight are good.",
    (
        "She does not show pain in the usual way, and a broken toe was found only when the shoe would not go on.",
        "MP:She does not show pain in the usual way",
    ),
    "The Child and Adolescent Mental Health Service (CAMHS) has him on its list for anxiety.",
    "He cannot be left alone indoors or out. He climbs on to the roof of the shed to see the line and once walked along it as far as the signal.",
    "His parents share the nights, and his sister goes without outings that he could not bear.",
)

# ---------------------------------------------------------------- E
sec("E", "Section E", "Outcomes")
table(
    ["No.", "Outcome", "By when"],
    [
        "Communication and interaction",
        [
            "1",
            "Rafferty will tell somebody outside his family, with his talker or in words, that something hurts, frightens him or must stop, within two minutes of its starting, eight times out of ten.",
            "End of Key Stage 3",
        ],
        ["2", ("Rafferty will continue to develop his conversation skills.", "M"), "July 2027"],
        "Cognition and learning",
        [
            "3",
            "Rafferty will read an instruction of ten words that he has not seen before and carry it out without a prompt, in the kitchen or the greenhouse, four times out of five.",
            "End of Year 9",
        ],
        ["4", ("To receive a mathematics curriculum that is built on everyday life.", "OP"), "End of Year 8"],
        "Social, emotional and mental health",
        [
            "5",
            (
                "Rafferty will go from the minibus to his classroom without biting his hand, on nine mornings out of ten.",
                "DP",
            ),
            "End of the spring term 2026",
        ],
        [
            "6",
            (
                "Rafferty will sit in the dining hall, with or without ear defenders, from the beginning of his lunch to its end, on three days a week.",
                "T",
            ),
            "Ongoing",
        ],
        "Sensory needs and independence",
        [
            "7",
            "Rafferty will buy two things on a list at the village shop, hand over a £5 note and wait for the change, with nobody beside him, on five visits running.",
            "End of Year 9",
        ],
        [
            "8",
            "Rafferty will stay in his own bed from midnight until five o’clock on four nights out of seven.",
            "His fourteenth birthday",
        ],
        [
            "9",
            (
                "Rafferty will eat three foods that he does not eat now, one of them a fruit, each at least once a week for a term.",
                "OW",
            ),
            "July 2028",
        ],
    ],
    [1.4, 19, WIDE - 20.4],
)
P.p(
    "Shorter-term targets are set by Mr Abiodun with Rafferty’s parents at the start of every term and are kept at the front of the home book."
)

# ---------------------------------------------------------------- F
sec("F", "Section F", "Special educational provision")
table(
    ["What will be provided", "Who", "How often, for how long", "By when", "Outcome"],
    [
        "Communication and interaction",
        [
            "Individual speech and language therapy on the messages “it hurts”, “stop” and “something is wrong”",
            "Speech and language therapist",
            "45 minutes a week in term time",
            "From 5 October 2026",
            "1",
        ],
        [
            "Pointing to the symbols on the talker, or on the printed copy of it, while speaking to Rafferty",
            "Everyone who teaches him",
            "In every lesson and at lunch",
            "In place",
            "1",
        ],
        [
            "Training of the class team in the talker: adding symbols, modelling, and mending it",
            "Speech and language therapist",
            "One session of two hours each term",
            "First session by 23 October 2026",
            "1",
        ],
        [
            ("A group for looking at photographs of the week, asking one question and answering one", "P"),
            "Speech and language therapy assistant",
            "Weekly",
            "From 5 October 2026",
            "2",
        ],
        [
            ("Opportunities to eat a snack beside pupils from Tillerby High School", "V:Opportunities to"),
            "Class teacher",
            "On Fridays, in the greenhouse",
            "January 2027",
            "2",
        ],
        [("Help with communication", "U", "X"), "Staff", "As required", "In place", "1"],
        "Cognition and learning",
        [
            "Reading an instruction aloud, covering it and acting on it; the instructions grow by one word when he has had four right in a row",
            "Learning support assistant (LSA) with a Level 3 award",
            "3 × 30 minutes a week",
            "From 5 October 2026",
            "3",
        ],
        [("One-to-one support", "H"), "LSA", "15 hours a week", "In place", "3"],
        [
            "TEACCH trays: tasks set out from left to right, and a box at the end for what is finished",
            "",
            "On his table in the Year 8 classroom",
            "In place",
            "3",
        ],
        [
            "Mathematics lessons on prices, times of trains, weighing and measuring, in place of the work on algebra and proof",
            "Class teacher, who holds a postgraduate certificate in autism",
            "50 minutes daily",
            "In place",
            "4",
        ],
        [
            ("Teaching in a small group", "V:small group"),
            "Class teacher",
            "For all English and topic lessons",
            "In place",
            "3",
        ],
        "Social, emotional and mental health",
        [
            ("Meeting the minibus, and walking in by the garden door with the day’s first photograph in his hand", "X"),
            "A familiar adult",
            "8.50am to 9.05am every day",
            "In place",
            "5",
        ],
        [
            (
                "Work with a five-colour strip: matching his own photographs to calm, bothered and frightened, and choosing what comes next",
                "N",
            ),
            "",
            "25 minutes, twice a week",
            "From 2 November 2026",
            "5",
        ],
        [("Whatever the clinical psychologist advises when she has finished her assessment", "D"), "", "TBC", "", "5"],
        [
            "A quiet room beside the classroom, with a dim lamp, a beanbag and no bell",
            "",
            "Whenever Rafferty holds up his red card",
            "In place",
            "5 and 6",
        ],
        [
            "Sitting in the dining hall for three minutes at first, and for one minute more in each week that follows",
            "LSA",
            "Every lunchtime",
            "From 2 November 2026",
            "6",
        ],
        [
            (
                "Swinging, pushing and rolling in the sensory room before lunch, gradually reduced",
                "V:gradually reduced",
            ),
            "Occupational therapy assistant",
            "20 minutes daily",
            "In place",
            "6",
        ],
        [("Staff will seek to keep their voices low.", "S", "V:seek to"), "", "", "In place", "6"],
        "Sensory needs and independence",
        [
            ("Occupational therapy: washing his hair, cleaning his teeth and bearing the feel of both", "L"),
            "Occupational therapist",
            "Six sessions of 30 minutes in the autumn term",
            "18 December 2026",
            "",
        ],
        [
            "Going to the village shop with a list of pictures and his own purse",
            "LSA",
            "One hour every Thursday",
            "From 8 October 2026",
            "7",
        ],
        [
            ("Making and clearing away his own lunch", "U"),
            "Higher-level teaching assistant",
            "Regularly",
            "From 5 October 2026",
            "7",
        ],
        [
            ("Travel training on the branch line, from the ticket machine to the seat", "UN", "N"),
            "The school",
            "Half an hour once a week in the summer term",
            "July 2027",
            "10",
        ],
        [("Ear defenders, a lap pad, a neck cord to chew, etc.", "V:etc."), "", "In all lessons", "In place", "6"],
    ],
    [10.2, 5.4, 5, 3.6, 2],
)
labels(("V", "As required"), ("V", "Regularly"), ("AB", "TEACCH trays"))
P.p(
    "Monitoring: the head of Key Stage 3 looks at the records of all of this in the last week of each half term and tells the council at once if any of it has stopped."
)

# ---------------------------------------------------------------- G, H
sec("G", "Section G", "Health care provision")
HEADS = ["What will be provided", "Who", "How often, for how long", "By when", "Outcome"]
CMS = [10.2, 5.4, 5, 3.6, 2]
table(
    HEADS,
    [
        [
            "Visits to the surgery to sit in the chair, hold the mirror and leave again",
            "Community dental nurse",
            "Three visits of 20 minutes before each yearly check",
            "March 2027",
            "",
        ],
        [
            ("Work with his parents on the routine at bedtime", "C"),
            "Learning disability nurse",
            "As appropriate",
            "",
            "8",
        ],
        ["Review of melatonin", "Community paediatrician", "Every six months", "December 2026", "8"],
    ],
    CMS,
)
P.lab("V", "As appropriate")
sec("H1", "Section H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
table(
    HEADS,
    [
        [
            "Saturday club at Fenside Barn, with one helper to two children, for the animals and the tea shop",
            "Short breaks team",
            "Four hours every Saturday in term time",
            "In place",
            "7",
        ],
        [
            "Sitting with Rafferty upstairs so that one parent can sleep",
            "Home care worker",
            "Up to three nights a week, 11pm to 3am",
            "November 2026",
            "8",
        ],
        [
            ("Holiday scheme, for which the authority will pay £1,260 a year", "MO:£1,260 a year"),
            "Short breaks team",
            "Five days of six hours each summer",
            "July 2027",
            "7",
        ],
    ],
    CMS,
)
P.lab("V", "Up to three nights a week")
sec("H2", "Section H2", "Any other social care provision")
table(
    HEADS,
    [
        [
            "A residential short break at Larch House, in the same room each time",
            "Larch House night team",
            "Two nights every month",
            "In place",
            "8",
        ]
    ],
    CMS,
)

# ---------------------------------------------------------------- I, J, K
sec("I", "Section I", "Placement")
t = P.grid(
    [
        ["Name", "Thornhythe School"],
        ["Type", "Maintained special school for autistic pupils"],
        ["Further details", "The placement includes occupational therapy and a member of staff to every two pupils."],
    ],
    cols=[5, WIDE - 5],
    header=False,
)
widths(t, [5, WIDE - 5])
P.lab("PIP", "The placement includes occupational therapy")
P.gap(after=2)
sec("J", "Section J", "Personal budget")
P.p(
    "Rafferty’s parents asked for a personal budget on 20 May 2026 and it was agreed on 9 September 2026. A direct payment of £2,860 a year will be paid to Ms Quennell in four parts.",
    "DPP:A direct payment of £2,860 a year",
)
sec("K", "Section K", "Advice and information")
table(
    ["No.", "Document", "Written by", "Date"],
    [
        ["1", "Views of Rafferty", "Femi Abiodun, class teacher", "30 April 2026"],
        ["2", "Views of parents", "Leonie Quennell and Samuel Osei", ""],
        ["3", "Report of the annual review", "Judith Marwood, deputy head", "12 May 2026"],
        ["4", "Educational psychologist’s advice", "Dr Ravi Coldwell, educational psychologist", "2 June 2026"],
        ["5", "Speech and language therapy report", "Niamh Teasdale, speech and language therapist", "7 July 2026"],
        ["6", "Occupational therapy report", "Gwil Prosser, occupational therapist", "18 May 2026"],
        ["7", "Medical report", "Dr Amara Lund, community paediatrician", "27 May 2026"],
        ["8", "Social care assessment", "Petra Scholes, social worker", "3 June 2026"],
    ],
    [1.4, 9, 11, WIDE - 21.4],
)
P.lab("AD", "Leonie Quennell and Samuel Osei")
P.section = None
t = P.grid(
    [
        ["Signed on behalf of Tillerby County Council", "Rosalind Keech, Assistant Director"],
        ["Date signed", "28 September 2026"],
    ],
    cols=[9, WIDE - 9],
    header=False,
)
widths(t, [9, WIDE - 9])
P.save()
