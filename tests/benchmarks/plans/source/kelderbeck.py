"""A landscape table an area; needs across the top, then outcome | provision | by whom | how often. Wordy. Seraphina, Year 9."""

from building import shade, widths
from building_y import Plan

P = Plan("kelderbeck", "final", landscape=True, font="Georgia", size=10)
d = P.document
P.section = None
P.h("Kelder and Wharram Council", 0)
P.h("Amended Final Education, Health and Care Plan", 1)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for a, b, c, e in [
    ("Name", "Seraphina Oduya-Birch", "Date of birth", "21 January 2013"),
    ("School year", "Year 9", "Unique pupil number", "XXXX"),
    ("Mother", "Mrs Clemency Birch", "Father", "Mr Kwabena Oduya"),
    ("First plan issued", "8 October 2021", "Review meeting held", "6 May 2026"),
    ("Date of this amended final plan", "11 September 2026", "Next review to be completed by", "29 October 2027"),
]:
    r = t.add_row().cells
    for x, v in zip(r, (a, b, c, e), strict=False):
        x.text = v
    shade(r[0]), shade(r[2])
P.lab("PH", "XXXX")
P.lab("late-amendment")
P.lab("no-review-date")
P.lab("unresolved-changes")
P.p("")
P.p("How this plan is set out", bold=True)
P.p(
    "The law asks for sections lettered A to K. A is about the person; B, E and F are kept side by side, one table for each area of need; C and G share a table in the same way; D and H1 and H2 deal with social care; I is the school; J is any personal budget; K is the list of advice."
)

P.section = "A"
P.h("Section A: My story, my views and what I hope for", 1)
P.lab("views-not-attributed", section=None)
for x in [
    "I am thirteen and I live with Mum during the week and with Dad in Harrowgate Road at weekends and on Wednesdays. I have a tortoise called Bismuth who is older than me, and a collection of fossils which takes up the whole of one windowsill. The thing I am proudest of is an ammonite I found at Kettleness and cleaned by myself with a dental pick.",
    "I like geology, maps, the smell of old books and being right. I do not like it when teachers say “just have a go”, because I do not know how much of a go they mean. I find corridors horrible. I like Mr Tresize because he always does what he has said he is going to do.",
    "When I leave school I would like to be a palaeontologist or a museum curator, and I would like to go to a university near the sea. In the nearer future I would like to be able to eat lunch without feeling sick, and to finish a piece of writing that is as good as what is in my head.",
    "If you want to talk to me, please tell me beforehand what it is about. Writing it down is best, and then I can write back. If you are asking me to decide something about my own life, give me the choices on paper and a day to think, and do not decide that my silence means yes.",
]:
    P.p(x)
p = d.add_paragraph()
p.add_run("I go to the library at break. ")
r = p.add_run("I also go to chess club on Mondays with Mr Hallam.")
r.font.strike = True
P.p(
    "Mum’s and Dad’s views: We have watched a child who read the whole of the encyclopaedia’s dinosaur volume at six become a teenager who cannot bring herself to open an exercise book, and that has been painful. We hope that she will leave school with qualifications that reflect what she knows, and with some trust in adults restored to her. We are grateful for the twenty hours of teaching assistant time that she had in primary school and have missed it since."
)


def area(title, needs, rows, labels=()):
    P.section = "B"
    for l in labels:
        P.lab(*l)
    P.h(title, 2)
    t = d.add_table(rows=0, cols=4, style="Table Grid")

    def full(text, sec, col="E7E6E6", bold=True):
        r = t.add_row().cells
        m = r[0].merge(r[3])
        P.fill(m, text, section=sec, bold=bold)
        if bold:
            shade(m, col)
        return m

    full("Section B: Seraphina’s special educational needs", "B")
    full(needs, "B", bold=False)
    r = t.add_row().cells
    for c, v in zip(
        r,
        (
            "Section E: Outcome sought",
            "Section F: Special educational provision",
            "By whom",
            "How often and for how long",
        ),
        strict=False,
    ):
        P.fill(c, v, section=None, bold=True)
        shade(c)
    for out, provs in rows:
        first = None
        for pr, who, how in provs:
            r = t.add_row().cells
            if first is None:
                P.fill(r[0], out, section="E")
                first = r[0]
            else:
                first = first.merge(r[0])
                for q in list(first.paragraphs)[1:]:
                    if not q.text:
                        q._p.getparent().remove(q._p)
            for c, v in zip(r[1:], (pr, who, how), strict=False):
                P.fill(c, v, section="F")
    widths(t, [7, 10.5, 4.6, 4.4])
    d.add_paragraph()


