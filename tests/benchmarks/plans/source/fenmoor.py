"""Prose and bullet lists, headings of the council's own with the letter behind. Owen, Year 13, first draft."""

from building_m import Plan

P = Plan("fenmoor", "draft", font="Georgia", size=11)
d = P.document
P.pageno("Fenmoor District Council · proposed plan · Owen Prothero-Lamb")

d.add_heading("Owen Prothero-Lamb", 0)
P.section = None
P.para("Draft Education, Health and Care Plan, sent for comment on 28 September 2026", bold=True, size=13)
P.para(
    "Owen was born on 30 January 2009 and is in Year 13. He lives at 5 Sluice Cottages, Fenmoor FM3 1XA, with his mother, Mrs Ceri Lamb, and his sister Nesta."
)
P.para("Lead professional for this plan: XXXXXX, Preparing for Adulthood Team. ## PH=XXXXXX")
P.para(
    "This is a proposed plan. Owen and his mother have until 16 October 2026 to tell us what they think of it and which college they would like it to name.",
    italic=True,
)

P.para(
    "It was written by Imran Sadiq, who met Mrs Lamb at home in August and spoke to three members of the college’s staff by telephone. A final plan will be issued by 27 November 2026 once the comments on this draft have been read, and the yearly review will follow the college’s calendar."
)

P.head("Owen’s story (Section A)", 1, "A")
P.whole("no-childs-views", "A")
P.whole("no-aspirations", "A")
P.whole("no-communication-summary", "A")
P.para(
    "Owen was born nine weeks early and spent his first two months in hospital.",
    "He went to Reedness Primary School and then to Fenmoor Academy, where his teachers helped him as best they could without a plan.",
    "He left Year 11 with a Level 1 award in motor vehicle work and no other qualification.",
    "He began a study programme at college in September 2025, stopped going in November and went back in March 2026 after his timetable was cut to three days.",
)
P.para(
    "Owen did not come to the meeting on 9 July.",
    "Mrs Lamb spoke for the family.",
    "She described a patient, private young man who has kept three neighbours’ bicycles on the road since he was twelve and who plays second cornet in a brass band.",
    "In her opinion the last year has set him back badly: he has gone from seeing people most days to spending whole weeks in his room, and she finds out that he is low only when he stops eating.",
    "She says that he was not always like this: at ten he ran the bicycle stall at the village fair, took the money and argued with the vicar about the price of a bell.",
    "He was given 12 sessions of counselling at the academy in Year 10, and she believes that they helped.",
)
P.para(
    "Mr Idle, who teaches motor vehicle work, told the meeting that Owen is the first student he asks when a part will not fit.",
    "He has watched Owen strip and rebuild a gearbox from memory after seeing it done once, and he has watched the same student hide in the paint store when a written test was announced.",
    "In the summer term Owen came in on 31 days out of a possible 54, and stayed for the whole day on 19 of them.",
)
P.para("In the new year the college will provide 90 minutes of travel training a week, on Thursdays. ## OUT")

P.head("What makes learning harder (Section B)", 1, "B")
P.para(
    "This section describes what Owen finds difficult, with something of what he does well, because the one cannot be understood without the other.",
    "It draws on the views of the people who have taught him, on an observation in the workshop in May and on tests carried out over two mornings, during which he worked hard, asked for no breaks and said very little.",
)
P.head("Thinking and learning", 2)
P.bl(
    "Owen’s strength is in seeing how things fit. Given a mechanism and time, he will find the fault by hand and by eye, and he does not forget it.",
    "Owen has a moderate learning difficulty. The educational psychologist puts his reasoning with words at the 3rd percentile and his reasoning with shapes and mechanisms at the 40th.",
    "He reads as a child of eight would. He can read a parts label or a short text message, but a page of instructions is too much for him and he hides it by asking somebody else to go first.",
    "He adds and subtracts with a calculator, but is unsure which sum is wanted, does not check change and cannot yet read a measurement between two marks on a rule.",
)
P.head("Talking and understanding", 2)
P.bl(
    "He needs thinking time. A question asked twice in quick succession is, for Owen, two questions.",
    "He follows a spoken instruction of about seven words. In a noisy room it is fewer, and he nods whether or not he has taken it in.",
    "With strangers he looks at the floor and answers in one word, and customers in the college workshop have thought him rude. With people he has known for years he is a drily funny talker.",
)
P.head("Feelings and mental health", 2)
P.bl(
    "Owen has a history of low mood. When he thinks he has let somebody down he walks out, turns off his phone and may not be seen until the evening.",
    "He is gentle, reliable and not easily provoked, and in eight months nobody in the workshop has heard him raise his voice.",
    "He finds the long, unplanned middle of the college day very hard, and most of his absences begin at lunch.",
)
P.head("Body and senses", 2)
P.para("No special educational needs were identified in this area.")
P.head("Growing up and independence", 2)
P.bl(
    "He has never travelled by bus alone. He can walk a route he knows, but a diversion or a missed stop would leave him stranded because he does not ask.",
    "He does not cook, and does not know what food, a phone or a week’s rent costs. When his mother was away for a night in June he ate cereal three times and went to bed at seven.",
    "He keeps his room, his clothes and his tools in perfect order, and mends anything at home that has a screw in it.",
)

