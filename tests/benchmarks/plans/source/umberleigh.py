"""Amended draft in notes. Letters in cells under umbrella headings; one table an outcome, its provision in a nested table. Tad, Year 6."""

from building import widths
from building_k import K
from docx.shared import Pt

P = K("umberleigh", "amended-draft", font="DejaVu Sans Condensed", size=9)
d = P.document
P.running("Umberleigh Borough | SEND Casework", "T. Okoro-Birtle, proposed amended plan")
G1, G2 = "404040", "E3E3E3"
P.lab("missing-section", section="J")


def umb(x):
    P.gap()
    P.section = None
    P.bar(x, fill=G1, size=12)


def lettered(letter, title, *paras, key=None):
    """One row: letter | title over the text."""
    P.section = key or letter
    t = P.table([1.6, 15.4])
    P.row(t, letter, title, bold=True, fill=G2)
    if paras:
        r = P.row(t, "", None)
        P.c(r.cells[1], *paras)
    return t


P.section = None
p = d.add_paragraph()
r = p.add_run(P.t("EHC PLAN – PROPOSED AMENDED (DRAFT)"))
r.bold = True
r.font.size = Pt(16)
t = P.table([4, 4.5, 4, 4.5])
P.row(t, "Child/Young person", "Thaddeus Okoro-Birtle (Tad)", "Born", "3 May 2016")
P.lab("PH", "Child/Young person", None)
P.row(t, "Year", "6", "Lives with", "Mum (Carys), Nan, sister Beti")
P.row(t, "Review meeting", "4 November 2026", "This draft", "23 November 2026")
P.row(t, "Case number", ("XXXX", "PH:XXXX"), "School attended", "Umber Bridge Primary")
P.row(t, "Last final plan", "17 January 2025", "Reason for change", "Moving to secondary, September 2027")

umb("NOTES FROM THE REVIEW, 4 NOVEMBER")
for x in [
    "There: Tad (last ten minutes), Carys, Mr Pardoe, the SENCO, speech and language therapist. Apologies from the paediatrician.",
    "Old outcome on turn-taking in a board game: met in June. Old outcome on writing: not met.",
    "He had 15 hours of TA time a week up to Easter. The post was vacant from Easter to September and cover was patchy.",
    "Therapist came five times in the school year, 30 minutes a time, and introduced comic strips.",
    "Carys asked for ‘access to a quiet space at all times’. School pointed out the tram desk: a table in the corridor with maps, built by Tad and the caretaker, which he has used since February.",
    "Attendance 94%. Two suspensions, both in the summer term.",
    "All agreed that the plan needs to look ahead to Year 7. Tad’s own list had one line on it: ‘Who will know about me?’",
]:
    P.b(x)

umb("THIS IS TAD")
P.lab("no-aspirations", section="A")
P.lab("views-not-attributed", section="A")
lettered(
    "A",
    "Views, interests and aspirations",
    "I like trams, timetables, number plates and my rabbit, Gusset. I know every stop on the Blue Line in order and backwards.",
    "I don’t like supply teachers, people touching my things, being laughed at, or Fridays because Friday is Golden Time and nobody knows what is happening.",
    "My class is all right. Mr Pardoe is funny. I have one friend and he is in the other class. I went on the residential for one night last year and rang Mum to come and get me. I am in the top group for maths.",
    "Best lesson: maths, because it is either right or it is wrong. Worst lesson: English when Mr Pardoe says ‘use your imagination’. I have one and it is full of trams.",
    "I go to swimming on Saturdays. I like it under the water because it is quiet. I do not like the changing room.",
    "My family: Mum thinks I am clever and that school makes me cross. Nan says I was reading bus stops before I was three. Beti is annoying. We go to the tram museum with a free pass.",
    "How to talk to me: use my name, say it once and then go quiet. Do not make me look at you. I write better answers on a whiteboard than I say. For big decisions give me two choices the day before. I come to the last ten minutes of my meetings and I bring a list.",
)
P.gap()
P.section = "B"
t = P.table([1.6, 15.4])
P.row(t, "B", "Special educational needs", bold=True, fill=G2)


def b(area, *notes):
    P.row(t, "", area, bold=True)
    r = P.row(t, "", None)
    P.c(r.cells[1], *notes)


