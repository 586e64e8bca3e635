"""Final plan typed in a hurry in Word: letters and titles as bold paragraphs, prose and dash lists, one table. Rowan, Year 3, Down syndrome."""

from building import Plan, add_run, lay_out, page_field, tracked, widths
from docx.shared import Cm, Pt

P = Plan("fallowdene", "final", font="Arial", size=10.5)
d = P.document
lay_out(d.sections[0], sides=2.3, ends=2.0)
d.styles["Normal"].paragraph_format.space_after = Pt(6)
page_field(P.running("Fallowdene County Council - SEN casework", "Rowan Ellacott - final plan - page "))


def sec(letter, text, *labels):
    """A letter and a title typed in bold."""
    P.section = letter
    p = P.p(text, *labels, bold=True)
    p.paragraph_format.space_before = Pt(14)
    p.paragraph_format.keep_with_next = True
    p.runs[0].font.size = Pt(12)


def sub(text, *labels):
    p = P.p(text, *labels, bold=True)
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_before = Pt(6)


def dash(text, *labels):
    """A line that begins with a typed dash."""
    p = d.add_paragraph("- " + P.t(text, *labels))
    p.paragraph_format.space_after = Pt(1)


def line(label, text, *labels):
    p = d.add_paragraph()
    p.paragraph_format.space_after = Pt(1)
    add_run(p, label + ": ", bold=True)
    p.add_run(P.t(text, *labels))


def typed(number, text, *labels):
    """An outcome under a typed number."""
    p = d.add_paragraph(f"{number}. " + P.t(text, *labels))
    p.paragraph_format.left_indent = Cm(0.6)


# ---- front sheet
P.section = None
p = P.p("EDUCATION, HEALTH AND CARE PLAN", bold=True)
p.runs[0].font.size = Pt(17)
P.p("FINAL PLAN", bold=True)
line("Name", "Rowan Ellacott")
line("Born", "14 January 2019")
line("Year group", "Year 3")
line("Lives with", "Gemma and Joss Ellacott (parents) and his sister Maeve")
line("Address", "4 Tanyard Row, Lower Fallow")
line("Request for assessment received", "21 May 2026")
line("Final plan issued", "6 November 2026")
line("First review meeting to be held by", "22 October 2027")
line("Written by", "Bev Lathom, SEN caseworker")
P.p(
    "You have the right to appeal against sections B, F and I of this plan. Free advice is to be had from Fallowdene SENDIASS at the library, Monday to Thursday.",
    "AB:Fallowdene SENDIASS",
)
P.whole("late-plan")
P.whole("not-signed")
P.whole("unresolved-changes")

# ---- A
sec("A", "A. Views, interests and aspirations")
P.lab("no-communication-summary")
P.lab("views-not-attributed")
sub("Rowan")
P.p(
    "My name is Rowan and I am seven. I like tractors, dancing to Queen and the blue slide. My best friend is Otis. My sister Maeve is ten and she is funny. I do not like the hand drier or the hall when it is noisy. I like my book about the farm and I can read it. I like going to school on Fridays because it is fish. I want to be a farmer like Grandad and drive the red one."
)
sub("Mum and Dad")
P.p(
    "We are proud of how far Rowan has come. He was in hospital for most of his first winter and did not walk until he was nearly three, and now he runs everywhere, which is part of the trouble. He had Portage every week until nursery and we still use what it taught us. In Reception and Year 1 he had a lot of goodwill and not much else, and we felt he was being minded and not taught. He knows far more than he can say. He makes people laugh and he is kind, and he knows when somebody is sad."
)
P.p(
    "We hope that Rowan will read well enough to follow a recipe and a bus timetable, that he will have friends who come to the house, and that one day he will have a job with animals and a front door of his own. We would like him to go up to the secondary school with the children he started with. What worries us most is the road. In the nearer future we want him out of pull-ups before he is much bigger."
)
P.p(
    "At home he helps to feed the hens, goes to Beavers on a Tuesday with Joss, and swims on Sundays. His grandparents have him one weekend in four."
)

