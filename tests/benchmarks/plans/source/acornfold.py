from building_c import Plan

P = Plan("acornfold", "final", font="Georgia", size=10.5, footer="Final plan, Hollinshaw Metropolitan District")
c = P.t
P.h("Hollinshaw Metropolitan District", 0)
P.p("Education, Health and Care Plan for an early years child – FINAL PLAN", bold=True)
P.p("Child: Junaid Farooqi. Date of birth: 21 July 2022. Setting: Acorn Fold Nursery. Home language: Urdu and English.")
P.p(
    "Request for an assessment: 8 December 2025. Final plan issued: 24 April 2026. This plan will be reviewed on or before 16 October 2026."
)
P.section = "A"
P.h("A. Family views, interests and aspirations", 2)
P.whole("no-childs-views", "A")
P.p(
    "Mr and Mrs Farooqi say that the house is quieter than they would like. They want Junaid to call his sisters by name, and they hope he will go to the same school as them and one day run his uncle's bakery."
)
P.p(
    "Adults should crouch in front of Junaid, sign and speak together, and hold up the real object. When there is a choice, hold one object in each hand and wait for him to reach."
)
P.section = "B"
P.h("B. Special educational needs", 2)


def lab(t, *l):
    P.p(t, *l, bold=True)


lab("Speech, language and communication")
P.b("Junaid has a severe to profound hearing loss and has worn two cochlear implants since March 2025.")
P.b("He uses eleven signs and vocalises, but has no clear words.")
P.b("Junaid does not turn to his name across a room.")
lab("Play and learning")
P.b("He plays beside other children and repeats one action for long stretches.")
P.b("Junaid can post, stack and sort by colour. He does not yet pretend.")
lab("Feelings and relationships")
P.b("When a grown-up leaves the room Junaid follows or cries, and it takes him about 20 minutes to settle.")
P.b("Hamza throws toys when other children come near.", "another-childs-name: Hamza throws toys")
lab("Movement and self-care", "need-without-provision: Movement and self-care")
P.b("He walks on his toes, falls several times a day and cannot yet drink from an open cup.")
P.section = "C"
P.h("C. Health needs", 2)
P.whole("empty-section", "C")
P.section = "D"
P.h("D. Social care needs", 2)
P.p(
    "The family lives in a fourth-floor flat without a lift. They have no one outside the house who can sign to Junaid."
)
P.section = "E"
P.h("E. Outcomes", 2)


def o(n, t, *l):
    P.p(f"Outcome {n}: " + t, *l)


o(1, "by his fifth birthday Junaid will use 60 signs or words and put two of them together.")
o(2, "by the end of Reception he will turn to his name, spoken from three metres behind him, eight times out of ten.")
o(3, "by July 2027 Junaid will act out a three-part story with a doll, such as waking, eating and going to bed.")
o(4, "by Christmas 2026 Junaid will settle within five minutes of his mother leaving, with one grown-up and a toy.")
o(
    5,
    "to increase confidence with other children by July 2027.",
    "not-measurable: to increase confidence with other children",
)
o(
    6,
    "by July 2027 Junaid's parents and sisters will receive weekly signing lessons.",
    "outcome-is-provision: will receive weekly signing lessons",
)
o(
    7,
    "Junaid will tell an adult, by sign, that an implant has stopped working.",
    "no-time-limit: Junaid will tell an adult, by sign",
)
o(
    8,
    "by the end of Reception Junaid will put on his coat and hang it up when he arrives.",
    "outcome-without-provision: Junaid will put on his coat",
)
P.section = "F"
P.h("F. Special educational provision", 2)


def f(head, cols, *rows):
    P.h(head, 3)
    P.table([cols] + [list(r) for r in rows], [9, 5, 3][: len(cols)] if len(cols) == 3 else [8, 4, 2.5, 2.5])


