"""First draft: columns of text, then codes for need, outcome and provision tied together by one grid. Idris, Year 1."""

from building import lay_out
from building_ae import Plan
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

P = Plan("quillmere", "draft", font="Verdana", size=9.5)
d = P.document
lay_out(d.sections[0], landscape=True, sides=1.8, ends=1.8, a4=False)
P.running(foot="Idris Penhallow   Proposed plan   6 October 2026")


def columns(n):
    s = d.add_section(WD_SECTION.CONTINUOUS)
    c = s._sectPr.find(qn("w:cols"))
    if c is None:
        c = parse_xml(f"<w:cols {nsdecls('w')}/>")
        s._sectPr.append(c)
    c.set(qn("w:num"), str(n))
    c.set(qn("w:space"), "600")


P.h("Quillmere and Saltby Council", 0)
P.h("Proposed Education, Health and Care Plan (first draft)", 1)
P.p("You have until 23 October 2026 to tell us what you think of this draft and which school you would like.")
P.tab(
    None,
    [
        ["Child", "Idris Penhallow", "Born", "8 June 2021"],
        ["Year", "Year 1", "Ethnicity", ("Choose an item.", "PH")],
        ["Parents", "Corin and Sefa Penhallow", "Date of this draft", "6 October 2026"],
        ["Brother", "Taran, aged 8", "Case officer", "Wilf Agnew"],
    ],
    [4, 9, 4, 8.5],
)
P.p(
    "How to read this plan. Each need has a code beginning with B, each outcome a code beginning with E and each piece of provision a code beginning with F. The grid after Section F shows which belongs to which.",
    italic=True,
)
P.p(
    "Contents: A Background; B Needs; C Health needs; D Social care needs; E Outcomes; F Educational provision; G and H Health and social care provision; I Placement; J Budget; K Advice",
    italic=True,
)

P.whole("missing-section", "C")
columns(2)
P.section = "A"
P.lab("no-childs-views")
P.lab("no-communication-summary")
P.h("A  Background and family views")
P.p("Taken down by Wilf Agnew from what Mr and Mrs Penhallow said on 15 June 2026 and agreed by them.")
P.p(
    "Idris was born in Falmouth and came to Quillmere at eighteen months. He sat at eight months and walked at nineteen. He had a few words at his first birthday, which stopped after a chest infection that winter. A health visitor referred him to the community paediatrician at two and autism was diagnosed in March 2025."
)
P.p(
    "He went to the Harbour Road playgroup for three mornings a week, where a volunteer was with him for most of the session, and received 12 Portage visits at home. He started in Reception in September 2025, on mornings only until Christmas."
)
P.p("From November the school’s nursery nurse will do 20 minutes of signing with him every day.", "OUT")
P.p(
    "Mr Penhallow works nights at the fish market and Mrs Penhallow teaches at the sixth-form college. Both grandmothers live within a mile. Idris sleeps from about eleven until four, and one or other parent is up with him from then. He eats five foods at home, all of them dry, and has been seen in the feeding clinic four times in the last year."
)
P.p(
    "Mr and Mrs Penhallow hope that Idris will one day tell them what sort of day he has had. They would like him to stay with the children from their street as he grows up, to be safe near roads and, in time, to have work that he enjoys. They would like the whole family to be able to eat out together."
)
P.p(
    "They feel that school has understood him better since the summer term. They are worried about the size of the Year 1 class and about the open staircase. Mrs Penhallow has asked that nobody hold his wrists, because it frightens him."
)

P.section = "B"
P.h("B  Special educational needs")
P.p(
    "Idris was seen in class, at lunch and at home between April and July 2026 by those who gave advice. He was five at the end of that time. He was generally calm in the mornings and harder to reach after lunch, and all of them remarked on how much more he did when the person with him said very little."
)
P.p(
    "At the moment he is in school full-time. He shares a teaching assistant with one other child in the mornings, and in the afternoons the class teacher and the nursery nurse keep an eye on him between them. The school has tried a visual timetable of eight pictures at once, which he pulled down, and a sand timer, which he liked for the sand."
)
P.p("Communication and interaction", bold=True)
P.p(
    "What is going well: Idris looks at a face when it is close to his, laughs at rough play and has learned to take an adult by the hand to a thing that he wants. He fills in the last word of four songs."
)
P.p(
    "B1. Idris uses about thirty single words, most of them names of foods and vehicles. He rarely uses a word to ask, and when he is not understood he throws whatever is nearest."
)
P.p(
    "B2. He follows instructions that come at the same time and in the same place each day, such as ‘shoes’ by the door, but not the same words said elsewhere. His understanding was put at the 18 to 24 month level in May."
)
P.p(
    "B3. He does not yet look from an object to a person and back, so that nothing can be pointed out to him. He turns away when more than one person is talking."
)
P.p("Cognition and learning", bold=True)
P.p(
    "What is going well: Idris completes inset puzzles of twelve pieces and knows where everything in the classroom is kept. He is quick with a tablet."
)
P.p(
    "B4. He leaves an adult-led activity after about two minutes. His own play is of lining up and spinning, and he resists having a piece moved. On the EYFS profile he had not reached the expected level in any of the seventeen goals.",
    "AB:EYFS",
)
P.p(
    "B5. He matches pictures that are exactly alike but does not sort by kind. He says numbers to ten by heart and does not count objects beyond two."
)
P.p("Social, emotional and mental health", bold=True)
P.p(
    "What is going well: Idris settles with music and will sit by his teacher at the end of the day. He is affectionate with Taran."
)
P.p(
    "B6. When a routine changes, or an activity stops without warning, he screams, lies down and bites his wrist. It happens about five times a day. A bout lasts up to forty minutes and it takes two people to move him to a safe place. Last term he went home early on nine days."
)
P.p("Her distress is greatest in the corridor by the hall.", "MP:Her distress is greatest")
P.p(
    "B7. Idris takes no notice of other children unless they have what he wants, and then he pushes. He does not copy what they do and has not yet passed a toy to another child.",
    "NP:Idris takes no notice of other children",
)
P.p("Sensory and physical", bold=True)
P.p("What is going well: Idris is strong, never still and climbs confidently. He can pedal a tricycle.")
P.p(
    "B8. He looks for movement and pressure all the time: he spins, crashes into cushions and squeezes behind the radiator. He chews his sleeves until they are wet. He cannot sit at a table without pushing against it with his feet."
)
P.p(
    "B9. He comes down stairs on his bottom. His grip is weak and he holds a crayon in his fist, makes marks for a few seconds and drops it. He cannot manage scissors or the fastenings of his coat."
)

