"""First draft, key of sections, shaded bars as section heads; E a coded list, F bullets with lead-ins under outcome headings. Year 10."""

from building_u import Plan
from docx.shared import Cm

P = Plan("wrensford", "draft", font="Calibri", size=11)
d = P.document
d.sections[0].left_margin = d.sections[0].right_margin = Cm(2.2)
P.running(
    "Borough of Wrensford · DRAFT EHC Plan · 14 September 2026",
    "Special Educational Needs Service, Civic Offices, Wrensford",
)
P.h("Draft Education, Health and Care Plan for Tarek Osgood", 0)
P.table(
    [
        ["Surname", "Osgood", "First name", "Tarek"],
        ["Date of birth", "23 January 2012", "School year", "Year 10"],
        [
            "Address",
            "14 Linnet Close, Wrensford",
            "Religion",
            ("Click or tap here to enter text.", "PH:Click or tap here to enter text"),
        ],
        [
            "Person with parental responsibility",
            "Hala Osgood (mother)",
            "Also at home",
            "Grandfather, Yusuf; brother, Sami",
        ],
        ["Status", "Draft for comment", "Date of draft", "14 September 2026"],
        ["Request for assessment", "4 May 2026", "Officer", "Delia Strand"],
    ],
    [4.4, 4.6, 3.8, 4],
    head=False,
)
P.p("What is in this plan", bold=True)
P.table(
    [
        ["Section A", "Tarek’s story and views"],
        ["Section B", "Special educational needs"],
        ["Section C", "Health needs"],
        ["Section D", "Social care needs"],
        ["Section E", "Outcomes"],
        ["Section F", "Special educational provision"],
        ["Section G", "Health provision"],
        ["Section H", "Social care provision"],
        ["Section I", "Placement"],
        ["Section J", "Personal budget"],
        ["Section K", "Advice and information"],
    ],
    [4, 12.8],
    head=False,
)

P.section = "A"
P.bar("Section A – Tarek’s story and views")
P.lab("no-aspirations")
P.p(
    "Tarek talked to his form tutor, Ms Obi, on 8 and 11 June 2026. His words are in quotation marks; Ms Obi wrote the rest and read it back to him."
)
P.p(
    "“I’m good at cooking and at fixing bikes with Grandad. I can tell you every goal Wrensford Town scored last season. People think I’m being rude when I’m only thinking.”"
)
P.p(
    "“Reading is like walking in mud. By the time I get to the bottom I’ve forgotten the top. I don’t like being asked in front of everyone and I don’t like it when I’m told the same thing louder.”"
)
P.p(
    "Tarek told Ms Obi that he would sooner sit near the front on the left, because the board is a blur from anywhere else, and that he prefers an adult to come to him quietly rather than wait for his hand to go up."
)
P.p(
    "Communicating with Tarek: use short sentences in the order in which things happen, and write or draw the main words while you talk. He says yes when he has not followed, so ask him to tell you the plan. He would like to come to the first half of his meetings and to see the questions the day before."
)
P.p("Family history and views", bold=True)
P.p(
    "Tarek was born in Leeds and moved to Wrensford when he was four. He spoke his first words at three. He had speech and language therapy at his infant school, a block of six half-hour sessions in 2018, and none since. Ms Osgood says that he comes home exhausted, that homework ends in slammed doors, and that he is patient and protective with his brother. She feels that the secondary school saw the behaviour before it saw the language. Mr Yusuf Osgood, his grandfather, says that Tarek understands anything that he can see and take apart."
)
P.p("Child/Young person has been told who will read the plan.", "PH:Child/Young person")

P.section = "B"
P.bar("Section B – Special educational needs")
P.p(
    "Tarek has developmental language disorder, moderate learning difficulties and a visual impairment caused by nystagmus."
)
P.p("Communication and interaction", bold=True)
P.p(
    "Tarek is sociable in twos and threes and has a dry sense of humour. He explains a practical job clearly while he is doing it, yet he cannot describe the same job afterwards: the parts come out of order and he says “thing” and “that” for the words that escape him. The therapist’s report of 2 July 2026 shows that he understands sentences as most nine-year-olds do, so that much of what is said in lessons goes past him. He does not work out what is meant when it is not said outright, and this has led to detentions for ignoring hints."
)
P.p("Cognition and learning", bold=True)
P.p(
    "He works hard at anything with a visible end product and he remembers demonstrations well. His reading is at the level of a child of eight and a half and his spelling at that of a child of seven. He adds and subtracts with confidence, but fractions, ratio and word problems defeat him, partly because of the language in which they are put and partly because he has no picture of what a fraction is. In her advice of 19 June 2026 the educational psychologist found that he holds three items in mind where most of his age hold six."
)
P.p("Social, emotional and mental health", bold=True)
P.p(
    "Tarek keeps to the rules of any sport and has never missed a match. In class he puts his head down or swears when he thinks that he looks stupid, and he was sent out of 31 lessons last year. He has no words for being embarrassed or disappointed and calls them both “annoyed”."
)
P.p(
    "On Tarek’s bad days the trigger is nearly always a task that he has not understood and will not own up to. He cares a great deal what his friends think, and the football coach, who explains things with cones and a whiteboard, has had no trouble from him in three years."
)
P.p("Sensory and physical", bold=True)
P.p(
    "He knows his way about the building and plays in defence for the year team. Nystagmus makes print swim; he reads size 18 at best and loses his place on a crowded page. The SVIT report of May 2026 says that he tires after a quarter of an hour of close work.",
    "RN:report of May 2026",
    "AB:SVIT",
)

