"""Proposed amended plan in landscape, seven columns an area with letters only at the head of the columns. Jonah, Year 9, special school."""

from building_w import Plan

P = Plan("dunnockby", "amended-draft", font="Tahoma", size=9.5)
d = P.document
P.landscape(1.3)
P.running(foot="PROPOSED AMENDED EHC PLAN   Jonah Adeyemi-Frost   Dunnockby Metropolitan Borough Council")
P.h("Proposed Amended Education, Health and Care Plan", 0)
P.p(
    "Status: DRAFT for consultation after annual review. New wording is in bold and wording taken out is struck through."
)
P.table(
    [
        ["Child or young person", "Jonah Adeyemi-Frost", "Born", "21 November 2012"],
        ["Year", "9", "Review meeting", "24 September 2026"],
        ["Parents", "Folake Adeyemi and Neil Frost", "Date of this draft", "2 November 2026"],
        ["Brother", "Malachi (11)", "Comments to us by", "20 November 2026"],
    ],
    [5, 8.5, 5, 8],
    head=False,
)
P.section = "A"
P.h("Section A – Views, interests and aspirations")
P.lab("no-childs-views", section="A")
P.lab("no-aspirations", section="A")
P.p("History", bold=True)
P.p(
    "Jonah was born at term after a difficult delivery and was resuscitated. He came home at ten weeks. Seizures began when he was four months old and he has been fed by gastrostomy since he was two. He had portage at home every week until he was three, went to the nursery class of his present school and has stayed there since. He had a spinal fusion in March 2025 and was at home for fourteen weeks afterwards, during which a teacher visited twice a week. He missed 41 days last year, all but two of them because of chest infections. He lives with his parents and Malachi in an adapted bungalow."
)
P.p("What Jonah’s parents say", bold=True)
P.p(
    "Ms Adeyemi and Mr Frost told us that Jonah is the centre of their family. They are pleased with the way his teacher reads him, and they value the home-school film clips. They are tired and they are anxious about his chest each winter. They find it upsetting that they tell his story again to every new professional. Malachi worries when the ambulance comes. They asked the review to note that equipment for the bungalow was delivered in the wrong size on two occasions last year, and that it was the school nurse and not the supplier who put it right."
)
P.p(
    "In the spring term the school will provide two half-hour lessons of music tuition a week for Jonah with a visiting percussionist.",
    "OUT",
)
P.p("How to communicate with Jonah and involve him in decisions", bold=True)
P.p(
    "Come to his left side, close enough for him to see your face, and say his name before you touch him. Use his object for the activity and one or two words. Then be quiet and count to ten. A still body and a wide mouth mean that he is content; arching and a high cry mean that he is not. Before a decision is taken about him, those who know him best film him in each of the places or activities concerned, and the meeting watches the film."
)

P.section = "B"
P.h("Section B, Section E and Section F – Special educational needs, outcomes and special educational provision")
P.p(
    "Jonah has profound and multiple learning disabilities (PMLD). He works at the earliest stage of the engagement model used by his school. He is a sociable boy with a strong sense of rhythm, who turns to music and to his brother’s voice. Each row of the tables below sets out one need in Section B, the outcome for it in Section E and the provision in Section F. He needs another person for everything that he does, and he is never left on his own in a room."
)
P.p("He has CVI and no useful sight beyond about a metre.", "AB:CVI")
HEAD = [
    "Ref",
    "B – Special educational need",
    "E – Outcome",
    "To be achieved by",
    "F – Special educational provision",
    "Who provides it",
    "How often and for how long",
]
W = [1.3, 5.4, 4.7, 2.3, 5.9, 3.5, 3.7]
S = ["B", "B", "E", "E", "F", "F", "F"]


def area(title, strengths, rows):
    P.p(title, bold=True)
    P.p(strengths)
    P.table([HEAD, *rows], W, sections=S, fill="FCE4D6", size=9)


