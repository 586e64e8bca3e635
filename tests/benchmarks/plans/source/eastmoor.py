"""Landscape form of numbered rows: F with columns for need, staff, frequency, outcome, review. Kofi, Year 9, proposed plan."""

from building import sdt, widths
from building_s import Plan

P = Plan("eastmoor", "draft", font="Arial", size=9.5)
P.whole_rows = True
P.landscape()
d = P.document
d.sections[0].header.paragraphs[0].text = "Eastmoor and Calder Unitary Authority · SEND Assessment Team"
d.sections[0].footer.paragraphs[0].text = "Proposed plan · K. Lindley"
P.h("Proposed Education, Health and Care Plan", 0)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for a, b, c_, e in [
    ("Child’s name", "Kofi Lindley", "Date of birth", "6 March 2013"),
    ("Year group", "Year 9", "Date of this proposed plan", "2 November 2026"),
    ("Parents", "Esther and Paul Lindley", "First language", "English"),
    ("Child in care", "No", "Preferred contact for parents", "Choose an item."),
]:
    c = t.add_row().cells
    for i, v in enumerate((a, b, c_)):
        c[i].text = v
    sdt(c[3].paragraphs[0], e, e.startswith("Choose"))
P.lab("PH", "Choose an item.", None)
widths(t, [5, 8, 6, 7.5])
P.p(
    "This is a proposed plan. Parents have at least 15 days from the day it is served to comment and to ask for a school to be named.",
    italic=True,
)

P.section = "A"
P.h("Section A: Views, interests and aspirations")
P.lab("no-childs-views")
P.lab("no-aspirations")
P.table(
    [1.3, 5, 20.2],
    [
        [
            "A1",
            "History",
            [
                "Kofi is 13 and lives in Upper Calder with his parents, his sister Abena and his grandmother. He was a late talker: his first words came at two and a half and he was four before strangers could follow him. He had speech and language therapy until he was seven, and was then discharged because of a change in the service.",
                "He went to two primary schools. In Year 6 the dyslexia advisory teacher saw him four times. He moved to secondary school in September 2024 and has had eleven days of suspension since.",
                (
                    "From the start of the spring term Kofi will go to a reading club in the school library for 40 minutes each Wednesday.",
                    "OUT",
                ),
            ],
        ],
        [
            "A2",
            "Kofi’s views",
            "The coordinator came to school on 24 June, but Kofi was out on a visit and could not be seen. The form left for him with his tutor had not come back by the end of term, and a second date has not been fixed.",
        ],
        [
            "A3",
            "Parents’ views",
            [
                "Mr and Mrs Lindley describe a generous boy who will carry anybody’s shopping. They say that he comes home “like a shaken bottle” and that it takes him until tea time to say a word. They feel that the talking difficulty was forgotten about when his behaviour began to be noticed, and that letters from school have mostly been about detentions.",
                "They would have liked to be told about the reading test in Year 7 before seeing its result on a report. Mrs Lindley, who works nights at the hospital laundry, asked for meetings to be held before eleven in the morning.",
                "At home he is good with his hands where there is no hurry. He has mended his grandmother’s radio and two bicycles.",
            ],
        ],
        [
            "A4",
            "How to talk with Kofi and include him in decisions",
            "Sit beside him and not opposite. Tell him what the talk is about, then say one thing and stop. He needs about ten seconds. Drawing on a whiteboard as you go helps him to follow, and he will tick or cross out what you have drawn. If a choice is to be made, give him two options the day before.",
        ],
    ],
    head=["No.", "Heading", "What was said"],
)

