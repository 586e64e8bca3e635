"""More forms of the plan of `plan.py`, in tables: what case-management systems print, and councils' templates hold."""

from itertools import chain

from .forms import PEOPLE
from .parts import (
    BODIES,
    FRONT,
    SIGNED,
    TITLES,
    beside,
    by_area,
    for_each,
    lines,
    place_in_outcome,
    plan,
    provided,
    row,
    section,
    sections,
    thread_of,
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
    bold,
    bullets,
    coloured,
    headed_on_every_page,
    heading,
    page_break,
    said,
    table,
    together,
    typed,
    widths,
    without_lines,
)

TARGETS = dict(
    zip(
        THREADS,
        (
            "Nell points to the picture of what comes next.",
            "Nell reads the first line of a page.",
            "Nell puts two counters beside three.",
            "Nell stays at the door of the hall.",
            "Nell writes her own name.",
        ),
        strict=True,
    )
)
PAGES = dict(
    zip(THREADS, ("Reed, page 3", "Price, page 5", "Price, page 6", "Bell, page 2", "Moss, page 4"), strict=True)
)


# Case-management systems' prints


def links_only_from_needs() -> Piece:
    """Lists: only that of needs has columns that say, by codes, to which outcome and provision each leads."""
    codes = {given: f"F{number}" for number, given in enumerate(PROVISION, 1)}
    columns = ("Ref", "Category", "Need", "Leads to outcome", "Met by provision")
    needs = (
        (
            f"B{each.number}",
            each.area,
            each.need,
            f"E{each.number}",
            ", ".join(codes[given] for given in each.provision),
        )
        for each in THREADS
    )
    outcomes = ((f"E{each.number}", *row(each, "outcome", "by")) for each in THREADS)
    provision = ((codes[given], *row(given, "what", "who", "length", "frequency")) for given in PROVISION)
    return plan(
        B=widths(table(columns, *needs), 15, 60, 122, 35, 35),
        C=widths(table(columns, ("C1", "Health", HEALTH_NEED, "-", "G1")), 15, 60, 122, 35, 35),
        E=widths(table(("Ref", "Outcome", "Achieve by"), *outcomes), 15, 180, 72),
        F=widths(table(("Ref", "Provision", "Provider", "Duration", "Frequency"), *provision), 15, 102, 75, 35, 40),
        G=widths(table(("Ref", "Provision"), ("G1", HEALTH_PROVISION)), 15, 252),
    )


def entered_by_and_status() -> Piece:
    """A system's lists with what it keeps of each row: its own long numbers, a status, who entered it and when."""
    entered = ("Ruth Calder", "12/05/2026")
    number_of = {each: str(40710 + 13 * each.number) for each in THREADS}
    needs = (
        (str(38200 + each.number), each.area, "Yes" if each.number == 1 else "No", each.need, *entered)
        for each in THREADS
    )
    outcomes = (
        (number_of[each], each.outcome, each.area, "12/05/2026", each.by, "Open", *entered[:1]) for each in THREADS
    )
    provision = (
        (str(51340 + place), *row(given, "what", "who", "length", "frequency"), number_of[thread_of(given)], *entered)
        for place, given in enumerate(PROVISION)
    )
    ends = ("Entered by", "Entered on")
    return plan(
        B=table(("ID", "Category", "Primary need", "Need", *ends), *needs),
        E=table(("ID", "Outcome", "Category", "Start date", "Target date", "Status", ends[0]), *outcomes),
        F=table(("ID", "Provision", "Provider", "Duration", "Frequency", "Outcome ID", *ends), *provision),
    )


def flat_export_by_thread() -> Piece:
    """One list for B, E and F, with the section's letter in a column: a need, then its outcome, then its provision."""
    columns = ("Thread", "Section", "Area of need", "Text", "By whom", "Session", "How often", "Target date")

    def of(thread: Thread) -> list[Row]:
        number = str(thread.number)
        return [
            (number, "B", thread.area, thread.need, "", "", "", ""),
            (number, "E", thread.area, thread.outcome, "", "", "", thread.by),
            *(
                (number, "F", thread.area, *row(given, "what", "who", "length", "frequency"), "")
                for given in thread.provision
            ),
        ]

    rows = widths(table(columns, *chain(*map(of, THREADS))), 18, 18, 40, 76, 40, 22, 27, 26)
    return plan(B_E_F=together(heading("Sections B, E and F"), headed_on_every_page(rows)))


