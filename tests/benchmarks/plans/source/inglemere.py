"""Final plan: boxed areas of need, one table of provision lying on its side, the school's week as a grid, the parents' list. Toby, Year 1."""

from building import add_run, grid_widths, put, set_row, shade, widths
from building_ag import Plan
from docx.shared import Cm

P = Plan("inglemere", "final", font="Liberation Sans", size=10, margin=1.9)
d = P.document
P.head_foot("OFFICIAL-SENSITIVE    Tobiah Nkemelu-Frost    EHC Plan (final)", "Inglemere Borough Council SEND Team")
TEAL, PALE = "1F6F78", "DCEFF0"


def sec(letter, title, note=None):
    P.section = letter
    P.shaded([title], TEAL, size=12)
    P.gap(after=1)
    if note:
        p = d.add_paragraph()
        add_run(p, note, italic=True, size=8.5, colour="555555")


def table(head, cms):
    t = d.add_table(rows=1, cols=len(head), style="Table Grid")
    for c, x in zip(t.rows[0].cells, head, strict=False):
        put(c, x, bold=True)
        shade(c, PALE)
    set_row(t.rows[0], "w:tblHeader")
    t.cms = None
    return t


def row(t, *cells):
    r = t.add_row()
    for c, x in zip(r.cells, cells, strict=False):
        P.fill(c, x)
    set_row(r, "w:cantSplit")


def band(t, text):
    r = t.add_row()
    c = r.cells[0].merge(r.cells[-1])
    for p in c.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    put(c, text, bold=True)
    shade(c, "F1F1F1")


# ---------------------------------------------------------------- front sheet
h = P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN issued under section 37 of the Children and Families Act 2014", bold=True)
P.grid(
    [
        ["Name", "Tobiah Nkemelu-Frost", "Likes to be called", "Toby"],
        ["Date of birth", "14 March 2021", "Year group", "Year 1"],
        ["Home", "Inglemere, with both parents and his baby sister", "Home language", "English; some Igbo"],
        ["Parents", "Chidi Nkemelu and Rowan Frost", "Plan coordinator", "Marguerite Soames"],
        ["Request for assessment received", "9 March 2026", "Date of this final plan", "21 September 2026"],
        ["Draft sent to parents", "14 August 2026", "Plan to be reviewed by", "17 September 2027"],
    ],
    cols=[4, 5.2, 3.8, 4.2],
    header=False,
)
P.whole("late-plan")
P.gap()

# ---------------------------------------------------------------- A
sec("A", "Section A   Views, interests and aspirations of Toby and his parents")
P.lab("views-not-attributed")
t = d.add_table(rows=1, cols=2, style="Table Grid")
P.fill(
    t.rows[0].cells[0],
    [
        "All about me",
        "I am Toby. I like trains, the hoover, my sister’s toes and Grandpa’s bus. I do not like hats, hand dryers or when people take my tablet away.",
        "My tablet is my voice. I press the green train when I want to say something funny.",
        "At school I like water play and Mrs Okell. I don’t like it when Mummy goes round the corner.",
        "When I am big I want to drive the number 9 bus.",
    ],
)
P.fill(
    t.rows[0].cells[1],
    [
        "What Toby’s parents told us",
        "Toby was a chatty, running toddler until encephalitis in June 2023, when he was two. He was eleven weeks in hospital and learned to sit, swallow and stand all over again. Since January he has had 15 hours a week from a one-to-one worker paid for by the nursery, and his parents say it was she who got him through the door.",
        "They hope that he will be understood by people who have never met him, that he will have friends round to tea, and that in time he will travel on his own. They would like school not to be frightened of him.",
        "How to communicate with Toby: crouch on his left side, say his name, wait to a slow count of ten. Hold up two real objects when something is to be decided and let him touch one. Before meetings Mrs Okell takes photographs of things he has liked and he puts them in the happy tray or the bin.",
    ],
)
P.gap()

# ---------------------------------------------------------------- B
sec("B", "Section B   Special educational needs")


