"""A London borough's final plan: numbered headings, F as a five-column landscape table for each area. Ilario, Reception."""

from building import shade, widths
from building_l2 import L2
from docx.shared import Cm, Pt

P = L2("tamesmere", "final", font="Arial", size=10)
d = P.document
P.running(
    "London Borough of Tamesmere · Children’s Services", "Ilario Brackenbury-Osei · EHC Plan · FINAL · 9 December 2026"
)
d.sections[0].left_margin = d.sections[0].right_margin = Cm(2.4)
P.h("Education, Health and Care Plan", 0)
P.p("Final Plan issued under section 38 of the Children and Families Act 2014", bold=True)
t = P.grid(
    [
        ["Child’s full name", "Ilario Kofi Brackenbury-Osei"],
        ["Known as", "Ilario"],
        ["Date of birth and age", "4 October 2021 (5 years 2 months)"],
        ["Year group", "Reception"],
        ["Parents", "Mr Tobiah Brackenbury and Ms Abena Osei (both hold parental responsibility)"],
        ["Languages at home", "English and Twi"],
        ["Request for an assessment received", "15 June 2026"],
        ["Date of this final plan", "9 December 2026"],
        ["Review of the plan", "The borough reviews the plan at intervals of no more than twelve months."],
        ["Early years Pupil Premium", "Received: £0.68 an hour in the nursery year"],
    ],
    cols=[6, 10.4],
    header=False,
)
for r in t.rows:
    shade(r.cells[0], "DDE7E3")
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.lab("no-childs-views", section=None)

P.section = "A"
P.h("1. Section A: The views, interests and aspirations of the child and of his parents")
P.h("1.1 Ilario’s story so far", 2)
P.p(
    "Ilario was born at thirty-four weeks and spent nineteen days on the neonatal unit. He sat at eleven months, walked at twenty-two months and had his first seizure on the day after his second birthday. He went to Coracle Nursery for five mornings a week from January 2025 and moved to Reception at Larkmere Primary School in September 2026, where he has been attending from nine until half past one. At nursery he was given a place in a talking group for two terms, which ended in July 2026."
)
P.p(
    "He lives with his parents and his grandmother in a second-floor flat which has no lift. He sleeps for about six hours a night. On Saturdays the family swim together, and on Sundays he goes with his grandmother to church, where he sits beside the drummer."
)
P.h("1.2 What Mr Brackenbury and Ms Osei have told us", 2)
P.p(
    "His parents describe an affectionate and watchful boy with a remarkable memory for tunes, who will carry a wooden train from room to room and who brings them a shoe when he would like to go out. They are proud that he now sits at the table for a meal. They find mornings very hard, they have given up going to the supermarket as a family, and Ms Osei has reduced her working week to three days. They worry most that he will be thought naughty when he is frightened."
)
P.h("1.3 The parents’ hopes", 2)
P.p(
    "They hope that Ilario will one day have enough words, signs or pictures to say what he wants and who has hurt him; that he will stay in a school within walking distance; and that as a man he will work with music and have people of his own to come home to."
)
P.h("1.4 How to talk with Ilario and include him in choices", 2)
P.p(
    "Sit or kneel so that your face is lower than his. Say his name, hold out two real objects and wait; he will look at, touch or push away the one he means. A page of six symbols works once he is calm. When something about his day is being decided, show him the photographs of the places or people concerned and write down what he does with each of them."
)

P.section = "B"
P.h("2. Section B: Ilario’s special educational needs")
P.h("2.1 Communication and interaction", 2)
for x in [
    (
        "Ilario has a diagnosis of autism, given by the child development team in February 2026. He is drawn to music, knows the gestures to eleven songs and will take an adult’s hand to make a song start again.",
    ),
    (
        "He has about fifteen spoken words, heard on most days, and uses them to name things rather than to ask. He does not yet point.",
    ),
    (
        "He follows an instruction of one key word in a place he knows, provided that the object is in sight; with two key words he carries out the last one only.",
    ),
    (
        "The speech and language therapist’s assessment of 30 July 2026 places his understanding at the level of a child of twenty months.",
    ),
]:
    P.b(*x)
