"""Amended final plan: letters alone on their lines, two-column needs, a box for each outcome with its provision, the parts of the school day. Mehreen, Year 5."""

from building import add_run, grid_widths, put, set_row, shade, tracked, widths
from building_ag import Plan
from docx.shared import Cm, Pt

P = Plan("juniperholt", "final", font="DejaVu Sans", size=9, margin=2.0)
d = P.document
P.head_foot("Wrenshire County Council    Mehreen Oakshott    Amended Final EHC Plan", "Ref WCC/1163/AF2")
PLUM, PALE = "5B2A5E", "EFE4F0"
W = [9.2, 3.9, 3.9]


def sec(letter, title):
    P.section = letter
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(14)
    p.paragraph_format.space_after = Pt(0)
    p.paragraph_format.keep_with_next = True
    add_run(p, f"Section {letter}", True, size=15, colour=PLUM)
    p = d.add_paragraph()
    p.paragraph_format.keep_with_next = True
    add_run(p, title, italic=True, size=10.5, colour=PLUM)


def two(area, good, hard):
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    c = t.rows[0].cells[0].merge(t.rows[0].cells[1])
    for p in c.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    if isinstance(area, tuple):
        P.t(*area)
        area = area[0]
    put(c, area, bold=True)
    shade(c, PALE)
    r = t.add_row()
    put(r.cells[0], "What is working well", bold=True)
    put(r.cells[1], "What is difficult (needs)", bold=True)
    r = t.add_row()
    P.fill(r.cells[0], good)
    P.fill(r.cells[1], hard)
    grid_widths(t, [6.0, 11.0])
    for r in t.rows[1:]:
        r.cells[0].width, r.cells[1].width = Cm(6), Cm(11)
    P.gap(after=2)
    return t


def full(t, n=3):
    r = t.add_row()
    c = r.cells[0].merge(r.cells[n - 1])
    for p in c.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    return c


def outcome(number, text, when, *rows):
    t = d.add_table(rows=1, cols=3, style="Table Grid")
    c = t.rows[0].cells[0].merge(t.rows[0].cells[1])
    for p in c.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    put(c, f"Section E: Outcome {number}", bold=True)
    shade(c, PALE)
    put(t.rows[0].cells[2], "By when", bold=True)
    shade(t.rows[0].cells[2], PALE)
    r = t.add_row()
    c = r.cells[0].merge(r.cells[1])
    for p in c.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    P.fill(c, text, section="E")
    P.fill(r.cells[2], when, section="E")
    r = t.add_row()
    for c, x in zip(
        r.cells, ["Section F: Special educational provision", "By whom", "When and how often"], strict=False
    ):
        put(c, x, bold=True)
        shade(c, "F6F6F6")
    for cells in rows:
        if isinstance(cells, list):  # a lead-in and its bullets across the whole width
            c = full(t)
            with P.within("F"):
                c.paragraphs[0].add_run(P.say(cells[0]))
                for x in cells[1:]:
                    q = c.add_paragraph(style="List Bullet")
                    q.add_run(P.say(x))
            continue
        r = t.add_row()
        for c, x in zip(r.cells, cells, strict=False):
            P.fill(c, x, section="F")
    grid_widths(t, W)
    for r in t.rows:
        if len(r._tr.tc_lst) == 3:
            for c, w in zip(r.cells, W, strict=False):
                c.width = Cm(w)
    P.gap(after=3)


def areahead(text):
    p = d.add_paragraph()
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_before = Pt(8)
    add_run(p, text, True, size=11)


