"""National B-F-E grid, landscape, key page first; pupil of a children's hospital school. Final, Year 8."""

from building import shade, widths
from building_i import Plan
from docx.shared import Cm

P = Plan("lowther", "final", landscape=True, font="Arial", size=10)
P.running(foot="Lowther and Marchbank Children’s Services")
W = [8.4, 9.6, 7.6]
P.h("Education, Health and Care Plan", 0)
P.p("FINAL PLAN", bold=True)
P.table(
    [
        ["Name", "Rafe Dunmorrow", "Date of birth", "30 May 2014"],
        ["Year group", "Year 8", "Parents", "Ms Kerry Dunmorrow and Mr Paul Ashe"],
        ["Request for assessment received", "9 January 2026", "Date of final plan", "2 October 2026"],
        ["Date by which the plan must be reviewed", "24 September 2027", "Plan coordinator", "Moira Tennant"],
    ],
    [6, 6.8, 6, 6.8],
    head=False,
)
P.lab("late-plan", section=None)
P.p("What is in this plan", bold=True)
P.table(
    [
        ["A", "The views, interests and aspirations of the child and their parents"],
        ["B, F and E", "Special educational needs, the provision to meet them and the outcomes sought"],
        ["C and G", "Health needs and health provision"],
        ["D, H1 and H2", "Social care needs and social care provision"],
        ["I, J and K", "Placement, direct payments, advice"],
    ],
    [6, 19.6],
    head=False,
)
P.section = "A"
t = P.document.add_table(rows=0, cols=2, style="Table Grid")


def row2(a, *bs):
    c = t.add_row().cells
    c[0].paragraphs[0].add_run(P.x(a)).bold = True
    shade(c[0], "E7E6E6")
    for i, b in enumerate(bs):
        (c[1].paragraphs[0] if i == 0 else c[1].add_paragraph()).add_run(
            " ".join(P.x(z) for z in (b if isinstance(b, list) else [b]))
        )


row2(
    "A1",
    [
        "Summary of Rafe’s history.",
        "Rafe was diagnosed with Crohn’s disease when he was nine and with autism when he was eleven.",
        "He has been an inpatient three times and has missed more than half of his schooling since Year 5.",
        "At primary school he was popular and captained the chess team; he speaks of that time as before.",
        "A move to Fellgate Academy in Year 7 lasted eleven days, after which he was readmitted.",
        "He joined the hospital school on the ward in November 2025 and was taught at his bedside for six hours a week until Easter.",
        "From January he will have a teacher at home for five hours a week whenever he is not on the ward. ##OUT=From January he will have a teacher",
    ],
)
row2(
    "A2 Views",
    [
        "Rafe was visited on the ward by his advocate, Lena Brook, who wrote down what he said.",
        "He told her that hospital is boring but nobody stares.",
        "He said that he does not want people at school to know about his stoma.",
        "He would like his lessons to be at the same time each day and he asked for more chess and less colouring.",
        "He said that he should be told before anyone new comes into his room.",
    ],
)
row2("Interests", ["He likes chess, maps of underground railways and his cat, Biscuit."])
row2(
    "How to talk with Rafe",
    [
        "Tell Rafe why you have come before you ask him anything.",
        "He prefers to look at his tablet while he listens, and he decides better from a written list of choices that he can keep overnight.",
    ],
)
row2(
    "Aspirations",
    [
        "Rafe wants to be a transport planner.",
        "His mother and father hope that he will be well enough to go to school with people of his own age.",
    ],
)
widths(t, [4.6, 21])
P.document.add_paragraph()


