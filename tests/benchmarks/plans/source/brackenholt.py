"""Newcastle's shape: two columns (working / not working) for B to D, then for each area E and F one after the other. Reception, draft."""

from building_x import Plan

P = Plan("brackenholt", "draft", landscape=True, font="Arial", size=10)
d = P.document
P.h("Education, Health and Care Plan", 0)
P.p("DRAFT – proposed plan for comment by parents", bold=True)
P.table(
    [
        ["Child’s name", "Teddy Marchbank", "Known as", "Teddy"],
        ["Date of birth", "3 February 2022", "Year group", "Reception"],
        ["Parents", "Lauren Marchbank and Joel Marchbank", "Language at home", "English"],
        [
            "Current setting",
            "Hazel Row Primary School, Brackenholt",
            "Social care status",
            "Child in need plan, ended March 2026",
        ],
        ["Assessment requested", "11 June 2026", "Date of this draft", "16 October 2026"],
        [
            "SEND officer",
            ("[insert name of SEND officer]", "PH:[insert name of SEND officer]"),
            "Telephone",
            "01632 960 417",
        ],
    ],
    [4, 8.5, 4, 9],
    head=False,
)
P.p(
    "This draft is sent to you with copies of the advice we received. You have at least 15 days to tell us what you think and to ask for a particular school. Nothing here is settled until the final plan is issued."
)

P.section = "A"
P.h("SECTION A: MY PROFILE")
P.p(
    "Teddy does not yet use words to tell us what he thinks. This profile was put together by his parents and by Miss Adeyemi, his nursery key person, from what they see him choose, enjoy and turn away from. Where it speaks of what Teddy thinks, that is their reading of it.",
)
P.h("What Teddy shows us he likes", 2)
P.p(
    "Teddy goes straight to anything that spins or rolls. He will fill a whole carpet with track and lie down with his cheek on the floor to watch the wheels come past. He tells us he is happy by flapping and by a rising hum. Water, bubbles and the big trampoline at soft play are favourites, and so is sitting on Grandpa’s knee to look at the photograph of the steam railway."
)
P.h("What Teddy shows us he does not like", 2)
P.p(
    "He turns away from the hand dryer, from singing in the hall and from anything sticky. He gets up and leaves when other children crowd his track. He has made it very clear that he will not wear a coat with a hood."
)
P.h("How to communicate with Teddy and help him to choose", 2)
P.p(
    "Get down to his level, say his name and hold up the real thing. Then wait: it can be ten seconds before he moves. He says yes by taking your hand and putting it on what he wants, and no by turning his head and humming low. Two things he can see are a choice; three are too many. For bigger decisions, such as a change of room, let him visit first and watch where he settles."
)
P.h("Teddy’s story and his family’s views", 2)
P.p(
    "Teddy lives with Mum, Dad and his sister Maisie, who is seven and reads to him at bedtime. He was born at 34 weeks and spent eleven days in special care. He sat, crawled and walked a little late. His parents first raised his lack of words with the health visitor when he was two. Between March and July 2026 the family had six home visits of an hour from the Portage home visitor, which they found very useful."
)
P.p(
    "Mum and Dad describe a sunny, stubborn boy with a great sense of fun. They are proud of how he settled at nursery and worry about roads, because he runs towards anything with wheels. They are tired: Teddy is awake for long spells on most nights and one of them is always up with him."
)
P.p(
    "From January Teddy will be given three afternoons a week in the Sunflower Room at Hazel Row, taught in a group of five.",
    "OUT",
)

P.section = "B"
P.h("SECTION B: SPECIAL EDUCATIONAL NEEDS")
P.p(
    "Teddy was diagnosed as autistic by the community paediatrician in May 2026. His needs are set out area by area, with what helps on the left and what is hard on the right."
)
W = ["What is working (strengths and resources)", "What is not working so well (needs and concerns)"]


def needs(title, left, right, *labels):
    P.h(title, 2)
    for l in labels:
        P.lab(l, title)
    P.table([W, [left, right]], [11, 14.5])


