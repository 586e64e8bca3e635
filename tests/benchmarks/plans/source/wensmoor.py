"""A rural county's plan in long prose under lettered headings with the county's own sub-headings. Callum, Year 10, deaf. Amended draft."""

from building_j import Plan
from docx.shared import Cm, Pt

P = Plan("wensmoor", "amended-draft", font="Garamond", size=11.5)
d = P.document
d.sections[0].left_margin = d.sections[0].right_margin = Cm(2.6)
P.running("Wensmoor County Council", "Callum Birkett-Rowe, amended draft")


def prose(*sents):
    """one paragraph; each item a sentence or (sentence, labels...)"""
    para = d.add_paragraph()
    para.paragraph_format.space_after = Pt(7)
    para.add_run(" ".join(P.t(*x) if isinstance(x, tuple) else P.t(x) for x in sents))


def line(text):
    d.add_paragraph().add_run(text).italic = True


P.h("Education, Health and Care Plan", 0)
P.p("Amended draft, prepared after the annual review", bold=True)
for x in [
    "Young person: Callum Birkett-Rowe",
    "Date of birth: 3 December 2011",
    "Year group: 10",
    "Parents: Ruth Birkett and Stephen Rowe, Low Intake Farm, Garsby, Wensmoor",
    "First final plan: 14 November 2018",
    "Annual review meeting: 18 June 2026",
    "Date of this amended draft: 11 September 2026",
    "Plan co-ordinator: Hilary Metcalf (delete if not applicable)",
]:
    P.p(x)
