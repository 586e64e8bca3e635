"""A post-16 first draft, landscape: needs, outcomes and provision joined in one wide table (B, E, F in the column heads), needs spanning several rows."""

from building_q import Plan

P = Plan("northmere", "draft", font="Calibri", size=10, landscape=True, margin=1.5)
d = P.document
d.sections[0].header.paragraphs[0].text = "Northmere Council · Education, Health and Care Plan · Post-16"
d.sections[0].footer.paragraphs[0].text = "First draft for Leander Fosse and his family to comment on"
P.p("Proposed Education, Health and Care Plan", style="Title")
P.table(
    [
        ["Young person", "Leander Fosse", "Born", "9 November 2007", "Year", "13"],
        ["Status", "First draft, sent for comment", "Date of this draft", "13 April 2026", "UPN", "XXXX ## PH=XXXX"],
        [
            "Lives with",
            "Ms Corinna Fosse, mother",
            "Adviser",
            "«Adviser_Name» ## PH=«Adviser_Name»",
            "Course",
            "Horticulture, Level 1",
        ],
    ],
    [3, 6.4, 3.4, 5.4, 2.2, 6.2],
    head=False,
    labels=True,
)
P.p("Leander and Ms Fosse have fifteen days from the date above to tell us what they think of this draft.", italic=True)

P.h("Section A: Views, interests and aspirations", 1, "A")
P.p("This section was put together by Hazel Trimble, foundation learning lead, with Ms Fosse, on 24 February 2026.")
P.p(
    "Leander is eighteen. He is a tall, quiet young man who came to college in September from Marsh End School, where he was on the register for special educational needs from Year 2. He was born with a genetic condition which causes epilepsy and a moderate learning disability. He has not had a seizure at college, and has had two at home since Christmas. At school he was given an hour a week of help with reading by a volunteer and a place in the nurture group. Out of college he is usually to be found in his grandfather’s allotment, where he grows leeks and sweet peas, and he won second prize for a marrow at the county show."
)
P.p(
    "To get the best out of a conversation with Leander, sit beside him and not across a desk, use one idea at a time, draw it, and leave a long pause. Important decisions are best put to him on a card with two or three pictures, taken home overnight and talked over again the next day. He uses some signs when he is tired."
)
P.p(
    "At Marsh End he was liked by the caretaker, who let him keep the flower beds, and he left with certificates in land-based studies and in personal finance. He found the last year hard: his support from the nurture group stopped, his grandmother died, and there were several days when he would not leave his room. The college was told none of this until November. He settled when the glasshouse technician gave him the tomatoes to look after, and he has not missed a day since then except through illness."
)
P.p(
    "Ms Fosse’s hope is that Leander will work outdoors, in a nursery or with a parks team, and that one day he will live in a flat of his own within reach of her. “He’ll graft,” she said. “What he won’t do is tell you that he’s stuck.” Ms Fosse would also like him to have people of his own age to go out with."
)
P.lab("no-childs-views", section=None)

