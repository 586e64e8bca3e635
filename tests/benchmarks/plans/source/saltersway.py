"""A landscape grid, letters as column heads with titles of the council's own. Ottilie, nursery."""

from building_d import Plan

P = Plan("saltersway", "draft", landscape=True, font="Arial", size=9, pdf=True)
P.b("Saltersway County Council – Children and Families Directorate", 16)
P.b("DRAFT Education, Health and Care Plan", 14)
P.table(
    [
        ["Child", "Ottilie Penhale", "Date of birth", "3 May 2023"],
        ["Lives with", "Mr and Mrs Penhale and her sister Wren", "Setting", "Little Oars Nursery"],
        [
            "Date of this draft",
            "12 November 2026",
            "Date sent to parents",
            "[insert date sent] ## ph=[insert date sent]",
        ],
        ["Plan writer", "«CaseOfficer» ## ph=«CaseOfficer»", "Telephone", "01632 960 771"],
    ]
)
P.section = "A"
P.table(
    [
        ["A – The views, interests and aspirations of Ottilie and her parents", ""],
        [
            "Ottilie's views (watched for by her nursery teacher, who wrote them down, and by her parents)",
            [
                "Ottilie shows that she likes water, bubbles and drums by running to them and laughing. She pushes sand away and leaves the room when the hand dryer starts."
            ],
        ],
        [
            "How we communicate with Ottilie and involve her in decisions",
            [
                "Say one word, show the thing, wait. Offer two objects and take her reach as her choice. Photographs of both rooms were shown to her before her nursery move."
            ],
        ],
        [
            "Parents' views",
            [
                "Mr and Mrs Penhale describe a sunny, determined little girl. They would like other children to know her name."
            ],
        ],
        [
            "Hopes for the future",
            ["We hope Ottilie will go to school with her sister, have a friend and one day tell us about her day."],
        ],
        [
            "Story so far",
            [
                "Ottilie was born at 36 weeks and walked at 22 months. She was diagnosed with GDD in March 2026. ## abbr=GDD",
                "She started at Little Oars in January 2026 and has had a portage visitor since June 2025.",
                "From January she will be given two sessions a week of 20 minutes with the early years teacher in the sensory room. ## pout=two sessions a week of 20 minutes",
            ],
        ],
    ],
    widths=[6, 20],
)
W = [6, 6.2, 8.3, 6]
H = [
    "B – What Ottilie finds hard",
    "E – What we want to see",
    "F – What will be provided",
    "Who, how often and for how long",
]
S = ["B", "E", "F", "F"]
P.b("Communication and interaction")
P.table(
    [
        [
            "Ottilie has eight spoken words and leads adults by the hand to what she wants.",
            "By the end of her nursery year (July 2027), Ottilie will exchange one picture for a thing she wants, with two different adults, eight times out of ten.",
            "Teaching of the first two phases of the Picture Exchange Communication System (PECS), with Ottilie and her parents in the room.",
            "Speech and language therapist, 45 minutes once a fortnight",
        ],
        [
            None,
            None,
            "Picture exchange practice at snack and at the water tray.",
            "Early years practitioner trained in PECS, 15 minutes twice each day",
        ],
        [
            "In a busy room Ottilie does not respond to her name.",
            "Ottilie will turn to the speaker when her name is called in a busy room. ## ntl",
            "Name-song sessions with a drum and a scarf. ## part",
            "Early years practitioner, daily",
        ],
        [
            "She looks where an adult points for only a moment.",
            "By July 2027, Ottilie will watch an adult-led activity and wait for her turn for five minutes.",
            "An attention group based on surprise buckets, with no more than three other children. ## nob",
            "20 minutes, four mornings a week",
        ],
        [
            None,
            None,
            "Rhyme time in the quiet room, to develop listening.",
            "Early years teacher, 10 minutes every afternoon",
        ],
        [
            "She becomes distressed when adults talk quickly or at length.",
            "",
            "Speech to Ottilie will be in one- and two-word phrases, with a pause of ten seconds, in every activity. ## nolink",
            "Everyone in the room",
        ],
        [
            "Ottilie does not point to share an interest. ## nwp",
            "By Easter 2028, Ottilie will point to show an adult something that interests her three times in a play session. ## owp",
            "",
            "",
        ],
    ],
    head=H,
    sections=S,
    widths=W,
)
P.b("Cognition and learning")
P.table(
    [
        [
            "She lines up the same three cars and does not use other toys.",
            "To make progress in her play skills. ## ntl; nm",
            "Access to a range of cause-and-effect toys. ## vague=Access to a range of",
            "Nursery",
        ],
        [
            "She matches identical objects but does not yet sort.",
            "By the end of Reception (July 2028), Ottilie will sort 12 objects by colour, then by size, unaided.",
            "Sorting and matching taught in small steps at a left-to-right work tray, 1:1.",
            "Early years teacher, 10 minutes three times a day",
        ],
        [
            "Ottilie copies one action at a time and only at home.",
            "By July 2027, Ottilie will copy a sequence of two actions in four songs out of five.",
            "Intensive Interaction followed by action songs.",
            "Portage home visitor, one hour every week",
        ],
        [
            "She moves to a new activity every few seconds.",
            "By July 2027, Ottilie will receive ten hours a week of one-to-one help. ## oip",
            "10 hours of one-to-one per week. ## hours",
            "Early years practitioner",
        ],
        [
            "She does not yet see how parts make a whole.",
            "By July 2027, Ottilie will complete a five-piece inset puzzle unaided. ## ?owp",
            "What will be put in place for problem-solving is to be decided by the setting. ## def",
            "",
        ],
        [
            "She does not yet give out one thing to each person.",
            "By the end of Reception (July 2028), Ottilie will give one cup to each of five children at snack.",
            "Table-laying games for 1:1 correspondence.",
            "Early years practitioner, 10 minutes each morning",
        ],
        [
            "She does not yet understand first and then.",
            "By December 2027, Ottilie will follow a first-then board with two photographs on nine occasions out of ten.",
            "EYFS planning will be broken down into smaller goals. ## abbr=EYFS; scope",
            "",
        ],
    ],
    head=H,
    sections=S,
    widths=W,
)
P.b("Social, emotional and mental health")
P.table(
    [
        [
            "Ottilie cries for up to forty minutes when her mother leaves.",
            "By Easter 2027, Ottilie will part from her mother within five minutes on four mornings out of five.",
            "Ottilie will be met at the gate and taken to the drums, with her mother staying for the first song.",
            "Nursery deputy, 15 minutes each morning",
        ],
        [
            "She hits out when another child comes near her toys.",
            "By July 2027, Ottilie will be happier and more settled at nursery. ## nm",
            "Emotion coaching when needed. ## unq; exp; vague=when needed",
            "A familiar adult",
        ],
        [
            "She plays apart from other children.",
            "By July 2027, Ottilie will play beside another child with the same toys for five minutes a day without an adult prompting her.",
            "Opportunities to play alongside calmer children. ## vague=Opportunities to; scope",
            "",
        ],
        [
            None,
            None,
            "A play-pairing session with one named child, led by the same practitioner.",
            "Early years practitioner, 15 minutes, Monday, Wednesday and Friday",
        ],
        [
            "Ottilie screams at changes of room or plan.",
            "By July 2027, Ottilie will move from room to room holding an object of reference, without crying, in eight moves out of ten.",
            "An object of reference will be shown and named before every change of room or activity.",
            "Whoever is leading the group",
        ],
        [
            "She hides under the table when visitors come in.",
            "By July 2027, Ottilie will stay in the room for ten minutes when a visitor is present.",
            "Ottilie should be shown a photograph of the visitor. ## vague=should",
            "Whoever is in the room, before every visit",
        ],
    ],
    head=H,
    sections=S,
    widths=W,
)
P.b("Sensory and physical")
P.table(
    [
        [
            "She mouths and chews small objects and clothing.",
            "By July 2027, Ottilie will use a chew toy in place of clothing for a whole morning.",
            "A personalised sensory circuit before the morning and the afternoon session. ## vague=personalised",
            "Early years practitioner, 10 minutes each time",
        ],
        [
            "Ottilie walks on tiptoe and falls on steps.",
            "By July 2027, Ottilie will climb three steps, one foot to each, holding a rail.",
            "Physiotherapy: up to six visits a year. ## part; vague=up to six visits a year",
            "NHS physiotherapist",
        ],
        [
            "She eats with her fingers.",
            "By September 2026, Ottilie will load a spoon and bring it to her mouth without help. ## past",
            "Spoon practice with yoghurt, then with thicker foods.",
            "Early years practitioner, at every meal",
        ],
        [
            "She slides off chairs at the table.",
            "By July 2027, Ottilie will sit at the table for a whole meal of fifteen minutes.",
            "A chair with a footplate (£340, to be met from the inclusion fund). ## money=£340",
            "",
        ],
        [
            "She cannot bear glue, paint or sand on her hands.",
            "By July 2027, Ottilie will touch three wet materials for ten seconds each. ## ?owp",
            "Occupational therapy advice, the nature of which will be confirmed once she has been assessed. ## def",
            "Occupational therapist",
        ],
    ],
    head=H,
    sections=S,
    widths=W,
)
P.b("Health")
P.table(
    [
        [
            "Ottilie has constipation and does not show that she needs the toilet.",
            "Her toileting routine with her parents will be reviewed.",
            "Bowel and bladder nurse, every eight weeks",
        ],
        [
            "She has absence seizures lasting about twenty seconds.",
            "Training in seizure first aid for early years practitioners.",
            "Epilepsy nurse, one 90-minute session each September",
        ],
        [
            "She wakes for two or three hours most nights.",
            "Sleep advice to Mr and Mrs Penhale from time to time. ## care; vague=from time to time",
            "Health visitor",
        ],
        ["Ottilie has fluctuating glue ear.", "To be confirmed after the hearing clinic appointment. ## def", ""],
    ],
    head=["C – Health needs", "G – Health care provision", "Who and how often"],
    sections=["C", "G", "G"],
    widths=[9, 10, 7],
)
P.b("Care and family")
P.table(
    [
        [
            "Ottilie's parents have no family nearby and have not had an evening together since she was born.",
            "A place at Pebbles Saturday play scheme, with a play worker alongside her for messy play and outdoor play: three hours each Saturday in term time.",
            "Not required.",
        ],
        [
            "Two adults are needed to take her to a shop or a park.",
            "Family support to be available. ## care; vague=to be available; ?vague=Family support",
            "None identified.",
        ],
        [
            "Wren misses her swimming lesson when Ottilie is unwell.",
            "A short breaks worker will take Wren and Ottilie to the swimming pool for one hour every other Sunday.",
            "None identified.",
        ],
    ],
    head=["D – Social care needs", "H1 – Provision under the 1970 Act", "H2 – Other social care provision"],
    sections=["D", "H1", "H2"],
    widths=[9, 10, 7],
)
P.section = "I"
P.table(
    [
        ["I – Placement", ""],
        ["Name", ""],
        ["Type", "Special school with a nursery class ## pid=Special school with a nursery class"],
    ],
    widths=[7, 19],
)
P.section = "J"
P.table(
    [["J – Personal Budget", ""], ["Details of any budget", ""], ["Arrangements for direct payments", ""]],
    widths=[7, 19],
)
P.whole("empty-section", "J")
P.section = "K"
P.b("K – Advice and information gathered")
P.table(
    [
        ["Parents' views", "Mr and Mrs Penhale", "8 September 2026"],
        ["Educational advice", "Ms J Trewin, nursery teacher, Little Oars", "14 September 2026"],
        ["Educational psychology advice", "Dr N Okafor, educational psychologist", "2 October 2026"],
        ["Speech and language therapy advice ## adv", "Speech and language therapist", ""],
        ["Community paediatrics letter", "Dr R Lidgate, paediatrician", "March 2026"],
        ["Portage record of visits ## adv", "", "September 2026"],
        ["Social care information", "Early Help screening officer", "21 September 2026"],
    ],
    head=["What", "Who from", "Date"],
    widths=[9, 10, 7],
)
P.save()
