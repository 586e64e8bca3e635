"""Landscape, final: need, outcome and provision side by side in one wide table for each area, cells merged down. Bertie, Reception."""

from building import add_run, put, set_row, shade, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("skelmarsh", "final", font="Arial", size=9, landscape=True, margin=1.5)
d = P.document
P.head_foot(
    "OFFICIAL - SENSITIVE    Bertie Nakamura-Holt    EHC Plan",
    "Vale of Carrow Council, Inclusion Service, Skelmarsh Office",
)
TEAL, PALE = "1F5F5B", "DCEBE9"


def bar(text, letter=None):
    P.section = letter
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    shade(t.rows[0].cells[0], TEAL)
    add_run(t.rows[0].cells[0].paragraphs[0], text, True, size=11, colour="FFFFFF")
    widths(t, [26.7])
    P.gap(after=2).paragraph_format.line_spacing = Pt(4)


def pairs(rows, cols=(5.0, 8.3, 5.0, 8.4)):
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    for row in rows:
        cells = t.add_row().cells
        for i, x in enumerate(row):
            if i % 2:
                P.fill(cells[i], x)
            else:
                put(cells[i], x, bold=True)
                shade(cells[i], PALE)
    widths(t, list(cols))
    P.gap(after=4)


COLS = [6.1, 5.6, 7.6, 3.7, 3.7]
HEADS = [
    "Section B\nSpecial educational need",
    "Section E\nOutcome",
    "Section F\nSpecial educational provision: what will be done",
    "Who",
    "How long and how often",
]


def area(name, rows):
    """rows: (need, outcome, [(what, who, how), ...])"""
    t = d.add_table(rows=0, cols=5, style="Table Grid")
    top = t.add_row()
    cell = top.cells[0].merge(top.cells[4])
    put(cell, name, bold=True)
    shade(cell, "B9D7D3")
    head = t.add_row()
    for c, text in zip(head.cells, HEADS, strict=True):
        add_run(c.paragraphs[0], text, True, size=8.5)
        shade(c, PALE)
    for need, outcome, provisions in rows:
        first = len(t.rows)
        for n, (what, who, how) in enumerate(provisions or [("", "", "")]):
            r = t.add_row()
            if n == 0:
                P.fill(r.cells[0], need, section="B")
                P.fill(r.cells[1], outcome, section="E")
            for c, x in zip(r.cells[2:], (what, who, how), strict=True):
                P.fill(c, x, section="F")
        last = len(t.rows) - 1
        if last > first:
            for col in (0, 1):
                m = t.cell(first, col).merge(t.cell(last, col))
                for para in m.paragraphs[1:]:
                    if not para.text:
                        para._p.getparent().remove(para._p)
    widths(t, COLS)
    P.gap(after=4)


def three(heads, rows, letters, cols):
    t = d.add_table(rows=1, cols=len(heads), style="Table Grid")
    for c, text in zip(t.rows[0].cells, heads, strict=True):
        put(c, text, bold=True)
        shade(c, PALE)
    set_row(t.rows[0], "w:tblHeader")
    for row in rows:
        r = t.add_row()
        for c, x, letter in zip(r.cells, row, letters, strict=True):
            P.fill(c, x, section=letter)
    widths(t, cols)
    P.gap(after=4)


P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN   dated 21 September 2026", bold=True)
pairs(
    [
        ("Full name", "Bertie Nakamura-Holt", "Date of birth", "14 March 2022"),
        ("Likes to be called", "Bertie, or Bert at home", "Unique pupil number", ("[insert UPN]", "PL:[insert UPN]")),
        ("Year group", "Reception", "Parents", "Emiko Nakamura and Daniel Holt"),
        ("Languages at home", "English, some Japanese, Makaton signs", "Baby sister", "Hana, eight months"),
        ("Request for assessment received", "4 May 2026", "Draft plan sent", "17 August 2026"),
        ("Case officer", "Philippa Strand", "Review", "The plan will be looked at again at least every twelve months."),
    ]
)
P.whole("no-review-date")

