"""Amended final plan in a college's easy format: landscape, titles in the young woman's words, goals first, her week as a timetable. Oluchi, 18."""

from building import MarkedPlan, add_run, lay_out, merge_down, page_field, shade, widths
from docx.shared import Pt

P = MarkedPlan("gorsefield", "final", font="Verdana", size=10.5)
d = P.document
lay_out(d.sections[0], landscape=True, sides=2.0, ends=1.7)
page_field(
    P.running(
        "My EHC plan: Oluchi Fairbrass", "Port Lennick City Council   Amended final plan   12 October 2026   page "
    )
)
TEAL, GOLD = "00695C", "FFF3CD"
W = 25.6


def band(letter, title, section):
    """The letter in a cell of its own, the title beside it."""
    P.section = section
    P.gap(0)
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    for c, x, s in zip(t.rows[0].cells, (letter, title), (10, 15), strict=False):
        shade(c, TEAL)
        add_run(c.paragraphs[0], P.x(x), True, size=s, colour="FFFFFF")
        c.paragraphs[0].paragraph_format.keep_with_next = True
    widths(t, [4.2, W - 4.2])
    P.gap(0)


def sub(text):
    p = d.add_paragraph()
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_after = Pt(3)
    add_run(p, P.x(text), True, size=12, colour=TEAL)


def table(head, cols, data):
    t = d.add_table(rows=1, cols=len(cols), style="Table Grid")
    for c, x in zip(t.rows[0].cells, head, strict=False):
        shade(c, GOLD)
        add_run(c.paragraphs[0], x, True, size=10)
    for r in data:
        for c, x in zip(t.add_row().cells, r, strict=False):
            if x is not None:
                add_run(c.paragraphs[0], P.x(x), size=10)
    widths(t, cols)
    merge_down(t, [head, *data])
    P.gap(4)


# ---- front
add_run(d.add_paragraph(), "My Education, Health and Care Plan", True, size=24, colour=TEAL)
add_run(d.add_paragraph(), "Amended final plan", True, size=15)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for r in [
    ("My name", "Oluchi Fairbrass", "I was born on", "11 April 2008 (I am 18)"),
    (
        "I live with",
        "My mum Ngozi and my sister Adaora, at 17 Quayside Court",
        "I study",
        "Supported internship, first year (Year 14)",
    ),
    ("My review meeting was on", "3 June 2026", "Date of this amended final plan", "12 October 2026"),
    ("My learner number", "XXXX", "Council officer", "Kwabena Asher, Post-16 Team"),
]:
    cs = t.add_row().cells
    for i, x in enumerate(r):
        add_run(cs[i].paragraphs[0], x, i % 2 == 0, size=10)
        if i % 2 == 0:
            shade(cs[i], GOLD)
widths(t, [5.2, 7.8, 5.4, 7.2])
P.lab("PH", "XXXX", None)
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("not-signed")
P.gap(2)
P.para(
    "The law gives each part of this plan a letter. My college puts the goals and the week first, because those are the pages that people use. The plan is reviewed every twelve months."
)

# ---- A
band("Section A", "Who I am and what I want from life", "A")
P.para(
    "I said this to my tutor Bex on 20 May 2026 and she typed it in big letters so that I could check it. When I was tired we stopped, and we finished it in the café the next morning.",
    "I am Oluchi. I am funny and I sing. I sing alto. I know all the hymns and all of Adele. I like working in the café at college, especially the coffee machine, because I can do it by the sound. I have a white cane and it is purple. I don’t like when people grab my arm or talk to Mum and not to me. I don’t like the bus station as everything comes at me from the side that I can’t see.",
    "My dream is to work in a proper café with wages, to live in a flat with my friend Keziah next door, and to sing a solo. I want to go to Lagos to see my grandad.",
    "Mum says that Oluchi went to a special school until July 2025 and left it with three friends and a shelf of certificates. She got 12 hours of mobility lessons in her last year there. Ngozi would like her to be able to get home by herself if a lift does not come, and lies awake about what happens when she is no longer there to listen out for low blood sugar at night.",
)
sub("How to talk to me")
P.para(
    "Say my name first and then who you are. Stand on my left. Ask me one question and count to five in your head. Give me things to read in big bold print the day before. In meetings I go first, and I choose who sits next to me."
)

