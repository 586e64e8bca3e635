"""Primary, Year 5, amended final. Letter on its own line and title on the next; coded needs and outcomes; F split by who
provides, in lead-ins with bullets and in prose. Saoirse, she."""

from building_v import Plan, strike

P = Plan("ockenby", "final", font="Times New Roman", size=11.5, margins=2.5)
d = P.document
P.para("Westerdown County Council", bold=True, size=14)
P.para("AMENDED FINAL EDUCATION, HEALTH AND CARE PLAN", bold=True, size=16)
for k, v in [
    ("Name", "Saoirse Malhotra-Denby"),
    ("Date of birth", "8 March 2016"),
    ("Year group", "Year 5"),
    ("Address", "The Old Forge, Mill Street, Ockenby"),
    ("Parents", "Anjali Malhotra and Conor Denby"),
    ("First plan made", "14 June 2022"),
    ("Date of the annual review meeting", "9 February 2026"),
    ("Date of this amended final plan", "12 June 2026"),
]:
    p = d.add_paragraph()
    p.add_run(k + ": ").bold = True
    p.add_run(v)
P.para(
    "Wording added since the last version is in bold and wording taken out is struck through. This plan is reviewed every twelve months."
)
P.lab("late-amendment", section=None)
P.lab("no-review-date", section=None)
P.lab("not-signed", section=None)
P.lab("no-aspirations", section="A")
P.lab("views-not-attributed", section="A")


def sec(letter, title):
    P.section = letter
    P.para(f"SECTION {letter}", bold=True, size=13)
    P.para(title, bold=True)


