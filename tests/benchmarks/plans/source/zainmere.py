"""London: landscape, letter and title in band cells, one table an area with E and F as column heads. Zainab, Year 3."""

from building import put, shade, widths
from building_t import Plan

P = Plan(
    "zainmere",
    "final",
    font="Arial",
    size=9.5,
    landscape=True,
    header="OFFICIAL – SENSITIVE (PERSONAL)        London Borough of Harrowmere",
    footer="Zainab Thorowgood – Final EHC plan – 14 July 2026.",
)
d = P.document
P.h("Education, Health and Care Plan", 0)
P.grid(
    [
        ["Name", "Zainab Thorowgood", "Status", "Final plan"],
        ["Date of birth", "19 March 2018", "Year group", "Year 3"],
        ["Date assessment was requested", "9 January 2026", "Date of this plan", "14 July 2026"],
        ["To be reviewed on or before", "30 September 2027", "Languages at home", "English and Urdu"],
        ["Parents", "Mrs Rukhsana Thorowgood and Mr Neil Thorowgood", "Casework officer", "Fenella Oakshott"],
    ],
    cols=(5.5, 8, 5, 8),
    header=False,
)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.p("")
P.p("What each part of the plan is for", bold=True)
P.grid(
    [
        ["Section", "What it holds"],
        ["A", "The views, interests and aspirations of the child and the parents"],
        ["B", "The child’s special educational needs"],
        ["C and D", "Health care needs, and social care needs, which relate to the special educational needs"],
        ["E and F", "The outcomes sought and the special educational provision required"],
        ["G, H1 and H2", "Health care provision and social care provision"],
        ["I, J and K", "Placement, personal budget, advice and information"],
    ],
    cols=(4, 22),
)
P.lab("missing-section", section="J")
d.add_page_break()

P.band("A", "Zainab and her family: views and interests")
P.lab("no-aspirations")
P.p("Zainab’s views", bold=True)
P.p(
    "Mrs Adeyinka-Poole, Zainab’s class teacher, sat with her on 3 February and again on 5 February 2026. Zainab answered by pointing in her symbol book, by drawing, and in short sentences. She told Mrs Adeyinka-Poole that the best things in the week are swimming, the fish tank outside the office and sitting next to Hamza. She said that the hall at lunchtime is “too many” and that she does not know what to say when other girls talk about programmes she has not seen. She drew herself by the coat pegs and said, “I stay there because it’s nobody.”"
)
P.p("What Zainab’s parents told us", bold=True)
P.p(
    "Mr and Mrs Thorowgood describe a funny, exact and loyal little girl who notices everything: a new picture on a wall, a moved chair, a different perfume. She knows the names of more than sixty kinds of fish. At home she talks freely about them, but goes quiet when visitors come. They say that mornings are the hardest part of the day, and that in the autumn term of 2025 she was carried into school twice. She has had a reading volunteer on Fridays since October and her parents think that has gone well. They told us that lunch is the part of the day they worry about."
)
P.p("How to communicate with Zainab and involve her in decisions", bold=True)
P.p(
    "Say her name and wait until she stops what she is doing. Use one short sentence. Show two pictures when a decision is to be made and give her a full minute; she will point or pull one off the strip. She does not look at people when she is listening and should not be asked to. Anything decided about her should be told to her the day before, with a picture of what will change."
)
P.p("History", bold=True)
P.p(
    "Zainab was born at full term. She said her first words at two and a half and joined them at nearly four. The family moved from Leicester in 2022. She was given a diagnosis of autism in September 2024. She has been at her present school since Reception, and from Year 1 the school paid for a weekly drama and language group out of its own funds, which stopped in July 2025."
)

P.band("B", "Special educational needs")
P.p("Communication and interaction", bold=True)
P.p(
    "Zainab’s speech is clear and she has a good store of nouns. Her scores on the BPVS were within the average range. What she finds difficult is using language with other people.",
    "AB:BPVS",
)
P.b(
    "She has great difficulty telling anybody that something is wrong. When she is hurt or upset she goes still, pulls her sleeves over her hands and says nothing, sometimes for half an hour."
)
P.b(
    "She can hold forth about fish, but does not ask questions about what someone else has said and drifts away when the subject changes."
)
P.b(
    "She takes words as they come: told to “pull your socks up”, she did. Jokes that turn on a double meaning leave her anxious, and she has cried when the whole class laughed at one."
)
P.p("Cognition and learning", bold=True)
P.p(
    "Zainab reads aloud almost as well as others in her class and learns facts quickly. The educational psychology advice of 2 April 2026 puts her non-verbal reasoning at the 61st percentile."
)
P.b(
    "She has marked difficulty working out what is not stated in a text: why a character did something, or what may happen next."
)
P.b(
    "She loses her place in any job with more than two steps and waits to be told what comes next. Left to herself she will sit for as long as twenty minutes with her pencil in her hand."
)
P.b("Her spelling is two years behind her reading, and she writes one line where her classmates write a page.")
P.p("Social, emotional and mental health", bold=True)
P.b("Zainab has few words for feelings other than “fine” and “not fine”, and does not see her own distress building.")
P.b("Coming into school is hard for her. She is late on two mornings in five and clings to her mother at the gate.")
P.b("Changes of teacher or room leave her unable to work for the rest of the morning.")
P.p("Sensory and physical", bold=True)
P.lab("NP", "Sensory and physical")
P.p(
    "The occupational therapy report of March 2026 describes a low threshold to touch and weak balance.",
    "RN:occupational therapy report of March 2026",
)
P.b("Seams, labels and wet cuffs distress her and she will not handle clay, paint or glue.")
P.b("She falls more than other children, is frightened on the climbing frame and comes down stairs one step at a time.")
P.p("Independence and self-care", bold=True)
P.b("Zainab does not yet dress herself after swimming and has to be taken through each garment.")
P.b("She leaves the lunch table after two or three minutes, having eaten nothing but the bread.")