# ---- E
band("Section E", "What I am going to be able to do", "E")
table(
    ["PFA area", "Code", "My goal (outcome)", "By when"],
    [4.6, 1.8, 14.6, 4.6],
    [
        [
            "A job",
            "E1",
            "Oluchi will work a shift of four hours in a café, following a rota in large print, with no more than two reminders.",
            "July 2028",
        ],
        [
            None,
            "E2",
            "Oluchi will write and send an email to a manager to say that she is ill, giving her name, the day and when she expects to be back.",
            "By the end of the internship, July 2027",
        ],
        [
            "My own home",
            "E3",
            "Oluchi will travel between home and college on the 26 bus by herself, on ten days running.",
            "July 2027",
        ],
        [
            None,
            "E4",
            "Oluchi will pay for shopping of up to £15 with her card and know from her phone what is left in the account.",
            "July 2028",
        ],
        [
            "Friends and my city",
            "E5",
            "Oluchi will become more confident with people that she does not know. ## M",
            "July 2027",
        ],
        [
            None,
            "E6",
            "Oluchi will receive weekly lessons with her long cane from the council’s vision team. ## OP",
            "July 2028",
        ],
        [
            None,
            "E7",
            "Oluchi will sing in a choir in the city, arriving on time and finding her own place, at six rehearsals running.",
            "End of June 2026 ## DP",
        ],
        [
            "Being well",
            "E8",
            "Oluchi will test her own blood sugar before each meal, say the number aloud and choose what to eat to suit it. ## T",
            "",
        ],
        [
            None,
            "E9",
            "Oluchi will ring the surgery to book an appointment and say what is wrong and since when. ## OW",
            "July 2028",
        ],
    ],
)
P.lab("AB", "PFA area", "E")