P.h("Sections B, E and F: special educational needs, outcomes and special educational provision")
P.p(
    "Outcomes are grouped under the four pathways of preparing for adulthood. Read across: each need, what Leander will be able to do, and what will be done about it. The college sets termly targets for each outcome and looks at them in its own tutorial system.",
    italic=True,
)
SECS = ["B", "E", "E", "F", "F", "F"]
H = [
    "Section B: Leander’s needs",
    "Section E: Leander will…",
    "By when",
    "Section F: what will be provided",
    "Who, and their training",
    "How much and how often",
]
N = None
rows = [
    H,
    ["Pathway 1: Learning and work"],
    [
        "Leander can read job sheets and seed packets and has good sight vocabulary for plants. He reads slowly, and by the end of a page he has lost the beginning. He cannot yet pick out what matters in an instruction of more than four lines.",
        "E1. Read a two-page workplace document, such as a risk assessment, and point to the five things he must do, using text-to-speech.",
        "July 2027",
        "One-to-one teaching of reading for meaning, using job sheets, labels and safety notices from the horticulture course.",
        "Specialist tutor with a Level 5 qualification in dyslexia",
        "One hour on Mondays and one hour on Thursdays",
    ],
    [
        N,
        N,
        N,
        "Text-to-speech and mind-mapping software on a college laptop that goes home with him.",
        "Set up by the assistive technology technician",
        "In all theory lessons and for homework",
    ],
    [
        N,
        N,
        N,
        "In-class learning support. ## H=In-class learning support",
        "Learning support assistant",
        "15 hours a week",
    ],
    [
        N,
        N,
        N,
        "The tutor’s word lists read over and spelled with Leander. ## P=The tutor’s word lists read over and spelled",
        "Learning support assistant who has been shown how by the specialist tutor",
        "15 minutes",
    ],
    [
        N,
        N,
        N,
        "Notes for each theory lesson on pale green paper, one idea to a page and a drawing beside it.",
        "Horticulture lecturer",
        "In every theory lesson",
    ],
    [
        "He adds and takes away with a calculator, and is accurate with a tape measure as far as one metre. Ratio, weights and change are beyond him at present. A diagnostic test put him at Entry Level 2.",
        "E2. Measure out feed and compost to within 5 per cent, and pay for items up to £20 and say whether the change is right.",
        "End of the 2026–27 college year",
        "Teaching of measuring, ratio and money in the potting shed and the college farm shop.",
        "Mathematics lecturer",
        "90 minutes every Wednesday, in a group of no more than six",
    ],
    [
        N,
        N,
        N,
        "Intensive numeracy intervention. ## U=Intensive numeracy intervention; V=Intensive; N=Intensive numeracy intervention",
        "",
        "",
    ],
    [
        "Leander is strong, careful with plants and never late. He needs to be shown a new job several times. He stops when a job is finished and waits, sometimes for an hour, to be told what is next. He has had one week of work experience.",
        "E3. Work two days a week at a garden nursery or in a park, arriving on time, working through his list and asking for the next job, on nine days in ten.",
        "July 2028",
        "Job coaching at the placement: each new job broken into photographed steps, the coach standing further back as he learns it.",
        "Job coach trained in systematic instruction",
        "Six hours on each day at the placement",
    ],
    [
        N,
        N,
        N,
        "Careers guidance interviews about horticulture apprenticeships and supported internships.",
        "Careers adviser with a Level 6 diploma",
        "Two 45-minute interviews in each college year",
    ],
    [
        N,
        N,
        N,
        "Whether Leander goes on to a supported internship will be decided by the college at Christmas. ## D=Whether Leander goes on to a supported internship",
        "Head of foundation learning",
        "",
    ],
    [
        N,
        N,
        N,
        "Lessons for the ASDAN certificate in employability, one unit at a time. ## AB=ASDAN",
        "Foundation learning lecturer",
        "Two hours every Friday morning",
    ],
    [
        N,
        N,
        N,
        "Safety boots, trousers and gloves in his size (£95). ## MO=£95",
        "Horticulture department",
        "For all practical sessions",
    ],
    [
        "Sudden machine noise makes him cover his head and freeze. The clatter of the refectory has the same effect.",
        "",
        "",
        "A written-work table in the potting shed, away from the mower bay, and ear defenders on a hook by his name. ## L=A written-work table in the potting shed",
        "Horticulture lecturer",
        "Every practical session",
    ],
    ["Pathway 2: Independent living"],
    [
        "Leander knows the streets near home and can ride the number 12 with someone he knows. He freezes if the bus does not come, and has twice got off at the wrong stop.",
        "E4. Travel from home to college and back on two buses by himself, and telephone home if one is late or does not come.",
        "Easter 2027",
        "Travel training on the 12 and the 40, from riding together, to sitting apart, to being met.",
        "Travel trainer from the council’s travel training team",
        "30 one-hour sessions between 7 September and 18 December 2026",
    ],
    [
        N,
        N,
        N,
        "Planning journeys with a timetable and with an app on his telephone. ## P=Planning journeys with a timetable",
        "Learning support assistant",
        "Weekly",
    ],
    [
        N,
        N,
        N,
        "Jasper will carry a card that says what to do if he has a seizure on the way. ## AC=Jasper",
        "Made by the college nurse",
        "On every journey",
    ],
    [
        "At home most things are done for him. He can make toast and tea. He does not notice when food has gone off or when clothes need washing.",
        "E5. Become more independent at home and improve his life skills. ## M=Become more independent at home",
        "July 2028",
        "Teaching of daily living skills in the training flat: shopping from a list, two hot meals, the washing machine, and what to keep in the fridge.",
        "Life skills tutor",
        "Three hours every Tuesday, in a group of up to five",
    ],
    [N, N, N, "Picture checklists. ## S=Picture checklists", "Everyone", ""],
    [
        "His money is paid into his mother’s account. He does not know what he has, and gives it away if he is asked for it.",
        "E6. Check his balance each week and put what he has into three pots: bills, bus and fun. ## T=Check his balance each week",
        "Ongoing",
        "Practice with a bank app and with the three pots. ## X=Practice with a bank app",
        "A member of staff",
        "Half an hour every Monday after lunch",
    ],
    [
        N,
        N,
        N,
        "A visit to the bank to open an account in his own name, with Ms Fosse. (Also towards E14.) ## UN=A visit to the bank to open an account",
        "Life skills tutor",
        "Once, for one hour, in September 2026",
    ],
    [
        "Leander reads a digital clock but cannot work out how long he has left. He arrives early for everything and then waits in the wrong room. He leaves tools and gloves behind him, and has lost three sets of keys.",
        "E10. Be in the right room with the right kit at the start of every lesson in the week, without being fetched.",
        "Easter 2028",
        "Going through the day’s timetable and packing his bag from a list that he has written himself.",
        "Learning support assistant",
        "20 minutes at the start of each college day",
    ],
    [
        N,
        N,
        N,
        "Teaching of “how long till” and “how long since”, with a timer and with the jobs of the day in the glasshouse.",
        "Mathematics lecturer",
        "Tuesdays and Thursdays, 9.00am to 9.30am",
    ],
    [
        N,
        N,
        N,
        "A telephone alarm with a photograph of the next room.",
        "Set with Leander by his tutor",
        "Ten minutes before every change of room",
    ],
    ["Pathway 3: Friends, relationships and community"],
    [
        "Leander gets on with older people and is well liked in the greenhouse. He has no friends of his own age, does not start conversations and spends break with the technicians.",
        "E7. Be given access to a social group and a befriending scheme. ## OP=Be given access to a social group",
        "July 2027",
        "Mentoring on starting a conversation, joining a group and staying safe online. ## X=Mentoring on starting a conversation",
        "A mentor",
        "40 minutes every other Friday",
    ],
    [
        N,
        N,
        N,
        "Opportunities to take part in enrichment, such as music, gym and cooking. ## V=Opportunities; V=such as music",
        "Enrichment officer",
        "Wednesdays, 1.30pm to 3.30pm",
    ],
    [
        N,
        N,
        N,
        "A conversation group with five other students that practises turn-taking, asking questions and ending a chat.",
        "Speech and language therapist",
        "One hour a week for each of the 36 weeks of the college year",
    ],
    [
        "Leander knows a great deal about vegetables and will talk about them to anyone who asks. He has been turned away from two clubs because he stood at the back and did not give his name.",
        "E11. Go to the allotment society by himself, pay his £2 subscription and talk to two members, three Saturdays in four.",
        "Within two years of the final plan",
        "Going with Leander to the society’s Saturday mornings: beside him for the first two visits, at the gate for the next two, and within call for the last two.",
        "Community connector from the council’s adult learning team",
        "Six Saturdays of two hours each between October and December 2026",
    ],
    [
        N,
        N,
        N,
        "Rehearsal of giving his name, paying and asking a question, filmed so that he can watch it back.",
        "Drama lecturer",
        "At least 30 minutes each week in the autumn term",
    ],
    [
        "Leander finds it very hard to say no. He has signed a contract for a telephone because a man in a shop asked him to, and has lent his bus pass to other students. ## NP=Leander finds it very hard to say no",
        "E8. Tell somebody he trusts on the same day when he has been asked to sign, lend or do something he is not sure of. ## OW=Tell somebody he trusts on the same day",
        "July 2027",
        "",
        "",
        "",
    ],
    ["Pathway 4: Health"],
    [
        "He takes his tablets when his mother hands them to him. He cannot say what they are for, or what brings on a seizure. He becomes worried before hospital visits and on the days after a seizure.",
        "E9. Take his own tablets from a dosette box and tell the epilepsy nurse how many seizures he has had. ## DP=Take his own tablets from a dosette box",
        "March 2026",
        "Teaching about epilepsy: tablets, sleep, alcohol and who to tell.",
        "College nurse",
        "One hour a week for six weeks from 14 September 2026",
    ],
    [
        N,
        N,
        N,
        "A tailored programme on managing worry, with breathing, a worry diary and a plan for the day after a seizure. ## V=tailored",
        "Assistant psychologist, supervised by the college’s clinical psychologist",
        "45 minutes every Tuesday from September 2026 to February 2027",
    ],
    [
        N,
        N,
        N,
        "Sessions as and when required to talk about hospital appointments. ## U=Sessions as and when required; V=as and when required",
        "College nurse",
        "",
    ],
    [
        "He is strong but has put on weight since he left school. He loves water, and has not been allowed to swim since his last seizure at a pool.",
        "E12. Swim ten lengths each week in the college pool and cook himself a midday meal that has two vegetables in it.",
        "By his twentieth birthday",
        "Swimming lesson, with a second member of the pool team watching him alone.",
        "Swimming teacher and a lifeguard, both trained in seizure first aid",
        "45 minutes every Friday, with up to three other students",
    ],
    [
        N,
        N,
        N,
        "Cooking with what is ripe in the college garden, from picture recipes.",
        "Life skills tutor",
        "Every Thursday from 11.00am to 12.30pm",
    ],
    [
        N,
        N,
        N,
        "First-aid cover by somebody trained in emergency epilepsy medication.",
        "Site first aiders",
        "At all times when Leander is on the college site",
    ],
]
fixed = []
for r in rows:
    if len(r) == 1:
        fixed.append(r)
        continue
    fixed.append(r)
