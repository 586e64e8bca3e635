"""First draft in the national grid: needs, provision and outcomes side by side, letters in the heads of columns only. Cassius, Year 12."""

from building import add_run, put, set_row, shade, widths
from building_ag import Plan
from docx.shared import Cm, Pt

P = Plan("kestrelby", "draft", font="Calibri", size=10, landscape=True, margin=1.5)
d = P.document
P.head_foot(
    "DRAFT    Cassius Ebdon-Varga    18 weeks: 4 December 2026",
    "City of Kestrelby    Post-16 SEND Casework    First draft for comment",
)
GREY, BLUE = "E7E6E6", "C9DAEA"
W3 = [6.6, 13.6, 6.4]


def title(text, letter):
    P.section = letter
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(12)
    p.paragraph_format.keep_with_next = True
    add_run(p, text, True, size=13)


def across(t):
    r = t.add_row()
    c = r.cells[0].merge(r.cells[-1])
    for p in c.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    return c


def grid(top, strengths, heads, letters, rows, cms, about=None):
    t = d.add_table(rows=0, cols=len(heads), style="Table Grid")
    c = across(t)
    add_run(c.paragraphs[0], top, True, size=11)
    if about:
        c.add_paragraph(about)
    shade(c, BLUE)
    if strengths:
        put(across(t), "Strengths", bold=True)
        P.section = "B"
        P.fill(across(t), strengths)
    r = t.add_row()
    for c, x in zip(r.cells, heads, strict=False):
        put(c, x, bold=True)
        shade(c, GREY)
    for cells in rows:
        r = t.add_row()
        set_row(r, "w:cantSplit")
        for c, x, letter in zip(r.cells, cells, letters, strict=False):
            P.fill(c, x, section=letter)
            for p in c.paragraphs:
                p.paragraph_format.space_after = Pt(4)
    for r in t.rows:
        if len(r._tr.tc_lst) == len(cms):
            for c, w in zip(r.cells, cms, strict=False):
                c.width = Cm(w)
    t.autofit = False
    for col, w in zip(t._tbl.tblGrid.gridCol_lst, cms, strict=False):
        col.w = Cm(w)
    P.gap(after=2)


def bfe(area, about, strengths, *rows):
    grid(
        f"Special Educational Needs and Provision (B-F-E): {area}",
        strengths,
        ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"],
        ["B", "F", "E"],
        rows,
        W3,
        about,
    )


# ---------------------------------------------------------------- front
p = d.add_paragraph()
add_run(p, "Education, Health and Care Plan", True, size=20)
p = d.add_paragraph()
add_run(p, "PROPOSED PLAN (first draft)", True, size=12, colour="9C2A2A")
P.grid(
    [
        ["Family name", "Ebdon-Varga", "Given name", "Cassius"],
        ["Date of birth", "19 May 2010", "National Curriculum year", "Year 12"],
        ["Lives with", "His father, Lorand Varga, and grandmother", "Date of this draft", "9 November 2026"],
        ["Request for assessment", "17 July 2026", "Casework officer", "Petra Hollingdale"],
        ["Language at home", "English and Hungarian", "Pupil Premium (printed by the system)", "£0"],
    ],
    cols=[4.4, 8.6, 6.0, 7.6],
    header=False,
)
P.p("Comments are asked for within 15 days of the day on which this draft is received. The advice in K is enclosed.")