P.head("Health and social care needs (Sections C and D) ## sections-not-separate", 1, "C")
P.para(
    "Owen has coeliac disease, diagnosed when he was nine, and an underactive thyroid.",
    "He forgets his tablet on most days when nobody reminds him, and he eats bread when he is out sooner than say that he cannot.",
    "His thyroid makes him slow and cold in the mornings, and a lesson at nine o’clock can be over before he is properly awake.",
    "He has been under the child and adolescent mental health service (CAMHS) since 2022 and will move to the adult service at eighteen.",
    "The social worker who visited in August found that he has no company of his own age outside band practice, and that Mrs Lamb, who works nights, has had no weekend to herself for two years.",
)

P.head("What we are aiming for (Section E)", 1, "E")
P.para("These are the outcomes to be worked towards. They are grouped as they were discussed with the family.")
P.para("Work and learning", bold=True)
P.bl(
    "Outcome 1: By the end of his course in July 2028 Owen will read a one-page job card or parts list and carry out its steps in order, on his own, nine times in ten.",
    "Outcome 2: By the end of the summer term of 2027 Owen will pay for items up to £20, say what change is due before it is given and be right four times in five.",
    "Outcome 3: By July 2028 Owen will be supported to develop his employability. ## M",
    "Outcome 4: Within two years Owen will greet a customer or a workmate and ask one question before being spoken to, on eight working days in ten.",
)
P.para("Living my own life", bold=True)
P.bl(
    "Outcome 5: By June 2026 Owen will go to college and home again on the number 14 bus without anyone beside him. ## DP",
    "Outcome 6: By July 2027 Owen will have access to a counsellor every week. ## OP",
    "Outcome 7: By the time he is nineteen Owen will choose, buy and cook three hot meals a week and wash up after them.",
)
P.para("Friends, community and keeping well", bold=True)
P.bl(
    "Outcome 8: Owen will belong to a second club or class and go to it at least three times a month. ## T",
    "Outcome 9: By December 2027 Owen will take his tablet on 27 days out of 30 and order food that is safe for him in a café.",
    "Outcome 10: By the end of Year 14 Owen will name three people to ring when he is low, and will have rung one of them. ## OW",
)
P.para("The personal tutor will set termly steps with Owen and will record them through RARPA. ## AB=RARPA")

