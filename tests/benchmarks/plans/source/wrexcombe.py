"""Headings, bullets under lead-ins and prose; no tables at all. Ivo, Year 9, draft of an amended plan with struck and bold words."""

from building import MarkedPlan, add_run, lay_out, page_field
from docx.shared import Cm, Pt, RGBColor

P = MarkedPlan("wrexcombe", "amended-draft", font="Times New Roman", size=11.5)
d = P.document
lay_out(d.sections[0], sides=2.4, ends=2.2)
foot = P.running("Draft for comment", "Ivo C-R    Draft amended plan, 18 November 2026    ")
page_field(foot)
for n in ("Heading 1", "Heading 2", "Heading 3"):
    d.styles[n].font.name = "Times New Roman"
    d.styles[n].font.color.rgb = RGBColor(0, 0, 0)
d.styles["Heading 1"].font.size = Pt(15)
d.styles["Heading 2"].font.size = Pt(12.5)
d.styles["Heading 3"].font.size = Pt(11.5)


def sec(letter, title):
    P.section = letter
    P.h(P.x(title), 1)


def sub(text, level=2):
    P.h(P.x(text), level)


def prose(*raws):
    return d.add_paragraph(" ".join(P.x(r) for r in raws))


def outcome(n, raw, steps=()):
    p = d.add_paragraph()
    add_run(p, f"Outcome {n}. ", True)
    p.add_run(P.x(raw))
    if steps:
        P.para("Within the next 12 months:", italic=True)
        P.bl(*steps)


P.h("Education, Health and Care Plan", 0)
P.para("Proposed amended plan: draft, for the family’s comments by 7 December 2026", bold=True)
for k, v in [
    ("Name", "Ivo Castellane-Roe"),
    ("Born", "19 November 2012"),
    ("Year", "9"),
    ("Parents", "Marguerite Castellane and Simon Roe"),
    ("First plan", "30 November 2023"),
    ("Annual review meeting", "14 October 2026"),
    ("This draft", "18 November 2026"),
    ("Written by", "Petra Vaughan-Ely, Wrexcombe Borough Council"),
]:
    p = P.gap(after=0)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(5))
    add_run(p, f"{k}:\t", True)
    p.add_run(v)
P.gap()
P.para("Words that we propose to add are in bold and words to come out are struck through.", italic=True)
sub("In this plan")
for line in [
    "Section A   Views, interests and aspirations",
    "Section B   Special educational needs",
    "Section C   Health care needs",
    "Section D   Social care needs",
    "Section E   Outcomes",
    "Section F   Special educational provision",
    "Section G   Health care provision",
    "Section H1 and Section H2   Social care provision",
    "Section I   Placement",
    "Section J   Personal budget",
    "Section K   Advice and information",
]:
    p = P.gap(after=0)
    p.paragraph_format.left_indent = Cm(1)
    p.add_run(line)
P.lab("missing-section", section="J")
P.lab("no-adulthood-outcomes", section="E")
P.section = None
sub("What changed at the review")
prose(
    "Ivo came to the first ten minutes of the meeting and left a recording for the rest.",
    "Everyone agreed that Year 8 had been calmer than Year 7 and that lunch had not.",
    "From January he will have two lessons a week in the electronics workshop with the technician. ## OUT=From January he will have two lessons a week",
)

