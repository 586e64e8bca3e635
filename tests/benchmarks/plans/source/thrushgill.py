"""Needs first in two columns (working / not working), then one support plan an area with E and F repeated
(the layout of Newcastle upon Tyne). Draft. Toby, Reception, cerebral palsy."""

from building_aa import Plan

P = Plan("thrushgill", "draft", font="Arial", size=10)
d = P.document
d.sections[0].footer.paragraphs[0].text = "DRAFT EHC Plan – T Wrenfield"
P.h("EDUCATION, HEALTH & CARE PLAN", 0)
P.p("for Tobias Wrenfield", bold=True)
P.p("DRAFT", bold=True)
P.p(
    "This draft Education, Health and Care Plan is made on 16 October 2026 by Tyneholme City Council (‘the authority’)."
)
P.h("PERSONAL DETAILS", 2)
P.tab(
    None,
    [
        ["Name", "Tobias Wrenfield (known as Toby)"],
        ["Date of birth", "14 March 2022"],
        ["Gender", "Male"],
        ["Home language", "English"],
        ["Who does the child live with", "Mother, father and older sister Maisie"],
        [
            "Educational placement during assessment",
            "Cragside Lane Nursery School, then the Reception class of his local school",
        ],
        ["Legal status (if relevant)", "Not applicable"],
        ["Social care reference", "XXXXXX"],
        ["Parents", "Joanne and Liam Wrenfield"],
    ],
    [6, 10.5],
)
P.lab("PH", "XXXXXX", None)

P.section = "A"
P.h("SECTION A: MY PROFILE")
P.h("MY BACKGROUND", 2)
P.p("Joanne and Liam gave this account to the EHC co-ordinator at home on 3 July 2026.")
P.p(
    "Toby was born at 29 weeks and spent eleven weeks in the special care baby unit. He was found to have cerebral palsy at fourteen months. He went to Cragside Lane Nursery for four mornings a week from the age of three, and before that a portage visitor came to the house for an hour a fortnight. Maisie is eight and thinks he is hilarious; she reads to him at bedtime."
)
P.h("MY VIEWS", 2)
P.p(
    "Toby does not yet speak in words that everybody knows. Shanelle Ord, his key person at nursery, watched him over three mornings in June and put photographs in front of him to choose from, and this is her record. He looked longest at the water tray, the trains and a picture of Maisie. He turned his head away from the standing frame and from singing time. When he was asked whether he likes nursery he smiled and looked at the door of his room."
)
P.h("OUR HOPES FOR THE FUTURE", 2)
P.p(
    "Mum and Dad said: “We want Toby to have friends round for tea like his sister does. One day we would like him to have a job he is proud of and a front door of his own.”"
)
P.h("HOW TO TALK WITH ME AND HELP ME DECIDE", 2)
P.p(
    "Get down to Toby’s height, say one thing, and count to ten while he finds his answer with his eyes. For a decision, hold up two photographs, a hand’s width apart, and name them. A long look means yes; eyes shut means no."
)
P.h("MY CURRENT SUPPORT", 2)
P.p(
    "At nursery Shanelle has been with Toby for all of his fifteen hours. His physiotherapist has seen him about once a month and the therapy assistant has visited twice a term."
)
P.p(
    "From January he will also have five hours a week of teaching assistant help with his early talking.",
    "OUT:he will also have five hours a week of teaching assistant help",
)

P.section = "B"
P.h("SECTION B: SPECIAL EDUCATIONAL NEEDS")
W = ["What is working (Strengths / Resources)", "What is not working so well (Needs / Concerns)"]


def area(title, good, bad, tag=None):
    P.h(title, 2)
    if tag:
        P.lab(tag, title)
    P.tab(W, [[good, bad]], [8.2, 8.3])


