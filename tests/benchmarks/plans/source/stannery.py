"""Amended final plan; Word letters in the title lines; numbered needs B1…; F and E as tables with Ref / Need / Outcome columns; struck-out and inserted text left; G, H1, H2 under one heading. Year 12, hearing loss."""

from building import Plan, shade, tracked, widths

P = Plan("stannery", "final", font="Georgia", size=10)
d = P.document
s = d.sections[0]
s.header.paragraphs[0].text = "Stannery County Council – SEN and Disability Service"
s.footer.paragraphs[0].text = "Amended Final EHC Plan – Imogen Castellane – 30 October 2026"

P.h("Amended Final Education, Health and Care Plan", 0)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for a in [
    ("Young person", "Imogen Castellane", "Date of birth", "8 February 2010"),
    ("Year group", "Year 12", "Date of first plan", "19 July 2019"),
    ("Date of annual review meeting", "11 June 2026", "Date of this amended final plan", "30 October 2026"),
    ("Next review to be completed by", "10 June 2027", "Parents", "Sara Castellane and Piers Castellane"),
]:
    c = t.add_row().cells
    for x, v in zip(c, a, strict=False):
        x.text = v
    shade(c[0], "F2F2F2")
    shade(c[2], "F2F2F2")
P.lab("late-amendment", section=None)
P.lab("not-signed", section=None)
P.lab("unresolved-changes", section=None)
d.add_paragraph()
P.p(
    "This plan replaces the one dated 4 September 2024. It was changed after the review meeting because Imogen has left school and begun a sixth form course."
)

P.section = "A"
P.h("Section A – Aspirations, interests and views")
P.lab("no-childs-views")
P.p("This section was written by Ms Castellane. Imogen was on a field trip when it was prepared.")
P.p(
    "Ms Castellane describes her daughter as a determined young woman with a dry sense of humour, who rows for the county juniors, reads thrillers and bakes. She was given her first hearing aids at eleven weeks. The family signs at mealtimes, when aids come out. Over the past two years a school technician has helped for an hour a week with equipment, and this came to an end in July."
)
P.p(
    "Both parents hope that Imogen will go to university to read marine biology or take a degree apprenticeship with a fisheries laboratory, and that she will live away from home with friends, some of them deaf and some of them hearing."
)
P.p(
    "Ms Castellane asks that people get Imogen’s attention with a wave before they speak, face the light, and say a thing another way if it has not been caught the first time. When decisions are being made Imogen is to have the papers two days beforehand and a BSL interpreter at the meeting, and to be asked directly and not through her parents."
)
P.p("From November Imogen will have ninety minutes of essay coaching each week from the study skills tutor.", "OUT")

P.section = "B"
P.h("Section B – Special educational needs")


def area(title, items):
    P.h(title, 2)
    for x, *ls in items:
        P.p(x, *ls)


