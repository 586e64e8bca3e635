"""A southern county's draft: A to D first, then one block per area with Section E and Section F in each; I and J at the end. Ottilie, Year 1, deafness and hemiplegia."""

from building import shade
from building_ab import Plan

P = Plan("tillingfold", "draft", "Calibri", 11, margin=2.3)
P.h("Draft Education, Health and Care Plan", 0)
P.p("Tillingfold County Council · Special Educational Needs Assessment Team")
P.facts(
    [
        ("Child’s name", "Ottilie Marsh-Bhatt"),
        ("Date of birth", "14 January 2021"),
        ("National Curriculum year", "Year 1"),
        ("Date of this draft", "18 September 2026"),
        ("Comments from parents are needed by", "7 October 2026"),
        ("Planning co-ordinator", ("«Coordinator_Name»", "PH:«Coordinator_Name»")),
        ("Parents", "Joanna Marsh and Dev Bhatt"),
        ("Home address", "3 Saltern Cottages, Lower Tillingfold"),
    ],
    [6.5, 9.5],
)
P.section = "A"
P.h("Section A – The views, interests and aspirations of Ottilie and her parents")
P.lab("no-childs-views")
P.h("Ottilie’s story so far", 2)
P.p(
    "Ottilie is the younger daughter of Joanna and Dev and lives with them, her sister Beatrix and two elderly cats. She was born at 31 weeks and spent seven weeks in special care. Her deafness was found by the newborn hearing screen, and she has worn hearing aids in both ears since she was four months old. A weakness of her right side was noticed when she began to crawl. She went to Saltern Nursery for two years, joined the Reception class at a school close to home in September 2025 and has just moved up to Year 1. Because Ottilie is five, her own views have not yet been gathered; the planning co-ordinator has arranged to do this with her before the plan is made final."
)
P.h("How to communicate with Ottilie and involve her in decisions", 2)
P.p(
    "Ottilie uses short spoken phrases with some signs. Get her attention before you speak, face the light, and say things once in a natural voice before you repeat them. When there is a choice to be made, show her two photographs or two objects and wait for her to point."
)
P.h("What Ottilie’s parents tell us", 2)
P.p(
    "Joanna and Dev describe a determined, affectionate little girl with a wicked sense of humour. They are proud of how quickly she learned the school routines. They worry that she misses much of what is said on the carpet and that other children run off before she has caught up. They asked whether she could have an assistant beside her all day. They hope that she will be able to read and write as well as her sister, have good friends both deaf and hearing, ride a bicycle, and grow up to choose for herself what she does. At home they read to her every evening, sign as they speak, and have put a flashing light on the doorbell. What matters most to them, they say, is that school should feel like a place where she belongs, and that nobody should mistake not hearing for not thinking."
)
P.section = "B"
P.h("Section B – Ottilie’s special educational needs")
P.p("The advice listed in Section K has been used to write this section.")
P.h("Communication and interaction", 2)
P.p(
    "Ottilie has a moderate to severe sensorineural hearing loss in both ears. In a quiet room with her aids on she understands sentences of five or six words, but in a busy classroom she misses the ends of words and the quieter sounds altogether. She joins two and sometimes three words together. Her parents and her teaching assistant understand most of what she says, whereas other children understand rather less than half of it, and she will then often give up or take the other child by the hand."
)
P.p(
    "Her strengths are real ones: she watches faces closely, takes turns in conversation, loves being the one to hand things out, and has learned more than sixty signs from her teacher of the deaf and from family sign classes. Her understanding of single words was at the level of a child of three years and eleven months on the BPVS. She rarely tells an adult that she has not heard.",
    "AB:BPVS",
)
P.h("Cognition and learning", 2)
P.p(
    "Ottilie’s non-verbal reasoning is within the average range and she is quick at puzzles, matching and anything that she can see. Because she has not heard enough language, she is behind in early reading: she knows 14 letter sounds, cannot yet blend three of them into a word, and confuses sounds that look alike on the lips. She counts by rote to 12 and counts out up to six objects correctly. She concentrates for ten minutes at a task with things to handle, and for two or three when it depends on listening. In Reception she had a teaching assistant beside her for phonics, and her teachers report that this helped her to keep her place but did not close the gap."
)
P.p(
    "To help her catch up she will be taught phonics on her own by the deputy head for two and a half hours a week.",
    "OUT",
)
P.h("Physical and/or sensory", 2)
P.p(
    "Ottilie has a right-sided hemiplegia. She walks independently and runs with a limp, falls several times a week, and uses her right hand only to steady things. Going up and down stairs is slow and needs a rail. She tires by early afternoon, in part because listening is such hard work for her. She also needs the batteries and ear moulds of her aids checked, since she does not notice when an aid has stopped working. She has found her own ways round most difficulties, opens packets with her teeth, and was the only child in her class to ask for another turn on the climbing frame after falling off it."
)
P.h("Social, emotional and mental health", 2)
P.p(
    "At playtime Ottilie watches other children and copies them. When she does not understand what is happening she may push, or bite her own hand. Parting from her mother was very hard throughout Reception and became hard again in September. She is not yet aware of other deaf people and asked her teacher when her ears would be mended. With adults she is trusting and cheerful, and she comforts other children who are upset. Miss Tran reports that two girls in the class now look out for her and have begun to tap her arm before they speak."
)
P.h("Independence and self-care", 2)
P.lab("NP", "Independence and self-care")
P.p(
    "Ottilie cannot yet manage a coat, buttons or socks and shoes. She uses the toilet by day with someone to pull up her clothes afterwards, and she eats with a spoon in her left hand because she cannot yet use a knife and fork together."
)
P.section = "C"
P.h("Section C – Ottilie’s health needs which relate to her special educational needs")
P.p(
    "Bilateral sensorineural hearing loss; right-sided spastic hemiplegia, for which she wears an ankle splint. The physiotherapy report of 11 May 2026 describes increasing tightness in the right calf. Glue ear comes and goes in winter and makes her hearing worse for weeks at a time. She sleeps well, eats well and has had no hospital admission since she was a baby. Her sight was tested in March 2026 and is normal.",
    "RN:physiotherapy report of 11 May 2026",
)
P.section = "D"
P.h("Section D – Ottilie’s social care needs which relate to her special educational needs or to a disability")
P.p(
    "Ottilie cannot be left to play out of an adult’s sight because she does not hear traffic or a warning. Her parents have little time alone with Beatrix. A child and family assessment was completed on 3 June 2026. It describes a close family, well connected to other families with deaf children through a monthly group in the next town, and parents who are tired: one or other of them has been up with Ottilie at five o’clock most mornings since she started school."
)
P.section = None
P.h("ACTION PLAN: OUTCOMES AND PROVISION")
P.p(
    "The school will set shorter-term targets with Ottilie’s parents each term. The plan will be reviewed at least once a year, and every six months until Ottilie is seven."
)
P.lab("no-outcome-link", section=None)


