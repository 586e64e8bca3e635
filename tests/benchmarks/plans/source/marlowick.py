"""Final plan on lying pages in the national shape: a key of sections, B-F-E grids by area, C-G-E and D-H1-H2-E grids. Safiya, Year 7."""

from building import add_run, put, shade, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("marlowick", "final", font="Calibri", size=10, landscape=True, margin=1.7)
d = P.document
P.head_foot("Final EHC plan: S. Dunn", "Marlowick City Council    Inclusion and SEND    Final plan 30 October 2026")
PURPLE, PALE = "5B3A78", "EDE6F3"


def head(letter, text):
    P.section = letter
    P.h(text, 2)


def fill(cell, content, letter):
    P.fill(cell, content, letter)
    for para in cell.paragraphs:
        para.paragraph_format.space_after = Pt(4)


def pair(rows, letter, cms=(6.0, 20.2)):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for label, content in rows:
        new = t.add_row()
        put(new.cells[0], label, bold=True)
        shade(new.cells[0], PALE)
        fill(new.cells[1], content, letter)
    widths(t, list(cms))
    P.gap(after=2)


def band(t, text, colour=PALE, white=False, bold=True):
    row = t.add_row()
    cell = row.cells[0].merge(row.cells[-1])
    add_run(cell.paragraphs[0], text, bold=bold, colour="FFFFFF" if white else None)
    shade(cell, colour)
    return cell


def grid(title, heads, letters, cms, rows, strengths=None, title_labels=()):
    t = d.add_table(rows=0, cols=len(heads), style="Table Grid")
    with P.within(letters[0]):
        band(t, P.t(title, *title_labels), PURPLE, True)
        if strengths:
            band(t, "Strengths")
            row = t.add_row()
            cell = row.cells[0].merge(row.cells[-1])
            add_run(cell.paragraphs[0], P.t(strengths))
    row = t.add_row()
    for cell, text in zip(row.cells, heads, strict=True):
        put(cell, text, bold=True)
        shade(cell, PALE)
    for texts in rows:
        row = t.add_row()
        for cell, content, letter in zip(row.cells, texts, letters, strict=True):
            fill(cell, content, letter)
    widths(t, cms)
    P.gap(after=4)


def bfe(area, strengths, rows):
    grid(
        "Special Educational Needs and Provision (B-F-E): " + area,
        ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"],
        "BFE",
        [7.2, 11.8, 7.2],
        rows,
        strengths,
    )


P.h("Education, Health and Care Plan", 1)
P.p("Final plan", bold=True)
for rule in ("late-plan", "no-review-date", "not-signed"):
    P.lab(rule, None, None)
P.section = None
pair(
    [
        ("Name", "Safiya Dunn"),
        ("Date of birth and year group", "22 May 2015; Year 7"),
        ("Parents", "Maryam Dunn and Gareth Dunn"),
        ("Language at home", "English and Urdu"),
        ("Assessment requested on", "16 April 2026"),
        ("Date of final plan", "30 October 2026"),
        ("Review", "This plan will be reviewed every twelve months."),
    ],
    None,
)
P.p("What the letters mean", bold=True)
key = [
    ("A", "Views, interests and aspirations"),
    ("B", "Special educational needs"),
    ("C", "Health care needs"),
    ("D", "Social care needs"),
    ("E", "Outcomes"),
    ("F", "Special educational provision"),
    ("G", "Health care provision"),
    ("H1 and H2", "Social care provision"),
    ("I", "Placement"),
    ("J", "Direct payments"),
    ("K", "Advice and information"),
]
t = d.add_table(rows=0, cols=2, style="Table Grid")
for a, b in key:
    row = t.add_row()
    put(row.cells[0], "Section " + a)
    put(row.cells[1], b)
widths(t, [4.0, 12.0])
P.gap(after=2)

