"""Amended final, landscape. Letter in one cell and title in the next; one provision table of seven columns. Ottilie, Year 10, sight loss."""

from building import tracked
from building_k import K

P = K("vobster", "final", font="Liberation Sans", size=9.5, landscape=True, margin=1.5)
d = P.document
W = 26.7
P.running("Vobster and Mells Council     OFFICIAL – SENSITIVE", "O. Brackenreed – Amended Final Plan")
FILL = "4B2E6B"
PALE = "E6DFF0"


def sec(letter, title, key=None):
    P.gap()
    P.section = key or letter
    t = P.table([4, W - 4])
    P.row(t, f"Section {letter}", title, bold=True, fill=PALE)


P.section = None
p = d.add_paragraph()
r = p.add_run(P.t("Education, Health and Care Plan"))
r.bold = True
r.font.size = __import__("docx").shared.Pt(20)
P.p("Status: Amended Final", bold=True)
t = P.table([5, 8.35, 5, 8.35])
P.row(t, "Name", "Ottilie Rose Brackenreed", "Date of birth", "22 October 2010")
P.row(t, "Year group", "Year 10 (Year 11 from September 2026)", "Parent", "Mrs Juno Brackenreed")
P.row(t, "Annual review meeting held", "3 March 2026", "Date of this amended plan", "6 July 2026")
P.row(t, "First plan issued", "14 June 2019", "Next review to be completed by", "26 February 2027")
P.lab("late-amendment", section=None)
P.lab("not-signed", section=None)
P.lab("unresolved-changes", section=None)
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)
P.gap()
t = P.table([W])
P.span(t, "What has changed since the plan of May 2025", fill=PALE)
r = P.row(t, None)
P.c(
    r.cells[0],
    "Ottilie’s sight has become worse and she now reads print only at very large sizes. She has had 40 minutes of braille a week since September 2024 and knows the alphabet and about half of the contractions.",
)
para = r.cells[0].add_paragraph()
tracked(
    para,
    [
        "She comes to school by ",
        ("del", "taxi"),
        ("ins", "minibus"),
        " with two pupils from her village and her outcomes have been ",
        ("del", "reviewed"),
        ("ins", "rewritten"),
        ".",
    ],
)
P.c(
    r.cells[0],
    (
        "From September the specialist teaching assistant will teach Ottilie an hour of braille after school each Wednesday.",
        "OUT",
    ),
)

sec("A", "The views, interests and aspirations of Ottilie and her mother")
P.lab("no-communication-summary", section="A")
t = P.table([W / 2, W / 2])
P.row(
    t,
    "What Ottilie says (dictated to her form tutor, Miss Quill, and read back to her on 26 February 2026)",
    "What her mother says (telephone call, 2 March 2026)",
    bold=True,
    fill=PALE,
)
P.row(
    t,
    [
        "I was eight when they told me about my eyes. It is like having a thumb over the middle of everything. I can see the edges, so people think I am making it up when I miss what is straight in front of me.",
        "I like debating, true crime podcasts, my cat and anything by Mahler. I do not like being handed a worksheet in the middle of a lesson that everybody else has had for ten minutes.",
        "I want to read law. I am going to be the kind of barrister who frightens people.",
    ],
    [
        "Ottilie used to draw all day long. When that went she was very low for about a year and we do not want that to happen again. She gets headaches by teatime and sleeps for an hour when she comes in.",
        "Braille has given her something to be good at. I worry about the amount of catching up that she does at home because a text came late. My hope is that she goes to university and has the time of her life.",
    ],
)

