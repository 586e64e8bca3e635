"""A London borough's plan in the child's voice: N, O and P numbers, provision grouped by who gives it. Amira, starting school. Draft."""

from building import put, shade, widths
from building_j import Plan
from docx.shared import Cm

P = Plan("eastmere", "draft", font="Verdana", size=9.5)
d = P.document
d.sections[0].left_margin = d.sections[0].right_margin = Cm(2)
P.running("London Borough of Eastmere · my plan · DRAFT", "Amira Castellanos")


def box(*paras, fill="FDE9D9"):
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    c = t.rows[0].cells[0]
    shade(c, fill)
    for i, x in enumerate(paras):
        para = c.paragraphs[0] if i == 0 else c.add_paragraph()
        para.add_run(P.t(*x) if isinstance(x, tuple) else P.t(x))
    d.add_paragraph()


def needs(title, well, *rows):
    P.h(title, 2)
    para = P.document.add_paragraph()
    para.add_run("What is going well: ").bold = True
    para.add_run(well)
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for k, x in rows:
        c = t.add_row().cells
        put(c[0], k, bold=True)
        put(c[1], P.t(*x) if isinstance(x, tuple) else P.t(x))
    widths(t, [1.6, 15.4])
    d.add_paragraph()


def group(lead, *rows):
    t = d.add_table(rows=0, cols=3, style="Table Grid")
    r = t.add_row().cells
    c = r[0].merge(r[-1])
    put(c, lead, bold=True)
    shade(c, "E4DFEC")
    for k, x, n in rows:
        c = t.add_row().cells
        put(c[0], k, bold=True)
        put(c[1], P.t(*x) if isinstance(x, tuple) else P.t(x))
        put(c[2], n)
    widths(t, [1.6, 12.6, 2.8])
    d.add_paragraph()


P.section = "front"
P.h("My Education, Health and Care Plan", 0)
P.p("This is a draft of my plan. It is for my family to read, talk about and change.", italic=True)
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    ("My name", "Amira Castellanos"),
    ("I was born on", "22 February 2022"),
    ("I live with", "Mum (Paula), Dad (Hamid) and my big brother Rafi"),
    ("I am starting", "Reception, in September 2026"),
    ("The person at nursery to ask about me", "XXXX"),
    ("Date of this draft", "8 June 2026"),
    ("Who wrote it", "Yasmin Holloway, plan writer, London Borough of Eastmere"),
]:
    c = t.add_row().cells
    put(c[0], k, bold=True)
    put(c[1], v)
P.lab("PH", "XXXX", None)
P.lab("missing-section", section="J")
widths(t, [6, 11])
d.add_paragraph()

P.section = "A"
P.h("Section A: All about me")
P.lab("no-aspirations", section="A")
P.lab("no-communication-summary", section="A")
box(
    "I have not got enough words to tell you all of this yet. Mum and Bola, who looks after me at nursery, watched what I do and what makes me smile or cry, and they wrote it down for me in April 2026.",
    "I love water. I love it in the bath, in puddles and in the big blue tray. I like Rafi to chase me. I like songs with actions, and I do my own one when you have stopped.",
    "I do not like having my face wiped. I do not like balloons. I get cross when somebody takes me away from what I am doing and I have not finished.",
    "I am good at puzzles with knobs on, at copying what other people do, and at making people laugh.",
)
P.h("What my family says about me", 2)
P.p(
    "Amira was born at 36 weeks and spent nineteen days on the ward while her heart was mended. She has Down syndrome. A Portage worker came to the house for an hour every week until she was three, and after that she went to nursery for fifteen hours a week with a key worker beside her.",
)
P.p(
    "Mum and Dad say that Amira is stubborn, affectionate and curious. They are pleased that she has been with the same small set of children since she was two. Dad says that he worries most about roads, because she will slip her hand out of his and go.",
)
P.p(
    "Amira’s bedtime is a long business. He will not settle before nine o’clock, and is up and singing at five.",
    "MP:He will not settle",
)

