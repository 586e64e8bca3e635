"""A city's draft: the whole plan one long table, letters in a narrow left column, bullets in the cells, prompts left in. Isolde, Year 9."""

from building import sdt, shade, widths
from building_l2 import L2
from docx.shared import Cm, Pt, RGBColor

P = L2("quenbury", "draft", font="Calibri", size=10.5)
d = P.document
for s in d.sections:
    s.left_margin = s.right_margin = Cm(1.8)
P.running("Quenbury City Council — SEND Casework Team", "DRAFT for parents’ comments · Isolde Marchbanks-Tennakoon")
P.h("DRAFT Education, Health and Care Plan", 0)
P.p(
    "This is a draft. You have fifteen days from the date below to tell us what you think of it and which school you would like.",
    italic=True,
)

T = d.add_table(rows=0, cols=2, style="Table Grid")
W = [1.7, 15.6]


class Row:
    """one row of the long table; same letter = the left cell is merged downwards afterwards"""

    def __init__(self, letter, title=None):
        c = T.add_row().cells
        self.left, self.c, self.first = c[0], c[1], True
        if letter:
            r = c[0].paragraphs[0].add_run(letter)
            r.bold = True
            r.font.size = Pt(18 if len(letter) < 3 else 13)
        shade(c[0], "1F3A5F" if False else "D5DEEA")
        if title:
            self.para(title, bold=True, size=13)

    def _new(self, style=None):
        if self.first:
            self.first = False
            p = self.c.paragraphs[0]
            if style:
                p.style = d.styles[style]
            return p
        return self.c.add_paragraph(style=style)

    def para(self, text, *labels, bold=False, italic=False, size=None):
        p = self._new()
        r = p.add_run(P.t(text, *labels))
        r.bold, r.italic = bold, italic
        if size:
            r.font.size = Pt(size)
        return self

    def bl(self, *items):
        for i in items:
            x = i if isinstance(i, tuple) else (i,)
            self._new("List Bullet").add_run(P.t(*x))
        return self

    def under(self, text, *labels):
        p = self._new()
        r = p.add_run(P.t(text, *labels))
        r.bold = True
        r.font.color.rgb = RGBColor(0x1F, 0x3A, 0x5F)
        return self


def guide(r, text):
    r.para(text, italic=True, size=8.5)


# --- front
P.section = None
r = Row("", "Isolde’s details")
for k, v in [
    ("Full name", "Isolde Marchbanks-Tennakoon"),
    ("Date of birth", "17 February 2013 (aged 13)"),
    ("Year", "9"),
    ("Date of this draft", "18 November 2026"),
    ("Parents", "Dr Sujani Tennakoon and Mr Hugo Marchbanks"),
    ("Home language", "English; Sinhala with grandmother"),
    ("Pupil Premium", "No"),
]:
    r.para(f"{k}: {v}")
p = r._new()
p.add_run("Religion: ")
sdt(p, "Choose an item.", True)
P.lab("PH", "Choose an item.", None)

# --- A
P.section = "A"
r = Row("A", "Views, interests and aspirations")
guide(r, "This section sets out the views, interests and aspirations of the child and her parents.")
r.under("All about me")
r.bl(
    "I am good at drawing horses, at noticing when animals are poorly and at remembering lyrics.",
    "I have a rabbit called Pistachio and I clean him out myself.",
    "Science practicals are my favourite because you see it happen instead of being told.",
    "I hate reading out loud. I hate supply teachers not knowing about my hearing aids.",
    "Lunch is tiring. Everyone talks over each other and I nod.",
    "“As I just said” is the sentence I hear most and it makes my stomach drop.",
    "My friends are Thandeka and Bea. Thandeka repeats the joke for me when I miss it. Bea just laughs later when I get it.",
    "On Thursdays I go to horse-drawing club in the art room, which has carpet, so I hear nearly everything.",
    "My left aid whistles when I lean on my hand. I know. I do not need to be told by the whole class.",
    "When my hand aches I write less, then the comment says “more detail please”.",
)
r.under("How to talk to me and how to ask what I think")
r.bl(
    "Face me. Take your hand off your mouth. Say which topic we are on before you start.",
    "If I look blank, say it in different words, not louder.",
    "Before a meeting send me the questions so that I have the evening to think. I will draw or type my answers.",
)
r.under("My parents’ views")
r.para(
    "We find Isolde funny, stubborn and kind. She hides how much she misses, and we see the cost of it at four o’clock when she goes to her room and sleeps. Homework takes her two hours on most nights. She used to read under the covers and now says that books are for other people. In primary school she had one teacher who wore the microphone without being asked, and that was the year she put her hand up. Her brother Lucian, who is ten, has started to answer for her, which she does not like. She had speech therapy at her primary school until Year 4 and we felt that it stopped too early. At parents’ evening in October three teachers told us she was no trouble and two did not know about the aids. We are not angry with anybody, but quiet is not the same as fine. At home she explains things best while she is doing something with her hands, so we talk while we are peeling vegetables."
)
r.under("History")
r.bl(
    "Born in Colombo; family came to Quenbury when Isolde was six.",
    "Hearing loss found at three; aids fitted at four.",
    "Two primary schools. Secondary school since September 2024.",
    "Attendance 91% last year; most absences were for clinic or ear infections.",
    "Swims with her father on Sundays (aids out, so they have their own signs).",
)
P.lab("no-aspirations", section=None)
P.lab("views-not-attributed", section=None)

