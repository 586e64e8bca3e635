"""A London borough's amended final plan, secondary: shaded bars with the letter in its own cell, outcomes with steps, provision as numbered paragraphs with sub-bullets."""

from building_q import Plan

P = Plan("wandlecross", "final", font="Calibri", size=11)
d = P.document
d.sections[0].header.paragraphs[0].text = "London Borough of Wandle Cross · Special Educational Needs Service"
d.sections[0].footer.paragraphs[0].text = "Kofi Mensah-Reid · Amended final plan · Confidential"
P.p("Education, Health and Care Plan", style="Title")
P.p("Amended final plan", bold=True)
P.table(
    [
        ["Young person", "Kofi Mensah-Reid"],
        ["Date of birth", "3 February 2012 (Year 9)"],
        ["Parent", "Ms Abena Mensah"],
        ["Plan first issued", "17 June 2019"],
        ["Date of the annual review meeting", "12 January 2026"],
        ["Date of this amended final plan", "22 May 2026"],
        ["Next review", "The plan will be reviewed at least once every twelve months"],
        ["Case officer", "[insert name of case officer] ## PH=[insert name of case officer]"],
    ],
    [6, 11],
    head=False,
    labels=True,
)
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)


def num(n, text, link=None):
    P.p(f"{n}\t{text}", indent=1.2, hang=1.2)


def sub(*texts):
    for t in texts:
        P.p(t, style="List Bullet 2")


P.bar("Section A", "All about Kofi and his family", "A")
P.p(
    "My name is Kofi and I go to Alderbrook. I live with my mum, my nan and my two sisters, Esi and Adjoa. I am into trains, Formula 1 and drawing maps of places that don’t exist. I know every station on the Overground in order. I am good at geography and at remembering things I have seen."
)
P.p(
    "School is loud. I hate the corridor between lessons and I hate the canteen, so I usually eat on the stairs. I don’t mind working with people if I know what my bit is. When teachers change the seating plan and don’t say, I can’t think about anything else."
)
P.p(
    "If you want to ask me something, ask me on my own and not in front of everybody. Tell me what the choices are. I would rather write it than say it, and I like to have the questions the day before a meeting so that I can put my answers on my tablet."
)
P.p("Kofi’s family", bold=True)
P.p(
    "Ms Mensah reports that Kofi is gentle with his sisters and helps his nan with her shopping without being asked. He was diagnosed with autism at six and with ADHD at nine. He moved from Fairlight Primary in 2023. His first two terms at secondary school were difficult and he missed 41 days; since moving into the resourced provision in January 2024 his attendance has risen to 91 per cent. Ms Mensah says that evenings are quieter now but that Sunday nights are still hard. She was worried by how often school rang her in Year 7 and values the single call she now has from his tutor at the end of the week. Kofi sees his father, who lives in Leeds, in the holidays, and the two of them ride trains together."
)
P.lab("no-aspirations", section=None)
P.lab("views-not-attributed", section=None)

P.bar("Section B", "Kofi’s special educational needs", "B")
P.p("Communication and interaction", bold=True)
P.p(
    "Kofi has a wide vocabulary, particularly for maps and machines, and can talk at length and with humour about what interests him. He is honest and sticks to rules. His autism means that he takes what people say literally, misses hints, and finds it hard to follow a conversation when more than two people are talking. In group tasks he either takes over or says nothing, and he does not ask when he is unsure what a teacher means, because he believes he should know. The speech and language therapist (Miss Priya Dattani, 2 February 2026) notes that his understanding of inference is four years below his age."
)
P.p("Cognition and learning", bold=True)
P.p(
    "Kofi reasons well with diagrams and his arithmetic is sound. He reads single words at an age-equivalent of 12 years, but answers fewer than half of the questions that ask him to read between the lines. He has dyslexia. His spelling is weak (standard score 74) and planning a piece of writing defeats him; left alone he produces three or four lines in a lesson. He finds it hard to keep his mind on work for longer than ten minutes, and loses his place when the class moves on.",
    strike="Kofi takes part in the catch-up spelling club before school.",
)
P.lab("unresolved-changes", section=None)
P.p("Social, emotional and mental health", bold=True)
P.p(
    "Kofi is proud of his progress and wants to be treated like everybody else. He is anxious for much of the school day. When something unexpected happens he goes pale, rocks, and leaves the room; on 14 occasions in the autumn term this meant leaving the site. She worries for days about having been told off in front of others. ## MP=She worries for days"
)
P.p(
    "A CAMHS letter dated 4 November 2025 describes generalised anxiety of moderate severity. ## AB=CAMHS; RN=CAMHS letter dated 4 November 2025"
)
P.p("Sensory and physical", bold=True)
P.p(
    "Kofi is sensitive to noise, to the smell of food and to being brushed against. He holds his pen so tightly that his hand aches after ten minutes. He notices small changes in a room that others miss. A weekly lesson of circuit training in the gym will be taught to Kofi by the sports coach from June. ## OUT=A weekly lesson of circuit training in the gym will be taught to Kofi"
)
P.p("Self-help and organisation ## NP=Self-help and organisation", bold=True)
P.p(
    "Kofi forgets to bring what he needs, loses track of which week of the timetable it is, and cannot yet pack a bag from a list. He does not notice that he is hungry or thirsty until he feels unwell."
)

