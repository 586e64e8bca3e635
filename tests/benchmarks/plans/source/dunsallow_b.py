from dunsallow_layout import P, label, sec

sec("B", "Section B: Special educational needs")
P.prose(
    "Kieron’s main need is social, emotional and mental health (SEMH), and he has a diagnosis of ADHD, made in June 2019.",
    "This section was rewritten after the review meeting and draws on the advice listed in Section K.",
)
P.h(P.t("Communication and interaction"), 2)
label("Strengths")
P.p(
    "Kieron is good company. He is quick with a joke, he explains how an engine works clearly and in the right order, and he listens well when his hands are busy."
)
label("Needs")
P.b(
    "He misses the middle of long instructions. Given four steps he carries out the first and the last, and he is then told off for not listening."
)
P.b(
    "In an argument he runs out of words. He repeats the same phrase more loudly, and he takes a blank face or a raised eyebrow as an insult."
)
P.b(
    "With people of his own age he talks over others and finds it hard to hand the conversation back, so that group work tends to break down within a few minutes."
)
P.h(P.t("Cognition and learning"), 2)
label("Strengths")
P.p(
    "His reasoning with patterns and shapes is in the average range. He remembers what he has seen done, and he estimates lengths and prices well."
)
label("Needs")
P.b(
    "His reading is at the level of most pupils of nine. He gets through the words but keeps little of what a page has said, and he will do almost anything rather than read aloud."
)
P.b(
    "He gives a task three or four minutes before he looks for something else. On the day of the educational psychologist’s visit (22 April 2026) he left his seat eleven times in one hour of English."
)
P.b(
    "He has large gaps in number, chiefly in fractions and in working with money, because of the terms that he has missed."
)
P.b(
    "From January 2027 a tutor from the Virtual Classroom will teach Kieron science for two hours each week.",
    "OUT:From January 2027 a tutor from the Virtual Classroom",
)
P.h(P.t("Social, emotional and mental health"), 2)
label("Strengths")
P.p(
    "He is loyal, kind to younger children and honest afterwards about what he did. His attendance last year was 91%, the best it has been since he was in infant school."
)
label("Needs")
P.b(
    "He goes from calm to boiling in seconds, most often when he is corrected in front of others. He shouts, kicks doors and leaves the site; there were 34 such exits in the spring and summer terms of Year 9."
)
P.b(
    "He doesn’t notice the early signs of anger in his own body, and by the time that he does he cannot use what he has been taught."
)
P.b(
    "His father died in 2022 and Kieron has spoken of it to very few people. His mood dips each November. There was a spell of EBSA in Year 8, when he missed eleven weeks.",
    "AB:EBSA",
)
P.b(
    "She was excluded for a fixed time on two days in March after a fight in the yard.",
    "MP:She was excluded for a fixed time",
)
P.b(
    "He thinks of himself as the bad one and expects to be blamed. The SDQ filled in by his form tutor puts him in the very high band for conduct and for hyperactivity.",
    "AB:SDQ",
)
P.h(P.t("Sensory and/or physical needs", "NP:Sensory and/or physical needs"), 2)
label("Strengths")
P.p("Kieron is fit and well coordinated. He climbs, swims and rides a bicycle, and he is deft with tools.")
label("Needs")
P.b(
    "The joints of his fingers are unusually loose. His hand aches after half a page of writing and his letters become hard to read (occupational therapy report, February 2025).",
    "RN:occupational therapy report, February 2025",
)
P.b(
    "He is easily swamped by noise. In the dining hall and in assembly he puts up his hood, covers his ears and gets as near as he can to the door."
)
P.h(P.t("Independence and preparing for adulthood"), 2)
label("Strengths")
P.p(
    "He knows what work he wants to do and talks of it sensibly. He helps his grandfather in the yard without being asked."
)
label("Needs")
P.b("He has never travelled by bus alone, because he gets off if anybody stares at him or sits close.")
P.b(
    "He spends what he has on the day that he gets it, and he has no practice in cooking, shopping or keeping an appointment."
)
P.b("He has had no experience of a workplace and isn’t sure how to take instructions from a stranger.")

sec("C", "Section C: Health needs related to his special educational needs")
P.prose(
    "Kieron takes methylphenidate, 36 mg, each morning and is under the Child and Adolescent Mental Health Service (CAMHS).",
    "The medicine wears off at about four o’clock, his appetite is poor at midday and he seldom falls asleep before one in the morning.",
    "He has hurt himself by punching walls and was seen in the emergency department for this in December 2025.",
    ("<Known as> is up to date with his vaccinations.", "PH:<Known as>"),
)
sec("D", "Section D: Social care needs")
P.prose(
    "The family has known the early help team since January 2026.",
    "Ms Maddox works nights three times a week and is also caring for her father, who has heart failure.",
    "Kieron goes missing from home for some hours about twice a month, and the police have twice brought him back.",
    "He has no sense of when an older person is using him, and he has been asked to carry packages.",
    "Away from school he has little to do in which he meets people of his own age, and his mother has had no evening to herself since the spring.",
)
