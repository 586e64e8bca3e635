"""East: first draft for a college student of 18, letter on one line and title on the next, long numbered lists. Ottilie, Year 14."""

from building_t import Plan
from docx.shared import Pt, RGBColor

P = Plan(
    "fenmarsh",
    "draft",
    font="Calibri",
    size=11,
    header="Fenmarsh and Holme Council  |  PROPOSED EHC PLAN (DRAFT)",
    footer="O. Marchbanks, draft of 3 November 2026.",
)
d = P.document


def title(letter, text):
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(16)
    p.paragraph_format.space_after = Pt(0)
    r = p.add_run(f"Section {letter}")
    r.bold = True
    r.font.size = Pt(15)
    r.font.color.rgb = RGBColor(0x2E, 0x74, 0x5E)
    p = d.add_paragraph()
    r = p.add_run(text)
    r.italic = True
    r.font.size = Pt(12)
    P.section = letter


def sub(text):
    d.add_paragraph().add_run(text).bold = True


n = [0]


def f(text, *labels):
    n[0] += 1
    p = d.add_paragraph(f"F{n[0]}.  ")
    p.paragraph_format.left_indent = Pt(24)
    p.paragraph_format.first_line_indent = Pt(-24)
    p.add_run(P.t(text, *labels))


P.h("Proposed Education, Health and Care Plan", 0)
P.p(
    "This is a first draft. Ottilie and her parents have fifteen days to send their comments and to ask for a particular college."
)
P.p("Name: Ottilie Marchbanks")
P.p("Date of birth: 22 May 2008")
P.p("Stage of education: post-16, Year 14")
P.p("Date of draft: 3 November 2026")
P.p("Main carers: Mrs Hedda Marchbanks and Mr Piers Marchbanks")
P.p("Religion: Choose an item.", "PH:Choose an item.")
P.expected[-1].pop("section", None)

title("A", "The views, interests and aspirations of the young person and her parents")
P.lab("no-childs-views")
P.p(
    "Ottilie is the younger of two sisters. She was born at twenty-nine weeks and spent her first eleven weeks in hospital. She had physiotherapy at home from eight months, went to the Larkfield nursery at three and to Larkfield School from five to eighteen. The school gave her an hour of riding every week until 2024, when the stables closed. She began at college on a trial basis in September 2026 and has attended every day."
)
P.p(
    "Mrs Marchbanks writes that Ottilie is a sociable, determined young woman with a wicked sense of humour, who will sit for hours with the family’s photograph albums. Music calms her. Mr Marchbanks writes that she is known to everybody in the village and that the walk to the shop takes an hour because of the people who stop. Her parents hope that she will one day share a house with two or three people of her own age, near enough for Sunday lunch, and that she will have a job of some kind with plants or animals, even for one day a week."
)
P.p(
    "How to communicate with Ottilie: she uses an eye-gaze communication aid, together with a thumbs-up for yes and a turn of the head for no. Sit level with her and on her left. Ask one thing at a time. If a decision is to be made about her, give the choices as photographs the day before and come back for the answer. New people should be introduced by somebody she knows, by name and with a photograph to keep. She will look away when she has had enough, and it is best then to stop and to try again after a drink. Her sister Saskia can tell when she is saying yes only to please."
)

