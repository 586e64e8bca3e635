"""Landscape grid, letters only in column heads, need and outcome cells merged down several provisions. Year 10, anxiety and autism; first draft."""

from building import set_row, shade, widths
from building_ah import Plan

P = Plan("penmarsh", "draft", font="Arial", size=9.5, landscape=True, margin=1.6)
d = P.document
P.footer("Penmarsh County Council – Proposed Education, Health and Care Plan – First draft")
P.h("Education, Health and Care Plan", 0)
P.p("FIRST DRAFT sent to the family for comment on 9 October 2026", bold=True)
P.table(
    None,
    [
        ["Surname", "Tallis-Mensah", "First name", "Bryony"],
        ["Likes to be called", ("<Known as>", "PH:<Known as>"), "Date of birth", "3 April 2012"],
        ["School year", "Year 10", "Sex", "Female"],
        ["Request received", "16 February 2026", "Parents", "Mrs Abena Tallis and Mr Kofi Mensah"],
    ],
    [4.0, 9.2, 4.0, 9.2],
)
P.section = "A"
P.lab("views-not-attributed")
P.lab("no-communication-summary")
t = P.table(
    None,
    [
        [
            "A1",
            [
                "Summary of the young person’s history",
                "Bryony was born at term and met her milestones early. She was a chatty toddler who lined up her animals and knew the Latin names of forty plants by the time she was six. She went happily to Saltings Primary School. The move to secondary school coincided with the first of her father’s operations, and by the spring of Year 7 she was being sick on the school bus. She had six sessions with a school counsellor in Year 8 and was on a part-time timetable of ten hours a week from January to July of Year 9. She was given a diagnosis of autism in November 2025 and of generalised anxiety disorder in March 2026. Since 4 September 2026 she has been in school for three mornings. She sees the family doctor about headaches, for which no cause has been found. Her older brother, Kwame, left home for the navy last year and she writes to him every Sunday. Up to the age of eleven she went to Brownies, swimming and a wildlife club, and has given up all three.",
            ],
        ],
        [
            "A2",
            [
                "Summary of the views, interests and aspirations of the young person and her parents",
            ],
        ],
        [
            "Views",
            [
                "I hate the bus and I hate the corridors. School is loud and everybody walks too close. The learning base is all right because there is a window and nobody stares. I don’t mind lessons if I know exactly what is going to happen, and I like being given the hard work.",
                "We are worn out and we worry about what will happen to her if nothing changes. We would like the person who looks after her at school to stay the same for a whole year. She is funny and stubborn and knows more about moss than anyone we have ever met.",
            ],
        ],
        [
            "Interests",
            "Mosses and lichens, my two degus, drawing, old maps. I save my pocket money, £8 a week, for a better microscope.",
        ],
        [
            "Strengths",
            "I remember everything I read. I am kind to younger children and to animals. I can draw for hours.",
        ],
        ["Aspirations", "I want to do botany at university one day and work at Kew or somewhere with a big herbarium."],
    ],
    [3.2, 23.2],
    fill="E8DAEF",
    labels_bold=True,
)


def across(t, content, **manner):
    """A row of one cell."""
    cells = t.add_row().cells
    merged = cells[0].merge(cells[-1])
    P.fill(merged, content, **manner)
    return merged


def grid(area, strengths, needs):
    """Of each need its words, its provisions (each with who makes it) and its outcome."""
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    title = across(t, f"Special educational needs and provision (B-F-E): {area}", bold=True, size=11)
    shade(title, "E8DAEF")
    across(t, "Strengths", bold=True)
    across(t, strengths)
    heads = [
        "B – Special educational needs",
        "F – Special educational provision",
        "F – Staff, length and frequency",
        "E – Outcomes",
    ]
    for c, text in zip(t.add_row().cells, heads, strict=True):
        P.fill(c, text, bold=True)
        shade(c, "F4ECF7")
    for need, provisions, outcome in needs:
        rows = [t.add_row() for _ in provisions]
        for row, content in zip(rows, provisions, strict=True):
            set_row(row, "w:cantSplit")
            a, b, c, e = row.cells
            if row is rows[0]:
                P.fill(a, need, section="B")
                P.fill(e, outcome, section="E")
            P.fill(b, content[0], section="F")
            P.fill(c, content[1], section="F")
        for j in (0, 3) if len(rows) > 1 else ():
            for para in rows[0].cells[j].merge(rows[-1].cells[j]).paragraphs[1:]:
                if not para.text:
                    para._p.getparent().remove(para._p)
    widths(t, [6.6, 8.2, 5.6, 6.0])
    P.gap(2)
    return t


