"""B, E and F in one landscape table for each area; merged needs and outcomes. Reuben, Year 10, amended final."""

from building import shade
from building_m import Plan
from docx.shared import Pt

P = Plan("ravensmere", "final", font="Calibri", size=10, landscape=True, margin=1.5)
d = P.document
d.sections[0].header.paragraphs[0].text = "Ravensmere County Council    Amended Final EHC Plan    Reuben Marchetti"
P.pageno("Confidential")

d.add_heading("Education, Health and Care Plan for Reuben Marchetti", 0)
P.para("Amended final plan", bold=True, size=13)
P.section = None
P.table(
    [
        ["Child’s name", "Reuben Luca Marchetti", "Date of birth", "17 May 2012", "Year group", "Year 10"],
        [
            "Parent",
            "Ms Carla Marchetti",
            "Date of review meeting",
            "1 July 2026",
            "Date of this amended final plan",
            "12 November 2026",
        ],
        [
            "Address",
            "Flat 3, 60 Wharf Street, Ravensmere RV2 8LD",
            "First plan issued",
            "6 February 2021",
            "Review",
            "This plan is reviewed every twelve months",
        ],
    ],
    [2.6, 7.4, 3.6, 4.0, 4.4, 4.7],
)
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("not-signed")
P.whole("unresolved-changes")
P.whole("missing-section", "H2")
P.whole("no-adulthood-outcomes")
P.whole("no-adulthood-provision")

P.head("Section A – Reuben’s views and his family’s", 1, "A")
P.whole("views-not-attributed", "A")
P.whole("no-aspirations", "A")
P.table(
    [
        [
            "What I like and what I am good at",
            [
                "I know more about narrow gauge railways than anybody in school, and that includes Mr Sandhu who runs the club.",
                "I draw engines from memory. I get £10 pocket money a week and it nearly all goes on model track.",
                "I like our cat, Piston, and I like Fridays because it is art and then home.",
            ],
        ],
        [
            "What is hard for me",
            [
                "Reading out loud. Everybody goes quiet and I can hear them waiting.",
                "The canteen. Supply teachers. Being told to get into groups.",
                "When my stomach is bad I do not want anybody to ask me about it in front of the class.",
            ],
        ],
        [
            "How to talk to me and help me decide things",
            [
                "Tell me straight. Do not hint, because I will not get it. Write the choices down and give me until the next day to pick one.",
                "I would rather be asked things while we are walking or drawing than across a desk.",
            ],
        ],
        [
            "What my family says",
            [
                "Ms Marchetti says that Reuben is loyal and exact and has a dry sense of humour which few people at school have seen.",
                "She is tired of telephone calls asking her to collect him. She thinks that Year 9 was the hardest year so far, and that things were better when he had a mentor at the gate, as he did in Year 8.",
                "Reuben lives with his mother and his grandfather. His older sister, Bianca, is at university and rings him every Sunday.",
            ],
        ],
        [
            "History",
            [
                "Reuben spoke late and was diagnosed with autism at five. He has had an EHC Plan since Year 4. In Year 7 he was offered 12 hours a week of in-class help and attended a lunchtime group for two terms.",
                "He was admitted to hospital three times in 2024 before his bowel condition was identified.",
                "He went to Wharfside Infant and Junior Schools, with a term at a resourced base in Year 5, and came to his present school in September 2023 with a friend who has since moved away.",
            ],
        ],
    ],
    [6.0, 20.7],
)

COLS = [
    "B – Special educational needs",
    "E – Outcomes",
    "F – Special educational provision",
    "By whom",
    "When and how often",
]
W = [5.4, 5.4, 8.6, 3.8, 3.5]
SE = ["B", "E", "F", "F", "F"]


def area(title, strengths, rows, strike=None):
    d.add_paragraph()
    t = P.table(
        [[None] * 5 for _ in range(0)] + [["", "", "", "", ""], ["", "", "", "", ""], COLS] + rows,
        W,
        sections=SE,
        size=9.5,
    )
    for i in (0, 1):
        t.cell(i, 0).merge(t.cell(i, 4))
        c = t.cell(i, 0)
        for p in list(c.paragraphs)[1:]:
            p._p.getparent().remove(p._p)
    P.section = "B"
    r = t.cell(0, 0).paragraphs[0].add_run(P.x(title))
    r.bold = True
    r.font.size = Pt(12)
    shade(t.cell(0, 0), "C6D9C0")
    p = t.cell(1, 0).paragraphs[0]
    p.add_run("Strengths: ").italic = True
    for s in strengths:
        if s.startswith("~"):
            q = p.add_run(P.x(s[1:]) + " ")
            q.font.strike = True
        else:
            p.add_run(P.x(s) + " ")
    for c in t.rows[2].cells:
        shade(c, "E2EFDA")
        for p in c.paragraphs:
            for r in p.runs:
                r.bold = True
    return t


