"""The child's own voice, letters before a dot, a section without its letter. Saoirse, Year 5."""

from building_d import Plan

P = Plan("elmcott", "amended-draft", font="Comic Sans MS", size=11)
P.document.add_heading("My Plan", 0)
P.p("North Elmcott Council", "Education, Health and Care Plan · AMENDED DRAFT · 6 November 2026")
P.table(
    [
        ["My name", "Saoirse Dunmallet"],
        ["My birthday", "8 January 2017"],
        ["My class", "Year 5, Heron Class"],
        ["Who looks after me", "Mum (Aoife) and Nana"],
        ["Person at the council", "[Name of case worker] ## ph=[Name of case worker]"],
    ]
)
P.h("A · This is me", 1, "A")
P.p("Mrs Okoro typed this while Saoirse talked. The words are Saoirse's own.")
P.p(
    "I am nine. I like goalball, baking, audio books and my cat Pudding. I am good at remembering stories.",
    "I do not like people moving my things or asking how many fingers they are holding up.",
    "When I am grown up I want to be on the radio.",
)
P.b("How to talk with me and let me help decide")
P.p(
    "Say your name when you come up to me. Describe things with words, not by pointing. Send me forms as sound files so I can listen to them first."
)
P.b("What my family says")
P.p(
    "Mum says that Saoirse is brave and bossy and that she gets very tired by Thursday. Nana hopes she will go to the same secondary school as her cousins."
)
P.b("My story so far")
P.p(
    "Saoirse was found to have a sight condition when she was five months old. She moved to Heron Class in September 2025. Last year a teaching assistant was with her for 15 hours a week."
)
P.h("B · What is tricky for me (my special educational needs)", 1, "B")
P.h("Talking and listening", 2)
P.bl(
    "I do not know when it is my turn to speak, because I cannot see faces.",
    "I talk over people, or I talk to somebody who has walked away.",
    "I miss what is meant when people point or nod.",
)
P.h("Learning", 2)
P.bl(
    "I read 36-point print slowly and it makes my eyes ache after ten minutes.",
    "I am learning braille and know 14 letters.",
    "I cannot see the board, even from the front.",
    "I lose my place in long sums and in tables.",
    "I have not seen a lot of things that books are about, so I do not always know what words mean.",
)
P.h("Feelings and friends", 2)
P.bl(
    "I get worried when the room is noisy because I cannot tell who is there.",
    "I stay by the wall at playtime.",
    "I get cross and rip up my work when I am tired.",
)
P.h("Seeing, moving and touching", 2)
P.bl(
    "I have no useful sight beyond one metre and bright light hurts.",
    "I trip on steps and kerbs.",
    "I am slow to find things with my fingers.",
    "I hold my head on one side, and my neck hurts.",
)
P.h("Looking after myself ## nwp", 2)
P.bl("I cannot find my coat or peg without help.", "I spill drinks and cannot cut up my food.")
P.h("C · My health", 1, "C")
P.bl(
    "Saoirse has an inherited condition of the retina and nystagmus, which makes her eyes move all the time.",
    "He is seen at the eye hospital every six months. ## pron",
    "She gets headaches when she has worked for a long time.",
    "Saoirse takes part in the OPTIC study at the children's hospital. ## abbr=OPTIC study",
)
P.h("D · My care", 1, "D")
P.bl(
    "Saoirse cannot play outside unless a grown-up is with her.",
    "Mum works shifts, and Nana is waiting for a new hip.",
    "Saoirse does not know any other children who cannot see.",
    "From January, Saoirse will have braille club at school for 45 minutes every Friday with the braille teacher. ## pout=braille club at school for 45 minutes every Friday",
)
P.h("E · What I will be able to do (my outcomes)", 1, "E")
P.h("Talking and listening", 2)
P.bl(
    "By July 2027, I will start and finish a talk with a friend by saying their name and saying goodbye, four times out of five.",
    "I will get better at group talk. ## ntl; nm",
)
P.h("Learning", 2)
P.bl(
    "By the end of Year 6, I will read a page of uncontracted braille to an adult with no more than four mistakes.",
    "By the end of Year 6, I will type 25 words a minute without looking for the keys.",
    "By July 2027, I will improve my typing from 8 to 15 words a minute.",
    "I will find the row and column I need in a tactile table, on my own. ## ntl",
    "By July 2027, I will have a teaching assistant next to me in every lesson. ## oip",
    "By July 2026, I will read all 26 braille letters aloud. ## past",
)
P.h("Feelings and friends", 2)
P.bl(
    "By July 2027, I will play a game with two other children at three playtimes each week.",
    "By the end of Key Stage 2, I will increase my confidence. ## nm",
    "By Easter 2027, I will use one of my three calm-down ideas before I rip up my work, on nine days out of ten.",
)
P.h("Seeing, moving and touching", 2)
P.bl(
    "By the end of Year 6, I will walk from the gate to my classroom with my long cane, on my own, every day for a week.",
    "By July 2027, I will find five named objects in a tray by touch in two minutes.",
)
P.h("Looking after myself", 2)
P.bl(
    "By the end of Year 6, I will hang up my coat and find it again without help every day for a week. ## owp",
    "By the end of Year 6, I will cut up my own lunch with a knife and fork. ## owp",
)
P.p("My teacher will set small targets with me every half-term.")
P.h("F · What grown-ups will do to help me learn", 1, "F")
P.whole("no-outcome-link")
P.h("Talking and listening", 2)
P.bl(
    "A speech and language therapist will practise starting and ending talks with me for 30 minutes every other Thursday.",
    "My teacher will say my name first, and will say who is talking, in all lessons and on the carpet.",
    "Grown-ups will tell me who they are. ## scope",
    "Help with joining in at lunchtime, every day, from a familiar adult. ## exp",
    "Regular talk sessions with Mrs Okoro, pastoral lead. ## vague=Regular; unq",
    "Whether I have any more speech and language therapy will be decided at my next review. ## def",
)
P.h("Learning", 2)
P.bl(
    "A qualified teacher of children with vision impairment will teach me braille for one hour, four days a week.",
    "A teaching assistant with a braille certificate will turn my worksheets into braille for five hours a week.",
    "A teaching assistant will sit with me in all English and maths lessons to tell me what is on the board and check I have the right page.",
    "Touch typing practice, 15 minutes daily. ## nob",
    "A large-print copy where appropriate. ## vague=where appropriate; ?scope",
    "20 hours a week of support from a teaching assistant. ## hours",
    "Tactile diagrams, e.g. in maths and science. ## vague=e.g. in maths",
    "A laptop with a screen reader, in every lesson apart from PE.",
    "What help I have with maths will be decided after my next test. ## def",
    "A teaching assistant will listen to me read for up to 40 minutes a week. ## vague=up to 40 minutes a week",
    "New words and real objects will be shown to me by the teaching assistant once a week, before my class meets them. ## part",
    "Half as much time again in every test.",
    "Books on audio at the same time as the class has the printed book.",
    "Some extra reading with someone from the class team. ## vague=Some extra reading; unq; exp",
)
P.h("Feelings and friends", 2)
P.bl(
    "Mrs Okoro, pastoral lead, will spend 25 minutes with me every Monday and Thursday, sorting the worries in my worry box.",
    "I can go to the library when the classroom gets too loud. ## vague=can go",
    "A circle of friends, run by the teaching assistant for 30 minutes each week until July 2027.",
    "School will help me to make friends. ## unq; nob",
    "Staff will be mindful of how tired I get. ## vague=be mindful of; scope",
    "A sighted buddy will walk with me to assembly and to the dining hall every day. ## exp",
    "A buddy bench with a speaking button in the playground, as long as the budget allows. ## vague=as long as the budget allows",
    "The sports coach will teach me and three friends a sound-ball game for 20 minutes every Tuesday lunchtime.",
)
P.h("Seeing, moving and touching", 2)
P.bl(
    "A habilitation officer will teach me long cane skills and routes in school and in the streets near by, 45 minutes each week all year.",
    "My glare screen, lamp and sloping desk will be checked each half-term by the teacher of children with vision impairment.",
    "Will Harker, swimming teacher, will teach me to swim across the pool for 30 minutes every Wednesday.",
    "Yellow edges on every step and pillar.",
    "An occupational therapist will come in and look at how I use my hands. ## unq; vague=look at",
    "Training for staff about low vision. ## unq; nob",
    "Rest breaks for my eyes: three minutes after each 20 minutes of desk work.",
    "A seat at the front, with my back to the window, in each classroom.",
    "Sensory resources will be made available. ## vague=made available",
    "£600 has been set aside for a video magnifier. ## money=£600",
    "A teaching assistant will play finding-by-touch games with me for 15 minutes on Mondays, Wednesdays and Fridays.",
    "A handrail beside the hall steps, where practicable. ## vague=where practicable",
)
P.h("Moving up to Year 6", 2)
P.bl(
    "My Year 5 teacher will walk round my new classroom with me for 20 minutes on three days in July 2027.",
    "A moving-up programme, as needed. ## unq; nob; vague=as needed",
    "A sound map of the new corridor on my laptop, for use at home and at school.",
)
P.h("G · Help with my health", 1, "G")
P.bl(
    "The eye hospital will review Saoirse every six months.",
    "The school nurse will show the teaching assistants what to do about headaches in one 45-minute session each September.",
    "Physiotherapy for her neck when required. ## care; vague=when required",
    "Genetic counselling will be arranged for the family. ## care",
)
P.h("H · Help for me and my family from social care", 1, "H")
P.bl(
    "A play worker will take Saoirse to goalball club for two hours every Saturday and stay with her.",
    "The family support worker will be around for Mum. ## care; ?vague=be around",
    "The sensory team will lend the family a talking kitchen scale and a liquid level indicator.",
    "A holiday scheme for children with vision impairment: five days each August, 10am to 3pm, with cooking, swimming and a night walk.",
)
P.h("My school", 1, "I")
P.whole("missing-section", "I")
P.p("This part will stay blank until my plan is final.")
P.whole("missing-section", "J")
P.h("K · Who wrote about me", 1, "K")
P.table(
    [
        ["Saoirse and Mum", "Our views", "1 October 2026"],
        ["Ms T Abara, class teacher", "School report", "5 October 2026"],
        ["Jill Farrant, teacher of children with vision impairment", "Vision report", "28 September 2026"],
        ["Dr K Mistry, eye hospital", "Eye clinic letter", "August 2026"],
        ["", "Habilitation report ## adv", "September 2026"],
        ["Speech and language therapist", "Therapy notes ## adv", ""],
        ["Early Help worker", "Family assessment", "October 2026"],
    ],
    head=["Who", "What", "When"],
)
P.save()
