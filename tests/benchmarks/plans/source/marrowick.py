"""Letters in cells beside the council's own titles; B, E and F undivided, tied by need numbers and outcome names. Idris, Reception."""

import itertools

from building import add_run
from building_af import Plan

P = Plan("marrowick", "final", font="Arial", size=10)
P.footer("Marrowick Council · Education, Health and Care Plan · Idris Calloway-Penn · FINAL")
P.h("Education, Health and Care Plan", 0)
P.p("Final plan issued under the Children and Families Act 2014", bold=True)
P.grid(
    [
        ["Child", "Idris Calloway-Penn"],
        ["Born", "3 March 2022"],
        ["Lives with", "His mother and father, Ffion and Gareth Calloway-Penn, and his sister Nia"],
        ["Spoken at home", "English and Welsh"],
        ["Year group", "Reception"],
        ["We were asked to carry out an assessment on", "12 March 2026"],
        ["This plan was issued on", "16 October 2026"],
        ["The plan must be reviewed by", "26 November 2027"],
        ["Plan co-ordinator", "«CaseOfficer»"],
    ],
    cols=(6, 10.2),
    header=False,
)
P.lab("PH", "«CaseOfficer»", None)
P.whole("late-plan")
P.whole("no-review-date")
P.whole("not-signed")
P.whole("missing-section", "H2")
P.p("")

P.bar("A", "What matters to me and my family")
P.whole("no-aspirations")
P.whole("views-not-attributed")
P.p(
    "I am four. I live with Mum, Dad, my big sister Nia and our dog, Bramble. Nia is eleven and she reads me the digger book every night."
)
P.p(
    "I like wheels that spin, wet sand, and anything I can pour from one pot to another. I like it when Dad swings me round by the arms. Bubbles make me laugh until I get hiccups."
)
P.p(
    "I do not like noisy rooms, sticky hands or being hurried. When too many people talk together I go under the table. I am cross when somebody takes the thing I am holding."
)
P.p(
    "How to talk with me: come down to my level, say my name, show me the real thing or a photograph of it, and then count to ten in your head. Hold up two things and watch where my eyes go. That is how I tell you what I want, so please do it when you are deciding something about me."
)
P.prose(
    "Idris was born at thirty-four weeks and spent nineteen days in special care. He sat at fourteen months and walked at twenty-seven months.",
    "From January 2025 until he started nursery the family had two Portage home visits a month, and he then spent a year in the Foxcote nursery class on five mornings a week.",
    "He is a sunny, affectionate boy who sleeps badly and wakes at five. Outings are hard: supermarkets and birthday parties end with Idris on the floor, and Mrs Calloway-Penn gave up her job at the surgery in the spring so that one parent was always at home.",
    (
        "After the autumn half term the specialist early years teacher will give Idris an hour’s teaching through play every Friday morning.",
        "OUT",
    ),
)

