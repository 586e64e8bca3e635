from building_c import Plan

P = Plan("merrowshire", "final", font="Arial", footer="Merrowshire County Council – Orla Petherick – in confidence")
p, h, S = P.p, P.h, lambda s: setattr(P, "section", s)


def block(text, by, often, outcome, *labels):
    """A provision with its lines beneath; a label's words may stand in any of them."""
    lines = [f"Provision specified: {text}"]
    if by:
        lines.append(f"Delivered by: {by}")
    if often:
        lines.append(f"Frequency: {often}")
    if outcome:
        lines.append(f"Outcome: {outcome}")
    for lab in labels:
        words = lab.partition(": ")[2]
        line = next(each for each in lines if words in each) if words else text
        P.t(line, lab)
    for line in lines:
        P.p(line)


h("Education, Health and Care Plan", 0)
p("Merrowshire County Council")
p("FINAL PLAN")
P.table(
    [
        ["Full name", "Orla Petherick"],
        ["Date of birth", "14 March 2017"],
        ["Year group", "Year 4"],
        ["Home language", "English"],
        ["Date assessment was requested", "3 October 2025"],
        ["Date of this plan", "20 May 2026"],
        ["Date by which the plan will be reviewed", "18 May 2027"],
    ],
    [7, 10],
    header=False,
)
P.whole("late-plan")
S("A")
h("Section A: Views, interests and aspirations")
p(
    "Orla talked to her class teacher, Mrs Bannerman, over two afternoons in November. What follows was written down by Mrs Bannerman in Orla's own words.",
)
p(
    "“I like guinea pigs and drawing. I have two guinea pigs, Biscuit and Flo. I don't like it when the class gets noisy and I don't like it when people rush me. My best friend is Nell. I want to be a vet when I am grown up, or work at a rescue centre.”"
)
p(
    "Mr and Mrs Petherick say that Orla was a contented baby who was slow to talk. She went to Wren Hill Nursery at three and has been at Wren Hill Primary School since Reception. She has had speech and language therapy on and off since she was four. They would like her to feel that she is good at something in school, to have a friend to tea without it going wrong, and to leave primary school able to read a book for pleasure."
)
P.whole("no-communication-summary")
S("B")
h("Section B: Special educational needs")
h("Communication and Interaction", 2)
p(
    "Strengths: Orla speaks clearly and enjoys telling adults about her pets. She understands simple stories and will join in with a refrain."
)
p(
    "Needs: Orla's understanding of spoken language is at the 4th percentile. She loses track of instructions with more than two parts. She finds inference hard and her own stories lack order, so that listeners who were not there cannot follow them. Her vocabulary for school topics is limited."
)
h("Cognition and Learning", 2)
p("Strengths: Orla has good visual memory and takes care over practical work.")
p(
    "Needs: Orla reads 38 of the first 100 high-frequency words. She has difficulty holding sounds in mind for long enough to blend them. She counts on her fingers and does not yet recall number bonds to ten. He needs longer than classmates to copy from the board.",
    "mixed-pronouns: He needs longer than classmates to copy",
)
h("Social, Emotional and Mental Health", 2)
p("Strengths: Orla is kind to younger children and notices when someone is upset.")
p(
    "Needs: Orla worries about getting things wrong and tears up work that is not perfect. She wants to play with others but finds it hard to lose, and most playtimes end in a quarrel."
)
h("Sensory and Physical Needs", 2)
P.t("Sensory and Physical Needs", "need-without-provision: Sensory and Physical Needs")
p(
    "Needs: Orla's balance and coordination are below what is expected for her age. She falls over objects in her path, cannot yet ride a bicycle and tires when she has to walk more than half a mile. The occupational therapy report of March 2026 found poor core stability.",
    "report-not-listed: occupational therapy report of March 2026",
)
S("C")
h("Section C: Health needs related to special educational needs")
p(
    "Orla has difficulty falling asleep and takes melatonin, prescribed by the community paediatrician. She is often tired in the first hour of the school day."
)
S("D")
h("Section D: Social care needs related to special educational needs")
P.whole("empty-section", "D")
S("E")
h("Section E: Outcomes")
p(
    "Outcome 1. By the end of Year 6, Orla will retell a story or an event of her day in the right order, with at least five events, to someone who was not there."
)
p(
    "Outcome 2. By July 2027, Orla will read the first 200 high-frequency words on sight and recall number bonds to twenty within five seconds."
)
p(
    "Outcome 3. By the end of Key Stage 2, Orla will read an unfamiliar page of an early chapter book aloud with no more than five errors, and write half a page that another person can read."
)
p("Outcome 4. Orla will improve her confidence and resilience.", "not-measurable", "no-time-limit")
p(
    "Outcome 5. By the end of Year 5, Orla will play a game with two classmates for a whole playtime, and accept losing, on four days in five."
)
p(
    "Outcome 6. By July 2026, Orla will have access to a weekly social skills group.",
    "outcome-is-provision",
    "outcome-without-provision",
)
p("Outcome 7. By the end of Year 6, Orla will swim ten metres without a float.", "outcome-without-provision")
p(
    "Progress towards the outcomes will be looked at each term by the school and the family, who will set short-term targets together."
)
S("F")
h("Section F: Special educational provision")
h("Communication and Interaction", 2)
block(
    "A language programme written by the speech and language therapist, working on story order and inference, carried out individually in a quiet room.",
    "Teaching assistant trained by the therapist",
    "Three times a week, 20 minutes each",
    "1",
)
block(
    "Direct speech and language therapy to work on vocabulary and to update the programme.",
    "Speech and language therapist",
    "Six sessions of 45 minutes per year",
    "1",
)
block(
    "Pre-teaching of topic vocabulary with pictures and real objects.",
    "Class teaching assistant",
    "Regular",
    "1",
    "unquantified-provision: Pre-teaching of topic vocabulary",
    "vague-wording: Frequency: Regular",
)
block(
    "Spoken instructions are broken into single steps and repeated with a gesture.",
    "All adults in the classroom",
    "In every lesson",
    "1",
)
block(
    "A visual timetable is kept on Orla's table and the pictures are turned over as each part of the day ends.",
    "Class teacher",
    "Throughout the school day",
    "1 and 4",
)
block(
    "A small-group conversation club in which Orla practises turn-taking and asking questions.",
    "The setting",
    "Weekly, for half an hour",
    "5",
    "vague-wording: small-group conversation club",
    "nobody-named: A small-group conversation club in which Orla practises",
)
h("Cognition and Learning", 2)
block(
    "Precision teaching of high-frequency words and number bonds.",
    "Learning support assistant",
    "10 minutes every morning",
    "2",
)
block(
    "15 hours of teaching assistant support per week.",
    "Teaching assistant",
    "Weekly",
    "2",
    "hours-only: 15 hours of teaching assistant support",
)
block(
    "Reading lesson in a group of no more than four pupils following a structured synthetic phonics scheme.",
    "Qualified teacher holding a specialist dyslexia award",
    "Four 30-minute lessons a week",
    "3",
)
block(
    "A laptop with speech-to-text software and a headset, for Orla's sole use.",
    "School technician, who sets it up",
    "Whenever she writes more than a paragraph",
    "3",
)
block(
    "Counters, number rods and a bead string are used to introduce each new idea in maths.",
    "Class teacher",
    "As appropriate",
    "2",
    "vague-wording: Frequency: As appropriate",
)
block(
    "Advice to the class teacher on reading and spelling targets.",
    "The county Learning Support Service",
    "One visit of two hours each term",
    "3",
)
block(
    "Orla reads her own choice of book aloud on a one-to-one basis.",
    "An adult",
    "Up to 15 minutes a day",
    "3",
    "expertise-not-stated: Orla reads her own choice of book aloud",
    "vague-wording: Up to 15 minutes a day",
)
block(
    "Typing tuition using a graded course.",
    "Teaching assistant",
    "Ten minutes a day",
    None,
    "no-outcome-link: Typing tuition using a graded course",
)
h("Social, Emotional and Mental Health", 2)
block(
    "Individual emotional literacy sessions on naming worries and planning what to do about them.",
    "ELSA",
    "Weekly, 40 minutes",
    "4",
)
P.t("ELSA", "unexplained-abbreviation: ELSA")
block(
    "A calm corner in the classroom with cushions, books and a sand timer.",
    "Class teacher",
    "At all times in the school day",
    "4",
)
block(
    "A conversation about how the day is going, at the start of the morning and after lunch.",
    "A trusted adult",
    "Twice daily, five minutes",
    "4",
    "expertise-not-stated: A conversation about how the day is going",
)
block(
    "Support with friendships.",
    "Staff",
    "As and when required",
    "5",
    "unquantified-provision: Support with friendships",
    "vague-wording: As and when required",
    "expertise-not-stated: Support with friendships",
    "~vague-wording: Support with friendships",
)
block(
    "A lunchtime games group with three named classmates, in which Orla is taught to take turns and to lose.",
    "Midday supervisor trained by the SENCO",
    "Tuesdays and Thursdays, 25 minutes",
    "5",
)
block(
    "Homework is cut to one task an evening and ticked off on a chart that goes home.",
    "Class teacher",
    None,
    "9",
    "unknown-outcome: Outcome: 9",
)
block("Telephone call home to share what has gone well in the week.", "Class teacher", "Every Friday, ten minutes", "4")
h("General", 2)
block(
    "The school will determine what adult help Orla receives on trips and visits.",
    "The school",
    None,
    "4",
    "deferred-provision: The school will determine what adult help",
)
block(
    "Orla's place is supported at Band C of the county matrix.",
    None,
    None,
    None,
    "band-as-provision: supported at Band C of the county matrix",
    "~no-outcome-link: Orla's place is supported at Band C",
)
block(
    "A termly meeting of the class teacher, the SENCO and Orla's parents, who will agree the next short-term targets.",
    "SENCO",
    "Termly",
    "1 to 5",
    "~part-quantified-provision: A termly meeting of the class teacher",
)
S("G")
h("Section G: Health care provision")
p("The community paediatrician will see Orla every six months to review her sleep and her melatonin.")
p("The school nurse will give staff advice on sleep and tiredness.", "unquantified-care")
S("H1")
h("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
p("None identified.")
S("H2")
h("Section H2: Other social care provision")
p(
    "A place for Orla at the Saturday activity club run by the Willow Trust, from 10am to 1pm on twenty Saturdays a year."
)
p(
    "The family may be offered short breaks in the school holidays.",
    "vague-wording: may be offered",
    "unquantified-care",
)
S("I")
h("Section I: Placement")
p("Name: Wren Hill Primary School")
p(
    "Type: Mainstream primary school, with 15 hours of support each week",
    "hours-in-placement: 15 hours of support each week",
)
S("J")
h("Section J: Personal budget")
p("No personal budget has been requested.")
S("K")
h("Section K: Advice and information")
P.table(
    [
        ["Advice", "Author", "Date"],
        ["Views of Orla and her parents", "Mrs J Bannerman, class teacher", "24 November 2025"],
        ["Educational advice", "Mr P Lacey, SENCO", "2 December 2025"],
        ["Psychological advice", "Dr H Amadi, educational psychologist", "15 December 2025"],
        [P.t("Speech and language therapy report", "advice-not-dated"), "Ms C Rudd, speech and language therapist", ""],
        ["Medical advice", "Dr L Ostrowska, community paediatrician", "9 December 2025"],
        ["Social care advice (not known to the service)", "Early Help Hub, duty social worker", "1 December 2025"],
    ],
    [7, 6, 4],
)
p("Signed on behalf of Merrowshire County Council: Frances Oakden, SEND Officer. Date: 20 May 2026")
P.save()
