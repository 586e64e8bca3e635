"""Printed out of a case-management system: every need, outcome and provision is a record of fields. Wilf, Reception, deaf."""

from building import add_run, page_field, shade, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("larchmoor", "final", font="Arial", size=9.5)
d = P.document
sec0 = d.sections[0]
add_run(
    sec0.header.paragraphs[0], "Larch CaseManager 9.2    Case 2026/04417    Final plan    OFFICIAL SENSITIVE", size=7.5
)
add_run(
    sec0.footer.paragraphs[0],
    "Printed by k.oyelaran on 05/11/2026 at 10:42    Larchmoor and Fells Council    Page ",
    size=7.5,
)
page_field(sec0.footer.paragraphs[0])


def sec(letter, title):
    P.section = letter
    p = P.h(title, 1)
    p.paragraph_format.space_before = Pt(14)


def group(title):
    p = P.h(title, 2)
    p.paragraph_format.keep_with_next = True


def record(*rows):
    """A record: rows of (label, value) across the whole width or (label, value, label, value)."""
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    for row in rows:
        cells = t.add_row().cells
        if len(row) == 2:
            value = cells[1].merge(cells[3])
            pairs = [(cells[0], row[0], value, row[1])]
        else:
            pairs = [(cells[0], row[0], cells[1], row[1]), (cells[2], row[2], cells[3], row[3])]
        for lc, label, vc, value in pairs:
            add_run(lc.paragraphs[0], label, bold=True, size=8.5)
            shade(lc, "E7ECEF")
            P.fill(vc, value)
    widths(t, [3.0, 6.4, 2.6, 5.0])
    gap = P.gap(after=0)
    gap.paragraph_format.line_spacing = Pt(7)


def listing(head, rows, cms):
    t = d.add_table(rows=1, cols=len(head), style="Table Grid")
    for c, text in zip(t.rows[0].cells, head, strict=False):
        add_run(c.paragraphs[0], text, bold=True, size=8.5)
        shade(c, "C9D6DC")
    for row in rows:
        for c, value in zip(t.add_row().cells, row, strict=False):
            P.fill(c, value)
    widths(t, cms)
    P.gap(after=2)


def need(ref, area, strengths, text, source):
    record(("Need ref", ref, "Area", area), ("Strengths", strengths), ("Description", text), ("Source", source))


def outcome(ref, area, target, text, steps):
    record(("Outcome ref", ref, "Target date", target), ("Area", area), ("Outcome", text), ("Steps", steps))


def prov(ref, meets, oc, what, often, long, who, start="05/11/2026"):
    record(
        ("Provision ref", ref, "Need / outcome", [x for x in (meets, oc) if x]),
        ("What is provided", what),
        ("How often", often, "How long", long),
        ("By whom", who, "Starts", start),
    )


P.h("Education, Health and Care Plan", 0)
P.p("Final plan issued under the Children and Families Act 2014", bold=True)
record(
    ("Forename", "Wilf", "Surname", "Ancaster-Doyle"),
    ("Date of birth", "14/03/2022", "Year group", "Reception"),
    ("Gender", "Male", "UPN", "H330 2218 4406 7"),
    (
        "Parents",
        ["Josephine Ancaster and Callum Doyle", ("Second contact: {{nok_2_name}}", "PH:{{nok_2_name}}")],
        "Home languages",
        "English and British Sign Language (BSL)",
    ),
    ("Request received", "09/03/2026", "Decision to assess", "17/04/2026"),
    ("Draft issued", "14/09/2026", "Final plan dated", "05/11/2026"),
    ("Next review due", "04/05/2027", "Case officer", "Kemi Oyelaran"),
    ("Setting", "Larchmoor Primary School", "Transport", "Council taxi, with an escort"),
)
P.section = None
P.whole("late-plan")
group("Case summary")
P.p(
    "Wilf was born profoundly deaf in both ears and has worn two cochlear implants since he was fourteen months old. He is fed in part through a gastrostomy button. He attended Fellside Nursery for fifteen hours a week until July 2026 and started in Reception in September."
)
P.p("From January the base will also give Wilf a music lesson of 30 minutes a week.", "OUT")

