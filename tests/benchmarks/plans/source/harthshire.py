"""A shire county's post-16 plan, amended final, first person; E and F under each of four adulthood aims; provision in prose with Who and When lines. Caspian, 18."""

from building import shade, tracked
from building_l2 import L2
from docx.shared import Cm, Pt, RGBColor

P = L2("harthshire", "final", font="Georgia", size=10.5)
d = P.document
for s in d.sections:
    s.left_margin = s.right_margin = Cm(2.6)
P.running(
    "Harthshire County Council · Preparing for Adulthood Team",
    "My plan from 16 to 25 · Caspian Thornley-Varga · Amended final",
)


def out(text, *labels):
    p = P.b(text, *labels, style="Normal")
    p.paragraph_format.left_indent = Cm(0.8)


def para(sents, who=None, when=None):
    """a paragraph of prose, each sentence with its labels, then Who and When"""
    p = d.add_paragraph()
    got = []
    for s in sents:
        x = s if isinstance(s, tuple) else (s,)
        got.append(P.t(*x))
    p.add_run(" ".join(got))
    p.paragraph_format.space_after = Pt(2 if who or when else 11)
    for k, v in (("Who: ", who), ("When: ", when)):
        if v:
            q = d.add_paragraph()
            q.paragraph_format.left_indent = Cm(1.2)
            q.paragraph_format.space_after = Pt(2)
            q.add_run(k).bold = True
            q.add_run(P.t(v))
    if who or when:
        q.paragraph_format.space_after = Pt(11)


def under(text):
    p = d.add_paragraph()
    p.paragraph_format.keep_with_next = True
    r = p.add_run(text)
    r.bold = True
    r.font.color.rgb = RGBColor(0x2E, 0x5A, 0x3C)


P.h("My plan from 16 to 25", 0)
P.p("Education, Health and Care Plan — Amended Final Plan", bold=True)
t = P.grid(
    [
        ["My name", "Caspian Thornley-Varga"],
        ["I was born on", "3 March 2008"],
        ["I am", "18, in Year 13"],
        ["I live with", "My mum, Ildiko Varga, and our two dogs"],
        ["My annual review meeting was on", "5 February 2026"],
        ["This amended final plan is dated", "2 July 2026"],
        ["My plan will be reviewed by", "30 September 2027"],
    ],
    cols=[6, 9.6],
    header=False,
)
for r in t.rows:
    shade(r.cells[0], "E4EFE0")
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)

P.section = "A"
P.h("Section A – Me, what I think and what I hope for")
P.p(
    "I said all of this to Bronagh Leckie, my tutor, over three Friday mornings in March. She typed it as I spoke and read it back to me. I changed four things. Mum wrote her own part.",
    italic=True,
)
P.p(
    "I am Caspian. I grow things. I have forty-one pots on our back step and I know the Latin for all of them. I like rain, old engines, dogs and being left alone to finish. I do not like being hurried, people who change the plan, or the smell of the canteen."
)
P.p(
    "When I was little I did not talk until I was four. I went to a primary school with a unit and then to a special school, and I started college two years ago. In my first year I had a teaching assistant in every lesson and I got fed up of somebody always sitting there. This year I have done work experience on Tuesdays at a garden centre, and Mr Adebowale there said I was the only one who put the hoses back."
)
P.p(
    "I want a paid job in a plant nursery, not a pretend one. One day I want my own flat with a south-facing window and a dog. I want to be able to go to places and come back without Mum waiting in the car. I would like a girlfriend but not yet."
)
P.p(
    "From September the college will give me four hours a week of teaching in a polytunnel.",
    "OUT:the college will give me four hours a week of teaching",
)
P.p("Mum’s part", bold=True)
P.p(
    "Caspian is the most honest person I know. He works until a thing is done and is gentle with anything smaller than he is. I hope that he will earn his own money and that when I am not here there will be people who know him. I worry about his diabetes, because he will not say when he feels strange, and about who would notice. He had a very good year with the sports therapist, which finished at Easter."
)

P.section = "B"
P.h("Section B – What I find hard because of my special educational needs")
P.h("Communication and interaction: how I talk and understand", 2)
for x in [
    (
        "I have autism and a severe language disorder. I talk well about plants and engines, and with people I know I can be funny.",
    ),
    (
        "If somebody tells me three things I keep the last. If they ask a question with “why” in it I go quiet, even when I know.",
    ),
    (
        "I do not always see that a person wants to go, or is joking, or is taking advantage. The speech and language therapist’s report of 20 January 2026 says that I understand about as much spoken language as a nine-year-old does.",
    ),
]:
    P.p(*x)
