"""Final, easy words, first person. Title in the left cell, letter in the right; F split by who does it; a text box; two columns. Minnie, 19."""

from building import sdt, textbox
from building_k import K
from docx.shared import Pt

P = K("jevington", "final", font="Liberation Sans", size=12, margin=2.2)
d = P.document
P.running(None, "Minnie’s plan")
BLUE = "BDD7EE"


def sec(letter, title, key=None):
    P.gap()
    P.section = key or letter
    t = P.table([13, 3.4])
    r = P.row(t, None, None, fill=BLUE)
    x = r.cells[0].paragraphs[0].add_run(P.t(title))
    x.bold = True
    x.font.size = Pt(15)
    if letter:
        r.cells[1].paragraphs[0].add_run(P.t(f"Section {letter}"))


def q(text):
    p = d.add_paragraph()
    p.paragraph_format.space_before = Pt(6)
    x = p.add_run(P.t(text))
    x.bold = True


P.section = None
p = d.add_paragraph()
x = p.add_run(P.t("My Education, Health and Care Plan"))
x.bold = True
x.font.size = Pt(24)
P.p("Jevington Council. This is the final plan.")
t = P.table([8, 8.4])
for k, v in [
    ("My name", "Philomena Achterberg, but I am called Minnie"),
    ("My birthday", "2 August 2007. I am 19."),
    ("My college year", "Year 14"),
    ("Who I live with", "Mum, Dad and Pilot the dog"),
    ("We asked for an assessment on", "12 January 2026"),
    ("Date of my final plan", "14 September 2026"),
    ("My plan will be reviewed by", "10 September 2027"),
]:
    P.row(t, k, v)
P.lab("late-plan", section=None)
P.lab("not-signed", section=None)

sec("A", "Me, what I like and what I want")
P.lab("views-not-attributed", section="A")
q("My story")
P.p(
    "I was born in Holland and we came here when I was two. I went to a little primary school and then to a big secondary school, where I had a helper called Mrs Abara. I did not like the corridors. I left in the summer after Year 13 with two awards. I have been at home with Dad since then and I get bored. My fits started when I was fourteen. My grandpa died last winter and I still set a place for him sometimes."
)
q("What I like")
P.p(
    "I like dogs, horses, baking shows, getting the post, bowling and wearing purple. I am good at remembering birthdays. I am strong and I do not mind rain. I help at the stables in our village on Sunday mornings with my cousin Lotte, and the pony I know best is called Biscuit. I used to have a hand-held walk with him and now I can lead him by myself."
)
q("What I do not like")
P.p(
    "I do not like shouting, lifts, being told to hurry, or people talking to Mum when the question is for me. I worry about having a fit in front of people. I don’t like being on my own at night. When I am worried I ask the same thing lots of times, and it helps if somebody writes the answer down so that I can keep it in my pocket."
)
q("What I want")
P.p(
    "I want to get a job with animals and get paid. I want to live in a flat with my friend Dorcas and have a key. I want to go back to Holland on the boat. Mum and Dad want me to be safe and busy and to have people around me when they are old."
)
tb = [
    "How to talk to me and help me choose",
    "Say my name. Use short words. Say one thing at a time.",
    "Show me a picture, or the real thing. I use Talking Mats to say what I think.",
    "Give me a day to decide big things. Ask me again to check. Do not ask me when I am tired.",
]
for line in tb:
    P.t(line)
textbox(d.add_paragraph(), tb)

