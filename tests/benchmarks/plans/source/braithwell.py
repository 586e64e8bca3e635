"""Final plan on a shire county's portrait Word template: shaded lettered headings, one provision table per area. Wilfred, Year 2."""

from building import add_run, grid_widths, shade
from building_ag import Plan
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

P = Plan("braithwell", "final", font="Arial", size=10, margin=1.9)
d = P.document
P.head_foot(
    "Final Education, Health and Care Plan: Wilfred Askew-Tandy    Ref WS/31806",
    "Wolshire County Council    SEND Service (North)    13 November 2026",
)


def sec(letter, title):
    P.section = letter
    p = d.add_paragraph()
    add_run(p, P.t(f"SECTION {letter}\t{title}"), bold=True, size=12, colour="FFFFFF")
    p._p.get_or_add_pPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="2E5E4E"/>'))
    p.paragraph_format.tab_stops.add_tab_stop(Cm(3.4))
    p.paragraph_format.left_indent = Cm(3.4)
    p.paragraph_format.first_line_indent = Cm(-3.4)
    p.paragraph_format.space_before = Pt(14)
    p.paragraph_format.space_after = Pt(6)
    p.paragraph_format.keep_with_next = True


def area(text, *labels):
    p = d.add_paragraph()
    add_run(p, P.t(text, *labels), bold=True, size=11, colour="2E5E4E")
    p.paragraph_format.space_before = Pt(8)
    p.paragraph_format.keep_with_next = True


def table(head, rows, cms):
    t = d.add_table(rows=1, cols=len(head), style="Table Grid")
    for c, text in zip(t.rows[0].cells, head, strict=False):
        add_run(c.paragraphs[0], text, bold=True, size=9.5)
        shade(c, "D5E5DD")
    t.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for row in rows:
        r = t.add_row()
        r._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        for c, content in zip(r.cells, row, strict=False):
            P.fill(c, content)
    grid_widths(t, cms)
    for r in t.rows:
        for c, w in zip(r.cells, cms, strict=False):
            c.width = Cm(w)
    P.gap(after=2)


def prov(*rows):
    table(["What will be provided", "Who by", "How often and how long", "For outcome"], rows, [7.6, 3.7, 3.9, 2.0])


# front sheet
P.h("Education, Health and Care Plan", 0)
P.p("Wolshire County Council    Final plan", bold=True)
table(
    ["Child’s details", ""],
    [
        ["Name", "Wilfred Askew-Tandy (known as Wilf)"],
        ["Date of birth", "14 March 2020"],
        ["Year group", "Year 2"],
        ["Parents", "Dr Philippa Askew and Mr Gareth Tandy"],
        ["Home address", "3 Tenter Row, Braithwell"],
        ["Language spoken at home", "English"],
        ["Interpreter", ("Choose an item.", "PH:Choose an item.")],
        ["Request for assessment received", "11 May 2026"],
        ["Date of this plan", "13 November 2026"],
        ["This plan will be reviewed on or before", "5 November 2027"],
        ["Written by", "Imelda Rusk, SEND Officer"],
    ],
    [6.2, 11.0],
)
P.whole("late-plan")

sec("A", "My views, my interests and my hopes, and those of my family")
P.whole("views-not-attributed", "A")
area("About me")
P.p(
    "My name is Wilf and I am six. I live with Mum, Dad, my sister Orla and a hen called Mrs Biscuit. I like diggers, maps, the sea and being the goalkeeper, because goalkeepers don’t have to run. I am good at jigsaws and at remembering which bus goes where. My walker is red and I chose the bell."
)
P.p(
    "I don’t like it when people say “pardon” three times. Then I say “never mind”. I get cross when somebody talks to Orla to find out what I mean. My legs ache when it is cold. I like my class best in the mornings."
)
area("How to talk with me and help me to choose")
P.p(
    "Sit down so that our faces are level and turn the radio off. Tell me which bit you understood, and I will say the rest again. I can point in my book if the word will not come. When there is something to decide, show me two photographs and wait while I think. I come to the first ten minutes of my meetings, with my map of school, and put green and red dots on it."
)
area("What my family and I hope for")
P.p(
    "When I am big I want to drive a low-loader or work on the lifeboat. Mum and Dad hope that I will go to the same secondary school as my cousins, have friends who ring the doorbell, and be understood in a shop without one of them beside me. Dad would like me to be able to ride a trike along the harbour."
)

