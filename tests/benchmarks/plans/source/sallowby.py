"""Bracketed letters, B in prose, one table per outcome, F split by who provides and numbered. Year 5, cerebral palsy and epilepsy; amended final."""

import itertools

from building import sdt, set_row, shade, widths
from building_ah import Plan
from docx.shared import Cm, Pt

P = Plan("sallowby", "final", font="Georgia", size=10.5, margin=2.3)
d = P.document
P.footer("EHC Plan: Nell Abernathy-Roy. Amended final plan, 2 October 2026.", "Sallowby Metropolitan Borough Council")
P.h("Education, Health and Care Plan", 0)
P.p("Amended final plan", bold=True)
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    ("Full name", "Nell Iris Abernathy-Roy"),
    ("Date of birth", "19 November 2016"),
    ("School year", "Year 5"),
    ("Parents", "Ms Judith Abernathy and Mr Anil Roy"),
    ("Social care record number", None),
    ("Date of the first final plan", "20 June 2022"),
    ("Date of the annual review meeting", "12 May 2026"),
    ("Date of this amended final plan", "2 October 2026"),
    ("Review", "This plan is reviewed at least once in every twelve months"),
]:
    c = t.add_row().cells
    P.fill(c[0], k, bold=True)
    shade(c[0], "FFF2CC")
    if v:
        P.fill(c[1], v)
    else:
        sdt(c[1].paragraphs[0], "Click or tap here to enter text.", True)
        P.lab("PH", "Click or tap here to enter text.", None)
widths(t, [6.5, 9.9])
P.gap(2)
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("unresolved-changes")


def sec(letter, title):
    P.section = letter
    P.h(f"({letter}) {title}", 1)


def sub(x):
    P.h(x, 2)


def prose(*items):
    """A paragraph of several sentences, a run to each."""
    para = d.add_paragraph()
    for i, x in enumerate(items):
        para.add_run((" " if i else "") + P.say(x))
    return para


sec("A", "Nell’s story, her family’s views and their hopes for her")
P.lab("no-childs-views")
sub("Story so far")
prose(
    "Nell was born at 27 weeks and spent three months in the neonatal unit.",
    "A scan at the age of two showed damage to both sides of the brain, and she was given a diagnosis of cerebral palsy.",
    "Her seizures began when she was four.",
    "She moved up from Sallowby Infant School with her class in September 2024, and that year had eight sessions of 30 minutes with the school’s learning mentor.",
    "She had an operation on both hips in February 2025, was in plaster for six weeks and missed a term and a half of school.",
)
sub("What her parents say")
prose(
    "Ms Abernathy and Mr Roy described Nell, at the review meeting, as a quick and mischievous girl who keeps her two little brothers in order.",
    "They said that the operation set her back more than anyone expected, and that since then she has been tearful on Sunday evenings.",
    "Her grandmother lives with the family and does the school run on Fridays.",
    "Transport now runs to time, and they are glad of it.",
    "They asked for the class teacher to be told at once about any seizure, rather than at the end of the day.",
)
prose(
    "They hope that Nell will go on to the same secondary school as her friends, take examinations and, in time, live in a flat of her own with the right help.",
)
sub("How to communicate with Nell and involve her")
prose(
    "Sit facing her, at the height of her chair, and turn off the radio or fan.",
    "Her speech is quiet, and she should be asked to say the word again, not have it guessed for her.",
    "Before a meeting she goes through the questions with the learning mentor and records her answers on a tablet, which is played first.",
)

