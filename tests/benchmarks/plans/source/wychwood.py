"""Case system export: label/value records; cards in F, list views in E, G, H1 and K; empty sections not printed. Idris, Year 8."""

from building import add_run, grid_widths, set_row, shade
from building_ag import Plan
from docx.shared import Pt

P = Plan("wychwood", "final", font="Arial", size=9, margin=1.7)
d = P.document
P.head_foot(
    "Tessera Casework 9.2    Wychwood Borough Council    Pupil record 0040718    EHC plan (Final)    OFFICIAL-SENSITIVE",
    "Exported 23/11/2026 08:51 by tokonjo    Record 0040718    Version 1.0",
)


def band(letter, title, updated, records):
    P.section = letter
    d.add_paragraph().paragraph_format.space_after = Pt(2)
    table = d.add_table(rows=1, cols=2, style="Table Grid")
    set_row(table.rows[0], "w:cantSplit")
    left, right = table.rows[0].cells
    name = f"Section {letter}: {title}" if letter else title
    add_run(left.paragraphs[0], name, True, size=11, colour="FFFFFF")
    add_run(right.paragraphs[0], f"Records: {records}    Last updated: {updated}", False, size=7.5, colour="FFFFFF")
    for cell in (left, right):
        shade(cell, "2F5D62")
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    grid_widths(table, [11.6, 6])
    p = d.add_paragraph()
    p.paragraph_format.space_after = Pt(0)
    p.paragraph_format.line_spacing = Pt(5)
    p.paragraph_format.keep_with_next = True


def label(cell, text):
    add_run(cell.paragraphs[0], text, True, size=8, colour="2F5D62")
    shade(cell, "E9F0F0")


def fields(*pairs, cms=(4.2, 13.4)):
    """A record of label and value, a row to each."""
    table = d.add_table(rows=0, cols=2, style="Table Grid")
    for name, value in pairs:
        row = table.add_row()
        label(row.cells[0], name)
        P.fill(row.cells[1], value)
    grid_widths(table, list(cms))
    for row in table.rows:
        set_row(row, "w:cantSplit")
    d.add_paragraph().paragraph_format.space_after = Pt(1)


def listing(heads, rows, cms):
    """A list view: a column to each field."""
    table = d.add_table(rows=0, cols=len(heads), style="Table Grid")
    row = table.add_row()
    for cell, head in zip(row.cells, heads, strict=False):
        label(cell, head)
    set_row(row, "w:tblHeader")
    for values in rows:
        row = table.add_row()
        set_row(row, "w:cantSplit")
        for cell, value in zip(row.cells, values, strict=False):
            P.fill(cell, value)
    grid_widths(table, cms)
    for row in table.rows:
        for cell, width in zip(row.cells, cms, strict=False):
            cell.width = int(width * 360000)
    d.add_paragraph().paragraph_format.space_after = Pt(1)


def need(ref, area, strengths, text, source, updated):
    table = d.add_table(rows=4, cols=4, style="Table Grid")
    grid_widths(table, [2.4, 6.4, 2.4, 6.4])
    top = table.rows[0].cells
    label(top[0], "Need")
    add_run(top[1].paragraphs[0], ref, True)
    label(top[2], "Area")
    P.fill(top[3], area)
    for row, (name, value) in zip(table.rows[1:3], (("Strengths", strengths), ("Description", text)), strict=False):
        label(row.cells[0], name)
        P.fill(row.cells[1].merge(row.cells[3]), value)
    last = table.rows[3].cells
    label(last[0], "Source")
    P.fill(last[1], source)
    label(last[2], "Last updated")
    P.fill(last[3], updated)
    for row in table.rows:
        set_row(row, "w:cantSplit")
    d.add_paragraph().paragraph_format.space_after = Pt(1)


