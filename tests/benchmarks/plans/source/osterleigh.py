"""Swindon's shape: the letter alone on a line and the title under it, a table per outcome with steps, F in two columns. Year 6, amended final."""

from building import field, shade, widths
from building_x import Plan, small
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL

P = Plan("osterleigh", "final", font="Arial", size=10)
d = P.document
ft = d.sections[0].footer.paragraphs[0]
ft.alignment = AL.CENTER
field(ft, "PAGE")
small(d.sections[0].header.paragraphs[0], "Nell Hathersage – EHC Plan – Amended Final")


def sec(letter, title, *labels):
    p = P.p(f"Section{'s' if ' ' in letter else ''} {letter}", bold=True)
    p.alignment = AL.CENTER
    p.paragraph_format.keep_with_next = True
    p = P.p(title, *labels, bold=True)
    p.alignment = AL.CENTER
    P.section = letter[0] if letter[0] != "H" else letter


P.h("Education, Health and Care Plan", 0)
P.p("AMENDED FINAL PLAN following annual review", bold=True)
P.table(
    [
        ["Name", "Nell Hathersage"],
        ["Date of birth", "8 April 2016"],
        ["School year", "Year 6"],
        ["Lives with", "Moira and Len Hathersage, grandparents (special guardianship order, 2019)"],
        ["School attended now", "St Wilfrid’s Church of England Primary School, Osterleigh"],
        ["Date of first plan", "14 November 2023"],
        ["Date of review meeting", "22 June 2026"],
        ["Date of this amended final plan", "30 October 2026"],
        ["Review", "This plan is reviewed every twelve months."],
    ],
    [6, 11],
    head=False,
)
P.p("Issued by the SEND Assessment and Review Team, Osterleigh Borough Council, Civic Offices, Osterleigh.")
for rule in ("late-amendment", "no-review-date", "not-signed", "unresolved-changes"):
    P.whole(rule)

sec("A", "The views, interests and aspirations of Nell and her family")
for rule in ("no-childs-views", "no-communication-summary"):
    P.whole(rule)
P.h("History", 3)
for x in [
    "Nell came to live with her grandparents when she was three, after a frightening two years. She has a half-brother, Kit, who is fifteen and lives with his father; they spend one weekend in four together. She has been at St Wilfrid’s since the nursery class. Her first plan was made in Year 3, when she had stopped coming into school.",
    "She was diagnosed with attention deficit hyperactivity disorder in 2024 and with epilepsy (absence seizures) in 2025. In Years 4 and 5 she received twelve sessions of theraplay with her grandmother, each of 50 minutes, and her grandparents date the end of the morning battles from that time.",
]:
    P.p(x)
P.h("Her grandparents’ views", 3)
for x in [
    "Moira and Len describe a funny, generous, quick-tempered girl with a gift for animals. Their neighbour’s pony will come to no one else. At home she is up a tree or under the table with the dog, and a jigsaw of a thousand pieces takes her a week.",
    "They hope that Nell will go to secondary school with at least one friend beside her, that she will read well enough not to be ashamed of it, and that one day she will work with horses or dogs. They are anxious about the size of the schools they have seen.",
]:
    P.p(x)
P.h("The school’s views", 3)
P.p(
    "Mrs Bello, her class teacher, says that this has been a better year than any before it. Good days are days on which nothing has been changed without warning.",
)

sec("B", "Nell’s areas of strength and special educational need")
P.h("Summary", 3)
P.table(
    [
        ["Primary need", "Social, emotional and mental health"],
        ["Secondary need", "Speech, language and communication (developmental language disorder)"],
        ["Additional need", "Specific learning difficulty (literacy)"],
    ],
    [5, 12],
    head=False,
)
P.h("Assessment information summary", 3)
for x in [
    (
        "The speech and language therapist describes a moderate to severe developmental language disorder affecting what Nell understands more than what she says. The educational psychologist places her non-verbal reasoning at the 63rd percentile and her verbal reasoning at the 8th. The specialist literacy teacher finds that she sounds out words one letter at a time.",
    ),
    ("There is a history of EBSA in Years 3 and 4. Attendance is now 94%.", "AB:EBSA"),
]:
    P.p(*x)
