"""A unitary authority's portrait template: coloured one-cell bars, B in bullets, E numbered with steps, F in a table of four columns. Jonah, Year 5."""

from building import add_run, put, set_row, shade, widths
from building_ag import Plan
from docx.shared import Cm, Pt

P = Plan("cranmere", "final", font="Arial", size=10, margin=1.9)
d = P.document
P.head_foot(
    "OFFICIAL – SENSITIVE    Jonah Achterberg    Education, Health and Care Plan",
    "Cranmere Council    SEND Service, Quay House, Cranmere    Final plan 9 November 2026",
)
BLUE, PALE, GREY = "1F5C7A", "D3E5EE", "EDEDED"


def bar(letter, title, *labels):
    P.section = None if letter is None else letter.split("#")[0]
    d.add_paragraph().paragraph_format.space_after = Pt(0)
    table = d.add_table(rows=1, cols=1, style="Table Grid")
    cell = table.rows[0].cells[0]
    para = cell.paragraphs[0]
    add_run(para, P.t(title, *labels), True, size=12, colour="FFFFFF")
    para.paragraph_format.keep_with_next = True
    para.paragraph_format.space_before = para.paragraph_format.space_after = Pt(3)
    shade(cell, BLUE)
    widths(table, [17.2])
    d.add_paragraph().paragraph_format.space_after = Pt(0)


def area(text, *labels):
    para = d.add_paragraph()
    add_run(para, P.t(text, *labels), True, size=11, colour=BLUE)
    para.paragraph_format.keep_with_next = True
    para.paragraph_format.space_after = Pt(2)


def strengths(text, *labels):
    para = d.add_paragraph()
    add_run(para, "Strengths: ", True)
    para.add_run(P.t(text, *labels))
    para.paragraph_format.space_after = Pt(3)


def need(*items):
    para = d.add_paragraph(style="List Bullet")
    para.add_run(" ".join(P.say(item) for item in items))
    para.paragraph_format.space_after = Pt(2)


def outcome(code, text, steps, monitoring, *labels):
    table = d.add_table(rows=1, cols=2, style="Table Grid")
    left, right = table.rows[0].cells
    put(left, code, True)
    shade(left, PALE)
    P.fill(right, (text, *labels))
    widths(table, [1.4, 15.8])
    para = d.add_paragraph()
    add_run(para, "Steps towards this outcome", True, size=9)
    para.paragraph_format.space_after = Pt(0)
    para.paragraph_format.left_indent = Cm(1.5)
    for step in steps:
        line = d.add_paragraph(style="List Bullet 2")
        add_run(line, P.t(step), size=9)
        line.paragraph_format.space_after = Pt(0)
    para = d.add_paragraph()
    para.paragraph_format.left_indent = Cm(1.5)
    para.paragraph_format.space_after = Pt(8)
    add_run(para, "Monitoring: ", True, size=9)
    add_run(para, P.t(monitoring), size=9)


def provision_table(rows):
    table = d.add_table(rows=0, cols=4, style="Table Grid")
    head = table.add_row()
    for cell, text in zip(
        head.cells, ["Provision required", "By whom", "How often / how long", "Outcome"], strict=True
    ):
        put(cell, text, True)
        shade(cell, PALE)
    set_row(head, "w:tblHeader", "w:cantSplit")
    for row in rows:
        line = table.add_row()
        set_row(line, "w:cantSplit")
        if isinstance(row, str):
            cell = line.cells[0].merge(line.cells[3])
            put(cell, P.t(row), True)
            shade(cell, GREY)
            continue
        for cell, content in zip(line.cells, row, strict=True):
            P.fill(cell, content)
    widths(table, [7.7, 3.5, 3.9, 2.1])


# -- front sheet
P.section = None
P.p("CRANMERE COUNCIL", bold=True)
P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN issued under the Children and Families Act 2014", bold=True)
front = P.grid(
    [
        ["Child’s name", "Jonah Achterberg"],
        ["Date of birth", "14 February 2017"],
        ["School year", "Year 5"],
        ["Home language", "English; some Dutch with his grandfather"],
        ["Ethnicity", P.t("Choose an item.", "PH:Choose an item.")],
        ["Parents", "Saskia and Neil Achterberg, both with parental responsibility"],
        ["Address", "14 Saltworks Row, Cranmere"],
        ["Request for assessment received", "4 May 2026"],
        ["Date of this final plan", "9 November 2026"],
        ["First review to be completed by", "8 November 2027"],
        ["Plan coordinator", "Ruby Lindqvist, SEND Service"],
    ],
    [5.6, 11.6],
    header=False,
)
widths(front, [5.6, 11.6])
for row in front.rows:
    shade(row.cells[0], PALE)