area(
    "Communication and interaction",
    "Strengths: Jonah’s face lights up for his brother, his teacher and two of the assistants. He will hold a gaze for several seconds when the room is quiet and vocalises back when his own sounds are copied to him. In the last year he has learned to still when he hears his name.",
    [
        [
            "CI1",
            "Jonah does not use words, signs or symbols. He shows pleasure and discomfort with his body and his voice, and people who are new to him miss what he is telling them. He has begun to look at the thing that he would rather have.",
            "Jonah will look from one object to the other and hold his gaze on the one that he wants for three seconds, at four snack times out of five.",
            "July 2028",
            "Eye-gaze session with two real objects, building to a screen",
            "Speech and language therapist, with the class teacher",
            "30 minutes on alternate ~Tuesdays~ *Wednesdays* in term time",
        ],
        [
            None,
            None,
            None,
            None,
            "Choosing at snack with the therapist’s script and Jonah’s own objects of reference",
            "Teaching assistant, Level 3, trained in objects of reference",
            "10.30am to 10.50am each day",
        ],
        [
            None,
            None,
            None,
            None,
            "A silent count of ten after anything is said to Jonah",
            "All class staff",
            "In every lesson and at every meal",
        ],
        [
            "CI2",
            "Jonah enjoys the company of one adult at a time. When a second person speaks he turns away, and he rarely starts an exchange himself.",
            ("Jonah will have sessions of intensive interaction each week with the same partner.", "OP"),
            "July 2027",
            (
                "Intensive interaction on the mat, following Jonah’s sounds and movements",
                "P:Intensive interaction on the mat",
            ),
            "Teaching assistant on the course register of the Intensive Interaction Institute",
            "Three times a week",
        ],
        [
            None,
            None,
            None,
            None,
            "Film of two intensive interaction sessions watched with the class team, and advice given on what to try next",
            "Speech and language therapist",
            "One hour in October, February and June",
        ],
    ],
)
area(
    "Cognition and learning",
    "Strengths: Jonah stays awake and alert for a whole session if it comes in the morning and has music in it. He remembers the song that goes with each day of the week and laughs before the loud part. He will reach with his left hand towards something warm or something that vibrates.",
    [
        [
            "CL1",
            "Jonah is only just beginning to find that what he does makes something happen. He presses a switch by chance and forgets it between one day and the next.",
            "Jonah will press his switch within 20 seconds of the music stopping, on eight occasions out of ten.",
            "End of Year 11",
            "Switch lesson at the interactive table with single-press music and fan programs",
            "Class teacher, who holds a postgraduate diploma in PMLD",
            "20 minutes on Monday, Tuesday and Thursday",
        ],
        [
            None,
            None,
            None,
            None,
            ("TacPac, with music and touch matched (also for CL5)", "UN:TacPac, with music and touch matched"),
            "Music therapist and a teaching assistant",
            "Fridays, 35 minutes",
        ],
        [
            "CL2",
            "Jonah does not look for things once they have dropped or been covered.",
            ("Jonah will make progress with object permanence.", "M"),
            "July 2027",
            ("A tailored sensory curriculum", "S:A tailored sensory curriculum", "V:tailored"),
            "Class team",
            "",
        ],
        [
            None,
            None,
            None,
            None,
            "Hide-and-find games with a torch, a rattle and a cloth",
            "Teaching assistant, shown how by the class teacher",
            "Quarter of an hour, five times a week",
        ],
        [
            "CL3",
            (
                "Jonah mouths whatever is put into his hands and lets it fall, and he has not learned about texture, shape or weight by touch.",
                "NP:Jonah mouths whatever is put into his hands",
            ),
            (
                "Jonah will feel a tray of six objects with his hands for two minutes before he puts any of them to his mouth.",
                "OW",
            ),
            "July 2028",
            "",
            "",
            "",
        ],
    ],
)
area(
    "Social, emotional and mental health",
    "Strengths: Jonah is calm with people he knows and is comforted by firm touch and by humming. He sleeps through noise in class that used to upset him, and he now manages a drive of half an hour on the minibus without tears.",
    [
        [
            "SE1",
            "Jonah bites the side of his hand and cries when he has to wait or when a session ends. The skin has broken on four occasions this year. Callum does not settle with anyone he has not met before.",
            ("Jonah will wait for one minute with his comforter, without biting, nine times out of ten.", "DP"),
            "End of spring term 2026",
            "Deep pressure massage of the forearms in the quiet corner",
            "Teaching assistant, trained by the occupational therapist",
            "Five minutes, each time Jonah has bitten for more than ten seconds",
        ],
        [
            None,
            None,
            None,
            None,
            "A finish bell and the finish box at the end of every session",
            "All class staff",
            "",
        ],
        [
            None,
            None,
            None,
            None,
            (
                "Approach to biting to be determined by the school’s behaviour team",
                "D:Approach to biting to be determined",
            ),
            "",
            "By half term",
        ],
    ],
)
P.lab("AC", "Callum does not settle", "B")
area(
    "Sensory and physical",
    "Strengths: Jonah has good head control when he is supported at the hips. He likes water and relaxes in it within a minute or two. Since his operation he has sat more evenly and has been able to have his arms on a tray. He hears well.",
    [
        [
            "PS1",
            (
                "Jonah has spastic cerebral palsy in all four limbs. He cannot sit, stand or change position by himself and is hoisted for each move. By the afternoon she is stiff and leans hard to the right.",
                "MP:By the afternoon she is stiff",
            ),
            "Jonah will stand in his frame for 40 minutes without crying out, on each day of a school week.",
            "July 2028",
            "Hands-on physiotherapy with the class staff watching and taking part",
            "Paediatric physiotherapist, community NHS trust",
            "One hour on the first Monday of the month in term time",
        ],
        [
            None,
            None,
            None,
            None,
            "Standing frame during music or assembly",
            "Two teaching assistants with a moving and handling certificate",
            "9.15am to 9.55am daily",
        ],
        [
            None,
            None,
            None,
            None,
            (
                "Hydrotherapy in the school pool for relaxation of Jonah’s legs and back",
                "N:Hydrotherapy in the school pool",
            ),
            "",
            "Thursdays, 45 minutes",
        ],
        [
            None,
            None,
            None,
            None,
            ("Change of position between side-lyer, bean bag and chair", "U:Change of position between side-lyer"),
            "Teaching assistants",
            ("Frequently", "V:Frequently"),
        ],
        [
            None,
            None,
            None,
            None,
            ("Exceptional needs top-up, level 4", "B:Exceptional needs top-up, level 4"),
            "Local authority",
            "From January 2027",
        ],
        [
            "PS2",
            "Jonah sees best in a dim room, on his left, when the thing he is looking at is lit and moves. Clutter and noise make him close his eyes.",
            ("Jonah will follow a lit toy from his left to the middle, and back again, three times running.", "T"),
            "",
            "Looking lesson in the dark den with lit and moving toys",
            "Qualified teacher of the vision impaired",
            "25 minutes, twelve times in a school year",
        ],
        [
            None,
            None,
            None,
            None,
            ("A second dark den is available in the sixth form corridor", "V:available"),
            "School",
            "",
        ],
        [
            None,
            None,
            None,
            None,
            "A light box, a black cloth screen and a torch, kept with Jonah’s chair",
            "Sensory Service",
            "In use in each lesson at a table",
        ],
        [
            "PS3",
            "Jonah’s hands are held in fists with the thumbs tucked in. His palms become sore, and he pulls away from anything that is put in them without warning.",
            "Jonah will open his right hand for another person’s hand within ten seconds, four times out of five.",
            "July 2028",
            "Hand massage and stretches from the occupational therapist’s picture card",
            "Teaching assistant, trained by the occupational therapist",
            "The ten minutes before lunch, Monday to Friday",
        ],
        [
            None,
            None,
            None,
            None,
            "Check of splints, chair and tray",
            "Occupational therapist",
            "Every half term",
        ],
    ],
)
P.p("Staffing and training", bold=True)
P.table(
    [
        ["F – Special educational provision", "Who provides it", "How often and for how long", "Outcome"],
        [
            "A class of no more than seven pupils with one teacher and three teaching assistants",
            "School",
            "At all times",
            "CI1, CI2, CL1, SE1",
        ],
        [
            ("Training of the class team in postural care", "L:Training of the class team in postural care"),
            "Physiotherapist",
            "Two sessions of 90 minutes in the autumn term of each year",
            "",
        ],
        [
            "Full-time one-to-one by a teaching assistant, who changes and positions Jonah, works beside him in each lesson and sits where he can see her face",
            "Teaching assistant, Level 3, with gastrostomy and seizure training",
            "8.50am to 3.20pm, and on both journeys",
            "CI1, PS1",
        ],
        [
            (
                "Help for Jonah to join in with the older classes as staffing allows",
                "V:as staffing allows",
                "U:Help for Jonah to join in with the older classes",
            ),
            "Teaching assistant",
            "",
            "CI2",
        ],
    ],
    [11.2, 6, 6.2, 3.4],
    sections=["F"] * 4,
    fill="FCE4D6",
    size=9,
)