P.h("Current attainment (July 2026)", 3)
P.p(
    "Reading: working within the Year 2 curriculum. Writing: working within the Year 2 curriculum. Mathematics: working within the Year 4 curriculum. Science: expected for age when she is assessed aloud.",
)
P.p("From January she will be taught mathematics in a group of six for two hours a week.", "OUT")


def needs(title, strengths, sens, *labels):
    P.h(title, 3)
    for l in labels:
        P.lab(l, title)
    P.p("Strengths", bold=True)
    for x in strengths:
        P.b(x)
    P.p("Special educational needs", bold=True)
    for x in sens:
        x = x if isinstance(x, tuple) else (x,)
        P.b(*x)


needs(
    "Cognition and learning",
    [
        "Nell sees how things fit together and builds models, dens and machines far beyond her age.",
        "She enjoys number when it is put to her in pictures or in coins, and pays for her own snack at the stables with the right money, up to £5.",
    ],
    [
        "Nell knows most single letter sounds and few of the spellings that take two or more letters. She reads about 35 words a minute and tires after a page.",
        "Her writing is two or three sentences long, however much she has to say.",
        "She forgets the first part of a task while she is doing the second.",
        "Copying from the board takes so long that she seldom reaches the work itself. The specialist literacy teacher counted nineteen looks at the board for a sentence of eleven words.",
        "She knows that other children of her age read chapter books and has taken to carrying one about. She will tear up a page sooner than let somebody see a mistake in it.",
        "She has to go over new facts many more times than other children, and tables learned in May were gone by September.",
    ],
)
needs(
    "Communication and interaction",
    [
        "She speaks clearly, is an excellent mimic and keeps the thread of a story that is acted out.",
    ],
    [
        "Nell understands about half of what is said to the whole class. Words such as before, unless and although are lost on her.",
        "She has few words for abstract ideas and for feelings, and falls back on “stuff” and “fine”.",
        (
            "He finds it hard to wait for a turn in conversation and talks over other children.",
            "MP:He finds it hard to wait for a turn",
        ),
        "She takes what is said at its face value. Teasing, hints and sayings puzzle her, and at play she is often the last to see that a game has changed.",
        "When she tells what happened in a quarrel the order is muddled, so that adults often come to the wrong conclusion.",
    ],
)
needs(
    "Social, emotional and mental health",
    [
        "Nell is loyal and warm with adults who have been straight with her, and good with younger children, who flock to her at play.",
    ],
    [
        "She is on the look-out for danger all day long. A raised voice, a slammed door or a supply teacher may be enough for her to run or to hit out.",
        "Her attention is short and goes wherever the noise is. Without an adult at her side she works for three or four minutes; with one, on something she has built or chosen, for twenty.",
        "Change is hard, even change for the better. The week before a holiday and the first fortnight after it are the weeks in which she has been sent home.",
        "Unstructured time is the hardest. She has left the dining hall in anger on eleven days since Easter.",
        "She has one firm friend, Dilly, and takes it hard when Dilly plays with anybody else.",
        "She expects to be sent away and tests new adults to see whether they will do it.",
    ],
)
needs(
    "Sensory and/or physical",
    ["Nell is strong, rides well and has good balance. Her eyesight and hearing are normal."],
    [
        "She grips the pen in her fist and presses until her hand hurts. Her letters wander from the line and are often reversed.",
        "She chews her sleeves and collar through.",
        "She cannot bear the label in a shirt or the seam of a sock.",
    ],
    "NP",
)

sec("C and D", "Nell’s health and social care needs")
P.whole("sections-not-separate")
P.p(
    "Nell has absence seizures, at present about twice a week, each lasting up to twenty seconds. She stares, her eyelids flutter and she misses what is said; she does not fall. She takes medicine morning and night. For half an hour after a seizure she is slow and tearful. She takes another medicine for attention on school days and eats little at lunch because of it.",
)
P.p(
    "Moira and Len are in their late sixties and Len has heart disease. They have no family near by and no break from caring. Nell needs company other than theirs and somewhere safe to be at weekends. She sees her birth mother twice a year at a centre in Leeds and is unsettled for a fortnight before and after.",
)
t = P.table(
    [
        ["Diagnosis", "Made by", "Year"],
        ["Attention deficit hyperactivity disorder", "Community paediatrician", "2024"],
        ["Epilepsy (absence seizures)", "Consultant paediatrician", "2025"],
    ],
    [8, 6, 3],
)

