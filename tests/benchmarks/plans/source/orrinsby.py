"""The ordinary Word form: every section a bordered table under a shaded title row. Joss, Year 5, final plan."""

from building_ae import Plan

P = Plan("orrinsby", "final", font="Arial", size=10)
P.running("OFFICIAL – SENSITIVE", "Education, Health and Care Plan    Joss Averill    Final plan")
P.h("Harrowmere County Council", 0)
P.h("Education, Health and Care Plan", 1)
P.p("Status: FINAL", bold=True)
P.whole("late-plan")
P.whole("not-signed")
P.tab(
    None,
    [
        ["Full name", "Joss Averill"],
        ["Date of birth", "19 March 2017"],
        ["Year group", "Year 5"],
        ["Home language", "English"],
        ["Lives with", "Mum (Carys Averill), stepdad (Tom Kerridge) and sister (Nell, 6)"],
        ["Date the request for an assessment was received", "9 February 2026"],
        ["Date of this final plan", "13 November 2026"],
        ["Date by which this plan must be reviewed", "5 November 2027"],
        ["Funding agreed", ("£3,150 a year, paid to the school each term", "MO:£3,150 a year")],
        ["Plan co-ordinator", "Harriet Loomes, 01632 960 417 (office open 8.30am to 5.00pm)"],
    ],
    [6, 11],
)

P.section = "A"
P.lab("views-not-attributed")
P.tab(
    None,
    [
        [
            "My story so far",
            [
                "I was born five weeks early and I did not say any words until I was three. I went to Little Acorns Nursery and then started school in Reception.",
                "In Year 2 I had a term in the nurture room and I saw a speech therapist for six sessions. I have asthma as well but it hardly ever bothers me now.",
            ],
        ],
        [
            "What I like and what I am good at",
            [
                "I know everything about diggers and cranes. I am good at building, at swimming underwater and at making my sister laugh.",
                "I like it when I am picked to feed the class stick insects.",
            ],
        ],
        [
            "My school day",
            [
                "I walk to school with Mum and Nell. Mornings are best because it is maths and then break. Afternoons are noisy and I get tired and I look at the clock.",
                "My favourite grown-up is Mr Dyer who mends things, because he lets me hold the tools and he does not talk too much. I used to have a friend called Reece but he moved to Leeds in the summer.",
                "After school I go to Grandad’s on Mondays and to swimming on Thursdays. At the weekend we go to see what has been built on the new estate.",
            ],
        ],
        [
            "What is hard for me",
            [
                "When people talk a lot I only get the last bit. My reading is slow and everyone is done before me.",
                "When I get cross it goes really fast and then I am in trouble.",
            ],
        ],
        [
            "How to talk with me and help me have a say",
            [
                "Say my name and wait until I look up. Use short sentences. If you want to know what I think, let me draw it or build it first and then ask me. I do not like being asked things in front of the class.",
            ],
        ],
        [
            "What I want for the future",
            [
                "I want to drive a tower crane. I want to read my own digger magazines and have a friend round for tea.",
            ],
        ],
        [
            "What my family think",
            [
                "We are proud of how hard Joss tries. We worry about secondary school, where he will have ten teachers and no one who knows that he is not being rude when he does not answer. We would like him to leave school with the qualifications for an apprenticeship and with a mate or two.",
                "He used to get 10 hours a week from a teaching assistant in Year 3, and we saw the difference when it stopped.",
            ],
        ],
    ],
    [4.5, 12.5],
    band="SECTION A: The views, interests and aspirations of Joss and his parents",
)

