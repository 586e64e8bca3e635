"""An opening statement and ten schedules; E before B. Osian, Year 8, special school."""

from building import Plan, put, shade, widths

P = Plan("ashmeadow", "final", "Times New Roman", 11)
d = P.document
P.p("North Fells Unitary Authority", bold=True)
P.h("Education, Health and Care Plan", 0)
P.p("Status: Final        Issued 14 September 2026        To be reviewed by 10 September 2027")
P.grid([["Osian Trewhella-Bond", "Born 3 October 2013", "Year 8"]], header=False)
P.p("The plan is a short opening statement followed by ten schedules.", italic=True)
P.section = "A"
P.h("Opening statement – Section A: Osian’s views, his family’s views and their hopes")
P.p(
    "Osian showed Mrs Fallowes, his teacher, what matters to him with his eye-gaze device and a set of photographs. He chose swimming, his dog Biscuit and loud brass bands. He turned his head away from the hoist and from the minibus. Asked what he wants when he is older, he chose “music” and “friends” each time."
)
P.p(
    "Osian looks up for yes and closes his eyes for no. Give him two pictures at a time and wait. He should be in the room when decisions are made, with his device switched on."
)
P.p("His parents hope that he will be comfortable, known and busy, and that as a man he will live close to them.")
P.section = "E"
P.h("Schedule 1 – Section E: Outcomes sought")
for x in [
    (
        "1. By the end of Key Stage 3 Osian will ask for one of twelve things with his eye-gaze device, in three different rooms.",
    ),
    (
        "2. By the end of Year 9 Osian will press a switch to make a story or song carry on, waiting for his turn, eight times out of ten.",
    ),
    ("3. By July 2028 Osian will show an adult, by device or gesture, that he hurts and where.", "OW"),
    ("4. By the end of Key Stage 3 Osian will stand in his frame for 45 minutes with his head in the middle.",),
    ("5. Osian will reach for and hold an object on his tray with his left hand.", "T"),
    ("6. By the end of Year 8 Osian will enjoy his mealtimes more.", "M"),
    ("7. By December 2026 Osian will move from one activity to the next without crying on four days out of five.",),
    ("8. By July 2026 Osian will have gone a whole term with no pressure sores.", "DP"),
    ("9. By the end of Year 9 Osian will spend two nights away from home and sleep through at least one of them.",),
    ("10. To have full-time nursing.", "OP", "T"),
]:
    P.b(*x, style="Normal")
P.h("Schedule 2 – Section B: Special educational needs, and Section F: Special educational provision")
P.p(
    "Each need in Section B is followed, in the same row, by the provision that Section F makes for it and the outcome in Section E that it serves.",
    italic=True,
)


def area(name, rows):
    P.p(name, bold=True)
    t = d.add_table(rows=1, cols=3, style="Table Grid")
    for c, v in zip(t.rows[0].cells, ["Section B – Need", "Section F – Provision", "Outcome"], strict=False):
        put(c, v, True)
        shade(c, "E2EFDA")
    for need, fs, o in rows:
        r = t.add_row().cells
        P.section = "B"
        put(r[0], P.t(*(need if isinstance(need, tuple) else (need,))))
        P.section = "F"
        if fs:
            put(r[1], [P.t(*(f if isinstance(f, tuple) else (f,))) for f in fs])
        put(r[2], o)
    widths(t, (5.6, 8.6, 1.9))


