"""Prose, headings and bullets; terse hand. Ruaridh, 17, college. C and G share a heading; no table at all."""

from building import tracked
from building_y import Plan

P = Plan("withyholme", "final", font="Arial", size=10.5)
d = P.document
P.h("Education, Health and Care Plan", 0)
P.p("Hartsmere Council   |   FINAL", bold=True)
P.section = None
P.p("Ruaridh Pellow-Nance")
P.p("Born 3 March 2009. Year 13. Lives in Hartsmere.")
P.p("Request for assessment received: 12 February 2026")
P.lab("late-plan")
P.p("Date of this final plan: 17 September 2026")
P.p("Tutor group: [insert tutor group]", "PH:[insert tutor group]")
P.p("The plan is reviewed every twelve months.")
P.lab("no-review-date")
P.lab("not-signed")
P.lab("unresolved-changes")

P.section = "A"
P.h("Section A. Ruaridh’s views, interests and history")
P.lab("no-aspirations", section=None)
P.lab("no-communication-summary", section=None)
P.prose(
    "Written by the caseworker after a visit on 24 March 2026. Ruaridh spoke; I wrote it down and read it back to him.",
)
P.prose(
    "Ruaridh says college is better than school was because nobody shouts.",
    "He says the canteen is “rammed” and that he eats in the stairwell.",
    "He likes engines, his cousin’s dog, and fishing off the harbour wall.",
    "He says Mr Dunmore lets him strip the carburettor without the sheet, and that it was the best day of the year.",
    "He thinks the tutors are fair. He thinks the worksheets are for little kids.",
)
p = d.add_paragraph()
tracked(
    p,
    [
        "He lives with his mother, Ishbel, and ",
        ("del", "his grandmother"),
        ("ins", "his older brother Angus"),
        ". His father lives in Aberdeen and rings on Sundays.",
    ],
)
P.prose(
    "Ishbel says he was late to talk and late to read, and that nobody took much notice because he was no trouble.",
    "She says mornings are the worst time: he has had to be driven to college since February, when he got on the wrong bus and ended up at the depot.",
    "At school he had ten hours a week with a teaching assistant from Year 7 to Year 11, mostly in English.",
    "He had six sessions with a counsellor in Year 10 and stopped going.",
    ("From half term he will have an hour a week with the college numeracy tutor.", "OUT"),
)
P.prose(
    "He started the Level 1 motor vehicle course in September 2025 and passed four of its six units.",
    "Attendance in the first year was 71%. Most of the missed days followed a seizure or a row in the canteen.",
    "He was born at 31 weeks. He walked at 17 months and used single words at three. He was seen by a speech and language therapist in the infants and discharged at seven when the clinic closed.",
    "He went to Pier Road Primary and then Hartsmere High. There were two exclusions in Year 9, both for leaving the site. He left with an entry level certificate in science and a bronze award for bicycle repair, which is on the wall at home.",
)

