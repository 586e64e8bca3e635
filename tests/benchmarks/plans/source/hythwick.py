"""Amended final: the council's own parts and numbers, the letters in brackets behind them and two left off; outcomes in boxes. Maelys, Year 12."""

from building import add_run, put, shade, widths
from building_ag import Plan
from docx.shared import Cm, Pt, RGBColor

P = Plan("hythwick", "final", font="Calibri", size=10.5, margin=2.2)
d = P.document
P.head_foot("Hythwick My Future Plan    Maelys Adeyemi-Croft", "Borough of Hythwick    Amended final plan, version 4")
WINE, ROSE = "6B1F3A", "F3E4E9"


def part(n, title, letter, tag=None):
    P.section = letter
    p = P.h(f"Part {n}   {title}", 1)
    for r in p.runs:
        r.font.color.rgb = RGBColor.from_string(WINE)
    if tag:
        add_run(p, f"  ({tag})", False, size=10, colour="7F7F7F")


def sub(text, *labels, tag=None):
    p = P.h(P.t(text, *labels), 2)
    for r in p.runs:
        r.font.color.rgb = RGBColor(0x33, 0x33, 0x33)
    if tag:
        add_run(p, f"  ({tag})", False, size=9.5, colour="7F7F7F")


def num(n, text, *labels):
    p = d.add_paragraph()
    f = p.paragraph_format
    f.left_indent, f.first_line_indent, f.space_after = Cm(1.2), Cm(-1.2), Pt(5)
    f.tab_stops.add_tab_stop(Cm(1.2))
    add_run(p, f"{n}\t", True, colour=WINE)
    p.add_run(P.t(text, *labels))
    return p


def outcome(n, text, by, know, *labels):
    t = d.add_table(rows=2, cols=2, style="Table Grid")
    a, b = t.rows[0].cells
    shade(a, WINE)
    add_run(a.paragraphs[0], f"Outcome {n}", True, colour="FFFFFF")
    b.paragraphs[0].add_run(P.t(text, *labels))
    a, b = t.rows[1].cells
    put(a, "By: " + by)
    put(b, "We will know because: " + know)
    shade(a, ROSE)
    shade(b, ROSE)
    widths(t, [4.2, 12.4])
    P.gap(after=2).paragraph_format.line_spacing = Pt(6)


def facts(rows, cms=(6.0, 10.6)):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    for k, v in rows:
        c = t.add_row().cells
        put(c[0], k, bold=True)
        shade(c[0], ROSE)
        P.fill(c[1], v)
    widths(t, list(cms))
    P.gap(after=4)


P.h("My Future Plan", 0)
P.p("Education, Health and Care Plan (amended final)", bold=True)
facts(
    [
        ("Name", "Maelys Adeyemi-Croft"),
        ("Date of birth and age", "3 January 2010, aged 16"),
        ("Year group", "Year 12"),
        ("Languages", "British Sign Language (BSL) first, written English second"),
        ("Lives with", "her mother Folake Adeyemi, her father Simon Croft and her brother Kit"),
        ("Review meeting", "10 June 2026"),
        ("This amended final plan issued", "18 September 2026"),
        ("Next review to be held by", "30 September 2027"),
        ("Plan coordinator", "Judith Okonedo"),
    ]
)
P.whole("late-amendment")
P.whole("no-review-date")
P.p(
    "The plan is set out in ten parts. Numbers are used throughout, so that provision 5.1, say, can be found at once; outcomes are 4.1 to 4.9.",
    italic=True,
)

part(1, "Where I come from and where I am heading", "A", "Section A")
P.whole("views-not-attributed", "A")
sub("1.1 Me")
P.p(
    "I am Deaf with a capital letter and I am not sorry about it. My whole family signs, even Gran, who signs like someone swatting flies. I like running my own stall at the Saturday market, where I sell earrings that I make out of old circuit boards. I play goalkeeper for Eastern Deaf Women’s under-eighteens. At Brindle School there were eleven of us who signed, and now I am the only one in a college of two thousand. The first month was lonely and I cried in the toilets. I am getting used to it."
)
P.p(
    "I chose Business because of the stall and Art because of the earrings. I hate it when a tutor talks to the interpreter and not to me, and I hate being told “never mind, it wasn’t important”."
)
sub("1.2 What I want")
P.p(
    "I want to have my own shop with a workshop behind it. Before that I want to go to university in a city where there are other deaf students, get my own flat and learn to drive. I would like to go to the Deaflympics, even if only to watch."
)
sub("1.3 How to talk with me")
P.p(
    "Sign if you can. If you can’t, look at me, not at the interpreter, and don’t shout. Wave or flick the lights to get my attention. Text me before any meeting with what it’s about, because I like to think first. I make my own decisions at meetings with an interpreter that I know, and I want my parents there to listen and speak last."
)
sub("1.4 My parents")
P.p(
    "Ms Adeyemi and Mr Croft are proud of how Maelys has managed the move. They told the coordinator in June that they worry most about English, because she is cleverer than her writing, and about evenings, when she comes home too tired to eat. At school she had a teacher of deaf children on site and met her for four hours a week; she had an interpreter in half of her lessons in her first term at college. They wish her to be among deaf adults who have jobs, so that she can see what is ahead of her."
)

