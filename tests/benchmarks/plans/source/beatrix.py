"""Independent school, personal budget; landscape; needs in prose; outcomes beside provision. Beatrix, Year 10."""

from building_n import N
from docx.shared import Pt

P = N("beatrix", "amended-draft", font="Calibri", size=10.5, landscape=True, margin=1.6)
W = 26.4
P.p("London Borough of Merrow", bold=True)
P.p("Proposed amended Education, Health and Care Plan", bold=True, size=18)
P.p("AMENDED DRAFT sent to the family for comment after the annual review", bold=True)
P.tab(
    None,
    [
        ["Young person", "Beatrix Okonjo-Hale (Bea)", "Date of birth", "17 May 2011"],
        ["Year group", "Year 10", "Parents", "Mr Daniel Hale and Mrs Ifeoma Okonjo-Hale"],
        ["Date of this amended draft", "30 April 2026", "Review meeting held", "26 March 2026"],
        [
            "Plan co-ordinator",
            "Yusuf Delaney",
            "Reply from family due by",
            "Click or tap to enter a date. ## PH=Click or tap to enter a date.",
        ],
    ],
    (5, 8.2, 5, 8.2),
)

P.p("What has changed", bold=True)
P.p(
    "This version follows the review meeting at school. Sections B, E, F and J have been rewritten; the rest stands as it was in the plan of 2 May 2025. Bea and her parents have fifteen days from the date of the covering letter to send their comments or to ask for a meeting, and may ask for a particular school to be named at the same time. Nothing in this draft takes effect until the amended plan has been issued."
)
P.bar("The views, interests and aspirations of the young person and her parents", W)
P.whole("missing-section", "A")
P.section = "A"
P.whole("views-not-attributed", "A")
P.whole("no-communication-summary", "A")
P.whole("no-adulthood-outcomes")
P.whole("no-adulthood-provision")
P.prose(
    "I have collected rocks since I was six and I can tell you where every one of them came from.",
    "I play the bass in a rock band with my cousins, mostly covers, and I am better at it than they think.",
    "School is fine when I know what is coming; a cover teacher or a room change can finish my day before it starts.",
    "The geology club is the best hour of my week and Mr Sallis lets me label the specimens.",
    "I like my classes to be quiet, my bag to be packed the night before and my food not to touch.",
    "Reading out loud in front of people is the worst thing anybody can ask me to do.",
    "When I leave school I want to study geology and live near the sea.",
)
P.p("Bea's parents", bold=True)
P.prose(
    "We have watched Bea go from missing most of Year 8 to being in school four days out of five, and we are very proud of her.",
    "She gets through the day at a cost to friendships and to sleep, and there is nothing left in the evenings.",
    "What worked for her in Year 9 was being told on a Sunday evening what the week would bring, and having one person to go to.",
    "What did not work was being given a card and told to use it when she was already beyond using anything.",
    "We hope that she will come out of school with the grades she deserves and with her curiosity in one piece.",
    "We paid for a tutor ourselves for eighteen months, two hours a week, and saw what it did for her confidence.",
)