P.band("C", "Health care needs which relate to the special educational needs")
P.b(
    "Zainab has eczema on her hands and behind her knees. When it flares she scratches in lessons and cannot attend to her work."
)
P.b("She wakes at around 3am on most nights and is tired by early afternoon.")

P.band("D", "Social care needs which relate to the special educational needs or to a disability")
P.p(
    "This section sets out any social care needs which relate to the child’s special educational needs or which require provision under section 2 of the Chronically Sick and Disabled Persons Act 1970.",
    italic=True,
)
P.lab("empty-section")
P.p("")

P.band("", "Outcomes and provision", section=False)
P.p(
    "Each table sets an outcome beside the provision that leads to it. The school reviews the shorter-term targets with Zainab’s parents every term."
)
HEAD = [
    "Section E: Outcome",
    "Section F: Special educational provision",
    "Who",
    "How long and how often",
    "When reviewed",
]
W = (6.2, 8.2, 4.6, 4.6, 2.9)


def area(title, outcomes):
    P.p(title, bold=True)
    t = d.add_table(rows=1, cols=5, style="Table Grid")
    for c, x in zip(t.rows[0].cells, HEAD, strict=False):
        put(c, x, True)
        shade(c)
    for o, olabs, rows in outcomes:
        o = o if isinstance(o, list) else [o]
        P.of_row(o, *olabs, section="E")
        first = None
        for prov, who, often, rev, *labs in rows:
            cells = t.add_row().cells
            for c, x in zip(cells[1:], (prov, who, often, rev), strict=False):
                put(c, x)
            P.of_row((prov, who, often), *labs, section="F")
            first = first or cells
            last = cells
        m = first[0].merge(last[0]) if len(rows) > 1 else first[0]
        put(m, o)
    widths(t, W)
    P.p("")


