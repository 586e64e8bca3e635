"""First draft: needs numbered in prose, then one plan per area in which Sections E and F come again; outcomes in boxes, provision in bullets under the outcomes they meet, and in prose. Nancy, Year 3."""

from building import add_run, shade
from building_ag import Plan
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

P = Plan("hollinside", "draft", font="Cambria", size=11, margin=2.4)
d = P.document
P.head_foot(
    "DRAFT EHC PLAN – NOT FOR FILING    N. Cole",
    "South Derwent County Council    EHC Assessment Service    Draft 1, 16 November 2026",
)
GREEN = "2F5D50"


def ruled(text, *labels, size=13):
    para = d.add_paragraph()
    add_run(para, P.t(text, *labels), bold=True, size=size, colour=GREEN)
    para.paragraph_format.space_before = Pt(12)
    para.paragraph_format.keep_with_next = True
    para._p.get_or_add_pPr().append(
        parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="8" w:space="1" w:color="{GREEN}"/></w:pBdr>')
    )


def sec(letter, title, *labels):
    P.section = letter
    ruled(title, *labels)


def sub(text, *labels, italic=False):
    para = P.p(text, *labels, bold=True, italic=italic)
    para.paragraph_format.keep_with_next = True
    para.paragraph_format.space_after = Pt(3)


def area(text):
    P.section = None
    para = d.add_paragraph()
    add_run(para, P.t(text), bold=True, size=12)
    para.paragraph_format.space_before = Pt(14)
    para.paragraph_format.keep_with_next = True


def part_e():
    P.section = "E"
    sub("Section E – Outcomes")


def part_f():
    P.section = "F"
    P.gap(after=0)
    sub("Section F – Special educational provision")


def need(code, text, *labels):
    para = d.add_paragraph()
    para.paragraph_format.left_indent = Cm(1.1)
    para.paragraph_format.first_line_indent = Cm(-1.1)
    para.paragraph_format.tab_stops.add_tab_stop(Cm(1.1))
    add_run(para, f"{code}\t", bold=True)
    para.add_run(P.t(text, *labels))


def outcome(number, text, *labels, steps=None):
    t = d.add_table(rows=1, cols=1, style="Table Grid")
    cell = t.rows[0].cells[0]
    shade(cell, "EEF4F1")
    para = cell.paragraphs[0]
    add_run(para, f"Outcome {number}: ", bold=True)
    para.add_run(P.t(text, *labels))
    if steps:
        para = cell.add_paragraph()
        add_run(para, "Steps: " + steps, italic=True, size=9.5)
    P.gap(after=0)


P.h("Draft Education, Health and Care Plan", 0)
for k, v in [
    ("Child", "Nancy Cole"),
    ("Born", "9 January 2019"),
    ("School year", "Year 3"),
    ("Lives with", "her mother, Leonie Cole, and her grandfather"),
    ("Request for assessment received", "24 July 2026"),
    ("Draft sent to Ms Cole", "16 November 2026"),
    ("Written by", "Bartosz Wren, plan writer"),
]:
    para = P.gap(after=0)
    add_run(para, f"{k}: ", bold=True)
    para.add_run(v)
P.gap(after=0)
P.p(
    "This is a draft. You have fifteen days in which to tell us what you would like changed and which school you would like us to name. The advice listed in Section K comes with it.",
    italic=True,
)

sec("A", "Section A: The views and interests of the child and her family")
P.lab("no-aspirations")
P.lab("no-communication-summary")
sub("What Nancy said")
P.p(
    "Nancy’s words were written down by Mrs Bell, her teaching assistant, over two drawing sessions in September, and were read back to her. “I like it when we do clay. I like maths when it is shapes and I do not like it when it is quick. Reading is when everybody can see. My tummy goes round like the washing machine and then I have to go to the toilet, and then it is nearly finished and I come back. I am good at knots. I can do a bowline and a reef. My dog is called Biscuit, and he listens and he never says hurry up.”"
)
sub("What her mother said")
P.p(
    "Ms Cole wrote two pages for the assessment in August. She describes a thoughtful girl who notices when somebody has been left out, who builds harbours from anything in the recycling box, and who spends whole days on her grandfather’s boat without a cross word. School mornings are another matter. Nancy starts to ask on Sunday at lunchtime whether there will be reading tomorrow. On the worst days she holds on to the bannister. Ms Cole has changed her shifts twice, and she is tired of being told that Nancy is fine once she is in. Nancy has one close friend, who lives two doors away, and they are happy for hours with a rope and a wheelbarrow. Homework takes an evening and ends in tears, so for the time being they have stopped doing it."
)
sub("Background")
P.p(
    "Nancy was born at term and walked early. She started at Hollinside Primary in Reception and settled well. Her mother first asked about reading in Year 1. From Year 2 she had twenty minutes of phonics a day in a group of six, and in the summer term eight sessions with a trainee counsellor. Ms Cole’s own father and brother both left school unable to read."
)

