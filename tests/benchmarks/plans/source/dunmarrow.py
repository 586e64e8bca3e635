"""Needs in two columns (working / not working), then one action plan per area with E and F repeated. Reception, deaf."""

from building_ah import Plan

P = Plan("dunmarrow", "final", font="Arial", size=10)
P.footer("Idris Vaughan-Calloway – Final Education, Health and Care Plan", "OFFICIAL – SENSITIVE [PERSONAL]")
P.p("Dunmarrow Borough Council", bold=True)
P.h("Education, Health and Care Plan", 0)
P.p("Status: FINAL", bold=True)
P.table(
    None,
    [
        ["Name", "Idris Vaughan-Calloway", "Date of birth", "9 February 2022"],
        ["Gender", "Male", "Home languages", "English; British Sign Language is being learned at home"],
        ["Parent", "Ms Carys Vaughan-Calloway", "Year group", "Nursery (Reception from September 2026)"],
        ["Request for assessment received", "14 November 2025", "Date of this final plan", "12 June 2026"],
        ["To be reviewed by", "4 June 2027", "Lead professional", ("«KeyWorker_Name»", "PH:«KeyWorker_Name»")],
    ],
    [3.6, 5.2, 3.2, 5.0],
)
P.whole("late-plan")
P.whole("not-signed")
P.whole("missing-section", "D")

P.section = "A"
P.bar("SECTION A: MY PROFILE")
P.lab("no-aspirations")
P.table(
    None,
    [
        [
            "What people like and admire about Idris",
            [
                "Idris is a busy, affectionate boy with a very good memory for where things are kept. He has a loud, happy laugh and he notices straight away when somebody is sad.",
                "His nursery calls him “the engineer” because he will work at a marble run until every marble gets to the bottom.",
            ],
        ],
        [
            "What Idris showed and signed to us (gathered by Mrs Quarmby, nursery teacher, with photographs, 20 January 2026)",
            [
                "Idris chose the pictures of trains, the water tray, his nan and the dog. He signed MORE for trains four times. He pushed away the pictures of the dinner hall and of singing in the big hall.",
                "When he was asked who he plays with he pointed to himself, and then to the picture of the train.",
            ],
        ],
        [
            "How to communicate with Idris and include him in decisions",
            [
                "Get down to his level, tap his arm, and wait for him to look. Sign and speak together. Show him two real things or two photographs and let him point; he can turn down both. Do not ask him questions across the room or when his processors are off.",
            ],
        ],
        [
            "His story so far",
            [
                "Idris failed his newborn hearing screen and was found to have a profound hearing loss in both ears at seven weeks. Meningitis was ruled out. He wore hearing aids with little benefit and was given two cochlear implants in one operation at 14 months. He walked at 21 months.",
                "He started at Little Wharf Nursery at the age of two and a half. The teacher of the deaf has seen him at home every fortnight since he was a baby and came to nursery for an hour a week last year.",
                (
                    "From September the nursery nurse will give Idris twenty minutes of listening practice at the start of each morning.",
                    "OUT",
                ),
            ],
        ],
        [
            "What Idris’s mum and nan told us (telephone call with the plan writer, 2 February 2026)",
            [
                "Carys said that home is calmer now that everybody signs at the table. Idris sleeps badly, and she is often up with him from three o’clock. Nan minds him on the two evenings that Carys works. They find hospital days long and have asked twice for letters to be sent in good time.",
            ],
        ],
    ],
    [4.5, 12.5],
    fill="DEEAF6",
    labels_bold=True,
)

P.section = "B"
P.bar("SECTION B: SPECIAL EDUCATIONAL NEEDS")


def two(area, good, bad):
    P.table(
        ["What is working (strengths and resources)", "What is not working so well (needs and concerns)"],
        [[area], [good, bad]],
        [7.0, 10.0],
        fill="FCE4D6",
    )