P.h("Sections B, E and F: Special educational needs, outcomes and provision", 1)
area(
    "Communication and interaction",
    [
        "Seraphina has a diagnosis of autism, given when she was eight. She has an extensive vocabulary, which she uses with real precision when the subject is one she has chosen, and it would be easy for somebody meeting her for the first time to suppose that her understanding of spoken language is equally strong; it is not, and in a busy classroom she takes in little more than the first half of what is said to her.",
        "The speech and language therapy report of 19 March 2026 places her understanding of spoken paragraphs at the 9th percentile, and notes that she very seldom lets an adult know that she is lost, preferring to copy the person beside her or to sit quite still until the lesson is over.",
        "She takes figures of speech, hints and sarcasm at face value, and is left bewildered or hurt by remarks that were meant kindly.",
        "She is an exact and generous explainer of things she knows about, and younger pupils enjoy listening to her, but she finds it hard to leave room for another person’s contribution or to stay with a subject that somebody else has raised.",
    ],
    [
        (
            "Outcome 1: By the end of Year 10 Seraphina will let an adult know, in words or by means of her help card, that she has not understood, on at least three out of every four occasions observed over a fortnight.",
            [
                (
                    "Direct individual teaching of what to do when a conversation breaks down: how to stop a speaker politely, how to ask for the same thing to be said differently, and how to check what she thinks she has heard.",
                    "Speech and language therapist registered with the Health and Care Professions Council",
                    "45 minutes, once a fortnight in term time",
                ),
                (
                    "Practice of those same skills in her ordinary lessons, so that what has been learned in the therapy room is not left behind there.",
                    "Teaching assistant (Level 3, Elklan secondary course completed)",
                    "10 minutes in each of her three weekly science lessons",
                ),
                (
                    "The main points of any spoken explanation will be written on the board, in no more than five short lines, before the class is asked to begin.",
                    "Subject teachers",
                    "In every lesson",
                ),
                (
                    ("Simplified language and visual prompts, used by everybody who comes into contact with her.", "S"),
                    "All staff",
                    ("Ongoing", "V:Ongoing"),
                ),
            ],
        ),
        (
            "Outcome 2: By July 2028 Seraphina will take at least five turns in a classroom discussion of a topic she has not chosen, each of them bearing upon what the person before her said.",
            [
                (
                    (
                        "Discussion group for four pupils of her own year, following the Talkabout for Teenagers programme.",
                        "P",
                    ),
                    "Specialist teacher for autism, Learning Inclusion Service",
                    "Weekly",
                ),
                (
                    (
                        "Seraphina will be offered the chance to rehearse aloud what she is going to say, with cue cards.",
                        "V:offered the chance to",
                    ),
                    "Her English teacher",
                    "20 minutes before each assessed presentation",
                ),
                (
                    "Seraphina will be given the questions for any class debate in writing on the day before it, so that there is time to prepare an answer.",
                    "Teacher of the subject",
                    "Before every debate",
                ),
                (
                    "A visit to watch the group at work and to revise the targets with those who run it.",
                    "Speech and language therapist",
                    "Once every half term",
                ),
            ],
        ),
    ],
)
area(
    "Cognition and learning",
    [
        "In reasoning without words Seraphina scored at the 91st percentile, and in geology, which she has taught herself, she is working well beyond what would be expected of a pupil of her age.",
        "She is also severely dyslexic. The educational psychologist’s report of 2 April 2026 gives her a reading age of 8 years 4 months, and describes a reader who guesses from the first letter and the picture, and who loses her place whenever a line of print turns over.",
        (
            "The specialist teacher’s literacy report of November 2025 records that she wrote nineteen words in ten minutes, of which seven could be deciphered by someone who did not already know what she had meant.",
            "RN:literacy report of November 2025",
        ),
        "She knows what she wants to say, and can say it, but her working memory is such that by the time she has spelled the third word of a sentence she can no longer recall how the sentence was going to end.",
    ],
    [
        (
            "Outcome 3: By the end of Key Stage 4 Seraphina will read aloud an unseen passage from a Year 8 textbook, making no more than five errors in any hundred words.",
            [
                (
                    (
                        "Structured and cumulative teaching of reading and spelling, on her own, from the Sound Discovery programme, by a teacher who holds the AMBDA qualification.",
                        "AB:AMBDA",
                    ),
                    "Specialist teacher for literacy",
                    "Three lessons of 40 minutes a week",
                ),
                (
                    ("15 hours per week of one-to-one support.", "H:15 hours per week of one-to-one support"),
                    "Teaching assistant",
                    "Spread over the timetable",
                ),
                (
                    ("Reading through with Seraphina of the texts that have been set for history and geography.", "U"),
                    "Teaching assistant (Level 2)",
                    ("As and when required", "V:As and when required"),
                ),
                (
                    "A laptop for her sole use, loaded with text-to-speech software and a predictive word bank, together with a reading ruler.",
                    "Supplied and kept in repair by the school’s network manager",
                    "In all lessons and for homework",
                ),
            ],
        ),
        (
            ("Outcome 4: By July 2027 Seraphina will continue to improve her written work across the curriculum.", "M"),
            [
                (
                    "Help with the planning of extended writing, by means of a writing frame, a bank of paragraph openings and colour-coded notes, with the teaching assistant writing down the first draft as Seraphina speaks it.",
                    "Teaching assistant (Level 2)",
                    "30 minutes in each of her four weekly English lessons",
                ),
                (
                    ("Touch-typing tuition, from the Nessy Fingers course.", "N:Touch-typing tuition"),
                    "",
                    "20 minutes, three mornings a week before registration",
                ),
                (
                    "Homework to be set by message to Seraphina and to both of her parents, giving the one thing to be done, the length of time it ought to take and the date on which it is due.",
                    "Subject teachers",
                    "Whenever homework is set",
                ),
                (
                    (
                        "Where possible, notes of the lesson will be printed for her so that no copying is called for.",
                        "V:Where possible",
                    ),
                    "Subject teachers",
                    "Each lesson in history, geography and religious studies",
                ),
            ],
        ),
        (
            (
                "Outcome 5: By Easter 2027 Seraphina will have access to a reader and a scribe for her internal examinations.",
                "OP",
            ),
            [
                (
                    "A reader and a scribe, chosen from the invigilators who have been trained in access arrangements, with 25% additional time and a separate room seating no more than six candidates.",
                    "Examinations officer",
                    "At every internal examination",
                ),
                (
                    "Rehearsal with a past paper, so that Seraphina and her scribe have worked together beforehand.",
                    "Higher level teaching assistant",
                    "One hour in the fortnight before each set of examinations",
                ),
            ],
        ),
        (
            "",
            [
                (
                    (
                        "Homework club in the library, with coursework broken down into a list of jobs that Seraphina crosses off.",
                        "L",
                    ),
                    "Higher level teaching assistant",
                    "3.15pm to 4.15pm on Tuesdays and Thursdays",
                )
            ],
        ),
    ],
)
area(
    "Social, emotional and mental health",
    [
        "Seraphina is a loyal and principled girl who will speak up on behalf of others long before she would think of doing so for herself.",
        "She lives with a degree of anxiety that those around her frequently underestimate, because it shows itself not in distress but in silence, in stillness and in what a hurried observer might take for rudeness. She herself describes it as “the shutters coming down”.",
        (
            "In the spring term of 2026 he attended 58% of sessions, and no maths lessons at all after the February half term.",
            "MP:he attended 58% of sessions",
        ),
        "She cannot yet tell, in her own body, the difference between being hungry, being tired and being afraid.",
    ],
    [
        (
            "Outcome 6: By July 2027 Seraphina will carry out one of her three calming routines, without being told to, on four out of five of the occasions on which she reaches 3 on her five-point scale.",
            [
                (
                    "Individual work on recognising and naming the bodily signs of anxiety, and on rehearsing the three routines in the rooms where they will be used.",
                    "Emotional literacy support assistant, supervised each half term by the educational psychologist",
                    "40 minutes weekly",
                ),
                (
                    (
                        "Time set aside to talk over whatever the day has brought and to write down anything that must be put right on the morrow.",
                        "X",
                    ),
                    "A trusted adult",
                    "The last ten minutes of each school day",
                ),
                (
                    (
                        "The nature of any therapeutic work will be decided upon once her referral to the children’s mental health team has been accepted.",
                        "D",
                    ),
                    "Not yet known",
                    "Not yet known",
                ),
                (
                    (
                        "Seraphina will be encouraged to leave the classroom with her exit card and go to the learning base.",
                        "V:encouraged to",
                    ),
                    "Subject teachers",
                    "In all lessons, when she reaches 4 on the scale",
                ),
                (
                    ("Top-up at Matrix level 3.", "B:Top-up at Matrix level 3"),
                    "Inclusion manager",
                    "Annually",
                ),
                (
                    "Both of Seraphina’s parents will be told by message, before she gets home, of anything that has upset her and of what was done about it.",
                    "Head of Year 9",
                    "On every day that she uses her exit card",
                ),
            ],
        ),
        (
            ("Outcome 7: By December 2025 Seraphina will attend every timetabled maths lesson in a single week.", "DP"),
            [
                (
                    "A return to maths by stages, the teaching being on her own in the learning base and following the same scheme as her set.",
                    "Her maths teacher",
                    "25 minutes on Tuesdays and Fridays in the autumn term; 50 minutes on the same days from January",
                ),
                (
                    (
                        "A conversation about how the week has gone and what is coming in the next, which also serves Outcome 12.",
                        "UN:Outcome 12",
                    ),
                    "Head of Year 9",
                    "Ten minutes every Friday at 2.50pm",
                ),
                (
                    (
                        "Help to settle on arrival will be provided by the school, beginning with a quiet task in the learning base.",
                        "N:Help to settle on arrival",
                    ),
                    "The school",
                    "The first 15 minutes of every school day",
                ),
                (
                    ("Mentoring in how to catch up with science work that has been missed.", "P"),
                    "Head of science",
                    "Six sessions in the spring term",
                ),
            ],
        ),
    ],
)
area(
    "Sensory and physical needs",
    [
        "Noise that other people scarcely notice, and in particular the scrape of chairs and the hum of the projector, is painful to Seraphina, and she will hold her breath while she waits for it to stop.",
        "She is unable to eat in the dining hall, on account of the smell and the crowd, and on most days she goes without any lunch at all.",
        "She misjudges doorways and the corners of tables, and has usually a bruise to show for it.",
    ],
    [
        (
            (
                "Outcome 8: By the end of Year 10 Seraphina will eat lunch on the school site on four days out of five.",
                "OW",
            ),
            [("", "", "")],
        )
    ],
    labels=[("NP", "Sensory and physical needs")],
)
P.section = "E"
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)