def spreadsheet_of_the_whole_plan() -> Piece:
    """A spreadsheet pasted into Word: every line of the plan is a row, whose first cell is the section's letter."""
    columns = ("Section", "Ref", "Area", "Text", "Provider", "Duration", "Frequency", "For outcome", "Due")

    def plain(letter: str, *texts: str) -> list[Row]:
        return [(letter, f"{letter}.{place}", "", text, "", "", "", "", "") for place, text in enumerate(texts, 1)]

    rows = (
        *plain("A", *VIEWS),
        *(("B", f"B.{each.number}", each.area, each.need, "", "", "", "", "") for each in THREADS),
        *plain("C", HEALTH_NEED),
        *plain("D", CARE_NEED),
        *(("E", f"E.{each.number}", each.area, each.outcome, "", "", "", "", each.by) for each in THREADS),
        *(
            ("F", f"F.{place}", each.area, *row(each, "what", "who", "length", "frequency"), f"E.{each.outcome}", "")
            for place, each in enumerate(PROVISION, 1)
        ),
        *plain("G", HEALTH_PROVISION),
        *plain("H1", CARE_UNDER_THE_ACT),
        *plain("H2", OTHER_CARE),
        *plain("I", *(": ".join(field) for field in PLACEMENT.items())),
        *plain("J", BUDGET),
        *plain("K", *(", ".join(advice) for advice in ADVICE)),
    )
    grid_of_all = widths(table(columns, *rows), 18, 14, 36, 76, 36, 21, 24, 21, 21)
    return together(FRONT, bold("Export of plan 2026/0417, all sections"), headed_on_every_page(grid_of_all), SIGNED)


def paths_over_each_record() -> Piece:
    """An online hub's records: the first row of each is the path to it, through section, outcome and so on."""

    def record(*path: str, **fields: str) -> Piece:
        labels = ((label.replace("_", " "), value or "-") for label, value in fields.items())
        return widths(table((" > ".join(("Plan", *path)),), *labels), 55, 212)

    def of_need(thread: Thread) -> Piece:
        return record("Section B", thread.area, f"Need {thread.number}", Details=thread.need)

    def of_outcome(thread: Thread) -> Piece:
        path = ("Section E", thread.area, f"Outcome {thread.number}")
        return record(*path, Details=thread.outcome, To_be_achieved_by=thread.by)

    def of_provision(thread: Thread) -> Piece:
        return for_each(
            enumerate(thread.provision, 1),
            lambda item: record(
                *("Section F", thread.area, f"Outcome {thread.number}", f"Provision {item[0]}"),
                Details=item[1].what, Who_provides_it=item[1].who, Session_length=item[1].length,
                How_often=item[1].frequency,
            ),
        )  # fmt: skip

    return plan(B=for_each(THREADS, of_need), E=for_each(THREADS, of_outcome), F=for_each(THREADS, of_provision))


def bars_with_letter_outcome_and_area() -> Piece:
    """A system's blocks: each begins with a bar of three cells, the section's letter, the outcome and the area."""

    def of(thread: Thread) -> Piece:
        name = f"Outcome {thread.number}"
        return together(
            table(("Section E", name, thread.area), ("Outcome sought", LEFT, "Timescale"),
                  (thread.outcome, LEFT, thread.by or "-")),
            table(("Section F", f"Provision for {name}", thread.area),
                  *provided("What", "Who", "How much and how often", of=thread.provision)),
        )  # fmt: skip

    def need(thread: Thread) -> Piece:
        return table(("Section B", f"Need {thread.number}", thread.area), (thread.need,))

    return plan(
        lambda letter: together() if letter == "B" else section(letter),
        B=together(heading("Special educational needs"), for_each(THREADS, need)),
        E_F=together(heading("Outcomes and special educational provision"), for_each(THREADS, of)),
    )


def slots_left_unused() -> Piece:
    """A form with more numbered slots than were needed: some needs, outcomes and lines of provision are empty."""

    def needs(area: Area) -> Piece:
        number = AREAS.index(area) + 1
        texts = (*area.needs, "", "")[:3]
        slots = ((f"Need {number}.{place}", text) for place, text in enumerate(texts, 1))
        return widths(table((area.name,), *slots), 35, 232)

    def provision(number: int) -> Piece:
        filled = [row(given, "what", "who", "amount") for given in PROVISION if given.outcome == number]
        slots = (*filled, *[("", "", "")] * 3)[:3]
        return table(
            (f"Provision for Outcome {number}",),
            ("No.", "Special educational provision", "Provided by", "How long and how often"),
            *((f"{number}.{place}", *slot) for place, slot in enumerate(slots, 1)),
        )

    outcomes = [(str(each.number), *row(each, "outcome", "by")) for each in THREADS]
    return plan(
        B=for_each(AREAS, needs),
        E=table(("Outcome no.", "Outcome", "By when"), *outcomes, ("6", "", ""), ("7", "", ""), ("8", "", "")),
        F=for_each(range(1, 8), provision),
    )


# Tables of councils' templates


