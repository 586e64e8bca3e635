"""One box per outcome (E on top, F in a table inside it), letters alone in a shaded cell. Bertie, Year 1."""

from building import add_run, put, shade, widths
from building_ag import Plan

P = Plan("bramblehithe", "final", font="Verdana", size=9)
d = P.document
P.head_foot(
    "OFFICIAL – SENSITIVE    Hallowby, Bertie", "Saltholme County Council    Education, Health and Care Plan    Final"
)
TEAL = "BFE3DF"


def band(letter, title):
    P.section = letter
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    for c, text, size in zip(t.rows[0].cells, (letter, title), (16, 11), strict=True):
        add_run(c.paragraphs[0], text, bold=True, size=size)
        shade(c, TEAL)
    widths(t, [1.6, 15.4])


def two(rows):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for k, v in rows:
        c = t.add_row().cells
        put(c[0], k, bold=True)
        c[1].text = v
        shade(c[0], "F2F2F2")
    widths(t, [5, 12])
    P.gap()


P.p("Saltholme County Council", bold=True)
P.h("Education, Health and Care Plan", 0)
two(
    [
        ("Plan for", "Bertie Hallowby"),
        ("Date of birth", "14 February 2021"),
        ("Year group", "Year 1"),
        ("Home address", "7 Cockle Row, Bramblehithe"),
        ("Parents", "Imogen Hallowby and Sam Hallowby"),
        ("Language used at home", "English"),
        ("Status of this plan", "Final"),
        ("Request for an assessment received", "4 May 2026"),
        ("Date this plan was issued", "9 November 2026"),
        ("This plan must be reviewed on or before", "1 November 2027"),
        ("Plan co-ordinator", "Fran Oduya, SEND Team"),
    ]
)
P.whole("late-plan")
P.whole("not-signed")

band("A", "Bertie’s story, and what matters to Bertie and his family")
P.lab("views-not-attributed")
P.lab("no-communication-summary")
P.p("All about me", bold=True)
P.p(
    "I am Bertie and I am five. I live with Mummy, Daddy, my big sister Nell and a tortoise called Gordon. I love bin lorries, hoovers, the smell of the petrol station and anything that spins. I know what every lorry in our street is for."
)
P.p(
    "At school I like the sand tray and the red bikes best. I do not like the big hall because it is too loud, and I do not like paint on my hands. Mrs Bickley is nice. I get cross when it is time to stop."
)
P.p("When I am big I want to drive the recycling lorry, and I want to read the numbers on it all by myself.")
P.p("From Mum and Dad", bold=True)
P.p(
    "We had a hard start. Bertie came at 31 weeks and was in the special care unit for five of them. He sat up at thirteen months and walked at two and a quarter. A portage worker came to our house for an hour every week until he was three, and then he had fifteen hours a week at the village nursery, where one of the assistants sat beside him at lunch. Both made a real difference."
)
P.p(
    "He is funny, stubborn and very loving. Nell is his hero. He sleeps well now but he wakes at five, and we have had to put locks on the front door because he will go and look for lorries. He is happiest outdoors, whatever the weather."
)
P.p(
    "We hope that he will have a job he is proud of one day and friends who ring the doorbell for him. Our biggest worry is that people take his smile to mean that he has understood. We would like him to stay with the children he knows from nursery."
)
P.gap()

band("B", "Bertie’s special educational needs")


def needs(area, good, hard, *labels):
    P.p(area, *labels, bold=True)
    t = d.add_table(rows=2, cols=2, style="Table Grid")
    for c, text in zip(t.rows[0].cells, ("What Bertie does well", "What Bertie finds difficult"), strict=True):
        put(c, text, bold=True)
        shade(c, "F2F2F2")
    for c, entries in zip(t.rows[1].cells, (good, hard), strict=True):
        P.fill(c, entries)
    widths(t, [6.5, 10.5])
    P.gap()


