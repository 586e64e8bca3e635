"""Portrait; key page; one B | E | F table per area, row by row; C | G side by side; D by title alone. Idris, Year 4, final."""

from building import widths
from building_s import Plan

P = Plan("harrowdale", "final", font="Arial", size=10)
d = P.document
s = d.sections[0]
s.header.paragraphs[0].text = "Harrowdale Metropolitan Borough Council     OFFICIAL – SENSITIVE"
s.footer.paragraphs[0].text = "Education, Health and Care Plan: Idris Pemberthy"
P.h("Education, Health and Care Plan", 0)
P.table(
    [6.5, 10.5],
    [
        ["Name", "Idris Pemberthy"],
        ["Date of birth", "3 February 2018"],
        ["Year group", "Year 4"],
        ["Languages at home", "English and Welsh"],
        ["Parents", "Mrs Cerys Pemberthy and Mr Dale Pemberthy"],
        ["Status of this plan", "Final"],
        ["Request for an assessment received", "9 March 2026"],
        ["Date of this plan", "12 October 2026"],
        ["Plan to be reviewed by", "30 November 2027"],
        ["Council officer to contact", ("[insert name of plan coordinator]", "PH:[insert name of plan coordinator]")],
    ],
)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.h("What is in this plan", 2)
P.table(
    [2, 15],
    [
        ["A", "The views, interests and aspirations of the child and his parents"],
        ["B", "Special educational needs"],
        ["C", "Health care needs which relate to the special educational needs"],
        ["D", "Social care needs which relate to the special educational needs or to a disability"],
        ["E", "The outcomes sought"],
        ["F", "Special educational provision"],
        ["G", "Health care provision"],
        ["H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970"],
        ["H2", "Any other social care provision"],
        ["I", "Placement"],
        ["J", "Personal budget"],
        ["K", "Advice and information"],
    ],
    head=["Section", "What it holds"],
)
P.lab("missing-section", section="D")

P.section = "A"
P.h("SECTION A: Views, interests and aspirations", 1)
P.lab("no-aspirations")
P.lab("no-communication-summary")
t = P.table([4, 13])
P.row(
    t,
    [
        "History",
        [
            "Idris lives with his parents and his older brother Rhodri on a smallholding above the town. He was born at 37 weeks. His parents noticed at ten weeks that his eyes moved from side to side, and congenital nystagmus was confirmed before his first birthday.",
            "He went to the village playgroup and joined his primary school in the Reception year. Over the last school year he had six sessions with a habilitation specialist, which he enjoyed and still talks about.",
            (
                "From the first week of January he will have a touch-typing lesson with the learning mentor on Tuesday lunchtimes.",
                "OUT",
            ),
        ],
    ],
)
P.row(
    t,
    [
        "What Idris told us",
        [
            "These are Idris’s own words, written down by Mrs Oakhanger, his teaching assistant, over two mornings in June 2026.",
            "“I like our sheep and I know all their names. The dog is called Fflos. I like being first in the line because then nobody is in front of me.”",
            "“Reading goes wobbly. I get to the end of the line and then I am on the same one again. I am good at spellings in my head and I am the best in my class at telling jokes.”",
            "“Mrs Oakhanger’s pen is the best pen. Miss Lunn lets me stand at the front for science and I saw the volcano go off. I do not like it when someone reads over my shoulder.”",
            "“Playtime is too fast. The balls come out of nowhere. I like the bench and I like Fridays because it is chips.”",
        ],
    ],
)
P.row(
    t,
    [
        "What his parents told us",
        [
            "Mr and Mrs Pemberthy describe a funny, stubborn boy with a long memory. At home he feeds the hens by himself, because he knows every step of the yard. He comes home from school very tired, often with a headache, and is asleep by seven.",
            "They say that worksheets shrunk to fit two on a page were the worst thing about Year 3, and that Idris still talks about a supply teacher who told him to “look properly”. A pair of binoculars on a school trip to the reservoir was, in his father’s words, “the day he found out there were birds”.",
            "They asked for his eye condition to be explained to the class, and Idris chose to do this himself in the spring term, with a pair of goggles for others to try on.",
        ],
    ],
)
P.h("SECTIONS B, E AND F: Needs, outcomes and provision", 1)
P.p(
    "Each area of need has a table of its own. Read across: the need is on the left, what Idris will achieve is in the middle, and what will be done is on the right."
)
HEAD = ["Section B: special educational needs", "Section E: outcomes", "Section F: special educational provision"]
S = ["B", "E", "F"]
W = [4.6, 4.2, 8.4]