def card(ref, need, outcome, provision, by, frequency, review, updated, *more, status="Active"):
    """A provision record; `more` are further pairs of label and value."""
    table = d.add_table(rows=0, cols=4, style="Table Grid")
    rows = [table.add_row() for _ in range(5)]
    grid_widths(table, [2.4, 6.4, 2.4, 6.4])
    head = rows[0].cells[0].merge(rows[0].cells[3])
    add_run(head.paragraphs[0], f"{ref}", True)
    add_run(head.paragraphs[0], f"    Status: {status}    Last updated: {updated}", size=7.5, colour="666666")
    shade(head, "F3F3F3")
    label(rows[1].cells[0], "Need")
    P.fill(rows[1].cells[1], need)
    label(rows[1].cells[2], "Outcome")
    P.fill(rows[1].cells[3], outcome)
    label(rows[2].cells[0], "Provision")
    P.fill(rows[2].cells[1].merge(rows[2].cells[3]), provision)
    label(rows[3].cells[0], "Delivered by")
    P.fill(rows[3].cells[1], by)
    label(rows[3].cells[2], "Frequency")
    P.fill(rows[3].cells[3], frequency)
    label(rows[4].cells[0], "Review")
    P.fill(rows[4].cells[1], review)
    if more:
        label(rows[4].cells[2], more[0])
        P.fill(rows[4].cells[3], more[1])
    for row in table.rows:
        set_row(row, "w:cantSplit")
    for row in rows[:-1]:
        for cell in row.cells:
            for para in cell.paragraphs:
                para.paragraph_format.keep_with_next = True
    d.add_paragraph().paragraph_format.space_after = Pt(1)


# ---- front sheet
P.h("Education, Health and Care Plan", 0)
P.p("Final plan", bold=True)
fields(
    ("Pupil", "Idris Calloway-Penn"),
    ("Record no.", "0040718"),
    ("Date of birth", "09/03/2014"),
    ("National Curriculum year", "Year 8"),
    ("Parents", "Gwen Calloway and Marcus Penn"),
    ("Primary need", "Specific learning difficulty (dyslexia)"),
    ("Secondary needs", "Developmental coordination disorder (DCD); anxiety"),
    ("Request for assessment received", "02/06/2026"),
    ("Final plan issued", "16/10/2026"),
    ("Next review of the plan due", ("30/11/2027", "no-review-date:30/11/2027")),
    ("Plan coordinator", "Temperance Okonjo, SEND casework team"),
    ("Coordinator telephone", ("{{case.officer.phone}}", "PL:{{case.officer.phone}}")),
    ("Plan status", "Final"),
)
P.p("Contents of this export. Sections with no records are not printed.", italic=True)
listing(
    ["Section", "Title", "Records"],
    [
        ["A", "Views, interests and aspirations", "5"],
        ["B", "Special educational needs", "10"],
        ["C", "Health care needs", "1"],
        ["D", "Social care needs", "1"],
        ["E", "Outcomes", "9"],
        ["F", "Special educational provision", "24"],
        ["G", "Health care provision", "3"],
        ["H1", "Social care provision: 1970 Act", "2"],
        ["H2", "Any other social care provision", "0"],
        ["I", "Placement", "1"],
        ["J", "Personal budget", "1"],
        ["K", "Advice and information", "9"],
    ],
    [2.2, 12.2, 3.2],
)
P.whole("missing-section", "H2")
P.whole("not-signed")

# ---- A
band("A", "Views, interests and aspirations of the pupil and his parents", "12/10/2026 16:20", 5)
P.lab("views-not-attributed")
P.lab("no-communication-summary")
fields(
    (
        "History",
        "Idris lives in Wychwood with his parents, his sister Nell (15) and two lurchers. He walked at 20 months, talked early and was the child who knew every dinosaur. Reading did not come. He was taught with phonics three times over in primary school, and in Year 5 an optician, then a teacher, then his grandfather each asked whether anybody had looked into dyslexia. The move to a secondary school of 1,400 pupils was hard: he was away for 31 days in Year 7, most of them Mondays. In the summer term of 2025 he had ten sessions of 30 minutes with a school counsellor, which his parents say took the edge off.",
    ),
    (
        "Idris: what matters to me",
        "I like making films on my phone, and lurchers, and climbing because nobody gives you a mark for it. I have good ideas and then they come out as three lines that look like a spider did them. I hate being asked to read out. If I know on Sunday what is going to happen on Monday I can usually get there. When people say just have a go it makes my stomach turn over. I want people to know I am not being lazy, my hand actually hurts.",
    ),
    (
        "Parents: views",
        "Gwen and Marcus describe a funny, loyal boy who spends so much effort getting through the day that he is asleep on the stairs by half past four. They say that homework takes three people and ends in tears for at least one of them. They want his teachers to look at what he knows and not at how it looks on paper. They feel that the school has been kind, and that kindness has not been written down anywhere.",
    ),
    (
        "Hopes for the future",
        "Idris would like to study media at college and to work with a camera crew. He would like to ride a bicycle to his cousin's house. His parents hope that he will come out of Year 11 with a set of qualifications that shows how bright he is, and with his sense of humour intact.",
    ),
    (
        "How to communicate with the pupil and involve him",
        ("Click or tap here to enter text.", "PL:Click or tap here to enter text."),
    ),
)