def people_in_banners() -> Piece:
    """One table for Section F, with a row across it for each person and below it all that this person will do."""
    columns = ("What this person will do", "Length of a session", "How often", "Outcome")

    def of(person: str) -> list[Row]:
        own = (given for given in PROVISION if given.who == person)
        return [
            (bold(person[0].upper() + person[1:]),),
            *(row(given, "what", "length", "frequency", "outcome") for given in own),
        ]

    outcomes = (
        ((bold(area.name),), *(row(each, "number", "outcome", "by") for each in area.threads)) for area in AREAS
    )
    return plan(
        B=for_each(AREAS, lambda area: table((bold(area.name),), *((need,) for need in area.needs))),
        E=widths(table(("No.", "Outcome", "By when"), *chain(*outcomes)), 15, 182, 70),
        F=widths(table(columns, *chain(*map(of, PEOPLE))), 137, 50, 50, 30),
    )


def frequency_in_banners() -> Piece:
    """One table for Section F, with a row across it for each frequency; the length is in a column."""
    frequencies = dict.fromkeys(given.frequency for given in PROVISION)
    columns = ("Provision", "Adult", "Length", "For outcome")

    def of(frequency: str) -> list[Row]:
        own = (given for given in PROVISION if given.frequency == frequency)
        banner = (frequency or "other help").upper()
        return [(bold(banner),), *(row(given, "what", "who", "length", "outcome") for given in own)]

    def outcomes(area: Area) -> Row:
        return area.name, lines(each.numbered for each in area.threads)

    rows = sorted(frequencies, key=lambda frequency: not frequency)
    return plan(
        B=table(("Area", "What Nell finds difficult"), *((area.name, lines(area.needs)) for area in AREAS)),
        E=table(("Area", "What Nell will achieve"), *map(outcomes, AREAS)),
        F=widths(table(columns, *chain(*map(of, rows))), 117, 80, 40, 30),
    )


def area_banner_and_outcome_banner() -> Piece:
    """The section's letter and title, each area and, below it, each outcome are rows across one table of provision."""
    top = {letter: (bold(f"SECTION {letter}: {TITLES[letter].upper()}"),) for letter in "BEF"}

    def needs(area: Area) -> list[Row]:
        return [(bold(area.name),), *((str(each.number), each.need) for each in area.threads)]

    def outcomes(area: Area) -> list[Row]:
        return [(bold(area.name),), *((*row(each, "number", "outcome", "by"),) for each in area.threads)]

    def provision(area: Area) -> list[Row]:
        own = (
            ((f"To achieve Outcome {each.number}",), *(row(given, "what", "who", "amount") for given in each.provision))
            for each in area.threads
        )
        return [(bold(area.name),), *chain(*own)]

    return plan(
        lambda letter: together() if letter in top else section(letter),
        B=together(page_break, table(top["B"], ("Need", "Description"), *chain(*map(needs, AREAS)))),
        E=together(page_break, table(top["E"], ("No.", "Outcome", "By when"), *chain(*map(outcomes, AREAS)))),
        F=together(page_break, table(top["F"], ("Provision", "Who", "How much"), *chain(*map(provision, AREAS)))),
    )


def lettered_lines_across_cells() -> Piece:
    """A row for each outcome; (a) and (b) stand before lines of what, and again before lines of who and how often."""
    columns = ("Outcome (Section E)", "By when", "Provision (Section F)", "Who", "How long and how often")

    def of(thread: Thread) -> Row:
        def listed(fact: str) -> str:
            return lines(f"({place_in_outcome(each)}) {getattr(each, fact) or '-'}" for each in thread.provision)

        return (
            f"{thread.number}. {thread.outcome}",
            thread.by or "-",
            listed("what"),
            listed("who"),
            listed("amount"),
        )

    def table_of(area: Area) -> Piece:
        return widths(table(columns, *map(of, area.threads)), 62, 35, 70, 50, 50)

    title = heading("Sections E and F: outcomes, and the special educational provision that leads to them")
    return plan(E_F=together(title, by_area(table_of)))


def review_row_under_each_line() -> Piece:
    """Under each line of provision a row across the table says how it will be watched, and under each outcome too."""
    watched = {
        "speech and language therapist": "The therapist writes a report for the annual review.",
        "teaching assistant": "Notes are kept in Nell's folder and the SENCO reads them at half term.",
        "specialist teacher": "Reading is tested in September and in June.",
        "class teacher": "Nell's number work is looked at when pupils' progress is discussed.",
        "emotional literacy support assistant": "Nell fills in a chart of her feelings before the annual review.",
        "occupational therapist": "The therapist writes a report for the annual review.",
    }

    def outcome(thread: Thread) -> tuple[Row, Row]:
        review = "Monitoring: the school will tell the annual review how far Nell has come."
        return row(thread, "number", "outcome", "by"), (review,)

    def provision(given: Provision) -> tuple[Row, Row]:
        return row(given, "what", "who", "amount", "outcome"), (f"Monitoring: {watched[given.who]}",)

    columns = ("Provision", "By whom", "How long and how often", "Outcome")
    return plan(
        E=widths(table(("No.", "Outcome", "By when"), *chain(*map(outcome, THREADS))), 15, 182, 70),
        F=by_area(lambda area: widths(table(columns, *chain(*map(provision, area.provision))), 107, 70, 65, 25)),
    )


