"""A unitary's draft: E as numbered outcome tables with steps, F as bulleted lists with lead-ins under each outcome. Mina, 12, learning difficulties and visual impairment."""

from building import Plan, put, sdt, shade, widths
from docx.shared import Cm, Pt

P = Plan("marlhaven", "draft", font="Liberation Serif", size=11)
d = P.document
s = d.sections[0]
s.left_margin = s.right_margin = Cm(2.3)
s.header.paragraphs[0].text = "DRAFT – not to be relied on until issued as final"
s.footer.paragraphs[0].text = "Marlhaven Council · Wilhelmina Tranter-Osei · draft of 16 November 2026"


def head(text, sec):
    P.section = sec
    P.h(text, 1)


def lead(text):
    x = P.p(text)
    x.paragraph_format.keep_with_next = True


P.h("Education, Health and Care Plan: Draft", 0)
P.section = None
tb = d.add_table(rows=0, cols=2, style="Light Grid Accent 1")
for k, v in [
    ("Child", "Wilhelmina Tranter-Osei (Mina)"),
    ("Date of birth", "30 March 2014"),
    ("School year", "Year 8"),
    ("Parents", "Clementine Tranter and Joseph Osei"),
    ("First language", "Choose an item."),
    ("Request for assessment received", "2 March 2026"),
    ("Date of this draft", "16 November 2026"),
    ("Comments to us by", "1 December 2026"),
]:
    c = tb.add_row().cells
    c[0].text = k
    sdt(c[1].paragraphs[0], v, v.startswith("Choose"))
widths(tb, [6, 10])
P.lab("PH", "Choose an item.")
d.add_paragraph()
P.p("What is in this plan", bold=True)
for x in [
    "Section A: views, interests and aspirations",
    "Section B: special educational needs",
    "Sections C and D: health and social care needs",
    "Section E: outcomes",
    "Section F: special educational provision",
    "Section G: health care provision",
    "Sections H1 and H2: social care provision",
    "Section I: placement",
    "Section J: personal budget",
    "Section K: advice and information",
]:
    q = P.p(x)
    q.paragraph_format.space_after = Pt(0)
d.add_paragraph()

head("Section A: The views, interests and aspirations of Mina and her parents", "A")
P.lab("no-childs-views", section="A")
P.p("[Insert the child’s own words here and say how they were gathered]", "PH:[Insert the child’s own words here")
P.p("What Mina’s parents told us", bold=True)
P.p("This part was written by Clementine and Joseph in July 2026 and is set down as they sent it.", italic=True)
P.p(
    "“Mina was born at 27 weeks and spent her first four months in hospital. We were told not to expect her to walk and she walked at three. She is the middle one of our three girls, between Beatrix and Flora, and she gives as good as she gets."
)
P.p(
    "She went to Holm Street Primary with the same teaching assistant from Reception to Year 6. That lady knew her through and through, and losing her was hard on all of us. In Year 7 Mina had forty minutes a week from a reading volunteer, which stopped at Christmas. She has come home from Year 8 very tired and more than once without having eaten."
)
P.p(
    "We hope that Mina will one day share a house with friends, with somebody on hand, and have a job where she meets people. We would like her to be known for her wit and not for her glasses. For the next few years we want her to read a menu, find her own way to the music room and have a friend round to tea.”"
)
P.p("Talking with Mina and involving her in decisions", bold=True)
P.p(
    "Say your own name before you start, because Mina may not see who you are. Sit on her left, with the window behind her. Use real objects or raised pictures for choices, two at a time, and give her the time it takes to feel both. She nods to be polite; a real yes comes with a word."
)