# ---------------------------------------------------------------- A
title("A - The views, interests and aspirations of the young person and his parent", "A")
P.lab("no-communication-summary")
t = d.add_table(rows=1, cols=2, style="Table Grid")
put(t.rows[0].cells[0], "A1", bold=True)
put(t.rows[0].cells[1], "Summary of the young person’s history", bold=True)
r = t.add_row()
P.fill(
    r.cells[1],
    [
        "Cassius was born at term and walked late. Speech came at four, in Hungarian first, and he was in a speech and language class for two years. At secondary school he was in the bottom sets, then on a part-time timetable, and for most of Year 10 at an alternative provider where he mended lawnmowers and was happy. A lorry ran into the school bus in March 2025. He was not badly hurt; the driver, whom he knew, was killed.",
        "He came to college in September 2026 on an entry level course in horticulture and land-based engineering. By half term he had missed nine days out of thirty-five, all of them days on which his father could not drive him. Mr Benbow, who runs the course, describes him as “the first to put the tools away and the last to be noticed”.",
    ],
)
widths(t, [1.6, 25.0])
d.add_paragraph()
P.grid(
    [["Views", "Interests", "Aspirations"]],
    cols=[9.6, 8.2, 8.8],
)
t = d.tables[-1]
r = t.add_row()
P.fill(
    r.cells[0],
    [
        "Dictated by Cassius to his tutor, Mr Benbow, on 21 September 2026: “I left school because they thought I was not listening. I was listening. It goes too fast. I do not get on buses since the crash. At college people are alright. The sandwiches are rubbish.”",
        "Mr Varga says that his son is a gentle lad who would give away his last chip, and that this is just what worries him. In Year 11 he had ten hours a week of one-to-one help, and it stopped the day after his last exam.",
    ],
)
P.fill(
    r.cells[1],
    [
        "Drumming in a band with two cousins; bread; engines; the allotment. He can name every tractor sold in this country since 1970.",
        "He likes jobs which have an end that you can see.",
    ],
)
P.fill(
    r.cells[2],
    [
        "“A job with plants or motors. My own flat, near Nan. Drums on a stage.”",
        "His father’s hope is that he will be paid for a day’s work and come home from it alone. ",
        (
            "From January Cassius will have two hours a week of tuition for the driving theory test with Mr Benbow.",
            "OUT",
        ),
    ],
)
widths(t, [9.6, 8.2, 8.8])

