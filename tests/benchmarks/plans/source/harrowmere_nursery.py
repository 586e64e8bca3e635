"""Early years, final. Shaded bands for letters; one table an outcome with a Section E row and Section F rows. Nadia, she."""

from building_ac import Plan

P = Plan("harrowmere_nursery", "final", font="Arial", size=10)
P.running("Harrowmere Council · Children’s Services", "Nadia Kestleworth – Education, Health and Care Plan – final")
P.h("Education, Health and Care Plan", 0)
P.rows(
    [
        ["Child’s details", ""],
        ["Full name", "Nadia Kestleworth"],
        ["Likes to be called", "<Known as> ## PH:<Known as>"],
        ["Date of birth", "9 November 2022"],
        ["Parents", "Mr Hywel Kestleworth and Mrs Sunita Kestleworth"],
        ["Address", "14 Tanyard Row, Harrowmere"],
        ["Date the request for assessment was received", "4 June 2026"],
        ["Status of plan", "Final plan"],
        ["Date of plan", "16 October 2026"],
        ["This plan must be reviewed by", "15 October 2027"],
    ],
    [6.5, 10],
)
P.whole("not-signed")

P.section = "A"
P.band("Section A: The views, interests and aspirations of Nadia and her parents")
P.para("How Nadia’s views were gathered", bold=True)
P.prose(
    "Bethan Oakes, who is an early years practitioner at the nursery, sat with Nadia on three mornings and wrote down what she chose and what she pushed away.",
    "Nadia went to the water tray, the drum and the digger book every time.",
    "She showed us that she does not like glue on her fingers or hats on her head, because she threw both on the floor.",
    "She held out her arms and laughed when her brother Idris came in at home time.",
)
P.para("How to talk with Nadia and let her have a say", bold=True)
P.prose(
    "Get down to her level and say her name before anything else.",
    "Use one key word with its Makaton sign, then wait.",
    "To let Nadia choose, hold up two real things and watch where she looks.",
)
P.para("Nadia’s story so far", bold=True)
P.prose(
    "Nadia was born at 31 weeks and spent five weeks in special care.",
    "She sat at 13 months and walked at 26 months.",
    "Between January and May 2026 she had eight sessions of speech therapy of 30 minutes each, which she enjoyed.",
    "A Portage home visitor will teach Nadia at home for an hour every Wednesday after half-term. ## OUT",
)
P.para("What Mr and Mrs Kestleworth say", bold=True)
P.prose(
    "They describe a cheerful, stubborn little girl who loves being outside.",
    "Their hope is that Nadia will go to the village school with Idris, have friends home for tea and, when she is grown up, live near them in a place of her own.",
    "Mornings are hard for the family because Nadia does not like to be dressed.",
)

P.section = "B"
P.band("Section B: Nadia’s special educational needs")
P.para("Communication and interaction", bold=True)
P.bl(
    "Nadia understands everyday words when they come with a sign or an object, and she turns to her own name.",
    "She has about twelve spoken words and nine signs, and uses them one at a time. The speech and language therapy report of 2 July 2026 places her understanding at the level of a child of 20 to 24 months.",
    "Nadia flits from one activity to the next and stays with something an adult has chosen for under a minute.",
    "He does not yet take a toy to a grown-up to ask for help. ## MP:He does not yet take a toy to a grown-up",
)
P.para("Cognition and learning", bold=True)
P.bl(
    "Nadia finds things that have been hidden and can post shapes with a little help.",
    "Her play is mostly filling and tipping; she does not pretend that one thing is another.",
    "Within the EYFS she is working in the range for children a good deal younger in every area. ## AB:EYFS",
)
P.para("Social, emotional and mental health", bold=True)
P.bl(
    "Nadia is fond of the adults she knows and gives them hugs.",
    "She cries for up to twenty minutes when her father leaves and cannot be comforted with a toy.",
    "When another child has something she wants she pulls hair, and then does not know how to put it right.",
)
P.para("Sensory and physical", bold=True)
P.bl(
    "Nadia loves to climb and has no sense of danger.",
    "She tires on stairs and needs a hand to stay upright. The physiotherapist’s report of 8 July 2026 describes low tone in her trunk and legs. ## RN:physiotherapist’s report of 8 July 2026",
    "She has a moderate hearing loss in both ears and takes out her hearing aids several times a morning.",
)
P.para("Self-care and independence ## NP:Self-care and independence", bold=True)
P.bl("Nadia holds a spoon but spills most of what is on it.", "She wears nappies and does not show that she is wet.")

