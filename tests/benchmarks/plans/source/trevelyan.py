"""In the child's voice; columns 'What I find hard / What will help / Who / When / What I will be able to do'. Maisie, Year 5."""

from building import sdt, shade, widths
from building_h import Plan

P = Plan("trevelyan", "amended-draft", font="Comic Sans MS", size=9.5, landscape=True)
d = P.document
P.h("My EHC Plan", 0)
P.a("AMENDED DRAFT for my family to read   Lowmoor Metropolitan Council", bold=True)
P.tab(
    [
        ["My name", "Maisie Trevelyan", "My birthday", "8 May 2017"],
        ["My class", "Year 5, Kestrels", "Date of this draft", "30 October 2026"],
        ["The meeting about my plan was on", "6 October 2026", "What I like to be called", ""],
    ],
    [6, 7, 6, 6],
    head=0,
    fill=None,
)
t = d.tables[-1]
sdt(t.cell(2, 3).paragraphs[0], "Click or tap here to enter text.", True)
P.lab("PH", "Click or tap here to enter text.", None)
P.g("missing-section:D", "missing-section:H", "placement-in-draft", "empty-section:K")
P.lab("sections-not-separate", section=None)
P.section = "A"
P.h("Section A   All about me")
P.lab("views-not-attributed")
P.lab("no-communication-summary")
P.a(
    "I am nine and I live with Mum, Dad, my big brother Jago and two hens called Salt and Pepper. Jago can do my voices for all the planets. I am good at making up stories, looking after the hens and knowing about space. I like purple, pasta with no sauce, and being at Granny’s because she has a piano.",
    "I do not like the hall, wet grass, people standing behind me or when everyone looks at me. In Year 3 I had a lady called Mrs Hext for ten hours a week and she made me laugh. She is at a different school now.",
    "When I am older I want to be an astronomer and live in a house on a hill with no street lights. At big school I would like to be in the science club.",
    "After half term I will have half an hour of spelling with Mr Pugh every Monday. ## OUT",
)
P.a("What my family say", bold=True)
P.a(
    "Mr and Mrs Trevelyan say that Maisie is imaginative, gentle and chatty at home, and that she has put on three plays for the neighbours since the summer. They say that Sunday evenings are the worst, that she checks the timetable again and again and that it is sad nobody at school has met that girl. They hope [he/she] will go to secondary school able to ask for what she needs. ## PH:[he/she]"
)
P.h("My needs, my help and my outcomes (Sections B, F and E)")
P.a(
    "There is one table for each part of my life. The letter at the top of each column tells you which section it is.",
    italic=True,
)
HEAD = ["B   What I find hard", "F   What will help", "F   Who", "F   When", "E   What I will be able to do"]
W = [5.3, 7.2, 4.1, 4, 5]


def area(title, groups, head=HEAD, secs=("B", "F", "E")):
    t = d.add_table(rows=1, cols=5, style="Table Grid")
    c = t.rows[0].cells[0].merge(t.rows[0].cells[4])
    P.section = secs[0]
    P.fill(c, title, True)
    shade(c, "D5C3E8")
    cs = t.add_row().cells
    for c, v in zip(cs, head, strict=False):
        P.fill(c, v, True, section=secs[0])
        shade(c, "EFE7F7")
    for need, rows, out in groups:
        first = len(t.rows)
        for r in rows:
            cs = t.add_row().cells
            for c, v in zip(cs[1:4], r, strict=False):
                P.fill(c, v, section=secs[1])
        P.fill(t.cell(first, 0), need, section=secs[0])
        P.fill(t.cell(first, 4), out, section=secs[2])
        if len(rows) > 1:
            for j in (0, 4):
                m = t.cell(first, j).merge(t.cell(len(t.rows) - 1, j))
                for para in list(m.paragraphs)[1:]:
                    if not para.text:
                        para._p.getparent().remove(para._p)
    widths(t, W)
    d.add_paragraph()


