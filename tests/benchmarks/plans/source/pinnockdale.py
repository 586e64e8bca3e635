"""Final plan typed in a hurry: no tables, headings by hand, running prose, dashes and lists. Ludo, Year 6."""

from building import MarkedPlan, add_run, lay_out, page_field, tracked
from docx.shared import Cm, Pt

P = MarkedPlan("pinnockdale", "final", font="Arial", size=10.5)
d = P.document
lay_out(d.sections[0], sides=2.2, ends=1.8)
foot = P.running("TARNBECK BOROUGH COUNCIL    SEND Team    confidential", "L Penhale-Osei 19/05/2016 - final plan    ")
page_field(foot)


def tight(para, after=3):
    para.paragraph_format.space_after = Pt(after)
    return para


def sec(letter, title, underline=False):
    P.section = letter
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(12)
    p.paragraph_format.keep_with_next = True
    add_run(p, P.x(title), bold=True, size=12).underline = underline


def sub(text):
    p = P.para(text, bold=True)
    p.paragraph_format.keep_with_next = True
    tight(p, 2)


def dash(*raws):
    """Dashes typed by hand."""
    for raw in raws:
        p = d.add_paragraph()
        p.paragraph_format.left_indent = Cm(0.6)
        p.paragraph_format.first_line_indent = Cm(-0.4)
        p.add_run("- " + P.x(raw))
        tight(p, 2)


def typed(*pairs):
    """Labels typed before a tab: "O1 <tab> text"."""
    for code, raw in pairs:
        p = d.add_paragraph()
        p.paragraph_format.left_indent = Cm(1.2)
        p.paragraph_format.first_line_indent = Cm(-1.2)
        p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
        p.add_run(code + "\t" + P.x(raw))
        tight(p)


p = d.add_paragraph()
add_run(p, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=16)
p = d.add_paragraph()
add_run(p, "FINAL", bold=True, size=13)
for k, v in [
    ("Child", "Ludo Penhale-Osei (boy)"),
    ("Date of birth", "19 May 2016, Year 6"),
    (
        "Lives with",
        "Mum, Merrin Penhale, and sister Ottilie, at 4 Coopers Row, Pinnockdale. Dad, Kwabena Osei, has Ludo every other weekend",
    ),
    ("Assessment requested", "11 May 2026 (by the school)"),
    ("Draft sent out", "2 October 2026"),
    ("Final plan date", "16 November 2026"),
    ("Plan coordinator", "Glenys Tarrow, 01555 010 442"),
    ("Review", "The plan will be reviewed every twelve months, as the law says."),
]:
    p = d.add_paragraph()
    p.paragraph_format.tab_stops.add_tab_stop(Cm(4.6))
    p.paragraph_format.left_indent = Cm(4.6)
    p.paragraph_format.first_line_indent = Cm(-4.6)
    add_run(p, k + ":", bold=True)
    p.add_run("\t" + v)
    tight(p, 1)
P.whole("late-plan")
P.whole("no-review-date")
P.whole("not-signed")
P.whole("missing-section", "J")
P.whole("unresolved-changes")

sec("A", "SECTION A - views, interests and aspirations of Ludo and his parents")
P.lab("no-communication-summary")
P.para(
    "Ludo typed this on his tablet on 2 June 2026 with Mrs Abiodun from school. Spelling has been tidied and nothing else changed.",
    italic=True,
)
P.para(
    "I am Ludo and I am ten. I like sharks, maps of the underground and making films with Ottilie where the hamster is the star. I have a good left hand and a lazy right one. I am the best in my class at knowing where places are. I don’t like it when people finish my sentence. I know what I want to say, it is just at the back of the cupboard. I don’t like writing because my hand hurts and everybody is on the next thing. When I have a seizure I go away for a bit and when I come back they are all looking. I would rather they carried on.",
    "My best friend is Kasper. He doesn’t mind waiting. When I am grown up I want to be a film director or work on a boat that counts sharks. At my next school I want to go to film club and not be in the baby group for reading.",
)
sub("What mum and dad say")
P.para(
    "Merrin and Kwabena were seen together at the school on 9 June 2026. Ludo was born eleven weeks early and spent two months in hospital. He walked at two and a half and had his first seizure in Year 2. They describe a stubborn, funny, generous boy who will try anything once and who gets up again every time he falls over. The last year has been harder. Merrin says he has started asking at bedtime whether he will have a seizure in his sleep, and he has stopped asking Kasper round. Kwabena feels that school has been kind but that Ludo has been allowed to do less and less, because it is quicker.",
    "In Year 5 he had ten sessions with a reading volunteer and 12 hours a week of help from a teaching assistant out of the school’s own budget. Both parents would have liked it to be more about doing things with him than for him.",
    "They hope that he will go to the same secondary school as Ottilie, that he will be able to look after himself on a day out with friends, and that one day he will hold down a job that he is proud of.",
)

