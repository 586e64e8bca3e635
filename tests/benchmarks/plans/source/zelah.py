"""Amended final, exported from a case system: letter on one line, title on the next; one small table for each record. Iggy, 6, complex health."""

from building_k import K
from docx.shared import Pt

P = K("zelah", "final", font="Liberation Sans", size=9.5, margin=1.9)
d = P.document
P.running("Zelah Council   Case 44-1907   Printed 19/10/2026 14:22", "Education, Health and Care Plan (Amended Final)")
W = 17.2


def sec(letter, title):
    P.section = letter
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(12)
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_after = Pt(0)
    x = p.add_run(P.t(f"Section {letter}"))
    x.bold = True
    x.font.size = Pt(14)
    p = d.add_paragraph()
    p.paragraph_format.keep_with_next = True
    x = p.add_run(P.t(title))
    x.font.size = Pt(12)


P.section = None
d.add_heading(P.t("Education, Health and Care Plan"), 0)
t = P.table([5, 3.6, 5, 3.6])
P.row(t, "Child", "Ignatius Roscarrow-Bint (Iggy)", "Plan type", "Amended Final")
P.row(t, "Date of birth", "14/12/2019", "Year", "2")
P.row(t, "Review meeting held on", "09/06/2026", "Plan issued on", "19/10/2026")
P.row(t, "First issued", "03/05/2023", "Next review due by", "30/11/2027")
P.row(t, "Parents", "Jory Roscarrow and Alina Bint", "Siblings", "Denzel (9), Merryn (2)")
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)
P.lab("unresolved-changes", section=None)

sec("A", "The views, interests and aspirations of the child and his parents")
P.lab("no-childs-views", section="A")
P.p("Record: family history (entered by the plan coordinator from a home visit on 21 May 2026)", bold=True)
para = d.add_paragraph()
P.struck(
    para,
    "Iggy was born at 27 weeks and spent four months in hospital. He lives with his parents, his brother and ",
    ("his grandmother",),
    " his baby sister in a bungalow that was adapted in 2024. He went to the opportunity playgroup from the age of two and to a special school nursery from three and a half. He has had two operations on his hips and one on his eyes, and in the school year 2025–26 he was in hospital for thirty-eight days.",
)
com = para.runs[0]
d.add_comment(
    runs=[com], text="Check with Alina whether Gran is still in the house", author="Plan coordinator", initials="PC"
)
P.p("Record: parents’ views", bold=True)
P.p(
    "Mr Roscarrow and Ms Bint told the coordinator that their greatest wish is for people to speak to their son and not over his head. They want him to be in lessons and not only in therapy. They are proud of how hard he works and are angry that his eye-gaze device was broken for eleven weeks last winter. They hope that he will go to school with children from the village, be able to tell them in his own way what he thinks of them, and as a grown man choose where he lives and who looks after him."
)
P.p(
    "His teachers see a patient boy with a sense of mischief. The school will give him half an hour of switch work each day from November.",
    "OUT:The school will give him half an hour of switch work",
)
P.p("Record: how to communicate with Iggy and involve him", bold=True)
P.p(
    "Sit in front of him at eye height with the light on your own face. Ask one question and wait for twelve seconds. Looking up means yes; turning to the side means no. Hold choices half a metre apart. At meetings he is to be asked first, before the adults, with two pictures that have been tried out with him beforehand, and he stays for as long as he keeps his head up."
)

sec("B", "The child’s special educational needs")
t = P.table([1.6, 11.6, 4])
P.row(t, "Need", "Description", "Area", bold=True, fill="DDDDDD")
for n, txt, a in [
    (
        "B.01",
        "Iggy has no speech. He understands everyday sentences but can answer only what he is asked, by looking up or away, and so cannot begin a conversation or change its subject.",
        "Communication and interaction",
    ),
    (
        "B.02",
        "He uses an eye-gaze device with four cells. He is slow to find the cell he wants and is often answered before he has finished.",
        "Communication and interaction",
    ),
    (
        "B.03",
        "His learning cannot be tested in the usual way. He matches pictures, knows six letters by sound and picks out sets of one, two and three. He is working well below children of his age.",
        "Cognition and learning",
    ),
    ("B.04", "He attends for six to eight minutes, after which he closes his eyes.", "Cognition and learning"),
    (
        "B.05",
        "Iggy is lonely at playtime: other children kiss him, or push his chair without asking, and he has no means of playing with them.",
        "Social, emotional and mental health",
    ),
    (
        "B.06",
        "He has cerebral palsy affecting all four limbs (GMFCS level V). He cannot sit, stand or roll without help and his arms move without his meaning them to.",
        "Sensory and physical",
    ),
    (
        "B.07",
        "He has a cerebral visual impairment (CVI). He sees best on his right side, against black, when one thing is shown at a time.",
        "Sensory and physical",
    ),
    (
        "B.08",
        "He is fed through a tube and is learning to tolerate tastes; his swallow is unsafe with thin fluids.",
        "Sensory and physical",
    ),
    (
        "B.09",
        ("By early afternoon she is tired and her head drops forward.", "MP:By early afternoon she is tired"),
        "Sensory and physical",
    ),
    (
        "B.10",
        ("Sudden noise makes him startle and cry, and he has no way of soothing himself.", "NP"),
        "Sensory and physical",
    ),
]:
    P.row(t, n, txt, a)