sec("A", "Section A: The views, interests and aspirations of Ivo and his parents")
sub("What Ivo said")
prose(
    "These are notes of the recording that Ivo made on 9 October 2026 and of a talk with his form tutor two days later.",
    "Ivo says that he is fine with lessons as long as people say what they mean. He hates “have a go”, because nobody says at what, and he hates “in a minute”, because it never is. He has ridden on every line of the tram network and can name its depots. He said that the dining hall smells of wet metal and that he would rather be hungry.",
    "He told his tutor that he does not want a grown-up stuck to him, and that he would like people to stop asking whether he is all right when he is obviously not.",
)
sub("What he hopes for")
prose(
    "Ivo hopes to work in the control room of a tram or railway company. He would like a flat with a balcony, two floors up and no dogs underneath. For this year he wants his mock results to be better than his sister Lena’s were.",
)
sub("What his parents said")
prose(
    "Ms Castellane and Mr Roe spoke to Petra Vaughan-Ely on 12 October 2026. They say that he holds himself together until the front door and then cannot speak for an hour. They have learned to leave a sandwich on the stairs. They would like homework to stay at school, and they want to hear about a bad day before he comes home and not after.",
    "Until Year 7 he had half an hour a week with a speech and language therapist, and they saw him use what he learned there.",
    "They fear that he is lonely, though he says not, and that a quiet boy with good marks will be left to get on with it.",
)
sub("How to talk with Ivo and involve him in decisions")
prose(
    "Send Ivo the questions in writing the day before. Use numbers and facts, say which answer is wanted, and wait. He will choose from a list of three and will not choose from a list of none. He prefers to comment on a draft by typing in its margin, which is how he has taken part in this one.",
)

sec("B", "Section B: Ivo’s special educational needs")
sub("Communication and interaction")
prose(
    "Ivo was diagnosed with autism at the age of six. He speaks fluently and exactly, and with a much larger vocabulary than most young people of his age. He takes words at their face value. Open questions stop him: asked what he thinks of a poem he may say nothing for the rest of the lesson, and this has been taken for rudeness.",
    "In a group he waits for a gap that does not come, or speaks over others about the point before last. He does not show on his face that he is lost, and he will not put up his hand. She finds it easier to type a question than to say it. ## MP=She finds it easier to type a question than to say it",
    "The speech and language therapist found that he understands single sentences very well and loses track when the topic moves without notice.",
)
sub("Cognition and learning")
prose(
    "Ivo’s reasoning is strong, above all with numbers and diagrams. He was working above the level expected for his age in mathematics and physics at the end of Year 8. He writes slowly, and his answers in English, history and geography are correct and two lines long, since he sees no need to say what the reader already knows.",
    "Starting, ordering and finishing are hard for him. He had 31 pieces of homework outstanding in July, of which 22 were done and in his bag. The educational psychologist describes this as a marked weakness in planning, beside very good memory.",
)
p = sub("Social, emotional and mental health")
p = d.add_paragraph(
    P.x(
        "Ivo’s anxiety rises through the day and is highest before a change that he was not told of. Staff at school have used the term PDA; no such diagnosis has been made. ## AB=PDA"
    )
)
p.add_run(" ")
gone = p.add_run(P.x("He leaves the room about twice a week."))
gone.font.strike = True
p.add_run(" ")
add_run(
    p,
    P.x("In the summer term he shut down, without speech, eleven times, and for an hour or more on four of them."),
    True,
)
p.add_run(" ")
p.add_run(
    P.x(
        "He cannot yet tell in advance that this is coming. He has missed 14 days of school since March, nearly all of them Mondays or days after a supply teacher."
    )
)
sub("Sensory and physical")
prose(
    "Noise, smells and being brushed against are painful to Ivo. He does not eat in the dining hall, and food technology and the changing room are the next hardest places. He walks on his toes when he is tired and needs to move in order to think. His hand aches after about ten minutes of writing.",
)
sub("Independence and self-help ## NP=Independence and self-help")
prose(
    "Although Ivo knows every tram line he has never travelled on one alone. He does not handle money, cannot make himself a hot meal, and will not speak to a stranger in a shop or on the telephone. He wakes by himself and cares for his own clothes with great precision.",
)

sec("C", "Section C: Health care needs")
prose(
    "Ivo eats eleven foods, all of them dry. He was underweight in 2024 and has since caught up; the specialist dietitian’s report of February 2026 warns of a lack of iron. He takes melatonin and falls asleep at about midnight. ## RN=the specialist dietitian’s report of February 2026",
)
sec("D", "Section D: Social care needs")
prose(
    "Ivo spends nearly all his time outside school in his room. He has not been out with anyone but his parents and Lena since the summer of 2025. His parents take it in turns to stay in, and Ms Castellane has given up her evening course.",
)

