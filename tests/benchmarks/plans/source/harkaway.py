"""Proposed plan. Titles in shaded one-cell tables; the letters stand apart above them. Nell, Year 1."""

from building import sdt
from building_h import Plan

P = Plan("harkaway", "draft", font="Verdana", size=9.5)
d = P.document
P.a("Proposed Education, Health and Care Plan", bold=True, size=20, colour="5B2C6F")
P.a("Draft for the family to comment on   Saltwick Borough Council, Children’s Assessment Team")
t = P.tab(
    [
        ["Name", "Anneliese (Nell) Harkaway"],
        ["Born", "19 January 2021"],
        ["Year group", "Year 1"],
        ["Language at home", ""],
        ["Assessment requested", "6 July 2026"],
        ["Date of draft", "9 November 2026"],
        ["Named contact", "[insert name of plan coordinator] ## PH:[insert name of plan coordinator]"],
    ],
    [5.5, 11.5],
    head=0,
)
sdt(t.cell(3, 1).paragraphs[0], "Choose an item.", True)
P.lab("PH", "Choose an item.", None)


def sec(letter, title):
    P.section = letter
    P.a(f"SECTION {letter}", size=9, colour="888888", right=True)
    P.bar(title, "5B2C6F")
    d.add_paragraph()


def sub(title):
    P.bar(title, "E8DAEF", white=False, size=10.5)