head("Section B: Mina’s special educational needs", "B")
P.h("Communication and interaction", 2)
P.p(
    "Mina speaks clearly and loves a joke. Her understanding of language is like that of a child of about six: she follows one piece of information at a time, knows the names of things better than words for where, when and why, and answers the last word she heard."
)
P.p(
    "When she tells you about something that happened she starts in the middle, leaves out who was there and becomes cross at being asked. She does not see a face or a gesture across a table, so misses much of what goes on between people."
)
P.p("Ruby finds it hard to take turns when three or more people are speaking.", "AC:Ruby")
P.h("Cognition and learning", 2)
P.p(
    "Mina has moderate learning difficulties. She remembers songs, voices and routes, and will keep at a task for twenty minutes if she can handle it. She reads about thirty words in very large print and knows most single letter sounds."
)
P.p(
    "She counts to twelve and then skips. She knows that coins are worth different amounts but not how much, and does not yet match a number to a set of more than five. New learning has to be revisited many times and is easily lost over a holiday."
)
P.p(
    "On the assessment described in the educational psychologist’s report of 18 June 2026, her verbal reasoning was at the 2nd percentile; the visual tests could not be given."
)
P.h("Social, emotional and mental health", 2)
P.lab("NP", "Social, emotional and mental health")
P.p(
    "Mina is lonely at school. She spends most lunchtimes by herself, says that nobody sees her, and has begun to call herself stupid. She cries on Sunday evenings. She is startled by sudden approaches and has twice hit out at a pupil who touched her from behind."
)
P.h("Sensory and physical needs", 2)
P.p(
    "Mina has retinopathy of prematurity and CVI. Her right eye perceives light only. With her left eye she reads 36-point bold print at ten centimetres for about eight minutes before the letters swim (low vision clinic report, 3 June 2026).",
    "RN:low vision clinic report, 3 June 2026",
)
P.lab("AB", "CVI")
P.p(
    "Clutter, glare and movement all make her vision worse, and it varies from hour to hour. He loses sight of a dropped pencil at once and will not look for it.",
    "MP:He loses sight of a dropped pencil at once",
)
P.p(
    "Mina trips on kerbs and single steps and holds on to walls in the corridors. She uses a short cane at home and has refused it at school. She cannot yet cut up food, fill a glass or do up a zip without feeling for each part in turn."
)
P.p("From January she will be taught braille for three hours a week by the sensory service.", "OUT")

head("Sections C and D: Mina’s health and social care needs", None)
P.lab("sections-not-separate", section=None)
P.p(
    "Mina is under the eye hospital and has pressure-lowering drops morning and night. Untreated, the pressure in her left eye could take what sight she has. She has weak core muscles and tires on stairs. She is otherwise well and rarely away from school with illness."
)
P.p(
    "Mina’s parents care for her without help from family nearby, and her sisters have little of their time at weekends. The disabled children’s team found in August 2026 that Mina has no way of joining in clubs or play schemes, because nobody there could guide her."
)

head("Section E: Outcomes for Mina", "E")
OUTS = [
    (
        "1",
        "Communication and interaction",
        "Mina will tell an adult three things, in order, about something she has done that day, four days out of five.",
        "End of Year 9",
        (),
        ["tell two things in order with objects in front of her", "say who was there when she is asked"],
    ),
    (
        "2",
        "Cognition and learning (reading)",
        "Mina will read aloud 100 everyday words in her own print size and read a café menu with no more than two errors.",
        "End of Key Stage 3",
        (),
        ["read fifty words from her word box", "hold her place on a line with her marker"],
    ),
    (
        "3",
        "Cognition and learning (number)",
        "Mina will count out a number of objects up to twenty and pay for items up to £5 at the school shop, checking what she is given back.",
        "",
        ("T",),
        ["count to twenty without missing a number", "sort coins by touch"],
    ),
    (
        "4",
        "Vision",
        "Mina will set up her magnifier, find her place on a page and say so when print is not clear, in nine lessons out of ten.",
        "July 2027",
        (),
        ["switch the magnifier on and choose her colours", "use the words “I can’t see that”"],
    ),
    (
        "5",
        "Getting about",
        "Mina will receive weekly mobility training from a habilitation specialist.",
        "July 2028",
        ("OP",),
        ["walk from the base to the music room with her hand on the rail", "carry her cane outdoors"],
    ),
    (
        "6",
        "Looking after herself",
        "Mina will be supported to become more independent at lunchtimes.",
        "End of Key Stage 3",
        ("M",),
        ["carry a tray with one item on it", "cut soft food"],
    ),
    (
        "7",
        "Health",
        "Mina will put in her own eye drops, morning and night, with an adult only watching.",
        "By the age of 14",
        (),
        ["hold the bottle in the right place", "ask for her drops when the alarm sounds"],
    ),
    (
        "8",
        "Friendship",
        "Mina will invite another pupil to eat lunch with her and sit with them for the whole meal, once a week.",
        "Easter 2028",
        ("OW",),
        ["say hello to two people by name", "choose whom she would like to ask"],
    ),
]
for n, a, o, w, l, steps in OUTS:
    tb = d.add_table(rows=0, cols=2, style="Table Grid")
    r = tb.add_row().cells
    put(r[0], f"Outcome {n}: {a}", True), put(r[1], "By when", True), shade(r[0], "FBE4D5"), shade(r[1], "FBE4D5")
    r = tb.add_row().cells
    put(r[0], P.t(o, *l)), put(r[1], w)
    r = tb.add_row().cells
    m = r[0].merge(r[1])
    put(m, "Within the next 12 months Mina will:")
    for x in steps:
        m.add_paragraph(x, style="List Bullet")
    widths(tb, [12.4, 4])
    d.add_paragraph().paragraph_format.space_after = Pt(2)

