"""The national grid: letters only as column heads (B, F, E), needs, provision and outcomes in one row. Tobiah, Year 2."""

import building_b as b

p = b.Plan("b01", "final")
e = p.e
WIDTHS = (5.2, 6.6, 4.6)
HEADS = ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"]


def grid(area: str, explanation: str, strengths: str, *rows: list) -> None:
    p.table(
        f"Special Educational Needs and Provision (B-F-E)\n{area}\n{explanation}",
        "Strengths",
        strengths,
        HEADS,
        *rows,
        widths=WIDTHS,
    )


p.running(foot="Tobiah Wrenfield – Education, Health and Care Plan – Final")
p.heading("Education, Health and Care Plan")
p.table(
    ["Name", "Tobiah Wrenfield", "Date of birth", "14 September 2019"],
    ["Known as", "Toby", "Year group", "Year 1 (Year 2 from September 2026)"],
    ["Status of this plan", "Final", "Date of this plan", "12 May 2026"],
    ["To be reviewed by", "11 May 2027", "Home language", "English"],
    ["Parents", "Keziah and Joel Wrenfield", "School at the time of writing", "Thistlebank Primary School"],
)

p.section = "A"
p.table(
    ["A1", "Summary of the child or young person’s history"],
    "Tobiah was born at 31 weeks and spent seven weeks in hospital. He walked at two and said his first words at "
    "three. He went to Little Acorns Nursery, where he had 10 hours a week of one-to-one help, and joined Thistlebank "
    "in September 2024. A paediatrician diagnosed epilepsy in March 2023 and developmental language disorder was "
    "confirmed in 2025.",
    widths=(1.5, 14.9),
)
p.table(
    "A2 SUMMARY the views, interests and aspirations of the CHILD and their parent, or of the YOUNG PERSON",
    "Views",
    [
        [
            "Tobiah’s words were collected by his class teacher, Mrs Okell, using picture cards on 3 February 2026. “I like "
            "the sand. I like Kit. I don’t like it when the bell goes.” His mother reports that mornings are the hardest part "
            "of the day and that he hides his shoes when he is worried.",
            e(
                "Tobiah will have a trained adult with him for 12 hours a week so that his mornings go better.",
                b.OUTSIDE,
            ),
        ]
    ],
    "Interests",
    "Diggers, water play, and his neighbour’s dog, Biscuit. He can name eleven kinds of lorry.",
    "Strengths",
    "He is funny and persistent, and he remembers routes after walking them once.",
    "Aspirations",
    "Tobiah wants to drive a digger “like Uncle Reuben”. His parents hope that he will have friends of his own and will "
    "one day live in a place he has chosen.",
    "How to communicate with Tobiah",
    "Come down to his level, say his name and wait. Offer two pictures and let him point. When decisions are made about "
    "him he chooses between photographs first, and his answer is written down.",
)

