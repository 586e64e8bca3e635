"""Suffolk's shape: security marking and page numbers, contents box, outcomes by service, numbered F paragraphs. Year 10, final."""

from building import field
from building_x import Plan, small
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL

P = Plan("quernby", "final", font="Calibri", size=11)
d = P.document
hd = d.sections[0].header.paragraphs[0]
hd.alignment = AL.CENTER
small(hd, "OFFICIAL – SENSITIVE [PERSONAL]")
ft = d.sections[0].footer.paragraphs[0]
small(ft, "Jonah EASTAUGH        PAGE ")
field(ft, "PAGE")
small(ft, " OF ")
field(ft, "NUMPAGES")

P.h("Jonah Eastaugh’s Education, Health and Care Plan (Final)", 0)
P.p("MY EHC PLAN includes:", bold=True)
t = d.add_table(rows=0, cols=2)
for k, v in [
    ("Section A", "ABOUT ME: MY views, interests and aspirations"),
    ("Section B", "My Special Educational Needs (SEN)"),
    ("Section C", "My Health Needs that relate to my SEN"),
    ("Section D", "My Social Care Needs that relate to my SEN"),
    ("Section E", "Outcomes"),
    ("Section F", "Special Educational Provision Required by Me"),
    ("Section G", "Health Provision"),
    ("Sections H1 and H2", "Social Care Provision"),
    ("Section I", "Placement"),
    ("Section J", "Personal Budget (including arrangements for direct payments)"),
    ("Section K", "Advice and Information used to write my EHC Plan"),
]:
    c = t.add_row().cells
    c[0].text, c[1].text = k, v
d.add_paragraph()
P.p(
    "In accordance with the Children and Families Act 2014 the following Plan is made on 25 September 2026 by Quernby County Council in respect of Jonah Eastaugh, whose particulars are set out below."
)
P.table(
    [
        ["CHILD / YOUNG PERSON", ""],
        ["Surname", "Eastaugh"],
        ["Other names", "Jonah Peter"],
        ["Home address", "3 Staithe Cottages, Quernby"],
        ["Date of birth", "19 December 2011"],
        ["Education setting and year", "Fen Causeway Academy, Year 10"],
        ["Parents", "Helen Eastaugh and Paul Eastaugh"],
        ["Unique pupil number", "K880 2176 1104 3"],
        ["Date the assessment was asked for", "12 March 2026"],
        ["Date of this plan", "25 September 2026"],
        ["This plan will be reviewed by", "15 November 2027"],
        ["Child in receipt of Pupil Premium: amount received", "£1,050"],
        [
            "Home to school transport",
            ("Shared taxi, £52.50 a day, paid for by the county council", "MO:£52.50 a day"),
        ],
    ],
    [6, 11],
)
for rule in ("no-review-date", "late-plan", "views-not-attributed", "no-adulthood-outcomes", "no-adulthood-provision"):
    P.whole(rule)

P.section = "A"
P.h("SECTION A")
P.h("ABOUT ME: MY views, interests and aspirations", 2)
for x in [
    "I’m Jonah and I’m fourteen. I live with Mum, Dad, my brother Caleb and a very old spaniel. I like football commentary more than football. I record my own and I have got a proper microphone now, which I saved up for out of my £10 a month pocket money.",
    "At school I like English and music. I don’t like corridors at changeover, I hate being handed a giant sheet of A3 when everybody else has a booklet, and I don’t like people asking how many fingers they are holding up. Year 9 was bad. I missed a lot of it.",
    "What matters to me is looking like everyone else. I would rather have things on a tablet than on paper because everyone has a tablet. I’d like teachers to say what they are writing while they write it.",
    "When I am older I want to work in radio or sound recording, in a city with trams.",
]:
    P.p(x)