two(
    "Communication and interaction",
    [
        "Idris looks at faces, points, and uses about sixty signs on his own. He copies new signs after seeing them two or three times.",
        "He vocalises with a sing-song tune, and his mother can tell from the tune what he wants.",
        "He enjoys books with flaps and will bring one to an adult he knows well.",
    ],
    [
        "Idris says eleven words that an unfamiliar listener would understand. The speech and language therapist’s report of 6 February 2026 puts his understanding of spoken words at about 20 months and his spoken language at about 16 months.",
        "He joins two signs only when an adult does so first, and does not yet use signs to tell anyone about something that has happened.",
        "He follows one key word at a time, so “put your coat on and line up” is lost on him after “coat”.",
        ("Rowan does not yet look for the sound of his own name in a busy room.", "AC:Rowan"),
        "The ends of words and the quiet sounds (s, f, sh, t) are missing from his speech, and strangers do not understand him.",
    ],
)
two(
    ("Cognition and learning", "NP:Cognition and learning"),
    [
        "He completes a twelve-piece inset puzzle without help and sorts by colour, size and shape. The educational psychologist found that his non-verbal reasoning is what would be expected for his age.",
    ],
    [
        "Idris does not match a number of objects to a numeral or give “two” when asked, in speech or in sign, because the words for number mean little to him yet.",
        "He cannot retell or sequence a story of three pictures, which holds back all the early literacy work that rests on talk.",
    ],
)
two(
    "Social, emotional and mental health",
    [
        "He is fond of the nursery cat and of Mrs Quarmby, settles to water play for twenty minutes and shares his snack when asked in sign.",
    ],
    [
        "Idris plays on his own. Other children talk to him, he does not answer, and they go away.",
        "He hits or bites when a toy is taken, on three or four days in most weeks, because he has no quicker way to object.",
        "He clings at the door in the morning and takes up to half an hour to join in.",
        "He has no signs for feelings other than “cross”.",
    ],
)
two(
    "Sensory and physical",
    [
        "With both processors on and in a quiet room he turns to his name from three metres. He is proud of the stickers on his processors and chooses new ones each half-term.",
        "He runs, kicks a ball and pedals a trike.",
    ],
    [
        (
            "Idris has a profound sensorineural hearing loss in both ears. Without his implants he hears nothing, and with them he cannot pick out a voice from noise. His CAP score is 4.",
            "AB:CAP",
        ),
        (
            "The audiology report of 3 March 2026 records that he wears the processors for an average of six hours a day.",
            "RN:audiology report of 3 March 2026",
        ),
        (
            "Idris cannot yet tell anyone when a processor has stopped working. She pulls off the magnets when the room is noisy and drops them in the sand.",
            "MP:She pulls off the magnets when the room is noisy",
        ),
        "His balance is poor on stairs and on uneven ground, as it often is with children who have this kind of deafness, and he goes upstairs on hands and knees.",
        "Listening is hard work and by two o’clock he is tired; he rubs his eyes and lies on the floor.",
    ],
)
P.section = "C"
P.bar("SECTION C: HEALTH NEEDS")
P.table(
    ["What is working (strengths and resources)", "What is not working so well (needs and concerns)"],
    [
        [
            "Idris is up to date with his immunisations, including the extra pneumococcal vaccine that children with implants have. He eats well.",
            [
                "He needs his implants programmed by the hospital as he grows, and he dislikes the appointments and will not stay at the table for more than a few minutes.",
                "He has had four ear infections this winter and cannot wear the processors while the skin behind his ears is sore.",
                "He wakes for long periods at night.",
            ],
        ]
    ],
    [7.0, 10.0],
    fill="FCE4D6",
)
P.section = "D"
P.bar("FAMILY LIFE AND SOCIAL CARE NEEDS")
P.table(
    ["What is working (strengths and resources)", "What is not working so well (needs and concerns)"],
    [
        [
            "Idris has a close family. His nan lives in the next street and his aunt, who is also deaf, visits at weekends.",
            [
                "An Early Help assessment found that Ms Vaughan-Calloway is exhausted by broken nights and that Idris has no settled bedtime. Because he cannot hear a call or a warning with his processors off, he has to be watched closely near roads and at bath time.",
            ],
        ]
    ],
    [7.0, 10.0],
    fill="FCE4D6",
)

