"""First draft in a council's Word template of landscape tables: provision under a bar for each outcome, C beside G, D beside H1 and H2. Jory, Year 7."""

import itertools

from building import MarkedPlan, add_run, lay_out, page_field, set_row, shade, widths
from docx.shared import Pt

P = MarkedPlan("cottersley", "draft", font="Calibri", size=10)
d = P.document
lay_out(d.sections[0], True, sides=1.6, ends=1.6)
foot = P.running(
    "OFFICIAL – SENSITIVE        Cottersley Borough Council        Draft EHC Plan: Jory Makepeace",
    "DRAFT FOR COMMENT 16 October 2026        Page ",
)
page_field(foot)
d.styles["Normal"].paragraph_format.space_after = Pt(3)
FULL = 26.4


def bar(text, fill="5B2C6F", size=12, colour="FFFFFF"):
    P.shaded([text], fill, size=size, colour=colour, cms=[FULL])


def sec(letter, text):
    d.add_paragraph().paragraph_format.space_after = Pt(2)
    P.section = letter
    bar(text)


def table(head, rows, cms, sections=None, fill="E8DAEF"):
    t = d.add_table(rows=1, cols=len(head), style="Table Grid")
    for c, x in zip(t.rows[0].cells, head, strict=False):
        add_run(c.paragraphs[0], x, True)
        shade(c, fill)
    set_row(t.rows[0], "w:tblHeader")
    for row in rows:
        cells = t.add_row().cells
        for i, x in enumerate(row):
            if x:
                P.fill(cells[i], x, section=sections[i] if sections else P.section)
    widths(t, cms)
    return t


p = d.add_paragraph()
add_run(p, "Education, Health and Care Plan", True, size=20, colour="5B2C6F")
P.para("Status: Proposed plan (first draft)", bold=True)
table(
    ["About the child", "", "About the plan", ""],
    [
        ["Name", "Jory Makepeace", "Assessment requested", "15 June 2026"],
        ["Date of birth", "19 January 2015 (age 11)", "Draft plan sent", "16 October 2026"],
        ["Year group", "Year 7", "Comments by", "2 November 2026"],
        ["Home language", "English and British Sign Language", "Plan writer", "Hester Voyle"],
        ["Parents", "Anthea and Luke Makepeace", "Social worker", "Deaf Children’s Team duty worker"],
        ["Brother", "Denzil (14)", "Reference", "CB/26/1187"],
    ],
    [4.2, 9.0, 4.6, 8.6],
)

sec("A", "SECTION A   The views, interests and aspirations of the child and his parents")
P.whole("no-communication-summary")
table(
    [
        "Jory’s views (his own words, signed and spoken to his teacher of the deaf, Marian Odell, on 2 July 2026)",
        "His parents’ views (meeting at home, 6 July 2026)",
    ],
    [
        [
            [
                "“I was born deaf and I don’t mind it. I mind it when the batteries go in maths and nobody notices for the whole lesson.”",
                "“My best thing is rock pools. I know eighty-four things you can find and I have held sixty. When I am grown up I am going to work on a boat that counts whales, and I want a dog that comes on the boat.”",
                "“Big school is loud like a swimming pool. I liked my old table. Now the tables move every lesson and I have to find out who is talking.”",
                "“I want one more deaf friend who lives near enough to cycle to.”",
            ],
            [
                "Mr and Mrs Makepeace say that Jory’s deafness was found when he was eleven weeks old and that he had two hearing aids before he could sit up. They learnt to sign with him. At his primary school the same teaching assistant stayed with him for five years; she signed in assembly, and other children copied her.",
                "Since September he has come home silent and gone to bed at seven. He tells them that lessons were fine and they find from the homework that he has not known which book was meant. They think that he nods because it is quicker. His mother, who works nights, has twice been rung by the school about a dead battery and driven in with a new one.",
                "They hope that he will keep both his languages, pass examinations that reflect what he knows, and grow up with deaf and hearing friends.",
            ],
        ]
    ],
    [13.2, 13.2],
)

sec("B", "SECTION B   Special educational needs")


def area(title, strengths, needs):
    bar(title, "D2B4DE", 11, "000000")
    table(["What Jory does well", "What is difficult for him"], [[strengths, needs]], [10.4, 16.0], fill="F4ECF7")


