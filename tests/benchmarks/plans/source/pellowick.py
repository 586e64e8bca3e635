"""Reception. Headings only by shaded bars; needs first, then E and F area by area; F in four columns. Rafferty, he."""

from building_v import Plan

P = Plan("pellowick", "final", font="Arial", size=10, margins=2)
d = P.document
d.sections[0].footer.paragraphs[
    0
].text = "Calderbourne Council · Children’s Services · Rafferty Oduya-Bell · Final plan · 22 May 2026"
P.para("Calderbourne Council", bold=True, size=13)
P.para("Education, Health and Care Plan", bold=True, size=20)
P.tab(
    [
        ["Plan for", "Rafferty Oduya-Bell", "Status", "Final"],
        ["Born", "19 November 2020", "Year group", "Reception"],
        ["Lives at", "3 Cooper’s Rise, Pellowick", "Language at home", "English, some Yoruba"],
        ["Parents", "Joanne Bell and Tunde Oduya", "Plan coordinator", "Philippa Ellery"],
        ["Request for assessment received", "3 November 2025", "Date of this final plan", "22 May 2026"],
        ["Setting before school", "Little Acorns Nursery", "Review to be held by", "20 November 2026"],
    ],
    [4.2, 4.8, 4, 4],
    head=False,
)
P.lab("late-plan", section=None)
P.section = "A"
P.bar("Section A: The views, interests and aspirations of the child and his parents")
P.lab("no-childs-views", section="A")
P.para("Rafferty’s story so far", bold=True)
P.prose(
    "Rafferty is the younger of two boys and lives with his mother, his father and his brother Emeka, who is nine.",
    "He was born at 34 weeks and spent nineteen days on the neonatal unit.",
    "He walked at 22 months and his first words came after his third birthday.",
    "A portage home visitor came six times in the spring of 2024, and at Little Acorns Nursery he had ten hours a week of one-to-one help paid for by the nursery’s inclusion grant.",
    "He started in the Reception class at Sandling Primary School in September 2025, mornings only to begin with, and has attended all day since half term in October.",
)
P.para(
    "From September the school will give Rafferty two mornings a week in the Nest room to learn through play with a nurture teacher. @@ OUT"
)
P.para("What Joanne and Tunde told us", bold=True)
P.prose(
    "Joanne and Tunde say that the past year has been hard work and that they are proud of how their son has coped with a big, busy building.",
    "They are worried that other parents have stopped inviting him to parties, and that he will be thought of as naughty when he is only frightened.",
    "At home he sleeps in short stretches, and one of them has usually been up since four when the school day begins.",
    "Emeka has begun to keep his own toys in a locked box and to ask whether friends may come when his brother is out.",
    "Weekends are planned round two or three places where he is happy: the swings, the bus station and his grandparents’ garden.",
    "They would like to be told the good things as well as the bad at the end of the day.",
    "They hope that Rafferty will have a best friend by the time he is seven, that he will learn to read, and that he will grow up to lead a life he has chosen for himself.",
)
P.para("What Rafferty thinks", bold=True)
P.para(
    "This part was not completed because Rafferty was unwell on the two days when the coordinator visited the school."
)
P.para("How to communicate with Rafferty and involve him", bold=True)
P.prose(
    "Get down to his height, say his name and show him the thing you are talking about.",
    "Keep to two or three key words and leave a gap of ten seconds for him to answer.",
    "When there is something to be decided, hold up two real objects and accept a look, a reach or a sign as his answer.",
)
P.section = "B"
P.bar("Section B: Special educational needs")


def needs(area, good, hard):
    P.para(area, bold=True)
    P.tab(
        [["What is going well", "What Rafferty finds difficult"], [good, hard]],
        [6.5, 10.5],
        sections=["B", "B"],
        fill="FCE4D6",
    )


