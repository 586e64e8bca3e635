"""Final plan typed in plain Word with no heading styles and no tables: bold or underlined lines, bullets, some prose. Osian, Year 1."""

from building import Plan, add_run, lay_out, page_field
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_UNDERLINE
from docx.shared import Cm, Pt

P = Plan("stapelow", "final", font="Arial", size=11)
d = P.document
lay_out(d.sections[0], sides=2.3, ends=2.0)
foot = P.running(
    "OFFICIAL – SENSITIVE     EHC Plan     O. Treharne-Bell", "Stapelow and Marsh Council, Children’s Directorate     "
)
page_field(foot)


def sec(letter, text, *labels):
    P.section = letter
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(16)
    p.paragraph_format.keep_with_next = True
    add_run(p, P.t(text, *labels), bold=True, size=13)


def sub(text, *labels):
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(6)
    p.paragraph_format.keep_with_next = True
    add_run(p, P.t(text, *labels)).font.underline = WD_UNDERLINE.SINGLE


def strong(text, *labels):
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(8)
    p.paragraph_format.keep_with_next = True
    add_run(p, P.t(text, *labels), bold=True)


def line(key, value, *labels):
    p = P.gap(after=2)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(6.5))
    p.paragraph_format.left_indent = Cm(6.5)
    p.paragraph_format.first_line_indent = Cm(-6.5)
    add_run(p, key + "\t", bold=True)
    p.add_run(P.t(value, *labels))


def out(text, *labels):
    p = P.p(text, *labels)
    p.paragraph_format.left_indent = Cm(0.6)


p = d.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
add_run(p, "Stapelow and Marsh Council", bold=True, size=15)
p = d.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
add_run(p, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18)
p = d.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
add_run(p, "Final plan", bold=True, size=13)

line("Name", "Osian Treharne-Bell")
line("Date of birth", "3 October 2020 (aged 6)")
line("Year group", "Year 1")
line("Address", "14 Ropewalk Cottages, Stapelow")
line("Parents", "Carys Treharne and Dominic Bell, who share parental responsibility")
line("Brothers and sisters", "Mali (aged 9)")
line("Languages at home", "English, and some Welsh with his grandmother")
line("Religion", "Click or tap here to enter text.", "PH:Click or tap here to enter text")
line("Assessment requested", "22 June 2026, by the head teacher")
line("Date of this plan", "18 November 2026")
line("To be reviewed by", "10 November 2027")
line("Plan coordinator", "Moira Tapsell, SEND Team")
P.whole("late-plan")
P.p(
    "This plan was written after a meeting at school on 14 September 2026. Osian came for the first ten minutes and showed everyone his digger.",
    italic=True,
)

sec("A", "SECTION A. Views, interests and aspirations of Osian and his parents")
P.lab("no-communication-summary")
sub("What Osian told us")
P.p(
    "Mrs Ahern, his teaching assistant, sat with Osian and a set of photographs on 3 September 2026 and wrote down what he said and what he pointed at. These are his words as she heard them."
)
P.b("“Me like digger. Me got three digger. Yellow one bestest.”")
P.b("“Kobi my friend. Kobi run fast.”")
P.b("He put the photographs of the sandpit, the slide and the dinner hall in the ‘happy’ hoop.")
P.b("He put the toilets in the ‘sad’ hoop, said “too bang”, and then turned the picture face down.")
P.b("Asked about when he is big, he said “me drive bin lorry, Dad come too.”")
sub("What his parents told us")
P.prose(
    "Carys and Dominic describe a gentle, stubborn, very funny little boy who can take a pedal tractor to bits and put it back together.",
    "He was late to talk: his first words came at two and a half, and until he was nearly four only Mali could tell what he meant.",
    "They say that he is frightened of the hand dryer and that he has begun to hold on all day so that he need not go into the toilets at school.",
    "On bad evenings he is in pain.",
    "He loves his grandmother’s allotment, anything with wheels, and being read to under a blanket.",
    "Dominic works away from Monday to Thursday and Osian counts the sleeps on his fingers.",
)
P.p(
    "Osian went to Little Acorns from the age of three, where he had speech and language therapy in a group of four for six weeks."
)
P.p(
    "They hope that he will be able to tell them about his day, go to a party without a bag of spare trousers, and move up to the junior school with Kobi. In the long run they would like him to have a trade, his own front door and people who get his jokes."
)
P.p(
    "From the second week of January Osian will have a daily fifteen-minute catch-up in phonics with Mrs Ahern.",
    "OUT",
)

