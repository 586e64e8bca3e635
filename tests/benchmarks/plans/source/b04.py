"""Contributors first and unlabelled (Section K has no letter); provision in running prose under area headings, with no
outcome referred to. Marigold, Year 5; a final plan."""

import building_b as b

p = b.Plan("b04", "final")
e = p.e


def prose(*sentences: str) -> None:
    p.para(" ".join(sentences))


p.heading("Final Education, Health and Care Plan", 0)
p.para("for Marigold Tsering", bold=True)
p.table(
    ["Date of birth", "17 November 2015", "Year group", "5"],
    ["Request for assessment received", "3 September 2025", "Date of this plan", "20 April 2026"],
    ["Review due", "30 June 2027", "Language at home", "English and Tibetan"],
)
p.whole("late-plan")
p.whole("no-review-date")
p.section = "K"
p.heading("These people helped to write this plan", 2)
p.table(
    ["Name", "Role", "How did they contribute?", "Report attached? (inc date of report)"],
    ["Marigold Tsering", "Child", "Drew a map of her school day and explained it", "Yes, 12 October 2025"],
    ["Pema and Nathan Tsering", "Parents", "Wrote their views; met the plan co-ordinator", "Yes, 15 October 2025"],
    ["Mr L Abernethy", "Class teacher", "School advice", "Yes, 20 October 2025"],
    ["Dr Wanda Szulc", "Educational psychologist", "Assessment over two mornings", "Yes, 7 November 2025"],
    ["Fenella Orme", "Speech and language therapist", "Assessment and report", "Yes, 1 December 2025"],
    [e("Gail Pritchard", b.ADVICE_UNDATED), "Occupational therapist", "Clinic assessment", "Yes"],
    ["Dr Oluseyi Bankole", "Community paediatrician", "Medical advice", "Yes, 26 November 2025"],
    ["Duty desk", "Social care assessment team", "Replied that the family is not known", "Yes, 4 November 2025"],
)
p.whole("missing-section", "K")
p.section = "A"
p.heading("Section A: The views, interests and aspirations of Marigold and her parents")
prose(
    "Marigold told Mr Abernethy, who wrote it down:",
    "“My best place is under the stairs with my book. My worst place is the dinner queue because people’s bags touch me. I am good at "
    "drawing maps and I know all the stations on our line. I don’t like it when the teacher changes the seats.”",
)
prose(
    "Marigold lives with her parents and her brother, Dorje, who is 14. He walks to school with her. She had 5 hours of counselling in "
    "Year 3, paid for by her grandmother. Her parents describe a child who holds everything in until she gets home and who then cries "
    "for an hour. They say that she stopped going to Brownies last spring."
)
prose(
    "How to talk with Marigold: write it down, or walk beside her. She answers a question on paper when she will not answer aloud. "
    "When something about her is being decided she is sent the two or three choices in a letter beforehand."
)
p.whole("no-aspirations", "A")
p.section = "B"
p.heading("Section B: Special educational needs")
p.heading("Communication and interaction", 2)
prose(
    "Marigold is autistic. She has a wide vocabulary and talks well about maps and trains.",
    "She does not know how to start a conversation with another child or how to mend one that goes wrong.",
    "She goes silent in groups of more than five, and adults often think that she has understood when she has not.",
)
p.heading("Cognition and learning", 2)
prose(
    "She reads fluently, at a level two years ahead of her age, but misses what is implied.",
    "Writing is slow: in 20 minutes she wrote three lines (educational psychology report, 7 November 2025).",
    e("He is anxious about maths and tears up work that has a mistake in it.", b.PRONOUN),
)
p.heading("Social, emotional and mental health", 2)
prose(
    "Marigold worries about change, germs and being late. She was absent for 31 days last year.",
    "She picks the skin round her nails until it bleeds (school nurse’s report, January 2026).",
)
e("(school nurse’s report, January 2026)", b.UNLISTED)
p.heading("Sensory and physical", 2)
prose(
    "She is distressed by touch that she does not expect, by hand dryers and by the smell of the dinner hall. She chooses the same "
    "clothes every day. Her balance is poor and she fell four times last term."
)
p.heading("Independence and self-care", 2)
prose("She does not brush her own hair or tie her laces, and will not use the school toilets.")
p.whole(b.NEED, "B", "Independence and self-care")

