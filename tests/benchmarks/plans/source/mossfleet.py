"""Final plan: contents key, first-person A, needs in prose, then a card for each area with a strip for E and a strip for F (one area as a grid, one as prose). Nerys, Year 3."""

from building import add_run, shade, widths
from building_ag import Plan
from docx.enum.text import WD_BREAK
from docx.shared import Pt

P = Plan("mossfleet", "final", font="Arial", size=10)
d = P.document
P.head_foot(
    "N. Adeyemi-Holt    Final Education, Health and Care Plan    14 September 2026",
    "Mossfleet and Saltings Borough Council",
)


def grid(rows, cols, header=True):
    t = P.grid(rows, cols=cols, header=header)
    widths(t, cols)
    return t


def sec(letter, line1, line2=None):
    P.section = letter
    t = P.shaded([line1 if not line2 else f"{line1}  {line2}"], "1F4E5F", size=12)
    t.rows[0].cells[0].paragraphs[0].paragraph_format.keep_with_next = True
    P.gap(after=0)


def area(text, *labels):
    p = P.p(text, *labels, bold=True)
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_before = Pt(6)


def lead(cell, text, first):
    para = cell.paragraphs[0] if first else cell.add_paragraph()
    add_run(para, text, bold=True, colour="1F4E5F")
    para.paragraph_format.space_after = Pt(2)


def card(title, outcomes, provision):
    """A card: the area's name over a strip for Section E and a strip for Section F."""
    t = d.add_table(rows=3, cols=2, style="Table Grid")
    widths(t, [2.9, 14.1])
    top = t.cell(0, 0).merge(t.cell(0, 1))
    add_run(top.paragraphs[0], title, bold=True, size=11.5)
    shade(top, "CFE3E2")
    for row, name, what in ((1, "Section E", "Outcomes"), (2, "Section F", "Special educational provision")):
        c = t.cell(row, 0)
        shade(c, "EDF5F5")
        add_run(c.paragraphs[0], name, bold=True)
        add_run(c.add_paragraph(), what, size=8.5)
    with P.within("E"):
        P.fill(t.cell(1, 1), outcomes)
    cell, first = t.cell(2, 1), True
    with P.within("F"):
        for heading, items in provision:
            lead(cell, heading, first)
            first = False
            for item in items:
                para = cell.add_paragraph(style="List Bullet")
                para.paragraph_format.space_after = Pt(3)
                add_run(para, P.say(item))
    P.gap(after=4)


# ---------------------------------------------------------------- front sheet
P.h("Nerys’s Education, Health and Care Plan", 0)
grid(
    [
        ["This plan is for", "Nerys Adeyemi-Holt"],
        ["Born", "14 March 2019"],
        ["Lives at", "3 Staithe Cottages, Mossfleet"],
        ["Language at home", "English and some Welsh"],
        ["Religion", "[please select]"],
        ["School year", "Year 3"],
        ["Parents", "Carys Holt and Babajide Adeyemi"],
        ["Assessment asked for on", "4 May 2026, by the school"],
        ["Status and date", "FINAL PLAN, 14 September 2026"],
        ["Plan coordinator", "Imelda Varty"],
        ["Next review", "The plan is reviewed every twelve months."],
    ],
    cols=[5, 12],
    header=False,
)
P.lab("PH", "[please select]", section=None)
P.whole("no-review-date")
P.gap(after=2)
P.p("Where to find things in this plan", bold=True)
grid(
    [
        ["A", "Views, interests and aspirations", "G", "Health care provision"],
        ["B", "Special educational needs", "H", "Social care provision"],
        ["C", "Health care needs", "I", "Placement"],
        ["D", "Social care needs", "J", "Personal budget and direct payments"],
        [
            "E and F",
            "Outcomes and educational provision, laid out together for each area",
            "K",
            "Advice and information",
        ],
    ],
    cols=[2, 6.5, 1.5, 7],
    header=False,
)
P.whole("missing-section", "J")
d.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