sub("1.5 The story so far")
P.p(
    "Maelys was found to be deaf when she was five weeks old. Deaf neighbours taught the family to sign, and by two she had more signs than her brother, at the same age, had words. She went to a nursery for deaf and hearing children, then to the resourced base at Cole Lane Primary School, and from eleven to Brindle School for the Deaf as a weekly boarder. She left in September 2025 for the classes that Wraysbeck runs for 14 to 16 year olds, where she sat six GCSEs and passed all but English, and has now begun its two-year Level 3 course in Business with Art. Her place in the goal was won against hearing girls."
)

part(2, "What I find hard in learning", "B", "Section B")
sub("2.1 Hearing and attention")
P.p(
    "Maelys was born profoundly deaf in both ears. She has worn an implant on the left since she was four and uses it for warning sounds and music rather than for speech. Without her eyes on the signer she misses everything; she cannot watch an interpreter and take notes, or watch and look at a slide. By the third hour of interpreted lessons her attention falls away and her eyes are sore."
)
P.p(
    "The educational audiologist’s report of January 2026 found that with her processor on she heard one word in five from a speaker at the front of a lecture room.",
    "RN:educational audiologist’s report of January 2026",
)
sub("2.2 Language and literacy")
P.p(
    "Maelys is a fluent and witty signer. Tested in June 2026, her understanding of BSL stories was that of an adult. Her written English has the marks of a second language: the endings of verbs, small words such as “of” and “at”, and long sentences with more than one clause go wrong, and her meaning is lost. She reads at the level of an average child of ten. When she must sign to a group of strangers she freezes and lets the interpreter take over."
)
P.p("From November a literacy tutor will see Maelys for an hour a week to prepare for her English resit.", "OUT")
sub("2.3 Learning")
P.p(
    "The educational psychologist’s advice of 14 April 2026 puts her reasoning with shapes and numbers in the top tenth of her age. She meets subject words later than hearing students do, since nobody overhears in sign, and she may know what “profit” is and not know the word. New words have to be met six or seven times. She falls behind with long reading and hides it."
)
P.p("He works best from diagrams and from things that can be handled.", "MP:He works best from diagrams")
sub("2.4 Feelings and friendships")
P.p(
    "Maelys has many deaf friends at a distance and no hearing ones. Talk at break goes too fast for her, no one in her tutor group signs, and she eats in the car with her mother on two days a week. Last winter she slept badly and said that she felt like a visitor. She does not join in anything that is not required of her."
)
sub("2.5 Balance and movement", "NP:2.5 Balance and movement")
P.p(
    "The inner ear that took her hearing also affects her balance. In the dark, or on uneven ground, she walks with her feet wide apart and has fallen on the college’s outside steps. She cannot carry a tray through a crowd, and machinery in the art workshop worries her because she holds on to it."
)

part(3, "My health and my home", None, None)
P.section = "C"
sub("3.1 My health")
P.whole("missing-section", "C")
P.p(
    "The left implant is eleven years old and its processor will go out of support. Maelys forgets spare batteries and has not yet been to a clinic on her own. She was treated for anxiety in the spring of 2026, with eight meetings at the clinic for young people, and is better."
)
P.section = "D"
sub("3.2 My life at home", tag="Section D")
P.p(
    "Maelys goes to places that she knows, by car. She has never been on a train on her own, since she cannot hear announcements and was once carried to the end of the line. Outside her family she has few people to sign with from one weekend to the next."
)

