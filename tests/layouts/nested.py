"""Forms of the plan of `plan.py` in which headings stand below headings, and rows below rows that say what they are for."""

from .parts import (
    BODIES,
    FRONT,
    SIGNED,
    TITLES,
    amounts_of,
    by_area,
    facts_of,
    for_each,
    lines,
    plan,
    provided,
    section,
    sections,
    thread_of,
    under_e_and_f,
)
from .plan import (
    AREAS,
    CARE_NEED,
    CARE_UNDER_THE_ACT,
    HEALTH_NEED,
    HEALTH_PROVISION,
    OTHER_CARE,
    PROVISION,
    THREADS,
    Area,
    Provision,
    Thread,
)
from .word import LEFT, Piece, bold, bullets, heading, labelled, said, subheading, table, together, typed

NUMBERS = {given: number for number, given in enumerate(PROVISION, 1)}
NAMES = dict(
    zip(PROVISION, ("Language", "Picture cards", "Phonics", "Reading", "Number", "Worries", "Hands"), strict=True)
)
COLUMNS = ("What", "Who", "How much")
EFFECT = "Nell falls behind her friends in lessons."


def label_in_bold_below_each_outcome() -> Piece:
    """“Outcome 1” and, right below it and set alike, “Provision”."""
    return plan(
        F=for_each(
            THREADS, lambda each: together(bold(f"Outcome {each.number}"), bold("Provision"), bullets(*each.sentences))
        )
    )


def how_it_will_be_done_below_each_outcome() -> Piece:
    """A heading in words of its own below each outcome's, of the same level."""
    return plan(
        F=for_each(
            THREADS,
            lambda each: together(
                subheading(f"Outcome {each.number}"), subheading("How this will be achieved"), bullets(*each.sentences)
            ),
        )
    )


def groups_set_alike_below_each_outcome() -> Piece:
    """Below an outcome two groups, under titles that are set as the outcome's is."""

    def of(each: Thread) -> Piece:
        titles = ("Direct support", "Practice in class")
        groups = (together(bold(title), bullets(said)) for title, said in zip(titles, each.sentences, strict=False))
        return together(bold(f"Outcome {each.number}"), *groups)

    return plan(F=for_each(THREADS, of))


def kinds_in_plain_lines_below_each_outcome() -> Piece:
    """Below an outcome groups under lines that somebody underlined."""

    def of(each: Thread) -> Piece:
        titles = ("Direct teaching or therapy", "Everyday practice")
        groups = (
            together(typed(title, "underline"), bullets(said))
            for title, said in zip(titles, each.sentences, strict=False)
        )
        return together(subheading(each.numbered), *groups)

    return plan(F=for_each(THREADS, of))


def people_in_italics_below_each_outcome() -> Piece:
    """Areas, in them outcomes, and below these whoever gives what follows."""

    def of(each: Thread) -> Piece:
        given = (
            together(typed(given.who.capitalize(), "italic"), bullets(f"{given.what_and_amount}."))
            for given in each.provision
        )
        return together(bold(f"Outcome {each.number}"), *given)

    return plan(F=by_area(lambda area: for_each(area.threads, of)))


def bars_below_bars() -> Piece:
    """In each outcome's table a bar with the outcome, and another that says what stands below."""
    return plan(
        F=for_each(
            THREADS,
            lambda each: table(
                (bold(each.numbered), LEFT, LEFT),
                (bold("What will be provided to achieve this"), LEFT, LEFT),
                COLUMNS,
                *amounts_of(each),
            ),
        )
    )


def outcome_after_its_label_over_columns() -> Piece:
    """One table in which each outcome stands after its label, across the columns of its provision."""
    head = tuple(map(bold, ("Provision", "Who", "How much")))
    rows = ([("Outcome", each.dated, LEFT), head, *amounts_of(each)] for each in THREADS)
    return plan(F=table(*(row for group in rows for row in group)))


def need_and_outcome_over_columns() -> Piece:
    """B, E and F in a table for each need: labels and their values, and below them columns."""

    def of(each: Thread) -> Piece:
        over = (("Area", each.area, LEFT), ("Need", each.need, LEFT), ("Outcome", each.numbered, LEFT))
        return table(*over, ("Provision", "Who", "How much"), *amounts_of(each))

    rest = [letter for letter in TITLES if letter not in "ABEF"]
    return together(
        FRONT,
        section("A"),
        BODIES["A"],
        heading("Sections B, E and F"),
        for_each(THREADS, of),
        sections(rest),
        SIGNED,
    )