P.h("2.2 Cognition and learning", 2)
for x in [
    ("He completes twelve-piece jigsaws, matches colours and puts carriages in order of length without help.",),
    (
        "The educational psychologist’s advice of 3 August 2026 records that he stays with an activity chosen by somebody else for between forty and ninety seconds, and that he learns a new task in six or seven demonstrations when each step looks the same every time.",
    ),
    (
        "On entry to Reception he was not yet within the expected range in any of the prime areas, and his EYFS profile is expected to show the same in July.",
        "AB:EYFS",
    ),
    (
        "He does not yet recognise the numerals or link a sound with a letter. He will be given ten minutes of counting practice by the class teacher at the end of each morning.",
        "OUT:He will be given ten minutes of counting practice",
    ),
]:
    P.b(*x)
P.h("2.3 Social, emotional and mental health", 2)
for x in [
    (
        "Ilario enjoys being near other children and will laugh at what they do. He moves away as soon as one of them touches what he is holding.",
    ),
    (
        "A change that he has not been shown (a wet playtime, a different adult at the door) leads to screaming and to running, on four days out of the ten that were observed.",
    ),
    (
        "Once upset, twenty minutes pass before eating or playing starts again. She will hit the side of her own head with an open hand.",
        "MP:She will hit the side of her own head",
    ),
]:
    P.b(*x)
P.h("2.4 Sensory and physical", 2)
P.lab("NP", "2.4 Sensory and physical")
for x in [
    (
        "He covers his ears in the dining hall and at the sound of chairs on a hard floor, and he cannot be in the hall while it is being set out.",
    ),
    (
        "According to the occupational therapy report of March 2026 he seeks heavy pressure, chews his sleeves and does not yet grip a pencil between finger and thumb.",
        "RN:occupational therapy report of March 2026",
    ),
    ("He walks with a wide base, tires after two hundred metres and comes down stairs on his bottom.",),
]:
    P.b(*x)
P.h("2.5 Self-care and independence", 2)
for x in [
    ("He finger-feeds and drinks from an open cup with a few spills.",),
    ("He wears nappies, does not let anybody know when he is wet and holds on for many hours in places that are new.",),
    ("He steps out of loose trousers; he needs everything else to be put on and taken off for him.",),
]:
    P.b(*x)

P.section = "C"
P.h("3. Section C: Health needs which relate to Ilario’s special educational needs")
P.h("3.1 Epilepsy", 2)
para = P.p(
    "Ilario has focal seizures, the last of them in May 2026, and takes medicine twice a day at home. After a seizure he sleeps for an hour and loses the words he had most recently learned. "
)
P.t("Rescue medicine is kept at home only.")
r = para.add_run("Rescue medicine is kept at home only. ")
r.font.strike = True
para.add_run("Rescue medicine is kept at home and in the school office.")
P.lab("unresolved-changes", section=None)
P.h("3.2 Eating and teeth", 2)
P.p(
    "He eats nine foods, all of them dry or beige, and his weight is on the ninth centile. Tooth-brushing is resisted and two milk teeth were taken out under general anaesthetic in April 2026."
)
P.section = "D"
P.h("4. Section D: Social care needs which relate to Ilario’s special educational needs or to a disability")
P.p(
    "4.1 No social care needs were identified in the course of the assessment. The family has been told how to ask for a carer’s assessment and has not wished to do so."
)

