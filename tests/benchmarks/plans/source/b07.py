"""A speech and language therapist's advice for an assessment (no lettered sections). Siân, Year 3."""

import building_b as b

p = b.Plan("b07", "advice", scored=[b.UNQ, b.PART, "vague-wording", b.DEFER, b.SERVICE])
e = p.e
p.running("Tarn Valley Community Health NHS Trust – Children’s Speech and Language Therapy")
p.running(foot="Advice for an education, health and care needs assessment   Siân Pellow   Page 1")
p.heading("Speech and language therapy advice", 0)
p.table(
    ["Name", "Siân Pellow", "Date of birth", "8 May 2018"],
    ["School", "St Aldhelm’s Primary School, Year 3", "Seen on", "12 and 19 March 2026"],
    ["Therapist", "Morwenna Hext, specialist speech and language therapist", "Date of report", "2 April 2026"],
)
p.heading("1. Sources of this advice")
p.para(
    "I saw Siân twice for 50 minutes at school, watched one English lesson and spoke with her mother and with Mrs Dacre, her class teacher, "
    "for half an hour each. I read the report of the educational psychologist. Siân has been known to the service since she was three."
)
p.heading("2. Background")
p.para(
    "Siân lives with her mother and two younger sisters. Welsh is spoken at home at weekends. Her hearing was tested in 2024 and is normal.",
    "She had two blocks of six clinic sessions in 2022 and a further ten group sessions in Reception. She should have had a review in 2024 but "
    "this did not take place. At present a teaching assistant gives her support as and when required.",
)
p.heading("3. Siân’s views")
p.para(
    "Siân told me that words “get stuck on the stairs”. She likes drawing horses and wants to be a farrier. She would like people to stop finishing "
    "her sentences."
)
p.heading("4. Findings")
p.heading("4.1 Understanding", 2)
p.bullets(
    "Siân’s standard score for understanding spoken paragraphs was 71 (3rd percentile).",
    "She may need an instruction to be said more than once, and often watches others before she begins.",
    "She understands better when pictures are available and works best with one voice at a time.",
)
p.heading("4.2 Talking", 2)
p.bullets(
    "Her sentences are short, with about 65% of verb endings in place.",
    "Word finding is very slow: she named 14 of 30 pictures and needed up to 20 seconds for some.",
    "She has a mild stammer with blocks of one to two seconds, which is worse when she is asked regularly to speak in front of the class.",
)
p.heading("4.3 Social use of language", 2)
p.bullets("She waits her turn and is kind. She has difficulty in joining a group that is already playing.")
p.heading("5. Summary of needs")
p.para(
    "Siân has developmental language disorder, with word-finding difficulty and a mild stammer. Without appropriate support she would be likely "
    "to need more help at secondary school. In my opinion she needs direct therapy and adults who have been trained."
)

