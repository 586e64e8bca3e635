"""Export of a case-management system: a small label/value table for each outcome and each provision. Idris, about to start Reception."""

from building_n import N

P = N("idris", "final", font="Arial", size=9.5)
s = P.document.sections[0]
s.header.paragraphs[0].text = "Harrowmere City Council | Case 20419977 | Report EHCP-F"
s.footer.paragraphs[0].text = "Exported from CaseTrack 19/06/2026 10:42"
P.p("Education, Health and Care Plan", bold=True, size=20)
P.p("FINAL PLAN", bold=True, size=13)
P.kv(
    [
        ("Case number", "20419977"),
        ("Plan status", "Final"),
        ("Child's name", "Idris Pemberton-Aziz"),
        ("Date of birth", "3 March 2022"),
        ("Year group from September 2026", "Reception"),
        ("Ethnicity", "Choose an item. ## PH=Choose an item."),
        ("Home language", "English and Urdu; no interpreter was asked for"),
        ("Current early years setting", "Little Wrens Nursery, Dyehouse Lane"),
        ("Request for assessment received", "8 December 2025"),
        ("Date of this final plan", "19 June 2026"),
        ("Next review due", "14 December 2026"),
    ]
)
P.whole("late-plan")
P.whole("missing-section", "J")

P.section = "A"
P.h("SECTION A – Views, interests and aspirations")
P.whole("no-childs-views", "A")
P.whole("no-communication-summary", "A")
P.kv(
    [
        ("Views of the child", ""),
        (
            "How to communicate with and involve the child",
            "Click or tap here to enter text. ## PH=Click or tap here to enter text.",
        ),
        (
            "Family's views",
            [
                "Ms Aziz and Mr Pemberton describe a cheerful, affectionate boy who gives everything a tune. They are most worried about lunchtimes, because of his allergies, and about the open gate at the front of the school.",
                "They would like Idris to talk in sentences one day, to have a best friend and to learn to swim. They asked during the assessment for speech and language therapy to be provided more often than it has been at nursery.",
            ],
        ),
        (
            "History",
            [
                "Idris was born at 34 weeks and spent nineteen days in special care. He sat at eleven months and walked at 22 months. He has attended Little Wrens since January 2025, currently for 15 hours a week, five of them with one-to-one help from a nursery practitioner.",
                "He has had three blocks of six speech and language therapy sessions at the health centre. His sister Safiya is in Year 3 at Cobble Lane.",
                "Once he is in Reception Idris will have twenty minutes of bucket time with the class teacher each morning. ## OUT",
            ],
        ),
    ]
)

P.section = "B"
P.h("SECTION B – Special educational needs")


def area(name, strengths, needs):
    P.kv([("Area of need", name), ("Strengths", strengths), ("Needs", needs)])


area(
    "Communication and Interaction",
    "Idris looks warmly at people he knows well and leads them by the hand to what he is after. He can hum a whole nursery rhyme after hearing it twice.",
    [
        "N1. Idris uses eight spoken words, most of them for food, and two Makaton signs, 'more' and 'finished'. When these fail he pulls, shouts or gives up.",
        "N2. He follows an instruction of one key word when an object is shown with it. Spoken language alone means little to him yet (speech and language therapy report, 11 February 2026).",
        "N3. He rarely turns to his name across a room and does not share his interest in a toy with other children.",
    ],
)
area(
    "Cognition and Learning",
    "Idris finishes twelve-piece inset puzzles by himself and recognises several shop logos. She enjoys books with flaps. ## MP=She enjoys books with flaps",
    [
        "N4. On the Early Years Developmental Journal Idris was placed at Step 5, which is usual for a child of about 15 months.",
        "N5. He stays for under a minute with anything an adult has chosen and moves between toys by tipping them out.",
        "N6. He does not copy actions or sounds reliably, which the educational psychologist's advice of 17 March 2026 sees as the main barrier to learning in a group.",
    ],
)
area(
    "Social, Emotional and Mental Health",
    "Once settled, Idris is happy for most of a session. He calms quickly to singing.",
    [
        "N7. Idris finds leaving his mother very hard and has cried for up to forty minutes at drop-off.",
        "N8. When an activity ends or a routine changes he drops to the floor and bites the back of his hand. Nursery recorded 23 such incidents in the spring term.",
        "N9. He plays alongside other children and takes toys from them; he does not take turns.",
        "N10. He is not yet toilet trained and does not show that he is wet or soiled.",
    ],
)
area(
    "Sensory and/or Physical ## NP=Sensory and/or Physical",
    "He loves running water, and climbs with determination.",
    [
        "N11. Idris has low muscle tone and very flexible joints. He tires after ten minutes of walking and trips on uneven ground.",
        "N12. He holds a crayon in his fist and makes single faint lines.",
        "N13. He puts stones, sand and paint in his mouth, and covers his ears and screams when a hand dryer starts.",
    ],
)
P.section = "C"
P.h("SECTION C – Health needs")
P.kv(
    [
        (
            "Health needs",
            [
                "Idris is allergic to egg and sesame and carries an adrenaline pen. Reactions so far have been hives and swelling of the lips.",
                "The dietitian's report of January 2026 describes a diet of seven foods. ## RN=dietitian’s report of January 2026",
                "He wakes at about two o'clock most nights and is awake for two hours. He has been referred to the CDC, where his first appointment is in September. ## AB=CDC",
            ],
        )
    ]
)
P.section = "D"
P.h("SECTION D – Social care needs")
P.whole("empty-section", "D")
P.kv([("Social care needs", "")])