area(
    "Communication and interaction",
    [
        (
            "Outcome 1. By the end of Key Stage 2 Zainab will tell an adult or a friend what has upset her, in a sentence or with her symbol book, on four occasions out of five.",
            (),
            [
                (
                    "Direct therapy to build Zainab’s sentences about feelings and her use of the symbol book.",
                    "Speech and language therapist registered with the Health and Care Professions Council",
                    "45 minutes once a fortnight in term time",
                    "Every term",
                ),
                (
                    "Practice of the therapist’s targets, one to one, at the table by the fish tank.",
                    "Teaching assistant (Level 3) shown how by the therapist",
                    "A quarter of an hour on Mondays, Tuesdays and Thursdays",
                    "Every term",
                ),
                (
                    "Naming aloud what Zainab seems to feel (“your hands are tight, that looks cross”) and pointing to the symbol for it.",
                    "Everyone who works with Zainab",
                    "Whenever she goes still or covers her hands",
                    "Every term",
                ),
                (
                    "Help for Zainab to find the right page in the symbol book and point.",
                    "Teaching assistant",
                    "As required",
                    "Every term",
                    "U",
                    "V:As required",
                ),
            ],
        ),
        (
            "Outcome 2. By July 2028 Zainab will take three turns in a conversation about a subject a classmate has chosen, twice in a school week.",
            (),
            [
                (
                    "Conversation group for Zainab and three classmates, using comic strip conversations and turn-taking games.",
                    "Emotional literacy support assistant",
                    "Wednesdays, 1.10pm to 1.45pm",
                    "July each year",
                ),
                (
                    "Someone who comes to find Zainab and brings her into a game.",
                    "Playground buddy",
                    "Every lunchtime",
                    "Half-termly",
                    "X",
                ),
                (
                    "A visit to the playground to check how Zainab is using her opening questions, with a note left for the class teacher.",
                    "Speech and language therapist",
                    "Once each half term",
                    "Half-termly",
                ),
            ],
        ),
    ],
)
area(
    "Cognition and learning",
    [
        (
            "Outcome 3. By the end of Year 6 Zainab will say why a character acted as they did, giving a reason from the text, in seven questions out of ten.",
            (),
            [
                (
                    "Pre-teaching of the key words and the feelings in each class story, with pictures, before the lesson in which it is read.",
                    "Teaching assistant (Level 3)",
                    "20 minutes, three times a week",
                    "Every term",
                ),
                (
                    "Guided reading with “how do you know?” questions.",
                    "Class teacher",
                    "Weekly",
                    "Every term",
                    "P:Guided reading with “how do you know?”",
                ),
                (
                    "Small group comprehension work with picture books that have no words.",
                    "Higher level teaching assistant",
                    "A group of four, half an hour on Tuesdays and on Fridays",
                    "Every term",
                ),
                (
                    "Zainab may benefit from an audio copy of the class novel.",
                    "–",
                    "–",
                    "July each year",
                    "V:may benefit from",
                ),
            ],
        ),
        (
            [
                "Outcome 4. Zainab will finish a five-step task on her own from a written list.",
                "Within the next 12 months: a two-step list with pictures; a three-step list with pictures; a three-step list in words.",
            ],
            ("T:Zainab will finish a five-step task on her own",),
            [
                (
                    "A tick-list for the task in hand, on a small whiteboard that stays on her table.",
                    "Class teacher",
                    "In every English, maths and topic lesson",
                    "Half-termly",
                ),
                (
                    "Classroom support.",
                    "Teaching assistant",
                    "12.5 hours per week",
                    "Every term",
                    "H:Classroom support",
                ),
                ("Instructions are broken down and given one at a time.", "Staff", "", "Every term", "S"),
            ],
        ),
        (
            "Outcome 5. By the end of Year 5 Zainab will write eight sentences on her own about something she has done or read, with the words from her list spelt correctly.",
            (),
            [
                (
                    "Precision teaching of ten spellings, taken from a list that changes as they are learnt.",
                    "",
                    "10 minutes daily",
                    "Every two weeks",
                    "N",
                ),
                (
                    "Touch typing on the class tablet.",
                    "Teaching assistant (Level 2)",
                    "Short bursts, little and often",
                    "Every term",
                    "U:Touch typing on the class tablet",
                    "V:Short bursts, little and often",
                ),
                (
                    "Sentence building with coloured strips, one to one, from pictures of the weekend that her parents send in.",
                    "Higher level teaching assistant",
                    "2 x 25 mins per week",
                    "Every term",
                ),
            ],
        ),
    ],
)
area(
    "Social, emotional and mental health",
    [
        (
            "Outcome 6. By the end of Key Stage 2 Zainab will show on her five-point scale how she feels and choose what to do about it, unprompted, on three days out of five.",
            (),
            [
                (
                    "One-to-one work on the five-point scale and on what to do at each point.",
                    "Emotional literacy support assistant",
                    "30 minutes weekly",
                    "Every term",
                ),
                (
                    "Zainab moves the arrow on her scale and says one thing about it.",
                    "Class teacher, or the teaching assistant when the teacher is on release",
                    "Five minutes at registration and five after lunch, each day",
                    "Every term",
                ),
                ("Somebody to talk to about what is worrying her.", "Trusted adult", "", "Every term", "U", "X"),
                (
                    "A pop-up tent with two cushions and a fish-tank lamp, kept in the book corner, which Zainab uses at the end of any lesson.",
                    "Class teacher to set up",
                    "From September 2026",
                    "July each year",
                ),
            ],
        ),
        (
            "Outcome 7. By July 2028 Zainab will have a weekly art therapy session and access to a calm room.",
            ("OP:Zainab will have a weekly art therapy session",),
            [
                (
                    "Art therapy about changes and endings.",
                    "Art therapist",
                    "Six sessions",
                    "After the sixth",
                    "P:Art therapy about changes and endings",
                ),
            ],
        ),
        (
            "Outcome 8. By Easter 2026 Zainab will walk from the gate to her peg without her mother on four mornings a week.",
            ("DP",),
            [
                (
                    "Zainab is met at the side gate and walked in past the fish tank, before the bell.",
                    "Learning mentor",
                    "Every morning, 8.35am to 8.45am",
                    "Half-termly",
                ),
                (
                    "A photograph and the name of any new or supply teacher, given to Zainab and sent home.",
                    "School secretary",
                    "The afternoon before",
                    "Half-termly",
                ),
            ],
        ),
    ],
)
area(
    "Independence and self-care",
    [
        (
            "Outcome 9. By the end of Year 4 Zainab will dress herself after swimming within ten minutes.",
            ("OW:Zainab will dress herself after swimming",),
            [("", "", "", "")],
        ),
        (
            "Outcome 10. By July 2028 Zainab will sit with her class for fifteen minutes at lunch and eat two things from her plate.",
            (),
            [
                (
                    "Lunch at a table of six at the quiet end of the hall, beside a teaching assistant who models asking for things and waiting.",
                    "Teaching assistant",
                    "Every lunchtime",
                    "Half-termly",
                ),
                (
                    "A food diary with a smiley-face column, filled in with Zainab and looked through with her parents.",
                    "Midday supervisor",
                    "Daily entry",
                    "Half-termly",
                ),
            ],
        ),
    ],
)
area(
    "Across the whole day",
    [
        (
            "Outcomes 1 to 4",
            (),
            [
                (
                    "A one-page communication passport, kept in the register tray, which each supply teacher reads before the first lesson with Zainab.",
                    "Class teacher to keep up to date",
                    "Rewritten every September and every February",
                    "July each year",
                )
            ],
        ),
        (
            "",
            (),
            [
                (
                    "A home-school book with one line about what went well and one about what is happening tomorrow.",
                    "Class teacher",
                    "At the end of every day",
                    "Every term",
                    "L",
                )
            ],
        ),
        (
            "Outcomes 2 and 6",
            (),
            [
                (
                    "Training for the midday supervisors in autism and in the five-point scale.",
                    "Educational psychologist",
                    "One 90-minute session in the autumn term of 2026",
                    "July each year",
                )
            ],
        ),
        (
            "Outcome 12",
            (),
            [
                (
                    "A picture timetable on her table, changed with her at the start of each morning and each afternoon.",
                    "Teaching assistant",
                    "Twice a day",
                    "Every term",
                    "UN",
                )
            ],
        ),
        (
            "Outcomes 3 and 5",
            (),
            [
                (
                    "A reading pen and a set of talking tins, for which the school will pay £600.",
                    "School office",
                    "By October 2026",
                    "–",
                    "MO",
                )
            ],
        ),
        (
            "Outcomes 1 and 3",
            (),
            [
                (
                    "Advice to the class teacher on the language used in lessons, by telephone or video.",
                    "Speech and language therapist",
                    "Half an hour each half term",
                    "Every term",
                )
            ],
        ),
    ],
)