p.section = "F"
grid(
    "Communication and interaction",
    "Speech, language and social communication.",
    "Tobiah watches faces closely. He will ask for help by taking an adult’s hand.",
    [
        "Tobiah speaks in phrases of two or three words. His family understand him but new listeners catch about half "
        "of what he says (speech and language therapy report, 20 January 2026).",
        [
            e(
                "A speech and language therapist will see Tobiah 1:1 for 40 minutes once a fortnight in term time, working on "
                "putting three key words together."
            ),
            e(
                "The therapist will also train his teaching assistant for one hour each term, so that practice in class "
                "follows her plan."
            ),
            e(
                "His teaching assistant will practise the target phrases with him for 10 minutes every day after "
                "registration."
            ),
            e("Access to a quiet place for talking work.", b.vague("Access to")),
        ],
        e(
            "By the end of Year 2, Tobiah will ask for something he wants in a phrase of four words, understood by a person "
            "who does not know him, three times out of four."
        ),
    ],
    [
        "He understands one instruction at a time and loses the second part of a longer one.",
        [
            e(
                "All adults who teach him will break instructions into two parts and show an object or picture with each, in "
                "every lesson."
            ),
            e(
                "A Colourful Semantics group of no more than three children, 25 minutes, on Tuesdays and Thursdays, led by the "
                "language teaching assistant."
            ),
            e(
                "Regular small group work on vocabulary with the class teaching assistant.",
                b.UNQ,
                b.vague("Regular small group"),
            ),
        ],
        e(
            "By the end of Key Stage 1, Tobiah will follow a spoken instruction with three key words, four times out of "
            "five, without a prompt."
        ),
    ],
    [
        "Tobiah plays next to other children. He does not yet ask to join in and will push in instead.",
        [
            e("A play group will be run for 30 minutes every Wednesday, with two children he likes.", b.NOBODY),
            e("Weekly sessions of Lego therapy with the nurture teacher.", b.PART),
            e("Makaton signs alongside speech.", b.SCOPE),
        ],
        e(
            "Tobiah will join a game with one other child by using a word or a sign, on three days out of five.",
            b.UNDATED,
        ),
    ],
    [
        "He does not show when he has not understood, and copies the child beside him.",
        "",
        e(
            "By July 2027, Tobiah will show a “stop” card when he has not understood, in four lessons out of five.",
            b.ALONE,
        ),
    ],
)
p.section = "B"
e("He does not show when he has not understood, and copies the child beside him.", b.NEED)

p.section = "F"
grid(
    "Cognition and learning",
    "Learning, attention, memory and progress.",
    "Tobiah learns by doing. He counts reliably to 10 with objects and knows 18 letter sounds.",
    [
        "Tobiah is working about two years behind his class in reading and writing. He scored at the 4th percentile for "
        "verbal reasoning (educational psychology report, 14 November 2025).",
        [
            e(
                "His class teacher will teach him phonics in a group of four for 20 minutes each day, from his own starting "
                "point."
            ),
            e(
                "Precision teaching of ten high-frequency words, five minutes a day, by the teaching assistant, with results "
                "charted."
            ),
            e("20 hours of teaching assistant support a week.", b.HOURS),
        ],
        e(
            "By the end of Year 3, Tobiah will read a book of 60 words that he has not seen before with no more than five "
            "errors."
        ),
    ],
    [
        "He can attend to an adult’s task for about four minutes before he leaves the table.",
        [
            e(
                "A work station facing a plain wall, with three trays emptied from left to right, in every literacy and maths "
                "lesson."
            ),
            e("Movement breaks of five minutes after each 20 minutes of seated work, led by the teaching assistant."),
            e(
                "Learning will be broken into small steps where possible, with lots of praise.",
                b.SCOPE,
                b.vague("where possible"),
            ),
            e("Breaks as needed.", b.SCOPE, b.vague("as needed"), either=(b.UNQ, b.NOBODY)),
        ],
        e(
            "By the end of Year 2, Tobiah will stay with a task chosen by an adult for 10 minutes, in four sessions out of "
            "five."
        ),
    ],
    [
        "His number understanding is not secure beyond 10 and he does not yet match one-to-one when he counts.",
        [
            e(
                "Numicon sessions four times a week, 15 minutes a time, with a teaching assistant trained by the maths lead; "
                "1:1 correspondence will be taught first."
            ),
            e("The specialist teacher for learning will visit twice a term.", b.PART),
            e(
                "The specialist teacher for learning will visit each half term to review his targets with the class teacher."
            ),
        ],
        e("By the end of Year 2, Tobiah will count out up to 20 objects correctly on nine occasions out of ten."),
    ],
    [
        "Tobiah forgets what he has learned over a holiday.",
        [
            e("The class teacher will go over the last week’s new words with him for 15 minutes every Monday morning."),
            e("Band 5 top-up applies to this area of need.", b.BAND, either=(b.vague("top-up"),)),
        ],
        e("By the end of Year 3, Tobiah will make progress with remembering what he has learned.", b.SOFT),
    ],
)

