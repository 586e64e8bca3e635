"""Case-system export: label/value records. Rafferty, Year 4, SEMH. First draft."""

from building_r import Plan

P = Plan("rowanshaw", "draft", font="Arial", size=9.5)
P.running(
    "CaseTrack export · record 004417-R · DRAFT (proposed plan)",
    "Rowanshaw Metropolitan Borough Council · printed 14/01/2027 09:12 ·",
)


def bar(x):
    P.bar([x], fill="404040", size=11)


def sub(x):
    P.p(x, bold=True)


def prov(no, what, by, often, long, also=None):
    rows = [
        ("Provision no.", no),
        ("What will be provided", what),
        ("Delivered by", by),
        ("How often", often),
        ("How long", long),
    ]
    if also:
        rows.append(("Also contributes to", also))
    P.lv(rows, fill="F3F3F3")


def need(no, strength, n):
    P.lv([("Need no.", no), ("What goes well", strength), ("Special educational need", n)])


P.h("Proposed Education, Health and Care Plan", 0)
P.lv(
    [
        ("Document", "First draft for comment, issued under regulation 13"),
        ("Child", "Rafferty Dunmow-Kaye"),
        ("Known as", ("«Known_As»", "PH")),
        ("Date of birth", "22 May 2018"),
        ("Year group", "Year 4"),
        ("Parents", "Bryony Dunmow and Seth Kaye"),
        ("Date of draft", "14 January 2027"),
        ("Representations by", "1 February 2027"),
        ("Case officer", "Ngozi Farthing"),
        ("School telephone", ("[insert number]", "PH")),
    ]
)

P.section = "A"
bar("Section A  Views, interests and aspirations")
P.lab("no-childs-views")
P.lab("no-communication-summary")
P.lv(
    [
        ("Child's return", "None received by the date of this draft."),
        (
            "Parents' views",
            [
                "Bryony says that Rafferty is funny, loyal and wonderful with animals. He knows every breed of sheep and will get up at six to feed the hens. She says that the first years, before he came to live with her and Seth at the age of three, have left him expecting people to go.",
                "Seth says that mornings are the worst part of the day. Getting from the car to the classroom took over half an hour on most days last term, and in November he was asked to take Rafferty home on seven afternoons.",
                "They both hope that he will one day have a job out of doors, a home near them and people he trusts. They would like him to stay with his class, to go on the Year 6 residential and to move to the secondary school that his cousins attend.",
                "They have asked for regular meetings and said that ‘an adult should be with him whenever he needs one’.",
            ],
        ),
        (
            "History",
            "Rafferty was placed for adoption in 2021. He attended Low Fold Nursery and joined Hollin Bank Primary School in Reception. A learning mentor saw him for 20 minutes a day in Year 2, and for two terms of Year 3 he was given play therapy, paid for by the adoption team, which ended in May 2026. He has been suspended on four days this school year.",
        ),
    ]
)

P.section = "B"
bar("Section B  Special educational needs")
sub("Area: Communication and interaction")
P.lv(
    [
        (
            "Special educational need",
            "No needs were identified in this area. Rafferty speaks in full sentences, follows instructions of three parts and enjoys a joke.",
        )
    ]
)
sub("Area: Social, emotional and mental health")
need(
    "B1",
    "Rafferty likes to be useful and settles when he has been given a job. He shows real tenderness to the youngest children.",
    "Rafferty is on the alert for much of the day. A change of teacher, a raised voice or a door left open will set him off, and he then runs, hides or hits out before he is able to say what the matter is.",
)
need(
    "B2",
    "He is generous and other boys seek him out for football.",
    (
        "Rafferty cannot share an adult or a friend for long. She takes a refusal as the end of the friendship and quarrels end in blows two or three times in most weeks.",
        "MP:She takes a refusal as the end",
    ),
)
need(
    "B3",
    "He responds to warmth and will accept comfort from his class teacher afterwards.",
    "He does not know what his body is telling him. Worry, hunger and anger all come out as anger, and he has no words for worry until it has passed. The educational psychologist's report of 12 October 2026 describes him as ‘a boy who has learned that adults are safest when they are watched’.",
)
need(
    "B4",
    "When he is in class and calm he listens and remembers what has been taught.",
    (
        "He spends about a third of the week out of lessons, by his own choice or because he has been sent out. Dr Ilse Brandreth's clinical psychology report of 3 September 2026 puts this down to fear of being shamed.",
        "RN:clinical psychology report of 3 September 2026",
    ),
)
sub("Area: Cognition and learning")
need(
    "B5",
    "Rafferty reads with expression at the level of most children of his age. He is quick at mental arithmetic.",
    "Rafferty will not write. He tears up work that has a mistake in it, and in a term he has completed four pieces of independent writing, of one or two sentences each.",
)
need(
    "B6",
    "He has a wide vocabulary and dictates long stories about farms.",
    "His spelling is at the level of a child of six, and the gap between what he is able to say and what he is able to spell is a cause of shame to him.",
)
sub("Area: Sensory and physical")
need(
    "B7",
    "He is strong and agile and is never still.",
    "Rafferty seeks movement. He rocks, chews his cuffs and leaves his chair every few minutes, and he cannot sit on the hall floor for the length of an assembly.",
)
need(
    "B8",
    "He has a firm pencil grip and enjoys building.",
    (
        "Rafferty cannot do up buttons, a zip or shoelaces, so changing takes him twice as long as his classmates and he avoids it.",
        "NP:Rafferty cannot do up buttons, a zip or shoelaces",
    ),
)
P.lv(
    [("Support to date", ("In Year 3 the school spent £1,150 of its own budget on a sessional mentor for him.", "MO"))]
)

