"""Lettered headings, needs by area in prose, outcomes in a numbered list, provision in tables by area. Tabitha, Year 3."""

from building_m import Plan

P = Plan("weaverfold", "final", font="Arial", size=10.5)
d = P.document
d.sections[0].header.paragraphs[
    0
].text = "Tabitha Greenhalgh – Final Education, Health and Care Plan – Official Sensitive"
P.pageno("Calderbrook Metropolitan Borough Council")

d.add_heading("Education, Health and Care Plan", 0)
P.para("FINAL PLAN", bold=True, size=14)
P.section = None
P.table(
    [
        ["Full name", "Tabitha Rose Greenhalgh", "Date of birth", "9 February 2018"],
        ["Year group", "Year 3", "Home language", "English"],
        ["Religion", "Click here to enter text. ## PH", "Parents", "Mrs Helen Greenhalgh and Mr Paul Greenhalgh"],
        ["Address", "14 Weaver Fold, Calderbrook CB4 6QT", "Telephone", "01632 960 418"],
        ["Date the assessment was requested", "8 September 2025", "Date of this final plan", "20 March 2026"],
        ["This plan will be reviewed by", "18 March 2027", "Plan writer", "Gillian Entwistle"],
    ],
    [4.0, 4.8, 3.6, 4.6],
)
P.whole("late-plan")
P.para("")
P.para("What you will find in this plan", bold=True)
P.table(
    [
        ["A", "Views, interests and aspirations", "G", "Health provision"],
        ["B", "Special educational needs", "H1 and H2", "Social care provision"],
        ["C", "Health needs", "I", "Placement"],
        ["D", "Social care needs", "J", "Personal budget"],
        ["E", "Outcomes", "K", "Advice and information"],
        ["F", "Special educational provision", "", ""],
    ],
    [1.6, 6.9, 2.2, 6.3],
)

P.head("Section A: The views, interests and aspirations of Tabitha and her parents", 1, "A")
P.whole("views-not-attributed", "A")
P.whole("no-communication-summary", "A")
P.head("All about me", 2)
P.para(
    "I am eight and I live with my mum, my dad, my brother Wilf and a tortoise called Gravel.",
    "I like drawing maps of islands that I have made up, going to town on the tram and Nan’s Sunday dinners.",
    "I am good at swimming and I have got my ten metre badge.",
    "I do not like it when everyone is shouting in the classroom or when somebody changes where I sit.",
)
P.para(
    "School would be better if I knew what was coming next and if there was somebody to play with at dinner time.",
    "When I am grown up I want to draw maps for my job, or drive the tram.",
)
P.head("What Mum and Dad think", 2)
P.para(
    "Mr and Mrs Greenhalgh describe a funny, stubborn and loving girl who remembers every street she has ever walked down.",
    "They would like Tabitha to go up to secondary school reading well enough to enjoy a book and with one good friend whom she can ring.",
    "Mrs Greenhalgh finds Sunday evenings hard because Tabitha cries about the week ahead.",
)
P.head("Tabitha’s story so far", 2)
P.para(
    "Tabitha was born at term and walked at nineteen months.",
    "Her nursery was worried about her talking from the age of three, and between January and July 2022 she had six sessions of speech and language therapy at the health centre.",
    "In Year 1 she received ten hours a week of help from the class teaching assistant, which stopped when the assistant left.",
    "From Easter she will have 20 minutes of phonics catch-up with Mrs Dutton before assembly each morning. ## OUT",
    "Her attendance this year is 94%.",
    "She moved from the infant to the junior building in September 2025; she was given six visits to the new classroom beforehand and settled in the first fortnight.",
)

