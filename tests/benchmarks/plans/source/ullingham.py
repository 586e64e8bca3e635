"""First draft in prose: Section A in two columns, needs in paragraphs, provision split by who makes it under codes. Kezia, Year 5."""

from building import add_run, textbox, tracked
from building_ag import Plan
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

P = Plan("ullingham", "draft", font="Georgia", size=10.5)
d = P.document
P.head_foot(
    "Proposed plan (first draft) for K. Olorunfemi-Marsh    Case 40-2217",
    "East Wendle Council    Children’s Services    Printed 12 October 2026",
)


def sec(letter, title, *labels):
    P.section = letter
    p = d.add_paragraph()
    add_run(p, P.t(title, *labels), bold=True, size=12.5)
    p._p.get_or_add_pPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="EADCEB"/>'))
    p.paragraph_format.space_before = Pt(12)
    p.paragraph_format.keep_with_next = True


def sub(text, *labels):
    p = P.p(text, *labels, bold=True)
    p.paragraph_format.keep_with_next = True


def item(code, text, *labels):
    p = d.add_paragraph()
    p.paragraph_format.left_indent = Cm(1.3)
    p.paragraph_format.first_line_indent = Cm(-1.3)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(1.3))
    p.paragraph_format.space_after = Pt(4)
    add_run(p, f"{code}\t", bold=True)
    p.add_run(P.t(text, *labels))


def columns(n):
    s = d.add_section(WD_SECTION.CONTINUOUS)
    for c in s._sectPr.findall(qn("w:cols")):
        s._sectPr.remove(c)
    s._sectPr.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="{n}" w:space="500"/>'))


P.h("Education, Health and Care Plan", 0)
P.p("Proposed plan: first draft for comment", bold=True)
textbox(
    d.add_paragraph(),
    [
        "Please read this draft and let us have your comments within 15 days of the day it reached you.",
        "The reports listed in Section K are enclosed.",
    ],
)
for k, v in [
    ("Name", "Kezia Olorunfemi-Marsh"),
    ("Date of birth", "2 December 2016"),
    ("School year", "Year 5"),
    ("Parents", "Tunde Olorunfemi and Frances Marsh (adoptive parents)"),
    ("Assessment asked for", "8 June 2026"),
    ("Draft written", "12 October 2026, by Lowri Tregear, Plan Writer"),
]:
    p = P.gap(after=0)
    add_run(p, f"{k}: ", bold=True)
    p.add_run(v)

sec("A", "SECTION A: Views, interests and aspirations")
P.lab("no-childs-views")
columns(2)
sub("The family’s account")
P.p(
    "Ms Marsh and Mr Olorunfemi met the plan writer at home on 3 July 2026, and what follows is their account, which they have read and changed. Kezia came to live with them at the age of three years and two months, after four foster homes. She arrived with a rucksack and a rabbit, and the rabbit still goes everywhere."
)
P.p(
    "They describe a girl of huge energy who bakes, swims and keeps every ticket she has ever been given in a scrapbook. She is tender with younger children and with the neighbour’s old greyhound. Mr Olorunfemi says that she wakes ready to be friends with the whole world and that by four in the afternoon the world has usually let her down. The walk home tells them which sort of day it has been: if the scrapbook comes out before the coat is off, nothing has gone wrong, and if the rabbit does, something has. Weekends with her grandmother in Harle are the calmest time of the month."
)
P.p(
    "What the family finds hardest is that Kezia sounds so grown up. People hear the chatter and suppose that she has followed what was said, and when she has not done it they call it naughtiness. In Year 3 she was sent home nine times. She had a reading volunteer for an hour a week in that year and looked forward to it."
)
sub("Hopes")
P.p(
    "Her parents hope that she will leave school able to read for pleasure and to manage her own money, that she will have one friend who lasts, and that she will one day work with animals or in a kitchen. In the nearer future they would like her to go on the residential trip in Year 6 with her class."
)
sub("Talking with Kezia and involving her")
P.p(
    "Stand where Kezia can see you, use one idea to a sentence, and ask her to show you what comes next. She decides best between two pictures laid on a table, with nobody else waiting. A walk is better than a meeting. Her review will be held in two halves so that she can come to the part about playtimes, and leave."
)
P.p("From half term the inclusion lead will give Kezia half an hour of spelling on Tuesdays and Thursdays.", "OUT")
columns(1)

