"""Amended final plan of an FE student: letters and titles on two lines, paragraphs numbered through, one table for E. Idris, 18."""

import itertools

from building import add_run, shade, tracked, widths
from building_ag import Plan
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

P = Plan("hazelcombe", "final", font="Arial", size=10.5, margin=2.4)
d = P.document
P.head_foot(
    "OFFICIAL – SENSITIVE    I. Trevanion-Cole    HZ/07731",
    "Hazelcombe Borough Council    Amended final plan, 18 September 2026",
)
TEAL = "1F5F5B"
count = itertools.count(1)


def sec(letter, name, title, *labels):
    """The letter on a line of its own, the title on the next, a rule beneath."""
    P.section = letter
    p = d.add_paragraph()
    add_run(p, name, bold=True, size=10, colour="808080")
    p.paragraph_format.space_before = Pt(16)
    p.paragraph_format.space_after = Pt(0)
    p.paragraph_format.keep_with_next = True
    p = d.add_paragraph()
    add_run(p, P.t(title, *labels), bold=True, size=15, colour=TEAL)
    p._p.get_or_add_pPr().append(
        parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="8" w:space="2" w:color="{TEAL}"/></w:pBdr>')
    )
    p.paragraph_format.keep_with_next = True


def sub(text, *labels):
    p = d.add_heading("", 3)
    r = add_run(p, P.t(text, *labels), bold=True, size=11.5, colour="333333")
    r.font.name = "Arial"


def n(*items):
    """A paragraph with the next number, of one or more sentences."""
    p = d.add_paragraph()
    f = p.paragraph_format
    f.left_indent, f.first_line_indent, f.space_after = Cm(1.1), Cm(-1.1), Pt(6)
    f.tab_stops.add_tab_stop(Cm(1.1))
    p.add_run(f"{next(count)}.\t")
    p.add_run(" ".join(P.say(i) for i in items))
    return p


# front sheet
P.h("Education, Health and Care Plan", 0)
P.p("Amended final plan following annual review", bold=True)
front = [
    ("Young person", "Idris Trevanion-Cole"),
    ("Date of birth and age", "14 March 2008 (18)"),
    ("School year", "Year 14 (second year at college)"),
    ("Home", "6 Quarry Rise, Hazelcombe, with his mother and grandfather"),
    ("Parent", "Bethan Trevanion (mother)"),
    ("Main need", "Moderate learning difficulty"),
    ("First plan issued", "2 November 2015"),
    ("Date of the review meeting", "9 June 2026"),
    ("Date of this plan", "18 September 2026"),
    ("Next review to be held by", "8 June 2027"),
    ("Plan coordinator", "Ruth Fennimore, Post-16 Team, 01999 555 214"),
]
t = d.add_table(rows=0, cols=2, style="Table Grid")
for k, v in front:
    c = t.add_row().cells
    add_run(c[0].paragraphs[0], k, bold=True)
    shade(c[0], "DDEBE9")
    P.fill(c[1], v, section=None)
widths(t, [5.5, 10.7])
P.whole("late-amendment")

sub("How this plan is set out")
P.p(
    "Paragraphs are numbered through so that anybody can point to one at a meeting. "
    "Section A: views. Section B: special educational needs. Section C: health needs. Section D: social care needs. "
    "Section E: outcomes. Section F: special educational provision. Section G: health provision. "
    "Sections H1 and H2: social care provision. Section I: placement. Section J: personal budget. Section K: advice.",
    italic=True,
)
P.whole("missing-section", "H1")