sec("B", "Section B: Ludo’s special educational needs", underline=True)
sub("Communication and interaction")
P.para(
    "Ludo’s understanding of spoken language is near enough that of other ten year olds when he hears it in short pieces, and he is good company. Finding words is where it goes wrong. He will know that the thing is a lighthouse and say “the tall one, the flashing sea thing”. In a quiet room on the naming test he got 21 out of 40 (therapist’s figure, June 2026). He starts stories in the middle, so that people who were not there do not know who or where, and when they look puzzled he gives up with “doesn’t matter”. It is a good deal worse in noise and on days after a seizure."
)
sub("Cognition and learning")
P.para(
    "He is a quick thinker with shapes and pictures: the educational psychologist put his visual reasoning in the high average range. Holding things in his head is another matter. He can keep two things in mind and drops the first when given a third. Maths facts come and go. The hospital neuropsychology report of January 2026 links this to the seizures, which are mostly on the left side of the brain. ## RN=hospital neuropsychology report of January 2026",
    "He reads at about the level of a child of eight, sounding out slowly, and spells worse than he reads. A paragraph takes him most of a lesson. What he says is always better than what he writes; his oral account of the Great Fire ran to four minutes, and the written one to nineteen words. He will have a second screen beside him for copying in all lessons from January. ## OUT=He will have a second screen beside him",
)
sub("Social, emotional and mental health")
P.para(
    "Ludo is liked. He is also tired and increasingly worried. He gets a warning feeling before most seizures, a sort of fizzing in the stomach, but does not tell anyone because he does not want a fuss. She now avoids assembly and the dinner hall, where he has had seizures before. He told the emotional literacy support assistant (ELSA) that he feels like a bomb. He spends most playtimes on the bench by the office, by choice, and Kasper sits with him some days. ## MP=She now avoids assembly and the dinner hall"
)
sub("Sensory and physical")
P.para(
    "Ludo has a right-sided hemiplegia. He walks and runs with a limp and falls about twice a day, oftenest on stairs or in a crowd. He wears a splint on the right leg all day and one on the hand at night. Writing with the left hand is legible for two lines, after which it shrinks and slopes. Both hands together (ruler and pencil, paper and scissors) is slow and usually ends in a torn page. By the afternoon his right leg is stiff and he leans on furniture."
)
sub("Self-care and independence ## NP")
P.para(
    "He can wash, clean his teeth and get dressed except for laces, buttons and the splint. He cannot yet cut up food, open packets, or carry a plate or tray without spilling. At lunch an adult tends to do it all before he has sat down and he lets them. He does not carry money or know what to do if separated from his mum."
)

P.section = "C"
sec("C", "Sections C & D. Health needs, social care needs ## SNS=Sections C & D")
P.para(
    "Cerebral palsy (right hemiplegia) and focal epilepsy. Seizures come in clusters, two or three in a week and then none for a month; they last one to three minutes and he is sleepy for up to an hour. The last EEG was in March. Rescue medicine has been needed twice this year, both times at home. Under Dr Vanterpool [check spelling of consultant] at Tarnbeck General. Botulinum injections to the calf in April. ## AB=EEG; PH=[check spelling of consultant]"
)
tracked(
    P.para(""),
    ["Medicine is levetiracetam, ", ("del", "7.5 ml"), ("ins", "8 ml"), " morning and evening."],
)
P.para(
    "The family had a child and family assessment in July 2026. Merrin sleeps on Ludo’s floor and has not had a night out of the house since the spring. Ottilie, who is 13, has twice managed a seizure on her own. Ludo has never been to a club without a parent there."
)

