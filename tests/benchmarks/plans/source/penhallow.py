"""Child-voice titles with bracketed letters under umbrella headings; E then F area by area; five-column F. Amended draft, Reception."""

from building_i import Plan

P = Plan("penhallow", "amended-draft", font="Verdana", size=9.5)
P.running("Penhallow Council                                         Amended draft plan – for comment within 15 days")
P.h("My EHC Plan", 0)
P.p("Amended draft issued 5 October 2026 after my early review", bold=True)
P.table(
    [
        ["My name", "Wren Abernathy-Cole"],
        ["I was born on", "14 December 2021"],
        ["My class", "Reception, Ladybirds"],
        ["Who looks after me", "Mummy (Tamsin Abernathy) and Daddy (Joel Cole)"],
        ["Language at home", "Choose an item. ##PH=Choose an item."],
    ],
    [6, 11],
    head=False,
    fill=None,
)


def umbrella(t):
    P.p(t, bold=True, size=18, colour="7030A0")


U = P.h
umbrella("This is me")
P.section = "A"
P.h("(A) My family, my likes and our hopes", 2)
P.lab("views-not-attributed", section="A")
P.prose(
    "I live with Mummy, Daddy and my dog Pickle.",
    "I have Down’s syndrome and I had an operation on my heart when I was five months old.",
    "I went to Tiddlywinks Nursery, where Carrie sang with me every morning, and I started school in September.",
    "At nursery I had a speech therapist who came every other week, and she taught me my first signs.",
    "Grandma and Grandpa live next door and look after me on Thursdays.",
)
P.prose(
    "I love music, splashing, the colour yellow and giving people a hug.",
    "I don’t like hand dryers, wearing gloves or being rushed.",
    "Please get down to where I can see your face, sign as you talk and give me ten seconds to answer.",
    "I choose best when you hold up two real things.",
)
P.prose(
    "My mummy and daddy think that I am cheeky and determined.",
    "They would like me to have friends who come to play, to read, and to grow up to live near them in a home of my own.",
    "They say that the first weeks at school have gone well because everyone knows how to sign to me.",
    "They worry about winter, when I am often poorly, and about me being left behind as my friends learn to talk.",
    "They would like people to remember that I understand a lot more than I can say.",
)
P.section = "B"
P.h("(B) What I am good at and what I find hard", 2)
W2 = [8.5, 8.5]
for name, good, hard, lab in [
    (
        "Talking and understanding",
        [
            "I know more than fifty signs.",
            "I copy actions in songs.",
            "I look at people’s faces and I know at once if somebody is sad or cross.",
        ],
        [
            "I say about ten words and most people cannot tell what they are.",
            "I do not understand a sentence unless there is a sign or a picture with it.",
            "I stop listening when the group is bigger than six.",
        ],
        "",
    ),
    (
        "Learning",
        [
            "I match pictures quickly.",
            "I remember the words of stories that have been read many times.",
            "I can do an inset puzzle of eight pieces and I like to do it again and again.",
        ],
        [
            "I learn much more slowly than other children and need a lot of repeating.",
            "I can count to three but I do not know what the numbers mean.",
        ],
        "",
    ),
    (
        "Feelings and friends",
        [
            "I comfort other children when they cry.",
            "I know everybody’s name sign and I wave to each person in the morning.",
            "I tidy up when the song comes on.",
        ],
        ["I take toys because I have no way of asking.", "I drop to the floor when it is time to stop something."],
        "",
    ),
    (
        "My body",
        [
            "I can walk all the way to the park.",
            "I can pedal my trike and throw a ball into a big basket.",
            "I eat most things and feed myself with a spoon.",
        ],
        [
            "My joints are bendy and my muscles are floppy. I tire quickly and cannot climb the steps to the slide.",
            "I am still in pads and do not tell anyone when I am wet.",
        ],
        "",
    ),
    (
        "Hearing and seeing",
        ["I turn round when the music starts."],
        ["I have glue ear and miss quiet sounds on my left side.", "I am long-sighted and take my glasses off."],
        " ##NP=Hearing and seeing",
    ),
]:
    P.p(name + lab, bold=True)
    P.table([["What goes well", "What is hard"], [good, hard]], W2, fill="E4DFEC")
P.section = "C"
P.h("(C) My health", 2)
P.b(
    "I had an AVSD repaired in May 2022 and I am seen once a year at the heart clinic. ##AB=AVSD",
    "«Forename» has lots of chest infections in the winter and misses nursery and school because of them. ##PH=«Forename»",
    "I take medicine for my thyroid every morning at home. When the dose is wrong I am sleepy and cannot learn.",
    "Mummy gives the school a letter from the hospital each September with the telephone numbers to ring.",
)
P.section = "D"
P.h("(D) My social care needs", 2)
P.p("My family have told us that they do not need anything from social care at the moment. None identified.")

umbrella("What I will learn to do and what people will do")
W5 = [5.9, 3.7, 2.9, 2.1, 2.4]
H5 = ["What will happen", "Who", "How often", "How long", "Outcome"]