sec("A", "Section A – Views, interests and aspirations")
record(
    (
        "Child’s voice",
        [
            "Wilf sorted photographs with Mrs Lindqvist on 11 May 2026, putting them into a box with a smiling face or a box with a cross. Into the smiling box went trains, the water tray, his cousin Fergus, Grandad’s allotment and the big slide. Into the other went assembly, hand dryers, the hairdresser and having his coils put back on when he is tired.",
            "He signed to her that he likes his red coils best, that his friend is Noor, and that he does not like it when people turn round. When she asked what he would like more of at school, he signed “train, train, you, me”.",
        ],
    ),
    (
        "Parents’ views",
        [
            "Josephine and Callum told the case officer on 20 April 2026 that Wilf is a determined, comical child who wants to be in the middle of everything. He makes up signs for people: the postman is “beard” and the health visitor is “cold hands”. They began to learn BSL when he was four months old and his older sister Bridie is the best signer in the house.",
            "They are tired. Feeds run overnight, and Wilf wakes when the pump beeps although he cannot hear it. They worry most about the playground, where he misses what the other children shout, and about a hearing world that takes his clear first words as proof that he can hear.",
        ],
    ),
    (
        "History",
        [
            "He failed the newborn screen, was aided at ten weeks and implanted at the regional centre in May 2023. He walked at twenty-two months. At nursery he had a communicator for ten hours a week and a weekly visit from the Teacher of the Deaf.",
            (
                "In Reception a lunchtime supervisor will sit with Wilf for twenty minutes each day and practise signs for food with him.",
                "OUT",
            ),
        ],
    ),
    (
        "Hopes for the future",
        "His parents hope that he will be happy in both the deaf and the hearing world, read as well as his sister, have friends who come to tea, and choose for himself one day whether to sign, to speak or to do both. Wilf, asked what he will be, signed “train man”.",
    ),
    ("How to communicate with Wilf and involve him", ""),
)
P.lab("no-communication-summary")

sec("B", "Section B – Special educational needs")
group("Communication and interaction")
need(
    "N1",
    "Communication and interaction",
    "Wilf has a store of about ninety signs and twenty-five spoken words. He watches faces closely and will try three ways of getting a message across before he gives up.",
    "Wilf’s expressive language, in sign and in speech together, is at the level of a child of two years and three months. He uses single signs and a few learnt pairs, seldom a verb, and cannot yet tell anyone about a thing that is not in front of him. His speech is understood by his family and by few others.",
    "Speech and language therapy advice, 02/06/2026",
)
need(
    "N2",
    "Communication and interaction",
    "In a quiet room, with one adult facing him, he follows simple everyday talk.",
    "In the noise of a classroom Wilf loses most of what is said. He cannot look at a speaker and at an object at once, so that he misses whatever is said while he is looking at the book. He copies other children and by this hides how little he has followed, and by two o’clock he is worn out by the effort of listening.",
    "Teacher of the Deaf advice, 28/05/2026",
)
group("Cognition and learning")
need(
    "N3",
    "Cognition and learning",
    "His problem-solving with shapes, jigsaws and building is that of other children of his age.",
    "Wilf has gaps in what he knows of the world, because he has not overheard it. He can count by rote to four in sign but does not yet give three objects when asked. He recognises his name and the names of two trains in print. Sounds at the ends of words and the quiet consonants do not reach him, which puts phonics out of step with the class.",
    "Educational psychology advice, 09/06/2026",
)
group("Social, emotional and mental health")
need(
    "N4",
    "Social, emotional and mental health",
    "He is loving, and goes back to children who have pushed him away.",
    [
        (
            "Wilf joins games by taking a toy and running. Most turn-taking breaks down within a minute because the rules were spoken. She bites the neck of her jumper and pulls off her coils when a game ends in tears.",
            "MP:She bites the neck of her jumper",
        ),
        "He knows no deaf child or grown-up outside the clinic, and had not until this year seen another person wearing implants.",
    ],
    "Fellside Nursery advice, 15/05/2026",
)
group("Sensory and physical")
need(
    "N5",
    "Sensory and physical",
    "Aided thresholds of 25 to 30 decibels with both processors on.",
    "Without his processors Wilf hears nothing at all. He does not yet tell anyone when a coil has come off, a lead has broken or a battery has died, and has been found to have been without sound for a whole morning.",
    "Teacher of the Deaf advice, 28/05/2026",
)
need(
    "N6",
    "Sensory and physical",
    "He is fearless, and practises a new movement until he has it.",
    (
        "The inner ear damage affects Wilf’s balance. He falls five or six times a day, cannot stand on one leg, takes stairs on his bottom and tires when walking on grass. The ophthalmology report of May 2026 notes that he relies on his eyes to stay upright, and so falls more in the dark.",
        "RN:ophthalmology report of May 2026",
    ),
    "Physiotherapy advice, 18/06/2026",
)
need(
    "N7",
    "Sensory and physical",
    "He fetches his own coat and carries his plate to the hatch.",
    (
        "Wilf wears pads by day and by night and gives no sign before he is wet. He cannot pull up trousers over a pad or fasten anything.",
        "NP:Wilf wears pads by day and by night",
    ),
    "Fellside Nursery advice, 15/05/2026",
)