P.h("How to talk with me and include me in decisions", 3)
P.p(
    "Say who you are when you come up to me, because I know voices and not faces. Don’t nod or point. If there is a meeting send me the papers in 24 point two days before; I make up my mind better when I have slept on it. I will come for all of it if Caleb or Dad sits next to me, and I want to be asked before my mum is.",
)
P.h("My family", 3)
P.p(
    "Mum and Dad hope I will get back to being the cheerful boy I was in primary school, stay on after Year 11 and have a job I look forward to. They were told when I was five months old that I had albinism. They think that school has been kind and that it has been slow.",
)

P.section = "B"
P.h("SECTION B")
P.h("My Special Educational Needs (SEN)", 2)
P.p(
    "The reports listed in section K have been used to write this section. Jonah has oculocutaneous albinism with nystagmus. He is registered as sight impaired.",
)
P.h("Sensory and physical", 3)
for x in [
    (
        "Jonah’s distance vision is 6/48 with both eyes open and it does not get better with glasses. He reads N24 print at 20 centimetres; anything smaller he reads letter by letter, and he is worn out within a quarter of an hour (functional vision report, May 2026).",
    ),
    (
        "Because both eyes move all the time he finds it easiest to read with his head turned to the left. When he is tired, unwell or upset the movement gets faster and what he can see gets less, so that a text he managed at nine o’clock is beyond him by two.",
    ),
    (
        "He is dazzled by daylight from windows and by shiny whiteboards. On bright days he works with his eyes half closed.",
    ),
    (
        "He cannot see a demonstration, a facial expression or a raised hand across a room, and he does not know what he has missed.",
    ),
    ("Reuben finds it tiring to scan a busy page and loses his place when he copies.", "AC:Reuben finds it tiring"),
    (
        "Jonah moves about the school with confidence on routes he has learned, he has an excellent ear, and his recall of what has been said in class is well above that of other pupils of his age.",
    ),
    (
        "Ball games, lab work, design and technology and anything with moving parts are hard for him, and he has been left out of some of them for fear of accidents. Jonah minds this more than the lessons he finds difficult.",
    ),
    (
        "He does not read Braille and has said that he has no wish to. His handwriting is large and he cannot easily read it back.",
    ),
    ("His typing is two-fingered, at about eleven words a minute, and he has to bring his face down to the keys.",),
]:
    P.p(*x)
P.h("Cognition and learning", 3)
for x in [
    "Jonah is an able student. In July 2026 he was working at or above the level expected for his age in English, history and music.",
    "He has gaps in mathematics and science, where a great deal is taught from diagrams, graphs and practical work. His science teacher reports that he can explain a process aloud and cannot label it.",
    "His working memory and his verbal reasoning are both strong: the educational psychologist puts them at the 84th and the 91st percentile. He uses them to cover up what he has not read, which hides from his teachers how much is being missed.",
    "He had extra lessons in mathematics, two a week for a term, in Year 9. They were stopped when the tutor left and the gaps in number that they were meant to close are still there.",
    "It takes him about three times as long as his class to get through a page of text, so that he often knows the first half of a topic only.",
]:
    P.p(x)
P.h("Communication and interaction", 3)
P.p("No special educational needs were identified in this area.")
P.h("Social, emotional and mental health", 3)
for x in [
    (
        "Jonah has become anxious about being looked at. He was seen by CAMHS for four sessions in Year 9 and his attendance that year was 71%.",
        "AB:CAMHS",
    ),
    (
        "He would sooner fail at a task than say that he cannot see it, and teachers take this for a lack of effort. A clinical psychology report of 3 February 2026 calls it “passing”.",
        "RN:clinical psychology report of 3 February 2026",
    ),
    (
        "He eats his lunch in the music block and is seldom with other students outside lessons. With Caleb, and with two friends from primary school, Toby and Asif, he is funny and at ease.",
    ),
    (
        "He is loyal, dry and kind to younger students, several of whom he has helped with their own recordings. Music teachers describe a different boy from the one described by his form tutor.",
    ),
    ("Tests make him panic: in the June examinations he left the hall twice.",),
]:
    P.p(*x)