# ---------------------------------------------------------------- A
sec("A", "SECTION A", "My page")
P.lab("views-not-attributed")
P.lab("no-communication-summary")
area("Me")
P.p(
    "I am Nerys and I am seven and a half. I have a cat called Bara and a baby brother called Ifan who pulls my glasses off. I like singing, the sea, and being pushed fast. I am good at remembering songs and at knowing who is coming from their feet. My best place in school is the library because it is quiet and the beanbag is orange. I do not like stairs, or when the sun comes in at the hall windows, or when people grab my chair and push it without telling me. I would like to be on the stage in the Christmas show and not at the side of it. I want to be a singer or somebody who looks after seals."
)
area("From home")
P.p(
    "Nerys was born eleven weeks early and spent her first two months in hospital. We were told that she might never sit by herself. She sat at two, stood at four and walked the length of the kitchen with her frame on the day after her fifth birthday, so we have stopped listening to that kind of prediction. She is stubborn, funny, musical and very kind to Ifan. She gets £2 pocket money on Saturdays and saves it in a seal."
)
P.p(
    "What worries us is how much goes past her. She hears the class laughing and does not know at what. By the time she has found the right place on the page the others are on the next one. She comes home grey with tiredness and sleeps in the car. In Year 2 she had 15 hours of help a week, and on the days when nobody was there she did not go out at playtime."
)
P.p(
    "We hope that she will go up to the secondary school in the town with the children she knows, get about it by herself, have friends who ring her, and one day earn her own living."
)
P.p(
    "It has been settled with the head that from January Nerys will receive an extra hour of reading each week from Mrs Fenner.",
    "OUT",
)

# ---------------------------------------------------------------- B
sec("B", "SECTION B", "Special educational needs")
area("Learning and thinking")
P.prose(
    "Nerys reasons well when she hears a problem and has an excellent memory for what is said. The educational psychologist (5 June 2026) found her spoken reasoning in the average range, while tasks that are done with the eyes were near the bottom of it, and she warned against taking the second for a measure of the first.",
    "Nerys reads about eighty words on sight, singly, in large print; she loses the line after three or four words and begins again.",
    "She counts reliably to thirty when she can touch what she is counting, and not when the things are only drawn.",
    "A page with pictures behind the print might as well be blank.",
)
area("Talking and listening")
P.p(
    "Nerys speaks and understands as well as other children of seven, and no special educational needs have been identified in this area."
)
area("Seeing")
P.prose(
    "Nerys has cerebral visual impairment (CVI): her eyes are healthy but her brain does not make full sense of what they send.",
    (
        "She does not see what is below the level of her chest, so that kerbs, bags and small children take her by surprise.",
    ),
    (
        "According to the QTVI’s advice of 11 June 2026 she needs print of size 24 or more, with generous spacing, at about 30cm.",
        "AB:QTVI’s advice",
    ),
    (
        "The orthoptic report of February 2026 adds a constant wobble of both eyes, which is worse on the left and when she is tired.",
        "RN:orthoptic report of February 2026",
    ),
    "In a crowded or cluttered place she cannot pick out a face she knows.",
    "Looking costs her a good deal of effort, and it is gone by early afternoon.",
)
P.prose(("He rests his head on the table from two o’clock and is not being lazy.", "MP:He rests his head on the table"))
area("Moving, sitting and using my hands")
P.prose(
    "Nerys’s legs are stiff, more so the right one, and her right hand is slow to open.",
    "She walks up to 25 metres indoors with a Kaye walker and uses a manual chair, which somebody else pushes, everywhere else.",
    "On an ordinary chair she slides forward within five minutes and then needs both hands to stay on it, so there is none left for work.",
    "She writes four or five large letters a minute and cannot hold a ruler or a page still.",
    "Her joints stiffen if she has not been moved for an hour.",
)
area("Looking after myself")
P.prose(
    "Nerys takes off her own hat and gloves and can pull up a zip that has been started for her.",
    "She cannot manage a coat, shoes or splints, open a packet, or carry anything while she walks.",
    "She waits to be done for, partly because it is quicker for everybody.",
)
area("Friendships and feelings", "NP")
P.prose(
    "Nerys is well liked and has nobody to play with.",
    "In the playground she stays by the wall with an adult, since she cannot see where a game has gone.",
    "She cries before the hall fills for assembly and has twice been sick there.",
    "Lately she has begun to say that she is stupid.",
)