title("B", "The young person’s special educational needs")
P.p("Ottilie has spastic quadriplegic cerebral palsy, a moderate learning difficulty and a cortical vision impairment.")
sub("Cognition and learning")
P.p(
    "In college Ottilie has learnt the names of all the students in her group and the days on which each subject is taught. She recognises about forty printed words, most of them names and shop signs, and counts reliably to twenty. She finds it hard to keep hold of the order of a task and, without a picture or an object, forgets the second step. She does not yet know the value of coins and notes. The psychological advice of 8 September 2026 says that new learning must be gone over many times before she can use it in another place."
)
P.p("Ottilie will be taught reading one to one by the literacy tutor for three hours a week.", "OUT")
sub("Communication and interaction")
P.p(
    "Ottilie understands everyday talk about what is in front of her. She has much more difficulty with talk about the past or the future. She puts two or three symbols together on her communication aid but waits to be spoken to, and if the aid is out of reach she has no means of getting anyone’s attention. He gives up quickly with strangers.",
    "MP:He gives up quickly with strangers",
)
sub("Social, emotional and mental health")
P.p("No special educational needs have been identified in this area.")
sub("Physical and sensory")
P.p(
    "She uses a powered wheelchair which another person steers for her in narrow places. She has some use of her left hand. The physiotherapy report of 12 May 2026 describes tight hamstrings and a curve of the spine that is being watched. Her gross motor function is at GMFCS level IV. She cannot transfer, dress or use the toilet without help. Her sight is best on the left and in dim, even light; she loses things that are placed on a busy background. She tires in the afternoon.",
    "AB:GMFCS",
    "RN:The physiotherapy report of 12 May 2026",
)
sub("Independence")
P.p(
    "Ottilie has not travelled without a member of her family. She can say which of two drinks she wants but has had little practice in preparing anything. At home things are done for her because it is quicker, and she has come to expect that. With her sister she has begun to choose clothes from a catalogue."
)

title("C", "The young person’s health care needs which relate to her special educational needs")
P.p(
    "Ottilie has epilepsy. Most seizures are brief and leave her sleepy, so that she misses the rest of a session. She has a gastrostomy through which she takes water and medicine; she eats mashed food by mouth."
)
title("D", "The young person’s social care needs which relate to her special educational needs or to a disability")
P.p(
    "Ottilie needs another person for washing, dressing and going out. Her parents lift her at night. Away from college she sees few people of her own age. Mr Marchbanks has a bad back, and the house has no downstairs bathroom."
)

title("E", "The outcomes sought for the young person")
sub("Employment and learning")
P.p(
    "Outcome 1. By July 2028 Ottilie will complete a two-hour shift at a work placement, doing four tasks from photographs with no more than one reminder."
)
P.p(
    "Outcome 2. By the end of the academic year 2027/28 Ottilie will make progress in literacy and numeracy and continue to build on her skills.",
    "M:Ottilie will make progress in literacy and numeracy",
)
sub("Independent living")
P.p(
    "Outcome 3. By the end of her course in July 2028 Ottilie will direct another person, step by step through her communication aid, to make her a drink and a snack that she has chosen."
)
P.p(
    "Outcome 4. Ottilie will pay for an item of up to £10 in a shop with her bank card and wait for the receipt.",
    "T:Ottilie will pay for an item of up to £10",
)
P.p(
    "Outcome 5. By September 2026 Ottilie will steer her wheelchair from the taxi rank to the tutor base without help.",
    "DP:By September 2026 Ottilie will steer",
)
sub("Friends and community")
P.p(
    "Outcome 6. By her twentieth birthday Ottilie will start a conversation with a person of her own age on three days in every college week."
)
P.p(
    "Outcome 7. Within two years Ottilie will have a befriender and attend a youth group once a week.",
    "OP:Ottilie will have a befriender",
)
sub("Health")
P.p(
    "Outcome 8. By July 2028 Ottilie will tell a carer which of her stretches she has done that day and which are left."
)
P.p(
    "Outcome 9. By the age of twenty Ottilie will send the text message that books her own dental check-up.",
    "OW:Ottilie will send the text message that books",
)

