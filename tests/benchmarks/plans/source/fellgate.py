"""Word headings by section, bullets by area, outcomes as a numbered list. Corin, Year 10."""

from building_d import Plan

P = Plan("fellgate", "final", pdf=True)
P.document.add_heading("Fellgate Borough Council", 0)
P.p("Education, Health and Care Plan", "Status: FINAL")
P.table(
    [
        ["Name", "Corin Blaydes"],
        ["Date of birth", "14 February 2012"],
        ["Year group", "Year 10"],
        ["Home address", "11 Weir Terrace, Fellgate"],
        ["Date of request for assessment", "9 March 2026"],
        ["Date of this plan", "2 October 2026"],
        ["Date by which this plan must be reviewed", "1 October 2027"],
    ]
)
P.whole("late-plan")
P.whole("views-not-attributed", "A")
P.whole("no-adulthood-outcomes")
P.whole("no-adulthood-provision")
P.h("Section A: The views, interests and aspirations of Corin and his mother", 1, "A")
P.h("My views", 2)
P.p(
    "I like engines, my dog Biscuit and being left alone when I am working on something. I do not like it when people shout across a room at me. I would rather be in the workshop than anywhere else in school.",
    "I want to be a mechanic and have my own garage one day.",
)
P.h("How to communicate with me and involve me in decisions", 2)
P.p(
    "Talk to me side by side, not face to face. Tell me one thing at a time and wait. If there is a meeting about me I want to see the questions the day before and I will bring my answers on my phone."
)
P.h("Mrs Blaydes's views", 2)
P.p(
    "Mrs Blaydes says that Corin is funny, loyal and good with his hands. She worries that he has been sent home eleven times since Easter. She hopes he will finish school with his friends and go on to an apprenticeship."
)
P.h("History", 2)
P.p(
    "Corin lives with his mother and his brother Kit. He attended Riverbank Primary School and moved to Dunmoor High School in Year 7. In Year 9 he had ten hours a week of mentoring, which ended in July 2026."
)
P.h("Section B: Special educational needs", 1, "B")
P.h("Communication and interaction", 2)
P.p("Strengths: Corin speaks fluently about things that interest him and has a wide technical vocabulary.")
P.bl(
    "Corin takes sayings and sarcasm literally and often believes that he is being mocked.",
    "He loses the thread of spoken instructions that have more than two parts (educational psychology report, April 2026).",
    "He finds it hard to start and end a conversation with adults he does not know (speech and language therapy report, November 2025). ## rnl=speech and language therapy report, November 2025",
    "Corin does not ask for help when he has not understood.",
)
P.h("Cognition and learning", 2)
P.p("Strengths: Corin reasons well with pictures, diagrams and real objects.")
P.bl(
    "Corin reads at the level expected of a nine-year-old and guesses at words of three or more syllables.",
    "His working memory is at the 5th centile, so he forgets the beginning of a sentence before he has written the end.",
    "He can add and subtract reliably but does not know which operation a word problem calls for.",
    "Corin will have a 30-minute reading comprehension session three times a week with the literacy lead. ## pout",
    "He writes two or three short sentences in the time his class writes a page.",
)
P.h("Social, emotional and mental health", 2)
P.p("Strengths: Corin is kind to younger pupils and takes pride in practical work.")
P.bl(
    "Corin walks out of six to eight lessons in a normal week.",
    "When he is corrected in front of others he swears, tips furniture or leaves the building.",
    "She can take the rest of the day to settle after an argument. ## pron",
    "Corin describes himself as thick and will tear up work that he thinks is wrong.",
    "He sleeps four to five hours on a school night and arrives tired.",
)
P.h("Sensory and physical ## nwp", 2)
P.p("Strengths: Corin is strong, and well co-ordinated on a bike.")
P.bl(
    "Corin covers his ears in the dining hall and in the sports hall, and has stopped eating lunch.",
    "He cannot bear the feel of a collar or a tie against his neck.",
)
P.h("Section C: Health care needs related to special educational needs", 1, "C")
P.bl(
    "Corin has delayed sleep onset and takes melatonin at night.",
    "He has asthma, for which he carries a blue inhaler.",
    "Corin feels anxious on Sunday evenings and before tests, with stomach pain.",
)
P.h("Section D: Social care needs", 1, "D")
P.bl(
    "Corin's mother is his only carer and cannot leave him at home with Kit because of fights between the brothers.",
    "The family has not had a day out together since January 2026.",
)
P.h("Section E: Outcomes", 1, "E")
P.bl(
    "Outcome 1: By July 2027, Corin will stay until the end in at least 20 of his 25 weekly lessons.",
    "Outcome 2: By the end of Year 10, Corin will show his exit card, in place of walking out, on four occasions out of five.",
    "Outcome 3: Corin will improve his self-esteem and resilience. ## ntl; nm",
    "Outcome 4: By December 2025, Corin will read a page written for eleven-year-olds aloud with no more than five errors. ## past",
    "Outcome 5: Corin will write three linked paragraphs, unaided, in 25 minutes. ## ntl",
    "Outcome 6: By the end of Key Stage 4, Corin will have access to a mentor who knows him well. ## oip",
    "Outcome 7: By July 2027, Jayden will name two things that went well at the end of each school day. ## name=Jayden",
    "Outcome 8: By the end of the summer term 2027, Corin will choose the right operation in 7 of 10 two-step word problems. ## owp",
    "Outcome 9: By the end of Key Stage 4, Corin will explain in his own words what five common sayings mean when he meets them in a text or a conversation.",
    "Outcome 10: By July 2027, Corin will be supported to make progress with managing his feelings. ## nm",
)
P.p(
    "Arrangements for shorter-term targets: the school will set these each half-term and share them with Corin and his mother."
)
P.h("Section F: Special educational provision", 1, "F")
P.h("Communication and interaction", 2)
P.bl(
    "A speech and language therapist will teach Corin a programme on figurative and ambiguous language, in six sessions of 45 minutes each term (Outcome 9).",
    "Teachers will give instructions one at a time and ask Corin to say back what he has to do, in all lessons (Outcome 1).",
    "Visual timetables and written checklists will be used (Outcome 1). ## scope",
    "Key subject words will be pre-taught twice a week (Outcome 9). ## part; nob",
    "In a small group, the higher-level teaching assistant will rehearse joining and leaving a conversation with Corin for 40 minutes each week (Outcome 9). ## vague=In a small group",
    "Further speech and language therapy will be decided following a reassessment in the spring. ## def; nolink",
)
P.h("Cognition and learning", 2)
P.bl(
    "The literacy lead, who holds a postgraduate diploma in specific learning difficulties, will teach Corin to break long words into syllables: 30 minutes, three times a week (Outcome 4).",
    "Corin will have a reader pen for his sole use in every lesson with printed text (Outcome 4).",
    "Regular paired reading with a volunteer (Outcome 4). ## vague=Regular paired reading; unq; exp",
    "A teaching assistant will help Corin to plan and check his writing in English and humanities for up to three hours a week (Outcome 5). ## vague=up to three hours a week",
    "12.5 hours per week of 1:1 teaching assistant time (Outcome 5). ## hours",
    "Speech-to-text software on a school laptop, in every lesson where more than a paragraph is to be written (Outcome 5).",
    "Corin will have 25 per cent additional time in every test and examination (Outcome 5).",
    "The mathematics teacher will reteach one number topic to Corin for 20 minutes every Tuesday during tutor time. ## nolink",
    "The literacy lead will teach Corin regular and irregular verb endings for 15 minutes every Monday (Outcome 5).",
    "Quality first teaching and a differentiated curriculum (Outcome 5). ## vague=Quality first teaching and a differentiated curriculum; scope",
    "Numeracy help will be as set out in the school's provision map. ## def; nolink",
)
P.h("Social, emotional and mental health", 2)
P.bl(
    "The pastoral manager, trained as an emotional literacy support assistant, will teach Corin to notice the early signs of anger and to practise two calming routines: 45 minutes, once a week, in the Hive (Outcome 2).",
    "When Corin shows his exit card in any lesson, the duty pastoral manager will go with him to the Hive for ten minutes (Outcome 2).",
    "A trusted adult will be available at the start of every school day (Outcome 1). ## exp; vague=available; ?part",
    "Weekly mentoring (Outcome 6). ## part; nob",
    "Ten sessions with the school counsellor, working on how Corin talks to himself when work goes wrong (Outcome 10). ## part",
    "Staff will endeavour to keep a quiet tone when Corin is upset (Outcome 2). ## vague=endeavour to",
    "Funding at Level 4 of the borough matrix will be used to meet Corin's emotional needs (Outcome 3). ## band",
    "Where possible, a seat beside the door in every classroom (Outcome 2). ## vague=Where possible",
    "After any incident that led to removal from a lesson, the head of year will hold a restorative conversation of 20 minutes with Corin (Outcome 2).",
    "Motivational interviewing, delivered by the school (Outcome 3). ## unq; nob",
    "Frequent brain breaks (Outcome 1). ## vague=Frequent; scope",
    "Corin may be given a shorter timetable on Fridays (Outcome 1). ## vague=may be given",
    "Corin's tutor will write down with him two things that went well, for five minutes at the end of each school day (Outcome 7).",
    "The educational psychologist will meet the teaching team for one hour each term to plan how adults respond when Corin swears (Outcome 14). ## unk; ?nolink",
)
P.p("Monitoring: the SENCO will review progress towards each outcome every term with Corin and his mother.")
P.h("Section G: Health care provision", 1, "G")
P.bl(
    "The community paediatrician will review Corin's sleep medication every six months.",
    "The CAMHS nurse will give Corin and his mother sleep support as needed. ## abbr=CAMHS; care; vague=as needed",
    "A clinical psychologist will provide cognitive behavioural therapy for anxiety: ten sessions of 50 minutes over two terms (Outcome 10).",
    "The asthma nurse will check Corin's inhaler technique once a year.",
)
P.h("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 1, "H1")
P.bl(
    "A sessional worker will stay at home with Corin for two hours every Saturday so that his mother can take Kit out.",
)
P.h("Section H2: Any other social care provision", 1, "H2")
P.bl(
    "A family support worker will visit the home. ## care",
    "Overnight respite with a foster family may be considered. ## care; vague=may be considered; ?def",
)
P.h("Section I: Placement", 1, "I")
P.p(
    "Dunmoor High School, a mainstream secondary academy, with 25 hours a week of teaching assistant support. ## hip=25 hours a week"
)
P.h("Section J: Personal budget", 1, "J")
P.p("No personal budget was requested.")
P.h("Section K: Advice and information", 1, "K")
P.table(
    [
        ["Views of Corin and his mother", "Mrs S Blaydes", "March 2026"],
        ["Educational advice", "Ms L Tranter, SENCO", "April 2026"],
        ["Educational psychology report", "Dr A Bewick", "April 2026"],
        ["Medical advice", "Dr F Osei, community paediatrician", "May 2026"],
        ["Social care advice", "Fellgate Early Help, duty social worker", " ## "],
        ["Clinical psychology letter", "", "June 2026"],
    ],
    head=["Advice", "Author", "Date"],
)
P.expected += [
    {"rule": "advice-not-dated", "words": "Social care advice", "section": "K"},
    {"rule": "advice-not-dated", "words": "Clinical psychology letter", "section": "K"},
]
P.h("Signature", 1, None)
P.section = None
P.p(
    "Signed on behalf of the authority: P. Ormerod",
    "Name: Patricia Ormerod, Head of Assessment and Placements",
    "Date: 2 October 2026",
)
P.save()
