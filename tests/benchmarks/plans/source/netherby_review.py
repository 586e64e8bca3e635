"""A review form (Parts 1 to 5) wrapped round an amended draft plan; E and F side by side in lettered columns. Ruairi, Year 6."""

from building import tracked
from building_g import G

D = G("netherby_review", "amended-draft", font="Gill Sans MT", size=10.5)
d = D.document
d.sections[0].footer.paragraphs[0].text = "Form AR4 – Annual review with proposed amended plan – Ruairi Maclennan"
D.h("Annual Review Report and Proposed Amended EHC Plan", 0)
D.para("Document status: Amended draft, sent to the family on 13 November 2026")
D.h("Part 1: The meeting", 1)
D.tab(
    [
        ["Pupil", "Ruairi Maclennan", "Born", "14 January 2016"],
        ["Year group", "6", "Review meeting", "6 October 2026"],
        ["Chaired by", "Mrs Odile Frayne, SENCO", "Plan first issued", "11 March 2021"],
        [
            "Present",
            "Mrs Isla Maclennan (mother), Mr Euan Maclennan (father), Mr Sadiq (class teacher), Ms Pell (learning mentor)",
            "Apologies",
            "Autism team",
        ],
    ],
    [3, 6.5, 3.5, 4],
    head=0,
    fill="E4DFEC",
)
D.h("Part 2: Progress since the last review", 1)
D.tab(
    [
        ["Outcome in the present plan", "What was provided", "How far it was met"],
        [
            "Ruairi will count out a given number of objects to 100.",
            "He worked through a number programme in a pair, for fifteen minutes a day, until July.",
            "Met in Year 4. He can now count in steps and knows his tables to twelve.",
        ],
        [
            "Ruairi will sit with his class for a story.",
            "He had 20 minutes a day with a teaching assistant, and the therapist saw him for five sessions.",
            "Met in March 2026",
        ],
        ["Ruairi will write his name and address.", "Handwriting was practised three times a week.", "Met"],
        [
            "Ruairi will say when he needs a break.",
            "A break card and 10 hours a week of help from a teaching assistant.",
            "Partly met. He shows the card to Ms Pell and to nobody else.",
        ],
    ],
    [6, 6.5, 4.5],
    fill="E4DFEC",
)
D.h("Part 3: What the family and school have asked for", 1)
D.para(
    "Mr and Mrs Maclennan wrote: “We think Ruairi should have regular speech therapy and 25 hours of support at his next school. He needs access to a quiet place as and when required.” The school asked that the reference to the nursery be taken out. Mr Sadiq said that Ruairi had read more books than anybody in the class and written fewer words. Ms Pell said that the days on which he hides are nearly always the days on which something was changed without warning. Ruairi came for the last ten minutes, showed everyone his poster of the northern bottlenose whale and left when he had finished."
)
D.para(
    "Mrs Maclennan told the meeting that mornings at home are easier than they were and that evenings are worse. Mr Maclennan described how Ruairi had stopped going to the swimming club when the changing rooms were moved. Both asked that the new plan should say plainly what happens in assembly, because it is the reason that he gives for not wanting to come to school. The chair read out the therapist’s notes. The class teacher agreed that the present outcomes were out of date, and everybody went through them in turn."
)
D.para(
    "The meeting talked about secondary schools. Mr and Mrs Maclennan have visited three and will send their preference to the authority by the end of November. Ms Pell asked whether Ruairi could visit the chosen school more than once, on a day when it is empty and then on a day when it is not. Nobody present wanted the plan to end."
)
D.h("Part 4: The proposed amended plan", 1)
para = d.add_paragraph()
tracked(
    para,
    [
        "Ruairi is in ",
        ("del", "Year 5"),
        ("ins", "Year 6"),
        " at Netherby Community Primary School, and lives with his parents and his sister ",
        ("ins", "Catriona"),
        ".",
    ],
)
D.section = "A"
D.h("Section A: My views", 2)
D.para(
    "I like whales. I know the names of 41 whales and dolphins. I like Ms Pell and the gate where Dad stands. I do not like assembly, custard or the word ‘partner’. When I am stuck I look at the clock. At playtime I walk round the edge because that is where it is quiet. On Saturdays Dad takes me to the harbour and we count the seals. My sister is called Catriona and she can come in my room if she knocks."
)
D.para(
    "Please talk to me with my name first, then the thing, then stop. Write choices down and put boxes next to them so that I can tick one. Do not ask me two things. If you are deciding something about me, send me the list the day before. I will write yes, no or do not know next to each line. I do not like to be looked at while I write."
)
D.para(
    "The best thing this year was the trip to the museum, because there was a blue whale and we knew what time the coach was. The worst thing was when Mr Sadiq was away and nobody said. I have a place under the window which is mine. I do not like sharing pens."
)
D.lab("views-not-attributed", section="A")
D.lab("no-aspirations", section="A")
D.section = "B"
D.h("Section B: Special educational needs", 2)
D.para(
    "Ruairi is autistic and has developmental coordination disorder. Strengths and needs are set out together. The picture was drawn from the meeting, from his books and from what he has told Ms Pell. Staff agree that he is at his best when he knows what will happen, who will be there and when it will be over, and that on such days a visitor would not pick him out."
)
D.tab(
    [
        ["Area", "What Ruairi does well, and what is hard for him"],
        [
            "Communication and interaction",
            [
                "Ruairi speaks fluently about things he knows and has taught himself the scientific names. He will answer a question from an adult he knows.",
                "He does not begin a conversation, cannot tell when the other person has had enough, and leaves without a word if he is misunderstood. Vague language throws him: “in a minute” is, to him, sixty seconds.",
                "With adults he will go on for twenty minutes about whales and does not notice a yawn. With other children he waits to be spoken to, and if he is not, he takes it that he has been left out on purpose. He understood nine of thirty common sayings when Mr Sadiq tried them with him in September.",
            ],
        ],
        [
            "Cognition and learning",
            [
                "He reads at the level of a fourteen-year-old, chiefly for information, and has an excellent memory for numbers. Number facts are quick.",
                "He writes a line and a half in half an hour. Word problems, where he must decide what to do, leave him stranded, and he has not learned to check an answer. In Year 5 he had a weekly typing lesson, which has finished.",
                "When Ruairi dictates, his sentences are long, correct and full of information. When he writes, the same boy produces “Whales are big.” He is upset by the difference and has begun to say that he does not do writing. He works best first thing, at a table facing the wall.",
            ],
        ],
        [
            "Social, emotional and mental health",
            [
                "He keeps rules, is fair and owns up. He settles with a book about the sea. Younger children like him, and he has been trusted to read to the Reception class.",
                "He bites his sleeve through, worries for days about a change of teacher, and on fourteen occasions since Easter has hidden under a table. He believes that his class would prefer him not to be there.",
                "A change that he has seen on paper he can bear; one that he has not he cannot. It takes him between twenty minutes and an hour to come out from under the table, less if nobody bends down to look.",
            ],
        ],
        [
            "Sensory and physical",
            [
                "Ruairi swims well and has strong legs.",
                "Hand dryers, the bell and singing cause him pain. He hears the lights humming before anyone else does. He trips, spills and cannot sit still on a bench. Pencil grip is awkward and letters are of different sizes.",
                "In assembly he puts his fingers in his ears, hums and is told to stop. After a run in the playground he is calmer and sits for longer, and he asks for the heavy blanket at home.",
            ],
        ],
        [
            "Independence and self-help ## NP:Independence and self-help",
            [
                "He can find his way to any room.",
                "He wears his shoes on the wrong feet, cannot do buttons or a zip, and does not wash his hands unless told to.",
            ],
        ],
    ],
    [4.5, 12.5],
    fill="E4DFEC",
)
D.section = "C"
D.h("Section C: Health needs", 2)
D.lab("empty-section", section="C")
D.section = "D"
D.h("Section D: Social care needs", 2)
D.para("None have been identified. Catriona sees a young carers’ worker.")
D.h("Sections E and F: Outcomes and special educational provision", 2)
D.para("[Writer: say who will do it, how often and for how long. Delete this line.] ## PL")


