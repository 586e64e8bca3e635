from building_c import Plan

P = Plan(
    "fenbridge", "draft", landscape=True, font="Calibri", size=10, footer="DRAFT EHC plan – for comment by 2 July 2026"
)
c = P.t
P.h("Education, Health and Care Plan", 0)
P.p("Proposed plan (first draft)", bold=True)
P.table(
    [
        ["Child's name", "Tomasz Wierzba", "Date of birth", "30 November 2019"],
        ["Local authority", "Fenbridge City Council", "Year group", "Year 1"],
        [
            "Date of draft",
            "17 June 2026",
            "Case officer",
            c("[insert name of officer]", "leftover-placeholder: [insert name of officer]"),
        ],
    ],
    None,
    False,
)
P.section = "A"
P.h("A1 Summary of the child's history", 2)
P.p(
    "Tomasz was born at 29 weeks and spent nine weeks in hospital. The family moved from Poland in 2022 and speak Polish at home. His brother Kacper is in Year 4."
)
P.h("A2 Views, interests and aspirations of the child and his parents", 2)
P.table(
    [
        ["Views"],
        [
            'Tomasz was asked what he likes at school and put three pictures in the "yes" box: sand, the climbing frame and Miss Osei. His mother says that he cries on Sunday evenings.'
        ],
        ["Interests"],
        ["Diggers, water and anything that spins."],
        ["Strengths"],
        ["He is persistent and has a wonderful memory for tunes."],
        ["Aspirations"],
        [
            "Mr and Mrs Wierzba hope that Tomasz will speak both languages and will one day work outdoors, as his grandfather does."
        ],
    ],
    [24],
    False,
)
P.whole("no-communication-summary", "A")
H = ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"]


def grid(area, strength, *rows):
    P.p("Special Educational Needs and Provision (B-F-E): " + area, bold=True)
    P.p("Strengths: " + strength)
    P.table([H] + [list(r) for r in rows], [7, 11, 7])


def B(t, *l):
    P.section = "B"
    return c(t, *l)


def F(*ts):
    P.section = "F"
    return "\n".join(t if isinstance(t, str) else c(*t) for t in ts)


def E(t, *l):
    P.section = "E"
    return c(t, *l)


grid(
    "Communication and Interaction",
    "Tomasz smiles at familiar people and sings in Polish.",
    [
        B("Tomasz uses about 40 single words and does not yet join two words together in either language."),
        F(
            "A speech and language therapist will see Tomasz for 30 minutes every week, with an interpreter at one session in each half-term.",
            "Miss Osei's teaching assistant will repeat the therapist's games for 10 minutes a day.",
            (
                "The therapist will provide training to the class team on modelling two-word phrases.",
                "unquantified-provision",
            ),
            ("Adults will pause and wait for a reply.", "strategy-without-scope"),
        ),
        E("By the end of Year 2 Tomasz will join two words to ask for something, ten times in a school day."),
    ],
    [
        B("He does not look towards a speaker when his name is called, and walks away from group activities."),
        F(
            "Attention Autism stages 1 to 3, led by a trained teaching assistant in a group of four, for 15 minutes each morning.",
            "His name will be said, and a hand laid on his shoulder, before any instruction to the class.",
            (
                "A bilingual assistant will work alongside Tomasz once a week on following the group's activity in Polish.",
                "part-quantified-provision",
            ),
            (
                "Some sessions of small group work on turn-taking will be run by the class teacher.",
                "unquantified-provision: Some sessions of small group work",
                "vague-wording: Some sessions",
                "~vague-wording: small group",
            ),
        ),
        E("Tomasz will sit with a group and take two turns in a game, by July 2028."),
    ],
)
grid(
    "Cognition and Learning",
    "He matches shapes and colours and finishes a 12-piece jigsaw.",
    [
        B("Tomasz counts to three and cannot match a numeral to a quantity."),
        F(
            "The class teacher will teach number through counting songs and real objects to Tomasz and one partner for 20 minutes, four days a week.",
            ("25 hours of 1:1 adult support each week.", "hours-only"),
            ("Numeracy games will be played for a quarter of an hour each afternoon.", "nobody-named"),
        ),
        E("By the end of Key Stage 1 Tomasz will count out five objects and find the numeral 5."),
    ],
    [
        B("He forgets what he was doing when he is interrupted."),
        F(
            "A now-and-next board will be kept on his table in every lesson.",
            (
                "Appropriately differentiated work will be set, e.g. sorting tasks.",
                "vague-wording: e.g.",
                "strategy-without-scope: Appropriately differentiated work",
                "~vague-wording: differentiated",
            ),
        ),
        E("Tomasz will make progress in his independent working.", "not-measurable", "no-time-limit"),
    ],
)
grid(
    "Social, Emotional and Mental Health",
    "Tomasz accepts comfort from Miss Osei.",
    [
        B("Tomasz screams and lies on the floor when he leaves his mother and when he has to stop an activity."),
        F(
            "Miss Osei will meet Tomasz at the side gate at 8.40 each day and spend ten minutes with him at the sand tray.",
            "A five-minute sand timer will be shown before every change of activity.",
            ("The learning mentor will work with Tomasz on parting from his mother.", "unquantified-provision"),
            (
                "Emotional regulation work may be arranged with the inclusion team, subject to availability.",
                "unquantified-provision: Emotional regulation work may be arranged",
                "vague-wording: may be arranged",
                "vague-wording: subject to availability",
                "~nobody-named: Emotional regulation work may be arranged",
            ),
            (
                "Support with transitions to Year 2 will be decided following an observation by the educational psychologist.",
                "deferred-provision: decided following an observation",
            ),
        ),
        E("Tomasz will leave his mother at the gate without crying, four days in five, by Easter 2027."),
    ],
    [
        B(
            "He bites other children who come close, about twice a day.",
            "need-without-provision: He bites other children",
        ),
        F(""),
        E(
            "Tomasz will keep his hands and mouth to himself when other children stand near him, on every day of a school week, by July 2027.",
            "outcome-without-provision: Tomasz will keep his hands",
        ),
    ],
)
grid(
    "Sensory and Physical",
    "He runs and climbs well.",
    [
        B("Tomasz mouths stones, chalk and the sleeves of his jumper."),
        F(
            "A chewable necklace will be on his tray at all times.",
            "An occupational therapist will write a sensory programme and train the two class assistants to use it in one 2-hour session in the autumn term.",
            ("The assistants will carry out the programme three times daily.", "part-quantified-provision"),
            (
                "Someone will stay within arm's reach of Tomasz throughout every outdoor playtime, to stop him eating stones.",
                "expertise-not-stated",
            ),
            ("Sensory equipment to the value of £350 will be bought for the classroom.", "money-outside-j: £350"),
        ),
        E(
            "By the end of Year 2 Tomasz will use his necklace in place of his sleeve when it is offered to him, nine times in ten."
        ),
    ],
    [
        B(
            "Tomasz is not yet toilet trained. He will be changed by two members of staff for 15 minutes at a time, three times a day, as part of his toilet teaching.",
            "provision-outside-f: He will be changed",
        ),
        F(
            "A teaching assistant will take Tomasz to the toilet at 10am, noon and 2pm every day, follow the picture sequence and praise each step, allowing 10 minutes each time.",
            ("A smaller toilet seat and a foot block.", "~strategy-without-scope"),
        ),
        E(
            "Tomasz will receive a toilet training programme.",
            "outcome-is-provision: Tomasz will receive",
            "no-time-limit: Tomasz will receive",
        ),
    ],
)
P.section = "C"
P.p(
    "Sections C (health care needs which relate to his SEN) and G (health care provision relating to those needs)",
    bold=True,
)