def area(name, strengths, rows, secs=("B", "F", "E"), heads=None, cms=W, top=None):
    n = len(cms)
    t = P.document.add_table(rows=0, cols=n, style="Table Grid")

    def merged(text, bold=False, fill=None, sec=None):
        c = t.add_row().cells
        m = c[0].merge(c[n - 1])
        m.paragraphs[0].add_run(P.x(text, sec)).bold = bold
        if fill:
            shade(m, fill)

    P.section = secs[0]
    merged((top or "Special Educational Needs and Provision (B-F-E): ") + name, True, "BDD6EE")
    if strengths:
        merged("Strengths", True, "DEEAF6")
        merged(strengths)
    c = t.add_row().cells
    for k, v in zip(
        c, heads or ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"], strict=False
    ):
        k.paragraphs[0].add_run(v).bold = True
        shade(k, "DEEAF6")
    for r in rows:
        c = t.add_row().cells
        for k, v, s in zip(c, r, secs, strict=False):
            for i, y in enumerate(v if isinstance(v, list) else [v]):
                (k.paragraphs[0] if i == 0 else k.add_paragraph()).add_run(P.x(y, s))
    for r in t.rows:
        if len(r._tr.tc_lst) == n:
            for k, w in zip(r.cells, cms, strict=False):
                k.width = Cm(w)
    P.document.add_paragraph()


