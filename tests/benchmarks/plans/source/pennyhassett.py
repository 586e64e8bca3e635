"""Export from a council's case system: cards of label and value, therapists' reports pasted in. Ismael, Year 1. Draft."""

from building import shade, textbox, widths
from building_y import Plan
from docx.shared import Pt

P = Plan("pennyhassett", "draft", font="Verdana", size=9)
d = P.document
s = d.sections[0]
s.header.paragraphs[0].text = "Trent Vale Council     Case file 40417     Printed 3 July 2026 14:12     Proposed plan"
s.footer.paragraphs[0].text = "Official: sensitive"


def bar(text, sec):
    P.section = sec
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    t.rows[0].cells[0].text = text
    t.rows[0].cells[0].paragraphs[0].runs[0].bold = True
    t.rows[0].cells[0].paragraphs[0].runs[0].font.size = Pt(12)
    shade(t.rows[0].cells[0], "8EAADB")
    d.add_paragraph().paragraph_format.space_after = Pt(0)


def card(rows, title=None, col="DEEAF6"):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    if title:
        r = t.add_row().cells
        m = r[0].merge(r[1])
        m.text = title
        m.paragraphs[0].runs[0].bold = True
        shade(m, col)
    for k, v in rows:
        r = t.add_row().cells
        r[0].text = k
        P.fill(r[1], v)
    widths(t, [4.2, 12.3])
    d.add_paragraph().paragraph_format.space_after = Pt(0)


_n = [0]


def prov(i, what, who, often, length):
    _n[0] += 1
    i = _n[0]
    card(
        [("Provision", what), ("Delivered by", who), ("Frequency", often), ("Session length", length)],
        f"Provision record {i}",
    )


def sub(text):
    p = d.add_paragraph()
    r = p.add_run(text)
    r.bold = True
    r.underline = True


P.section = None
P.h("Proposed Education, Health and Care Plan", 0)
card(
    [
        ("Status", "Draft: sent to parents for comment"),
        ("Forename", "Ismael"),
        ("Surname", "Thackwray"),
        ("Date of birth", "19 February 2021"),
        ("Year group", "Reception (Year 1 from September 2026)"),
        ("Parents", "Mr Daniel Thackwray and Mrs Nadia Thackwray"),
        ("Home language", ("Choose an item.", "PH:Choose an item.")),
        ("Request for assessment", "16 February 2026"),
        ("Date of this draft", "3 July 2026"),
        ("Draft written by", "Rowena Stapleford, plan writer"),
    ],
    "Person record",
)
textbox(
    d.add_paragraph(),
    [
        "To Mr and Mrs Thackwray: please send us your comments within 15 days of getting this draft.",
        "You may ask for a meeting with the plan writer at any time in that period.",
    ],
)

bar("Section A   Views, interests and aspirations of the child and parents", "A")
for x in ["no-childs-views", "no-aspirations", "no-communication-summary"]:
    P.lab(x, section=None)
card(
    [
        (
            "History",
            [
                "Ismael was born at 27 weeks and was in the neonatal unit for eleven weeks. A left-sided hemiplegia was noticed at nine months and a moderate hearing loss in both ears was found at the two-year check. He sat at 14 months and took his first steps with a frame at three and a half.",
                "He went to Little Acorns Nursery for three mornings a week. While there he had a block of eight speech and language therapy sessions in 2024 and was seen at home by a Portage visitor once a fortnight.",
                "He started in Reception at Beech Road in September 2025 and has been attending full days since November.",
            ],
        ),
        (
            "Parents’ views",
            [
                "Mr and Mrs Thackwray describe a sunny boy who makes other people smile. They say that he is exhausted when he gets home, that the hearing aids come out as soon as he is through the door and that he has begun to hit his sister.",
                "They have been told different things by different people about whether he should sign, and say that it has left them confused.",
                "They feel the school have been kind but that nobody knew what to do about the frame in the dinner queue. They were upset to hear that he had been left on the carpet when the others went out to play.",
            ],
        ),
    ],
    "Views record",
)