P.lab("AB", "GMFCS")

sec("C", "The child’s health care needs which relate to his special educational needs")
P.p(
    "Spastic and dystonic cerebral palsy. Epilepsy: two to three tonic seizures a week, usually under two minutes, and clusters with a raised temperature. Gastrostomy (a PEG, or percutaneous endoscopic gastrostomy, placed in 2022). Chronic lung disease, with oxygen at night in winter. Reflux. Constipation. Right hip at risk, according to the hip surveillance report of 2 July 2026.",
    "RN:hip surveillance report of 2 July 2026",
)
P.p("Dr Wendron’s letter of 28 April 2026 lists seven regular medicines, three of which fall in the school day.")
sec("D", "The child’s social care needs which relate to his special educational needs or to his disability")
P.p(
    "Iggy needs two adults for every transfer and one adult awake at night. His parents have had no evening out together since Merryn was born. Denzel is a young carer and goes to the carers’ club in town. The family were assessed by the Disabled Children’s Team in spring 2026."
)

sec("E", "The outcomes sought for the child")
for n, o, w in [
    (
        "E.1",
        "Iggy will ask for an activity, a person or a break by choosing from eight cells with his eyes, in nine requests out of ten.",
        "End of Key Stage 1",
    ),
    ("E.2", "Iggy will hold his head up in his classroom chair for twenty minutes at a time.", "Dec 2027"),
    ("E.3", ("Iggy will tell a friend one piece of news from home, with two symbols in order.", "T"), ""),
    ("E.4", ("Iggy will make progress in literacy and number.", "M"), "July 2027"),
    ("E.5", ("Iggy will have daily physiotherapy from trained staff.", "OP"), "July 2027"),
    ("E.6", "Iggy will drive a powered chair along a corridor and stop at each of three doors when asked.", "By age 8"),
    ("E.7", ("Iggy will take five tastes of purée from a spoon at lunch without coughing.", "DP"), "Easter 2026"),
    ("E.8", ("Iggy will turn his eyes to each child who is named in a circle of six.", "OW"), "End of Year 3"),
    (
        "E.9",
        "Iggy will be well enough to be in school on nine days out of ten, hospital operations apart.",
        "July 2027",
    ),
]:
    t = P.table([2.2, 11, 4])
    P.row(t, "Outcome", "What Iggy will do", "Target date", bold=True, fill="EEEEEE")
    P.row(t, n, o, w)
    P.gap()

sec("F", "The special educational provision required by the child")
P.p("Term-time provision unless the record says otherwise.", italic=True)
N = [0]


def f(need, what, who, length, freq, out, *labels):
    N[0] += 1
    t = P.table([6.5, 3.7, 2.2, 2.6, 2.2])
    P.span(t, f"Provision record F.{N[0]:02d}" + (f"   meets need {need}" if need else ""), fill="DDDDDD", size=9)
    P.row(t, "Provision", "Provider", "Length", "Frequency", "Outcome", bold=True)
    P.row(t, (what, *labels) if labels else what, who, length, freq, out)
    p = P.gap()
    p.paragraph_format.space_after = Pt(0)


