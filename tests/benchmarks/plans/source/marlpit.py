"""Amended final, landscape: B, E and F side by side, area by area, needs and outcomes in merged cells. Year 7, autism."""

from building_u import Plan

P = Plan("marlpit", "final", font="Arial", size=9.5)
d = P.document
P.landscape()
P.running("OFFICIAL – B. Tetlow – Amended Final EHC Plan", "Eastmoor County Council, SEND Assessment and Review Team")
P.h("AMENDED FINAL EDUCATION, HEALTH AND CARE PLAN", 0)
P.table(
    [
        ["Full name", "Bronagh Tetlow", "Born", "8 October 2013"],
        ["Year group", "7", "Unique pupil number", "held on the council system"],
        ["Parents", "Lorna and Dean Tetlow", "Ethnicity", ("Choose an item.", "PH:Choose an item.")],
        ["First plan issued", "14 May 2021", "Annual review meeting", "4 February 2026"],
        ["Date of this amended final plan", "19 June 2026", "Next review to be completed by", "30 September 2027"],
        ["Caseworker", "Gareth Lomax", "Main need", "Autism"],
    ],
    [5.5, 7.5, 5.5, 7.5],
    head=False,
)
for r in (
    "late-amendment",
    "no-review-date",
    "not-signed",
    "views-not-attributed",
    "no-communication-summary",
    "unresolved-changes",
):
    P.lab(r, section=None)

P.section = "A"
P.h("SECTION A: ALL ABOUT ME AND MY FAMILY", 1)
P.h("Me", 2)
P.p(
    "I am twelve and I have a rabbit called Biscuit and two degus. I know a great deal about rodents. I like drawing animals from photographs, swimming when the pool is not busy, and the quiet carriage on the train. I am no good at maths and I do not see the point of French."
)
P.p(
    "I hate corridors. I hate it when somebody says “five minutes” and it turns out to be twelve. Sometimes I go to the toilets and stay there because it is the only place with a lock."
)
P.p(
    "I can do long jobs if I know when they will end. I kept a weather diary for two hundred days and I taught Biscuit to come when I ring a bell. My best lesson is biology because Mrs Kaur puts the whole lesson on the board at the start and ticks it off. My worst is anything in a group, because nobody says who is doing what and then they are cross with me."
)
P.h("My hopes", 2)
P.p(
    "I want to be a veterinary nurse and live in a cottage with a big garden. Before that I want to go to the agricultural college at Thornley, and I would like to have one friend who comes to my house."
)
P.h("My family", 2)
para = P.p(
    "Bronagh is honest, funny and very kind to younger cousins. Mr and Mrs Tetlow were told in the autumn that she was coping, while at home she was crying every evening. "
)
para.add_run("Mrs Tetlow has asked for a place at Oakhanger School. ").font.strike = True
para.add_run(
    "She was late to talk about school at all, and it was a drawing on the kitchen table, of a corridor with teeth, that told them what the days were like. They want her to feel safe enough at school to learn."
)
P.h("My story so far", 2)
P.p(
    "Bronagh was diagnosed with autism at six and with attention deficit hyperactivity disorder (ADHD) at nine. In Years 5 and 6 she had 12 hours of teaching assistant time a week at Hobbs Lane Primary School. She started at Eastmoor Academy in September 2025; her attendance fell from 96% to 61% by the time of the review. In the spring term she spent two afternoons a week at the farm run by the county’s alternative provision service, where she was on time for every session and was trusted to weigh out the feed. She has lived in the same house since she was born, has her own room, and sees her grandmother on Sundays."
)

W = [5.2, 4.6, 8.6, 4.2, 4.1]
SECS = ["B", "E", "F", "F", "F"]
HEAD = [
    "SECTION B: Special educational needs",
    "SECTION E: Outcomes",
    "SECTION F: Special educational provision",
    "Who will do this",
    "When and how often",
]