P.whole("late-plan")

# -- A
bar("A", "SECTION A: The views, interests and aspirations of Jonah and his parents")
P.whole("no-communication-summary", "A")
area("Jonah’s own words")
P.p(
    "Jonah said these things to Mrs Feniwick, the learning mentor, on 11 June 2026 while he built a signal box out of bricks. She wrote them down as he spoke.",
    italic=True,
)
P.p(
    "“I am Jonah and I know all the stations from Cranmere to the junction and which ones have lost their canopies. I like maps, tunnels, my cat Beeching and toast with nothing on it. Emmett is my friend because he lets me finish. I do not like it when the hall smells of gravy or when the bell goes and nobody told me. When people laugh I do not know if it is at a joke or at me. Writing makes my hand hot. I wish there were fewer surprises.”"
)
P.p("“When I am big I want to work in a signal box, and if they have all gone I want to draw the maps.”")
area("The story so far")
P.p(
    "Jonah was born at full term and walked at fourteen months. He named every letter of the alphabet before he asked for a drink. His nursery wondered about his hearing, which proved to be very good indeed, and he was given a diagnosis of autism at the age of five. In Year 3 he had six sessions with a play therapist, which he remembers mostly for the sand. In Year 4 he began to leave the classroom and was found twice in the cloakroom under the coats. His attendance fell to 81 per cent in the summer term, chiefly on days with an assembly."
)
area("What his parents say")
P.p(
    "Saskia and Neil Achterberg describe a kind, exact and funny boy who will explain the points at Harrow Bridge to anyone in a queue. He is close to his sister Marijke, who is thirteen, and to his Dutch grandfather, with whom he writes up a log of trains. They would say that home is where school comes out: after a day of holding himself together he may cry for an hour over the wrong spoon. Meals are narrow and nights are broken. They are worried that teachers see only the clever talk, and that he will stop going to school altogether before he reaches Year 7."
)
P.p(
    "They hope that Jonah will move to secondary school with one good friend beside him, that he will be able to go out alone for small errands, and that one day he will have paid work that uses what he knows. They would like him to sit with his class at the leavers’ lunch."
)

# -- B
bar("B", "SECTION B: Jonah’s special educational needs")
area("Communication and interaction")
strengths(
    "Jonah has a wide vocabulary on subjects that he has chosen, speaks clearly and enjoys explaining how a thing works."
)
need(
    "He takes words at their face value. Told to pull his socks up, he did so, and was hurt when the class laughed.",
)
need(
    "He does not show that he has failed to understand, so work comes in that answers a different question from the one set. The speech and language therapist (SaLT) recorded this in five of the six lessons she watched, in her advice of 19 June 2026.",
)
need(
    (
        "On the BPVS his understanding of single words was well above his age, yet his grasp of what a speaker means by them was that of a child of six.",
        "AB:BPVS",
    ),
)
need("He returns a conversation to railways within two or three turns and rarely asks a question of the other person.")
area("Cognition and learning")
strengths("Jonah reads aloud with ease, remembers facts and dates, and calculates at the level expected of Year 6.")
need(
    "He understands what a text states but seldom what it implies. The educational psychologist’s advice of 2 June 2026 places his inference at the ninth percentile.",
)
need(
    "He cannot start a piece of writing without someone beside him, and he leaves it when a word goes wrong. In May 2026 he finished two of eleven pieces.",
)
need(
    "He finds it hard to change from one way of working to another, and continues with the first when the task has moved on."
)
area("Social, emotional and mental health")
strengths("Jonah is honest, loyal to Emmett and gentle with animals and with the youngest children.")
need(
    "He is anxious for much of the school day, and cannot name the feeling until it is very strong. He then hides, or shouts and throws what he is holding.",
    (
        "The play therapy summary of January 2026 describes the same pattern in the sand tray.",
        "RN:play therapy summary of January 2026",
    ),
)
need(
    (
        "Dominic finds it hard to lose at a game and will leave it, or change the rules, when a classmate is ahead.",
        "AC:Dominic",
    ),
)
need(
    "Unannounced changes, a supply teacher above all, lead to a refusal to enter the room that has lasted for up to two hours."
)
area("Sensory and physical")
strengths("Jonah is a strong swimmer with a good sense of direction.")
need(
    "Noise, strong smells and being brushed against are painful to him, and the dining hall has all three. He has eaten there on four days since Easter.",
)
need(
    (
        "She covers both ears when chairs scrape and cannot then take in what is being said.",
        "MP:She covers both ears when chairs scrape",
    ),
)
need(
    "He seeks strong pressure, leaning on walls and chewing his cuffs. The occupational therapist’s advice of 24 June 2026 links this to poor awareness of where his limbs are.",
)
area("Self-care and independence", "NP:Self-care and independence")
strengths("Jonah packs his own bag from a list and is never late for anything that has a timetable.")
need(
    "He needs an adult to turn his clothes the right way out, and cannot do up buttons or laces, so that changing for games takes him twenty-five minutes."
)
need("He does not notice that he is thirsty, cold or in need of the toilet until it is urgent.")