P.bar("B", "What makes learning harder for Idris")
P.p(
    "The needs are numbered so that they can be followed through the rest of the plan. They are not in order of importance.",
    italic=True,
)
P.lead(
    "Need 1.",
    "Idris watches faces closely and knows the routines of the nursery by heart. He follows a single instruction when he is shown what to do, but not when he is only told: the speech and language therapy report of 11 May 2026 puts his understanding of words at the level of a child of one year and eight months. Instructions given to the whole group pass him by, and he copies the child in front to find out what is meant. In Welsh, which is the language of his grandparents, he understands about as much as he does in English.",
)
P.lead(
    "Need 2.",
    "He has some thirty spoken words, most of them the names of vehicles, and twelve signs. He pulls an adult by the sleeve towards the thing he wants and screams when the adult guesses wrongly. He cannot say no, stop, more or help so that a stranger would know what he meant.",
)
P.lead(
    "Need 3.",
    "He will pour and sort for a quarter of an hour if the choice was his. In anything led by an adult he stays for a minute at most and then wanders.",
)
P.prose(
    ("Rafferty finds it hardest at story time, when there is nothing to hold.", "AC"),
    "By the end of his EYFS nursery year he was playing and exploring as most children do between eighteen and twenty-four months.",
)
P.lab("AB", "EYFS")
P.lead(
    "Need 4.",
    "Idris likes to be near other children and laughs when they run past. He does not yet share a toy, wait for a turn or copy what another child does with a thing, and his play has not moved on from filling and emptying.",
)
P.lead(
    "Need 5.",
    "Change upsets him. When an activity stops or a toy is taken he drops to the floor, bites the back of his own hand and may cry for twenty minutes; the nursery counted nine such times in the week of 20 April 2026. He has no way yet of calming himself.",
)
need = [
    "Noise, crowds and wet textures are hard for Idris.",
    ("At dinner time she covers her ears, leaves her food and heads for the door.", "MP"),
    "Paint, glue and gravy on the fingers bring the same response.",
]
para = P.document.add_paragraph()
add_run(para, "Need 6.", bold=True)
para.add_run(" " + " ".join(P.say(sentence) for sentence in need))
P.lead(
    "Need 7.",
    "His joints are very bendy and he tires quickly. He walks with his feet wide apart, falls several times in a morning and climbs steps on hands and knees. The occupational therapy advice of 19 May 2026 found that he could not stand on one leg or jump.",
)
P.lead(
    "Need 8.",
    "Idris grips crayons and brushes in his fist and his marks are faint. He cannot yet draw a line down a page, thread a large bead or use scissors, and he turns his back when mark-making is set out.",
    "NP:grips crayons and brushes in his fist and his marks are faint",
)
P.lead(
    "Need 9.",
    "He wears a nappy all day and shows no sign that he knows when he is wet. He lifts his arms for his coat and does no more. The Portage summary of February 2026 describes him as relying on an adult for every part of dressing.",
    "RN:Portage summary of February 2026",
)

P.bar("C", "My health")
P.p("Idris has generalised joint hypermobility, which is why he tires and falls (Need 7).")
P.p(
    "He had grommets put in at the ear, nose and throat (ENT) clinic in March 2026 after two years of glue ear. His hearing was within normal limits in July, but it comes and goes with colds."
)
P.p("He is allergic to cow’s milk and carries an antihistamine.")

P.bar("D", "My social care")
P.p(
    "This section sets out any social care needs which relate to the child’s special educational needs or to a disability.",
    italic=True,
)
P.lab("empty-section")

P.bar("E", "What Idris will be able to do")
P.p("Each outcome has a name, which is used again in F.", italic=True)
P.lead(
    "Asking.",
    "By July 2027 Idris will ask for four different things in a day with a word, a sign or a picture card, without being reminded.",
    style="List Bullet",
)
P.lead(
    "Following.",
    "By the end of Year 1 Idris will carry out an instruction with two parts (“get your hat and find Mrs Bhatt”) on four occasions out of five, with one picture to help him.",
    style="List Bullet",
)
P.lead(
    "Story.",
    "Idris will stay with a group of five children until the end of a picture book and point to the right picture when he is asked.",
    "T",
    style="List Bullet",
)
P.p(
    "Steps within the next 12 months: two pages; half of the book; the whole book with a prop in his hand.", italic=True
)
P.lead(
    "Turn-taking.",
    "By the end of Key Stage 1 Idris will improve his play skills.",
    "M:improve his play skills",
    style="List Bullet",
)
P.lead(
    "Calming.",
    "By the end of Year 1 Idris will walk to the den within two minutes of the first sign of upset, holding an adult’s hand, eight times out of ten.",
    style="List Bullet",
)
P.lead(
    "Dinner-time.",
    "By Easter 2027 Idris will sit in the dinner hall with his ear defenders on for fifteen minutes, four days out of five.",
    style="List Bullet",
)
P.lead(
    "Steps.",
    "By the time he leaves Reception Idris will walk up and down the six garden steps on his feet, one hand on the rail.",
    style="List Bullet",
)
P.lead(
    "Toilet.",
    "By his sixth birthday Idris will stay dry from nine o’clock until noon on three days a week.",
    style="List Bullet",
)
P.lead(
    "Coat.",
    "By June 2026 Idris will put his own coat on over his head and push both arms through.",
    "DP",
    style="List Bullet",
)
P.lead(
    "Music.", "By July 2028 Idris will have access to a weekly session of interactive music.", "OP", style="List Bullet"
)
P.lead(
    "Counting.",
    "By the end of Reception Idris will hand over one, two or three objects when asked for that number, nine times out of ten.",
    "OW",
    style="List Bullet",
)