P.g("missing-section:J")
sec("A", "Nell, her story and what matters to her and her family")
P.lab("no-aspirations")
P.lab("no-communication-summary")
P.prose(
    "Nell was born at 36 weeks and spent nineteen days in special care.",
    "Down’s syndrome was confirmed when she was four days old.",
    "She went to Cockle Row Nursery from the age of two and moved into Reception with four of her friends.",
    "From September 2025 to July 2026 she had a teaching assistant beside her for fifteen hours of the week, paid for by the school.",
)
P.prose(
    "Mr and Mrs Harkaway say that Nell is sociable, stubborn and very musical.",
    "She sings all day, knows what she wants and will fetch you by the hand to get it.",
    "Her favourite things are the piano, her brothers Rory and Finn, ducks and anything that spins.",
    "They told us that mornings are hard, because Nell will not be hurried, and that she has begun to copy the way other children behave, good and bad.",
)
P.prose(
    "Nell’s views were gathered by her teacher, Miss Obi, who laid out twelve photographs of school and wrote down what Nell did with each one.",
    "Nell kissed the photograph of the water tray and put the picture of the hall under the table.",
    "She went back three times to the photograph of her friend Amara.",
    "She signed ‘more’ for music and ‘finished’ for the carpet.",
)
sec("B", "What Nell can do and what she finds difficult")
sub("Communication and interaction")
P.prose(
    "Nell understands a good deal more than she can say.",
    "She takes turns with a ball, follows a pointing finger and gives eye contact freely.",
    "She uses about sixty signs and a dozen spoken words, most of them only clear to people who know her well.",
    "She rarely puts two signs or two words together and cannot yet ask for something that is out of sight.",
    "With other children Nell watches, laughs and copies, but she does not know how to join in and will sometimes push to start a game.",
)
sub("Cognition and learning")
P.prose(
    "Nell’s early learning is at the level expected of a child of about two and a half.",
    "She sits for a whole picture book on an adult’s lap and turns the pages at the right moment.",
    "She can do an inset puzzle of up to eight pieces.",
    "She matches ten written words to pictures and loves books.",
    "She counts to three by rote and gives a handful when asked for two.",
    "Nell forgets what she learned the week before unless she meets it again every day.",
    "Poppy finds it hard to stay with a task that an adult has chosen for longer than two minutes. ## AC:Poppy finds it hard to stay with a task",
)
sub("Social, emotional and mental health")
P.a(
    "No special educational needs were identified in this area. Nell is secure and affectionate, settles quickly when she is upset and is liked by her class."
)
sub("Sensory and physical")
P.prose(
    "Nell has a moderate hearing loss in both ears; it was last measured by VRA in June, and she takes her hearing aids out by mid-morning. ## AB:VRA",
    "Her muscle tone is low.",
    "She tires on stairs, climbs them on hands and feet and sits on the floor when she has had enough.",
    "Her eyesight is corrected by glasses but she sees little to her right, and she holds a crayon in her fist.",
    "After half term the outreach teacher will teach Nell for an hour every Friday morning. ## OUT",
)
sub("Self-help and independence")
P.lab("NP", "Self-help and independence")
P.prose(
    "Nell wears a nappy and does not yet show that it is wet.",
    "She pulls off her shoes and hat but needs an adult to do every other step of dressing.",
)
sec("C", "Nell’s health needs")
P.lab("empty-section")
sec("D", "Nell’s social care needs")
P.a(
    "Nell wakes four or five times a night and her parents have had no unbroken sleep since she was born. She runs off in open spaces, so that the family go out in pairs or not at all. Her brothers’ football has to be missed when only one parent is at home. Grandparents live in Ireland and come at Easter and Christmas. The family was assessed by the Disabled Children’s Team in September."
)
sec("E", "What we want Nell to be able to do")
P.nl(
    "By the end of Year 2 Nell will ask for something she cannot see by putting two signs or two words together, at four snack times out of five.",
    "By July 2028 Nell will sign or say the names of ten children in her class when she is shown their photographs.",
    "By the end of Key Stage 1 Nell will continue to make progress with early reading. ## M:Nell will continue to make progress",
    "By the end of Year 2 Nell will count out up to ten objects from a tray, nine times out of ten, and say how many there are.",
    "Nell will walk up the school stairs on her feet with one hand on the rail. ## T",
    "By summer 2027 Nell will have access to a toileting programme at school. ## OP:Nell will have access to a toileting programme; OW:Nell will have access to a toileting programme",
    "By September 2027 Nell will keep both hearing aids in for the whole of a morning, four days in five.",
)
P.a("The numbers above are the outcome numbers used in the next section.", italic=True)
sec("F", "What Nell will be given at school")
sub("Talking, signing and playing")
P.a("Provision to meet Outcomes 1 and 2", bold=True)
P.a(
    "A speech and language therapist who works only with children with Down’s syndrome will see Nell at school for 40 minutes every other week in term time, teaching her to join two signs or words and to make the sounds p, b and m.",
    "Nell’s teaching assistant, who holds the Makaton Level 2 certificate, will go through the therapist’s picture cards with her for ten minutes after registration and ten minutes after lunch every day.",
    "Grown-ups will sign to Nell as often as possible. ## S; V:as often as possible",
    "A sign and a photograph will go with every spoken instruction, in the classroom, in the hall and outside.",
    "The teaching assistant will lead signed singing for Nell and no more than five classmates for a quarter of an hour on Wednesdays and Fridays.",
    "When Nell pushes another child, the teaching assistant will show her the sign for ‘play’ and stay with the two of them for the next five minutes.",
    "A speech and language therapy assistant will spend the last half hour of every third Thursday playing pretend games with Nell and Amara, so that new words come up again in play.",
    "Turn-taking games with two other children will be held three times a week. ## P; N",
    "Training in Makaton will be arranged for the lunchtime supervisors. ## U; N",
    "The class teacher, who has completed the Down’s Syndrome Association’s two-day course, will show two named classmates how to ask Nell to play, for ten minutes every Monday.",
)
sub("Reading, number and attention")
P.a("Provision to meet Outcomes 3 and 4", bold=True)
P.a(
    "See and Learn reading, delivered by Nell’s teaching assistant to her alone: 15 minutes on Mondays, Tuesdays and Thursdays and 12 minutes on Fridays.",
    "20 hours of 1:1 each week from an adult. ## H",
    "One set of Numicon tiles and one ten-frame on Nell’s table in every number lesson.",
    "Phonics will be taught to Nell by the class teacher in a small group. ## U; V:small group",
    "In literacy lessons Nell will follow the Reception curriculum, using the level 1 books of the orange reading band.",
    "The class teacher will sit with Nell and her sorting tray from twenty to ten until ten o’clock on each day of the week except Wednesday, counting sets of one to five.",
    "New words will be taught with the real thing first, then the photograph, in topic lessons.",
    "Individual counting practice with the teaching assistant if staffing allows. ## U; V:if staffing allows",
    "A specialist teacher from the Down’s syndrome outreach service will spend an hour and a quarter each half term with the class teacher setting Nell’s reading and number targets.",
    "Tasks chosen by an adult will be set out in a ‘two and then finished’ tray, at every table activity.",
    "Reading sessions will be gradually reduced by the class teacher, from five a week of ten minutes each. ## V:gradually reduced",
)
sub("Hearing, seeing and moving")
P.a("Provision to meet Outcomes 5 and 7", bold=True)
P.a(
    "The teacher of the deaf will visit once a half term to check the hearing aids and the classroom sound system.",
    "Nell’s teaching assistant, taught by the teacher of the deaf, will test both hearing aids at 8.50am each day and keep a chart on which Nell earns a star for every hour she wears them.",
    "Balance and stair exercises, 20 minutes, three times weekly, in the hall. ## N",
    "An occupational therapist could work with Nell on her pencil grip. ## U; V:could",
    "Nell will sit at the front of the carpet and to the right of the group, so that the class is on the side she sees.",
    "A physiotherapist will teach the teaching assistant the stair and balance work in one session of an hour and a half before the February half term.",
    "One wedge cushion and one foot box, in place by 4 January 2027.",
    "Vision work as set out in the specialist teacher’s programme. ## D",
    "A movement break is on the class timetable at 10.15am and at 2pm.",
)
sub("Across the day")
P.a(
    "The midday supervisor, who has a paediatric first aid certificate, will sit beside Nell and cut up her food for the whole of lunch every day. ## L",
    "The headteacher will telephone Mr and Mrs Harkaway on the first day of each half term to say how the plan is going (Outcomes 1 to 5).",
    "The class teacher will write in the home book at the end of each day what Nell ate, sang and enjoyed. ## L",
    "A photograph strip of the day will be taken down picture by picture with Nell at the end of each lesson (Outcome 1).",
)
sub("Checking progress")
P.a(
    "Miss Obi and the school’s SENCO will set shorter-term targets for each outcome within six weeks of the final plan and share them with Mr and Mrs Harkaway. Progress will be looked at together in December, March and June, and the plan itself will be reviewed once a year by the council."
)
sec("G", "Health provision")
P.a(
    "Delete if not applicable and say who agreed this provision on behalf of the health board ## PH:Delete if not applicable and say who agreed this provision",
    italic=True,
    colour="888888",
)
P.bl(
    "A community physiotherapist will treat Nell’s balance and leg strength at the Pier Street clinic for 45 minutes every three weeks (Outcome 5).",
    "The paediatric audiologist will test Nell’s hearing every six months (Outcome 7).",
    "A health visitor will weigh and measure Nell at each of the clinic’s January, May and September sessions (Outcome 5).",
    "The dietitian will give Mr and Mrs Harkaway ongoing advice on textures. ## C; V:ongoing",
    "The ear, nose and throat nurse will see the family as and when required. ## C; V:as and when required",
)
sec("H1", "Social care provision the council must make under the 1970 Act")
P.bl(
    "A home sitter trained in moving and handling will look after Nell at home for four hours on the first and third Saturday of each month, so that her parents have time with her brothers.",
    "A place for Nell and one adult at the Saturday swim, 9.30am to 10.15am in term time, at a charge to the council of £15.40 a session. ## MO:£15.40 a session",
)
sec("H2", "Other social care provision")
P.a("None has been identified.")
sec("I", "Nell’s school")
P.lab("placement-in-draft")
P.a("Sandpiper Infant School, a mainstream infant school")
sec("K", "Advice and information gathered for this plan")
P.lab("no-advice-list")
P.a("All the advice that was gathered is held on file at Sea Road and the family has been sent a copy.")
P.save()
