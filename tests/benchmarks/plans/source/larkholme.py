"""A city council's plan in prose: needs and provision in paragraphs, outcomes as a list with steps and review. Year 9."""

from building import add_run, shade, widths
from building_ag import Plan
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

P = Plan("larkholme", "final", font="Arial", size=10)
d = P.document
P.head_foot(
    "Larkholme City Council    Education, Health and Care Plan    J. Prestwich-Amari",
    "OFFICIAL SENSITIVE    Ref LK/26/0418",
)


def sec(letter, title, *labels):
    P.section = letter
    p = d.add_paragraph()
    add_run(p, P.t(title, *labels), bold=True, size=13, colour="0B4F6C")
    p._p.get_or_add_pPr().append(
        parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="12" w:space="1" w:color="0B4F6C"/></w:pBdr>')
    )
    p.paragraph_format.space_before = Pt(14)
    p.paragraph_format.keep_with_next = True


def area(text, *labels):
    p = d.add_paragraph()
    add_run(p, P.t(text, *labels), bold=True, size=11, colour="40798C")
    p.paragraph_format.space_before = Pt(8)
    p.paragraph_format.space_after = Pt(3)
    p.paragraph_format.keep_with_next = True


def outcome(number, text, steps, review, *labels):
    p = d.add_paragraph()
    add_run(p, f"Outcome {number}   ", bold=True)
    p.add_run(P.t(text, *labels))
    p.paragraph_format.space_after = Pt(2)
    p.paragraph_format.keep_with_next = True
    for name, words in (("Steps", steps), ("Review", review)):
        q = d.add_paragraph()
        add_run(q, f"{name}: ", bold=True, size=9)
        add_run(q, P.t(words), size=9)
        q.paragraph_format.left_indent = Cm(1)
        q.paragraph_format.space_after = Pt(1 if name == "Steps" else 8)


p = d.add_paragraph()
add_run(p, "Larkholme City Council", bold=True, size=12, colour="40798C")
P.h("Education, Health and Care Plan", 0)
P.p("Final plan", bold=True)
table = P.grid(
    [
        ["Name", "Jonah Prestwich-Amari"],
        ["Date of birth", "3 March 2013"],
        ["Year group", "Year 9"],
        ["Home address", "17 Tanyard Row, Larkholme"],
        ["Parent", "Ms Leila Amari (mother)"],
        ["Interpreter needed", P.t("Choose an item.", "PH:Choose an item.")],
        ["Request for assessment received", P.t("11 May 2026")],
        ["Date of this plan", P.t("9 November 2026")],
        ["Review", P.t("This plan is reviewed at least every twelve months.")],
        ["Plan coordinator", "Owen Castleford, SEND Service"],
    ],
    [6, 11],
    header=False,
)
for row in table.rows:
    shade(row.cells[0], "DCE9EE")
P.whole("late-plan")
P.whole("no-review-date")
P.whole("missing-section", "H2")

sec("A", "Section A: The views, interests and aspirations of the young person and his parent")
P.lab("views-not-attributed")
area("About me")
P.p(
    "I am thirteen and I live with Mum and two rats, Biscuit and Dot. I know more about signal boxes than anyone in my year, and I have built the whole of the Larkholme branch line in the loft at a scale of 1:76. I used to love school when it was one classroom. Secondary school is like being posted through twenty letterboxes a day. I am not lazy. My legs stop at the gate and then I feel sick, and then everyone is looking at me."
)
P.p(
    "I would like to have one friend who likes trains or at least does not mind them. When I am older I want to work on the railway, in signalling if I can, and to have a flat of my own with a loft."
)
area("How to talk with me and ask me things")
P.p(
    "Send me the questions the day before. Write them down, no more than three, and let me type the answers. Do not make me look at you. If I go quiet I am thinking, so count to twenty before you say it again. I will come to my review if it is online and my camera is off."
)
area("His mother’s views")
P.p(
    "Ms Amari is proud of how honest and funny her son is. She has watched him go from a child who ran into primary school to one who has not managed a full week since November of Year 7. Ms Amari would like mornings to stop being a battle, and hopes that he will leave school with five GCSE passes and the nerve to get on a train alone. She tried reward charts, an earlier bus and a change of form, and has had to give up her job in the mornings."
)
P.p(
    "In Year 8 he received four hours of tuition a week from the hospital and home teaching team, which he enjoyed, and which ended in July 2026."
)

