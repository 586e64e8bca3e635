"""National template shape: front sheet, A1/A2, one table per area with B | F | E columns, C-G-E, D-H1-H2-E, K with YES/NO. Tobias, 10, SEMH, final."""

from building import Plan, put, shade, widths
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

P = Plan("ostlebury", "final", font="Liberation Sans", size=9.5)
d = P.document
s = d.sections[0]
s.orientation = WD_ORIENT.LANDSCAPE
s.page_width, s.page_height = s.page_height, s.page_width
s.left_margin = s.right_margin = Cm(1.6)
s.top_margin = s.bottom_margin = Cm(1.8)
W = s.page_width.cm - 3.2
t = P.t


def cell(sec, *items):
    """items: text or (text, label, ...)"""
    old, P.section = P.section, sec
    out = [t(*((x,) if isinstance(x, str) else x)) for x in items]
    P.section = old
    return out or [""]


P.h("Education, Health and Care Plan", 1)
P.p("Ostlebury Council · Special Educational Needs and Disability Service")
front = d.add_table(rows=0, cols=4, style="Table Grid")
for a, b, c, e in [
    ("Name", "Tobias Marchmont-Eze", "Known as", "Tobias"),
    ("Date of birth", "14 October 2016", "Year group", "Year 5"),
    ("Gender", "Male", "Home language", "English; some Igbo with his great-aunt"),
    (
        "Home address",
        "3 Tannery Row, Ostlebury",
        "Parental responsibility",
        "Mrs Adaeze Eze (great-aunt, special guardian)",
    ),
    ("Status of this plan", "Final", "Date of this plan", "19 November 2026"),
    (
        "Date assessment was requested",
        "4 May 2026",
        "Review of this plan",
        "At intervals of no more than twelve months",
    ),
    ("Pupil Premium: amount received", "£2,630", "Unique pupil number", "K914200716033"),
    (
        "Primary need",
        "Social, emotional and mental health (SEMH)",
        "High-needs allocation",
        "£7,180 a year, paid to the school",
    ),
]:
    r = front.add_row().cells
    for x, v in zip(r, (a, b, c, e), strict=False):
        put(x, v, bold=v in (a, c))
    shade(r[0], "E7E6E6"), shade(r[2], "E7E6E6")
widths(front, [5.5, W / 2 - 5.5, 5.5, W / 2 - 5.5])
P.section = None
P.lab("MO", "£7,180 a year, paid to the school")
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
d.add_paragraph()

# ---- A
ta = d.add_table(rows=0, cols=2, style="Table Grid")
r = ta.add_row().cells
put(r[0], "A1", True), put(r[1], "Summary of the child or young person’s history", True)
shade(r[0]), shade(r[1])
r = ta.add_row().cells
m = r[0].merge(r[1])
put(
    m,
    cell(
        "A",
        "Tobias lived with his mother until he was five. After her death he and his baby sister Ngozi moved to his great-aunt’s house, where they have been settled since August 2022. He has been at three primary schools. He was suspended on nine days between September 2025 and May 2026.",
        "In Year 3 he had ten sessions of play therapy, 50 minutes each, paid for by a bereavement charity; they ended in March 2025. A learning mentor sat with him for every afternoon of the summer term and he came to school more often as a result.",
        "Tobias met every milestone as a toddler and was reading simple books before he started school. His great-aunt dates the change in him to his first permanent move of school, at six, when he stopped sleeping in his own bed and began to run from the classroom. The bereavement counsellor who saw him in 2024 thought that he was still waiting for his mother to collect him. A reduced timetable of fifteen hours was tried in February 2026 and given up after a month because he missed his class.",
        (
            "From January he will have two afternoons a week of forest school with the outreach tutor.",
            "OUT:he will have two afternoons a week of forest school",
        ),
    ),
)
r = ta.add_row().cells
m = r[0].merge(r[1])
put(m, "A2 SUMMARY the views, interests and aspirations of the CHILD and their parent, or of the YOUNG PERSON", True)
shade(m)
for lab, txt in [
    (
        "Views",
        [
            "I don’t like it when they swap my teacher. I like Mr Ridout because he has a workshop and he fixes things. When I get in trouble my tummy goes hard and I need to get out, I’m not being rude.",
            "Home is good. Ngozi is funny. I don’t want people to talk about my mum in front of the class.",
            "Mrs Eze says that Tobias is gentle with small children and animals and that he notices at once if somebody is sad. She would like school to ring her with good news as well as bad, and would like him to have a learning mentor again. She thinks he could manage a whole week in school if he knew who would be there.",
        ],
    ),
    (
        "Interests",
        [
            "Bikes. Taking things apart. Minecraft. Our allotment, specially the bonfire. I help at the bike shop on Saturdays and get £3 pocket money."
        ],
    ),
    ("Strengths", ["I’m good at mending and I can remember how things go together. I am fast. I look after Ngozi."]),
    (
        "Aspirations",
        [
            "I want to be a mechanic or a man who builds skate parks. Auntie hopes I will go to secondary school with my cousins and be proud of myself."
        ],
    ),
]:
    r = ta.add_row().cells
    put(r[0], lab, True)
    put(r[1], cell("A", *txt))