P.h("Cognition and learning: how I learn", 2)
for x in [
    (
        "I learn with my hands. When I have been shown a job four or five times, I have it for ever, and I will do it the same way every time.",
    ),
    (
        "I am working at Entry Level 2 in English and Entry Level 3 in maths. I can read a seed packet and a label. I cannot yet read a letter from the bank, and I mix up pounds and pence when I have to do it fast.",
    ),
    ("I find it hard to work out how long a thing will take, so I am very early or I miss it.",),
]:
    P.p(*x)
P.h("Social, emotional and mental health: how I feel", 2)
for x in [
    (
        "On about two mornings a week I cannot make myself go out of the front door. My stomach hurts and I check the locks.",
    ),
    ("I do not shout when I am worried. I stop, and people think that I am being lazy.",),
]:
    P.p(*x)
P.h("Sensory and physical: my body", 2)
for x in [
    ("My hands shake a bit and I drop small things. Knives, buttons and tin openers are the worst.",),
    (
        "The occupational therapist wrote in the kitchen skills report of 11 June 2025 that I do not judge heat well and have burned myself twice.",
        "RN:kitchen skills report of 11 June 2025",
    ),
    ("Hand dryers and reversing lorries make me put my hood up and then I cannot hear people.",),
]:
    P.p(*x)

P.section = "C"
P.h("Section C – My health needs")
P.p(
    "I have type 1 diabetes. I found out when I was twelve. I wear a sensor on my arm and I inject four times a day. I do not feel it when my sugar is low until it is very low, and then I cannot find the words to say so. I have had to be given sugar by somebody else six times since last summer."
)
tracked_p = d.add_paragraph()
tracked(tracked_p, ["I am scared of blood tests and have missed ", ("del", "three"), ("ins", "four"), " of them."])
P.lab("unresolved-changes", section=None)
P.section = "D"
P.h("My social care needs")
P.lab("missing-section", section="D")
P.p(
    "I need somebody to remind me to wash and to change my clothes. I would not know what to do if a stranger came to the door or rang up about money. Mum works nights on Fridays and I should not be by myself for that long. Mum has had her own assessment as a carer."
)

P.section = "E"
P.h("What I want to be able to do, and what will be done to get me there")
P.p(
    "There are four parts, one for each part of being an adult. Each starts with my outcomes and then says what teaching and training I will have.",
    italic=True,
)

# ---------------- Employment
P.h("EMPLOYMENT", 2)
P.h("Section E – My outcomes for work", 3)
out(
    "Outcome 1. By July 2028 I will have finished a supported internship in a plant nursery and have worked there three days a week for two whole terms."
)
out("Outcome 2. I will write my own CV and send it to three growers.", "T:I will write my own CV")
P.section = "F"
P.h("Section F – Teaching and training for work", 3)
under("For Outcome 1")
para(
    [
        "I will be shown each new task at the nursery, see it broken down into photographs, and have somebody in sight while I do it until I have got it right five times."
    ],
    "A job coach from the Harthshire Supported Employment Service, who holds the Level 3 certificate for supported employment practitioners.",
    "Tuesdays, Wednesdays and Thursdays, 9.30 to 12.30, from 8 September 2026 to 16 July 2027.",
)
para(
    [
        "Every Friday in term my tutor will sit with me for forty minutes over my work diary and choose with me one thing to practise the week after.",
        "My tutor will also ring the nursery manager on Thursdays at four to hear how the week has gone.",
    ]
)
para([("There will be support for me with remembering what comes next.", "U", "X")], "Someone from the college.")
para(
    [
        "Tools will hang on a board with their outlines painted behind them, so that I can see what is missing, wherever I am working at the nursery."
    ]
)
para(
    [
        "At the nursery, jobs will be given to me one at a time, and I will be told what “finished” looks like before I start each of them."
    ],
    "Everybody I work for.",
)
para([("People will write things down for me and give me longer to answer.", "S")])
under("For Outcome 2")
para(
    [
        "I will have three appointments about my CV and about interviews: one hour in October, one hour in January and one hour in April."
    ],
    "A careers adviser with the Level 6 diploma in career guidance.",
)
para([("Practice at writing emails to employers.", "N")], "The college.", "Mondays, 45 minutes.")
para(
    ["I will do reading and writing that I need at work: order sheets, rotas, safety signs and messages."],
    "An English tutor with qualified teacher learning and skills status, in a group of six.",
    "Two lessons of an hour and a quarter each week in term.",
)