sec("B", "Section B: Special educational needs")
P.prose(
    "Jonah has a diagnosis of autism, made in February 2021, and an anxiety disorder, recognised in 2025.",
    "His attendance was 91% in Year 6, 63% in Year 7 and 41% in Year 8.",
    "In the first half term of Year 9 he came in on fourteen days, and on nine of those he left before lunch.",
    ("School records the pattern as EBSA.", "AB:EBSA"),
)
area("Communication and interaction")
P.prose(
    "Jonah has a wide vocabulary and can explain how an electric point machine works to anybody who asks.",
    "His understanding of single sentences is in line with his age.",
    "He finds it hard to follow talk that jumps from one speaker to another, and misses what is hinted at, so that jokes and warnings alike are taken at their word.",
    "He does not tell an adult when he is lost; he waits, and the lesson goes on without him.",
    "With other pupils he tends to talk about railways for as long as they stay, and does not see that they would like a turn.",
    "The speech and language therapist noted in September 2026 that he repairs a conversation only when he is told in words that it has gone wrong.",
)
area("Cognition and learning")
P.prose(
    "On the tests given by the educational psychologist in July 2026, Jonah’s reasoning with words and with patterns was above average (standard scores 112 and 118).",
    "His speed of working was low (standard score 79).",
    "He reads well for facts and less well for motives, and his answers about stories stop at what happened.",
    "Long writing defeats him: he has the ideas and cannot decide which comes first.",
    "There are large gaps in his mathematics and science where he was not in school.",
)
area("Social, emotional and mental health")
P.prose(
    "Jonah is loyal, fair-minded and gentle with animals.",
    "He worries from Sunday noon about Monday, and on school mornings he is sick, shakes and may lock himself in the bathroom.",
    ("She is calmest when she knows who will be at the gate.", "MP:She is calmest when she knows"),
    "Once in school he holds himself together until he cannot, and then leaves the site without a word, which he did six times last year.",
    ("On the SDQ filled in by his mother his score for emotional distress was in the very high range.", "AB:SDQ"),
    (
        "Ewan finds any change of teacher or room so upsetting that the next two lessons are lost.",
        "AC:Ewan finds any change of teacher or room",
    ),
    "He has little belief that a bad day can be followed by a better one.",
)
area("Sensory and physical", "NP:Sensory and physical")
P.prose(
    "Jonah swims and has good balance.",
    (
        "The occupational therapist’s report of March 2026 describes strong reactions to strip lighting, to the smell of cooked food and to seams in clothing.",
        "RN:occupational therapist’s report of March 2026",
    ),
    "He cannot go into the dining hall and so eats nothing between breakfast and the end of the school day.",
    "He pulls at the collar of his shirt until his neck is sore.",
)
area("Independence and preparing for adulthood")
P.prose(
    "At home Jonah looks after two rats, and mends his own models.",
    "He does not use public transport alone, does not go into a shop to pay, and depends on his mother to prepare his meals.",
    "He has not thought beyond signalling, and does not know which courses lead there.",
)

sec("C", "Section C: Health needs")
P.prose(
    "Jonah has been under the Child and Adolescent Mental Health Service (CAMHS) since January 2026 for anxiety.",
    "He falls asleep at about two in the morning and takes melatonin, prescribed by the community paediatrician.",
    "He has lost weight since the summer and his weight is being watched by his GP.",
)

sec("D", "Section D: Social care needs")
P.prose(
    "An early help assessment was made in June 2026.",
    "Jonah seldom leaves the house except to the loft window and the station footbridge, and sees no other young person outside school.",
    "His mother has no relative in the city, and mornings leave both of them worn out.",
    (
        "From January he will receive five hours of tuition at home each week until he is back in school on all five days.",
        "OUT:he will receive five hours of tuition at home each week",
    ),
)

sec("E", "Section E: Outcomes")
outcome(
    1,
    "By the end of Year 10 Jonah will show an adult that he has not understood, with a card or in words, in four out of every five lessons that he attends.",
    "puts the card on the desk with his form tutor beside him; puts it there in two subjects that he has chosen; uses it in all subjects.",
    "each half term, by the inclusion manager.",
)
outcome(
    2,
    "By July 2028 Jonah will hold a conversation of at least six turns on a subject that another young person has picked, once a week.",
    "two turns with an adult; three turns with one pupil; three turns in a group.",
    "each term, by the speech and language therapist.",
)
outcome(
    3,
    "Jonah will be in school for four full days out of five, every week of a half term.",
    "Within the next twelve months: through the gate each morning; two lessons and home; mornings; mornings and two afternoons.",
    "every fortnight, by the inclusion manager with Jonah and his mother.",
    "T",
)
outcome(
    4,
    "By the end of Key Stage 4 Jonah will be less anxious and will develop his resilience.",
    "names what he is feeling; names what set it off; picks something that helps.",
    "each half term, by the emotional literacy support assistant.",
    "M",
)
outcome(
    5,
    "By September 2026 Jonah will write three linked paragraphs on a given question in 45 minutes, using a plan that he has made himself.",
    "one paragraph from a plan made for him; two paragraphs from a plan made with a partner.",
    "each term, by the head of English.",
    "DP:By September 2026",
)
outcome(
    6,
    "By July 2027 Jonah will have access to a quiet room and a familiar adult on every day that he is in school.",
    "chooses the room; chooses a sign to show that he is going there.",
    "each half term, by the inclusion manager.",
    "OP",
)
outcome(
    7,
    "By the end of Year 11 Jonah will travel by bus from home to the railway station and back on his own, paying his own fare.",
    "rides with an adult beside him; with an adult three rows behind; with an adult waiting at the stop.",
    "in April and in July each year, by the travel trainer.",
)
outcome(
    8,
    "By his sixteenth birthday Jonah will plan, shop for and cook two hot meals a week for himself and his mother.",
    "cooks from a box of weighed ingredients; cooks from a list; writes the list.",
    "at each annual review.",
    "OW",
)
outcome(
    9,
    "By December 2027 Jonah will be asleep before midnight on five nights out of seven, as shown by his sleep diary.",
    "screen off at eleven; lights out at half past eleven.",
    "every three months, by the paediatric clinic.",
)

