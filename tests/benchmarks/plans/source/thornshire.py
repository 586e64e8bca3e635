"""A shire county's plan: section headings with titles, E and F by area of need, each area a table whose columns are the council's own."""

from building_q import Plan

P = Plan("thornshire", "final", font="Arial", size=10)
d = P.document
d.sections[0].header.paragraphs[0].text = "Thornshire County Council – Children’s Services"
d.sections[0].footer.paragraphs[0].text = "Education, Health and Care Plan for Marnie Kestleton – Final"
P.h("Education, Health and Care Plan", 0)
P.p("Status: Final plan", bold=True)
P.table(
    [
        ["Name", "Marnie Kestleton", "Date of birth", "14 March 2018"],
        ["Year group", "Year 3", "Language at home", "English"],
        ["Religion", "Choose an item. ## PH=Choose an item.", "Sex", "Female"],
        [
            "Address",
            "4 Tanyard Cottages, Upper Quenby, Thornshire",
            "Parents",
            "Mrs Dawn Kestleton and Mr Paul Kestleton",
        ],
        ["Request for assessment received", "4 August 2025", "Date of this plan", "9 February 2026"],
        ["Primary need", "Speech, language and communication", "Second need", "Social, emotional and mental health"],
        ["Plan to be reviewed by", "30 April 2027", "Plan co-ordinator", "Rosalind Oakhanger"],
    ],
    [3.6, 5, 3.4, 5],
    head=False,
    labels=True,
)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)

P.h("Section A: The views, interests and aspirations of Marnie and her parents", section="A")
P.p("What Marnie told us", bold=True)
P.p(
    "Marnie talked to Mrs Abery, her teaching assistant, in two short conversations in October 2025 while they were making a collage. What follows is as Marnie said it; Mrs Abery has added the joining words in brackets.",
    italic=True,
)
P.p(
    "“I like (going to see) the ponies and I like my brother Wilf when he not annoying. I do good cutting and I am fast runner. My best thing is the sand. I don’t like carpet time cos it is long and (the) words go too fast. I don’t like when they laugh at how I say it. I want to be a horse doctor when I am big and have a yellow van.”"
)
P.p("Marnie’s history", bold=True)
P.p(
    "Marnie lives with her parents and her older brother Wilf on the edge of Upper Quenby. She was born at 34 weeks and spent nine days in special care. She sat, crawled and walked when expected, but at two and a half had fewer than ten words and was referred by the health visitor to the speech and language therapy service. She went to the village pre-school, where she had a 20-minute language group three times a week for the whole of her last year, and started at Hollowbrook in September 2022. She has had glue ear on and off since she was three."
)
P.p("Her parents’ views", bold=True)
P.p(
    "Mr and Mrs Kestleton describe a funny, determined little girl who will ride any pony put in front of her. They say that home is calmer than it was, but that Marnie comes out of school “like a shaken bottle” and that most evenings begin with tears. Mrs Kestleton said: “She knows what she wants to tell you and you can see it there, and then it comes out in the wrong order and she gives up.” They would like Marnie to have one good friend, to be able to tell them about her day, and to leave primary school ready for Quenby High with her brother. In the longer term they hope she will work with animals, as she says she wants to."
)
P.lab("no-communication-summary", section=None)

