"""A county's final plan, long formal sentences; B in running prose; F as headed paragraphs by frequency and setting. Ignatius, 11."""

from building import tracked
from building_l1 import Plan

P = Plan("ashmarsh", "final", font="Georgia", size=10.5)
d = P.document
P.running("Ashmarsh County Council · Ignatius Pellowe-Dray · Education, Health and Care Plan", "Confidential")
P.h("Education, Health and Care Plan", 0)
P.p("Final plan, issued under section 37 of the Children and Families Act 2014", bold=True)
P.grid(
    [
        ["Name of child", "Ignatius Pellowe-Dray"],
        ["Date of birth", "3 February 2015"],
        ["Year group", "Year 6, transferring to Year 7 in September 2026"],
        ["Persons with parental responsibility", "Mrs Rosalind Pellowe and Mr Anselm Dray"],
        ["Request for assessment received", "8 January 2026"],
        ["Date of this final plan", "12 June 2026"],
        ["Arrangements for review", "The plan will be reviewed every twelve months, as the Act requires."],
        ["Casework officer", "Philippa Tredgold, Eastern Area Office"],
    ],
    cols=[6, 10.5],
    header=False,
)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.lab("unresolved-changes", section=None)

P.section = "A"
P.lab("no-communication-summary", section=None)
P.h("Section A – The views, interests and aspirations of Ignatius and of his parents", 1)
P.h("Ignatius’s own account", 3)
P.p(
    "The passage below was dictated by Ignatius to his class teacher, Miss Corrigan-Bale, on 24 February 2026 and is set down exactly as he said it.",
    italic=True,
)
P.prose(
    "“I live with my mum and my dad and my gran, who has the downstairs room, and our dog is called Biscuit. I know the names of nearly all the locomotives that ran on the Somerset and Dorset line and I have a signal box in the loft that I made with Dad.",
    "At school I like Fridays because of art. I do not like it when I think I know what to do and then it turns out everybody else is doing something different.",
    "When I am a man I would like to work on a preserved railway, mending things, and I would like to go to the secondary school that my cousin goes to.”",
)
P.h("His parents’ views", 3)
P.prose(
    "Mrs Pellowe and Mr Dray describe a patient and funny boy who will spend a whole wet Saturday on one model.",
    "They report that he comes home worn out from having pretended all day that he has followed what was said, and that the evenings are then hard for everybody.",
    "They hope that at secondary school he will have two or three friends who know him well, and that he will leave at sixteen able to read an instruction manual for himself.",
)
P.h("History", 3)
P.prose(
    "Ignatius was born at thirty-six weeks and did not put two words together until he was nearly four.",
    "From September 2023 until July 2025 he was given six hours a week of help by a teaching assistant, paid for by the school, and in Year 4 he attended ten sessions of a talking group.",
    "He has lived in Fallowmere all his life and has been at the same primary school since the Reception year.",
)

P.section = "B"
P.h("Section B – Ignatius’s special educational needs", 1)
P.p("Under each heading his strengths are described together with his needs.", italic=True)
P.h("Communication and interaction", 2)
P.prose(
    "Ignatius is sociable, makes good eye contact with those he knows, and will talk at length, and often very entertainingly, about railways.",
    "He has a developmental language disorder, which was confirmed in the speech and language therapy report of 2 April 2026.",
    "He understands the first part of what is said to him and guesses at the rest, so that an instruction which contains more than one idea, or which depends upon ‘before’, ‘unless’ or ‘although’, is usually misunderstood.",
    "He does not let anybody know when he is lost.",
    "When he relates something that has happened he begins in the middle, leaves out the names of the people concerned and becomes cross with the listener who cannot follow him.",
)
P.h("Cognition and learning", 2)
P.prose(
    "His drawing is remarkable for a boy of his age, and his reasoning with shapes and patterns was found to be at the 63rd percentile by the educational psychologist (report of 16 March 2026).",
    "His reading is that of a child of seven years and two months; he reads from the orange band at school, sounding out most words of more than two syllables, and by the foot of the page has forgotten what was at the top.",
    ("On the YARC he gained a standard score of 74 for comprehension.", "AB:YARC"),
    "He can compose a good sentence aloud but can seldom hold it in mind for long enough to put it on paper.",
    "In mathematics he adds and subtracts within one hundred on his fingers and has no secure knowledge of any multiplication table other than the fives and tens.",
    (
        "From September he will receive five hours of reading tuition every week from the literacy teacher at his new school.",
        "OUT:he will receive five hours of reading tuition every week",
    ),
)
P.h("Social, emotional and mental health", 2)
P.prose(
    "Ignatius is kind to younger children and is trusted with the Reception class at wet playtimes.",
    "With children of his own age he falls out several times in a week, generally because he has mistaken a joke for an insult or has not heard that the rules of a game have been changed.",
    "After such a quarrel he refuses to re-enter the classroom, on occasion for the remainder of the morning.",
    "He has very few words for what he feels and says that he is ‘fine’ or ‘not fine’.",
)
P.h("Sensory and physical", 2)
P.lab("NP", "Sensory and physical")
P.prose(
    "Ignatius runs well, swims fifty metres and has no difficulty with gross motor skills.",
    "He is distressed by sudden and by overlapping noise, most of all by the scraping of chairs and the echo of the dining hall, where he covers his ears, leaves his meal and hides beneath the coats.",
    (
        "According to the occupational therapy report of 19 February 2026, his responses to sound fall in the range of ‘definite difference’.",
        "RN:occupational therapy report",
    ),
    "He will not wear a shirt with a stiff collar.",
)

