"""Amended final: needs in prose, then an action plan in which Sections E and F come again for each area, who and how often in columns. Jude, Year 11."""

from building import add_run, set_row, shade, tracked, widths
from building_ag import Plan

P = Plan("stannerby", "final", font="Times New Roman", size=11)
d = P.document
P.head_foot("STANNERBY COUNTY COUNCIL  –  Amended Final EHC Plan  –  J. Pemberton-Okafor", "Confidential when complete")
GREY = "E4E4E4"


def sec(letter, title):
    P.section = letter
    P.h(title, 1)


def head_row(table, heads):
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        add_run(cell.paragraphs[0], text, bold=True, size=10)
        shade(cell, GREY)
    set_row(table.rows[0], "w:tblHeader")


def rows(heads, items, cms, section):
    t = d.add_table(rows=1, cols=len(heads), style="Table Grid")
    head_row(t, heads)
    with P.within(section):
        for item in items:
            for cell, content in zip(t.add_row().cells, item, strict=True):
                P.fill(cell, content)
    widths(t, cms)
    P.gap(after=3)


def outcomes(items):
    P.h("Section E – Outcomes", 3)
    rows(["No.", "Outcome: what Jude will be able to do", "To be achieved by"], items, [1.5, 18.5, 5.4], "E")


def provision(items):
    P.h("Section F – Special educational provision", 3)
    rows(
        ["Ref", "What will be done", "Who by", "How often and for how long", "Outcome"],
        items,
        [1.5, 10.8, 5.6, 5.3, 2.2],
        "F",
    )


P.h("Education, Health and Care Plan", 0)
P.p("Amended final plan following annual review", bold=True)
rows(
    ["Personal details", ""],
    [
        ["Full name", "Jude Pemberton-Okafor"],
        ["Preferred name", ("<Known as>", "PH:<Known as>")],
        ["Date of birth and year group", "11 December 2010, Year 11"],
        ["Address", "17 Tannery Rise, Stannerby"],
        ["Parents", "Rosalind Pemberton and Chidi Okafor (shared care, alternate weeks)"],
        ["Date of annual review meeting", "4 June 2026"],
        ["Date of this amended final plan", "15 October 2026"],
        ["Review", "This plan is reviewed every twelve months."],
    ],
    [6.0, 11.0],
    None,
)
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("unresolved-changes")
P.whole("not-signed")

sec("A", "SECTION A – All about me: views, interests and aspirations")
P.lab("views-not-attributed")
P.lab("no-communication-summary")
P.h("Me", 2)
P.p(
    "I’m Jude. I live one week with Mum and one with Dad and the cat goes with me. I fix bikes. I have built two from the tip and sold one to my cousin’s mate. I’m good at seeing how a thing goes together, and bad at sitting while somebody tells me how it goes together. I play bass in a band with Arlo and Femi and we are on at the market square in December."
)
P.p(
    "Primary school was rubbish, I spent most of Year 5 on a chair outside the office. The first two years here were not much better. What changed was getting the laptop and Ms Achterberg. I still hate English. I read the words and then get to the end of the line and they’ve gone. People think I am not bothered but I was up until two doing that essay on the play and got three marks."
)
P.p(
    "After my exams I want to go to Wharfside College and do electrical installation, then work on wind turbines because you get to climb them and they are at sea. I’d like a van. Mr Haddow in the workshop says I could teach it one day. I don’t know about teaching but I showed the Year 8s how to true a wheel and they got it. I would like my own flat but near Mum’s cooking."
)
P.h("Us, his parents", 2)
P.p(
    "We are proud of the boy we see at weekends, up to his elbows in somebody’s gearbox with three small cousins watching. He’s generous and he makes people laugh. Where we disagree with school is over the word lazy, which was used again in the spring. It takes him three hours to do what his sister did in forty minutes. We want him to leave with five passes including English and mathematics, because the college asks for them, and to leave still liking himself. Homework ends in shouting in both houses, and we have agreed between us that after nine o’clock nobody mentions it. We worry that he’ll lose his help the day that he walks out of here."
)

