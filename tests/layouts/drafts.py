"""More forms of the plan of `plan.py`: tables and lines as hurried people make them in Word."""

from itertools import chain

from .parts import (
    BODIES,
    FRONT,
    SIGNED,
    TITLES,
    by_area,
    for_each,
    lines,
    of_whom,
    plan,
    provided,
    section,
    sections,
    titled,
)
from .plan import AREAS, PROVISION, THREADS
from .word import ABOVE, LEFT, Piece, bold, bullets, heading, said, subheading, table, together, widths

NUMBERS = {given: number for number, given in enumerate(PROVISION, 1)}
STEP = "Nell begins with an adult beside her."
OTHERS = ("C", "D", "G", "H1", "H2", "I", "J", "K")


def fields_numbered_by_the_form() -> Piece:
    """A form for each need whose fields have numbers: “3.1 | Area of need | …”."""

    def of_need(each):
        number = each.number
        return together(
            subheading(f"Need {number}"),
            table(
                (f"{number}.1", "Area of need", each.area),
                (f"{number}.2", "Description of need", each.need),
                (f"{number}.3", "Outcome sought", each.outcome),
                (f"{number}.4", "By when", each.by),
                (f"{number}.5", "Provision", lines(each.sentences)),
            ),
        )

    return together(
        FRONT,
        section("A"),
        BODIES["A"],
        heading("Sections B, E and F: needs, outcomes and provision"),
        for_each(THREADS, of_need),
        sections(OTHERS),
        SIGNED,
    )


def outcome_bars_in_one_table_for_each_area() -> Piece:
    """One table for each area: a bar for each outcome, and under it labels and values for each line of provision."""

    def of(area):
        rows = []
        for each in area.threads:
            rows.append((bold(f"Outcome {each.number}"), LEFT))
            for given in each.provision:
                rows += [
                    ("Provision", given.what),
                    ("Who", given.who),
                    ("Duration", given.length),
                    ("How often", given.frequency),
                ]
        return table(*rows)

    return plan(F=by_area(of))


def wave_and_cost_columns() -> Piece:
    """What kind of support it is, and a blank column for what it costs, beside the provision."""

    return plan(
        F=by_area(
            lambda area: table(
                ("Provision", "Type of support", "Delivered by", "Frequency and duration", "Outcome", "Cost"),
                *(
                    (
                        given.what,
                        "Targeted" if number % 2 else "Specialist",
                        given.who,
                        given.amount,
                        f"Outcome {given.outcome}",
                        "",
                    )
                    for number, given in enumerate(area.provision)
                ),
            )
        )
    )


def outcome_number_merged_down_beside_its_facts() -> Piece:
    """The number of each outcome all down the left of its label, words, date and steps."""

    def of(each):
        return (
            (f"Outcome {each.number}", "Outcome", each.outcome),
            (ABOVE, "By when", each.by),
            (ABOVE, "Steps", STEP),
        )

    return plan(E=table(*chain(*(of(each) for each in THREADS))))


def header_typed_again_in_the_middle() -> Piece:
    """One table for B, E and F; each area is a bar, and under it somebody typed the headings again."""

    head = ("Need", "Outcome", "Provision", "Who", "How often")

    def rows(each):
        return [
            (
                (each.need if number == 0 else ABOVE),
                (each.numbered if number == 0 else ABOVE),
                given.what,
                given.who,
                given.amount,
            )
            for number, given in enumerate(each.provision)
        ]

    body = []
    for area in AREAS:
        body += [(bold(area.name), LEFT, LEFT, LEFT, LEFT), head]
        for each in area.threads:
            body += rows(each)
    return together(
        FRONT,
        section("A"),
        BODIES["A"],
        heading("Section B, E and F: Needs, outcomes and provision"),
        table(*body),
        sections(OTHERS),
        SIGNED,
    )


def total_rows_below_each_area() -> Piece:
    """A row with the assistant's total hours ends each area's table."""

    def of(area):
        return table(
            *provided("Provision", "Staff", "Time", "Outcome", of=area.provision),
            (bold("Total teaching assistant hours per week"), LEFT, "2 hours", ""),
        )

    return plan(F=by_area(of))


def outcome_titles_and_descriptions() -> Piece:
    """Outcomes with a title and a description; provision names the title."""

    names = ("Understanding", "Reading", "Number", "Feeling safe", "Writing")
    outcomes = for_each(
        zip(THREADS, names, strict=True),
        lambda p: table(
            ("Outcome title", p[1]),
            ("Outcome description", p[0].outcome),
            ("Target date", p[0].by),
            ("Area", p[0].area),
        ),
    )
    provision = for_each(
        PROVISION,
        lambda given: table(
            ("Provision", given.what),
            ("Outcome", names[given.outcome - 1]),
            ("Delivered by", given.who),
            ("How much / how often", given.amount),
        ),
    )
    return plan(E=outcomes, F=provision)