# ---------------------------------------------------------------- front sheet
p = d.add_paragraph()
add_run(p, "Wrenshire County Council", True, size=12, colour=PLUM)
p = d.add_paragraph()
add_run(p, "Education, Health and Care Plan", True, size=20, colour=PLUM)
p = d.add_paragraph()
add_run(p, "Status: AMENDED FINAL", True, size=12)
P.grid(
    [
        ["First name", "Mehreen", "Surname", "Oakshott"],
        ["Born", "6 February 2017", "School year", "Year 5"],
        ["Parent", "Nasreen Oakshott", "Hearing aids", "Two, worn all day"],
        ["First plan issued", "8 November 2023", "Review meeting held", "11 June 2026"],
        ["Date of this amended final plan", "16 October 2026", "Next review", "Click or tap to enter a date."],
    ],
    cols=[3.9, 4.6, 3.9, 4.6],
    header=False,
)
P.section = None
P.lab("leftover-placeholder", "Click or tap to enter a date.", section=None)
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("not-signed")
P.whole("unresolved-changes")
P.p("The plan is reviewed every twelve months.")
P.p("These people helped to write it", bold=True)
P.grid(
    [
        ["Name", "Role", "How did they contribute?", "Report attached?"],
        ["Nasreen Oakshott", "Mother", "Letter and two meetings", "Yes"],
        ["Dr Kit Vandersteen", "Independent educational psychologist", "Saw Mehreen at home and at school", "Yes"],
        ["Rosalba Finch", "Occupational therapist, Wrenshire Children’s Hospital", "Clinic and school visit", "Yes"],
        ["Miss Tamsyn Adeyinka", "Inclusion lead", "School’s report; sat with Mehreen while she wrote", "Yes"],
    ],
    cols=[3.6, 5.2, 5.4, 2.8],
)
P.p(
    "It was also agreed round the table that a Year 6 reading partner will hear Mehreen read for ten minutes every day.",
    "OUT:a Year 6 reading partner will hear Mehreen read",
)

# ---------------------------------------------------------------- A
sec("A", "The views, interests and aspirations of Mehreen and her mother")
P.lab("no-aspirations")
P.p(
    "Mehreen does not talk to grown-ups at school, so on 3 June 2026 she wrote her part on cards in Miss Adeyinka’s room. Miss Adeyinka has copied the cards out with nothing changed but the spelling.",
)
P.p(
    "“I like cats, glue guns, my cousin and the quiet bit before everybody wakes up. I hate it when people shout my name because then everybody looks. Assembly sounds like a swimming pool. Miss Bright is kind because she waits. I would like the sliding game with Mum to go on. I do not like the chair that wobbles.”",
    italic=True,
)
P.p(
    "Mrs Oakshott wrote that at home her daughter never stops: she narrates the cat, bosses her cousin and reads recipes aloud. Silence sets in at the school railings. Mornings have been dreadful since Year 3, with stomach ache from Sunday teatime. She was twice told that Mehreen was being stubborn, and she would like that never to be said again.",
)
P.p(
    "How to communicate with Mehreen and include her: face her, in good light, no more than two metres off. Comment rather than question, then wait. She will write, type or point before she speaks, and each of these is an answer. For her review she makes three cards beforehand, and her mother reads them out at the beginning.",
)

# ---------------------------------------------------------------- B
sec("B", "Special educational needs")
two(
    "Communication and interaction",
    [
        "With her mother and cousin Mehreen speaks in long, funny, well-made sentences.",
        "She lip-reads well and notices a change of mood before anyone has said a word.",
    ],
    [
        "Selective mutism was diagnosed in 2022. At school Mehreen whispers to one friend, and to Miss Bright when nobody else is in the room. Otherwise she is silent, and she freezes if pressed.",
        "She has a moderate to severe hearing loss in both ears. In a noisy room she catches perhaps a third of what is said, guesses the rest, and does not let on when an aid has stopped.",
    ],
)
two(
    "Cognition and learning",
    [
        "Reasoning in pictures is above the average for her age.",
        "She remembers anything which she has made with her hands.",
    ],
    [
        "Reading is slow and effortful: about fifty words a minute on a Year 3 text, with endings left off. Spelling follows what she hears, so that soft sounds (s, f, th) are missing.",
        (
            "In mathematics she has secure ideas and insecure facts; each sum is counted afresh, and by the third step he has lost the first.",
            "MP:by the third step he has lost the first",
        ),
    ],
)
t = two(
    "Social, emotional and mental health",
    ["A loyal friend, with one very good friend of her own."],
    [
        "Attendance was 71% in the last school year. The CAMHS letter of January 2026 describes anxiety about separation, noise and being looked at. The school has called this EBSA.",
        "She stands by the wall at playtime, as games in a crowd cannot be followed by ear.",
    ],
)
with P.within("B"):
    P.lab("unexplained-abbreviation", "CAMHS")
    P.lab("report-not-listed", "CAMHS letter of January 2026")
    P.lab("unexplained-abbreviation", "EBSA")
