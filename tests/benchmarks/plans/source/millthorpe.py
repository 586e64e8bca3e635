"""Headings and bullets; outcomes by theme of adult life, provision by area with outcomes in the headings or at the end of the bullet; C and D run together. Bethan, Year 12, amended final."""

from building_s import Plan

P = Plan("millthorpe", "final", font="Calibri", size=11)
d = P.document
d.sections[0].footer.paragraphs[0].text = "Millthorpe County Council · Children and Young People’s Directorate"
P.h("Amended Education, Health and Care Plan", 0)
P.p("Final amended plan following annual review", bold=True)
for x in [
    "Young person: Bethan Arkwright-Shaw",
    "Date of birth: 19 November 2009",
    "Year group: 12",
    "Plan first issued: 14 June 2019",
    "Annual review meeting held: 8 May 2026",
    "Date of this amended final plan: 19 October 2026",
    "Casework officer: Lorraine Entwistle, telephone 01632 960 417",
]:
    P.p(x)
P.p(
    "Review arrangements: this plan is reviewed every twelve months at a meeting called by the college or school named in it."
)
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)
P.lab("not-signed", section=None)
P.lab("unresolved-changes", section=None)

P.section = "A"
P.h("Section A: My views, interests and aspirations")
P.lab("views-not-attributed")
P.lab("no-communication-summary")
P.h("My story so far", 2)
P.p(
    "I was at Hollin Fold Primary and then at Carr Bank High, where I stayed for all five years. Year 8 was the worst one, because we had nine supply teachers for science and the rooms kept changing. I went part time for most of that year. Things got better when Mr Ogden gave me a job in the greenhouse at dinner time, and I ended up running the plant stall at the summer fair."
)
P.p(
    "I found out that I was autistic when I was nine. I had my first seizure when I was thirteen, on a bus, and I have not liked buses since."
)
P.h("What I like and what I am good at", 2)
for x in [
    "Plants. I have sixty-two succulents and I can tell you the proper name of all of them.",
    "The radio, low, when I am potting on. I have written to the gardening programme twice and they read one of them out.",
    "Drawing maps of places that are not real.",
    "My rabbits, and my cousin Tamsin, who is the only person I message every day.",
    "I remember everything I have read and I am very careful with money.",
]:
    P.b(x)
P.h("What matters to me", 2)
for x in [
    "People turning up when they said they would.",
    "Knowing when lunch is, and what it is.",
    "Quiet. I can do almost anything if it is quiet.",
]:
    P.b(x)
P.h("My future", 2)
P.p(
    "I want to work at a garden centre or a botanic garden and to be paid for it. One day I want a flat with a big window, near enough to Mum and Dad that they can come for tea. I would like to be able to get on a bus without thinking about it."
)
P.h("What my parents say", 2)
P.p(
    "Joanne and Martyn are proud of how hard Bethan has worked to finish her examinations. They worry about what happens at nineteen, and hope that she will have a job she chose, a few good friends and the confidence to say no. They say the greenhouse job did more for her than any number of meetings."
)

P.section = "B"
P.h("Section B: Special educational needs")
P.p("<Known as> is in her first year after GCSEs and is studying horticulture at Level 1.", "PH:<Known as>")
P.p("Bethan attends Carr Bank High School and is in Year 11.").runs[0].font.strike = True
P.h("Communication and interaction", 2)
for x in [
    "Bethan is autistic. She speaks fluently and precisely on subjects she knows, and will put others right at length.",
    "She does not know how to begin a conversation with somebody new, and stands near a group hoping to be noticed. By her own count she spoke to two people outside her family last week.",
    "Figures of speech and hints pass her by. When an instruction is given to a whole room she does not see that it includes her.",
    "She will not use the telephone, and her mother makes every call on her behalf.",
]:
    P.b(x)
