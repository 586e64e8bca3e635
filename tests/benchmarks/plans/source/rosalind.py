"""A special school; health and social care in full; F by who provides it and how often, bullets under lead-ins. Rosalind, Year 6."""

from building import tracked
from building_n import N

P = N("rosalind", "final", font="Calibri", size=11)
P.p("West Ferrandshire County Council", bold=True)
P.h("Education, Health and Care Plan", 0)
P.p("Amended final plan", bold=True, size=14)
P.tab(
    None,
    [
        ["Name", "Rosalind Thorne-Mbatha, known as Rosie"],
        ["Date of birth", "22 November 2014"],
        ["NHS number", "XXXX ## PH=XXXX"],
        ["School year", "Year 6"],
        ["School attended at the time of writing", "Larkfield Bank School"],
        ["First plan issued", "4 May 2019"],
        ["Annual review meeting held", "13 October 2025"],
        ["Date of this amended final plan", "9 March 2026"],
    ],
    (6, 11),
)
P.p(
    "This plan will be reviewed every twelve months. Words in coloured type show what has changed since the last version."
)
P.whole("no-review-date")
P.whole("late-amendment")
P.whole("unresolved-changes")

P.section = "A"
P.h("Section A: My views, interests and aspirations")
P.whole("views-not-attributed", "A")
P.whole("no-aspirations", "A")
P.h("About me", 2)
P.prose(
    "I think my brother Elijah is the funniest person in the world.",
    "I love slapstick, big band music, the smell of onions frying and being outside when it is windy.",
    "I do not like being talked over, having my head touched from behind, or waiting in the corridor for the lift.",
    "I am in Class 6L with six other children and my best friend there is Poppy.",
    "After half term Miss Okell will teach me phonics for 20 minutes on Tuesdays and Thursdays. ## OUT",
)
P.h("How to talk with me and include me in decisions", 2)
P.bl(
    "Come round to the front, say my name and wait until I look.",
    "Offer me two things at a time, one on each side. A long look is my yes; turning my head to the left is my no.",
    "Show me photographs of a place before you ask me about it. I go to the first half of my review meeting and have my device with me.",
)
P.h("My family", 2)
P.prose(
    "Rosie lives in Thornley with her mother Danielle, her father Sipho and Elijah, who is eight.",
    "Her grandmother comes on Sundays to cook.",
    "The nights are broken, because Rosie has to be turned and her pump alarm goes off, and both her parents have given up full-time work.",
    "Her parents would rather that professionals telephoned before ten in the morning than at teatime.",
)

P.section = "B"
P.h("Section B: Special educational needs")
P.p(
    "Rosie has four-limb cerebral palsy with dystonia (GMFCS level V), cerebral visual impairment, epilepsy and profound learning difficulties. ## AB=GMFCS"
)
P.h("Communication and interaction", 2)
P.p(
    "Rosie is a sociable girl with a wicked sense of humour. She follows a familiar story and laughs just before the good part."
)
P.bl(
    "N1. Rosie has no speech. She talks with her face, with two vocal sounds and with an eye-gaze device, on which she uses pages of up to forty symbols.",
    "N2. She takes as long as fifteen seconds to make a reply and gives up when people answer for her.",
    "N3. People who do not know her miss her 'no', and she is then moved, fed or left out against her wishes.",
)
P.h("Cognition and learning", 2)
P.p(
    "She remembers people and places for years. She can match five numerals and pick out twelve written words, her own name among them."
)
P.bl(
    "N4. Rosie learns at the rate of a child of about three, and her number work is within the engagement model.",
    "N5. She missed 41 days of school last year through illness and forgets part of a routine after a week away.",
    "N6. She cannot explore an object with her hands and so depends on switches, and on other people, to find out what happens next.",
)
P.h("Social, emotional and mental health", 2)
P.p("Rosie is brave about treatment and likes to be the one who makes others laugh.")
P.bl(
    "N7. After a stay in hospital she is low and silent for several days and bites her sleeve.",
    "N8. She is terrified by balloons and by clapping, and a burst or a round of applause ends her learning for the rest of the session. ## NP",
)
P.h("Sensory and physical needs", 2)
P.p("Rosie holds her head steady for about ten minutes in her moulded seat and has good movement at her left elbow.")
P.bl(
    "N9. Rosie cannot change her own position, stand or walk, and her hips are tight.",
    "N10. She sees single bright objects against a dark background, slightly to the right of centre, and loses them when they are among others.",
    "N11. She tires quickly and is at her best between 9.30am and 11am.",
)
P.section = "C"
P.h("Section C: Health care needs")
P.bl(
    "Rosie has focal and tonic-clonic seizures, about four a month, some of which do not stop without rescue medicine.",
    "She is fed through a gastrostomy by pump, overnight and in three daytime boluses, and has tastes by mouth for pleasure.",
    "She has a curve of the spine measuring 38 degrees and wears a brace for six hours a day (orthotist's report, June 2025). ## RN=orthotist’s report, June 2025",
    "Her chest is weak; she had three admissions with pneumonia in 2025.",
    "Her left hip is moving out of joint and is watched by the surgeons at the children's hospital.",
)
P.section = "D"
P.h("Section D: Social care needs")
P.bl(
    "Rosie needs two people for every transfer, and help with washing, dressing and changing.",
    "Her parents sleep for about four hours a night, and neither has had a weekend away since 2022.",
    "The bathroom is upstairs and Rosie is carried to it. She is too heavy for this to be safe.",
    "Rosie does not see other children outside school. Elijah misses out on his parents' time and says so.",
)

