"""Final plan on its side: a wide table for each area (B need, E outcome, F provision, who, how often), the rest headed prose. Jowan, Reception, deaf."""

from building import add_run, set_row, shade, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("yarnbrook", "final", font="Arial", size=10, landscape=True, margin=1.6)
d = P.document
P.head_foot(
    "MARLSHIRE COUNTY COUNCIL    Education, Health and Care Plan    Jowan Trelease-Amin    OFFICIAL SENSITIVE",
    "SEND Casework, County Hall, Marlbury    Final plan, 12 October 2026",
)
GREEN = "1F5C4D"
COLS = [5.6, 5.0, 8.2, 3.8, 3.9]
HEADS = [
    "B. Special educational needs",
    "E. Outcome sought",
    "F. Special educational provision",
    "F. Who",
    "F. How long and how often",
]
P.whole("late-plan")
P.whole("no-review-date")
P.whole("missing-section", section="J")


def sec(letter, title):
    P.section = letter
    p = P.h(title, 1)
    p.paragraph_format.space_before = Pt(14)


def cellfill(cell, item, section):
    if item:
        P.fill(cell, item, section)
    for para in cell.paragraphs:
        para.paragraph_format.space_after = Pt(2)
        for run in para.runs:
            run.font.size = Pt(9)


def area(title, strengths, *needs):
    P.section = "B"
    P.h(title, 2)
    p = d.add_paragraph()
    add_run(p, "What Jowan does well. ", bold=True)
    p.add_run(" ".join(P.say(s) for s in strengths))
    table = d.add_table(rows=1, cols=5, style="Table Grid")
    for cell, head in zip(table.rows[0].cells, HEADS, strict=False):
        add_run(cell.paragraphs[0], head, True, size=9, colour="FFFFFF")
        shade(cell, GREEN)
    set_row(table.rows[0], "w:tblHeader")
    for need, outcome, *provision in needs:
        rows = [table.add_row() for _ in provision]
        for row in rows:
            set_row(row, "w:cantSplit")
        top = [rows[0].cells[0], rows[0].cells[1]]
        if len(rows) > 1:
            top = [cell.merge(rows[-1].cells[i]) for i, cell in enumerate(top)]
        cellfill(top[0], need, "B")
        cellfill(top[1], outcome, "E")
        for row, entry in zip(rows, provision, strict=False):
            for cell, item in zip(row.cells[2:], entry, strict=False):
                cellfill(cell, item, "F")
    widths(table, COLS)
    P.gap(after=2)


P.h("Education, Health and Care Plan", 0)
P.p("Final plan, made under section 37 of the Children and Families Act 2014", bold=True)
P.grid(
    [
        ["Child", "Jowan Trelease-Amin", "Date of birth", "17 January 2022"],
        ["Home address", "3 Tollgate Cottages, Yarnbrook, Marlshire", "School year", "Reception"],
        ["Parents", "Bryony Trelease and Sameer Amin", "NHS number", P.t("«Pat_NHS_Ref»", "PH:«Pat_NHS_Ref»")],
        ["Home languages", "English; British Sign Language (BSL)", "Plan coordinator", "Gareth Pellow"],
        ["Request for assessment received", "9 March 2026", "Date of this plan", "12 October 2026"],
        ["Setting before this one", "Brambles Nursery, Yarnbrook", "First review to be held by", "18 November 2027"],
    ],
    [5, 8.4, 5, 8],
    header=False,
)
P.gap()
P.p(
    "This plan has a wide table for each area of need. Read each row from left to right: what Jowan finds hard, what he will be able to do, and what will be done about it, by whom and how often. The other sections follow in ordinary paragraphs."
)