def targets_and_initials_close_each_outcome() -> Piece:
    """A table for each outcome: its date, its provision, then this term's target and boxes for initials."""

    def of(thread: Thread) -> Piece:
        return table(
            (f"Outcome {thread.number} (Section E)", thread.outcome, "By when", thread.by or "-"),
            ("Provision (Section F)", "Person", "Length", "Frequency"),
            *(row(given, "what", "who", "length", "frequency") for given in thread.provision),
            ("Short-term target, set by the school", "Set on", "Looked at on", "Met?"),
            (TARGETS[thread], "5 May 2026", "", "☐ Yes   ☐ No"),
            ("Initials of parent", "", "Initials of school", ""),
        )

    title = heading("Sections E and F: outcomes, provision and short-term targets")
    return plan(
        B=table(("Area", "Need"), *((each.area, each.need) for each in THREADS)),
        E_F=together(title, by_area(lambda area: for_each(area.threads, of))),
    )


def working_document_agreed() -> Piece:
    """A tribunal's working document: numbered wording, its evidence, and what each side says of it."""
    columns = ("Para", "Wording", "Evidence", "Parents", "Council")

    def agreed(*rows: Row) -> Piece:
        return widths(table(columns, *((*cells, "Agreed", "Agreed") for cells in rows)), 18, 155, 40, 27, 27)

    def needs(area: Area) -> Piece:
        return agreed(*((f"B{each.number}", each.need, PAGES[each]) for each in area.threads))

    def provision(area: Area) -> Piece:
        return agreed(
            *(
                (
                    f"F{PROVISION.index(each) + 1}",
                    f"{each.sentence[:-1]}, towards E{each.outcome}.",
                    PAGES[thread_of(each)],
                )
                for each in area.provision
            )
        )

    return plan(
        B=by_area(needs),
        C=agreed(("C1", HEALTH_NEED, "-")),
        D=agreed(("D1", CARE_NEED, "-")),
        E=agreed(*((f"E{each.number}", each.dated, PAGES[each]) for each in THREADS)),
        F=by_area(provision),
        G=agreed(("G1", HEALTH_PROVISION, "-")),
        H1=agreed(("H1", CARE_UNDER_THE_ACT, "-")),
        H2=agreed(("H2", OTHER_CARE, "-")),
    )


def dates_over_columns_of_outcomes() -> Piece:
    """A row for each area and a column for each date by which something is to be reached; one has no date."""
    dates = ("July 2027", "July 2028", "the end of Year 6", "the end of Key Stage 2", "")

    def of(area: Area) -> Row:
        return (
            area.name,
            *(lines(f"{each.number}. {each.outcome}" for each in area.threads if each.by == by) for by in dates),
        )

    columns = ("Area", *(f"By {by}" if by else "No date" for by in dates))
    provision = (
        (str(given.outcome), *row(given, "what", "who", "length", "frequency"))
        for given in PROVISION
    )  # fmt: skip
    return plan(
        E=table(columns, *map(of, AREAS)),
        F=widths(
            table(("Outcome", "Provision", "Provided by", "Session", "How often"), *provision), 25, 107, 65, 35, 35
        ),
    )


def facts_in_a_table_in_the_cell() -> Piece:
    """What is provided on the left, and in the cell on its right a small table of who, how long and how often."""

    def details(given: Provision) -> Piece:
        return table(
            ("Who", given.who),
            ("How long", given.length or "-"),
            ("How often", given.frequency or "-"),
            ("Outcome", str(given.outcome)),
        )

    def due(thread: Thread) -> Piece:
        return table(("Area", thread.area), ("By when", thread.by or "-"))

    outcomes = ((f"Outcome {each.number}\n{each.outcome}", due(each)) for each in THREADS)
    return plan(
        E=table(("Outcome", "Details"), *outcomes),
        F=by_area(
            lambda area: table(("Provision", "Details"), *((each.what, details(each)) for each in area.provision))
        ),
    )


