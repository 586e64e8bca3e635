"""Amended after an annual review; mostly prose with underlined run-in headings. Maribel, Year 9, deaf."""

from building_r import Plan

P = Plan("tarnholme", "final", font="Garamond", size=11.5)
d = P.document
P.running(
    "Maribel Tunstead – Education, Health and Care Plan", "Tarnholme County Council · amended final plan · confidential"
)
P.h("Education, Health and Care Plan: amended final plan", 0)
P.p(
    "This plan is maintained by Tarnholme County Council under the Children and Families Act 2014. It replaces the plan of 20 November 2025."
)
P.run_in(
    "Child.",
    "Maribel Tunstead, born 3 March 2013, Year 9. She lives with her mother, Corinne Tunstead, her father, Declan Tunstead, and her older brother Piers at 4 Dyer's Lane, Tarnholme.",
)
P.run_in("Review meeting held on.", "11 September 2026, at Larkhill Academy.")
P.run_in("Date of this amended final plan.", "18 December 2026.")
P.run_in("Next review.", "The plan is reviewed every twelve months.")
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)
para = P.run_in(
    "Language.",
    "Maribel uses spoken English and British Sign Language, in about equal measure, and moves from one to the other within a sentence. Her family signs at home.",
)
P.struck(para, " Maribel's family does not sign.")
P.lab("unresolved-changes", section=None)

P.section = "A"
P.h("Section A – The views, interests and aspirations of Maribel and her parents")
P.lab("no-communication-summary")
P.run_in(
    "Maribel's views.",
    "What follows was signed by Maribel and put into written English by Mrs Oduya, the teacher in charge of the resource base, who read it back to her on 2 September 2026.",
    "“I like swimming, drawing buildings and my cat Biscuit. I have been deaf since I was born and I am fine with that. What I am not fine with is being told ‘never mind’ when I ask what the joke was. My best lessons are art and maths because you look and then you do. My worst is history when there is a debate, because by the time I have found the person who is talking they have stopped. After a whole day of watching I go home and sleep on the sofa with my hearing aids out.”",
    "“When I leave school I want to be an architect. I would like to design a school where nobody has a chair with metal feet.”",
)
P.run_in(
    "Her parents' views.",
    "Mr and Mrs Tunstead are proud of how hard their daughter works and of her humour. They noticed at the start of Year 8 that she had stopped telling them about her day. They think her reading has stood still since primary school, and they would like the signing club that the school ran last summer, which had twelve members and met on Wednesdays, to start again. They hope that Maribel will go on to study whatever she chooses and will have friends, deaf and hearing, for life. They asked at the review that everyone should stop praising her for coping.",
)
P.run_in(
    "History.",
    "Maribel's deafness was found at her newborn screening and she was given hearing aids at ten weeks. A teacher of the deaf visited the family weekly until she started nursery. She went to Pell Street Primary School, where in Year 5 and Year 6 she received eight hours a week from a communication support worker, and she moved to Larkhill Academy in September 2024. Her attendance last year was 94 per cent. At the end of Year 8 she chose art, geography and computing as the subjects she most wished to keep, and gave up French because so much of it was taught by ear.",
)