P.section = None
bar("Sections C and D  Health care needs and social care needs")
P.lab("sections-not-separate", "Sections C and D")
P.lv(
    [
        (
            "Needs recorded",
            "Rafferty has eczema on his hands and behind his knees, which itches more when he is anxious and wakes him at night. He sleeps for five hours or fewer on most nights, always in his parents' room. His parents have had one night's break since March 2026. He takes melatonin. His immunisations are up to date and his hearing was normal when it was tested in 2025.",
        ),
        ("Recorded on", "2 December 2026"),
    ]
)

P.section = "E"
bar("Section E  Outcome 1")
P.lv(
    [
        (
            "Outcome",
            "Rafferty will leave the classroom with his card when he feels himself getting angry, go to the calm space and be back at his work within ten minutes, on four occasions out of five.",
        ),
        ("Area", "Social, emotional and mental health"),
        ("Target date", "31 July 2029"),
        (
            "Steps",
            "By July 2027 he will go when an adult shows him the card. By July 2028 he will go after one spoken prompt.",
        ),
    ]
)
P.section = "F"
sub("Section F  Special educational provision for Outcome 1")
prov(
    "1.1",
    "Going back over any incident with Rafferty in drawings: what happened, what he felt, what he would do another time.",
    "Emotional literacy support assistant (ELSA)",
    "Mondays, Wednesdays and Fridays",
    "15 minutes",
)
prov("1.2", ("1:1 adult support in the classroom", "H"), "Teaching assistant", "Each week", "20 hours")
prov(
    "1.3",
    "A calm space in the corner of the classroom with a beanbag, ear defenders and a ten-minute sand timer.",
    "–",
    "At all times",
    "–",
)
prov(
    "1.4",
    ("Rafferty will be sent on errands so that he gets moving.", "S"),
    "Whoever is teaching",
    ("As and when required", "V:As and when required"),
    "–",
)
prov(
    "1.5",
    ("Dramatherapy, led by the child, on safety and endings, in the room beside the library.", "P"),
    "Registered dramatherapist",
    "Every week in term time",
    "Not recorded",
)
prov(
    "1.6",
    "After any incident in which he has hurt someone or been held, Rafferty and the adult concerned will sit together, have a drink and talk through what each of them felt.",
    "The adult who was present, with the learning mentor",
    "On the same school day",
    "20 minutes",
)

P.section = "E"
bar("Section E  Outcome 2")
P.lv(
    [
        ("Outcome", ("Rafferty will improve his friendships.", "M:Rafferty will improve his friendships")),
        ("Area", "Social, emotional and mental health"),
        ("Target date", "31 July 2028"),
    ]
)
P.section = "F"
sub("Section F  Special educational provision for Outcome 2")
prov(
    "2.1",
    "A friendship group of up to four pupils from Year 4, working through the eighteen chapters of the school's Harbour programme: sharing, losing, making up.",
    "Mr Adeyinka, learning mentor",
    "Tuesdays, all year",
    "1.15pm to 1.45pm",
)
prov(
    "2.2",
    ("Start a game with Rafferty and the boys he chooses, keep the rules and step in before a quarrel grows.", "X"),
    "Staff",
    "Every break and every lunchtime",
    "–",
)
prov(
    "2.3", ("Small group intervention", "U", "N", "V:Small group intervention"), "School", ("Ongoing", "V:Ongoing"), "–"
)
prov(
    "2.4",
    "When a game has ended in blows, a restorative talk between the two children with a script of four questions.",
    "Deputy headteacher",
    "Before the end of the same day",
    "15 minutes",
)
prov(
    "2.5",
    "Training for the six midday supervisors in Rafferty's early signs (pacing, chewing, a flat voice) and in what to say.",
    "Educational psychologist",
    "One session in the spring term and one in the autumn term",
    "90 minutes",
)

