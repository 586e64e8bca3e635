"""Amended final plan as a case-management system prints it: form panels, a record for each outcome and each provision. Maryam, Year 11."""

import itertools

from building import MarkedPlan, add_run, lay_out, page_field, shade, widths
from docx.shared import Pt

P = MarkedPlan("brindlemoor", "final", font="Arial", size=9)
d = P.document
lay_out(d.sections[0], False, sides=1.7, ends=1.6)
foot = P.running(
    "Brindlemoor Council   Education, Health and Care Plan (Amended)   Person ID 0098814",
    "Printed by R Ansah 14/10/2026 16:42     Form version 3.2     Page ",
)
page_field(foot)
d.styles["Normal"].paragraph_format.space_after = Pt(3)


def sec(letter, title):
    P.section = letter
    d.add_paragraph().paragraph_format.space_after = Pt(0)
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    shade(t.rows[0].cells[0], "1F4E5F")
    add_run(t.rows[0].cells[0].paragraphs[0], P.x(title), True, size=11, colour="FFFFFF")
    d.add_paragraph().paragraph_format.space_after = Pt(0)


def form(rows, cms=(4.6, 13.0)):
    """Label and answer, one to a row."""
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for label, answer in rows:
        cells = t.add_row().cells
        add_run(cells[0].paragraphs[0], label, True, size=8.5)
        shade(cells[0], "E6EEF1")
        P.fill(cells[1], answer, after=3)
    widths(t, list(cms))
    d.add_paragraph().paragraph_format.space_after = Pt(2)


def quad(rows):
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    for row in rows:
        cells = t.add_row().cells
        for i, text in enumerate(row):
            if i % 2:
                P.fill(cells[i], text)
            else:
                add_run(cells[i].paragraphs[0], text, True, size=8.5)
                shade(cells[i], "E6EEF1")
    widths(t, [3.6, 5.2, 3.8, 5.0])
    d.add_paragraph().paragraph_format.space_after = Pt(2)


def record(title, wide, pairs):
    """A record: a grey bar, wide fields, then fields in pairs."""
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    top = t.add_row().cells
    bar = top[0].merge(top[3])
    shade(bar, "C9D6DB")
    add_run(bar.paragraphs[0], title, True, size=9)
    for label, text in wide:
        cells = t.add_row().cells
        add_run(cells[0].paragraphs[0], label, True, size=8.5)
        P.fill(cells[1].merge(cells[3]), text, after=2)
    for pair in pairs:
        cells = t.add_row().cells
        for i, text in enumerate(pair):
            if i % 2:
                P.fill(cells[i], text)
            else:
                add_run(cells[i].paragraphs[0], text, True, size=8.5)
    widths(t, [3.0, 6.0, 3.4, 5.2])
    d.add_paragraph().paragraph_format.space_after = Pt(2)


p = d.add_paragraph()
add_run(p, "Education, Health and Care Plan: Amended Final", True, size=15)
P.para("This record was produced from the children’s case system. Empty fields print as a dash.")
quad(
    [
        ("Name", "Maryam Tolladay", "Person ID", "0098814"),
        ("Date of birth", "03/03/2011", "Age", "15"),
        ("Gender", "Female", "Year group", "11"),
        ("UPN", "K930412207716", "First language", "English"),
        ("Parent / carer", "Mrs Shireen Tolladay (mother)", "Sibling", "Yusuf Tolladay (aged 9)"),
        ("Address", "4 Pound Row, Brindlemoor", "Primary need", "Autism"),
        ("Plan status", "Amended Final", "Date first plan issued", "12/11/2019"),
        ("Date of annual review meeting", "17/06/2026", "Date of this plan", "14/10/2026"),
        ("Next review due by", "16/06/2027", "Allocated worker", "Rosemary Ansah, EHC coordinator"),
        ("School resource rate", "Top-up of £7,420 a year ## MO", "Risk flag", "Choose an item ## PH"),
    ]
)
P.whole("late-amendment")