bar("Section B   Special educational needs", "B")
sub("Communication and interaction")
card(
    [
        (
            "Strengths",
            "Ismael is sociable and smiles at anyone who sits down near him. He remembers the signs he is taught after two or three showings and will use them the next day.",
        ),
        (
            "Needs (pasted from speech and language therapy report, 12 May 2026)",
            [
                "Ismael’s understanding was assessed informally and with the Derbyshire Language Scheme rapid screen. He was able to select one named object from four but was not able to carry both parts of an instruction containing two information-carrying words (“put teddy on the chair”), selecting the right toy and then looking to the adult for a cue.",
                "Expressively he has some forty spoken words and twenty-five signs, nearly all of them names of things. Word endings are missed and he leaves off the quiet consonants that his hearing loss makes hardest to detect (f, s, th), with the result that an unfamiliar listener follows about one word in three.",
                "He does not yet combine words, and he gains attention by pulling or shouting. He vocalises to himself with a wide range of vowels while he plays, and this falls away when the room is noisy.",
                "Attention was at the single-channelled stage: he was able to listen, or to look at what he was doing, and was not able to do both. Adult-led play lasted for between five and seven minutes with frequent redirection.",
                "With the aids in, and at a distance of one metre in a quiet room, he responds to his name each time. In the classroom, with the door open, he responded once in five.",
                (
                    "The audiology report of 9 January 2026 gives aided thresholds of 35 decibels on the right and 40 on the left.",
                    "RN:audiology report of 9 January 2026",
                ),
            ],
        ),
    ],
)
sub("Cognition and learning")
card(
    [
        ("Strengths", "Jigsaws of up to twelve pieces, done with one hand. A good memory for where things are kept."),
        (
            "Needs (pasted from educational psychology report, 27 April 2026)",
            [
                "Non-verbal tasks were completed at a level typical of a child of three and a half. Ismael matched colours and shapes without error, sorted by one feature and, when the feature was changed, went on sorting by the first.",
                "He counts by rote to four. He does not yet give a requested number of objects beyond one.",
                "Problem solving was by trial and error. When a lid would not open he turned it both ways, tapped it on the table and then handed it to the examiner, which is a sensible sequence for a child of his age.",
                "He will look at a book with an adult for three or four minutes, naming the pictures. He does not yet recognise any letter, including the first letter of his own name.",
                ("Jayden copes badly when a task has no visible end and will push it off the table.", "AC:Jayden"),
            ],
        ),
    ],
)
sub("Social, emotional and mental health")
P.lab("NP", "Social, emotional and mental health")
card(
    [
        (
            "Strengths",
            "Affectionate with his sister and with the Reception class guinea pig. Enjoys being the one who hands things out.",
        ),
        (
            "Needs",
            [
                "Ismael plays next to other children and does not know how to join in with them. He will take a toy from another child’s hand and is puzzled when they cry.",
                "He finds it hard to part from his parents in the morning and cries for up to half an hour.",
                "He hits or throws when he has not been understood, about four times on a school day.",
            ],
        ),
    ],
)
sub("Sensory and physical")
card(
    [
        ("Strengths", "Determined. He climbs onto the sofa by himself and likes to be timed."),
        (
            "Needs (pasted from occupational therapy report, 5 May 2026, and physiotherapy report, 8 May 2026)",
            [
                (
                    "Left hemiplegia, GMFCS level 3. Ismael walks with a rear-facing frame indoors for up to 30 metres and is pushed in a buggy for longer distances. He falls when the floor changes from carpet to tile.",
                    "AB:GMFCS",
                ),
                (
                    "Stiffness in the left ankle builds up through the day. She tires quickly and by the afternoon needs to sit down every few steps.",
                    "MP:She tires quickly",
                ),
                "The left hand is used as a prop rather than to hold. He does not hold paper still, open a lunch box or pull up his trousers.",
                "Sitting balance on the floor is fair with legs crossed and poor with legs straight. He gets up from the floor by pulling on furniture and needs about a minute to do so.",
                "In standard seating he slides forward and props himself on his right elbow, leaving no hand free for the activity.",
                "He wears pads. He knows when he is wet and cannot get to the toilet in time.",
                "He puts sand, paint and play dough in his mouth and seeks out heavy pushing and pulling games.",
            ],
        ),
    ],
)

bar("Section C   Health care needs", "C")
card(
    [
        (
            "Health need 1",
            "Cerebral palsy (left hemiplegia). Botulinum toxin injections to the calf in October 2025; wears an ankle splint.",
        ),
        (
            "Health need 2",
            "Bilateral moderate sensorineural hearing loss. Two behind-the-ear aids. Grommets fitted and since fallen out.",
        ),
        (
            "Extra notes from occupational therapist",
            (
                "From September Ismael will have a ten-minute fine motor group every day at school with his teaching assistant.",
                "OUT",
            ),
        ),
    ],
    "Health record",
)

P.section = None
bar("Sections D, H1 and H2   Social care", None)
P.lab("sections-not-separate", section=None)
card(
    [
        (
            "Social care record",
            [
                "Ismael is on the register of disabled children. His parents share the lifting at night, when he is turned twice, and Mrs Thackwray has hurt her back.",
                "An aide from the Daybreak scheme will take Ismael to the soft play centre for four hours every other Saturday.",
                "A track hoist over the bath and a ramp at the back door, both to be fitted by 30 November 2026.",
            ],
        )
    ]
)

bar("Section E   Outcomes", "E")