P.h("Sections C, E and G: Health", 1)
t = d.add_table(rows=1, cols=4, style="Table Grid")
for c, v in zip(
    t.rows[0].cells,
    (
        "Section C: Health needs related to her special educational needs",
        "Section E: Outcome sought",
        "Section G: Health provision",
        "By whom",
    ),
    strict=False,
):
    P.fill(c, v, section=None, bold=True)
    shade(c)
rows = [
    (
        "Seraphina takes upwards of two hours to fall asleep and wakes before five, so that by the afternoon she is too weary to listen. She takes melatonin, prescribed by the community paediatrician.",
        ("Outcome 9: Seraphina will fall asleep within an hour of going to bed on five nights out of seven.", "T"),
        [
            "A review of her medication and of her height and weight, every six months.",
            ("Advice to both parents on bedtime routine and on light in the bedroom.", "C"),
        ],
        ["Dr Imogen Lathbury, community paediatrician (review)", "Sleep practitioner (advice)"],
    ),
    (
        "She eats eleven foods, all of them pale and dry, and her iron has been low since 2024.",
        "Outcome 10: By July 2027 Seraphina will have added three foods to the eleven that she eats now, one of them a source of iron.",
        [
            "A 40-minute appointment every eight weeks for graded tasting, with a written menu for the weeks between.",
            ("Counselling on eating for Seraphina herself, as appropriate.", "C", "V:as appropriate"),
        ],
        [
            "Paediatric dietitian, Wharram Infirmary (tasting appointments)",
            "Clinical psychologist, Wharram Infirmary (counselling)",
        ],
    ),
]
for c_, e_, g_, w_ in rows:
    r = t.add_row().cells
    P.fill(r[0], c_, section="C")
    P.fill(r[1], e_, section="E")
    P.fill(r[2], g_, section="G")
    P.fill(r[3], w_, section="G")