P.section = "E"
P.h("Section E: Outcomes")
P.p(
    "The class team breaks each outcome into termly targets, which are sent home and looked at again on parents' evenings."
)
P.h("Communication", 2)
P.bl(
    "O1. By the end of Year 7 Rosie will use her device to pass a comment or make a joke, and not only to ask for something, five times in a school day.",
    "O2. By July 2027 Rosie will answer yes or no within fifteen seconds, for three different adults, eight times out of ten.",
)
P.h("Learning", 2)
P.bl(
    "O3. By the end of Key Stage 3 Jemima will read twenty-five words on the device and pick the photograph that goes with each. ## AC=Jemima",
    "O4. By the end of Year 7 Rosie will continue to make progress in number. ## M",
    "O5. By September 2025 Rosie will press the switch with her left hand to start the food mixer, on three tries out of four. ## DP",
)
P.h("Well-being", 2)
P.bl("O6. Back from a stay in hospital, Rosie will choose by eye which of two people she would like beside her. ## T")
P.h("Body and health", 2)
P.bl(
    "O7. By the end of Year 8 Rosie will stand in her frame for 45 minutes on four days of the school week.",
    "O8. By Easter 2027 Rosie will receive hydrotherapy from a trained assistant. ## OP",
    "O9. By the end of Year 7 Rosie will ask to be moved, using the 'move me' symbol, before she is sore, once every morning. ## OW",
)
P.h("Home and community", 2)
P.bl(
    "O10. By July 2027 Rosie will sleep away from home for two nights running and settle by ten o'clock on both.",
    "O11. Within two years Rosie will buy a drink in a café, looking at the one she wants and handing over a £5 note held in her splint.",
)