# ---------------------------------------------------------------- C, D
sec("C", "SECTION C", "Health care needs that relate to Nerys’s special educational needs")
P.prose(
    ("Nerys has bilateral spastic cerebral palsy, GMFCS level 3.", "AB:GMFCS level 3"),
    "She has botulinum toxin in both calves twice a year and is watched for hip displacement.",
    "She wears splints below both knees by day and resting splints at night.",
    "She had two seizures at the age of three and none since, and takes no medicine for them.",
    "She is often constipated, which makes her stiffer and short-tempered.",
)
sec("D", "SECTION D", "Social care needs")
P.p(
    "This section records the social care needs which relate to a child’s special educational needs or to a disability.",
    italic=True,
)
P.lab("empty-section")

# ---------------------------------------------------------------- E and F
P.section = None
P.h("Outcomes and special educational provision", 1)
P.p(
    "There is a card for each area. Its upper strip is Section E and its lower strip is Section F; the number in Section F is that of the outcome for which the provision is made.",
    italic=True,
)

card(
    "Learning and thinking",
    [
        "Outcome 1. By the end of Year 4 Nerys will read aloud a page of eight lines in 24-point print, moving a line guide herself, and miss no more than two words.",
        (
            "Outcome 2. By July 2028 Nerys will make progress with her number skills.",
            "M:By July 2028 Nerys will make progress",
        ),
    ],
    [
        (
            "For Outcome 1",
            [
                "A Level 3 teaching assistant will read with Nerys, one to one, for 20 minutes each morning, from books retyped in 24-point print with no pictures behind the words.",
                "Before any lesson in which the board is used, the class teacher will give Nerys her own copy on paper of what is going to be shown.",
                (
                    "The teaching assistant will provide regular pre-teaching of the words in a new topic.",
                    "U",
                    "V:regular",
                ),
                "A line guide, a sloping board covered in plain black cloth, and a lamp that does not glare, for Nerys’s table and nobody else’s.",
            ],
        ),
        (
            "For Outcome 2",
            [
                (
                    "Three times a week Nerys will be in a mathematics group of four led by a higher-level teaching assistant, with cubes that clip together and number lines with raised dots.",
                    "P:Three times a week Nerys will be in a mathematics",
                ),
                ("Teaching assistant: 5 hours per week.", "H"),
                "In every mathematics lesson the things to be counted will be put into Nerys’s hands, not shown in a picture.",
            ],
        ),
    ],
)

card(
    "Seeing",
    [
        "Outcome 3. By the end of Key Stage 2 Nerys will find her peg, her tray and her place in three different classrooms without a hand to hold, on four days out of five.",
        (
            "Outcome 4. Nerys will type fifteen words a minute without looking down, from something that is read to her, with one mistake or none.",
            "T:Nerys will type fifteen words a minute",
        ),
    ],
    [
        (
            "For Outcome 3",
            [
                "A qualified habilitation specialist will teach Nerys her routes about the school for 45 minutes once a week until Easter 2027, and from then for 45 minutes once a fortnight.",
                "Anyone who speaks to Nerys will say her name first and then their own.",
                ("Things will be described in words and not by pointing.", "S"),
                "Yellow tape, 5cm wide, on the edge of every step and at both sides of every door frame between the classroom, the hall and the library.",
                (
                    "The QTVI will be available to advise the class teacher about light, seating and print as and when required.",
                    "U",
                    "V:available",
                    "V:as and when required",
                ),
            ],
        ),
        (
            "For Outcome 4",
            [
                ("Touch-typing will be taught for 15 minutes on four days a week, with her hands under a cover.", "N"),
                (
                    "Nerys will have access to a laptop that enlarges the screen and reads it aloud, with her own headphones.",
                    "V:have access to",
                ),
            ],
        ),
    ],
)

# Area as a grid
P.section = None
P.shaded(["Moving, sitting and using my hands"], "CFE3E2", size=11.5, colour="000000")
P.gap(after=0)
area("Section E  Outcomes")
with P.within("E"):
    P.p(
        "Outcome 5. By July 2027 Nerys will walk the 40 metres from her classroom to the hall with her walker, stopping once at most."
    )
    P.p(
        "Outcome 6. By the end of Year 5 Nerys will have weekly hydrotherapy and a standing programme.",
        "OP:By the end of Year 5 Nerys will have weekly",
    )
    P.p(
        "Outcome 7. By Easter 2026 Nerys will cut along a straight line 10cm long with spring scissors, straying from it by less than 1cm.",
        "DP:By Easter 2026 Nerys will cut along",
    )
