"""Prose by an old hand, with tables where a table is quicker. Ottilie, Year 10, amended final plan."""

from building_ae import Plan

P = Plan("tavistead", "final", font="Cambria", size=11)
d = P.document
P.running(foot="Ottilie Brandreth: amended final plan following annual review. Private and confidential.")
P.whole("late-amendment")
P.whole("no-review-date")
P.whole("unresolved-changes")
P.h("Amended Final Education, Health and Care Plan", 0)
P.p("Borough of Stanmere: Inclusion and Additional Needs")
P.tab(
    None,
    [
        ["Name", "Ottilie Brandreth", "Born", "2 December 2011"],
        ["Year", "Year 10", "First language", "English"],
        ["Parent", "Ms Delphine Brandreth", "First plan issued", "17 June 2021"],
        ["Annual review meeting held", "11 May 2026", "Amended final plan dated", "30 September 2026"],
    ],
    [4, 5, 4, 4],
)
P.p(
    "This plan replaces all earlier ones. It is reviewed by the council, with Ottilie, her mother and the school, every twelve months."
)

P.section = "A"
P.lab("no-aspirations")
P.lab("no-communication-summary")
P.h("Section A. Ottilie’s views and interests, and her mother’s")
P.p(
    "This section was written by Hanne Lindqvist, advisory teacher, after two conversations with Ottilie in April 2026 and a telephone call to her mother."
)
P.p(
    "Ottilie was born at full term and failed her newborn hearing screen. She was fitted with hearing aids at ten weeks and went to a nursery where one member of staff was herself deaf. She moved from St Bride’s Primary School to her present school in Year 7, and the first year there was, in her word, “horrible”."
)
P.p(
    "Ottilie told Hanne that she likes drawing comics, roller skating and her two ferrets, Biscuit and Moth. She says that lessons with a cover teacher are the worst because nobody remembers the microphone, and that she is tired of being asked if she is all right. She thinks people decide she is being rude when she has only missed what they said. English is her least favourite subject and art her favourite; she told Hanne that she goes to the library at lunchtime because it is carpeted and nobody shouts there."
)
P.p(
    "She also said that her best day last year was the trip to the printmaking studio, because it was six people and everybody looked at what they were doing. She did not like the maths set she was moved into at Christmas, although the work was easier, because her two friends are in the other one. When Hanne asked what had changed since Year 7, Ottilie said: “I know where the quiet places are now.”"
)
P.p(
    "Ms Brandreth describes a funny, stubborn and observant girl who holds everything in until she reaches the car. She says mornings have been a battle since Year 8 and that Ottilie missed 61 days of school last year. In Year 9 Ottilie received an hour a week of mentoring from a youth charity, which both of them valued. Ms Brandreth told us that she finds the number of appointments hard to manage alongside her shifts."
)

P.section = "B"
P.h("Section B. Special educational needs")
P.p("Hearing", bold=True)
P.p(
    "Ottilie has a permanent moderate to severe hearing loss in both ears (an average of 62 decibels on the right and 71 on the left) and wears two hearing aids. With them, in a quiet room and facing the speaker, she follows conversation well; she is a skilled lip-reader and has good clear speech. In a classroom of thirty she misses word endings, contributions from behind her and anything said while the teacher is writing on the board. Listening is an effort that she cannot keep up all day."
)
P.p("He is noticeably more tired in the afternoons and takes the aids out.", "MP:He is noticeably more tired")
P.p(
    "The radio aid helps, but at the time of the review it was being used in about a third of lessons. Ottilie says that she forgets to hand over the microphone, or that it was not charged, and her mother believes that she would rather not be seen with it. She is most at ease in art, where her table is by the wall and the teacher shows the class what to do before she says it."
)
P.p("Language", bold=True)
P.p(
    "She has a wide everyday vocabulary and tells a story with real wit. Her knowledge of academic words is behind that of her class: on the BPVS she scored at the 12th percentile. Inference is difficult for her, particularly where the meaning is carried by tone of voice. She seldom asks for something to be said again and will copy what her neighbour is doing instead.",
    "AB:BPVS",
)
P.p("Learning", bold=True)
P.p(
    "Ottilie’s non-verbal reasoning is above average and she learns fast from anything that is drawn or demonstrated. Her reading accuracy is sound. The educational psychologist’s report of 9 February 2026 puts her reading comprehension at the level expected of an eleven-year-old, and notes that she reads every word at the same speed. She has plenty to say in writing but finds it hard to begin, to put her points in order, and to judge when a piece is finished.",
    "RN:educational psychologist’s report of 9 February 2026",
)
P.p("Anxiety and attendance", bold=True)
P.p(
    "Ottilie has been anxious about school since Year 8. She worries about being called upon, about being looked at, and about corridors at the change of lessons. Before she leaves a room she goes quiet, pulls at her sleeves and stops answering. Her attendance last year was 68 per cent, and on 23 mornings she reached the car park and went home again. In the spring term she was on a reduced timetable for five weeks, with three mornings in school and some work sent home, and it was the science she missed then that she minded most. She can be relied upon once she is in, and teachers speak of her perseverance."
)