sec("B", "Nell’s special educational needs")
sub("Communication and interaction")
prose(
    "Nell understands language as well as others of her age and has a wide vocabulary, which she uses to joke and to argue her case.",
    "The muscles of her mouth and chest are weak, so that her voice is soft, her words are slurred and she runs out of breath after six or seven of them.",
    "People who know her follow most of what she says; supply teachers and visitors follow about half.",
    ("By the afternoon his speech has become much harder to make out.", "MP:By the afternoon his speech has become"),
    "When Nell has not been understood twice she says “never mind” and gives up.",
)
sub("Cognition and learning")
prose(
    "Nell reads fluently, and the school’s assessments put her reading comprehension in the top third of her class.",
    "She is slow to record her ideas: with a pencil she writes about four words a minute, and on a keyboard, with one finger, about seven.",
    "Her written work therefore shows very little of what she knows.",
    "Number is harder for her than words, and she has missed the teaching of place value, fractions and measures.",
    ("Nell will receive an hour of handwriting tuition each week from a specialist teacher.", "OUT"),
)
sub("Social, emotional and mental health")
prose(
    "Nell is well liked, is generous to younger pupils and was voted on to the school council.",
    "At break most of the others run about, and she is left with an adult at the edge of the playground.",
    "She is frightened of having a seizure in front of people and of further operations.",
    "She will not stay away from home for a night, and she cries when visits are mentioned.",
)
sub("Sensory and physical")
para = prose(
    ("Nell has cerebral palsy affecting all four limbs (GMFCS level IV).", "AB:GMFCS"),
)
r = para.add_run(" " + P.t("Nell moves about the school in a manual wheelchair, which an adult pushes."))
r.font.strike = True
r = para.add_run(" " + P.t("Nell moves about the school in a powered wheelchair, which she drives with her left hand."))
r.bold = True
para.add_run(
    " "
    + P.t(
        "She can take steps in a walking frame for about ten metres with an adult’s hands at her hips, and she tires quickly."
    )
)
para.add_run(
    " "
    + P.t(
        "A letter from the orthopaedic surgeon dated 14 January 2026 advises that she should stand every day to protect her hips.",
        "RN:letter from the orthopaedic surgeon dated 14 January 2026",
    )
)
prose(
    "She needs an adult to move her from her wheelchair to the toilet, the floor or another chair, and cannot manage fastenings.",
    "Her head and trunk tip to the left after twenty minutes in an ordinary chair, and she then cannot use her hands.",
    "She is able to feed herself with a spoon, but cannot cut up food, and lunch takes her forty minutes.",
)

P.section = "C"
P.h("(C) and (D) Health needs and social care needs", 1)
P.whole("sections-not-separate", words="(C) and (D) Health needs and social care needs")
prose(
    "Nell has focal epilepsy.",
    "In the past year she has had eleven seizures, four of them at school; most last for under two minutes, and afterwards she sleeps for about an hour and remembers nothing of the lesson before.",
    "She has botulinum toxin injections in her calves, wears splints on both legs and is often constipated, which makes her uncomfortable in her chair.",
    "She is below the weight expected for her height.",
    "Mr Roy and Ms Abernathy lift her many times a day, and Ms Abernathy has hurt her back.",
    "Their house has one bathroom, upstairs.",
    "Nell has never been to a club without one of her parents, because nobody there could move her or give her medicine.",
)

sec("E", "Outcomes")


def outcome(code, area, text, when, steps=()):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    c = t.add_row().cells
    P.fill(c[0], f"Outcome {code} – {area}", bold=True)
    P.fill(c[1], "By when", bold=True)
    shade(c[0], "E2EFD9")
    shade(c[1], "E2EFD9")
    c = t.add_row().cells
    P.fill(c[0], text)
    P.fill(c[1], when)
    if steps:
        c = t.add_row().cells
        m = c[0].merge(c[1])
        P.fill(m, "Within the next 12 months:")
        for s in steps:
            m.add_paragraph(P.t(s), style="List Bullet")
    for row in t.rows:
        set_row(row, "w:cantSplit")
    widths(t, [12.8, 3.6])
    P.gap(2)


outcome(
    "E1",
    "communication and interaction",
    "Nell will make herself understood by a supply teacher or a visitor, saying it again or typing it, in eight exchanges out of ten.",
    "End of Year 6",
    ["she takes a breath before each phrase", "she says “let me say that again” and not “never mind”"],
)
outcome(
    "E2",
    "cognition and learning",
    "Nell will write 80 words in a half-hour lesson, on a laptop with word prediction, and correct them herself.",
    "July 2028",
    ["she types at twelve words a minute", "she finds and opens her own files"],
)
outcome("E3", "cognition and learning", ("Nell will make better progress in number.", "M"), "End of Key Stage 2")
outcome(
    "E4",
    "sensory and physical",
    ("Nell will walk the thirty metres of the main corridor in her frame with nobody holding her.", "T"),
    "",
    ["she walks fifteen metres with one hand held", "she stands for twenty minutes at the standing table"],
)
outcome(
    "E5",
    "sensory and physical",
    "Nell will go from her wheelchair to the toilet and back with one adult’s steadying hand, each time that she goes.",
    "End of Year 6",
)
outcome(
    "E6",
    "sensory and physical",
    ("Nell will be given daily physiotherapy and will have her splints looked at each month.", "OP"),
    "July 2027",
)
outcome(
    "E7",
    "social, emotional and mental health",
    "Nell will spend the whole of the lunch break playing with other children, at something she has chosen, on three days out of five.",
    "End of Year 5",
)
outcome(
    "E8",
    "social, emotional and mental health",
    ("Nell will stay for one night at the Hawkswick centre with her class.", "DP"),
    "May 2026",
)
outcome(
    "E9",
    "health",
    "Nell will tell an adult that a seizure is coming, by voice or by pressing her buzzer, before three out of every four seizures.",
    "Her eleventh birthday",
)
outcome(
    "E10",
    "sensory and physical",
    ("Nell will cut up and eat a soft meal in 25 minutes, using rocker cutlery.", "OW"),
    "End of Year 6",
)
outcome(
    "E11",
    "social care",
    "Nell will go to Brownies every week in term time without either of her parents.",
    "July 2027",
)

