"""A plan written by a tool: === SECTION F: ... ===, codes E1. and F1., [Linked to Outcome: E1], a single H and no J.
Zofia, 20, at a specialist college; a final plan."""

import building_b as b

p = b.Plan("b06", "final")
e = p.e


def section(letter: str, title: str) -> None:
    p.section = letter
    p.para(f"=== SECTION {letter}: {title} ===", bold=True)


p.para("EDUCATION, HEALTH AND CARE PLAN (FINAL)", bold=True)
p.para(
    "Name: Zofia Marchetti-Lund",
    "Date of birth: 30 March 2006",
    "Date of plan: 1 July 2026",
    "Next review date: 30 June 2027",
    "Setting: Longmynd College",
    "-" * 40,
)

section("A", "VIEWS, INTERESTS AND ASPIRATIONS")
p.para(
    "Zofia’s views were recorded on 4 February 2026 in a 40-minute conversation with her tutor, using symbols on her communication book. "
    "Zofia said that she likes horses, bath bombs and shopping for earrings. She said that she does not like being hugged, or sitting with her back to a door.",
    "Zofia’s father, Piero, hopes that she will live with two friends and a staff team that knows her. Zofia would like a job with animals.",
    "To involve her, use the communication book, give two choices, and check the answer again an hour later.",
    e("From September Zofia shall have the help of an enabler for 30 hours each week.", b.OUTSIDE),
)

section("B", "SPECIAL EDUCATIONAL NEEDS")
p.para("Communication and Interaction", bold=True)
p.para(
    "B1. Zofia uses a book of 120 symbols and about 30 spoken words. Strangers do not understand her speech.",
    "B2. Zofia does not yet say no to a person who asks her to do something that she does not want.",
)
p.para("Cognition and Learning", bold=True)
p.para(
    "B3. Zofia has a severe learning disability. She matches coins but cannot tell which of two prices is more.",
    "B4. She cannot follow a sequence of more than three steps without being shown (NVQ portfolio, 2025).",
)
p.para("Social, Emotional and Mental Health", bold=True)
p.para(
    "B5. Zofia bites her wrist when plans change. There were 23 incidents between September and December 2025.",
    "B6. She is very trusting and has given her telephone to strangers.",
)
p.para("Sensory and Physical", bold=True)
p.para(
    "B7. Zofia has scoliosis and cannot stand for more than 15 minutes (physiotherapy report, 9 January 2026).",
    e("B8. Zofia has a hearing loss in her left ear, and misses speech in the canteen.", b.NEED),
)
p.section = "B"
p.whole(b.ABBREVIATION, words="NVQ portfolio")
p.maybe(b.UNLISTED, words="NVQ portfolio, 2025")

section("C", "HEALTH NEEDS")
p.para("C1. Zofia has reflux and takes medicine twice a day. She wears a back brace for 20 hours in 24.")
section("D", "SOCIAL CARE NEEDS")
p.para(
    "D1. Zofia needs another person with her, awake or asleep, at all times. Her father works abroad for part of the year."
)