sec("F", "Section F: Special educational provision")
P.p("The outcome that each provision is meant to reach is given after it in brackets.", italic=True)
area("Communication and interaction")
P.prose(
    "A speech and language therapist registered with the Health and Care Professions Council will work with Jonah on his own for 40 minutes once a fortnight in term time, on saying that he is lost and on mending a conversation that has gone wrong (Outcomes 1 and 2).",
    "She will also spend two hours each term teaching his form tutor and subject teachers to prompt him to use the help card (Outcome 1).",
    (
        "Jonah will have a weekly conversation group with three other pupils of his year, who take it in turns to bring the subject (Outcome 2).",
        "P",
        "N",
    ),
    ("Instructions will be given to him one at a time, in plain words and without sarcasm (Outcome 1).", "S"),
    "In every lesson his teachers will write on the board, at the start, what will be done and in what order, and will cross through each item as it is finished (Outcome 4).",
)
P.p(
    "Each school day, from 8.35am to 8.50am, a Level 3 teaching assistant with training in autism will meet Jonah at the side gate and will:"
)
P.b("go through the day’s timetable with him on paper, marking any change in red (Outcome 3)")
P.b("settle with him the lesson in which he will use his help card (Outcome 1)")
P.b("wherever possible, walk with him to registration by the outside path (Outcome 3)", "V:wherever possible")
area("Cognition and learning")
P.prose(
    "A qualified teacher of English will teach Jonah and one other pupil for two sessions of 45 minutes a week on planning a piece of writing and on linking its paragraphs (Outcome 5).",
    "Jonah will be given 25 per cent extra time in all written tests (Outcome 5).",
    "A laptop with mind-mapping software will be supplied for his sole use in all lessons with writing (Outcome 5).",
    (
        "Catch-up lessons in mathematics and science will be offered to him in the library (Outcome 3).",
        "U",
        "N",
        "V:be offered",
    ),
    (
        "Jonah will have 15 hours of support a week from a teaching assistant (Outcomes 3 and 5).",
        "H",
    ),
    (
        "The academy will deliver a programme on reading for motive, with scenes from films, for 20 minutes on three days a week (Outcome 5).",
        "N",
    ),
    "On each day of absence the pastoral manager will put the work of all five lessons in his online classroom by 4pm (Outcome 3).",
    (
        "The head of science will go over missed practical work with him on video for up to 30 minutes each Thursday (Outcome 3).",
        "V:up to 30 minutes",
    ),
)
area("Social, emotional and mental health")
P.prose(
    "An emotional literacy support assistant, supervised by an educational psychologist, will see Jonah for 40 minutes every Tuesday and every Thursday and work through a book on worry with him, starting from the body and going on to thoughts (Outcome 4).",
    (
        "A trusted adult will sit with him in the garden room for the first 20 minutes of every lunch break (Outcome 6).",
        "X",
    ),
    ("Regular check-ins will take place with his form tutor (Outcome 4).", "U", "V:Regular check-ins"),
    (
        "Ways of calming himself, such as music or slow breathing, will be practised as appropriate (Outcome 4).",
        "V:such as music or slow breathing",
        "V:as appropriate",
        "?S",
        "?U",
        "?N",
    ),
    "Whenever he lays his blue card on the desk he will go to the library, with nobody asking why, and stay there for ten minutes (Outcome 6).",
    (
        "The attendance officer will ring Ms Amari at 9.10am on any morning when Jonah has not come.",
        "L",
    ),
)
P.p("To bring him back to school step by step:")
P.b(
    "a specialist teacher from the city’s autism outreach team will visit Jonah at home for one hour every Monday in term time, to rehearse the route, the rooms and the people of the next two days (Outcome 3)"
)
P.b("the number of lessons that he attends will be determined by the academy (Outcome 3)", "D")
P.b("the educational psychologist may observe him and advise on the next step (Outcome 3)", "U", "V:may observe")
P.b("Band D of the city’s funding matrix (Outcome 3)", "B")
P.b("£4,300 a year towards a mentor for anxious pupils (Outcome 3)", "MO:£4,300 a year")
P.b(
    "his lessons will all be on the ground floor, in rooms on the same corridor, until July 2027 (Outcome 3)",
)
area("Independence and preparing for adulthood")
P.prose(
    "A travel trainer will ride with Jonah on the number 14 bus for one hour a week in the spring and summer terms of 2027, teaching him to read the timetable, to pay the £1.50 fare and to ring the bell in time (Outcome 7).",
    (
        "The careers adviser will hold two meetings of 40 minutes with him and his mother in the spring term of 2027, on courses that lead to railway signalling (Outcome 10).",
        "UN:Outcome 10",
    ),
    ("He will have opportunities to visit a training college and a signal box (Outcome 7).", "V:opportunities", "?S"),
    (
        "Life skills will be taught in small groups (Outcome 7).",
        "U",
        "N",
        "V:small groups",
    ),
    (
        "The pastoral manager will help Jonah to practise asking for things in shops, for 30 minutes at a time (Outcome 7).",
        "P",
    ),
)
P.p(
    "Monitoring: the inclusion manager will look at the register and at Jonah’s own record of his days with him every fortnight, and will write short-term targets at the start of each half term."
)