P.head("What has changed since the last plan", 1, None)
P.section = None
P.para(
    "The review meeting on 1 July 2026 was attended by Reuben for its first twenty minutes, by Ms Marchetti, by Mrs Olatunji (SENCO) and by Priya Nandakumar. It found that Reuben had met two of the outcomes of his previous plan: he can now read a bus or a train timetable without help, and he tells his form tutor when he has had an argument.",
    "Between September and June he was given 14 of the 20 sessions with the specialist teacher that his plan had promised, the rest having been lost to absence. His reading age rose by five months.",
    "The meeting agreed that the noise in the canteen had become the largest single obstacle to his afternoons, and that the arrangements for his homework, which had rested on a diary that he kept losing, had failed.",
)
P.para(
    "Mrs Olatunji reported that Reuben had been sent out of lessons on four occasions in the year, against seventeen in the year before, and that all four had begun with a change of room. His tutor group had stood up for him each time.",
    "Reuben’s grandfather wrote to the meeting. He has noticed that Reuben can follow a workshop manual with exploded drawings from the first page to the last, and that it is the page without drawings which defeats him.",
)

P.head("Reuben’s special educational needs, the outcomes sought and the provision to be made", 1)
area(
    "Cognition and learning",
    [
        "Reuben has an excellent visual memory and reasons well when a problem can be drawn. His design technology folder is the best in the year.",
        "~He belongs to the chess club.",
        "He was elected form representative in September 2026.",
    ],
    [
        [
            "Reuben reads at the level of most nine-year-olds (educational psychologist’s report, 9 March 2026: standard score 76). He sounds out every long word, loses the sense of the paragraph and gives up on anything over half a page.",
            "E1. By the end of Year 11 Reuben will read an unseen page of a Year 10 textbook to himself and answer four questions out of five about it.",
            "Reading fluency teaching: timed, repeated reading of passages from non-fiction, beginning with railway history.",
            "Specialist teacher with a Level 7 award in specific learning difficulties",
            "40 minutes, two times each week",
        ],
        [
            None,
            None,
            "A reading pen with headphones, charged and kept in his bag for his sole use.",
            "SENCO",
            "Every subject, whenever he reads alone",
        ],
        [None, None, "Help with long texts. ## U", "Teaching assistant", "As needed ## V"],
        [
            "He loses his way in any calculation of more than two steps and cannot hold a second number in mind while he works on the first. His working memory is at the 5th percentile.",
            "E2. By July 2028 Reuben will work through a four-step problem in maths with a written checklist, unaided, in three lessons out of four.",
            "The steps for the topic are written on the board and again on a card on Reuben’s desk, and ticked as they are done.",
            "Maths teacher",
            "In every maths lesson",
        ],
        [None, None, "One-to-one support. ## H", "Learning support assistant", "17.5 hours per week"],
        [
            None,
            None,
            "Number fact practice on the tablet, with the maths teaching assistant beside him to correct mistakes as they happen.",
            "Maths teaching assistant",
            "12 minutes in tutor time on Tuesdays and Thursdays",
        ],
        [
            "Writing is slow and cramped. On the DASH he managed nine words a minute, and in a lesson of an hour he writes four or five lines, so that his written work says much less than he knows. ## AB=DASH",
            "E3. By Easter 2026 Reuben will plan and type a page of writing in an hour. ## DP",
            "A laptop with predictive text, and his own log-in to it.",
            "SENCO",
            "Each lesson in which more than a paragraph is written",
        ],
        [
            None,
            None,
            "Touch-typing lessons at the keyboard with the home row stickers on. ## P",
            "Teaching assistant",
            "Weekly",
        ],
        [
            "He cannot organise his belongings or his homework: the planner is mislaid most weeks and about one piece in four is handed in. ## NP",
            "E4. By the end of Year 11 Reuben will hand in nine pieces of homework out of ten on the day they are due. ## OW",
            "",
            "",
            "",
        ],
    ],
)
area(
    "Communication and interaction",
    [
        "Reuben has a wide vocabulary and explains a technical subject in order and without notes. He is truthful, and other students have begun to come to him for facts."
    ],
    [
        [
            "Reuben is autistic. He takes what he hears at its word, misses hints and sarcasm, and talks across people because he does not see the pause that others wait for. Arguments follow, two or three in most weeks.",
            "E5. By the summer term of 2028 Reuben will wait for a gap in a conversation and make a remark on the other person’s subject, in four conversations out of five watched by his therapist.",
            "Individual therapy on reading tone of voice, spotting the pause and repairing a conversation that has gone wrong.",
            "Speech and language therapist",
            "Six sessions of 50 minutes in the autumn term and six in the spring",
        ],
        [
            None,
            None,
            "A conversation group of not more than five students, working from filmed examples.",
            "Speech and language therapy assistant",
            "Wednesdays, period 4 (55 minutes)",
        ],
        [None, None, "Practice of the therapist’s conversation tasks. ## X", "Staff", "20 minutes each Friday"],
        [
            None,
            None,
            "Literal and direct wording, with any figure of speech explained as it is used. ## S",
            "All who teach him",
            "",
        ],
        [
            None,
            None,
            "A talk to all Year 10 tutors and subject teachers about autism and how it shows in Reuben, with a page of examples.",
            "Speech and language therapist",
            "One hour in the first week of each school year",
        ],
        [
            "He finds group work bewildering. Nobody tells him what his part is, so he takes over or sits apart.",
            "E6. Reuben will work in a group of three for fifteen minutes and finish the part that he was given, in science and in drama. ## T",
            "Written role cards, given out before the task begins and collected at the end.",
            "Subject teachers",
            "Any group task in science, drama and design technology",
        ],
        [
            None,
            None,
            "Desmond will rehearse his part of the task and the first thing that he will say. ## AC",
            "Learning support assistant",
            "Ten minutes before each group task",
        ],
        [
            "He does not ask for help. He will sit over a blank page for a whole lesson sooner than put up his hand, and teachers who do not know him take this for idleness.",
            "E11 (added at review). By the end of Year 11 Reuben will show that he needs help, by hand or by counter, in the first five minutes of being stuck, in three lessons out of four.",
            "A blue counter on the corner of the desk, turned over when he is stuck; whoever is teaching comes within three minutes.",
            "Subject teachers",
            "Every lesson",
        ],
        [
            None,
            None,
            "Rehearsing with Reuben the words for three situations: he has not heard, he has not understood, he has finished.",
            "Learning support assistant",
            "A minimum of 20 minutes, every Thursday",
        ],
    ],
)
area(
    "Social, emotional and mental health",
    [
        "Reuben is courageous: he tells the truth about how he feels once he trusts somebody, and he has never been unkind to another student. He responds well to humour."
    ],
    [
        [
            "Reuben’s anxiety is high and he leaves lessons without permission two or three times a week, usually for the car park. She bites the skin round her nails until it bleeds. Nearly everything that worries him has to do with getting something wrong in public. ## MP=She bites the skin",
            "E7. By the end of Key Stage 4 Reuben’s emotional wellbeing will improve. ## M",
            "Cognitive behavioural work on rating worry, testing a prediction and planning one small risk at a time.",
            "Mental health practitioner from the Schools Wellbeing Service",
            "45 minutes once a fortnight",
        ],
        [None, None, "Enhanced pastoral care. ## U; V=Enhanced", "Head of Year 10", "Frequent ## V"],
        [
            None,
            None,
            "An exit card which every teacher honours without a question; Reuben goes to the library and the librarian starts the ten-minute timer.",
            "Subject teachers and librarian",
            "Whenever he puts the card on the desk",
        ],
        [None, None, "High needs top-up at Band E. ## B", "", ""],
        [
            "Changes of staff upset him for days, he sleeps badly on Sundays, and last year he was absent for 41 sessions with no medical cause.",
            "E8. By July 2027 Reuben will be at registration on time on nine school days out of ten.",
            "Meeting Reuben at the side gate, with a hot chocolate and a look through the day’s timetable and any cover lessons.",
            "Mr Quigley, attendance mentor",
            "8.30am to 8.45am, Monday to Friday",
        ],
        [
            None,
            None,
            "A telephone call to Ms Marchetti about the week’s lessons, absences and cover.",
            "Form tutor",
            "Each Monday and Thursday",
        ],
        [
            None,
            None,
            "What is done on mornings when Reuben will not leave the house is to be agreed between the school and his mother. ## D",
            "",
            "",
        ],
    ],
)
area(
    "Sensory and physical needs",
    [
        "Reuben enjoys walking and will cover eight miles along the old line with his grandfather. He has good eyesight and precise fingers."
    ],
    [
        [
            "Reuben cannot filter out background noise. The occupational therapy report of January 2026 says that scraping chairs and overlapping voices are physically painful to him, and he has not eaten in the canteen since Year 8. ## RN=occupational therapy report of January 2026",
            "E9. By the end of Year 10 Reuben will pick up his ear plugs and put them in before assembly and before lunch, without being told, on four days out of five.",
            "A sensory circuits session: heavy work, then balance, then slow breathing. ## N",
            "",
            "12 minutes before period 1 and again before period 5",
        ],
        [None, None, "Two pairs of moulded ear plugs, replaced every term.", "SENCO", "Carried at all times"],
        [
            None,
            None,
            "Visit to observe Reuben in the canteen and the corridors and to revise the sensory plan.",
            "Occupational therapist",
            "Once a term",
        ],
        [
            None,
            None,
            "Noise-cancelling headphones, bought by the school for £210. ## MO=£210",
            "",
            "Every private study lesson",
        ],
        [
            None,
            None,
            "Rubber feet on the chairs of every room in which Reuben is taught, and a seat for him with its back to a wall.",
            "Site manager",
            "In place throughout the school year",
        ],
        [
            None,
            None,
            "An early lunch in the food room with two friends of his choosing.",
            "Lunchtime supervisor",
            "Every day, five minutes before the bell",
        ],
        [
            "His balance is poor. He falls in physical education (PE), and two flights of stairs tire him.",
            "",
            "Step-ups, wobble board and resistance band exercises from the physiotherapist’s sheet. ## L",
            "PE teacher trained by the physiotherapist",
            "15 minutes in both PE lessons each week",
        ],
    ],
)