# --- B
P.section = "B"
r = Row("B", "Special educational needs")
guide(r, "This section sets out all of the special educational needs found in the assessment, with strengths first.")
r.under("Communication and interaction")
r.bl(
    "Talks easily one to one in a quiet room. Good eye for faces; knows when a friend is upset.",
    "Developmental language disorder (diagnosed at nine) on top of her hearing loss.",
    ("Standard score of 71 on the BPVS, so the words other pupils take for granted are often new.", "AB:BPVS"),
    "Misses the second half of long instructions and copies what the next person does.",
    "Tells a story out of order and leaves out who did what.",
    "Nods when she has not heard. Rarely asks for anything to be said again.",
    "Takes jokes, sarcasm and exam phrases (“account for”, “to what extent”) at face value.",
    "In pair work is clear and patient; in a group of five or more she stops talking altogether and watches hands.",
)
r = Row("", None)
r.under("Cognition and learning")
r.bl(
    "Reasoning with shapes and pictures is in the average range, and her science practical work is praised.",
    "Reads aloud accurately but slowly: 74 words a minute. Takes little from what she has read.",
    "Spelling age of 8 years 2 months. Subject words are spelled differently each time.",
    (
        "Copying from the board costs her the rest of the explanation. He gives up when a page is full of print.",
        "MP:He gives up when a page is full of print",
    ),
    "Maths facts are secure; word problems are not. She picks out the numbers and adds them.",
    "Remembers what she has drawn. Diagrams from a science lesson two months earlier were reproduced with every label but one.",
    "Planning a page of writing is hard: first sentences are strong, after which ideas come in the order in which she thought of them.",
)
r = Row("", None)
r.under("Social, emotional and mental health", "NP:Social, emotional and mental health")
r.bl(
    "Loyal to two close friends.",
    "Chews her cuffs and picks at her nails before any lesson with a test in it.",
    "Has said to her form tutor that she is “the stupid one”. Cried in the toilets on nine occasions last term.",
    "Sleeps badly on Sunday nights.",
    "Will take a detention rather than explain that she did not hear the instruction.",
    "Calms quickly with an animal or a pencil to hand; younger pupils come to her when they are upset.",
)
r = Row("", None)
r.under("Sensory and physical")
r.bl(
    "Moderate hearing loss in both ears. With aids, hears one speaker at a metre and a half; loses speech in noise and when the speaker turns away.",
    "Hypermobile fingers and wrists. Writing hurts after about six minutes.",
    "Tires after lunch: concentration in period five is visibly lower.",
    "Good balance in water and on a bicycle. Stairs with a full bag make her hips ache.",
    "Cannot use a compass, open a stiff bottle or cut card for longer than a minute or two.",
)

# --- C and D in one
P.section = None
r = Row("C and D", "Health and social care")
P.lab("sections-not-separate", section=None)
r.bl(
    "Two behind-the-ear aids, worn all day. Ear infections twice last winter, each with a week of no aid on that side.",
    "Joint pain in hands, hips and ankles, worse in cold weather.",
    "Grandmother has dementia and lives with the family; Isolde sits with her after school while Mr Marchbanks cooks.",
    "No medicines are taken at school. Glasses were prescribed in March for distance and she wears them.",
    "Tiredness from listening is thought by the clinic to account for the headaches she has on two afternoons in most weeks.",
    "The flat is crowded: Isolde shares a bedroom with Lucian and does homework at the kitchen table with the radio on.",
    "The family is not open to children’s social care. They were glad of the young carers’ leaflet.",
)

