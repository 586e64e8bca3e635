"""One long table with nothing but the letter in the left cell. Ivo, nursery."""

from building import Plan, shade, textbox, widths
from docx.shared import Cm

P = Plan("tamarvale", "draft", "Arial", 10)
d = P.document
P.p("TAMAR VALE COUNCIL", bold=True)
P.p("Proposed Education, Health and Care Plan (first draft)", bold=True)
textbox(
    d.add_paragraph(),
    [
        "Child: Ivo Marchetti-Bright",
        "Date of birth: 2 February 2023",
        "Draft sent to family: 6 November 2026",
        "Early years setting: attends mornings, Monday to Friday",
    ],
)
T = d.add_table(rows=0, cols=2, style="Table Grid")


def sec(letter):
    P.section = letter
    c = T.add_row().cells
    c[0].width = Cm(1.6)
    c[1].width = Cm(15)
    c[0].text = letter
    c[0].paragraphs[0].runs[0].bold = True
    shade(c[0])
    P.c = c[1]
    P.first = True


def para(text, *l, bold=False, style=None):
    q = P.c.paragraphs[0] if P.first else P.c.add_paragraph()
    P.first = False
    if style:
        q.style = d.styles[style]
    q.add_run(P.t(text, *l)).bold = bold


def hd(t, *l):
    para(t, *l, bold=True)


def bl(t, *l):
    para(t, *l, style="List Bullet")


sec("K")
hd("What we read and who we asked")
for x in [
    ("Parents’ contribution, Ms L Marchetti and Mr D Bright, 3 August 2026",),
    ("Early years advice, Miss R Okell, nursery special needs coordinator, 28 July 2026",),
    ("Educational psychology advice, Dr H Pask, 2 September 2026",),
    ("Community paediatric report, Dr S Ibe, 14 August 2026",),
    ("Speech and language therapy advice, Jo Tregear, speech and language therapist, 20 August 2026",),
    ("Portage summary, August 2026", "AD:Portage summary"),
    ("Early help record, Mrs Q Dunn, children’s centre manager, 19 August 2026",),
]:
    bl(x[0], *x[1:])
sec("A")
P.lab("no-childs-views")
hd("Our son and our family")
para(
    "We are Lucia and Dan, Ivo’s mum and dad, and we wrote this page together. Ivo was born at 31 weeks and spent seven weeks in hospital. He walked at two and a half. He lives with us and with his baby sister, Nell.",
)
para(
    "We are proud of how far he has come. We hope that he will go to the village school with his cousins, make friends there and one day be able to tell us about his day.",
)
para(
    "To involve him in choosing, hold up two real things, say each name once and wait for him to look or reach. Get down to his level and use a sign with the word.",
)
sec("E")
hd("Communication and interaction")
bl("By the end of Reception Ivo will use fifty single words or signs to ask for things at nursery and at home.")
bl("By July 2027 Ivo will stop and look when his name is called in four out of five tries.")
bl("Ivo will make progress with his talking by the end of the Foundation Stage.", "M")
hd("Early learning")
bl("By his fifth birthday Ivo will finish a six-piece inset puzzle on his own.")
bl("Ivo will match three objects to their photographs on a choosing board.", "T")
hd("Social, emotional and mental health")
bl("By the end of the nursery year Ivo will stay beside two other children at the sand tray for five minutes.")
bl("Within twelve months Ivo will have access to a nurture group.", "OP")
hd("Sensory and physical")
bl("By the end of Reception Ivo will climb four stairs holding the rail, one foot to each step.")
bl("By Easter 2026 Ivo will sit on a wobble cushion for the whole of a short story.", "DP")
hd("Self-care and independence")
bl("By the end of Reception Ivo will use the toilet at nursery with one reminder.", "OW")
bl("By the age of five Ivo will put on his own coat, apart from the zip.", "OW")
sec("B")
hd("Communication and interaction")
for x in [
    "Ivo uses about eight words. Most of what he wants he shows by pulling an adult’s hand.",
    "He rarely looks up when he is called.",
    "Ivo understands familiar instructions when there is an object in view, but not words alone.",
]:
    bl(x)
bl("At [name of nursery] he watches other children sing and moves his lips.", "PH:[name of nursery]")
hd("Early learning")
for x in [
    "Ivo empties and fills containers for long periods and it is difficult to move him on to anything else.",
    "His play is at the level of a child of 14 to 18 months.",
]:
    bl(x)
