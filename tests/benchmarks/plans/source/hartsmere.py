"""Section F is a landscape table, an outcome over each block. Tobiah, Year 5, final."""

from building_g import G

D = G("hartsmere", "final", font="Arial", size=10)
d = D.document
d.sections[0].header.paragraphs[0].text = "Thornley Metropolitan Borough Council · FINAL EHC PLAN · T. Renwick"
D.h("Education, Health and Care Plan", 0)
D.para("Status: Final plan")
D.tab(
    [
        ["Name", "Tobiah Renwick", "Date of birth", "3 February 2017"],
        ["School year", "Year 5", "Home language", "English"],
        ["Parents", "Mrs Carol Renwick and Mr Shaun Renwick", "Brother", "Jonah, aged 6"],
        ["Request for assessment received", "8 June 2026", "Date of this plan", "16 November 2026"],
        ["Review", "This plan will be reviewed every twelve months.", "Case officer", "Priti Vaghela"],
    ],
    [4, 5, 3.5, 4.5],
    head=0,
)
D.lab("late-plan", section=None)
D.lab("no-review-date", section=None)
D.lab("no-aspirations", section="A")
D.section = "A"
D.h("Section A: The views and interests of Tobiah and his parents")
D.para(
    "Tobiah talked to Miss Okafor, the SENCO, on 18 June and drew pictures while she wrote. She read it back to him and he put a tick by each line.",
    italic=True,
)
D.bl(
    "“I like Lego trains and our dog Biscuit. I am good at remembering bus numbers.”",
    "“Maths is the worst because everyone finishes and I am still on the date.”",
    "“I do not like it when people say calm down.”",
)
D.para("How to communicate with Tobiah", bold=True)
D.para(
    "Get down to his level, say his name and keep to one idea at a time. Give him about ten seconds before you say it again. He chooses more easily when two or three options are drawn on a whiteboard, and he should be shown any decision about him on paper before it is made."
)
D.para("What his parents say", bold=True)
D.para(
    "Mrs Renwick describes a gentle boy who holds himself together at school and comes apart in the car. Mr Renwick is concerned that Tobiah calls himself stupid. Both feel that school has worked hard. In Year 4 he had six sessions with a play therapist, which he enjoyed."
)
D.section = "B"
D.h("Section B: Special educational needs")
D.h("Communication and interaction", 2)
D.para(
    "Tobiah has a developmental language disorder, diagnosed in 2024. He speaks in full sentences, has a good store of words about transport and is a willing talker with adults he knows. He understands far less than he appears to: the speech and language therapy advice puts his grasp of spoken paragraphs at the 4th percentile, and he copies the child next to him rather than ask."
)
D.para("He takes sayings literally and misses the point of a joke, which the others have begun to notice.")
D.para(
    "In a group he relies on watching. His speech sounds are clear, he greets visitors well and can give directions to any part of the building. When he tells a story he begins in the middle, names nobody and is put out when the listener asks who did what. He seldom asks a question, and when he is asked one he often answers a different question that he has half heard."
)
D.h("Cognition and learning", 2)
D.para(
    "His non-verbal reasoning is within the average range. Word reading is at the level of a child of 6 years 8 months and spelling is lower still. In number he is secure to 20, counts on his fingers and has no reliable sense of place value. The educational psychologist (14 July 2026) found that his working memory gives way after two pieces of information."
)
D.para(
    "In the assessment Tobiah was asked to remember a row of shapes, which he did well, and then a row of words, which he did not. He could explain how a signal box works but could not say which of two trains would arrive first when he was given the times. He reads by looking at the first letter and guessing, and when the guess makes no sense he does not go back. In science he asks good questions about machines. Taken together, the results suggest that he thinks best in pictures and is slowed by everything that arrives in words."
)
D.para(
    "His drawings of engines are detailed and accurate, and he learns well from a model or a short film. He does not yet write more than two sentences unaided, although he can dictate a good paragraph. Copying from the board takes him three times as long as his classmates. By the end of the morning he has generally lost his place, his pencil and his confidence, in that order."
)
D.para("From January he will have an hour a week of extra reading tuition with Mrs Lacey after school. ## OUT")
D.h("Social, emotional and mental health", 2)
D.para(
    "Tobiah is kind to younger children and is trusted with the register. When work piles up he goes silent, tears the corner of his page and, about once a week, runs to the cloakroom. He currently has a daily chat with the caretaker, who shares his love of trains."
)
D.para(
    "At home he lines up his trains for an hour after school before he will speak. He is affectionate with his parents, plays fairly with his brother and has slept away from home once, at his grandmother’s. He cannot yet say that he is anxious, but he says that his tummy is buzzing, and adults who know him have learned to ask about the buzzing."
)
D.para(
    "He compares himself with his younger brother, who reads better than he does, and has said that he is the worst in the family. He sleeps badly on Sunday nights. He has not been excluded and attends 96% of the time. Other children like him, but he tends to join a game by changing its rules, and then cannot see why they have walked away."
)
D.h("Sensory and/or physical needs", 2)
D.lab("NP", "Sensory and/or physical needs")
D.para(
    "Tobiah has low muscle tone and tires by late morning. He leans on the desk or on other children when he sits on the carpet. The report of the physiotherapist dated 9 March 2026 describes tight hamstrings and a weak pincer grip. ## RN:report of the physiotherapist dated 9 March 2026"
)
D.section = "C"
D.h("Section C: Health needs which relate to his special educational needs")
D.para(
    "Tobiah has absence seizures, seen three or four times a week, each of about ten seconds. He misses what was said and does not know that he has missed it. He takes sodium valproate morning and night at home. The epilepsy clinic has explained to the family that tiredness, heat and a missed dose make the seizures more likely. On two occasions he has stopped in the middle of crossing the playground, and in a written test he can lose a whole question without anybody knowing, which makes his marks look uneven."
)
D.section = "D"
D.h("Section D: Social care needs")
D.para(
    "No social care needs were identified. The family does not have a social worker. They manage well, with help from both grandmothers."
)
D.section = "E"
D.h("Section E: Outcomes")
D.tab(
    [
        ["No.", "Outcome", "By when"],
        [
            "1",
            "Tobiah will follow a three-part spoken instruction in class, without hearing it twice, four times out of five.",
            "End of Year 6",
        ],
        [
            "2",
            "Tobiah will read a page of a book banded for eight-year-olds with no more than five errors.",
            "End of Year 6",
        ],
        ["3", "Tobiah will add and subtract two-digit numbers on paper and explain how he did it. ## T", ""],
        ["4", "Tobiah will make progress in managing his feelings. ## M", "End of Key Stage 2"],
        ["5", "Tobiah will receive a visual timetable and daily adult help to stay organised. ## OP", "July 2027"],
        [
            "6",
            "Tobiah will tell a joke or retell a saying and explain it to a friend, twice in a half term. ## OW",
            "July 2027",
        ],
        [
            "7",
            "Tobiah will put up his hand and say “I blanked” after a seizure, on three occasions out of four.",
            "End of Year 5",
        ],
    ],
    [1.2, 12.6, 3.2],
)
D.turn(True)
D.section = "F"
D.h("Section F: Special educational provision")
D.para(
    "Each block below is headed by the outcome it serves. The last column says how the school will know whether it is working."
)
H = ["What will be put in place", "By whom", "How often, how long", "Group or place", "How we will know"]
D.tab(
    [
        H,
        ["Outcome 1 – following instructions (communication and interaction)"],
        [
            "Direct therapy on understanding connectives, inference and spoken paragraphs",
            "Speech and language therapist",
            "45 minutes, once a fortnight in term time",
            "1:1, library",
            "Therapist’s record sheet",
        ],
        [
            "Carry-over of the therapist’s targets and pre-teaching of ten words for the coming topic",
            "Learning assistant, Level 3, Elklan trained",
            "15 minutes, Monday to Thursday",
            "Pair",
            "Word list ticked off",
        ],
        [
            "Instructions given one step at a time with the key words on a mini-whiteboard",
            "Every teacher",
            "Every lesson",
            "Whole class",
            "Lesson drop-in",
        ],
        [
            "Barrier games and other listening activities ## U",
            "Learning assistant",
            "Regularly ## V:Regularly",
            "Three children",
            "Photographs",
        ],
        [
            "Asking Tobiah to say back, in his own words, what he has to do",
            "Class teacher",
            "After each instruction, in every lesson",
            "His table",
            "He can say it back",
        ],
        [
            "Training in Colourful Semantics for the learning assistant",
            "Speech and language therapist",
            "Two sessions of 90 minutes in the autumn term",
            "In school",
            "Certificate",
        ],
        [
            "Writing the therapy programme, demonstrating it to the learning assistant and telephoning home",
            "Speech and language therapist",
            "Two hours every half term",
            "In school",
            "Programme dated and signed",
        ],
        [
            "“Got it / not sure / lost” cards on his desk, which he turns over after each explanation",
            "Class teacher",
            "English, maths and topic lessons",
            "Own desk",
            "Tally",
        ],
        ["Outcome 2 – reading"],
        [
            "Structured, cumulative phonics teaching for reading accuracy and spelling",
            "Specialist teacher with a Level 7 dyslexia qualification",
            "One hour a week",
            "1:1",
            "Single word reading test in May",
        ],
        ["Toe by Toe", "Learning assistant", "20 minutes each morning", "1:1", "Pages completed"],
        [
            "Learning the sounds on a ring of cards, with five new cards a week",
            "Learning assistant",
            "Ten minutes, three afternoons a week",
            "1:1",
            "Cards known by sight",
        ],
        [
            "Audio copies of the class novel and of every topic book, on a player with headphones",
            "Class teacher",
            "Guided reading lessons",
            "Class",
            "He can retell the chapter",
        ],
        [
            "Some one-to-one teaching of reading comprehension ## U;V:Some one-to-one teaching",
            "Specialist teacher",
            "",
            "1:1",
            "Reading test",
        ],
        [
            "Listening to Tobiah read the book he takes home ## P;X",
            "A volunteer",
            "Three times a week",
            "1:1",
            "Reading diary",
        ],
        [
            "A reading pen and an aqua overlay, kept in his tray",
            "SENCO to supply",
            "All reading tasks",
            "Class",
            "In use when visited",
        ],
        ["Outcome 3 – number"],
        [
            "Number work with Numicon and a bead string, going back to place value from the Year 2 curriculum",
            "Learning assistant",
            "3 x 25 minutes weekly",
            "Group of up to 4",
            "Sandwell test, twice a year",
        ],
        [
            "Practice of the two, five and ten times tables",
            "Learning assistant",
            "Up to 20 minutes per day ## V:Up to 20 minutes",
            "Pair",
            "Quick quiz",
        ],
        ["Band C top-up ## B", "School", "–", "–", "–"],
        [
            "Handling coins, telling the time and using a ruler in real tasks, with items up to £5 in the class shop",
            "Learning assistant",
            "Alternate Fridays, 2.00pm to 2.40pm",
            "Group of five",
            "Shop record",
        ],
        [
            "Reading the word problem aloud, drawing it as a bar and choosing the operation",
            "Class teacher",
            "15 minutes at the start of every second maths lesson",
            "Group of no more than six",
            "Bar drawings in book",
        ],
        [
            "A hundred square and one worked example stuck inside the cover of his maths book",
            "Class teacher",
            "All maths lessons",
            "Own book",
            "Book look",
        ],
    ],
    [8.2, 5.2, 4.8, 3.2, 4.6],
)
D.tab(
    [
        H,
        ["Outcome 4 – feelings"],
        [
            "Emotional literacy sessions: naming feelings, the Zones chart and what to do in each colour",
            "Emotional literacy support assistant",
            "35 minutes weekly",
            "1:1",
            "Before and after rating",
        ],
        [
            "Meet and greet, at which the day is talked through and any worry written down and posted",
            "Pastoral assistant",
            "8.45 to 8.55 every morning",
            "Pastoral room",
            "Number of worries posted",
        ],
        [
            "Talking through whatever has upset him ## U;X",
            "Trusted adult",
            "As and when required ## V:As and when required",
            "1:1",
            "Notes",
        ],
        [
            "Drawing a comic strip with Tobiah of what happened, what each person thought and what to try next",
            "Pastoral assistant",
            "After any falling-out, 15 minutes",
            "Pastoral room",
            "Strips kept in a folder",
        ],
        [
            "Recognising how his body feels when he is cross, with a heart-rate watch ## P",
            "Emotional literacy support assistant",
            "20-minute sessions",
            "1:1",
            "Watch record",
        ],
        [
            "Circle of friends",
            "Higher level teaching assistant",
            "Half an hour every Friday for two terms",
            "Six children",
            "What the friends report",
        ],
        [
            "A small tent with a beanbag at the back of the Year 5 room, open to Tobiah at all times",
            "Class teacher",
            "All day",
            "Classroom",
            "Count of uses",
        ],
        [
            "Cool-down in the book corner with the learning assistant beside him",
            "Learning assistant",
            "Five minutes, whenever he puts his red card on the desk",
            "Book corner",
            "Count of cards",
        ],
        [
            "Lego-based therapy with set roles of builder, supplier and engineer ## N",
            "",
            "Tuesday and Thursday, 12.20 to 12.50",
            "Three boys",
            "Photographs, role chart",
        ],
        [
            "What happens at playtimes will be decided by the school in the spring term ## D",
            "School",
            "–",
            "Playground",
            "–",
        ],
        ["Outcome 5 – getting organised"],
        [
            "Going through the picture checklist with Tobiah and packing his bag",
            "Learning assistant",
            "Five minutes at the start and the end of every day",
            "Cloakroom",
            "Checklist wiped clean each day",
        ],
        ["Calm, positive language and a thumbs-up ## S", "All staff", "", "", "Work sample"],
        [
            "Homework club: starting the week’s task and checking the finished one (also Outcome 9) ## UN:Outcome 9",
            "Year 6 teacher",
            "Wednesdays, 3.15pm to 4.00pm",
            "Eight children",
            "Homework handed in",
        ],
        [
            "A talk about what went well, with a photograph to take home",
            "Learning assistant",
            "Fridays, 2.50pm to 3.00pm",
            "1:1",
            "Photographs kept by Mrs Renwick",
        ],
        [
            "A visual timetable in words and symbols, changed at registration",
            "Learning assistant",
            "Every day",
            "On the wall by his desk",
            "He can say what is next",
        ],
        [
            "Praise given for each step finished rather than for the whole task",
            "All staff who teach him",
            "In written work",
            "Class",
            "Work sample",
        ],
        [
            "A five-minute warning, using a sand timer, before any change of activity",
            "Learning assistant",
            "Before every change of activity",
            "Class",
            "Settles within two minutes",
        ],
        ["Other provision"],
        ["Learning assistant support ## H;L", "Learning assistant", "10 hours a week", "In class", "Timetable"],
        [
            "Drumming lesson in a pair, with a turn at leading ## L",
            "Music teacher",
            "30 minutes each week",
            "Music room",
            "Plays in summer concert",
        ],
    ],
    [8.2, 5.2, 4.8, 3.2, 4.6],
)
D.para("The provision above is costed at £9,450 a year. ## MO:£9,450")
D.para("The time of every adult in the table is measured over the 38 weeks in which the school is open to pupils.")
D.para("Monitoring arrangements", bold=True)
D.para(
    "The school will set short-term targets with Tobiah and his parents within six weeks of this plan and look at them again each half term. The SENCO will keep the record. Any professional named above may be invited to the annual review."
)
D.turn(False)
D.section = "G"
D.h("Section G: Health provision")
D.bl(
    "The children’s epilepsy nurse will train all adults in Year 5 to recognise and record absences, in one 60-minute session each September, and will be telephoned by the school after any seizure of more than five minutes. (Outcome 7)",
    "The epilepsy nurse will also visit Tobiah in school as needed to help him notice when he has blanked. (Outcome 7) ## C;V:as needed",
    "The consultant paediatrician will review his medicine every six months. (Outcome 7)",
)
D.section = "H1"
D.h("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
D.para("None required.")
D.section = "H2"
D.h("Section H2: Any other social care provision")
D.para("None required.")
D.section = "I"
D.h("Section I: Placement")
D.para(
    "Hartsmere Junior School, a mainstream junior school, with 22 hours of learning assistant time each week. ## hours-in-placement:22 hours of learning assistant time"
)
D.section = "J"
D.h("Section J: Personal budget")
D.para("Mr and Mrs Renwick were told about personal budgets and did not ask for one.")
D.section = "K"
D.h("Section K: Advice and information")
D.tab(
    [
        ["Advice", "From", "Date"],
        ["Views of the child and his parents", "Miss B Okafor, SENCO, with the family", "18 June 2026"],
        ["Educational advice", "Mr L Farrant, headteacher", "29 June 2026"],
        ["Psychological advice", "Dr Ines Calloway, educational psychologist", "14 July 2026"],
        ["Speech and language therapy advice", "Hugh Pettifer, speech and language therapist", "20 July 2026"],
        ["Medical advice ## AD:Medical advice", "Community paediatrics", ""],
        ["Social care response", "Duty social worker, Children’s Front Door", "1 July 2026"],
    ],
    [6, 7.5, 3.5],
)
D.para("Signed on behalf of the authority: P. Vaghela    Priti Vaghela, SEND Case Officer    16 November 2026")
D.save()