P.section = "E"
P.h("5. Section E: The outcomes sought for Ilario")
P.h("5.1 Communication and interaction", 2)
P.b(
    "E1. By the end of Reception (July 2027) Ilario will use his communication book to ask for an object, a person or a song, without being prompted, five times in a school day.",
    style="Normal",
)
P.p(
    "Steps towards E1 this year: hands over one symbol to a waiting adult; crosses the room to fetch the book; chooses between two pages.",
    italic=True,
)
P.b(
    "E2. By the end of Year 1 he will carry out instructions that hold two key words, in three trials out of four, with three different adults.",
    style="Normal",
)
P.h("5.2 Cognition and learning", 2)
P.b("E3. By July 2028 he will stay for eight minutes with a table activity that an adult has chosen.", style="Normal")
P.b(
    "E4. By the end of Key Stage 1 Ilario will make progress in phonics and number.",
    "M:Ilario will make progress in phonics and number",
    style="Normal",
)
P.h("5.3 Social, emotional and mental health", 2)
P.p("To be achieved by the end of Year 1:", bold=True)
P.b(
    "E5. Ilario will take six turns in a game with one other child while the adult who set it up stays silent.",
    style="Normal",
)
P.b(
    "E6. Ilario will receive a weekly session of music therapy.",
    "OP:Ilario will receive a weekly session of music therapy",
    style="Normal",
)
P.h("5.4 Self-care and independence", 2)
P.b(
    "E7. By the end of the summer term 2028 he will use the toilet on the symbol for “toilet”, with no more than one accident in a school week.",
    style="Normal",
)
P.h("5.5 Getting about", 2)
P.b(
    "E8. By the age of seven he will walk down a flight of twelve stairs on his feet, holding the rail.",
    "OW:walk down a flight of twelve stairs",
    style="Normal",
)
P.h("5.6 Health", 2)
P.b(
    "E9. By his seventh birthday Ilario will open his mouth for a two-minute brush of his teeth on six evenings in a week.",
    style="Normal",
)
P.p(
    "Shorter-term targets: the class teacher will set them with his parents at a meeting in the second week of each half term, and will send a copy to the borough’s casework officer."
)

P.turn(True)
P.section = "F"
P.h("6. Section F: The special educational provision required by Ilario")
HEAD = ["Outcome ref", "Provision", "Staff", "Frequency and duration", "Monitoring"]


def table(rows):
    out = [HEAD]
    for *cells, labels in rows:
        P.t(
            " | ".join(" / ".join(c) if isinstance(c, list) else c for c in cells[:4]),
            *[l if ":" in l else f"{l}:{cells[1][:46].strip() if len(cells[1]) > 46 else cells[1]}" for l in labels],
        )
        out.append(cells)
    t = P.grid(out, cols=[2.1, 9.6, 5.2, 5.0, 4.3])
    widths(t, [2.1, 9.6, 5.2, 5.0, 4.3])
    for c in t.rows[0].cells:
        shade(c, "CFE0DA")
    tr = t.rows[0]._tr.get_or_add_trPr()
    from docx.oxml import OxmlElement

    tr.append(OxmlElement("w:tblHeader"))
    for row in t.rows:
        for c in row.cells:
            for p in c.paragraphs:
                for r in p.runs:
                    r.font.size = Pt(9)