P.head("Section B: Tabitha’s special educational needs", 1, "B")
P.head("Communication and interaction", 2)
P.para(
    "Tabitha is warm and talkative with people she knows, and will tell a long tale about her tortoise to anyone who has the time to hear it.",
    "She has developmental language disorder.",
    "She loses the meaning of longer sentences, above all where they turn on a word such as ‘before’, ‘unless’ or ‘either’, and she gets by through watching what the other children do.",
    "On the CELF-5 her understanding of spoken paragraphs fell at the 4th percentile (speech and language therapist’s report, 6 November 2025), although her single-word vocabulary is close to average. ## AB=CELF-5",
)
P.para(
    "When she retells something that has happened she leaves out who did what and jumps about in time, so that her listeners drift off before she has finished.",
    "She does not yet notice that she has been misunderstood and does not try a second way of saying it.",
)
P.head("Cognition and learning", 2)
P.para(
    "Tabitha has a very good memory for places and for anything she has drawn herself, and she perseveres with jigsaws and construction kits well beyond the point at which most children of eight would stop.",
    "Her reading is at the level usually seen at the beginning of Year 1: she knows 31 of the 44 sounds and blends words of three letters, but she forgets a word between one page and the next.",
    "The educational psychologist’s report of 21 November 2025 places her phonological awareness at the 2nd percentile and her non-verbal reasoning in the average range.",
    "The Learning Support Service report of July 2025 found that she could spell eleven of the first hundred common words. ## RN=Learning Support Service report of July 2025",
)
P.para(
    "She follows a plan with pictures far better than one in words, and a recent piece of work on the rivers of Calderbrook, which she was allowed to present as a map, was the longest that she has finished.",
    "In maths she counts reliably to 60 and adds within 10 on her fingers.",
    "She does not understand what the tens digit stands for, and a word problem defeats her because of the language rather than the sum.",
)
P.head("Social, emotional and mental health", 2)
P.para(
    "Tabitha is kind to younger children and is the first to notice when somebody has been hurt.",
    "She wants friends but does not know how to come into a game that has already started, and most dinner times she walks the edge of the playground by herself.",
    "Any change that she has not been told about, from a supply teacher to a different peg, makes her freeze, and it has taken as long as forty minutes for her to speak again.",
    "On Mondays he takes until mid-morning to settle. ## MP",
    "Her words for feelings are ‘fine’ and ‘cross’.",
    "At home she talks about being ‘the one nobody picks’, and her parents have noticed that she rehearses the next school day aloud in the bath.",
)
P.head("Sensory and physical needs ## NP", 2)
P.para(
    "Tabitha is a strong swimmer.",
    "She has developmental coordination disorder (DCD), described in the occupational therapist’s report of 30 October 2025.",
    "Her pencil grip is tense, her letters vary in size, and she writes about four legible words a minute, which is far slower than she thinks.",
    "She cannot manage buttons, laces or a knife and fork without help, and she covers her ears at the hand dryers and in the dining hall.",
)

P.head("Section C: Health needs related to Tabitha’s special educational needs", 1, "C")
P.para(
    "Tabitha has childhood absence epilepsy, diagnosed in 2023 and treated with ethosuximide twice a day.",
    "She has two or three absences on a school day, each of between five and ten seconds, and she misses whatever was said while they last.",
    "She is pale and quiet afterwards and does not know that anything has happened.",
    "Her hearing was tested in August 2025 and is normal.",
    "The paediatrician does not expect her to grow out of the absences before her teens, and has asked that she should never swim or climb alone.",
)
P.para("Kieran becomes breathless after running and has to sit out. ## AC")

P.head("Section D: Social care needs", 1, "D")
P.para("No social care needs were identified for Tabitha in the course of the assessment.")

P.head("Section E: The outcomes sought for Tabitha", 1, "E")
P.bl(
    "By the end of Year 4 Tabitha will follow a three-part instruction given to the whole class, without looking to see what others are doing, on four occasions out of five.",
    "By the end of Key Stage 2 Tabitha will retell an event or a story so that a listener who was not there can say who did what, and in what order.",
    "By July 2027 Tabitha will read aloud a page from a Year 2 reading book and make no more than five mistakes.",
    "Tabitha will work out additions and subtractions up to 100 with objects or a drawn number line and get eight in every ten right. ## T",
    "By the end of Year 5 Tabitha will be more confident in maths and will be making better progress. ## M",
    "By the end of Year 4 Tabitha will receive a nurture session from the learning mentor each week. ## OP",
    "By the time she leaves Year 6 Tabitha will move from one activity to the next within three minutes, with nothing but a picture card to remind her, at every change in the school day.",
    "By the summer term of 2028 Tabitha will join a game that other children have chosen and stay in it for ten minutes, on three dinner times in a week.",
    "By the end of Year 6 Tabitha will tell the nearest grown-up that she has had an absence and ask for what she missed.",
    "By the age of ten Tabitha will find her own way from the school gate to her peg, to the hall and to the dinner queue. ## OW",
    style="List Number",
)
P.para(
    "Shorter-term targets will be set each half term by the class teacher and the SENCO, who will send them home and go through them with Mr and Mrs Greenhalgh at parents’ evening."
)

