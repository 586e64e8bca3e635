"""A table for each outcome with its provision below it, needs numbered. Tomasz, Year 13."""

from building_d import Plan

P = Plan("merrowdene", "final", font="Verdana", size=10, pdf=True)
P.document.add_heading("Merrowdene Council", 0)
P.p("Post-16 Education, Health and Care Plan: AMENDED FINAL")
P.table(
    [
        ["Young person", "Tomasz Wrexley"],
        ["Born", "30 January 2009 (aged 17)"],
        ["Study programme", "Year 13, Foundation Learning"],
        ["Date of annual review meeting", "3 July 2026"],
        ["Date of this amended final plan", "20 November 2026"],
        ["Date of next review", "By 30 June 2027"],
    ]
)
P.whole("late-amendment")
P.h("Section A: My life, my views and my plans", 1, "A")
P.p(
    "Tomasz talked with his tutor, Bea Lindqvist, using picture cards. She wrote down what he said and read it back to him."
)
P.p(
    "What matters to me: my gran, the number 12 bus, cooking, wrestling on the telly.",
    "What I do not like: being rushed, being talked about as if I am not there, needles.",
    "My plans: I want a paid job in a kitchen. I want a flat near Gran when I am older.",
)
P.p(
    "Including me and talking with me: use short sentences and photographs, and give me time. Ask me, not my mum. Send me the questions for my review in symbols a week before."
)
P.p(
    "Ms Wrexley says that Tomasz has grown up a lot since starting college and that she would like him to be safe, healthy and busy."
)
P.p(
    "History: Tomasz went to Ashgrove School until July 2025. Last year he had travel training twice a week, which stopped in May 2026 when the trainer left."
)
P.h("Section B: My special educational needs", 1, "B")
P.table(
    [
        ["N1", "Tomasz understands spoken sentences with two pieces of information but not three."],
        ["N2", "His speech is hard for strangers to follow, and he gives up if he is asked to repeat himself."],
        ["N3", "He reads short notices and lists but loses the meaning of a paragraph."],
        ["N4", "Tomasz can count coins to £2 but cannot work out change."],
        ["N5", "He cannot yet carry out a task of more than three steps without being told what comes next."],
        ["N6", "He does not judge the speed of traffic."],
        ["N7", "Tomasz is lonely and does not know how to ask someone to spend time with him."],
        ["N8", "He worries about being ill, and on bad days will not leave the house."],
        ["N9", "Tomasz cannot fasten zips, buttons or laces. ## nwp"],
        ["N10", "He forgets deadlines and hands in work late. ## nwp"],
        ["N11", "He does not understand how food affects his blood sugar."],
        ["N12", "He is overwhelmed in crowded corridors and at the canteen hatch."],
    ],
    head=["No.", "Need"],
    widths=[2, 14],
)
p = P.document.add_paragraph(P.x("Tomasz came to college by taxi in his first year."))
r = p.add_run(" " + P.x("He now has an escort on every journey."))
r.font.strike = True
P.whole("unresolved-changes")
P.h("Section C: My health needs", 1, "C")
P.bl(
    "Tomasz has type 1 diabetes, diagnosed in 2019, and uses a pump.",
    "He has moderate learning disability and a heart murmur that is checked each year.",
    "He is frightened of needles, and missed two blood tests in 2026.",
)
P.h("Section D: My social care needs", 1, "D")
P.bl(
    "Tomasz cannot go out alone in unfamiliar places.",
    "Ms Wrexley works nights at weekends and her mother, who sits with Tomasz, is 81.",
    "Tomasz has no way of meeting people of his own age outside college.",
)
P.h("Sections E and F: what I will achieve and what will be done", 1, None)
n = [0]


def out(title, text, when, needs, rows):
    P.section = "E"
    P.b(title)
    P.table([[text, when]], head=["Section E – Outcome", "By when"], widths=[12, 4])
    P.p("Needs met: " + needs)
    P.section = "F"
    P.table(
        rows,
        head=["Section F – Special educational provision", "Who provides it", "How much and how often"],
        widths=[8, 4, 4],
    )