P.section = "B"
P.h("Section B: What I need help with")
needs(
    "Talking and understanding (communication and interaction)",
    "I look at people, I smile, and I will take your hand and lead you to what I want. I know the names of everybody at nursery, and I point to their photographs when we do the register. I respond well to singing, and will fill in the last word of a line if you leave a gap for me. I had a course of six listening sessions in the winter and sat through every one of them.",
    (
        "N1",
        "I understand about as many words as most children do when they are two, and I understand more when people sign as well as talk. A long sentence is just noise to me.",
    ),
    (
        "N2",
        "I say about fifteen words, and I have thirty Makaton signs. I use them one at a time. People who do not know me miss most of what I say, and then I give up.",
    ),
)
needs(
    "Thinking and learning (cognition and learning)",
    "I remember what I have seen. I can find my own peg, cup and hat from the pictures on them, I match colours and shapes, and I will do a six-piece jigsaw again and again. I can name the numbers one, two and three with a sign. I sit for up to ten minutes with a book that has flaps.",
    (
        "N3",
        "I learn by seeing and doing. I have to do a new thing many more times than other children before it sticks, and if nobody goes over it with me I lose it again.",
    ),
    (
        "N4",
        (
            "I join in when people count, but I cannot give you three of something. My nursery says that I am at 16 to 26 months in most parts of the EYFS.",
            "AB:EYFS",
        ),
    ),
)
needs(
    "Feelings and friends (social, emotional and mental health)",
    "I am nearly always happy. I notice when another child is crying and I fetch them a tissue. I like to have jobs, and I give out the spoons at snack. I say goodbye to Mum without any fuss if Bola is at the door.",
    (
        "N5",
        "I want to play with other children and I go about it by pushing, hugging too hard or taking their toy. I cannot yet wait for a turn.",
    ),
    (
        "N6",
        ("When I have had enough I drop to the floor, and I will not be moved. I may be there for half an hour.", "NP"),
    ),
)
needs(
    "My body and my senses (sensory and physical)",
    "I walked when I was two and a half and now I hardly ever stop. I dance, I throw a ball forwards and I push the trolley. I feed myself with a spoon, and I take off my own socks, usually when nobody asked me to.",
    (
        "N7",
        "My muscles are floppy and I get tired. I sit with my legs out in a W, I slide off ordinary chairs, and I go up and down steps on my bottom. I cannot open packets or cut up my food.",
    ),
    (
        "N8",
        "I have glue ear and I hear better in some weeks than in others. I wear glasses, when I have not thrown them.",
    ),
    (
        "N9",
        "I wear nappies. I go and stand behind the curtain when I have done something, but I do not yet know beforehand.",
    ),
)

P.section = "C"
P.h("Section C: My health")
box(
    "I had a hole in my heart. It was mended when I was two weeks old and I have no medicine for it now, but I catch chest infections easily and I was off nursery for 23 days last winter because of them.",
    "My bones and joints are loose, and the doctor has told Mum that I am not to do head-over-heels or go on the trampoline until my neck has been looked at again.",
    "My thyroid does not make enough of what it should. I have a tablet, crushed up in yoghurt, at breakfast. When the dose is not right I am sleepy and slow to learn.",
    fill="DAEEF3",
)
P.section = "D"
P.h("Section D: My life at home")
P.p(
    "This section sets out the social care needs which relate to a child’s special educational needs, or which a child has because of a disability.",
    italic=True,
)
P.lab("empty-section", section="D")

P.section = "E"
P.h("Section E: What I will be able to do")
P.p(
    "My school will agree smaller targets with my family each term, and tell them in the week before half term how I am getting on."
)
t = d.add_table(rows=0, cols=4, style="Table Grid")
c = t.add_row().cells
for x, h in zip(c, ["No.", "What I will do", "When by", "My needs"], strict=True):
    put(x, h, bold=True)
    shade(x, "D8E4BC")