sec("A", "Section A", "The views, interests and aspirations of Idris and his mother")
P.lab("views-not-attributed")
sub("About me")
n(
    "I am Idris and I live with Mum and Grandad and two lurchers called Flint and Bracken.",
    "I like being outdoors best.",
    "I know the name of every tractor at the Marle show and I have a jar of bolts I found.",
    "On Sundays me and Grandad strip down mowers that people have thrown out and I can do a spark plug on my own now.",
)
n(
    "I did not like school much because I was always the last to finish and people waited for me.",
    "College is better because you go outside after break.",
    "Reading is the hard part.",
    "When a person talks fast I say yes so they stop, and then I do not know what I said yes to.",
    "I do not like it when somebody does my job for me because they think I am slow.",
)
n(
    "My friends are Callum and Rosie from my course.",
    "I would like to see them when it is not college, but they live over the hill and I have not been on that bus.",
)
sub("My hopes")
n(
    "I want a job with wages at a garden place or with the council mowing team.",
    "One day I want my own flat near Mum’s with a shed, and to take Mum to the seaside on the train and pay for it myself.",
)
sub("How to talk with me")
n(
    "Please tell me one thing at a time and show me the real thing, not a picture on a screen.",
    "Ask me to tell you back in my own words, and don’t hurry me.",
    "Before a meeting I like to walk round the yard with Ms Sandhu and choose two things to say, and she writes them on a card for me to hold.",
)
sub("What Ms Trevanion says")
n(
    "Ms Trevanion is proud of how far her son has come since he left school, where he spent much of Year 11 in a corridor.",
    "She says that people like him at once and then expect too much, because he chats so easily about machines.",
    "She would like him to be able to get about without her before she goes back to full-time work, and she worries about who will notice if he is cheated or talked into something.",
    "She hopes that he will be earning by the time he is twenty-one and that he will have friends who knock at the door.",
)
n(
    ("From October the college will give Idris an extra hour of reading with a tutor every Tuesday.", "OUT"),
)

sec("B", "Section B", "Special educational needs")
n(
    "Idris has a moderate learning difficulty, first described in 2014.",
    "The educational psychologist’s report of January 2025 places his verbal reasoning below the first percentile and his reasoning with shapes and patterns at the fourth, and says that the gap between him and other students of his age has not narrowed since he was fourteen.",
    "What follows is what this means for him at college and at work.",
)
sub("Communication and interaction")
n(
    "Idris is sociable, polite and a good teller of stories about engines.",
    "He understands sentences with two parts when he can see what is being talked about; with three parts, or with words like before, unless and either, he catches the last thing said and acts on that.",
    "The speech and language therapy report of March 2026 found his understanding of spoken sentences to be like that of a child of seven.",
    "He nods and says yes whether he has followed or not.",
    "On placement this led to forty bedding plants being put in the wrong bed, and he was too ashamed to say why.",
)
n(
    "He finds it hard to start a conversation, and at a counter or on the telephone he waits for his meaning to be guessed.",
    ("She tends to give one word where a sentence is called for.", "MP"),
)
sub("Cognition and learning")
n(
    "Idris learns by doing: a task he has carried out five or six times with his hands stays with him.",
    "His reading is at Entry 1; he reads about sixty common words by sight and sounds out short ones, and he loses the meaning before he reaches the end of a line.",
    "He remembers no more than three new words from one week to the next.",
    ("Under the RARPA process his tutor recorded that he met four of nine targets last year.", "AB:RARPA"),
)
n(
    "In number he adds and takes away to twenty, reads the hours and half hours on a clock, and knows coins and notes by sight, but he can’t work out change, read a scale between the marked numbers or judge whether there is time to finish a job before the bus.",
)
p = n("He was withdrawn from ")
tracked(p, [("del", "the second half of "), ("ins", "all of "), "the GCSE mathematics class in Year 11."])
P.whole("unresolved-changes")
n(
    "He works slowly and with care, and he needs the steps of a job in front of him to keep his place in it.",
    ("In theory lessons a learning support assistant will sit with him for nine hours a week.", "OUT"),
    "At school he had 20 hours a week of help from an assistant, and he came to wait for her before he picked up a pen.",
)
sub("Social, emotional and mental health")
n(
    "Idris is even-tempered and patient with animals, tools and younger students.",
    "He takes mistakes to heart.",
    "When he breaks or spoils something he goes silent, walks off the site and has twice been found at the bus station; the college counted eleven such days between September and June.",
    "He calls himself thick, and he wakes at four on the morning of anything new.",
    ("Lowell finds it hard to tell teasing from friendliness and has handed over money to be liked.", "AC:Lowell"),
)
sub("Sensory and physical", "NP")
n(
    "Idris is strong and sure on his feet.",
    "He has a mild hearing loss in the left ear from glue ear in childhood, so that he misses what is said on that side, above all beside machinery and in the refectory, and he tires by mid-afternoon from the effort of listening.",
    (
        "The occupational therapy screening of May 2026 noted a weak pinch grip, which makes small buckles, knots and seed trays slow work.",
        "RN:occupational therapy screening of May 2026",
    ),
)
sub("Independence")
n(
    "Idris washes, dresses and feeds the dogs without being asked.",
    "He crosses roads safely, but he has not yet travelled on a public bus alone and would not know what to do if it did not come.",
    "He makes toast, tea and a sandwich; with a hob or an oven he forgets what is on.",
)

