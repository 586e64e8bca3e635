"""The forms in which councils lay a plan out: each function writes the plan of `plan.py` in a way of its own.

A council is named where a template of its own has the form. The others are what people do who write plans in Word, in
case-management systems or with drafting tools.
"""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, count

from .parts import (
    BODIES,
    FRONT,
    IN_A_CELL,
    SIGNED,
    TITLES,
    beside,
    by_area,
    for_each,
    grid,
    grouped,
    lines,
    of_whom,
    outcomes_called,
    plan,
    provided,
    row,
    section,
    sections,
    threads_under,
    titled,
    titles_only,
    without_capital,
)
from .plan import (
    ADVICE,
    AREAS,
    BUDGET,
    CARE_NEED,
    CARE_UNDER_THE_ACT,
    FRONT_SHEET,
    HEALTH_NEED,
    HEALTH_PROVISION,
    OTHER_CARE,
    PLACEMENT,
    PROVISION,
    THREADS,
    VIEWS,
    Area,
    Provision,
    Thread,
)
from .word import (
    ABOVE,
    LEFT,
    Piece,
    Row,
    bold,
    bullets,
    content_control,
    counted_by_word,
    headed_on_every_page,
    heading,
    in_columns,
    labelled,
    lettered_by_word,
    merged_in,
    numbered_by_word,
    on_its_side,
    page_break,
    picture,
    rows_in_controls,
    running,
    said,
    subheading,
    table,
    text_box,
    together,
    widths,
    with_footnote,
    without_lines,
)

IN_A_CHILDS_WORDS = {
    "A": "All about me", "B": "What I find hard", "C": "My health needs", "D": "My social care needs",
    "E": "What I want to achieve", "F": "The help I will get at school", "G": "Help with my health",
    "H": "Help for my family", "I": "My school", "J": "My personal budget", "K": "Who has given advice",
}  # fmt: skip
OVER_COLUMNS = IN_A_CHILDS_WORDS | {
    "B": "Special educational need", "E": "Outcome", "F": "Special educational provision", "C": "Health need",
    "G": "Health provision", "D": "Social care need", "H": "Social care provision",
}  # fmt: skip
IN_PARTS = {
    "A": "Part 2: About me – my views, interests and hopes for the future",
    "B": "3.1 Special educational needs", "E": "3.2 Outcomes", "F": "3.3 Special educational provision",
    "C": "4.1 Health care needs", "D": "4.2 Social care needs", "G": "4.3 Health care provision",
    "H1": "4.4 Statutory social care provision", "H2": "4.5 Additional social care provision",
    "I": "Part 5: Placement", "J": "Part 6: Personal budget", "K": "Part 7: Relevant advice and information",
}  # fmt: skip
CODES = dict(zip(THREADS, ("CI1", "CL1", "CL2", "SEMH1", "SP1"), strict=True))

OF_THE_COUNCIL = {
    "A": "Nell's story, and what she and her family hope for", "B": "Nell's identified special educational needs",
    "C": "Health needs that bear on her learning", "D": "Social care needs that bear on her learning",
    "E": "What we want Nell to achieve", "F": "Special educational provision to be arranged for Nell",
    "G": "Health provision", "H1": "Social care provision owed under the Act of 1970",
    "H2": "Further social care provision", "I": "School named in the plan", "J": "Direct payments and personal budget",
    "K": "Reports on which the plan is founded",
}  # fmt: skip
IN_THE_ACT = {
    "A": "The views, interests and aspirations of the child and the child's parents.",
    "B": "The child's special educational needs.",
    "C": "The child's health care needs which relate to their special educational needs.",
    "D": "The child's social care needs which relate to their special educational needs or to a disability.",
    "E": "The outcomes sought for the child.",
    "F": "The special educational provision required by the child.",
    "G": "Any health care provision reasonably required by the learning difficulties or disabilities.",
    "H1": "Any social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons "
    "Act 1970.",
    "H2": "Any other social care provision reasonably required by the learning difficulties or disabilities.",
    "I": "The name of the school to be attended by the child, and the type of that school.",
    "J": "Where any provision is to be secured by a direct payment, the needs and outcomes to be met by it.",
    "K": "The advice and information gathered during the needs assessment.",
}
IN_ITS_OWN_WORDS = titled("{}: {}", OF_THE_COUNCIL)
PEOPLE = tuple(dict.fromkeys(given.who for given in PROVISION))

IN_PLAIN_WORDS = {
    "A": "Nell and her family: views, wishes and hopes", "B": "Identified special educational needs",
    "C": "Health needs related to SEN", "D": "Social care needs related to SEN", "E": "Agreed outcomes",
    "F": "Special educational provision required by Nell", "G": "Health provision",
    "H1": "Social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Other social care provision", "I": "Educational placement", "J": "Personal budget and direct payments",
    "K": "Advice gathered for the assessment",
}  # fmt: skip
SUBJECTS = dict(
    zip(THREADS, ("Understanding language", "Literacy", "Number", "Emotional wellbeing", "Handwriting"), strict=True)
)
INITIALS = dict(zip(AREAS, ("C&I", "C&L", "SEMH", "S&P"), strict=True))
ADVISED = dict(zip(THREADS, ("K2", "K1", "K4", "K5", "K3"), strict=True))
AN_AREA_MORE = "Independence and self-help"

smallheading = partial(said, style="Heading 3")


# How sections are titled, and in what order

OUTCOME_TITLES = dict(zip(range(1, 6), ("Following", "Reading", "Adding", "Confidence", "Writing"), strict=True))


def lettered() -> Piece:
    """Most councils: a letter and a title over each section, an area over its needs and its provision."""
    return plan()


def letter_apart_from_title() -> Piece:
    """Southend and Swindon: the letter on a line of its own, the title on the next."""
    return plan(lambda letter: together(heading(f"Section {letter}"), bold(TITLES[letter])))


def lettered_by_word_itself() -> Piece:
    """Headings whose letters Word counts; as it counts no H1, there is one Section H, like Dorset's."""
    titles = TITLES | {"H": "Social care provision"}
    return together(FRONT, sections("ABCDEFGHIJK", lambda letter: lettered_by_word(titles[letter])), SIGNED)


def ruled_off_by_signs() -> Piece:
    """The plain text of a drafting tool, pasted into Word, with a code before each line."""
    return plan(
        lambda letter: said(f"=== SECTION {letter}: {TITLES[letter].upper()} ==="),
        E=said(*(f"E{thread.number}. {thread.dated}" for thread in THREADS)),
        F=said(*(f"F{number}. {each.sentence} [Linked to Outcome: E{each.outcome}]" for number, each in enumerate(PROVISION, 1))),
    )  # fmt: skip


def continued_headings() -> Piece:
    """A section's heading typed again where it goes on to another page."""
    again = heading(f"Section F: {TITLES['F']} (continued)")
    linked = [given.linked for given in PROVISION]
    return plan(F=together(bullets(*linked[:4]), again, bullets(*linked[4:])))


def umbrella_headings() -> Piece:
    """Suffolk and others: a title over several sections, and over each of them its letter alone."""
    umbrellas = {"A": "This is me", "C": "Health and care needs", "E": "Outcomes and provision", "I": "Resources"}

    def title(letter: str) -> Piece:
        own = subheading(f"{letter}. {TITLES[letter]}")
        return together(heading(umbrellas[letter]), own) if letter in umbrellas else own

    return plan(title)


@titles_only(IN_A_CHILDS_WORDS)
def in_a_childs_words() -> Piece:
    """Plans written to the child, with no letter anywhere."""
    titles = IN_A_CHILDS_WORDS
    return together(FRONT, sections(titles, lambda letter: heading(titles[letter]), H=said(OTHER_CARE)), SIGNED)


@titles_only(IN_PARTS)
def numbered_parts() -> Piece:
    """York: numbered parts and items, and no letters."""
    parts = {"B": "Part 3: My special educational needs and outcomes", "C": "Part 4: Health and social care"}

    def title(letter: str) -> Piece:
        own = heading if IN_PARTS[letter].startswith("Part") else subheading
        return together(heading(*filter(None, [parts.get(letter)])), own(IN_PARTS[letter]))

    return together(FRONT, sections(IN_PARTS, title), SIGNED)


def outcomes_before_needs() -> Piece:
    """Essex puts E before B; the Code allows any order."""
    return together(FRONT, sections(["A", "E", "B", "C", "D", "F", "G", "H1", "H2", "I", "J", "K"]), SIGNED)


def areas_coded_by_section() -> Piece:
    """Parts of sections have codes: A1 to A3, B1 to B4, E1 to E4, F1 to F4; so outcomes are E2.1 and provision F2.1."""

    def coded(letter: str, items: Callable[[Area], Iterable[str]]) -> Piece:
        def of(number: int, area: Area) -> Piece:
            texts = (f"{letter}{number}.{place}\t{text}" for place, text in enumerate(items(area), 1))
            return together(subheading(f"{letter}{number}  {area.name}"), said(*texts))

        return for_each(enumerate(AREAS, 1), lambda item: of(*item))

    def provision(area: Area) -> list[str]:
        number = AREAS.index(area) + 1
        items = ((place, each) for place, thread in enumerate(area.threads, 1) for each in thread.sentences)
        return [f"{sentence[:-1]} (for E{number}.{place})." for place, sentence in items]

    views = zip(("A1  Nell's own views", "A2  Her family's hopes", "A3  How Nell takes part"), VIEWS, strict=True)
    return plan(
        titled("{}  {}", IN_PLAIN_WORDS),
        A=for_each(views, lambda item: together(subheading(item[0]), said(item[1]))),
        B=coded("B", lambda area: area.needs),
        E=coded("E", lambda area: (thread.dated for thread in area.threads)),
        F=coded("F", provision),
    )


# What stands before and after the sections


def contents_page() -> Piece:
    """A page that lists every section and the page it begins on."""
    contents = (f"Section {letter}: {TITLES[letter]}\t{page}" for page, letter in enumerate(TITLES, 2))
    return together(FRONT, bold("Contents"), said(*contents), sections(TITLES), SIGNED)


@titles_only({"K": "These people helped me to write this plan:"})
def contributors_first() -> Piece:
    """Kent, Southampton, Portsmouth: who gave advice stands before Section A, and under no letter."""
    people = table(("Name", "Role", "Date of report"), *((name, post, date) for post, name, date in ADVICE))
    helped = said("These people helped me to write this plan:")
    return together(FRONT, helped, people, sections(list(TITLES)[:-1]), SIGNED)


def inside_a_review_form() -> Piece:
    """A review form with numbered sections, round a plan with lettered ones."""
    return together(
        heading("Annual review", "Section 1 – Pupil details"),
        table(*FRONT_SHEET.items()),
        heading("Section 2 – Who came to the meeting"),
        table(("Name", "Role"), ("Ruth Calder", "SEND manager"), ("Jon Bell", "Head teacher")),
        heading("Section 3 – Progress towards outcomes"),
        table(("Outcome", "Was it met?"), ("Nell will count to 20.", "Yes")),
        heading("Section 4 – The plan"),
        sections(TITLES),
        SIGNED,
    )


def education_health_and_care_in_parts() -> Piece:
    """A part each for education, health and care, named with its letters; so C comes after F, and D after G."""
    parts = {"B": "EDUCATION (Sections B, E and F)", "C": "HEALTH (Sections C and G)",
             "D": "SOCIAL CARE (Sections D, H1 and H2)", "I": "SCHOOL AND FUNDING (Sections I, J and K)"}  # fmt: skip

    def title(letter: str) -> Piece:
        own = subheading(f"{letter} – {OF_THE_COUNCIL[letter]}")
        return together(heading(parts[letter]), own) if letter in parts else own

    order = ("A", "B", "E", "F", "C", "G", "D", "H1", "H2", "I", "J", "K")
    return together(FRONT, sections(order, title), SIGNED)


def like_an_old_statement() -> Piece:
    """A plan that was a statement: its parts remain, with the letters in brackets, and outcomes are objectives."""
    parts = {"B": "Part 2: Special educational needs", "E": "Part 3: Objectives of the provision",
             "F": "Educational provision to meet needs and objectives", "I": "Part 4: Placement"}  # fmt: skip

    def title(letter: str) -> Piece:
        return heading(f"{parts.get(letter, TITLES[letter])} (Section {letter})")

    return plan(
        title,
        E=said(*(f"Objective ({thread.number}): {thread.dated}" for thread in THREADS)),
        F=said(*(f"{given.sentence[:-1]} (Objective {given.outcome})." for given in PROVISION)),
    )