sec("E", "Agreed Outcomes")
P.p("Outcomes were agreed at the review meeting. The steps are for the coming year and are looked at each term.")
N = [0]


def out(area, text, when, steps, *labels):
    N[0] += 1
    t = d.add_table(rows=3, cols=2, style="Table Grid")
    P.fill(t.cell(0, 0), f"Outcome {N[0]}: {area}", bold=True)
    P.fill(t.cell(0, 1), "By when", bold=True)
    shade(t.cell(0, 0))
    shade(t.cell(0, 1))
    P.fill(t.cell(1, 0), (text, *labels))
    P.fill(t.cell(1, 1), when)
    m = t.cell(2, 0).merge(t.cell(2, 1))
    m.paragraphs[0].add_run("Within the next 12 months:").italic = True
    for s in steps:
        m.add_paragraph(s, style="List Bullet")
        P.log.append((P.section, s, ()))
    widths(t, [13, 4])
    d.add_paragraph()


out(
    "Cognition and learning",
    "Nell will read a page from a Year 4 book at 90 words a minute and answer four out of five questions about it.",
    "End of Year 7",
    ["read the first 200 common words on sight", "read words with the spellings ai, ee, igh, oa and oo"],
)
out(
    "Cognition and learning",
    "Nell will increase in confidence as a writer.",
    "July 2027",
    ["write five sentences about something she has made"],
    "M",
)
out(
    "Communication and interaction",
    "Nell will tell a story or an event in the right order in five linked sentences.",
    "",
    ["put four pictures in order and say a sentence for each", "use first, then, after that and in the end"],
    "T",
)
out(
    "Communication and interaction",
    "Nell will have a visit from a speech and language therapist in every half term.",
    "End of Key Stage 3",
    ["know the therapist by name"],
    "OP",
)
out(
    "Social, emotional and mental health",
    "Nell will say how she feels and choose one of her three ways of calming down before she leaves the room, on four days out of five.",
    "End of the spring term 2027",
    ["name six feelings", "point to her calming card when an adult shows her the signal"],
)
out(
    "Social, emotional and mental health",
    "Nell will eat her lunch in the hall with Dilly or another friend for a whole week.",
    "July 2025",
    ["stay for ten minutes", "stay until she has finished her pudding"],
    "DP",
)
out(
    "Sensory and/or physical",
    "Nell will write three lines, on the line, which a person who does not know her can read.",
    "End of Key Stage 2",
    ["hold the pen between finger and thumb for one line"],
    "OW",
)
out(
    "Health",
    "Nell will show her seizure card to the adult in charge within five minutes of coming round, nine times out of ten.",
    "End of Year 7",
    ["carry the card on a lanyard"],
)
out(
    "Social care",
    "Nell will spend two hours with other children at a weekend activity and come home calm, three weekends out of four.",
    "September 2027",
    ["stay for an hour with Moira in the car park"],
)

sec("F", "Special educational provision, monitoring and annual review arrangements")
P.whole("no-outcome-link")


def prov(*groups):
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    P.fill(t.cell(0, 0), "Special educational provision", bold=True)
    P.fill(t.cell(0, 1), "By whom", bold=True)
    shade(t.cell(0, 0))
    shade(t.cell(0, 1))
    for area, rows in groups:
        r = t.add_row().cells
        m = r[0].merge(r[1])
        m.paragraphs[0].add_run(area).bold = True
        shade(m, "EDEDED")
        for left, right in rows:
            c = t.add_row().cells
            if callable(left):
                left(c[0])
            else:
                P.fill(c[0], left)
            P.fill(c[1], right)
    widths(t, [12, 5])
    d.add_paragraph()