sec("B", "SECTION B – Jude’s special educational needs")
P.h("B1 Cognition and learning", 2)
P.p(
    "Jude’s reasoning with shapes and mechanisms is better than that of nine young people in ten, and his spoken contributions in science are often the best in the room. He has severe dyslexia. He reads single words at about the level of an average nine-year-old, slowly and with guesses at anything of more than three syllables, so that an examination question is lost before its end is reached. The dyslexia assessment of November 2023 traced this to weak phonological memory and very slow naming.",
    "RN:dyslexia assessment of November 2023",
)
P.prose(
    "He spells as he speaks. On paper he produces six or seven lines in half an hour, though he can dictate two pages. What he dictates is vivid and runs on without a full stop, in the order in which it came to him, so the examiner has to hunt for the point. Copying from the board costs him the explanation that goes with it.",
    ("She loses the thread of a written argument after the first paragraph and starts again.", "MP"),
    "Mathematics is sound until it is wrapped in words. He estimates well, reads scales and drawings exactly, and can tell by ear which cylinder is misfiring, but times tables still have to be worked out on his fingers under the desk. Homework that is given orally in the last minute of a lesson does not reach his planner, and on most evenings each household believes that the other has seen it.",
)
tracked(
    P.p(""),
    [
        "In the Year 10 examinations he gained a grade ",
        ("del", "2"),
        ("ins", "3"),
        " in mathematics and a grade 1 in English language.",
    ],
)
P.h("B2 Social, emotional and mental health", 2)
P.p(
    "Jude has attention deficit hyperactivity disorder, combined type, diagnosed when he was eight. He is at his best when his hands are busy, in a crisis and in the first ten minutes of anything. He finds it very hard to hold a plan in mind, to wait, and to begin work that has no visible end. In the summer term he arrived without the right equipment for 61 lessons out of 110 and walked out of 23. Nearly all the walking out came in the second half of a double lesson. He goes over such moments at night and describes himself as thick. He does not accept help that other pupils can see. In the workshop, where the order of a job is set by the job itself, none of this shows: his teacher there has never had to speak to him, and he has stayed behind to finish on eleven afternoons. He is loyal to adults who keep their word, and a cover teacher who does not know him is the likeliest start to a bad day."
)
P.h("B3 Communication and interaction", 2)
P.p(
    "Jude is a lively talker with a good ear for a joke. In a long discussion he interrupts, because he knows that the thought will be gone if he waits, and he answers what he expected to be asked instead of the question. When he has not followed he says nothing, shrugs, or makes the class laugh. He takes some figures of speech at face value, and twice this year an argument with a teacher began there. His understanding of single words is good; it is the long spoken sentence with its important part at the end that he misses. Friends explain things to him more shortly, and he follows them at once."
)
P.h(P.t("B4 Sensory and physical", "NP:B4 Sensory and physical"), 2)
P.p(
    "Jude is strong and has good balance on a bicycle. His ankles are hypermobile: they turn on uneven ground, ache after twenty minutes of standing, and have put him out of every term’s football since Year 8. Flickering light and the smell of the canteen upset his stomach, and he has taken to eating nothing until four o’clock."
)

sec("C", "SECTION C – Health needs related to his special educational needs")
P.prose(
    "Jude takes a long-acting medicine for his attention at seven in the morning, which wears off by two. Afternoons are therefore harder than mornings, and the journey home is hardest of all. It has taken away his appetite and he falls asleep after midnight. He has been under the Child and Adolescent Mental Health Service since 2019.",
    ("From January Jude will have an hour a week of mathematics tuition with Mr Farr.", "OUT"),
)
sec("D", "SECTION D – Social care needs")
P.p("The family has no social worker and has not asked for one. No social care needs have been identified.")