def typed_in_capitals() -> Piece:
    """A plan typed as on a typewriter: capitals for headings, and outcomes that are numbered in words."""
    words = dict(zip(THREADS, ("One", "Two", "Three", "Four", "Five"), strict=True))

    def provision(area: Area) -> Piece:
        given = (f"{each.sentence[:-1]} (Outcome {words[THREADS[each.outcome - 1]]})." for each in area.provision)
        return said(f"{area.name.upper()}:", *given)

    return plan(
        lambda letter: said("", f"{letter}.\t{OF_THE_COUNCIL[letter].upper()}"),
        B=for_each(AREAS, lambda area: said(f"{area.name.upper()}:", *area.needs)),
        E=said(*(f"Outcome {word}: {thread.dated}" for thread, word in words.items())),
        F=for_each(AREAS, provision),
    )


def bars_over_sections() -> Piece:
    """A bar over each section: a table of one row, with its letter on the left and its title on the right."""
    return plan(lambda letter: table((f"Section {letter}", OF_THE_COUNCIL[letter].upper())))


def note_under_each_title() -> Piece:
    """A line under each title that says to readers what the section is for."""
    about = {"F": "the special educational provision required by the child", "E": "the outcomes sought for the child"}

    def title(letter: str) -> Piece:
        return together(section(letter), said(f"Note for readers: {about.get(letter, TITLES[letter].lower())}."))

    return plan(title)


def several_letters_in_one_title() -> Piece:
    """Short plans: “Sections B, E and F” and so on; plain labels tell the parts of each apart."""

    def of(area: Area) -> Piece:
        parts = {"Needs": area.needs, "Outcomes": [each.numbered for each in area.threads], "Provision": area.linked}
        return for_each(parts, lambda label: together(bold(label), bullets(*parts[label])))

    health = {"Health care needs": HEALTH_NEED, "Health care provision": HEALTH_PROVISION}
    care = {
        "Social care needs (D)": CARE_NEED,
        "Under the 1970 Act (H1)": CARE_UNDER_THE_ACT,
        "Other provision (H2)": OTHER_CARE,
    }
    return plan(
        B_E_F=together(heading("Sections B, E and F: Needs, outcomes and special educational provision"), by_area(of)),
        C_G=together(
            heading("Sections C and G: Health care needs and health care provision"),
            for_each(health, lambda label: together(bold(label), said(health[label]))),
        ),
        D_H1_H2=together(heading("Sections D, H1 and H2: Social care needs and provision"), table(*care.items())),
        I_J=together(
            heading("Sections I and J: Placement and personal budget"),
            table(*PLACEMENT.items(), ("Personal budget", BUDGET)),
        ),
    )


def letters_before_labels() -> Piece:
    """“Sections B, E and F” over needs, outcomes and provision, each of which has its letter in a label in bold."""

    def of(thread: Thread) -> Piece:
        outcome = labelled(f"(E) Outcome {thread.number}:", thread.dated)
        return together(labelled("(B) Need:", thread.need), outcome, bold("(F) Provision:"), bullets(*thread.sentences))

    health = labelled("(C) Need:", HEALTH_NEED), labelled("(G) Provision:", HEALTH_PROVISION)
    act, other = labelled("(H1) Under the Act of 1970:", CARE_UNDER_THE_ACT), labelled("(H2) Other:", OTHER_CARE)
    return plan(
        B_E_F=together(
            heading("Sections B, E and F: Special educational needs, outcomes and provision"),
            by_area(lambda area: for_each(area.threads, of)),
        ),
        C_G=together(heading("Sections C and G: Health"), *health),
        D_H1_H2=together(heading("Sections D, H1 and H2: Social care"), labelled("(D) Need:", CARE_NEED), act, other),
    )


def schedule_behind_the_signature() -> Piece:
    """Lawyers' plans: Section F points to a schedule at the end, in which the provision is."""
    pointer = said("The provision is set out in Schedule 1 at the end of this plan, which forms part of Section F.")
    items = table(*provided("Special educational provision", "Person", "Time", "Outcome"))
    return together(plan(F=pointer), heading("Schedule 1 (Section F): Special educational provision"), items)


def two_details_in_a_row() -> Piece:
    """The national template's first page: two labels and two values a row; advice is a list of appendices."""
    fields = list(FRONT_SHEET.items())
    details = table(*(one + other for one, other in zip(fields[::2], fields[1::2], strict=True)))
    advice = bullets(*(f"Appendix {number}: {', '.join(each)}" for number, each in enumerate(ADVICE, 1)))
    return together(heading("Education, Health and Care Plan"), details, sections(TITLES, K=advice), SIGNED)


def monitoring_within_the_section() -> Piece:
    """Swindon: Section F ends with how the provision is watched and reviewed."""
    monitoring = subheading("Monitoring of special educational needs and provision")
    targets = said("The school will set short-term targets each term and look at them with Nell's parents.")
    return plan(F=together(BODIES["F"], monitoring, targets))


def key_to_the_sections() -> Piece:
    """Several councils: a key on the first page, with all that the law says each section must hold."""
    labels = ((f"SECTION {letter}", text) for letter, text in IN_THE_ACT.items())
    key = table(("Section label", "What the section must include"), *labels)
    pages = sections(TITLES, lambda letter: together(heading(f"SECTION {letter}"), bold(OF_THE_COUNCIL[letter])))
    return together(FRONT, bold("Understanding the content of an EHC Plan"), key, pages, SIGNED)


def profile_on_the_first_page() -> Piece:
    """A one-page profile comes before the child's details; the areas of need fill the four quarters of a page."""
    profile = table(("What Nell tells us", "What her family tells us", "How Nell takes part"), VIEWS)
    quarters = [together(bold(area.name), bullets(*area.needs)) for area in AREAS]
    needs = table(tuple(quarters[:2]), tuple(quarters[2:]))
    title = IN_ITS_OWN_WORDS
    return together(title("A"), profile, page_break, FRONT, sections(list(TITLES)[1:], title, B=needs), SIGNED)


def covering_letter() -> Piece:
    """The final plan goes to parents under a letter that tells of Sections B, F and I, and ends with how to appeal."""
    letter = said(
        "Millshire County Council, SEND Service", "12 May 2026", "Dear Mrs Arkwright",
        "I enclose the final Education, Health and Care Plan for Nell. Please read these sections with care:",
    )  # fmt: skip
    named = bullets(
        "Section B, which describes her special educational needs;",
        "Section F, which sets out the special educational provision that the council will secure;",
        "Section I, which names Millbeck Primary School.",
    )
    appeal = said(
        "You may appeal to the First-tier Tribunal against Section B, Section F or Section I within two months of the "
        "date of this letter."
    )
    ends = said("Yours sincerely", "Ruth Calder", "SEND manager")
    pages = sections(TITLES, lambda letter: together(bold(f"SECTION {letter}"), bold(OF_THE_COUNCIL[letter])))
    return together(letter, named, ends, page_break, FRONT, pages, SIGNED, bold("Your right of appeal"), appeal)


def pages_of_a_portal_printed() -> Piece:
    """An online hub's pages, printed: a row of tabs over each section, and below its title who saved it last."""

    def title(letter: str) -> Piece:
        saved = said("Last saved by Ruth Calder on 12 May 2026")
        return together(page_break, table(tuple(TITLES)), bold(f"Section {letter}: {OF_THE_COUNCIL[letter]}"), saved)

    return plan(
        title,
        E=for_each(THREADS, lambda thread: together(bold(f"Outcome {thread.number} of 5"), said(thread.dated))),
        F=table(*provided("Provision", "Provider", "Amount", "Contributes to outcome")),
    )


def amended_after_a_review() -> Piece:
    """A record of what was changed follows the first page; E says how far Nell has come, F since when there is help."""
    changes = table(
        ("Version", "Date", "Part of the plan", "What was changed"),
        ("1", "20 May 2025", "All", "First final plan"),
        ("2", "12 May 2026", "Section E", "Outcomes 3 and 5 added after the annual review"),
        ("2", "12 May 2026", "Section F", "Time with the occupational therapist added"),
    )
    status = ("Carried on", "Carried on", "New", "Carried on", "New")
    outcomes = ((*row(each, "number", "outcome"), was, each.by) for each, was in zip(THREADS, status, strict=True))
    since = ("May 2026" if status[given.outcome - 1] == "New" else "May 2025" for given in PROVISION)
    provision = ((*row(given, "outcome", "what", "who", "amount"), date) for given, date in zip(PROVISION, since, strict=True))  # fmt: skip
    return together(
        FRONT,
        bold("Record of amendments"),
        changes,
        sections(
            TITLES,
            titled("Section {} – {}", IN_PLAIN_WORDS),
            E=table(("Outcome", "Description", "At the last review", "Achieve by"), *outcomes),
            F=table(("For outcome", "Provision", "Provided by", "Amount", "In the plan since"), *provision),
        ),
        SIGNED,
    )


def boxes_ticked_on_a_form() -> Piece:
    """A form whose answers are ticked: the plan's status, the Act of 1970, the type of school, the personal budget."""
    ticked = FRONT_SHEET | {"Status": "☐ Draft   ☒ Final   ☐ Amended final"}
    school = {"Name of school": PLACEMENT["Name of school"],
              "Type of school": "☒ Mainstream primary school\n☐ Special school\n☐ Independent school"}  # fmt: skip
    return together(
        said("Education, Health and Care Plan", style="Title"),
        table(*ticked.items()),
        sections(
            TITLES,
            titled("Section {}: {}", IN_PLAIN_WORDS),
            H1=said(f"☒ {CARE_UNDER_THE_ACT}", "☐ Provision is required and is set out below."),
            I=table(*school.items()),
            J=said(f"☒ {BUDGET}", "☐ A personal budget has been agreed and is set out below."),
        ),
        SIGNED,
    )


# Records, and facts below what they are of


def records_of_needs_outcomes_and_provision() -> Piece:
    """A system's print: a record for each need too, with its code, and “Description of need” over its words."""

    def record(**fields: str) -> Piece:
        return table(*((label.replace("_", " "), value) for label, value in fields.items()))

    def of_need(thread: Thread) -> Piece:
        return record(Need_ref=f"N{thread.number}", Area_of_need=thread.area, Description_of_need=thread.need)

    def of_outcome(thread: Thread) -> Piece:
        return record(Outcome_ref=f"O{thread.number}", Outcome=thread.outcome, Timescale=thread.by)

    def of_provision(given: Provision) -> Piece:
        fields = {
            "Provision": given.what,
            "Provider": given.who,
            "Duration": given.length,
            "Frequency": given.frequency,
        }
        return record(Linked_outcomes=f"O{given.outcome}", **fields)

    return plan(
        B=for_each(THREADS, of_need),
        E=for_each(THREADS, of_outcome),
        F=for_each(PROVISION, of_provision),
        H1=record(Social_care_provision="No provision is required."),
    )


def records_with_codes_beside() -> Piece:
    """Records whose first row has two codes, and whose words stand under “Description”, whatever they are of."""

    def of_need(thread: Thread) -> Piece:
        return table(("Need", f"N{thread.number}", "Area", thread.area), ("Description", thread.need, "", ""))

    def of_outcome(thread: Thread) -> Piece:
        first = ("Outcome", f"O{thread.number}", "Need", f"N{thread.number}")
        return table(first, ("Description", thread.outcome), ("To be achieved by", thread.by))

    def of_provision(number: int, given: Provision) -> Piece:
        return table(
            ("Provision", f"P{number:02}", "Outcome", f"O{given.outcome}"),
            ("Description", given.what),
            ("Delivered by", given.who),
            ("Length", given.length, "Frequency", given.frequency),
        )

    provision = (of_provision(number, given) for number, given in enumerate(PROVISION, 1))
    return plan(B=for_each(THREADS, of_need), E=for_each(THREADS, of_outcome), F=together(*provision))


def questions_beside_answers() -> Piece:
    """A small table for each line of provision, in which questions are the labels."""
    asked = ("What will Nell get?", "Who will give it?", "How much and how often?", "Which outcome does it help with?")

    def of(given: Provision) -> Piece:
        return table(*zip(asked, row(given, "what", "who", "amount", "outcome"), strict=True))

    return plan(F=for_each(PROVISION, of))


def facts_in_cells_below() -> Piece:
    """Under each line of provision a row of cells that each tell a fact after its label; by when, so, under outcomes."""

    def outcome(thread: Thread) -> tuple[Row, Row]:
        return (f"Outcome {thread.number}: {thread.outcome}",), (f"By when: {thread.by}", f"Area: {thread.area}")

    def provision(given: Provision) -> tuple[Row, Row]:
        told = (f"Who: {given.who}", f"How long and how often: {given.amount}", f"Outcome: {given.outcome}")
        return (given.what, "", ""), told

    return plan(
        E=table(*chain(*map(outcome, THREADS))),
        F=by_area(lambda area: for_each(area.provision, lambda given: table(*provision(given)))),
    )