# ---- B
sec("B", "Section B - Special educational needs")
P.p(
    "Rowan has Down syndrome (trisomy 21). He is a sociable, determined little boy who learns from what he sees and remembers faces, places and routines well. What follows comes from the advice listed at the end."
)
sub("B1 Communication")
P.prose(
    "Rowan understands much more than he says.",
    "In July the SaLT found his understanding of spoken sentences to be like that of a child of about three and a half, and his spoken language like that of a child of two and a half.",
    "He puts two words or signs together (“more tractor”, “Otis gone”) and has around 150 signs, some of them his own.",
    "The ends of words are missing, so that people who do not know him catch about one word in four.",
    "He holds two pieces of spoken information in mind and loses the third, and he will nod or laugh to cover it.",
    "He gets cross when he is not understood, and has thrown his cup or lain down on the carpet.",
    "An alternative and augmentative communication (AAC) device was tried in Year 2 and did not suit him.",
)
sub("B2 Learning")
P.prose(
    "EP advice (June 2026) puts Rowan’s learning overall at the level of a child of three to four years, with looking and matching tasks a clear strength.",
    "He reads 46 words by sight, which is a real achievement, and enjoys books with photographs.",
    "He does not yet blend sounds.",
    "He counts to 8 by rote and gives three objects when asked; bigger numbers are a guess.",
    "New learning needs many more repetitions than for other children and slips away over the holidays.",
    "He attends to a task he has chosen for ten minutes and to one he has not chosen for two or three.",
    (
        "From January Rowan will have 1:1 teaching for an hour each morning in the small room.",
        "OUT:From January Rowan will have 1:1 teaching",
    ),
)
tracked(
    P.p(""),
    [
        "School assesses Rowan below the standard of the ",
        ("del", "Year 1"),
        ("ins", "Year 2"),
        " curriculum in all subjects. He currently has 20 hours of LSA time a week, paid for by the school.",
    ],
)
sub("B3 Friends, feelings and behaviour")
P.prose(
    "Rowan wants to be with other children and is well liked.",
    "He copies, joins in with running games and gives hugs that are too hard, and he does not yet know how to begin a game or what to do when it changes.",
    "Girls in the class tend to mother him.",
    "When he has had enough he sits down and will not move, sometimes for twenty minutes, and the more people talk the longer he sits.",
    "He has left the classroom eleven times since September, twice getting as far as the car park, and has no sense of danger.",
    "Changes to the day, noise in the hall and a new adult all make this more likely.",
)
sub("B4 Physical, hearing and self-care")
P.prose(
    "Rowan has low muscle tone and bendy joints.",
    "The physiotherapy report of 2 June 2026 describes a wide gait, poor balance on one leg and slow, two-feet-to-a-step stairs.",
    (
        "She finds it hard to stay upright on the carpet for longer than five minutes and slumps at the table.",
        "MP:She finds it hard to stay upright",
    ),
    "His fingers are short and his grip is weak, so that he draws lines and circles but no letters, and cannot use ordinary scissors.",
    "He has a mild to moderate hearing loss in both ears and wears two hearing aids, which he takes out when his ears are sore.",
    "He wears pull-ups, is dry for about an hour at a time and does not say when he is wet.",
    "He can pull his trousers up and down, but not do fastenings, and eats with a spoon.",
)
P.lab("report-not-listed", "physiotherapy report of 2 June 2026")
sub("B5 Eyesight", "NP:B5 Eyesight")
P.prose(
    "Rowan is long-sighted and has bifocals, which he is meant to wear all day and pulls off within minutes.",
    "Without them, near things are a blur and he tires quickly.",
    "He misses pale print, thin lines and anything small or crowded on a page.",
)

# ---- C D
sec("C", "C - Health needs which relate to Rowan’s SEN")
P.prose(
    "Rowan was born with a hole in the heart (atrioventricular septal defect or AVSD), mended at five months; he has no limits on exercise but tires in the afternoon.",
    "He has an underactive thyroid and takes thyroxine each morning at home.",
    "He has had grommets twice under the ENT clinic and catches a lot of colds, when his hearing is worse.",
    "He snores, wakes three or four times a night and is being looked at for sleep apnoea.",
    "His attendance last year was 88%, mostly because of chest infections.",
)
P.lab("unexplained-abbreviation", "under the ENT clinic")
sec("D", "D - Social care needs")
P.prose(
    "The family is not open to a social worker.",
    "Rowan has to be held by the hand or strapped in near any road and cannot be left alone in a room with an outside door, so that one parent is always watching him and Maeve misses out.",
    "He has nothing of his own to go to at weekends apart from swimming with his dad.",
)
P.p("(Bev to ring mum re Early Help date)", "PH:(Bev to ring mum re Early Help date)")