# ---- B
band("B", "Special educational needs", "14/10/2026 10:05", 10)
need(
    "N01",
    "Communication and interaction",
    "Idris is an articulate speaker with a wide vocabulary and a dry wit.",
    "No special educational needs were identified in this area. His understanding and use of spoken language are above average for his age.",
    "Educational psychologist",
    "09/10/2026 11:40",
)
need(
    "N02",
    "Cognition and learning: reading",
    "He uses the sense of a passage cleverly and remembers what has been read to him.",
    "Idris has dyslexia. He reads single words at the 4th percentile and a page of a science textbook takes him three times as long as it takes most of his class. He leaves off the ends of words, swaps small ones, and has to go back to the start when interrupted. Because decoding takes all his attention, he can reach the foot of a page without having taken in any of it.",
    "Educational psychologist; specialist teacher",
    "09/10/2026 11:44",
)
need(
    "N03",
    "Cognition and learning: spelling and written work",
    "Dictated to a scribe, his essays are among the best in the year for content.",
    "Idris spells by sound and may write one word four ways on a page. He avoids words that he cannot spell, so his writing sounds much younger than he does. He finds it very hard to plan and set out a piece of work of more than a paragraph, and hands in about one piece in three.",
    "Specialist teacher",
    "09/10/2026 11:47",
)
need(
    "N04",
    "Cognition and learning: memory and speed of working",
    "His reasoning with pictures and patterns is in the top fifth for his age.",
    "His working memory and processing speed are weak. He keeps hold of two instructions and drops the third, loses his place in a calculation and cannot copy from the board and listen at once. Times, dates and the order of the day slip away from him.",
    "Educational psychologist",
    "09/10/2026 11:52",
)
need(
    "N05",
    "Social, emotional and mental health: anxiety",
    "Idris is honest about his feelings once he trusts the listener, and he wants to be in school.",
    "Idris is anxious about school from Sunday lunchtime onwards. Supply teachers, being asked to read, tests and changes of room each set off stomach pain, tears or a locked cubicle. The sleep clinic letter of February 2026 records that he takes about two hours to fall asleep on a school night. His attendance in Year 7 was 83%.",
    "Parents; school",
    "12/10/2026 09:15",
)
P.lab("RN", "sleep clinic letter of February 2026")
need(
    "N06",
    "Social, emotional and mental health: friendships",
    "He is kind to younger pupils and makes people laugh.",
    "Idris has one friend, who is in another form. At lunch he walks the perimeter of the field. He expects to be chosen last and takes jokes as attacks, so that a small remark can end a friendship for a week.",
    "School",
    "12/10/2026 09:21",
)
need(
    "N07",
    "Sensory and physical: fine motor skills",
    "He is quick and inventive on a touch screen.",
    "Idris has developmental coordination disorder. His grip is tight and his letters vary in size and slant, so that after eight minutes he is in pain and nobody, himself included, can read the result. She tires long before the end of any task that is done with a pen. Rulers, compasses and scissors defeat him.",
    "Occupational therapist",
    "13/10/2026 14:02",
)
P.lab("MP", "She tires long before the end of any task")
need(
    "N08",
    "Sensory and physical: gross motor skills",
    "He climbs with real skill, where he can take his own time.",
    "Balance, ball skills and doing two things with his body at once are very difficult for Idris. In team games he is hit, passed over or sent to keep score. In practical lessons he knocks equipment over and has burnt himself twice.",
    "Occupational therapist; school",
    "13/10/2026 14:08",
)
need(
    "N09",
    "Sensory and physical: dressing and eating",
    "He chooses his own clothes with care.",
    (
        "Idris cannot tie a tie or laces, and he is the last out of the changing room by ten minutes, often with his shirt inside out. Using a knife and fork together is so effortful that he skips lunch sooner than be watched.",
        "NP",
    ),
    "Occupational therapist; parents",
    "13/10/2026 14:11",
)
need(
    "N10",
    "Sensory and physical: organisation and finding the way",
    "He can explain a route perfectly once he has filmed it.",
    "Idris gets lost in the upper building and is late to at least one lesson a day. Kit, planner and homework are rarely all in one place. He lives out of a bag that holds everything he has been given since September.",
    "School",
    "13/10/2026 14:15",
)

