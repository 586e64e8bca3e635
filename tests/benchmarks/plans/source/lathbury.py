"""Year 10, cerebral palsy, communication aid, amended final. Landscape; B | E | F side by side, C | E | G, D | E | H1 | H2; K by title only."""

from building import Plan, put, shade, widths
from docx.enum.section import WD_ORIENT
from docx.shared import Cm

P = Plan("lathbury", "final", font="Calibri", size=10.5)
d = P.document
x = d.sections[0]
x.orientation = WD_ORIENT.LANDSCAPE
x.page_width, x.page_height = Cm(29.7), Cm(21)
x.left_margin = x.right_margin = Cm(1.6)
x.footer.paragraphs[0].text = "Kofi Lathbury – Amended final plan – 9 September 2026"


def L(text, *labs):
    return (text, labs)


def area(title, heads, secs, body, cms):
    """one table an area; a cell is text, (text, labs) or a list of them"""
    t = d.add_table(rows=1, cols=len(heads), style="Table Grid")
    if title:
        m = t.rows[0].cells[0].merge(t.rows[0].cells[-1])
        put(m, title, bold=True)
        shade(m, "BDD6EE")
        r = t.add_row()
    else:
        r = t.rows[0]
    for c, h in zip(r.cells, heads, strict=False):
        put(c, h, bold=True)
        shade(c, "F2F2F2")
    for row in body:
        cells = t.add_row().cells
        for c, v, s in zip(cells, row, secs, strict=False):
            P.section = s
            vs = v if isinstance(v, list) else [v]
            out = []
            for q in vs:
                q = q if isinstance(q, tuple) else (q, ())
                out.append(P.t(q[0], *q[1]) if q[0] else "")
            put(c, out)
    widths(t, cms)
    d.add_paragraph()


P.h("Kofi’s Education, Health and Care Plan – Amended Final", 0)
t = d.add_table(rows=0, cols=6, style="Table Grid")
for r in [
    ("Name", "Kofi Lathbury", "Born", "27 March 2012", "Year group", "10"),
    (
        "Lives with",
        "Ms Abena Lathbury (mother)",
        "Local authority",
        "Brackmere Council",
        "Casework officer",
        "Judith Sowerby",
    ),
    (
        "Date of annual review meeting",
        "18 May 2026",
        "Date of this amended final plan",
        "9 September 2026",
        "Next review to be held by",
        "14 January 2028",
    ),
]:
    for c, v in zip(t.add_row().cells, r, strict=False):
        c.text = v
for r in ("late-amendment", "no-review-date", "not-signed", "unresolved-changes"):
    P.lab(r, section=None)
P.section = None
P.h("What has changed since the plan of July 2025", 2)
P.p(
    "Kofi moved from a head pointer to an eye-gaze communication aid in November 2025, so the parts on communication and on access to the curriculum have been rewritten. Hydrotherapy has been added and the visual-impairment paragraph has been taken out, because Kofi’s glasses now correct his sight."
)
P.p("From October the food technology teacher will run a cookery session for Kofi on Thursdays, 2pm to 3pm.", "OUT")