part(4, "What I will be able to do", "E", "Section E")
outcome(
    "4.1",
    "Maelys will give a five-minute presentation in BSL to her Business group, looking at them and not at the interpreter, in two subjects.",
    "July 2027",
    "both tutors have marked the presentation.",
)
outcome(
    "4.2",
    "Maelys will write a paragraph of six sentences in which nine verbs out of ten have the right ending, without a dictionary.",
    "end of Year 13",
    "samples are kept each half term.",
)
outcome("4.3", "Maelys will continue to make progress on her Level 3 course.", "ongoing", "reports are good.", "M", "T")
outcome(
    "4.4",
    "Maelys will explain in sign 40 of the 50 subject words agreed with her tutors, and use 25 of them in her written work.",
    "end of Year 12",
    "a list is signed off by each tutor.",
)
outcome(
    "4.5",
    "Maelys will belong to one student society and take part in three of its meetings a term, using her phone to type when nobody signs.",
    "Easter 2027",
    "she tells us so and the society’s register shows it.",
    "OW",
)
outcome(
    "4.6",
    "Maelys will have worked for two weeks with an employer and told that employer, herself, which adjustments she needs.",
    "July 2028",
    "the employer’s reference says so.",
)
outcome(
    "4.7",
    "Maelys will plan, book and make a train journey with one change, on her own.",
    "December 2025",
    "she sends her mother a photograph from the other end.",
    "DP",
)
outcome(
    "4.8",
    "Maelys will book her own implant clinic appointments through the text service and keep two spare batteries in her bag every day.",
    "her eighteenth birthday",
    "the clinic no longer writes to her parents.",
)
outcome(
    "4.9",
    "Maelys will receive two hours a week from a deaf mentor.",
    "July 2027",
    "the mentor keeps a diary.",
    "OP",
)

part(5, "The teaching and help that I will have", "F", "Section F")
P.p("The number in brackets after each item is the outcome that it serves. “College” means Part 8.", italic=True)
sub("5A In lessons")
num(
    "5.1",
    "A communication support worker (CSW) who holds BSL Level 6 will interpret for Maelys in every lesson, tutorial and assembly (outcomes 4.1 and 4.4).",
)
num("5.2", "Tutors will face Maelys and speak at their ordinary pace.", "S", "L")
num("5.3", "Note-taking will be provided in all lectures (outcome 4.4).", "N")
num(
    "5.4",
    "In every classroom Jasmine will sit where she has tutor, interpreter and board in one line of sight (outcome 4.4).",
    "AC:Jasmine will sit",
)
num("5.5", "Where appropriate, tutors will give her a copy of the slides (outcome 4.4).", "S", "V:Where appropriate")
num(
    "5.6",
    "Any film shown in a lesson will carry subtitles, and a typed script of any sound recording will reach Maelys two days before the lesson (outcome 4.4).",
)
num(
    "5.7",
    "25% extra time, and question papers in modified English, in all examinations and timed assessments (outcome 4.3).",
)
num("5.8", "15 hours per week of additional adult support.", "H", "L", "V:additional")
num(
    "5.9",
    "The college will deliver deaf awareness training to all tutors who teach Maelys (outcome 4.3).",
    "U",
    "N",
)
sub("5B Language")
num(
    "5.10",
    "A QToD will teach Maelys English for two hours per week, on verb endings, on linking words and on the essays that her course sets (outcome 4.2).",
    "AB:QToD will teach",
)
num(
    "5.11",
    "The CSW will go through the words of the next topic with Maelys each week, in sign and in print (outcome 4.4).",
    "P",
)
num(
    "5.12",
    "Speech and language therapy will be available at the college, on telling a story to strangers (outcome 4.1).",
    "U",
    "N",
    "V:available",
)
num(
    "5.13",
    "Regular sessions of half an hour in which a subject tutor goes back over whatever was lost in lectures (outcome 4.3).",
    "V:Regular sessions",
    "P",
)
p = num("5.14", "A deaf BSL tutor will coach Maelys in signing to an audience for one hour ")
add_run(p, "each fortnight").font.strike = True
P.lab("unresolved-changes", "each fortnight")
p.add_run(" each week until Easter 2027 (outcome 4.1).")
sub("5C Growing up: work, travel and other people")
num(
    "5.15",
    "A mentor will meet Maelys for 45 minutes each week to talk over college, home and living in two languages (outcome 4.9).",
    "X",
)
num(
    "5.16",
    "The careers adviser will meet Maelys for one hour each term, with an interpreter, on UCAS forms, wages and her rights at work (outcome 4.6).",
    "AB:UCAS",
)
num("5.17", "Placements with an employer: to be determined by the college (outcome 4.6).", "D")
num(
    "5.18",
    "A job coach who signs could go with Maelys on the first two days of each placement, from 9.30am to 3.30pm, to show her the tasks (outcome 4.6).",
    "V:could",
)
num(
    "5.19",
    "The travel trainer will ride with Maelys from Harbour Street to Kelsey Junction and back, on six journeys of about 50 minutes in the autumn term (outcome 4.7).",
    "V:about 50 minutes",
)
num(
    "5.20",
    "Help with making friends among hearing students as the year goes on (outcome 4.11).",
    "U",
    "N",
    "UN:outcome 4.11",
)
sub("5D Equipment and rooms")
t = d.add_table(rows=1, cols=3, style="Table Grid")
for c, x in zip(t.rows[0].cells, ("What", "Where and when", "Outcome"), strict=True):
    put(c, x, bold=True)
    shade(c, ROSE)