P.lab("PH", "(delete if not applicable)", None)
P.p(
    "Mr Rowe and Ms Birkett have fifteen days from the day on which they receive this draft to let the county know what they think of it and to ask for a particular school."
)
P.lab("missing-section", section="A")
P.lab("no-childs-views", section="A")
P.lab("no-communication-summary", section="A")
P.section = "A"
P.h("The views, interests and aspirations of Callum and of his parents")
P.h("The story up to now", 2)
prose(
    "Callum lives on a hill farm with his mother and father and his younger brother, Fergus, and is the third generation of the family to have grown up there.",
    "His deafness was found by the newborn hearing screen, he was fitted with hearing aids at eleven weeks, and a Teacher of the Deaf visited the house each week until he started at the village school.",
    "He passed happily through that school, where there were nineteen pupils on roll and one quiet classroom, and it was only on moving to a secondary school of nine hundred, with its hard floors and its bells, that his parents began to see him come home white with tiredness.",
    "Over the past year he has had ten hours a week of help from a learning support assistant, who has made notes for him in science and in history.",
)
prose(
    (
        "From this autumn he will have a weekly lesson with a visiting art teacher, to be arranged through the school.",
        "OUT",
    ),
)
P.h("What his parents told the review", 2)
prose(
    "Ms Birkett spoke of a boy who is at his best out of doors, who has trained two sheepdogs and has the patience to sit up through the night with a ewe.",
    "Mr Rowe said that he had been pleased with the way the school answered his telephone calls, and less pleased that the radio aid had been out of use for most of the spring.",
    "Both parents hope that he will leave school with the grades for a land-based college course and, in time, take on a tenancy of his own.",
)
P.section = "B"
P.h("Section B: Special educational needs")
P.h("How Callum hears", 2)
prose(
    "Callum has a moderate to severe sensorineural hearing loss in both ears, is a consistent user of two behind-the-ear aids, and in a quiet room, at a distance of about a metre and with a clear view of the speaker’s face, will follow almost all of what is said to him.",
    (
        "In the background noise of an ordinary classroom, however, his score on the BKB sentences falls from 94 to 51 per cent, so that he is hearing roughly half of the message and is working out the remainder.",
        "AB:BKB",
    ),
    "That working out is tiring, and by the fourth lesson of the day he has been observed to stop looking at the speaker, to rub his eyes and to copy from his neighbour.",
)
prose(
    (
        "Harrison finds it hardest of all to follow discussion in which several pupils speak in quick succession, since by the time he has found the face the speaker has changed.",
        "AC:Harrison",
    ),
    "He seldom tells an adult that he has missed something, and will nod in order not to draw attention to himself.",
)
P.h("How Callum understands and uses language", 2)
prose(
    "His everyday conversation is fluent and often funny, and it is easy to be misled by it, because beneath it there are gaps in vocabulary which the speech and language therapist’s report of 22 May 2026 puts at the level of a pupil some four years younger.",
    "Words which other pupils pick up by overhearing (‘whereas’, ‘component’, ‘decline’) have to be taught to him, idiom is taken at its face value, and the small unstressed endings of words, which he does not hear, are left out of his writing.",
)
P.h("How Callum learns", 2)
prose(
    "Callum’s non-verbal reasoning is a real strength, being at the 84th percentile when it was last assessed, and he learns readily from diagrams, from demonstration and from doing the thing himself.",
    "His reading accuracy is secure, but his comprehension has fallen behind it, and he will read a page aloud without an error and be able to say very little about what was implied.",
    (
        "The specialist literacy report of March 2026 recorded a reading comprehension age of nine years and ten months.",
        "RN",
    ),
    "He cannot lip-read and write at the same moment, and the notes that he makes for himself are therefore broken off at the points that matter.",
)
P.h("How Callum feels and gets on with others", 2)
prose(
    "Callum is well liked and has one close friend, but at break he has taken to standing near the duty teacher or to visiting the library, and he told nobody that he had been called names about his voice until it had gone on for the whole of a term.",
    "Tiredness shows itself as irritability, most of all on Thursdays and Fridays.",
)
P.h("How Callum uses his hands and body", 2)
P.lab("NP", "How Callum uses his hands and body")
prose(
    "It was reported at the review that the joints of his fingers and wrists are unusually lax, that writing more than half a page makes them ache, and that in workshop subjects he has difficulty in gripping small tools firmly.",
)
P.section = "C"
P.h("Sections C and D: Health and social care needs")
P.lab("sections-not-separate", "Sections C and D: Health and social care needs", section=None)
prose(
    "Callum’s hearing loss is permanent and is expected to remain stable, although he has had two middle-ear infections in each of the last three winters, and during these the aid on the affected side has to be left out and his hearing is a good deal poorer.",
    "He has no other medical condition that bears upon his education.",
    "The family live eleven miles from the nearest town and there is no bus after four o’clock, which means that he sees very little of other young people outside school and of other deaf young people nothing at all, and his parents describe him as lonely in the long holidays.",
)
P.section = "E"
P.h("Section E: Outcomes")
P.h("To be reached by the end of Year 11", 2)
for x in [
    (
        "Outcome 1. Callum will tell the teacher, during the lesson and in his own words, when he has missed something, in nine lessons out of ten as shown by the subject teachers’ tally.",
    ),
    (
        "Outcome 2. Callum will explain the meaning of twenty new subject words in each half term and use every one of them correctly in a written sentence.",
    ),
    ("Outcome 3. Callum will continue to make good progress with his reading.", "M"),
    (
        "Outcome 4. Callum will listen to a ten-minute talk given without slides and answer eight questions out of ten about it.",
        "OW",
    ),
]:
    P.p(*x)
P.h("To be reached sooner", 2)
for x in [
    (
        "Outcome 5. By the end of the summer term 2027 Callum will follow a conversation among four or more pupils, turning to each new speaker within two seconds on four occasions out of five.",
    ),
    (
        "Outcome 6. By July 2027 Callum will rate his own tiredness on a five-point scale at the end of each morning and take a rest before he reaches four.",
    ),
    (
        "Outcome 7. By 30 April 2026 Callum will write up a science practical from a template with no more than one reminder.",
        "DP",
    ),
    ("Outcome 8. By the end of Year 10 Callum will have access to a Teacher of the Deaf for an hour each week.", "OP"),
]:
    P.p(*x)