sec("A", "Section A: The views, interests and aspirations of Jowan and his parents")
P.lab("views-not-attributed")
P.h("All about me", 3)
P.p(
    "I am Jowan and I am four. I live by the old tollgate with Mum, Dad, my sister Merryn, who is nine, and a tortoise called Brian. I like tractors, mud, trains going into tunnels, and the song about the old man and the weather, which I sing with my hands. I don't like the hand dryer in the toilets or when everybody laughs and I don't know why."
)
P.p(
    "My hearing aids are green. I take them out when I am tired and sometimes I post them in the sofa. At nursery I was sad when the others ran off and I had not heard where they were going. I like it best when Wendy comes, because Wendy knows all my signs."
)
P.h("My story so far", 3)
P.p(
    "I was born three weeks early and the test they do on new babies showed that I could not hear well. I had my first hearing aids at eleven weeks. I walked at twenty months, later than Merryn did, and I still wobble. I started at Brambles when I was two and moved up to big school this September."
)
P.p("After Christmas a teaching assistant will give me 20 minutes of listening games every morning.", "OUT")
P.h("How to talk with me and help me to choose", 3)
P.p(
    "Wave or tap the table before you start, get down to where I can see your face, and keep the window behind me and not behind you. Use your voice and your hands together. If I nod, it may not mean that I know; ask me to show you. I can choose between two photographs or two toys, and I can put a smiley or a grumpy face on what I did today. That is how I help with my meetings."
)
P.h("What we hope for", 3)
P.p(
    "When I am big I want to drive the train. Mum and Dad want me to be proud of being deaf, to have friends who sign and friends who don't, to read the same books as my cousins, and one day to go to the same secondary school as Merryn. They worry that I shall be quiet and good and miss everything."
)

P.section = "B"
P.h("Sections B, E and F: Special educational needs, outcomes and special educational provision", 1)
P.p(
    "Jowan is a deaf child with a delay in language. His main need is hearing impairment; his second is speech, language and communication."
)

area(
    "Area 1: Communication and interaction",
    [
        "Jowan is a willing talker who uses face, hands and voice together and goes on trying until he is understood.",
        "He has about 130 signs and 90 spoken words, learns a new sign after seeing it three or four times, and has begun to join two of them (“more mud”, “Daddy gone”).",
        "His eye contact is good and he takes turns in play with an adult he knows.",
    ],
    (
        "Need 1.1. Jowan understands spoken language at the level of most children of two years and three months. In a quiet room, with sign, he follows requests of two key words; in the classroom he follows what the others do. He misses small words and endings, such as the s of regular plurals, and new words have to be met many more times than usual before they stay.",
        "Outcome 1. By the end of Reception (July 2027) Jowan will follow an instruction holding four key words, given once in speech with sign, in the classroom, eight times out of ten.",
        (
            "Direct therapy on understanding longer sentences, with Jowan on his own, using toys, pictures and sign.",
            "Speech and language therapist with specialist training in deafness, registered with the Health and Care Professions Council",
            "45 minutes, once a week in term time",
        ),
        (
            "Practice of the week’s therapy games in the quiet room beside the Reception class.",
            "Teaching assistant (Level 3; BSL Level 2)",
            "15 minutes, every day",
        ),
        (
            ("Training for the teaching assistant in the therapy games and in how to write down Jowan’s answers.", "P"),
            "Speech and language therapist",
            "Three sessions a year",
        ),
        (
            ("NELI, taught to Jowan with three classmates.", "U", "AB:NELI"),
            "Early years practitioner",
            ("Regularly", "V:Regularly"),
        ),
    ),
    (
        "Need 1.2. Jowan’s speech is clear to his family and to few others. He leaves off the sounds at the ends of words, above all s, sh, f and t, which his aids do not bring to him well, and uses one vowel for several. Strangers understood about a third of what he said when the therapist recorded him on 19 May 2026.",
        (
            "Outcome 2. Jowan will improve his spoken language.",
            "T:Jowan will improve his spoken language.",
            "M:Jowan will improve his spoken language.",
        ),
        (
            "Teaching of s, sh, f and t at the ends of words, with a mirror and a hand cue for each sound.",
            "Speech and language therapist",
            "30 minutes a fortnight",
        ),
        (
            (
                "Small-group work on rhymes and action songs, tailored to his needs.",
                "V:Small-group",
                "V:tailored to his needs",
            ),
            "Early years practitioner",
            "20 minutes, twice a week",
        ),
        (
            "What Jowan says is said back to him with the missing sounds put in, and he is not asked to repeat it.",
            "Everyone who teaches him",
            "In play and at snack time",
        ),
    ),
    (
        "Need 1.3. Jowan’s talk with other children is short. He starts by touching or pulling, they turn away, and he does not know how to ask again. None of his classmates signed when he joined the school, and he has met only one other deaf child.",
        "Outcome 3. By the end of Reception Jowan will begin a conversation with a classmate, in sign or in speech, and keep it going for four turns, three times a day.",
        (
            "Teaching of BSL through games and stories to Jowan and up to five classmates.",
            "Deaf instructor (BSL Level 6)",
            "One hour, every Tuesday in term time",
        ),
        (
            (
                "Jowan will be encouraged to choose a friend for paired play in the role-play corner.",
                "V:encouraged to",
            ),
            "Class teacher",
            "Daily",
        ),
        (
            ("Opportunities to meet deaf children from other schools.", "V:Opportunities to", "?S", "?N"),
            "",
            ("Occasionally", "V:Occasionally"),
        ),
    ),
)