def out(o, by, how):
    card([("Outcome", o), ("To be achieved by", by), ("How we will know", how)])


sub("Communication and interaction")
out(
    "Ismael will ask for what he wants by joining two words, two signs or a word and a sign, ten times in a school day.",
    "July 2027",
    "Tally kept for one day each half term",
)
out(
    ("Ismael will carry out an instruction with two key words and no gesture, eight times out of ten.", "T"),
    "",
    "Rapid screen repeated by the therapist",
)
sub("Cognition and learning")
out(
    "Ismael will count out any number of objects from one to five when asked.", "End of Key Stage 1", "Teacher’s record"
)
out(("Ismael will develop his early literacy skills.", "M"), "End of Year 1", "")
sub("Social, emotional and mental health")
out(
    (
        "Ismael will take turns in a game with one other child for five minutes, with an adult watching from another table.",
        "OW",
    ),
    "July 2027",
    "Film clip each term",
)
sub("Sensory and physical")
out(
    "Ismael will walk from his classroom to the hall, about 40 metres, with his frame and without a rest.",
    "Easter 2028",
    "Timed walk",
)
out(("Ismael will receive physiotherapy and pool sessions throughout Year 1.", "OP"), "July 2027", "")
out(
    ("Ismael will feed himself a bowl of food with a spoon, spilling no more than two spoonfuls.", "DP"),
    "March 2026",
    "Lunchtime record",
)
sub("Health")
out(("Ismael will keep his ankle splint on for six hours a day.", "OW"), "December 2026", "Wearing diary")

bar("Section F   Special educational provision", "F")
P.lab("no-outcome-link", section=None)
sub("Communication and interaction")
prov(
    1,
    "Individual speech and language therapy following the Derbyshire Language Scheme, with the emphasis on action words and on joining two words or signs together.",
    "Speech and language therapist",
    "Weekly in term time",
    "30 minutes",
)
prov(
    2,
    ("Practice of the therapist’s targets in the book corner, with the set of picture cards left in his tray.", "P"),
    "Teaching assistant with the Makaton Level 2 certificate",
    "Each school day",
    "",
)
prov(
    3,
    (
        "It is recommended that Ismael is provided with a radio aid, the microphone being worn by whoever is speaking to the class, in every lesson and assembly.",
        "V:It is recommended",
    ),
    "Teacher of the Deaf (Sensory Service)",
    "",
    "",
)
prov(
    4,
    (
        "Ismael would benefit from a language-rich environment in which new words are modelled and repeated.",
        "V:would benefit from",
        "S",
    ),
    "Class team",
    "",
    "",
)
prov(
    5,
    (
        "Staff should say Ismael’s name and wait for him to look before giving any instruction.",
        "V:should say Ismael’s name",
    ),
    "Class team",
    "Before each instruction",
    "",
)
prov(
    0,
    "Small-world play (farm and garage) with up to two other children, used to practise two-word phrases that the therapist has already taught.",
    "Nursery nurse with a Level 3 diploma",
    "Tuesdays and Fridays",
    "25 minutes",
)
prov(
    6,
    "Training for the whole of the Year 1 team in checking and re-tubing hearing aids, in the use of the radio aid and in where to stand when speaking.",
    "Teacher of the Deaf (Sensory Service)",
    "One session in September 2026, repeated each September",
    "2 hours",
)
prov(
    7,
    "Visit to check the aids, the radio aid and the acoustics of the classroom.",
    "Teacher of the Deaf (Sensory Service)",
    "Once every half term",
    "",
)
prov(
    8,
    ("Whether Ismael is taught through sign as well as speech will be settled by the school in the autumn.", "D"),
    "School",
    "",
    "",
)
prov(
    9,
    "All adults who teach or supervise Ismael sign the key word of each sentence as they speak, in lessons, at lunch and in the playground.",
    "Class team and midday supervisors",
    "",
    "",
)
sub("Cognition and learning")
prov(10, ("Teaching assistant, one-to-one.", "H"), "Teaching assistant", "25 hours a week", "")
prov(
    11,
    "Counting and sorting with real objects, number songs and matching numerals to 5, in a pair.",
    "Teaching assistant (Level 2)",
    "Each morning",
    "15 minutes",
)
prov(
    12,
    ("Activities will be broken down into small steps and Ismael will be shown a finished example of each.", "S"),
    "Class teacher",
    ("Click or tap here to enter text.", "PH:Click or tap here to enter text."),
    "",
)
prov(
    13,
    (
        "Reading aloud of the week’s story and teaching of six words from it, before the class hears it.",
        "N:Reading aloud of the week’s story",
    ),
    "",
    "Mondays and Thursdays",
    "20 minutes",
)
prov(
    14,
    ("Play alongside Ismael with construction and pretend toys, putting into words what he is doing.", "X"),
    "Familiar adult",
    "Every afternoon",
    "20 minutes",
)
prov(
    15,
    ("Letter sounds, starting with those in his name, using objects, sand trays and songs.", "U"),
    "Teaching assistant (Level 2)",
    ("Frequently", "V:Frequently"),
    "",
)
prov(
    16,
    "A start-and-finish board with two pockets, on his table for all table-top work.",
    "Made by the class teacher",
    "",
    "",
)
sub("Sensory and physical")
prov(
    17,
    "Direct physiotherapy: stretches to the left calf and hamstring, supported standing and walking practice on slopes and steps.",
    "Children’s physiotherapist",
    "Once every half term",
    "45 minutes",
)
prov(
    18,
    "Stretching and standing programme set by the physiotherapist, on the wedge and in the standing frame.",
    "Teaching assistant signed off as competent by the physiotherapist",
    "10.15am and 1.30pm every school day",
    "15 minutes",
)
prov(
    19,
    (
        "Occupational therapy to build up use of the left hand as a helper: threading, posting, opening containers, holding paper.",
        "U",
    ),
    "Occupational therapist",
    ("A block of sessions", "V:A block of sessions"),
    "",
)
prov(
    20,
    [
        "One adjustable chair with foot plate, hip belt and side supports, and one table at elbow height, in the classroom; a second chair of the same kind in the dining hall.",
        "A frame with a seat, kept by the classroom door, for every journey about the school.",
    ],
    "Supplied by the community equipment store",
    "",
    "",
)
prov(
    0,
    "Visit to review the fit of both chairs and of the standing frame.",
    "Occupational therapist",
    "Once a term",
    "",
)
prov(
    0,
    "A rest on the beanbag after any walk of more than 30 metres and after every physical education lesson.",
    "",
    "",
    "5 minutes",
)
prov(
    21,
    (
        "Opportunities for heavy work, e.g. pushing the book trolley, carrying the register, digging.",
        "V:Opportunities for",
        "V:e.g. pushing the book trolley",
        "S",
    ),
    "Class teacher",
    "",
    "",
)
prov(
    22,
    "Toileting and changing in the accessible toilet, one adult lifting with the hoist and the other talking him through each step.",
    "Two teaching assistants trained in moving and handling",
    "9.00am, 11.00am and 2.00pm every school day",
    "15 minutes",
)
prov(
    23,
    (
        "Pool session: walking in water, kicking, floating, when pool time can be found.",
        "V:when pool time can be found",
    ),
    "Physiotherapy assistant and one teaching assistant",
    "Fridays",
    "30 minutes",
)
prov(
    24,
    (
        "Help will be given at lunch with cutting up, with opening packets and with the spoon.",
        "N:Help will be given at lunch",
    ),
    "",
    "Every lunchtime",
    "",
)
prov(
    25,
    ("Gross motor circuit in the hall with three other children: crawling, reaching, stepping over.", "P"),
    "Class teacher",
    "Twice a week",
    "",
)