needs(
    "Communication and Interaction",
    [
        "Teddy leads adults to what he wants and looks at them briefly when he gets it.",
        ("He began PECS at nursery in April and hands over a picture for bubbles and for the train box.", "AB:PECS"),
        "He turns to his name about half the time when the room is quiet.",
    ],
    [
        "Teddy has no spoken words. The speech and language therapist (report of 24 June 2026) puts his understanding at about that of a child of 15 to 18 months.",
        "He does not follow an instruction unless somebody shows him what is meant.",
        "He does not point, and he rarely looks to see what another person is looking at.",
        "When he is not understood he cries, bites his own wrist or drops to the floor, and it is hard to tell which of these means pain.",
    ],
)
needs(
    "Cognition and Learning",
    [
        "Teddy has a very good memory for places and for where things are kept.",
        "He completes inset puzzles of twelve pieces and sorts his wagons by colour and by length.",
        "The educational psychologist (2 July 2026) saw him work out how to open a child-proof box after watching it done once.",
    ],
    [
        "His attention is on his own choice of activity. He stays at something an adult has chosen for under a minute.",
        "He does not yet count, or link a numeral with a quantity.",
        "He does not pretend in play, and new toys are ignored for several weeks.",
        "He finds it hard to know that one job has ended and that another is to begin.",
    ],
)
needs(
    "Social, Emotional and Mental Health",
    [
        "Teddy is affectionate with his family and with Miss Adeyemi, and has begun to watch Maisie and her friend Joss at play in the garden.",
        "He calms with deep pressure, dim light and his basket of spinners.",
    ],
    [
        "He plays alone. If another child comes within reach of his track he screams or pushes.",
        "He cannot yet wait for a turn of more than two or three seconds.",
        "Coming in from outside, tidying up and going to the hall upset him on most days, and he can take half an hour to recover.",
        "He has no sense of danger and has twice climbed the nursery fence.",
    ],
)
needs(
    "Sensory and Physical",
    [
        "Teddy is quick, strong and agile on flat ground. His hearing and sight were checked in the spring and are normal.",
        "He likes heavy work: pushing the trolley, carrying the milk crate.",
    ],
    [
        (
            "The physiotherapist’s report of 20 May 2026 found low muscle tone and poor balance.",
            "RN:physiotherapist’s report of 20 May 2026",
        ),
        "He is overwhelmed by sound and seeks movement all day long.",
        "The noise of the hall at lunch and at assembly makes Teddy cry and he then eats nothing.",
        ("She covers her ears when the hand dryer starts and runs for the door.", "MP:She covers her ears"),
        "He goes up and down stairs on his bottom and falls over when the ground is uneven.",
    ],
)
needs(
    "Self-care and Independence",
    ["Teddy pulls off his own shoes and socks and drinks from an open cup."],
    [
        "He wears a nappy day and night and gives no sign that he knows it is wet or soiled.",
        "He does not help with dressing and cannot manage a zip, a button or a sleeve.",
        "He eats with his fingers and has not accepted a spoon.",
    ],
    "NP",
)

P.section = "C"
P.h("SECTION C: HEALTH NEEDS")
P.table(
    [
        W,
        [
            ["Teddy is well and grows along the 50th centile.", "He takes medicine from a syringe without fuss."],
            [
                "Teddy has a sleep disorder linked to autism. He is awake for two to four hours on most nights and comes to school tired, so that mornings are when he learns least.",
                "He eats five foods, all of them dry and beige, and will leave the table if anything wet is put near him. His iron was low in the spring.",
            ],
        ],
    ],
    [11, 14.5],
)
P.section = "D"
P.lab("missing-section", section="D")
P.h("FAMILY AND SOCIAL CARE NEEDS")
P.table(
    [
        W,
        [
            [
                "Teddy’s parents are loving and well organised and have kept a diary of sleep and food for a year.",
                "Grandpa lives two streets away and collects Maisie from school.",
            ],
            [
                "Teddy cannot be left with a sitter and the family has not had an evening or a day out together since he began to walk.",
                "He does not take part in any activity outside home and school without one of his parents.",
                "He is at risk near roads, water and open windows.",
            ],
        ],
    ],
    [11, 14.5],
)

P.section = "E"
P.h("OUTCOMES AND SUPPORT PLAN")
P.p(
    "Each area has two parts: what we want Teddy to be able to do, and what will be put in place so that he can. Shorter targets are set by the school every half term and shared with parents at the door."
)
EH = ["No.", "What Teddy will be able to do", "By when"]
FH = ["What will be provided", "Who by", "How often and for how long", "Outcome"]
EW, FW = [1.5, 18, 6], [10.5, 6, 6.5, 2.5]


def area(title, outs, provs):
    P.h(title, 2)
    P.section = "E"
    P.p("Section E – Desired Outcomes", bold=True)
    P.table([EH, *outs], EW)
    P.section = "F"
    P.p("Section F – Special Educational Provision", bold=True)
    P.table([FH, *provs], FW, fill="E2EFD9")