P.section = "C"
P.h("Sections C and D. Health needs and social care needs")
P.whole("sections-not-separate", words="Sections C and D. Health needs and social care needs")
P.p(
    "Ottilie’s hearing loss is sensorineural and stable. It is monitored at the children’s hearing clinic by XXXX and she has new ear moulds twice a year. She has had migraines since she was twelve, about two a month, which send her home from school. She and her mother were assessed by the children with disabilities team in March 2026, which found that Ms Brandreth has no help with the mornings, that there is no other adult at home, and that she has had to give up hours at work.",
    "PH:XXXX",
)

P.section = "E"
P.h("Section E. Outcomes")
P.tab(
    ["", "What Ottilie will be able to do", "By when"],
    [
        [
            "1",
            "Ottilie will read an unseen passage of 400 words written for her age and answer seven out of ten questions on it correctly.",
            "End of Year 11",
        ],
        [
            "2",
            "Ottilie will plan, write and check an answer of three paragraphs without an adult starting it for her.",
            "July 2028",
        ],
        [
            "3",
            ("Ottilie will develop her understanding of language and make good progress in her listening.", "M"),
            "End of Year 11",
        ],
        ["4", ("Ottilie will come in through the main door and be in every lesson on four days out of five.", "T"), ""],
        [
            "5",
            "Ottilie will say, or show with her card, that she has not heard something, on nine occasions out of ten, as recorded by her teachers over a fortnight.",
            "End of Key Stage 4",
        ],
        ["6", ("Ottilie will receive a weekly hour of mentoring at school.", "OP"), "End of Year 10"],
        [
            "7",
            ("Ottilie will keep both hearing aids and the radio aid on in five lessons out of six each day.", "DP"),
            "Easter 2026",
        ],
        [
            "8",
            (
                "Ottilie will carry out a practical task in science from a written method, step by step, with no help.",
                "OW",
            ),
            "End of Year 11",
        ],
    ],
    [1, 12, 4],
)
P.p(
    "The school sets shorter-term targets each half term and goes through them with Ottilie; the advisory teacher sees a copy. When she finishes Year 11 the review will be brought forward to the autumn."
)

P.p(
    "Outcomes 1 to 3 come from the advice of the speech and language therapist and of her English teacher. Outcomes 4 and 5 were Ottilie’s own suggestions at the review, put into these words by Hanne Lindqvist, and the school agreed to them."
)
P.section = "F"
P.h("Section F. Special educational provision")
P.p("For Outcomes 3, 5 and 7 (hearing and language)", bold=True)


def prose(*sentences):
    """A paragraph of several sentences, a run to each."""
    para = d.add_paragraph()
    for i, sentence in enumerate(sentences):
        para.add_run((" " if i else "") + P.say(sentence))