def who_pays_and_what_it_costs() -> Piece:
    """Ticks for who pays, under a heading over three columns, and a column of costs with their sum below."""
    costs = dict(zip(PROVISION, (1140, 260, 3120, 560, 1480, 700, 980), strict=True))
    heads = (
        ("Special educational provision", "Adult", "Time", "Outcome", "Paid for by", LEFT, LEFT, "Cost a year"),
        (ABOVE, ABOVE, ABOVE, ABOVE, "School", "Council", "NHS", ABOVE),
    )

    def ticks(given: Provision) -> Row:
        if "therapist" in given.who:
            return "", "", "✓"
        return ("", "✓", "") if given.who == "specialist teacher" else ("✓", "", "")

    def of(given: Provision) -> Row:
        return *row(given, "what", "who", "amount", "outcome"), *ticks(given), f"£{costs[given]:,}"

    total = ("Total", LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, f"£{sum(costs.values()):,}")
    rows = ([(area.name,), *map(of, area.provision)] for area in AREAS)
    return plan(
        E=table(("Outcome no.", "Outcome", "By when"), *(row(each, "number", "outcome", "by") for each in THREADS)),
        F=widths(table(*heads, *chain(*rows), total), 72, 53, 47, 22, 18, 18, 15, 22),
    )


def number_and_date_in_the_margin() -> Piece:
    """On the left of each table, all the way down, an outcome's number and date; its words run over its provision."""

    def of(thread: Thread) -> Piece:
        margin = lines(filter(None, (f"Outcome {thread.number}", thread.by and f"by {thread.by}")))
        rows = (
            (bold(thread.outcome),),
            ("Support", "Given by", "Length", "Frequency"),
            *(row(given, "what", "who", "length", "frequency") for given in thread.provision),
        )
        return widths(table(*beside(margin, rows)), 37, 95, 65, 35, 35)

    def needs(area: Area) -> Piece:
        return widths(table(*beside(area.name, ((need,) for need in area.needs))), 67, 200)

    title = heading("Sections E and F: outcomes, and below each the special educational provision for it")
    return plan(B=for_each(AREAS, needs), E_F=together(title, by_area(lambda area: for_each(area.threads, of))))


def paths_to_adulthood_and_size_of_group() -> Piece:
    """Ticks beside outcomes for the paths to adulthood; beside provision, where it is given and to how many."""
    paths = ("Work", "Home", "Friends", "Health")
    path_of = dict(zip(THREADS, (2, 0, 0, 2, 3), strict=True))
    rooms = dict(
        zip(
            PROVISION,
            ("Quiet room", "Classroom", "Library", "Library", "Classroom", "Quiet room", "Clinic"),
            strict=True,
        )
    )
    groups = dict(zip(PROVISION, ("1:1", "1:1", "1:1", "Pair", "Group of 4", "1:1", "1:1"), strict=True))

    def outcome(thread: Thread) -> Row:
        ticks = ("✓" if place == path_of[thread] else "" for place in range(len(paths)))
        return *row(thread, "number", "outcome"), *ticks, thread.by

    def provision(given: Provision) -> Row:
        return (
            *row(given, "outcome", "what"), rooms[given], groups[given], *row(given, "who", "length", "frequency"),
        )  # fmt: skip

    columns = ("Outcome no.", "Provision", "Where", "Group size", "Adult", "Each session", "How often")
    return plan(
        E=widths(table(("No.", "Outcome", *paths, "By when"), *map(outcome, THREADS)), 15, 122, 20, 20, 20, 20, 50),
        F=by_area(
            lambda area: widths(table(columns, *map(provision, area.provision)), 24, 83, 30, 25, 50, 27, 28),
        ),
    )


def provision_beside_needs_and_outcomes_after() -> Piece:
    """B and F side by side, with codes for needs; E comes after all needs and provision, and names the needs' codes."""

    def of(thread: Thread) -> list[Row]:
        return beside(
            f"N{thread.number}. {thread.need}", (row(given, "what", "who", "amount") for given in thread.provision)
        )

    def of_area(area: Area) -> Piece:
        columns = ("Section B: need", "Section F: provision to meet it", "Who", "How long and how often")
        return table(columns, *chain(*map(of, area.threads)))

    outcomes = ((*row(each, "number", "outcome"), f"N{each.number}", each.by) for each in THREADS)
    health = table(("Section C: health need", "Section G: health provision"), (HEALTH_NEED, HEALTH_PROVISION))
    care = table(
        ("Section D: social care need", "Section H1: provision under the Act of 1970", "Section H2: other provision"),
        (CARE_NEED, CARE_UNDER_THE_ACT, OTHER_CARE),
    )
    return together(
        FRONT,
        sections(
            ["A", "B", "F", "C", "G", "D", "H1", "H2", "E", "I", "J", "K"],
            B_F=together(heading("Sections B and F: needs, and provision to meet them"), by_area(of_area)),
            C_G=together(heading("Sections C and G: health"), health),
            D_H1_H2=together(heading("Sections D, H1 and H2: social care"), care),
            E=table(("Outcome", "What Nell will be able to do", "For need", "Due"), *outcomes),
        ),
        SIGNED,
    )


