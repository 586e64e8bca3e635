"""Final plan, portrait: letter above title; one small table per outcome; F as one table per area. Reception, deaf."""

from building_u import Plan
from docx.shared import Cm

P = Plan("hollinbrook", "final")
d = P.document
d.sections[0].left_margin = d.sections[0].right_margin = Cm(2)
P.running("Harthwaite Council – Education, Health and Care Plan", "Idris Calloway – FINAL – Official Sensitive")
P.h("Education, Health and Care Plan", 0)
P.p("This is a final plan issued under section 37 of the Children and Families Act 2014.")
P.table(
    [
        ["Name", "Idris Calloway", "Date of birth", "2 November 2021"],
        [
            "Lives with",
            "Sian and Marcus Calloway (parents), Ffion (sister)",
            "Home language",
            ("[insert language]", "PH:[insert language]"),
        ],
        ["Current setting", "Little Tern Nursery", "Year group from September", "Reception"],
        ["Request for assessment received", "12 January 2026", "Date of final plan", "3 July 2026"],
        ["Plan co-ordinator", "Judith Arkle", "Review", "The plan is reviewed every twelve months."],
    ],
    [4, 5, 4, 4],
    head=False,
)
for r in ("late-plan", "no-review-date"):
    P.lab(r, section=None)


def S(letter, title):
    P.section = letter
    P.h(f"Section {letter}", 1)
    P.p(title, bold=True)


S("A", "The views, interests and aspirations of the child and his parents")
P.lab("no-childs-views")
P.h("History", 2)
P.p(
    "Idris was born at 35 weeks and spent nine days on the neonatal ward. He did not pass his newborn hearing screen and was fitted with two hearing aids when he was five months old. He sat at ten months and walked at nineteen months. He has been at Little Tern Nursery for five mornings a week since January 2025. From February to December 2025 the family had an hour of Portage at home each week."
)
P.p(
    "The co-ordinator called at the house on 20 March 2026. Idris was asleep during the visit and his own views have not yet been gathered."
)
P.p(
    "At nursery Idris was funded for a place on the inclusion scheme, and last summer a nursery nurse worked with him for six weeks on looking and pointing. Staff there noticed that he copied much more on days when the room was quiet, and that he joined in for longer when the activity had something to hold. He moves to Reception with four children from the same room."
)
P.h("What his parents say", 2)
P.p(
    "Mr and Mrs Calloway describe Idris as determined and affectionate. They are pleased with how the nursery has welcomed the family and worry that a big Reception class will be too noisy for him. They find it hard when relations say that he is being naughty when in fact he has not heard. The family has visited three schools and has talked to two other families with deaf children. His sister Ffion, who is eight, has learnt some signs from library books."
)
P.p("From September he will receive two hours of phonics teaching a week from the nursery nurse.", "OUT")
P.h("Aspirations", 2)
P.p(
    "Mr and Mrs Calloway hope that Idris will grow up proud of being deaf, that he will have friends who wait for him to finish what he is saying, and that one day he will go to college or learn a trade as his uncles did."
)
P.h("How to communicate with Idris and involve him in decisions", 2)
P.p(
    "Get down to his level, touch his arm and wait until he looks. Use one short phrase with a sign or a gesture. Hold up two objects or two photographs when there is a choice to be made, and give him time to point or to fetch one. He is too young to come to meetings, so a nursery video of him at play is shown at the start instead."
)