bar("Section G   Health care provision", "G")
P.lab("empty-section")
card([("Record", "")], None)

bar("Section I   Placement", "I")
P.lab("placement-in-draft", section=None)
card(
    [
        ("Name", ""),
        ("Type", "Mainstream infant school"),
        ("Notes", ("To include 27.5 hours of adult support a week.", "hours-in-placement:27.5 hours of adult support")),
    ]
)
bar("Section J   Personal budget", "J")
card([("Budget record", ("£1,140 a year for pool hire and transport to the pool.", "budget-not-requested:£1,140"))])
bar("Section K   Advice and information", "K")
rows = [["Record", "Author", "Date of advice"]]
for r, l in [
    (["Parents’ views form", "Mr and Mrs Thackwray", ""], ("AD:Parents’ views form",)),
    (["Educational advice", "Headteacher, Beech Road Infant School", "30 March 2026"], ()),
    (["Educational psychology report", "Dr Hilary Quarmby, educational psychologist", "27 April 2026"], ()),
    (["Speech and language therapy report", "Sorcha Dunphy, speech and language therapist", "12 May 2026"], ()),
    (["Occupational therapy report", "Tomasz Wilk, occupational therapist", "5 May 2026"], ()),
    (["Physiotherapy report", "Beatrix Nunn, physiotherapist", "8 May 2026"], ()),
    (["Medical advice", "Dr Femi Adeyinka, community paediatrician", "20 April 2026"], ()),
    (["Hearing advice", "", "14 April 2026"], ("AD:Hearing advice",)),
    (["Social care advice", "Lorna Petch, social worker, disabled children’s team", "22 April 2026"], ()),
]:
    P.t(r[0], *l)
    rows.append(r)
P.grid(rows, [6, 7, 3.5])
P.save()
