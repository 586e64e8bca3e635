from building_c import Plan

P = Plan("marlshire", "final", landscape=True, font="Calibri", size=10.5, footer="Marlshire County Council")
c = P.t
P.h("Marlshire County Council", 0)
P.p("My Education, Health and Care Plan: FINAL", bold=True)
P.table(
    [
        ["Young person", "Beatrice Holloway (Bea)", "School year", "Year 8"],
        ["Born", "19 October 2012", "Home", "12 Sluice Row, Ottermouth"],
        ["Assessment requested on", "1 September 2025", "Date of plan", "12 March 2026"],
    ],
    None,
    False,
)
P.whole("late-plan")
P.whole("no-review-date")
P.whole("not-signed")
P.section = "A"
P.h("Section A – All about me")
P.p(
    "I live with my mum, my gran and a greyhound called Biscuit. I want to work with animals and I would like to train as a dog groomer."
)
P.whole("views-not-attributed", "A")
P.p("I hate being watched when I write. I like the stables, podcasts about murder, and being left to finish.")
P.p(
    "Please tell me what is going to happen before it happens. Write the choices down for me and give me a day to think; then I can say what I want in a meeting."
)
P.section = "B"
P.h("Section B – My special educational needs")
P.h("Communication and Interaction", 2)
P.p(
    "Bea is autistic. She takes figures of speech at face value and misses changes of topic in conversation. She rarely asks for help, and will sit with a blank page sooner than put up her hand. It is recommended in the psychologist's advice that adults check what she has understood.",
    "~provision-outside-f: It is recommended in the psychologist's advice",
)
P.h("Cognition and Learning", 2)
P.p(
    "Bea's reading comprehension is at the 9th percentile. She loses marks because she answers a question that has not been asked. Planning a piece of writing of more than one paragraph is beyond her at present."
)
P.h("Social, Emotional and Mental Health", 2)
P.p(
    "Bea has been at school for 61% of sessions since September 2025. Crowded corridors and supply teachers are the usual reasons. She has one friend, Priya, and has not made another since primary school."
)
P.h("Sensory and Physical", 2)
P.p("Strip lighting gives Bea headaches and she cannot work facing a window.")
P.h("Independence", 2)
P.t("Independence", "need-without-provision: Independence")
P.p("Bea cannot yet travel by bus alone, and she does not handle money in shops.")
P.section = "C"
P.h("Section C – My health needs")
P.p("Bea has migraine. She takes melatonin for sleep.")
P.section = "D"
P.h("Section D – My social care needs")
P.p(
    "Bea spends every weekend at home and her mother has had no break since 2023. The short breaks team gave the family three days in 2022."
)
P.p(
    "The family support worker will give 2 hours of teaching a week on using public transport.",
    "provision-outside-f: The family support worker will give",
)
P.section = "E"
P.h("Sections E and F – What I want to achieve and the help I will get")
P.p(
    "Each table below holds one outcome (Section E) and the special educational provision that leads to it (Section F).",
    italic=True,
)


def t(n, outcome, by, steps, *rows):
    P.table(
        [
            [f"Section E: Outcome {n}", outcome, f"By when: {by}"],
            ["Steps towards the outcome", steps, ""],
            ["Section F: Provision", "Who", "When"],
        ]
        + [list(r) for r in rows],
        [11, 8, 6],
    )


def e(text, *labels):
    P.section = "E"
    r = c(text, *labels)
    P.section = "F"
    return r


