from dunsallow_layout import P, pairs, rows, sec

sec("G", "Section G: Health provision")
P.b("A consultant psychiatrist from CAMHS will review Kieron’s medicine, sleep and mood every six months.")
P.b("The school nurse will weigh him and take his blood pressure each half term.")
P.b("A sleep practitioner will help Kieron and Ms Maddox to set up a bedtime routine.", "C")
P.b("Help from the crisis team will be available if needed.", "C", "V:available if needed")

sec("H1", "Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A short breaks worker will take Kieron to the climbing wall for three hours on the first and third Saturdays of each month."
)
P.b(
    "A sitter will come to the house at regular intervals to keep Tia and Kieron company in the evening.",
    "C",
    "V:regular intervals",
)

sec("H2", "Section H2: Any other social care provision")
P.lab("empty-section")

sec("I", "Section I: Placement")
pairs(
    [
        ("Name of school", "Carrow Hill School, Dunsallow"),
        ("Type of school", "Special school for pupils aged 11 to 16 with social, emotional and mental health needs"),
        ("Further details", ("There are two teaching assistants in each class and a therapist on the staff.", "PIP")),
        ("Transport", "The council brings Kieron to school by taxi under its travel policy for the present."),
    ]
)
sec("J", "Section J: Personal budget")
P.p(
    "Ms Maddox asked for a personal budget at the review meeting and this was agreed. A direct payment of £1,140 a year is made to her in three parts, in September, January and April.",
    "DPP:A direct payment of £1,140 a year",
)
sec("K", "Section K: Advice and information")
rows(
    ["Advice", "Who gave it", "Date"],
    [
        ["Kieron’s views", "Kieron Maddox with his mentor, Joy Obi", "30 April 2026"],
        ["Parent’s views", "Leanne Maddox, mother", "5 May 2026"],
        ["Educational advice", "Hugh Castleton, head teacher, Carrow Hill School", "27 April 2026"],
        ["Psychological advice", "Dr Meena Varley, educational psychologist", "29 April 2026"],
        ["Speech and language advice", "Owain Prosser, speech and language therapist", "20 April 2026"],
        ["Medical advice", "Dr T. Rowe, consultant psychiatrist", "16 April 2026"],
        [
            ("Social care advice (early help)", "AD:Social care advice (early help)"),
            "Karen Duffy, family support worker",
            "",
        ],
        ["Careers information", "Gill Stott, careers adviser", "1 May 2026"],
        ["Minutes of the review meeting", "Shabnam Iqbal, plan coordinator", "12 May 2026"],
    ],
    [5.2, 8.0, 3.6],
)
P.section = None
P.h("For the council", 2)
pairs([("Signed", ""), ("Name and post", ""), ("Date", "")])