bl("On the EYFS profile he is well below what is expected in every prime area.", "AB:EYFS")
hd("Social, emotional and mental health")
for x in [
    "Ivo bites his own wrist when the room is noisy.",
    "He pushes children who come within arm’s length.",
    "A change of room makes him drop to the floor.",
]:
    bl(x)
hd("Sensory and physical")
for x in [
    "Ivo has low muscle tone in his trunk and slumps when he sits on the carpet.",
    "He is unsure of himself on uneven ground.",
]:
    bl(x)
bl("She tires on every flight of stairs and drops down to crawl.", "MP")
hd("Self-care and independence")
P.lab("NP", "Self-care and independence")
for x in [
    "Ivo wears nappies and does not show that he is wet.",
    "He cannot yet take off or put on any clothes except his hat.",
]:
    bl(x)
sec("F")
hd("Communication and interaction")
bl(
    "The nursery’s early years practitioner, who has completed Makaton Level 1, will sit with Ivo for ten minutes twice in every session for song and sign games."
)
bl("An NHS speech and language therapist will see Ivo at nursery once a month.", "P")
bl("Every adult will sign the key word as they say it at arrival, snack, outdoor play and home time.")
bl("Ivo would benefit from Attention Building.", "V:would benefit from", "U", "N")
bl("Staff will show Ivo an object of reference.", "S")
hd("Early learning")
bl(
    "His key worker, who is trained in the Portage method, will teach Ivo one new play skill in small steps for 15 minutes daily."
)
bl("One-to-one adult support for play and learning.", "U", "X", "?V")
bl("A Portage home visitor will model play for Ivo and his parents at home for one hour every fortnight.")
bl("Ivo will be encouraged to join in.", "V:encouraged to", "S")
bl("15 hours of one-to-one support per week.", "H")
bl("A tray of three-piece puzzles, posting boxes and cause-and-effect toys kept on his own low shelf.")
hd("Social, emotional and mental health")
bl(
    "His key worker (a qualified nursery nurse) will play beside Ivo and one other child at the sand or water for 15 minutes each session."
)
bl("Some extra help with sharing.", "V:Some extra help", "U", "N")
bl(
    "A calm corner with a pop-up tent and two cushions will be set up in the nursery room for the whole of every session."
)
bl(
    "The area special needs coordinator will come to the nursery every half term to check Ivo’s targets with his key worker."
)
bl("Staff will be mindful of his need for warning.", "V:be mindful of", "S")
bl("Before each change of room the room leader will give Ivo a small basket to carry to the next place.")
hd("Sensory and physical")
bl("A children’s physiotherapist will work with Ivo on stairs and balance at nursery for 30 minutes every three weeks.")
bl("His physiotherapy exercises will be practised daily.", "P", "N")
bl("A low chair with sides and a footrest, used at snack and at story time.")
bl("A sensory programme will be drawn up following assessment by an occupational therapist.", "D")
bl("The setting will give hand-over-hand help every time he uses the stairs.", "N")
sec("C")
bl("Ivo has glue ear in both ears and is waiting for grommets. His hearing goes up and down from week to week.")
bl("He has eczema on his hands, which stings in sand and water.")
bl("Ivo wakes three or four times a night.")
bl("Until his grommets are in he will have a weekly speech and language session at the health centre.", "OUT")
sec("G")
bl("An audiologist will test Ivo’s hearing every four months.")
bl("The health visiting team will be available to the family for sleep advice.", "V:available", "C")
bl("His key worker will put on Ivo’s emollient cream after every hand-wash and after all water play.")
bl("What the dietitian will do is to be confirmed.", "D")
sec("D")
bl("Ivo’s parents have little time to rest because of his broken nights, and they find bedtimes a struggle.")
bl("Ivo has no safe outdoor place to play at home.")
sec("H1")
bl("None required.")
sec("H2")
bl(
    "A family support worker from the children’s centre will visit for one hour every week until Easter 2027 to set up and practise a bedtime routine with both parents."
)
bl("A sitter will look after Ivo for two hours every Saturday, if funding allows.", "V:if funding allows")
sec("I")
bl("Little Otters Nursery, Tavy Road. Mainstream nursery.", "placement-in-draft:Little Otters Nursery")
sec("J")
bl("Ivo’s parents have not requested a personal budget.")
P.section = "F"
P.lab("L", section=None)
widths(T, (1.6, 14.5))
P.p("Please send us your comments within fifteen days of receiving this draft.")
P.save()