def struck(cell):
    p = cell.paragraphs[0]
    P.t("One-to-one reading of a book at Nell’s level, turn and turn about, ")
    p.add_run("One-to-one reading of a book at Nell’s level, turn and turn about, ")
    p.add_run("three times a week, for 20 minutes each time").font.strike = True
    p.add_run(" five times a week, for 15 minutes each time").bold = True
    p.add_run(", in the library.")


prov(
    (
        "COGNITION AND LEARNING",
        [
            [
                "Structured teaching of phonics and spelling in a fixed sequence, beginning each time with a check of the last three lessons. 30 minutes on four days of every school week.",
                "Specialist literacy teacher (Level 5 certificate)",
            ],
            [struck, "Teaching assistant"],
            [("Practice of number bonds and tables, in ten-minute sessions.", "P"), "Class teaching assistant"],
            [
                (
                    "Reading the class novel with Nell before the lesson, 20 minutes each Monday and Wednesday, gradually reduced as her reading gets quicker.",
                    "V:gradually reduced",
                ),
                "Teaching assistant",
            ],
            [("Visual prompts and chunked instructions.", "S"), "All staff"],
            [("Ten hours per week of teaching assistant support.", "H"), "Teaching assistant"],
            [("Top-up at Level 4 of the borough’s matrix.", "B"), "Osterleigh Borough Council"],
            ["A reading ruler, magnetic letters and a tables square, kept in a tray on Nell’s desk.", "Class teacher"],
            [
                (
                    "Phoebe will have a word bank with pictures beside her in every writing lesson.",
                    "AC:Phoebe will have a word bank",
                ),
                "Class teacher",
            ],
            [
                (
                    "Whatever is to follow the phonics teaching once it ends will be chosen in the summer term.",
                    "D",
                ),
                "SENCO",
            ],
            [
                (
                    "Sitting with Nell in every mathematics and guided reading lesson to re-read the question and check the first answer with her.",
                    "X",
                ),
                "Adult support",
            ],
            ["Ten extra minutes to read the passage again in every reading test.", "Class teacher"],
            [
                "Planning a piece of writing aloud, with picture cards moved about on a felt board, before each English lesson in which the class writes at length. 15 minutes.",
                "Teaching assistant",
            ],
            [
                "A visit once a term to check Nell’s spelling record and move the sequence on.",
                "Specialist literacy teacher (Level 5 certificate)",
            ],
        ],
    ),
    (
        "COMMUNICATION AND INTERACTION",
        [
            [
                "Teaching of story grammar (who, where, what happened, how it ended), with Nell and one other child. 20 minutes on Tuesday, Thursday and Friday.",
                "Teaching assistant trained by the speech and language therapist",
            ],
            [
                "Four visits in each school year, an hour and a half each, to work with Nell and rewrite the targets of her language programme.",
                "Speech and language therapist",
            ],
            [
                ("Conversation skills in a small group, once a week.", "P", "V:small group"),
                "Learning mentor",
            ],
            [
                (
                    "For each new topic, the teaching of eight key words with pictures and actions, half an hour a time.",
                    "P",
                ),
                "Teaching assistant",
            ],
            [
                "One instruction at a time, after which Nell says back what she has to do, in all lessons.",
                "Class teacher, supply teachers and teaching assistants",
            ],
            [
                ("Nell will be encouraged to say when she has not understood.", "S", "V:encouraged to"),
                "Class staff",
            ],
            [
                "Nell is given the words for what she is feeling, and then a drawing of the quarrel in boxes from left to right, after every fall-out at play.",
                "Midday supervisor",
            ],
        ],
    ),
    (
        "SOCIAL, EMOTIONAL AND MENTAL HEALTH",
        [
            [
                "Work on naming feelings and on mending friendships, one to one, 40 minutes a week.",
                "Emotional literacy support assistant",
            ],
            [
                "Meeting Nell at the side door, 8.45am to 8.55am every day, and going through her timetable with her.",
                "Learning mentor",
            ],
            [
                ("Play therapy: a block of sessions.", "U", "V:a block"),
                "Play therapist registered with Play Therapy UK",
            ],
            [
                "Board games and drawing in the library for Nell, Dilly and four others, 12.15pm to 12.45pm, Monday to Friday.",
                "Librarian and midday supervisor",
            ],
            [
                "Following Nell’s calm plan (same words, low voice, open door, nobody else in the room) whenever she leaves her seat in anger.",
                "Class teacher and learning mentor, both with the two-day Team Teach certificate",
            ],
            [("Mentoring on anger and what sets it off, for one hour a week.", "N"), "The school"],
            [
                (
                    "If funding allows, four visits of two hours to her new school in June and July 2027, walking the route of a school day.",
                    "V:If funding allows",
                ),
                "Learning mentor",
            ],
            [
                "Handover between the learning mentor and Moira or Len at the gate, five minutes at the end of every school day.",
                "Learning mentor",
            ],
            [
                "No change of adult or room without a photograph of the new one being shown to Nell before morning registration.",
                "Class teacher",
            ],
            [
                "Supervision for the class team on attachment and trauma, 60 minutes each half term.",
                "Educational psychologist",
            ],
            [
                (
                    "Forest school, Fridays 1.15pm to 3.00pm, with two leaders and eight children; the school meets the cost of £35 a session.",
                    "MO:£35 a session",
                ),
                "Forest school leader (Level 3)",
            ],
            [("Talking with Nell about contact visits with her mother.", "U"), "Learning mentor"],
            [
                "A meeting of the class teacher, the learning mentor and Nell’s grandparents once every half term.",
                "SENCO",
            ],
            [
                "At the first warning sign (humming, hood up) Nell is shown the red card and walks with an adult from her class to the garden bench for five minutes.",
                "Teaching assistant",
            ],
        ],
    ),
)
P.p("Monitoring of special educational needs and provision", bold=True)
P.p(
    "The school will draw up termly targets with <Known as> and her grandparents and will keep a record of what has been delivered.",
    "PH:<Known as>",
)
P.p(
    "The plan will be reviewed at least once a year. The headteacher invites the family and everyone who has given advice, and sends the council a report within two weeks of the meeting.",
)