P.section = None
P.h("OUTCOMES AND SUPPORT PLAN", 1)
P.p(
    "Each area of need below has its own outcomes (Section E) and the provision that will bring them about (Section F). The number in the last column of each Section F table is the number of the outcome.",
    italic=True,
)


def area(name, outs, prov):
    P.bar(name, "C5E0B3", white=False, size=12)
    if outs:
        P.section = "E"
        P.h("Section E – Desired outcomes", 2)
        P.table(["No.", "Outcome", "By when"], outs, [1.2, 12.3, 3.5], fill="E2EFD9")
    P.section = "F"
    P.h("Section F – Special educational provision", 2)
    P.table(
        ["What will be provided", "By whom", "How often and for how long", "Outcome"],
        prov,
        [7.1, 3.8, 3.9, 2.2],
        fill="E2EFD9",
    )


area(
    "Communication and interaction",
    [
        [
            "1",
            "Idris will put two or three signs or words together to ask, to comment and to say no, at least ten times in a nursery or school session, with adults and with children.",
            "End of Reception",
        ],
        [
            "2",
            "Idris will carry out an instruction with two key words, such as “get coat, wait door”, four times out of five when it is signed and spoken once.",
            "July 2028",
        ],
        ["3", ("Idris will make progress with his speech sounds.", "M"), "End of Reception"],
    ],
    [
        [
            "Individual therapy in play, to join words and signs together and to understand two key words at a time.",
            "Speech and language therapist with a postgraduate qualification in deafness",
            "45 minutes a week, 38 weeks of the year",
            "1, 2",
        ],
        [
            "Practice of the week’s therapy words at the sand tray, in the home corner and over snack.",
            "Nursery nurse (teaching assistant from September) with British Sign Language Level 2",
            "20 minutes each day",
            "1",
        ],
        [
            ("Storytelling in British Sign Language by a deaf adult, in the book corner.", "P"),
            "Deaf instructor, Hearing Support Team",
            "Fortnightly",
            "1, 2",
        ],
        [("Help for Idris to follow what the other children are saying.", "U", "X"), "An adult", "", "2"],
        [
            "His name is signed or his arm tapped, and a look is waited for, before the message is given.",
            "All staff",
            "Every time Idris is spoken to",
            "2",
        ],
        [
            "Short bursts of listening games with a drum, a shaker and a squeaker: four minutes each, three times a morning.",
            "Early years practitioner",
            "Every day",
            "1, 2",
        ],
        [("Speech sound practice with a mirror and picture cards.", "N"), "", "10 minutes, four days a week", "3"],
        [
            ("Regular visits to nursery and school to teach the team new signs.", "U", "V:Regular"),
            "Speech and language therapist",
            "",
            "1",
        ],
        [
            "Sign classes at home for Idris’s mother and nan, covering the signs he is learning in therapy.",
            "Advisory teacher of the deaf",
            "Six classes of 90 minutes in the autumn term 2026",
            "1, 2",
        ],
        [("Simple sentences, with the key word signed.", "S"), "Whole team", "", "2"],
    ],
)
area(
    "Sensory and physical",
    [
        [
            "4",
            "Idris will tell an adult, by a sign or by holding out the processor, on every occasion that a processor stops working.",
            "End of Year 1",
        ],
        [
            "5",
            (
                "Idris will keep both processors on from the moment he arrives to the moment he leaves, on four days out of five.",
                "T",
            ),
            "",
        ],
        [
            "6",
            ("Idris will go up and down a flight of stairs, one foot to a step, with one hand on the rail.", "OW"),
            "End of Year 1",
        ],
    ],
    [
        [
            "Check of both processors, their leads, magnets and batteries, and of the radio aid, before the first carpet time, with the result written in the listening log.",
            "Nursery nurse trained by the implant centre",
            "Every morning",
            "4",
        ],
        [
            "Radio aid: transmitter worn by whoever is leading, receivers on both processors.",
            "Class teacher",
            "At group time, in assembly and outdoors",
            "5",
        ],
        [
            "Teaching in listening, and in looking after and talking about his own equipment.",
            "Qualified teacher of the deaf",
            "One hour a week in term time",
            "4, 5",
        ],
        [
            "Whenever a processor slips off, it is put back and its light is checked.",
            "Teaching assistant, shown how by the teacher of the deaf",
            "Each time it happens",
            "5",
        ],
        [
            "Carpet, curtains and felt pads under the chair legs in the Reception classroom.",
            "Site manager",
            "In place before Idris starts on 3 September 2026",
            "5",
        ],
        [
            ("Adequate lighting on the face of whoever is signing.", "V:Adequate"),
            "Class teacher",
            "At all group times",
            "4",
        ],
        [("Funding at Band C of the Dunmarrow deaf children’s matrix.", "B"), "Local authority", "", "4, 5"],
        [
            (
                "A spare set of processor cables and a battery charger, costing £86, to be bought for the classroom.",
                "MO",
            ),
            "School office",
            "September 2026",
            "4",
        ],
        [
            ("Balance and climbing games on the hall apparatus and the outdoor steps.", "UN"),
            "Physical education coach with a Level 3 award",
            "15 minutes, three times a week",
            "16",
        ],
        [
            "A rest on the beanbag in the book corner with his processors off and a signed story.",
            "Teaching assistant",
            "15 minutes at 1.45pm every day",
            "5",
        ],
    ],
)
area(
    "Social, emotional and mental health",
    [
        [
            "7",
            "Idris will play with two other children for ten minutes, taking turns with the toys, without an adult sitting beside him, on three days a week.",
            "End of Year 1",
        ],
        ["8", ("Idris will have access to a nurture group and a quiet den.", "OP"), "July 2027"],
        [
            "9",
            "Idris will sign or say how he feels (happy, sad, cross, scared or tired) when shown a mirror or asked “how are you?”, five times in a week.",
            "By the time he is six",
        ],
        [
            "10",
            (
                "Idris will say goodbye at the door and hang up his coat without crying on four mornings in a week.",
                "DP",
            ),
            "Easter 2026",
        ],
    ],
    [
        [
            "Play group: a small group made up of Idris and two hearing children who are learning to sign, with turn-taking games led in sign.",
            "Early years practitioner with British Sign Language Level 1",
            "25 minutes on Tuesdays and Fridays",
            "7",
        ],
        [
            "Welcome at the gate by the same person, followed by five minutes with his photograph book.",
            "Nursery nurse, then the teaching assistant in Reception",
            "Every morning",
            "10",
        ],
        [
            "Nurture group, with toast, circle games and a signed story.",
            "Nurture lead",
            ("Up to 40 minutes, twice a week", "V:Up to 40 minutes"),
            "8",
        ],
        [
            "Five feelings cards on Idris’s belt and a large set beside the book corner.",
            "Class teacher to make and replace",
            "In use throughout the school day",
            "9",
        ],
        [("Time to calm down with someone he knows if he becomes upset.", "U", "X"), "A familiar adult", "", "9"],
        [("Arrangements for playtimes in the new school: to be agreed by that school.", "D"), "", "", "7"],
    ],
)
P.section = "F"
P.bar("Provision for the setting as a whole", "C5E0B3", white=False, size=12)
P.h("Section F – Special educational provision", 2)
P.table(
    ["What will be provided", "By whom", "How often and for how long", "Outcome"],
    [
        [("Fifteen hours a week of one-to-one support.", "H"), "Teaching assistant", "Weekly", "1, 2 and 5"],
        [
            "Deaf awareness training, with practice in checking implants and using the radio aid, for the whole Foundation Stage team.",
            "Qualified teacher of the deaf",
            "One three-hour session in the first week of September 2026 and a 45-minute refresher each January",
            "2, 4",
        ],
        [
            ("A home–school diary with photographs, saying what Idris did that day and which signs were new.", "L"),
            "Teaching assistant",
            "Every day",
            "",
        ],
        [
            "Visits to see how the listening programme is going and to change its targets.",
            "Qualified teacher of the deaf",
            "Once each half-term",
            "4, 5",
        ],
    ],
    [7.1, 3.8, 3.9, 2.2],
    fill="E2EFD9",
)