P.section = "E"
P.h("SECTION E – Outcomes")


def outcome(ref, area, text, by, steps=None):
    rows = [("Outcome reference", ref), ("Area", area), ("Outcome", text), ("To be achieved by", by)]
    if steps:
        rows.append(("Steps in the next 12 months", steps))
    P.kv(rows, fill="E2EFDA")


outcome(
    "EO1",
    "Communication and Interaction",
    "Idris will ask for what he wants by handing over a picture or saying a word, with three different adults, at least ten times in a school day.",
    "End of Reception",
    "By December: hands over a picture of a snack, with a prompt. By May: does so for toys as well, at arm's length from the board.",
)
outcome(
    "EO2",
    "Communication and Interaction",
    "Idris will improve his understanding of spoken language. ## M",
    "End of Key Stage 1",
)
outcome(
    "EO3",
    "Cognition and Learning",
    "Idris will stay for five minutes with an activity chosen by the teacher, sitting beside two other children. ## T",
    "",
)
outcome(
    "EO4",
    "Cognition and Learning",
    "To have access to a language-rich Reception class with a high level of adult interaction. ## OP",
    "July 2027",
)
outcome(
    "EO5",
    "Social, Emotional and Mental Health",
    "Idris will come in and say or wave goodbye to his mother within two minutes of arriving, on four mornings out of five.",
    "Easter 2027",
)
outcome(
    "EO6",
    "Social, Emotional and Mental Health",
    "Idris will move from one activity to the next when shown his board, without biting his hand, nine times out of ten. ## DP",
    "31 May 2026",
)
outcome(
    "EO7",
    "Social, Emotional and Mental Health",
    "By the end of Year 1 Idris will take four turns in a game with one other child. ## OW",
    "As stated in the outcome",
)
outcome(
    "EO8",
    "Social, Emotional and Mental Health",
    "Idris will stay dry for a school session when taken to the toilet at set times, and will pull up his own trousers.",
    "End of Reception",
)
outcome(
    "EO9",
    "Health",
    "Idris will sleep for eight hours without waking on five nights in a week.",
    "Within 18 months of the date of this plan",
)

P.kv(
    [
        (
            "Shorter-term targets",
            "The class teacher and Idris's parents set these at the start of each term and the school records them on its own system. The special educational needs co-ordinator chairs the review meeting and sends the paperwork to the council within two weeks.",
        ),
        (
            "Key changes ahead",
            "Idris moves from nursery to Reception in September 2026 and into Key Stage 1 in September 2027.",
        ),
    ],
    fill="E2EFDA",
)
P.section = "F"
P.h("SECTION F – Special educational provision")
n = [0]


def prov(text, by, freq, length, needs, outs):
    n[0] += 1
    rows = [("Provision reference", f"P{n[0]}"), ("Provision", text), ("Delivered by", by), ("How often", freq)]
    if length is not None:
        rows.append(("Length of each session", length))
    rows += [("Need reference", needs), ("Outcome reference", outs)]
    P.kv(rows, fill="FFF2CC")