# ---------------- Independent living
P.section = "E"
P.h("INDEPENDENT LIVING", 2)
P.h("Section E – My outcomes for living my own life", 3)
out(
    "Outcome 3. By July 2027 I will cook a hot meal from a photo recipe on three evenings a week without getting burned."
)
out("Outcome 4. By Christmas 2027 I will travel by bus from home to the nursery and back with nobody beside me.")
out(
    "Outcome 5. By July 2027 I will do a week’s food shop for under £30 and bring home the right change, three weeks running."
)
P.section = "F"
P.h("Section F – Teaching and training for living my own life", 3)
under("For Outcome 3")
para(
    ["I will plan, shop for and cook one meal in the training flat, using the same eight recipes until I know them."],
    "A life skills tutor who is a qualified teacher, with two other students.",
    "Wednesdays 1.30 to 3.30, all three terms.",
)
para(
    [
        "I will test a cut-resistant glove, a kettle tipper and a talking timer, and my tutor will be shown how to teach me with each of them."
    ],
    "An occupational therapist.",
    "One hour in each half term, in the training flat.",
)
para([("I will have fifteen hours a week of a learning support assistant.", "H")])
para(
    [
        "A hob that turns itself off and a set of rocker knives with thick handles will be in the training flat and in the nursery staff room from September 2026."
    ]
)
under("For Outcome 4")
para(
    [
        (
            "I will be taught the bus journey, first with somebody next to me, then with that person three seats behind, then with them waiting at the stop.",
            "P",
        )
    ],
    "An accredited travel trainer from the county’s independent travel scheme.",
    "Weekly from September 2026.",
)
para(
    [
        "My travel trainer will put the stops, the times and a picture of each landmark into an app on my phone and go through it with me for twenty minutes every Monday at lunch."
    ]
)
para([("Whether anybody travels with me on dark afternoons will be decided after the September panel.", "D")])
under("For Outcome 5")
para(
    [
        "I will practise paying at a till, checking change up to £20, reading my pay slip and saying no to somebody who asks to borrow from me."
    ],
    "A maths tutor who has a certificate in adult numeracy.",
    "One hour each Monday and one hour each Thursday in term.",
)
para([("My college place attracts a top-up at Band 6.", "B")])

# ---------------- Community
P.section = "E"
P.h("COMMUNITY", 2)
P.h("Section E – My outcomes for friends and where I live", 3)
out(
    "Outcome 6. By the summer of 2027 I will go to a club of my choice once a fortnight and know the names of four of the people there."
)
out(
    "Outcome 7. By July 2027 I will be given a friendship mentor by the students’ union.",
    "OP:I will be given a friendship mentor",
)
P.section = "F"
P.h("Section F – Teaching and training for friends and where I live", 3)
under("For Outcome 6")
para(
    ["I will be in a talking group which works on how to join in, how to tell if somebody is joking and how to leave."],
    "A speech and language therapist, with six of us.",
    "Eighteen sessions of an hour: twelve in the autumn term and six in the spring term.",
)
para(
    [
        "Worry that stops me from leaving the house will be worked on, starting from the front step and going one lamp post further each time."
    ],
    "A counsellor registered with the British Association for Counselling and Psychotherapy.",
    "Fifty minutes every Thursday in term.",
)
para(
    [
        "A community connector from the Harth Valley Trust will come with me to the allotment society on four Saturdays before half term, from ten until noon, and introduce me to the people on the plots next to mine."
    ]
)
para([("I can use the quiet common room at lunch on every college day.", "V:can use")])
para(
    [
        "When a lorry reverses or a dryer starts, whoever is with me will wait until I have taken my hood down before saying anything."
    ]
)
under("For Outcome 7")
para(
    [
        "A second-year student who has passed the college’s peer mentoring course will teach me about chatting and about texting, an hour every Tuesday."
    ]
)
para(["My form tutor will run a games table at lunch on Wednesdays, 12.15 to 1.00, for me and up to five others."])

