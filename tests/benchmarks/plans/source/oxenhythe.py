"""Amended draft lying on its side, an area of need at a time with B, E and F together for each, set out differently in each. Marisol, Year 9."""

from building import add_run, put, set_row, shade, tracked, widths
from building_ag import Plan
from docx.shared import Pt

P = Plan("oxenhythe", "amended-draft", font="Cambria", size=11, landscape=True, margin=2.2)
d = P.document
P.head_foot(
    "Vale of Sarre County Council: proposed amended Education, Health and Care Plan",
    "M. Adeyinka-Foyle    AMENDED DRAFT 16 November 2026",
)
BLUE, SAND = "2F4A7C", "F3E9D2"


def bar(text, *labels):
    P.gap(after=0)
    t = P.shaded([(text, *labels)], BLUE, size=14, cms=[25.2])
    set_row(t.rows[0], "w:cantSplit")
    P.gap(after=0)


def sec(letter, title):
    P.section = letter
    p = d.add_paragraph()
    add_run(p, P.t(title), bold=True, size=12, colour=BLUE)
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_before = Pt(8)
    p.paragraph_format.space_after = Pt(3)


def table(heads, rows, cms):
    t = d.add_table(rows=1, cols=len(heads), style="Table Grid")
    for c, h in zip(t.rows[0].cells, heads, strict=False):
        add_run(c.paragraphs[0], h, bold=True, size=10)
        shade(c, SAND)
    set_row(t.rows[0], "w:tblHeader")
    for row in rows:
        r = t.add_row()
        set_row(r, "w:cantSplit")
        for c, v in zip(r.cells, row, strict=False):
            P.fill(c, v)
    widths(t, cms)
    return t


P.h("Education, Health and Care Plan", 0)
P.p("Proposed amended plan following the annual review meeting of 6 October 2026", bold=True)
t = d.add_table(rows=0, cols=4, style="Table Grid")
for a in [
    ("Name", "Marisol Adeyinka-Foyle", "Date of birth", "9 February 2013"),
    ("School year", "Year 9", "Pronouns", "She, her"),
    ("Parents", "Bola Adeyinka and Sinead Foyle", "Address", "The Old Band Hall, 4 Pound Lane, Sarre"),
    ("First plan issued", "14 June 2022", "This draft", "16 November 2026"),
    ("Case officer", "Wilf Thackeray", "Your comments by", "4 December 2026"),
]:
    r = t.add_row()
    for i, (c, v) in enumerate(zip(r.cells, a, strict=False)):
        put(c, v, bold=i % 2 == 0)
        if i % 2 == 0:
            shade(c, SAND)
P.gap()
P.p("How the plan is set out", bold=True)
table(
    ["Letter", "What it holds", "Where"],
    [
        ("A", "Views, interests and aspirations", "At the beginning"),
        ("B, E, F", "Special educational needs, outcomes, special educational provision", "Under each of five areas"),
        ("C, G", "Health care needs and health care provision", "After the areas"),
        ("D, H", "Social care needs and social care provision", "After health"),
        ("I, J, K", "Placement, personal budget, advice and information", "At the end"),
    ],
    [3, 15.2, 7],
)
P.p(
    "Words that the council proposes to add or take out after the review are shown as tracked changes. Parents are welcome to propose words of their own.",
    italic=True,
)

bar("About Marisol")
sec("A", "Section A: Views, interests and aspirations of Marisol and her parents")
P.p(
    "Marisol gave her views to Ms Obuya, the SENCO, in two sessions in September 2026. She typed them while Ms Obuya sat at the next desk, and what is in quotation marks is what she typed."
)
P.prose(
    "“I draw comics, 312 pages so far, about a lighthouse run by moths.",
    "I like the base because it is carpeted.",
    "I do not like corridors, surprise tests or people being cheerful at me.",
    "When I say nothing it does not mean that I agree.”",
    "She told Ms Obuya that mathematics is “like everyone has been given a page that was torn out of my book” and that mornings are worst, because the whole day is still in front of her.",
)
P.p(
    "Her mothers describe a dry, exact and very loyal girl who looks after two elderly rats and knows the plot of every film made by her favourite studio. They report that she talked early and brilliantly, that primary school went well until Year 5, and that she has been to school for fewer than half of the days since the move to secondary school. On Sunday evenings she does not eat. They have taken turns to give up work, and Ms Foyle has been at home since February."
)
P.p(
    "How to communicate with Marisol and involve her: put it in writing first and give her a day with it. Say exactly who will be in the room. Offer two choices and a third that is “neither”. She will type her part for the review and Ms Obuya will read it out, while Marisol listens from the base over a video call."
)