section("E", "OUTCOMES")
p.para(
    e(
        "E1. By July 2027, Zofia will ask for an item in a shop with her book, without a prompt, on four visits out of five."
    ),
    e(
        "E2. By July 2027, Zofia will shake her head or point to “no” when she is offered something that she does not like, every day."
    ),
    e("E3. By July 2028, Zofia will hand over the right coins for an item of less than £2, four times out of five."),
    e(
        "E4. Zofia will complete a six-step stable job (muck, fork, sweep, water, feed, bolt) from a picture strip.",
        b.UNDATED,
    ),
    e("E5. By the end of her course, Zofia will have improved emotional wellbeing.", b.SOFT),
    e("E6. By July 2025, Zofia will stand at the grooming rail for 15 minutes in her brace.", b.PASSED),
    e("E7. By July 2028, Zofia will carry out three days a week of work experience at a riding stable."),
    e("E8. By December 2027, Zofia will wash and dry her own hair.", b.ALONE),
    e("E9. By July 2027, a weekly session of music therapy will be in place for Zofia.", b.SERVICE, b.ALONE),
    e("E10. By July 2028, Zofia will choose and make her own lunch on three days in the week, using a picture recipe."),
)
section("F", "SPECIAL EDUCATIONAL PROVISION")
p.para("Communication and Interaction", bold=True)
p.para(
    e(
        "F1. A speech and language therapist will work with Zofia for one hour each week of term, at the shop and in the canteen, on asking "
        "with the book. [Linked to Outcome: E1]"
    ),
    e(
        "F2. A teaching assistant with a Level 3 award will go with Zofia to the shop every Tuesday, 10.30 to 12.00, and wait ten seconds "
        "before giving help. [Linked to Outcome: E1]"
    ),
    e(
        "F3. The book will be on the table or round her neck in all sessions, at meals and on the minibus. [Linked to Outcome: E1]"
    ),
    e("F4. Zofia will have the opportunity to say no. [Linked to Outcome: E2]", b.vague("the opportunity to"), b.SCOPE),
    e(
        "F5. A keep-safe group of four students, 50 minutes on Mondays, taught by the personal development tutor. [Linked to Outcome: E2]"
    ),
    e(
        "F6. Staff who are new to Zofia will be taught her symbols. [Linked to Outcomes: E1, E2]",
        b.UNQ,
        b.NOBODY,
        either=(b.EXPERT,),
    ),
    e(
        "F7. Sufficient speech and language therapy to meet her needs. [Linked to Outcome: E1]",
        b.UNQ,
        b.NOBODY,
        b.vague("Sufficient"),
    ),
)
p.para("Cognition and Learning", bold=True)
p.para(
    e(
        "F8. Two 40-minute lessons a week in using coins, taught by the functional skills tutor at the college till. [Linked to Outcome: E3]"
    ),
    e(
        "F9. The functional skills tutor will deliver sessions approximately weekly. [Linked to Outcome: E3]",
        b.PART,
        b.vague("approximately"),
    ),
    e(
        "F10. Backward chaining of each stable job, with the last step done by Zofia first. [Linked to Outcome: E4]",
        either=(b.UNQ, b.NOBODY),
    ),
    e(
        "F11. Horse care, nine hours a week with the equine instructor and a 1:1 teaching assistant. [Linked to Outcomes: E4, E7]"
    ),
    e("F12. 1:1 support from a learning support practitioner. [Linked to Outcome: E4]", b.UNQ, b.vague("support")),
    e("F13. 12.5 hours per week of 1:1. [Linked to Outcome: E3]", b.HOURS),
    e(
        "F14. A vocational coach will be in post by October 2026, will visit three stables and will then go with Zofia for the whole of each "
        "of her work days. [Linked to Outcome: E7]"
    ),
    e("F15. The curriculum will be bespoke. [Linked to Outcome: E4]", b.vague("bespoke"), b.SCOPE),
    e(
        "F16. Lunch making with the life skills tutor, one hour on Wednesdays and Fridays, from three picture recipes. [Linked to Outcome: E10]"
    ),
)
p.para("Social, Emotional and Mental Health", bold=True)
p.para(
    e(
        "F17. Tomorrow’s plan in pictures, gone over with the residential support worker at 7.30 each evening for ten minutes. [Linked to Outcome: E5]"
    ),
    e(
        "F18. When a plan changes, the member of staff on shift will show the old picture, cross it through and put the new one beside it. "
        "[Linked to Outcome: E5]"
    ),
    e(
        "F19. A positive behaviour specialist will observe for three hours a term and train the house team for two hours a term. "
        "[Linked to Outcome: E5]"
    ),
    e(
        "F20. Equine therapy will be arranged if funding is agreed. [Linked to Outcome: E5]",
        b.UNQ,
        b.NOBODY,
        b.vague("if funding is agreed"),
        either=(b.DEFER,),
    ),
    e(
        "F21. A familiar adult will walk with Zofia between buildings at each change of lesson. [Linked to Outcome: E2]",
        b.EXPERT,
    ),
    e(
        "F22. Zofia will be seen fortnightly by the {{provider_name}} counsellor for 30 minutes. [Linked to Outcome: E5]",
        (b.LEFTOVER, "{{provider_name}}"),
    ),
    e(
        "F23. Ludmila will have a visual countdown on the wall of her room before visits home. [Linked to Outcome: E5]",
        b.OTHER_CHILD,
    ),
    e("F24. Weekly meeting of the house team with the key tutor to go over incidents. [Linked to Outcome: E5]"),
    e(
        "F25. Music therapy, 45 minutes weekly, by a registered music therapist. [Linked to Outcome: E12]",
        b.UNKNOWN,
        either=(b.NOLINK,),
    ),
)
p.para("Sensory and Physical", bold=True)
p.para(
    e("F26. A perching stool in the kitchen, the stable and the shop. [Linked to Outcome: E6]"),
    e(
        "F27. Physiotherapy twice a term, two hours each, with exercises taught to the house team. [Linked to Outcome: E6]",
        b.NOBODY,
    ),
    e(
        "F28. The house team will lead Zofia’s stretches for ten minutes before bed. [Linked to Outcome: E6]",
        either=(b.PART, b.EXPERT),
    ),
    e("F29. Rest for 20 minutes, lying down, at 11.00 and at 2.30. [Linked to Outcome: E6]"),
    e("F30. Hoist and bed to be decided after the occupational therapist’s visit. [Linked to Outcome: E6]", b.DEFER),
    e("F31. Physical support needs to be met from Element 3 funding. [Linked to Outcome: E6]", b.BAND),
    e("F32. Riding for 30 minutes each Thursday with the instructor and two side walkers.", b.NOLINK),
    e("F33. The cost of the riding hat (£85) will be reimbursed by the authority. [Linked to Outcome: E7]", b.MONEY),
    e("F34. Weekly rebound therapy with the physiotherapy assistant. [Linked to Outcome: E6]", b.PART),
)
p.para("Preparing for Adulthood", bold=True)
p.para(
    e(
        "F35. A transition tutor will meet Zofia, her father and the housing officer for an hour each term. [Linked to Outcome: E10]"
    ),
    e(
        "F36. Travel training, ideally on the number 7 bus, with an enabler for two hours a week. [Linked to Outcome: E7]",
        b.vague("ideally"),
    ),
    e("F37. Careers guidance from the careers leader twice a year. [Linked to Outcome: E7]", b.PART),
    e("F38. A talking mat about where she wants to live, at every review. [Linked to Outcome: E2]"),
)
section("G", "HEALTH CARE PROVISION")
p.para(
    e(
        "G1. The learning disability nurse will see Zofia at college once a term for 45 minutes and keep her health passport up to date. "
        "[Linked to Outcome: E6]"
    ),
    e("G2. A new brace every nine months from the spinal clinic. [Linked to Outcome: E6]"),
    e("G3. The practice nurse will give an annual health check of one hour. [Linked to Outcome: E6]"),
    e("G4. Dietetic support as appropriate.", b.CARE, b.vague("as appropriate")),
    e("G5. Psychiatry: reviewed by the consultant every six months. [Linked to Outcome: E5]"),
)
section("H", "SOCIAL CARE PROVISION")
p.para(
    e(
        "H1. An enabler, awake, from 10 p.m. to 7 a.m. every night of term, and a second enabler from 7 a.m. to 9 a.m., to help Zofia wash and dress."
    ),
    e("H2. Two weeks in August and one at Christmas at Bryn Teg, with 1:1 staff at all times."),
    e("H3. The social worker will work with the family around holidays.", b.CARE, either=(b.vague("work with"),)),
    e(
        "H4. Community activities, depending on availability of drivers.",
        b.vague("depending on availability of drivers"),
        either=(b.CARE,),
    ),
)
section("I", "PLACEMENT")
p.para("The panel is still considering where Zofia’s needs can best be met.")
p.whole("no-placement")
p.maybe("empty-section", "I")
p.whole("missing-section", "J")
section("K", "ADVICE AND INFORMATION")
p.para(
    "K1. Zofia’s views, recorded by Steffan Broome, tutor, 4 February 2026",
    "K2. Parent’s views, Piero Marchetti, 7 February 2026",
    "K3. College report, Annis Whitlock, curriculum manager, 2 February 2026",
    "K4. Physiotherapy report, Conrad Ibbotson, physiotherapist, 9 January 2026",
    e("K5. Speech and language therapy report, 16 January 2026", b.ADVICE_UNDATED),
    "K6. Social care assessment, Ngozi Ferreira, adult social worker, 29 January 2026",
    "K7. Health advice, Dr Bethan Qureshi, consultant psychiatrist, 20 January 2026",
)
p.para("Signed for the authority: R. Oyelowo (Rosalind Oyelowo, Plan Manager), 1 July 2026")
p.save()