def provision_in_headings_over_its_facts_of() -> Piece:
    """Each line of provision is a heading, and its facts follow on lines of their own."""
    return plan(
        F=by_area(
            lambda area: for_each(area.provision, lambda given: together(bold(given.what), said(*facts_of(given))))
        )
    )


def provision_numbered_in_headings_over_bullets() -> Piece:
    """Each line of provision is a heading with a number, and its facts follow in bullets."""
    return plan(
        F=by_area(
            lambda area: for_each(
                area.provision,
                lambda given: together(bold(f"Provision {NUMBERS[given]}: {given.what}"), bullets(*facts_of(given))),
            )
        )
    )


def names_in_bold_run_into_the_text() -> Piece:
    """Each paragraph of provision begins with a name and a full stop."""
    return plan(
        F=by_area(lambda area: for_each(area.provision, lambda given: labelled(f"{NAMES[given]}.", given.linked)))
    )


def steps_and_date_in_bold_below_each_outcome() -> Piece:
    """Titles in bold over an outcome's steps and its date."""

    def of(each: Thread) -> Piece:
        by = (bold("By when"), said(each.by[0].upper() + each.by[1:])) if each.by else ()
        steps = (bold("Steps"), bullets("Nell begins with an adult beside her."))
        return together(bold(f"Outcome {each.number}"), said(each.outcome), *steps, *by)

    return plan(E=by_area(lambda area: for_each(area.threads, of)))


def effect_in_bold_below_each_need() -> Piece:
    """Below each need stands, under a title with the child's name, what it does."""

    def of(each: Thread) -> Piece:
        return together(bold(f"Need {each.number}"), said(each.need), bold("How this affects Nell"), said(EFFECT))

    return plan(B=by_area(lambda area: for_each(area.threads, of)))


def need_said_again_over_its_provision() -> Piece:
    """In italics over provision the need that it is for."""
    return plan(
        F=for_each(
            THREADS,
            lambda each: together(
                typed(f"Need: {each.need}", "italic"), bullets(*(given.linked for given in each.provision))
            ),
        )
    )


def report_that_each_line_is_from() -> Piece:
    """Each line ends with the report and the page that it is from."""
    source = "from the educational psychologist’s report, page 4"
    return plan(F=by_area(lambda area: bullets(*(f"{given.linked[:-1]} – {source}." for given in area.provision))))


def codes_of_long_term_outcomes() -> Piece:
    """Outcomes are LTO1 to LTO5."""
    return plan(
        E=said(*(f"LTO{each.number}: {each.dated}" for each in THREADS)),
        F=for_each(
            AREAS,
            lambda area: bullets(
                *(f"{given.sentence[:-1]} [LTO{thread_of(given).number}]." for given in area.provision)
            ),
        ),
    )


def monitoring_run_into_its_sentence() -> Piece:
    """After the provision a title in bold that nothing parts from its sentence."""
    review = labelled(
        "Monitoring", "The class teacher meets Nell’s parents once a term to see how the provision is going."
    )
    return plan(F=together(BODIES["F"], review))


def outcomes_with_what_they_are_about() -> Piece:
    """Beside each line the outcome's number and, in brackets, a word for it."""
    words = dict(zip(THREADS, ("talking", "reading", "number", "worries", "writing"), strict=True))
    rows = (
        (given.what, given.who, given.amount, f"{given.outcome} ({words[thread_of(given)]})") for given in PROVISION
    )
    return plan(F=table(("Provision", "Staff", "When", "Outcome"), *rows))


def facts_in_lines_with_the_outcome_last() -> Piece:
    """Each line of provision over lines with its facts, the last of which is the outcome's number."""

    def of(given: Provision) -> Piece:
        much = [f"Time allocation: {given.amount}"] if given.amount else []
        return said(f"{given.what}.", f"To be delivered by: {given.who}", *much, f"Towards outcome: {given.outcome}")

    return plan(F=by_area(lambda area: for_each(area.provision, of)))


def columns_of_what_must_happen() -> Piece:
    """Columns that say what must happen, who must do it and which outcome it is for."""
    heads = ("What must happen", "Who must do it", "How much must there be", "Which outcome is it for")
    return plan(F=by_area(lambda area: table(*provided(*heads, of=area.provision))))


def success_in_lines_below_each_outcome() -> Piece:
    """Below each outcome its date and what success looks like, each after its label."""

    def of(each: Thread) -> Piece:
        by = [f"Target date: {each.by}"] if each.by else []
        return said(f"{each.number}. {each.outcome}", *by, "Success looks like: Nell does this in class.")

    return plan(E=for_each(THREADS, of))


