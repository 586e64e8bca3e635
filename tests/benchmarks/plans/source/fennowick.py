"""Outcome cards: a box for each outcome with its date and its provision inside. Wren, Year 1, autism and selective mutism; final."""

from building import add_run, shade, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("fennowick", "final", font="Verdana", size=9.5)
d = P.document
P.head_foot(
    "Wren Halloran-Pike    Final Education, Health and Care Plan",
    "Harrowmere Borough Council    SEND Service    Official – Sensitive",
)
TEAL, PALE, SAND = "1F6F78", "DDEFF0", "FBF3DF"


def sec(letter, title):
    P.section = letter
    d.add_paragraph().paragraph_format.space_after = Pt(2)
    P.shaded([title], TEAL, size=12)
    d.add_paragraph().paragraph_format.space_after = Pt(0)


def two(rows, cms=(4.6, 12.2)):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for k, v in rows:
        a, b = t.add_row().cells
        add_run(a.paragraphs[0], k, bold=True)
        shade(a, PALE)
        P.fill(b, v)
    widths(t, list(cms))
    return t


def area(name, well, hard):
    t = d.add_table(rows=2, cols=2, style="Table Grid")
    top = t.cell(0, 0).merge(t.cell(0, 1))
    add_run(top.paragraphs[0], P.say(name), bold=True)
    shade(top, PALE)
    for cell, head, items in ((t.cell(1, 0), "What goes well", well), (t.cell(1, 1), "What is hard", hard)):
        add_run(cell.paragraphs[0], head, bold=True, size=8.5)
        for i in items:
            cell.add_paragraph(P.say(i))
    widths(t, [7.0, 9.8])
    P.gap(after=2)


def card(n, name, outcome, when, items):
    t = d.add_table(rows=4, cols=2, style="Table Grid")
    top = t.cell(0, 0).merge(t.cell(0, 1))
    add_run(top.paragraphs[0], f"OUTCOME {n}", bold=True, size=11, colour="FFFFFF")
    add_run(top.paragraphs[0], f"     {name}", size=9, colour="FFFFFF")
    shade(top, TEAL)
    for i, label in enumerate(("Section E: outcome", "By when", "Section F: special educational provision"), 1):
        add_run(t.cell(i, 0).paragraphs[0], label, bold=True, size=8.5)
        shade(t.cell(i, 0), SAND)
    with P.within("E"):
        P.fill(t.cell(1, 1), outcome)
        t.cell(2, 1).paragraphs[0].add_run(when)
    cell = t.cell(3, 1)
    with P.within("F"):
        for k, i in enumerate(items):
            p = cell.paragraphs[0] if k == 0 else cell.add_paragraph()
            p.style = d.styles["List Bullet"]
            p.paragraph_format.space_after = Pt(3)
            p.add_run(P.say(i))
    widths(t, [3.6, 13.2])
    P.gap(after=4)


P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN", bold=True)
two(
    [
        ("Child", "Wren Halloran-Pike"),
        ("Date of birth", "19 January 2021"),
        ("Year group", "Year 1"),
        ("Unique pupil number", ("Click or tap here to enter text.", "PH:Click or tap here to enter text")),
        ("Lives with", "Her mother, Bridie Halloran, her father, Desmond Pike, and her brother Caspian, aged nine"),
        ("Languages at home", "English, and some Irish with her grandmother"),
        ("Request for assessment received", "12 March 2026"),
        ("Date of this final plan", "16 October 2026"),
        ("To be reviewed by", "1 October 2027"),
    ]
)
P.whole("late-plan")
P.gap(after=2)
P.p(
    "How to find your way: A views · B educational needs · C health needs · D social care needs · E outcomes · F educational provision · G health provision · H1 and H2 social care provision · I placement · J personal budget · K advice.",
    italic=True,
)

