"""Final plan in a hurry: side-headings for A, run-in areas for B, a table for E, and Section F pasted together of four shapes. Emrys, nursery."""

from building import Plan, add_run, lay_out, put, set_row, shade, widths
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import Cm, Pt

P = Plan("thistleby", "final", font="Arial", size=10)
d = P.document
lay_out(d.sections[0], sides=2.0, ends=1.8)
P.running("E Toolan EHCP FINAL – Private", "Norrow Vale Council, SEND Casework, Room 2.14 Old Mill House, Norrow")
d.styles["Normal"].paragraph_format.space_after = Pt(5)


def sec(letter, title, *labels, underline=False, size=11.5):
    P.section = letter
    p = d.add_paragraph()
    r = add_run(p, P.t(title, *labels), bold=True, size=size)
    r.underline = underline
    p.paragraph_format.space_before = Pt(12)
    p.paragraph_format.keep_with_next = True
    return p


def lead(name, *items, labels=()):
    """A paragraph that opens with its area in bold, then sentences."""
    p = d.add_paragraph()
    add_run(p, P.t(name, *labels), bold=True)
    p.add_run(" – " + " ".join(P.say(i) for i in items))


def tabs(line, *labels, bold=False):
    """A line set out with the tab key where a table was meant."""
    p = d.add_paragraph()
    p.paragraph_format.space_after = Pt(3)
    for at in (7.3, 12.1, 15.4):
        p.paragraph_format.tab_stops.add_tab_stop(Cm(at))
    first = line.split("\t")[0]
    add_run(p, P.t(line, *(x if ":" in x else f"{x}:{first}" for x in labels)), bold=bold, size=9.5)


def table(rows, cms, head=True, size=9.5):
    t = d.add_table(rows=0, cols=len(cms), style="Table Grid")
    for n, row in enumerate(rows):
        for c, item in zip(t.add_row().cells, row, strict=True):
            if n == 0 and head:
                put(c, item, bold=True)
                shade(c, "DDDDDD")
            else:
                P.fill(c, item, size=size)
    if head:
        set_row(t.rows[0], "w:tblHeader")
    widths(t, cms)
    P.gap(after=2)
    return t


# ---------------------------------------------------------------- front
p = d.add_paragraph()
add_run(p, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18)
p = d.add_paragraph()
add_run(p, "FINAL PLAN for Emrys Toolan", bold=True, size=14)
for label, value, *labels in [
    ("Date of birth:", "19 September 2022 (4 years 2 months)"),
    ("Where he is now:", "Nursery class (mornings), Thistleby Beck Primary School"),
    ("Unique pupil number:", "[insert UPN]", "PH"),
    ("Parents:", "Catrin Toolan and Declan Toolan, 3 Tenter Row, Thistleby, Norrow"),
    ("Language at home:", "English, with Welsh from his grandmother"),
    ("Parents asked for assessment:", "1 June 2026"),
    ("Final plan made:", "16 November 2026"),
    ("To be reviewed on or before:", "17 December 2027"),
    ("Caseworker:", "Phil Haverthwaite, 01632 960417"),
]:
    p = d.add_paragraph()
    p.paragraph_format.space_after = Pt(1)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(5.8))
    add_run(p, label + "\t", bold=True)
    p.add_run(P.t(value, *labels))
P.whole("late-plan")
P.whole("no-review-date")

# ---------------------------------------------------------------- A
sec("A", "A. VIEWS, INTERESTS AND ASPIRATIONS")
P.lab("views-not-attributed")
P.lab("no-communication-summary")
t = d.add_table(rows=0, cols=2)
for side, text in [
    (
        "About me",
        "My name is Emrys and I am four. I have a big brother called Osian who is eight and who builds me dens. My Nain lives over the road and I have my tea at her house on Thursdays. I had an operation on my heart when I was a baby and two on the roof of my mouth, and I have a zip down my chest that I show to people.",
    ),
    (
        "What I like",
        "The mud kitchen is my best place. I like the red trike, pouring water from one thing to another, the bin lorry on a Wednesday, and my frog torch. I laugh when Osian falls over on purpose. I do not like the hand dryer, lumps in my dinner, or people all talking at once. I am not keen on goodbye.",
    ),
    (
        "My story so far",
        "I came home from hospital when I was ten weeks old. I sat up at fourteen months and walked at two and a quarter. I started in the nursery class in January 2026 after three visits with Mummy. A lady from the early years team came to see me for an hour a week that spring and brought a bag of puppets.",
    ),
    (
        "What my parents want",
        "Catrin and Declan would like Emrys to start in Reception with his nursery friends and to be understood by people who have never met him. In years to come they hope he will read, ride a bike to the beck with his brother, and have work that he is proud of. They are worried about how tired he is by noon and about choking at lunch. They have not slept through a night for a year and would welcome help with that.",
    ),
]:
    cells = t.add_row().cells
    put(cells[0], side, bold=True)
    P.fill(cells[1], text)