def area(title, strengths):
    P.section = "B"
    P.h(title, 2)
    P.p("Strengths: " + strengths)
    return P.table(W, head=HEAD)


t = area(
    "COGNITION AND LEARNING",
    "Idris has an excellent memory for what he hears. He can recite long poems, his general knowledge is wide, and he spells most Year 4 words aloud without a mistake.",
)
P.row(
    t,
    [
        [
            "B1. Idris loses his place when he reads, skips lines and goes back over the same one. His reading age is 6 years 4 months and he reads at less than half the speed of his class. The educational psychologist’s report of 2 June 2026 puts his reading fluency at the 4th percentile, against a verbal score well above average."
        ],
        [
            "E1. By the end of Year 6 Idris will read a page of 24-point print aloud, about 200 words, losing his place no more than three times, on four days out of five."
        ],
        [
            "A Level 3 teaching assistant will read with Idris for 20 minutes each morning before registration, the two of them taking alternate lines from the same 24-point text.",
            ("The class teacher will hear him read his book from the purple band twice a week.", "P"),
            "A sloping reading board and a yellow line guide, kept on his table.",
            "The literacy lead will spend one afternoon session of 50 minutes each half term with the class teacher, choosing and enlarging the next books.",
        ],
    ],
    S,
)
P.row(
    t,
    [
        [
            "B2. Number squares, scales and clock faces are crowded for Idris, so he confuses rows with columns and misreads measurements. He is about a year behind in place value and cannot yet tell the time to the quarter hour. He does not recognise coins without bringing them to his nose."
        ],
        [
            "E2. By July 2028 Idris will read the time to five minutes from a clock with raised figures and give the right coins for an item costing less than £1, right nine times in ten."
        ],
        [
            (
                "A teaching assistant will give Idris additional support with place value and telling the time.",
                "U",
                "V:additional support",
            ),
            "The school’s maths lead will teach him on his own for 30 minutes on Mondays and Wednesdays from a number book in 20-point print, beginning with tens and ones.",
            "In every maths lesson Idris has a tactile number line, squared paper with two-centimetre squares, and only one question on a page.",
            "The teaching assistant will set up a class shop with Idris and a partner for 25 minutes every Thursday afternoon, so that he pays with real coins for items of up to £1 and checks his change.",
        ],
    ],
    S,
)
widths(t, W)
t = area(
    "COMMUNICATION AND INTERACTION",
    "Idris talks well, listens closely and takes turns in a discussion. He has a very good sense of humour.",
)
P.row(t, ["No special educational needs were identified in this area.", "Not applicable", "Not applicable"], S)
widths(t, W)
t = area(
    "SOCIAL, EMOTIONAL AND MENTAL HEALTH",
    "Idris is kind to younger children, and other pupils like to sit with him. He will have a go at most things when he has been shown them close up.",
)
P.row(
    t,
    [
        [
            "B3. Idris gives up on a task as soon as he thinks others have seen something that he has not. He calls himself “rubbish” several times a week, and has twice torn up work that was correct."
        ],
        [("E3. Idris will increase his confidence and be happier in class.", "M", "T")],
        [
            "An emotional literacy support assistant will meet Idris for half an hour every Wednesday afternoon, to practise asking for a closer look and to go over what went well in the week.",
            (
                "Idris will have regular conversations with a trusted adult about how he is feeling.",
                "U",
                "V:regular",
                "X",
            ),
            "When he puts his pencil down and covers his page, the nearest member of staff will move the work closer and wait a full minute before speaking.",
        ],
    ],
    S,
)
P.row(
    t,
    [
        [
            "B4. On the yard Idris cannot follow fast games. He has been struck by balls on four occasions since Easter, keeps to the bench by the door and misses out on friendships that start in play."
        ],
        [
            "E4. By the end of Year 5 Idris will play a game with at least one other child for ten minutes, at three lunchtimes out of five."
        ],
        [
            "A lunchtime supervisor will lead a game with an audible ball for Idris and three classmates, 12.20 to 12.45 on Mondays, Tuesdays and Fridays.",
            (
                "The play leader will walk the yard with Idris for ten minutes before school each Monday, going over where equipment has been put out (see also outcome E14).",
                "UN:outcome E14",
            ),
            "No fewer than two bright orange marker cones on each goal at every break.",
        ],
    ],
    S,
)
P.row(
    t,
    [
        [
            (
                "B5. Callum is worn out by early afternoon because he works so hard at looking. He rubs his eyes, yawns and slides down in the chair.",
                "AC:Callum is worn out by early afternoon",
            )
        ],
        "",
        [
            (
                "The teaching assistant will sit with him in the library corner for a ten-minute rest with eyes closed, straight after lunch each day, and talk through the afternoon’s work.",
                "L",
            )
        ],
    ],
    S,
)
widths(t, W)
t = area(
    "SENSORY AND/OR PHYSICAL",
    "Idris knows his way round places he has walked a few times. He is strong, runs well on grass and has learned to ride a bicycle in the top field.",
)
P.row(
    t,
    [
        [
            "B6. Idris has congenital nystagmus, with a distance vision of 6/36 with both eyes open. He cannot read a whiteboard from any seat in the room. Print of less than 18 point is lost to him and faces more than three metres away are a blur."
        ],
        [
            "E5. By December 2027 Idris will bring the whiteboard up on his own tablet and enlarge it, without being reminded, in nine lessons out of ten."
        ],
        [
            "A qualified teacher of children with vision impairment will teach Idris magnification, screen-sharing and scanning skills for one hour every fortnight.",
            "The same teacher will give the adults in his class two hours’ training in the autumn term, and two hours again in the spring, on preparing print and lighting the room.",
            "A tablet with a 12-inch screen for his own use in all lessons, linked to the class whiteboard.",
            ("Staff will say his name first and then speak.", "S"),
            ("Idris will have access to large-print copies of books and worksheets.", "V:access to"),
            ("12.5 hours a week of one-to-one teaching assistant time.", "H"),
            ("A hand-held electronic magnifier, which the school will buy for £650.", "MO:£650"),
            ("Harrowdale sensory matrix, level 3.", "B"),
            "During science experiments and cookery a teaching assistant who has completed the Sensory Support Service’s two-day course will stand at his side for the whole lesson, putting equipment into his hands and reading scales aloud.",
            "In every assembly the teaching assistant will sit beside Idris and tell him quietly what is being shown.",
        ],
    ],
    S,
)
P.row(
    t,
    [
        [
            "B7. He trips on kerbs and on the last stair, and in places he does not know he walks with one hand out in front of him. The physiotherapy report of May 2026 found his balance to be in the low average range when he cannot see the floor."
        ],
        [
            "E6. By the end of Key Stage 2 Idris will walk by himself from the gate to his classroom, the hall, the office and the field, on every day of a school week."
        ],
        [
            "A habilitation specialist will work with Idris on using the stairs, kerbs and a symbol cane: a session of 60 minutes every week until Christmas, then one of the same length every month until July.",
            (
                "Mobility training around the village and on the bus will be delivered for 45 minutes once a fortnight.",
                "N",
            ),
            "The habilitation specialist will check the paint on step edges and posts at the start of every term.",
            (
                "What he does in games lessons will be decided by the school after the physiotherapist’s next visit.",
                "D",
            ),
            "Idris will be let out of class five minutes before the bell at the end of each morning and each afternoon.",
        ],
    ],
    S,
)
P.lab("RN", "physiotherapy report of May 2026", "B")
P.row(
    t,
    [
        [
            (
                "B8. Handwriting is slow and hard to read back. When she copies from a book the letters double in size by the end of the line.",
                "MP:When she copies from a book",
            )
        ],
        [("E7. By July 2027 Idris will receive three touch-typing lessons a week.", "OP")],
        [
            "Ninety touch-typing lessons of 20 minutes each over the school year, taught by the learning mentor.",
            "Dark-lined paper and a black fibre pen in every lesson in which he writes by hand.",
        ],
    ],
    S,
)
P.row(
    t,
    [
        [
            (
                "B9. Bright light hurts Idris’s eyes. By a sunny window he screws them shut and stops working, and he will not go outside when there is snow.",
                "NP:B9. Bright light hurts Idris’s eyes.",
            )
        ],
        [
            (
                "E8. By Easter 2028 Idris will put on his tinted glasses by himself before he goes outdoors, on at least four days out of five.",
                "OW:E8. By Easter 2028 Idris will put on his tinted glasses",
            )
        ],
        "",
    ],
    S,
)
widths(t, W)