area(
    "Talking and being with other people (communication and interaction)",
    [
        (
            "I have selective mutism. I talk all the time at home but at school my voice gets stuck and I cannot answer the register or ask to go to the toilet.",
            [
                [
                    "I will practise talking in tiny steps: first with Mum in the room, then with the door open, then without her.",
                    "My teaching assistant (Level 3), trained in sliding-in by the therapist",
                    "15 minutes on Mondays, Wednesdays and Thursdays",
                ],
                [
                    "My therapist will watch a practice and teach my teaching assistant the next step.",
                    "Speech and language therapist",
                    "45 minutes, once every half term",
                ],
                [
                    "I will record my answers at home and my teacher will play them to the class.",
                    "Class teacher",
                    "In every show-and-tell lesson",
                ],
                ["A chat with Mum on the phone about how brave I was", "SENCO", "Each Friday"],
                [
                    "I will hold up a card with my answer on it.",
                    "Every teacher I have",
                    "In all lessons and assemblies",
                ],
                [
                    "A person will sit and draw with me so that I get used to them. ## U; X",
                    "An adult",
                    "If there is time ## V:If there is time",
                ],
            ],
            "Outcome 1: By the end of Year 6 I will answer the register in a whisper or louder on four days out of five.",
        ),
        (
            "I do not know what to do when my friends change the rules of the game, so I walk off.",
            [
                [
                    "I will learn playground games with four people from my class.",
                    "Play leader trained in playground games",
                    "Tuesdays and Fridays, 12.40pm to 1pm",
                ],
                [
                    "Comic strips with me about a game that went wrong, straight after it happens",
                    "Play leader trained in playground games",
                    "After any break when I have walked off, ten minutes",
                ],
                [
                    "Circle of Friends, where my class think of ways to keep me in the game. ## P",
                    "Pastoral worker",
                    "Six meetings after Christmas",
                ],
            ],
            "Outcome 2: I will join in a game and stay in it until the bell, on three breaktimes out of five. ## T",
        ),
    ],
)
area(
    "Reading, writing and sums (cognition and learning)",
    [
        (
            "I read about as well as people in Year 2. I mix up b and d, and was and saw.",
            [
                [
                    "Lessons in letter sounds and longer words, just me",
                    "Specialist teacher with a Level 5 dyslexia diploma",
                    "40 minutes a week",
                ],
                ["Reading my library book to a grown-up ## P", "Class teaching assistant", "Every day"],
                ["Fifteen hours a week of help ## H", "Class teaching assistant", ""],
                [
                    "Word games with the letters I mix up, in a group of up to three",
                    "Class teaching assistant (Level 3)",
                    "Five past nine until twenty past nine on Mondays, Wednesdays and Fridays",
                ],
                ["Worksheets on cream paper with big gaps", "Class teacher", "In all lessons"],
                [
                    "I will be encouraged to use my purple reading ruler. ## V:encouraged to",
                    "Class teacher",
                    "In all lessons",
                ],
                ["The words for the week will come home in my bag on one sheet.", "Class teacher", "Every Monday"],
            ],
            "Outcome 3: By July 2028 I will read a Year 5 page aloud with no more than four words wrong.",
        ),
        (
            "My sums slide across the page and I carry the wrong number. I cannot tell how long it is until home time.",
            [
                ["Squared paper with a box drawn round each sum", "Class teacher", "Every maths lesson"],
                ["The Year 5 booster ## D", "To be agreed by the school", "After the next test"],
                [
                    "Going over the sums I got wrong, with counters",
                    "Class teacher",
                    "Ten minutes at the end of each Friday maths lesson",
                ],
                [
                    "Money and clock games: paying for a snack of up to £2 and finding out how many minutes are left",
                    "Class teaching assistant (Level 3)",
                    "20 minutes on Tuesdays and Thursdays",
                ],
            ],
            "Outcome 4: By the end of Year 6 I will get better at maths. ## M",
        ),
        (
            "My stories are long in my head but only two lines on paper because writing makes my hand ache.",
            [
                [
                    "I will tell my story and it will be typed for me, and then I will add the full stops. ",
                    "Class teaching assistant (Level 3)",
                    "The first 20 minutes of every English lesson",
                ],
                ["Typing lessons on the school laptop ## N", "", "15 minutes, Tuesday and Thursday mornings"],
                ["Extra time to finish ## V:Extra time", "Class teacher", "In tests"],
            ],
            "Outcome 5: By the end of Year 6 I will type a story of ten sentences that someone else can read.",
        ),
    ],
)
area(
    "My feelings (social, emotional and mental health)",
    [
        (
            "When I am worried my tummy hurts and I hide in the toilets, sometimes for all of PE.",
            [
                ["Drawing and talking about what worries me", "ELSA ## AB:ELSA", "30 minutes every Wednesday"],
                [
                    "A hello at the gate and a look at what is happening today",
                    "Class teaching assistant (Level 3)",
                    "8.40am to 8.50am every day",
                ],
                ["Five minutes in the book tent", "Class teacher to let me go", "When I show my worry card"],
                ["I can use the sensory room. ## S; V:can use", "", ""],
                ["Regular practice of brave steps outside the classroom ## U; V:Regular", "Year 6 teacher", ""],
            ],
            "Outcome 6: By Easter 2028 I will show my worry card and not hide, four times out of five.",
        ),
        (
            "Freya worries about the fire bell and will not go into the hall in case it rings. ## AC:Freya worries about the fire bell",
            [
                [
                    "I will be told the time of the practice and shown the bell.",
                    "Headteacher",
                    "On the morning of every fire practice",
                ]
            ],
            "Outcome 7: By the end of Year 5 I will walk out with my class at a fire practice, two times out of three.",
        ),
    ],
)
area(
    "My body and my senses (sensory and physical)",
    [
        (
            "I have developmental coordination disorder. I bump into tables and cannot cut up my dinner.",
            [
                [
                    "Hand and balance exercises written by the occupational therapist",
                    "Teaching assistant (Level 3) shown how by the therapist",
                    "10 minutes before the register every day",
                ],
                [
                    "The occupational therapist will check my exercises and my chair.",
                    "Occupational therapist",
                    "Every term",
                ],
                [
                    "Balls, beams and hoops with me and two friends",
                    "PE teacher trained by the occupational therapist",
                    "Wednesdays, 2.15pm to 2.45pm",
                ],
                [
                    "A knife and fork with thick handles, which school will buy for £38 ## MO:£38",
                    "SENCO",
                    "Every lunchtime",
                ],
            ],
            "Outcome 8: By the end of Year 6 I will have access to an occupational therapist. ## OP",
        ),
        (
            "I cannot swim and I panic when water touches my ears. ## NP",
            [["", "", ""]],
            "Outcome 9: By July 2026 I will swim ten metres on my front. ## DP; OW",
        ),
        (
            "Labels, wet sleeves and the smell of the canteen make me want to run.",
            [
                [
                    "I will wear my own soft jumper and eat at the end table by the open window.",
                    "Midday supervisor",
                    "Every lunchtime",
                ],
                ["Ear defenders on my peg", "Class teacher", "In assembly and in music lessons"],
                [
                    "I will sit at the back by the wall.",
                    "Everyone who teaches me",
                    "Whenever possible ## S:Whenever possible; V:Whenever possible",
                ],
            ],
            "Outcome 10: By the end of Year 5 I will eat my lunch in the canteen on four days out of five.",
        ),
    ],
)
area(
    "Looking after myself (independence)",
    [
        (
            "I leave my coat, my bag and my letters behind.",
            [
                [
                    "A picture checklist stuck in my tray, such as the one I have at home ## V:such as",
                    "Class teacher to put up",
                    "At home time every day",
                ],
                [
                    "Tidying my tray with me and finding what goes home",
                    "Class teaching assistant (Level 3)",
                    "Three minutes before the bell, every day",
                ],
                ["Top-up at Band E ## B", "", ""],
            ],
            "Outcome 11: By the end of Year 5 I will take home everything on my list on four days out of five.",
        ),
        (
            "I cannot ride a bike and I forget to look when I cross the road.",
            [
                [
                    "Cycling and road safety lessons (for Outcome 18) ## UN",
                    "Bikeability trainer",
                    "Two one-hour lessons in May 2027",
                ]
            ],
            "Outcome 12: By the end of Year 6 I will stop at the kerb and look both ways, eight times out of ten.",
        ),
        (
            "I get lost on the way to the music room and the hut.",
            [
                [
                    "Walking with me and asking me which way ## L:Walking with me and asking me which way",
                    "Teaching assistant (Level 3)",
                    "At every change of room",
                ]
            ],
            "",
        ),
    ],
)
P.a("How we will know if it is working", bold=True)
P.a(
    "My class teacher and the SENCO will look at my tables with me and with Mum and Dad in December, in March and in June, and write down what I can do now that I could not do before. My plan will be reviewed again at a meeting by 5 October 2027."
)
P.h("My health (Sections C and G)")
area(
    "My health",
    [
        (
            "I have eczema on my hands and behind my knees. It itches so much that I stop listening.",
            [
                [
                    "Cream put on my hands",
                    "First aider shown how by the school nurse",
                    "After every swimming and art lesson",
                ],
                [
                    "A skin clinic, where they choose my creams and look at my hands",
                    "Children’s skin nurse",
                    "Half an hour in January, May and September",
                ],
                ["A look at my skin and a new care sheet if the cream has changed", "School nurse", "Once a term"],
            ],
            "Outcome 13: By July 2027 I will put on my own cream when an adult gives me the tube.",
        ),
        (
            "I have asthma and I do not like to use my inhaler in front of people.",
            [["Teaching me about my asthma ## C", "Asthma nurse", "Occasionally ## V:Occasionally"]],
            "Outcome 14: By July 2027 I will ask for my inhaler with my card before I run, four times out of five.",
        ),
    ],
    ["C   What is hard for me", "G   What will help", "G   Who", "G   When", "E   What I will be able to do"],
    ("C", "G", "E"),
)
P.h("My social care")
area(
    "Home and free time",
    [
        (
            "I have not got any friends who come to my house, and I cannot go to a club on my own.",
            [
                [
                    "Somebody to take me to Brownies and stay ## ",
                    "Family support worker",
                    "Thursdays in term time, 6pm to 7.30pm",
                ],
                [
                    "Cooking with Dad and two other families, so that I meet other children where it is quiet",
                    "Community kitchen worker",
                    "First Sunday of each month, 9am to 9.45am",
                ],
                [
                    "Help for Jago to understand why I do not talk ## C",
                    "Young carers team",
                    "Frequently ## V:Frequently",
                ],
            ],
            "Outcome 15: By the end of Year 6 I will go to Brownies three weeks out of four and stay to the end.",
        ),
    ],
    ["What is hard for me", "What will help", "Who", "When", "What I will be able to do"],
    ("D", "H", "E"),
)
P.section = "I"
P.h("Sections I and J   My school and my budget")
P.a(
    "I go to Penmoor Primary School, which is a mainstream primary school, and I have 22 hours of one-to-one help there each week. My family have not asked for a personal budget. ## hours-in-placement:22 hours of one-to-one help"
)
P.section = "K"
P.h("Section K   The reports about me")
P.save()