# ---- E
sec("E", "E. Outcomes")
typed(
    1,
    "By the end of Year 4 Rowan will join three words or signs to ask for something or to tell an adult what happened, at least ten times a day.",
)
P.p(
    "Steps this year: three signs copied from the LSA; three signs in snack time; three words with photographs to point to.",
    italic=True,
)
typed(
    2,
    "An adult who does not know Rowan will understand six out of ten single words that he says about a picture.",
    "T",
)
typed(3, "By the end of Year 4 Rowan will make progress in reading and number.", "M")
typed(
    4,
    "By July 2027 Rowan will be dry from nine until lunchtime on four days out of five, and will sign “toilet” once each day without being asked.",
)
typed(
    5,
    "By September 2026 Rowan will stay with his class on the way to the hall and the playground, holding nobody’s hand, nine times out of ten.",
    "DP:By September 2026",
)
typed(
    6,
    "By the end of Key Stage 2 Rowan will start a game with another child, with a word, a sign or a toy held out, twice in a lunchtime on three days a week.",
)
typed(7, "By the end of Year 4 Rowan will have access to a weekly programme of hand and balance work.", "OP")
typed(
    8,
    "By Easter 2027 Rowan will keep his glasses on from registration until lunch, four mornings out of five.",
    "OW",
)
typed(
    9,
    "By the end of Year 5 Rowan will spend a morning at a club without either parent and join in two activities there.",
)
P.p(
    "Monitoring. The SENCO sets short-term targets for each outcome with Rowan’s parents every term and sends the council a copy. Progress is looked at again at the annual review."
)

# ---- F
sec("F", "Section F - Special educational provision")
P.p("Each bold line says which of the outcomes above the lines underneath it are for.", italic=True)

sub("For outcomes 1 and 2 (talking and signing)")
P.prose(
    "A speech and language therapist (SaLT) from the county children’s therapy team will see Rowan on his own in school for 40 minutes every fortnight in term time, working on the ends of words and on joining words and signs.",
    "She will spend another 20 minutes of each of these visits showing the learning support assistant (LSA) what to practise before she next comes.",
    "Ten minutes of this practice will be done by the LSA every day, at the table and not on the move.",
    "Everyone who speaks to Rowan in a lesson or at the lunch table will sign the key words as they say them.",
    ("Staff should face him when they are talking to him.", "V:should"),
    (
        "Rowan will have access to a photograph book, in class and in the playground, to help him to tell his news.",
        "V:have access to a photograph book",
    ),
    ("Language work will take place in a group of four as well.", "U", "N"),
)
P.p("Every day, for 15 minutes after register, the LSA will:")
dash(
    "go through the words of that day’s topic with Rowan, using the sign, the photograph and the written word together;"
)
dash("play a listening game with him in which he has to hold on to two, then three, things to fetch.")
P.p("In the classroom all adults will:")
dash("give one instruction at a time, count to ten, and say it again in the same words;")
dash("show Rowan what comes next on a strip of two photographs;")
dash("write the one word that matters on the whiteboard in front of him.")

sub("For outcome 3 (reading and number)")
P.prose(
    "Rowan’s reading is ahead of his speech.",
    ("Whole words will be taught to him before sounds.", "?S", "?U", "?N"),
    (
        "The LSA will teach Rowan five new sight words from books about his own life, in four sessions a week.",
        "P:The LSA will teach Rowan five new sight words",
    ),
    "Numicon shapes and real things to count (hens’ eggs, toy tractors) will be on his table in every maths lesson.",
    "The class teacher will teach Rowan and two others counting and matching to ten for 20 minutes on Mondays, Tuesdays and Thursdays.",
)
dash("Adult support for reading, hours to be confirmed by the school.", "U", "X")
dash("Differentiated curriculum.", "S", "?V:Differentiated curriculum")
dash(
    "What Rowan learnt in the half term before will be gone over by the LSA for half an hour on the first three days after every holiday."
)
dash("Information will be given to Rowan in pictures as well as words.", "S")

sub("For outcome 4 (looking after himself)")
P.prose(
    "Rowan is not yet dry and is wary of the toilet.",
    "At 9.30, 11.00, 12.15 and 2.00 each day the LSA will spend ten minutes with him there, teaching each step of going, wiping and washing from a strip of photographs.",
    (
        "At other times he will be changed by a member of staff as and when required.",
        "U:At other times he will be changed",
        "X:At other times he will be changed",
        "V:as and when required",
    ),
    "Before and after every PE lesson the LSA will teach him one fastening, doing the last part first.",
    ("He will be encouraged to do things for himself.", "S", "V:encouraged to"),
)

sub("For outcomes 5 and 6 (staying with the group, and friends)")
P.prose(
    "An LSA will be with Rowan through every break and the whole of lunch, keeping him inside the fence and setting up a game with Otis and one other child.",
    "The ELSA will run a turn-taking group for Rowan and three classmates on Wednesdays from 2.00 to 2.30pm.",
    "When Rowan sits down and will not move, adults will hold out two photographs for him to choose from and say nothing more for a minute.",
    ("Toby will be praised straight away whenever he stays with his line.", "AC:Toby"),
    ("A key worker will help Rowan to calm down with music and bubbles.", "U", "X"),
    (
        "The behaviour outreach service has been asked to assess Rowan and what it provides will be decided afterwards.",
        "D",
    ),
    "When the hall is noisy, Rowan will sit by the door with the LSA.",
)
P.lab("unexplained-abbreviation", "The ELSA will run a turn-taking group")
dash("Close supervision on all trips out of school.", "N")

