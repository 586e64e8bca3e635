"""Final plan in a unitary council's portrait template of boxes, the grey notes to writers left in. Minna, Year 3."""

from building import MarkedPlan, add_run, lay_out, page_field, shade, widths
from docx.shared import Pt

P = MarkedPlan("emberdale", "final", font="Arial", size=10)
d = P.document
lay_out(d.sections[0], sides=1.9, ends=1.8)
foot = P.running("Harrowmere Council: official, sensitive", "Minna Achterberg-Bell, final plan, 16 July 2026. Page ")
page_field(foot)
W = 17.2


def para(cell, text, first, **how):
    p = cell.paragraphs[0] if first else cell.add_paragraph()
    p.paragraph_format.space_after = Pt(4)
    add_run(p, P.x(text), **how)
    return p


def box(title, note=None, *texts, fill="1F4E5F"):
    """A box: a dark bar, a grey note, and the writing."""
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    c = t.rows[0].cells[0]
    shade(c, fill)
    add_run(c.paragraphs[0], P.x(title), True, size=12, colour="FFFFFF")
    if note:
        c = t.add_row().cells[0]
        shade(c, "F2F2F2")
        para(c, note, True, italic=True, size=8.5, colour="7F7F7F")
    if texts:
        c = t.add_row().cells[0]
        for i, x in enumerate(texts):
            para(c, x, i == 0)
    widths(t, [W])
    return t


def inner(label, *texts, fill="DCE9ED"):
    """A lesser box with a pale bar."""
    t = d.add_table(rows=2, cols=1, style="Table Grid")
    shade(t.rows[0].cells[0], fill)
    add_run(t.rows[0].cells[0].paragraphs[0], P.x(label), True)
    for i, x in enumerate(texts):
        para(t.rows[1].cells[0], x, i == 0)
    widths(t, [W])
    P.gap(2)


def rows(head, cols, data, title=None):
    if title:
        t0 = d.add_table(rows=1, cols=1, style="Table Grid")
        shade(t0.rows[0].cells[0], "DCE9ED")
        add_run(t0.rows[0].cells[0].paragraphs[0], P.x(title), True)
        widths(t0, [W])
    t = d.add_table(rows=1, cols=len(cols), style="Table Grid")
    for c, x in zip(t.rows[0].cells, head, strict=False):
        shade(c, "EEF4F6")
        add_run(c.paragraphs[0], x, True, size=9)
    for r in data:
        for c, x in zip(t.add_row().cells, r, strict=False):
            for i, y in enumerate(x if isinstance(x, list) else [x]):
                p = c.paragraphs[0] if i == 0 else c.add_paragraph()
                add_run(p, P.x(y), size=9.5)
    widths(t, cols)
    P.gap(2)


# ---- front sheet
add_run(d.add_paragraph(), "Harrowmere Council", True, size=20, colour="1F4E5F")
add_run(d.add_paragraph(), "Education, Health and Care Plan", True, size=16)
add_run(d.add_paragraph(), "Status of this document: Final plan", True, size=12)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for r in [
    ("Name", "Minna Achterberg-Bell", "Known as", "Minna"),
    ("Date of birth", "22 January 2019", "Year group", "Year 2 (Year 3 from September 2026)"),
    ("Parents", "Liesbeth Achterberg and Joel Bell", "Home address", "4 Tannery Row, Emberdale"),
    ("Home languages", "English and Dutch", "Pupil Premium: amount received", "None"),
    ("Request for assessment received", "9 February 2026", "Draft plan sent", "18 June 2026"),
    ("Date of final plan", "16 July 2026", "To be reviewed by", "9 July 2027"),
    ("Plan coordinator", "Tendai Marlowe", "Case number", "HC-30718"),
]:
    cs = t.add_row().cells
    for i, x in enumerate(r):
        add_run(cs[i].paragraphs[0], x, i % 2 == 0, size=9.5)
        if i % 2 == 0:
            shade(cs[i], "EEF4F6")
widths(t, [3.9, 4.9, 3.9, 4.5])
P.whole("late-plan")
P.gap(2)
box(
    "About this plan",
    None,
    "The plan has boxes A to K. Boxes are printed in the order of the regulations. Outcomes have numbers, and the last column of each table of provision gives the number of the outcome that the provision serves.",
    "Signed for the council: Philippa Anstruther, Head of Special Educational Needs. Date: 16 July 2026.",
    fill="4F6D7A",
)
P.gap(2)