P.p(
    "Bertie has global developmental delay and low muscle tone. He was seen by everyone named at K between May and July 2026, while he was in Reception, and his new class teacher has brought the picture up to date."
)
needs(
    "Communication and interaction",
    [
        "A sociable boy who looks at the people he knows and takes them by the hand to what he wants.",
        "Copies animal and engine noises with gusto, and knows the names of everyone in his class.",
        "Understands “stop”, “wait” and “finished” when the sign goes with the word.",
    ],
    [
        "Bertie joins two words (“more lorry”, “Nell gone”), but most of what he says is clear only to his family.",
        "He follows an instruction with two key words when it is said to him alone, and misses what is said to the class.",
        "The speech and language therapist’s report of 11 June 2026 put his understanding close to that of a child of two years and nine months.",
        "He walks away after one exchange and does not yet take a second turn in a conversation.",
    ],
)
needs(
    "Cognition and learning",
    [
        "Remembers a route after going once, and finishes a twelve-piece inset puzzle.",
        "Sorts by colour and by size, and can wait for his turn on the bikes when a sand timer is used.",
    ],
    [
        "Bertie says the numbers to five but does not give one number to each object.",
        "He knows the B of his own name and no other letter or sound.",
        "He stays at a task chosen by somebody else for about three minutes, so he rarely finishes what the class finishes.",
        "In the advice of 15 July 2026 the educational psychologist placed his non-verbal reasoning at the 6th percentile and described learning that holds in one place and is lost in the next.",
        (
            "From January he will have a ten-minute phonics lesson with the Year 1 teaching assistant before register each day.",
            "OUT",
        ),
    ],
)
needs(
    "Social, emotional and mental health",
    [
        "Affectionate and quick to laugh; likes to be given a job.",
        "Comforts children who are crying by bringing them their coat.",
    ],
    [
        "Bertie drops to the floor and kicks when he has to leave something he enjoys; school counted four or five such times a day in October.",
        "He plays beside other children and not yet with them, and he snatches or pushes when they reach for his vehicles.",
        "Mondays are hard for him and after a weekend he may cry until playtime.",
    ],
)
needs(
    "Sensory and physical",
    [
        "Loves running, climbing and riding; joins in every lesson in the hall once the noise has died down.",
    ],
    [
        "Low tone makes Bertie tire by mid-morning. He slumps on the carpet and falls over several times a day in the playground.",
        "He holds a pencil in his fist and his marks are faint; he cannot yet copy a cross.",
        "He covers his ears and cries at hand dryers, the lunch hall and clapping.",
        (
            "An occupational therapy report of 22 June 2026 gives scores below the 2nd percentile for hand control and for balance.",
            "RN:occupational therapy report of 22 June 2026",
        ),
    ],
)
needs(
    "Self-care",
    [
        "Washes his hands when he is shown the picture card, and likes to carry his own lunch tray.",
    ],
    [
        "Bertie wears a nappy and does not tell anybody when he is wet.",
        "He cannot take off his coat, pull up his trousers or put on his shoes.",
        "He eats with his fingers and is the last to finish at lunch, so he misses play.",
    ],
    "NP:Self-care",
)

band("C", "Bertie’s health needs related to his special educational needs")
P.p(
    "Bertie is seen by Dr Anand, consultant paediatrician, at the child development clinic. He has global developmental delay and hypotonia (low muscle tone); no cause has been found and genetic results are awaited."
)
P.p(
    "He has a squint in his left eye, wears glasses all day and has a patch on the right eye at home for two hours before tea. He is long-sighted without his glasses and will not see print at the distance of the carpet."
)
P.p(
    "He is often constipated and takes a laxative at breakfast. On a bad day he has stomach ache, is pale and cannot be expected to concentrate."
)
P.gap()

band("D", "Bertie’s social care needs")
P.p(
    "Bertie has no sense of danger near roads or water and has left the house alone twice since Easter. His mother has a back injury and cannot lift him when he drops to the ground, which has meant that the family no longer goes out as four."
)
P.p(
    "The family has been open to the Early Help hub since March 2026 and knows <Family Support Worker name> well.",
    "PH:<Family Support Worker name>",
)
P.p(
    "Nell, who is nine, helps a great deal with Bertie at home. Her own needs have been talked about with her parents and she does not want an assessment at present."
)
P.gap()

P.section = None
t = d.add_table(rows=1, cols=1, style="Table Grid")
shade(t.cell(0, 0), TEAL)
put(t.cell(0, 0), "E and F: Outcomes and special educational provision", True)
P.p(
    "Each box below sets out one outcome (E) and, beneath it, the special educational provision that meets it (F). The steps are reviewed by school and parents each term; the class teacher keeps the record and brings it to the annual review.",
    italic=True,
)


def area(x):
    P.section = None
    P.p(x, bold=True)