def labels_over_values_in_cells() -> Piece:
    """The same, with each label on a line of its own over what it tells."""

    def of(given: Provision) -> tuple[Row, Row]:
        return (given.what,), (f"By whom\n{given.who}", f"How much\n{given.amount}", f"Outcome\n{given.outcome}")

    return plan(F=by_area(lambda area: table(*chain(*map(of, area.provision)))))


def labels_beside_values_below() -> Piece:
    """The same, with each label in a cell of its own before what it tells, in one table for all areas."""

    def of(given: Provision) -> tuple[Row, Row]:
        return (given.what,), ("Who", given.who, "How often", given.amount, "Outcome", str(given.outcome))

    return plan(F=table(*chain(*([(area.name,), *chain(*map(of, area.provision))] for area in AREAS))))


def facts_on_soft_lines() -> Piece:
    """What is provided, and under it by whom, how much and for which outcome, all in one paragraph."""

    def of(given: Provision) -> Piece:
        return said(f"{given.what}\nBy whom: {given.who}\nHow much: {given.amount}\nOutcome: {given.outcome}")

    return plan(F=by_area(lambda area: for_each(area.provision, of)))


def facts_in_bullets_below() -> Piece:
    """A numbered line for each provision, and under it bullets for its facts; the last is the outcome's number alone."""

    def of(given: Provision) -> Piece:
        told = (f"Provided by: {given.who}", f"How often: {given.amount}".rstrip(), f"Outcome {given.outcome}")
        return together(said(f"{PROVISION.index(given) + 1}. {given.what}."), bullets(*told))

    return plan(F=by_area(lambda area: for_each(area.provision, of)))


def dates_in_brackets_below() -> Piece:
    """Under each outcome a line in brackets says by when; what Nell hopes for comes before them all."""

    def of(thread: Thread) -> Piece:
        said_by = said(f"(Target date: {thread.by})") if thread.by else together()
        return together(said(f"Outcome {thread.number}: {thread.outcome}"), said_by)

    return plan(E=together(said("Nell’s aspiration is to be a vet."), for_each(THREADS, of)))


def boxes_ticked_in_a_line() -> Piece:
    """Under each line of provision all the outcomes' numbers, of which one is ticked."""

    def of(given: Provision) -> Piece:
        boxes = ("☒" if number == given.outcome else "☐" for number in range(1, len(THREADS) + 1))
        ticked = "  ".join(f"{box} {number}" for number, box in enumerate(boxes, 1))
        return said(given.sentence, f"Outcomes: {ticked}")

    return plan(F=by_area(lambda area: for_each(area.provision, of)))


def lines_numbered_by_outcome_in_a_column() -> Piece:
    """Outcomes 1.0 to 5.0, and in F a column of numbers alone: 1.1 and 1.2 are for the first."""
    lines_of = ((f"{thread.number}.{n}", text) for thread in THREADS for n, text in enumerate(thread.sentences, 1))
    outcomes = ((f"{thread.number}.0", thread.dated) for thread in THREADS)
    return plan(E=table(*outcomes), F=table(("Ref", "Provision"), *lines_of))


def outcomes_across_with_dates_below() -> Piece:
    """A column for each outcome, and under its number a row for what is wanted and one for by when."""
    numbers = (f"Outcome {thread.number}" for thread in THREADS)
    wanted = ("What we want", *(thread.outcome for thread in THREADS))
    return plan(E=table(("", *numbers), wanted, ("By when", *(thread.by for thread in THREADS))))


def dates_and_people_between_the_sections_columns() -> Piece:
    """One heading over E and F, and for each area a table of outcomes, dates, provision, people and amounts."""
    columns = ("Outcome", "Date", "What will be provided", "By whom", "How often")

    def of(given: Provision) -> Row:
        thread = THREADS[given.outcome - 1]
        first = (thread.numbered, thread.by) if given is thread.provision[0] else (ABOVE, ABOVE)
        return *first, given.what, given.who, given.amount

    title = heading("Section E and Section F: outcomes and provision")
    return plan(E_F=together(title, by_area(lambda area: table(columns, *map(of, area.provision)))))


# Education, health and care together

CARE = f"H1: {CARE_UNDER_THE_ACT}\nH2: {OTHER_CARE}"


def one_grid_with_banners() -> Piece:
    """One table for B to H, in which a row says where health begins and where care does."""
    threads = ((f"{thread.area}\n{thread.need}", thread.numbered, lines(thread.sentences)) for thread in THREADS)
    rows = (
        ("B / C / D: Needs", "E: Outcomes", "F / G / H: Provision"),
        ("EDUCATION",), *threads,
        ("HEALTH",), (HEALTH_NEED, "", HEALTH_PROVISION),
        ("SOCIAL CARE",), (CARE_NEED, "", CARE),
    )  # fmt: skip
    return together(FRONT, sections("A"), heading("Sections B to H"), table(*rows), sections("IJK"), SIGNED)


def one_grid_with_a_column_of_areas() -> Piece:
    """The same, with the area, health and care among them, in the first column."""
    threads = ((thread.area, thread.need, thread.numbered, lines(thread.sentences)) for thread in THREADS)
    rows = (
        ("Area", "Need (B, C, D)", "Outcome (E)", "Provision (F, G, H1, H2)"),
        *threads,
        ("Health", HEALTH_NEED, "", HEALTH_PROVISION),
        ("Social care", CARE_NEED, "", CARE),
    )
    return together(
        FRONT, sections("A"), heading("Needs, outcomes and provision"), table(*rows), sections("IJK"), SIGNED
    )


def sections_by_labels_under_three_headings() -> Piece:
    """Education, health and care each have a heading for all of their sections, which only labels in tables part."""

    def thread(item: Thread) -> Piece:
        return table(("Need", item.need), ("Outcome", item.numbered), ("Provision", lines(item.sentences)))

    return together(
        FRONT,
        sections("A"),
        heading("Education (Sections B, E and F)"),
        by_area(lambda area: for_each(area.threads, thread)),
        heading("Health (Sections C and G)"),
        table(("Need", HEALTH_NEED), ("Provision", HEALTH_PROVISION)),
        heading("Social care (Sections D, H1 and H2)"),
        table(("Need", CARE_NEED), ("Provision (H1)", CARE_UNDER_THE_ACT), ("Provision (H2)", OTHER_CARE)),
        sections("IJK"),
        SIGNED,
    )


def threads_after_short_sections() -> Piece:
    """C and D come before B, and are so short that they look like a list of the sections."""

    def thread(item: Thread) -> Piece:
        return table(("Need (B)", item.need), ("Outcome (E)", item.numbered), ("Provision (F)", lines(item.sentences)))

    threads = together(heading("Sections B, E and F"), by_area(lambda area: for_each(area.threads, thread)))
    return together(FRONT, sections("ACD"), threads, sections([letter for letter in TITLES if letter > "F"]), SIGNED)


def letters_alone_over_columns() -> Piece:
    """For each area a table whose columns have nothing over them but B, E and F."""
    columns = ("B", "E", "F")
    threads = by_area(lambda area: threads_under(columns, area))
    rest = [letter for letter in TITLES if letter not in ("A", *columns)]
    return together(FRONT, sections("A"), threads, sections(rest), SIGNED)


def letter_at_the_right_of_a_long_title() -> Piece:
    """The title of each section on the left of a bar, and “Section F” on the right."""
    return plan(lambda letter: table((TITLES[letter], f"Section {letter}")))


def areas_on_their_side() -> Piece:
    """The area's name stands on its side, all the way down the left of its rows."""
    columns = ("Area", "Provision", "Who", "How much", "Outcome")

    def of(given: Provision) -> Row:
        first = next(each for each in PROVISION if each.area == given.area)
        return (given.area if given is first else ABOVE, *row(given, "what", "who", "amount", "outcome"))

    rows = widths(table(columns, *map(of, PROVISION)), 20, 90, 60, 60, 37)
    return plan(F=on_its_side(rows))


# A table for the whole plan, or for each section


def plan_in_one_table() -> Piece:
    """A row for each section: letter and title on the left, text on the right."""
    rows = ((f"Section {letter}\n{TITLES[letter]}", text) for letter, text in IN_A_CELL.items())
    return together(FRONT, table(*rows), SIGNED)


def letters_in_a_narrow_column() -> Piece:
    """A row for each section, with nothing but its letter on the left."""
    return together(FRONT, table(("Section", "Content"), *IN_A_CELL.items()), SIGNED)


def letters_down_the_side() -> Piece:
    """A section's letter in a narrow cell all the way down the left of its table."""
    outcomes = grid(THREADS, {"No.": "number", "Outcome": "outcome", "By when": "by"})
    provision = provided("Provision", "Who", "How often", "Outcome")
    return plan(E_F=together(table(*beside("E", outcomes)), table(*beside("F", provision))))


def boxes() -> Piece:
    """Each section in a table of two rows, a shaded one for its title and one for its text."""
    boxed = (table((f"Section {letter}: {TITLES[letter]}",), (text,)) for letter, text in IN_A_CELL.items())
    return together(FRONT, *boxed, SIGNED)


def frame_round_the_plan() -> Piece:
    """A border that is a table of one cell, with all sections in it and their tables too."""
    provision = table(*provided("Provision", "Who", "How often", "Outcome"))
    return together(FRONT, table((sections(TITLES, F=provision),)), SIGNED)


def headings_in_cells() -> Piece:
    """Headings of Word's own styles within cells, over each section and in the first row of a table for each area."""
    needs = ((together(subheading(area.name), said(*area.needs)),) for area in AREAS)
    columns = ("Provision", "By whom", "How often", "Outcome")
    provision = (table((subheading(area.name),), *provided(*columns, of=area.provision)) for area in AREAS)
    return plan(B_E_F=together(table((section("B"),), *needs), section("E"), BODIES["E"], table((section("F"),)), *provision))  # fmt: skip


def prompts_and_answers() -> Piece:
    """Two columns throughout: letter, area or outcome on the left, text on the right."""
    needs = table(("Section B", TITLES["B"]), *((area.name, lines(area.needs)) for area in AREAS))
    outcomes = table(("Section E", TITLES["E"]), *((f"Outcome {thread.number}", thread.dated) for thread in THREADS))
    provision = table(("Section F", TITLES["F"]), *((area.name, lines(area.linked)) for area in AREAS))
    return plan(B_E_F=together(needs, outcomes, provision))


# Needs, outcomes and provision together


def sections_stacked_in_a_table() -> Piece:
    """A table for each area, in which a row begins each of B, E and F, with columns of its own."""

    def of(area: Area) -> Piece:
        provision = (
            (str(each.outcome), each.what, lines(filter(None, (each.who.capitalize(), each.amount))))
            for each in area.provision
        )
        return table(
            (bold(area.name.upper()),),
            (bold(f"Section B – {TITLES['B']}"),),
            *((thread.need,) for thread in area.threads),
            (bold(f"Section E – {TITLES['E']}"),),
            *grid(area.threads, {"No.": "number", "Outcome": "outcome", "Date": "by"}),
            (bold(f"Section F – {TITLES['F']}"),),
            ("For no.", "Provision", "Adult and time"),
            *provision,
        )

    return plan(B_E_F=together(heading("Nell's needs, and what will be done about them"), for_each(AREAS, of)))


def national_template() -> Piece:
    """The national template of 2023: columns B, F and E in that order, a row of strengths above, a spare row below."""

    def of(area: Area) -> Piece:
        return table(
            (f"Special Educational Needs and Provision (B-F-E)\n{area.name}",),
            ("Strengths",),
            ("Nell works hard.",),
            ("B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"),
            *((thread.need, lines(thread.sentences), f"{thread.number}. {thread.dated}") for thread in area.threads),
            ("", "", ""),
        )

    health = ("C – Health Care Needs", "G – Health Care Provision", "E – Outcomes")
    care = ("D – Social Care Needs", "H1 – Social Care Provision", "H2 – Other Social Care Provision", "E – Outcomes")
    return plan(
        lambda letter: subheading(f"{letter} - {TITLES[letter]}"),
        B_E_F=for_each(AREAS, of),
        C_G=together(
            said("Sections C (health care needs which relate to SEN) and G (health care provision)"),
            table(health, (HEALTH_NEED, HEALTH_PROVISION, "")),
        ),
        D_H1_H2=table(care, (CARE_NEED, CARE_UNDER_THE_ACT, OTHER_CARE, "")),
    )