# ---- A
P.section = "A"
P.whole("no-communication-summary", "A")
box(
    "Section A: The views, interests and aspirations of Minna and her parents",
    "This box tells the reader who the child is. It is written from what the child and the family have told the council.",
)
inner(
    "In Minna’s words",
    "Minna said these things to her mother on 2 March 2026 while they were colouring, and her mother wrote them down as they came.",
    "“I have a dog called Biscuit and he only listens to me. I like the sand and the big slide and I like Mr Oduya because he does the voices. My legs get cross with me at the end of the day. I don’t like wet play because there’s no sand and you have to do colouring with the broken pens.”",
    "“When I’m big I’m going to drive the bin lorry or be the person in the zoo who does the penguins.”",
)
inner(
    "From her parents",
    "Liesbeth and Joel describe a determined, funny girl who taught herself to ride a balance bike with one good arm. She was born nine weeks early and spent her first Christmas in hospital. She walked at two and a half. At home she understands both Dutch and English, and her grandmother reads to her in Dutch on the telephone every Sunday.",
    "They worry most about playtimes. In Reception Minna had friends who had grown up beside her and knew what she meant; since the move to Emberdale she has come home saying that she played “with the fence”. They also worry that a seizure will happen when nobody who knows the signs is near. She was given six sessions of music therapy by a charity last year and still sings the songs.",
    "Their hope is that Minna will go to the same secondary school as her cousins, have friends who ring her up, and one day live in a place of her own with a dog in it.",
    "A retired teacher from the village will also give Minna an hour of phonics every Thursday after assembly. ## OUT",
)

# ---- B
P.section = "B"
box(
    "Section B: Minna’s special educational needs",
    "Guidance for writers: describe strengths first, then each difficulty and what it does to learning. Do not paste test scores. Delete this note. ## ?PH=Guidance for writers: describe strengths first",
)
inner(
    "Communication and interaction",
    "Minna is a willing talker with a wide vocabulary in two languages, and she uses her face and hands with great skill to get a point across. Her speech sounds are those of a much younger child. She leaves off the ends of words and swaps s, f, sh and ch for t and d, so that someone who does not know her understands less than half of what she says. Long words collapse: hippopotamus comes out as two syllables.",
    "She follows a story well when there are pictures. When she has to tell one herself she begins in the middle and leaves out who did what, and she gives up if she is asked to say it again (speech and language therapy advice, 27 March 2026).",
)
inner(
    "Cognition and learning",
    "Minna is a good noticer, and her memory for songs, routes and the names of animals is excellent. She reasons with pictures as well as most children of her age, as the educational psychologist found in April 2026. Because she does not say the sounds clearly she does not hear them clearly in print: she reads eleven words at sight and cannot yet blend three letters. She counts objects to 20 but loses her place when they are not in a line, and she does not yet trust that five fingers are five without counting them.",
    "He tires by two o’clock and rests his head on the table, and what is taught after that is mostly lost. ## MP=He tires by two o’clock and rests his head",
)
inner(
    "Social, emotional and mental health",
    "Minna is kind to anyone who is hurt and laughs easily. She stands at the edge of games, watching, and joins in only when she is fetched. When she is not understood she pulls her sleeve over her mouth and stops trying, sometimes for the whole of an afternoon. She has begun to say that she is “bad at talking” and she worries about going to sleep in school and waking up somewhere else, which is how she describes a seizure.",
)
inner(
    "Physical needs",
    "Minna has cerebral palsy affecting the left side (hemiplegia). She walks without help and runs with a limp. Her left hand is held in a fist and she forgets that it is there, so paper slides, beads roll away and buttons are left undone. She writes with her right hand in letters two centimetres high. Stairs are slow, and she has fallen on them four times since September. The physiotherapy report of May 2026 describes tightening in the calf which makes her heel lift by the afternoon. ## RN=physiotherapy report of May 2026",
)
inner(
    "B5 Hearing ## NP=B5 Hearing",
    "Minna has had glue ear since she was three. Between October and March her hearing falls to the level at which the ends of words and quiet voices are lost, worse on the right. She turns her head to catch what is said, answers a different question from the one asked, and cannot follow when two people talk at once.",
)