widths(ta, [3, W - 3])
P.lab("views-not-attributed", section="A")
P.lab("no-communication-summary", section="A")
d.add_paragraph()


def area(title, expl, strengths, rows):
    tb = d.add_table(rows=0, cols=3, style="Table Grid")
    r = tb.add_row().cells
    m = r[0].merge(r[2])
    put(m, ["Special Educational Needs and Provision (B-F-E)", title], True)
    m.add_paragraph(expl)
    shade(m)
    r = tb.add_row().cells
    put(r[0].merge(r[2]), "Strengths", True)
    r = tb.add_row().cells
    put(r[0].merge(r[2]), cell("B", *strengths))
    r = tb.add_row().cells
    for x, v in zip(
        r, ("B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"), strict=False
    ):
        put(x, v, True), shade(x, "F2F2F2")
    for b, f, e in rows:
        r = tb.add_row().cells
        put(r[0], cell("B", *b)), put(r[1], cell("F", *f)), put(r[2], cell("E", *e))
    widths(tb, [W * 0.29, W * 0.44, W * 0.27])
    d.add_paragraph()


area(
    "Communication and interaction",
    "This covers speech, language and communication, and getting on with other people.",
    [
        "Tobias has a good spoken vocabulary, particularly for machines and tools, and can explain a process in the right order to somebody he knows. He enjoys being listened to. His hearing is normal."
    ],
    [
        (
            [
                "Tobias follows instructions when he is calm. When he is worried he stops taking language in, and he may not answer for several minutes; adults have taken this for defiance."
            ],
            [
                "A speech and language therapist from the Ostle Valley Children’s Therapy Team will see Tobias for six sessions of 40 minutes in the spring term of 2027, to teach him phrases for saying that he is stuck or needs a minute.",
                "The learning mentor will join each of those sessions and go over the phrases with him for ten minutes on the two days after it.",
                "The class teacher will give instructions one at a time and count silently to ten before repeating one, in all lessons.",
                "A picture timetable inside the lid of his tray, put in order by the teaching assistant at morning registration.",
                (
                    "A teaching assistant will rehearse the phrases with Tobias on a regular basis.",
                    "U",
                    "V:on a regular basis",
                ),
            ],
            [
                "Outcome 1: By the end of Year 6, Tobias will use one of his three rehearsed phrases to say that he is stuck, without a prompt, in four lessons out of five."
            ],
        ),
        (
            [
                "He takes teasing and sarcasm literally and is hurt by both. He finds it hard to see why another pupil might have acted without meaning harm, and goes over arguments for days."
            ],
            [
                "After any falling-out at break or lunch, the pastoral lead will draw a comic strip conversation with Tobias for 15 minutes before the end of that school day.",
                ("Adults will say exactly what they mean and keep away from idiom.", "S"),
            ],
            [
                "Outcome 2: By July 2028, Tobias will give two possible reasons for what another pupil said or did, talking it through with an adult, on three occasions out of four."
            ],
        ),
    ],
)
area(
    "Cognition and learning",
    "This covers how the child thinks, learns and remembers.",
    [
        "Tobias’s non-verbal reasoning is at the 70th percentile (Educational Psychology Service report, 11 July 2026). He learns by doing, works with his hands for an hour at a time and remembers what he has built."
    ],
    [
        (
            [
                "Tobias has missed much of Years 3 and 4. His writing is about two years behind that of his classmates, and he tears up work that has been corrected."
            ],
            [
                "A Level 3 teaching assistant will teach Tobias to touch-type for 15 minutes on Monday to Thursday mornings.",
                ("Sentence-building practice with picture prompts, three times a week.", "P", "N"),
                "A laptop with word prediction, for his sole use, in English, history and geography.",
                "On Fridays, from 2.40pm to 2.50pm, the class teacher will go through one finished piece with him and write the comments in his presence.",
            ],
            [
                "Outcome 3: By the end of Year 6, Tobias will write or type six connected sentences about something he has done, three weeks out of four."
            ],
        ),
        (
            [
                "His working memory is weak for his age. He starts a calculation, loses his place and gives up, and he does not yet know number facts to twenty."
            ],
            [
                ("12.5 hours a week of teaching assistant time.", "H"),
                "A board with no more than three steps on it, wiped clean as he finishes each, on his table in every maths and science lesson.",
                "A specialist teacher from the Learning Inclusion Team will visit once every half term to review what he has learned and to change the number facts on his practice cards.",
                ("The specialist teacher will give the class teacher advice as appropriate.", "U", "V:as appropriate"),
            ],
            [("Outcome 4: Tobias will make good progress in mathematics.", "M", "T")],
        ),
    ],
)
area(
    "Social, emotional and mental health",
    "This covers feelings, behaviour, relationships and well-being.",
    [
        "Tobias is loyal, has a dry sense of humour and is kind to younger pupils. He says sorry sincerely once he is calm. He has not been suspended on a day when his learning mentor was in school."
    ],
    [
        (
            [
                "Tobias expects adults to leave. He is watchful, and a supply teacher, a changed timetable or an empty chair can lead him to hide, climb or run."
            ],
            [
                "A learning mentor who has completed two days’ training in attachment and developmental trauma will be alongside Tobias from 8.45am to 3.15pm every school day, lunch and both breaks included, to tell him of changes before they happen and to take him to the reading den when he looks ready to run.",
                "On any day the learning mentor is away, the pastoral lead will take her place for the whole day and will telephone Mrs Eze by 8.15am so that Tobias hears it at home.",
                "After any incident, once Tobias has been quiet for half an hour, the learning mentor will bring him and the adult concerned together for a ten-minute conversation that puts things right.",
                ("A trusted adult will greet him at the side gate for five minutes each morning.", "X"),
                "Educational psychologist: one two-hour training session on attachment for everyone who teaches Tobias, in the spring term of 2027, and one of 90 minutes in the autumn term that follows.",
            ],
            [
                "Outcome 5: By the end of Key Stage 2, when plans change Tobias will go to his learning mentor and stay on the school site nine times out of ten."
            ],
        ),
        (
            [
                "He has few ways of bringing himself down once he is upset. The school recorded 41 incidents in the summer term of 2026 in which furniture was thrown or pushed."
            ],
            [
                "An emotional literacy support assistant (ELSA) will teach Tobias to recognise rising anger and to use his own calming cards, in two 30-minute sessions each week.",
                "After every 25 minutes of seated work, the class teacher will send Tobias on a five-minute job that involves lifting or carrying.",
                ("Time with a familiar adult as and when he needs it.", "U", "X", "V:as and when he needs it"),
                ("A safety plan for Tobias is to be drawn up by the school during his first half term.", "D"),
                "Every member of staff will use the PACE approach with him, in and out of lessons, all day.",
            ],
            [
                "Outcome 6: Within two years of the date of this plan, Tobias will name his own early signs of anger and pick a calming card within five minutes, on four occasions out of five."
            ],
        ),
        (
            [
                "Tobias wants friends and does not know how to join a game. Most incidents happen at lunchtime, when he tries to take charge, is refused and lashes out."
            ],
            [
                "A play leader (Level 2 playwork) will run a bicycle repair club for Tobias and up to four classmates, 12.20pm to 12.50pm every Tuesday and Friday.",
                ("Social skills group, 45 minutes.", "P", "N"),
                "At lunch on the other three days, Tobias and one friend of his choice will eat in the library with the learning mentor.",
            ],
            [("Outcome 7: Tobias will attend a weekly social skills group run by the pastoral team.", "OP", "T")],
        ),
        (
            [
                (
                    "When he feels shamed Tobias bangs his head or bites the back of his hand. This has broken the skin four times since January.",
                    "NP:When he feels shamed Tobias bangs his head",
                )
            ],
            [],
            [
                (
                    "Outcome 8: By the end of Year 6, Tobias will tell an adult by word or card that he feels cornered before he hurts himself, three times out of four.",
                    "OW",
                )
            ],
        ),
        (
            [
                "Changes of school have each been followed by a long absence. He does not sleep before a first day and says he feels sick in unfamiliar buildings."
            ],
            [
                (
                    "In June and July 2028, the learning mentor will take Tobias on three visits of one hour to the secondary school that he is to join.",
                    "L",
                )
            ],
            [],
        ),
    ],
)
area(
    "Sensory and/or physical",
    "This covers vision, hearing, movement and the way the senses are dealt with.",
    [
        "Tobias is strong and well co-ordinated. He rides a bicycle with confidence and his handwriting is legible when he takes his time. He wears no glasses."
    ],
    [
        (
            [
                (
                    "The paediatric sensory report of February 2026 describes marked over-sensitivity to noise and to being touched from behind. The dining hall, assembly and the cloakroom are hard for him.",
                    "RN:The paediatric sensory report of February 2026",
                )
            ],
            [
                "Ear defenders in his tray, for assembly, music and the dining hall.",
                "A resistance band across the front legs of his chair in every classroom he uses.",
                "An occupational therapist will check Tobias’s sensory timetable with the special educational needs co-ordinator each half term.",
                (
                    "The learning mentor could take Tobias to deliver the registers for five minutes every morning.",
                    "V:could",
                ),
                ("Liam will have a peg and a place in the line at the end of the row, away from the door.", "AC:Liam"),
                (
                    "In the week before any fire drill, the teaching assistant will walk the route with Tobias once, for ten minutes, with the bell off (Outcome 14).",
                    "UN:Outcome 14",
                ),
            ],
            [
                (
                    "Outcome 9: By July 2026, Tobias will stay in the dining hall for 15 minutes, wearing his ear defenders, on four days out of five.",
                    "DP",
                )
            ],
        ),
    ],
)
P.p(
    "Sections C (The child or young person’s health care needs which relate to their SEN) and G (Health Care Provision relating to those needs)",
    bold=True,
)
tb = d.add_table(rows=0, cols=3, style="Table Grid")
r = tb.add_row().cells
put(r[0].merge(r[2]), "Strengths", True)
r = tb.add_row().cells
put(
    r[0].merge(r[2]),
    cell("C", "Tobias is a healthy, active boy who eats well and is up to date with his immunisations."),
)
r = tb.add_row().cells
for x, v in zip(r, ("C – Health care needs", "G – Health Care Provision", "E – Outcomes"), strict=False):
    put(x, v, True), shade(x, "F2F2F2")
