"""Preparing for adulthood; Desmond, 18, at college. One table per outcome; F split by who provides. Amended final."""

from building import shade
from building_g import G

D = G("ashgrove", "final", font="Verdana", size=9.5)
d = D.document
D.h("My plan for adult life", 0)
D.para("Education, Health and Care Plan · Amended final plan", bold=True)
D.tab(
    [
        ["Young person", "Desmond Achterberg"],
        ["Date of birth", "22 May 2008 (aged 18)"],
        ["Where I study", "First year of a two-year course, Foundation Learning"],
        ["Annual review meeting held", "22 September 2026"],
        ["Amended final plan issued", "2 November 2026"],
        ["To be reviewed by", "21 September 2027"],
        ["Lives with", "Dad (Piet), stepmum (Lorna) and sister (Wilhelmina, 14)"],
        ["Telephone number of the college", "Click or tap here to enter text. ## PL"],
    ],
    [6, 11],
    head=0,
    firstbold=True,
    fill="E2EFDA",
)
D.section = "A"
D.h("Section A: My views, interests and aspirations")
D.para(
    "Desmond said these things on 8 and 15 September to Kwame, his personal tutor, using his talking tablet. Kwame typed them as he heard them.",
    italic=True,
)
D.para(
    "“I left Beech House school in July. College is big and the canteen is good. I like buses, dominoes, drill music and my cousin’s barber shop. I have seen every bus garage in the county.”"
)
D.para(
    "“School was good because I had the same people for years. At college I did not know anybody. Now I know Kwame and Shaz and the dominoes people. I like it when somebody saves me a seat. I do not like it when people finish my words, or when they say ‘bless him’.”"
)
D.para(
    "“I want a paid job sweeping and taking bookings in the barber shop. I want my own flat with a lock, near my dad but not too near. I want a girlfriend.”"
)
D.para(
    "“Talk to me, not to my dad. Wait for me to finish typing. If it is a big decision, tell me the day before with the good side and the bad side, and ask me again next day.”"
)
D.para(
    "Piet and Lorna hope that Desmond will be working two or three days a week by the age of 21, and that somebody will notice if he is lonely. They have agreed with him that he speaks first in every meeting. They say that the last year at school was the best he has had, because he was given jobs that mattered, and that the summer without any was the worst. His cousin Ferdie, who owns the barber shop, has told him that there will be a broom with his name on it when he is ready."
)
D.section = "B"
D.h("Section B: My special educational needs")
D.para("Needs are numbered so that they can be followed through the plan.")
D.bl(
    "B1. Desmond has cerebral palsy and severe dysarthria. People who know him understand about half of what he says; strangers understand very little. He uses a communication aid with a keyboard, at about nine words a minute, and is quick and witty with it.",
    "B2. He understands conversation at the level of an average ten-year-old. Words such as “unless”, “although” and “deposit” need explaining.",
    "B3. He reads short notices and texts. Forms, timetables and anything over half a page defeat him.",
    "B4. He can use coins and notes up to £20 but does not know whether a price is fair, nor what is left in his account.",
    "B5. He walks indoors with a rollator and uses a powered wheelchair outside. His right hand is tight and he types with his left.",
    "B6. He has never been out of the house without another adult and does not see cars that come from behind him on the right.",
    "B7. Since leaving school he has been flat, has lost touch with his three friends and spends most evenings on his own. ",
    "B8. His swallowing has changed: he coughs on thin drinks and has lost four kilograms since June. ## NP:His swallowing has changed",
    style="Normal",
)
D.para(
    "Strengths that college staff have seen already: he is never late, he remembers every bus timetable he has read, he stays calm when other people lose their tempers, and he will keep at a job that interests him for an hour or more without being asked. He is a good judge of who is kind. He learns by doing a thing three or four times with somebody and then being left to it, and he does not learn by being told."
)
D.para(
    "At Beech House he had a morning a week of work experience in the school office and an hour a week of hydrotherapy, both of which ended when he left. He has been used to a class of seven and now finds himself in groups of fifteen, with a different room for each lesson and a corridor full of people who do not move aside."
)
D.para(
    "His tutor writes that in the first half term he learned the names of forty people, was late for nothing, and was asked by other students to settle arguments about football. Two things were hard. In a queue he is talked over, and the person at the till looks at whoever is with him. In lessons he has often typed his answer by the time that the talk has moved on, and then deletes it. He has told Kwame that he would rather be slow than be spoken for."
)
D.para(
    "The occupational therapist’s report of 4 August 2026 describes his seating at college, and the leaving report by Beech House, May 2026, his qualifications: Entry Level 2 in speaking and listening and Entry Level 1 in number. ## RN:leaving report by Beech House, May 2026"
)
D.section = "C"
D.h("Section C: My health needs")
D.para(
    "Desmond has spasticity in the right arm and both legs, treated with injections twice a year, and controlled epilepsy; the last seizure was in 2021. He has an annual health check with his GP, who has his passport in pictures. Cold and tiredness tighten his arm, so that his typing slows by half on winter mornings. He takes two medicines, baclofen and lamotrigine, and his father gives him both. He has good general health, has a dentist whom he trusts, and is registered with the practice on Gainsford Road."
)
D.section = "D"
D.h("Section D: My social care needs")
D.para(
    "Desmond needs another person for washing, for meals that must be cooked and for getting about. An assessment under the Care Act was completed on 12 August 2026. It found that he is eligible, and that without company at weekends he stays in bed until the afternoon. Piet works nights and Lorna has a bad back. Wilhelmina helps him to choose his clothes and would like not to be asked at seven in the morning."
)
D.section = "E"
D.h("Section E: My outcomes")