P.section = "A"
P.h("Section A: What Kofi and his mother think")
P.lab("no-aspirations", section="A")
P.p(
    "Kofi spelled out his views on his communication aid over three meetings with Rhian Maddox, speech and language therapist, in April 2026. What follows is exactly what he spelled.",
    italic=True,
)
P.p(
    "“i am funny. people miss it because the joke comes late. i support leyton orient which is not a joke. i like horror films and history and being up to date with the news. i hate it when people finish my sentence and get it wrong. i hate the bus because nobody talks to me on the bus. science is good. my best lesson is history with mr odell because he waits.”"
)
P.p("“in the afternoon my eyes are tired and then i go quiet. that is not me being in a mood.”")
P.p("How to talk with Kofi and include him in decisions", bold=True)
P.p(
    "Kofi understands everything that is said to him. Sit where he can see your face, ask one question, and wait for as long as a minute. He looks up for yes and closes his eyes for no. He uses augmentative and alternative communication (AAC): an eye-gaze aid, and a clear plastic letter board when the aid is off. For meetings about him, send him the questions three days before so that he can prepare what he wants to say; never settle a matter about him without asking him first."
)
P.p("Ms Lathbury’s views", bold=True)
P.p(
    "Ms Lathbury says that Kofi is stubborn, quick and very good company. She is proud of how he has taken to the new aid. She finds the nights hard, as she turns and lifts him by herself, and she has hurt her back twice. She told the review that she was tired of explaining Kofi to new people every September. At home they watch quiz programmes together and Kofi usually answers before she does. His grandmother visits on Sundays from Croydon and reads him the football pages. Ms Lathbury said that the change from the head pointer was the best decision made in the past ten years, and that the school handled the first months well, although nobody was on hand when the tracker failed in January and Kofi had no voice for nine days."
)

