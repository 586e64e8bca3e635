"""Export of a case system: letter headings, every provision its own label/value table. Imogen, 16, Year 12 at college, amended final."""

from building import Plan, put, shade, widths
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor

P = Plan("hadderwick", "final", font="Liberation Sans Narrow", size=10.5)
d = P.document
s = d.sections[0]
s.left_margin = s.right_margin = Cm(2)
s.top_margin = s.bottom_margin = Cm(2)
s.header.paragraphs[
    0
].text = "Metropolitan Borough of Hadderwick · case record export · Imogen Saltash-Adeyemi · 21/10/2026 14:07"
fp = s.footer.paragraphs[0]
fp.add_run("Page ")
fp._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
t = P.t


def sect(letter, title, sec=None):
    P.section = sec or letter
    tb = d.add_table(rows=1, cols=2 if letter else 1, style="Table Grid")
    c = tb.rows[0].cells
    if letter:
        put(c[0], letter, True), put(c[1], title, True)
        shade(c[0], "1F4E5F"), shade(c[1], "1F4E5F")
        widths(tb, [1.4, 15.6])
    else:
        put(c[0], title, True), shade(c[0], "1F4E5F"), widths(tb, [17])
    for x in c:
        for r in x.paragraphs[0].runs:
            r.font.color.rgb = RGBColor(255, 255, 255)
            r.font.size = Pt(12)
    gap()


def gap():
    g = d.add_paragraph()
    g.paragraph_format.space_after = Pt(2)
    g.paragraph_format.line_spacing = 0.7


def kv(rows, w=(4.2, 12.8)):
    tb = d.add_table(rows=0, cols=2, style="Table Grid")
    for a, b in rows:
        r = tb.add_row().cells
        put(r[0], a, True), shade(r[0], "EAF1F3"), put(r[1], b)
    widths(tb, list(w))
    gap()


def prov(a, who, freq, out, *labels):
    t(" | ".join([a, who, freq, out]))
    for z in labels:
        k, _, w = z.partition(":")
        if not w:
            for x in a.split():
                if len(w) + len(x) > 48:
                    break
                w = (w + " " + x).strip()
        assert w in a + "|" + who + "|" + freq + "|" + out, w
        P.lab(k, w)
    kv([("Provision", a), ("Delivered by", who), ("Frequency", freq), ("Linked outcome(s)", out)])


P.h("Education, Health and Care Plan", 0)
P.section = None
kv(
    [
        ("Plan status", "AMENDED FINAL"),
        ("Name", "Imogen Saltash-Adeyemi"),
        ("Date of birth", "22/01/2010"),
        ("Academic year", "Year 12"),
        ("First plan issued", "14/03/2019"),
        ("Date of review meeting", "09/06/2026"),
        ("Date of this amended final plan", "21/10/2026"),
        ("Next review due by", "30/11/2027"),
        ("Parent", "Mrs Rosamund Saltash"),
        ("Setting contact", "«Setting_Contact»"),
        ("Primary need", "Autism"),
    ]
)
P.lab("PH", "«Setting_Contact»")
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)
P.lab("no-adulthood-provision", section=None)
P.lab("not-signed", section=None)
P.p("Reason for amendment", bold=True)
P.p(
    "Imogen left Carrow Hill Academy in July 2026 and began a Level 1 diploma in animal care. The plan was reviewed at the academy in June with the college’s inclusion manager present, and Sections A, B, E, F, G and I were rewritten."
)
P.p(
    "As part of the move, Imogen will have two hours a week of small-animal handling tuition with the unit technician.",
    "OUT:Imogen will have two hours a week of small-animal handling tuition",
)

sect("A", "Views, interests and aspirations of the young person and her family")
P.lab("no-aspirations", section="A")
P.p(
    "Imogen talked about this section with her form tutor, Mr Delacroix, in May and again with her college tutor, Ms Pocock, in September. Where her own words are used they are in quotation marks; the rest is Ms Pocock’s summary and Imogen has read it."
)
P.p(
    "“I like animals more than people because they don’t pretend. My rats are called Bishop and Pawn. I like drawing them and I like the bit at the start of a game of chess when nothing has gone wrong yet.”"
)
P.p(
    "Imogen said that the academy was too loud and that the worst part of every day was the corridor. She thinks the college is better because the sessions are long and nobody rings a bell. She doesn’t like being asked how she is in front of other people. She said, “If I go quiet it isn’t because I’m cross. I have run out of words and I have to wait for them to come back.”"
)
P.p(
    "How to communicate with Imogen and involve her in decisions: send her the questions by e-mail two days before, in writing and no more than four at a time. In the meeting, ask one, wait, and accept a typed answer. She likes to sit by the door. A yes given quickly usually means that she wants the conversation to stop, so ask again the next day."
)
P.p(
    "Mrs Saltash describes a funny, exact and stubborn daughter who was badly hurt by friendships at the academy and barely left her bedroom in the spring. She is worried that the college will think Imogen is coping because she is polite and her uniform is neat. She says that the first sign of trouble is always sleep: when Imogen is still drawing at two in the morning, something has gone wrong that she has not told anybody. At home Mrs Saltash leaves notes on the stairs in place of questions and gets a reply, on the same paper, by breakfast."
)