area(
    "Communication and interaction",
    [
        "Jory moves easily between speech and sign and enjoys explaining one in terms of the other. His speech is clear to people who know him.",
        "He makes contact with new people by showing them things.",
    ],
    [
        "B1. Jory catches about half of what is said in a busy room and does not say so. He nods, copies his neighbour, or does the task he did last week.",
        "B2. In a conversation with more than one person he loses track of who is speaking. By the time he has found the face, the talk has moved on, and when he does join in it is often to something said a minute before. In the playground he follows games by watching and is usually one move behind; others take this for clumsiness, and he has been left out of the football that he used to organise.",
        "B3. The report describes SLCN linked to deafness. Kieran leaves out the quiet endings of words, in speech and in writing, so that tense and number go missing. ## AB=SLCN; AC=Kieran leaves out the quiet endings",
    ],
)
area(
    "Cognition and learning",
    [
        "On reasoning with patterns Jory scored 112, well within the range expected. He remembers numbers, routes and the names of sea creatures, and in science he sets up an experiment without help.",
    ],
    [
        "B4. His store of words is about that of a child of eight. Words with two meanings, such as “current” or “table”, are taken in the commoner one, and a page of a textbook may hold ten that he has never met. He learns a word well when he has signed it, seen it and used it, and forgets it when it was only said. New words met in one subject are seldom used in another.",
        "B5. Attainment at the end of Year 6: [insert scaled scores]. He reads the words of a passage and takes the wrong sense from it. ## PH=[insert scaled scores]",
    ],
)
area(
    "Social, emotional and mental health",
    ["Jory is sunny at home, patient with younger children and slow to anger."],
    [
        "B6. Listening all day leaves him worn out. From one o’clock he rubs his eyes, stops looking at the teacher and sometimes cries without a reason that he can give. Four of the six lessons in which he was sent out this term were the last of the day. He is quick to think that a laugh is at him.",
        "B7. He is the only deaf pupil in his year. He has begun to hide his aids under his hair and told his mother in September that he would rather be hearing.",
    ],
)
area(
    "Sensory and physical",
    [
        "Jory swims for a club and rides a bicycle on quiet roads. With both aids in, in a quiet room, he hears speech at one metre."
    ],
    [
        "B8. He has a permanent hearing loss in both ears, moderate in the left and severe in the right. He does not notice when an aid fails, and cannot say whether the battery, the tube or the radio link is at fault.",
        "B9. His balance is poor. He falls on crowded stairs, cannot ride the escalator at the station and is unsteady on wet ground at the shore. ## NP=His balance is poor",
    ],
)

sec(None, "Moving on")
P.para(
    "Jory moved to his secondary school in September 2026. In the last two weeks of August 2027 he will have four hours of tutoring in English. At the end of Year 9 the plan will be reviewed with his choices of subject in mind. ## OUT=he will have four hours of tutoring in English"
)

sec("E", "SECTION E   Outcomes")
table(
    ["No.", "Outcome", "By when", "Steps on the way (set each term by the school)"],
    [
        [
            "1",
            "Jory will tell the speaker which words he missed, in speech or in sign, four times out of five.",
            "End of Year 8",
            "Puts up a yellow card; says “again please”; says which word.",
        ],
        [
            "2",
            "Jory will test both aids and the radio link before registration, and report any fault to the right person, on every day of a half term.",
            "July 2027",
            "Tests with a checklist; tests from memory.",
        ],
        [
            "3",
            "Jory will develop his vocabulary and his understanding of language. ## M",
            "End of Key Stage 3",
            "Learns ten new words a fortnight.",
        ],
        [
            "4",
            "Jory will use the endings for past tense and for more than one correctly in nine of every ten sentences that he writes. ## T",
            "",
            "Five of ten sentences.",
        ],
        [
            "5",
            "Jory will receive mentoring from deaf adults who use sign language. ## OP",
            "July 2028",
            "Meets one deaf adult.",
        ],
        [
            "6",
            "By July 2026 Jory will take part for ten minutes in a conversation between four people, adding something to the subject at least three times. ## DP=By July 2026",
            "",
            "Three people for five minutes.",
        ],
        [
            "7",
            "Jory will ask for what he wants in a shop he has not been in before, and put it in other words if he is not understood, three times out of four. ## OW",
            "End of Key Stage 3",
            "Asks in the school canteen.",
        ],
        [
            "8",
            "Jory will take out, clean and put back his own ear moulds and change a hard tube, without help.",
            "July 2028",
            "Cleans the moulds.",
        ],
    ],
    [1.2, 13.2, 4.0, 8.0],
)
P.para(
    "The long-term hope behind these outcomes is Jory’s own: to work at sea and to have friends, deaf and hearing, whom he can follow. Arrangements for setting shorter-term targets: the form tutor agrees three with Jory at the start of each term and shows them to his parents."
)