P.section = "B"
P.h("Section B: Special educational needs")
tb = P.table([1.3, 4.7, 14.5, 6], head=["No.", "Area", "What Kofi finds difficult", "Where this comes from"])
for r in [
    [
        "B1",
        "Communication and interaction",
        [
            "Kofi has developmental language disorder (DLD). He understands spoken sentences at about the level of a child of eight. He catches the first part of an explanation and loses the rest, and he knows far fewer subject words than his class: of 20 science words in use that half term he could explain three.",
        ],
        "Speech and language therapy report, 15 June 2026",
    ],
    [
        "B2",
        "Communication and interaction",
        [
            "Kofi’s speech is clear and he is easy to listen to when the subject is bicycles. Away from what he knows, he speaks in short, tangled sentences and leaves out who did what. Asked about something that has gone wrong, he says “dunno” or walks off.",
            (
                "She will often begin in the middle of a story and then go silent.",
                "MP:She will often begin in the middle",
            ),
        ],
        "Speech and language therapy report, 15 June 2026",
    ],
    [
        "B3",
        "Cognition and learning",
        "Kofi has dyslexia. He reads at a 7 year 9 month level and guesses at long words from their first letters. In a 20-minute task he read half of one page. He follows the story well when a chapter is read to him, and remembers it the following week. He has been given younger children’s books in front of others and now says that he has forgotten his.",
        ("Specialist teacher’s report, February 2026", "RN:Specialist teacher’s report, February 2026"),
    ],
    [
        "B4",
        "Cognition and learning",
        "His spelling is at the 2nd percentile and he avoids writing. He has good ideas when somebody else holds the pen: a story he dictated in June ran to four hundred words, and the longest piece in his English book that term was three lines.",
        "Educational psychologist’s report, 3 July 2026",
    ],
    [
        "B5",
        "Cognition and learning",
        (
            "Kofi cannot keep hold of number facts. He does not know his times tables beyond five, and counts on his fingers for sums that his class do in their heads. Shape, measuring and anything that can be built are well within his reach.",
            "NP:Kofi cannot keep hold of number facts.",
        ),
        "Educational psychologist’s report, 3 July 2026",
    ],
    [
        "B6",
        "Social, emotional and mental health",
        "Kofi becomes angry when he has not understood and thinks that he is being laughed at. He has shouted, thrown a chair and left the site. He cannot yet tell anyone that he is getting cross before it happens. Six of his eleven days of suspension began in lessons with a great deal of talking at the front. He is sorry afterwards and will put right any damage, but the telling-off goes over his head.",
        "School’s advice, 12 June 2026",
    ],
    [
        "B7",
        "Sensory and/or physical",
        "Kofi has DCD. His handwriting is cramped and he tires after four lines; scissors, compasses and craft knives slip in his grip.",
        "Occupational therapy report, 9 June 2026",
    ],
    [
        "B8",
        "Sensory and/or physical",
        (
            "Reuben is slow to change for PE and tires before the lesson is half over, so he sits out. He is unsteady on one leg and cannot catch a ball thrown from more than two metres.",
            "AC:Reuben is slow to change for PE",
        ),
        "Occupational therapy report, 9 June 2026",
    ],
]:
    P.row(tb, r)
P.lab("AB", "DCD")
widths(tb, [1.3, 4.7, 14.5, 6])
P.p(
    "Strengths: Kofi sees how things fit together. His non-verbal reasoning is at the 70th percentile, he is patient with younger children, and he has not been late once this year. In technology he can take a gearbox apart and put it back in the same order, and the site team ask for him by name when there are chairs to be set out. He belongs to a close family and has one firm friend, Jude, whom he has known since nursery."
)

P.section = "C"
P.h("Section C: Health care needs")
P.table(
    [1.3, 25.2],
    [
        ["C1", "Kofi has asthma, which is well controlled, and carries his own inhaler."],
        [
            "C2",
            "He has loose joints and flat feet, with pain in his knees after standing for a lesson. He wears insoles.",
        ],
    ],
    head=["No.", "Need"],
)
P.section = "D"
P.h("Section D: Social care needs")
P.lab("empty-section")
P.p(
    "This section sets out the social care needs of the child which relate to his special educational needs or to a disability.",
    italic=True,
)