# ---- C, D
P.section = "C"
box(
    "Section C: Minna’s health needs",
    "This box records health needs that relate to the child’s special educational needs.",
    "Cerebral palsy (left hemiplegia), diagnosed at fourteen months. Minna wears an AFO on her left leg from waking until bath time and it rubs when her sock slips. ## AB=wears an AFO",
    "Epilepsy, diagnosed in 2024. Seizures begin with lip-smacking and a frightened look, last about two minutes, and come once or twice a month, most often in the hour after lunch. She takes medicine twice a day, both doses at home. Afterwards she sleeps and is confused about where she is.",
    "Glue ear, watched by the hospital’s ear, nose and throat clinic.",
)
P.gap(2)
P.section = "D"
box(
    "Section D: Minna’s social care needs",
    "This box records social care needs that relate to the child’s special educational needs or to a disability.",
    "The disabled children’s social worker met the family on 30 March 2026. Minna cannot be left with a sitter who does not know what to do in a seizure, so her parents have not been out together for two years. Her brother, aged four, has begun to copy the lip-smacking to get attention.",
)
P.gap(2)

# ---- E
P.section = "E"
box(
    "Section E: Outcomes sought for Minna",
    "An outcome is the difference made to the child by what is provided. It is not a description of a service.",
)
rows(
    ["No.", "Outcome", "By when"],
    [1.2, 12.2, 3.8],
    [
        [
            "1",
            [
                "Minna will say words of three syllables so that an adult who has not met her before understands nine out of ten of them.",
                "On the way: words of one syllable with the last sound in place; words of two.",
            ],
            "End of Year 4",
        ],
        [
            "2",
            "Minna will retell a story that she has heard, with its beginning, middle and end, in six or more sentences that follow on.",
            "July 2028",
        ],
        [
            "3",
            [
                "Minna will read 80 of the first 100 common words at sight, and blend any word of three letters that she has not seen before.",
                "On the way: 30 words by the end of the spring term; 50 by the summer.",
            ],
            "End of Key Stage 2",
        ],
        [
            "4",
            "Minna will continue to make progress in her mathematics and feel more sure of her numbers. ## M",
            "End of Year 4",
        ],
        [
            "5",
            "Minna will put on and fasten her coat, splint and shoes by herself, every day for a whole school week. ## T",
            "",
        ],
        ["6", "Minna will have a programme of occupational therapy for her left hand. ## OP", "End of Year 5"],
        [
            "7",
            "Minna will ask to join a game and stay in it with two other children for ten minutes, on three days out of five.",
            "Easter 2026 ## DP=Easter 2026",
        ],
        [
            "8",
            "Minna will show her orange card to the nearest adult when she feels a seizure coming, four times out of five.",
            "End of Key Stage 2",
        ],
        [
            "9",
            "Minna will read her own news aloud to the class, holding the page flat with her left hand throughout. ## OW",
            "End of Year 5",
        ],
    ],
)
inner(
    "Arrangements for shorter targets",
    "The class teacher and Minna’s parents set three targets each term from the steps above. The school’s special needs coordinator keeps the record and sends it to the council before the annual review.",
)