sec("A", "Section A: Views, interests and aspirations of the young person and her parent")
P.whole("no-aspirations")
form(
    [
        (
            "How were the views obtained?",
            "Maryam’s answers are her own words, typed while she spoke by Ms Pell, learning mentor, on 9 June 2026. Mrs Tolladay’s were given by telephone on 11 June 2026.",
        ),
        (
            "What is important to me",
            [
                "“I draw maps of places that do not exist. I have done forty-one and they all join up. I like my cat Biscuit, chips from the van, and the bit on the bus before anyone else gets on. I play bass in a band with my cousin, but only at her house.”",
                "“I don’t like it when people say just try. I am trying when I am in the car. The corridor is the worst, it is like being in a drum.”",
            ],
        ),
        (
            "My history",
            "Maryam went to a village primary school where everyone knew her, and her difficulties showed only when she moved to a school of 1,150. She was diagnosed with autism at the age of twelve. She managed full weeks until the spring of Year 9 and has not managed one since. In Year 10 she was given an hour a day of home tuition for two terms, which has ended. She walked out of two lessons in the last month of term and was found both times in the art cupboard, reading. The school moved her form group away from the main stairs at Easter, and she came in on nine days running afterwards, the longest spell for two years.",
        ),
        (
            "What others say about me",
            [
                "“She never forgets that I take two sugars” (her grandmother). “She is the only one who waits for me to finish” (Yusuf).",
                "Her art teacher, who taught her in Years 7 to 9, says that Maryam is capable of top grades and that what is on paper in the exercise book is a quarter of what is in her head. Her cousin says that on the bass she counts four bars out loud and is not shy at all.",
            ],
        ),
        (
            "How to talk with me and involve me",
            "Send the questions the day before, by message. Sit beside Maryam and not opposite. She would sooner choose between two written options than answer out loud, and silence means that she is thinking. She will come to the second half of a meeting if she knows who is in the room.",
        ),
        (
            "Parent’s views",
            "Mrs Tolladay describes a gentle, dry-humoured girl who looks after her little brother and notices when others are left out. What she finds hardest is Sunday night, when Maryam is sick with worry and cannot say about what. She says that the plan has been a good piece of paper and that nobody at school seemed to have read it.",
        ),
        ("Hopes for the future", "-"),
        ("Other comments", "Click or tap here to enter text ## PH"),
    ]
)

sec("B", "Section B: Special educational needs")
form(
    [
        ("Primary need", "Autism"),
        (
            "Assessment information",
            "Reading comprehension, standard score 104 (61st percentile). Mathematics reasoning 88. Planning and organisation 74. In the mock examinations of June 2026 she reached grade 6 in geography and grade 2 in English language, where she left the long question blank. These scores were taken on four short visits because she could not manage a full morning of testing.",
        ),
    ]
)
record(
    "Area 1: Communication and interaction",
    [
        (
            "Strengths",
            "Maryam’s vocabulary is wide and exact. She explains her maps in detail to people she trusts, and writes funny, well-aimed messages.",
        ),
        (
            "Need B1",
            "Maryam takes what is said at face value and loses the end of a long spoken instruction. She does not ask for it again, so that she often starts the wrong task and is thought to be idle.",
        ),
        (
            "Need B2",
            "With people of her own age Maryam waits to be spoken to. She answers in one or two words unless the subject is one of her own, and the talk stops.",
        ),
    ],
    [],
)
record(
    "Area 2: Cognition and learning",
    [
        (
            "Strengths",
            "Reasoning with shapes and patterns is in the top tenth for her age. Geography and art come easily.",
        ),
        (
            "Need B3",
            "Maryam cannot tell which points in a long text matter most, and does not know where to begin an answer of more than a paragraph. The educational psychologist’s report of March 2026 puts this down to planning and not to reading, which is at the level expected.",
        ),
        (
            "Need B4",
            "In mathematics she carries out each operation correctly but does not see from a word problem which one is wanted.",
        ),
    ],
    [],
)
record(
    "Area 3: Social, emotional and mental health",
    [
        ("Strengths", "Maryam is kind, keeps promises, and recovers when she knows what will happen next."),
        (
            "Need B5",
            "Maryam is anxious in any place where many people move at once. The school describes the pattern as EBSA, and her attendance in the summer term was 54%. She now comes in late on most days and goes home after lunch on two days out of five. ## AB=EBSA",
        ),
        (
            "Need B6",
            "When she is overwhelmed Maryam shuts down: she stops speaking, puts her head on the table and cannot tell anyone why. The psychiatrist’s letter of January 2026 says that this follows hours of hiding her distress. Afterwards he sleeps for most of the evening. ## RN=psychiatrist’s letter of January 2026; MP=Afterwards he sleeps for most of the evening",
        ),
        (
            "Note",
            "It was agreed at the review that from November Maryam will receive two hours a week of art mentoring. ## OUT=from November Maryam will receive two hours a week",
        ),
    ],
    [],
)
record(
    "Area 4: Sensory and physical",
    [
        ("Strengths", "Maryam rides a bicycle, swims and has a steady hand for fine lines over a few minutes."),
        (
            "Need B7",
            "Maryam hears every sound at the same strength. Bells, chairs and the dining hall hurt, and she covers her ears or leaves.",
        ),
        (
            "Need B8",
            "The joints of her fingers bend too far. After ten minutes of handwriting her hand aches and her letters can no longer be read. ## NP=The joints of her fingers bend too far",
        ),
    ],
    [],
)