P.section = "F"
P.h("Section F: Special educational provision")
P.h("What the class teacher provides", 2)
P.p(
    "Every school day the teacher of Class 6L, who has a post-graduate diploma in profound and multiple learning difficulties, will:"
)
P.bl(
    "teach Rosie alone for fifteen minutes, using whole words on the device with the real thing beside each (N4; O3);",
    "go through the new symbols for the day with her for five minutes after registration (N1; O1).",
)
P.p("In every lesson the teacher and the teaching assistants will:")
P.bl(
    "count to fifteen in silence after putting a question to her (N2; O2);",
    "place one bright object at a time on black cloth, 40 centimetres away and a little to her right (N10; O4);",
    "start from the last thing Rosie did before an absence, shown to her on video (N5; O4).",
)
P.p("The class teacher will also:")
P.bl(
    "use a variety of strategies (N4; O4); ## V=a variety of strategies; S",
    "send a two-minute film of the week to Rosie's parents every Friday (N5; O4).",
)
P.p("Class 6L will have no more than seven pupils, with four adults in the room for all lessons. (N4, N9; O4)")
P.h("What the teaching assistants in Class 6L provide", 2)
P.p("From Monday to Friday a Level 3 teaching assistant, trained in eye gaze and in moving and handling, will:")
P.bl(
    "set up and calibrate the device at 9.05am (N1; O1);",
    "talk with Rosie about photographs sent from home, for 20 minutes before morning break, helping her to add a remark of her own (N1, N3; O1);",
    "work the food mixer, the bubble tube and the page turner with her by switch (N6; O5). ## P",
)
P.p("Each week a teaching assistant will also give:")
P.bl(
    "10 hours of one-to-one support (N4; O2); ## H",
    "help with eating tastes chosen by Rosie, for a quarter of an hour at the end of every school lunch (N3; O2).",
)
P.h("What the speech and language therapist provides", 2)
P.p("A speech and language therapist with specialist training in communication aids will:")
tp = P.document.add_paragraph(style="List Bullet")
tracked(
    tp,
    [
        "see Rosie in class for ",
        ("del", "30"),
        ("ins", "45"),
        " minutes once a week in term time, to build and try out new pages (N1; O1);",
    ],
)
P.log.append(
    ("F", "see Rosie in class for 45 minutes once a week in term time, to build and try out new pages (N1; O1);", "")
)
P.bl(
    "train the whole class team for three hours every September (N1, N3; O1, O2);",
    "go over the vocabulary with the class teacher once every half term and take out what is not being used (N1; O1);",
    "give advice on communication at home as and when necessary (N3; O2). ## U; V=as and when necessary",
)
P.h("What the physiotherapist and the occupational therapist provide", 2)
P.bl(
    "The children's physiotherapist will treat Rosie in school once a fortnight, working on her hips and her chest. (N9; O7) ## P",
    "A physiotherapy assistant will stand Rosie in her frame for 30 minutes on Mondays, Wednesdays and Fridays, while she watches a film or a story. (N9; O7)",
    "Two pool-trained teaching assistants will take Rosie into the hydrotherapy pool for 40 minutes every Tuesday, following stretches shown to them by the physiotherapist. (N9; O8)",
    "The occupational therapist will work on Rosie's left-hand reach for 30 minutes a week, to be faded as she becomes more reliable. (N6; O5) ## V=to be faded",
    "The occupational therapist will alter the seat and the switch mounts in a one-hour appointment at the start of each half term. (N9, N6; O5)",
    "A left-hand splint, two jelly-bean switches and a mounting arm will be on Rosie's tray in every lesson. (N6; O5)",
    "A box of toys that work by switch, lights, etc. will be kept beside her chair in the classroom. (N6; O5) ## V=lights, etc.",
)
P.h("What the sensory service provides", 2)
P.bl(
    "A qualified teacher of children with vision impairment will spend half a day in school each half term, teaching Rosie to find an object and hold it in view. (N10; O4)",
    "Habilitation is to be decided by the sensory service in the summer term. (N10; O4) ## D",
    "Printed material will be one symbol to a card, at least 10 centimetres high, yellow on black, in all lessons. (N10; O3)",
)
P.h("When Rosie comes back from hospital", 2)
P.p("On each of the first three mornings after a stay in hospital:")
P.bl(
    "Miss Okell, the higher level teaching assistant, will sit with Rosie for thirty minutes and look through her album with her (N7; O6);",
    "someone she likes will go with her to assembly and out to break (N7; O6); ## X",
    "she will have the beanbag by the window, out of the way of the door, from registration until break (N7, N11; O6).",
)
P.h("Other sessions in Rosie's week", 2)
P.bl(
    "Rebound therapy on the trampoline, 25 minutes, on Wednesday afternoons. (N9; O7) ## N",
    "An hour a week of sound-beam and drumming, from the county music service. (N7; O6)",
    "Cooking with two classmates, led by the food technology teacher, every other Friday from 1.15pm to 2.15pm. (N6; O5)",
    "Matrix level 5, profound and multiple. (N4; O4) ## B=Matrix level 5",
    "Sessions in the dark room with a teaching assistant will be available. (N10; O4) ## U; V=available",
    "The school librarian will read aloud to Class 6L for twenty minutes each Thursday, with a tactile story bag. ## L",
    "The deputy headteacher will ask Rosie to give out the Friday awards from her device at assembly each week. (N1; O14) ## UN=O14",
    "Opportunities to mix with pupils from the primary school next door at Friday playtime. (N3; O1) ## V=Opportunities to",
    "Lessons that need sustained looking will be timetabled before 11am. (N11; O3)",
    "Rosie will use the lift five minutes ahead of the other classes, at 8.55am and 2.55pm. (N11; O6)",
)