P.h("Sections B, E and F: Kofi’s special educational needs, the outcomes sought, and the provision")
P.p("Each row gives a need, the outcome which answers to it, and the provision which is to be made.")
H3 = ["Section B: Need", "Section E: Outcome", "Section F: Provision"]
S3 = ["B", "E", "F"]
W3 = [7.2, 6.2, 13]
area(
    "Communication and interaction",
    H3,
    S3,
    [
        [
            "Kofi has dyskinetic cerebral palsy and no speech. He communicates by looking at words and letters on an eye-gaze aid. It takes him about a minute to put together a sentence, so talk has usually moved on by the time he is ready. His humour and general knowledge are strengths.",
            "CI1. By July 2028 Kofi will add a comment or a question of his own, using his aid, in four lessons out of five.",
            [
                L(
                    "A speech and language therapist with postgraduate training in AAC will work with Kofi at school for one hour a fortnight in term time on building sentences faster and on what to do when he is misunderstood."
                ),
                L(
                    "A Level 3 teaching assistant, who has been trained on the aid by the therapist, will sit beside Kofi in every lesson to position the screen, calibrate it and load the words for that subject."
                ),
                L("The therapist will be available to teachers for advice about the aid.", "U", "V:available"),
                L(
                    "In every lesson, teachers will put one question to Kofi by name and leave a full minute of silence for his answer."
                ),
                L(
                    "The aid itself (£7,800, paid for by the regional AAC hub) goes with Kofi between home and school.",
                    "MO:£7,800",
                ),
                L(
                    "An engineer from the regional AAC hub will come in twice a year to check the mount, the tracker and the software."
                ),
            ],
        ],
        [
            "In bright sun, in the pool and in the bathroom the aid cannot be used, and Kofi then depends on other people to guess what he means.",
            L("CI2. Kofi will make a choice or a complaint on his letter board to two people outside his family.", "T"),
            [
                L(
                    "His teaching assistant will practise with Kofi on the letter board for ten minutes after lunch each day."
                ),
                L(
                    "Staff will spend time with Kofi and two of his classmates on using the letter board as appropriate.",
                    "U",
                    "X:Staff will spend time with Kofi",
                    "V:as appropriate",
                ),
                L(
                    "A spare charger, a printed letter board and a card explaining his signals will be kept in the bag on the back of his chair."
                ),
            ],
        ],
    ],
    W3,
)
area(
    "Cognition and learning",
    H3,
    S3,
    [
        [
            "Kofi reads with the understanding of a ten-year-old. He spells by sound and leaves out vowels, which makes word prediction less use to him.",
            L("CL1. By the end of Year 11 Kofi will continue to make progress in English.", "M"),
            [
                L(
                    "A qualified English teacher will teach Kofi with no more than two other pupils on four days a week, 35 minutes a time: vowel sounds, word prediction and reading for meaning."
                ),
                L("The learning mentor will go over Kofi’s homework with him every week.", "P"),
                L(
                    "Before each lesson, texts will be scanned and put on Kofi’s screen in the size and spacing he has chosen."
                ),
            ],
        ],
        [
            "Kofi tires. After about 1pm his eye control fades, his errors treble and he stops trying to join in.",
            "CL2. By July 2027 Kofi will finish the written task set for him in three out of five afternoon lessons.",
            [
                L("25 hours a week of learning support assistant time.", "H"),
                L("English, mathematics and science will be put on Kofi’s timetable before 1pm."),
                L("The screen will be turned away so that Kofi can rest his eyes.", "S"),
                L(
                    "In examinations and class tests Kofi will have double time, and the teaching assistant who knows his aid will act as scribe."
                ),
                L(
                    "Each subject teacher will send slides to the teaching assistant two days before the lesson (outcome CL5).",
                    "UN",
                ),
            ],
        ],
    ],
    W3,
)
area(
    "Social, emotional and mental health",
    H3,
    S3,
    [
        [
            L(
                "Kofi becomes angry when he is talked over. He has had spells of low mood since Year 8, which the counsellor’s report of March 2026 links to losing touch with friends from primary school.",
                "RN:counsellor’s report of March 2026",
            ),
            L("SE1. By December 2027 Kofi will have access to a weekly mentoring session.", "OP"),
            [
                L(
                    "Connor will see the school counsellor on Wednesdays for 45 minutes to talk, through the aid, about whatever has upset or pleased him.",
                    "AC:Connor",
                ),
                L(
                    "The regional AAC hub’s peer mentor, a graduate who uses an aid herself, will talk online with Kofi about friendship and being heard, for 40 minutes in the first week of each month."
                ),
                L(
                    "Whether Kofi goes on the Year 10 residential, and who goes with him, will be agreed at a later meeting.",
                    "D",
                ),
            ],
        ],
    ],
    W3,
)
area(
    "Sensory and physical",
    H3,
    S3,
    [
        [
            L(
                "Kofi is at GMFCS level V. He cannot sit without support, is moved with a hoist, and his muscles tighten if he stays in one position for long.",
                "AB:GMFCS",
            ),
            "PS1. By July 2028 Kofi will drive his powered chair from registration to his first lesson without touching a wall, on four mornings out of five.",
            [
                L(
                    "Two teaching assistants with current moving-and-handling certificates will hoist Kofi at every transfer."
                ),
                L("His stretching programme will be carried out daily.", "P", "N"),
                L(
                    "Kofi will stand in his frame for 40 minutes every morning, from 8.40am, with the teaching assistant beside him running the news or an audiobook."
                ),
                L(
                    "The occupational therapist will teach Kofi to drive his powered chair, for around 50 minutes a fortnight.",
                    "V:around",
                ),
                L(
                    "A physiotherapist will treat Kofi in school for 45 minutes each half term, and will show both teaching assistants the new stretches in the same visit."
                ),
                L("Kofi can use the hydrotherapy pool on Monday mornings.", "V:can use"),
                L("A height-adjustable desk, a head support and a moulded seat, in every room where he is taught."),
            ],
        ],
        [
            L("Kofi’s arms move when he does not mean them to, and he cannot yet hit a switch when he wants to.", "NP"),
            L(
                "PS2. By Easter 2028 Kofi will press a head switch within five seconds of the signal, eight times out of ten.",
                "OW",
            ),
            "",
        ],
    ],
    W3,
)
area(
    "Looking ahead",
    H3,
    S3,
    [
        [
            "Kofi knows little about colleges and about the kinds of work that people who use communication aids do. He is keen to find out.",
            "",
            [
                L(
                    "A Level 6 careers adviser will meet Kofi for 40 minutes each term to talk about colleges, courses and kinds of work.",
                    "L",
                )
            ],
        ],
    ],
    W3,
)
P.lab("no-adulthood-outcomes", section=None)