P.gap()
P.p("History", bold=True)
P.p(
    "Ottilie had ordinary sight until the age of seven, when her class teacher noticed that she was drawing with her head turned to the side. The diagnosis was made at the eye hospital in January 2019 and her first plan followed that summer. She stayed at the village primary school, where she had a teaching assistant for fifteen hours a week and a visit from the vision impairment team each month. She moved to Mellstone Academy in September 2022 because of its resourced provision, and for the first year travelled there with her aunt, who taught in the art department. In Year 9 she missed thirteen weeks of school with glandular fever, and the topics that were taught by demonstration in those weeks have never been recovered."
)
sec("B", "Ottilie’s special educational needs")
t = P.table([5, 8.7, 13])
P.row(t, "Area", "Strengths", "Needs", bold=True, fill=PALE)
P.row(
    t,
    "Communication and interaction",
    "Ottilie is articulate, argues a case with relish and listens closely.",
    "No special educational needs were identified in this area.",
)
P.row(
    t,
    "Cognition and learning",
    "She is of high ability in language subjects and has an outstanding memory for what she has heard.",
    [
        "Ottilie has gaps in mathematics and science wherever a topic has been taught by diagram, graph or demonstration.",
        "She works at about half the speed of her classmates because she must listen to a text from start to finish and cannot skim it.",
        "Her teachers put her at grade 7 in English and history, grade 6 in religious studies and grade 3 in mathematics and science at the end of Year 9; she takes the view, with which they agree, that the difference is one of method and not of ability.",
        "Her spelling has slipped since she stopped seeing words in print.",
        ("He cannot find his place again on a page after looking away.", "MP:He cannot find his place"),
    ],
)
P.row(
    t,
    "Social, emotional and mental health",
    "She is witty and resilient and has one very close friend, Saffi.",
    [
        "Ottilie grieves for her sight and has days on which she will not use any equipment that marks her out.",
        "Her tiredness shows as sharpness with other people, most of all in the last lesson of the day, and she is sorry for it afterwards.",
        "She would sooner miss the work than ask a teacher for it in another form.",
    ],
)
P.row(
    t,
    "Sensory and physical",
    "She makes good use of the sight she has at the edges and has a fine sense of touch.",
    [
        "Ottilie has Stargardt disease. Her distance vision is 6/60 in both eyes and she has no useful central vision.",
        "Print of 24 point can be read for five minutes at a time; after that her eyes water and her head aches.",
        "Glare from windows and from the interactive whiteboard wipes out what she can see.",
        (
            "The low vision clinic letter of 19 January 2026 says that print will not be a working medium by the age of sixteen.",
            "RN:low vision clinic letter of 19 January 2026",
        ),
    ],
)

sec("C", "Health care needs which relate to Ottilie’s special educational needs")
P.p(
    "Ottilie is looked after by the paediatric clinic of the eye hospital and by her own doctor, to whom the clinic writes after each appointment."
)
P.p(
    "Stargardt disease, an inherited condition of the retina, found in 2019. Frequent headaches. She takes no medicine and has no allergies."
)
sec("D", "Social care needs which relate to Ottilie’s special educational needs or to a disability")
P.p(
    "Ottilie is on the council’s register of sight-impaired children. Mrs Brackenreed is a single parent who works shifts and finds it hard to be at home when Ottilie comes in with a headache."
)

sec("E", "The outcomes sought for Ottilie")
t = P.table([1.5, 11.7, 4, 9.5])
P.row(t, "Ref", "Outcome", "By when", "Steps over the next twelve months", bold=True, fill=PALE)
for row in [
    (
        "E1",
        "Ottilie will read contracted braille aloud at sixty words a minute with no more than three errors on a page.",
        "End of Year 11",
        "Know all the contractions. Read one short story.",
    ),
    (
        "E2",
        "Ottilie will find, open and mark up a class document on her laptop within two minutes and without sighted help.",
        "July 2027",
        "Learn twenty screen-reader shortcuts.",
    ),
    (
        "E3",
        "Ottilie will answer questions on a map, graph or diagram, from touch and from spoken description, and score within ten per cent of her target grade.",
        "End of Key Stage 4",
        "Use tactile graphs in three topics of science.",
    ),
    (
        "E4",
        ("Ottilie will improve her attainment in mathematics.", "M"),
        "End of Key Stage 4",
        "Complete the gaps identified in the autumn test.",
    ),
    (
        "E5",
        "Ottilie will tell the teacher, in three lessons out of four, when her eyes are sore or when she has not been given work that she can read.",
        "Christmas 2026",
        "Practise with one teacher whom she chooses.",
    ),
    (
        "E6",
        ("Ottilie will have access to a darkened room at lunchtime.", "OP"),
        "Easter 2027",
        "Room identified by September.",
    ),
    (
        "E7",
        ("Ottilie will touch-type at thirty-five words a minute.", "T"),
        "",
        "Finish the course to stage six within twelve months.",
    ),
    (
        "E8",
        ("Ottilie will write five sentences from dictation with every word spelt correctly.", "DP"),
        "End of the spring term 2026",
        "Learn ten words a week.",
    ),
    (
        "E9",
        ("Ottilie will finish her homework in no more than ninety minutes on four evenings out of five.", "OW"),
        "July 2027",
        "Keep a record of time for two weeks.",
    ),
]:
    P.row(t, *row)