needs(
    "Communication and interaction",
    [
        "Rafferty leads people by the hand to what he wants, and joins in the actions of songs he knows.",
        "He signs ‘more’, ‘finished’ and ‘bus’ and says some thirty single words.",
    ],
    [
        "Rafferty understands spoken language at the level of a child of two, so that an instruction to the whole class passes him by unless it is shown to him as well.",
        "People who do not know him well cannot make out most of what he says.",
        "The speech and language therapy advice of 11 February 2026 describes his attention as single-channelled: he can listen or he can do, but not both together.",
        "He seldom starts anything with another child and moves off when one comes near.",
        "Harvey cannot yet wait for a turn, and takes toys out of other children’s hands. @@ AC:Harvey cannot yet wait for a turn",
    ],
)
needs(
    "Cognition and learning",
    [
        "Rafferty finishes 24-piece jigsaws, sorts by colour and knows the numbers on the front of every bus that goes past school."
    ],
    [
        "He can say the numbers to five in order but cannot give you three bricks when you ask for them.",
        "The specialist teacher’s report of October 2025 puts his pretend play at between eighteen months and two years. @@ RN:specialist teacher’s report of October 2025",
        "He leaves a task that somebody else has chosen after a minute or so, and works at his own choice for half an hour.",
        "His EYFS profile shows that he has not reached the expected level in any of the prime areas. @@ AB:EYFS",
    ],
)
needs(
    "Social, emotional and mental health",
    ["Rafferty laughs easily, loves rough and tumble with Emeka and will seek out his mother for a cuddle when hurt."],
    [
        "Rafferty runs out of the room when it becomes loud or crowded, and has twice got as far as the car park.",
        "Leaving his mother at the gate brings on screaming that lasts for up to twenty minutes.",
        "He has no words for feelings, and bites his sleeve or the person next to him when he is overwhelmed.",
        "She is frightened by the hand dryers and will not go into the toilets on her own. @@ MP:She is frightened by the hand dryers",
    ],
)
needs(
    "Sensory and physical",
    ["Rafferty is a keen climber in the park and likes deep pressure, swinging and being wrapped in a blanket."],
    [
        "The occupational therapist found on 27 January 2026 that Rafferty has low muscle tone, slides off an ordinary chair and props his head on his hand within five minutes of sitting down.",
        "By the afternoon he lies on the carpet while the other children sit, and this is sometimes read as not listening.",
        "He comes downstairs on his bottom and is not safe on the steps to the hall.",
        "He grips a crayon in his fist and tires before a drawing is finished.",
    ],
)
P.para("Self-help and eating @@ NP:Self-help and eating", bold=True)
P.tab(
    [
        ["What is going well", "What Rafferty finds difficult"],
        [
            "Rafferty takes off his own shoes and will bring his cup to be filled.",
            [
                "Rafferty is in nappies by day and by night and does not show that he is wet.",
                "He eats seven foods, all of them dry and pale, and gags if a different food touches his plate.",
                "He cannot yet manage a spoon without spilling most of what is on it.",
            ],
        ],
    ],
    [6.5, 10.5],
    sections=["B", "B"],
    fill="FCE4D6",
)
P.section = "C"
P.bar("Section C: Health needs related to special educational needs")
P.prose(
    "Rafferty has glue ear, and grommets were fitted on both sides in December 2025.",
    "His hearing goes up and down, and on a bad day he misses the beginnings and ends of words.",
    "He has eczema on his hands and behind his knees, which itches and takes his mind off what he is doing.",
    "His mother puts cream on before school and again at bedtime; by lunchtime the skin has dried out.",
    "He has reflux, for which he takes omeprazole at home before breakfast.",
)
P.section = "D"
P.bar("Section D: Social care needs related to special educational needs or to a disability")
P.para(
    "This section must set out any social care needs which relate to the child’s special educational needs or which require provision for a child under 18 under section 2 of the Chronically Sick and Disabled Persons Act 1970.",
    italic=True,
)
P.para("[Insert summary from social care advice] @@ PH:[Insert summary from social care advice]")
P.lab("empty-section", section="D")

P.bar("Outcomes and special educational provision, area by area", fill="7F7F7F")
HE = ["No.", "What Rafferty will be able to do", "By"]
HF = ["What will be provided", "By whom", "How often and for how long", "Outcome"]
WE, WF = [1.2, 12, 3.8], [7.3, 4, 3.6, 2.1]


def ef(area, outs, provs):
    P.para(area, bold=True, size=12)
    P.section = "E"
    P.bar("Section E: Outcomes", fill="D9D9D9", white=False, size=10)
    P.tab([HE, *outs], WE, sections=["E"] * 3)
    P.section = "F"
    P.bar("Section F: Special educational provision", fill="D9D9D9", white=False, size=10)
    P.tab([HF, *provs], WF, sections=["F"] * 4)


