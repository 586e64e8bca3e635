"""Forms as councils' Word templates of today have them, and what caseworkers do to these by hand."""

from itertools import chain

from .parts import (
    BODIES,
    FRONT,
    SIGNED,
    TITLES,
    beside,
    by_area,
    for_each,
    grid,
    lines,
    place_in_outcome,
    plan,
    provided,
    row,
    sections,
    titled,
)
from .plan import (
    ADVICE,
    AREAS,
    BUDGET,
    CARE_NEED,
    CARE_UNDER_THE_ACT,
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
    bar,
    begun_upright,
    bold,
    bullets,
    cells_in_controls,
    chosen,
    coloured,
    content_control,
    hanging,
    headed_on_every_page,
    heading,
    letter_on_black,
    page_break,
    said,
    table,
    text_box,
    together,
    turned,
    typed,
    widths,
)

OF_TODAY = {
    "A": "Views, interests and aspirations", "B": "Special educational needs", "C": "Health needs",
    "D": "Social care needs", "E": "Outcomes sought", "F": "Special educational provision", "G": "Health provision",
    "H1": "Social care provision (Chronically Sick and Disabled Persons Act 1970)",
    "H2": "Any other social care provision", "I": "Placement", "J": "Personal budget", "K": "Advice and information",
}  # fmt: skip
REVIEWED = "Each term, by the SENCO and parents"


def who_how_often_when_reviewed_in_each_area() -> Piece:
    """F has a table in each area; the outcome is merged down on the left, when it is reviewed on the right."""
    columns = ("Outcome", "Provision", "Who will provide it", "How often and for how long", "When it will be reviewed")

    def of(area: Area) -> Piece:
        rows = list(chain(*(
            beside(f"Outcome {each.number}", (row(given, "what", "who", "amount") for given in each.provision))
            for each in area.threads
        )))  # fmt: skip
        reviewed = [(*cells, ABOVE if number else REVIEWED) for number, cells in enumerate(rows)]
        return coloured(widths(table(columns, *reviewed), 30, 85, 55, 52, 45), "D9E2F3")

    def outcomes(area: Area) -> Piece:
        rows = ((f"Outcome {each.number}", each.outcome, each.by) for each in area.threads)
        return coloured(widths(table(("No.", "Outcome", "To be achieved by"), *rows), 30, 177, 60), "D9E2F3")

    return plan(titled("Section {}: {}", OF_TODAY), E=by_area(outcomes), F=by_area(of))


def sections_e_and_f_on_landscape_pages() -> Piece:
    """Upright pages, but for E and F: there one wide table for each area, under a bar with its name."""
    columns = ("Outcome (E)", "By when", "Provision (F)", "Who", "How long", "How often", "Reviewed")
    sizes = 58, 28, 62, 40, 24, 28, 27

    def rows_of(thread: Thread) -> list[Row]:
        rows = (row(given, "what", "who", "length", "frequency") for given in thread.provision)
        outcome = f"Outcome {thread.number}: {thread.outcome}"
        return [
            (ABOVE if number else outcome, ABOVE if number else thread.by, *cells, "Termly")
            for number, cells in enumerate(rows)
        ]

    def of(area: Area) -> Piece:
        rows = chain(*map(rows_of, area.threads))
        whole = widths(table((area.name,), columns, *rows), *sizes)
        return headed_on_every_page(coloured(coloured(whole, "1F3864", 0, white=True), "D9D9D9", 1))

    before, after = list(TITLES)[:4], list(TITLES)[6:]
    return together(
        begun_upright, FRONT, sections(before), turned(True), bold("Sections E and F: Outcomes and special educational provision"),
        for_each(AREAS, of), turned(False), sections(after), SIGNED,
    )  # fmt: skip


def colour_bars_with_outcome_bars_below() -> Piece:
    """No headings: a bar of colour over each section, a paler one over each area, in F a green one for each outcome."""

    def area_bar(area: Area) -> Piece:
        return bar(area.name, "7F7F7F")

    def outcome(thread: Thread) -> Piece:
        return together(
            bar(f"Outcome {thread.number}", "548235"), table(*provided("What", "Who", "How often", of=thread.provision))
        )

    return plan(
        lambda letter: bar(f"SECTION {letter} | {OF_TODAY[letter]}", "7030A0"),
        B=for_each(AREAS, lambda area: together(area_bar(area), bullets(*area.needs))),
        E=for_each(AREAS, lambda area: together(
            area_bar(area), table(("No.", "Outcome", "Timescale"), *(row(each, "number", "outcome", "by") for each in area.threads)))),
        F=for_each(AREAS, lambda area: together(area_bar(area), for_each(area.threads, outcome))),
    )  # fmt: skip