sec("B", "Special educational needs")
P.p(
    "Primary need: physical disability (cerebral palsy). Secondary need: speech, language and communication (speech sound disorder)."
)
area("Communication and interaction")
P.p(
    "Wilf is a sociable boy who starts conversations and enjoys a joke. His understanding of language is at the level expected for his age. His own speech is slow and effortful because the muscles of his lips and tongue are affected, and on top of that he has a speech sound disorder: he makes k and g at the front of his mouth, drops one of two consonants together (“poon” for spoon) and leaves the ends off longer words. His parents follow nearly everything he says. In the therapist’s sample of 22 June 2026 an unfamiliar listener understood 38% of his single words and rather less in conversation."
)
P.p(
    "When he is not understood he gives up at once, looks at the floor and lets another child speak for him. He has had a communication book since Reception, when he had 20 minutes a week of language group, but seldom opens it."
)
P.p("He will receive a 15-minute talking programme from a teaching assistant every afternoon.", "OUT")
area("Cognition and learning")
P.p(
    "The educational psychologist found Wilf’s reasoning with words and with pictures to be in the average range. Mathematics is his strongest subject and he can count on and back in tens past 200. He hears the differences between sounds poorly, so that phonics has been slow: in the Year 1 screening check in June 2026 he scored 14 out of 40, and he spells as he speaks. He reads books of the yellow band with pleasure and makes good use of the pictures."
)
P.p(
    "A page of writing costs him so much effort that he has forgotten the sentence before he has reached its end. At the end of EYFS he had not met the goals for literacy or for fine motor skills.",
    "AB:EYFS",
)
area("Social, emotional and mental health", "NP:Social, emotional and mental health")
P.p(
    "Wilf is cheerful and well liked, but he is increasingly on the edge of things. At playtime his classmates run off and he stands at the fence with the adult on duty. Since Easter he has told his mother on most Sunday evenings that he feels sick and that nobody will play with him. He has begun to call himself stupid when a piece of work goes wrong, and he cries easily when he is rushed."
)
area("Sensory and physical")
P.p(
    "Wilf has bilateral spastic cerebral palsy, GMFCS level III, affecting his legs more than his arms and his right hand more than his left. He walks short distances on the flat with a wheeled walker and uses a manual wheelchair, pushed by somebody else, for anything over about 60 metres. He cannot manage kerbs, steps or a crowded corridor without help. His hamstrings and calves are tight and become tighter each time he grows.",
    "AB:GMFCS",
)
P.p(
    "She tires by one o’clock and leans on the furniture. He sits well in a chair with a foot rest and arms, and badly on the carpet. Sudden noise makes his whole body startle, which can tip him over.",
    "MP:She tires by one o’clock",
)
area("Independence and self-care")
P.p(
    "Wilf can feed himself with a spoon, wash his hands and pull off his socks. He cannot do up fastenings, put on his ankle–foot orthoses (called splints in this plan), or cut up food. He knows when he needs the toilet and can wait for a few minutes, but he needs help to get on to it and with his clothes. He dislikes having this done for him in front of others."
)

sec("C", "Health needs related to special educational needs")
P.p(
    "Cerebral palsy was diagnosed at 14 months, after birth at 29 weeks. [Name] has botulinum toxin injections in both calves about twice a year and is sore for two days afterwards. His hips are X-rayed each summer. The gait laboratory report of May 2026 describes a crouched walk that is using more energy than a year ago. He takes a medicine at night for muscle spasm, which leaves him drowsy on waking. He has not had a seizure since he was two.",
    "PH:[Name] has botulinum toxin",
    "RN:gait laboratory report of May 2026",
)
sec("D", "Social care needs related to special educational needs or disability")
P.p(
    "Wilf is known to the Disabled Children’s Team and a child and family assessment was made in July 2026. There is no holiday club near Braithwell that can take a child who needs lifting, so that he spends the holidays with adults. His parents lift him many times a day; Mr Tandy has a back injury. Bathing takes two people."
)

sec("E", "Outcomes")
table(
    ["No.", "Outcome", "By when"],
    [
        [
            "1",
            "A listener who does not know Wilf will understand eight out of ten of the single words that he says in answer to picture cards.",
            "End of Key Stage 1 (July 2027)",
        ],
        [
            "2",
            "When he has not been understood, Wilf will say it in another way, or point in his communication book, without being reminded, three times out of four.",
            "End of Year 3",
        ],
        ["3", ("Wilf will make progress in reading and spelling.", "M"), "End of Year 4"],
        [
            "4",
            "Wilf will write three sentences of his own on a laptop within 20 minutes, nobody else touching the keys.",
            ("End of summer term 2026", "DP"),
        ],
        [
            "5",
            (
                "Wilf will walk with his walker from his classroom to the hall and back, about 60 metres in all, without stopping to rest, on four days out of five.",
                "T:Wilf will walk with his walker from his classroom to the hall",
            ),
            "",
        ],
        [
            "6",
            (
                "Wilf will join a playtime game with at least two other children and stay in it for ten minutes, on three days a week.",
                "OW",
            ),
            "Easter 2028",
        ],
        ["7", ("Wilf will have access to an occupational therapist who knows him well.", "OP"), "End of Key Stage 2"],
        [
            "8",
            "Wilf will take off and put on his coat, splints and shoes in ten minutes, with help only for the last strap.",
            "His ninth birthday",
        ],
        [
            "9",
            "Wilf will spend an afternoon a week with other children, away from his parents, and tell them afterwards about one thing that he did.",
            "Within 12 months of this plan",
        ],
    ],
    [1.2, 12.0, 4.0],
)
P.p(
    "Shorter-term targets for each outcome are set by the class teacher and the special educational needs co-ordinator (SENCO) in September, January and April and sent home.",
    italic=True,
)