S("B", "Special educational needs")
P.p("Idris has a moderate bilateral sensorineural hearing loss and a delay in his spoken language.")
P.h("Communication and interaction", 2)
P.p("Strengths", bold=True)
P.p(
    "He smiles and waves at people he knows, uses about thirty words and twenty signs, and will lead an adult by the hand to show them what he wants."
)
P.p("Needs", bold=True)
P.b(
    "Idris follows one key word in a sentence. The speech and language therapy report of 16 March 2026 places his understanding at an 18–21 month level."
)
P.b("He joins two words only when he is copying somebody, so strangers seldom know what he is asking for.")
P.b("He stops listening as soon as there is noise behind the speaker.")
P.b(
    "Although he enjoys being read to, Idris looks at the pictures and loses the thread of the words, so that when the page is turned he points to something new and the story starts again from there."
)
P.h("Cognition and learning", 2)
P.lab("NP", "Cognition and learning")
P.p("Strengths", bold=True)
P.p("He completes a twelve-piece inset puzzle and remembers where things are kept.")
P.p("Needs", bold=True)
P.b("He does not yet match a quantity to a number beyond two, and he sorts by colour but not by size or shape.")
P.b("Idris does not carry an idea from one day to the next without seeing the same objects again.")
P.b("He stays with a task that an adult has chosen for about two minutes.")
P.h("Social, emotional and mental health", 2)
P.p("Strengths", bold=True)
P.p("He settles each morning without tears and will comfort another child by fetching a tissue.")
P.p("Needs", bold=True)
P.b("Idris plays beside other children and not with them. He snatches because he does not have the words to ask.")
P.b(
    "He finds it hard to wait for snack, for the trike and for his turn at the sand, and cries loudly enough for other children to move away."
)
P.b("When a favourite activity ends he may throw toys or bite; the nursery counted eleven incidents in February.")
P.h("Sensory and physical", 2)
P.p("Strengths", bold=True)
P.p(
    "He keeps his left hearing aid in for the whole of a morning. He runs, climbs and pedals a trike. Out of doors he copies bigger children on the climbing frame and knows, without being told, how high is too high."
)
P.p("Needs", bold=True)
P.b(
    "Idris hears speech poorly beyond a metre and a half. The audiology report of February 2026 explains that he misses the sounds s, f and th even with both aids in.",
    "RN:audiology report of February 2026",
)
P.b("By the end of a morning he is worn out by the effort of listening, rubs his eyes and lies on the floor.")
P.b("His hands are weak and he cannot yet snip with scissors or hold a crayon in his fingers.")
P.b("She is still in nappies and does not show that she is wet.", "MP")

S("C", "Health needs related to special educational needs")
P.b("Idris outgrows his ear moulds quickly, and while they are loose the aids whistle and he pulls them out.")
P.b("He has eczema on his hands. It makes messy play sore and he then avoids it.")
S("D", "Social care needs related to special educational needs or to a disability")
P.p("No social care needs were identified during the assessment.")

S("E", "Outcomes sought")


def out(n, area, text, labels, when, steps):
    P.table([[f"Outcome {n}", "By when"], [(text, *labels), when]], [12.5, 4.5], fill="E2EFDA")
    P.p("Within the next 12 months:", italic=True)
    for s in steps:
        P.b(s)


out(
    1,
    "Communication and interaction",
    "Idris will ask for what he wants with three words or signs together, so that a person who does not know him understands, in four requests out of five.",
    (),
    "End of Year 1",
    ["copy three-word phrases in a song", "use two words unprompted at snack"],
)
out(
    2,
    "Communication and interaction",
    "Idris will improve his listening skills.",
    ("M",),
    "July 2028",
    ["look up when his name is called"],
)
out(
    3,
    "Cognition and learning",
    "Idris will count out five objects when he is asked to and put three things in order of size.",
    ("OW",),
    "End of the Reception year",
    ["count out three objects"],
)
out(
    4,
    "Social, emotional and mental health",
    "Tobias will take four turns in a game with one other child without snatching.",
    ("AC",),
    "Easter 2028",
    ["take two turns with an adult"],
)
out(
    5,
    "Sensory and physical",
    "Idris will receive a daily check of both hearing aids from a trained person.",
    ("OP",),
    "End of Year 1",
    ["hand over his box of batteries in the morning"],
)
out(
    6,
    "Sensory and physical",
    "Idris will snip along a line, and will go to the toilet when he is reminded, with no more than one accident a week.",
    ("T",),
    "",
    ["make ten single snips in card"],
)
out(
    7,
    "Sensory and physical",
    "Idris will put his right hearing aid back in by himself when it falls out.",
    ("DP",),
    "March 2026",
    ["bring the aid to an adult"],
)
out(
    8,
    "Health",
    "Idris will rub cream into his own hands before messy play, four days out of five.",
    (),
    "End of the Reception year",
    ["hold out his hands for cream"],
)