sec("C", "Section C", "Health needs related to special educational needs")
n(
    "Idris has epilepsy with absence seizures, which began when he was nine.",
    "Each lasts some ten seconds, and afterwards he carries on as if nothing had been said, so that he loses whatever instruction was being given.",
    "He had about two a week in the spring of 2026, most of them when he had missed a dose; he takes one tablet twice a day and relies on his mother to put it in his hand.",
    "He may not drive or use a chainsaw until he has been free of seizures for a year.",
)
sec("D", "Section D", "Social care needs")
n(
    "A Care Act assessment was completed on 22 April 2026 and found that Idris has eligible needs in using the local community, in keeping up friendships and in getting about safely.",
    ("His social worker is [insert name], of the Adult Learning Disability Team.", "PH:[insert name]"),
    "He spends nearly all of his time out of college with his family, and his grandfather, who is seventy-nine, can’t always go with him.",
)
n(
    "Ms Trevanion has had a carer’s assessment of her own.",
    "Idris was the victim of a small fraud in February 2026, when a man at the bus stop took his phone to mend it.",
)

sec("E", "Section E", "Outcomes, with steps towards them")
n(
    "The outcomes were gone over at the review meeting with Idris, who put a sticker by the three he cares about most: 3, 6 and 7.",
    "The steps are shorter-term targets, which the learning support manager sets and checks each term.",
)
rows = [
    (
        "1",
        "Idris will carry out a spoken work instruction that has three parts, or say which part he missed, in eight of ten tasks logged by his tutor.",
        "July 2028",
        ["Two parts, with the tools laid out.", "Three parts, with the tools laid out."],
    ),
    (
        "2",
        "Idris will tell a shop worker, a supervisor or somebody on the telephone what he wants in a full sentence, in three different places in one week, for four weeks running.",
        "July 2027",
        ["At the college shop.", "At the farm supplier’s counter."],
    ),
    (
        "3",
        "Idris will read a one-page work sheet that he has not seen before and answer four out of five questions on it correctly.",
        "July 2028",
        ["Half a page with pictures.", "Half a page without."],
    ),
    (
        "4",
        ("Idris will continue to develop his confidence with money, time and measures.", "M"),
        "July 2027",
        ["Change from £5.", "Scales marked in tens."],
    ),
    (
        "5",
        ("To have access to a job coach while he is out on placement.", "OP"),
        "July 2027",
        ["Meets the coach at college."],
    ),
    (
        "6",
        (
            "Idris will work a six-hour day at a nursery, park or garden centre, arriving on time and staying on the site after a mistake, for four weeks without a day lost.",
            "T",
        ),
        "Ongoing",
        ["Three hours.", "Four and a half hours, with one mistake talked through."],
    ),
    (
        "7",
        "Idris will travel between home and college alone on the number 14 bus, and ring his mother if it does not come, on ten journeys out of ten.",
        ("Easter 2026", "DP:Easter 2026"),
        ["Rides with an adult at the back of the bus.", "Is met at the stop."],
    ),
    (
        "8",
        "Idris will take both of his daily tablets from a marked box without a reminder on 28 days out of 30.",
        "His twentieth birthday",
        ["Mum points at the box.", "A phone alarm only."],
    ),
    (
        "9",
        (
            "Idris will meet a friend outside college twice a month, having made the arrangement and worked out the way there himself.",
            "OW",
        ),
        "The end of his college course in July 2028",
        ["Chooses a day with Callum.", "Looks up the way with Grandad."],
    ),
]
t = d.add_table(rows=1, cols=4, style="Table Grid")
for c, h in zip(t.rows[0].cells, ["No.", "Outcome", "By when", "Steps this year"], strict=False):
    add_run(c.paragraphs[0], h, bold=True, colour="FFFFFF")
    shade(c, TEAL)