columns(1)
P.section = "D"
P.h("D  Social care needs")
P.p(
    "Set out here any social care needs that relate to the child’s special educational needs or to a disability.",
    italic=True,
)
P.lab("empty-section")

P.section = "E"
P.h("E  Outcomes")
for outcome in [
    (
        "E1. By the end of Key Stage 1 Idris will ask for ten different things, with a word or a picture card and without a prompt, on four days out of five.",
    ),
    (
        "E2. By July 2028 Idris will carry out an instruction holding two key words, in a place where he has not heard it before, six times out of eight.",
    ),
    ("E3. Idris will stay at a task chosen by an adult for five minutes, and finish it, three times in a day.", "T"),
    ("E4. By the end of Year 2 Idris will have access to a workstation and to daily teaching of attention.", "OP"),
    (
        "E5. By Easter 2026 Idris will walk from the classroom to the hall holding a picture of where he is going, and without lying down, on eight journeys out of ten.",
        "DP",
    ),
    ("E6. By the end of Year 2 Idris will roll or pass a ball to and fro with another child six times.", "OW"),
    ("E7. By the end of Key Stage 1 Idris will continue to develop his fine motor skills and his balance.", "M"),
    (
        "E8. By the end of Year 2 Idris will eat a lunch of at least three different foods, sitting at a table, on four days out of five.",
    ),
]:
    P.b(*outcome, style="Normal")
P.p(
    "The school will set smaller targets each half term and tell Mr and Mrs Penhallow what they are. Idris will go up to the juniors in September 2028 and a review will be held in the autumn before."
)

