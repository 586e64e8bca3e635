"""A review form wrapped round the plan; E and F as columns. Sunniva, 19."""

from building import Plan, put, sdt, textbox, widths

P = Plan("penwarren", "final", "Verdana", 9.5)
d = P.document
P.p("Kernow East Council", bold=True)
P.h("Annual review report and amended final Education, Health and Care Plan", 0)
P.h("Section 1 – Young person’s details")
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    ("Name", "Sunniva Okonjo-Tell"),
    ("Date of birth", "8 April 2007 (aged 19)"),
    ("College year", "Second year of a three-year programme"),
    ("Date of review meeting", "4 June 2026"),
    ("Date amended final plan issued", "5 October 2026"),
    ("Next review", "30 November 2027"),
    ("Date moved to this area", "Click or tap to enter a date."),
]:
    c = t.add_row().cells
    c[0].text = k
    sdt(c[1].paragraphs[0], v, v.startswith("Click"))
P.lab("PH", "Click or tap to enter a date.", None)
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)
P.h("Section 2 – Who came to the meeting")
P.grid(
    [
        ["Name", "Role"],
        ["Sunniva", "Young person"],
        ["Bim Okonjo", "Father"],
        ["Rae Kitto", "Course tutor, Penwarren College"],
        ["Hal Vosper", "Council casework officer"],
    ]
)
P.h("Section 3 – Progress since the last review")
P.p(
    "Sunniva has finished her first year. She had 30 hours of travel practice between January and April and can now cross the two roads by the college by herself. She passed Entry Level 2 in English."
)
P.section = None
P.p("From November she will receive two hours a week of extra maths tuition from the foundation team.", "OUT")
P.h("Section 4 – The plan")
P.section = "A"
P.lab("no-communication-summary")
P.h("Section A: Sunniva’s story and what she wants")
textbox(
    d.add_paragraph(),
    [
        "“I want to work in a garden centre and have my own flat near my dad.”",
        "“I like plants, bowling and Eurovision. I hate being late.”",
        "Sunniva said this to Rae Kitto, who wrote it down on 28 May 2026.",
    ],
)
P.p(
    "Her father hopes that she will have paid work, friends of her own age and a door key. He is proud that she now chooses her own clothes and goes to bowling on Saturdays."
)
P.section = "B"
P.h("Section B: Special educational needs")
for a, xs in [
    (
        "Communication",
        [
            "Sunniva speaks in short phrases and repeats a question when she does not understand it.",
            "She does not usually start a conversation with anyone she has not met before.",
            "Her speech is hard to follow when she is excited.",
        ],
    ),
    (
        "Thinking and learning",
        [
            "Sunniva has a moderate learning disability. She reads familiar words, signs and short messages.",
            "She can count out coins but does not know whether she has enough.",
            "She learns a practical job by doing it beside somebody, many times, in the same order.",
            "She finds it hard to judge how long something will take.",
        ],
    ),
    (
        "Emotional wellbeing",
        [
            "Sunniva becomes very upset if she thinks she is in trouble.",
            "She agrees with whatever was said last, which makes her easy to take advantage of.",
            "She stops speaking when a plan changes.",
        ],
    ),
    (
        "Physical and sensory",
        [
            "Sunniva cannot bear sudden noise, and reversing alarms above all.",
            "She walks stiffly and tires after forty minutes on her feet.",
        ],
    ),
]:
    P.h(a, 2)
    for x in xs:
        P.b(x)
P.section = "C"
P.h("Section C: Health needs")
P.b("Sunniva has epilepsy, with about one seizure a month, mostly on waking.")
P.b("She is underweight and forgets to eat when she is anxious.")
P.b("Low mood led to six weeks away from college in 2025.")
P.section = "D"
P.h("Section D: Social care needs")
P.b("Sunniva cannot be left alone in the house for more than an hour.")
P.b("Her father cares for her by himself and works shifts.")
P.b("She sees nobody of her own age outside college.")
P.section = None
P.h("Sections E and F: outcomes and provision")
P.p("Each row gives an outcome and, beside it, the provision that will help Sunniva to reach it.", italic=True)
T = d.add_table(rows=1, cols=2, style="Table Grid")
put(T.rows[0].cells[0], "E – Outcome", True)
put(T.rows[0].cells[1], "F – Special educational provision", True)


def row(e, fs):
    r = T.add_row().cells
    P.section = "E"
    put(r[0], P.t(*e) if e else "–")
    P.section = "F"
    if fs:
        put(r[1], [P.t(*f) for f in fs])