# ---- C, D
band("C", "Health care needs which relate to the special educational needs", "13/10/2026 15:30", 1)
fields(
    ("Ref", "C-01"),
    (
        "Description",
        "Idris was diagnosed with an anxiety disorder in January 2026 and with DCD in 2023. He takes melatonin at night. He has mild asthma, for which he carries his own inhaler; this does not affect his learning.",
    ),
    ("Source", "Community paediatrician"),
)
band("D", "Social care needs which relate to the special educational needs or to a disability", "13/10/2026 15:41", 1)
fields(
    ("Ref", "D-01"),
    (
        "Description",
        "Because of his anxiety Idris has stopped going to every club but one, and will stay there only while a parent sits in the car park. His parents have had no evening to themselves since the spring.",
    ),
    ("Source", "Early help assessor"),
)

# ---- E
band("E", "Outcomes", "14/10/2026 12:30", 9)
listing(
    ["Ref", "Needs", "Outcome", "Achieve by", "Status", "Last updated"],
    [
        [
            "O1",
            "N02",
            "Idris will read aloud an unseen page of a Year 7 textbook with no more than five errors and answer three questions about it correctly.",
            "End of Key Stage 3",
            "Open",
            "14/10/2026",
        ],
        [
            "O2",
            "N03",
            "Idris will produce, by keyboard or by dictation, two pages of connected writing in which eight out of ten words from his subject lists are spelled correctly.",
            "July 2028",
            "Open",
            "14/10/2026",
        ],
        [
            "O3",
            "N04, N10",
            ("Idris will improve his memory and organisational skills.", "M"),
            "July 2027",
            "Open",
            "14/10/2026",
        ],
        [
            "O4",
            "N05",
            (
                "Idris will stay for the whole of a lesson, using one of his three calming cards without a reminder, in 22 lessons out of 25 each week.",
                "T",
            ),
            "-",
            "Open",
            "14/10/2026",
        ],
        [
            "O5",
            "N06",
            ("Idris will receive a weekly friendship group run by pastoral staff.", "OP"),
            "Easter 2027",
            "Open",
            "14/10/2026",
        ],
        [
            "O6",
            "N07",
            "Idris will type at 25 words a minute and pick keyboard or pen for himself at the start of each task.",
            ("24/07/2026", "DP:24/07/2026"),
            "Open",
            "13/10/2026",
        ],
        [
            "O7",
            "N08",
            (
                "Corey will throw and catch a tennis ball ten times with a partner and finish a practical lesson with nothing spilled or broken.",
                "AC:Corey",
            ),
            "End of Year 9",
            "Open",
            "14/10/2026",
        ],
        [
            "O8",
            "N10",
            (
                "Idris will pack his bag from a list on five school evenings in a row, with nothing missing on the next day.",
                "OW",
            ),
            "December 2027",
            "Open",
            "14/10/2026",
        ],
        [
            "O9",
            "D-01",
            "Idris will stay at the climbing club for the full two hours on three Thursdays out of four, with neither parent on the premises.",
            "End of Key Stage 3",
            "Open",
            "14/10/2026",
        ],
    ],
    [1.1, 1.6, 8.3, 2.6, 1.4, 2.6],
)