bar("Section A   Views, interests and aspirations of Bertie and his parents", "A")
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    (
        "Bertie’s own views",
        [
            "Bertie cannot yet tell us his views in sentences. In June his nursery key worker, Gwen Pardoe, laid out twelve photographs of nursery and home and wrote down what he did. He kissed the picture of the water tray, signed “more” for the drum and for the trampoline, and turned the picture of the dining hall face down twice. Asked who he plays with, he pointed to Reuben and then to himself.",
        ],
    ),
    (
        "How to talk with Bertie and help him to choose",
        [
            "Get down to his height, on his left side, say his name and wait until he looks. Sign the main word as you say it. Hold up two real things, or two photographs, and let him take one; count slowly to ten before you help. If he lies on the floor he has understood and the answer is no.",
        ],
    ),
    (
        "What matters to him",
        [
            "Water, drums, dogs, his father’s van, and anything that goes round. He eats better when someone eats with him. He spends Sunday with his grandparents, who keep hens, and he is allowed to carry one egg indoors.",
        ],
    ),
    (
        "His story so far",
        [
            "Bertie’s parents were told of his Down syndrome the day after he was born. He had heart surgery at five months and spent much of his first winter in hospital. A portage home visitor came for an hour a week until he was three. He started at Skelmarsh Nursery for two mornings, then five, and in his last term there he had a helper for twelve hours a week.",
            (
                "After Christmas the teaching assistant will take Bertie to the hydrotherapy pool for half an hour each Tuesday.",
                "OUT",
            ),
        ],
    ),
    (
        "Hopes",
        [
            "His parents want Bertie to be known by his whole class and asked to parties. They hope that he will read, that he will speak so that the lady in the shop understands him, and that one day he will have a job that he is proud of and live near, not with, his sister.",
        ],
    ),
]:
    c = t.add_row().cells
    put(c[0], k, bold=True)
    shade(c[0], PALE)
    P.fill(c[1], v)
widths(t, [5.0, 21.7])
P.gap(after=4)

bar("Sections B, E and F   What Bertie finds hard, what he will be able to do, and what will be done")
with P.within("B"):
    P.prose(
        "Section B, strengths. Bertie is warm, funny and a good mimic, and he learns best from what he sees.",
        "He remembers where everything lives and knows every child in his group by photograph.",
        (
            "On the EYFS check at the end of nursery he was working between eighteen and thirty months in most areas, with his best results in making relationships.",
            "AB:EYFS",
        ),
    )
