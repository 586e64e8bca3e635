"""Plain: letter alone on a line, title on the next; one small table per outcome; provision | by whom. First draft, Year 9."""

from building import shade, widths
from building_i import Plan

P = Plan("thornmere", "draft", font="Calibri", size=11)
P.running("PROPOSED DRAFT — Thornmere City Council")


def S(letter, title):
    P.section = letter
    P.p(f"Section {letter}", bold=True, size=15, colour="1F3864")
    P.p(title, bold=True, size=12)


def outcome(head, when, text, steps):
    t = P.document.add_table(rows=0, cols=2, style="Table Grid")
    c = t.add_row().cells
    for k, v in zip(c, (head, "By when"), strict=False):
        k.paragraphs[0].add_run(P.x(v)).bold = True
        shade(k, "E2EFD9")
    c = t.add_row().cells
    c[0].paragraphs[0].add_run(P.x(text))
    c[1].paragraphs[0].add_run(P.x(when))
    c = t.add_row().cells
    m = c[0].merge(c[1])
    m.paragraphs[0].add_run(P.x("Within the next 12 months:"))
    for s in steps:
        m.add_paragraph(P.x(s), style="List Bullet")
    widths(t, [13, 4])
    P.document.add_paragraph()


P.h("Draft Education, Health and Care Plan", 0)
P.table(
    [
        ["Name", "Imani Oyelaran-Shaw"],
        ["Date of birth", "3 February 2013"],
        ["Year group", "Year 9"],
        ["Parent", "Ms Folake Oyelaran"],
        ["Preferred language", "Click or tap here to enter text. ##PH=Click or tap here to enter text."],
        ["Date draft issued", "12 October 2026"],
    ],
    [6, 11],
    head=False,
)
S("A", "The views, interests and aspirations of Imani and her parents")
P.prose(
    "My name is Imani and I am thirteen.",
    "I live with Mum, Nana and my little brother Tobi.",
    "I like drawing manga, plaiting hair and watching cookery programmes with Nana.",
    "At school I like art and food technology because the teachers show you what to do.",
    "I don’t like English because there is too much to write and I hate being asked to read in front of people.",
    "The best teacher I ever had was Miss Lund in Year 5, who let me draw the story first.",
    "My friends are Ruby and Saira, and they talk for me in the canteen so I do not have to queue on my own.",
)
P.prose(
    "When you talk to me, face me and give me a bit of time.",
    "I would rather write my answer or message it than say it in front of everybody.",
    "If there is a meeting about me, send me the questions the day before and let me put my ideas on a sticky note.",
)
P.p("My family", bold=True)
P.prose(
    "Ms Oyelaran says that Imani is creative, patient with her brother and very hard on herself.",
    "She feels that the move to a big secondary school knocked Imani’s confidence.",
    "She says that Imani now goes to bed early on Sundays because she feels sick.",
    "She has found the head of year easy to talk to, but letters from the school have not always been answered.",
    "At primary school Imani had a daily reading session with a teaching assistant and this made a difference.",
    "Ms Oyelaran is worried by how many days Imani has missed since Easter.",
)
P.lab("no-aspirations", section="A")
P.lab("views-not-attributed", section="A")

