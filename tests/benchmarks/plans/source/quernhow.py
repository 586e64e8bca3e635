"""Final. Older statement wording: letters in brackets, numbered paragraphs, needs and outcomes cited in square brackets. Ambrose, Year 9."""

from building_k import K
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

P = K("quernhow", "final", font="Liberation Serif", size=11, margin=2.5)
d = P.document
P.running(None, "County of Quernhow – Education, Health and Care Plan – A. J. Thackwray-Nunn")


def title(text, size=12):
    p = d.add_paragraph()
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    p.paragraph_format.space_before = Pt(14)
    r = p.add_run(P.t(text))
    r.bold = True
    r.font.size = Pt(size)


def sub(text):
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(6)
    r = p.add_run(P.t(text))
    r.underline = True


N = [0]


def n(text, *labels, start=False):
    if start:
        N[0] = 0
    N[0] += 1
    p = d.add_paragraph()
    p.paragraph_format.left_indent = Cm(1.2)
    p.paragraph_format.first_line_indent = Cm(-1.2)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
    p.add_run(f"{N[0]}.\t")
    p.add_run(P.t(text, *labels))


P.section = None
title("QUERNHOW COUNTY COUNCIL", 14)
title("EDUCATION, HEALTH AND CARE PLAN", 14)
title("made under section 37 of the Children and Families Act 2014")
P.p(
    "This is the final plan which the Council maintains for the child named below. Having secured an assessment of the special educational needs of [Child’s full name], the Council gives notice of those needs and of the provision to be made.",
    "PH:[Child’s full name]",
)
t = P.table([7, 9])
for k, v in [
    ("Surname and other names", "Thackwray-Nunn, Ambrose Jude"),
    ("Date of birth", "17 February 2013"),
    ("Year group", "Year 9"),
    ("Home address", "Lathe House, Back Lane, Quernhow"),
    ("Parent or person responsible", "Mrs Honora Nunn (mother)"),
    ("Request for assessment received", "9 February 2026"),
    ("Date of this plan", "30 October 2026"),
]:
    P.row(t, k, v)
P.lab("late-plan", section=None)
P.lab("no-review-date", section=None)
P.lab("no-adulthood-outcomes", section=None)
P.lab("no-adulthood-provision", section=None)

P.section = "A"
title("(A)  The views, interests and aspirations of the child and of his parent")
P.lab("no-aspirations", section="A")
P.lab("no-communication-summary", section="A")
P.p(
    "Ambrose’s views were taken down by Mr Cadell, his form tutor, on the 4th of March 2026 and are reported here by him. Ambrose says that he likes local radio, rugby league commentary and taking clocks to pieces. He says that reading makes the line move and his head ache, and that he hates being timed. He told Mr Cadell that Tuesdays are the worst day, because there is French and then games, and that lunch with Kit and Rupert is the best part of school. He thinks that some teachers believe he is lazy."
)
P.p(
    "Mrs Nunn writes that her son was slow to crawl, to dress and to ride a bicycle, and that he has been unhappy about school since the age of seven. He was absent for fifty-one half days in the last school year. He comes home exhausted, and homework ends in tears on most evenings. She has paid for a tutor on Saturday mornings since he was ten. He is gentle with his grandmother, can name every ground in the Northern leagues and has a memory for voices that astonishes the family."
)