grid(
    "Communication and interaction",
    "Bryony has a wide vocabulary and speaks fluently, and at length, on subjects that she has studied. She writes clear, polite emails and uses them to say things that she cannot say aloud.",
    [
        (
            [
                "B1. Bryony takes what is said to her word for word. She does not let a teacher know that she has not understood, and will sit with a blank page for a whole lesson.",
                "She misses sarcasm and hints, and believes that she is being told off when a class is told off.",
            ],
            [
                (
                    "Language sessions on idiom, on reading between the lines and on asking for something to be explained.",
                    "Speech and language therapist; one to one for 50 minutes each fortnight in term time",
                ),
                (
                    "Going over new subject words ahead of the lesson in which they come up.",
                    "Higher level teaching assistant; 15 minutes, Monday to Thursday",
                ),
                (
                    "Steps written down in the order in which they are to be done.",
                    "Subject teachers; whenever a task has more than two parts",
                ),
                (
                    ("Talking through what other pupils’ faces and gestures meant.", "U"),
                    ("Teaching assistant, from time to time", "V:from time to time"),
                ),
            ],
            "O1. By the end of Year 11 Bryony will tell the teacher, by voice or by message, that she has not understood a task, in four lessons out of five.",
        ),
        (
            "B2. Group discussion moves too fast for Bryony. She has the right answer but the talk has passed on before she is ready, and she has stopped taking part.",
            [
                (
                    "Discussion group of four pupils, using talking cards to share out turns.",
                    "Speech and language therapy assistant; 30 minutes each Thursday",
                ),
                (
                    ("Bryony may answer on a mini-whiteboard during class questioning.", "V:may"),
                    "All subject teachers",
                ),
                (
                    "The same three classmates for paired and group tasks in science, drama and PE.",
                    "Teachers of those subjects",
                ),
            ],
            "O2. By July 2027 Bryony will give her opinion, with one reason, in a class or group discussion three times a week.",
        ),
        (
            "B3. Bryony does not speak to an adult whom she is meeting for the first time, and a change of teacher is enough to make her leave the room. It took her fourteen months to speak to her present tutor, although she had been writing to him for most of that time.",
            [
                (
                    "A photograph of any new or supply teacher, with a message saying what the lesson will hold, sent to her tablet.",
                    "Learning base manager; by 4pm on the day before",
                ),
                (
                    "A joint walk round the grounds with the person she is about to meet.",
                    "Learning mentor; 20 minutes, after any change of teacher is announced",
                ),
                (
                    "Answers by email are accepted in place of spoken ones.",
                    "All subject teachers; in every oral task and language lesson",
                ),
            ],
            "O3. By the end of the summer term 2027 Bryony will greet and answer a new adult, in at least one sentence, within a week of first meeting that person.",
        ),
    ],
)
grid(
    "Cognition and learning",
    "Bryony’s reasoning with words and pictures is above average for her age. Her reading is fast and accurate, her spelling is secure and she has an exceptional memory for facts.",
    [
        (
            "B4. Bryony works slowly when there is no single right answer. She cannot decide how to begin a piece of writing, and crosses out so much that she hands in two or three lines. She missed most of the maths taught in Years 8 and 9.",
            [
                (
                    "Individual teaching in how to plan, draft and stop editing.",
                    "Teacher holding a Level 7 award in literacy difficulties; one hour a week",
                ),
                ("Slides printed and in her hand at the start.", "Subject teachers, for all lessons"),
                (
                    ("Homework hour in the library, with each task divided into parts.", "N"),
                    "Provided by the school on Wednesdays, 3.15pm to 4.15pm",
                ),
                (
                    "25% extra time and rest breaks, in a room for one.",
                    "Examinations officer; in every timed test and GCSE paper",
                ),
                (
                    ("Teaching of the algebra and geometry that Bryony has missed.", "P"),
                    "Maths tutor; 12 sessions by Easter 2027",
                ),
            ],
            "O4. By the end of Key Stage 4 Bryony will plan and complete three paragraphs in 40 minutes, using a planning sheet and without a reminder.",
        ),
        (
            "B5. Bryony forgets equipment, loses letters and does not know which homework is due. When several things are due at once she does none of them.",
            [
                (
                    ("Teaching in how to use a planner and to-do list.", "P"),
                    ("Learning mentor; one short session a week", "V:short session"),
                ),
                ("Check of bag, planner and homework.", "Form tutor, at the end of each day"),
                (("Requests are made one at a time and in a level voice.", "S"), "Everyone"),
                (
                    "A ring binder with a coloured divider for each subject.",
                    "Supplied by the form tutor, autumn half-term 2026",
                ),
            ],
            ("O5. By the end of Year 10 Bryony will continue to develop her organisation.", "M"),
        ),
        (
            "B6. Bryony has missed four terms of French and of science. She will not guess, and so a gap in what she knows brings the whole lesson to a stop. In science she holds back from practical work because others jostle at the bench.",
            [
                (
                    "French vocabulary and regular verbs from the Year 9 list, taught in small steps in a group of up to three.",
                    "Language assistant; at least 30 minutes a week",
                ),
                (
                    "Practical work at the end bench with the same partner, and the method on a laminated card.",
                    "Science technician beside her; throughout every practical lesson",
                ),
                (
                    "Going back over the science topics that she missed, beginning with cells and forces.",
                    "Science teacher; six sessions of 45 minutes in the spring term 2027",
                ),
            ],
            "O6. By July 2027 Bryony will write down an attempt at every question in a 20-question quiz in French and in science.",
        ),
        (
            (
                "B7. Bryony tears up any piece of work in which she finds a mistake, and refuses to begin it again.",
                "NP",
            ),
            [("", "")],
            (
                "O7. By the end of Year 10 Bryony will put a line through a mistake and carry on, in nine pieces of work out of ten.",
                "OW",
            ),
        ),
    ],
)
grid(
    "Social, emotional and mental health",
    "Bryony knows that her worry is out of proportion and can describe it well on paper. She is loyal to her one friend, Priya, and she will come into school if an animal needs looking after.",
    [
        (
            (
                "B8. Bryony’s EBSA dates from Year 7. She is awake and dressed but cannot get out of the car. When she does come in she stays in the learning base.",
                "AB:EBSA",
            ),
            [
                (("Individual teaching assistant support.", "H"), "25 hours each week"),
                (
                    "Meeting Bryony in the car park and walking with her to the learning base by the side door.",
                    "Learning mentor; ten minutes from 8.50am every morning",
                ),
                (
                    "Feeding and cleaning out the school’s guinea pigs as the first job of the day.",
                    "Science technician; 15 minutes, every morning on arrival",
                ),
                (("Return-to-school timetable: to be determined by the receiving school.", "D"), ""),
                (
                    "Home visit on any day when Bryony has not arrived by 10am.",
                    "Attendance officer; 30 minutes, that same day",
                ),
                (("Top-up at Level 4 of the county matrix.", "B"), "Penmarsh County Council"),
                (
                    (
                        "Breakfast and a board game with two other pupils, provided there are places left.",
                        "V:provided there are places left",
                    ),
                    "Teaching assistant; 20 minutes on Mondays and Wednesdays",
                ),
            ],
            "O8. By Easter 2027 Bryony will be in school for four full days of every week.",
        ),
        (
            (
                "B9. Bryony has panic attacks two or three times a week: her breathing speeds up, her hands go numb and she runs. He scratches at his arms afterwards.",
                "MP:He scratches at his arms",
            ),
            [
                (
                    "Practice in noticing the early signs, in paced breathing and in using her grounding list.",
                    "Emotional literacy support assistant; 40 minutes a week",
                ),
                (
                    "After a panic attack, ten minutes in the learning base before Bryony goes back to class.",
                    "Pastoral lead",
                ),
                ("Exit card, which she shows without having to speak.", "Honoured by every teacher, in any lesson"),
                (("A listening ear on days that have gone badly.", "U", "X"), "A trusted member of staff"),
                (
                    ("Calming activities such as colouring and threading, in tutor time.", "V:such as"),
                    "Form tutor",
                ),
                (
                    ("Yoga with five other girls, which also contributes to O17.", "UN"),
                    "PE teacher; 35 minutes on Fridays",
                ),
            ],
            "O9. By the end of Year 11 Bryony will use one of her three techniques when a panic attack starts, so that she is back in the lesson within ten minutes.",
        ),
        (
            "B10. Bryony is afraid that her father will die while she is out of the house, and telephones home many times a day.",
            [
                (
                    "Counselling on illness and worry in the family, through drawing and the sand tray.",
                    "Counsellor on a register accredited by the Professional Standards Authority; 45 minutes weekly for 36 weeks",
                ),
                ("One telephone call home.", "At 12.30pm every day, from the learning base"),
            ],
            ("O10. For Bryony to receive counselling every week until the end of Year 11.", "OP"),
        ),
        (
            "B11. Bryony does not eat or drink while she is at school, because she cannot bear to be watched.",
            [
                (
                    "A table behind the screen in the learning base, with food from home.",
                    "Lunchtime supervisor with autism training; at every lunch",
                ),
                (
                    (
                        "The school will spend £350 of its own budget on blinds and a fridge for the learning base.",
                        "MO",
                    ),
                    "Business manager, by November 2026",
                ),
            ],
            ("O11. Bryony will eat and drink something at school on each day that she is there.", "T"),
        ),
        (
            "B12. Bryony cannot go through the main entrance, where she once fainted in front of her year group.",
            [
                (
                    "Walking through the main entrance when the hall is empty, one stage further each time.",
                    "Learning mentor; 15 minutes on Tuesday and Friday afternoons",
                ),
            ],
            ("O12. By June 2026 Bryony will walk into school through the main entrance with one other person.", "DP"),
        ),
        (
            "B13. Bryony puts her hands over her ears and rocks when there are a lot of people in the hall.",
            [
                (
                    ("Noise-reducing headphones, for assembly and the dining hall.", "L"),
                    "Supplied by the learning base manager",
                ),
            ],
            "",
        ),
    ],
)
P.section = "B"
t = grid("Sensory and/or physical", "Bryony swims well and has good fine motor control.", [])
c = t.add_row().cells
P.fill(c[0], "Bryony has no identified special educational needs in this area.")
P.fill(c[1], "None required.", section="F")
P.fill(c[3], "Not applicable.", section="E")
widths(t, [6.6, 8.2, 5.6, 6.0])

