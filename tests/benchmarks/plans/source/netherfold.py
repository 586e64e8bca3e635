"""Final plan on a portrait template of boxes, a small box to each provision, guidance notes left in. Idris, Year 3."""

import itertools

from building import add_run, put, shade, widths
from building_ag import Plan
from docx.shared import Cm, Pt

P = Plan("netherfold", "final", font="Arial", size=10, margin=1.9)
d = P.document
P.head_foot("MARLBOURNE BOROUGH COUNCIL    EHC Plan    OFFICIAL SENSITIVE", "Idris Pennock-Hale    template v6.2")
TEAL, PALE = "1F5C63", "DDECEE"


def note(cell, text, *labels):
    para = cell.paragraphs[0] if not cell.text else cell.add_paragraph()
    add_run(para, P.t(text, *labels), italic=True, size=8, colour="6B6B6B")


def box(letter, title, guide=None, *labels):
    """The head of a box; what follows is put in its last cell."""
    P.section = letter
    P.gap(after=2)
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    add_run(t.rows[0].cells[0].paragraphs[0], P.t(title), bold=True, size=12, colour="FFFFFF")
    shade(t.rows[0].cells[0], TEAL)
    if guide:
        note(t.add_row().cells[0], guide, *labels)
    widths(t, [17.2])
    return t


def part(t, head, *items):
    if head:
        c = t.add_row().cells[0]
        add_run(c.paragraphs[0], head if isinstance(head, str) else P.t(*head), bold=True)
        shade(c, PALE)
    if items:
        P.fill(t.add_row().cells[0], list(items))


def form(rows, title=None, cols=(4.2, 13.0)):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    if title:
        r = t.add_row()
        m = r.cells[0].merge(r.cells[1])
        add_run(m.paragraphs[0], title, bold=True)
        shade(m, PALE)
    for k, v in rows:
        r = t.add_row()
        put(r.cells[0], k)
        P.fill(r.cells[1], v)
        r.cells[0].width, r.cells[1].width = Cm(cols[0]), Cm(cols[1])
    from building import grid_widths

    grid_widths(t, list(cols))
    for r in t.rows:
        from building import set_row

        set_row(r, "w:cantSplit")
    return t


numbers = itertools.count(1)


def prov(what, who, how, outcome):
    g = P.gap(after=0)
    g.paragraph_format.line_spacing = Pt(6)
    form(
        [
            ("What will be done", what),
            ("Who will do it", who),
            ("How long and how often", how),
            ("Outcome(s)", outcome),
        ],
        f"Provision box {next(numbers)}",
    )


def outc(n, text, steps, when):
    g = P.gap(after=0)
    g.paragraph_format.line_spacing = Pt(6)
    form([(f"Outcome {n}", text), ("Steps towards it", steps), ("By when", when)])


P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN", bold=True)
form(
    [
        ("Name", "Idris Pennock-Hale"),
        ("Likes to be called", ("Click or tap here to enter text.", "PH")),
        ("Date of birth", "14 April 2019"),
        ("Year group", "Year 3"),
        ("Home language", "English, some Welsh with his grandfather"),
        ("Parents", "Kate Pennock and Rhys Hale, 6 Sexton’s Row, Netherfold"),
        ("Pupil Premium: amount received", "£1,515"),
        ("Request for assessment received", "2 March 2026"),
        ("Draft plan sent", "9 October 2026"),
        ("Date of this final plan", "20 November 2026"),
        ("Plan coordinator", "Delphine Agyeman"),
        ("Review", "The plan will be reviewed every twelve months."),
    ],
    "About this plan",
    (5.6, 11.6),
)
P.whole("late-plan")
P.whole("no-review-date")