area(
    "Area 2: Cognition and learning",
    [
        "The educational psychologist found on 11 May 2026 that Jowan’s reasoning with shapes and pictures is at least as good as that of most children of his age.",
        "He completes puzzles of 24 pieces, remembers where things are kept and works out how a toy comes apart.",
        "His small-world play tells long stories, though he cannot yet put them into words.",
    ],
    (
        "Need 2.1. Jowan says or signs the numbers to six as a list but loses touch with the objects after three; he has not yet grasped 1:1 correspondence. He does not know the words of comparing and position (more, fewer, behind, between), so that class number talk passes him by.",
        "Outcome 4. By the end of the Early Years Foundation Stage Jowan will count out up to ten objects, touching each once, and say or sign how many there are, nine times out of ten.",
        (
            "Number games with real objects in a group of three, starting from 1:1 correspondence to five.",
            "Class teacher",
            "20 minutes, four times a week",
        ),
        (
            ("Teaching, before each new number topic, of its words, with a picture and a sign for every one.", "P"),
            "Teaching assistant (Level 3; BSL Level 2)",
            "15 minutes a time",
        ),
        (
            ("As set out in the teacher of the deaf’s report.", "D"),
            "Class teacher",
            "To be confirmed",
        ),
    ),
    (
        "Need 2.2. Listening tires Jowan. He stays with something that he has chosen for a quarter of an hour, but with a task that an adult has chosen for two or three minutes, and for less when the room is noisy. He watches the others and copies, which hides how little of the task he has understood.",
        (
            "Outcome 5. By Easter 2026 Jowan will stay with a task chosen by an adult for eight minutes, with one reminder, in four sessions out of five.",
            "DP:By Easter 2026",
        ),
        (
            "An attention game with three other children: watch, wait, take a turn, go back to your place.",
            "Early years practitioner, trained in the game by the speech and language therapist",
            "10 minutes, every morning",
        ),
        (
            ("Chunked instructions.", "S"),
            "Everyone who works with Jowan",
            "",
        ),
        (
            ("A significant level of help in beginning and finishing tasks.", "U", "V:A significant level of"),
            "Teaching assistant",
            ("As required", "V:As required"),
        ),
    ),
    (
        "Need 2.3. Jowan cannot hear the difference between many of the sounds on which phonics depends, and he does not notice rhyme. He enjoys books for their pictures and knows that print runs from left to right; he recognises his name and no other written word.",
        (
            "Outcome 6. By the end of Year 1 Jowan will have access to a phonics programme suited to deaf children.",
            "OP:Jowan will have access to a phonics programme",
        ),
        (
            "Phonics with a hand cue and a lip picture for each sound, in the quiet room.",
            "Qualified Teacher of the Deaf (QToD)",
            "25 minutes, three times a week",
        ),
        (
            ("Story time in sign, with the pictures shown first and the words afterwards.", "N"),
            "School",
            "15 minutes, every afternoon",
        ),
    ),
    (
        (
            "Need 2.4. Jowan finds it hard to hold the order of events in mind. He tells the end of a story before its beginning, gets dressed in the wrong order and cannot say what comes after lunch without a picture.",
            "NP:Jowan finds it hard to hold the order of events",
        ),
        (
            "Outcome 7. By the end of Reception Jowan will put four pictures of a story that he knows in order and tell each in a phrase, in sign or in speech, on three days out of four.",
            "OW:By the end of Reception Jowan will put four pictures",
        ),
        ("", "", ""),
    ),
)