P.h("How this plan was amended", 2)
P.p(
    "The first plan was written when Bronagh was seven. It was amended in 2024 to name Eastmoor Academy. After the review of 4 February 2026 the council took out two outcomes that she had met in primary school (asking to leave the room, and playing a board game to its end) and rewrote what remained for the secondary phase."
)
P.section = None
P.h("NEEDS, OUTCOMES AND PROVISION", 1)
P.h("Communication and interaction", 2)
P.table(
    [
        HEAD,
        [
            [
                "Bronagh speaks fluently and has a wide vocabulary for anything to do with animals, but she takes idiom and sarcasm literally and has twice walked out of lessons because of a joke.",
                "She talks at length about her own interests and does not notice when the listener has had enough.",
            ],
            "1. By the end of Year 9, Bronagh will say when she has not understood a joke or a turn of phrase, and ask what it means, on four occasions out of five.",
            "Lessons in social understanding that use comic strip conversations drawn by Bronagh about things that have happened that week",
            "Speech and language therapist",
            "Six sessions of 40 minutes each term",
        ],
        [
            None,
            None,
            "Going over the idioms and topic words that will come up next in English, history and geography",
            "Teaching assistant with a Level 3 award",
            "20 minutes in registration, Monday and Thursday",
        ],
        [
            None,
            None,
            "Say what is meant, avoid sarcasm, and ask Bronagh to explain the task in her own words",
            "Subject teachers",
            "Every lesson",
        ],
        [
            None,
            None,
            "A written record of phrases that have caused trouble, sent to her parents",
            "Speech and language therapist",
            "At the end of each half term",
        ],
        [
            [
                "She does not start a conversation with anyone of her own age, and she eats alone.",
                "When she works in a group she either takes over or says nothing.",
            ],
            ("2. Bronagh will develop her friendships and social confidence by July 2028.", "M"),
            "Lunchtime animal club for Bronagh and up to five others; the first ten minutes are spent planning the day’s job together",
            "Learning mentor",
            "Wednesdays, 12.40pm to 1.10pm",
        ],
        [
            None,
            None,
            ("Small group work on conversation, such as Talkabout", "P", "X", "V:Small group", "V:such as"),
            "Key worker",
            "Weekly",
        ],
        [
            None,
            None,
            ("Bronagh will be encouraged to join the drama club.", "V:encouraged to"),
            "Form tutor",
            "Tuesday lunchtimes",
        ],
        [None, None, "Card with Bronagh’s job in the group written on it", "", "Whenever pupils are put into groups"],
    ],
    W,
    SECS,
    size=9,
)
P.h("Cognition and learning", 2)
P.table(
    [
        HEAD,
        [
            [
                "Bronagh reads and spells above her age. Number is far weaker: in the January tests her standard score was 71.",
                "She counts on her fingers under the table, loses count when spoken to, and then guesses in order to have finished.",
                "She does not understand place value beyond hundreds and cannot tell whether an answer is sensible.",
            ],
            "3. By the end of Key Stage 3, Bronagh will work out change from £20, read a bus timetable and measure a dose in millilitres, without help, nine times out of ten.",
            "Specialist teaching of number with base ten apparatus and money, starting from the Year 3 curriculum",
            "Teacher holding a postgraduate award in dyscalculia",
            "50 minutes twice a week",
        ],
        [None, None, ("Four hours a week of individual support", "H"), "Teaching assistant", "Four hours a week"],
        [
            None,
            None,
            "Maths class of no more than twelve pupils, following a practical course on money, time and measure in place of algebra",
            "",
            "All maths lessons",
        ],
        [None, None, "A talking calculator, a number square and squared paper", "", "In maths, science and technology"],
        [
            None,
            None,
            ("Number practice: counting on and back in tens and hundreds", "N"),
            "",
            "Ten minutes at the start of each school day",
        ],
        [
            [
                "Her writing is slow and she will not start until she is sure of the first sentence, so that a paragraph may take a whole lesson."
            ],
            ("4. By the end of Year 8, Bronagh will be provided with a laptop and a typing course.", "OP"),
            "Touch-typing course on the school’s laptop",
            "Higher level teaching assistant",
            "15 minutes, four days a week",
        ],
        [
            None,
            None,
            "25% extra time, and her first sentence agreed out loud before she writes",
            "",
            "In class tests and for any piece longer than a paragraph",
        ],
        [
            None,
            None,
            ("A laptop with word prediction (£640, to be met by the academy)", "MO:£640"),
            "",
            "All written lessons",
        ],
        [
            [
                (
                    "She cannot organise her equipment or remember which room she is due in, and comes late to four lessons in ten.",
                    "NP",
                )
            ],
            (
                "5. By the end of Year 8, Bronagh will arrive on time with the right equipment at nine lessons out of ten.",
                "OW",
            ),
            "",
            "",
            "",
        ],
    ],
    W,
    SECS,
    size=9,
)
P.h("Social, emotional and mental health", 2)
P.table(
    [
        HEAD,
        [
            [
                "Bronagh is highly anxious about school. The team describes a pattern of EBSA: she is ready by seven, then cannot get out of the car.",
                "She can say afterwards, very exactly, what frightened her, but at the time she goes silent and cannot answer even a yes or no question.",
                "She pulls out her eyelashes when she is worried.",
            ],
            ("6. Bronagh will be in school for four full days a week by December 2025.", "DP"),
            "Individual work to build a worry ladder and climb it one rung at a time, using a cognitive behavioural approach",
            "Clinical psychologist from the Child and Adolescent Mental Health Service",
            "45 minutes a fortnight for 12 sessions",
        ],
        [
            None,
            None,
            "A quiet start: breakfast, a look through the day’s timetable and anything that has changed",
            "Pastoral support officer",
            "8.30am to 8.50am each school day",
        ],
        [None, None, ("Home tuition is to be agreed at the next attendance panel.", "D"), "TBC", "TBC"],
        [None, None, ("Matrix Level 4 top-up", "B"), "", ""],
        [
            None,
            None,
            "A place at the farm: feeding, weighing and record-keeping with two other pupils, after which Bronagh writes up the feed book",
            "Farm instructor (Level 3 in animal care) and a teaching assistant",
            "Tuesday and Thursday afternoons, 1.15pm to 3.15pm, in term time",
        ],
        [
            None,
            None,
            "A call to Mr and Mrs Tetlow about how the day went",
            "Pastoral support officer",
            "Daily for the first four weeks of each term, then every Friday",
        ],
        [
            [
                "When plans change without notice or another pupil brushes against her, she shouts or runs, and has reached the road on two occasions."
            ],
            ("7. Bronagh will show her exit card before she shouts or runs on four occasions out of five.", "T"),
            "Bronagh leaves the room by the nearest door and goes straight to the hub",
            "",
            "Each time she shows her exit card",
        ],
        [
            None,
            None,
            ("Time in the hub to talk over what has upset her", "U", "X"),
            "A trusted adult",
            "When she is anxious",
        ],
        [
            None,
            None,
            ("Drawing and Talking sessions", "U"),
            "Emotional literacy support assistant",
            ("Regular", "V:Regular"),
        ],
        [
            None,
            None,
            "Bronagh moves between lessons three minutes before the bell, with a friend of her choosing",
            "",
            "At every change of lesson",
        ],
        [
            None,
            None,
            "Five minutes’ notice, in writing, of any change of room or teacher",
            "Cover supervisor or form tutor",
            "Whenever there is a change",
        ],
        [None, None, ("Staff should be mindful of Bronagh’s need for space.", "S", "V:should be mindful of"), "", ""],
        [
            None,
            None,
            "Training for her subject teachers in autism in girls and in the use of the exit card",
            "Advisory teacher for autism",
            "One 90-minute session each September",
        ],
        [
            "",
            "",
            ("Help with starting homework and with writing down what is left to do", "L"),
            "Librarian with a teaching assistant qualification",
            "3.15pm to 4.00pm, Tuesdays and Thursdays",
        ],
    ],
    W,
    SECS,
    size=9,
)
P.lab("AB", "EBSA", section="B")
P.h("Sensory and/or physical", 2)
P.table([HEAD, ["No special educational needs have been identified in this area.", "", "", "", ""]], W, SECS, size=9)