sec("C", "Section C: Health needs related to special educational needs")
form(
    [
        ("Diagnoses", "Autism (2023). Hypermobility of the joints (2024). Generalised anxiety (2025)."),
        (
            "Health needs",
            "Maryam’s knees ache after sport and long walks. She falls asleep late and has taken medicine for sleep since May 2025. It should be given at half past eight and makes her slow to wake. She has regular blood tests, which she dreads for days. Her anxiety is treated by the specialist mental health service.",
        ),
    ]
)
sec("D", "Section D: Social care needs")
form(
    [
        (
            "Needs",
            "Maryam does not go out without a member of her family and sees nobody of her own age apart from her cousin. Mrs Tolladay works shifts, and there is no other adult at home to give her a break. Maryam does not yet judge which strangers are safe to speak to: last winter she told a man at the bus station where she lives because he asked politely.",
        ),
        ("Status", "Child in need plan closed 2024; early help assessment completed 2 July 2026."),
    ]
)

sec("E", "Section E: Outcomes")


def outcome(n, area, text, date, steps):
    record(
        f"Outcome {n}",
        [("Outcome statement", text), ("Steps", steps)],
        [("Area", area, "To be achieved by", date)],
    )


outcome(
    1,
    "Communication and interaction",
    "Maryam will ask a subject teacher to repeat or explain an instruction, in words or by her card, in four lessons out of five.",
    "31/07/2027",
    "Uses the card with one teacher by December; with four teachers by Easter.",
)
outcome(
    2,
    "Communication and interaction",
    "Maryam will keep up a conversation of at least five turns with another student on a topic that the other one chose. ## T",
    "-",
    "Two turns on her own topic; three turns on a shared topic.",
)
outcome(
    3,
    "Cognition and learning",
    "Maryam will write a plan of four points for a long answer in English and history, and follow it to the end, in eight tasks out of ten.",
    "End of Year 11",
    "Follows a plan made by an adult; fills in the last two points herself.",
)
outcome(
    4,
    "Social, emotional and mental health",
    "Maryam will improve her confidence and make progress with managing her feelings. ## M",
    "31/07/2027",
    "Names three feelings from a chart.",
)
outcome(
    5,
    "Social, emotional and mental health",
    "By 31 March 2026 Maryam will be present for at least 80% of her timetabled lessons in a half term. ## DP=By 31 March 2026",
    "-",
    "60%; then 70%.",
)
outcome(
    6,
    "Sensory and physical",
    "Maryam will have access to a low-noise space and ear protection. ## OP",
    "31/07/2027",
    "Visits the space at a quiet time.",
)
outcome(
    7,
    "Preparing for adulthood",
    "Maryam will travel by bus from home to the sixth form college and back on her own, three days running, buying her own ticket from a budget of £5.",
    "End of Year 11",
    "Rides with her mother two rows behind; rides one stop alone.",
)
outcome(
    8,
    "Preparing for adulthood",
    "Maryam will cook two different hot meals from a written recipe for her family with nobody else in the kitchen. ## OW",
    "31/07/2027",
    "Makes one cold meal; makes one hot meal with help.",
)