t = box(
    "A",
    "Section A: Views, interests and aspirations",
    "This box holds the child’s own voice and that of the parents. Aspirations belong here; outcomes belong in Section E.",
)
part(
    t,
    "What I like and what matters to me",
    "I like trains, the long ones with coal. I like Grandad’s allotment and I am in charge of the hose. I have a cat and she is called Biscuit. My best friend is Joel. I don’t like it when everybody talks and I am still thinking. I don’t like the bell.",
    "When my head goes funny I have to lie down and after that I am very tired and cross. School is good when we make things.",
)
part(
    t,
    "What I hope for",
    "I want to drive the steam train at Corrow. Before that I want to read the train magazine by myself and go on the bus to swimming with Joel.",
)
part(
    t,
    "What we as parents would like you to know",
    "Our son is the kindest person in the house. He did not speak until he was three and had his first seizure that same winter, in the back of the car. We were told for years that he would catch up. He has had a place in the speech and language clinic since nursery, and last year he had ten visits from the therapist, who was wonderful.",
    "We hope he will grow up to have a job he is proud of, a few good friends and somewhere of his own to live. For now we would like him to come home from school with something to tell us.",
)
part(t, "How to communicate with me and involve me in decisions")
note(
    t.add_row().cells[0],
    "[Say here how the child communicates, what helps and how they were helped to take part in writing the plan]",
    "PH",
)
P.whole("no-communication-summary", "A")
P.whole("views-not-attributed", "A")

t = box(
    "B",
    "Section B: Special educational needs",
    "All of the child or young person’s identified special educational needs must be specified. The four areas are those of the Code of Practice.",
)
part(t, "Area 1: Communication and interaction needs")
part(
    t,
    None,
    "Strengths. Idris wants to talk and keeps trying. He uses his face and hands well, knows when he has not been understood, and will draw a thing sooner than give it up.",
    "Needs. Idris has developmental language disorder (DLD). On the test of understanding given in May 2026 he scored 71 (2nd percentile). He follows an instruction with two information-carrying words and loses the rest. He leaves out small words and endings, so that “the dog was chasing him” becomes “dog chase”. He knows far fewer words than his classmates; new ones have to be met many times before they stay. Speech sounds are clear enough for people who know him, and about half clear for those who do not.",
    ("On the BPVS he was at the level of a child of four years and eight months.", "AB:BPVS"),
)
part(t, "Area 2: Cognition and learning needs")
part(
    t,
    None,
    "Strengths. His reasoning with shapes and patterns is in the average range (score 97). He can put together a 200-piece puzzle and remembers routes, timetables and the numbers of engines.",
    "Needs. Idris reads fourteen of the first hundred common words. He hears the first and last sounds of a word but not the middle, and cannot yet blend four sounds. He counts reliably to 20 and adds with objects, but the language of number (“fewer”, “how many more”, “between”) stops him. After a seizure he may forget what was taught on the day before. He works for about six minutes at a table before he slides under it.",
)
s = t.rows[-1].cells[0].add_paragraph()
s.add_run("He is taught in ")
gone = s.add_run("Willow Class with Mrs Beddoes")
gone.font.strike = True
s.add_run(" Rowan Class with Mr Oyelaran.")
P.whole("unresolved-changes", "B", "Willow Class with Mrs Beddoes")
part(t, "Area 3: Social, emotional and mental health needs")
part(
    t,
    None,
    "Strengths. He is gentle, forgives at once and shares what he has. Adults warm to him.",
    "Needs. Idris worries about the next seizure, about the bell and about being asked a question in front of others. When he cannot find the words he goes silent, and then pushes. School logged nineteen such pushes in the summer term 2026. He plays beside other children more than with them, because the rules of a game are talked through faster than he can follow.",
    ("She will hide in the cloakroom if the timetable is changed without warning.", "MP"),
)
part(t, ("Area 4: Sensory and physical needs", "NP"))
part(
    t,
    None,
    "Strengths. He has good stamina on a bicycle with stabilisers and loves to dig.",
    "Needs. Idris’s movements are poorly coordinated and his hands are weak. He holds a pencil in his fist, spills from an open cup and cannot manage buttons, zips or laces. Dressing for PE takes him twenty-five minutes. He tires on a short walk and is sick at the smell of the dining hall.",
    (
        "His hearing was found to be normal in each ear (audiology letter, 3 February 2026).",
        "RN:audiology letter, 3 February 2026",
    ),
    (
        "From January he will have two half-hour handwriting sessions a week with the teaching assistant.",
        "OUT",
    ),
)