sec("B", "What I find hard when I learn")
q("Thinking and learning")
P.b("I have a moderate learning disability. I read about fifty words and I know the first letter of most others.")
P.b("I count money up to one pound. I do not know if I have got the right change.")
P.b("I can do a job with three steps if there are pictures. If there are more steps I miss some out.")
P.b(
    "I learn best by doing the real job in the real place. I can show other people how to groom a pony because I have done it so many times."
)
P.b("I tell the time on a phone but I do not know how long things take, so I am very early or very late.")
P.b("I forget things over the holidays and have to start again.")
P.b("I will have two hours of maths each week with Mr Ellacott from October.", "OUT")
q("Talking and listening")
P.b("I say a lot of words but people who do not know me may not understand. I talk fast and leave the ends off.")
P.b("I say ‘yes’ when I have not understood.")
P.b("It is hard for me to wait for my turn, and I ask the same question again and again when I am worried.")
q("My feelings")
P.b("I have autism. I get very upset when plans change. I shout, or I sit down on the floor and will not move.")
P.b("I am sad about Grandpa. I cry when I see his chair.")
P.b("I am kind to people who are upset and I notice before anyone else does.")
P.b(
    "I would like more friends. I do not know how to start. Last year a girl online asked me for my bank number and I sent it."
)
q("My body and senses")
P.b("Loud places hurt. The canteen is the worst one.")
P.b("I am wobbly on stairs and I hold knives the wrong way round.")
P.b("After a fit I am confused for an hour and I cannot learn anything that day.")

sec("C", "My health")
P.b("I have epilepsy. I have one or two big fits a month, mostly in the morning. I take tablets twice a day.")
P.b("The doctor has talked to Mum and Dad about SUDEP.", "AB:SUDEP")
P.b("I wear glasses for reading and I lose them.")
P.b(
    "I go to the dentist at the hospital because I need to be asleep to have a filling. I am more likely to have a fit if I have missed my tablets, if I have had a bad night or if I am very hot."
)
P.b("I have an underactive bowel and I need to drink a lot and eat fruit.")
sec("D", "Help I need at home and when I go out")
P.b("D1. I cannot be left on my own in the house because of my fits.")
P.b("D2. I need a person with me to go out, to cross roads, to pay and to stay safe from strangers.")
P.b(
    "I can wash and dress if my clothes are put out in order, and I make my own breakfast. I do not need help with these things at the moment."
)
P.b("D3. Mum gets up to me in the night. She has a bad back.")

P.section = "E"
sec("E", "My goals")
q("Getting a job")
P.p(
    "Goal 1. By July 2028 I will work two half days a week with animals and do all the jobs on my picture list without being told.",
)
P.p(
    "First steps: I learn the names of the brushes and the feeds. I get to the stables on time six weeks in a row.",
    italic=True,
)
P.p(
    "Goal 2. By the end of my course in July 2029 I will read my rota, a bus timetable and a text message of ten words.",
)
P.p("Goal 3. By Easter 2028 I will get support from a job coach.", "OP")
q("My own home")
P.p(
    "Goal 4. By my 21st birthday I will cook three hot meals safely, using my picture recipes, with somebody in the next room.",
)
P.p(
    "First steps: beans on toast within the next three months. I keep my fingers out of the way of the knife.",
    italic=True,
)
P.p("Goal 5. By Christmas 2027 I will have improved my money skills.", "M")
q("Friends and getting about")
P.p("Goal 6. I will catch the number 44 bus to town by myself and ring home when I get there.", "T")
P.p(
    "Goal 7. By the summer of 2028 I will go to a club that I have chosen, every week for a term, and know the names of four people there.",
)
P.p("Goal 8. By July 2029 I will vote in an election using my own picture card.", "OW")
q("Staying well")
P.p(
    "Goal 9. By July 2027 I will tell the person with me that a fit is coming and sit down in a safe place, nine times out of ten.",
)
P.p(
    "Goal 10. By September 2027 I will go to my health check and answer the doctor’s questions myself with my Talking Mat.",
)
P.p(
    "Goal 11. By June 2026 I will use my ‘sad’ card to ask for a quiet chat in place of sitting on the floor.",
    "DP",
)

