"""Landscape, bracketed letters, one six-column provision table with rows cross-referred by need and outcome number. Romilly, Year 9, amended final."""

from building import add_run, put, sdt, set_row, shade, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("fossewick", "final", font="Arial", size=9.5, landscape=True, margin=1.5)
d = P.document
P.head_foot(
    "ANSTY-DUNN Romilly    UPN Z824200913007    Amended final plan, 16 November 2026",
    "Fossewick and Harle Unitary Authority    Confidential",
)
NAVY, PALE = "1F3864", "DCE6F1"


def title(text, section=None):
    P.section = section
    p = d.add_paragraph()
    add_run(p, text, bold=True, size=13, colour=NAVY)
    p.paragraph_format.space_before = Pt(10)
    p.paragraph_format.keep_with_next = True


def grid(head, rows, cms):
    """A row that is no tuple of cells is merged across and shaded: it names the area."""
    t = d.add_table(rows=1, cols=len(head), style="Table Grid")
    for c, text in zip(t.rows[0].cells, head, strict=True):
        put(c, text, bold=True)
        shade(c, PALE)
    set_row(t.rows[0], "w:tblHeader")
    for row in rows:
        cells = t.add_row().cells
        if isinstance(row, str):
            merged = cells[0].merge(cells[-1])
            put(merged, row, bold=True)
            shade(merged, "EEEEEE")
            continue
        for c, content in zip(cells, row, strict=True):
            P.fill(c, content)
    widths(t, cms)
    P.gap()


P.h("Education, Health and Care Plan", 0)
P.p("Amended final plan following annual review", bold=True)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for row in [
    ("Name", "Romilly Ansty-Dunn", "Date of birth", "3 March 2013"),
    ("Known as", "Romilly", "Year group", "9"),
    ("Parents", "Carys Dunn; Piers Ansty", "Lives with", "Mother in the week, father at weekends"),
    ("Date of first plan", "12 February 2021", "Date of annual review meeting", "29 June 2026"),
    ("Date of this amended final plan", "16 November 2026", "Plan to be reviewed again by", "28 January 2028"),
    ("Interpreter or signer wanted", "Click or tap here to enter text.", "Religion", "None stated"),
]:
    for j, (c, v) in enumerate(zip(t.add_row().cells, row, strict=True)):
        if v.startswith("Click"):
            sdt(c.paragraphs[0], v, placeholder=True)
        else:
            put(c, v, j % 2 == 0)
P.lab("PH", "Click or tap here to enter text", None)
for rule in (
    "late-amendment",
    "no-review-date",
    "unresolved-changes",
    "no-adulthood-outcomes",
    "no-adulthood-provision",
):
    P.whole(rule)
P.whole("missing-section", "D")
P.gap()

title("What changed at the review")
P.p(
    "The meeting on 29 June 2026 was attended by Romilly for the last twenty minutes, by both parents, by the head of learning support, by the teacher of the deaf and, on the telephone, by the speech and language therapist. All agreed that Romilly had met two of her outcomes: she now wears both hearing aids from breakfast to bedtime and she can tell the time. Her parents asked for the reading outcome to be kept. The authority agreed on 20 July to amend the plan; wording taken out is struck through."
)
P.p(
    "Her parents raised three other matters. They thought that the old plan had been written for a much younger child; that nobody had told the supply teachers about the microphone; and that the taxi arrived late on eleven days in May. The first two are dealt with in the new wording. The taxi was taken up with the transport team and is not part of this plan."
)
P.p(
    "Starting in January Romilly will get a catch-up maths lesson of one hour a week from the head of department.",
    "OUT",
)

