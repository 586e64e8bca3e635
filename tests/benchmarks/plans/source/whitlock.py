"""Age four, developmental language disorder, first draft. Child-voice titles with the letter at the end; F split by who provides; lead-ins and bullets."""

from building import Plan, textbox
from docx.shared import RGBColor

P = Plan("whitlock", "draft", font="Verdana", size=10)
d = P.document
d.sections[0].header.paragraphs[0].text = "PROPOSED PLAN – for comment".title()
d.sections[0].footer.paragraphs[0].text = "Mabel Osei-Whitlock, draft plan of 20 October 2026"


def hd(text, lvl=1):
    h = P.h(text, lvl)
    for r in h.runs:
        r.font.color.rgb = RGBColor(0x7B, 0x2D, 0x5B)


def guide(text):
    P.p(text, italic=True)


P.h("My Education, Health and Care Plan", 0)
P.p("Draft plan (first draft, sent to parents for their comments)", bold=True)
textbox(
    d.add_paragraph(),
    [
        "My name is Mabel Osei-Whitlock and I am four. My birthday is 8 December 2021.",
        "I live with Mummy (Efua), Daddy (Neil) and my brother Jonah. I am in Reception.",
    ],
)
P.p(
    "Date of this draft: 20 October 2026. Please send your comments to Len Harbottle, plan coordinator, within 15 days of that date. You may ask for a meeting, and you may ask for a school to be named."
)
q = d.add_paragraph("Known as: ")
q.add_run("«Known_As»")
P.lab("PH", "«Known_As»", None)

P.section = "A"
hd("All about me (Section A)")
P.lab("views-not-attributed", section="A")
P.p(
    "I like water, mud, dinosaurs and my brother. I like it when Daddy does the voices. My favourite thing at school is the big crate of blocks. I am good at puzzles and I can do one with sixty pieces."
)
P.p(
    "I don’t like it when people ask me things very fast. When nobody knows what I said I go away and play by myself. Singing time is too loud."
)
P.p("When I am big I want to drive a digger. I want a friend to come to my house.")
P.p(
    "How to talk with me: get down to my height, say my name, use a short sentence and show me. Give me two things to choose from. If I don’t answer, it doesn’t mean no. To find out what I think, use photographs of my day and let me sort them into happy and sad."
)
P.p("Mummy and Daddy’s wishes", bold=True)
P.p(
    "Mabel was a quiet baby who said her first word at two and a half. She was seen by the drop-in speech clinic last year and had six sessions there in a group. They hope that she will be able to tell them about her day, that she will learn to read alongside her friends, and that people will see how bright she is. They would like every adult in school to know that she is not being naughty when she does not do as she is told."
)

P.p("My story so far", bold=True)
P.p(
    "Mabel was born two weeks early and was a healthy baby. Her hearing was tested in January 2025 and again in March 2026 and was normal both times. She went to Tiny Steps from the age of two, for three mornings a week, where her key worker kept a list of new words. At home the family speak English; her grandmother speaks Twi with her at weekends, and Mabel follows the same sort of instructions in that language. Since she started in Reception in September 2026 she has had a place in the school’s own talking group on Tuesdays, and a visual timetable has been made for the class."
)

P.section = "B"
hd("What I find easy and what I find hard (Section B)")
hd("Communication and interaction", 2)
P.p(
    "Mabel is sociable and determined, and uses gesture and sound effects to very good purpose. She has a developmental language disorder (DLD), diagnosed in June 2026."
)
for x in [
    ("Mabel understands instructions with two key words; her score on the CELF was at the 3rd percentile.", "AB:CELF"),
    (
        "She puts two or three words together and leaves out verbs and little words, so that strangers follow less than half of what she says.",
    ),
    (
        "Her speech sounds are mostly age-appropriate, but long words come out with a syllable missing, so ‘banana’ becomes ‘nana’ and ‘computer’ becomes ‘puter’.",
    ),
    (
        "She answers ‘who’ and ‘what’ questions about a picture; ‘why’ and ‘when’ questions get a repeat of the last word.",
    ),
    ("Her vocabulary is like that of a child of two years and nine months. She often says ‘thing’ or points.",),
    (
        "Poppy finds it hard to start or keep up a game with other children, because they do not understand her.",
        "AC:Poppy",
    ),
    (
        "At lunch she takes food from other plates. The teaching assistant will sit with her for the whole of lunch each day and teach her the words to ask.",
        "OUT:The teaching assistant will sit with her for the whole of lunch",
    ),
]:
    P.b(*x)