# ---------------- Health
P.section = "E"
P.h("HEALTH", 2)
P.h("Section E – My outcomes for staying well", 3)
out(
    "Outcome 8. By my twentieth birthday I will order my repeat prescription and book my own blood test, four times running, with no reminder."
)
out(
    "Outcome 9. By Easter 2027 I will weigh my food and work out my insulin for lunch, with the right answer nine times in ten."
)
out(
    "Outcome 10. By the end of July 2027 I will tell a new person in my own words what low sugar looks like in me and what to do.",
    "OW:I will tell a new person in my own words",
)
P.section = "F"
P.h("Section F – Teaching and training for staying well", 3)
under("For Outcomes 8 and 9")
para(
    [
        "I will be taught to count carbohydrate with real plates of food, and to use the surgery’s app to order and to book."
    ],
    "The diabetes specialist nurse, with my life skills tutor watching so that the same words are used.",
    "Four sessions of half an hour between September and Christmas 2026.",
)
para([("Florian will keep a spare snack in the tutor’s drawer in every lesson off site.", "AC")])

P.h("Section F – Every day, whatever I am doing", 2)
para(
    [
        (
            "A learning support assistant with a Level 2 certificate will meet me at the gate and go over the day’s plan with me for ten minutes each morning.",
            "L",
        )
    ]
)
para(
    [
        "For Outcomes 1 and 4: if a bus or a shift is going to be different, my tutor will send me the new plan by text, with a picture, by six o’clock the evening before."
    ]
)

# ---------------- G, H1, H2
P.section = None
P.h("Sections G, H1 and H2 – Help with my health and with everyday life")
P.lab("sections-not-separate", section=None)
para(
    [
        "The diabetes clinic will see me every three months to read my sensor record and alter my doses (Outcomes 8 and 9)."
    ]
)
para([("A psychologist will help me with my fear of needles (Outcome 8).", "C")])
para(
    [
        "A personal assistant will be with me for six hours every Saturday, for the garden club and for shopping (Outcomes 3 and 6)."
    ]
)
para(["I will stay at Linden Court on two Friday nights a month, with one member of the night team awake."])
para(
    [
        (
            "The county will pay £38 a week for a taxi to clinic and to the garden club.",
            "MO:The county will pay £38 a week",
        )
    ]
)
para(["A sleep-in worker will be in our house from 9pm to 7am on the other Fridays, when Mum is on nights."])
para(["A support worker will prompt me to wash and to change, twenty minutes each morning at seven (Outcome 3)."])

P.section = "I"
P.h("Section I – Where I will go")
para(
    [
        "I have looked round two places and liked them both.",
        "The county has not yet chosen between them.",
        (
            "Wherever it is, there will be a job coach on the premises and a speech and language therapist on the staff.",
            "provision-in-placement:a job coach on the premises",
        ),
    ]
)
P.lab("no-placement", section=None)
P.section = "J"
P.h("Section J – Money for my plan")
P.p(
    "A direct payment of £5,460 a year goes into an account which Mum runs for me and shows to the county every April.",
    "budget-not-requested:A direct payment of £5,460",
    "direct-payment-without-purpose:A direct payment of £5,460",
)
P.section = "K"
P.h("Section K – Who gave advice for my plan")
rows = [["What it is", "Who wrote it", "Date"]]
for r, l in [
    (["What I think", "Me, with Bronagh Leckie, tutor", "27 March 2026"], ()),
    (["What Mum thinks", "Ildiko Varga, mother", "30 March 2026"], ()),
    (["Annual review report", "Bronagh Leckie, tutor", "5 February 2026"], ()),
    (["Speech and language therapy report", "Katrijn Mossop, speech and language therapist", "20 January 2026"], ()),
    (["Educational psychologist’s advice", "", "9 October 2024"], ("AD:Educational psychologist’s advice",)),
    (["Diabetes care summary", "Sister Ngozi Pelham, diabetes specialist nurse", "14 January 2026"], ()),
    (["Care Act assessment", "Rufus Hallworthy, social worker, adults’ team", "2 April 2026"], ()),
    (["Careers action plan", "Delphine Oakshott, careers adviser", "19 January 2026"], ()),
]:
    P.t(r[0], *l)
    rows.append(r)
P.grid(rows, cols=[5.6, 7, 3.2])
d.add_paragraph()
P.grid([["Signed for Harthshire County Council", ""], ["Name", ""], ["Date", ""]], cols=[6, 9.6], header=False)
P.lab("not-signed", section=None)
P.lab("no-communication-summary", section=None)
P.save()