def area(name):
    t = P.document.add_table(rows=1, cols=1, style="Table Grid")
    P.section = None
    P.fill(t.cell(0, 0), name, bold=True)
    shade(t.cell(0, 0), "BDD7EE")


def outcomes(*rows):
    P.section = "E"
    P.h("Section E – Outcomes", 2)
    P.table(["Outcome", "How we will check"], list(rows), [11, 5.4], "DEEAF6")


def provision():
    P.section = "F"
    P.h("Section F – Special educational provision", 2)


area("COMMUNICATION AND INTERACTION")
outcomes(
    [
        "By the end of Key Stage 1, Ottilie will join three or four words together when she talks to children she does not know well, and will be understood by them seven times out of ten.",
        "Language sample taken by the therapist each July",
    ],
    [
        "By July 2028, Ottilie will tell the speaker, by sign or word and without being asked, each time that she has not heard.",
        "Teacher’s tally over one week a term",
    ],
    [("By the end of Year 2, Ottilie’s listening skills will have improved.", "M"), "Discussion at review"],
)
provision()
P.p("A qualified teacher of deaf children from the Sensory Support Team will:")
P.b("teach Ottilie on her own for one hour every week in term time, working on listening, new words and early sounds;")
P.b(
    "spend two hours each half term with the class teacher and assistants, showing them how to use the radio aid and how to lay out the room;"
)
P.b("come into the school regularly.", "U:come into the school regularly", "V:regularly")
P.p("In addition:")
P.b(
    "The speech and language therapist will see Ottilie for six sessions in each school year to work on the sounds at the ends of words.",
    "P",
)
P.b(
    "A teaching assistant who has completed Elklan training will go over those sounds with her for a quarter of an hour before lunch every day."
)
P.b("Staff will use natural gesture and key word signing.", "S")
P.b(
    "Adults should face Ottilie and wait until she is looking before they speak, in lessons, in assembly and on outings.",
    "V:should",
)
P.b(
    "The other children in the class will be taught key word signs by the teaching assistant in a 20-minute session each Friday until the Easter holiday of 2027."
)
P.b(
    "The teacher of deaf children and the therapist will meet for an hour in the second week of each term to agree the word list that both of them will teach."
)
P.b("In class discussion, the teacher will point to the child who is speaking and say that child’s name.")