def area(title, strengths, needs):
    t = table([title, ""], [1.6, 15.6])
    t.rows[0].cells[0].merge(t.rows[0].cells[1])
    for p in t.rows[0].cells[0].paragraphs[1:]:
        p._p.getparent().remove(p._p)
    r = t.add_row()
    c = r.cells[0].merge(r.cells[1])
    for p in c.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    add_run(c.paragraphs[0], "Strengths: ", True)
    c.paragraphs[0].add_run(P.t(strengths))
    for code, need in needs:
        row(t, code, need)
    grid_widths(t, [1.6, 15.6])
    for r in t.rows[2:]:
        r.cells[0].width, r.cells[1].width = Cm(1.6), Cm(15.6)
    P.gap(after=2)


area(
    "Communication and interaction",
    "Toby watches faces closely, laughs at the right moment in a story and has learned forty symbols on his tablet since Easter.",
    [
        (
            "1.1",
            "Toby has dyspraxia of speech following his illness. He says about fifteen words, which family can follow and strangers cannot, and he uses one symbol at a time on the tablet unless somebody is showing him the next.",
        ),
        (
            "1.2",
            "He understands two key words in a sentence with nothing to look at. Longer sentences pass him by, and he copies the child next to him instead. This was found by the hospital therapist in both of her sessions.",
        ),
    ],
)
area(
    "Cognition and learning",
    "On the educational psychologist’s non-verbal tasks Toby’s matching was as good as that of most five-year-olds, and he remembers a route after walking it once.",
    [
        (
            "2.1",
            "His attention moves on after two to three minutes, sooner in a noisy room. New information is taken in slowly, and a question repeated too soon sends him back to the start.",
        ),
        (
            "2.2",
            "He recites numbers to six but does not yet touch one object for each number said, and hands over a fistful when asked for three.",
        ),
    ],
)
area(
    "Social, emotional and mental health",
    "Toby is warm, determined and quick to forgive.",
    [
        (
            "3.1",
            "He has been very frightened of separation since hospital. Most mornings he clings, cries and may be sick, and it takes up to forty minutes before he will join in.",
        ),
        (
            "3.2",
            (
                "He plays on the edge of the carpet with his back to the room. She snatches a toy and runs, as she has no way yet of asking for a turn.",
                "MP:She snatches a toy and runs",
            ),
        ),
    ],
)
area(
    "Sensory and physical",
    "He is brave on the climbing frame and has taught himself to open yoghurts with his teeth.",
    [
        (
            "4.1",
            (
                "Toby has a right hemiplegia (GMFCS level II). He walks with a splint below the knee, trips several times a day and forgets that his right hand can help the left. The physiotherapy report of May 2026 describes tight calf muscles.",
                "AB:GMFCS",
                "RN:physiotherapy report of May 2026",
            ),
        ),
        (
            "4.2",
            (
                "He has lost the right half of his field of vision. He misses pictures on the right of a page, and walks into doors and into children who come at him from that side.",
                "NP:He has lost the right half of his field of vision",
            ),
        ),
        (
            "4.3",
            "Thin drinks go the wrong way. He overfills his mouth, coughs and has had two chest infections this year.",
        ),
        ("4.4", ("Alfie is worn out by eleven o’clock. When tired he falls more and cries easily.", "AC:Alfie")),
    ],
)

# ---------------------------------------------------------------- C, D
sec("C", "Section C   Health needs related to Toby’s special educational needs")
P.p(
    "Toby has epilepsy, with two or three short seizures a month, and carries rescue medicine. He is under the children’s hospital for his muscles, swallowing and sleep. His medicine at breakfast makes him drowsy for an hour.",
)
P.p(
    "The teaching assistant will do hand stretches with Toby for ten minutes at the start of each school day.",
    "OUT",
)
sec("D", "Section D   Social care needs related to his special educational needs or disability")
P.p(
    "The disabled children’s team completed a child and family assessment on 2 July 2026. Toby cannot be left alone in a room, wakes four times a night and is becoming heavy to lift from the bath. The family has no relatives within reach. The allocated worker is [insert name and number].",
    "PH:[insert name and number]",
)