P.h("SECTIONS C AND G: Health", 1)
P.table(
    [8.6, 8.6],
    [
        [
            [
                "Idris has congenital nystagmus with reduced vision and is registered as sight impaired.",
                ("He is seen at the LVA clinic at Harrowdale Royal Infirmary each spring.", "AB:LVA"),
                "Eye strain gives him headaches on two or three days of most weeks, and he then misses an hour or more of lessons.",
                "He has drops for dry eyes which he cannot put in for himself.",
            ],
            [
                "An orthoptist will come to school every six months to measure Idris’s near and distance vision and will send the results to his teachers.",
                ("The school nurse will see Idris about his drops and headaches as needed.", "C", "V:as needed"),
                "A trained first aider will put in his eye drops at 10.30am and 1.30pm on every school day. This supports E5.",
            ],
        ]
    ],
    head=["Section C: health care needs", "Section G: health care provision"],
    sections=["C", "G"],
)
P.section = "D"
P.h("Social care needs", 1)
P.p(
    "Idris cannot play out with other children without an adult near him, as the lane has no pavement. There is no club for children with vision impairment that he can reach on foot, and he has no friends outside school. A children’s disability social worker visited in May 2026 and found that his parents do not get a break at weekends."
)
P.section = "H1"
P.h("SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 1)
P.p(
    "A short-breaks support worker will collect Idris every Saturday and spend three hours with him at the Sightlines club, swimming and climbing. (E4)"
)
P.p(
    "The council’s equipment officer will fit two movement-sensing lights between the house and the hen-run by the end of November 2026. (E6)"
)
P.section = "H2"
P.h("SECTION H2: Any other social care provision", 1)
P.lab("empty-section")
P.section = None
P.h("How this plan will be followed up", 1)
P.p(
    "Ms Tindall, the school’s SENCO, sets short-term targets with Idris and his parents in September, January and April, and writes down whether each one was met. The targets sit in his pupil passport and are not part of this plan."
)
P.p(
    "The parents or the school may ask the council for an early review if his sight changes. Rhodri’s secondary school is expected to be the family’s choice for Year 7, so the review in Year 5 will look ahead to the move."
)
P.section = "I"
P.h("SECTION I: Placement", 1)
P.table(
    [5, 12],
    [
        ["Name", "Ellerby Bank Primary School"],
        [
            "Type",
            (
                "Mainstream primary school, with 12.5 hours a week from a teaching assistant",
                "hours-in-placement:12.5 hours a week from a teaching assistant",
            ),
        ],
        ["From", "12 October 2026"],
        ["Notes", ("The Sensory Support Service will train the lunchtime team.", "provision-in-placement")],
    ],
)
P.section = "J"
P.h("SECTION J: Personal budget", 1)
P.p(
    "A direct payment of £960 a year will be made to Mrs Pemberthy, in three equal parts, into an account kept for the purpose.",
    "direct-payment-without-purpose",
    "budget-not-requested",
)
P.section = "K"
P.h("SECTION K: Advice and information", 1)
P.table(
    [6.5, 6.5, 4],
    [
        ["Views of Idris", "Idris, with Mrs L Oakhanger, teaching assistant", "11 June 2026"],
        ["Views of his parents", "Mr and Mrs Pemberthy", "14 June 2026"],
        ["School advice", "Ms R Tindall, SENCO", "29 May 2026"],
        ["Educational psychology advice", "Dr Petra Hale, educational psychologist", "2 June 2026"],
        [
            "Vision impairment advice",
            "Mr A Sugden, qualified teacher of children with vision impairment",
            "18 May 2026",
        ],
        [("Habilitation assessment", "AD:Habilitation assessment"), "", "20 May 2026"],
        ["Medical advice", "Dr N Achebe, consultant paediatrician", "4 June 2026"],
        ["Social care advice", "Jo Firth, social worker, children’s disability team", "27 May 2026"],
    ],
    head=["Advice", "From", "Date"],
)
P.section = None
P.h("Signed for Harrowdale Metropolitan Borough Council", 2)
P.p("Signed: G. Hebblethwaite          Name: Gwen Hebblethwaite, SEND Service Manager          Date: 12 October 2026")
P.save()
