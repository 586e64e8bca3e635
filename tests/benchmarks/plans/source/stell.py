from building_c import Plan

P = Plan("stell", "final", font="Times New Roman", size=12, footer="OFFICIAL – SENSITIVE")
p, h, c, S = P.p, P.h, P.t, lambda s: setattr(P, "section", s)


def guide(text):
    p(text, italic=True, grey=True)
    P.either.append({"rule": "leftover-placeholder", "words": text})


h("BOROUGH OF STELL AND MARROW", 0)
p("AMENDED FINAL EDUCATION, HEALTH AND CARE PLAN", bold=True)
P.table(
    [
        ["Name of child or young person", "Tamsin Eglinton"],
        ["Date of birth", "8 October 2011"],
        ["Year group", "9"],
        ["Preferred language", P.t("Click or tap here to enter text.", "leftover-placeholder")],
        ["Date of annual review meeting", "12 January 2026"],
        ["Date of this amended final plan", "30 April 2026"],
        ["To be reviewed by", "8 January 2027"],
    ],
    [7, 10],
    header=False,
)
P.whole("late-amendment")
P.whole("not-signed")
S("A")
h("SECTION A: The views, interests and aspirations of the child and his or her parents or the young person")
guide(
    "This section should include details about the child or young person’s aspirations and goals for the future, and how to communicate with them."
)
p("Tamsin dictated the following to her form tutor, Miss Sealy, on 5 January 2026. These are her own words.")
p(
    "“I like baking, my cat Pickle and horror films. I am okay at art. I hate being asked to read out. People in my form are all right but I don't really talk to them. I want to do something with cakes when I leave, like have a stall. I want people to tell me straight what I have to do and not hint. If I go quiet leave me for a bit and then ask me again, or let me write it down.”"
)
p(
    "Tamsin's father, Joss Eglinton, says that she was a bright, chatty toddler and that things changed when her mother died in 2019. She missed most of Year 6 and has found secondary school large and tiring. He hopes she will leave school with some qualifications and with her confidence back."
)
S("B")
h("SECTION B: The child or young person’s special educational needs")
guide("All of the child or young person’s identified special educational needs must be specified.")
h("Communication and interaction", 2)
p(
    "Child/Young person’s strengths: Tamsin speaks well on subjects that interest her and has a dry sense of humour.",
    "leftover-placeholder: Child/Young person’s strengths",
)
p(
    "Tamsin has difficulty working out what other people mean when they are not direct. She does not start conversations with people of her own age. She cannot hold a spoken list of instructions in mind."
)
h("Cognition and learning", 2)
p(
    "Tamsin reads accurately but slowly, at the 9th percentile for speed. She does not draw inferences from what she reads. In mathematics she has not yet grasped ratio, proportion or negative numbers. Her organisation is poor and she loses equipment and homework. Dr Bewick's educational psychology report of November 2025 found a weak working memory."
)
h("Social, emotional and mental health", 2)
p(
    "Tamsin is low in mood and has panicky feelings in crowds. Her attendance last year was 71%. She has few friendships and spends lunchtimes in the toilets."
)
h("Sensory and physical", 2)
p("Tamsin is hypermobile and restless when she has to sit. She has visual stress and loses her place on white paper.")
h("Self-care", 2)
P.t("Self-care", "need-without-provision: Self-care")
p("Tamsin often skips meals and washing when she is low, and she does not notice when she needs a coat or a drink.")
S("C")
h("SECTION C: The child or young person’s health care needs which relate to their special educational needs")
p(
    "Tamsin has joint hypermobility and takes a low dose of an antidepressant. The ophthalmology report dated 12 May 2025 advised tinted lenses.",
    "report-not-listed: ophthalmology report dated 12 May 2025",
)
S("D")
h(
    "SECTION D: The child or young person’s social care needs which relate to their special educational needs or to a disability"
)
p("No social care needs have been identified.")
S("E")
h("SECTION E: The outcomes sought for the child or the young person")
guide(
    "A range of outcomes over varying timescales, covering education, health and care as appropriate. Outcomes should be SMART (specific, measurable, achievable, realistic and time-bound)."
)
P.whole("no-adulthood-outcomes")
E = [["Outcome", "By when", "Steps"]]
E += [
    [
        "O1. Tamsin will carry out a task with four spoken or written steps without asking for them to be repeated.",
        "End of Year 10",
        "Use of a written list in two subjects",
    ],
    [
        "O2. Tamsin will start a conversation with someone in her form at least once a day.",
        "July 2027",
        "Rehearse two openers",
    ],
    [
        "O3. Tamsin will answer inference questions on a page of fiction, and ratio questions at the level of the Year 8 course, with seven out of ten correct.",
        "End of Key Stage 4",
        "Five out of ten by the summer",
    ],
    [
        c("O4. Tamsin will develop her organisation and study skills.", "not-measurable"),
        "End of Year 11",
        "Bring a bag packed for the day",
    ],
    [
        "O5. Tamsin will stay on site for the whole of the school day on nineteen days out of twenty.",
        "July 2027",
        "Nine days out of ten",
    ],
    [
        c("O6. Tamsin will spend lunchtime with at least one other pupil on three days a week.", "no-time-limit"),
        "",
        "Within the next 12 months: one day a week",
    ],
    [
        "O7. Tamsin will work at a desk for a whole lesson, keeping her place on the page when copying or reading.",
        "End of Year 10",
        "Thirty minutes",
    ],
    [
        c("O8. Tamsin will attend four mornings out of five.", "outcome-date-passed", "outcome-without-provision"),
        "July 2025",
        "Three mornings",
    ],
]
P.table(E, [9, 3.5, 4.5])
S("F")
h("SECTION F: The special educational provision required by the child or the young person")
guide(
    "Provision must be detailed and specific and should normally be quantified, for example, in terms of the type, hours and frequency of support and level of expertise. Provision must be specified for each and every need specified in Section B."
)
P.whole("no-adulthood-provision")