def threads_across_the_page() -> Piece:
    """A landscape action plan with a row for each line of provision; need and outcome stand in the first of each."""
    columns = ("Need (Section B)", "Outcome (Section E)", "Provision (Section F)", "Who", "How often")

    def of(given: Provision) -> Row:
        thread = THREADS[given.outcome - 1]
        first = (thread.need, thread.numbered) if given is thread.provision[0] else ("", "")
        return first + row(given, "what", "who", "amount")

    return plan(B_E_F=for_each(AREAS, lambda area: table((area.name,), columns, *map(of, area.provision))))


@titles_only(OVER_COLUMNS)
def columns_without_letters() -> Piece:
    """Need, outcome and provision side by side, under titles that have no letters."""
    titles = OVER_COLUMNS
    return together(
        FRONT,
        sections(
            "ABCDEFGHIJK",
            lambda letter: heading(titles[letter]),
            B_E_F=by_area(lambda area: threads_under((titles["B"], titles["E"], titles["F"]), area)),
            C_G=table((titles["C"], titles["G"]), (HEALTH_NEED, HEALTH_PROVISION)),
            D_H=table((titles["D"], titles["H"]), (CARE_NEED, OTHER_CARE)),
        ),
        SIGNED,
    )


def letters_in_brackets_over_columns() -> Piece:
    """“Need (B)”, “Outcome (E)”, “Provision (F)”: the letter last, and no word “Section”."""
    return plan(B_E_F=by_area(partial(threads_under, ("Need (B)", "Outcome (E)", "Provision (F)"))))


def areas_across_the_page() -> Piece:
    """A column for each area of need, and a row for each section."""
    return plan(
        B_E_F=table(
            ("", *(area.name for area in AREAS)),
            ("Section B: Needs", *(lines(area.needs) for area in AREAS)),
            ("Section E: Outcomes", *(lines(thread.numbered for thread in area.threads) for area in AREAS)),
            ("Section F: Provision", *(lines(area.linked) for area in AREAS)),
        )
    )


def sections_in_each_area() -> Piece:
    """Plans that go area by area: each has its own Sections B, E and F."""

    def of(area: Area) -> Piece:
        return together(
            subheading("Section B: Special educational needs"),
            said(*area.needs),
            subheading("Section E: Outcomes"),
            said(*(f"{thread.number}. {thread.dated}" for thread in area.threads)),
            subheading("Section F: Special educational provision"),
            bullets(*area.linked),
        )

    return plan(B_E_F=by_area(of, heading))


def support_plan_by_area() -> Piece:
    """Newcastle: needs first, then a support plan that has no letter, with E and F again for each area."""

    def of(area: Area) -> Piece:
        outcomes = ((f"Outcome {thread.number}", thread.dated) for thread in area.threads)
        provision = ((linked,) for linked in area.linked)
        return together(
            table(("Section E – Desired Outcomes",), *outcomes),
            table(("Section F – Special Educational Provision",), *provision),
        )

    return plan(E_F=together(heading("OUTCOMES AND SUPPORT PLAN"), by_area(of)))


def cards() -> Piece:
    """A card for each thread, with “Need 1”, “Outcome 1” and “Provision 1” down the side."""

    def of(thread: Thread) -> Piece:
        return table(
            ("Area of need", thread.area),
            (f"Need {thread.number} (Section B)", thread.need),
            (f"Outcome {thread.number} (Section E)", thread.dated),
            (f"Provision {thread.number} (Section F)", lines(thread.sentences)),
        )

    return plan(B_E_F=together(heading("Needs, outcomes and provision"), for_each(THREADS, of)))


def one_heading_over_outcomes_and_provision() -> Piece:
    """Sections E and F under one heading, with each outcome's provision under it."""

    def of(thread: Thread) -> Piece:
        provision = said("Special educational provision", style="Heading 3")
        return together(
            subheading(f"Outcome {thread.number}"), said(thread.dated), provision, bullets(*thread.sentences)
        )

    return plan(E_F=together(heading("Sections E and F: Outcomes and provision"), for_each(THREADS, of)))


def table_for_each_outcome() -> Piece:
    """An outcome and its provision, in two rows with their letters on the left."""

    def of(thread: Thread) -> Piece:
        outcome = (f"Outcome {thread.number} (Section E)", thread.dated)
        return table(outcome, ("Provision (Section F)", lines(thread.sentences)))

    return plan(E_F=together(heading("Sections E and F: Outcomes and provision"), for_each(THREADS, of)))


def outcome_over_its_provision() -> Piece:
    """An outcome in a row across the table, then the columns' headings, then its provision."""

    def of(thread: Thread) -> Piece:
        return table((thread.numbered,), *provided("Provision", "By whom", "How often", of=thread.provision))

    return plan(E_F=together(heading("Section E and Section F"), for_each(THREADS, of)))


def outcome_merged_down() -> Piece:
    """Columns E and F, with one cell for an outcome beside all of its provision."""
    columns = ("Section E: Outcomes", "Section F: Special educational provision", "By whom", "When")
    rows = (beside(thread.numbered, provided(*columns[1:], of=thread.provision)[1:]) for thread in THREADS)
    return plan(E_F=table(columns, *chain(*rows)))


def merged_at_two_levels() -> Piece:
    """One table for B, E and F: an area is merged down beside its needs, need and outcome beside provision."""
    columns = ("Area", "Section B: need", "Section E: outcome", "Section F: provision", "Adult", "Time")

    def of(thread: Thread) -> list[Row]:
        rows = [row(given, "what", "who", "amount") for given in thread.provision]
        return beside(thread.need, beside(f"{thread.number}. {thread.dated}", rows))

    rows = (beside(area.name, chain(*map(of, area.threads))) for area in AREAS)
    return plan(B_E_F=table(columns, *chain(*rows)))


def table_within_a_cell() -> Piece:
    """An outcome on the left, and in the cell on its right a small table of its provision."""

    def of(thread: Thread) -> Row:
        return thread.numbered, table(*provided("Support", "Given by", "Time", of=thread.provision))

    columns = ("Section E\nOutcome sought", "Section F\nProvision that leads to it")
    return plan(E_F=together(heading("Outcomes, each with its provision"), table(columns, *map(of, THREADS))))


def tables_side_by_side() -> Piece:
    """A table without lines that holds two others: on the left an area's outcomes, on the right its provision."""

    def of(area: Area) -> Piece:
        outcomes = table(("Section E: Outcomes",), *((thread.numbered,) for thread in area.threads))
        provision = table(("Section F: Special educational provision",), *((linked,) for linked in area.linked))
        return without_lines(table((outcomes, provision)))

    return plan(E_F=by_area(of))


def card_with_labels_and_columns() -> Piece:
    """A case-management system's card: pairs of labels and values, then a list of provision under its own headings."""

    def of(thread: Thread) -> Piece:
        return table(
            ("Card", str(thread.number), "Area of need", thread.area),
            ("Section B: need", thread.need),
            ("Section E: outcome", thread.outcome, "Target date", thread.by or "-"),
            ("Progress at the last review", "Nell has settled in her class."),
            ("Section F: provision for this outcome",),
            ("Provision", "Lead", "Duration", "Frequency"),
            *(row(given, "what", "who", "length", "frequency") for given in thread.provision),
        )

    return plan(B_E_F=together(heading("Needs, outcomes and provision on cards"), for_each(THREADS, of)))


def two_tables_side_by_side() -> Piece:
    """A table with no lines holds a table of needs on the left and one of outcomes on the right."""
    needs = chain(*([(area.name,), *((str(each.number), each.need) for each in area.threads)] for area in AREAS))
    outcomes = ((str(each.number), each.outcome, each.by) for each in THREADS)
    left = table(("Section B: Special educational needs",), ("No.", "Need"), *needs)
    right = table(("Section E: Outcomes",), ("No.", "Outcome", "Reached by"), *outcomes)
    below = section("F"), table(*provided("Support", "Adult", "Time", "Outcome no."))
    return plan(B_E_F=together(heading("Needs and outcomes"), without_lines(table((left, right))), *below))


def letters_over_groups_of_columns() -> Piece:
    """Three rows of headings: letters over groups of columns, their titles, and each column's own."""
    heads = (
        ("Section B", "Section E", LEFT, "Section F", LEFT, LEFT),
        ("What Nell finds hard", "Outcomes", LEFT, "Special educational provision", LEFT, LEFT),
        ("Need", "Outcome", "By when", "Provision", "Provided by", "When and for how long"),
    )

    def of(given: Provision) -> Row:
        thread, own = THREADS[given.outcome - 1], row(given, "what", "who", "amount")
        return (row(thread, "need", "outcome", "by") if given is thread.provision[0] else (ABOVE,) * 3) + own

    rows = ([(area.name.upper(),), *map(of, area.provision)] for area in AREAS)
    return plan(B_E_F=table(*heads, *chain(*rows)))


def rows_of_a_database() -> Piece:
    """A case-management system's list: a row for each line of provision, in which need and outcome are said again."""
    first = ("Category", "Section B: SEN", "No.", "Section E: outcome", "Achieve by")
    columns = (*first, "Section F: provision", "Provider", "Length", "Frequency")

    def of(given: Provision) -> Row:
        first = row(THREADS[given.outcome - 1], "area", "need", "number", "outcome", "by")
        return first + row(given, "what", "who", "length", "frequency")

    rows = widths(table(columns, *map(of, PROVISION)), 32, 42, 14, 42, 23, 40, 32, 19, 23)
    return plan(B_E_F=together(heading("Needs, outcomes and provision"), rows))


def groups_that_a_form_repeats() -> Piece:
    """A system's form on paper: a field's name in bold, its answer below, “Provision 1 of 2” over each group."""

    def asked(fields: dict[str, str]) -> Piece:
        return for_each(fields, lambda label: together(bold(label), said(fields[label] or "-")))

    def provision(thread: Thread, number: int, given: Provision) -> Piece:
        return together(
            bold(f"Section F – Provision {number} of {len(thread.provision)} for this outcome"),
            asked({"Provision details": given.what, "Provided by": given.who.capitalize(),
                   "Duration of session": given.length, "Frequency of sessions": given.frequency}),
        )  # fmt: skip

    def of(thread: Thread) -> Piece:
        return together(
            subheading(f"Need {thread.number} of {len(THREADS)}"),
            asked({"Area of need": thread.area, "Section B – Need details": thread.need}),
            asked({f"Section E – Outcome {thread.number} details": thread.outcome, "Outcome due": thread.by}),
            *(provision(thread, number, given) for number, given in enumerate(thread.provision, 1)),
        )

    return plan(B_E_F=together(heading("Sections B, E and F"), for_each(THREADS, of)))


def outcome_below_its_provision() -> Piece:
    """Provision first, and in the last row of each table, across all its columns, the outcome that it leads to."""

    def of(thread: Thread) -> Piece:
        rows = provided("Section F: what will be provided", "Adult", "Time", of=thread.provision)
        return table(*rows, (f"Section E: the outcome sought – {thread.number}. {thread.dated}",))

    title = heading("Sections F and E: from provision to outcome")
    return plan(E_F=together(title, by_area(lambda area: for_each(area.threads, of))))


def outcomes_last_with_their_provision() -> Piece:
    """All provision comes before Section E, whose table says by codes which of it leads to each outcome."""
    codes = {given: f"P{number}" for number, given in enumerate(PROVISION, 1)}
    provision = ((codes[given], *row(given, "what", "who", "amount")) for given in PROVISION)
    outcomes = (
        (*row(thread, "number", "outcome", "by"), ", ".join(codes[given] for given in thread.provision))
        for thread in THREADS
    )
    return together(
        FRONT,
        sections(
            ("A", "B", "C", "D", "F", "G", "H1", "H2", "E", "I", "J", "K"),
            F=table(("Code", "Special educational provision", "Delivered by", "How long and how often"), *provision),
            E=table(("No.", "Outcome sought", "Deadline", "Provision that leads to it"), *outcomes),
        ),
        SIGNED,
    )


def strengths_over_difficulties() -> Piece:
    """Most templates since 2014: in each area a heading over strengths, one over needs; in E a small table an area."""

    def needs(area: Area) -> Piece:
        strengths = smallheading("Strengths and attainment"), bullets("Nell works hard.")
        return together(*strengths, smallheading("Barriers to learning"), bullets(*area.needs))

    def outcomes(area: Area) -> Piece:
        rows = ((f"{thread.number}. {thread.outcome}", thread.by) for thread in area.threads)
        return table(("Intended outcome", "Time limit"), *rows)

    def provision(area: Area) -> Piece:
        return together(smallheading("Provision to be made"), numbered_by_word(*area.linked))

    title = titled("SECTION {} – {}", IN_PLAIN_WORDS)
    return plan(title, B=by_area(needs), E=by_area(outcomes), F=by_area(provision))