area(
    "Communication and interaction",
    "Rafe is articulate and exact. He explains rules well to other people.",
    [
        [
            "Rafe takes what people say at its word and is baffled when they do something else.",
            [
                "A speech and language therapist will see Rafe for 40 minutes every week, in person on the ward or by video at home, to work on working out what people mean from what they do.",
                "Every member of the teaching team will tell him what will happen in a lesson, and how it will end, before it begins.",
            ],
            "By the end of Key Stage 3, Rafe will say what a speaker meant, as well as what they said, in seven short film clips out of ten.",
        ],
        [
            "When someone talks at length he hears every word and cannot pick out what matters.",
            [
                "The speech and language therapist will meet the teaching team for one hour each half term to look at how lessons are worded.",
                "Teachers will write no more than five key words on his whiteboard in every lesson and point to each one as it comes up.",
                "A teaching assistant who has completed the Elklan course will play barrier games with Rafe for 15 minutes every Tuesday and Friday.",
            ],
            "By the end of Year 9, Rafe will pick out the two most important points from a talk of five minutes, in four talks out of five.",
        ],
        [
            "He finds it hard to begin or end a conversation with people of his own age.",
            [
                "A youth worker will run an online chess club for Rafe and four other patients on Mondays from 4pm to 5pm.",
                "Rafe will be encouraged to join in with group activities on the ward. ##V=encouraged to",
            ],
            "By July 2027, Rafe will open a conversation with another young person and bring it to a close on three days out of five.",
        ],
        [
            "He does not tell people when he is in pain or confused, and becomes silent.",
            [
                "In each lesson the teacher will put the red, amber and green cards by Rafe’s hand and look at them every ten minutes.",
                "Support from an adult with using his cards. ##U;X",
            ],
            "Rafe will turn over his red card within two minutes of feeling pain, on eight days out of ten. ##T",
        ],
    ],
)
area(
    "Cognition and learning",
    "Rafe’s reasoning is in the high average range. He remembers anything set out as a diagram.",
    [
        [
            "Long absences have left gaps in number and algebra. He works at the level of a pupil in Year 5.",
            [
                "A teacher of mathematics from the hospital school will teach Rafe, one to one, for 45 minutes on four days a week, starting from fractions and moving to equations.",
                "A higher level teaching assistant will set out the next day’s mathematics with him every afternoon. ##P",
                "Eight hours of one-to-one support each week. ##H",
            ],
            "By the end of Year 9, Rafe will solve two-step equations and check them by substitution, eight correct out of ten.",
        ],
        [
            "He writes very little. Planning a piece of writing takes him so long that he gives up.",
            [
                "The English teacher will go through a mind-map with Rafe for the first ten minutes of every writing lesson.",
                "A tablet computer with dictation software and a stand that fits over his bed.",
                "Typing will be accepted in place of handwriting in every subject.",
                "He will have frequent sessions of typing practice with the teaching assistant. ##U;V=frequent",
            ],
            "By July 2026, Rafe will type a story of 200 words from his own mind-map. ##DP",
        ],
        [
            "He tires quickly when his blood count is low, and cannot remember what was said in the lesson.",
            [
                "The teacher will end any lesson after 25 minutes when the ward chart shows a red day.",
                "Each lesson will be recorded and the recording sent to his tablet by 5pm.",
                "Tyler will have a rest of fifteen minutes between one lesson and the next. ##AC=Tyler",
            ],
            "By the end of Key Stage 3, Rafe will use his recording to write three bullet points about a lesson, without prompting, after four lessons out of five.",
        ],
        [
            "Rafe has had no practical science since Year 6 and does not know the names of the apparatus. ##NP",
            "",
            "By the end of Key Stage 3, Rafe will name and choose the right apparatus for eight simple experiments. ##OW",
        ],
    ],
)
area(
    "Social, emotional and mental health",
    "Rafe is brave about treatment and comforts younger patients.",
    [
        [
            "Rafe is anxious about anybody finding out about his stoma and has said that he will not go back to school.",
            [
                "A clinical psychologist who works with children with bowel disease will meet Rafe for 50 minutes each fortnight for acceptance and commitment therapy.",
                "The outreach teacher will take Rafe to visit a school for one hour a week, for ten weeks, beginning after the last bell.",
                "A plan for telling his classmates will be drawn up by the school nurse. ##D",
            ],
            "By the end of Year 8, Rafe will spend a whole morning in a school building on two days a week.",
        ],
        [
            "He shouts when the time of the ward round is changed. Her mood drops in the evening. ##MP=Her mood drops in the evening",
            [
                "A play specialist will go over the day with Rafe for ten minutes before the ward round every morning.",
                "Relaxation will be practised for fifteen minutes at 6pm every day. ##N",
                "When Rafe shouts, staff will step back, say nothing for two minutes and then point to the calm list.",
                "The art therapist will work with Rafe for 45 minutes every Thursday afternoon on making a map of the things he can and cannot control.",
            ],
            "By the end of Year 8, Rafe will have weekly sessions with the play specialist. ##OP",
        ],
        [
            "He has no friend of his own age and says that he is lonely at weekends.",
            [
                "A teaching assistant will sit with Rafe for 20 minutes every Friday afternoon while he writes to his pen friend. ##L",
            ],
            "",
        ],
    ],
)
area(
    "Sensory and/or physical",
    None,
    [
        [
            "Rafe’s joints swell and his grip is weak. He cannot carry a bag or open a door with a heavy closer.",
            [
                "A physiotherapist will lead Rafe through stretches for 20 minutes on every weekday that he is on the ward, before his first lesson.",
                "An occupational therapist will see Rafe for 45 minutes, twice in each half term, for hand exercises and to adjust his splints.",
                "The teaching assistant will carry his equipment at every change of room.",
                "Rafe may be given a second set of books to keep at home. ##V=may be given",
            ],
            "By July 2027, Rafe will write for ten minutes with a splint and a thick pen before he needs to rest.",
        ],
        [
            "Bright light and the sound of monitors stop him from concentrating.",
            [
                "Lessons on the ward will be in the side room, with the blind down and the alarm panel covered.",
                "One pair of wireless headphones, for use in lessons on the ward.",
            ],
            "By July 2027, Rafe will move himself to a quieter place when noise is troubling him, without being told, on four days out of five.",
        ],
        [
            "He needs the toilet suddenly and many times in a day, and he will not ask in front of other people.",
            [
                "Rafe will leave any lesson without asking, by turning his name card over, and no member of staff will comment.",
                "The teaching assistant will check every morning that the accessible toilet is open and that his spare clothes are in the cupboard.",
                "When he comes back, the teacher will spend two minutes showing him what he has missed, after every absence from the room.",
            ],
            "By the end of Year 8, Rafe will leave for the toilet and return to his work without being called, on nine days out of ten.",
        ],
    ],
)
area(
    "",
    None,
    [
        [
            "Rafe has Crohn’s disease and a stoma, which was formed in December 2025. The gastroenterology report of June 2026 says that he is not yet willing to change the bag himself. ##RN=The gastroenterology report of June 2026",
            [
                "A stoma nurse will see Rafe at clinic every four weeks for 30 minutes to teach him to change the bag.",
                "A dietitian will support Rafe and his parents with his eating. ##C=A dietitian will support",
                "The ward pharmacist will check his medicines against his chart every Monday.",
            ],
            "By the end of Year 8, Rafe will change his stoma bag himself on six days out of seven.",
        ],
        [
            "He becomes anaemic and needs infusions.",
            "Iron infusion at the day unit every eight weeks, given by the infusion nurses.",
            "By July 2027, Rafe will tell a nurse which of his three warning signs he has, on the day it appears.",
        ],
    ],
    secs=("C", "G", "E"),
    heads=["C – Health care needs", "G – Health care provision", "E – Outcomes"],
    top="Sections C (Rafe’s health care needs which relate to his SEN) and G (Health care provision relating to those needs)",
)
area(
    "",
    None,
    [
        [
            "Rafe’s parents are with him on the ward in turn and his younger brother Ned has little time with either of them.",
            "A sitter for Ned, four hours every Sunday, from the Short Breaks Service.",
            "A volunteer driver will bring Ned and one parent to the ward each Wednesday evening when Rafe is an inpatient.",
            "By July 2027, Rafe will play a game or watch a film with Ned on two evenings a week.",
        ]
    ],
    secs=("D", "H1", "H2", "E"),
    heads=[
        "D – Social care needs",
        "H1 – Provision under the 1970 Act",
        "H2 – Other social care provision",
        "E – Outcomes",
    ],
    cms=[6.4, 6.4, 6.4, 6.4],
    top="Sections D (Social care needs which relate to Rafe’s SEN) and H1 and H2 (Social care provision)",
)
P.section = "I"
P.p("I – Placement", bold=True, size=12)
P.table([["Name", ""], ["Type", ""]], [6, 19.6], head=False)
P.lab("empty-section")
P.lab("no-placement", section=None)
P.section = "J"
P.p("J – Direct Payments", bold=True, size=12)
P.table(
    [["Details", "No direct payment has been requested."], ["Arrangements for direct payment", "Not applicable"]],
    [6, 19.6],
    head=False,
)
P.section = "K"
P.p("K – The advice and information gathered during the EHC needs assessment", bold=True, size=12)
P.table(
    [
        ["Advice and information", "Who from", "Date", "Appended"],
        ["Rafe’s views", "Lena Brook, advocate", "4 March 2026", "Yes"],
        ["Parents’ views", "Ms K Dunmorrow and Mr P Ashe", "10 March 2026", "Yes"],
        ["Educational advice", "Mr Owen Stride, head of the hospital school", "20 March 2026", "Yes"],
        ["Psychological advice", "Dr Beatrix Vane, educational psychologist", "14 April 2026", "Yes"],
        ["Speech and language therapy advice", "Nadia Fournier, speech and language therapist", "17 April 2026", "Yes"],
        ["Occupational therapy advice ##AD=Occupational therapy advice", "", "", "Yes"],
        ["Medical advice", "Dr Sol Abrams, community paediatrician", "31 March 2026", "Yes"],
        ["Social care advice", "Jody Mistry, hospital social worker", "2 April 2026", "Yes"],
    ],
    [8, 9.6, 4.5, 3.5],
    fill="DEEAF6",
)
P.p("Sign-off", bold=True)
P.table([["Signed", ""], ["Name", ""], ["Date", ""]], [6, 19.6], head=False)
P.lab("not-signed", section=None)
P.save()