# ---- F
band("Section F", "The teaching and help that get me there", "F")
sub("My week")
P.para("The timetable runs in each of the 36 weeks of the college year.", italic=True)
table(
    ["Day", "Time", "What happens", "Who with", "For goal"],
    [2.8, 3.6, 10.4, 6.4, 2.4],
    [
        [
            "Monday",
            "9.30 to 11.00",
            "Job skills in the training café: taking an order, clearing a table, closing the till",
            "Job coach with a Level 3 award in supported employment",
            "E1",
        ],
        [
            None,
            "11.15 to 12.15",
            "Writing emails and messages on a screen that magnifies and speaks",
            "English tutor",
            "E2",
        ],
        [
            "Tuesday",
            "10.00 to 12.00",
            "Walking to the stop, catching the 26, getting off and crossing at the lights",
            "Qualified habilitation specialist from the vision team",
            "E3, E6",
        ],
        [None, "3 hours", "General assistance ## H", "Learning support assistant", "E2"],
        [
            "Wednesday",
            "9.00 to 1.00",
            "Placement at the Quayside Café: tables, coffee machine, dishwasher",
            "Job coach, at her side for the first hour and in the room for the rest",
            "E1",
        ],
        [
            None,
            "2.00 to 3.00",
            "Cooking a lunch and adding up its carbohydrate from large-print labels ## X",
            "Trained staff",
            "E8",
        ],
        ["Thursday", "10.00 to 11.00", "Money: cards, receipts and what is left", "Maths tutor", "E4"],
        [None, "1.30 to 2.15", "Teaching of the choir’s next two songs by ear ## N", "", "E7"],
        [
            "Friday",
            "11.00 to 12.00",
            "A talking group with three other students about standing up for yourself ## L",
            "College counsellor",
            "",
        ],
        [None, "Weekly", "Practice in starting a chat in the student lounge ## P", "Personal tutor", "E5"],
    ],
)
sub("All the time")
P.bl(
    "Handouts in bold 24-point print on yellow paper, made ready by the learning support assistant the day before, in every class. (E2)",
    "People will say their names when they come into a room that Oluchi is in. (E5)",
    "A patient, unhurried manner. (E5) ## S",
    "Equipment for seeing, e.g. a magnifier. (E2) ## V=e.g. a magnifier",
    "Support in the canteen as needed. (E8) ## U; N; V=as needed",
    "Opportunities to try other kinds of work. (E1) ## S; V=Opportunities to",
    "When Oluchi freezes at a till, whoever is beside her will count to five in silence and then say the first word of what she had planned to say. (E5)",
    "Up to four people at a table in the canteen, so that nobody speaks to her from the right. (E5)",
    "Access arrangements in her assessments: a reader, a screen magnifier and 50% more time in each. (E2)",
    "Rosalind will wear her tinted glasses in rooms with strip lights. (E1) ## AC=Rosalind",
    "The college will teach her the way round each building that is new to her, for one hour before her first class in it. (E3) ## N",
    "Band 7 high needs funding. (E1) ## B",
    "She should have a locker by the door of the learning centre. (E2) ## V=should",
    "The council will buy a talking till for £640 and keep it in the training café. (E1) ## MO",
    "A seat on the left of the front row, with its back to the window, in all classrooms and in the canteen. (E2)",
    "At 11.30 and 2.30 each day Oluchi will have ten minutes out of class to test her blood sugar, with the learning support assistant close enough to see the meter. (E8)",
)
sub("At other times of the year")
d.add_paragraph(
    " ".join(
        P.x(x)
        for x in [
            "A qualified teacher of people with vision impairment will come for one hour each half term to teach Oluchi the shortcut keys on her tablet (E2).",
            "The speech and language therapist will give her six sessions on making a telephone call (E2). ## P=six sessions on making a telephone call",
            "The job coach will train the people who run the Quayside Café for two hours every September, in how to guide and in what low blood sugar looks like (E1).",
            "Any further provision is as set out in the college’s learning agreement (E1). ## D",
            "A mobility officer will walk to college with her for the first three mornings of each term (E12). ## UN=A mobility officer will walk to college; ?P=A mobility officer will walk to college",
            "Her learning support assistant will sit down with her frequently to put her folder in order (E2). ## U=Her learning support assistant will sit down; V=frequently",
            "An employment adviser may visit for two hours in the summer term, to help her to write a page about herself for café owners (E1). ## V=may visit",
        ]
    )
)
d.add_paragraph(
    " ".join(
        P.x(x)
        for x in [
            "Oluchi will be accompanied to three other workplaces for a day each in the spring term of 2027, a bakery, a garden centre and a hospital shop (E1). ## N=Oluchi will be accompanied to three other workplaces; ?P=Oluchi will be accompanied to three other workplaces",
            "She will also have a lesson of 40 minutes a week on reading a menu and a price list with her magnifier, from the English tutor (E4).",
            "The counsellor will see her on her own for at least 30 minutes every other Friday, on going out without her mother (E5).",
            "A regular-sized cup and a tall glass, each with a raised line, will stand by the coffee machine (E1).",
            "The personal tutor and Oluchi look at her goals together every half term and choose the next steps; the learning support manager sends these to the council.",
        ]
    )
)

# ---- I
band("Section I", "Where I learn", "I")
P.para(
    "Gorsefield College. General further education college.",
    "Her learning support will be managed by the college’s inclusion team. ## PIP",
)