P.section = "B"
title("(B)  The child’s special educational needs")
P.p(
    "Ambrose is a boy of average verbal ability with developmental dyslexia, difficulties of number and developmental co-ordination disorder. He listens well, has a wide general knowledge and answers thoughtfully in discussion. His needs are as follows."
)
sub("Cognition and learning")
n(
    "Ambrose reads accurately at the level of a child of eight years and six months, and slowly, so that by the end of a paragraph the sense of its beginning has been lost to him. On the CTOPP his rapid naming fell at the second percentile.",
    "AB:CTOPP",
    start=True,
)
n(
    "His spelling is largely phonetic and he avoids any word of which he is unsure; what he writes in half an hour is seldom more than four lines, and does no justice to what he can say."
)
n(
    "Matthias does not know his tables beyond the fives, counts on his fingers and cannot tell the time from a clock with hands, which he finds humiliating given his hobby.",
    "AC:Matthias",
)
n(
    "He holds two pieces of information in mind at once but not three; he comes to lessons without his books and he loses his way in work of more than one stage."
)
sub("Communication and interaction")
n(
    "Ambrose gropes for words which he knows perfectly well, substitutes ‘thing’ and ‘stuff’, and gives up on a sentence when he is hurried.",
    "NP:gropes for words which he knows",
)
n(
    "He takes ironic remarks at face value and has been drawn into trouble by older pupils as a result.",
    "NP:takes ironic remarks at face value",
)
sub("Social, emotional and mental health")
n(
    "Ambrose is anxious about school to the point of sickness on Sunday nights and Tuesday mornings, and from January to March 2026 did not come in for more than three days in any week."
)
n(
    "He has a poor opinion of himself as a learner. He will tear up work, or cover it with his arm, sooner than have it seen."
)
sub("Sensory and physical")
n("His handwriting is large, laboured and hard to read, and his wrist aches after five minutes.")
n(
    "He drops and bumps into things, cannot catch a ball reliably and is unsafe with a Bunsen burner or a craft knife, as the report of Miss Iveson, occupational therapist (8 June 2026), makes plain."
)
n("He tires in the course of the day; teachers report that he puts his head down on the desk in the last hour.")
n(
    "He is distressed by noise and jostling on the stairs and in the corridors. It is noted in the audiological assessment of 11 March 2026 that his hearing is normal.",
    "RN:audiological assessment of 11 March 2026",
)

P.section = "C"
title("(C)  The child’s health care needs which relate to his special educational needs")
n(
    "Ambrose has loose ankle joints and flat feet and is seen by the hospital. He is subject to migraine, about twice a month, for which he takes tablets kept at home and in the school office.",
    start=True,
)
P.section = "D"
title("(D)  The child’s social care needs which relate to his special educational needs")
n("None was identified in the course of the assessment.", start=True)

P.section = "E"
title("(E)  The outcomes sought for the child")
n(
    "By the end of Key Stage 4 Ambrose will read aloud a page of a set text which he has not seen before with at least ninety-five per cent of the words correct.",
    start=True,
)
n(
    "By the end of Year 11 he will type three linked paragraphs in thirty minutes which a reader who does not know him can follow."
)
n(
    "By July 2028 he will give the answer to any multiplication fact to ten times ten within five seconds and will tell the time from a clock face to the nearest minute."
)
n("By the end of Year 10 he will arrive with the right books and equipment for four lessons in every five.")
n("Ambrose will come to school on every day of a full half term and remain until the end of the last lesson.", "T")
n("By the end of Year 10 Ambrose will develop more confidence in himself.", "M")
n("By Easter 2027 he will be provided with a weekly handwriting group.", "OP")
n(
    "By July 2027 he will catch a tennis ball thrown from five metres in eight tries out of ten and light a Bunsen burner safely."
)
n(
    "By the end of Key Stage 4 he will put up his hand and say what he has not understood at least once in each lesson of English and mathematics.",
    "OW",
)

