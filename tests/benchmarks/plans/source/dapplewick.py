"""Final plan typed in a hurry: prose under underlined headings, dashes and typed numbers for lists, no tables but the front lines. Nell, Reception."""

from building import MarkedPlan, add_run, lay_out
from docx.shared import Cm, Pt

P = MarkedPlan("dapplewick", "final", font="Times New Roman", size=11)
d = P.document
lay_out(d.sections[0], False, sides=2.3, ends=2.0)
P.running(None, "Winslade N  EHCP final  28.9.26")
d.styles["Normal"].paragraph_format.space_after = Pt(5)


def sec(letter, text):
    P.section = letter
    para = d.add_paragraph()
    run = add_run(para, P.x(text), True, size=12)
    run.underline = True
    para.paragraph_format.space_before = Pt(10)
    para.paragraph_format.keep_with_next = True


def sub(text):
    P.para(text, bold=True).paragraph_format.keep_with_next = True


def pro(*raws):
    return P.prose(*raws)


def dash(*raws):
    """A typed list: a hyphen and a space, no Word bullet."""
    for raw in raws:
        para = d.add_paragraph()
        para.paragraph_format.left_indent = Cm(0.6)
        para.paragraph_format.space_after = Pt(2)
        para.add_run("- ")
        para.add_run(P.x(raw))


def num(n, raw):
    para = d.add_paragraph()
    para.paragraph_format.left_indent = Cm(0.6)
    para.paragraph_format.space_after = Pt(3)
    para.add_run(f"{n}) ")
    para.add_run(P.x(raw))


p = d.add_paragraph()
add_run(p, "DAPPLEWICK COUNTY COUNCIL", True, size=13)
p = d.add_paragraph()
add_run(p, "EDUCATION, HEALTH AND CARE PLAN - FINAL", True, size=13)
for line in [
    "Name: Nell Winslade          Date of birth: 6 May 2022 (aged 4)          Year: Reception",
    "Lives with: Mum (Carys Winslade), Dad (Piotr Winslade), and sister Isla who is 7",
    "Request for assessment received: 12 January 2026          Date of this plan: 28 September 2026",
    "Coordinator: Philippa Dunnock",
]:
    P.para(line)
P.whole("late-plan")

sec("A", "Section A - all about Nell")
P.whole("views-not-attributed")
P.para(
    "My name is Nell. I love my swing, my sister, and the song about the bus. I like it when people make the horn noise. I have a red blanket with a corner that I hold. I go to the farm on Saturdays and I feed Gerald the goat. I can say more, mum, Isla, moo and gone and I have about twenty signs. I don’t like hats or having my face wiped. When I am tired I lie on the floor and suck my sleeve. My best place is under the table with a torch."
)
P.para(
    "Background. Nell was born eleven weeks early and was in special care for nine weeks. She was slow to sit and walk, and her first fit was at fourteen months. The family moved from Hexley when she was two. She went to XXXX nursery for five mornings a week and had two hours a day with a support worker in her last term there. She started in Reception on 3 September, mornings only for the first week, and has been full days since. The move to school went better than anyone expected, apart from the dinner hall, where she hid under the trolley on the second day and had to be carried out by the head. ## PH=XXXX nursery"
)
P.para(
    "Mum spoke to me on the phone on 14 July and said Nell is the happiest person in the house and that everyone in the village knows her by name. She worries about how tired Nell gets and about other children running past her. Dad would like people to expect more of her. They both hope she will talk, learn to read a little, and have a proper job one day and somebody to go to the pub with. They feel the nursery got her because the staff got down on the floor. What they do not want is for Nell to be everybody’s baby. Isla drew a picture for this plan of the two of them on the swing and wrote that Nell is a good pusher."
)
P.para(
    "How to talk to Nell: get down to her height, say her name first, short sentence, sign the main word, then count to ten in your head before you say it again. She chooses by reaching for one of two things. If she turns her head away that is a no, and if she puts your hand on something it means she wants you to make it work. Do not take her chin to make her look. Songs get further than sentences, and the bus song can be sung with almost any words. Ask Isla if you are stuck. For her review we will bring photos of what she does at school and watch which ones she picks up."
)