b(
    "Communication and interaction",
    "Autism, diagnosed April 2022. Big vocabulary, formal way of talking. Excellent recall of facts.",
    "Takes words at face value. Misses jokes, hints and tone of voice.",
    "Talks at people about trams; doesn’t notice when they have had enough.",
    "Loves a rule and polices it. Tells other children off in the words of the teacher, and does not see why they mind.",
    "Chats easily with grown-ups about how things work and will happily show a visitor round the building.",
    "Can’t say what is wrong while it is going wrong. Leaves the room instead, or goes under the table.",
    "Corrects adults in public. Means it kindly.",
    "Follows a written instruction far better than the same words spoken.",
    "Rows with peers most weeks, nearly always over rules of a game.",
)
b(
    "Cognition and learning",
    "Concentrates for over an hour on a task he has chosen: maps, timetables, coding a tram game.",
    "Maths well ahead: Year 8 work in number. Reads anything factual.",
    "Will not write. Average of two lines a lesson, autumn 2026. Says there is nothing to say.",
    ("She rocks and hums at the sight of an empty page.", "MP:She rocks and hums at the sight"),
    "Standardised reading score 118, spelling 92, maths 127 (school, September 2026).",
    "Handwriting neat but very slow; he rubs out any letter that isn’t perfect.",
    "Fiction is a mystery to him: cannot say why a character did a thing.",
    ("School will give him thirty minutes of keyboard teaching daily from January.", "OUT"),
    "Had a scribe for writing in Year 5, four mornings a week. It worked for a term and then he began to dictate nonsense.",
)
b(
    "Social, emotional and mental health",
    "Comes to school willingly on four mornings out of five. Knows the name of every child in Reception and which of them is afraid of the hand dryer.",
    "Fair-minded, truthful, fond of little ones.",
    "Change makes him panic: supply staff, wet play, a moved chair.",
    "Out of class 11 times in October for an average of 25 minutes.",
    "Two fixed-term suspensions last year, both after being held by the arm.",
    "Calls himself stupid. Says ‘I wish I wasn’t me’.",
    "When upset he is silent first, then gone. Takes about half an hour to come back to himself and remembers nothing said to him in that time.",
    "Very worried about secondary; has stopped sleeping through.",
)
P.lab("NP", "Sensory and physical")
b(
    "Sensory and physical",
    "Strong swimmer.",
    "Bothered by strip lights, chair scrapes and the smell of the dining hall.",
    "Chews cuffs and collars until they tear.",
    "Does not feel cold or hunger until late in the day.",
)

umb("HEALTH AND CARE")
P.section = None
t = P.table([17])
P.row(t, "Sections C and D: health and social care needs", bold=True, fill=G2)
P.lab("sections-not-separate", "Sections C and D", section=None)
P.section = "C"
r = P.row(t, None)
P.c(
    r.cells[0],
    "Eczema; cream at home. Falls asleep about 11.30pm and wakes at 4am; melatonin tried in the summer. Weight on the second centile because he skips lunch.",
    "Hearing and sight tested in spring 2026 and both normal.",
    "Mum has not had a night off since 2023. Nan is 79 and finds his outbursts frightening. Early Help closed the case in June with the family’s agreement.",
)

umb("WHAT WE WANT FOR TAD AND HOW WE WILL DO IT")
P.section = None
P.p("One box for each outcome. E is the outcome; F is the special educational provision that goes with it.")


def box(num, area, when, outcome, rows):
    P.gap()
    t = P.table([2.3, 10.7, 4])
    P.section = "E"
    P.row(t, f"Outcome {num}", area, "By when", bold=True, fill=G2)
    P.row(t, "E", outcome, when)
    P.section = "F"
    r = t.add_row()
    P.c(r.cells[0], "F")
    m = r.cells[1].merge(r.cells[2])
    if not rows:
        return
    inner = m.add_table(rows=1, cols=3)
    inner.style = d.styles["Table Grid"]
    for cell, x in zip(inner.rows[0].cells, ("What", "Who", "How much and when"), strict=True):
        P.c(cell, x, bold=True)
    for row in rows:
        for cell, x in zip(inner.add_row().cells, row, strict=True):
            P.c(cell, x)
    widths(inner, [6.8, 3.7, 3.9])
    first = m.paragraphs[0]
    if not first.text:
        first._p.getparent().remove(first._p)
    m.paragraphs[-1].paragraph_format.space_after = Pt(0)