sec("F", "SECTION F   Special educational provision")
numbers = itertools.count(1)


def block(title, rows):
    bar(title, "D2B4DE", 11, "000000")
    numbered = []
    for row in rows:
        numbered.append([f"F{next(numbers)}", *row])
    table(
        ["Ref", "What will be provided", "Who by", "How often and for how long"],
        numbered,
        [1.4, 14.0, 5.6, 5.4],
        fill="F4ECF7",
    )


block(
    "Outcome 1: saying what was missed",
    [
        [
            "Therapy on telling a listener which part of a message was lost, by barrier games and by short scripts that Jory then tries on two people he does not know.",
            "Speech and language therapist with a post-graduate qualification in deafness",
            "45 minutes a week in term time",
        ],
        [
            "Teachers face Jory when they speak, say again what other pupils have said, and put homework in writing on the board.",
            "Subject teachers",
            "Every lesson",
        ],
        ["Staff to be mindful of background noise. ## S; V=be mindful of", "Staff", ""],
    ],
)
block(
    "Outcome 2: looking after his own equipment",
    [
        [
            "A radio aid with one transmitter for the teacher and one to pass round the group, for Jory’s sole use.",
            "Sensory Support Service",
            "All lessons and assemblies",
        ],
        [
            "Listening check of both aids and the radio link, entered by Jory in a log.",
            "Teaching assistant trained by the teacher of the deaf",
            "8.40am every day",
        ],
        [
            "£1,350 from the school’s budget towards a new transmitter. ## MO",
            "School business manager",
            "This financial year",
        ],
        [
            "Advice to the school on hearing equipment and on where to stand. ## U",
            "Teacher of the deaf",
            "Ongoing ## V",
        ],
        [
            "The school will explore acoustic panels for the music room and the science laboratory. ## V=explore; ?D=explore acoustic panels",
            "Premises manager",
            "",
        ],
    ],
)
block(
    "Outcome 3: words and their meanings",
    [
        [
            "Before each new unit in science and geography, teaching of twelve words: the sign, a picture, the two meanings if there are two, and a sentence of Jory’s own.",
            "Level 3 teaching assistant with British Sign Language at Level 2",
            "Three times a week, 20 minutes each",
        ],
        [
            "A bespoke programme of word learning, drawing on his interest in the sea. ## V=bespoke",
            "Teacher of the deaf",
            "One hour a week",
        ],
        ["1:1 support from a teaching assistant, 10 hours a week. ## H", "", ""],
        [
            "Reading comprehension in a group of up to four, finding who “it” and “they” refer to. ## P",
            "English teacher",
            "Fortnightly",
        ],
    ],
)
block(
    "Outcome 4: word endings",
    [
        [
            "Sentence building with coloured cards for who, did what and when, moving to Jory’s own sentences.",
            "Teacher of the deaf and/or communication support worker ## V=and/or",
            "Two sessions of 30 minutes a week",
        ],
        [
            "Jory’s written work will be gone through with him for two endings at a time. ## N",
            "",
            "5 minutes after every English lesson",
        ],
    ],
)
block(
    "Outcome 5: growing up deaf",
    [
        [
            "Conversation in sign with a deaf adult about work, travel, and what to say when people stare. ## P",
            "Visitor from the Cottersley Deaf Association",
            "Six visits in the school year",
        ],
        [
            "Jory can use the base at morning break to take his aids out and rest. ## V=can use",
            "Head of the base",
            "Morning break",
        ],
        ["Counselling, the nature of which is to be decided by the school. ## D", "To be decided", ""],
    ],
)
block(
    "Outcome 6: talking in a group",
    [
        [
            "A conversation group of Jory and three classmates: agreeing a signal for the next speaker, keeping to the subject, and mending the talk when it breaks down.",
            "Emotional literacy support assistant",
            "30 minutes each Thursday",
        ],
        [
            "Adult help in chess club and art club, tapping the table and pointing to whoever is speaking. ## X",
            "A trained adult",
            "Tuesdays and Thursdays, 40 minutes each",
        ],
        [
            "Regular deaf awareness training for all teachers and lunchtime supervisors, with practice at wearing the transmitter.",
            "Teacher of the deaf",
            "One session of two hours every September",
        ],
    ],
)
block(
    "Arrangements across the school",
    [
        [
            "Tests are taken in a carpeted room, with a quarter more time than other pupils have. ## L",
            "Examinations officer",
            "Every test",
        ],
        [
            "A weekly note to Mr and Mrs Makepeace on what the next week’s lessons are about. ## L",
            "Form tutor",
            "Every Friday",
        ],
    ],
)
P.para(
    "Monitoring: the teacher of the deaf will review the logs and the therapist’s notes each term with the special educational needs coordinator and write to Jory’s parents."
)