P.h("Cognition and learning", 2)
P.lab("NP", "Cognition and learning")
for x in [
    "Bethan reads well for her age and her written work is neat and full. Her spelling is excellent.",
    "She sat GCSE mathematics in June and was awarded grade 1. She cannot work with fractions or percentages, which she meets each day in mixing feeds and composts.",
    "Her working memory for numbers is weak. She loses the figures in the middle of a sum of more than one step.",
]:
    P.b(x)
P.h("Social, emotional and mental health", 2)
for x in [
    "Bethan lives with high levels of anxiety, which is at its worst on Sunday night and in the last fortnight of each term.",
    "She finds a change of room or of teacher the hardest part of any day, and will walk out of the building.",
    "She does not notice that she is becoming anxious until she can no longer speak. Her tutors describe her as “fine and then gone”.",
    "Teasing at school in Years 7 and 8 has left her sure that any laughter nearby is about her. She eats alone and does not use the common room.",
    "She puts off starting a piece of work in case it is wrong, and four of her seven assignments last year were late.",
]:
    P.b(x)
P.h("Sensory and physical", 2)
for x in [
    "Bethan cannot bear the noise of the refectory, hand dryers or petrol machinery, and covers her ears. The fire alarm has brought on two seizures.",
    "She is always moving: she paces, rocks and pulls at her sleeves, and cannot sit through a lecture of more than half an hour.",
]:
    P.b(x)
P.h("Preparing for adulthood: independence", 2)
for x in [
    "Bethan can look after a greenhouse but not a kitchen. She lives on toast if she is left to cook for herself.",
    "She has never travelled alone, and would not know what to do if a bus did not come.",
]:
    P.b(x)

P.section = "C"
P.h("Sections C and D: Health and social care needs")
P.lab("sections-not-separate", "Sections C and D: Health and social care needs")
for x in [
    "Bethan has epilepsy with tonic-clonic seizures, three in the last twelve months. She takes medicine twice a day and needs to be watched over after a seizure, when she sleeps for an hour or two.",
    "Her sleep is poor, and on most nights she is awake until two in the morning. This affects how much she can take in during the first lesson of the day.",
    "Bethan goes nowhere without her parents, and has not been to a club or a friend’s house for three years. Her parents have not had an evening out together since last Christmas.",
    "She does not yet know who to ask for help if something goes wrong when she is away from home.",
]:
    P.p(x)

P.section = "E"
P.h("Section E: Outcomes")
P.h("Friends, relationships and community", 2)
P.b(
    "Outcome 1. By July 2028 Bethan will start a conversation with a person she does not know and keep it up for three turns each, in two places outside college."
)
P.b(
    "Outcome 2. Bethan will telephone her surgery, the bus company and her work placement herself, using a written prompt card.",
    "T",
)
P.h("Good health", 2)
P.b(
    "Outcome 3. By the end of Year 13 Bethan will name what is worrying her and take one calming step without a prompt, on four days out of five."
)
P.b(
    "Outcome 4. By her 18th birthday Bethan will order, collect and take her epilepsy medicine without a reminder for four weeks running."
)
P.h("Learning", 2)
P.b("Outcome 5. By the end of Year 13 Bethan will hand in four assignments out of five on the day they are due.")
P.b(
    "Outcome 6. By July 2027 Bethan will have two hours a week of functional skills mathematics from a specialist tutor.",
    "OP",
    "OW",
)
P.b(
    "Outcome 7. By Easter 2027 Bethan will tell a tutor when a place is too loud, and stay in it with her headphones on for twenty minutes."
)
P.h("Independent living, by the end of Year 13", 2)
P.b("Outcome 8. Bethan will travel alone by bus between home and college on every day of a college week.")
P.b("Outcome 9. Bethan will continue to develop her cooking.", "M")
P.h("Employment", 2)
P.b("Outcome 10. By July 2026 Bethan will complete a two-day trial at a garden centre.", "DP")
P.b(
    "Outcome 11. By July 2028 Bethan will work six hours a week at a paid or voluntary job in horticulture for ten weeks in a row."
)
P.p("Shorter targets on the way to these outcomes are set each term by Bethan and her personal tutor.")