widths(t, [3.4, 13.6])

# ---------------------------------------------------------------- B
sec("B", "Section B: Special Educational Needs")
P.p(
    "Emrys has 22q11.2 deletion syndrome, found when he was three months old. What follows is how it shows itself in nursery, taken from the reports in K."
)
lead(
    "Communication and interaction",
    "Emrys is a sociable boy who will bring a toy to anyone who sits on the floor.",
    "He takes turns with his voice and looks up at a face to share a joke.",
    "He has about fifteen spoken words, nearly all of them vowels with a puff of air through the nose, so that outside the family one word in ten is understood; the therapist puts this down to VPI, which may mean another operation.",
    "He points, pulls a sleeve, and uses six signs that he learned from his grandmother.",
    "He follows an instruction of two key words when the objects are in front of him, and looks round at the other children for the rest.",
    ("From January he will have 15 minutes of sound practice with a practitioner each morning.", "OUT"),
    "When he is not understood he drops to the floor, and this happened four times in the two mornings when he was watched.",
)
P.lab("AB", "VPI")
lead(
    "Thinking and learning",
    "On the play-based scales used by the educational psychologist in July 2026 Emrys’s learning was that of a child of two and a half, with his eye for shape and place well ahead of his use of words.",
    "He finishes inset puzzles of eight pieces, knows which peg is his, and remembers where the trike key is kept.",
    "He flits: the longest he stayed with anything that an adult had chosen was ninety seconds.",
    "He does not yet match by colour, count beyond “one, two”, or pretend that one thing is another.",
    "A new activity needs to be shown to him five or six times over before he will try it himself.",
    "In the nursery’s summer check he was below what is expected in every area of the EYFS.",
)
P.lab("AB", "EYFS")
lead(
    "Feelings and friendships",
    "He is affectionate and very fond of two girls in the class, whom he follows about.",
    "Coming in is hard: he cried on 31 of the last 40 mornings, for as long as twenty-five minutes, and clung to the gate post on nine.",
    "Once he is inside, a change that he did not see coming (a wet play, a different peg) sets him off again.",
    (
        "She bites her own sleeve when the room is loud, and has twice bitten another child who had taken the trike.",
        "MP:She bites her own sleeve",
    ),
    "He hides under the coats if he is told off and will not come out for the person who did it.",
)
lead(
    "Body and senses",
    "Emrys has low muscle tone and loose joints.",
    "He walks indoors, trips on the edge of the carpet and sits down to rest every few minutes outside.",
    "He goes up a step with both feet to each one, holding on, and comes down on his bottom.",
    "He holds a crayon in his fist, cannot yet snip with scissors, and slides off an ordinary chair within a minute or two; all this is described in the occupational therapy report of April 2026.",
    "He has had glue ear since his first birthday and hears as if through a wall when he has a cold.",
)
P.lab("RN", "occupational therapy report of April 2026")
lead(
    "Doing things for himself",
    "He lets his coat be put on and pushes one arm into a sleeve.",
    "He is in nappies and does not tell anyone when he is wet.",
    "He cannot open his snack box or pour from a jug, and he wanders from the table after two mouthfuls unless someone sits with him.",
    labels=["NP"],
)

# ---------------------------------------------------------------- C, D
sec("C", "C – HEALTH NEEDS", underline=True)
P.p(
    "Repaired hole in the heart (2023), repaired cleft of the soft palate (2024, and again in 2025), low calcium for which he takes drops twice a day, and many chest infections: he missed 27 mornings last year. Thin drinks come down his nose. He eats purées and soft mashed food, coughs on anything with skin or grain in it, and is on the second centile for weight. He tires and goes grey round the mouth when he has been running, and then he must be let alone to lie down."
)
p = P.p(
    "??PH to chase Dr Lindqvist re new dose before this goes out??", "leftover-placeholder:PH to chase Dr Lindqvist"
)
p.runs[0].font.highlight_color = WD_COLOR_INDEX.YELLOW
P.section = "D"
sec("D", "SOCIAL CARE NEEDS", "missing-section:SOCIAL CARE NEEDS")
P.prose(
    "The family was seen by the children with disabilities team on 2 July 2026.",
    "Emrys wakes between four and seven times in a night, his mother has given up her job, and Osian has not been swimming since the spring because nobody can be spared to take him.",
    "Emrys runs towards water and has no sense of traffic.",
    ("The nursery receives £938 a year for him from the disability access fund, which has gone on a gate.", "MO:£938"),
)

