"""Final plan, one table an outcome with E and F labelled inside. Rafi, Year 3, cerebral palsy and vision impairment."""

from building import shade, widths
from building_w import Plan

P = Plan("copplestow", "final", font="Arial", size=10.5)
d = P.document
P.margins(2)
P.running(foot="Copplestow Council | Education, Health and Care Plan | Rafi Castellane | Confidential")
P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN", bold=True)
t = P.table(
    [
        ["Name", "Rafi Castellane", "Date of birth", "9 March 2018"],
        ["Year group", "Year 3", "Language at home", "English and Konkani"],
        ["Parent", "Mrs Leela Castellane", "Pronoun", "he"],
        ["Assessment requested on", "12 January 2026", "Date of final plan", "10 July 2026"],
        ["Plan written by", "Howard Ince, EHC Co-ordinator", "Next review due by", "30 September 2027"],
    ],
    [4, 5, 4, 4],
    head=False,
)
for r in t.rows:
    shade(r.cells[0], "EDEDED")
    shade(r.cells[2], "EDEDED")
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)

P.section = "A"
P.h("SECTION A: All about Rafi")
P.lab("views-not-attributed", section="A")
P.lab("no-communication-summary", section="A")
P.p("My life and the things that matter to me", bold=True)
P.p(
    "I am Rafi and I am eight. I live with Mum, my nani and my big sisters, Suri and Anoushka. We have a cat called Junction. I love trains more than anything and I know all the stations from our town to the sea. I like it when Suri pushes me fast down the slope at the park. My best friend is Dougal. We do quizzes at lunch and he saves me the place at the end of the table."
)
P.p(
    "I do not like it when my arms go one way and I wanted the other. I do not like people leaning on my chair. I get cross when I know the answer and somebody else says it first. The worst bit of school is wet play because the room gets full and I cannot get round it."
)
P.p(
    "When I am big I want to be the person who does the announcements at the railway station. I want to go to the same high school as Dougal and travel there on the bus with everybody else."
)
P.p("Rafi’s history", bold=True)
P.p(
    "Rafi was born at 29 weeks and spent eleven weeks in hospital. He has had physiotherapy since he was nine months old and went to an opportunity playgroup for two mornings a week before he started in Reception. He had a powered chair on loan in Year 2 and has had his own since February. He was off school for five weeks in the autumn after an operation on his left hip. The family moved into a first-floor flat with a lift in 2024."
)
P.p(
    "The family hope that Rafi will finish primary school with a way of writing that keeps up with his thinking. They would like him to go on day trips with his class and not follow behind in a separate car."
)

P.section = "B"
P.h("SECTION B: Rafi’s special educational needs")
P.p("Communication and interaction", bold=True)
P.p(
    "Rafi understands everything that is said in class and scores at the 70th percentile for listening vocabulary. He has a keen sense of humour and likes to argue a point. Dysarthria makes his speech slow and effortful. Adults who know him follow about two thirds of what he says and strangers about a quarter. It takes him as long as ten seconds to start a word, by which time the conversation has moved on, and he has stopped putting his hand up in whole-class discussions."
)
P.p("Cognition and learning", bold=True)
P.p(
    "The educational psychologist (report of 17 March 2026) found Rafi’s verbal reasoning to be above average for his age. He reads two years ahead of his class and remembers what he reads. He can write only three or four words in a lesson with a pencil, and his typing with one finger is at four words a minute, so that what he hands in does not show what he knows. In maths he can do sums in his head but cannot set out a calculation, use a ruler or draw a shape, and his work on fractions and measures has fallen behind."
)
P.p("Social, emotional and mental health", bold=True)
P.lab("NP", "Social, emotional and mental health")
P.p(
    "Rafi is well liked and has one close friend. He is frightened of being left behind when the class goes out, and he cries at night before a trip. Since his operation he has called himself stupid and has torn up his work on several occasions. He finds it hard to lose a game and says that nobody would choose him for a team."
)
P.p("Sensory and physical", bold=True)
P.p(
    "Rafi has dyskinetic cerebral palsy which affects all four limbs and his trunk. His movements are at level IV of the GMFCS.",
    "AB:GMFCS",
)
P.p(
    "He sits in a moulded seat, drives a powered chair with a joystick and is hoisted for every transfer. He cannot reach, hold or carry reliably and has to be helped with dressing, eating and going to the toilet. By early afternoon her head drops forward and her arm movements become wilder.",
    "MP:By early afternoon her head drops forward",
)
P.p(
    "Rafi also has cerebral visual impairment. He sees details one at a time and loses his place on a crowded page, and he does not notice things in the lower part of his view. The orthoptist’s report of 3 February 2026 describes a lower field loss on both sides. He is more comfortable on matt paper and away from windows.",
    "RN:orthoptist’s report of 3 February 2026",
)

