"""Year 4, first draft. Word headings and bullets; E a flat list; F by area in lists with lead-ins and outcome numbers in brackets. Rohan, he."""

from building_ac import Plan

P = Plan("pendlecote", "draft", font="Calibri", size=11)
P.running(
    "Pendlecote Metropolitan Borough — Education, Health and Care Plan — DRAFT",
    "Exported from the case system by the SEND Assessment Team",
)
P.h("Proposed Education, Health and Care Plan", 0)
P.p("First draft, sent to the family for their comments. You have fifteen days to reply.")
for x in [
    "Child: Rohan Ettrick",
    "Date of birth: 21 February 2018",
    "Year group: Year 4",
    "Current school: St Aidan’s Primary School",
    "Parent: Ms Laura Ettrick",
    "Date of draft: 9 November 2026",
    "Case officer: [insert name of officer] ## PH:[insert name of officer]",
]:
    P.para(x)
P.section = "A"
P.h("Section A – The views, interests and aspirations of Rohan and his mother")
P.whole("no-communication-summary", "A")
P.whole("no-aspirations", "A")
P.h("What Rohan told us", 2)
P.prose(
    "Rohan spoke to Mrs Bell, the school’s learning mentor, on 14 September.",
    "“I like Minecraft, my rabbit and being in goal. I am good at fixing things. Writing hurts my hand and everyone finishes before me. At dinner time there’s too much noise so I get under the table.”",
    "He told her that the best bit of his week is Friday football.",
    "He said that Year 3 was “a bit rubbish” after his grandad died.",
)
P.h("What Ms Ettrick told us", 2)
P.prose(
    "Ms Ettrick says that Rohan is funny, loyal and kind to younger children.",
    "She is worried that he has begun to say he is stupid, and that he is in trouble at school more than he used to be.",
    "At home he takes a long time to get to sleep and asks the same question again and again.",
    "Rohan lives with his mother and his sister Leila, who is in Year 1. He has been at the school since Reception and had ten sessions of speech therapy there in Year 2.",
)
P.section = "B"
P.h("Section B – Special educational needs")
P.h("Communication and interaction", 2)
P.bl(
    "Rohan has a friendly manner and uses a wide vocabulary when the subject is football or animals.",
    "He has developmental language disorder. He cannot yet put events in order, so his account of a playground quarrel leaves out who did what, and adults take it for lying.",
    "He does not recognise the moment when he has stopped following, and carries on with a guess.",
)
P.h("Cognition and learning", 2)
P.bl(
    "Rohan’s non-verbal reasoning is a strength: the educational psychologist put it at the 70th percentile.",
    "He reads like a child in the autumn of Year 2 and spells fewer than half of the Year 1 words. From January he will have an additional half-hour of phonics every morning with the deputy head. ## OUT:From January he will have an additional half-hour of phonics",
    "He can count in tens and fives but loses track of which coins make a total.",
)
P.h("Social, emotional and mental health", 2)
P.bl(
    "Rohan wants to please and is quick to say sorry.",
    "Since his grandfather’s death he has left the classroom without asking on most afternoons.",
    "He spends playtimes on the edge of other children’s games and does not know how to join in. Her temper is quick when she loses. ## MP:Her temper is quick when she loses",
    "His attendance was 84% last year; the education welfare officer has raised the question of EBSA. ## AB:EBSA",
)
P.h("Sensory and physical", 2)
P.bl(
    "He is agile and well coordinated on the football field.",
    "His pencil grip is tight and he tires after three lines. The occupational therapy report of 3 July 2026 gives his handwriting speed as 6 words a minute.",
    "Noise in the hall makes Rohan put his hands over his ears and hide.",
)
P.h("Independence and self-help ## NP:Independence and self-help", 2)
P.bl(
    "Rohan gets himself dressed in the right order.",
    "He loses his coat, bag and letters most days and cannot tell the time.",
)
P.section = "C"
P.h("Sections C and D – Health and social care needs ## sections-not-separate:Sections C and D")
P.p(
    "Rohan has focal epilepsy. He has had three seizures at school since May, each lasting under two minutes, and sleeps afterwards, so that he misses the rest of the lesson. The family had an early help assessment in June 2026, which found that Ms Ettrick has no time to take Rohan to clubs because of her shifts. Rohan goes to bed late and has few friends near home."
)
P.section = "E"
P.h("Section E – Outcomes sought for Rohan")
for i, outcome in enumerate(
    [
        "By the end of Key Stage 2, Rohan will retell an event in five linked sentences, in order, to a classmate and to an adult who was not there.",
        "By July 2028, Rohan will say that he has not understood, or ask what a word means, in three lessons a day.",
        "By the end of Year 6, Rohan will read a Year 3 text aloud with nine words in ten correct and answer four questions out of five about it.",
        "By the end of Year 5, Rohan will make progress in his spelling. ## M",
        "Rohan will pay for two items costing up to £5 in the school shop and check his change. ## T",
        "By July 2026, Rohan will stay in class for the whole of an afternoon lesson on four days out of five. ## DP",
        "By the end of Year 6, Rohan will have access to a nurture group. ## OP",
        "By the end of Key Stage 2, Rohan will join in a playground game with two classmates on three days a week. ## OW",
        "By the end of Year 5, Rohan will type a page of his own writing at 15 words a minute.",
        "By the end of Year 6, Rohan will tell the nearest adult that a seizure is coming, every time he has a warning.",
        "By the end of Year 6, Rohan will go to a club of his choice each week for a whole term.",
    ],
    1,
):
    text, _, code = outcome.partition(" ## ")
    P.para(f"Outcome {i}. {text}" + (f" ## {code}:{text[:60]}" if code else ""))
