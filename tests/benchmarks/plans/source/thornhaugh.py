"""Running prose under bold letters in brackets. Leonie, Year 8, deaf."""

from building_d import Plan

P = Plan("thornhaugh", "final", font="Times New Roman", size=12)
P.b("THORNHAUGH METROPOLITAN DISTRICT COUNCIL", 14)
P.p("Final Education, Health and Care Plan made under the Children and Families Act 2014")
P.p(
    "Name: Leonie Astbury-Cole.  Date of birth: 21 November 2013.  Year group: Year 8.",
    "School: Highmoor Academy.",
    "This plan is dated 9 October 2026. It will be reviewed every twelve months.",
)
P.whole("no-review-date")
P.whole("not-signed")
P.whole("no-childs-views", "A")
P.whole("no-communication-summary", "A")
P.section = "A"
P.b("(A) Views, interests and aspirations")
P.prose(
    "Leonie is the elder of two daughters of Mr and Mrs Astbury-Cole.",
    "She was born at term and failed the newborn hearing screen.",
    "Hearing aids were fitted at four months.",
    "She went to Cobden Street Infant and Junior Schools before moving to Highmoor Academy in September 2025.",
)
P.prose(
    "Mr and Mrs Astbury-Cole wrote that they are proud of how hard Leonie works and that they wish people would stop speaking louder in place of speaking more clearly.",
    "They would like their daughter to have deaf friends of her own age.",
    "Their long-term hope is that Leonie will go to university or into a trade that she enjoys.",
)
P.section = "B"
P.b("(B) Special educational needs")
P.b("Communication and interaction")
P.prose(
    "Leonie communicates by speech, and lip-reads well when the speaker is near and well lit.",
    "In a noisy room she catches about half of what is said, and on the NDCS listening checklist she scored herself lowest for group talk. ## abbr=NDCS",
    "She misses the quiet ends of words, so plurals and past tenses are left out of her speech and writing.",
    "Leonie does not follow jokes, hints or sarcasm unless they are explained.",
    "She nods when she has not heard.",
)
P.b("Cognition and learning")
P.prose(
    "Her non-verbal reasoning is in the high average range.",
    "Leonie reads aloud accurately but her understanding of an unfamiliar page is that of a child two years younger.",
    "Her spelling follows what she hears, so unstressed sounds are missing.",
    "She does not know many of the words that secondary subjects take for granted.",
    "From this term Leonie will be taught vocabulary by the base teacher for one hour every Wednesday. ## pout",
)
P.b("Social, emotional and mental health")
P.prose(
    "Leonie is well mannered and persistent.",
    "She is worn out by listening, and often cries when she gets home.",
    "She covers her aids with her hair and has told her parents that she hates them.",
    "Leonie spends most breaks on her own.",
)
P.b("Sensory and physical")
P.prose(
    "Leonie has a moderate to severe sensorineural hearing loss in both ears, worse in the right.",
    "He cannot tell which direction a sound is coming from. ## pron",
    "She does not notice when a battery is failing.",
    "Leonie forgets to put her radio aid on, or to hand the transmitter to the teacher.",
    "She does not hear fire bells or shouted warnings when her aids are out.",
)
P.section = "C"
P.b("(C) Health care needs")
P.prose(
    "Leonie is under the care of Consultant XXXX at the district hospital, and is also seen in the ENT clinic. ## ph=XXXX; abbr=ENT clinic",
    "Her hearing may fall further during adolescence.",
    "Her ear canals are narrow and moulds have to be remade as she grows.",
    "She has eczema behind both ears, which the moulds make worse.",
)
P.section = "D"
P.b("(D) Social care needs")
P.prose(
    "Leonie cannot hear the doorbell or the smoke alarm at night.",
    "Her parents and sister have not yet learned to sign, and at family meals she is left out of the talk.",
    "Leonie has never met a deaf grown-up.",
)
P.section = "E"
P.b("(E) Outcomes")
P.p(
    "Outcome 1. By the end of Key Stage 3, Leonie will follow a class discussion between four speakers and retell three of the points made.",
    "Outcome 2. By July 2027, Leonie will use the endings -s and -ed correctly in 80 per cent of a recorded conversation.",
    "Outcome 3. Leonie will increase her understanding of inference by the end of Year 9. ## nm",
    "Outcome 4. Leonie will read a page she has not seen before from a Year 7 text and state its three main points. ## ntl",
    "Outcome 5. By the end of Year 8, Leonie will spell 45 of 50 agreed subject words correctly in her own writing.",
    "Outcome 6. Leonie will have weekly access to a counsellor until the end of Key Stage 3. ## oip; ?ntl",
    "Outcome 7. By the end of Year 8, Leonie will tell a classmate or teacher, in her own words, what helps her to hear, on three separate occasions.",
    "Outcome 8. By December 2026, Leonie will report a fault in her aids to an adult in the lesson in which it happens, nine times out of ten.",
    "Outcome 9. By July 2026, Leonie will put on her radio aid and hand the transmitter to each teacher without being reminded. ## past",
    "Outcome 10. By the end of Key Stage 3, Leonie will lip-read the gist of a two-minute news clip played without sound. ## owp",
)
P.section = "F"
P.b("(F) Special educational provision")
P.b("Communication and interaction")
P.p("Provision to meet Outcomes 1, 2 and 3")
P.prose(
    "A qualified Teacher of the Deaf will teach Leonie for one hour each week, working on listening against background noise and on the vocabulary of her subjects.",
    "Leonie will also be taught in a pair for thirty minutes, twice a week, by the specialist speech and language therapist of the hearing service, who will work on word endings in speech and in writing.",
    "These sessions will take place in the sound-treated room.",
)
P.prose(
    "Teachers will face Leonie when they speak and will repeat the answers given by other pupils, in every lesson and assembly.",
    "The Teacher of the Deaf will hold regular meetings with subject teachers to advise on how Leonie is listening. ## vague=regular meetings; unq",
    "Leonie would benefit from teaching in inference. ## vague=would benefit from; unq; nob",
    "A note-taker will sit beside Leonie in every science lesson, subject to availability. ## vague=subject to availability",
    "Spoken instructions will be rephrased rather than repeated. ## scope",
)
P.b("Cognition and learning")
P.p("Provision to meet Outcomes 4 and 5")
P.prose(
    "The base teacher will read the next chapter of the class novel with Leonie for twenty minutes every Monday, before it is read in class.",
    "Spelling will be taught daily by a teaching assistant from a visual word list. ## part",
    "Leonie will receive fifteen hours of support each week from a learning support assistant. ## hours",
    "Lists of subject words will be given to Leonie. ## scope",
    "Reading intervention will be delivered in small groups. ## unq; nob; vague=in small groups",
    "The amount and nature of help in mathematics will be determined by the school. ## def",
    "Leonie's form tutor will check her planner every afternoon to see that she has taken down her homework.",
)
P.prose(
    "In every English lesson, a learning support assistant will sit with Leonie and will write down the main points of any talk between pupils.",
    "A bespoke vocabulary course, drawn from her own textbooks, will be taught by the base teacher for thirty minutes every Thursday. ## vague=bespoke",
)
P.b("Social, emotional and mental health")
P.p("Provision to meet Outcomes 6 and 7")
P.prose(
    "The school counsellor, who has completed deaf awareness training, will see Leonie for forty minutes once a fortnight to talk about friendships and the wearing of her aids.",
    "Leonie will be encouraged to join the drama group at lunchtime. ## vague=encouraged to",
    "A buddy will sit with Leonie at lunch every day. ## exp",
    "The hearing service will run a day for deaf pupils once each term, lasting five hours, at which Leonie will meet others of her age.",
    "Leonie will have 20 minutes in the quiet room to rest from listening at the start of every lunchtime.",
    "Her head of year will meet her for fifteen minutes on the first Monday of each month to ask how people are responding when she tells them what helps.",
)
P.b("Sensory and physical")
P.p("Provision to meet Outcomes 8 and 9")
P.prose(
    "Leonie will have a radio aid with two transmitters, for use in every lesson, assembly and school trip.",
    "The rooms in which Leonie's class is taught will be carpeted and fitted with acoustic panels.",
    "A teaching assistant will test the radio aid each morning before registration.",
    "An educational audiologist will check the aids, the radio aid and the acoustics of the classrooms once a term.",
    "A second loudspeaker may be supplied if necessary. ## vague=may be supplied; vague=if necessary",
    "Deaf awareness training will be given to all who teach Leonie. ## unq; nob",
    "The Teacher of the Deaf will train new teachers in one session of ninety minutes each September.",
    "In every classroom Leonie will have a seat near the front and to the right, where her better ear faces the teacher.",
    "Subtitles will be turned on whenever a film or clip is shown.",
    "In May each year the educational audiologist will spend forty minutes with Leonie, teaching her to read her own audiogram.",
    "Staff will try to reduce background noise when Leonie is in the room. ## vague=try to",
)
P.b("General arrangements")
P.prose(
    "A teaching assistant will practise cleaning moulds and changing batteries with Leonie for ten minutes every Friday. ## nolink",
    "Leonie will be supported by the inclusion team at Band C of the funding matrix. ## band; nolink",
    "The help given at break and lunchtime will continue as at present. ## def; nolink",
    "A teaching assistant will rehearse the fire drill with Leonie for thirty minutes in the first week of each term (Outcome 12). ## unk; ?nolink",
    "Fire bells in the science block and the base will have a flashing light. ## nolink",
)
P.p("The carrying out of this provision will be monitored by the SENCO each term and reported to the annual review.")
P.section = "G"
P.b("(G) Health care provision")
P.prose(
    "The audiology clinic will see Leonie every six months to review her aids.",
    "New ear moulds will be supplied within ten days of an impression being taken.",
    "Counselling about the prospect of further hearing loss will be provided by the clinic. ## care",
    "The dermatology nurse will review the eczema every three months.",
    "Steroid cream may be prescribed where appropriate. ## vague=may be prescribed; vague=where appropriate",
)
P.section = "H1"
P.b("(H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
P.prose(
    "A flashing doorbell and a vibrating smoke alarm will be fitted in the home (cost £215, met by the authority). ## money=£215",
    "A deaf tutor of British Sign Language will teach the family at home for ninety minutes each week for thirty weeks.",
)
P.section = "H2"
P.b("(H2) Other social care provision")
P.prose(
    "The sensory impairment social worker will provide support. ## care; vague=provide support",
    "A deaf role model will visit Leonie and her sister at home for two hours on the first Saturday of each month, to cook and play games in sign.",
)
P.section = "I"
P.b("(I) Placement")
P.p(
    "Highmoor Academy, a mainstream secondary school with a resourced base for deaf pupils.",
    "Base staff and a speech and language therapist will work with Leonie there. ## pip=Base staff and a speech and language therapist",
)
P.section = "J"
P.b("(J) Personal budget")
P.p("A direct payment of £1,260 a year will be made to Mr Astbury-Cole. ## bnr=£1,260; dpp=£1,260")
P.section = "K"
P.b("(K) Advice and information")
P.p("The advice on which this plan is based is held on file at the Area Education Office, Ropewalk, Thornhaugh.")
P.whole("no-advice-list", "K")
P.save()