for no, out, when, steps in rows:
    c = t.add_row().cells
    for cell, content in zip(c, [no, out, when, steps], strict=False):
        P.fill(cell, content)
widths(t, [1.1, 7.4, 2.9, 4.8])

sec("F", "Section F", "Special educational provision")
n(
    "Where a heading names outcomes, everything under it is for them.",
    "Elsewhere the outcome stands in brackets at the end of the sentence.",
    "College terms add up to 36 weeks in the year.",
)
sub("Communication and interaction: provision for Outcomes 1 and 2")
n(
    (
        "A speech and language therapist registered with the HCPC will see Idris for 45 minutes every fortnight in term time, in the potting shed or the training kitchen, to practise asking to hear an instruction again and saying which part of it was lost.",
        "AB:HCPC",
    ),
    "She will also spend an hour each half term with his course tutor, sorting out the words that the next units will bring.",
)
n(
    (
        "Twice a week the learning support assistant will run a talking group for Idris and two other students, in which they act out asking at a till, at a counter and on the telephone.",
        "P",
    ),
    "In every practical lesson the tutor will show Idris the finished job first and then each stage of it, before he picks up a tool.",
)
n(
    ("Language will be kept plain and concrete, and Idris asked to show what he is about to do.", "S"),
    (
        "Idris would benefit from ten seconds to think before a question put to him in class is passed on.",
        "V:would benefit from",
    ),
)
sub("Cognition and learning: provision for Outcomes 3 and 4")
n(
    "A teacher who holds the Level 5 diploma in teaching adults with learning difficulties will teach him to read for one hour on Mondays and one hour on Thursdays, in a group of no more than four, using seed packets, work sheets and the notices in the yard.",
    ("The same teacher will take him for weekly work on scales, rulers and the clock.", "P"),
    ("He will also be given some input on money and giving change.", "U", "N", "V:some input on money"),
)
n(
    (
        "An HLTA will go over the new words of the week with Idris for 20 minutes every Friday, with the thing itself in his hand.",
        "AB:HLTA",
    ),
    (
        "A scheme for adult beginners, such as a phonics course or similar, will be worked through with him by staff.",
        "U",
        "X",
        "V:such as a phonics course",
        "V:or similar",
    ),
    ("The college librarian will hear him read aloud for up to 25 minutes a day.", "V:up to 25 minutes"),
)
n(
    "In all theory lessons his work sheets will have a photograph beside each step.",
    (
        "Staff should be mindful of how easily he loses face.",
        "S",
        "V:should be mindful of",
    ),
)
sub("Social, emotional and mental health: provision for Outcome 6")
n(
    "The college counsellor will meet Idris for 40 minutes a fortnight from October to Easter, to go through the mistakes that have upset him and what he did next.",
    (
        "A familiar adult will sit with him for ten minutes each morning before the first lesson, to talk through the order of the day.",
        "X",
    ),
)
n(
    (
        "Support will be there for Idris at times of stress.",
        "U",
        "N",
        "V:Support will be there",
        "V:at times of stress",
    ),
    ("The pastoral tutor will talk things over with him as and when required.", "U", "V:as and when required"),
    (
        "After any lesson that he has walked out of, Idris will be allowed to go back in by the side door.",
        "V:allowed to",
    ),
)
sub("Getting ready for work: provision for Outcomes 5 and 6")
n(
    "A job coach from the council’s supported employment service will work beside Idris for three hours every Wednesday at the borough nursery, teaching him one job at a time from the cards on his belt.",
    ("12 hours learning support assistant time per week.", "H"),
    "The job coach will visit the nursery manager every six weeks to check how the placement is going.",
)
n(
    (
        "The careers adviser could sit down with Idris for an hour each term to sort local vacancies into ones he would like and ones he would not.",
        "V:could",
    ),
    (
        "Whether he goes on to a supported internship, and with which employer, is to be decided by the college after Easter.",
        "D",
    ),
)
sub("Independence")
n(
    "A travel trainer will ride with Idris on the number 14 bus for 50 minutes on each of ten mornings between 28 September and 18 December 2026. (Outcome 7)",
    ("Road works and changed stops: as set out in his travel risk assessment. (Outcome 7)", "D"),
    (
        "The life skills tutor will teach Idris and three classmates to choose, buy and cook a meal for two hours every Friday.",
        "L",
    ),
)
n(
    (
        "The manager of the training flat will work with him there for an hour a week in the spring term, on a bespoke set of kitchen tasks. (Outcome 13)",
        "UN:Outcome 13",
        "V:bespoke",
    ),
    (
        "Where possible, Idris will pay for his own lunch each day with a £5 note and be prompted to count the change before he leaves the till. (Outcome 4)",
        "V:Where possible",
    ),
)
sub("Staff, rooms and equipment")
n(
    (
        "The college will train everybody who teaches Idris in plain speech and in the use of picture cards.",
        "U",
        "N",
        "L",
    ),
    "He will be taught in a class of no more than ten. (Outcomes 1 and 3)",
    "A tablet with a text reader and a picture diary, for his sole use in all lessons and on placement. (Outcome 3)",
    ("The sum of £385 will be met by the college for the licence of the text reader. (Outcome 3)", "MO:£385"),
)
n(
    "Access arrangements in every written test: 25 per cent more time, and the learning support manager to read the questions aloud. (Outcome 3)",
    ("High needs top-up, Band C. (Outcomes 1 to 4)", "B"),
)
n(
    "Monitoring: the learning support manager brings his tutors together each half term, goes through this section line by line with them and sends a note to Ms Trevanion.",
)