P.section = "C"
P.h("SECTIONS C AND D: Rafi’s health and social care needs")
P.lab("sections-not-separate", "SECTIONS C AND D")
P.p(
    "Rafi’s hips are at risk of coming out of joint and he is in pain after sitting for more than an hour. His muscle tone rises when he is cold, excited or unwell. He has difficulty managing his saliva and his clothes are wet by lunchtime, which he minds. He is underweight for his height because moving uses up so much energy. He takes baclofen at breakfast and at bedtime."
)
P.p(
    "Mrs Castellane lifts and turns Rafi two or three times each night and has back pain. The bathroom in the flat has a bath that he cannot use. Rafi does not go out at weekends without his family because he cannot be left with someone who has not been shown how to hoist him. His sisters spend less time with their mother than she would like."
)

P.section = "E"
P.h("SECTIONS E AND F: Outcomes, and the special educational provision that will meet them")
P.p(
    "There is one table for each outcome. The outcome is Section E of the plan and the provision below it is Section F.",
    italic=True,
)


def outcome(n, title, when, text, steps, rows):
    t = d.add_table(rows=0, cols=3, style="Table Grid")
    c = t.add_row().cells
    a = c[0].merge(c[1])
    P.fill(a, f"Outcome {n}: {title}", bold=True)
    P.fill(c[2], f"To be met by: {when}".strip(), bold=True)
    shade(a, "BDD7EE")
    shade(c[2], "BDD7EE")
    c = t.add_row().cells
    P.fill(c[0], "Section E", bold=True)
    P.fill(c[1].merge(c[2]), text, section="E")
    c = t.add_row().cells
    P.fill(c[0], "Steps in the coming year", bold=True)
    P.fill(c[1].merge(c[2]), steps)
    c = t.add_row().cells
    for x, h in zip(c, ["Section F: provision", "Who will do it", "When, how often and for how long"], strict=False):
        P.fill(x, h, bold=True)
        shade(x, "DEEAF6")
    for r in rows:
        for x, v in zip(t.add_row().cells, r, strict=False):
            P.fill(x, v, section="F")
    for r in t.rows:
        for x, w in zip(r.cells, [7, 4.8, 5.2], strict=False):
            pass
    widths(t, [7, 4.8, 5.2])
    d.add_paragraph()