title("(A) Romilly’s views and interests, and those of her parents", "A")
P.lab("no-aspirations")
P.p(
    "Romilly filled in the pupil form on a laptop with Miss Farr sitting beside her. The words in quotation marks are hers; the rest was written by the plan co-ordinator after the meeting.",
    italic=True,
)
P.p(
    "“I’m in Year 9 and I am deaf in both ears, more in the left one. I like my dog Biscuit, drawing manga faces, swimming when nobody is watching and true crime podcasts with the captions on. I hate being asked in front of people if I heard.”"
)
P.p(
    "“School is OK on art days. On other days there are too many voices. My worst is science because of the stools and the fans. I know more than people think I do but it takes me ages to get it on the paper.”"
)
P.p(
    "Romilly prefers to be asked things in writing first, with a day to think about them, and then to talk with one person. Anyone speaking to her needs to face her, keep hands away from the mouth and say so when the subject changes. She came to the review when a list of the questions had been sent to her three days beforehand, and she would do so again."
)
P.p(
    "Ms Dunn says that her daughter comes home worn out and goes to her room for an hour before she can talk. She is proud of the way Romilly explains her deafness to little cousins. Mr Ansty finds that weekends are calm, that she reads captions faster than he can, and that Sunday evenings are when the stomach aches begin."
)
P.p(
    "At home there are three of them in the week: Romilly, her mother and her brother Idris, who is in Year 6 and hears well. Captions are always on. The family eats at a round table so that Romilly can see everybody’s mouth, and visitors are asked to speak one at a time."
)
P.p(
    "Romilly learnt to sign a little at nursery and gave it up in Year 2. She had half an hour of speech therapy every week in primary school, then a review each term in Years 7 and 8. She was out of school for eleven weeks in Year 8."
)

title("(B) Special educational needs", "B")
P.p(
    "Romilly has a moderate, permanent hearing loss in both ears, developmental language disorder, dyslexia and anxiety. Needs are numbered so that the provision at (F) can be read against them."
)
grid(
    ["Area", "Strengths", "Needs"],
    [
        (
            "Communication and interaction",
            [
                "Explains a drawing or a film plot in detail to somebody she knows.",
                "Chooses words with care and has a dry sense of humour.",
            ],
            [
                "B1. Romilly knows far fewer words than others of her age, above all the words of science and the humanities, and a new word has gone by the next week.",
                "B2. She works out what a question is asking from the first few words and often answers a different one.",
            ],
        ),
        (
            "Cognition and learning",
            [
                "Sees at once how a diagram or a machine works.",
                "Art and food technology grades are in line with her year.",
            ],
            [
                "B3. Her reading is accurate to about the level of Year 4 and she skips the endings of words.",
                "B4. She writes a few lines in the time that others write a page, without paragraphs, and spelling takes up most of her effort.",
                "B5. Arithmetic is slow because she has no times tables to call on; she loses her place in a long calculation.",
            ],
        ),
        (
            "Social, emotional and mental health",
            ["Loyal, and fair in an argument.", "Has begun to name what worries her to her form tutor."],
            [
                "B6. On about one day in four she cannot come in past the front gate, and her attendance last year was 71%.",
                "B7. She leaves lessons when the noise builds up, most of all science, and misses the explanation that follows.",
            ],
        ),
        (
            "Sensory and physical",
            ["Looks after both hearing aids herself.", "A strong swimmer with good balance."],
            [
                "B8. With both aids in she hears one voice at two metres in a quiet room; in a classroom with a fan running she catches about half of what is said.",
                "B9. She is tired by listening and by one o’clock takes in much less than at nine.",
            ],
        ),
    ],
    (5, 8.7, 13),
)
P.lab("NP", "Arithmetic is slow because she has no times tables")
P.p(
    "Teachers describe a pupil who sits near the back, watches what her neighbours do and starts a moment after them. In art, where the teacher shows more than she tells, Romilly works for an hour without looking up and her sketchbook is used as an example to others. In science she was out of the room for more than a third of last term. Most of those exits followed a noise that nobody else had noticed, and most of the missed time was spent on the stairs."
)
P.p(
    "The gap between what she can understand when it is shown and what she can take in by ear is the widest that the speech and language therapist has met in a pupil of her age. It has grown since Year 7, because lessons now rest on talk, and because the vocabulary in use is new to everybody but is met by Romilly in fragments."
)
p = d.add_paragraph()
p.add_run(
    "Last tests in school: reading at the 8th percentile, spelling at the 4th, non-verbal reasoning at the 63rd. The teacher of the deaf last measured her hearing in "
)
p.add_run("October 2024").font.strike = True
p.add_run(" May 2026").bold = True
p.add_run(" and found no change.")
P.p(
    "Romilly is bright and thinks hard. He does not ask for a repeat even when a whole instruction has been lost, because being noticed is worse than being wrong.",
    "MP:He does not ask for a repeat even when",
)

