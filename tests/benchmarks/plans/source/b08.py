"""A council's blank template: a key of the sections, printed prompts and empty fields."""

import building_b as b

p = b.Plan(
    "b08",
    "template",
    scored=[
        "missing-section",
        "empty-section",
        "sections-not-separate",
        b.LEFTOVER,
        b.OTHER_CHILD,
        b.PRONOUN,
        b.ABBREVIATION,
        "unresolved-changes",
        b.UNDATED,
        b.SERVICE,
        b.SOFT,
        "no-adulthood-outcomes",
        b.PASSED,
        b.UNLISTED,
        b.UNQ,
        b.PART,
        b.CARE,
        b.SCOPE,
        "vague-wording",
        b.HOURS,
        b.UNKNOWN,
        b.NOBODY,
        b.EXPERT,
        b.DEFER,
        b.BAND,
        "no-adulthood-provision",
        "hours-in-placement",
        "provision-in-placement",
        "placement-in-draft",
        "no-placement",
        b.MONEY,
        "budget-not-requested",
    ],
)
e = p.e
p.running("Wexbury County Council    EHC plan template, version 6")
p.running(foot="Surname:              Forename:              Page 1 of 8")
p.heading("Education, Health and Care Plan: blank template", 0)
p.table(
    ["Full name", "[First name] [Surname]"],
    ["Date of birth", "DD/MM/YYYY"],
    ["Year group", "Choose an item."],
    ["Status (delete as needed)", "Draft / Amended draft / Final"],
    ["Pupil Premium: amount received", "£"],
    ["Date of plan", "Click or tap to enter a date."],
)
p.heading("What the letters mean", 2)
p.table(
    ["Section", "What it must hold"],
    *[
        [letter, text]
        for letter, text in (
            ("A", "The views, interests and aspirations of the child and the parents, or of the young person"),
            ("B", "The special educational needs"),
            ("C", "Health needs which relate to the special educational needs"),
            ("D", "Social care needs which relate to the special educational needs or to a disability"),
            ("E", "The outcomes sought"),
            ("F", "The special educational provision required"),
            ("G", "Any health provision reasonably required"),
            ("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
            ("H2", "Any other social care provision reasonably required"),
            ("I", "The name and type of the school or other institution"),
            ("J", "Details of any personal budget and direct payment"),
            ("K", "The advice and information gathered"),
        )
    ],
)
p.heading("Section A: About [First name]")
p.table(
    [
        "My history",
        "In no more than half a page, give the story so far. Ask about play, health, schooling and friends.",
    ],
    [
        "How I communicate",
        "How should people talk with [First name], and how should [he/she/they] be part of decisions?",
    ],
    ["My hopes", "Write in the person’s own words, and say who wrote them down."],
    ["My parents’ views", ""],
)
p.heading("Section B: [First name]’s special educational needs")
for area in (
    "Communication and interaction",
    "Cognition and learning",
    "Social, emotional and mental health",
    "Sensory and/or physical",
):
    p.heading(area, 2)
    p.table(
        ["What [First name] can do", ""],
        ["What [First name] finds hard", "Describe the need, not the diagnosis. Name the report and its date."],
    )
p.heading("Section C: Health needs")
p.para(
    "Copy from the health advice. If none, write: no health needs related to special educational needs were identified."
)
p.heading("Section D: Social care needs")
p.para("Copy from the social care advice.")
p.heading("Section E: Outcomes")
p.para(
    "Use the form: by the end of [stage], [First name] will be able to [do what], [where and how well]. Do not write that a service will be received. "
    "Words such as improve and develop cannot be measured."
)
p.table(["No.", "Outcome", "By when"], ["1", "", ""], ["2", "", ""], ["3", "", ""], ["4", "", ""])
p.heading("Section F: Special educational provision")
p.section = "F"
p.para(
    "Say what, who, how long and how often: daily, weekly or termly, 1:1 or in a group of how many. Avoid “access to”, “as required” and "
    "“opportunities for”. If the young person is in Year 9 or above, show what will help with preparing for adulthood."
)
p.table(
    ["Provision", "Who will deliver it", "How long and how often", "Outcome no."],
    ["", "", "", ""],
    ["", "", "", ""],
    ["", "", "", ""],
    [e("Cost of this provision per year: £", b.MONEY), "", "", ""],
)
p.heading("Sections G, H1 and H2: health and social care provision")
p.whole("sections-not-separate")
p.para(
    "Set out what health and social care will provide. Health provision must be agreed by the health body before the plan is issued."
)
p.table(["Provision", "Who", "How often"], ["", "", ""], ["", "", ""])
p.heading("Section I: Placement")
p.section = "I"
p.para("Leave blank in a draft.")
p.table(
    ["Name of school, college or early years setting", ""],
    ["Type", "Choose an item."],
    [e("Number of hours of one-to-one support each week", "hours-in-placement"), "____ hours"],
    [e("Funding band", either=("provision-in-placement", b.BAND)), "Choose an item."],
    ["Start date", "Click or tap to enter a date."],
)
p.heading("Section J: Personal budget")
p.para("Was a personal budget asked for? YES / NO. If yes: the sum (£), the needs and the outcomes that it is to meet.")
p.whole("missing-section", "K")
p.heading("Signatures")
p.para("Signed:                         Name:                         Date:")
p.save()
