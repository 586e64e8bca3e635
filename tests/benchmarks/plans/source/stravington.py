"""Year 10, first draft, landscape. Lettered Word headings for A, G.. K; B, E and F as columns of one table an area, row by row;
D without its letter. Idris, he."""

from building import sdt, widths
from building_v import Plan

P = Plan("stravington", "draft", font="Calibri", size=10.5, landscape=True, margins=1.8)
d = P.document
s = d.sections[0]
s.header.paragraphs[0].text = "OFFICIAL – SENSITIVE"
s.footer.paragraphs[0].text = "Idris Penhallow-Kaur     Draft EHC plan     Merrow Borough Council SEND Service"
P.h("Draft Education, Health and Care Plan", 0)
t = d.add_table(rows=0, cols=4, style="Table Grid")
FRONT = [
    ("Young person", "Idris Penhallow-Kaur", "Date of birth", "2 February 2011"),
    ("School year", "Year 10", "Home language", "Choose an item."),
    ("Parents", "Kirpal Kaur and Steven Penhallow", "Home address", "Flat 6, Tanner’s Court, Stravington"),
    ("Status", "Draft", "Date of draft", "14 April 2026"),
]
for a, b, c, e in FRONT:
    r = t.add_row().cells
    for i, x in enumerate((a, b, c, e)):
        if x == "Choose an item.":
            sdt(r[i].paragraphs[0], x, True)
        else:
            r[i].paragraphs[0].add_run(x).bold = i % 2 == 0
widths(t, [4, 9, 4, 9])
P.lab("PH", "Choose an item.", None)
P.lab("missing-section", section="D")
P.lab("no-communication-summary", section="A")
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)
P.lab("no-advice-list", section="K")

P.section = "A"
P.h("Section A – Views, interests and aspirations")
P.h("Idris", 2)
P.prose(
    "Idris talked to Ms Abara, the learning mentor, on 3 and 10 March 2026, and she wrote down what he said.",
    "“I know more about aircraft than anyone in this school, including the teachers.",
    "I build models, I have a flight simulator and I go to the air museum with my uncle.",
    "I’m fine in lessons where the teacher says what is going to happen and then it happens.",
    "The library is good because Mr Doyle lets me sort the magazines.",
    "In maths I can see the answer sometimes but the working has gone by the time I write it.",
    "I hate cover lessons, fire alarms and people laughing when I don’t know why.",
    "I would like to be an aircraft engineer and live near an airport.",
    "My GCSEs worry me because I know the answers and can’t get them on the paper.”",
)
P.h("Idris’s parents", 2)
P.prose(
    "Ms Kaur and Mr Penhallow describe Idris as honest, loyal and very hard on himself.",
    "They feel that secondary school was going well until the timetable became a fortnightly one, and that the trouble since then has been treated as bad behaviour.",
    "At home he talks without stopping from the minute he gets in, and they have learnt to let this run for half an hour before asking him anything.",
    "Holidays are planned round airports.",
    "Ms Kaur has kept a diary of the days he missed, and says that every one of them followed either a test, a cover lesson or a row in the corridor.",
    "Mr Penhallow, who was himself thought lazy at school, would like people to remember that Idris very rarely means to be rude.",
    "They hope that he will stay on into the sixth form and find work that makes use of what he knows.",
    "They would like one person in school to whom they could send a message and get an answer on the same day.",
)
P.h("History", 2)
P.prose(
    "Idris was born in Leicester and moved to Stravington when he was six.",
    "His autism was diagnosed in June 2019.",
    "In Year 8 he had eight sessions of art therapy, and in Year 9 a teaching assistant was with him for ten hours a week.",
    "His reading was thought so good in primary school that nobody looked any further, and he left Year 6 with high marks in mental arithmetic, a prize for model-making and no plan.",
    "In the first two years of secondary school he was sent out of lessons forty times, nearly always for something he had said.",
    "A new head of year asked for an assessment after reading through those entries and seeing how alike they were.",
    "Since Christmas he has eaten his lunch in the library, where he is known and left in peace, and his attendance in the afternoons is better for it.",
    "His form has had four tutors in as many years, and he speaks of the second of them, who also built models, with real warmth.",
    "He was out of school for twenty-three days in the autumn term of Year 10, and came back with a shortened day that ended at February half term.",
)