sec("F", "Special educational provision")
P.p("One table for each area of need. The last column gives the number of the outcome in Section E.", italic=True)
area("Communication and interaction: provision")
prov(
    [
        "Speech sound therapy: hearing, and then saying, pairs of words that differ by one sound (key and tea, spoon and soon).",
        "Speech and language therapist registered with the Health and Care Professions Council",
        "40 minutes once a week, for 30 weeks of the school year",
        "1",
    ],
    [
        "Practice of the sounds that the therapist is working on, with a mirror and picture cards, on his own in the library corner.",
        "Teaching assistant (Level 3)",
        "15 minutes, every morning",
        "1",
    ],
    [
        (
            "Training of the teaching assistant and the class teacher in cueing sounds by touch.",
            "P:Training of the teaching assistant and the class teacher",
        ),
        "Speech and language therapist",
        "Termly",
        "1, 2",
    ],
    [
        ("Wilf will have opportunities to tell the class his news.", "V:opportunities"),
        "Class teacher",
        "Every Monday, first lesson",
        "2",
    ],
    [
        ("Language games to lengthen his sentences, in a small group.", "U", "V:small group"),
        "Teaching assistant (Level 3)",
        ("Regularly", "V"),
        "2",
    ],
    [
        "What Wilf has said is repeated back to him with the right sounds, without his being asked to copy it.",
        "Everyone who works with Wilf",
        "At all times",
        "2",
    ],
    [
        ("Jonah will be given ten seconds to answer before anybody answers for him.", "AC:Jonah"),
        "Class teacher",
        "In every whole-class discussion",
        "2",
    ],
    [
        "A communication book of 80 symbols on a shoulder strap, with a spare for the playground.",
        "Made by the speech and language therapist",
        "To hand in every lesson and at every break",
        "2",
    ],
)
area("Cognition and learning: provision")
prov(
    [
        "Phonics from the Year 1 stage of the school’s scheme, with letters sorted by the shape of the mouth, in a group of no more than four.",
        "Class teacher",
        "Monday to Thursday, 9.05am to 9.30am",
        "3",
    ],
    [("Teaching assistant time.", "H"), "Teaching assistant", "15 hours per week", "3, 4"],
    [
        (
            "Teaching of keyboarding with the left hand and two fingers of the right, using a published course.",
            "N:Teaching of keyboarding with the left hand",
        ),
        "The school",
        "20 minutes, three times a week",
        "4",
    ],
    [
        "A laptop with a key guard and word prediction, for his use alone.",
        "County equipment store",
        "In every lesson in which more than one sentence is written",
        "4",
    ],
    [
        ("Worksheets enlarged to A3 and clipped to a sloping board.", "?S"),
        "Class teacher",
        ("As appropriate", "V"),
        "4",
    ],
    [("Tasks are cut into parts, one instruction to each.", "S"), "Class teacher", "", "3, 4"],
    [
        ("An adult will read a book with Wilf, taking alternate pages, and then talk about the story.", "X"),
        "An adult",
        "10 minutes daily, straight after lunch",
        "3",
    ],
    [
        (
            "Involvement of the county’s Learning Support Service, in a form to be decided following their assessment.",
            "D:Involvement of the county’s Learning Support Service",
        ),
        "Learning Support Service",
        "TBC",
        "3",
    ],
)
area("Sensory and physical: provision")
prov(
    [
        "Physiotherapy programme: calf and hamstring stretches on a mat, then balancing at the wall bars.",
        "Teaching assistant whom the physiotherapist has signed off each September",
        "20 minutes, daily, before lunch",
        "5",
    ],
    [
        ("Visit to watch the programme, check the splints and rewrite the exercises.", "?P"),
        "Community physiotherapist",
        "Half-termly",
        "5",
    ],
    [
        ("Wilf could have rebound therapy on the trampoline at the special school in Marle.", "V:could", "P"),
        "Physiotherapy assistant with the trampoline association’s certificate",
        "Six sessions each term",
        "5",
    ],
    [
        "Walking beside Wilf, opening doors and keeping the corridor clear, while he uses his walker.",
        "Teaching assistant",
        "At every change of room",
        "5",
    ],
    [
        "Help to take part in physical education, with the game changed so that he has a place in it.",
        "Teaching assistant",
        ("Up to two hours per week", "V:Up to"),
        "5",
    ],
    [
        (
            "A standing frame (£1,850, from the school’s special needs budget), in which Wilf stands to paint and to listen to stories.",
            "MO:£1,850",
        ),
        "Head teacher to buy",
        "30 minutes each day",
        "5",
    ],
    [("Physical disability top-up, Band C.", "B"), "County Council", "Each financial year", "5"],
    ["A rest on the beanbag, with headphones and an audio book.", "Class teacher", "1.00pm to 1.20pm daily", "5"],
)
area("Independence and self-care: provision")
prov(
    [
        "Dressing taught backwards, the last step first: coat, then socks, then splints, then shoes.",
        "Teaching assistant (Level 3)",
        "10 minutes before and 10 minutes after each physical education lesson",
        "8",
    ],
    [
        (
            "Help on to the toilet and with his clothes, in the adapted cubicle, with Wilf doing as much as he can.",
            "U:Help on to the toilet and with his clothes",
            "X:Help on to the toilet and with his clothes",
        ),
        "A key adult",
        ("When needed", "V"),
        "8",
    ],
    [
        ("Visit to teach Wilf to use one-handed fastenings and a rocker knife.", "P"),
        "Occupational therapist",
        "Three a year",
        "7, 8",
    ],
    [
        ("Wilf will be encouraged to say when a splint is rubbing.", "V:encouraged to"),
        "Teaching assistant",
        "On arrival and after lunch",
        "8",
    ],
    [
        ("A mug with two handles, thick-handled cutlery and a mat that does not slip.", "L"),
        "School kitchen",
        "Every lunchtime",
        "",
    ],
    [
        ("Wilf’s tray is carried for him and his food cut up, and two friends are called to his table.", "UN"),
        "Midday supervisor",
        "Every lunchtime",
        "11",
    ],
)
P.p(
    "Monitoring: the SENCO and Wilf’s parents meet each half term to look at the targets and at the therapists’ notes. A minute of the meeting goes to the SEND Officer."
)