P.table(fixed, [6.2, 5.2, 2.3, 6.0, 3.6, 3.4], size=9, sections=SECS)
P.section = "F"
P.p("Fees for the job coach will be met by the council at £38 an hour (E3). ## MO=£38 an hour")

P.h("Sections C and G: health ## sections-not-separate=Sections C and G", 1, "C")
P.p(
    "Leander has epilepsy, with tonic-clonic seizures about once every six weeks, most of them in the early morning. He is under the adult neurology clinic at Northmere General and is slow and muddled for a day after a seizure, so that he misses college. He wears glasses for reading, and has no other diagnosis. Flashing lights do not bring on his seizures; late nights, missed tablets and heat do. The epilepsy specialist nurse will see him for 30 minutes every three months (E9). His family doctor will carry out a learning disability health check once a year."
)
P.h("Section D: social care needs", 1, "D")
P.p(
    "This section should set out any social care needs which relate to the young person’s special educational needs or to a disability.",
    italic=True,
)
P.lab("empty-section", section="D")
P.h("Section H1: social care provision", 1, "H1")
P.table(
    [
        ["What", "Who", "When"],
        [
            "Going out in the evening, to the sports centre, the cinema or the gardening club (E7)",
            "Personal assistant from the Community Living service",
            "Three hours every Thursday, all year round",
        ],
        [
            "Trips out in college holidays (E7) ## C=Trips out in college holidays",
            "Personal assistant, if staffing permits ## V=if staffing permits",
            "",
        ],
        [
            "Help at home with cooking and laundry (E5) ## C=Help at home with cooking and laundry",
            "Community Living worker, where possible ## V=where possible",
            "",
        ],
    ],
    [11, 8, 7.6],
)
P.lab("missing-section", section="H2")

