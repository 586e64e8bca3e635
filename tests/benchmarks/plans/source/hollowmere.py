"""Prose plan with lettered headings. Rufus, Year 2. Final."""

from building import Plan

P = Plan("hollowmere", "final", font="Georgia", size=11)
h, p, pr = P.h, P.p, P.prose
P.running(foot="Rufus Adeyemi-Clark – Final Education, Health and Care Plan – 16 October 2026")
h("Education, Health and Care Plan", 0)
p("Marlshire County Council", bold=True)
p("Status of this document: Final plan")
p("Name: Rufus Adeyemi-Clark")
p("Date of birth: 9 February 2020")
p("Year group: Year 2")
p("Parents: Mrs Bisi Adeyemi and Mr Jonathan Clark")
p("Request for an assessment received: 1 June 2026")
p("Date of this plan: 16 October 2026")
p("To be reviewed by: 15 October 2027")

P.section = "A"
h("Section A: The views, interests and aspirations of Rufus and his parents")
h("Rufus", 2)
pr(
    "Miss Okell, who is his class teacher, talked with Rufus over three lunchtimes and wrote down what he said; the words in quotation marks are his.",
    "“I like diggers and I like mud and I like it when my nana comes.”",
    "“I don’t like it when the bell goes because I haven’t finished.”",
    "“When I’m big I’m going to drive the bin lorry, the real one.”",
    "He drew himself at the front of the lorry with his friend Tobias at the back.",
)
h("His parents", 2)
pr(
    "Mrs Adeyemi and Mr Clark describe a funny, loving boy who remembers the way to places he has been to once.",
    "They would like him to leave school able to read, to have people round him who know him well, and to have a job that keeps him out of doors.",
    "They worry that he is starting to call himself stupid.",
)
h("His history", 2)
pr(
    "Rufus was born at term and walked at fifteen months.",
    "He said his first words at two and a half and had eight sessions of speech and language therapy at the health centre before he started in Reception.",
    "Between January and July this year the school gave him ten minutes of extra phonics each day, and his reading book moved up by one colour.",
    ("From January Mrs Lund will teach him phonics for half an hour each Thursday afternoon.", "OUT"),
)
h("How to talk with Rufus and involve him in decisions", 2)
pr(
    "Get down to his level, say his name and use a short sentence.",
    "He makes choices best from two pictures, and he likes to point before he speaks.",
    "For the meetings about this plan Miss Okell made a board of faces so that he could say what was going well.",
)

P.section = "B"
h("Section B: Special educational needs")
h("Communication and interaction", 2)
pr(
    "Rufus is keen to talk and will start a conversation with anyone about vehicles.",
    "He has a developmental language disorder, and on the BPVS in June his understanding of single words was at the 4th percentile.",
    "He loses the second half of an instruction that is given to the whole class.",
    "His sentences are three or four words long and he leaves out the joining words, so that listeners have to guess what came first.",
)
P.lab("AB", "BPVS")
h("Cognition and learning", 2)
pr(
    "Rufus enjoys books that are read to him and has a good memory for pictures.",
    "He knows fourteen letter sounds and cannot yet blend three of them into a word.",
    ("She can count ten objects when they are set out in a line.", "MP"),
    "He is not sure which of two numbers is the larger and has not yet begun to add.",
)
h("Social, emotional and mental health", 2)
pr(
    "Rufus wants friends and is kind to smaller children.",
    "When work is hard or a game goes wrong he runs out of the room, and in the summer term this happened on most days.",
    "He does not have words for being cross, worried or disappointed.",
)
h("Sensory and physical", 2)
P.lab("NP", "Sensory and physical")
pr(
    "Rufus climbs and runs well.",
    "He holds his pencil in his fist, and an occupational therapy screening of 12 June 2026 found that his hand control was that of a child of four.",
)
P.lab("RN", "occupational therapy screening of 12 June 2026")
pr("His writing cannot be read by anyone who does not know what he meant to say.")

P.section = "C"
h("Section C: Health care needs related to his special educational needs")
pr(
    "Rufus has had glue ear since he was three and his hearing goes up and down, which makes it harder for him to learn new words.",
    "He has eczema on his arms and the backs of his knees, and chlorine makes it sore.",
    "He finds it hard to fall asleep and is often tired on Mondays.",
)
P.section = "D"
h("Section D: Social care needs")
pr(
    "An Early Help assessment was completed in July 2026 by Mr Samir Nazari, family worker.",
    "Bedtimes are difficult at home and both parents would like to settle them.",
)

P.section = "E"
h("Section E: Outcomes")
h("Communication and interaction", 2)
p(
    "Outcome 1. By the end of Year 2 Rufus will carry out an instruction with two parts, given once to the whole class, four times out of five."
)
p(
    "Outcome 2. By July 2028 Rufus will retell something that happened to him in three linked sentences, so that a person who was not there can follow it."
)
h("Cognition and learning", 2)
p(
    "Outcome 3. By the time he moves into Year 4 Rufus will read a short passage he has not seen before with no more than three mistakes."
)
p("Outcome 4. By the end of Year 3 Rufus will make progress with number.", "M")
h("Social, emotional and mental health", 2)
p("Outcome 5. Rufus will show or tell a grown-up how he is feeling before he leaves the room.", "T")
p("Outcome 6. By the summer of 2028 Rufus will be given a place in a nurture group on two afternoons a week.", "OP")
h("Sensory and physical", 2)
p(
    "Outcome 7. By the end of Key Stage 1 Rufus will write his full name and two sentences that a stranger can read.",
    "OW",
)
pr("The school will set shorter-term targets with Rufus’s parents each term and will share them at parents’ evenings.")