prov(
    "Speech and language therapy in the Reception class: joint play, core-board modelling and coaching of the adult who carries the work on.",
    "Speech and language therapist",
    "Once a fortnight in term time",
    "45 minutes",
    "N1, N2",
    "EO1, EO2",
)
prov(
    "Practice of the pictures and signs introduced by the therapist, at the snack table and in the sand area.",
    "Early years practitioner (Level 3, Makaton foundation course)",
    "Five days a week",
    "15 minutes",
    "N1",
    "EO1",
)
prov(
    "Picture exchange teaching, one adult receiving the picture and the other prompting from behind. ## P",
    "Class teacher and early years practitioner",
    "Daily",
    "",
    "N1",
    "EO1",
)
prov(
    "Small-group listening time, stages one and two of Attention Autism, with three other children. ## N",
    "",
    "Four mornings a week",
    "20 minutes",
    "N3, N5",
    "EO3",
)
prov(
    "One-to-one teaching assistant support in the Reception class. ## H",
    "Teaching assistant",
    "Weekly",
    "12 hours",
    "N4, N5",
    "EO3",
)
prov(
    "Adults will cut their language down to one or two key words and hold up an object with each. ## S",
    "All adults in the class",
    "",
    None,
    "N2",
    "EO2",
)
prov(
    "The now-and-next board will be shown to Idris and tapped before every change of activity, indoors and out.",
    "All adults in the class",
    "Before every change of activity",
    None,
    "N8",
    "EO6",
)
prov(
    "Intensive Interaction on the floor mat, following Idris's lead and copying his sounds.",
    "Teaching assistant trained by the specialist teacher",
    "Twice a day",
    "10 minutes",
    "N3, N6",
    "EO1",
)
prov(
    "Regular visits to model play routines to the class team. ## U; V=Regular",
    "Early years inclusion teacher",
    "",
    "",
    "N5, N6",
    "EO3",
)
prov(
    "Visit to check progress against the language targets and to set new ones.",
    "Speech and language therapist",
    "Each half term",
    "",
    "N1, N2",
    "EO2",
)
prov(
    "Toileting programme, to be agreed between the school and the health visitor in the autumn term. ## D",
    "",
    "TBC",
    "TBC",
    "N10",
    "EO8",
)
prov(
    "Taking Idris to the toilet at set times with the same song and the same three photographs.",
    "Teaching assistant",
    "9.15am, 10.45am, 12.45pm and 2.15pm every day",
    "Ten minutes each time",
    "N10",
    "EO8",
)
prov("Early Years Complex Needs Band C from September 2026. ## B", "", "", None, "N4", "EO3")
prov("Inclusion fund contribution of £1,750 towards a light table and switch toys. ## MO", "", "", None, "N4", "EO4")
prov(
    "A familiar adult to meet Idris at the side gate, away from the crowd, and walk him to his peg by way of the fish tank. ## X",
    "",
    "Every morning",
    "10 minutes",
    "N7",
    "EO5",
)
prov(
    "A goodbye book of six family photographs, kept on his peg and looked at on arrival each morning.",
    "Class teacher to supply by 4 September 2026",
    "On arrival",
    None,
    "N7",
    "EO5",
)
prov(
    "Idris will be encouraged to sit beside a friend in the role-play corner. ## V=encouraged to",
    "Nursery nurse",
    "Free-flow play, every afternoon",
    None,
    "N9",
    "EO4",
)
prov(
    "Sitting next to Idris at lunch, opening packets, signing the words on his tray and keeping him in his seat.",
    "Midday supervisor",
    "Every day",
    "40 minutes",
    "N1, N5",
    "EO1",
)
prov(
    "Joining Idris's play and commenting on what he does, in words he can copy. ## U",
    "Nursery nurse",
    "",
    "",
    "N6, N9",
    "EO2",
)
prov(
    "Sharing flap books and song baskets with Idris, one object at a time.",
    "Class teacher",
    "Three times a week",
    "Up to 15 minutes ## V=Up to 15 minutes; ?P",
    "N2, N6",
    "EO2",
)
prov(
    "Water-tray play with one classmate, modelling 'my turn' and 'your turn'.",
    "Nursery nurse",
    "Wednesday and Friday",
    "15 minutes",
    "N9",
    "EO11 ## UN=EO11",
)
prov(
    "Changing the pictures on the class timetable with Idris, at the start of the morning and again after lunch. ## L",
    "Class teacher",
    "Twice a day",
    "Five minutes",
    "N8",
    "",
)
prov(
    "'Ready, steady, go' games at the construction table, in a group of up to four children.",
    "Teaching assistant",
    "Tuesday and Thursday",
    "20 minutes",
    "N5, N9",
    "EO3",
)
prov(
    "Block building with an adult beside him, each tower copied and then left for him to finish.",
    "Early years practitioner (Level 3)",
    "Monday, Wednesday and Friday",
    "At least ten minutes",
    "N6",
    "EO3",
)
prov(
    "Meeting of the class teacher, the therapist and Idris's parents to look at the term's targets.",
    "Special educational needs co-ordinator to call",
    "Once a term",
    "",
    "N1, N4",
    "EO1, EO3",
)
prov(
    "Training in picture exchange for the whole Reception team.",
    "Speech and language therapist",
    "One session, in the first two weeks of September 2026",
    "Two hours",
    "N1",
    "EO1",
)
prov(
    "Visits to the new classroom before the end of July 2026, with photographs taken each time for his goodbye book.",
    "Practitioner from Little Wrens Nursery",
    "Three visits",
    "45 minutes",
    "N7",
    "EO5",
)
prov(
    "Telephone call to Ms Aziz to swap news of words and signs used that week.",
    "Class teacher",
    "Every Friday",
    "",
    "N1",
    "EO1",
)
prov(
    "Staff should consider a photo book of the class to go home at half term. ## V=should consider",
    "",
    "",
    None,
    "N7",
    "EO5",
)
prov(
    "Mikolaj will have a photograph of the next place stuck to the door at his eye level, used at every move to the hall or playground. ## AC=Mikolaj",
    "Class teacher",
    "At every move to the hall or playground",
    None,
    "N8",
    "EO6",
)
prov(
    "Song time at the piano, one to one or with the class as appropriate. ## V=as appropriate",
    "Music teacher",
    "Every Friday",
    "30 minutes",
    "N3",
    "EO4",
)