row(
    (
        "1. By July 2027 Sunniva will order and pay for her lunch in the college café, four days out of five, with no prompt.",
    ),
    [
        (
            "A Level 3 learning support practitioner will go to the café with her from 12.15pm to 12.45pm, Monday to Thursday, to rehearse ordering at the till.",
        ),
        (
            "Money lesson with the functional skills tutor for an hour and a half each week, using items up to £5 and a pre-paid card.",
        ),
        (
            "Speech and language therapy: a minimum of ten hours across the academic year, made up of eight 45-minute sessions on asking for what she wants and four hours of training for tutors, from the college’s own therapist.",
        ),
        ("Noise-cancelling headphones for the café and the potting shed.",),
    ],
)
row(
    ("2. By the end of her course Sunniva will travel by bus between home and college on her own.",),
    [
        (
            "A travel trainer from the council will make two practice journeys a week with her, 45 minutes each, for twelve weeks from 2 November 2026.",
        ),
        ("She will leave her last class five minutes early every day so that the stop is quiet.",),
        ("Travel support as and when required.", "U", "N", "V:as and when required"),
        ("Staff will rehearse with her what to do if the bus does not come.", "U", "X"),
    ],
)
row(
    ("3. To receive a supported internship.", "OP", "T"),
    [
        (
            "A job coach will work alongside her at the garden centre for the whole of every shift, Tuesdays and Wednesdays, 9.30am to 2.30pm.",
        ),
        ("The careers lead may look into a second placement.", "V:may look into", "?U", "?D", "?S"),
        ("A laminated strip of photographs, one for each step of a job, will be used for all new tasks at work.",),
        ("25 hours of support a week.", "H"),
    ],
)
row(
    (
        "4. By Easter 2027 Sunniva will use her health passport to tell a new adult about her epilepsy and her rescue medicine.",
    ),
    [
        ("The tutor for independence will practise this with her for 20 minutes on alternate Fridays.",),
        ("Passport work with a mentor, once a month.", "P", "X"),
    ],
)
row(("5. By summer 2027 Sunniva will keep a conversation going for six turns with someone she has just met.", "OW"), [])
row(
    ("6. By the end of the 2026/27 academic year Sunniva will cook three main meals from a picture recipe.",),
    [
        (
            "Independent living lesson in the training flat, three hours each Thursday, in a group of up to five, led by a life skills tutor.",
        ),
        ("A one-page picture recipe for each meal, kept in the flat kitchen.",),
        ("A tablet for recipes, which the college will buy for £340.", "MO:£340"),
        ("Element 3 top-up, Band C.", "B"),
    ],
)
row(
    ("7. By July 2028 Sunniva will continue to develop her confidence.", "M"),
    [
        ("A wellbeing practitioner will go through her worry diary with her for 40 minutes once a fortnight.",),
        ("She will be encouraged to speak up.", "V:encouraged to", "S"),
        ("Whether Sunniva has drama therapy will be decided by the college.", "D"),
        ("Tutors will give her a written warning of any change to her timetable at 9am on the day before.",),
        (
            "Advocacy sessions to help her say no, delivered by the Speak Out project: five sessions of one hour in the spring term.",
        ),
    ],
)
row(
    ("8. By June 2026 Sunniva will go bowling with a friend and without her father.", "DP"),
    [
        (
            "A peer group of six meets every Wednesday from 1pm to 2pm with the enrichment tutor to plan a shared trip out.",
        ),
        ("Regular reviews of her friendships with the pastoral tutor.", "V:Regular", "U"),
    ],
)
row(
    None,
    [
        ("A reader and 25% extra time in every assessment.", "L"),
        ("Help to file her coursework, an hour.", "P", "N", "L"),
        ("Every 40 minutes in a practical session Sunniva will have a five-minute sit-down.", "L"),
    ],
)
P.section = "G"
P.h("Section G: Health provision")
P.b("The epilepsy nurse will review Sunniva’s medicines every six months. (Outcome 4)")
P.b(
    "A community learning disability nurse will work on the health passport with her in four visits of one hour before Easter 2027. (Outcome 4)"
)
P.b("The community psychology team will see her as clinically indicated.", "C", "V:as clinically indicated")
P.b("Her GP will carry out a full health check each year.")
P.b("Staff trained by the epilepsy nurse will give rescue medicine whenever a seizure lasts five minutes.")
P.section = "H1"
P.h("Section H1: Social care provision under the 1970 Act")
P.b("Not applicable: Sunniva is over 18.")
widths(T, (6, 10))
P.section = "H2"
P.h("Section H2: Other social care provision")
P.b("A personal assistant will take her swimming and shopping for six hours a week. (Outcomes 1 and 2)")
P.b("Between 10 and 20 nights a year with a shared lives family.", "V:Between 10 and 20 nights")
P.b("A befriender, if one can be found.", "C", "V:if one can be found")
P.section = "I"
P.h("Section I: Placement")
P.b("Penwarren College, a general further education college. Reception is open from 8.30am to 5pm on 01632 960188.")
P.section = "J"
P.h("Section J: Personal budget")
P.b(
    "Sunniva asked for a personal budget. A direct payment of £4,212 a year will pay for her personal assistant. It is to meet her need for company and safety away from home (Section D) and to help her reach Outcomes 1 and 2."
)
P.section = "K"
P.h("Section K: Advice and information")
P.grid(
    [["Advice", "Author", "Date"]]
    + [
        list(P.t("|".join(r)).split("|"))
        for r in [
            ("Sunniva’s views", "Rae Kitto, course tutor", "28 May 2026"),
            ("Father’s views", "Bim Okonjo", "30 May 2026"),
            ("College report", "Rae Kitto, course tutor", "21 May 2026"),
            ("Epilepsy nurse letter", "Mo Hendy, epilepsy nurse", "12 May 2026"),
            ("Care Act assessment", "Pippa Lanyon, social worker", "19 March 2026"),
            ("Psychology advice", "Dr N Sethi, educational psychologist", "9 February 2025"),
        ]
    ]
)
P.b("Careers guidance, Ines Prout, careers lead", "AD")
P.section = None
P.h("Section 5 – Decision and signature")
P.p(
    "The council has decided to amend the plan. Signed: H. Vosper    Name: Hal Vosper, Casework Officer    Date: 5 October 2026"
)
P.save()