sec("G", "Section G: Health provision")
P.prose(
    "A nurse from CAMHS will see Jonah for 50 minutes every second Wednesday until July 2027, for cognitive behavioural therapy in a form adapted for autism (Outcome 4).",
    "The community paediatrician will review his melatonin, weight and sleep diary every three months (Outcome 9).",
    (
        "Advice on sleep will be available on request from the school nurse (Outcome 9).",
        "C",
        "V:available on request",
    ),
)

sec("H1", "Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.prose(
    (
        "A family support worker will help Ms Amari with the mornings (Outcome 3).",
        "C",
    ),
    "A youth worker will take Jonah to the model railway club at Larkholme Museum for two hours every second Saturday and stay with him there (Outcome 2).",
    (
        "The short breaks team will endeavour to find him a holiday place of four days each August with a youth worker (Outcome 2).",
        "V:endeavour to",
    ),
)

sec("I", "Section I: Placement")
P.p("Name: Tanyard Academy, Larkholme")
P.p("Type: mainstream secondary school, ages 11 to 16")
P.p(
    "The academy will provide 20 hours a week of adult support and a desk in the learning hub.",
    "HIP:20 hours a week of adult support",
)

sec("J", "Section J: Personal budget")
P.p(
    "A personal budget was requested on 3 August 2026 and agreed. A direct payment of £960 a year will be made to Ms Amari in two halves, in January and in May.",
    "DPP:A direct payment of £960 a year",
)

sec("K", "Section K: Advice and information gathered")
rows = [
    ["Advice", "From", "Date"],
    ["Young person’s views", "Jonah Prestwich-Amari", "12 June 2026"],
    ["Parent’s views", "Leila Amari", "12 June 2026"],
    [("Educational advice", "AD:Educational advice"), "Marguerite Sloane, inclusion manager, Tanyard Academy", ""],
    ["Psychological advice", "Dr Hamish Oyelaran, educational psychologist", "9 July 2026"],
    ["Speech and language therapy advice", "Petra Nankivell, speech and language therapist", "4 September 2026"],
    ["Medical advice", "Dr Sunil Weatherby, community paediatrician", "17 July 2026"],
    ["Mental health advice", "Corin Blagdon, nurse, CAMHS", "21 July 2026"],
    ["Social care advice", "Joanne Tremlett, early help worker", "29 June 2026"],
    [("Attendance print-out", "AD:Attendance print-out"), "", "2 October 2026"],
]
table = d.add_table(rows=0, cols=3, style="Table Grid")
for i, row in enumerate(rows):
    for cell, content in zip(table.add_row().cells, row, strict=False):
        P.fill(cell, content) if i else add_run(cell.paragraphs[0], content, bold=True)
        if not i:
            shade(cell, "DCE9EE")
widths(table, [5.2, 8.3, 3.5])

P.section = None
P.gap()
P.p("Signed for Larkholme City Council: Bronagh Tillotson, Head of SEND")
P.p("Date: 9 November 2026")

P.save()