P.section = "B"
P.h("Section B – Maribel's special educational needs")
P.run_in(
    "Communication and interaction.",
    "Maribel is a lively and expressive signer, and hearing pupils who know her well find her speech easy to follow. Her understanding of spoken words is at the 4th percentile for her age and her understanding of signed sentences is at the 30th.",
    "She misses the ends of words, so that tense and plural are often lost to her, and she has far fewer words than others in her year for feelings, for reasons and for the language of argument.",
    "She nods when she has not understood.",
    ("He tires by two in the afternoon, because watching and listening at once take so much effort.", "MP"),
    "In a group of more than three she cannot find the speaker fast enough to follow, and by the time the interpreter has caught up the talk has moved on, so that she is often a turn behind and says nothing in order not to look foolish.",
    "She follows best when the room is quiet, the speaker is in front of her with the light on the face, and one person talks at a time.",
)
P.run_in(
    "Cognition and learning.",
    "Maribel's reasoning with shapes and patterns is well above average and she learns a method in one showing. Her reading age in June 2026 was eight years and seven months. She reads the words on a page but loses the meaning when a sentence has more than one clause, and her own writing follows the order of sign, leaving out articles and endings. She needs longer than her classmates to take in written questions. In mathematics she is in the second of five sets and works quickly until the question is put in words. At the review the head of English reported that Maribel had finished one novel in the year, with help, and had been able to act out the plot in sign but not to write it down.",
    (
        "From January 2027 she will have forty minutes a week of touch-typing lessons with Mr Ferrand, the learning support assistant.",
        "OUT",
    ),
)
P.run_in(
    "Social, emotional and mental health.",
    "Maribel is kind and fair-minded and is trusted by younger pupils in the base. In the past year she has become low in her mood. She believes that other pupils are talking about her when she sees them laugh, she has withdrawn from two after-school clubs, and on at least one evening in most weeks she cries and cannot say why.",
)
P.lab("NP", "Social, emotional and mental health")
P.run_in(
    "Sensory and physical.",
    "Maribel has a severe sensorineural hearing loss (SNHL) in both ears and wears two hearing aids all day. Even with them, speech more than two metres away or against the noise of a classroom is out of her reach. She does not always notice that her radio aid has failed. Her balance is poor in the dark. In the resource base she puts up with the hum of the projector, but in the sports hall, the dining hall and the design workshop she turns her hearing aids off, because the clatter hurts. She moves well, swims for the county under-14s and needs no help with self-care.",
)

P.section = None
P.h("Sections C and D – Health care needs and social care needs")
P.lab("sections-not-separate", "Sections C and D")
P.run_in(
    "",
    (
        "Maribel was born with CMV, which is the cause of her deafness and of her poor balance in the dark; it needs no treatment now.",
        "AB:CMV",
    ),
    "Her ears make a great deal of wax, which blocks her ear moulds and stops the hearing aids from working, so she is without sound for days at a time. She has grommets no longer. She does not hear the doorbell, the smoke alarm or her mother's voice from another room, and cannot be left in the house on her own for this reason. Her parents are tired: there is no relative nearby who signs, and one of them is always with her. The disabled children's team completed a child and family assessment in 2026 and the family gave consent for its findings to be used here.",
)

P.section = "E"
P.h("Section E – Outcomes")
P.p("Communication and interaction", bold=True)
P.run_in(
    "Outcome 1.",
    "By the end of Year 11 Maribel will tell the speaker, unprompted, that she has missed something and say which part, in four out of five lessons in which she is observed.",
)
P.run_in(
    "Outcome 2.",
    "By July 2028 Maribel will keep up a conversation in British Sign Language for ten minutes with a fluent signer she has not met before, on a subject she has not prepared.",
)
P.run_in(
    "Outcome 3.",
    (
        "By the end of Key Stage 4 Maribel will make progress with her vocabulary.",
        "M:Maribel will make progress with her vocabulary",
    ),
)
P.p("Cognition and learning", bold=True)
P.run_in(
    "Outcome 4.",
    (
        "Maribel will read a page from a Year 8 textbook and answer four questions out of five on it correctly in writing.",
        "T",
    ),
)
P.run_in(
    "Outcome 5.",
    (
        "By summer 2028 Maribel will receive an hour of tuition each week from a teacher of the deaf in written English.",
        "OP",
    ),
)
P.p("Sensory and physical", bold=True)
P.run_in(
    "Outcome 6.",
    "By the end of Year 10 Maribel will notice that her radio aid has stopped working and change to the spare within five minutes, on nine occasions out of ten.",
)
P.run_in(
    "Outcome 7.",
    (
        "By September 2026 Maribel will choose a seat from which she sees both the speaker and the interpreter, without a reminder, in every lesson.",
        "DP:By September 2026 Maribel will choose a seat",
    ),
)
P.run_in(
    "Outcome 8.",
    (
        "By the end of Year 11 Maribel will say what the last speaker said and add a point of her own, twice in a discussion among six hearing classmates.",
        "OW:Maribel will say what the last speaker said",
    ),
)
P.lab("no-adulthood-outcomes")
P.run_in(
    "Shorter-term targets.",
    "The resource base sets these each term, and the teacher in charge brings the record of them to the annual review.",
)

