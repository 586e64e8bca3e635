"""Exported from a case system: === SECTION X ===, codes, six-column landscape tables, one H. Final, Year 13, college, 'they'."""

from building import tracked
from building_i import Plan

P = Plan("kilbride", "final", landscape=True, font="Calibri", size=10)
P.running(foot="Exported from CaseFlow 30/09/2026 10:14 – user rgold")
W = 25.4
P.p("EHC PLAN – FULL EXPORT", bold=True, size=16)
P.table(
    [
        ["Case reference", "CF-20881", "Plan status", "Final"],
        ["Young person", "Ash Kilbride (they/them)", "Date of birth", "22/07/2009"],
        ["Year group", "13", "Parent", "Ms Orla Kilbride"],
        ["EHC assessment requested", "03/02/2026", "Final plan issued", "30/09/2026"],
        ["Review cycle", "Annual", "Authority", "Marlfield Unitary Council"],
    ],
    [5, 7.7, 5, 7.7],
    head=False,
)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)


def S(letter, title, many=False):
    P.section = letter
    P.p(f"=== SECTION{'S' if many else ''} {letter if not many else 'C AND D'}: {title} ===", bold=True, size=12)


S("A", "VIEWS, INTERESTS AND ASPIRATIONS")
P.lab("no-childs-views", section="A")
P.lab("no-aspirations", section="A")
P.p("A.1 History", bold=True)
P.prose(
    "Ash moved to Marlfield from Scotland in 2021.",
    "They were educated at Copse Hill Academy until the end of Year 11 and then had a year at home after an unsuccessful start at sixth form.",
    "Before the move they were at a school of forty pupils, where they were in a class of eleven and were thought to be shy.",
    "The move to a school of twelve hundred was followed by the first panic attacks, and attendance in Year 11 was 58%.",
    "In Year 10 Ash had a weekly hour of mentoring, which ended when the mentor left.",
)
P.p("A.2 Parent", bold=True)
P.prose(
    "Ms Kilbride says that Ash is thoughtful and honest and that the household runs on their sense of humour.",
    "She says that the year at home was lonely for both of them.",
    "She has noticed that Ash sleeps better on days when they have been out of the house before noon.",
    "She is concerned that nobody has explained to the two of them what changes at eighteen.",
    "She would like letters to be addressed to Ash and copied to her.",
    "She feels that earlier reports made too much of behaviour and too little of anxiety.",
)
P.p("A.3 Communication", bold=True)
P.prose(
    "Ash takes in information best by text message, with the reason given first.",
    "For decisions, they are sent the choices in writing two days beforehand, and a friend or an advocate sits with them at meetings.",
)
S("B", "SPECIAL EDUCATIONAL NEEDS")
P.table(
    [
        ["Code", "Area", "Strengths", "Need"],
        [
            "N1",
            "Cognition and learning",
            "Ash reads fluently and has a pass in English.",
            "They cannot hold numbers in mind, mistake the value of coins and notes, and have no pass in mathematics.",
        ],
        [
            "N1a",
            "Cognition and learning",
            "Their memory for what they have read is good.",
            "Ash does not know how to begin a long assignment and leaves it until the night before.",
        ],
        [
            "N2",
            "Communication and interaction",
            "They are a careful listener with one person.",
            "Ash is autistic. They do not know when it is their turn to speak in a group, and they follow instructions to the letter.",
        ],
        [
            "N2a",
            "Communication and interaction",
            "Ash writes clear and courteous messages.",
            "They take a long time to answer aloud and are talked over. When they have been talked over they say nothing for the remainder of the class.",
        ],
        [
            "N3",
            "Communication and interaction",
            "",
            "Ash has not had an interview or any experience of work, and does not know what an employer expects.",
        ],
        [
            "N4",
            "Social, emotional and mental health",
            "They recognise the early signs of panic.",
            "Ash has panic attacks in crowded rooms and left four lectures in five during the trial week in June 2026.",
        ],
        [
            "N5",
            "Preparing for adulthood",
            "They keep their room and their things in order.",
            "Ash has never travelled by bus alone and cannot cook a meal without being told each step.",
        ],
        [
            "N6",
            "Sensory and physical",
            "",
            "Ash’s handwriting is painful and illegible after a few lines, and strip lighting brings on dizziness. ##NP=Ash’s handwriting is painful and illegible",
        ],
    ],
    [1.6, 5, 6.6, 12.2],
    fill="D9D9D9",
)
S("C", "HEALTH AND SOCIAL CARE NEEDS", many=True)
P.section = None
P.lab("sections-not-separate", words="SECTIONS C AND D", section=None)
P.p(
    "Ash takes medication for anxiety and forgets to reorder it. They have a nut allergy and carry two adrenaline pens. They see nobody outside the family and have stopped going to the art group they used to enjoy. They were found eligible for adult social care in July 2026. Their hay fever is bad in May and June and they sleep poorly then. Ms Kilbride is Ash’s only carer and works nights, so Ash is alone in the house from nine in the evening. They do not open letters, and a fine for a library book had grown before anybody knew of it."
)
S("E", "OUTCOMES")
P.table(
    [
        ["Code", "Adulthood pathway", "Outcome", "Review note"],
        [
            "E1",
            "Independent living",
            "By July 2027 Ash will travel from home to college alone on the 36 bus, on four journeys out of five.",
            "",
        ],
        [
            "E2",
            "Independent living",
            "By the end of the course in July 2028 Ash will plan, price and shop for three meals for two people within a budget of £15.",
            "",
        ],
        ["E3", "Employment", "Ash will apply for a part-time job and keep it for twelve weeks. ##T", ""],
        [
            "E4",
            "Health",
            "By July 2027 Ash will stay to the end of a lecture of 90 minutes, using their breathing card, in eight lectures out of ten.",
            "",
        ],
        [
            "E5",
            "Friends and community",
            "By the end of Year 14 Ash will receive fortnightly speech and language therapy. ##OP",
            "",
        ],
        [
            "E6",
            "Independent living",
            "By the end of Year 14 Ash will cook a hot meal for two from a written recipe, once a week, without being told what to do next.",
            "",
        ],
        [
            "E7",
            "Friends and community",
            "By Easter 2026 Ash will go to an art group in three weeks out of four. ##DP",
            "",
        ],
        [
            "E8",
            "Health",
            "By July 2028 Ash will make their own appointments with the GP and reorder their own medication every month.",
            "",
        ],
    ],
    [1.6, 4.6, 15.2, 4],
    fill="D9D9D9",
)
P.document.paragraphs[-1]
para = P.document.add_paragraph()
tracked(
    para, ["Ash’s outcomes were agreed with ", ("del", "the family"), ("ins", "Ms Kilbride"), " on 8 September 2026."]
)
P.lab("unresolved-changes", section=None)
S("F", "SPECIAL EDUCATIONAL PROVISION")
H = ["ID", "Need", "Provision", "Delivered by", "Amount", "Outcome"]
rows = [
    [
        "F01",
        "N5",
        "Travel training on the 36 bus, from walking to the stop to travelling alone",
        "Independent travel trainer",
        "2 hours a week for 12 weeks from 5 October 2026",
        "E1",
    ],
    [
        "F02",
        "N5",
        "Going over the route card and the return times before Ash sets off",
        "Personal tutor",
        "5 minutes at the end of each college day",
        "E1",
    ],
    [
        "F03",
        "N1",
        "Functional mathematics taught through shopping, wages and paying for items up to £20, in a group of no more than six",
        "Mathematics lecturer with a Level 5 diploma in numeracy",
        "3 x 1 hour per week",
        "E2",
    ],
    [
        "F04",
        "N1",
        "Going back over the week’s mathematics with Ash, one to one ##P=Going back over the week’s mathematics",
        "Learning support assistant",
        "Weekly",
        "E2",
    ],
    ["F05", "N1", "Element 3 funding at matrix level 5 ##B=Element 3", "College", "Annual", "E2"],
    [
        "F06",
        "N1",
        "A talking calculator and a coin chart, carried by Ash",
        "College",
        "All mathematics lessons and visits to shops",
        "E2",
    ],
    [
        "F06a",
        "N1a",
        "Breaking each assignment into dated steps with Ash and looking at how the last steps went",
        "Study skills tutor",
        "40 minutes every Tuesday",
        "E2",
    ],
    ["F06b", "N1a", "Extensions of five working days on written work", "Course leader", "All assignments", "E2"],
    [
        "F06c",
        "N1",
        "A practice shop at the campus store with a list and a purse",
        "Mathematics lecturer",
        "One hour in each half term",
        "E2",
    ],
    [
        "F07",
        "N3",
        "Supported internship in the college library: shelving, the issue desk and answering enquiries",
        "Job coach",
        "6 hours a week, January to July 2027",
        "E3",
    ],
    [
        "F07a",
        "N3",
        "A visit to see how the internship is going, and a talk with the librarian",
        "Supported internship coordinator",
        "Every fortnight",
        "E3",
    ],
    [
        "F07b",
        "N3",
        "One written instruction at a time, on a card, with the finished job shown in a photograph",
        "Library staff",
        "Every new job",
        "E3",
    ],
    [
        "F07c",
        "N3",
        "Training for library staff in how autism affects communication at work",
        "Autism adviser from the outreach service",
        "One 2-hour session in January 2027",
        "E3",
    ],
    [
        "F08",
        "N3",
        "Writing a CV and practising for interviews ##P=Writing a CV and practising for interviews",
        "Careers adviser",
        "Six sessions",
        "E3",
    ],
    [
        "F09",
        "N3",
        "Rehearsal of the day’s tasks with role-play ##N=Rehearsal of the day’s tasks with role-play",
        "",
        "30 minutes each Monday and Wednesday",
        "E3",
    ],
    [
        "F10",
        "N3",
        "Ash will be offered mentoring about the world of work ##U=Ash will be offered mentoring;X=Ash will be offered mentoring;V=be offered",
        "A mentor",
        "",
        "E3",
    ],
    [
        "F11",
        "N4",
        "Counselling on recognising and managing panic",
        "College counsellor",
        "50 minutes every week in term time",
        "E4",
    ],
    [
        "F12",
        "N4",
        "On showing the exit pass, Ash will go to the wellbeing room and return after ten minutes",
        "All lecturers",
        "Any lecture",
        "E4",
    ],
    ["F13", "N4", "1:1 support ##H=1:1 support", "Learning support assistant", "21 hours a week", "E4"],
    ["F14", "N4", "A seat by the door, with an empty seat beside it", "All lecturers", "Every lecture", "E4"],
    [
        "F14a",
        "N4",
        "Going with Ash into the rooms for the week while they are empty",
        "Personal tutor",
        "15 minutes every Monday",
        "E4",
    ],
    [
        "F14b",
        "N4",
        "A group on anxiety run by a psychologist, for no more than six students",
        "Clinical psychologist",
        "8 sessions of 60 minutes in the spring term",
        "E4",
    ],
    [
        "F14c",
        "N4",
        "Lecturers will send the slides to Ash",
        "All lecturers",
        "By 6pm on the day before every lecture",
        "E4",
    ],
    [
        "F15",
        "N2",
        "Therapy on turn-taking in groups and on reading between the lines at work",
        "Speech and language therapist",
        "45 minutes once a fortnight",
        "E5",
    ],
    [
        "F16",
        "N2",
        "How Ash will take part in group projects is to be discussed with the college at enrolment ##D=How Ash will take part in group projects",
        "",
        "",
        "E5",
    ],
    ["F17", "N2", "Printed notes and visual summaries ##S=Printed notes and visual summaries", "Lecturers", "", "E5"],
    ["F18", "N2", "Subtitles switched on", "Lecturers", "Whenever a film is shown", "E5"],
    ["F18a", "N2", "A turn card, passed round the table", "Lecturer in charge", "All group discussions", "E5"],
    [
        "F18c",
        "N2a",
        "Questions for the seminar sent to Ash, so that an answer is ready to be read out or put in the chat",
        "Seminar leader",
        "By noon on the day before every seminar",
        "E5",
    ],
    [
        "F18d",
        "N2a",
        "Practice in interrupting, disagreeing and holding the floor, with one other student",
        "Communication support worker",
        "30 minutes every Friday",
        "E5",
    ],
    [
        "F18b",
        "N2",
        "Advice to lecturers on wording tasks without ambiguity",
        "Speech and language therapist",
        "2 hours per term",
        "E5",
    ],
    [
        "F19",
        "N2",
        "Helping Ash to speak in seminars ##L=Helping Ash to speak in seminars",
        "Communication support worker",
        "Every seminar",
        "",
    ],
    [
        "F20",
        "N5",
        "Cooking from a written recipe with photographs",
        "Life skills tutor",
        "90 minutes every Thursday",
        "E6",
    ],
    [
        "F20a",
        "N5",
        "A talking thermometer, a timer and knives with finger guards in the training kitchen",
        "College",
        "All cooking sessions",
        "E6",
    ],
    [
        "F20b",
        "N5",
        "Tasting and choosing a new food with one other student",
        "Life skills tutor",
        "20 minutes every Thursday",
        "E6",
    ],
    [
        "F21",
        "N5",
        "Looking after a kitchen: cleaning, storing food, reading labels ##UN=Looking after a kitchen",
        "Life skills tutor",
        "30 minutes every Thursday",
        "E12",
    ],
    [
        "F22",
        "N5",
        "Practising telephone calls and the online form for appointments and prescriptions",
        "Life skills tutor",
        "20 minutes once a fortnight",
        "E8",
    ],
    [
        "F23",
        "N5",
        "Annual bus pass allowance of £385 ##MO=£385",
        "Marlfield Unitary Council",
        "Paid each September",
        "E1",
    ],
    [
        "F24",
        "N4",
        "Help from the wellbeing team with going into crowded rooms, depending on capacity ##U=Help from the wellbeing team;V=depending on capacity",
        "Wellbeing officer",
        "",
        "E4",
    ],
]
P.table([H, *rows], [1.5, 1.6, 10.2, 4.9, 4.8, 2.4], fill="D9D9D9")
P.lab("missing-section", section="G")
S("H", "SOCIAL CARE PROVISION")
P.table(
    [
        ["ID", "Provision", "Delivered by", "Amount", "Outcome"],
        ["H01", "Going with Ash to the Saturday art group", "Personal assistant", "3 hours every Saturday", "E7"],
        [
            "H01a",
            "Finding out, with Ash, about two groups that meet within walking distance and going to one session of each",
            "Community connector",
            "4 hours in October 2026",
            "E7",
        ],
        [
            "H02",
            "Helping Ash at home with letters and bills ##C=Helping Ash at home with letters and bills",
            "Adult social care support worker",
            "When needed ##V=When needed",
            "E8",
        ],
        ["H03", "A review of the care and support plan", "Adult social worker", "Every six months", "E7"],
    ],
    [1.6, 11.4, 5, 5, 2.4],
    fill="D9D9D9",
)
S("I", "PLACEMENT")
P.p("Consultation with further education providers is in progress. ##")
P.lab("no-placement", section=None)
S("J", "PERSONAL BUDGET")
P.p(
    "A direct payment of £3,900 per year is made to Ms Kilbride as nominee. ##budget-not-requested=£3,900;direct-payment-without-purpose=A direct payment of £3,900"
)
S("K", "ADVICE AND INFORMATION")
P.p(
    "Please see the electronic case record for all of the advice that was obtained. ##no-advice-list=Please see the electronic case record"
)
P.p("=== SIGN-OFF ===", bold=True)
P.table([["Authorised by", ""], ["Signature", ""], ["Date signed", ""]], [6, 19.4], head=False)
P.lab("not-signed", section=None)
P.save()