P.section = "F"
title("(F)  The special educational provision to be made")
P.p(
    "The numbers in square brackets are those of the needs in (B) and of the outcomes in (E) to which each paragraph relates.",
    italic=True,
)
sub("Teaching")
n(
    "Ambrose shall be taught individually, by a teacher holding a Level 7 award in specific learning difficulties, for three periods of forty minutes in every week of the school year, by means of a structured and cumulative scheme of phonics and spelling rules in which nothing new is introduced until what went before is secure. [Needs 1 and 2; Outcomes 1 and 2]",
    start=True,
)
n(
    "A teaching assistant shall hear Ambrose read aloud from a book of his own choosing upon four days of each week. [Need 1; Outcome 1]",
    "P",
)
n(
    "Tables, number bonds and the clock shall be taught with counters, rods and a geared clock for the first fifteen minutes of every mathematics lesson. [Need 3; Outcome 3]",
    "N",
)
n(
    "Ambrose shall be helped with his written work by a teaching assistant on a regular basis, it being understood that the ideas shall be his own. [Need 2; Outcome 2]",
    "U",
    "V:regular",
)
n("Ten hours in each week of individual support from a learning support assistant. [Outcomes 1, 2 and 3]", "H")
n(
    "In every lesson written material shall be given to him in fourteen-point type upon cream paper with a clear space between lines. [Need 1; Outcome 1]"
)
n("Instructions shall be brief and shall be given one at a time. [Need 4; Outcome 4]", "S")
n(
    "Ambrose shall not be asked to read aloud, to spell or to change another pupil’s answers on the board in front of the class. [Needs 2 and 8; Outcome 6]"
)
n(
    "The Council’s Learning Support Service shall, by an advisory teacher, give two training sessions of an hour and a half to his subject teachers before Christmas 2026 upon dyslexia and the marking of written work, and one of the same length in each September following. [Needs 1 and 2; Outcome 2]"
)
n(
    "His spelling teacher, who shall hold AMBDA, shall test him for ten minutes on each Friday upon the words that were set in the week. [Need 2; Outcome 14]",
    "UN:Outcome 14",
    "AB:AMBDA",
)
n(
    "For homework a half-hour club on Mondays, Tuesdays and Thursdays at four o’clock, at which a teaching assistant shall type to his dictation. [Need 2; Outcomes 2 and 4]"
)
n(
    "The head of mathematics shall set aside a period of twenty minutes to go over with Ambrose and two others the facts that they have learned. [Need 3; Outcome 3]",
    "P",
)
sub("Therapy and guidance")
n(
    "An occupational therapist registered with the Health and Care Professions Council shall treat Ambrose for forty-five minutes in each fortnight of term, with work upon the control of a pen, the use of a keyboard, throwing and catching, and the safe handling of tools. [Needs 9 and 10; Outcomes 2, 7 and 8]"
)
n(
    "The same therapist shall call at the school once in each term to review his programme and to rewrite it. [Need 9; Outcome 7]"
)
n(
    "Keyboard practice of twenty minutes at a time with a teaching assistant whom the therapist has instructed. [Need 9; Outcome 2]",
    "P",
)
n(
    "What is to be provided for Ambrose in games shall be determined by the school upon his entry to Year 10. [Need 10; Outcome 8]",
    "D",
)
n(
    "The school counsellor shall see Ambrose for fifty minutes in each week of the spring term 2027, and for fifty minutes in each fortnight thereafter, to work upon his fear of coming to school and upon the thoughts which keep him awake. [Need 7; Outcome 5]"
)
n(
    "A pastoral assistant who has completed the emotional literacy support course shall meet Ambrose at the gate at twenty minutes to nine every morning and walk with him to registration at nine o’clock. [Need 7; Outcome 5]"
)
n(
    "A trusted member of staff shall talk over the day with Ambrose for ten minutes before he goes home each afternoon, and shall write one good thing in his planner. [Needs 7 and 8; Outcomes 5 and 6]",
    "X",
)
n(
    "It is recommended that Ambrose should follow a programme to raise his self-esteem. [Need 8; Outcome 6]",
    "V:It is recommended that Ambrose should",
    "U",
    "N",
)
n(
    "Ambrose may benefit from half an hour with the learning mentor on alternate Fridays, in which the coming fortnight’s books and deadlines are entered in a diary. [Need 4; Outcome 4]",
    "V:may benefit from",
)
n(
    "When Ambrose has torn up a piece of work the teacher shall put it aside without remark and shall take it up again with him in the following lesson. [Need 8; Outcome 6]"
)
n(
    "The seating which Ambrose is to have in his form room shall be as set out in the report of the occupational therapist dated 8 June 2026. [Need 9; Outcome 2]",
    "D",
)
n(
    "Ambrose shall leave three minutes before the bell, with one friend whom he has chosen, every lesson which is followed by a move between buildings. [Need 12; Outcome 5]"
)
n("The school shall give Ambrose help in planning his homework. [Need 4; Outcome 4]", "U", "N")
n(
    "A rest of ten minutes in the medical room shall be taken by Ambrose after the first and second lessons of each afternoon. [Need 11; Outcome 5]"
)
sub("Facilities and equipment")
n(
    "A portable computer for his sole use, with predictive typing, a spelling checker and a reading pen, to be carried by him to every lesson and used in every examination. [Needs 1, 2 and 9; Outcomes 1 and 2]"
)
n("A sloping desk-top and pens of a moulded pattern shall be made available. [Need 9; Outcome 7]", "V:available")
n("Twenty-five per cent extra time in any test which is set for longer than twenty minutes. [Needs 1 and 9; Outcome 2]")
n(
    "A reader shall be provided for Ambrose as and when appropriate. [Need 1; Outcome 1]",
    "U",
    "V:as and when appropriate",
)
n("A printed copy of the teacher’s notes shall be put into his hand at the start of each lesson.", "L")
n("Resources at Matrix Level 4. [Outcomes 1 to 8]", "B:Matrix Level 4")
n(
    "The sum of £1,150 shall be delegated to the school in each financial year for the purchase of software and its renewal. [Need 2; Outcome 2]",
    "MO:£1,150",
)
n(
    "A wall clock with both hands and figures, and beside it a digital clock showing the same time, in the form room and in the mathematics room. [Need 3; Outcome 3]"
)
n(
    "One set of textbooks shall be kept at school and a second at home, so that he need carry neither. [Need 4; Outcome 4]"
)
n(
    "In science and in technology lessons Ambrose shall work at a bench of his own height with a clamp, a safety ruler and spring-loaded scissors, and the technician shall stand at that bench whenever a flame or a blade is in use. [Need 10; Outcome 8]"
)
sub("Monitoring")
P.p(
    "The special educational needs co-ordinator shall set short-term targets within two months of the date of this plan and shall consider them with Mrs Nunn each term. The plan shall be reviewed by the Council at intervals of not more than twelve months."
)