sec("F", "Section F: Special educational provision")
numbers = itertools.count(1)


def prov(text, by, often, link):
    record(
        f"Provision record {next(numbers)} of 21",
        [("Provision", text)],
        [("Delivered by", by, "How often, how long", often), ("Outcome(s)", link, "Start", "02/11/2026")],
    )


prov(
    "Role play of one conversation skill at a time with another student, from scripts that Maryam helps to write.",
    "Speech and language therapist registered with the Health and Care Professions Council",
    "40 minutes, once a fortnight in term time",
    "Outcomes 1 and 2",
)
prov(
    "The words that will be new in next week’s science and English lessons are taught beforehand with a picture and a sentence for each.",
    "Level 3 teaching assistant",
    "25 minutes, every Friday",
    "Outcome 1",
)
prov("15 hours per week of in-class teaching assistant support. ## H", "Teaching assistant", "-", "Outcomes 1 and 3")
prov(
    "Regular check-ins so that Maryam can say how her week is going. ## U; V=Regular check-ins",
    "Form tutor",
    "-",
    "Outcome 4",
)
prov(
    "Cognitive behavioural work on anxiety, adapted for autism: noticing the first signs, choosing one step and trying it out. ## P",
    "Assistant psychologist",
    "Weekly",
    "Outcome 5",
)
prov(
    "When a room becomes too loud Maryam shows a blue pass and goes to the library, without having to explain.",
    "All subject teachers",
    "Every lesson",
    "Outcome 6",
)
prov(
    "A pair of filter earplugs, and a seat at the end of a row away from the door and the projector.",
    "Pastoral lead",
    "Every lesson",
    "Outcome 6",
)
prov(
    "Access to a quiet room at break and lunch. ## V=Access to a quiet room",
    "Pastoral lead",
    "Daily",
    "Outcome 6",
)
prov(
    "A key adult will work with Maryam on planning long answers, with a frame of four boxes. ## X",
    "Key adult",
    "Twice a week, 30 minutes each",
    "Outcome 3",
)
prov(
    "Travel training: walking to the stop, buying a ticket, what to do if the bus does not come, getting off at the right place.",
    "Travel trainer, Independent Travel Team",
    "10 sessions of 90 minutes in the spring term 2027",
    "Outcome 7",
)
prov(
    "Careers guidance on courses after Year 11, with a visit to the art and design department of the college.",
    "Careers adviser with a Level 6 qualification",
    "Two interviews of 45 minutes and one visit of three hours in the autumn term 2026",
    "Outcome 7",
)
prov("Occupational therapy: to be confirmed following assessment. ## D", "TBC", "TBC", "Outcome 6")
prov("Funding at Band C of the Brindlemoor matrix. ## B", "School", "-", "Outcomes 1 to 6")
prov(
    "The attendance officer will endeavour to telephone home by 9.00am on every day that Maryam has not arrived. ## V=endeavour to telephone",
    "Attendance officer",
    "Each such day",
    "Outcome 5",
)
prov(
    "Instructions given one at a time in plain words, and silence kept while Maryam works out her reply. ## S",
    "All staff",
    "-",
    "Outcome 1",
)
prov(
    "Mentoring on her own, to talk through worries and practise what to say to teachers. ## N",
    "The school",
    "30 minutes weekly",
    "Outcome 4",
)
prov(
    "Small group teaching on choosing the right operation in a word problem. ## V=Small group teaching",
    "Mathematics teacher",
    "Two sessions of 25 minutes a week",
    "Outcome 9 ## UN",
)
prov(
    "In the three periods a week of French, which she has dropped, Maryam will finish homework in the library. ## L",
    "Librarian",
    "Three periods a week of 50 minutes",
    "-",
)
prov(
    "Help with revision and with past papers for her examinations. ## U",
    "Teaching assistant",
    "As and when required ## V",
    "Outcome 3",
)
prov(
    "The learning mentor may walk with Maryam between lessons, leaving five minutes before the bell. ## V=may walk",
    "Ms Pell, learning mentor",
    "At every change of lesson",
    "Outcome 5",
)
prov(
    "Training for Maryam’s teachers in autism in girls, the hiding of distress and how to respond to a shutdown.",
    "Specialist teacher, Autism Outreach Service",
    "One session of 60 minutes each September",
    "Outcomes 4 and 5",
)
P.para(
    "Monitoring: the special educational needs coordinator will collect the records of each provision every half term and send a summary to the allocated worker and to Mrs Tolladay. Short-term targets are set by the school each term. The plan is reviewed with Maryam present for as much of the meeting as she chooses, and the review before the end of Year 11 will look at the move to college."
)