t(
    1,
    e("Bea will ask a teacher for help, in words or with a card, in four lessons out of five."),
    "End of Year 9",
    "Bea uses the card with one teacher.\nBea uses the card with three teachers.",
    [
        "Teaching of scripts for asking for help, practised in role play.",
        "Specialist autism teacher",
        "45 minutes, once a fortnight",
    ],
    ["A help card on the corner of the desk.", "Subject teachers", "Every lesson"],
    [
        c("Checking that she has understood the task.", "expertise-not-stated"),
        "Staff",
        "Within two minutes of the start of every task",
    ],
    [
        c("Social communication group of six pupils.", "part-quantified-provision"),
        "Higher level teaching assistant",
        "Every Tuesday",
    ],
    [
        c("Language therapy on idiom, inference and repairing a conversation that has gone wrong."),
        "Speech and language therapist",
        c("Up to six sessions of 45 minutes each year", "vague-wording: Up to six sessions"),
    ],
    [c("Advice to subject teachers on plain language.", "unquantified-provision"), "Speech and language therapist", ""],
)
t(
    2,
    e("Bea will plan and write three linked paragraphs that answer the question set."),
    "July 2028",
    "Bea plans one paragraph with a frame.\nBea underlines the command word before she starts.",
    [
        "Planning frames, with the command word highlighted.",
        "English and humanities teachers",
        "Every written task of more than one paragraph",
    ],
    [
        "Direct teaching of comprehension: predicting, questioning, summarising.",
        "Qualified teacher with a diploma in specific learning difficulties",
        "Three 30-minute lessons a week",
    ],
    [c("1:1 support.", "hours-only"), "Teaching assistant", "4 hours a week"],
    [
        c("A scribe or speech-to-text software.", "~unquantified-provision", "~strategy-without-scope"),
        "Examinations officer",
        c("Where possible", "vague-wording: Where possible"),
    ],
    [c("Homework club.", "part-quantified-provision"), "Librarian and a teaching assistant", "One hour"],
    [
        c("She would benefit from instructions in writing as well as speech.", "vague-wording: would benefit from"),
        "Subject teachers",
        "Every lesson",
    ],
    [c("Access to the sixth-form study room.", "vague-wording: Access to"), "Head of Year 8", "Every free lesson"],
)
t(
    3,
    e("Bea will improve her attendance.", "not-measurable"),
    "Easter 2027",
    "Bea comes in for the first two lessons.\nThe tutor rings home on the day of any absence.",
    ["A phone call to Bea's mother on any day she is absent, before 10am.", "Attendance officer", "The same day"],
    [
        "A written timetable change sent to Bea by 8pm the evening before a supply teacher takes a lesson.",
        "Cover supervisor",
        "Before every covered lesson",
    ],
    [
        "Leaving each lesson three minutes early to walk the corridors while they are empty.",
        "Subject teachers",
        "Every lesson change",
    ],
    [
        c("Anxiety sessions using a cognitive behavioural workbook.", "nobody-named"),
        "",
        "50 minutes each week for 12 weeks",
    ],
    [c("Counselling to continue as at present.", "deferred-provision: continue as at present"), "", ""],
    [
        c("Kezia will see the pastoral lead to plan her week.", "another-childs-name: Kezia"),
        "Pastoral lead",
        "20 minutes every Monday morning",
    ],
)
t(
    4,
    e("Bea will have a weekly session in the sensory room.", "outcome-is-provision", "no-time-limit"),
    "",
    "Bea chooses the lighting.",
    [
        "A seat with her back to the window and the strip light above it switched off.",
        "Subject teachers",
        "Every classroom she uses",
    ],
    ["Tinted overlays and an exercise book with cream paper.", "Special educational needs co-ordinator", "In lessons"],
    [
        c("Instructions repeated in a low voice.", "strategy-without-scope"),
        "Pastoral team",
        c("When needed", "vague-wording: When needed"),
    ],
    [
        c(
            "Sensory circuit of heavy work, balance and calming tasks, adjusted following discussion with Bea.",
            "vague-wording: adjusted following discussion",
        ),
        "Teaching assistant trained by an occupational therapist",
        "15 minutes at the start of every school day",
    ],
)
t(
    5,
    e("Bea will arrange to meet a friend outside school, choose the place and get there, once a month."),
    "December 2027",
    "Bea sends the message.\nBea agrees a time.",
    [
        "Peer mentoring with a trained sixth-form student, overseen by the inclusion manager.",
        "Sixth-form student and inclusion manager",
        "30 minutes every Wednesday lunchtime",
    ],
    [
        c("Friendship sessions of 40 minutes with Priya and one other girl.", "part-quantified-provision"),
        "Emotional literacy support assistant",
        "",
    ],
    [
        c("Staff will endeavour to seat Bea with Priya.", "vague-wording: endeavour to"),
        "Form tutor",
        "Form time and educational visits",
    ],
    [c("Element 3 top-up funding.", "band-as-provision"), "", "2026–27"],
)
t(
    6,
    e("Bea will groom a dog from start to finish by following a picture list.", "outcome-without-provision"),
    "End of Year 9",
    "Bea brushes a dog.\nBea books a visit to the groomer.",
    ["", "", ""],
)
P.section = "G"
P.h("Section G – Health provision")
P.b("The community paediatrician will review Bea's melatonin every six months.")
P.b(
    "The school nurse will write a migraine plan with Bea and her mother and go through it with staff each September.",
    "~unquantified-care",
)
P.b("The child and adolescent mental health service will provide therapy for anxiety.", "unquantified-care")
P.section = "H1"
P.h("Section H1 – Social care provision (Chronically Sick and Disabled Persons Act)")
P.b("A personal assistant will take Bea to the stables for 3 hours every Saturday.")
P.b(
    "Outings in the school holidays with a support worker may be arranged.",
    "unquantified-care: Outings in the school holidays",
    "vague-wording: may be arranged",
)
P.section = "H2"
P.h("Section H2 – Other social care provision")
P.p("None.")
P.section = "I"
P.h("Section I – Placement")
P.p("Ottermouth Academy, a mainstream secondary school with a resourced base for autistic pupils.")
P.section = "J"
P.h("Section J – Personal budget")
P.p(
    "Direct payment of £1,920 a year, paid quarterly to Ms Holloway, who asked for it at the meeting of 4 December 2025.",
    "direct-payment-without-purpose: Direct payment of £1,920 a year",
)
P.section = "K"
P.h("Section K – Advice")
P.b("Educational psychologist: Dr H. Varga, 6 November 2025")
P.b("School: Mr I. Penhale, assistant head teacher, 21 October 2025")
P.b("Paediatrician: Dr A. Basra, 30 October 2025")
P.b("Speech and language therapist: J. Toller, 11 November 2025")
P.b("Social worker: C. Nkemelu, 14 November 2025")
P.b("Occupational therapy screening", "advice-not-dated: Occupational therapy screening")
P.b("Bea and Ms Holloway, views form, 2 October 2025")
P.save()