area(
    "Communication and interaction",
    [
        (
            "Osian does not speak. He uses eye gaze, sounds and changes in breathing.",
            [
                "A speech and language therapist with postgraduate training in augmentative and alternative communication will work with Osian and his device for 45 minutes every week in term time.",
                "Class staff whom that therapist has trained will model symbols on the device in every lesson, at snack and at lunch.",
                ("Use of signs and symbols.", "S"),
            ],
            "1",
        ),
        (
            "He takes up to thirty seconds to answer.",
            ["Adults will wait for thirty seconds after every question before they help."],
            "1",
        ),
        (("Osian cannot yet let people know that he is in pain.", "NP"), [], ""),
    ],
)
area(
    "Cognition and learning",
    [
        (
            "Osian learns through touch, sound and movement, at the level of a child of about nine months.",
            [
                ("A sensory curriculum.", "S"),
                "A class of no more than seven pupils with one teacher and three assistants.",
                ("Individual teaching.", "U", "N", "?V"),
            ],
            "2",
        ),
        (
            "His attention lasts for two or three minutes unless there is music.",
            [
                "Intensive Interaction with a teaching assistant who has completed the two-day course, ten minutes, three times a day.",
                "Story massage with the class teacher, 15 minutes each Monday and Thursday.",
            ],
            "2",
        ),
        (
            "He has only just begun to link a switch to what happens next.",
            [
                ("Switch work on the computer, 15 minutes.", "P:Switch work on the", "N:Switch work on the"),
                ("Access technology: to be decided by the school.", "D"),
            ],
            "2",
        ),
        (
            ("She tires by early afternoon and then learns nothing new.", "MP"),
            ["A 20-minute rest on a wedge in the quiet room at 1pm every day."],
            "2",
        ),
    ],
)
area(
    "Physical and sensory",
    [
        (
            "Osian has cerebral palsy that affects all four limbs. He cannot sit or stand without equipment.",
            [
                "A paediatric physiotherapist will treat Osian for 40 minutes a week and will train two assistants in his positioning for two hours each September.",
                "Two assistants with a current moving and handling certificate will hoist him into his standing frame for 45 minutes every morning.",
                ("Hydrotherapy when the pool is available.", "U", "N", "V:when the pool is available"),
            ],
            "4",
        ),
        (
            "He can close but not open his hands.",
            [
                "An occupational therapist will spend six hours a term with Osian on hand function, seating and switch position.",
                ("The therapy assistant will do hand stretches with him frequently.", "U", "V:frequently"),
                ("Hand splints, worn in every lesson except music.",),
            ],
            "5",
        ),
        (
            "Osian has cerebral visual impairment and notices things that are bright, moving and on his left.",
            [
                ("A qualified teacher of children with vision impairment will visit to advise staff.", "U"),
                "Yellow and red objects on a black cloth at each table activity, placed to his left.",
            ],
            "2, 5",
        ),
    ],
)
area(
    "Self-care",
    [
        (
            "Osian is fed by tube and has small tastes by mouth.",
            [
                "An assistant trained by the speech and language therapist will give him ten tastes of smooth food at lunch every day, seated upright.",
                ("Full-time 1:1 support.", "H"),
            ],
            "6",
        ),
        (
            "He wears pads and needs two people to change him.",
            [("Staff will change him as required.", "U", "X", "V:as required")],
            "6",
        ),
    ],
)
area(
    "Social, emotional and mental health",
    [
        (
            "Osian cries when he is moved without warning.",
            [
                "His assistant will put an object of reference in his hand before each move to another room.",
                ("A consistent, nurturing approach.", "S", "V"),
                ("Behaviour plan: as set out in the school’s own document.", "D"),
            ],
            "7",
        ),
        (
            "He is lonely. No child has come to his house since 2024.",
            [
                "A music therapist will see Osian with one other pupil for 30 minutes weekly, to take turns and to settle.",
                ("Opportunities to meet pupils from other classes.", "V:Opportunities to", "S"),
                ("A sixth-form buddy will sit with him, twice a week for ten minutes, to share a song.", "X"),
                ("Weekly time in the soft play room with the playworker.", "P"),
            ],
            "7",
        ),
    ],
)
q = d.add_paragraph()
r = q.add_run("Rebound therapy with the physiotherapist, 20 minutes a week.")
r.font.strike = True
P.lab("unresolved-changes", section=None)
P.lab("L", "Rebound therapy with the physiotherapist", either=True)
P.section = "C"
P.p("")
P.h("Schedule 3 – Sections C and D: Health care needs and social care needs")
P.lab("sections-not-separate", "Sections C and D")
for x in [
    "Osian has epilepsy, reflux and a dislocated left hip.",
    "He is fed through a gastrostomy and has been in hospital with chest infections three times this year.",
    "His skin breaks down if he sits for longer than two hours.",
    "His mother has a back injury and can no longer lift him.",
    "The house has one bathroom, upstairs.",
]:
    P.b(x)
P.section = "G"
P.h("Schedule 4 – Section G: Health care provision")
P.b(
    "The school nurse or an assistant whom the nurse has signed off will give feeds by gastrostomy at 10.30am and 12.30pm every school day. (Outcome 6)"
)
P.b("A tissue viability nurse will check Osian’s skin and cushion every month. (Outcomes 8 and 10)")
P.b("Suction by trained staff as needed.", "C", "V:as needed")
P.b(
    "Trained staff will give rescue medicine each time a seizure lasts five minutes, and will stay with him until it ends."
)
P.b("Chest physiotherapy is to be determined by the community team.", "D")
P.b("The paediatric neurologist will see Osian every six months.")
P.section = "H1"
P.h("Schedule 5 – Section H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "Two care workers will come for one hour each morning and one hour each evening, seven days a week, to wash, dress and hoist Osian."
)
P.b("A ceiling track hoist in his bedroom and a through-floor lift.")
P.b("Outings with a care worker, periodically.", "C", "V:periodically")
P.section = "H2"
P.h("Schedule 6 – Section H2: Any other social care provision")
P.b("Overnight short breaks at Larch House, two nights every month. (Outcome 9)")
P.b(
    "A holiday helper for his brother and him in August, within available resources.",
    "C",
    "V:within available resources",
)
P.section = "I"
P.h("Schedule 7 – Section I: Placement")
P.b("Not yet decided. The placement panel will next sit on 3 December 2026.")
P.lab("no-placement")
P.lab("empty-section", either=True)
P.section = "J"
P.h("Schedule 8 – Section J: Personal budget")
P.lab("empty-section")
P.section = "K"
P.h("Schedule 9 – Section K: Advice and information")
P.b("All reports are held on file by the council and may be seen on request.")
P.lab("no-advice-list")
P.section = None
P.h("Schedule 10 – Signature")
P.p("Signed on behalf of the council: D. Ormerod     Name: Della Ormerod, Plan Writer     Date: 14 September 2026")
P.save()