P.section = "B"
P.h("Section B. Special educational needs")
P.prose(
    "Ruaridh has a moderate learning difficulty and a language disorder. Anxiety on top. He learns by doing, and in the workshop he is as good as most of his group.",
)
P.h("Communication and interaction", 2)
P.bl(
    "Understands everyday talk about things in front of him. Loses the sense of anything longer than a dozen words.",
    "Answers “yes” when he has not followed, so tutors think he has.",
    "Tells a story from the middle. Listeners have to work out who “he” was and what happened first.",
    "Jokes and hints pass him by, though slapstick makes him laugh a lot.",
    "Knows a great deal about engines and will tell you all of it. Does not notice when the other person has stopped listening.",
    "Does not ask for things to be said again.",
    "Word-finding is slow: he will describe a spanner by its size and colour because the name has gone.",
)
P.h("Cognition and learning", 2)
P.bl(
    "Reads at about the level of a nine-year-old. Recognises workshop words by sight (torque, gasket, coolant) and cannot sound out new ones.",
    ("Scored Entry 2 for reading and Entry 1 for number on the BKSB.", "AB:BKSB"),
    "Spells by sound. Two lines of writing take him a quarter of an hour.",
    "Counts coins but muddles notes, and does not check his change.",
    "Tells the time on a phone. Does not know how long ten minutes is, or what time to set off.",
    "Sticks at a practical job for forty minutes or longer and will put right his own mistakes.",
    "Remembers what his hands have done. Forgets what he has been told by the next day.",
    ("Kieran loses his place in a list of jobs and goes back to the first one.", "AC:Kieran"),
)
P.h("Social, emotional and mental health", 2)
P.bl(
    "Worries about crowds, being late and being looked at. Bites the side of his hand.",
    "Walks out when it gets too much; has twice been found at the bus station.",
    "Kind to younger students. Has stood up for a boy who was being filmed.",
    "Talks about himself as thick.",
    "Can settle himself within a few minutes if he gets outside and nobody follows him. Engine noise calms him; voices do not.",
    "Has one good friend on the course, whom he meets only there.",
)
P.h("Sensory and physical", 2)
P.lab("NP", "Sensory and physical")
P.bl(
    "Strip lights give him headaches. He wears a cap indoors, which gets him into trouble.",
    "Weak grip in the left hand after a fracture at 12; drops small nuts and washers and cannot hold a part steady.",
)
P.h("Preparing for adulthood", 2)
P.bl(
    "Does not travel alone. Cannot tell from a timetable whether he has missed a bus.",
    "Makes toast and tea. Has not used the hob since a pan fire in 2024.",
    "Good with customers for five minutes at a time in his uncle’s tyre shop. After that he drifts off to the back.",
    "Relies on his mother to speak for him at the surgery.",
)

P.section = None
P.h("Sections C and G. Health")
P.lab("sections-not-separate")
P.prose(
    "Ruaridh has epilepsy, diagnosed at 13. Tonic-clonic seizures come about twice a month, nearly always within an hour of waking, and he sleeps for most of the day afterwards.",
    "He takes levetiracetam morning and night and is good at remembering it.",
    "The epilepsy specialist nurse will see him for 30 minutes every three months to go through his seizure diary with him.",
    "She will write to his surgery after each appointment, so that the repeat prescription is right.",
    "A blood test at the surgery every six months.",
)

P.section = "D"
P.h("Section D. Social care needs")
P.bl(
    "Ruaridh sees nobody of his own age outside college.",
    "His mother works nights and gets no break at weekends.",
)

P.section = "E"
P.h("Section E. Outcomes")
P.p("Numbers are used again in Section F.")
N = "List Number"
P.bl(
    "By July 2027 Ruaridh will ask, in his own words, for an instruction to be repeated in at least four workshop sessions out of five.",
    "By July 2027 he will keep a conversation going for six turns with another student or a workmate on a topic he did not choose.",
    "By the end of his course he will read a bus timetable, a rota and a payslip and answer five questions about each without a mistake.",
    (
        "Ruaridh will add up the price of five items, hand over the right notes for anything up to £20 and check his change.",
        "T",
    ),
    ("By July 2027 he will make progress in functional English.", "M"),
    "By Easter 2027 he will show his card, leave a crowded room and be back within ten minutes on four occasions out of five.",
    ("By July 2027 he will receive a weekly hour of counselling from the wellbeing team.", "OP"),
    "By August 2027 he will go to college and home again by himself on the 14 bus, three days running.",
    "Within two years he will hold a supported internship or a paid job of at least eight hours a week.",
    ("By 30 June 2026 he will cook two hot meals on the hob with nobody prompting him.", "DP"),
    ("By December 2027 he will book and keep an appointment at his own surgery.", "OW"),
    style=N,
)