# ---- F
band("F", "Special educational provision", "15/10/2026 17:02", 24)
card(
    "SP-01",
    "N02",
    "O1",
    [
        "Structured, cumulative teaching of reading: vowel teams, syllable division, prefixes and suffixes. Each lesson opens with the cards from the one before and ends with a page of real text.",
        "A recording of the term's class novel, on a player of his own, to be in his hands a week before the class begins it.",
    ],
    ("Specialist teacher holding a Level 7 award in dyslexia and a current APC", "AB:APC"),
    "2 x 45 minutes per week in term time, individual",
    "Half-termly, by reading age",
    "15/10/2026 16:10",
)
card(
    "SP-02",
    "N02",
    "O1",
    "Paired reading of a book of his choice, the hard words having been looked at and said aloud beforehand.",
    ("HLTA (English)", "AB:HLTA"),
    "8.40am to 8.55am every school day",
    "Termly",
    "15/10/2026 16:12",
)
card(
    "SP-03",
    "N03",
    "O2",
    ("Help with planning, starting and checking pieces of extended writing.", "U"),
    "Level 3 teaching assistant",
    ("As and when required", "V:As and when required"),
    "Termly",
    "15/10/2026 16:15",
)
card(
    "SP-04",
    "N03",
    "O2",
    "Laptop with speech-to-text and word prediction installed under his own log-in, and a headset with a microphone.",
    "Network manager (set-up); subject teachers (use)",
    "All lessons in which more than three lines are to be written",
    "Annually",
    "15/10/2026 16:19",
    "Unit cost",
    ("£415", "MO:£415"),
)
card(
    "SP-05",
    "N03, N07",
    "O2",
    [
        "A scribe for written answers, writing down exactly what he says.",
        ("Marking that should be for content first, with no more than three spellings picked out.", "V:should"),
    ],
    "Level 3 teaching assistant (scribe); subject teachers (marking)",
    "Every English, history and geography assessment",
    "Termly",
    "15/10/2026 16:22",
)
card(
    "SP-06",
    "N04",
    "O3",
    [
        ("Instructions cut into chunks of two steps or fewer and left in view until they are done.", "S"),
        (
            "A range of visual reminders, for instance a checklist or colour coding.",
            "S",
            "V:A range of",
            "V:for instance",
        ),
    ],
    "Subject teachers",
    "-",
    "Termly",
    "15/10/2026 16:24",
)
card(
    "SP-07",
    "N04",
    "O3",
    ("Study skills coaching: rehearsing out loud, mind maps and picture links, applied to that week's homework.", "P"),
    "Study skills tutor (qualified teacher)",
    "Weekly",
    "Termly",
    "15/10/2026 16:27",
)
card(
    "SP-08",
    "N10",
    "O3",
    ("Check of planner, kit and timetable before registration, with anything missing borrowed there and then.", "X"),
    "A familiar adult",
    "Daily, 8.25am to 8.35am",
    "Half-termly",
    "15/10/2026 16:29",
)
card(
    "SP-09",
    "N05",
    "O4",
    "Emotional literacy work: spotting the first signs of worry in his body, ranking worries on a ladder, and rehearsing one small step for each rung.",
    "Emotional literacy support assistant (ELSA), supervised by an educational psychologist for two hours each half term",
    "40 minutes per week, individual",
    "Half-termly",
    "15/10/2026 16:33",
)
card(
    "SP-10",
    "N05",
    "O4",
    "When his exit card goes on the desk, a walk to the library and ten minutes there with headphones, then back to the same seat.",
    "Teaching assistant on duty in the learning corridor",
    "At each use of the card",
    "Half-termly, from the card log",
    "15/10/2026 16:34",
)
card(
    "SP-11",
    "N05",
    "O4",
    ("Advice to form tutor and heads of department on the build-up to tests and on days after absence.", "U"),
    "Educational psychologist",
    ("On a regular basis", "V:On a regular basis"),
    "Annually",
    "15/10/2026 16:36",
)
card(
    "SP-12",
    "N05",
    "O4",
    ("Teaching assistant support.", "H"),
    "Level 2 teaching assistant",
    "12 hours per week",
    "Annually",
    "15/10/2026 16:37",
)
card(
    "SP-13",
    "N05",
    "O4",
    ("Nature of any mentoring and the person to carry it out: to be determined by the school.", "D"),
    "-",
    "TBC",
    "-",
    "15/10/2026 16:38",
    status="Pending",
)
card(
    "SP-14",
    "N05",
    "O4",
    ("A graded return to the classroom after absence, talked through hour by hour and ticked off on a chart.", "N"),
    "The academy",
    "One hour a day on each of the first three days back",
    "After each return",
    "15/10/2026 16:41",
)
card(
    "SP-15",
    "N06",
    "O5",
    "Friendship group for Idris and up to four others, built round tabletop games, with losing, joining in and taking a joke as its topics.",
    "Pastoral lead",
    "Tuesdays, 12.50pm to 1.20pm",
    "Termly",
    "15/10/2026 16:43",
)
card(
    "SP-16",
    "N07",
    "O6",
    ("Touch-typing lessons, taken at a desk with a footrest and a raised screen.", "N"),
    "Not recorded",
    "20 minutes, four mornings a week",
    "Half-termly, words a minute",
    "15/10/2026 16:45",
)
card(
    "SP-17",
    "N07",
    "O6",
    ("Direct occupational therapy on grip, in-hand manipulation and the use of ruler and compasses.", "P"),
    "Occupational therapist registered with the Health and Care Professions Council",
    "6 sessions",
    "End of the sessions",
    "15/10/2026 16:47",
)
card(
    "SP-18",
    "N08",
    "O7",
    "Each new skill shown twice from beside him, not from in front, and scored against his own last result.",
    "Physical education teachers",
    "Every PE lesson",
    "Termly",
    "15/10/2026 16:49",
)
card(
    "SP-19",
    "N08",
    "O7",
    ("Motor circuit of balance, catching and core strength stations, each timed and entered in a log.", "X"),
    "School staff",
    "3 x 25 minutes per week",
    "Half-termly",
    "15/10/2026 16:50",
)
card(
    "SP-20",
    "N08",
    ("O11", "UN:O11"),
    "A second pair of hands for cutting, pouring and heating, Idris giving the instructions.",
    "Science or technology technician",
    "Every practical lesson in science, food and technology",
    "Termly",
    "15/10/2026 16:52",
)
card(
    "SP-21",
    "N10",
    "Not linked",
    (
        "Leaving class five minutes before the bell, with a chart of the floors in four colours on the back of his planner.",
        "L",
    ),
    "Subject teachers",
    "Every change of building",
    "Termly",
    "15/10/2026 16:54",
)
card(
    "SP-22",
    "N10",
    "O3",
    (
        "The form tutor could sort the bag with him and file the week's sheets, ideally before lunch.",
        "V:could",
        "V:ideally",
    ),
    "Form tutor",
    "20 minutes every Monday",
    "Termly",
    "15/10/2026 16:55",
)
card(
    "SP-23",
    "N02, N07",
    "O1, O6",
    "Training for all teachers of Year 8 in how dyslexia and DCD show in class work and in tests.",
    "Dyslexia outreach service",
    "One 90-minute session each September",
    "Annually",
    "15/10/2026 16:57",
)
card(
    "SP-24",
    "N02, N05",
    "O4",
    ("Band 5 top-up.", "B"),
    "Resources panel",
    "Per financial year",
    "Annually",
    "15/10/2026 17:02",
)
P.p(
    "Monitoring: the SENCO meets Idris and his parents each half term, records progress against every open outcome on this system and sets the short-term targets with subject teachers."
)

