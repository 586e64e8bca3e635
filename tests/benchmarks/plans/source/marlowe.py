"""Draft; grey bars as section headings; B strengths beside needs; one table per outcome (E1, E2…); F by who does it, bullets under lead-ins. Year 2, Down syndrome."""

from building import Plan, sdt, shade, widths

P = Plan("marlowe", "draft", font="Tahoma", size=10)
d = P.document
s = d.sections[0]
s.footer.paragraphs[0].text = "DRAFT plan for consultation – Amara Denholm-Okoye – Marlowe District Council"


def bar(text, col="BFBFBF"):
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    t.cell(0, 0).text = ""
    t.cell(0, 0).paragraphs[0].add_run(text).bold = True
    shade(t.cell(0, 0), col)
    d.add_paragraph()


P.p("Marlowe District Council", bold=True)
P.h("Draft Education, Health and Care Plan", 0)
t = d.add_table(rows=0, cols=2, style="Light Grid Accent 1")
for k, v in [
    ("Child", "Amara Denholm-Okoye"),
    ("Date of birth", "19 December 2019"),
    ("Year group when this draft was written", "Year 2"),
    ("Home address", "7 Malthouse Row, Easterby"),
    ("Parents", "Esther Okoye and Ben Denholm"),
    ("Date of this draft", "5 November 2026"),
    ("Date considered by panel", "[insert date of panel]"),
]:
    c = t.add_row().cells
    c[0].text = k
    c[1].text = v
c = t.add_row().cells
c[0].text = "Parents’ comments to be returned by"
sdt(c[1].paragraphs[0], "Click or tap to enter a date.", True)
P.lab("PH", "[insert date of panel]", None)
P.lab("PH", "Click or tap to enter a date.", None)
d.add_paragraph()
P.p(
    "This is a draft. You have fifteen days from the date on the covering letter to send us your comments and to ask for a meeting.",
    italic=True,
)
d.add_paragraph()

P.section = "A"
bar("A     Views, interests and aspirations of Amara and her parents")
P.lab("no-aspirations")
P.p(
    "Amara chose photographs with Miss Lacey, her teaching assistant, in September 2026, and Miss Lacey wrote down what she said and signed. Amara sorted them into “like” and “don’t like”. In the “like” box went water, Granny’s dog, the drum, toast and her friend Ottilie. In the “don’t like” box went the hand dryer, jumpers and being carried. She signed “more” for swimming and “finished” for phonics."
)
P.p(
    "Amara’s parents say that she is the heart of the family, stubborn in the best way and a very good mimic. She sleeps well and eats most things. They were told at birth to expect little of her and have enjoyed proving people wrong. They find the different appointments tiring to keep up with."
)
P.p(
    "How to talk with Amara and help her to have her say: sit at her height, sign as you speak, use three or four words and wait. Show her two real objects or photographs and let her point. She will nod to please you, so ask the question the other way round as well before you take a yes for an answer."
)

P.section = "B"
bar("B     Amara’s special educational needs")
P.p(
    "Amara has Down syndrome. She moved up to Year 2 in September with the children she has known since nursery. When she left the EYFS at the end of Reception she was recorded as emerging in every area.",
    "AB:EYFS",
)


def area(title, strengths, needs, *labs):
    P.p(title, *labs, bold=True)
    t = d.add_table(rows=2, cols=2, style="Table Grid")
    t.cell(0, 0).text = "What Amara does well"
    t.cell(0, 1).text = "What Amara finds difficult (needs)"
    for col, xs in ((0, strengths), (1, needs)):
        for i, x in enumerate(xs):
            x, *ls = x if isinstance(x, tuple) else (x,)
            P.t(x, *ls)
            para = t.cell(1, col).paragraphs[0] if i == 0 else t.cell(1, col).add_paragraph()
            para.add_run(x)
    d.add_paragraph()


area(
    "Communication and interaction",
    [
        "Amara understands far more than she can say. She uses about 90 signs and 40 spoken words, copies actions at once and will go and fetch an adult by the hand."
    ],
    [
        "Her speech is unclear to people outside the family, because she leaves off the ends of words.",
        "She joins two words or signs at the most, and out of routine she follows only one key word at a time.",
        ("Poppy will turn away or drop to the floor when she has not understood.", "AC:Poppy"),
    ],
)
area(
    "Cognition and learning",
    [
        "She learns by looking. She matches pictures quickly and can read 11 whole words, including her own name and those of her family."
    ],
    [
        "Amara forgets spoken information within seconds unless there is something to look at.",
        "She counts to five by rote but gives a handful when asked for three, and she has not grasped that the last number said is how many there are.",
        "She stays at a task chosen by a grown-up for around four minutes.",
    ],
)
area(
    "Social, emotional and mental health, and independence",
    ["She is affectionate, comforts children who cry and enjoys an audience."],
    [
        "In play she watches and copies but she does not wait for her turn, and other children have begun to treat her as a baby.",
        "She wears pull-ups at school and goes to the toilet only when she is taken.",
    ],
)
area(
    "Sensory and physical",
    ["Amara swims with armbands and can pedal a tricycle."],
    [
        "He has low muscle tone and loose joints, tires on the walk from the hall and slides down in the chair.",
        "Her grip is weak and she cannot yet fasten a zip, cut along a line or make marks that others can read.",
    ],
    "NP:Sensory and physical",
)
P.lab("MP", "He has low muscle tone", "B")