P.section = "C"
P.h("SECTIONS C AND D: HEALTH AND SOCIAL CARE NEEDS", 1)
P.lab("sections-not-separate", section=None)
P.b("Bronagh takes a long time to fall asleep and wakes at about four. She is too tired to work after lunch.")
P.b("Broken nights mean that she is hard to rouse, and on most mornings she has not eaten when she leaves the house.")
P.b("She takes medication for ADHD, which reduces her appetite in the middle of the day.")
P.b("He has no sense of danger near traffic when upset.", "MP")
P.b(
    "Her parents have little time with their younger son, and Bronagh does not go out in the school holidays except to the swimming pool."
)
P.section = "E"
P.h("SECTION E: HEALTH AND CARE OUTCOMES", 1)
P.table(
    [
        ["Outcome", "To be achieved by"],
        ["8. Bronagh will be asleep by 10pm on five nights out of seven.", "Summer term 2027"],
        [
            "9. Bronagh will spend three hours with other young people, away from home, on two Saturdays a month.",
            "End of Year 8",
        ],
    ],
    [18, 8],
)
P.section = "G"
P.h("SECTION G: HEALTH PROVISION", 1)
P.table(
    [
        ["Provision", "Who will do this", "When and how often", "Outcome"],
        ["Check of height, weight, blood pressure and medication", "Community paediatrician", "Every six months", "8"],
        [("Advice to Bronagh and her parents about sleep", "C"), "School nurse", ("When needed", "V:When needed"), "8"],
        [
            "Sleep course: settling, light, screens and a sleep diary",
            "Sleep practitioner from the community nursing team",
            "Four one-hour sessions in the autumn term of 2026",
            "8",
        ],
    ],
    [11, 6, 6, 3],
)
P.section = "H1"
P.h("SECTION H1: SOCIAL CARE PROVISION (CHRONICALLY SICK AND DISABLED PERSONS ACT 1970)", 1)
P.table(
    [
        ["Provision", "Who will do this", "When and how often", "Outcome"],
        [
            "Saturday club at the Fold, with one youth worker to three young people",
            "Eastmoor Short Breaks",
            "10am to 1pm on the first and third Saturday of the month",
            "9",
        ],
        [
            ("A sitting service at home for the two children", "C"),
            "Outreach worker",
            ("In the holidays, subject to availability", "V:subject to availability"),
            "9",
        ],
    ],
    [11, 6, 6, 3],
)
P.section = "H2"
P.h("SECTION H2: ANY OTHER SOCIAL CARE PROVISION", 1)
P.lab("empty-section", section="H2")
P.section = "I"
P.h("SECTION I: PLACEMENT", 1)
P.lab("no-placement")
P.p("The council is consulting three schools and the name will be confirmed when they have replied.")
P.p(
    "Wherever she goes, Bronagh needs a teaching assistant beside her and the input of a therapist.",
    "provision-in-placement:a teaching assistant beside her and the input of a therapist",
)
P.section = "J"
P.h("SECTION J: PERSONAL BUDGET", 1)
P.p("A direct payment of £1,140 a year is made to Mrs Tetlow in twelve instalments.")
P.lab("budget-not-requested")
P.lab("direct-payment-without-purpose")
P.section = "K"
P.h("SECTION K: ADVICE AND INFORMATION", 1)
P.p(
    "The advice that was used to write and to amend this plan is held on file by the SEND Assessment and Review Team and copies were sent to Mr and Mrs Tetlow with the draft."
)
P.lab("no-advice-list")
P.section = None
P.h("MONITORING AND NEXT STEPS", 1)
P.p(
    "The academy sets shorter-term targets with Bronagh and her parents each term. The review meeting is called by the academy, and reports are asked for six weeks beforehand. Each outcome is marked as met, partly met or not met, and the council decides within four weeks of the meeting whether the plan is to be changed."
)
P.p(
    "Until a school is named, a learning mentor will teach Bronagh organisation skills for 30 minutes each Monday.",
    "OUT",
)
P.p(
    "In Year 6 she visited the academy three times, with her teaching assistant, for an hour on each visit. She kept the map that she was given and still uses it."
)
P.save()
