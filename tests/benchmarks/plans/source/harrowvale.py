"""Plain: lettered sections in order, area sub-headings, bullets with outcome numbers. Amended final, Year 5."""

from building_i import Plan

P = Plan("harrowvale", "final", font="Arial", size=11)
P.running(foot="Harrowmere County Council · Education, Health and Care Plan · Jonah Pettifer-Lane · Confidential")
P.h("Education, Health and Care Plan", 0)
P.p("Amended Final Plan following annual review", bold=True)
P.table(
    [
        ["Name", "Jonah Pettifer-Lane", "Date of birth", "19 November 2016"],
        ["Address", "4 Sluice Cottages, Harrowmere", "Year group", "Year 5"],
        ["Parents", "Mrs Lorna Pettifer and Mr Dean Lane", "Home language", "English"],
        ["Date of annual review meeting", "4 March 2026", "Date of this amended final plan", "21 September 2026"],
        ["Date of next review", "By 1 March 2027", "Case officer", "Sinead Garrity"],
    ],
    [4, 5, 4, 4],
    head=False,
)
P.lab("late-amendment", section=None)

P.section = "A"
P.h("Section A: The views, interests and aspirations of Jonah and his parents")
P.h("History", 2)
P.p(
    "Jonah lives at home with his mum, dad and older sister Beth. He was born six weeks early and spent three weeks in the special care unit. He started at Kettlewick Road Primary School in the Nursery class and has stayed there. His first plan was issued in 2022. Last year he was given a weekly half-hour reading session with a volunteer, which he looked forward to."
)
P.p(
    "His teachers in Years 2 and 3 used a home-school book, which his parents found more useful than meetings. In Year 4 the class was taught by three different teachers, and Jonah’s parents link his unhappiness that year to the changes. He has settled since September with Miss Okoro and has walked into class on his own on most mornings."
)
P.h("Jonah’s views", 2)
P.p(
    "Jonah talked to Mrs Adeyemi, his learning mentor, in February 2026. He told her that he likes trains, swimming and being outside with his cousin, and that the best day of the week is Friday because it is art. He drew a picture of himself at the signal box and asked Mrs Adeyemi to keep it on the wall. He said that writing makes his hand ache and that he gets cross when people move his things. He said he wants to drive a steam engine when he is older and to have a house near the station."
)
P.h("Parents’ views", 2)
P.p(
    "Mrs Pettifer and Mr Lane describe Jonah as funny, loyal and very good at remembering routes. They are proud of how he has stuck at his swimming badges. They worry about secondary school, where he will not know the building. They hope that he will grow up to have a job he enjoys and one or two friends he can count on."
)
P.lab("no-communication-summary", section="A")

P.section = "B"
P.h("Section B: Jonah’s special educational needs")
P.h("Communication and interaction", 2)
P.p("Strengths: Jonah is chatty with people he knows and has a good store of words about transport and nature.")
P.b(
    "Jonah has a moderate language disorder. He runs ideas together, so that listeners lose track of what happened first.",
    "On the BPVS in January 2026 his understanding of single words was at the 5th percentile. ##AB=BPVS",
    "He misses the middle part of an instruction when there are three parts to it.",
    "He takes turns of phrase at face value and can be upset by a joke.",
    "He mixes up the endings of words, so that “walked” and “walking” sound the same, and strangers ask him to repeat himself.",
)
P.h("Cognition and learning", 2)
P.p("Strengths: Jonah learns well from maps, models and anything he can build.")
P.b(
    "He reads at the level expected of a child at the end of Year 2. He reads aloud slowly and loses the meaning of longer sentences.",
    "The educational psychology report of 30 January 2026 describes a slow speed of processing and a weak working memory.",
    "He does not yet recall number bonds to 20 and counts on his fingers.",
    "He copies from the board one letter at a time and often has the date and half a title when the others have finished. His class teacher has found that the work is better when a copy is put beside him.",
    "He will receive two hours a week of one-to-one reading tuition from the inclusion teacher after the autumn half-term. ##OUT",
)
P.h("Social, emotional and mental health", 2)
P.p("Strengths: Jonah is kind to younger children and apologises when he has hurt somebody’s feelings.")
P.b(
    "He becomes distressed when a plan changes and has left the classroom without permission on eleven days this year.",
    "He plays alongside others at lunchtime but is rarely included in their games.",
    "He worries about being late and asks what the time is many times in a morning. He gets tearful if there is a supply teacher.",
)
P.h("Sensory and physical", 2)
P.b(
    "Jonah has low muscle tone across his shoulders and hands. He tires after about ten minutes of handwriting.",
    "He fidgets and slides off his chair when he has been sitting for a long time.",
    "The occupational therapy report of November 2025 notes that he covers his ears in the dining hall. ##RN=occupational therapy report of November 2025",
)
P.h("Self-help and road sense", 2)
P.lab("NP", "Self-help and road sense")
P.b(
    "Jonah cannot yet tie laces or cut up his dinner.",
    "He has no sense of traffic and steps off the kerb without looking.",
)