def subjects_within_areas() -> Piece:
    """Areas that are divided again, such as cognition into literacy and number; the letter stands at the right."""

    def divided(shown: str, body: Callable[[Thread], Piece]) -> Piece:
        def of(thread: Thread) -> Piece:
            return together(smallheading(shown.format(SUBJECTS[thread], thread.number)), body(thread))

        return by_area(lambda area: for_each(area.threads, of))

    return plan(
        lambda letter: heading(f"{IN_PLAIN_WORDS[letter]}\t\tSection {letter}"),
        B=divided("{}", lambda thread: said(thread.need)),
        E=divided("{}: Outcome {}", lambda thread: said(thread.dated)),
        F=divided("{} (towards Outcome {})", lambda thread: bullets(*thread.sentences)),
    )


def areas_by_their_initials() -> Piece:
    """The areas' names stand in full in B with their initials, and only C&I, C&L, SEMH and S&P in E and F."""
    outcomes = ((INITIALS[area], *row(each, "number", "outcome", "by")) for area in AREAS for each in area.threads)
    provision = ((INITIALS[area], *row(each, "what", "who", "amount", "outcome")) for area in AREAS for each in area.provision)  # fmt: skip
    return plan(
        titled("Section {} | {}", IN_PLAIN_WORDS),
        B=for_each(AREAS, lambda area: together(subheading(f"{area.name} ({INITIALS[area]})"), said(*area.needs))),
        E=table(("Area", "No.", "Outcome", "When"), *outcomes),
        F=table(("Area", "Type of support", "Staff", "How long and how often", "Outcome no."), *provision),
    )


def area_with_nothing_in_it() -> Piece:
    """Templates have a fifth area, in which this plan has no needs; B, E and F each say so."""

    def and_none(sentence: str) -> Piece:
        return together(subheading(f"5. {AN_AREA_MORE}"), said(sentence))

    def numbered(write: Callable[[Area], Piece]) -> Piece:
        return for_each(
            enumerate(AREAS, 1), lambda item: together(subheading(f"{item[0]}. {item[1].name}"), write(item[1]))
        )

    return plan(
        titled("Section {}: {}", IN_PLAIN_WORDS),
        B=together(
            numbered(lambda area: said(*area.needs)),
            and_none("No special educational needs have been identified in this area."),
        ),
        E=together(
            numbered(lambda area: bullets(*(thread.numbered for thread in area.threads))),
            and_none("No outcomes have been identified in this area."),
        ),
        F=together(
            numbered(lambda area: table(*provided("Provision", "Who", "When", "Outcome", of=area.provision))),
            and_none("No special educational provision is required in this area."),
        ),
    )


# Outcomes


def outcome_and_date_in_a_table() -> Piece:
    """Swindon: a small table for each outcome, with its date on the right and the steps below."""
    steps = "Within the next 12 months:\n• Nell will try it once with help.\n• Nell will try it twice."

    def of(thread: Thread) -> Piece:
        return table((f"Outcome {thread.number}: {thread.area}", "By when"), row(thread, "outcome", "by"), (steps, ""))

    return plan(E=for_each(THREADS, of))


def outcomes_across_the_page() -> Piece:
    """A table on its side: labels down the left, and a column for each outcome."""
    facts = {"Outcome": "number", "Nell will…": "outcome", "Date": "by"}
    return plan(E=table(*zip(*grid(THREADS, facts), strict=True)))


def steps_beside_outcomes() -> Piece:
    """A column for the steps on the way to each outcome."""
    steps = "Nell will try it once with help.\nNell will try it twice."
    rows = ((str(thread.number), thread.outcome, steps, thread.by) for thread in THREADS)
    return plan(E=table(("No.", "Outcome", "Steps towards it", "To be achieved by"), *rows))


def outcomes_by_part_of_life() -> Piece:
    """Suffolk: Section E divided into education, health and social care."""
    education = bullets(*(f"Outcome {thread.number} – {thread.dated}" for thread in THREADS))
    none = said("No outcomes have been identified.")
    others = (subheading("Health outcomes"), none, subheading("Social care outcomes"), none)
    return plan(E=together(subheading("Educational outcomes"), education, *others))


def outcomes_in_roman_numerals() -> Piece:
    """Plans numbered as statutes are: outcomes (i) to (v)."""
    return outcomes_called("i ii iii iv v", "({}) {}")


def outcomes_by_letter() -> Piece:
    """Plans that keep numbers for needs: outcomes A to E, which are no sections."""
    return outcomes_called("A B C D E", "Outcome {}: {}")


def outcomes_numbered_by_area() -> Piece:
    """Plans numbered by area: outcomes 2.1 and 2.2 are those of the second."""
    return outcomes_called("1.1 2.1 2.2 3.1 4.1", "{} {}")


def outcomes_numbered_by_word() -> Piece:
    """A list that Word numbers; nobody typed the numbers that provision refers to."""
    return plan(E=numbered_by_word(*(thread.dated for thread in THREADS)))


def outcomes_under_their_dates() -> Piece:
    """When they fall due is a heading over the outcomes, which have no dates of their own."""

    def of(by: str) -> Piece:
        due = (f"Outcome {thread.number}: {thread.outcome}" for thread in THREADS if thread.by == by)
        return together(subheading(f"By {by}" if by else "Other outcomes"), bullets(*due))

    return plan(E=for_each(dict.fromkeys(thread.by for thread in THREADS), of))


def outcomes_by_initials_of_areas() -> Piece:
    """A code for each outcome from the initials of its area, and the same code beside its provision."""
    outcomes = ((CODES[thread], *row(thread, "outcome", "by")) for thread in THREADS)
    provision = ((CODES[THREADS[given.outcome - 1]], *row(given, "what", "who", "amount")) for given in PROVISION)
    return plan(
        E=table(("Code", "Outcome", "Target date"), *outcomes),
        F=table(("Outcome code", "Provision", "Responsible", "Frequency and duration"), *provision),
    )


def codes_before_needs_outcomes_and_provision() -> Piece:
    """Need and outcome share a code such as CL2, and the lines of provision for it are CL2a and CL2b."""

    def coded(fact: str) -> Piece:
        return by_area(lambda area: for_each(area.threads, lambda each: labelled(CODES[each], getattr(each, fact))))

    def provision(thread: Thread) -> Piece:
        return for_each(
            zip("ab", thread.sentences, strict=False), lambda item: labelled(CODES[thread] + item[0], item[1])
        )

    key = said("Each need has a code, which its outcome shares and with which the code of its provision begins.")
    lettered = by_area(lambda area: for_each(area.threads, provision))
    return plan(B=together(key, coded("need")), E=coded("dated"), F=lettered)


def provision_numbered_by_outcome() -> Piece:
    """F1.1 and F1.2 are for outcome E1: nothing but the number of a line links it, as a sentence says."""
    rule = said("The first number of each item is that of its outcome: F1.1 and F1.2 are for outcome E1, and so on.")

    def of(area: Area) -> Piece:
        items = ((thread.number, *item) for thread in area.threads for item in enumerate(thread.sentences, 1))
        return said(*(f"F{number}.{place}\t{sentence}" for number, place, sentence in items))

    outcomes = by_area(lambda area: said(*(f"E{thread.number}\t{thread.dated}" for thread in area.threads)))
    return plan(E=outcomes, F=together(rule, by_area(of)))


def outcomes_by_colour() -> Piece:
    """A special school's plans: each outcome has a colour, which stands beside its provision."""
    colours = dict(zip(THREADS, ("Red", "Blue", "Green", "Yellow", "Purple"), strict=True))
    outcomes = ((colours[thread], *row(thread, "outcome", "by")) for thread in THREADS)
    provision = ((*row(given, "what", "who", "amount"), colours[THREADS[given.outcome - 1]]) for given in PROVISION)
    return plan(
        E=table(("Outcome", "What we want to see", "When"), *outcomes),
        F=table(("What we will do", "Who will do it", "How long and how often", "Outcome"), *provision),
    )


def paragraphs_numbered_throughout() -> Piece:
    """As lawyers write: all paragraphs of the plan have numbers, and provision names that of its outcome."""
    numbers = count(1)

    def numbered(*texts: str) -> Piece:
        return said(*(f"{next(numbers)}.\t{text}" for text in texts))

    needs = for_each(AREAS, lambda area: together(bold(area.name), numbered(*area.needs)))
    first = next(numbers)
    outcomes = said(f"{first}.\t{THREADS[0].dated}"), numbered(*(thread.dated for thread in THREADS[1:]))
    named = ((each.sentence[:-1], first + each.outcome - 1) for each in PROVISION)
    provision = numbered(*(f"{sentence} (for the outcome in paragraph {number})." for sentence, number in named))
    return plan(B=needs, E=together(*outcomes), F=provision)


def outcomes_counted_anew_in_each_area() -> Piece:
    """Outcomes are 1, 2… in every area: Outcome 1 of provision is that of the area over it."""

    def counted(area: Area) -> list[tuple[int, Thread]]:
        return list(enumerate(area.threads, 1))

    def outcomes(area: Area) -> Piece:
        return said(*(f"Outcome {number}: {thread.dated}" for number, thread in counted(area)))

    def provision(area: Area) -> Piece:
        items = ((number, sentence) for number, thread in counted(area) for sentence in thread.sentences)
        return bullets(*(f"{sentence[:-1]} (Outcome {number})." for number, sentence in items))

    return plan(titled("Section {}. {}", IN_PLAIN_WORDS), E=by_area(outcomes), F=by_area(provision))


# Provision in tables


def columns_in_any_order() -> Piece:
    """Tables that say how often and who before they say what."""
    columns = {"How often": "amount", "By whom": "who", "Outcome": "outcome", "Provision": "what"}
    return plan(F=table(*grid(PROVISION, columns)))


def what_who_when_why() -> Piece:
    """Plain words over the columns; why is the outcome."""
    why = ("Why", *(f"Outcome {given.outcome}" for given in PROVISION))
    return plan(F=table(*((*cells, last) for cells, last in zip(provided("What", "Who", "When"), why, strict=True))))


def unusual_words_over_columns() -> Piece:
    """Headings that no list of words foresees; what stands in a column tells what it is."""
    outcomes = ((f"E{thread.number}", *row(thread, "outcome", "by")) for thread in THREADS)
    provision = ((*row(given, "what", "who", "amount"), f"E{given.outcome}") for given in PROVISION)
    return plan(
        E=table(("Code", "Destination", "Horizon"), *outcomes),
        F=table(("Entitlement", "Performed by", "Dosage", "Thread"), *provision),
    )


def codes_without_headings() -> Piece:
    """Tables that have no headings: a code in the first column tells an outcome from provision."""
    outcomes = ((f"O{thread.number}", *row(thread, "outcome", "by")) for thread in THREADS)
    provision = (
        (f"P{number}", *row(given, "what", "who", "amount"), f"O{given.outcome}")
        for number, given in enumerate(PROVISION, 1)
    )
    return plan(E=table(*outcomes), F=table(*provision))


def references_in_every_row() -> Piece:
    """Each line has a number of its own, that of the need it meets and that of the outcome it serves."""
    outcomes = ((f"E{thread.number}", *row(thread, "outcome", "by", "area")) for thread in THREADS)
    provision = (
        (f"F{number}", f"B{given.outcome}", *row(given, "what", "who", "amount"), f"E{given.outcome}")
        for number, given in enumerate(PROVISION, 1)
    )
    return plan(
        B=by_area(lambda area: said(*(f"B{thread.number}. {thread.need}" for thread in area.threads))),
        E=table(("Ref", "Outcome", "Timescale", "Area"), *outcomes),
        F=table(("Ref", "Need", "Provision", "Delivered by", "Frequency/Duration", "Outcome"), *provision),
    )


def area_in_a_row_of_its_own() -> Piece:
    """One table for Section F, with a row across it wherever another area begins."""
    columns = ("What will be done", "By whom", "How much and how often", "Outcome(s)")
    rows = ([(area.name,), *provided(*columns, of=area.provision)[1:]] for area in AREAS)
    return plan(F=table(columns, *chain(*rows)))