P.p("The school will write shorter-term targets with Rohan and his mother and look at them each term.")
P.section = "F"
P.h("Section F – Special educational provision")
P.h("Communication and interaction", 2)
P.p("Every Monday, Wednesday and Friday, for 20 minutes, the higher level teaching assistant will:")
P.bl(
    "rehearse story-telling with Rohan using a strip of six pictures (Outcome 1)",
    "teach six new topic words and go back over the last six (Outcome 2)",
)
P.p("In addition:")
P.bl(
    "A speech and language therapist will give Rohan an hour of direct therapy each fortnight in term time, working on sequencing and on question words. (Outcome 1)",
    "The therapist will continue with the programme that is already in place. (Outcome 1) ## D",
    "Speech and language sessions in a small group. (Outcomes 1 and 2) ## U; N; V:small group",
    "After asking Rohan a question, whoever is teaching will count slowly to ten, in every lesson. (Outcome 2)",
    "Instructions will be given to Rohan one at a time. (Outcome 2) ## S",
)
P.h("Cognition and learning", 2)
P.bl(
    "A teacher who holds a specialist dyslexia qualification will teach Rohan phonics and spelling in a group of no more than three, for 35 minutes on four days a week. (Outcomes 3 and 4)",
    "A teaching assistant will lead reading-fluency practice with Rohan five times a week. (Outcome 3) ## P",
    "12½ hours a week of teaching assistant time. (Outcomes 3 and 4) ## H",
    "The class teacher will set up a shop with real coins and help Rohan to find totals and work out change, on Thursdays from 1.30pm to 2.15pm. (Outcome 5)",
    "Rohan’s reading book will come from the turquoise band, changed daily. (Outcome 3)",
    "A number intervention, delivered twice a week for 30 minutes by the council’s Learning Support Team, on place value and coins. (Outcome 5)",
    "The teaching assistant will go over the week’s spellings with Rohan for at least ten minutes a day. (Outcome 14) ## UN",
    "Extra adult help in every maths lesson to set out the working. (Outcome 5) ## X; V:Extra",
    "Rohan would benefit from a laptop with speech-to-text for writing of more than a paragraph. (Outcome 9) ## V:would benefit from",
    "Lucas will use a coloured overlay whenever he reads. (Outcome 3) ## AC:Lucas will use a coloured overlay",
)
P.h("Social, emotional and mental health", 2)
P.bl(
    "The learning mentor, an accredited counsellor, will see Rohan on his own for half an hour every Tuesday to talk about his grandfather and practise asking for a break. (Outcome 6)",
    "Whenever Rohan leaves the room without asking, the learning mentor will walk beside him for ten minutes and bring him back. (Outcome 6)",
    "A key adult will sit with Rohan as and when he needs it. (Outcome 6) ## U; X; V:as and when he needs it",
    "During maths and English lessons Rohan will be encouraged to go to the calm corner. (Outcome 6) ## V:be encouraged to",
    "Regular movement breaks: five minutes after every forty minutes of sitting. (Outcome 6)",
    "Nurture group in the Rainbow Room with six other children, led by two nurture-trained teaching assistants, from 1.15pm to 3pm on Tuesdays and Thursdays. (Outcome 7)",
    "Arrangements for Rohan at lunchtime will be as set out in his behaviour plan. (Outcome 6) ## D",
    "A bereavement counsellor from the Lantern charity will meet Rohan for six sessions between January and April 2027. (Outcome 6) ## P",
    "The midday supervisor will eat with Rohan at the small table outside the hall for the whole of lunch, every day. ## L",
)
P.h("Sensory and physical", 2)
P.bl(
    "An occupational therapist will work with Rohan on pencil control for one hour each half-term. (Outcome 9)",
    "A teaching assistant will teach Rohan to touch-type for 15 minutes at the start of every afternoon. (Outcome 9)",
    "A writing slope, three pencil grips and a wobble cushion at his own desk. (Outcome 9)",
    "An appropriate level of sensory support from school staff. (Outcome 9) ## U; X; V:appropriate level",
    "Ear defenders, kept on a hook by the hall door, for dinner time and assembly. (Outcome 6)",
    "In every English lesson the class teacher will write down Rohan’s last paragraph at his dictation. (Outcome 9)",
)
P.section = "G"
P.h("Section G – Health provision")
P.bl(
    "The epilepsy nurse will train the class team for 90 minutes every September. (Outcome 10)",
    "A teaching assistant trained by the epilepsy nurse will sit with Rohan for an hour after each seizure. (Outcome 10)",
    "Rohan will be offered appointments with the community paediatrician. (Outcome 10) ## C; V:be offered",
    "One rescue medicine kit in the school office, which goes on every trip. (Outcome 10)",
)
P.section = "H1"
P.h("Section H1 – Social care provision for a child under 18 (Chronically Sick and Disabled Persons Act 1970)")
P.bl(
    "A family support worker will take Rohan to a Saturday football club and stay with him, two hours a week in term time. (Outcome 11)",
    "Short-break funding of £840 a year, paid to a holiday playscheme. (Outcome 11) ## MO:£840 a year",
)
P.section = "H2"
P.h("Section H2 – Any other social care provision")
P.whole("empty-section", "H2")
P.section = "I"
P.h("Section I – Placement")
P.para("St Aidan’s Primary School, a mainstream school. ## placement-in-draft:St Aidan’s Primary School")
P.whole("missing-section", "J")
P.section = "K"
P.h("Section K – Advice and information gathered")
P.bl(
    "Rohan’s views, recorded by Mrs Janet Bell, learning mentor, 14 September 2026",
    "Ms Laura Ettrick’s views, parent, 20 September 2026",
    "Educational advice, Mr Owain Pask, special educational needs coordinator, 22 September 2026",
    "Educational psychology advice, Dr Lena Voss, educational psychologist, 1 October 2026",
    "Speech and language therapy advice, March 2026 ## AD:Speech and language therapy advice",
    "Occupational therapy report, Kit Marlow, occupational therapist, 3 July 2026",
    "Medical advice, Dr Ama Boateng, community paediatrician, 5 October 2026",
    "Early help assessment, Sue Farrant, family support worker, June 2026",
)
P.save()