P.p(
    "The class teacher writes shorter-term targets with Mr and Mrs Calloway in October, February and June and sends a copy to the plan co-ordinator. The school holds the review meeting, and the Teacher of the Deaf and the therapist are asked for a written report two weeks before it."
)

S("F", "Special educational provision")
H = ["What will be provided", "Provided by", "How often and for how long", "Outcome"]
W = [7, 4, 3.8, 2.2]
P.h("Communication and interaction", 2)
P.table(
    [
        H,
        [
            "Individual therapy at school on following two and three key words and on joining words and signs",
            "Speech and language therapist registered with the Health and Care Professions Council",
            "45 minutes, once a fortnight in term time",
            "1",
        ],
        [
            "Rehearsal of the words and phrases that the therapist has set, with real objects from the topic of the half term",
            "Teaching assistant (Level 3) who has watched one therapy session",
            "A quarter of an hour every school day",
            "1",
        ],
        [
            (
                "Story rehearsal: Idris and no more than three other children hear the class story early and act it out with props",
                "P",
            ),
            "Teaching assistant with Elklan training",
            "Weekly",
            "1 and 2",
        ],
        [
            ("Listening games with shakers, drums and hidden toys", "X"),
            "A familiar adult",
            "10 minutes, four times a week",
            "2",
        ],
        [
            (
                "Idris would benefit from the nursery nurse joining in his play to model new words.",
                "U",
                "V:would benefit from",
            ),
            "Nursery nurse",
            "",
            "1",
        ],
        [
            "Say his name, wait for him to look, then speak with a sign; repeat once in the same words",
            "Everyone who works with Idris",
            "In every activity, indoors and out",
            "1, 2",
        ],
        [
            (
                "What signing he will be taught is to be decided by the school once he has settled in.",
                "D:What signing he will be",
            ),
            "",
            "",
            "1",
        ],
        [
            "A first-and-next board and a set of sixty photographs of the things in the room",
            "",
            "On the wall by the carpet and on the speech therapist’s ring, in use at every change of activity",
            "1",
        ],
        [
            "British Sign Language lessons for Idris and two hearing friends, with a new set of ten signs each half term",
            "Deaf instructor from the Sensory Support Service, qualified to BSL Level 6",
            "Fridays, 10.15am to 10.45am",
            "1",
        ],
    ],
    W,
)
P.h("Social, emotional and mental health", 2)
P.table(
    [
        H,
        [
            "Turn-taking games for Idris and one classmate (posting, rolling a ball, simple lotto), the phrase “my turn” being signed every time",
            "Emotional literacy support assistant",
            "20 minutes on Tuesdays and Thursdays",
            "4",
        ],
        ["A photo timetable and a “finished” box", "", "At carpet height beside his peg, all day", "4"],
        [
            "Whenever Idris throws a toy or bites: move with him to the book corner, sit down beside him and name the feeling with a picture",
            "Nursery nurse",
            "Five minutes on each occasion",
            "4",
        ],
        [
            ("15 hours a week of one-to-one teaching assistant support", "H"),
            "Teaching assistant",
            "15 hours a week",
            "4",
        ],
        [("Instructions given a step at a time, with a gesture", "S"), "Reception staff", "", "4"],
        [
            "Planning of the turn-taking games with the teaching assistants and reading of the incident log",
            "HLTA",
            "Half an hour each half term",
            "4",
        ],
        [
            ("A photo book of the day, talked through with Idris before he takes it home", "L"),
            "Nursery nurse",
            "Ten minutes each Friday",
            "",
        ],
    ],
    W,
)
P.lab("AB", "HLTA")
P.h("Sensory and physical", 2)
P.table(
    [
        H,
        [
            "Direct teaching on noticing sound, putting aids in and saying when a battery has gone",
            "Qualified Teacher of the Deaf",
            "An hour a fortnight",
            "5, 7",
        ],
        [
            "Check of both hearing aids and the radio aid with a stethoclip, written in the log",
            "Teaching assistant who has been shown how by the Teacher of the Deaf",
            "8.50am every school day",
            "5",
        ],
        [
            "A radio aid; the microphone is worn by whoever is leading",
            "",
            "At every carpet session, in assembly and in the hall",
            "5",
        ],
        [
            "Listening rest in the book den with the lights down and no talking",
            "",
            "Ten minutes after morning play and ten minutes after lunch",
            "5",
        ],
        [
            ("Acoustic panels will be fitted in the Reception room as funding allows.", "V:as funding allows"),
            "Premises manager",
            "",
            "5",
        ],
        [("A soundfield system at a cost of £1,250", "MO:£1,250"), "", "", "5"],
        [
            ("Deaf awareness training for the class team", "UN"),
            "Qualified Teacher of the Deaf",
            "One two-hour session in the autumn term",
            "11",
        ],
        [
            ("Finger gym: pegs, tweezers, threading, and snipping with spring scissors", "N:Finger gym"),
            "",
            "15 minutes on Monday, Wednesday and Friday",
            "6",
        ],
        [
            "Toilet routine with a picture strip and a sticker; wet clothes are changed there and then",
            "Teaching assistant (Level 2) trained by the continence nurse",
            "9.30am, 11.30am and 1.30pm daily, five minutes each",
            "6",
        ],
        [
            "A writing slope and triangular crayons, with paper taped down at the corners",
            "",
            "Whenever he draws or paints at a table",
            "6",
        ],
        ["Spring scissors, a chunky crayon set and a footstool at the table", "", "For table work", "6"],
        [
            "Visit to go through the hearing aid log with the class teacher",
            "Qualified Teacher of the Deaf",
            "Termly",
            "7",
        ],
    ],
    W,
)

