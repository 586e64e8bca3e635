from building_c import Plan

P = Plan("quayside", "final", font="Verdana", size=9.5, footer="Final amended EHC plan | R. Adeyemi")
c = P.t
P.h("Northmarsh Borough Council", 0)
P.p("Final Amended Education, Health and Care Plan (19 to 25)", bold=True)
P.table(
    [
        ["Young person", "Rosalind Adeyemi, known as Roz"],
        ["Date of birth", "8 August 2005 (aged 20)"],
        ["Year", "Year 15: second year at college"],
        ["Date of review meeting", "3 November 2025"],
        ["Date of final amended plan", "20 March 2026"],
        ["Next review due by", "2 November 2026"],
    ],
    [6, 11],
    False,
)
P.whole("late-amendment")
P.section = "A"
P.h("SECTION A  My views, interests and aspirations", 2)
P.p(
    'These are Roz\'s words, typed by her sister Temi: "I want my own flat with a blue door. I want a paid job in a café. I like baking, gospel choir and my phone."'
)
P.p(
    "Roz uses short spoken sentences and a communication book. Put the question first, show her the page, and count to ten. She brings her own agenda to her meetings."
)
P.section = "B"
P.h("SECTION B  My special educational needs", 2)
P.h("Thinking and learning", 3)
P.p(
    "Roz has a moderate learning difficulty associated with Down syndrome. She reads signs, menus and lists of familiar words. She recognises coins but cannot tell whether she has enough to pay. Roz learns a job by doing it many times in the same place."
)
P.h("Communication", 3)
P.p("New listeners understand about half of what Roz says. She agrees with whoever spoke last.")
P.h("Feelings and friendships", 3)
P.p("He goes quiet and stays in bed when plans change.", "mixed-pronouns: He goes quiet")
P.p("Roz trusts strangers online and gave a man her address in the autumn of 2025.")
P.h("Body and senses", 3)
P.p(
    "Roz has a hearing loss of 45 dB in both ears and takes her aids out in noisy rooms. She tires quickly and has low muscle tone. The audiology report of June 2025 advises a radio aid.",
    "report-not-listed: audiology report of June 2025",
)
P.section = "C"
P.h("SECTION C  My health needs", 2)
P.p("Roz has an underactive thyroid and sleep apnoea. Her community nurse saw her every week in 2024 after surgery.")
P.section = "D"
P.h("SECTION D  My social care needs", 2)
P.p("Roz has eligible needs under the Care Act 2014. She cannot be alone in the house for more than an hour.")
P.section = "E"
P.h("SECTION E  Outcomes", 2)


def o(n, t, *l):
    P.p(f"Outcome {n}. " + t, *l)


o(1, "By July 2027 Roz will serve ten customers in a shift at the training café with no more than two prompts.")
o(2, "By July 2027 Roz will travel on the number 6 bus to college and back on her own.")
o(
    3,
    "Roz will cook three different meals from a picture recipe without help.",
    "no-time-limit: Roz will cook three different meals",
)
o(4, "By December 2026 Roz will tell a new person three things about herself and be understood the first time.")
o(
    5,
    "Roz will be supported to understand online safety by July 2027.",
    "not-measurable: Roz will be supported to understand",
    "~outcome-is-provision: Roz will be supported to understand",
)
o(6, "By January 2026 Roz will wear both hearing aids for a whole morning.", "outcome-date-passed: By January 2026")
o(7, "By July 2027 Roz will see two friends a week without a member of her family there.")
P.section = "F"
P.h("SECTION F  Special educational provision", 2)
n = [0]


def f(t, *l):
    n[0] += 1
    P.p(f"F{n[0]}. " + t, *l)