P.h("Sections C, E and G: Kofi’s health needs, outcomes and health provision")
area(
    None,
    ["Section C: Health need", "Section E: Outcome", "Section G: Health provision"],
    ["C", "E", "G"],
    [
        [
            "Kofi has difficulty in swallowing. He eats minced and moist food and drinks slightly thick fluids; meals take about an hour.",
            "HE1. By July 2027 Kofi will finish his lunch within 40 minutes without coughing, on four days out of five.",
            [
                L("A speech and language therapist will check Kofi’s eating and drinking guidelines once a term."),
                L("The dietitian will advise on his weight and fluids when required.", "C", "V:when required"),
            ],
        ],
        [
            L(
                "Kofi has epilepsy with one or two seizures a month. [NB ask Judith whether this is still current]",
                "PH:[NB ask Judith whether this is still current]",
            ),
            L(
                "HE2. By 30 June 2026 Kofi will signal, by looking at the red symbol, that a seizure is coming, three times out of four.",
                "DP:By 30 June 2026",
            ),
            [
                L(
                    "The epilepsy nurse will train the four adults who work with Kofi to give buccal midazolam, in one session of two hours each September."
                )
            ],
        ],
    ],
    W3,
)
P.h("Sections D, E, H1 and H2: Kofi’s social care needs, outcomes and social care provision")
area(
    None,
    [
        "Section D: Social care need",
        "Section E: Outcome",
        "Section H1: Provision under the 1970 Act",
        "Section H2: Other provision",
    ],
    ["D", "E", "H1", "H2"],
    [
        [
            "Kofi needs to be turned twice in the night and lifted morning and evening. Ms Lathbury does this by herself.",
            "SC1. By December 2027 Kofi will tell the person looking after him that he is uncomfortable, by looking at the symbol over his bed, on six nights out of seven.",
            [
                L(
                    "Six hours a week of help from a personal assistant, on Tuesday, Thursday and Sunday evenings, with washing, supper and getting into bed."
                ),
                L("A ceiling hoist in Kofi’s bedroom, serviced every six months."),
            ],
            [
                L("A short-breaks carer will take Kofi out from time to time.", "C", "V:from time to time"),
            ],
        ],
    ],
    [7, 5.8, 7.2, 6.4],
)

P.section = "I"
P.h("Section I: Placement")
P.p(
    "Hartsmead School, Brackmere, a maintained special school for pupils with physical disabilities, with physiotherapy on site and two adults to every five pupils.",
    "provision-in-placement:physiotherapy on site",
)
P.p("Ms Lathbury has asked for no change of school. Kofi travels by taxi with a ramp.")
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "A direct payment of £3,120 a year is paid to Ms Lathbury in monthly parts.",
    "direct-payment-without-purpose:A direct payment of £3,120",
    "budget-not-requested:£3,120",
)
P.section = None
P.h("Advice and information used in writing this plan")
P.lab("missing-section", section="K")
t = P.grid(
    [
        ["Advice", "Name and role", "Date"],
        ["Kofi’s own views", "Kofi Lathbury, with Rhian Maddox, speech and language therapist", "24 April 2026"],
        ["Parent’s views", "Ms Abena Lathbury, mother", "18 May 2026"],
        ["School’s report for the annual review", "Mr D Odell, head of Year 9", "1 May 2026"],
        ["Speech and language therapy report", "Rhian Maddox, speech and language therapist", "29 April 2026"],
        ["Physiotherapy report", "Gareth Amos, physiotherapist", "7 April 2026"],
        ["Occupational therapy report", "Noor Siddiq, occupational therapist", "9 April 2026"],
        ["Medical report", "Dr Helen Vance, consultant paediatrician", "2 March 2026"],
        ["Social care assessment", "Tom Brierley, social worker, disabled children’s team", "21 April 2026"],
    ]
)
widths(t, [9, 11.4, 6])
d.add_paragraph()
q = d.add_paragraph("School transport: ")
q.add_run("Kofi travels by minibus with an escort. ").font.strike = True
q.add_run("Kofi travels by taxi with an escort.")
P.p("Issued by the SEND Casework Team, Brackmere Council.")
P.save()