P.h("Section B: Marnie’s special educational needs", section="B")
P.p(
    "Marnie has developmental language disorder, diagnosed in May 2024. Her primary need is speech, language and communication; she also has needs in learning, in her emotional wellbeing, and in physical skills."
)
P.h("Communication and interaction", 2)
P.p(
    "Strengths: Marnie uses gesture, drawing and facial expression well to get across what she means, and will start a conversation with people she likes. She enjoys stories read aloud when there are pictures, and remembers songs after hearing them twice."
)
P.p(
    "Needs: The speech and language therapist, Ms Ottoline Brack (report of 22 September 2025), found that Marnie’s understanding of spoken language is at the 2nd percentile and her expressive language at the 1st. She understands two pieces of information in a sentence reliably and three only when there is something to look at. When he is given a list of jobs, he carries out the last one and looks round to see what everybody else is doing. ## MP=When he is given a list of jobs"
)
P.p(
    "Marnie’s sentences are short and the endings are missing from regular past tense verbs (“I jump it yesterday”). She leaves out the beginning of a story, so that people who were not there cannot follow. Words of three syllables or more lose their middle, and people outside the family understand about six words in every ten. She does not yet say when she has not understood."
)
P.h("Cognition and learning", 2)
P.p(
    "Strengths: On the non-verbal parts of the assessment carried out by the educational psychologist (Dr Femi Adebowale-Hart, 14 October 2025) Marnie scored within the average range. She learns best when she has seen something done, and her number bonds to ten are secure."
)
P.p(
    "Needs: Marnie reads at about the level expected at the end of Reception and knows 31 of the first 100 common words. She learns a word on Monday and has lost it by Wednesday. Writing is very hard for her, because she has to hold a sentence in mind that she cannot yet say; her independent writing is a few words long. In mathematics she loses marks on anything put as a word problem, and in the class shop she cannot yet work out the change from 50p. Starting after half term Marnie will receive two phonics lessons a week from the deputy headteacher. ## OUT=Starting after half term Marnie will receive two phonics lessons"
)
P.h("Social, emotional and mental health", 2)
P.p(
    "Strengths: Marnie is kind to younger children and is proud when she has been given a job to do. She has one friend, in Year 2, with whom she plays happily."
)
P.p(
    "Needs: Marnie has few words for feelings beyond “happy”, “sad” and “cross”. When a game goes wrong she cannot explain what has happened and pushes or runs off; there were eleven such incidents recorded by the school in the autumn term. She is anxious about changes she has not been told about and needs to know what will happen next. She has begun to say that she is stupid."
)
P.h("Sensory and physical ## NP=Sensory and physical", 2)
P.p("Strengths: Marnie runs, climbs and rides with skill and no fear.")
P.p(
    "Needs: The occupational therapy screening report of June 2025 noted weak hand muscles and an immature pencil grip. Marnie tires after writing a line and a half, and cannot yet do up buttons or a zip after PE without help. ## RN=occupational therapy screening report of June 2025"
)

P.h("Section C: Health care needs which relate to Marnie’s special educational needs", section="C")
P.p(
    "Marnie has fluctuating hearing loss in both ears because of glue ear. On a poor day she hears as most of us do with our fingers in our ears, and this adds to her difficulty in making out words. Since July 2025 she has worn a hearing band (a bone conduction headband) in school. She is otherwise well."
)

P.section = "D"
P.h("Social care needs which relate to Marnie’s special educational needs or to a disability")
P.p(
    "Marnie and her family are not known to social care. The Family Front Door confirmed on 1 September 2025 that no social care needs have been identified."
)
P.lab("missing-section", section="D")

P.h("Section E: Outcomes sought for Marnie", section="E")
P.p(
    "Hollowbrook will set shorter-term targets for each outcome every half term and share them with Mr and Mrs Kestleton."
)
H = ["By when", "Marnie will…", "Steps in the coming year", "Ref"]
W = [2.8, 7.2, 5.4, 1.6]
P.h("Communication and interaction", 2)
P.table(
    [
        H,
        [
            "End of Year 4",
            "carry out a spoken instruction with three pieces of information in it, without a picture to look at, four times out of five.",
            "Two pieces without a picture by July 2026.",
            "E1",
        ],
        [
            "End of Key Stage 2",
            "tell someone who was not there what happened at home or at school, in the right order and saying who, where and when, so that they understand the first time.",
            "Uses first, next and last with three picture cards.",
            "E2",
        ],
        [
            "July 2027",
            "say words of three syllables so that a visitor to the school understands eight in every ten.",
            "All the syllables clapped and counted in 20 topic words.",
            "E3",
        ],
        [
            "Ongoing",
            "hold up her help card or say “I don’t get it” when she has not understood, instead of copying the child next to her. ## T=hold up her help card",
            "Uses the card after a reminder.",
            "E4",
        ],
        [
            "End of Year 5",
            "be provided with a communication-friendly classroom and visits from the speech and language therapy service. ## OP=be provided with a communication-friendly classroom",
            "",
            "E5",
        ],
    ],
    W,
)
P.h("Cognition and learning", 2)
P.table(
    [
        H,
        [
            "End of Year 4",
            "read the first 100 common words on sight and sound out unfamiliar words of four letters, on two checks a fortnight apart.",
            "60 words by July 2026.",
            "E6",
        ],
        [
            "End of Year 5",
            "continue to make progress with her writing. ## M=continue to make progress with her writing",
            "To be chosen by her class teacher each half term.",
            "E7",
        ],
        [
            "December 2025",
            "count forwards and backwards in tens from any two-digit number as far as 200. ## DP=count forwards and backwards in tens",
            "From multiples of ten first.",
            "E8",
        ],
    ],
    W,
)
P.h("Social, emotional and mental health", 2)
P.table(
    [
        H,
        [
            "End of Year 4",
            "tell a grown-up, in words or by pointing to her chart, which of eight feelings she has and what set it off, after four upsets in every five.",
            "Five feelings on the chart by Easter 2026.",
            "E9",
        ],
        [
            "End of Year 6",
            "play a game with rules with two classmates for ten minutes at lunchtime, settling disagreements with words.",
            "Five minutes, with the play leader nearby.",
            "E10",
        ],
    ],
    W,
)
P.h("Sensory and physical", 2)
P.table(
    [
        H,
        [
            "July 2027",
            "write four lines that another person can read, and do up her own coat, buttons and zips, every day. ## OW=write four lines that another person can read",
            "Zips by September 2026.",
            "E11",
        ],
    ],
    W,
)
P.h("Health", 2)
P.table(
    [
        H,
        [
            "September 2026",
            "put on her own hearing band at the start of each day and tell her teacher when the battery has gone.",
            "Puts the band on with a reminder.",
            "E12",
        ],
    ],
    W,
)