two(
    "Sensory and physical",
    ["Tireless swimmer; walks two miles with the dog."],
    [
        "The occupational therapist found poor balance and weak hands, with handwriting at nine letters a minute that she herself cannot always read back. Ball games and stairs with bags are hard.",
        "Damp and heat in the ear moulds cause soreness, on which days the aids are left out and she hears almost nothing.",
    ],
)
two(
    ("Independence and self-care", "NP:Independence and self-care"),
    ["Makes her own toast and feeds the cat."],
    [
        "Buttons, laces and hair ties are beyond her, and she is late for everything because she does not dare to ask anybody the time."
    ],
)
P.section = "B"
para = P.p("")
tracked(
    para,
    [
        "The team heard that Mehreen is now on ",
        ("del", "Book 4"),
        ("ins", "Book 6"),
        " of the school’s spelling scheme.",
    ],
)

# ---------------------------------------------------------------- C, D
sec("C", "Health needs which relate to her special educational needs")
P.p(
    "Mehreen has worn hearing aids since she was six weeks old and is under the audiology clinic of the children’s hospital. Her joints are loose. She has had four ear infections this year and takes nothing regularly."
)
sec("D", "Social care needs which relate to her special educational needs or to a disability")
P.p(
    "Mrs Oakshott brings up Mehreen alone and has given up her evening job because no sitter could be understood. Mehreen has never been to a club without her mother."
)

# ---------------------------------------------------------------- E + F
p = d.add_paragraph()
p.paragraph_format.space_before = Pt(14)
add_run(p, "Action plan: Sections E and F for each area of need", True, size=13, colour=PLUM)
P.p(
    "Each box gives one outcome (Section E) and, beneath it, the special educational provision that leads to it (Section F)."
)