P.section = "F"
P.h("Section F. Special educational provision")
P.p("Term time, from 21 September 2026. Figures in brackets are the outcome numbers in Section E.")
P.h("Communication and interaction", 2)
P.prose(
    "A speech and language therapist will see Ruaridh on his own for 45 minutes every other Tuesday, working on asking for things to be said again and on staying with the other person’s topic (Outcomes 1 and 2).",
    "A learning support assistant with a Level 3 award, trained in Talking Mats, will go over the therapist’s tasks with him for ten minutes on Mondays, Wednesdays and Fridays (Outcomes 1 and 2).",
    ("Ruaridh will be helped to join in with group projects (Outcome 2).", "U", "N"),
)
P.bl(
    "In workshops, tutors give one instruction at a time and wait until he has started before giving the next (Outcome 1).",
    ("Staff will check understanding by having him say it back (Outcome 1).", "S"),
    ("A conversation group of six students, run by the speech and language therapy assistant (Outcome 2).", "U"),
    "The therapist meets the course team once each half term to change his targets (Outcome 1).",
    "A one-page sheet of the new words with a photograph of each part, handed to him the lesson before a unit starts (Outcome 3).",
    "Ten seconds to answer before anyone repeats or rewords a question, in every session (Outcome 2).",
    "After each practical the tutor tells him at the bench one thing that worked and one thing to change (Outcome 1).",
    "In pair work in the workshop the tutor picks the partner and says who speaks first (Outcome 2).",
    "One training session of 90 minutes in the autumn term, led by the therapist, for every tutor who takes him: how to shorten instructions and how to spot a polite “yes” (Outcome 1).",
    (
        "He may be given a recording of the safety talk to play back at home after each workshop induction (Outcome 1).",
        "V:may be given a recording",
    ),
)
P.h("Cognition and learning", 2)
P.prose(
    "He will have two 50-minute lessons of functional English a week in a group of no more than four, taught by a specialist teacher with a Level 5 dyslexia award (Outcomes 3 and 5).",
    "In maths the foundation learning tutor will use till receipts, coins and price labels in place of worksheets (Outcome 4).",
    ("The same tutor will read rotas and payslips with him twice a week (Outcome 3).", "P"),
    "He will also have 20 minutes with the tutor on Monday, Tuesday and Thursday for adding prices and giving change, first with play money and then at the college shop (Outcome 4).",
)
P.bl(
    ("Learning support assistant, 12 hours a week (Outcomes 3 and 4).", "H"),
    "The specialist teacher reads the Highway Code and parts catalogues with him for 25 minutes on Mondays and Wednesdays, checking what each paragraph told him to do (Outcome 3).",
    "Worksheets read aloud to him by the learning support assistant in every theory lesson (Outcome 3).",
    "At demonstrations he stands at the front of the group, next to the tutor, where the tutor can see his face and he can see what the tutor’s hands are doing (Outcome 1).",
    "A reading pen, his own, in every lesson and on work placement (Outcome 3).",
    ("Access to theory handouts in a larger font (Outcome 3).", "V:Access to"),
    "Exam access arrangements: reader, and 25% extra time, in every test and assessment (Outcome 3).",
    ("Spelling practice on the workshop word list, 15 minutes a day (Outcome 5).", "N"),
    "Written work in theory lessons done on a laptop with speech-to-text; the tutor takes a photograph or a voice note as evidence instead of a written page (Outcome 5).",
    ("Band E to be applied (Outcome 3).", "B"),
    "A picture card for each job in the workshop, the steps numbered, fixed above his bay (Outcome 1).",
    (
        "Learning support assistant, 15 minutes at the end of every college day, going through his planner and packing his bag with him.",
        "L",
    ),
    ("Catch-up with theory work from the course tutor (Outcome 5).", "U"),
)
P.h("Social, emotional and mental health", 2)
P.prose(
    "The mental health practitioner in the college wellbeing team will give him 50 minutes of cognitive behavioural therapy a week for 16 weeks, starting in the week of 5 October 2026 (Outcome 7).",
    "This will be in Room 4, not in the open-plan hub.",
    ("A key adult will go over the day’s timetable and any room changes with him each morning (Outcome 6).", "P", "X"),
    "When he shows his card, staff let him go without asking why, and the duty manager is told by radio (Outcome 6).",
)
P.bl(
    (
        "An anxiety management group, one hour on Thursdays with the wellbeing officer and five other students, gradually reduced from January (Outcome 6).",
        "V:gradually reduced",
    ),
    "Lunch in the motor vehicle staff base, every day, with one friend (Outcome 6).",
    "Progress tutor: 20 minutes after any absence of more than one day, going over what was missed and what comes next (Outcome 5).",
    ("The college will help him to repair things with other students after a falling-out (Outcome 6).", "U", "N"),
    "A seat by the door in theory rooms (Outcome 6).",
    "The wellbeing officer walks him from the gate to his first class at 9.00am every college day until half term, a matter of ten minutes (Outcome 6).",
    "A red card, credit-card size, on his lanyard at all times (Outcome 6).",
    (
        "What happens on days when he will not come into the building will be decided by the college once term has started (Outcome 6).",
        "D",
    ),
)
P.h("Preparing for adulthood", 2)
P.prose(
    "A travel trainer from the council’s Getting There team will ride the 14 bus with him for two return journeys a week, 40 minutes each way, for ten weeks, moving from the next seat to the back of the bus and then to the stop (Outcome 8).",
    "The job coach will work alongside him at the tyre shop for three hours every Friday on greeting customers and finishing a job before starting another (Outcome 9).",
    ("Whether he has a second work placement will be settled by the college at Christmas (Outcome 9).", "D"),
    "The careers adviser will hold two guidance interviews of 45 minutes with Ruaridh and his mother, one in November 2026 and one in March 2027, on internships (Outcome 9).",
)
P.bl(
    "Cookery with the foundation tutor, two hours every Wednesday, five students and one Level 2 assistant: hob first, oven after Christmas (Outcome 10).",
    "Shopping practice with the learning support assistant, 1.30pm to 3.00pm every Monday, at the supermarket with two other students: a list, a basket, a till (Outcomes 4 and 10).",
    "The travel trainer rings his mother after each journey (Outcome 8).",
    "The job coach visits the tyre shop owner once a half term to review how the Fridays are going (Outcome 9).",
    ("Travel card paid for by the authority, £412 a year (Outcome 8).", "MO"),
    (
        "Up to three hours a week of bench help from the workshop technician, laying out tools and checking finished work against the job card (Outcome 9).",
        "V:Up to",
    ),
    (
        "Money skills with the foundation tutor, 30 minutes every Tuesday in the college shop, paying for items up to £5 (Outcome 14).",
        "UN:(Outcome 14)",
    ),
    ("Interview practice on a regular basis with the job coach (Outcome 9).", "U", "V:on a regular basis"),
)
P.p("Monitoring", bold=True)
P.p(
    "The college’s learning support manager looks at progress against each outcome every term and sends one page home. The council sees it at the annual review."
)

P.section = "H1"
P.h("Section H1. Social care provision under the 1970 Act")
P.bl(
    "A support worker from Harbour Lads will take Ruaridh to the Saturday angling club for three hours every other week, all year.",
    ("A befriender will visit him at home.", "C"),
)
P.section = "H2"
P.h("Section H2. Other social care provision")
P.bl("Twelve nights a year at Larch House, one weekend a month for six months, so that his mother rests.")

P.section = "I"
P.h("Section I. Placement")
P.lab("no-placement", section=None)
P.prose(
    "Consultation is still going on.",
    ("Wherever he goes will be paid at band E and will have a one-to-one assistant for him.", "provision-in-placement"),
)
P.section = "J"
P.h("Section J. Personal budget")
P.lab("empty-section")
P.section = "K"
P.h("Section K. Advice and information")
P.lab("no-advice-list", section=None)
P.p("Copies are held on file by the casework team and can be asked for at any time.")
P.save()