def headings_again_in_each_area() -> Piece:
    """A row across the table for each area, and the columns' headings again below it."""
    rows = ([(area.name,), *provided("Provision", "Who", "When", "Outcome", of=area.provision)] for area in AREAS)
    return plan(F=table(*chain(*rows)))


def area_merged_down() -> Piece:
    """The area in one cell beside all of its provision."""
    columns = ("What", "Who", "How often and how long", "Outcome")
    rows = (beside(area.name, provided(*columns, of=area.provision)[1:]) for area in AREAS)
    return plan(F=table(("Area", *columns), *chain(*rows)))


def person_merged_down() -> Piece:
    """Who comes first, in one cell beside everything that they will do."""

    def of(person: str) -> list[Row]:
        return beside(person.capitalize(), [row(given, "what", "amount", "outcome") for given in PROVISION if given.who == person])  # fmt: skip

    people = dict.fromkeys(given.who for given in PROVISION)
    return plan(F=table(("Who", "What", "How often", "Outcome"), *chain(*map(of, people))))


def blank_rows_and_columns() -> Piece:
    """Empty rows and columns that are there to part the others."""
    rows = (("", what, "", *others) for what, *others in provided("Provision", "Who", "How often", "Outcome"))
    return plan(F=table(*chain(*((cells, ("",) * 6) for cells in rows))))


def tiers_in_rows() -> Piece:
    """Provision by wave: universal, targeted and specialist, each in a row across one table."""
    tiers = {"teacher": "Wave 1: universal", "assistant": "Wave 2: targeted", "therapist": "Wave 3: specialist"}
    columns = ("Intervention or approach", "Who does it", "Duration and frequency", "Outcome this supports")

    def of(person: str) -> list[Row]:
        return [(tiers[person],), *provided(*columns, of=(each for each in PROVISION if person in each.who))[1:]]

    return plan(F=table(columns, *chain(*map(of, tiers))))


def sentence_over_the_headings() -> Piece:
    """A row that explains the table, above the columns' headings."""
    sentence = "What was done last year is told in the report; this table says what will be provided from now on."
    return plan(F=table((sentence,), *provided("Provision", "Provided by", "Frequency and length", "Linked outcome")))


def two_rows_of_headings() -> Piece:
    """A heading across several columns, each of which has one of its own below."""
    rows = grid(PROVISION, {"": "outcome", "What": "what", "Who": "who", "When": "amount"})
    return plan(F=table(("Outcome", "Special educational provision"), *rows))


def length_apart_from_frequency() -> Piece:
    """How long a session is and how often it comes, a column each."""
    columns = {"Intervention": "what", "Led by": "who", "Length of session": "length", "Frequency": "frequency"}
    return plan(F=table(*grid(PROVISION, columns | {"Outcome no.": "outcome"})))


def column_for_each_frequency() -> Piece:
    """The length stands in the column of its frequency."""
    frequencies = list(dict.fromkeys(given.frequency for given in PROVISION if given.frequency))

    def of(given: Provision) -> Row:
        lengths = ((given.length or "Yes") if given.frequency == each else "" for each in frequencies)
        return *row(given, "what", "who"), *lengths, str(given.outcome)

    return plan(F=table(("Provision", "Who", *map(str.capitalize, frequencies), "Outcome"), *map(of, PROVISION)))


def ticked_days() -> Piece:
    """A week's timetable: a column for each day, with a tick where the provision happens."""
    days = {
        "": "",
        "once a week": "T",
        "twice a week": "MW",
        "four times a week": "MTWF",
        "every day": "MTWRF",
        "once a fortnight": "R",
    }

    def of(given: Provision) -> Row:
        ticks = ("✓" if day in days[given.frequency] else "" for day in "MTWRF")
        return (*row(given, "what", "who"), *ticks, given.amount, f"Outcome {given.outcome}")

    return plan(
        F=table(("Activity", "Adult", "Mon", "Tue", "Wed", "Thu", "Fri", "Time", "Helps towards"), *map(of, PROVISION))
    )


def ticked_outcomes() -> Piece:
    """A column for each outcome, whose number stands in a second row of headings, and a tick in the right one."""

    def of(given: Provision) -> Row:
        ticks = ("✓" if given.outcome == thread.number else "" for thread in THREADS)
        return (*row(given, "what", "who", "amount"), *ticks)

    first, numbers = ("Provision", "Adult", "Time", "Meets outcome"), (str(thread.number) for thread in THREADS)
    return plan(F=table(first, (ABOVE, ABOVE, ABOVE, *numbers), *map(of, PROVISION)))


def column_for_each_term() -> Piece:
    """How much in the autumn, in the spring and in the summer; the person stands below the provision, in brackets."""

    def of(given: Provision) -> Row:
        return f"{given.what}\n({given.who})", *[given.amount or "Yes"] * 3, f"Outcome {given.outcome}"

    return plan(
        F=table(("Provision and adult", "Autumn term", "Spring term", "Summer term", "Purpose"), *map(of, PROVISION))
    )


def provision_in_columns() -> Piece:
    """A table for each area, with what, who and how often down the side, and a column for each line of provision."""
    facts = {
        "Support": "what",
        "Given by": "who",
        "For how long": "length",
        "How frequently": "frequency",
        "For outcome": "outcome",
    }

    def of(area: Area) -> Piece:
        return table((area.name,), *zip(*grid(area.provision, facts), strict=True))

    return plan(F=for_each(AREAS, of))


def staffing_in_a_second_table() -> Piece:
    """Section F has a table of what is provided and, by its numbers, one of who does it and for how long."""
    what = ((f"F{number}", given.what, str(given.outcome)) for number, given in enumerate(PROVISION, 1))
    who = ((f"F{number}", *row(given, "who", "length", "frequency")) for number, given in enumerate(PROVISION, 1))
    staffing = table(("Ref.", "Delivered by", "Minutes per session", "Sessions"), *who)
    return plan(F=together(table(("Ref.", "Provision", "Outcome"), *what), bold("Staffing and time"), staffing))


def outcome_in_words() -> Piece:
    """The outcome's column repeats its words, and nothing has a number."""
    rows = ((*row(given, "what", "who", "amount"), THREADS[given.outcome - 1].outcome) for given in PROVISION)
    outcomes = bullets(*(thread.dated for thread in THREADS))
    return plan(E=outcomes, F=table(("Provision", "Who", "When", "Outcome"), *rows))


def table_for_each_provision() -> Piece:
    """Case-management systems: a small table of labels and values for each outcome and each line of provision."""
    outcomes = grid(THREADS, {"Outcome number": "number", "Outcome": "outcome", "To be achieved by": "by"})
    provision = provided("Provision", "Delivered by", "Frequency", "Linked outcome(s)")

    def of(labels: Row, *rows: Row) -> Piece:
        return for_each(rows, lambda cells: table(*zip(labels, cells, strict=True)))

    return plan(E=of(*outcomes), F=of(*provision))


def labels_in_a_cell() -> Piece:
    """“What:”, “Who:” and “How often:” on lines of one cell."""

    def of(given: Provision) -> Row:
        return f"Outcome {given.outcome}", f"What: {given.what}\nWho: {given.who}\nHow often: {given.amount or '-'}"

    return plan(F=table(("Outcome", "Provision"), *map(of, PROVISION)))


def person_beside_a_list() -> Piece:
    """A lead-in and bullets in one cell, and beside them who does each."""

    def of(area: Area) -> Row:
        what = (f"• {without_capital(given.what_and_amount)} (Outcome {given.outcome});" for given in area.provision)
        return lines(("Nell will have:", *what)), lines(given.who.capitalize() for given in area.provision)

    return plan(F=table(("Provision", "By whom"), *map(of, AREAS)))


def sentence_over_each_table() -> Piece:
    """“To meet Outcome 1 the following provision will be made”, and a table."""

    def of(thread: Thread) -> Piece:
        sentence = bold(f"To meet Outcome {thread.number} the following provision will be made:")
        return together(sentence, table(*provided("What", "Who", "How often", of=thread.provision)))

    return plan(F=for_each(THREADS, of))


def grouped_by_need() -> Piece:
    """Needs have codes; Section E says which each outcome comes from, and Section F has a table under each code."""

    def of(thread: Thread) -> Piece:
        columns = ("We will provide", "Through", "For", "To reach outcome")
        return table((f"Provision to meet need N{thread.number}",), *provided(*columns, of=thread.provision))

    def needs(area: Area) -> Piece:
        return table(("Code", "Need"), *((f"N{thread.number}", thread.need) for thread in area.threads))

    outcomes = ((f"N{thread.number}", *row(thread, "number", "outcome", "by")) for thread in THREADS)
    columns = ("From need", "Outcome", "Description", "Reached by")
    return plan(B=by_area(needs), E=table(columns, *outcomes), F=for_each(THREADS, of))


def ticked_areas() -> Piece:
    """Over each table all the areas, with a tick for the one that it is about."""

    def of(area: Area) -> Piece:
        ticks = "   ".join(f"{'☒' if each is area else '☐'} {each.name}" for each in AREAS)
        return table((ticks,), *provided("Provision", "Who", "When", "Outcome", of=area.provision))

    return plan(F=for_each(AREAS, of))


def label_over_the_headings() -> Piece:
    """“Area of need” and the area, in a row above the columns' headings."""

    def of(area: Area) -> Piece:
        return table(("Area of need:", area.name), *provided("Provision", "Who", "When", "Outcome", of=area.provision))

    return plan(F=for_each(AREAS, of))


def headings_over_the_first_table_only() -> Piece:
    """A table under each area, with the columns' headings over the first and none over the others."""
    heads = ("Detail of provision", "Who will deliver it", "How much", "Outcome")

    def of(area: Area) -> Piece:
        rows = provided(*heads, of=area.provision)
        return table(*(rows if area is AREAS[0] else rows[1:]))

    return plan(IN_ITS_OWN_WORDS, F=by_area(of))


def tiers_in_columns() -> Piece:
    """A provision map on its side: a row for each outcome, and a column for each wave of provision."""
    waves = {"Wave 1": ("class",), "Wave 2": ("assistant",), "Wave 3": ("therapist", "specialist")}

    def of(thread: Thread) -> Row:
        def of_wave(words: tuple[str, ...]) -> str:
            return lines(each.sentence for each in thread.provision if any(word in each.who for word in words))

        return f"Outcome {thread.number}", *map(of_wave, waves.values())

    return plan(F=table(("Working towards", *waves), *map(of, THREADS)))


def column_for_each_person() -> Piece:
    """A row for each outcome and a column for each person, with what that person will do where the two meet."""

    def of(thread: Thread) -> Row:
        own = ([f"{each.what_and_amount}." for each in thread.provision if each.who == who] for who in PEOPLE)
        return str(thread.number), *map(lines, own)

    rows = table(("Outcome", *map(str.capitalize, PEOPLE)), *map(of, THREADS))
    return plan(F=widths(rows, 21, 41, 41, 41, 41, 41, 41))


def two_rows_for_each_provision() -> Piece:
    """What is provided runs across the table; who, how long, how often and which outcome stand in a row below."""
    rows = (((each.what,), row(each, "who", "length", "frequency", "outcome")) for each in PROVISION)
    return plan(F=table(("Provision",), ("Provider", "Duration", "Frequency", "Outcome"), *chain(*rows)))


def by_whom_in_every_section() -> Piece:
    """Two columns in F, G, H1 and H2, of which the second says by whom; an area is the first line of a cell."""

    def by_whom(what: str, *rows: Row) -> Piece:
        return table((what, "By whom"), *rows)

    def of(area: Area) -> list[Row]:
        cells = [f"{given.what_and_amount} (Outcome {given.outcome})." for given in area.provision]
        first = together(bold(area.name.upper()), said(cells[0]))
        return list(zip([first, *cells[1:]], (given.who.capitalize() for given in area.provision), strict=True))

    return plan(
        titled("Section {}\n{}", IN_PLAIN_WORDS),
        F=by_whom("Special educational provision", *chain(*map(of, AREAS))),
        G=by_whom("Health provision", (HEALTH_PROVISION, "Epilepsy nurse")),
        H1=by_whom("Provision under the Act", (CARE_UNDER_THE_ACT, "Not applicable")),
        H2=by_whom("Other provision", (OTHER_CARE, "Family support worker")),
    )


