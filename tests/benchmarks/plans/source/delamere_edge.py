"""Prose with lettered paragraph numbers. Marguerite, Year 9, deaf; amended final."""

from building_g import G

D = G("delamere_edge", "final", font="Cambria", size=11)
d = D.document
d.sections[0].footer.paragraphs[0].text = "Marguerite Delacourt-Hall – Amended final plan – Confidential"
D.para("COUNTY OF EASTMARCH", bold=True, size=16)
D.para(
    "AMENDED FINAL EDUCATION, HEALTH AND CARE PLAN made under Part 3 of the Children and Families Act 2014", bold=True
)
D.para(
    "This plan is for Marguerite Delacourt-Hall, who was born on 19 October 2012 and is in Year 9. It was first made on 3 December 2018. It was amended after the review meeting held on 29 June 2026 and is dated 9 November 2026. It will next be reviewed by 25 June 2027. Marguerite lives with her mother, Sylvie Delacourt, and her stepfather, Graham Hall. Her cousin Béatrice attends the same school."
)
D.lab("late-amendment", section=None)
D.lab("no-adulthood-outcomes", section="E")
D.lab("no-adulthood-provision", section="F")


def sec(letter, title):
    D.section = letter
    D.h(title, 1)


sec("A", "Section A: Views, interests and aspirations")
D.lab("views-not-attributed", section="A")
D.lab("no-communication-summary", section="A")
D.num(
    "A1",
    "I am in Year 9 and I am deaf. I wear two hearing aids, which are purple. I love musical theatre, especially the lights and the costumes, and I have seen Matilda four times.",
)
D.num(
    "A2",
    "School is fine on a good day. On a bad day I have smiled at everybody for six hours and have no idea what any of it was about. I hate cover lessons and I hate the dining hall.",
)
D.num(
    "A2.1",
    "At weekends I sleep and then I go to drama club in the arts centre. There are two other deaf people there and we do all the lights. If I could change one thing about school it would be the dining hall, which sounds like the inside of a washing machine.",
)
D.num(
    "A3",
    "One day I want to design lighting for a theatre, or at least sit at the desk and press the button. I would like to go to a college in a city.",
)
D.num(
    "A4",
    "Mum and Graham think I am braver than I look. They hope that by the time I am grown up I will stop pretending that I have followed when I have not.",
)
sec("B", "Section B: Special educational needs")
D.para("B1  Communication and interaction", bold=True)
D.num(
    "B1.1",
    "Marguerite has a moderate to severe sensorineural hearing loss in both ears, found at birth. With her aids she follows one person in a quiet room with ease. She is an expressive speaker, reads faces shrewdly and can imitate any teacher in the building.",
)
D.num(
    "B1.2",
    "When she is sure of the topic she speaks up and is funny. When she is not, she agrees with whatever was said last, which teachers have sometimes taken for understanding. She misjudges how loudly she is speaking, and she has been told off for shouting in the corridor when she did not know that she was.",
)
D.num(
    "B1.3",
    "She loses the thread in a room where several people talk, where the speaker turns away, or where chairs scrape. She fills in what she has missed by guessing. Her vocabulary is about two and a half years behind, chiefly in the words that carry ideas rather than things. The qualified teacher of the deaf wrote in her report of 11 May 2026 that Marguerite had caught fewer than half of the key words in a science lesson.",
)
D.para("B2  Cognition and learning", bold=True)
D.num(
    "B2.1",
    "She reasons well, enjoys geometry and is one of the more able pupils in design and technology. Her reading comprehension, at an age of ten years and two months, holds her back in every subject that depends on text, and inference is the weakest part of it.",
)
D.num(
    "B2.2",
    "In mathematics she is secure with number, fractions and scale drawing, and it is the wording of a problem, not the working, that stops her. She learns quickly from a diagram, a demonstration or a good example and has taught herself to solve a Rubik’s cube from a silent film.",
)
D.num(
    "B2.2a",
    "In geography and history she can label, sort and sequence, and her maps are displayed. Asked why something happened, she writes what happened. In religious education she was thought to have no opinion on any of the questions until they were put to her in writing, a week ahead, when she had a great many. Her memory for what she has seen is at the 91st percentile and for what she has heard at the 14th.",
)
D.num(
    "B2.3",
    "Her written sentences leave out the small words she does not hear: plurals, tenses, “of” and “the”. Taking notes while lip-reading is beyond her, as it would be beyond anyone.",
)
D.para("B3  Social, emotional and mental health", bold=True)
D.num(
    "B3.1",
    "Marguerite is well liked, and her part in the Year 8 show is still talked about. Listening tires her out. By Thursday she is tearful, and on eleven days last term she went home at midday with a headache. She told her head of year that she feels stupid when people laugh and she has missed the joke. In the spring she was seen by a counsellor for six weeks.",
)
D.num(
    "B3.2",
    "She copes by being cheerful. Staff who know her can tell when she has stopped listening, because she begins to nod in time with the speaker, but supply teachers cannot. She has two loyal friends, who repeat things for her and are getting a little tired of it. At home she is quick to lose her temper with the people she trusts, and then writes them long letters to say sorry. In a quiet room, on a subject that she has prepared, she has spoken to an audience of forty.",
)
D.para("B4  Sensory and physical", bold=True)
D.num(
    "B4.1",
    "She relies on her aids and on a radio aid, and neither is any use with a flat battery. She does not always hand the microphone over. When it rains, or when she is hot, the aids whistle and she takes them out. She can hear a fire alarm indoors but not from the far end of the field. Balance is affected and she is unsafe on the trampoline.",
)
D.num(
    "B4.2",
    "In assemblies the sports hall echoes so badly that Marguerite turns her aids off. He has asked to sit out. ## MP:He has asked to sit out",
)
D.para("B5  Self-care", bold=True)
D.lab("NP", "Self-care")
D.num(
    "B5.1",
    "Marguerite cannot tie a lace or fasten a cuff, is last out of the changing room and avoids any food that has to be cut. She is embarrassed by this and has told nobody but her cousin.",
)
sec("C", "Section C: Health needs")
D.num(
    "C1",
    "Marguerite has the hearing loss described at B1.1, for which she has worn aids since she was five months old. She has grommets in both ears. She has migraine, worse at the end of the week. On the day after a migraine she is slow, pale and unable to concentrate until about eleven o’clock. The audiologist expects that her hearing may fall further and has explained this to her.",
)
sec("D", "Section D: Social care needs")
D.num(
    "D1",
    "Marguerite was offered an assessment by the Disabled Children’s Team in May and the family said no. Mrs Delacourt has said that they manage well as a family, that her sister lives in the next street and that they know whom to ring if things change. None is known.",
)
D.num("D2", "A taxi is paid for at £38 a day. ## MO:£38 a day")
sec("E", "Section E: Outcomes")
D.para("Communication and interaction", bold=True)
D.num(
    "E1",
    "By the end of Year 9 Marguerite will explain, in her own words, eight out of ten new subject words a fortnight after they were taught.",
)
D.num(
    "E2",
    "By the end of Key Stage 3 Marguerite will tell the speaker, in the lesson, what she has missed, at least once in each of her English, science and history lessons.",
)
D.para("Cognition and learning", bold=True)
D.num("E3", "Marguerite will continue to develop her reading comprehension by July 2027. ## M")
D.num("E4", "Marguerite will write a full page in which nine out of ten verbs have the right ending. ## T")
D.para("Social, emotional and mental health", bold=True)
D.num("E5", "By July 2027 Marguerite will stay for the whole of the school day on nineteen days out of twenty.")
D.num("E6", "By July 2027 Marguerite will have counselling every week from a professional who is deaf-aware. ## OP")
D.para("Sensory and physical", bold=True)
D.num("E7", "By Easter 2026 Marguerite will change the batteries and pass the microphone on without a reminder. ## DP")
sec("F", "Section F: Special educational provision")
D.para("F1  Communication and interaction", bold=True)
D.num(
    "F1.1",
    "A qualified teacher of the deaf from the Sensory Service will teach Marguerite for one hour each week, out of class, going through the words that the coming fortnight’s science and history will bring and rehearsing what to say when she has not caught something (E1, E2).",
    "This hour falls on the same day each week.",
)
D.num(
    "F1.2",
    "A communication support worker with a Level 3 qualification in note-taking for deaf students will sit at Marguerite’s table and take down what is said in every English, history, geography, science and religious education lesson (E1).",
)
D.num(
    "F1.3",
    "Her teachers will face her when they speak, say the name of whoever is about to answer and put new words on the board in every lesson (E1, E2).",
)
D.num(
    "F1.4",
    "From time to time a deaf instructor from the Sensory Service will talk with her about hearing technology and what has changed in it (E2). ## U;V:From time to time",
)
D.num(
    "F1.5",
    "The speech and language therapist for deaf children will assess her understanding of spoken language once a year and will work with her for six sessions of 50 minutes in each of the autumn and spring terms on inference and non-literal language (E1, E3).",
)
D.num("F1.6", "Marguerite will be able to use the library to practise what she has learned (E1). ## V:able to use")
D.num(
    "F1.6a",
    "The teacher of the deaf will watch her in one lesson in each half term, choosing a different subject every time, and will write a page for that teacher on what helped and what did not (E1, E2).",
)
D.num(
    "F1.7",
    "The head of science will send Marguerite the slides and the list of new words by 4pm on the day before each of her lessons (E1).",
)
D.num(
    "F1.8",
    "The teacher of the deaf will run two evening workshops of 90 minutes each year for her family on captions and streaming, as funding allows (E2). ## V:as funding allows",
)
D.para("F2  Cognition and learning", bold=True)
D.num(
    "F2.1",
    "The head of English will teach her, in a set of no more than fifteen, for all of her English lessons (E3, E4).",
)
D.num(
    "F2.2",
    "Reading comprehension work on inference will be carried out with her, using the Reciprocal Reading method, for half an hour on Tuesdays and on Fridays (E3). ## N",
)
D.num("F2.3", "She will have 12 hours of teaching assistant support each week (E3, E4). ## H")
D.num(
    "F2.4",
    "A higher level teaching assistant will mark up one of her essays with her, verb by verb, for forty minutes every second Monday (E4).",
    "The essay will be one that she has chosen.",
)
D.num("F2.5", "A laptop with live captions will be hers to use in each lesson and to take home (E3).")
D.num(
    "F2.6",
    "Marguerite would benefit from texts in humanities lessons being shortened and numbered by paragraph (E3). ## V:would benefit from",
)
D.num(
    "F2.7",
    "In all tests and examinations she will have 25% extra time, a separate room and the transcript of any recording (E3, E4).",
)
D.num("F2.8", "The rest of her literacy provision is as set out in the Sensory Service’s report (E3, E4). ## D")
D.num(
    "F2.9",
    "The specialist teacher for literacy will go on giving Marguerite grammar lessons every week, using Shape Coding (E4). ## P",
)
D.num(
    "F2.10",
    "Her science teacher will go over the method and the result with her for ten minutes after every experiment, so that the write-up begins from words she has already used (E3, E4).",
)
D.num("F2.11", "Support for homework from the librarian (E3). ## U")
D.para("F3  Social, emotional and mental health", bold=True)
D.num(
    "F3.1",
    "The school counsellor, who has a diploma in counselling deaf young people, will see Marguerite for fifty minutes a week in term time (E5, E6).",
)
D.num(
    "F3.2",
    "Her head of year will sit down with her for a quarter of an hour on Monday mornings and on Friday afternoons to go over the week and mark where listening will be hardest (E5).",
)
D.num(
    "F3.3",
    "After any lesson of more than an hour she will have ten minutes with her aids out, in the library office (E5).",
)
D.num(
    "F3.4",
    "Whenever Marguerite walks out of a lesson, someone will go after her and stay with her until she comes back (E5). ## X",
)
D.num(
    "F3.5", "Lunch in a quiet room with two friends, where possible, on days with a wet break (E5). ## V:where possible"
)
D.num(
    "F3.6",
    "A pastoral support assistant will play a board game with her and two other pupils, teaching the group to take turns at talking, on Wednesdays from 1.10pm to 1.35pm (E9). ## UN:E9",
)
D.num(
    "F3.7",
    "Every adult who teaches or supervises her will attend a deaf awareness training session of two hours, given by the teacher of the deaf, in the first half of the autumn term each year (E5).",
)
D.num(
    "F3.8",
    "Consideration will be given to a mentor, who would listen to her worries (E5). ## U;X:a mentor;V:Consideration will be given",
)
D.num(
    "F3.9",
    "The pastoral support assistant will spend five minutes with her before the first lesson each day, gradually reduced as she grows in confidence (E5). ## V:gradually reduced",
)
D.num(
    "F3.10",
    "Her timetable will have no more than two lessons of spoken English, history or geography on any one day (E5).",
)
D.num(
    "F3.11",
    "On the first Thursday of every month the school counsellor will meet Marguerite’s mother and stepfather by video call, with captions, for half an hour to go through what is helping at home (E5).",
)
D.num(
    "F3.12",
    "When a supply teacher takes a lesson, the head of year will come in for the first five minutes to explain the radio aid and who is sitting where (E5).",
)
D.para("F4  Sensory and physical", bold=True)
D.num(
    "F4.1",
    "A learning support assistant shown how by the teacher of the deaf will test the aids and the radio aid with Marguerite at 8.40 each morning, for five minutes (E7).",
)
D.num(
    "F4.2",
    "Carpet, curtains and acoustic panels in the five rooms in which she is taught most, and a soundfield system in the sports hall (E7).",
)
D.num("F4.3", "The educational audiologist will come once a term to check the radio aid (E7).")
D.num(
    "F4.4",
    "The PE teacher will take Marguerite, with three others, for balance exercises during the first fifteen minutes of every PE lesson (E7).",
)
D.num("F4.5", "Adults will use subtitles and repeat questions (E7). ## S")
D.num("F4.6", "A spare set of batteries, ear hooks and tubing in the medical room at all times (E7).")
D.para("F5  School productions", bold=True)
D.num(
    "F5.1",
    "The drama teacher will rehearse with Marguerite for 30 minutes each Wednesday so that she takes her cue from a light instead of a sound. ## L",
)
D.num(
    "F5.2",
    "The choir leader will teach her the signed version of each song in six lunchtime sessions of half an hour in the spring term. ## L",
)
D.section = None
D.h("G and H   Health and social care provision", 1)
D.lab("sections-not-separate", "Health and social care provision")
D.section = "G"
D.para(
    "The audiology department will see Marguerite every six months to test her hearing and retune her aids, and will take new ear-mould impressions each September. The headache clinic’s specialist nurse will telephone Mrs Delacourt once a term about the headache diary. No social care provision is required."
)
sec("I", "Section I: Placement")
D.lab("no-placement", section="I")
D.num(
    "I1",
    "The authority has consulted two schools and awaits their replies. The parents’ representations have been received.",
)
sec("J", "Section J: Personal budget and direct payments")
D.lab("empty-section", section="J")
D.para(
    "Where there is a personal budget, this section gives the details of how it will be used, the provision it will pay for, and the needs and outcomes that any direct payment is to meet.",
    italic=True,
)
sec("K", "Section K: Advice and information obtained")
D.num("K1", "Views of Marguerite and her parents, collected by Ms Fenella Stott, head of year, 15 June 2026.")
D.num("K2", "Report of the qualified teacher of the deaf, Mrs Aileen Drury, Sensory Service, 11 May 2026.")
D.num("K3", "Educational report by Mr C Amadi, special educational needs coordinator, 22 June 2026.")
D.num("K4", "Speech and language therapy report by Roisin Keane, speech and language therapist, 2 June 2026.")
D.num("K5", "Audiology letter, paediatric audiology department. ## AD")
D.num("K6", "Psychological advice by Dr M Oyelaran, educational psychologist, 30 April 2026.")
D.lab("not-signed", section=None)
D.para("Signed for the County of Eastmarch: ………………………………")
D.save()