sec("A", "The views and interests of Saoirse and her parents")
P.prose(
    "My name is Saoirse and you say it Seer-sha.",
    "I live with Mum, Dad, our dog Biscuit and my baby sister Orla.",
    "I like drawing comics, listening to stories on my headphones and making cakes with Dad.",
    "My best lessons are art and history and my worst ones are spelling and PE.",
    "My hand gets sore when I have to write a lot and then I get cross and the letters go everywhere.",
    "I don’t like it when someone does my coat up for me in front of the others.",
)
P.prose(
    "If you want to talk to me, sit on my right and don’t rush me.",
    "Ask me one thing at a time, and if I say ‘pass’ come back to me in a minute.",
    "When there is a meeting about me I like to see the questions the day before so that I can draw my answers.",
)
P.prose(
    "I don’t mind people asking about my arm if they ask nicely, but I don’t like it when they stare.",
    "Mrs Quayle is my favourite grown-up at school because she never sighs.",
    "My friends are Lola and Hettie, except when we are not speaking.",
)
P.prose(
    "Saoirse’s parents feel that she is bright and funny and that few people outside the family see it.",
    "They are pleased that she went on the Year 4 residential, which they had not thought she would manage.",
    "Homework is a daily battle and usually ends in tears; they have stopped doing spellings at home altogether.",
    "In Year 3 she had an hour a week of tuition in reading from a retired teacher in the village, which they paid for themselves.",
)
P.prose(
    "Saoirse came to Ockenby Church of England Primary School from its own nursery and has had three class teachers whom she liked and one whom she did not.",
    "She missed most of the autumn of Year 2 after the operation on her tendon, and it was after that absence that the gap in her reading began to show.",
    "Her splint was noticed for the first time by other children in Year 4; since then she wears long trousers in all weathers.",
    "From September 2023 until last summer she had thirty minutes a week with an occupational therapist, which her parents valued a great deal.",
)
sec("B", "Saoirse’s special educational needs")
P.para("Communication and interaction", bold=True)
P.prose(
    "Saoirse speaks clearly, asks good questions and has a wide general knowledge picked up from stories and programmes."
)
P.bl(
    "B1 Saoirse loses track of instructions with more than two parts and gropes for words she knows well, so that her answers come out as ‘the thing you do the thing with’.",
    "B2 She understands what is stated in a text that is read to her but not what is hinted at, and cannot say why a person in a story acted as they did.",
)
P.para("Cognition and learning", bold=True)
P.prose(
    "Saoirse reasons well with shapes and patterns, and the educational psychologist’s report of 3 October 2025 puts her non-verbal ability at the 61st percentile."
)
P.bl(
    "B3 Her reading accuracy is at the 1st percentile. She guesses from the first letter and the picture.",
    "B4 She spells as a child of six does, and her written work is a line or two long where her classmates write a page.",
    "B5 She does not know her number bonds or any multiplication table beyond the fives, and counts on her fingers for every sum. @@ NP:number bonds or any multiplication table",
)
P.prose(
    "Her memory for what she has heard in a story is excellent, and she will retell a whole chapter days later with the voices.",
    "In class discussion she is often the first to see the point, and other children like to have her in their group.",
    "It is when the same material is in print that she is lost, so her teachers have had two very different pictures of what she can do.",
    "She needs a great deal more practice than her classmates before a new word sticks.",
)
P.para("Social, emotional and mental health", bold=True)
p = P.bl("B6 Saoirse is so afraid of being wrong that she rubs out, hides or rips up her work.")
p = d.paragraphs[-1]
strike(
    p,
    " She cries at the gate two or three mornings a week.",
    " She no longer cries at the gate but complains of tummy ache on most Mondays.",
)
P.lab("unresolved-changes", section=None)
P.bl(
    "B7 Small quarrels with friends grow into days of not speaking, because she cannot work out how they began.",
)
P.prose(
    "On a good day she is lively and generous, and she is the one who notices when a younger child is alone at playtime.",
    "A letter from the child psychology clinic in August 2025 says that her worries are above the clinical threshold. @@ RN:letter from the child psychology clinic in August 2025",
    "She has been on the waiting list for CAMHS since then. @@ AB:CAMHS",
)
P.para("Sensory and physical", bold=True)
P.bl(
    "B8 Saoirse has a left hemiplegia (GMFCS level I), which makes fastenings, scissors, rulers and anything that needs two hands slow and tiring. @@ AB:GMFCS",
    "B9 She limps and her left foot catches when the ground is rough, so she falls more than other children and cannot walk far.",
)
P.prose(
    "By the early afternoon his left arm stiffens and is held up against the chest. @@ MP",
    "Beatrix needs longer than her classmates to change for games. @@ AC:Beatrix needs longer",
)
P.section = "C"
P.para("SECTIONS C AND D @@ sections-not-separate:SECTIONS C AND D", bold=True, size=13)
P.para("Needs in health and social care", bold=True)
P.prose(
    "The Child/Young person has a one-sided cerebral palsy caused by a stroke before birth. @@ PH:Child/Young person",
    "Saoirse wears an ankle splint in her left shoe all day and has had two courses of injections in her calf.",
    "She sleeps lightly and wakes with cramp.",
    "Her general health is otherwise good, and she has needed no hospital stay since 2023.",
    "She cannot swim or ride a bicycle, and her parents find that with a baby in the house she hardly leaves home at weekends.",
)
sec("E", "The outcomes sought for Saoirse")
P.para(
    "E1 By the end of Key Stage 2 Saoirse will carry out an instruction of three parts without looking to see what her neighbour does, in nine lessons out of ten.",
    "E2 By July 2027 Saoirse will give a reason from the text for what a character did, in three guided reading lessons out of four.",
    "E3 Before the end of Year 6 Saoirse will read aloud a page from a book meant for seven-year-olds with no more than five mistakes.",
    "E4 Saoirse will write or type six sentences on one subject that another child can read back to her. @@ T",
    "E5 By Christmas 2026 Saoirse will increase in confidence. @@ M",
    "E6 By the end of the autumn term 2025 Saoirse will go up to a friend after a quarrel and use her script to make it up. @@ DP",
    "E7 By the time she moves to secondary school Saoirse will do up her own coat, bag and shoes inside five minutes.",
    "E8 Throughout Key Stage 2 Saoirse is to go on having physiotherapy from the children’s therapy team. @@ OP",
    "E9 In two years’ time Saoirse will walk the half mile to the park with her class and back without stopping to sit. @@ OW",
)
sec("F", "The special educational provision that Saoirse requires")
P.para("Each item shows in brackets the needs and outcomes that it serves.", italic=True)
P.para("Made by the class teacher", bold=True)
P.para("In every lesson the class teacher will:")
P.bl(
    "give instructions in the order in which they are to be done, with the key words on the whiteboard (B1, E1);",
    "seat Saoirse at the left-hand end of the front table, so that her right arm is free (B8, E7);",
    "ask her a question, move on to somebody else, and come back to her for the answer (B1, E1);",
    "read aloud, or have a recording play, any text longer than three lines (B3, E3);",
    "mark her spelling only for the words on her own list (B4, E4).",
)
P.para("The class teacher will also:")
P.bl(
    "teach Saoirse in a guided reading group of four, for half an hour on Tuesdays and Fridays, asking about the feelings and motives of the characters (B2, E2);",
    "go through the words for the week’s topic with her for fifteen minutes each Monday, using pictures and actions (B1, E1);",
    "use mind maps, colour coding and worked examples (B3, E3); @@ S",
    "meet Saoirse’s parents once in every half term, to swap news of what is working (B6, E5).",
)
P.para("Made by teaching assistants and other school staff", bold=True)
P.prose(
    "Mrs Quayle, a Level 3 teaching assistant trained in Toe by Toe, will work through the programme with Saoirse from 8.50am to 9.10am on every school day (B3, E3).",
    "Over and above that, the librarian will hear her read a book of her own choosing for an hour and a quarter each week, split equally over three mornings (B3, E2, E3).",
    "These readings will take place in the alcove, away from the noise of the cloakroom.",
    "She will also have adult help with her spellings (B4, E4). @@ U | X:adult help with her spellings",
    "A teaching assistant will teach her one-handed typing with Nessy Fingers in two 25-minute lessons a week (B4, E4).",
    "Teaching assistant support will come to 21 hours a week in all (B1, B3, E1, E3). @@ H",
)
P.prose(
    "Exercises for the left hand will be carried out three times a week (B8, E7). @@ P | N",
    "It would be useful if the learning mentor went through Saoirse’s worry book with her for ten minutes every Friday (B6, E5). @@ V:It would be useful",
    "When Saoirse turns her pebble over on the desk, the teaching assistant will walk with her to the reading nook and stay there with her for five minutes (B6, E5).",
    "An emotional literacy support assistant will see Saoirse for 40 minutes each Thursday over two terms, to name worries and grade them from one to ten (B6, E5).",
)
P.prose(
    "On Mondays, Wednesdays and Fridays the midday supervisor will run a board-games table for Saoirse and up to three friends, from 12.20pm to 12.50pm (B7, E6).",
    "The learning mentor will hold a friendship circle of six for half an hour on Wednesday afternoons (B7, E12). @@ UN",
    "On every class outing and in every outdoor PE lesson a teaching assistant will walk on Saoirse’s left side, within reach of her arm (B9, E8).",
    "At the end of each day a teaching assistant will check that the right books are in Saoirse’s bag (B8). @@ L",
    "Staff will spend time with her putting friendships right (B7, E6). @@ U | X:Staff will spend time with her",
)
P.para("Made by visiting professionals", bold=True)
P.para("For one hour, once in every half term, the occupational therapist will:")
P.bl(
    "work with Saoirse on jobs that take two hands: cutting food, opening packets, zips and laces (B8, E7);",
    "show Mrs Quayle the exercises for the coming weeks and leave them written down (B8, E7).",
)
P.para("The specialist teacher for literacy (Level 7 diploma) will:")
P.bl(
    "teach Saoirse on her own for 45 minutes a fortnight, on spelling patterns and word-building (B4, E4);",
    "train the three Year 5 and Year 6 teaching assistants in cumulative spelling, in a single session of two hours in September 2026 (B4, E4);",
    "call in from time to time to teach her new spelling rules (B4, E4); @@ U | V:from time to time",
    "test her reading in November and again in May, and send the scores to her parents (B3, E3).",
)
P.para("The speech and language therapist will:")
P.bl(
    "spend one morning of three hours in school each term, watching two lessons with Saoirse and then showing her teachers how to cue a missing word (B1, E1);",
    "see Saoirse in person for six sessions of 40 minutes over the school year, working on finding words by sound and by meaning (B1, E1);",
    "follow the recommendations made in her report of 4 March 2026 (B1, E1). @@ D",
)
P.prose(
    "A physiotherapist will treat Saoirse every term (B8, E8). @@ P",
    "Saoirse will follow a personalised curriculum (B3, E3). @@ S | V:personalised",
)
P.para("Equipment and environment", bold=True)
P.bl(
    "A lightweight laptop with word prediction and a one-handed keyboard, for Saoirse alone, in every lesson (B4, E4).",
    "A non-slip mat, spring-loaded scissors and a book rest, in a tray on her table (B8, E7).",
    "Access to a quiet room (B6, E5). @@ V:Access to",
    "Four decodable books a week from the turquoise band, to take home (B3, E3).",
    "Any other equipment: as listed on the school’s provision map (B8, E7). @@ D",
    "The typing software and the repair of the laptop, at £260 a year, are paid for by the school (B4, E4). @@ MO",
)
P.bl(
    "A coat peg at the end of the row, and a chair beside it for changing shoes (B8, E7).",
    "Headphones and a class tablet loaded with the audio version of the class novel, for every quiet reading time (B3, E2).",
    "A quarter more time in every class test and in the Key Stage 2 tests (B3, B4, E3).",
    "A handrail on the left and on the right of the steps to the playground (B9, E7).",
)
P.para("Monitoring", bold=True)
P.para(
    "The special educational needs coordinator will look at Saoirse’s targets every half term and will write to her parents with the results."
)
sec("G", "Health care provision")
P.bl(
    "A children’s physiotherapist from the hospital clinic will measure Saoirse’s calf and ankle in March, July and November, and send her a new set of home stretches each time.",
    "The community paediatrician will see Saoirse every twelve months to review her hemiplegia and her sleep.",
    "The orthotics clinic will see Saoirse about her ankle splint as necessary. @@ C | V:as necessary",
    "A first aider will take the splint off and look at the skin of her foot before every PE lesson.",
    "The school nurse could teach Saoirse and her parents some stretches for the cramp. @@ C | V:could teach",
)
sec("H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.bl(
    "A personal assistant will take Saoirse to the leisure pool for three hours on alternate Saturdays.",
    "A volunteer driver from the county’s family service will be offered. @@ C | V:be offered",
)
sec("H2", "Other social care provision")
P.para("None identified.")
sec("I", "Placement")
P.para(
    "Saoirse’s parents have asked for a change of school. Westerdown is waiting for answers from the governing bodies it has consulted."
)
P.lab("no-placement", section="I")
sec("J", "Personal budget")
P.para(
    "A personal budget was asked for by Saoirse’s parents at the review meeting and has been agreed. A direct payment of £1,716 a year will be paid to Ms Malhotra in twelve instalments. She will keep receipts and send them to the council every quarter. @@ direct-payment-without-purpose:A direct payment of £1,716 a year"
)
sec("K", "The advice and information used")
P.para(
    "1. Parents’ letter, Anjali Malhotra and Conor Denby, 30 January 2026",
    "2. Educational psychology report, Dr Jonas Whitlow, educational psychologist, 3 October 2025",
    "3. Speech and language therapy report, Marta Zielinska, speech and language therapist, 4 March 2026",
    "4. Annual review report, Mrs F Okafor, headteacher, 9 February 2026",
    "5. Occupational therapy report, Bethan Pryce, occupational therapist @@ AD:Occupational therapy report, Bethan Pryce",
    "6. Physiotherapy summary, 21 January 2026 @@ AD:Physiotherapy summary, 21 January 2026",
    "7. Medical report, Dr A Rahman, community paediatrician, 16 January 2026",
    "8. Literacy assessment, Carys Vaughan, specialist teacher, 2 February 2026",
    "9. Social care information, Gemma Stott, family service, 27 January 2026",
)
P.para("Officer responsible for this plan: D. Hesketh, Casework Team")
P.save()