area(
    "COMMUNICATION AND INTERACTION",
    [
        [
            "1",
            "Teddy will ask for eight different things by handing over a picture, without a prompt, at home and at school.",
            "End of Reception",
        ],
        [
            "2",
            "Teddy will follow a spoken instruction with two key words and no gesture, four times out of five.",
            "End of Year 1",
        ],
    ],
    [
        [
            "Picture exchange taught one to one, with a second adult behind Teddy for the first phase",
            "Teaching assistant who has completed the two-day picture exchange course",
            "15 minutes, twice every school day",
            "1",
        ],
        [
            "Therapy with Teddy on the understanding of key words, with his parents in the room",
            "NHS speech and language therapist",
            "Six sessions of 40 minutes each term",
            "2",
        ],
        [
            "A visit to watch Teddy in class and bring his targets up to date",
            "NHS speech and language therapist",
            "Once every half term",
            "1, 2",
        ],
        [
            "Commenting on what Teddy is doing in phrases of one or two words, then silence for a count of ten",
            "All the adults in the Reception class",
            "In every play session, indoors and out",
            "2",
        ],
        [
            ("Support to get his message across to other children", "U"),
            "Teaching assistant",
            ("Regularly", "V:Regularly"),
            "1",
        ],
        [
            "Training for the Reception team in attention-building activities",
            "NHS speech and language therapist",
            "Two sessions of 90 minutes in the autumn term",
            "2",
        ],
    ],
)
area(
    "COGNITION AND LEARNING",
    [
        ["3", "Teddy will put the right number of objects with each of the numerals 1 to 5.", "July 2027"],
        ["4", ("Teddy will make progress with his early learning.", "M"), "End of Key Stage 1"],
        [
            "5",
            (
                "Callum will stay with an activity that an adult has chosen for five minutes.",
                "AC:Callum will stay with an activity",
            ),
            "End of Year 1",
        ],
    ],
    [
        [
            "Number play with wagons and real objects, matching sets to numerals",
            "Class teacher",
            "Ten minutes, four mornings a week",
            "3",
        ],
        [
            ("Adult-led activity at the table, using Teddy’s own trains as the reward", "P"),
            "Teaching assistant",
            "Daily",
            "5",
        ],
        [("Visual prompts, and one instruction given at a time", "S"), "Class teacher", "", "4, 5"],
        [
            ("A learning programme, its content to be decided once the educational psychologist has been back in", "D"),
            "SENCO",
            "To follow",
            "4",
        ],
        [
            ("Teaching visits, on sorting and sequencing", "P"),
            "Early years specialist teacher",
            "Once a fortnight",
            "4",
        ],
        ["A now-and-next board with photographs", "Class teacher", "At the start of each new activity", "5"],
    ],
)
area(
    "SOCIAL, EMOTIONAL AND MENTAL HEALTH",
    [
        [
            "6",
            ("Teddy will play alongside two other children in a game he knows, taking three turns each.", "T"),
            "",
        ],
        ["7", ("Teddy will receive a weekly brick-building group.", "OP"), "Spring term 2027"],
        [
            "8",
            ("Teddy will come in from the playground at the first bell on four days out of five.", "DP"),
            "Easter 2026",
        ],
    ],
    [
        [
            "Brick-building group for Teddy and two others, in which each child has a job and swaps it",
            "Learning mentor",
            "Thursdays, 1.30pm to 2.00pm",
            "7",
        ],
        [("Turn-taking games with a ball, bubbles and the marble run", "N"), "", "20 minutes each day", "6"],
        [
            ("Staying beside Teddy at play, keeping him safe and showing other children how to join his game", "X"),
            "A familiar adult",
            "Every playtime and lunch play",
            "6, 8",
        ],
        [
            "A countdown shown with the sand timer and a photograph of what comes next",
            "Whoever is leading the class",
            "Before every change of activity",
            "8",
        ],
        [
            "A pop-up tent with dim light and his basket of spinners",
            "Bought and looked after by the school",
            "In the classroom all day",
            "6",
        ],
        [("One-to-one support", "H"), "Teaching assistant", "15 hours a week", "6, 8"],
        [
            ("Calming breaks may be arranged", "S", "V:may be arranged"),
            "Class staff",
            ("As appropriate", "V:As appropriate"),
            "8",
        ],
        [
            "When Teddy drops to the floor: deep pressure with the weighted blanket, lights down, no talking",
            "Teaching assistant or class teacher",
            "Until he stands up by himself",
            "8",
        ],
    ],
)
area(
    "SENSORY AND PHYSICAL",
    [
        ["9", "Teddy will stay in the hall for the whole of lunch on three days out of five.", "End of Year 1"],
        [
            "10",
            "Teddy will walk up and down a flight of stairs with one foot to each step, holding the rail.",
            "Summer term 2027",
        ],
    ],
    [
        [
            "Sound-sorting games, and sitting in the hall for one minute longer each week, first empty and then half full",
            "Teaching assistant shown how by the occupational therapist",
            "10 minutes on Mondays, Wednesdays and Fridays",
            "9",
        ],
        [
            "Movement therapy with Teddy in the school hall",
            "Occupational therapist",
            ("Up to four sessions of 45 minutes a term", "V:Up to four sessions"),
            "9, 10",
        ],
        ["His own pair of ear defenders", "School", "On his peg for assembly, lunch and singing", "9"],
        [
            "Stair practice, hand over hand on the rail",
            "Teaching assistant",
            "Whenever the class goes up to the library",
            "10",
        ],
        [
            "Advice to the class teacher on seating and on heavy work",
            "Occupational therapist",
            "One hour in the autumn term and one hour in the spring term",
            "9",
        ],
        [
            (
                "Balance bike and climbing frame, practising stops, turns and jumps",
                "UN:Balance bike and climbing frame",
            ),
            "Teaching assistant",
            "25 minutes, Tuesday and Thursday",
            "15",
        ],
    ],
)
P.h("HEALTH AND FAMILY LIFE", 2)
P.section = "E"
P.p("Section E – Desired Outcomes", bold=True)
P.table(
    [
        EH,
        ["11", "Teddy will sleep from 8pm to 3am without waking on five nights a week.", "By his sixth birthday"],
        ["12", "Teddy will eat eight different foods, one of them a fruit.", "End of Year 1"],
        [
            "13",
            "Teddy will spend three hours at a club away from his parents and be calm at the end.",
            "September 2027",
        ],
    ],
    EW,
)
P.section = "G"
P.p("Sections G and H – Health and Social Care Provision", bold=True)
P.whole("sections-not-separate")
P.table(
    [
        FH,
        [
            "Telephone appointment with Mum or Dad about settling and night waking",
            "Sleep practitioner",
            "30 minutes every four weeks until July 2027",
            "11",
        ],
        ["Review of melatonin", "Community paediatrician", "Every six months", "11"],
        [("Help with widening what Teddy eats", "C"), "Children’s dietitian", ("As needed", "V:As needed"), "12"],
        [
            "Saturday play club for disabled children, one worker to two children",
            "Treetops play workers",
            "Three hours on alternate Saturdays in term time",
            "13",
        ],
        [
            ("Help for the family with outings", "C"),
            "Family support worker",
            ("From time to time", "V:From time to time"),
            "13",
        ],
        [
            ("A garden trampoline with a net, bought for the family by the council at £410", "MO:£410"),
            "Children with disabilities team",
            "By December 2026",
            "13",
        ],
        [
            "Window restrictors on the three upstairs windows and a lock on the garden gate",
            "Home safety scheme",
            "Fitted by the end of November 2026",
            "13",
        ],
    ],
    FW,
    fill="FCE4D6",
)
P.section = "I"
P.h("SECTION I: PLACEMENT")
P.table(
    [
        ["Name of school", "To be entered in the final plan"],
        [
            "Type of school",
            (
                "Mainstream primary school with 20 hours of additional adult support a week",
                "hours-in-placement:20 hours of additional adult support a week",
                "placement-in-draft:Mainstream primary school",
            ),
        ],
    ],
    [6, 19.5],
    head=False,
)
P.section = "J"
P.h("SECTION J: PERSONAL BUDGET")
P.p(
    "An indicative sum of £1,150 a year has been shown against the Saturday play club.",
    "budget-not-requested",
)
P.section = "K"
P.h("SECTION K: ADVICE AND INFORMATION")
P.table(
    [
        ["Advice", "Given by", "Date"],
        ["Teddy’s views, from observation", "Miss F Adeyemi, nursery key person, with parents", "18 June 2026"],
        ["Parents’ views", "Lauren and Joel Marchbank", "20 June 2026"],
        [("Nursery and school advice", "AD"), "Mrs H Kirkbride, SENCO, Hazel Row Primary School", ""],
        ["Psychological advice", "Dr Simran Gill, educational psychologist", "2 July 2026"],
        ["Speech and language therapy advice", "Bronwen Tate, speech and language therapist", "24 June 2026"],
        [("Medical advice", "AD:Medical advice"), "", "9 July 2026"],
        ["Occupational therapy advice", "Marcus Wray, occupational therapist", "14 July 2026"],
        ["Social care advice", "Yvette Lomas, family support worker", "30 June 2026"],
    ],
    [9, 11.5, 5],
)
P.p(
    "Date sent to parents: Click or tap to enter a date.",
    "PH:Click or tap to enter a date",
)
P.whole("no-aspirations")
P.save()