def boxes_left_and_right_for_each_thread() -> Piece:
    """For each need two boxes side by side: on the left need over outcome, on the right the provision for both."""

    def of(thread: Thread) -> Piece:
        left = table(
            (bold(f"Section B: Need {thread.number}"),),
            (thread.need,),
            (bold(f"Section E: Outcome {thread.number}"),),
            (lines(filter(None, (thread.outcome, thread.by and f"By when: {thread.by}"))),),
        )
        right = table(
            (bold(f"Section F: Provision for Outcome {thread.number}"),),
            ("What", "Who", "How much"),
            *(row(given, "what", "who", "amount") for given in thread.provision),
        )
        return widths(without_lines(table((widths(left, 100), widths(right, 62, 52, 42)))), 105, 162)

    title = heading("Sections B, E and F: needs, outcomes and provision")
    return plan(B_E_F=together(title, by_area(lambda area: for_each(area.threads, of))))


def guidance_in_the_headings() -> Piece:
    """Under what stands over each column, in its cell, the template's guidance to those who fill it in."""
    need = "Description of need\n(What does Nell find hard, and what do the reports say?)"
    outcome = (
        "No.",
        "Outcome\n(Specific, and such that anyone can see whether it was reached)",
        "Timescale\n(A date or the end of a key stage)",
    )
    provision = (
        "Provision\n(Say exactly what will be done)",
        "Provider\n(The role, not the name of a person)",
        "Duration and frequency\n(How many minutes, and how many times a week or a term)",
        "Link\n(Number of the outcome)",
    )

    def needs(area: Area) -> Piece:
        return table((need,), *((text,) for text in area.needs))

    def given(area: Area) -> Piece:
        return widths(table(*provided(*provision, of=area.provision)), 95, 62, 75, 35)

    outcomes = (row(each, "number", "outcome", "by") for each in THREADS)
    return plan(
        B=by_area(needs),
        E=widths(table(outcome, *outcomes), 15, 182, 70),
        F=by_area(given),
    )


def settings_down_and_outcomes_across() -> Piece:
    """A row for each place and a column for each outcome; where the two meet stands what is provided there."""

    def setting(given: Provision) -> str:
        if "therapist" in given.who:
            return "With a therapist"
        return "In the classroom" if given.who in ("teaching assistant", "class teacher") else "Out of the classroom"

    settings = ("In the classroom", "Out of the classroom", "With a therapist")

    def of(place: str) -> Row:
        return place, *(
            lines(given.sentence for given in each.provision if setting(given) == place) for each in THREADS
        )

    def outcome(thread: Thread) -> str:
        return lines((thread.outcome, f"({thread.by})" if thread.by else "-"))

    columns = [f"Outcome {each.number}" for each in THREADS]
    return plan(
        E=table(("Area", *(each.area for each in THREADS)), ("", *columns), ("Sought", *map(outcome, THREADS))),
        F=table(("Setting", *columns), *map(of, settings)),
    )


def arrows_over_each_card() -> Piece:
    """Over each card the codes of need, outcome and provision with arrows, and the codes in its cells."""

    def of(thread: Thread) -> Piece:
        codes = [f"F{thread.number}{place_in_outcome(given)}" for given in thread.provision]
        given = lines(f"{code}: {sentence}" for code, sentence in zip(codes, thread.sentences, strict=True))
        return table(
            (bold(f"B{thread.number}  →  E{thread.number}  →  {', '.join(codes)}"),),
            ("Section B", "Section E", "Section F"),
            (f"B{thread.number}: {thread.need}", f"E{thread.number}: {thread.dated}", given),
        )

    care = f"H1: {CARE_UNDER_THE_ACT}\nH2: {OTHER_CARE}"
    title = heading("The golden thread: Sections B, E and F")
    return together(
        FRONT,
        sections(
            TITLES,
            B_E_F=together(title, by_area(lambda area: for_each(area.threads, of))),
            C_G=together(
                heading("Sections C and G"),
                table(
                    (bold("C1  →  G1"),), ("Section C", "Section G"), (f"C1: {HEALTH_NEED}", f"G1: {HEALTH_PROVISION}")
                ),
            ),
            D_H1_H2=together(
                heading("Sections D, H1 and H2"),
                table((bold("D1  →  H1, H2"),), ("Section D", "Sections H1 and H2"), (f"D1: {CARE_NEED}", care)),
            ),
        ),
        SIGNED,
    )