title("(C) Health needs related to the special educational needs", "C")
P.p(
    "Romilly’s deafness was found at her newborn hearing check. She wears two behind-the-ear aids, has grommets on the left and gets an ear infection two or three times each winter, during which the left aid has to come out. She sleeps badly in term time and takes melatonin, prescribed by the paediatrician, on school nights. She has no allergies, her eyesight was tested in March and is good, and she had all of her Year 8 vaccinations. CAMHS accepted her for treatment in April 2026 because of panic in the mornings.",
    "AB:CAMHS",
)

title("(E) Outcomes", "E")
P.p(
    "The outcomes were talked over with Romilly on two afternoons. O3 is carried forward from the last plan, O5 is the one she cares about least and O7 is the one she chose herself.",
    italic=True,
)
grid(
    ["No.", "Outcome", "To be achieved by", "Steps (set by school each term)", "Who keeps the record"],
    [
        (
            "O1",
            "Romilly will give the meaning of eight out of ten new topic words, one week after they were taught.",
            "End of Year 11",
            "Five out of ten with pictures; then without.",
            "Speech and language therapist",
        ),
        (
            "O2",
            (
                "Romilly will show her card or speak up when she has not heard, in three lessons out of four, with a subject teacher she has known for at least a term.",
                "T",
            ),
            "Ongoing",
            "Shows the card in art; then in English; then in maths.",
            "Teacher of the deaf",
        ),
        (
            "O3",
            "Romilly will read a page of a Year 6 book aloud with fewer than four mistakes.",
            "July 2028",
            "Year 4 page; Year 5 page.",
            "Specialist teacher",
        ),
        (
            "O4",
            ("Romilly’s written work will continue to improve.", "M"),
            "End of Year 10",
            "Paragraphs in history; then in science.",
            "Head of English",
        ),
        (
            "O5",
            "Romilly will type 25 words a minute with no more than two errors.",
            ("September 2026", "DP:September 2026"),
            "10 words a minute; 18 words a minute.",
            "Computing technician",
        ),
        (
            "O6",
            ("Romilly to have weekly mentoring and a named person at the gate.", "OP"),
            "Easter 2028",
            "Meets the mentor in the Hub; then in the tutor room.",
            "Pastoral manager",
        ),
        (
            "O7",
            "Romilly will stay to the end of every science lesson for three weeks in a row.",
            "End of Year 10",
            "One lesson in three; two in three.",
            "Head of science",
        ),
        (
            "O8",
            ("Romilly will be at her first lesson before the register closes on nine days out of ten.", "OW"),
            "Summer term 2027",
            "Six days in ten; eight in ten.",
            "Form tutor",
        ),
    ],
    (1.4, 11, 3.4, 6.6, 4.3),
)

