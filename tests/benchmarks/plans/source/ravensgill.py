"""Amended final plan: letter and title in the cells of a bar; numbered needs; F split by who provides, with need and outcome columns. Tegan, Year 10."""

from building import sdt, shade, widths
from building_w import Plan

P = Plan("ravensgill", "amended-final", font="Verdana", size=9.5)
P.profile = "final"
d = P.document
P.margins(1.9)
P.running(
    head="OFFICIAL – SENSITIVE [PERSONAL]",
    foot="Tegan Ashworth-Bligh – Amended Final EHC Plan – Ravensgill County Council",
)


def bar(letter, title):
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    for c, x in zip(t.rows[0].cells, [letter, title], strict=False):
        P.fill(c, x, bold=True, size=12)
        shade(c, "C6E0B4")
    widths(t, [3.2, 14])
    d.add_paragraph()


P.h("Education, Health and Care Plan", 0)
P.p("AMENDED FINAL PLAN", bold=True)
t = P.table(
    [
        ["Young person", "Tegan Ashworth-Bligh"],
        ["Date of birth", "2 February 2012"],
        ["Year group", "10"],
        ["First final plan", "5 May 2021"],
        ["Annual review meeting held on", "18 June 2026"],
        ["Date of this amended final plan", "12 October 2026"],
        ["Parents", "Mrs Carys Ashworth and Mr Colin Bligh"],
        ["SEND case officer", ""],
    ],
    [6, 11.2],
    head=False,
)
sdt(t.rows[-1].cells[1].paragraphs[0], "Click or tap here to enter text.", True)
P.lab("PH", "Click or tap here to enter text.", None)
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)
P.lab("not-signed", section=None)
P.lab("unresolved-changes", section=None)
P.section = None
P.p("What has changed since the last plan", bold=True)
P.p(
    "The review heard that Tegan came to school on 96 days out of 190 in Year 9, that she was excluded for six days in the spring and that the last half term, with a later start and a reduced set of subjects, went better. Her parents, her form tutor, the head of Year 9, Mr Okafor and the SEND case officer were at the meeting. Tegan came for the first quarter of an hour and sent in two drawings. Sections B, E and F have been rewritten. From November the school will teach Tegan maths at home for three hours a week. This plan is reviewed every twelve months.",
    "OUT:From November the school will teach Tegan maths at home",
)

P.section = "A"
bar("Section A", "The views, interests and aspirations of Tegan and her family")
P.lab("views-not-attributed", section="A")
P.lab("no-aspirations", section="A")
P.lab("no-communication-summary", section="A")
P.p("My story", bold=True)
P.p(
    "I am fourteen. I live with my mum and my brother Macsen, and I see Dad on Sundays. I draw, mainly horses and dragons, and I have an account where four thousand people follow my pictures. I ride a pony called Biscuit on Saturdays. My friend Saffron is in my form and we like the same bands."
)
P.p(
    "Primary school was all right until Year 5. Year 7 was the worst year of my life. There were too many people and the bells and everybody changed rooms all the time. I got called rude when I was only asking why. I hate cover teachers, I hate being moved without being told and I hate it when people talk about me in the corridor as if I am not there."
)
P.p(
    "The Hive is the only place in school where I feel normal. Mr Okafor is fair. Later starts helped. I think teachers believe I do it on purpose. When it goes wrong I cannot hear what anybody says, and then I have to sit in isolation and hear about it all again, and afterwards I feel sick for hours. I have been called lazy because I do not write much. I am not lazy. I know what I would say but by the time I have got the first sentence right everyone else has finished."
)
P.p("Parents", bold=True)
P.p(
    "Mrs Ashworth describes a funny and fiercely loyal girl who holds everything in until she gets through the front door. Mornings are the hardest part of the day and there have been weeks when Tegan has not come downstairs. Mr Bligh feels that the exclusions in the spring made matters worse. Both parents are worried that Tegan is losing contact with her year group, and both are frustrated by how long it took for anyone to notice that she is autistic. They feel that what worked in the summer was simple: fewer rooms, fewer people, warning of changes, and one member of staff who was always the same. They do not think that a longer list of sanctions will ever work. Mrs Ashworth keeps a diary of Tegan’s mornings and brought it to the review."
)