def facts_after_labels_in_cells_of_cards() -> Piece:
    """Cards whose cells have a label and its value in one; the words alone stand beside theirs."""

    def of_outcome(thread: Thread) -> Piece:
        first = (f"O{thread.number}", thread.area, f"Target date: {thread.by or '-'}", "Unchanged")
        return table(first, ("Outcome", thread.outcome, LEFT, LEFT), ("Next step", TARGETS[thread], LEFT, LEFT))

    def of_provision(number: int, given: Provision) -> Piece:
        first = (f"F-{number:02}", f"Need: N{given.outcome}", f"Outcome: O{given.outcome}", "Record: Unchanged")
        ends = (f"Frequency: {given.frequency or '-'}", f"Duration: {given.length or '-'}", "Start: 07/09/2026")
        return table(first, ("Provision", given.what, LEFT, LEFT), (*ends, f"Delivered by: {given.who}"))

    def of_need(area: Area) -> Piece:
        named = (
            together(typed(f"N{each.number}  {each.area}", "bold"), said(f"Need: {each.need}")) for each in area.threads
        )
        return together(*named)

    return plan(
        B=for_each(AREAS, of_need),
        E=for_each(THREADS, of_outcome),
        F=for_each(enumerate(PROVISION, 1), lambda each: of_provision(*each)),
    )


def when_each_record_was_saved() -> Piece:
    """Bars and cards on which the system prints how many records there are, their status and when they were saved."""
    saved = "Last updated: 12/05/2026 14:07"

    def counted(letter: str) -> Piece:
        return coloured(table((bold(f"Section {letter}: {TITLES[letter]}"), f"Records: 7    {saved}")), "D9E2F3")

    def of_provision(number: int, given: Provision) -> Piece:
        return table(
            (f"SP-{number:02}    Status: Active    {saved}", LEFT, LEFT, LEFT),
            ("Need", f"N{given.outcome}", "Outcome", f"O{given.outcome}"),
            ("Provision", given.what, LEFT, LEFT),
            ("Delivered by", given.who, "Frequency", given.amount or "Not recorded"),
            ("Review", "Termly", "", ""),
        )

    outcomes = (
        (f"O{each.number}", f"N{each.number}", each.outcome, each.by or "Not set", "Open", "12/05/2026")
        for each in THREADS
    )
    notes = coloured(table((bold("Case notes (last two)"), f"Records: 2    {saved}")), "D9E2F3")
    listed = table(("Date", "Officer", "Note"), ("04/05/2026", "rcalder", "Draft sent to the family."), ("11/05/2026", "rcalder", "Family agreed by telephone."))  # fmt: skip
    return plan(
        counted,
        E=table(("Ref", "Needs", "Outcome", "Achieve by", "Status", "Last updated"), *outcomes),
        F=for_each(enumerate(PROVISION, 1), lambda each: of_provision(*each)),
        K=together(BODIES["K"], notes, listed),
    )


def labels_over_values_in_cells_of_cards() -> Piece:
    """Cards whose cells have a label over its value; the words fill a row, after their label; in K a line a fact."""

    def of_outcome(thread: Thread) -> Piece:
        first = (f"Ref\nO{thread.number}", f"Area of need\n{thread.area}", f"Timescale\n{thread.by or '-'}")
        return table(first, (f"Outcome: {thread.outcome}", LEFT, LEFT))

    def of_provision(given: Provision) -> Piece:
        facts = (f"Provider\n{given.who}", f"Duration\n{given.length or '-'}", f"Frequency\n{given.frequency or '-'}")
        return table((f"Provision: {given.what}", LEFT, LEFT), (f"Outcome\nO{given.outcome}", "Status\nCurrent", "Funded by\nSchool"), facts)  # fmt: skip

    advice = chain(*((f"Who: {name}, {role}", "What: Advice", f"When: {date}") for role, name, date in ADVICE))
    return plan(E=for_each(THREADS, of_outcome), F=for_each(PROVISION, of_provision), K=said(*advice))


def paragraphs_counted_through_the_plan() -> Piece:
    """Every paragraph has a number, from Section A to Section K, and in F each holds all there is for an area."""
    count = iter(range(1, 99))

    def numbered(*texts: str) -> Piece:
        return said(*(f"{next(count)}.\t{text}" for text in texts))

    def provision(area: Area) -> Piece:
        return numbered(" ".join(f"{given.sentence[:-1]} (Outcome {given.outcome})." for given in area.provision))

    return together(
        FRONT,
        section("A"), numbered(*VIEWS),
        section("B"), by_area(lambda area: numbered(*area.needs)),
        section("C"), numbered(HEALTH_NEED),
        section("D"), numbered(CARE_NEED),
        section("E"), BODIES["E"],
        section("F"), by_area(provision),
        section("G"), numbered(HEALTH_PROVISION),
        section("H1"), numbered(CARE_UNDER_THE_ACT),
        section("H2"), numbered(OTHER_CARE),
        section("I"), BODIES["I"],
        section("J"), numbered(BUDGET),
        section("K"), numbered(*(", ".join(advice) for advice in ADVICE)),
        SIGNED,
    )  # fmt: skip