ef(
    "Communication and interaction: outcomes and provision",
    [
        [
            "1",
            "Rafferty will put two words or signs together to ask for something, at least ten times in a school day.",
            "End of Year 1",
        ],
        [
            "2",
            "Rafferty will act on a spoken instruction with three key words, without a gesture, four times in five.",
            "End of Key Stage 1",
        ],
        ["3", "Rafferty will make good progress in relating to other children. @@ M", "July 2027"],
    ],
    [
        [
            "Direct therapy in the classroom, modelling two-word phrases with sign while Rafferty plays with vehicles",
            "Speech and language therapist",
            "Six visits of 45 minutes each term",
            "1, 2",
        ],
        [
            "Practice of the week’s signs and phrases, one-to-one, in the book corner",
            "Teaching assistant with Makaton Level 2",
            "A quarter of an hour before lunch on each school day",
            "1",
        ],
        [
            "Picture-exchange snack: Rafferty hands over a card for each piece of fruit and hears the word said",
            "Teaching assistant with Makaton Level 2",
            "Every snack time",
            "1",
        ],
        [
            "Objects of reference, handed to him as each activity ends",
            "Class teacher",
            "At every change of activity",
            "2",
        ],
        [
            "Turn-taking games with one other child: bubbles, ready-steady-go, ball down a tube @@ U",
            "Early years practitioner",
            "Regularly @@ V:Regularly",
            "3",
        ],
        [
            "Attention Autism, stage 1 and then stage 2, with four other children @@ N",
            "",
            "20 minutes, Tuesday to Friday",
            "2",
        ],
        ["Short sentences with the key word stressed and signed @@ S", "All staff", "", "2"],
        [
            "Coaching for the Reception team in the signs that Rafferty is learning @@ P",
            "Speech and language therapist",
            "Once a term",
            "1",
        ],
        [
            "One-to-one play sessions in which everything Rafferty says is repeated back to him with a word added @@ X",
            "A familiar adult",
            "Fifteen minutes, morning and afternoon, every day",
            "1",
        ],
    ],
)
ef(
    "Cognition and learning: outcomes and provision",
    [
        [
            "4",
            "Rafferty will count out any number of objects up to ten when asked, and point to the numeral.",
            "July 2027",
        ],
        [
            "5",
            "Rafferty will stay at a task that his teacher has chosen for six minutes, in three tasks a day. @@ T",
            "Ongoing",
        ],
        ["6", "Rafferty will have a highly trained teaching assistant beside him in phonics. @@ OP", "End of Year 1"],
    ],
    [
        [
            "Counting of real things (buttons, toy buses, apples) alongside Numicon shapes",
            "Teaching assistant",
            "Monday to Thursday, 9.15am to 9.35am",
            "4",
        ],
        ["One-to-one support @@ H", "Teaching assistant", "17½ hours a week", "4, 5"],
        [
            "Teaching of listening games and first letter sounds @@ U",
            "Early years teacher",
            "As required @@ V:As required",
            "6",
        ],
        [
            "Three trays, left to right, each with one job in it; the last holds a toy bus",
            "Teaching assistant",
            "At the start of each morning and each afternoon",
            "5",
        ],
        ["Early years matrix, level 3 @@ B", "Inclusion panel", "To the end of Reception", "5"],
        [
            "Whether Rafferty follows the school’s reading scheme will be settled by the Year 1 leader after he moves up. @@ D",
            "",
            "",
            "6",
        ],
        [
            "Bus-themed number and story boxes, made up afresh and gone through with Rafferty on the carpet",
            "Specialist early years teacher from the Inclusion Service",
            "Ninety minutes on the second Monday of each month",
            "4, 5",
        ],
    ],
)
ef(
    "Social, emotional and mental health: outcomes and provision",
    [
        [
            "7",
            "When the room becomes loud Rafferty will walk to the tent corner instead of running out, three times in every five.",
            "His seventh birthday",
        ],
        ["8", "Rafferty will come in from the gate without tears on four mornings a week. @@ DP", "Easter 2026"],
    ],
    [
        [
            "Arrival by the side gate: a walk with Rafferty to the bus display and help to start his first job",
            "Teaching assistant",
            "8.40am to 8.55am every school day",
            "8",
        ],
        [
            "Sitting with Rafferty in the tent corner, weighted lap pad on, after any occasion on which he has run out",
            "Teaching assistant trained in Team Teach",
            "Five minutes each time",
            "7",
        ],
        [
            "Play in a group of three, following Rafferty’s lead",
            "Nursery nurse trained in Intensive Interaction",
            "Two 25-minute sessions a week",
            "7",
        ],
        [
            "Rafferty will be given opportunities to name feelings with puppets. @@ S | V:be given opportunities to",
            "Learning mentor",
            "",
            "7",
        ],
        ["Two-minute sand timer and the sign ‘finished’", "Class teacher", "Before every change of place", "7"],
        [
            "Meeting with parents and the class teacher to plan the next steps @@ UN",
            "Educational psychologist",
            "Once every half term",
            "14",
        ],
    ],
)
ef(
    "Sensory and physical: outcomes and provision",
    [
        [
            "9",
            "Rafferty will go up and down the hall steps on his feet, holding the rail, with nobody touching him.",
            "End of Year 1",
        ],
        [
            "10",
            "Rafferty will hold a crayon in a three-finger grip for as long as it takes to finish a picture. @@ OW",
            "End of Year 2",
        ],
    ],
    [
        [
            "Step practice, rail on his right, adult one step below",
            "Teaching assistant shown how by the physiotherapist",
            "Five minutes before morning play, daily",
            "9",
        ],
        [
            "Chair with arms and a foot block at Rafferty’s own place, and a wedge cushion for the carpet",
            "School",
            "",
            "9",
        ],
        [
            "Occupational therapy for core strength and balance @@ U",
            "Occupational therapist",
            "A block of sessions @@ V:A block of sessions",
            "9",
        ],
        [
            "Sensory circuit in the hall with two other children",
            "Teaching assistant",
            "Up to 20 minutes every morning @@ V:Up to 20 minutes",
            "9",
        ],
        [
            "In the water with Rafferty for the Reception swimming course, within arm’s reach @@ L",
            "Learning support assistant",
            "One 30-minute lesson a week in the summer term",
            "",
        ],
        [
            "Equipment check: chair height, cushion and lap pad",
            "Occupational therapist",
            "Each September and each March",
            "9",
        ],
    ],
)
P.para("Monitoring", bold=True)
P.para(
    "The school will set termly targets with Rafferty’s parents and will bring them to the review. Outcomes are looked at formally at each review of the plan."
)
P.section = "G"
P.bar("Section G: Health care provision")
P.tab(
    [
        ["What will be provided", "By whom", "How often"],
        ["Hearing test and a look at both grommets", "Audiologist, children’s hearing clinic", "Every six months"],
        [
            "Emollient put on Rafferty’s hands and knees",
            "Teaching assistant trained in first aid",
            "After every swimming lesson and every outdoor playtime from November to March",
        ],
        ["Advice to the school about reflux @@ C", "Health visiting team", "When time allows @@ V:When time allows"],
        ["Review of medicines", "Community paediatrician", "Once a year, in the autumn"],
    ],
    [7.6, 5, 4.4],
    sections=["G"] * 3,
)
P.section = "H1"
P.bar("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.tab(
    [
        ["What will be provided", "By whom", "How often"],
        [
            "Saturday play scheme at the Linnet Centre",
            "Play workers from the short breaks team",
            "Two Saturdays a month, 10am to 1pm",
        ],
        [
            "Help at home with bedtime @@ C",
            "Family support worker",
            "For as long as is thought necessary @@ V:For as long as is thought necessary",
        ],
        ["The council pays the Linnet Centre £35 for each session. @@ MO", "", ""],
    ],
    [7.6, 5, 4.4],
    sections=["H1"] * 3,
)
P.lab("missing-section", section="H2")
P.section = "I"
P.bar("Section I: Placement")
P.tab(
    [
        ["Name of school", "Sandling Primary School"],
        [
            "Type of school",
            "Mainstream primary school, with 17½ hours of teaching assistant time @@ hours-in-placement:17½ hours of teaching assistant time",
        ],
    ],
    [5, 12],
    head=False,
)
P.section = "J"
P.bar("Section J: Personal budget")
P.para(
    "Where there is a Personal Budget, this section sets out the details of how it will support particular outcomes, the provision it will be used for, and the arrangements for any direct payment.",
    italic=True,
)
P.lab("empty-section", section="J")
P.section = "K"
P.bar("Section K: Advice and information")
P.tab(
    [
        ["Advice", "From", "Date"],
        ["Parents’ contribution", "Joanne Bell and Tunde Oduya", "1 December 2025"],
        ["Educational psychology advice", "Dr Simone Acheson, educational psychologist", "20 February 2026"],
        ["Speech and language therapy advice", "Ruta Kalnins, speech and language therapist", "11 February 2026"],
        ["Occupational therapy advice", "Owen Tregear, occupational therapist", "27 January 2026"],
        ["Physiotherapy advice", "Hana Sadiq, children’s physiotherapist", "3 February 2026"],
        ["Audiology clinic letter @@ AD:Audiology clinic letter", "", "15 January 2026"],
        ["Medical advice", "Dr L Fonseka, community paediatrician", "30 January 2026"],
        ["Educational advice", "Mrs C Pascoe, SENCO, Sandling Primary School", "12 January 2026"],
        ["Social care information @@ AD:Social care information", "Duty desk, Early Help", ""],
    ],
    [6, 7.5, 3.5],
    sections=["K"] * 3,
)
P.para("Signed on behalf of Calderbourne Council", bold=True)
P.para("Signature: P. Ellery        Name: Philippa Ellery, Plan Coordinator        Date: 22 May 2026")
P.save()