sec("B", "SECTION B. Osian’s special educational needs")
P.p(
    "Osian has developmental language disorder (DLD), identified by the speech and language therapist in July 2026. His hearing was normal in the audiology report of March 2026. School attendance this year is [insert figure from register].",
    "RN:audiology report of March 2026",
    "PH:[insert figure from register]",
)
sub("Communication and interaction")
P.p("What he can do:", italic=True)
P.b("He wants to talk, uses his face and hands well, and will act out what he means if people wait.")
P.b("He knows the names of about thirty vehicles and their parts.")
P.p("What is hard:", italic=True)
P.b(
    "Osian speaks in phrases of two or three words. The small words and the endings are missing (“me go park”, “him falling”), and he cannot yet join two ideas with ‘and’ or ‘because’."
)
P.b(
    "People who do not know him understand less than half of what he says. The order of sounds in longer words is muddled, so that ‘helicopter’ comes out differently each time."
)
P.b(
    "He follows an instruction with one part. When there are two parts he does the last and looks at other children for the rest (speech and language therapy advice, 2 July 2026)."
)
P.b(
    "New words do not stick. After five days of work on the topic ‘seaside’ he had kept ‘crab’ and had lost the other seven words."
)
P.b("In the spring the therapist will carry on seeing Osian in school every Tuesday for half an hour.", "OUT")
sub("Cognition and learning")
P.prose(
    "The educational psychologist’s assessment of 9 July 2026 found that Osian reasons with shapes and patterns about as well as most children of his age, and that everything which has to go in through the ears comes out lower.",
    "He can build a model from a diagram meant for children of eight.",
    "He knows twelve letter sounds, cannot yet blend three of them into a word, and reads his own name and ‘no’.",
    ("She cannot write her own name without a model to copy.", "MP"),
    "Jaydon counts objects to ten but does not know which of two numbers is more, and number words such as ‘before’ and ‘between’ mean nothing to him.",
)
P.lab("AC", "Jaydon counts objects to ten")
P.p(
    "He works for three to four minutes at a table when there is talk going on, and for fifteen when the task is laid out for him to see."
)
sub("Social, emotional and mental health")
P.b("He is kind to smaller children and is never the one to start a fight.")
P.b(
    "When he has not been understood twice running he throws what is in his hand or crawls under the sink. It happened on nineteen days last term. He has no words for what he feels except ‘sad’ and ‘no like’."
)
P.b(
    "At playtime he runs beside other children’s games. He does not know how to ask to come in, and they have stopped asking him."
)
sub("Sensory and physical", "NP:Sensory and physical")
P.p(
    "Osian’s sight is good and he is brave on the climbing frame. His balance and his coordination are behind his age: he trips on stairs, cannot yet hop or catch a large ball, and falls four or five times on the walk to the church hall. He sits with his legs in a ‘W’ because sitting upright on the floor tires him, and he is the last to get up."
)
sub("Self-help, toileting and independence")
P.prose(
    "Osian wears pull-ups at school.",
    "He wets two or three times a day and soils about three times a week, does not notice that it has happened, and hides when he does.",
    "He cannot tell an adult that he needs to go, and the noise of the hand dryer keeps him out of the children’s toilets.",
    "He will sit on the toilet at home with the door open and a story on the tablet.",
    "He can pull his trousers down but not up, cannot do a zip, and puts his shoes on the wrong feet.",
    "He has twice been sent home early because nobody was free to change him.",
)

sec("C", "SECTION C. Health needs which relate to his special educational needs")
P.prose(
    "Osian has had chronic constipation with overflow since the age of three, and takes a laxative powder each morning.",
    "The paediatrician explains in her letter of 24 June 2026 that the bowel has stretched, so that he cannot feel when it is full, and that the wetting comes from the same cause.",
    "Holding on at school makes it worse.",
    "He eats a narrow diet and drinks very little between breakfast and the end of the school day.",
    "He has no allergies and his immunisations are up to date.",
)

sec("D", "SECTION D. Social care needs which relate to his special educational needs or disability")
P.p(
    "The family has no allocated social worker. An early help assessment in May 2026 found that bedtime takes two to three hours when Carys is on her own with both children, because Osian cannot tell her what is wrong and she cannot leave him to see to Mali. He has no safe place to play with other children in the school holidays."
)