sec("G", "Health provision")
P.b("The community physiotherapist will treat Wilf at the clinic in Marle for 45 minutes once a fortnight.")
P.b("The children’s orthopaedic consultant will see Wilf every six months, with an X-ray of his hips each July.")
P.b("Wilf will be offered new splints when his heels come out of the old ones.", "V:be offered")
P.b("The continence nurse will support the family.", "C", "V:support the family")
P.b(
    "The neurodisability nurse will teach one teaching assistant to recognise and treat a seizure, in one two-hour course every September."
)
sec("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A play worker from the short-break team will take Wilf to the adventure playground club for three hours each Saturday in school holidays. (Outcome 9)"
)
P.b("A personal assistant will help at home with lifting and bathing, subject to review.", "C", "V:subject to review")
P.b("A ceiling track hoist will be fitted between Wilf’s bedroom and the bathroom by 31 January 2027.")
P.whole("missing-section", "H2")

sec("I", "Placement")
P.p("Name: Braithwell Church of England Primary School")
P.p(
    "Type: mainstream primary school, with 15 hours a week of one-to-one help",
    "HIP:with 15 hours a week of one-to-one help",
)

sec("J", "Personal budget")
P.p(
    "Dr Askew asked for a personal budget on 14 July 2026 and it was agreed on 2 October 2026. A direct payment of £1,404 a year goes into a separate account in her name, from which receipts are sent to the council each quarter.",
    "DPP:A direct payment of £1,404 a year",
)

sec("K", "Advice and information")
table(
    ["Advice", "Written by", "Date"],
    [
        ["Views of Wilf and his parents", "Dr P Askew and Mr G Tandy", "2 June 2026"],
        ["Educational advice", "Mrs S Okonedo-Pratt, SENCO", "19 June 2026"],
        ["Educational psychology advice", "Leonard Fisk, educational psychologist", "7 July 2026"],
        ["Speech and language therapy advice", "Bronagh Keane, speech and language therapist", "22 June 2026"],
        [("Occupational therapy advice", "AD"), "Ms T Vallance, occupational therapist", ""],
        ["Physiotherapy advice", "Ms H Oduya, community physiotherapist", "26 June 2026"],
        ["Medical advice", "Dr R Saldanha, community paediatrician", "1 July 2026"],
        [("Moving and handling plan", "AD"), "", "September 2026"],
        [
            "Social care advice (child and family assessment)",
            "Carl Wincott, social worker, Disabled Children’s Team",
            "20 July 2026",
        ],
    ],
    [6.6, 7.2, 3.4],
)
P.section = None
P.p("Signed for Wolshire County Council:  M. Pellow", bold=True)
P.p("Name: Marguerite Pellow, Head of the SEND Service          Date: 13 November 2026")
P.save()