sec("B", "Section B - needs")
sub("B1 Communication and talking")
pro(
    "Nell wants to communicate and will pull you by the sleeve to what she is after.",
    "She understands short sentences about what is in front of her, and she knows the names of about sixty everyday things.",
    "She has five clear words and around twenty signs, and has not yet put two together.",
    "When there is a lot of noise she stops watching faces, and then she misses signs as well.",
    "People outside the family do not always see a sign when she makes one because her hands are small and quick.",
    "She copies a sound if you make it a game but not if you ask her to say it.",
    "Her lips and tongue are floppy and most of her words have lost the first or last sound, so that only the family knows “moo” from “more”.",
    "It takes her a good while to answer, up to ten seconds, by which time most people have asked something else.",
)
sub("B2 Learning and play")
pro(
    "Nell is nosy in the best way and likes finding out what is inside things.",
    "Her development is about two years behind, which the paediatrician calls GDD. ## AB=GDD",
    "She matches objects that are the same, but not pictures, and she says numbers in the right order up to three without linking them to things.",
    "She stays with something she chose for five or six minutes and with something an adult chose for less than one.",
    "Books are for turning and chewing at the moment, though she will point to a dog on every page that has one.",
    "She needs to see a thing done many times before she will try, and what she could do on Thursday has often gone by Monday.",
    "The class teacher will give Nell twenty minutes of sensory play every morning until half term. ## OUT",
)
para = pro(
    "At the last check on the EYFS profile she was in the band for children of two. ## AB=EYFS profile",
)
sub("B3 Feelings and friends ## NP")
pro(
    "Nell is affectionate and forgives everybody.",
    "She gets upset when things change without warning and lies down on the floor, and the more people who come, the longer it goes on.",
    "She likes to be near other children and watches them, but she does not know how to get into a game, so she takes what they have or pushes.",
    "He laughs when a tower falls down and looks round to see who saw. ## MP",
    "Leaving the house, leaving the swing and stopping for lunch are the worst times, and it can be half an hour before she will get up.",
    "She bites her own wrist when she is frightened.",
)
sub("B4 Physical and self help")
para = pro("Nell walks on flat floors with her feet wide apart and falls a lot when she is tired.")
struck = add_run(para, " She cannot get up from the floor.")
struck.font.strike = True
P.log.append(("B", "She cannot get up from the floor.", ("unresolved-changes",)))
P.lab("unresolved-changes", "She cannot get up from the floor.")
add_run(para, " " + P.x("She gets up from the floor by pulling on furniture."))
pro(
    "On stairs she needs a hand and puts both feet on each step.",
    "She wears splints in both boots.",
    "She cannot climb, jump or kick a ball, and she goes round the edge of the hall holding the wall bars when the others run.",
    "She can pull her coat off but not put it on, and she tugs at a zip without getting hold of the end.",
    "Her grip is weak, so she drops cutlery, and she eats with her fingers.",
    "She is not out of nappies.",
    "By the end of the school day she is so tired that she may fall asleep on the carpet.",
)

sec("C", "Sections C and D - health and social care needs ## sections-not-separate")
pro(
    "Nell has epilepsy and has had four fits this year, the last one in June.",
    "She takes medicine twice a day at home and there is a rescue medicine for fits over five minutes.",
    "She has reflux and can choke on lumps.",
    "She has had two sets of grommets and hears well enough at the moment, but colds set her back for weeks.",
    "She sleeps with a monitor on her foot because of the fits.",
    "Mum and Dad are worn out because Nell wakes three or four times a night.",
    "Isla is a young carer in all but name and misses out on clubs.",
    "The house has steep stairs and there is one bathroom, upstairs.",
    "There is no family nearby and the nearest group for children like Nell is forty minutes away by bus.",
    "Dad has changed to nights so that one of them is always awake.",
)

sec("E", "Section E - outcomes")
sub("Communication and talking")
num(
    1,
    "By the end of Reception Nell will join two words or signs to ask for something at least ten times in a school day.",
)
num(
    2,
    "By July 2028 Nell will do both parts of an instruction like “get your shoes and sit down” with no pointing from the adult, four times out of five.",
)
sub("Learning and play")
num(
    3,
    "Nell will count out up to five things, touching each one once (1:1 correspondence), on four days out of five. ## T",
)
num(4, "By the end of Key Stage 1 Nell will make good progress in her early learning. ## M")
sub("Feelings and friends")
num(
    5,
    "By the end of Year 1 Nell will play beside another child for five minutes, handing over a toy when asked, on three days out of five. ## OW",
)
sub("Physical and self help")
num(6, "By July 2027 Nell will go up and down the three steps to the hall holding the rail and no hand.")
num(7, "By her sixth birthday Nell will eat a school lunch with a spoon without anyone loading it.")
num(8, "By Easter 2027 Nell will have fortnightly physiotherapy at school. ## OP")
P.para("Steps to get there will be set with the class teacher each half term.")