P.section = "B"
P.lab("NP", "Sensory and physical difficulties")
P.tab(
    None,
    [
        "Summary",
        [
            "Background",
            [
                "Joss was referred to the speech and language therapy clinic at two and to the Early Years team at three. He had two terms of the school’s language group in Year 1, and was given a teaching assistant’s help for 10 hours a week in Year 3 while a bid was considered.",
                "At present he is in a class of 31 with one teaching assistant, who is shared with two other children. He has the school’s phonics catch-up group each day and is withdrawn from assembly on Fridays.",
                "In the school’s tests in July 2026 he scored 82 in reading, 79 in spelling and 85 in mathematics, where 100 is average. Attendance was 94 per cent.",
            ],
        ],
        "Communication and interaction",
        [
            "Strengths",
            [
                "Joss is keen to share what he knows and will talk at length about machines to anyone who listens. He understands pictures and diagrams very quickly.",
                "He takes turns well in a board game with one other child.",
            ],
        ],
        [
            "Special educational needs",
            [
                "Joss has developmental language disorder. He leaves out small words, muddles the order of events and runs out of words when he has something complicated to tell.",
                "He can hold two parts of a spoken instruction in mind if the room is quiet, but he loses the rest.",
                (
                    "On the CTOPP his memory for sounds was at the 4th percentile, and he does not hang on to new words from one week to the next.",
                    "AB:CTOPP",
                ),
                "He takes what is said literally, so that jokes and sarcasm leave him confused.",
            ],
        ],
        "Cognition and learning",
        [
            "Strengths",
            [
                "His non-verbal reasoning is in the average range (standard score 98) and he remembers facts which interest him.",
                "With Numicon in front of him he will work steadily for about 15 minutes.",
            ],
        ],
        [
            "Special educational needs",
            [
                "Joss has dyslexia. He reads at the level of a child aged six and a half, and he guesses words from the first letter.",
                "He spells by ear and his writing is hard for others to read. He will write one or two sentences in a lesson before giving up.",
                "He is still counting in ones to add and does not see which of two numbers to 100 is larger.",
                (
                    "From January he will have an hour a week of handwriting practice with a teaching assistant in the library.",
                    "OUT",
                ),
            ],
        ],
        "Social, emotional and mental health",
        [
            "Strengths",
            [
                "Joss is kind to younger children and is usually sorry when he has hurt somebody’s feelings. He responds to humour.",
            ],
        ],
        [
            "Special educational needs",
            [
                "His temper goes from calm to furious within seconds, about four times a week, and he has walked out of class 11 times this term.",
                "He has few words for what he feels and cannot yet say what has upset him until the next day.",
                "He follows other children’s games from the edge and does not know how to ask to join in.",
                "Changes of teacher, room or timetable make him very anxious, and he was sick before both school trips last year.",
            ],
        ],
        "Sensory and physical difficulties",
        [
            "Strengths",
            [
                "Joss is a strong swimmer and rides a bike. His sight was tested in April and is good.",
            ],
        ],
        [
            "Special educational needs",
            [
                (
                    "He is very sensitive to noise. The audiology report of January 2026 found normal hearing but distress at sounds over 70 dB, and he covers his ears in the hall.",
                    "RN:audiology report of January 2026",
                ),
                "He bumps into furniture and does not judge how hard to push, so other children think he is rough.",
            ],
        ],
    ],
    [4, 13],
    band="SECTION B: Joss’s special educational needs",
)

P.section = "C"
P.tab(
    None,
    [
        [
            "Health needs relating to his special educational needs",
            [
                "Joss has had constipation with overflow since he was four. He soils most weeks, misses lessons while he changes and is teased about it.",
                "He takes a laxative at home each evening.",
            ],
        ],
        ["Other health needs", "Mild asthma, with a blue inhaler kept in the school office."],
    ],
    [5, 12],
    band="SECTION C: Joss’s health needs",
)
P.section = "D"
P.tab(
    None,
    [
        [
            "Social care needs",
            "The family spoke to the Early Help duty worker in May 2026. No social care needs were identified.",
        ]
    ],
    [5, 12],
    band="SECTION D: Joss’s social care needs",
)

P.section = "E"
P.tab(
    ["No.", "Outcome", "To be achieved by", "Steps towards it"],
    [
        [
            "1",
            "Joss will tell an adult or a classmate about something that happened, with the events in order and each sentence complete, on four occasions out of five.",
            "End of Year 6",
            "Tells a three-picture story. Uses ‘because’ and ‘so’.",
        ],
        [
            "2",
            "Joss will carry out a spoken instruction of three parts in class, without its being repeated, in eight lessons out of ten.",
            "July 2028",
            "Two parts in a quiet room, then two parts in class.",
        ],
        [
            "3",
            ("Joss will improve his reading and become a more confident reader.", "M"),
            "End of Year 6",
            "Reads the first 100 common words at sight.",
        ],
        [
            "4",
            (
                "Joss will write a paragraph of five sentences with capital letters and full stops that somebody who does not know him can read.",
                "T",
            ),
            "Ongoing",
            "Writes three sentences about a picture.",
        ],
        [
            "5",
            "Joss will add and take away numbers to 100 using equipment and get nine answers out of ten right.",
            "End of Year 5",
            "Counts in tens from any number.",
        ],
        [
            "6",
            ("To have a weekly session with an emotional literacy support assistant and a calm space to go to.", "OP"),
            "End of Year 5",
            "Knows who the assistant is and where her room is.",
        ],
        [
            "7",
            "When he is angry Joss will use one of his three calming routines and be back at his work within ten minutes, on four days out of five.",
            "End of spring term 2028",
            "Names the first sign that he is getting angry.",
        ],
        [
            "8",
            (
                "Joss will ask to join a game, and play it for ten minutes with two other children, at three breaktimes a week.",
                "OW",
            ),
            "End of Year 6",
            "Watches and says what the rules are.",
        ],
        [
            "9",
            "Joss will use the toilet by himself after lunch, so that he has no more than one accident in a fortnight.",
            "July 2027",
            "Goes when his watch buzzes.",
        ],
    ],
    [1.2, 8.3, 3, 4.5],
    band="SECTION E: Outcomes",
)
P.p(
    (
        "Monitoring: the school will set short-term targets at the start of each term with Joss and his parents and send a copy to the plan co-ordinator. The plan will be reviewed before his move to secondary school, at a meeting on [insert date of transfer review]."
    ),
    "PH:[insert date of transfer review]",
)

