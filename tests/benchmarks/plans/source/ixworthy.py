"""Draft. Contributors first without a letter; needs in two columns; then E and F repeated area by area. Wrenna, 4."""

from building import sdt
from building_k import K

P = K("ixworthy", "draft", font="Arial", size=10)
d = P.document
P.running("Ixworthy District Council · Children, Learning and Families", "Wrenna Oduya-Pask – DRAFT")
P.section = None
d.add_heading(P.t("Proposed Education, Health and Care Plan"), 0)
P.p(
    "This is a first draft for parents to comment on within fifteen days. It has no legal force until it is made final.",
    italic=True,
)
t = P.table([4, 4.5, 4, 4.5])
P.row(t, "Full name", "Wrenna Bisi Oduya-Pask", "Likes to be called", "Wren")
P.row(t, "Date of birth", "9 March 2022", "Age at this draft", "4 years 2 months")
P.row(t, "Parents", "Temperance Oduya and Glyn Pask", "Languages at home", "English, Yoruba and Makaton")
P.row(t, "NHS number", ("[insert NHS number]", "PH:[insert NHS number]"), "Date of this draft", "11 May 2026")
r = P.row(t, "Attends now", "Tansy Lane Nursery, mornings", "Interpreter needed", None)
sdt(r.cells[3].paragraphs[0], "Choose an item.", True)
P.lab("PH", "Choose an item.")
P.gap()
P.bar("People who know Wrenna, and the advice they have written for us", fill="2E6E65")
P.lab("missing-section", section="K")
P.section = "K"
t = P.table([7, 6.5, 3.5])
P.row(t, "What we were given", "From whom", "Dated", bold=True, fill="D5E8E4")
P.row(t, "Parents’ account of Wrenna’s first four years", "Temperance Oduya and Glyn Pask", "2 February 2026")
P.row(t, "Nursery’s contribution", "Bridie Cullinane, special educational needs coordinator", "26 February 2026")
P.row(t, "Psychological advice", "Dr Rosalind Yelland, educational psychologist", "19 March 2026")
P.row(t, "Speech and language therapy advice", "Ffion Maddox, speech and language therapist", "4 March 2026")
P.row(t, ("Community paediatric report", "AD"), "Dr Ajay Ravindran, consultant community paediatrician", "")
P.row(t, "Advice of the Sensory Service", "Marit Holm, Qualified Teacher of the Deaf", "9 March 2026")
P.row(t, "Physiotherapy report", "Tomasz Wilk, physiotherapist", "23 March 2026")
P.row(t, "Social care information", "Lorna Eades, Early Help worker", "13 February 2026")

P.gap()
P.section = "A"
P.bar("Section A  Wrenna and her family: views, interests and aspirations", fill="2E6E65")
P.lab("no-childs-views", section="A")
P.p("Our story so far", bold=True)
P.p(
    "Wrenna was born at 35 weeks and spent nineteen days on the neonatal unit. She was found to have Down syndrome on the second day. She had a hole in the heart closed when she was eight months old and has been discharged by the cardiology clinic. Her first hearing aids were fitted just before her third birthday. Portage came to the house every week until she was three, and we had six sessions of music therapy through a charity last summer."
)
P.p(
    "At nursery she was shy for a term and then decided that she owned the sand tray. Bridie and her team came to the house before she started and learned the signs she was already using, which made all the difference. She has moved up a room with the same children and is asked to birthday parties."
)
P.p("What matters to us as her parents", bold=True)
P.p("(Temperance and Glyn wrote this part themselves and it is copied here in their words.)", italic=True)
P.p(
    "We want people to look past the label on the first page. We are tired of telling the story again at every appointment. Our worry is the winter, because a cold can take away most of what she hears for three weeks at a time, and also the size of the school playground compared with the nursery garden. We hope that she will have friends who sign with her, that she will go up through the same village school as her brother Tobias, and that one day she will have a job and a front door of her own."
)
P.p("How to talk with Wrenna and help her to take part in decisions", bold=True)
P.p(
    "Come down to her level on her left side, touch her arm and wait until she is looking. Use a sign with each important word. To find out what she wants, hold up two real objects, count slowly to ten in your head and watch her eyes as well as her hands. She pushes away what she does not want, and that should be taken as an answer. Photographs of the day’s choices were used at the planning meeting, with her mother beside her."
)