for no, x, when, n in [
    (
        "O1",
        "I will put two signs or two words together to ask for something, ten times a day.",
        "End of Reception",
        "N2",
    ),
    (
        "O2",
        "I will do what I am asked when there are two key words in it and nobody is signing, four times out of five.",
        "End of Year 1",
        "N1, N8",
    ),
    ("O3", ("I will make progress with my understanding of the world.", "M"), "July 2028", "N3"),
    ("O4", "I will give you any number of things up to five when you ask me.", "End of Year 1", "N4"),
    ("O5", ("I will match ten written words to their pictures and sign or say each one.", "T"), "", "N3"),
    ("O6", ("I will wait for my turn in a game with two other children, twice in a row.", "DP"), "December 2025", "N5"),
    ("O7", ("I will have a physiotherapy programme in place and reviewed every term.", "OP"), "Easter 2027", "N7"),
    ("O8", "I will walk up and down six steps on my feet, with one hand on the rail.", "End of Year 1", "N7"),
    (
        "O9",
        "I will sign that I want the toilet before I go, and stay dry for a whole school day.",
        "End of Key Stage 1",
        "N9",
    ),
    ("O10", ("I will drink from an open cup with two hands and not spill it.", "OW"), "July 2027", "N7"),
]:
    c = t.add_row().cells
    put(c[0], no, bold=True)
    put(c[1], P.t(*x) if isinstance(x, tuple) else P.t(x))
    put(c[2], when)
    put(c[3], n)
widths(t, [1.6, 9.4, 3.6, 2.4])
d.add_paragraph()

P.section = "F"
P.h("Section F: The help I will get to learn")
P.p(
    "My help is set out by who gives it. The last column shows which of my needs it is for and which of my outcomes it will help me to reach."
)
group(
    "My speech and language therapist will:",
    (
        "P1",
        "see me on my own at school for 30 minutes each week in term time, to teach me new signs and show me how to put two together.",
        "N2, O1",
    ),
    (
        "P2",
        "teach my teacher and both of my teaching assistants the first hundred signs, in one two-hour session in September 2026 and another in January 2027.",
        "N1, O2",
    ),
    (
        "P3",
        ("come into class regularly to play a listening game with me and two friends.", "U", "V:regularly"),
        "N1, O2",
    ),
    ("P4", "check my progress and write me new targets once every half term.", "N2, O1"),
)
group(
    "My teaching assistant, who has passed Makaton Level 2, will:",
    (
        "P5",
        "play the therapist’s listening game with me for ten minutes before register and ten minutes after lunch, every day.",
        "N1, O2",
    ),
    (
        "P6",
        "sit beside me and sign what the teacher says, at every carpet time and in every phonics session.",
        "N1, O2",
    ),
    ("P7", ("practise handing over one, two and three things with me, daily.", "P"), "N4, O4"),
    ("P8", ("do up to 20 minutes of word and picture matching with me each morning.", "V:up to"), "N3, O5"),
    ("P9", ("give me 25 hours of support a week.", "H"), "N3, O5"),
    (
        "P10",
        "take me to the toilet at the start of every playtime, lunchtime and story time, signing ‘toilet’ each time before we go.",
        "N9, O9",
    ),
    ("P11", ("offer me help with my coat and shoes.", "U", "V:offer"), "N7, O8"),
    (
        "P12",
        "write three lines in my home book at the end of each day about what I have signed, so that Mum and Dad can do the same ones.",
        "N2, O1",
    ),
)
group(
    "My class teacher will:",
    (
        "P13",
        "teach me number with real objects, in a pair, for ten minutes of every maths session, starting from one and two and going up to five.",
        "N4, O4",
    ),
    (
        "P14",
        "show me a photograph of what comes next and wait while I look, before every change of activity.",
        "N3, O3",
    ),
    ("P15", ("use two key words at a time and give me ten seconds to answer.", "S"), "N1, O2"),
    ("P16", ("give me opportunities to play alongside other children.", "S", "V:opportunities"), "N5, O6"),
    ("P17", "put me at the front, facing the speaker and away from the door, whenever we are on the carpet.", "N8, O2"),
    (
        "P18",
        "leave out the part of the Reception curriculum that is about letter formation, and put finger painting and threading in its place, in every literacy session.",
        "N7, O3",
    ),
)
group(
    "My physiotherapist will:",
    (
        "P19",
        "work with me on climbing, standing on one leg and stepping off a kerb, for 40 minutes once a fortnight in term time.",
        "N7, O8",
    ),
    ("P20", "visit me in school once each half term to check my chair, my shoes and how I am sitting.", "N7, O7"),
    ("P21", ("advise my teachers as necessary.", "U", "V:as necessary"), "N7, O7"),
)
group(
    "My occupational therapist will:",
    (
        "P22",
        "see me at school for 45 minutes on six Tuesdays in the autumn term of 2026, and on six more in the spring term, to teach me to pull my clothes up and down and to wash my hands.",
        "N9, O9",
    ),
    (
        "P23",
        "train two of the lunchtime staff, in one hour during September 2026, in how I should sit and hold my spoon so that I do not choke.",
        "N7, O8",
    ),
)
group(
    "The special educational needs co-ordinator will:",
    ("P24", "meet Mum and Dad once every half term to go over how I am getting on.", "N3, O3"),
    (
        "P25",
        "teach a lunchtime playground game to me and four children from my class, from 12.40pm to 1.00pm every Friday, and stay to referee it.",
        "N5, O6",
    ),
    (
        "P26",
        "put my photograph book and my list of signs in the hands of any supply teacher at the start of the first lesson that they teach me.",
        "N2, O1",
    ),
)
group(
    "My Teacher of the Deaf will:",
    ("P27", ("come once a term to check how well I am hearing and where I am sitting.", "L"), "N8"),
    (
        "P28",
        "show my teaching assistant how to test my hearing each morning with the Ling sounds, in one visit of an hour in the first fortnight of September 2026.",
        "N8, O2",
    ),
)
group(
    "My school will make sure that:",
    (
        "P29",
        (
            "I am taught to take turns, in a group of four with picture rules, for 20 minutes on Mondays, Wednesdays and Fridays.",
            "N",
        ),
        "N5, O6",
    ),
    ("P30", ("I have a chair with arms and a footrest, which will cost £640.", "MO"), "N7, O8"),
    ("P31", ("someone cuts up my food and opens my packets with me at every lunch.", "X"), "N7, O8"),
    ("P32", ("my classroom has a soundfield system and it is switched on in every lesson.", "UN"), "N8, O12"),
    ("P33", ("there is Element 3 funding for me at Range 4B.", "B"), "N3, O3"),
    (
        "P34",
        "there is a rail on both sides of the outside steps, and a changing bench in the toilet next to my classroom.",
        "N7, N9, O8, O9",
    ),
    ("P35", ("what is done when I have an accident is as set out in my intimate care plan.", "D"), "N9, O9"),
    (
        "P36",
        "there are no more than 26 children in my class, and a child-sized table and small-world toys are in the quiet corner.",
        "N5, O6",
    ),
)

