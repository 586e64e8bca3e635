"""Print of a case-management system: every need, outcome and provision a record of fields. Kofi, Year 6, amended final."""

from building import MarkedPlan, add_run, lay_out, page_field, put, shade, widths
from docx.shared import Pt

P = MarkedPlan("hollinsby", "final", font="Arial", size=9)
d = P.document
lay_out(d.sections[0], sides=1.7, ends=1.6)
foot = P.running(
    "Ryemoor Council    SEND Case Records    Document 4 of 4    Case 0048812",
    "Printed 20/11/2026 14:07 by r.tandy    Official: sensitive    Page ",
)
page_field(foot)
d.styles["Normal"].paragraph_format.space_after = Pt(3)


def bar(letter, title):
    P.section = letter
    P.gap(after=0)
    P.shaded([title], "31475E", size=10.5)


def sub(text):
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(7)
    p.paragraph_format.keep_with_next = True
    add_run(p, P.say(text), True, colour="31475E")


def fields(pairs, first=4.2):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for k, v in pairs:
        a, b = t.add_row().cells
        put(a, k, bold=True)
        shade(a, "EEF1F4")
        P.fill(b, v)
    widths(t, [first, 17.6 - first])


def record(n, total, ref, links, text, by, often, length, kind="Provision"):
    t = d.add_table(rows=4, cols=4, style="Table Grid")
    cells = [
        [f"{kind} ref", ref, "Linked outcome", links],
        ["Description", text, None, None],
        ["Provided by", by, "Frequency", often],
        ["Duration", length, "Record", f"{n} of {total}"],
    ]
    for i, row in enumerate(cells):
        if row[2] is None:
            t.cell(i, 1).merge(t.cell(i, 3))
        for j, v in enumerate(row):
            if v is None:
                continue
            c = t.cell(i, j)
            if j % 2 == 0:
                put(c, v, bold=True)
                shade(c, "EEF1F4")
            else:
                P.fill(c, v)
    widths(t, [2.5, 6.6, 3.0, 5.5])
    P.gap(after=0).paragraph_format.line_spacing = Pt(7)


def outcome(ref, area, text, when, steps):
    fields([("Outcome ref", f"{ref}    Area: {area}"), ("Outcome", text), ("By when", when), ("Steps", steps)], 2.5)
    P.gap(after=0).paragraph_format.line_spacing = Pt(7)


P.h("Education, Health and Care Plan", 0)
P.para("Full document print. Blank fields are shown as a dash.", italic=True)
fields(
    [
        ("Name", "Kofi Bannerman-Reid"),
        ("Date of birth", "14/03/2016"),
        ("Year group", "Year 6"),
        ("Home language", "English"),
        ("Lives with", "Mrs Grace Bannerman (grandmother, special guardian since 2021) and sister Ama, aged 8"),
        ("Plan status", "Amended final"),
        ("Date of first plan", "11/05/2023"),
        ("Date of annual review meeting", "09/07/2026"),
        ("Date of this plan", "20/11/2026"),
        ("Date of next review", "On or before 08/07/2027"),
        ("Top-up payment to school", "£4,380 a year from 01/09/2026 ## MO=£4,380 a year"),
        ("Plan coordinator", "Rosalind Tandy"),
    ]
)
P.whole("late-amendment")

