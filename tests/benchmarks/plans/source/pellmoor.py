"""Unitary authority; letters in shaded bars; outcome table per area, then provision bullets under each outcome number. Osian, Year 10, MLD and cerebral palsy."""

from building_r import Plan

P = Plan("pellmoor", "final", font="Verdana", size=9.5)
P.running("Final Education, Health and Care Plan", "Pellmoor Council, Children's Directorate ·")


def bar(letter, title):
    P.section = letter
    P.bar([letter, title], widths=(1.4, 15.6))


def area(x):
    P.bar([x], fill="CFE3DC", size=10.5, colour="000000")


def grp(x):
    P.p(x, bold=True)


def outs(rows):
    P.section = "E"
    P.table([["No.", "Outcome", "By when", "How we will know"], *rows], (1.2, 8, 3, 4.8))


P.h("Education, Health and Care Plan", 0)
P.p("Final plan under section 37 of the Children and Families Act 2014")
P.table(
    [
        ["Name", "Osian Treharne-Bell"],
        ["Date of birth", "9 February 2012"],
        ["School year", "Year 10"],
        ["Home", "22 Kiln Row, Pellmoor, with his father, Gethin Bell, and his sisters Nia and Carys"],
        ["Request for assessment received", "20 April 2026"],
        ["Date of this final plan", "30 October 2026"],
        ["This plan is to be reviewed by", "14 January 2028"],
        ["Plan writer", "Aurelie Monkton"],
    ],
    (6, 11),
)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.lab("not-signed", section=None)

bar("A", "Views, interests and aspirations")
P.lab("no-aspirations")
P.lab("views-not-attributed")
area("Osian")
P.p(
    "I am 14. I have a frame called Dave. I like rugby on the telly, chips, and being in charge of the register. I don't like it when people finish my sentences. I don't like stairs when everyone is on them. My mates are Tobias and Reece. I am good at remembering birthdays."
)
P.p(
    "School is OK when I know what we are doing. When there is loads of writing my hand goes like a claw and I stop. In Year 8 a lady came to do stretches with me every week and I liked her."
)
area("How to talk with Osian and involve him in decisions")
P.p(
    "Sit at his level and put one question at a time, with two or three picture choices for anything new. Wait. He needs about ten seconds to begin and will give up if someone else answers. He will say yes to please, so the same thing needs asking twice, the second time the other way about. For meetings, his tutor goes through the questions with him on the day before and he brings his answers on slides."
)
area("Osian's father")
P.p(
    "Mr Bell says that Osian is patient, stubborn and very good company, and that he notices when somebody is left out. He worries that teachers take a quiet boy for one who has understood. Osian has not been asked to a classmate's house since primary school. Mr Bell would like school to send him a message when there has been a fall and not leave him to find the bruise."
)
area("History")
P.p(
    "Osian was born at 29 weeks and spent eleven weeks in hospital. Cerebral palsy was diagnosed when he was two. He had portage at home, then a nursery place with one-to-one help, and was on the SEN register of his primary school but had no plan. He has worn splints since he was five and had an operation on his left heel cord in 2023, after which he missed a term. Until July of this year the school gave him, from its ordinary offer, a place at homework club and eighteen hours a week of help from whichever teaching assistant was in the room. The school asked for an assessment when his reading had not moved for a second year and when the number of falls written in the accident book passed forty."
)

bar("B", "Special educational needs")
area("Cognition and learning")
for x in [
    (
        "Osian has moderate learning difficulties (MLD). His verbal and non-verbal reasoning are at the 2nd percentile and he learns best through doing.",
    ),
    (
        "He reads as most children of six and a half do. He guesses long words from the first letter and does not notice when the guess makes no sense.",
    ),
    (
        "He adds and subtracts within 20 with counters. He does not yet see that the 3 in 34 stands for thirty, and money and time are a puzzle to him.",
    ),
    (
        "He forgets what he was doing after one step, waits for a person to come, and can sit for a quarter of an hour with nothing begun.",
    ),
    ("Osian will also be given half an hour of handwriting practice with a teaching assistant on Wednesdays.", "OUT"),
]:
    P.b(*x)