P.section = "C"
bar("C     Health needs related to her special educational needs")
P.p(
    "Amara was born with an atrioventricular septal defect (AVSD), which was repaired when she was five months old. She has glue ear, worse in winter, and takes thyroxine every morning at home. Her heart puts no limit on what she does in PE."
)
P.section = "D"
bar("D     Social care needs related to her special educational needs")
P.p(
    "The Disabled Children’s Team met the family on 14 August 2026. Amara has no danger sense near roads and cannot be left with a babysitter who does not sign. Her brother, aged ten, has missed his own clubs because both parents are needed at home."
)
P.p("In the spring term Amara will be given an hour’s phonics tuition at home every Thursday.", "OUT")

P.section = "E"
bar("E     Outcomes")


def outcome(code, text, when, steps, *labs):
    t = d.add_table(rows=3, cols=2, style="Table Grid")
    for i, (k, v) in enumerate(
        [(f"Outcome {code}", text), ("To be achieved by", when), ("Within the next 12 months", steps)]
    ):
        t.cell(i, 0).text = k
        shade(t.cell(i, 0), "EDEDED")
        t.cell(i, 1).text = v
    P.t(text, *labs)
    widths(t, [4.2, 12])
    d.add_paragraph()


outcome(
    "E1",
    "Amara will put three words or signs together to ask for what she wants, on four out of five occasions at snack and in play.",
    "End of Year 3",
    "Amara will join two words or signs to ask, with a picture in front of her.",
)
outcome(
    "E2",
    "Amara will carry out an instruction with three key words, without gesture, eight times out of ten.",
    "July 2028",
    "Amara will carry out an instruction with two key words.",
)
outcome(
    "E3",
    "Amara will read 60 whole words by sight and match each one to its picture.",
    "",
    "Amara will read 25 whole words by sight.",
    "T",
)
outcome(
    "E4",
    "Amara will make progress in number.",
    "The end of Key Stage 1",
    "Amara will count out three objects from a pile.",
    "M",
)
outcome(
    "E5",
    "Amara will have access to a nurture group with other children who need it.",
    "End of Year 2",
    "Amara will visit the nurture room and meet the other children.",
    "OP",
)
outcome(
    "E6",
    "Amara will wait for and take her turn in a game with two classmates for ten minutes, with no grown-up prompting her.",
    "By the end of Year 4",
    "Amara will take turns with one classmate for five minutes.",
)
outcome(
    "E7",
    "Amara will use the toilet and wash her hands with no more than one spoken reminder.",
    "Easter 2028",
    "Amara will sign “toilet” before she needs to go, twice a day.",
)
outcome(
    "E8",
    "Amara will put on and zip up her own coat on four days out of five.",
    "September 2026",
    "Amara will pull the zip up once it has been started for her.",
    "DP",
    "OW",
)

