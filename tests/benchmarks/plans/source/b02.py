"""Numbered Parts with letters on some of them (two sections have a title and no letter). Ottoline, nursery; a first draft."""

import building_b as b

p = b.Plan("b02", "draft")
e = p.e
p.running("CONFIDENTIAL    Ottoline Baptiste-Gray    Draft plan of 9 March 2026")
p.heading("Proposed Education, Health and Care Plan (first draft)", 0)
p.heading("Part 1  Details")
p.para(
    "1.1  Name: Ottoline Grace Baptiste-Gray",
    "1.2  Date of birth: 3 June 2022",
    "1.3  Address: 8 Fuller’s Row, Amblethwaite",
    "1.4  Parents: Delphine Baptiste and Rowan Gray",
    "1.5  Setting now: Hedgehogs Nursery, Amblethwaite",
    "1.6  Stage: pre-school; Reception from September 2026",
    "1.7  Date of this draft: 9 March 2026",
)

p.section = "A"
p.heading("Part 2  Section A: views, interests and aspirations")
p.heading("2.1  What Ottoline shows and tells us", 2)
p.para(
    "Ottoline is too young to write for this plan. Her key person, Bryony Stott, spent three mornings with her in January "
    "2026 and noted what she chose, what she pushed away and what made her laugh.",
    "She chooses water, spinning things and the drum. She pushes away glue, paint and anything wet on her sleeves. She "
    "signed “more” and “baby” when shown the photograph of her cousin.",
)
p.heading("2.2  What her parents want us to know", 2)
p.para(
    "Delphine and Rowan say that Ottoline is at her best before eleven in the morning. She has been in hospital four "
    "times since birth and is wary of people in lanyards. They wish for a school where she is known by name, and hope "
    "that she will grow up to have friends, work she likes and a front door of her own.",
    e("The nursery will provide her with one-to-one help for 15 hours each week from April.", b.OUTSIDE),
)
p.whole("no-communication-summary", "A")

p.section = "B"
p.heading("Part 3  Section B: special educational needs")
p.heading("3.1  Communication and interaction", 2)
p.para(
    "Strengths: she watches faces, takes turns with a drum and enjoys songs with actions.",
    "3.1.1  Ottoline has about 20 signs and six spoken words. Her understanding is at the level of a child of about 18 "
    "months.",
    "3.1.2  She does not yet point to show somebody something.",
    e(
        "3.1.3  She has a moderate hearing loss in both ears, varying with colds (audiology report, 2 December 2025).",
        (b.UNLISTED, "audiology report, 2 December 2025"),
    ),
)
p.heading("3.2  Cognition and learning", 2)
p.para(
    "Strengths: she remembers where toys are kept.",
    "3.2.1  She learns a new routine after many repetitions, and needs to see it done before she tries.",
    "3.2.2  She attends to a toy of her own choosing for five minutes and to an adult’s choice for one.",
)
p.heading("3.3  Social, emotional and mental health", 2)
p.para(
    "Strengths: she is sociable with adults whom she knows.",
    "3.3.1  Ottoline drops to the floor when she is asked to move from one place to another.",
    "3.3.2  She pulls other children’s hair to make them look at her.",
)
p.heading("3.4  Sensory and physical", 2)
p.para(
    "Strengths: she sits without support and climbs on to a low step.",
    "3.4.1  She has low muscle tone and joints that bend too far. She walks with two hands held.",
    "3.4.2  She has worn glasses since she was two and pulls them off.",
)
p.heading("3.5  Self-care and independence", 2)
p.para(
    "Strengths: she holds her own cup.",
    "3.5.1  She wears nappies and does not show that she is wet. She cannot yet take off her socks or shoes.",
)
p.whole(b.NEED, "B", "Self-care and independence")

p.heading("Part 4  Health and social care needs")
p.section = "C"
p.heading("4.1  Health needs", 2)
p.para(
    "Ottoline has Down syndrome. She had heart surgery at five months and is well. She has an underactive thyroid and takes "
    "a tablet each morning."
)
p.whole("missing-section", "C")
p.section = "D"
p.heading("4.2  Social care needs", 2)
p.para(
    "Ottoline’s parents both work shifts. She cannot join the village playgroup without an adult of her own, so she "
    "does not play with other children at weekends."
)
p.whole("missing-section", "D")