d.add_paragraph()
P.section = "C"
table(
    ["SECTION C   Health needs relating to his special educational needs", "SECTION G   Health provision"],
    [
        [
            [
                "Permanent hearing loss in both ears, present from birth. The cochlear centre’s letter of April 2026 found that an implant is not advised at present. ## RN=cochlear centre’s letter of April 2026",
                "His moulds grow too small for his ears every few months, and they whistle.",
                "Frequent colds block the middle ear in the winter and take away most of what he hears on the left.",
            ],
            [
                "G1. An audiologist will test both aids and take new impressions for moulds every eight weeks, and will teach Jory to change a tube at each visit. (Outcome 8)",
                "G2. Treatment by the ENT clinic as necessary. ## AB=ENT clinic; C; V=as necessary",
            ],
        ]
    ],
    [13.2, 13.2],
    sections=["C", "G"],
    fill="D2B4DE",
)
d.add_paragraph()
table(
    [
        "SECTION D   Social care needs",
        "SECTION H1   Social care provision under the 1970 Act",
        "SECTION H2   Other social care provision",
    ],
    [
        [
            [
                "Jory cannot hear the doorbell, the smoke alarm or the telephone. He does not know any other deaf child of his age in the borough. When he cycles he does not hear cars behind him, and last summer a van driver had to brake hard.",
                "His grandparents, who look after him on two evenings a week, do not sign.",
            ],
            [
                "H1.1 A flashing doorbell, a vibrating alarm clock and a linked smoke alarm will be fitted at home by the Deaf Children’s Team.",
                "H1.2 A sign tutor will teach the family at home for up to two hours a week. ## V=up to two hours",
                "H1.3 A youth worker who is deaf will take Jory to the deaf youth club on the first Saturday of every month, from 10am to 1pm.",
            ],
            "",
        ]
    ],
    [8.0, 10.4, 8.0],
    sections=["D", "H1", "H2"],
    fill="D2B4DE",
)
P.whole("empty-section", "H2")

sec("I", "SECTION I   Placement")
table(
    ["Name of school", "Type of school"],
    [["", "Mainstream secondary school with a resource base for deaf pupils ## PID"]],
    [13.2, 13.2],
)
sec("J", "SECTION J   Personal budget")
P.para(
    "A sum of £900 a year is set aside for sign language books and films for the household. (Outcome 3) ## BNR=A sum of £900 a year"
)
sec("K", "SECTION K   Advice and information gathered")
table(
    ["", "Advice", "Author and role", "Date of report"],
    [
        ["1", "Child’s views", "Jory Makepeace, with Marian Odell, teacher of the deaf", "2 July 2026"],
        ["2", "Parents’ views", "Anthea and Luke Makepeace", "6 July 2026"],
        ["3", "Advice on hearing impairment", "Marian Odell, teacher of the deaf", "10 July 2026"],
        ["4", "Educational advice", "Gilbert Sorrell, head of year ## AD", ""],
        ["5", "Psychological advice", "Dr Amina Farrant, educational psychologist", "21 July 2026"],
        ["6", "Speech and language therapy advice", "Ciaran Dodd, speech and language therapist", "24 July 2026"],
        ["7", "Medical advice", "Dr Winifred Sale, community paediatrician", "30 July 2026"],
        ["8", "Audiology summary ## AD", "", "3 August 2026"],
        ["9", "Social care advice", "Beatrix Nunn, social worker", "5 August 2026"],
    ],
    [1.2, 8.4, 11.0, 5.8],
)
P.save()