P.whole("no-aspirations", "A")
bar("Area 1: Communication and interaction")
sec("B", "Section B: Special educational needs")
P.prose(
    "Marisol is autistic (diagnosed at the age of nine).",
    "Her vocabulary is on the 91st percentile and she writes dialogue that makes adults laugh aloud.",
    "In speech she is fluent with people she has chosen and silent with most others, so that in eleven of her fourteen teaching groups no teacher has heard her voice this year.",
    "She takes words at their exact value: told to “have a go at the rest”, she did nothing, since nobody had said which rest.",
    "She does not ask for help, either by voice or by putting up a hand, and will sit out a whole lesson over one word she could not read on the board.",
    "Conversation with others of her age runs on her subjects and ends when she walks off, which they take as rudeness and she takes as having finished.",
    ("Leila finds it hard to judge whether a remark is a joke.", "AC:Leila"),
)
sec("E", "Section E: Outcomes")
table(
    ["No.", "Outcome", "By when"],
    [
        (
            "1",
            "Marisol will ask a subject teacher for help, by voice, card or typed note, with nobody prompting her, three times a week.",
            "End of Year 10",
        ),
        ("2", ("Marisol will improve her conversation skills and be more aware of others.", "M"), "July 2027"),
    ],
    [1.6, 19.2, 4.4],
)
sec("F", "Section F: Special educational provision")
table(
    ["Provision", "By whom", "How much", "Outcome"],
    [
        (
            "Conversation coaching: starting, keeping up and ending a talk with a classmate she has picked, which is filmed and played back to her.",
            "Speech and language therapist",
            "45 minutes once a fortnight in term time",
            "2",
        ),
        (
            ("Rehearsal of three ways to ask for help, in an empty classroom and then in a full one.", "P"),
            "Teacher in charge of the base",
            "Weekly",
            "1",
        ),
        (
            "Any question that she will be asked aloud is sent to her tablet beforehand.",
            "All subject teachers",
            "In every lesson",
            "1",
        ),
        (("Instructions in writing, with the number of questions to be done.", "S"), "Subject teachers", "", "1"),
        (
            ("Input on a 1:1 basis.", "U", "X", "V:Input"),
            "An adult",
            ("Ongoing", "V:Ongoing"),
            "2",
        ),
        (("A communication programme, to be determined by the school.", "D"), "", "", "2"),
        (
            (
                "Comic-making group for up to four pupils of Year 9, who draw on one page together and swap it at half time.",
                "UN",
            ),
            "Learning mentor",
            "Thursday lunchtimes, 12.40pm to 1.15pm",
            "14",
        ),
        (
            "Training in what silence means and does not mean, for every teacher who has Marisol in a group.",
            "Autism adviser",
            "One twilight of 75 minutes each September",
            "1 and 2",
        ),
    ],
    [12.6, 4.6, 5.6, 2.4],
)

bar("Area 2: Cognition and learning")
sec("B", "Section B: Special educational needs")
P.prose(
    "In tests by the educational psychologist in June 2026 Marisol’s reasoning with words was very high (128) and her reasoning with pictures high (115).",
    "Her working memory (84) and her speed (79) are a long way below, and it is the gap that tires her.",
    "She has dyscalculia: she counts on her fingers under the table, cannot say whether 198 is nearer to 100 or to 200, and reads a clock face wrongly as often as rightly.",
    "She remembers a story after one hearing and forgets a method in mathematics overnight.",
    "Her essays stop after four or five lines, all of them good, because she has planned in her head more than her hand can get down.",
    ("He will copy out a page again rather than hand in one with a crossing-out.", "MP"),
    "She reads fast and literally, and what the writer left unsaid passes her by.",
    (
        "From January she will receive two hours a week of home tuition in mathematics from Lowmoor Tutors.",
        "OUT",
    ),
)
tracked(
    d.add_paragraph(),
    [
        "She is working at the level expected at the end of ",
        ("del", "Year 4"),
        ("ins", "Year 5"),
        " in number and of Year 10 in the reading of words.",
    ],
)


def outcome_head(n, text, *labels):
    P.section = "E"
    p = d.add_paragraph()
    add_run(p, f"Section E: Outcome {n}. ", bold=True, colour=BLUE)
    p.add_run(P.t(text, *labels))
    p.paragraph_format.keep_with_next = True
    p.paragraph_format.space_before = Pt(8)
    P.section = "F"
    q = d.add_paragraph()
    add_run(q, f"Section F: Provision for Outcome {n}", bold=True, colour=BLUE)
    q.paragraph_format.keep_with_next = True
    q.paragraph_format.space_after = Pt(2)