def box(n, outcome, when, steps, rows):
    t = d.add_table(rows=0, cols=2, style="Table Grid")

    def line(label, fill=None):
        cells = t.add_row().cells
        add_run(cells[0].paragraphs[0], label, bold=True)
        if fill:
            shade(cells[0], fill)
            shade(cells[1], fill)
        return cells[1]

    P.section = "E"
    add_run(line("E", TEAL).paragraphs[0], f"Outcome {n}", bold=True)
    P.fill(line("What Bertie will be able to do"), outcome)
    line("By when").text = when
    P.fill(line("Steps this year"), steps)
    P.section = "F"
    add_run(line("F", TEAL).paragraphs[0], f"Special educational provision for Outcome {n}", bold=True)
    a, b = t.add_row().cells
    inner(a.merge(b), rows)
    widths(t, [3.2, 13.8])
    P.gap()


def inner(cell, rows, cms=(7.6, 4.5, 4.5)):
    """A table within the cell."""
    t = cell.add_table(rows=1, cols=3)
    t.style = "Table Grid"
    for c, text in zip(t.rows[0].cells, ("What", "Who", "How long and how often"), strict=True):
        put(c, text, bold=True)
    for row in rows:
        for c, content in zip(t.add_row().cells, row, strict=True):
            P.fill(c, content)
    widths(t, cms)
    cell.add_paragraph()