sec("E", "SECTION E. Outcomes")
P.p(
    "These are the outcomes agreed at the meeting. Short-term targets are set by school each half term and shared with Carys and Dominic.",
    italic=True,
)
strong("Outcome 1")
out(
    "By the end of Key Stage 1, Osian will tell someone who was not there about a thing that happened to him, in three or more joined sentences, so that they can say it back correctly, on four days out of five."
)
strong("Outcome 2")
out(
    "By July 2027, Osian will carry out a spoken instruction with two parts in the classroom, without watching other children first, eight times out of ten."
)
strong("Outcome 3")
out("Osian will continue to improve his listening and attention.", "M", "T")
strong("Outcome 4")
out(
    "By Easter 2026, Osian will write his first name without a model and read twenty words of three letters.",
    "DP:By Easter 2026",
)
strong("Outcome 5")
out(
    "By his seventh birthday, Osian will show his toilet card or say “toilet” before he needs to go, and will come home in the clothes he went in, on four school days out of five."
)
strong("Outcome 6")
out("By the end of Year 1, Osian will have a play leader with him at lunchtime three times a week.", "OP")
strong("Outcome 7")
out(
    "Osian will point to a feelings card, or say a word for how he feels, before he throws or hides, in three upsets out of four.",
    "T",
)
strong("Outcome 8")
out(
    "By the end of Year 2, Osian will put on his coat, zip it up and change his shoes for outdoor play with no help, within five minutes.",
    "OW",
)

sec("F", "SECTION F. Special educational provision")
P.p("Set out under the outcome that each piece of provision is for. Numbers are those in Section E.", italic=True)
strong("For Outcome 1 (telling people what happened)")
P.b(
    "A speech and language therapist registered with the HCPC will work with Osian on his own for 30 minutes once a week in each of 36 school weeks, on joining ideas with ‘and’, ‘then’ and ‘because’.",
    "AB:HCPC",
)
P.b(
    "Mrs Ahern (Level 3 teaching assistant, trained by the therapist) will sit in on that session and repeat its activities with him on the other four days of the week, for ten minutes a day."
)
P.b(
    "Once a week the class teacher will help Osian to tell the story of a photograph that has been sent from home.", "P"
)
strong("For Outcome 2 (carrying out instructions)")
P.b(
    "At carpet time and in every PE lesson the class teacher will say Osian’s name first, give one idea at a time, and draw or point to it as she speaks."
)
P.b("15 hours a week of 1:1 teaching assistant support.", "H")
P.b("Matrix Level 4 applies to this outcome.", "B")
P.b(
    "After each spoken instruction to the class, Mrs Ahern will, where possible, ask Osian to show her with objects what he is going to do.",
    "V:where possible",
)
strong("For Outcome 3 (listening and attention)")
P.b(
    "An attention-building group led by the nursery nurse, for Osian and up to five other children, will meet every Tuesday and Thursday from 1.10pm to 1.30pm: objects from a bucket, then a shared drawing, then a game of turns."
)
P.b("Adult help to bring him back to his task.", "U", "X")
P.b("Regular changes of task.", "S", "V:Regular")
P.b("A workstation with three trays, set out left to right, for all independent tasks at a table.")
strong("For Outcome 4 (reading and writing)")
P.b(
    "The reading lead, who is a qualified teacher, will teach Osian blending and segmenting for 15 minutes a day, with a mirror and letters that can be moved."
)
P.b("Staff will practise his name with him in sand and chalk, for five minutes at a time.", "P", "X:Staff")
P.b("Osian would benefit from a programme of precision teaching.", "U", "N", "V:would benefit from")
P.b("Number: to be as set out in the school’s provision map.", "D")
strong("For Outcome 5 (using the toilet)")
P.prose(
    "At 9.15am, 10.45am, 12.00 noon, 1.00pm and 2.40pm each school day Mrs Ahern, or the early years practitioner who covers for her, will spend ten minutes taking Osian to the accessible toilet: she will show him the picture strip, sit him down with his story and wait outside the door.",
    "They will record the result on the chart inside the cupboard.",
    "After every accident a teaching assistant who has been trained in intimate care by the school nurse will change him, standing up and with the door shut, and help him to bag his own clothes.",
    ("Osian will be reminded to drink as and when needed.", "V:as and when needed", "S"),
    ("A referral will be made to the continence service and their advice followed.", "D"),
)
P.p(
    "The dryer in the accessible toilet will be switched off at the wall and paper towels put in its place. A step, a padded seat and a low shelf holding two changes of clothes will be there at all times. A sand timer is available.",
    "V:is available",
)
strong("For Outcome 6 (playing with others)")
P.b(
    "On Monday, Wednesday and Friday from 12.20pm to 12.45pm a play leader who has done the council’s two-day playwork course will start a chasing or a building game with Osian, Kobi and one more child, and will speak the words he needs to join in."
)
P.b("The setting will run a board game club for him and three others, for 25 minutes every Thursday morning.", "N")
strong("For Outcome 7 (feelings)")
P.prose(
    "Whenever Osian throws something or hides, a familiar adult will sit on the floor near him for ten minutes, say what she thinks has happened in five words or fewer, and lay out the four feelings cards.",
    ("The pastoral lead might see him for half an hour of play with puppets and masks.", "P", "V:might"),
    "The class teacher will put a sticker and one drawn line about something that went well into the home book at the end of each day.",
)
P.lab("X", "a familiar adult will sit on the floor")
strong("Training and equipment")
P.b(
    "In the first half of each autumn term the speech and language therapist will hold one session of two hours with the Year 1 teachers and assistants, to train them in colour-coded sentences.",
    "L",
)
P.b(
    "A tablet with picture vocabulary, for AAC, for Osian’s sole use in all lessons and on the bus, at a cost to the school of £420.",
    "L",
    "AB:AAC",
    "MO:£420",
)
P.b(
    "An educational psychologist will visit once every term to review the reading work with the reading lead (Outcome 9).",
    "UN:Outcome 9",
    "?L",
)
sub("How we will check")
P.p(
    "The class teacher and Osian’s parents meet in the last week of every half term with the toilet chart, a recording of him talking and his writing book. The therapist repeats her tests in June."
)

