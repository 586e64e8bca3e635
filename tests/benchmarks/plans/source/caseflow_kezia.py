"""Exported from a case system: label and value tables, a record for each need, outcome and provision. Kezia, Year 10, final."""

from building import shade
from building_g import G

D = G("caseflow_kezia", "final", font="Segoe UI", size=9)
d = D.document
d.sections[0].header.paragraphs[0].text = "CaseFlow EHC export | Record 0048213 | printed 13/11/2026 09:14"
d.sections[0].footer.paragraphs[0].text = "Document status: Final | Owner: Wrekenham SEND Service"


def bar(title):
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    D.cell(t.rows[0].cells[0], title, bold=True)
    shade(t.rows[0].cells[0], "1F4E79")
    from docx.shared import RGBColor

    for p in t.rows[0].cells[0].paragraphs:
        for r in p.runs:
            r.font.color.rgb = RGBColor(255, 255, 255)
    d.add_paragraph()


def rec(*pairs):
    D.tab([list(x) for x in pairs], [4.2, 12.8], head=0, firstbold=True, fill="EDEDED")


D.para("Education, Health and Care Plan", bold=True, size=18)
rec(
    ("Child / young person", "Kezia Adeyemi-Stott"),
    ("Date of birth", "17/02/2012"),
    ("NCY", "Year 10"),
    ("Preferred contact method", "Choose an item ## PL"),
    ("Request received", "12/05/2026"),
    ("Final plan issued", "13/11/2026"),
    (
        "Exception",
        "The 20-week limit did not apply: an exception under regulation 10(4) was recorded because the family was abroad from 1 July to 4 September 2026.",
    ),
    ("Next review due", "14/02/2028"),
    ("Allocated officer", "D. Prosser"),
)
D.lab("no-review-date", section=None)
D.para("NCY means national curriculum year.", italic=True)
bar("A – Views, interests and aspirations")
D.section = "A"
rec(
    ("Contributor 1", "Folake Adeyemi (mother)"),
    (
        "Parent’s views",
        "Ms Adeyemi says that Kezia was a chatty toddler who taught herself to read at four. Since the move to secondary school the family has watched her shrink. Evenings are spent recovering. On Sundays she lays out her clothes four times. She has learned to knit from films and has knitted a blanket for each gerbil. Her teachers from primary school still write to her. She is happiest with her grandmother and her two gerbils, and she bakes. Ms Adeyemi hopes that Kezia will walk into a building full of people without feeling sick, and will one day study animal science.",
    ),
    ("Contributor 2", "R. Stott (father)"),
    (
        "Parent’s views",
        "Mr Stott believes that the noise is the main thing. He would like school to ring before things go wrong rather than after. Mr Stott feels that the family has had to tell the same story to seven professionals and that nobody has written it down in one place until now. Both parents are proud of how hard Kezia works to get through the door.",
    ),
    (
        "History",
        "Kezia was diagnosed with autism in 2023. She attended two primary schools and has been on a reduced timetable since February 2026. In Year 8 she received a block of ten art therapy sessions. There is a sister, Abimbola, aged nine. English and some Yoruba are spoken at home. Kezia was assessed for dyslexia in Year 6 and was not found to have it. The family moved from another authority in 2022. The secondary school has tried a late start, a lunchtime pass and a buddy, and she has kept the late start. In the spring she was taught at home for five weeks by the hospital and home tuition service, for five hours a week, and handed in everything that was set.",
    ),
)
D.lab("no-childs-views", section="A")
D.lab("no-communication-summary", section="A")
bar("B – Special educational needs")
D.section = "B"
rec(
    ("Area", "Communication and interaction"),
    ("Need ref", "N1"),
    (
        "Description",
        "Kezia is a precise and original speaker in a conversation with one adult. In a class she does not speak at all, answers a direct question with a nod and has not asked for help since Year 8. She takes sarcasm at face value. When she is interested she explains clearly, with examples, and listens to the answer. Her written messages are warm and funny, and three of her teachers have said that they did not know what she was like until she e-mailed them.",
    ),
    ("Need ref", "N2"),
    (
        "Description",
        "She cannot join or leave a group of her own age and has no one to sit with at lunch. In primary school she had one close friend, who moved away. At break she walks the same route with a book open. She has been teased about her voice, which is quiet and formal, and about her shoes. She would sooner be thought rude than be looked at. She watches groups carefully and can describe afterwards exactly what each person did, but not why they laughed.",
    ),
)
rec(
    ("Area", "Cognition and learning"),
    ("Need ref", "N3"),
    (
        "Description",
        "Attainment was above average to the end of Year 7. She has now missed 41% of Year 9, has gaps throughout mathematics and French, and starts a task only when it is certain what a finished one looks like. Her memory for facts, her spelling and her drawing are strong. If the first attempt is not right she tears it up, and long pieces of work in several parts are left undone because she cannot see where to begin or when she will be allowed to stop.",
    ),
)
rec(
    ("Area", "Social, emotional and mental health"),
    ("Need ref", "N4"),
    (
        "Description",
        "Kezia lives at a high level of anxiety. She scratches her arms, is sick on Monday mornings and leaves the site by the fire door when she is overwhelmed. She recovers in about twenty minutes if nobody talks to her. She is truthful, tries to warn people and is sorry afterwards. Supply teachers, fire drills and changes of room are the three things most likely to end the day early. With animals and with younger children she is calm and sure of herself. She has told the pastoral manager, in writing, that she feels as if everybody else has been given the instructions. Attendance was 97% in Year 6, 88% in Year 7 and 59% in Year 9. She was seen twice by CAMHS in May and her anxiety met the threshold for treatment. ## AB:CAMHS",
    ),
)
rec(
    ("Area", "Sensory and physical ## NP:Sensory and physical"),
    ("Need ref", "N5"),
    (
        "Description",
        "Kezia eats four foods and gags if she is near fish or egg. Seams and labels hurt her skin, so she wears the same soft clothes under her uniform, and she does not feel that she is hungry or cold until she is shaking.",
    ),
)
bar("C – Health needs related to SEN")
D.section = "C"
rec(
    (
        "Health needs",
        "Kezia has a diagnosis of generalised anxiety disorder and low iron. She takes an iron tablet. Poor sleep leaves her unable to concentrate until mid-morning. She has been to the accident and emergency department twice this year after fainting, and on both occasions was found to have eaten nothing since the day before. She sees her GP every six weeks for a blood test.",
    )
)
bar("D – Social care needs")
D.section = "D"
rec(("Social care needs", "N/A"))
bar("E – Outcomes")
D.section = "E"
OC = [
    (
        "OC1",
        "Kezia will ask a teacher for help, aloud or with a written card, in three lessons out of four.",
        "End of Year 11",
    ),
    ("OC2", "Kezia will keep a conversation going with one classmate for ten minutes over a shared task.", "July 2027"),
    ("OC3", "Kezia will be in lessons for twenty hours of each week, on her own timetable.", "July 2027"),
    ("OC4", "Kezia will increase her attainment in mathematics. ## M", "End of Key Stage 4"),
    (
        "OC5",
        "Kezia will say how anxious she is on a scale of one to five and pick one thing from her list that brings it down, nine times out of ten. ## T",
        "",
    ),
    ("OC6", "Kezia will have access to a quiet base and a key worker throughout the day. ## OP", "December 2026"),
    ("OC7", "Kezia will write a plan for a piece of coursework, with dates, and keep to it. ## OW", "Easter 2028"),
]
for ref, text, when in OC:
    rec(("Outcome ref", ref), ("Outcome", text), ("Timescale", when))
