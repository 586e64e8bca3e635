"""Year 11, amended final. Landscape tables throughout; needs numbered; F a six-column table with need and outcome codes; H1 and H2 as rows. Marnie, she."""

from building_ac import Plan

P = Plan("wickenshaw", "final", font="Arial", size=9.5)
P.landscape()
P.running(
    "Wickenshaw County Council – Amended Final Education, Health and Care Plan", "Marnie Tolliver-Roe · Confidential"
)
P.h("Amended Final Education, Health and Care Plan", 0)
P.rows(
    [
        ["Name", "Marnie Tolliver-Roe", "Date of birth", "2 February 2011"],
        ["Year group", "11", "Unique pupil number", "XXXX ## PH:XXXX"],
        ["Date of annual review meeting", "22 June 2026", "Date of this amended final plan", "2 November 2026"],
        ["Parents", "Joss Tolliver and Cathy Roe", "Next review", "The plan will be reviewed every twelve months"],
    ],
    [6, 7.2, 6, 7.2],
    heads=(),
)
P.whole("late-amendment")
P.whole("no-review-date")
P.section = "A"
P.h("(A) My views, interests and aspirations")
P.whole("views-not-attributed", "A")
P.rows(
    [
        ["Me", "My mum and dad"],
        [
            [
                "I am 15 and I live with Mum, Dad and our greyhound, Biscuit. I love hair and make-up and I watch tutorials for hours.",
                "I am proud of my plaits. I do not like being asked questions in front of people, and I hate it when teachers talk to the board because I cannot see their faces.",
                "After school I want to go to college to do hairdressing. One day I would like to rent a chair in a salon and have a flat with a friend.",
                "Please sit opposite me, speak at your usual speed and write down new words. Send me the questions before a meeting so that I can think about my answers.",
            ],
            [
                "Marnie is thoughtful and very good with her hands. We want her to be safe on buses and to manage money before she goes to college.",
                "We were pleased with the two terms of counselling she had in Year 10. She has lost touch with her friends since then.",
            ],
        ],
    ],
    [14.4, 12],
)
P.section = "B"
P.h("(B) My special educational needs")
P.rows(
    [
        ["Need", "What I do well", "What I find difficult"],
        [
            "Communication and interaction",
            "Marnie signs fluently and lip-reads people she has known for a long time.",
            "B1. Marnie is severely deaf and misses speech in a noisy room or when the speaker turns away.",
        ],
        [
            "",
            "She tells a good story in British Sign Language.",
            "B2. She takes figures of speech at their word and answers a different question from the one she was asked.",
        ],
        [
            "Cognition and learning",
            "She learns practical tasks by watching once.",
            "B3. Marnie’s written sentences leave out endings and small words; she writes less than half a page in an hour.",
        ],
        [
            "",
            "She can double and halve whole numbers.",
            "B4. She is working at Entry Level 3 in maths and cannot yet work out how long a journey will take.",
        ],
        [
            "Social, emotional and mental health",
            "She is a patient and generous friend.",
            "B5. Marnie feels sick before tests and stayed at home on eleven test days in Year 10.",
        ],
        [
            "",
            "She asks for help from her form tutor.",
            "B6. She has lost confidence in making friends and spends every break in the toilets.",
        ],
        [
            "Sensory and physical",
            "She has a steady hand for fine work.",
            "B7. She gets headaches and tired eyes from watching faces and screens all day. ## NP:She gets headaches and tired eyes",
        ],
        [
            "",
            "She copes well with bright light.",
            "B8. The noise of the dining hall makes her implant crackle, so she eats nothing at lunch.",
        ],
        [
            "Preparing for adulthood",
            "She can make toast and pasta.",
            "B9. Marnie has never travelled alone and does not know what to do when a bus is cancelled.",
        ],
    ],
    [5, 9, 12.4],
)
P.section = "C"
P.h("(C) My health needs")
P.p(
    "Marnie has a cochlear implant on the right and a hearing aid on the left. She has migraine with aura about twice a month."
)
P.section = "D"
P.h("(D) My social care needs")
P.p(
    "Marnie depends on her parents for every outing. She sees nobody of her own age at weekends, and her parents have not had a night off this year."
)
P.section = "E"
P.h("(E) Outcomes")
P.rows(
    [
        ["Code", "Outcome", "To be achieved by"],
        [
            "E1",
            "Marnie will tell a speaker that she has missed something and say what she needs, in four lessons out of five.",
            "End of Year 11",
        ],
        ["E2", "Marnie will explain in her own words what ten workplace sayings mean.", "July 2027"],
        [
            "E3",
            "Marnie will write a 300-word account with headings, using her planner and no adult help.",
            "End of Key Stage 4",
        ],
        ["E4", "Marnie will develop her confidence with maths. ## M", "End of Key Stage 4"],
        ["E5", "Marnie will sit every mock and every examination on the day it is set.", "July 2027"],
        ["E6", "Marnie will go to the youth club by herself twice a month. ## DP", "July 2026"],
        [
            "E7",
            "Marnie will complete ten days of work experience in a salon and arrive on time for each of them. ## T",
            "",
        ],
        [
            "E8",
            "Marnie will travel to Wickenshaw College and back by bus, alone, on five days running.",
            "September 2027",
        ],
        ["E9", "To receive two hours a week of cookery teaching. ## OP", "Easter 2027"],
        ["E10", "Marnie will plan and pay for a weekly food shop with a budget of £30. ## OW", "Age 18"],
        ["E11", "Marnie will take her own migraine medicine at the first sign, four times out of five.", "Age 17"],
    ],
    [2, 18.4, 6],
)
P.section = "F"
P.h("(F) Special educational provision")
W = [1.7, 9.8, 5, 3.3, 4.5, 2.1]
P.rows(
    [
        ["Need", "What will be provided", "By whom", "Where or group", "How often and how long", "Outcome"],
        [
            "B1",
            "Interpreting what is said by teachers and classmates",
            "Communication support worker (British Sign Language Level 3)",
            "Lessons",
            "In every lesson and assembly",
            "E1",
        ],
        [
            "B1",
            "Teaching Marnie to manage her own equipment and to ask for repetition",
            "Qualified teacher of the deaf",
            "1:1",
            "60 minutes per week",
            "E1",
        ],
        ["B1", "Teachers will keep their faces visible to Marnie. ## S", "All teachers", "", "", "E1"],
        [
            "B1",
            "Deaf awareness training for the whole teaching staff",
            "Qualified teacher of the deaf",
            "Staff meeting",
            "One 90-minute session in the autumn term",
            "E1",
        ],
        ["B1", "A radio aid", "Sensory Support Service", "All classrooms", "All lessons", "E1"],
        [
            "B2",
            "Direct work on sayings, sarcasm and job-interview questions ## P",
            "Speech and language therapist",
            "1:1",
            "Fortnightly",
            "E2",
        ],
        ["B2", "To be decided by the school once Marnie has met her new tutor ## D", "", "", "", "E2"],
        ["B2", "Opportunities to practise with hearing classmates ## V:Opportunities to; S", "Teachers", "", "", "E2"],
        [
            "B3",
            "Teaching of grammar and written planning",
            "Specialist teacher with a diploma in dyslexia",
            "Pair",
            "approximately 40 minutes, three times a week ## V:approximately",
            "E3",
        ],
        ["B3", "Adult support ## H", "Teaching assistant", "", "8 hours a week", "E3"],
        [
            "B3",
            "Written work edited with Marnie before it is handed in ## N",
            "",
            "Study room",
            "25 minutes every Thursday",
            "E3",
        ],
        ["B3", "Laptop with word prediction", "School", "English and humanities", "Every lesson", "E3"],
        [
            "B4",
            "Functional maths on timetables and wages",
            "Maths teacher",
            "No more than 5 students",
            "4 lessons of 50 minutes each week",
            "E4",
        ],
        [
            "B4",
            "Someone to go back over the day’s maths with Marnie ## X",
            "A mentor",
            "Library",
            "20 minutes daily",
            "E4",
        ],
        ["B4", "Matrix Level 4 ## B", "", "", "", "E4"],
        [
            "B5",
            "Rehearsing test days and learning to slow her breathing ## U",
            "Emotional literacy support assistant",
            "1:1",
            "where possible ## V:where possible",
            "E5",
        ],
        [
            "B5",
            "A separate room with two other candidates and 25% extra time, under the JCQ rules ## AB:JCQ",
            "Examinations officer",
            "Room 14",
            "Every mock and examination",
            "E5",
        ],
        [
            "B5",
            "Ten minutes’ walk with the teaching assistant before she goes in",
            "Teaching assistant",
            "School field",
            "Each test day",
            "E5",
        ],
        [
            "B6",
            "Friendship group run at lunch, with planned topics and a game",
            "School counsellor and a sixth-form helper",
            "Up to 6 students",
            "Mondays, 12.40pm to 1.10pm",
            "E6",
        ],
        ["B6", "Pastoral check", "Form tutor", "Tutor room", "Every morning", "E12 ## UN:E12"],
        [
            "B8",
            "A table for four in the carpeted annexe",
            "Premises manager",
            "Dining hall annexe",
            "Every lunchtime",
            "E1",
        ],
        [
            "B9",
            "Careers guidance about hairdressing courses",
            "Careers adviser (Level 6)",
            "1:1",
            "Two meetings of 45 minutes a term",
            "E7",
        ],
        [
            "B9",
            "Getting ready for work experience: telephoning, dress and keeping time",
            "Job coach",
            "1:1",
            "Half an hour a week from January to March 2027",
            "E7",
        ],
        [
            "B9",
            "Travel training on the number 8 bus, from riding together to shadowing",
            "Travel trainer",
            "Home to college",
            "One hour, twice a week",
            "E8",
        ],
        [
            "B9",
            "Cookery teaching: a menu of eight meals",
            "Food technology teacher",
            "Group of 4",
            "Two hours on Wednesdays",
            "E9",
        ],
        [
            "B9",
            "Sessions in the school kitchen on reading labels ## L",
            "Food technology technician",
            "Pair",
            "15 minutes every Friday",
            "",
        ],
    ],
    W,
    size=8.5,
)
P.section = "G"
P.h("(G) Health provision")
P.rows(
    [
        ["What will be provided", "By whom", "How often and how long", "Outcome"],
        [
            "Tuning of the implant at the hospital",
            "Cochlear implant audiologist",
            "One appointment of an hour every six months",
            "E1",
        ],
        [
            "Teaching Marnie to notice warning signs and keep a headache diary",
            "Headache nurse",
            "30 minutes each month",
            "E11",
        ],
        [
            "Counselling ## C",
            "Young people’s mental health service",
            "subject to availability ## V:subject to availability",
            "E5",
        ],
    ],
    [11, 6, 6.4, 3],
)
P.h("(H1) and (H2) Social care provision")
P.rows(
    [
        ["Section", "What will be provided", "By whom", "How often and how long", "Outcome"],
        [
            "H1",
            "Going with Marnie to the youth club and helping her to join in",
            "Personal assistant",
            "Three hours every Saturday",
            "E6",
        ],
        ["H1", "Help with outings ## C", "Family support worker", "", "E6"],
        ["H2", "Overnight break at Larkfield House", "Registered residential team", "Two nights every month", "E6"],
        [
            "H2",
            "Taxi to Larkfield House, paid for by the council at £38 a journey ## MO:£38 a journey",
            "Transport team",
            "On each visit",
            "E6",
        ],
    ],
    [2, 10, 5.4, 6, 3],
    sections=["H1", "H1", "H1", "H2", "H2"],
)
P.section = "I"
P.h("(I) Placement")
P.p("Wickenshaw High School until July 2027. Type: mainstream academy with a resourced base for deaf pupils.")
P.para(
    "From September 2027: Wickenshaw College, a general further education college, where a communication support worker will be provided. ## provision-in-placement:a communication support worker will be provided"
)
P.section = "J"
P.h("(J) Personal budget")
P.para(
    "A direct payment of £4,680 a year is paid to Joss Tolliver in monthly instalments. ## direct-payment-without-purpose:A direct payment of £4,680 a year; budget-not-requested:A direct payment of £4,680 a year"
)
P.section = "K"
P.h("(K) Advice and information")
P.para(
    "The advice gathered for the annual review is held on file by the SEND team and can be seen by appointment. ## no-advice-list:The advice gathered for the annual review is held on file"
)
P.h("Sign-off", 2)
P.p("Signed: B. Quayle     Name: Beatrix Quayle, Senior Plan Coordinator     Date: 2 November 2026")
P.save()
