"""Amended draft for a college, landscape: titles in the young person's words, a card to each outcome that holds E and F. Marnie, 18."""

from building import MarkedPlan, add_run, lay_out, page_field, set_row, shade, tracked, widths
from docx.shared import Pt

P = MarkedPlan("ravenscott", "amended-draft", font="Verdana", size=9.5)
d = P.document
lay_out(d.sections[0], landscape=True, sides=1.6, ends=1.9)
page_field(
    P.running(
        "Harrowmere County Council  |  EHC Plan, 16 to 25  |  PROPOSED AMENDED PLAN",
        "Marnie Sleath-Okoro   ref HM/16/0873   page ",
    )
)
d.sections[0].header_distance = d.sections[0].footer_distance = Pt(20)
TEAL, PALE, SAND = "1F6F6B", "DDEFEA", "F6EBD3"


def title(letter, text):
    P.section = letter
    h = P.h(P.x(text), 1)
    for run in h.runs:
        run.font.name, run.font.size = "Verdana", Pt(14)


def row_of(table, cells, fill=None, bold=False, section=None, colour=None):
    row = table.add_row()
    set_row(row, "w:cantSplit")
    for cell, raw in zip(row.cells, cells, strict=True):
        items = raw if isinstance(raw, list) else [raw]
        for i, item in enumerate(items):
            para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            add_run(para, P.x(item, section), bold=bold, size=9, colour=colour)
        if fill:
            shade(cell, fill)
    return row


def card(code, outcome, when, rows):
    """One outcome (Section E) over the provision for it (Section F)."""
    t = d.add_table(rows=0, cols=4, style="Table Grid")
    r = row_of(t, [f"Section E   {code}: I will be able to", "", "By when", ""], TEAL, True, "E", "FFFFFF")
    r2 = row_of(t, [outcome, "", when, ""], PALE, False, "E")
    for x in (r, r2):
        for a, b in ((0, 1), (2, 3)):
            m = x.cells[a].merge(x.cells[b])
            for para in m.paragraphs[1:]:
                para._p.getparent().remove(para._p)
    row_of(t, ["Section F: what will be done to get me there", "Who does it", "How much", "My need"], SAND, True, "F")
    for cells in rows:
        row_of(t, cells, section="F")
    widths(t, [12.6, 5.4, 6.0, 2.2])
    P.gap(4)


def pathway(text):
    h = P.h(text, 2)
    h.paragraph_format.keep_with_next = True
    for run in h.runs:
        run.font.name, run.font.size = "Verdana", Pt(11.5)


p = d.add_paragraph()
add_run(p, "My Education, Health and Care Plan", bold=True, size=22, colour=TEAL)
P.grid(
    [
        ["Name", "Marnie Sleath-Okoro", "Date of birth", "8 February 2008 (age 18, Year 14)"],
        ["I like to be called", "Marn. She/her", "Who I live with", "My grandad, Clem Sleath, and two ferrets"],
        [
            "Status of this plan",
            "Proposed amended plan, following the annual review",
            "Date of this draft",
            "16 November 2026",
        ],
        ["Review meeting held", "3 June 2026", "Plan first made", "22 October 2019"],
        ["My course", "Level 1 Diploma in Animal Care, second year", "Plan writer", "Rosalind Eze, 16 to 25 Team"],
    ],
    [4.2, 9.0, 4.0, 9.0],
    header=False,
)
P.gap(4)

title("A", "Section A: This is me")
P.lab("views-not-attributed")
P.para(
    "I am Marnie and I am eighteen. I talk all the time at home. At college I mostly do not talk, and that is not because I am rude or have nothing to say. The words stop at my neck. If you look at me and wait, they stop harder. If you carry on with what you are doing and put a pen near me, they sometimes come.",
    "I am good with animals that other people find difficult. I know how to hold a corn snake, how to trim a ferret’s nails and how to tell when a dog is about to have had enough. I can remember the name of every animal I have looked after, and the Latin. I like wet weather, folk music, my ferrets Pickle and Brine, and the number 14 bus if it is empty.",
    "I do not like fire alarms, group work where you choose your own group, surprise visitors, the canteen, or being told well done in front of everybody.",
)
pathway("My story")
P.para(
    "I stopped speaking at nursery. I was at Wending Primary, where they thought I was shy, and then at Holt Road High, where I had a plan from Year 7. I was out of school for most of Year 10. I came to college in September 2024 for a foundation year and passed it, and last year I did the first year of Animal Care. My grandad has looked after me since I was nine, when my mum got ill. My mum lives in Leeds and rings on Sundays.",
    "My grandad thinks I have grown up more in two years at college than in five at school. He worries about what happens when he is not there to ring people for me. At my review he said he would like me to be able to go to the doctor’s and be heard.",
)
pathway("What I want")
P.para(
    "I want to work at a rescue centre and be paid for it, and one day run the reptile room. I want to live in my own flat near grandad, with a garden for the ferrets. I want one friend who likes animals and does not mind if I type.",
)
pathway("How to talk with me and make decisions with me")
P.para(
    "Write to me first. Send questions two days before a meeting and I will type my answers. At the meeting sit beside me and not opposite, ask things I can answer with a thumb, and read my answers out if I nod. Do not ask grandad instead of me. I will tell you on paper if I want him in the room."
)