P.section = "C"
P.h("Section C – Health needs which relate to his special educational needs", 1)
para = d.add_paragraph()
tracked(
    para,
    [
        "Ignatius has type 1 diabetes, which was diagnosed in ",
        ("del", "2021"),
        ("ins", "2022"),
        ", and he wears an insulin pump. When his blood glucose is low he becomes slow and irritable, and this is easily mistaken for refusal to work. He is able to hold the meter but does not yet remember to test.",
    ],
)
P.section = "D"
P.h("Section D – Social care needs", 1)
P.p(
    "This section sets out the child’s social care needs which relate to his or her special educational needs or to a disability.",
    italic=True,
)
P.lab("empty-section", section="D")

P.section = "E"
P.h("Section E – The outcomes sought for Ignatius", 1)
for x in [
    (
        "Outcome 1. By the end of Year 8 Ignatius will tell an adult or a classmate, unprompted and in a complete sentence, that he has not understood, on four of every five occasions when that is the case.",
    ),
    (
        "Outcome 2. By July 2028 he will relate an event in its proper order, naming those who took part, to a listener who was not present.",
    ),
    (
        "Outcome 3. By the end of Key Stage 3 he will read aloud a page of a book written for nine-year-olds at ninety words a minute with fewer than six errors, and answer three questions upon it.",
    ),
    (
        "Outcome 4. Ignatius will write a paragraph of five sentences, each with its capital letter and its full stop, with no adult beside him.",
        "T",
    ),
    ("Outcome 5. By the end of Year 7 Ignatius will continue to develop his confidence in mathematics.", "M"),
    (
        "Outcome 6. By July 2027 Ignatius will say which of eight feelings he has, and what brought it on, when he is asked about it later on the same day.",
    ),
    (
        "Outcome 7. By the end of Year 7 he will remain in the dining hall until his meal is finished on four days in each week.",
        "OW",
    ),
    (
        "Outcome 8. By Easter 2026 he will return to the classroom within five minutes of a quarrel, on four occasions out of five.",
        "DP",
    ),
    (
        "Outcome 9. By the end of the summer term 2027 he will test his own blood glucose before lunch and tell an adult the reading, on every school day.",
    ),
]:
    P.p(*x)
P.p(
    "The school will set shorter-term targets towards these outcomes each term and will send a copy of them to his parents.",
    italic=True,
)