P.turn(True)
P.h("ACTION PLAN", 1)
P.p(
    "Each area of need has its own outcomes (Section E) and provision (Section F). The last column gives the number of the outcome that a row serves. The special educational needs coordinator and Jude’s parents set shorter targets each term.",
    italic=True,
)
P.h("Cognition and learning", 2)
outcomes(
    [
        [
            "1",
            "With his reading pen, Jude will put into his own words what an examination question asks, in nine questions out of ten.",
            "May 2027",
        ],
        [
            "2",
            "Jude will dictate a page of argument in which each paragraph makes one point, with no adult beside him.",
            "End of the spring term 2027",
        ],
        ["3", ("Jude’s spelling will improve.", "M"), "End of Year 11"],
    ]
)
provision(
    [
        [
            "F1",
            "Structured, cumulative teaching of roots, prefixes and word endings, and of how to skim a long text for its headings",
            "Specialist teacher holding a Level 7 award in specific learning difficulties",
            "Two lessons of 50 minutes a week",
            "1, 3",
        ],
        [
            "F2",
            ("Shared reading of a newspaper article, with five new words put in his word book", "N"),
            "",
            "15 minutes, four mornings a week",
            "1",
        ],
        [
            "F3",
            "A laptop with speech-to-text and a headset, holding his own voice profile",
            "IT technician; subject teachers see that it is charged",
            "Every lesson with more than three lines of writing",
            "2",
        ],
        [
            "F4",
            ("Going over the spelling mistakes in his written work", "U"),
            "Learning support assistant",
            ("As required", "V:As required"),
            "3",
        ],
        [
            "F5",
            ("Teaching of the ten key words of the next topic in science and design and technology", "P"),
            "Learning support assistant",
            "Weekly",
            "1",
        ],
        [
            "F6",
            ("A reader, a separate room and 25% extra time, applied for under JCQ rules", "AB:JCQ"),
            "Examinations officer",
            "Every mock and every GCSE paper",
            "1, 2",
        ],
        [
            "F7",
            ("A reading pen, bought by the academy for £230, for his sole use", "MO:bought by the academy for £230"),
            "Special educational needs coordinator",
            "All lessons and examinations",
            "1",
        ],
        [
            "F8",
            ("Handouts on cream paper in 14-point type, given to him the day before", "?L"),
            "Subject teachers",
            "Every lesson",
            "",
        ],
        [
            "F9",
            ("Revision of regular and irregular spellings through a range of games", "V:a range of"),
            "Higher level teaching assistant",
            "20 minutes every Tuesday and Thursday",
            "3",
        ],
    ]
)
P.h("Social, emotional and mental health", 2)
outcomes(
    [
        [
            "4",
            "Jude will show his stop card, leave, and be back in his seat within five minutes instead of walking out, on nine occasions out of ten.",
            "Easter 2027",
        ],
        ["5", ("Jude will receive weekly mentoring from the pastoral team.", "OP"), "July 2027"],
    ]
)
provision(
    [
        [
            "F10",
            "Coaching in planning the week on one page, packing the bag the night before and spotting the signs that he is about to walk out",
            "Ms Achterberg, pastoral manager, trained in cognitive behavioural approaches",
            "40 minutes every Monday",
            "4, 5",
        ],
        ["F11", ("Learning support assistant time", "H"), "Learning support assistant", "12 hours per week", "4"],
        [
            "F12",
            "A five-minute errand (registers, chairs, the staffroom kettle) to break up the lesson",
            "Subject teachers",
            "Half way through each double lesson",
            "4",
        ],
        [
            "F13",
            ("Going through the day’s timetable with him, checking his bag and taking in his phone", "X"),
            "A familiar adult",
            "10 minutes daily, from 8.30am",
            "4",
        ],
        [
            "F14",
            ("Counselling about low mood may be arranged.", "V:may be arranged"),
            "School counsellor",
            "Six sessions of 50 minutes in the spring term",
            "5",
        ],
        ["F15", ("Any further therapeutic work, to be determined by the academy", "D"), "", "", "4"],
        ["F16", ("Instructions given one at a time and written on a sticky note", "S"), "Adults", "", "4"],
        [
            "F17",
            ("Talking through with him what happened, drawing it as a flow chart, in up to 20 minutes", "V:up to 20"),
            "Pastoral manager",
            "After every walk-out, on the same day",
            "4",
        ],
    ]
)
with P.within("F"):
    P.p(
        "Note to F10 to F17: at break and lunch, from 10.50am to 11.05am and from 12.40pm to 1.20pm, Jude can use the music room with the technician present. (Outcome 4)",
        "V:can use",
    )