def evidence_in_lines_below_each_need() -> Piece:
    """Below each need what it does and how it is known, each after its label."""
    source = "Evidence: educational psychologist’s report, 4 February 2026"
    return plan(
        B=by_area(
            lambda area: for_each(
                area.threads, lambda each: said(f"Presenting need: {each.need}", f"Impact: {EFFECT}", source)
            )
        )
    )


def card_for_each_need() -> Piece:
    """A small table for each need: the need, what it looks like, whose advice it is."""
    source = ("Source", "Educational psychologist, 4 February 2026")
    return plan(
        B=by_area(
            lambda area: for_each(
                area.threads, lambda each: table(("Need", each.need), ("What this looks like", EFFECT), source)
            )
        )
    )


def letters_in_brackets_after_labels() -> Piece:
    """One heading over B, E and F, and in it labels with their letters for each need."""

    def of(each: Thread) -> Piece:
        return together(
            subheading(f"{each.number}. {each.area}"),
            labelled("Special educational need (Section B):", each.need),
            labelled("Outcome (Section E):", each.dated),
            bold("Provision (Section F)"),
            bullets(*each.sentences),
        )

    rest = [letter for letter in TITLES if letter not in "ABEF"]
    joint = heading("Sections B, E and F: needs, outcomes and provision")
    return together(FRONT, section("A"), BODIES["A"], joint, for_each(THREADS, of), sections(rest), SIGNED)


def needs_and_outcomes_numbered_under_one_heading() -> Piece:
    """One heading over B, E and F, and in it “Need 1”, “Outcome 1” and “Provision” in bold."""

    def of(each: Thread) -> Piece:
        need = (bold(f"Need {each.number}"), said(each.need))
        outcome = (bold(f"Outcome {each.number}"), said(each.dated))
        return together(*need, *outcome, bold("Provision"), bullets(*each.sentences))

    rest = [letter for letter in TITLES if letter not in "ABEF"]
    joint = heading("Sections B, E and F: needs, outcomes and provision")
    threads = by_area(lambda area: for_each(area.threads, of))
    return together(FRONT, section("A"), BODIES["A"], joint, threads, sections(rest), SIGNED)


def two_rows_for_each_outcome() -> Piece:
    """One heading over E and F, and a table for each outcome: its number and words, and below them its provision."""
    return under_e_and_f(
        lambda each: table((f"Outcome {each.number}", each.dated), ("Provision", lines(each.sentences)))
    )


def steps_provision_and_review_in_rows() -> Piece:
    """One heading over E and F, and a table for each outcome with rows for its steps, provision and review."""
    steps, review = ("Steps", "Nell begins with an adult beside her."), ("Review", "At each annual review")
    return under_e_and_f(
        lambda each: table((f"Outcome {each.number}", each.dated), steps, ("Provision", lines(each.sentences)), review)
    )


def how_we_will_help_below_each_outcome() -> Piece:
    """One heading over E and F, and below each outcome's words “How we will help”."""

    def of(each: Thread) -> Piece:
        by = [labelled("By when:", each.by)] if each.by else []
        title = subheading(f"Outcome {each.number}: {each.area}")
        outcome = labelled("What Nell will do:", each.outcome)
        return together(title, outcome, *by, bold("How we will help"), bullets(*each.sentences))

    return under_e_and_f(of)


def codes_in_bold_with_small_letters() -> Piece:
    """One heading over E and F, and paragraphs that begin with E1, F1a, F1b in bold."""

    def of(each: Thread) -> Piece:
        provision = (
            labelled(f"F{each.number}{letter}", said) for letter, said in zip("abc", each.sentences, strict=False)
        )
        return together(labelled(f"E{each.number}", each.dated), *provision)

    return under_e_and_f(of)


def outcome_asked_for_in_its_heading() -> Piece:
    """One heading over E and F, and below it questions that name the child; the outcome's number is in brackets."""

    def of(each: Thread) -> Piece:
        title = subheading(f"What do we want Nell to achieve? (Outcome {each.number})")
        help_given = (bold("What will be done to help?"), bullets(*each.sentences))
        return together(
            title,
            said(each.dated),
            *help_given,
            bold("How will we know it has worked?"),
            said("Her work will show it."),
        )

    return under_e_and_f(of)


def questions_before_need_and_outcome() -> Piece:
    """One heading over B, E and F, and in it questions in bold with their answers after them."""

    def of(each: Thread) -> Piece:
        need = labelled("What is the need?", each.need)
        outcome = labelled("What do we want to happen?", each.numbered)
        return together(need, outcome, bold("What support is needed?"), bullets(*each.sentences))

    rest = [letter for letter in TITLES if letter not in "ABEF"]
    joint = heading("Sections B, E and F: needs, outcomes and provision")
    threads = by_area(lambda area: for_each(area.threads, of))
    return together(FRONT, section("A"), BODIES["A"], joint, threads, sections(rest), SIGNED)