sec("F", "The special educational provision required by Ottilie")
P.p("Teaching is by a qualified teacher of children with a vision impairment (QTVI) where that is shown.", italic=True)
cols = [1.3, 8.6, 4.7, 2.6, 3.4, 3.8, 2.3]
t = P.table(cols)
P.row(
    t,
    "Ref",
    "What will be done",
    "By whom",
    "Length",
    "How often",
    "Where or with how many",
    "Outcome",
    bold=True,
    fill=PALE,
)


def area(x):
    P.span(t, x, fill="F3EFF8")


def f(*c):
    P.row(t, *c)


area("Cognition and learning")
f(
    "F1",
    "Teaching of contracted braille, reading and writing, on paper and on the electronic notetaker",
    "QTVI",
    "60 minutes",
    "Three times a week",
    "Alone, resource room",
    "E1, E8",
)
f(
    "F2",
    "Practice of the week’s contractions from a short story",
    "Specialist teaching assistant with braille qualification",
    "20 minutes",
    "Every school day",
    "Alone, tutor base",
    "E1",
)
f(
    "F3",
    "Work on the next week’s science and geography words, with models that Ottilie can handle",
    "Specialist teaching assistant",
    "2 x 25 minutes",
    "Each week",
    "With one friend",
    "E3",
)
f(
    "F4",
    ("Mathematics tutorials on the topics missed in Year 9", "P"),
    "Mathematics teacher",
    "",
    "Two a week",
    "Group of three",
    "E4",
)
f(
    "F5",
    ("Teaching of revision methods by ear: summary recordings and question cards", "N"),
    "",
    "40 minutes",
    "Every Thursday, period 6",
    "Resource room",
    "E4",
)
f("F6", ("Adult support", "H"), "Specialist teaching assistant", "12 hours", "Weekly", "Classroom", "E3")
f("F7", ("Help with spelling from her own mistakes", "U"), "HLTA", "", "", "Alone", "E8")
P.lab("AB", "HLTA")
f(
    "F8",
    "Fifty per cent extra time, a reader’s recording and a separate room",
    "Examinations officer to book",
    "",
    "In every test and examination",
    "",
    "E3, E4",
)
f("F9", ("Audio books, braille books etc.", "V:etc"), "Library", "", "", "Library shelf", "E1")
f(
    "F10",
    ("Arrangements for the mock examinations of Year 11: to be agreed at the next annual review", "D"),
    "",
    "",
    "",
    "",
    "E4",
)
f(
    "F11",
    "Every graph and figure in mathematics to be described aloud as it is drawn",
    "Mathematics teacher",
    "",
    "Every mathematics lesson",
    "",
    "E3, E4",
)
f(
    "F11a",
    "Any lesson for which her copy was late to be gone over again",
    "Class teacher",
    "20 minutes",
    "Same day",
    "Classroom, after school",
    "E3",
)
f(
    "F11b",
    "Planning and dictating an English essay, with the plan kept as a sound file",
    "English teacher",
    "25 minutes",
    "Alternate Wednesdays",
    "In a group of up to three",
    "E8",
)
f(
    "F11c",
    "Talking calculator, geometry set with raised marks, rubber graph board and pins",
    "",
    "",
    "All mathematics lessons",
    "",
    "E3, E4",
)
f(
    "F11d",
    "Marking to be spoken into a voice note of no more than two minutes",
    "All teachers",
    "",
    "Every piece of homework",
    "",
    "E3, E8",
)
f(
    "F11e",
    "Work to be on the class page in a form that the screen reader will read",
    "All teachers",
    "",
    "By 4pm on the day before each lesson",
    "",
    "E2",
)
area("Social, emotional and mental health")
f(
    "F12",
    "Counselling about the loss of her sight",
    "Counsellor registered with the British Association for Counselling and Psychotherapy",
    "50 minutes",
    "Once a fortnight",
    "Alone, pastoral room",
    "E5",
)
f("F13", ("Talking through days on which she will not use her equipment", "U", "X"), "A key adult", "", "", "", "E5")
f(
    "F14",
    ("Opportunities to tell a new teacher what helps", "V:Opportunities"),
    "Ottilie, with the SENCO beside her",
    "",
    "First week of each half term",
    "In the teacher’s classroom",
    "E5",
)
f(
    "F15",
    ("Rehearsal of what to say when work has not been made ready", "X"),
    "Staff",
    "15 minutes",
    "Mondays and Thursdays",
    "Tutor base",
    "E5",
)
f(
    "F16",
    "One email to all her teachers, written by Ottilie, saying what has worked that week",
    "Form tutor to send",
    "",
    "Each Friday",
    "",
    "",
)
P.lab("L", "One email to all her teachers")
area("Sensory and physical")
f(
    "F17",
    "Making braille, tactile and audio copies before the lesson, so that Ottilie has hers when the class has theirs",
    "Specialist teaching assistant",
    "6 hours",
    "A week",
    "Resource room",
    "E2, E3",
)
f(
    "F18",
    "Description of films, board work and practical demonstrations as they happen",
    "Specialist teaching assistant trained by the QTVI",
    "Whole lesson",
    "Every science, geography and art lesson",
    "Beside Ottilie",
    "E3",
)
f(
    "F19",
    ("Touch-typing and screen-reader shortcuts", "P"),
    "Specialist teaching assistant",
    "30 minutes",
    "",
    "Alone",
    "E2, E7",
)
f(
    "F20",
    "Check of near and distance vision in the classrooms she uses",
    "QTVI",
    "",
    "Once a year, in October",
    "School",
    "E2",
)
f(
    "F21",
    ("Training in guiding and in describing, for all who teach her", "P"),
    "QTVI",
    "",
    "Twice a year",
    "Training days",
    "E3, E5",
)
f(
    "F21a",
    "May half-term braille course at the eye hospital’s learning centre",
    "QTVI and two braille tutors",
    "10 hours over two days",
    "Each May until she is sixteen",
    "With five other pupils",
    "E1",
)
f(
    "F21b",
    "Ottilie to sit with her back to the window, one metre from the teacher and to the left of the board",
    "Class teacher",
    "",
    "Every lesson",
    "",
    "E2, E3",
)
f(
    "F21c",
    "Tactile and audio description of the pieces to be studied for art and for drama",
    "Specialist teaching assistant",
    "1 hour 30 minutes",
    "Twice a half term",
    "Alone, art room",
    "E3",
)
f(
    "F21d",
    "Talk to the year group on what Stargardt disease is and is not",
    "Ottilie and the QTVI",
    "30 minutes",
    "Once, in the autumn term of 2026",
    "Assembly hall",
    "E5",
)
f("F22", ("Spoken rather than visual cues", "S"), "All teachers", "", "", "", "E3")
f(
    "F23",
    "Rest with eyes closed in the darkened room",
    "Ottilie",
    ("15–20 minutes", "V"),
    "After periods 2 and 4 each day",
    "Medical room",
    "E6",
)
f("F24", "Bold-lined paper, black pens, a tilting stand and a task lamp", "", "", "All lessons", "", "E2")
f(
    "F25",
    ("Tactile diagrams, as far as resources allow", "V:as far as resources allow"),
    "",
    "",
    "All science lessons",
    "",
    "E3",
)
f(
    "F26",
    ("Electronic braille notetaker, bought by the authority for £2,295", "MO:£2,295"),
    "",
    "",
    "All lessons",
    "Goes home with Ottilie",
    "E1, E2",
)
f("F27", ("Sensory Support Element 3, Band C", "B"), "", "", "", "", "E2")
f(
    "F28",
    "Blinds closed and the whiteboard turned to yellow on black",
    "Class teacher",
    "",
    "Before she comes into the room",
    "Every classroom",
    "E2",
)
f(
    "F29",
    "Playback at double speed and bookmarking of recorded texts, taught by the screen-reader trainer from RNIB",
    "Trainer",
    "One hour",
    "Once a month until July 2027",
    "Alone",
    "E11",
)
P.lab("AB", "RNIB")
P.lab("UN", "Playback at double speed and bookmarking")
P.section = None
P.p(
    "Monitoring: the SENCO will collect a report from each teacher at the end of every half term and will send Mrs Brackenreed a summary in large print and by email."
)