sec("B", "Section B: <Known as>’s special educational needs", "PH:<Known as>")
sub("Cognition and learning")
P.p(
    "Nancy reasons well when nothing has to be read. She scored above the middle of her age group on tests of shape and pattern, and she understands stories far beyond those that she can read herself. She is patient with her hands: the class’s clay village in the entrance hall is largely her doing. The educational psychologist watched her mend a pulley that two adults had given up on. She attends well for as long as a task does not involve print."
)
need(
    "B1",
    "Nancy has a severe and lasting difficulty with reading. In September her standard score for single words was 71. She works out a word letter by letter, and three lines later works it out again as if she had never met it. By then she has lost what the sentence was about. She knows all but four of the single letter sounds and about a third of those that are spelt with two letters. Her listening comprehension is that of a child of nine, so the gap between what she can follow and what she can read for herself is wide and she feels it.",
)
need(
    "B2",
    "Her spelling shows the first and the last sound of a word and little between them. In half an hour she writes two sentences that she cannot read back. She will be given a handwriting lesson of 15 minutes each afternoon by the Year 3 teacher.",
    "OUT:She will be given a handwriting lesson of 15 minutes each afternoon",
)
need(
    "B3",
    "Nancy understands quantity but does not remember number facts. She counts on her fingers to find five and five, and under time pressure she stops altogether. When she was shown an array of dots and asked how she knew how many there were, she gave a reason that her class had not yet been taught.",
)
need(
    "B4",
    "She cannot read a clock, does not know the days of the week in order and has no feeling for how long ten minutes will be.",
    "NP",
)
sub("Communication and interaction")
need(
    "B5",
    "Nancy follows what is said as well as other children of seven. She has trouble in bringing up the word that she wants, so her talk is full of “thing” and “you know”, and she gives up on what she was going to say. The speech and language therapist noted this in thirteen places of a ten-minute conversation. Nancy’s hearing is normal, according to the audiology report of June 2025.",
    "RN:audiology report of June 2025",
)
sub("Social, emotional and mental health")
need(
    "B6",
    "Nancy is anxious about being seen to fail. She leaves the room as soon as a book is opened. Stomach aches, for which no physical cause was found, kept her away on twenty-two mornings last year. The educational psychologist thinks that this began in the middle of Year 1, when reading groups were given names and hers was the one that everybody knew was slowest. In clay, in the forest area and on the climbing frame nobody would guess any of it.",
)
need(
    "B7",
    "She finds it very hard to come in from the gate in the morning. It took longer than half an hour on eleven days of the first half term, and he was sick twice.",
    "MP:he was sick twice",
)
need(
    "B8",
    "Ruby rubs out, screws up or hides her work if there is one mistake in it.",
    "AC:Ruby",
)
sub("Sensory and physical")
P.p("No special educational needs were identified in this area.")

sec("C", "Sections C and D: Health care needs and social care needs", "SNS:Sections C and D")
P.p(
    "Nancy was given a diagnosis of generalised anxiety disorder by CAMHS in May 2026. She sleeps badly before a school day and eats little at midday. She takes no medicine. Her appetite is good in the holidays, and so is her sleep, which the paediatrician takes as a sign that the trouble lies in the school day. Her eyesight was tested in July and is normal. The family is not known to the social care teams, and Ms Cole did not ask for an assessment. She has good help from her father, who lives with them, and from a neighbour whose son is in the same class.",
    "AB:CAMHS",
)