# ---- G to J
band("G", "Health care provision", "13/10/2026 15:52", 3)
listing(
    ["Ref", "Provision", "Delivered by", "Frequency", "Outcome", "Review"],
    [
        [
            "HP-01",
            "Cognitive behavioural therapy for anxiety, in clinic, with the last ten minutes shared with a parent.",
            ("CAMHS clinical psychologist", "AB:CAMHS"),
            "12 sessions of 50 minutes, one a fortnight from November 2026",
            "O4",
            "At session 6",
        ],
        [
            "HP-02",
            ("Help for the family with bedtime and sleep.", "C"),
            "Community nurse",
            ("From time to time", "V:From time to time"),
            "O4",
            "Annually",
        ],
        [
            "HP-03",
            "Check of asthma technique and of height and weight.",
            "School nurse",
            "Every six months",
            "-",
            "Annually",
        ],
    ],
    [1.4, 5.4, 3.2, 3.5, 1.9, 2.2],
)
band(
    "H1",
    "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "13/10/2026 15:58",
    2,
)
listing(
    ["Ref", "Provision", "Delivered by", "Frequency", "Outcome", "Review"],
    [
        [
            "SC-01",
            "A youth worker to travel with Idris to the climbing club, stay in the building and bring him home.",
            "Targeted youth service",
            "Thursdays, 5.45pm to 8.15pm, in term time",
            "O9",
            "Termly",
        ],
        [
            "SC-02",
            ("Sitting service so that both parents can go out together.", "C"),
            "Short breaks team",
            ("Subject to availability", "V:Subject to availability"),
            "-",
            "Annually",
        ],
    ],
    [1.4, 5.4, 3.2, 3.5, 1.9, 2.2],
)
band("I", "Placement", "16/10/2026 09:30", 1)
fields(
    ("Name", "Hollins Mill Academy"),
    ("Type", "Mainstream secondary academy"),
    ("Start date", "02/09/2025"),
    (
        "Notes",
        [
            ("To attend with 12 hours a week of teaching assistant time.", "HIP"),
            (
                "Lessons missed are made good in the pastoral base, which is staffed by two mentors and a counsellor.",
                "PIP",
            ),
        ],
    ),
)
band("J", "Personal budget", "16/10/2026 09:41", 1)
fields(
    ("Requested by", "Gwen Calloway, 20/08/2026"),
    ("Agreed", "Yes, 07/10/2026"),
    ("Payment", ("Direct payment of £1,120 a year, in three equal parts", "DPP:Direct payment of £1,120 a year")),
    ("Needs and outcomes", "-"),
)

