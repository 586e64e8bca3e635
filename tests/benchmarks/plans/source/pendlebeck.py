"""Landscape; area by area, letters in the column headings; five columns; needs and outcomes merged over their rows. Year 7, autism."""

from building import Plan, shade, widths
from docx.enum.section import WD_ORIENT
from docx.shared import Cm

P = Plan("pendlebeck", "final", font="Arial", size=9.5)
d = P.document
s = d.sections[0]
s.orientation = WD_ORIENT.LANDSCAPE
s.page_width, s.page_height = s.page_height, s.page_width
s.left_margin = s.right_margin = Cm(1.6)
s.top_margin = s.bottom_margin = Cm(1.6)
s.header.paragraphs[0].text = "Ravensmere Council   |   SEND Casework   |   Private and confidential"
s.footer.paragraphs[0].text = "Jonah Prestwick-Lisle   Final Education, Health and Care Plan"

P.h("Education, Health and Care Plan: FINAL", 0)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for a in [
    ("Full name", "Jonah Prestwick-Lisle", "Known as", "«Known_As»"),
    ("Date of birth", "3 March 2015", "Year group", "Year 7 (moved from Abbot’s Lane Primary in September 2026)"),
    ("Assessment requested on", "9 February 2026", "Date of this final plan", "14 September 2026"),
    ("Parents", "Mrs Dawn Prestwick-Lisle and Mr Callum Lisle", "Review", "This plan is reviewed every twelve months."),
]:
    c = t.add_row().cells
    for x, v in zip(c, a, strict=False):
        x.text = v
    shade(c[0])
    shade(c[2])
P.lab("PH", "«Known_As»", None)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.lab("missing-section", section="J")

P.section = "A"
P.h("Section A: Jonah and his family – views, interests and aspirations")
P.lab("no-communication-summary")
P.lab("views-not-attributed")
P.p("What matters to me", bold=True)
P.p(
    "I like steam engines, rainfall records and my cat, Marple. My favourite place is the signal box at Lowmoor, where the volunteers let me write up the log. I am good at reading and at remembering things exactly."
)
P.p(
    "I do not like surprises. I hated the first week at Harrowgate Vale because everyone walks on both sides of the corridor. It got better when the bell was turned down in my block."
)
P.p("What I want later on", bold=True)
P.p(
    "I want to be a meteorologist and have my own weather station. Before that I want to get my Grade 5 on the piano and have a friend to come to the railway museum with me."
)
P.p("My family", bold=True)
P.p(
    "Mum and Dad are proud of me for getting through Year 6. I had ten hours of help a week at Abbot’s Lane and they think it came too late. They hope I will leave school with qualifications I chose for myself, some people to spend time with and no memory of having been frightened there."
)
P.p("From half term the learning mentor will give me a twenty-minute organisation lesson every Friday.", "OUT")
P.h("Section C: Health needs related to Jonah’s special educational needs", 1)
P.section = "C"
P.p(
    "Jonah has asthma, which is worse in cold weather, and uses a preventer inhaler twice a day. He takes a long while to fall asleep and is prescribed melatonin. He eats eleven foods and his weight is on the 9th centile."
)
P.h("Section D: Social care needs related to Jonah’s special educational needs", 1)
P.section = "D"
P.p(
    "A family assessment in June 2026 found that Jonah has no activities outside the home apart from the railway, and that his parents have not had an evening out together for three years because he will not settle with anyone else."
)

P.h("Sections B, E and F: needs, outcomes and provision, area by area")
W = [5.2, 5.0, 8.0, 4.2, 4.0]
HEAD = [
    "Section B: special educational need",
    "Section E: outcome, and by when",
    "Section F: special educational provision",
    "Section F: who will do it",
    "Section F: how often and for how long",
]