for row in [
    (
        (
            "A radio aid with two microphones, for which the college has paid £1,480, tested each morning by the study centre technician",
            "MO:£1,480",
        ),
        "All lessons and placements",
        "4.4",
    ),
    (("A pager that flashes and shakes when a fire alarm sounds", "L"), "In all college buildings, all day", ""),
    (
        ("A room with a carpet and blinds, such as the old reading room", "V:such as the old reading room"),
        "Every tutorial",
        "4.4",
    ),
]:
    for c, x in zip(t.add_row().cells, row, strict=True):
        P.fill(c, x)
widths(t, [8.6, 5.4, 2.6])
P.gap(after=4)
P.p(
    "Checking progress: Maelys, her parents, the learning support manager and the teacher of deaf children meet at the end of each term. They set the short-term targets for the term ahead and send these to the coordinator."
)

part(6, "Health services", "G", "Section G")
num(
    "6.1",
    "The implant centre will see Maelys every six months, to re-tune the processor and to practise booking the next visit with her (outcome 4.8).",
)
num("6.2", "Counselling will be offered by the deaf young people’s mental health service.", "C", "V:be offered")
part(7, "Social care", None)
P.section = "H1"
sub("7.1 Under the Act of 1970", tag="Section H1")
num(
    "7.1.1",
    "A communication guide will spend three hours each Saturday with Maelys on buses, at stations and in town (outcome 4.7).",
)
P.section = "H2"
sub("7.2 Anything else", tag="Section H2")
num(
    "7.2.1",
    "The transition social worker will try to introduce Maelys to tenants of the deaf housing scheme.",
    "C",
    "V:try to",
)
part(8, "Where I study", "I", "Section I")
facts(
    [
        ("Name", "Wraysbeck Sixth Form College"),
        ("Type", ("Mainstream further education college for ages 16 to 19 Choose an item.", "PH:Choose an item.")),
        ("Notes", ("The council pays for her interpreters there.", "PIP")),
    ]
)
part(9, "Money that we manage ourselves", "J")
P.whole("missing-section", "J")
P.p(
    "The family asked for a personal budget at the review. A direct payment of £2,300 a year is made to Mr Croft, in April and October.",
    "DPP:A direct payment of £2,300 a year",
)
part(10, "Reports and advice", "K", "Section K")
for n, x in enumerate(
    [
        "Maelys Adeyemi-Croft: her views, 4 June 2026.",
        "Folake Adeyemi and Simon Croft: parents’ views, 10 June 2026.",
        "Dr Lorcan Bright, educational psychologist: advice, 14 April 2026.",
        "Petra Nolan, teacher of deaf children: educational advice and language tests, 8 June 2026.",
        ("Report of the implant centre, March 2026.", "?AD"),
        "Dr Hasan Yilmaz, general practitioner: medical advice, 22 May 2026.",
        ("Gaynor Stubbs, social worker: social care advice.", "AD"),
        "Tom Ferreira, careers adviser: advice on preparing for adult life, 2 June 2026.",
        ("College attendance record.", "AD"),
    ],
    1,
):
    num(f"10.{n}", *(x if isinstance(x, tuple) else (x,)))
P.section = None
P.whole("not-signed")
P.p("Signed for the Borough of Hythwick: Judith Okonedo, Plan Coordinator                    Dated:", bold=True)
P.save()