P.bar("Section C", "Kofi’s health needs related to his special educational needs", "C")
P.p(
    "Kofi takes medication each morning for ADHD, which reduces his appetite. He eats eleven foods, none of which is sold in the school canteen, and his weight is on the 9th centile. He has no allergies."
)
P.lab("missing-section", section="D")

P.bar("Section E", "Outcomes", "E")
P.p("The school sets short-term targets from the steps below every term and keeps them in Kofi’s pupil passport.")
OUTS = [
    (
        "Outcome 1 – Communication and interaction",
        "By the end of Year 11 Kofi will take part in a task in a group of four, making at least three comments that follow on from what somebody else has said, in four lessons out of five.",
        [
            "By July 2026: takes the role he has been given in a pair.",
            "By July 2027: makes one comment that follows on, in a group of three.",
        ],
    ),
    (
        "Outcome 2 – Communication and interaction",
        "By July 2027 Kofi will tell a teacher, by hand signal, note or speech, that he has not understood, at least once a day and without being asked. ## OW=Kofi will tell a teacher, by hand signal, note or speech",
        ["Within six months: uses the note card in the resourced provision."],
    ),
    (
        "Outcome 3 – Cognition and learning",
        "By the end of Key Stage 4 Kofi will read a page he has not seen before and answer seven out of ten questions whose answers are not stated in the text.",
        ["By December 2026: four out of ten on texts written for eleven-year-olds."],
    ),
    (
        "Outcome 4 – Cognition and learning",
        "Kofi will plan, type and check an answer of three paragraphs by himself, using his checklist. ## T=Kofi will plan, type and check an answer of three paragraphs",
        [
            "Within the next 12 months: fills in the planning grid for one paragraph.",
            "Within the next 12 months: finds half of his own spelling mistakes.",
        ],
    ),
    (
        "Outcome 5 – Social, emotional and mental health",
        "By the end of Year 11 Kofi will develop greater resilience and increase his confidence in school. ## M=Kofi will develop greater resilience and increase his confidence",
        ["His tutor and Kofi will choose these together."],
    ),
    (
        "Outcome 6 – Social, emotional and mental health",
        "By Easter 2027 Kofi will show his exit card before he leaves a lesson, go to the resourced provision, and be back in his seat inside fifteen minutes, nine times out of ten.",
        ["By October 2026: shows the card on his way out, half of the time."],
    ),
    (
        "Outcome 7 – Sensory and physical",
        "By December 2025 Kofi will walk from one lesson to the next with his class, wearing his ear defenders if he chooses, on four days in each week. ## DP=Kofi will walk from one lesson to the next with his class",
        ["Walks one corridor with one friend."],
    ),
    (
        "Outcome 8 – Sensory and physical",
        "By July 2027 Kofi will receive weekly typing tuition and have a laptop for his written work. ## OP=Kofi will receive weekly typing tuition",
        ["Laptop issued."],
    ),
    (
        "Outcome 9 – Health",
        "By the end of Year 10 Kofi will eat something at lunchtime from a list of five foods on every school day.",
        ["By September 2026: three foods."],
    ),
]
for title, text, steps in OUTS:
    P.p(title, bold=True)
    P.p(text)
    P.p("Steps:", italic=True, indent=0.6)
    for s in steps:
        P.p(s, style="List Bullet 2")