bar("A", "SECTION A    Views, interests and aspirations")
P.lab("no-communication-summary")
fields(
    [
        (
            "Child’s views: source",
            "Kofi’s own words, taken down by Mr A Lisle, learning mentor, on 24/06/2026 and read back to him",
        ),
        (
            "Child’s views",
            [
                "I’m good at football and I’m the best in my class at drawing trainers. I look after Biscuit, that’s my nan’s dog, and I do his walk on my own up to the postbox and back.",
                "I don’t like it when I come in and it’s a supply. I don’t like writing because it goes on for ever. When I get wound up it’s like my ears switch off. After, I feel bad but I don’t say it.",
                "Mr Lisle is safe. Ms Groves is alright. I liked the Nest in Year 4 because there was toast.",
            ],
        ),
        ("Interests", "Football, drawing, dogs, cooking rice with his grandmother, and anything with a motor."),
        (
            "Hopes",
            "I want to be a plasterer with my uncle Dele and have my own van. I want to get to Year 7 and not get chucked out.",
        ),
        (
            "Carer’s views (Mrs Bannerman, by telephone, 25/06/2026)",
            "She has told this story many times and would like it told once. Kofi is loving at home and helps without being asked. Mornings are hard: if his sister is late down, he is already shouting by the gate. She is frightened of what a big school will do with him, and she would like people to ring her on a good day as well. She hopes that he will finish school with his friends and learn a trade.",
        ),
        (
            "History",
            "Kofi lived with his mother until he was four and saw and heard things there that no child should. He came to his grandmother in 2020. He had two exclusions in Year 2 and three in Year 3; in Year 4 he was taught for two hours a day in the school’s nurture room, and had none. His mother’s letters come twice a year, and the fortnight after each is a bad one.",
        ),
        ("How to communicate with Kofi and involve him", "–"),
    ]
)

bar("B", "SECTION B    Special educational needs")
sub("Need record 1 of 5: Communication and interaction")
fields(
    [
        ("Strengths", "Kofi has a wide everyday vocabulary, a dry sense of humour and a good ear for voices."),
        (
            "Need",
            "He cannot yet explain what led up to an argument. He starts with the worst moment, leaves out what he did himself and does not see what the other child may have been thinking. The speech and language therapist (report of 02/06/2026) puts his telling of stories at the level of most seven-year-olds.",
        ),
    ],
    2.5,
)
sub("Need record 2 of 5: Cognition and learning")
fields(
    [
        (
            "Strengths",
            "{{child.preferred_name}} reasons well with pictures and patterns and measures accurately in design and technology. ## PH={{child.preferred_name}}",
        ),
        (
            "Need",
            [
                "Kofi reads at the level of Year 4 and writes at that of Year 2. He can say a good sentence and lose it before it reaches the page. She tears up work that has a mistake in it and will not start again. ## MP=She tears up work that has a mistake in it",
                "In mathematics he has missed much of Years 3 and 4. He scored 79 in the summer test, has few number facts by heart, and leaves his seat when a question has more than one part.",
            ],
        ),
    ],
    2.5,
)
sub("Need record 3 of 5: Social, emotional and mental health")
fields(
    [
        (
            "Strengths",
            "On a settled day Kofi is generous, notices when others are sad and takes praise from those he knows.",
        ),
        (
            "Need",
            "Kofi goes from calm to very angry in under a minute and does not feel it coming. The school logged 41 incidents between January and July, of which 26 came in the hour after lunch; in nine he left the building. His teacher’s SDQ put his distress in the very high range. The educational psychologist traces this to early fear and to an alarm that is still set too low. ## AB=SDQ",
        ),
    ],
    2.5,
)
sub("Need record 4 of 5: Social, emotional and mental health")
fields(
    [
        (
            "Need",
            "Tyrone finds it hard to trust that an adult who has gone will come back, so a supply teacher, a trip or a new seat can undo a week. He tests the people he likes best. Moving to a school of 1,200 pupils in September 2027 is a risk that his grandmother and the school both name first. ## AC=Tyrone",
        ),
    ],
    2.5,
)
sub("Need record 5 of 5: Sensory and physical ## NP=Need record 5 of 5: Sensory and physical")
fields(
    [
        ("Strengths", "Kofi is quick, well balanced and strong for his age."),
        (
            "Need",
            "He is startled by hand dryers, the bell and chairs being scraped, covers his ears in the hall and eats nothing there. The occupational therapy report of March 2026 found that he hears a whisper across a room and cannot shut it out. ## RN=occupational therapy report of March 2026",
        ),
    ],
    2.5,
)

