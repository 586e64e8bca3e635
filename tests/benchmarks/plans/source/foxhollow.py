"""First draft as a golden thread: needs, then for each area its outcomes (E) each with its provision (F), lists and tables mixed. Caspian, Year 9."""

from building import MarkedPlan, add_run, lay_out, merge_down, page_field, shade, widths
from docx.shared import Cm, Pt

P = MarkedPlan("foxhollow", "draft", font="Calibri", size=11)
d = P.document
lay_out(d.sections[0], sides=2.2, ends=2.0)
page_field(
    P.running(
        "Vale of Corran Council    DRAFT for Caspian Rudd    Ref 118/26",
        "Draft Education, Health and Care Plan    Page ",
    )
)
PLUM = "5B2A5E"


def sec(letter, title, name):
    """The letter on a line of its own, the title under it."""
    P.section = letter
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(14)
    p.paragraph_format.space_after = Pt(0)
    p.paragraph_format.keep_with_next = True
    add_run(p, title, True, size=15, colour=PLUM)
    p = d.add_paragraph()
    p.paragraph_format.keep_with_next = True
    add_run(p, P.x(name), True, size=12)


def area(text):
    p = d.add_heading(level=2)
    add_run(p, P.x(text), True, size=13, colour=PLUM)


def small(text):
    p = d.add_paragraph()
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_after = Pt(2)
    add_run(p, text, True, colour="7A4A7D")


def outcome(number, text, steps=None):
    """E: a shaded box for one outcome."""
    P.section = "E"
    small(f"Section E: Outcome {number}")
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    c = t.rows[0].cells[0]
    shade(c, "F1E6F2")
    add_run(c.paragraphs[0], P.x(text))
    if steps:
        add_run(c.add_paragraph(), P.x(steps), italic=True, size=9.5)
    widths(t, [16.4])
    P.gap(0)


def prov(number, *items):
    """F: a lettered list for one outcome."""
    P.section = "F"
    small(f"Section F: Provision for Outcome {number}")
    for code, text in zip("abcdefgh", items, strict=False):
        p = d.add_paragraph()
        p.paragraph_format.left_indent = Cm(1.1)
        p.paragraph_format.first_line_indent = Cm(-1.1)
        p.paragraph_format.tab_stops.add_tab_stop(Cm(1.1))
        p.paragraph_format.space_after = Pt(4)
        add_run(p, f"{number}{code}\t", True)
        add_run(p, P.x(text))


def table(head, cols, data, secs):
    t = d.add_table(rows=1, cols=len(cols), style="Table Grid")
    for c, x in zip(t.rows[0].cells, head, strict=False):
        shade(c, "E3D0E5")
        add_run(c.paragraphs[0], x, True, size=10)
    for r in data:
        for c, x, s in zip(t.add_row().cells, r, secs, strict=False):
            if x is None:
                continue
            with P.within(s):
                for i, y in enumerate(x if isinstance(x, list) else [x]):
                    add_run(c.paragraphs[0] if i == 0 else c.add_paragraph(), P.x(y), size=10)
    widths(t, cols)
    merge_down(t, [head, *data])
    P.gap(4)


# ---- front
add_run(d.add_paragraph(), "[insert council crest]", size=9)
P.lab("PH", "[insert council crest]", None)
add_run(d.add_paragraph(), "Vale of Corran Council", True, size=22, colour=PLUM)
add_run(d.add_paragraph(), "Education, Health and Care Plan: first draft", True, size=16)
P.para(
    "This is a proposed plan. Please send us what you think of it, and the school that you would prefer, within 15 days of the day on which you received it."
)
t = d.add_table(rows=0, cols=2, style="Light Grid Accent 1")
for a, b in [
    ("Young person", "Caspian Rudd"),
    ("Date of birth", "3 May 2013 (aged 13)"),
    ("Year", "Year 9"),
    ("Who Caspian lives with", "His father, Dominic Rudd, and his grandmother, Ines Rudd"),
    ("Assessment requested", "7 July 2026"),
    ("This draft", "9 November 2026"),
    ("Written by", "Shanice Pell, Assessment Officer"),
]:
    c = t.add_row().cells
    add_run(c[0].paragraphs[0], a, True)
    add_run(c[1].paragraphs[0], b, False)
widths(t, [5.4, 11.0])