prose(
    "A qualified teacher of the deaf will see Ottilie in school for an hour every fortnight, spending the first half in a lesson to find out how the radio aid and the seating are working, and the second half with Ottilie on her own, teaching her what her audiogram shows and why an aid whistles or crackles.",
    (
        "The teacher of the deaf will also advise Ottilie’s subject teachers regularly on their use of the microphone and of video.",
        "U",
        "V:regularly",
    ),
    "A radio aid with a second microphone for other pupils to pass round will be used in every lesson and every assembly.",
    "In May each year the teacher of the deaf will train next year’s form tutor and teachers for one hour in deaf awareness, with a simulation of Ottilie’s own hearing.",
    "The teaching assistant will test the radio aid and both hearing aids each morning and write the result in the log.",
)
prose(
    "A speech and language therapist will work with Ottilie for 40 minutes on twelve occasions during each school year, one a fortnight in the autumn and spring terms, on inference, on the meanings of words within a subject, and on ways of asking for something to be repeated.",
    "Every Monday and Thursday for 25 minutes Ottilie will join a discussion group of up to four girls, led by the speech and language therapy assistant, in which each has to find out from the others something that she does not know.",
    (
        "The words taught in those sessions will be practised with her on three days a week, for fifteen minutes in registration.",
        "N",
    ),
    "A communication support worker who holds BSL Level 3 will sit beside Ottilie in every English, science and history lesson, repeat what other pupils have said, and make notes so that she has her eyes free to lip-read.",
)
prose(
    "In every lesson her teachers will face the class when they speak, say who is answering, and stop talking while Ottilie looks down at her book, so that she has access to the whole of the curriculum.",
    (
        "Films and recordings should be captioned in all subjects, or a transcript given to her the day before.",
        "V:should",
    ),
    ("Lessons will be in rooms with carpets and soft display boards where possible.", "V:where possible"),
    (
        "Teachers will check that she has followed by asking her to explain, and not by asking whether she understood.",
        "S",
    ),
)
q = d.add_paragraph()
q.add_run(
    P.say("A technician from the hearing service will check the microphones in every classroom once a term.")
).font.strike = True
q.add_run(
    " "
    + P.say(
        "Subject teachers will give Ottilie a list of the key words for each new unit, with a drawing or a plain definition beside each, on the Friday before it starts."
    )
)

P.p("For Outcomes 1 and 2 (reading and writing)", bold=True)
P.p("The following are timetabled each week in term time.")
P.tab(
    ["Who", "What Ottilie will have", "Time"],
    [
        [
            "Specialist teacher holding a postgraduate certificate in literacy difficulties",
            "One-to-one teaching of reading for meaning: skimming, summarising a paragraph in one line, and working out what a writer implies.",
            "50 minutes on Wednesdays, period 3",
        ],
        [
            "Teaching assistant with a Level 3 award in supporting teaching and learning, and deaf awareness training",
            "Planning on a storyboard, then talking each point through before she writes it.",
            "Every English lesson",
        ],
        ["Teaching assistant", ("General classroom support", "H"), "6 hours a week"],
        [
            "English teacher",
            ("Teaching of how to open an answer and how to finish one, at Ottilie’s desk.", "P"),
            "Once a week",
        ],
        [
            "History teacher",
            "A model answer, cut into strips to be put in order and argued over with a partner.",
            "20 minutes at the end of every history lesson",
        ],
    ],
    [5.5, 8, 3.5],
)
prose(
    ("The school will receive Band 5 for Ottilie.", "B:Band 5"),
    "A laptop with speech-to-text software will be on her desk in all lessons that involve more than a paragraph of writing.",
    ("A separate literacy programme is to be confirmed.", "D"),
    "In reading lessons she will be set texts from the amber band of the school’s scheme, and will move on when she scores 80 per cent.",
)
P.p("For Outcomes 4 and 6 (coming in, and staying in lessons)", bold=True)
prose(
    "The assistant head of year will meet Ottilie in the drop-off bay at 8.35am on every school day and sit with her in the library until 8.50am, going over the day’s timetable and any cover lessons.",
    ("A trusted adult will talk with her about what is worrying her and help her to put it in proportion.", "U", "X"),
    "Whenever Ottilie shows her exit card she will go to the hub, where the hub manager will sit with her for ten minutes and then walk back to the lesson with her.",
    (
        "The pastoral manager will have lunch with Ottilie in the library for 30 minutes each day, talking through the morning’s lessons, which will be gradually reduced.",
        "V:gradually reduced",
    ),
)
prose(
    "If Ottilie goes home from the car park, the assistant head of year will visit her there the same day for half an hour to work out with her what stopped her.",
    (
        "Mr Ashdown, who leads on mental health at the school, will see her weekly to plan her attendance and to practise breathing and grounding.",
        "P",
    ),
    (
        "What therapy Ottilie will have for her anxiety will be decided by the school following assessment by its counsellor.",
        "D",
    ),
    ("Ottilie will have opportunities to take responsibility.", "S", "V:opportunities"),
    "In corridors at the change of every lesson she will leave three minutes early with a friend of her choosing.",
    "On any day that Ottilie is not in school by 9.30am the pastoral manager will telephone her mother and agree the lesson she will come in for.",
)
P.p("Across the school", bold=True)
prose(
    (
        "The SENCO will brief every teacher and every regular supply teacher on Ottilie’s listening and her exit card for 20 minutes on the first day of each term.",
        "L",
    ),
    (
        "The SENCO will chair a meeting of her teachers for 30 minutes each half term, to compare notes on what has worked (Outcome 10).",
        "UN",
    ),
    "The advisory teacher will read the log of the radio aid once a month and telephone the clinic about any fault (Outcome 7).",
    ("The council will pay £640 for a new transmitter in January 2027 (Outcome 7).", "MO:£640"),
)

