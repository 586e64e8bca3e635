"""Needs as “Tilda needs to …”, outcomes as “By … will … so that …”, provision as bullets under the outcomes
(the manner of Sheffield's guidance for plan writers). Amended final plan. Tilda, Year 5, dyslexia, coordination, anxiety."""

from building_aa import Plan

P = Plan("harlethorpe", "final", font="Calibri", size=11)
d = P.document
d.sections[0].header.paragraphs[0].text = "Loxdale City Council · Inclusion and SEND"
d.sections[0].footer.paragraphs[0].text = "EHC Plan – Matilda Hargrave-Noor – Amended Final Plan – November 2026"
P.h("Education, Health and Care Plan", 0)
P.p("Amended Final Plan", bold=True)
P.tab(
    None,
    [
        ["Full name", "Matilda Hargrave-Noor", "Likes to be called", "Tilda"],
        ["Date of birth", "2 February 2017", "Year group", "Year 5"],
        ["First plan issued", "9 December 2024", "Date of review meeting", "7 July 2026"],
        ["Date of this amended final plan", "20 November 2026", "Review of this plan due by", "6 July 2027"],
        ["Parents", "Sam Hargrave and Yusra Noor", "School", "See Section I"],
    ],
    [4, 4.5, 4, 4],
)
P.lab("late-amendment", section=None)

P.section = "A"
P.h("Section A: All about me, and what my family and I hope for")
P.lab("views-not-attributed", section="A")
P.lab("no-communication-summary", section="A")
P.p(
    "I am nine and I live with my dad Sam, my mum Yusra, my big brother Zak and a tortoise called Biscuit. I am good at making cakes, at remembering things people have said and at looking after the little ones. I hate reading out loud. When I get a page of writing it looks like ants and my tummy hurts. I have liked going to the specialist teacher’s room because it is quiet and nobody laughs. Some mornings I can’t get out of the car even though I want to."
)
P.p(
    "When I am older I would like to have a bakery with a café in it, or be a vet’s nurse. My family would like me to go up to secondary school with my head held high and to have friends who ring me up."
)

P.section = "B"
P.h("Section B: Special educational needs")
n = 0


def needs(title, good, bad):
    global n  # noqa: PLW0603
    P.h(title, 2)
    P.p(good)
    for x in bad:
        n += 1
        x = x if isinstance(x, tuple) else (x,)
        P.p(f"N{n}.  " + x[0], *x[1:])


needs(
    "Cognition and learning",
    "Tilda reasons well. In the psychologist’s assessment of 3 June 2026 her spoken reasoning was in the average band (standard score 104). Her reading accuracy was at the 4th percentile and her spelling at the 3rd, on the same day.",
    [
        "Tilda needs to learn to read words accurately; she guesses from the first letter and loses her place on the line.",
        "Tilda needs to learn to spell common words. She writes the same word three ways on one page.",
        "Tilda needs a way of putting ideas on paper that keeps up with her thinking, as she writes about six words in five minutes.",
    ],
)
needs(
    "Communication and interaction",
    "Tilda has a wide vocabulary and is a good listener in a quiet room.",
    [
        "Tilda needs to be able to hold on to spoken instructions. After the second part of an instruction she has usually lost the first."
    ],
)
needs(
    "Social, emotional and mental health",
    "She is kind and funny, and is a favourite with the Reception children.",
    [
        "Tilda needs to be able to come into school. Her attendance in the summer term was 71% and she arrived late on 22 mornings.",
        "Tilda needs to be able to tell somebody when work is making her anxious; at the moment she goes silent and picks the skin round her nails.",
    ],
)
needs(
    "Sensory and physical",
    "She is strong, she can swim 50 metres and she has good eyesight with her glasses.",
    [
        "Tilda needs to build the coordination to dress, eat and join in games as other nine-year-olds do. The occupational therapist’s report dated 16 September 2026 puts her on the 2nd percentile for balance.",
        (
            "Tilda needs to be able to stay in the dinner hall. The echo hurts her ears and she leaves most of her lunch.",
            "NP:Tilda needs to be able to stay in the dinner hall",
        ),
        (
            "Tilda needs glasses with the tint described in the orthoptist’s report of April 2026.",
            "RN:orthoptist’s report of April 2026",
        ),
    ],
)
P.section = "C"
P.h("Sections C and D: Health and social care needs")
P.lab("sections-not-separate", "Sections C and D")
P.p(
    "Tilda has attention deficit hyperactivity disorder and takes medicine for it every morning. She finds it hard to fall asleep and is often awake at midnight, so she is tired in lessons."
)
P.p(
    "Yusra has a long-term illness and on bad days Tilda makes the tea and helps her mother up the stairs. The family has an early help plan. Tilda goes nowhere outside school with other children."
)