# ---------------------------------------------------------------- E
sec("E", "Section E   Outcomes")
t = table(["Ref", "Outcome", "By when", "First steps"], [1.2, 8.6, 3.2, 4.2])
row(
    t,
    "E1",
    "Toby will put two symbols together on his tablet to ask, to refuse or to tell, with three different people on four days of the week.",
    "July 2028 (end of Year 2)",
    "Two symbols with Mrs Okell at snack time.",
)
row(
    t,
    "E2",
    (
        "Toby will carry out a spoken instruction that holds three key words, with no gesture to help him, eight times out of ten.",
        "T",
    ),
    "",
    "Two key words with the object out of sight.",
)
row(t, "E3", ("To improve his attention in the classroom.", "M"), "End of Year 1", "Four minutes at a table-top game.")
row(
    t,
    "E4",
    "Toby will count out any number of objects up to ten when asked, nine times out of ten.",
    "End of Key Stage 1",
    "Any number up to three, then five.",
)
row(
    t,
    "E5",
    "Toby will say goodbye to his mum or dad at the gate and be at his peg within five minutes on four mornings out of five.",
    "July 2027",
    "Fifteen minutes; then ten.",
)
row(
    t,
    "E6",
    "In five everyday jobs (coat, lunch box, paper, bowl, zip) Toby will use his right hand to hold and steady without being told.",
    "End of Year 2",
    "Two jobs, when reminded by touch.",
)
row(t, "E7", ("Toby will have access to a standing frame and an adapted tricycle.", "OP"), "Easter 2027", "")
row(
    t,
    "E8",
    "Toby will finish a beaker of thickened drink in small sips, without coughing, at three lunches out of five.",
    ("By June 2026", "DP:By June 2026"),
    "One sip, then put the beaker down.",
)
row(
    t,
    "E9",
    ("Toby will tell an adult on his tablet that he is tired before he falls or cries, on three days a week.", "OW"),
    "His sixth birthday, 14 March 2027",
    "Presses the bed symbol when asked how he feels.",
)
widths(t, [1.2, 8.6, 3.2, 4.2])
P.p(
    "School will set targets of its own for each half term. The special educational needs coordinator will look at them with Toby’s parents every six weeks."
)