sec("F", "Special educational provision")
P.p(
    "Provision is set out according to who is responsible for it. The outcomes that each item serves are in brackets after it.",
    italic=True,
)
numbers = itertools.count(1)


def f(text, *labels):
    para = d.add_paragraph()
    para.paragraph_format.left_indent = Cm(1.2)
    para.paragraph_format.first_line_indent = Cm(-1.2)
    para.paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
    para.paragraph_format.space_after = Pt(5)
    para.add_run(f"F{next(numbers)}\t")
    para.add_run(P.t(text, *labels))


sub("Provided by Sallowby Junior School")
f(
    "A teaching assistant with a Level 3 award, trained in moving and handling, will work beside Nell in every PE, science, art and design lesson, setting out what she is using and moving her between chair, frame and floor. (E4, E5)"
)
f(
    "On arrival and after lunch, for 15 minutes each time, the same teaching assistant will put Nell into the standing table and start her on her work there. (E4)"
)
f("Support from a teaching assistant for 27 hours a week. (E1 to E5)", "H")
f(
    "The SENCO, who is a qualified teacher with a postgraduate certificate in maths difficulties, will teach Nell and one other pupil place value, fractions and measures for 25 minutes on Mondays, Wednesdays and Fridays. (E3)"
)
f("Someone will scribe for Nell. (E2)", "U", "X")
f("Touch-typing lessons will be offered. (E2)", "U", "N", "V:offered")
f(
    "Nell will type, and not write by hand, whenever a piece of work is longer than one sentence, and her teachers will mark it on screen. (E2)"
)
f("Teachers will try to give Nell longer to answer. (E1)", "S", "V:try")
f("Rest breaks when needed, on the mat in the hygiene room. (E4)", "V:when needed")
f("In swimming lessons Nell will be helped to float and kick in her neck ring. (E4)", "N")
f(
    "A midday supervisor with boccia training will run a game for Nell and up to five friends from 12.20pm to 12.50pm on Tuesdays and Thursdays. (E7)"
)
f("Nell will join a small friendship group led by the learning mentor. (E7)", "U", "V:small friendship group")
f("A buddy will eat with Nell every lunchtime. (E7)", "X")
f(
    "The learning mentor will see Nell alone for half an hour every Wednesday, to talk about hospital, about seizures and about what to say when people stare. (E7)"
)
f(
    "In the six weeks before a residential visit the learning mentor will spend 20 minutes a week with Nell on photographs of the centre, the bed and the hoist. (E8)"
)
f("Arrangements for day visits will continue as at present. (E8)", "D")
f("Saskia will sit at the end of the front row in assembly, where there is space for the wheelchair. (E7)", "AC:Saskia")
f(
    "Ramps at both playground doors, a height-adjustable table in the classroom and a changing bench in the hygiene room. (E5)"
)
f("The class teacher will email Ms Abernathy every Friday with the spellings and sums for the coming week.", "L")
f(
    "The teaching assistant will go over the day’s news with Nell for ten minutes from 3.05pm each afternoon, so that she can record it for home in phrases of four words. (E1)"
)
f(
    "Two adults who have passed the moving and handling course will be present at every hoisting, one of them a teaching assistant whom Nell has chosen. (E5)"
)
f(
    "Printed work will be enlarged and clipped to a sloping board, and books will be propped open on a stand, in all lessons. (E2)"
)
sub("Provided by the council’s Physical Disability Service")
f(
    "An advisory teacher will visit once each half-term to review Nell’s seating, her equipment and her access to the curriculum. (E2)"
)
f(
    "A specialist in assistive technology will teach Nell word prediction, shortcuts and file-keeping in ten sessions of 45 minutes between January and July 2027. (E2)"
)
f("The service may lend a second laptop for home if funds allow. (E2)", "V:may lend", "V:if funds allow")
f(
    "The moving and handling adviser will train each new teaching assistant for three hours on the first day of working with Nell. (E5)"
)
f("A chair with trunk supports will be bought for the classroom at a cost to the council of £1,945. (E2)", "MO")
f("Matrix level 5B for physical needs. (E4, E5)", "B")
sub("Provided by Sallowby Community NHS Trust")
f(
    "A speech and language therapist will work with Nell on breath, loudness and pacing for 40 minutes a week in the autumn and spring terms. (E1)"
)
f("The teaching assistant will repeat those exercises with her for ten minutes a day, on four days a week. (E1)")
f("A children’s physiotherapist will give Nell hands-on treatment and gait practice once a fortnight. (E4, E6)", "P")
f("An occupational therapist will carry out six sessions on fastenings and toilet transfers. (E5)", "P")
f(
    "A physiotherapy assistant will take Nell for 30 minutes of hydrotherapy on alternate Mondays in term time. (E14)",
    "UN",
)
f(
    "The epilepsy nurse will train the class teacher, two teaching assistants and two midday supervisors every September, in a session of two hours, and will teach them to prompt Nell to notice her warning signs. (E9)"
)