p.section = "E"
p.heading("Part 5  Section E: outcomes")
p.para("All of these outcomes are to be achieved by the end of Reception (July 2027).")
p.para(
    e("Outcome 1. Ottoline will use 60 signs or words to ask and to comment, with adults and with children."),
    e("Outcome 2. Ottoline will look where another person points, four times out of five."),
    e(
        "Outcome 3. Ottoline will wear her hearing aids and her glasses for the whole of the morning, on nine days out of ten."
    ),
    e("Outcome 4. Ottoline will develop her concentration.", b.SOFT),
    e(
        "Outcome 5. Ottoline will walk from the carpet to the outside door with one hand held, when shown the picture, on "
        "four days out of five."
    ),
    e("Outcome 6. Ottoline will take off her own shoes and socks and sit on the potty twice a day.", b.ALONE),
    e("Outcome 7. Ottoline will have access to physiotherapy and to a standing frame.", b.SERVICE),
    e(
        "Outcome 8. Ottoline will touch another child’s arm, in place of pulling hair, to start a game three times in a "
        "morning."
    ),
)
p.heading("Part 6  Provision agreed")
p.section = "F"
p.heading("6.1  Section F: special educational provision", 2)
p.heading("Communication and interaction", 3)
p.para(
    e(
        "6.1.1  A speech and language therapist with experience of Down syndrome will see Ottoline at nursery for 45 minutes "
        "every three weeks, working on first signs and words with a parent or her key person present (Outcome 1)."
    ),
    e(
        "6.1.2  The key person will run three 10-minute sessions a day of sign and song, using the ten signs of the month "
        "(Outcome 1)."
    ),
    e(
        "6.1.3  Two members of the nursery staff will attend the two-day Makaton foundation course by the end of April 2026 "
        "(Outcome 1).",
        either=(b.PART, b.EXPERT, b.NOBODY),
    ),
    e("6.1.4  Ottoline will be encouraged to point (Outcome 2).", b.vague("be encouraged to"), b.SCOPE),
    e(
        "6.1.5  A teacher of the deaf will visit for one hour twice in each half term to teach Ottoline and to show staff how "
        "to keep the hearing aids working (Outcomes 1 and 3)."
    ),
    e("6.1.6  The key person will check the hearing aids with a stetoclip each morning on arrival (Outcome 3)."),
    e("6.1.7  Objects of reference.", b.SCOPE, b.NOLINK),
    e("6.1.8  A QTVI will advise on print and lighting for an hour each term (Outcome 3).", (b.ABBREVIATION, "QTVI")),
    e("6.1.9  Frequent input from the nursery’s language lead (Outcome 1).", b.UNQ, b.vague("Frequent input")),
)
p.heading("Cognition and learning", 3)
p.para(
    e(
        "6.1.10  Each day, for 15 minutes, the key person will sit with Ottoline at a cleared table and teach one task from "
        "the Portage checklist, by doing it with her hand over hand and then fading to a touch at the elbow (Outcome 4)."
    ),
    e(
        "6.1.11  The Portage home visitor will come for an hour a week in term time and leave a written activity (Outcomes 1, 4)."
    ),
    e("6.1.12  25 hours of one-to-one (Outcome 4).", b.HOURS),
    e(
        "6.1.13  Bartholomew will be shown each new routine three times before he is asked to try it, whenever a routine "
        "changes (Outcome 4).",
        b.OTHER_CHILD,
        either=("mixed-pronouns",),
    ),
    e(
        "6.1.14  An attention group (Outcome 4), twice a week, run by the special educational needs coordinator.",
        b.PART,
    ),
    e(
        "6.1.15  Further help with play will be as set out in the early years adviser’s report (Outcome 11).",
        b.DEFER,
        b.UNKNOWN,
        either=(b.NOLINK, b.vague("Further")),
    ),
    e("6.1.16  Small class of no more than 12 children, with an adult to every four (Outcomes 4 and 5)."),
)
p.heading("Social, emotional and mental health", 3)
p.para(
    e(
        "6.1.17  Before every move from one place to another, the adult nearest will show the picture of where they are going "
        "and count to 10 aloud (Outcome 5)."
    ),
    e(
        "6.1.18  Ottoline may benefit from a nurture group (Outcome 8).",
        b.UNQ,
        b.vague("may benefit from"),
        b.NOBODY,
        either=(b.DEFER,),
    ),
    e(
        "6.1.19  An adult will stay within arm’s reach of Ottoline at all times to model touching an arm and waiting for a "
        "look (Outcome 8).",
        b.EXPERT,
    ),
    e("6.1.20  A buddy from the older group will play beside her (Outcome 8).", b.UNQ, b.EXPERT),
    e(
        "6.1.21  A game for two, led by the key person for 10 minutes after morning snack each day, with one child chosen from "
        "a list of three (Outcome 8)."
    ),
    e("6.1.22  Level 3 matrix funding will be applied to this area.", b.BAND, either=(b.NOLINK,)),
)
p.heading("Sensory and physical", 3)
p.para(
    e(
        "6.1.23  A children’s physiotherapist will see Ottoline for six 40-minute sessions a term, and once a term will spend "
        "an hour teaching the key person the exercises (Outcomes 5 and 7)."
    ),
    e(
        "6.1.24  The key person will do the physiotherapist’s exercises with her (Outcomes 5 and 7) daily, as time permits.",
        b.PART,
        b.vague("as time permits"),
    ),
    e(
        "6.1.25  A standing frame and a chair with sides and a foot plate, in the room before her first day (Outcome 7)."
    ),
    e("6.1.26  The standing frame cost £1,150 and will be met from the inclusion budget (Outcome 7).", b.MONEY),
    e("6.1.27  A band to hold her glasses on, and a spare pair in the office (Outcome 3)."),
    e(
        "6.1.28  A sensory diet will be explored by the occupational therapist (Outcome 4).",
        b.vague("explored"),
        either=(b.DEFER, b.UNQ, b.SCOPE),
    ),
    e(
        "6.1.29  [insert name of setting] will make sure that the floor is clear between the carpet and the door (Outcome 5).",
        (b.LEFTOVER, "[insert name of setting]"),
    ),
)
p.section = "G"
p.heading("6.2  Section G: health care provision", 2)
p.para(
    e("6.2.1  The community paediatrician will see Ottoline every six months."),
    e("6.2.2  A blood test for thyroid function twice a year at the children’s ward, with numbing cream."),
    e("6.2.3  The health visitor will give support to the family with sleep and feeding.", b.CARE),
    e("6.2.4  The hospital eye clinic will test her sight once a year and provide two pairs of glasses at a time."),
)
p.section = "H1"
p.heading(
    "6.3  Section H1: social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 2
)
p.para(
    e(
        "6.3.1  A support worker will go with Ottoline to the village playgroup on Saturdays from 10.00 to 11.30, to sign "
        "with her and help her into the ring game."
    ),
    e("6.3.2  A buggy board and a car harness, on loan from the equipment store."),
    e(
        "6.3.3  Occasional short breaks, subject to availability.",
        b.CARE,
        b.vague("Occasional"),
        b.vague("subject to availability"),
    ),
)
p.section = "H2"
p.heading("6.4  Section H2: any other social care provision", 2)
p.whole("empty-section", "H2")
p.section = "I"
p.heading("Part 7  Section I: placement")
p.para("7.1  Name: Amblethwaite Church of England Infant School", "7.2  Type: mainstream infant school")
p.whole("placement-in-draft")
p.whole("missing-section", "J")
p.section = "K"
p.heading("Part 8  Section K: advice and information")
p.para(
    "8.1  Views of the parents: Delphine Baptiste and Rowan Gray, 11 January 2026",
    "8.2  Views of the child: gathered by Bryony Stott, key person, January 2026",
    "8.3  Educational advice: Hilary Dunmore, nursery manager, 16 January 2026",
    "8.4  Educational psychology: Dr Marcus Oyelaran, 27 January 2026",
    e("8.5  Speech and language therapy, 22 January 2026", b.ADVICE_UNDATED),
    "8.6  Physiotherapy: Imogen Falk, children’s physiotherapist, 20 January 2026",
    "8.7  Health: Dr Sunil Prabhu, community paediatrician, 4 February 2026",
    "8.8  Early years adviser’s report: Chloe Narramore, 30 January 2026",
    "8.9  Social care: nothing known; email from Tom Aske, assessment team, 12 January 2026",
)
p.save()