title("B", "Section B: What I am good at and what I find hard")
P.para(
    "Each thing that Marnie finds hard has a number, and the number is used again in the last column of Section F.",
    italic=True,
)
pathway("Talking and understanding")
P.para(
    "Marnie is autistic. She understands what is said to her as well as other people of her age if she has time, and she writes with wit. With her phone app she will give a one-line answer to three of her tutors. She keeps up long conversations online about animal welfare."
)
P.bl(
    "B1. Marnie has selective mutism. She speaks to nobody in college above a whisper, has never asked for help in a lesson, and missed a placement in the spring because she could not answer the telephone.",
    "B2. She takes words as they are meant in a dictionary. Hints, sarcasm and “whenever you’re ready” leave her standing still.",
)
pathway("Learning")
P.para(
    "She reads anything, remembers facts about animals with great accuracy and is neat with her hands. Her practical work was the best in the group at the end of the first year."
)
P.bl(
    "B3. Marnie has dyscalculia. She counts on her fingers beneath the table, cannot tell whether £4 is enough for two items at £1.75, and reads an analogue clock wrongly half the time. She has failed Functional Skills maths at Entry Level 2 twice. The EP report of April 2026 puts her number skills below the first percentile. ## RN=EP report of April 2026",
    "B4. Starting is hard. Given a task of several parts, he will tidy the bench until somebody points to the first one. Marnie works slowly and hates to leave anything unfinished. ## MP=he will tidy the bench",
)
pathway("Feelings and mental health")
P.para("Marnie knows herself well and has kept a colour diary since Year 11.")
P.bl(
    "B5. She becomes anxious before anything new and holds it in. By the time others see it she is at what she calls red: she leaves the building or hides in the feed store, and is no use for the rest of the day. It happened 14 times between January and June.",
    "B6. She has no friend at college. At lunch she sits in the feed store with the rabbits. She wants company and says she does not know how people begin.",
)
pathway("My body and my senses")
tracked(
    P.para(""),
    [
        "Marnie is fit and walks a good deal, ",
        ("del", "and she can swim a length"),
        ("ins", "and she can now swim ten lengths"),
        ".",
    ],
)
P.bl(
    "B7. Her joints are hypermobile. Her wrists and knees ache after half an hour of standing, sweeping or writing by hand, and she has put her shoulder out twice while lifting feed.",
    "B8. Strip lighting gives her headaches and makes print on a whiteboard swim. She spends lessons in such rooms with her hood up and misses most of what is shown. ## NP=B8. Strip lighting gives her headaches",
)

P.whole("missing-section", "C")
title("C", "My health needs")
P.para(
    "Autism (diagnosed 2018), selective mutism (2019), hypermobility spectrum disorder (2022). Marnie takes a tablet for anxiety each morning. She has not been able to book or attend a GP appointment without her grandad. CAMHS saw her from 2021 until she turned 18, and the adult team has not yet picked up her case. ## AB=CAMHS"
)

title("D", "Section D: Home, and out and about")
P.para(
    "Marnie lives with her grandad, who is 74 and has a heart condition. She looks after the animals and the washing and has never cooked a hot meal by herself. She goes nowhere alone except on the 14 bus to college. A Care Act assessment was finished in August 2026 and found that she needs help with getting out, with managing her home and with keeping safe online. Contact in an emergency: <Known as> would like this to be her aunt. ## PH=<Known as>",
    "College will give Marnie two hours of supported study each Wednesday afternoon. ## OUT",
)