def section_f_typed_into_the_outcomes_table() -> Piece:
    """Section F has no table of its own: its title is typed into a row of E's table, and new headings into the next."""

    def provision(given: Provision) -> Row:
        return str(given.outcome), given.what, lines(filter(None, (given.who, given.amount)))

    rows = (
        ("No.", "Outcome", "By when"),
        *(row(each, "number", "outcome", "by") for each in THREADS),
        ("", "", ""),
        ("Section F: Special educational provision",),
        ("For outcome", "What will be provided", "Who, and how often"),
        *map(provision, PROVISION),
    )
    whole = together(heading("Section E: Outcomes"), widths(table(*rows), 30, 157, 80))
    return plan(titled("Section {}: {}", OF_TODAY), E_F=whole)


def report_pasted_into_a_cut_table() -> Piece:
    """F's table was cut in two; between the halves are paragraphs pasted from a report, and the rest has no headings."""
    heads, *rows = provided("Provision", "By whom", "How long and how often", "Outcome")
    sizes = 117, 70, 60, 20
    pasted = together(
        typed("From Dr Price's report of 4 February 2026:", "italic"),
        said(*(given.linked for given in PROVISION[2:4])),
        said("Nell was a pleasure to work with."),
    )
    outcomes = table(*grid(THREADS, {"No.": "number", "Outcome": "outcome", "By when": "by"}))
    return plan(
        titled("Section {} – {}", OF_TODAY),
        E=outcomes,
        F=together(widths(table(heads, *rows[:2]), *sizes), pasted, widths(table(*rows[4:]), *sizes)),
    )


def drop_downs_within_cells() -> Piece:
    """A template's fields: what was chosen from lists in cells, whole cells that are fields, text typed between them."""

    def provision(given: Provision) -> Row:
        amount = chosen(("Duration", given.length), ("", ", " if given.length and given.frequency else ""),
                        ("Frequency", given.frequency))  # fmt: skip
        outcome = chosen(("", "Outcome "), ("Outcome number", str(given.outcome)))
        return given.what, chosen(("Role", given.who)), amount, outcome

    def outcome(thread: Thread) -> Row:
        return f"Outcome {thread.number}", thread.outcome, chosen(("Timescale", thread.by))

    columns = ("Provision", "Delivered by", "Duration and frequency", "Linked to")
    return plan(
        titled("Section {}: {}", OF_TODAY),
        B=by_area(lambda area: for_each(area.needs, lambda need: content_control(said(need)))),
        E=widths(table(("No.", "Outcome", "Timescale"), *map(outcome, THREADS)), 30, 167, 70),
        F=by_area(lambda area: widths(table(columns, *map(provision, area.provision)), 117, 65, 55, 30)),
        K=cells_in_controls(table(("Advice from", "Name", "Date"), *ADVICE)),
    )


def typed_numbers_and_tabs_under_each_outcome() -> Piece:
    """“Outcome 1”, “1.1” and “1.2” are typed; below each line a tab, “Who:”, a tab and so on, and no table anywhere."""

    def provision(given: Provision) -> Piece:
        number = f"{given.outcome}.{'ab'.index(place_in_outcome(given)) + 1}"
        amount = (f"Amount:\t{given.amount}",) if given.amount else ()
        return together(
            hanging(f"{number}\t{given.what}", 15),
            for_each((f"Who:\t{given.who}", *amount, "Reviewed:\tat the annual review"), lambda fact: hanging(f"\t{fact}", 15, 45)),
        )  # fmt: skip

    def of(thread: Thread) -> Piece:
        return together(bold(f"Outcome {thread.number}"), for_each(thread.provision, provision))

    def underlined(area: Area) -> Piece:
        return typed(area.name, "underline")

    return plan(
        lambda letter: typed(f"{letter}.\t{OF_TODAY[letter].upper()}", "bold"),
        B=for_each(AREAS, lambda area: together(underlined(area), for_each(area.threads, lambda each: hanging(f"{each.number}.\t{each.need}", 15)))),
        E=for_each(THREADS, lambda each: hanging(f"Outcome {each.number}\t{each.dated}", 30)),
        F=for_each(AREAS, lambda area: together(underlined(area), for_each(area.threads, of))),
        I=for_each(PLACEMENT.items(), lambda item: hanging("\t".join(item), 45)),
        K=for_each(ADVICE, lambda each: hanging("\t".join(each), 70, 120)),
    )  # fmt: skip