area("Communication and interaction")
box(
    1,
    "Bertie will tell an adult what he wants in phrases of three words that are understood the first time on eight occasions out of ten.",
    "The end of Year 2",
    [
        "Two-word phrases with “want”, “go” and “more”.",
        "Two-word phrases understood by adults outside his class.",
        "Answers “who?” and “what?” about a photograph.",
    ],
    [
        (
            "Direct therapy: new phrases taught through play with vehicles, Bertie on his own",
            "Speech and language therapist",
            "45 minutes, once a fortnight in term time",
        ),
        (
            "Practice of the therapist’s phrases, written each time in Bertie’s talking book",
            "Teaching assistant who holds the Level 2 award in Makaton",
            "10 minutes every morning, Monday to Friday",
        ),
        (
            ("Coaching for the teaching assistant in how to lengthen what Bertie says", "P"),
            "Speech and language therapist",
            "Once every half term",
        ),
        (
            "Signs for the key words, made while the words are spoken",
            "Class teacher, teaching assistant and lunchtime supervisors",
            "In every lesson and all through lunch",
        ),
        (
            "Talking mats to choose between three activities, so that Bertie has access to the same choices as his class",
            "Teaching assistant",
            "At the start of each choosing time",
        ),
    ],
)
box(
    2,
    (
        "Bertie will carry out a spoken instruction with three key words, given to the whole class and not repeated, in four lessons out of five.",
        "T",
    ),
    "",
    ["Two key words, given to a group of four.", "Two key words, given to the class with a picture."],
    [
        (
            (
                "Help to follow what the class has been asked to do, by showing the first step and pointing to the picture",
                "U",
            ),
            "Teaching assistant",
            ("Regularly", "V:Regularly"),
        ),
        ("Instructions cut to two key words, each with a photograph", "Class teacher", "Whenever a task is set"),
        (
            "Listening group for Bertie and up to three others, working through the therapist’s listening games",
            "Learning support assistant with a Level 3 award in speech and language",
            "Tuesday and Friday, 1.10pm to 1.35pm",
        ),
    ],
)
area("Cognition and learning")
box(
    3,
    "Bertie will count out ten objects correctly and say how many there are, with three different sets of things, on four days out of five.",
    "July 2028",
    ["Gives “one” and “two” when asked.", "Counts out five in the classroom, then in the shop corner, then at home."],
    [
        (
            "Counting real things (socks, shells, small cars), touching each as the number is said, with one partner",
            "Class teacher",
            "15 minutes, Monday to Thursday",
        ),
        (
            ("Going back over the counting steps with Bertie alone and marking them on the chart", "N"),
            "",
            "10 minutes every afternoon",
        ),
        (
            "Visits to set the next number steps and to model them for the teaching assistant",
            "Specialist teacher, Inclusion Service",
            "One visit of 90 minutes in the autumn term and one of 60 minutes in the spring term",
        ),
        (
            "A counting tray and a ten-frame, for his use alone",
            "Provided by the school",
            "On his table in every maths lesson",
        ),
        (
            "New number words shown in at least two places, the classroom and the playground",
            "Class teacher and lunchtime supervisors",
            "The day after each maths lesson",
        ),
    ],
)
box(
    4,
    ("Bertie will make progress with his early reading.", "M"),
    "The end of Key Stage 1",
    ["Enjoys a story to its end.", "Points to the print and not the picture."],
    [
        (
            "Teaching of rhyme and first sounds, in a group of four, from the school’s phonics scheme",
            "Teaching assistant trained in the scheme",
            "20 minutes daily",
        ),
        (
            ("Sharing a picture book that Bertie has picked and talking about what happens next", "P"),
            "School librarian",
            "Twice a week",
        ),
        (
            ("Programme for sight words: to be decided by the school after the phonics screening check", "D"),
            "Literacy lead",
            "To be confirmed",
        ),
        (
            "Books with real photographs and no more than four words to a page",
            "Provided by the school",
            "In his book bag every night and in every reading lesson",
        ),
        (
            "Magnetic letters of his own name, put in order as he arrives",
            "Teaching assistant",
            "Five minutes each morning at registration",
        ),
    ],
)
area("Social, emotional and mental health")
box(
    5,
    "Bertie will move from a favourite activity to the next within two minutes of a picture warning, on four days out of five.",
    "The end of Year 1",
    ["Moves with an adult’s hand and the card.", "Moves with the card alone."],
    [
        (
            "A picture timetable of five cards; the next card is shown and named two minutes before the change",
            "Teaching assistant",
            "At every change of activity",
        ),
        (
            ("Meeting Bertie at the gate, walking in with him and settling him at a first job", "X"),
            "A familiar adult",
            "10 minutes at the start of every day",
        ),
        (
            "Mirror play and feelings books to name happy, sad, cross and frightened",
            "Emotional literacy support assistant",
            "Two 20-minute sessions a week until the end of the spring term 2027",
        ),
        (("Movement breaks", "S"), "Teaching assistant", ("As and when required", "V:As and when required")),
        (
            "When Bertie drops to the floor: the other children are moved away, nobody talks for one minute, and then he is shown his card",
            "Class teacher or teaching assistant",
            "Each time it happens, wherever he is",
        ),
    ],
)
box(
    6,
    ("Bertie will receive three mornings a week in the nurture room.", "OP"),
    "The end of Year 2",
    ["Sits for toast with one other child.", "Sits for toast with three other children."],
    [
        (
            "Nurture group: making and sharing toast, waiting for a turn and playing one game with two others",
            "Nurture lead, who has completed the three-day nurture training, and an assistant",
            "Monday, Wednesday and Thursday, 8.50am to 10.20am",
        ),
        (
            "Sharing out the vehicles between Bertie and two classmates and prompting swaps",
            "Lunchtime play leader",
            "20 minutes each lunchtime",
        ),
        (("Help with making friends", "U"), "Teaching assistant", ("In a small group", "V:small group")),
        ("Swap-and-share song with a timer", "Class teacher", "Five minutes before outdoor play, every day"),
    ],
)
area("Sensory and physical")
box(
    7,
    "Bertie will copy a circle, a cross and a square that others can recognise, using a three-finger grip, on four tries out of five.",
    "Summer term 2028",
    ["Makes a line and a circle with a thick crayon.", "Keeps a three-finger grip for one minute."],
    [
        (
            "Direct therapy for hand strength with putty, pegs and tongs, and for sitting balance",
            "Occupational therapist",
            "Six sessions of 40 minutes between January and Easter 2027",
        ),
        (
            "Hand exercises from the therapist’s card, ticked off on the chart",
            "Class teaching assistant",
            "Ten minutes after register, daily",
        ),
        (("Balance and stair practice from the physiotherapist’s sheet", "P"), "Sports coach", "30-minute sessions"),
        (
            (
                "A chair with arms, a footrest, a sloping board and triangular pencils, supplied by the school at a cost of £265",
                "MO:£265",
            ),
            "Provided by the school",
            "At his table in every lesson",
        ),
        (
            "Ear defenders on a hook beside the carpet",
            "Provided by the school",
            "Before the hall, lunch and each fire practice",
        ),
        (
            ("It is recommended that Bertie sits against a wall or an adult’s legs", "V:It is recommended"),
            "Class teacher",
            "In carpet time",
        ),
    ],
)
box(
    8,
    (
        "Bertie will stay in the hall for a whole assembly, wearing his ear defenders, at least three times in a week.",
        "OW",
    ),
    "July 2027",
    ["Watches from the door.", "Sits at the end of the row for five minutes."],
    [("", "", "")],
)

