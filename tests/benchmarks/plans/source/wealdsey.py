"""South: amended final, numbered needs, F grouped by who provides, under bold sub-headings, in paragraphs. Jarek, Year 10."""

from building_t import Plan
from docx.shared import Pt

P = Plan(
    "wealdsey",
    "final",
    font="Georgia",
    size=10.5,
    header="Wealdsey County Council – Special Educational Needs and Disability Service",
    footer="Jarek Pemberton, Amended Final Plan.",
)
P.profile = "final"
d = P.document


def title(letter, text):
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(14)
    r = p.add_run(f"SECTION {letter} – {text}")
    r.bold = r.underline = True
    r.font.size = Pt(12.5)
    P.section = letter


def sub(text):
    d.add_paragraph().add_run(text).bold = True


P.h("AMENDED FINAL EDUCATION, HEALTH AND CARE PLAN", 0)
P.p("made by Wealdsey County Council under Part 3 of the Children and Families Act 2014")
P.grid(
    [
        ["Young person", "Jarek Pemberton"],
        ["Date of birth", "4 November 2011"],
        ["National Curriculum year", "Year 10"],
        ["Date of the review meeting", "16 June 2026"],
        ["Date of this amended final plan", "12 November 2026"],
        ["Date by which the plan must next be reviewed", "15 June 2027"],
        ["Lives with", "Mrs Agnieszka Pemberton (mother) and Mr Colin Pemberton (stepfather)"],
    ],
    cols=(7.5, 8.5),
    header=False,
)
P.lab("late-amendment", section=None)
P.lab("not-signed", section=None)

title("A", "WHAT JAREK AND HIS FAMILY SAY")
P.lab("views-not-attributed")
P.lab("no-communication-summary")
P.p(
    "I am fifteen and I live with my mum, my stepdad and our dog Biscuit, who is a lurcher. I like being outside, mountain biking on the Downs and anything with an engine. I go fishing with my stepdad. I do not mind getting up early if there is something to get up for. I am good at fixing things and I have rebuilt two bikes from the tip."
)
P.p(
    "School is all right when I am moving about. I hate reading out. I hate it when a teacher has a go at me in front of people because then I lose it, and afterwards I feel stupid. I do not sleep much. When I leave school I want to climb trees for a living and have my own van."
)
P.p(
    "My mum says I was a happy little kid until juniors. She says that I am kind to people who are smaller than me. At home I am calmer since we moved my room to the back of the house where it is quiet. She wants me to come out of school with certificates that show what I can do, and not to be in trouble every week. She also says that nobody told her about the suspensions until they had happened. My stepdad thinks somebody should have noticed about the reading before I was eleven."
)
P.p(
    "I was at Thornhythe Primary and then at Ashdean Manor. In Year 8 I was on a part-time timetable for a term and went to a bike workshop on two mornings a week, which finished last summer. I had a mentor then called Dez and I still see him at the skate park."
)

