"""A council's Word template: a table with a banner row for each section, provision in a row for each outcome. Ottilie, Year 2, final."""

from building import MarkedPlan, add_run, lay_out, page_field, put, sdt, shade, tracked, widths
from docx.shared import Pt

P = MarkedPlan("marlowby", "final", font="Calibri", size=10.5)
d = P.document
lay_out(d.sections[0], sides=2.0, ends=1.8)
foot = P.running("Thornmere County Council", "Ottilie Sarpong-Keane: Education, Health and Care Plan (Final)    page ")
page_field(foot)
d.styles["Normal"].paragraph_format.space_after = Pt(4)
W = 17.0


def table(title, cols, heads=None, letter="keep"):
    if letter != "keep":
        P.section = letter
    P.gap(after=2)
    t = d.add_table(rows=1, cols=len(cols), style="Table Grid")
    c = t.rows[0].cells[0]
    if len(cols) > 1:
        c = c.merge(t.rows[0].cells[-1])
    add_run(c.paragraphs[0], P.x(title), True, size=12, colour="FFFFFF")
    shade(c, "5B2C6F")
    if heads:
        for cell, h in zip(t.add_row().cells, heads, strict=False):
            put(cell, h, bold=True)
            shade(cell, "E8DAEF")
    return t


def row(t, *contents, bold_first=False, fill=None):
    cells = t.add_row().cells
    for i, (c, v) in enumerate(zip(cells, contents, strict=False)):
        P.fill(c, v, bold=bold_first and i == 0)
        if fill and i == 0:
            shade(c, fill)
    return cells


def band(t, text):
    cells = t.add_row().cells
    c = cells[0].merge(cells[-1])
    add_run(c.paragraphs[0], P.x(text), True)
    shade(c, "F4ECF7")


def done(t, cols):
    widths(t, cols)


P.h("Education, Health and Care Plan", 0)
P.para("This plan is issued under section 37 of the Children and Families Act 2014.", italic=True)
P.section = None
C = [5.5, 11.5]
t = table("About this plan", C)
for k, v in [
    ("Name", "Ottilie Sarpong-Keane (known as Ottie)"),
    ("Date of birth", "3 February 2020"),
    ("School year", "Year 2"),
    ("Parents", "Abena Sarpong and Luke Keane"),
    ("Address", "Held on the council’s record"),
    ("Status of plan", "FINAL"),
    ("Assessment requested", "22 April 2026"),
    ("Date of final plan", "16 November 2026"),
    ("Review", "This plan will be reviewed every twelve months."),
]:
    row(t, k, v, bold_first=True, fill="F4ECF7")
cells = row(t, "Case officer’s telephone", "", bold_first=True, fill="F4ECF7")
sdt(cells[1].paragraphs[0], P.x("Click or tap here to enter text. ## PH"))
done(t, C)
P.whole("late-plan")
P.whole("no-review-date")
P.whole("not-signed")
P.whole("unresolved-changes")

C = [4.0, 13.0]
t = table("SECTION A: All about me, and what my family say", C, letter="A")
P.lab("no-aspirations")
P.lab("views-not-attributed")
for k, v in [
    (
        "My story",
        "I am six. I live with Mummy and Daddy and my big brother Jonah, who is ten, and a tortoise called Clementine. I was born with spina bifida. When I was two days old I had an operation on my back, and another on my head.",
    ),
    (
        "What I like",
        "I like glitter, the tortoise, swimming, being first in the line and the colour orange. I am good at remembering songs. My frame is orange and it has a bell. At playtime I am the shopkeeper because the shop does not move. My best book is the one about the whale.",
    ),
    (
        "What is not so good",
        "I don’t like it when people push my chair and they haven’t asked me. I don’t like going to the toilet place when everyone else is having story. My hands get tired before my head does.",
    ),
    (
        "How to talk with me",
        "Come down to my height. Tell me what is going to happen before you touch me or my chair. Show me two real things when I have to choose, and give me time, because I like to look at both. I can put stickers on a chart to show what I think of school, and Mummy brings the chart to the meeting.",
    ),
    (
        "My family’s views",
        [
            "Ottilie’s parents met the case officer on 12 May 2026. They describe a funny, stubborn child who will do almost anything if she thinks it is her own idea. They worry that adults do for her what she could do slowly by herself, and that by two in the afternoon she is too worn out to learn anything at all.",
            "They were told in Reception that the lift would be mended. In Year 1 she had an hour a week with a handwriting volunteer, which she loved, until the volunteer moved away. At half term they counted eleven school days lost to clinics and infections. They ask that whoever covers for the usual assistant has met Ottilie first, and that messages about pads and appointments do not go home in her hand.",
        ],
    ),
]:
    row(t, k, v, bold_first=True, fill="F4ECF7")