r = tb.add_row().cells
put(
    r[0],
    cell(
        "C",
        "Tobias has a sleep disorder and takes melatonin at night. He is often awake until midnight and is too tired to learn before ten o’clock.",
        "He was accepted by CAMHS in April 2026 because of traumatic grief. He has mild asthma that does not limit what he does.",
    ),
)
put(
    r[1],
    cell(
        "G",
        "The community paediatrician will see Tobias in clinic every six months to review his sleep and the dose of melatonin.",
        "The school nurse will go through the sleep diary with Mrs Eze, by telephone, once every half term.",
        "A mental health practitioner will see Tobias and Mrs Eze together for twelve sessions of an hour, one each week from January 2027, for grief-focused therapy.",
        ("After that the clinic will see him at intervals.", "C", "V:at intervals"),
    ),
)
put(
    r[2],
    cell(
        "E",
        "Outcome 10: By the end of Year 6, Tobias will be asleep by 9.30pm on five nights out of seven, as his sleep diary shows.",
    ),
)
P.lab("AB", "CAMHS", "C")
P.lab("AB", "PACE", "F")
widths(tb, [W * 0.3, W * 0.42, W * 0.28])
d.add_paragraph()
P.p("Sections D (Social care needs which relate to the SEN) and H1 and H2 (Social care provision)", bold=True)
tb = d.add_table(rows=0, cols=4, style="Table Grid")
r = tb.add_row().cells
for x, v in zip(
    r,
    (
        "D – Social care needs",
        "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H2 - Any other social care provision",
        "E – Outcomes",
    ),
    strict=False,
):
    put(x, v, True), shade(x, "F2F2F2")