P.section = "C"
P.bar("Health needs related to special educational needs")
P.lab("missing-section", section="C")
P.b("Tarek’s eyes ache and water by the afternoon and he gets headaches about twice a week.")
P.b("She wears tinted glasses for reading and forgets to bring them in.", "MP")
P.section = "D"
P.bar("Section D – Social care needs related to special educational needs or to a disability")
P.lab("empty-section", section="D")

P.section = "E"
P.bar("Section E – Outcomes")
P.p("Each outcome has a code, which is used in Section F.", italic=True)
for x in [
    (
        "E1. By July 2028 Tarek will explain a process he has learned (a recipe, a repair, an experiment) in the right order and with the right names for the parts, to someone who was not there.",
    ),
    ("E2. Tarek will tell a teacher which part of an instruction he has missed, in four lessons out of five.", "T"),
    (
        "E3. By the end of Year 11 Tarek will read a page written for ten-year-olds aloud, with no more than five mistakes, and answer three questions about it.",
    ),
    ("E4. By the end of Key Stage 4 Tarek will make progress in maths.", "M"),
    ("E5. By July 2028 Tarek will have access to a mentor with whom he can discuss his feelings.", "OP"),
    (
        "E6. By Easter 2027 Tarek will put up his “two minutes” card in place of swearing or putting his head down, in nine lessons out of ten.",
    ),
    (
        "E7. By the end of Year 10 Tarek will set up his magnifier and enlarge a page on his tablet without a reminder at the start of every lesson.",
    ),
    ("E8. By May 2026 Tarek will copy a paragraph in size 18 print without losing his place.", "DP"),
    (
        "E9. By December 2027 Tarek will write a paragraph of six sentences about something he has made, and correct four of his own spellings.",
        "OW",
    ),
    (
        "E10. By the end of Year 11 Jerome will solve a ratio problem by drawing a bar, in eight questions out of ten.",
        "AC",
    ),
    (
        "E11. By Christmas 2027 Tarek will bring his tinted glasses to school, clean and in their case, on nine days out of ten.",
    ),
]:
    P.p(*x)
P.p("Ms Obi will set shorter-term targets with Tarek and his mother at the start of each term.")