p.section = "C"
p.heading("Section C: Health needs")
prose("Marigold has asthma, well controlled, and an iron deficiency because she eats seven foods.")
p.section = "D"
p.heading("Section D: Social care needs")
prose("Marigold is not known to social care and no social care needs were identified.")
p.section = "E"
p.heading("Section E: Outcomes")
p.heading("Communication and interaction: outcomes", 2)
p.bullets(
    e(
        "By the end of Year 6, Marigold will start a conversation with another pupil and keep it going for four turns, once a day."
    ),
    e(
        "By the end of Year 6, Marigold will tell an adult or show a card when she has not understood, in four lessons out of five."
    ),
)
p.heading("Cognition and learning: outcomes", 2)
p.bullets(
    e("By July 2027 Marigold will write 12 lines in half an hour, by hand or by keyboard."),
    e("By the time she goes to secondary school, Marigold will have increased her confidence in maths.", b.SOFT),
)
p.heading("Social, emotional and mental health: outcomes", 2)
p.bullets(
    e("Marigold will attend school on 95 days out of 100.", b.UNDATED),
    e(
        "By Easter 2027 Marigold will use one of three calming plans that she has drawn herself, before she cries, on four school days "
        "out of five."
    ),
    e("To have weekly access to play therapy throughout Key Stage 2.", b.SERVICE),
)
p.heading("Sensory and physical: outcomes", 2)
p.bullets(
    e(
        "By July 2027 Marigold will eat a packed lunch in the company of two other children, on every day of the school week."
    )
)
p.heading("Independence and self-care: outcomes", 2)
p.bullets(
    e(
        "By the end of Key Stage 2 Marigold will use the toilet at school, and tie her own shoes within two minutes.",
        b.ALONE,
    )
)

