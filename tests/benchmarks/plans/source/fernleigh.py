"""Titles in the child's voice and no letters at all. Odette, Year 4."""

from building import Plan, sdt

P = Plan("fernleigh", "final")
d = P.document
P.h("My Education, Health and Care Plan", 0)
P.p("Final plan · Wexcombe Borough Council")
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in [
    ("My name", "Odette Fairweather-Quill"),
    ("I was born on", "11 January 2018"),
    ("My class", "Year 4, Puffin Class"),
    ("Language I speak at home", "Choose an item."),
    ("Date the council was asked for an assessment", "2 March 2026"),
    ("Date of this final plan", "2 November 2026"),
    ("My plan will be looked at again by", "29 October 2027"),
]:
    c = t.add_row().cells
    c[0].text = k
    sdt(c[1].paragraphs[0], v, v.startswith("Choose"))
P.lab("PH", "Choose an item.", None)
P.lab("late-plan", section=None)
for L in "ABCDEFGHIJK":
    P.lab("missing-section", section=L)
P.section = "A"
P.h("About me: my views, my interests and my hopes")
P.p(
    "I told these things to Mrs Penhale, my class teacher, over two afternoons and she typed them for me. The words are mine.",
    italic=True,
)
P.p(
    "I like otters, baking with Grandad and the big swing. I do not like it when everybody talks together because the words get mixed up."
)
P.p("When I am grown up I want to look after animals at a rescue centre. I would like to have my own dog.")
P.p(
    "The best way to talk to me is to say my name first, use one short sentence and then wait. If you need me to choose, show me the real things or pictures and I will point."
)
P.p("On Tuesdays after Christmas I will get half an hour of handwriting tuition from the learning mentor.", "OUT")
P.p("My family’s views", bold=True)
P.p(
    "Mum and Grandad say that Odette is a kind and determined girl. They hope she will leave primary school able to read for pleasure and with two or three real friends. She has had a reading buddy for the past year and enjoyed it."
)
P.section = "B"
P.h("My special educational needs")
P.h("Communication and interaction", 2)
for x in [
    "I have developmental language disorder. It takes me longer than my friends to work out what a sentence means.",
    "I lose the thread after one instruction, so a list of three jobs makes me stop.",
    "I leave out little words and muddle the order of what I want to say.",
    "I find it hard to tell a grown-up when I have not understood.",
]:
    P.b(x)
P.h("Cognition and learning", 2)
for x in [
    "I read about as well as most children do in the first term of Year 1, and I forget words from one day to the next.",
    "The educational psychologist’s report of 14 May 2026 says my working memory is at the 3rd percentile.",
    "I can count to 100 but I cannot yet tell you which of two numbers is ten more.",
]:
    P.b(x)
P.b(
    "The occupational therapy report dated January 2026 says that copying from the board is very slow for me.",
    "RN:occupational therapy report dated January 2026",
)
P.h("Social, emotional and mental health", 2)
for x in [
    "When work is too hard I hide under the table or put my hood up.",
    "I worry about playtimes and often spend them next to the wall.",
    "I do not have many words for how I feel.",
]:
    P.b(x)
P.h("Sensory and physical needs", "2" and 2)
P.lab("NP", "Sensory and physical needs")
for x in [
    "My hands get tired very quickly when I write and my letters float off the line.",
    "Hand dryers and the dinner-hall bell hurt my ears.",
    "I fall over my feet on the stairs when other children push past.",
]:
    P.b(x)
P.section = "C"
P.h("My health needs")
P.b(
    "I have asthma and use a blue inhaler with a spacer. Running in cold air makes me wheeze, so I miss parts of lessons."
)
P.b("I wear glasses for reading and for the computer.")
P.section = "D"
P.h("My social care needs")
P.b("No social care needs were identified during my assessment.")
P.section = "E"
P.h("My outcomes: what I will be able to do")
for x in [
    ("Outcome 1. By the end of Year 6 I will ask for help in my own words in four lessons out of five.",),
    ("Outcome 2. By July 2028 I will tell a friend the beginning, middle and end of a story I have read.",),
    ("Outcome 3. I will read and spell the first two hundred common words.", "T"),
    ("Outcome 4. By the end of Key Stage 2 I will improve in maths.", "M"),
    (
        "Outcome 5. By the end of Year 5 I will be given weekly sessions with the emotional literacy support assistant.",
        "OP",
    ),
    (
        "Outcome 6. By the end of Year 6 I will use my calm plan without a reminder on at least three breaktimes out of five.",
    ),
    ("Outcome 7. By Easter 2027 I will get out my spacer and take my inhaler by myself.",),
    ("Outcome 8. By July 2026 I will join in two playground games a week.", "DP", "OW"),
]:
    P.b(x[0], *x[1:], style="Normal")