# ---- A
P.whole("no-aspirations", "A")
P.whole("views-not-attributed", "A")
sec("A", "Section A", "All about me and my family")
P.para(
    "I am Caspian. I like the underground, maps of it, old ones best. I know all the stations on the Northern line in order and I can do them backwards. I draw maps of places that are not real. My cat is called Morden. I play chess on the computer with somebody in Norway.",
    "School is loud. It smells of floor and oranges. People look at you when you come in late so I don’t come in. I am not being lazy. When a teacher says in a minute I wait for the minute and then they are cross. I like Mrs Anand in the library because she says exactly what she means and I like science when there is fire. I hate being asked if I am okay.",
)
small("Caspian’s family")
P.para(
    "Dominic says that Caspian was a happy, busy little boy who read timetables at four although he could not read a story at nine. His mother died when he was eight. For two years afterwards he managed school by saying nothing in it. Things went wrong in Year 7, when there were eleven teachers in place of one. He was in school for 41 days out of 190 last year. Ines, who is at home in the day, says that on a school morning he is up and dressed by six and cannot get his hand to the door.",
    "In Year 8 he received five hours a week of home tuition for a term and finished every piece of work that the tutor set him.",
)
small("How to talk with Caspian")
P.para(
    "Say what you mean, once, and wait for ten seconds. Tell him how long a talk will be. He would rather write than speak about feelings, and answers messages on the tablet from the next room. Before any decision, send him the choices in writing two days ahead; at his review he will sit by the door and hold up a card to vote."
)

# ---- B
sec("B", "Section B", "<Known as>’s special educational needs ## PH=<Known as>")
area("1. Communication and interaction")
P.para(
    "Caspian is truthful, exact and well informed, and he will explain how a signal box works to anyone who asks. He was found to be autistic in March 2024, with a profile that the clinic described as PDA. He takes words at face value. He follows a talk with one person about one thing, but in class he loses the thread when the subject shifts, and because he says nothing the teacher does not know. His talk with other pupils is a speech or a silence; he has no way in and no way out (speech and language therapy advice, 2 September 2026). ## AB=described as PDA"
)
area("2. Cognition and learning")
P.para(
    "He reasons with shapes and patterns better than nineteen out of twenty people of his age. He has dyslexia, first noticed in Year 4. He reads short common words quickly and guesses at the rest, so that a page of history costs him half an hour and leaves him with the gist of the wrong thing. He can tell you three good reasons for the fall of the Tsar and will write one line. The educational psychologist (21 September 2026) describes slow recall of the letters that belong to a sound, and a working memory that is full after two instructions."
)
area("3. Social, emotional and mental health")
P.para(
    "Caspian is brave, and he is loyal to the few people he trusts. He fears being looked at. On most school mornings he has stomach pains, and once inside he holds on until something unplanned happens: a fire drill, a changed room, a missing chair. When that happens she goes white and silent and does not speak again until home. He has no plan of his own for such moments beyond leaving the building, which he did fourteen times in the spring of 2026. ## MP=When that happens she goes white and silent"
)
area("4. Sensory and physical")
P.para(
    "He swims strongly and has the eye of a draughtsman. Noise over which he has no control, above all the dining hall, makes him cover his ears and go. His handwriting cannot be read after the first four lines. The occupational therapy report of September 2026 puts this down to loose finger joints and a very tight grip. He also loses his place each time that he looks from the board to his book. ## RN=occupational therapy report of September 2026"
)

# ---- C (no D)
P.whole("missing-section", "D")
sec("C", "Section C", "Health needs related to special educational needs")
P.para(
    "Autism (diagnosed in March 2024). Generalised anxiety (diagnosed in 2025), for which Caspian takes a tablet each evening. Hypermobile joints in both hands. He falls asleep at about two in the morning and eats nothing between breakfast and four o’clock on school days. He has lost weight since Easter and the doctor is keeping an eye on it.",
    "The school will also provide 30 minutes of yoga with the sports coach on Monday mornings to settle his stomach. ## OUT",
)

# ---- E and F
P.whole("no-adulthood-outcomes", "E")
P.whole("no-adulthood-provision", "F")
h = d.add_paragraph()
h.paragraph_format.space_before = Pt(16)
add_run(h, "The golden thread", True, size=18, colour=PLUM)
P.section = None
P.para(
    "In this part of the plan each area of need is followed by its outcomes (Section E) and, straight after each outcome, by the provision that leads to it (Section F).",
    italic=True,
)