sect("B", "Special educational needs")
P.p("Communication and interaction", bold=True)
pp = P.p("Imogen was diagnosed as autistic at the age of eight. She ")
r = pp.add_run("attends Carrow Hill Academy and ")
r.font.strike = True
pp.add_run(
    "speaks in full, careful sentences with people she knows and has a remarkable vocabulary for anatomy and animal behaviour."
)
P.lab("unresolved-changes", section=None)
P.p(
    "When the talk is quick or there are more than two speakers, Imogen loses words she knows well. She describes knowing exactly what she wants to say and finding nothing there. Her understanding of spoken language is in the low average range, but unfamiliar subject vocabulary has to be met several times before she holds on to it."
)
P.p(
    "She takes what is said literally and does not ask when she has misunderstood, so that a whole practical may be done to the wrong instruction. She copies the manner of those around her, which hides how little of a conversation she has followed."
)
P.p("Cognition and learning", bold=True)
P.p(
    "Imogen has dyslexia. She reads accurately and slowly, at about half the speed of other students of her age, and gives up on a page of close print. Her ideas are good and her written work is short: she wrote 90 words in forty minutes in her June mock examination."
)
P.p(
    "He can follow a written method step by step but cannot choose which method a question is asking for.",
    "MP:He can follow a written method step by step",
)
P.p(
    "She took five subjects at GCSE and passed science, art and food at Grade 4 or above. She has a Grade 2 in English language and a Grade 1 in mathematics. Percentages, ratio and time are the weakest areas; she reads a twelve-hour clock but is often out by an hour with timetables."
)
P.p(
    "Organising several pieces of work at once is beyond her at present. She missed eleven deadlines in Year 11, in each case with the work half done and in her bag. She does not break a long task into parts, and starts again from the beginning if she has put it down for a day."
)
P.p("Social, emotional and mental health", bold=True)
P.p(
    "Imogen has had an anxiety disorder since Year 8. It shows in stomach pain, picking at the skin of her arms, and absence: she attended for 61% of Year 11. Being watched, being late, and a change of room or tutor are the commonest triggers."
)
P.p(
    "At the worst point of an anxious spell she shuts down. She does not speak or move, sometimes for an hour, and remembers little of it afterwards. She can keep going all day and then be unable to speak at home."
)
P.p(
    "She has one close friend, Tamsin, who is on the same course. Imogen holds back from everybody else because of what happened at the academy."
)
P.p("Sensory and/or physical", bold=True)
P.lab("NP", "Sensory and/or physical")
P.p(
    "Imogen is distressed by strip lighting, by the smell of disinfectant in the kennels and by latex gloves. Gloves of other materials bring her skin out in a rash. Her joints are very flexible, so that she tires on stairs and cannot open a stiff latch or carry a full bucket."
)

sect("C", "Health care needs relating to special educational needs")
P.p(
    "Imogen has childhood absence epilepsy. She has two or three brief absences in a week, more when she has slept badly, and needs to have the last few minutes repeated after each. She takes ethosuximide morning and night. She is under the young people’s psychology clinic for anxiety."
)
P.p("She is allergic to penicillin.")
sect("", "Social care needs", "D")
P.p(
    "Imogen is not known to social care. No needs were identified at the review of June 2026, and Mrs Saltash agreed with that."
)
P.lab("missing-section", section="D")