P.section = "G"
P.h("Section G: Health care provision")
P.p("The community children's nursing team will:")
P.bl(
    "train six members of the class team in pump feeding and rescue medicine, for three hours every September and again for one hour each March;",
    "bring Rosie's individual health care plan up to date with her parents once a term;",
    "change the gastrostomy button at home every six months;",
    "be at the end of the telephone for advice to school staff when required. ## C; V=when required",
)
P.p("Other health provision:")
P.bl(
    "The epilepsy nurse specialist will see Rosie and her parents in clinic every four months, for half an hour.",
    "The dietitian will support the family with Rosie's feeds. ## C",
    "Night-time breathing support: as per the respiratory team's plan. ## D",
    "A physiotherapist from the respiratory team will treat Rosie's chest at home, for 40 minutes on Mondays and Thursdays from October to March.",
    "The children's hospital will X-ray Rosie's hips every six months and her spine every year.",
    "The orthotics clinic will fit a new brace every nine months. The one she wears now was supplied in May 2025.",
    "The wheelchair service will supply a tilt-in-space chair with a moulded seat by 31 May 2026.",
)

P.section = "H1"
P.h("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("The disabled children's team will provide:")
P.bl(
    "a personal assistant for four hours every Saturday, to take Rosie to the café, the market or the pool with another young person (O11);",
    "a place for Elijah at the young carers' group: Elijah will go on the first Saturday of each month, from 10am to 1pm;",
    "a through-floor lift and a level-access shower, in use by 30 June 2026;",
    "two home carers for personal care, for 45 minutes each morning and an hour each evening, seven days a week;",
    "some practical help at home for Rosie's mother; ## C; V=some practical help",
    "a contribution of £2,150 towards fencing the back garden. ## MO=£2,150",
)
P.section = "H2"
P.h("Section H2: Other social care provision")
P.p("The short breaks panel has agreed:")
P.bl(
    "24 nights a year at Fernhollow House, two nights together each month, with a waking night carer (O10);",
    "more nights, subject to availability at Fernhollow House; ## C; V=subject to availability",
    "a visit to Rosie at home from her social worker every six weeks.",
)

P.section = "I"
P.h("Section I: Placement")
P.bl(
    "Name of school: The council has not yet reached a decision about where Rosie will go in September 2026. ## NPL=The council has not yet reached a decision",
    "Type of school:",
)
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "A direct payment of £58.40 a week is made to Mr Mbatha by the disabled children's team and paid into a separate account. ## BNR=direct payment of £58.40 a week; DPP=direct payment of £58.40 a week"
)
P.section = "K"
P.h("Section K: Advice and information")
P.tab(
    ["Report", "Written by", "Date"],
    [
        ["School report for the annual review", "Ros Inchley, class teacher", "29 September 2025"],
        ["Speech and language therapy report", "Comfort Adu, speech and language therapist", "3 September 2025"],
        [
            "Physiotherapy and occupational therapy report ## AD=Physiotherapy and occupational therapy report",
            "",
            "18 September 2025",
        ],
        ["Vision report", "Jon Pettifer, qualified teacher of children with vision impairment", "8 July 2025"],
        ["Medical report", "Dr A Gunawardena, consultant paediatrician", "30 September 2025"],
        ["Educational psychology report", "Marit Solberg, educational psychologist", "16 June 2025"],
        ["Child and family assessment", "Lesley Orme, social worker", "2 October 2025"],
        ["Views of Rosie's parents", "Danielle Thorne and Sipho Mbatha", "6 October 2025"],
    ],
    (7, 6.5, 3.5),
)
P.p(
    "Since the review the physiotherapist has written to the council, and the PE teacher will now give Rosie two 20-minute sessions of trampoline skills each week as well. ## OUT=the PE teacher will now give Rosie two 20-minute sessions"
)
P.section = None
P.h("Signature", 2)
P.p("Signed for the council: Hollis Brandt")
P.p("Name and post: Hollis Brandt, Senior Plan Co-ordinator")
P.p("Date: 9 March 2026")
P.save()