P.section = "E"
bar("Section E  Outcome 3")
P.lv(
    [
        (
            "Outcome",
            ("Rafferty will have access to a nurture class every afternoon so that he settles in school.", "OP"),
        ),
        ("Area", "Social, emotional and mental health"),
        ("Target date", "31 July 2027"),
    ]
)
P.section = "F"
sub("Section F  Special educational provision for Outcome 3")
prov(
    "3.1",
    "Teaching in a nurture class of no more than eight pupils: cooking, shared reading, board games and planning the next day.",
    "Nurture teacher and teaching assistant",
    "Monday to Thursday",
    "1.00pm to 3.00pm",
)
prov(
    "3.2",
    ("What Rafferty does on Friday afternoons will be decided by the school after half-term.", "D"),
    "Headteacher",
    "Fridays",
    "–",
)
prov(
    "3.3",
    "Rafferty will carry a photograph of his family in a plastic wallet and look at it at the start of every nurture afternoon and whenever he moves from one room to another.",
    "–",
    "–",
    "–",
)
prov(
    "3.4",
    ("The nurture teacher will seek to play clay and sand games with Rafferty on his own.", "U", "V:seek to"),
    "Nurture teacher",
    "–",
    "–",
)

P.section = "E"
bar("Section E  Outcome 4")
P.lv(
    [
        (
            "Outcome",
            "Rafferty will write three linked sentences on a subject he has been given, without an adult beside him, in four pieces of work out of five.",
        ),
        ("Area", "Cognition and learning"),
        ("Target date", "By the end of Year 5"),
        ("Steps", "He will first write one sentence in turn with an adult. He will then write two of three."),
    ]
)
P.section = "F"
sub("Section F  Special educational provision for Outcome 4")
prov(
    "4.1",
    "Paired writing: planning aloud, then writing a sentence each in turn, and crossing out mistakes on purpose.",
    "Mrs Olorenshaw, class teacher",
    "Daily",
    "20 minutes",
)
prov(
    "4.2",
    ("Spelling games with words from his own stories.", "P"),
    "Teaching assistant",
    ("Frequently", "V:Frequently"),
    "10 minutes",
)
prov("4.3", ("Top-up funding at Band D", "B"), "Local authority", "From the date of the final plan", "–")
prov(
    "4.4",
    "A laptop with predictive text and a microphone, for Rafferty's own use in every piece of writing longer than a sentence.",
    "School",
    "In all lessons",
    "–",
)
prov(
    "4.5",
    "Marking in pencil, in the margin, with one thing to correct and no crosses.",
    "All who teach him",
    "In English, topic and science",
    "–",
)
prov(
    "4.6",
    "Phonics and spelling patterns taught from the Year 1 list upward, in a pair.",
    "Specialist teacher with a diploma in specific learning difficulties",
    "Wednesdays and Fridays",
    "35 minutes",
)

P.section = "E"
bar("Section E  Outcome 5")
P.lv(
    [
        (
            "Outcome",
            (
                "Rafferty will tell an adult he trusts that he is worried, in words or by pointing to his feelings chart, before he leaves his seat, three times out of four.",
                "T",
            ),
        ),
        ("Area", "Social, emotional and mental health"),
        ("Target date", "–"),
    ]
)
P.section = "F"
sub("Section F  Special educational provision for Outcome 5")
prov(
    "5.1",
    (
        "Meet Rafferty at the side door, unpack with him and go through the day on his picture timetable, saying who will be where.",
        "X",
    ),
    "A key adult",
    "Every morning",
    "8.35am to 8.50am",
)
prov(
    "5.2",
    "A feelings chart with photographs of Rafferty's own face on his table in class and another in the nurture room.",
    "–",
    "All day",
    "–",
)
prov(
    "5.3",
    "Reading his worry book with him and answering every worry in writing.",
    "Mrs Olorenshaw, class teacher",
    "Fridays",
    "10 minutes",
    ("Outcome 9", "UN:Outcome 9"),
)
prov(
    "5.4",
    ("A relaxation exercise with slow breathing will be done with Rafferty.", "N"),
    "–",
    "Before every lunchtime",
    "5 minutes",
)
prov(
    "5.5",
    "At least two days before a supply teacher or a visitor is due in class, Rafferty will be shown a photograph and told the name.",
    "Mrs Olorenshaw, class teacher",
    "On each occasion",
    "–",
)