def area(title, groups):
    P.h(title, 2)
    tb = d.add_table(rows=1, cols=5, style="Table Grid")
    for c, v in zip(tb.rows[0].cells, HEAD, strict=False):
        c.text = ""
        c.paragraphs[0].add_run(v).bold = True
        shade(c, "E2EFDA")
    for need, out, rows in groups:
        start = len(tb.rows)
        for i, r in enumerate(rows):
            c = tb.add_row().cells
            for k in range(3):
                c[2 + k].text = r[k]
            txt = " | ".join(r[:3])
            P.section = "F"
            for l in r[3:]:
                rr, _, w = l.partition(":")
                w = w or r[0][:46].rsplit(" ", 1)[0] if len(r[0]) > 46 and not w else (w or r[0])
                assert w in txt, w
                P.lab(rr, w)
        P.section = "B"
        nt = need[0] if isinstance(need[0], list) else [need[0]]
        for l in need[1:]:
            P.t(" ".join(nt), l)
        P.section = "E"
        if out[0]:
            P.t(out[0], *out[1:])
        for col, val in ((0, nt), (1, [out[0]])):
            m = tb.cell(start, col).merge(tb.cell(len(tb.rows) - 1, col)) if len(rows) > 1 else tb.cell(start, col)
            for p in list(m.paragraphs)[1:]:
                p._p.getparent().remove(p._p)
            m.paragraphs[0].text = val[0]
            for v in val[1:]:
                m.add_paragraph(v)
    widths(tb, W)
    d.add_paragraph()


