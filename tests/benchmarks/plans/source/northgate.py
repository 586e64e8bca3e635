from building_c import Plan

P = Plan(
    "northgate",
    "final",
    font="Cambria",
    size=11.5,
    footer="Northgate and Fell Council                EHC Plan – R. Quill",
)
p, h, b, S = P.p, P.h, P.b, lambda s: setattr(P, "section", s)


def section(letter, title):
    S(letter)
    h(f"Section {letter}")
    p(title, bold=True)


h("My Education, Health and Care Plan", 0)
P.table(
    [
        ["Name: Rafferty Quill", "Born: 19 June 2015"],
        ["Year 6", "Plan status: Final"],
        ["Issued: 15 December 2025", "Reviewed every twelve months"],
    ],
    header=False,
)
P.whole("no-review-date")
section("A", "History, views, interests and aspirations")
P.whole("no-childs-views")
p(
    "Mr and Mrs Quill write: Rafferty is our middle child. He was diagnosed with autism at two and with epilepsy at four. He went to the nursery at Fell View and then joined the primary department of a day special school, which could not keep him safe after he began to run. He has lived at school for four nights a week since January 2024 and comes home at weekends."
)
p(
    "We hope that he will one day live near us in a house with people he likes, that he will have something useful to do with his day, and that he will be able to tell strangers what he needs."
)
p(
    "How to communicate with Rafferty: use few words, say his name first, show him the symbol and wait. He is involved in decisions by being shown two symbols or two photographs and being watched for which one he takes."
)
section("B", "Special educational needs")
h("Communication and interaction", 2)
p(
    "Rafferty uses augmentative and alternative communication (AAC) on a tablet device. He uses about forty symbols to ask for things but does not yet use them to refuse, comment or say that he is in pain. He understands phrases of two key words."
)
h("Cognition and learning", 2)
p(
    "Rafferty is working at the level of a child of between two and three. He sorts by colour and shape, counts to three and recognises his name. He attends to an adult's task for two minutes."
)
h("Social, emotional and mental health", 2)
p(
    "Rafferty bites his hand and runs away when he does not know what will happen next. He has no sense of danger near roads and water. He was described in the 2025 review as a PMLD pupil, which his parents dispute.",
    "unexplained-abbreviation: PMLD",
)
h("Sensory and physical", 2)
p("Rafferty has low muscle tone and a curve of the spine. He sits for short periods only and seeks deep pressure.")
S("C")
h("Sections C and D")
p("Health needs and social care needs", bold=True)
P.whole("sections-not-separate")
p(
    "Rafferty has tonic-clonic seizures, at present about one a month, and takes medicine for them twice a day. He sleeps for five hours a night. His parents need rest and his sisters need time with them. He cannot be left with a babysitter."
)
section("E", "Outcomes")
p(
    "Outcome 1: By the end of Key Stage 3 Rafferty will use at least one hundred symbols to ask, refuse and comment, with people in and out of school."
)
p("Outcome 2: By December 2026 Rafferty will point to a body part symbol when he is hurt, on four occasions in five.")
p(
    "Outcome 3: By the end of Year 7 Rafferty will work at an adult's task for ten minutes and count out up to ten objects when asked."
)
p("Outcome 4: Rafferty will be supported to manage his feelings by the end of Year 8.", "not-measurable")
p(
    "Outcome 5: By July 2028 Rafferty will walk beside an adult along a road and round a shop for twenty minutes without running off."
)
p(
    "Outcome 6: By the end of Year 8 Rafferty will walk 300 metres and sit at a table for fifteen minutes in his own chair."
)
p(
    "Outcome 7: By the age of thirteen Rafferty will wash, dress and lay his place at the table, following a strip of pictures."
)
p("Outcome 8: Rafferty will sleep for seven hours a night in his own bed.", "no-time-limit")
p(
    "Outcome 9: By July 2027 Rafferty will receive weekly music therapy.",
    "outcome-is-provision",
    "outcome-without-provision",
)
p("Steps towards the outcomes are set each half-term by the class and residential teams with Mr and Mrs Quill.")
section("F", "Special educational provision")
h("Provision to meet Outcomes 1 and 2", 2)
p("Every school day, for 15 minutes, the class teaching assistant will:")
b("look through Rafferty's communication book with him, modelling each symbol on the device;")
b("practise one new symbol in a real situation.")
p("The speech and language therapist will:")
b("work directly with Rafferty for 45 minutes each week;")
b("train class and residential colleagues to model on the device;", "unquantified-provision")
b("check the device and its vocabulary in the first week of each term.")
p("In every lesson, and at meals, adults will:")
b("give one instruction at a time with a symbol or an object;")
b("wait ten seconds for an answer before repeating it;")
b("honour a refusal made with a symbol.")
b("Body part symbols will be displayed at eye level in the classroom, the bathroom and the bedroom.")
h("Provision to meet Outcome 3", 2)
b("A class of no more than seven pupils, with one teacher and three teaching assistants.")
b(
    "The class teacher will teach early number and reading in two half-hour lessons every morning, using a structured workstation."
)
b(
    "A highly differentiated curriculum appropriate to Rafferty's level of development.",
    "strategy-without-scope",
    "~vague-wording: A highly differentiated curriculum",
)
b("Multi-sensory stories, told in a group of three by the class teacher, on Wednesdays for 25 minutes.")
b(
    "Extra practice in counting will be given by a volunteer, two afternoons a week, for 20 minutes.",
    "expertise-not-stated",
    "~vague-wording: Extra practice in counting",
)
h("Provision to meet Outcomes 4 and 5", 2)
b("Full-time 1:1 support from a teaching assistant.", "hours-only")
b(
    "A second teaching assistant, trained in positive handling, will join Rafferty on every journey off the site, holding his walking rein near roads and water."
)
b(
    "Sensory breaks throughout the day.",
    "vague-wording: Sensory breaks throughout the day",
    "~strategy-without-scope: Sensory breaks throughout the day",
)
b(
    "The behaviour analyst will observe Rafferty in class and in the residence for half a day every half-term, and write down what sets off his hand-biting."
)
b("A bespoke behaviour plan will be drawn up by the school.", "deferred-provision", "~vague-wording: bespoke")
b(
    "Before every change of activity, adults will show Rafferty the next symbol on his schedule and count down from five."
)
b("Staff will endeavour to keep changes to a minimum.", "vague-wording: Staff will endeavour", "strategy-without-scope")
b(
    "Dog-assisted sessions to calm Rafferty, subject to funding.",
    "vague-wording: subject to funding",
    "unquantified-provision",
    "nobody-named",
)
h("Provision to meet Outcome 6", 2)
b(
    "Hydrotherapy on Tuesdays and Fridays, 30 minutes in the water, led by the physiotherapy assistant to a programme set by the physiotherapist."
)
b(
    "Physiotherapy approximately once a month.",
    "part-quantified-provision",
    "nobody-named",
    "vague-wording: approximately once a month",
)
b("A moulded seat with a pommel and foot box, one in the classroom and one in the dining room.")
b("The occupational therapist will review Rafferty's seating every half-term.")
b(
    "Rebound therapy, 20 minutes each Thursday, with the PE teacher, who holds the rebound certificate. (Outcome 12)",
    "unknown-outcome: Outcome 12",
)
h("The waking-day curriculum: provision to meet Outcomes 7 and 8", 2)
p(
    "From 3.30pm until 9pm, on four nights a week in term time, residential care workers trained in the school's communication approach will:"
)
b("teach Rafferty to lay his place, serve himself and clear his plate, with the picture strip;")
b("take him through washing and dressing one step at a time, helping with the last step first;")
b("bring him to the shop, the pool or the park on two of the evenings, using the same schedule as in class.")
b("give him £2 to hand over at the till, and wait with him for the change, on each visit to the shop.")
b("The residential manager will meet the class teacher at 3.15pm each day for a fifteen-minute handover.")
b(
    "Opportunities to mix with children from the village.",
    "vague-wording: Opportunities to mix",
    "strategy-without-scope",
)
b("Sleep programme: to continue as at present.", "deferred-provision")
b("A waking night care worker will be on duty outside Rafferty's room from 10pm to 7am on all four nights.")
h("Other provision", 2)
b(
    "Riding lesson of 45 minutes on Monday afternoons at the Fell stables, taken by an instructor of the Riding for the Disabled Association.",
    "no-outcome-link",
)
section("G", "Health care provision")
b("The school nurse will give Rafferty his epilepsy medicine at 8am and 8pm on each school night.")
b(
    "Buccal midazolam will be given within five minutes of the start of a seizure by a member of staff on the nurse's list, who has passed the yearly course."
)
b(
    "The psychiatrist will provide input around sleep.",
    "unquantified-care",
    "~vague-wording: provide input around sleep",
)
b("The continence service will visit periodically.", "unquantified-care", "vague-wording: periodically")
section("H1", "Social care provision: Chronically Sick and Disabled Persons Act 1970")
b("An outreach worker will take Rafferty out for five hours on alternate Saturdays.")
section("H2", "Any other social care provision")
b("Two weeks of residential short breaks at Beck House in the summer holiday.")
b("The residential element is funded at matrix level 5.", "band-as-provision")
section("I", "Placement")
p("See the covering letter.")
P.whole("no-placement")
section("J", "Personal budget")
p(
    "This section sets out details of any personal budget, and how it will support particular outcomes, where one has been agreed.",
    italic=True,
    grey=True,
)
P.whole("empty-section", "J")
section("K", "Advice and information")
P.table(
    [
        ["No.", "Document", "Written by", "Date"],
        ["1", "Parents' contribution", "Mr and Mrs Quill", "14 September 2025"],
        ["2", "School report", "Ms V Adeyemi, deputy head", "22 September 2025"],
        ["3", "Psychological advice", "Dr P Lindqvist, educational psychologist", "30 September 2025"],
        ["4", "Speech and language therapy advice", "Mr T Okafor, speech and language therapist", "2 October 2025"],
        [
            "5",
            "Physiotherapy and occupational therapy advice",
            "Ms I Brandt, physiotherapist, and Ms L Moss, occupational therapist",
            "6 October 2025",
        ],
        ["6", "Medical advice", "Dr S Venn, paediatric neurologist", "9 October 2025"],
        ["7", "Social care advice", "Ms A Lowther, children with disabilities social worker", "13 October 2025"],
    ],
    [1.2, 5.5, 7, 3.5],
)
p("Signed: Gareth Pym, Head of Special Needs Assessment, for Northgate and Fell Council, 15 December 2025")
P.save()