done(t, C)

C = [1.2, 5.3, 10.5]
t = table("SECTION B: Special educational needs", C, ["No.", "What goes well", "What Ottilie finds hard"], letter="B")
band(t, "Communication and interaction")
row(
    t,
    "–",
    "Ottilie talks and listens as well as others of her age.",
    "No special educational needs have been identified in this area.",
)
band(t, "Cognition and learning")
row(
    t,
    "B1",
    "She enjoys stories and has a very good memory for words and tunes.",
    "Ottilie has weak visual perception, which is common in children with hydrocephalus. She loses count when objects are close together, skips some and counts others twice, and she cannot yet find the next number on a line that is crowded. Shapes that are turned round look new to her, so that a 6 and a 9, or a b and a d, are still a guess. Her teacher places her at the level of the end of Reception in mathematics.",
)
row(
    t,
    "B2",
    "She works hard at anything that she has chosen.",
    [
        "Planning a task is hard for Ottilie. She begins in the middle, forgets what she was making and waits to be told. He gives up if the first try has gone wrong. ## MP=He gives up if the first try has gone wrong",
        "From January a teaching assistant will practise letter formation with her for ten minutes each morning. ## OUT",
    ],
)
band(t, "Social, emotional and mental health")
row(
    t,
    "B3",
    "Ottilie is popular and makes other children laugh.",
    "At playtime she is often left at the edge of a running game and tells the adults that she prefers to watch. She gives up her turn to avoid being seen to be slow. At home she has begun to say that she is broken. After a week away for an operation she did not want to come back, and it was a fortnight before she would sing.",
)
band(t, "Sensory and physical")
c = row(
    t,
    "B4",
    "She moves about the classroom on a walking frame and has strong arms.",
    "Ottilie has weakness and loss of feeling below the knee in both legs and wears AFOs and boots. She walks about 15 metres with her frame and uses a self-propelled wheelchair for longer distances. She cannot manage heavy doors, kerbs or the ramp to the hall. ## AB=AFOs",
)
tracked(
    c[2].add_paragraph(), ["She tires after ", ("del", "an hour"), ("ins", "40 minutes"), " of sitting unsupported."]
)
row(
    t,
    "B5",
    "She wears her glasses without fuss.",
    "Ottilie has a squint and does not judge depth well. She misses the last step, reaches beside a cup, and loses her place on a page of print; the orthoptist’s report of June 2026 says that this will not improve with glasses alone. ## NP=Ottilie has a squint and does not judge depth well; RN=the orthoptist’s report of June 2026",
)
band(t, "Independence and self-care")
row(
    t,
    "B6",
    "She can find everything in her bag and likes to be in charge of it.",
    "Ottilie has no feeling of needing the toilet. She is catheterised twice in the school day and wears pads. She cannot yet clean her hands, lay out her kit or hold the mirror without help, and she misses 25 minutes of class each time.",
)
done(t, C)

C = [W]
t = table("SECTION C: Health needs related to special educational needs", C, letter="C")
row(
    t,
    [
        "Ottilie was born with an open spina bifida and has hydrocephalus, for which she has a shunt. Headache, vomiting or unusual sleepiness may mean that the shunt is blocked, and this is an emergency. She is allergic to latex: no balloons, rubber gloves or elastic bands. The shunt was last replaced in October 2024, when she was in hospital for nine days. Her skin marks easily below the knee and she does not feel a boot that rubs, so a sore may be found only when her socks come off at night.",
        "She has a neuropathic bladder and bowel, and takes a medicine for the bladder twice a day.",
    ],
)
t = table("SECTION D: Social care needs", C, letter="D")
row(
    t,
    "Ottilie’s parents share the lifting, night care and hospital journeys and have no relatives nearby. The family’s house has one bathroom, upstairs, and she is now carried to it. Her brother Jonah helps a great deal for a boy of ten and has missed his football training to do so. The family has not been away together since Ottilie was two. A disabled children’s social worker met the family on 2 June 2026.",
)

