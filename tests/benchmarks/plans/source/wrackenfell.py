"""Amended draft as a case-management system prints it: records with a status, cards for outcomes and provision, fields that are blank. Marit, Year 11."""

from building import Plan, add_run, lay_out, page_field, put, set_row, shade, widths
from docx.shared import Cm, Pt

P = Plan("wrackenfell", "amended-draft", font="Calibri", size=10)
d = P.document
lay_out(d.sections[0], sides=1.7, ends=1.6)
foot = P.running(
    "CASEPATH 6.1    EHCP export    Record 0118204    M OSGODBY    Status: AMENDED DRAFT",
    "Exported 09/11/2026 14:07 by t.akande    Skelderwick Council SEND Service    Page ",
)
page_field(foot)
d.styles["Normal"].paragraph_format.space_after = Pt(4)
WIDE = 17.6
TEAL, PALE = "2F6B6B", "E3EEEE"


def sec(letter, title, count, *labels, code=None):
    P.section = letter
    P.gap(after=0)
    t = P.shaded(
        [(f"{code or 'Section ' + letter}", *labels) if labels else f"{code or 'Section ' + letter}", title, count],
        TEAL,
        size=10.5,
        cms=[3.2, 11.2, 3.2],
    )
    for c in t.rows[0].cells:
        c.paragraphs[0].paragraph_format.keep_with_next = True
    P.gap(after=0).paragraph_format.keep_with_next = True


def pairs(rows, first=4.2):
    """Field and value, a row to each."""
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for name, value in rows:
        c = t.add_row().cells
        put(c[0], name, bold=True)
        shade(c[0], PALE)
        P.fill(c[1], value)
    widths(t, [first, WIDE - first])
    P.gap(after=0)


def need(ref, area, strengths, text):
    p = d.add_paragraph()
    add_run(p, f"{ref}  {area}", bold=True, size=10.5, colour=TEAL)
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_before = Pt(6)
    p = d.add_paragraph()
    add_run(p, "Strengths: ", bold=True)
    p.add_run(P.t(strengths))
    p = d.add_paragraph()
    add_run(p, "Need: ", bold=True)
    p.add_run(" ".join(P.say(x) for x in text))


def card(rows):
    """A record of four columns: a shaded head row, a wide row, a row of fields."""
    head, (name, text), fields = rows
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    cells = t.add_row().cells
    for c, x in zip(cells, head, strict=True):
        put(c, "", bold=True)
        add_run(c.paragraphs[0], P.say(x), bold=True)
        shade(c, PALE)
    cells = t.add_row().cells
    put(cells[0], name, bold=True)
    P.fill(cells[1].merge(cells[3]), text)
    cells = t.add_row().cells
    for c, (k, v) in zip(cells, fields, strict=True):
        add_run(c.paragraphs[0], f"{k}: ", bold=True, size=9)
        add_run(c.paragraphs[0], P.say(v), size=9)
    for row in t.rows:
        set_row(row, "w:cantSplit")
    widths(t, [3.0, 4.4, 4.2, 6.0])
    P.gap(after=0)


def outcome(ref, area, date, text, step, status="Unchanged"):
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    cells = t.add_row().cells
    for c, x in zip(cells, [ref, area, "", status], strict=True):
        if x:
            put(c, x, bold=True)
        shade(c, PALE)
    add_run(cells[2].paragraphs[0], "Target date: ", bold=True)
    cells[2].paragraphs[0].add_run(P.say(date))
    for k, x in (("Outcome", text), ("Next step", step)):
        cells = t.add_row().cells
        put(cells[0], k, bold=True)
        P.fill(cells[1].merge(cells[3]), x)
    for row in t.rows:
        set_row(row, "w:cantSplit")
    widths(t, [2.4, 6.6, 5.4, 3.2])
    P.gap(after=0)


def prov(ref, need_ref, out, text, often="-", long="-", who="-", status="Unchanged"):
    card(
        [
            [
                ref,
                f"Need: {need_ref}",
                (f"Outcome: {out[0]}", *out[1:]) if isinstance(out, tuple) else f"Outcome: {out}",
                f"Record: {status}",
            ],
            ("Provision", text),
            [
                ("Frequency", often),
                ("Duration", long),
                ("Start", "07/09/2026" if status == "Unchanged" else "04/01/2027"),
                ("Delivered by", who),
            ],
        ]
    )