# -- C, D
bar("C", "SECTION C: Jonah’s health care needs which relate to his special educational needs")
P.p(
    "Jonah has a diagnosis of autism, given at the Cranmere Child Development Centre in March 2022. He falls asleep at about eleven and wakes between three and four, so that he arrives at school tired. He eats nine foods, all of them dry, and his weight has dropped from the fiftieth to the twenty-fifth centile. He is constipated and has had accidents in school on [insert number] days this term.",
    "PH:[insert number]",
)
P.p("His hearing and his sight are normal. He takes no medicine at school.")
bar("D", "SECTION D: Jonah’s social care needs which relate to his special educational needs or to a disability")
P.p(
    "A children’s social worker assessed the family’s needs in July 2026. Jonah cannot safely be left with a sitter who does not know him, and his parents have had no evening out together for two years. He goes to no club without one of them. He will follow a bus that interests him and does not look at the traffic.",
)
P.p(
    "From the spring term the learning mentor will teach Jonah road safety for half an hour each week.",
    "OUT",
)

# -- E
bar("E", "SECTION E: Outcomes sought for Jonah")
P.p(
    "Each outcome has a number, by which Section F refers to it. The class teacher and the SENCO set shorter-term targets with Jonah’s parents at the start of each term.",
    italic=True,
)
outcome(
    "O1",
    "By the end of Year 6 Jonah will ask for an instruction to be explained, aloud or by turning over his yellow card, on four out of five occasions when he has not understood it.",
    ["He turns the card over after an adult’s nod.", "He turns it over without one, in two subjects."],
    "a tally kept on Mondays and Wednesdays, looked at each half term by the SENCO.",
)
outcome(
    "O2",
    "By July 2027 Jonah will keep to a subject chosen by a classmate for at least four turns, in three conversations out of four.",
    ["Two turns, with a picture of the subject on the table.", "Four turns with the picture."],
    "recordings made by the speech and language therapist at the start and the end of each term.",
)
outcome(
    "O3",
    "Jonah will write an account of six sentences from his own plan, with nobody beside him, in three pieces of work out of four.",
    ["Two sentences after the first has been said aloud.", "Four sentences, beginning by himself."],
    "the class teacher keeps every tenth piece in a folder for the review.",
    "T",
)
outcome(
    "O4",
    "By the end of Key Stage 2 Jonah will make progress in his understanding of what he reads.",
    ["He finds the words that tell how a character feels.", "He says why a character acted so."],
    "reading tests in November and in June.",
    "M",
)
outcome(
    "O5",
    "Jonah will have access to a calm room and to a member of staff who knows about autism, by September 2027.",
    ["He helps to choose what is in the room.", "He shows it to Emmett."],
    "the SENCO’s termly walk round the school with Jonah.",
    "OP",
)
outcome(
    "O6",
    "By the end of Year 6 Jonah will point to his own place on a five-point scale and leave the room by showing a ticket, before he shouts or hides, nine times out of ten.",
    ["He places characters from stories on the scale.", "He places himself, an hour after the event."],
    "the incident book, counted each month by the learning mentor.",
)
outcome(
    "O7",
    "By Easter 2026 Jonah will eat his lunch in the dining hall with his class, for fifteen minutes, on four days out of five.",
    ["He eats in the doorway with Emmett.", "He eats at the end table for five minutes."],
    "a chart on the inside of his locker, filled in by Jonah.",
    "DP:By Easter 2026",
)
outcome(
    "O8",
    "By the end of the autumn term 2027 Jonah will change for games, laces included, in eight minutes and without help, each time for a month.",
    ["Shirt and shorts from a pile laid out in order.", "All clothes; elastic laces."],
    "the games teacher’s stopwatch.",
    "OW",
)
outcome(
    "O9",
    "By his eleventh birthday Jonah will choose, pay for and carry home an item of up to £5 from the corner shop, his mother waiting outside, on five visits out of six.",
    ["He hands over the coins while his mother chooses.", "He asks the shopkeeper where a thing is."],
    "a note in the family’s diary, brought to the review.",
)

