"""Letters in brackets, provision as prose under its outcome, tracked changes. Year 5, deaf."""

import tempfile
from pathlib import Path

from building import Plan, put, to_pdf, tracked
from docx.oxml.ns import qn

P = Plan("moorfold", "amended-draft", "Cambria", 11)
d = P.document
P.p("Saltersgate Metropolitan Borough", bold=True)
P.p("Amended draft Education, Health and Care Plan", bold=True)
P.p(
    "Changes proposed after the annual review of 18 September 2026 are shown as tracked changes. Sent to parents on 20 October 2026.",
    italic=True,
)
P.grid(
    [
        ["Name", "Rhodri Castellane", "Date of birth", "30 November 2016"],
        ["Year", "5", "Home", "Lives with both parents and an older brother, Emrys"],
    ],
    header=False,
)
P.section = "A"
P.lab("views-not-attributed")
P.h("(A) Views, interests and aspirations")
P.p(
    "I am deaf and I have two hearing aids with green moulds. I like climbing, chess and my brother’s drum kit because I can feel it. I do not like it when people say “never mind”."
)
P.p(
    "When I leave school I want to build bridges. Before that I want to go to the same secondary school as my friend Kofi."
)
P.p(
    "Face me when you talk to me, keep your hands away from your mouth and tell me when the subject changes. Ask me again with different words if I look blank. I want to be at my own meetings, with an interpreter."
)
P.p("Mum and Dad say that Rhodri is sunny and stubborn. They would like him to know more deaf adults.")
P.section = "B"
P.h("(B) Special educational needs")


def two(area, good, hard):
    P.h(area, 2)
    t = d.add_table(rows=2, cols=2, style="Table Grid")
    put(t.cell(0, 0), "What is working well", True)
    put(t.cell(0, 1), "What is difficult", True)
    put(t.cell(1, 0), good)
    put(t.cell(1, 1), [P.t(*x) if isinstance(x, tuple) else P.t(x) for x in hard])


two(
    "Communication and interaction",
    ["Rhodri signs and speaks, and moves easily between the two.", "He is a careful listener in a quiet room."],
    [
        "Rhodri has a severe hearing loss in both ears and misses speech that is more than two metres away.",
        "He leaves out word endings such as -s and -ed because he does not hear them.",
        ("She relies on lip-reading when the hall is noisy.", "MP"),
        "Group talk moves too fast for him to find the speaker.",
    ],
)
two(
    "Cognition and learning",
    ["Rhodri is quick at mental arithmetic and chess."],
    [
        "Rhodri reads accurately but understands at the level of a child of seven.",
        "His vocabulary is narrow for his age and he does not pick up new words by overhearing them.",
        "He writes as he speaks, with missing endings.",
    ],
)
two(
    "Social, emotional and mental health",
    ["He has one close friend and is well liked by adults."],
    [
        "Rhodri often laughs along without knowing what was said.",
        "He is the only deaf pupil in his class and has begun to leave his hearing aids at home.",
        "He falls out with others in football because he misses calls.",
    ],
)
two(
    "Sensory and physical",
    ["He climbs well with a partner on the rope."],
    [
        "Rhodri’s balance is poor in the dark and on moving surfaces.",
        "He is worn out by listening and has headaches by two o’clock.",
        (
            "The audiology report of 4 August 2026 shows a fall of 10 decibels in the right ear.",
            "RN:audiology report of 4 August 2026",
        ),
    ],
)
P.section = "C"
P.h("(C) Health needs related to special educational needs")
P.b("Rhodri has enlarged vestibular aqueducts and must avoid knocks to the head.")
P.b("His ear moulds become loose as he grows and then whistle.")
P.section = "D"
P.h("(D) Social care needs")
P.b("Rhodri has no contact with other deaf children outside school.")
P.b(
    "From January he will have two hours a week with a deaf tutor to learn sign language.",
    "OUT:will have two hours a week with a deaf tutor",
)
P.section = "E"
P.h("(E) Outcomes")
for x in [
    (
        "E1. By the end of Year 6 Rhodri will tell the teacher, without being asked, each time he has missed something in a whole-class lesson.",
    ),
    (
        "E2. By the end of Key Stage 2 Rhodri will answer four out of five questions about what a character thinks and why.",
    ),
]:
    P.b(*x, style="Normal")
q = d.add_paragraph()
tracked(
    q,
    [
        "E3. By July 2027 Rhodri will ",
        ("del", "name two deaf people he can talk to about being deaf"),
        ("ins", "be happier about his deafness"),
        ".",
    ],
)
P.lab("M", "be happier about his deafness")
for x in [
    ("E4. Rhodri will walk along a low beam and step off with control, in dim light.", "T"),
    ("E5. By Easter 2027 Rhodri will be given time every day with a communication support worker.", "OP"),
    ("E6. By the end of Year 6 Rhodri will clean and reconnect his hearing aids and change a battery on his own.",),
    (
        "E7. By December 2027 Rhodri will stay at an activity with hearing children for a whole hour, wearing both aids.",
        "OW",
    ),
]:
    P.b(*x, style="Normal")
