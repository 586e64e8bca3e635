"""A northern city's plan: one landscape table an area of need, letters in the column heads. Kasper, Year 3. Final."""

from building import put, shade, widths
from building_j import Plan

P = Plan("calderbrook", "final", font="Arial", size=9.5)
d = P.document
P.landscape()
P.running(
    "Calderbrook City Council · Children and Learning · Statutory Assessment and Review",
    "Kasper Oyelaran · Final Education, Health and Care Plan",
)
P.h("Education, Health and Care Plan", 0)
P.section = "front"
t = d.add_table(rows=0, cols=4, style="Table Grid")
for row in [
    ("Child’s name", "Kasper Oyelaran", "Status of this plan", "Final"),
    ("Date of birth", "12 March 2019", "Request for assessment received", "9 February 2026"),
    ("Year group", "Year 3", "Draft sent to parents", "21 August 2026"),
    ("Languages at home", "English and Yoruba", "Date of this plan", "19 October 2026"),
    ("Parents", "Folake Oyelaran and Dele Oyelaran", "Eligible for Pupil Premium", "Yes"),
    ("Home address", "14 Tanpit Row, Calderbrook", "Social care reference", "[enter reference]"),
]:
    cells = t.add_row().cells
    for i, (c, x) in enumerate(zip(cells, row, strict=True)):
        put(c, x, bold=i % 2 == 0)
        if i % 2 == 0:
            shade(c, "DDEBF7")
P.lab("PH", "[enter reference]", None)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.lab("not-signed", section=None)
P.lab("unresolved-changes", section=None)
d.add_paragraph()
P.p(
    "The council reviews every plan at least once in each twelve months, together with the child, the parents and the school. Special educational needs, outcomes and provision are set side by side below, one table for each area of need. Health and social care follow in tables of the same kind."
)
P.section = "A"
P.h("Section A   Kasper’s story, views, interests and aspirations")
P.lab("no-aspirations", section="A")
P.lab("views-not-attributed", section="A")
t = d.add_table(rows=0, cols=2, style="Table Grid")


def arow(k, *paras):
    c = t.add_row().cells
    put(c[0], k, bold=True)
    shade(c[0], "F2F2F2")
    for i, x in enumerate(paras):
        para = c[1].paragraphs[0] if i == 0 else c[1].add_paragraph()
        for y in x if isinstance(x, list) else [x]:
            if isinstance(y, tuple):
                r = para.add_run(y[0])
                r.font.strike = True
            else:
                para.add_run(y)