D.lab("no-adulthood-outcomes", section="E")
bar("F – Special educational provision")
D.section = "F"
n = [0]


def pv(oc, desc, by, freq, dur, where=None):
    n[0] += 1
    rows = [
        ("Provision ref", f"PV{n[0]:02d}"),
        ("Linked outcome", oc),
        ("Description", desc),
        ("Delivered by", by),
        ("Frequency", freq),
        ("Duration", dur),
    ]
    if where:
        rows.append(("Setting", where))
    rec(*rows)


pv(
    "OC1",
    "Direct work on starting to speak in a group, by the sliding-in method",
    "Speech and language therapist with training in selective mutism",
    "Weekly in term time",
    "45 minutes",
    "Library office",
)
pv(
    "OC1",
    "The same steps practised with the history teacher, then with two classmates",
    "Higher level teaching assistant",
    "Four times a week",
    "10 minutes",
    "History room",
)
pv("OC1", "Help in class to get started on work ## U", "Teaching assistant", "Regularly ## V:Regularly", "")
pv(
    "OC1",
    "Written question cards, to be handed to the teacher",
    "All subject teachers",
    "Every lesson",
    "",
    "Classrooms",
)
pv(
    "OC1 and OC9 ## UN:OC9",
    "Presentation skills group",
    "Drama teacher",
    "Mondays, 3.15pm",
    "40 minutes",
    "Studio, group of six",
)
pv(
    "OC1",
    "Warning by e-mail of any question that she will be asked in front of the class",
    "Subject teachers",
    "By 8pm the evening before each lesson",
    "",
    "Home",
)
pv(
    "OC1",
    "Joint planning with the teaching assistant and the history teacher, and a note home",
    "Speech and language therapist",
    "Once every half term",
    "One hour",
    "Meeting room",
)
pv(
    "OC2",
    "Board game design club with two girls from her tutor group, in which Kezia draws and they write the rules",
    "Art technician",
    "Tuesdays and Thursdays",
    "12.30pm to 1.15pm",
    "Art room",
)
pv("OC2", "Comic strip conversations about things that went wrong ## N", "", "Once a week", "Half an hour")
pv(
    "OC2",
    "Watching how friendships go and stepping in ## U;X",
    "Familiar adult",
    "As and when necessary ## V:As and when necessary",
    "",
)
pv(
    "OC2",
    "Sitting with Kezia and one classmate to start a conversation on a set subject",
    "Form tutor",
    "Every Wednesday",
    "15 minutes",
    "Form room",
)
pv(
    "OC2",
    "Map of where each group sits at lunch, with a seat marked for her",
    "Pastoral manager",
    "New map every half term",
    "",
    "Canteen",
)
pv(
    "OC3",
    "Meeting at the side gate and going through the day’s timetable, room by room",
    "Pastoral manager",
    "Every morning",
    "8.30am to 8.45am",
    "Side gate, then base",
)
pv("OC3", "15 hours ## H", "Teaching assistant", "Per week", "", "")
pv("OC3", "Leaving each lesson five minutes before the bell", "Teachers", "Every lesson", "5 minutes")
pv(
    "OC3",
    "Provision for the second half of the spring term is to be determined by the school in the light of her attendance ## D",
    "School",
    "",
    "",
)
pv(
    "OC3",
    "Review of the personal timetable with Kezia and Ms Adeyemi",
    "Pastoral manager",
    "Every third Friday",
    "",
    "Base or by telephone",
)
pv(
    "OC3",
    "Notice, with a photograph, of any supply teacher, fire drill or change of room",
    "Tutor",
    "Whenever one is planned",
    "",
    "By text to Kezia",
)
pv(
    "OC4",
    "Mathematics tuition on the topics missed in Year 9, beginning with ratio",
    "Qualified mathematics teacher",
    "Three times a week",
    "One hour",
    "1:1, base",
)
pv(
    "OC4",
    "French by recorded lesson with a live tutor",
    "Tutor from the council’s online school",
    "Wednesdays and Fridays",
    "11.00am to 11.50am",
    "Base or home",
)
pv("OC4", "Finishing-off time in the base ## P", "Teaching assistant", "", "30 minutes")
pv(
    "OC4",
    "Going over the corrected work from the day before, starting with what was right",
    "Subject teacher",
    "First five minutes of every mathematics and French lesson",
    "5 minutes",
    "Base or online",
)
pv(
    "OC4",
    "Science practical repeated at a bench by the door with the technician, after school",
    "Science technician",
    "Second Thursday of each month",
    "50 minutes",
    "Laboratory 3",
)
pv(
    "OC4",
    "A finished example of the same task, given out with the task",
    "Subject teachers",
    "Every written task",
    "",
    "Classrooms",
)
pv(
    "OC4",
    "A range of mathematics software on the school’s network ## V:A range of",
    "Mathematics department",
    "Each homework",
    "",
)
pv("OC4", "Pale green paper and graph pads", "Mathematics department", "All written work", "")
pv(
    "OC3",
    "Licence for the online lessons, £420 a year ## MO:£420 a year",
    "Council’s online school",
    "Each day she is at home",
    "",
)
pv("OC5", "Listening to what is worrying her ## U", "School counsellor", "On request ## V:On request", "")
pv(
    "OC5",
    "Cognitive behavioural therapy adapted for autism",
    "Educational psychologist",
    "Fortnightly for two terms",
    "50 minutes",
    "Counselling room",
)
pv(
    "OC5",
    "Telling Kezia’s parents by text what she did well and what was hard",
    "Assistant SENCO",
    "By 4pm each day",
    "",
    "Home",
)
pv(
    "OC5",
    "Walk round the field with the school dog",
    "Pastoral manager",
    "Mondays and Wednesdays",
    "1.20pm to 1.35pm",
    "Field",
)
pv(
    "OC5",
    "Scaling and picking from the list, rehearsed when calm",
    "Emotional literacy support assistant",
    "Twice a week",
    "20 minutes",
    "Base",
)
pv(
    "OC5",
    "Twenty minutes alone in the base without being spoken to",
    "Teaching assistant within sight",
    "Each time that she leaves a lesson",
    "20 minutes",
    "Base",
)
pv(
    "OC5",
    "Staff could use a scale of one to five at the start of lessons ## V:could use",
    "All staff",
    "Start of lessons",
    "",
)
pv("OC5", "Plain sentences in a low voice ## S", "All staff", "", "")
pv("OC5", "Exit card, accepted without comment", "All staff", "Whenever she shows it", "", "Whole site")
pv(
    "OC6",
    "Key worker sitting with Kezia to plan, unpick and write down what went well",
    "Assistant SENCO (Level 5 in autism)",
    "Daily",
    "9.00am to 9.20am and 2.50pm to 3.10pm",
    "Base",
)
pv("OC6", "A booth with a door and a desk, marked with her name", "Site manager", "All day, every day", "", "Base")
pv(
    "OC6",
    "Going through the day’s changes on a whiteboard and saying what will stay the same",
    "Teaching assistant trained in autism (two-day course)",
    "Before the first lesson each day",
    "Ten minutes",
    "Base",
)
pv(
    "OC6",
    "Training in autism and anxiety for the twelve people who teach her",
    "Advisory teacher, Autism Outreach",
    "Once in each autumn term",
    "Two hours",
    "School hall",
)
pv("OC6", "Band 6 ## B", "Wrekenham SEND Service", "", "")
pv(
    "",
    "Choir rehearsal, standing at the end of a row with the alto part marked up for her ## L",
    "Head of music",
    "Friday",
    "1.45pm to 2.45pm",
    "Music room",
)
D.lab("no-adulthood-provision", section="F")
bar("G – Health care provision")
D.section = "G"
rec(
    ("Linked outcome", "OC5"),
    ("Description", "Review of anxiety medicine and sleep"),
    ("Delivered by", "Consultant child psychiatrist"),
    ("Frequency", "Every three months"),
)
rec(
    ("Linked outcome", "OC5"),
    ("Description", "Meetings with Kezia about eating and sleeping ## C"),
    ("Delivered by", "School nurse"),
    ("Frequency", "When time allows ## V:When time allows"),
)
bar("H1 – Social care provision: Chronically Sick and Disabled Persons Act 1970")
D.section = "H1"
rec(("Provision", "None identified"))
D.lab("missing-section", section="H2")
bar("I – Placement")
D.section = "I"
rec(
    ("Placement status", "Parental preference under consideration; the panel meets on 19 November 2026."),
    (
        "Notes",
        "A teaching assistant and use of a base will be supplied. ## provision-in-placement:A teaching assistant and use of a base will be supplied",
    ),
)
D.lab("no-placement", section="I")
bar("J – Personal budget")
D.section = "J"
rec(
    ("Requested by parent", "Yes, 02/10/2026"),
    ("Type", "Direct payment"),
    ("Amount", "£1,140 a year"),
    ("Paid to", "Ms F Adeyemi"),
)
D.lab("direct-payment-without-purpose", section="J")
bar("K – Advice and information gathered")
D.section = "K"
rec(("Advice", "All advice is held in the document store and can be seen by arrangement with the allocated officer."))
D.lab("no-advice-list", section="K")
bar("Sign-off")
D.section = None
rec(("Signed", "D. Prosser"), ("Name", "Delyth Prosser, EHC Officer"), ("Date", "13/11/2026"))
run = d.add_paragraph().add_run("End of export.")
d.add_comment(
    run,
    text="Delyth, please check the French times with the online school before this goes out.",
    author="Team leader",
    initials="TL",
)
D.lab("unresolved-changes", section=None)
D.save()