# -- F
bar("F", "SECTION F: Special educational provision required by Jonah")
P.p(
    "The teaching assistant shown in the table is Miss Adeyinka-Shaw, who holds a Level 3 award and has completed the council’s two-day course on autism.",
    italic=True,
)
provision_table(
    [
        "Communication and interaction",
        [
            "Direct speech and language therapy, in a pair with one classmate, on asking for an explanation and on keeping to another person’s subject.",
            "Speech and language therapist registered with the Health and Care Professions Council",
            "40 minutes, once a week in term time",
            "O1, O2",
        ],
        [
            "Instructions are given one at a time, with Jonah’s name first and ten seconds’ wait before anything is repeated.",
            "Every teacher who takes the class",
            "In every lesson",
            "O1",
        ],
        [
            ("Jonah will be encouraged to turn over his yellow card.", "S", "V:encouraged to"),
            "Class teacher",
            "",
            "O1",
        ],
        [
            "Training for all six lunchtime supervisors in literal understanding and in starting a game that Jonah can join.",
            "The speech and language therapist",
            "One session of 90 minutes each September",
            "O2",
        ],
        "Cognition and learning",
        [
            "Teaching of inference from pictures and then from short stories, in a group of up to four pupils.",
            "Specialist teacher, Cranmere Learning Support Service",
            "45 minutes every Tuesday and Thursday",
            "O4",
        ],
        [
            "A plan of five boxes is drawn up with Jonah and filled with key words, and he says his first sentence aloud.",
            "Teaching assistant",
            "Ten minutes before every English lesson",
            "O3",
        ],
        [("15 hours of teaching assistant time.", "H"), "Teaching assistant", "Each week", "O3, O4"],
        [
            ("Help in class with finishing what he has begun to write.", "U"),
            "Teaching assistant",
            ("As and when required", "V:As and when required"),
            "O3",
        ],
        [
            "A laptop with word prediction, for Jonah’s sole use and charged overnight by the school.",
            "SENCO to supply",
            "In all lessons with more than a paragraph of writing",
            "O3",
        ],
        [("Reading scheme: to be determined by the school.", "D"), "", "", "O4"],
        "Social, emotional and mental health",
        [
            "Work on naming feelings and placing them on the five-point scale, using diagrams of trains.",
            ("ELSA", "AB:ELSA"),
            "30 minutes each Monday",
            "O6",
        ],
        [
            ("Meeting Jonah at the gate and walking round the field with him before the bell.", "X"),
            "A familiar adult",
            "Every morning, from 8.35am to 8.45am",
            "O6",
        ],
        [
            ("Mentoring about friendship, winning and losing.", "N"),
            "The school",
            "20 minutes every Wednesday",
            "O6",
        ],
        [
            ("Jonah will be helped to see how other people feel, by means of stories and drama.", "U", "N"),
            "",
            "",
            "O6",
        ],
        [
            "A quiet room with a door that closes, fitted with a lamp and a beanbag and kept free for Jonah.",
            "Site manager",
            "At every break and every lunchtime",
            "O5",
        ],
        [
            (
                "The learning mentor will go through any change of teacher or room with Jonah, with a comic strip, if staffing levels permit.",
                "V:if staffing levels permit",
            ),
            "Learning mentor",
            "15 minutes, on the afternoon before each change",
            "O6",
        ],
        "Sensory and physical",
        [
            ("Occupational therapy on strong pressure and on knowing where his limbs are.", "P"),
            "Occupational therapist",
            "Six sessions in the spring term",
            "O7",
        ],
        [
            "Wall pushes, chair lifts and carrying the register box, in that order.",
            "Teaching assistant",
            "Five minutes before each assembly and before each lunch",
            "O7",
        ],
        [
            ("Ear defenders with soft cushions, at a cost to the school of £85.", "MO:at a cost to the school of £85"),
            "SENCO to supply",
            "In the hall, at assembly and in music",
            "O7",
        ],
        [("Matrix level 4 funding.", "B"), "Cranmere Council", "From January 2027", "O7"],
        [
            "Climbing on the low wall in the sports hall, with one classmate.",
            "PE coach",
            "30 minutes every Thursday",
            ("O11", "UN:O11"),
        ],
        [
            ("Telephone call to Mrs Achterberg about what Jonah has eaten and how he has managed.", "L"),
            "SENCO",
            "Every Friday at 2.30pm",
            "",
        ],
    ]
)
P.p(
    "Arrangements for monitoring: the SENCO meets Jonah’s parents each term with the folder, the charts and the incident book, and sends a note to the plan coordinator.",
)