r = tb.add_row().cells
put(r[0], ""), put(r[1], "None identified."), put(r[2], "None identified."), put(r[3], "Not applicable.")
P.lab("empty-section", section="D")
widths(tb, [W / 4] * 4)
d.add_paragraph()
P.section = "I"
P.p("I - Placement", bold=True)
tb = d.add_table(rows=0, cols=2, style="Table Grid")
for a, b in [
    ("Name", "Replies to consultation are awaited."),
    ("Type", ""),
    (
        "Notes",
        t(
            "He will be supported there by a pastoral mentor and will have weekly play therapy.",
            "provision-in-placement",
        ),
    ),
]:
    r = tb.add_row().cells
    put(r[0], a, True), put(r[1], b)
P.lab("no-placement", section="I")
widths(tb, [4, W - 4])
d.add_paragraph()
P.section = "J"
P.p("J - Direct Payments", bold=True)
tb = d.add_table(rows=0, cols=2, style="Table Grid")
for a, b in [
    ("Details", t("The personal budget is £2,150 for the year.", "budget-not-requested")),
    (
        "Arrangements for direct payment",
        t(
            "It will be made as a direct payment in three instalments, one at the start of each term, to an account used for nothing else. Receipts are to be kept for six years.",
            "direct-payment-without-purpose:direct payment in three instalments",
        ),
    ),
]:
    r = tb.add_row().cells
    put(r[0], a, True), put(r[1], b)