P.section = "F"
P.h("Section F: Special educational provision")
P.h("Communication and interaction (Outcomes 1 and 2)", 2)
for x in [
    (
        "A speech and language therapist will see Bethan on her own for six 45-minute sessions in each college term, to practise starting, joining and leaving conversations with people she does not know.",
    ),
    (
        "A communication mentor who holds the county’s certificate in autism practice will go through that week’s telephone calls and emails with Bethan and sit beside her while she makes them, 9.15am to 9.45am every Monday.",
    ),
    (
        "The speech and language therapist will train the tutors who teach Bethan, for up to three hours a year, in plain and literal instructions.",
        "V:up to three hours",
    ),
    ("In all taught sessions tutors will say her name before an instruction and put the same words on the board.",),
    ("Tutors will avoid sarcasm and figures of speech.", "S"),
    (
        "Bethan will be invited to attend a social group on Wednesday afternoons, 2.00pm to 3.30pm, run by the youth inclusion worker for six students who share an interest in games and drawing.",
        "V:invited to attend",
    ),
    (
        "Bethan will rehearse with the communication mentor, for fifteen minutes before each visit to her surgery, what to say to the receptionist.",
    ),
]:
    P.b(*x)
P.h("Social, emotional and mental health", 2)
for x in [
    (
        "A mental health practitioner will meet Bethan once a week for cognitive behavioural work on worry and perfectionism. (Outcome 3)",
        "P",
    ),
    ("Eight hours a week of one-to-one support from a learning mentor. (Outcome 5)", "H"),
    (
        "Bethan should have somewhere quiet to go when a lesson becomes too much, for ten minutes each time. (Outcome 3)",
        "V:should",
    ),
    (
        "It is recommended that a mentor helps Bethan with the planning of her written work. (Outcome 5)",
        "V:It is recommended that",
        "U",
        "X",
    ),
    ("An anxiety management plan will be drawn up by the college once she has settled in. (Outcome 3)", "D"),
    ("The personal tutor will telephone Bethan’s mother on the first Friday of every month. (Outcome 3)",),
    (
        "Changes of room or tutor will be sent to her phone by 8.00am on the day, with the new room marked on a plan of the site. (Outcome 3)",
    ),
    (
        "Every other Wednesday, 11.00am to 11.30am, the personal tutor will go through the assignment checklist with her and agree what she will write first. (Outcome 5)",
    ),
    (
        "In May, the quietest month, the mentoring team leader will spend two sessions of one hour with Bethan on a timetable for the summer. (Outcomes 3 and 5)",
    ),
    (
        "A learning support assistant with a Level 3 award will sit near Bethan in every theory lesson, see that she has started within five minutes, and read the question again with her. (Outcome 5)",
    ),
    ("Bethan will be taught in groups of up to 10 students. (Outcome 5)",),
]:
    P.b(*x)
P.h("Sensory and physical (Outcome 7)", 2)
for x in [
    (
        "Noise-reducing headphones, kept at reception and in her bag, for the refectory, corridors and machinery lessons.",
    ),
    ("Regular movement breaks.", "V:Regular", "S"),
    ("An occupational therapist will visit once every half term to check how the noise plan is working.",),
    ("A tutor will warn Bethan ten minutes before every planned fire drill and walk outside with her.",),
    ("A seat by the door and a lamp in place of the strip light in each of her teaching rooms.",),
    (
        "The grounds tutor will teach her to use hand tools in place of petrol ones, two hours every Tuesday morning, in the walled garden.",
    ),
]:
    P.b(*x)
P.h("Preparing for adulthood", 2)
P.p(
    "From 1.30pm to 3.00pm every Thursday in term time the travel trainer will do the following with Bethan (Outcome 8):"
)
for x in [
    "teach her to read a bus timetable and to plan a journey with one change;",
    "ride with her on the number 47, then in the seat behind, then on the bus behind;",
    "go over what to do when a bus is late, full or noisy;",
    "show her how to tell a driver about her epilepsy card.",
]:
    P.b(x, style="List Bullet 2")