def needs_and_provision_tables_in_landscape_with_numbers() -> Piece:
    """Three tables tied by references: N1, OUT1 and PR1; who gives it stands under “Resource”."""

    needs = table(
        ("Ref", "Area", "Need", "Linked outcome"),
        *((f"N{each.number}", each.area, each.need, f"OUT{each.number}") for each in THREADS),
    )
    outcomes = table(
        ("Ref", "Outcome", "Timescale"), *((f"OUT{each.number}", each.outcome, each.by) for each in THREADS)
    )
    provision = table(
        ("Ref", "Provision", "Resource", "Frequency", "Linked outcome"),
        *(
            (f"PR{number}", given.what, given.who, given.amount, f"OUT{given.outcome}")
            for number, given in enumerate(PROVISION, 1)
        ),
    )
    return plan(B=needs, E=outcomes, F=provision)


def three_column_who_what_when_sentences() -> Piece:
    """Questions over the columns: who will do this, what, when and why."""

    return plan(
        F=by_area(
            lambda area: table(
                ("Who will do this?", "What will they do?", "When will they do it?", "Why? (outcome)"),
                *((of_whom(given), given.what, given.amount, str(given.outcome)) for given in area.provision),
            )
        )
    )


def needs_table_beside_strengths_with_impact() -> Piece:
    """Strengths, needs and what they lead to in three columns."""

    needs = by_area(
        lambda area: table(
            ("Strengths", "Needs", "Impact on learning"),
            *(("Nell is kind.", each.need, "This slows her down in class.") for each in area.threads),
        )
    )
    return plan(B=needs)


def letter_of_section_over_first_column() -> Piece:
    """The section's letter stands over the column of its codes, and E over that of the outcomes."""

    return plan(
        F=by_area(
            lambda area: table(
                ("F", "Provision", "Delivered by", "How often", "E"),
                *(
                    (f"F{NUMBERS[given]}", given.what, given.who, given.amount, f"E{given.outcome}")
                    for given in area.provision
                ),
            )
        ),
        E=table(("E", "Outcome", "By"), *((f"E{each.number}", each.outcome, each.by) for each in THREADS)),
    )


def details_in_the_row_below() -> Piece:
    """Below each line a row without a number says who, how much and for which outcome."""

    return plan(
        F=by_area(
            lambda area: table(
                ("No.", "Provision"),
                *chain(
                    *(
                        (
                            (str(NUMBERS[given]), given.what),
                            (
                                "",
                                f"{of_whom(given)}, {given.amount + ' ' if given.amount else ''}(Outcome {given.outcome})",
                            ),
                        )
                        for given in area.provision
                    )
                ),
            )
        )
    )


def time_limits_below_all_outcomes() -> Piece:
    """By when stands in lines below all outcomes: “Outcome 1: to be achieved by July 2028.”"""

    by = {}
    for each in THREADS:
        by.setdefault(each.by, []).append(str(each.number))
    lines_ = [
        f"Outcome{'s' if len(numbers) > 1 else ''} {' and '.join(numbers)}: to be achieved by {date}."
        for date, numbers in by.items()
        if date
    ]
    return plan(
        E=together(
            said(*(f"Outcome {each.number}: {each.outcome}" for each in THREADS)), bold("Timescales"), said(*lines_)
        )
    )


def bars_with_provision_outcome_and_need() -> Piece:
    """A card for each line, named “Provision 1 | Outcome 1 | Need 1”."""

    return plan(
        F=for_each(
            PROVISION,
            lambda given: table(
                (f"Provision {NUMBERS[given]}", f"Outcome {given.outcome}", f"Need {given.outcome}"),
                (given.what, LEFT, LEFT),
                (f"Who: {given.who}", f"Length: {given.length or '-'}", f"Frequency: {given.frequency or '-'}"),
            ),
        )
    )


def lists_side_by_side_in_one_row() -> Piece:
    """A table for each outcome, named in its heading, whose one row has a list in each cell."""

    return plan(
        F=by_area(
            lambda area: for_each(
                area.threads,
                lambda each: table(
                    (f"Provision for Outcome {each.number}", "By whom", "How often"),
                    (
                        bullets(*(given.what for given in each.provision)),
                        bullets(*(given.who for given in each.provision)),
                        bullets(*(given.amount or "-" for given in each.provision)),
                    ),
                ),
            )
        )
    )


def bracketed_facts_below_numbered_lines() -> Piece:
    """Below each line, in brackets: who, how much and for which outcome."""

    return plan(
        F=by_area(
            lambda area: for_each(
                area.provision,
                lambda given: together(
                    said(f"{NUMBERS[given]}. {given.what}"),
                    said(f"({given.who}; {given.amount + '; ' if given.amount else ''}Outcome {given.outcome})"),
                ),
            )
        )
    )


def hours_for_each_kind_of_staff() -> Piece:
    """A column for each person, with how much they give."""

    kinds = tuple(dict.fromkeys(given.who for given in PROVISION))
    return plan(
        F=table(
            ("Provision", "Outcome", *(who.capitalize() for who in kinds)),
            *(
                (
                    given.what,
                    str(given.outcome),
                    *((given.amount or "yes") if given.who == who else "" for who in kinds),
                )
                for given in PROVISION
            ),
        )
    )