hd("Cognition and learning", 2)
P.p("On tasks that need no words Mabel does as well as most children of her age.")
for x in [
    ("She does not yet hear rhymes or the first sound in a word, which will hold back her reading.",),
    ("He listens to a story in a group for about two minutes before getting up.", "MP"),
    (
        "Mabel can count to ten by rote and match sets of up to five, but the words ‘more’, ‘fewer’ and ‘same’ mean little to her.",
    ),
    (
        "She is working at the level of a younger child in the communication and language part of the Early Years Foundation Stage (EYFS).",
    ),
]:
    P.b(*x)
hd("Social, emotional and mental health", 2)
P.lab("NP", "Social, emotional and mental health")
P.b("Mabel cries for a long time when her mother leaves in the morning, and chews her sleeves until they are wet.")
P.b(
    "She hides under the table when a grown-up whom she does not know comes into the room, and stays there until they have left."
)
hd("Sensory and physical", 2)
P.p(
    "No special educational needs have been identified in this area. Mabel runs, climbs and draws as well as others of her age."
)

P.section = "C"
hd("My health (Section C)")
guide("This part sets out the child’s health needs which relate to their special educational needs.")
P.lab("empty-section", section="C")
P.section = "D"
hd("My family and social care (Section D)")
P.p("No social care needs were identified during the assessment.")

P.section = "E"
hd("What I will learn to do (Section E)")
for x in [
    (
        "E1. By the end of Reception Mabel will name 40 of the 50 things on her picture word list when she is shown them.",
    ),
    (
        "E2. By the end of Year 1 Mabel will use sentences of four or more words, with a verb, in eight out of ten turns during small-world play.",
    ),
    ("E3. Mabel will follow an instruction with three key words, without a gesture, four times in every five.", "T"),
    ("E4. By July 2027 Mabel will improve her attention and listening.", "M"),
    (
        "E5. By July 2028 Mabel will invite another child to play, using words or a sign, on three days in each school week.",
    ),
    ("E6. By the end of Year 1 Mabel will be provided with a phonological awareness session every school day.", "OP"),
    (
        "E7. By the time she is six Mabel will tell her mother, from a photograph, one thing that she did that day, on four days a week.",
        "OW",
    ),
]:
    P.b(*x, style="Normal")

P.section = "F"
hd("The help I will get at school (Section F)")
hd("From my class teacher and the teaching assistants", 2)
P.p("Every morning for fifteen minutes, before snack, the Level 3 teaching assistant will:")
for x in [
    ("play a describing game with Mabel, using four objects from the story bag (E1)",),
    ("act out the week’s ten action words with her, and then ask her to be the teacher (E1, E2)",),
]:
    P.b(*x)
P.p("The class teacher will:")
for x in [
    ("move the arrow on Mabel’s picture timetable with her at each change of activity (E3)",),
    (
        "say Mabel’s name and wait for her to look before giving an instruction, at carpet time and at tidying-up time (E3)",
    ),
    ("model full sentences, adding a word or two (E2)", "S"),
    ("use signs and natural gestures (E2)", "S"),
    (
        "read Mabel the story which the class will hear on the next day, just the two of them, for ten minutes every afternoon",
        "L",
    ),
    ("meet Mabel’s mother on Fridays at 3.15pm to hand over the new words (E1)",),
    ("accept a point, a sign or a picture as an answer in every question-and-answer session (E5)",),
]:
    P.b(*x)