title("B", "SPECIAL EDUCATIONAL NEEDS")
P.p(
    "Jarek is observant, practical and loyal. He remembers what he has heard and seen far better than what he has read. In discussion he often has the most original thing to say. He is patient with younger pupils and with animals, and has never missed a rugby practice. He will work for a long time at something with moving parts. His attendance in Year 9 was 74%, and he was suspended for eleven days in all. The council reassessed him in the spring because the help in his first plan had been written for a much younger boy."
)
sub("Social, emotional and mental health")
P.p(
    "B1. Jarek finds it hard to settle in a lesson after break or lunch and to stay to the end of one. He walks out two or three times a day and may not come back."
)
P.p(
    "B2. When he is corrected in front of others he reacts before he thinks: he shouts, swears, and has pushed over furniture. He is sorry within the hour, but cannot say so. Adults who do not know him take the shouting for defiance. It happens most in the last lesson of the day, in rooms where he has been asked to read or write without warning."
)
P.p(
    "B3. He thinks little of himself as a learner and worries at night about the next day. He calls himself thick, tears up work that has a mark on it, and gives up on anything he has once got wrong. On the SDQ his total was in the very high range.",
    "AB:SDQ",
)
sub("Cognition and learning")
P.p(
    "B4. Jarek has dyslexia. He reads as well as most eight-year-olds, guesses at longer words from their first letters, and tires after half a page. A Year 7 text on a screen, read aloud by a machine, he follows without trouble. He would sooner be sent out than be seen to struggle."
)
P.p(
    "B5. His spelling and written work are far below what he can say. Faced with a blank page he writes two lines and stops. With a frame to fill in, and a person to talk to first, he has written a page."
)
P.p(
    "B6. He can hold two pieces of spoken information in mind, not four or five, so he loses the end of what a teacher has said. In mathematics he can do each step of a long method, but not keep track of which step he has reached."
)
sub("Communication and interaction")
P.p(
    "B7. Jarek misses sarcasm and takes figures of speech as they are said. He seldom asks what somebody meant, and has been sent out for answering back when he had misunderstood."
)
sub("Sensory and physical")
P.p(
    "B8. His finger joints bend too far and hurt after ten minutes of handwriting. He grips tools and handlebars without pain."
)
P.p(
    "B9. He is startled by unexpected noise from behind and cannot bear strip lights that flicker; he has left the science block because of both.",
    "NP:He is startled by unexpected noise from behind",
)
P.p("She finds the corridor between lessons hard for the same reason.", "MP")

h = d.add_paragraph()
h.paragraph_format.space_before = Pt(14)
r = h.add_run("SECTIONS C AND D – HEALTH CARE NEEDS AND SOCIAL CARE NEEDS")
r.bold = r.underline = True
r.font.size = Pt(12.5)
P.section = "C"
P.lab("sections-not-separate", "HEALTH CARE NEEDS AND SOCIAL CARE NEEDS")
P.p(
    "Jarek has attention deficit hyperactivity disorder, for which he takes medicine each morning; it wears off by about two o’clock and he eats little while it lasts. He sleeps five hours a night. He is known to the Child and Adolescent Mental Health Service (CAMHS) because he scratched his arms in Year 9. At home there are rows about his telephone and about coming in late, and Mrs Pemberton has asked for somebody to come to the house."
)
P.p("In addition the school will provide Jarek with 20 minutes of mindfulness teaching every morning.", "OUT")

title("E", "OUTCOMES")
sub("Social, emotional and mental health; communication")
for x in [
    ("E1. By the end of Year 11 Jarek will stay to the end of nine lessons in every ten.",),
    (
        "E2. By July 2027 Jarek will show his exit card, walk to the agreed place and be back in the room inside five minutes, on eight occasions out of ten.",
    ),
    (
        "E3. By the end of Year 11 Jarek will develop his resilience and have increased confidence.",
        "M:Jarek will develop his resilience",
    ),
    (
        "E4. By the end of the summer term 2028, in three lessons a week, Jarek will ask what a teacher or friend meant when he has not followed.",
    ),
]:
    P.p(*x)
sub("Cognition and learning")
for x in [
    (
        "E5. By the end of Key Stage 4 Jarek will read a page of a GCSE text aloud to one other person with no more than five errors.",
    ),
    ("E6. Jarek will write a three-paragraph answer in history or science on his laptop from a planning frame.", "T"),
    (
        "E7. By the end of Year 11 Jarek will be taught by a specialist dyslexia teacher and have a reader in his examinations.",
        "OP",
    ),
    (
        "E8. By the end of Year 10 Jarek will repeat back the three things he has been asked to do in a practical lesson, four times out of five.",
    ),
]:
    P.p(*x)
P.lab("no-adulthood-outcomes")

