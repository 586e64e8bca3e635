"""Umbrella headings that group several letters, after a contents table; provision in a four-column table and in lists
under outcome headings. Callum, 17, at college; an amended final plan."""

import building_b as b

p = b.Plan("b03", "final")
e = p.e
p.running("OFFICIAL – SENSITIVE [PERSONAL]")
p.running(foot="Callum Oduya-Firth   Amended Final Plan   8 June 2026")
p.heading("Education, Health and Care Plan", 0)
p.para("Amended final plan", bold=True)
p.table(
    ["Young person", "Callum Oduya-Firth"],
    ["Date of birth", "22 October 2008"],
    ["Year group", "Year 12"],
    ["Date of the annual review meeting", "14 January 2026"],
    ["Date of this amended final plan", "8 June 2026"],
    ["Review", "This plan will be reviewed every twelve months."],
    ["Placement at the time of the meeting", "Kelder Bay College"],
)
p.whole("late-amendment")
p.whole("no-review-date")
p.whole("not-signed")
p.heading("What is in this plan", 2)
p.table(
    ["This is me", "A  Views, interests and aspirations; B  Special educational needs"],
    ["Strengths, difficulties and outcomes", "C  Health needs; D  Social care needs; E  Outcomes"],
    ["Provision", "F  Special educational provision; G  Health provision; H1 and H2  Social care provision"],
    ["Resources", "I  Placement; J  Personal budget; K  Advice"],
)

