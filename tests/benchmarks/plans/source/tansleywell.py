"""A key to the letters in front, shaded bars (letter in one cell, title in the next), codes, numbered provision in sentences,
C beside G, adulthood outcomes (after county templates of the midlands). Final. Marlon, 17, college, autism and epilepsy."""

from building import put, shade, widths
from building_aa import Plan

P = Plan("tansleywell", "final", font="Calibri", size=11)
d = P.document
d.sections[0].footer.paragraphs[0].text = "Marlon Achebe-Stone · FINAL · Confidential"
P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN", bold=True)
P.tab(
    None,
    [
        ["Young person", "Marlon Achebe-Stone"],
        ["Date of birth", "9 May 2009 (Year 13)"],
        ["Local authority", "Wendleshire County Council"],
        ["Request for an assessment received", "30 April 2026"],
        ["Date of this final plan", "6 November 2026"],
        ["Review", "This plan will be reviewed every twelve months."],
    ],
    [6, 10.5],
)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.h("What is in this plan", 2)
P.tab(
    ["Section", "What it holds"],
    [
        ["A", "The views, interests and aspirations of the young person and his family"],
        ["B", "Special educational needs"],
        ["C", "Health needs related to special educational needs"],
        ["D", "Social care needs"],
        ["E", "Outcomes, including outcomes for adult life"],
        ["F", "Special educational provision"],
        ["G", "Health provision"],
        ["H1 and H2", "Social care provision"],
        ["I", "Placement"],
        ["J", "Personal budget"],
        ["K", "Advice and information"],
    ],
    [3, 13.5],
    fill="E2EFDA",
)

P.section = "A"
P.bar("Section A", "Views, interests and aspirations")
P.p("Marlon talked to Ms Peachey, his tutor, on 8 June 2026. She wrote down what he said and read it back to him.")
P.p(
    "“I like buses, I know every route in the county and most of the timetable. I like the café at college and I don’t mind washing up. I don’t like being rushed or people saying one thing and meaning another. I want a proper job with a uniform, in a kitchen or at the bus depot. I want to live in a flat with my cousin Dom one day. I play the tambourine and go to band practice on Sundays with Grandad.”"
)
P.p(
    "The best way to involve Marlon is to send him the question the day before, in a text message, with two or three answers to pick from. He takes things literally, so say what you mean."
)
P.p(
    "Claudette, his mother, hopes he will earn a wage and be known and safe in the town. She worries about what will happen when she cannot drive him."
)
P.p(
    "He went to Larkhill School until he was sixteen, where he was in a class of nine. At college he has had a support assistant for two days a week."
)
P.p("The council pays £14.50 a day for his taxi.", "MO:£14.50 a day")