bar("C", "SECTION C    Health care needs")
fields(
    [
        (
            "Diagnosis",
            "ADHD (community paediatrician, 2022). Takes a long-acting medicine at breakfast on school days.",
        ),
        (
            "Need",
            "Kofi falls asleep after 11pm on most nights, and the medicine takes away his appetite until four. He was discharged by CAMHS in 2024 after two missed appointments; his grandmother says that nobody told her of the second. ## AB=CAMHS",
        ),
    ],
    2.5,
)
bar("D", "SECTION D    Social care needs")
fields(
    [
        ("Status", "Child in need plan closed 13/02/2025. Special guardianship support plan open."),
        (
            "Need",
            [
                "Mrs Bannerman is 68 and cares for two children alone. Kofi cannot be left with his sister when he is angry, so she has had no evening to herself since the spring.",
                "Every Thursday from January 2027 the learning mentor will give Kofi half an hour of model-making with one friend. ## OUT",
            ],
        ),
    ],
    2.5,
)

bar("E", "SECTION E    Outcomes")
CI, CL, SE = "Communication and interaction", "Cognition and learning", "Social, emotional and mental health"
outcome(
    "OC1",
    CI,
    "Kofi will tell an adult what happened in a disagreement, in the order in which it happened and with the other child’s side in it, four times out of five.",
    "End of Key Stage 2",
    "Puts three drawn frames in order. Adds one thought bubble for the other child.",
)
outcome(
    "OC2",
    CL,
    "Kofi will write six sentences on one subject, by hand or on a keyboard, within 25 minutes, in three English lessons a week.",
    "July 2027",
    "Two sentences with the first words given; four with them; four without.",
)
outcome("OC3", CL, "Kofi will develop a more positive attitude to mathematics. ## M", "July 2027", "–")
outcome(
    "OC4",
    SE,
    "Kofi will point to where he is on his volcano card and do one of his three calming routines before he leaves the room, on nine occasions out of ten. ## T",
    "–",
    "Points when an adult holds out the card. Takes the card from his pocket.",
)
outcome("OC5", SE, "Kofi will receive individual play therapy for two terms. ## OP", "July 2027", "–")
outcome(
    "OC6",
    SE,
    "Kofi will walk through the gate of his secondary school on his own and be in his tutor room by the bell, nine days out of ten.",
    "End of the autumn term 2027",
    "Visits with an adult; visits with a friend; walks in from the bus stop.",
)
outcome(
    "OC7",
    SE,
    "By Easter 2026 Kofi will play in a team game at break until the whistle, without hitting or walking off, on four days out of five. ## DP=By Easter 2026",
    "Carried forward",
    "Five minutes; ten minutes; the whole of break.",
)
outcome(
    "OC8",
    SE,
    "Kofi will go in by himself to a club away from school and stay the full hour, eight weeks out of ten. ## OW",
    "End of Year 7",
    "–",
)
P.para(
    "Shorter-term targets are set each half term by the class teacher and kept with the school’s records.", italic=True
)