P.section = "E"
P.h("Section E: Outcomes")
P.lab("no-adulthood-outcomes")
te = P.table([1.3, 13.2, 4, 8], head=["No.", "Outcome", "By when", "First steps"])
for r in [
    [
        "E1",
        "Kofi will listen to an explanation in three parts and say back what he has to do, in four lessons out of five.",
        "End of Year 11",
        "Two parts, with pictures, by July 2027",
    ],
    [
        "E2",
        "Kofi will tell an adult what happened in an incident, in the right order, saying who, where and what, after one question.",
        "July 2028",
        "Using a comic strip of four boxes",
    ],
    [
        "E3",
        "Kofi will read aloud a page from a Year 6 textbook with 95 words right in every 100.",
        "End of Key Stage 4",
        "The same with a Year 4 text by July 2027",
    ],
    [
        "E4",
        ("Kofi will make good progress in his spelling and written work.", "M:Kofi will make good progress"),
        "July 2028",
        "To be set each term with Kofi",
    ],
    [
        "E5",
        ("Kofi will receive 1:1 teaching in mathematics twice a week.", "OP", "OW"),
        "End of Year 10",
        "Baseline test",
    ],
    [
        "E6",
        ("Kofi will show his exit card and leave the room before he shouts, on nine occasions out of ten.", "T"),
        "Ongoing",
        "Carries the card every day",
    ],
    [
        "E7",
        ("Kofi will type 20 words a minute on a laptop with no more than two mistakes.", "DP"),
        "July 2026",
        "Home row keys",
    ],
    [
        "E8",
        "Kofi will take part in the whole of a PE lesson in four weeks out of five.",
        "By the age of 15",
        "Half of the lesson by Easter 2027",
    ],
]:
    P.row(te, r)
widths(te, [1.3, 13.2, 4, 8])