P.section = "G"
title("(G)  Health care provision reasonably required")
n(
    "The consultant paediatrician shall see Ambrose at her clinic every six months for the review of his migraine tablets.",
    start=True,
)
n("Physiotherapy for his ankles shall be offered by the hospital trust.", "C", "V:be offered")
n(
    "The school nurse shall weigh and measure him in the first week of each term, the tablets having lessened his appetite."
)
P.section = "H1"
title("(H1)  Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
n("None required.", start=True)
P.section = "H2"
title("(H2)  Any other social care provision")
n("None required.", start=True)
P.section = "I"
title("(I)  Placement")
n(
    "Thurlstone Edge High School, being a maintained mainstream secondary school for pupils of eleven to eighteen years, with ten hours of learning support assistance in each week.",
    "hours-in-placement:ten hours of learning support assistance",
    start=True,
)
P.section = "J"
title("(J)  Personal budget")
P.p(
    "Where any special educational provision is to be secured by a direct payment, this section sets out the special educational needs and outcomes to be met by that payment.",
    italic=True,
)
P.lab("empty-section", section="J")
P.section = "K"
title("(K)  The advice and information gathered in the course of the assessment")
P.p("The following are attached as appendices.")
t = P.table([1.5, 6.5, 5, 3])
P.row(t, "No.", "Advice", "Author", "Date", bold=True)
P.row(t, "1", "Representations of the parent", "Mrs H. Nunn", "2 March 2026")
P.row(t, "2", "Views of the child", "Mr T. Cadell, form tutor", "4 March 2026")
P.row(t, "3", "Educational advice", "Mrs B. Sowerby, special educational needs co-ordinator", "27 March 2026")
P.row(t, "4", ("Psychological advice", "AD"), "", "30 April 2026")
P.row(t, "5", "Medical advice", "Dr L. Okonjo-Reid, consultant paediatrician", "15 May 2026")
P.row(t, "6", "Occupational therapy advice", "Miss C. Iveson, occupational therapist", "8 June 2026")
P.row(t, "7", "Social care advice", "Ms P. Dowell, duty social worker", "20 March 2026")
P.section = None
P.gap()
P.p("Signed:  H. M. Ollerenshaw")
P.p("Hester Ollerenshaw, Head of Special Educational Needs, a duly authorised officer of the Council")
P.p("Date:  30 October 2026")
P.save()
