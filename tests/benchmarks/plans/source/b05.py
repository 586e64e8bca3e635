"""A review form (Section 1 to Section 9) wrapped round a plan (Section A, B...). Idrissa, Year 10, special school; an
amended draft."""

import building_b as b

p = b.Plan("b05", "amended-draft")
e = p.e
p.running("Annual review of an Education, Health and Care Plan")
p.heading("Annual review form and amended draft plan", 0)
p.heading("Section 1 – Pupil details")
p.table(
    ["Name", "Idrissa Vance", "Date of birth", "2 September 2010"],
    ["Year group", "10", "School", "Saltmarsh Academy (special school)"],
    ["Date of review meeting", "21 January 2026", "Date of this amended draft", "2 March 2026"],
    ["Date of the plan now in force", "15 July 2024", "Pupil premium: amount received", "£1,050"],
    ["Attendance", "91%", "Next review", "January 2027"],
)
p.heading("Section 2 – Who took part")
p.table(
    ["Name", "Role", "Attended"],
    ["Comfort Vance", "Mother", "Yes"],
    ["Dai Hughes", "Class teacher", "Yes"],
    ["Mireille Abara", "Deputy head", "Yes"],
    ["Idrissa Vance", "Pupil", "No"],
)
p.heading("Section 3 – What has happened since the last review")
p.para(
    "Idrissa was given 12 hours of teaching assistant support a week in Year 9 and 40 minutes of occupational therapy each month. He moved "
    "to Mr Hughes’s class of nine in September. In November he had two weeks in hospital for surgery on his hips."
)
p.heading("Section 4 – Progress towards outcomes")
p.table(
    ["Outcome in the plan of 2024", "Met, partly met or not met", "Comment"],
    ["Will write three sentences on a keyboard", "Met", "He writes five or six on a good day."],
    ["Will add and subtract to 100", "Met", "Secure with a number square."],
    ["Will ask for a break", "Partly met", "He leaves first and asks later, about half of the time."],
)
p.heading("Section 5 – Changes that the meeting asked for")
p.section = ""
p.para(
    "The school asks for the hours of physiotherapy to be made clear. His mother asks for the wheelchair to be mentioned.",
    e("Idrissa will receive three hours of reading support every week from a specialist teacher.", b.OUTSIDE),
)
p.heading("Section 6 – Transport")
p.para("He travels by minibus with a passenger assistant.")
p.heading("Section 7 – Attainment")
p.para("Reading age 8 years 2 months; maths Entry Level 2; he can sustain work for 15 minutes.")
p.heading("Section 8 – Signatures at the meeting")
p.para("Mireille Abara, 21 January 2026")
p.heading("Section 9 – The amended draft plan")
p.para("The plan follows. Wording agreed at the meeting has been included.")

p.section = "A"
p.heading("Section A: All About Me")
p.para(
    "Idrissa’s mother says that he loves dominoes, gospel music and his cousins, and that he is proud of the church drum kit. School reports a "
    "steady, dry-humoured young man. Comfort hopes that he will stay near his family and play the drums for a living.",
    "He was born at 27 weeks and has cerebral palsy. He went to a mainstream primary with a lift.",
    "To involve Idrissa, put questions with three written options on his tablet, allow a minute and ask him again the next day.",
)
p.whole("no-childs-views", "A")

p.section = "B"
p.heading("Section B: Special Educational Needs")
p.heading("Communication and Interaction", 2)
p.bullets(
    "Idrissa’s speech is slow and slurred and is hard to follow when he is tired.",
    "He uses a tablet with a voice for longer messages, and seldom takes it out in front of other pupils.",
)
p.heading("Cognition and Learning", 2)
p.bullets(
    "He reads single words well and loses the thread of a paragraph.",
    "He needs each step of a problem to be laid out, and tires after 15 minutes of thinking work.",
    e("The CYP has difficulty with working memory.", (b.ABBREVIATION, "CYP")),
)
p.heading("Social, Emotional and Mental Health", 2)
p.bullets(
    "Idrissa has a quick temper when he cannot make himself understood, and drives his chair out of the room.",
    e("She feels left out when lessons are upstairs.", b.PRONOUN),
)
p.heading("Sensory and Physical", 2)
p.bullets(
    "He walks short distances with a rollator and uses a power chair outdoors.",
    e("He cannot see the board from the back of the room and holds print close to his right eye.", either=(b.NEED,)),
)
p.section = "C"
p.heading("Section C: Health Needs")
p.whole("empty-section", "C")
p.section = "D"
p.heading("Section D: Social Care Needs")
p.para(
    "Idrissa is a disabled child. He spends every weekend with his mother in a first-floor flat with no lift and does not go out."
)