P.h("Communication and interaction", 2)
outcomes(
    [
        [
            "6",
            (
                "When he has not followed, Jude will ask one question of the teacher before he starts work, in four lessons out of five.",
                "T",
            ),
            "",
        ]
    ]
)
provision(
    [
        [
            "F18",
            "Group work on holding a thought (jotting it down), on waiting for a gap and on figures of speech, with no more than four other pupils",
            "Speech and language therapist",
            "One hour each fortnight until Easter 2027",
            "6",
        ],
        [
            "F19",
            ("Small group rehearsal of the questions that he might ask in that day’s lessons", "V:Small group"),
            "English teacher",
            "10 minutes in tutor time every Wednesday",
            "6",
        ],
        [
            "F20",
            ("A card with three sentence starters for asking, kept in his blazer", "UN"),
            "Form tutor",
            "All lessons",
            "9",
        ],
    ]
)
P.h("Preparing for adulthood", 2)
outcomes(
    [
        [
            "7",
            (
                "Jude will travel to Wharfside College and back, on two buses and on his own, five days out of five.",
                "OW",
            ),
            "September 2027",
        ],
        [
            "8",
            (
                "By December 2025 Jude will check his bank balance on his phone before he spends more than £10, three times out of four.",
                "DP:By December 2025",
                "OW:check his bank balance on his phone",
            ),
            "As stated",
        ],
    ]
)
provision([["", "", "", "", ""]])
P.whole("no-adulthood-provision", "F")

P.turn(False, sides=2.0)
sec("G", "SECTION G – Health provision")
rows(
    ["What", "Who by", "How often"],
    [
        [
            "Review of the medicine, with weight and blood pressure",
            "ADHD specialist nurse, Child and Adolescent Mental Health Service",
            "Every six months",
        ],
        [("Help with a routine for falling asleep", "C"), "ADHD specialist nurse", ("Ongoing", "V:Ongoing")],
    ],
    [8.0, 5.5, 3.5],
    "G",
)
sec("H1", "SECTION H – Social care provision (H1 and H2)")
P.p("No social care provision is required.")
sec("I", "SECTION I – Placement")
rows(
    ["Name", "Type"],
    [
        [
            "Stannerby Quays Academy",
            ["Mainstream academy, 11 to 16", ("with 12 hours a week from a learning support assistant", "HIP")],
        ]
    ],
    [7.5, 9.5],
    "I",
)
P.section = None
P.h("Personal budget", 1)
P.whole("missing-section", "J")
P.p("None requested.")
sec("K", "SECTION K – Advice and information")
rows(
    ["Advice", "Author", "Date"],
    [
        ["Report of the annual review", "Mrs D. Quarmby, special educational needs coordinator", "4 June 2026"],
        ["Psychological advice", "Hamish Adeoye, educational psychologist", "22 April 2026"],
        ["Speech and language therapy report", "Nell Trevanion, speech and language therapist", "13 May 2026"],
        ["Letter about medicine", "Dr F. Rostami, consultant psychiatrist", "9 March 2026"],
        [("Social care check", "AD"), "", "May 2026"],
        ["Parents’ letter", "Rosalind Pemberton and Chidi Okafor", "28 May 2026"],
        [("Work experience diary", "AD"), "Jude", ""],
    ],
    [6.0, 7.5, 3.5],
    "K",
)
P.section = None
P.p("Signed on behalf of Stannerby County Council: ______________________     Date: ______________")
P.save()
