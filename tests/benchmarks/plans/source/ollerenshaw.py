"""F in bulleted lists under who-delivers headings with lead-ins; B strengths and needs side by side. Kasimir, Year 9."""

from building_h import Plan

P = Plan("ollerenshaw", "final", font="Calibri", size=11)
d = P.document
P.h("EHC Plan: Kasimir Ollerenshaw", 0)
P.a("Status: Final      Issued by: City of Brackwater, Special Educational Needs Team")
P.tab(
    [
        ["Date of birth", "3 March 2012", "Year", "9"],
        ["Request received", "3 November 2025", "Plan issued", "12 June 2026"],
        ["To be reviewed by", "28 May 2027", "UPN", "X310448812093"],
    ],
    [4, 4.6, 4, 4.6],
    head=0,
    fill=None,
)
P.g("late-plan", "not-signed", "no-adulthood-outcomes", "no-adulthood-provision", "no-placement")
P.section = "A"
P.h("A. Views and interests of Kasimir and his father")
P.lab("no-aspirations")
P.a("These are Kasimir’s own words, taken down by Mr Danjuma, learning mentor, on 6 February 2026:", italic=True)
P.a(
    "“I’m good at maths when it’s just numbers. I like fixing bikes with my uncle, and boxing on the telly, and our dog Mavis. I hate being shouted at across the room. If you stand near me and say it quiet I’ll do it. School’s too noisy, I can’t think in the dinner queue. Some teachers think I’m not bothered but I can’t read it fast enough and then it’s gone.”"
)
P.a("How to talk with Kasimir", bold=True)
P.a(
    "Choose a time when no one else is listening. Walk with him rather than sit opposite him, ask one question and count to ten. He would rather answer a text message or a tick list than fill in a form, and he wants to be in the room when things are being settled about him."
)
P.a("Mr Ollerenshaw’s views", bold=True)
P.a(
    "Kasimir’s father says that Kas is loyal, quick with his hands and kind to younger children. He feels that school has told him about every bad day and hardly any of the good ones. Mornings are calm at home; evenings are spoiled by homework that Kasimir cannot read. His teachers write more often than they used to and he reads every message. Kasimir’s grandmother, who was a seamstress, has been teaching him to mend his own kit. In Year 8 he had a reading mentor from the sixth form on Mondays, which stopped when she left."
)
P.section = "B"
P.h("B. Special educational needs")
P.a("Communication and interaction", bold=True)
P.a("No special educational needs have been identified in this area.")
P.a("Cognition and learning", bold=True)
P.tab(
    [
        ["Strengths", "Needs"],
        [
            [
                "Kasimir is quick with mental arithmetic and can hold a set of measurements in his head.",
                "He remembers what he has been shown far better than what he has been told.",
                "He follows a diagram without help and spots mistakes in other people’s sums.",
                "He enjoys audio books and can retell a chapter in order.",
                "He can take a bicycle gear apart and put it back.",
            ],
            [
                "Kasimir has dyslexia. The educational psychologist’s report of 9 March 2026 put his single-word reading at the 4th percentile and his spelling at the 2nd.",
                "He reads at about half the speed of other fourteen-year-olds and has lost the start of a paragraph by its end.",
                "His written work is two or three lines long, without full stops, and does not show what he knows.",
                "He comes to lessons without a pen, planner or book on most days.",
            ],
        ],
    ],
    [8, 9],
)
P.a("Social, emotional and mental health", bold=True)
P.tab(
    [
        ["Strengths", "Needs"],
        [
            [
                "Kasimir is honest about what he has done and will say sorry once he is calm.",
                "He is patient with younger pupils and has helped at the Year 7 sports day.",
                "He can say which lessons go well and why.",
                "He keeps a promise made to an adult he respects.",
            ],
            [
                "Kasimir has ADHD. He works for four or five minutes before he is out of his seat or talking.",
                "He takes a correction in front of others as an insult and walked out of 43 lessons between January and Easter.",
                "She is easily drawn into arguments in the corridor. ## MP:She is easily drawn into arguments",
                "He told Dr Lund, whose letter of 2 April 2026 is quoted here, that ‘it goes from nought to a hundred and I don’t get a warning’. ## RN:Dr Lund, whose letter of 2 April 2026",
            ],
        ],
    ],
    [8, 9],
)
P.a("Sensory and/or physical", bold=True)
P.lab("NP", "Sensory and/or physical")
P.tab(
    [
        ["Strengths", "Needs"],
        [
            ["Kasimir is strong, well co-ordinated and runs for the school."],
            [
                "He is over-sensitive to noise and hears conversations in the next room over his own teacher.",
                "Strong smells in the canteen and the science corridor make him retch.",
            ],
        ],
    ],
    [8, 9],
)
P.section = "C"
P.h("C and D. Health and social care needs")
P.lab("sections-not-separate", section=None)
P.a(
    "Kasimir was diagnosed with ADHD in 2023 and takes a slow-release tablet at breakfast, which wears off at about two o’clock and takes away his appetite at lunch. His father works nights and his grandmother has moved in to help. He has a good appetite in the evening and sleeps well. He has broken his wrist twice on his bicycle. His mother lives in Leeds and he sees her in the school holidays. An early help worker has known the family since January and there is no social worker."
)
P.section = "E"
P.h("E. Outcomes")
P.a(
    "E1. By the end of Year 11 Kasimir will read a page of a Year 8 history book aloud and answer four out of five questions about it correctly.",
    "E2. By July 2028 Kasimir will write three paragraphs on one subject, with full stops and capital letters in nine sentences out of ten.",
    "E3. By the end of Year 10 Kasimir will stay at a written task for fifteen minutes after a single prompt, in three lessons out of five.",
    "E4. By the end of Key Stage 4 Kasimir will develop his emotional regulation. ## M",
    "E5. Kasimir will show his card to a teacher before he walks out of a lesson, four times out of five. ## T",
    "E6. By the end of Year 10 Kasimir will receive mentoring twice a week. ## OP",
    "E7. By May 2026 Kasimir will have his pen, planner and books with him at the start of four days out of five. ## DP",
    "E8. By Easter 2028 Kasimir will see a science practical through to the end with the same three partners, four times out of five. ## OW",
)
P.section = "F"
P.h("F. Special educational provision")
P.a("Subject teachers", bold=True)
P.a("So that Kasimir reaches E2 and E3, every subject teacher will, in each lesson:")
P.bl(
    "put the title, the steps of the task and the finishing time on the board and leave them there;",
    "give him the first sentence of any writing already typed;",
    "walk to his desk within two minutes of the start and ask him what he is going to do first;",
    "mark one thing only in each piece of writing, and say it to him as well as writing it;",
    "tell him the question he is going to be asked two minutes before asking it in front of the class;",
    "hand him a printed copy of whatever the class is asked to copy out.",
)
P.a("Teaching assistant", bold=True)
P.a(
    "His teaching assistant, who holds a Level 3 award and has had two days of training in attention difficulties, will:"
)
P.bl(
    "read aloud with him, turn and turn about, whenever the class is reading in English, history or geography (E1);",
    "talk through with him what he is about to write, for the first ten minutes of every English lesson (E2);",
    "meet him at the gate at 8.35am and go through his planner and his bag with him until the bell at 8.50am, every day (E7);",
    "scribe for him in science write-ups, with Kasimir choosing every word, for the last quarter of an hour of each practical lesson (E2);",
    "give him the key words for the week on cards and test him on them at ten to nine each Monday, for five minutes (E1);",
    "go back over his written mistakes with him in a quiet room (E2); ## U",
    "hear him read a book of his own choice three times a week (E1); ## P",
    "clear out his locker with him for ten minutes each Friday afternoon; ## L",
    "keep a count of walk-outs, lesson by lesson, and send it home on Fridays (E5).",
)
P.a("Specialist teacher", bold=True)
P.a("A specialist teacher with a Level 7 qualification in dyslexia, from Literacy Outreach, will:")
P.bl(
    "teach Kasimir on his own for 50 minutes every Monday, on spelling patterns, word roots and breaking up long words (E1 and E2);",
    "run one 90-minute training session on reading aloud for the English and history departments before Christmas 2026 (E1);",
    "listen to him read and choose the next four books with him, half an hour at the start of each half term (E1);",
    "come into school once every half term (E2). ## P",
)
P.a("Learning mentor", bold=True)
P.a("The learning mentor, who is trained in restorative practice, will:")
P.bl(
    "see Kasimir in period 3 on Tuesdays, for 40 minutes, to act out and talk over situations that make him angry (E4 and E5);",
    "after any walk-out, spend 20 minutes with him and the teacher putting things right (E5);",
    "telephone Mr Ollerenshaw every Friday with two things that have gone well and one that has not (E4);",
    "offer mentoring on friendships twice a week (E6); ## P; V:offer",
    "hold a games hour for him and three boys from his form if the hall is free (E4). ## P; V:if the hall is free",
)
P.a("All staff", bold=True)
P.a("Staff will:")
P.bl(
    "use a low voice and few words with Kasimir (E4); ## S",
    "spend time with him talking about his temper (E4); ## U; X",
    "open the side door for him when his red card is on the desk (E5);",
    "encourage him to use the card (E5); ## S; V:encourage",
    "give him a job to do with his hands, giving out books or setting up equipment, in the first five minutes of double lessons (E3);",
    "speak to him about his behaviour away from the other pupils, after every lesson in which he has been moved (E5).",
)
P.a("SENCO", bold=True)
P.a("The SENCO will:")
P.bl(
    "meet Kasimir and his father on the last Thursday of every half term to read the walk-out counts together (E5);",
    "teach the whole staff about Kasimir’s card and his way of cooling down, in a 30-minute session on the first training day of each school year (E5);",
    "apply for the Band F top-up (E3); ## B",
    "put in place whatever the educational psychologist advises after the next visit (E3). ## D",
)
P.a("The school", bold=True)
P.a("The school will provide:")
P.bl(
    "touch-typing lessons for 15 minutes every day (E2); ## N",
    "one laptop with speech-to-text, for Kasimir alone, in all lessons where he writes (E2);",
    "27 hours a week of LSA time (E3); ## H; AB:LSA",
    "a high level of help from a Level 2 teaching assistant, keeping him at the task, in all science and technology practicals (E3); ## V:a high level of",
    "a variety of homework formats, each of them with a recording of the text (E1); ## V:a variety of",
    "a seat at the front on the left-hand side, next to a boy who works quietly, in every classroom (E3);",
    "an alternative to the textbook, printed at a reading age of nine, in history and geography lessons (E1).",
)
P.a("Others", bold=True)
P.bl(
    "The educational psychologist will hold two consultations of one hour each in the autumn term with Kasimir’s teachers about attention and pace (E3).",
    "The sports leader will run a fitness circuit with resistance bands for Kasimir and five others from 3.10pm to 4pm on Wednesdays (E9). ## UN",
    "Reading tuition, 30 minutes, Thursdays, with a retired volunteer (E1). ## X",
)
P.a("Monitoring", bold=True)
P.a(
    "Shorter-term targets will be set by the SENCO with Kasimir at the start of each term and sent to his father. The annual review will look at how far each outcome has been reached, using reading and spelling tests, the walk-out counts and samples of his written work."
)
P.section = "G"
P.h("G, H1 and H2. Health and social care provision")
P.a("G. Health provision", bold=True)
P.bl(
    "The ADHD nurse will check Kasimir’s height, weight and blood pressure every six months (E3).",
    "A mental health practitioner from the Lantern team will work with Kasimir on his anger (E4). ## C",
    "Dr Lund will review Kasimir’s medication and appetite in clinic every six months (E3).",
)
P.section = "H1"
P.a("H1. Social care provision under the Chronically Sick and Disabled Persons Act 1970", bold=True)
P.a("None is required.")
P.section = "H2"
P.a("H2. Other social care provision", bold=True)
P.bl(
    "The early help worker will visit Mr Ollerenshaw at home each Monday to agree the week’s homework and bedtime rules (E3).",
    "The family group worker will see Kasimir’s grandmother from time to time (E4). ## C; V:from time to time",
)
P.section = "I"
P.h("I. Placement")
P.a("The council is still consulting and Kasimir’s father will be told the result by letter.")
P.section = "J"
P.h("J. Personal budget")
P.a(
    "A notional sum of £2,640 a year has been set against the learning mentor’s time, for Kasimir’s anger (E4 and E5). ## budget-not-requested"
)
P.section = "K"
P.h("K. Advice and information")
P.nl(
    "Views of Kasimir, taken down by Mr R Danjuma, learning mentor, 6 February 2026",
    "Views of Mr P Ollerenshaw, father, 11 February 2026",
    "Educational psychologist’s report, Ms Irina Calloway, 9 March 2026",
    "School’s advice, Mrs T Ferneyhough, SENCO, 20 February 2026",
    "Community paediatrician’s medical advice ## AD:Community paediatrician’s medical advice",
    "Literacy assessment, Mr Owen Brisley, specialist teacher, 16 February 2026",
    "Early help summary, Dawn Tickell, early help worker, 4 March 2026",
)
P.a(
    "From September Kasimir will get an hour of catch-up reading with the librarian every Friday. ## OUT:Kasimir will get an hour of catch-up reading"
)
P.save()