P.section = "B"
bar("Section B", "Tegan’s special educational needs")
P.p(
    "Tegan is a Year 10 student who has attended her present school since Year 7. Her diagnosis came late and for some years her difficulties were understood as bad behaviour. On the Wechsler scales her verbal comprehension is at the 82nd percentile and her processing speed at the 19th, which means that she follows an argument with ease but needs longer than her classmates to get a response on to paper. Her reading age is above her actual age. Her spelling is at the level of an average ten-year-old. She is entered for art, combined science, English language, English literature and maths. She dropped French, computing and history in June at her own request. In the summer she finished a sketchbook of 60 pages which her art teacher has kept as an example for the rest of the year group."
)


def needs(area, strengths, items):
    P.p(area, bold=True)
    P.table(
        [["What is going well", "What is difficult (special educational needs)"], [strengths, items]],
        [6.2, 11],
        fill="E2EFDA",
    )


needs(
    "Communication and interaction",
    [
        "Tegan speaks fluently and has a wide vocabulary.",
        "She is honest and notices when things are unfair to others.",
        "With Saffron she chats, jokes and takes turns.",
    ],
    [
        "B1. Tegan was diagnosed as autistic in March 2025. She takes words literally and misses hints, sarcasm and what is meant by a look.",
        "B2. She finds it very hard to ask for help in front of other people, and what she does instead is refuse, argue or walk out.",
        "B3. Any change that she has not been warned of, such as a cover teacher, a room move or a fire drill, makes her panic.",
    ],
)
needs(
    "Cognition and learning",
    [
        "Tegan’s reasoning is in the high average range.",
        "Her art is of GCSE standard already.",
        "She reads widely about animals and mythology.",
    ],
    [
        "B4. Tegan has missed more than half of the Year 9 course in English and maths. She writes single sentences that are not joined up and stops when she is unsure how to spell a word.",
        (
            "B5. She loses track of homework, equipment and deadlines, and has no system of her own for keeping them in order.",
            "NP:B5. She loses track of homework, equipment and deadlines",
        ),
    ],
)
needs(
    "Social, emotional and mental health",
    [
        "Tegan has begun to name her feelings to the learning mentor.",
        "She is gentle with younger children and animals.",
    ],
    [
        "B6. Tegan’s anxiety rises quickly and she does not notice it until she is shouting, swearing or hiding. There were 31 recorded incidents in the spring term, most of them in the corridor after lunch or in the first ten minutes of a lesson with an unfamiliar teacher.",
        (
            "B7. The pattern of absence is described as EBSA. She has not managed a full week since September 2025.",
            "AB:EBSA",
        ),
        "B8. She thinks very badly of herself, has scratched her arms and says that nobody would notice if she was gone.",
        (
            "Jodie finds it hard to calm down after an argument and goes over it for days.",
            "AC:Jodie finds it hard to calm down",
        ),
    ],
)
needs(
    "Sensory and physical",
    ["Tegan rides well and has good balance.", "She knows which clothes and textures she can stand."],
    [
        "B9. Bells, shouting and the scrape of chairs are painful to her, and she arrives at lessons already overloaded.",
        "B10. She eats nothing in the dining hall because of the smell and the crush, and is light-headed by the afternoon. On days when she has eaten at home before coming in there have been fewer incidents.",
    ],
)