# ---------------------------------------------------------------- front
p = d.add_paragraph()
add_run(p, "Education, Health and Care Plan", bold=True, size=19, colour=TEAL)
p = d.add_paragraph()
add_run(p, "Amended draft following annual review", bold=True, size=12)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for row in [
    ["Forename", "Marit", "Surname", "Osgodby"],
    ["Date of birth", "03/03/2011 (15 years)", "Year group", "Year 11"],
    ["Parent or carer 1", "Ingrid Osgodby (mother)", "Parent or carer 2", "Lee Partridge (step-father)"],
    ["Address", "Flat 2, 19 Cornmarket, Wrackenfell", "On roll at", "Wrackenfell High"],
    ["Primary need", "Acquired brain injury (ABI)", "Secondary need", ("Choose an item", "PH")],
    ["First plan made", "11/03/2024", "Review meeting", "17/09/2026"],
    ["Case officer", "Temi Akande", "Reviewing officer", ("{{ro_fullname}}", "PH:{{ro_fullname}}")],
]:
    cells = t.add_row().cells
    for i, (c, x) in enumerate(zip(cells, row, strict=True)):
        if i % 2 == 0:
            put(c, x, bold=True)
            shade(c, PALE)
        else:
            P.fill(c, x)
widths(t, [3.2, 5.6, 3.4, 5.4])
P.gap(after=0)
P.p("Case note printed with plan", bold=True)
P.prose(
    "17/09/2026 TA: Review held at school with Marit, her mother, the Head of Year 11, the SENCO and the outreach teacher; the therapist joined by video and sent her apologies for the second half.",
    ("From January Marit will have two hours a week of home tuition in mathematics from the outreach teacher.", "OUT"),
    "Family told that they have fifteen days from receipt to comment on this version.",
)

# ---------------------------------------------------------------- A
sec("A", "Views, interests and aspirations", "5 fields")
P.lab("no-aspirations")
pairs(
    [
        (
            "Source of this section",
            "First two answers typed by Marit on her own laptop on 14/09/2026 and pasted in as she wrote them; the others recorded by the case officer.",
        ),
        (
            "About me",
            "before the accident i was the one who talked all the time. now i know what i want to say and it just doesnt come and people finish it for me and get it wrong. i still like drumming, im in a samba band on sundays and you dont need words for that. i like my dog and true crime and doing my nails with my left hand even though its rubbish. teachers should stop asking if im ok in front of everyone",
        ),
        (
            "What helps and what doesn’t",
            "sitting by the door helps. writing it down helps. being told ten things at once doesnt. by period 4 my head is full and i could cry at anything. i hate that i missed the whole of year 8",
        ),
        (
            "Parents’ views",
            "Ingrid says that Marit came home from hospital a different girl and that it took her a long time to stop waiting for the old one. She is proud of how hard Marit works and angry that people who look at her see nothing wrong. Lee drives her in every day because the bus left her sick and shaking. Evenings are spent asleep on the settee, and weekends catching up on what was missed. At her last school she had a teaching assistant for half of every week, which both of them remember as the best year since.",
        ),
        (
            "Communicating with Marit",
            "Ask one thing at a time and then wait, for as long as it takes. She would sooner answer by message than in a meeting: send the questions two days before and she will type her replies. Leave the camera off on calls. She chooses who is in the room.",
        ),
        ("Hopes for the future", ("Click or tap here to enter text.", "PH:Click or tap here to enter text")),
    ]
)