P.p(
    "Read across: each need stands beside the outcome that it leads to and the provision for both. Unless a row says otherwise, provision is made in term time, from the date of this plan.",
    italic=True,
)
area(
    "Communication and interaction",
    [
        (
            [
                "Bertie understands the everyday language of home and class but he is very hard to follow when he speaks. He says about thirty words, most of them by their first sound only, and uses some sixty signs. People who do not know him miss more than half of what he tells them, and after two tries he gives up.",
                "He does not yet join words or signs, except in “bye-bye Dada”.",
            ],
            [
                "Outcome 1. By the end of Reception Bertie will put two words or signs together (“more drum”, “Reuben gone”) to ask or to tell, ten times in a morning, with any grown-up in the class.",
                "Step by February 2027: two together after a model, five times in a morning.",
            ],
            [
                (
                    "Direct therapy on joining two words, and on hearing and making p, b, m and t, in the quiet room with the teaching assistant watching",
                    "Speech and language therapist (SaLT) with experience of Down syndrome",
                    "40 minutes, once a fortnight",
                ),
                (
                    "Practice of the sounds and of the two-word pairs with picture cards and a mirror",
                    "Teaching assistant trained to Makaton Level 2",
                    "10 minutes, twice a day",
                ),
                (
                    ("Key words will be backed up with signs", "S"),
                    "Everyone who works with Bertie",
                    "",
                ),
                (
                    ("Training of the class team in signs for food, play, feelings and numbers", "P"),
                    "Makaton tutor",
                    "Two sessions",
                ),
            ],
        ),
        (
            [
                "He finds it hard to listen in a group. The carpet is noisy, his hearing comes and goes with colds, and he lies down or wanders after three or four minutes. He rarely answers a question put to all.",
            ],
            [
                "Outcome 2. By July 2027 Bertie will stay with the group for a story of eight minutes and answer one “who” or “where” question by pointing, on four days out of five.",
            ],
            [
                (
                    ("Small-group listening games with drums, shakers and his own name song", "V:Small-group"),
                    "Teaching assistant",
                    "15 minutes, three times a week",
                ),
                (
                    (
                        "Access to a portable soundfield system, bought by the authority for £1,150",
                        "V:Access to a portable",
                        "MO:£1,150",
                    ),
                    "Class teacher",
                    "All carpet times",
                ),
            ],
        ),
    ],
)
area(
    "Cognition and learning",
    [
        (
            [
                "Bertie learns number words as a song. He can give one and two, but beyond that he hands over a fistful. Numerals mean little to him. He needs many more turns than his classmates before a thing is learned, and will lose it over a fortnight’s holiday.",
            ],
            [
                "Outcome 3. By the end of the Reception year Bertie will pick out the numerals 1 to 5 when they are named, and count out that many bricks, five times out of five on three days running.",
            ],
            [
                (
                    "Number time with Numicon shapes and counting songs: match, then select, then name, so that he is never left to guess",
                    "Higher level teaching assistant",
                    "20 minutes, four times a week",
                ),
                (("Teaching assistant support", "H"), "1:1", "25 hours per week"),
                (
                    (
                        "Showing the class team how to cut a number task into parts and how to fade a prompt",
                        "P",
                    ),
                    "Specialist teacher from the Down syndrome outreach team",
                    "Termly",
                ),
            ],
        ),
        (
            [
                "He loves books and will turn the pages of a known one, signing the animals. He cannot hear the separate sounds in a word, and learning letters by sound alone has not worked for him. He knows six written words by sight, all of them names.",
            ],
            [
                (
                    "Outcome 4. Bertie will develop his love of books and make progress with early reading.",
                    "M",
                    "T",
                ),
            ],
            [
                (
                    "Whole-word reading with matching boards and a photograph book of his own family",
                    "Class teacher",
                    "15 minutes every morning",
                ),
                (
                    (
                        "Bertie would benefit from hearing the next story read to him, with props, ahead of the class",
                        "V:would benefit from",
                        "P",
                    ),
                    "Teaching assistant",
                    "Weekly",
                ),
            ],
        ),
        (
            [
                "Bertie’s memory for what he hears is short. He keeps the last word of an instruction and acts on that, so that “don’t splash” becomes a splash. He is often a step behind the class and copies Reuben.",
            ],
            "",
            [
                (
                    ("One step at a time, said with an object or a photograph in the hand", "L"),
                    "Class teacher and teaching assistant",
                    "Whenever the class is told what to do",
                ),
                (
                    ("Rehearsal of the three instructions that the coming session will hold", "L"),
                    "Teaching assistant",
                    "5 minutes, before each morning and each afternoon session",
                ),
            ],
        ),
    ],
)
area(
    "Social, emotional and mental health",
    [
        (
            [
                "Change is hard for Bertie. When one activity stops he drops to the floor, and at two years’ weight more than his classmates he is not easily lifted. In the summer he left the nursery garden twice by the side gate. Nursery counted nine such refusals in a usual morning.",
            ],
            [
                "Outcome 5. By the end of the spring term 2027 Bertie will walk from one activity or room to the next, carrying an object that stands for it, within two minutes, at eight changes out of ten.",
            ],
            [
                (
                    (
                        "Walking beside Bertie, with the tidy-up song and the object that stands for where he is going",
                        "X",
                    ),
                    "An adult",
                    "At every change of room or activity",
                ),
            ],
        ),
        (
            [
                "He adores other children and shows it by hugging from behind or pushing. Three families have complained. He watches games closely but has no way in, and plays alongside rather than with them.",
                (
                    "She takes toys from the others when she wants them to chase her.",
                    "MP:She takes toys from the others",
                ),
            ],
            [
                (
                    "Outcome 6. By July 2027 Bertie will have access to a friendship group and to Forest School.",
                    "OP",
                ),
            ],
            [
                (
                    ("A game for three, with turns passed on by a drum, will be set up and joined", "N"),
                    "",
                    "20 minutes each afternoon",
                ),
                (
                    ("Helping Bertie to join a playground game", "U"),
                    "Midday supervisor",
                    ("As needed", "V:As needed"),
                ),
                (
                    "Forest School with six classmates: fires, mud kitchen, carrying and building together",
                    "Forest School leader",
                    "An hour and a half each Friday of the summer term",
                ),
            ],
        ),
    ],
)
area(
    "Sensory and physical",
    [
        (
            [
                "Bertie has low muscle tone and very bendy joints. He walked at thirty months and now runs, wide-legged, and falls three or four times a day. He goes up stairs on hands and knees.",
                (
                    "Oscar tires by the middle of the afternoon and then sits with his legs folded out in a W.",
                    "AC:Oscar tires",
                ),
                "He holds a crayon in his fist, cannot yet snip with scissors and feeds himself with a spoon and his other hand.",
            ],
            [
                "Outcome 7. By the end of Reception Bertie will walk up the six library steps with one hand on the rail, one foot to a step, on each school day of a week.",
            ],
            [
                (
                    "Work on stairs, on standing on one leg and on throwing and catching, planned and shown by the physiotherapist and repeated by the teaching assistant",
                    "Paediatric physiotherapist; teaching assistant",
                    "Physiotherapist 45 minutes each half term; teaching assistant 15 minutes, three times a week",
                ),
                (
                    (
                        "Hand skills: what is to be done will be determined when the occupational therapist has seen him",
                        "D",
                    ),
                    "",
                    "",
                ),
            ],
        ),
        (
            [
                (
                    "Bertie wears pull-ups. He does not show that he is wet, is upset by the noise of the hand dryer and will not sit on a toilet away from home.",
                    "NP",
                ),
            ],
            [
                (
                    "Outcome 8. By July 2027 Bertie will sit on the school toilet when he is taken there, and use it, twice in a school day.",
                    "OW",
                ),
            ],
            [],
        ),
        (
            [
                "He is long-sighted and has a squint. With his glasses he sees pictures of about 3 cm across at the table (N36) but he takes the glasses off within minutes, and has lost two pairs.",
            ],
            [
                "Outcome 9. By Easter 2027 Bertie will keep his glasses on for a whole morning, five days out of five.",
            ],
            [
                (
                    (
                        "Advice to the class team, up to two hours a term, on the size of pictures, on light and on where he sits",
                        "V:up to two hours a term",
                    ),
                    "Qualified teacher of children with vision impairment",
                    "",
                ),
                (
                    "Pictures at least 4 cm across, with a thick black outline, on paper that does not shine",
                    "Class teacher",
                    "All table work",
                ),
            ],
        ),
    ],
)
P.section = "F"
P.p("Section F, continued: provision that serves several outcomes", bold=True)
P.b(
    "The special educational needs coordinator will bring the class team together for 30 minutes every other Monday, to settle the signs, photographs and seating for the fortnight ahead (Outcomes 1, 2 and 3)."
)
P.b(
    "The teaching assistant will fill in a photograph diary each day, with one picture and one new sign for the family to try at home (Outcome 12).",
    "UN:Outcome 12",
)
P.b(
    "As funding allows, music therapy may be arranged (Outcome 2).",
    "U",
    "N",
    "V:As funding allows",
    "V:may be arranged",
)
P.b("Element 3 top-up at Band C (Outcomes 3 and 4).", "B")
P.b("Photographs and signs will be used consistently.", "L", "S", "V:consistently")
P.p(
    "Monitoring: the class teacher will record progress against each outcome at the end of every half term and set the short-term targets for the next with Bertie’s parents."
)