P.section = "C"
bar("Section C", "Tegan’s health needs which relate to her special educational needs")
P.lab("empty-section", section="C")
P.section = "D"
bar("", "Family and social care needs")
P.lab("missing-section", section="D")
P.p(
    "Mrs Ashworth works nights at the hospital and is exhausted by mornings when Tegan will not leave her room. Macsen is nine and is frightened by the shouting. The family have had no time together as three since the summer. A social worker visited twice in July 2026 and spoke to each of them on their own. Tegan goes out only to ride and to see her father, and gives up on plans with Saffron at the last minute. Mr Bligh lives eleven miles away and cannot drive at present because of an eye condition, so that Tegan’s Sundays with him depend on the bus. There are no concerns about how she is looked after in either home."
)
P.section = "E"
bar("Section E", "Outcomes")
P.p(
    "Two outcomes of the last plan were met and have been taken out: Tegan now reads a whole chapter in one sitting, and she tells her mother before bed if something has upset her. The outcome about joining a lunchtime club was dropped because it mattered to nobody. The seven below replace them and were agreed by those present at the review. The references in the last column of Section F are to the numbers in this table, and those in the middle column are to the numbered needs in Section B."
)
P.table(
    [
        ["Ref", "Outcome", "To be achieved by"],
        ["E1", "Tegan will stay for the whole of at least 18 of her 22 lessons in each week.", "End of Year 11"],
        ["E2", ("Tegan will increase her resilience.", "M"), "End of Key Stage 4"],
        [
            "E3",
            "Tegan will point to the number on her five-point card that shows how wound up she is, before she leaves a room, three times out of four.",
            "Easter 2027",
        ],
        [
            "E4",
            "Tegan will write three linked paragraphs in answer to an unseen question in half an hour.",
            "July 2027",
        ],
        ["E5", ("Tegan will show a teacher her help card when she is stuck, at least once a day.", "T"), ""],
        ["E6", ("Tegan will be in school by ten to nine on at least 170 days in a school year.", "OW"), "July 2028"],
        [
            "E7",
            "Tegan will eat something in school between 12 and 1 o’clock on four days out of five.",
            "Summer term 2027",
        ],
    ],
    [1.4, 11.6, 4.2],
    fill="E2EFDA",
)
P.lab("no-adulthood-outcomes", section="E")
P.section = "F"
bar("Section F", "Special educational provision")
P.lab("no-adulthood-provision", section="F")
HEAD = ["Provision", "Meets need", "Towards"]
W = [12.4, 2.2, 2.6]
P.p("Provision made by the school", bold=True)
P.table(
    [
        HEAD,
        [
            "A learning mentor who has completed Level 2 training in autism will meet Tegan ~twice~ three times a week, for 20 minutes before registration, to go through the timetable and mark the lessons that she is dreading.",
            "B1, B6",
            "E1, E3",
        ],
        [
            "Tegan’s teachers will tell her by the end of the lesson before about any cover teacher, test, room move or drill.",
            "B3",
            "E1",
        ],
        [
            (
                "Someone Tegan trusts will work with her on getting along with her subject teachers.",
                "U",
                "X",
            ),
            "B2",
            "E2",
        ],
        [
            (
                "An emotional literacy support assistant (ELSA) will work with Tegan weekly on the early signs of panic, with her five-point card.",
                "P",
            ),
            "B6",
            "E3",
        ],
        [("Three hours and twenty minutes a week of teaching assistant support.", "H"), "B4", "E4"],
        [
            "When Tegan puts her orange card on the desk she will go to the Hive, and the inclusion assistant there will sit with her for ten minutes and then walk back to the lesson with her.",
            "B2, B6",
            "E3, E5",
        ],
        [
            ("Time out as and when she needs it.", "V:as and when she needs it", "S:Time out as and when she needs it"),
            "B6",
            "E3",
        ],
        [
            "Small group teaching of English in the Hive: six pupils, Mrs Delacourt (English teacher), periods 1 and 2 on Tuesday and period 4 on Thursday, 50 minutes each.",
            "B4",
            "E4",
        ],
        [("Precision teaching of spellings will take place for ten minutes on four mornings a week.", "N"), "B4", "E4"],
        [
            ("Access to a quiet room at lunchtime to eat a packed lunch with Saffron.", "V:Access to a quiet room"),
            "B10",
            "E7",
        ],
        [
            ("Movement circuit with the sports coach, quarter of an hour at 8.35am, Monday to Thursday.", "L"),
            "B9",
            "",
        ],
        [
            "Loop earplugs, a pass to leave each lesson three minutes before the bell and a locker outside the Hive.",
            "B9",
            "E1",
        ],
        [
            ("Staff will write instructions down as well as saying them.", "S"),
            "B1",
            "E5",
        ],
        [
            "Two half-hour sessions a week, led by the ELSA for Tegan and three other girls, on saying what you want without falling out.",
            "B1, B2",
            "E5",
        ],
        [
            "A supply teacher will be handed Tegan’s one-page profile before taking any class that she is in.",
            "B3",
            "E1",
        ],
        [
            "In the last ten minutes of every school day the inclusion assistant will go over with Tegan what happened and put a line under it.",
            "B6, B8",
            "E2, E3",
        ],
        [
            "Until July 2027 Tegan’s timetable in school will end at 1.10pm on Mondays and Fridays, after she has had her lunch.",
            "B7, B9",
            "E1",
        ],
        [
            "The canteen manager will hand Tegan her lunch at the side door of the kitchen at five to twelve each day.",
            "B10",
            "E7",
        ],
        [
            "Writing frames with sentence openers for every extended piece in English, science and art.",
            "B4",
            "E4",
        ],
        [
            "Mr Okafor, the assistant head for inclusion, will take Tegan through any sanction in private and in writing on the day it is given.",
            "B1, B2",
            "E2",
        ],
        [
            "The form tutor will email Mrs Ashworth by 4 o’clock every Friday with two things that went well and what is different next week.",
            "B3, B7",
            "E1",
        ],
        [
            (
                "The school should give Tegan the help of a pastoral assistant with coming into the building.",
                "U:The school should give Tegan",
                "V:should",
            ),
            "B7",
            "E1",
        ],
    ],
    W,
    fill="E2EFDA",
)
P.p("Provision made by council services and others", bold=True)
P.table(
    [
        HEAD,
        [
            "An autism specialist teacher from the Communication and Autism Team will come in twice each half term for an hour and a half: 45 minutes with Tegan on reading people’s intentions and 45 minutes coaching her teachers.",
            "B1, B2",
            "E3, E5",
        ],
        [
            "Cognitive behavioural therapy with a clinical psychologist: 12 sessions of 50 minutes, one each week from 3 November 2026, and three more of the same length in the summer term 2027.",
            "B6, B8",
            "E2, E3",
        ],
        [
            "The educational psychologist will meet the Hive staff once a term to review the plan for attendance.",
            "B7",
            "E1",
        ],
        [("Speech and language therapy will carry on as it is now.", "D"), "B1", "E5"],
        [
            (
                "Consideration will be given to counselling by the youth counselling service.",
                "U",
                "V:Consideration will be given",
            ),
            "B8",
            "E2",
        ],
        [
            (
                "A day a week at Hob Lane stables, Wednesdays 9.30am to 2.30pm, at a cost to the council of £85 a day, for equine-assisted learning about managing frustration.",
                "MO:at a cost to the council of £85 a day",
            ),
            "B7, B8",
            "E2",
        ],
        [
            "An outreach tutor from the Hospital and Home Education Service will teach Tegan the number and algebra she has missed, for two hours every Monday and Friday afternoon in the town library.",
            "B4",
            "E1",
        ],
        [
            (
                "Regular coaching for Tegan’s subject teachers by the Communication and Autism Team on demand avoidance.",
                "U",
                "V:Regular coaching",
            ),
            "B1",
            "E1",
        ],
    ],
    W,
    fill="E2EFDA",
)
P.p("Arrangements in tests and examinations", bold=True)
P.table(
    [
        HEAD,
        ["25 per cent additional time and a room of her own in every mock paper, assessment and GCSE.", "B4, B6", "E4"],
        ["A word processor with the spelling checker switched off for any paper in English.", "B4", "E4"],
    ],
    W,
    fill="E2EFDA",
)
P.p("Monitoring of short-term targets", bold=True)
P.p(
    "The SENCO will write short-term targets with Tegan at the start of each term and report on them to her parents at the end of it."
)
P.section = "G"
bar("Sections G and H", "Health and social care provision")
P.lab("sections-not-separate", "Sections G and H")
P.b("The paediatrician will see Tegan every six months about her sleep and her melatonin.")
P.b(
    "A nurse from the Child and Adolescent Mental Health Service (CAMHS) will see Tegan as necessary to keep her safe from harm.",
    "C",
    "V:as necessary",
)
P.b(
    "A family support worker from Early Help will visit the home for an hour every other Thursday until July 2027 to work with Mrs Ashworth on mornings and routines."
)
P.b("CAMHS will offer Mrs Ashworth and Mr Bligh help with talking to Tegan about self-harm.", "C", "V:offer")
P.b(
    "A sessional worker will take Macsen and Tegan out for three hours on the first Saturday of the month, so that their mother has a rest."
)
P.section = "I"
bar("Section I", "Placement")
P.p("Mr Bligh and Mrs Ashworth have asked for a change of school. The Placement Panel meets on 3 December 2026.")
P.lab("no-placement", section="I")
P.section = "J"
bar("Section J", "Personal budget")
P.lab("empty-section", section="J")
P.p(
    "A personal budget is an amount of money identified by the local authority to deliver provision set out in a plan where the parent or young person is involved in securing that provision.",
    italic=True,
)
P.section = "K"
bar("Section K", "Advice and information")
P.p(
    "Everything that was taken into account when this plan was amended is kept on Tegan’s electronic record and the SEND office will send copies if asked."
)
P.lab("no-advice-list", section="K")
P.save()