def rows(area, *rr):
    D.section = "F"
    t = [["Section E – Outcome", "Section F – Provision to meet it"], [area]]
    for o, f in rr:
        t.append([o, f])
    D.tab(t, [5.5, 11.5], sections=["E", "F"], fill="E4DFEC")


rows(
    "Communication and interaction",
    (
        "E1. By the end of Year 6 Ruairi will start a conversation with another child and stop when a card is shown, on three days a week.",
        [
            "* A speech and language therapist will see Ruairi for 40 minutes each week in the spring and summer terms to practise starting, repairing and ending a conversation, and will write one tip on a card for home.",
            "* Input from the autism team ## U;V:Input",
            "* Whoever is giving an instruction in a lesson will say his name, give it in numbered steps and say when it will end in minutes.",
            "* The class teacher will send home a photograph of one thing that happened that day, every day, so that Ruairi has something to begin with.",
            "* Every midday assistant who works on the Year 6 playground will have an hour’s training in autism from the therapist in January.",
            "* The learning mentor will lead a conversation group of up to four for Ruairi, 2 x 25 minutes a week.",
        ],
    ),
    (
        "E2. Ruairi will be supported to understand jokes and sayings by July 2027. ## M",
        [
            "* The teaching assistant, after training from the therapist, will read a comic with him and talk over the jokes every Tuesday, 11.05 to 11.25.",
            "* Lunch at a table of four with the same three children, arranged by the class teacher, on Mondays, Wednesdays and Fridays.",
            "* A saying of the week, with its picture, on the wall by the class door.",
            "* Role play of new situations with the learning mentor (first the bus, then the dentist, then a supply teacher), half an hour on the last Friday of each month.",
        ],
    ),
)
rows(
    "Cognition and learning",
    (
        "E3. By Easter 2026 Ruairi will type a page of his own in forty minutes. ## DP",
        [
            "* Dictation software and a headset, for all writing of more than a paragraph.",
            "* The deputy head, who holds a diploma in specific learning difficulties, will teach him to build and join sentences from Monday to Thursday, 25 minutes a day.",
            "* A typing programme at his own desk with the teaching assistant, 15 minutes every morning, until he types 20 words a minute.",
            "* Instructions for each written task, in numbered steps, on a strip that he can cross through.",
            "* The specialist teacher from the Learning Service will come for two hours a term to hear how he composes a sentence aloud, try new software with him and show the teaching assistant how to use it.",
            "* Some help with planning stories from the teaching assistant ## U;V:Some help with planning",
            "* A writing frame with five boxes, whenever he writes more than two sentences.",
            "* A laptop costing £640, kept in class for his own use ## MO:£640",
        ],
    ),
    (
        "E4. Ruairi will solve a two-step word problem, underlining what is asked and checking the answer. ## T",
        [
            "* Maths teaching on word problems will be given to Ruairi three times a week. ## N;P",
            "* Going over next week’s mathematical words with the teaching assistant on Fridays from 1.30pm to 1.50pm.",
            "* Exceptional Needs Band 4 ## B",
            "* The SENCO will facilitate a lesson on checking answers for 30 minutes each Wednesday. ## V:facilitate",
            "* The teaching assistant will act out the day’s word problem with Ruairi, using sea creatures, for five minutes at the beginning of every maths lesson.",
            "* A calculator and a sheet of worked examples in every maths lesson.",
        ],
    ),
    (
        "E5. By the end of Year 6 Ruairi will find three facts on the internet and say which website he trusts and why. ## OW",
        "",
    ),
)
rows(
    "Social, emotional and mental health",
    (
        "E6. By the end of Year 6 Ruairi will be provided with art therapy and a place in the nurture room. ## OP",
        [
            "* An art psychotherapist will work with Ruairi for twelve sessions of 50 minutes between January and the end of the spring term on how he feels about change.",
            "* Check-in with Ms Pell, learning mentor: five minutes at the gate and five minutes before home time, every day, using the five-point scale.",
            "* A sheet showing who will teach him next week, given to him every Friday at 2.30pm, with any change in red.",
            "* Ruairi’s own book box, under the window, to be used at each wet playtime.",
            "* Adult help when he is upset ## U;X",
            "* The nurture lead will spend approximately 20 minutes with him each day in the nurture room, planning how to handle playtime. ## V:approximately",
            "* After any fire drill or supply teacher, a quarter of an hour with Ms Pell to draw what happened.",
            "* Ruairi should be taught a breathing exercise by the learning mentor, ten minutes daily for the first half of the spring term. ## V:Ruairi should be taught",
            "* A letter to himself about the week, which the learning mentor will write at his dictation every Thursday from 2.00pm to 2.15pm and keep for him to read on a bad day.",
            "* Finlay will use his Zones card at the end of each break, with a prompt from the midday assistant. ## AC:Finlay",
            "* Provision to help him to move up to secondary school is to be agreed with the receiving school. ## D",
            "* A trip to the seaside sanctuary with the learning mentor and five others, on one day in May, 9am to 3pm, to practise being in a new place (E12). ## UN:E12",
        ],
    ),
)
rows(
    "Sensory and physical",
    (
        "E7. By July 2027 Ruairi will stay in assembly for fifteen minutes, using his ear defenders without being told.",
        [
            "* A sensory circuit with the sports coach, 8.40am to 9.00am each day.",
            "* Ear defenders, a wobble cushion and a seat at the end of the row, in assembly and singing.",
            "* Handwriting of his name, numbers and labels only, with a sloping board, in maths and science.",
            "* A teaching assistant will practise throwing, catching and cutting with him for half an hour on Tuesdays and Thursdays, following a programme with twelve numbered steps.",
            "* The occupational therapist will check the sensory circuit each term and change it.",
            "* The sports coach will teach him to ride a bicycle, half an hour every Monday after school, from February to Whitsun.",
            "* Staff will allow him to move. ## S;V:allow",
            "* A teaching assistant will sit on the chair behind him throughout every assembly and take him out on the first sign of a hand over the ear.",
        ],
    ),
    (
        "",
        [
            "* Forest school with the forest school leader, in a group of eight, on Fridays from 1.15pm to 3pm ## L",
            "* An hour a day of one-to-one with a teaching assistant ## H;L",
        ],
    ),
)
D.para(
    "The school will check progress towards each outcome every term and send the parents a note of it. The next review meeting will be held by 5 October 2027."
)
D.section = "G"
D.h("Section G: Health provision", 2)
D.bl(
    "The community nurse will help Ruairi with his worries about needles when required. (E6) ## C;V:needles when required",
    "The occupational therapist will give Ruairi six weekly sessions of 45 minutes at the clinic in the spring term, on balance and throwing. (E7)",
)
D.section = "H"
D.h("Section H: Social care provision", 2)
D.para("None is needed under H1 or H2.")
D.section = "I"
D.h("Section I: Placement", 2)
D.para("Netherby Community Primary School, a mainstream primary school, until 31 August 2027.")
D.lab("placement-in-draft", section="I")
D.section = "J"
D.h("Section J: Personal budget", 2)
D.para("A direct payment of £900 a year will be made to Mrs Maclennan.")
D.lab("direct-payment-without-purpose", section="J")
D.lab("budget-not-requested", section="J")
D.section = "K"
D.h("Section K: Advice and information", 2)
D.para("The advice is on Ruairi’s electronic file and was circulated before the meeting.")
D.lab("no-advice-list", section="K")
D.section = None
D.h("Part 5: Recommendation to the authority", 1)
D.para("The meeting recommended that the plan be kept, with the amendments shown in Part 4.")
D.para(
    "From the first week of December Ruairi will have three hours a week of extra teaching in writing from Mr Sadiq. ## OUT"
)
D.para("Chair’s signature: O. Frayne, SENCO, 9 October 2026")
D.save()