P.section = "F"
H = ["Provision", "By whom", "How often and for how long", "Outcome number"]
W = [7.2, 3.9, 3.9, 2]
P.tab(
    H,
    [
        "Communication and interaction",
        [
            "Speech and language therapy, one to one, on telling a story (who, where, what happened, how it ended) and on joining sentences.",
            "Speech and language therapist registered with the Health and Care Professions Council",
            "45 minutes every fortnight in term time",
            "1",
        ],
        [
            "Going over the therapist’s story work in a pair, with the picture cards she leaves.",
            "Teaching assistant who has completed Elklan training",
            "20 minutes every Tuesday and Thursday",
            "1",
        ],
        [
            "Training in Shape Coding for the class teacher and both teaching assistants.",
            "Speech and language therapist",
            "One 90-minute training session in the spring term",
            "1, 2",
        ],
        [
            "Instructions broken into single steps, in the order they are to be done, with a picture strip on his desk.",
            "Class teacher",
            "Every lesson",
            "2",
        ],
        [("Plain, literal language, with any idiom explained to him.", "S"), "Everyone who teaches him", "", "2"],
        [
            ("Teaching of the new words for each topic before the class meets them.", "P"),
            "Teaching assistant",
            "Weekly",
            "1",
        ],
        [
            ("Listening and turn-taking group, four children, using board games and barrier games.", "N"),
            "",
            "Two 30-minute sessions a week",
            "2",
        ],
        [
            ("Help to join in with talk-partner work and to explain his ideas.", "U"),
            "Teaching assistant",
            ("As required", "V:As required"),
            "1, 2",
        ],
        "Cognition and learning",
        [
            "Precision teaching of ten reading words at a time.",
            "Teaching assistant trained in the method by the educational psychologist",
            "15 minutes every morning",
            "3",
        ],
        [
            "Teaching of spelling through a structured phonics programme, one to one.",
            "Specialist teacher with a Level 5 diploma in specific learning difficulties, Learning Support Service",
            "50 minutes a week",
            "3, 4",
        ],
        [("Teaching assistant support.", "H"), "Teaching assistant (Level 2)", "12.5 hours per week", "4, 5"],
        [
            "A laptop with word prediction, and a headset.",
            "Supplied by the school",
            "Whenever he has more than one sentence to write",
            "4",
        ],
        [
            "Maths taught from the Year 2 curriculum in a group of up to six, with Numicon, bead strings and a hundred square.",
            "Class teacher",
            "Every maths lesson",
            "5",
        ],
        [
            ("Number work on place value in a small group.", "P", "V:small group"),
            "Higher level teaching assistant",
            "3 x weekly",
            "5",
        ],
        [
            "Reading his own writing aloud to an assistant and finding two things to put right.",
            "Teaching assistant (Level 2)",
            "10 minutes at the end of every English lesson",
            "4",
        ],
        [
            "Printed notes, so that he does not copy from the board.",
            "Class teacher",
            "In all lessons where the others copy from the board",
            "4",
        ],
        [
            "Word problems: reading the question aloud, underlining what matters and drawing it before working it out.",
            "Class teacher",
            "25 minutes on Monday, Wednesday and Friday each week",
            "5",
        ],
        [
            "A visit to look over the precision teaching charts and say which words come next.",
            "Educational psychologist",
            "Once a term",
            "3",
        ],
        [
            ("Touch typing with an online programme, in the computer suite.", "U"),
            "Teaching assistant",
            "How often to be agreed by the school and his parents",
            "4",
        ],
        [
            ("The reading and spelling strategies set out in the specialist teacher’s advice.", "D"),
            "Class teacher",
            "In English lessons",
            "3",
        ],
        [
            "His reading books will be taken from the blue and green bands, and he chooses which.",
            "Class teacher",
            "At every guided reading lesson",
            "3",
        ],
        "Social, emotional and mental health",
        [
            "Naming feelings, spotting the first signs of anger and rehearsing three calming routines, one to one.",
            "Emotional literacy support assistant",
            "40 minutes once a week",
            "6, 7",
        ],
        [
            ("Meet and greet: a look at the picture timetable and a talk about anything new that day.", "X"),
            "Key adult",
            "10 minutes at the start of every school day",
            "7",
        ],
        [("Movement breaks: wall pushes, star jumps and a lap of the field.", "S"), "", ("Regular", "V:Regular"), "7"],
        [
            "If Joss leaves the room he is followed at a distance. Nobody speaks to him for five minutes, and then he is asked to walk back.",
            "Teaching assistant",
            "Each time he leaves the room",
            "7",
        ],
        [
            ("Reuben will have a feelings scale on his desk which he points to.", "AC:Reuben"),
            "Made by the class teacher",
            "In every lesson",
            "7",
        ],
        [
            ("A play leader teaching him playground games and how the scoring works.", "L"),
            "Play leader",
            "Every lunchtime, 12.30pm to 1.00pm",
            "",
        ],
        [
            (
                "Sessions with the sports coach on losing well may be considered if he is excluded.",
                "U",
                "V:may be considered",
            ),
            "Sports coach",
            "",
            "7",
        ],
        [
            ("A visit to the next classroom and its teacher, and a photo book of both to take home.", "UN"),
            "Class teacher",
            "One visit of 30 minutes in the last half term of each year",
            "11",
        ],
        [
            "A home and school book with a line about what went well and any upset, which Joss carries himself.",
            "Class teacher",
            "Filled in at the end of each school day",
            "7",
        ],
        [
            "Warning of a change of teacher, room or trip, with a photograph, the day before it happens.",
            "Class teacher",
            "Before every planned change",
            "7",
        ],
        [
            "A comic-strip conversation about what each person said and thought.",
            "Emotional literacy support assistant",
            "20 minutes after any fight or walk-out",
            "7",
        ],
        [
            "A calm corner with a beanbag, a sand timer and the three routines on cards.",
            "Class teacher",
            "Set up in his classroom at all times",
            "6, 7",
        ],
    ],
    W,
    band="SECTION F: Special educational provision",
)