P.section = "B"
P.bar("Section B  Special educational needs", fill="2E6E65")


def needs(area, good, hard):
    t = P.table([8.5, 8.5])
    P.span(t, area, fill="D5E8E4")
    P.row(t, "What is going well", "What is harder for Wrenna", bold=True)
    P.row(t, good, hard)
    P.gap()


needs(
    "Communication and interaction",
    [
        "Wrenna watches faces closely and copies a new sign after seeing it three or four times.",
        "She has about forty signs and six spoken words, among them ‘more’, ‘car’ and ‘Toby’.",
        "She has learned a lot from the speech therapy visits that the nursery has had every half term since she was three.",
    ],
    [
        "She understands one key word in a spoken sentence, which is typical of a child of around eighteen months.",
        "Her speech is very unclear and people outside the family do not recognise her words.",
        "She seldom starts a conversation; she waits for somebody to offer her things.",
        ("From September a Level 2 teaching assistant will give her fifteen minutes of sign practice each day.", "OUT"),
    ],
)
needs(
    "Cognition and learning",
    [
        "She enjoys books with flaps, inset puzzles of up to eight pieces and anything with wheels.",
        "She remembers where things are kept and will put them back in the right box.",
    ],
    [
        "Dr Yelland’s assessment (19 March 2026) places her general development at twenty to twenty-four months.",
        "Wrenna moves from one activity to the next within two minutes unless a grown-up is beside her.",
        "She learns a step and then loses it if it has not been practised for a few days.",
        (
            "The occupational therapy screening of January 2026 found that she cannot yet copy a line down or a circle.",
            "RN:occupational therapy screening of January 2026",
        ),
    ],
)
needs(
    "Personal, social and emotional development",
    [
        "Everybody at nursery knows Wrenna. She is cheerful, funny and quick to comfort a child who is crying.",
    ],
    [
        "Her way of joining in is to sit on or hug other children, who do not always like it.",
        "She throws toys or drops to the floor when an activity ends without warning.",
    ],
)
needs(
    "Physical and sensory development",
    [
        "She walked at two and a half and now climbs the nursery slide by herself.",
        "She keeps her aids in for most of the morning.",
    ],
    [
        "Wrenna has a moderate conductive hearing loss in both ears which becomes worse with every cold.",
        ("When the garden is noisy he covers both ears and comes indoors.", "MP:When the garden is noisy he covers"),
        "With her aids in she hears speech across a table but not across the hall, and she misses the beginnings and ends of words.",
        "Low muscle tone means that she tires on her feet after about ten minutes and sits in a ‘W’ shape on the carpet.",
        "Steps, kerbs and uneven ground are hard and she falls two or three times a week.",
    ],
)
P.lab("NP", "Independence and self-care")
needs(
    "Independence and self-care",
    ["She will pull off her socks and shoes, mostly in the car."],
    [
        "Wrenna wears nappies day and night and does not show that she is wet.",
        "She is spoon-fed at home and drinks from a lidded cup.",
        "She cannot yet pull up her own trousers.",
    ],
)

P.section = "C"
P.bar("Section C  Health needs related to Wrenna’s special educational needs", fill="2E6E65")
P.p(
    "Down syndrome with low muscle tone. Recurrent glue ear; grommets were put in at age three and fell out in the autumn. Underactive thyroid, treated with a daily tablet that is given at home. She has been under the care of the paediatric team since birth and is seen by them twice a year. Chest infections kept her at home for eleven days in the spring term. Dr Ravindran has asked for her eyes to be tested again because she holds books close to her nose."
)
P.section = "D"
P.bar("Section D  Social care needs related to Wrenna’s special educational needs or disability", fill="2E6E65")
P.p(
    "Wrenna wakes four or five times most nights and her parents take turns to sleep. They have no family living near. The Early Help worker was told that bedtime is the hardest part of the day and that Tobias misses out on time with his parents. The family has been discussed at a TAC meeting.",
    "AB:TAC",
)

P.gap()
d.add_heading(P.t("Wrenna’s plan of action"), 1)
P.p("Outcomes and provision are set out together for each area.")