P.section = "F"
h("Section F: Special educational provision")
h("Communication and interaction: provision to meet Outcomes 1 and 2", 2)
pr(
    "A speech and language therapist from the community trust will see Rufus for 45 minutes once every three weeks in term time, to work on joining words and on the meaning of verbs.",
    "The therapist will spend a further hour each half term with Miss Okell and the teaching assistant, showing them how to carry the work on in class.",
)
pr(
    "A teaching assistant trained in narrative teaching will lead a story-telling group for Rufus and three other children on Mondays, Wednesdays and Fridays from 10.40am to 11.00am.",
    ("A teaching assistant will help Rufus to join in conversations with other children.", "U"),
    ("Instructions will be broken into parts and said twice.", "S"),
    "In whole-class teaching every adult will wait for eight seconds after asking Rufus a question.",
    ("Picture cards will be put out for him, where appropriate, at tidying-up time.", "V:where appropriate"),
)
h("Cognition and learning: provision to meet Outcomes 3 and 4", 2)
pr(
    "A teacher with a diploma in specific literacy difficulties will teach Rufus phonics on his own for 25 minutes, four times a week.",
    "The lessons will be planned so that each one goes back over two sounds he already knows.",
    ("A volunteer will hear Rufus read for ten minutes every Tuesday and Friday.", "X"),
    ("The teaching assistant will play number games with Rufus every day.", "P"),
)
pr(
    ("Rufus will receive 12 hours of adult support each week.", "H"),
    ("A precision teaching programme for sight words will be carried out for ten minutes every morning.", "N"),
    "A bead string, a tray of coins and a large hundred square will be on his table in every maths lesson, so that he can check which number is larger.",
    ("Rufus will have the opportunity to listen to a talking book in guided reading.", "V:opportunity to"),
    ("A reading pen costing £210 will be bought by the school for Rufus to use in every English lesson.", "MO:£210"),
    "In guided reading his books will be taken from the yellow band until he makes fewer than four mistakes on a page.",
)
h("Social, emotional and mental health: provision to meet Outcomes 5 and 6", 2)
pr(
    "An emotional literacy support assistant will work with Rufus for 30 minutes every Thursday on naming feelings and on the three steps of his calming routine.",
    (
        "The pastoral assistant will meet Rufus from time to time to talk over playground troubles.",
        "U",
        "V:from time to time",
    ),
    "When Rufus holds up his blue card, the teaching assistant will go with him to the quiet corner and stay with him for ten minutes.",
    "At the start of every lunchtime the midday play leader will set up a game for Rufus and two partners.",
    ("Whether Rufus joins a nurture group will be decided by the school in the spring.", "D"),
    "The class teacher will give him a warning with a sand timer five minutes before the end of every lesson.",
)
h("Other arrangements", 2)
pr(
    ("The class teacher will write in Rufus’s home–school book every Friday.", "L"),
    "The special educational needs coordinator will train the lunchtime supervisors in one 60-minute session in the autumn term, so that they can give instructions Rufus can follow (Outcome 1).",
    (
        "A teaching assistant will walk with Rufus from the gate to his class at 8.45am every day and go through his picture timetable with him (Outcome 9).",
        "UN:Outcome 9",
    ),
)

P.section = "G"
h("Section G: Health care provision")
pr(
    "The audiology clinic will test Rufus’s hearing every six months and send the results to his parents and the school.",
    ("The community nurse will see Rufus and his parents as required to help with his sleep.", "C", "V:as required"),
    "A first aider will put on his eczema cream before and after every swimming lesson.",
    "This provision was agreed by the Designated Clinical Officer on 28 September 2026.",
)
P.section = "H1"
h("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
pr("No provision is required under this section.")
P.section = "H2"
h("Section H2: Other social care provision")
pr(
    "Mr Nazari, family worker, will visit the family at home for one hour every fortnight until Easter 2027 to put a bedtime routine in place."
)
P.section = "I"
h("Section I: Placement")
pr(
    "Pebble Lane Infant and Junior School.",
    (
        "Type: mainstream primary school with a teaching assistant to work alongside him in class.",
        "PIP:with a teaching assistant",
    ),
)
P.section = "J"
h("Section J: Personal budget")
pr("Rufus’s parents were told about personal budgets and have not asked for one.")
P.section = "K"
h("Section K: Advice and information")
pr("The following advice was gathered during the assessment and is attached to this plan.")
for x in [
    "Views of Rufus, recorded by Miss D Okell, class teacher, 18 June 2026",
    "Views of his parents, Mrs B Adeyemi and Mr J Clark, 22 June 2026",
    "Educational psychology advice, Dr Marta Ilves, 6 July 2026",
    "Speech and language therapy advice, Oona Prentice, speech and language therapist, 1 July 2026",
]:
    p(x)
p("School advice, Mrs H Dunmore, special educational needs coordinator", "AD")
for x in [
    "Medical advice, Dr K Bhandari, community paediatrician, 9 July 2026",
    "Early Help assessment, Mr S Nazari, family worker, 14 July 2026",
]:
    p(x)
P.section = None
p("Signed on behalf of the council: P. Lascelles", bold=True)
p("Name: Philippa Lascelles, Area Manager for Special Educational Needs    Date: 16 October 2026")
P.save()