P.section = "G"
P.h("SECTIONS G, H1 AND H2 – Health and social care provision")
P.whole("SNS", "G", "SECTIONS G, H1 AND H2")
P.kv(
    [
        ("Provision", "Training of four Reception staff in the use of the adrenaline pen."),
        ("Delivered by", "School nurse"),
        ("How often", "One session each September"),
        ("Length", "45 minutes"),
        ("Outcome reference", "Not linked"),
    ],
    fill="FCE4D6",
)
P.section = None
P.kv(
    [
        ("Provision", "Sleep work with Idris's parents, starting from a diary kept for two weeks."),
        ("Delivered by", "Health visitor"),
        ("How often", "Once a month until Easter 2027"),
        ("Length", "One hour"),
        ("Outcome reference", "EO9"),
    ],
    fill="FCE4D6",
)
P.kv(
    [
        (
            "Provision",
            "Dietetic appointments to widen what Idris eats, as clinically indicated. ## C; V=as clinically indicated",
        ),
        ("Delivered by", "Paediatric dietitian"),
        ("How often", ""),
        ("Length", ""),
        ("Outcome reference", ""),
    ],
    fill="FCE4D6",
)
P.kv(
    [
        (
            "Provision",
            "Play worker at the Saturday club for disabled children at Tannery Street, so that Safiya and her parents have time together.",
        ),
        ("Delivered by", "Short breaks team"),
        ("How often", "Second and fourth Saturday of the month"),
        ("Length", "10am to 12.30pm"),
        ("Outcome reference", "Not linked"),
    ],
    fill="FCE4D6",
)

P.section = "I"
P.h("SECTION I – Placement")
P.kv(
    [
        ("Name of school", "Cobble Lane Primary School"),
        (
            "Type of school",
            "Mainstream primary school with 12 hours a week of adult support ## HIP=12 hours a week of adult support",
        ),
        ("Start date", "3 September 2026"),
    ]
)
P.section = "K"
P.h("SECTION K – Advice and information")
P.tab(
    ["Advice", "Author", "Date", "Attached"],
    [
        ["Views of the parents", "Ms N Aziz and Mr T Pemberton", "14 January 2026", "Yes"],
        ["Early years setting advice", "Gwen Tarbuck, room leader, Little Wrens Nursery", "22 January 2026", "Yes"],
        [
            "Speech and language therapy report",
            "Ada Kowalczyk, speech and language therapist",
            "11 February 2026",
            "Yes",
        ],
        ["Psychological advice", "Dr L Fenwick, educational psychologist", "17 March 2026", "Yes"],
        ["Medical advice", "Dr S Raman, community paediatrician", "2 March 2026", "Yes"],
        ["Health visitor information ## AD=Health visitor information", "Health visiting team", "", "Yes"],
        ["Social care information", "Duty officer, Children's Front Door", "9 January 2026", "Yes"],
    ],
    (5, 6.5, 3.5, 2),
)
P.section = None
P.h("Authorisation")
P.whole("not-signed")
P.kv([("Workflow stage", "Complete"), ("Authorising officer", ""), ("Signature", ""), ("Date signed", "")])
P.save()