area(
    "Communication and interaction",
    [
        "Toby is a sociable boy who looks for company and laughs at jokes with a surprise in them.",
        "He understands what is said to him at about the level expected of a child of three and a half.",
        "He used a borrowed eye-gaze talker for six weeks in the summer and chose correctly from four pictures on most days.",
    ],
    [
        "Toby has dysarthria. Strangers follow fewer than one in ten of his spoken words.",
        "He has no dependable way of asking for something that is not in the room.",
        "Because answers take him so long, other people tend to answer for him and he then gives up.",
    ],
)
area(
    "Cognition and learning",
    [
        "He knows eight colours and sorts by colour and by size.",
        "He will listen to the same book over and over and protests, loudly, if a page is missed.",
    ],
    [
        "His early learning is at the level of 30 to 36 months, according to the educational psychologist’s advice of 8 July 2026.",
        "He cannot handle counters, pencils or pages, so most of the usual ways of showing what he knows are closed to him.",
        "He counts by rote to five but does not yet match a number to a set of things.",
    ],
)
area(
    "Social, emotional and mental health",
    ["Toby waves at everyone and has a particular friend, Harvey, who brings him trains."],
    [
        "He sobs for up to half an hour when his mother leaves and is still sad at snack.",
        "He wants to join in with other children’s games but has no means of getting in, so he screams or knocks the game down.",
    ],
    "NP",
)
area(
    "Sensory and physical",
    [
        "He sits well in his moulded chair and can drive a powered chair in a straight line across the hall.",
        "He sees and hears well. His hearing was tested in May 2026.",
    ],
    [
        "Toby has spastic diplegia. He cannot stand or walk without equipment, and his hips are being watched.",
        "Using his hands takes great effort: he reaches with the right and needs the left held steady.",
        (
            "She is worn out by lunchtime and has to lie flat before she can do anything else.",
            "MP:She is worn out by lunchtime",
        ),
        (
            "The Bobath assessment of March 2026 found that tightness in the calves was getting worse.",
            "RN:Bobath assessment of March 2026",
        ),
    ],
)
P.section = "C"
P.h("SECTION C: HEALTH NEEDS")
P.tab(
    W,
    [
        [
            "Toby’s chest has been good this year and he has not been admitted to hospital.",
            [
                "Toby takes his food and drink through a gastrostomy. He is slow to gain weight and stands on the 2nd centile.",
                "He dribbles, which makes his chin sore. The community paediatrician’s report of 12 June 2026 notes that he is not yet aware of needing the toilet.",
            ],
        ]
    ],
    [8.2, 8.3],
)
P.section = "D"
P.h("SECTION D: SOCIAL CARE NEEDS")
P.h("FAMILY AND COMMUNITY LIFE", 2)
P.tab(
    W,
    [
        [
            "The family is close and both grandmothers live in the same street.",
            "There is no club or holiday group nearby that Toby could go to without one of his parents, and Joanne and Liam get up to him three times a night.",
        ]
    ],
    [8.2, 8.3],
)

P.h("OUTCOMES AND SUPPORT PLAN")
EH = ["Ref", "Desired outcome", "By when"]
FH = ["What will be provided", "Who", "How long and how often", "Outcome"]
EW, FW = [1.5, 11.5, 3.5], [6.5, 3.9, 3.8, 2.3]


def plan(title, es, fs):
    P.h(title.upper(), 2)
    P.section = "E"
    P.h("Section E – Desired Outcomes", 3)
    P.tab(EH, es, EW)
    P.section = "F"
    P.h("Section F – Special Educational Provision", 3)
    P.tab(FH, fs, FW)