sec("G", "Health care provision")


def care(title, rows):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for i, (a, b) in enumerate([(title, "By whom"), *rows]):
        c = t.add_row().cells
        P.fill(c[0], a, bold=i == 0)
        P.fill(c[1], b, bold=i == 0)
        if i == 0:
            shade(c[0])
            shade(c[1])
    widths(t, [12, 5])
    d.add_paragraph()


care(
    "Health care provision",
    [
        ("Review of Nell’s epilepsy and of her medicine every six months.", "Consultant paediatrician"),
        (
            "Training for five members of the school’s staff in what an absence looks like and what to do, 60 minutes each September.",
            "Epilepsy nurse",
        ),
        (("Talking with Nell about living with epilepsy, periodically.", "C", "V:periodically"), "Epilepsy nurse"),
        ("Height, weight and blood pressure checked each term.", "School nurse"),
    ],
)
sec(
    "H1",
    "Any social care provision which must be made for Nell under section 2 of the Chronically Sick and Disabled Persons Act 1970",
)
care(
    "Social care provision",
    [
        (
            "Riding group at the Moorside stables, two hours every Saturday in term time, one helper to two children.",
            "Disability sports worker",
        ),
        (("Trips out with a befriender.", "C"), "Family Link scheme"),
        ("Six day trips in the summer holiday, 10am to 4pm.", "Playscheme workers"),
    ],
)
sec("H2", "Any other social care provision reasonably required")
P.lab("empty-section", section="H2")

sec("I", "Education placement")
P.whole("no-placement")
P.p(
    "Consultation is under way. The council will write to Moira and Len as soon as the replies are in.",
)
P.p(
    "The provider will be expected to have a nurture group and a speech and language therapist on its staff.",
    "provision-in-placement:nurture group and a speech and language therapist",
)
sec("J", "Personal budget")
P.p(
    "Moira and Len asked for a personal budget at the review and the council agreed to it. A direct payment of £1,480 a year will be paid into the account they have opened, in April and in October.",
    "direct-payment-without-purpose:A direct payment of £1,480 a year",
)
sec("K", "The advice and information gathered")
P.whole("no-advice-list")
P.p(
    "All of the advice is held on Nell’s file at the Civic Offices. Copies may be had from the SEND Assessment and Review Team on 01632 960 288.",
)
P.save()