area("Across the school day")
P.section = "F"
t = d.add_table(rows=1, cols=1, style="Table Grid")
put(t.cell(0, 0), "F: Special educational provision, all areas", True)
shade(t.cell(0, 0), TEAL)
inner(
    t.cell(0, 0),
    [
        (("Teaching assistant support", "H", "L:Teaching assistant support"), "Teaching assistant", "15 hours a week"),
        (
            ("Funding for the setting at matrix level 4", "B", "L:Funding for the setting at matrix level 4"),
            "SEND Team",
            "Each financial year",
        ),
        (
            "Home and school book: a line or two and one photograph (Outcomes 1 and 5)",
            "Teaching assistant",
            "Five minutes at the end of every day",
        ),
        (
            "Meeting with Mum and Dad to look at the talking book and the charts (Outcomes 1, 3 and 5)",
            "Special needs co-ordinator",
            "Once each half term",
        ),
        (
            "Training for all adults in Bertie’s class in signing and in the picture timetable (Outcomes 1 and 5)",
            "Speech and language therapist",
            "One twilight session of two hours by the end of January 2027",
        ),
    ],
    (7.3, 4.6, 4.6),
)
P.gap()

band("G", "Health provision")
P.b("The orthoptist at the eye clinic will check Bertie’s squint and his patch every twelve weeks. (Outcome 4)")
P.b(
    "The community physiotherapist will treat Bertie for 30 minutes once every half term and will show his parents the next set of stretches. (Outcome 7)"
)
P.b("The continence team will help the family with a toilet plan.", "C")
P.b("Genetic results will be explained to the parents by Dr Anand at the January clinic, in a 40-minute appointment.")
band("H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A family support worker from the Early Help hub will come to the house for one hour a fortnight until July 2027, to practise walking beside a road with the wrist strap."
)
P.b(
    "Sessions at the holiday play scheme will be offered, subject to availability.",
    "C:Sessions at the holiday play scheme",
    "V:offered, subject to availability",
)
band("H2", "Any other social care provision")
P.p("No other social care provision is required at this time.")
band("I", "Placement")
P.lab("no-placement")
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    ("Name of setting", ""),
    ("Type of setting", ""),
    (
        "Notes",
        (
            "Bertie should have 20 hours a week of teaching assistant time from the day he starts.",
            "hours-in-placement",
        ),
    ),
]:
    c = t.add_row().cells
    put(c[0], k, True)
    P.fill(c[1], v)
widths(t, [5, 12])
P.gap()
band("J", "Personal budget")
P.p(
    "Sum: £1,150 in the financial year 2026 to 2027, held by the council as a notional budget.",
    "budget-not-requested:£1,150 in the financial year 2026 to 2027",
)
P.p(
    "What it covers: the specialist teacher’s two visits and the number materials (needs under Cognition and learning; Outcome 3)."
)
band("K", "Advice and information gathered")
t = d.add_table(rows=1, cols=3, style="Table Grid")
for c, text in zip(t.rows[0].cells, ("Advice", "Who gave it", "Date"), strict=True):
    put(c, text, True)
for row in [
    ("Parental advice", "Imogen and Sam Hallowby", "20 May 2026"),
    ("Speech and language therapy", "Perpetua Lyle, speech and language therapist", "11 June 2026"),
    ("Educational psychology", "Dr Colm Bastable, educational psychologist", "15 July 2026"),
    ("Medical advice", "Dr R Anand, consultant paediatrician", "2 July 2026"),
    (
        ("Advice from school", "AD:Advice from school"),
        "J Bickley, class teacher, with the special needs co-ordinator",
        "",
    ),
    ("Social care", "Early Help hub duty worker, D Prowse", "9 June 2026"),
]:
    for c, content in zip(t.add_row().cells, row, strict=True):
        P.fill(c, content)
widths(t, [5.5, 8, 3.5])
P.gap()
P.section = None
P.p("Signature of the officer for the council", bold=True)
two([("Signed", ""), ("Name and post", ""), ("Date", "")])
P.save()