S("B", "Imani’s special educational needs")
P.p("Communication and Interaction", bold=True)
P.b(
    "Imani has a stammer. She repeats the first sound of a word and sometimes cannot start at all.",
    "She avoids speaking in front of the class and will say that she does not know when she does.",
    "Her stammer is worse when she is tired or is hurried, and much milder with Nana and Tobi. She has begun to swap words for ones that are easier to say, and the meaning is sometimes lost.",
    "She rarely asks a teacher to explain and starts work without knowing what is wanted.",
)
P.p("Cognition and Learning", bold=True)
P.b(
    "Imani has dyslexia. Her reading is accurate for familiar words, but her reading age in May 2026 was 8 years 6 months.",
    "She can explain her ideas far better than he can write them, and leaves tests unfinished. ##MP=She can explain her ideas far better than he can write",
    "Spelling takes so much of her attention that she loses the thread of what she wanted to say.",
    "Imani’s vocabulary, when it is tested by pictures, is at the 61st percentile. She learns well by watching and doing.",
    "She is slow to copy and takes home incomplete notes. She could not revise from her exercise books in the summer examinations.",
)
P.p("Social, Emotional and Mental Health", bold=True)
P.b(
    "Imani is anxious about lessons in which she might be picked to read. Her attendance between Easter and July 2026 was 71%.",
    "She asks to go to the toilet when the work is hard and does not come back.",
    "Imani compares herself with others and tears out pages that she thinks are untidy. She told the educational psychologist that she feels stupid in English every day.",
)
P.p("Sensory and/or Physical ##NP=Sensory and/or Physical", bold=True)
P.b(
    "Imani is sensitive to noise. The dining hall and the sports hall give her headaches.",
    "She finds fluorescent strip lights uncomfortable and squints at a white board.",
)
S("C", "Imani’s health needs which relate to her special educational needs")
P.b("Imani has migraine about twice a month. She needs to lie down in the dark and has missed lessons because of it.")
P.b("She had grommets when she was four. Her hearing was tested in March 2026 and is within the usual range.")
P.b("She is short-sighted and wears contact lenses.")
S("D", "Imani’s social care needs which relate to her special educational needs")
P.p("No social care needs were identified during the assessment.")
P.p(
    "Imani has not been known to children’s social care. Ms Oyelaran said during the assessment that the family does not want help at home and that she would get in touch if that changed."
)
S("E", "The outcomes sought for Imani")
outcome(
    "Outcome 1: Communication and Interaction",
    "End of Key Stage 4",
    "Imani will ask for something to be explained again, aloud or with her card, in at least four lessons out of five.",
    [
        "Imani will ask one question in each art and food technology lesson.",
        "She will show her card in English when she has lost her place.",
    ],
)
outcome(
    "Outcome 2: Cognition and Learning",
    "July 2028",
    "Imani will plan and write three linked paragraphs, using dictation software, in a lesson of one hour.",
    ["Imani will write one paragraph from a plan.", "She will correct her own dictated text."],
)
outcome(
    "Outcome 3: Cognition and Learning",
    "End of Year 11",
    "Imani will continue to develop her reading. ##M",
    ["Imani will read a short news article with her reading pen and tell a teaching assistant the main point."],
)
outcome(
    "Outcome 4: Social, Emotional and Mental Health",
    "End of Year 10",
    "Imani will have access to a counsellor and a safe place to go when she is anxious. ##OP",
    ["Imani will say how she feels on a scale from 1 to 5."],
)
outcome(
    "Outcome 5: Social, Emotional and Mental Health",
    "End of Year 10",
    "Imani will remain in the classroom from start to finish in nine lessons out of ten.",
    ["Imani will come back to the lesson within ten minutes of leaving it."],
)
outcome(
    "Outcome 6: Sensory and/or Physical",
    "End of Year 9",
    "Imani will put on her ear defenders before she goes into the dining hall, without a reminder, every day for a month. ##OW",
    ["Imani will carry her ear defenders in her bag."],
)