P.h("Section F: Special educational provision for Marnie", section="F")
H = ["Outcome", "Who will do it", "How often and for how long", "What will be provided"]
W = [2.4, 3.9, 3.9, 6.8]
P.h("Communication and interaction", 2)
P.table(
    [
        H,
        [
            "E1, E2",
            "Speech and language therapist registered with the Health and Care Professions Council",
            "40 minutes, once a week in term time",
            "Individual therapy on understanding sentences that contain words of time and position, and on retelling events in order.",
        ],
        [
            "E1, E2",
            "Class teaching assistant who has finished the Elklan Level 2 course",
            "Monday to Thursday, 15 minutes each day",
            "Repetition of the exercises the therapist has left that week, using the same pictures and scripts.",
        ],
        [
            "E3",
            "Speech and language therapist",
            "A block in the spring term ## V=A block",
            "Direct work on long words: clapping syllables, and saying the middle of the word. ## U",
        ],
        [
            "E3",
            "",
            "20 minutes, three times a week",
            "Sound practice with two other children in the library, following the sheets in the therapist’s blue folder. ## N",
        ],
        [
            "E4",
            "Class teacher and teaching assistant",
            "In every lesson",
            "Marnie is asked to say back, in her own words, what she has to do before she picks up her pencil.",
        ],
        [
            "E1",
            "All staff",
            "",
            "Short sentences, one instruction at a time, and ten seconds of silence before saying it again. ## S",
        ],
        [
            "E2",
            "Class teaching assistant",
            "Daily",
            "Pre-teaching of the five topic words that Marnie will meet that week, with a picture and a sign for each. ## P",
        ],
        [
            "E5",
            "Speech and language therapist",
            "Once each half term",
            "Visit to check how Marnie is doing against her targets and to bring the programme up to date with the class teacher.",
        ],
        [
            "",
            "Speech and language therapist",
            "One two-hour session in each school year, in September",
            "Training for the teaching assistants and midday supervisors who work with Marnie in how to use signs and picture cards. ## L",
        ],
        [
            "E1, E4",
            "Class teacher",
            "In every lesson",
            "Tabitha will sit at the front and to the left, facing the person who is talking and with her back to the corridor. ## AC=Tabitha",
        ],
    ],
    W,
)
P.h("Cognition and learning", 2)
P.table(
    [
        H,
        [
            "E6",
            "Specialist teacher from the Inclusion Advisory Team who holds AMBDA ## AB=AMBDA",
            "45 minutes each week",
            "One-to-one teaching of reading and spelling from a structured phonic programme, taken in small steps and with over-learning built in.",
        ],
        [
            "E6",
            "Class teaching assistant",
            "At 9.05 every morning, ten minutes",
            "The specialist teacher’s current word cards, read and then built with wooden letters. Words known on five days running go into Marnie’s “bank”.",
        ],
        ["E7", "Teaching assistant", "12½ hours a week", "In-class support. ## H=In-class support"],
        [
            "E7",
            "Class teacher",
            "Whenever the class writes more than three sentences",
            "A picture plan, a word mat and sentence openings cut into strips for Marnie to put in order.",
        ],
        [
            "E7",
            "Deputy headteacher",
            "In all writing lessons",
            "Symbol-writing software on a school tablet, bought at a cost to the county of £420. ## MO=£420",
        ],
        [
            "E8",
            "Teaching assistant trained by the mathematics lead",
            "30-minute sessions",
            "Place value with number plates, beads and a hundred square, from the Year 1 curriculum. ## P",
        ],
        [
            "E6",
            "Class teacher",
            "In guided reading and at home time",
            "A book from the yellow band, changed when Marnie has read it twice, and a recording of it to take home.",
        ],
        ["E6, E7", "Class teacher", "In English lessons", "Access to a reading pen. ## V=Access to"],
        [
            "E15",
            "Teaching assistant",
            "Tuesday and Friday, 1.10pm to 1.30pm",
            "Touch-typing practice on the class laptop. ## UN",
        ],
        [
            "E6–E8",
            "Hollowbrook Primary School",
            "Each financial year",
            "Top-up at Band 5 of the Thornshire matrix. ## B",
        ],
    ],
    W,
)
P.h("Social, emotional and mental health", 2)
P.table(
    [
        H,
        [
            "E9",
            "Emotional literacy support assistant",
            "Wednesdays, 30 minutes",
            "Individual session on naming feelings, the feelings chart, and drawing what happened when something has gone wrong.",
        ],
        [
            "E9",
            "A familiar adult",
            "Ten minutes at the start of every school day",
            "Meets Marnie at the gate and goes through her picture timetable with her, pointing out anything that is going to be different. ## X",
        ],
        [
            "E9",
            "Learning mentor",
            "20 minutes, up to three times a week ## V=up to three times a week",
            "Small-world play in which Marnie acts out playground disagreements and tries endings for them.",
        ],
        [
            "E10",
            "Play leader",
            "12.20pm to 12.40pm on Mondays, Tuesdays and Thursdays",
            "Games with rules for Marnie and groups of up to four of her classmates, the play leader stepping in only to model the words.",
        ],
        [
            "E9",
            "Class teacher",
            "When Marnie turns her card to red",
            "A five-minute movement break in the hall, after which she goes back to her own place.",
        ],
        [
            "E10",
            "Headteacher",
            "",
            "What happens for Marnie at morning playtime will be decided by the school once the new quiet garden has opened. ## D",
        ],
        [
            "E9, E10",
            "Educational psychologist",
            "90 minutes each term",
            "Consultation with the class teacher and the learning mentor on how Marnie’s anxiety is being met, with a written note afterwards.",
        ],
    ],
    W,
)