sec("G", "Health provision reasonably required")
t = P.table([11, 7, 5, 3.7])
P.row(t, "What", "Who", "How often", "Outcome", bold=True, fill=PALE)
P.row(
    t,
    "Examination of the retina and of visual fields",
    "Consultant ophthalmologist, eye hospital",
    "Every six months",
    "E2",
)
P.row(t, "Low vision appointment to check magnifiers and filters", "Hospital optometrist", "Yearly, in January", "E2")
P.row(
    t,
    ("Psychological therapy for low mood", "C"),
    "Clinical psychologist, eye hospital",
    ("When required", "V:When required"),
    "E5",
)
sec("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", "H1")
P.p(
    "None has been assessed as necessary. The council’s disabled children’s team last looked at this on 9 February 2026 and Mrs Brackenreed agreed with what they found."
)
sec("H2", "Any other social care provision reasonably required", "H2")
P.p(
    "A sitter from the Family Link scheme will be at home with Ottilie from 3.45pm to 5.45pm on the three weekdays of each week when her mother is on the late shift."
)
P.p("The family link worker will telephone Mrs Brackenreed once a month.")
sec("I", "Placement")
P.p(
    "Mellstone Academy, a mainstream secondary academy with a resourced provision for vision impairment, where specialist staff prepare her materials and teach her braille.",
    "provision-in-placement:specialist staff prepare her materials",
)
sec("J", "Personal budget")
P.p(
    "A personal budget was agreed on 12 May 2026. It is taken as a direct payment of £1,960 a year, paid in twelve parts to Mrs Brackenreed.",
    "direct-payment-without-purpose:direct payment of £1,960 a year",
)
sec("K", "Advice and information")
t = P.table([10, 11.7, 5])
P.row(t, "Document", "Written by", "Date", bold=True, fill=PALE)
P.row(t, "Views of Ottilie", "Miss A. Quill, form tutor", "26 February 2026")
P.row(t, "Views of parent", "Mrs J. Brackenreed", "2 March 2026")
P.row(t, "Record of annual review meeting", "Mr Isidore Penn, SENCO", "3 March 2026")
P.row(
    t,
    "Vision impairment advice",
    "Delphine Oakes, qualified teacher of children with a vision impairment",
    "17 February 2026",
)
P.row(t, ("Educational psychology advice", "AD"), "Dr Marcus Thwaite, educational psychologist", "")
P.row(t, "Medical advice", "Miss S. Varga, consultant ophthalmologist", "11 December 2025")
P.row(t, "Social care advice", "Children with Disabilities Team, Nerys Batt, social worker", "9 February 2026")
P.gap()
P.p(
    "Issued on 6 July 2026 by the casework team for Vobster and Mells Council. Parents who disagree with what is in sections B, F or I have a right of appeal, which the letter sent with this plan explains."
)
P.save()