area("Communication and interaction")
for x in [
    (
        "Osian's speech is slow and slurred when he is tired, but listeners who give him time understand nearly all of it.",
    ),
    (
        "He tells a story out of order and leaves out who and where, so listeners lose the thread and he says ‘never mind’.",
    ),
    (
        "He understands sentences with one idea. ‘Before you do that, unless you've finished, …’ is lost on him, as the speech and language therapy report of 2 July 2026 makes plain.",
    ),
    (
        "He answers classmates but seldom begins a conversation. When two people talk at once he looks at neither of them.",
    ),
    (
        "Osian enjoys being read to and laughs in the right places, and he will act a part in drama if he has had the words the day before.",
    ),
]:
    P.b(*x)
area("Physical")
for x in [
    (
        "Osian has spastic diplegia, GMFCS level III. He walks with a frame on the flat and tires after about 120 metres; on stairs he needs a rail and a person below him.",
        "AB:GMFCS",
    ),
    (
        "He propels a manual wheelchair, which he uses on visits, for the length of a shopping street. He is proud of his frame and cleans it himself. He falls two or three times a week, most often in doorways.",
    ),
    (
        "His left hand is weak and stiff. He writes eight words in five minutes and after that the letters cannot be read. The occupational therapy report of 11 March 2026 found that typing with one finger was slower still.",
        "RN:occupational therapy report of 11 March 2026",
    ),
]:
    P.b(*x)
area("Sensory (vision)")
P.lab("NP", "Sensory (vision)")
for x in [
    (
        "Osian has a squint in his right eye and sees with one eye at a time, so he misjudges kerbs and the edges of steps.",
    ),
    ("He loses his place on a crowded page and skips lines when he reads from a screen at the front.",),
]:
    P.b(*x)
area("Social, emotional and mental health")
for x in [
    (
        "Osian is liked by his tutor group and takes pride in small responsibilities. After a mistake he puts his head on his arms and will not start again, sometimes for the rest of the lesson. The educational psychologist counted five lessons out of nine in which this happened.",
    ),
    ("He is frightened of falling where people see him and has begun to make excuses not to go to lunch.",),
]:
    P.b(*x)
para = P.document.add_paragraph()
P.struck(para, "Osian attends a nurture group on Thursdays.")
P.lab("unresolved-changes", section=None)

bar("C", "Health care needs")
P.lab("empty-section", section="C")
P.lab("missing-section", section="D")

# Cognition
bar("E", "Outcomes: cognition and learning")
outs(
    [
        [
            "1",
            "Osian will read aloud a passage of a hundred words, at the level of a seven-year-old, with no more than five errors.",
            "July 2027",
            "The specialist teacher's reading record each half-term",
        ],
        ["2", ("Osian will develop his understanding of number.", "M"), "End of Key Stage 4", "–"],
        [
            "3",
            (
                "Osian will use a photo checklist to get out, do and hand in a piece of work of four steps, with no reminder, in three lessons out of four.",
                "DP",
            ),
            "July 2026",
            "Tally kept by his tutor",
        ],
    ]
)
bar("F", "Special educational provision: cognition and learning")
grp("Outcome 1")
P.b(
    "A specialist teacher with a Level 7 certificate in literacy difficulties will teach Osian to decode and spell, on his own, for 45 minutes on Mondays and 45 minutes on Thursdays."
)
P.b(
    "A teaching assistant will listen to Osian read at the start of registration every morning, for ten minutes, and write down the words he guesses."
)
P.b(
    "In every subject his worksheets will be printed with a picture beside each heading and a bank of the topic's words at the foot."
)
P.b("Osian would benefit from a spelling catch-up programme.", "U", "N", "V:would benefit from")
P.b(
    "Four new books a month from the yellow, green and blue reading bands will be kept for Osian on a library shelf with his name on it."
)
grp("Outcome 2")
P.b(
    "Osian will be taught mathematics in a class of ten, with a teaching assistant at his table in every mathematics lesson to break each problem into single steps."
)
P.b("Place-value sliders, counters and a number square will be on his desk in mathematics and science.")
P.b("A teaching assistant will practise number facts within 20 with him three times a week.", "P")
P.b("Ten hours a week of teaching assistant time.", "H")
P.b(
    "A qualified mathematics teacher will teach Osian place value for half an hour each Friday, on his own or in a pair as appropriate.",
    "V:as appropriate",
)
grp("Outcome 3")
P.b("Callum will have a checklist with photographs for each practical lesson.", "AC:Callum")
P.b("Teachers will speak in short sentences and have him say them back.", "S")
P.b(
    "His tutor, Mrs Penry, will go through the next day's timetable and kit with him from 2.55pm to 3.05pm, Monday to Friday."
)
P.b(
    "The Learning Support Team will teach Osian study skills (underlining, crossing off, asking) for 30 minutes on Fridays."
)