head("Section F: Special educational provision for Mina", "F")
P.h("Provision for Outcome 1", 2)
lead("Every Tuesday, for 45 minutes, the speech and language therapist will:")
P.b("work with Mina on her own on question words, with objects she can hold;")
P.b("show the teaching assistant, who stays in the room, how to go over the same words.")
lead("On the other four days the teaching assistant will, for 15 minutes:")
P.b("retell something from that morning with Mina, using her story bag;")
P.b("write down the order she gave and read it back to her.")
lead("In every lesson, all who teach Mina will:")
P.b("say her name and their own before they speak to her;")
P.b("give one piece of information, then wait for ten seconds.")
lead("In addition:")
P.b("Language work, tailored to Mina.", "U", "N", "V:tailored to Mina")
P.b("Mina will be encouraged to ask for help.", "S", "V:encouraged to")

P.h("Provision for Outcome 2", 2)
lead(
    "Each school day, for 25 minutes, the teaching assistant (Level 3, with a certificate in supporting pupils with vision impairment) will:"
)
P.b("read a large-print phonics book with Mina, at her reading stand;")
P.b("teach her words from her box with raised letters and sound buttons.")
lead("The school will provide:")
P.b("everything that is printed for Mina, in 36-point bold type on pale yellow paper, in every lesson;")
P.b("[Name of software] on a tablet computer, for reading aloud in English and humanities;", "PH:[Name of software]")
P.b("books from the yellow band of the large-print scheme, until she makes fewer than three errors on a page;")
P.b("a range of audio books.", "V:a range of")
lead("Besides this:")
P.b("Mina will have reading support from an adult.", "U", "X")
P.b("A specialist literacy teacher will visit twice a term.", "P")

P.h("Provision for Outcome 3", 2)
lead("In every maths lesson:")
P.b("the teaching assistant will sit on Mina’s left and lay out coins and counters for her to handle;")
P.b("Mina will have a raised number line and a talking calculator on her desk;")
P.b("the teacher will use large dice, number tiles, scales, etc.", "V:etc")
lead("Out of lessons:")
P.b(
    "the school business manager will run the school shop with Mina and one other pupil, 12.40pm to 1.00pm each Thursday, giving her real change to count;"
)
P.b("number practice with the teaching assistant, ten minutes at a time;", "P")
P.b("matrix level 5, to meet Mina’s learning needs.", "B")

P.h("Provision for Outcome 4", 2)
lead("The qualified teacher of children with vision impairment (QTVI) will:")
P.b("teach Mina to use her magnifier and keep her place, one hour a week in term time;")
P.b(
    "train Mina’s subject teachers in preparing print and describing what is on the board, in one 90-minute session in January 2027;"
)
P.b("check the light and the glare in each of her classrooms once a term;")
P.b("give advice to the head of year.", "U")
lead("In all classrooms, subject teachers will:")
P.b("read aloud whatever they write on the board;")
P.b(
    "seat Mina within a metre and a half of the front with the window behind her, where practicable;",
    "V:where practicable",
)
P.b("count aloud to five before moving on, so that she finds the place.")
lead("For use by Mina alone:")
P.b("a video magnifier with a folding stand, in all lessons, charged overnight by the teaching assistant;")
P.b("a bold-lined exercise book and a black fibre pen;")
P.b("large-print examination papers on the RNIB pattern, in every test.")
P.lab("AB", "RNIB")

