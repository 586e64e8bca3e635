from dunsallow_layout import P, bul, lead, note, num, rows, sec

sec("E", "Section E: Outcomes")
rows(
    ["No.", "Outcome", "Steps on the way", "To be reached by"],
    [
        [
            "1",
            "Kieron will leave a lesson by showing his exit card, and without shouting or kicking, nine times out of ten.",
            ["Shows the card when reminded.", "Shows it unprompted in maths and food."],
            "End of Year 11",
        ],
        [
            "2",
            "Kieron will say which point of the five-point scale he has reached, and use one of his three ways of cooling down within ten minutes, four times out of five.",
            ["Points to the scale afterwards.", "Points to it at the time."],
            "July 2027",
        ],
        [
            "3",
            ("Kieron will improve his emotional wellbeing and build his resilience.", "M"),
            "Finds somebody he can talk to.",
            "End of Year 11",
        ],
        [
            "4",
            (
                "Kieron will keep to a task of his own for fifteen minutes before he asks for a break, in three lessons out of five.",
                "T",
            ),
            ["Six minutes.", "Ten minutes."],
            "Ongoing",
        ],
        [
            "5",
            "Kieron will read an article of two pages to himself and answer six out of eight factual questions about it correctly.",
            "Half a page, four questions.",
            ("Easter 2026", "DP:Easter 2026"),
        ],
        [
            "6",
            ("To have access to a youth service mentor every week.", "OP"),
            "Meets the mentor with Ms Maddox.",
            "End of Key Stage 4",
        ],
        [
            "7",
            (
                "Reuben will keep up a conversation with two classmates for five minutes, asking each of them at least one question, on three days a week.",
                "AC:Reuben",
            ),
            "Takes four turns with one classmate.",
            "July 2027",
        ],
        [
            "8",
            "Kieron will complete a ten-day placement with a motor trade employer, going there by bus on his own and arriving on time on eight of the ten days.",
            ["Goes to the depot with an adult.", "Does two trial days."],
            "Easter of Year 11",
        ],
        [
            "9",
            (
                "Kieron will cook three different hot meals at home from a written recipe, and wash up afterwards, without help.",
                "OW",
            ),
            "Cooks one meal from a recipe in pictures.",
            "His sixteenth birthday",
        ],
    ],
    [1.1, 8.2, 4.6, 2.9],
)

sec("F", "Section F: Special educational provision")
note("The council must secure what is set out in this section.")

P.h(P.t("Communication and interaction"), 2)
num(
    "A speech and language therapist registered with the Health and Care Professions Council will work with Kieron on his own for 40 minutes once a fortnight in term time, on holding a long instruction in mind and on putting his side of an argument (Outcome 7)."
)
num(
    "Kieron will practise turn-taking in a small group led by the teaching assistant, Mrs Pell (Outcome 7).",
    "U",
    "V:small group",
)
lead("In every lesson, for Outcome 7, the class teacher will:")
bul("give Kieron ten seconds in which to answer before the question is put again;")
bul("tell him what to do next and not what he did wrong;")
bul("use picture prompts where appropriate.", "V:where appropriate")

P.h(P.t("Cognition and learning"), 2)
P.p("Provision to meet Outcomes 4 and 5", italic=True)
num("A qualified teacher will teach Kieron in every lesson on his timetable, in a class of no more than eight pupils.")
num(
    "The reading lead, who holds a Level 5 award in teaching pupils with dyslexia, will read non-fiction with him and question him on it for 25 minutes on Mondays, Wednesdays and Fridays."
)
num("15 hours a week of one-to-one support.", "H")
num("Precision teaching of subject words will take place four times a week.", "P", "N")
num(
    "The maths teacher will give Kieron up to two hours a week of individual tuition in fractions and in handling money.",
    "V:up to two hours",
)
num("Chunking, with a tick list that shows what is left to do.", "S")
num("Movement breaks of five minutes after every twenty minutes of desk work.")

P.h(P.t("Social, emotional and mental health"), 2)
num(
    "The emotional literacy support assistant will see Kieron every Tuesday and Thursday for 30 minutes, to rehearse his three ways of cooling down and to look back over the exits of the past few days (Outcomes 1 and 2)."
)
num(
    "A counsellor registered with the British Association for Counselling and Psychotherapy will meet him weekly, and will use drawing and talk to help him with the loss of his father (Outcome 3).",
    "P",
)
num(
    "A trusted adult will meet Kieron at the gate each morning and sit with him over toast for ten minutes before registration (Outcome 2).",
    "X",
)
lead("Every day, the form tutor will (Outcomes 1 and 2):")
bul("go through the five-point scale with Kieron for five minutes at 8.50am;")
bul("spend the last three minutes of registration showing him any change of room or teacher;")
bul("sign his exit card record as he leaves.")
num("Kieron will be praised quietly and in few words (Outcome 3).", "S")
num(
    "The educational psychologist will supervise the class team on a regular basis, going over what lies behind his walk-outs (Outcome 1).",
    "U",
    "V:on a regular basis",
)
num(
    "After every physical intervention, someone whom Kieron knows well will stay with him for 20 minutes and go over what happened, using the comic strip sheet (Outcome 2).",
    "X",
)
num(
    "Two teaching assistants trained in Team Teach will stay within sight of Kieron at break, at lunch and on every move between lessons (Outcome 1)."
)
num(
    "An art therapist could see him for an hour a week in the spring term of 2027, to work on grief, subject to funding (Outcome 3).",
    "V:could",
    "V:subject to funding",
)
num("Help with anger outside lessons: to be determined by the school (Outcome 2).", "D")
num("Band 5 top-up from the high needs block (Outcome 1).", "B")

P.h(P.t("Independence and preparing for adulthood"), 2)
num(
    "The vocational tutor at the Dunsallow Motor Project will teach him the repair of bicycles and small engines for three hours every Friday (Outcome 8)."
)
num("Travel training will be provided by the school in Year 11 (Outcome 8).", "U", "N")
num(
    "A job coach will visit him at the garage for half an hour on the first, third and eighth days of his placement, and show him how to ask when he doesn’t follow (Outcome 11).",
    "UN:Outcome 11",
)
num(
    "The youth service mentor, a qualified youth worker, will spend one hour a week with Kieron at the Byre Street centre, on budgeting and on planning his weekend (Outcome 6)."
)
num(
    "On Tuesday lunchtimes Kieron will be encouraged to go to the school’s boxing club (Outcome 7).",
    "V:encouraged to",
)
num(
    "Every half term the pastoral manager will take Kieron to the bank for 40 minutes, to pay in his earnings and read his balance.",
    "L",
)
num("£350 a year will be set aside for overalls and safety boots on workshop days (Outcome 8).", "MO:£350 a year")
P.h("Monitoring", 3)
P.p(
    "The head of upper school meets Ms Maddox and Kieron each half term with the exit record and his reading scores, and writes the short-term targets for the weeks ahead. The plan is reviewed at Carrow Hill School each May."
)