sec("C", "Section C – Health care needs")
record(
    (
        "Diagnosis",
        "Profound sensorineural deafness in both ears; absent balance function; gastrostomy since 2023 after poor weight gain",
    ),
    (
        "Description",
        "Wilf takes tastes and soft finger foods by mouth and has most of his milk through the button. He has a bolus feed in the middle of the school day. The skin around the button becomes sore. He has had meningitis vaccination on account of his implants, and a knock over the implant site has to be seen on the same day.",
    ),
)
sec("D", "Section D – Social care needs")
record(
    (
        "Description",
        "A child and family assessment was finished on 26 June 2026. Wilf has few outings at which anyone signs. His parents have had no evening together for over a year, since nobody in the family but they can manage the pump. His sister gives a great deal of help. Wilf sleeps on a mattress in his parents’ room and is up for an hour or more on most nights.",
    )
)

sec("E", "Section E – Outcomes")
outcome(
    "OC-1",
    "Communication and interaction",
    "31/07/2027",
    "By the end of Reception Wilf will join three signs or spoken words in a phrase of his own to ask for something or to tell somebody something, ten times in a school day.",
    "Christmas: two words, of which one a verb. Easter: three words when shown a picture.",
)
outcome(
    "OC-2",
    "Communication and interaction",
    "31/08/2029",
    "By the end of Key Stage 1 Wilf will carry out an instruction that holds two key ideas, in a room where other children are talking, four times out of five.",
    "July 2027: one key idea in noise. July 2028: two in quiet.",
)
outcome(
    "OC-3",
    "Cognition and learning",
    "",
    ("Wilf will match twenty printed words to their pictures and their signs, unaided, on two days running.", "T"),
    "Six words; twelve words.",
)
outcome(
    "OC-4",
    "Cognition and learning",
    "31/07/2027",
    ("Wilf will make good progress with early number.", "M"),
    "To be set by the class teacher each half term.",
)
outcome(
    "OC-5",
    "Social, emotional and mental health",
    "31/07/2027",
    (
        "By the end of Reception Hamish will take three turns in a game with one other child while the nearest adult is two metres away, on four days in five.",
        "AC:Hamish",
    ),
    "One turn with an adult beside him; two turns.",
)
outcome(
    "OC-6",
    "Social, emotional and mental health",
    "31/07/2027",
    ("Wilf will have access to a deaf role model.", "OP"),
    "First meeting by Christmas.",
)
outcome(
    "OC-7",
    "Sensory and physical",
    "31/07/2026",
    (
        "By July 2026 Wilf will show an adult, within a minute, that a coil has come off or that the sound has stopped, nine times in ten.",
        "DP:By July 2026",
    ),
    "Touches the coil when asked “sound?”; brings the card.",
)
outcome(
    "OC-8",
    "Sensory and physical",
    "14/03/2028",
    "By his sixth birthday Wilf will walk up and down a flight of twelve stairs on his feet, holding one rail, without an adult’s hand.",
    "Four stairs; eight stairs.",
)
outcome(
    "OC-9",
    "Health and home",
    "31/07/2028",
    (
        "By the end of Year 1 Wilf will sleep in his own room from eight in the evening until six, on five nights in seven.",
        "OW",
    ),
    "Own bed in his parents’ room; own bed on the landing side.",
)