sec("A", "Section A: Wren and her family – views, interests and aspirations")
two(
    [
        (
            "What Wren says",
            [
                "Wren does not speak to visitors. She made these answers at home on 20 May 2026 with talking cards and a puppet called Mr Biscuit, and her mother wrote down exactly what she whispered to the puppet.",
                "“I like snails and the wet ones best. I like when Caspian does the tower and I knock it. I don’t like carpet time because everyone’s eyes. My words get stuck here” (she pointed to her throat). “When I am big I will be a snail doctor and I will shout.”",
            ],
        ),
        (
            "What her parents say",
            [
                "Ms Halloran and Mr Pike describe two girls. At home Wren sings from the moment she wakes, bosses her brother, and tells long stories in which somebody always falls in a pond. From the school gate onwards she goes stiff, her face empties and she says nothing until she is back in the car. In Reception she did not speak to an adult at school once in thirty-eight weeks.",
                "They were told for two years that she was shy. They are tired of being asked whether something has happened at home. What they want most is that nobody bribes her, tricks her or claps when a word comes out. In nursery she had ten hours a week beside a student called Gwen, and it was with Gwen that she first whispered.",
            ],
        ),
        (
            "Hopes for the future",
            "Her parents hope that Wren will be able to call for help if she is hurt, will have a friend to tea, and will one day do whatever work she chooses among people who know the sound of her voice.",
        ),
        (
            "How to communicate with Wren and involve her",
            "Sit beside her rather than opposite, talk about what is in front of you both, and wait. Offer two objects or pictures and let her point. For her reviews Ms Halloran films Wren’s answers at home with the puppet, and the film is shown at the meeting while Wren stays in class.",
        ),
        (
            "Story so far",
            "Born at 37 weeks. She walked at eleven months and spoke in sentences at two. The health visitor wrote at her two-year check that she “would not perform”, and nobody thought of it again. She joined the nursery class in September 2023. In the second week she stopped answering her name, and by Christmas she had stopped speaking outside the house except to her grandmother and, through a fence, to the neighbour’s dog. Selective mutism was identified in November 2025 and autism was diagnosed on 6 May 2026.",
        ),
    ]
)

sec("B", "Section B: Wren’s special educational needs")
P.p("Taken from the advice in Section K. Each box begins with what Wren can do.", italic=True)
area(
    "Communication and interaction",
    [
        "At home Wren’s talk is in advance of her age: she explains, jokes and argues. Her understanding of spoken language is secure (standard score 108 on 14 April 2026).",
        "She will show an answer with her eyes, and since June she hands a card to her teaching assistant.",
    ],
    [
        "Wren does not speak to any adult in school, and to children only in a whisper behind the coats, with one girl and nobody watching. When she is spoken to directly she freezes and may not be able to point or even to swallow.",
        "She does not start a game or answer an invitation to play. Her own games follow a script and she walks away when another child changes it.",
        ("The speech and language therapist will see Wren for half an hour every half term.", "OUT"),
    ],
)
area(
    "Cognition and learning",
    [
        "Wren taught herself to read and takes home books from the orange band. She remembers where every animal in the school pond was last seen.",
        "She counts forwards and back to 100 and likes patterns. With her mother beside her and the educational psychologist out of sight behind a screen, she solved picture puzzles that most children manage at seven.",
    ],
    [
        "Nobody at school has been able to check her phonics by ear, so gaps go unnoticed. She writes single words and will not join them, because a mistake on the page distresses her.",
        "She cannot begin a new task until she has watched it done from start to finish, and that means that she has often run out of time before the first mark is made.",
    ],
)
area(
    "Social, emotional and mental health",
    [
        "Wren is kind to small creatures and small children. She can name happy, cross and “stuck” on a picture scale with her mother.",
    ],
    [
        "The effort of a silent day is enormous. On four evenings in five she screams or hits for up to an hour after she gets home.",
        ("He does not eat in front of other people and comes home with a full lunch box.", "MP"),
        (
            "Imogen becomes distressed when there is a supply teacher and will crouch under the table until home time.",
            "AC:Imogen",
        ),
    ],
)
area(
    ("Sensory and/or physical", "NP:Sensory and/or physical"),
    ["She climbs, balances and swims with joy, and has drawn since she was two."],
    [
        (
            "According to the occupational therapy report of January 2026, sudden sounds (the hand dryer, the hall bell, chairs on a wooden floor) are painful to her and she covers her ears or runs.",
            "RN:occupational therapy report of January 2026",
        ),
        "She holds a pencil in her fist and her hand aches after a line.",
    ],
)

