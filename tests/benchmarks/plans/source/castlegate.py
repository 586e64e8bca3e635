"""Year 5, dyslexia and anxiety, final. Shaded letter bars in two-cell tables; E one table; F one table an area with who / how much / outcome."""

from building import Plan, sdt, shade, widths
from docx.shared import Cm

P = Plan("castlegate", "final", font="Arial", size=10)
d = P.document
for s in d.sections:
    s.left_margin = s.right_margin = Cm(1.8)
    s.header.paragraphs[0].text = "Marlshire County Council – Confidential"
    s.footer.paragraphs[0].text = "Rosie Thackeray · Education, Health and Care Plan · Final"


def bar(letter, title):
    d.add_paragraph()
    t = d.add_table(rows=1, cols=2, style="Table Grid")
    t.cell(0, 0).text = letter
    t.cell(0, 1).text = title
    for c in t.rows[0].cells:
        shade(c, "C6E0B4")
        c.paragraphs[0].runs[0].bold = True
    widths(t, [3.8, 13.6])
    d.add_paragraph()


def rows(head, body, cms):
    out = [head]
    for r in body:
        cells, labs = r[0], r[1:]
        joined = " ".join(cells)
        for l in labs:
            rr, _, w = l.partition(":")
            w = w or " ".join(cells[0].split()[:7]).rstrip(".,;")
            assert w in joined, w
            P.lab(rr, w)
        out.append(cells)
    t = P.grid(out)
    widths(t, cms)
    for c in t.rows[0].cells:
        shade(c, "EDEDED")


P.h("Education, Health and Care Plan", 0)
P.p("This is the final plan made under section 37 of the Children and Families Act 2014.")
t = d.add_table(rows=0, cols=4, style="Table Grid")
for a, b, c, e in [
    ("Name", "Rosalind (Rosie) Thackeray", "Date of birth", "19 February 2017"),
    ("Year group", "Year 5", "UPN", "K881204517023"),
    ("Address", "14 Fuller’s Row, Marlbridge", "First language", "English"),
    ("Religion", "Click or tap here to enter text.", "Interpreter needed", "No"),
    ("Date of request for an assessment", "4 June 2026", "Date of this plan", "16 October 2026"),
    ("Plan writer", "Imelda Farrant, casework officer", "Review", "This plan will be reviewed every twelve months"),
]:
    r = t.add_row().cells
    r[0].text, r[2].text, r[3].text = a, c, e
    if b.startswith("Click"):
        sdt(r[1].paragraphs[0], b, True)
    else:
        r[1].text = b
P.lab("PH", "Click or tap here to enter text", None)
P.lab("no-review-date", section=None)

P.section = "A"
bar("Section A", "The views, interests and aspirations of Rosie and her parents")
P.lab("no-communication-summary", section="A")
P.p("What Rosie says", bold=True)
P.p(
    "Rosie talked to her class teacher, Mr Pell, on 22 June 2026. He wrote down what she said and read it back to her.",
    italic=True,
)
P.p(
    "“I am good at making things and at knowing about birds. Grandpa and I have seen forty-one different kinds this year and I drew nearly all of them. I like maths when it is shapes. I like Florence and Maya because they don’t go off without me.”"
)
P.p(
    "“Reading makes my tummy hurt. Everybody else turns the page and I am still at the top. When Mr Pell asks who wants to read out I look at the floor. In the mornings I feel sick in the car and I don’t want to get out.”"
)
P.p(
    "“When I grow up I want to work at a bird hospital or be a model maker for films. I would like to read the long bird book on my own, the one with no pictures.”"
)
P.p("What Rosie’s parents say", bold=True)
P.p(
    "Mr and Mrs Thackeray describe a thoughtful, funny child who notices everything. They noticed in Reception that rhymes did not stick, and by Year 2 she was hiding her reading book behind the boiler. Her mother wrote that Sunday evenings are the worst part of the week, with tears from about five o’clock. They have paid for a tutor themselves for the past two years. They hope that Rosie will go to secondary school able to manage the reading there, that she will have kept her love of drawing, and that she will one day have work she enjoys."
)
P.p("A short history", bold=True)
P.p(
    "Rosie was born at term and walked and talked at the usual ages. She went to Little Acorns nursery and moved to Castlegate in Reception. She had a phonics catch-up group for two terms in Year 1 and a reading volunteer twice a week in Year 3. Her attendance fell from 96% in Year 3 to 81% in Year 4. The school has tried coloured overlays, a later start on Mondays and a worry box, and the worry box helped for about a month. Her teacher in Year 4 found that Rosie would talk about how she felt while drawing, and hardly ever when asked. An older cousin has dyslexia and is now at university, which Rosie mentions with pride."
)