P.bar("Section B: Special educational needs", W)
P.section = "B"
P.h("Communication and interaction", 2)
P.prose(
    "Bea was diagnosed with autism at the age of twelve and is an articulate, dryly funny young woman whose spoken vocabulary is well above average.",
    "She takes language literally and is thrown by questions that have no single answer, so that in discussion she either says nothing or speaks at length without noticing that the others have moved on.",
    "She does not tell a teacher when she is lost, because she cannot find a way in, and her silence is read as understanding.",
    "In practical lessons she misses the instruction that came while she was still thinking about the one before, and copies the pair beside her.",
    "Group work is hard for her: she either does all of it or none, and she has twice been left without a group.",
    "With people of her own age she can talk well about geology and music but does not pick up a subject that somebody else has chosen.",
)
P.h("Cognition and learning", 2)
P.prose(
    "Bea reasons very well with pictures and patterns and is in the top band for science; her CAT scores in Year 9 were between 112 and 124. ## AB=CAT scores",
    "She is dyslexic.",
    "She reads accurately but at about half the rate of her class, loses her place in long passages and has to read a page three times to keep hold of it.",
    "His spelling is well below what one would expect of somebody so knowledgeable. ## MP=His spelling",
    "She copes by guessing from the first letters of a word, which lets her down in history and English, where names and technical terms matter.",
    "She cannot easily put her ideas into order on paper, and an essay of which she could talk for ten minutes comes out as six lines.",
    "There are gaps in her mathematics from Year 8, above all ratio and algebra, and she freezes when she meets them.",
    "The learning support department will also give Bea half an hour of touch-typing tuition each Wednesday. ## OUT",
)
P.h("Social, emotional and mental health", 2)
P.prose(
    "Bea is conscientious, kind to younger pupils and hard on herself.",
    "She has experienced emotionally based school avoidance (EBSA) since Year 7; attendance this year is 81 per cent and falls in the weeks before assessments.",
    "Before a test she sleeps badly, eats little and has been known to rub out a whole page of correct work.",
    "Last year she had eight meetings with a youth counsellor at the Wandle Clinic, and went to all of them.",
    "Getting from the car to the building is the hardest part of her day.",
    "She cannot yet say what is worrying her until it has become too much, when she leaves the room or goes silent for the rest of the lesson.",
    "Mr Sallis, her form tutor, reports that he has never known her to be rude or to refuse; he sees a pupil who is holding herself together.",
)
P.h("Sensory and physical needs ## NP=Sensory and physical needs", 2)
P.prose(
    "Bea has sharp eyesight and good balance and used to be a keen climber.",
    "The strip lights in the science block give her headaches, and the noise of the dining hall and of the corridors at changeover is painful to her.",
    "She finds the collar and seams of the school uniform hard to bear.",
    "Her knees and wrists are hypermobile; she is sore after games and after standing for longer than half an hour.",
)
P.bar("Sections C and D: Health and social care needs", W)
P.whole("SNS", "C", "Sections C and D: Health and social care needs")
P.section = None
P.prose(
    "Bea has migraine with aura, on average twice a month, and loses the rest of the day to sleep when an attack comes.",
    "She takes a preventive tablet at night and has seen the paediatrician at the Wandle Clinic once a year since 2023.",
    "An attack usually begins with a patch of missing vision and she has learned to say so to the nearest person.",
    "She falls asleep after midnight on most school nights.",
    "The family is not known to children's social care and did not ask for an assessment; her grandmother, who lives round the corner, helps out on the mornings when both parents work.",
)

P.bar("Sections E and F: Outcomes and the special educational provision to meet them", W)
P.section = "E"
P.p(
    "Each table below takes one area of need. Outcomes are in the left-hand column (E) and the provision for each stands beside it (F). Teachers set shorter steps with Bea every term."
)
HEAD = ["Section E: Outcome", "Section F: Provision", "Provided by", "How much and how often"]
WID = (6.6, 9.6, 5.2, 5.0)


def eftab(title, rows):
    P.section = "F"
    P.h(title + " (E and F)", 2)
    # the outcome column belongs to E, the rest to F
    d = P.document.add_table(rows=0, cols=4, style="Table Grid")
    from building_n import widths

    for c, v in zip(d.add_row().cells, HEAD, strict=False):
        P.cell(c, v, bold=True, fill="DDEBF7")
    for i, r in enumerate(rows):
        cells = d.add_row().cells
        for j, v in enumerate(r):
            P.section = "E" if j == 0 else "F"
            if v is not None:
                P.cell(cells[j], v)
    widths(d, WID)
    from docx.oxml import OxmlElement

    for row in d.rows:  # a row stays on one page
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    i = 0
    while i < len(rows):
        k = i
        while k + 1 < len(rows) and rows[k + 1][0] is None:
            k += 1
        if k > i:
            m = d.cell(1 + i, 0).merge(d.cell(1 + k, 0))
            for para in list(m.paragraphs)[1:]:
                if not para.text:
                    para._p.getparent().remove(para._p)
        i = k + 1
    P.document.add_paragraph().paragraph_format.space_after = Pt(0)