sec("C", "Section C: Health care needs relating to her special educational needs")
P.p(
    "Wren eats nine foods and drinks only water. Her weight has stayed on the ninth centile for a year. She holds on all day rather than use the school toilet, and had two urinary infections in the spring. She takes a laxative prescribed by her GP."
)
sec("D", "Section D: Social care needs relating to her special educational needs or disability")
P.prose(
    "An early help assessment was completed in June 2026. The family have no relatives near by and Wren’s parents have not been out together since she started school, because she will not stay with anyone else. In shops and at the library she hides inside her mother’s coat, and she would not be able to tell a stranger that she was lost.",
    ("The early help panel has agreed £450 for a garden trampoline.", "MO:agreed £450 for a garden trampoline"),
)

sec("E", "Sections E and F: Outcome cards")
P.p(
    "One card for each outcome. The upper part of a card is Section E and the lower part Section F. School sets smaller targets every half term and shares them with Wren’s parents.",
    italic=True,
)
card(
    1,
    "Communication and interaction",
    "Wren will speak in a voice that can be heard to her class teacher and to her teaching assistant, with one other child present, at least five times a week.",
    "End of Year 2",
    [
        "A speech and language therapist with post-registration training in selective mutism will lead the sliding-in work: 45 minutes once a fortnight in term time, with Wren, her mother and the teaching assistant in the room.",
        "On Mondays, Wednesdays and Fridays, for 15 minutes, Wren’s Level 3 teaching assistant will play the next step of the sliding-in ladder with her in the library corner.",
        "In every lesson the class teacher will comment on what Wren is doing instead of asking her a question, and will then leave at least five seconds of silence.",
        ("All pressure to speak will be taken away.", "S"),
        (
            "Regular telephone calls from the class teacher to Ms Halloran, to hear in which places Wren has spoken.",
            "U",
            "V:Regular",
        ),
    ],
)
card(
    2,
    "Communication and interaction",
    ("Wren will play a game that another child has chosen, for ten minutes, on three days out of five.", "T"),
    "",
    [
        "Twice a week, for 20 minutes, the higher level teaching assistant will play turn-taking and small-world games with Wren and one classmate whom she has picked from photographs.",
        ("Support to join in with other children’s games.", "U", "N"),
        (
            "Wren would benefit from a lunchtime club for no more than four children, run by a teaching assistant every Thursday from 12.20pm to 12.50pm.",
            "V:would benefit from",
        ),
        "Each playtime she will wear a lanyard of six activity pictures, one of which she hands to a child to ask for that game.",
    ],
)
card(
    3,
    "Social, emotional and mental health",
    ("Wren will make progress with her confidence.", "M"),
    "July 2028",
    [
        "The educational psychologist will give the class teacher and the teaching assistant two consultations of one hour in each school year, on anxiety and on how silence is kept going without anyone meaning it.",
        ("15 hours of teaching assistant time per week.", "H"),
        (
            "For ten minutes from 8.45am every morning a trusted adult will water the snail tank with Wren before the other children come in.",
            "X",
        ),
        (
            "The class teacher will lead breathing games, stretches, etc. with Wren’s table for five minutes after lunch each day.",
            "V:stretches, etc",
        ),
        ("Feelings work with the ELSA each week, using the picture scale.", "P", "AB:the ELSA each week"),
    ],
)
card(
    4,
    "Cognition and learning",
    "Wren will write three linked sentences about something that she has done, in four pieces of work out of five, with no adult holding the pencil or telling her what comes next.",
    "End of Key Stage 1",
    [
        "For the first five minutes of each writing lesson the class teacher will do a whole example beside Wren, on the same paper and with the same pen, and will make one mistake and cross it out.",
        ("Precision teaching of high-frequency words, 10 minutes daily, with the score kept on a chart.", "N"),
        ("A specialist teacher from the autism outreach team will visit twice a term.", "P"),
        "Two recordable pegs will be on her table in all phonics and reading lessons, so that she can record her answer at home or in the corridor and have it played.",
        ("Where possible her worksheets will be cut into strips with one question on each.", "V:Where possible", "?S"),
    ],
)
card(
    5,
    "Social, emotional and mental health",
    ("To have access to a calm space when her words are stuck.", "OP"),
    "End of Year 1",
    [
        "A pop-up tent with two cushions and a lamp will stand in the reading corner, for Wren’s sole use, throughout the school day.",
        (
            "As and when necessary a member of staff will sit with Wren in the tent.",
            "U",
            "V:As and when necessary",
            "X",
        ),
        (
            "After lunch each day the teaching assistant will share a picture book with Wren in the tent for 15 minutes, and this time will be gradually reduced.",
            "V:gradually reduced",
        ),
        ("Anxiety programme: TBC.", "D"),
    ],
)
card(
    6,
    "Social, emotional and mental health",
    (
        "Wren will carry her own tray and eat at least three foods at the table with her class, on four days out of five.",
        "OW",
    ),
    "End of Year 2",
    [],
)
card(
    7,
    "Social care: out and about",
    (
        "By Easter 2026 Wren will hand over the money for something costing up to £2 and take her change, with a parent beside her who does not speak for her, in three different shops.",
        "DP:By Easter 2026 Wren will hand over the money",
    ),
    "As stated",
    [
        "Every Friday from 2.00pm to 2.20pm the teaching assistant will run a pretend shop for Wren and two classmates, with real coins and a till."
    ],
)
P.section = "F"
P.p("Section F: other special educational provision", bold=True)
t = d.add_table(rows=1, cols=1, style="Table Grid")
shade(t.cell(0, 0), SAND)
P.fill(
    t.cell(0, 0),
    [
        "The special educational needs coordinator will train the lunchtime supervisors and the office team for one hour each September in how to talk beside Wren and not at her. (Outcomes 1 and 3)",
        ("At lunch the supervisors will accept a nod, a point or a card from Wren as her answer.", "L"),
        (
            "In June and July 2027 the teaching assistant will take Wren to the empty Year 2 classroom for four visits of 30 minutes, to find her peg and to feed the fish. (Outcome 8)",
            "UN:Outcome 8",
        ),
        ("Matrix level 3 top-up. (Outcome 4)", "B"),
    ],
)