S("G", "Health provision")
P.table(
    [
        ["Health provision", "Provided by", "How often", "Outcome"],
        [
            "Hearing test and programming of both aids",
            "Paediatric audiologist, Harthwaite Royal Infirmary",
            "Every three months",
            "7",
        ],
        [
            ("New impressions for ear moulds will be taken as required.", "C:New impressions for ear", "V:as required"),
            "Audiology technician",
            "",
            "5",
        ],
        [
            "A lesson for the class team and for Idris in putting on cream",
            "School nurse",
            "30 minutes each September",
            "8",
        ],
    ],
    W,
)
S("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("None required, as there are no social care needs.")
P.lab("missing-section", section="H2")
S("I", "Placement")
P.table(
    [["Name of school", "Pebble Lane Primary School"], ["Type of school", "Mainstream primary school"]],
    [5, 12],
    head=False,
)
P.p(
    "Idris will have 12 hours of learning support each week while he is at Pebble Lane.",
    "hours-in-placement:12 hours of learning support",
)
P.p(
    "The school will arrange the therapist and a teaching assistant from its delegated funding.",
    "provision-in-placement:the therapist and a teaching assistant",
)
S("J", "Personal budget")
P.p("The indicative sum for this plan is £3,600 a year.")
P.lab("budget-not-requested")
S("K", "Advice and information gathered")
K = [
    ["Advice", "Written by", "Role", "Date"],
    ["Parental views", "Sian and Marcus Calloway", "Parents", "20 March 2026"],
    ["Educational advice", "Beatriz Holme", "Nursery manager", "27 February 2026"],
    ["Psychological advice", "Dr Rowan Pettifer", "Educational psychologist", "30 March 2026"],
    ["Speech and language therapy report", "Niamh Corrie", "Speech and language therapist", "16 March 2026"],
    ["Sensory Support advice", "Alun Brisco", "Qualified Teacher of the Deaf", "9 March 2026"],
    [("Community paediatric advice", "AD"), "Dr F Adeyinka", "Community paediatrician", ""],
    ["Social care response", "Harthwaite Early Help", "Duty social worker", "18 February 2026"],
]
P.table(K, [5, 4.5, 4.5, 3])
P.section = None
P.h("Signed on behalf of Harthwaite Council", 2)
P.p("Signature: J. Arkle        Name: Judith Arkle, Plan Co-ordinator        Date: 3 July 2026")
P.save()