p.section = "E"
p.heading("6. Outcomes")
p.table(
    ["", "Outcome", "By when"],
    [
        "1",
        e("Siân will follow a three-part instruction in class, four times out of five, having heard it once."),
        "End of Year 4",
    ],
    ["2", e("Siân will tell an adult what she did at the weekend in five linked sentences."), "July 2027"],
    ["3", e("Siân will receive a block of therapy for word finding each term.", b.SERVICE), "End of Year 4"],
    [
        "4",
        e("Siân will find and say a lesson’s key words within five seconds, for eight words in ten."),
        "End of Year 4",
    ],
    [
        "5",
        e("Siân will say what she wants to say even when she stammers, in a group of six, twice a week."),
        "July 2028",
    ],
    ["6", e("Siân will be provided with word mats and a talking tin in all subjects.", b.SERVICE), "December 2026"],
    ["7", e("Siân will ask to join a game with words, on three days in a week."), "July 2027"],
)
p.section = "F"
p.heading("7. Recommended provision")
p.heading("7.1 From the speech and language therapy service", 2)
p.para(
    e(
        "A specialist speech and language therapist should see Siân 1:1 for 45 minutes each week of term for two terms, on word finding and verb "
        "endings."
    ),
    e(
        "It is recommended that the therapist also works with Siân on her stammer for six sessions of 40 minutes in the summer term."
    ),
    e("The therapist should spend an hour each half term with Mrs Dacre, planning the words for the next topics."),
    e("The therapist will review the programme once a term."),
    e(
        "The therapist to train the teaching assistant: three hours in September 2026, and an hour each term after that."
    ),
    e("Siân would benefit from further direct therapy.", b.UNQ, b.vague("would benefit from")),
    e("The therapist should provide input to staff.", b.UNQ, b.vague("should provide input")),
    e("What therapy Siân needs in Year 5 will be decided by the school and the service.", b.DEFER),
    e("An assistant from the service should visit monthly to do a vocabulary game with Siân.", b.PART),
    e("Home visits may be offered.", b.UNQ, b.vague("may be offered")),
    e(
        "A parent workshop of 90 minutes on stammering, once in the autumn term, led by the therapist; Siân’s mother should be given the date by July."
    ),
)
p.heading("7.2 In school: people", 2)
p.bullets(
    e(
        "A teaching assistant trained by the therapist should work with Siân on the word-finding programme for 15 minutes, four days a week."
    ),
    e(
        "A narrative group of three or four children, 30 minutes on Mondays and Wednesdays, led by the same teaching assistant."
    ),
    e(
        "A named teaching assistant should sit beside Siân in all English and science lessons, to repeat and to rephrase."
    ),
    e("Regular practice of verb endings with an adult.", b.UNQ, b.vague("Regular")),
    e(
        "It is recommended that she is given small group teaching for phonics.",
        b.UNQ,
        b.vague("It is recommended that"),
        b.vague("small group"),
    ),
    e("Pre-teaching of ten key words with the teaching assistant on a Friday for the week to come.", b.PART),
    e(
        "A lunchtime game for four, from 12.30 to 12.50 on Tuesdays and Thursdays, begun by a midday assistant with Siân in charge of the rules."
    ),
    e("School should consider a lunchtime club.", b.vague("should consider"), either=(b.UNQ, b.DEFER, b.PART)),
    e(
        "Support with joining games will be provided following discussion at the next meeting.",
        either=(b.DEFER, b.UNQ, "vague-wording"),
    ),
    e("10-minute sessions of reading aloud in unison with the teaching assistant.", b.PART),
    e("The special educational needs coordinator will check the word lists with Siân every other week."),
    e("Additional adult help, where possible.", b.UNQ, b.vague("Additional adult help, where possible")),
)
p.heading("7.3 In school: ways of working", 2)
p.bullets(
    e("In every lesson, say her name, wait for her to look, and then speak."),
    e(
        "Instructions of more than two parts to be written on a whiteboard that stays on her table until the task is done."
    ),
    e("When Siân blocks, keep looking at her and wait; do not finish the word."),
    e("Offer a choice of two words, or the first sound, when she cannot find a word."),
    e(
        "Teachers should ask Siân a question only after two other children have answered, in whole-class talk.",
        either=(b.vague("should"),),
    ),
    e("Visual supports should be used wherever possible.", b.vague("should"), b.vague("wherever possible")),
    e("Class texts in advance, for example on audio.", b.vague("for example")),
    e("She should be encouraged to ask for help.", b.vague("should be encouraged to")),
    e("A register routine in which every child answers with a gesture, each morning."),
)
p.heading("7.4 Equipment", 2)
p.bullets(
    e("A word mat for each topic, on her table from the first lesson."),
    e("Two talking tins for rehearsing an answer, used in English and at show-and-tell."),
    e("Access to a tablet.", b.vague("Access to")),
    e("A picture dictionary of 500 words, one at school and one at home."),
    e("Type of voice recorder to be confirmed.", either=(b.DEFER,)),
)
p.heading("7.5 Transition", 2)
p.para(
    e("The therapist will meet the Year 4 teacher for one hour in July 2026."),
    e(
        "A communication passport, written by the teaching assistant with Siân by the end of June 2026 and read by every adult in Year 4."
    ),
    e("Handover to secondary school to be arranged as necessary.", b.vague("as necessary"), either=(b.DEFER, b.UNQ)),
)
p.heading("8. Review")
p.para("This advice should be reviewed within 12 months.")
p.para("Morwenna Hext, specialist speech and language therapist, 2 April 2026")
p.save()