P.section = "C"
P.h("SECTION C")
P.h("My Health Needs that relate to my SEN", 2)
P.p(
    "Jonah’s albinism was diagnosed at five months. He wears tinted lenses out of doors and has a cap, though he leaves both at home when he can. Jonah gets headaches from eye strain, with nausea, about once a week in term time. He burns easily and his skin has to be covered from April to September. He is under the eye clinic at the county hospital.",
)
P.section = "D"
P.h("SECTION D")
P.h("My Social Care Needs that relate to my SEN", 2)
P.lab("empty-section", section="D")

P.section = "E"
P.h("SECTION E")
P.h("OUTCOMES", 2)
P.p(
    "Steps towards each outcome are set by the academy with Jonah at the start of each term and sent to his parents.",
)
P.h("Educational outcomes", 3)
OH = ["", "Outcome", "To be achieved by"]
P.table(
    [
        OH,
        [
            "E1",
            "Jonah will open, enlarge and read his own copy of the lesson materials within two minutes of being asked to, in nine lessons out of ten.",
            "End of Year 11",
        ],
        [
            "E2",
            "Jonah will type 30 words a minute without looking at the keys, with no more than one mistake in each line.",
            "End of Year 10",
        ],
        ["E3", ("Jonah will improve his understanding in science and geography.", "M"), "July 2028"],
        ["E4", ("Jonah will have the services of a mathematics tutor.", "OP"), "End of Key Stage 4"],
        [
            "E5",
            ("Jonah will tell his teacher, there and then, when he has not been able to see what is being shown.", "T"),
            "",
        ],
        [
            "E6",
            ("Jonah will eat lunch in the dining hall, with at least one other student, four days a week.", "OW"),
            "Summer term 2027",
        ],
        ["E7", ("Jonah will sit three mock papers through to the end in a separate room.", "DP"), "Easter 2026"],
    ],
    [1.3, 11.7, 4],
)
P.h("Health outcomes", 3)
P.table(
    [OH, ["E8", "Jonah will miss no more than one school day in a half term because of headache.", "July 2027"]],
    [1.3, 11.7, 4],
)
P.h("Social care outcomes", 3)
P.p("None identified.")
P.section = None
P.h("FUTURE CHANGES", 2)
P.p(
    "Jonah finishes Year 11 in July 2028 and has not yet chosen where he will go next; this will be talked about at the reviews in Year 10 and Year 11.",
)
P.p(
    "In the summer term of 2028 he will be taken on five visits of two hours to the sixth form by the vision support assistant.",
    "OUT",
)

P.section = "F"
P.h("SECTION F")
P.h("Special Educational Provision Required by Me", 2)
n = 0


def f(text, ref, *labels):
    global n  # noqa: PLW0603
    n += 1
    P.p(f"F{n}  {text}" + (f" [{ref}]" if ref else ""), *labels)


P.h("Sensory and physical", 3)
f(
    "A qualified teacher of vision impairment (QTVI) will teach Jonah magnification, keyboard shortcuts and the filing of documents for one hour a week in term time.",
    "E1, E2",
)
f(
    "A vision support assistant with the Level 3 certificate in vision impairment will sit with Jonah in all science, technology and PE lessons to describe what is being shown and to read out measurements.",
    "E3, E5",
)
P.p("F3  For 40 minutes at the end of each school day, the vision support assistant will [E1]:")
n = 3
for x in [
    "put the next day’s worksheets into 24 point and load them on to Jonah’s tablet",
    "redraw diagrams and maps in black on yellow with the labels outside the picture",
    "watch the film clips and type a note of what is seen in them",
]:
    P.b(x)