P.section = "E"
P.bar("Health", "C5E0B3", white=False, size=12)
P.h("Section E – Desired outcomes", 2)
P.table(
    ["No.", "Outcome", "By when"],
    [
        [
            "11",
            "Idris will stay at the table for the whole of a programming appointment and drop a brick in the box each time he hears a sound.",
            "July 2027",
        ]
    ],
    [1.2, 12.3, 3.5],
    fill="E2EFD9",
)
P.section = "G"
P.h("Section G – Health provision", 2)
P.table(
    ["What will be provided", "By whom", "How often and for how long", "Outcome"],
    [
        [
            "Programming of both implants at the Northmoor Implant Centre, with the brick game taught beforehand.",
            "Implant audiologist",
            "Two appointments of 90 minutes a year",
            "11",
        ],
        ["Review of ears and skin at the ear clinic.", "Consultant ear surgeon", "Every six months", "11"],
        [
            ("Advice to Ms Vaughan-Calloway on sleep and night waking.", "C"),
            "Health visitor",
            ("To be given as needed", "V:as needed"),
            "11",
        ],
    ],
    [7.1, 3.8, 3.9, 2.2],
    fill="E2EFD9",
)
P.section = "H1"
P.bar("SECTION H1: SOCIAL CARE PROVISION UNDER SECTION 2 OF THE 1970 ACT")
P.p("Not applicable. No provision of this kind was found to be necessary.")
P.section = "H2"
P.bar("SECTION H2: OTHER SOCIAL CARE PROVISION")
P.p(
    "A family support worker from Early Help will visit Ms Vaughan-Calloway at home to put together a signed and pictured bedtime routine with her.",
    "C",
)
P.p(
    "The Children’s Disability Team will fit a flashing doorbell and a bed-shaker alarm in the family home by the end of August 2026.",
)
P.section = "I"
P.bar("SECTION I: PLACEMENT")
P.p(
    "Nothing is named. Ms Vaughan-Calloway has been sent the list and is making visits before she gives the council her preference.",
)
P.lab("no-placement")
P.section = "J"
P.bar("SECTION J: PERSONAL BUDGET")
P.p(
    "A Personal Budget is an amount of money identified by the local authority to deliver provision set out in an EHC plan where the parent or young person is involved in securing that provision.",
    italic=True,
)
P.lab("empty-section")
P.section = "K"
P.bar("SECTION K: ADVICE AND INFORMATION")
P.table(
    ["Advice", "Written by", "Date"],
    [
        ["Idris’s views", "Mrs J Quarmby, nursery teacher", "20 January 2026"],
        ["Parent’s views", "Ms C Vaughan-Calloway, mother", "2 February 2026"],
        ["Educational advice", "Mrs J Quarmby, nursery teacher", "22 January 2026"],
        ["Specialist advice, hearing impairment", "Mr B Ashdown, qualified teacher of the deaf", "30 January 2026"],
        ["Speech and language therapy report", "Ffion Leyland, speech and language therapist", "6 February 2026"],
        ["Psychological advice", "Dr Samina Orr, educational psychologist", "16 February 2026"],
        ["Medical advice", "Dr C Whitlow, community paediatrician", "9 February 2026"],
        [("Health visitor’s letter about sleep", "AD"), "Hazel Timms, health visitor", ""],
        ["Early Help assessment", "Owen Darby, family support worker", "28 January 2026"],
    ],
    [6.0, 7.5, 3.5],
)
P.section = None
P.p("Signed on behalf of Dunmarrow Borough Council", bold=True)
P.table(None, [["Signature", ""], ["Name", ""], ["Date", ""]], [4, 8])
P.save()