head("A", "A - The views, interests and aspirations of the child and her parents")
P.lab("no-childs-views")
pair(
    [
        ("Views of the child", "Not obtained. Safiya was asleep when the coordinator came to school in June."),
        (
            "Views of the parents",
            [
                "Maryam and Gareth Dunn met the coordinator on 9 June 2026 and have read this page. They moved to Marlowick from abroad in March, where Safiya was at a small day centre and had no plan of any kind.",
                "They describe a daughter who fills the house: she drums on every surface, she laughs before the joke, and she has never been known to sulk. They are worn out by the nights. They would rather be told a hard thing at once than hear it at a meeting, and they ask that the school write in the book on good days as well as bad ones.",
            ],
        ),
        (
            "Interests",
            "Water, drums, the washing line, anything that spins, the sound of Urdu songs, and her brother Yusuf.",
        ),
        (
            "Aspirations",
            "Her parents hope that as a woman Safiya will be able to show what she wants to people who do not know her, that she will live near them with others of her own age, and that there will be swimming in every week of her life.",
        ),
        (
            "How to communicate with Safiya and involve her",
            "Come down to her level, sign and say one word, and wait to a slow count of ten. Offer two real things to choose between. She takes part in her review by choosing the photographs that go on the wall, and by staying for the cake.",
        ),
        (
            "History",
            (
                "Safiya was born at thirty-one weeks. She sat at two and walked at five. She joined Fernhow School in April 2026 on an assessment place, and for the first month she had one hour of her own teaching a day. After half term the art teacher will give Safiya 40 minutes of clay work every Monday.",
                "OUT:the art teacher will give Safiya 40 minutes of clay work every Monday",
            ),
        ),
    ],
    "A",
)