area(
    "Communication and interaction",
    [
        (
            (
                "1. Jonah was diagnosed with autism in March 2021. He speaks fluently and has a remarkable vocabulary for trains and weather, but he takes what is said at face value, and when a teacher strings more than two instructions together he carries out the last and loses the others. On the BPVS he scored at the 91st percentile, which hides how much he misses.",
                "AB:BPVS",
            ),
            (
                "Outcome 1. By the end of Year 9, Jonah will carry out a three-step spoken instruction in four lessons out of five without having it repeated.",
            ),
            [
                (
                    "Individual therapy on inference, idiom and what people leave unsaid.",
                    "Speech and language therapist",
                    "45 minutes every other week in term time",
                ),
                (
                    "Going over the therapist’s inference activities with Jonah between her visits.",
                    "Teaching assistant with the Elklan award",
                    "Weekly",
                    "P",
                ),
                (
                    "Instructions are given one at a time and jotted on a mini-whiteboard.",
                    "All subject teachers",
                    "In every lesson",
                ),
                (
                    "Plain, literal language is used with Jonah, and sarcasm and figures of speech are avoided.",
                    "Everyone who teaches him",
                    "",
                    "S",
                ),
            ],
        ),
        (
            (
                "2. He is keen to have friends. He starts conversations about his own interests, does not notice when the other person has stopped listening, and spends most breaktimes walking the fence line.",
            ),
            (
                "Outcome 2. By July 2028, Jonah will improve his social communication and his relationships with other pupils.",
                "M",
            ),
            [
                (
                    "Lego-based therapy with three other Year 7 pupils, Jonah taking each of the roles in turn.",
                    "Higher level teaching assistant who has done the Lego-based therapy course",
                    "Tuesdays, 1.20pm to 2.05pm",
                ),
                (
                    "Small group work on making and keeping friends.",
                    "Emotional literacy support assistant",
                    "Regularly",
                    "U",
                    "V:Small group",
                    "V:Regularly",
                ),
                (
                    "Going with Jonah to the chess club and staying until he has begun a game.",
                    "An adult",
                    "Every Wednesday lunchtime, for the first ten minutes",
                    "X",
                ),
                (
                    "Comic strip conversations to go back over any misunderstanding with another pupil.",
                    "Head of year, trained by the speech and language therapist",
                    "After any falling-out, 20 minutes, on the same day",
                ),
            ],
        ),
    ],
)
area(
    "Cognition and learning",
    [
        (
            (
                "3. Jonah’s word reading is above average (standard score 118). His answers to questions about a character’s feelings are guesses, and he cannot see how to begin a piece of writing longer than a few lines. The educational psychologist’s advice of 2 April 2026 puts this down to difficulty in planning and not to any lack of ideas.",
            ),
            (
                "Outcome 3. By the end of Key Stage 3, Jonah will plan and write three linked paragraphs on a set topic using his own planning sheet.",
            ),
            [
                ("1:1 support", "Teaching assistant", "20 hours a week", "H:20 hours a week"),
                (
                    "Pre-teaching of the key words and the shape of the coming week’s writing task in English and history.",
                    "Learning support assistant, using the specialist teacher’s notes",
                    "25 minutes on Mondays and again on Thursdays",
                ),
                (
                    "A laptop with mind-mapping software for his sole use.",
                    "Supplied by the school and set up by the network manager",
                    "In all lessons with extended writing",
                ),
                (
                    "Jonah would benefit from a writing frame for longer pieces.",
                    "Subject teachers",
                    "English, history and geography lessons",
                    "V:would benefit from",
                ),
                (
                    "Teaching of inference from short film clips and then from text, following the regular and irregular clues that the author gives.",
                    "Specialist teacher for literacy, in a group of up to five",
                    "One 50-minute lesson a week",
                ),
            ],
        ),
        (
            (
                "4. In number he is secure to the level expected, but when a sum is wrapped up in words he picks out the figures and adds them. He cannot yet work out his change from £5.",
            ),
            ("",),
            [
                (
                    "Word problems acted out and then drawn as bar models.",
                    "Maths learning coach",
                    "30 minutes every week",
                    "L",
                ),
            ],
        ),
        (
            (
                "5. Jonah mislays his planner, forgets which week of the timetable it is and hands in homework for the wrong subject.",
                "NP:Jonah mislays his planner",
            ),
            (
                "Outcome 4. By Easter 2028, Jonah will come to lessons with the right books on nine days out of ten.",
                "OW",
            ),
            [("", "", "")],
        ),
    ],
)
area(
    "Social, emotional and mental health",
    [
        (
            (
                "6. Jonah worries a good deal about things going wrong and seldom says so. When a supply teacher takes the lesson, or a room is changed, he may lock himself in a toilet cubicle, on occasion for an hour or more.",
            ),
            ("Outcome 5. By July 2027, Jonah will receive weekly counselling from the school counsellor.", "OP"),
            [
                (
                    "Individual sessions using a worry diary and graded exposure to small changes.",
                    "School counsellor",
                    "40 minutes each week of term",
                ),
                (
                    "Jonah is walked to the quiet room and sat with while he does his breathing sequence.",
                    "Pastoral assistant",
                    "Whenever he shows his blue card, ten minutes each time",
                ),
                (
                    "Help to calm himself at times of stress.",
                    "School staff",
                    "As needed",
                    "U",
                    "X",
                    "V:at times of stress",
                    "V:As needed",
                ),
                (
                    "Reuben will rehearse what to say to a supply teacher.",
                    "Form tutor",
                    "Ten minutes every Monday in form time",
                    "AC:Reuben",
                ),
            ],
        ),
        (
            (
                "7. The move to a school of 1,150 pupils has been hard. He had six visits in the summer term and drew his own map, and he can now get to the Base on his own, but crowded corridors stop him dead.",
            ),
            (
                "Outcome 6. By the end of July 2026, Jonah will walk between his form room and six teaching rooms without an adult.",
                "DP",
            ),
            [
                (
                    "Leaving each lesson five minutes early and being accompanied to the next, the adult dropping back by one doorway a week.",
                    "Teaching assistant from the Autism Base",
                    "At every lesson change",
                ),
                (
                    "Arrangements for assemblies, fire drills and sports day.",
                    "To be determined by the school",
                    "TBC",
                    "D",
                ),
                (
                    "A photograph map of the building with one-way routes marked, kept in his blazer pocket.",
                    "Made by the Base manager",
                    "For use at every lesson change",
                ),
                ("Element 3 top-up at Band D.", "Local authority", "Annually", "B:Band D"),
            ],
        ),
    ],
)
area(
    "Sensory and physical needs",
    [
        (
            (
                "8. The occupational therapy report of November 2025 describes marked sensitivity to sound. Bells, hand dryers and chairs scraping are painful. She covers both ears in assembly and hums. The weight of a blanket or a rucksack is calming.",
                "RN:occupational therapy report of November 2025",
                "MP:She covers both ears",
            ),
            (
                "Outcome 7. Jonah will choose and use one of three calming strategies before a noise makes him leave the room.",
                "T",
            ),
            [
                (
                    "Sensory circuit of jumping, wall pushes and ten minutes under a weighted lap pad.",
                    "Teaching assistant, shown how by the occupational therapist",
                    "20 minutes before registration each day",
                ),
                (
                    "Visit to check the sensory circuit and change the activities in it.",
                    "Occupational therapist",
                    "Once a term",
                ),
                ("Movement breaks.", "Class teachers", "Frequent", "S", "V:Frequent"),
                (
                    "Ear defenders, one pair in his bag and one pair in the Base.",
                    "Supplied by the Base",
                    "Dining hall, music and assembly",
                ),
                (
                    "A box of fidget items, for which the school is to be reimbursed £45 by the local authority.",
                    "Ordered by the Base manager",
                    "In every lesson",
                    "MO:£45",
                ),
            ],
        ),
        (
            ("9. His handwriting is readable but slow, at eight words a minute, and it hurts.",),
            ("Outcome 8. By the end of Year 8, Jonah will type at 25 words a minute with no more than two errors.",),
            [
                ("Touch-typing lessons using Nessy Fingers.", "", "15 minutes, three mornings a week", "N"),
                (
                    "Jonah types or dictates any answer of more than five lines.",
                    "Subject teachers arrange this",
                    "All lessons and homework",
                ),
            ],
        ),
    ],
)