P.h("Section I: placement", 1, "I")
P.table(
    [
        [
            "Name of institution",
            "Northmere College of Land and Craft ## placement-in-draft=Northmere College of Land and Craft",
        ],
        [
            "Type",
            "General further education college, with 15 hours a week of learning support ## hours-in-placement=15 hours a week of learning support",
        ],
    ],
    [6, 20.6],
    head=False,
    labels=True,
)
P.h("Section J: direct payments", 1, "J")
P.p(
    "Direct payment: £2,400 a year, paid to Ms Fosse in three instalments. ## budget-not-requested=£2,400 a year; direct-payment-without-purpose=£2,400 a year"
)
P.h("Section K: advice and information", 1, "K")
P.p("The advice that was gathered for this plan is held on Leander’s electronic file and will be sent on request.")
P.lab("no-advice-list", section=None)
P.section = None
P.h("How the plan will be looked after")
P.p(
    "The college will hold a review meeting each February and will send its report to the council within two weeks. Leander chooses who comes, where it is held and what there is to eat. The next key change is the end of his course in July 2028, when adult services will be invited. A keyboard skills class of one hour a week will be taught to Leander by the library team from September. ## OUT=A keyboard skills class of one hour a week"
)
P.p(
    "If you do not agree with anything in this draft, write on it, ring us or ask for a meeting. The council will not finish the plan until it has read what you say. Once the plan is final you will be told how to appeal and how to ask for mediation. The council’s information and advice service is free, is separate from the people who write plans, and can come with you to a meeting."
)
P.save()
