"""A metropolitan borough's annual review form wrapped round a final plan; landscape F table of six columns in an unusual order. Casimir, 8."""

from building_l1 import Plan

P = Plan("cawdale", "final", font="Calibri", size=10)
d = P.document
P.running("Cawdale Metropolitan Borough Council – SEND Service", "Form AR4 (rev. 3) – C. Haigh-Ofori")
P.h("Annual review record and final plan", 0)
P.p(
    "Form AR4. Parts 1 to 4 are the record of the meeting. Part 5 is the Education, Health and Care Plan as amended. Part 6 is for the Service Manager.",
    italic=True,
)
P.p("Status of the plan in Part 5: AMENDED FINAL", bold=True)
for r in ("late-amendment", "no-review-date", "not-signed", "unresolved-changes", "no-childs-views", "no-aspirations"):
    P.lab(r, section=None)

P.h("Part 1. Details", 1)
P.table(
    [
        ["Pupil", "Casimir Haigh-Ofori (Cas)", "Date of birth", "21 September 2017"],
        ["Age / year", "8 / Year 3", "Case number", "20-4471"],
        ["Date of review meeting", "27 January 2026", "Date of amended final plan", "15 May 2026"],
        ["Date of next review", "14 July 2027", "Main carers", "Ms Blessing Ofori, Mr Piers Haigh"],
        ["School", "See Section I", "Looked after?", "No"],
    ],
    cms=(4, 5, 4, 4),
    head=False,
)
P.h("Part 2. Who came, who wrote", 1)
P.table(
    [
        ["Name", "Role", "Came", "Wrote"],
        ["Ms B Ofori", "Mother", "Yes", "–"],
        ["Mr P Haigh", "Father", "By telephone", "–"],
        ["Mrs A Dunnock", "SENCO and chair", "Yes", "Yes"],
        ["Miss R Feather", "Class teacher", "Yes", "Yes"],
        ["Ngozi Platt", "Speech and language therapist (SaLT)", "Yes", "Yes"],
        ["Tove Lindqvist", "Occupational therapist (OT)", "No", "Yes"],
        ["Mr G Sowerby", "SEND Officer", "Yes", "–"],
    ],
    cms=(4.5, 6.5, 3, 3),
)
P.h("Part 3. Notes of the meeting", 1)
P.prose(
    "Mrs Dunnock said that it had been a mixed year. Since the spring term of 2025 Cas has had a teaching assistant beside him in the mornings, twelve and a half hours a week, and this has meant that he is now in the room for most of literacy, where a year ago he was in the corridor.",
    "Afternoons are harder. There were nineteen incidents of biting or scratching in the autumn term, fifteen of them between 1.15 and 2.30pm.",
)
P.prose(
    "Miss Platt reported that he had eleven of the twelve therapy sessions in the old plan and that he now hands over a single symbol without being prompted for things he really wants.",
    "Miss Feather showed a film of him matching numerals to 10, and a second, taken without warning on a wet Tuesday, of the same table ten minutes before the end of the day, when he threw the numerals one after another over the bookcase.",
    "Ms Ofori said that he sleeps better and that weekends are calmer. Mr Haigh asked why the swimming had stopped; Mrs Dunnock explained that the pool at the leisure centre had closed in October.",
)
P.prose(
    "Ms Lindqvist was not able to attend. Her note was read out: Cas used the trampoline and the rolled blanket every morning in the autumn term and the tipping of chairs went down by about a third, but the circuit had been missed on most afternoons because the hall was wanted for rehearsals.",
    "Mrs Dunnock has since moved it to the old library, which is free all day.",
)
P.prose(
    "There was a long discussion of the afternoons. Ms Ofori thought that he was thirsty and uncomfortable, Miss Feather that he was tired, and Mr Haigh that he was bored. It was agreed to write down, for three weeks, what happened in the quarter of an hour before each incident.",
    "The log was shared in February: nine of the fourteen incidents followed a change of room that nobody had shown him, and four came within half an hour of a lunch at which he had drunk nothing.",
    "Mr Sowerby asked whether the toilet chart was being kept. It was, until half term, when the clipboard was lost; Miss Feather has started another and has tied it to the door handle with string.",
    "Everybody thanked Miss Feather, who has taught Cas for two years running and leaves in July. The meeting closed at 3.10pm.",
)
P.h("Views sent in after the meeting", 3)
P.prose(
    "Mr Haigh wrote on 2 February 2026. He is content with the outcomes on talking and on turns. He asked that the one about assembly should go, as it has been met, and that something should be said about coats and shoes, because mornings at home are a battle.",
    "Mrs Dunnock replied that Outcome 8 had been written with this in mind.",
)
P.h("Part 4. How he got on with last year’s outcomes", 1)
P.table(
    [
        ["Outcome in the plan of March 2025", "Met?", "Comment"],
        [
            "Cas will hand over one symbol to ask for a favourite toy, by December 2025.",
            "Met",
            "Does it at home as well.",
        ],
        [
            "Cas will sit with the class for story time, by December 2025.",
            "Not met",
            "Three minutes on a good day. Carried over as Outcome 5.",
        ],
        ["Cas will make progress with early number.", "Partly", "Reworded and split. See Outcome 4."],
        ["Cas will go into assembly with his class.", "Met", "Sits at the end of the row."],
        ["Cas will let an adult wipe his hands and face.", "Met", "Flannel, not paper. Asks for it with the symbol."],
        ["Cas will have hydrotherapy.", "Ended", "Six sessions had; pool closed October 2025."],
    ],
    cms=(8.5, 2.5, 6),
)
P.h("Part 5. The plan", 1)
P.section = "A"
P.h("Section A. Family, history and how to reach Cas", 2)
P.prose(
    "Told to Mrs Dunnock by Ms Ofori on 13 January 2026. Cas is the younger of two; his sister Abena is in Year 6. He is drawn to water, spinning lids, the number 7 and anything with wheels, and he laughs when his grandfather plays the mouth organ.",
    "His mother says that he is affectionate on his own terms and that people underrate how much he takes in.",
    "She finds that the school holidays are the hardest part of the year.",
)
P.prose(
    "He was born in Leeds and moved to Cawdale at two. He had portage from the age of two and a half and went to a nursery with a language unit. His first plan was made in March 2022.",
)
P.prose(
    "To talk with Cas: stand where he can see you, use his name, show the object or the symbol, say two or three words and count to ten.",
    "To find out what he would choose, hold out two things and watch which he reaches for; ask Abena, who reads him better than any of us.",
)
P.section = "B"
P.h("Section B. Special educational needs", 2)
rows = [
    ["Area", "Does well", "Needs"],
    [
        "Communication and interaction",
        "Hands over a symbol. Looks when called. Sings the tunes of songs.",
        [
            "B1 Autism. Uses eight to ten spoken words, mostly echoes.",
            "B2 Understands two key words together if he can see what is meant.",
            "B3 Plays next to others, never with them. Takes what he wants out of their hands.",
        ],
    ],
    [
        "Cognition and learning",
        "Matches numerals to 10. Completes a 24-piece jigsaw. Quick with a tablet.",
        [
            "B4 Global developmental delay (GDD), diagnosed 2021. Works at the level of a child of three and a half to four.",
            "B5 Recognises his name and nine letter sounds; does not yet blend.",
            "B6 Says numbers in a string; does not count objects one by one past 5.",
            "B7 Attends to an adult’s choice of task for two minutes.",
        ],
    ],
    [
        "Social, emotional and mental health",
        "Goes to Miss Feather when hurt. Calms with water.",
        [
            "B8 Bites or scratches when a thing he is using is moved or a change comes without warning.",
            "B9 Does not show that he is tired until he is beyond it.",
        ],
    ],
    [
        "Sensory and physical",
        "Climbs, balances and runs with confidence.",
        [
            ("B10 Seeks movement all day: spins, rocks, tips her chair.", "MP:tips her chair"),
            ("B11 Cannot do up zips, buttons or laces.", "NP:Cannot do up zips, buttons or laces"),
        ],
    ],
]
t = P.table(rows, cms=(3.6, 4.6, 8.8))
last = t.rows[4].cells[2].add_paragraph()
last.add_run("Cas is frightened of the hall.").font.strike = True
P.section = "C"
P.h("Section C. Health needs", 2)
P.prose(
    "Cas drinks very little at school and has been treated for constipation since 2023. When he is uncomfortable he bites more. He was seen by the community paediatrician in November 2025 and takes a sachet of laxative each morning at home.",
)
P.prose(
    "He is fully immunised, his hearing was tested in June 2025 and found to be normal, and he wears no glasses. He eats well if foods do not touch one another on the plate.",
)
P.section = "D"
P.h("Section D. Social care needs", 2)
P.p("Click or tap here to enter text.", "PH:Click or tap here to enter text.")
P.lab("empty-section", section="D")
P.section = "E"
P.h("Section E. Outcomes", 2)
P.table(
    [
        ["Ref.", "By", "What Cas will do"],
        [
            "1",
            "End of Key Stage 2",
            "Tell an adult what he wants with three words or three symbols together, in five different activities a day.",
        ],
        [
            "2",
            "July 2027",
            "Take turns with one other child for ten minutes, rolling or passing one object, three times a week.",
        ],
        ["3", "End of Year 5", "Read and spell 40 of the 45 words on the school’s first list."],
        ["4", "", ("Count out any number of objects to 20 and get it right nine times in ten.", "T")],
        ["5", "December 2025", ("Sit with his class for story time for eight minutes.", "DP")],
        ["6", "End of Key Stage 2", ("Improve his attention and listening.", "M")],
        ["7", "July 2027", ("To be given a sensory circuit twice a day.", "OP")],
        ["8", "End of Year 5", ("Put on and fasten his own coat and shoes without help, four days out of five.", "OW")],
        ["9", "April 2027", "Drink 600ml of water between 9am and 3pm without being reminded."],
    ],
    cms=(1.5, 3.8, 11.7),
)