widths(tb, [4, W - 4])
d.add_paragraph()
P.section = "K"
P.p("K - The advice and information gathered during the EHC needs assessment", bold=True)
tb = d.add_table(rows=0, cols=4, style="Table Grid")
r = tb.add_row().cells
for x, v in zip(r, ("Advice and information requested:", "Date received", "Who from", "Appended"), strict=False):
    put(x, v, True), shade(x, "F2F2F2")
for row, l in [
    (("Advice and information from the child", "2 June 2026", "Tobias Marchmont-Eze", "YES"), ()),
    (("Advice and information from the parent", "5 June 2026", "Mrs Adaeze Eze, special guardian", "YES"), ()),
    (("Educational advice", "12 June 2026", "Mrs L Brightwater, headteacher", "YES"), ()),
    (("Medical advice", "6 July 2026", "Dr H Sandoval, community paediatrician", "YES"), ()),
    (("Psychological advice", "11 July 2026", "Miss Rosalind Achterberg, educational psychologist", "YES"), ()),
    (("Social care advice", "", "Duty social worker, Early Help", "YES/ NO"), ("AD:Social care advice", "PH:YES/ NO")),
    (("Speech and language therapy advice", "22 July 2026", "Fergus Amory, speech and language therapist", "YES"), ()),
    (("Mental health advice", "30 July 2026", "Ms J Villiers, clinic lead", "NO"), ()),
    (("Learning Inclusion Team advice", "16 July 2026", "Mrs C Holloway, specialist teacher", "YES"), ()),
]:
    r = tb.add_row().cells
    for x, v in zip(r, row, strict=False):
        put(x, v)
    for z in l:
        k, _, w = z.partition(":")
        P.lab(k, w)
widths(tb, [W * 0.35, W * 0.18, W * 0.35, W * 0.12])
d.add_paragraph()
P.section = None
P.p("Monitoring and shorter-term targets", bold=True)
P.p(
    "The special educational needs co-ordinator, the class teacher and Mrs Eze will meet in the last fortnight of every term to look at the outcomes above and set Tobias’s targets for the term ahead. Tobias will join the last ten minutes and bring something he has made. The council will be sent a copy of the targets."
)
P.p("Sign-off", bold=True)
tb = d.add_table(rows=0, cols=3, style="Table Grid")
r = tb.add_row().cells
for x, v in zip(
    r,
    (
        "Signed: P. Lanyon",
        "Name and role: Patience Lanyon, Plan Co-ordinator, on behalf of Ostlebury Council",
        "Date: 19 November 2026",
    ),
    strict=False,
):
    put(x, v)
widths(tb, [W * 0.25, W * 0.5, W * 0.25])
s.footer.paragraphs[0].text = "Tobias Marchmont-Eze · Final plan · Confidential"
for tb in d.tables:
    for row in tb.rows:
        for c in row.cells:
            for para in c.paragraphs:
                para.paragraph_format.space_after = Pt(4)
P.save()