sec("G", "Section G: Health care provision")
P.b(
    "The community paediatrician will see Wren every May and November to check her weight, her bowels and her medicine."
)
P.b("The school nurse will help Wren’s parents to widen what she eats and drinks.", "C")
P.b("A referral to the feeding clinic will be made.", "D")
sec("H1", "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A family support worker will go to the shops or the library with Wren and her mother for one hour each fortnight until July 2027, and will stand one step further back on each visit. (Outcome 7)"
)
P.b("A sitter from the Lantern short-break scheme is available to the family.", "C", "V:is available")
P.whole("missing-section", "H2")
sec("I", "Section I: Placement")
two(
    [
        ("Name", "St Brannock’s Church of England Primary School, Fennowick"),
        (
            "Type",
            [
                "Mainstream primary school",
                ("A teaching assistant trained in selective mutism will be placed in the class.", "PIP"),
            ],
        ),
    ]
)
sec("J", "Section J: Personal budget")
P.p("Wren’s parents were told about personal budgets on 2 June 2026 and have not asked for one.")
sec("K", "Section K: Advice and information")
P.grid(
    [
        ["No.", "Advice", "From", "Date"],
        ["1", "Parents’ advice, with Wren’s own views", "Bridie Halloran and Desmond Pike", "20 May 2026"],
        ["2", "Educational advice", "Mrs O. Castellane, head teacher, with the class teacher", "28 April 2026"],
        ["3", "Psychological advice", "Dr Piers Okonedo, educational psychologist", "11 May 2026"],
        ["4", "Speech and language therapy advice", "Maeve Tolland, speech and language therapist", "14 April 2026"],
        ["5", "Medical advice", "Dr S. Lakhani, community paediatrician", "6 May 2026"],
        ["6", P.t("Home video diary", "AD"), "", ""],
        ["7", P.t("Social care advice", "AD"), "Early Help Hub, Harrowmere", ""],
    ],
    cols=[1.2, 6.0, 6.6, 3.0],
)
P.section = None
P.gap(after=2)
P.p("Signed for Harrowmere Borough Council: T. Wexcombe     Thaddeus Wexcombe, SEND Officer     Date: 16 October 2026")
P.save()