f(
    "Outcomes 1 and 6: signing and talking",
    ["What will happen", "Who", "Sessions a week", "Minutes in each"],
    [
        "Auditory-verbal therapy with Junaid and a parent in the quiet room.",
        "Specialist speech and language therapist for deaf children",
        "1",
        "50",
    ],
    ["Sign-supported story group of three children.", "Teacher of the deaf", "2", "20"],
    [
        "Practice of the week's five new signs at snack and at the sand tray.",
        "Communication support worker, British Sign Language Level 3",
        "5",
        "15",
    ],
    [c("Home visits to teach signing to the family.", "part-quantified-provision"), "Teacher of the deaf", "", "60"],
    [c("Songs with actions and instruments.", "expertise-not-stated"), "An adult", "5", "10"],
    [
        c("Storytelling in sign, the number of hours to be confirmed.", "unquantified-provision"),
        "Deaf role model",
        "",
        "",
    ],
    [c("Staff will promote signing.", "vague-wording: promote", "strategy-without-scope"), "Room leader", "", ""],
)
f(
    "Outcomes 2 and 7: listening",
    ["What will happen", "Who", "How often and for how long"],
    [
        "The implants will be checked with the listening stick and the batteries changed.",
        "Communication support worker",
        "On arrival and after lunch",
    ],
    [
        "Listening games with a drum, a shaker and a voice, starting at one metre.",
        "Communication support worker",
        "10 minutes, each session he attends",
    ],
    [
        "Soft rubber feet on chairs, a carpet and heavy curtains in the toddler room.",
        "Nursery manager",
        "In place before the summer term",
    ],
    [
        "Visits to check the acoustics of the room and the working of the radio aid.",
        "Educational audiologist",
        "Once a term",
    ],
    [
        c("Training for everybody at Acorn Fold in deaf awareness.", "part-quantified-provision"),
        "Teacher of the deaf",
        c("One session"),
    ],
    [
        c("Listening work.", "unquantified-provision"),
        "Teacher of the deaf",
        c("Little and often", "vague-wording: Little and often"),
    ],
    [c("Background music turned off.", "strategy-without-scope"), "All practitioners", ""],
    [
        c(
            "Rehabilitation as set out in the implant centre's report.",
            "deferred-provision: as set out in the implant centre's report",
            "~report-not-listed: the implant centre's report",
        ),
        "Implant centre",
        "—",
    ],
)
f(
    "Outcome 3: play",
    ["What will happen", "Who", "Minutes each day"],
    [
        "Modelled pretend play with dolls, cups and cars, one step beyond what Junaid does by himself.",
        "Key person with a Level 3 early years qualification",
        "15",
    ],
    [c("1:1 support.", "hours-only"), "Early years practitioner", "180"],
    [c("Coached play with two chosen children and a shared box of toys.", "nobody-named"), "", "20"],
    ["A basket of real objects that go with each story.", "Room leader", "Out all day"],
    [
        c("A range of messy play.", "vague-wording: A range of", "~unquantified-provision", "~strategy-without-scope"),
        "Room leader",
        "",
    ],
    [
        "Portage-style home teaching by the early years inclusion team.",
        "Early years inclusion teacher",
        "One visit of 60 minutes a week; 10 minutes a day by a parent between visits",
    ],
    [c("Ordinary nursery inclusion top-up, Band 2.", "band-as-provision: Band 2"), "", ""],
)
f(
    "Outcomes 4 and 5: feelings and other children",
    ["What will happen", "Who", "When"],
    ["Photographs of who is here today, shown and signed to Junaid.", "Key person", "At the door every morning"],
    ["Ten minutes on the beanbag with his blanket and a book.", "Early years practitioner", "After every parting"],
    ["A picture of what comes next, given into his hand.", "Key person", "Before each change of activity"],
    [
        c(
            "Nurture group with no more than four children, run by a practitioner trained in nurture.",
            "part-quantified-provision",
        ),
        "Early years practitioner",
        c("Weekly"),
    ],
    [
        c(
            "Where possible, the same grown-up will greet him.",
            "vague-wording: Where possible",
            "~part-quantified-provision",
            "~expertise-not-stated",
        ),
        "Nursery manager",
        "Each morning",
    ],
    [
        "Meeting with Mr and Mrs Farooqi and an Urdu interpreter to look at how he settles.",
        "Special educational needs co-ordinator",
        "Every six weeks",
    ],
    [
        c(
            "Turn-taking games with one child, twenty minutes, and after that joining the water tray.",
            "part-quantified-provision",
        ),
        "Early years practitioner",
        "",
    ],
    [
        c(
            "It would be helpful for Junaid to visit his Reception class.",
            "vague-wording: would be helpful",
            "~unquantified-provision",
            "~part-quantified-provision",
            "~nobody-named",
        ),
        "Nursery manager",
        c("Three afternoons in June 2026"),
    ],
)
P.section = "G"
P.h("G. Health provision", 2)
P.b("The cochlear implant centre will map Junaid's implants every three months, in appointments of one hour.")
P.b(
    "The community physiotherapist will treat Junaid's toe-walking in six 45-minute sessions in the summer term of 2026."
)
P.b("A dietitian's guidance for his mother.", "unquantified-care")
P.b("Health visitor support as required.", "unquantified-care", "vague-wording: as required")
P.section = "H1"
P.h("H. Social care provision (H1 and H2)", 2)
P.p(
    "H1: a volunteer from the Deaf Families scheme will take Junaid and his sisters to a signing playgroup for two hours every Saturday."
)
P.section = "H2"
P.p("H2: none identified.")
P.section = "I"
P.h("I. Placement", 2)
P.whole("no-placement", "I")
P.p("See the letter sent with this plan.")
P.whole("missing-section", "J")
P.section = "K"
P.h("K. Advice and information", 2)
P.p("Reports are held on the child's file and may be seen on application.")
P.whole("no-advice-list", "K")
P.p("Signed: A. Thorley, SEND team manager, for Hollinshaw Metropolitan District, 24 April 2026")
P.save()