title("(F) Special educational provision", "F")
P.p("Read across each row. The need and outcome columns show what the provision is for. School weeks: 39.", italic=True)
grid(
    ["Ref", "Need", "Provision", "Delivered by", "How long and how often", "Outcome"],
    [
        "Communication and interaction",
        (
            "F1",
            "B1",
            "Direct therapy: the words of the coming topic are said, drawn, sorted and used in sentences before the class meets them.",
            "Speech and language therapist",
            "One hour each fortnight in term time",
            "O1",
        ),
        (
            "F2",
            "B1",
            "Going over that fortnight’s words with picture cards, Romilly alone.",
            "Level 3 teaching assistant, shown how by the therapist",
            "Ten minutes, four times a week",
            "O1",
        ),
        (
            "F3",
            "B1",
            ("Visual prompts such as word mats, in all English and humanities lessons.", "V:such as"),
            "Subject teachers",
            "Every lesson in those subjects",
            "O1",
        ),
        (
            "F4",
            "B2",
            ("Help to follow group discussion and to find out what a question is asking.", "U"),
            "Teaching assistant",
            ("As appropriate", "V:As appropriate"),
            "O2",
        ),
        (
            "F5",
            "B2",
            (
                "Marnie will have exam-style questions rewritten with the question word first and the key words in bold.",
                "AC:Marnie",
            ),
            "Subject teachers",
            "Every test and every written homework",
            "O1",
        ),
        (
            "F6",
            "B2",
            "Therapy review: the therapist watches a lesson and changes the targets.",
            "Speech and language therapist",
            "Termly",
            "O1, O2",
        ),
        "Cognition and learning",
        (
            "F7",
            "B3",
            "A structured, cumulative reading and spelling programme starting at vowel teams, word endings and syllables.",
            "Specialist teacher holding a Level 7 diploma in dyslexia",
            "50 minutes, twice a week, in place of French",
            "O3",
        ),
        (
            "F8",
            "B3",
            ("Reading aloud from books chosen with the librarian, with each misread ending put right.", "P"),
            "Librarian",
            "Every week",
            "O3",
        ),
        (
            "F9",
            "B3",
            ("A reading pen (£210, to be met from the school’s delegated budget) for her sole use.", "MO:£210"),
            "School",
            "In every lesson and at home",
            "O3",
        ),
        ("F10", "B4", ("In-class support.", "H"), "Teaching assistant", "12 hours a week", "O4"),
        (
            "F11",
            "B4",
            "A planning sheet of sentence openers, filled in with Romilly before she writes.",
            "Subject teacher",
            "Whenever a piece of more than one paragraph is set",
            "O4",
        ),
        (
            "F12",
            "B4",
            "Touch-typing course on the school’s software, with finger position watched and put right.",
            "Computing technician",
            "Three registration periods a week, 20 minutes each",
            "O5",
        ),
        (
            "F13",
            "B4",
            "A laptop with a spell checker and a text reader, on her table and charged.",
            "School",
            "All lessons but art and physical education",
            "O4, O5",
        ),
        (
            "F14",
            "B4",
            (
                "Arrangements in tests and examinations: to be determined following assessment by the examinations officer.",
                "D",
            ),
            "Examinations officer",
            "",
            "O4",
        ),
        ("F15", "B4", ("Top-up funding at Band C.", "B"), "Authority", "Each year", "O4"),
        (
            "F16",
            "B3, B4",
            "The specialist teacher plans the week’s practice with the teaching assistant and looks at the marked books.",
            "Specialist teacher",
            "40 minutes once a half term",
            "O3, O4",
        ),
        "Social, emotional and mental health",
        (
            "F17",
            "B6",
            "Mentoring: writing the worry list, planning the two hardest lessons of the week and rehearsing what to say.",
            "Pastoral manager, trained in anxiety work by the educational psychology service",
            "35 minutes every Monday",
            "O6",
        ),
        (
            "F18",
            "B6",
            "Meeting Romilly at the side gate, walking in with her and going through the day’s changes.",
            ("Key adult", "X"),
            "Ten minutes at the start of each day",
            "O6",
        ),
        (
            "F19",
            "B6",
            ("Sessions with the counsellor about mornings and sleep.", "P:Sessions with the counsellor about mornings"),
            "School counsellor",
            ("Up to six sessions a term", "V:Up to"),
            "O6",
        ),
        ("F20", "B6", ("Email home saying what went well.", "L"), "Form tutor", "Every Friday", ""),
        (
            "F21",
            "B7",
            "Exit card: when she puts it on the bench she goes to the Hub, where the Hub manager goes over with her what she is missing.",
            "Hub manager",
            "Ten minutes each time the card is shown",
            "O7",
        ),
        (
            "F22",
            "B7",
            ("Romilly will be encouraged to take the seat nearest the door.", "V:encouraged to"),
            "Science teachers",
            "In every science lesson",
            "O7",
        ),
        (
            "F23",
            "B7",
            "The experiment is shown to Romilly in the empty laboratory, with the fans off, and the new words are spoken before the class arrives.",
            "Science technician",
            "15 minutes before each practical lesson",
            "O7",
        ),
        "Sensory and physical",
        (
            "F24",
            "B8",
            "Radio aid: the microphone is worn by the teacher and handed to whoever is speaking.",
            "All subject teachers",
            "In all lessons, assemblies and tutor time",
            "O2",
        ),
        (
            "F25",
            "B8",
            "Electronic check of both hearing aids and the radio aid.",
            "Qualified teacher of the deaf",
            "Half-termly",
            "O2",
        ),
        (
            "F26",
            "B8",
            "Deaf awareness training for every teacher and teaching assistant on Romilly’s timetable.",
            "Qualified teacher of the deaf",
            "One session of 75 minutes each September",
            "O2",
        ),
        ("F27", "B8", ("Lip-reading practice with Romilly on her own.", "N"), "", "25 minutes a week", "O2"),
        ("F28", "B8", ("Clear speech, plain words and a face in good light.", "S"), "Subject teachers", "", "O2"),
        (
            "F29",
            "B8",
            "Classrooms with carpet or felt pads on the stools and no fan running.",
            "School",
            "The rooms used for maths, science and English",
            "O7",
        ),
        (
            "F30",
            "B9",
            "Listening rest in the Hub, aids out, with drawing or a captioned film.",
            "Hub manager",
            "1.00pm to 1.20pm daily",
            "O7",
        ),
        (
            "F31",
            "B9",
            "Reading over of the afternoon’s texts, with the harder passages explained.",
            "Teacher of English",
            "Wednesdays, 3.15pm to 4.00pm",
            ("O11", "UN:O11"),
        ),
        (
            "F32 (new)",
            "B9",
            "Typed notes of what was said, sent to Romilly’s laptop by four o’clock.",
            "Teaching assistant",
            "After every science and humanities lesson",
            "O1",
        ),
        (
            "F33 (new)",
            "B8",
            "The safety rules are gone through with Romilly face to face and she says them back.",
            "Teaching assistant holding the Level 1 award in British Sign Language",
            "At the start of every practical lesson",
            "O7",
        ),
    ],
    (1.6, 1.6, 11.2, 5, 5.1, 2.2),
)
P.p(
    "Monitoring. The head of learning support puts the termly steps in front of all who teach Romilly, gathers their comments in the last week of each term and sends them to both parents. The authority receives a copy with the papers for the annual review."
)