bfe(
    "Communication and interaction",
    "Safiya looks to people first. She knows the voices of everybody in her class, enjoys being sung to, and will hand an empty cup to an adult and look at the tap.",
    [
        [
            "Safiya understands about forty single words and signs when the thing is in front of her. She does not follow an instruction that holds two ideas, and out of its usual place even a known word may mean nothing to her.",
            [
                (
                    "A speech and language therapist, registered with the HCPC, will work with Safiya beside her class teacher for one hour every fortnight in term time, on joining two signs.",
                    "AB:HCPC",
                ),
                "Before each change of activity the class team will put in her hand an object that stands for what comes next.",
                ("Key words will be signed by staff.", "S"),
            ],
            "1. By the end of Year 8 Safiya will follow an instruction with two key words, spoken and signed, eight times out of ten and with two different adults.",
        ],
        [
            "She has no speech. She asks by pulling a sleeve or by crying. When nothing comes of it, he bites the back of the hand.",
            [
                "A communication book of sixty symbols will be beside Safiya in every lesson and will go home with her on the bus.",
                (
                    "The teaching assistant will point to the symbols as she talks with Safiya, for up to 15 minutes at snack and again at lunch, every day.",
                    "V:up to 15 minutes",
                ),
                ("Training for the class team in modelling symbols, given by the AAC lead each term.", "P", "AB:AAC"),
                ("Intensive Interaction for ten minutes, twice a day.", "N"),
            ],
            "2. By July 2028 Safiya will ask for “more”, “stop” and “help” with a symbol, unprompted, five times in a school day.",
        ],
    ],
)
P.lab("MP", "When nothing comes of it, he bites the back of the hand", "B")
bfe(
    "Cognition and learning",
    "Safiya remembers routines, knows the way from the bus to her class, and finds out quickly how a new switch toy works. She will watch a spinning or pouring thing for several minutes.",
    [
        [
            "Safiya has severe learning difficulties and learns at the level of a child of about eighteen months. In a group she attends for one or two minutes, and leaves as soon as the object has been taken away from her.",
            [
                "Each morning for 20 minutes the class teacher will:",
                "– take three surprising things out of a bucket, one at a time, for Safiya and three others to watch;",
                "– give Safiya a turn with one of them and take it back at the sound of a bell.",
                ("Safiya will follow a differentiated curriculum.", "V:a differentiated curriculum", "S"),
                "A class of no more than eight pupils.",
            ],
            ("3. By the end of Year 9 Safiya will develop her attention in groups.", "M"),
        ],
        [
            "She does not match or sort, and takes and gives without regard to how many.",
            [
                (
                    "A personalised programme of early number, in which Safiya gives out one cup, two cups and more, taught by a Level 3 teaching assistant for 15 minutes, four times a week.",
                    "V:personalised",
                ),
                ("Additional work on sorting with the class teacher.", "V:Additional", "U"),
            ],
            (
                "4. Safiya will put one plate at each of four places at the table, with no help, on four days out of five.",
                "T",
            ),
        ],
        [
            (
                "Safiya does not look for a thing once it is out of sight, and she does not copy an action that she has just watched.",
                "NP:Safiya does not look for a thing once it is out of sight",
            ),
            "",
            (
                "5. By the end of Year 8 Safiya will lift the right one of two covers to find a toy that she saw being hidden, nine times out of ten.",
                "OW:Safiya will lift the right one of two covers",
            ),
        ],
    ],
)
bfe(
    "Social, emotional and mental health",
    "Safiya is sunny, forgives at once and is easily comforted by a familiar song. She likes to be near other children.",
    [
        [
            "Waiting, and the noise of the dining hall, distress Safiya. She then bites herself, pulls hair or lies down, on average six times a day in June.",
            [
                ("2:1 staffing for 27.5 hours per week.", "H"),
                ("Trained staff will calm her as required.", "U", "X", "V:as required"),
                "When Safiya puts her hand to her mouth, the teaching assistant will give her the chew tube and sit with her in the low-sound room for five minutes.",
                ("A behaviour plan will be drawn up by the school.", "D"),
                (
                    "Music therapy from a registered music therapist, 40 minutes weekly, if funds allow.",
                    "V:if funds allow",
                ),
            ],
            "6. By July 2027 Safiya will wait two minutes for her turn, watching a sand timer and without biting, four times out of five.",
        ],
        [
            "Safiya stays beside other children but does not yet give, take or look in play.",
            [
                (
                    "A parachute and ball club for Safiya and four others, run by the sports coach for 30 minutes on Tuesdays and Thursdays at lunchtime.",
                    "L",
                ),
                ("The class teacher will teach the class to greet Safiya by sign, for ten minutes every Monday.", "L"),
            ],
            "",
        ],
    ],
)
bfe(
    "Sensory and/or physical",
    "Safiya climbs steps with a rail, floats in armbands and sleeps well after swimming. Her hearing and sight are good.",
    [
        [
            "Safiya has low muscle tone and walks with her feet wide apart. She tires after fifty metres and falls on slopes. The physiotherapy report of 3 February 2026 found shortening in both calves.",
            [
                "A physiotherapist will check the length of her calves and the fit of her splints each half term.",
                ("The teaching assistant will carry out leg stretches with Safiya daily.", "P"),
                ("Hydrotherapy for 30 minutes every Wednesday.", "N"),
                ("A tilting classroom chair with a foot box, or similar, for all work at a table.", "V:or similar"),
                ("Access to a standing frame.", "V:Access to"),
                ("A walking frame for the playground, to be paid for by the authority (£780).", "MO:£780"),
                (
                    "Rebound therapy, led by a PE teacher who holds the Level 2 certificate, for 25 minutes every Thursday (Outcome 15).",
                    "UN:Outcome 15",
                ),
            ],
            [
                "7. By the end of Year 8 Safiya will walk the sixty metres from the bus to her class, holding one hand, on four mornings out of five.",
                ("8. By the end of Key Stage 3 Safiya will receive weekly rebound therapy.", "OP"),
            ],
        ],
        [
            "She mouths objects, seeks pressure and spins, and cannot bear wet sand, glue or paint on her hands.",
            [
                "A sensory circuit of swing, tunnel and heavy pushing, led by the occupational therapy assistant for 15 minutes at 9.10 every day.",
                ("An occupational therapy programme, as set out in the therapist’s report.", "D"),
                ("Consideration should be given to gloves for messy work.", "V:Consideration should be given to"),
            ],
            (
                "9. By June 2026 Safiya will keep her hands in a tray of dry sand for one minute, three times in a week.",
                "DP:By June 2026",
            ),
        ],
    ],
)
P.lab("RN", "physiotherapy report of 3 February 2026", "B")
bfe(
    "Self-care and independence",
    "Safiya drinks from an open cup, finger-feeds neatly and lifts her arms for her coat.",
    [
        [
            "Safiya wears pads and does not yet show that she is wet. She cannot manage a spoon, a zip or a tap, and she swallows food without chewing it.",
            [
                (
                    "An adult will take Safiya to the toilet at 10.15, 12.30 and 2.00 every day, showing her the same symbol first.",
                    "X",
                ),
                "The teaching assistant will teach undressing and dressing, last step first, before and after every swimming lesson.",
                "A mealtime assistant trained by the dysphagia team will sit with Safiya throughout lunch, cut her food to the size of a pea and prompt her to chew.",
                (
                    "Poppy will practise pouring her own drink with the teaching assistant, at snack and at lunch each day.",
                    "AC:Poppy",
                ),
            ],
            "10. By the end of Key Stage 3 Safiya will pull up her own trousers and put her hands under the tap, with one gesture to prompt her, on four days out of five.",
        ],
    ],
)