P.section = "F"
P.h("My special educational provision")
P.h("Communication and interaction", 2)
P.b(
    "A speech and language therapist will work with me on my own for 40 minutes every fortnight in term time, on building sentences and understanding question words. (Outcomes 1 and 2)"
)
P.b(
    "My teaching assistant, who holds a Level 3 award and has been trained in Colourful Semantics, will go over those sentences with me for 15 minutes on four mornings a week. (Outcome 2)"
)
P.b("An adult will help me to follow what the teacher has said. (Outcome 1)", "U", "X")
P.b("My therapist will come in regularly to change my targets. (Outcome 2)", "U", "V:regularly")
P.b("Everybody who teaches me will count to ten in their head after asking me something, in every lesson. (Outcome 1)")
P.b(
    "The learning support assistant will lead a talking and listening group of four children for me on Mondays and Thursdays, 1.15pm to 1.40pm. (Outcome 2)"
)
P.b("Staff will use short sentences and check that I have understood. (Outcome 1)", "S")
P.b("Word webs on the wall of my classroom, a new one for each history and science topic. (Outcome 2)")
P.h("Cognition and learning", 2)
P.b("Precision teaching of reading words, ten minutes every school day. (Outcome 3)", "N")
P.b("A teaching assistant will hear me read three times a week. (Outcome 3)", "P")
P.b("15 hours a week of teaching assistant support. (Outcomes 3 and 4)", "H")
P.b("In maths lessons I will have a number line, counters and a multiplication square on my own table. (Outcome 4)")
P.b("I will have access to a laptop with a spell checker. (Outcome 3)", "V:access to")
P.b(
    "A teacher with a specialist qualification in maths difficulties will teach me place value from the Year 2 curriculum, in a pair, for 25 minutes on Monday, Wednesday and Friday. (Outcome 4)"
)
P.b(
    "A specialist teacher from the Learning Support Service will come once a half term to check my spelling programme and change the word lists. (Outcome 3)"
)
P.b(
    "A teaching assistant will help me to pack my bag and write my homework down for five minutes at the end of every day.",
    "L",
)
P.b("Spelling practice with the class teaching assistant, little and often. (Outcome 3)", "U", "V:little and often")
P.b("My reading book will come from the orange band until I can read nine words out of ten on a page. (Outcome 3)")
P.h("Social, emotional and mental health", 2)
P.b(
    "An emotional literacy support assistant will see me on my own for 30 minutes each week to practise naming feelings and to rehearse my calm plan. (Outcomes 5 and 6)"
)
P.b("My key adult will spend time with me talking about my worries. (Outcome 6)", "U", "X")
P.b(
    "When I put my red card on the table, the teaching assistant will walk with me to the book corner and sit with me for five minutes. (Outcome 6)"
)
P.b("Movement breaks as and when I need them. (Outcome 6)", "S", "V:as and when I need them")
P.b(
    "The play leader will run a lunchtime games club for me and five others from 12.30pm to 1.00pm on Tuesdays and Thursdays. (Outcome 6)"
)
P.b("The learning mentor will meet me at the gate at 8.40am every day and walk me to class. (Outcome 9)", "UN")
P.b("What happens when I hide will be decided by the school after half term. (Outcome 6)", "D")
P.section = "G"
P.h("My health provision")
P.b("The school nurse will check how I use my inhaler once a term and bring my asthma plan up to date. (Outcome 7)")
P.b("The asthma clinic team will see me as required. (Outcome 7)", "C", "V:as required")
P.b("A first aider will watch me take two puffs before every PE lesson and every cross-country run. (Outcome 7)")
P.section = "H"
P.h("My social care provision")
P.b("No provision is required because no social care needs were identified.")
P.section = "I"
P.h("My placement")
P.b("Saltmarsh Lane Primary School")
P.b(
    "Type: mainstream primary school, with speech therapy and additional adult help in class.",
    "provision-in-placement:speech therapy and additional adult help",
)
P.section = "J"
P.h("My personal budget")
P.b("My family have not asked for a personal budget.")
P.section = "K"
P.h("The advice and information gathered for my plan")
rows = [["What", "Who wrote it", "Date"]]
for r, l in [
    (["My views", "Odette with Mrs Penhale, class teacher", "20 April 2026"], ()),
    (["My family’s views", "Ms T Fairweather, mother", "22 April 2026"], ()),
    (["Educational psychology advice", "Dr Anneka Rowse, educational psychologist", "14 May 2026"], ()),
    (["Speech and language therapy advice", "Pia Tonkin, speech and language therapist", "9 June 2026"], ()),
    (["School advice", "Mr G Lobb, headteacher", ""], ("AD:School advice",)),
    (["Health advice", "Dr V Sood, community paediatrician", "1 June 2026"], ()),
    (["Social care information", "Duty team, Family Help Service", "30 April 2026"], ()),
]:
    P.t(r[0], *l)
    rows.append(r)
P.grid(rows)
P.h("Signed for the council")
P.p("Signed: M. Trevanion     Name: Morwenna Trevanion, Special Needs Casework Officer     Date: 2 November 2026")
P.save()