P.section = "G"
P.h("Section G. Health provision")
P.p(
    "An audiologist at the children’s hearing clinic will check Ottilie’s hearing, her aids and her moulds every six months (Outcome 7)."
)
P.p(
    "The school nurse will go through a migraine diary with Ms Brandreth and look for what sets one off (Outcome 4).",
    "C",
)
P.p(
    "When Ottilie has a migraine at school, the first aider will sit with her in the medical room for 30 minutes, with the blind down and her tablets given as her prescription says, before anyone telephones home (Outcome 4)."
)
P.section = "H1"
P.h("Section H1. Social care provision under the 1970 Act")
P.p(
    "A family support worker will come to the house, subject to staffing, to help Ms Brandreth plan the mornings (Outcome 4).",
    "C",
    "V:subject to staffing",
)
P.p(
    "The breakfast service will call at the house at 7.30am on Mondays and Thursdays in term time, and one of its workers will stay for 45 minutes while Ms Brandreth leaves for her shift (Outcome 4)."
)
P.section = "H2"
P.h("Section H2. Other social care provision")
P.p("None.")
P.section = "I"
P.h("Section I. Placement")
P.p(
    "Tavistead High School, a mainstream secondary academy, with 18 hours a week of teaching assistant time.",
    "hours-in-placement:18 hours a week of teaching assistant time",
)
P.section = "J"
P.h("Section J. Personal budget")
P.p("A direct payment of £1,140 a year will be made to Ms Brandreth, in three parts.")
P.lab("budget-not-requested", "£1,140")
P.lab("direct-payment-without-purpose", "direct payment of £1,140 a year")
P.section = "K"
P.h("Section K. Advice and information")
for x in [
    ("Ottilie’s views, gathered by Hanne Lindqvist, advisory teacher, 22 April 2026.",),
    ("Ms Delphine Brandreth, parent: letter dated 28 April 2026.",),
    ("Annual review report, J. Osgood, SENCO, 11 May 2026.",),
    ("Teacher of the deaf: Kirsten Moyle, qualified teacher of the deaf, 2 April 2026.",),
    ("Report on listening in class, 4 March 2026.", "AD"),
    ("Speech and language therapy: Oona Ferris, speech and language therapist, 16 March 2026.",),
    ("Audiology letter: Dr Kwame Asante, consultant in audiovestibular medicine, 8 January 2026.",),
    ("Social care assessment: Beatrix Lunn, social worker, 27 March 2026.",),
]:
    P.b(*x, style="List Number")
P.section = None
P.p(
    "The teacher of the deaf and the speech and language therapist recommended the amounts which appear in Section F and the council has adopted them without change. The consultant’s letter was used for Section C and did not give any recommendation about school."
)
P.h("Examinations and transport")
P.p("Ottilie will have 25 per cent extra time, a reader for rubrics and a room of her own in every examination.", "OUT")
P.p("Ottilie lives 1.4 miles from school and her mother drives her. No travel assistance has been asked for.")
P.p(
    "Signed for the council: P. Rutherglen      Name: Philippa Rutherglen, Head of Inclusion      Date: 30 September 2026"
)
P.whole("no-adulthood-outcomes")
P.whole("no-adulthood-provision")
P.save()