sect("E", "Outcomes")
rows = [
    (
        "1",
        "Imogen will use the key words of the unit correctly in four written answers out of five.",
        "End of the 2026–27 academic year",
        (),
    ),
    (
        "2",
        "During group tasks Imogen will ask another student to repeat or explain something, unprompted, at least once in each session.",
        "July 2028",
        (),
    ),
    ("3", "Imogen will plan, write and check an account of 250 words within an hour.", "By the age of 18", ()),
    ("4", "Imogen will develop her maths skills.", "July 2028", ("M",)),
    (
        "5",
        "Imogen will stay in a 90-minute session to the end, using her calming plan, nine times out of ten.",
        "End of Year 13",
        (),
    ),
    ("6", "Imogen will have access to a counsellor throughout her course.", "End of Year 13", ("OP",)),
    (
        "7",
        "Imogen will travel between home and college by bus on her own on five days in a row, and telephone home if the bus does not come.",
        "July 2028",
        ("OW",),
    ),
    (
        "8",
        "Imogen will plan, shop for and cook two evening meals a week for her family, spending no more than £15.",
        "",
        ("T", "OW"),
    ),
    (
        "9",
        "Imogen will tell the person next to her that she has had an absence, and ask what she missed, three times out of four.",
        "Easter 2026",
        ("DP",),
    ),
]
tb = d.add_table(rows=0, cols=3, style="Table Grid")
r = tb.add_row().cells
for c, v in zip(r, ("No.", "Outcome", "To be achieved by"), strict=False):
    put(c, v, True), shade(c, "EAF1F3")
for n, o, w, l in rows:
    r = tb.add_row().cells
    put(r[0], n), put(r[1], t(o, *l)), put(r[2], w)
widths(tb, [1.4, 11.4, 4.2])
gap()

LSP = "Learning support practitioner (Level 3)"
sect("F", "Special educational provision")
P.p("Communication and interaction", bold=True)
prov(
    "Speech and language therapy for Imogen on her own, working on word-finding and on the vocabulary of each new unit",
    "Speech and language therapist, Hadderwick Community NHS Trust",
    "45 minutes once a fortnight in college term time",
    "Outcomes 1 and 2",
)
prov(
    "Going over the words for the week’s theory session before it takes place, with pictures and real objects from the unit",
    LSP,
    "Mondays, 9.00am to 9.40am",
    "Outcome 1",
)
prov(
    "Discussion group of no more than five students, in which Imogen practises taking turns and asking what somebody meant",
    LSP,
    "At regular intervals",
    "Outcome 2",
    "U",
    "V:At regular intervals",
)
prov(
    "Slides and handouts sent to Imogen by e-mail in a plain 14-point typeface",
    "Subject tutors",
    "By 5pm on the day before every theory session",
    "Outcome 1",
)
prov(
    "Staff are to be aware of the time Imogen takes to find a word",
    "Everybody who teaches her",
    "All sessions",
    "Outcome 2",
    "V:be aware of",
)
prov(
    "Written instructions for each practical, numbered, with a photograph of the finished task",
    "Unit technician",
    "Every practical session",
    "Outcomes 1 and 2",
)
prov(
    "Looking back with Imogen over the week’s group tasks, using a short film of one of them",
    "Personal tutor",
    "Thursdays, 20 minutes",
    "Outcome 2",
)
P.p("Cognition and learning", bold=True)
prov("1:1 in-class support", LSP, "15 hours a week", "Outcomes 3 and 4", "H")
prov(
    "Functional skills English in a class of no more than eight, with a structured spelling programme in the first 20 minutes",
    "English lecturer with a Level 5 diploma in teaching learners with dyslexia",
    "Three sessions of one hour each week",
    "Outcome 3",
)
prov("Maths tuition for Imogen alone, on percentages, ratio and time", "Maths lecturer", "30 minutes", "Outcome 4", "P")
prov(
    "Text-to-speech and mind-mapping software on a college laptop that only Imogen uses",
    "Assistive technology officer",
    "In every session and for assignments at home",
    "Outcome 3",
)
prov(
    "A reader, 25% extra time and supervised rest breaks, under JCQ rules",
    "Examinations officer",
    "Every formal assessment",
    "Outcomes 3 and 4",
)
P.lab("AB", "JCQ")
prov(
    "A dictation headset, bought from the learner fund for £145",
    "Assistive technology officer",
    "One, for her sole use in all written assignments",
    "Outcome 3",
    "MO:£145",
)
prov("Check of assignment deadlines and of what is still in Imogen’s bag", "Course leader", "Every Friday", "", "L")
prov(
    "Past papers and worked answers with two other students who are taking the examination again",
    "Maths lecturer",
    "Ten sessions of 50 minutes, one each week from 7 January 2027",
    "Outcomes 4 and 12",
    "UN:12",
)
prov(
    "Spelling the words of the unit with letter tiles and a sand tray, then typing them in a sentence",
    LSP,
    "Four times a week, ten minutes",
    "Outcomes 1 and 3",
)
prov("Reading practice", LSP, "Twice a week", "Outcome 3", "P")
prov(
    "Lessons on screen filters and reading rulers, in which Imogen tries six and settles on two",
    "Specialist teacher, Hadderwick Literacy Service",
    "Two sessions of 40 minutes in November 2026",
    "Outcome 3",
)
prov("Element 3 top-up at the medium rate", "Weirside College", "Termly", "Outcome 4", "B")
P.p("Social, emotional and mental health", bold=True)
prov(
    "Going through the day’s timetable and any change of room or tutor with Imogen in the reception office",
    "A familiar adult",
    "8.50am to 9.00am daily",
    "Outcome 5",
    "X:A familiar adult",
)
prov("Sessions on managing worry, using a CBT workbook", "The college", "50 minutes every week", "Outcome 5", "N")
P.lab("AB", "CBT")
prov(
    "Exit card: Imogen shows it and leaves the room with no questions asked",
    "Subject tutors",
    "Any session, practical or theory",
    "Outcome 5",
)
prov("A seat by the door with nobody behind her", "Subject tutors", "Every session", "Outcome 5")
prov(
    "Use of the quiet study room wherever possible",
    "Library assistant",
    "Lunch and both breaks",
    "Outcome 5",
    "V:wherever possible",
)
prov(
    "Counselling for Imogen by herself about loss of confidence since Year 11",
    "College counsellor (accredited member of a professional register)",
    "Up to six sessions of 50 minutes each term",
    "Outcomes 5 and 6",
    "V:Up to",
)
prov(
    "What mentoring Imogen will have, and from whom, is to be decided by the college at half term",
    "",
    "",
    "Outcome 5",
    "D",
)
prov(
    "When Imogen shuts down, sitting near her in silence until she moves, then 15 minutes in the small animal room with her",
    LSP,
    "On each occasion",
    "Outcome 5",
)
prov(
    "Training for Imogen’s tutors in autistic masking and shutdown",
    "Specialist teacher, Autism Outreach Team",
    "One two-hour session in January 2027",
    "Outcome 5",
)
prov("Telephone call to Mrs Saltash about sleep and attendance", "Personal tutor", "Every second Friday", "Outcome 5")
prov(
    "Visit to a theory session to see how the exit card is working and to review the calming plan",
    "Specialist teacher, Autism Outreach Team",
    "Once each half term",
    "Outcome 5",
)
prov(
    "Relaxation practice with a recorded script",
    "Somebody she knows well",
    "Daily",
    "Outcome 5",
    "P",
    "X:Somebody she knows well",
)