p.heading("This is me")
p.section = "A"
p.heading("A: My views, my interests and my hopes", 2)
p.para(
    "I like engines, especially two-stroke ones, and I help my grandad at the allotment. I don’t like being asked to read in "
    "front of people. I like it when somebody shows me first and then goes away.",
    "I want to work outdoors and get my own flat near my mum’s. One day I would like to drive.",
    "If you want me to decide something, put the choices on paper and give me a day. I won’t answer if there are more than "
    "three people. I would rather text than talk.",
)
p.whole("views-not-attributed", "A")
p.section = "B"
p.heading("B: My special educational needs", 2)
p.heading("Communication and interaction", 3)
p.bullets(
    "Callum has a stammer. It is worse on the telephone and when he is hurried.",
    "He takes language literally and misses sarcasm.",
)
p.heading("Cognition and learning", 3)
p.bullets(
    "Callum has dyslexia and reads at about the level of a child of nine. Long printed pages put him off starting.",
    "He cannot yet work out change or plan a week’s spending.",
)
p.heading("Social, emotional and mental health", 3)
p.bullets(
    "After an argument Callum leaves the site. This happened on 11 days in the autumn term.",
    "He has low mood in the winter and stays in bed.",
    e("Choose an item.", b.LEFTOVER),
)
p.heading("Sensory and physical", 3)
p.bullets(
    e(
        "Callum has a weak left hand after a stroke before birth; he cannot hold a sheet still while he cuts or writes (occupational "
        "therapy report, 4 December 2025)."
    ),
    e(
        "He has lost the left half of his field of vision and misses things on that side (orthoptic report, March 2026).",
        (b.UNLISTED, "orthoptic report, March 2026"),
    ),
)
p.heading("Independence and community", 3)
p.bullets("He has not travelled alone beyond the village.")
p.heading("Strengths, difficulties and outcomes")
p.heading("C and D: My health and my social care needs", 2)
p.whole("sections-not-separate")
p.para(
    "Callum has a left hemiplegia and wears a wrist splint at night. He takes medicine for migraine. He gets PIP. His mother is his only carer "
    "and has arthritis. He is alone in the house for three evenings each week and does not cook."
)
p.section = "C"
p.whole(b.ABBREVIATION, words="He gets PIP")
p.section = "E"
p.heading("E: Outcomes", 2)
p.table(
    ["No.", "Outcome", "By when"],
    [
        "1",
        e(
            "Callum will make a planned telephone call to an employer or a shop, say why he is calling and hear the answer, without "
            "handing over the phone."
        ),
        "July 2027",
    ],
    [
        "2",
        e(
            "Callum will read a two-page set of workshop instructions with a reader pen and carry them out in order, with no more than "
            "one question."
        ),
        "End of Year 13",
    ],
    [
        "3",
        e("Callum will plan and pay for a weekly shop of up to £25 and come home with the right change."),
        "July 2027",
    ],
    [
        "4",
        e(
            "When he is angry Callum will go to the place he has chosen and come back to his session within 20 minutes, on four "
            "occasions out of five."
        ),
        "Easter 2027",
    ],
    [
        "5",
        e(
            "Callum will complete a 30-day supported internship or work placement in an outdoor trade, keeping his own timesheet."
        ),
        "July 2028",
    ],
    ["6", e("Callum will enhance his wellbeing.", b.SOFT), "July 2027"],
    [
        "7",
        e("Callum will travel by bus from home to college on his own.", b.PASSED),
        e("July 2025", either=(b.PASSED,)),
    ],
    ["8", e("Callum will cut, hold and label with both hands, using his left hand to steady.", b.UNDATED), ""],
    [
        "9",
        e("For Callum to be provided with counselling from the college wellbeing team.", b.SERVICE, b.ALONE),
        "December 2026",
    ],
    ["10", e("Callum will cook two hot meals a week for himself and his mother."), "July 2027"],
)
p.heading("Provision")
p.section = "F"
p.heading("F: Special educational provision", 2)
p.para("Communication and interaction; cognition and learning", bold=True)
p.table(
    ["What will be provided", "Who", "How much and how often", "Outcome"],
    [
        e("Direct therapy for Callum’s stammer, with practice calls from the second month."),
        "Specialist speech and language therapist",
        "45 minutes a week for 20 weeks from September 2026",
        "1",
    ],
    [
        e("Rehearsal of one real telephone call, written out first."),
        "Learning mentor",
        "30 minutes every Thursday",
        "1",
    ],
    [e("Plain words; say what you mean."), "All tutors", "In every session", "1, 4"],
    [
        e("One-to-one reading tuition using a structured phonics scheme."),
        "Teacher with a Level 7 qualification in dyslexia",
        "Two 50-minute lessons a week",
        "2",
    ],
    [e("Teaching assistant support.", b.HOURS), "Teaching assistant", "15 hours a week", "2"],
    [
        e("Reader pen, and handouts in 14-point type on cream paper."),
        "Additional learning support office",
        "All printed work",
        "2",
    ],
    [e("Help to start written work.", b.UNQ), "Teaching assistant", e("As required", b.vague("As required")), "2"],
    [e("Functional maths with real receipts and coins.", b.PART), "Maths tutor", "Weekly", "3"],
    [
        e("Trips to the supermarket with a list and a budget of £20."),
        "Life skills tutor",
        "90 minutes every other Friday",
        "3",
    ],
    [e("Reading for meaning group.", b.EXPERT), "Trained staff", "25 minutes, twice a week, five students", "2"],
    [
        e("Numeracy catch-up.", b.UNKNOWN, either=(b.NOLINK,)),
        "Numeracy coach",
        "10 sessions of 30 minutes in the spring term",
        "14",
    ],
    [e("Colour overlays for reading.", b.NOLINK), "Exams office", "Every lesson and every examination", ""],
    [e("Exam access: a reader, and 25% additional time."), "Exams office", "Every examination and mock", "2"],
    [e("A note-taker.", b.UNQ), "Learning support assistant", e("To be agreed", either=(b.DEFER,)), "2"],
    widths=(6.6, 4.0, 4.2, 1.6),
)
p.para("Provision to meet Outcome 4 and Outcome 6", bold=True)
p.para("Every Monday and Friday, for 20 minutes, the learning mentor will:")
p.bullets(
    e("go over the week’s timetable with Callum and mark the sessions that worry him;"),
    e("agree with him where he will go if he is angry, and tell his tutors."),
)
p.para("In addition:")
p.bullets(
    e(
        "Callum will be permitted to leave a session with a time-out card whenever he shows it, and to go to the greenhouse for up "
        "to 20 minutes.",
        either=(b.vague("permitted to"), b.vague("up to 20 minutes")),
    ),
    e(
        "After any incident in which he leaves the site, a restorative meeting of half an hour with the pastoral manager on the day "
        "he comes back."
    ),
    e("Ongoing emotional support from someone he trusts.", b.UNQ, b.EXPERT, b.vague("Ongoing")),
    e(
        "Eight 50-minute sessions of cognitive behavioural therapy in the autumn term, from the college counsellor, on low mood and "
        "getting up."
    ),
    e("The pastoral manager will review his attendance with him every fortnight."),
    e("Staff will endeavour to avoid raised voices.", b.SCOPE, b.vague("endeavour to")),
    e("A light box in the tutor room from October to March."),
    e("Mentoring will continue as at present.", b.DEFER),
)
p.para("Provision to meet Outcomes 5 and 7: preparing for adulthood", bold=True)
p.bullets(
    e(
        "A job coach will find an outdoor placement and go with Callum for all of the first five days, then for one morning a week until "
        "the 30 days are done."
    ),
    e("Opportunities to meet local employers.", b.vague("Opportunities to"), b.SCOPE, either=(b.UNQ, b.NOBODY)),
    e(
        "Travel training with the authority’s travel trainer: one hour a day for ten days, then a shadowed journey each week "
        "for half a term."
    ),
    e(
        "A careers interview of one hour in each of the autumn and spring terms, with the careers adviser, who holds a Level 6 diploma."
    ),
    e("Horticulture Level 1, 12 hours a week, with a class of eight and a technician."),
    e("The internship will cost £2,100, to be met by the college from Element 3.", b.MONEY),
    e(
        "Callum could visit the agricultural show with his group.",
        b.vague("could"),
        either=(b.UNQ, b.PART, b.SCOPE, b.NOBODY),
    ),
)
p.para("Provision to meet Outcome 8", bold=True)
p.bullets(
    e(
        "Occupational therapy: an occupational therapist will see Callum in the workshop for an hour every half term and set up jigs for "
        "cutting and labelling."
    ),
    e("A clamp board, a one-handed keyboard and a non-slip mat at his bench in every practical session."),
    e("Hand exercises will be practised for ten minutes at the start of each practical session.", b.NOBODY),
    e("Tutors will stand on his right and put tools to the right of the bench.", either=(b.SCOPE,)),
    e("Therapy putty etc.", b.vague("etc.")),
    e(
        "The workshop technician will give individualised input where appropriate.",
        b.UNQ,
        b.vague("individualised input where appropriate"),
    ),
)
p.section = "B"
e("He has lost the left half of his field of vision and misses things on that side", either=(b.NEED,))
p.section = "G"
p.heading("G: Health provision", 2)
p.bullets(
    e("The neurology nurse will see Callum every four months for his migraine and will write to his doctor."),
    e("A new wrist splint each year from the orthotics clinic."),
    e("Botulinum injections to the left forearm, twice a year, at the regional hospital."),
    e("Physiotherapy as and when required.", b.CARE, b.vague("as and when required")),
)
p.section = "H1"
p.heading("H1: Social care provision under the 1970 Act", 2)
p.bullets(
    e(
        "A personal assistant for three hours on each of three evenings a week, to cook with Callum and go out with him (Outcome 10)."
    ),
    e("A tipping kettle and a chopping board with spikes."),
    e("The family can ring the duty social worker.", b.vague("can"), either=(b.CARE,)),
)
p.section = "H2"
p.heading("H2: Any other social care provision", 2)
p.bullets(
    e("The young carers and families worker will visit Callum’s mother for one hour a month until he is 18."),
    e(
        "A transition assessment by the adult team will be finished by 1 September 2026; the social worker will meet Callum twice for an hour.",
        either=(b.DEFER,),
    ),
    e("Support from adult services.", b.CARE, b.vague("Support")),
)
p.heading("Resources")
p.section = "I"
p.heading("I: Placement", 2)
p.para(
    "Kelder Bay College, a general further education college.",
    e("Callum will have 18 hours of support each week while he is there.", "hours-in-placement"),
)
p.section = "J"
p.heading("J: Personal budget", 2)
p.para("A direct payment of £3,400 a year will be paid to Callum’s mother in four instalments.")
p.whole("budget-not-requested")
p.whole("direct-payment-without-purpose")
p.section = "K"
p.heading("K: Advice", 2)
p.table(
    ["Advice", "From", "Date"],
    ["Callum’s views", "Callum Oduya-Firth, with Sukie Marlow, learning mentor", "9 January 2026"],
    ["Parent’s views", "Abiola Oduya", "12 January 2026"],
    ["College report", "Gethin Prosser, additional learning support manager", "5 January 2026"],
    ["Occupational therapy report", "Freya Lindqvist, occupational therapist", "4 December 2025"],
    ["Speech and language therapy report", "Hamish Trevena, speech and language therapist", "17 December 2025"],
    [e("Careers and adulthood action plan", b.ADVICE_UNDATED), "", "14 January 2026"],
    ["Social care advice", "Yusra Qadir, social worker, moving-on team", "8 January 2026"],
)
p.save()