area("COGNITION AND LEARNING")
outcomes(
    [
        "By the end of Year 2, Ottilie will read and spell fifty one-syllable words from the school’s phonics scheme.",
        "Word list, each half term",
    ],
    [
        ("Ottilie will count out up to 20 objects and say how many there are without counting them again.", "T"),
        "Teacher’s assessment",
    ],
    [
        ("By the end of Year 1, Ottilie will have access to a daily phonics group with three other children.", "OP"),
        "Timetable",
    ],
)
provision()
P.p(
    "Ottilie learns by seeing and doing. The following is additional to the teaching that all children in the school receive."
)
P.b(
    "A teacher trained in the school’s phonics scheme will give Ottilie a 25-minute lesson every morning, in a group of no more than three, in the quiet room beside the library."
)
P.b("Pre-teaching of topic words by a teaching assistant.", "U")
P.b("Adult support of ten hours each week.", "H")
P.b("Counting and number games twice a week, for 15 minutes at a time.", "N")
P.b("An adult will hear her read for ten minutes on four days of the week.", "X")
P.b(
    "Where possible, the learning support teacher will go over new maths ideas with Ottilie, using beads and balances, for half an hour every fortnight.",
    "V:Where possible",
)
P.b("Counting beads, a balance and number plates will be kept within Ottilie’s reach in every maths lesson.")
P.b(
    "A teaching assistant will make and read with Ottilie a photograph book about something she has done at home or at school, 20 minutes each Tuesday and Thursday."
)
P.b(
    "The class teacher will give written tasks in chunks of no more than three lines, each with a picture, in all lessons where there is writing to do."
)

area("PHYSICAL AND/OR SENSORY")
outcomes(
    [
        "By the end of Year 1, Ottilie will put in her own hearing aids, and say when a battery has gone, on four school days out of five.",
        "Chart kept by the class assistant",
    ],
    [
        "By the age of seven, Ottilie will go up and down a flight of twelve stairs holding one rail.",
        "Physiotherapist’s measure",
    ],
    [
        "By July 2028, Ottilie will hold paper steady with her right hand and cut round a circle within half a centimetre of the line.",
        "Work samples",
    ],
)
provision()
P.b(
    "A paediatric physiotherapist will treat Ottilie for 40 minutes once every three weeks in term time, on calf length, balance and stairs."
)
P.b("The teaching assistant will do Ottilie’s leg stretches with her three times each week.", "P")
P.b("The county’s educational audiologist will check the hearing aids and radio aid at the start of every half term.")
P.b(
    "Each morning at 8.50am the teaching assistant will test both aids with Ottilie and let her change the batteries, for five minutes."
)
P.b(
    "One radio aid, with a transmitter for the teacher and a receiver for each hearing aid, to be switched on in all lessons, in assembly and on school visits."
)
P.b("A standing frame of 60 centimetres with rails, for use at the sink, the sand tray and the art table.")
P.b("A carpeted classroom with curtains, and rubber feet on every chair.")
P.b(
    "Ottilie will sit at the front with her left side to the class and the window behind her, at carpet time and at her table."
)
P.b(
    "Whether Ottilie has occupational therapy, and what it is for, will be decided once she has been assessed in the spring term.",
    "D",
)
P.b("Someone will walk beside Ottilie each time she goes up or down stairs.", "X")
P.b("A rest on the beanbag as needed.", "S", "V:as needed")
P.b("Scissors, threading and construction work led by the teaching assistant, up to 20 minutes a day.", "V:up to")