bar("Sections C and G   Bertie’s health, and the health provision he will have")
three(
    ["Section C\nHealth care need", "Section G\nHealth care provision", "Section E\nOutcome"],
    [
        (
            "Bertie was born with a hole in the heart, mended by surgery in August 2022. He is well, but out of breath on hills and in cold wind, and his lips may look blue; he sits down when he has had enough, and should be let.",
            "The cardiac clinic at Carrow General will see Bertie once a year.",
            "",
        ),
        (
            "He has glue ear, with a moderate loss in both ears in winter. He has been given a hearing band, which he wears at home for an hour at a time.",
            [
                "The hearing clinic will test Bertie’s hearing every four months and fit a new band when he has outgrown the old.",
                ("The audiology team will help the school to get Bertie used to the band.", "C"),
            ],
            "Outcome 10. By the end of Reception Bertie will wear his hearing band in class for four hours a day without pulling it off, on four days out of five.",
        ),
        (
            [
                "His thyroid is underactive; he takes a tablet before breakfast.",
                (
                    "The dietitian’s report of March 2026 found his weight to be on the 98th centile for children with Down syndrome.",
                    "RN:dietitian’s report of March 2026",
                ),
            ],
            [
                "The children’s clinic will take a blood test each January.",
                ("Advice on meals from the community dietitian as required.", "C", "V:as required"),
            ],
            "",
        ),
    ],
    ["C", "G", "E"],
    [9.6, 9.6, 7.5],
)
bar("Sections D, H1 and H2   Social care")
three(
    [
        "Section D\nSocial care need",
        "Section H1\nProvision under section 2 of the 1970 Act",
        "Section H2\nOther social care provision",
    ],
    [
        (
            "Bertie has no sense of danger near roads or water and can undo a seat belt. One parent must be within reach of him from five in the morning. With a baby in the house and Mr Holt working nights, his parents have had two evenings out since his sister’s birth.",
            [
                "A short-break worker will take Bertie swimming for two hours every second Saturday.",
                ("Stays with a link family will be offered from time to time.", "C", "V:be offered from time to time"),
            ],
            "None identified.",
        )
    ],
    ["D", "H1", "H2"],
    [9.6, 9.6, 7.5],
)
bar("Section I   Placement", "I")
pairs(
    [
        (
            "Name",
            "Saltbeck Primary School",
            "Type",
            ("Mainstream primary school, with 25 hours of one-to-one help", "HIP"),
        )
    ]
)
bar("Section J   Personal budget", "J")
P.p("Bertie’s parents were told about personal budgets on 17 August 2026 and have not asked for one.")
bar("Section K   Advice and information", "K")
three(
    ["Advice", "Given by", "Date"],
    [
        ("Parents’ views", "Emiko Nakamura and Daniel Holt", "11 June 2026"),
        ("Bertie’s views, with photographs", "Gwen Pardoe, key worker, Skelmarsh Nursery", "15 June 2026"),
        ("Educational advice", "Ruth Ellerby, nursery manager", "22 June 2026"),
        ("Educational psychology advice", "Dr Idris Fenn, educational psychologist", "30 June 2026"),
        (("Speech and language therapy advice", "AD"), "Morag Tully, speech and language therapist", ""),
        ("Physiotherapy advice", "Jonah Prys, paediatric physiotherapist", "25 June 2026"),
        ("Medical advice", "Dr Ayesha Lodhi, community paediatrician", "3 July 2026"),
        (("Vision report", "AD"), "", "19 May 2026"),
        ("Social care advice", "Carys Lunt, social worker, Disabled Children’s Team", "6 July 2026"),
    ],
    ["K", "K", "K"],
    [9.6, 11.1, 6.0],
)
P.section = None
P.p("Signed for the council: Philippa Strand, Case Officer          Date: 21 September 2026", bold=True)
P.save()