f(
    "B.01, B.02",
    "Direct speech and language therapy: choosing from four, then six, then eight cells; joining two symbols",
    "Speech and language therapist (NHS Band 7)",
    "45 minutes",
    "Weekly",
    "E.1, E.3",
)
f(
    "B.02",
    "Modelling on the device: the adult presses the symbol for each main word while talking",
    "Teaching assistants trained by the therapist",
    "",
    "In every lesson",
    "E.1",
)
f(
    "B.02",
    "AAC device charged, mounted and matched to his eyes",
    "Class teaching assistant",
    "10 minutes",
    "Each morning",
    "E.1",
)
P.lab("AB", "AAC device")
f(
    "B.01",
    "Training in eye gaze for his parents and all the class team",
    "Speech and language therapist",
    "2 hours",
    "Once a term",
    "E.1",
)
f("B.01", "Help to join in what other children are saying", "A key adult", "", "", "E.3", "U", "X")
f(
    "B.01",
    "News book: his parents load one photograph and two symbols; Iggy tells the class",
    "Class teacher",
    "10 minutes",
    "Monday and Thursday mornings",
    "E.3",
)
f("B.02", "Twelve seconds’ wait after every question, counted silently", "All staff", "", "All day", "E.1")
f(
    "B.03",
    "Teaching of letter sounds by eye gaze, with pictures from his own life",
    "Class teacher",
    "15 minutes",
    "",
    "E.4",
    "P",
)
f(
    "B.03",
    "Number work with sets of real objects on a black cloth",
    "Higher level teaching assistant",
    "15 minutes",
    "Tues, Wed and Fri",
    "E.4",
)
f(
    "B.03, B.04",
    "Story told through objects, smells and sounds",
    "Class teacher",
    ("30–40 minutes", "V"),
    "Twice a week",
    "E.4",
)
f("B.03", "Class of no more than eight children", "", "", "", "E.4")
f("B.04", "Five minutes of looking out of the window in his chair", "", "", "After each ten minutes of work", "E.4")
f("B.04", "Tasks such as matching and posting kept brief", "Class team", "", "Table work", "E.4", "V:such as")
f(
    "B.05",
    "Playground games that Iggy can referee with a two-cell board: red light, statues, musical chairs",
    "Teaching assistant, play trained",
    "20 minutes",
    "Every morning break",
    "E.3",
)
f(
    "B.05",
    "Lesson for the class on asking before they touch or push the chair",
    "Class teacher and physiotherapist",
    "30 minutes",
    "Each September",
    "E.3",
)
f(
    "B.05",
    "Leopold to sit between two talkative children at circle time",
    "Class teacher",
    "",
    "Every circle time",
    "E.3",
    "AC:Leopold",
)
f(
    "B.05",
    "Visits to a village primary class for art with the same two friends",
    "The school",
    "90 minutes",
    "Fortnightly",
    "E.3",
    "N",
)
f("B.05", "Conversation coaching for Iggy and one friend", "Learning mentor", "", "", "E.3", "U")
f(
    "B.06",
    "Stretches, standing frame and walker, following the photographs on the wall",
    "Teaching assistant signed off by the physiotherapist",
    "40 minutes",
    "Daily",
    "E.2, E.5",
)
f(
    "B.06",
    "Hands-on physiotherapy for head and trunk control",
    "Children’s physiotherapist",
    "1 hour",
    ("Regularly", "V"),
    "E.2, E.5",
    "P",
)
f("B.06", "Hydrotherapy for trunk strength and head control", "", "30 minutes", "Wednesdays", "E.2", "N")
f("B.06", "Two-to-one", "Two teaching assistants", "27.5 hours", "A week", "E.2", "H")
f(
    "B.06",
    "Hoisting between chair, frame, mat and changing bench",
    "Two staff holding the moving and handling certificate",
    "",
    "At every transfer",
    "E.2",
)
f(
    "B.06",
    "Teaching Iggy to drive the powered chair",
    "Occupational therapist",
    "45 minutes",
    "Four times a half term",
    "E.6",
)
f(
    "B.06",
    "Driving practice in the hall and on the playground",
    "Teaching assistant",
    "20 minutes",
    ("When staffing permits", "V"),
    "E.6",
    "P",
)
f("B.06", "Seating review with the wheelchair service", "Occupational therapist", "", "Every six months", "E.2")
f("B.06", "Access to a second standing frame", "", "", "", "E.2", "V:Access to")
f("B.07", "Plain presentation, one picture at a time", "All staff", "", "", "E.4", "S")
f(
    "B.07",
    "Black tablecloth, black clothing for the adult who is teaching, and a lamp over his right shoulder",
    "Class teacher",
    "",
    "Every table task",
    "E.4",
)
f(
    "B.07",
    "Check of functional vision in the classroom and in the hall",
    "Qualified teacher of children with vision impairment",
    "",
    "Termly",
    "E.4",
)
f(
    "B.07",
    "Lessons in looking: light box, then bright single toys, then pictures",
    "Qualified teacher of children with vision impairment",
    "40 minutes",
    "Fortnightly",
    "E.4",
)
f(
    "B.08",
    "Tastes of purée in an upright position, with the swallow watched",
    "Teaching assistant trained by the dysphagia therapist",
    "10 minutes",
    "Every lunchtime",
    "E.7",
)
f(
    "B.08",
    "Social side of the meal: sitting at the table with two friends while his feed runs",
    "Midday assistant",
    "25 minutes",
    "Every lunchtime",
    "E.3",
)
f("B.09", "Rest on the side-lyer with music that Iggy has picked", "", "20 minutes", "After lunch each day", "E.2")
f("B.09", "Teaching on the day after a seizure: TBC", "", "", "", "E.4", "D:Teaching on the day after")
f(
    "B.09",
    "Academic lessons before 11.30am and practical lessons after it",
    "Class teacher to timetable",
    "",
    "Every day",
    "E.4",
)
f(
    "B.03",
    "Opportunities to lead the singing with a switch",
    "Music teacher",
    "",
    "Music lessons",
    "E.1",
    "V:Opportunities",
)
f("", "Spare mount for the device, £640, out of the school’s budget", "", "", "", "E.1", "MO:£640")
f("", "High needs top-up, matrix level H", "", "", "", "E.4", "B")
f(
    "B.02",
    "Writing up of new vocabulary for the device after each topic meeting",
    "Speech and language therapist",
    "One hour",
    "Each half term",
    "E.13",
    "UN",
)
f("B.06", "Cushion and strap check before the bus leaves", "Passenger assistant", "", "Every afternoon", "", "L")
f(
    "B.01",
    "Video of Iggy’s yes and no, shown to each new member of the team on the first day",
    "Class teacher",
    "15 minutes",
    "Every new starter",
    "E.1",
)
f("B.02", "A second eye-gaze screen for use at home might be supplied", "", "", "", "E.1", "V:might be")
P.section = None
P.p(
    "Monitoring: targets are set by the class teacher with the therapists each half term and sent home. The statutory review is chaired by the head of school."
)