S("F", "The special educational provision required by Imani")
P.lab("no-outcome-link", section=None)
W = [12.5, 4.5]
H = ["Special educational provision", "By whom"]
P.p("Communication and Interaction", bold=True)
P.table(
    [
        H,
        [
            "Individual speech therapy for Imani’s stammer: 12 sessions of 45 minutes between January and July 2027.",
            "Speech and language therapist specialising in stammering",
        ],
        [
            "A half-hour training session in September each year for all of Imani’s subject teachers on how to respond when she blocks on a word.",
            "Speech and language therapist",
        ],
        ["Imani will be asked a question in class only when she has shown her green card.", "All subject teachers"],
        ["Rehearsal of reading aloud, where possible. ##U;V=where possible", "Learning support assistant"],
        [
            "Practice of the easy-onset technique for 10 minutes on Mondays, Wednesdays and Fridays.",
            "Learning support assistant trained by the therapist",
        ],
        [
            "A signal agreed with Imani (a pen laid across her book) for when she does not want to be asked, used in every lesson.",
            "All subject teachers",
        ],
        [
            "A visit once every half term to see how she is using her technique in class and to change the targets.",
            "Speech and language therapist",
        ],
        ["Recorded answers in place of spoken ones in all modern languages assessments.", "Languages teacher"],
    ],
    W,
    fill="E2EFD9",
)
P.p("Cognition and Learning", bold=True)
P.table(
    [
        H,
        [
            "Structured, multi-sensory teaching of reading and spelling, one to one, for 50 minutes twice a week.",
            "Specialist teacher holding the Level 5 certificate in dyslexia",
        ],
        ["A weekly session on planning and organising written work. ##P", "Learning support assistant"],
        [
            "Help with note-taking and with reading the questions in every history, geography and science lesson.",
            "Learning support assistant",
        ],
        [
            "Rest breaks and coloured paper in her examinations, should the need arise. ##V=should the need arise",
            "Examinations officer",
        ],
        [
            "Typed feedback of no more than three points on each piece of extended writing, sent to her within a week.",
            "English teacher",
        ],
        [
            "Paired reading of the class novel for 15 minutes at the start of each day.",
            "Sixth-form reading partner trained by the librarian",
        ],
        [
            "A look, once a half term, at her books from every subject, to see that the arrangements in this table are being used.",
            "SENCO",
        ],
        ["Teachers will break tasks into parts and go back over the main points. ##S", "Subject teachers"],
        ["A laptop with dictation software and a reading pen, for her own use in lessons and at home.", "School"],
        [
            "Training for Imani in using the dictation software: four sessions of 30 minutes in the autumn term.",
            "Technician from the Assistive Technology Service",
        ],
        [
            "At least 20 minutes of every English lesson in a group of no more than six, working on planning a paragraph aloud before it is written.",
            "English teacher",
        ],
        [
            "A complete set of typed notes at the end of each topic in science, history and geography.",
            "Subject teachers",
        ],
        [
            "Revision of irregular and regular spelling patterns from her own work for 15 minutes on Tuesdays and Thursdays.",
            "Learning support assistant",
        ],
        [
            "Imani’s reading in other subjects: the teacher will read the text aloud to the class in every lesson before questions are asked.",
            "Subject teachers",
        ],
        [
            "Spellings will be marked only for the ten words on her current list, in written work in all subjects.",
            "Subject teachers",
        ],
        ["22 hours a week, one to one. ##H", "Teaching assistant"],
        ["Imani’s homework will be written in her online planner by the end of each lesson.", "Subject teachers"],
        ["A programme to build reading speed, three times a week for 15 minutes. ##N", ""],
        ["Matrix level 4 for literacy. ##B", "School"],
    ],
    W,
    fill="E2EFD9",
)
P.p("Social, Emotional and Mental Health", bold=True)
P.table(
    [
        H,
        [
            "A meeting every morning at 8.40am, for ten minutes, to look at the day’s timetable and to mark the lessons that worry her.",
            "Assistant head of year",
        ],
        [
            "Cognitive behavioural work on anxiety about reading aloud: one 50-minute session a week for ten weeks in the spring term.",
            "School counsellor registered with the British Association for Counselling and Psychotherapy",
        ],
        ["Someone to talk to when lessons have gone badly. ##U;X", "A trusted adult"],
        [
            "When Imani shows her exit card she will go to the learning hub and will be back in class within ten minutes.",
            "Hub manager",
        ],
        [
            "The approach to Imani’s absences is to be agreed between the school and the education welfare service. ##D",
            "School",
        ],
        ["A call home to Ms Oyelaran every fortnight, to share what has gone well.", "Assistant head of year"],
        [
            "On her first day back after any absence, 20 minutes to go over what she has missed and to choose two pieces of work to catch up.",
            "Assistant head of year",
        ],
        ["A seat near the door, beside Ruby or Saira, in all lessons.", "Subject teachers"],
        [
            "Drawing club, from 12.45pm to 1.20pm on Mondays and Wednesdays, for Imani and no more than nine others.",
            "Art technician",
        ],
        [
            "One training session of 90 minutes in the autumn term on anxiety and avoidance, for the teachers of English, French and drama.",
            "Educational psychologist",
        ],
        ["The school will receive £600 a term towards the cost of the counsellor. ##MO=£600", "City Council"],
    ],
    W,
    fill="E2EFD9",
)
S("G", "The health care provision reasonably required by Imani")
P.lab("empty-section")
S("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("No provision is required as no needs have been identified.")
S("H2", "Any other social care provision reasonably required by Imani")
P.p("No provision is required as no needs have been identified.")
S("I", "Placement")
P.p("Imani should attend a mainstream secondary academy. ##placement-in-draft")
P.p(
    "Additional funding for one-to-one help in class will follow her there. ##provision-in-placement=Additional funding for one-to-one help"
)
S("J", "Personal budget")
P.p("Ms Oyelaran has been told about personal budgets and has not asked for one at this stage.")
S("K", "The advice and information gathered during the assessment")
P.table(
    [
        ["Advice from", "Name", "Date of advice"],
        ["Parent", "Ms Folake Oyelaran", "6 July 2026"],
        ["School", "Mr Gethin Parry, SENCO", "10 July 2026"],
        ["Educational psychologist", "Dr Lucia Marsh", "28 August 2026"],
        ["Speech and language therapist", "Petra Vance ##AD=Petra Vance", "[insert date] ##PH=[insert date]"],
        ["Community paediatrician", "Dr Hamish Rao", "2 September 2026"],
        ["Children’s social care", "Family Help duty desk", "21 July 2026"],
    ],
    [6, 6, 5],
    fill="E2EFD9",
)
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)
P.save()