P.section = "F"
P.h("Section F – Special educational provision", 1)
P.p(
    "The paragraphs which follow are arranged according to how often, or where, the provision is to be made. The outcome or outcomes to which each provision is directed are given in square brackets.",
    italic=True,
)
P.h("Every day", 2)
P.p("On every school day:")
P.b(
    "for twenty minutes before the first lesson, the teaching assistant attached to his form, who holds a Level 3 award, will rehearse with him the words which he is to meet in that day’s lessons [Outcomes 1 and 2];"
)
P.b(
    "for a quarter of an hour, a teaching assistant will hear him read aloud from a book at his own level and will write down the words at which he hesitates [Outcome 3];"
)
P.b("his form tutor will check that the writing begun on the previous day has been finished and handed in [Outcome 4].")
P.prose(
    (
        "At the close of each day, for ten minutes, someone will go through with Ignatius what is to be taken home and what is to be brought back on the morrow [Outcome 1].",
        "X:someone will go through with Ignatius",
    ),
    (
        "For five minutes each afternoon the form tutor will read over the next day’s timetable with him and mark any change upon it in red [Outcome 11].",
        "UN:Outcome 11",
    ),
)
P.h("Each week", 2)
P.prose(
    "A speech and language therapist registered with the Health and Care Professions Council will see Ignatius on his own for forty-five minutes each week of term, and will teach him to put events in order and to ask for a thing to be explained [Outcomes 1 and 2].",
    "The therapist will spend a further fifteen minutes in each of those weeks showing the teaching assistant how the current targets are to be practised [Outcome 2].",
)
P.prose(
    "On Mondays and Wednesdays, from 10.40am until 11.10am, a teacher who holds a diploma in specific learning difficulties will give structured phonics lessons to Ignatius in a group of up to three pupils [Outcome 3].",
    (
        "A higher level teaching assistant will take him each week for spelling, beginning with the words that he has himself used wrongly [Outcome 4].",
        "P",
    ),
    (
        "He will also receive twelve hours of support from a teaching assistant every week [Outcomes 3, 4 and 5].",
        "H:twelve hours of support from a teaching assistant",
    ),
    (
        "An hour’s tuition in mathematics, which will be given in a pair and will follow the Plus One programme from its first page, will take place every Tuesday afternoon [Outcome 5].",
        "N",
    ),
)
P.prose(
    "The learning mentor will hold regular sessions with him, namely half an hour on each Thursday at 1.15pm, in which the quarrels of the week are drawn as comic strips and talked over [Outcome 8].",
    "The emotional literacy support assistant will teach him names for feelings for thirty minutes on each Friday, using photographs of his own face [Outcome 6].",
    "He will bring home a book from the green band every Wednesday [Outcome 3].",
)
P.h("Each half term and each term", 2)
P.prose(
    "A specialist teacher employed by the county’s Learning Support Service will visit once in every half term to check his reading record and to reset the lists of words [Outcome 3].",
    "An educational psychologist will hold a consultation of ninety minutes with those who teach him, once in the autumn term and once in the spring term, upon what to say and what to leave unsaid when he refuses [Outcome 8].",
    "One training session of two hours on developmental language disorder will be given to all of his teachers by the speech and language therapist in September 2026 [Outcome 1].",
    "In May 2027 the head of Year 7, his parents and the SENCO will meet to read through his targets [Outcomes 1 to 6].",
)
P.h("In class", 2)
P.prose(
    "In every lesson his teachers will give one instruction at a time and will not give the second until he has finished with the first [Outcome 1].",
    "In whole-class discussion they will wait for ten seconds after putting a question to him [Outcome 1].",
    "He will have a laptop computer with text-to-speech software, for his sole use, in all lessons which call for more than three sentences of writing [Outcome 4].",
    "At the start of each topic in science and in history the booklet will be recorded as an audio file, so that he has access to the curriculum on the same footing as his classmates [Outcome 3].",
)
P.prose(
    (
        "In every mathematics lesson a teaching assistant will sit beside him and read the questions aloud, this help to be gradually reduced [Outcome 5].",
        "V:gradually reduced",
    ),
    (
        "A range of counting apparatus will be provided for him in mathematics lessons [Outcome 5].",
        "V:A range of",
    ),
    "He will have a number square and a table of multiplication facts, each laminated and fixed to the inside cover of his exercise book [Outcome 5].",
    "In tests and examinations which last for more than twenty minutes he will be given 25 per cent additional time and a reader [Outcome 3].",
)
P.h("Out of class", 2)
P.prose(
    "On Tuesdays and Thursdays at morning break the play leader will run for Ignatius and three other pupils a game with written rules, which will last for fifteen minutes [Outcome 8].",
    "Following any quarrel on the playground, the learning mentor will spend ten minutes with him, away from the other pupils concerned, and will walk back with him to the classroom door [Outcome 8].",
    ("A teaching assistant will help him to join in with games which other children have begun [Outcome 8].", "U"),
    (
        "What is to be done for him on school journeys will be determined by the receiving school [Outcome 8].",
        "D",
    ),
    (
        "At 8.35am on each day of the first fortnight of September 2026 the head of Year 7 will meet him at the gate and take him to his form room.",
        "L",
    ),
)
P.h("How those who work with Ignatius will go about it", 2)
P.prose(
    "When he is upset, adults will slow their speech and use no more than five words at a time [Outcome 8].",
    "If he refuses a piece of work, the adult nearest to him will say nothing for one minute and will then lay two pictures of possible next steps before him [Outcome 8].",
    ("Visual reminders will be used and language will be kept simple [Outcome 1].", "S"),
    (
        "Her worksheets will be set out with one task to a page in all subjects [Outcome 4].",
        "MP:Her worksheets will be set out",
    ),
    "Homework will be written in his planner by the subject teacher before the end of the lesson [Outcome 4].",
    "A word-prediction program will be installed on the laptop computer before the first day of term [Outcome 4].",
)