P.section = "C"
P.band("Section C: Nadia’s health needs related to her special educational needs")
P.bl(
    "Bilateral moderate sensorineural hearing loss, found at the age of two. Without her aids Nadia misses most of what is said at group time.",
    "Reflux, for which she takes medicine at home, morning and evening.",
)
P.section = "D"
P.band("Section D: Nadia’s social care needs")
P.para("No social care needs were identified during the assessment.")

P.section = "E"
P.band("Sections E and F: outcomes and special educational provision", "BDD7EE")
P.para(
    "There is a table for each outcome. The outcome (Section E) is in the upper part and the provision that belongs to it (Section F) is underneath.",
    italic=True,
)
W = [8.6, 4.2, 3.9]


def out(n, area, outcome, when, prov):
    rows = [
        [f"Section E – Outcome {n} ({area})", "", "To be achieved by"],
        [outcome, "", when],
        ["Section F – Special educational provision", "By whom", "How often and how long"],
        *prov,
    ]
    t = P.rows(rows, W, heads=(0, 2), sections=["E"] * 2 + ["F"] * (len(rows) - 2))
    for i in (0, 1):
        for para in t.cell(i, 0).merge(t.cell(i, 1)).paragraphs[1:]:
            if not para.text:
                para._p.getparent().remove(para._p)


CI, CL, SE, SP = (
    "Communication and interaction",
    "Cognition and learning",
    "Social, emotional and mental health",
    "Sensory and physical",
)
out(
    1,
    CI,
    "Nadia will join two words or signs to ask for something, at least ten times in a nursery session and with three different people.",
    "End of Reception (July 2028)",
    [
        [
            "Direct therapy on joining words and signs, in the quiet room",
            "Speech and language therapist",
            "45 minutes, once a fortnight in term time",
        ],
        [
            "Practising the therapist’s turn-taking games with Nadia, using the same toys",
            "Early years practitioner (Level 3)",
            "10 minutes at each of her five weekly sessions",
        ],
        [
            "Makaton signs will be used with speech, in every room and in the garden",
            "Everyone in the nursery",
            "All session",
        ],
        ["Makaton training for the nursery team ## P", "Speech and language therapist", "Termly"],
        ["Access to a core-word board ## V:Access to", "Nursery manager to buy", "In all rooms, at all times"],
    ],
)
out(
    2,
    CI,
    "Nadia will stay with an activity that an adult has chosen for five minutes, on four days out of five. ## T",
    "Ongoing",
    [
        [
            "Attention games from the bucket, with two other children, moving through the four stages",
            "The nursery’s special educational needs coordinator",
            "15 minutes, four times a week",
        ],
        ["1:1 support at nursery ## H", "An adult", "6 hours a week"],
        ["A now-and-next card will be shown to Nadia", "Early years practitioner", "Each time the activity changes"],
        ["Language will be kept simple. ## S", "", ""],
        [
            "Oscar will have a picture timetable on the wall by the carpet. ## AC:Oscar will have a picture timetable",
            "Early years practitioner",
            "Every session",
        ],
    ],
)
out(
    3,
    CL,
    "Nadia will improve her play skills. ## M",
    "July 2028",
    [
        [
            "Showing Nadia how to pretend with the tea set, the farm and the doctor’s bag, one adult to two children",
            "Early years practitioner (Level 3)",
            "20 minutes, every session",
        ],
        [
            "Visit to observe Nadia and bring her play plan up to date",
            "Specialist teacher, Early Years Inclusion Service",
            "Once each half-term",
        ],
        [
            "Teaching of matching and sorting",
            "Specialist teacher, Early Years Inclusion Service",
            "up to 2 hours a month ## V:up to 2 hours a month",
        ],
        [
            "Posting and stacking games at the carpet with objects from the treasure basket ## N",
            "",
            "10 minutes a day, Monday to Friday",
        ],
        ["Early Years Inclusion Funding, Band C ## B", "Local authority", "Paid each term"],
    ],
)
out(
    4,
    SE,
    "Nadia will receive play therapy to help her with separation. ## OP",
    "July 2027",
    [
        [
            "Meeting Nadia and her father at the door, helping her to wave goodbye and settling her at the water tray",
            "Bethan Oakes, early years practitioner",
            "The first 15 minutes of every session",
        ],
        [
            "Play therapy, in the sensory room",
            "Play therapist, Bluebell Child and Family Centre",
            "Twelve sessions of 40 minutes between January and July 2027",
        ],
        ["A den with a curtain, cushions and a lamp", "Nursery manager", "In the toddler room, every day"],
        [
            "Naming the feeling with its sign and showing Nadia how to say sorry with a gentle hand",
            "Any practitioner nearby",
            "Straight after hair-pulling",
        ],
        ["Whether Nadia joins the afternoon group will be decided by the nursery once she has settled. ## D", "", ""],
    ],
)
out(
    5,
    SP,
    "Nadia will go up five steps with one foot to a step, holding the rail, on four days out of five.",
    "End of Reception (July 2028)",
    [
        [
            "Balance and leg-strength exercises from the physiotherapy sheet ## U",
            "Early years practitioner shown how by the physiotherapist",
            "Regularly ## V:Regularly",
        ],
        ["Treatment session with Nadia at nursery ## P", "Paediatric physiotherapist", "Once every six weeks"],
        ["Chair with foot rest and side supports", "Nursery manager", "At snack and for all table-top play"],
        [
            "Holding Nadia’s hand and steadying her on the garden steps ## X",
            "A member of staff",
            "Every time she goes up or down them",
        ],
    ],
)
out(
    6,
    SP,
    "Nadia will keep both hearing aids in for the whole of a nursery session, five days a week.",
    "Easter 2027",
    [
        [
            "Teaching Nadia to listen for her name and to show an adult when an aid whistles",
            "Qualified teacher of the deaf",
            "One hour a week",
        ],
        [
            "Checking that both aids and their batteries are working",
            "Early years practitioner trained by the teacher of the deaf",
            "On arrival, every day",
        ],
        ["One radio aid with two receivers", "Sensory Service", "At group time and in the garden"],
    ],
)
out(
    7,
    "Self-care and independence",
    "Nadia will feed herself a whole meal with a spoon, at nursery and at home. ## OW",
    "By her fifth birthday",
    [["", "", ""]],
)
P.section = "F"
P.band("Section F (continued): across the nursery week", "BDD7EE")
P.rows(
    [
        ["Provision", "By whom", "How often and how long"],
        [
            "Walking with Nadia between the toddler room and the pre-school room and showing her what is inside ## L",
            "Early years practitioner (Level 3)",
            "10 minutes at each move",
        ],
        ["Swimming at the hydrotherapy pool ## L", "Physiotherapy assistant", "Mondays, 1.30pm to 2pm"],
    ],
    W,
)
P.para(
    "How progress will be looked at: the nursery will set short-term targets with the family each term.", italic=True
)

