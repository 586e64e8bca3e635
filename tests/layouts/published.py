"""More forms of the plan of `plan.py`: councils' published templates, health-led plans, amended and converted ones."""

from collections.abc import Iterable
from functools import partial
from itertools import chain
from textwrap import wrap

from .parts import (
    BODIES,
    FRONT,
    SIGNED,
    TITLES,
    amended,
    beside,
    by_area,
    cut,
    for_each,
    grid,
    lines,
    page_end,
    plan,
    provided,
    row,
    section,
    sections,
    titled,
)
from .plan import (
    AREAS,
    BUDGET,
    CARE_NEED,
    CARE_UNDER_THE_ACT,
    HEALTH_NEED,
    HEALTH_PROVISION,
    OTHER_CARE,
    PROVISION,
    THREADS,
    VIEWS,
    Area,
    Provision,
    Thread,
)
from .word import (
    LEFT,
    Piece,
    Row,
    bold,
    bullets,
    heading,
    labelled,
    marked,
    said,
    subheading,
    table,
    together,
    tracked,
    typed,
    widths,
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


OUTCOME_TITLES = dict(zip(range(1, 6), ("Following", "Reading", "Adding", "Confidence", "Writing"), strict=True))


# Plans that a school's SENCO amended in Word after the annual review


def amendments_struck_out_by_hand() -> Piece:
    """The SENCO struck out, in red, what the review took out, and wrote in bold and underlined what it put in."""
    key = marked(("", "Amendments after the annual review of 2 March 2026: "), ("-", "text to be removed"), ("", ", "),
                 ("+", "text to be added"), ("", "."))  # fmt: skip
    return together(FRONT, key, sections(TITLES, **amended(marked)), SIGNED)


def amendments_tracked_by_word() -> Piece:
    """The same with Word's tracked changes, which nobody has accepted yet."""
    return plan(titled("Section {}: {}", IN_PLAIN_WORDS), **amended(tracked))


def review_columns_added_by_the_school() -> Piece:
    """To the council's tables of E and F the school has added columns for progress and for what it asks to be kept."""
    progress = ("Follows four words on most days.", "Reads with five errors a page.", "Adds with counters.",
                "Still leaves the hall.", "Writes one sentence.")  # fmt: skip
    outcomes = (
        (*row(each, "number", "outcome", "by"), done, "Partly met")
        for each, done in zip(THREADS, progress, strict=True)
    )
    kept = ("Yes", "Yes", "Yes", "Yes", "Yes", "Yes", "Yes")
    provision = (
        (*row(each, "what", "who", "amount", "outcome"), "Yes", keep)
        for each, keep in zip(PROVISION, kept, strict=True)
    )
    last = ("Progress at annual review March 2026", "Met / partly met / not met")
    heads = ("Provision", "Who", "How long and how often", "Outcome", "Is it in place? (AR 2026)", "Keep in plan?")
    return plan(
        E=widths(table(("No.", "Outcome", "By when", *last), *outcomes), 12, 105, 45, 65, 40),
        F=widths(table(heads, *provision), 80, 60, 45, 22, 30, 30),
    )


def review_comments_after_each_line() -> Piece:
    """After each outcome and each line of provision the SENCO wrote a comment from the review, in blue and brackets."""
    outcomes = ("Good progress. JB", "Continue. JB", "New last year, continue. JB", "Continue. JB", "Continue. JB")
    comment = "i", " [AR March 2026: in place, to continue. JB]"

    def outcome(item: tuple[Thread, str]) -> Piece:
        return marked(("", item[0].numbered), ("i", f" [AR March 2026: {item[1]}]"))

    def of(area: Area) -> Piece:
        return for_each(area.provision, lambda given: marked(("", given.linked), comment, style="List Bullet"))

    need = marked(("i", "[AR March 2026: parents and school agree that this section is still right. JB]"))
    return plan(
        titled("Section {} – {}", IN_PLAIN_WORDS),
        B=together(BODIES["B"], need),
        E=for_each(zip(THREADS, outcomes, strict=True), outcome),
        F=by_area(of),
    )


def tags_before_amended_lines() -> Piece:
    """“[Amended May 2026]”, “[New May 2026]” or “[No change]” stands before each outcome and line of provision."""
    tags = dict(zip(THREADS, ("[Amended May 2026]", "[No change]", "[New May 2026]", "[No change]", "[New May 2026]"), strict=True))  # fmt: skip

    def title(letter: str) -> Piece:
        return heading(f"Section {letter}: {TITLES[letter]}{' (amended 12 May 2026)' if letter in 'EF' else ''}")

    def of(area: Area) -> Piece:
        return for_each(area.provision, lambda each: labelled(tags[THREADS[each.outcome - 1]], each.linked))

    return plan(title, E=for_each(THREADS, lambda each: labelled(tags[each], each.numbered)), F=by_area(of))


# Plans that were a PDF, and that a program turned back into Word


def converted_with_lines_cut() -> Piece:
    """Each line of the PDF is a paragraph now, and heads and feet of pages stand in the text, one inside a sentence."""
    single = {"C": HEALTH_NEED, "D": CARE_NEED, "G": HEALTH_PROVISION, "H1": CARE_UNDER_THE_ACT, "H2": OTHER_CARE, "J": BUDGET}  # fmt: skip

    def title(letter: str) -> Piece:
        return for_each(wrap(f"Section {letter}: {TITLES[letter]}", 50), bold)

    def provision(area: Area) -> Piece:
        def of(given: Provision) -> Piece:
            first, *rest = wrap(f"•  {given.linked}", 62)
            torn = together(said(first), page_end(6), said(*rest))
            return torn if given is PROVISION[3] else said(first, *rest)

        return together(bold(area.name), for_each(area.provision, of))

    return plan(
        title,
        **{letter: cut(text) for letter, text in single.items()},
        A=together(cut(*VIEWS), page_end(2)),
        B=together(for_each(AREAS, lambda area: together(bold(area.name), cut(*area.needs))), page_end(3)),
        E=together(cut(*(thread.numbered for thread in THREADS)), page_end(5)),
        F=for_each(AREAS, provision),
    )


def converted_table_torn_by_pages() -> Piece:
    """A table went over two pages: it is two tables now, the headings stand again, and so does the rest of a torn row."""
    heads, *rows = provided("Special educational provision", "Provided by", "How long and how often", "Outcome")
    what, *others = rows[3]
    first, rest = what[:17].strip(), what[17:].strip()
    numbers = grid(THREADS, {"No.": "number", "Outcome": "outcome", "To be achieved by": "by"})
    over, under = table(heads, *rows[:3], (first, *others)), table(heads, (rest, "", "", ""), *rows[4:])
    sizes = 117, 70, 60, 20
    return plan(
        titled("SECTION {}: {}", IN_PLAIN_WORDS, bold),
        E=together(table(*numbers[:4]), page_end(4), table(numbers[0], *numbers[4:])),
        F=together(widths(over, *sizes), page_end(6), widths(under, *sizes)),
    )


def converted_with_spare_columns() -> Piece:
    """The program made more columns than the page had: cells span two of them, or the first of the two is empty."""

    def spread(cells: Row, place: int) -> Row:
        if place % 2:
            return tuple(chain(*(("", cell) for cell in cells)))
        return tuple(chain(*((cell, LEFT) for cell in cells)))

    def spaced(rows: Iterable[Row], *sizes: int) -> Piece:
        spread_out = [spread(cells, place) for place, cells in enumerate(rows)]
        return widths(table(*spread_out), *chain(*((6, size - 6) for size in sizes)))

    outcomes = grid(THREADS, {"No.": "number", "Outcome": "outcome", "By when": "by"})
    return plan(
        titled("Section {}: {}", IN_PLAIN_WORDS, bold),
        B=for_each(AREAS, lambda area: together(bold(area.name), spaced([("Needs",), *((need,) for need in area.needs)], 200))),
        E=spaced(outcomes, 25, 170, 65),
        F=for_each(AREAS, lambda area: together(
            bold(area.name), spaced(provided("Provision", "By whom", "How often", "Outcome", of=area.provision), 100, 70, 60, 30))),
    )  # fmt: skip


# Plans that health services lead


def provision_by_service_in_tables() -> Piece:
    """Section F has a table for each service; C and G say which clinic knows the child and who looks after her there."""
    services = {
        "Speech and Language Therapy Service": ("speech and language therapist",),
        "Children's Occupational Therapy Service": ("occupational therapist",),
        "Specialist Teaching Service": ("specialist teacher",),
        "School": ("class teacher", "teaching assistant", "emotional literacy support assistant"),
    }
    columns = ("What will be provided", "By", "Session", "Frequency", "Outcome number")

    def of(service: str) -> Piece:
        own = [given for given in PROVISION if given.who in services[service]]
        rows = (row(given, "what", "who", "length", "frequency", "outcome") for given in own)
        return together(subheading(service), widths(table(columns, *rows), 97, 70, 35, 40, 25))

    return plan(
        titled("Section {}: {}", IN_PLAIN_WORDS),
        C=table(("Health need", "Known to"), (HEALTH_NEED, "Paediatric epilepsy clinic, Millshire Hospital")),
        F=for_each(services, of),
        G=table(("Health provision", "Service"), (HEALTH_PROVISION, "Paediatric epilepsy clinic, Millshire Hospital")),
    )


def goals_with_measures() -> Piece:
    """Therapists' words: goals with a starting point and a time frame; in F under each goal, and how it is measured."""
    now = dict(zip(THREADS, ("Three words", "Eleven errors", "With fingers only", "Low", "One sentence"), strict=True))
    measures = dict(zip(THREADS, ("Therapist's checklist", "Reading test", "Number test", "Chart of feelings",
                                  "Sample of writing"), strict=True))  # fmt: skip

    def of(thread: Thread) -> Piece:
        rows = ((*row(given, "what", "who", "amount"), measures[thread]) for given in thread.provision)
        columns = ("Intervention", "Delivered by", "Duration and frequency", "Measured with")
        return together(subheading(f"Goal {thread.number} – {thread.area}"), table(columns, *rows))

    goals = ((f"Goal {each.number}", each.outcome, now[each], each.by) for each in THREADS)
    return plan(
        lambda letter: heading(f"Section {letter}: {'Outcomes (goals)' if letter == 'E' else TITLES[letter]}"),
        E=widths(table(("Goal", "What Nell will be able to do", "Starting point", "Time frame"), *goals), 25, 142, 45, 55),
        F=for_each(THREADS, of),
    )  # fmt: skip


# Templates on councils' Local Offer pages


def numbers_of_outcomes_over_a_list() -> Piece:
    """Section F: for each outcome a box whose rows are the outcome's number, the provision in bullets, and monitoring."""
    monitoring = "The school will tell the annual review what difference this has made."

    def of(thread: Thread) -> Piece:
        return widths(
            table(
                ("Outcome number(s)", str(thread.number)),
                ("Provision", bullets(*thread.sentences)),
                ("Monitoring and review", monitoring),
            ),
            60,
            207,
        )

    outcomes = (row(each, "number", "outcome", "by") for each in THREADS)
    return plan(
        E=widths(table(("Outcome number", "Outcome", "By when"), *outcomes), 40, 162, 65),
        F=by_area(lambda area: for_each(area.threads, of)),
    )


def aspirations_in_the_first_column() -> Piece:
    """A row for each need, outcome and provision, and on the left of an area's rows what Nell or her mother hopes for."""
    hopes = dict(zip(AREAS, ("I want to be a vet.", "I want to be a vet.",
                             "A flat of her own one day.", "I like drawing maps."), strict=True))  # fmt: skip
    columns = ("Aspiration", "Section B\nSpecial educational need", "Section E\nOutcome",
               "Section F\nSpecial educational provision")  # fmt: skip

    def of(area: Area) -> Piece:
        rows = beside(hopes[area], ((each.need, each.numbered, lines(each.sentences)) for each in area.threads))
        return widths(table((bold(area.name),), columns, *rows), 45, 65, 65, 92)

    return plan(B_E_F=together(heading("From aspiration to provision"), for_each(AREAS, of)))


def headings_coded_by_section_and_area() -> Piece:
    """Areas 1 to 4, and in each B1, E1 and F1: the letter is the section's, the number the area's."""

    def of(item: tuple[int, Area]) -> Piece:
        number, area = item
        return together(
            subheading(f"{number}. {area.name}"),
            smallheading(f"B{number} Special educational needs"),
            bullets(*area.needs),
            smallheading(f"E{number} Outcomes"),
            said(*(thread.numbered for thread in area.threads)),
            smallheading(f"F{number} Special educational provision"),
            table(*provided("Provision", "Who", "How long and how often", "Outcome", of=area.provision)),
        )

    title = heading("Sections B, E and F: Special educational needs, outcomes and provision")
    return plan(B_E_F=together(title, for_each(enumerate(AREAS, 1), of)))


def box_for_each_outcome_with_its_needs_number() -> Piece:
    """A box for each outcome: which need of Section B it is for, the outcome, by when, its provision, how we will know."""

    def of(thread: Thread) -> Piece:
        return table(
            (f"OUTCOME {thread.number}", thread.area),
            ("Need from Section B", f"B{thread.number}"),
            ("Outcome (Section E)", thread.outcome),
            ("To be achieved by", thread.by),
            (bold(f"Provision to achieve Outcome {thread.number} (Section F)"),),
            ("What", "Who", "How long", "How often"),
            *(row(given, "what", "who", "length", "frequency") for given in thread.provision),
            ("How will we know?", "Nell, her parents and the school will look at it together at the annual review."),
        )

    needs = by_area(lambda area: table(("Ref", "Need"), *((f"B{each.number}", each.need) for each in area.threads)))
    return plan(
        titled("Section {}: {}", IN_PLAIN_WORDS),
        B=needs,
        E_F=together(heading("Sections E and F: Outcomes and provision"), for_each(THREADS, of)),
    )


def outcome_sentences_and_monitoring() -> Piece:
    """Three columns in each area of F: the outcome's number, whole sentences of provision, and how it is monitored."""
    watched = "Class teacher and SENCO, at the school's review meetings"

    def of(area: Area) -> Piece:
        rows = ((f"Outcome {each.number}", bullets(*each.sentences), watched) for each in area.threads)
        return widths(table(("Outcome", "Provision", "Monitored by"), *rows), 30, 167, 70)

    def outcomes(area: Area) -> Piece:
        return table(*((f"Outcome {each.number}", each.dated) for each in area.threads))

    return plan(titled("Section {} – {}", IN_PLAIN_WORDS), E=by_area(outcomes), F=by_area(of))


def guidance_in_boxes_left_in() -> Piece:
    """Under each title the template's box of guidance, in italics, which nobody took out."""
    guidance = {
        "B": "List all of the child's special educational needs. Start with strengths. Use the professionals' reports.",
        "E": "Outcomes must be specific, measurable, achievable, realistic and time-bound (for example: by the end of "
        "Key Stage 4…). Aim for no more than eight.",
        "F": "Provision must be detailed, specific and quantified: say what, who, how long and how often (for example: "
        "daily, weekly, termly). Avoid words such as “regular” and “access to”.",
        "G": "Include only provision that the health service has agreed to make.",
        "I": "Leave this section blank in the draft plan.",
    }

    def title(letter: str) -> Piece:
        box = table((typed(f"Guidance: {guidance[letter]}", "italic"),)) if letter in guidance else together()
        return together(section(letter), box)

    provision = by_area(
        lambda area: table(*provided("Provision", "By whom", "How often", "Outcome", of=area.provision))
    )
    outcomes = table(*grid(THREADS, {"No.": "number", "Outcome": "outcome", "By when": "by"}))
    return plan(title, E=outcomes, F=provision)


def three_services_under_each_outcome() -> Piece:
    """A box for each outcome with rows for provision from education, health and care, of which two have none."""

    def of(thread: Thread) -> Piece:
        none = f"None for Outcome {thread.number}."
        return widths(
            table(
                (bold(f"Outcome {thread.number}: {thread.area}"),),
                ("Outcome (Section E)", thread.outcome),
                ("By when", thread.by),
                ("Special educational provision (Section F)", lines(thread.sentences)),
                ("Health care provision (Section G)", none),
                ("Social care provision (Sections H1 and H2)", none),
            ),
            80,
            187,
        )

    title = heading("Sections E and F: Outcomes, and the provision for each")
    apart = {"G": "Health care provision (not tied to an outcome)"}
    return plan(
        lambda letter: heading(f"Section {letter}: {apart.get(letter, TITLES[letter])}"),
        E_F=together(title, for_each(THREADS, of)),
    )


def kinds_of_provision_in_tables() -> Piece:
    """Section F in four parts, as in statements: teaching, therapy, adults' support, equipment; a table in each."""
    kinds = {
        "Teaching and curriculum": ("specialist teacher", "class teacher"),
        "Therapies": ("speech and language therapist", "occupational therapist"),
        "Support from adults in school": ("teaching assistant", "emotional literacy support assistant"),
    }
    columns = ("Ref", "Provision", "Staff", "Time", "Outcome")
    numbers = {given: f"F{number}" for number, given in enumerate((each for who in kinds.values() for each in PROVISION if each.who in who), 1)}  # fmt: skip

    def of(item: tuple[int, str]) -> Piece:
        place, kind = item
        own = (given for given in numbers if given.who in kinds[kind])
        rows = ((numbers[given], *row(given, "what", "who", "amount", "outcome")) for given in own)
        return together(subheading(f"{place}. {kind}"), widths(table(columns, *rows), 15, 107, 75, 50, 20))

    none = together(subheading("4. Equipment and environment"), said("No equipment is required."))
    return plan(F=together(for_each(enumerate(kinds, 1), of), none))