P.section = "G"
P.h("Section G – Health provision", 1)
P.prose(
    "A paediatric diabetes specialist nurse will train three members of the school’s office for two hours in each September, and will visit once a term to check that the care plan is up to date [Outcome 9].",
    "One of those three will stand beside Ignatius while he tests, before lunch on every school day [Outcome 9].",
    ("The hospital dietitian will give advice to his parents and to the school kitchen on his meals [Outcome 9].", "C"),
)
P.section = "H1"
P.h("Section H1 – Social care provision under the Chronically Sick and Disabled Persons Act 1970", 1)
P.p("No provision is required under section 2 of that Act.")
P.lab("missing-section", section="H2")
P.section = "I"
P.h("Section I – Placement", 1)
P.p("Until 31 August 2026: Fallowmere Church of England Primary School, a mainstream voluntary aided primary school.")
P.p("From 1 September 2026: The Hurst School, Cold Fallow, a mainstream secondary academy for pupils aged 11 to 16.")
P.p(
    "The Hurst School will set aside 17.5 hours of teaching assistant time each week for Ignatius.",
    "hours-in-placement:17.5 hours of teaching assistant time each week",
)
P.p("Telephone for the school office: 01632 960 144, open from 8.00am until 4.15pm.")
P.section = "J"
P.h("Section J – Personal budget", 1)
P.prose(
    "Ignatius’s parents asked for a personal budget on 20 April 2026.",
    (
        "A direct payment of £1,140 a year has been agreed and will be paid to Mrs Pellowe in three equal parts, on the first day of each term.",
        "direct-payment-without-purpose:A direct payment of £1,140 a year",
    ),
)
P.section = "K"
P.h("Section K – Advice and information gathered", 1)
rows = [["Appendix", "Document", "Author and role", "Date"]]
for r, l in [
    (["1", "Views of Ignatius", "Miss L Corrigan-Bale, class teacher", "24 February 2026"], ()),
    (["2", "Views of his parents", "Mrs R Pellowe and Mr A Dray", "26 February 2026"], ()),
    (["3", "Educational advice", "Mr Mark Tansley, headteacher", "3 March 2026"], ()),
    (["4", "Educational psychology report", "Dr Ffion Astley-Noor, educational psychologist", "16 March 2026"], ()),
    (["5", "Speech and language therapy report", "Jocasta Burnell, speech and language therapist", "2 April 2026"], ()),
    (["6", "Paediatric medical advice", "", "9 March 2026"], ("AD:Paediatric medical advice",)),
    (["7", "Social care information", "Duty social worker, Eastern Area", "11 March 2026"], ()),
]:
    P.t(r[1], *l)
    rows.append(r)
P.grid(rows, cols=[2, 5.5, 6, 3])
P.section = None
P.h("Travel", 2)
P.p(
    "Ignatius will travel to and from The Hurst School by taxi with one other pupil. His parents will take him on any day on which the taxi does not run."
)
P.h("Signature", 2)
P.p("Signed for Ashmarsh County Council: P. Tredgold")
P.p("Name: Philippa Tredgold, Casework Officer        Date: 12 June 2026")
P.save()