P.head("Health", 1)
t = P.table(
    [
        [
            "Reuben has Crohn’s disease. He tires in the afternoon, has pain two or three days a week and needs the toilet at short notice. He misses a day of school for every infusion.",
            "E10. By July 2027 Reuben will hand in the work set for each infusion day within a week of it.",
            "Infusion at Ravensmere General Hospital, given by the gastroenterology nurse: one morning every eight weeks. The hospital teacher sits with Reuben for an hour of it and goes through the work sent by the school.",
        ],
        [None, None, "Advice on diet from the hospital dietitian from time to time. ## C; V=from time to time"],
        [
            None,
            None,
            "The school nurse goes through the energy and appetite diary with Reuben for 20 minutes, once each half term.",
        ],
        [None, None, "A toilet card that is accepted by every member of staff in every lesson, with no need to ask."],
    ],
    [8.6, 7.0, 11.1],
    head=["C – Health needs", "E – Outcomes", "G – Health provision"],
    sections=["C", "E", "G"],
    fill="E2EFDA",
    size=9.5,
)
P.head("Social care", 1)
P.table(
    [["None identified. The family declined an assessment in April 2026.", "None required."]],
    [13.3, 13.4],
    head=[
        "D – Social care needs",
        "H1 – Social care provision (section 2, Chronically Sick and Disabled Persons Act 1970)",
    ],
    sections=["D", "H1"],
    fill="E2EFDA",
)
P.head("How this plan will be watched over", 1)
P.para(
    "The SENCO keeps a record of each provision as it is given and brings it to the review. Targets for the term are set in October, January and May at a meeting to which Reuben and his mother come."
)
P.head("Section I – Placement", 1, "I")
P.para("The placement is to be confirmed when consultation has ended.")
P.whole("no-placement", "I")
P.para("It will have a sensory room and a speech and language therapist on site. ## provision-in-placement")
P.head("Section J – Personal budget", 1, "J")
P.para(
    "A direct payment of £2,150 a year is made to Ms Marchetti in twelve equal instalments. ## budget-not-requested; direct-payment-without-purpose"
)
P.head("Section K – Advice and information", 1, "K")
P.table(
    [
        ["K1", "Reuben’s contribution", "Reuben Marchetti", "22 June 2026"],
        ["K2", "Parent’s contribution", "Ms C Marchetti, mother", "24 June 2026"],
        ["K3", "School’s report for the annual review", "Mrs D Olatunji, SENCO", "17 June 2026"],
        ["K4", "Psychological advice", "Dr Hamish Orde, educational psychologist", "9 March 2026"],
        ["K5", "Speech and language therapy advice", "Priya Nandakumar, speech and language therapist", "2 May 2026"],
        ["K6", "Physiotherapy advice ## AD", "", "12 May 2026"],
        ["K7", "Paediatric gastroenterology letter", "Dr F Wren, consultant", "30 April 2026"],
        ["K8", "Schools Wellbeing Service summary", "Leah Tiplady, mental health practitioner", "8 June 2026"],
    ],
    [1.6, 9.5, 10.6, 5.0],
    head=["No.", "Advice", "Given by", "Date"],
    fill="E2EFDA",
)
P.section = None
P.para("")
P.table([["Signed", "", "Name", "", "Date", ""]], [2.5, 8.0, 2.5, 6.0, 2.5, 5.2])
P.save()