P.section = "G"
P.band("Section G: Health provision")
P.rows(
    [
        ["Provision", "By whom", "How often"],
        ["Hearing test and re-tubing of ear moulds (Outcome 6)", "Community audiologist", "Every three months"],
        ["Advice to the family about feeding and reflux ## C", "Health visitor", "as needed ## V:as needed"],
        ["Dietitian clinic", "Paediatric dietitian", "30 minutes, twice a year"],
    ],
    W,
)
P.section = "H1"
P.band("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.para("None required.")
P.section = "H2"
P.band("Section H2: Any other social care provision")
P.para("None required.")
P.section = "I"
P.band("Section I: Placement")
P.para(
    "Hazel Copse Nursery School. Type: maintained nursery school, with an extra practitioner for 6 hours a week. ## hours-in-placement:an extra practitioner for 6 hours a week"
)
P.section = "J"
P.band("Section J: Personal budget")
P.para("Mr and Mrs Kestleworth were told about personal budgets and have not asked for one.")
P.section = "K"
P.band("Section K: Advice and information")
P.rows(
    [
        ["Advice", "Author and role", "Date"],
        ["Parents’ views", "Mr and Mrs Kestleworth", "19 June 2026"],
        ["Nadia’s views (record of observation)", "Bethan Oakes, early years practitioner", "24 June 2026"],
        ["Nursery advice", "Maureen Glide, special educational needs coordinator", "30 June 2026"],
        ["Speech and language therapy report", "Polly Dunmore, speech and language therapist", "2 July 2026"],
        ["Educational psychology advice ## AD", "Dr Rafe Islington, educational psychologist", ""],
        ["Audiology and paediatric report", "Dr Chidi Amadi, community paediatrician", "16 July 2026"],
        ["Teacher of the deaf report", "Fern Maltby, qualified teacher of the deaf", "21 July 2026"],
        ["Social care information", "Graham Tice, Early Help duty worker", "10 July 2026"],
    ],
    W,
)
P.para("Issued by the Special Educational Needs and Disability Service, Harrowmere Council.")
P.save()
