"""One table per outcome: need, outcome, provision, who, how often, monitoring. Tobiah, Year 5."""

from building import shade, widths
from building_h import Plan

P = Plan("ashcombe", "final", font="Arial", size=10)
d = P.document
P.h("Education, Health and Care Plan", 0)
P.a("FINAL PLAN   Marlingshire County Council")
P.tab(
    [
        ["Child", "Tobiah Wrenfield"],
        ["Date of birth", "4 February 2017"],
        ["School year", "Year 5"],
        ["Home address", "8 Budget Row, Ashcombe"],
        ["Assessment requested on", "11 March 2026"],
        ["Date of this plan", "16 October 2026"],
        ["Review", "This plan is reviewed every twelve months."],
    ],
    [6, 11],
    head=0,
)
P.g("late-plan", "no-review-date")
P.section = "A"
P.h("Section A   Views, interests and aspirations")
P.lab("views-not-attributed")
P.a("About me", bold=True)
P.a(
    "I am Tobiah and I am nine. I like buses, especially the open-top ones, and I know every stop between my house and the sea. I also like mango, my guinea pig Biscuit and being first in the line. I do not like it when the hall is loud or when there is a supply teacher and nobody said."
)
P.a(
    "When I grow up I want to drive the number 40 bus and live near my brother Ezra. Next year I want to go on the Year 6 camp."
)
P.a("How to talk to me and help me have my say", bold=True)
P.a(
    "Say my name and wait until I look up. Tell me one thing at a time. If you want to know what I think, let me draw it or point to the feelings fan, and do not ask me in front of everybody."
)
P.a("My family", bold=True)
P.a(
    "Mr and Mrs Wrenfield describe an affectionate, funny boy who remembers journeys he made when he was three. They worry that he comes home exhausted and that he has not been asked to a birthday party since Year 2. They would like him to leave primary school reading for himself and with a friend to walk to secondary school with. Last year he had a reading volunteer for half an hour every Wednesday and he liked going."
)
P.h("Sections B, E and F   Needs, outcomes and provision")
P.a(
    "There is one table for each outcome. In each of them the need belongs to Section B, the outcome to Section E and the provision to Section F.",
    italic=True,
)


def outcome(title, can, needs, out, rows):
    t = d.add_table(rows=0, cols=4, style="Table Grid")

    def full(label, v, sec, col):
        cs = t.add_row().cells
        cs[0].text = label
        cs[0].paragraphs[0].runs[0].bold = True
        shade(cs[0], col)
        c = cs[1].merge(cs[3])
        P.fill(c, v, section=sec)

    cs = t.add_row().cells
    c = cs[0].merge(cs[3])
    P.fill(c, title, True, section="E")
    shade(c, "C6D9C1")
    full("Section B: what Tobiah can do", can, "B", "EAF1E7")
    full("Section B: the need", needs, "B", "EAF1E7")
    full("Section E: the outcome", out, "E", "EAF1E7")
    cs = t.add_row().cells
    for c, v in zip(
        cs, ["Section F: the provision", "Who", "How often and for how long", "How we will check"], strict=False
    ):
        P.fill(c, v, True)
        shade(c, "EAF1E7")
    for r in rows:
        cs = t.add_row().cells
        for c, v in zip(cs, r, strict=False):
            P.fill(c, v, section="F")
    widths(t, [6, 3.7, 4, 3.5])
    d.add_paragraph()