# ---------------------------------------------------------------- B
sec("B", "Special educational needs", "7 records")
need(
    "N1",
    "Communication and interaction",
    "Marit has a wide knowledge of words, a dry wit, and reads faces well.",
    [
        "Since a road accident in February 2023 Marit cannot reliably find the word she wants, and the harder she looks the further off it gets.",
        "In the therapist’s conversation of ten minutes she stopped for more than three seconds on 22 occasions, and gave up on eight of them.",
        "She keeps hold of about two sentences of what is said to her; by the fourth she has lost the first.",
        "She nods as though she had followed.",
    ],
)
need(
    "N2",
    "Cognition and learning",
    "Things that she has drawn, or drummed, stay with her, and she was in the top fifth of her year for mathematics before she was hurt.",
    [
        "Marit forgets what she was asked to do between hearing it and opening her book.",
        "She loses kit, comes to the wrong room, and on most days arrives at one lesson in five without knowing what was set.",
        (
            "He cannot tell what matters in a page of notes and will copy out the whole.",
            "MP:He cannot tell what matters",
        ),
        "The neuropsychologist places recall of a story after half an hour at the 3rd percentile, and reasoning at the 61st.",
    ],
)
need(
    "N3",
    "Cognition and learning",
    "Given enough time Marit’s answers are careful and often original.",
    [
        "Everything takes her about twice as long as it takes her classmates.",
        "She writes nine words a minute by hand with many crossings-out, and reads a page of a novel three times to get the sense of it.",
        "In the summer examinations she left the second half of five papers blank.",
        "She had six sessions with a private tutor in 2025, which were stopped because they made her ill.",
    ],
)
need(
    "N4",
    "Social, emotional and mental health",
    "Marit is quick to say sorry and has a strong sense of what is fair.",
    [
        "Since the injury Marit’s temper goes without warning: she swears, sweeps things off the desk and walks out.",
        "It happened fourteen times in the summer term, twelve of these after one o’clock.",
        "She is ashamed for days, and she has begun to pull out her eyelashes.",
    ],
)
need(
    "N5",
    "Social, emotional and mental health",
    "Marit is loyal, and her two cousins still count her as their best friend.",
    [
        (
            "The girls she grew up with have moved on, and Marit has eaten her lunch alone since Easter.",
            "NP:The girls she grew up with have moved on",
        ),
        "She cannot keep up with talk in a group and laughs a beat too late.",
        "She has stopped replying to invitations.",
    ],
)
need(
    "N6",
    "Sensory and physical",
    "Marit is right-handed, swims a length on her back, and keeps a beat with both feet.",
    [
        "Her left hand is weak and slow, so that she cannot hold a ruler still, carry a tray or do up a science apron.",
        (
            "Her left foot drags when she is tired, and she does not see things low down on that side: the orthoptist’s report of May 2026 found a loss of the lower left part of her view.",
            "RN:orthoptist’s report of May 2026",
        ),
    ],
)
need(
    "N7",
    "Sensory and physical",
    "She knows the early signs and can now name them.",
    [
        "Marit’s energy is used up by noon; her eyes go glassy, her speech slows and a headache follows.",
        "Strip lights, the dinner hall and wet corridors bring it on faster.",
        "Her attendance last year was 64%, and nearly all of what she missed was in the afternoon.",
    ],
)

# ---------------------------------------------------------------- C D
sec("C", "Health and social care needs", "1 field", "sections-not-separate:Sections C and D", code="Sections C and D")
P.prose(
    "Marit sustained a severe head injury at the age of eleven and was in hospital for nineteen weeks.",
    "She has headaches on three days of every week, takes a tablet for them at night and another to prevent fits, of which there has been none since 2024.",
    "She sleeps for eleven hours and wakes unrefreshed.",
    "She was closed to CAMHS in March 2026 after two appointments.",
    "At home she cannot be left with the cooker or the bath, and has twice gone out and been unable to say where she lived.",
    "Her mother is worn out and has reduced her own hours at work.",
)
P.lab("AB", "CAMHS")

# ---------------------------------------------------------------- E
sec("E", "Outcomes", "8 records")
P.whole("no-adulthood-outcomes", "E")
outcome(
    "O1",
    "Communication and interaction",
    "End of Year 11",
    "When a word will not come, Marit will describe the thing or choose another word and finish what she was saying, in four conversations out of five with teachers and classmates.",
    "Does so with the therapist three times in each session.",
)
outcome(
    "O2",
    "Communication and interaction",
    "July 2027",
    ("Marit will improve her understanding of longer explanations.", "M"),
    "Uses a drawn outline in English.",
)
outcome(
    "O3",
    "Cognition and learning",
    "-",
    (
        "Marit will open the planner on her phone at the start of a lesson, find what is due and hand it in or say why not, in eight lessons out of ten.",
        "T",
    ),
    "Five lessons out of ten, with the planner set up for her.",
)
outcome(
    "O4",
    "Cognition and learning",
    "Summer 2027",
    ("Marit will be given a reader, a quiet room and someone to prompt her in her examinations.", "OP"),
    "Trial in the mock examinations.",
)
outcome(
    "O5",
    "Sensory and physical",
    "Easter 2027",
    "Marit will stay in school until five past three on four days in each week, for six weeks running, without having to be fetched.",
    "Two days in each week.",
    "Amended",
)
outcome(
    "O6",
    "Social, emotional and mental health",
    ("17 July 2026", "DP:17 July 2026"),
    "Marit will show her card and leave the room before she shouts, and be back in her place within ten minutes, nine times out of ten.",
    "Shows the card to two named teachers.",
)
outcome(
    "O7",
    "Sensory and physical",
    "End of Year 11",
    (
        "Marit will set up, use and clear away the apparatus for a science practical with both hands, dropping nothing, in three practicals one after another.",
        "OW",
    ),
    "Holds a beaker steady with the left hand while pouring with the right.",
)
outcome(
    "O8",
    "Health",
    "By her sixteenth birthday",
    "Marit will go four weeks with no more than four days of headache.",
    "Writes up her diary every night.",
    "New",
)

