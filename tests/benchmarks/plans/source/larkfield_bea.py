"""Early years, first draft; area by area with B, E and F inside each area. Links by area only. Beatrix, aged 3."""

from building_g import G

D = G("larkfield_bea", "draft", font="Trebuchet MS", size=10.5)
d = D.document
d.sections[0].header.paragraphs[0].text = "PROPOSED PLAN – for the family’s comments"
D.h("Draft Education, Health and Care Plan (early years)", 0)
D.para(
    "Bellmouth City Council sends this first draft to Beatrix’s parents, who have fifteen days from the day they receive it to ask for changes, ask for a meeting and say which setting they would like."
)
D.tab(
    [
        ["Child", "Beatrix Anning, known as Bea"],
        ["Born", "2 April 2023"],
        ["Goes to", "Larkfield Nursery, Ladybirds room, five mornings"],
        ["Parents", "Josie Anning and Callum Reid; big brother Teddy, 7"],
        ["Draft sent", "6 November 2026"],
        ["Health visitor", "<name of health visitor> ## PL"],
    ],
    [4, 13],
    head=0,
    firstbold=True,
    fill="FFF2CC",
)
D.section = "A"
D.h("Section A  All about Bea and her family")
D.para("What Mum and Dad have told us", bold=True)
D.para(
    "Josie and Callum waited a long time for Bea, who was born at 27 weeks and spent her first eleven weeks in hospital. She is a cuddly, nosy, stubborn little girl who adores Teddy, water and the theme tune of any quiz show. They worry that she is being carried about like a baby because she is small. Josie says that Bea knows exactly what is going on and that people talk over her head. Callum, who looks after the children while Josie works, has learned to sign from films and is teaching Teddy. Grandma Pat comes up on the coach once a month."
)
D.para(
    "The family has had a portage visitor since Bea was one, and a place at the hospital playgroup for six weeks last spring. Callum says that the best part of the week is the swimming pool. Josie would like everyone to stop asking when Bea will walk."
)
D.para(
    "They hope that Bea will start in Reception with her neighbours, be able to tell other children to leave her alone, and grow up with friends who ring the door bell."
)
D.para("How to share things with Bea", bold=True)
D.para(
    "Come down to the floor in front of her, on her left side, and sing or sign her name. Show her the real cup, the real coat. Offer two things, one in each hand, wait while you count to ten, and take it that the one she looks at twice is the one she wants."
)
D.lab("no-childs-views", section="A")
D.para("What nursery have noticed", bold=True)
D.para(
    "Mel, who manages the nursery, writes that Bea is one of the most sociable children in the room and the least able to get to where the fun is. She came with her own signs and the other children have picked up two of them. Last term she had a place at the stay-and-play session on Thursdays as well, which stopped when the worker left. She is in the room with eleven other children and four adults. She naps from about noon."
)
D.section = "B"
D.h("Sections B, E and F  Area by area")


def area(name, title=None):
    D.h(name, 2)


def head(letter, text):
    D.section = letter
    D.para(f"{text}", bold=True, colour="7F6000")