sec("G", "SECTION G. Health provision")
P.b(
    "The community children’s nurse will visit Osian at home every eight weeks to review his laxative dose and his bowel diary."
)
P.b("The school nurse will help Osian to take his drinks and to sit well on the toilet.", "C")
P.b("The community dietitian may give his parents advice on fibre and fluids.", "C", "V:may give his parents advice")
P.b("The paediatrician will see him in clinic in January and July each year.")

sec("H1", "SECTION H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.lab("empty-section")

sec("H2", "SECTION H2. Any other social care provision")
P.b(
    "A family worker from Early Help will spend one hour and a half at the house every fortnight until July 2027, setting up a picture routine for bedtime and being there while it is used."
)
P.b("Osian will have access to a holiday play scheme.", "V:have access to", "?C")

sec("I", "SECTION I. Placement")
line("Name", "Stapelow Infant School")
line("Type", "Mainstream infant school (community school), ages 4 to 7")
line("Arrangements", "Osian will have 20 hours a week of teaching assistant time at this school.", "HIP")

P.section = "J"
p = d.add_paragraph()
p.paragraph_format.space_before = Pt(16)
add_run(p, "PERSONAL BUDGET", bold=True, size=13)
P.whole("missing-section", "J")
P.p("Osian’s parents were told about personal budgets at the meeting and have not asked for one.")

sec("K", "SECTION K. Advice and information")
P.p("Copies are attached to this plan.")
for text, *labels in [
    ("1. Osian’s views, written down by Jo Ahern, teaching assistant, 3 September 2026",),
    ("2. Parents’ views, Carys Treharne and Dominic Bell, 17 July 2026",),
    ("3. Head teacher’s advice, Mrs L Oduya, Stapelow Infant School, 8 July 2026",),
    ("4. Speech and language therapy advice, Gwen Halloran, speech and language therapist, 2 July 2026",),
    ("5. Educational psychology advice, Dr Piers Nakamura, educational psychologist, 9 July 2026",),
    ("6. Letter from Dr A Venn, community paediatrician, 24 June 2026",),
    ("7. Early help assessment, May 2026", "AD"),
    ("8. School nurse’s care plan, Beth Lomax", "AD"),
    ("9. Social care advice: not known to the team. Duty social worker R Pell, 1 July 2026",),
]:
    p = P.p(text, *labels)
    p.paragraph_format.space_after = Pt(2)

P.section = None
P.gap()
P.p("Signed on behalf of Stapelow and Marsh Council: ............................................")
P.p("Name: ............................................     Date: ............................")
P.whole("not-signed")
P.save()