P.section = "G"
P.tab(
    ["Health provision", "By whom", "How often", "Outcome number"],
    [
        [
            "Toilet training programme: a bowel diary, a drinks chart and a reward scheme, gone through with Joss and his mother.",
            "Continence nurse, community children’s nursing team",
            "One 40-minute appointment every six weeks",
            "9",
        ],
        [
            ("Advice to his mother about fibre and fluids.", "C"),
            "Community dietitian",
            ("When needed", "V:When needed"),
            "9",
        ],
        [
            "A reminder to go to the toilet, and help to find clean clothes.",
            "Teaching assistant with continence training from the nurse",
            "After lunch every day, 10 minutes",
            "9",
        ],
    ],
    W,
    band="SECTION G: Health provision",
)
P.section = "H1"
P.tab(
    None,
    [
        [
            "Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "None required, because no social care needs were identified.",
        ]
    ],
    [7, 10],
    band="SECTION H1: Social care provision",
)
P.whole("missing-section", "H2")
P.section = "I"
P.lab("no-placement")
P.tab(
    None,
    [
        [
            "Name of school",
            "The authority has consulted two schools and is waiting for the governors of both to reply.",
        ],
        ["Type of school", ""],
    ],
    [7, 10],
    band="SECTION I: Placement",
)
P.section = "J"
P.lab("empty-section")
P.tab(
    None,
    [["Details of any personal budget, and of the needs and outcomes to be met by any direct payment", ""]],
    [7, 10],
    band="SECTION J: Personal budget",
)
P.section = "K"
P.tab(
    ["Advice", "Provided by", "Date"],
    [
        ["Parents’ views", "Carys Averill and Tom Kerridge", "2 March 2026"],
        ["All About Me booklet", "Mrs J Ingleby, SENCO, Pinders Lane Primary School", "12 March 2026"],
        ["Educational advice", "Mrs J Ingleby, SENCO, Pinders Lane Primary School", "20 March 2026"],
        ["Psychological advice", "Dr Femi Adeyo, educational psychologist", "29 April 2026"],
        ["Specialist teacher’s advice", "Gillian Stott, Learning Support Service", "16 April 2026"],
        [("Speech and language therapy advice", "AD"), "Ros Whitcombe, speech and language therapist", ""],
        ["Medical advice", "Dr S Varma, community paediatrician", "11 May 2026"],
        ["Social care advice", "Early Help duty worker, Family Front Door", "6 May 2026"],
    ],
    [6, 7.5, 3.5],
    band="SECTION K: Advice and information",
)
P.p(
    "How the advice was used: the educational psychologist and the speech and language therapist agree about the nature of Joss’s difficulties and their recommendations on amounts have been followed. The school asked for the word games to be led by a teaching assistant and the therapist was content with that. The specialist teacher’s advice and the paediatrician’s did not conflict with any other."
)
P.section = None
P.tab(
    None,
    [["Signed on behalf of Harrowmere County Council", ""], ["Name and job title", ""], ["Date signed", ""]],
    [7, 10],
    band="Authorisation",
)
P.save()