sec("G", "Health care provision")
P.b("The consultant neurologist will review Nell’s epilepsy and medicines every four months. (E9)")
P.b(
    "After any seizure that has lasted for five minutes, a first aider trained by the epilepsy nurse will give Nell her buccal midazolam and stay with her until the ambulance comes. (E9)"
)
P.b("The orthotist will measure and refit both splints three times a year, at 45-minute appointments. (E4)")
P.b(
    "The dietitian, [name of dietitian], will see Nell and her mother as and when necessary to go over her meals and her weight. (E9)",
    "C",
    "V:as and when necessary",
    "PH:[name of dietitian]",
)
P.b(
    "The continence nurse will advise Nell’s parents and the teaching assistants on diet, drinks and toilet timing. (E5)",
    "C",
)
sec("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A personal assistant who has been trained to give buccal midazolam will go with Nell to Brownies for two hours every Thursday in term time. (E11)"
)
P.b("A ceiling track hoist between Nell’s bedroom and a new downstairs wet room, to be in use by March 2027. (E5)")
sec("H2", "Any other social care provision")
P.b("Nell will stay at Larkspur House, with its own night staff, for one weekend of 48 hours each month. (E8)")
P.b("A Family Link carer will have Nell to tea on occasional Saturdays. (E11)", "C", "V:occasional")

sec("I", "Placement")
P.p("Sallowby Junior School, School Lane, Sallowby.")
P.p(
    "Type: mainstream junior school, with 27 hours of teaching assistant time and a hygiene room.",
    "hours-in-placement:27 hours of teaching assistant time",
)
sec("J", "Personal budget")
P.p("A sum of £3,276 has been set aside for the year 2026–27 for the personal assistant in (H1).")
P.lab("budget-not-requested", "£3,276")

sec("K", "Advice and information")
P.table(
    ["Document", "Author", "Date"],
    [
        ["Report of the annual review", "Mrs L Ingleby, SENCO", "12 May 2026"],
        ["Parents’ contribution", "Ms J Abernathy and Mr A Roy", "5 May 2026"],
        ["Nell’s recorded answers, typed out", "Mr D Sallis, learning mentor", "6 May 2026"],
        ["Educational psychology advice", "Dr Kirsty Mohan, educational psychologist", "11 March 2022"],
        ["Speech and language therapy report", "Bronwen Acres, speech and language therapist", "20 April 2026"],
        [("Physiotherapy and occupational therapy update", "AD"), "", "27 April 2026"],
        ["Advisory teacher’s report", "Colin Heap, Physical Disability Service", "1 May 2026"],
        ["Epilepsy care plan", "Sister Ruth Obi, epilepsy nurse", "16 March 2026"],
        ["Child’s assessment", "Tom Eddowes, social worker, Children with Disabilities Team", "30 March 2026"],
    ],
    [6.2, 7.0, 3.2],
    fill="FFF2CC",
)
P.section = None
P.h("Looking ahead", 1)
prose(
    "Nell’s parents and the SENCO will talk about secondary schools at the next review, and the council will ask for a preference by the end of October 2027.",
    ("In the summer term of Year 6 the learning mentor will take Nell to her new school for six afternoons.", "OUT"),
)
P.h("Authorisation", 1)
P.p("Signed: P. Haldane     Name: Philippa Haldane, Plan Manager     Date: 2 October 2026")
P.save()