grid(
    "Social, emotional and mental health",
    "Feelings, behaviour and relationships.",
    "Tobiah is affectionate and forgives quickly. He calms with water and with rhythm.",
    [
        "Tobiah is frightened of sudden noise. When the bell rings he covers his ears and may run.",
        [
            e("Ear defenders, kept on a hook by his tray and taken to assembly, the hall and the playground."),
            e(
                "A key adult will meet him at the gate and walk him to class, 10 minutes each morning.",
                (b.EXPERT, "A key adult will meet him"),
            ),
            e("Staff will warn him two minutes before the bell with a sand timer."),
        ],
        e("By the end of Year 2, Tobiah will stay in the room when the bell rings, on four days out of five."),
    ],
    [
        "He finds it hard to leave his mother, and cries for up to half an hour on Mondays.",
        [
            e("The family worker will settle him with a job to do, for 15 minutes at the start of every Monday."),
            e("He should be given a comfort object from home.", b.vague("should"), either=(b.SCOPE,)),
            e(
                "Emotional support from a trusted adult when he is anxious.",
                b.UNQ,
                b.EXPERT,
                either=(b.vague("support"),),
            ),
        ],
        e(
            "By December 2026, Tobiah will leave his mother at the door within two minutes, on four Mondays out of five."
        ),
    ],
    [
        e("She finds the dinner hall too noisy and eats very little there.", b.PRONOUN),
        [
            e("Lunch in the library with one friend and a midday assistant, every day, from 12.00 to 12.30.", b.NOLINK),
            e("Staff will use a now-and-next board before each change of activity.", b.NOLINK),
        ],
        "",
    ],
    [
        "Tobiah bites his sleeves and hands when he is tired.",
        [
            e("A chewable pendant, worn all day and washed by the family each evening."),
            e(
                "The support will be gradually reduced once he settles.",
                b.vague("gradually reduced"),
                either=(b.UNQ, b.SCOPE, b.NOBODY, b.DEFER),
            ),
        ],
        e(
            "By the end of Year 2, Tobiah will use his pendant in place of his sleeve without being reminded, on four days "
            "out of five."
        ),
    ],
)

grid(
    "Sensory and/or physical",
    "Movement, hearing, vision and the senses.",
    "Tobiah climbs well and has strong shoulders. His hearing was normal when tested.",
    [
        "His pencil grip is weak and he tires after one line of writing (occupational therapy report, February 2026).",
        [
            e(
                "An occupational therapist will see him for six sessions of 45 minutes in the autumn term, and teach the "
                "teaching assistant the exercises."
            ),
            e("Hand-strength exercises with the teaching assistant three times a week.", b.PART),
            e("A sloped board and a short, thick pencil in every lesson that has writing."),
            e("Physiotherapy will be provided following assessment.", b.DEFER),
        ],
        e("To receive a weekly programme of occupational therapy in school by July 2027.", b.SERVICE),
    ],
    [
        "Tobiah wets himself about three times a week because he does not leave his play in time.",
        [
            e(
                "The teaching assistant will take him to the toilet at 10.15, 12.00 and 2.00 each day, using a picture strip "
                "of five steps.",
                either=(b.PART,),
            ),
            e(
                "Full-time 1:1 from a Level 2 teaching assistant, who will help with dressing and washing as required.",
                b.vague("as required"),
            ),
        ],
        e("By the end of Year 2, Tobiah will be dry all day in school, in nine weeks out of ten."),
    ],
    [
        "He seeks deep pressure and crashes into furniture and other children.",
        [
            e("Heavy work jobs, such as carrying the register box.", b.SCOPE, b.vague("such as")),
            e("A weighted lap pad during carpet time."),
            e(
                "The occupational therapy assistant will run a sensory circuit for up to 20 minutes a day.",
                b.vague("up to"),
                either=(b.PART, b.UNQ),
            ),
        ],
        e(
            "By the end of Year 3, Tobiah will sit beside another child on the carpet for 10 minutes without bumping them, "
            "four times out of five."
        ),
    ],
)
p.section = "B"
e("(occupational therapy report, February 2026)", b.UNLISTED)