def outcome_boxes_with_a_numbered_circle() -> Piece:
    """A box for each outcome with its number alone beside it, and by when in the row below."""

    return plan(
        E=for_each(
            THREADS, lambda each: widths(table((str(each.number), each.outcome), ("", f"By when: {each.by}")), 15, 200)
        )
    )


def evaluation_table_after_outcomes() -> Piece:
    """After the outcomes a table says how each, by number, will be measured."""

    return plan(
        E=together(
            BODIES["E"],
            bold("How and when progress will be measured"),
            table(
                ("Outcome", "Measure", "When"),
                *((str(each.number), "Class teacher's records", "Each term") for each in THREADS),
            ),
        )
    )


def provision_summary_after_details() -> Piece:
    """After the provision a table sums up the hours of each person."""

    return plan(
        F=together(
            BODIES["F"],
            bold("Summary of weekly provision"),
            table(
                ("Staff", "Hours per week"),
                ("Teaching assistant", "1 hour"),
                ("Specialist teacher", "1 hour 20 minutes"),
            ),
        )
    )


def aspiration_over_outcomes_in_a_table() -> Piece:
    """What the child hopes for in a row over the outcomes."""
    rows = (("Aspiration", "Nell wants to be a vet.", LEFT), ("No.", "Outcome", "By when"))
    return plan(E=table(*rows, *((str(each.number), each.outcome, each.by) for each in THREADS)))


def key_of_staff_in_the_provision() -> Piece:
    """Section F opens with a table of abbreviations."""
    names = {"TA": "Teaching assistant", "OT": "Occupational therapist", "ELSA": "Emotional literacy support assistant"}
    return plan(F=together(table(("Abbreviation", "Meaning"), *names.items()), BODIES["F"]))


def glossary_after_the_plan() -> Piece:
    """A table at the end says what the plan's words mean."""
    words = {
        "Outcome": "What a child will be able to do by a certain time.",
        "Provision": "The extra help that a child will be given.",
        "Annual review": "A meeting each year that looks at the plan again.",
    }
    return together(plan(), heading("Glossary"), table(("Term", "What it means"), *words.items()))


def source_column_beside_needs() -> Piece:
    """Beside each need stands whose advice it is from."""
    return plan(
        B=by_area(
            lambda area: table(
                ("Need", "Source of advice"),
                *((each.need, "Dr Hana Price, educational psychologist") for each in area.threads),
            )
        )
    )


def yearly_targets_beside_outcomes() -> Piece:
    """A target for each school year beside each outcome."""
    rows = ((f"{each.number}. {each.outcome}", STEP, "Nell does it with a friend.", each.by) for each in THREADS)
    return plan(E=table(("Long-term outcome", "Year 5 target", "Year 6 target", "Target date"), *rows))


def statutory_notes_between_title_and_text() -> Piece:
    """Under the titles stands what the law asks of the sections."""
    notes = {
        "B": "All of the child’s identified special educational needs must be specified.",
        "E": "Outcomes should be specific, measurable, achievable, realistic and time-bound.",
        "F": "Provision must be detailed and specific and should normally be quantified.",
    }
    return plan(**{letter: together(said(note), BODIES[letter]) for letter, note in notes.items()})


def outcome_numbers_after_their_words() -> Piece:
    """An outcome's number stands in brackets at its end."""
    return plan(E=said(*(f"{each.dated} (Outcome {each.number})" for each in THREADS)))


def sec_for_section() -> Piece:
    """Titles shorten the word: "Sec. B: …"."""
    return plan(titled("Sec. {}: {}", TITLES))


def captions_over_tables() -> Piece:
    """Each area's table has a caption instead of a heading."""
    return plan(
        F=for_each(
            enumerate(AREAS, 1),
            lambda told: together(
                said(f"Table {told[0]}: provision for {told[1].name.lower()}"),
                table(*provided("Provision", "Who", "Amount", "Outcome", of=told[1].provision)),
            ),
        )
    )


def steps_table_under_each_outcome() -> Piece:
    """A small table of steps and their dates follows each outcome."""
    steps = table(("Step", "By when"), (STEP, "December 2026"), ("Nell does it with a friend.", "April 2027"))
    return plan(E=for_each(THREADS, lambda each: together(said(each.numbered), steps)))


def outcomes_in_two_tables_long_and_short() -> Piece:
    """A second table gives a short-term target for each outcome of the first."""
    long = ((str(each.number), each.outcome, each.by) for each in THREADS)
    short = ((str(each.number), STEP, "July 2026") for each in THREADS)
    return plan(
        E=together(
            bold("Long-term outcomes"),
            table(("No.", "Long-term outcome", "By when"), *long),
            bold("Short-term targets"),
            table(("Outcome", "Short-term target", "By when"), *short),
        )
    )