P.p("As well as this:")
for x in [
    (
        "An early years practitioner trained in Attention Bucket will run a group of up to four children, Mabel among them, for 20 minutes from Monday to Thursday. (E4)",
    ),
    ("Fifteen hours a week of one-to-one support. (E1, E3)", "H"),
    (
        "On Tuesdays, 10.40am to 11.05am, the higher level teaching assistant will teach Mabel and one other child the words of number and size with blocks, beads and water. (E1)",
    ),
    (
        "In the first week of every new topic Mabel will bring in something from home, and the teaching assistant will help her to plan and tell three things about it, in two sessions of ten minutes that week. (E2)",
    ),
    ("Mabel will be encouraged to join in at singing time. (E5)", "V:encouraged to"),
    (
        "Sign-of-the-week practice for the whole class, with Mabel holding up the card, led by the class teacher at Monday’s welcome from 9.00am to 9.10am. (E5)",
    ),
    (
        "Somebody will stay close to Mabel at every outdoor playtime, to help other children to understand what she says. (E5)",
        "X",
    ),
    ("Language work in a small group, led by the teaching assistant. (E2)", "U", "V:small group"),
    (
        "The lunchtime supervisor will play turn-taking games with Mabel and two others for ten minutes after lunch on Mondays, Wednesdays and Fridays. (E5)",
    ),
    ("The school librarian will share picture books with Mabel once a week. (E1)", "P"),
    ("Clapping syllables, spotting rhymes and first sounds, for twelve minutes each school day. (E6)", "N"),
    ("At snack and at choosing time, Mabel will be shown the two real things and asked which she wants. (E3)",),
    ("Opportunities to play alongside a talkative friend. (E5)", "S", "V:Opportunities to"),
    ("Time with her key adult to practise telling her news. (E2)", "X", "U"),
    ("Early years inclusion funding at Band B. (E1, E4)", "B:Early years inclusion funding at Band B"),
]:
    P.b(*x)
hd("From my speech and language therapist", 2)
for x in [
    (
        "A speech and language therapist will see Mabel for sixteen sessions of 30 minutes between January and July 2027, working on verbs and on regular past-tense endings. (E2)",
    ),
    (
        "It is recommended that the therapist trains the Reception team in teaching vocabulary. (E1)",
        "U",
        "V:It is recommended",
    ),
    (
        "The therapist will show the teaching assistant a new activity and watch her try it, half an hour at the start of each half term. (E1, E2)",
    ),
    ("A programme for attention will be written by the therapist following assessment. (E4)", "D"),
    ("The therapist will call in periodically to set new sentence targets. (E2)", "U", "V:periodically"),
    ("The therapist will go through Mabel’s progress with her parents and the class teacher once a term. (E2)",),
]:
    P.b(*x)
hd("From the Early Years Inclusion Service", 2)
for x in [
    (
        "A specialist teacher for speech, language and communication will spend two mornings each term, 9am to 11.30am, in the Reception class to coach the class teacher in the use of visual timetables and story maps. (E3)",
    ),
    (
        "The specialist teacher will hold a workshop for Mabel’s parents on shared reading, 90 minutes, in November 2026 and again in March 2027. (E1)",
    ),
    (
        "The same teacher could also observe Mabel at play and coach the lunchtime supervisor, for an hour each half term. (E5)",
        "V:could",
    ),
]:
    P.b(*x)
hd("Things I will have", 2)
for x in [
    (
        "A tablet with a symbol vocabulary (£389, from the school’s budget) which Mabel takes home each night. (E2)",
        "MO:£389",
    ),
    ("A carpet square next to the teacher’s chair for every carpet time. (E8)", "UN"),
    ("A word wall at Mabel’s eye level with the photographs for the current topic. (E1)",),
    ("A choosing board by the door to the garden with pictures of the toys outside. (E5)",),
    ("Access to a dark tent. (E4)", "V:Access to"),
]:
    P.b(*x)

hd("How we will know that it is working", 2)
P.p(
    "The SENCO will bring together Mabel’s parents, the class teacher and the therapist each term to look at the word list, a recording of her talking, and notes of three playtimes. The plan will be reviewed at least every six months while Mabel is under five, and after that every year."
)

P.section = "G"
hd("The help I will get from the health service (Section G)")
P.p("No health provision is required.")
P.section = "H1"
hd("The help I will get from social care (Section H1)")
P.p("No provision is required.")
P.lab("missing-section", section="H2")
P.section = "I"
hd("My school (Section I)")
P.p(
    "Type of school: a mainstream infant school with a visiting speech therapist and extra adults in class.",
    "placement-in-draft:mainstream infant school",
    "provision-in-placement:a visiting speech therapist",
)
P.section = "J"
hd("My personal budget (Section J)")
P.p("Mabel’s parents have been told how to ask for a personal budget and have not done so.")
P.section = "K"
hd("The people who wrote about me (Section K)")
P.p("All reports are held on the council’s electronic file and may be seen on request.", "no-advice-list")
P.section = None
hd("What happens next")
P.p(
    "Once your comments have been received the council will consult schools. It must send the final plan within 20 weeks of the day on which it was asked for an assessment, which was 8 July 2026."
)
P.save()