T3 = "Teaching assistant (Level 3)"
P.h("6.1 Communication and interaction", 2)
table(
    [
        [
            "E1, E2",
            "Individual therapy: handing over symbols, then two-symbol sentences, in play that Ilario has chosen",
            "Speech and language therapist, registered with the Health and Care Professions Council",
            "6 × 45 min each half term",
            "Therapist’s note to parents and school after each visit",
            [],
        ],
        [
            "E1",
            "Communication book modelled alongside speech, one new page a week",
            "Early Years Educator (Level 3), trained by the therapist",
            "At snack, at lunch and in every story time",
            "Tally sheet, Fridays",
            [],
        ],
        [
            "E1",
            "Training of the whole Reception team in making pages and in waiting for a reply",
            "Speech and language therapist",
            "One 2-hour session before 31 January 2027",
            "Register kept by SENCO",
            [],
        ],
        [
            "E2",
            "Rehearsal of the week’s new words with toys and photographs",
            T3,
            "Daily",
            "Word list, half-termly",
            ["P"],
        ],
        [
            "E2",
            "Phrases of one or two key words; a silent count of ten before anything is repeated",
            "All adults",
            "Ongoing",
            "Learning walk, SENCO",
            ["S", "V:Ongoing"],
        ],
        [
            "E2",
            "Attention group (stages 1 to 3) for Ilario with up to three other children",
            "Speech and language therapy assistant",
            "Tues and Thurs, 9.15–9.40",
            "Video, once a half term",
            [],
        ],
        [
            "E1",
            "Photographs of the day’s activities in a strip at his eye level, each turned over when it is finished",
            "Early Years Educator (Level 3)",
            "Start of every session and at every change of activity",
            "Class teacher",
            [],
        ],
        [
            "E1",
            "Tablet with a symbol app and a shoulder strap, for Ilario’s sole use",
            "Supplied by the borough’s communication aids service",
            "In place by 8 February 2027; carried in all lessons and at play",
            "Service’s yearly check",
            [],
        ],
    ]
)
P.h("6.2 Cognition and learning", 2)
table(
    [
        [
            "E3",
            "Three baskets worked through from left to right, with a picture of what comes next at the end of the row",
            "Teaching assistant (Level 3) trained in structured teaching by the Autism Outreach Team",
            "10 min, three times each morning",
            "Start and finish times logged",
            [],
        ],
        [
            "E4",
            "Single-letter sounds (set 1) and numerals to five, taught ahead of the class session",
            "",
            "15 min for each, five days a week",
            "Class teacher’s phonics check, half-termly",
            ["N:Single-letter sounds (set 1) and numerals to five"],
        ],
        ["E3, E4", "1:1 support", "Teaching assistant", "12.5 hours a week", "SENCO, termly", ["H"]],
        [
            "E4",
            "Programme for maths: the school will settle what it contains after his first two terms",
            "Class teacher",
            "To be confirmed",
            "Annual review",
            ["D"],
        ],
        [
            "E3",
            "Three-minute sand timer and a “finished” tray",
            "Put out by the Early Years Educator",
            "Every table task",
            "Class teacher",
            [],
        ],
        [
            "E3",
            "Visits to model structured teaching in the classroom and to change the baskets with staff",
            "Specialist teacher, Autism Outreach Team",
            "Two visits of 90 min in each half term",
            "Visit record to parents",
            [],
        ],
        [
            "E3, E4",
            "Posting boxes, inset boards and magnetic letters, to the value of £310, bought in the spring term",
            "SENCO",
            "Used in all table work",
            "Inventory, July",
            ["MO:to the value of £310"],
        ],
    ]
)
P.h("6.3 Social, emotional and mental health", 2)
table(
    [
        [
            "E5",
            "Turn-taking games, first with one named partner and from Easter with two",
            "Early Years Educator (Level 3)",
            "20 min, Mon/Wed/Fri at 1.10",
            "Turns counted on Fridays",
            [],
        ],
        [
            "E5",
            "Play alongside other children on the climbing frame and at the water tray, copying what they do and putting it into words",
            "An adult",
            "Every morning and lunchtime outdoor session",
            "Class teacher",
            ["X"],
        ],
        [
            "E6",
            "Music therapy",
            "Music therapist, Tamesmere Music Service",
            "30 min weekly, 36 weeks of the year",
            "Therapist’s report, June",
            [],
        ],
        [
            "E5, E12",
            "Matching photographs of his own face to happy, cross and frightened",
            "Emotional literacy support assistant",
            "25 min each Wednesday",
            "Chart",
            ["UN:E12"],
        ],
        [
            "E5",
            "When Ilario runs: walk behind him, say nothing, hold out the “safe place” symbol and sit beside him there",
            "Teaching assistant (Level 3) or Early Years Educator (Level 3)",
            "Each time, until ten minutes after he is quiet",
            "Incident sheet the same day",
            [],
        ],
        [
            "E5",
            "Work with Ilario’s classmates on what autism is and how to ask him to play",
            "Educational psychologist",
            "Should the need arise",
            "SENCO",
            ["U", "V:Should the need arise"],
        ],
    ]
)
P.h("6.4 Self-care and independence", 2)
table(
    [
        [
            "E7",
            "Toilet timetable with symbols: on arrival, before snack, after lunch, before home",
            T3,
            "Four times each school day, 10 min each",
            "Chart shared with home on Fridays",
            [],
        ],
        [
            "E7",
            "Washing and changing in the accessible toilet, two adults present",
            "Two of the three teaching assistants (Level 2) who hold the intimate care certificate",
            "After every accident",
            "Intimate care log",
            [],
        ],
        [
            "E7",
            "Taking off and putting on coat, shoes and trousers, taught backwards from the last step",
            "Teaching assistant (Level 2)",
            "As and when required",
            "Checklist",
            ["U", "V:As and when required"],
        ],
        [
            "E7",
            "Photographs of the five steps of hand-washing fixed over the sink",
            "Early Years Educator (Level 3)",
            "Pointed to at every visit to the sink",
            "—",
            [],
        ],
        [
            "E7",
            "Advice to parents and class staff on drinking and on a sitting routine",
            "Continence nurse",
            "One hour in each half term",
            "Nurse’s letter",
            [],
        ],
    ]
)
P.h("6.5 Across the whole school day", 2)
table(
    [
        [
            "",
            "Picture diary sent home: what he ate, what he chose, whom he played with",
            "Early Years Educator (Level 3)",
            "5 min at the end of every day",
            "Parents’ evening",
            ["L"],
        ],
        [
            "E1, E3",
            "One-to-one adult on every trip off the site, from the school gate until the return",
            "Teaching assistant (Level 3)",
            "Whole of each trip",
            "Trip leader",
            [],
        ],
        [
            "E5",
            "Move to Year 1: eight visits of half an hour to the new classroom, photographs taken on each",
            "Year 1 teacher with the Early Years Educator (Level 3)",
            "Weekly from 24 May to 16 July 2027",
            "SENCO",
            [],
        ],
    ]
)