bar("E", "Outcomes: communication and interaction")
outs(
    [
        [
            "4",
            "Osian will retell an event in order, with who, where and what happened, so that a listener who was not there understands it, in four tries out of five.",
            "By the end of Year 11",
            "Recordings kept by the therapist",
        ],
        ["5", ("Osian will be provided with a conversation group at lunch.", "OP"), "July 2027", "Lunchtime record"],
    ]
)
bar("F", "Special educational provision: communication and interaction")
grp("Outcome 4")
P.b(
    "Osian will have a strip of four pictures (who, where, what, end) on a keyring, which he holds whenever he tells or writes a story."
)
P.b(
    "In each school year a speech and language therapist will give Osian twelve sessions of 40 minutes, six in the autumn and six in the summer, on telling events in order."
)
P.b(
    "A teaching assistant will run the same activities with Osian and two classmates for 20 minutes on Tuesdays and Thursdays."
)
P.b(
    "The speech and language therapist will train the teaching assistants who work with Osian in slowing down and in asking one thing at a time, for two hours each September."
)
P.b("Other speech and language targets as set out in the therapist's report.", "D")
P.b("When Osian is telling something to the class, everyone will wait ten seconds before another person speaks.")
grp("Outcome 5")
P.b(
    "The midday supervisor will sit with Osian and three pupils for 15 minutes of lunch each day and start a topic from his conversation cards."
)
P.b("Osian will be encouraged to ask questions.", "S", "V:be encouraged to")
P.b("A buddy will sit and chat with Osian throughout tutor time.", "X")
P.b("His teacher will plan one question for Osian in each lesson and show it to him beforehand.")

bar("E", "Outcomes: physical")
outs(
    [
        ["6", "Osian will type 20 words a minute with both hands for ten minutes.", "July 2028", "Typing program log"],
        [
            "7",
            ("Osian will walk between lessons with his frame for 200 metres without a rest.", "T"),
            "Ongoing",
            "Physiotherapist's measure",
        ],
    ]
)
bar("F", "Special educational provision: physical")
grp("Outcome 6")
P.b(
    "A teaching assistant who has been on the therapist's one-day course will teach Osian touch-typing for 25 minutes, Monday to Thursday."
)
P.b(
    "A laptop with word prediction, a key guard and a wrist rest will be ready on his table whenever he writes more than one sentence."
)
P.b(
    "Occupational therapy will be provided periodically to work on the strength of his left hand.",
    "U",
    "N",
    "V:periodically",
)
P.b("Matrix Level 4 has been allocated to the school.", "B")
P.b("In every test of more than ten minutes Osian will type or dictate, and will have half as much time again.")
grp("Outcome 7")
P.b(
    "A physiotherapist will see Osian for 45 minutes every three weeks in term time, to stretch his calves and hamstrings and to practise steps."
)
P.b(
    "A teaching assistant trained by the physiotherapist will carry out his stretches on the mat in the medical room for 20 minutes daily, before first break."
)
P.b(
    "Throughout the school day a teaching assistant trained in moving and handling will walk below Osian on stairs, carry his bag and hold doors."
)
P.b("The moving and handling adviser will visit once a term.", "P")
P.b("A height-adjustable chair and a footrest will be in each of the four rooms in which he is taught.")
P.b(
    "The physiotherapist will measure the frame and the splints against his growth each term and order what has to be replaced."
)
P.b(
    "When Osian goes on a school trip, a wheelchair and two adults trained in moving and handling, one of them the teaching assistant he knows from school, will go with him."
)
P.b("A ramp to the art block, subject to funding.", "V:subject to funding")
P.b("Osian will leave each lesson five minutes before the bell so that the corridor is clear.")
P.b("Someone will help Osian to get to his feet when he has had a fall.", "X")