def health_and_care_provision_in_one_table() -> Piece:
    """One heading over G and H, and one table whose rows are parted by the letters of the sections."""
    rows = (
        ("Provision", "By whom", "How often"),
        ("Section G", LEFT, LEFT),
        ("See Nell to check her medicine", "Epilepsy nurse", "30 minutes every three months"),
        ("Section H1", LEFT, LEFT),
        (CARE_UNDER_THE_ACT,),
        ("Section H2", LEFT, LEFT),
        ("Take Nell to the Saturday drama club", "Family support worker", "Two hours a week in term time"),
    )
    joint = heading("Sections G and H: Health and social care provision")
    return together(FRONT, sections("ABCDEF"), joint, table(*rows), sections("IJK"), SIGNED)


def health_and_care_each_in_one_table() -> Piece:
    """The need and the provision for it in columns: C beside G, D beside H1 and H2."""
    health = table(("Health need (C)", "Health provision (G)"), (HEALTH_NEED, HEALTH_PROVISION))
    care = table(
        ("Social care need (D)", "Provision under H1", "Provision under H2"),
        (CARE_NEED, CARE_UNDER_THE_ACT, OTHER_CARE),
    )
    of_health = heading("Section C and G: Health needs and provision")
    of_care = heading("Section D and H: Social care needs and provision")
    return together(FRONT, sections("ABEF"), of_health, health, of_care, care, sections("IJK"), SIGNED)


def strengths_asked_for_before_needs() -> Piece:
    def of(area: Area) -> Piece:
        strengths = together(bold("What does Nell do well?"), said("Nell is kind and works hard."))
        return together(strengths, bold("What does Nell find difficult?"), bullets(*area.needs))

    return plan(B=by_area(of))


def rows_of_questions_for_each_outcome() -> Piece:
    """One heading over B, E and F, and a table of questions and answers for each outcome."""

    def of(each: Thread) -> Piece:
        asked = f"Outcome {each.number}: what do we want her to achieve?"
        return table(
            ("What does Nell find hard?", each.need),
            (asked, each.dated),
            ("How will we help her?", lines(each.sentences)),
        )

    rest = [letter for letter in TITLES if letter not in "ABEF"]
    joint = heading("Sections B, E and F: needs, outcomes and provision")
    threads = by_area(lambda area: for_each(area.threads, of))
    return together(FRONT, section("A"), BODIES["A"], joint, threads, sections(rest), SIGNED)


def outcomes_and_provision_counted_in_one_table() -> Piece:
    """One table over E and F: "Outcome 1 | …", and below it "Provision 1.1 | …"."""
    rows: list[tuple[str, str]] = []
    for each in THREADS:
        rows.append((f"Outcome {each.number}", each.dated))
        rows += [(f"Provision {each.number}.{place}", text) for place, text in enumerate(each.sentences, 1)]
    joint = heading("Sections E and F: outcomes and provision")
    return together(FRONT, sections("ABCD"), joint, table(*rows), sections(("G", "H1", "H2", "I", "J", "K")), SIGNED)


def needs_and_outcomes_over_columns_of_provision() -> Piece:
    """One table for each area: its needs and outcomes each in a row, and below them provision in columns."""

    def of(area: Area) -> Piece:
        return table(
            (area.name, LEFT, LEFT, LEFT),
            ("Needs", lines(area.needs), LEFT, LEFT),
            ("Outcomes", lines(each.numbered for each in area.threads), LEFT, LEFT),
            ("Provision", "Who", "How much", "Outcome"),
            *((each.what, each.who, each.amount, str(each.outcome)) for each in area.provision),
        )

    rest = [letter for letter in TITLES if letter not in "ABEF"]
    joint = heading("Sections B, E and F: needs, outcomes and provision")
    return together(FRONT, section("A"), BODIES["A"], joint, for_each(AREAS, of), sections(rest), SIGNED)


def facts_without_labels_in_items_below() -> Piece:
    """What is provided in an item, and in the items below it a person, an amount and an outcome, with no labels."""

    def of(each: Provision) -> Piece:
        facts = (each.who, each.amount, f"Outcome {each.outcome}")
        told = (f"{fact[0].upper()}{fact[1:]}" for fact in facts if fact)
        return together(bullets(each.what), said(*told, style="List Bullet 2"))

    return plan(F=by_area(lambda area: for_each(area.provision, of)))