P.section = "C"
grid(
    "Sections C (Health care needs which relate to the child’s SEN) and G (Health care provision)",
    ["C – Health care needs", "G – Health care provision", "E – Outcomes"],
    "CGE",
    [7.2, 11.8, 7.2],
    [
        [
            "Safiya has epilepsy, with about two long seizures a year and brief absences most days. After a seizure she sleeps for three hours and remembers nothing of the morning.",
            [
                "The school nurse will train the class team in giving rescue medicine, for two hours every September.",
                ("The epilepsy nurse will talk things over with the school when required.", "C", "V:when required"),
            ],
            "11. By the end of Year 9 Safiya will hand an adult the “hurt” symbol when something hurts, on three occasions out of four.",
        ],
        [
            "She is underweight and often constipated.",
            ["A dietitian will weigh Safiya and go over her food diary with her parents every eight weeks."],
            "",
        ],
    ],
)
P.section = "D"
grid(
    "Sections D (Social care needs which relate to the SEN or to a disability) and H1 and H2 (Social care provision)",
    ["D – Social care needs", "H1 – Provision under the 1970 Act", "H2 – Any other provision", "E – Outcomes"],
    ["D", "H1", "H2", "E"],
    [6.6, 7.0, 6.0, 6.6],
    [
        [
            "Safiya is awake for four hours on most nights and has no sense of danger. Her parents have no family in the city and have not had a night’s rest since they moved. Bathing her takes two people.",
            [
                "A sitter from the Daybreak scheme will be with Safiya at home for four hours every Saturday, for drumming and the paddling pool.",
                ("Help with bathing, hours to be agreed.", "C"),
            ],
            [
                "One night each month at Larkrise House.",
                ("Opportunities for holiday trips.", "V:Opportunities for", "?C"),
            ],
            "12. By her thirteenth birthday Safiya will get into and out of the public pool by the steps, with one person beside her, on six visits.",
        ],
    ],
)

head("I", "I - Placement")
pair(
    [
        ("Name", "Fernhow School"),
        ("Type", "Special school for pupils aged 4 to 19, with a hydrotherapy pool on its site"),
        (
            "Further details",
            ("Safiya’s place is funded at Band 5 and includes music therapy and a high ratio of adults.", "PIP"),
        ),
    ],
    "I",
)
head("J", "J - Direct Payments")
P.p(
    "A direct payment of £3,120 a year will be paid by the council in four parts.",
    "BNR:A direct payment of £3,120 a year",
    "DPP:A direct payment of £3,120 a year",
)

head("K", "K - The advice and information gathered during the assessment")
t = d.add_table(rows=1, cols=4, style="Table Grid")
for cell, text in zip(
    t.rows[0].cells, ["Advice and information", "Who from", "Date received", "Appended"], strict=True
):
    put(cell, text, bold=True)
    shade(cell, PALE)
for row in [
    ["Parents’ views", "Maryam and Gareth Dunn", "9 June 2026", "Yes"],
    ["Educational advice", "Mrs L Fothergill, class teacher, Fernhow School", "19 June 2026", "Yes"],
    ["Psychological advice", "Dr Emeka Strand, educational psychologist", "2 July 2026", "Yes"],
    ["Medical advice", "Dr R Vasquez, community paediatrician", "14 July 2026", "Yes"],
    ["Speech and language therapy advice", "Jo Penrice, speech and language therapist", "26 June 2026", "Yes"],
    [("Occupational therapy advice", "AD:Occupational therapy advice"), "Hana Kim, occupational therapist", "", "Yes"],
    [("Sleep and seizure diary", "AD:Sleep and seizure diary"), "", "August 2026", "No"],
    ["Social care advice", "Delroy Finch, social worker, Disabled Children’s Team", "21 July 2026", "Yes"],
]:
    new = t.add_row()
    for cell, content in zip(new.cells, row, strict=True):
        fill(cell, content, "K")
widths(t, [8.2, 10.0, 5.0, 3.0])
P.gap(after=2)

P.section = None
P.h("Sign-off", 2)
P.p("Signed on behalf of the local authority:")
P.p("Name and post:")
P.p("Date: Click or tap to enter a date.", "PH:Click or tap to enter a date.")
P.save()