area(
    "Area 3: Social, emotional and mental health",
    [
        "Jowan is affectionate and funny, comforts anyone who cries and recovers quickly from a fall or a quarrel.",
        "He separates from his parents without tears and shows off what he has made.",
    ],
    (
        (
            "Need 3.1. When he is not understood Jowan pushes, bites his own sleeve or lies down on the floor; staff at Brambles noted this four times on most days. By one o’clock listening has worn him out. She takes out both aids and hides under a table, and then hears nothing at all. He has no words yet for what he feels, apart from “happy” and “cross”.",
            "MP:She takes out both aids and hides under a table",
        ),
        "Outcome 8. By the end of Reception Jowan will ask for a break, with a card or a sign, in place of pushing or hiding, four times out of five.",
        (
            "A rest from listening in the quiet room, with a book or the sand tray and with his aids out if he wishes.",
            "Teaching assistant (Level 3; BSL Level 2)",
            "10 minutes, after every hour of class teaching",
        ),
        (
            ("Tobias will be helped to wait for his turn, with a sand timer that he turns himself.", "AC:Tobias"),
            "Teaching assistant",
            "At every turn-taking game",
        ),
        (
            ("A familiar adult will greet Jowan at the door and sign with him through the pictures of the day.", "X"),
            "",
            "5 minutes at the start of every day",
        ),
    ),
)

area(
    "Area 4: Sensory and/or physical",
    [
        "Jowan wears his aids well in the mornings and brings them to an adult when a mould hurts.",
        "He climbs, digs and rides a balance bike with great determination.",
    ],
    (
        "Need 4.1. Jowan has a permanent sensorineural hearing loss in both ears, severe on the left (average 80 dB) and moderate to severe on the right (average 66 dB), as the audiology report of 8 May 2026 sets out. With aids he hears a voice at one metre in a quiet room and loses it at two metres or against background noise. He cannot tell where a sound comes from. He does not yet notice that a battery has died.",
        "Outcome 9. By the end of Year 1 Jowan will tell an adult, in sign or in speech, as soon as a hearing aid or his radio aid stops working, nine times out of ten.",
        (
            "Visits to check how Jowan is hearing in class and to test the radio aid with its transmitters.",
            "QToD",
            "Once a fortnight",
        ),
        (
            ("Lessons in listening and in looking after his hearing aids, on his own.", "P"),
            "QToD",
            "Weekly",
        ),
        (
            "A radio aid with two transmitters, and a soundfield system in the Reception classroom.",
            "Sensory Support Service",
            "In every lesson and every assembly",
        ),
        (
            ("Listening practice against recorded classroom noise, which serves Outcome 12 as well.", "UN:Outcome 12"),
            "QToD",
            "20 minutes a week",
        ),
        (
            ("15 hours of one-to-one teaching assistant support.", "H"),
            "Teaching assistant",
            "Every week",
        ),
        (
            ("£1,450 has been agreed for acoustic panels in the Reception classroom.", "MO:£1,450"),
            "County Council",
            "Once",
        ),
        (
            ("Early Years Inclusion Fund, Band 3.", "B"),
            "School",
            "All year",
        ),
    ),
    (
        (
            "Need 4.2. Jowan’s balance is poor, which often goes with his kind of deafness. He falls more than other children on slopes and in the dark, and goes down stairs on his bottom. The physiotherapy report of March 2026 puts his balance at the level of a child of two and a half.",
            "RN:physiotherapy report of March 2026",
        ),
        "",
        (
            ("Games on the low beam and the wobble board, first with a hand held and then without.", "L"),
            "Teaching assistant (Level 3; BSL Level 2)",
            "15 minutes, three times a week",
        ),
    ),
)

P.section = "B"
P.h("Area 5: Self-help and independence", 2)
P.p("No special educational needs have been identified in this area at present.")

P.section = None
P.h("How the outcomes and provision will be followed up", 1)
P.p(
    "The class teacher and the QToD will set short-term targets with the parents at the start of each term and look at them together at its end. Because Jowan is under five, the targets will be sent to the plan coordinator every six months. In the summer term of 2027 the parents, the Year 1 teacher and the QToD will meet to plan the move from Reception."
)