# -- G to K
bar("G", "SECTION G: Health care provision reasonably required by Jonah")
P.b("A dietitian will see Jonah and his mother for 45 minutes once a term, to add one food at a time to what he eats.")
P.b("The sleep practitioner will help his parents to settle him at night.", "C")
P.b(
    "The bladder and bowel nurse will visit the home for one hour each half term, wherever practicable, to teach a toilet routine.",
    "V:wherever practicable",
)
P.b("The community paediatrician will check his weight and growth in May and November each year.")
bar("H1", "SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A short-break worker will take Jonah to the corner shop and the junior club of the railway museum for three hours on alternate Saturdays (O9)."
)
P.b("The family will have some help from a sitter.", "C", "V:some help")
bar("H2", "SECTION H2: Any other social care provision reasonably required by Jonah")
P.p("No other social care provision is required at present.")
bar("I", "SECTION I: Placement")
P.grid(
    [
        ["Name", "Gullhaven Church of England Junior School"],
        ["Type", "Mainstream maintained junior school"],
        [
            "Other details",
            P.t("Jonah attends full time and has 27 hours a week of adult support there.", "HIP"),
        ],
    ],
    [4.0, 13.2],
    header=False,
)
bar("J", "SECTION J: Personal budget")
P.p(
    "Jonah’s parents asked for a personal budget on 2 September 2026 and the council agreed to it. A direct payment of £1,140 a year will be made to Mrs Achterberg in three equal parts, in January, April and September.",
    "DPP:A direct payment of £1,140 a year",
)
bar("K", "SECTION K: Advice and information gathered")
k = P.grid(
    [
        ["Advice", "Author and role", "Date"],
        ["Jonah’s views", "Joan Feniwick, learning mentor", "11 June 2026"],
        ["Parents’ views", "Saskia and Neil Achterberg", "15 June 2026"],
        ["Psychological advice", "Dr Amrit Poldark-Singh, educational psychologist", "2 June 2026"],
        ["Speech and language therapy advice", "Catrin Vosper, speech and language therapist", "19 June 2026"],
        ["Occupational therapy advice", "Lewis Umunna, occupational therapist", "24 June 2026"],
        [
            P.t("Educational advice from the school", "AD:Educational advice from the school"),
            "Mr T Kerslake, head teacher",
            "",
        ],
        ["Medical advice", "Dr Helen Brancaster, community paediatrician", "30 June 2026"],
        ["Social care advice", "Omari Ffoulkes, social worker", "17 July 2026"],
        [P.t("Food and sleep diary", "AD:Food and sleep diary"), "", "June 2026"],
    ],
    [6.2, 7.6, 3.4],
)
widths(k, [6.2, 7.6, 3.4])
for cell in k.rows[0].cells:
    shade(cell, PALE)
bar(None, "Signature of the responsible officer")
P.whole("not-signed")
P.grid(
    [["Signed for Cranmere Council", ""], ["Name and post", "Delphine Oakshott, SEND Service Manager"], ["Date", ""]],
    [6.0, 11.2],
    header=False,
)
for _t in d.tables:
    for _r in _t.rows:
        if not _r._tr.xpath("./w:trPr/w:cantSplit"):
            set_row(_r, "w:cantSplit")
P.save()
