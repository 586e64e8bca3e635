from building_c import Plan

P = Plan("tarnbeck", "final", font="Verdana", size=10, footer="Tarnbeck Council / Callum Westerby / Final EHC Plan")
p, h, S = P.p, P.h, lambda s: setattr(P, "section", s)
h("Tarnbeck Council", 0)
p("Education, Health and Care Plan – FINAL", bold=True)
p("Young person: Callum Westerby        Date of birth: 30 January 2009        Year 12")
p("Date of plan: 12 March 2026        Next review to be held by: 11 March 2027")
P.whole("not-signed")
S("A")
h("A. Views, interests and aspirations")
p(
    "A1. Callum met his careers adviser, Mr Holt, in December 2025 and recorded his views on his phone. They are typed here as he said them."
)
p(
    "A2. “I like plants, tractors and Leeds Rhinos. I did two years at the farm unit at school and got a BTEC in land studies. I want a job in a garden centre or in the parks and I want my own flat one day with my brother Jamie. I hate being put on the spot.”",
    "unexplained-abbreviation: BTEC",
)
p(
    "A3. Callum wants information in short messages on his phone with the main point first. He likes to have his mother at meetings but to speak for himself, and he would like the questions a day ahead."
)
p(
    "A4. Callum's mother, Denise Westerby, says that he has grown up a great deal since leaving school, that he still worries about buses, and that she would like him to be less reliant on her for money and meals."
)
p("A5. Callum will be given two hours of driving theory lessons each week from September 2026.", "provision-outside-f")
S("B")
h("B. Special educational needs")
p("Callum is practical and dependable. He works hard at anything with his hands and other students like him.")
for n, text in enumerate(
    [
        "Callum has dyslexia. He reads at about the level of a nine-year-old and cannot read safety signs or forms with long words.",
        "He cannot take notes and listen at the same time, and his typing is slow.",
        "He does not know how to behave with customers or what to do when a job is finished, and he waits to be told.",
        "He has never travelled alone by public transport and panics if his bus is late.",
        "Callum is anxious in groups and has had panic attacks in the refectory and in examinations.",
        "He cannot plan or cost a meal, count change or understand a payslip.",
        "He has reduced vision in his right eye and cannot read print smaller than 16 point.",
    ],
    1,
):
    p(f"B{n}. {text}")