P.section = "B"
bar("Section B", "Rosie’s special educational needs")
P.p("Communication and interaction", bold=True)
P.p("Rosie has no special educational needs in this area. She speaks fluently, with a wide vocabulary for her age.")
P.p("Cognition and learning", bold=True)
P.p(
    "Strengths: Rosie’s reasoning with shapes and pictures is above that of most children of her age (84th percentile). She remembers what she hears in stories and can retell them in detail."
)
for x in [
    (
        "Rosie has dyslexia. The educational psychologist (report of 11 July 2026) found word reading at the 4th percentile and spelling at the 2nd.",
    ),
    (
        "Her reading rate on the YARC was 38 words a minute, so she often loses the meaning of a passage before she reaches the end.",
        "AB:YARC",
    ),
    ("She writes two or three lines in a lesson, and leaves out words she cannot spell.",),
    ("His written work does not show how much he knows about a topic.", "MP"),
    ("Rosie holds fewer than four items in mind at once and so loses her place in a series of instructions.",),
    (
        "She cannot yet recall the times tables beyond 2, 5 and 10. From January she will work on these with the maths lead for half an hour on Wednesdays.",
        "OUT:From January she will work on these",
    ),
]:
    P.b(*x)
P.p("Social, emotional and mental health", bold=True)
P.p("Strengths: Rosie is kind to younger children and is loyal to her two close friends.")
for x in [
    ("Rosie is anxious about coming to school; on about two days in five she cannot get out of the car without help.",),
    (
        "She leaves the classroom without telling anyone when she expects to be asked to read, and hides in the cloakroom.",
    ),
    (
        "A letter from the child and adolescent mental health service (CAMHS) dated February 2026 describes a generalised anxiety disorder.",
        "RN:dated February 2026",
    ),
    ("At lunchtimes she eats very little and asks to go home if Florence and Maya are away.",),
]:
    P.b(*x)
P.p("Sensory and/or physical needs", bold=True)
P.lab("NP", "Sensory and/or physical needs")
P.p("Strengths: Rosie is a strong swimmer and draws with great control.")
P.b("Rosie is over-sensitive to some textures and noises: woollen jumpers, labels and the hand-dryers distress her.")
P.b("She finds laces, zips and cutting up food difficult and takes much longer than others to change for games.")

P.section = None
bar("Sections C and D", "Health and social care needs which relate to Rosie’s special educational needs")
P.lab("sections-not-separate", "Sections C and D", None)
P.p(
    "Rosie has a diagnosis of generalised anxiety disorder, which makes her stomach hurt and keeps her awake; she sleeps for about six hours and is tired in lessons. She is otherwise well and takes no medicine. The family is not known to children’s services, and nothing was raised by them or by Rosie during the assessment."
)

P.section = "E"
bar("Section E", "The outcomes sought for Rosie")
rows(
    ["No.", "Outcome: what Rosie will do", "By when"],
    [
        (
            [
                "1",
                "Rosie will read aloud an unseen passage of 200 words from a Year 4 book with no more than five mistakes.",
                "End of Year 6",
            ],
        ),
        (
            [
                "2",
                "Rosie will type a piece of at least twelve sentences, with a beginning, middle and end, in two lessons each week.",
                "July 2028",
            ],
        ),
        (
            ["3", "Rosie will develop her confidence in spelling.", "End of Key Stage 2"],
            "M:Rosie will develop her confidence in spelling",
        ),
        (
            ["4", "Rosie will receive specialist dyslexia teaching twice a week.", "July 2027"],
            "OP:Rosie will receive specialist dyslexia teaching",
        ),
        (
            [
                "5",
                "Rosie will walk in from the car by 8.50am on nine school days out of ten.",
                "End of the summer term 2027",
            ],
        ),
        (
            [
                "6",
                "Rosie will tell a grown-up, or show her card, that she is worried before she leaves a room, four times out of five.",
                "",
            ],
            "T:Rosie will tell a grown-up, or show her card",
        ),
        (
            ["7", "Rosie will eat her lunch with other children on three days each week.", "31 July 2026"],
            "DP:Rosie will eat her lunch with other children",
        ),
        (
            [
                "8",
                "Rosie will pack her own bag from a picture list on four school nights a week without a reminder.",
                "When Rosie is 11",
            ],
            "OW:Rosie will pack her own bag from a picture list",
        ),
    ],
    [1.2, 11.7, 4.5],
)