areahead("Communication and interaction")
outcome(
    1,
    "Mehreen will answer the register and put one spoken question a day to her teacher, loud enough to be heard at two metres, for ten days running.",
    "End of Year 6",
    (
        "Sliding-in: Mehreen plays a talking game with her mother in the music room while the assistant comes one step nearer, and then a second person, and then the door is opened. A step is never taken until the last has been easy twice.",
        "Learning support assistant (LSA) Miss Bright, coached for three hours by the educational psychologist before half term",
        "8.40am to 8.55am, Monday, Wednesday and Friday",
    ),
    (
        "A visit to watch the sliding-in and to review the next three steps with Miss Bright.",
        "Educational psychologist",
        "Once each half term",
    ),
    ("Questions reach Mehreen in writing and never by surprise.", "", "Whole-class talk"),
)
outcome(
    2,
    "Mehreen will show, by card or by word, that an aid or the radio aid has stopped working, nine times out of ten.",
    "July 2028",
    (
        "Teaching on repairing a missed message, on the care of aids and moulds, and on new words from next week’s topic.",
        "Teacher of the deaf",
        "One hour a fortnight",
    ),
    [
        "Every morning, for ten minutes, before registration, Miss Bright will:",
        "listen to both aids through the stetoclip and say the six test sounds from behind Mehreen’s back;",
        "put the result in the blue log, and ring audiology on the same day if a sound was missed;",
        "pin the microphone on the class teacher and check the green light.",
    ],
    (
        ("Visits from the audiology outreach team.", "U"),
        "Audiology outreach team",
        ("At regular intervals", "V:At regular intervals"),
    ),
    (("Deaf awareness training for everybody who teaches in Year 5.", "U", "N"), "", ""),
)
areahead("Cognition and learning")
outcome(
    3,
    "Mehreen will read aloud a new page from the Year 4 shelf at ninety words a minute, endings and all.",
    "End of Key Stage 2",
    [
        "Four times a week, for 25 minutes, a specialist teaching assistant who holds a Level 4 certificate in specific learning difficulties will:",
        "teach one word ending by sight, by feel and on the lips, as Mehreen does not hear it;",
        "take her twice through the same passage against a timer and plot both times on a graph;",
        "dictate three sentences for her to type.",
    ],
    (("Some additional paired reading in the library.", "U", "N", "V:Some additional"), "The school", ""),
    (("A reading pen may be provided if appropriate.", "V:may be", "V:if appropriate"), "", "Home reading"),
)
outcome(
    4,
    ("Mehreen will make better progress in mathematics.", "M"),
    "End of Year 6",
    (
        ("Catch-up in number facts, in a group of five, with counters, strips and cards.", "P"),
        "Mr Tolley, higher level teaching assistant",
        "Twice weekly",
    ),
    (("In-class help.", "H"), "LSA", "5 hours a week"),
    (("Poppy will have a strip of worked steps on the desk.", "AC:Poppy"), "Class teacher", "Every mathematics lesson"),
)
areahead("Social, emotional and mental health")
outcome(
    5,
    "Mehreen will be inside school by nine o’clock on four days out of five, through a whole half term.",
    "Easter 2028",
    (
        "Twelve meetings of fifty minutes, a week apart, after Christmas: a ladder of fears, climbed a rung at a time, with the rungs tried out in the real corridor.",
        "Clinical psychologist from the children’s hospital",
        "Spring term 2027",
    ),
    (
        ("Telephone talk about what the next day holds, for five minutes.", "X"),
        "A mentor",
        "Four o’clock on every day that she has missed",
    ),
    (("Therapeutic work will be as set out in the hospital psychologist’s discharge letter.", "D"), "", ""),
    (
        "A red card on the lanyard lets Mehreen leave for the library, where the librarian starts a ten-minute timer and gives her the cat book.",
        "Librarian",
        "Each time the card is put on the table",
    ),
)
outcome(
    6,
    ("Mehreen to be offered a place at the lunchtime craft club.", "OP", "T"),
    "",
    (
        "Craft club: the play leader pairs Mehreen with one other child to fold, knit or paint, and starts the talk between the two.",
        "Play leader",
        "12.30pm to 1.05pm on Tuesdays and Thursdays",
    ),
    (("Sessions on starting a game and leaving it.", "P"), "Miss Adeyinka", "30 minutes each"),
)
areahead("Sensory and physical")
outcome(
    7,
    "Mehreen will type fifteen words a minute for ten minutes, eyes on the screen.",
    "Summer term 2027",
    (
        ("Touch-typing practice with the keys covered, from the letters of the home row outwards.", "N"),
        "The learning hub",
        "Ten minutes every day",
    ),
    (("Motor skills group in the hall: hopping, catching, crossing the middle.", "P", "N"), "", "Weekly"),
    (
        "Sloping board, soft pencil grip and a chair which does not rock, at her own desk and in the science room.",
        "",
        "All lessons",
    ),
    ("Review of seating, grip and board, with a note to Mrs Oakshott.", "Hospital occupational therapist", "Termly"),
    (
        ("Hand exercises with putty and pegs, and a lot of praise.", "U"),
        "Miss Bright",
        ("Little and often", "V:Little and often"),
    ),
)
outcome(
    8,
    ("Mehreen will take out, dry and put back both ear moulds on her own, morning and midday, for four weeks.", "OW"),
    "Her eleventh birthday",
    ("", "", ""),
)

P.section = "F"
areahead("Section F continued: through the school day")
P.p("Supplied by the school and Mrs Oakshott. The number is that of the outcome.", italic=True)
D = [2.7, 8.7, 3.4, 2.2]
t = d.add_table(rows=1, cols=4, style="Table Grid")
for c, x in zip(t.rows[0].cells, ["Part of the day", "What is done", "By whom", "Outcome"], strict=False):
    put(c, x, bold=True)
    shade(c, PALE)
