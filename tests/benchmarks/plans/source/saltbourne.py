"""A southern county's statement-style form, landscape: advice list (no letter) first, numbered 1 to 8; E and F as columns of one table per area. Kobi, Year 13 at college."""

from building_ab import Plan

P = Plan("saltbourne", "final", "Arial", 10, landscape=True, margin=1.8)
P.h("Education, Health and Care Plan (Amended Final)", 0)
P.p(
    "The following Education, Health and Care Plan, first issued on 4 March 2021, is amended and reissued by Saltbourne Council (‘the authority’) in respect of the young person whose particulars are set out below."
)
P.p("Status of this plan:   ☐ first issue   ☐ transferred from another authority   ☒ amended after annual review")
P.facts(
    [
        ("Surname", "Ansah-Pryce", "Other names", "Kwabena James (Kobi)"),
        ("Date of birth", "29 May 2009", "National Curriculum year", "Year 13"),
        ("Date of review meeting", "9 June 2026", "Date of this amended final plan", "23 October 2026"),
        ("NHS number", ("XXXX", "PH:XXXX"), "Home language", "English"),
        ("Parent", "Mrs Efua Ansah", "Home address", "Flat 6, 21 Harbour Parade, Saltbourne"),
    ],
    [5, 8, 6, 7],
)
P.lab("late-amendment", section=None)
P.p("This plan will next be reviewed within twelve months.")
P.lab("no-review-date", section=None)
P.section = "K"
P.h("Advice and information taken into account")
P.lab("missing-section")
P.p("The following reports and advice were taken into account and are attached to the plan as appendices.")
P.table(
    ["", "Name of document and author", "Date written"],
    [
        ["1. Young person’s and parent’s views", "Annual review form; letter from Mrs E Ansah", "1 June 2026"],
        ["2. Educational", "College report, Ms T Holloway, head of inclusive learning", "22 May 2026"],
        ["3. Advice on vision or hearing", "Not applicable", "Not applicable"],
        ["4. Medical", "Letter from Dr F Abernethy, consultant neurologist", "14 April 2026"],
        ["", ("Report of Mr L Quaye, speech and language therapist", "AD:Report of Mr L Quaye"), ""],
        ["5. Psychological", "Report of Dr M Castellan, educational psychologist", "18 May 2026"],
        ["6. Social care", "Child in need review, Ms P Doyle, social worker", "30 April 2026"],
        ["7. Requested by the young person or parent", "None was requested", "Not applicable"],
        ["8. Any other", "Careers action plan, Mr G Trask, careers adviser", "7 May 2026"],
    ],
    [7.5, 13, 5.5],
)
P.section = "A"
P.h("Section A: Views, interests and aspirations")
P.lab("views-not-attributed")
for x in [
    "I am Kobi. I live with my mum and my little brother Yaw by the harbour. I went to Chalk Lane School until Year 11 and I am in my second year at college now.",
    "I like engines, anything with wheels, grime music and my nan’s cooking. I am good at taking things to bits and I mostly remember how they go back. I do not like being watched, being late, or big writing tasks.",
    "I had my first seizure when I was nine. I have not had one at college since February. I do not want people making a fuss about it in front of my mates.",
    "When I finish college I want a job in a garage that does motorbikes, my own money and my own front door. My mum wants me to be safe on the buses and able to cook more than toast.",
    "If you need to ask me something important, tell me the day before, keep it short and put it in a text so I can read it again. Ask me before you ask my mum. I come to my meetings, but I like to see the questions first.",
    "The things that have gone well this year are the workshop, the football and getting my Entry Level 2. The things that have not gone well are the bus, mornings, and the day I walked out of the theory test. Next year I want more time on real bikes and less time in a classroom with people sitting next to me.",
]:
    P.p(x)