area(
    "Sensory and physical",
    [
        (
            "B1. Imogen has a moderate to severe sensorineural hearing loss in both ears. She wears two hearing aids and uses a radio aid. In a quiet room she follows one speaker at about two metres; when the speaker turns to the board, or a fan is running, she loses word endings and the quieter consonants. She lip-reads without thinking about it and is good at guessing from context, which leads people to suppose that she hears more than she does. The educational audiologist’s report of 6 May 2026 gives her speech discrimination in noise as 54%.",
            "RN:educational audiologist’s report of 6 May 2026",
        ),
        (
            "B2. Listening all day wears her out. By mid-afternoon she has a headache on most days, her marks fall and she goes to bed at seven.",
            "NP:Listening all day wears her out",
        ),
    ],
)
area(
    "Communication and interaction",
    [
        (
            "B3. She speaks clearly and argues well with one person. In seminars, where several people talk across each other, she is always a turn behind, so she nods, or gives a prepared answer to a question that has moved on.",
        ),
        (
            "B4. He seldom asks for anything to be repeated and has told tutors that all is well on days when the radio aid was flat.",
            "MP:He seldom asks",
        ),
    ],
)
area(
    "Cognition and learning",
    [
        (
            "B5. Imogen’s non-verbal reasoning is at the 82nd percentile and she achieved grade 6 or above in five GCSEs. She has gaps in vocabulary that surprise those who know her well. Niamh knows ‘estuary’ and has never met ‘tributary’.",
            "AC:Niamh knows",
        ),
        (
            "B6. In her essays small grammatical words drop out, tenses drift and the thread is lost after a page or so. She reads slowly for a student on three A levels, though what she has read she remembers, and her practical write-ups, which follow a set pattern, are among the best in the year.",
        ),
    ],
)
area(
    "Preparing for adult life",
    [
        (
            "B7. Station announcements mean nothing to Imogen and she once spent three hours on the wrong platform. She has not yet made a journey of more than one bus without a parent.",
        ),
        (
            "B8. She has had no paid work. She dreads the telephone, and does not know what an employer has to do for a deaf member of staff. She has helped at the rowing club’s junior mornings and the coach speaks of her patience with beginners.",
        ),
    ],
)
P.section = "C"
P.h("Section C – Health needs")
P.p(
    "Imogen attends the adult hearing clinic for the first time this year, having been discharged from the children’s service. She has mild eczema in the ear canal, and when it flares she has to leave one aid out for several days."
)
P.section = "D"
P.h("Section D – Social care needs")
P.lab("empty-section")
P.section = "E"
P.h("Section E – Outcomes")
O = [
    (
        "1",
        "Imogen will take part in a seminar of eight people, summing up the two previous speakers’ points on four occasions out of five.",
        "End of Year 13",
    ),
    (
        "2",
        "Imogen will check her aids and radio aid each morning and report any fault that same day.",
        "31 July 2026",
        "DP",
    ),
    (
        "3",
        "Imogen will write an essay of 1,200 words with no more than six errors of grammar, using the subject’s own terms correctly.",
        "By May 2028",
    ),
    ("4", "Imogen will develop her confidence as a deaf young person.", "July 2028", "M"),
    (
        "5",
        "Employment: Imogen will finish a ten-day placement with an employer to whom she has explained, in writing, what helps her to hear.",
        "By July 2027",
    ),
    (
        "6",
        "Independent living: Imogen will travel by train to a city she does not know and back, finding out platform changes for herself.",
        "",
        "T",
    ),
    ("7", "Community: Imogen is to be provided with a deaf mentor.", "Summer term 2027", "OP"),
    (
        "8",
        "Health: Imogen will book, attend and write down the result of her own hearing clinic appointments.",
        "By her eighteenth birthday",
    ),
    (
        "9",
        "Imogen will manage her own bank account, checking the statement weekly and paying for items up to £50.",
        "April 2028",
        "OW",
    ),
]
rows = [["No.", "Outcome", "By when"]]
for n, x, w, *ls in O:
    P.t(x, *ls)
    rows.append([n, x, w])
widths(P.grid(rows), [1.3, 11.5, 3.6])
P.section = "F"
P.h("Section F – Special educational provision")
F = [
    (
        "A qualified teacher of the deaf will teach Imogen on her own for one hour a week in term time, going through the vocabulary of the week’s topics before they are met in class.",
        "B5",
        "3",
    ),
    (
        "The teacher of the deaf will visit once each half term to test the output of the aids and the radio system.",
        "B1",
        "2",
    ),
    (
        "A communication support worker who holds BSL Level 3 and a note-taking qualification will sit in on every biology, geography and chemistry lesson, pointing out who is speaking, relaying what other students say and taking the notes.",
        "B1, B3",
        "1, 3",
    ),
    ("16 hours per week from a learning support assistant.", "B5", "3", "H"),
    ("Carpeted, acoustically treated room for seminars, with no more than twelve students round one table.", "B3", "1"),
    ("Tutors should keep their faces in view and their hands away from their mouths.", "B1", "1", "S", "V:should"),
    ("Subtitles or a printed script with every film clip used in class.", "B1", "3"),
    ("Additional time with the study skills tutor on the grammar of essays.", "B6", "3", "U", "V:Additional time"),
    (
        "A specialist teacher of literacy for deaf students will mark one essay with Imogen, line by line, for 50 minutes every other Tuesday.",
        "B6",
        "3",
    ),
    (
        "The biology tutor will supply a range of picture glossaries in biology lessons, for example of tides and shore life.",
        "B5",
        "3",
        "V:a range of",
        "V:for example",
    ),
    (
        "A familiar adult will go through the radio aid check with Imogen for five minutes before registration every day.",
        "B1",
        "2",
        "X",
    ),
    (
        "The teacher of the deaf will teach subject tutors about radio aids and lip patterns, in one session of two hours in September and another in January.",
        "B1, B3",
        "11",
        "UN",
    ),
    ("The college will spend £690 on a second radio aid receiver.", "B1", "2", "MO:£690"),
    ("Matrix level 4 funding.", "B3", "1", "B"),
    (
        "What Imogen is given in examinations is to be decided by the college following its own assessment.",
        "B6",
        "3",
        "D",
    ),
    (
        "A pastoral tutor trained in deaf awareness will spend 45 minutes with Imogen once a week rehearsing how to ask for repetition and how to say that the equipment has failed.",
        "B4",
        "4",
    ),
    (
        "The teacher of the deaf will lead discussion sessions about being deaf, for Imogen and other deaf students, as often as possible.",
        "B4",
        "4",
        "U",
        "V:as often as possible",
    ),
    (
        "Interview practice and telephone practice with captions will be held for 40 minutes once a fortnight.",
        "B8",
        "5",
        "N",
    ),
    (
        "The careers adviser will work with Imogen on her letter to employers three times in the spring term.",
        "B8",
        "5",
        "P",
    ),
    (
        "A job coach from Stannery Supported Employment will be with Imogen for the first two mornings of her placement in June 2027, 9am to 12.30pm, to show her and her supervisor the captioned telephone.",
        "B8",
        "5",
    ),
    (
        "A travel trainer from the council’s transport team will go with Imogen on the 8.05 train and the connecting bus for 90 minutes each Friday for ten weeks, standing further back each week.",
        "B7",
        "6",
    ),
    (
        "A deaf woman who works as a laboratory technician and has been trained as a role model will meet Imogen for an hour a month, in BSL.",
        "B4",
        "7",
    ),
    (
        "Any change of room, trip or fire drill is put to Imogen in a text message from the college office, before the day starts.",
        "B3",
        "1",
    ),
    (
        "In a half-hour session every Thursday the communication support worker will make with Imogen a sheet of signs and drawings for the coming geography lessons.",
        "B5",
        "3",
    ),
    (
        "A flashing alarm receiver for the study room and for the laboratories, tested by the site manager on the first Monday of the month.",
        "B1",
        "2",
    ),
    (
        "The librarian will run a chapter-summary session with Imogen from 2pm to 3pm on Mondays and Wednesdays.",
        "B6",
        "",
        "L",
    ),
    (
        "Her Year 12 form tutor will sit with Imogen for fifteen minutes on Monday mornings and, with the timetable open, go over where each seminar is and who leads it.",
        "B3",
        "1",
    ),
    (
        "Imogen’s place in the seminar room, back to the window and with a sight line to every face, is kept for her in every seminar.",
        "B3",
        "1",
    ),
]
rows = [["Ref", "Provision: what, by whom, how often", "Need", "Outcome"]]
for i, (x, n, o, *ls) in enumerate(F, 1):
    P.t(x, *ls)
    rows.append([f"F{i}", x, n, o])