P.section = "F"
bar("Section F", "The special educational provision required by Rosie")
P.p("Cognition and learning", bold=True)
head = ["What will be provided", "By whom", "How much and how often", "Outcome"]
cms = [8, 3.6, 3.8, 2]
rows(
    head,
    [
        (
            [
                "A structured reading and spelling programme (Sounds-Write), taught one to one",
                "Teacher with a Level 7 diploma in dyslexia",
                "45 minutes, Tuesdays and Fridays",
                "1, 4",
            ],
        ),
        (
            [
                "Going back over the sounds and words taught in that lesson",
                "Teaching assistant trained by the specialist teacher",
                "15 minutes on each of the other three days",
                "1, 3",
            ],
        ),
        (["Paired reading of a book that Rosie has picked", "Teaching assistant", "Three times a week", "1"], "P"),
        (
            ["Help with learning spellings for the Friday quiz", "Teaching assistant", "Regularly", "3"],
            "U",
            "V:Regularly",
        ),
        (
            [
                "A laptop with text-to-speech and a spelling checker, for Rosie alone",
                "SENCO",
                "English, history, geography and science lessons",
                "2",
            ],
        ),
        (["Access to a reading pen and headphones", "Class teacher", "In the classroom", "1"], "V:Access to"),
        (
            [
                "Worksheets on cream paper in a 14-point font, no more than one task to a page",
                "Class teacher",
                "All printed work",
                "1",
            ],
        ),
        (["12 hours of teaching assistant support", "Teaching assistant", "Each week", "1, 2"], "H"),
        (["Instructions broken into two steps, which Rosie says back", "Class teacher", "", "2"], "S"),
        (
            [
                "Times tables and number bonds with a number stick and a tables game, in a pair",
                "Higher level teaching assistant",
                "20 minutes on Mondays, Wednesdays and Thursdays",
                "",
            ],
            "L",
        ),
        (["Touch-typing tuition from an online course", "", "Ten minutes a day before registration", "2"], "N"),
        (
            [
                "Training on dyslexia in the classroom for Mr Pell and the Year 5 teaching assistant",
                "Teacher with a Level 7 diploma in dyslexia",
                "One session of two hours by 18 December 2026",
                "1",
            ],
        ),
        (
            [
                "In the Key Stage 2 tests, a quarter more time and a reader for the maths papers",
                "Teaching assistant",
                "May 2028, every maths paper",
                "2",
            ],
        ),
        (["£450 for the specialist teacher’s books and materials", "School", "Each year", "1"], "MO:£450"),
        (
            [
                "Overlearning of topic words from the next unit: ten words on picture cards, read and matched",
                "Teaching assistant",
                "Mondays, 20 minutes",
                "1, 3",
            ],
        ),
        (["Element 3 top-up, matrix level 4", "Council", "Each year", "1, 2"], "B"),
    ],
    cms,
)
P.p("Social, emotional and mental health", bold=True)
rows(
    head,
    [
        (
            [
                "Individual session on worries: naming feelings, body signs, breathing and a ladder of brave steps",
                "Emotional literacy support assistant",
                "40 minutes every week",
                "6",
            ],
        ),
        (
            [
                "Rosie is met at the side gate and walks to class by way of the bird table, which she fills",
                "Pastoral lead",
                "8.40am to 8.50am every school day",
                "5",
            ],
        ),
        (
            [
                "Going through the plan for the next day so that nothing comes as a surprise",
                "A trusted adult",
                "3.00pm to 3.10pm every day",
                "5, 6",
            ],
            "X",
        ),
        (
            [
                "A beanbag and drawing things in the library corner, where Rosie goes for ten minutes after showing her blue card",
                "Class teacher",
                "Whenever she shows the card",
                "6",
            ],
        ),
        (
            ["Leave to run once round the field and come back", "Class teacher", "As and when needed", "6"],
            "S",
            "V:As and when needed",
        ),
        (
            [
                "Lunchtime club for Rosie and up to five others: packed lunch together, then board games",
                "Play leader",
                "Tuesdays and Thursdays, 12.15pm to 12.55pm",
                "7",
            ],
        ),
        (
            ["Whether Rosie joins the nurture group will be decided by the school in January", "Headteacher", "", "7"],
            "D",
        ),
        (
            [
                "A book that goes between home and school with one thing that went well",
                "Class teacher",
                "Every day at home time",
                "11",
            ],
            "UN",
        ),
        (
            [
                "Counselling about loss and change may be arranged",
                "School counsellor",
                "Six sessions of 50 minutes in the spring term 2027",
                "6",
            ],
            "V:may be arranged",
        ),
        (
            [
                "Drawing and model-making with one other child as a calm start after a weekend or a holiday",
                "Art technician",
                "First morning back, 9.00am to 9.25am",
                "5",
            ],
        ),
        (
            [
                "When a supply teacher takes the class, the pastoral lead brings the new teacher to meet Rosie and stays for the first twenty minutes",
                "Pastoral lead",
                "On each such day",
                "5, 6",
            ],
        ),
        (
            [
                "Rosie is not asked to read aloud to the class; she is told on the day before which question she will answer",
                "All her teachers",
                "Every lesson",
                "6",
            ],
        ),
        (
            [
                "Conversation with Rosie and her mother about how the week has gone and what next week holds",
                "Pastoral lead",
                "Fridays, fifteen minutes",
                "5",
            ],
        ),
    ],
    cms,
)
P.p("Monitoring", bold=True)
P.p(
    "The school will set shorter-term targets within eight weeks of this plan and go through them with Rosie’s parents each term."
)