outcome_head(
    3,
    "By July 2028 Marisol will add and subtract numbers of three figures by a written method and get eight out of ten right, on two days running.",
)
P.b(
    "A specialist teacher with a Level 7 award in dyscalculia will teach Marisol number for one hour on Tuesdays and one hour on Fridays, going from objects to drawings to figures."
)
P.b("She will also have five minutes of recall games at the start of each mathematics lesson.", "N")
P.b("A calculator, a hundred square and squared paper are in her folder for mathematics and science.")
P.b(
    "Mr Sandhu, her mathematics teacher, will give her the method of the week on a card with one worked example, every Monday."
)
outcome_head(
    4,
    "Marisol will write an answer of three paragraphs, each with a point and a quotation, within thirty-five minutes.",
    "T",
)
P.b(
    "The teaching assistant will help Marisol to plan her writing, taking down her ideas as needed.",
    "U",
    "V:as needed",
)
P.b("Speech-to-text software could be put on her laptop for English, history and geography.", "V:could be put")
P.b("25% extra time in all tests and examinations.")
P.b("The English teacher will mark her plan before she begins to write, in every extended task.")
outcome_head(
    5,
    "By July 2026 Marisol will read a page of the set novel and answer four out of five questions on what is hinted and not said.",
    "DP",
)
P.b(
    "A teaching assistant trained in reciprocal reading will read the set novel aloud with Marisol for 20–30 minutes three times a week, stopping to ask why.",
    "V:20–30 minutes",
)
P.b("Reading comprehension: in line with the educational psychologist’s report.", "D")
P.b(
    "A programme of inference work from film stills will be delivered for half an hour each Wednesday.",
    "N",
)

bar("Area 3: Social, emotional and mental health")
sec("B", "Section B: Special educational needs")
P.prose(
    "Marisol is funny, principled and kind to anybody smaller than herself.",
    "She lives with a high level of anxiety, which school first saw as stomach ache and then as absence.",
    ("She meets the county’s description of EBSA, with attendance of 43% in the last school year.", "AB:EBSA"),
    "On the days when she comes, she arrives after the others and cannot cross the yard if anyone is in it.",
    "She does not notice her own alarm until it is at its height; then she leaves, without a word, for the lavatories by the sports hall, where she has stayed for up to three hours.",
    "A mistake made in front of others is gone over for weeks.",
    "She slept through the whole of the two days after the mock examinations in June.",
)
P.gap(after=0)
t = d.add_table(rows=1, cols=2, style="Table Grid")
for c, h in zip(t.rows[0].cells, ["Section E: Outcomes", "Section F: Special educational provision"], strict=False):
    add_run(c.paragraphs[0], h, bold=True, colour=BLUE)
    shade(c, SAND)
set_row(t.rows[0], "w:tblHeader")
for n, out, provs in [
    (
        6,
        (
            "By Easter 2027 Marisol will be inside the building by 8.50am on four mornings out of five, for six weeks in a row.",
        ),
        [
            "Mrs Achterberg, the attendance lead, will meet Marisol at the side gate at 8.40am every day and walk with her to the base.",
            (
                "On Mondays and Tuesdays Marisol starts with period 2; this will be adjusted following discussion.",
                "V:adjusted following discussion",
            ),
            ("10 hours per week of 1:1.", "H"),
            ("Regular phone calls to Ms Foyle by the head of year.", "U", "V:Regular"),
            "The pastoral manager will sit with Marisol for ten minutes after the last lesson of each day and write down with her what went well.",
        ],
    ),
    (
        7,
        (
            "By the end of Key Stage 3 Marisol will show or type her number on the worry scale before she leaves a lesson, nine times out of ten.",
            "OW",
        ),
        [""],
    ),
    (
        8,
        ("By the end of Year 11 Marisol will have access to a mentor for her anxiety.", "OP"),
        [
            ("A mentor will plan the coming week with Marisol on a whiteboard for 30 minutes each Friday.", "X"),
            "A clinical psychologist registered with the Health and Care Professions Council will give her cognitive behavioural therapy adapted for autism, eight sessions of 50 minutes in the spring term of 2027.",
            ("She may go to the base for ten minutes from any lesson on showing her blue card.", "?V:may go"),
            ("A room of low arousal should be made available in the base.", "V:should be made available"),
            "When she is upset, nobody follows her closer than the next doorway or asks her a question.",
            (
                "The ELSA will endeavour to see Marisol for 40 minutes every Tuesday, on noticing the first signs of alarm in her body.",
                "V:endeavour to",
                "AB:ELSA",
            ),
        ],
    ),
]:
    r = t.add_row()
    with P.within("E"):
        para = r.cells[0].paragraphs[0]
        add_run(para, f"Outcome {n}. ", bold=True)
        para.add_run(P.t(*out))
    with P.within("F"):
        for i, item in enumerate(provs):
            if not item:
                continue
            para = r.cells[1].paragraphs[0] if not i else r.cells[1].add_paragraph()
            para.style = d.styles["List Bullet"]
            para.add_run(P.say(item))
widths(t, [8.2, 17])

