"""K first, umbrella headings, provision in tables by area. Idris, Year 6."""

from building_d import Plan

P = Plan("hollinsdale", "final", font="Calibri", size=10)
P.document.add_heading("Hollinsdale and Peak Borough", 0)
P.p("FINAL EDUCATION, HEALTH AND CARE PLAN")
P.table(
    [
        ["Child", "Idris Calloway-Penn", "Born", "19 April 2016"],
        ["Year group", "Year 6", "Final plan dated", "5 November 2026"],
        ["Date of next review", "14 March 2028", "Plan coordinator", "Nasreen Choudhry"],
    ]
)
P.whole("no-review-date")
P.whole("not-signed")
P.h("Section K: The people whose advice made this plan", 1, "K")
P.table(
    [
        ["Mr and Mrs Calloway-Penn", "Parents", "Parental advice", "2 June 2026"],
        ["Gwen Astley", "Class teacher", "Educational advice", "15 June 2026"],
        ["Dr P Rahimi", "Educational psychologist", "Educational psychology advice", "22 June 2026"],
        ["Sunniva Holt", "Speech and language therapist", "Communication report", "June 2026"],
        ["Callum Reay", "Physiotherapist", "Physiotherapy report", "30 June 2026"],
        ["Bette Noakes", "Occupational therapist", "Occupational therapy report ## adv", ""],
        ["", "", "Epilepsy care letter ## adv", "May 2026"],
        ["Ruth Aldana", "Social worker", "Social care assessment", "7 July 2026"],
    ],
    head=["Name", "Role", "What they gave us", "Date of report"],
)
P.h("PART ONE: ABOUT IDRIS", 1, None)
P.h("Section A: Who Idris is and what matters", 2, "A")
P.p(
    "Idris cannot yet tell us what he thinks in words. Gwen Astley filmed him over three weeks and showed the film to his parents, and this is what they saw him choose: he smiled for the trampoline, for his father's singing and for the smell of oranges; he turned away from the parachute and from his standing frame.",
    "How to communicate with Idris and involve him: touch his left hand, say his name, show one object, wait for thirty seconds and watch his eyes. Show him the two objects that stand for the choice when decisions are made.",
    "Mr and Mrs Calloway-Penn would like Idris to live near his family all his life and to be known for his sense of mischief.",
    "Idris had a brain injury at birth. He has been at Brackenhill School since he was three.",
)
P.h("Section B: Special educational needs", 2, "B")
BH = ["Need", "In more detail"]
P.b("Communication and interaction")
P.table(
    [
        ["B1", "Idris has no words, and uses eye gaze, smiles and a cry that people who know him can read."],
        [
            "B2",
            "He can choose between two objects when they are held apart and at eye level, but not between pictures.",
        ],
        ["B3", "He does not have a way of asking for an activity to stop."],
    ]
)
P.b("Cognition and learning")
P.table(
    [
        ["B4", "Idris works at an early developmental level and is learning that what he does makes things happen."],
        ["B5", "He forgets a new routine unless it is repeated at the same time each day."],
        ["B6", "His attention to an object lasts up to a minute."],
    ]
)
P.b("Social, emotional and mental health")
P.table(
    [
        ["B7", "He becomes distressed with unfamiliar people and will not eat for them."],
        ["B8", "Idris bites his own hand when a session goes on too long."],
    ]
)
P.b("Sensory and physical")
P.table(
    [
        ["B9", "Idris has four-limb cerebral palsy and cannot sit, stand or roll without help."],
        ["B10", "His sight is poor in the lower field, and he sees best against black."],
        ["B11", "He does not hold objects for more than two seconds."],
        [
            "B12",
            "Idris is startled by sudden sound, as the Sensory Integration report of January 2026 describes. ## rnl=Sensory Integration report of January 2026",
        ],
    ]
)
P.b("Independence and self-care")
P.table(
    [
        ["B13", "Idris relies on others for all washing, dressing and toileting."],
        ["B14", "He takes purée by spoon and thickened drinks, and coughs if he is hurried."],
    ]
)
P.p("The school will provide him with an hour of rebound therapy every Thursday. ## pout")
P.h("PART TWO: HEALTH AND CARE NEEDS", 1, None)
P.h("Sections C and D", 2, "C")
P.whole("sections-not-separate")
P.p(
    "Idris has epilepsy with daily seizures, for which a VNS implant was fitted in 2025, a curved spine, reflux and a gastrostomy. He lives with his parents and three sisters in a house with a through-floor lift. His parents are up four times a night. He has been in hospital nine times since January 2025. The family car can no longer carry his wheelchair. His sisters have given up their weekend clubs. ## abbr=VNS implant"
)
P.h("PART THREE: OUTCOMES AND PROVISION", 1, None)
P.h("Section E: Outcomes", 2, "E")
P.table(
    [
        [
            "E1",
            "Idris will use a two-switch voice device to choose between two activities, in eight choices out of ten.",
            "End of Year 6",
        ],
        ["E2", "He will hold an object of his choice for ten seconds. ## ntl", ""],
        ["E3", "Idris will develop his communication skills. ## nm", "End of Year 6"],
        ["E4", "To receive physiotherapy every day from a trained assistant. ## oip", "July 2027"],
        ["E5", "He will stand in his frame for 40 minutes without crying.", "July 2027"],
        ["E6", "Idris will drink 100 ml of thickened juice from an open cup held by an adult. ## past", "July 2025"],
        ["E7", "He will look at the stop card to end an activity, with three different adults.", "End of Key Stage 2"],
        [
            "E8",
            "Idris will eat half of his lunch with someone new to him within two weeks of meeting.",
            "December 2027",
        ],
        ["E9", "He will turn on the light projector three times in a row with a head switch. ## owp", "July 2027"],
        ["E10", "Idris will sleep for six hours at a stretch on five nights out of seven.", "By the age of 12"],
        [
            "E11",
            "Kieran will follow an object against a black background from left to right. ## name=Kieran",
            "July 2027",
        ],
        ["E12", "He will push his arms through his sleeves when his jumper is held out to him.", "End of Key Stage 2"],
    ],
    head=["No.", "Outcome", "To be achieved by"],
    widths=[1.5, 11, 4],
)
P.h("Section F: Special educational provision", 2, "F")
FH = ["Provision", "Delivered by", "How often and how long", "Outcome"]
W = [7.5, 3.8, 3.7, 1.8]
P.b("Communication and interaction")
P.table(
    [
        [
            "Teaching with a two-switch voice device in music, cooking and sensory stories",
            "Speech and language therapist",
            "30 minutes, twice a week",
            "E1",
        ],
        [
            "Practice with the same device",
            "Level 3 teaching assistant who has been trained by the therapist",
            "15 minutes at morning circle and at lunch",
            "E1",
        ],
        [
            "Objects held at eye level and apart, against black cloth",
            "All who work with him",
            "Whenever he is asked to choose",
            "E1, E11",
        ],
        ["Communication work ## unq; exp", "Staff", "Consistently ## vague", "E3"],
        ["Total communication approach ## scope", "", "", "E3"],
        ["Teaching of the stop card in sensory sessions", "Class teacher", "Every sensory session", "E7"],
        [
            "Training for lunchtime assistants in reading his cries",
            "Speech and language therapist",
            "90 minutes each half-term",
            "E7",
        ],
    ],
    head=FH,
    widths=W,
)
P.b("Cognition and learning")
P.table(
    [
        ["Cause-and-effect teaching with switch toys, 1:1", "Class teacher", "20 minutes daily", "E3"],
        ["Sensory curriculum, at a level appropriate to his development", "Class teacher", "All lessons", "E3"],
        ["A class of no more than eight pupils", "", "", "E3"],
        ["25 hours per week 1:1 ## hours", "Teaching assistant", "25 hours per week", "E2"],
        ["Story massage ## part", "Teaching assistant", "40-minute sessions", "E7"],
        [
            "Looking together at one lit toy, for a little longer each week",
            "Class teacher",
            "10 minutes, twice a day",
            "E11",
        ],
        [
            "A height-adjustable tray and switch mount, so that he has access to the curriculum beside his classmates",
            "",
            "In every lesson",
            "E1",
        ],
        [
            "The same daily order of activities, marked by objects of reference",
            "Everyone in class",
            "Before every activity",
            " ## ",
        ],
        [
            "What the switch programme will contain is to be set by the assistive technology service ## def",
            "",
            "",
            "E1",
        ],
        [
            "Handling of warm, cold, rough and smooth objects",
            "Teaching assistant trained in tactile work by the occupational therapist",
            "10 minutes, four times a day",
            "E2",
        ],
    ],
    head=FH,
    widths=W,
)
P.expected.append({"rule": "no-outcome-link", "words": "The same daily order of activities", "section": "F"})
P.b("Social, emotional and mental health")
P.table(
    [
        [
            "Introduction of new adults: they sit beside Gwen Astley at lunch, then take over the spoon",
            "Class teacher with the new adult",
            "Every lunch for two weeks",
            "E8",
        ],
        ["A trusted adult ## exp", "A key adult", "Throughout the school day", "E8"],
        ["Breaks when he becomes tired", "", "Where necessary ## vague=Where necessary", "E7"],
        [
            "Intensive Interaction",
            "Teaching assistant with Intensive Interaction training",
            "15 minutes, three times a day",
            "E3",
        ],
        ["Music therapy ## part; nob", "", "Weekly", "E7"],
        ["Play in a group of up to four pupils", "Higher-level teaching assistant", "30 minutes every afternoon", "E8"],
    ],
    head=FH,
    widths=W,
)
P.b("Sensory and physical")
P.table(
    [
        [
            "Physiotherapy: hands-on stretching of hips, knees and ankles",
            "Paediatric physiotherapist",
            "45 minutes once a week",
            "E5",
        ],
        ["Stretching and positioning", "Physiotherapy assistant", "30 minutes every school day", "E4"],
        [
            "A standing frame, a sleep system and a moulded seat, each kept for his sole use",
            "",
            "In class every day",
            "E5",
        ],
        ["Time in the standing frame", "Teaching assistant", "20–40 minutes daily ## vague=20–40 minutes", "E5"],
        ["Hydrotherapy ## unq", "Physiotherapist", "Subject to pool availability ## vague", "E5"],
        ["Idris would benefit from a weighted lap pad ## vague=would benefit from", "", "", "E2"],
        [
            "Work on tracking lights and toys against black",
            "Qualified teacher of children with multi-sensory impairment",
            "One hour a fortnight",
            "E11",
        ],
        [
            "Occupational therapy for grasp and release",
            "Occupational therapist",
            "Six sessions of 40 minutes each term",
            "E2",
        ],
        [
            "Two adults for every hoist and change of position",
            "Two teaching assistants trained in moving and handling",
            "At every transfer",
            "E5",
        ],
        [
            "Soft door closers and a carpeted classroom, so that there are no sudden bangs",
            "",
            "In class every day",
            "E7",
        ],
        ["A black-curtained corner", "", "All day", "E11"],
        ["Rebound therapy ## unk", "Rebound therapist", "One hour every Thursday", "E15"],
    ],
    head=FH,
    widths=W,
)
P.b("Independence and self-care")
P.table(
    [
        ["Dressing practice before and after swimming", "Teaching assistant", "15 minutes, twice a week", "E12"],
        [
            "Personal care programme tailored to Idris ## vague=tailored to",
            "Teaching assistant",
            "20 minutes, three times a day",
            "E12",
        ],
        ["Feeding support ## nob", "", "At every meal", "E6"],
        ["Feeding and drinking plan to be drawn up by the school ## def", "", "", "E6"],
        ["Specialist funding, Element 3, high-needs band ## band", "", "", "E12"],
    ],
    head=FH,
    widths=W,
)
P.h("Section G: Health care provision", 2, "G")
GH = ["Provision", "Delivered by", "How often and how long", "Outcome"]
P.table(
    [
        ["Review of seizures and rescue medicine", "Epilepsy nurse specialist", "Every three months", "E10"],
        [
            "Training of school staff in gastrostomy feeding and rescue medicine",
            "Children's community nurse",
            "Two hours each September and each March",
            "E6",
        ],
        ["Nursing support at school ## care", "Children's community nurse", "As and when required ## vague", "E6"],
        ["Spinal X-ray and brace review", "Orthopaedic clinic", "Every six months", "E5"],
        [
            "Night-time nursing at home, so that his parents can sleep",
            "Registered nurse",
            "Nine hours, two nights a week",
            "E10",
        ],
        ["Dietetic advice ## care; ?vague", "Dietitian", "", "E6"],
    ],
    head=GH,
    widths=W,
)
P.h("Section H1: Social care provision under the 1970 Act", 2, "H1")
P.table(
    [
        [
            "A care worker to bathe, dress and settle Idris at home",
            "Home care agency",
            "One hour each morning and 90 minutes each evening",
        ],
        ["A ceiling hoist in the bathroom", "Adaptations team", "To be fitted by 31 January 2027"],
        ["Six hours' help ## hours", "Outreach worker", "Each Sunday"],
        ["Day trips in school holidays ## care", "Inclusive play service", "When staffing permits ## vague"],
    ],
    head=["Provision", "Delivered by", "How often"],
)
P.h("Section H2: Any other social care provision", 2, "H2")
P.table(
    [
        [
            "Residential short breaks at Larch House",
            "Residential care workers, two to each child",
            "Two nights every month",
        ],
        ["Siblings group for his sisters", "Young carers worker", "Two hours every other Wednesday"],
        [
            "Help with buying an adapted vehicle will be considered ## vague=will be considered; care; ?def",
            "Family support worker",
            "",
        ],
    ],
    head=["Provision", "Delivered by", "How often"],
)
P.h("PART FOUR: WHERE AND HOW", 1, None)
P.h("Section I: Placement", 2, "I")
P.p(
    "Brackenhill School, a maintained special school for pupils with profound and multiple learning difficulties. Idris is taught in a class of eight with four adults and has physiotherapy on site. ## pip=class of eight with four adults"
)
P.h("Section J: Personal budget", 2, "J")
P.p(
    "Mr and Mrs Calloway-Penn requested a personal budget in June 2026 and it was agreed. A direct payment of £5,200 a year is paid quarterly. ## dpp=£5,200"
)
P.h("Signature", 1, None)
P.section = None
P.p("Signed on behalf of the authority:", "Name:", "Date:")
P.save()