sec("E", "E. OUTCOMES")
typed(
    (
        "O1",
        "By the end of Year 6 Ludo will tell somebody who was not there who was in it, where it was and what happened, without being asked, in four stories out of five.",
    ),
    ("O2", "By July 2027 Ludo will develop his vocabulary. ## M"),
    (
        "O3",
        "By the end of Key Stage 2 Ludo will plan and type a piece of at least 150 words in one lesson and put right five of his own mistakes in it.",
    ),
    (
        "O4",
        "Ludo will carry out three instructions given together, in the right order, in eight lessons out of ten. ## T",
    ),
    ("", "Steps: two instructions with pictures; three with pictures; three without."),
    (
        "O5",
        "By September 2026 Ludo will tell the nearest adult when he gets the warning feeling, every time. ## DP=By September 2026",
    ),
    ("O6", "By summer 2027 Ludo will have access to hydrotherapy and stretches at school. ## OP"),
    (
        "O7",
        "By the end of Year 7 Ludo will carry his own tray to the table and cut up his dinner, on four days in five. ## OW",
    ),
    (
        "O8",
        "By the end of Year 6 Ludo will choose to play with at least two other children for ten minutes or more on three playtimes a week.",
    ),
)
P.para("Short term targets will be set by the class teacher with Ludo and his mum in September, January and April.")

sec("F", "SECTION F    Special educational provision")
P.para("O1 etc. are the outcomes in E above. TA = teaching assistant.", italic=True)
sub("Communication")
P.prose(
    "Ludo will be seen by the speech and language therapist for 40 minutes every week in term time, to work on finding words and on giving his listener the background first (O1).",
    "Sessions will be in the library room.",
    "The therapist will also train the class teacher and TA each term in how to give a word clue without giving the word (O1). ## P",
    "A TA who has sat in on the therapy will go over the week’s eight words with him for 10 minutes each morning before register (O1, O2).",
    "Staff should be mindful of background noise. ## V=should be mindful of; S; L",
    "In class discussions he will be asked second or third, so that he has heard one answer before he gives his own (O1).",
)
P.prose(
    "Vocabulary teaching will be delivered by the school on a daily basis (O2). ## P; N",
    "Ludo will keep a word book with drawings, for use in topic lessons and at home (O2).",
)
sub("Learning")
dash(
    "Small group spelling x4 weekly, 25 mins, HLTA (O3) ## V=Small group; AB=HLTA",
    "Memory games with TA, 15 mins every day straight after register (O4)",
    "Instructions to be cut into chunks with a picture for each (O4) ## S",
    "Access to a TA as scribe as and when required (O3) ## U; V=Access to a TA; V=as and when required",
    "15 hrs TA per week (O3, O4) ## H",
    "Touch typing to be taught for 15 mins on four days a week, left hand layout (O3) ## N",
    "Specialist teacher (physical disability) to visit half termly to check his writing set up and where he sits (O3)",
    "Laptop with word prediction and headphones, for every piece of writing longer than three lines (O3)",
    "Reading programme TBC once school has done its own assessment (O3) ## D",
    "Top up at Band D (O4) ## B",
    "In maths lessons he may use a number square and does not copy out questions (O4) ## ?V=may use",
)
sub("Emotional wellbeing and friends")
tight(P.para("Every Tuesday and Thursday from 1.10 to 1.40 the ELSA will:"), 2)
P.bl(
    "draw with Ludo where the warning feeling starts and practise saying “it’s coming” out loud (O5)",
    "rehearse what he wants other children to know about his epilepsy (O8)",
    "sort the week’s worries on to slips, and decide with him which of them go in the bin (O5)",
)
tight(P.para("And:"), 2)
P.bl(
    "a familiar adult to sit by Ludo for 20 mins after any seizure in school, with his film magazine, until he wants to go back in (O5) ## X=a familiar adult to sit by Ludo",
    "games club on Monday, Wednesday and Friday, 12.25 to 12.50, Ludo with up to five others, run by Mr Sandhu (midday supervisor) (O8)",
    "regular check-ins (O5) ## U; N; V=regular check-ins",
    "Reuben to be told five minutes before any change of room or of teacher (O5) ## AC=Reuben",
    "the TA will help Ludo to join in with the others (O8) ## U",
    "45 mins a week in the spring term with the school counsellor, on sleep and on being frightened of the dark, subject to availability (O5) ## V=subject to availability",
    "SENCO to ring mum at 4 pm on the last Friday of each month ## L",
)
sub("Physical - everything here is for O6, unless it says something else")
typed(
    (
        "1)",
        "Half an hour of hydrotherapy at Tarn Lodge pool each Wednesday, physiotherapist in the water and TA on the side, to loosen and strengthen the right leg and arm.",
    ),
    ("2)", "TA to do the six stretches on Ludo’s card with him daily. ## P"),
    ("3)", "Occupational therapist to check splint, chair and desk height once a term."),
    ("4)", "Frequent movement breaks. ## V=Frequent movement breaks; S"),
    ("5)", "Class teacher to plan every PE lesson so that Ludo takes a full part, with a light bat and a slower ball."),
    ("6)", "Someone to walk down beside Ludo on the stairs at every change of lesson. ## X"),
    ("7)", "A sloping board and a chair with arms in both of the rooms he is taught in (O3)."),
    ("8)", "Replacement keyboard, £310, to be met from the school’s budget (O3). ## MO=£310"),
    ("9)", "Swimming teacher to work with him on floating and treading water, 30 mins weekly (O9). ## UN=O9"),
)
P.para(
    "Monitoring: SENCO, teacher and parents meet in the second half of each term, look at the O numbers one by one and send the note to Glenys."
)