P.h("Provision for Outcome 5", 2)
P.p("To help Mina find her way about the school:")
P.b("The teaching assistant will guide Mina on the stairs and between all lessons, Monday to Friday.")
P.b(
    "A habilitation specialist will teach Mina three routes on the school site, in six sessions of 50 minutes in the spring term of 2027."
)
P.b("Outdoor mobility is to be determined following assessment in the new year.", "D")
P.b("Route practice on Fridays from 2.30pm to 3.00pm.", "N")
P.b("The site manager will put yellow edging on every step that Mina uses before she returns in January 2027.")
P.b("Mina could leave each lesson three minutes before the bell.", "V:could")

P.h("Provision for Outcome 6", 2)
lead("Mina will have:")
P.b("10 hours of 1:1 each week;", "H")
P.b(
    "a lunchtime assistant at her side throughout lunch every day, to read out what is on the counter and find an empty seat with her;"
)
P.b("dark crockery and a non-slip mat in the dining hall and the food room;")
P.b("spoken prompts at the counter, gradually reduced;", "V:gradually reduced")
P.b("cookery with up to three others, led by the food technology teacher, 50 minutes on alternate Wednesdays.")

P.h("Through the week", 2)
P.b(
    "The teaching assistant will meet Mina from her taxi and take her to it, for ten minutes at each end of the day.",
    "L",
)
P.b(
    "A large-print planner, filled in by the teaching assistant in the last five minutes of every day (Outcome 11).",
    "UN:Outcome 11",
)
P.b("Adults will describe things by touch and sound as well as by sight (Outcome 4).", "S")

head("Section G: Health care provision", "G")
P.b(
    "The children’s community nurse will teach Mina to put in her drops in four visits of 30 minutes in the spring term of 2027. (Outcome 7)"
)
P.b("The eye hospital will check the pressure in Mina’s left eye every three months. (Outcome 7)")
P.b("The physiotherapy service will continue as at present. (Outcome 6)", "D")
P.b("Her optometrist will review her glasses and low vision aids twice a year. (Outcome 4)")

head("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", "H1")
P.b("Mina will have access to holiday play schemes. (Outcome 6)", "C", "V:access to")
P.b(
    "A short breaks worker will guide Mina at the Saturday drama club from 10am to 12 noon each week in term time. (Outcome 5)"
)
head("Section H2: Any other social care provision", "H2")
P.p("None identified.")

head("Section I: Placement", "I")
P.p("Holm Water Academy, a mainstream secondary school with a resourced base for pupils with vision impairment.")
P.lab("placement-in-draft", "Holm Water Academy")

head("Section J: Personal budget", "J")
P.p(
    "Mina’s parents asked for a personal budget in September 2026 and the panel has agreed to one. A direct payment of £1,860 a year will be made to Clementine Tranter in equal monthly sums.",
    "direct-payment-without-purpose:direct payment of £1,860 a year",
)

head("Section K: Advice and information", "K")
for x, *l in [
    ("Parents’ views, Clementine Tranter and Joseph Osei, 9 July 2026",),
    ("School advice, Mr Bartholomew Keogh, head of Year 8, 11 June 2026",),
    ("Educational psychology advice, Dr Sunniva Lark, educational psychologist, 18 June 2026",),
    ("Vision impairment advice, Mrs Oonagh Pell, sensory service", "AD"),
    ("Medical advice, Dr Yusuf Karim, consultant ophthalmologist, 25 June 2026",),
    ("Speech and language therapy advice, Tilda Brand, speech and language therapist, 2 July 2026",),
    ("Habilitation advice, 6 July 2026", "AD"),
    ("Social care advice, Roland Fitch, social worker, disabled children’s team, 21 August 2026",),
]:
    P.b(x, *l)
P.p("Click or tap here to add further advice.", "PH:Click or tap here to add further advice")
P.section = None
P.h("Transport", 1)
P.p(
    "Mina will go to and from school by taxi with a passenger assistant. The council will meet the fare of £38 a day.",
    "MO:£38 a day",
)
P.h("Monitoring this plan", 1)
P.p(
    "[State how progress will be monitored and who will set the shorter-term targets]",
    "PH:[State how progress will be monitored",
)
P.p(
    "You have at least fifteen days to tell us what you think of this draft and which school you would like it to name. You may ask to meet Kit Summerhayes, who wrote it, on 01632 960417."
)
P.save()