title("(G) Health provision", "G")
grid(
    ["Provision", "Who", "How often"],
    [
        ("Hearing test and new ear moulds.", "Audiologist, Harle Hospital", "Every six months"),
        (("Talking treatment for panic.", "C"), "Clinician, Harle clinic", "Frequency to be confirmed by the clinic"),
        (
            "Microsuction and ear drops when the left ear is infected.",
            "Practice nurse",
            "20 minutes on the first weekday after an infection is reported",
        ),
    ],
    (14, 7, 5.7),
)
title("(H1) Social care provision under the 1970 Act", "H1")
P.p("None required.")
title("(H2) Other social care provision", "H2")
P.p("None required.")
title("(I) Placement", "I")
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    ("Name", "Fossewick Academy"),
    ("Type", "Mainstream secondary academy with a resourced provision for deaf pupils"),
    (
        "Further information",
        (
            "The academy will give Romilly a teaching assistant and a mentor, and will staff the Hub.",
            "provision-in-placement",
        ),
    ),
]:
    c = t.add_row().cells
    put(c[0], k, True)
    P.fill(c[1], v)
widths(t, (6, 20.7))
title("(J) Personal budget", "J")
P.p(
    "Ms Dunn requested a personal budget at the review and the authority agreed to it. A direct payment of £780 is made to her every September.",
    "direct-payment-without-purpose:A direct payment of £780",
)
title("(K) Advice and information", "K")
P.p(
    "The advice gathered for the first assessment and for each review since then is held on Romilly’s electronic file. Parents may ask the plan co-ordinator for copies."
)
P.lab("no-advice-list")
P.section = None
P.gap()
t = d.add_table(rows=1, cols=3, style="Table Grid")
for c, x in zip(
    t.rows[0].cells,
    ("Signed for the authority: H. Wetherell", "Hanna Wetherell, Principal Casework Officer", "Date: 16 November 2026"),
    strict=True,
):
    put(c, x)
P.save()