P.h("Special educational needs, outcomes and provision")
P.para(
    "In the tables that follow each row begins with a need, and the outcome and the provision for that need stand beside it.",
    italic=True,
)
HEAD = [
    "Section B – Special educational needs",
    "Section E – Outcomes",
    "By when",
    "Section F – Special educational provision",
]
W = [6.6, 6, 2.6, 10.8]
S = ["B", "E", "E", "F"]


def area(name, rows):
    P.tab([name, HEAD, *rows], W, sections=S)


area(
    "Communication and interaction",
    [
        [
            "Idris takes what is said at its face value. Sarcasm, hints and exam questions that ask one thing and mean another leave him lost, and he has more than once been in trouble for answering back when he believed that he was answering the question.",
            "1. In at least three lessons a day Idris will ask the speaker what is meant when he is not sure.",
            "End of Year 11",
            [
                "A speech and language therapist will see Idris for 50 minutes on the first Wednesday of each month in term time, to work on idiom, hints and what to do when a conversation goes wrong.",
                "In registration, for ten minutes on four mornings out of five, a teaching assistant will go through with him any expression that he met the day before and did not follow.",
                "Subject teachers will say what they mean and avoid irony. @@ S",
                "The exam questions set for homework will be annotated with him at lunch on Mondays, from 12.40pm to 1.05pm, by a learning support assistant.",
            ],
        ],
        [
            "Idris talks at length about aircraft and does not see that others have stopped listening. When a plan changes she needs to be told twice and shown the new plan in writing. @@ MP:When a plan changes she needs",
            "2. Idris will keep up a two-way conversation for five minutes on a subject that a classmate has picked, on four occasions out of five.",
            "July 2027",
            [
                "Weekly social communication group. @@ P | N",
                "Idris will have frequent opportunities to practise what he has learnt. @@ S | V:frequent opportunities to",
                "The therapist will film Idris in conversation for ten minutes at the end of each term, and spend half an hour going over the film with him within the same week.",
            ],
        ],
        [
            "Idris does not let anybody know when he is stuck. He will sit through a whole lesson with an empty page and a straight face, and afterwards say that the work was pointless.",
            "11. Idris will turn over his help card or put up his hand within five minutes of getting stuck, in four lessons out of five.",
            "End of Year 11",
            [
                "The special educational needs coordinator will rehearse asking for help with Idris for 25 minutes a week in the first half of the autumn term, and for 25 minutes a fortnight in the second half.",
                "A two-sided card, green for ‘going on’ and amber for ‘stuck’, on his desk in every lesson.",
                "The teacher will go to his desk within two minutes of the start of any written task.",
            ],
        ],
    ],
)
area(
    "Cognition and learning",
    [
        [
            "Idris reads aloud without error but understands what he reads no better than a child of nine. He is quick to spot an error of fact and enjoys manuals, timetables and lists, but he gives every detail the same weight and so loses the point of a long text.",
            "3. Idris will put a text of two pages into five bullet points that his English teacher accepts as accurate, for three texts out of four.",
            "End of the spring term 2027",
            [
                "A higher level teaching assistant will teach Reciprocal Reading to Idris and four others for the first half hour of three English lessons in every fortnight.",
                "Printed notes with the main point of each paragraph in the margin, for every chapter set in history and geography.",
                "A reader, and 25 per cent extra time, in all tests, mock examinations and public examinations.",
                "A specialist teacher will coach his subject teachers in choosing and marking up texts, the hours to be agreed with the head of English. @@ U",
            ],
        ],
        [
            "Idris’s working memory is at the 5th percentile. He has a good store of facts and does mental sums at speed. In maths and science, though, he loses his place in any method with more than two steps, starts again and runs out of time.",
            "4. Idris will develop his working memory. @@ M",
            "End of Key Stage 4",
            [
                "12 hours a week from a learning support assistant. @@ H",
                "In practical science a technician will stand at his bench and check off each step with him, in every lesson that has an experiment.",
                "A prompt card for the method of the day, on his desk, in maths, science and computing.",
                "A qualified maths teacher will teach ratio and algebra to Idris and one other pupil, six lessons of 40 minutes, in the autumn term.",
                "Band D top-up from the high needs block. @@ B",
                "Numeracy intervention as his needs dictate, from the maths department’s teaching assistant. @@ U | V:as his needs dictate",
            ],
        ],
        [
            "Idris writes eleven words a minute by hand and half of them cannot be read. He stops after a few lines because his wrist hurts.",
            "5. Idris will receive two touch-typing lessons a week. @@ OP",
            "December 2026",
            [
                "The librarian, who is a trained typing tutor, will teach Idris to touch-type from 8.10am to 8.30am on Mondays and Thursdays.",
                "A laptop with a spelling checker will be available. @@ V:be available",
                "A word processor as his normal way of working in examinations, under the JCQ rules. @@ AB:JCQ",
            ],
        ],
        [
            "Idris does not write down his homework and has no idea where to start on a piece of work that lasts for more than one evening.",
            "6. Idris will hand in eight out of every ten pieces of homework on the day they are due. @@ T",
            "",
            [
                "The learning mentor will sit with Idris in the homework room from 3.15pm to 4pm on Tuesdays, Wednesdays and Thursdays, breaking the week’s tasks into evenings.",
                "Teachers will put homework on the online diary and read it out before the bell at the end of the lesson.",
                "Ms Kaur will be telephoned each Friday by the learning mentor to go through what has been handed in (Outcome 13). @@ UN",
            ],
        ],
    ],
)
area(
    "Social, emotional and mental health",
    [
        [
            "Idris can be calm, dry and good company with people he trusts. He is anxious for days before a test. He bites his hand, does not sleep and will say that he is ill so as to stay at home.",
            "7. Idris will use one of his three calming techniques without being told to, and be back in the lesson within ten minutes, four times out of five.",
            "Easter 2027",
            [
                "The school counsellor will meet Idris for fifty minutes every other Monday for cognitive behavioural work on exam worries.",
                "At 8.35am and again at 2.55pm each day a key worker will check how he is on a scale of one to five. @@ X:a key worker will check how he is",
                "On the school day before any test the form tutor will go over with him, for twenty minutes, the room, the seat, the length of the paper and what he may bring.",
                "An exit card, honoured in any lesson and by any teacher, good for ten minutes in the student hub.",
                "Therapy will be decided on once the child and adolescent mental health service has finished its assessment. @@ D",
                "Relaxation training, led by the school nurse’s assistant for half an hour every week until Christmas and half an hour every fortnight from January to July.",
            ],
        ],
        [
            "Cover teachers and changes of room unsettle Idris, and he has walked off the site three times because of them.",
            "",
            "",
            [
                "By 7.45am on any day when a teacher or a room has been changed, the pastoral manager will send a text message to Idris and to Ms Kaur. @@ L"
            ],
        ],
        [
            "The corridors between lessons are loud and narrow, and Idris comes to the next room angry and ready to argue. Twice this year he has pushed past younger pupils and hurt them.",
            "12. For six weeks running Idris will get from every lesson to the next without shouting or pushing.",
            "February half term 2027",
            [
                "A learning support assistant will walk with Idris at every changeover, four minutes ahead of the bell, and this will be gradually reduced. @@ V:gradually reduced",
                "A locker on the ground floor, next to the side door.",
                "The head of year will meet Idris for fifteen minutes on the last Friday of the month to look at the week’s good and bad changeovers on a plan of the building.",
            ],
        ],
        [
            "Idris calls himself stupid and tears up any work that falls short of what he had in mind. @@ NP:Idris calls himself stupid",
            "8. Idris will keep two finished pieces of work each half term and show them to his tutor. @@ OW",
            "End of Year 11",
            "",
        ],
        [
            "Idris’s attendance fell to 71% in the autumn term. Mondays, and days with a test, were the worst. Two TAF meetings have been held about it. @@ AB:TAF meetings",
            "9. Idris will be in his seat for at least 92% of his lessons. @@ DP",
            "December 2025",
            [
                "The attendance officer will telephone Ms Kaur every Friday to go through the week’s marks.",
                "One-to-one mentoring, as staffing permits. @@ U | N | V:as staffing permits",
                "The school will offer him a package of pastoral support. @@ U | N | V:offer | V:a package of pastoral support",
            ],
        ],
    ],
)
area(
    "Sensory and physical",
    [["Idris has no identified special educational needs in this area.", "None", "", "None required"]],
)