bar("F", "SECTION F    Special educational provision")
N = 21
F = [
    (
        "OC1",
        "Drawing out a disagreement as a comic strip with Kofi: who said what, and what each person may have been thinking.",
        "Learning mentor (Mr Lisle), trained in restorative practice",
        "After every disagreement that is logged",
        "15 minutes",
    ),
    (
        "OC1",
        "Barrier games with no more than three classmates, for listening, asking again and telling a story in order.",
        "Speech and language therapy assistant",
        "Once a week, for ten weeks from January 2027",
        "30 minutes",
    ),
    (
        "OC2",
        "Before each piece of extended writing Kofi is given a frame with the first words of every sentence.",
        "Class teacher",
        "–",
        "–",
    ),
    (
        "OC2",
        "Individual teaching of spelling and of building a sentence, beginning with the endings of regular verbs. ## P",
        "Specialist teacher with a Level 7 qualification in specific learning difficulties",
        "Twice a week",
        "–",
    ),
    (
        "OC2",
        "Laptop with word prediction, for his sole use, charged overnight and kept in his own tray.",
        "School",
        "In all lessons with writing",
        "–",
    ),
    ("OC3", "Teaching assistant support. ## H", "Teaching assistant (Level 2)", "15 hours a week", "–"),
    (
        "OC3",
        "Number facts to be practised with dominoes and on the tablet. ## U",
        "Teaching assistant (Level 2)",
        "As and when required ## V=As and when required",
        "–",
    ),
    (
        "OC3",
        "A page of arithmetic is cut into strips of three questions, and he hands in one strip before he takes the next.",
        "Class teacher",
        "Every mathematics lesson",
        "–",
    ),
    (
        "OC4",
        "The Nest (quiet room) is made available to Kofi. ## V=made available",
        "–",
        "Whenever he shows his red card",
        "Ten minutes",
    ),
    (
        "OC4",
        "Sessions on naming feelings and on the signs of anger in the body, using his volcano workbook.",
        "Ms Groves, emotional literacy support assistant (ELSA)",
        "Weekly",
        "40 minutes",
    ),
    (
        "OC4",
        "A low voice and few words are used with Kofi, and he is given a minute to answer. ## S",
        "All staff",
        "–",
        "–",
    ),
    (
        "OC4",
        "Movement break: two laps of the playground with a ball, in lessons that last more than half an hour.",
        "Teaching assistant (Level 2)",
        "On a regular basis ## V=On a regular basis",
        "Five minutes",
    ),
    (
        "OC5",
        "Individual play therapy on loss, on contact by letter and on endings.",
        "Qualified play therapist on the accredited register",
        "Up to 12 sessions in the spring and summer terms 2027 ## V=Up to 12 sessions",
        "50 minutes each",
    ),
    (
        "OC5",
        "Toast and talk on arrival: how the night went, what is different today, which adult is in which room. ## X=Toast and talk on arrival",
        "A familiar adult",
        "Daily at 8.40am",
        "15 minutes",
    ),
    (
        "OC6",
        "Visits to the secondary school, with a map to fill in and a book of photographs to make afterwards.",
        "Transition worker, Inclusion Service",
        "Four visits in the summer term 2027",
        "Three hours each",
    ),
    (
        "OC6",
        "Practice of the journey on the 42 bus and of the walk from the stop to the gate. ## N",
        "–",
        "Every Wednesday in June and July 2027",
        "One hour",
    ),
    (
        "OC7",
        "Football at break for Kofi and nine others, with rules on a board, a whistle at the end and a handshake.",
        "Sports coach (Level 2 award in coaching)",
        "At every morning break",
        "Whole of break",
    ),
    ("OC7", "Ongoing help with friendships. ## U; V=Ongoing; X", "Staff", "–", "–"),
    (
        "OC11",
        "Circle of six classmates, who meet with Kofi to plan one good thing for the week. ## UN=OC11",
        "Class teacher",
        "Mondays at 2.45pm",
        "20 minutes",
    ),
    (
        "OC4",
        "Involvement of the Behaviour Outreach Service: whether and how to be decided once its assessment is complete. ## D",
        "Behaviour Outreach Service",
        "To follow",
        "–",
    ),
    (
        "–",
        "Book that goes between home and school, with one good thing written in it before the day’s events. ## L",
        "Class teacher",
        "Each afternoon",
        "–",
    ),
]
for i, (links, text, by, often, length) in enumerate(F, 1):
    # the outcome that is unknown stands in its own field, so its label's words are there
    if "UN=" in text:
        text, links = text.replace(" ## UN=OC11", ""), "OC11 ## UN=OC11"
    record(i, N + 1, f"PR{i:02d}", links, text, by, often, length)
