"""A London borough's form with letters and numbers (1.1.2, 4.1, 8.3), provision in four-column tables. Tobi, Year 5, autism and language."""

from building_ab import Plan

P = Plan("hernecott", "final", "Arial", 10.5)
P.h("The Education, Health and Care Plan", 0)
P.p("Special Educational Needs Team, London Borough of Hernecott")
P.facts(
    [
        ("EHC Plan agreed on:", "6 November 2026"),
        ("Scheduled review date:", "by 29 October 2027"),
        ("Version of EHC Plan:", "Final, version 1"),
        ("Assessment requested on:", "22 June 2026, by the headteacher"),
    ],
    [6, 11],
)
P.h("1. Child’s / Young Person’s Details")
P.facts(
    [
        ("Name of child / young person", "Tobiah Lenz-Okoro (known as Tobi)"),
        ("Date of birth", "3 March 2017"),
        ("Year group", "Year 5"),
        ("Languages used in the home", "English, German and Igbo"),
        ("Home address", "14 Verbena Court, Hernecott"),
        ("Parents / carers", "Mr Friedrich Lenz and Mrs Ngozi Lenz-Okoro (both have parental responsibility)"),
        ("Name of GP", ("[insert name of GP practice]", "PH:[insert name of GP practice]")),
        ("Is the child looked after?", "No"),
    ],
    [6, 11],
)
P.h("1.1 Summary of strengths and needs", 2)
P.h("1.1.1 Strengths", 3)
P.p(
    "Tobi is a warm and funny boy with an exceptional memory for places, routes and timetables. He draws detailed maps from memory and is the class expert on the London Underground. His spoken vocabulary for topics that interest him is at the level of a much older child, he is honest, and he is gentle with younger pupils."
)
P.h("1.1.2 Needs", 3)
P.p(
    "Tobi has autism, diagnosed in 2023, and a developmental language disorder. He finds it difficult to understand longer sentences, to read and write at the level of his class, to manage the busy parts of the school day and to cope when plans change."
)
P.p("To help with this he will have six hours a week of extra literacy and maths tuition from the spring term.", "OUT")
P.section = "A"
P.h("SECTION A: The views, interests and aspirations of the child and his or her parents or the young person")
P.h("2. Child’s / Young Person’s Profile", 2)
P.p(
    "Tobi talked with Ms Lindqvist, the school’s learning mentor, on 2 July 2026. She wrote down what he said and read it back to him. Everything in 2.1 to 2.4 is in his own words."
)
P.lab("no-communication-summary")
P.h("2.1 Child / Young Person’s aspirations", 3)
P.p(
    "“I want to drive a Tube train on the Piccadilly line. You have to be eighteen. I would like a flat with a balcony and Mum next door.”"
)
P.h("2.2 Things that are important to me", 3)
P.p(
    "“My sister Adaeze, and Nan. Going to Nan’s on Sundays. My maps. Lego, the train sort. Chess. I do not like it when it is a supply teacher or when everybody shouts at football.”"
)
P.h("2.3 Things that I need more help with", 3)
P.p(
    "“Long words. Playing, because people change the rules and do not say. Writing makes my hand hurt and then it looks bad.”"
)
P.h("2.4 The things that are working for me", 3)
P.p(
    "“Picture strips. Ms Lindqvist. Sitting by the window. Science, because you do it and you do not have to write it all.”"
)
P.h("3. Parent / Carer’s views", 2)
P.p(
    "Mr Lenz and Mrs Lenz-Okoro describe Tobi as loving, stubborn and very good company. He walked at eighteen months and did not put words together until he was nearly four. He went to the nursery at Larkhall Road and has been at the school ever since. His parents feel that the gap between him and his friends has grown since Year 3, and Sunday evenings have become hard because he worries about the week. They have asked for speech and language therapy every week. They hope that he will go on to the local secondary school with his sister, that he will have a proper friend, and that one day he will have a job he is proud of."
)
P.section = "B"
P.h("SECTION B: The child or young person’s special educational needs")
P.h("4. Summary of Educational Needs", 2)
P.h("4.1 Communication and interaction", 3)
P.p("Identified need", bold=True)
for x in [
    (
        "Tobi’s understanding of spoken language was at the 3rd percentile when the speech and language therapist assessed him in July 2026. He loses the thread of any instruction with more than one part.",
    ),
    (
        "As an EAL learner he hears three languages at home, and the therapist is clear that this is a strength and not the cause of his difficulty.",
        "AB:EAL",
    ),
    (
        "He tells a story as a string of separate events and leaves out who did what, so that listeners need to ask several questions.",
    ),
    (
        "He can talk at length about trains. He finds it hard to notice that the other person has lost interest, or to let someone else choose the topic.",
    ),
    ("He takes words literally and is upset by teasing and by jokes that the rest of the class enjoys.",),
]:
    P.b(*x)