set_row(t.rows[0], "w:tblHeader")
for cells in [
    (
        "Arrival",
        "Mehreen comes in by the library at 8.35am, hangs up her coat and chooses a book before the bell.",
        "Librarian",
        "5",
    ),
    ("Registration", "She answers by turning over her name card until Outcome 1 is met.", "Class teacher", "1"),
    ("Lessons", "Radio aid on, windows shut, felt pads on all the chair legs.", "Class teacher", "2"),
    ("All day", ("Frequent movement breaks.", "V:Frequent", "L"), "", ""),
    (
        "Every break",
        (
            "Watching from the steps, and taking Mehreen to her friend if she has stood by the wall for three minutes.",
            "X",
        ),
        "Familiar adult",
        "6",
    ),
    ("Lunch", "Her tray is carried to a table against the wall, away from the hatch.", "Midday supervisor", "6"),
    ("Trips", ("Subject to funding, a second microphone for the guide.", "V:Subject to funding"), "Office", "2"),
    (
        "Home time",
        "Ten minutes spent with Mehreen over the photographs of the day, every day, so that she has something to tell at home.",
        "Miss Bright",
        ("Outcome 11", "UN:Outcome 11"),
    ),
    (
        "Summer of Year 6",
        ("Visits to the secondary school, a map, names of teachers, etc.", "U", "V:etc."),
        "Pastoral lead",
        "5",
    ),
    ("Staffing", ("Matrix Level 4 funding.", "B"), "Bursar", "3"),
]:
    r = t.add_row()
    for c, x in zip(r.cells, cells, strict=False):
        P.fill(c, x)
widths(t, D)
P.p(
    "Monitoring. Mrs Oakshott and Miss Adeyinka look at the blue log and the reading graph together in the last week of each half term."
)

# ---------------------------------------------------------------- G to K
sec("G", "Health provision")
P.p(
    "1. The audiology clinic will see Mehreen every four months to retune her aids and take new impressions of both ears."
)
P.p("2. The community nurse will support Mehreen.", "C", "V:will support")
P.p(
    "3. The clinic will supply spare batteries, tubing and drying capsules to school and home, by post on the first of every second month."
)
sec("H", "Social care provision (H1 and H2)")
P.section = None  # one heading serves both
P.p(
    "H1. An inclusion worker who signs could take Mehreen to Brownies on Wednesdays, two hours a week in term time.",
    "V:could take",
)
P.p("H1. Training in basic signing for the family’s sitter, as funds permit.", "C", "V:as funds permit")
P.p("H2. None required.")
sec("I", "Placement")
P.grid(
    [
        ["Name", "Juniperholt Junior School"],
        ["Type", "Mainstream junior school with a resourced base for deaf children"],
    ],
    cols=[4, 13],
    header=False,
)
P.p("The base has a teacher of the deaf every morning and gives speech practice in its sound-treated room.", "PIP")
sec("J", "Personal budget")
P.p(
    "A direct payment of £1,140 a year is made to Mrs Oakshott in three parts.",
    "BNR:direct payment of £1,140",
    "DPP:direct payment of £1,140",
)
sec("K", "Advice and information")
for x in [
    "1. Mehreen’s cards, copied out by Miss Adeyinka, 3 June 2026.",
    "2. Letter from Nasreen Oakshott, 29 May 2026.",
    "3. Educational psychology: Dr Kit Vandersteen, independent educational psychologist, 14 May 2026.",
    "4. Occupational therapy: Rosalba Finch, children’s hospital, 21 May 2026.",
    ("5. Teacher of the deaf: Carys Montacute, annual report.", "AD"),
    "6. Clinical psychology: Dr Oyelaran, children’s hospital, discharge letter of 2 June 2026.",
    "7. Audiology: Dr Hana Breck, consultant, 11 March 2026.",
    "8. School’s report for the review: Miss Adeyinka, 4 June 2026.",
    ("9. Social care: no involvement, by email.", "AD"),
]:
    P.p(*(x if isinstance(x, tuple) else (x,)))
P.grid([["Signed for Wrenshire County Council", ""], ["Name and post", ""], ["Date", ""]], cols=[6, 11], header=False)
P.save()