def outcome_in_a_drawn_box_over_its_table() -> Piece:
    """E and F in one: each outcome and its date in a box that somebody drew, and below the box a table of provision."""
    columns = ("Special educational provision (Section F)", "Who", "How often", "When reviewed")

    def of(thread: Thread) -> Piece:
        rows = ((*row(each, "what", "who", "amount"), "Every six months") for each in thread.provision)
        by = said(f"By when: {thread.by}") if thread.by else together()
        box = text_box(bold(f"Outcome {thread.number} (Section E)"), said(thread.outcome), by)
        return together(box, said(""), widths(table(columns, *rows), 112, 65, 50, 40))

    return plan(
        titled("Section {}: {}", OF_TODAY),
        E_F=together(heading("Sections E and F: Outcomes sought and provision"),
                     by_area(lambda area: for_each(area.threads, of))),
    )  # fmt: skip


def headings_typed_again_after_blank_rows() -> Piece:
    """One table for F; before each area she left a row blank and typed the headings again, with “(continued)” once."""
    columns = ("Special educational provision", "Provided by", "How often", "Outcome")

    def of(area: Area) -> list[Row]:
        blank = ("", "", "", "")
        first, *rest = (row(given, "what", "who", "amount", "outcome") for given in area.provision)
        if not area.name.startswith("Cognition"):
            return [blank, (bold(area.name),), columns, first, *rest]
        again = (bold(f"{area.name} (continued)"),), columns
        return [blank, (bold(area.name),), columns, first, *rest[:1], blank, blank, *again, *rest[1:]]

    needs = table(("Area", "Need"), *((each.area, each.need) for each in THREADS))
    return plan(
        titled("SECTION {}: {}", OF_TODAY),
        B=needs,
        F=widths(table(*chain(*map(of, AREAS))), 117, 70, 55, 25),
    )


def big_tables_from_a_to_k() -> Piece:
    """Every section is one table: a bar with letter and title, a grey line that explains it, headings, and rows."""
    law = {
        "A": "What the child and her parents think and hope for.", "B": "All special educational needs, by area.",
        "C": "Health needs which relate to the special educational needs.",
        "D": "Social care needs which relate to the special educational needs or to a disability.",
        "E": "What is to be reached, and by when.", "F": "What must be provided, by whom, how often and how long.",
        "G": "What health services will provide.", "H1": "What must be provided under the Act of 1970.",
        "H2": "What else social care will provide.", "I": "The name and type of the school.",
        "J": "Whether there is a personal budget.", "K": "The reports that were gathered.",
    }  # fmt: skip
    strengths = dict(zip(AREAS, ("Nell likes to talk.", "Nell knows many animals.", "Nell is kind.", "Nell runs fast."), strict=True))  # fmt: skip

    def needs(area: Area) -> list[Row]:
        return [
            (ABOVE if number else area.name, ABOVE if number else strengths[area], f"B{each.number}", each.need)
            for number, each in enumerate(area.threads)
        ]

    outcomes = ((f"E{each.number}", each.area, *row(each, "outcome", "by"), "Annual review") for each in THREADS)
    provision = (
        (f"F{number}", *row(given, "what", "who", "length", "frequency"), "Annual review", f"E{given.outcome}")
        for number, given in enumerate(PROVISION, 1)
    )
    rows = {
        "A": list(zip(("Interests and aspirations", "Parents' views", "How Nell took part"), VIEWS, strict=True)),
        "B": [("Area", "Strengths", "Ref", "Needs"), *chain(*map(needs, AREAS))],
        "C": [("C1", HEALTH_NEED)], "D": [("D1", CARE_NEED)], "G": [("G1", HEALTH_PROVISION)],
        "E": [("Ref", "Area", "Outcome", "By when", "Reviewed"), *outcomes],
        "F": [("Ref", "Provision", "Who", "How long", "How often", "Reviewed", "Outcome"), *provision],
        "H1": [("H1", CARE_UNDER_THE_ACT)], "H2": [("H2.1", OTHER_CARE)], "I": list(PLACEMENT.items()),
        "J": [("Personal budget", BUDGET)], "K": [("Advice from", "Name", "Date"), *ADVICE],
    }  # fmt: skip
    sizes = {"B": (50, 55, 15, 147), "E": (15, 55, 117, 45, 35), "F": (15, 92, 45, 30, 35, 30, 20)}

    def of(letter: str) -> Piece:
        whole = table((f"SECTION {letter}: {OF_TODAY[letter]}",), (law[letter],), *rows[letter])
        sized = widths(whole, *sizes[letter]) if letter in sizes else whole
        return coloured(coloured(sized, "005EA5", 0, white=True), "D9D9D9", 1)

    return together(FRONT, for_each(TITLES, of), SIGNED)