P.p(
    "Strengths: Tobi has clear speech, a good store of nouns and a liking for information. He will answer almost any question about a map or a diagram, and he speaks confidently in front of the class when he has practised first.",
)
P.h("4.2 Cognition and learning", 3)
P.p("Identified need", bold=True)
for x in [
    (
        "The educational psychologist’s report of 9 July 2026 describes uneven abilities: visual reasoning in the average range, working memory at the 5th percentile.",
    ),
    (
        "Tobi reads at the level of a child of six years and nine months. He recognises about 90 of the first 200 high-frequency words and guesses the others from the first letter.",
    ),
    ("Spelling is weaker than reading, and he writes two or three short sentences in half an hour.",),
    (
        "He counts reliably and knows his two and ten times tables, but is not yet secure with place value beyond 100 or with telling the value of a handful of coins.",
    ),
    ("She loses her place when copying from the board.", "MP"),
]:
    P.b(*x)
P.p(
    "Strengths: he learns well from diagrams, models and anything he can handle, remembers facts that he has seen and not only heard, and takes pride in finishing. He likes maths best when there is a pattern to find. A teaching assistant has worked alongside him every morning since Year 3, at first on phonics and more recently on reading.",
)
P.h("4.3 Social, emotional and mental health", 3)
P.p("Identified need", bold=True)
for x in [
    "Tobi worries about change, about getting things wrong and about noise. When worried he goes quiet, picks at his sleeves and then leaves the room.",
    "In the summer term 2026 he left the classroom without permission on 23 occasions, most of them in the last hour of the day.",
    "He wants friends. He does not have the skills to join a game that has already begun, and spends most playtimes walking round the edge of the playground.",
    "Last year he had ten sessions with a play therapist, which his parents say helped him to sleep.",
]:
    P.b(x)
P.p(
    "Strengths: Tobi is kind, keeps rules, and can say afterwards what went wrong and what he wishes he had done. He has a close and easy relationship with his sister. He was chosen by his class in May 2026 to show the new Year 1 children round the school and did it with great patience.",
)
P.h("4.4 Sensory and / or physical", 3)
P.p("Identified need", bold=True)
for x in [
    (
        "Tobi covers his ears in singing practice, in the dining hall and when chairs are moved. His hearing was found to be normal, and the educational audiology report of February 2026 suggests that he hears too much and not too little.",
        "RN:educational audiology report of February 2026",
    ),
    ("He grips a pencil very tightly, tires within ten minutes and cannot yet join his letters.",),
    ("He seeks movement, rocks on his chair, and concentrates better after he has been pushing or climbing.",),
]:
    P.b(*x)