# ---------------------------------------------------------------- E
sec("E", "E. Outcomes")
table(
    [
        ["No.", "What Emrys will be able to do", "By when"],
        [
            "1",
            "Emrys will put two words together (“more bubbles”, “car gone”) when he is playing with another child, ten times in a morning, and half of them will be understood by a visitor.",
            "End of Reception",
        ],
        [
            "2",
            (
                "Without being asked first, Emrys will use a sign or a photograph to tell an adult that he is hurt, wet, thirsty or finished, every time it is so on five days running.",
                "T",
            ),
            "",
        ],
        ["3", ("Emrys will make progress in his attention and listening.", "M"), "End of Reception"],
        [
            "4",
            (
                "Emrys will sort a mixed tray of twelve objects into four colours, and hand over one, two or three of them when asked, four times in five.",
                "OW",
            ),
            "July 2027",
        ],
        [
            "5",
            (
                "Jacob will come through the nursery door, hang up his bag and go to an activity within five minutes and without tears, on four mornings in five.",
                "AC:Jacob",
            ),
            "Easter 2027",
        ],
        ["6", ("To have weekly play sessions in the Rainbow Room with two friends.", "OP"), "End of nursery"],
        [
            "7",
            "Emrys will walk from the classroom to the mud kitchen and back, up and down the two steps with a hand on the rail, without sitting down.",
            ("September 2026", "DP"),
        ],
        [
            "8",
            "At lunch Emrys will eat a bowl of soft food with soft lumps from a spoon that he holds himself, staying in his chair for ten minutes.",
            "End of Reception",
        ],
    ],
    [1.1, 12.4, 3.5],
)
P.p("School will set smaller steps for each of these every half term and send them to Catrin and Declan.")

# ---------------------------------------------------------------- F
sec("F", "Section F: Special Educational Provision", size=13)
P.p("Numbers are the outcomes in E.", italic=True)
P.p("Communication", bold=True)
table(
    [
        ["What will be done", "How much", "Who by", "Outcome"],
        [
            "Lip and tongue games in front of a mirror, moving on to the sounds m, b, n and d at the front of his words",
            "15 minutes, four mornings a week",
            "Mrs Sowerby, Level 3 early years practitioner, who has been shown how by the therapist",
            "1",
        ],
        [
            "Direct therapy for his nasal speech and first words, with Mrs Sowerby in the room",
            "40 minutes once a fortnight in term",
            "Specialist speech and language therapist from the palate team",
            "1",
        ],
        [("Teaching him three new signs and using them with his friends", "P"), "Weekly", "Nursery teacher", "2"],
        [
            ("Small group games for listening and talking", "U", "V:Small group games", "X"),
            ("Regular sessions", "V:Regular sessions"),
            "Trained staff",
            "1",
        ],
        [
            "Choosing board with photographs of every part of the room and garden, one indoors and one by the back door",
            "Out in all sessions",
            "Put up by the nursery teacher",
            "2",
        ],
        [
            ("Any further programme for understanding language", "D"),
            "As will be set out in the therapist’s report",
            "To be confirmed",
            "1",
        ],
        [("Key words said twice, slowly, with the object held beside the mouth", "S"), "", "Everyone", "1"],
        [
            "Training for the nursery teacher and three practitioners in Makaton signing, stage one",
            "One day in January 2027",
            "Makaton tutor",
            "2",
        ],
    ],
    [7.0, 3.6, 4.4, 2.0],
)
P.p("Learning and play", bold=True)
P.prose(
    "The nursery teacher will lead a “what’s in the bucket?” game for Emrys and two others for ten minutes at the start of every morning, beginning with one toy and adding another when all three have watched to the end (outcome 3).",
    "Each morning Mrs Sowerby will then stay beside him for at least five minutes at an activity that he has not chosen, and will move the sand timer a minute further on each time he manages it twice (outcome 3).",
    ("He will also have ten hours a week of one-to-one support (outcome 3).", "H"),
    (
        "Emrys would benefit from pretend play with dolls, cups and a cooker alongside an early years practitioner (outcome 3).",
        "U",
        "V:would benefit from",
    ),
    "New activities are to be shown to him and not explained (outcome 3).",
    ("His name will be said before anything else (outcome 3).", "S"),
    (
        "The school will run a turn-taking session at the water tray for him and one other child, fifteen minutes a day (outcome 3).",
        "N",
    ),
    "The educational psychologist will come in once a term to look with the nursery teacher at how his attention and play are going (outcome 3).",
)
P.prose(
    (
        "Where possible he will be given a picture strip of no more than three steps before any change to the morning (outcome 5).",
        "V:Where possible",
    ),
    "On the first day of each half term the nursery teacher will take fresh photographs of staff and rooms for the strip (outcome 5).",
)
P.p("Settling, feelings and friends. For outcomes 5 and 6:", bold=True)
P.b("A familiar adult will meet Emrys at the gate each morning and stay at his side for the first 15 minutes.", "X")
P.b(
    "Whenever he cries at the gate the nursery teacher will give him the “back after snack” photograph of his mum and sit on the carpet with him for five minutes before anything is asked of him."
)
P.b(
    "Play in the Rainbow Room on Tuesday and Friday, 10.15am to 10.45am, with two friends of his choosing; Mr Ozturk, practitioner, will start each game and then draw back."
)
P.b("Access to the den under the loft ladder when the room is loud.", "V:Access to the den")
P.b("A calm, nurturing environment at all times.", "V:nurturing environment")
P.b(
    "A play therapist could see him for half an hour a week in the summer term to work on biting and saying sorry.",
    "V:could",
)
P.b("The family link worker will ring Catrin every Friday to say how the five mornings have gone.")
P.b("Staff will be mindful of his tiredness.", "V:be mindful of", "?S")
P.p("Walking, climbing and sitting", bold=True)
tabs("What\tHow much\tWho\tOutcome", bold=True)
tabs("Steps, ramps and a beam, from the physio’s cards\t20 mins twice a week\tMr Ozturk, Level 3\t7")
tabs("Visit to check his walking and change the cards\tHalf-termly\tPhysiotherapist\t7")
tabs("Trike and balance bike on the flat\tDaily, short bursts\tMrs Sowerby\t7", "P", "V:short bursts")
tabs("Corner seat with footrest, sized for him\tAll table work\tOT to supply\t9", "UN")
tabs("Lie-down on the sofa by the office\t10 mins after garden time\tMrs Sowerby\t7")
tabs(
    "Holding his hand on grass, slopes and stairs\tUp to 3 hours a week\tTeaching assistant\t7",
    "V:Up to 3 hours a week",
)
tabs("Soft play, climbing in with him\t1 hour, first Monday of month\tMr Ozturk\t", "L")
tabs("Early years inclusion funding, Band C\tEach term\tCouncil\t7", "B")
P.p(
    "Checking: the SENCO, Ms Abelard, will meet parents and the nursery teacher every six weeks with the half-term steps. The therapist’s advice was for weekly therapy; a fortnight was agreed with her and with Catrin because Emrys cannot yet manage both a clinic morning and a full week."
)

