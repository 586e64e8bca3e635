"""“You” throughout; outcomes as blocks; F as one table with lead-in rows. Year 10."""

from building import Plan, put, shade, widths

P = Plan("harrowgate", "final", "Georgia", 10)
d = P.document
P.h("Final Education, Health and Care Plan", 0)
P.p("Eastmere City Council — Statutory Assessment Team")
P.grid(
    [
        ["This plan belongs to", "Kezia Amankwah-Reid"],
        ["Born", "19 December 2011"],
        ["Year group", "Year 10"],
        ["Issued", "12 October 2026"],
        ["Review", "Your plan will be reviewed every twelve months."],
    ],
    header=False,
)
P.lab("no-review-date", section=None)
P.lab("not-signed", section=None)
P.section = "A"
P.lab("no-aspirations")
P.h("Section A — Your views and your family’s views")
P.p("These are your own words, taken down by your aunt, Mrs Reid, in August 2026.", italic=True)
P.p(
    "“I am fifteen soon. I like drawing manga, K-pop and my cat. School is loud. I like science because there is a right answer. I do not like being watched while I write.”"
)
P.p(
    "“Please tell me things one at a time and write down anything important. If you want to know what I think, send me the questions the day before and let me type my reply.”"
)
P.p(
    "Your aunt says that you are funny and loyal, that you sleep badly in term time and that mornings have been difficult since Year 8."
)
P.section = "B"
P.h("Section B — Your special educational needs")


def area(t):
    P.h(t, 2)


area("Communication and interaction")
for x in [
    "You are autistic. You take words at face value, so sarcasm and hints pass you by or upset you.",
    "You find it hard to repair a conversation that has gone wrong.",
    "You talk at length about things you know and do not notice when a listener wants to leave.",
    "Unexpected changes to the day make you very anxious.",
]:
    P.b(x)
area("Cognition and learning")
P.b("You have dyslexia. Your spelling is at the 4th percentile.")
P.b("Imogen finds it hard to start a piece of written work and will leave a page blank for a whole lesson.", "AC")
P.b("You lose your place in questions that have more than one part, in maths above all.")
P.b("You hold about two pieces of information in your head at once.")
area("Social, emotional and mental health")
for x in [
    "You worry about getting things wrong and missed 31 per cent of lessons last year.",
    "When you are overwhelmed you walk out without telling anyone where you are going.",
    "You think that other students are laughing at you.",
]:
    P.b(x)
area("Sensory and physical")
for x in [
    "Crowds and echoing rooms are painful for you; you have not eaten in the canteen since Year 7.",
    "You need to move after sitting for about half an hour.",
    "Bright light from projectors triggers your migraines.",
]:
    P.b(x)
P.section = "C"
P.h("Section C — Your health needs")
for x in [
    "You have migraines about twice a month.",
    "You fall asleep after 1am on most school nights and are too tired for the first lesson.",
]:
    P.b(x)
P.section = "D"
P.h("Section D — Your social care needs")
for x in ["You live with your aunt under a special guardianship order.", "You rarely leave home at weekends."]:
    P.b(x)
P.section = "E"
P.h("Section E — Outcomes")


def out(n, area, text, when, steps, crit, *l):
    t = d.add_table(rows=2, cols=2, style="Table Grid")
    put(t.cell(0, 0), f"Outcome {n}: {area}", True)
    put(t.cell(0, 1), "By when", True)
    shade(t.cell(0, 0))
    shade(t.cell(0, 1))
    put(t.cell(1, 0), P.t(text, *l))
    put(t.cell(1, 1), when)
    r = t.add_row().cells
    m = r[0].merge(r[1])
    put(
        m, ["Within the next 12 months:"] + ["• " + s for s in steps] + ["Success criteria:"] + ["✓ " + s for s in crit]
    )
    d.add_paragraph()