record(22, N + 1, "PR22", "OC2", "Matrix level 4 (exceptional). ## B=Matrix level 4", "School", "–", "–")
sub("Monitoring")
P.para(
    "The inclusion manager and Mrs Bannerman meet every half term with the incident log. The plan is reviewed with Kofi each year, and by 15 February in a year of transfer."
)

bar("G", "SECTION G    Health care provision")
record(
    1,
    3,
    "HL1",
    "OC4",
    "Weight, height and blood pressure are checked and the result sent to the paediatrician.",
    "School nurse",
    "Once a term",
    "–",
    "Provision",
)
record(
    2,
    3,
    "HL2",
    "OC4",
    "Family sessions on loss and on living with anger at home, for Kofi, Ama and Mrs Bannerman.",
    "Family therapist, Ryemoor Children’s Clinic",
    "Once a fortnight from January 2027",
    "One hour",
    "Provision",
)
record(
    3,
    3,
    "HL3",
    "OC4",
    "Help for Mrs Bannerman with Kofi’s sleep. ## C",
    "Health visitor for older children",
    "–",
    "–",
    "Provision",
)

bar("H1", "SECTION H1    Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.lab("missing-section", section="H2")
record(
    1,
    2,
    "SC1",
    "OC4",
    "A worker comes to the house at bedtime, takes Kofi through his evening chart and shows Mrs Bannerman how to end an argument early.",
    "Family support worker",
    "Every Tuesday",
    "5.30pm to 7pm",
    "Provision",
)
record(
    2,
    2,
    "SC2",
    "OC4",
    "Evening sitting, so that Mrs Bannerman can go out. ## C",
    "Short breaks team",
    "At times of stress ## V=At times of stress",
    "–",
    "Provision",
)

bar("I", "SECTION I    Placement")
fields(
    [
        ("Name", "Hollinsby Road Primary School (until 31/08/2027)"),
        (
            "Type",
            "Mainstream primary school, with 15 hours per week of adult support attached ## HIP=with 15 hours per week of adult support attached",
        ),
        ("From 01/09/2027", "Mainstream secondary school, to be named by 15/02/2027"),
    ]
)
bar("J", "SECTION J    Personal budget")
fields(
    [
        ("Requested", "Yes, by Mrs Bannerman at the annual review. Agreed 02/10/2026."),
        (
            "Amount",
            "Direct payment of £1,150 a year, paid in April and October to a separate account ## DPP=Direct payment of £1,150 a year",
        ),
    ]
)
bar("K", "SECTION K    Advice and information")
t = d.add_table(rows=0, cols=4, style="Table Grid")
rows = [
    ["Ref", "Advice", "Author and role", "Date"],
    ["K1", "Kofi’s views", "Mr A Lisle, learning mentor", "24/06/2026"],
    ["K2", "Carer’s views", "Mrs G Bannerman, special guardian", "25/06/2026"],
    ["K3", "Psychological advice ## AD=Psychological advice", "Dr R Munday, educational psychologist", "–"],
    ["K4", "School’s advice and review report", "Ms P Kerslake, inclusion manager", "09/07/2026"],
    ["K5", "Medical advice", "Dr I Farouk, community paediatrician", "18/05/2026"],
    ["K6", "Advice on social care ## AD=Advice on social care", "–", "26/05/2026"],
    ["K7", "Speech and language therapy advice", "Joanna Tull, speech and language therapist", "02/06/2026"],
]
for i, row in enumerate(rows):
    for c, v in zip(t.add_row().cells, row, strict=False):
        P.fill(c, v, bold=i == 0)
widths(t, [1.2, 6.0, 7.4, 3.0])
P.section = None
P.gap(after=0)
fields(
    [
        ("Signed for the authority", "H. Dacre"),
        ("Name and post", "Helen Dacre, Plans Manager"),
        ("Date signed", "20/11/2026"),
    ]
)
P.save()