# ---------------------------------------------------------------- F
sec("F", "Special educational provision", "22 records")
prov(
    "F-01",
    "N1",
    "O1",
    "Word-finding therapy: naming by sound, by family and by use, with words taken from the science and English courses that she is sitting",
    "Weekly in term time",
    "45 minutes",
    "Speech and language therapist with post-graduate training in brain injury",
)
prov(
    "F-02",
    "N1",
    "O1",
    ("Practice of the therapist’s word maps in preparation for talking in class", "P"),
    "Twice a week",
    "-",
    "Teaching assistant, English department",
)
prov(
    "F-03",
    "N1",
    "O2",
    "Spoken explanations cut into parts, with an outline drawn on the board as each is given",
    "Every lesson",
    "-",
    "All subject teachers",
)
prov(
    "F-04", "N1", "O2", ("Asking her to say in her own words what she has understood", "S"), "-", "-", "Teachers", "New"
)
prov(
    "F-05",
    "N1",
    "O2",
    ("Teaching of reading between the lines, using short newspaper stories and true crime", "N"),
    "3 times a week",
    "20 minutes",
    "School",
)
prov(
    "F-06",
    "N2",
    "O3",
    "Setting up of the phone planner for the day and a look back at what was handed in yesterday",
    "Every morning",
    "10 minutes in tutor time",
    "Form tutor, Mr Gallo",
)
prov(
    "F-07",
    "N2",
    "O3",
    ("Study skills and ways of remembering", "U", "X"),
    ("Regular slots", "V:Regular slots"),
    "-",
    "Key worker",
    "Amended",
)
prov("F-08", "N2", "O3", ("1:1 support", "H:1:1 support"), "Per week", "16 hours", ("LSA, Hub", "AB:LSA, Hub"))
prov(
    "F-09",
    "N2",
    "O3",
    "Training on brain injury, memory and fatigue for everybody who teaches Marit",
    "Once a year, in the first week of September",
    "Half a day",
    "Outreach teacher, children’s brain injury service",
)
prov(
    "F-10",
    "N3",
    "O4",
    "Access arrangements: 25% extra time and a stopped clock for rests",
    "Every test and mock examination",
    "-",
    "Examinations officer",
)
prov(
    "F-11",
    "N3",
    "O4",
    ("Laptop with word prediction and text read aloud, for her use alone (£640, high needs budget)", "MO:£640"),
    "All written work at school and at home",
    "-",
    "School IT manager to supply",
)
prov(
    "F-12",
    "N3",
    "O4",
    ("Going over the key ideas of the coming topic in science before the class meets it", "P"),
    "For each topic",
    "30 minutes",
    "Science technician (Level 3 in supporting learning)",
)
prov(
    "F-13",
    "N3",
    "O4",
    (
        "Whether Marit will have tuition in the Easter holiday, and in what, to be decided by the school once the mock results are known",
        "D",
    ),
    status="New",
)
prov("F-14", "N3", "O4", ("Level 4 on the Skelderwick funding matrix", "B"), "Termly", "-", "Local authority")
prov(
    "F-15",
    "N4",
    "O6",
    "One-to-one work on what happens in the body before an outburst, and on three ways of stepping back from it",
    "Weekly for 12 weeks from January 2027",
    "50 minutes",
    "Clinical psychologist, children’s brain injury service",
    "New",
)
prov(
    "F-16",
    "N4",
    "O6",
    "The time-out card is honoured with no questions asked, and a chair is kept for her in the Hub",
    "Whenever she shows it",
    "10 minutes",
    "Every teacher; Hub manager",
)
prov(
    "F-17",
    "N4",
    "O6",
    ("Counselling to be made available", "U", "V:made available"),
    ("At times of stress", "V:At times of stress"),
    "-",
    "School counsellor",
)
prov(
    "F-18",
    "N4",
    "O6",
    "Telephone call home about how the week has gone and what set her off",
    "Fridays",
    "-",
    "Head of Year 11, Ms Rukmini",
)
prov(
    "F-19",
    "N6",
    "-",
    ("Strength and balance exercises for the left arm and leg, with a red resistance band", "L"),
    "Tuesday and Thursday",
    "25 minutes",
    "PE instructor, shown the exercises by the physiotherapist",
)
prov(
    "F-20",
    "N7",
    "O5",
    (
        "Kayleigh sits beside the door, away from the strip light, and leaves five minutes before the bell",
        "AC:Kayleigh",
    ),
    "All lessons",
    "-",
    "All subject teachers",
)
prov(
    "F-21",
    "N7",
    "O5",
    "French is dropped; in its place Marit rests in the dark in the medical room and then finishes the work of the morning with the Hub manager",
    "Monday, Wednesday and Friday",
    "11.10am to 12.00 noon",
    "Hub manager (qualified teacher)",
    "Amended",
)
prov(
    "F-22",
    "N2",
    ("O9", "UN:Outcome: O9"),
    "Guidance interview about courses at Skelder College and a visit there together, with a written summary for Marit",
    "Once, in the spring term",
    "2 hours",
    "Careers adviser (Level 6 diploma)",
    "New",
)
P.p(
    "Monitoring (printed from Settings): the SENCO looks at these records with Marit and her mother every half term and sends the authority a note. The psychologist had suggested that sessions could run for an hour; fifty minutes is written here because Marit asked to be finished before the corridor fills.",
    italic=True,
)