eftab(
    "Communication and interaction",
    [
        [
            "Outcome 1. By the end of Year 11 Bea will let a teacher know that she has not understood, by speaking or by a card, in at least four lessons out of five.",
            "Individual work on asking for help, working out what a question wants and putting right a misunderstanding.",
            "Speech and language therapist specialising in autism",
            "40 minutes once a week in term time",
        ],
        [
            None,
            "Rehearsal of what will be asked of her, with the written script left on the bench.",
            "Learning support assistant (Level 3)",
            "Ten minutes, before every science practical",
        ],
        [
            None,
            "Teachers will keep to literal language and say exactly what a finished answer looks like. ## S",
            "All subject teachers",
            "",
        ],
        [
            None,
            "A question card, red on one side and green on the other, on her desk in every lesson.",
            "Subject teachers to look for it",
            "Every lesson",
        ],
        [
            None,
            "Conversation and listening group, following the therapist's plan, with four other Year 10 pupils. ## P",
            "School counsellor",
            "Weekly",
        ],
        [
            None,
            "Training on autism in girls for the teachers on Bea's timetable.",
            "Speech and language therapist",
            "One session of 90 minutes in the autumn term of 2026",
        ],
        [
            "Outcome 2. By Easter 2027 Bea will keep up a conversation of five turns each on a subject that the other person has chosen, three times in a school week.",
            "Board-game table in the common room with three other pupils.",
            "Head of Year 10",
            "Tuesdays and Thursdays, 12.40pm to 1.10pm",
        ],
        [
            None,
            "Bea will be invited to the debating society. ## V=invited to",
            "English teacher",
            "Wednesdays, 3.45pm to 4.45pm",
        ],
        [None, "Talking over how the week's group work has gone. ## X", "A mentor", "20 minutes every Monday"],
        [
            None,
            "Visual prompts such as topic cards, on the table in tutor time. ## V=such as",
            "Form tutor",
            "Tutor time, every morning",
        ],
        [
            "Outcome 3. By the end of Year 11 Bea will be receiving fortnightly sessions with a speech and language therapist. ## OP",
            "Meeting to go over the communication targets with Bea's tutor and write the next ones.",
            "Speech and language therapist",
            "Once each half term",
        ],
        [
            None,
            "Extra help with group projects will be given by the learning support assistant. (Also meets Outcome 12.) ## U; V=Extra help; UN=Outcome 12",
            "",
            "",
        ],
    ],
)
eftab(
    "Cognition and learning",
    [
        [
            "Outcome 4. By the summer of 2027 Bea will read a two-page history or English source and pick out its three main points in fifteen minutes, using her reading pen.",
            "Structured literacy tuition: morphology, spelling patterns and reading at speed.",
            "Specialist teacher with a Level 7 diploma in dyslexia, engaged by the family (see Section J)",
            "Two hours a week for 36 weeks of the year",
        ],
        [
            None,
            "A reading pen, and text-to-speech software on a school laptop, for use in all lessons and in every test and examination.",
            "Network technician to install by 5 June 2026",
            "In place all the time",
        ],
        [None, "In-class support. ## H=In-class support", "Learning support assistant", "6 hours a week"],
        [
            None,
            "Pre-teaching of the key words for the coming week in history, English and biology.",
            "Learning support teacher",
            "25 minutes on Monday and Wednesday, before registration",
        ],
        [
            None,
            "Twenty-five per cent more time in all tests, mock papers and public examinations.",
            "Examinations officer",
            "Every test and examination",
        ],
        [
            None,
            "Bea could sit at the front, away from the door, in her English set. ## V=could sit",
            "English teacher",
            "All English lessons",
        ],
        [
            "Outcome 5. Bea will write an answer of at least 400 words in forty minutes, from a plan made on one sheet of paper. ## T",
            "Essay-planning tutorials, using colour-coded sticky notes that are moved about before anything is written. ## N",
            "",
            "Half an hour every Thursday, period 6",
        ],
        [
            None,
            "Going through her marked history essay with her, one paragraph at a time.",
            "Ms Farrant, history teacher",
            "20 minutes after each half-termly assessment",
        ],
        [
            None,
            "Help with homework, as often as staffing allows. ## U; V=as often as staffing allows",
            "Homework club supervisor",
            "",
        ],
        [
            None,
            "Recorded copies of the set texts in English, supplied by the school library two weeks before the class begins each one.",
            "School librarian",
            "Every set text",
        ],
        [
            None,
            "Dictation of first drafts to the laptop in English and history lessons.",
            "Subject teachers",
            "English and history, each lesson with a written task",
        ],
        [
            "Outcome 6. By the end of Year 10 Bea will improve in mathematics. ## M",
            "Tuition in ratio and algebra from the Year 8 curriculum.",
            "Qualified mathematics teacher",
            "Up to two hours a week ## V=Up to two hours; ?P",
        ],
        [
            None,
            "A catch-up course for the summer will be agreed with the family once the mock papers have been marked. ## D",
            "",
            "To be agreed",
        ],
        [
            None,
            "One page of worked examples to keep open beside her in mathematics lessons and for homework.",
            "Mathematics teacher",
            "A new page for each topic",
        ],
    ],
)
eftab(
    "Social, emotional and mental health",
    [
        [
            "",
            "Looking at the planner to see that each piece of homework has been written down with its date. ## L",
            "Form tutor",
            "Five minutes every afternoon",
        ],
        [
            "Outcome 7. By December 2025 Bea will walk from the car to her form room by herself on eight school days out of ten. ## DP=Outcome 7. By December 2025",
            "Meeting Bea at the car and walking in beside her by the garden path.",
            "Mrs Ilett, pastoral manager, trained in emotionally based school avoidance",
            "15 minutes every morning",
        ],
        [
            None,
            "Work on managing worry, using a cognitive behavioural approach. ## U",
            "Assistant psychologist",
            "At regular intervals ## V=At regular intervals",
        ],
        [None, "A message to Bea's parents by 9.30am to say how she arrived.", "Pastoral manager", "Every morning"],
        [
            None,
            "Warning of a cover teacher or a change of room, sent to Bea's phone the evening before.",
            "School office",
            "Whenever cover or a room change is arranged",
        ],
        [
            "Outcome 8. By the end of Year 11 Bea will rate her worry on a five-point scale and pick one of her own three ways of dealing with it, unprompted, on four days out of five.",
            "When Bea puts her blue card on the desk, ten minutes in the library, where the librarian will sit with her until she writes down her number.",
            "School librarian",
            "Each time the card is used",
        ],
        [
            None,
            "Individual counselling, using a scale and drawings in place of open questions.",
            "School counsellor",
            "45 minutes every other Wednesday, 12.35pm",
        ],
        [
            None,
            "The plan of the week, with cover and visitors marked, gone through with Bea on the telephone for ten minutes.",
            "Pastoral manager",
            "Every Monday, 8am",
        ],
        [None, "Calming breaks. ## S", "Class teachers", "When needed ## V=When needed"],
        [
            None,
            "Equine-assisted learning at Holt Farm, on reading and settling the horse and on noticing her own signs of worry.",
            "Equine learning practitioner, engaged by the family (see Section J)",
            "Two 90-minute sessions a month",
        ],
        [
            None,
            "The yearly cost of the horse sessions, £1,280, will be met by the authority. ## MO=£1,280, will be met by the authority",
            "",
            "",
        ],
        [None, "Element 3 top-up for pastoral staffing. ## B=Element 3 top-up", "", ""],
        [None, "Worry log, written by Bea and read with her.", "Form tutor", "Afternoon registration, daily"],
        [
            "Outcome 9. By Christmas 2026 Bea will sit a whole mock paper in a room with five other candidates. ## OW",
            "",
            "",
            "",
        ],
    ],
)
P.section = "F"
P.p("Monitoring", bold=True)
P.p(
    "The special educational needs co-ordinator of the school keeps the record of what has been provided and brings it to the annual review. The next review will be held by 26 March 2027."
)