p.section = "F"
p.heading("Section F: Special educational provision")
p.whole(b.NOLINK)
p.heading("Communication and interaction", 2)
prose(
    e("A specialist speech and language therapist will see Marigold for 50 minutes every other week in term time."),
    "Sessions will be held in the library and will work on starting, mending and ending a conversation.",
    e(
        "She will also have a social communication group for 30 minutes each week, with three other pupils, led by the therapy "
        "assistant."
    ),
    e("Comic strip conversations will be used.", b.SCOPE),
)
prose(
    e(
        "The SENCO will set up a circle of friends in the first month of the autumn term, which will meet for 20 minutes every Wednesday."
    ),
    e("It is recommended that staff check that she has understood.", b.SCOPE, b.vague("It is recommended that")),
    e("Her teacher will give her the plan of each lesson on a card, read it with her and tick it off."),
    e(
        "The therapist will train all who teach Marigold, in one 90-minute session in September 2026, in how autism affects talk."
    ),
    "This will be repeated each September.",
)
p.heading("Cognition and learning", 2)
prose(
    e("Marigold’s class teacher will give her a written model for every extended writing task."),
    e(
        "A teaching assistant will sit at Marigold’s table in English every morning, scribe her first two sentences and then hand her the "
        "pen."
    ),
    e("There will be support with maths.", b.UNQ, b.NOBODY),
    e("Some pre-teaching will be given by the class teacher.", b.UNQ, b.vague("Some")),
    e(
        "Inference training will be taught for 40 minutes twice weekly for 12 weeks by a teaching assistant who has been on the two-day "
        "course."
    ),
    "She will be in a group of up to four.",
)
prose(
    e("One hour each week will be given over to touch typing, alone with the learning mentor."),
    e("Homework will be differentiated.", either=(b.vague("differentiated"),)),
    e("Mistakes will be marked with a dot in pencil and never in red.", either=(b.SCOPE,)),
    e("A learning support assistant will be deployed for 15 hours per week.", b.HOURS),
    e("A squared-paper book, a number line to 100 and a laptop with prediction software, in every lesson."),
    e("The specialist autism teacher will come to observe and advise the class teacher for half a day each half term."),
)
p.heading("Social, emotional and mental health", 2)
prose(
    e(
        "An emotional literacy support assistant will meet Marigold for 45 minutes every Tuesday and Thursday to work through her worries "
        "with a feelings diary."
    ),
    e("Daily check-ins with a mentor at the start of the day.", b.EXPERT, either=(b.vague("check-ins"), b.PART)),
    e("She will be offered counselling.", b.UNQ, b.NOBODY, b.vague("be offered")),
    e("Whenever Marigold shows her red card, a teaching assistant will take her out of the room for five minutes."),
    e("The school will provide weekly mentoring.", b.PART, b.NOBODY),
)
prose(
    e("From May 2027 the SENCO will take her to visit her new school for two hours on each of four Fridays."),
    e("A timetable for the next day will go home with her every afternoon."),
    e("Staff to be mindful of changes of seat.", b.vague("be mindful of"), b.SCOPE),
    e("Phoebe will have a quiet corner with cushions to go to at playtime.", b.OTHER_CHILD),
    e("The nature of any therapeutic work will be agreed between home and school.", b.DEFER),
    e("If the class is to have a different teacher, Marigold will be told by note the day before."),
)
p.heading("Sensory and physical", 2)
prose(
    e(
        "An occupational therapist will spend three hours a term in school, one with Marigold and two with her teacher, setting up and "
        "checking her sensory timetable."
    ),
    e("Access arrangements: rest breaks and a separate room in all tests."),
    e("Noise-cancelling headphones will be worn in the hall and in the cloakroom."),
    e("Short bursts of trampolining.", b.vague("Short bursts"), either=(b.UNQ, b.NOBODY, b.SCOPE)),
    e("Uniform may be worn without a tie and with soft seams.", b.vague("may"), either=(b.SCOPE,)),
)
prose(
    e("Lunch will be eaten in the art room with two friends and a midday supervisor from 12.10 to 12.40 each day."),
    e(
        "A balance programme of 10 minutes before registration on Mondays, Wednesdays and Fridays, run by the teaching assistant who has "
        "been taught it by the physiotherapist."
    ),
    e("Marigold will be first or last in any line."),
    e("Floor spots, a wobble cushion and/or a footrest.", b.vague("and/or")),
    e("Weekly swimming from a qualified instructor.", b.PART),
)
p.section = "G"
p.heading("Section G: Health care provision")
prose(
    e(
        "The child and adolescent mental health service (CAMHS) will give Marigold 16 sessions of 50 minutes of cognitive behavioural "
        "therapy for anxiety, starting by 1 June 2026."
    ),
    e("The community dietitian will see Marigold and her parents every three months for half an hour."),
    e("The asthma nurse will review her inhaler technique each October."),
)
prose(
    e("A CAMHS practitioner will visit school from time to time.", b.CARE, b.vague("from time to time")),
    e(
        "The continence service will ensure that Marigold receives appropriate input.",
        b.CARE,
        b.vague("appropriate input"),
        either=(b.SOFT,),
    ),
)
p.section = "H"
p.heading("Section H: Social care provision")
prose("No social care provision is required.")
p.section = "I"
p.heading("Section I: Placement")
prose(
    "Ferrybridge Junior School, a mainstream junior school.",
    e(
        "There is a teaching assistant in each class and a speech and language therapist on site.",
        "provision-in-placement",
    ),
)
p.section = "J"
p.heading("Section J: Personal budget")
prose(
    "Marigold’s parents asked for a personal budget on 2 March 2026 and it was agreed. A direct payment of £1,260 a year will be made "
    "for music lessons with an autism-trained tutor, to meet her need to mix in a group and the outcome that she will start a "
    "conversation with another pupil."
)
p.para(
    "Signed: I. M. Fairbrother     Name: Imelda Fairbrother, Head of SEND Statutory Services     Date: 20 April 2026"
)
p.save()