P.section = "E"
bar("Section E  Outcome 6")
P.lv(
    [
        (
            "Outcome",
            "Rafferty will stay in the hall for a 20-minute assembly, using his fidget and his lap pad, in eight assemblies out of ten.",
        ),
        ("Area", "Sensory and physical"),
        ("Target date", "By the age of ten"),
    ]
)
P.section = "F"
sub("Section F  Special educational provision for Outcome 6")
prov(
    "6.1",
    "A resistance band across the front legs of his chair, a two-kilogram lap pad and a chewable pendant.",
    "–",
    "In all lessons and assemblies",
    "–",
)
prov(
    "6.2",
    "A circuit in the hall of six activities in three stages: alerting, organising and calming.",
    "Teaching assistant shown how by the occupational therapist",
    "Every morning",
    "15 minutes",
)
prov("6.3", "Visit to check the circuit and change the activities.", "Occupational therapist", "Once a term", "–")
prov("6.4", ("Rafferty may benefit from a wobble cushion in class.", "V:may benefit from"), "–", "–", "–")

P.section = "E"
bar("Section E  Outcome 7")
P.lv(
    [
        (
            "Outcome",
            ("Rafferty will change for PE on his own, fastenings and laces included, within eight minutes.", "OW"),
        ),
        ("Area", "Sensory and physical"),
        ("Target date", "31 July 2028"),
        ("Special educational provision", "No records attached to this outcome."),
    ]
)

P.section = "E"
bar("Section E  Outcome 8")
P.lv(
    [
        ("Outcome", ("Rafferty will sleep in his own bed for six hours on five nights in a week.", "DP")),
        ("Area", "Social care"),
        ("Target date", "30 November 2026"),
        ("Provision", "Recorded in Section H1."),
    ]
)

P.section = "F"
bar("Section F  Special educational provision: other records")
prov(
    "9.1",
    ("A telephone call home to say what went well.", "L"),
    "Mrs Olorenshaw, class teacher",
    "Every Friday",
    "–",
    "None",
)
prov(
    "9.2",
    ("A table by the window at lunch for Rafferty and a friend of his choosing.", "L"),
    "–",
    "Every lunchtime",
    "–",
    "None",
)

P.section = "G"
bar("Section G  Health care provision")
P.lab("empty-section", section="G")
P.lv([("Provision", ("Choose an item.", "PH"))])
P.section = "H1"
bar("Section H1  Social care provision under section 2 of the 1970 Act")
P.lv(
    [
        (
            "Provision",
            "Home visits to set up and practise a bedtime routine with Rafferty and his parents: bath, story, light, and a parent moving one step nearer the door each week.",
        ),
        ("Delivered by", "Family support worker, Adoption Support Team"),
        ("How often", "One hour a week for twelve weeks"),
        ("Contributes to", "Outcome 8"),
    ]
)
P.section = "H2"
bar("Section H2  Other social care provision")
P.lv(
    [
        (
            "Provision",
            ("Holiday activity sessions on the community farm will be offered to Rafferty.", "C", "V:be offered"),
        ),
        ("Delivered by", "Short breaks team"),
        ("Contributes to", "Outcome 2"),
    ]
)
P.section = "I"
bar("Section I  Placement")
P.lab("placement-in-draft", "Hollin Bank Primary School")
P.lv([("Name", "Hollin Bank Primary School, Fold Lane"), ("Type", "Mainstream primary school")])
P.lab("missing-section", section="J")

P.section = "K"
bar("Section K  Advice and information")
P.table(
    [
        ["Advice", "Author", "Date"],
        ["Parents' views", "Bryony Dunmow and Seth Kaye", "9 October 2026"],
        ["School's advice", "Mrs J Olorenshaw and Mr T Vance, headteacher", "15 October 2026"],
        ["Educational psychology advice", "Perpetua Lyne, educational psychologist", "12 October 2026"],
        ["Medical advice", "Dr Wen Castellan, community paediatrician", "3 November 2026"],
        [
            ("Occupational therapy advice", "AD:Occupational therapy advice"),
            "Gwil Sorrell, occupational therapist",
            "–",
        ],
        ["Social care advice", "Adoption Support Team", "2 December 2026"],
    ],
    (6, 7, 3.8),
)

P.section = None
bar("Notes on the record")
P.lv(
    [
        (
            "Transition",
            (
                "In July Rafferty will have four one-hour sessions with the learning mentor on getting to know his Year 5 classroom.",
                "OUT",
            ),
        ),
        (
            "Review",
            "Six-monthly review of progress to be diarised once the plan is final. Target setting sits with the school.",
        ),
        (
            "Panel note",
            ("Multi-agency panel 17 December 2026: agreed to issue. Panel had the PACE summary before it.", "AB:PACE"),
        ),
    ]
)
P.save()