P.section = None
P.h("Progress since the plan was last amended")
P.p(
    "The review in June 2026 found that Kobi had met two of the outcomes set in 2024: he can now order and pay for a meal, and he joined a college football team for a season. In 2025–26 he had six hours a week of help from a learning support assistant in the workshop, which his tutor described as more than he needed there and less than he needed in theory lessons. A travel trainer rode with him on the bus for the first fortnight of term. He left the training unfinished after a passenger shouted at him, and has come by taxi ever since."
)
P.p(
    "Kobi came to the whole of the meeting. His mother asked for a full day of work placement each week and for the college to text her when he does not arrive. Ms Holloway asked for more speech and language therapy than the first plan gave. Nobody thought that a change of college was needed before he finishes the course in July 2027."
)
P.section = "B"
P.h("Section B: Special educational needs")
P.h("Cognition and learning", 2)
P.p(
    "Kobi has moderate learning difficulties and ADHD. He is practical, observant and persistent with his hands: his motor vehicle tutor says that he can strip and rebuild a carburettor after being shown it twice. He reads short factual texts at about the level of a nine-year-old and skips the words he does not know. He adds and subtracts money on paper but cannot yet tell whether he has been given the right change. He holds two pieces of information in mind at a time, so that a verbal list of jobs defeats him. He concentrates for half an hour and more on an engine, and for about five minutes on a page. His nonverbal reasoning was measured at the 12th percentile and his verbal reasoning at the 4th, with the largest gap in working memory. He remembers what he has done much better than what he has been told."
)
para = P.document.add_paragraph()
r = para.add_run(
    P.t(
        "Kobi is working towards a Level 1 certificate in motor vehicle maintenance at the school’s vocational centre. "
    )
)
r.font.strike = True
P.lab("unresolved-changes", section=None)
para.add_run(
    P.t(
        "In May 2026 he passed Entry Level 2 in English and in maths. She writes slowly and leaves out punctuation.",
        "MP:She writes slowly",
    )
)
P.p("A specialist tutor will teach him functional English for three hours a week from November.", "OUT")
P.h("Communication and interaction", 2)
P.p(
    "Kobi speaks clearly and is good company with people he knows. He has difficulty understanding long explanations and words with more than one meaning, does not say when he is lost, and can sound abrupt on the telephone. He struggles to find the word he wants when he is under pressure, and interviews go badly for this reason. He is at his best when he is explaining something mechanical to a younger student, when his sentences become longer and he checks that the other person has followed."
)
P.h("Social, emotional and mental health", 2)
P.p(
    "Kobi has a quick temper when he feels shown up. In the last college year there were eleven incidents in which he shouted at staff or left the site, against thirty the year before, and the drop followed his work with the college counsellor. His attendance was 71 per cent. The psychiatrist’s letter of 12 August 2025 describes low mood in the winter months and poor sleep. He is loyal to a small group of friends, looks after his brother, and apologises without being asked once he has calmed down. He says nothing when work is too hard and is more likely to walk out than to ask.",
    "RN:psychiatrist’s letter of 12 August 2025",
)
P.h("Sensory and physical", 2)
P.lab("NP", "Sensory and physical")
P.p(
    "Kobi has a mild hand tremor caused by his medicine, so that small screws, keyboards and handwriting are hard work. Strip lighting and flickering screens give him headaches, and he cannot read small grey print."
)
P.h("Preparing for adulthood", 2)
P.p(
    "Kobi does not yet travel alone on an unfamiliar route, has cooked only with his mother beside him, and has had one week of work experience. He receives PIP, which his mother manages for him. He sees few people of his own age outside college. He is careful with tools, knows the workshop safety rules by heart, and was praised on his placement for sweeping up unasked. He can use a phone to find a bus and a calculator to add a bill.",
    "AB:PIP",
)
P.section = "C"
P.h("Section C: Health needs relating to special educational needs")
P.p(
    "Kobi has focal epilepsy, which is controlled by tablets taken at eight in the morning and eight at night. He forgets about one dose in five if nobody reminds him. He has a rescue medicine for any seizure that lasts longer than five minutes. He has been known to the adolescent mental health service since 2024. Missed sleep and missed meals make a seizure more likely. He is otherwise fit, plays football and is of normal weight, and he has not been told to avoid any workshop task except working at height."
)
P.section = "D"
P.h("Section D: Social care needs relating to special educational needs or to a disability")
P.p(
    "Kobi is a child in need. He spends most weekends indoors, and his mother, who works nights, has asked for help with getting him out and about. He cannot yet be left to cook or to deal with callers on his own."
)
P.h("Outcomes and special educational provision")
P.p("One table is completed for each area. The first column is Section E and the second is Section F.")
HEAD = [
    "Section E: Outcome sought",
    "Section F: Special educational provision",
    "Staffing and expertise",
    "Frequency and duration",
]
W = [7, 8.3, 5.3, 5.4]
SECS = ["E", "F", "F", "F"]


def tab(title, rows):
    P.section = None
    P.h(title, 2)
    P.table(HEAD, rows, W, "C6D9F1", sections=SECS)