P.h("Also agreed at the review", 2)
P.p(
    "Outcome 9. Callum will spend his lunchtimes in the company of other pupils on at least three days out of five.",
    "T",
)
P.lab("no-adulthood-outcomes", section="E")
prose(
    "Shorter-term targets towards these outcomes are set by the school each term and are shared with Callum’s parents at the parents’ evenings in November and in March."
)
P.section = "F"
P.h("Section F: Special educational provision")
P.h("How Callum hears", 2)
line("Provision to meet Outcomes 1, 6 and 8")
prose(
    "A qualified Teacher of the Deaf from the county’s sensory service will teach Callum individually for one hour every week in term time, working on the phrases with which he asks for a message to be said again and on using the situation around him to check what he believes he has heard.",
    "In each half term she will also lead one 60-minute training session for his subject teachers on background noise, on lip-reading and on the care of the radio aid, and will leave a written summary for anyone who was absent.",
)
prose(
    "Callum will have a radio aid with two receivers and a hand-held second microphone, and in all lessons, in assembly and on every visit out of school the person speaking will wear or hold the transmitter.",
    "The whole system will be tested each morning before registration by the learning support assistant for deaf pupils, who keeps a log of the result.",
    "An educational audiologist will visit the school once a term to check the settings against his latest hearing test.",
    ("The cost of replacement receivers, put at £1,350, will be met by the county.", "MO"),
)
prose("In every lesson, teachers will:")
for x in [
    ("face Callum, keep the light on their own face and stop speaking when they turn to the board;",),
    ("repeat what another pupil has said before they answer it, and point to whoever is about to speak;",),
    ("write page numbers, names, dates and homework where he can see them;",),
    ("seat him at the side of the room, two rows from the front, with his better ear towards the class.",),
]:
    P.b(*x)