def area(name, outcomes, rows):
    P.p(name, bold=True, size=13)
    P.section = "E"
    P.h("(E) What I will be able to do", 3)
    for o in outcomes:
        P.p(o)
    P.section = "F"
    P.h("(F) What people will do to help me", 3)
    P.table([H5, *rows], W5, fill="E4DFEC")


area(
    "Talking and understanding",
    [
        "1. By the end of Reception, I will put two words or signs together to ask for something, ten times in a school day.",
        "2. By the end of Year 1, I will find the right picture when I hear a short sentence, eight times out of ten.",
    ],
    [
        [
            "Building my two-word phrases with signs, through turn-taking games",
            "Speech and language therapist",
            "Once a week in term time",
            "30 minutes",
            "1",
        ],
        [
            "Signing the important words to me as they speak",
            "All Ladybirds staff, who hold Makaton Level 2",
            "All day, every day",
            "–",
            "1 and 2",
        ],
        [
            "Training for everyone in Reception in how to sign and how to wait for my answer",
            "Speech and language therapist",
            "Once, in the autumn term",
            "Half a day",
            "1",
        ],
        [
            "Sitting with me and signing the story ##X=Sitting with me and signing the story",
            "An adult",
            "Every story time",
            "15 minutes",
            "2",
        ],
        [
            "Talking with me about photographs that Mummy sends from home ##U",
            "Nursery nurse",
            "Regularly ##V=Regularly",
            "",
            "2",
        ],
        ["A listening group for me and three other children ##P", "Teaching assistant", "Three times a week", "", "2"],
        [
            "A photo strip to show me what is now and what is next, beside my peg and on my table",
            "Class teacher",
            "At every change of activity",
            "–",
            "2",
        ],
        [
            "Looking at how my words are coming on and choosing new ones",
            "Speech and language therapist and class teacher",
            "Every half term",
            "–",
            "1",
        ],
        [
            "Going over one new sign at circle time so that all the children learn it",
            "Class teacher",
            "Every Monday",
            "10 minutes",
            "1",
        ],
        [
            "Small-world play with me and one friend: farm, train and dolls, adding a word to whatever I sign",
            "Early years practitioner",
            "Tuesday, Wednesday and Friday",
            "20 minutes",
            "1 and 2",
        ],
        [
            "Waiting for ten seconds after asking me something, with fingers counted where I cannot see",
            "All Ladybirds staff",
            "Every time I am asked a question",
            "–",
            "1",
        ],
    ],
)
area(
    "Learning",
    [
        "3. By the end of Reception, I will give someone one, two or three things when they ask, nine times out of ten.",
        "4. I will read fifteen whole words and match each one to its picture. ##T",
        "5. By the end of Year 1, I will make progress with my drawing and mark-making. ##M",
    ],
    [
        ["Counting and sharing out real things at the snack table", "Class teacher", "Every day", "10 minutes", "3"],
        [
            "Whole-word reading from the See and Learn programme",
            "Teaching assistant trained by the Down’s syndrome advisory teacher",
            "Four mornings a week",
            "15 minutes",
            "4",
        ],
        ["One-to-one help ##H=One-to-one help", "Teaching assistant", "Every day", "3 hours", "3, 4 and 5"],
        [
            "Making big marks with chalk, paint and foam ##N=Making big marks with chalk, paint and foam",
            "",
            "Tuesday and Thursday afternoons",
            "20 minutes",
            "5",
        ],
        [
            "Showing me with gestures and objects what the words mean ##S=Showing me with gestures and objects",
            "Everyone",
            "",
            "",
            "3",
        ],
        [
            "What I will be taught in phonics will be decided once I have settled ##D=What I will be taught in phonics",
            "Phonics leader",
            "",
            "",
            "4",
        ],
        [
            "Posting, stacking and threading games ##UN=Posting, stacking and threading games",
            "Teaching assistant",
            "Every morning",
            "10 minutes",
            "10",
        ],
        [
            "Sorting and matching on a tray, one thing at a time, with the rest covered up",
            "Teaching assistant",
            "Monday to Thursday",
            "15 minutes",
            "3",
        ],
        [
            "Reading a book about me, made with photographs and kept up to date",
            "Class teacher",
            "Every Wednesday and Friday",
            "10 minutes",
            "4",
        ],
        [
            "Fat chalks, thick brushes and a board that stands up, in the creative corner",
            "School",
            "Every day",
            "–",
            "5",
        ],
        [
            "A visit to watch me learn and to change my programme",
            "Down’s syndrome advisory teacher",
            "Once a term",
            "–",
            "4",
        ],
    ],
)
area(
    "Feelings and friends",
    [
        "6. By the end of Reception, I will use my sign for “my turn” and wait for a toy, in four free-play sessions out of five.",
        "7. By the end of Year 1, I will have a daily session with a play leader to learn to take turns. ##OP",
    ],
    [
        [
            "Playing next to me, showing me how to ask and how to swap",
            "Early years practitioner",
            "Every free-play session",
            "The whole of the session",
            "6",
        ],
        [
            "A story about me, in photographs, that shows waiting and then getting the toy",
            "Early years practitioner",
            "At the start of every morning",
            "Five minutes",
            "6",
        ],
        [
            "Watching how children join in at playtime and helping them to ask me",
            "Midday play leader",
            "Every lunchtime",
            "All of lunchtime",
            "6",
        ],
        ["A turn-taking game with one friend", "Play leader", "Daily", "10 minutes", "7"],
        ["A soft corner with cushions and a yellow blanket, for when I drop to the floor", "School", "–", "–", "6"],
        [
            "Taking me to a quiet room and singing with me ##U=Taking me to a quiet room",
            "Teaching assistant",
            "As needed ##V=As needed",
            "",
            "6",
        ],
        [
            "Singing the tidy-up song and showing me the sand timer",
            "Early years practitioner",
            "Two minutes before the end of each activity",
            "–",
            "6",
        ],
        [
            "A smiley sheet in my bag to tell Mummy and Daddy who I played with",
            "Teaching assistant",
            "Every afternoon",
            "–",
            "6",
        ],
    ],
)
area(
    "My body",
    [
        "8. By the end of Reception, I will climb the six steps of the slide, holding the rail, with nobody touching me.",
        "9. By the end of Year 1, I will sign that I need the toilet and use it, on four school days out of five.",
    ],
    [
        [
            "Climbing, balancing and getting up from the floor",
            "Paediatric physiotherapist",
            "Twice each half term",
            "45 minutes",
            "8",
        ],
        [
            "Practising the physiotherapist’s climbing and balancing games with me",
            "Teaching assistant shown how by the physiotherapist",
            "Every school day",
            "10 minutes",
            "8",
        ],
        [
            "Strengthening exercises in the water, if the pool is available ##V=if the pool is available",
            "Physiotherapy assistant",
            "Once a week",
            "30 minutes",
            "8",
        ],
        [
            "Taking me to sit on the toilet, with my song",
            "Teaching assistant trained by the continence nurse",
            "At 9.30am, 11.30am and 1.30pm each day",
            "Five minutes",
            "9",
        ],
        ["A chair with sides and a footrest, a toilet step and spring scissors", "School", "–", "–", "8 and 9"],
        [
            "Walking with me on the stairs and on the ramp, on my left side",
            "Teaching assistant",
            "Every time I use them",
            "–",
            "8",
        ],
        ["A rest on the beanbag with a book", "Teaching assistant", "After dinner each day", "15 minutes", "8"],
        [
            "Meeting Mummy and Daddy about my toilet chart",
            "Class teacher and continence nurse",
            "Once every half term",
            "–",
            "9",
        ],
        [
            "Helping me with my coat, my bag and my lunch box ##L=Helping me with my coat",
            "Teaching assistant",
            "At the start and the end of every day",
            "10 minutes",
            "",
        ],
        ["What is being done now will continue ##D=What is being done now will continue", "Class teacher", "", "", "9"],
    ],
)
P.section = None
umbrella("Other help")
P.h("(G, H1 and H2) Help from health and from social care", 2)
P.lab("sections-not-separate", words="(G, H1 and H2) Help from health and from social care", section=None)
P.table(
    [
        ["What will happen", "Who", "How often"],
        ["A heart check with a scan", "Children’s cardiologist", "Once a year, in May"],
        [
            "Teaching Mummy and Daddy chest physiotherapy",
            "Respiratory physiotherapist",
            "One hour in October and one hour in February",
        ],
        ["A change of pads and advice on toilet training", "Continence nurse", "30 minutes every half term"],
    ],
    [8, 5, 4],
    fill="E4DFEC",
)
umbrella("My school and the paperwork")
P.section = "I"
P.h("(I) My school", 2)
P.p(
    "Name: St Piran’s Church of England Primary School ##placement-in-draft=St Piran’s Church of England Primary School"
)
P.p("Type: mainstream infant and junior school")
P.p(
    "There will be a teaching assistant just for me. ##provision-in-placement=There will be a teaching assistant just for me"
)
P.lab("missing-section", section="J")
P.section = "K"
P.h("(K) The reports that helped to write my plan", 2)
P.p(
    "All of the advice is held on file at the SEND office and has been shared with my mummy and daddy. ##no-advice-list=All of the advice is held on file"
)
P.section = None
P.h("Getting ready for Year 1", 2)
P.p(
    "Year 1 is up a ramp, next to the library. There are twenty-eight children in it, and I know six of them from nursery."
)
P.p(
    "There is a quieter playground at the side which the Year 1 children use in the mornings. My parents have asked whether the toilet next to the classroom has a rail, and the headteacher has told them that it has."
)
P.p(
    "From May a transition worker will spend two hours a week with me learning the routines of the Year 1 classroom. ##OUT=From May a transition worker will spend two hours"
)
P.p("My plan will be looked at again in March 2027, because I am under five.")
P.save()
