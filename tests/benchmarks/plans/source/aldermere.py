from building_c import Plan

P = Plan(
    "aldermere", "amended-draft", font="Times New Roman", size=11.5, footer="Amended draft following annual review"
)
c = P.t
P.h("Aldermere Council: Children's Services", 0)
P.p("EDUCATION, HEALTH AND CARE PLAN – AMENDED DRAFT", bold=True)
P.p("Name: Callum Straker     Born: 2 January 2011     Year group: Year 10     Pronouns: he/him")
P.p("Annual review meeting: 14 January 2026     Date of this amended draft: 9 February 2026")
P.section = "A"
P.h("Section A. Callum and his family", 1)
P.p(
    "The following was said by Callum to his form tutor and is in his own words. \"School is long. I'm good at fixing bikes and I'm funny. Maths makes my head hot. I'd like people to stop saying well done in front of everyone.\""
)
P.p(
    "Callum's grandmother, who brings him up, says that he is kind to her and helps the neighbours. When decisions are to be made Callum likes them sent by text the day before, and he answers better walking than sitting."
)
P.whole("no-aspirations", "A")
P.section = "B"
P.h("Section B. Special educational needs", 1)
P.h("Communication and interaction", 2)
P.p(
    "Callum has a developmental language disorder. He stores new words slowly and mixes up those that sound alike. In conversation he gives too little detail for the listener to follow a story."
)
P.h("Cognition and learning", 2)
P.p(
    "His reading accuracy has a standard score of 74 and his spelling 69. Callum can follow a practical demonstration after seeing it once. He does not know his multiplication facts beyond the fives."
)
P.p(
    "A teaching assistant is to work with Callum for an hour a day on his multiplication facts.",
    "provision-outside-f: A teaching assistant is to work with Callum",
)
P.h("Social, emotional and mental health", 2)
P.p(
    "Callum was excluded for 14 days in the last school year. He walks out of lessons when he is corrected in public. She finds it hard to say sorry afterwards.",
    "mixed-pronouns: She finds it hard",
)
P.p(
    "The youth justice worker's report of May 2025 links his anger to bereavement.",
    "report-not-listed: youth justice worker's report of May 2025",
)
P.h("Sensory and physical", 2)
P.t("Sensory and physical", "need-without-provision: Sensory and physical")
P.p("Callum has a tremor in his right hand, and his handwriting cannot be read after the first few lines.")
P.section = "C"
P.h("Sections C and D. Health and social care needs", 1)
P.t(
    "Sections C and D. Health and social care needs",
    "sections-not-separate: Sections C and D. Health and social care needs",
)
P.p(
    "Callum takes medicine for attention deficit hyperactivity disorder at breakfast. He has been a child in need since 2024, and his grandmother is 71 and has had two falls."
)
P.section = "E"
P.h("Section E. Outcomes", 1)
P.h("Communication and interaction", 2)
P.b("By July 2027 Callum will retell an event in order, with who, where and why, to someone who was not there.")
P.b(
    "Callum will have speech and language therapy every fortnight until July 2027.",
    "outcome-is-provision: Callum will have speech and language therapy",
)
P.h("Cognition and learning", 2)
P.b("By the end of Year 11 Callum will read a page of a bicycle magazine aloud with 95% accuracy.")
P.b(
    "Callum will recall any multiplication fact to ten times ten within five seconds.",
    "no-time-limit: Callum will recall any multiplication fact",
)
P.b(
    "By the end of Year 11 he will make progress in written English.",
    "not-measurable: he will make progress in written English",
)
P.h("Social, emotional and mental health", 2)
P.b(
    "By December 2026 Callum will show his exit card and go to the agreed room, in place of walking out, four times in five."
)
P.b("By July 2025 Callum will complete a full week without a behaviour point.", "outcome-date-passed: By July 2025")
P.whole("no-adulthood-outcomes")
P.whole("no-adulthood-provision")
P.section = "F"
P.h("Section F. Special educational provision", 1)
P.whole("no-outcome-link")
P.h("Communication and interaction", 2)
P.p(
    "A speech and language therapist will see Callum at school for 45 minutes once a fortnight. The sessions will cover word-finding and telling a story in order, and they will take place in the library office. She will also train the science and English teachers in one 60-minute twilight session each September."
)
P.p(
    "Between visits a teaching assistant will go over the therapist's word lists with Callum. This will happen in the learning base.",
    "unquantified-provision: Between visits a teaching assistant will go over",
)
P.p("In every lesson his teachers will:")
P.b("put the new words of the lesson on the board with a picture;")
P.b("ask Callum to say back what he has to do, quietly and at his desk;")
P.b("use written frames, sentence starters, etc.", "vague-wording: etc.")
P.p("Callum will also have:")
P.b("a personal word book with pictures;")
P.b(
    "language group for half an hour with two other pupils, led by the higher level teaching assistant;",
    "part-quantified-provision: language group for half an hour",
)
P.b(
    "ELSA time of 30 minutes each Thursday on telling what happened in a disagreement.",
    "unexplained-abbreviation: ELSA",
)
P.h("Cognition and learning", 2)
P.p(
    "Callum will be taught reading by a specialist teacher with a Level 7 qualification in dyslexia for 50 minutes, three times a week, one to one. Spelling will be taught in the same lessons through word families. He will have two hours a week of catch-up mathematics in a group of no more than three.",
    "nobody-named: He will have two hours a week of catch-up mathematics",
    "~nobody-named: Spelling will be taught in the same lessons",
    "~unquantified-provision: Spelling will be taught in the same lessons",
    "~part-quantified-provision: Spelling will be taught in the same lessons",
)
P.p(
    "The school will provide 10 hours a week of teaching assistant time.",
    "hours-only: 10 hours a week of teaching assistant time",
)
P.p("Once a week, a teaching assistant will:")
P.b("hear Callum read from a bicycle magazine for 20 minutes;")
P.b("go through the mathematics homework with him;", "part-quantified-provision: go through the mathematics homework")
P.b(
    "test him on ten multiplication facts and plot his score;",
    "~part-quantified-provision: test him on ten multiplication facts",
)
P.p(
    "Written work may be shortened.",
    "vague-wording: may be shortened",
    "~strategy-without-scope: Written work may be shortened",
)
P.p("A reading pen and a calculator will be kept in his bag for every lesson and every test.")
P.p(
    "Revision classes will be offered, subject to staffing.",
    "vague-wording: will be offered",
    "vague-wording: subject to staffing",
    "unquantified-provision: Revision classes will be offered",
    "nobody-named: Revision classes will be offered",
)
P.p(
    "The mathematics department will be mindful of how he reads word problems.",
    "vague-wording: be mindful of",
    "~strategy-without-scope: The mathematics department will be mindful",
    "~nobody-named: The mathematics department will be mindful",
)
P.p(
    "Further literacy provision: TBC.",
    "deferred-provision: Further literacy provision: TBC",
    "~leftover-placeholder: TBC",
    "~vague-wording: TBC",
)
P.h("Social, emotional and mental health", 2)
P.p("Each morning, for 15 minutes, the pastoral manager will:")
P.b("talk Callum through any change to his day;")
P.b("make sure that he has eaten;")
P.b("agree with him one lesson in which he will use his exit card if he is corrected.")
P.p(
    "A bereavement counsellor from the charity Lantern will meet Callum for 50 minutes a week for two terms. His grandmother will join the first and last sessions. A key adult will be free to talk to him for ten minutes at the end of every lunchtime.",
    "expertise-not-stated: A key adult will be free to talk",
)
P.p(
    "When Callum shows his card, staff will let him go without comment and the pastoral manager will meet him in the workshop within two minutes."
)
P.p("Praise will be given privately.", "strategy-without-scope: Praise will be given privately")
P.p("An educational psychologist will visit each half-term to review the exit plan with Callum and his tutor.")
P.p(
    "An educational psychologist will visit once a term.",
    "part-quantified-provision: An educational psychologist will visit once a term",
)
P.p(
    "Anger management sessions will run frequently with the behaviour mentor.",
    "vague-wording: frequently",
    "unquantified-provision: Anger management sessions will run frequently",
)
P.p(
    "Dominic will help to run the bicycle repair club, with the technology technician, for an hour every Wednesday after school.",
    "another-childs-name: Dominic",
)
P.p(
    "The hours of mentoring will be gradually reduced: the behaviour mentor will begin with one hour on three days a week.",
    "vague-wording: gradually reduced",
    "~hours-only: The hours of mentoring",
)
P.p(
    "Alternative provision for one day a week at an outdoor centre, at £95 a day, where an instructor will teach Callum climbing and canoeing from 9.30am to 2.30pm.",
    "money-outside-j: £95 a day",
)
P.section = "G"
P.h("Section G. Health provision", 1)
P.p(
    "The specialist nurse will check Callum's height, weight and blood pressure every three months. The child and adolescent mental health team will give advice to school staff.",
    "unquantified-care: The child and adolescent mental health team will give advice",
)
P.section = "H1"
P.h("Section H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 1)
P.p(
    "A family support worker will help Callum's grandmother at home with shopping and evening routines for three hours a week."
)
P.section = "H2"
P.h("Section H2. Any other social care provision", 1)
P.p(
    "Appropriate activities will be made available through the youth service.",
    "vague-wording: made available",
    "unquantified-care: Appropriate activities will be made available",
    "~vague-wording: Appropriate",
)
P.section = "I"
P.h("Section I. Placement", 1)
P.p("Aldermere High School, a mainstream secondary academy.")
P.whole("placement-in-draft", "I")
P.section = "J"
P.h("Section J. Personal budget", 1)
P.p(
    "Mrs Straker has asked for a direct payment and <amount> will be entered when it has been agreed.",
    "leftover-placeholder: <amount>",
    "~direct-payment-without-purpose: Mrs Straker has asked for a direct payment",
)
P.section = "K"
P.h("Section K. Advice and information", 1)
P.b("School report for the annual review, Ms T. Okafor, head of Year 10, 7 January 2026")
P.b("Educational psychologist's advice, Dr N. Pryce, 11 November 2025")
P.b("Speech and language therapist's review, L. Amadi, 2 December 2025")
P.b("Paediatrician's letter, Dr F. Sayer", "advice-not-dated: Paediatrician's letter")
P.b("Social worker's assessment, B. Cullen, 19 December 2025")
P.b("Callum's and Mrs Straker's views, recorded by Ms Okafor, 12 January 2026")
P.save()