P.head("How college will help (Section F)", 1, "F")
P.head("Thinking and learning: provision for Outcomes 1, 2 and 3", 2)
P.para(
    "A lecturer with a Level 5 diploma in teaching learners with special needs will teach Owen English for two hours each Monday, in a class of no more than eight, from the job cards and manuals of the workshop.",
    "This will take place in the learning base, away from the noise of the machines.",
    "For the first fifteen minutes of each class she goes over the regular and irregular verbs that turn up in the manuals, with Owen and two others at one table.",
    "She will also spend 45 minutes with him every Thursday on the reading that he found hardest that week.",
    "Maths will be taught to Owen by the vocational maths tutor on Tuesdays and Fridays, from 9.15am until 10.15am, with real coins, rules and feeler gauges.",
)
P.para("In every practical session the workshop technician will:")
P.bl(
    "show Owen each job once, without talking, before he tries it;",
    "lay the tools out in the order in which they will be used;",
    "give him a job card on which each step has a photograph.",
)
P.para("Owen will also have:")
P.bl(
    "twelve hours a week from a learning support assistant; ## H",
    "extra tuition in maths; ## U; N; V=extra tuition",
    "a reader, provided by the examinations officer, in every written assessment, with a quarter more time than the paper allows;",
    "a placement at a cycle repair business for 12 Wednesdays from January 2027, 9.30am to 3.00pm, with a job coach beside him all day to teach the tasks;",
    "matrix level 5 in the workshop. ## B",
)
P.para(
    "Each drawer of his bench will be marked with coloured tape and a photograph of what it holds, and he will have a phone with a text reader on it for use in the workshop and the parts store.",
    "The personal tutor will send a message home at four o’clock each day to say what was finished and what was not.",
)
P.para("Written information will be put into plain English and illustrated. ## S")
P.head("Talking and understanding: provision for Outcome 4", 2)
P.bl(
    "Every week of term, for 50 minutes, a speech and language therapist will rehearse with Owen how to greet somebody, how to keep a short conversation going and how to ask for a thing to be said again.",
    "In all lessons and in the workshop, whoever asks Owen a question waits for ten seconds and does not put it a second way.",
    "The customer service tutor will stand with him at the workshop counter for two 20-minute spells a week and afterwards go over one exchange that went well.",
    "Six sessions in which he and the speech and language therapist watch film of him at the counter. ## P",
    "The therapist will give the four workshop staff three hours of training each September, on leaving silence after a question and on checking what Owen has understood.",
    "College staff will be mindful of Owen’s thinking time. ## S; V=be mindful of",
)
P.head("Feelings and mental health: provision for Outcome 6", 2)
P.para(
    "The college counsellor will see Owen on his own from 2.00pm to 2.45pm every Monday, to work on what happens between thinking that he has let someone down and walking out.",
    "The wellbeing team will spend up to an hour a fortnight with him, planning the middle of each college day. ## V=up to an hour; ?P",
    "A buddy will sit with Owen and share his lunch for 30 minutes on each college day. ## X",
    "When Owen leaves a session without a word, the safeguarding officer will go after him within five minutes and walk with him for a quarter of an hour.",
    "The learning base manager will meet Owen and his mother in the last week of every half term to go through his attendance and the reasons for each absence.",
    "Anxiety management will follow whatever the clinical psychologist advises in her forthcoming assessment. ## D",
)
P.head("Growing up and independence: provision for Outcomes 5 and 7", 2)
P.bl(
    "The travel trainer will ride the number 14 with Owen, door to door, for 40 minutes on three mornings a week until Christmas, and from January to Easter will make the same journeys three rows behind him.",
    "He will have an annual bus pass costing £485, paid for by the council. ## MO=£485",
    "On Fridays from 1.00pm to 3.00pm, in the training flat, the independent living tutor will teach Owen to choose a recipe, write the list and cook the meal.",
    "For one hour every Tuesday the same tutor will take him to the supermarket and teach him to plan and pay for a week’s food on £35, keeping a running total.",
    "In the first five weeks after half term the enrichment officer will walk with Owen to the Tuesday board games club and stay at his table for the opening twenty minutes. (Outcome 8)",
    "At each bus stop on the route the trainer will ask Owen what he would do if the bus did not come, and wait for his answer before giving one.",
    "The personal tutor will go through the day’s planner with him for ten minutes each morning. (Outcome 14) ## UN",
)
P.head("Other arrangements", 2)
P.bl(
    "A careers adviser will meet Owen for 45 minutes in each term, to plan a supported internship and visit one employer who offers them. ## L",
)

P.head("How health services will help (Section G)", 1, "G")
P.bl(
    "The community learning disability nurse will carry out a health check with Owen once a year, lasting 40 minutes, and write the action plan with him in pictures. (Outcome 9)",
    "The psychiatrist will review his mood and his medicine every three months until he moves to the adult team. (Outcome 9)",
    "The community nurse will support Owen with his diet. (Outcome 9) ## C",
    "The pharmacist at the health centre will pack Owen’s tablets in weekly trays and talk the tray through with him for ten minutes on the first Monday of each month. (Outcome 9)",
    "A dietitian will teach Owen, in four one-hour sessions in the spring term of 2027, to read food labels and café menus. (Outcome 9)",
)
P.head("How social care will help: disabled children’s services under the 1970 Act (Section H1)", 1, "H1")
P.bl(
    "A personal assistant will go with Owen to the climbing wall for three hours each Saturday until his eighteenth birthday. (Outcome 8)",
)
P.head("How social care will help: anything else (Section H2)", 1, "H2")
P.bl(
    "From his birthday a support worker from the Shared Lives scheme will spend two evenings a month with him, 6pm to 9pm, trying out classes at the community centre. (Outcome 8)",
    "A short break for the family may be considered. ## C; V=may be considered",
)
P.head("Where Owen will study (Section I)", 1, "I")
P.para(
    "Holme Reach College, a general further education college, with 14 hours a week of learning support. ## placement-in-draft=Holme Reach College; hours-in-placement=14 hours a week of learning support"
)
P.head("Personal budget and direct payments", 1, "J")
P.whole("missing-section", "J")
P.para(
    "Mrs Lamb asked for a direct payment in June 2026 and the council has agreed to one.",
    "A sum of £64 a week will be paid into a separate account every four weeks, from the date of the final plan. ## direct-payment-without-purpose=£64 a week",
)
P.head("What we read and whom we asked (Section K)", 1, "K")
P.whole("no-advice-list", "K")
P.para(
    "The advice on which this draft rests is held on Owen’s file at Market House and will be sent to him or to Mrs Lamb if they ask for it."
)
P.save()