f("Jonah will sit in the front row, left of centre, with his back to the windows, in every classroom.", "E1")
f("Materials modified and enlarged.", "E1", "S:Materials modified and enlarged")
f(
    "A tablet with a 12-inch screen, a folding stand and magnification software, for Jonah alone, in lessons and at home.",
    "E1",
)
f(
    "Jonah would benefit from practice in touch-typing with a member of staff at regular points in the week.",
    "E2",
    "U:Jonah would benefit from practice in touch-typing",
    "V:would benefit from",
    "V:regular",
    "X:Jonah would benefit from practice in touch-typing",
)
f(
    "The QTVI will visit once each half term to check the lighting and seating in the rooms that Jonah uses and write to his teachers about what she finds.",
    "E1, E5",
)
f(
    "Jonah will leave each lesson five minutes before the bell, with a friend, so that he is in his seat before the corridors fill.",
    "E5",
)
f("In PE and technology, a bright ball, high-contrast tools and tactile markings on the machines.", "E3")
f(
    "Each week the vision support assistant will write up a log of the lessons in which materials came late, and give it to the SENCO.",
    "E1",
)
f("Teachers will say aloud whatever they write on the board or point to, in every lesson.", "E1, E5")
f("Extra time of 25 per cent, a room of his own and a large-print paper in every test and mock examination.", "E7")
f(
    "Teachers who are new to Jonah will be given training in how to work with a student with a vision impairment.",
    "",
    "U:Teachers who are new to Jonah will be given training",
    "N:Teachers who are new to Jonah will be given training",
    "L:Teachers who are new to Jonah will be given training",
)
P.h("Cognition and learning", 3)
f(
    "A learning support assistant will go through the key words and diagrams of the coming topic in science and geography with Jonah for 25 minutes every week.",
    "E3",
)
f(
    "Two lessons of half an hour, on Mondays and Thursdays, from the academy’s mathematics tutor, on graphs, scale drawing and geometry.",
    "E4",
)
f(
    "A teaching assistant will run a weekly study-skills session for Jonah and five others, on skimming, note-making and revision cards.",
    "E3",
    "P:A teaching assistant will run a weekly study-skills",
)
f("12 hours of learning support assistant time per week.", "E1, E3", "H:12 hours of learning support assistant time")
f(
    "From 3.15pm to 4.00pm every Tuesday a teaching assistant will lead the homework room for Jonah and up to eight others, so that he has access to the same curriculum as his year group.",
    "E1, E3",
)
f(
    "A teacher of science with experience of the resourced base will re-teach each practical to Jonah in a group of no more than three, for three-quarters of an hour once a week.",
    "E3",
)
f("Homework will be set on the tablet by 4pm on the day it is given out, with the deadline in the first line.", "E1")
f(
    "Tuition in drawing and reading graphs will take place for 20 minutes three times a week.",
    "E4",
    "N:Tuition in drawing and reading graphs",
)
f("Jonah is funded at Band D by the county council.", "E1", "B:Jonah is funded at Band D")
f(
    "Jonah’s learning targets, and the help he is given to reach them, will be as set out in the academy’s provision map.",
    "E3",
    "D:Jonah’s learning targets",
)
f(
    "The librarian will order two novels a half term for Jonah in large print.",
    "",
    "L:The librarian will order two novels",
)
P.h("Social, emotional and mental health", 3)
f(
    "The school counsellor will see Jonah on his own for 45 minutes a fortnight, on the worry of being looked at and on asking for help.",
    "E5",
)
f(
    "A key worker will see Jonah for ten minutes each morning to go through any change of room or teacher.",
    "E5",
    "X:A key worker will see Jonah",
)
f("The QTVI will give Jonah’s year group a talk on vision impairment, lasting 50 minutes, in the autumn term.", "E5")
f(
    "Opportunities to rest his eyes.",
    "E11",
    "UN:Opportunities to rest his eyes",
    "V:Opportunities",
    "S:Opportunities to rest his eyes",
)
f(
    "On the last Friday of each month the SENCO will ring Jonah’s parents about attendance and about how the month has gone.",
    "E5",
)
f("In May 2027 the QTVI will spend two hours with the examinations officer to go through the modified papers.", "E7")
f("When Jonah shows his exit card the head of year will walk with him to the library and stay for ten minutes.", "E5")
f(
    "A practitioner from the mental health support team will see Jonah for eight sessions of 50 minutes in the spring term, on panic in tests.",
    "E7",
)
f(
    "A learning mentor will talk things over with Jonah and hear how the week has gone.",
    "E5",
    "U:A learning mentor will talk things over",
)