title("F", "SPECIAL EDUCATIONAL PROVISION")
P.lab("no-adulthood-provision")
P.p(
    "Provision is grouped by the people who make it. The need each item meets and the outcome it serves are given in brackets.",
    italic=True,
)
sub("Jarek’s subject teachers")
P.prose(
    "In every lesson each subject teacher will seat Jarek at the end of a row, nearest the door, and hand him the order of the lesson in four numbered lines on a card (B1, B6; E1).",
    "What he has to do will be said in two parts, and he will be asked to say it back, at the start of each practical (B6; E8).",
    "Corrections will be made quietly, at his shoulder, in classrooms and in corridors (B2; E2).",
    "When a teacher has used a figure of speech, its meaning will be given in plain words there and then (B7; E4).",
)
P.prose(
    ("He will be given time to think before an answer is expected (B6; E8).", "S"),
    (
        "When they hand back marked work, teachers should be mindful of how low an opinion he has of himself (B3; E3).",
        "V:should be mindful of",
    ),
    ("Before each science practical, Tobias will be shown the apparatus and the finished result (B6; E8).", "AC"),
    "Cover teachers will be given his one-page profile before they meet his class (B2; E2).",
    "In no lesson will a teacher ask him to read to the class unprepared; he will have the passage the day before (B4; E5).",
)
sub("The learning support department")
P.prose(
    "A higher level teaching assistant with a Level 4 certificate in literacy intervention will teach Jarek to read by the sounds in words, from a phonics programme written for teenagers, one to one, for 25 minutes on Mondays, Wednesdays and Fridays (B4; E5).",
    "For the first ten minutes of every English and humanities lesson he and the learning support assistant in the room will talk through what he is going to write, and his main words will be noted down for him to work from (B5; E6).",
    "A learning support assistant who has been trained in dyslexia will sit beside him throughout English, history, geography and science, to read text to him under his breath and to keep his place (B4, B6; E1, E5).",
    (
        "The same learning support assistant will go through the vocabulary of each new science topic with him before the class meets it, a quarter of an hour a time (B5; E6).",
        "P:The same learning support assistant will go through",
    ),
)
P.prose(
    ("Spelling rules will be practised with Jarek twice a week (B5; E6).", "P", "N"),
    (
        "He will also have ten hours a week of learning support assistant time (B4, B5; E5, E6).",
        "H:He will also have ten hours a week",
    ),
    "Homework club, run by the learning support manager, takes place on Thursdays between 3.15pm and 4.15pm, and each of Jarek’s written tasks will be started with him there (B5; E6).",
)
P.prose(("Staff will help him to lay out his coursework (B5; E6).", "U", "X"))
sub("The specialist teaching service")
P.prose(
    "A specialist teacher who holds a postgraduate diploma in dyslexia will teach Jarek alone for 50 minutes, twice in each school week, on morphology and on reading longer words (B4; E5, E7).",
    "Once a half term the specialist teacher will call on the learning support department to check the reading programme and Jarek’s spelling record (B4, B5; E5).",
    "The English and humanities teachers will be trained by the specialist teacher in setting work for pupils with dyslexia, in one session of two hours before the February half term (B4, B5; E5, E6).",
    (
        "Whether Jarek has help with mathematics, and from whom, will be decided by the school once its own testing is complete (B6; E8).",
        "D",
    ),
)
sub("Pastoral and counselling staff")
P.prose(
    "The school counsellor, who is accredited by the British Association for Counselling and Psychotherapy, will see Jarek every Tuesday for 40 minutes to work on his worries about school and on what he says to himself when he makes a mistake (B3; E3).",
    ("His mentor will meet him regularly to look back over the week (B1; E1).", "U", "X", "V:regularly"),
    "On the first morning of each half term the head of year will go through the new timetable with him for 15 minutes, marking the lessons that will be covered by another teacher (B1; E1).",
    "The form tutor will ring home every Friday with one thing that has gone well (B3; E3).",
    "On Mondays and Wednesdays, from 12.40pm to 1.20pm, the design technician will run a lunch club for Jarek and five others, in which he shows younger pupils how to use one tool (B3; E3).",
    "After any occasion on which he has left the site, the head of year will spend 20 minutes with Jarek going over what happened, using a comic strip of the events, on his first morning back (B2, B7; E2, E4).",
)
P.prose(
    (
        "Where staffing allows, the pastoral manager will walk with him from the dining hall to his classroom at the end of every lunchtime (B1; E1).",
        "V:Where staffing allows",
    ),
    (
        "The behaviour support teacher will give up to two hours a week of one-to-one teaching in managing anger, from the Year 10 syllabus of the county’s behaviour service (B2; E2).",
        "V:up to",
    ),
    ("Element 3 top-up at matrix level 4 (B1 to B3; E1, E2).", "B"),
    (
        "Sessions with a drama therapist will be bought in at £85 each (B3; E3).",
        "MO:Sessions with a drama therapist will be bought in",
    ),
)
P.prose(
    (
        "An exit card will be honoured and a chair kept in the pastoral office, so that he has somewhere to go when he leaves a lesson.",
        "L",
    ),
)
sub("Equipment and examinations")
P.prose(
    "Jarek will have a laptop of his own, with text-to-speech and word-prediction software, in all lessons and for homework (B5, B8; E6).",
    "A resistance band will be fixed across the front legs of his chair in the form room and in English (B1; E1).",
    "In internal and public examinations he will have a reader, 25% extra time and the use of his laptop (B4, B5, B8; E5, E6, E7).",
    ("Rough grips, a sloping board, etc. will be kept in the science laboratories (B8; E6).", "V:etc."),
    "Printed texts in history and geography will be enlarged to 14 point, with the key passages boxed (B4; E5).",
)
p = d.add_paragraph()
p.add_run(
    "Jarek will be withdrawn from French, and will use those three lessons a week for the teaching set out above (E5)."
).font.strike = True
P.lab("unresolved-changes", section=None)