sec("E", "Section E: Outcomes")
sub("Communication and interaction")
outcome(
    1,
    "By the end of Year 9 Ivo will ask for a question to be put in another way, aloud or on a card, in four lessons out of five and without a prompt.",
    ["He does so with one teacher whom he has chosen.", "He does so in mathematics and science."],
)
outcome(
    2,
    "By the end of Year 10 Ivo will take part in a discussion of ten minutes in class, with at least one remark that follows from what another pupil has just said, three times out of four.",
)
sub("Cognition and learning")
outcome(
    3,
    "By the end of Year 10 Ivo will plan and write a page in answer to a question that says “explain” or “compare”, within 30 minutes, in English, history and geography.",
    ["He fills in a grid with an adult beside him.", "He writes half a page from his own grid."],
)
outcome(4, "By July 2027 Ivo will make better progress with his homework. ## M")
sub("Social, emotional and mental health")
outcome(
    5,
    "Ivo will show an adult that he is at step three of his stress scale and leave by the route agreed, before he shuts down, nine times out of ten. ## T",
    ["He marks his step on the scale at the end of each morning.", "He marks it at the start of every lesson."],
)
outcome(6, "By Easter 2028 Ivo will be seen by a counsellor every week. ## OP")
sub("Sensory and physical")
outcome(
    7,
    "By July 2026 Ivo will eat a meal of his own choice in the dining hall, staying for 15 minutes, on three days a week. ## DP=By July 2026",
)
outcome(
    8,
    "By the end of Year 9 Ivo will change for PE in the side room and be on the field within ten minutes, at every PE lesson. ## OW",
)

sec("F", "Section F: Special educational provision")
sub("Communication and interaction")
prose(
    "A speech and language therapist who is registered with the Health and Care Professions Council will teach Ivo for 40 minutes a fortnight, on working out what a question is asking for and on asking for it again (Outcome 1).",
    "She will also train his form tutor and his subject teachers, in one session of an hour in the first half of each autumn term, to put an open question as a choice of three (Outcome 1).",
)
P.para("Every Tuesday and Thursday, from 1.10pm to 1.35pm, the autism lead will (Outcome 2):")
P.bl(
    "run a discussion for Ivo and three others, on a topic that they choose in turn;",
    "rehearse with Ivo, in the last five minutes, one way of joining in.",
)
P.para("Subject teachers will (Outcomes 1 and 3):")
P.bl(
    "say Ivo’s name before they give an instruction to the whole class;",
    "use literal language with him; ## S",
    "give him ten seconds to answer, where appropriate; ## V=where appropriate; S=give him ten seconds to answer",
    "at the start of each task, write on the board what is to be handed in and how long it is to be.",
)
P.para("In addition:")
P.bl(
    "Ivo will have access to a social communication group (Outcome 2). ## V=have access to; U; N",
    "The higher level teaching assistant will hold a small group on conversation once a week (Outcome 2). ## V=small group; P",
)
sub("Cognition and learning")
prose(
    "A teaching assistant (TA) with a Level 3 award will sit at the table behind Ivo’s in every English, history and geography lesson, come forward when a question is set, and divide it with him into the boxes of a planning grid (Outcome 3).",
    "The TA should also scribe for him when his hand is tired (Outcome 3). ## U; V=should",
    "He will have 12 hours of TA support each week (Outcome 3). ## H",
)
P.bl(
    "The librarian will hold a homework session for Ivo and up to five others on Mondays and Wednesdays from 3.15pm to 4pm, at which he begins one piece and hands in another (Outcome 4).",
    "Ivo’s form tutor will check his planner every afternoon and put into his hand whatever is due the next day (Outcome 4).",
    "A teacher from the autism outreach service will teach Ivo to take notes from a talk, hours to be confirmed (Outcome 3). ## U",
    "Help with revision: as recommended in the educational psychologist’s report (Outcome 3). ## D",
    "A bespoke package of work on handwriting (Outcome 9). ## V=A bespoke package; U; N; UN=Outcome 9",
    "Lachlan will type any piece of more than half a page on a school laptop, with the spelling check on (Outcome 3). ## AC=Lachlan",
)
sub("Social, emotional and mental health")
sub("Provision to meet Outcomes 5 and 6", 3)
P.bl(
    "The school’s mental health lead will see Ivo for 20 minutes each Monday at 8.40am, to go through the week’s timetable and mark on it whatever may be hard.",
    "A counsellor on the register of a professional body will see Ivo weekly, for counselling on anxiety and on what a shutdown is. ## P",
    "A key adult will be available at times of transition. ## V=be available at times of transition; U; X",
    "Whenever Ivo shows step three on his scale he will go to the library by the back stairs, and the librarian will sit nearby for ten minutes without speaking.",
    "The cover manager will try to send Ivo a message about any change of room or teacher by 8am that day. ## V=try to",
)
sub("Sensory and physical")
P.bl(
    "An occupational therapist (OT) will work with Ivo three times in the school year 2026–27, for 90 minutes each time, on what he can do about noise and smell in the hall, the changing room and food technology (Outcome 7).",
    "Frequent movement breaks (Outcome 7). ## V=Frequent; S",
    "Five minutes before the bell for lunch Ivo will go into the dining hall with one other pupil and sit at the table by the fire door (Outcome 7).",
    "Sensory circuits will be run for 15 minutes at the start of every school day, with climbing, pushing and a weighted blanket (Outcome 7). ## N",
)
sub("Whole school")
prose(
    "The careers adviser will meet Ivo for 45 minutes each half term, to plan two days with a tram or railway company in Year 10 and to compare courses after Year 11. ## L",
    "Element 3 funding at the second level will continue (Outcome 3). ## B",
    "The special educational needs coordinator will hold a meeting of all Ivo’s teachers every half term, on how the scale, the planner and the grid are being used (Outcomes 3, 4 and 5).",
)
sub("Monitoring")
prose(
    "The special educational needs coordinator keeps the short-term targets and shares them with Ivo and his parents by e-mail at the end of each term."
)