def g(t, *l):
    P.section = "G"
    return c(t, *l)


P.table(
    [
        ["C – Health Care Needs", "G – Health Care Provision", "E – Outcomes"],
        [
            "Chronic lung disease of prematurity; chest infections most winters.",
            g(
                "The children's community nurse will visit school for one hour each September to train four staff in the use of his inhaler and spacer."
            ),
            "By July 2027 Tomasz will breathe through the spacer for ten breaths without being held.",
        ],
        [
            "He wakes for three hours most nights.",
            g(
                "The health visiting team will give sleep advice regularly to Mr and Mrs Wierzba.",
                "unquantified-care",
                "vague-wording: regularly",
            ),
            "Tomasz will sleep from 8pm until 5am on four nights in seven by March 2027.",
        ],
    ],
    [7, 11, 7],
)
P.section = "D"
P.p("Sections D (social care needs) and H1 (social care provision)", bold=True)


def h1(t, *l):
    P.section = "H1"
    return c(t, *l)


P.table(
    [
        ["D – Social Care Needs", "H1 – Social Care Provision", "E – Outcomes"],
        [
            "Tomasz runs into the road and his mother cannot take both boys out alone.",
            h1("An outreach worker will go with the family to the park for two hours every other Saturday.")
            + "\n"
            + h1("A stair gate and window locks will be fitted before he starts Year 2."),
            "By July 2027 Tomasz will walk to the park holding the buggy strap.",
        ],
    ],
    [7, 11, 7],
)
P.whole("missing-section", "H2")
P.section = "I"
P.whole("placement-in-draft", "I")
P.p("I - Placement", bold=True)
P.table([["Name", "Reedmace Primary School"], ["Type", "Mainstream primary"]], [6, 19], False)
P.section = "J"
P.p("J - Direct Payments", bold=True)
P.p("The family has not asked for direct payments.")
P.section = "K"
P.p("K - The advice and information gathered during the EHC needs assessment", bold=True)
P.table(
    [
        ["Advice and information requested", "Date received", "Who from", "Appended"],
        ["Parents' views", "20 March 2026", "Mr and Mrs Wierzba", "Yes"],
        ["Education", "2 April 2026", "J. Osei, class teacher", "Yes"],
        ["Psychology", "29 April 2026", "Dr R. Feld, educational psychologist", "Yes"],
        ["Speech and language therapy", "22 April 2026", "A. Nair, therapist", "Yes"],
        ["Occupational therapy", "6 May 2026", "S. Whitlock, therapist", "Yes"],
        [
            c("Medical", "advice-not-dated: Medical"),
            "",
            "Dr O. Bello, paediatrician",
            c("YES/ NO", "leftover-placeholder: YES/ NO"),
        ],
        ["Social care", "30 April 2026", "T. Ingram, social worker", "Yes"],
    ],
    [8, 5, 8, 4],
)
P.save()