# ---- B
band("Section B", "What I am good at and what I find hard", "B")
sub("Learning and thinking")
P.para(
    "Oluchi learns by doing and by hearing. Once she has a routine in her hands she keeps it: she has not forgotten one step of the coffee machine since March. She has a moderate learning disability. New ideas have to be met many times and in more than one place before they stay. She reads words of up to two syllables in bold print of size 24, tires after a page, and writes short sentences without full stops. She can count out coins by feel, but the difference between £1.50 and £15 means little to her.",
    "He needs each step shown twice, and then a chance to make a mistake without being hurried. ## MP=He needs each step shown twice",
)
sub("Talking and understanding")
P.para(
    "Her talk is warm and full of jokes, and she remembers what people tell her about their lives. Long or roundabout questions lose her, and she answers the last word. On the telephone, with no face to go by, she says yes to everything. She seldom lets people know that she has not understood."
)
sub("Seeing")
P.para(
    "Oluchi was born with nystagmus and has lost the right half of what she would see. She finds things by scanning to the left and then runs out of patience. Kerbs, low tables and people who come up on her right are a danger to her. She is skilled at telling where she is by echo and by smell. Strip lights and low sun make the wobble of her eyes worse, and on those days she has a headache by three."
)
sub("Feelings and other people")
P.para(
    "Oluchi is loving and brave, and other students seek her out. Strangers are a different matter: in a queue or at a till she freezes, laughs or walks away. She blames herself for things that go wrong. After a collision at the bus station in January 2026 she would not go out without her mother for five weeks.",
    "From January the chaplain will give her 45 minutes of mentoring each Tuesday lunchtime. ## OUT",
)
sub("Keeping safe online ## NP")
P.para(
    "She gives her address and her bank card number to anyone who asks nicely in a chat. Twice in the past year she has sent photographs to a person whom she had never met, and she does not see why that worries her sister."
)

# ---- C D
band("Sections C and D ## sections-not-separate", "My health, and what I need at home", "C")
P.para(
    "Oluchi has type 1 diabetes, found when she was nine. She wears a pump, which her mother sets, and she does not feel it when her blood sugar drops; others notice first because she stops singing. She has a CVI, registering her as severely sight impaired. She takes a tablet for her thyroid. Low blood sugar in the night happens about once a fortnight. ## AB=She has a CVI",
    "She washes and dresses by herself and chooses her clothes by touch. She needs somebody with her on any road that she has not learned, and when cooking with hot fat. Adult social care assessed her in April 2026 and found that she is eligible. Her mother works nights from Thursday to Saturday, when Adaora, who is 16, is the only other person in the flat.",
)

# ---- G
band("Section G", "What the health service does for me", "G")
P.bl(
    "The diabetes specialist nurse will see Oluchi for 30 minutes every three months, to look at the pump and to go over the numbers with her. (E8)",
    "The same nurse will train three members of the college’s staff for one hour each September in treating low blood sugar. (E8)",
    "The low vision clinic will see Oluchi on a regular basis. ## C; V=on a regular basis",
    "The eye hospital will measure her sight every May.",
    "Advice on diet, if the family asks for it. ## C; V=if the family asks for it",
)
# ---- H
band("Section H1", "Care that the council must give me under the 1970 Act", "H1")
P.para("Not applicable, as Oluchi is over 18.")
band("Section H2", "Other care and help at home", "H2")
P.bl(
    "A personal assistant will go with Oluchi to choir and to the shops for four hours every Saturday. (E7, E4)",
    "A night sitter will be in the flat from 10pm to 6am on Thursdays, Fridays and Saturdays.",
    "Help to keep up with friends from her old school. ## C",
)
# ---- J, unlettered
P.section = "J"
band("", "My personal budget", "J")
P.whole("missing-section", "J", "My personal budget")
P.para(
    "A direct payment of £3,120 a year pays for the personal assistant on Saturdays. It is to meet Oluchi’s need for a guide in crowded places and works towards E4 and E7. Her mother looks after the account. ## BNR=A direct payment of £3,120 a year"
)
# ---- K
band("Section K", "Who helped to write my plan", "K")
P.whole("no-advice-list", "K")
P.para(
    "Lots of people helped. Their reports are held on file by the Post-16 Team and copies will be sent to anyone who is allowed to see them."
)
P.section = None
sub("What comes next")
P.para(
    "The internship ends in July 2027. By Easter of that year Oluchi, her mother and the job coach will have met with the three cafés in the city that take on former interns, and adult social care will have talked with her about flats. The course that she goes on to will be chosen at the review. Type of course: Choose an item. ## PH=Choose an item.",
    "In the autumn of 2027 the college will provide four hours a week of job coaching for her first term in work. ## OUT",
)
P.save()