area("Communication and interaction")
outcome(
    1,
    "By the end of Year 11 Caspian will say, write or sign that he has lost the thread and ask for the last point again, in four lessons out of five and without a reminder.",
    "Steps: with a card, in the library; with a card, in science; without a card.",
)
prov(
    1,
    "A speech and language therapist registered with the Health and Care Professions Council will see Caspian on his own for 45 minutes a fortnight in term time, to rehearse ways of saying that he has not followed.",
    "In every lesson the subject teacher will write the task in three numbered lines on a small whiteboard at his elbow.",
    "Sarcasm and figures of speech will be left out, or explained. ## S",
    "The therapy assistant will provide speech and language input. ## U; ?V=input",
    "Caspian will be encouraged to show his “say it again” card in any lesson taken by a supply teacher. ## V=encouraged to",
    "The therapist will liaise with the school on a regular basis. ## U; V=on a regular basis; ?V=liaise",
)
outcome(
    2,
    "By July 2028 Caspian will take turns in a talk with two classmates, on a subject that one of them has chosen, for five minutes.",
)
prov(
    2,
    "The inclusion manager will run a talk group for Caspian and three others for 35 minutes every Wednesday, in which each brings an object and the rest ask about it.",
    "Where possible, the form tutor will spend the first 10 minutes of every tutor period with him, practising ways of opening and closing a conversation. ## V=Where possible",
    "Existing arrangements in the library will continue. ## D",
    "The librarian will play a game of chess with Caspian and one other pupil for half an hour each Friday, talking through the moves.",
)

area("Cognition and learning")
table(
    ["Section E: Outcome", "Section F: Provision", "By whom", "How often"],
    [4.6, 5.6, 3.2, 3.0],
    [
        [
            "Outcome 3. By the end of Key Stage 4 Caspian will read aloud a page of a set text from his English course with no more than three errors.",
            "Structured teaching of long words: beginnings, roots and endings",
            "Specialist teacher with a Level 7 award in dyslexia",
            "One hour each week",
        ],
        [
            None,
            "Reading aloud from a railway magazine of his choosing ## P; X",
            "Adult support",
            "Three mornings a week",
        ],
        [None, "A reading pen with an earpiece, his own to keep", "Bought by the school", "In all lessons with print"],
        [None, "Hearing the next chapter read before the class comes to it", "Teaching assistant", "20 minutes daily"],
        [
            "Outcome 4. Caspian will write three linked paragraphs on a topic from history or science, from a plan that he has drawn. ## T",
            "Teaching of planning with maps, arrows and sentence frames ## P",
            "English teacher",
            "Termly",
        ],
        [
            None,
            "Teaching Caspian to dictate to a computer",
            "Computing technician",
            "Six sessions of 30 minutes in the spring term of 2027",
        ],
        [None, "Teaching assistant support ## H", "Teaching assistant", "10 hours a week"],
        [None, "Differentiated work ## S; ?V=Differentiated", "Subject teachers", ""],
        [None, "Homework set in writing, and for one subject only", "Form tutor", "Every school night"],
        [
            "Outcome 5. By the end of Year 11 Caspian will have access to a separate room for tests. ## OP=Caspian will have access to a separate room",
            "A room with one invigilator and 25% extra time",
            "Examinations officer",
            "In all tests and examinations",
        ],
    ],
    ["E", "F", "F", "F"],
)

area("Social, emotional and mental health")
outcome(
    6,
    "By Easter 2028 Caspian will be present for 22 of the 25 lessons in a week, for six weeks running.",
    "Steps: two lessons a day in rooms that he chooses; mornings; mornings and two afternoons.",
)
P.section = "F"
small("Section F: Provision for Outcome 6")
P.para("Between 8.30am and 8.50am every morning the attendance lead will:")
P.bl(
    "meet Caspian at the side gate and walk in with him by the science corridor;",
    "go through the day’s timetable with him and mark in red whatever has changed.",
)
P.para("In addition:")
P.bl(
    "The number of lessons that he will go to, and which, will be decided by the school after half term. ## D",
    "The family link worker will ring Mr Rudd every Friday to tell him what went well.",
    "He will be allowed to leave lessons five minutes before the bell. ## ?V=allowed to",
    "A teacher of mathematics will teach Caspian at home for up to four hours a week until he is back for whole mornings. ## V=up to four hours",
    "Taxis costing £1,900 a year will be paid for by the council. ## MO",
)
outcome(7, "By the end of Year 10 Caspian will develop better control over his anxiety. ## M")
prov(
    7,
    "The school counsellor will see Caspian for 50 minutes each week of the autumn and spring terms, using cognitive behavioural methods, on his fear of being looked at.",
    "The handler of the school’s therapy dog could see him for half an hour a fortnight, to practise slow breathing while he brushes her. ## V=could see him",
    "A trusted adult will check in with Caspian at the start and the end of each day. ## X",
    "Lennox will have a copy of the calm plan on his lanyard, in and out of lessons. ## AC=Lennox",
    "Teachers will be trained in the use of the calm plan. ## U; N",
    "The setting will give him ten minutes of drawing, alone, after every change of room that was not on the timetable. ## ?N",
)