sec("F", "What people will do to help me learn")
q("My tutors")
P.b(
    "I will be taught in a class of no more than eight students, for 16 hours a week, by a tutor with a diploma in teaching disabled learners, on the Steps to Work course. (Goals 1, 2 and 5)"
)
P.b("My tutor will teach me to use the till and my bank card. (Goal 5)", "U")
P.b("Reading lessons with the skills tutor on Tuesdays, Wednesdays and Fridays. (Goal 2)", "P")
P.b(
    "Cooking in the training flat with the life skills tutor and two other students, 10.00am to 11.45am every Friday. (Goal 4)"
)
P.b("Half an hour with my tutor to go through my rota and my messages. (Goal 2)", "P")
P.b(
    "My tutor will put me in for the ASDAN award and spend an hour with me on the folder every other Monday. (Goal 1)",
    "AB:ASDAN",
)
P.b(
    "On the first day of each term my tutor will sit with me for an hour and go through the photo cards that went home for the holiday. (Goal 2)"
)
P.b("Words will be printed in size 16 with a picture for each line. (Goal 2)", "S")
q("My support workers at college")
P.b(
    "A learning support practitioner with training in autism and in epilepsy will sit with me in all my lessons, read aloud anything longer than two lines and ask me to say it back. (Goals 2 and 9)"
)
P.b("One-to-one support for 11 hours each week. (Goals 1 and 4)", "H")
P.b(
    "Somebody will come with me to the shop to buy my lunch and check my change, for 15 minutes each day. (Goal 5)", "X"
)
P.b(
    "A key worker will talk over my week with me for 20 minutes on Monday mornings and Friday afternoons. (Goal 11)",
    "X",
)
P.b("Bus practice on the number 44, for 45 minutes on Mondays and Wednesdays. (Goal 6)", "N")
P.b(
    "Whenever I sit on the floor the practitioner will sit down beside me, say nothing and show me my ‘sad’ card. (Goal 11)"
)
P.b("When I put my hands over my ears, everybody will stop talking and open the door. (Goal 9)")
P.b(
    "Extra help with spelling, as long as there are enough staff. (Goal 2)",
    "U",
    "N",
    "V:Extra help",
    "V:as long as there are enough staff",
)
P.b("At the end of every day the practitioner will check with me that I have my bag, my phone and my tablets.", "L")
P.b("Every day I will go into the canteen at 12 o’clock, before it fills up. (Goal 9)")
P.b(
    "I will pay for my own drink, up to £3, in the college café at every morning break, with the practitioner standing behind me. (Goal 5)"
)
P.b("The practitioner will walk with me whenever I use the stairs. (Goal 9)")
P.b("If the bus is late, the support worker will wait beside me and I will be the one to ring home. (Goal 6)")
P.b(
    "A support worker who has done the online safety course will go through my phone messages with me for ten minutes every Wednesday, so that I know which people are safe. (Goal 7)"
)
P.b(
    "Two support workers will run a bowling team for eight of us on the last Thursday of each month, from 1pm to 3pm. (Goal 7)"
)
q("My college")
P.b("The college will help me to make friends. (Goal 7)", "U", "N")
P.b(
    "I will be given the chance to try jobs at the stables, the kennels and the garden centre. (Goal 1)",
    "V:given the chance",
)
P.b("What I do on Wednesdays will be decided by the college after I have settled in. (Goal 4)", "D")
P.b("Element 3 at Band 5. (Goals 1, 2 and 4)", "B")
P.b(
    "The enrichment officer will take me to see four clubs in town, two hours each time, in the autumn term of 2026, so that I can pick one. (Goal 7)"
)
P.b(
    "The job coach will be with me at the stables from 9.30am to 12.30pm every Thursday until I do the yard jobs from my picture list without a reminder. (Goals 1 and 3)"
)
P.b("The job coach will ring Mum every Friday. (Goal 1)")
P.b(
    "Work in the college café with a supervisor for three hours a fortnight, clearing tables and filling the drinks fridge. (Goal 17)",
    "UN:Goal 17",
)
P.b(
    "On three days in June 2027 I will go to see the places where Year 14 students go next, two hours a time, with my tutor. (Goal 1)"
)
q("Therapists")
P.b(
    "The speech and language therapist will see me for an hour every half term to make new Talking Mats and to work on saying the ends of words. (Goal 10)"
)
P.b(
    "The speech and language therapist will teach my tutor and the job coach to use Talking Mats in one two-hour session in October 2026. (Goal 10)"
)
P.b(
    "Counselling from the college wellbeing service, 45 minutes a week until Easter 2027, about losing Grandpa. (Goal 11)"
)
P.b("An occupational therapist may look at how I use the cooker. (Goal 4)", "U", "V:may look at")
P.b(
    "The occupational therapist will come to the training flat once a term to check the kettle tipper, the knives and the hob guard. (Goal 4)"
)
P.b("Music therapy in the hall. (Goal 11)", "U", "N")
q("Things that I will have")
P.b("A tablet with symbols, a phone alarm and a picture diary, which come to every lesson and to work. (Goals 1 and 2)")
P.b("The college pays £410 a year for my symbol software. (Goal 2)", "MO:£410 a year")
P.b("A quiet room with a beanbag, two doors down from my classroom. (Goal 11)")
P.b("Ear defenders, one pair in my bag and one pair in the kitchen. (Goal 9)")
P.b("Signs at eye level with a picture and one word, for the toilet, the café, my classroom and the way out. (Goal 2)")
P.b("A travel card for my pocket with my name, my stop and Mum’s number. (Goal 6)")
P.b("A kettle tipper, a knife with an upright handle and a hob guard, for cooking lessons. (Goal 4)")
P.b("A weekly planner with Velcro pictures on the classroom wall, changed by me each morning. (Goal 1)")
P.section = None
P.p("My tutor will look at my goals with me every term and tell Mum and Dad how I am doing.")