outcome(
    1,
    "Getting about",
    "End of Year 6",
    "Rafi will drive his powered chair from his classroom to the hall and back without touching a wall or a door frame, on four journeys out of five.",
    ["Rafi will stop on the word “stop” within one metre.", "Rafi will reverse out of the cloakroom bay."],
    [
        [
            "Direct physiotherapy: stretches, head control and practising standing transfers",
            "Physiotherapist from the children’s therapy team",
            "45 minutes, every third Monday in term time",
        ],
        [
            "Standing frame at story time, following the physiotherapist’s written positions",
            "Learning support assistant who holds the moving and handling certificate",
            "2.30pm to 2.55pm each day",
        ],
        [
            (
                "Chair driving practice along the corridors and round the cones in the playground",
                "P:Chair driving practice along the corridors",
            ),
            "Learning support assistant",
            "Twice a week",
        ],
        [
            (
                "Help with doors, steps and slopes about the school",
                "U:Help with doors, steps and slopes about the school",
                "X:Help with doors, steps and slopes about the school",
            ),
            "An adult",
            ("As required", "V:As required"),
        ],
        [
            "A ramp to the library door and a turning space of 1.8 metres in the classroom",
            "Site manager",
            "In place by 4 September 2026",
        ],
    ],
)
outcome(
    2,
    "Writing and recording",
    "July 2028",
    "Rafi will write a recount of six sentences with his keyguard and word grid, with nobody pressing a key for him.",
    ["Rafi will open his own document and save it.", "Rafi will type a sentence of eight words."],
    [
        [
            "Teaching Rafi to type with the keyguard and to use word grids and prediction",
            "Specialist teacher for physical disability, Inclusion Support Service",
            "One hour every other Tuesday",
        ],
        [
            "Keyguard exercises set by the specialist teacher",
            "Learning support assistant, shown how by the specialist teacher",
            "The ten minutes before morning break, Monday to Thursday",
        ],
        [
            ("Learning support assistant time", "H:Learning support assistant time"),
            "Learning support assistant",
            "12 hours a week",
        ],
        [
            (
                "One question at a time, and a silent count of ten before it is asked again",
                "S:One question at a time, and a silent count",
            ),
            "Everyone who teaches Rafi",
            "",
        ],
        [
            "A laptop on a rigid mount with a large-key keyboard, for Rafi’s sole use",
            "Inclusion Support Service",
            "All lessons with writing in them",
        ],
        [
            "Maths recorded on squared-grid software, taught in a group of up to 4",
            "Higher level teaching assistant with a certificate in assistive software",
            "Wednesdays, 9.20am to 10.00am",
        ],
    ],
)
outcome(
    3,
    "Seeing and finding",
    "",
    ("Rafi will find the one item he is asked for on a page of twelve pictures.", "T"),
    ["Rafi will scan a row from left to right with a marker."],
    [
        [
            "Teaching visual search, scanning and the use of a line marker",
            "Qualified teacher of children and young people with vision impairment (QTVI)",
            "Two hours in each half term",
        ],
        ["Check of print size, lighting, glare and where Rafi sits", "QTVI", "Once a term"],
        [
            "Print at 24 point, bold, on matt cream paper, with no more than five items to a side",
            "Class teacher",
            "Every lesson in which Rafi is given something to read",
        ],
        ["A reading window and a sloping board", "Supplied by the sensory team", "Kept on Rafi’s tray"],
        [
            "A training session for the class teacher and assistants on cerebral visual impairment",
            "QTVI",
            "90 minutes, on the September training day each year",
        ],
    ],
)
outcome(
    4,
    "Being understood",
    "End of Year 5",
    ("Rafi will receive ten speech and language therapy sessions a year to make his speech clearer.", "OP"),
    ["Rafi will take a breath before each phrase."],
    [
        [
            "Therapy for breath control, phrasing and repairing a misunderstanding",
            "Speech and language therapist",
            "Ten sessions of 40 minutes in each school year",
        ],
        [
            (
                "Practice of the week’s phrases is to be carried out in a quiet room",
                "N:Practice of the week’s phrases is to be carried out",
            ),
            "",
            "15 minutes, Mondays, Wednesdays and Fridays",
        ],
        [
            (
                "Whatever the regional communication aid centre recommends when it has seen Rafi",
                "D:Whatever the regional communication aid centre",
            ),
            "",
            "Autumn term",
        ],
        [
            "The teacher comes to Rafi first or second in class discussion and lets him finish his own sentence",
            "Class teacher",
            "Carpet time and circle time",
        ],
    ],
)
outcome(
    5,
    "Being comfortable",
    "Easter 2026",
    ("Rafi will tell a grown-up that he needs to be moved, before he is in pain, at least once every morning.", "DP"),
    ["Rafi will use the word “shift” or press the blue button on his tray."],
    [
        [
            "Rafi’s feet, hips and harness are repositioned",
            "Learning support assistant, trained by the physiotherapist",
            "At the start of every lesson and after lunch",
        ],
        [
            "Hoisting and toilet care in the hygiene room",
            "Two learning support assistants, both certificated in hoisting",
            "10.15am, 12.10pm and 2.15pm, quarter of an hour each time",
        ],
        [
            "Quarter of an hour on the mat, out of the chair, when Rafi presses the blue button",
            "Learning support assistant",
            "On each occasion",
        ],
    ],
)
outcome(
    6,
    "Numbers and measures",
    "End of Year 4",
    "Rafi will measure to the nearest centimetre with a magnified on-screen ruler and get seven out of ten right.",
    ["Rafi will place fractions with a bottom number of 2, 4 or 8 on a number line."],
    [
        [
            "Fractions and measures taught ahead of the class lesson with large magnetic pieces",
            "Teaching assistant",
            "Mondays and Thursdays, ten past one to half past",
        ],
        [
            (
                "A catch-up group of four on measures, using the on-screen ruler",
                "P:A catch-up group of four on measures",
            ),
            "Class teacher",
            "25 minutes",
        ],
    ],
)
outcome(
    7,
    "Out and about",
    "End of Year 6",
    ("Rafi will order a drink in a café and pay for it with a £5 note, using his own voice or his phrase card.", "OW"),
    ["Rafi will ask for his dinner at the hatch."],
    [["", "", ""]],
)
P.p("Section F continued: provision that serves more than one outcome", bold=True)
P.section = "F"
P.table(
    [
        ["Provision", "Who will do it", "When, how often and for how long", "Outcomes"],
        [
            "Carrying and setting out Rafi’s equipment, scribing from his dictation and steadying his paper",
            "Learning support assistant with a Level 3 qualification",
            "8.45am to 3.15pm, Monday to Friday, lunch and both breaks included",
            "1, 2 and 5",
        ],
        [
            "Hoist and sling training for the four adults named on Rafi’s rota",
            "Physiotherapist",
            "One three-hour session each September",
            "1 and 5",
        ],
        [
            ("Swimming with a float jacket and the pool hoist", "UN:Swimming with a float jacket and the pool hoist"),
            "Swimming teacher and a learning support assistant in the water",
            "Half an hour on Wednesdays in the summer term",
            "1 and 9",
        ],
        [("Matrix Band F", "B:Matrix Band F"), "Inclusion Funding Panel", "From September 2026", "1 to 6"],
        [
            ("Insurance and servicing of the powered chair: £1,150 a year, met by the authority", "MO:£1,150 a year"),
            "Wheelchair insurer",
            "Each April",
            "1",
        ],
        [
            "Review of the classroom equipment against Rafi’s growth",
            "Occupational therapist from the children’s therapy team",
            "Every half term",
            "2 and 5",
        ],
    ],
    [6, 4.2, 4.6, 2.2],
)