P.bar("F", "The special educational provision Idris will have")
P.p("After each item we say in brackets which need it meets and which outcome it helps.", italic=True)
numbers = itertools.count(1)


def f(text, *labels):
    P.lead(f"F{next(numbers)}", text, *labels)


f(
    "A qualified speech and language therapist will work with Idris for 45 minutes once a fortnight in term time, teaching him to ask with single words and signs. (Need 2; Asking)"
)
f(
    "The therapist will also spend an hour with the class team in the first week of each term, showing them the signs and pictures he is learning. (Needs 1 and 2; Asking, Following)"
)
f(
    "Every morning, from 9.05 to 9.20, the nursery nurse, who holds a Level 3 qualification in early years, will: (Need 3; Story)"
)
P.b("bring toys one by one out of a lidded bucket for Idris to watch;")
P.b("read the first pages of that week’s book with a matching object for him to hold;")
P.b("finish with the same clapping rhyme, so that he knows it has ended.")
f(
    "A learning support assistant with the Makaton Foundation certificate will go over the signs of the week with Idris three times a week. (Need 2; Asking)",
    "P:go over the signs of the week with Idris",
)
f(
    "The early years practitioner will give Idris frequent practice in doing what he is asked. (Need 1; Following)",
    "U:give Idris frequent practice in doing",
    "V:frequent",
)
f(
    "Idris will be given ten seconds to answer after every question and every instruction, before anything is said again. (Need 1; Following)"
)
f(
    "Adults will keep what they say to two key words and use natural gesture. (Need 1; Following)",
    "S:keep what they say to two key words",
)
f(
    "Visual cues such as photographs and a now-and-next board will be shown at each change of activity. (Needs 1 and 5; Following, Calming)",
    "V:such as",
)
f(
    "All adults in Reception will be given two hours’ training in Makaton by the specialist early years teacher before the end of November 2026. (Need 2; Asking)"
)
f(
    "A book of the day, with three photographs and a sentence about each, will be filled in every afternoon by the nursery nurse and sent home. (Need 2; Asking)"
)
f(
    "The specialist early years teacher from the council’s inclusion team will teach Idris on his own for no less than one hour on alternate Tuesdays, using wheels, water and sand to lengthen the time he spends in play that an adult has begun. (Need 3; Story)"
)
f(
    "The teaching assistant will sit beside Idris for the whole of phonics each day and point to the pictures as the sounds are said. (Need 3)",
    "L:sit beside Idris for the whole of phonics",
)
f("Idris will have access to a wobble cushion. (Need 3; Story)", "V:have access to a wobble")
f(
    "Early years matrix level 4 will apply from the autumn term. (Needs 3 and 5; Story, Calming)",
    "B:Early years matrix level 4",
)
f(
    "A familiar adult will play alongside Idris in the sand tray for twenty minutes each afternoon, showing him how to swap one toy for another. (Need 4; Turn-taking)",
    "X:A familiar adult will play alongside Idris",
)
f(
    "Rolling and posting games with two other children will be set up for ten minutes after morning snack every day. (Need 4; Turn-taking)",
    "N:Rolling and posting games with two other children",
)
f(
    "What is done to widen his play at home time and in the garden will be decided by the school once the inclusion team has visited. (Need 4; Turn-taking)",
    "D:will be decided by the school",
)
f(
    "Each school morning, from 8.40 until the register is called at 8.55, the nursery nurse will meet Idris at the garden gate, help him to hang up his bag, go through his photographs for the day and settle him to his first activity. (Need 5; Calming)"
)
f(
    "As soon as Idris bites his hand or drops to the floor, the teaching assistant will lead him to the den, sit down beside him and count slowly with him for five minutes. (Need 5; Calming)"
)
f(
    "A den: a pop-up tent in the corner of the Reception room, holding one cushion and a two-minute sand timer. (Need 5; Calming)"
)
f(
    "12 hours a week of teaching assistant time. (Needs 1 to 6; Following, Calming)",
    "H:12 hours a week of teaching assistant time",
)
f(
    "One pair of child-size ear defenders, hung on his own peg, to wear in the dinner hall and at whole-school assembly. (Need 6; Dinner-time)"
)
f(
    "A midday assistant will sit across the table from Idris for the whole of every school dinner, moving his plate to the quiet end when the bell rings. (Need 6; Dinner-time)"
)
f(
    "The class teacher will put out one new texture a day for ten minutes and show Idris how to touch it with a brush before he touches it with a finger. (Need 6; Painting)",
    "UN:one new texture a day",
)
f(
    "An occupational therapist will come into school for one hour each half term to write his balance exercises and to teach them to the teaching assistant. (Need 7; Steps)"
)
f(
    "The teaching assistant will do the balance exercises with him for 15 minutes on Mondays, Wednesdays and Fridays. (Need 7; Steps)"
)
f(
    "Whenever Idris goes up or down the garden steps the teaching assistant will walk one pace behind him and remind him to hold the rail. (Need 7; Steps)"
)
f("A chair with arms and a footplate at snack, at dinner and at every table activity. (Need 7; Steps)")
f(
    "A contribution of £640 from the inclusion fund towards a low climbing frame for the Reception garden. (Need 7; Steps)",
    "MO:£640",
)
f(
    "At 9.15, 10.45, 12.30 and 2.00 every day the teaching assistant will take Idris to the toilet, stay with him for five minutes with his digger book, and change him. (Need 9; Toilet)"
)
f(
    "Before each outdoor play and at every home time, the teaching assistant will lay his coat on the floor upside down and, hand over hand, show him how to flip it over his head. (Need 9; Coat)"
)
f(
    "On Fridays from 10.00 to 10.30 the visiting music teacher will lead interactive music for Idris and one other child. (Need 4; Music)"
)
f(
    "A small group, Idris and two others, will sing and sign with the nursery nurse for eight minutes at 1.20 every afternoon. (Needs 2 and 4; Music)"
)