P.h("Outcome 1: working", 3)
f(
    "A job coach will work beside Roz at the training café for four hours every Tuesday and Thursday, teaching one new task at a time and stepping back from each as she masters it."
)
f("The catering lecturer will teach Level 1 food hygiene by demonstration for 90 minutes a week.")
f("Picture cards for each job, held on a ring at her belt on every shift.")
f(
    "Roz will have the opportunity to try work in a hotel kitchen.",
    "vague-wording: opportunity to",
    "~strategy-without-scope: Roz will have the opportunity to try",
)
f("An employment adviser will meet Roz and Temi for one hour each term to plan her next step.")
f("Learning support assistant for 12 hours a week.", "hours-only: Learning support assistant for 12 hours")
P.h("Outcome 2: travelling", 3)
f("A travel trainer will teach the bus route to Roz in 20 sessions of one hour between April and July 2026.")
f(
    "Travel training refreshers will be delivered fortnightly by the travel trainer in the autumn term.",
    "part-quantified-provision: Travel training refreshers will be delivered",
)
f("Funding equivalent to Band D of the college matrix.", "band-as-provision: Band D")
P.h("Outcome 3: living in my own home", 3)
f(
    "The independent living tutor will teach cooking, laundry and shopping to Roz and three others in the training flat for three hours every Wednesday."
)
f(
    "Money skills, including paying for items up to £5 with coins, will be taught by the mathematics tutor for 45 minutes twice a week."
)
f(
    "Practice in the college shop.",
    "unquantified-provision: Practice in the college shop",
    "nobody-named: Practice in the college shop",
)
f(
    "Roz may be able to stay overnight in the training flat.",
    "vague-wording: may be able to",
    "~unquantified-provision",
    "~nobody-named",
    "~strategy-without-scope",
)
f("A talking recipe scale and a kettle tipper, for Roz's use in every cookery session.")
P.h("Outcome 4: being understood", 3)
f(
    "A speech and language therapist will provide six sessions of 50 minutes in the summer term of 2026 on clear speech and on saying no."
)
f("The therapist's exercises will be practised by a communication assistant for 15 minutes on each college day.")
f("All tutors will wait ten seconds for Roz to answer.", "strategy-without-scope: All tutors will wait ten seconds")
f(
    "The communication book will be updated as and when required by the communication assistant.",
    "vague-wording: as and when required",
    "~unquantified-provision",
    "~strategy-without-scope",
)
P.h("Outcomes 5 and 7: keeping safe and having friends", 3)
f(
    "The safeguarding tutor will run a course on phones and strangers in a group of six, an hour a week for ten weeks from September 2026."
)
f(
    "A mentor will talk with Roz about her week for 30 minutes every Friday.",
    "expertise-not-stated: A mentor will talk with Roz",
)
f(
    "The college will run a lunchtime choir on Mondays from 12.30 to 1.15 to which Roz will go with two friends.",
    "nobody-named: The college will run a lunchtime choir",
)
f(
    "Martin will attend the drama group every Thursday from 2pm to 3.30pm, led by the performing arts lecturer.",
    "another-childs-name: Martin",
)
f(
    "Pastoral input.",
    "unquantified-provision: Pastoral input",
    "nobody-named: Pastoral input",
    "vague-wording: Pastoral input",
)
P.h("Outcome 6: hearing and comfort", 3)
f(
    "A qualified teacher of the deaf will visit for one hour every half-term to teach Roz to look after her aids and to tell people what she needs."
)
f("The radio aid will be worn by the tutor in all group teaching.")
f("The learning support assistant will check the batteries at the start of each day.")
f("Rest breaks of ten minutes after each hour of teaching, in the student lounge.")
f(
    "Physiotherapy will be arranged in line with the recommendations in the physiotherapist's report.",
    "deferred-provision: in line with the recommendations",
    "~nobody-named",
)
f(
    "Touch-screen training from the assistive technology officer, 30 minutes a week for one term (Outcome 9).",
    "unknown-outcome: Outcome 9",
)
P.section = "G"
P.h("SECTION G  Health provision", 2)
P.p("The learning disability nurse will review Roz's thyroid and sleep treatment with her every six months.")
P.p("Emotional wellbeing appointments with the community learning disability team.", "unquantified-care")
P.section = "H1"
P.h("SECTION H1  Social care provision under the Chronically Sick and Disabled Persons Act 1970", 2)
P.p("Not applicable: Roz is over 18.")
P.section = "H2"
P.h("SECTION H2  Other social care provision", 2)
P.p(
    "A personal assistant will help Roz to shop, cook and go out for nine hours a week, in three visits of three hours."
)
P.p(
    "Shared Lives short breaks, from time to time, with a carer Roz has chosen.",
    "unquantified-care",
    "vague-wording: from time to time",
)
P.section = "I"
P.h("SECTION I  Placement", 2)
P.p(
    "Quayside College, a general further education college. Roz will be taught in a class of no more than eight with two learning support assistants.",
    "provision-in-placement: Roz will be taught in a class",
)
P.section = "J"
P.h("SECTION J  Personal budget", 2)
P.p("£7,840 a year for nine hours a week of personal assistance.", "budget-not-requested: £7,840")
P.section = "K"
P.h("SECTION K  Advice and information", 2)
P.table(
    [
        ["From", "Role", "Date"],
        ["R. Adeyemi and T. Adeyemi", "Young person and sister", "20 October 2025"],
        ["P. Sorrell", "Learning support manager, Quayside College", "24 October 2025"],
        ["Dr E. Haddad", "Consultant in learning disability", "12 September 2025"],
        ["F. Moss", "Speech and language therapist", "1 October 2025"],
        ["G. Teale", "Adult social care practitioner", "15 October 2025"],
        [
            c("V. Rowe", "advice-not-dated: V. Rowe"),
            "Physiotherapist",
            c("date to follow", "~leftover-placeholder: date to follow"),
        ],
        ["B. Lal", "Careers adviser", "30 October 2025"],
    ],
    [6, 7, 4],
)
P.p("Signed by D. Kershaw, duly authorised officer, on 20 March 2026.")
P.save()