sec("G", "What health people will do")
P.b(
    "The epilepsy nurse will check my tablets every three months and write my seizure plan again each September. (Goal 9)"
)
P.b(
    "At college there will be a person in the building at all times who has been trained to give me my emergency medicine. (Goal 9)"
)
P.b("<Known as>’s spare tablets will be counted by the college first aider every Monday.", "PH:<Known as>")
P.b("The learning disability nurse will help me with food and drink when I ask. (Goal 10)", "C", "V:when I ask")
P.b("My doctor will do my annual health check each March, with a half-hour appointment. (Goal 10)")
sec("", "What social care people will do", "H")
P.lab("missing-section", section="H")
P.b(
    "A personal assistant will go swimming with me on Saturdays and shopping on Mondays, six hours a week in all. (Goals 5 and 7)"
)
P.b("Two nights a month at Larkfield, the short-break house, so that Mum can sleep.")
P.b("Mum and Dad will be offered somebody to talk to about the future.", "C", "V:be offered")
P.b("A falls alarm for my bed, checked once a year by the community equipment service.")
sec("I", "Where I will learn")
P.lab("no-placement", section="I")
P.p(
    "The council has written to two places and I have been to see both. My social worker will ring when there is an answer."
)
sec("J", "My money for help")
P.p(
    "£4,680 a year is paid to Mum’s account as a direct payment. It is for need D2, having a person with me when I go out, and for Goals 5 and 7. Mum sends the council a form every three months to show how it has been spent.",
    "budget-not-requested:£4,680 a year",
)
sec("K", "What people wrote about me")
P.lab("no-advice-list", section="K")
P.p(
    "The reports that were used for my plan are held on file by the Preparing for Adulthood Team. I can ask to see them."
)
P.section = None
q("Signed for the council")
P.p("Name: Augustin Farrelly, Plan Coordinator")
p = d.add_paragraph()
p.add_run(P.t("Date: "))
sdt(p, "Click or tap to enter a date.", True)
P.lab("PH", "Click or tap to enter a date.", None)
P.save()