widths(t, [8, 6.5, 7.5, 4.5])
d.add_paragraph()

P.section = "D"
P.h("Section D: Social care needs", 1)
P.p(
    "Seraphina is not known to children’s social care as a child in need. An early help assessment was completed in April 2026, in the course of which Mrs Birch described mornings that begin at five and seldom pass without tears, and said that she herself was worn out; Mr Oduya, who works away, is able to be there for one of them in the week."
)
P.section = "H"
P.h("Social care provision", 1)
P.lab("missing-section", section="H")
P.p(
    "A family support worker from the Early Help team will visit Mrs Birch at home for one hour each fortnight until Easter 2027, to work through a morning routine and to put it into pictures.",
)
P.p("No other social care provision is required by Seraphina at the present time.")
P.section = None
P.h("Travel to school", 1)
P.p(
    "The authority will meet the taxi fare between home and school, which is estimated at £4,180 for the year.",
    "MO:£4,180",
)

P.section = "I"
P.h("Section I: Placement", 1)
P.p(
    "Kelder Valley Academy, Moor Lane. A mainstream secondary school for pupils aged 11 to 18. Telephone 01632 960417; reception is open from 8.00am to 4.30pm."
)
P.p("15 hours a week of teaching assistant time forms part of this placement.", "hours-in-placement")
P.p(
    "The Academy will arrange speech and language therapy and an inclusion manager for pupils with plans.",
    "provision-in-placement",
)