bar("E", "Outcomes: social, emotional and mental health")
outs(
    [
        [
            "8",
            "After a mistake Osian will have a second go at the task before the lesson ends, in eight lessons out of ten.",
            "End of the summer term 2028",
            "Tutor's tally, two weeks in each term",
        ],
    ]
)
bar("F", "Special educational provision: social, emotional and mental health")
grp("Outcome 8")
P.b(
    "At the first mistake of a lesson the teacher will put a blank sheet over the old one and set a two-minute timer for the next try."
)
P.b(
    "The school counsellor will see Osian for 50 minutes a week in the autumn and spring terms and for 50 minutes a fortnight in the summer term, to talk about falling and about being seen to fail."
)
P.b("A trusted adult will spend ten minutes with him at the end of each day going over what went well.", "X")
P.b("A familiar adult will calm Osian down when he becomes anxious.", "X", "U")
P.b(
    "After any fall in a public place the first-aider will sit with him in the medical room for 15 minutes and send a message to his father."
)
P.b(
    "Each teacher will sign his second-go card at the end of every lesson; the card also serves Outcome 12.",
    "UN:Outcome 12",
)
P.b("As far as resources permit, he will have a locker beside his tutor room.", "V:As far as resources permit")
bar("F", "Special educational provision: whole-school arrangements")
P.b("In every examination Osian will have a reader and a scribe.", "L")
P.b("Mrs Penry will meet Mr Bell for 20 minutes in each half-term to compare notes on home and school.", "L")

bar("E", "Outcomes: preparing for adulthood")
outs(
    [
        [
            "9",
            ("Osian will travel by bus from home to the library and back on his own on three Saturdays running.", "OW"),
            "By the age of 17",
            "Mr Bell's diary",
        ],
    ]
)
P.lab("no-adulthood-provision", section="F")

bar("G", "Health care provision")
P.b("The community children's nurse will check the skin under Osian's splints every eight weeks.")
P.b("The orthotist will see Osian as and when needed.", "C", "V:as and when needed")
P.b("The consultant paediatrician will see Osian once a year to measure his hips.")
bar("H", "Social care provision")
P.b(
    "A sitter from the short breaks team will stay with Osian at home for four hours each Saturday so that his father has time with his sisters."
)
P.b("Help with bathing will be available in the school holidays.", "C", "V:be available")

bar("I", "Placement")
P.lab("no-placement")
P.p(
    "The council's consultation with three governing bodies had not ended when this plan was issued. Osian will be supported by two adults, a physiotherapist on site and a small class.",
    "provision-in-placement:Osian will be supported by two adults",
)
bar("J", "Personal budget")
P.p(
    "The indicative budget is £3,450 a year, of which £1,250 is a direct payment to Mr Bell for swimming lessons with an instructor at Pellmoor Baths."
)
P.lab("budget-not-requested", "The indicative budget is £3,450 a year")
P.lab("direct-payment-without-purpose", "£1,250 is a direct payment to Mr Bell")

bar("K", "Advice and information")
P.table(
    [
        ["What", "From", "Date"],
        ["Views of Osian and his father", "Osian and Mr G Bell", "18 May 2026"],
        ["Educational advice", "Mrs D Penry, tutor, [insert name of school]", "3 June 2026"],
        ["Educational psychology advice", "Dr Sunniva Aldous, educational psychologist", "24 June 2026"],
        ["Speech and language therapy report", "Tamsin Eddowes, speech and language therapist", "2 July 2026"],
        [("Physiotherapy advice", "AD:Physiotherapy advice"), "", "29 May 2026"],
        ["Medical advice", "Dr K Ramanathan, consultant paediatrician", "8 June 2026"],
        ["Social care advice", "Joanna Fisk, social worker, Disabled Children's Team", "1 June 2026"],
    ],
    (6, 7.5, 3.5),
)
P.lab("PH", "[insert name of school]")

P.section = None
P.bar(["Travel"], widths=(17,))
P.p(
    "Osian goes to school by taxi with one other pupil, for which the council pays £38 a day. Mr Bell drives him to appointments.",
    "MO:the council pays £38 a day",
)
P.bar(["Shorter-term targets and monitoring"], widths=(17,))
P.p(
    "The tutor sets termly targets with Osian and sends them to Mr Bell. Progress towards each outcome is written up by the school for the annual review, to which everyone listed in K is invited."
)
P.save()