# ---- K
band("K", "Advice and information", "16/10/2026 09:55", 9)
listing(
    ["Ref", "Document", "Author and role", "Date of document", "Attached"],
    [
        ["K-01", "Pupil's views form", "Idris Calloway-Penn with T. Okonjo, plan coordinator", "23/06/2026", "Yes"],
        ["K-02", "Parents' views", "Gwen Calloway and Marcus Penn", "19/06/2026", "Yes"],
        ["K-03", "Educational advice", "J. Adebanjo-Reece, SENCO, Hollins Mill Academy", "01/07/2026", "Yes"],
        ["K-04", "Psychological advice", "Dr Miriam Stell, educational psychologist", "10/07/2026", "Yes"],
        ["K-05", "Occupational therapy advice", "Owain Latchford, occupational therapist", "14/07/2026", "Yes"],
        ["K-06", ("Medical advice", "AD"), "Dr K. Sundaram, community paediatrician", "-", "Yes"],
        ["K-07", "Social care advice", "Farrah Whitlock, early help assessor", "08/07/2026", "Yes"],
        [
            "K-08",
            "Literacy assessment",
            "Bethan Quill, specialist teacher of pupils with dyslexia",
            "03/07/2026",
            "Yes",
        ],
        ["K-09", ("Attendance printout, Year 7", "AD"), "-", "-", "Yes"],
    ],
    [1.4, 4.6, 6.2, 3.2, 2.2],
)

# ---- unlettered records
band("", "Case notes (last three)", "19/10/2026 15:12", 3)
P.section = None
listing(
    ["Date", "Officer", "Note"],
    [
        ["07/10/2026", "tokonjo", "Panel agreed direct payment. Mrs Calloway told by telephone."],
        [
            "13/10/2026",
            "tokonjo",
            (
                "Spoke to Ms Pargeter, head of mathematics. After half term Idris will have an additional 30 minutes a week of number teaching with her.",
                "OUT:After half term Idris will have an additional 30",
            ),
        ],
        [
            "19/10/2026",
            "fwhitlock",
            "Gwen reports that the spare tie on elastic, which school supplied in September, has ended the row at the door. Idris came to the last ten minutes of the call and said that Mondays were about a six out of ten.",
        ],
    ],
    [2.4, 2.4, 12.8],
)
band("", "Authorisation", "16/10/2026 10:02", 1)
fields(("Authorising officer", "Head of SEND Casework"), ("Signature", "-"), ("Date signed", "-"))
P.save()