P.bar("Section F", "Special educational provision", "F")
P.p("Provision is set out under the outcome that it serves.")
P.h("Provision for Outcome 1 (communication and interaction)", 3)
num(
    "1.1",
    "A speech and language therapist from the borough’s Children’s Therapies service will work directly with Kofi for 45 minutes in every week of term, in a room away from the classroom. In each session the therapist will:",
)
sub(
    "take one group task that is coming up in science or history and rehearse it with him, using comic strip conversations;",
    "teach one way of joining in, agreeing or disagreeing, and act it out;",
    "go over the tally of his comments from the week before.",
)
num(
    "1.2",
    "The therapist will spend a further three hours in each half term writing the programme and training the teaching assistants in the resourced provision to carry it out.",
)
num(
    "1.3",
    "A higher level teaching assistant will lead a conversation group for Kofi and three other Year 9 students every Tuesday and Friday from 8.40am to 9.05am.",
)
num("1.4", "In every lesson that includes paired or group work, the subject teacher will:")
sub(
    "tell Kofi what his part is and write it on a card for him;",
    "put him with two students from a list that he has drawn up;",
    "give the group ten seconds’ quiet after each question before anyone answers.",
)
num(
    "1.5",
    "Kofi would benefit from regular social skills work with his peers. ## U=Kofi would benefit from regular social skills work; N=Kofi would benefit from regular social skills work; V=would benefit from; V=regular",
)
P.h("Provision for Outcome 3 (cognition and learning)", 3)
num(
    "2.1",
    "A specialist teacher who holds a postgraduate diploma in dyslexia will teach Kofi one-to-one for 50 minutes on two days in each week. The lessons will cover:",
)
sub(
    "finding the clue in the sentence and saying what it tells you;",
    "prefixes, suffixes and word roots, from the subjects he is studying that half term;",
    "comparing what a writer says with what a writer means.",
)
num(
    "2.2",
    "A teaching assistant from the resourced provision will go over the reading passages with Kofi on three mornings a week. ## P=go over the reading passages with Kofi on three mornings",
)
num(
    "2.3",
    "Kofi will have 25 hours per week of 1:1 teaching assistant time. ## H=25 hours per week of 1:1 teaching assistant time",
)
num(
    "2.4",
    "Text-to-speech software and a reading pen will be on the laptop issued to Kofi and in his bag, for use in all lessons, tests and homework.",
)
num("2.5", "The specialist teacher will retest Kofi’s reading comprehension each September and each June.")
num(
    "2.6",
    "Element 3 funding at Level 4 of the borough’s matrix will be drawn down by the school. ## B=Element 3 funding at Level 4 of the borough’s matrix",
)
P.h("Provision for Outcome 4 (cognition and learning)", 3)
num(
    "3.1",
    "Before any written task of more than one paragraph, in any subject, the teacher or teaching assistant in the room will give Kofi:",
)
sub(
    "a planning grid with one box filled in already;",
    "a list of the twelve key words of the topic, spelled for him;",
    "a checklist to tick when he has read his work back.",
)
num(
    "3.2",
    "The examinations officer will put Kofi’s access arrangements (25 per cent extra time and a word processor) in place for every class test and examination.",
)
num(
    "3.3",
    "Teachers will use a personalised approach to homework, for example fewer questions or longer to finish. ## V=personalised; V=for example",
)
num(
    "3.4",
    "Adults will break instructions into chunks and number them. ## S=break instructions into chunks and number them",
)
num(
    "3.5",
    "On Mondays, Wednesdays and Thursdays an English teacher will teach Kofi and one other student, for 25 minutes, how to plan and check paragraphs, in place of the second language from which he has been withdrawn.",
)
P.h("Provision for Outcomes 5 and 6 (social, emotional and mental health)", 3)
num(
    "4.1",
    "A counsellor registered with the British Association for Counselling and Psychotherapy will see Kofi for 12 sessions of 50 minutes in the autumn term of 2026, on recognising worry and on what to do after being told off.",
)
num(
    "4.2",
    "A key adult will talk with Kofi about things that have gone wrong, as and when he needs it. ## U=A key adult will talk with Kofi about things that have gone wrong; X=A key adult will talk with Kofi about things that have gone wrong; V=as and when he needs it",
)
num("4.3", "Whenever Kofi shows his exit card in a lesson:")
sub(
    "the teacher will let him go at once and will press the call button;",
    "the learning mentor will meet him in the resourced provision and sit with him for ten minutes with his five-point scale;",
    "the learning mentor will walk back with him and tell him, in a sentence, what the class is doing.",
)
num(
    "4.4",
    "The emotional literacy support assistant will hold drawing-and-talking sessions with Kofi on his anxiety about changes, hours to be confirmed. ## U=The emotional literacy support assistant will hold drawing-and-talking sessions",
)
num(
    "4.5",
    "Arrangements for Kofi when he leaves the site will be as set out in the risk assessment. ## D=Arrangements for Kofi when he leaves the site",
)
num("4.6", "£1,150 a year will be paid to the school for counselling. ## MO=£1,150")
num(
    "4.7",
    "Kofi’s tutor will telephone Ms Mensah every Friday to tell her what has gone well and what will be different the following week.",
)
P.h("Provision for Outcomes 7 and 8 (sensory and physical)", 3)
num(
    "5.1",
    "An occupational therapist will visit for one hour in each half term to try out Kofi’s sensory exercises with him, change them, and teach the changes to a teaching assistant and to the head of PE.",
)
num(
    "5.2",
    "A teaching assistant taught by the occupational therapist will do the exercises with Kofi for 15 minutes at the start of each school day: wall presses, carrying books to the library, and stretching with a resistance band.",
)
num(
    "5.3",
    "Typing tuition will be given for one hour each week, until Kofi types at 30 words a minute. ## N=Typing tuition will be given for one hour each week",
)
num(
    "5.4",
    "One pair of ear defenders in Kofi’s bag, and a second pair in the resourced provision, for corridors, assemblies, the canteen and fire drills.",
)
num(
    "5.5",
    "Kofi will sit at the end of a row, away from the projector fan and the door, in every classroom (see also Outcome 12). ## UN=Kofi will sit at the end of a row",
)
num("5.6", "Subject teachers will let Kofi and a corridor partner leave three minutes before the end of every lesson.")
num("5.7", "Lunch in the resourced provision, at a table for four, every day.")
P.h("Across the whole school", 3)
num(
    "6.1",
    "The SENCO will give Kofi’s teachers and the supply staff a 20-minute briefing on the first training day of every term. ## L=The SENCO will give Kofi’s teachers and the supply staff a 20-minute briefing",
)
num(
    "6.2",
    "The head of geography will give Kofi frequent turns at the display board (Outcome 5): putting up the new wall map on the first Monday of each month, in the twenty minutes after registration.",
)
num(
    "6.3",
    "The learning mentor will do ongoing work with Kofi on worry, using a workbook, for 30 minutes every Monday (Outcome 5). ## V=ongoing",
)