def advice_beside_what_it_says() -> Piece:
    """Needs and provision name the advice they come from by its number in K; the reports follow as Appendix A to E."""

    def needs(area: Area) -> Piece:
        return said(*(f"{thread.need} ({ADVISED[thread]})" for thread in area.threads))

    def report(letter: str, advice: tuple[str, str, str]) -> Piece:
        post, name, date = advice
        title = heading(f"Appendix {letter}: {post}")
        return together(title, said(f"The advice of {name}, dated {date}, is attached here."))

    source = ("Source of advice", *(ADVISED[THREADS[given.outcome - 1]] for given in PROVISION))
    rows = provided("Provision", "Who provides it", "Hours", "Outcome")
    advice = ((f"K{number}", *each, f"Appendix {letter}") for number, (letter, each) in enumerate(zip("ABCDE", ADVICE, strict=True), 1))  # fmt: skip
    pages = plan(
        titled("Section {}: {}", IN_PLAIN_WORDS),
        B=by_area(needs),
        F=table(*((*cells, last) for cells, last in zip(rows, source, strict=True))),
        K=table(("Ref", "Who gave advice", "Name", "Date", "Where to find it"), *advice),
    )
    return together(pages, for_each(zip("ABCDE", ADVICE, strict=True), lambda item: report(*item)))


def needs_said_again_beside_provision() -> Piece:
    """Section F has a table in each area, in which the need is said again, merged down beside its provision."""
    columns = ("Need to be met", "Provision", "Person responsible", "Sessions", "Outcome")

    def of(area: Area) -> Piece:
        rows = (beside(each.need, provided(*columns[1:], of=each.provision)[1:]) for each in area.threads)
        return widths(table(columns, *chain(*rows)), 80, 75, 50, 40, 22)

    return plan(titled("({}) {}", IN_PLAIN_WORDS), F=by_area(of))


# Provision in words


def under_outcome_headings() -> Piece:
    """Provision under “Outcome 1”, in a list after a lead-in."""

    def of(thread: Thread) -> Piece:
        items = (without_capital(sentence).replace(".", ";") for sentence in thread.sentences)
        lead_in = said("To achieve this outcome Nell will have:")
        return together(subheading(f"Outcome {thread.number}"), lead_in, bullets(*items))

    return plan(F=for_each(THREADS, of))


def outcome_said_again() -> Piece:
    """The outcome's own words over its provision, with no number, as they stand in Section E."""
    outcomes = said(*(thread.dated for thread in THREADS))
    return plan(E=outcomes, F=for_each(THREADS, lambda thread: together(bold(thread.outcome), said(*thread.sentences))))


def dates_first_and_so_that() -> Piece:
    """Outcomes stand under their dates and have no numbers; provision says its own after “so that”."""

    def of(by: str) -> Piece:
        outcomes = bullets(*(thread.outcome for thread in THREADS if thread.by == by))
        return together(subheading(f"By {by}"), outcomes) if by else outcomes

    def provision(given: Provision) -> Piece:
        return said(f"{given.sentence[:-1]}, so that {THREADS[given.outcome - 1].outcome}")

    dates = ("", "July 2027", "the end of Year 6", "the end of Key Stage 2", "July 2028")
    return plan(E=for_each(dates, of), F=by_area(lambda area: for_each(area.provision, provision)))


def outcome_in_a_sentence_of_its_own() -> Piece:
    """“Outcome 1.” after the sentence that says what is provided."""
    return plan(F=said(*(f"{given.sentence} Outcome {given.outcome}." for given in PROVISION)))


def lists_that_word_counts() -> Piece:
    """Nobody typed “Outcome 1:” before an outcome or over its provision, nor “(a)” before that."""

    def of(thread: Thread) -> list[tuple[int, str]]:
        return [(0, "towards this, the school will see that there is:"), *((1, each) for each in thread.sentences)]

    outcomes = counted_by_word(*((0, thread.dated) for thread in THREADS))
    return plan(E=outcomes, F=counted_by_word(*chain(*map(of, THREADS))))


def aim_beside_provision() -> Piece:
    """A column that says what each line of provision is to lead to, in the outcome's words."""
    rows = (
        (
            *row(given, "what", "who", "amount"),
            f"To help Nell to {THREADS[given.outcome - 1].outcome.removeprefix('Nell will ')}",
        )
        for given in PROVISION
    )
    outcomes = bullets(*(thread.dated for thread in THREADS))
    return plan(E=outcomes, F=table(("Provision", "Who", "When", "Intended impact"), *rows))


def grouped_by_person() -> Piece:
    """Provision under the people who make it."""

    def of(person: str) -> Piece:
        items = (f"{each.what_and_amount} (Outcome {each.outcome})." for each in PROVISION if each.who == person)
        return together(subheading(person.capitalize()), bullets(*items))

    return plan(F=for_each(dict.fromkeys(given.who for given in PROVISION), of))


def grouped_by_frequency() -> Piece:
    """What happens daily, weekly and fortnightly."""
    ends = {"Daily": " day", "Weekly": " week", "Fortnightly": " fortnight"}
    groups = {title: [given for given in PROVISION if given.frequency.endswith(end)] for title, end in ends.items()}
    return grouped(groups | {"Other": [given for given in PROVISION if not given.frequency]})


def grouped_by_setting() -> Piece:
    """What happens in the classroom, out of it, and elsewhere."""
    inside = [given for given in PROVISION if given.who in ("teaching assistant", "class teacher")]
    clinic = [given for given in PROVISION if "therapist" in given.who]
    outside = [given for given in PROVISION if given not in inside + clinic]
    return grouped({"In the classroom": inside, "Out of the classroom": outside, "At the clinic": clinic})


def grouped_by_who_pays() -> Piece:
    """F1 is what the school gives from its own budget, and F2 what the council adds."""
    school = [given for given in PROVISION if "teach" in given.who]
    others = [given for given in PROVISION if given not in school]
    return grouped({"F1: Provision from the school's own resources": school, "F2: Provision from the council": others})


def labelled_lines() -> Piece:
    """“Provision:”, “Who:”, “How often:” and “Outcome:”, each on a line."""

    def outcome(thread: Thread) -> Piece:
        return said(f"Outcome {thread.number}: {thread.outcome}", f"By when: {thread.by or '-'}")

    def provision(given: Provision) -> Piece:
        labels = {"Provision": given.what, "Who": given.who, "How often": given.amount or "-", "Outcome": given.outcome}
        return said(*(f"{label}: {value}" for label, value in labels.items()))

    return plan(E=for_each(THREADS, outcome), F=for_each(PROVISION, provision))


def running_prose() -> Piece:
    """Whole paragraphs: several lines of provision in one, and all outcomes in another."""
    return plan(
        E=said(" ".join(thread.numbered for thread in THREADS)),
        F=by_area(lambda area: said(" ".join(f"Nell will have {without_capital(linked)}" for linked in area.linked))),
    )


def numbered_paragraphs() -> Piece:
    """Areas 1 to 4 with paragraphs 1.1, 1.2 and so on, in B and again in F."""

    def numbered(area: Area, texts: tuple[str, ...]) -> Piece:
        number = AREAS.index(area) + 1
        paragraphs = (f"{number}.{place} {text}" for place, text in enumerate(texts, 1))
        return together(subheading(f"{number}. {area.name}"), said(*paragraphs))

    return plan(
        B=for_each(AREAS, lambda area: numbered(area, area.needs)),
        F=for_each(AREAS, lambda area: numbered(area, area.linked)),
    )


def golden_thread_in_a_table() -> Piece:
    """Needs, outcomes and provision have codes, and only a table after Section F says which belong together."""
    codes = {given: f"F{number}" for number, given in enumerate(PROVISION, 1)}
    threads = (
        (f"B{each.number}", f"E{each.number}", ", ".join(codes[given] for given in each.provision)) for each in THREADS
    )
    return plan(
        B=by_area(lambda area: said(*(f"B{each.number}  {each.need}" for each in area.threads))),
        E=said(*(f"E{each.number}  {each.dated}" for each in THREADS)),
        F=together(
            said(*(f"{number}  {given.sentence}" for given, number in codes.items())),
            subheading("How needs, outcomes and provision fit together"),
            table(("Need", "Outcome", "Provision"), *threads),
        ),
    )


def threads_by_bare_numbers() -> Piece:
    """Everything is counted through, and a table of numbers at the head of Section F says what each line is for."""

    def span(thread: Thread) -> str:
        places = [place for place, given in enumerate(PROVISION, 1) if given.outcome == thread.number]
        return f"{places[0]} to {places[-1]}" if len(places) > 1 else str(places[0])

    threads = ((str(each.number), span(each), each.area) for each in THREADS)
    return plan(
        E=said(*(f"{each.number}. {each.dated}" for each in THREADS)),
        F=together(
            table(("Outcome no.", "Met by provision no.", "Area of need"), *threads),
            said(*(f"{number}. {given.sentence}" for number, given in enumerate(PROVISION, 1))),
        ),
    )


def outcomes_by_their_titles() -> Piece:
    """Each outcome has a word for a title, and provision names it in brackets with the need that it meets."""
    return plan(
        B=by_area(lambda area: said(*(f"Need {each.number}. {each.need}" for each in area.threads))),
        E=bullets(*(f"{OUTCOME_TITLES[each.number]}. {each.dated}" for each in THREADS)),
        F=said(*(f"{given.sentence} (Need {given.outcome}; {OUTCOME_TITLES[given.outcome]})" for given in PROVISION)),
    )


def letters_in_bars_beside_own_titles() -> Piece:
    """A bar over each section: its letter in one cell, and beside it a title that only this council has."""
    own = {
        "A": "What matters to Nell and her family",
        "B": "What makes learning harder for Nell",
        "C": "Nell's health",
        "D": "My social care",
        "E": "What Nell will be able to do",
        "F": "The special educational provision Nell will have",
        "G": "Health provision",
        "H1": "Social care under the Act of 1970",
        "H2": "Other social care",
        "I": "Where Nell will go to school",
        "J": "Personal budget",
        "K": "What this plan was written from",
    }
    return plan(lambda letter: table((letter, own[letter])))


def box_with_labels_for_each_outcome() -> Piece:
    """A box for each outcome: its letter and number, its words and date under labels, and its provision within."""

    def of(thread: Thread) -> Piece:
        inner = table(*provided("What", "Who", "How often", of=thread.provision))
        return table(
            ("E", f"Outcome {thread.number}"),
            ("What Nell will be able to do", thread.outcome),
            ("By when", thread.by or "No date was agreed"),
            ("F", f"Special educational provision for Outcome {thread.number}"),
            (inner, LEFT),
        )

    return plan(E_F=together(heading("E and F: Outcomes and special educational provision"), for_each(THREADS, of)))


def titles_with_dashes_and_headings() -> Piece:
    """Each outcome begins with its title and a dash; in F the titles are headings."""
    return plan(
        E=bullets(*(f"{OUTCOME_TITLES[each.number]} – {each.dated}" for each in THREADS)),
        F=for_each(THREADS, lambda each: together(subheading(OUTCOME_TITLES[each.number]), bullets(*each.sentences))),
    )


def titles_in_a_column() -> Piece:
    """Outcomes beside their titles in a table; the last column of F names them so."""
    rows = ((*row(given, "what", "who", "amount"), OUTCOME_TITLES[given.outcome]) for given in PROVISION)
    return plan(
        E=table(("Outcome", "What Nell will do"), *((OUTCOME_TITLES[each.number], each.dated) for each in THREADS)),
        F=table(("Provision", "Who", "When", "Which outcome it is for"), *rows),
    )


def titles_in_square_brackets() -> Piece:
    """Each outcome under its title; provision ends with it in square brackets."""
    return plan(
        E=for_each(THREADS, lambda each: together(subheading(OUTCOME_TITLES[each.number]), said(each.dated))),
        F=said(*(f"{given.sentence} [{OUTCOME_TITLES[given.outcome]}]" for given in PROVISION)),
    )


def golden_thread_after_the_plan() -> Piece:
    """The table that says which codes belong together stands at the end, with the sections over its columns."""
    codes = {given: f"F{number}" for number, given in enumerate(PROVISION, 1)}
    threads = [
        (each.area, f"B{each.number}", f"E{each.number}", " and ".join(codes[given] for given in each.provision))
        for each in THREADS
    ]
    return together(
        plan(
            B=by_area(lambda area: said(*(f"B{each.number}: {each.need}" for each in area.threads))),
            E=said(*(f"E{each.number}: {each.dated}" for each in THREADS)),
            F=said(*(f"{number}: {given.sentence}" for given, number in codes.items())),
        ),
        heading("The golden thread"),
        table(("Area", "Section B", "Section E", "Section F"), *threads),
    )