sec("B", "SECTION B: The Child/Young person’s special educational needs", "PH:Child/Young person")
sub("B1 Communication and interaction")
P.p(
    "Kezia speaks in long, lively sentences with good grammar and a wide store of phrases, many of them borrowed from adults. Underneath, her understanding is much weaker than her talk: on the tests given by the speech and language therapist on 18 June 2026 she followed spoken paragraphs at the level of most children of six. She loses the thread when more than one thing is said at a time, and she does not let on. When she tells what happened to her, the events come in the order in which she feels them, so that a listener who was not there cannot put them together. That has mattered, because twice this year she was thought to be lying."
)
sub("B2 Cognition and learning")
P.p(
    "Kezia is curious and remembers places, faces and anything that made her laugh. Her memory for facts is patchy from day to day; she may know her five times table on Monday and look at it on Tuesday as if for the first time. The educational psychologist’s advice of 30 June 2026 explains this by a weakness in working memory and in planning, with reasoning in pictures close to average. She reads aloud at about the level of Year 2, guessing from the first letter, and takes little of the meaning with her. Faced with a blank page she sharpens pencils. Unless somebody starts the first sentence with her, the lesson ends with the date and title."
)
tracked(
    P.p(""),
    [
        "In the summer tests she scored 84 for mathematics and ",
        ("del", "78"),
        ("ins", "76"),
        " for reading, where 100 is the middle score for her age.",
    ],
)
sub("B3 Social, emotional and mental health")
P.p(
    "Kezia is affectionate, funny and forgives quickly. She is watchful with adults she does not know and follows any she does from room to room. Small losses, a pencil borrowed or a place in the line, feel very large, and she shouts, tips a chair or runs to the far fence. He is sorry afterwards and often cannot say what it was about. School recorded seventeen such incidents in the summer term, fourteen of them after lunch. She wants friends and tries too hard, so games end in argument within a few minutes. The clinical psychology report of February 2026 links these reactions to her early losses.",
    "MP:He is sorry afterwards and often cannot say",
    "RN:clinical psychology report of February 2026",
)
sub("B4 Sensory and physical", "NP:B4 Sensory and physical")
P.p(
    "Kezia swims well and is strong for her age. She has a fine tremor in both hands, so her letters are large and joined in odd places, and she cannot manage a ruler, scissors or a compass without spoiling the work. She is short-sighted with a flicker of the eyes, for which she wears glasses; she sees print of size 18 and above with ease, and she reads the board only from the front two rows. Strong light from the classroom windows makes her eyes water."
)

sec("C", "SECTIONS C AND D: Health needs and social care needs", "sections-not-separate:SECTIONS C AND D")
P.p(
    "Kezia has a diagnosis of FASD, made in 2023, and has been under the community paediatrician ever since. She is small for her age, sleeps for six hours in a good night and takes a medicine for attention at breakfast, which takes away her appetite at noon. Her eyes are looked at each year at the hospital. Kezia was adopted in 2020 and her birth mother writes once a year through the letterbox scheme; the weeks round the letter are unsettled. She will go with anyone who is kind to her, does not look before she steps off a kerb, and left the garden alone three times last summer. Her parents take turns to be up at night and have not had an evening out together since Christmas. [check with Sue before sending – is the social worker still involved?]",
    "AB:FASD",
    "PH:[check with Sue before sending",
)

sec("E", "SECTION E: Outcomes")
sub("Communication and interaction")
item(
    "E1",
    "By the end of Year 6 Kezia will tell three events from her day in the right order, so that somebody who was not there can retell them, on four days out of five.",
)
P.p("Steps: two events with picture cards; three events with cards; three events without.", italic=True)
item(
    "E2",
    "By July 2027 Kezia will ask for an instruction to be said again, or point to her “again” card, in at least two lessons a day.",
)
P.p("Steps: uses the card with her teaching assistant; uses it with her class teacher.", italic=True)
sub("Cognition and learning")
item(
    "E3",
    "Kezia will answer eight out of ten mixed questions from the two, five and ten times tables correctly, on a Monday and again on the Friday.",
    "T",
)
item("E4", "By the end of Key Stage 2 Kezia will develop her confidence as a reader.", "M")
item(
    "E5",
    "By Easter 2026 Kezia will write her first sentence within three minutes of a task being set, in four lessons out of five.",
    "DP:By Easter 2026",
)
P.p("Steps: within ten minutes, with the first words given; within five minutes.", italic=True)
sub("Social, emotional and mental health")
item(
    "E6",
    "By the end of Year 6 Tamsin will point to the right step on the five-step scale, and choose one of two calming activities before shouting or running, three times out of four.",
    "AC:Tamsin",
)
item("E7", "By July 2027 Kezia will be provided with a friendship group at lunchtime.", "OP")
item(
    "E8",
    "By the summer of 2028 Kezia will play a game with rules, with two classmates, to its end and with no adult stepping in, three times a week.",
    "OW",
)
sub("Health and social care")
item(
    "E9",
    "By her twelfth birthday Kezia will stop at the kerb, look both ways and wait for a gap, without being told, on ten roads out of ten.",
)