C = [1.2, 8.4, 3.2, 4.2]
t = table("SECTION E: Outcomes", C, ["No.", "Outcome", "By when", "Steps on the way"], letter="E")
row(
    t,
    "1",
    "Ottilie will count out any number of objects to 20, moving each as she says its number, and be right nine times out of ten.",
    "End of Year 2",
    "To 10 on a tray; to 10 on a table; to 20 on a tray.",
)
row(
    t,
    "2",
    "Ottilie will carry out a table-top task of three steps from a picture strip, without a spoken reminder, in four lessons out of five.",
    "End of Key Stage 1",
    "One step; two steps.",
)
row(t, "3", "Ottilie will increase in confidence and self-esteem. ## M", "July 2027", "")
row(
    t,
    "4",
    "Ottilie will walk the 30 metres from the cloakroom to the carpet with her frame, without stopping, each morning of the week. ## T",
    "",
    "15 metres; 20 metres.",
)
row(
    t,
    "5",
    "Ottilie will propel herself up the ramp, through both doors and into the hall, with nobody touching her chair.",
    "End of Year 3",
    "The ramp; the first door held for her.",
)
row(
    t,
    "6",
    "Ottilie will carry out her own catheterisation with a mirror, an adult giving only spoken prompts, at both school times.",
    "Her eighth birthday",
    "Lays out her kit; washes her hands; holds the mirror.",
)
row(t, "7", "Ottilie will have access to a weekly hydrotherapy session. ## OP", "July 2027", "")
row(
    t,
    "8",
    "Ottilie will choose a playground game, invite one other child into it and stay in it until the bell, on three days a week. ## OW",
    "End of Key Stage 1",
    "Chooses from three picture cards.",
)
row(t, "9", "Ottilie will get into and out of the bath seat at home with one hand held.", "End of Year 3", "")
done(t, C)
P.para("The school sets shorter-term targets each term and sends them to Ottilie’s parents.")

C = [2.6, 11.0, 3.4]
t = table(
    "SECTION F: Special educational provision", C, ["For which outcome", "Provision", "How we will know"], letter="F"
)
row(
    t,
    "Outcome 1",
    [
        "A teaching assistant with a Level 3 award will work with Ottilie on counting real objects for 15 minutes every morning, using a shallow tray with a dark lining so that nothing rolls away.",
        "Number games will be played with Ottilie three times a week. ## P=Number games will be played with Ottilie; N=Number games will be played with Ottilie",
        "She will have a mathematics programme tailored to her needs. ## U; N; V=tailored to her needs",
        "In every mathematics lesson the class teacher will set no more than six sums on a page, with a finger’s width between them.",
    ],
    "Termly count, by the class teacher",
)
row(
    t,
    "Outcome 2",
    [
        "The class teacher will use a strip of three pictures for any task that has more than one part, and turn each picture over when that part is done.",
        "Ottilie will be given additional time. ## S; V=additional time",
        "An educational psychologist will meet the class teacher for an hour each term to plan how Ottilie is taught to organise a task.",
        "20 hours per week of one-to-one support from a teaching assistant. ## H",
        "She will have adult help with getting her ideas down on paper, which will be gradually reduced. ## U; X; V=gradually reduced",
    ],
    "Work samples at half term",
)
row(
    t,
    "Outcome 3",
    [
        "The emotional literacy support assistant will see Ottilie for 30 minutes each Wednesday, to talk about what bodies can and cannot do and to make a book about hers.",
        "A buddy will sit beside Ottilie at every story time and be her partner for the talk that follows. ## X",
        "Wherever practicable, she will have the opportunity to take a job in class, e.g. giving out the fruit. ## V=Wherever practicable; V=the opportunity to; V=e.g. giving out the fruit; ?S=Wherever practicable",
    ],
    "Ottilie’s sticker chart",
)
row(
    t,
    "Outcome 4",
    [
        "A physiotherapist registered with the Health and Care Professions Council will treat Ottilie at school for 45 minutes once a fortnight, on balance in standing and on her step.",
        "Trained staff will take Ottilie through her stretches daily. ## P; X",
    ],
    "Physiotherapist’s measures, twice a year",
)
row(
    t,
    "Outcome 5",
    [
        "The wheelchair skills service will teach Ottilie ramps, kerbs and doors in six sessions. ## P",
        "A teaching assistant will walk behind Ottilie, hands off the chair, at every move between the classroom and the hall.",
        "Consideration should be given to a powered chair. ## V=Consideration should be given to",
        "The class teacher will plan a seated version of each activity in every PE lesson.",
    ],
    "Timed journey each half term",
)
row(
    t,
    "Outcome 6",
    [
        "A teaching assistant who holds the hospital’s certificate in intermittent catheterisation will teach Ottilie the steps one at a time, for 20 minutes at 10.10am and again at 1.10pm on each school day.",
        "Other arrangements for toileting: as set out in the intimate care plan. ## D",
        "The accessible toilet will have a bench of adjustable height, a grab rail on the left and an orange shelf for Ottilie’s kit.",
    ],
    "Chart of steps, weekly",
)
row(
    t,
    "Outcome 7",
    [
        "A physiotherapy assistant will exercise with Ottilie in the pool at Kettle Lane School for 30 minutes, up to twice a week in term time. ## V=up to twice a week",
        "Occupational therapy input as and when needed. ## U; N; V=as and when needed; ?V=input",
    ],
    "",
)
row(
    t,
    "Outcome 12 ## UN=Outcome 12",
    [
        "The class teacher will read with Ottilie and two friends in the library corner for 20 minutes every Friday.",
    ],
    "",
)
row(
    t,
    "",
    [
        "The inclusion manager will write a plan of the route, toilets and lifts four weeks before any trip. ## L",
        "Matilda will sit at the end of a row, near the door, at assemblies. ## AC=Matilda; L=will sit at the end of a row",
    ],
    "",
)
done(t, C)