def columns_numbered_in_a_row() -> Piece:
    """A template's one table for B, E and F: under the headings is a row that numbers its columns from 1 to 7."""
    columns = ("Need (Section B)", "Outcome (Section E)", "By when", "Provision (Section F)", "By whom",
               "How much and how often", "How it will be reviewed")  # fmt: skip
    numbers = tuple(f"({number})" for number in range(1, 8))

    def of(thread: Thread) -> list[Row]:
        first = thread.need, f"{thread.number}. {thread.outcome}", thread.by
        return [
            (*(first if not number else (ABOVE,) * 3), *row(given, "what", "who", "amount"), "SENCO meets parents")
            for number, given in enumerate(thread.provision)
        ]

    def area(each: Area) -> list[Row]:
        return [(bold(each.name.upper()),), *chain(*map(of, each.threads))]

    whole = widths(table(columns, numbers, *chain(*map(area, AREAS))), 52, 52, 28, 50, 33, 27, 25)
    title = heading("Sections B, E and F: Needs, outcomes and provision")
    return plan(
        titled("Section {}: {}", OF_TODAY), B_E_F=together(title, coloured(coloured(whole, "C6E0B4"), "E2EFDA", 1))
    )


def frequencies_ticked_within_the_cell() -> Piece:
    """How often is ticked among all the choices of a template, in a cell below who does it and for how long."""
    choices = ("every day", "four times a week", "twice a week", "once a week", "once a fortnight")

    def ticked(given: Provision) -> str:
        return lines(f"{'☒' if given.frequency == choice else '☐'} {choice}" for choice in choices)

    def of(thread: Thread) -> Piece:
        rows = ((*row(given, "what", "who", "length"), ticked(given)) for given in thread.provision)
        return widths(
            table(
                (bold(f"Provision for Outcome {thread.number}"),),
                ("What", "Who", "Minutes a session", "How often (tick one)"),
                *rows,
            ),
            112, 65, 45, 45,
        )  # fmt: skip

    outcomes = table(*grid(THREADS, {"Outcome": "number", "What Nell will do": "outcome", "By when": "by"}))
    return plan(
        titled("Section {}. {}", OF_TODAY),
        E=widths(outcomes, 30, 167, 70),
        F=by_area(lambda area: for_each(area.threads, of)),
    )


def childs_details_over_every_section() -> Piece:
    """Sections were printed apart and put together: each begins with the child's details, and ends in “End of section”."""
    details = ("Name", "Nell Arkwright", "Date of birth", "3 March 2016"), ("Year group", "Year 5", "Status", "Final")

    def title(letter: str) -> Piece:
        return together(
            page_break, table(*details), typed(f"Section {letter}: {OF_TODAY[letter]}", "bold", centred=True)
        )

    def outcomes(area: Area) -> Piece:
        rows = (("Outcome", f"{each.number}. {each.outcome}", "Timescale", each.by) for each in area.threads)
        return widths(table(*rows), 25, 152, 30, 60)

    def provision(area: Area) -> Piece:
        rows = (("What", each.what, "Who", each.who, "How often", each.amount, "Outcome", str(each.outcome)) for each in area.provision)  # fmt: skip
        return widths(table(*rows), 17, 85, 15, 50, 20, 40, 22, 18)

    end = typed("– End of section –", "italic", centred=True)
    ended = {letter: together(body, end) for letter, body in BODIES.items() if letter in TITLES}
    return plan(title, **(ended | {"E": together(by_area(outcomes), end), "F": together(by_area(provision), end)}))