P.section = "G"
bar("Section G", "Health provision reasonably required by Rosie’s learning difficulties")
P.b(
    "A CAMHS practitioner will give Rosie ten sessions of cognitive behavioural therapy, each of 50 minutes, once a fortnight from November 2026."
)
P.b("The school nurse will see Rosie and her mother about sleep as necessary.", "C", "V:as necessary")
P.section = "H1"
bar("Section H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.p("None required.")
P.section = "H2"
bar("Section H2", "Any other social care provision")
P.p("None required.")
P.section = "I"
bar("Section I", "Placement")
P.p("Castlegate Junior School, Marlbridge")
P.p(
    "A mainstream junior school, with 12 hours a week of teaching assistant time and a desk near the door.",
    "hours-in-placement:12 hours a week of teaching assistant time",
)
P.section = "J"
bar("Section J", "Personal budget")
P.p("Mr and Mrs Thackeray were told about personal budgets on 3 September 2026 and did not ask for one.")
P.section = "K"
bar("Section K", "Advice and information")
rows(
    ["Advice", "From", "Date"],
    [
        (["Views of Rosie", "Rosie, written down by Mr J Pell, class teacher", "22 June 2026"],),
        (["Parents’ views", "Mr and Mrs Thackeray", "25 June 2026"],),
        (["Educational advice", "Ms R Achebe, headteacher", "1 July 2026"],),
        (["Psychological advice", "Dr Lewin Hartnell, educational psychologist", "11 July 2026"],),
        (["Medical advice", "Dr Salma Mirza, community paediatrician", ""], "AD:Medical advice"),
        (["Social care information", "Beth Corran, early help duty worker", "9 July 2026"],),
    ],
    [5, 8.4, 4],
)
d.add_paragraph()
P.p("Signed: I. Farrant    Imelda Farrant, casework officer, for Marlshire County Council    Date: 16 October 2026")
P.save()