area("SOCIAL, EMOTIONAL AND MENTAL HEALTH")
outcomes(
    [
        "By the end of Key Stage 1, Ottilie will start a game with another child on three playtimes a week.",
        "Playground observation by the play leader, once a term",
    ],
    [
        "By July 2027, Ottilie will hold up her stop card instead of pushing or biting, nine times out of ten.",
        "Incident log",
    ],
    [
        ("By April 2026, Ottilie will say goodbye to her mother at the classroom door within two minutes.", "DP"),
        "Teacher’s record",
    ],
)
provision()
P.b(
    "The play leader will set up a game for Ottilie and two other children and will join in with it, for 20 minutes of every lunchtime."
)
P.b(
    "Mrs Oyelaran, the teaching assistant, will meet Ottilie at the door at 8.35am each morning and look through the picture timetable with her for five minutes."
)
P.b("Opportunities to meet other deaf children.", "V:Opportunities", "S")
P.b("Weekly sessions on feelings with the emotional literacy support assistant.", "P")
P.b("On Mondays the learning mentor will read Freddie a social story about sharing, for ten minutes.", "AC")
P.b("Visits from a deaf adult to talk and play with Ottilie, paid for by the school at £240 a term.", "MO:£240 a term")
P.b("Teachers will endeavour to warn Ottilie the day before a visitor comes or a trip takes place.", "V:endeavour")
P.b("If Ottilie bites or pushes, the teacher or midday assistant will hold up the stop card in front of her.")

P.section = None
P.h("Moves and changes ahead")
P.p(
    "Ottilie is due to move to junior school in September 2028. The move will be a main item at the review held in the autumn term of 2027, to which the junior school will be asked to send its SENCO. Her parents have been told how to appeal and how to ask for mediation once the plan is final. They have also been given the name of the county’s information and advice service, and the dates of the coffee mornings it holds for parents of deaf children."
)
P.section = "G"
P.h("Section G – Health care provision")
P.b(
    "The audiology clinic at St Wilfrid’s Hospital will test Ottilie’s hearing and fit new ear moulds every four months."
)
P.b("The orthotist will measure and fit a new ankle splint every six months.")
P.b("Ongoing support from the community paediatrician.", "C", "V:Ongoing support")
P.section = "H1"
P.h("Section H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.b("A short breaks worker will take Ottilie to a club on alternate Saturdays from 10am to 1pm.")
P.b("The family will be offered help from the Family Support Team.", "C", "V:offered")
P.section = "H2"
P.h("Section H2 – Any other social care provision")
P.p("None required.")
P.section = "I"
P.h("Section I – Placement")
P.facts(
    [
        ("Name of school", ""),
        ("Type of school", ("Mainstream infant school", "placement-in-draft:Mainstream infant school")),
    ],
    [5, 11],
)
P.section = "J"
P.h("Section J – Personal budget")
P.lab("empty-section")
P.document.add_paragraph("")
P.section = "K"
P.h("Section K – Advice and information")
P.table(
    ["Advice", "From", "Dated"],
    [
        ["Parents’ contribution", "Joanna Marsh and Dev Bhatt", "22 April 2026"],
        ["Educational advice", "Mrs L Corrigan, headteacher", "6 May 2026"],
        ["Advice about deafness", "Miss H Tran, qualified teacher of deaf children", "19 May 2026"],
        ["Psychological advice", "Mr O Delacroix, educational psychologist", "2 June 2026"],
        [("Speech and language advice", "AD:Speech and language advice"), "", "27 May 2026"],
        ["Medical advice", "Dr B Nwosu, community paediatrician", "14 May 2026"],
        ["Social care advice (child and family assessment)", "Ms K Fairbrother, social worker", "3 June 2026"],
    ],
    [7, 6.5, 2.9],
    "DEEAF6",
)
P.save()