# --- E
P.section = "E"
r = Row("E", "Outcomes")
guide(r, "This section sets out what the child is to be able to do as a result of the provision.")
r.under("Communication and interaction")
r.bl(
    "E1 – By the end of Year 10 Isolde will ask the teacher to say it again or put it another way, in three out of four lessons in which she has missed something.",
    "E2 – By July 2027 she will tell somebody who was not there what happened in a five-minute film, with four out of five events in the right order.",
)
r = Row("", None)
r.under("Cognition and learning")
r.bl(
    ("E3 – Isolde will spell 150 words from her science, history and geography lists.", "T"),
    ("E4 – By the end of Key Stage 4 Isolde will develop her reading.", "M"),
    (
        "E5 – By Easter 2026 she will hand in a set of notes with the date, title and key points of the lesson in four lessons a week.",
        "DP",
    ),
)
r = Row("", None)
r.under("Sensory and physical")
r.bl(
    "E6 – By the end of Year 9 Isolde will type 22 words a minute with nine words in ten correct.",
    "E7 – By the summer half term of 2027 she will hand the radio aid to every teacher at the start of the lesson without a reminder, on nine days out of ten.",
)
P.lab("no-adulthood-outcomes", section=None)

# --- F
P.section = "F"
r = Row("F", "Special educational provision")
r.para(
    "[Plan writer: for each need say who will do what, how long and how often. Delete before issue.]",
    "PH:[Plan writer: for each need say who will do what",
    italic=True,
    size=8.5,
)
r.under("Communication and interaction")
r.bl(
    "City speech and language therapist (schools team) – sees Isolde by herself, 50 mins every third week in term: narrative, inference, mending a conversation that has broken down. (E1, E2)",
    "Same therapist – 1 hr each half term with her teachers after school, going over how a question is worded and how to tell when she has not followed. (E1)",
)
r.para("On Mon, Wed and Fri, 8.50 to 9.10, the Level 3 teaching assistant will:")
r.bl(
    "go over the therapist’s story frames with Isolde (E2)",
    "act out with her two moments from that day’s lessons in which she has to ask again (E1)",
)
r.bl(
    "Second row, left-hand side, back to the windows – every classroom. (E1)",
    ("Instructions given in chunks, with the key words written on a mini whiteboard. (E1)", "S"),
    (
        "Mentor – works with Isolde on keeping a conversation going at a noisy lunch table, 30 mins each Thursday. (E1)",
        "X",
    ),
    ("Opportunities to rehearse a talk before it is given in English or drama. (E2)", "V:Opportunities to"),
    "New vocabulary goes on a wall chart in the form room: word, sketch, sentence in her own writing. Ten words a week, kept up for a half term. (E2)",
    "When Isolde lifts the blue card, the teacher stops, comes to her desk and goes through the step again with her alone. (E1)",
    "Names are said before comments in whole-class talk, so that she knows where to look. (E1)",
    "Subtitles on for every film clip shown in class, and the script handed over for any clip that has none. (E2)",
    "Teachers repeat what another pupil has said before replying to it – all class discussions. (E1)",
    (
        "Year 9 film club, Weds 3.15–4.15, with the Level 3 teaching assistant next to her to go back over the plot. (E2, E10)",
        "UN:E10",
    ),
)
r = Row("", None)
r.under("Cognition and learning")
r.bl(
    "Qualified teacher holding a Level 5 award in specific learning difficulties – reading for meaning (predict, ask, sum up), group of three at most, 40 mins Tues and Thurs. (E4)",
    ("Teaching assistant support: 18 hours a week. (E3, E4)", "H"),
    ("Spelling of subject words, 15 mins, four times a week. (E3)", "N"),
    ("Sixth-form reader, trained by the librarian – hears Isolde read every week. (E4)", "P"),
    "Level 2 teaching assistant – teaches six words from each coming topic, using a sketch for each, 25 mins every Friday. (E3)",
    "Printed copy of whatever is on the board, handed over at the start of each lesson. (E5)",
    "Homework typed into the school’s app by the subject teacher before the bell goes. (E5)",
    ("Quenbury matrix level 4B with top-up. (E4)", "B"),
    "Library books from the lime band until she answers four questions in five about what she has read. (E4)",
    ("What will be done about word problems in maths is for the school to decide after the January tests. (E4)", "D"),
    ("Clementine will have a reading ruler and cream paper in every lesson. (E4)", "AC"),
    "25% longer in every test that lasts over 20 mins, in a room of no more than ten pupils. (E4, E5)",
    "Writing frames (first, next, because, so) on card, one for each kind of long answer, used in English, history and science. (E5)",
    "English: the set novel read with an audiobook through her aids, a chapter ahead of the class, in the library, two 30-minute periods a week in place of French, supervised by the librarian, who is trained in guided reading. (E4)",
    "SENCO – looks through Isolde’s exercise books once a half term against the teachers’ plans. (E5)",
)
r = Row("", None)
r.under("Sensory and physical")
r.para("Every half term the Qualified Teacher of the Deaf from the city’s sensory team will:")
r.bl(
    "teach Isolde for an hour about her hearing, her equipment and what to say when it fails (E7)",
    "train her subject teachers for an hour in using the microphone and in where to stand (E7)",
    "test the radio aid and both hearing aids in the two noisiest classrooms (E7)",
)
r.bl(
    "Level 2 teaching assistant – checks the radio aid and spare batteries each morning at registration. (E7)",
    "Touch-typing: computing technician trained in the scheme, computer room, 20 mins daily before lunch. (E6)",
    "Laptop with headphones, for all written work of more than a paragraph. (E6)",
    ("Occupational therapist to come in and work on finger and wrist strength with her. (E6)", "U"),
    "Chair with arms, footrest and sloping board in the English, maths and science rooms. (E6)",
    "Two sets of textbooks: one at home, one at school, so that no bag weighs more than 2 kg. (E6)",
    "Leaves each lesson three minutes early with a friend to miss the crowd on the stairs. (E7)",
    "Pencil grips, a ring-handled ruler and spring scissors kept in the art, science and maths rooms. (E6)",
    "Carpet and rubber feet on chairs in the form room and the three rooms in which she has most lessons. (E7)",
)
P.lab("no-adulthood-provision", section=None)