out(
    "Outcome 1: Employment",
    "Tomasz will complete a six-week work placement in a kitchen or café, arriving on time on nine days out of ten.",
    "July 2028",
    "N5, N2",
    [
        [
            "Job coaching in the workplace: each task broken into steps, shown, then done by Tomasz",
            "Job coach trained in systematic instruction",
            "Six hours a week for six weeks in the spring term and again in the summer term",
        ],
        [
            "Careers guidance interview using photographs of real jobs",
            "Careers adviser",
            "One hour each autumn and each spring",
        ],
        ["Interview practice ## unq", "Employability tutor", "As and when required ## vague"],
        ["Help to make a video introduction for employers ## nob", "", "45 minutes a week in the autumn term"],
        [
            "Visits to three workplaces, with a picture record made on the day",
            "Employability tutor",
            "Half a day, once each term",
        ],
    ],
)
out(
    "Outcome 2: Living independently",
    "Tomasz will plan, shop for and cook three different meals without help. ## ntl",
    "",
    "N4, N5",
    [
        [
            "Teaching of cooking, shopping and paying for items up to £10, in the training flat",
            "Life skills tutor",
            "Three hours every Tuesday",
        ],
        [
            "A personalised programme of household tasks: laundry, bins, making a bed ## vague=personalised",
            "Life skills tutor",
            "Two hours every Thursday",
        ],
        [
            "Teaching of daily living skills: topping up his phone, reading a meter, paying a bill",
            "Life skills tutor",
            "One hour every Friday",
        ],
        ["Recipes given as photograph cards", "Life skills tutor", "In every cookery session"],
        ["Access to a tablet computer ## vague=Access to", "", ""],
        ["20 hours a week ## hours=20 hours a week", "Learning support assistant", ""],
    ],
)
out(
    "Outcome 3: Getting about",
    "Tomasz will travel alone on the number 12 bus from home to college and back on five days in a row.",
    "End of the spring term 2027",
    "N6",
    [
        [
            "Travel training on the route, stage by stage, until Tomasz makes the journey alone ## part",
            "Accredited travel trainer",
            "Twice a week",
        ],
        [
            "Road safety teaching in the town centre",
            "Learning support practitioner",
            "30–60 minutes every Wednesday ## vague=30–60 minutes every Wednesday",
        ],
        ["A photograph map of the route on his phone", "Travel trainer", "On every practice journey"],
    ],
)
out(
    "Outcome 4: Being understood",
    "Tomasz will tell an unfamiliar adult what he needs, and say it another way if he is not understood, in eight of ten visits to shops and offices.",
    "July 2027",
    "N1, N2",
    [
        [
            "Speech and language therapy: rehearsing requests, repairs and telephone calls",
            "Speech and language therapist",
            "40 minutes once a week for 36 weeks a year",
        ],
        ["Tutors will ask Tomasz to show or say what he has to do before he starts", "All tutors", "In every class"],
        ["Social skills sessions ## unq; exp", "Staff", "Frequently ## vague"],
        ["Language will be kept simple and one idea given at a time ## scope", "Everyone", ""],
        [
            "A communication passport",
            "Speech and language therapist",
            "With Tomasz in every class and on every placement",
        ],
    ],
)
out(
    "Outcome 5: English and mathematics",
    "By the end of the course, Tomasz will act on a six-line written instruction at Entry Level 2 and give the right change from £5.",
    "July 2027",
    "N3, N4",
    [
        [
            "Functional English in a class of no more than eight",
            "Tutor with a Level 5 specialist qualification in literacy",
            "Two hours, three times a week",
        ],
        ["Functional mathematics using real coins and tills", "Mathematics tutor", "90 minutes, twice a week"],
        ["As detailed in the college's learning support agreement ## def", "", ""],
        ["A reader and 25% extra time", "Assessment officer", "In every assessment"],
        [
            "A range of reading activities, e.g. bus timetables and menus ## vague=A range of; vague=e.g.",
            "Literacy tutor",
            "20 minutes every Friday",
        ],
    ],
)
out(
    "Outcome 6: Friends and community",
    "Tomasz will go to one club of his choice each week with a friend. ## past",
    "September 2026",
    "N7",
    [
        ["Circle of friends meeting with four other students", "Student welfare officer", "45 minutes each week"],
        ["Opportunities for making friends ## vague=Opportunities for; scope", "", ""],
        ["Visit to a different community group, chosen by Tomasz", "Community link worker", "Two hours, once a month"],
    ],
)
out(
    "Outcome 7: Healthy adult life",
    "Tomasz will develop his understanding of diabetes. ## nm",
    "By age 19",
    "N11",
    [
        [
            "Teaching on counting carbohydrates in the meals he cooks",
            "College nurse and life skills tutor",
            "One hour each half-term",
        ],
        [
            "Exercise with resistance bands and weights, taught one move at a time",
            "Fitness instructor",
            "30 minutes, twice a week",
        ],
        ["Symbols for high, low and steady blood sugar", "Life skills tutor", "Whenever he tests"],
    ],
)
out(
    "Outcome 8: Feeling well",
    "Tomasz will attend weekly counselling. ## oip",
    "July 2027",
    "N8, N12",
    [
        ["Counselling using drawing, about fear of illness ## part", "College counsellor", "Ten sessions"],
        ["Someone to go to when worried ## exp", "Key worker", "At all times"],
        ["A quiet room near the canteen", "", "Every break and lunchtime"],
        ["Leaving class five minutes early", "Tutors", "Before every break and lunchtime"],
    ],
)
out(
    "Outcome 9: Managing my work",
    "Tomasz will use a weekly planner to hand in nine out of ten pieces of work on time. ## owp",
    "July 2027",
    "N10",
    [["", "", ""]],
)
P.section = "F"
P.b("Section F – General arrangements for Tomasz at college")
P.table(
    [
        ["Learning disability training for tutors ## nolink", "Inclusion adviser", "Two hours every September"],
        ["Visits to the next provider ## nolink; unq", "Transition lead", "As appropriate ## vague"],
        ["Band F top-up ## band; nolink", "", ""],
        ["A class of no more than ten students ## nolink", "", "All taught sessions"],
        ["Practice of the fire drill, using a photograph story ## nolink", "Personal tutor", "30 minutes each term"],
    ],
    head=["Section F – Special educational provision", "Who provides it", "How much and how often"],
    widths=[8, 4, 4],
)
P.p(
    "Reviewing this section: the personal tutor will look at each outcome with Tomasz every term and send a note to Ms Wrexley."
)
P.h("Section G: Health care provision", 1, "G")
P.table(
    [
        ["Review of pump settings and blood sugar", "Diabetes specialist nurse", "Every three months"],
        [
            "Training for the learning support team in treating low blood sugar",
            "Diabetes specialist nurse",
            "Two hours every September",
        ],
        ["Desensitisation to needles", "Clinical psychologist", "Six sessions of 40 minutes in the spring term"],
        ["Heart check", "Consultant cardiologist", "Once a year"],
        ["Emotional support from the adult diabetes team ## care", "Diabetes team", "Should the need arise ## vague"],
        ["Transfer to the PALMS clinic will be agreed at a later date ## abbr=PALMS; def", "", ""],
    ],
    head=["What", "Who", "How often"],
    widths=[8, 4, 4],
)
P.h("Section H1: Social care provision (Chronically Sick and Disabled Persons Act 1970)", 1, "H1")
P.bl(
    "A personal assistant will go out with Tomasz for four hours every Saturday, to the gym, the market or the cinema as he chooses (paid at £13.60 an hour). ## money=£13.60",
    "A befriender will spend time with Tomasz. ## care",
)
P.h("Section H2: Any other social care provision", 1, "H2")
P.bl(
    "An adult social care transition worker will meet Tomasz and Ms Wrexley for one hour every two months, from January 2027, to plan supported living.",
    "The family could be offered a sitting service. ## care; vague=could be offered",
)
P.h("Section I: Placement", 1, "I")
P.p(
    "Merrow Valley College, a general further education college, for 38 weeks a year. Telephone 01632 960 114; reception is open from 8.30am to 5pm."
)
P.h("Section J: Personal budget", 1, "J")
P.p(
    "Tomasz and Ms Wrexley asked for a personal budget on 3 July 2026 and it was agreed on 2 October 2026. A direct payment of £2,829 a year will be made to Ms Wrexley to buy the Saturday personal assistant in Section H1. It is to meet his need for someone to go out with him in unfamiliar places (Section D), and Outcome 6."
)
P.h("Section K: Advice and information", 1, "K")
P.table(
    [
        ["Tomasz's views", "Recorded by Bea Lindqvist, tutor", "19 June 2026"],
        ["Ms Wrexley's views", "Ms D Wrexley", "20 June 2026"],
        ["College report", "Bea Lindqvist, tutor", "26 June 2026"],
        ["Speech and language therapy report", "Orla Vance, speech and language therapist", "May 2026"],
        ["Diabetes clinic letter ## adv", "Diabetes specialist nurse", ""],
        ["Social care assessment", "Martin Pell, transition social worker", "June 2026"],
        ["Careers action plan", "P Sethi, careers adviser", "June 2026"],
    ],
    head=["Document", "Author", "Date"],
)
P.section = None
P.b("Signed for Merrowdene Council")
P.p("Signature: H. Quarmby", "Name: Helena Quarmby, Principal SEND Officer", "Date: 20 November 2026")
P.save()