P.section = "J"
P.h("Section J: Personal budget", 1)
P.p(
    "Mrs Birch asked for a personal budget at the review and one has been agreed. A direct payment of £38.50 a week is to be paid into her account every four weeks, in arrears, beginning on 5 October 2026.",
    "direct-payment-without-purpose:A direct payment of £38.50 a week",
)
P.section = "K"
P.h("Section K: Advice and information", 1)
rows = [["Advice or information", "Given by", "Date"]]
for r, l in [
    (["Seraphina’s own views", "Seraphina Oduya-Birch", "27 April 2026"], ()),
    (["Views of Mrs Birch and Mr Oduya", "Mrs C Birch and Mr K Oduya, parents", "29 April 2026"], ()),
    (["Report of the review meeting", "Mr Julian Tresize, special educational needs coordinator", "6 May 2026"], ()),
    (["Educational psychology report", "Dr Lettice Amory, educational psychologist", "2 April 2026"], ()),
    (["Speech and language therapy report", "Owain Priddy, speech and language therapist", "19 March 2026"], ()),
    (["Letter on sleep and diet", "Dr Imogen Lathbury, community paediatrician", "11 February 2026"], ()),
    (
        ["Attendance summary for the year", "Kelder Valley Academy attendance officer", ""],
        ("AD:Attendance summary for the year",),
    ),
    (["Early help assessment", "Bettina Crowe, early help practitioner", "16 April 2026"], ()),
]:
    P.t(r[0], *l)
    rows.append(r)
P.grid(rows, [9, 11, 5])
P.p("")
P.p(
    "Signed on behalf of the council:  P. Garside      Philippa Garside, Senior Plan Coordinator      11 September 2026"
)
P.save()