t = box("C", "Section C: Health needs related to SEN", "List diagnoses with dates. Medicines may be named.", "?PH")
part(
    t,
    None,
    "Idris has focal epilepsy (diagnosed December 2022) with a seizure roughly every three weeks, most of them in the morning and lasting under two minutes. He takes medicine twice a day and carries a rescue dose. He wakes several times a night and is often tired at school.",
    ("An EEG in January 2026 showed more activity during sleep.", "AB:EEG"),
)
t = box(
    "D",
    "Section D: Social care needs related to SEN or to a disability",
    "Where no needs are known the words “None identified at the time of assessment” should be used.",
    "?PH",
)
part(
    t,
    None,
    "The children with disabilities team assessed the family in June 2026. Idris cannot be left alone in the bath or near a road because of his seizures, and bath time takes two people. He goes to no club or activity outside school. His parents have had no break from caring since his sister was born.",
)

t = box(
    "E",
    "Section E: Outcomes",
    "An outcome is the benefit or difference made to an individual as a result of an intervention. It should be specific, measurable, achievable, relevant and time bound.",
)
outc(
    1,
    "Idris will tell a listener who was not there what happened at playtime, in three joined sentences that the listener can repeat, on four days out of five.",
    "Two sentences with a picture strip; three with a strip; three without.",
    "End of Year 4",
)
outc(
    2,
    ("Idris will develop his understanding of spoken language and increase his vocabulary.", "M"),
    "Speech and language targets are set each term.",
    "July 2028",
)
outc(
    3,
    ("Idris will read 80 of the first 100 common words at sight, mixed up, on two days running.", "T"),
    "25 words; 50 words.",
    "",
)
outc(
    4,
    ("Idris will receive weekly help from an emotional literacy assistant to cope with his worries.", "OP"),
    "Names two feelings; names four.",
    "End of Key Stage 2",
)
outc(
    5,
    ("Idris will put on and fasten his coat, shoes and PE kit within eight minutes, with nobody touching him.", "OW"),
    "Coat with the zip started; coat alone; coat and shoes.",
    "By his tenth birthday",
)
outc(
    6,
    "Idris will press the alarm on his wrist, or say “head funny” to the nearest grown-up, before or straight after each seizure that he notices, in school and out of it.",
    "Presses it in practice; presses it with a reminder.",
    "December 2027",
)
outc(
    7,
    ("Idris will play a game with three rules with two other children, from start to end, once every lunchtime.", "DP"),
    "One other child and one rule.",
    "By Easter 2026",
)