P.section = "F"
P.turn(True)
P.h("Section F. Special educational provision", 2)
P.p(
    "Key to staff: TA = teaching assistant; HLTA = higher level teaching assistant; ELSA = emotional literacy support assistant. ‘Out.’ gives the number of the outcome in Section E.",
    italic=True,
)
W = (3.6, 4.6, 1.5, 9.2, 3.8, 3.8)
P.table(
    [
        ["Looked at", "How much", "Out.", "What will be done", "With", "By whom"],
        ["Communication and interaction"],
        [
            "Each half term",
            "30 min, once a week in term time",
            "1",
            "Direct therapy: symbol exchange, building from one symbol to three.",
            "On his own",
            "SaLT",
        ],
        [
            "Weekly, by SaLT’s note",
            "10 min, twice a day",
            "1",
            "Same targets with his communication book, at snack and at choosing.",
            "On his own",
            "TA, Elklan Level 3",
        ],
        [
            "Termly",
            "One 90-min session, autumn term",
            "1",
            "Training in symbol exchange for everybody who teaches him or helps at lunch.",
            "–",
            "SaLT",
        ],
        [
            "Half-termly",
            "Weekly",
            "2",
            ("Rolling and passing games with one ball or car.", "P", "X"),
            "Three other children",
            "Key adult",
        ],
        [
            "–",
            "All lessons",
            "1",
            "Object or photo shown before anybody starts to speak.",
            "Whole class",
            "Class teacher, TA",
        ],
        ["Termly", "", "1", ("Takes him through asking for a turn, using the ‘my go’ symbol.", "U"), "1:1", "TA"],
        [
            "Half-termly",
            "",
            "1",
            ("Now-and-next board shown, then the finished picture posted in the box.", "S"),
            "–",
            "All adults",
        ],
        [
            "Each term",
            "On the first Monday of the month, 45 min",
            "1 and 2",
            "New symbols made for the month’s topic and added to the book; old ones taken out.",
            "–",
            "TA, SaLT assistant",
        ],
        ["Cognition and learning"],
        [
            "Every fourth week",
            "15 min x 4 a week",
            "3",
            "Precision teaching of words from the first list, five at a time.",
            "On his own",
            "HLTA",
        ],
        [
            "Termly",
            "10 hours a week",
            "3, 4",
            "Works through his reading and number trays, one task at a time, left to right.",
            "1:1",
            "TA",
        ],
        [
            "Half-termly",
            "20 min daily",
            "4",
            ("Counting out real things: cups, coats, cars, conkers.", "N"),
            "Pair",
            "–",
        ],
        [
            "End of term",
            "Tues and Thurs 9.20 to 9.45, for six weeks from 8 June 2026",
            "3",
            "Letter sounds 10 to 19, traced, said and found in the sand tray.",
            "Pair",
            "Specialist teacher, Inclusion Service",
        ],
        [
            "Termly",
            ("Up to 20 min, daily", "V:Up to 20 min"),
            "6",
            "Bucket time, stages 1 and 2: one toy at a time, hands still, then a turn.",
            "Three others",
            "HLTA",
        ],
        [
            "Termly",
            "Every whole-class lesson",
            "6",
            "Sits at his left, points to the picture being talked about, brings him back each time he looks away.",
            "1:1",
            "TA",
        ],
        [
            "Termly",
            "Silent reading, every day, 15 min",
            "3",
            "Shares a book he has picked, pointing under each word from the first list as it comes round.",
            "1:1",
            "TA",
        ],
        [
            "Termly",
            "Every maths lesson",
            "4",
            "Number tiles to 20 and a tray with ten hollows, kept on his own table.",
            "–",
            "–",
        ],
        [
            "Termly",
            "1 visit each half term",
            "3 and 4",
            "Checks his records, watches one lesson and resets the steps.",
            "–",
            "Specialist teacher, Inclusion Service",
        ],
        [
            "Half-termly",
            "25 min, Wednesday and Friday after register",
            "3",
            "Builds his own name, then Abena’s, then three class names from magnetic letters.",
            "On his own",
            "HLTA",
        ],
        [
            "Termly",
            "Every literacy lesson",
            "3",
            "Lines up the pictures for the story on a strip at his table, points to each as the class reads and waits for him to turn the last one over.",
            "1:1",
            "TA",
        ],
        [
            "By SaLT, termly",
            "At snack, 10.30, and at lunch, every day",
            "1",
            "Cup, biscuit and fruit kept in sight but out of reach; he gets each when he gives the symbol.",
            "–",
            "TA, lunchtime supervisor",
        ],
        ["Social, emotional and mental health"],
        [
            "Half-termly",
            "1.00 to 1.25pm, Tuesdays and Fridays",
            "2",
            "Feelings faces: happy, cross, sore, tired. Mirror, photos, then the choice board.",
            "Two others",
            "ELSA",
        ],
        [
            "From the log, Fridays",
            "10 min after any bite or scratch",
            "2",
            "Repair with three pictures: what happened, who is sore, what puts it right.",
            "1:1",
            "Learning mentor",
        ],
        ["–", "From June 2026", "2", ("Band 5 top-up for afternoons.", "B:Band 5 top-up"), "–", "–"],
        [
            "Termly",
            "15 min every Friday at the door",
            "",
            ("Shows Ms Ofori the week’s photo book and the tally of bites.", "L"),
            "–",
            "Class teacher",
        ],
        [
            "Termly",
            "At lunch and at home time, every day",
            "2",
            ("Tobias leaves class five minutes before the bell.", "AC:Tobias"),
            "With a TA",
            "TA",
        ],
        [
            "Termly",
            "Before any change of room, adult or activity",
            "2",
            "Two-minute sand timer, then the picture of what comes next.",
            "–",
            "TA, class teacher",
        ],
        [
            "Termly",
            "Every afternoon, 2.00 to 2.15",
            "2",
            "Rests: beanbag, dim corner, water bottle to tip. TA stays within arm’s length.",
            "1:1",
            "TA",
        ],
        ["Sensory and physical"],
        [
            "OT, termly",
            "9.00 and 1.15, 10 min each, every school day",
            "7",
            "Sensory circuit in three parts: trampoline, balance bench, rolled blanket.",
            "Two others",
            "TA trained by OT, September 2025",
        ],
        ["–", "1 visit a term", "7", "Watches the circuit and writes changes on the card by the door.", "–", "OT"],
        [
            "Half-termly",
            "2.30pm each school day, 5 min",
            "7",
            "Pushes the book trolley to the office and back along the long corridor.",
            "With a friend",
            "TA",
        ],
        [
            "Annually",
            "Every lesson and assembly",
            "5",
            ("Wobble cushion and a chair with a footrest (£64, paid by the school).", "MO:£64"),
            "–",
            "–",
        ],
        [
            "Termly",
            "Story time, every day, from four minutes upwards by one minute a fortnight",
            "5",
            "Sits behind him on the carpet with the timer in view and a pebble to hold.",
            "1:1",
            "TA",
        ],
    ],
    cms=W,
)
P.turn(False)
P.section = "G"
P.h("Sections G and H. Health and social care provision", 2)
P.lab("sections-not-separate", "Sections G and H", section=None)
P.prose(
    "The continence nurse visits once each half term to go through his drinking chart with the class teacher, and writes to Ms Ofori afterwards (Outcome 9).",
    "A TA will offer him the blue beaker at 9.30, 10.45, 12.15 and 2.00 every school day and put a mark on the chart each time he drinks (Outcome 9).".replace(
        "offer him", "hand him"
    ),
    "A support worker from Tumblers takes him to the soft-play session at Low Moor for three hours every other Saturday in term time.",
    ("The family will have help from a sitter.", "C"),
    "A children’s disability social worker visits at home once in every six weeks and meets Abena on her own for the first half hour.",
    "During the August holiday he goes to the play scheme at the Brook Centre for six half days.",
)
P.lab("missing-section", section="J")
P.section = "I"
P.h("Section I. Placement", 2)
P.p(
    "Ms Ofori has asked for a change of school. Consultation letters went out on 6 May 2026 and two replies are awaited."
)
P.lab("no-placement", section=None)
P.section = "K"
P.h("Section K. Advice", 2)
P.p("All advice was sent round before the meeting and is held on the electronic file.")
P.lab("no-advice-list", section=None)
P.section = None
P.h("What happens next", 2)
P.prose(
    "Mrs Dunnock keeps the log of incidents and the drinking chart and brings both to the next review.",
    "Parents who disagree with Sections B, F or I have two months from the date of the covering letter in which to appeal, or one month from a mediation certificate if that is later.",
)
P.h("Part 6. Authority", 1)
P.table(
    [
        ["Decision after the review", "Amend the plan"],
        ["Draft amendments sent to parents", "20 March 2026"],
        ["Service Manager", "Signed: ______________________   Date: ______________"],
    ],
    cms=(6, 11),
    head=False,
)
P.save()