def how_often_in_the_row_below() -> Piece:
    """Cells too narrow for her text: how often stands in the next row, below how long, and nothing else in that row."""
    columns = ("Outcome", "Provision", "Delivered by", "Frequency and duration")

    def of(given: Provision) -> list[Row]:
        own = (str(given.outcome), given.what, given.who, given.length or given.frequency)
        return [own, ("", "", "", given.frequency)] if given.length else [own]

    def outcome(thread: Thread) -> list[Row]:
        own = (str(thread.number), thread.outcome, thread.area)
        return [own, ("", f"By {thread.by}", "")] if thread.by else [own]

    def provision(area: Area) -> Piece:
        return widths(table(columns, *chain(*map(of, area.provision))), 22, 115, 75, 55)

    return plan(
        titled("Section {}: {}", OF_TODAY),
        E=widths(table(("No.", "Outcome and timescale", "Area"), *chain(*map(outcome, THREADS))), 15, 177, 75),
        F=by_area(provision),
    )


def empty_review_columns_for_each_term() -> Piece:
    """For each area E over F in one table; on the right of both, under two rows of headings, the school is to write."""
    empty = ("", "", "")
    terms = ("Autumn", "Spring", "Summer")

    def of(area: Area) -> Piece:
        top = (bold(area.name),)
        goals = [(f"Outcome {each.number}", each.outcome, LEFT, LEFT, each.by, *empty) for each in area.threads]
        given = [
            (str(each.outcome), *row(each, "what", "who", "length", "frequency"), *empty) for each in area.provision
        ]
        rows = [
            top,
            (bold("E: Outcomes"), LEFT, LEFT, LEFT, LEFT, "Progress (school to complete)", LEFT, LEFT),
            ("No.", "Outcome", LEFT, LEFT, "By when", *terms),
            *goals,
            (bold("F: Special educational provision"), LEFT, LEFT, LEFT, LEFT, "In place? (school to complete)", LEFT, LEFT),
            ("For outcome", "Provision", "Who", "How long", "How often", *terms),
            *given,
        ]  # fmt: skip
        whole = widths(table(*rows), 28, 72, 45, 25, 37, 20, 20, 20)
        return coloured(whole, "FFE699", 0, 1, len(goals) + 3)

    return plan(
        titled("Section {}: {}", OF_TODAY),
        E_F=together(heading("Sections E and F: Outcomes and provision, by area of need"), for_each(AREAS, of)),
    )


def letters_on_black_and_columns_by_service() -> Piece:
    """Titles with a letter on black; in F a row for each outcome, an “Education” and a “Therapies” cell with bullets."""
    therapists = {given for given in PROVISION if given.who.endswith("therapist")}

    def listed(thread: Thread, by_therapist: bool) -> Piece | str:
        own = [given.sentence for given in thread.provision if (given in therapists) is by_therapist]
        return bullets(*own) if own else ""

    def of(area: Area) -> list[Row]:
        return [
            (bold(area.name),),
            *((f"Outcome {each.number}", listed(each, False), listed(each, True), REVIEWED) for each in area.threads),
        ]

    def outcomes(area: Area) -> list[Row]:
        return [(bold(area.name),), *((f"Outcome {each.number}", each.outcome, each.by) for each in area.threads)]

    columns = ("Outcome", "Provision made in school", "Provision made by therapists", "Reviewed")
    return plan(
        lambda letter: letter_on_black(letter, OF_TODAY[letter]),
        B=for_each(AREAS, lambda area: coloured(table((area.name,), (bullets(*area.needs),)), "DDEBF7")),
        E=widths(table(("Outcome", "What Nell will do", "By when"), *chain(*map(outcomes, AREAS))), 30, 177, 60),
        F=widths(table(columns, *chain(*map(of, AREAS))), 30, 98, 98, 41),
    )