P.section = None
outcome(
    "Outcome 1 (communication and interaction)",
    "Tobiah speaks clearly, has a good memory for names and places and can explain a journey from beginning to end. He listens best to somebody he likes and enjoys comic strips, puppets and being asked for his opinion.",
    [
        "Tobiah has developmental language disorder and understands two key words in a spoken sentence where most children of nine manage six.",
        "He talks at length about bus routes and does not notice when the other child has stopped listening.",
    ],
    "By the end of Key Stage 2 Tobiah will carry out a three-part spoken instruction on four occasions out of five without hearing it again.",
    [
        [
            "Direct therapy on understanding question words and on listening for the important word in a sentence",
            "Speech and language therapist",
            "45 minutes, once a fortnight in term time",
            "Therapist’s termly report",
        ],
        [
            "Rehearsal at school of the words set by the therapist",
            "Class teaching assistant (Level 3), shown how by the therapist",
            "15 minutes on four mornings a week",
            "Word list signed off each Friday",
        ],
        [
            "A conversation group of four pupils, practising taking turns and changing the subject ## P",
            "Emotional literacy support assistant",
            "Weekly",
            "Therapist’s checklist at Christmas, Easter and July",
        ],
        [
            "Reading comic strips with him about conversations that went wrong",
            "Speech and language therapy assistant (qualified at Level 4)",
            "Half an hour on the first Monday of each month",
            "Comic strips kept in a folder",
        ],
        [
            "Instructions given in pieces of no more than two key words, with a symbol for each piece",
            "All his teachers",
            "Every lesson",
            "Learning walk each half term",
        ],
        [
            "Help to understand what his friends are saying in their games ## U; X",
            "Key adult",
            "Ongoing ## V:Ongoing",
            "Annual review",
        ],
    ],
)
outcome(
    "Outcome 2 (cognition and learning: reading)",
    "Tobiah knows all the single letter sounds, loves being read to and follows a story well above the level at which he can read it himself. He reads every word on a bus timetable.",
    [
        "Tobiah reads at the level of a child of six years and two months. The educational psychologist’s report of 22 April 2026 found that he sounds out each letter and loses the word before he reaches the end of it.",
        "The dyslexia assessment by Mr Yelland (February 2026) adds that he guesses from the first letter when a line is crowded. ## RN:The dyslexia assessment by Mr Yelland (February 2026)",
    ],
    "By July 2028 Tobiah will read aloud an unseen Year 4 passage at 90 words a minute with no more than five errors.",
    [
        [
            "Precision teaching of high-frequency words",
            "Class teaching assistant (Level 3)",
            "Ten minutes at the start of every school day",
            "Daily chart, seen by the SENCO on Fridays",
        ],
        [
            "Phonics for reading and spelling, taught from the Sounds-Write scheme in a group of three",
            "Specialist teacher with a Level 7 dyslexia qualification",
            "Tuesdays and Fridays, 1.20pm to 2.00pm",
            "Standardised reading test in June",
        ],
        ["Teaching assistant support ## H", "Teaching assistant", "12.5 hours a week", "Provision map"],
        [
            "Reading aloud to the librarian, who has completed the county’s paired reading course",
            "Librarian",
            "Mondays and Thursdays, five past one to twenty-five past one",
            "Reading record",
        ],
        [
            "Questions read out to him",
            "Class teaching assistant (Level 3)",
            "Every test",
            "Test sheet marked ‘read aloud’",
        ],
        [
            "Books and worksheets printed in 14-point type with one clear line between paragraphs",
            "Class teacher",
            "Whenever he reads",
            "SENCO book look, termly",
        ],
        [
            "The choice of a spelling scheme will be decided by the school after the October half term. ## D",
            "School",
            "TBC",
            "",
        ],
        ["Element 3 funding at matrix level 4 ## B", "Council", "Yearly", ""],
    ],
)
outcome(
    "Outcome 3 (cognition and learning: number)",
    "Tobiah counts forwards to 1,000 and can tell the time to the quarter hour. He likes sums that have one right answer.",
    "Tobiah cannot yet say which of two three-figure numbers is the larger and counts on his fingers for sums below ten.",
    "Tobiah will improve in mathematics. ## T; M",
    [
        [
            "Teaching of the week’s new number words and the first worked example before the class meets them ## ",
            "HLTA ## AB:HLTA",
            "20 minutes every Monday",
            "Unit test",
        ],
        [
            "Practical work with money and time: paying for items up to £2 at the class shop, reading a bus timetable",
            "Class teaching assistant (Level 3)",
            "Two 25-minute sessions a week",
            "Photographs in his number book",
        ],
        [
            "Times tables chanted and shown on the number line",
            "Class teacher",
            "First five minutes of every mathematics lesson",
            "Friday quiz",
        ],
        [
            "Sums set out on squared paper, no more than six to a page",
            "Class teacher",
            "In mathematics lessons",
            "Book look",
        ],
        [
            "New ideas shown with objects before pictures and with pictures before figures ## S",
            "Class teacher",
            "As appropriate ## V:As appropriate",
            "Book look",
        ],
    ],
)
outcome(
    "Outcome 4 (social, emotional and mental health)",
    "Tobiah is affectionate and forgiving. He is proud of his brother, looks after younger children in the playground and is calm again within twenty minutes of being upset.",
    [
        "When a routine changes without warning Tobiah leaves the classroom; the school recorded this 31 times in the spring term.",
        "He has three words for feelings (happy, cross, tired) and cannot tell an adult what went wrong.",
    ],
    "By the end of Year 6 Tobiah will show an adult how he feels on his feelings fan before he leaves a room, eight times out of ten.",
    [
        [
            "Naming feelings and practising what to do with each, from the Zones of Regulation book",
            "Emotional literacy support assistant",
            "30 minutes weekly, and a further ten minutes after any incident of leaving the room",
            "Incident log",
        ],
        [
            "A photograph and a spoken warning of what will be different",
            "Class teacher",
            "Before every trip, visitor, fire practice or change of teacher",
            "Parents’ meeting",
        ],
        [
            "A telephone call to Mrs Wrenfield about how he has been",
            "Class teacher",
            "Each Friday, and on any day when he has left a room",
            "Call noted in the log",
        ],
        [
            "A bus club with three other pupils, in which each of them asks and answers two questions about the weekend",
            "Class teaching assistant (Level 3)",
            "Thursdays, 12.30pm to 1.00pm",
            "Annual review",
        ],
        ["A calm corner to be available in school ## V:available", "SENCO", "", "Incident log"],
        [
            "Play therapy on managing change and loss ## P",
            "Play therapist from the Willow service",
            "Six sessions",
            "Therapist’s closing letter",
        ],
        [
            "Tobiah would benefit from time with a male role model, talking over his week. ## U; X; V:would benefit from",
            "Mentor",
            "When the timetable permits ## V:When the timetable permits",
            "",
        ],
    ],
)
outcome(
    "Outcome 5 (sensory and physical)",
    "Tobiah runs, climbs and swims well and passed his balance bike award in the summer.",
    [
        "Tobiah has hypermobile fingers and thumbs. Her hands ache after two lines of writing. ## MP:Her hands ache after two lines of writing",
        "He covers his ears in the dining hall and has stopped eating there.",
    ],
    "To receive occupational therapy and touch-typing lessons by July 2027. ## OP",
    [
        [
            "Hand-strength and pencil-control exercises written by the occupational therapist",
            "Teaching assistant taught the exercises by the therapist",
            "10 minutes, Monday to Thursday",
            "Writing sample each half term",
        ],
        [
            "Visit to review the exercises and his seating",
            "Occupational therapist",
            "Once a term",
            "Therapist’s note to parents",
        ],
        [
            "Touch-typing lessons on the school’s typing programme",
            "Teaching assistant trained in the typing programme",
            "Up to 20 minutes, three times a week ## V:Up to 20 minutes",
            "Words-per-minute score",
        ],
        ["A minute’s rest for his hands", "Class teacher", "After every five lines of writing", "Writing sample"],
        [
            "One laptop with word prediction (£415 from the council’s equipment fund) ## MO:£415",
            "SENCO to order",
            "In English, history and science lessons",
            "Inventory",
        ],
        [
            "Lunch eaten with two friends in the library",
            "Midday supervisor trained in autism",
            "Every lunchtime",
            "Lunch diary",
        ],
    ],
)
outcome(
    "Outcome 6 (independence)",
    "Tobiah washes his own hands and eats with a knife and fork.",
    "Tobiah needs reminding of every step when he changes for PE and puts his shoes on the wrong feet. ## NP",
    "By July 2026 Tobiah will change for PE by himself within ten minutes. ## DP; OW",
    [["", "", "", ""]],
)
outcome(
    "Outcome 7 (independence)",
    "Tobiah reads picture lists quickly and likes ticking things off.",
    "Tobiah does not know what to bring to school or take home, and hands in one piece of homework in ten.",
    "By Easter 2028 Tobiah will pack his bag from a picture list on nine days out of ten.",
    [
        [
            "Packing the bag together from the picture list, with the pictures taken away one by one",
            "Class teaching assistant (Level 3)",
            "Five minutes at the end of every day",
            "Tick chart in the bag",
        ],
        [
            "A walk to lost property to find and name what is his",
            "Class teaching assistant (Level 3)",
            "Five minutes at 3.10pm on Fridays",
            "Tick chart in the bag",
        ],
        ["Homework set as one task on one sheet", "Class teacher", "Each time homework is given", "Homework record"],
    ],
)
P.section = "C"
P.h("Section C   Health needs")
P.a(
    "Tobiah has asthma, which is worse in cold weather, and generalised joint hypermobility diagnosed by Dr Farouk in 2022. He sleeps for about six hours a night."
)
p = d.add_paragraph(P.x("He wears glasses for distance. "))
r = p.add_run(" He is waiting for an eye test at the children’s clinic.")
r.font.strike = True
P.g("unresolved-changes")
P.a("Each morning he will also have a twenty-minute sensory circuit run by the teaching assistant. ## OUT")
P.section = "D"
P.h("Section D   Social care needs")
P.a(
    "Tobiah has no sense of danger near roads and cannot go to a club without an adult he knows. Ezra, who is fourteen, gives up his own Saturdays to go out with him. The family has had an early help plan since May 2026 and has no other help outside school."
)
P.section = "G"
P.h("Section G   Health provision")
P.tab(
    [
        ["Provision", "Who", "How often"],
        [
            "Physiotherapy review of his joints and of the home stretches (Outcome 5)",
            "Community physiotherapist",
            "Every twelve weeks",
        ],
        ["A check of his inhaler technique and spacer (Outcome 5) ## C", "School nurse", "Regularly ## V:Regularly"],
        [
            "Sleep clinic appointments to teach Mr and Mrs Wrenfield a bedtime routine (Outcome 4)",
            "Sleep practitioner",
            "Four of 50 minutes in the spring term 2027",
        ],
    ],
    [8, 4.5, 4.5],
)
P.section = "H1"
P.h("Section H1   Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.a("None identified.")
P.section = "H2"
P.h("Section H2   Other social care provision")
P.bl(
    "A befriender from Linkup will take Tobiah to Cubs and stay with him from 6pm to 7.30pm every Thursday in term time. (Outcome 9) ## UN",
    "The Family Help worker will teach Tobiah road safety on the walk to the bus stop for one hour every other Saturday. (Outcome 7)",
)
P.section = "I"
P.h("Section I   Placement")
P.a(
    "Name: Hollinsend Primary School",
    "Type: mainstream primary school with 12½ hours of adult help each week ## hours-in-placement:12½ hours of adult help each week",
)
P.section = "J"
P.h("Section J   Personal budget")
P.a(
    "Mr and Mrs Wrenfield asked for a personal budget on 2 September 2026 and it was agreed. A direct payment of £1,248 a year is made to them in twelve parts. ## direct-payment-without-purpose:A direct payment of £1,248 a year"
)
P.section = "K"
P.h("Section K   Advice and information")
P.tab(
    [
        ["Advice", "Author", "Date"],
        ["Parents’ views", "Mr and Mrs Wrenfield", "2 April 2026"],
        ["Child’s views", "Tobiah Wrenfield", "30 March 2026"],
        ["Educational psychology", "Dr Sunniva Blakelock, educational psychologist", "22 April 2026"],
        ["School", "Mrs P Aldous, SENCO", "1 May 2026"],
        ["Speech and language therapy", "Corin Mabey, speech and language therapist", "13 May 2026"],
        ["Occupational therapy", "Dilys Arkwright, occupational therapist", "20 May 2026"],
        ["Health", "Dr N Farouk, community paediatrician", "6 May 2026"],
        ["Social care", "Joanne Teal, Family Help worker", "28 April 2026"],
    ],
    [6, 7, 4],
)
P.a(
    "Signed on behalf of the council: H. Lockyer      Name: Hester Lockyer, Plan Coordinator      Date: 16 October 2026"
)
P.save()