t = box(
    "F",
    "Section F: Special educational provision",
    "Provision must be detailed and specific and should normally be quantified. Use one box for each piece of provision. State hours and frequency (e.g. 30 minutes daily, 1:1, or 2 hours weekly in a group of 6). DELETE THIS NOTE BEFORE ISSUE.",
    "PH:DELETE THIS NOTE BEFORE ISSUE",
)
prov(
    "Narrative work: Idris puts photographs of his own day in order, tells the story aloud and hears the recording back.",
    ("Speech and language therapist (SaLT), HCPC registered", "AB:HCPC"),
    "40 minutes every week of term, 1:1, for the first three terms of this plan",
    "1",
)
prov(
    ("Sentence building with coloured cards at the side table, from four colours up to six.", "P"),
    "Higher level teaching assistant (HLTA)",
    "Daily",
    "1",
)
prov("Check on the narrative work and new photographs chosen with Idris.", "SaLT", "Every half term", "1")
prov(
    "The words of each new topic (no more than eight) are taught before the class meets them, each with an object or a photograph.",
    "Class teacher",
    "25 minutes every Monday",
    "2",
)
prov(
    ("Practice with question words (who, where, when, why), with one other child as partner.", "U"),
    "Teaching assistant",
    ("Regular slots", "V:Regular"),
    "2",
)
prov(("Key-word signs and natural gesture.", "S"), "All adults who teach Idris", "", "2")
prov(
    "Training in how to talk with a child who has DLD: pausing, rephrasing and checking what he took from it.",
    "SaLT, for the class teacher, the teaching assistants and the midday supervisors",
    "One session of 90 minutes in the spring term of 2027",
    "1 and 2",
)
prov(
    "Reading of decodable books from the blue band, a word at a time through a card window, with the tricky words of the week on a ring.",
    "Mrs Tolley, teaching assistant (Level 3)",
    "15 minutes each morning during registration",
    "3",
)
prov(
    ("Phonics taught with the group one year below, with the middle sounds gone over twice.", "N"),
    "",
    "Monday to Thursday, 9.05 to 9.35",
    "3",
)
prov(
    ("Spelling programme: ten words a week are traced, covered, said and written.", "N"),
    "The setting",
    "12 minutes, four days a week",
    "3",
)
prov(
    ("22 hours per week of adult support in class.", "H"),
    "Learning support assistant",
    "Spread over the five days",
    "3 and 4",
)
prov(
    ("Quantity words (fewer, more, between, altogether) acted out with rods and tens frames.", "UN"),
    "Class teacher",
    "In every mathematics lesson",
    ("11"),
)
prov(
    ("The class novel is read to Idris one chapter ahead, with a sketch of who is who.", "L"),
    "Teaching assistant",
    "20 minutes, Wednesdays and Fridays",
    "",
)
prov(("Top-up at Band 4 of the Marlbourne matrix.", "B"), "", "", "3")
prov(
    "Worry box: Idris posts a drawing of a worry, names the feeling in it and picks one thing to try.",
    "Emotional literacy support assistant (ELSA)",
    "35 minutes on Tuesdays",
    "4",
)
prov(
    ("Welcome at the cloakroom door and a look through the picture timetable for the day.", "X"),
    "A familiar adult",
    "10 minutes at the start of every day",
    "4",
)
prov(
    ("Harrison will be helped to calm down after an upset.", "U", "X", "AC:Harrison"),
    "Staff",
    ("As and when required", "V"),
    "4",
)
prov(
    "Quiet corner with a beanbag, a basket of train books and a five-minute timer, set up in the book area.",
    "SENCO",
    "Whenever Idris shows his red card",
    "4",
)
prov(
    ("Behaviour outreach: whether it is needed will be decided following the team’s assessment.", "D"),
    "To be confirmed",
    "",
    "4",
)
prov(
    "Model-making club with three classmates, in which the rules are said, drawn and pinned up before the start.",
    "Play leader",
    ("Up to two lunchtimes a week, half an hour each", "V:Up to two lunchtimes"),
    "7",
)
prov(
    "Coaching in how to join a game and how to lose one, on the playground, with a card of three rules.",
    "Mr Oyelaran, class teacher, and the play leader in turn",
    "Every morning break",
    "7",
)
P.gap(after=0)
t = d.add_table(rows=1, cols=1, style="Table Grid")
put(t.rows[0].cells[0], "Class arrangements (Outcomes 1 to 4)", True)
shade(t.rows[0].cells[0], PALE)
c = t.add_row().cells[0]
note(
    c,
    "Bullet points are acceptable here. Do not write “access to”, “as required” or “opportunities”.",
    "?PH:Bullet points are acceptable here",
)
for item in [
    ("Idris sits in the second row, facing the teacher, in every lesson.",),
    ("Instructions are given one at a time and in the order in which they are to be done.", "S"),
    ("Ten seconds of waiting time, where possible.", "S", "V:where possible"),
    (
        "A picture timetable, such as a strip of five cards, stays on his desk all day.",
        "V:such as a strip of five cards",
    ),
    ("English is taught in a group of no more than eight.",),
    ("A tablet costing £480, with a recorder, is in his tray for every English lesson.", "MO"),
    ("The bell is switched off in Rowan Class; a light is used at the end of each lesson instead.",),
]:
    para = c.add_paragraph(style="List Bullet")
    add_run(para, P.t(*item))