P.section = "F"
P.h("(F) Special educational provision")
P.h("Provision to meet Outcomes E1 and E5", 3)
P.p(
    "A qualified teacher of the deaf will teach Rhodri listening and lip-reading skills every Tuesday. Each lesson will be 50 minutes long. The teacher of the deaf will also check both aids and the radio aid once a fortnight. A communication support worker with BSL Level 3 will interpret for him in every whole-class lesson, assembly and trip. The class teacher will wear the radio aid transmitter in all lessons and will repeat what other children say. Staff should face him when they speak.",
    "V:should",
)
q = d.add_paragraph()
tracked(
    q,
    [
        "A speech and language therapist will provide ",
        ("del", "six sessions of 45 minutes a term"),
        ("ins", "regular sessions"),
        " on word endings. ",
        ("ins", "The school will arrange extra listening practice."),
    ],
)
P.lab("V", "regular sessions")
P.lab("U", "A speech and language therapist will provide")
P.lab("U", "The school will arrange extra listening practice")
P.lab("N", "The school will arrange extra listening practice")
P.lab("V", "extra listening practice", either=True)
P.h("Provision to meet Outcome E2", 3)
P.p(
    "Reading comprehension will be taught by means of the Reading for Meaning cards. Rhodri will have 20 minutes of one-to-one reading with a teaching assistant on each school day, and the same assistant will go over new vocabulary with him for ten minutes before each science and history lesson. Where staffing permits, an adult will hear him read. Subtitles will be switched on for every film that is shown. A range of reading books will be provided. The special needs coordinator will write a glossary card for each new topic, which will be kept in his tray for use in class.",
    "U:Reading comprehension will be taught by means of",
    "N:Reading comprehension will be taught by means of",
    "V:Where staffing permits",
    "U:Where staffing permits",
    "X:Where staffing permits",
    "V:A range of",
)
P.h("Provision to meet Outcome E3", 3)
P.p(
    "He will be visited by a deaf mentor from the Sensory Service, hours to be confirmed. A member of staff will join his football game every lunchtime. The learning mentor will run a friendship group of four, for 30 minutes each Friday, using the deaf identity pack. They will finish with a game that Rhodri has chosen. The teacher of the deaf will give his class a one-hour deaf awareness lesson each September.",
    "U:He will be visited by a deaf mentor",
    "?X:He will be visited by a deaf mentor",
    "X:A member of staff will join",
)
P.h("Provision to meet Outcome E4", 3)
P.p(
    "Occupational therapy, twelve sessions a year. Balance exercises will be done with him by a teaching assistant for ten minutes, four times a week, following a programme written and updated every half term by the physiotherapist. This programme will be adjusted following discussion with the school. Rhodri will have a rest in the library from 2.00pm to 2.15pm each day, with his aids out. Acoustic panels will be fitted in his classroom by January 2027.",
    "P:Occupational therapy, twelve sessions",
    "N:Occupational therapy, twelve sessions",
    "V:adjusted following discussion",
)
P.h("Other provision", 3)
P.b("The special needs coordinator will meet his parents every half term.", "L")
P.b("Ten hours a week from a teaching assistant.", "H", "L")
P.b("Deaf awareness training for all staff.", "U", "N", "L", "?X")
P.b("A seat at the front, with his better ear to the teacher, in every lesson. (E1)")
P.section = "G"
P.h("(G) Health provision")
P.b("New ear moulds will be made by the audiologist every ten weeks. (E6)")
P.b("The audiologist will test his hearing every six months. (E6)")
P.b("Visits to the ear, nose and throat clinic are likely to be needed.", "V:likely to be needed", "C")
P.b("The school nurse will teach Rhodri to clean his moulds in three 20-minute sessions this winter. (E6)")
P.section = "H1"
P.h("(H1) Social care provision under section 2 of the 1970 Act")
P.b(
    "A place at the deaf youth club on Thursdays from 6pm to 8pm, with a communicator who collects him and brings him home."
)
P.section = "H2"
P.h("(H2) Any other social care provision")
P.b("A playworker in the school holidays as necessary.", "C", "V:as necessary")
P.section = "I"
P.h("(I) Placement")
P.b(
    "Moorfold Primary School, a mainstream school with a resourced base for deaf children.",
    "placement-in-draft:Moorfold Primary School",
)
P.section = "J"
P.h("(J) Personal budget")
P.b("£1,980 a year for taxis to the deaf youth club.", "budget-not-requested:£1,980 a year")
P.section = "K"
P.h("(K) Advice and information")
for x in [
    "Rhodri’s views, gathered by Mrs L Amis, communication support worker, 10 September 2026",
    "Parents’ views, Mr and Mrs Castellane, 12 September 2026",
    "School review report, Mr F Dunstan, headteacher, 7 September 2026",
    "Teacher of the deaf report, Gwen Prosser, 3 September 2026",
    "Educational psychology advice, Dr Bashir Noor, 12 November 2024",
    "Speech and language therapy report, Cara Whitlow, 1 September 2026",
]:
    P.b(x)
P.b("Physiotherapy letter", "AD")
P.save()
# the PDF is the clean copy (changes accepted), because a PDF's text layer does not show which words are deleted

body = d.element.body
for x in list(body.iter(qn("w:del"))):
    x.getparent().remove(x)
for x in list(body.iter(qn("w:ins"))):
    p = x.getparent()
    i = p.index(x)
    for k in list(x):
        p.insert(i, k)
        i += 1
    p.remove(x)
clean = Path(tempfile.mkdtemp())
d.save(clean / "moorfold.docx")
to_pdf(clean / "moorfold.docx")