P.section = None
P.h("MONITORING ARRANGEMENTS", 2)
for x in [
    "The academy will keep a record of the provision set out above and of the progress Jonah makes. The SENCO, the QTVI, Jonah and his parents will meet each term to look at it, and anybody who thinks that a part of the plan is not being carried out is asked to say so without waiting for that meeting.",
    "The plan itself is reviewed once a year in the way the law lays down. The academy sends its report to the county council within two weeks of the review meeting. The council decides whether to keep the plan as it is, to change it or to bring it to an end, and writes to Jonah and his parents within four weeks of the meeting.",
]:
    P.p(x)
P.section = "G"
P.h("SECTION G")
P.h("Health Provision", 2)
for x in [
    (
        "One appointment every six months with the orthoptist at the low vision clinic to check magnifiers and tinted lenses. [E8]",
    ),
    (
        "The school nurse will be available to talk to Jonah about headaches. [E8]",
        "C:The school nurse will be available",
        "V:available",
    ),
    (
        "When Jonah has a headache the first aider will give him his painkiller and sit with him in the medical room for 20 minutes. [E8]",
    ),
]:
    P.p(*x)
P.section = "H1"
P.h("SECTION H1")
P.h(
    "Social Care Provision which must be made for me under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    2,
)
P.p("No provision required.")
P.section = "H2"
P.h("SECTION H2")
P.h("Any other Social Care Provision reasonably required", 2)
P.p("No provision required.")
P.section = "I"
P.h("SECTION I")
P.h("Placement", 2)
P.table(
    [
        ["Name", "Fen Causeway Academy"],
        ["Type", "Mainstream secondary academy with a resourced base for vision impairment"],
        [
            "Notes",
            (
                "The academy will supply a vision support assistant and a counsellor.",
                "provision-in-placement:The academy will supply a vision support assistant",
            ),
        ],
    ],
    [4, 13],
    head=False,
)
P.section = "J"
P.lab("missing-section", section="J")
P.h("Personal Budget (including arrangements for direct payments)")
P.p(
    "A direct payment of £2,860 a year is made to Mr and Mrs Eastaugh in three equal parts, on 1 October, 1 February and 1 June. They keep the receipts and send them to the council each August.",
    "budget-not-requested:A direct payment of £2,860 a year",
    "direct-payment-without-purpose:A direct payment of £2,860 a year",
)
P.section = "K"
P.h("SECTION K")
P.h("Advice and Information used to write my EHC Plan", 2)
P.table(
    [
        ["Advice", "Author and role", "Date"],
        ["Young person’s views form", "Jonah Eastaugh", "20 April 2026"],
        ["Parents’ views", "Helen and Paul Eastaugh", "21 April 2026"],
        ["Educational advice", "Mr D Prentice, assistant principal and SENCO", "6 May 2026"],
        ["Functional vision report", "Leila Fairhurst, qualified teacher of vision impairment", "May 2026"],
        ["Psychological advice", "Dr O Manning, educational psychologist", "19 May 2026"],
        [("Medical advice", "AD:Medical advice"), "Mr R Dhillon, consultant ophthalmologist", ""],
        ["Social care information", "Children’s front door team, Quernby County Council", "30 April 2026"],
    ],
    [5.5, 8, 3.5],
)
P.p("Signed on behalf of Quernby County Council:  M. J. Thurlow")
P.p("Name and post:  Marion Thurlow, SEND Team Manager          Date:  25 September 2026")
P.save()