sec("G", "G - Health provision", underline=True)
dash(
    "Epilepsy nurse to rewrite the seizure plan each September, and to train six staff for one hour on the first day of the autumn term in giving the rescue medicine.",
    "Neurology clinic with the consultant every six months.",
    "Clinical psychology for Ludo about living with epilepsy. ## C",
    "Bathing and stretching advice to mum from the community physiotherapist, as appropriate. ## C; V=as appropriate",
)
sec("H1", "H1 - Social care (Chronically Sick and Disabled Persons Act)", underline=True)
dash(
    "Personal assistant from the Tarnbeck Buddies team to go with Ludo to Scouts, two hours every Friday in term time, and to see him to his own front door.",
    "Short breaks for mum to be offered where possible. ## C; V=be offered where possible",
)
sec("H2", "H2 - Any other social care provision", underline=True)
P.lab("empty-section")

sec("I", "I - Placement")
P.para(
    "Pinnockdale Church Primary School, mainstream primary, with 15 hours of TA support. ## HIP=15 hours of TA support"
)
sec("K", "K - Advice (copies attached)")
P.para(
    "1. Ludo’s views, typed by Ludo with Mrs Abiodun, 2 June 2026",
    "2. Parents’ views, Merrin Penhale and Kwabena Osei, 9 June 2026",
    "3. School advice, Mr T Ballantine, SENCO, 15 June 2026",
    "4. Educational psychology, Dr Oluchi Farrant, educational psychologist, 24 June 2026",
    "5. Speech and language therapy, Hetty Maddern, therapist, 19 June 2026",
    "6. Physiotherapy and occupational therapy, joint report ## AD=Physiotherapy and occupational therapy, joint report",
    "7. Medical, Dr A Vanterpool, consultant paediatric neurologist, 30 June 2026",
    "8. Specialist teacher advice, 1 July 2026 ## ?AD=Specialist teacher advice, 1 July 2026",
    "9. Social care, Dermot Ashby, social worker, 20 July 2026",
)
for para in d.paragraphs[-9:]:
    tight(para, 1)
P.save()
