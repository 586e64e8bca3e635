"""Prose under the council's own headings, letter in brackets at the end; F by "Provision for Outcomes ..."; lists. Kasimir, Year 12."""

from building import tracked, widths
from building_af import Plan

P = Plan("hexwold", "final", font="Georgia", size=10.5)
d = P.document
P.header("Hexwold County Council")
P.footer("Amended final plan · K Holloway-Brandt · 12 June 2026")
P.h("Education, Health and Care Plan for Kasimir Holloway-Brandt", 0)
P.p("Amended final plan", bold=True)
t = P.grid(
    [
        ["Date of birth", "14 January 2009"],
        ["Year", "Year 12 (first year after school)"],
        ["Parents", "Mr Anselm Holloway and Ms Katya Brandt"],
        ["Annual review meeting held on", "4 February 2026"],
        ["This amended final plan issued on", "12 June 2026"],
    ],
    cols=(6, 10),
    header=False,
)
widths(t, (6, 10))
P.p("")
P.p(
    "This plan takes the place of the one issued in July 2024. It will be reviewed every twelve months. If anything in it is not clear, please telephone XXXX in the SEN Casework Team on 01632 960114.",
    "PH:XXXX",
)
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("unresolved-changes")

P.section = "A"
P.h("Who I am and what I hope for (Section A)")
P.whole("views-not-attributed")
P.whole("no-communication-summary")
P.prose(
    "I am seventeen. I live in Wrenbury with my dad and my sister Petronella, who is twelve and beats me at chess. At weekends I go to Mum’s flat, where there is a balcony and I grow chillies."
)
P.prose(
    "I am good at engines. I have taken a lawn-mower to bits and put it back together and it went. I like motorbikes, chillies, chess (a bit) and films with no talking in them."
)
P.prose(
    "I hate reading out loud and I hate standing up in front of people. At school I used to pretend to be ill on Mondays because of the assembly, and college is better than school because nobody makes you stand up."
)
P.prose(
    "One day I would like to run a repair shop with my cousin Yusuf and have a van with my name on it. I would like to pass my driving test before he does."
)

P.section = "B"
P.h("How Kasimir learns and what gets in his way (Section B)")
P.h("Talking and understanding", 2)
P.prose(
    "Kasimir is dry, observant and kind, and with people he has known for a long time he is a good storyteller.",
    "He has stammered since he was four. Blocks of five or six seconds come at the start of a sentence, most of all on the telephone, when he gives his name, and when he is asked a question in front of others.",
    "He received weekly therapy in Years 10 and 11, which ended when he left school.",
    ("He also has DLD, and long spoken explanations leave him behind.", "AB:DLD"),
)
P.b("He does not say when he has lost the thread and will nod rather than ask.")
P.b(
    "He takes figures of speech at their face value, and was hurt when a lecturer told the group to pull their socks up."
)
P.b("He follows one spoken instruction at a time. When two or three are run together he does the last of them.")
P.b("He will give a one-word answer to avoid a word that he expects to block on.")
P.h("Learning and remembering", 2)
P.prose(
    "Kasimir learns by watching and by handling the thing itself. In the workshop he remembers a sequence of nine or ten steps after being shown it once.",
    (
        "On paper it is otherwise: the educational psychologist’s report of November 2025 puts his reading comprehension at the level of a child of nine and his working memory at the 4th percentile.",
        "RN:educational psychologist’s report of November 2025",
    ),
    ("From September the college will provide two hours a week of individual literacy teaching.", "OUT"),
)
P.b("He reads word by word and has to go back to the beginning to find the meaning.")
P.b(
    "She starts a written task without a plan, runs out after four or five lines and seldom hands it in on the day.",
    "MP",
)
P.b(
    "He counts change and can pay for items up to £5 without help, but percentages, scale and anything with two steps defeat him."
)
P.b("He arrives at the wrong room, or at the right one without his goggles, about twice a week.")
P.h("Feelings and friendships", 2)
P.prose(
    "Kasimir has two close friends on the course and is loyal to both.",
    "He is quick to think that people are laughing at him when they are not.",
    "A change of room, a cover lecturer or a cancelled lesson can lead him to walk off the site, and in the spring term this happened on eleven days. He broods at night and is tired the next morning.",
)
P.b("He thinks of himself as stupid and says so, although his workshop marks are among the best in the year.")
P.b("He cannot yet put a name to the feeling until it is over.")
P.b("He will work beside almost anybody in the workshop but eats his lunch in the car park.")
P.b("He goes over arguments for days and does not know how to mend them.")
P.h("Body and senses", 2)
P.lab("NP", "Body and senses")
P.prose(
    "Kasimir’s fingers and wrists bend back too far. His shoulders slip half out of joint when he reaches above his head, and his grip on small screws and clips goes after ten minutes at the bench, so that a job he understands perfectly well is left for somebody else to finish."
)
P.b("Flickering light gives him a headache, and the strip lights in two of the teaching rooms flicker.")
P.b("He hears a ringing in both ears, which is worse after the machine shop and makes it hard to pick out a voice.")