P.section = None
ruled("OUTCOMES AND SUPPORT PLAN", size=14)
P.p("For each area of need the outcomes come first, and then the provision that is to bring them about.", italic=True)

area("COGNITION AND LEARNING")
part_e()
outcome(
    1,
    "By the end of Year 4 Nancy will read aloud a passage of 100 words that she has not seen before, at the level of Year 2, with no more than five mistakes.",
    steps="single-syllable words; two-syllable words; sentences; half a page.",
)
outcome(2, "By July 2027 Nancy will spell sixty of the hundred commonest words correctly in her own writing.")
outcome(3, "By the end of Key Stage 2 Nancy will improve her confidence in writing.", "M")
outcome(4, "Nancy will give the number bonds to twenty, each within three seconds, nine times out of ten.", "T")
part_f()
sub("To meet Outcomes 1 and 2", italic=True)
P.p(
    "Every morning from 9.00 to 9.30 a Level 3 teaching assistant, who has had the two-day training in the Rivulet reading scheme, will:"
)
P.b("take Nancy through her pack of letter and sound cards, adding one when nine out of ten are right;")
P.b("hear her read the same paragraph three times, and mark the third time on her chart;")
P.b("dictate two sentences that hold the pattern of the day, for her to write and check.")
P.p("The following will also be in place:")
P.b(
    "A specialist teacher with a Level 5 diploma in the teaching of dyslexic learners will teach Nancy word building, prefixes and spelling rules, on her own, for 45 minutes a week.",
)
P.b(
    "The specialist teacher will show the class teacher how to choose books whose words Nancy has been taught.",
    "U",
)
P.b("The whole school will take a multi-sensory approach.", "V:a multi-sensory approach", "S")
P.b("Nancy will have regular opportunities to choose a story to listen to.", "V:regular opportunities to", "S")
P.b(
    "Twenty reading books that keep to taught sounds, costing £96, will be bought from the school’s own funds.",
    "MO:£96",
)
P.b("Her reading will be heard by a Year 6 buddy.", "U", "X")
sub("To meet Outcome 3", italic=True)
P.b("In every English lesson the class teacher will give Nancy a frame of five boxes, each with its first three words.")
P.b("Teaching assistant support in class for 10 hours per week.", "H")
P.b("Nancy may dictate stories of more than a page.", "V:Nancy may")
P.b("A tablet with speech-to-text will be available.", "V:be available")
P.b(
    "A teaching assistant will help Nancy to plan her ideas on sticky notes at the start of each piece of writing, as appropriate.",
    "V:as appropriate",
)
sub("To meet Outcome 4", italic=True)
P.b(
    "Number bond games with rods and dice, for Nancy and three others, led by the teaching assistant on Mondays and Wednesdays for 15 minutes."
)
P.b("The teaching assistant will rehearse doubles and bonds with Nancy little and often.", "V:little and often", "U")
P.b("She will be taught to derive one fact from another for ten minutes a day.", "N")
P.b("No test in number facts will be timed.")

area("COMMUNICATION AND INTERACTION")
part_e()
outcome(
    5,
    "By October 2026 Nancy will describe a word that she has lost by its use, its look or its first sound, in four attempts out of five.",
    "DP:By October 2026",
)
outcome(6, "By the end of Year 5 Nancy will receive weekly vocabulary teaching.", "OP")
part_f()
sub("To meet Outcome 5", italic=True)
P.prose(
    (
        "A speech and language therapist will see Nancy in school for six sessions, to teach her three kinds of clue.",
        "P:A speech and language therapist will see Nancy in school for six sessions",
    ),
    "The teaching assistant will practise those clues with her on Tuesdays and Thursdays for ten minutes.",
    ("Adults will give her extra time to answer.", "V:extra time", "S"),
    ("Further therapy will be decided following reassessment.", "D"),
)
sub("To meet Outcome 6", italic=True)
P.prose(
    "The class teacher will teach Nancy and her table eight words from the coming topic, with pictures and actions, for 20 minutes each Friday.",
    ("It is recommended that a word mat be stuck to her desk in science and geography.", "V:It is recommended that"),
)