def area(title, rows):
    h(title, 2)
    return P.table([["Special educational provision", "By whom"], *rows], [12, 5])


area(
    "Communication and interaction",
    [
        [
            "Social communication group of up to five pupils, using role play and video, for 45 minutes a week. (O1, O2)",
            "Speech and language therapist",
        ],
        [
            "Tamsin will be given written instructions for any task of more than two steps, in every lesson. (O1)",
            "All subject teachers",
        ],
        [
            c(
                "Tamsin would benefit from somebody she can talk to about her day. (O2)",
                "vague-wording: would benefit from",
                "unquantified-provision",
                "expertise-not-stated",
            ),
            "Key adult",
        ],
        [
            c(
                "A meeting for 20 minutes on Mondays, to plan the week and to practise what she will say to classmates. (O2)",
                "expertise-not-stated",
            ),
            "Mentor",
        ],
        [
            c("Speech and language therapist’s visits to school. (O1)", "unquantified-provision"),
            "Speech and language therapist",
        ],
    ],
)
area(
    "Cognition and learning",
    [
        [
            "Teaching of inference and of ratio, three lessons of 40 minutes a week, in place of a second language. (O3)",
            c("HLTA", "unexplained-abbreviation: HLTA"),
        ],
        [
            c("Interventions, six sessions. (O3)", "part-quantified-provision", "vague-wording: Interventions"),
            "Teaching assistant",
        ],
        [
            c(
                "25 hours per week of additional adult support. (O3, O4)",
                "hours-only",
                "~vague-wording: additional adult support",
            ),
            "Adult support",
        ],
        ["Homework supervised in the library, Tuesdays and Thursdays, 3.15pm to 4.15pm. (O4)", "Librarian"],
        ["The planner is checked and initialled at the end of every school day. (O4)", "Form tutor"],
        [
            c(
                "Teachers should provide a curriculum that is tailored to Tamsin. (O4)",
                "vague-wording: Teachers should provide",
                "vague-wording: tailored to Tamsin",
                "strategy-without-scope",
            ),
            "Teachers",
        ],
        ["New words for each topic are put on a card before the first lesson of the topic. (O3)", "Subject teachers"],
        [
            c("Pre-reading of set texts, for half an hour. (O3)", "part-quantified-provision"),
            "Teaching assistant with English degree",
        ],
        ["Questions are given in writing before Tamsin is asked to answer aloud. (O11)", "All subject teachers"],
    ],
)
P.t("Questions are given in writing before Tamsin is asked to answer aloud. (O11)", "unknown-outcome: O11")
t = area(
    "Social, emotional and mental health",
    [
        [
            "Cognitive behavioural therapy for low mood and panic, twelve weekly sessions of 50 minutes in the summer and autumn terms. (O5)",
            "Clinical psychologist",
        ],
        ["", "School counsellor"],
        [
            c(
                "A time-out pass may be used when she is upset, subject to review. (O5)",
                "vague-wording: may be used",
                "vague-wording: subject to review",
            ),
            "Pastoral manager",
        ],
        [
            c(
                "Regular emails home about attendance. (O5)",
                "vague-wording: Regular emails home",
                "~unquantified-provision: Regular emails home",
                "~strategy-without-scope: Regular emails home",
                "~part-quantified-provision: Regular emails home",
            ),
            "Form tutor",
        ],
        [
            "Nurture group of six, every morning from 8.40am to 9.00am, to eat breakfast and talk through the day. (O5, O6)",
            "Pastoral manager",
        ],
        [
            "Baking club in the food room, Wednesday lunchtimes, 40 minutes, with two pupils whom Tamsin chooses. (O6)",
            "Food technology technician",
        ],
        [
            c(
                "Amelia will be shown a quiet route between lessons. (O5)",
                "another-childs-name: Amelia",
                "~strategy-without-scope: Amelia will be shown a quiet route",
                "~unquantified-provision: Amelia will be shown a quiet route",
            ),
            "Form tutor",
        ],
    ],
)
struck = "Weekly drop-in for 20 minutes to talk about bereavement. (O5)"
P.whole("unresolved-changes")
t.rows[2].cells[0].paragraphs[0].add_run(struck).font.strike = True
area(
    "Sensory and physical",
    [
        ["Movement breaks of five minutes after every 25 minutes of desk work. (O7)", "Subject teachers"],
        ["Resistance bands fitted to her chair in the form room and the science laboratories. (O7)", "Site technician"],
        ["Worksheets and test papers on pale yellow paper in all subjects. (O7)", "Reprographics assistant"],
        [
            "Typing practice with the school’s touch-typing course, 3 x 15 minutes a week, so that she can keep up with note-taking. (O7)",
            "Teaching assistant, shown the course by the computing teacher",
        ],
        [c("An occupational therapist will visit termly. (O7)", "part-quantified-provision"), "Occupational therapist"],
        [
            c(
                "Exercises for joint strength, 10 minutes daily before registration, wherever practicable. (O7)",
                "vague-wording: wherever practicable",
                "nobody-named",
            ),
            "",
        ],
    ],
)
area(
    "Further provision",
    [
        [c("Access to a quiet place at lunch.", "vague-wording: Access to a quiet place", "no-outcome-link"), ""],
        [
            c(
                "The school will provide a tablet computer for reading, bought with £320 from the inclusion budget. (O7)",
                "money-outside-j: £320",
            ),
            "School",
        ],
    ],
)
p(
    "[The arrangements for monitoring should be described here]",
    "leftover-placeholder: The arrangements for monitoring should be described here",
)
S("G")
h(
    "SECTION G: Any health care provision reasonably required by the learning difficulties or disabilities which result in the child or young person having special educational needs"
)
guide(
    "Provision should be detailed and specific and should normally be quantified, for example, in terms of the type of support and who will provide it."
)
P.whole("empty-section", "G")
S("H1")
h(
    "SECTION H1: Any social care provision which must be made for a child or young person under 18 resulting from section 2 of the Chronically Sick and Disabled Persons Act 1970"
)
p("None.")
S("H2")
h(
    "SECTION H2: Any other social care provision reasonably required by the learning difficulties or disabilities which result in the child or young person having special educational needs"
)
p("None.")
S("I")
h(
    "SECTION I: The name and type of the school, maintained nursery school, post-16 institution or other institution to be attended by the child or young person"
)
p("St Oswin’s High School, a mainstream maintained secondary school. The school is open from 8.40am to 3.10pm.")
S("J")
h(
    "SECTION J: Where there is a Personal Budget, the details of how it will support particular outcomes, the provision it will be used for and any direct payment"
)
p(
    "Mr Eglinton requested a personal budget in January 2026. A direct payment of £38 a week in term time has been agreed. It meets Tamsin’s need for company at lunchtime (Section B, social, emotional and mental health) and Outcome O6, and pays for the ingredients and the extra hours of the technician at the baking club."
)
S("K")
h("SECTION K: The advice and information gathered during the EHC needs assessment")
P.table(
    [
        ["Advice", "Author and role", "Date"],
        ["Views of Tamsin and her father", "Miss D Sealy, form tutor", "5 January 2026"],
        ["School’s report for the review", "Mr A Kettle, SENCO", "8 January 2026"],
        ["Educational psychology report", "Dr M Bewick, educational psychologist", "18 November 2025"],
        ["Speech and language therapy report", "Mrs Y Tran, speech and language therapist", "26 November 2025"],
        [c("Clinical psychology letter", "advice-not-dated"), "Child and adolescent mental health team", ""],
        ["Occupational therapy report", "Mr B Cole, occupational therapist", "2 December 2025"],
        ["Social care check", "Ms R Vane, social worker", "4 December 2025"],
    ],
    [6, 7, 4],
)
P.save()