sec("F", "SECTION F: Special educational provision")
P.p(
    "Provision is set out under the people who make it. The codes in square brackets are the outcomes in Section E that it serves.",
    italic=True,
)
sub("F1 The class teacher")
item(
    "F1.1",
    "In every lesson the class teacher will say Kezia’s name, give one instruction, and hear her say it back before giving the next. [E2]",
)
item(
    "F1.2",
    "The class teacher will teach Kezia and three others the two, five and ten times tables with rods and number lines, on Monday, Wednesday and Friday from 9.10am to 9.30am. [E3]",
)
item(
    "F1.3",
    "Whenever Kezia has to write more than two sentences, the task will be set out on a card of no more than four steps, which she ticks off. [E5]",
)
item("F1.4", "Plain, everyday words will be used with Kezia. [E2]", "S")
item("F1.5", "In lessons with written work Kezia will sit beside a partner who is picked afresh each half term. [E5]")
item(
    "F1.6",
    "The class teacher will write in the home book on Wednesdays and Fridays, putting the day’s events in order so that they can be told again at home. [E1]",
)
item(
    "F1.7",
    "At least twice in every English lesson the class teacher will come to Kezia’s table and read what she has written so far. [E5]",
)
sub("F2 Teaching assistants")
P.p(
    "Kezia’s teaching assistant, Mr Dunmore, holds a Level 3 award and last year took the virtual school’s two-day course on early loss."
)
item(
    "F2.1",
    "For 20 minutes each afternoon the teaching assistant will rehearse the story of the day with Kezia, using three cards: first, next and last. [E1]",
)
item("F2.2", "25 hours per week of teaching assistant time. [E3, E5]", "H")
item(
    "F2.3",
    "The teaching assistant will go over the words of the coming science and history lessons with Kezia twice a week. [E1]",
    "P",
)
item("F2.4", "The teaching assistant will help Kezia to settle to her written work and to read it through. [E5]", "U")
item(
    "F2.5",
    "When staffing allows, a teaching assistant will hear Kezia read aloud for 15 minutes each day. [E4]",
    "V:When staffing allows",
)
item(
    "F2.6",
    "After any falling-out at playtime, the teaching assistant will sit with Kezia for 15 minutes and draw with her what happened, frame by frame. [E6]",
)
item(
    "F2.7",
    "A sand timer for three minutes and a strip of first words will be on Kezia’s table in all written lessons. [E5]",
)
sub("F3 Pastoral staff")
item(
    "F3.1",
    "The ELSA will see Kezia on her own for 35 minutes a week, on naming feelings and placing them on the five-step scale. [E6]",
    "AB:ELSA",
)
item(
    "F3.2",
    "A trusted adult will meet Kezia at the classroom door at 8.45am and play a card game with her until 9.00am, every day. [E6]",
    "X",
)
item(
    "F3.3",
    "The friendship group, led by the senior lunchtime supervisor for Kezia and up to five classmates, will meet on Tuesdays and Thursdays for 25 minutes to play board games in which turns are taken. [E7]",
)
item(
    "F3.4",
    "The play therapist could see Kezia for 45 minutes a week in the spring and summer terms, to work on what she does when she loses something. [E6]",
    "V:could",
)
item(
    "F3.5",
    "The school cook will bake with Kezia and one other child for an hour each Friday, reading the recipe aloud and timing the oven. [E12]",
    "UN:E12",
)
item("F3.6", "The inclusion lead will ring Ms Marsh at four o’clock every Friday to go over the week.", "L")
item("F3.7", "Kezia will be helped to calm down, by being walked to the book corner and read to. [E6]", "U", "N")
sub("F4 Visiting professionals")
item(
    "F4.1",
    "A speech and language therapist (SaLT), registered with the Health and Care Professions Council, will work with Kezia for 30 minutes a week, for ten weeks of the autumn term and ten of the spring term, on putting a story in order and on asking for help. [E1, E2]",
)
item("F4.2", "The SaLT will give the teaching assistant three sessions of training in the use of the cards. [E1]", "P")
item(
    "F4.3",
    "A specialist teacher of literacy will teach Kezia for one hour a fortnight, on splitting long words, on the endings of regular verbs and on saying after each page what it was about. [E4]",
)
item(
    "F4.4",
    "An educational psychologist will visit once a term to review how Kezia is starting her written work and to agree the next step with the class teacher. [E5]",
)
item(
    "F4.5",
    "The educational psychologist will also hold two consultations of 45 minutes with the class teacher during the school year 2026–27, on memory and planning. [E3, E5]",
)
item(
    "F4.6",
    "Whether the behaviour outreach team will be involved, and in what way, is to be decided following their assessment. [E6]",
    "D",
)
item("F4.7", "Work on reading comprehension: as set out in the school’s provision map. [E4]", "D")
sub("F5 The school as a whole")
item(
    "F5.1",
    "Kezia will be taught number facts on her own for 15 minutes daily, starting from the ones that she missed the day before. [E3]",
    "N",
)
item(
    "F5.2",
    "The setting will deliver a programme of comic-strip stories about playground upsets for 20 minutes each week. [E6]",
    "N",
)
item("F5.3", "Element 3 funding will be in place. [E3]", "B")
item("F5.4", "The school will endeavour to keep Kezia in a class of no more than 26. [E5]", "V:endeavour to")
item("F5.5", "Reminders in pictures will be used, e.g. a now-and-next board. [E5]", "S", "V:e.g. a now-and-next board")
item(
    "F5.6",
    "Two copies of each book from the turquoise band, one for school and one for home, changed every Friday. [E4]",
)
item(
    "F5.7",
    "The inclusion lead will train all lunchtime supervisors for one hour every September in the five-step scale and in what to say when Kezia runs. [E6]",
)
item(
    "F5.8", "At the end of every lunch hour Kezia will come in by the library door, five minutes before the bell. [E6]"
)
P.p(
    "Monitoring: the inclusion lead meets Kezia’s parents each half term with the incident log and a sample of her writing, and sends a note of the meeting to the council. School sets the short-term targets."
)