P.section = "F"
P.h("Section F – Special educational provision")
P.lab("no-adulthood-provision")
P.run_in(
    "Communication and interaction – for Outcomes 1, 2 and 3.",
    "A qualified teacher of the deaf from the council's Sensory Service will teach Maribel on her own for one hour every Tuesday and one hour every Thursday in term time, on the words and ideas of the coming week's science and humanities lessons.",
    "She will also have a fifty-minute lesson in British Sign Language each week from a deaf instructor who holds the Level 6 certificate.",
    "A communication support worker with British Sign Language at Level 3 will interpret for her in every lesson, in assembly and in tutor time, and will take notes so that Maribel is free to watch.",
    ("Speech and language therapy will be delivered in blocks.", "U", "N", "V:in blocks"),
    "Whenever a discussion is under way, the teacher will point to the person speaking and repeat what other pupils say.",
    (
        "All who teach her will face her, keep their mouths uncovered and use natural gesture.",
        "S:All who teach her will face her",
    ),
    ("An adult will go over new vocabulary with her ahead of time.", "U", "X"),
)
P.run_in(
    "",
    "After each of the two school examinations weeks, the teacher of the deaf will spend ninety minutes with Maribel going back through her papers, looking at which questions she misread and why.",
    (
        "Repair phrases (‘say the last bit again’, ‘who is speaking?’, ‘show me’) will be rehearsed with her for ten minutes every Monday.",
        "N",
    ),
    "The communication support worker will stand beside the board in lessons, and at the end of every lesson will ask her to sign back the homework.",
    "Two pupils chosen by Maribel will be taught to fingerspell by the deaf instructor, 25 minutes a week for the ten weeks of the spring term, in the room where she has her own lesson and with her taking part.",
    "A specialist speech and language therapist for deaf children will visit once each half-term to check Maribel's targets against her work and to change them.",
)
P.run_in(
    "Cognition and learning – for Outcomes 4 and 5.",
    "Maribel will have 25 minutes of reading comprehension teaching, four mornings a week, from Miss Abara, the English intervention teacher, using books graded for deaf readers.",
    (
        "A higher level teaching assistant will work with Maribel on her written English, sentence by sentence, for forty minutes at a sitting.",
        "P",
    ),
    ("There will be six hours a week of in-class support from a teaching assistant.", "H"),
    "Each new topic word will be put on a card with a picture and a link to a signed clip, and the cards will stay on her desk in lessons.",
    (
        "It would be helpful for subject teachers to share their slides with the interpreter before each lesson.",
        "V:would be helpful",
    ),
    "In all tests and examinations she will have 25 per cent more time and will be given the instructions in sign as well as in print.",
    ("Joel will use a reading window in all shared reading.", "AC:Joel"),
    ("Her tuition will continue as at present.", "D"),
    (
        "Mr Ferrand, the learning support assistant, will regularly read through her homework planner with her and correct the English in it.",
        "U",
        "V:regularly",
    ),
    "A teaching assistant will sit beside Maribel throughout every practical lesson in science and technology and will repeat the safety instructions in sign.",
    "Every film shown in class will carry captions, and where a film has none the interpreter will be given its script on the day before.",
    "On the first Monday of every month the teacher of the deaf and the head of English will meet to choose the next month's texts.",
    "A qualified teacher of the deaf will run a two-hour workshop for Maribel's subject teachers, on writing worksheets for deaf readers, in each autumn term.",
)
P.run_in(
    "Sensory and physical – for Outcomes 6 and 7.",
    "Maribel will have a radio aid system of two transmitters and two receivers, and a spare of each, for her sole use in every lesson.",
    "An educational audiologist will test the hearing aids and the radio aid together once a term and keep a written record.",
    "Mr Ferrand will check the batteries and the ear moulds with her at 8.40 each morning.",
    "Her lessons will be taught in rooms that have carpet, blinds and a reverberation time of no more than 0.8 seconds.",
    (
        "In lessons she will be seated, where possible, within two metres of the teacher and with her back to the window.",
        "V:where possible",
    ),
    ("She should have rests from listening.", "V:should", "S"),
    (
        "The learning support assistant will practise with her, for up to 20 minutes twice a week, handing the microphone round a group and taking it back.",
        "V:up to",
    ),
    ("Servicing of the radio aid will be bought from the supplier at £640 a year.", "MO"),
    (
        "The site manager will fit flashing fire beacons in the toilets and the changing rooms by 31 January 2027, for Outcome 11.",
        "UN:for Outcome 11",
    ),
    "At every fire drill the communication support worker will stand in Maribel's line of sight and sign the instruction to leave.",
)
P.run_in(
    "Break and lunch.",
    (
        "On school days Mr Ferrand will sit with Maribel and two friends in the quiet room for the last twenty minutes of lunch and interpret for them.",
        "L",
    ),
    (
        "In the dining hall, picture menus with the price of each dish will hang at eye level beside the till so that she points to her order and is not asked to repeat it.",
        "L",
    ),
)
P.run_in(
    "Monitoring.",
    "The teacher in charge of the base collects the records each half-term and sends a summary to Mr and Mrs Tunstead. The arrangements for the annual review are made by the school.",
)

