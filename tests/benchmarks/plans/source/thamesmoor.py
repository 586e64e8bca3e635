from building_c import Plan

P = Plan(
    "thamesmoor",
    "final",
    font="Arial",
    size=10,
    footer="London Borough of Thamesmoor – Education, Health and Care Plan – Final",
)
c = P.t
P.h("London Borough of Thamesmoor", 0)
P.p("Education, Health and Care Plan (Final)", bold=True)
P.table(
    [
        ["Name", "Idris Kallon"],
        ["Date of birth", "3 February 2018"],
        ["Year group", "Year 4"],
        ["Parents", "Hawa and Joseph Kallon"],
        ["Request for assessment received", "2 February 2026"],
        ["Date of this final plan", "14 May 2026"],
        ["First review to be held by", "7 May 2027"],
    ],
    [6, 10],
    False,
)
P.section = "A"
P.h("Section A: the views, interests and aspirations of Idris and his parents")
P.p(
    'Idris told his teaching assistant what to write while they looked at photographs together. He said: "I like buses, drawing maps and my cousin Musa. I don\'t like it when it is noisy and I get stuck." He hopes to drive the number 53 bus when he is grown up.'
)
P.p(
    "Mr and Mrs Kallon would like Idris to have a friend who asks for him, and to read the bus timetable without help. To talk with Idris, sit beside him, say one thing at a time and let him point or draw; he chooses between two pictures when a decision is about him."
)
P.section = "B"
P.h("Section B: special educational needs")


def box(title, strength, *needs):
    P.table([[title], ["What Idris does well: " + strength], ["\n".join(needs)]], [17])


box(
    "Communication and interaction",
    "he greets people he knows and gives directions round the estate from memory.",
    "N1 Idris understands one short instruction and loses the thread when more is said.",
    "N2 His speech is hard to follow for people outside the family, because he leaves off the ends of words.",
    "N3 Idris watches other children's games from the edge and does not know how to ask to join in.",
)
box(
    "Cognition and learning",
    "he remembers routes and draws them to scale.",
    "N4 Idris reads at the level of a child of five years and two months and guesses from the first letter.",
    c(
        "N5 He can hold two pieces of information in mind at once. He will have 20 minutes a day of memory games with a teaching assistant.",
        "provision-outside-f: He will have 20 minutes a day of memory games",
    ),
    "N6 Idris counts to 20 and adds with objects, but cannot yet share a number of things equally.",
)
box(
    "Social, emotional and mental health",
    "he is gentle with younger children.",
    c(
        "N7 Idris worries when his mother leaves, and the clinical psychologist's report of November 2025 describes panic at the gate on most days.",
        "report-not-listed: clinical psychologist's report of November 2025",
    ),
    c(
        "N8 Mistakes upset Idris a great deal. She tears up the page when work goes wrong.",
        "mixed-pronouns: She tears up the page when work goes wrong",
    ),
)
box(
    "Sensory and physical",
    "he runs, climbs and swims a width.",
    "N9 Idris holds a pencil in his fist and tires after two lines of writing.",
    "N10 The noise of the dining hall makes him cover his ears and leave his food.",
    c(
        "N11 Idris cannot yet dress himself after swimming, and puts shoes on the wrong feet.",
        "need-without-provision: Idris cannot yet dress himself after swimming",
    ),
)
P.section = "C"
P.h("Section C: health needs related to special educational needs")
P.p("Idris has asthma and eczema. His hands crack in winter, and then he cannot grip a pencil.")
P.section = "D"
P.h("Section D: social care needs related to special educational needs or disability")
P.p("Idris cannot be left in a group without someone who knows him, so he misses holiday clubs.")
P.section = "E"
P.h("Section E: outcomes")
P.table(
    [
        ["No.", "Outcome", "To be achieved by"],
        [
            "1",
            "Idris will follow a spoken instruction of three key words, without a gesture, four times out of five.",
            "July 2028",
        ],
        ["2", "A person who does not know Idris will understand eight out of ten of his sentences.", "July 2028"],
        [
            "3",
            "Idris will ask to join a game and stay in it for ten minutes, on three playtimes in a week.",
            "End of Year 6",
        ],
        ["4", "Idris will read a page of a bus leaflet aloud with no more than three errors.", "End of Year 5"],
        ["5", c("Idris will develop his mathematical skills.", "not-measurable"), "End of Year 6"],
        [
            "6",
            c("Idris will have access to an emotional literacy support assistant.", "outcome-is-provision"),
            "July 2027",
        ],
        ["7", c("Idris will eat his lunch in the dining hall with his class every day.", "no-time-limit"), ""],
        [
            "8",
            c("Idris will write five sentences in his own hand that another person can read.", "outcome-date-passed"),
            "March 2026",
        ],
        [
            "9",
            c(
                "Idris will cross the road to the park safely with a parent watching from the kerb.",
                "outcome-without-provision",
            ),
            "End of Year 6",
        ],
    ],
    [1.2, 12, 3.8],
)
P.section = "F"
P.h("Section F: special educational provision")
H = ["Ref", "What will be provided", "Who", "Amount", "Needs", "Outcome"]
W = [1.2, 6.5, 3.4, 3, 1.5, 1.5]