sec("G", "Health care provision reasonably required")
t = P.table([8.6, 5, 3.6])
P.row(t, "Provision", "Provider", "Frequency", bold=True, fill="DDDDDD")
P.row(
    t,
    "Gastrostomy feed of 180 ml, flushed before and after (E.9)",
    "School nurse or teaching assistant assessed as competent",
    "10.15am, 12.30pm and 2.30pm each school day",
)
P.row(
    t,
    "Emergency seizure medicine; a trained person within two minutes of Iggy",
    "Class team, trained each year by the epilepsy nurse",
    "At all times in school and on the bus",
)
P.row(
    t,
    "Individual healthcare plan brought up to date",
    "Special school nurse",
    "Every September and after each admission",
)
P.row(t, ("Chest physiotherapy", "C"), "Respiratory physiotherapist", ("If required", "V:If required"))
P.row(t, "Hip X-ray and orthopaedic clinic", "Orthopaedic surgeon", "Every six months")
P.row(
    t,
    "Botulinum toxin injections with six weeks of physiotherapy afterwards, twice a week for half an hour",
    "Hospital team and children’s physiotherapist",
    "Every spring",
)
P.row(t, ("Dietetic advice on weight gain", "C"), "Children’s dietitian", "")
P.row(t, "Portable suction tested and logged", "School nurse", "Mondays")
sec("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
t = P.table([8.6, 5, 3.6])
P.row(t, "Provision", "Provider", "Frequency", bold=True, fill="DDDDDD")
P.row(
    t,
    "Help with bathing and bedtime at home",
    "Two care workers from the Disabled Children’s Team",
    "One hour every weekday evening",
)
P.row(t, "Ceiling track hoist in the bathroom serviced", "Council’s contractor", "Once a year")
P.row(t, ("Sitting service so that both parents can go to Denzel’s matches", "C"), "Voluntary agency", "")
sec("H2", "Any other social care provision reasonably required")
P.lab("empty-section", section="H2")
sec("I", "Placement")
P.lab("no-placement", section="I")
P.p(
    "His parents have asked for more time to decide between the two places that they have visited. Wherever he goes he will take with him 27.5 hours a week of two-to-one staffing.",
    "hours-in-placement:27.5 hours a week of two-to-one staffing",
)
sec("J", "Personal budget")
P.p(
    "A direct payment of £86 a week is made to Ms Bint four weeks in advance.",
    "direct-payment-without-purpose:direct payment of £86 a week",
    "budget-not-requested:direct payment of £86 a week",
)
sec("K", "Advice and information gathered")
t = P.table([6.2, 7.6, 3.4])
P.row(t, "Advice", "Author", "Date", bold=True, fill="DDDDDD")
P.row(t, "Parents’ views, home visit", "Rosenwyn Jelbert, plan coordinator", "21/05/2026")
P.row(t, "Annual review report", "Gareth Opie, class teacher", "09/06/2026")
P.row(t, "Speech and language therapy report", "Ines Caldeira, speech and language therapist", "18/05/2026")
P.row(t, "Physiotherapy report", "Bronagh Daly, children’s physiotherapist", "22/05/2026")
P.row(t, ("Occupational therapy report", "AD"), "Kit Hendra, occupational therapist", "")
P.row(t, "Paediatrician’s letter", "Dr Elowen Wendron, consultant paediatrician", "28/04/2026")
P.row(t, "Vision advice", "Sabra Noonan, qualified teacher of children with vision impairment", "12/05/2026")
P.row(t, "Social care assessment", "Luke Trembath, social worker", "30/04/2026")
P.gap()
P.p("Signed: R. Jelbert    Name: Rosenwyn Jelbert, for Zelah Council    Date: 19/10/2026")
P.save()