p(
    "B8. Callum has difficulty understanding puberty, consent and keeping himself safe online.",
    "need-without-provision: Callum has difficulty understanding puberty",
)
S("C")
h("C. Health needs related to special educational needs")
p(
    "C1. Callum has epilepsy, with two or three seizures a year, mostly when he is tired. C2. He has tight calf muscles and walks on his toes."
)
S("D")
h("D. Social care needs related to special educational needs")
p("D1. Callum has few chances to see people of his own age outside college and relies on his mother to go anywhere.")
S("E")
h("E. Outcomes")
p(
    "E1. By July 2028, Callum will read aloud and explain the safety notices and instructions used in his workplace, with no more than two errors on a page."
)
p(
    "E2. By July 2027, Callum will produce a page of typed notes from a recorded lesson, using his own software, in each of his subjects."
)
p(
    "E3. Employment: by the end of his course in July 2028, Callum will complete a shift of four hours in a garden centre, moving from one job to the next without being told."
)
p(
    "E4. Community: by the end of Year 13, Callum will travel from home to college and back by bus on his own, including on a day when a bus is cancelled."
)
p(
    "E5. Health: Callum will recognise the signs of panic and use two of his own ways to calm himself, without leaving the site, on nine occasions in ten.",
    "no-time-limit",
)
p(
    "E6. Independent living: by July 2027, Callum will make progress with his independent living skills.",
    "not-measurable",
)
p("E7. By July 2027, Callum will ask for material in the print size that he needs, in every class, without a reminder.")
p("E8. By December 2025, Callum will complete an application form for a part-time job.", "outcome-date-passed")
S("F")
h("F. Special educational provision")
p("The need met and the outcome sought are given in brackets at the end of each clause.", italic=True)
h("Learning", 2)
p(
    "F1. A specialist lecturer qualified to teach learners with dyslexia shall teach Callum functional English for 90 minutes, twice a week, in a group of no more than six. (B1; E1)"
)
p(
    "F2. A learning support assistant shall sit alongside Callum in every theory lesson, reading aloud and writing down what he says. (B1; E1)"
)
p(
    "F3. The learning technology team shall install screen-reading software on every college computer that Callum logs in to, and supply a scanning pen. (B2; E2)"
)
p(
    "F4. Assessment arrangements: 25% extra time, a reader and a separate room in all tests and examinations. (B1, B5; E1)"
)
p(
    "F5. Lecturers may allow Callum to record lessons, for example on his phone. (B2; E2)",
    "vague-wording: Lecturers may allow Callum",
    "vague-wording: for example on his phone",
)
p(
    "F6. A qualified teacher of vision-impaired learners (QTVI) shall visit for two hours each half-term to check Callum's equipment and to train his lecturers. (B7; E7)"
)
p("F7. Handouts in 18-point print shall be issued at least one day before each theory lesson. (B7; E7)")
p("F8. He shall receive 3 hours of one-to-one support each week. (B1; E1)", "hours-only")
h("Work and travel", 2)
p(
    "F9. A job coach shall work beside Callum at the garden centre on every shift for the first four weeks, and for two hours of each shift after that, teaching him to greet customers and to find the next job. (B3; E3)"
)
p("F10. The College shall provide careers guidance. (B3; E3)", "unquantified-provision", "nobody-named")
p(
    "F11. The vocational tutor shall teach Callum on the land-based employability course for one full day, 9.30am to 3.30pm, each week of term, including one lesson a term on application forms. (B3; E3, E8)"
)
p(
    "F12. Travel training shall be delivered over ten sessions of one hour in the summer term, covering the number 27 bus, crossing at the lights and what to do when a bus is missed. (B4; E4)",
    "nobody-named",
)
p(
    "F13. A member of staff shall meet Callum at the bus stop at 8.50am every morning until the May half-term and walk with him to reception. (B4; E4)",
    "expertise-not-stated",
    "~part-quantified-provision",
)
p(
    "F14. As his confidence grows, the meeting at the bus stop shall be gradually reduced. (B4; E4)",
    "vague-wording: gradually reduced",
    "~unquantified-provision: As his confidence grows",
    "~nobody-named: As his confidence grows",
    "~deferred-provision: As his confidence grows",
    "~strategy-without-scope: As his confidence grows",
)
p(
    "F25. A speech and language therapist shall run six sessions of 45 minutes in the spring term on the language of interviews and on what to say when he has not understood. (B3; E3)"
)
p(
    "F26. A colour-coded timetable shall be kept in Callum's locker and on his phone, and changed by his personal tutor within a day of any alteration. (B2; E2)"
)
h("Wellbeing", 2)
p(
    "F15. The college counsellor shall see Callum for 50 minutes a week in term time, working on panic attacks with a graded plan. (B5; E5)"
)
p(
    "F16. Staff shall be mindful of his anxiety and use strategies to reduce it wherever possible. (B5; E5)",
    "vague-wording: be mindful of his anxiety",
    "vague-wording: wherever possible",
    "strategy-without-scope",
)
p("F17. Mentoring on Fridays to go over the week ahead. (B5; E5)", "part-quantified-provision", "nobody-named")
p(
    "F18. The level of help that Callum has in his second year shall be agreed between him and the College. (B5; E5)",
    "deferred-provision",
)
p(
    "F19. A second-year student volunteer shall eat lunch with Callum on Mondays and Wednesdays.",
    "no-outcome-link",
    "~expertise-not-stated: A second-year student volunteer",
)
p(
    "F20. When Callum shows his blue card he leaves the room for up to ten minutes and sits in the garden. (B5; E5)",
    "~vague-wording: up to ten minutes",
)
h("Independent living", 2)
p(
    "F21. The life skills tutor shall lead a weekly two-hour session in which Callum plans, prices and cooks a meal for less than £6. (B6; E6)"
)
p(
    "F22. In a tutorial of 45 minutes each week, the life skills tutor shall teach Callum to read a payslip, open a bank account and set a budget. (B6; E9)",
    "unknown-outcome: E9",
)
p("F23. A college place bursary at Band 2 of the discretionary support matrix. (B6; E6)", "band-as-provision")
p(
    "F24. Supported shopping trips, such as to the market, shall be made on alternate Thursdays from 1pm to 2.30pm with the life skills assistant, who shall teach Callum to check his change. (B6; E6)",
    "vague-wording: such as to the market",
)
S("G")
h("G. Health care provision")
p("G1. The learning disability nurse at Callum's surgery shall carry out a health check once a year.")
p(
    "G2. A first-aider trained by the epilepsy nurse to give rescue medication shall be on site at all times when Callum is at college."
)
p(
    "G3. Physiotherapy will be available.",
    "unquantified-care: Physiotherapy will be available",
    "vague-wording: will be available",
)
S("H")
h("Social care provision")
P.whole("missing-section", "H")
p(
    "A personal assistant shall spend four hours with Callum every Saturday, to go swimming and to meet people of his own age."
)
p(
    "Consideration should be given to a supported living assessment before Callum is nineteen.",
    "vague-wording: Consideration should be given",
    "~unquantified-care: Consideration should be given",
    "~deferred-provision: Consideration should be given",
)
S("I")
h("I. Placement")
p("Name: Tarnbeck College. Type: general further education college.")
p("Callum will have a key worker and a place in the quiet base at break times.", "provision-in-placement")
S("J")
h("J. Personal budget and direct payments")
p(
    "A direct payment of £2,400 a year, agreed with Callum and his mother in February 2026, will be paid in twelve monthly parts.",
    "direct-payment-without-purpose",
)
S("K")
h("K. Advice and information gathered")
p("K1. Callum's views, recorded with Mr G Holt, careers adviser, 8 December 2025.")
p("K2. Parent's views, Denise Westerby, 8 December 2025.")
p("K3. Educational advice, Ms R Sharma, learning support manager, Tarnbeck College, 15 January 2026.")
p("K4. Psychological advice, Dr N Whitlock, educational psychologist, 20 January 2026.")
p("K5. QTVI advice, Mrs E Boyle, Sensory Service, 14 January 2026.")
p("K6. Epilepsy clinic letter, Dr F Baptiste, consultant neurologist.", "advice-not-dated")
p("K7. Social care advice, Mr K Dunne, transition social worker, 22 January 2026.")
P.save()