P.band("G", "Health care provision")
t = P.grid(
    [
        ["Provision", "Who", "How long and how often"],
        ["Review of Zainab’s eczema plan, with the parents and the class teacher.", "School nurse", "Once a term"],
        ["Cream put on her hands in the medical room.", "First aider", "After every swimming lesson"],
        ["Sleep advice for her parents.", "Community nurse", "From time to time"],
    ],
    cols=(13, 6, 7),
)
P.of_row(["Sleep advice for her parents.", "From time to time"], "C", "V:From time to time")
P.p("")
P.band("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("None required.")
P.band("H2", "Any other social care provision")
P.b(
    "Four half-days at the Kingfisher holiday playscheme in each school summer holiday, with a play worker trained in autism."
)
P.b("A family support worker will help <Known as> and her parents to settle a bedtime routine.", "C", "PH:<Known as>")

P.band("I", "Placement")
P.p(
    "Zainab is to change schools. Wherever she goes, she must have a teaching assistant at her side and a speech and language therapist on site.",
    "provision-in-placement:a teaching assistant at her side and a speech and language",
)
P.lab("no-placement")

P.band("K", "Advice and information")
rows = [
    ["Advice", "Name and role", "Date"],
    ["Zainab’s views", "Zainab, with Mrs F Adeyinka-Poole, class teacher", "5 February 2026"],
    ["Parents’ views", "Mrs R Thorowgood and Mr N Thorowgood", "11 February 2026"],
    ["Educational advice", "Ms J Carbury, headteacher", "20 February 2026"],
    ["Psychological advice", "Dr Lowri Tennick, educational psychologist", "2 April 2026"],
    ["Speech and language therapy advice", "Speech and language therapist, Harrowmere Children’s Therapies", ""],
    ["Medical advice", "Dr P Sundaram, community paediatrician", "16 March 2026"],
    ["Social care information", "Duty social worker, Early Help", "27 February 2026"],
    ["Early years and drama group records", "Ms J Carbury, headteacher", "20 February 2026"],
]
P.of_row(rows[5], "AD")
P.grid(rows, cols=(8, 12, 6))
P.p("")
P.prose(
    "Before Year 4 starts, Zainab will be given two hours a week of one-to-one language teaching by the drama teacher."
)
P.lab("OUT", "Zainab will be given two hours a week of one-to-one", None)
P.p("Signed on behalf of the London Borough of Harrowmere", bold=True)
P.p("F. Oakshott        Fenella Oakshott, EHC Casework Officer        14 July 2026")
P.save()