# ---- F
P.section = "F"
box(
    "Section F: Special educational provision",
    "Guidance for writers: for each row say what, how long, how often (daily, weekly, termly), who, and with what training, e.g. 6:1 group work or 2:1 support. Avoid “access to” and “regular”. Remember to remove this box. ## ?PH=Guidance for writers: for each row say what",
)
HEAD = ["What Minna will be given", "How much and how often", "Who", "Outcome"]
COLS = [7.3, 3.9, 4.2, 1.8]
rows(
    HEAD,
    COLS,
    [
        [
            "Speech therapy at a mirror on the ends of words and on s, f, sh and ch",
            "30 minutes once a week, for 12 weeks of every term",
            "Speech and language therapist registered with the Health and Care Professions Council",
            "1",
        ],
        [
            "Practice of that week’s sounds with picture cards and a listening game",
            "10 minutes every day",
            "Teaching assistant shown how by the therapist",
            "1",
        ],
        [
            "A story group with three classmates, in which Minna sets out picture strips and tells the tale to a puppet ## P",
            "Weekly",
            "Teaching assistant (Level 3)",
            "2",
        ],
        [
            "Training in saying a word back correctly without asking Minna to repeat it",
            "One session of 90 minutes, each September",
            "Speech and language therapist, for everyone who teaches Year 3",
            "1",
        ],
        [
            "Waiting in silence until Minna has finished, and never saying the word for her",
            "Whenever she is speaking",
            "Every adult in the class",
            "1",
        ],
        ["A calm tone and plain words ## S", "", "Class teacher", "2"],
        [
            "A communication book with 60 photographs, kept on her table and taken out to play",
            "In every lesson and at every playtime",
            "Made by the speech and language therapist",
            "1",
        ],
        [
            "Dutch story recordings sent in by her grandmother, played through headphones, and talked over afterwards in English",
            "15 minutes every Monday",
            "Bilingual teaching assistant",
            "2",
        ],
    ],
    title="Communication and interaction",
)
rows(
    HEAD,
    COLS,
    [
        [
            "Teaching of letter sounds and blending from Sounds in Steps, with one other child",
            "20 minutes, four times a week",
            "Teaching assistant who has done the two-day course that goes with it",
            "3",
        ],
        ["Number work with beads, tens frames and a number line ## U", "As required ## V", "Teaching assistant", "4"],
        ["One-to-one support ## H=One-to-one support", "15 hours a week", "Teaching assistant", "4"],
        [
            "Over-learning of common words through lotto and snap ## P",
            "Three times a week, in short sessions ## V=short sessions",
            "Teaching assistant",
            "3",
        ],
        ["A note of one word that Minna has learned, to be shown at home", "Every Friday", "Class teacher", "3"],
        [
            "Pages copied onto A3 and cut into strips, one question to a strip",
            "In mathematics and English",
            "Class teacher",
            "4",
        ],
        [
            "Whether Minna will be taught by a specialist teacher of literacy, and what, is to be decided by the school once the autumn tests are in ## D",
            "To be confirmed",
            "To be confirmed",
            "3",
        ],
        [
            "A rest lying down in the book corner, with nothing asked of her",
            "10 minutes at two o’clock every day",
            "Teaching assistant",
            "3",
        ],
        [
            "Teaching of counting to 20 and back, and of fives and tens on the fingers",
            "10 minutes, after register each morning",
            "",
            "4",
        ],
    ],
    title="Cognition and learning",
)
P.lab("N", "Teaching of counting to 20 and back")
inner(
    "Social, emotional and mental health",
    "On Mondays, Wednesdays and Fridays, for 15 minutes of the morning playtime, the play leader will (Outcome 7):",
    "•  set out a game with rules for Minna and two classmates, and play the first round with them;",
    "•  give Minna the words to ask for a turn, and step back when she has used them.",
    "Also:",
    "•  Minna will be helped to talk about her worries. (Outcome 7) ## U; N",
    "•  The ELSA will meet Minna regularly to make a book about what she is good at. (Outcome 7) ## U; V=regularly; AB=The ELSA will meet",
    "•  Fintan will have a den with cushions and a torch to go to at playtimes. (Outcome 7) ## AC=Fintan",
    "•  A buddy will sit with Minna at lunch every Tuesday and Thursday and choose a joke with her to tell the table. (Outcome 7) ## X",
    "•  The class teacher will read with the whole class a story about a child whose speech is hard to follow, for half an hour each half term, and talk about it with them. (Outcome 7)",
    "•  The emotional wellbeing team might be asked to see Minna for 40 minutes a fortnight, on her fear of going to sleep. (Outcome 7) ## V=might",
)
rows(
    HEAD,
    COLS,
    [
        [
            "Stretches, leaning on the open palm, and games that need both hands",
            "15 minutes every morning",
            "Teaching assistant shown how by the occupational therapist",
            "6",
        ],
        [
            "Occupational therapy: a visit to teach the stretches and to change them",
            "45 minutes, once each half term",
            "Occupational therapist",
            "6",
        ],
        [
            "Physiotherapy to lengthen the left calf ",
            "Up to one hour a month ## V=Up to one hour",
            "Children’s physiotherapist",
            "5",
        ],
        [
            "A sloping board, a mat that does not slip, and scissors that spring open",
            "In all table work",
            "Bought and kept by the school",
            "6",
        ],
        ["Access to sensory breaks ## V; S; L", "", "", ""],
        [
            "Help with coat, splint and shoes, leaving to Minna each fastening that she has learned",
            "Before and after every playtime and every lesson of PE",
            "Teaching assistant",
            "5",
        ],
        ["Handwriting on raised lines ## P; X", "Twice a week", "Adult support", "6"],
        ["Walking one step behind Minna on the stairs ## UN", "At each change of floor", "Teaching assistant", "12"],
        [
            "A modified course of PE in which Minna throws, catches and climbs with the class, planned a term ahead",
            "In both weekly lessons",
            "Class teacher, after advice from the physiotherapist",
            "5",
        ],
    ],
    title="Physical needs",
)
inner(
    "The school as a whole",
    "All lunchtime supervisors will be trained by the epilepsy nurse in what to do in a seizure, for one hour every September (Outcome 8). A copy of the orange card will hang in every room that Minna uses (Outcome 8). The school will take her through a rehearsal of showing it, for five minutes every Monday (Outcome 8). ## N=The school will take her through a rehearsal",
    "Matrix level 4 funding will be allocated (Outcome 4). ## B",
    "A sum of £1,150 has been set aside by the council for a standing desk (Outcome 6). ## MO",
    "Minna will use the resistance bands, yellow and then red, that the physiotherapist has left at school, in the warm-up of each PE lesson (Outcome 5).",
)