plan(
    "Communication and interaction",
    [
        [
            "CI1",
            "Toby will ask for things, people and places with his eye-gaze talker, without being prompted, at least ten times in a school day.",
            "End of Key Stage 1",
        ],
        [
            "CI2",
            "Toby will choose from four pictures by looking and get the one he wanted on eight tries out of ten.",
            "July 2027",
        ],
        ["CI3", ("Toby will make progress with his communication.", "M"), "July 2027"],
    ],
    [
        [
            "Direct therapy: using the talker to ask, refuse and make a comment",
            "Speech and language therapist",
            "45 minutes, once a fortnight in term time",
            "CI1, CI2",
        ],
        [
            "Practice of the therapist’s current pages at the water tray, in small-world play and at snack",
            "Teaching assistant trained in eye gaze",
            "20 minutes each morning",
            "CI1",
        ],
        [
            "Check of the talker, its mount and its page sets",
            "Speech technologist from the regional AAC hub",
            "Once a half-term",
            "CI1",
        ],
        [
            ("Listening and sound-making group of three children", "P"),
            "Speech and language therapy assistant",
            "Weekly",
            "CI3",
        ],
        [
            "The talker itself, charged and fixed to his chair or his frame, so that it is in front of him all day",
            "Lent by the regional hub",
            "All day, indoors and out",
            "CI1",
        ],
        [
            ("Access to signing from the grown-ups round him", "V:Access to"),
            "Reception team",
            "In every session",
            "CI3",
        ],
        [
            "Ten seconds’ silence for him to look at his answer before anything more is said",
            "Everybody in the room",
            "Whenever a choice is put to him",
            "CI2",
        ],
        [("Short, simple sentences, with an object held up to go with them", "S"), "Reception team", "", "CI2"],
    ],
)
P.lab("AB", "AAC", "F")
plan(
    "Cognition and learning",
    [
        [
            "CL1",
            "Toby will read 20 words that matter to him by looking from each word to its picture.",
            "End of Year 2",
        ],
        [
            "CL2",
            "Toby will count sets of up to five things by looking at each one once, and be right four times in five.",
            "July 2027",
        ],
        ["CL3", ("Toby will pick out his own name from six name cards.", "T"), ""],
        ["CL4", ("Toby will receive daily one-to-one teaching of early number.", "OP"), "July 2027"],
    ],
    [
        [
            "Early reading and early number, one to one, with switch-adapted books and real things to look at",
            "Class teacher",
            "Four lessons of 15 minutes a week",
            "CL1, CL2, CL4",
        ],
        [("Support in Reception", "H"), "Level 3 teaching assistant", "20 hours a week", "CL1, CL2"],
        [
            (
                "The approach to phonics will be decided by the school once he has settled.",
                "D:will be decided by the school",
            ),
            "",
            "",
            "CL1",
        ],
        ["Name-card game at self-registration", "Teaching assistant", "Five minutes at the start of every day", "CL3"],
        [
            "Visit to check his learning plan and set the next steps",
            "Specialist early years teacher",
            "Each half-term",
            "CL1, CL2",
        ],
        [("Help with turning pages and holding tools", "U", "X"), ("An adult",), ("As needed", "V:As needed"), "CL2"],
        ["Ten more minutes than the rest of the class to finish", "Class teacher", "Every table-top task", "CL2"],
        [
            "A number tray of his own: magnetic counters, a number strip and a five-frame, all on a sloping board",
            "School",
            "In every number lesson",
            "CL2",
        ],
    ],
)
plan(
    "Sensory and physical",
    [
        [
            "SP1",
            "Toby will walk the 20 metres from the classroom to the hall in his walker without stopping.",
            "End of Key Stage 1",
        ],
        ["SP2", "Toby will stand in his frame for 30 minutes while he plays with another child.", "July 2027"],
        ["SP3", ("Toby will bring a loaded spoon to his mouth three times in one meal.", "DP"), "July 2026"],
        ["SP4", ("Toby will push both arms into the sleeves of his coat with one reminder.", "OW"), "December 2027"],
    ],
    [
        [
            "Programme of stretches and standing, written by the physiotherapist",
            "Teaching assistant shown how, and signed off, by the physiotherapist",
            "40 minutes a day, half before lunch and half after",
            "SP1, SP2",
        ],
        [
            ("Hands-on physiotherapy", "P:Hands-on physiotherapy"),
            "Children’s physiotherapist",
            "Every four weeks",
            "SP1",
        ],
        [
            "Standing frame, walker with forearm rests and a chair at table height",
            "Therapy equipment store",
            "In the building from his first day and for use in every session",
            "SP1, SP2",
        ],
        [
            "Training for the Reception team in positioning him and in hand-over-hand feeding",
            "Children’s occupational therapist",
            "One two-hour session at the start of each term",
            "SP3",
        ],
        [
            ("Walking practice along the corridor, ten minutes a time", "N"),
            "",
            "Twice a day, before snack and before home time",
            "SP1",
        ],
        [
            ("Moving him between chair, floor and frame with the sliding sheet and hoist", "L"),
            "Two teaching assistants with a moving and handling certificate",
            "At every change of position",
            "",
        ],
        [
            "Rest on the mat in the quiet bay",
            "Teaching assistant to settle him",
            "15 minutes every day after lunch",
            ("SP6", "UN:SP6"),
        ],
        [
            ("Watching over him on the ramp and in the sand pit", "X"),
            "A familiar adult",
            "Every outdoor session",
            "SP2",
        ],
        [
            ("Regular sessions in the hydrotherapy pool", "U", "V:Regular sessions"),
            "Physiotherapy assistant",
            "",
            "SP1",
        ],
        [
            "Foot box and side cushions, so that both feet are flat",
            "School",
            "At the table and on the toilet seat",
            "SP3",
        ],
    ],
)
P.h("HEALTH, CARE AND FAMILY LIFE", 2)
P.section = "E"
P.h("Section E – Desired Outcomes", 3)
P.tab(
    EH,
    [
        ["HF1", "Toby will look at his toilet picture before he goes, on four days out of five.", "End of Reception"],
        [
            "HF2",
            "Toby will spend a Saturday morning with other children, without his parents, and take part in two activities.",
            "Summer 2027",
        ],
        ["HF3", "Toby will weigh enough to have moved from the 2nd to the 9th centile.", "By the time he is six"],
    ],
    EW,
)
P.section = "G"
P.h("SECTION G: HEALTH PROVISION", 2)
P.tab(
    FH,
    [
        [
            "Gastrostomy feed and flush",
            "Teaching assistant trained by the community children’s nurse",
            "25 minutes every school day at 11.45am",
            "HF3",
        ],
        [
            "Training of three members of the Reception team in gastrostomy care",
            "Community children’s nurse",
            "One three-hour session each September",
            "HF3",
        ],
        [("Dietetic support for weight gain", "C"), "Children’s dietitian", "", "HF3"],
        ["Review of hips and spine", "Orthopaedic consultant", "Every six months", "HF3"],
        [
            ("Guidance for the class team on dribbling and sore skin", "C"),
            "Specialist nurse",
            ("As clinically necessary", "V:As clinically necessary"),
            "HF1",
        ],
        [
            "Toilet timing with the picture card",
            "Teaching assistant",
            "Ten minutes after every feed and on arrival",
            "HF1",
        ],
    ],
    FW,
)
P.section = "H1"
P.h("SECTION H: SOCIAL CARE PROVISION", 2)
P.p("H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", bold=True)
P.tab(
    FH,
    [
        [
            "Saturday play scheme with a support worker of his own",
            "Disabled children’s short breaks team",
            "Four hours, every second Saturday",
            "HF2",
        ],
        [
            ("The scheme charges £38 a session, which the authority will meet.", "MO:£38 a session"),
            "Short breaks team",
            "",
            "HF2",
        ],
        [
            ("His parents will be offered a sitting service in the evenings.", "C", "V:be offered"),
            "Sitting service",
            "",
            "HF2",
        ],
    ],
    FW,
)
P.section = "H2"
P.p("H2 – Any other social care provision", bold=True)
P.p("None required at present.")
P.section = "I"
P.h("SECTION I: PLACEMENT")
P.p("This section will remain blank until the final plan is issued.")
P.section = "J"
P.h("SECTION J: PERSONAL BUDGET")
P.p("Toby’s parents have been told about personal budgets and have not requested one.")
P.section = "K"
P.h("SECTION K: ADVICE AND INFORMATION")
P.tab(
    ["Advice", "Author and role", "Date"],
    [
        ["Parents’ views", "Joanne and Liam Wrenfield, parents", "3 July 2026"],
        ["Toby’s views", "Shanelle Ord, nursery key person", "26 June 2026"],
        ["Educational advice", "Mrs C Telfer, headteacher, Cragside Lane Nursery School", "30 June 2026"],
        ["Educational psychology advice", "Dr Imran Sethi, educational psychologist", "8 July 2026"],
        ["Medical advice", "Dr Elspeth Marr, community paediatrician", "12 June 2026"],
        ["Speech and language therapy advice", "Bethan Roe, speech and language therapist", "22 June 2026"],
        [("Physiotherapy advice", "AD"), "Ciara Doyle, children’s physiotherapist", ""],
        ["Occupational therapy advice", "Gareth Lumb, children’s occupational therapist", "19 June 2026"],
        ["Dietetic report", "Hollie Nunn, children’s dietitian", "2 June 2026"],
        ["Social care advice", "Leanne Fife, social worker, disabled children’s team", "6 July 2026"],
    ],
    [5, 8, 3.5],
)
P.save()