widths(t, [17.2])
P.p(
    "Monitoring: the SENCO meets Kate and Rhys once a term, sets the short-term targets with them and keeps the record of pushes and seizures.",
)

t = box(
    "G",
    "Section G: Health provision",
    "Health provision reasonably required by the learning difficulties or disabilities which result in the child having SEN.",
)
part(
    t,
    None,
    "The epilepsy specialist nurse will train six members of staff in giving the rescue dose, for two hours each September, and will watch each of them practise. (Outcome 6)",
    "The paediatric neurologist will see Idris every six months to review his medicine. (Outcome 6)",
    ("The community nurse will help the family with Idris’s sleep.", "C"),
    ("Physiotherapy exercises may be given to the family.", "V:may be given", "C"),
)
t = box(
    "H1",
    "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "Enter each service with the hours agreed at panel.",
    "?PH",
)
part(
    t,
    None,
    "A befriender from the children with disabilities team will take Idris to the park or the swimming pool for two hours on alternate Saturdays.",
    ("A home care worker will help Kate and Rhys with bathing and hair washing.", "C"),
)
t = box(
    "H2",
    "Section H2: Any other social care provision",
    "Any other social care provision reasonably required by the learning difficulties or disabilities, such as residential short breaks.",
)
P.whole("empty-section", "H2")
t.add_row()
t = box("I", "Section I: Placement")
form(
    [
        ("Name", "Netherfold Primary School"),
        (
            "Type",
            (
                "Mainstream primary school with 22 hours of teaching assistant time a week",
                "HIP:22 hours of teaching assistant time a week",
            ),
        ),
    ]
)
t = box(
    "J",
    "Section J: Personal budget",
    "If there is a personal budget, this section sets out the needs and outcomes it is to meet and any direct payment.",
)
part(t, None, "A personal budget was discussed on 12 October 2026 and has not been requested.")
P.section = "K"
t = box("K", "Section K: Advice and information", "The advice is attached to the plan as appendices.")
P.gap(after=0)
rows = [
    ("Views of Idris, in drawings and words", "Delphine Agyeman, plan coordinator", "4 June 2026"),
    ("Parents’ views", "Kate Pennock and Rhys Hale", "28 May 2026"),
    ("Educational advice", "Mrs F. Loveday, SENCO, Netherfold Primary School", "19 May 2026"),
    ("Educational psychology", "Dr Ines Corbett, educational psychologist", "11 June 2026"),
    ("Speech and language therapy", "Marged Price, speech and language therapist", "22 May 2026"),
    (("Medical advice", "AD"), "Dr Okafor, community paediatrician", ""),
    (("Epilepsy care sheet", "AD"), "", "7 January 2026"),
    ("Social care", "Petra Lindqvist, social worker", "16 June 2026"),
]
t = d.add_table(rows=1, cols=3, style="Table Grid")
for cell, head in zip(t.rows[0].cells, ["Advice", "From", "Date"], strict=False):
    put(cell, head, True)
    shade(cell, PALE)
for row in rows:
    for cell, v in zip(t.add_row().cells, row, strict=False):
        P.fill(cell, v)
widths(t, [6, 7.6, 3.6])
P.section = None
P.gap(after=2)
form([("Signed for the council", ""), ("Name", ""), ("Date", "")], "Signature")
P.whole("not-signed")
P.save()