P.section = "C"
P.h("Section C: Health needs related to Jonah’s special educational needs")
P.b(
    "Jonah has asthma, which is worse in cold weather and in the pollen season. He misses lessons because he does not say that he is wheezy."
)
P.section = "D"
P.h("Section D: Social care needs related to Jonah’s special educational needs")
P.lab("empty-section")

P.section = "E"
P.h("Section E: Outcomes")
for o in [
    "1. By the end of Year 6, Jonah will join two ideas with because, so or but in four out of every five spoken explanations.",
    "2. By July 2027, Jonah will carry out an instruction with three parts without watching what the others do, eight times out of ten.",
    "3. Jonah will read a Year 3 text aloud at 90 words a minute and answer three questions about it. ##T",
    "4. By the end of Key Stage 2, Jonah will make progress in mathematics. ##M",
    "5. By the end of Year 6, Jonah will play a game with two other children for a whole lunchtime on three days of the week.",
    "6. By the end of Year 6, Jonah will receive 30 minutes a week with a counsellor to talk about his worries. ##OP",
    "7. By Easter 2026, Jonah will write four lines of joined handwriting that a stranger can read. ##DP",
    "8. By the end of Year 6, Jonah will tell an adult that he needs his inhaler, without being asked, nine times out of ten.",
]:
    P.p(o)

P.section = "F"
P.h("Section F: Special educational provision")
P.h("Communication and interaction", 2)
P.b(
    "A speech and language therapist will see Jonah on his own for 45 minutes once a fortnight in term time to teach him to link ideas in the order they happened (Outcome 1).",
    "The class teaching assistant will go over the therapist’s activities with Jonah for 15 minutes on three days of each week (Outcome 1).",
    "In every lesson, teachers will give instructions one part at a time and wait for him to finish before adding the next (Outcome 2).",
    "The therapist will train Jonah’s teacher and two teaching assistants, in one half-day session in the autumn term, to repeat his sentences back to him in a fuller form (Outcome 1).",
    "Adult support to help Jonah explain what has gone wrong when he has argued with his friends (Outcome 5). ##U;X",
    "A photo timetable will be on his desk in every lesson, with the afternoon half folded back until lunch is over (Outcome 2).",
    "Twice a week, on Tuesday and Friday, the class teacher will spend ten minutes with Jonah putting pictures of the day into order and telling the story of it together (Outcome 1).",
    "The pupils who sit with Jonah will be shown, in a circle time of 20 minutes at the start of each term led by the learning mentor, how to ask him what he means (Outcome 5).",
    "The learning mentor will run regular Lego-based therapy sessions for Jonah and three classmates (Outcome 5). ##U;V=regular Lego-based therapy",
    "Staff will use visual prompts and plain language with him (Outcome 2). ##S",
    "A teaching assistant will teach him regular past tense verbs from the therapist’s cards for ten minutes every Monday and Thursday (Outcome 1).",
    "When the class is told a joke or a saying, the teacher will say straight away what it means (Outcome 2).",
    "The therapist will review Jonah’s targets once a term with the class teacher (Outcome 1).",
)
P.h("Cognition and learning", 2)
P.b(
    "The inclusion teacher will teach Jonah and two classmates phonics and spelling for 25 minutes every morning (Outcome 3).",
    "Precision teaching of ten high-frequency words, for five minutes a day (Outcome 3). ##N",
    "A teaching assistant will listen to Jonah read every day before register (Outcome 3). ##P",
    "18 hours per week of teaching assistant support (Outcomes 2, 3 and 4). ##H",
    "Yellow overlays and a whiteboard of his own, kept in his tray (Outcome 3).",
    "Jonah will have access to a laptop with predictive text (Outcome 3). ##V=have access to a laptop",
    "An advisory teacher for specific learning difficulties will visit once every half term to check his reading programme and change the word lists (Outcome 3).",
    "A decision about a mathematics programme will be made following assessment by the advisory teacher (Outcome 4). ##D",
    "A Level 3 teaching assistant will teach Jonah number bonds with Numicon tiles for 20 minutes, four times a week, in a group of up to three (Outcome 4).",
    "He will use a number line to 100 in every mathematics lesson (Outcome 4).",
    "For at least 15 minutes of each mathematics lesson the class teacher will teach him at the practical table, in a group of no more than five (Outcome 4).",
    "A picture dictionary, kept up to date by the class teacher, on his table (Outcome 3).",
    "Anything written on the board will also be given to Jonah on paper before he is asked to copy it (Outcome 2).",
    "The school librarian will choose four audio books with him on the first Monday of each month, in a half-hour visit to the library, so that he has access to the stories his friends are reading (Outcome 3).",
    "A teaching assistant will write down Jonah’s ideas for him for the whole of every extended writing lesson. ##L",
)
P.h("Social, emotional and mental health", 2)
P.b(
    "The emotional literacy support assistant will work with Jonah for 40 minutes each Wednesday on naming his feelings and rehearsing three ways of calming down (Outcome 6).",
    "On any day when a supply teacher takes the class, the SENCO will tell Jonah before registration and show him a photograph (Outcome 6).",
    "A clock with the times of the lessons marked on it, on the wall nearest to his table (Outcome 6).",
    "At the start and the end of every school day the learning mentor will spend ten minutes with Jonah, going through what is coming and what has changed (Outcome 6).",
    "A familiar adult will stay beside Jonah for the whole of every break and lunchtime to help him join a game and settle disagreements (Outcome 5). ##X",
    "When Jonah shows his blue card, a teaching assistant will walk with him to the library corner and sit with him for ten minutes (Outcome 6).",
    "Tyrone will go to his next lesson five minutes before the bell when the corridor is busy (Outcome 6). ##AC=Tyrone",
    "The learning mentor will telephone Mrs Pettifer every Friday afternoon to say how the week has gone (Outcome 6).",
    "A midday supervisor trained in Lunchtime Play Leaders will run a ball game for Jonah and five others every Tuesday and Thursday from 12.40pm to 1.05pm (Outcome 9). ##UN",
)
P.h("Sensory and physical", 2)
P.b(
    "An occupational therapist will see Jonah for six sessions of 45 minutes in the spring term to build up the strength of his hands and shoulders (Outcome 7).",
    "Handwriting practice with the class teaching assistant in short bursts (Outcome 7). ##U;V=short bursts",
    "A writing slope, a pencil grip and a chair with a footrest in his classroom (Outcome 7).",
    "After every 40 minutes of sitting, a teaching assistant will lead him round the corridor trail for five minutes (Outcome 7).",
    "He will eat in the side room with one friend at every lunchtime, away from the noise of the hall (Outcome 5).",
    "The occupational therapist will come into class for one hour each term to adjust his seat and to show the teaching assistants the hand exercises (Outcome 7).",
    "In May and June, when the pollen is high, his outdoor PE lessons will take place in the hall (Outcome 8).",
    "He will use the small-world railway in the nurture room with the learning mentor for the last 15 minutes of every morning, acting out what went wrong and what he might have said (Outcome 5).",
)