sec("G", "Section G", "Health provision")
n(
    "The epilepsy specialist nurse will see Idris at the hospital every four months to review his tablets and his seizure diary. (Outcome 8)",
    "His GP surgery will carry out his learning disability health check each May.",
    ("The community nurse will teach the family how to fill and read the marked box. (Outcome 8)", "C"),
)
n(
    ("Advice on sleep will be available from the practice nurse.", "C", "V:available"),
    "The college first aider will phone Ms Trevanion on any day when a seizure is seen.",
)
sec("H2", "Section H2", "Social care provision")
n(
    "A personal assistant chosen by the family will go into town with Idris for four hours every Saturday, to ride the bus there and back and to practise handing over and counting money. (Outcome 7)",
    ("Sitting service for his grandfather’s sake and Ms Trevanion’s, subject to funding.", "C", "V:subject to funding"),
    ("The community safety officer will meet Idris to talk about strangers and telephones.", "C"),
)
n("The social worker will visit the family every six months to review the care and support plan.")

sec("I", "Section I", "Placement")
n(
    "Hazelcombe and Marle Vale College, a general further education college.",
    "Start date of the present course: 1 September 2025.",
    ("The place comes with 14 hours of one-to-one learning support a week.", "HIP"),
)
sec("J", "Section J", "Personal budget")
n(
    (
        "A direct payment of £71.60 a week is made to Ms Trevanion for the personal assistant in Section H2, to meet his need for help in using buses and shops and to bring about Outcome 7.",
        "BNR:A direct payment of £71.60 a week",
    ),
)
sec("K", "Section K", "Advice and information")
n("The plan was amended in the light of the following, which are attached.")
for item in [
    "Views of Idris, taken down by Priya Sandhu, learning support manager, 2 June 2026.",
    "Views of Bethan Trevanion, mother, 9 June 2026.",
    "College report for the annual review: Priya Sandhu, learning support manager, 26 May 2026.",
    "Psychological advice: Dr Owen Castellane, educational psychologist, January 2025.",
    "Speech and language therapy report: Marguerite Doyle, speech and language therapist, March 2026.",
    ("Placement log: manager of the borough nursery.", "AD"),
    "Medical letter: Dr Fiona Achterberg, consultant neurologist, 30 April 2026.",
    "Care Act assessment: Lewis Pocock, social worker, 22 April 2026.",
    ("Attendance print-out, June 2026.", "AD"),
]:
    n(item)

P.section = None
sub("Moving on from college")
n(
    "Idris is expected to finish his course in July 2028, and the review of spring 2027 will look at what comes after it.",
    ("In his final year he will have two hours of interview practice a week with the careers adviser.", "OUT"),
    "Ms Fennimore will write to the adult team by 31 January 2028 to say whether the plan is likely to cease.",
)
sub("Sign-off")
P.p("Signed on behalf of Hazelcombe Borough Council: Ruth Fennimore, Plan Coordinator, Post-16 Team")
P.p("Signature: R. Fennimore        Date: 18 September 2026")
P.save()