def outcome(n, path, text, when, steps):
    t = d.add_table(rows=0, cols=2, style="Table Grid")
    r = t.add_row().cells
    D.cell(r[0], f"Outcome {n}: {path}", bold=True)
    D.cell(r[1], "By when", bold=True)
    shade(r[0], "E2EFDA")
    shade(r[1], "E2EFDA")
    r = t.add_row().cells
    D.cell(r[0], text)
    if when:
        D.cell(r[1], when)
    r = t.add_row().cells
    m = r[0].merge(r[1])
    D.cell(m, ["Within the next 12 months:"] + ["* " + s for s in steps])
    from building_g import widths

    widths(t, [13, 4])
    d.add_paragraph()


outcome(
    1,
    "employment",
    "Desmond will work two half-days a week in a business other than the college, greeting customers with his communication aid and finishing three out of four jobs on his list unprompted.",
    "End of the course, July 2028",
    ["choose between two workplaces after a taster day in each", "programme thirty shop phrases into the aid"],
)
outcome(
    2,
    "speaking for himself",
    "Desmond will order, pay and put right a mistake in a shop or café he has not been to before, on four visits out of five.",
    "July 2027",
    ["make a card that says how to talk to him", "visit the same café until the staff know him"],
)
outcome(
    3,
    "my own home",
    "Desmond will improve his independence in the kitchen and around the house. ## M",
    "July 2028",
    ["make a hot drink with the kettle tipper", "plan a shop for two meals"],
)
outcome(
    4,
    "getting about",
    "Desmond will go by bus from home to college and back on his own in his powered chair. ## T",
    "",
    ["learn the ramp, the space and the bell", "know what to do if the ramp is broken"],
)
outcome(
    5,
    "money",
    "Desmond will be supported with budgeting by the college’s finance tutor for an hour a week. ## OP",
    "July 2027",
    ["open a bank account in his own name"],
)
outcome(
    6,
    "friends and community",
    "Desmond will meet friends of his own choosing twice a month and will have arranged at least one of the two himself.",
    "By the age of 20",
    ["message one old friend from Beech House each week"],
)
outcome(
    7,
    "being well",
    "By December 2025 Desmond will ask for his own repeat prescription using the pharmacy’s app. ## DP",
    "",
    ["learn the names of his two medicines"],
)
outcome(
    8,
    "being well",
    "Desmond will say at his annual health check what has hurt and what has helped since the last one. ## OW",
    "Annual health check, spring 2028",
    ["keep a picture diary for a month"],
)
D.section = "F"
D.h("Section F: My special educational provision")
D.h("Provided by the college", 2)
D.para(
    "Each weekday of the college year, for 30 minutes before registration, the communication support assistant (Level 3, trained by the therapist) will:"
)
D.bl(
    "go through with Desmond the words he will need that day and put them in his aid (Outcomes 1 and 2)",
    "rehearse one telephone or counter conversation in role (Outcome 2)",
)
D.para("The supported employment tutor will:")
D.bl(
    "spend the first day of each of his two taster placements at his side, from 9am to 4pm (Outcome 1)",
    "teach Desmond for two hours every Thursday, in a group of five, how to take a booking, use a till prompt sheet and answer a complaint (Outcome 1)",
    "coach Desmond in his workplace once a fortnight (Outcome 1) ## P",
    "aim to give him feedback on a film of himself at work for 20 minutes each Friday (Outcome 1) ## V:aim to",
)
D.para("Other teaching and help in college:")
D.bl(
    "The life skills lecturer will teach cooking and laundry to Desmond and three others in the training flat on Tuesdays, from 10am to 12.30pm. (Outcome 3)",
    "Help in the kitchen with lifting, opening and pouring from a learning support assistant, throughout every practical session. (Outcome 3)",
    "Teaching of functional maths, with his own bank statement as the text, on Mondays and Wednesdays, an hour each time. (Outcome 5) ## N",
    "18 hours a week of learning support assistant time. (Outcomes 1 to 5) ## H",
    "Staff will help him to make friends. (Outcome 6) ## U;X",
    "The enrichment worker will run the dominoes club with Desmond from 12.15pm to 1pm on Wednesdays and will ask one new student along each half term. (Outcome 6)",
    "He will be given the opportunity to join the college trip on the last Friday of each term. (Outcome 6) ## V:opportunity to",
    "Handouts of no more than half a page, in 14 point, with symbols for the new words, in all lessons. (Outcome 2)",
    "Twice the usual time to answer. (Outcome 2) ## S",
    "A height-adjustable table and a mount for his communication aid in each of the four rooms he is taught in. (Outcomes 1 and 3)",
    "A personal tutorial of 40 minutes a week with his tutor, looking at how the week has gone and at his job diary. (Outcomes 1 and 6)",
    "A table by the window in the library, kept for him and whoever he invites from noon to 1pm each day. (Outcome 6)",
    "The catering tutor will film each recipe with Desmond and cook it with him from the film for an hour and a half every Friday morning. (Outcome 3)",
    "An advocate from Speak Up will sit down with Desmond for an hour before each review or other meeting about his future, to go through what will be asked. (Outcome 2)",
    "A second-year student who has done the college’s buddy training will have lunch with him for 30 minutes on Mondays. (Outcome 6)",
    "Bespoke personal development curriculum. (Outcome 3) ## S;V:Bespoke personal development",
    "Intensive preparation for interviews with the job coach. (Outcome 1) ## U;V:Intensive",
    "Each tutor will ask Desmond one question at the end of a lesson to which he can prepare the answer for the beginning of the next. (Outcome 2)",
    "The librarian will choose two talking books with Desmond on the first Monday of each month and show him how to load them, taking half an hour. (Outcome 6)",
    "The estates team’s porter will walk with him between buildings at each change of lesson, opening doors and clearing the way. (Outcome 4)",
    "The computing technician will set up the telephone function of his aid by 29 January 2027. (Outcome 2)",
    "Bus timetables, job lists and the week’s plan on his phone in symbols, renewed every Friday. (Outcomes 1 and 4)",
    "The canteen supervisor will go through the menu with Desmond for five minutes at the start of each lunch so that he orders for himself. (Outcome 10) ## UN:Outcome 10",
    "Element 3 funding at matrix level 5 (Outcomes 1 to 7). ## B",
)
D.h("Provided by therapists", 2)
D.para("Speech and language therapy, from a therapist with postgraduate training in communication aids:")
D.bl(
    "one hour with Desmond every other week in term time to build vocabulary for work and for cafés (Outcomes 1 and 2)",
    "half a day in each term to retune the aid and bring its pages up to date (Outcome 2)",
    "two training sessions of an hour and a half in the autumn term for the communication support assistant and for Lorna (Outcome 2)",
)
D.para("Occupational therapy:")
D.bl(
    "An occupational therapist will work in the training flat with Desmond and the life skills lecturer, four visits of two hours spread over the year, on one-handed ways to cook, wash and dress. (Outcome 3)",
    "A kettle tipper, a one-handed board and a perching stool, in the training flat from September 2026. (Outcome 3)",
    "What occupational therapy Desmond has in his second year will be agreed once the first has been evaluated. (Outcome 3) ## D",
)
D.h("Provided by the authority", 2)
D.bl(
    "A travel trainer from the Independent Travel Team will go with Desmond on the number 14 bus, both ways, on two days a week for ten weeks, each journey lasting 35 minutes. (Outcome 4)",
    "In the following half term the travel trainer will follow one bus behind on every Friday journey and will be waiting at the college stop. (Outcome 4)",
    "A named careers adviser, qualified to Level 6, will meet Desmond for 45 minutes in October, February and June to go over his vocational profile and write it down in words he can read. (Outcome 1)",
    "Wheelchair football at the leisure centre, coached by the inclusion sports officer, 6pm to 7.30pm on Thursdays in term time.  ## L",
    "The money advice worker will provide ongoing help to keep an eye on what is left in his account. (Outcome 5) ## U;V:ongoing",
)
D.section = "G"
D.h("Section G: My health provision")
D.bl(
    "The community physiotherapist will stretch and strengthen Desmond’s legs and arm for 45 minutes, once every three weeks, in the college’s therapy room. (Outcome 3)",
    "The pharmacist at Gainsford Road will show Desmond how to use the repeat prescription app, in two half-hour appointments in November 2026. (Outcome 7)",
    "The learning disability nurse will be available to talk about relationships and sexual health. (Outcome 6) ## C;V:available",
)
D.section = "H1"
D.h("Section H1: Social care provision under section 2 of the 1970 Act")
D.para("None: Desmond is 18 and his care is provided under the Care Act.")
D.section = "H2"
D.h("Section H2: Other social care provision")
D.bl(
    "A personal assistant, chosen by Desmond, will be with him for eight hours each weekend to go out, shop and cook. (Outcomes 3 and 6)",
    "A shared lives carer will have him to stay for two nights a month from Friday 5pm to Sunday 5pm. (Outcome 3)",
    "A support worker will help Desmond to wash and dress. (Outcome 3) ## C",
    "The personal assistant’s wages come to £118 a week. ## MO:£118 a week",
)
D.section = "I"
D.h("Section I: Placement")
D.para(
    "Name: Ashgrove College. Type: general further education college, with physiotherapy and a support assistant provided on site. ## provision-in-placement:physiotherapy and a support assistant"
)
D.section = "J"
D.h("Section J: Personal budget")
D.para(
    "A budget of £6,120 for the year is held by the council on Desmond’s behalf and pays for the personal assistant described in H2, to meet Outcomes 3 and 6 and the need for company and for help with cooking set out in D."
)
D.lab("budget-not-requested", section="J")
D.section = "K"
D.h("Section K: Advice and information")
D.tab(
    [
        ["What it is", "Whose it is", "Its date"],
        ["My views", "Desmond, with Kwame Asante, personal tutor", "15 September 2026"],
        ["My family’s views", "Piet and Lorna Achterberg", "15 September 2026"],
        ["College report", "Shazia Rahim, learning support manager", "17 September 2026"],
        ["Occupational therapy", "Greg Holroyd, occupational therapist", "4 August 2026"],
        ["Speech and language therapy", "Una Breen, speech and language therapist", "11 August 2026"],
        ["Physiotherapy summary ## AD:Physiotherapy summary", "", "20 August 2026"],
        ["Care Act assessment", "Tunde Bakare, social worker, Adults’ First Contact", "12 August 2026"],
        ["Health advice", "Dr Y Marchetti, GP", "1 September 2026"],
    ],
    [6, 7.5, 3.5],
    fill="E2EFDA",
)
p = d.add_paragraph()
r = p.add_run("A further review will take place in March.")
r.font.strike = True
D.lab("unresolved-changes", section=None)
D.para("Signed on behalf of the council: ……………………   Name: ……………………   Date: ……………………")
D.lab("not-signed", section=None)
D.save()