P.section = "B"
P.bar("Section B", "Special educational needs")
for title, good, xs in [
    (
        "Communication and interaction",
        "Marlon is autistic. He speaks clearly and is an expert on subjects that interest him. He is polite to everyone.",
        [
            "B1: He starts conversations only about buses and does not notice when the other person has had enough.",
            "B2: He takes jokes, hints and sarcasm at face value and has been led into trouble by other students.",
        ],
    ),
    (
        "Cognition and learning",
        "He remembers what he has seen done and works carefully from pictures. He has Entry Level 2 English and Entry Level 1 maths.",
        [
            "B3: He reads at about the level of a seven-year-old and cannot get the main point from a page of print.",
            "B4: He does not know whether he has been given the right change and cannot work out how long a journey will take.",
            "B5: He learns a new job slowly, needing it shown some ten to fifteen times, but keeps what he has learned.",
            (
                "B6: The report from the transition worker of February 2026 says that he has no idea yet what different jobs involve.",
                "RN:The report from the transition worker of February 2026",
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        "He is proud of being on time. He knows that noise and changes of plan upset him, and carries headphones.",
        [
            "B7: When a plan is changed without warning he paces, shouts and may push past people.",
            (
                "B8: She is frightened of dogs and will step into the road to keep away from one.",
                "MP:She is frightened of dogs",
                "NP:frightened of dogs and will step into the road",
            ),
        ],
    ),
    (
        "Self-help and independence",
        "He makes his own breakfast and looks after his uniform.",
        [
            "B9: He has never used public transport by himself, in spite of all he knows about it.",
            "B10: He cannot cook a meal, plan a shop or keep to a sum of money.",
        ],
    ),
]:
    P.p(title, bold=True)
    P.p(good)
    for x in xs:
        P.p(*(x if isinstance(x, tuple) else (x,)))
P.p("He will have one hour a week of catch-up maths teaching from January.", "OUT")

P.p("Sections C and G are set out side by side.", italic=True)
P.section = "C"
t = d.add_table(rows=0, cols=2, style="Table Grid")
c = t.add_row().cells
put(c[0], "Section C  Health needs", bold=True)
put(c[1], "Section G  Health provision", bold=True)
shade(c[0], "C6E0B4")
shade(c[1], "C6E0B4")
for a, b in [
    (
        ("Marlon has epilepsy. He has about four tonic-clonic seizures a year, most often when he has slept badly.",),
        ("The epilepsy nurse will see Marlon every four months to review his care plan and his medicine. (E6)",),
    ),
    (
        ("He does not recognise the warning signs and cannot explain his condition to someone who does not know him.",),
        (
            "The epilepsy nurse will teach Marlon about warning signs and what to tell people in three sessions of 40 minutes before Easter 2027. (E6)",
        ),
    ),
    (
        ("He may need rescue medicine if a seizure goes on for more than five minutes.",),
        ("Training in rescue medicine for his tutors from the epilepsy nurse. (E6)", "C"),
    ),
    (
        ("He grinds his teeth and has had two extractions.",),
        ("The special care dentist will see him frequently. (E6)", "C", "V:frequently"),
    ),
]:
    c = t.add_row().cells
    P.section = "C"
    put(c[0], P.t(*a))
    P.section = "G"
    put(c[1], P.t(*b))
widths(t, [8, 8.5])
d.add_paragraph()

P.section = "D"
P.bar("Section D", "Social care needs")
P.p(
    "This section sets out any social care needs which relate to the young person’s special educational needs or to a disability.",
    italic=True,
)
P.lab("empty-section", section="D")

P.section = "E"
P.bar("Section E", "Outcomes")
for title, xs in [
    (
        "Employment and education",
        [
            (
                "E1: By July 2028 Marlon will work a three-hour shift in a kitchen from a picture list, without a prompt, on four days out of five.",
            ),
            (
                "E2: By the summer of 2028 Marlon will gain Entry Level 3 in Functional English and Entry Level 2 in Functional Maths.",
            ),
            ("E3: By July 2027 Marlon will receive support from a job coach for six hours a week.", "OP"),
        ],
    ),
    (
        "Independent living",
        [
            (
                "E4: By the end of the spring term 2027 Marlon will plan, shop for and cook one hot meal a week that costs no more than £10.",
            ),
            (
                "E5: By July 2027 Marlon will travel on the number 7 bus between home and college on his own, both ways, ten days running.",
            ),
            ("E7: Marlon will check his change in a shop and put the receipt in his wallet.", "T"),
        ],
    ),
    (
        "Friends, relationships and community",
        [
            (
                "E8: Within 18 months Marlon will start a conversation about the other person’s interests, and ask two questions, once in each club session.",
            ),
            ("E9: By his 18th birthday Marlon will take money out of his own bank account with a card.", "OW"),
        ],
    ),
    (
        "Health",
        [
            (
                "E6: Before he turns nineteen Marlon will tell a doctor who is new to him what his seizures look like and what helps.",
            ),
            ("E10: By July 2027 Marlon will develop his ability to manage his feelings.", "M"),
        ],
    ),
]:
    P.p(title, bold=True)
    for x in xs:
        P.p(*x)

P.section = "F"
P.bar("Section F", "Special educational provision")


def f(title, xs):
    P.p(title, bold=True)
    for x in xs:
        P.p(*(x if isinstance(x, tuple) else (x,)), style="List Number")


f(
    "Provision to meet outcomes E1 and E3 (needs B5, B6)",
    [
        "A job coach from the county’s supported employment service will work beside Marlon in the college café on Tuesdays and Thursdays between 10am and 1pm, and will teach each task from a picture list.",
        "His work-skills tutor will give him a 45-minute tutorial every Monday, in which they go over the week’s shifts and rehearse the next new task.",
        ("Marlon will be given the opportunity to see what other jobs are like.", "V:opportunity to", "S"),
        "A careers adviser with a Level 6 qualification will hold a one-hour guidance interview with Marlon in the autumn term and another in the summer term.",
        ("The catering lecturers will be given training in autism.", "U", "N"),
        "The picture list is to be laminated, carried in his apron pocket and used on each shift.",
    ],
)
f(
    "Provision to meet outcome E2 (needs B3, B4)",
    [
        "A lecturer who holds a specialist diploma in teaching people with learning difficulties will teach him Functional English and Functional Maths, two 90-minute lessons of each a week, in a class of no more than eight.",
        "In all four of those lessons a learning support assistant will sit with him, read the questions aloud and have him say back what he is to do.",
        ("Pre-teaching of new vocabulary by the learning support assistant.", "U"),
        (
            "The maths tutor will take Marlon in a small group for time and timetables twice a week.",
            "P",
            "V:small group",
        ),
        "25% extra time in tests and in timed tasks.",
        "A reader pen for any print longer than a paragraph, so that he has access to the same curriculum as the rest of the group.",
        ("He will also have eight hours a week of one-to-one support.", "H"),
        (
            "Accreditation will be through ASDAN units, taught by his tutor in the Wednesday 9am to 10.30am lesson every week.",
            "AB:ASDAN",
        ),
    ],
)
f(
    "Provision to meet outcome E8 (needs B1, B2)",
    [
        "A speech and language therapist will run eight one-hour sessions in the spring term of 2027 with Marlon and three other students, on starting a conversation, changing the subject and bringing it to an end.",
        "After that the therapist will meet his tutor once every half-term to review how it is going.",
        "A youth worker will run a lunchtime games club for Marlon and no more than nine others on Wednesdays from 12.30pm to 1.15pm.",
        "In every session lecturers will say exactly what they mean and avoid sarcasm.",
        ("Marlon would benefit from a buddy.", "U", "V:would benefit from", "X"),
        ("Lessons on staying safe online and on false friends will be delivered for 40 minutes each half-term.", "N"),
    ],
)
f(
    "Provision to meet outcome E10 (need B7)",
    [
        "The college counsellor will see him every other Friday for 50 minutes, to practise ways of calming down and to look back over any upsets.",
        ("A quiet room will be available.", "V:available"),
        "If he puts his headphones on, the learning support assistant will walk with him to the quiet room and stay for ten minutes.",
        ("The strategies are as set out in his behaviour support plan.", "D"),
        "The evening before any change to his timetable, his tutor will send him a text message saying what is to happen instead.",
    ],
)
f(
    "Provision to meet outcomes E4, E5 and E7 (needs B4, B9, B10)",
    [
        "The life skills lecturer will teach Marlon and three other students to plan, buy and cook a meal for under £10, two hours each Friday.",
        (
            "Approximately three hours a week of money skills with the life skills lecturer, in real shops.",
            "V:Approximately",
        ),
        (
            "A travel trainer will go with him on the number 7 bus to and from college every day for four weeks from 11 January 2027, after which the journeys together will be gradually reduced.",
            "V:gradually reduced",
        ),
        (
            "The librarian will show Marlon how to borrow and renew audiobooks, 20 minutes every Tuesday (E12).",
            "UN:every Tuesday (E12)",
        ),
        ("Someone will stay with him at the bus stop at the end of every college day until the bus comes.", "X"),
    ],
)
P.p("Also", bold=True)
P.p(
    "A map of the college with photographs of his lecturers, in the front of his folder from his first day.",
    "L",
)
P.p("Monitoring", bold=True)
P.p(
    "Marlon’s tutor will set termly targets with him. The review meeting will be held by «College_Name».",
    "PH:«College_Name»",
)

P.section = "H1"
P.bar("Section H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.p("No provision is required under this section.")
P.lab("missing-section", section="H2")
P.section = "I"
P.bar("Section I", "Placement")
P.p("Trentbeck College, Wendle Road campus")
P.p(
    "A general further education college with specialist autism staff and therapy on site",
    "provision-in-placement:specialist autism staff and therapy on site",
)
P.section = "J"
P.bar("Section J", "Personal budget")
P.p("£2,750 a year, for the travel trainer (need B9, outcome E5).", "budget-not-requested:£2,750 a year")
P.section = "K"
P.bar("Section K", "Advice and information")
for x in [
    ("Views of the young person, recorded by Ms R Peachey, tutor, 8 June 2026",),
    ("Views of the parent, Claudette Achebe, 12 June 2026",),
    ("College advice, Ms R Peachey, tutor, and Mr H Dunmore, head of inclusion, 19 June 2026",),
    ("Psychological advice, Dr Saoirse Keane, educational psychologist, 2 July 2026",),
    ("Speech and language therapy report, Tom Whitlock, speech and language therapist", "AD"),
    ("Epilepsy care plan, Janine Osei, epilepsy nurse, 27 May 2026",),
    ("Social care information, Adult Social Care front door, Wendleshire County Council, 15 June 2026",),
]:
    P.b(*x)
P.p("Signed: P. Chauhan        Name: Priya Chauhan, SEND Plan Manager        Date: 6 November 2026")
P.save()