# monitoring, no letter
P.section = None
r = Row("", "How this plan is kept under review")
r.bl(
    "School sets two targets a half term with Isolde and her parents; the SENCO keeps them on one page.",
    "Therapist, teacher of the deaf and SENCO meet once a year, six weeks before the annual review.",
    "The council attends the Year 9 review. The plan is amended afterwards if the targets have been reached or the needs have altered.",
    "Comments on this draft go to the casework officer, Wilhelmina Rask, by letter, by email or in a meeting at the Guildhall.",
)

# --- G
P.section = "G"
r = Row("G", "Health provision")
r.bl(
    "Audiology clinic – hearing test, new moulds and retuning of both aids every six months. (E7)",
    ("Paediatric physiotherapist – exercises for hips and ankles, shown to Isolde and her mother.", "C"),
    "School nurse – shows one new staff member a term how an aid is cleaned and a battery changed. (E7)",
)
# --- H1
P.section = "H1"
r = Row("H1", "Social care – disabled children under 18")
r.bl("None. No services under the 1970 Act have been assessed as needed.")
P.section = "H2"
r = Row("H2", "Social care – anything else")
p = r._new()
sdt(p, "Click or tap here to enter text.", True)
P.lab("PH", "Click or tap here to enter text.")
P.lab("empty-section", section="H2")
# --- I
P.section = "I"
r = Row("I", "School or college")
r.bl(("Cinderhill Lane Academy, a mainstream secondary school", "placement-in-draft:Cinderhill Lane Academy"))
# --- K
P.lab("missing-section", section="J")
P.section = "K"
r = Row("K", "Advice and information")
r.bl("All advice obtained is held on Isolde’s electronic record. Ask the casework team for copies.")
P.lab("no-advice-list", section=None)
widths(T, W)

# merge the letter cell downwards over rows whose own left cell is blank, within a section
rows = T.rows
start = {"B": 4, "E": 3, "F": 3}
i = 0
while i < len(rows):
    L = rows[i].cells[0].text.strip()
    n = start.get(L, 1)
    if n > 1:
        m = rows[i].cells[0].merge(rows[i + n - 1].cells[0])
        for p in list(m.paragraphs)[1:]:
            if not p.text:
                p._p.getparent().remove(p._p)
    i += n
P.save()