box(
    1,
    "Communication and interaction",
    "End of Year 6",
    "Tad will say, write or point to what he would rather do, in place of leaving the room, four times out of five.",
    [
        (
            "Speech and language therapy: comic strip conversations about the week’s rows",
            "Speech and language therapist",
            "30 mins, Mondays",
        ),
        (
            "Comic strip conversation on the spot",
            "TA who has done the half-day course",
            "10 mins after any falling-out",
        ),
        (("Plain, literal language. No sarcasm", "S"), "Everyone who works with him", ""),
        ("Now/next strip on desk", "TA to reset", "Start of every lesson"),
        (
            "Training for TA and Mr Pardoe in comic strip conversations",
            "Therapist",
            "One session of 3 hrs, January 2027",
        ),
        (("Social skills work", "U"), "TA", ""),
        (
            "Lesson for the class on what autism is, planned with Tad and with his agreement to each slide",
            "Therapist and Mr Pardoe",
            "One hour, January 2027",
        ),
        ("Tram talk rule: three facts, then ask a question", "Midday supervisors", "Break and lunch"),
        ("Whiteboard and pen within reach so that he can write an answer", "", "All lessons"),
        (("Therapist visits", "U"), "Therapist", ("From time to time", "V:From time to time")),
    ],
)
box(
    2,
    "Cognition and learning",
    "July 2027",
    "Given a topic and a frame, Tad will type eight sentences in a lesson that answer the question.",
    [
        (("Sentence starters, e.g. ‘This shows that’", "V:e.g"), "", "All written tasks"),
        (("1:1", "H:1:1"), "TA", "10 hrs a week"),
        (("Story mapping: who did what, and why", "N"), "", "20 mins, daily, after register"),
        (("Rehearsing sentences aloud before they are typed", "P"), "Class teacher", "Tuesdays and Thursdays"),
        ("Tick list of steps for the job, drawn by Tad", "Class teacher", "Every piece of independent work"),
        (("Top-up Band 6", "B"), "", ""),
        ("Own laptop with voice typing", "", "Every lesson but PE"),
        ("Writing about trams first, set subject second", "Class teacher", "Each English lesson"),
        (("Speech-to-text practice", "P"), "TA", "15-min slots"),
        ("Maths with Year 7 materials, so that he is not bored into trouble", "Class teacher", "Every maths lesson"),
        (("Support in class", "U", "V:Support in class"), "TA", ""),
    ],
)
box(
    3,
    "Social, emotional and mental health",
    ("",),
    (
        "Tad will stay in his classroom for a whole morning, with no more than one exit to the tram desk, on four days out of five.",
        "T",
    ),
    [
        (("Planning the day together over toast", "X"), "Familiar adult", "8.40–8.55 every day"),
        (
            "Emotional literacy: names for five strengths of feeling",
            "Emotional literacy support assistant",
            "6 sessions of 40 mins a half term",
        ),
        (("Exit card", "S"), "Tad", ("When needed", "V:When needed")),
        ("If he shows the exit card: walk to tram desk, sand timer, back with him", "TA", "10 mins each time"),
        (
            "Warning of supply staff or a room change, on the board and in his hand",
            "School office to tell TA",
            "By 8.45 on the day",
        ),
        (("Show Lucian the changes to the timetable", "AC:Lucian"), "TA", "5 mins before register, daily"),
        ("Consultation to staff about panic and about being touched", "CAMHS practitioner", "1 hr every half term"),
        (("Counselling may be arranged", "U", "V:may be", "N"), "", ""),
        ("Nobody to hold him by the arm. Guide by voice and by moving others", "All staff", "Whole day, trips too"),
        ("List of three things that went right", "Tad and TA", "Last 5 mins of each day"),
        (("Anger work, small group", "P", "V:small group"), "Learning mentor", "Weekly"),
    ],
)
P.lab("AB", "CAMHS")
box(
    4,
    "Communication and interaction",
    "Easter 2027",
    ("Tad will be given an adult at break and lunch.", "OP"),
    [
        ("Board games and top trumps, rules read out first", "Play leader", "12.20–12.50 every school day"),
        (
            "Lego therapy, up to three peers, Tad as engineer then builder",
            "TA trained in Lego therapy",
            "40 mins on Wednesdays",
        ),
        (
            "Adult help on the yard to start, join and leave a game",
            "Midday supervisor (autism trained)",
            "Every morning break",
        ),
        (
            "A written rule sheet for football, four square and tag, agreed by the whole class",
            "Mr Pardoe and the school council",
            "Read out on the first day of each half term",
        ),
        ("Bench by the wall with a tram map painted on it, for him and one other", "", "Yard"),
        (("Circle of friends", "N"), "The school", "25 mins each Friday"),
    ],
)
box(
    5,
    "Social, emotional and mental health",
    "September 2027",
    ("Tad will be supported to cope with the move to Year 7.", "M"),
    [
        (
            "Extra visits to the new school, quiet times of day",
            "Transition worker",
            "4 visits of 2 hrs, summer term 2027",
        ),
        (("Transition plan: will be drawn up by the receiving school", "D"), "", ""),
        ("Booklet of photos, map, bus times, faces and names", "TA and Tad", "One, finished by 1 July 2027"),
        (
            ("Summer science school at the new school, subject to funding", "V:subject to funding", "N"),
            "",
            "3 mornings of 2 hrs, August 2027",
        ),
        ("Meeting: Year 6 teacher, Year 7 tutor, Mum", "SENCO convenes", "Once, June 2027"),
        (
            "Practising the tram to school: ticket, stop, what to do if it is late. See also Outcome 11",
            "Travel trainer",
            "45 mins weekly, May to July 2027",
        ),
    ],
)
P.lab("UN", "See also Outcome 11")
box(
    6,
    "Communication and interaction",
    "Easter 2027",
    ("Tad will tell a visitor to the class three facts and then ask them one question.", "OW"),
    [],
)
box(
    7,
    "Social, emotional and mental health",
    ("Summer term 2026",),
    ("Tad will sit through a fifteen-minute assembly with his class.", "DP"),
    [
        ("Seat at the end of a row by the door; assembly song known beforehand", "TA", "Every assembly"),
        ("Leaves with the last row and goes back by the long corridor", "Tad, one friend", "After assembly"),
        ("Told beforehand if there will be clapping, a film or a visitor", "Class teacher", "Morning of the assembly"),
        (
            "Walk through the hall, empty, and talk about what will happen there",
            "TA",
            "5 mins on Mondays before assembly",
        ),
    ],
)
box(
    8,
    "Cognition and learning",
    "End of Key Stage 2",
    "Tad will say what a character is feeling and point to the words that show it, in three stories out of four.",
    [
        (
            "Reading a story together and stopping at each turn to ask ‘what does the wolf know that the pig doesn’t?’",
            "Higher level teaching assistant, autism trained",
            "Mon, Wed, Fri, quarter of an hour",
        ),
        ("Guided reading of the class text", "Class teacher", "Group of six, 25 mins, twice a week"),
        (
            "Film clips with the sound off: what is the man thinking and how can you tell?",
            "TA (Level 3)",
            "10 mins, Tuesdays and Thursdays",
        ),
        ("Feelings thesaurus, laminated", "", "On desk in English"),
        (
            "New class books with real places in them and a map at the front",
            "Class teacher to choose",
            "One each half term",
        ),
        ("Non-fiction in place of fiction for reading homework", "Class teacher", "Every week’s homework"),
    ],
)
box(
    9,
    "Social, emotional and mental health",
    "February half term 2027",
    "Tad will write down one thing he did well, unprompted, every school day for a fortnight.",
    [
        (
            "Timetable monitor for Reception: reads the day out to the little ones",
            "Reception teacher with him",
            "8.55–9.05, Monday to Thursday",
        ),
        ("Coaching two Year 4 pupils in times tables", "Tad, with the TA beside him", "20 mins each Thursday"),
        ("Praise on a sticky note, never out loud in front of the class", "All staff", "At the end of a piece of work"),
        ("Golden Time: written list of what, where and with whom", "Class teacher", "By 9am every Friday"),
        (("Mentoring by video call from a tutor at the new school", "P"), "Year 7 tutor", "Half an hour a time"),
        ("Photograph of a proud moment for the corridor wall", "TA", "One each Friday"),
    ],
)
P.gap()
P.section = "F"
t = P.table([1.6, 7.4, 4, 4])
P.row(t, "F", "Other arrangements in school", "Who", "How much and when", bold=True, fill=G2)
P.row(t, "", ("Email home: one line on the day", "L"), "Class teacher", "Daily")
P.section = None
P.p("Targets and monitoring: SENCO writes termly targets under each outcome and goes through them with Mum.")