sec("F", "Section F - provision")
P.whole("no-outcome-link")
sub("Communication and talking")
pro(
    "A speech and language therapist (SALT) will work with Nell in school for 45 minutes every two weeks in term time, on joining two signs and on asking for more.",
    "All staff in the Reception class will be trained in signing. ## U; N; ?X",
    "There will also be input from the specialist early years teacher. ## U; V=input",
)
P.para("Every day, for 15 minutes, the teaching assistant (TA) will:")
dash(
    "go through Nell’s photo book with her and name who is in it and what they are doing",
    "play a lotto game with the six signs chosen for that week",
    "hold up two objects and wait for Nell to ask for one of them with a word or a sign",
)
pro(
    "Photos of the next activity will be used where possible. ## S; V=where possible",
    "Nell should have a book of her signs which goes to and from home. ## V=should have",
)
pro("The SALT may also run a singing and signing group. ## U; V=may also run")
sub("Learning and play")
pro(
    "The TA will play a counting or matching game with Nell on the floor for 10 minutes, three times a day.",
    "She will have 20 hours of 1:1. ## H",
    "She will do small group work on listening to sounds and rhymes, with the class teacher, four times a week. ## P; V=small group work",
)
dash(
    "the school will work on sorting by colour and by size for 20 minutes a day ## N",
    "sand, water, dough, etc on the table at the start of each afternoon ## V=dough, etc",
    "ways of teaching as set out in the specialist teacher’s plan ## D",
    "the TA reads one picture book with Nell alone for ten minutes before home time each day, with an object from a bag for every page",
    "a basket of five toys that only come out for Nell’s own five minutes of play after register, changed on Mondays",
)
sub("Physical and self help")
pro(
    "Physio programme daily. ## P; N",
    "An occupational therapist (OT) will visit every half term to check the chair, the footplate and the splints.",
    "At every snack and lunch a member of staff will sit with Nell, put the spoon in her hand and wait for her to lift it. ## X",
    "Freddie will wear splints during carpet time. ## AC",
    "Regular drinks, with the two handled cup, at 9.30, 11, 1 and 2.30, given by the TA.",
    "Adult help on the stairs every time, faded as she gets steadier. ## X; V=faded",
)
pro(
    "The PE lead will teach Nell climbing, stepping over and kicking in a group of four for 25 minutes on Tuesdays and Fridays, from the physiotherapist’s cards.",
    "At arrival and home time the TA will do Nell’s coat with her, starting the zip and leaving the last pull to Nell.",
)
dash(
    "a chair with arms and a footplate at every table activity",
    "an adapted spoon and a two handled cup will be available ## V=will be available",
    "regular movement breaks ## S; V",
    "two TAs change Nell in the hygiene room after each snack and lunch",
    "Nell might have a walking frame for trips ## V=might have",
    "a rest on the beanbag in the book corner for twenty minutes after lunch",
)
sub("Other")
dash(
    "top up funding at band D to start in October ## B",
    "the epilepsy nurse will give one hour of training to the Reception team each September on what Nell’s fits look like and when to give the rescue medicine",
    "£640 from the school for a changing bench ## MO",
)

sec("G", "Section G - health provision")
pro(
    "The epilepsy nurse will update Nell’s care plan every September and after any fit that needs the ambulance.",
    "The community paediatrician will see Nell as needed. ## C; V=as needed",
    "The community physiotherapist will stretch her ankles in clinic regularly. ## C; V=regularly",
    "The dietitian will weigh her every three months and change the texture of her meals.",
)
sec("H", "Section H - social care provision")
pro(
    "A family support worker will visit the family for one hour every fortnight to go through the bedtime plan.",
    "A playworker will take Isla and Nell to the Saturday club, hours TBC. ## C",
)
sec("I", "Section I - placement")
P.para(
    "Dapplewick Church of England Primary School, a mainstream primary school. Nell will be supported there by a full time TA and a visiting therapist. ## PIP=Nell will be supported there by a full time TA"
)
sec("J", "Section J - personal budget")
P.whole("empty-section", "J")
sec("K", "Section K - advice")
P.para("All the advice that was gathered is held on file at the SEN office and can be seen by appointment. ## NAL")
P.section = None
P.para("This plan will be reviewed every six months until Nell is five, and then every year.")
P.whole("no-review-date")
P.para("Signed for the County Council: Philippa Dunnock, 28 September 2026")
P.save()