area("SOCIAL, EMOTIONAL AND MENTAL HEALTH")
part_e()
outcome(
    7,
    "By Easter 2027 Nancy will come from the gate to her classroom within five minutes, without her mother, on nine days out of ten.",
    steps="with her mother as far as the cloakroom; as far as the side door; as far as the gate.",
)
outcome(
    8,
    "By July 2027 Nancy will point to the rung of her worry ladder where she is, before she leaves a task or a room, four times out of five.",
)
outcome(
    9,
    "By the end of Year 4 Nancy will read one sentence of her own choice to three classmates, once a week for half a term.",
    "OW",
)
part_f()
P.prose(
    (
        "The pastoral lead will meet Nancy at the side door at 8.40 and do a jigsaw with her until 8.55, every morning, this being gradually reduced as she settles (Outcome 7).",
        "V:gradually reduced",
    ),
    (
        "A trusted adult will sit with Nancy for ten minutes after lunch each day and fill in her worry ladder with her (Outcome 8).",
        "X",
    ),
    "An emotional literacy support assistant (ELSA) will see her on her own for 35 minutes a week, to work on mistakes and what can be done with them (Outcome 8).",
    ("Movement breaks will be given when necessary (Outcome 8).", "V:when necessary", "S", "?V:Movement breaks"),
)
P.prose(
    "Nancy will also have eight sessions of 40 minutes with the education mental health practitioner during the spring term, on facing worries one rung at a time (Outcome 8).",
    ("She would benefit from a quiet corner with a beanbag (Outcome 8).", "V:would benefit from"),
    "The class teacher will not ask her to read to the class unless she has been told the day before and has agreed (Outcome 8).",
    ("Staff will try to let her know in the morning of any change to the day (Outcome 7).", "V:try to"),
    (
        "A programme of relaxation, e.g. breathing or yoga, will be led by the pastoral lead for 15 minutes each Wednesday (Outcome 10).",
        "V:e.g. breathing or yoga",
        "UN:Outcome 10",
    ),
    ("Help in learning to live with mistakes will be put in place (Outcome 8).", "U", "N"),
)

area("ACROSS THE SCHOOL")
part_f()
P.b(
    "The SENCO will give Nancy’s class teacher and teaching assistants one training session of two hours in the autumn term, on dyslexia and on marking that does not shame.",
    "L",
)
P.b("The class teacher will telephone Ms Cole every second Friday.", "L")
P.b("Advice on spelling from the Inclusion Service, subject to capacity (Outcome 2).", "U", "V:subject to capacity")
P.b("Matrix level 3 funding (Outcome 1).", "B")
P.p(
    "Monitoring: the SENCO will review the charts and the attendance record with Ms Cole at the end of each half term, and new short-term targets will be set then."
)

sec("G", "Section G: Health care provision")
P.b(
    "The clinic’s psychologist will meet Nancy and her mother once a month for 50 minutes, to plan how school mornings are to go."
)
P.b("Occasional phone contact with the school nurse about sleep.", "C", "V:Occasional")
sec("H1", "Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970")
P.p("Not applicable.")
sec("H2", "Section H2: Any other social care provision")
P.lab("empty-section")
sec("I", "Section I: Placement")
P.p("Hollinside Primary School, a mainstream school", "PID:Hollinside Primary School, a mainstream school")
P.lab("missing-section", None, "J")
sec("K", "Section K: Advice and information gathered")
P.b("Views of Nancy, taken down by Mrs S Bell, teaching assistant, 16 and 23 September 2026")
P.b("Views of the parent, Leonie Cole, 11 August 2026")
P.b("School’s advice, Mr K Oyelaran, SENCO, 18 September 2026")
P.b("Educational psychologist’s advice, Dr Ines Calloway, 29 September 2026")
P.b("Speech and language therapy advice, Orla Finch, speech and language therapist, 2 October 2026")
P.b("Reading and spelling test results, September 2026", "AD")
P.b("Medical advice, Dr F Hussain, community paediatrician", "AD")
P.b("Letter from the specialist nurse, Tom Ashdown, 20 May 2026")
P.b("Social care: reply of the Family Hub, Carys Lund, duty social worker, 14 August 2026")
P.save()