P.section = "G"
P.h("Sections G and H: Help with my health and help at home")
P.lab("sections-not-separate", "Sections G and H: Help with my health and help at home", section=None)
box(
    "The heart clinic will scan my heart once a year. My thyroid blood test will be done every six months by the community children’s nurse, who will ring Mum with the result within three days.",
    ("My health visitor will see Mum as needed to talk about food and weight.", "C", "V:as needed"),
    "A family support worker will visit us at home for an hour once a fortnight until Easter 2027, to set up a bedtime routine with Mum and Dad and to go through it with them.",
    "My audiology appointment is at the children’s clinic every four months, because my ears change so often, and the optician comes to the same clinic once a year to see whether I need new glasses.",
    "Before I start school, the asthma and chest nurse will teach my teacher and teaching assistants, in one session of 45 minutes in the first week of September 2026, what to look for when I have a cold and when to ring home.",
    "My grandmother has been shown how to do my tablet.",
    fill="DAEEF3",
)
P.section = "I"
P.h("Section I: Where I will go to school")
P.lab("placement-in-draft", section="I")
P.p("Hollybush Lane Infant School (mainstream)")
P.p("I will go there with 25 hours a week of teaching assistant time.", "hours-in-placement")
P.p(
    "A speech and language therapist is on the staff and there is a sensory room for me.",
    "provision-in-placement",
)
P.section = "K"
P.h("Section K: Who told the council about me")
P.p(
    "Everything that was written about me is held on file by the Special Educational Needs Service, and my family may ask for a copy.",
)
P.lab("no-advice-list", section="K")
P.h("Getting ready for Reception")
P.section = "T"
P.p(
    "I went to look at three schools in May and liked the one with the slide. Bola took photographs, and we are making a book of them.",
)
P.p(
    "For the first six weeks of the autumn term my teaching assistant will spend 15 minutes each morning teaching me the names of the children in my class.",
    "OUT",
)
P.expected[-1].pop("section", None)

P.save()