# ---------------------------------------------------------------- G, H
sec("G", "G – HEALTH PROVISION", underline=True)
P.b("Blood test for calcium every six months on the children’s day ward, the result sent to the school nurse.")
P.b(
    "The feeding therapist will eat lunch with Emrys in nursery for half an hour on the first Tuesday of each month, trying one new food (outcome 8)."
)
P.b("Help from the dietitian to bring his weight up.", "C")
P.b("The school nurse will train lunchtime staff in choking first aid as required.", "C", "V:as required")
P.b("Heart check once a year and palate check once a year at the regional hospital.")
sec("H", "H. SOCIAL CARE PROVISION (H1 and H2)")
P.section = "H1"
P.p(
    "H1: A sitter from the Norrow Vale short breaks service, with paediatric first aid, will look after Emrys at home for three hours every second Saturday."
)
P.p("A family support worker will be in frequent touch with Catrin about sleep.", "C", "V:frequent touch")
P.section = "H2"
P.p("H2: None identified.")

# ---------------------------------------------------------------- I, J, K
sec("I", "I. PLACEMENT", underline=True)
P.p("Thistleby Beck Primary School, nursery class.")
P.p("Mainstream school with 10 hours a week of practitioner support from the inclusion fund.", "HIP")
sec("J", "J. PERSONAL BUDGET", underline=True)
P.p("Not requested by the parents.")
sec("K", "Section K: Advice")
table(
    [
        ["Advice", "Written by", "Date"],
        ["Parents’ views", "Catrin and Declan Toolan", "9 June 2026"],
        [("Report from nursery", "AD"), "", "18 June 2026"],
        ["Speech and language therapy", "Petra Novotny, palate team therapist", "30 June 2026"],
        ["Educational psychology", "Dr Kwame Asante-Firth, educational psychologist", "14 July 2026"],
        [("Children’s doctor", "AD"), "Dr Lindqvist, community paediatrician", ""],
        ["Physiotherapy", "Bryony Slack, children’s physiotherapist", "6 July 2026"],
        ["Social care", "Jo Mulgrew, children with disabilities team", "2 July 2026"],
    ],
    [5.4, 7.6, 4.0],
)
P.section = None
P.p("Signed for the council: Phil Haverthwaite, SEND Caseworker")
P.p("Dated:")
P.whole("not-signed")
P.save()
