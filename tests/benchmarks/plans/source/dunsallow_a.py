from dunsallow_layout import P, box, note, pairs, sec

P.section = None
P.h("Education, Health and Care Plan", 0)
P.p("Amended final plan", bold=True)
pairs(
    [
        ("Name", "Kieron Maddox"),
        ("Date of birth", "14 March 2012"),
        ("School year", "Year 10"),
        ("Home language", ("Choose an item.", "PH:Choose an item.")),
        ("Ethnic group", "White British"),
        ("Lives with", "Leanne Maddox (mother), Tia (sister, aged 6) and Brian Maddox (grandfather)"),
        ("Address", "27 Cropper’s Row, Dunsallow"),
        ("First plan issued", "3 February 2021"),
        ("Review meeting held", "12 May 2026, at Carrow Hill School"),
        ("Date of this amended final plan", "9 October 2026"),
        ("Next annual review to be held by", "7 May 2027"),
        ("Plan coordinator", "Shabnam Iqbal, SEND Assessment Team, Dunsallow Council"),
    ]
)
note(
    "This plan is in lettered sections. Section F tells the reader what education must be arranged, and the numbers in brackets there point to the outcomes in Section E."
)
P.whole("late-amendment")
P.whole("not-signed")

sec("A", "Section A: Views, interests and aspirations")
P.lab("views-not-attributed")
box(
    "About me",
    "I’m Kieron and I’m 14. I like anything with an engine. My grandad has got an old Honda in the yard and I have had the whole carburettor out and back in again, and it started. I go climbing on a Saturday when I can and I support Oldham because he does.",
    "My best mate is Marlon. He is at the other school so I only see him weekends. I have a dog called Biscuit who sleeps on my feet.",
)
box(
    "School, and what has happened so far",
    "I have been to four schools. I got kicked out of two of them, which I’m not proud of. I used to be out in the corridor more than I was in the room. Here they know me and nobody makes a big thing of it if I need five minutes. I like Fridays best, and food, and Mr Adeyemi’s maths because he does it with prices of cars.",
    "I hate reading out. If you make me read out I will go. I hate it when somebody says calm down, and I hate it when a plan gets changed and nobody told me.",
    "I take a tablet at breakfast. It helps with the fidgeting but I’m not hungry after and I can’t sleep. My hand kills when I write for long.",
)
box(
    "How to talk to me and how to have me in on things",
    "Talk to me walking, or while we are fixing something. Don’t stand over me. Say it once and give me a minute, because I’m thinking even if I’m looking out of the window. Write the main thing down on one piece of paper. I will come to my meeting if I know who is there and I can go out when I want. I don’t mind my mentor saying bits for me if I have told her first.",
)
box(
    "What I want in the future",
    "I want to be a mechanic and have my own unit. I want to go to Dunsallow College and do motor vehicle. I want to get a flat one day but near my mum. I would like to be able to keep my temper so people don’t think I’m going to start.",
)
box(
    "What my family want to say",
    "We are proud of him. He is gentle with his sister and he would do anything for his grandad. When Tia broke her arm he ran all the way to the shop to fetch help and stayed with her till the ambulance came.",
    "We worry about the evenings. He goes off when he is upset and we don’t know where he is, and there are older lads at the parade who are only too pleased to see him. He had an hour a week with a learning mentor in Year 7 and we thought it did him more good than anything since. We want him to stay at a school where he feels safe, to come out with some exams, and to be able to get about and look after himself.",
)