# ---------------------------------------------------------------- B F E
d.add_paragraph()
bfe(
    "Communication and interaction",
    "Understanding, talking and getting on with others.",
    "Cassius is courteous, has a dry wit and explains an engine better than most adults do.",
    (
        "1. Developmental language disorder. He understands spoken language as most children of seven do, keeps hold of the first thing he is told and the last, and says “yeah” to all of it. New trade words slide off unless he has handled what they stand for. Because he sounds fluent in a chat about engines, people think that he is being awkward.",
        [
            "1a. A speech and language therapist will teach Cassius to catch the moment at which he loses the thread and to say which part went, in twelve weekly sessions of 40 minutes in the spring term and twelve in the summer term.",
            "1b. Tutors give one instruction at a time and hear it back before any new job is begun.",
            (
                "1c. The words of each unit are taught beforehand, half an hour a time, by the learning support practitioner, with the real tool or plant in his hand.",
                "P",
            ),
        ],
        "Outcome 1. By July 2028 Cassius will say that he has not understood, and which part, in four lessons out of five and in his work placement.",
    ),
    (
        "2. In a crowd he talks over people, stands too near and cannot tell teasing from friendliness. Two lads had him fetch their lunch for a month before anybody saw.",
        [
            (
                "2a. A conversation group of six, for 45 minutes every Thursday, led by the SLTA, on joining in, changing the subject and leaving.",
                "AB:SLTA",
            ),
            ("2b. Opportunities to mix at lunch will be encouraged.", "V:Opportunities to mix", "V:encouraged"),
        ],
        ("Outcome 2. By the end of Year 13 Cassius will develop his confidence with people of his own age.", "M"),
    ),
)
bfe(
    "Cognition and learning",
    "Reading, writing, number, memory and attention.",
    "What he has done with his hands he knows for good. On the independent psychologist’s pictorial reasoning he was in the average range.",
    (
        (
            "3. He reads and spells like a child of eight, and a page of boxes makes him put the pen down. The psychologist’s addendum of 2 October 2026 found that he copied his own address wrongly.",
            "RN:psychologist’s addendum of 2 October 2026",
        ),
        [
            "3a. Functional English for three hours a week, in a class of no more than eight, from a tutor with a diploma in teaching learners who have learning difficulties.",
            "3b. A laptop which reads aloud and takes dictation, carried to every lesson.",
            ("3c. 15 hours per week of 1:1 support from a learning support practitioner.", "H"),
            ("3d. High needs top-up, level 3.", "B"),
            ("3e. It would be helpful to present ideas through real objects.", "S", "V:It would be helpful"),
        ],
        "Outcome 3. By July 2028 Cassius will fill in a job application on screen, with no more than two mistakes and with nobody beside him.",
    ),
    (
        (
            "4. Joshua hands over a note and hopes. He cannot work out change, or tell whether a phone contract is cheap or dear.",
            "AC:Joshua",
        ),
        [
            "4a. Twice a week, for 35 minutes, the learning support practitioner goes with Cassius to the canteen and the college shop, where he chooses things costing up to £5, pays, and counts what he gets back.",
            "4b. In each Monday tutorial he enters what he has spent of his £10 pocket money in a budgeting app.",
            ("4c. Some catch-up number work will be done with the mathematics tutor.", "U", "V:Some"),
        ],
        (
            "Outcome 4. Cassius will pay for his lunch and say whether the change is right, on nine days out of ten.",
            "T",
        ),
    ),
    (
        (
            "5. Attention deficit. He leaves the bench within ten minutes and does not go back to a job that has been broken off. His medicine wears off at about two o’clock.",
            "NP:He leaves the bench within ten minutes",
        ),
        "",
        (
            "Outcome 5. By Easter 2028 Cassius will stay with a bench job for 25 minutes and return to it after a break.",
            "OW",
        ),
    ),
)
bfe(
    "Social, emotional and mental health",
    "Feelings, safety and friendships.",
    "He asks for his Nan when he is low, and he knows that drumming helps.",
    (
        "6. A bus crash in March 2025 left him with nightmares. Engine noise behind him, sirens and a shout can all send him under a table, and he has not used a bus since.",
        [
            "6a. The hospital’s clinical psychologist will continue trauma therapy with Cassius at college: eight sessions of an hour, one a fortnight, the last two of them on a parked bus and then a moving one.",
            ("6b. Staff will be mindful of noise.", "S", "V:be mindful of"),
            ("6c. A key adult should check each morning how he has slept.", "X", "V:should check"),
            ("6d. His behaviour support will be in accordance with the college’s risk assessment.", "D"),
            "6e. Each time Cassius goes under a table, the duty first-aider walks with him to the polytunnel and stays for ten minutes, potting on beside him.",
        ],
        "Outcome 6. By the end of Year 13 Cassius will ride the number 14 bus for three stops with a friend, once a week for half a term.",
    ),
    (
        "7. He believes whatever he is told on line and has twice sent money to people whom he has never met.",
        [
            (
                "7a. As his father asked, the safeguarding lead will teach Cassius and two friends about scams, gaming chat and what not to send, for an hour in every half term.",
                "L",
            ),
            ("7b. He will be given access to a mentor.", "U", "X", "L", "V:given access to"),
        ],
        "",
    ),
)
bfe(
    "Sensory and physical",
    "Hands, stamina and the senses.",
    "Broad-shouldered, willing and careful with blades.",
    (
        "8. His thumbs and wrists bend too far and tire after a few minutes’ grip. Bright strip lights and grinders make him screw up his eyes and lose his place.",
        [
            "8a. For the first ten minutes of each workshop the technician, who has been shown how by the hospital’s hand therapist, goes through the grip exercises with him: putty, pegs and the yellow resistance band.",
            (
                "8b. The catering department will teach him kitchen jobs, from toast to a hot meal, for ninety minutes on Wednesdays.",
                "N",
            ),
            (
                "8c. Which thumb splints and tools he will have is to be settled following the hand clinic’s assessment.",
                "D",
            ),
            ("8d. Up to an hour of gym a week, on the rower and the ramp, with the sports tutor.", "V:Up to an hour"),
            ("8e. Regular hydrotherapy.", "U", "N", "V:Regular"),
            "8f. Ear defenders and a peaked cap, hung on his own hook by the workshop door.",
        ],
        (
            "Outcome 7. By September 2026 Cassius will cook a hot meal for two from a strip of photographs.",
            "DP:By September 2026",
        ),
    ),
)
bfe(
    "Preparing for adulthood",
    "Work, home, friends and health as an adult.",
    "Mr Benbow would give him a job tomorrow.",
    (
        "9. He has never had a job. He does not know how to tell an employer that he needs to be shown, and he is driven everywhere.",
        [
            (
                "9a. Work experience at Tunnicliffe Nurseries on Tuesdays from 10am to 2pm with a job coach, who teaches each task and then stands back; the authority meets the cost of £4,300.",
                "MO:£4,300",
            ),
            (
                "9b. Travel training on one route at a time, from a travel trainer, for as long as necessary.",
                "U",
                "V:for as long as necessary",
            ),
            "9c. Careers guidance from a Level 6 adviser, in three meetings of 45 minutes before July 2027.",
            (
                "9d. Small engines with the workshop tutor, every Friday from 1.15pm to 2.45pm (Outcome 12).",
                "UN:Outcome 12",
            ),
            ("9e. Sessions in living skills, weekly, e.g. washing, bed making.", "P", "N", "V:e.g."),
        ],
        "Outcome 8. By July 2028 Cassius will complete thirty days of work in one place and be on time on twenty-seven of them.",
    ),
)