sect("G", "Health care provision")
prov("Review of the seizure diary and of medication", "Epilepsy nurse specialist", "Every six months", "Outcome 9")
prov(
    "Teaching Imogen’s tutors to recognise an absence and to repeat what she missed",
    "Epilepsy nurse specialist",
    "One session of 90 minutes in the first half of the spring term",
    "Outcome 9",
)
prov(
    "Clinic appointments with Imogen about anxiety and sleep",
    "Young people’s psychology clinic",
    "As required",
    "Outcome 5",
    "C",
    "V:As required",
)
sect("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("No social care provision is required.")
P.lab("missing-section", section="H2")

sect("I", "Placement")
kv(
    [
        ("Name", "Weirside College"),
        ("Type", "General further education college"),
        ("Start date", "1 September 2026"),
        (
            "Notes",
            t(
                "Placement is made on the basis of 15 hours a week of learning support practitioner time.",
                "hours-in-placement:15 hours a week of learning support practitioner time",
            ),
        ),
    ]
)
sect("J", "Personal budget")
P.p(
    "A personal budget is an amount of money identified by the local authority to deliver provision set out in an Education, Health and Care Plan where the parent or young person is involved in securing that provision.",
    italic=True,
)
P.lab("empty-section", section="J")
sect("K", "Advice and information")
P.p(
    "All advice considered at the review is held on Imogen’s electronic record, and she or her mother may have copies of it from the casework team."
)
P.lab("no-advice-list", section="K")
P.section = None
P.p("Arrangements for monitoring", bold=True)
P.p(
    "The personal tutor will set short-term targets with Imogen at the start of every term and send them to the council and to Mrs Saltash. Targets that were not met in one term will be looked at again before new ones are added. The next review meeting will be held at the college, in a ground-floor room, with the questions sent out beforehand."
)
kv([("Authorised by", ""), ("Role", "Casework Manager"), ("Date authorised", "")])
for tb in d.tables:
    for row in tb.rows:
        for c in row.cells:
            for para in c.paragraphs:
                para.paragraph_format.space_after = Pt(2)
P.save()