area("Sensory and physical")
table(
    ["Need (Section B)", "Outcome (Section E)", "Provision (Section F)"],
    [4.0, 5.2, 7.2],
    [
        [
            "The din of the dining hall and the corridors",
            "Outcome 8. By the summer term of 2028 Caspian will eat his lunch in the dining hall, for ten minutes, twice a week.",
            [
                "Ear defenders, to be worn in the dining hall and in corridors.",
                "The occupational therapist will come in for two hours each half term to plan the next step towards the hall with Caspian and to walk through it with him.",
                "Some time in a calm space with the pastoral assistant. ## U; V=Some time",
            ],
        ],
        [
            "Losing his place between the board and the book ## NP",
            "Outcome 9. By the end of Year 9 Caspian will copy six lines from the board in five minutes, leaving nothing out. ## OW=Caspian will copy six lines from the board",
            "",
        ],
        [
            "Handwriting that nobody can read",
            "Outcome 10. By July 2028 Caspian will type 30 words a minute with no more than two mistakes.",
            [
                "Typing practice with the librarian, for 20 minutes on Mondays and Thursdays.",
                "A laptop with a full-sized keyboard, on his desk in every lesson where he would write more than four lines.",
                "Exercises for the finger joints, weekly, with the teaching assistant. ## P",
            ],
        ],
    ],
    [None, "E", "F"],
)

P.section = "F"
area("Section F: Provision across the whole school day")
P.bl(
    "The inclusion manager will train all Year 9 teachers in autism for 60 minutes every September. ## L",
    "A page about Caspian, written with him, will be handed to each supply teacher on arrival. (Outcomes 1 and 7)",
    "Additional support at times of transition. (Outcome 6) ## U; N; V=Additional support at times of transition; ?V=at times of transition",
    "Top-up funding at Band D. (Outcome 6) ## B",
    "Form time on friendship, led by the head of year for 20 minutes each Tuesday, with a place for Caspian by the door. (Outcome 12) ## UN",
)
P.para(
    "Monitoring: the inclusion manager and Mr Rudd look at the attendance figures and the incident log together each half term. The school writes the termly targets."
)

# ---- G to K
sec("G", "Section G", "Health provision")
P.para(
    "CAMHS will review Caspian’s tablets every three months. ## AB=CAMHS will review",
    "Help with sleep from the specialist nurse. ## C",
    "The community dietitian will weigh Caspian and talk with him about food for 30 minutes every six weeks.",
)
sec("H", "Section H", "Social care provision (H1 and H2)")
P.para(
    "H1: A short break worker will sit with Caspian at home for three hours on alternate Saturdays.",
    "H2: Mr Rudd will be offered a parents’ course about autism when a place becomes free. ## C; V=be offered; V=when a place becomes free",
)
sec("I", "Section I", "Placement")
P.para(
    "Foxhollow Academy, a mainstream secondary school ## PID=Foxhollow Academy, a mainstream",
    "Caspian will be supported there by the inclusion team. ## PIP",
)
sec("J", "Section J", "Personal budget")
P.para(
    "Mr Rudd asked for a personal budget on 14 October 2026. A direct payment of £2,400 a year will be made to him in twelve parts. ## DPP=A direct payment of £2,400"
)
sec("K", "Section K", "Advice and information")
P.bl(
    "Caspian’s and his family’s views: collected by Shanice Pell, 28 July 2026",
    "Educational advice: Winifred Anand, inclusion manager, Foxhollow Academy, 15 July 2026",
    "Educational psychology advice: Dr Piers Lockhart, educational psychologist, 21 September 2026",
    "Speech and language therapy advice: Adaeze Nunn, speech and language therapist, 2 September 2026",
    "Medical advice: Dr Yusra Halim, consultant psychiatrist ## AD",
    "Social care advice: Early Help Team, no involvement, 30 July 2026",
    "Attendance printout for 2025–26 ## AD",
)
small("Moving on")
P.section = None
P.para(
    "Caspian chooses his examination subjects in the spring. The head of year will teach him a half-hour lesson each week on how to choose. ## OUT=The head of year will teach him a half-hour lesson"
)
P.save()