P.section = "F"
P.h("F  Special educational provision")
F = [
    "A speech and language therapist who specialises in autism will see Idris at school for 45 minutes in every week of term, teaching him to exchange picture cards and then to put two together on a strip.",
    "A teaching assistant who has taken the two-day picture exchange course will run four exchange sessions of ten minutes with him on each school day, two with food and two with toys.",
    "A belt with picture cards and a sentence strip, which Idris wears at all times in school.",
    (
        "Mr and Mrs Penhallow will be offered six sessions a year with the therapist on using the cards at home.",
        "P",
        "V:be offered",
    ),
    "In every activity the adult leading it will say his name, hold up a picture and use one or two words.",
    ("Staff will cut down their own talk and give him time to take in what has been said.", "S"),
    ("Idris needs a programme of listening work.", "U", "N", "V:needs a programme"),
    "A workstation screened on three sides, with trays that are worked through from left to right, for him alone and in place all day.",
    "At 9.15am, 10.45am and 1.15pm on every school day a teaching assistant will sit beside him for ten minutes while he finishes three trays.",
    ("The class teacher will lead Attention Autism for Idris in a group of five.", "U"),
    ("20 hours a week of one-to-one teaching assistant time.", "H"),
    "A specialist early years teacher from the Portage and Inclusion Service will come for an hour each half term, to play alongside him and show his teaching assistant how to add one new step to what he is doing.",
    (
        "An adult will play matching and counting games on the floor with Idris for five minutes after every outdoor session.",
        "X",
    ),
    ("Element 3 funding at matrix level 4.", "B"),
    "A picture timetable at his own height, with each picture posted in a box as the activity ends, in use from arrival to home time.",
    "Before every move to the hall, the toilets or the playground, the teaching assistant will give him a photograph of the place and count down from five.",
    ("The school will decide what is to be done when Idris bites his wrist.", "D"),
    (
        "The Autism Outreach Team will visit to watch him in class and to redraw his picture timetable, at times of stress.",
        "U",
        "V:at times of stress",
    ),
    ("Milo will have the coat peg nearest the door, with a photograph above it.", "AC:Milo"),
    "Before each of the three sessions of the day his teaching assistant will take him for ten minutes of climbing, pushing and being squeezed between cushions.",
    "An occupational therapist will visit once every half term to check how the ten-minute routine is working and to change its exercises.",
    ("A trampette costing £165, in the corner of the classroom for use at every break.", "MO:£165"),
    ("Hand strengthening with putty, pegs and tongs will be carried out for 15 minutes on each school day.", "N"),
    "Chunky crayons, spring scissors and a sloping board whenever the class draws, cuts or writes.",
    (
        "A physiotherapist will work with him on the stairs and the low beam for 30 minutes each fortnight of the school year (E9).",
        "UN",
    ),
    (
        "The school’s nursery nurse will share picture books with Idris on the sofa for ten minutes before lunch every day.",
        "L",
    ),
    ("His teaching assistant will practise zips, buttons and pulling on boots with him twice a week.", "P"),
    "A wobble cushion and a band round the legs of his chair to push against, at all table work.",
    ("A chew pendant on a safety cord, frequently replaced.", "V:frequently"),
    "He will be in a class of no more than 24.",
    "The SENCO will meet Mr and Mrs Penhallow every half term to go through the count of cards he has exchanged.",
    "The therapist will train both teaching assistants and the midday supervisor in few words and pictures, in two sessions of one hour in the first term of this plan.",
    "When Idris screams, the teaching assistant will move the other children’s chairs back, sit on the floor two metres from him and hum until he looks up.",
    "For five minutes at 8.50am every day the teaching assistant will show him, with a red card, anything that will be different from yesterday.",
    "Whenever the class uses the stairs he will go down last, holding the rail, with the teaching assistant one step below.",
]
P.tab(["Code", "Provision"], [[f"F{i}", f] for i, f in enumerate(F, 1)], [1.8, 23.7])
P.p("Which need, outcome and provision belong together", bold=True)
P.tab(
    ["Need", "Outcome", "Provision"],
    [
        ["B1", "E1", "F1, F2, F3, F4, F31"],
        ["B2", "E2", "F5, F6, F7, F32"],
        ["B3, B4", "E3, E4", "F8, F9, F10, F11, F12, F14, F30"],
        ["B5", "E3", "F13"],
        ["B6", "E5", "F15, F16, F17, F18, F19, F33, F34"],
        ["B7", "E6", ""],
        ["B8", "E3, E5", "F20, F21, F22, F28, F29"],
        ["B9", "E7", "F23, F24, F25, F27, F35"],
        ["Eating", "E8", "Dietitian (Sections G and H)"],
    ],
    [5, 5, 15.5],
)

P.section = "G"
P.h("Sections G and H  Health and social care provision")
P.whole("sections-not-separate", words="Sections G and H  Health and social care provision")
P.b(
    "A paediatric dietitian will see Idris and a parent at the clinic for 30 minutes every eight weeks, to add one food at a time (E8)."
)
P.b("The school nurse will give Mr and Mrs Penhallow advice on sleep as appropriate.", "C", "V:as appropriate")
P.b("A short-break worker will take Idris to soft play for three hours on the first and third Saturday of each month.")
P.b("A family worker will play with Idris and Taran together at home.", "C")
P.b("Overnight short breaks: to be decided by the resource panel in November.", "D")
P.b(
    "The midday supervisor will sit opposite Idris at lunch every day, from 12.00 to 12.25pm, and praise each mouthful of a new food (E8)."
)

P.section = "I"
P.h("I  Placement")
P.lab("placement-in-draft")
P.p(
    "Mainstream infant school with a speech and language therapist on the staff.",
    "provision-in-placement:speech and language therapist on the staff",
)
P.section = "J"
P.h("J  Budget")
P.p("A direct payment of £40 a week will be made to Mr Penhallow from January 2027.")
P.lab("budget-not-requested", "£40 a week")
P.lab("direct-payment-without-purpose", "direct payment of £40 a week")
P.section = "K"
P.h("K  Advice")
P.p("All advice is held on the council’s case system and is open to parents on request.")
P.lab("no-advice-list")
P.section = None
P.h("What happens next")
P.p(
    "Please return your comments to Wilf Agnew at Inclusion Services, 4 Custom House Street, Quillmere. If you would like to meet him, appointments last about an hour and are held on Tuesdays and Thursdays between 9.30am and 4.00pm. You may ask for a particular school, or for one of the kinds of school listed in the leaflet sent with this draft. When the fifteen days are over we shall write to the schools, who have fifteen days to reply, and then issue the final plan."
)
P.p(
    "Tell us if anything in this draft is wrong, out of date or hard to understand. It helps us if you write the code beside each comment, for instance B4, and say what you would put in its place. If you would prefer to talk, Wilf can write your comments down and read them back to you. Mr and Mrs Penhallow have already told us that they do not want the open staircase at Quillmere Street to be overlooked."
)
P.p(
    "If you do not agree with the final plan you have a right of appeal to the First-tier Tribunal. You can have free advice from the parents’ advice service at the library, which is independent of the council."
)
P.save()