P.h("Section G: Health care provision", section="G")
P.table(
    [
        H,
        [
            "E12",
            "School nurse",
            "Every half term",
            "Checks the hearing band, its fit and its charger, and shows the class team how to change the battery.",
        ],
        [
            "E12",
            "Audiology clinic, Thornbridge Hospital",
            "Regular appointments ## V=Regular appointments",
            "Hearing tests and adjustment of the band. ## C",
        ],
    ],
    W,
)
P.h(
    "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    section="H1",
)
P.p("None required.")
P.h("Section H2: Any other social care provision", section="H2")
P.p(
    "This section sets out any other social care provision reasonably required by the learning difficulties or disabilities which result in the child or young person having special educational needs.",
    italic=True,
)
P.lab("empty-section", section="H2")
P.h("Section I: Placement", section="I")
P.table(
    [
        [
            "Name of school",
            "Hollowbrook Community Primary School, from the date of this plan. School day 8.50am to 3.20pm.",
        ],
        [
            "Type of school",
            "Mainstream primary school with 12½ hours of teaching assistant time ## hours-in-placement=12½ hours of teaching assistant time",
        ],
    ],
    [4, 13],
    head=False,
    labels=True,
)
P.h("Section J: Personal budget", section="J")
P.p("Mr and Mrs Kestleton were told about personal budgets on 12 January 2026 and have not asked for one.")
P.h("Section K: Advice and information", section="K")
P.table(
    [
        ["App.", "Written by", "Date", "Advice"],
        ["K1", "Marnie, with Mrs L Abery, teaching assistant", "10 October 2025", "Marnie’s views"],
        ["K2", "Mr and Mrs Kestleton", "2 September 2025", "Parents’ views"],
        ["K3", "Mr J Penn-Tyler, headteacher, Hollowbrook", "", "Educational advice ## AD=Educational advice"],
        ["K4", "Dr Femi Adebowale-Hart, educational psychologist", "14 October 2025", "Psychological advice"],
        [
            "K5",
            "Ms Ottoline Brack, speech and language therapist",
            "22 September 2025",
            "Speech and language therapy advice",
        ],
        ["K6", "Dr Hana Wolde, community paediatrician", "6 October 2025", "Medical advice, with audiology results"],
        ["K7", "Family Front Door, Thornshire County Council", "1 September 2025", "Social care information"],
    ],
    [1.4, 6.6, 3.6, 5.4],
)
P.section = None
P.h("Signature", 2)
P.p("Signed on behalf of Thornshire County Council: R. Oakhanger")
P.p("Name: Rosalind Oakhanger, Senior Casework Officer          Date: 9 February 2026")
P.save()