P.section = "F"
P.h("Section F: Special educational provision")
P.lab("no-adulthood-provision")
P.p(
    "Each row shows the need it meets and the outcome it leads to. Provision is for school terms of 38 weeks a year unless a row says otherwise.",
    italic=True,
)
W = [1.3, 1.5, 9.4, 5.3, 4.2, 2.3, 2.5]
tf = P.table(
    W,
    head=[
        "Row",
        "Need",
        "What will be provided",
        "Staff, with qualification or training",
        "How often and how long",
        "Outcome",
        "Checked",
    ],
)
for r in [
    "Communication and interaction",
    [
        "F1",
        "B1",
        "Direct therapy on understanding question words, subject words and longer sentences, and on saying “I didn’t get that”.",
        "Speech and language therapist, registered with the Health and Care Professions Council",
        "40 minutes, once a fortnight",
        "E1",
        "Termly",
    ],
    [
        "F2",
        "B1",
        "Going over the therapist’s word list for the fortnight in a pair, with quizzes and drawing.",
        "Teaching assistant trained by the therapist",
        "15 minutes, Monday to Thursday, in registration",
        "E1",
        "Half-termly",
    ],
    [
        "F3",
        "B1",
        "Six key words with pictures, given out the lesson before.",
        "Subject teachers",
        "Before every new topic",
        "E1",
        "Termly",
    ],
    [
        "F4",
        "B1",
        ("Instructions in plain, brief sentences with a pause after each.", "S"),
        "All who teach Kofi",
        ("Consistently", "V:Consistently"),
        "E1",
        "Termly",
    ],
    [
        "F5",
        "B2",
        (
            "Narrative group of five pupils: who, where, when, what happened, the end.",
            "P:Narrative group of five pupils",
        ),
        "Learning support assistant",
        "Weekly",
        "E2",
        "Half-termly",
    ],
    [
        "F6",
        "B2",
        "A comic-strip conversation about what went wrong, drawn on a whiteboard.",
        "Pastoral manager",
        "After any fall-out or removal from a lesson, 20 minutes, before the end of the next school day",
        "E2",
        "Termly",
    ],
    [
        "F7",
        "B2",
        "Two training sessions for Kofi’s teachers on language disorder, with film of lessons.",
        "Speech and language therapist",
        "One of 90 minutes in the spring term and one of 60 minutes in the summer term",
        "E1 E2",
        "July 2027",
    ],
    "Cognition and learning",
    [
        "F8",
        "B3",
        "A structured phonics programme for older readers, from level 4, with a timed word list at the end.",
        "Higher-level teaching assistant",
        "20 minutes daily",
        "E3",
        "Half-termly",
    ],
    [
        "F9",
        "B3",
        ("Specialist teaching of syllables, prefixes and long words.", "N"),
        "",
        "One hour every Thursday",
        "E3",
        "Termly",
    ],
    [
        "F10",
        "B3",
        ("Access to a reading pen.", "V:Access to"),
        "Kept by the librarian",
        "English, science and humanities lessons",
        "E3",
        "Yearly",
    ],
    [
        "F11",
        "B4",
        ("A spelling programme, to be chosen following dyslexia screening.", "D"),
        "SENCO",
        "TBC",
        "E4",
        "Termly",
    ],
    ["F12", "B3 B4", ("In-class support.", "H"), "Teaching assistant", "10 hours a week", "E3 E4", "Termly"],
    [
        "F13",
        "B3",
        "Reading aloud to Kofi, with him, and then by him, from a book for teenagers printed at a Year 3 level.",
        "Librarian",
        "At least 15 minutes on Monday, Wednesday and Friday",
        "E3",
        "Termly",
    ],
    [
        "F14",
        "B4",
        "Laptop with word prediction and speech-to-text, for Kofi’s own use.",
        "Set up by the network manager",
        "In all lessons with more than a paragraph to write",
        "E4 E7",
        "Yearly",
    ],
    [
        "F15",
        "B3 B4",
        "Exam access arrangements: a reader, and 25% extra time.",
        "A reader trained by the examinations officer",
        "All class tests and internal examinations",
        "E3 E4",
        "Yearly",
    ],
    [
        "F16",
        "B4",
        "Teaching of irregular and regular verb endings and of the 300 commonest words, by tracing, saying and writing.",
        "Teacher holding the Level 5 dyslexia certificate",
        "30 minutes on Tuesday and 30 minutes on Friday",
        "E4",
        "Termly",
    ],
    ["F17", "B3 B4", ("Band 5 funding.", "B"), "School", "Each year", "E3", "Annual review"],
    "Social, emotional and mental health",
    [
        "F18",
        "B6",
        "Mentoring on spotting the first signs of anger, rating them from 1 to 5 and using the exit card.",
        "Learning mentor who has done the county’s two-day emotion coaching course",
        "25 minutes, Tuesday and Friday",
        "E6",
        "Half-termly",
    ],
    [
        "F19",
        "B6",
        ("Someone to talk to.", "U"),
        ("Key adult", "X:Key adult"),
        ("When he feels he needs it", "V:When he feels he needs it"),
        "E6",
        "Termly",
    ],
    [
        "F20",
        "B6",
        "Time in the Learning Hub, with squash and a drawing board, then a walk back to class.",
        "Hub manager",
        "10 minutes, every time the exit card is shown",
        "E6",
        "Weekly count",
    ],
    [
        "F21",
        "B6",
        ("Work on managing anger, with boxing drills as a warm-up.", "P", "L"),
        "Youth worker",
        "Six sessions",
        "",
        "July 2027",
    ],
    [
        "F22",
        "B6",
        "A meet-and-greet at the gate: bag, timetable, any changes.",
        "Form tutor",
        "Every morning, 8.30 to 8.40",
        "E6",
        "Termly",
    ],
    "Sensory and/or physical",
    [
        "F23",
        "B7",
        "Touch-typing, using a programme with spoken prompts.",
        "Teaching assistant",
        "3 × 20 minutes a week",
        "E7",
        "Half-termly",
    ],
    [
        "F24",
        "B7",
        (
            "Sloping desk-top and a set of pencil grips (£85 from the school’s SEN budget).",
            "MO:£85 from the school’s SEN budget",
        ),
        "SENCO",
        "In every lesson with handwriting",
        "E7",
        "Yearly",
    ],
    [
        "F25",
        "B7 B8",
        "Advice to technology and PE staff on grip, tools and seating.",
        "Occupational therapist",
        "Two visits of one hour each, in the autumn and the spring term",
        "E8",
        "Termly",
    ],
    [
        "F26",
        "B8",
        "Help with changing and with carrying kit.",
        ("An adult", "X:An adult"),
        "Before and after every PE lesson",
        "E8",
        "Termly",
    ],
    [
        "F27",
        "B8",
        "Balance and resistance-band exercises set by the occupational therapist.",
        "PE teaching assistant",
        ("Up to 10 minutes each morning", "V:Up to 10 minutes"),
        "E8",
        "Half-termly",
    ],
    [
        "F28",
        "B8",
        "Throwing and catching with one partner in the small gym.",
        "Sports coach",
        "Thursday, 8.20am to 8.45am",
        ("E12", "UN:E12"),
        "Termly",
    ],
    [
        "F29",
        "B8",
        "No more than half of any PE lesson standing still.",
        "PE teachers",
        "Every PE lesson",
        "E8",
        "Termly",
    ],
]:
    if isinstance(r, str):
        P.band(tf, r)
    else:
        P.row(tf, r)