# ---------------------------------------------------------------- G H
sec("G", "Health care provision", "4 records")


def line(ref, text, *labels, **fields):
    p = d.add_paragraph()
    p.paragraph_format.left_indent = Cm(1.4)
    p.paragraph_format.first_line_indent = Cm(-1.4)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(1.4))
    add_run(p, f"{ref}\t", bold=True)
    parts = [text] + [f"{k.capitalize()}: {v}" for k, v in fields.items()]
    p.add_run(P.t(" | ".join(parts), *labels))


line(
    "G-01",
    "Headache nurse to telephone Marit and go through her diary and tablets",
    frequency="every four weeks",
    duration="15 minutes",
    outcome="O8",
)
line(
    "G-02",
    "Neurology appointment with eye test and blood test",
    frequency="every six months",
    by="consultant neurologist",
)
line("G-03", "Advice on sleep", "C", frequency="-", duration="-", by="community paediatrician", outcome="O8")
line("G-04", "Pool exercise with a physiotherapist", "C", "V:Frequency: ongoing", frequency="ongoing", outcome="-")
sec("H1", "Social care provision under section 2 of the 1970 Act", "2 records")
line(
    "H1-01",
    "Personal assistant to take Marit to the pool, the library and the shops, and to practise getting back from each",
    frequency="every Saturday",
    duration="3 hours",
    by="assistant employed by the family",
)
line(
    "H1-02",
    "Evening sitting so that her parents can go out, if a sitter becomes available",
    "C",
    "V:if a sitter becomes available",
    frequency="-",
    duration="-",
    by="short breaks service",
)
sec("H2", "Any other social care provision", "")
P.lab("empty-section")

# ---------------------------------------------------------------- I J K
sec("I", "Placement", "2 fields")
pairs(
    [
        ("Name", ("Wrackenfell High School, Scar Road", "PID")),
        (
            "Type",
            (
                "Mainstream academy, with one-to-one help in lessons and therapy on site",
                "PIP:with one-to-one help in lessons",
            ),
        ),
    ]
)
sec("J", "Personal budget", "1 record")
P.p(
    "Requested by Mrs Osgodby at the review and agreed by panel on 21/10/2026: a direct payment of £2,145 a year, paid in four parts into the account that she keeps for it.",
    "DPP:a direct payment of £2,145 a year",
)
sec("K", "Advice and information", "8 records")
t = d.add_table(rows=0, cols=4, style="Table Grid")
for n, row in enumerate(
    [
        ["Ref", "Document", "Author", "Date"],
        ["K-01", "Views of the young person", "Marit Osgodby", "14/09/2026"],
        ["K-02", "Views of parents", "Ingrid Osgodby and Lee Partridge", "15/09/2026"],
        ["K-03", "School report for annual review", "M. Devereux, SENCO", "04/09/2026"],
        ["K-04", "Neuropsychological assessment", "Dr Ffion Amadi, clinical neuropsychologist", "22/06/2026"],
        ["K-05", ("Speech and language therapy report", "AD"), "Grainne Tolley, speech and language therapist", "-"],
        ["K-06", "Medical advice", "Dr R. Castellan, community paediatrician", "08/07/2026"],
        ["K-07", "Social care assessment", "Obi Marchetti, social worker", "30/07/2026"],
        ["K-08", ("Careers and transition information", "AD"), "-", "11/09/2026"],
    ]
):
    cells = t.add_row().cells
    for c, x in zip(cells, row, strict=True):
        if n == 0:
            put(c, x, bold=True)
            shade(c, PALE)
        else:
            P.fill(c, x)
widths(t, [1.6, 5.8, 7.4, 2.8])
P.section = None
P.gap()
P.p("End of record 0118204", italic=True)
P.save()