p.section = "E"
p.heading("Section E: Outcomes")
p.para(
    e(
        "Outcome 1: By the end of Year 11, Idrissa will write a paragraph of six sentences on a keyboard about a text he has read, with one "
        "reminder."
    ),
    e("Outcome 2: By July 2027, Idrissa will answer two-step word problems, getting four out of five right."),
    e("Outcome 3: By July 2027, Idrissa will be supported to manage his temper.", b.SOFT),
    e("Outcome 4: Idrissa will show his card before he leaves a room, on nine occasions out of ten.", b.UNDATED),
    e(
        "Outcome 5: By the end of Key Stage 4, Idrissa will speak or use his tablet in front of ten others once in every lesson."
    ),
    e(
        "Outcome 6: By December 2025, Idrissa will read a page of 150 words and retell three things that happened.",
        b.PASSED,
    ),
    e(
        "Outcome 7: By the end of Year 11, Idrissa will walk from the bus to his classroom with his rollator every morning.",
        b.ALONE,
    ),
    e(
        "Outcome 8: Within the next two years, Idrissa will receive hydrotherapy and a programme of stretches.",
        b.SERVICE,
    ),
)
p.whole("no-adulthood-outcomes")
p.section = "F"
p.heading("Section F: Special Educational Provision")
p.whole("no-adulthood-provision")
p.heading("Provision for Outcomes 1 and 6", 2)
p.bullets(
    e("A teacher will teach Idrissa reading for meaning in a pair, 35 minutes a day, four days a week."),
    e(
        "Keyboard shortcuts and word prediction, taught by the technology lead in six weekly sessions of 30 minutes in the summer term."
    ),
    e("Text cut into blocks of five lines, with a question after each, in English and humanities."),
    e(
        "A teaching assistant at Level 3 will be beside him in every lesson where he writes, to set up the tablet and take down his first idea."
    ),
    e("Targeted literacy intervention, three times weekly, from the reading teacher.", b.PART),
    e("Adult support throughout the day.", b.EXPERT, either=(b.vague("support"), b.vague("throughout"), b.HOURS)),
    e("A variety of reading strategies.", b.vague("A variety of"), either=(b.SCOPE,)),
)
p.heading("Provision for Outcome 2", 2)
p.para("In every maths lesson, the class teacher will:")
p.bullets(
    e("write each problem as numbered steps and cover the ones that come later;"),
    e("let Idrissa rest for three minutes after each 15 minutes of work."),
)
p.para("Twice a week, the maths teaching assistant will:")
p.bullets(
    e("rehearse bar models with him.", b.PART),
    e("mark his last five answers with him and log the errors.", either=(b.PART,)),
)
p.bullets(
    e("A resource base place gives a higher tariff, equal to Band C, for maths.", b.BAND, either=(b.NOLINK,)),
    e("Maths interventions will be determined by the school.", b.DEFER),
)
p.heading("Provision for Outcomes 3 and 4", 2)
p.bullets(
    e(
        "A clinical psychologist will see Idrissa for 12 sessions of 50 minutes from April 2026, on temper and being understood."
    ),
    e(
        "Consistent responses from everyone who works with Idrissa.",
        b.SCOPE,
        either=(b.vague("Consistent"), b.UNQ, b.EXPERT),
    ),
    e("At the first sign of temper, the adult will stop talking, show the card and wait ten seconds."),
    e("After he has left a room, the pastoral lead will spend 15 minutes with him that day, drawing what happened."),
    e("Someone will check how he is after lunch each day.", b.EXPERT),
    e("A mentor, for half an hour on Fridays, to plan the week.", b.EXPERT),
    e(
        "Idrissa will have a high level of support at times of stress.",
        b.UNQ,
        b.NOBODY,
        b.vague("a high level of support at times of stress"),
    ),
    e("Strategies as set out in his behaviour plan.", b.DEFER, either=(b.vague("Strategies"), b.SCOPE)),
)
p.heading("Provision for Outcome 5", 2)
p.bullets(
    e(
        "Speech and language therapy: one hour each fortnight with a therapist, half with Idrissa and half with those who teach him."
    ),
    e(
        "The therapist will programme the tablet with each new topic’s words before the topic begins.",
        either=(b.PART, b.UNQ),
    ),
    e(
        "One pupil to be paired with Idrissa for talk in each lesson, changed every half term.",
        either=(b.NOBODY, b.EXPERT),
    ),
    e("Staff will wait 10 seconds for an answer, in all lessons."),
    e("10 hours.", b.HOURS),
    e("A tablet with a voice, a mount for his chair and a second charger in school."),
    e(
        "Where practicable, a teaching assistant will sit in on drama.",
        b.vague("Where practicable"),
        either=(b.UNQ, b.PART),
    ),
)
p.heading("Provision for Outcome 8", 2)
p.bullets(
    e(
        "Hydrotherapy with a physiotherapy assistant in the water, 30 minutes every Wednesday, the assistant having been signed off by the "
        "physiotherapist each September."
    ),
    e("The physiotherapist will visit to check his splints and standing every half term."),
    e("Stretches led by a teaching assistant, Monday to Friday, 9.10 to 9.25."),
    e("Child/Young person to have a height-adjustable table in each classroom.", (b.LEFTOVER, "Child/Young person")),
    e("A new standing frame at £1,800, paid for by the academy trust.", b.MONEY),
    e("Room changes to avoid stairs (Outcome 10).", b.UNKNOWN, either=(b.SCOPE,)),
    e(
        "A range of equipment for physical education, for example a lowered hoop.",
        b.vague("A range of"),
        b.vague("for example"),
    ),
)
p.heading("General", 2)
p.bullets(
    e("A class of no more than nine, with a teacher and two teaching assistants.", b.NOLINK),
    e("Drama club on Thursdays from 3.15 to 4.15, led by the drama teacher and a teaching assistant.", b.NOLINK),
    e("A curriculum that follows the school’s middle pathway.", b.NOLINK, either=(b.SCOPE, "vague-wording", b.DEFER)),
)
p.section = "G"
p.heading("Section G: Health Care Provision")
p.bullets(
    e("The hip surgeon will see Idrissa in May and November 2026.", either=(b.CARE,)),
    e(
        "Two hours of physiotherapy a week at the children’s clinic until the end of June 2026, to get his walking back after surgery."
    ),
    e("Input from the wheelchair service.", b.CARE, b.vague("Input")),
    e("His mother may telephone the community nurse.", b.vague("may"), either=(b.CARE,)),
)
p.section = "H1"
p.heading("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
p.bullets(
    e("A support worker, four hours every Saturday, to look after Idrissa at home while his mother is at work."),
    e("A ramp and a stair climber, fitted by 30 June 2026."),
    e("Respite to be considered.", b.vague("be considered"), either=(b.CARE, b.DEFER)),
)
p.whole("missing-section", "H2")
p.section = "I"
p.heading("Section I: Placement")
p.para("Saltmarsh Academy, a special academy for pupils with physical disabilities.")
p.whole("placement-in-draft")
p.section = "J"
p.heading("Section J: Personal Budget")
p.para("Not requested.")
p.section = "K"
p.heading("Section K: Advice and information")
p.para("Advice is held on file and can be sent for from the SEND team.")
p.whole("no-advice-list", "K")
p.save()