out(
    1,
    "Communication and interaction",
    "You will tell a teacher or classmate when you have not understood what they meant, and ask one question to put it right, in three lessons a week.",
    "End of Year 11",
    ["name three phrases that are not meant literally", "use a prompt card with a teacher you know"],
    ["card used six times in a half term", "teachers’ notes show two examples"],
)
out(
    2,
    "Cognition and learning",
    "You will plan and type a 300-word answer in an hour from a plan you made yourself.",
    "July 2028",
    ["type a paragraph from a completed plan", "complete a blank plan"],
    ["four pieces of work kept in your folder"],
)
out(
    3,
    "Cognition and learning",
    "You will answer two-part questions in maths, showing the working for each part.",
    "",
    ["underline each part of a question", "answer part one with a worked example beside you"],
    ["eight out of ten correct in a class test"],
    "T",
)
out(
    4,
    "Social, emotional and mental health",
    "You will be supported to become more confident.",
    "End of Key Stage 4",
    ["choose a person to talk to", "keep a mood diary"],
    ["diary shared once a month"],
    "M",
)
out(
    5,
    "Sensory and physical",
    "You will stay in an assembly from beginning to end, using your own ways of keeping calm.",
    "By Easter 2027",
    ["sit by the door for ten minutes", "choose between two calming tools"],
    ["three assemblies in a row"],
)
out(
    6,
    "Health",
    "You will be in bed with your phone out of the room by 11pm on four school nights out of five.",
    "December 2027",
    ["agree a time for the phone to go downstairs"],
    ["sleep diary for one month"],
)
out(
    7,
    "Cognition and learning",
    "You will spell forty science words from the examination list correctly from memory.",
    "End of Year 10",
    ["spell the first ten"],
    ["two spelling tests with no more than two errors"],
    "OW",
)
P.section = "F"
P.h("Section F — Special educational provision")
P.p("The outcome in the right-hand column applies to every row that it stands beside.")
t = d.add_table(rows=1, cols=4, style="Table Grid")
for c, v in zip(t.rows[0].cells, ["What will be done", "By whom", "How much and how often", "Outcome"], strict=False):
    put(c, v, True)
    shade(c)


def band(v):
    r = t.add_row().cells
    m = r[0].merge(r[3])
    put(m, v, True)
    shade(m, "EDEDED")


def lead(v):
    r = t.add_row().cells
    m = r[0].merge(r[3])
    put(m, v)


def row(what, who, how, oc, *l):
    # evidence words may be in any cell of the row
    whole = [what, who, how, oc]
    for x in l:
        e = x.startswith("?")
        r, _, w = x.lstrip("?").partition(":")
        w = w or what
        assert any(w in q for q in whole), (w, whole)
        P.lab(r, w, either=e)
    r = t.add_row().cells
    for c, v in zip(r, whole, strict=False):
        put(c, v)
    return r


band("Communication and interaction")
a = row(
    "Direct speech and language therapy on inference, idiom and putting a conversation right",
    "Speech and language therapist registered with the Health and Care Professions Council",
    "45 minutes, fortnightly, September to July",
    "1",
)
row("Going back over your therapy targets in tutor time", "Level 3 teaching assistant", "3 x 20 minutes a week", "")
b = row("Conversation group", "Learning mentor", "Regularly", "", "V:Regularly", "U")
m = a[3].merge(b[3])
for q in m.paragraphs[1:]:
    q._p.getparent().remove(q._p)