sec("F", "Section F – Special educational provision")
group("F1 Teaching, therapy and adult support")
prov(
    "01",
    "N1",
    "OC-1",
    "Teaching on his own: new nouns and verbs in sign and speech, and putting them together about pictures, trains and things that happened at home.",
    "Twice a week",
    "45 minutes",
    "Qualified Teacher of the Deaf (Mrs A. Lindqvist)",
)
prov(
    "02",
    "N1",
    "OC-1",
    ("Direct therapy on the sounds s, f and sh, and on hearing whether a word was said or not.", "P"),
    "Fortnightly",
    "",
    "Speech and language therapist with a specialism in deafness",
)
prov(
    "03",
    "N1, N2",
    "OC-1, OC-2",
    "Everything that the teacher and the other children say is signed and voiced to Wilf, and what he signs is voiced back to them.",
    "In every lesson and at snack, lunch and playtimes",
    "From the start to the end of each",
    "Communication support worker holding BSL Level 3",
)
prov(
    "04",
    "N1",
    "OC-1",
    ("A story told to Wilf in sign before the class hears it, with the objects that come in it in a bag.", "P"),
    ("Regularly", "V:Regularly"),
    "10 minutes",
    "Teaching assistant from the base, BSL Level 2",
)
prov(
    "05",
    "N3",
    "OC-3",
    ("Individual support in the base.", "H"),
    "Each week",
    "6 hours",
    "Teaching assistant",
)
prov(
    "06",
    "N3",
    "OC-3",
    ("Lotto with printed words, pictures and signs, ten words at a time, with two new words each Monday.", "X"),
    "Daily",
    "10 minutes",
    "Key adult",
)
prov(
    "07",
    "N3",
    "OC-4",
    ("Number games in a group of three with things that are counted out, moved, hidden and found.", "N"),
    "On Monday, Wednesday and Friday",
    "15 minutes",
    "",
)
prov(
    "08",
    "N3",
    "OC-4",
    ("Counting songs in sign.", "U"),
    ("As and when required", "V:As and when required"),
    ("Short bursts", "V:Short bursts"),
    ("HLTA", "AB:HLTA"),
)
prov(
    "09",
    "N3",
    None,
    (
        "Phonics beside the class’s own lesson: each sound shown with its cue at the lips, its letter and a picture, and felt on the hand.",
        "L",
    ),
    "Every morning",
    "20 minutes",
    "Class teacher",
)
prov(
    "10",
    "N4",
    "OC-5",
    "Play with one chosen classmate: the practitioner starts the game, signs whose turn it is, and moves away when the first round is done.",
    "Daily",
    "20 minutes, after lunch",
    "Early years practitioner, Level 3",
)
prov(
    "11",
    "N4",
    "OC-5",
    (
        "Consideration should be given to a programme of picture stories about losing a game.",
        "V:Consideration should be given to",
        "P",
        "N",
    ),
    "Weekly",
    "",
    "The setting",
)
prov(
    "12",
    "N4",
    "OC-6",
    "Time with a grown-up who is deaf, to look at books, cook, and talk about implants and about being deaf.",
    ("Up to twice a month", "V:Up to twice a month"),
    "1 hour",
    "Deaf instructor from the sensory service, fluent in BSL",
)
prov(
    "13",
    "N5",
    "OC-7",
    "Listening check of both processors and leads with the monitor earphones; faults written in the yellow book and parents telephoned.",
    "At 8.50am and at 1.10pm each school day",
    "",
    "Teaching assistant signed off by the Teacher of the Deaf",
)
prov(
    "14",
    "N5",
    "OC-7",
    (
        "Rehearsing with Wilf how to show that the sound has gone: touch the coil, fetch the card, hand it over.",
        "U",
        "X",
    ),
    "",
    "",
    "Trained staff",
)
prov(
    "15",
    "N5",
    "OC-7",
    "Training in checking a processor, changing a battery and coil, and speaking so that a lip-reader can follow.",
    "Once in September and once in January",
    "2 hours",
    "Given by the Teacher of the Deaf to the whole Reception team and the lunchtime supervisors",
)
prov(
    "16",
    "N6",
    "OC-8",
    "Balance programme: stepping over, standing on one leg at the rail, throwing while standing, six stairs up and down.",
    "Every school day",
    "15 minutes",
    "Teaching assistant taught by the physiotherapist",
)
prov(
    "17",
    "N6",
    "OC-8",
    "Visit to look at how Wilf moves, to review the exercises and to write the next set.",
    "Termly",
    "",
    "Children’s physiotherapist",
)
prov(
    "18",
    "N2",
    "OC-2",
    ("To be decided by the base after the speech-in-noise test in January.", "D"),
    "",
    "",
    "",
    "January 2027",
)
prov(
    "19",
    "N1",
    ("OC-15", "UN:OC-15"),
    "Going through the home book with Wilf so that he signs one piece of news from it to his table.",
    "Each morning at registration",
    "5 minutes",
    "Communication support worker",
)
group("F2 Ways of working")
listing(
    ["Ref", "What adults do", "When and where", "Outcome"],
    [
        [
            "20",
            "Wave or tap Wilf’s shoulder, wait until he looks, then sign or speak, with the light on the speaker’s face.",
            "Whenever anyone starts to talk to him",
            "OC-2",
        ],
        ["21", ("One speaker at a time, and the speaker is pointed out.", "S"), "", "OC-2"],
        [
            "22",
            "The new words of the day are shown in sign, print and picture before they are used.",
            "At the start of every carpet session",
            "OC-1",
        ],
        [
            "23",
            ("Encouraged to ask for things to be said again.", "V:Encouraged to", "S"),
            ("Where appropriate", "V:Where appropriate"),
            "OC-2",
        ],
        [
            "24",
            "A pause of five seconds after a question, in which nobody repeats it.",
            "Carpet sessions and small-world play",
            "OC-1",
        ],
        [
            "25",
            ("Photographs of what comes next: lunch hall, library, cloakroom, etc.", "V:cloakroom, etc"),
            "On the wall by the sink, all day",
            "OC-2",
        ],
        ["26", ("Be mindful of tiredness from listening.", "V:Be mindful of"), "After lunch", "OC-2"],
        [
            "27",
            "Twenty minutes without talk, with a puzzle or a train set.",
            "Every day at 1.45pm, in the book corner",
            "OC-2",
        ],
        [
            "28",
            "The supervisor on duty waves the red flag when the whistle is blown.",
            "At the end of every playtime",
            "OC-5",
        ],
    ],
    [1.2, 8.2, 5.4, 2.2],
)
group("F3 Equipment, environment and funding")
listing(
    ["Ref", "Item", "Number, or when used", "Outcome"],
    [
        [
            "29",
            "Radio aid transmitter with a receiver for each processor",
            "Worn by the teacher in all lessons and in assembly",
            "OC-2",
        ],
        [
            "30",
            "Carpet, blinds and wall panels that bring the echo time of the room below 0.4 seconds",
            "Reception classroom, by 1 December 2026",
            "OC-2",
        ],
        ["31", ("Quiet room to be available", "V:to be available"), "Beside the base", "OC-2"],
        [
            "32",
            "Box with eight charged batteries, two coils and two leads",
            "On the teacher’s desk and in the taxi",
            "OC-7",
        ],
        ["33", ("Tablet or similar loaded with signed stories", "V:or similar"), "1, in reading time", "OC-3"],
        ["34", "Class of no more than 24 children", "Until the end of Reception", "OC-2"],
        ["35", ("£2,600 from the high needs budget for the wall panels", "MO:£2,600"), "One payment", "OC-2"],
        ["36", ("Sensory matrix Band C", "B"), "2026/27", "OC-1"],
        ["37", "Handrail at 55 cm on both sides of the hall steps", "Fitted by half term", "OC-8"],
    ],
    [1.2, 8.2, 5.4, 2.2],
)
P.p(
    "Monitoring: the Teacher of the Deaf keeps the language profile and goes through it with parents each half term. The class teacher sets the short-term targets. The review will be arranged by the head of the base."
)