def titles_under_letters_alone() -> Piece:
    """“Section F” small, and under it the title, large."""
    return plan(lambda letter: together(typed(f"Section {letter}", "bold"), heading(TITLES[letter])))


def a_card_for_each_need_under_the_sections_titles() -> Piece:
    """For each need a card, in which the titles of Sections B, E and F stand beside the text."""

    def card(thread: Thread) -> Piece:
        rows = (("Section B: special educational needs", thread.need), ("Section E: outcomes", thread.numbered))
        return widths(table(*rows, ("Section F: special educational provision", bullets(*thread.sentences))), 60, 207)

    cards = by_area(lambda area: for_each(area.threads, card))
    return together(
        FRONT, section("A"), BODIES["A"],
        heading("Sections B, E and F: needs, outcomes and provision"), cards,
        sections(("C", "D", "G", "H1", "H2", "I", "J", "K")),
        SIGNED,
    )  # fmt: skip


def outcome_numbers_before_need_and_provision() -> Piece:
    """E alone; then for each area a table with the outcome's number first, and beside it its need and its provision."""
    columns = ("Outcome no.", "Section B: Needs", "Section F: Provision")

    def of(area: Area) -> Piece:
        rows = ((str(each.number), each.need, lines(each.sentences)) for each in area.threads)
        return widths(table(columns, *rows), 25, 100, 142)

    return together(
        FRONT, section("A"), BODIES["A"],
        section("E"), BODIES["E"],
        heading("Sections B and F: needs and provision"), by_area(of),
        sections(("C", "D", "G", "H1", "H2", "I", "J", "K")),
        SIGNED,
    )  # fmt: skip


def boxes_with_area_and_date_over_them() -> Piece:
    """A small table for each outcome: over it its number, its area and its target date, and then its words."""
    return plan(
        E=for_each(
            THREADS,
            lambda each: widths(
                table(
                    (f"Outcome O{each.number}", each.area, "Target date", each.by),
                    (each.outcome, LEFT, LEFT, LEFT),
                    ("Steps", TARGETS[each], LEFT, LEFT),
                ),
                30,
                60,
                30,
                60,
            ),
        ),
        F=widths(
            table(
                ("Linked outcome", "Description", "Delivered by", "Duration", "Frequency"),
                *((f"O{given.outcome}", given.what, given.who, given.length, given.frequency) for given in PROVISION),
            ),
            25,
            70,
            45,
            25,
            30,
        ),
    )


def doers_down_and_outcomes_across() -> Piece:
    """A table for each area: a column for each outcome, and a row for each person who gives something towards it."""

    def cell(given: list[Provision]) -> str:
        return "\n".join(each.what_and_amount for each in given)

    def of_area(area: Area) -> Piece:
        outcomes = [each for each in THREADS if each.area == area.name]
        numbers = {each.number for each in outcomes}
        people = dict.fromkeys(given.who for given in PROVISION if given.outcome in numbers)
        return table(
            ("Who", *(f"Outcome {each.number}" for each in outcomes)),
            *(
                (
                    who,
                    *(
                        cell([given for given in PROVISION if given.who == who and given.outcome == each.number])
                        for each in outcomes
                    ),
                )
                for who in people
            ),
        )

    return plan(F=by_area(of_area))


def boxes_titled_with_their_number() -> Piece:
    """A box for each record, titled "Need 3", "Outcome 3" or "Provision 3a", with its area or its outcome beside it."""

    def box(title: str, beside: str, *facts: tuple[str, str]) -> Piece:
        return widths(table((title, beside), *facts), 40, 130)

    def of_provision(each: Thread) -> Piece:
        given = [given for given in PROVISION if given.outcome == each.number]
        return for_each(
            tuple(enumerate(given)),
            lambda one: box(
                f"Provision {each.number}{'abcdefgh'[one[0]]}",
                f"For Outcome {each.number}",
                ("What", one[1].what),
                ("Who", one[1].who),
                ("How often", f"{one[1].length}, {one[1].frequency}"),
                ("Review", ""),
            ),
        )

    return plan(
        E=for_each(
            THREADS,
            lambda each: box(
                f"Outcome {each.number}",
                each.area,
                ("Outcome", each.outcome),
                ("By when", each.by),
                ("Steps", TARGETS[each]),
            ),
        ),
        F=for_each(THREADS, of_provision),
    )