umb("HEALTH AND CARE PROVISION")
lettered(
    "G",
    "Health care provision",
    "Paediatrician reviews sleep and weight every six months.",
    ("Sleep advice for Mum from the school nursing service.", "C"),
    "Eczema plan kept in the school office and updated by the practice nurse every September.",
    "Dietitian: two appointments of 45 mins by March 2027 on packed lunches that he will eat.",
)
P.gap()
lettered(
    "H1",
    "Social care provision (1970 Act)",
    "Three hours every other Saturday with a short-breaks worker, at the tram museum or swimming, until the plan is reviewed.",
)
P.gap()
lettered(
    "H2", "Other social care provision", ("Tram museum junior club: £15 a week paid by the authority.", "MO:£15 a week")
)
umb("WHERE")
P.section = "I"
t = P.table([1.6, 4, 11.4])
P.row(t, "I", "Placement", "", bold=True, fill=G2)
P.row(
    t, "", "Name", ("Umber Bridge Primary until July 2027", "placement-in-draft:Umber Bridge Primary until July 2027")
)
P.row(
    t,
    "",
    "Type",
    (
        "Mainstream, with daily nurture teaching and an adult alongside",
        "provision-in-placement:daily nurture teaching and an adult",
    ),
)
umb("PAPERS")
P.lab("no-advice-list", section="K")
lettered(
    "K",
    "Advice and information",
    "All advice is held on the electronic file and can be seen by appointment at the Civic Centre.",
)
P.gap()
P.p("Fifteen days to reply. Changes to Leopold Grice, SEND Casework, by 8 December 2026.")
P.save()