P.section = "E"
title("E", "Sections E and F: What I want to be able to do, and what people will do about it")
P.para(
    "Each box has one outcome (Section E, green) and under it the provision that goes with it (Section F, cream). Outcomes are in Marnie’s voice.",
    italic=True,
)
pathway("Getting a job")
card(
    "E1",
    "I will work a three-hour shift at Moss Bank Kennels from my own written job list, with nobody telling me what comes next.",
    "July 2027",
    [
        [
            "Going with Marnie to the kennels, writing the list with her at the start and going through it with her and the manager at the end",
            "Job coach (Level 3, supported employment)",
            "Thursdays, 9.30am to 12.30pm, until July 2027",
            "B1, B4",
        ],
        [
            "Practice interviews with the questions seen beforehand ## P",
            "Careers adviser",
            "Six in the spring term",
            "B1, B2",
        ],
        ["Telephone training, first with a script and then from prompts ## U", "Job coach", "Hours TBC", "B1"],
        [
            "Opportunities to try other workplaces ## S; V=Opportunities to",
            "Placement officer",
            "As they come up ## ?V=As they come up",
            "B5",
        ],
        [
            "Jobs shown to her before they are explained, and one job finished before the next is named",
            "Course tutor and job coach",
            "Every practical session",
            "B2, B4",
        ],
    ],
)
card(
    "E2",
    "I will work out what I should pay for up to five items and check my change, right four times in five. ## T=I will work out what I should pay",
    "",
    [
        [
            "Maths for money, time and measuring, with real coins, receipts and feed scales",
            "Specialist teacher (dyscalculia, Level 5)",
            "45 minutes, twice a week",
            "B3",
        ],
        ["1:1 support ## H=1:1 support", "Learning support assistant", "6 hours a week", "B3, B4"],
        [
            "A number card and a calculator with big keys",
            "Learning support assistant keeps them in her tray",
            "All lessons with numbers in them",
            "B3",
        ],
        [
            "Tailored programme for slow processing ## U; V=Tailored programme",
            "Learning support assistant",
            "Regularly ## V=Regularly",
            "B4",
        ],
    ],
)
pathway("Living on my own two feet")
card(
    "E3",
    "I will plan, shop for and cook three hot meals a week for me and my grandad.",
    "My 20th birthday, February 2028",
    [
        [
            "Cooking in the training flat: picking a recipe, writing the list, going to the shop, making the meal",
            "Independent living tutor",
            "Tuesdays, 1pm to 3.30pm, all year",
            "B4",
        ],
        ["Working out a week’s food for £25 on a spreadsheet ## P", "Independent living tutor", "Weekly", "B3"],
        ["Instructions with a photograph to each step ## S", "", "", "B4"],
        [
            "Promoting independence ## S; V=Promoting independence; ?U",
            "All college staff",
            "Throughout ## V=Throughout",
            "B4",
        ],
    ],
)
card(
    "E4",
    "To receive travel training for three new routes. ## OP",
    "End of the summer term 2027",
    [
        [
            "Walking and riding the ways to the dentist, the library and the swimming pool, until she has done each of them three times with nobody beside her ## X=Walking and riding the ways to the dentist",
            "Staff",
            "One hour, twice a week",
            "B5",
        ],
        [
            "A card with what to say to the driver and where to get off",
            "Learning support assistant writes it with her",
            "For every new journey",
            "B1",
        ],
        [
            "Taxi to the kennels, £38 a week, met by the council until she can go by bus ## MO=£38 a week",
            "",
            "Thursdays",
            "B5",
        ],
        [
            "Jodie will be met off the bus and walked to the animal unit by the quiet gate ## AC=Jodie",
            "Learning support assistant",
            "Each morning, 8.45am to 9.00am",
            "B5",
        ],
    ],
)
pathway("My people and my places")
card(
    "E5",
    "I will ask a question or make a comment, by voice, app or card, in one group lesson every day.",
    "By the end of Year 14",
    [
        [
            "Speech and language therapy to move from app, to whisper, to voice, with people she has only just met ## U",
            "Speech and language therapist",
            "A block of sessions ## V=A block of sessions",
            "B1",
        ],
        [
            "Sliding-in practice: one familiar person in the room, then one new one nearer each time ## N=Sliding-in practice",
            "Delivered by the college",
            "20 minutes, three times a week",
            "B1",
        ],
        [
            "Questions in writing, given to her five minutes before she is asked them",
            "Every tutor",
            "In each group lesson",
            "B1, B2",
        ],
        ["Tutors should consider other ways of letting her reply ## S; V=should consider", "Every tutor", "", "B1"],
    ],
)
card(
    "E6",
    "I will improve my confidence and my friendships. ## M; OW",
    "July 2028",
    [["", "", "", ""]],
)
pathway("Feeling well")
card(
    "E7",
    "I will notice when I am at amber and go to the quiet room before I am at red, nine times out of ten.",
    "Easter 2026 ## DP=Easter 2026",
    [
        [
            "Cognitive behavioural therapy: learning what amber feels like and trying three things that bring it down",
            "College mental health practitioner",
            "50 minutes a week for 12 weeks, from January 2027",
            "B5",
        ],
        [
            "Looking through the week ahead and marking whatever is new ## X=Looking through the week ahead",
            "A mentor",
            "30 minutes each Monday, 9.15am",
            "B5",
        ],
        [
            "Leaving the room on showing her amber card, with no questions asked",
            "Whoever is teaching",
            "Up to 15 minutes, in any lesson ## ?V=Up to 15 minutes",
            "B5",
        ],
        ["Continue with existing arrangements for mental health ## D", "", "", "B5"],
        [
            "Rabbit club, planned and led with Marnie for no more than four students, cleaning hutches and sharing a table at the end",
            "Animal unit technician",
            "Wednesdays, 12.15pm to 1pm",
            "B6",
        ],
    ],
)
card(
    "E8",
    "I will do a full practical session without pain that stops me, by sitting, lifting and resting in the way I have been shown.",
    "Within 12 months of this plan",
    [
        [
            "Joint care: how to lift feed, how to hold a broom, when to sit",
            "Physiotherapist",
            "Four visits of 40 minutes in the spring term",
            "B7",
        ],
        [
            "A perching stool and a light broom in the animal unit and a chair with arms elsewhere",
            "Technician sets them out",
            "Every day she is in",
            "B7",
        ],
        ["Rest breaks when needed ## S; V=when needed", "", "", "B7"],
    ],
)
P.section = "F"
pathway("Section F: things for the whole of my course")
t = d.add_table(rows=0, cols=5, style="Table Grid")
row_of(t, ["What", "Who", "How much", "For outcome", "My need"], SAND, True, "F")
for cells in [
    [
        "25% extra time, a reader for the numbers and a room of her own",
        "Exams officer, who sends off the JCQ form ## AB=JCQ",
        "All timed assessments",
        "E2",
        "B3, B5",
    ],
    [
        "Typed notes of what was said, with the jobs to do underlined ## L=Typed notes of what was said",
        "Learning support assistant",
        "Every theory lesson",
        "",
        "B2, B4",
    ],
    [
        "Training for tutors in selective mutism: what to say, how long to wait, what not to praise",
        "Speech and language therapist",
        "One session of two hours in January 2027",
        "E11 ## UN=E11",
        "B1",
    ],
    ["Matrix level 4 ## B", "", "", "E5", "B1"],
    [
        "Call to grandad, and a copy of it in writing to Marnie",
        "Learning support manager",
        "Every other Friday",
        "E7",
        "B5",
    ],
    [
        "Where the timetable permits, a seat by the door and the same bench all year ## V=Where the timetable permits",
        "Course tutor",
        "All indoor lessons",
        "E5",
        "B5",
    ],
]:
    row_of(t, cells, section="F")