sub("Monitoring")
P.p(
    "The head of year and the special educational needs coordinator will meet Mrs Pemberton once a term to look at the targets that lead to each outcome. A record of attendance, exits and reading scores will be sent to her a week before. The head of the specialist teaching service reads the records of the council’s own teachers every July."
)
title("G", "HEALTH CARE PROVISION")
P.prose(
    "A clinical psychologist from CAMHS will see Jarek for 50 minutes every three weeks, to work on his worries and on what to do in place of scratching.",
    "His medicine will be reviewed by the consultant paediatrician every six months.",
    ("The school nurse will give him help with sleep if needed.", "C", "V:if needed"),
)

title("H1", "SOCIAL CARE PROVISION UNDER THE CHRONICALLY SICK AND DISABLED PERSONS ACT 1970")
P.prose(
    "A family support worker will visit the house for one hour a week, for twelve weeks from January 2027, to help the family keep to set times for going to bed and for coming in.",
    ("The family support worker will also mediate between Jarek and Mr Pemberton.", "C"),
)
title("H2", "ANY OTHER SOCIAL CARE PROVISION REASONABLY REQUIRED")
P.lab("empty-section")
P.p(
    "This section sets out any other social care provision reasonably required by the learning difficulties or disabilities which result in the young person having special educational needs.",
    italic=True,
)

title("I", "PLACEMENT")
P.p("Name: Ashdean Manor School")
P.p("Type: mainstream secondary academy for pupils aged 11 to 16, open from 8.30am to 4.30pm")
P.p("Jarek will attend with 17.5 hours of learning support assistant time a week.", "hours-in-placement")

title("J", "PERSONAL BUDGET")
P.p(
    "Mrs Pemberton asked for a personal budget on 2 July 2026 and the council has agreed to it. A direct payment of £1,140 a year will be made to her in three equal instalments, in September, January and April."
)
P.lab("direct-payment-without-purpose")

title("K", "ADVICE AND INFORMATION")
P.p(
    "The advice that was taken into account is held on file by the casework team at County Hall and copies are sent out when asked for."
)
P.lab("no-advice-list")
P.p("This plan takes the place of the plan made on 9 July 2025.")
P.save()