sec("G", "Section G: Health care provision")
prose(
    "A dietitian will see Ivo and his mother at the clinic every two months, for half an hour, to add one food at a time.",
    "The community nurse can give advice on sleep if requested. ## C; V=can give; V=if requested",
    "A blood test for iron will be taken every six months at the family doctor’s surgery.",
)
sec("H1", "Section H1: Social care provision under the 1970 Act")
prose(
    "A personal assistant will go with Ivo to the climbing centre every Saturday in term time from 2pm to 4pm, and stay in sight while he climbs.",
    "The council will meet the cost of entry, at £9 a visit. ## MO=£9 a visit",
)
sec("H2", "Section H2: Other social care provision")
prose(
    "Some overnight short breaks might be arranged by the disabled children’s team. ## C; V=Some; V=might be arranged"
)
sec("I", "Section I: Placement")
prose("Kestrel Bridge Academy, a mainstream secondary school. ## PID=Kestrel Bridge Academy")
sec("K", "Section K: Advice and information")
P.bl(
    "Ivo’s views: recording of 9 October 2026, made by Ivo Castellane-Roe",
    "Parents’ views: Marguerite Castellane and Simon Roe, 12 October 2026",
    "School’s review report: Mrs H Abiola, special educational needs coordinator, 30 September 2026",
    "Psychological advice: Dr Wim Dekker, educational psychologist, 8 July 2026",
    "Speech and language therapy advice: Carys Penhale, speech and language therapist ## AD=Speech and language therapy advice: Carys Penhale",
    "Occupational therapy advice: Jude Mbeki, occupational therapist, 19 June 2026",
    "Medical advice: Dr A Sorensen, community paediatrician, 2 June 2026",
    "Social care advice: Katy Brough, social worker, disabled children’s team, 1 September 2026",
    "Record of attendance, 25 September 2026 ## AD=Record of attendance",
)
P.section = None
prose("Please send your comments to: XXXX, Plans Team, Wrexcombe Borough Council. ## PH=XXXX")
P.save()