bar("Area 4: Sensory and physical", "NP")
sec("B", "Section B: Special educational needs")
P.prose(
    "Marisol swims a mile and has never broken a bone.",
    "She hears the lights, the projector and the pipes, and by the end of a morning the noise is “like being sanded”.",
    "She cannot eat in the canteen because of its smell, so on most days she eats nothing until four o’clock.",
    "Her joints are loose, and her hand aches after ten minutes of writing with a pen.",
    (
        "The occupational therapy report of May 2026 describes her response to touch.",
        "RN:occupational therapy report of May 2026",
    ),
    "She wears the same jumper in July as in January, and labels must be cut from everything.",
)
sec("E", "Section E: Outcomes")
P.p(
    "Outcome 9. By the end of Year 10 Marisol will eat a meal at school, sitting at a table with at least one other person, on four days out of five.",
    "OW:By the end of Year 10 Marisol will eat a meal at school",
)
sec("F", "Section F: Special educational provision")
P.gap(after=0)

bar("Area 5: Preparing for adulthood")
sec("B", "Section B: Special educational needs")
P.prose(
    "Marisol packs her own bag and cares for her rats without a reminder.",
    "She has not travelled by bus since Year 6 and does not carry keys.",
    "She cannot tell from a clock whether she is late, and has no idea what a week’s food costs.",
    "She knows a good deal about film studios and next to nothing about how anybody comes to work in one.",
)
sec("E", "Section E: Outcomes")
P.p("No outcomes have been set in this area.")
P.whole("no-adulthood-outcomes")
sec("F", "Section F: Special educational provision")
P.prose(
    (
        "The careers adviser will meet Marisol for 45 minutes in each of the spring and summer terms, to compare courses in animation and illustration and write down what each one asks for.",
        "L",
    ),
    (
        "A travel trainer will ride the number 14 bus with her for one hour a week over ten weeks of the summer term of 2027, until she can change at the market by herself.",
        "L",
    ),
    ("The food technology teacher will cook a meal with her and two others.", "L", "U"),
    ("She will be given opportunities for work experience.", "L", "V:opportunities for", "S"),
)
P.p(
    "Monitoring: Ms Obuya and both parents meet every half term, look at attendance and at Marisol’s own notes, and set the short-term targets."
)

bar("Health")
sec("C", "Section C: Health care needs which relate to Marisol’s special educational needs")
P.p(
    "Marisol has joint hypermobility (2021) and migraine, with about two attacks a month, for which she needs a dark room. She has taken medicine for anxiety since March 2026. She sleeps from about two in the morning and her weight has fallen since the summer."
)
sec("G", "Section G: Health care provision")
P.b("A psychiatrist from CAMHS will see Marisol every eight weeks to review her medicine and her weight.", "AB:CAMHS")
P.b("Help from the sleep clinic will be offered as appropriate.", "C", "V:offered as appropriate")
P.b("A physiotherapist will see Marisol for 30 minutes once a month, to teach her exercises for hands and wrists.")
bar("Social care")
sec("D", "Section D: Social care needs")
P.p(
    "This section sets out any social care needs which relate to the special educational needs or to a disability.",
    italic=True,
)
P.whole("empty-section", "D")
sec("H", "Section H: Social care provision")
P.b(
    "A personal assistant will go with Marisol to the comics club at Sarre library for three hours every other Saturday."
)
P.b(
    "The family will have six hours a month of short breaks, at a cost to the council of £1,380 a year.",
    "MO:£1,380",
)
P.b("A parenting course for autism will be provided for Ms Adeyinka and Ms Foyle.", "C", "?V:A parenting course")

bar("Placement and advice")
P.whole("missing-section", "J")
sec("I", "Section I: Placement")
P.p("Name: Oxenhythe Academy", "PID:Oxenhythe Academy")
P.p("Type: mainstream secondary school with a resourced base for autistic pupils")
P.p("Funding at Band C is attached to the place.", "PIP")
P.p("Transport is given by taxi for as long as she cannot travel by bus.")
sec("K", "Section K: Advice and information")
for item in [
    ("Marisol’s own words, typed 9 and 16 September 2026",),
    ("Parents’ views, Bola Adeyinka and Sinead Foyle, 21 September 2026",),
    ("School’s report for the review, Ms R. Obuya, SENCO, 25 September 2026",),
    ("Educational psychology advice, Dr Piers Lovatt, 18 June 2026",),
    ("Speech and language therapy advice, Hana Whitcombe, speech and language therapist", "AD"),
    ("Medical advice, Dr L. Quaye, community paediatrician, 2 July 2026",),
    ("Social care advice, XXXX, social worker, 30 June 2026", "PH:XXXX"),
    ("Attendance record, Mrs Achterberg, attendance lead, 2 October 2026",),
    ("Careers guidance, 5 October 2026", "AD"),
]:
    P.b(*item, style="List Number")
P.p("[WT to add the notes from the base before this goes out]", "PH")
P.save()
