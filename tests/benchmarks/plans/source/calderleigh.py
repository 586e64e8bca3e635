from building_c import Plan

P = Plan("calderleigh", "draft", font="Georgia", size=11.5, footer="Proposed plan – Mina Rostami")
p, h, S = P.p, P.h, lambda s: setattr(P, "section", s)
h("Proposed Education, Health and Care Plan for Mina Rostami", 0)
p(
    "Borough of Calderleigh Early Years Inclusion. This is a first draft, sent to the family for their comments on 4 June 2026."
)
p(
    "Mina was born on 21 January 2023 and goes to nursery for fifteen hours a week. She lives with her mother, Leila, her father, Amir, and her baby brother, Kian."
)
S("A")
h("Section A  What we know about Mina and what matters to her")
p(
    "Mina is a sunny, determined little girl who shows us by laughing and pulling your hand that she loves water, bubbles and the swing in the park. When she does not want something she turns away and covers her eyes, and her key person has recorded this as her way of saying no."
)
p(
    "Mina understands best when one person speaks at a time, close to her and at her level, and shows her the real thing. To find out what she thinks, offer two objects and wait; she will look at the one she wants. Leila and Amir ask that a Farsi interpreter is booked for meetings."
)
p(
    "Leila and Amir told us that Mina was born at 29 weeks and spent nine weeks in special care. She sat at fourteen months and walked shortly before she was two and a half. She was seen at home by the health visitor, [insert details of health visitor], who made the referral.",
    "leftover-placeholder: [insert details of health visitor]",
)
P.whole("no-aspirations")
S("B")
h("Section B  Mina's special educational needs")
h("Speech, language and communication", 2)
p(
    "Mina uses about ten words in Farsi and two in English. She understands familiar phrases that come with a gesture. She does not yet put two words together, and other children do not understand her. Mina will receive five hours of home teaching each week from the Portage service until she starts school.",
    "provision-outside-f: Mina will receive five hours of home teaching each week",
)
h("Play and learning", 2)
p(
    "Mina explores by mouthing and banging. She does not yet pretend in play and moves on from a toy in less than a minute unless an adult holds it still for her. She matches identical objects and is beginning to complete an inset puzzle."
)
h("Feelings and relationships", 2)
p(
    "Mina goes happily to adults she knows. She is frightened by other children coming near and will push them, and she takes up to half an hour to settle after her mother leaves."
)
h("Moving and using hands", 2)
p(
    "Mina walks with a wide gait and falls on uneven ground. She holds objects in her whole fist and does not yet use both hands together. She wears ankle splints for most of the day."
)
h("Seeing and hearing", 2)
P.t("Seeing and hearing", "need-without-provision: Seeing and hearing")
p(
    "Mina has a moderate hearing loss in her left ear. She misses speech that comes from that side and from behind, and she does not turn to her name in a noisy room."
)
S("C")
h("Section C  Mina's health needs")
p(
    "Mina has chronic lung disease from her early birth and is more unwell than other children when she has a cold. She uses an inhaler with a spacer."
)
S("D")
h("Section D  Mina's social care needs")
p("No needs were identified by the Early Help team.")
S("E")
h("Section E  Outcomes for Mina")
h("Speech, language and communication", 2)
p(
    "By the time she starts Reception, Mina will ask for what she wants with a word, a sign or a picture at least ten times in a nursery session. By July 2028 Mina will put two words or signs together to comment on what she sees."
)
h("Play and learning", 2)
p(
    "By the end of the Foundation Stage, Mina will play with one toy or activity of an adult's choosing for five minutes. Mina will make progress in her pretend play.",
    "not-measurable: Mina will make progress in her pretend play",
    "no-time-limit: Mina will make progress in her pretend play",
)
h("Feelings and relationships", 2)
p(
    "By July 2027 Mina will play beside two other children for ten minutes without pushing. Within twelve months Mina will settle within five minutes of saying goodbye."
)
h("Moving and using hands", 2)
p(
    "By the age of five Mina will climb five steps holding one rail. Mina will be provided with a physiotherapy programme by September 2026.",
    "outcome-is-provision: Mina will be provided with a physiotherapy programme",
)
h("Looking after herself", 2)
p(
    "By the end of Reception Mina will drink from an open cup and pull up her own trousers.",
    "outcome-without-provision: Mina will drink from an open cup",
)
p("The nursery will agree smaller steps with the family each half-term.")
S("F")
h("Section F  Special educational provision")
P.whole("no-outcome-link")
h("Speech, language and communication", 2)
p(
    "A speech and language therapist will see Mina at nursery for forty minutes every fortnight, working on choosing, asking and joining in with songs. She will leave a sheet of activities each time. "
    "Mina's key person, who holds a Level 3 childcare qualification, will carry out the activities with her for ten minutes at the start of every session. "
    "A picture board will hang in each room and outdoors, and adults will point to the pictures as they talk, all through the nursery day. "
    "The therapist will also run one two-hour training session in signing for the room team in the autumn term. "
    "Staff will sign key words. "
    "A bilingual assistant will support Mina's Farsi where possible.",
    "strategy-without-scope: Staff will sign key words",
    "vague-wording: where possible",
    "unquantified-provision: A bilingual assistant will support Mina's Farsi",
)
h("Play and learning", 2)
p(
    "Each morning, from half past nine until ten, an early years practitioner will play with Mina alone in the small room, following a Portage programme of small steps. This will be reviewed by the Portage home visitor every six weeks. "
    "Mina will have daily play sessions with one other child. "
    "Toys will be offered one at a time from a closed box during the morning play session, so that she is not distracted. "
    "A range of cause-and-effect toys will be kept in the sensory room. "
    "It would be beneficial for Mina to visit the local toy library.",
    "part-quantified-provision: Mina will have daily play sessions with one other child",
    "nobody-named: Mina will have daily play sessions with one other child",
    "~vague-wording: Toys will be offered one at a time",
    "vague-wording: A range of cause-and-effect toys",
    "vague-wording: It would be beneficial for Mina",
    "~strategy-without-scope: It would be beneficial for Mina to visit",
    "~unquantified-provision: It would be beneficial for Mina to visit",
    "~nobody-named: It would be beneficial for Mina to visit",
)
h("Feelings and relationships", 2)
p(
    "Mina's key person will meet her and Leila at the gate at every arrival and stay with her until she is playing. "
    "Her family photograph book will be kept in her tray and shown to her whenever she cries. "
    "Twice a day, for fifteen minutes, an early years practitioner will bring Mina and two other children together for a water or bubble game, standing between them at first. "
    "She will also have a familiar adult with her at lunch every day. "
    "Specialist input for behaviour will be arranged following assessment.",
    "~expertise-not-stated: Mina's key person will meet her and Leila",
    "expertise-not-stated: She will also have a familiar adult with her at lunch",
    "deferred-provision: Specialist input for behaviour will be arranged following assessment",
)
h("Moving and using hands", 2)
p(
    "A physiotherapist will assess and treat Mina at nursery for thirty minutes once a month. "
    "The nursery's special needs co-ordinator will lead her stretching and stepping exercises for ten minutes on each day that she attends. "
    "Chunky crayons, a sloping board and non-slip mats will be put out at every table activity. "
    "A supportive chair with a foot rest has been ordered and will be used at snack, lunch and story. "
    "The occupational therapist will be in contact with the nursery from time to time to advise on using both hands together. "
    "The outdoor climbing frame will be fitted with a second rail at a cost of £480, to be met by the nursery's inclusion fund.",
    "vague-wording: from time to time",
    "unquantified-provision: The occupational therapist will be in contact with the nursery",
    "money-outside-j: £480",
)
S("G")
h("Section G  Health provision")
p(
    "The community children's nurse will visit the nursery once a term to check Mina's inhaler technique and update her care plan. All room staff will be shown how to give the inhaler at a one-hour session each September. Orthotic reviews will take place every three months. The hospital dietitian will support the family.",
    "unquantified-care: The hospital dietitian will support the family",
    "vague-wording: The hospital dietitian will support the family",
)
S("H1")
h("Section H1  Social care provision for a disabled child")
P.whole("empty-section", "H1")
S("H2")
h("Section H2  Any other social care provision")
p("No provision is required at present.")
S("I")
h("Section I  Placement")
p("Little Acorns Nursery School, Calderleigh. Maintained nursery school.")
P.whole("placement-in-draft")
P.whole("missing-section", "J")
S("K")
h("Section K  Advice")
p("Copies of all the reports are held on Mina's electronic file and can be sent on request.")
P.whole("no-advice-list")
P.save()