P.head("Section F: The special educational provision required by Tabitha", 1, "F")
P.para("The numbers in the last column are those of the outcomes in Section E.", italic=True)
H = ["Provision", "By whom", "How long and how often", "Outcome"]
W = [7.2, 4.0, 3.7, 2.3]
P.head("Communication and interaction", 2)
P.table(
    [
        [
            "Direct therapy, one to one in a quiet room, to build Tabitha’s understanding of joining words and of sentences with more than one part.",
            "Speech and language therapist registered with the Health and Care Professions Council",
            "40 minutes, once every two weeks in term time",
            "1, 2",
        ],
        [
            "Practice of the therapist’s sentence work, from the picture book made for Tabitha.",
            "Teaching assistant shown the programme by the therapist",
            "A quarter of an hour, Monday to Thursday",
            "1",
        ],
        [
            "A storytelling group of Tabitha and three classmates, each of whom retells a shared book with props.",
            "Higher level teaching assistant",
            "Tuesdays and Fridays, 1.10pm to 1.40pm",
            "2",
        ],
        ["Teaching of the words on Tabitha’s vocabulary list. ## U", "Teaching assistant", "Regularly ## V", "2"],
        [
            "One instruction at a time, followed by a slow count of eight before it is said again.",
            "Class teacher and all assistants",
            "In every lesson",
            "1",
        ],
        [
            "Barrier games in which Tabitha both gives and follows directions. ## P",
            "Teaching assistant",
            "20-minute sessions",
            "1, 2",
        ],
        [
            "Visit to watch the sentence programme being delivered and to set its next steps.",
            "Speech and language therapist",
            "Once a half term",
            "1, 2",
        ],
        [
            "A practice sheet for home, with one picture and one sentence to say together.",
            "Speech and language therapist",
            "After each therapy session",
            "1",
        ],
        [
            "Photographs and gestures alongside spoken words, with long explanations broken into chunks. ## S",
            "All staff",
            "",
            "1",
        ],
        [
            "Colour-coded ‘who, where, when’ cards fixed to Tabitha’s table.",
            "Class teacher",
            "In English and topic lessons",
            "2",
        ],
    ],
    W,
    head=H,
)
P.head("Cognition and learning", 2)
P.table(
    [
        [
            "Phonics teaching, one to one, from a structured and cumulative scheme that starts at the sounds Tabitha does not know.",
            "Specialist teacher with a Level 5 diploma in literacy difficulties",
            "Three lessons of 30 minutes a week",
            "3",
        ],
        [
            "Hearing Tabitha read; each word she stumbles over goes into her word tin and is read again at the end.",
            "Class teaching assistant",
            "Ten minutes every school day",
            "3",
        ],
        [
            "A spelling game from the week’s phonics lesson, played with a partner chosen by the teacher.",
            "Teaching assistant",
            "At least 15 minutes, on Wednesdays",
            "3",
        ],
        ["One-to-one help. ## H", "Teaching assistant", "16 hours each week", "3, 4"],
        [
            "Teaching of place value and number bonds with base-ten blocks, in a group of up to four.",
            "Qualified teacher",
            "25 minutes on four days of the week",
            "4, 5",
        ],
        ["Rehearsal of addition facts from flash cards. ## N", "The school", "Five minutes, twice a day", "4"],
        [
            "Tabitha would benefit from a second reading of the books she brought home in the week. ## V=would benefit from",
            "Teaching assistant",
            "Fridays, for half an hour",
            "3",
        ],
        [
            "Her own number line, hundred square and tray of counters, kept within reach.",
            "Class teacher",
            "All maths lessons",
            "4, 5",
        ],
        [
            "Additional time: a quarter more than the other children are given.",
            "Class teacher",
            "Every timed test, the end-of-year papers among them",
            "3, 5",
        ],
        [
            "The maths catch-up programme that Tabitha follows will be decided by the school after the summer assessments. ## D",
            "Maths subject leader",
            "",
            "5",
        ],
        [
            "Word problems read aloud to Tabitha and drawn as a picture before she is asked for the answer.",
            "Class teacher or teaching assistant",
            "Whenever a word problem is set",
            "4",
        ],
    ],
    W,
    head=H,
)
P.head("Social, emotional and mental health", 2)
P.table(
    [
        [
            "Work on naming feelings, noticing their early signs and choosing from a card of three calming steps.",
            "Emotional literacy support assistant (ELSA)",
            "35 minutes once a week",
            "7, 8",
        ],
        [
            "Going through the picture timetable with Tabitha; anything unusual is shown with an orange card.",
            "Teaching assistant",
            "Five minutes on arrival and five minutes after dinner, every day",
            "7",
        ],
        [
            "Listening to Tabitha’s worries and drawing them with her. ## X",
            "A trusted adult",
            "Ten minutes each afternoon",
            "7",
        ],
        [
            "Coached play with two children of Tabitha’s choosing: asking to join, taking turns, coping with being out.",
            "Play leader",
            "12.35pm to 12.55pm on Mondays, Wednesdays and Fridays",
            "8",
        ],
        [
            "Nurture group of six, with a shared snack, a circle game and a job for each child.",
            "Learning mentor trained in nurture practice",
            "90 minutes on Thursday afternoons",
            "6",
        ],
        [
            "Showing Tabitha photographs of the new room or the new adult and talking through what will be the same. ## L",
            "Class teacher",
            "The day before every planned change, for ten minutes",
            "",
        ],
        [
            "Where possible, Tabitha will sit next to a child she has named. ## V=Where possible",
            "Class teacher",
            "In all lessons and at the dinner table",
            "8",
        ],
        [
            "A tent with a beanbag in the corner of the classroom, to which Tabitha goes when she holds up her blue card.",
            "Class teacher",
            "Up all day, every day",
            "7",
        ],
        [
            "A line in the home–school book on one thing that went well and one that was hard.",
            "Teaching assistant",
            "Daily, before the bell",
            "7, 8",
        ],
        [
            "Meeting with Mr and Mrs Greenhalgh to hear how Sundays have been. ## UN",
            "SENCO",
            "Every third Friday",
            "12",
        ],
    ],
    W,
    head=H,
)