sec("G", "Section G: Health provision")
form(
    [
        (
            "G1",
            "The CAMHS care coordinator will see Maryam for 50 minutes every three weeks to work on sleep and worry. (Outcomes 4 and 5) ## AB=CAMHS",
        ),
        (
            "G2",
            "Physiotherapy advice on her knees will be available from the community team. ## C; V=be available",
        ),
        ("G3", "The psychiatrist will review her medicine every six months."),
    ]
)
sec("H1", "Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
form(
    [
        (
            "H1.1",
            "A support worker from the Short Breaks Team will take Maryam to the Lantern Youth Club for two hours every Thursday in term time. (Outcome 2)",
        ),
        ("H1.2", "Respite for Mrs Tolladay at times of stress. ## C; V=at times of stress"),
    ]
)
sec("H2", "Section H2: Other social care provision")
form([("H2.1", "None identified.")])
sec("I", "Section I: Placement")
form(
    [
        ("Name", "Brindlemoor High School"),
        ("Type", "Mainstream secondary school with 15 hours a week of one-to-one support ## HIP"),
    ]
)
P.whole("missing-section", "J")
sec("K", "Section K: Advice and information")
t = d.add_table(rows=1, cols=4, style="Table Grid")
for c, x in zip(t.rows[0].cells, ["Advice", "From", "Role", "Date"], strict=False):
    add_run(c.paragraphs[0], x, True, size=8.5)
    shade(c, "E6EEF1")
for row in [
    ("Young person’s and parent’s views", "Maryam and Mrs Tolladay", "Young person and mother", "9 and 11 June 2026"),
    ("Educational advice for the review", "Mr C Oduya", "Special educational needs coordinator", "5 June 2026"),
    ("Educational psychologist’s report", "Dr Freya Linnet", "Educational psychologist", "March 2026"),
    ("Speech and language therapy report", "Bronagh Keys", "Speech and language therapist", "22 May 2026"),
    ("Community paediatric summary ## AD=Community paediatric summary", "-", "-", "28 April 2026"),
    ("Early help assessment", "Tomasz Wilk", "Family support worker", "2 July 2026"),
    ("Preparing for adulthood advice ## AD=Preparing for adulthood advice", "Ida Crane", "Careers adviser", "-"),
]:
    cells = t.add_row().cells
    for c, x in zip(cells, row, strict=False):
        P.fill(c, x)
widths(t, [5.6, 4.2, 4.8, 3.0])
P.section = None
d.add_paragraph()
quad(
    [
        ("Authorised by", "Desmond Hartnoll, Head of Service", "Signature", "-"),
        ("Signed on", "-", "Issued to", "Parent, school"),
    ]
)
P.whole("not-signed")
P.save()
