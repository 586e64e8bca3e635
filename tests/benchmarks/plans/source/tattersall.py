"""Special school, landscape tables, letter-number codes, heavy G, H1 and H2, money look-alikes. Jerome, Year 11."""

from building_h import Plan

P = Plan("tattersall", "final", font="Arial", size=9.5, landscape=True)
d = P.document
P.h("EDUCATION, HEALTH AND CARE PLAN (AMENDED FINAL)", 0)
P.tab(
    [
        ["Name", "Jerome Tattersall", "Date of birth", "9 September 2010"],
        ["Address", "31 Pound Lane, Larkfield", "Year group", "Year 11"],
        ["Annual review meeting", "17 March 2026", "Date of amended final plan", "5 October 2026"],
        ["Pupil Premium: amount received", "£1,050", "Next review by", "1 March 2027"],
    ],
    [5, 8, 6, 6],
    head=0,
    fill=None,
)
P.g("late-amendment", "not-signed")
P.section = "A"
P.h("SECTION A: Views, interests and aspirations")
P.h("Jerome’s views", 3)
P.a(
    "Recorded by Anjali Menon, speech and language therapist, over three sessions with the eye-gaze device. The phrases are Jerome’s; she added the full stops.",
    italic=True,
)
P.a(
    "“Like: United. sisters. fast. drum. swimming pool. Not like: hoist cold. goodbye. wait wait wait. Want: my own door. job with people. shop, my five pounds.”"
)
P.a(
    "Jerome’s mother says that the five pounds is his pocket money, which he keeps in a red purse, and that he hopes one day to share a house with two friends from school and to go to every home match."
)
P.h("Talking with Jerome and involving him", 3)
P.a(
    "Sit on his left with a plain wall behind you. Look up means yes; eyes shut means no. Give him two choices on the device and thirty seconds to answer. Before a meeting his class teacher loads a page of questions, and his answers are the first item."
)
P.h("The family", 3)
P.a(
    "Mrs Tattersall is caring for Jerome and two younger daughters on her own. She is proud of his humour and afraid of what will happen after school. She manages on a carer’s allowance and a part-time job and says that time, not money, is what she is short of. Until 2024 the family had five hours a week from a home care agency, which closed."
)
P.section = "B"
P.h("SECTION B: Special educational needs")
P.a("Communication and interaction", bold=True)
P.a(
    "Strengths: Jerome looks at the person he wants, laughs in the right place and has taught himself to find the football page on the device. He follows conversation about people and things he knows.",
    italic=True,
)
P.a(
    "B1  Jerome has no speech. He answers yes and no with his eyes and uses an eye-gaze device, a form of augmentative and alternative communication (AAC), with sixty cells to a page.",
    "B2  He waits to be asked and has never been seen to open a conversation with another pupil.",
)
P.a("Cognition and learning", bold=True)
P.a(
    "Strengths: Jerome remembers routes, people and songs for years. He laughs at slapstick, likes to be teased and waits for the punchline.",
    italic=True,
)
P.a(
    "B3  Jerome has severe learning difficulties. He matches, sorts by one feature and reads about twenty words by sight.",
    "B4  He has no idea of how long a wait will be or of what money buys.",
)
P.a("Social, emotional and mental health", bold=True)
P.a("B5  Jerome cries and bites his hand when somebody he knows is away, and has done so for as long as a morning.")
P.a("Sensory and physical", bold=True)
P.a(
    "Strengths: Jerome can hold his head up for a lesson, turn it to the left and reach with his right hand to switch on the drum machine. He is happiest in water.",
    italic=True,
)
P.a(
    "B6  Jerome has cerebral palsy affecting all four limbs and cannot sit, stand or move about without equipment and two people.",
    "B7  He has a cerebral visual impairment. He sees bright, single objects on his left within a metre.",
)
P.a("Independence and self-care", bold=True)
P.a(
    "B8  Every part of washing, dressing and using the toilet is done for Jerome.",
    "B9  Jerome’s saliva soaks his collar and he turns his head away when people come close to him because of it. ## NP:Jerome’s saliva soaks his collar",
)
P.section = "C"
P.h("SECTION C: Health needs")
P.a(
    "C1  Epilepsy, with one or two seizures in most weeks. A seizure of over five minutes is an emergency.",
    "C2  Unsafe swallow. All food, water and medicine go through a gastrostomy.",
    "C3  Hips and spine. Dr Kwame’s letter of 14 July 2026 states that the left hip is now half out of joint. ## RN:Dr Kwame’s letter of 14 July 2026",
    "C4  Poor sleep: awake from about 2am on three nights in seven. The MDT has met twice about it. ## AB:MDT",
)
P.section = "D"
P.h("SECTION D: Social care needs")
P.a(
    "D1  Jerome is lifted several times each night and his mother has hurt her back.",
    "D2  He meets nobody of his own age outside school. When the taxi fare to town went up, the family stopped going out on Saturdays. His sisters, nine and eleven, help to care for him.",
    "D3  He will also be taught to use the library’s touch screen by the community tutor for an hour on Mondays. ## OUT:He will also be taught to use the library’s touch screen",
)
P.section = "E"
P.h("SECTION E: Outcomes")
P.a("By the end of Year 11:", bold=True)
P.a(
    "E1  Jerome will choose his lunch, his activity and his companion on the device without a prompt, nine days out of ten.",
    "E2  Jerome will buy one thing costing up to £5 and wait for his change, on four visits out of five.",
    "E3  Jerome will increase his understanding of time. ## M",
)
P.a("By the end of Year 14 (July 2030):", bold=True)
P.a(
    "E4  Jerome will tell his assistants, with the device, each step of getting dressed, on five mornings out of seven."
)
P.a("Steps in the next twelve months:", italic=True)
P.bl("choosing between two tops;", "saying ‘stop’ and ‘go’ for the hoist.")
P.a(
    "E5  Jerome will go to a club in his own town and tell the driver where he is going, four times out of five.",
    "E6  Jerome will finish three jobs in the college café from a picture list in one afternoon.",
    "E7  Jerome will be provided with hydrotherapy every week. ## OP:Jerome will be provided with hydrotherapy",
)
P.a("Health:", bold=True)
P.a(
    "E8  Jerome will sleep until 5am on six nights out of seven. ## T",
    "E9  By March 2026 Jerome will let the dentist look at all of his teeth in one visit. ## DP; OW",
)
P.section = "F"
P.h("SECTION F: Special educational provision")
W = [1.3, 9.2, 5.4, 5, 2, 2]
P.tab(
    [
        ["Code", "Provision", "By whom", "When and for how long", "Need", "Outcome"],
        ["Communication and interaction"],
        [
            "F1",
            "Pointing to the symbols on the device while speaking",
            "Class staff",
            "In every activity from arrival to going home",
            "B1",
            "E1",
        ],
        [
            "F2",
            "Direct therapy: two-symbol requests and finding his way between pages",
            "Speech and language therapist with specialist knowledge of AAC",
            "30 minutes, twice weekly in term time",
            "B1",
            "E1",
        ],
        ["F3", "Putting new vocabulary on the device", "Therapy assistant", "One hour a month", "B1", "E1"],
        [
            "F4",
            "Talking about last night’s match ## X:Talking about last night’s match",
            "A buddy",
            "Every lunchtime",
            "B2",
            "E1",
        ],
        ["F5", "Two hours a day of 1:1 input ## H", "Learning support assistant", "", "B1, B2", "E1"],
        [
            "F6",
            "Opening conversations with pupils in other classes ## U:Opening conversations with pupils",
            "Learning support assistant (Level 3)",
            "At intervals ## V:At intervals",
            "B2",
            "E1",
        ],
        ["Cognition and learning"],
        [
            "F6a",
            "Asking another pupil one question about the weekend, with the device, in registration",
            "Class teacher qualified in severe learning difficulties",
            "Ten minutes every Monday",
            "B2",
            "E1",
        ],
        [
            "F7",
            "Reading whole words from the purple band cards",
            "Class teacher qualified in severe learning difficulties",
            "20 minutes daily",
            "B3",
            "E1",
        ],
        [
            "F8",
            "Community shopping: finding the item, handing over a note of up to £5, waiting for change",
            "Community tutor and one learning support assistant",
            "Wednesdays, 10am to 11.30am",
            "B4",
            "E2",
        ],
        [
            "F8a",
            "Counting out pound coins and sorting notes by colour, at the classroom till",
            "Class teacher qualified in severe learning difficulties",
            "Tuesdays and Thursdays, 11.10am to 11.30am",
            "B4",
            "E2",
        ],
        [
            "F9",
            "A class of no more than seven pupils with one teacher and four assistants",
            "",
            "All lessons",
            "B3",
            "E1, E3",
        ],
        [
            "F10",
            "First/then board and a sand timer",
            "Class staff",
            "At the start and the end of every activity",
            "B4",
            "E3",
        ],
        ["F11", "Number sessions on more, less and one ## P; N", "", "Three a week", "B3, B4", "E2"],
        ["Social, emotional and mental health"],
        [
            "F12",
            "A photograph of the person and a recorded message from them",
            "Class teacher",
            "Each time one of his assistants is away",
            "B5",
            "E4",
        ],
        [
            "F13",
            "Music therapy about parting and missing people",
            "Music therapist registered with the Health and Care Professions Council",
            "40 minutes on Mondays, 36 weeks a year",
            "B5",
            "E4",
        ],
        [
            "F13a",
            "A walk of five minutes in the sensory garden and two minutes of hand massage",
            "Learning support assistant (Level 3) trained in massage by the therapist",
            "After every goodbye that has made him bite",
            "B5",
            "E4",
        ],
        [
            "F14",
            "Looking at the family photograph book with him ## U:Looking at the family photograph book; X:Looking at the family photograph book",
            "Familiar adult",
            "If required ## V:If required",
            "B5",
            "E4",
        ],
        ["Sensory and physical"],
        [
            "F15",
            "Standing frame for 30 minutes and side-lyer for 20 minutes",
            "Two assistants trained in moving and handling by the physiotherapist",
            "Each school day",
            "B6",
            "E4",
        ],
        [
            "F16",
            "Hydrotherapy with stretches in the school pool",
            "Physiotherapy assistant",
            "Up to 40 minutes, once a week ## V:Up to 40 minutes",
            "B6",
            "E7",
        ],
        [
            "F17",
            "Training of the class team in the hoist and slings",
            "Physiotherapist",
            "Two hours in September and two hours in January",
            "B6",
            "E4",
        ],
        [
            "F18",
            "Single red or yellow objects on black, on his left, within a metre ## S:Single red or yellow objects on black",
            "All who work with him",
            "Where possible ## V:Where possible",
            "B7",
            "E1",
        ],
        [
            "F19",
            "Visit to review the vision guidelines",
            "Qualified teacher for vision impairment",
            "Each half term",
            "B7",
            "E1",
        ],
        [
            "F20",
            "Powered wheelchair driving lessons may be arranged. ## U; V:may be arranged",
            "Occupational therapist",
            "",
            "B6",
            "E5",
        ],
        [
            "F20a",
            "One height-adjustable table and one mount for the device, for Jerome alone",
            "School business manager to order",
            "In all lessons",
            "B6",
            "E1",
        ],
        [
            "F21",
            "Arm exercises with an elastic resistance band ## UN",
            "Physiotherapy assistant",
            "10 minutes on Mondays, Wednesdays and Fridays",
            "B6",
            "E11",
        ],
        ["Independence and self-care"],
        [
            "F22",
            "Toileting, washing and change of clothes, with Jerome asked for each step",
            "Two assistants trained in hoisting",
            "9.15am, 12.45pm and 2.30pm each day, 20 minutes a time",
            "B8",
            "E4",
        ],
        [
            "F23",
            "Gladys will lay cutlery and wipe tables at the college café from a picture list. ## AC:Gladys will lay cutlery",
            "Employment coach",
            "Fridays, 1pm to 2.30pm",
            "B3",
            "E6",
        ],
        [
            "F24",
            "Telling a driver where he is going, in the school minibus",
            "Learning support assistant (Level 3)",
            "45 minutes on the first Tuesday of each month",
            "B1",
            "E5",
        ],
        [
            "F24a",
            "Choosing his own shirt, snack and music for the afternoon",
            "Two assistants trained in hoisting",
            "Ten minutes after lunch, every school day",
            "B8",
            "E4",
        ],
        [
            "F25",
            "Recording the week’s news for home on the device ## L",
            "Class teacher",
            "Ten minutes every Friday",
            "B1",
            "",
        ],
        ["F26", "Special school band 7 (enhanced) ## B", "", "", "B6, B8", "E4"],
    ],
    W,
)
P.a(
    "Monitoring: the class teacher records progress against each outcome at the end of every half term, and the record goes home. Health and care staff send a written summary to school two weeks before the annual review. Shorter-term targets are set by the class team each September with Jerome present.",
    italic=True,
)
P.section = "G"
P.h("SECTION G: Health care provision")
P.a("Agreed by the integrated care board on 22 September 2026.", italic=True)
W2 = [1.3, 10.6, 6, 5, 2]
P.tab(
    [
        ["Code", "Provision", "By whom", "Amount", "Outcome"],
        [
            "G1",
            "Gastrostomy feeds and flushes in school",
            "Assistants signed off every year by the children’s community nurse",
            "8.45am, 12 noon and 3pm each school day",
            "E4",
        ],
        [
            "G2",
            "Buccal midazolam 10 mg and a call to the ambulance service",
            "Assistants trained in epilepsy rescue medicine",
            "Each time a seizure lasts five minutes",
            "E5",
        ],
        [
            "G3",
            "Physiotherapy for hips and spine",
            "Community physiotherapist",
            "45 minutes fortnightly at school and 30 minutes fortnightly at home in the holidays",
            "E4",
        ],
        [
            "G3a",
            "Training of new assistants in feeds, medicines and the use of oxygen",
            "Children’s community nurse",
            "Three hours each September, with two hours each March",
            "E4",
        ],
        [
            "G4",
            "Chest care and suction ## C:Chest care and suction",
            "Respiratory nurse",
            "As needed ## V:As needed",
            "E5",
        ],
        ["G5", "Splints measured and refitted", "Orthotist", "Appointment of one hour every four months", "E4"],
        ["G6", "Continuing care at level 3 of the health matrix ## B:Continuing care at level 3", "", "", "E8"],
        [
            "G6a",
            "Botulinum toxin injections to the calves and the follow-up physiotherapy",
            "Orthopaedic consultant, then the community physiotherapist",
            "Injections in April and October; six visits of 40 minutes after each",
            "E4",
        ],
        ["G7", "A range of sleep positioning aids ## V:A range of", "Occupational therapist to supply", "", "E8"],
        [
            "G8",
            "Coaching Mrs Tattersall in a night-time plan ## C:Coaching Mrs Tattersall",
            "Clinical psychologist",
            "Periodically ## V:Periodically",
            "E8",
        ],
        [
            "G9",
            "Blood test and review of his three epilepsy medicines",
            "Consultant paediatrician",
            "Every six months",
            "E5",
        ],
    ],
    W2,
)
P.section = "H1"
P.h("SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.tab(
    [
        ["Code", "Provision", "By whom", "Amount", "Outcome"],
        [
            "H1.1",
            "Getting up, washing and dressing at home, and going to bed",
            "Two personal assistants trained in hoisting",
            "7am to 8.15am and 7.30pm to 8.30pm, seven days a week",
            "E4",
        ],
        [
            "H1.2",
            "Ceiling track hoist from bedroom to bathroom (grant of £11,400) ## MO:grant of £11,400",
            "Home improvement agency",
            "Fitted by 31 January 2027",
            "E4",
        ],
        [
            "H1.3",
            "Saturday club at Beacon House with a carer for Jerome alone",
            "Beacon short breaks team",
            "Six hours on two Saturdays a month",
            "E5",
        ],
        [
            "H1.3a",
            "Driver and escort to Beacon House and back in an adapted taxi",
            "Council transport team",
            "Both ways on each of those Saturdays",
            "E5",
        ],
        [
            "H1.4",
            "Swimming and cinema trips in the school holidays ## C:Swimming and cinema trips",
            "Holiday scheme carers",
            "Some weeks ## V:Some weeks",
            "E5",
        ],
        [
            "H1.5",
            "Practice at a market stall with his own £5",
            "One personal assistant",
            "First Saturday of the month, 10am to 11am",
            "E2",
        ],
    ],
    W2,
)
P.section = "H2"
P.h("SECTION H2: Any other social care provision")
P.tab(
    [
        ["Code", "Provision", "By whom", "Amount", "Outcome"],
        [
            "H2.1",
            "Overnight short breaks at Larkfield House",
            "Residential workers trained in epilepsy and gastrostomy care",
            "28 nights a year, no more than three together",
            "E4",
        ],
        [
            "H2.2",
            "Time for his sisters to do things that other children do ## C:Time for his sisters",
            "Young carers worker",
            "When resources permit ## V:When resources permit",
            "E5",
        ],
        ["H2.3", "To be determined following the carer’s assessment ## D", "", "", "E8"],
        [
            "H2.2a",
            "A sitter trained in epilepsy, so that Mrs Tattersall goes to her choir",
            "Carers’ centre",
            "Wednesdays, 6.30pm to 9.30pm, 40 weeks a year",
            "E4",
        ],
        [
            "H2.4",
            "Visit to plan the move to adult services with Jerome and his mother",
            "Transition social worker",
            "Each term",
            "E5",
        ],
    ],
    W2,
)
P.section = "I"
P.h("SECTION I: Placement")
P.a(
    "Name: Greyfriars School",
    "Type: special academy for pupils with severe learning difficulties, with a nurse on site and a staffing ratio of five to seven ## provision-in-placement:a nurse on site and a staffing ratio of five to seven",
)
P.section = "J"
P.h("SECTION J: Personal budget")
P.a(
    "A direct payment of £9,620 a year goes into Mrs Tattersall’s managed account each quarter. ## budget-not-requested; direct-payment-without-purpose"
)
P.section = "K"
P.h("SECTION K: Advice and information")
P.tab(
    [
        ["Advice", "Written by", "Date"],
        ["Report of the annual review", "Mrs Fleur Ogden, assistant headteacher", "17 March 2026"],
        ["Speech and language therapy", "Anjali Menon, speech and language therapist", "2 March 2026"],
        ["Physiotherapy", "Tomasz Wilk, community physiotherapist", "26 February 2026"],
        ["Educational psychology", "Dr Rhona Gillespie, educational psychologist", "9 February 2026"],
        ["Vision", "Saffron Keighley, qualified teacher for vision impairment", "20 February 2026"],
        ["Medical advice", "Dr B Iqbal, consultant paediatrician", "5 March 2026"],
        ["Social care assessment", "Marcus Dell, social worker, Disabled Children’s Team", "11 March 2026"],
        ["Mother’s views", "Mrs C Tattersall", ""],
    ],
    [8, 11, 6],
)
P.lab("AD", "Mother’s views", "K")
P.a("For the council: Petra Voss, Head of Assessment and Planning")
P.save()