P.section = "G"
P.h("Section G – Health care provision")
P.run_in(
    "",
    "The audiology clinic at Tarnholme Infirmary will see Maribel every six months to retest her hearing, and will make new ear moulds within ten days of each visit.",
    ("The ear nurse will clear her ears as necessary.", "C", "V:as necessary"),
    (
        "She could be seen by the clinical psychologist for deaf children about the noise in her ears at night.",
        "C",
        "V:could",
    ),
    "The paediatrician will test her balance and her kidneys once a year until she is sixteen.",
)

P.section = "H1"
P.h("Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.run_in(
    "",
    "A signing short-break worker will come to the house from 10am to 1pm on alternate Saturdays, so that Maribel has someone to sign with while her parents are out.",
    ("The council will fit alerting equipment such as a flashing doorbell.", "V:such as"),
    "The equipment officer from the sensory impairment team will check all of it every six months.",
)
P.lab("missing-section", section="H2")

P.section = "I"
P.h("Section I – Placement")
P.run_in(
    "",
    "Larkhill Academy, Tarnholme: a mainstream secondary school with a resourced base for deaf pupils.",
    ("The school will give Maribel 15 hours of communication support worker time each week.", "hours-in-placement"),
)

P.section = "J"
P.h("Section J – Personal budget")
P.run_in(
    "",
    "The council makes a direct payment of £2,180 a year to Mrs Tunstead, in three instalments, into an account kept for the purpose. Receipts are sent to the direct payments officer at the end of each term.",
)
P.lab("budget-not-requested", "direct payment of £2,180 a year")
P.lab("direct-payment-without-purpose", "direct payment of £2,180 a year")

P.section = "K"
P.h("Section K – Advice and information")
P.run_in(
    "",
    "The advice is held on file by the Special Needs Assessment Team and a copy is sent to anyone named in this plan who asks for it.",
)
P.lab("no-advice-list", "The advice is held on file")
P.section = None
P.run_in("Signed for the council.", "R. Haldane. Name: Rosalind Haldane, Plan Co-ordinator. Date: 18 December 2026.")
P.save()