def area(name):
    P.section = None
    P.gap()
    P.bar(name, fill="2E6E65", size=12)


def E(rows):
    P.section = "E"
    t = P.table([12.5, 4.5])
    P.row(t, "Section E: Outcomes sought for Wrenna", "By when", bold=True, fill="D5E8E4")
    for o, w in rows:
        P.row(t, o, w)
    P.section = "F"
    P.gap()
    t = P.table([17])
    P.span(t, "Section F: Special educational provision", fill="D5E8E4")


P.lab("no-outcome-link", section=None)
area("Communication and interaction")
E(
    [
        (
            "Wrenna will use a sign or a word to ask for any of ten everyday things, at home and at school, in four tries out of five.",
            "End of Reception (July 2027)",
        ),
        (
            (
                "Wrenna will follow an instruction with two key words, for instance ‘get your coat’, without a gesture.",
                "T",
            ),
            "",
        ),
    ]
)
P.p(
    "Every morning, for the ten minutes of welcome time, the key person, who holds a Level 3 early years award and a Makaton Foundation certificate, will:"
)
P.b("sign and say the five words of the week with Wrenna, holding the real objects")
P.b("sing two action songs face to face with her, stopping before the last word so that she can finish it")
P.p("In addition:")
P.b(
    "The speech and language therapist will work directly with Wrenna for 45 minutes once every three weeks in term time, on understanding two key words."
)
P.b("The speech and language therapist will teach the whole team to sign.", "U")
P.b(
    "Talking Time in a group of up to four children, on Monday, Wednesday and Friday afternoons, 15 minutes each time, led by the class teacher."
)
P.b("A home–school book, filled in by the key person every afternoon with the signs of the day and one photograph.")
P.b(
    "Six 90-minute evenings of Makaton training for her parents, her brother and the staff of the class, given by a licensed Makaton tutor between September and December 2026."
)
P.b("Adults will keep their sentences short and leave long pauses.", "S")
P.b(
    "Wrenna will be encouraged to use her voice as well as her hands at snack time and tidy-up time.", "V:encouraged to"
)
P.b("Objects of reference for the hall, the garden and the library, kept in a basket by the classroom door.")

area("Cognition and learning")
E(
    [
        (
            "Wrenna will stay at an adult-led activity for eight minutes and finish it, on four days out of five.",
            "July 2027",
        ),
        (("Wrenna will make progress with early number.", "M"), "July 2027"),
    ]
)
P.b("Matching and sorting games on the carpet with the early years practitioner, twice a week.", "P")
P.b(
    "The early years practitioner will sit beside Wrenna at every story time, from the first page to the last, and act out the story with her using small-world animals."
)
P.b("Attention Autism, stages one and two, for twelve minutes at 10.15 each day in the sensory room.", "N")
P.b("Twenty hours a week of one-to-one support from a teaching assistant.", "H")
P.b("Learning will be broken into small steps and overlearned.", "S")
P.b("Early Years Inclusion Fund at Band 2.", "B:Band 2")
P.b(
    "A teaching assistant holding a Level 3 qualification will spend ten minutes after lunch each day on counting songs and on ‘one more’ with toy cars."
)
P.b(
    "Five of her own picture books, with flaps and textures, on the lowest shelf where she can see them from the carpet."
)
P.b(
    "The class teacher will teach Wrenna and one other child to sort by colour and by size for a quarter of an hour, three times a week, until she can do both without a model."
)
P.b(
    "The educational psychologist will come into school once a term to check the counting targets against her progress."
)
P.b(
    "If a place comes free, she will join the maths nursery-rhyme group that a teaching assistant runs on Thursdays from 1.30pm to 2.00pm.",
    "V:If a place comes free",
)