sec("G", "SECTION G: Health provision")
item("G1", "The community paediatrician will see Kezia every six months to check her weight, growth and medicine.")
item("G2", "The community nurse will help the family with a sleep routine.", "C")
item("G3", "The hospital eye clinic will test her sight each May and send the result to the school.")
sec("H1", "SECTION H1: Social care provision (section 2 of the 1970 Act)")
item(
    "H1.1",
    "A family support worker will spend two hours with Kezia each Saturday in term time, walking to the shops and crossing roads. [E9]",
)
item(
    "H1.2",
    "A sitter from the short-break service will come to the house at times of stress.",
    "C",
    "V:at times of stress",
)
sec("H2", "SECTION H2: Any other social care provision")
P.lab("empty-section")
sec("I", "SECTION I: Placement")
P.p("Name: Ullingham Junior School", "placement-in-draft:Ullingham Junior School")
P.p("Type: Mainstream junior school")
P.p(
    "Kezia will be supported there by a teaching assistant and will have speech and language therapy.",
    "provision-in-placement",
)
sec("J", "SECTION J: Personal budget")
P.p(
    "A direct payment of £640 a year will be paid to Mr Olorunfemi in two parts.",
    "direct-payment-without-purpose:A direct payment of £640 a year",
    "budget-not-requested:A direct payment of £640 a year",
)
sec("K", "SECTION K: Advice and information")
item("K1", "Parents’ views: Frances Marsh and Tunde Olorunfemi, 3 July 2026.")
item("K2", "Educational psychology advice: Dr Sunniva Peart, educational psychologist, 30 June 2026.")
item("K3", "Speech and language therapy advice: Hugh Abara, speech and language therapist, 18 June 2026.")
item("K4", "Educational advice: Mrs J Sewell, head teacher.", "AD")
item("K5", "Medical advice: Dr P Venkat, community paediatrician, 7 July 2026.")
item("K6", "Social care advice: Mattias Holm, social worker, Post-Adoption Team, 10 July 2026.")
item("K7", "Sleep diary.", "AD")
P.save()