area("Communication and interaction")
head("B", "Section B – special educational needs")
D.para(
    "Bea babbles with great expression, looks at people who sing to her and laughs at peepo. She has four Makaton signs (more, ball, finished, Teddy) and no spoken words. She understands “where’s Teddy?” and the names of a dozen objects, but not two put together."
)
D.para(
    "She gives up quickly when she is not understood, and will then pull hair. At home her brother speaks for her. Her hearing was tested in June and is normal. She shows her interest by leaning towards a thing rather than by pointing, and it is easy to miss. She is at her most talkative in the bath and in the car, and least so in a room with more than five or six other children. When an adult sings a line and stops, she will fill the gap with a sound about half of the time. The therapist describes her as a child who has a great deal to say and no way yet of saying it. "
)
head("E", "Section E – outcomes")
D.bl(
    "By the time she starts Reception Bea will ask for what she wants with a sign, a picture or a word, ten times in a morning.",
    "By the end of the nursery year Bea will hand over the right object when asked for two (“cup and spoon”), in seven tries out of ten.",
    "Bea will attend the Chatterbox group each week with her key person. ## OP;T",
)
head("F", "Section F – special educational provision")
D.para("Every nursery morning, in two spells of ten minutes, Bea’s key person (trained to Makaton Level 2) will:")
D.bl(
    "sit opposite her at snack and at the water tray, model one new sign a week and wait for her to copy or take a turn",
    "hold up two pictures and put into words whichever she looks at",
)
D.para("In addition:")
D.bl(
    "A speech and language therapist will see Bea and her key person together for 45 minutes once every three weeks, forty minutes of which is spent in play with Bea.",
    "The therapist will train the four adults in the Ladybirds room to use pictures and sign, in two sessions of two hours before Christmas.",
    "The early years practitioners will sing the same short song before nappy change, coats and home time.",
    "Staff will sign and speak together and leave a gap. ## S",
    "Frequent small group sessions with the nursery teacher on turn-taking and copying sounds ## U;V:Frequent small group",
    "Bea’s key person, who has done the authority’s two-day course on early communication, will sing a sign song with her and two other children straight after registration every morning, from 9.05 to 9.15.",
    "Photographs of the next activity, shown to her at each change.",
    "The speech and language therapist will telephone Josie or Callum once a month to hear what Bea is doing at home.",
    "Her brother’s and her own favourite songs recorded on a switch with a picture on it, one switch in the Ladybirds room and one at home.",
    "Staff will try to use a switch with a recorded message when it is Bea’s turn at registration. ## V:try to",
    "The nursery nurse will take Bea and one friend into the quiet room to look at a photograph book and name what is in it, for fifteen minutes before snack on every nursery morning.",
    "A communication book, to go between home and nursery in her bag every day.",
    "Support with language from the early years practitioner at circle time every day, holding Bea’s pictures and signing the words of the song.",
)
area("Physical and sensory")
head("B", "Section B – special educational needs")
D.para(
    "Bea has cerebral palsy on the right side, seen most in her hand, which she keeps in a fist. She sits alone, bottom-shuffles at speed and pulls to stand at the sofa. She does not yet walk. She enjoys mess, bangs drums with her left hand and will bring the right one in if somebody reminds it with a tickle. She tires by eleven o’clock and then leans, which is easily mistaken for lack of interest. In her left eye she sees well; in the right there is little useful sight, and she ignores things on that side. On a slope or on grass she goes back to her tummy. At the snack table she slips sideways within two or three minutes and uses all of her effort to stay up, so that none is left for the beaker. She wears a splint on her foot, which she takes off whenever she can, and a patch for an hour after lunch at home."
)
D.para(
    "The portage report of February 2026 records that she drops a toy after about five seconds. ## RN:portage report of February 2026"
)
head("E", "Section E – outcomes")
D.bl(
    "By her fifth birthday Bea will walk six steps between two pieces of furniture with one hand held.",
    "By July 2027 Bea will use both hands together to pull apart, post and pour.",
    "Bea will improve her awareness of her right side by Easter 2028. ## M",
)
head("F", "Section F – special educational provision")
D.bl(
    "The community physiotherapist will treat Bea at nursery for half an hour each fortnight and show her key person the stretches and standing practice for the next two weeks.",
    "The nursery nurse will do those stretches with Bea for ten minutes at the start and the end of every nursery morning.",
    "An occupational therapist will visit to work on her right hand. ## U",
    "Hydrotherapy in the pool at the special school next door: thirty minutes a week in term time, in the water with the physiotherapy assistant and Mum or Dad.",
    "A pre-school physiotherapy group of five children, run by the physiotherapist and her assistant at the health centre, from 1pm to 2pm every other Wednesday.",
    "A ramp, a half-height rail along the corridor and a changing bench that goes up and down, from the start of the spring term.",
    "Messy play, posting and pouring with the nursery assistant, 20 minutes on Mondays and Thursdays, with things placed on her right.",
    "A qualified teacher of children with vision impairment will come for one hour every half term to work with Bea on scanning to the right, and will mark the steps and door frames.",
    "Steps 2 and 3 of the standing programme will be carried out each day for a quarter of an hour. ## N",
    "Non-slip matting, a two-handled beaker and a bowl with a sucker, at snack and lunch.",
    "The nursery nurse will help Bea to move, sit and toilet at all times, and will lift her as required, having been trained in moving and handling. ## ?V:as required",
    "A supportive chair with a tray and footplate, and a standing frame, in the Ladybirds room from January 2027.",
    "Bea may need a walker for outdoor play. ## V:may need",
    "Equipment will be provided following assessment by the wheelchair service. ## D",
    "Soft play at least twice a week, 45 minutes a time, with the physiotherapy assistant in the soft play room.",
)
area("Thinking, playing and learning")
head("B", "Section B – special educational needs")
D.para(
    "She finds a hidden toy under one of two cups, takes lids off and looks in, and remembers from one week to the next where the bubbles are kept. She knows her own coat, bag and cup, looks for Teddy at going-home time and laughs before the surprise in a story that she has heard before. She will try a thing again if it nearly worked. If two adults talk over her head she loses interest, and if one adult comes down to her and copies what she does she will play for far longer and begin to take the lead. Her play is at the level of a child of about 14 to 18 months. She will concentrate for fifteen minutes on water or bubbles and for less than one on a book. Anything new is pushed away the first time, sniffed the second and explored the third, and staff who do not know her have sometimes put it away too soon. She repeats one action, likes cause and effect, and does not yet pretend. When the bubbles run out he waits by the cupboard until it is noticed. ## MP:When the bubbles run out he waits"
)
head("E", "Section E – outcomes")
D.bl(
    "By the end of Reception Bea will act out three things from her own day with a doll (feed, wash, bed) without being shown."
)
head("F", "Section F – special educational provision")
D.bl(
    "A portage home visitor will play with Bea and her parents at home for an hour each week until she starts school, teaching one small step at a time from the checklist.",
    "Poppy will listen to a story read by the nursery teacher, with props and sound effects, for ten minutes every day. ## AC:Poppy",
    "16 hours a week of one-to-one. ## H",
    "Pretend play with a tea set, a doll and a bath, led by the nursery teacher, in ten-minute sessions. ## P",
    "An adult will play beside Bea and copy what she does. ## U;X",
    "The nursery teacher and one other child will play “ready, steady, go” games with Bea, taking it in turns to press the switch, for a quarter of an hour on Tuesdays, Wednesdays and Fridays.",
    "The educational psychologist will watch Bea at play and go over her next steps with the nursery team and her parents, in one visit of three hours each term.",
    "Toys that do something when touched, a new one each Monday, on the low shelf in the book corner.",
    "A shelf at Bea’s height with four boxes, each with a photograph of what is inside, in the Ladybirds room.",
    "The nursery teacher will film Bea at play for five minutes every other Friday and look at the film with her parents and key person that afternoon, from 12 to 12.30.",
    "The early years inclusion teacher will give the Ladybirds team advice on play for two hours each term.",
    "The setting will continue its existing arrangements for Bea. ## D",
    "Mouthing toys and small-world animals in a treasure basket, at every free play time.",
)
area("Personal, social and emotional development")
D.lab("NP", "Personal, social and emotional development", section="B")
head("B", "Section B – special educational needs")
D.para(
    "Bea is affectionate and trusting. She is frightened of bigger children who run past and screams when her mother leaves. On most mornings it takes forty minutes for her to be put down, and she will then follow one adult with her eyes until it is time to go home. New adults make her cry for the first three or four visits. She does not share, and she bites when a toy is taken. With one familiar child she will roll a ball to and fro, taking up to six turns, and she comforts babies who cry. Her mother thinks that the biting is a way of saying no. There have been nine bites this term, all of them when the room was full. She is happiest in the half hour before the other children arrive. "
)
D.para(
    "From January an assistant will be with her for two hours each morning to help her to separate and settle. ## OUT:From January an assistant will be with her"
)
head("E", "Section E – outcomes")
D.bl(
    "By the start of Reception Bea will stay and play for the whole morning within five minutes of saying goodbye. ## OW"
)
D.section = None
D.h("Sections C and D  Health and social care needs")
D.lab("sections-not-separate", "Health and social care needs")
D.para(
    "Bea’s spasticity, her squint and the shunt that drains fluid from her head are looked after by the neurology team. She is fed partly through a PEG. She had eleven appointments at the hospital between May and August and was admitted twice with chest infections, each time for about a week, and each time she came back to nursery quieter and less willing to be put down. Her parents are tired, sleep in turns and have no family close by; a social worker called in September. ## AB:PEG"
)
D.section = "G"
D.h("Section G  Health provision")
D.bl(
    "The children’s community nurse will train four nursery adults to feed Bea by tube, in one session of three hours each September, and watch each of them do it every three months.",
    "The nurse will support Bea with her feeds as appropriate. ## C;V:as appropriate",
    "A trained nursery assistant will give Bea her water feed at 10.15 every nursery morning, taking twenty minutes.",
    "Orthotics will make a new splint every six months.",
)
D.section = "H1"
D.h("Section H1  Social care provision under the 1970 Act")
D.bl(
    "A family support worker will look after Bea at home for three hours on alternate Saturdays.",
    "Help from the Short Breaks Team with getting out as a family ## C",
)
D.section = "H2"
D.h("Section H2  Any other social care provision")
D.bl("None at present.")
D.section = "I"
D.h("Section I  Placement")
D.para("Mainstream nursery with 15 hours of one-to-one. ## hours-in-placement:15 hours of one-to-one")
D.lab("placement-in-draft", section="I")
D.lab("missing-section", section="J")
D.section = "K"
D.h("Section K  Advice and information")
D.tab(
    [
        ["Advice", "Written by", "Dated"],
        ["Parents’ views", "Josie Anning and Callum Reid", "5 August 2026"],
        ["Nursery’s advice", "Mel Standish, nursery manager", "2 September 2026"],
        ["Psychological advice", "Dr Farid Noor, educational psychologist", "28 August 2026"],
        ["Speech and language therapy", "Beth Carmody, speech and language therapist", "1 September 2026"],
        ["Physiotherapy", "Ola Lindqvist, physiotherapist", "26 August 2026"],
        ["Vision impairment advice ## AD", "Sensory Support Service", ""],
        ["Community paediatrician", "Dr S Mbeki, consultant paediatrician", "19 August 2026"],
        ["Social care", "Gwen Tully, social worker", "10 September 2026"],
    ],
    [5, 8, 4],
    fill="FFF2CC",
)
D.lab("no-outcome-link", section="F")
D.save()