tab(
    "Cognition and learning",
    [
        [
            "1. By July 2027, Kobi will pass Entry Level 3 functional maths and will check the change from a £10 note correctly nine times out of ten.",
            "Functional maths in a class of eight students.",
            "Tutor with a specialist certificate in teaching numeracy",
            "Two hours on Tuesdays and one hour on Thursdays",
        ],
        [
            None,
            "Help in class to keep the place on the page and to read the question again.",
            "Learning support assistant, Level 2",
            "All maths and English lessons",
        ],
        [
            None,
            "Shopping practice at the market: buying items for up to £10 and counting the change.",
            "Learning support assistant",
            "Fridays, 1.00pm to 2.15pm",
        ],
        [None, ("15 hours’ one-to-one support.", "H"), "Learning support assistant", "Per week"],
        [
            "2. By the end of Year 13, Kobi will read a bus timetable, a workshop job sheet and a recipe and answer five questions on each without help.",
            ("Reading comprehension using job sheets, manuals and timetables.", "P"),
            "Literacy tutor",
            "Twice a week",
        ],
        [None, ("Literacy input.", "U"), "Literacy tutor", ("Ongoing", "V:Ongoing")],
        [None, "A pen scanner and a laptop with text-to-speech software.", "College", "Every written task"],
        [None, ("Notes set out with colour coding, mind maps, etc.", "V:etc"), "All tutors", "In every theory lesson"],
        [None, "25 per cent extra time and a reader.", "Examinations officer", "All tests and examinations"],
    ],
)
tab(
    "Communication and interaction",
    [
        [
            "3. By July 2027, Kobi will ask a tutor or an employer to explain again when he has not understood, on four occasions out of five.",
            "Communication group of six students: taking turns, keeping to the point, speaking on the telephone.",
            "Speech and language therapist with a therapy assistant",
            "One hour a week for twelve weeks from January 2027",
        ],
        [
            None,
            "Training for tutors in explaining technical words and in setting out hand-outs.",
            "Speech and language therapist",
            "Two sessions of 90 minutes in the autumn term",
        ],
        [None, ("Instructions given one at a time, with a written copy.", "S"), "Staff", ""],
        [
            None,
            "A list of ten workshop words each half term, with a photograph of each, stuck inside the toolbox lid.",
            "Motor vehicle tutor",
            "Every workshop session",
        ],
        [None, ("Role play of interviews and of calls to garages.", "N"), "College", "30 minutes every Wednesday"],
        [
            ("4. By July 2027, Kobi will receive weekly speech and language therapy.", "OP"),
            ("Word-finding therapy, one to one.", "P"),
            "Speech and language therapist",
            "Weekly",
        ],
    ],
)
tab(
    "Social, emotional and mental health",
    [
        [
            "5. By December 2027, Kobi will use his calming plan and be back at work within ten minutes, nine times out of ten.",
            "Counselling on anger, worry and low mood.",
            "Counsellor registered with the British Association for Counselling and Psychotherapy",
            "50 minutes every Thursday in term time",
        ],
        [
            None,
            ("Talking through the day’s timetable and anything on it that worries him.", "X"),
            "Trusted adult",
            "10 minutes at the start of each college day",
        ],
        [
            None,
            "Time out in the corridor or courtyard.",
            "Tutor taking the lesson",
            "Five minutes, whenever he shows his card",
        ],
        [
            None,
            ("What happens after an incident is as set out in the college’s behaviour plan.", "D"),
            "Pastoral manager",
            "",
        ],
        [
            None,
            ("A high level of supervision in the canteen and the car park.", "V:A high level of"),
            "Learning support assistants",
            "Every break and lunchtime",
        ],
        [
            ("6. Kobi will attend at least 90 college days in every 100 and arrive by 9.15am on each of them.", "T"),
            "Telephone call to Mrs Ansah about attendance and lateness.",
            "Attendance officer",
            "Every Friday",
        ],
        [
            None,
            ("Mentoring on getting up, sleep and time-keeping.", "X:Mentoring on getting up"),
            "A mentor",
            "30 minutes each week",
        ],
        [
            None,
            "Meeting to go over attendance and incidents with Kobi and his mother.",
            "Pastoral manager",
            "Twice a term",
        ],
        [None, ("Matrix level 4 funding.", "B"), "The authority", "September 2026 to July 2027"],
    ],
)
tab(
    "Preparing for adulthood: employment, independent living, community and health",
    [
        [
            "7. By July 2027, Kobi will work a four-hour shift in a garage without an assistant beside him.",
            "Work placement in a motor workshop, with coaching on the job.",
            "Job coach trained in systematic instruction",
            "One day a week, 9.30am to 3.30pm, from November 2026 to June 2027",
        ],
        [
            None,
            "Careers interviews, to choose a supported internship or an apprenticeship.",
            "Careers adviser qualified at Level 6",
            "Two interviews of 45 minutes this academic year",
        ],
        [
            None,
            "Kobi’s curriculum vitae and a record of his placement, typed up with him and saved on his phone.",
            "Job coach",
            "One hour on the last Friday of each month, November to June",
        ],
        [None, ("Help with application forms.", "U"), "Careers adviser", ("As appropriate", "V:As appropriate")],
        [
            "8. By Easter 2027, Kobi will travel on the number 9 bus to college and home again alone, five days running.",
            ("Travel training: the route, the ticket, and what to do when the bus does not come.", "U"),
            "Travel trainer",
            ("A block of sessions", "V:A block of sessions"),
        ],
        [
            ("9. By July 2027, Kobi will develop his independence in the kitchen.", "M"),
            "Planning, shopping for and cooking one meal, within a budget of £6.",
            "Life skills tutor",
            "Three hours each Monday",
        ],
        [
            "10. By his eighteenth birthday, Kobi will set his own alarm, take both doses of his medicine and refill his tablet box for a week without a reminder.",
            "Lessons on managing medicine, sleep and appointments.",
            "Life skills tutor",
            "45 minutes a week in the spring term of 2027",
        ],
        [("11. By December 2027, Kobi will go to a club or gym with a friend twice a month.", "OW"), "", "", ""],
    ],
)
P.section = None
P.h("Shorter-term targets and moving on", 2)
P.p(
    "Shorter-term targets are set by Kobi and his personal tutor in the first fortnight of each term and are kept in the college’s learner record. The next review will look ahead to July 2027, when Kobi’s course ends, and the authority will invite the careers adviser, the adult social care transitions team and any employer who has given him a placement. Kobi and his mother have been told that the plan can continue into a supported internship or an apprenticeship and that it ends if he takes up full-time work."
)
P.section = "F"
P.p(
    "Monitoring: the head of inclusive learning will look at the tutors’ records with Kobi each half term and send a summary to the authority."
)
P.section = "G"
P.h("Section G: Health provision")
P.table(
    ["Provision", "By whom", "How often", "Outcome"],
    [
        [
            "Clinic review of seizures, tablets and side effects.",
            "Consultant neurologist with the epilepsy nurse",
            "Every six months",
            "10",
        ],
        [
            "Training for college staff in giving the rescue medicine.",
            "Epilepsy nurse",
            "Half a day every September",
            "10",
        ],
        [
            ("Appointments about mood and sleep.", "C"),
            "Adolescent mental health nurse",
            ("Dependent on the waiting list", "V:Dependent on"),
            "5",
        ],
    ],
    [10, 7, 6, 3],
)
P.section = "H1"
P.h("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("Kobi has been assessed and no services are required under section 2.")
P.section = "H2"
P.h("Section H2: Any other social care provision")
P.table(
    ["Provision", "By whom", "How often"],
    [
        ["Cooking an evening meal at home with Kobi.", "Support worker", "Two hours on alternate Saturdays"],
        [("Visits to Mrs Ansah.", "C"), "Social worker", ("Should the need arise", "V:Should the need arise")],
        [
            (
                "Taxi between home and college until the travel training is finished (£31 a day, met by the authority).",
                "MO:£31 a day",
            ),
            "Passenger transport unit",
            "Every college day",
        ],
    ],
    [13, 6, 7],
)
P.section = "I"
P.h("Section I: Placement")
P.facts(
    [
        ("Name", "Marlpit College, Saltbourne"),
        (
            "Type",
            (
                "General further education college with one-to-one assistance and counselling on site",
                "provision-in-placement:one-to-one assistance and counselling on site",
            ),
        ),
    ],
    [5, 21],
)
P.section = "J"
P.h("Section J: Personal budget")
P.p("Direct payment: £1,840 a year, paid to Mrs Ansah in three instalments.")
P.lab("budget-not-requested", "£1,840 a year")
P.lab("direct-payment-without-purpose", "£1,840 a year")
P.p("Signed on behalf of the authority:")
P.lab("not-signed", section=None)
P.save()