C = [12.0, 5.0]
t = table("SECTION G: Health provision", C, ["Provision", "Who provides it"], letter="G")
row(
    t, "Review of Ottilie’s catheter chart and of her bowel routine, every three months, at school.", "Continence nurse"
)
row(t, "Two refittings of splints a year, at the time of the foot clinic.", "Orthotist")
row(
    t,
    "A nurse will be available by telephone to the school. ## C=A nurse will be available by telephone; V=be available",
    "Spinal team, Castlegate Hospital",
)
row(t, "Catheters, pads and latex-free gloves, delivered to the school each month.", "Community nursing service")
row(t, "Help for Ottilie’s parents with her bowel routine. ## C", "Continence nurse")
done(t, C)

C = [3.0, 14.0]
t = table("SECTION H1: Social care provision (1970 Act)", C, letter="H1")
row(
    t,
    "Outcome 9",
    [
        "A carer from the home support team will bathe Ottilie and take her through each move on to the seat, on Mondays and Thursdays from 5.30pm to 6.30pm.",
        "Adaptation of the bathroom: to be confirmed following assessment by an occupational therapist. ## D",
        "The family will pay for taxis to the clinic and claim back £22 a visit from the council. ## MO=£22 a visit",
    ],
    bold_first=True,
)
done(t, C)
t = table("SECTION H2: Any other social care provision", C, letter="H2")
row(t, "", "Overnight respite at Larch House as required. ## C; V=as required")
done(t, C)

C = [W]
t = table("SECTIONS I AND J: Placement and personal budget ## SNS=SECTIONS I AND J", C, letter="I")
row(
    t,
    [
        "Ottilie goes to Marlowby Infant School, a mainstream infant school, where her place is funded at Band D and a physiotherapist calls. ## PIP=her place is funded at Band D",
        "No personal budget has been asked for.",
    ],
)
C = [8.2, 5.4, 3.4]
t = table("SECTION K: Advice and information gathered", C, ["Advice", "From", "Date"], letter="K")
for r in [
    ("Views of Ottilie and her parents", "Abena Sarpong and Luke Keane", "12 May 2026"),
    ("Educational advice", "Mrs C Eastham, head teacher", "20 May 2026"),
    ("Psychological advice", "Dr Niamh Corrie, educational psychologist", "9 June 2026"),
    ("Medical advice", "Dr O Lindgren, community paediatrician", "27 May 2026"),
    ("Physiotherapy advice ## AD", "Bethan Rhodes, physiotherapist", ""),
    ("Occupational therapy advice", "Samir Haddad, occupational therapist", "3 June 2026"),
    ("Nursing advice", "Lorna Pickup, continence nurse", "1 June 2026"),
    ("Social care advice", "Temi Adeyinka, social worker", "2 June 2026"),
    ("Advice on access to buildings and on handwriting ## AD", "", "15 June 2026"),
]:
    row(t, *r)
done(t, C)
P.section = None
t = table("Authorisation", [5.5, 11.5])
for k in ("Signed on behalf of the council", "Name", "Date"):
    row(t, k, "", bold_first=True, fill="F4ECF7")
done(t, [5.5, 11.5])
P.save()