P.section = "C"
P.h("His health and his life at home (Sections C and D)")
P.whole("sections-not-separate", words="Sections C and D")
P.prose(
    "Kasimir has hypermobility of the hands and shoulders and has tinnitus. His shoulders have come out of joint twice, once in a games lesson and once in his sleep. He sleeps for five or six hours a night. He is registered with Dr Oyelaran at the Tollgate Surgery and takes no medicine."
)
P.prose(
    "His parents live two miles apart and share his care. Mr Holloway works nights at the bakery three times a week, and on those nights Kasimir and his sister are alone in the house until six in the morning. A social worker from the Disabled Children’s Service assessed the family in the autumn of 2025 and found that Kasimir lies awake listening for noises and that Petronella has begun to do the same. Kasimir does not go out in the evening unless a member of the family is with him."
)

P.section = "E"
P.h("What Kasimir will be able to do (Section E)")
P.h("Talking and understanding", 2)
P.p(
    "Outcome 1: By the end of Year 13 Kasimir will ask a lecturer to say something again, or to put it another way, in four lessons out of five."
)
P.p(
    "Outcome 2: By July 2027 Kasimir will explain a piece of his own work to a group of six classmates for three minutes, using his slow-start technique."
)
P.h("Learning and remembering", 2)
P.p("Outcome 3: Kasimir will reduce a two-page article to five bullet points that keep the sense of it.", "T")
P.p("Outcome 4: By the end of Year 13 Kasimir will develop his maths further.", "M:develop his maths further")
P.p(
    "Outcome 5: By July 2028 Kasimir will plan a written assignment on a mind map and hand it in on the day it is due, five times out of six."
)
P.p(
    "Outcome 6: By December 2025 Kasimir will use the calendar on his tablet to reach each lesson on time with what he needs.",
    "DP",
)
P.h("Feelings and friendships", 2)
P.p(
    "Outcome 7: By the end of Year 13 Kasimir will see out nine lessons in ten in which something has changed, going to the courtyard and coming back if he has to."
)
P.p("Outcome 8: By Easter 2027 Kasimir will be provided with mentoring every week.", "OP")
P.p(
    "Outcome 9: By July 2027 Kasimir will name, on the same day, the feeling that made him leave a lesson and what set it off, on three occasions out of four.",
    "OW",
)
P.whole("no-adulthood-outcomes")

P.section = "F"
P.h("The special educational provision he must have (Section F)")
P.h("Provision for Outcomes 1 and 2", 2)
P.prose(
    "A speech and language therapist with further training in stammering will see Kasimir for 50 minutes each week of term, practising slow starts, light contacts and what to do when a word sticks. The sessions will take place in the therapy room on the Wharf Road site and will end five minutes before the next lesson.",
    "The therapist will meet his course tutor for half an hour at the beginning of each half term to pass on the target he is working on.",
    ("A communication support worker will help him to take part in discussion.", "U"),
    "After every question that they put to him, his lecturers will wait for ten seconds and will not finish the sentence.",
)
P.prose(
    ("Lecturers will speak to him plainly and without idiom.", "S"),
    "Instructions for practical work will be given to him as numbered photographs at the bench.",
    ("Kasimir will be encouraged to rehearse what he wants to say before any presentation.", "V:encouraged to"),
    "Whenever he has to make a telephone call for the course, the communication support worker will sit next to him, dial the number and stay until the call is over.",
    "In the autumn term the therapist will hold one two-hour workshop on stammering for everyone who teaches him.",
)
P.h("Provision for Outcomes 3, 4, 5 and 6", 2)
P.prose(
    "For an hour and a half on Wednesday mornings, in every week of the college year, a study skills tutor with a Level 5 diploma in teaching learners with dyslexia will work with Kasimir on his own. In that time the tutor will:"
)
P.b("read a two-page article with him and show him how to mark the one sentence in each paragraph that matters;")
P.b("mind map the next assignment and agree a date for each part;")
P.b("go through the calendar on his tablet and put in the rooms, the times and the equipment for the coming week.")
P.prose("Kasimir will also have the following:")
P.b(
    "a learning support practitioner beside him in every English and maths lesson, reading the task aloud and checking his first line;"
)
P.b("weekly sessions with the library tutor on note-taking;", "P")
x = d.add_paragraph(style="List Bullet")
P.t(
    "regular maths sessions with the maths lecturer, every Tuesday from 1.15 to 1.45, on percentages and scale drawing;"
)
tracked(
    x,
    [
        "regular maths sessions with the maths lecturer, every Tuesday from 1.15 to ",
        ("del", "1.35"),
        ("ins", "1.45"),
        ", on percentages and scale drawing;",
    ],
)
P.b("18 hours a week of learning support;", "H:18 hours a week of learning support")
P.b(
    "someone to go over the afternoon’s tasks with him for ten minutes at the end of lunch each day;",
    "X:someone to go over the afternoon’s tasks",
)
P.b(
    "one-to-one spelling practice, delivered for fifteen minutes on four days a week;", "N:one-to-one spelling practice"
)
P.b("a tablet with a speaking calendar and text-to-speech, for his sole use at college and at home;")
P.b("a reading pen, the model to be confirmed, for any lesson in which he is given print to read;")
P.b(
    "functional English in a group of up to 6, taught by the English lecturer for two hours on Mondays and again on Thursdays;"
)
P.b("a note-taker in every theory lesson, so that he has access to the same curriculum as the rest of the group;")
P.b("a printed sheet of the term’s assignments, with the hand-in days ringed, in the first lesson of each term;")
P.b("handouts in plain 14-point type, one side only, in all lessons;")
P.b("worked examples, sentence starters, etc. on his desk for written tasks;", "V:etc")
P.b("extra time to finish written work in class;", "V:extra time")
P.b("Element 3 top-up at Band D from Hexwold County Council.", "B:Element 3 top-up at Band D")
P.prose(
    (
        "What help he is given in examinations will be settled following assessment by the college’s assessor.",
        "D:following assessment",
    )
)
P.h("Provision for Outcomes 7 and 8", 2)
P.prose(
    "A counsellor on the accredited register will see Kasimir for 45 minutes on Thursday afternoons, 36 times in the college year, and will use a cognitive behavioural approach to what he expects of other people. The counselling will be in private and no notes will go to his lecturers.",
    "When he lays his blue card on the desk, the student adviser will come to the room and walk with him round the courtyard for ten minutes.",
    (
        "A mentor will sit down with him for forty minutes every Friday to talk over the week’s ups and downs with his friends.",
        "X:A mentor will sit down with him",
    ),
    "On the last Friday of every month the student adviser will ring Mr Holloway to hear how things are at home.",
    (
        "He will be offered support at times of stress.",
        "U:He will be offered support",
        "N:He will be offered support",
        "V:offered support at times of stress",
    ),
)
P.prose(
    "By four o’clock on the day before, the course administrator will send a text message to Kasimir about any change of room or lecturer.",
    ("Staff should try to stand in his line of sight when they announce a change.", "V:should try to"),
    ("Marlowe will sit at the end of the row nearest to the door in every lesson.", "AC"),
    "He will have a locker beside the student advisers’ office, with a spare pair of goggles in it and a copy of his timetable on the inside of the door.",
    ("His tutor group will have no more than 12 students (Outcomes 7 and 11).", "UN:Outcomes 7 and 11"),
)
P.h("Getting ready for work", 2)
P.prose(
    (
        "A job coach will go with Kasimir to a motorcycle workshop every Tuesday from 9.30 to 12.30 for thirty weeks, teaching him the tasks of the placement one at a time and stepping back when he has done each of them three times.",
        "L",
    ),
    (
        "The college’s careers adviser, who holds the Level 6 diploma, will see him for 45 minutes in each half term to plan his next course.",
        "L:careers adviser, who holds the Level 6 diploma",
    ),
)