# ---------------------------------------------------------------- F
P.turn(True)
sec("F", "Section F   Special educational provision")
P.p("Read along each row. The last column gives the outcome in Section E to which the provision leads.", italic=True)
CM = [1.0, 10.1, 5.0, 5.6, 2.4]
t = table(["No", "What will be done", "How often and for how long", "Who, and with what training", "Outcome"], CM)
band(t, "COMMUNICATION AND INTERACTION")
row(
    t,
    "1",
    "Direct therapy to build two-symbol messages, the therapist pointing to the symbols on Toby’s own tablet as she talks, in the room next to Oak Class.",
    "45 minutes once a week in 30 weeks of the school year",
    "Speech and language therapist from the children’s hospital",
    "E1",
)
row(
    t,
    "2",
    "Practice of the week’s symbols during water play and story, from the sheet which the therapist leaves.",
    "15 minutes daily",
    "Level 3 teaching assistant (Mrs Okell) who has done the hospital’s two-day course",
    "E1",
)
row(
    t,
    "3",
    (
        "A tablet with key-guard, wrist strap and spare battery, bought for £1,850, to lie within reach of Toby’s left hand.",
        "MO:£1,850",
    ),
    "At all times, the playground, hall and minibus included",
    "",
    "E1",
)
row(t, "4", ("Plain nouns and verbs, each with a gesture of its own.", "S"), "", "All staff", "E2")
row(
    t,
    "5",
    ("Hiding and finding games in which Toby follows three key words with the gesture taken away.", "P"),
    "Three times a week",
    "Teaching assistant",
    "E2",
)
row(
    t,
    "6",
    ("Coaching of the Oak Class team in pointing to symbols while they speak.", "U"),
    ("As and when requested", "V:As and when requested"),
    "Speech and language therapist",
    "E1",
)
band(t, "COGNITION AND LEARNING (from the independent educational psychologist)")
row(
    t,
    "7",
    (
        "It is recommended that Toby’s tasks be presented in short bursts, each with a beginning and an end that he can see, at a table facing a plain wall.",
        "V:It is recommended that",
        "V:in short bursts",
    ),
    "All lessons",
    "Class teacher",
    "E3",
)
row(
    t,
    "8",
    "Errorless teaching of counting, with real objects that he moves from tray to tray, to five and afterwards to ten.",
    "10 minutes, four times a week, one to one",
    "Teaching assistant, from a sheet written each Friday by the class teacher",
    "E4",
)
row(
    t,
    "9",
    "Consultation with the class teacher on fatigue, attention and what to leave out of the timetable.",
    "One hour in each half term",
    "Educational psychologist",
    "E3",
)
row(t, "10", ("Individual 1:1 support in class.", "H"), "25 hours per week", "Teaching assistant", "E3, E4")
row(
    t,
    "11",
    (
        "Cognitive rehabilitation, the content of which is to be agreed between hospital and school once the scan results are known.",
        "D",
    ),
    "To be agreed",
    "To be agreed",
    "E3",
)
band(t, "SOCIAL, EMOTIONAL AND MENTAL HEALTH")
row(
    t,
    "12",
    (
        "Toby will be met at the car, walked in by the quiet door and kept company beside the fish tank for the first quarter of an hour.",
        "X",
    ),
    "Every morning",
    "A familiar adult",
    "E5",
)
row(t, "13", ("Opportunities to practise saying goodbye.", "S", "V:Opportunities to practise"), "", "", "E5")
row(
    t,
    "14",
    ("Guided play with one classmate, trains and balls to begin with, in which Toby learns to press “my turn”.", "L"),
    "20 minutes on Tuesdays and Thursdays",
    ("ELSA", "AB:ELSA"),
    "",
)
band(t, "SENSORY AND PHYSICAL (from the hospital therapists)")
row(
    t,
    "15",
    "Two-handed play: tearing, pouring, threading and fastening with the right hand as the helper, graded by the occupational therapist.",
    "5 x 20 mins weekly",
    "Teaching assistant, shown how by the hospital occupational therapist for an hour each half term",
    "E6",
)
row(
    t,
    "16",
    ("A block of constraint therapy, in which a mitt is worn on the stronger hand.", "U", "V:A block of"),
    "Autumn and spring terms",
    "Hospital occupational therapist",
    "E6",
)
row(
    t,
    "17",
    "Stretches of calf and hip, step-ups and kicking a ball to a target, according to the chart in the physiotherapy cupboard.",
    ("Up to 30 minutes daily", "V:Up to 30 minutes"),
    "Physiotherapy assistant",
    "E6",
)
row(
    t,
    "18",
    "Standing frame and adapted tricycle, sized again by the physiotherapist when he grows out of a setting.",
    "Frame in the first lesson of every afternoon; tricycle in every PE lesson",
    "",
    "E7",
)
row(
    t,
    "19",
    "Help with eating and drinking: upright in the moulded chair, drinks thickened, one mouthful swallowed before the next is loaded.",
    "Every snack and every lunch",
    "Lunchtime assistant taught face to face by the hospital speech and language therapist",
    "E8",
)
row(
    t,
    "20",
    ("A mat, a blanket and a dim lamp in the book corner will be available.", "V:available"),
    "In all lessons",
    "",
    "E3",
)
row(t, "21", ("Element 3 funding, Band D.", "B"), "For the year", "", "E6")
widths(t, CM)
P.gap()
P.p("The week in Oak Class (supplied by the school)", bold=True)
P.p("A tick is a day on which it happens.", italic=True)
CM = [8.6, 1.2, 1.2, 1.2, 1.2, 1.2, 2.6, 4.4, 2.5]
t = table(["Session", "Mon", "Tue", "Wed", "Thu", "Fri", "Minutes each", "Led by", "Outcome"], CM)
row(
    t,
    "Nurture breakfast with three other children: naming feelings with the puppets over toast",
    "✓",
    "✓",
    "",
    "",
    "✓",
    "25",
    "Nurture lead",
    "E5",
)
row(t, ("Finger gym: playdough, pegs, tongs and the sticky wall", "N"), "✓", "✓", "✓", "✓", "✓", "10", "", "E6")
row(t, ("Listening walk and sound lotto", "P"), "✓", "", "✓", "", "✓", "", "Teaching assistant", "E2")
row(
    t,
    "Warm-water play in the hospital pool, reaching with both arms",
    "",
    "",
    "",
    "✓",
    "",
    "30",
    "Physiotherapy assistant",
    ("E17", "UN:E17"),
)
row(t, ("Drama and dressing up: hats, buttons and big sleeves", "N"), "", "✓", "", "", "", "40", "The school", "E6")
widths(t, CM)
P.gap()
P.p("What Toby’s parents asked for and the authority has agreed to", bold=True)
P.b(
    "At the end of every school day Toby comes out five minutes before the bell, and his teacher tells whoever is fetching him one thing that went well. (E5)"
)
P.b("The school will try to see to it that he sits with the same two children at every lunch. (E8)", "V:try to")
P.b(
    "Toby would benefit from a quarter of an hour on the beanbags after lunch. (E3)",
    "V:would benefit from",
    "?N:Toby would benefit from a quarter of an hour",
)
P.b("Someone will take the splint off, look at the skin beneath and put it on again sitting down. (E6)", "U", "X")
P.b("His drinks bottle, the one with the blue valve, goes wherever he goes. (E8)")