def f(title, *rows):
    P.h(title, 2)
    P.table([H] + [list(r) for r in rows], W)


f(
    "Communication and interaction",
    [
        "P1",
        "Speech and language therapy, following a written programme for understanding sentences of two and then three key words.",
        "Speech and language therapist",
        "40 minutes, once a week in term time",
        "N1",
        "1",
    ],
    [
        "P2",
        c("Practice of the therapist's targets at a quiet table outside the classroom.", "part-quantified-provision"),
        "Teaching assistant shown how by the therapist",
        "15 minutes",
        "N1, N2",
        "1, 2",
    ],
    [
        "P3",
        "Instructions given one at a time, with the key word said last.",
        "All class staff",
        "Every lesson",
        "N1",
        "1",
    ],
    [
        "P4",
        "Training in Makaton signs for the class team and the midday supervisors.",
        "Speech and language therapist",
        "One session of 3 hours in the autumn term 2026",
        "N1, N2",
        "1, 2",
    ],
    [
        "P5",
        c("Work on the final sounds of words, using a mirror and picture cards.", "unquantified-provision"),
        "Speech and language therapist",
        c("Regularly", "vague-wording: Regularly"),
        "N2",
        "2",
    ],
    [
        "P6",
        "A lunchtime friendship group in which two classmates are shown how to invite Idris into a game.",
        "Emotional literacy support assistant",
        "25 minutes, twice a week",
        "N3",
        "3",
    ],
    [
        "P7",
        c(
            "Opportunities to play board games with others.",
            "vague-wording: Opportunities to",
            "strategy-without-scope: Opportunities to play board games",
        ),
        "Teaching assistant",
        "",
        "N3",
        "3",
    ],
    [
        "P8",
        c("Teaching of playground games to Idris and a partner.", "nobody-named: Teaching of playground games"),
        "",
        "20 minutes every Monday and Thursday",
        "N3",
        "3",
    ],
)
f(
    "Cognition and learning",
    [
        "P9",
        "A structured phonics programme, one to one in the reading room.",
        "Specialist literacy teacher",
        "20 minutes daily",
        "N4",
        "4",
    ],
    [
        "P10",
        c("Reading aloud from a book of his choice.", "expertise-not-stated"),
        "An adult",
        "10 minutes each morning",
        "N4",
        "4",
    ],
    [
        "P11",
        "Text-to-speech software on a laptop.",
        "Set up by the school's computing technician",
        "Every lesson in which he reads more than a paragraph",
        "N4",
        "4",
    ],
    [
        "P12",
        c("Teaching assistant support.", "hours-only"),
        "Level 2 teaching assistant",
        "15 hours per week",
        "N4–N6",
        "4, 5",
    ],
    [
        "P13",
        "Number work with counters, ten frames and a bead string.",
        "Teaching assistant, planned by the class teacher",
        "30 minutes, four times a week",
        "N6",
        "5",
    ],
    [
        "P14",
        "A written checklist of the steps in each task.",
        "Class teacher",
        "On his desk in every lesson",
        "N5",
        "5",
    ],
    [
        "P15",
        c("Teaching of the new words of a topic before the class meets them.", "part-quantified-provision"),
        "Teaching assistant",
        "Weekly",
        "N5",
        "4",
    ],
    [
        "P16",
        c("Answers accepted by pointing or drawing.", "strategy-without-scope"),
        "Class teacher",
        c("As appropriate", "vague-wording: As appropriate"),
        "N5",
        "5",
    ],
    [
        "P17",
        c(
            "A tablet computer with a mathematics application, at a cost of £410 to the authority.",
            "money-outside-j: £410",
        ),
        "Special educational needs co-ordinator",
        "Every mathematics lesson",
        "N6",
        "5",
    ],
)
f(
    "Social, emotional and mental health",
    [
        "P18",
        c(
            "A calm start to the day: breathing, the visual timetable and a talk about who is collecting him.",
            "expertise-not-stated",
        ),
        "Key worker",
        "10 minutes every morning",
        "N7",
        "6",
    ],
    [
        "P19",
        c(
            "Emotional help, the nature of which is to be determined by the school.",
            "deferred-provision: to be determined by the school",
        ),
        "Special educational needs co-ordinator",
        "",
        "N7",
        "6",
    ],
    [
        "P20",
        "Zones of Regulation lessons in a group of four.",
        "Emotional literacy support assistant",
        "30 minutes, once a week for two terms",
        "N8",
        "6",
    ],
    [
        "P21",
        "After any outburst, a walk and a talk before he goes back to the task.",
        "Pastoral assistant",
        "10 minutes each time",
        "N8",
        "6",
    ],
    [
        "P22",
        c("Idris will be encouraged to name how he feels on a five-point scale.", "vague-wording: encouraged to"),
        "Class teacher",
        "At registration",
        "N8",
        "6",
    ],
    [
        "P23",
        "A meeting between the school and Mrs Kallon about mornings.",
        "Special educational needs co-ordinator",
        "Once a fortnight",
        "N7",
        "6",
    ],
)
f(
    "Sensory and physical",
    [
        "P24",
        c("Occupational therapy for pencil control and the use of scissors.", "part-quantified-provision"),
        "Occupational therapist",
        "Six sessions",
        "N9",
        "8",
    ],
    [
        "P25",
        "Fine motor practice from the therapist's written programme.",
        "Teaching assistant",
        "10 minutes daily",
        "N9",
        "8",
    ],
    ["P26", "A sloping board, pencil grips and wide-lined paper.", "Class teacher", "All written work", "N9", "8"],
    [
        "P27",
        "Ear defenders, and a seat at the end of the table nearest the door.",
        "Midday supervisor",
        "Every lunchtime",
        "N10",
        "7",
    ],
    ["P28", c("Frequent movement breaks.", "vague-wording: Frequent"), "Class staff", "During lessons", "N9, N10", "8"],
    [
        "P29",
        c("Touch-typing lessons.", "no-outcome-link"),
        "Teaching assistant",
        "15 minutes, three times a week",
        "N9",
        "",
    ],
    [
        "P30",
        c(
            "Practice in the empty dining hall before the bell, with the hand dryer and then the serving hatch turned on.",
            "unknown-outcome",
        ),
        "Pastoral assistant",
        "5 minutes, every school day for one term",
        "N10",
        "12",
    ],
    ["P31", "A visit to check the sloping board and pencil grips.", "Occupational therapist", "Once a term", "N9", "8"],
)
P.section = "G"
P.h("Section G: health provision")
P.table(
    [
        ["What", "Who", "Amount"],
        ["Asthma review and check of inhaler technique.", "Community asthma nurse", "Every six months"],
        [
            c("Help with creams for cracked hands.", "unquantified-care"),
            "School nurse",
            c("As needed", "vague-wording: As needed"),
        ],
    ],
    [8, 5, 4],
)
P.section = "H1"
P.h("Section H1: social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("No provision required.")
P.section = "H2"
P.h("Section H2: other social care provision")
P.table(
    [
        ["What", "Who", "Amount"],
        ["A supported place at the Millpond holiday play scheme.", "Play worker", "4 hours a day on 12 days a year"],
        [c("A sitting service for evenings.", "unquantified-care"), "Short breaks team", ""],
    ],
    [8, 5, 4],
)
P.section = "I"
P.h("Section I: placement")
P.p(
    c(
        "Lantern Lane Primary School, a mainstream school, with 15 hours of teaching assistant time each week.",
        "hours-in-placement",
    )
)
P.section = "J"
P.h("Section J: personal budget")
P.p("A personal budget has not been requested.")
P.section = "K"
P.h("Section K: advice and information")
P.table(
    [
        ["Advice", "Author", "Date"],
        ["Educational advice", "Ms P. Adair, special educational needs co-ordinator", "9 March 2026"],
        ["Psychological advice", "Dr L. Onwu, educational psychologist", "20 March 2026"],
        ["Speech and language therapy advice", "K. Brandt, speech and language therapist", "16 March 2026"],
        [c("Occupational therapy advice", "advice-not-dated"), "T. Maliki, occupational therapist", ""],
        ["Medical advice", "Dr S. Quaye, community paediatrician", "24 March 2026"],
        ["Social care advice", "R. Lund, social worker", "18 March 2026"],
        ["Parents' views", "Hawa and Joseph Kallon", "1 March 2026"],
    ],
    [6, 7, 4],
)
P.p("Signed: M. Ferrier, on behalf of the London Borough of Thamesmoor. Date: 14 May 2026")
P.save()