P.turn(False)
P.section = "G"
P.h("7. Section G: Health provision reasonably required")
P.b(
    "7.1 The epilepsy specialist nurse will train six members of the Reception and Year 1 teams to recognise a seizure and give rescue medicine, in one session of ninety minutes each September. (E1)",
    style="Normal",
)
P.b(
    "7.2 The community paediatrician will see Ilario every six months to look over his growth, sleep and medicine. (E9)",
    style="Normal",
)
P.b("7.3 A dietitian will work with his parents to widen the foods he eats. (E9)", "C", style="Normal")
P.b(
    "7.4 A nurse from the community dental service will practise tooth-brushing with Ilario and one parent for twenty minutes at the start of every term. (E9)",
    style="Normal",
)
P.section = "H1"
P.h("8. Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("8.1 None is required, as no social care needs were identified.")
P.section = "H2"
P.h("9. Section H2: Any other social care provision reasonably required")
P.p("9.1 None is required, as no social care needs were identified.")
P.section = "I"
P.h("10. Section I: Placement")
P.p("10.1 Name: Larkmere Primary School")
P.p("10.2 Type: mainstream primary school maintained by the borough")
P.p(
    "10.3 With effect from 4 January 2027 his place carries 25 hours of teaching assistant time a week.",
    "hours-in-placement:25 hours of teaching assistant time a week",
)
P.section = "J"
P.h("11. Section J: Personal budget")
P.p(
    "This section gives details of any personal budget and of how it will be used to secure provision in the plan. Where there is a direct payment it must set out the needs and outcomes which the payment is to meet.",
    italic=True,
)
P.lab("empty-section", section="J")
P.section = "K"
P.h("12. Section K: The advice and information gathered during the assessment")
rows = [["Appendix", "Advice", "Author and role", "Date"]]
for r, l in [
    (["1", "Parents’ views", "Mr T. Brackenbury and Ms A. Osei, parents", "29 June 2026"], ()),
    (["2", "Early years advice", "Ms Fenella Duckworth-Lal, SENCO, Coracle Nursery", "10 July 2026"], ()),
    (["3", "Educational psychology advice", "Dr Roswitha Achterberg, educational psychologist", "3 August 2026"], ()),
    (
        [
            "4",
            "Speech and language therapy assessment",
            "Merrin Tolgate, speech and language therapist",
            "30 July 2026",
        ],
        (),
    ),
    (["5", "Medical advice", "Dr Idris Camberwell, community paediatrician", "21 July 2026"], ()),
    (["6", "Social care information", "Bettina Crowle, early help officer", "8 July 2026"], ()),
    (["7", "Record of classroom observation", "Autism Outreach Team", ""], ("AD:Record of classroom observation",)),
]:
    P.t(r[1], *l)
    rows.append(r)
P.grid(rows, cols=[2, 5, 6.4, 3])
P.h("13. Signature")
P.p("Signed for the London Borough of Tamesmere: H. Quayle")
P.p("Hester Quayle, Head of the Special Educational Needs Service        Date: 9 December 2026")
P.save()
