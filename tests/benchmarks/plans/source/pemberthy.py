"""Long prose by a wordy author who quotes the reports. Amended final plan, Rosalind, Year 10."""

from building import tracked
from building_h import Plan

P = Plan("pemberthy", "final", font="Times New Roman", size=11.5)
d = P.document
P.a("COUNTY OF WESTERMERE", bold=True, size=12)
P.a("Amended Final Education, Health and Care Plan", bold=True, size=18)
P.a("Rosalind Pemberthy, born 14 November 2010, of Year 10 at The Thornmouth Academy", italic=True)
P.a(
    "The annual review meeting was held on 12 January 2026. This amended plan was issued on 29 May 2026. It will next be reviewed on or before 30 July 2027."
)
P.g("late-amendment", "no-review-date", "no-adulthood-outcomes")
P.section = "A"
P.h("Section A: The story so far, and what is hoped for")
P.lab("no-childs-views")
P.prose(
    "Rosalind is the elder of the two daughters of Mrs Helen Pemberthy, with whom she lives at Thornmouth in the house that belonged to her grandmother.",
    "The family moved there when Rosalind was six, and it was at her second primary school that a teacher first remarked upon the care with which she arranged her pencils and the distress which followed if they were touched.",
    "There followed what her mother calls ‘the quiet years’, during which Rosalind did well, said little and was found by her form teacher each Friday to have filled the margins of her exercise books with birds.",
    "She came to The Thornmouth Academy in September 2022 and was, in the words of the head of year, ‘no trouble to anybody until the spring of Year 8’, when she began to miss mornings.",
    "In the school year before last she had one-to-one tuition for ten hours each week, which was arranged by the hospital teaching service and ended when she went back.",
)
P.prose(
    "Mrs Pemberthy describes a thoughtful and truthful girl with a gift for drawing.",
    "Mrs Pemberthy would like her daughter to study illustration, to earn her own living by it and to have a home with a dog.",
    "Mrs Pemberthy asks that people should not confuse silence with sulking, for a mother knows it to be exhaustion.",
)
P.prose(
    "Rosalind is best approached in writing, and a question sent to her by email before the day on which an answer is wanted will usually be answered at length; in conversation she is to be asked one thing at a time and left undisturbed while she thinks.",
    "Papers for any meeting about her are sent three days ahead, with space for her comments.",
)
P.section = "B"
P.h("Section B: The special educational needs")
P.h("Communication and interaction", 2)
P.prose(
    "Rosalind was found to be autistic in 2023.",
    "She speaks in full and exact sentences, and her vocabulary is that of an adult; yet Mrs Tallow, the speech and language therapist, reports (3 February 2026) that ‘sarcasm, hints and changes of subject are lost on her’, so that what is meant as a joke is taken as an instruction.",
    "On the SRS her score lay within the severe range. ## AB:SRS",
    "She is courteous and exact, is patient with younger pupils and will speak at length to an adult about pigment, paper and the painters whom she admires.",
    "She has two friends, with whom she draws, and when a friendship falters she does not know how to mend it.",
)
P.h("Cognition and learning", 2)
P.prose(
    "Dr Achterberg, educational psychologist, wrote on 20 January 2026 that Rosalind’s reasoning ‘would be the envy of many undergraduates’ but that she plans so slowly that ‘with prompting she completes in ten minutes what otherwise takes her the hour’.",
    "The same advice remarks that Rosalind’s written English, once it has been begun, is ‘vivid, ordered and correctly spelled’, and that in art she works for as long as two hours without looking up.",
    "Nine pieces of coursework were outstanding at Easter.",
    "Her arithmetic is insecure, and she has not understood fractions since she missed them in Year 6.",
    "From June she will be taught by a tutor at home for two hours a week in order to recover the German she has lost. ## OUT:From June she will be taught by a tutor",
)
P.h("Social, emotional and mental health", 2)
p = P.document.add_paragraph(
    P.x(
        "Rosalind lives with a degree of anxiety which on most school days makes her sick before breakfast. She was in school for 61 per cent of the autumn term."
    )
)
tracked(
    p,
    [
        " She reproaches herself for small mistakes",
        ("del", " and cries at home"),
        ("ins", " and has been known to tear up a finished drawing"),
        ".",
    ],
)
P.g("unresolved-changes")
P.h("Sensory and physical", 2)
P.prose(
    "Strip lighting brings on headaches, and Ms Quillfeather’s occupational therapy report of November 2025 records that Rosalind left the science block within twenty minutes on each of the five days on which she was observed. ## RN:Ms Quillfeather’s occupational therapy report of November 2025",
    "She cannot bear the collar of the school shirt.",
)
P.section = "C"
P.h("Section C: Health needs")
P.a(
    "Rosalind has migraine, for which she is under the children’s hospital. An attack lasts for a day as a rule, and is followed by a day of weakness. She takes a preventive tablet each evening and a painkiller at the first sign of light. Her appetite is poor and her weight has been between the 9th and the 25th centile for two years."
)
P.section = "D"
P.h("Section D: Social care needs")
P.a(
    "Rosalind does not go out except with her mother, who has had no evening to herself since 2023 and has reduced her own hours at the library to sixteen a week. Rosalind’s sister Beatrice, who is eleven, has asked why they never go on holiday. The Family Resource Team completed an assessment in February."
)
P.section = "E"
P.h("Section E: The outcomes sought")
P.a(
    "Outcome 1. By the end of Year 11, when a remark has puzzled her, Rosalind will ask what was meant by it on four occasions out of every five.",
    "Outcome 2. By July 2027 Rosalind will pick out the intended meaning from the literal one in eight of ten written examples she has not met before.",
    "Outcome 3. By the end of the summer term 2027 Rosalind will hand in three pieces of coursework out of four on the day on which they are due.",
    "Outcome 4. By the end of Key Stage 4 Rosalind will have grown in confidence and will have become more resilient. ## M",
    "Outcome 5. Rosalind will be in school for four full days in each week. ## T",
    "Outcome 6. By March 2026 Rosalind will remain for the whole of a lesson in a room that has strip lights. ## DP",
    "Outcome 7. By December 2026 Rosalind will attend a weekly homework club with an adult at hand. ## OP; OW",
)
P.section = "F"
P.h("Section F: The special educational provision")
P.a("Towards Outcomes 1 and 2: understanding what is meant", bold=True)
P.prose(
    "Mrs Tallow’s advice of 3 February 2026, which the Authority accepts in full, was that the difficulty lies in the reading of other people’s meaning rather than in the finding of words, and accordingly a speech and language therapist with experience of autistic teenagers will meet Rosalind for fifty minutes in every alternate week of term, to work upon hints, sarcasm and the mending of misunderstandings.",
    "The same therapist will give two hours in each half term to writing conversation scripts and to showing the teaching assistants how these are to be used.",
    "A teaching assistant who has completed the second module of the Autism Education Trust will rehearse the scripts with her on Tuesday and Thursday mornings, from twenty-five minutes to nine until five minutes to nine.",
    "Rosalind will, further, take part in a conversation group with three other girls of her year, which a member of staff will run at frequent intervals. ## U:Rosalind will, further, take part; X:Rosalind will, further, take part; V:at frequent intervals",
    "It is suggested that her classmates be taught about autism. ## U; N; V:It is suggested",
    "The two friends with whom she draws will be placed in the same form as Rosalind and at the same table in registration.",
    "In English lessons the teacher will put beside every figure of speech its plain meaning, in the margin of the text.",
)
P.a("Towards Outcome 3: planning, finishing and handing in", bold=True)
P.prose(
    "For the first quarter of an hour of each double lesson a Level 3 teaching assistant will sit with Rosalind and divide the task into numbered parts, of which only the first is to be left uncovered.",
    "Whenever a piece of coursework is set, the subject teacher will write upon the front of it the hour at which Rosalind is to begin and the hour at which she is to stop.",
    "A higher level teaching assistant will teach her, in a pair with one friend, to turn a list of notes into a paragraph, from two o’clock until twenty minutes to three on Wednesdays.",
    "Her teachers will accept work that is typed, spoken or drawn, in every subject.",
    "Having regard to what Dr Achterberg said of prompting, a study skills tutor from the hospital teaching service will teach her to plan and to take notes in six sessions of one hour, in the autumn term of 2026.",
    "She will have up to an hour and a half in each week with her head of year, in order to complete coursework that has been missed. ## V:up to an hour and a half",
    "Tuition in fractions will take place in the learning centre for half an hour. ## P; N",
    "What further help she is to have with mathematics will be settled by the head of department in September. ## D",
    "Fourteen hours of adult support shall be maintained in each week. ## H",
    "Resource at Band 5 of the county’s matrix has been allotted to the school for her. ## B",
    "A card showing the four stages of a piece of coursework, with the day on which each is due, will be fixed inside the cover of every folder.",
)
P.a("Towards Outcomes 4 and 5: worry, and coming to school", bold=True)
P.prose(
    "A clinical psychologist will see Rosalind at the Academy for cognitive behavioural therapy, in twelve weekly appointments of an hour between September and December 2026.",
    "On any morning when she has not come through the gate by ten minutes past nine, the attendance officer will telephone Mrs Pemberthy and agree the lesson at which Rosalind will arrive.",
    "The head of year, who has completed a diploma in the counselling of adolescents, will give her the first half-hour of each Monday, during which the week’s timetable will be read through and whatever she dreads in it put into words.",
    "Her key worker will calm her at times of stress. ## U; X; V:at times of stress",
    "Rosalind will leave every lesson five minutes before the bell, by the back stair.",
    "The arrangements for lengthening her day are to continue as at present. ## D",
    "An emotional literacy support assistant will keep the hour before lunch on Fridays for going over the week just past and drawing the week to come, with a view to Outcome 8. ## UN:An emotional literacy support assistant will keep the hour",
    "A quiet room shall be kept for her wherever practicable. ## V:wherever practicable",
    "The pastoral assistant, who has been trained in anxiety-based absence, will walk in with Rosalind from her mother’s car at twenty-five past eight each morning and will sit with her until registration ends at ten minutes to nine.",
    "Mistakes will be marked in pencil, and the thing done well written first, whenever work is handed back.",
)
P.a("Towards Outcome 6: light, touch and headaches", bold=True)
P.prose(
    "An occupational therapist who holds a postgraduate award in sensory integration will come in September and in March, for two hours upon each occasion, to alter the lamps, the desk and the seating plan.",
    "Tinted lenses, for which the school will pay £85 a pair, will be worn in the science block. ## MO:£85 a pair",
    "Imogen will be handed her timetable in black upon cream paper at the start of each week. ## AC",
    "In examinations she will sit in a room lit by daylight, with 25 per cent more than the standard time.",
    "A soft shirt without a collar will take the place of the school shirt on every day of the week.",
    "Teachers will be mindful of glare. ## S; V:be mindful of",
    "Consideration should be given to breaks in the open air. ## S; V:Consideration should be given",
)
P.a("Preparation for adult life", bold=True)
P.prose(
    "The careers adviser, who holds a Level 6 diploma, will give Rosalind three interviews of forty minutes in the course of Year 11 upon art foundation courses and apprenticeships. ## L",
    "A travel trainer will go with her on the number 14 bus for an hour and a half on each of six Saturdays in the autumn of 2026. ## L",
    "In the learning centre kitchen, in period 5 of every Thursday, the food technician will teach her to shop for and cook a meal for two on £6. ## L",
)
P.a("Monitoring and review", bold=True)
P.prose(
    "The Academy will set shorter-term targets for each outcome within half a term of the issue of this plan and will send them to Mrs Pemberthy.",
    "Those targets will be looked at in December, March and June by the head of year, with Rosalind present for as much of the meeting as she wishes, and the plan as a whole will be reviewed by the Authority.",
)
P.section = "G"
P.h("Section G: Health provision")
P.prose(
    "The consultant paediatric neurologist will see Rosalind in the outpatient clinic in April and October of each year (Outcome 6).",
    "The headache nurse will speak to her by telephone when necessary. ## C; V:when necessary",
    "A dietitian will weigh her and look over her food diary every eight weeks (Outcome 5).",
)
P.section = "H1"
P.h("Section H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.a(
    "A support worker will go with Rosalind to the Saturday drawing class at the Guildhall from ten until half past twelve on alternate Saturdays, which will serve Outcome 4 and give Mrs Pemberthy a morning to herself."
)
P.section = "H2"
P.h("Section H2: Any other social care provision")
P.a("An independent visitor might be found for her. ## C; V:might")
P.section = "I"
P.h("Section I: The placement")
P.a(
    "The Thornmouth Academy: a mainstream secondary school with a resourced base for autistic pupils and top-up funding at Band 5. ## provision-in-placement:top-up funding at Band 5"
)
P.section = "J"
P.h("Section J: Personal budget")
P.a("No personal budget has been requested.")
P.section = "K"
P.h("Section K: The advice and information")
rows = [
    ["Document", "By whom", "Of what date"],
    ["Educational psychology advice", "Dr Liesbeth Achterberg, educational psychologist", "20 January 2026"],
    ["Speech and language therapy advice", "Mrs Joan Tallow, speech and language therapist", "3 February 2026"],
    ["Report of the annual review", "Mr D Fenwick, head of year", "12 January 2026"],
    [
        "Consultant’s medical advice ## AD:Consultant’s medical advice",
        "Dr S Rao, consultant paediatric neurologist",
        "",
    ],
    ["Family Resource Team assessment", "Kim Osgood, social worker", "18 February 2026"],
    ["Letter from the family", "Mrs H Pemberthy, mother", "9 January 2026"],
]
P.tab(rows, [6, 7, 4])
P.a("Signed for the Authority: A. W. Cardew. Augustus Cardew, Principal Officer, 29 May 2026.")
P.save()