# ---- G, H
P.section = "G"
box(
    "Section G: Health provision",
    "Health provision reasonably required by the learning difficulties or disabilities, agreed with the commissioning body.",
)
rows(
    ["What", "How much and how often", "Who", "Outcome"],
    COLS,
    [
        ["A review of her epilepsy medicines", "Every six months", "Community paediatrician", "8"],
        [
            "Training of four named adults in giving rescue medicine, and a fresh copy of the emergency plan",
            "Two hours, every September",
            "Epilepsy nurse",
            "8",
        ],
        ["Fitting and repair of the splint ## C", "As appropriate ## V", "Orthotist", "5"],
        ["Advice to parents on sleep ## C", "Ongoing ## V", "Health visitor’s team", ""],
        ["A hearing test at the hospital", "Every November and March", "Audiologist", ""],
    ],
    title=None,
)
P.section = "H1"
box(
    "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "Provision which must be made for a child under 18.",
    "A sitter trained in Minna’s rescue medicine will look after both children at home for four hours, on the first Saturday of each month.",
)
P.gap(2)
P.section = "H2"
box(
    "Section H2: Any other social care provision",
    "Any other provision reasonably required by the learning difficulties or disabilities.",
    "A family support worker will call fortnightly to help Minna’s brother with how he feels about her seizures.",
    "A holiday sitter may be arranged. ## C; V=may be arranged",
)
P.gap(2)

# ---- I J K
P.section = "I"
box(
    "Section I: Placement",
    "Name and type of the school or other institution.",
    "Name: Emberdale Church Primary School, from 1 September 2026.",
    "Type: Mainstream primary school, with 15 hours of teaching assistant time each week. ## HIP=15 hours of teaching assistant time",
)
P.gap(2)
P.section = "J"
box(
    "Section J: Personal budget",
    "Details of any personal budget, and the needs and outcomes to be met by any direct payment.",
    "No personal budget has been requested.",
)
P.gap(2)
P.section = "K"
box("Section K: Advice and information", "[Writer: attach every report and delete any row not used] ## PH")
rows(
    ["Advice", "Who from", "Date"],
    [6.2, 7.4, 3.6],
    [
        ["Child’s views", "Minna, written down by Liesbeth Achterberg", "2 March 2026"],
        ["Parents’ views", "Liesbeth Achterberg and Joel Bell", "2 March 2026"],
        ["Educational advice", "Gethin Oduya, class teacher, Emberdale Church Primary School", "11 March 2026"],
        ["Educational psychology", "Dr Rosalind Ikpeme, educational psychologist", "20 April 2026"],
        ["Speech and language therapy", "Hal Winstanley, speech and language therapist", "27 March 2026"],
        ["Advice on hand skills", "Carys Monk, occupational therapist ## AD", ""],
        ["Medical advice", "Dr F. Sabry, community paediatrician", "2 April 2026"],
        ["Hospital letter about grommets ## AD", "", "14 January 2026"],
        ["Social care advice", "Bronagh Tait, social worker", "30 March 2026"],
    ],
)
P.section = None
box(
    "Looking ahead",
    None,
    "Minna moves to Key Stage 2 classrooms upstairs in September 2026. Her parents will see the room in July and she will choose her peg. There is a handrail on the left of the stairs.",
    "From January 2027 the special needs coordinator will teach Minna touch-typing for 20 minutes twice a week. ## OUT",
    "Review meeting arranged for: Click or tap to enter a date ## PH=Click or tap to enter a date",
    fill="4F6D7A",
)
P.save()