P.section = "C"
P.h("SECTION C: The child or young person’s health needs which are related to their SEN or to a disability")
P.h("5. Health and wellbeing", 2)
P.p(
    "Tobi has eczema, which is worst at the elbows and wrists and which stings after swimming. He has difficulty falling asleep and has been prescribed melatonin by the community paediatrician since 2024. He eats a narrow range of foods but his weight and height are on the 50th centile. He dislikes the smell of the dining hall and brings a packed lunch, which his mother says has made a difference to how he manages the afternoon."
)
P.section = "D"
P.h("SECTION D: the child or young person’s social care needs which are related to their SEN or to a disability")
P.h("6. Social care", 2)
P.p(
    "Tobi and his family are not known to social care and no social care needs were identified during the assessment. He has not been an open case at any time, and the Early Help Hub’s check in July 2026 found a settled home with grandparents near by."
)
P.section = "E"
P.h("SECTION E: The outcomes sought for the child or the young person")
P.h("7. Outcomes", 2)
P.table(
    ["No.", "Outcome", "By when", "Steps towards this outcome in the next year"],
    [
        [
            "1",
            "Tobi will carry out a spoken instruction in two parts without looking to see what his classmates do, in eight tries out of ten.",
            "End of Year 6",
            "Carries out one-part instructions at the first time of asking.",
        ],
        [
            "2",
            "Tobi will retell a familiar story in five sentences and in the right order.",
            "July 2028",
            "Says who, where and what happened, with pictures in front of him.",
        ],
        [
            "3",
            "Tobi will play a game with rules with two other children for ten minutes.",
            "End of Key Stage 2",
            "Plays with one other child and an adult.",
        ],
        [
            "4",
            "Tobi will read a Year 3 text aloud at 90 words a minute and answer four questions about it correctly.",
            "July 2028",
            "Reads all of the first 200 words.",
        ],
        [
            ("5"),
            ("Tobi will continue to make progress in number work.", "M"),
            "End of Year 6",
            "Counts in fives and knows the coins.",
        ],
        [
            "6",
            (
                "Tobi will tell an adult that he is worried, using his five-point scale, before he leaves the room, on four days out of five.",
                "T",
            ),
            "Ongoing",
            "Points to the scale when he is asked.",
        ],
        [
            "7",
            "Tobi will write half a page of joined handwriting that his teacher can read, in 20 minutes.",
            "End of Year 6",
            "Forms every lower-case letter the right way round.",
        ],
        [
            "8",
            ("Tobi will walk to his grandmother’s flat and home again by himself.", "OW"),
            "By his eleventh birthday",
            "Walks on ahead of his sister for the last two streets.",
        ],
    ],
    [1.2, 7.3, 3.2, 5.3],
)
P.p(
    "Shorter-term targets will be set by the SENCO with Tobi’s parents each September, January and April and recorded on the school’s own form."
)
P.section = "F"
P.h("SECTION F: The special educational provision required by the child or the young person")
P.h("8. Special educational provision", 2)
HEAD = ["Provision", "Provided by", "How often and for how long", "Outcome no."]
W = [7.3, 3.8, 3.7, 2.2]
P.h("8.1 Communication and interaction", 3)
P.table(
    HEAD,
    [
        [
            "Individual therapy on building sentences, retelling events and following instructions in two parts.",
            "Speech and language therapist registered with the Health and Care Professions Council",
            "45 minutes once a fortnight in term time",
            "1, 2",
        ],
        [
            "Narrative group of four children in which Tobi plans and tells a story from pictures.",
            "Teaching assistant taught to run the group by the therapist",
            "Tuesdays and Fridays, 1.20pm to 1.50pm",
            "2",
        ],
        [
            ("Going over the sentences that the therapist has left in the speech folder.", "P"),
            "Teaching assistant",
            "Weekly",
            "1, 2",
        ],
        [
            "Showing the class teacher and teaching assistants how to use the picture strips and how to shorten what they say.",
            "Speech and language therapist",
            "One hour each half term",
            "1",
        ],
        [
            "Instructions are cut into single steps, each shown on a strip of pictures on Tobi’s table.",
            "Class teacher and teaching assistant",
            "In every lesson",
            "1",
        ],
        [("Simple words, said slowly, with a pause for Tobi to answer.", "S"), "Everyone who works with Tobi", "", "1"],
        [
            ("Adult help to take a turn in group talk and to report back what the group decided.", "X"),
            "An adult",
            "Every science lesson and every guided reading lesson",
            "1, 3",
        ],
        [
            "Six words from the week’s science or history lessons taught with objects, actions and pictures.",
            "Teaching assistant",
            "20 minutes every Monday",
            "1, 2",
        ],
        [
            ("Comic strip conversations to untangle fallings-out with other children.", "U"),
            "Learning support assistant",
            ("As and when required", "V:As and when required"),
            "3",
        ],
    ],
    W,
)
P.h("8.2 Cognition and learning", 3)
P.table(
    HEAD,
    [
        [
            "Precision teaching of the first 200 high-frequency words.",
            "Teaching assistant with a Level 3 certificate, trained in precision teaching by the educational psychologist",
            "Ten minutes each morning",
            "4",
        ],
        [
            ("Hearing Tobi read and talking with him about what happened in the story.", "N"),
            "School",
            "15 minutes, Monday to Thursday",
            "4",
        ],
        [("20 hours of teaching assistant time.", "H"), "Teaching assistant", "Each week", "4, 5"],
        [
            ("Spelling taught with plastic letters, a sand tray and sound boxes.", "P"),
            "Specialist teacher with a Level 5 award in dyslexia",
            "Twice a week",
            "4",
        ],
        [
            "Regular catch-up teaching of place value, in a pair.",
            "Higher level teaching assistant",
            "25 minutes, three times a week",
            "5",
        ],
        [
            "Practice of times tables and of counting money, with a purse of coins worth up to £2.",
            "Teaching assistant",
            "10 minutes daily",
            "5",
        ],
        [
            "A number line, ten-frames and a hundred square to be kept on Tobi’s table.",
            "Class teacher",
            "All maths lessons",
            "5",
        ],
        [
            ("Access to a laptop with word prediction.", "V:Access to"),
            "School",
            "Every piece of writing longer than a paragraph",
            "4, 7",
        ],
        [("Homework is tailored to Tobi’s reading age.", "V:tailored"), "Class teacher", "", "4"],
        [
            "Tobi’s reading book is taken from the blue band until he reads 95 words in every 100 correctly.",
            "Class teacher",
            "Each time a book is chosen",
            "4",
        ],
    ],
    W,
)
P.h("8.3 Social, emotional and mental health", 3)
P.table(
    HEAD,
    [
        [
            "Work on naming feelings, on the five-point scale and on rehearsing what to do at each point.",
            "Emotional literacy support assistant",
            "30 minutes every week for two terms, in the learning hub",
            "6",
        ],
        [
            ("Check-ins to see how Tobi is feeling.", "U", "X"),
            "Key adult",
            ("Frequent, across the week", "V:Frequent"),
            "6",
        ],
        [
            "Chess and construction club for no more than eight children.",
            "Play leader",
            "Mondays and Wednesdays, 12.25pm to 12.55pm",
            "3",
        ],
        [
            "A walk to the library with Tobi and five minutes there with him before going back to class.",
            "Teaching assistant",
            "Each time Tobi shows his exit card",
            "6",
        ],
        [
            ("What Tobi needs at playtimes will be agreed by the school after a settling-in period.", "D"),
            "SENCO",
            "",
            "3",
        ],
        [
            "Visits to review how the exit card and the five-point scale are being used.",
            "Autism outreach teacher",
            "Once every half term",
            "3, 6",
        ],
        [("Hernecott Band C top-up, paid to the school.", "B"), "Local authority", "Each term", "6"],
        [
            ("A picture timetable of the day is put up and talked through with Tobi.", "UN"),
            "Teaching assistant",
            "Five minutes at the start of every morning and every afternoon",
            "9",
        ],
        ["Telephone call home to say how the week has gone.", "Learning mentor", "Every Friday", "6"],
        [
            "Any change of teacher, room or time is shown to Tobi on the picture timetable.",
            "Class teacher",
            "By 9.00am on the day of the change",
            "6",
        ],
    ],
    W,
)
P.h("8.4 Sensory and / or physical", 3)
P.table(
    HEAD,
    [
        [
            "Movement breaks: wall pushes, the stairs or the trampette.",
            "Teaching assistant",
            "Five minutes after each hour of lessons",
            "6, 7",
        ],
        ["Ear defenders kept in Tobi’s tray.", "School", "Singing practice, the dining hall and fire drills", "6"],
        [
            ("Hand-strength circuit with threading, tweezers and putty.", "P"),
            "Teaching assistant shown how by the occupational therapist",
            "15-minute sessions",
            "7",
        ],
        [
            "Visit to check the hand-strength circuit and to change the exercises.",
            "Occupational therapist",
            "Termly",
            "7",
        ],
        [("A sloping board and a triangular pencil.", "L"), "School", "All written work", ""],
        [("The sensory room can be used when Tobi is overwhelmed.", "V:can be used"), "Teaching assistant", "", "6"],
        [
            "Teaching of joined handwriting, following the school’s scheme from the Year 2 stage.",
            "Class teacher, in a group of three",
            "Four 15-minute lessons a week",
            "7",
        ],
    ],
    W,
)
P.p(
    "How this provision is monitored: the SENCO looks at the group and therapy records with Tobi’s parents at the end of each term."
)
P.section = "G"
P.h("SECTIONS G AND H: Health and social care provision")
P.lab("sections-not-separate", section=None)
P.h("9. Health and social care provision reasonably required", 2)
P.table(
    ["Provision", "Provided by", "How often"],
    [
        ["Review of melatonin, sleep, diet and growth.", "Community paediatrician", "Every six months"],
        [
            ("Advice to Tobi’s parents about bedtime and about night waking.", "C"),
            "School nursing service",
            ("As necessary", "V:As necessary"),
        ],
        [
            "Helping Tobi to put on his eczema cream.",
            "First aider shown how by the school nurse",
            "After every swimming lesson",
        ],
    ],
    [8.5, 4.5, 4],
)
P.p("No social care provision is required because no social care needs were identified.")
P.section = "I"
P.h("SECTION I: Placement")
P.h("10. Name and type of school", 2)
P.facts(
    [
        ("Name", "Larkhall Road Primary School"),
        (
            "Type",
            (
                "Mainstream primary school with 20 hours a week of teaching assistant help",
                "hours-in-placement:20 hours a week of teaching assistant help",
            ),
        ),
    ],
    [4, 13],
)
P.section = "J"
P.h("SECTION J: Personal Budget")
P.p("11. Tobi’s parents were told about personal budgets on 8 October 2026 and have not asked for one.")
P.section = "K"
P.h("SECTION K: The advice and information gathered during the EHC needs assessment")
P.table(
    ["12. Advice", "Who gave it", "Date"],
    [
        ["Tobi’s views", "Tobi, with Ms A Lindqvist, learning mentor", "2 July 2026"],
        ["Parents’ views", "Mr F Lenz and Mrs N Lenz-Okoro", "5 July 2026"],
        ["School’s advice", "Mr D Petrossian, SENCO", "14 July 2026"],
        ["Psychological advice", "Dr S Whitlam, educational psychologist", "9 July 2026"],
        ["Speech and language therapy advice", "Ms R Adekunle, speech and language therapist", "17 July 2026"],
        [("Occupational therapy advice", "AD:Occupational therapy advice"), "Mr J Fenn, occupational therapist", ""],
        ["Medical advice", "Dr P Ranganathan, community paediatrician", "31 July 2026"],
        ["Social care information", "Duty social worker, Early Help Hub", "10 July 2026"],
    ],
    [6, 7.5, 3.5],
)
P.p("Signed on behalf of the London Borough of Hernecott: C. Mbeki-Rowan")
P.p("Name: Catherine Mbeki-Rowan, Head of Special Educational Needs          Date: 6 November 2026")
P.save()