sec("G", "Section G – Health care provision")
record(
    ("What is provided", "Both processors are tested and re-mapped, and the implant sites looked at."),
    ("How often", "Every six months", "By whom", "Regional implant centre"),
    ("Agreed by", "North Fells commissioning board, 21/09/2026", "Outcome", "OC-2"),
)
record(
    (
        "What is provided",
        "Training and signing off of three members of the base team in giving the midday feed and caring for the button.",
    ),
    ("How often", "3 hours each September", "By whom", "Community children’s nurse"),
    ("Agreed by", "North Fells commissioning board, 21/09/2026", "Outcome", ""),
)
record(
    ("What is provided", ("Work with the family on moving overnight feeds to the daytime.", "C")),
    ("How often", "", "By whom", ("Children’s dietitian, through the MDT clinic", "AB:MDT")),
    ("Agreed by", "North Fells commissioning board, 21/09/2026", "Outcome", ""),
)
record(
    ("What is provided", ("Balance therapy at the hospital may be arranged.", "C", "V:may be arranged")),
    ("How often", "", "By whom", "Hospital therapy department"),
    ("Agreed by", "", "Outcome", "OC-8"),
)
sec("H1", "Section H1 – Social care provision under section 2 of the 1970 Act")
record(
    (
        "What is provided",
        "A sitter who signs takes Wilf to the Saturday play club for deaf children and stays with him.",
    ),
    ("How often", "Two Saturdays a month, 10am to 1pm", "By whom", "Short breaks sitter, BSL Level 2"),
    ("Outcome", "OC-6"),
)
record(
    ("What is provided", ("Sign lessons at home for Josephine, Callum and Bridie.", "C")),
    ("How often", ("On an ongoing basis", "V:ongoing"), "By whom", "Tutor from the deaf children’s social work team"),
    ("Outcome", "OC-1"),
)
sec("H2", "Section H2 – Any other social care provision")
P.lab("empty-section")
record(("What is provided", ""), ("How often", "", "By whom", ""))