area("Section F  Special educational provision")
with P.within("F"):
    heads = ["What will be done", "How often, how long", "By whom", "For outcome"]
    rows = [
        [
            "Walking with the Kaye walker instead of the chair",
            "At every change of room",
            "Teaching assistant whom the physiotherapist has trained in walking with her",
            "5",
        ],
        [
            ("Stretches for the hips, knees and ankles, on the plinth in the medical room", "X"),
            "15 minutes every school day",
            "Trained staff",
            "5",
        ],
        [
            ("Physiotherapy: stepping sideways, turning, and getting up from the floor", "P"),
            "Six sessions each term",
            "Physiotherapist registered with the Health and Care Professions Council",
            "5",
        ],
        [
            ("In the hydrotherapy pool: walking in water, floating and rolling over", "N"),
            "Half an hour a week in term time",
            "",
            "6",
        ],
        [
            "Standing in the standing frame, while the register is called and a story is read",
            "30 minutes a day",
            "Class teaching assistant",
            "6",
        ],
        [
            ("Two-handed games: threading, tearing and cutting with spring scissors", "V:Up to"),
            "Up to 20 minutes, three times a week",
            "Occupational therapy assistant",
            "7",
        ],
        [
            ("A programme is to be decided after the occupational therapist has seen Nerys in her new chair.", "D"),
            "",
            "",
            "7",
        ],
        [
            "A chair with a foot-plate, hip belt and side pads, at a table that is raised and lowered by a handle",
            "In every lesson",
            "Supplied by the council’s equipment store",
            "7",
        ],
        ["A quarter as long again to finish tests that are written by hand", "In every test", "Class teacher", "7"],
    ]
    t = d.add_table(rows=1, cols=4, style="Table Grid")
    for cell, text in zip(t.rows[0].cells, heads, strict=False):
        add_run(cell.paragraphs[0], text, bold=True)
        shade(cell, "EDF5F5")
    for row in rows:
        cells = t.add_row().cells
        for cell, item in zip(cells, row, strict=False):
            if isinstance(item, tuple) and item[1] == "V:Up to":
                P.t(item[0])
                add_run(cell.paragraphs[0], item[0])
            else:
                P.fill(cell, item)
    P.lab("V", "Up to 20 minutes, three times a week")
    widths(t, [7, 3.6, 4.4, 2])
P.gap(after=4)

# Area as prose
P.section = None
P.shaded(["Looking after myself"], "CFE3E2", size=11.5, colour="000000")
P.gap(after=0)
area("Section E  Outcomes")
with P.within("E"):
    P.p(
        "Outcome 8. By the end of Year 4 Nerys will take off and put on her coat and both shoes, with the splints in, within six minutes and with nobody’s hands on hers, at nine playtimes out of ten."
    )
    P.p(
        "Outcome 9. By her ninth birthday Nerys will steer a powered chair through a doorway 90cm wide, five times out of five, without touching the frame.",
        "OW:By her ninth birthday Nerys will steer a powered",
    )
area("Section F  Special educational provision")
with P.within("F"):
    P.prose(
        "For Outcome 8, Mrs Tolland, the teaching assistant, will practise coat, zips, shoes and splints with Nerys for ten minutes before morning play and for ten minutes before home time, every day.",
        ("Nerys will also have support from an adult.", "U", "X", "V:support from an adult"),
        "Nerys will leave each lesson two minutes ahead of her class.",
        (
            "The school will run a kitchen session of 25 minutes every Tuesday: pouring, buttering and opening packets.",
            "N",
        ),
        (
            "Callum will be taught by the midday assistant, at every dinner time, to carry a tray on the lap-board of the wheelchair.",
            "AC:Callum",
        ),
        ("Lifting and transfers: as set out in the risk assessment.", "D"),
    )