widths(P.grid(rows), [1.2, 11.2, 2, 2.2])
para = d.add_paragraph()
tracked(
    para,
    [
        "Changes since the last plan: the hours of the communication support worker are now given by lesson, and the school technician’s work has ",
        ("del", "been carried over"),
        ("ins", "ended"),
        ".",
    ],
)

P.section = None
P.h("Sections G, H1 and H2 – Health and social care provision")
P.lab("sections-not-separate", "Health and social care provision")
P.p(
    "The hospital audiologist will see Imogen every six months to take new ear impressions and retune her aids (Outcome 8).",
)
P.p(
    "The clinic’s hearing therapist will help her with tinnitus and with booking for herself when she needs it (Outcome 8).",
    "C",
    "V:when she needs it",
)
P.p("The skin clinic nurse will check her ears once every three months and supply the drops (Outcome 8).")
P.p(
    "A deaf young adults’ worker will visit her at home for an hour each month of 2027 to talk over student housing (Outcome 6).",
)
P.p("Social work help with moving away from home will be available.", "C", "V:available")
P.section = "I"
P.h("Section I – Placement")
P.p("Name: Stannery Sixth Form College")
P.p(
    "Type: sixth form college in the further education sector, with a note-taker and specialist deaf support on site. Term dates and opening hours (8am to 6pm) are on the college’s website.",
    "provision-in-placement:a note-taker and specialist deaf support",
)
P.section = "J"
P.h("Section J – Personal budget")
P.p(
    "A direct payment of £1,140 a year will be made to Ms Castellane in three equal parts.",
    "budget-not-requested:direct payment of £1,140",
    "direct-payment-without-purpose:direct payment of £1,140",
)
P.section = "K"
P.h("Section K – Advice and information")
for x, *ls in [
    ("Review report of Stannery High School, Mrs J. Tolland, SENCO, 25 June 2026",),
    ("Advice of the teacher of the deaf, Gwen Arkless, 29 May 2026",),
    ("Letter of Dr Ruth Pemberley, consultant in audiovestibular medicine, 14 April 2026",),
    ("Educational psychology advice, Dr Imran Kazi, 21 May 2019",),
    ("Careers guidance summary, Lloyd Pascoe", "AD"),
    ("Parents’ contribution, Sara and Piers Castellane, 8 June 2026",),
]:
    P.b(x, *ls, style="List Number")
P.h("Issued by")
P.p(
    "SEN and Disability Service, County Hall, Stannery. Questions about this plan go to the casework line on 01632 960733."
)
P.save()