# ---------------------------------------------------------------- C G E
grid(
    "Sections C (health care needs which relate to his SEN) and G (health care provision relating to those needs)",
    None,
    ["C – Health Care Needs", "G – Health Care Provision", "E – Outcomes"],
    ["C", "G", "E"],
    [
        (
            (
                "Type 1 diabetes since he was eleven. He forgets to test when he is busy and cannot yet tell from the number what to do. Sleep apnoea, with a mask that she takes off in the night. Mornings are slow in consequence, and the first lesson is often lost.",
                "MP:a mask that she takes off in the night",
            ),
            [
                "The diabetes nurse will go through his readings with Cassius at college for half an hour every month, using the picture chart.",
                ("The sleep clinic will advise about the mask as needed.", "C", "V:as needed"),
                "Consultant’s clinic every four months.",
            ],
            "Outcome 9. By his eighteenth birthday Cassius will read his meter and take the right step from the chart, nine times out of ten.",
        )
    ],
    W3,
)
# ---------------------------------------------------------------- D H1 E
grid(
    "Sections D (social care needs which relate to his SEN) and H1 (social care provision)",
    None,
    ["D – Social Care Needs", "H1 – Social Care Provision", "E – Outcomes"],
    ["D", "H1", "E"],
    [
        (
            "His father works nights, so that Cassius is alone from ten until six. He does not open the door to callers but cannot be counted on to ring for help. He sees no friends outside college.",
            [
                "A personal assistant takes Cassius to drum practice with the band, and stays, for four hours each Saturday.",
                (
                    "Whether there will be overnight short breaks is to be decided by the resource panel in January.",
                    "D",
                ),
                ("A befriender, where one is available.", "C", "V:where one is available"),
            ],
            ("Outcome 10. Cassius will receive a personal assistant on Saturdays until July 2028.", "OP"),
        )
    ],
    W3,
)
P.whole("missing-section", "H2")

# ---------------------------------------------------------------- I J K
title("I - Placement", "I")
P.grid([["Name", "Type"], ["Kestrelby College", "General further education college"]], cols=[13.3, 13.3])
P.lab("placement-in-draft", "Kestrelby College")
P.p("Five days a week, with 15 hours of support in class.", "HIP:with 15 hours of support in class")
title("J - Direct Payments", "J")
P.lab("empty-section")
P.grid([["Details", ""], ["Arrangements for direct payment", ""]], cols=[8, 18.6], header=False)
title("K - The advice and information gathered during the assessment", "K")
KW = [9.6, 4.6, 9.0, 3.4]
t = d.add_table(rows=1, cols=4, style="Table Grid")
for c, x in zip(t.rows[0].cells, ["Advice and information", "Date", "Who from", "Appended"], strict=False):
    put(c, x, bold=True)
    shade(c, GREY)
for cells in [
    ("Cassius’s own views", "21 September 2026", "Cassius, with Mr Benbow", "Yes"),
    ("Parent’s views", "24 September 2026", "Lorand Varga", "Yes"),
    ("Educational advice", "6 October 2026", "Alun Benbow, foundation learning tutor", "Yes"),
    ("Psychological advice", "12 September 2026", "Dr Xanthe Merriman, independent educational psychologist", "Yes"),
    ("Speech and language therapy", "18 September 2026", "Idris Okonjo, speech and language therapist", "Yes"),
    (
        "Clinical psychology and hand therapy",
        "29 September 2026",
        "Dr Bea Lindqvist and Marcus Thule, Kestrelby Royal Hospital",
        "Yes",
    ),
    (("Medical advice from the diabetes clinic", "AD"), "", "Consultant", "Yes"),
    (
        "Social care advice",
        "30 September 2026",
        "Children with Disabilities Team, Roz Peverell",
        ("YES/NO", "PH:YES/NO"),
    ),
    (("Preparation for adulthood profile", "AD"), "", "", "Yes"),
]:
    r = t.add_row()
    for c, x in zip(r.cells, cells, strict=False):
        P.fill(c, x)
widths(t, KW)
P.p(
    "Monitoring. Short-term targets are set by the college each term and sent to Mr Varga; Cassius is asked about them first."
)
P.save()
