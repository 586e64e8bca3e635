"""Independent special school; advice list (K) before Section A; numbered paragraphs of formal prose; struck text left. Year 10."""

from building_i import Plan

P = Plan("aldersyke", "final", font="Times New Roman", size=11.5)
P.running(foot="Amended Final EHC Plan – B. Inkpen – 11 September 2026 – OFFICIAL SENSITIVE")
P.h("EDUCATION, HEALTH AND CARE PLAN", 0)
P.p("Maintained by Rothwick Metropolitan Borough Council under the Children and Families Act 2014", italic=True)
P.table(
    [
        ["Full name", "Bartholomew (“Barty”) Inkpen"],
        ["Born", "8 March 2012"],
        ["National Curriculum year", "Year 10"],
        ["Parents", "Dr Susannah Inkpen and Mr Ivo Inkpen"],
        ["Status of this document", "Amended Final Plan"],
        ["Annual review meeting held", "16 January 2026"],
        ["Date of amended final plan", "11 September 2026"],
        ["Review", "The Plan shall be reviewed every twelve months."],
    ],
    [6, 11],
    head=False,
)
for r in ("late-amendment", "no-review-date"):
    P.lab(r, section=None)
P.section = "K"
P.h("SECTION K – ADVICE AND INFORMATION")
P.p("The Authority had regard to the following, copies of which are appended.")
P.table(
    [
        ["No.", "Document", "Author", "Dated"],
        ["1", "Parental representations", "Dr S. Inkpen and Mr I. Inkpen", "9 January 2026"],
        ["2", "Head of Pastoral’s note of Barty’s review discussion", "Mrs A. Thackeray", "12 January 2026"],
        ["3", "Educational psychology report", "Dr Oona Farrelly, educational psychologist", "3 November 2025"],
        ["4", "Speech and language therapy report", "Miriam Koslow, highly specialist therapist", "8 December 2025"],
        ["5", "School’s annual review report", "Mr D. Postlethwaite, Headteacher", "14 January 2026"],
        ["6", "Paediatric letter", "Dr Kofi Anan-Bell, community paediatrician", "21 October 2025"],
        ["7", "Social care advice", "Ruth Oakes, social worker", "5 January 2026"],
    ],
    [1.2, 6.3, 6.3, 3.2],
)
P.section = "A"
P.h("SECTION A – VIEWS, INTERESTS AND ASPIRATIONS")
P.lab("no-childs-views", section="A")
P.lab("no-communication-summary", section="A")
P.prose(
    "Barty lives with his parents and his twin sister, Cordelia.",
    "He attended two mainstream primary schools, the second for less than a year, and was out of school from March to December 2022.",
    "During that period the Authority provided ten hours a week of home tuition.",
    "He has been a pupil at Aldersyke Hall since January 2023 and his attendance there stood at 94% at the date of the review.",
)
P.prose(
    "Dr and Mr Inkpen report that the change of school has transformed family life.",
    "They regard the presence of therapists in the classroom as the reason for it, and they would not wish to see that diluted.",
    "They observe that he is slower to recover from a bad day than his sister and that the weekend may pass before he will speak of it.",
    "They consider that the previous Plan understated his intellectual ability, and Dr Farrelly’s findings have led the Authority to agree.",
    "They hope that Barty will take public examinations, that he will one day study engineering and that he will not lose his sense of humour along the way.",
    "They asked at the review for a longer school day, which the Authority has considered and has not agreed.",
)
P.section = "B"
P.h("SECTION B – SPECIAL EDUCATIONAL NEEDS")
P.p(
    "Barty has diagnoses of developmental language disorder, autism spectrum disorder and dyslexia. Dr Farrelly’s report of 3 November 2025 records verbal comprehension at the 4th percentile and fluid reasoning at the 68th."
)
P.p(
    "Barty reasons well with shapes, machines and diagrams. He is courteous, he has a long memory for fact and he does not give up a practical task once he has begun it. He can take apart and mend a bicycle gear. He is gentle with younger pupils and is trusted by them."
)
P.table(
    [
        ["Need", "Description"],
        [
            "1",
            "He cannot give an account of events in order. He leaves out who was there and why a thing happened, and the listener must already know.",
        ],
        [
            "2",
            "He understands language literally and misses what is implied. In class discussion he answers a question that was asked some minutes earlier.",
        ],
        [
            "3",
            "When he has not been understood he repeats the same words more loudly and then gives up. He knows that it has gone wrong but she has no way of putting it right. ##MP=He knows that it has gone wrong but she has no way",
        ],
        [
            "4",
            "His reading is at an age equivalent of 8 years and 2 months. He misreads small words and the sense is lost.",
        ],
        ["5", "He does not know which operation a word problem calls for, although his calculation is sound."],
        [
            "6",
            "Barty is afraid of making mistakes. He tears up work, and in the autumn term he left the room on fourteen occasions after an error was marked.",
        ],
        [
            "7",
            "He is distressed by scraping chairs, by several people talking at once and by the smell of the canteen. The occupational therapist’s report of May 2025 places him in the definite difference range for hearing. ##RN=The occupational therapist’s report of May 2025",
        ],
        [
            "8",
            "Barty’s ankles are hypermobile. He falls on stairs and cannot run for more than a minute. ##NP=Barty’s ankles are hypermobile.",
        ],
    ],
    [1.5, 15.5],
)
P.section = "C"
P.h("SECTION C – HEALTH NEEDS")
P.p(
    "Barty has a delayed sleep pattern, for which melatonin has been prescribed since 2023. He is slow to start work on the morning after a poor night."
)
P.section = "D"
P.h("SECTION D – SOCIAL CARE NEEDS")
P.p(
    "Barty needs one of his parents close at hand until he is asleep, and neither has an unbroken evening. The family were assessed by the Disabled Children’s Team in January 2026."
)
P.section = "E"
P.h("SECTION E – OUTCOMES")
for o in [
    "Outcome 1. By the end of Year 11 Barty will give a spoken account of an event in the right order, with who, where and why, to a listener who was not there, in four accounts out of five.",
    "Outcome 2. By the end of Key Stage 4 Barty will put his meaning in different words when he has not been understood, in three conversations out of five.",
    "Outcome 3. By July 2028 Barty will read a passage written for a ten-year-old with no more than five errors in a hundred words and answer two questions on what it implies.",
    "Outcome 4. Barty will choose the correct operation for eight word problems out of ten. ##T",
    "Outcome 5. By the end of Year 11 Barty will improve his resilience. ##M",
    "Outcome 6. By July 2027 Barty will remain in the room, with his work intact, on nine out of ten occasions when an error is pointed out.",
]:
    P.p(o)
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)