arow(
    "About me",
    "I am Kasper and I am seven. I have a big sister called Temi and a rabbit called Button.",
    "I like ankylosaurus best because it has a club on its tail. I like trains, the 42 bus and my nan’s jollof. I do not like the hand dryer. I do not like it when Miss Haigh is poorly and there is somebody else.",
)
arow(
    "My story so far",
    [
        "Kasper was born at full term. He walked at fourteen months but had no words until he was nearly four. He went to ",
        ("Little Acorns Nursery, Dyehouse Lane, until July 2022 and then to",),
        " a private day nursery near home from the age of two, where a speech and language therapist saw him for six sessions in the spring of 2023. ",
        "A diagnosis of autism was made in November 2024. In Year 2 he had a teaching assistant with him for ten hours a week.",
    ],
)
arow(
    "What his parents say",
    "Mr and Mrs Oyelaran describe a warm, funny boy who notices everything. They are proud of how he has learned the whole of the tram map. They say that evenings are hard, because he has held himself together all day, and that he sleeps for five or six hours at most. They were pleased with the way the nursery used photographs and were unhappy that this stopped when he moved into Key Stage 1.",
)
arow(
    "How to communicate with Kasper and involve him in decisions",
    "Say his name and wait until he looks up or stops moving. Use two or three words at a time and show him the thing, or a photograph of it. Give him two choices rather than an open question and count to ten in your head. To find out what he thinks about school, walk round it with him and let him put a green or a red sticker on each place.",
)
widths(t, [5.5, 21])
P.lab("missing-section", section="H")
d.add_page_break()
HB = [
    "B: Special educational needs",
    "E: Outcomes",
    "F: Special educational provision",
    "Who",
    "How often and for how long",
]
S = ["B", "E", "F"]
W = [6.4, 5.2, 7.4, 3.7, 3.8]
P.area(
    "COMMUNICATION AND INTERACTION",
    "What Kasper does well: he knows more than forty Makaton signs and will use a new one within a day of seeing it. He responds well to photographs, he greets familiar people by name, and he can tell an adult the order of the day from his picture strip.",
    HB,
    S,
    [
        (
            [
                "Kasper has developmental language disorder. He understands sentences of up to two key words and loses the thread when a third is added.",
                "Most of his talking is single words and phrases he has learned whole, and people outside the family find him hard to follow.",
                (
                    "Scores from the CELF place his understanding and his spoken language at the 1st percentile for his age.",
                    "AB:CELF",
                ),
            ],
            [
                (
                    "Outcome 1. By the end of Year 4 Kasper will carry out a spoken instruction with three key words, the first time he hears it, eight times out of ten.",
                    [
                        (
                            "One-to-one speech and language therapy, working on key words in sentences and on joining two ideas with ‘and’ or ‘because’.",
                            "Speech and language therapist, Calderbrook Community Health",
                            "40 minutes once a fortnight in term time (19 sessions a year)",
                        ),
                        (
                            "Practice of the therapist’s current targets with pictures and real objects.",
                            "Teaching assistant who has completed the therapist’s two-day course",
                            "15 minutes on four days of every week",
                        ),
                        (
                            "Key words drawn on a hand-held whiteboard while the teacher is talking to the class.",
                            "Class teacher",
                            "All English, maths and topic lessons",
                        ),
                        (
                            "Training for everyone who teaches Kasper in using Makaton alongside speech.",
                            "Speech and language therapist",
                            "One 90-minute session in November 2026 and one in September 2027",
                        ),
                    ],
                )
            ],
        ),
        (
            [
                "Kasper is autistic. He seldom starts a conversation, and walks away when two or more children talk to him at once.",
                "He plays beside other children rather than with them, and he does not yet see that another child may want the train he is holding.",
            ],
            [
                (
                    "Outcome 2. By July 2028 Kasper will start a conversation with another child and keep it going for four turns, without an adult’s prompt, at least once a day.",
                    [
                        (
                            "A conversation and turn-taking group for Kasper and no more than three others, using board games and small-world play.",
                            "Higher level teaching assistant",
                            "Tuesdays and Thursdays, 1.10pm to 1.40pm",
                        ),
                        (
                            (
                                "Social stories about asking to join a game, read and talked over with Kasper.",
                                "U",
                                "X",
                            ),
                            "An adult he knows well",
                            ("Regularly", "V:Regularly"),
                        ),
                        (
                            "Two playground games taught to Kasper and a partner from his class, then played with them outside.",
                            "Play leader",
                            "Every lunchtime, 12.30pm to 12.50pm",
                        ),
                    ],
                )
            ],
        ),
        (
            "He rarely asks for help, and will sit in silence in front of a page he has not understood.",
            [
                (
                    (
                        "Outcome 3. By the end of Key Stage 2 Kasper will develop greater confidence in expressing himself.",
                        "M",
                    ),
                    [
                        (
                            (
                                "Tobias will have a help card on a lanyard, red on one side for ‘stop’ and green on the other for ‘help me’.",
                                "AC:Tobias",
                            ),
                            "Class teacher",
                            "All lessons and playtimes",
                        ),
                        (
                            "Role play of asking for help, starting with one adult and moving on in small steps to a second and a third.",
                            "Teaching assistant, Level 3",
                            "10 minutes every Monday and Friday",
                        ),
                    ],
                )
            ],
        ),
        (
            (
                "He does not yet understand questions which begin with ‘why’ or ‘how’, and answers them by repeating the last word.",
                "NP",
            ),
            [("", [("", "", "")])],
        ),
    ],
    W,
)
P.area(
    "COGNITION AND LEARNING",
    "What Kasper does well: he has an excellent memory for places, routes and numbers on buses. He counts to 50, recognises coins up to £2 and completes a 60-piece jigsaw by himself.",
    HB,
    S,
    [
        (
            [
                "Kasper reads 14 words on sight and is working at the level expected in Reception. The educational psychologist’s report of 3 June 2026 places his verbal reasoning at the 4th percentile and his non-verbal reasoning at the 37th.",
                ("From January he will be taught in the nurture room for two afternoons each week.", "OUT"),
            ],
            [
                (
                    ("Outcome 4. Kasper will read and write the first hundred common words.", "T"),
                    [
                        (
                            "Precision teaching of reading words, five at a time, each learned to fluency before the next is added.",
                            "Teaching assistant trained in precision teaching by the educational psychologist",
                            "10 minutes daily",
                        ),
                        (
                            ("Individual teaching of phonics, starting from the single sounds he knows.", "P"),
                            "Specialist teacher with a Level 7 literacy qualification",
                            "Weekly",
                        ),
                        (
                            "Kasper reads a book from the pink reading band, chosen for its photographs, to an adult.",
                            "Class teacher",
                            "10 minutes each on Mondays, Wednesdays and Fridays",
                        ),
                        (
                            ("Teaching assistant support.", "H"),
                            "Teaching assistant",
                            "12.5 hours a week",
                        ),
                    ],
                )
            ],
        ),
        (
            "He forgets what he was asked to do within a minute or two, and does not yet plan a task of more than one step.",
            [
                (
                    (
                        "Outcome 5. By July 2027 Kasper will receive pre-teaching of new vocabulary before each topic.",
                        "OP",
                    ),
                    [
                        (
                            "Pre-teaching of six words from the coming week’s lessons, each with a picture and an action.",
                            "Teaching assistant, Level 3",
                            "20 minutes every Friday morning",
                        ),
                        (
                            ("Instructions broken into single steps and shown to Kasper on a task board.", "S"),
                            "Class teacher and teaching assistant",
                            ("As appropriate", "V:As appropriate"),
                        ),
                    ],
                ),
                (
                    "Outcome 6. By the end of Year 5 Kasper will finish a three-step task from a picture list, with no spoken reminder, in four lessons out of five.",
                    [
                        (
                            "Teaching of how to tick off each step and fetch the next thing, first with hand-over-hand help and then with a pointed finger.",
                            "Teaching assistant, Level 3",
                            "In every afternoon lesson",
                        ),
                        (
                            "A work station facing a plain wall, with three numbered trays and a finished box.",
                            "Special educational needs co-ordinator to set up",
                            "By 9 November 2026",
                        ),
                    ],
                ),
            ],
        ),
        (
            "Kasper counts by rote but does not yet know that the last number he says tells him how many there are.",
            [
                (
                    "Outcome 7. By the end of Year 4 Kasper will count out any number of objects up to 20 and say how many there are, nine times out of ten.",
                    [
                        (
                            (
                                "Number work with Numicon and a bead string, covering one-more, one-less and pairs that make ten (Outcomes 7 and 15).",
                                "UN",
                            ),
                            "Higher level teaching assistant",
                            "15 minutes on Mondays, Wednesdays and Fridays",
                        ),
                        (
                            "Maths curriculum taken from the Year 1 programme of study and re-written on one page a week.",
                            "Class teacher",
                            "All maths lessons",
                        ),
                    ],
                )
            ],
        ),
        (
            "A word that Kasper has learned on a card is often not recognised when he meets it in a book, on a wall or in another room.",
            [
                (
                    "",
                    [
                        (
                            (
                                "A word hunt around the building, in which Kasper finds and photographs the words he has learned that week.",
                                "L",
                            ),
                            "Teaching assistant, Level 3",
                            "15 minutes every Thursday",
                        )
                    ],
                )
            ],
        ),
    ],
    W,
)
P.area(
    "SOCIAL, EMOTIONAL AND MENTAL HEALTH",
    "What Kasper does well: he is gentle with younger children, he laughs at slapstick, and once he has found his place he will stay at a favourite activity for half an hour. He looks for his teacher when he is hurt.",
    HB,
    S,
    [
        (
            [
                "A change that he has not been told about can end in Kasper dropping to the floor, crying and pulling at his hair, for anything up to an hour.",
                "He watches the door for much of the day, and asks again and again when it is home time.",
            ],
            [
                (
                    (
                        "Outcome 8. By July 2026 Kasper will move from one activity to the next with one warning and a picture, on four days out of five.",
                        "DP",
                    ),
                    [
                        (
                            "A picture timetable gone through with Kasper before the other children come in.",
                            "Teaching assistant, Level 3",
                            "8.40am to 8.50am each morning",
                        ),
                        (
                            "Warning of a change by sand timer and photograph.",
                            "All teaching staff",
                            "Five minutes and one minute before every change of room, lesson or adult",
                        ),
                        (
                            ("A key adult will be available to help Kasper to calm down.", "U", "X", "V:available"),
                            "Key adult",
                            "When he is distressed",
                        ),
                        (
                            (
                                "What is to happen when Kasper leaves the classroom will be decided by the school during the spring term.",
                                "D",
                            ),
                            "",
                            "To be confirmed",
                        ),
                    ],
                )
            ],
        ),
        (
            [
                "Kasper does not have words or signs for feelings other than ‘sad’. He bites his sleeve and then his wrist when he is worried.",
                ("She is often tearful on Sunday evenings and has begun to say that her tummy hurts.", "MP"),
            ],
            [
                (
                    "Outcome 9. By the end of Year 4 Kasper will show how he feels by choosing one of four pictures, when asked, three times a day.",
                    [
                        (
                            (
                                "Feelings work: naming, drawing and acting four feelings, then matching each to something that helps.",
                                "N",
                            ),
                            "School",
                            "25 minutes each Wednesday",
                        ),
                        (
                            "Three calming activities (train book, putty, headphones) in a box that travels with him.",
                            "Class teacher",
                            "In reach at all times, indoors and out",
                        ),
                        (
                            ("Band 5 of the city’s top-up framework.", "B"),
                            "Calderbrook City Council",
                            "Each financial year",
                        ),
                    ],
                )
            ],
        ),
    ],
    W,
)
P.area(
    "SENSORY AND PHYSICAL",
    "What Kasper does well: he runs, climbs and swings with no fear and has good balance. He eats with a spoon and fork and carries his own tray.",
    HB,
    S,
    [
        (
            [
                "Sudden or layered noise is painful to Kasper. The occupational therapist’s report of 18 March 2026 describes him covering his ears for most of assembly and leaving the dinner hall with his food uneaten.",
                ("An audiology report dated 2 December 2025 found his hearing to be normal in both ears.", "RN"),
            ],
            [
                (
                    "Outcome 10. By the end of Year 4 Kasper will put on his own ear defenders and stay in the hall for the whole of assembly and lunch on four days out of five.",
                    [
                        (
                            (
                                "A weighted lap pad and a wobble cushion, for which the school will set aside £180.",
                                "MO",
                            ),
                            "Special educational needs co-ordinator",
                            "For use in all carpet sessions",
                        ),
                        (
                            "Two pairs of child’s ear defenders, one on his peg and one in the hall.",
                            "Special educational needs co-ordinator",
                            "Assembly, lunch, music and fire drills",
                        ),
                        (
                            "Movement breaks: ten wall pushes, then carrying the register or the milk crate.",
                            "Teaching assistant, Level 3",
                            "Five minutes at 9.50am, 11.15am and 2.00pm",
                        ),
                        (
                            "Visit to school to check the sensory programme and change it.",
                            "Occupational therapist",
                            "Once a term",
                        ),
                    ],
                )
            ],
        ),
        (
            "Kasper holds a pencil in his fist and presses so hard that he tears the paper. He does not manage buttons, zips or laces.",
            [
                (
                    "Outcome 11. By the end of Key Stage 2 Kasper will write his full name and a sentence of five words that a stranger can read.",
                    [
                        (
                            "Hand strength and letter formation with putty, pegs and a sloping board.",
                            "Teaching assistant following the occupational therapist’s written programme",
                            ("15 to 20 minutes, three times a week", "V:15 to 20 minutes"),
                        )
                    ],
                ),
                (
                    ("Outcome 12. By July 2027 Kasper will fasten his own coat and shoes after PE.", "OW"),
                    [("", "", "")],
                ),
            ],
        ),
    ],
    W,
)
P.area(
    "HEALTH",
    None,
    ["C: Health needs", "E: Outcomes", "G: Health provision", "Who", "How often and for how long"],
    ["C", "E", "G"],
    [
        (
            [
                "Kasper eats eight foods, all of them pale and dry. His iron was low when it was tested in May 2026 and he takes a supplement.",
                "He wakes two or three times a night, which leaves him pale and slow in the mornings.",
            ],
            [
                (
                    "Outcome 13. By the end of Year 5 Kasper will eat at least two foods from each of the main food groups.",
                    [
                        (
                            "Review of diet, weight and iron level, with a written eating plan for home and school brought up to date each time.",
                            "Community children’s dietitian",
                            "Once every six months",
                        ),
                        (
                            ("Advice to Mr and Mrs Oyelaran on settling Kasper and on night waking.", "C"),
                            "Sleep clinic nurse",
                            ("As and when required", "V:As and when required"),
                        ),
                    ],
                )
            ],
        )
    ],
    W,
    fill="375623",
    light="E2EFDA",
)
P.area(
    "SOCIAL CARE",
    None,
    ["D: Social care needs", "E: Outcomes", "Social care provision", "Who", "How often and for how long"],
    ["D", "E", "H"],
    [
        (
            [
                "Kasper has no sense of danger near roads or water and will bolt towards a tram. His parents need two adults with him to go out, so the family seldom goes anywhere together and Temi misses her own activities.",
            ],
            [
                (
                    "Outcome 14. By August 2027 Kasper will stay for the whole of one activity a week away from home.",
                    [
                        (
                            "One-to-one help to swim and to use the trampoline park.",
                            "Short breaks worker, Calderbrook Short Breaks",
                            "Three hours on the first and third Saturday of each month",
                        ),
                        (
                            (
                                "Help at home for his parents with bedtimes and with keeping Kasper safe in the house.",
                                "C",
                            ),
                            "Family support worker",
                            ("Frequent visits", "V:Frequent"),
                        ),
                    ],
                )
            ],
        )
    ],
    W,
    fill="7F6000",
    light="FFF2CC",
)
P.section = "I"
P.h("Section I   Placement")
P.p(
    "The council is consulting two schools at the request of Mr and Mrs Oyelaran. This part of the plan will be completed when both governing bodies have replied.",
)
P.lab("no-placement", section="I")
P.section = "J"
P.h("Section J   Personal budget")
P.p(
    "A direct payment of £1,176 a year is made to Mrs Oyelaran in twelve equal parts, on the first working day of the month, into an account kept for that purpose. She sends in receipts each quarter.",
)
P.lab("budget-not-requested", "A direct payment of £1,176 a year")
P.lab("direct-payment-without-purpose", "A direct payment of £1,176 a year")
P.section = "K"
P.h("Section K   Advice and information")
rows = [["Advice or information", "Given by", "Date"]]
for r, l in [
    (["Views of Kasper’s parents", "Folake and Dele Oyelaran", "2 March 2026"], ()),
    (["Views of Kasper", "Deborah Haigh, class teacher", "6 March 2026"], ()),
    (["Educational psychologist’s report", "Dr Lena Ostrowski, educational psychologist", "3 June 2026"], ()),
    (
        [
            "Speech and language therapy advice",
            "Joanna Firth, specialist speech and language therapist",
            "27 April 2026",
        ],
        (),
    ),
    (["Occupational therapist’s report", "Priyesh Nair, occupational therapist", "18 March 2026"], ()),
    (["Medical advice", "Dr Catherine Oldroyd, community paediatrician", "11 May 2026"], ()),
    (["Educational advice", "Headteacher", ""], ("AD:Educational advice",)),
    (["Social care information", "Sandra Booth, social worker, Disabled Children’s Team", "30 April 2026"], ()),
]:
    P.t(r[0], *l)
    rows.append(r)
tt = P.grid(rows)
widths(tt, [9, 12, 5.5])
d.add_paragraph()
tt = P.grid(
    [
        ["Signed for Calderbrook City Council", ""],
        ["Name and post", "Gillian Aspinall, Assessment and Review Manager"],
        ["Date", ""],
    ],
    header=False,
)
widths(tt, [9, 17.5])
P.save()