sec("C", "Section C: Health care needs which relate to his special educational needs")
P.p(
    "Jowan’s deafness was found by the newborn screen and confirmed by ABR at the age of five weeks. No cause has been found. He also has glue ear in most winters, which takes away a further 20 to 30 dB for weeks at a time, so that the aids must be set again. His ears are narrow and he outgrows his moulds about every ten weeks.",
    "AB:by ABR at",
)
P.p(
    "Jowan takes a long time to fall asleep once his aids are out and the lamp is off, and wakes two or three times in the night. He has no allergies. He takes an antibiotic in the winter months. [Naveen to check the dose with the clinic]",
    "PH:[Naveen to check the dose with the clinic]",
)

sec("D", "Section D: Social care needs which relate to his special educational needs or disability")
P.p(
    "Jowan lives with both parents, who are hearing. His mother is at BSL Level 2 and his father at Level 1; Merryn and their grandmother sign a little. The family has no car and the bus to Marlbury runs four times a day, so that the deaf children’s groups there are out of reach on most afternoons. Jowan does not hear the doorbell, the smoke alarm or a car behind him, and he has twice walked out of the garden gate. Neither parent has had an evening away from him since he was born."
)

sec("G", "Section G: Health care provision")
P.prose(
    "The paediatric audiologist at Marlbury Hospital will test Jowan’s hearing and set both aids every twelve weeks.",
    "New ear moulds will be made within five working days of a mould coming loose.",
    (
        "The health visitor will help Jowan’s parents with his sleep.",
        "C:The health visitor will help Jowan’s parents",
    ),
)
P.prose(
    (
        "A nurse from the ear, nose and throat clinic will advise the school on discharge and sore ears as and when required.",
        "C:A nurse from the ear, nose and throat clinic will",
        "V:as and when required",
    ),
    "The community physiotherapist will see Jowan at home for 40 minutes every six weeks, to bring on his balance and to show his parents the next set of games.",
    "The community paediatrician will review him once a year.",
)

sec("H1", "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.prose(
    "A family support worker from the Disabled Children’s Team will take Jowan to the deaf children’s swimming club in Marlbury for two hours every Saturday in term time.",
    "A flashing doorbell and a smoke alarm with a vibrating pad will be fitted in the home by 30 November 2026.",
    (
        "A sitter who signs will look after Jowan at home on some evenings.",
        "C",
        "V:some evenings",
    ),
)

sec("H2", "Section H2: Any other social care provision")
P.lab("empty-section")
P.p(
    "Any other social care provision reasonably required by the learning difficulties or disabilities which result in the child or young person having special educational needs.",
    "?PH:reasonably required by the learning difficulties",
    italic=True,
)

sec("I", "Section I: Placement")
P.p("Name: Yarnbrook Primary School, Mill Lane, Yarnbrook.")
P.p("Type: mainstream primary school with a resourced provision for deaf children.")
P.p("Jowan will have 20 hours a week there with a communication support worker.", "HIP")
P.p("The resourced provision is staffed by two teachers of the deaf and will interpret for Jowan at lunch.", "PIP")
P.p(
    "It is the nearest suitable school; his parents will walk there with him and the council will not provide transport."
)

sec("K", "Section K: Advice and information gathered")
for line in [
    ("K1. Parents’ advice: Bryony Trelease and Sameer Amin, 22 April 2026.",),
    ("K2. Educational advice: Thea Lockyer, leader of Brambles Nursery, 30 April 2026.",),
    ("K3. Psychological advice: Dr Ingrid Solheim, educational psychologist, 11 May 2026.",),
    ("K4. Advice of the Qualified Teacher of the Deaf: Wendy Ashgrove, 28 April 2026.",),
    ("K5. Speech and language therapy advice: Calum Rennie, speech and language therapist, 19 May 2026.",),
    ("K6. Audiology report: Naveen Kapur, paediatric audiologist, 8 May 2026.",),
    ("K7. Medical advice: Dr A Nwosu, community paediatrician.", "AD"),
    ("K8. Letter about the family’s circumstances, 2 June 2026.", "AD"),
]:
    p = P.p(*line)
    p.paragraph_format.space_after = Pt(3)

P.section = None
P.h("Signature", 1)
P.p("Signed for Marlshire County Council: P. Wyndham")
P.p("Name: Petra Wyndham, Head of SEND Casework.    Date: 12 October 2026")
P.save()