P.section = "F"
P.h("SECTION F – SPECIAL EDUCATIONAL PROVISION")
P.h("F1  Provision to meet Outcomes 1 and 2 (Needs 1, 2 and 3)", 2)
P.prose(
    "F1.1  In all of his lessons Barty shall be in a class of no more than eight pupils, whose teacher holds a postgraduate award in speech, language and communication needs.",
)
P.prose(
    "F1.2  A highly specialist speech and language therapist employed by the School shall deliver 60 minutes of individual therapy each week, for thirty-eight weeks of the year, addressing narrative and inference.",
    "A second session, of 40 minutes a week, shall be given by the same therapist to Barty with no more than three other pupils, and shall address what to do when a conversation breaks down.",
    "The therapist shall have a further six hours in each term for writing programmes, training the classroom staff and preparing a report for the annual review.",
)
P.prose(
    "For one hour in each week the therapist shall teach English jointly with the English teacher, so that Barty rehearses narrative in the setting in which he will need it.",
)
para = P.prose(
    "F1.3  In every lesson the teacher shall ask Barty to say the task back before he begins.",
    "Vocabulary for the coming topic shall be pre-taught. ##U=Vocabulary for the coming topic shall;N=Vocabulary for the coming topic shall",
)
P.prose(
    "F1.4  On Tuesdays and Fridays, from 2.15pm to 2.45pm, a Level 4 communication assistant shall lead a group in which Barty and three others plan and record a radio news bulletin.",
)
para = P.document.add_paragraph(
    "F1.5  The communication assistant shall work through Barty’s narrative cards with him for "
)
P.log.append(
    (
        "F",
        "F1.5 The communication assistant shall work through Barty’s narrative cards with him for 20 minutes on each school day.",
        "",
    )
)
para.add_run("15 minutes on three days a week").font.strike = True
para.add_run(" 20 minutes on each school day.")
P.lab("unresolved-changes", section=None)
P.prose(
    "F1.6  Staff are to be mindful of his literal understanding and to avoid idiom. ##S=Staff are to be mindful of his literal;V=be mindful of",
)
P.h("F2  Provision to meet Outcomes 3 and 4 (Needs 4 and 5)", 2)
P.prose(
    "F2.1  A specialist teacher who is an associate member of the British Dyslexia Association shall teach Barty reading and spelling, individually, for 40 minutes on four days of each week.",
    "She shall use a cumulative phonic programme and shall record the graphemes mastered at the end of each half term.",
    "The lesson shall take place in the teacher’s own room and not in the library.",
)
P.prose(
    "F2.2  Four hours a week of one-to-one support from a learning support assistant. ##H=Four hours a week of one-to-one support",
)
P.prose(
    "F2.3  In all mathematics lessons the teacher shall begin from concrete materials and shall leave one worked example in Barty’s sight until he has finished.",
    "He shall be given a printed card showing the words that signal each operation, for use in mathematics and science lessons.",
)
P.prose(
    "F2.3a  The form tutor shall read to Barty’s class for fifteen minutes at the close of every school day from fiction written for readers of twelve and over, so that he has access to age-appropriate stories while his own reading is developing.",
)
P.prose(
    "F2.4  Barty shall have a laptop computer with text-to-speech software, for his sole use, in all lessons and for homework.",
    "The sum of £412 shall be paid to the School each September for the licences. ##MO=£412",
)
P.prose(
    "F2.5  A tutor shall hear Barty read and discuss a book with him once a week. ##P=A tutor shall hear Barty read and",
    "It is recommended that a learning support assistant read the questions to him in every written assessment. ##V=It is recommended that",
)
P.prose(
    "F2.6  A mathematics teacher shall take Barty and one other pupil for 30 minutes every Wednesday to sort, draw and act out word problems before any calculation is attempted (Outcome 10). ##UN=A mathematics teacher shall take Barty",
)
P.h("F3  Provision to meet Outcomes 5 and 6 (Needs 6 and 7)", 2)
P.prose(
    "F3.1  The School’s clinical psychologist shall see Barty for 50 minutes on alternate Thursdays in term time for cognitive behavioural therapy directed to his fear of mistakes.",
    "She shall meet his form tutor and his parents once in each half term to review progress.",
)
P.prose(
    "F3.2  A key adult shall spend the first fifteen minutes of every school day rehearsing with Barty the parts of the timetable that are new. ##X=A key adult shall spend the first fifteen",
)
P.prose(
    "F3.3  Barty shall have a work station screened on two sides in each of his classrooms and a pair of noise-reducing headphones.",
    "When he shows the amber card, staff shall leave him for ten minutes before they speak to him again.",
    "Teachers shall mark his errors in pencil, with a dot in the margin, in every piece of written work.",
)
P.prose(
    "F3.3a  The School’s behaviour lead, a teacher trained in Team Teach, shall meet Barty for twenty minutes at the end of any day on which he has left a lesson.",
    "They shall draw the sequence of events together, and the drawing shall go home with him the same day.",
)
P.prose(
    "F3.3b  Barty shall eat his lunch in the form room with up to four others on every school day.",
    "The windows of the form room shall be opened for ten minutes before he comes in.",
)
P.prose(
    "F3.4  An occupational therapist shall treat Barty using a programme of sensory integration, the number and length of sessions to be confirmed. ##U=An occupational therapist shall treat Barty",
    "The same therapist shall come into class for one hour in each half term to show teachers how the seating and the lighting are to be arranged.",
)
P.prose(
    "F3.4a  All teaching and therapy staff shall receive, in the first week of each September, three hours of training from the clinical psychologist in responding to perfectionism.",
)
P.prose(
    "F3.5  Barty’s arrangements at break shall be decided by the Headteacher. ##D=Barty’s arrangements at break",
)
P.prose(
    "F3.6  Calming work shall be carried out with him for ten minutes after every mathematics lesson and every English lesson. ##N=Calming work shall be carried out",
    "The School shall endeavour to have his form tutor sit with him for the whole of every test. ##V=endeavour to",
)
P.h("F4  General", 2)
P.prose(
    "F4.1  A learning support assistant shall be in the room in all of Barty’s lessons to prompt him to begin and to keep him to the task. ##L=A learning support assistant shall be in the room",
)
P.h("F5  Monitoring", 2)
P.prose(
    "The School shall set short-term targets within eight weeks of the date of this Plan and shall review them each term with Barty and his parents.",
    "The Authority shall attend the annual review.",
)
P.section = "G"
P.h("SECTION G – HEALTH PROVISION")
P.prose("G1  The community paediatrician shall review Barty’s melatonin every six months (Outcome 6).")
P.prose("G2  CAMHS shall provide ongoing input (Outcome 6). ##C=CAMHS shall provide;V=ongoing input;AB=CAMHS")
P.section = "H1"
P.h("SECTION H1 – SOCIAL CARE PROVISION UNDER THE 1970 ACT")
P.prose("The assessment of January 2026 concluded that no provision under section 2 is necessary.")
P.section = "H2"
P.h("SECTION H2 – OTHER SOCIAL CARE PROVISION")
P.prose("H2.1  One overnight stay at Larkrise House, from 5pm on Friday to 11am on Saturday, every fourth week.")
P.prose(
    "H2.2  A family support worker shall visit Dr and Mr Inkpen to help with the bedtime routine. ##C=A family support worker shall visit"
)
P.section = "I"
P.h("SECTION I – PLACEMENT")
P.prose(
    "Name: Aldersyke Hall School.",
    "Type: independent special school (section 41).",
    "The school day runs from 8.50am to 3.40pm.",
    "The placement includes on-site speech and language therapy and occupational therapy. ##provision-in-placement=The placement includes on-site speech",
    "Barty is to have 27 hours of specialist teaching there in each week. ##hours-in-placement=27 hours of specialist teaching",
)
P.section = "J"
P.h("SECTION J – PERSONAL BUDGET")
P.prose(
    "Dr Inkpen asked for a personal budget at the review and it was agreed.",
    "A direct payment of £2,400 a year is made to her in three equal parts. ##direct-payment-without-purpose=A direct payment of £2,400",
)
P.h("AUTHORISATION", 2)
P.p("Signed: H. Braithwaite")
P.p("Hannah Braithwaite, Head of Inclusion, for the Authority. Date: 11 September 2026")
P.save()