P.bar("G", "Health provision")
P.b("The audiologist will test Idris’s hearing every six months at the Marrowick Child Health Centre.")
P.b("A dietitian will see Idris and his parents for thirty minutes once a term to go through his food diary.")
P.b("The health visitor will support the family with his sleep and with introducing new foods.", "C")
P.b(
    "Each September the school nurse will spend an hour training the three Reception adults to recognise an allergic reaction and give his antihistamine."
)
P.b("The kitchen will serve Idris a dinner made without milk every day.")

P.bar("H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.p("None is required. The Early Help duty team was consulted and no need under section 2 of the Act was found.")

P.bar("I", "Where Idris will go to school")
P.p(
    "Foxcote Infant School, a mainstream infant school, with 12 hours of teaching assistant support a week in Reception.",
    "hours-in-placement:12 hours of teaching assistant support a week in Reception",
)

P.bar("J", "Personal budget")
P.p(
    "A direct payment of £1,140 a year will be paid to Mrs Calloway-Penn in twelve equal monthly sums, starting on 1 November 2026."
)
P.lab("budget-not-requested", "£1,140 a year")
P.lab("direct-payment-without-purpose", "A direct payment of £1,140 a year")

P.bar("K", "The advice this plan was written from")
P.grid(
    [
        ["Advice", "Written by", "Date"],
        ["Parents’ contribution", "Mr and Mrs Calloway-Penn", "21 April 2026"],
        ["Educational advice", "Mrs P Bhatt, nursery teacher, Foxcote Infant School", "28 April 2026"],
        ["Social care advice", "Early Help duty officer, Marrowick Council", "30 April 2026"],
        ["Speech and language therapy report", "Jonah Achterberg, speech and language therapist", "11 May 2026"],
        ["Occupational therapy advice", "Ines Calder, occupational therapist", "19 May 2026"],
        ["Psychological advice", "Dr Lowri Fenn, educational psychologist", "5 June 2026"],
        ["Paediatric medical advice", "Dr Salema Iqbal, consultant community paediatrician", ""],
    ],
    cols=(5.4, 7.6, 3.2),
)
P.lab("AD", "Paediatric medical advice")
P.save()