P.h("Monitoring", 2)
P.p(
    "The school will set targets for each half term and will send them to Jonah’s parents. The class teacher, the SENCO and his parents will look at the targets together each term. The plan will be reviewed with everyone who works with Jonah at the annual review."
)
P.section = "G"
P.h("Section G: Health care provision")
P.b(
    "The school nurse will bring Jonah’s asthma plan up to date every September and practise using the spacer with him for 20 minutes each term (Outcome 8).",
    "The respiratory nurse will give Jonah and his parents advice on breathing exercises as and when required (Outcome 8). ##C;V=as and when required",
)
P.section = "H1"
P.h("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("None required.")
P.section = "H2"
P.h("Section H2: Other social care provision")
P.b(
    "The Short Breaks team will take Jonah to the Saturday activity club for three hours every Saturday in term time (Outcome 5)."
)
P.section = "I"
P.h("Section I: Placement")
P.p("Name: Kettlewick Road Primary School")
P.p("Type: maintained mainstream primary school")
P.p("The school will give Jonah 18 hours of individual help every week. ##hours-in-placement")
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "The personal budget is £1,150 a year. It pays for the Saturday activity club in Section H2, so that Jonah meets Outcome 5. ##budget-not-requested=£1,150"
)
P.section = "K"
P.h("Section K: Advice and information")
P.table(
    [
        ["Advice", "Author", "Date"],
        ["Jonah’s views", "Recorded by Mrs F Adeyemi, learning mentor", "11 February 2026"],
        ["Parents’ views", "Mrs L Pettifer and Mr D Lane", "18 February 2026"],
        ["Educational psychology report", "Dr Callum Wray, educational psychologist", "30 January 2026"],
        ["Speech and language therapy report", "Yasmin Holt, speech and language therapist", "16 January 2026"],
        ["School’s report for the annual review", "Mrs P Senior, SENCO", "20 February 2026"],
        ["Letter from the asthma clinic ##AD=Letter from the asthma clinic", "Dr N Basu, consultant paediatrician", ""],
        ["Social care information", "Duty officer, Family Front Door", "9 February 2026"],
    ],
    [6, 7, 4],
)
P.p("Signed on behalf of Harrowmere County Council")
P.p("S. Garrity     Sinead Garrity, Senior Case Officer     21 September 2026")
P.save()