prose("Staff will also:")
P.b("choose plain words and keep their sentences direct;", "S")
P.b("switch on the subtitles whenever a film or video is shown.")
prose(
    (
        "Where possible, the lessons which are timetabled in the old dining hall will be moved to the library, which has a carpet and a low ceiling.",
        "V:Where possible",
    ),
    "The three rooms in which he is taught mathematics, English and science will have been fitted with acoustic panels and rubber feet for the chairs by 4 January 2027.",
)
P.h("How Callum understands and uses language", 2)
line("Provision to meet Outcomes 2 and 5")
prose(
    (
        "Speech and language therapy will be provided for 45 minutes every fortnight during term time, and will address word meanings, idiom and the grammatical endings that he does not hear.",
        "N",
    ),
    "The learning support assistant for deaf pupils, who holds a Level 3 award in supporting deaf learners, will spend 25 minutes with Callum each Thursday going over the vocabulary of the following week’s science and history, building a card for every word with a picture, a definition and a sentence of his own.",
)
prose(
    (
        "An adult will sit with Callum’s group for the whole of every drama lesson and relay to him what he has missed.",
        "X",
    ),
    (
        "It is also felt that Callum would benefit from a conversation group run by the speech and language therapy assistant, in which pupils practise taking turns and signalling that they are about to speak.",
        "U",
        "V:would benefit from",
    ),
    "Irregular plurals, and regular and irregular past tenses, will be taught to him from a workbook by the specialist literacy teacher in a session of half an hour every Tuesday.",
)
P.h("How Callum learns", 2)
line("Provision to meet Outcomes 3 and 7")
prose(
    (
        "Callum will have six sessions each term with the specialist literacy teacher, in which the two of them will read a passage together and work out what the writer has left unsaid.",
        "P",
    ),
    (
        "The learning support assistant for deaf pupils will go through his written homework with him as often as her timetable permits.",
        "U",
        "V:as often as her timetable permits",
    ),
    "A note-taker who has been trained by the sensory service will sit with him in every science, history and geography lesson and hand him a full set of notes before he leaves the room.",
)
prose(
    ("There will be twelve hours a week of support from a learning support assistant.", "H"),
    ("Arrangements for the geography field course will be settled by the school nearer the time.", "D"),
    "In all internal tests and in his GCSE examinations he will be given 25 per cent extra time, a separate room, and a live speaker in place of any recording.",
)
prose(
    ("Callum will be encouraged to read for pleasure in tutor time.", "V:encouraged to"),
    "In mathematics lessons a vocabulary mat with the current unit’s words will be on his desk, and problems about money, percentages and sums of up to £500 will be re-written in short sentences by the mathematics teacher before every lesson in which they are used.",
)
P.h("How Callum feels and gets on with others", 2)
line("Provision to meet Outcomes 6 and 9")
prose(
    "A counsellor with a diploma in working with deaf people will see Callum on his own for 50 minutes a week during the ten weeks of the spring term 2027, to talk through what it is like to be the only deaf pupil in the year and to plan what he will say to people who comment on his voice.",
    ("A mentor will give him half an hour every Monday to rehearse what he will do at break that week.", "X"),
    "When he rates his tiredness at three or above he will go to the library, take out his hearing aids and rest for fifteen minutes, and the librarian will sign his planner.",
)
prose(
    "The head of year will telephone Ms Birkett every second Friday to pass on what has gone well and anything that has troubled him.",
    (
        "A lunchtime wildlife club for Callum and up to seven others will be run by the biology technician on Mondays and Wednesdays, 12.40pm to 1.20pm (Outcome 12).",
        "UN",
    ),
    (
        "The Teacher of the Deaf will bring a deaf sixth-former into school from time to time to talk with Callum about friendship and about teasing.",
        "U",
        "V:from time to time",
    ),
)
P.h("After Callum leaves school", 2)
prose(
    (
        "The county’s specialist careers adviser will meet Callum and his parents for 45 minutes in the autumn term and again in the spring term of Year 10, to set out the apprenticeships and the college courses that are open to him and the help that a deaf student receives on each.",
        "L",
    ),
)
P.section = "G"
P.h("Section G: Health provision")
prose(
    "The audiology clinic at Hexley Infirmary will test Callum’s hearing and re-tune his aids once every six months, will take impressions for new ear moulds three times a year, and will replace a lost or broken aid within five working days.",
    (
        "The ear, nose and throat nurse will see him periodically during the winter to treat infections and clear the ear canal.",
        "C",
        "V:periodically",
    ),
)
P.section = "H1"
P.h("Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
prose(
    "A youth worker who is herself deaf will take Callum to and from the deaf young people’s evening in Marrick, and stay with him there, for three hours on alternate Wednesdays in term time and in the school holidays.",
    ("The family will also be offered help from the sensory social worker if needed.", "C", "V:offered", "V:if needed"),
)
P.section = "H2"
P.h("Section H2: Any other social care provision")
P.lab("empty-section", section="H2")
P.section = "I"
P.h("Section I: Placement")
P.p("Dalefoot Academy, Hexley: a mainstream secondary school.")
P.lab("placement-in-draft", section="I")
P.p(
    "Callum will have twelve hours a week of learning support there, as agreed at the review.",
    "hours-in-placement",
)
P.p(
    "The school is resourced at Level 4 of the county’s matrix so that it can employ a note-taker.",
    "provision-in-placement",
)
P.section = "J"
P.h("Section J: Personal budget")
P.p(
    "A direct payment of £46 a month is made to Mr Rowe by the county.",
    "budget-not-requested",
    "direct-payment-without-purpose",
)
P.section = "K"
P.h("Section K: Advice and information")
for x in [
    ("Report of the annual review meeting, Mrs J. Thackwray, special educational needs co-ordinator, 25 June 2026",),
    ("Views of the parents, Ruth Birkett and Stephen Rowe, 9 June 2026",),
    ("Teacher of the Deaf’s annual report, Moira Ingleby, 1 June 2026",),
    ("Speech and language therapist’s report, Gwen Pascoe, 22 May 2026",),
    ("Audiogram and clinic letter, Hexley Infirmary audiology clinic", "AD"),
    ("Educational psychologist’s advice, Dr Alun Craddock, 12 October 2018",),
    ("Social care information, Beth Oram, sensory social worker, 11 June 2026",),
]:
    P.b(*x)
P.save()