P.h("Health and social care: outcomes and provision")
P.grid(
    [
        ["Section E: outcome", "Section G: health provision", "Who", "How often"],
        [
            "Outcome 9. By his thirteenth birthday, Jonah will use his inhaler and spacer correctly before PE without being told.",
            "Inhaler technique is gone through with Jonah and his asthma plan is updated.",
            "School nurse",
            "30 minutes each September and March",
        ],
        [
            "Outcome 10. By July 2028, Jonah will eat a packed lunch containing four of the five food groups on three days a week.",
            "Advice to Jonah’s mother on introducing new foods.",
            "Community dietitian",
            "As appropriate",
        ],
        [
            "Outcome 9 (as above)",
            "Asthma clinic review with a breathing test.",
            "Consultant paediatrician",
            "Every six months",
        ],
    ],
    cols=[7.5, 9, 5, 4.5],
)
P.section = "G"
P.lab("C", "Advice to Jonah’s mother on introducing new foods.")
P.lab("V", "As appropriate")
d.add_paragraph()
P.grid(
    [
        [
            "Section E: outcome",
            "Section H1: social care provision under the 1970 Act",
            "Section H2: other social care provision",
        ],
        [
            "Outcome 11. By the end of Year 8, Jonah will spend two hours away from his parents at an activity he has picked, on three Saturdays out of four.",
            "A support worker takes Jonah to an activity of his choice for two and a half hours every Saturday in term time, and for two half days in each week of the summer holiday.",
            [
                "The family support worker visits the home for an hour a fortnight to work on bedtime with both parents.",
                "Overnight respite at Larch House will be offered to the family.",
            ],
        ],
    ],
    cols=[8, 9, 9],
)
P.section = "H2"
P.lab("C", "Overnight respite at Larch House")
P.lab("V", "offered")

P.section = "I"
P.h("Section I: Placement")
P.p(
    "Name of school: Harrowgate Vale Academy, Vale Road (telephone 01632 960118; main gate open from 8.10am)",
)
P.p("Type of school: mainstream secondary academy with a resourced base for autistic pupils")
P.p(
    "Jonah will be a pupil of the Base and will have 20 hours of teaching assistant time each week while he is on roll.",
    "hours-in-placement:20 hours of teaching assistant time",
)
P.section = "K"
P.h("Section K: Advice and information")
P.grid(
    [
        ["Advice", "Author", "Date"],
        ["Family’s contribution", "Mrs D. Prestwick-Lisle and Mr C. Lisle", "1 March 2026"],
        ["School advice", "Mr Tariq Benn, SENCO, Abbot’s Lane Primary School", "13 March 2026"],
        ["Educational psychologist’s advice", "Dr Lorna Peake, educational psychologist", "2 April 2026"],
        ["Speech and language therapy advice", "Hattie Romanes, speech and language therapist", "30 March 2026"],
        ["Medical advice", "Dr A. Subramaniam, consultant paediatrician", "25 March 2026"],
        ["Specialist autism teacher’s advice", "Communication and Autism Team", ""],
        ["Family assessment", "Joe Harding, social worker", "19 June 2026"],
    ],
    cols=[9, 11, 6],
)
P.lab("AD", "Specialist autism teacher’s advice")
d.add_paragraph()
P.p(
    "Signed on behalf of Ravensmere Council: F. Oyelaran      Name: Folake Oyelaran, Senior Casework Manager      Date: 14 September 2026"
)
P.save()