P.bar("Section G: Health care provision", W)
P.whole("empty-section", "G")
P.section = "H"
P.bar("Section H: Social care provision", W)
P.p("H1: Not applicable. H2: Not applicable.")
P.section = "I"
P.bar("Section I: Placement", W)
P.tab(
    None,
    [
        ["Name", "Ashcombe Priory School ## PID=Ashcombe Priory School"],
        ["Type", "Independent day school for girls aged 11 to 18"],
        ["Attendance", "Day pupil, 35 teaching weeks a year; the school day is 8.40am to 3.45pm"],
        [
            "Other information",
            [
                "Bea will have a learning support assistant for six hours weekly at the school. ## HIP=learning support assistant for six hours weekly",
                "Therapy and counselling are delivered on the premises. ## PIP=Therapy and counselling are delivered",
            ],
        ],
    ],
    (6, 20.4),
)
P.section = "J"
P.bar("Section J: Personal budget and direct payments", W)
P.prose(
    "Mr Hale and Mrs Okonjo-Hale asked for a personal budget on 12 January 2026 and the authority agreed to it on 9 March 2026."
)
P.tab(
    ["Direct payment", "Amount", "Paid to and when", "Needs and outcomes it is to meet"],
    [
        [
            "Structured literacy tuition",
            "£5,760 a year",
            "Mrs Okonjo-Hale, monthly",
            "Bea's slow reading and weak spelling (Section B, cognition and learning); Outcome 4",
        ],
        [
            "Direct payment for horse sessions at Holt Farm ## DPP=Direct payment for horse sessions",
            "£1,280 a year",
            "Mr Hale, at the start of each term",
            "",
        ],
    ],
    (7, 4, 6, 9.4),
)
P.prose(
    "The family keeps receipts and sends them to the authority every six months.",
    "Travel to Holt Farm is provided by Bea's parents and forms no part of the budget.",
)
P.section = "K"
P.bar("Section K: Advice and information", W)
P.p(
    "The advice gathered for this plan and for the review is held on Bea's file and may be seen by appointment at the Civic Offices. ## NAL=is held on Bea's file"
)
P.save()