row("Telling you about changes to the day before they happen", "Form tutor", "8.35am each morning, five minutes", "1")
row(
    "Training for your teachers in how you understand language",
    "Speech and language therapist",
    "One 90-minute session in the autumn term",
    "1",
)
band("Cognition and learning")
lead("In every English, maths and science lesson a teaching assistant who holds the Level 2 award in autism will:")
row("break a written task into numbered steps on your whiteboard", "", "", "2")
row("scribe your first paragraph while you plan the next", "", "", "2")
row("read each part of a question aloud with you", "", "", "3")
lead("You will also have:")
row("Study skills tuition", "Specialist teacher with a Level 7 award in dyslexia", "1 hour", "2", "P")
row("Teaching assistant hours", "Teaching assistant", "12 hours per week", "2, 3", "H")
row(
    "A laptop with a reading pen and predictive text for your sole use",
    "School",
    "All lessons and all examinations",
    "2",
)
row("Mind maps", "Subject teachers", "Where appropriate", "3", "V:Where appropriate", "S")
row("Catch-up teaching in ratio and percentages", "", "Twice a week, 30 minutes", "3", "N")
row("A differentiated curriculum", "Subject teachers", "All lessons", "3", "V:differentiated curriculum")
row("Top-up funding at Level 3", "Eastmere City Council", "Annual", "2", "B")
band("Social, emotional and mental health")
row("Mentoring on worries and friendships", "Learning mentor", "50 minutes every Wednesday, period 4", "4")
row(
    "A walk to the student base when you show your exit card, ten minutes of quiet drawing, then back to class together",
    "Behaviour lead",
    "Each time you show the card",
    "4",
)
row(
    "Counselling with a focus on school attendance",
    "School counsellor",
    "Up to six sessions of 50 minutes in the spring term",
    "4",
    "V:Up to six sessions",
)
row("Support from a trusted adult", "Trusted adult", "Daily", "4", "P", "X", "?V")
row("Ways of calming down", "Staff", "As and when required", "", "V:As and when required", "S", "L", "?X", "?U")
row("A quiet start: you will register in the library", "Librarian", "8.30am to 8.50am every day", "4")
band("Sensory and physical")
row(
    "Two pairs of ear defenders, one in your locker and one in the base",
    "Special educational needs department",
    "For assemblies, the canteen and fire drills",
    "5",
)
row(
    "Sensory circuit",
    "Teaching assistant trained by the occupational therapist",
    "15 minutes at the start of each day",
    "5",
)
row("Review of your sensory circuit", "Occupational therapist", "Termly", "5")
row("A seat away from the door and the projector", "Subject teachers", "Every lesson", "5")
row("Occupational therapy as set out in the report", "Occupational therapist", "As per report", "5", "D")
band("Moving on from school")
row(
    "Careers interviews, and visits to two local colleges",
    "Careers adviser",
    "Two interviews of 40 minutes and two half-day visits before Easter 2027",
    "8",
    "UN",
)
widths(t, (6.1, 4.1, 3.8, 2.4))
P.section = "E"
P.lab("no-adulthood-outcomes")
P.section = "G"
P.h("Section G — Health provision")
P.b(
    "A child and adolescent mental health practitioner will see you for six sessions of 50 minutes between January and March 2027, on sleep and worry. (Outcome 6)"
)
P.b("You can see the school nurse at drop-in about your sleep. (Outcome 6)", "V:You can see", "C")
P.b("The pharmacist at your GP surgery will review your migraine medicine every six months.")
P.section = "H1"
P.h("Section H1 — Social care provision under the 1970 Act")
P.b("None.")
P.section = "H2"
P.h("Section H2 — Other social care provision")
P.b("A youth worker will take you out for two hours every Saturday morning, to a place that you have chosen together.")
P.b("Horse riding at Lowfield Stables, paid at £35 a session.", "MO:£35 a session")
P.section = "I"
P.h("Section I — Placement")
P.b("Harrowgate Road Academy")
P.b(
    "Mainstream secondary school with 12 hours per week of teaching assistant time",
    "hours-in-placement:12 hours per week of teaching assistant time",
)
P.section = "J"
P.h("Section J — Personal budget")
P.b(
    "Your aunt asked for a personal budget. A direct payment of £1,150 a year has been agreed.",
    "direct-payment-without-purpose:direct payment of £1,150 a year",
)
P.section = "K"
P.h("Section K — Advice and information")
P.grid(
    [["No.", "Advice", "From", "Date"]]
    + [
        [str(i + 1), *r]
        for i, r in enumerate(
            [
                ("Your views", "Kezia, with Mrs C Reid", "11 August 2026"),
                ("Your aunt’s views", "Mrs C Reid", "11 August 2026"),
                ("Education", "Mr J Sallow, special educational needs coordinator", "25 June 2026"),
                ("Psychology", "Dr Ewa Nowicka, educational psychologist", "7 July 2026"),
                ("Speech and language therapy", "Fern Oduya, speech and language therapist", "16 July 2026"),
                ("Occupational therapy", "Leo Brandt, occupational therapist", "20 July 2026"),
                ("Medical", "Dr A Khatun, paediatrician", "2 July 2026"),
                ("Social care", "Tom Ferris, special guardianship worker", "30 June 2026"),
            ]
        )
    ]
)
P.save()