P.p("Monitoring", bold=True)
P.p(
    "Each September, January and May the class teacher writes Jonah’s short-term targets with his parents and the therapists, and they watch the last term’s film together to judge how far he has come. The record is kept in his class file and a copy goes to the council before the annual review. Anything that has not been delivered is listed on the front of the record."
)
P.section = "C"
P.h("Section C and Section G – Health needs and health provision")
P.table(
    [
        ["C – Health care need", "G – Health care provision", "Who provides it", "How often"],
        [
            "Epilepsy. Jonah has three or four short seizures on most days and is in a deep sleep after them. The neurologist’s letter of 8 April 2026 says that there will be longer ones in hot weather.",
            "Rescue medicine after any seizure lasting five minutes, with a call for an ambulance at seven",
            "Class staff signed off each year by the epilepsy nurse",
            "On every occasion",
        ],
        [
            None,
            "Epilepsy clinic and blood test",
            "Consultant paediatric neurologist",
            "Every four months",
        ],
        [
            "Nutrition. Jonah takes all food, drink and medicine by gastrostomy and is sick if a feed goes in quickly.",
            "Feeds and flushes by pump, over 50 minutes",
            "Teaching assistant signed off by the community nurse",
            "9.00am, 11.45am and 2.15pm",
        ],
        [
            None,
            ("Dietetic advice on feeds and weight", "C:Dietetic advice on feeds and weight"),
            "Community dietitian",
            "",
        ],
        [
            "Breathing. Jonah has a weak cough and has been in hospital with his chest on five occasions since last winter. The respiratory report dated May 2026 describes secretions pooling at night.",
            ("Suction and chest physiotherapy", "C:Suction and chest physiotherapy"),
            "Children’s community nurses",
            ("When needed", "V:When needed"),
        ],
    ],
    [9.6, 7.6, 5.6, 4],
    sections=["C", "G", "G", "G"],
    fill="FCE4D6",
    size=9,
)
P.lab("RN", "The respiratory report dated May 2026", "C")
P.h("Section D and Section H1 – Social care needs and provision")
P.table(
    [
        ["D – Social care need", "H1 – Social care provision", "Who provides it", "How often"],
        [
            [
                "Jonah’s parents are woken by alarms five or six times a night and neither has slept through since March 2025.",
                ("[Describe the impact on brothers and sisters]", "PH"),
            ],
            "Waking night carer in the family home",
            "Agency carers with gastrostomy training",
            "10pm to 6am, two nights a week",
        ],
        [
            "There is nowhere in the town where Jonah goes in the school holidays.",
            "Holiday play scheme with one-to-one care",
            "Short Breaks Service",
            "Four days at Easter and ten in the summer, 10am to 3pm",
        ],
        [
            "Ms Adeyemi and Mr Frost do not know what happens when Jonah is 18.",
            "Meeting with the family to plan Jonah’s move to adult services, his adult home and what he will do in his week",
            "Transition social worker, Adult Learning Disability Team",
            "Each spring, for two hours",
        ],
        [
            "Malachi does not have time on his own with his mother and father.",
            (
                "Days out for Malachi with his parents while Jonah is cared for, as resources permit",
                "C",
                "V:as resources permit",
            ),
            "Early Help",
            "",
        ],
    ],
    [9.6, 7.6, 5.6, 4],
    sections=["D", "H1", "H1", "H1"],
    fill="FCE4D6",
    size=9,
)
P.lab("missing-section", section="H2")
P.lab("no-adulthood-outcomes", section="E")
P.section = "I"
P.h("Section I – Placement")
P.p(
    "Type: special school for pupils with severe and profound learning difficulties",
    "placement-in-draft:special school for pupils with severe and profound",
)
P.p(
    "Staffing: 32.5 hours a week of one-to-one and 5 hours of two-to-one",
    "hours-in-placement:Staffing: 32.5 hours a week of one-to-one",
)
P.p(
    "Therapies are given on the school site by the NHS team.",
    "provision-in-placement:Therapies are given on the school site",
)
P.section = "J"
P.h("Section J – Personal budget")
P.p(
    "A direct payment of £148.75 a month is made to Ms Adeyemi by the Children with Disabilities Team.",
    "budget-not-requested:£148.75 a month",
    "direct-payment-without-purpose:£148.75 a month",
)
P.section = "K"
P.h("Section K – Advice and information")
P.table(
    [
        ["Document", "Written by", "Date"],
        ["Annual review report", "Gwen Tarrant, class teacher", "10 September 2026"],
        ["Parents’ contribution to the review", "Folake Adeyemi and Neil Frost", "14 September 2026"],
        ["Film of Jonah in six activities, with notes", "Gwen Tarrant, class teacher", "21 September 2026"],
        ["Speech and language therapy report", "Iolo Pask, speech and language therapist", "2 July 2026"],
        ["Physiotherapy report", "Shona Vance, paediatric physiotherapist", "30 June 2026"],
        ["Educational psychology advice", "Dr Philip Oram, educational psychologist", "6 May 2025"],
        ["Letter about Jonah’s epilepsy", "Dr M Haddad, consultant paediatric neurologist", "8 April 2026"],
        [("Vision report", "AD:Vision report"), "Qualified teacher of the vision impaired, Sensory Service", ""],
        ["Community nursing summary", "Ros Linley, children’s community nurse", "17 July 2026"],
        ["Social care review", "Kemi Duff, social worker", "3 August 2026"],
    ],
    [10, 11, 5.5],
    fill="FCE4D6",
)
P.save()