widths(t, [10.4, 5.4, 5.4, 2.8, 2.2])
P.gap(4)
P.para(
    "How we will know it is working: the learning support manager looks at the colour diary and the job list with Marnie every half term and writes a page for the 16 to 25 Team.",
    italic=True,
)

title("G", "Section G: The people who look after my health")
P.bl(
    "Rheumatology nurse: clinic once a year to look at Marnie’s joints and her exercises.",
    "GP surgery: a yearly health check with a nurse of Marnie’s choice, booked online, 40 minutes, with her answers typed in advance.",
    "Help with the move to the adult mental health team from a transition nurse. ## C",
    "Exercise sessions for shoulders and wrists with the hospital physiotherapist, six of 30 minutes between January and June 2027.",
    "Medication reviewed by the surgery’s pharmacist every six months.",
)
title("H1", "Section H1: Social care I must have (Chronically Sick and Disabled Persons Act)")
P.para("Not applicable, because Marnie is 18.")
title("H2", "Section H2: Other help outside college")
P.bl(
    "A personal assistant from Wayside Support, four hours each Saturday, to go with Marnie to the climbing wall and to the reptile society and to stay out of her conversations.",
    "A housing worker will visit at home to talk about tenancies. ## C",
    "Respite for grandad could be arranged through the carers’ centre. ## C; V=could be arranged",
)

title("I", "Section I: Where I learn")
P.para(
    "Ravenscott College, Field Lane campus: general further education college. ## PID=Ravenscott College, Field Lane campus",
    "The placement includes a support worker and a mentor. ## PIP",
)
title("J", "Section J: My personal budget")
P.para(
    "Marnie and her grandad asked for a personal budget at the review in June. A direct payment of £2,140 a year will be paid into an account held by Clem Sleath from January 2027. ## DPP=A direct payment of £2,140 a year",
)
title("K", "Section K: Who was asked")
P.lab("no-advice-list")
P.para(
    "The advice and information that we gathered is held on file by the 16 to 25 Team and may be seen by appointment."
)
P.save()