widths(tf, W)

P.section = "G"
P.h("Section G and Section H: Health and social care provision")
P.lab("sections-not-separate", "Section G and Section H: Health and social care provision")
P.table(
    [1.5, 11, 6, 5.5, 2.5],
    [
        ["Row 1", "Check of height, weight and asthma control", "School nurse", "Each September", "E8"],
        [
            "Row 2",
            ("Physiotherapy for knee pain", "C"),
            "Community physiotherapist",
            ("Periodically", "V:Periodically"),
            "E8",
        ],
        [
            "Row 3",
            "A sitter at home for Kofi and Abena while their parents take their grandmother to her treatment",
            "Short breaks sitting service",
            "Three hours, every other Saturday",
            "E6",
        ],
        [
            "Row 4",
            "Home visits to his parents, to go over Kofi’s day and plan the next one",
            "Family support worker",
            "Monthly",
            "E6",
        ],
        ["Row 5", "New insoles", "Podiatrist", "Every 12 months", "E8"],
    ],
    head=["Row", "What will be provided", "Staff", "How often and how long", "Outcome"],
)

P.section = "I"
P.h("Section I: Placement")
P.table(
    [6, 20.5],
    [
        ["Name", ("Whinfell Academy", "placement-in-draft:Whinfell Academy")],
        ["Type", "Mainstream secondary school"],
        [
            "Other details",
            (
                "15 hours of teaching assistant time a week, to begin after half term",
                "hours-in-placement:15 hours of teaching assistant time",
            ),
        ],
    ],
)
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "Mr and Mrs Lindley asked for a personal budget on 3 September 2026 and the panel has agreed to one. A direct payment of £1,900 a year will be paid to Mrs Lindley every quarter.",
    "direct-payment-without-purpose:A direct payment of £1,900 a year",
)
P.section = "K"
P.h("Section K: Advice and information")
tk = P.table([1.5, 9.5, 10.5, 5], head=["No.", "Advice", "Author and role", "Date"])
for r in [
    ["K1", "Parents’ views", "Esther and Paul Lindley", "1 June 2026"],
    ["K2", "School’s advice", "Mrs D Ackroyd, SENCO", "12 June 2026"],
    ["K3", "Educational psychologist’s report", "Dr Imran Shafiq, educational psychologist", "3 July 2026"],
    ["K4", "Speech and language therapy report", "Bryony Catterall, speech and language therapist", "15 June 2026"],
    ["K5", "Occupational therapy report", "Tom Lister, occupational therapist", "9 June 2026"],
    ["K6", ("Paediatric clinic letter", "AD:Paediatric clinic letter"), "Dr S Okonjo, paediatrician", ""],
    ["K7", ("Family Help screening form", "AD:Family Help screening form"), "", "22 June 2026"],
]:
    P.row(tk, r)
widths(tk, [1.5, 9.5, 10.5, 5])
P.section = None
P.h("Next steps", 2)
P.p(
    "The plan coordinator will meet Mr and Mrs Lindley within the 15 days if they wish. School targets that lead to each outcome are set by Mrs Ackroyd with Kofi at the start of every term, and are kept on his pupil passport."
)
P.save()