sec("I", "Section I – Placement")
record(
    ("Name", "Larchmoor Primary School"),
    ("Type", "Mainstream primary school with a resourced base for deaf children"),
    ("Notes", ("Wilf takes up a place in the base with 25 hours of adult support each week.", "HIP")),
)
sec("J", "Section J – Personal budget")
record(
    ("Requested", "Yes, by Josephine Ancaster on 6 May 2026. Agreed on 30 September 2026."),
    ("Direct payment", "£1,512 a year, paid each term to Josephine Ancaster, for the sitter in Section H1."),
    ("Need and outcome", "It meets the need in Section D for outings at which somebody signs, and Outcome OC-6."),
)
sec("K", "Section K – Advice and information")
listing(
    ["No", "Advice", "Author and role", "Date"],
    [
        ["1", "Parents’ views", "Josephine Ancaster and Callum Doyle", "20/04/2026"],
        ["2", "Child’s views", "Gathered by Mrs A. Lindqvist, Teacher of the Deaf", "11/05/2026"],
        ["3", "Educational advice, Fellside Nursery", "Priya Tolland, nursery manager", "15/05/2026"],
        ["4", "Teacher of the Deaf advice", "Mrs A. Lindqvist, Teacher of the Deaf", "28/05/2026"],
        ["5", "Speech and language therapy advice", "Gwil Rasmussen, speech and language therapist", "02/06/2026"],
        ["6", "Educational psychology advice", "Dr Hester Okonjo, educational psychologist", "09/06/2026"],
        [
            "7",
            ("Medical advice", "AD:Medical advice"),
            "Dr F. Lacey, consultant paediatrician",
            ("Click or tap to enter a date.", "PH:Click or tap to enter a date."),
        ],
        ["8", "Physiotherapy advice", "Bram Siddall, physiotherapist", "18/06/2026"],
        ["9", "Child and family assessment (social care)", "Moira Quaye, social worker", "26/06/2026"],
        ["10", ("Implant centre letter", "AD:Implant centre letter"), "", "22/06/2026"],
    ],
    [1.0, 6.4, 6.6, 3.0],
)
P.section = None
group("Authorisation")
record(("Authorising officer", "", "Signature", ""), ("Date signed", "", "Status", "Issued"))
P.whole("not-signed")
P.save()