for x in [
    (
        "A job coach will go with Bethan to a placement at a garden centre for six hours every Friday from January to June 2027, showing her how to pot on, price and water the stock. (Outcomes 10 and 11)",
    ),
    (
        "A careers adviser from the county’s transition team will meet Bethan and her parents for an hour in November and again in March. (Outcome 11)",
    ),
    ("Adult support with cooking, shopping and keeping to a weekly food budget of £25. (Outcome 9)", "U", "X"),
    (
        "The life-skills tutor will spend the first half-hour of each Monday afternoon with Bethan on opening post, filling in forms and using a cash machine. (Outcomes 2 and 9)",
    ),
    ("Practice in road safety will take place twice a week for 40 minutes. (Outcome 8)", "N"),
    ("Four sessions with the travel trainer on finding her way round the hospital site. (Outcome 8)", "P"),
    ("Bethan can use the student kitchen at lunchtime on Wednesdays.", "V:can use", "L"),
    (
        "The life-skills tutor will cook one new meal with Bethan each fortnight, in a lesson lasting an hour and a half. (Outcome 9)",
    ),
    (
        "Once she is on the placement, the job coach will go over Friday’s supervisor sheet with Bethan for fifteen minutes every Monday. (Outcomes 2 and 11)",
    ),
    ("Protective boots and a waterproof coat for the placement. (Outcome 11)",),
]:
    P.b(*x)
P.p("How the college will keep track", bold=True)
P.p(
    "Bethan’s personal tutor keeps a record of sessions given and missed, and sends it to the casework officer at the end of each term."
)

P.section = "G"
P.h("Section G: Health provision")
for x in [
    (
        "An epilepsy specialist nurse will meet Bethan twice a year for 40 minutes to go over her medicine, sleep and seizures, and will train her tutors in seizure first aid each September. (Outcome 4)",
    ),
    (
        "A first aider trained in giving rescue medicine will be on the college site throughout the college day. (Outcome 4)",
    ),
    ("A nurse from CAMHS will see Bethan if needed. (Outcome 3)", "C", "V:if needed", "AB:CAMHS"),
    ("A text-message reminder for her evening dose may be set up by the surgery. (Outcome 4)", "V:may be set up"),
]:
    P.b(*x)
P.section = "H"
P.h("Social care provision")
P.lab("missing-section")
for x in [
    (
        "A personal assistant will take Bethan swimming and to a café for three hours every Saturday, so that she is out of the house with someone of her own age. (Outcome 1)",
    ),
    ("Support from the Family Help team. (Outcome 1)", "C", "V:Support from the Family Help team"),
    (
        "Two evenings a month, from 6.00pm to 10.00pm, a sitter trained in epilepsy first aid will stay with Bethan while her parents go out.",
    ),
]:
    P.b(*x)
P.section = "I"
P.h("Section I: Placement")
P.lab("no-placement")
P.p("The family’s preference has been received and replies to consultation are awaited.")
P.p("Whichever place is settled on, a learning mentor will go into lessons with her.", "provision-in-placement")
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "Personal budget: £2,640 a year, held by the council, for the personal assistant and the sitter.",
    "budget-not-requested",
)
P.section = "K"
P.h("Section K: Advice and information")
P.p(
    "All of the advice gathered is held on Bethan’s electronic file, and copies can be had from the casework team on request.",
    "no-advice-list",
)
P.section = None
P.h("How this plan will be monitored")
P.p(
    "The college calls the review meeting and sends its report to the council within two weeks of it. Bethan chairs the first ten minutes of the meeting herself."
)
P.p(
    "In the spring term the college will also give Bethan an hour a week of interview practice with an employability tutor.",
    "OUT",
)
P.h("Signature", 2)
P.table([4, 11], [["Signed for the council", ""], ["Name", ""], ["Date", ""]])
P.save()