P.head("Section G: Health provision", 1, "G")
P.bl(
    "An epilepsy specialist nurse will train Tabitha’s teacher, her teaching assistants and the midday supervisors to recognise an absence, in one session of 60 minutes every September. (Outcome 9)",
    "The epilepsy nurse will be available to the school for advice. (Outcome 9) ## C; V=will be available",
    "The school nurse will go over the absence log with the class teacher for fifteen minutes in each half term. (Outcome 9)",
    "The community paediatrician will see Tabitha in clinic every six months to review her medicine. (Outcome 9)",
    "The adult nearest to Tabitha when an absence ends will repeat to her what was said during it and note the time in the log. (Outcome 9)",
)
P.head(
    "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 1, "H1"
)
P.para("No provision is required.")
P.head("Section H2: Any other social care provision", 1, "H2")
P.para(
    "Any other social care provision reasonably required by the learning difficulties or disabilities which result in the child having special educational needs.",
    italic=True,
    size=9,
)
P.whole("empty-section", "H2")
P.head("Section I: Placement", 1, "I")
P.table(
    [
        ["Name", "Ashlar Bank Community Primary School"],
        [
            "Type",
            [
                "Mainstream maintained primary school",
                "Tabitha to have 16 hours per week of teaching assistant time in class. ## hours-in-placement",
            ],
        ],
    ],
    [4.0, 13.0],
)
P.head("Section J: Personal budget", 1, "J")
P.para(
    "The personal budget comes to £1,140 a year and covers the storytelling group described in Section F. ## budget-not-requested=£1,140 a year",
    "It is there to meet Tabitha’s needs in spoken language and goes towards Outcome 2.",
)
P.head("Section K: Advice and information gathered during the assessment", 1, "K")
P.table(
    [
        ["Child’s views", "Tabitha Greenhalgh", "2 October 2025"],
        ["Parents’ views", "Mrs H and Mr P Greenhalgh, parents", "3 October 2025"],
        ["Educational advice", "Mrs R Asante, SENCO", "16 October 2025"],
        ["Psychological advice", "Dr Leonie Farrant, educational psychologist", "21 November 2025"],
        ["Speech and language therapy advice", "Jo Mather, speech and language therapist", "6 November 2025"],
        ["Occupational therapy advice", "Bea Lindqvist, occupational therapist", "30 October 2025"],
        ["Medical advice ## AD", "Dr S Iqbal, community paediatrician", ""],
        ["Social care information", "Duty social worker, Calderbrook Family Help", "14 October 2025"],
    ],
    [5.6, 7.4, 4.0],
    head=["Advice", "From", "Date"],
)
P.section = None
P.head("Signature", 2)
P.para("Signed on behalf of Calderbrook Metropolitan Borough Council: G. Entwistle")
P.para("Name: Gillian Entwistle, Special Educational Needs Officer     Date: 20 March 2026")
P.save()