p.para(
    "Sections C (The child or young person’s health care needs which relate to their SEN) and G (Health Care Provision "
    "relating to those needs)",
    bold=True,
)
p.section = "G"
p.table(
    "Strengths",
    "Tobiah takes his medicine without fuss and lets the nurse weigh him.",
    ["C – Health care needs", "G – Health care provision", "E – Outcomes"],
    [
        "Tobiah has epilepsy. He has absences most days and had two longer seizures in the last year.",
        [
            e(
                "The children’s epilepsy nurse will train six members of staff in giving rescue medicine, for two hours each "
                "September."
            ),
            e("His paediatrician will review his medicines every six months."),
            e("The school nurse will be available for advice.", b.CARE, b.vague("available")),
        ],
        e(
            "By July 2027, Tobiah will tell an adult “I had a blank” after an absence, on half of the occasions noted in his "
            "diary."
        ),
    ],
    [
        "He sleeps for about six hours a night and is tired by lunch.",
        [
            e(
                "The sleep clinic nurse will see Tobiah and his parents for three appointments of one hour before December "
                "2026."
            ),
            e("Melatonin, 2 mg at bedtime, prescribed by the paediatrician."),
        ],
        e("By July 2027, Tobiah will sleep for nine hours on five nights out of seven."),
    ],
    widths=WIDTHS,
)

p.para("Sections D (Social care needs which relate to the SEN) and H1 and H2 (Social care provision)", bold=True)
p.section = "H"
p.table(
    "Strengths",
    "The Wrenfields are a close family and grandparents live in the same street.",
    [
        "D – Social care needs",
        "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H2 – Any other social care provision",
        "E – Outcomes",
    ],
    [
        "Tobiah cannot be left with a sitter and his parents have had no evening out since 2023.",
        [
            e("A personal assistant will look after Tobiah at home for three hours every Saturday afternoon."),
            e(
                "The family will be offered help with holiday activities.",
                (b.CARE, "help with holiday"),
                b.vague("be offered"),
            ),
        ],
        e("Two nights each month at Larch Cottage, with one carer who has been trained to give his rescue medicine."),
        e("By August 2027, Tobiah will stay away from home for two nights and sleep in his own bed there."),
    ],
    [
        "He has no sense of danger near roads.",
        e("A family support worker will visit for one hour a week for 12 weeks, to practise the walk to school."),
        e("No other social care provision is required."),
        e("By August 2027, Tobiah will stop at the kerb without being held, on nine walks out of ten."),
    ],
    widths=(4.0, 4.6, 4.0, 3.8),
)

p.section = "I"
p.heading("I - Placement", 2)
p.table(
    ["Name", "Thistlebank Primary School"],
    ["Type", "Mainstream primary school with a resourced base for speech and language"],
)
p.section = "J"
p.heading("J - Direct Payments", 2)
p.table(["Details", "No personal budget has been requested."], ["Arrangements for direct payment", "Not applicable"])
p.section = "K"
p.heading("K - The advice and information gathered during the EHC needs assessment", 2)
p.table(
    ["Advice and information requested:", "Date received", "Who from", "Appended"],
    ["Parents’ views", "6 February 2026", "Keziah and Joel Wrenfield", "Yes"],
    ["Child’s views", "3 February 2026", "Mrs S Okell, class teacher", "Yes"],
    ["Educational advice", "9 February 2026", "Mr D Penhale, SENCO, Thistlebank Primary School", "Yes"],
    ["Educational psychology report", "14 November 2025", "Dr I Varga, educational psychologist", "Yes"],
    ["Speech and language therapy report", "20 January 2026", "Rosalind Teale, speech and language therapist", "Yes"],
    [
        e("Medical advice from the paediatrician, Dr Anand", b.ADVICE_UNDATED),
        "",
        "Dr Anand, community paediatrician",
        "Yes",
    ],
    ["Social care advice", "28 January 2026", "Nell Corrigan, social worker, disabled children’s team", "Yes"],
)
p.heading("Sign-off", 2)
p.para("Signed on behalf of the local authority: Perpetua Lisle, SEND Manager. Date: 12 May 2026.")
p.save()