# ---------------------------------------------------------------- G to K
P.turn(False)
sec("G", "Section G   Health provision")
CM = [8.4, 4.2, 4.6]
t = table(["Provision", "How often", "By whom"], CM)
row(
    t,
    "Botulinum toxin to the right calf, with casts for the three weeks that follow",
    "Every six months",
    "Hospital orthopaedic clinic",
)
row(
    t,
    ("Teaching the people round Toby how to give rescue medicine", "C"),
    ("As appropriate", "V:As appropriate"),
    "Epilepsy nurse",
)
row(t, "Swallow study and review of how thick his drinks are made", "Once a year", "Hospital feeding clinic")
widths(t, CM)
P.p("Agreed on behalf of the integrated care board by Dr Sanne Aldous, designated clinical officer.")
P.gap(after=2)
sec("H1", "Section H1   Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
t = table(["Provision", "How often", "By whom"], CM)
row(
    t,
    "Taking Toby to soft play and to the model railway, so that he is out among other children",
    "Three hours on alternate Saturdays",
    "Short-breaks worker",
)
row(t, ("Help at home with bathing and bedtime", "C"), "", "Home care agency")
row(t, "Bath lift and rail", "In place by 1 November 2026", "Community equipment store")
widths(t, CM)
P.gap(after=2)
sec("H2", "Section H2   Any other social care provision")
P.p("None identified.")
sec("I", "Section I   Placement")
P.grid(
    [["Name", "Inglemere Bridge Primary School"], ["Type", "Mainstream primary school"]], cols=[4, 13.2], header=False
)
P.p(
    "Toby will attend with 25 hours of one-to-one help from a teaching assistant.",
    "HIP:with 25 hours of one-to-one help",
)
P.whole("missing-section", "J")
P.gap(after=2)
sec("K", "Section K   Advice and information gathered")
CM = [6.2, 7.0, 4.0]
t = table(["Advice", "Author", "Date"], CM)
row(t, "Views of Toby’s parents", "Chidi Nkemelu and Rowan Frost", "27 April 2026")
row(t, "Educational advice", "Hollis Marchetti, special educational needs coordinator", "6 May 2026")
row(t, "Psychological advice", "Dr Imelda Kray, independent educational psychologist", "22 May 2026")
row(t, "Speech and language therapy advice", "Fenella Ruddock, children’s hospital", "19 May 2026")
row(
    t,
    ("Occupational therapy advice", "AD:Occupational therapy advice"),
    "Children’s hospital occupational therapist",
    "",
)
row(t, "Medical advice", "Dr Sanne Aldous, community paediatrician", "3 June 2026")
row(t, "Social care advice (child and family assessment)", "Babs Trelawney, social worker", "2 July 2026")
row(t, ("Video of Toby at home", "AD:Video of Toby at home"), "", "")
widths(t, CM)
P.gap()
P.grid(
    [
        ["Signed for the authority", "M. Soames", "Name", "Marguerite Soames, SEND Team Manager"],
        ["Date", "21 September 2026", "", ""],
    ],
    cols=[4, 4, 2.2, 7],
    header=False,
)
P.save()