sub("Visits and programmes")
rows = [
    ("Who", "What", "How often", "Which outcome"),
    (
        "Occupational therapist",
        "Sets a programme for hand strength and early pencil control, and goes through it with the LSA",
        "One visit of an hour in each half term",
        "Outcome 7",
    ),
    (
        "LSA",
        "Putty, pegs, threading and pencil work from the occupational therapist’s sheet",
        "15 minutes, four times a week",
        "Outcome 7",
    ),
    ("Physiotherapist", ("Balance beam and stair practice with Rowan in the hall", "P"), "Weekly", "Outcome 7"),
    ("Teacher of the deaf", ("Tests his hearing aids and the sound in the classroom", "L"), "Once a term", ""),
    (
        "SENCO",
        ("Shows all lunchtime supervisors how to use forty Makaton signs",),
        "Two sessions of 45 minutes in the spring term",
        "Outcome 1",
    ),
    ("Educational psychologist", ("Teaches the LSA how to break tasks into smaller steps", "U"), "TBC", "Outcome 3"),
    (
        "Swimming instructor",
        "Teaches Rowan to float and kick, at Fallow Pool",
        "30 minutes a week in the summer term",
        ("Outcome 12", "UN:Outcome 12"),
    ),
]
table = d.add_table(rows=0, cols=4, style="Table Grid")
for i, row in enumerate(rows):
    for cell, content in zip(table.add_row().cells, row, strict=True):
        P.fill(cell, content, bold=i == 0, size=9.5)
widths(table, [3.4, 6.8, 3.4, 2.8])

sub("General")
dash("28.5 hours LSA support per week", "H", "L")
dash("Band 5 top-up (outcomes 3 and 4)", "B")
dash(
    "A sloping desk top, a wedge cushion, a foot box and spring scissors, used whenever Rowan works at a table (outcome 7)"
)
dash("The council will pay £430 towards a tablet for sight words (outcome 3)", "MO:£430")
dash(
    "The LSA will fill in the home book with Rowan at ten past three each day, with a photograph of something he did (outcome 1)"
)
dash("Regular movement breaks", "S", "L", "V:Regular movement breaks")
dash(
    "The class teacher will go through the week ahead with the LSA for 20 minutes on Mondays before school, so that Rowan’s tasks and photographs are ready (outcomes 1, 3 and 5)"
)

# ---- G to K
sec("G", "G - Health provision")
dash("The audiology clinic sees Rowan every four months to test his hearing and remake his ear moulds.")
dash("The community paediatrician checks his thyroid, growth and heart once a year, in the spring.")
dash("The community nurse will advise his parents on settling him at night.", "C")
dash("Pull-ups will be supplied by the continence service, 150 at a time, in May and November.")
sec("H1", "H1 - Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p(
    "A short-break worker will take Rowan to the Saturday Barn club from 10.00 to 12.30 on two Saturdays a month and join in with him there (outcome 9)."
)
P.p(
    "A family support worker will visit the house regularly to help with routines at bedtime and near roads.",
    "C",
    "V:regularly",
)
P.whole("missing-section", "H2")
sec("I", "I - Placement")
P.p("St Oswin’s Primary School, Lower Fallow")
P.p("Mainstream primary school")
P.p("28.5 hours a week of support from an LSA will be in place at the school.", "HIP")
sec("J", "J - Personal budget")
P.p("None asked for.")
sec("K", "K - Advice and information")
dash("Parents’ form, Gemma and Joss Ellacott, 3 June 2026")
dash("Educational advice, Mrs K Lisle (head teacher), 12 June 2026")
dash("Educational psychology (EP) advice, Dr Hollis Wray, 25 June 2026")
dash("Speech and language therapy advice, Priya Dass, 1 July 2026")
dash("Occupational therapy advice, Martin Keane, 8 July 2026")
dash("Medical advice, Dr Anneke Stroud, community paediatrician", "AD")
dash("Teacher of the deaf’s letter, Callum Boyd, 26 June 2026")
dash("Social care: Early Help team manager, nothing known, 15 June 2026")
dash("Video of Rowan at Beavers", "AD")
P.section = None
P.p("Signed for Fallowdene County Council:")
P.p("Name: Bev Lathom, SEN caseworker          Date:")
P.save()