title("F", "The special educational provision required by the young person")
sub("Cognition and learning")
f(
    "A tutor with a teaching qualification and the Level 5 diploma in teaching disabled learners will teach Ottilie functional reading and number for 50 minutes on each of her four college days, in a group of no more than six, at Entry Level 1 and from real menus, timetables and price labels. (Outcomes 2 and 4)"
)
f("Eighteen hours a week, term time only, from a learning support assistant. (Outcomes 1, 2 and 3)", "H")
f(
    "Whenever a practical task is new, the learning support assistant will photograph each stage of it, put the pictures in order with Ottilie, and leave the strip on the left-hand side of her tray where she can see it. (Outcomes 1 and 3)"
)
f(
    "The numeracy tutor will teach Ottilie one to one every Friday, on prices and on paying with a card. (Outcome 4)",
    "P",
)
f(
    "Ottilie will have access to a tablet computer with symbol software for writing lists and messages. (Outcome 2)",
    "V:have access to",
)
f(
    "What is taught in the second year of the course, and towards which award, will be agreed between the college and the family at the end of the summer term. (Outcome 2)",
    "D",
)
f("One idea at a time, with the important word said last. (Outcome 2)", "S")
f(
    "Every task sheet that she uses will be copied on to pale grey paper with one picture to the page and nothing round it, at 28 point, for all subjects. (Outcomes 2 and 4)"
)
f(
    "In any external assessment Ottilie will have 50% additional time, a reader, and a scribe who takes down what her aid says. (Outcome 2)"
)
f(
    "Each Friday the tutor will write on one sheet what Ottilie has done that week without a prompt, and the sheet will go home with her. (Outcomes 1 to 4)"
)
f(
    "No lesson will begin until Ottilie’s chair has been turned so that the window is behind her and the speaker is on her left. (Outcome 2)"
)
sub("Communication and interaction")
f(
    "A speech and language therapist with postgraduate training in communication aids will work directly with Ottilie for eight sessions of one hour in each academic year, four before Christmas and four after, on beginning conversations and on asking questions about what has happened. (Outcome 6)"
)
f(
    "The therapist will spend a further three hours in every autumn term writing new pages for the communication aid and showing the tutor team how they are used. (Outcomes 3 and 6)"
)
f("An adult will help Ottilie to get her aid set up and calibrated. (Outcome 6)", "U", "X")
f(
    "The communication aid, on an arm fixed to her wheelchair, will be switched on and within her sight at all times, including breaks, lunch and journeys by minibus. (Outcomes 3 and 6)"
)
f(
    "Conversation practice in the common room will be led by the enrichment officer at frequent intervals. (Outcome 6)",
    "U",
    "V:at frequent intervals",
)
f(
    "Anyone who asks Ottilie a question, in class, in the canteen or on a visit, will count silently to fifteen before saying more. (Outcome 6)"
)
f(
    "Once every half term the tutor and Mrs Marchbanks will go through the vocabulary on the aid together and ask the therapist to take out what is not used. (Outcome 6)"
)
f(
    "It would be helpful for new students to be shown, in every enrolment week, a video in which Ottilie demonstrates how her aid works and how long to wait for her. (Outcome 6)",
    "V:would be helpful",
)
f(
    "A course of drama sessions will be provided by the performing arts tutor, so that Ottilie uses her aid in front of other people. (Outcome 6)",
    "U",
    "V:A course of",
)
sub("Physical and sensory")
f(
    "A learning support assistant who holds a current moving and handling certificate will be with Ottilie throughout the college day, lunch and moves between rooms included, for transfers, for the toilet and for steering the wheelchair through doors. (Outcomes 1 and 5)"
)
f("Leg and trunk stretches on the therapy mat, for 25 minutes, at the start of each college day. (Outcome 8)", "N")
f(
    "A physiotherapist will spend two hours each September teaching the learning support assistant those stretches, and will watch them done once in each later half term. (Outcome 8)"
)
f(
    "A qualified teacher of vision impairment will come in once a half term to check lighting, backgrounds and the size of what Ottilie is given to read, and will leave a written note for her tutors. (Outcomes 1 and 2)"
)
f(
    "Specialist switches, e.g. a chin switch, will be fitted to the equipment in the media suite and the sensory room. (Outcome 2)",
    "V:e.g.",
)
f(
    "The physiotherapy assistant will run a hydrotherapy session for Ottilie in the college pool, 45 minutes each Wednesday, to practise standing with floats. (Outcome 12)",
    "UN",
)
f(
    "A table that rises electrically, and a matt black mat to go on it, in each of the four rooms where she is taught. (Outcomes 1 to 3)"
)
f("High needs Band 5 for physical support. (Outcomes 5 and 8)", "B")
f(
    "For the hire of a ceiling hoist the council will pay the college £3,150 in each year of the course. (Outcome 8)",
    "MO",
)
f(
    "The sports coach will play boccia with Ottilie and five other students for an hour every Monday, teaching her to direct the ramp with her eyes.",
    "L",
)
sub("Preparing for adulthood")
f(
    "A job coach trained in supported employment will go with Ottilie to the garden centre every Thursday from 10am until 12.30pm, will break each job down into four steps, and will photograph every finished job with her for her work folder. (Outcome 1)"
)
f(
    "The independent living tutor, a qualified teacher, will work with Ottilie and three others in the adapted kitchen for 90 minutes on Tuesdays, and on each occasion Ottilie will give the instructions for one dish or drink. (Outcome 3)"
)
f(
    "A travel trainer from the council’s passenger team will practise the route from the taxi rank with her, half an hour a day for ten consecutive college days in the spring term of 2027. (Outcome 5)"
)
f(
    "Delphine will rehearse what to say to shop staff with the job coach for 20 minutes before every visit to the town. (Outcome 4)",
    "AC",
)
f(
    "She may be given a second placement in the animal care department, two hours each Wednesday, with the job coach teaching her to weigh out feed. (Outcome 1)",
    "V:may be given",
)
f(
    "The enrichment officer will sit with Ottilie at the radio club every Tuesday lunchtime and help her to read out one request. (Outcomes 6 and 7)"
)
f(
    "Visits with a familiar adult to shared houses in the county, to see how the people in them run their week. (Outcomes 3 and 7)",
    "U",
    "X",
)
P.p(
    "Arrangements for monitoring. The college will hold a meeting every term at which the tutor reports on each outcome. Notes will be kept by [insert name of college lead] and sent to Ottilie in symbols.",
    "PH:[insert name of college lead]",
)