P.section = "F"
P.para("Monitoring arrangements", bold=True)
P.para(
    "The special educational needs coordinator will set targets for each half term with Idris, and will share them with his parents and his subject teachers. The tables above will be gone through line by line at the annual review."
)
P.h("Sections C and G – Health needs and health provision")
P.tab(
    [
        ["Section C – Health needs", "Section E – Outcome", "By when", "Section G – Health provision"],
        [
            "Idris has migraine with aura about twice a month. He loses the sight of one eye, is sick and has to lie in the dark; he usually misses the rest of that day and the next morning.",
            "10. Idris will say ‘aura’ or show his blue card at the first sign of every attack.",
            "July 2027",
            [
                "Reception staff trained by the school nurse will give Idris his rescue medicine within ten minutes of every report of an aura.",
                "The headache nurse will go through his diary with him every four months.",
            ],
        ],
        [
            "Idris takes melatonin and is awake until one in the morning before a test.",
            "",
            "",
            ["The sleep clinic will provide ongoing input. @@ C | V:ongoing input"],
        ],
    ],
    W,
    sections=["C", "E", "E", "G"],
)
P.section = "D"
P.h("Social care needs")
P.prose(
    "Idris lives with both parents and a younger sister, Anjuli, who is eleven.",
    "Evenings are tense, and his sister keeps to her room to be out of the way.",
    "Idris is brought to school by taxi, which costs the authority £38 a day. @@ MO:which costs the authority £38 a day",
    "From May a tutor will teach him at home for five hours a week in English and maths. @@ OUT",
    "His parents have had no evening out together since the summer, because Idris will not settle with anyone else in the flat.",
    "He is not known to have any other need for social care.",
)
P.section = "H"
P.h("Section H – Social care provision")
P.prose(
    "A family support worker will visit the home for one hour in every fortnight until Christmas 2026, to set up and keep to an evening timetable with Idris and his parents.",
    "An early help worker may take Ms Kaur and Mr Penhallow through a parenting course, if capacity allows. @@ C | V:may take | V:if capacity allows",
)
P.section = "I"
P.h("Section I – Placement")
P.para(
    "Mainstream secondary school with an enhanced learning base, at funding Band D. @@ provision-in-placement:at funding Band D | placement-in-draft:Mainstream secondary school with an enhanced learning base"
)
P.section = "J"
P.h("Section J – Personal budget")
P.para(
    "A notional sum of £1,140 a year is held by the authority for the family support worker’s visits. @@ budget-not-requested:A notional sum of £1,140 a year"
)
P.section = "K"
P.h("Section K – Advice and information")
P.para(
    "The professional advice on which this draft rests is held on Idris’s electronic file. Copies may be had from his caseworker, who will also explain any part of it that is not clear."
)
P.save()