area("Personal, social and emotional development")
E(
    [
        (("Wrenna will have a daily play session with her nursery nurse.", "OP"), "December 2026"),
        (
            "Wrenna will take three turns in a game with one other child, keeping her hands to herself.",
            "By the time she is five and a half",
        ),
    ]
)
P.b(
    "Wrenna’s key person will meet her at the door each day and carry out a five-minute hello routine with her picture board."
)
P.b("A familiar adult will help her to join in other children’s games.", "U", "X")
P.b(
    "Turn-taking with one chosen friend and the nursery nurse, 10–15 minutes every day, using a ball run or a posting box.",
    "V:10–15 minutes",
)
P.b("When she throws something, staff will sign ‘stop’, turn her gently away and point to the ‘finished’ box.")
P.b(
    "Three visits of two hours to the Reception classroom in July 2026, made with the nursery nurse and, on the last occasion, with her parents."
)
P.b(
    "At every outdoor play, from the moment the door opens until the bell, a teaching assistant trained in Makaton will stay within arm’s reach of Wrenna and start a game with her and two children whom she chooses."
)
P.b("A pop-up tent and two cushions in the quiet end of the classroom.")
P.b("A sand timer and a ‘two more’ card shown before the end of every activity.")

area("Physical and sensory development")
E(
    [
        ("Wrenna will walk to the hall and back, about sixty metres, without sitting down.", "By her sixth birthday"),
        (
            ("Wrenna will keep both hearing aids in from arrival until lunch on every day of a full week.", "DP"),
            "Easter 2026",
        ),
    ]
)
P.b(
    "The Qualified Teacher of the Deaf will visit once each half term to check the aids and the listening conditions in the room."
)
P.b(
    "A teaching assistant shown how by the physiotherapist will carry out Wrenna’s stepping and balance exercises with her for 15 minutes on Tuesday, Wednesday and Friday mornings."
)
P.b("The nursery assistant will test both aids with a stetoclip before register each morning.")
P.b(
    "A chair with arms and a seat wedge at the table, and a corner seat for the carpet, so that she does not sit in a ‘W’."
)
P.b(
    "She will sit at the front on the right-hand side of every carpet session, with her better ear towards the teacher."
)
P.b("Handrails on both sides of the step into the garden and a foot block for her chair.")
P.b("She will have access to a soundfield system.", "V:access to")
P.b(
    "An occupational therapist will come in regularly to teach her to hold a crayon and snip with scissors.",
    "U",
    "V:regularly",
)
P.b(
    "How she is to be moved about on outings will be worked out by the school once a risk assessment has been done.",
    "D",
)

P.gap()
P.section = None
P.p("How we will know that the plan is working", bold=True)
P.p(
    "The special educational needs coordinator will write smaller targets for each half term with Wrenna’s parents. They will be looked at together at a meeting towards the end of every term, and because she is under five the council will consider holding a review at six months."
)
P.section = "G"
P.bar("Section G  Health provision", fill="2E6E65")
P.b(
    "Audiology will test Wrenna’s hearing at the hospital every three months and take new ear-mould impressions at each appointment."
)
P.b("A paediatric physiotherapist will treat Wrenna for 40 minutes once a fortnight at the Child Development Centre.")
P.b("The health visitor will help her parents with weaning and sleep as and when needed.", "C", "V:as and when needed")
P.b("The orthoptist will examine her eyes in the summer term of 2026 and each year after that.")
P.gap()
P.section = "H1"
P.bar("Sections H1 and H2  Social care provision", fill="2E6E65")
P.lab("sections-not-separate", "Sections H1 and H2", section=None)
P.b(
    "A family support worker will visit the home for one hour every Wednesday until July 2027 to build a bedtime routine with Wrenna’s parents."
)
P.b(
    "Four hours of holiday club on two days of each school holiday week, with a play worker who signs, so that Tobias has his parents to himself."
)
P.gap()
P.section = "I"
P.bar("Section I  Placement", fill="2E6E65")
t = P.table([4, 13])
P.row(t, "Name", "")
P.row(t, "Type", ("Mainstream primary school with a resourced base", "placement-in-draft:Mainstream primary school"))
P.gap()
P.section = "J"
P.bar("Section J  Personal budget", fill="2E6E65")
P.p(
    "Wrenna’s parents asked for a personal budget in April 2026 and this has been agreed. A direct payment of £38.50 a week will be made to Ms Oduya’s account from the date of the final plan.",
    "direct-payment-without-purpose:direct payment of £38.50 a week",
)
P.p(
    "Drafted by Hollis Arkwright, Early Years Plan Writer. The plan will next be looked at when Ms Oduya and Mr Pask have replied.",
    italic=True,
)
P.save()