d.add_paragraph()
p = d.add_paragraph()
r = p.add_run("Sections G, H1 and H2")
r.bold = True
r.font.size = Pt(15)
r.font.color.rgb = RGBColor(0x2E, 0x74, 0x5E)
P.section = "G"
P.lab("sections-not-separate", "Sections G, H1 and H2")
P.p("Health and social care provision", italic=True)
P.p(
    "The epilepsy specialist nurse will review Ottilie’s medicine and her seizure record every four months and will send the college a new seizure protocol each September."
)
P.p(
    "The community nursing team will train four college staff in gastrostomy care, in one session of two hours in each September."
)
P.p("The dietitian will see Ottilie as and when required.", "C", "V:as and when required")
P.p("A wheelchair therapist will measure her for seating once in every academic year.")
P.p(
    "Two carers from the home care agency will wash and dress Ottilie for 45 minutes every morning and 45 minutes every evening, seven days a week."
)
P.p("A befriender will take Ottilie out in the town.", "C")
P.p("Ottilie will spend 28 nights a year at the Willow House short breaks unit, in stays of two nights.")

title("I", "Placement")
P.p("Holme Fen College, Causeway Campus", "placement-in-draft:Holme Fen College, Causeway Campus")
P.p(
    "General further education college. Four days a week, 36 weeks a year, day student. Ottilie lives within three miles and will go by wheelchair taxi."
)

title("J", "Personal budget")
P.p(
    "The personal budget is £5,460 a year, and the council will hold it as a notional sum and pay the home care agency from it."
)
P.lab("budget-not-requested")

title("K", "Advice and information")
for x in [
    ("1. Parents’ views: Mrs H Marchbanks and Mr P Marchbanks, 30 August 2026.",),
    ("2. College advice: Ms Ngozi Farthing, head of supported learning, 6 October 2026.",),
    ("3. Psychological advice: Dr Emlyn Sorrell, educational psychologist, 8 September 2026.",),
    ("4. Speech and language therapy advice: Carys Whitbread, speech and language therapist, September 2026.",),
    ("5. Medical advice: Dr R Kavanagh, consultant in adult neurodisability, 21 September 2026.",),
    ("6. Vision impairment advice, 14 September 2026.", "AD"),
    ("7. Social care advice: Joan Tuck, social worker, transitions team, 1 October 2026.",),
    ("8. School leaving report: Mr A Pell, headteacher, Larkfield School, 10 July 2026.",),
]:
    P.p(*x)
P.save()