P.p("How the plan will be kept under review", bold=True)
P.p(
    "The class teacher and the special educational needs co-ordinator meet Mrs Castellane in October, February and June to look at the steps under each outcome and to write new ones. The notes of these meetings go to the EHC Co-ordinator."
)
P.section = "G"
P.h("SECTION G: Health provision")
P.table(
    [
        ["Health provision", "Who provides it", "How often"],
        ["Hip X-ray and orthopaedic clinic", "Consultant orthopaedic surgeon", "Every six months"],
        [
            (
                "Botulinum toxin injections followed by splinting of the right hand",
                "C:Botulinum toxin injections followed by splinting",
            ),
            "Spasticity clinic at the children’s hospital",
            ("When clinically appropriate", "V:When clinically appropriate"),
        ],
        [
            "Call to Mrs Castellane about Rafi’s weight and his calorie plan",
            "Community dietitian",
            "First Friday of each month",
        ],
        ["Clinic for saliva control, 30 minutes", "Community paediatrician", "January, May and September"],
    ],
    [7, 5.5, 4.5],
)
P.section = "H1"
P.h("SECTION H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A personal assistant from the Disabled Children’s Service, who has been shown how to hoist Rafi, will take him out without his family for three hours every Saturday."
)
P.b("A level-access shower and a ceiling track hoist will be fitted in the flat by 30 October 2026.")
P.b("Mrs Castellane will be offered a break in the school holidays.", "C", "V:be offered")
P.section = "H2"
P.h("SECTION H2: Any other social care provision")
P.p("None is required at the present time.")
P.section = "I"
P.h("SECTION I: Placement")
P.p("Name: Copplestow Quarry Road Primary School")
P.p(
    "Type: mainstream primary academy, with 25 hours a week of one-to-one from a learning support assistant",
    "hours-in-placement:with 25 hours a week of one-to-one",
)
P.p(
    "The school receives the top-up for Band F and visits from the therapy team.",
    "provision-in-placement:The school receives the top-up for Band F",
)
P.section = "J"
P.h("SECTION J: Personal budget and direct payments")
P.p(
    "A direct payment of £62.40 a week goes to Mrs Castellane. It is paid into a dedicated account and she sends in her receipts every quarter.",
    "budget-not-requested:£62.40 a week",
    "direct-payment-without-purpose:£62.40 a week",
)
P.section = "K"
P.h("SECTION K: Advice and information")
P.table(
    [
        ["Advice", "From", "Date"],
        ["Parent’s views", "Mrs L Castellane", "2 February 2026"],
        ["Child’s views", "Rafi Castellane", "6 February 2026"],
        ["Educational advice", "Mr D Farr, headteacher, Quarry Road Primary School", "11 February 2026"],
        ["Educational psychology advice", "Dr Hetty Nwachukwu, educational psychologist", "17 March 2026"],
        ["Medical advice", "Dr R Lisle, community paediatrician", "23 February 2026"],
        ["Physiotherapy advice", "Clodagh Meehan, physiotherapist", "27 February 2026"],
        [
            ("Occupational therapy advice", "AD:Occupational therapy advice"),
            "Benedict Shaw, occupational therapist",
            "",
        ],
        ["Speech and language therapy advice", "Aimee Rudd, speech and language therapist", "4 March 2026"],
        [
            "Vision advice",
            "Mrs G Pell, qualified teacher of children and young people with vision impairment",
            "9 March 2026",
        ],
        ["Social care advice", "Tunde Bright, social worker, Disabled Children’s Service", "13 March 2026"],
    ],
    [5.5, 8, 3.5],
)
P.section = None
P.table([["Signed for Copplestow Council", ""], ["Name", ""], ["Date", ""]], [6, 11], head=False)
P.lab("not-signed", section=None)
P.save()