def box_with_number_alone() -> Piece:
    """A box for each outcome, with nothing but its number over it, and its provision in a table within."""

    def of(thread: Thread) -> Piece:
        inner = table(*provided("What", "Who", "How often", of=thread.provision))
        return table(
            (f"Outcome {thread.number}", LEFT),
            ("What we want to achieve", thread.outcome),
            ("To be achieved by", thread.by or "No date was agreed"),
            ("Provision (Section F)", inner),
        )

    return plan(
        E_F=together(
            heading("Section E and Section F: Outcomes and special educational provision"), for_each(THREADS, of)
        )
    )


def area_at_the_top_of_two_pages() -> Piece:
    """A plan of a few pages, two of which happen to begin with the same area: in B, and again in F."""

    def title(name: str) -> Piece:
        return together(page_break, subheading(name)) if name == AREAS[-1].name else subheading(name)

    return plan(
        lambda letter: bold(f"Section {letter}: {TITLES[letter]}"),
        B=by_area(lambda area: said(*area.needs), title),
        F=by_area(lambda area: bullets(*area.linked), title),
    )


def strengths_beside_needs() -> Piece:
    """Newcastle: what is working, and what is not working so well."""
    columns = ("What is working", "What is not working so well")
    return plan(B=for_each(AREAS, lambda area: table((area.name,), columns, ("Nell works hard.", lines(area.needs)))))


def sentence_across_bullets() -> Piece:
    """One sentence runs from a lead-in over a bullet to smaller bullets: who, for how long, how often."""

    def of(given: Provision) -> Piece:
        parts = filter(None, (given.length and f"for {given.length}", given.frequency, f"from the {given.who}"))
        smaller = said(*(f"{part};" for part in parts), style="List Bullet 2")
        return together(bullets(f"{without_capital(given.what)}:"), smaller)

    def towards(thread: Thread) -> Piece:
        lead_in = said(f"In order to reach Outcome {thread.number}, Nell will have")
        return together(lead_in, for_each(thread.provision, of))

    return plan(IN_ITS_OWN_WORDS, F=by_area(lambda area: for_each(area.threads, towards)))


def areas_run_into_the_text() -> Piece:
    """No headings within sections: the area, in bold, begins the paragraph that is about it, in B and again in F."""
    return plan(
        B=for_each(AREAS, lambda area: together(labelled(f"{area.name}.", area.needs[0]), said(*area.needs[1:]))),
        E=for_each(THREADS, lambda thread: labelled(f"Outcome {thread.number}.", thread.dated)),
        F=for_each(AREAS, lambda area: labelled(f"{area.name}.", " ".join(area.linked))),
    )


def person_begins_the_sentence() -> Piece:
    """Sentences as lawyers ask for them: who will provide what, for how long, how often, towards which outcome."""

    def sentence(given: Provision) -> str:
        time = " ".join(filter(None, (given.length and f"for {given.length}", given.frequency)))
        what = ", ".join(filter(None, (without_capital(given.what), time)))
        return f"{of_whom(given)} will provide {what}, to help Nell to reach Outcome {given.outcome}."

    title = titled("Section {}: {}", IN_PLAIN_WORDS, bold)
    return plan(title, F=by_area(lambda area: said(*map(sentence, area.provision)), bold))


def time_before_what() -> Piece:
    """Notes rather than sentences: parts with dashes between them, of which the date or the time comes first."""

    def outcome(thread: Thread) -> str:
        return " – ".join(filter(None, (thread.by and f"By {thread.by}", f"Outcome {thread.number}", thread.outcome)))

    def provision(given: Provision) -> str:
        time = given.amount and given.amount[0].upper() + given.amount[1:]
        return " – ".join(filter(None, (time, given.what, given.who, f"Outcome {given.outcome}")))

    def notes(area: Area) -> Piece:
        return bullets(*map(provision, area.provision))

    return plan(titled("{}. {}", IN_PLAIN_WORDS), E=bullets(*map(outcome, THREADS)), F=by_area(notes))


def person_in_a_lead_in() -> Piece:
    """Within each area a line that says who will do it, and below it letters in brackets before what they will do."""

    def of(area: Area) -> Piece:
        letters = iter("abcdefg")

        def by(who: str) -> Piece:
            own = [given for given in area.provision if given.who == who]
            items = (f"({next(letters)})\t{without_capital(each.what_and_amount)}, for Outcome {each.outcome};" for each in own)  # fmt: skip
            return together(said(f"{of_whom(own[0])} will carry out:"), said(*items))

        return for_each(dict.fromkeys(given.who for given in area.provision), by)

    return plan(titled("Section {}: {}", IN_PLAIN_WORDS), F=by_area(of))


def labels_in_a_line() -> Piece:
    """Labels run into the text: “What: …; Who: …; How long: …; How often: …; Why: …” in one paragraph."""

    def outcome(thread: Thread) -> Piece:
        due = f" Target date: {thread.by}." if thread.by else ""
        return labelled(f"Outcome {thread.number}:", thread.outcome + due)

    def provision(number: int, given: Provision) -> str:
        parts = {"What": given.what, "Who": given.who, "How long": given.length, "How often": given.frequency}
        said_of = "; ".join(f"{label}: {text}" for label, text in parts.items() if text)
        return f"Provision {number}. {said_of}; Why: Outcome {given.outcome}."

    lists = said(*(provision(*item) for item in enumerate(PROVISION, 1)))
    return plan(titled("{} – {}", IN_PLAIN_WORDS), E=for_each(THREADS, outcome), F=lists)


# Habits of Word


def soft_line_breaks() -> Piece:
    """Lines parted by Shift and Enter, which to Word are one paragraph."""
    outcomes = said(lines(thread.numbered for thread in THREADS))
    return plan(E=outcomes, F=by_area(lambda area: said(lines(area.linked)), bold))


def typed_bullets() -> Piece:
    """A hyphen, or a small o and a tab, typed where a list was meant."""
    outcomes = said(*(f"- {thread.numbered}" for thread in THREADS))
    return plan(E=outcomes, F=by_area(lambda area: said(*(f"o\t{linked}" for linked in area.linked)), bold))


def tabs_for_columns() -> Piece:
    """Tabs where a table was meant."""
    return plan(F=said(*map("\t".join, provided("What", "Who", "How often", "Outcome"))))


def titles_in_drawn_boxes() -> Piece:
    """A section's letter and its title in a box drawn over its text, each on a line of its own."""
    titles = TITLES | {"E": "What we want Nell to achieve"}
    return plan(lambda letter: text_box(bold(f"Section {letter}"), said(titles[letter])))


def footnotes() -> Piece:
    """Footnotes that say in whose advice each need and each line of provision was recommended."""
    sources = [f"{person}, {without_capital(post)}, {date}." for post, person, date in ADVICE]
    source = dict(zip(THREADS, (sources[number] for number in (1, 0, 3, 4, 2)), strict=True))

    def need(thread: Thread) -> Piece:
        return with_footnote(thread.need, f"Advice of {source[thread]}")

    def provision(given: Provision) -> Piece:
        return with_footnote(given.linked, f"Recommended by {source[THREADS[given.outcome - 1]]}", "List Bullet")

    return plan(
        B=by_area(lambda area: for_each(area.threads, need)),
        F=by_area(lambda area: for_each(area.provision, provision)),
    )


def text_boxes() -> Piece:
    """A section's text in a box drawn under its heading."""
    return plan(**{letter: text_box(BODIES[letter]) for letter in "ABEFG"})


def content_controls() -> Piece:
    """Forms to fill in on a screen: each answer is in a field, and a button adds rows to the table."""
    fields = {letter: content_control(BODIES[letter]) for letter in "ABCDEGJ"}
    return plan(**fields, F=rows_in_controls(table(*provided("Provision", "Who", "How often", "Outcome"))))


@titles_only(IN_A_CHILDS_WORDS)
def symbols_beside_the_text() -> Piece:
    """Special schools' easy-read plans: no letters, and a symbol on the left of all that is said."""
    titles = IN_A_CHILDS_WORDS

    def shown(*texts: str) -> Piece:
        return widths(without_lines(table(*((picture, text) for text in texts))), 25, 242)

    return together(
        FRONT,
        sections(
            titles,
            lambda letter: heading(titles[letter]),
            A=shown(*VIEWS),
            B=by_area(lambda area: shown(*area.needs)),
            E=shown(*(thread.numbered for thread in THREADS)),
            F=by_area(lambda area: shown(*area.linked)),
            H=shown(OTHER_CARE),
        ),
        SIGNED,
    )


def running_head_and_foot() -> Piece:
    """The child's name over every page and its number below; sections run on, and a row is torn by a page's end."""
    columns = ("Special educational provision", "Staff", "Time allotted", "Linked outcome")
    rows = chain(*([(area.name.upper(),), *provided(*columns, of=area.provision)[1:]] for area in AREAS))
    outcomes = grid(THREADS, {"Number": "number", "Outcome": "outcome", "Date to be met": "by"})
    return together(
        running("OFFICIAL – SENSITIVE\tNell Arkwright\tDate of birth 3 March 2016", "Education, Health and Care Plan"),
        plan(
            titled("SECTION {}: {}", IN_PLAIN_WORDS, bold),
            B=by_area(lambda area: said(*area.needs), bold),
            E=headed_on_every_page(table(*outcomes)),
            F=headed_on_every_page(table(columns, *rows)),
        ),
    )


def merge_fields_of_a_system() -> Piece:
    """A case-management system's letter: all that was entered there stands in merge fields, typed by nobody."""
    labels = [(label, merged_in(label.replace(" ", "_"), text)) for label, text in FRONT_SHEET.items()]

    def need(thread: Thread) -> Piece:
        return merged_in(f"SEN_Need_{thread.number}", thread.need)

    def outcome(thread: Thread) -> Row:
        number = thread.number
        due = merged_in(f"Outcome_Date_{number}", thread.by) if thread.by else ""
        return str(number), merged_in(f"Outcome_Text_{number}", thread.outcome), due

    def provision(given: Provision) -> Row:
        facts = zip(("Text", "By", "Time", "Outcome"), row(given, "what", "who", "amount", "outcome"), strict=True)
        return tuple(merged_in(f"Provision_{fact}", text) if text else "" for fact, text in facts)

    return together(
        said("Education, Health and Care Plan", style="Title"),
        table(*labels),
        sections(
            TITLES,
            titled("Section {}: {}", IN_PLAIN_WORDS),
            A=for_each(VIEWS, partial(merged_in, "Views")),
            B=by_area(lambda area: for_each(area.threads, need)),
            C=merged_in("Health_Need", HEALTH_NEED),
            D=merged_in("Care_Need", CARE_NEED),
            E=table(("No", "Outcome", "Target date"), *map(outcome, THREADS)),
            F=table(("Provision", "Provider", "Frequency", "Outcome No"), *map(provision, PROVISION)),
            G=merged_in("Health_Provision", HEALTH_PROVISION),
            I=for_each(PLACEMENT.items(), lambda item: merged_in("School", item[1], f"{item[0]}: ")),
            J=merged_in("Budget", BUDGET),
        ),
        SIGNED,
    )


def in_two_columns_like_a_newspaper() -> Piece:
    """A school's leaflet: the text of B, E and F in two columns, of which the right is read after all of the left."""

    def halves(write: Callable[[Area], Piece]) -> Piece:
        left, right = (for_each(areas, lambda area: together(subheading(area.name), write(area))) for areas in (AREAS[:2], AREAS[2:]))  # fmt: skip
        return in_columns(left, right)

    return plan(
        titled("Section {}: {}", IN_PLAIN_WORDS),
        B=halves(lambda area: said(*area.needs)),
        E=halves(lambda area: said(*(thread.numbered for thread in area.threads))),
        F=halves(lambda area: bullets(*area.linked)),
    )


def markdown_pasted_into_word() -> Piece:
    """What a chat assistant drafted, pasted with its signs: hashes, asterisks, and a table that is made of bars."""

    def barred(cells: Iterable[str]) -> str:
        return f"| {' | '.join(cells)} |"

    head, *rows = provided("Provision", "Provider", "Duration & frequency", "Outcome")

    def hashed(area: Area, texts: Iterable[str]) -> Piece:
        return said(f"### {area.name}", *(f"- {text}" for text in texts))

    def needs(area: Area) -> Piece:
        return hashed(area, (f"**Need {thread.number}:** {thread.need}" for thread in area.threads))

    def outcomes(area: Area) -> Piece:
        return hashed(area, (f"**Outcome {thread.number}:** {thread.dated}" for thread in area.threads))

    return plan(
        lambda letter: said("---", f"## Section {letter}: {IN_PLAIN_WORDS[letter]}"),
        B=for_each(AREAS, needs),
        E=for_each(AREAS, outcomes),
        F=said(barred(head), barred("---" for _ in head), *map(barred, rows)),
    )