P.section = "F"
P.bar("Section F – Special educational provision")
P.p("Provision to meet outcomes E1 and E2 (communication and interaction)", bold=True)
P.b(
    "F1. A speech and language therapist with experience of secondary-aged pupils will see Tarek at school for 50 minutes every week in term time, to teach him to sequence an explanation and to find the word he wants."
)
P.b("F2. Teachers give one instruction at a time and write the main words on the board as they speak, in all lessons.")
P.b(
    "F3. It is recommended that the therapist gives the teaching assistant advice from time to time.",
    "U",
    "V:It is recommended that",
    "V:from time to time",
)
P.b(
    "F4. The therapist will spend two hours each term on showing the teaching assistant how to run the work in F6 and F7."
)
P.b("F5. Arrangements for a communication group are as set out in the therapist’s report.", "D")
P.p("Every Tuesday and Thursday, for 25 minutes, a Level 3 teaching assistant trained by the therapist will:")
P.b(
    "F6. rehearse with Tarek the key words of the next science and technology lessons, with the object or a drawing in front of him;"
)
P.b("F7. film him as he explains a practical job and watch the film with him.")
P.p("Provision to meet outcomes E3, E4 and E10 (cognition and learning)", bold=True)
P.b(
    "F8. A teacher with a specialist diploma in literacy difficulties will teach Tarek reading on his own for three half-hours a week, using a structured phonics scheme for older pupils."
)
P.b("F9. Reading practice with a teaching assistant, up to 20 minutes a day.", "V:up to 20 minutes", "?U", "?P")
P.b(
    "F10. A maths teacher will take Tarek and three others for bar modelling, fractions and ratio in 30-minute sessions.",
    "P",
)
P.b("F11. He will have a reader and 25% extra time in every test.")
P.b(
    "F12. Maths facts, times tables and number bonds will be gone over for ten minutes in registration, Monday to Friday.",
    "N",
)
P.b("F13. 20 hours of learning support assistant time a week.", "H")
P.b("F14. Band 5 top-up funding from the high needs block.", "B")
P.b(
    "F15. A key adult will go through Tarek’s reading book with him before he is asked to read it in English, 15 minutes each time, on Monday and Wednesday mornings.",
    "X",
)
P.b(
    "F16. In food technology and in the bicycle workshop he will work from photographs of each step, laid out in a row above the bench."
)
P.p("Provision to meet outcomes E5 and E6 (social, emotional and mental health)", bold=True)
P.b(
    "F17. The emotional literacy support assistant will meet Tarek for 40 minutes once a week to build up names for feelings and to practise using the “two minutes” card."
)
P.b("F18. When he puts up the card, the teacher nods and moves on, and comes back to him two minutes later.")
P.b("F19. Staff speak to Tarek in a calm voice and do not argue.", "S")
P.b(
    "F20. The learning mentor will talk through what happened after any lesson that he has been sent out of, for ten minutes before the next lesson begins."
)
P.b(
    "F21. The pastoral manager will provide mentoring to Tarek as and when appropriate.",
    "U",
    "V:as and when appropriate",
)
P.b(
    "F22. Tarek may have a place in the boxing group that the PE teacher runs on Fridays from 1.15pm to 2.05pm, on keeping his temper.",
    "V:may have a place",
)
P.b("F23. The head of year will telephone Ms Osgood every second Friday to go over the week.")
P.p("Provision to meet outcomes E7 and E8 (sensory and physical)", bold=True)
P.b(
    "F24. A qualified teacher of pupils with visual impairment will teach Tarek for one hour a fortnight to use a tablet, a magnifier and a reading ruler."
)
P.b("F25. The same teacher will visit every half term to check print size, lighting and seating.")
P.b("F26. All handouts and exam papers will be in size 18, on cream paper, with one task to a page.")
P.b("F27. A desk at the front on the left, a sloping board and a tablet with a stand, in every classroom he uses.")
P.b("F28. He rests his eyes for three minutes after every 15 minutes of close work.")
P.b("F29. An assistant from the sensory team will enlarge diagrams and maps as time allows.", "U", "V:as time allows")
P.b(
    "F30. Support with the magnifier, given by the science technician for five minutes at the beginning of each practical. (E14)",
    "UN",
)
P.p("General provision", bold=True)
P.b(
    "F31. A teaching assistant will sit with Tarek for the last ten minutes of every day to load his bag and to note down his homework.",
    "L",
)
P.b(
    "F32. A shockproof case and a second charger for the tablet, at a cost of £52 to the school.",
    "MO:£52 to the school",
    "L",
)

P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)
P.section = "G"
P.bar("Sections G and H – Health and social care provision")
P.lab("sections-not-separate", section=None)
P.b(
    "An orthoptist will see Tarek at the eye clinic every six months to test his sight and change the tint of his glasses. (E11)"
)
P.b("The school nurse will help Tarek to keep a headache diary. (E11)", "C")
P.b("A spare pair of tinted glasses will be kept in the medical room. (E11)")
P.b(
    "The family support worker will visit at home on a regular basis to help with bedtimes. (E11)",
    "C",
    "V:on a regular basis",
)

P.section = "I"
P.bar("Section I – Placement")
P.lab("placement-in-draft")
P.p(
    "Fallowmere School, a mainstream secondary academy, with 20 hours a week of in-class help.",
    "hours-in-placement:20 hours a week of in-class help",
)

P.section = "J"
P.bar("Section J – Personal budget")
P.p(
    "Ms Osgood asked for a personal budget on 3 July 2026. The council has agreed to it in principle and will make a direct payment of £2,400 a year to her in September."
)
P.lab("direct-payment-without-purpose")

P.section = "K"
P.bar("Section K – Advice and information")
for x in [
    ("Tarek’s views: Ms J Obi, form tutor, 11 June 2026",),
    ("Family’s views: Ms H Osgood, mother, 15 June 2026",),
    ("School advice: Mr C Dunmore, head of inclusion, 8 June 2026",),
    ("Psychological advice: Dr M Feld, educational psychologist, 19 June 2026",),
    ("Speech and language therapy report: Ms R Quist, speech and language therapist, 2 July 2026",),
    ("Medical advice, 25 June 2026", "AD"),
    ("Advice on social care: Mrs P Lunn, family help practitioner", "AD:Advice on social care"),
]:
    P.b(*x)
P.section = None
P.p("Travel", bold=True)
P.p(
    "Tarek walks to school with his brother. In July the council paid £38 a week for a taxi to his appointments.",
    "MO:£38 a week",
)
P.p("If you would like to comment on this draft, please write to Delia Strand within 15 days.")
P.save()