P.bar("Section G", "Health provision", "G")
P.b(
    "The community paediatrician will review Kofi’s medication every six months.",
    "The school nurse will weigh and measure Kofi on the first Monday of each term and send the figures to the paediatrician. (Outcome 9)",
    "A dietitian will work with Kofi and his mother from time to time on adding new foods. (Outcome 9) ## C=A dietitian will work with Kofi and his mother; V=from time to time",
)
P.bar("Sections H1 and H2", "Social care provision", "H1")
P.lab("sections-not-separate", section=None)
P.b(
    "A family support worker from Early Help will visit Ms Mensah at home for an hour every fortnight until December 2026, to work on sleep and Sunday evenings.",
    "Holiday club places will be made available as funding allows. ## C=Holiday club places; V=available as funding allows",
)
P.bar("Section I", "Educational placement", "I")
P.p("Name: Alderbrook Academy, Wandle Cross")
P.p(
    "Type: mainstream secondary school with a resourced provision for autism. Kofi has a learning mentor and sees a speech and language therapist on site. ## provision-in-placement=Kofi has a learning mentor and sees a speech and language therapist"
)
P.bar("Section J", "Personal budget", "J")
P.p(
    "£640 a year for typing tuition, to be held by the borough and paid to the tutor (Outcome 8; the need is the pain in Kofi’s hand when he writes). ## budget-not-requested=£640 a year for typing tuition"
)
P.bar("Section K", "Advice and information", "K")
for i, t in enumerate(
    [
        "Annual review report, Mr Tunde Blackwood, SENCO, Alderbrook Academy, 19 January 2026",
        "Kofi’s views, recorded on his tablet, 8 January 2026",
        "Ms Abena Mensah, parent, views, 9 January 2026",
        "Speech and language therapy report, Miss Priya Dattani, 2 February 2026",
        "Occupational therapy report, Gwen Salisbury, occupational therapist ## AD=Occupational therapy report, Gwen Salisbury",
        "Educational psychology report, Dr Leo Farrant, educational psychologist, 21 November 2025",
        "Medical report, Dr S. Oyelaran, community paediatrician, 15 December 2025",
        "Early Help assessment, Yvette Carrow, family support worker, 6 January 2026",
    ],
    1,
):
    P.p(f"{i}.  {t}")
P.section = None
P.p("Signed for the London Borough of Wandle Cross", bold=True)
P.p("Signature:")
P.p("Name and post:")
P.p("Date signed:")
P.lab("not-signed", section=None)
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)
P.save()