P.section = "E"
P.h("Section E: Outcomes")
P.tab(
    ["", "By when", "What Tilda will be able to do", "So that"],
    [
        [
            "1",
            "By the end of Year 6",
            "Tilda will read aloud a page of a Year 4 book with no more than five mistakes",
            "she can choose the books her friends are reading.",
        ],
        [
            "2",
            "By July 2027",
            "Tilda will spell 150 of the first 200 common words correctly in her own writing",
            "other people can read what she has written.",
        ],
        [
            "3",
            "By the end of Key Stage 2",
            "Tilda will type three linked paragraphs in 40 minutes with full stops in the right places in nine sentences out of ten",
            "her written work shows what she knows.",
        ],
        [
            "4",
            "By the end of Year 5",
            "Tilda will walk into school from the side gate without a parent on nine mornings in ten",
            "she starts the day with her class.",
        ],
        ["5", "By July 2027", ("Tilda will improve her confidence", "M"), "school feels a better place to be."],
        [
            "6",
            "",
            ("Tilda will tie her laces, do up her coat and cut up her own dinner on four days out of five", "T"),
            "she can look after herself at a sleepover.",
        ],
        [
            "7",
            "By July 2027",
            ("Tilda will have access to a weekly cookery club with two friends", "OP"),
            "she has fun.",
        ],
        [
            "8",
            "By Easter 2027",
            "Tilda will go through her bedtime list on her own on five nights a week",
            "she gets more sleep.",
        ],
        [
            "9",
            "By May 2026",
            ("Tilda will order her own drink and pay for it in a café, with coins up to £5", "DP"),
            "she learns what a café is like from the other side of the counter.",
        ],
        [
            "10",
            "By the time she is 11",
            ("Tilda will walk to the corner shop with Zak and come home with two things on a list", "OW"),
            "she is ready to walk to secondary school.",
        ],
    ],
    [1, 3.2, 7.3, 5],
)
P.section = "F"
P.h("Section F: Special educational provision")
P.p("Outcomes 1 and 2 (needs N1, N2 and N9)", bold=True)
P.b(
    "A specialist teacher with a Level 7 qualification in dyslexia will teach Tilda reading and spelling by herself on Tuesdays and Fridays from 9.15am to 10am."
)
P.b(
    "On the other three mornings the class teaching assistant, who has watched the specialist teacher do it, will go over the same cards with her for a quarter of an hour."
)
P.b("Tilda will be heard reading four times a week.", "P", "N")
P.b("A buddy from Year 6 will read with her for ten minutes after registration every day.", "X")
P.b("Print in every subject will be in size 14 on cream paper, with one task to a page, to suit her tinted glasses.")
P.b(
    "The specialist teacher will see the class teacher once each half-term to check Tilda’s progress and choose the next set of words."
)
P.b("Her spelling tests will be adapted where appropriate.", "V:where appropriate", "?S")
P.b(
    "The class teacher will teach the spelling of regular and irregular past tenses to a group of up to four, Tilda among them, for 20 minutes every Wednesday."
)
P.b("Mollie will sit where she can see the board and the teacher’s face in every lesson.", "AC:Mollie")
P.p("Outcome 3 (needs N3 and N4)", bold=True)
P.b(
    "A laptop for Tilda’s use alone, with a spell checker and word prediction, in every lesson in which more than a sentence has to be written."
)
P.b(
    "Touch-typing with a teaching assistant, 4 x 15 minutes a week until Tilda can type 20 words a minute and 2 x 15 minutes a week after that."
)
P.b("In topic work Tilda can use a personal word bank.", "V:can use")
P.b("Handwriting is to be determined by the school.", "D")
P.b("In every lesson, one instruction at a time, followed by a tick-list on her desk.")
P.b("1:1 support from a teaching assistant for 12.5 hours per week.", "H")
P.b("Additional help with planning longer pieces of writing from the literacy lead.", "U", "V:Additional help")
P.b("Typing homework rather than writing it by hand.")
P.p("Outcomes 4 and 5 (needs N5 and N6)", bold=True)
P.b(
    "The learning mentor, who is trained in emotion coaching, will meet Tilda at the side gate at 8.40am every day and sit with her over a settling task until 8.55am."
)
P.b("A key adult will look over her worry book with her at morning break and after lunch.", "X")
P.b(
    "The ELSA will see Tilda on her own for half an hour a week for drawing, relaxation and planning the hard parts of the week ahead.",
    "AB:The ELSA",
)
P.b(
    "An educational psychologist will give all who teach Tilda one 90-minute session of training on anxiety and attendance in the spring term."
)
P.b("Tilda will be encouraged to write in her worry book.", "V:encouraged to", "S")
P.b("The pastoral team will run a nurture group for Tilda.", "U")
P.b(
    "When she puts her blue card on the table the teaching assistant will go with her to the reading corner and stay for five minutes."
)
P.b("Breaks from the classroom as required.", "V:as required", "S")
P.b("Support at Level 4 of the Loxdale funding grid will be in place from the date of this plan.", "B")
P.b("The school is paid a top-up of £3,400 a year for Tilda.", "MO:£3,400")
P.p("Outcomes 6, 7 and 9 (need N7)", bold=True)
P.b(
    "A coordination group of three children, led by the sports coach from the occupational therapist’s cards, on Mondays and Thursdays, 1.10pm to 1.30pm."
)
P.b(
    "The occupational therapist will work with Tilda on scissors, cutlery and fastenings for 50 minutes a fortnight from January to July 2027."
)
P.b("Short bursts of finger-strength exercises with the teaching assistant.", "U", "V:Short bursts")
P.b(
    "In PE the teaching assistant will break each new movement into small steps and show her every one before she tries it."
)
P.b("A sloping desk and a wedge cushion in her own place in the classroom and in the music room.")
P.b(
    "Baking with the cook and two friends in the school kitchen, from 3.15pm to 4.15pm every Tuesday in term time; they buy the ingredients and work out the change."
)
P.p("Other arrangements", bold=True)
P.b(
    "On Friday afternoons the teaching assistant will spend ten minutes with Tilda writing in the book that goes home.",
    "L",
)
P.section = "G"
P.h("Section G: Health provision")
P.b("The community paediatrician will review Tilda’s medicine every six months (Outcome 5).")
P.b(
    "The school nurse will meet Tilda and Sam for 20 minutes every half-term to go through the bedtime list and the sleep diary (Outcome 8)."
)
P.b(
    "The child and adolescent mental health team will give Tilda a course of cognitive behavioural therapy (Outcome 5).",
    "C",
    "V:a course of",
)
P.section = "H1"
P.h("Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.p("There is no provision to be made under this section.")
P.section = "H2"
P.h("Section H2: Other social care provision")
P.b(
    "Two youth workers will run the young carers’ club, which Tilda will go to on Thursdays in term time from 4pm to 6pm (Outcome 5)."
)
P.b("Support for the family from the early help worker (Outcome 5).", "C", "V:Support for the family")
P.section = "I"
P.h("Section I: Placement")
P.p("Name: Broomcross Road Primary School")
P.p(
    "Type: Mainstream primary school, with 12.5 hours of teaching assistant time a week",
    "hours-in-placement:12.5 hours of teaching assistant time a week",
)
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "Tilda’s parents requested a personal budget at the review meeting and the council has agreed to it. A direct payment of £1,140 a year will be made to Sam Hargrave in three instalments.",
    "direct-payment-without-purpose:A direct payment of £1,140 a year",
)
P.section = "K"
P.h("Section K: Advice and information")
P.tab(
    ["Document", "By", "Dated"],
    [
        ["Tilda’s and her family’s contribution to the review", "Tilda, Sam Hargrave and Yusra Noor", "1 July 2026"],
        ["Annual review report", "Mrs D Olusoga, headteacher", "7 July 2026"],
        ["Educational psychologist’s assessment", "Dr Petra Lyle, educational psychologist", "3 June 2026"],
        ["Specialist teacher’s report", "Robin Askew, specialist teacher (dyslexia)", "24 June 2026"],
        ["Occupational therapist’s report", "Meera Joshi, occupational therapist", "16 September 2026"],
        ["Paediatric clinic letter", "Dr Anton Vale, community paediatrician", "11 May 2026"],
        [("Sleep diary for June", "AD"), "", "30 June 2026"],
        ["Early help plan", "Kirsty Penn, early help worker", "18 March 2026"],
    ],
    [7, 6.5, 3],
)
P.p("Signed on behalf of Loxdale City Council: ")
P.lab("not-signed", section=None)
P.save()