P.shaded(["Across the school day"], "CFE3E2", size=11.5, colour="000000")
P.gap(after=0)
area("Section F  Special educational provision, for more than one area")
with P.within("F"):
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    for cell, text in zip(t.rows[0].cells, ["Provision", "For outcome"], strict=False):
        add_run(cell.paragraphs[0], text, bold=True)
        shade(cell, "EDF5F5")
    for item, outcome in [
        (
            "Every September the QTVI will give the class teacher and all the teaching assistants who work with Nerys a training session of two hours on CVI.",
            "1 and 3",
        ),
        ("Nerys will be in a class of no more than 24 children.", "3"),
        (
            (
                "Before every school trip the SENCO will visit the place and list its steps, its light and its toilets.",
                "L",
            ),
            "",
        ),
        (("Top-up funding at Band E.", "B"), "5"),
        (("A midday assistant will stand within arm’s reach whenever Nerys is on the climbing frame.", "UN"), "12"),
        (("Staff should be mindful of how tired looking makes Nerys.", "S", "V:should be mindful of"), "1, 3 and 4"),
        (
            (
                "Worksheets in English and mathematics will be enlarged or put on the laptop, as appropriate.",
                "V:as appropriate",
            ),
            "1",
        ),
        ("Each Friday the SENCO will write in the home book what Nerys has read in the week.", "1"),
        ("A ball that rings, a low net and bibs of one bright colour, for every PE lesson.", "5"),
    ]:
        cells = t.add_row().cells
        P.fill(cells[0], item)
        cells[1].text = outcome
    widths(t, [14.2, 2.8])
P.p(
    "Progress is looked at each half term by the SENCO and Nerys’s parents, who set the next short-term targets together and send a note of them to the plan coordinator."
)

# ---------------------------------------------------------------- G, H
sec("G", "SECTION G", "Health care provision")
P.b("The community paediatrician will review Nerys every six months, and her hips will be X-rayed once a year.")
P.b(
    "For two weeks after each course of botulinum toxin, the community physiotherapist will treat Nerys at home for 40 minutes a day."
)
P.b("The orthotist will replace the AFO splints every six months.", "AB:AFO splints")
P.b("The continence nurse will support the family.", "C", "V:support the family")
sec("H", "SECTION H", "Social care provision")
area("Under section 2 of the Chronically Sick and Disabled Persons Act 1970 (H1)")
with P.within("H1"):
    P.b(
        "A personal assistant will take Nerys swimming, or to the singing club at the chapel, for two hours every Saturday."
    )
    P.b("A ramp at the back door, towards which the council will pay £900.", "MO:£900")
    P.b(
        "A family support worker will help Nerys’s parents with her sleep at times of stress.",
        "C",
        "V:at times of stress",
    )
area("Any other social care provision (H2)")
with P.within("H2"):
    P.b("One night a month with a link family may be arranged.", "V:may be arranged")

# ---------------------------------------------------------------- I, K
sec("I", "SECTION I", "Placement")
P.p("Name: Sandlings Community Primary School")
P.p("Type: mainstream primary school with a resourced base for children with physical disabilities")
P.p(
    "This includes 27 hours of help from a teaching assistant each week.",
    "HIP:27 hours of help from a teaching assistant",
)

sec("K", "SECTION K", "Advice and information")
t = grid(
    [
        ["", "What it is", "Whose it is", "Date"],
        ["K1", "Nerys’s and her parents’ views", "Nerys, Carys Holt and Babajide Adeyemi", "21 May 2026"],
        ["K2", "Educational advice", "Mrs G Orrell, head teacher", "29 May 2026"],
        ["K3", "Educational psychologist’s advice", "Dr Lucinda Farr", "5 June 2026"],
        ["K4", "Advice on vision", "Marek Sobol, QTVI", "11 June 2026"],
        ["K5", "Medical advice", "Dr H Quaye, community paediatrician", ""],
        ["K6", "Physiotherapy advice", "Blessing Udo, physiotherapist", "2 June 2026"],
        ["K7", "Occupational therapy advice", "Tom Ferrier, occupational therapist", "16 June 2026"],
        ["K8", "Social care advice", "Disabled Children’s Team, R. Whitlow, social worker", "8 June 2026"],
        ["K9", "Two short films of Nerys walking", "", "30 May 2026"],
    ],
    cols=[1.2, 5.8, 7, 3],
)
P.lab("AD", "Dr H Quaye, community paediatrician")
P.lab("AD", "Two short films of Nerys walking")
P.section = None
P.gap(after=4)
grid(
    [["Signed for Mossfleet and Saltings Borough Council", "Harriet Pell, SEND Service Manager"], ["Date", ""]],
    cols=[7, 10],
    header=False,
)
P.whole("not-signed")
P.save()
