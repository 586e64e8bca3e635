from building_c import Plan

P = Plan(
    "harrowmere",
    "final",
    landscape=True,
    font="Calibri",
    size=10.5,
    footer="City of Harrowmere · EHC Plan · I. Vaughan-Okoro",
)
p, h, c, S = P.p, P.h, P.t, lambda s: setattr(P, "section", s)
HEAD = ["B: Need", "E: Outcome", "F: Provision", "Who", "When", "Review"]
W = [4.6, 5.2, 6.4, 3.8, 3.3, 2.2]


def area(title, strengths, rows):
    h(title, 2)
    p("Strengths: " + strengths)
    P.table([HEAD, *rows], W)


h("City of Harrowmere Education, Health and Care Plan", 0)
P.table(
    [
        ["Name", "Idris Vaughan-Okoro", "Date of birth", "2 November 2013"],
        ["School year", "Year 7", "Status", "Final"],
        ["Request for assessment received", "22 September 2025", "Date of plan", "9 February 2026"],
        ["Review due", "30 June 2027", "Parent", "Ms Ruth Vaughan"],
    ],
    header=False,
)
P.whole("no-review-date")
S("A")
h("A – My views, interests and aspirations")
P.whole("views-not-attributed")
p(
    "I am good at remembering facts about ships and I like sailing with my grandad at Blackwater Reservoir. I like my dog, Bosun. I do not like the corridor between lessons or people touching my bag. When I am older I want to be a harbour pilot or work on the lifeboats."
)
p(
    "The best way to talk to me is to sit beside me, not opposite, and give me the questions the day before. I find it easier to type an answer than to say it. Please send me a message about any meeting and let me choose whether to come for part of it."
)
p(
    "My mum says that I was late to talk, that I did not like nursery and that I came out of school for four months in Year 5. She wants me to be able to stay in lessons and to have one or two good friends."
)
S("B")
h("B, E and F – My needs, my outcomes and my provision")
p("Each row of the tables below is to be read across.", italic=True)
area(
    "Communication and interaction",
    "Idris has a wide vocabulary and explains things he knows about clearly in writing.",
    [
        [
            "1. Idris has difficulty following a conversation when several people talk at once.",
            "By the end of Year 8 Idris will follow a discussion in a group of four and add at least one relevant comment.",
            "Conversation skills group of four pupils, working on turn-taking and staying on the topic.",
            "Speech and language therapy assistant",
            "Mondays, 40 minutes",
            "Termly",
        ],
        [
            "2. Idris takes language literally and misses sarcasm and hints.",
            "By July 2027 Idris will explain in his own words the meaning of ten common sayings and use three of them.",
            c("Individual therapy on figurative language and on reading tone of voice.", "part-quantified-provision"),
            "Speech and language therapist",
            "Fortnightly",
            "Termly",
        ],
        [
            "3. Idris does not ask for help when he is stuck.",
            c("To have regular opportunities to ask for help in lessons.", "outcome-is-provision", "no-time-limit"),
            "A help card on the desk, which subject teachers look for and answer within two minutes.",
            "Subject teachers",
            "Every lesson",
            "Half-termly",
        ],
        [
            "4. Adults mistake his silence for refusal.",
            "By Easter 2027 Idris will show by card, message or gesture that he has heard an instruction, nine times in ten.",
            c(
                "Staff to be aware of his communication profile.",
                "vague-wording: to be aware of",
                "strategy-without-scope",
            ),
            "All staff",
            c("Ongoing", "vague-wording: Ongoing"),
            "Annual review",
        ],
    ],
)
area(
    "Cognition and learning",
    "Idris reads at the level of a sixteen-year-old and remembers what he reads.",
    [
        [
            "5. Idris writes by hand at seven words a minute and his hand hurts.",
            "By the end of Year 9 Idris will type at 25 words a minute for ten minutes without a rest.",
            "Touch-typing tuition, using a progressive course with a weekly speed test.",
            "Higher-level teaching assistant",
            "20 minutes, three times a week",
            "Termly",
        ],
        [
            "6. He cannot record all that he knows in written tests.",
            "By the end of Year 9 Idris will complete a timed test within the class's time plus one quarter.",
            c("A laptop costing £650 will be bought from the school's own budget.", "money-outside-j: £650"),
            "Network manager",
            "All written lessons and tests",
            "Annual review",
        ],
        [
            "7. Idris has gaps in arithmetic from missed schooling.",
            "By July 2027 Idris will calculate with fractions and percentages at the level of the Year 6 curriculum, scoring 80% in a class test.",
            "Maths is taught in a set of no more than twelve pupils.",
            "Maths teacher",
            "All maths lessons",
            "Termly",
        ],
        [
            "8. Idris loses the thread of long texts when he must answer questions on them.",
            "By the end of Year 8 Idris will answer eight out of ten questions on a two-page text.",
            c("1:1 reading comprehension support.", "unquantified-provision"),
            "Teaching assistant (Level 3)",
            c("When timetable permits", "vague-wording: When timetable permits"),
            "Termly",
        ],
    ],
)
area(
    "Social, emotional and mental health",
    "Idris knows which places calm him and is loyal to people he knows.",
    [
        [
            "9. Idris is anxious before school and on Sunday evenings.",
            "By July 2027 Idris will arrive in time for registration on 95% of school days in a half-term.",
            c(
                "Coaching sessions are provided to plan the coming week and rehearse difficult situations.",
                "nobody-named",
            ),
            "–",
            "Mondays, 30 minutes",
            "Half-termly",
        ],
        [
            "10. Idris cannot yet manage a full week of lessons.",
            "By the end of Year 7 Idris will attend all his timetabled lessons in four weeks out of five.",
            c("Reduced timetable, to be determined by the school.", "deferred-provision"),
            "Head of Year",
            "",
            "Half-termly",
        ],
        [
            "11. Idris becomes overwhelmed and leaves the room without telling anyone.",
            "By July 2027 Idris will use his exit card in place of walking out, on every occasion in a half-term.",
            "Exit card: on showing it, Idris goes to the library for ten minutes and then returns to the lesson.",
            "Subject teachers; librarian",
            "Any lesson",
            "Termly",
        ],
        [
            "12. Idris finds the start of the day and the playground crowded and confusing.",
            "By the end of Year 8 Idris will come into the building by the main door with other pupils, without an adult, for a whole half-term.",
            c(
                "Theo will join the breakfast club, with board games and a quiet start to the day.",
                "another-childs-name: Theo will join the breakfast club",
            ),
            "Youth worker, who runs it",
            "Daily, 8.15am to 8.45am",
            "Termly",
        ],
    ],
)
area(
    "Sensory and physical",
    "Idris swims and sails well.",
    [
        [
            "13. Idris is distressed by sudden and echoing noise.",
            "By July 2028 Idris will sit through a whole assembly wearing his ear defenders.",
            "Acoustic panels on two walls of the form room.\nEar defenders, kept at reception, for assemblies and practical lessons.",
            "Site manager",
            "In place by 2 March 2026",
            "Annual review",
        ],
        [
            c(
                "14. Idris cannot tie a tie or fasten buttons in the time allowed for changing.",
                "need-without-provision",
            ),
            c(
                "By the end of Year 8 Idris will change for sport and dress again in ten minutes.",
                "outcome-without-provision",
            ),
            "",
            "",
            "",
            "",
        ],
        [
            "15. Idris has weak core muscles and slumps when seated.",
            "By the end of Year 8 Idris will sit at a table without leaning on it for a 25-minute lesson.",
            "Core-strength exercises from the occupational therapist's sheet.",
            "PE teaching assistant, shown how by the occupational therapist",
            "Ten minutes before each PE lesson",
            "Termly",
        ],
        [
            "16. Idris is jostled in the corridors and hits out.",
            "",
            c("Idris leaves each lesson five minutes before the bell.", "no-outcome-link"),
            "Subject teachers",
            "Every change of building",
            "Termly",
        ],
        [
            "17. Idris is restless and hard to settle at the start of the day.",
            "By the end of Year 7 Idris will begin his first task within five minutes of the lesson starting, in nine lessons out of ten.",
            c("Sensory circuit and/or heavy work tasks in the gym.", "vague-wording: and/or"),
            "Teaching assistant",
            "Start of each day, 15 minutes",
            "Half-termly",
        ],
    ],
)
S("C")
h("C, E and G – My health")
P.table(
    [
        ["C: Health need", "E: Outcome", "G: Health provision", "Who", "When"],
        [
            "Idris has migraine with aura about twice a month.",
            "By July 2027 Idris will tell an adult at the first sign of a migraine and take his tablet himself.",
            "Migraine clinic appointment to review his medication.",
            "Consultant paediatrician",
            "Every six months",
        ],
        [
            "He may vomit or lose part of his sight during an attack.",
            "By July 2026 Idris will show his form tutor where his tablets and sick bags are kept.",
            c("Training in migraine first aid for the form tutor and receptionist.", "unquantified-care"),
            "Community nurse",
            c("When needed", "vague-wording: When needed"),
        ],
    ],
    [6, 6.5, 6, 4, 3],
)
S("D")
h("D, H1 and H2 – My social care")
P.table(
    [
        [
            "D: Social care need",
            "H1: Provision under the Chronically Sick and Disabled Persons Act 1970",
            "H2: Other provision",
        ],
        [
            "No social care needs were identified in the assessment.",
            "No provision is required.",
            "No provision is required.",
        ],
    ]
)
S("I")
h("I – Placement")
P.table(
    [
        ["Name", "Harrowmere Academy"],
        ["Type", "Mainstream secondary academy with a resourced base for autistic pupils"],
    ],
    header=False,
)
S("J")
h("J – Personal budget")
p(
    "There is a personal budget of £3,120 a year for the sailing mentor who works with Idris on Saturdays.",
    "budget-not-requested: personal budget of £3,120 a year",
)
S("K")
h("Advice and information gathered")
P.whole("missing-section", "K")
P.table(
    [
        ["Advice", "Given by", "Date"],
        ["Views of Idris and his mother", "Idris Vaughan-Okoro and Ruth Vaughan", "6 October 2025"],
        ["School report", "Mrs D Pell, SENCO, Harrowmere Academy", "20 October 2025"],
        ["Educational psychology report", "Dr S Marchetti, educational psychologist", "11 November 2025"],
        ["Speech and language therapy report", "Ms A Quaye, speech and language therapist", "30 October 2025"],
        [c("Medical report", "advice-not-dated"), "", "3 November 2025"],
        ["Social care: not known", "Mr J Teale, social worker, Children's Front Door", "27 October 2025"],
    ]
)
p("Signed for the City of Harrowmere: Owen Prentice, Plan Co-ordinator, 9 February 2026")
P.save()