P.section = "C"
P.h("Health care needs (C) and health care provision (G)", 2)
t = d.add_table(rows=0, cols=3, style="Table Grid")
for c, h in zip(t.add_row().cells, ["C – Health care needs", "G – Health care provision", "E – Outcomes"], strict=True):
    P.fill(c, h, bold=True)
    shade(c, "F4ECF7")
c = t.add_row().cells
P.fill(
    c[0],
    [
        "Bryony has generalised anxiety disorder. She takes sertraline each morning, and it makes her drowsy until about ten o’clock.",
        ("A tutor will teach Bryony English at home for three hours a week while the new dose settles.", "OUT"),
        ("Keziah lies awake until two or three o’clock and is then hard to rouse.", "AC:Keziah"),
    ],
    section="C",
)
P.fill(
    c[1],
    [
        "A mental health nurse from the Child and Adolescent Mental Health Service will give Bryony cognitive behavioural therapy for 50 minutes every fortnight, for 20 weeks from November 2026.",
        "A consultant psychiatrist will review the sertraline every three months.",
        (
            "The sleep nurse will telephone Bryony’s mother at intervals to go through the sleep diary.",
            "C",
            "V:at intervals",
        ),
    ],
    section="G",
)
P.fill(
    c[2],
    "O13. By April 2027 Bryony will be asleep before midnight on five nights out of seven.",
    section="E",
)
widths(t, [8.4, 10.4, 7.6])
P.gap(2)
P.section = None
P.h("Sections D, H1 and H2: social care needs and provision", 2)
P.whole("sections-not-separate", words="Sections D, H1 and H2: social care needs and provision")
P.p(
    "A child and family assessment was completed in July 2026. Bryony gives up her weekends to help her mother look after Mr Mensah, and she has not spent time with anyone of her own age outside the home since Easter. Nothing in the assessment suggested that she is at risk. A carer from the sitting service will be with Mr Mensah for three hours on the first Saturday of each month, and a family support worker will sit down with Mrs Tallis for an hour every fortnight until July 2027. Equipment and adaptations to the home were considered and are not necessary.",
)
P.section = "I"
P.h("I – Placement", 2)
P.table(
    None,
    [
        ["Name", "Hollins Reach School"],
        [
            "Type",
            (
                "Independent special school for pupils with social, emotional and mental health needs, with on-site counselling and a high staffing ratio",
                "provision-in-placement:on-site counselling and a high staffing ratio",
            ),
        ],
    ],
    [4, 22.4],
    fill="E8DAEF",
    labels_bold=True,
)
P.lab("placement-in-draft")
P.section = "J"
P.h("Direct payments", 2)
P.lab("missing-section")
P.lab("direct-payment-without-purpose")
P.p(
    "Mrs Tallis asked for a Personal Budget on 2 September 2026 and the request was agreed. A direct payment of £2,280 will be paid to her in three termly parts and accounted for each July.",
)
P.section = "K"
P.h("K – The advice and information gathered during the EHC needs assessment", 2)
P.p("Everything received is held on Bryony’s electronic file, and copies are given to those who ask for them.")
P.lab("no-advice-list")
P.section = None
P.h("Monitoring", 2)
P.p(
    "The school writes short-term targets within six weeks of the final plan and goes through them with Bryony and her parents each term. First termly meeting: [insert date].",
    "PH:[insert date]",
)
P.whole("no-adulthood-outcomes")
P.whole("no-adulthood-provision")
P.save()