P.section = "F"
bar("F     Special educational provision")
P.p("The codes in brackets show the outcome that each item helps to meet.", italic=True)
P.p("The speech and language therapist will:", bold=True)
P.b(
    "see Amara on her own for 30 minutes in every week of term, to work on joining signs and words and on the ends of words (E1)."
)
P.b("meet her class team once each half term to change her targets (E1, E2).")
P.b(
    "deliver two half-day Makaton courses to the class team and the lunchtime supervisors in the spring term of 2027 (E1)."
)
P.b(
    "provide a block of therapy on clearer speech sounds (E1).",
    "U:provide a block of therapy on clearer",
    "V:a block of",
)
P.p(
    "Monday to Friday, from 9.15am to 9.40am, the teaching assistant (Level 3, with Makaton Foundation training) will:",
    bold=True,
)
P.b("take Amara through the See and Learn picture and word cards, adding four new words a fortnight (E3).")
P.b("make and read with her a book about her own news, so that she may see the words she says in print (E3).")
P.p("The class teacher will:", bold=True)
P.b(
    "teach Amara and one partner with Numicon tiles for 20 minutes every morning, on counting out and on matching numerals to amounts (E4)."
)
P.b("speak in short sentences, sign the key words and leave a pause of ten seconds (E2).", "S")
P.b("in every carpet session, seat Amara at the front with the picture symbols for the story on her own board (E2).")
P.b("simplify the task where appropriate (E4).", "S", "V:where appropriate")
P.b("use a first-and-then board in assembly, in PE and at tidy-up time (E2).")
P.p("Other adults, and the equipment Amara needs:", bold=True)
P.b("25 hours a week of teaching assistant time (E2, E3, E4).", "H")
P.b("Amara will get a high level of adult support to make friends (E6).", "U", "X", "V:high level of")
P.b(
    "After snack and again after lunch, for five minutes each time, the teaching assistant will take Amara through the toilet routine, using the symbol strip on the wall (E7)."
)
P.b(
    "A turn-taking game with two classmates will be set up for fifteen minutes on Tuesdays, Wednesdays and Fridays (E6).",
    "N",
)
P.b(
    "The midday supervisor who has been on the Makaton course will lead a singing game for Amara and whoever wants to join in, every day from 12.15pm to 12.35pm (E6)."
)
P.b("The school will hear Amara read twice a week (E3).", "P", "N")
P.b(
    "An adviser from the Down Syndrome Outreach Service will come in each term to show the class team how to teach reading by whole words (E3).",
    "P",
)
P.b("A personalised counting programme will be put in place (E4).", "U", "N", "V:personalised")
P.b("Amara’s signing provision will continue as at present (E1).", "D")
P.b(
    "The nurture teacher will run a group of no more than eight children, which Amara will attend from 1.15pm to 2.45pm on Mondays, Wednesdays and Fridays, for cooking, story and shared play (E5)."
)
P.b(
    "A teaching assistant will sit beside Amara for 45 minutes a day in mathematics, moving and counting objects with her (E9).",
    "UN",
)
P.b(
    "At lunch and at both playtimes a teaching assistant will start a chasing or ball game that has turns in it and stay with it for its first ten minutes (E6)."
)
P.b(
    "Miss Lacey or the job-share teaching assistant will bring the photographs of the day to the hall door at 3.15pm and spend five minutes, every day, helping Amara to tell whoever collects her one thing she has done (E1, E2)."
)
P.b("A number line, Numicon tiles and real 1p and 10p coins on Amara’s table in every mathematics lesson (E4).")
P.b("An iPad with a picture communication app will be available to Amara (E1).", "V:available")
P.b(
    "A teaching assistant will film Amara using her new signs, for two minutes every Friday, and send the clip home.",
    "L",
)
P.b("Staff might use a sand timer to show her how long is left, in choosing time (E6).", "V:might")
P.b("The first £6,000 of the cost of Amara’s help comes out of the school’s own budget share (E3).", "MO:£6,000")
P.b(
    "The emotional literacy support assistant will spend 25 minutes with Amara on Thursdays each week, using photographs to name how she and other children feel (E6)."
)

P.section = "G"
bar("G     Health provision")
P.grid(
    [
        ["Provision", "Who", "How often"],
        ["Heart check with echocardiogram", "Consultant paediatric cardiologist", "Every twelve months"],
        ["Blood test for thyroid function", "GP practice nurse", "Once a year, in January"],
        [
            "Hearing tests, and advice to parents about glue ear",
            "Audiology clinic, Easterby Hospital",
            "As and when required",
        ],
        [
            "Toilet training visits to home and school, each of 45 minutes, for outcome E7",
            "Continence nurse",
            "Monthly from January to July 2027",
        ],
    ],
    cols=[8, 5, 4],
)
P.lab("C", "Hearing tests, and advice to parents about glue ear")
P.lab("V", "As and when required")
d.add_paragraph()
P.section = "H1"
bar("H1     Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.b(
    "A sitter who signs, from the Disabled Children’s Team, will look after Amara at home for three hours every other Friday evening."
)
P.b("The team’s family worker will help Amara’s parents with road safety.", "C")
P.lab("missing-section", section="H2")
P.section = "I"
bar("I     Placement")
P.p(
    "Thornybank Community Primary School, a maintained mainstream school. The therapist’s room and small teaching groups at Thornybank will be used for Amara.",
    "placement-in-draft:Thornybank Community Primary School",
    "provision-in-placement:small teaching groups",
)
P.section = "J"
bar("J     Personal budget")
P.p(
    "This section sets out the details of any personal budget and how it will be used, where one has been requested by the parents.",
    italic=True,
)
P.lab("empty-section")
P.section = "K"
bar("K     Advice and information gathered during the assessment")
P.p(
    "All advice received during the assessment is held on Amara’s electronic file.",
    "no-advice-list:held on Amara’s electronic file",
)
P.save()