P.section = "G"
P.h("Health provision (Section G)")
P.prose(
    "A physiotherapist will teach Kasimir five exercises for his hands and shoulders in three appointments of thirty minutes before the end of September 2026.",
    (
        "The Child and Adolescent Mental Health Service (CAMHS) will see him about his sleep when necessary.",
        "C",
        "V:when necessary",
    ),
    "An audiologist will test his hearing once a year.",
)

P.section = "H1"
P.h("Social care provision (Sections H1 and H2)")
P.h("H1: Chronically Sick and Disabled Persons Act 1970", 2)
P.b("A personal assistant will take Kasimir to the motorcycle club.", "C")
P.b(
    "A night sitter from the Short Breaks Team will be in the house from 10pm until 6am on each of Mr Holloway’s three working nights, every week."
)
P.section = "H2"
P.h("H2: Other social care provision", 2)
P.b(
    "Kasimir will spend a weekend, Friday at 5pm to Sunday at 5pm, at the Larches residential unit once every eight weeks, for which the council pays £310 a night.",
    "MO:£310 a night",
)

P.section = "I"
P.h("Placement (Section I)")
P.p(
    "Kasimir’s place for September 2026 has not been settled. The council is waiting for replies from the two providers it has consulted."
)
P.whole("no-placement")

P.section = "J"
P.h("Personal budget")
P.lab("missing-section")
P.p(
    "At the annual review Mr Holloway asked for a personal budget and the council has agreed to it. A direct payment of £3,276 a year will be made to him from 1 September 2026, in equal sums on the first of each month."
)
P.lab("direct-payment-without-purpose", "A direct payment of £3,276 a year")

P.section = "K"
P.h("Advice and information (Section K)")
P.p("The advice that was gathered is held on Kasimir’s file at County Hall and may be read there by appointment.")
P.whole("no-advice-list")

P.section = None
P.h("Looking ahead")
P.prose(
    "Kasimir is in the first year of a three-year programme, which ends in July 2028. In May 2026 the council’s transitions worker wrote to both of his parents about what happens when he is eighteen, and met them at the flat. Kasimir was there for part of the meeting and asked for a second one in a café."
)
P.h("Signature")
P.p("Signed for Hexwold County Council: Perpetua Garside")
P.p("Name: Perpetua Garside, Senior Casework Officer        Date: 12 June 2026")
P.save()
