"""More forms of the plan of `plan.py`: what hurried people make by hand, in Word's paragraphs more than in its tables."""

from collections.abc import Callable, Iterable
from functools import partial

from .forms import IN_PLAIN_WORDS, OF_THE_COUNCIL, PEOPLE
from .parts import (
    BODIES,
    FRONT,
    SIGNED,
    TITLES,
    by_area,
    for_each,
    lines,
    plan,
    provided,
    row,
    sections,
    titled,
    without_capital,
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
    Piece,
    Row,
    bold,
    bullets,
    heading,
    labelled,
    labels_within,
    said,
    subheading,
    table,
    together,
    typed,
    widths,
    without_lines,
)

SUBJECTS = dict(
    zip(THREADS, ("Understanding language", "Literacy", "Number", "Emotional wellbeing", "Handwriting"), strict=True)
)
INITIALS = dict(zip(AREAS, ("C&I", "C&L", "SEMH", "S&P"), strict=True))
ADVISED = dict(zip(THREADS, ("K2", "K1", "K4", "K5", "K3"), strict=True))
AN_AREA_MORE = "Independence and self-help"

smallheading = partial(said, style="Heading 3")


OUTCOME_TITLES = dict(zip(range(1, 6), ("Following", "Reading", "Adding", "Confidence", "Writing"), strict=True))


SOURCES = dict(zip(THREADS, (1, 0, 3, 4, 2), strict=True))
IN_SCHOOL = ("teaching assistant", "class teacher", "emotional literacy support assistant")


def ditto_marks() -> Piece:
    """A hurried caseworker's tables: an area or outcome that is that of the row above is “As above”, or two strokes."""

    def as_above(rows: Iterable[Row], columns: int, mark: str) -> list[Row]:
        """Rows whose first cells have a mark where they say again what those above them say."""
        before: Row = ("",) * columns
        marked = []
        for cells in rows:
            own = (mark if cell == old else cell for cell, old in zip(cells[:columns], before, strict=True))
            marked.append((*own, *cells[columns:]))
            before = cells[:columns]
        return marked

    needs = as_above([row(thread, "area", "need") for thread in THREADS], 1, '"')
    provision = [(given.area, f"Outcome {given.outcome}", *row(given, "what", "who", "amount")) for given in PROVISION]
    return plan(
        titled("Section {}: {}", IN_PLAIN_WORDS),
        B=table(("Area", "Need"), *needs),
        E=said(*(f"Outcome {thread.number} – {thread.dated}" for thread in THREADS)),
        F=table(("Area", "Linked to", "Provision", "Who", "How much"), *as_above(provision, 2, "As above")),
    )


def clauses_in_one_paragraph() -> Piece:
    """A paragraph for each outcome, in which (i) and (ii) stand before each line of provision and semicolons after."""

    def of(thread: Thread) -> str:
        clauses = [without_capital(sentence[:-1]) for sentence in thread.sentences]
        if len(clauses) > 1:
            clauses = [f"({numeral}) {clause}" for numeral, clause in zip(("i", "ii"), clauses, strict=True)]
        return f"Towards Outcome {thread.number} Nell will have: {'; and '.join(clauses)}."

    return plan(
        titled("{} – {}", OF_THE_COUNCIL),
        E=by_area(lambda area: said(*(thread.numbered for thread in area.threads))),
        F=together(
            said("The council will secure the following special educational provision for Nell."),
            by_area(lambda area: said(*map(of, area.threads))),
        ),
    )


def amounts_in_a_small_table_below() -> Piece:
    """Each area has its provision in numbered lines, and under them a small table says who does each and how often."""
    numbers = {
        given: f"{given.outcome}{'ab'[THREADS[given.outcome - 1].provision.index(given)]}" for given in PROVISION
    }

    def of(area: Area) -> Piece:
        what = (f"{numbers[given]}. {given.what} (Outcome {given.outcome})." for given in area.provision)
        rows = ((numbers[given], *row(given, "who", "length", "frequency")) for given in area.provision)
        return together(
            said(*what),
            widths(table(("Item", "Delivered by", "Session", "How often"), *rows), 20, 90, 40, 50),
        )

    return plan(titled("Section {}: {}", IN_PLAIN_WORDS), F=by_area(of))


def questions_as_headings() -> Piece:
    """Sections E and F in one, with the same questions under each outcome and answers in plain paragraphs."""

    def of(thread: Thread) -> Piece:
        return together(
            subheading(f"Outcome {thread.number}"),
            smallheading("What do we want Nell to be able to do? (Section E)"),
            said(thread.outcome),
            smallheading("When should she be able to do it?"),
            said(f"By {thread.by}." if thread.by else "No date was agreed."),
            smallheading("What help will she have, who will give it and how often? (Section F)"),
            bullets(*thread.sentences),
        )

    return plan(E_F=together(heading("Sections E and F: Outcomes, and the provision for each"), for_each(THREADS, of)))


def relates_to_and_source_below() -> Piece:
    """Under each line of provision a smaller one says what it relates to, and from whose advice it comes."""

    def provision(given: Provision) -> Piece:
        _, name, date = ADVICE[SOURCES[THREADS[given.outcome - 1]]]
        below = f"Relates to: Outcome {given.outcome}   |   Source: advice of {name}, {date}"
        return together(said(given.sentence), typed(below, "italic"))

    def outcome(thread: Thread) -> Piece:
        return together(said(thread.numbered), typed(f"Relates to: {thread.area}", "italic"))

    return plan(
        titled("Section {}. {}", OF_THE_COUNCIL),
        E=for_each(THREADS, outcome),
        F=by_area(lambda area: for_each(area.provision, provision)),
    )


def thread_in_one_paragraph() -> Piece:
    """Need, outcome and provision are lines of one paragraph, each after a label in bold that has its letter."""

    def of(thread: Thread) -> Piece:
        given = lines(f"– {sentence}" for sentence in thread.sentences)
        return labels_within(
            (f"Need {thread.number} (B):", thread.need),
            (f"Outcome {thread.number} (E):", thread.dated),
            ("Provision (F):", f"\n{given}"),
        )

    return plan(
        B_E_F=together(
            heading("Sections B, E and F: Special educational needs, outcomes and provision"),
            by_area(lambda area: for_each(area.threads, of)),
        ),
        C_G=together(
            heading("Sections C and G: Health needs and health provision"),
            labels_within(("Need (C):", HEALTH_NEED), ("Provision (G):", HEALTH_PROVISION)),
        ),
    )


def provision_named_in_headings() -> Piece:
    """What is provided is a heading, and a sentence below it says by whom, for how long and towards which outcome."""

    def of(given: Provision) -> Piece:
        who = f"{'an' if given.who[0] in 'aeo' else 'a'} {given.who}"
        parts = filter(None, (f"Given by {who}", given.amount, f"towards Outcome {given.outcome}"))
        return together(smallheading(given.what), said(f"{', '.join(parts)}."))

    return plan(titled("Section {}: {}", IN_PLAIN_WORDS), F=by_area(lambda area: for_each(area.provision, of)))


def last_line_says_which_outcome() -> Piece:
    """Items (a) to (g); the last line of each area says which of them lead to which outcome."""
    letters = dict(zip(PROVISION, "abcdefg", strict=True))

    def led(thread: Thread) -> str:
        items = [f"({letters[given]})" for given in thread.provision]
        return f"{' and '.join(items)} {'lead' if len(items) > 1 else 'leads'} to Outcome {thread.number}"

    def of(area: Area) -> Piece:
        items = said(*(f"({letters[given]})\t{given.sentence}" for given in area.provision))
        return together(items, typed(f"{'; '.join(map(led, area.threads))}.", "bold"))

    return plan(
        titled("{}. {}", IN_PLAIN_WORDS),
        E=by_area(lambda area: bullets(*(thread.numbered for thread in area.threads))),
        F=by_area(of),
    )


def area_in_every_title() -> Piece:
    """No areas under a section: the section's title is said again for each area, with the area after a dash."""

    def divided(letter: str, body: Callable[[Area], Piece]) -> Piece:
        title = f"Section {letter}: {IN_PLAIN_WORDS[letter]}"
        return for_each(AREAS, lambda area: together(heading(f"{title} – {area.name}"), body(area)))

    title = titled("Section {}: {}", IN_PLAIN_WORDS)
    return together(
        FRONT,
        sections("A", title),
        divided("B", lambda area: said(*area.needs)),
        sections("CD", title),
        divided("E", lambda area: said(*(thread.numbered for thread in area.threads))),
        divided("F", lambda area: bullets(*area.linked)),
        sections(("G", "H1", "H2", "I", "J", "K"), title),
        SIGNED,
    )


def codes_in_a_line_over_provision() -> Piece:
    """Provision has no area and no link of its own: a line in bold over it has its code, its need's and its outcome's."""

    def of(thread: Thread) -> Piece:
        number = thread.number
        over = bold(f"F.{number}   |   Need B.{number}   |   Outcome E.{number}")
        return together(over, bullets(*thread.sentences))

    return plan(
        titled("Section {}   {}", OF_THE_COUNCIL),
        B=by_area(lambda area: said(*(f"B.{thread.number}   {thread.need}" for thread in area.threads))),
        E=said(*(f"E.{thread.number}   {thread.dated}" for thread in THREADS)),
        F=for_each(THREADS, of),
    )


def box_over_prose() -> Piece:
    """A small table for each outcome and its date; its provision is in the paragraphs below, each begun by the person."""

    def of(thread: Thread) -> Piece:
        box = table((f"Section E: Outcome {thread.number}", "By when"), row(thread, "outcome", "by"))
        given = (labelled(f"{each.who.capitalize()}:", f"{each.what_and_amount}.") for each in thread.provision)
        return together(widths(box, 190, 70), bold(f"Section F: Provision towards Outcome {thread.number}"), *given)

    title = heading("Sections E and F: Outcomes and special educational provision")
    return plan(E_F=together(title, by_area(lambda area: for_each(area.threads, of))))


def answered_below_by_letters() -> Piece:
    """What is provided stands in items (a) and (b); two lines below say of each by its letter who and how often."""

    def of(thread: Thread) -> Piece:
        letters = ("(a) ", "(b) ") if len(thread.provision) > 1 else ("",)
        items = list(zip(letters, thread.provision, strict=True))

        def each(fact: str) -> str:
            return "; ".join(f"{letter}{getattr(given, fact) or '-'}" for letter, given in items)

        return together(
            bold(f"Provision for Outcome {thread.number}"),
            said(*(f"{letter}{given.what}." for letter, given in items)),
            labelled("By whom:", each("who")),
            labelled("How long and how often:", each("amount")),
        )

    return plan(titled("Section {} – {}", IN_PLAIN_WORDS), F=for_each(THREADS, of))


def titles_run_into_the_text() -> Piece:
    """A short plan with no headings: a section's letter and title, in bold, begin the paragraph that is its text."""
    label = {letter: f"Section {letter} – {IN_PLAIN_WORDS[letter]}:" for letter in TITLES}
    single = {"C": HEALTH_NEED, "D": CARE_NEED, "G": HEALTH_PROVISION, "H1": CARE_UNDER_THE_ACT, "H2": OTHER_CARE,
              "I": f"{PLACEMENT['Name of school']}, a mainstream primary school.", "J": BUDGET}  # fmt: skip

    def of(letter: str) -> Piece:
        if letter in single:
            return labelled(label[letter], single[letter])
        if letter == "A":
            return together(labelled(label["A"], VIEWS[0]), said(*VIEWS[1:]))
        return together(bold(label[letter]), bodies.get(letter) or BODIES[letter])

    bodies = {
        "B": for_each(AREAS, lambda area: together(typed(area.name, "underline"), said(*area.needs))),
        "F": for_each(AREAS, lambda area: together(typed(area.name, "underline"), bullets(*area.linked))),
    }
    return together(FRONT, for_each(TITLES, of), SIGNED)


def no_styles_at_all() -> Piece:
    """All is typed by hand: titles in the middle, bold and underlined, areas underlined, empty lines, “1)” and hyphens."""

    def title(letter: str) -> Piece:
        lettering = typed(f"SECTION {letter}", "bold", "underline", centred=True)
        return together(said("", ""), lettering, typed(OF_THE_COUNCIL[letter], "bold", centred=True), said(""))

    def of(area: Area, texts: Iterable[str]) -> Piece:
        return together(typed(f"{area.name}:-", "underline"), said("", *texts, ""))

    return plan(
        title,
        B=for_each(AREAS, lambda area: of(area, area.needs)),
        E=for_each(THREADS, lambda thread: said(f"{thread.number})  {thread.dated}", "")),
        F=for_each(AREAS, lambda area: of(area, (f"-  {each.sentence[:-1]} (for outcome {each.outcome})" for each in area.provision))),
    )  # fmt: skip


def services_under_each_outcome() -> Piece:
    """Under each outcome of F a heading over what the school's staff do, and one over what visiting services do."""

    def of(thread: Thread) -> Piece:
        school = [given.sentence for given in thread.provision if given.who in IN_SCHOOL]
        services = [given.sentence for given in thread.provision if given.who not in IN_SCHOOL]
        groups = {"From the school's own staff": school, "From services that visit the school": services}
        written = (together(smallheading(title), bullets(*texts)) for title, texts in groups.items() if texts)
        return together(subheading(f"Provision to achieve Outcome {thread.number}"), *written)

    return plan(
        titled("Section {}: {}", OF_THE_COUNCIL),
        E=for_each(THREADS, lambda thread: together(subheading(f"Outcome {thread.number}"), said(thread.dated))),
        F=for_each(THREADS, of),
    )


def three_levels_of_bullets() -> Piece:
    """Bullets for needs, smaller ones below each for its outcome, and the smallest below that for provision."""

    def of(thread: Thread) -> Piece:
        return together(
            bullets(f"Need: {thread.need}"),
            said(f"Outcome {thread.number}: {thread.dated}", style="List Bullet 2"),
            said(*(f"Provision: {sentence}" for sentence in thread.sentences), style="List Bullet 3"),
        )

    title = heading("Sections B, E and F – Needs (B), outcomes (E) and special educational provision (F)")
    return plan(
        titled("Section {} – {}", IN_PLAIN_WORDS),
        B_E_F=together(title, by_area(lambda area: for_each(area.threads, of))),
    )


def codes_interleaved() -> Piece:
    """Paragraphs B1, E1, F1.1 and F1.2 follow one another, with nothing but the letter of the code to tell them apart."""

    def of(thread: Thread) -> Piece:
        number = thread.number
        given = (f"F{number}.{place}\t{sentence}" for place, sentence in enumerate(thread.sentences, 1))
        return said(f"B{number}\t{thread.need}", f"E{number}\t{thread.dated}", *given)

    key = said("B1 is a need, E1 the outcome sought for it, F1.1 and F1.2 the provision made towards E1, and so on.")
    return plan(
        B_E_F=together(
            heading("Sections B (special educational needs), E (outcomes) and F (special educational provision)"),
            key,
            by_area(lambda area: for_each(area.threads, of)),
        ),
    )


def each_area_in_another_hand() -> Piece:
    """Four people wrote an area each: a table, running prose, lines with labels, bullets; in B as well as in F."""

    def labels(given: Provision) -> Piece:
        facts = {
            "Provision": given.what,
            "By whom": given.who,
            "How often": given.amount,
            "Outcome": str(given.outcome),
        }
        return said(*(f"{label}: {text}" for label, text in facts.items() if text))

    hands = (
        lambda area: table(*provided("Provision", "Who", "When", "Outcome", of=area.provision)),
        lambda area: said(" ".join(f"Nell will have {without_capital(linked)}" for linked in area.linked)),
        lambda area: for_each(area.provision, labels),
        lambda area: bullets(*area.linked),
    )
    needs = (
        lambda area: table(("Special educational need",), *((need,) for need in area.needs)),
        lambda area: said(*(f"{number}. {need}" for number, need in enumerate(area.needs, 1))),
        lambda area: said(*area.needs),
        lambda area: bullets(*area.needs),
    )

    def by_hand(writers: Iterable[Callable[[Area], Piece]]) -> Piece:
        return for_each(
            zip(AREAS, writers, strict=True), lambda item: together(subheading(item[0].name), item[1](item[0]))
        )

    return plan(titled("Section {}: {}", IN_PLAIN_WORDS), B=by_hand(needs), F=by_hand(hands))


def margin_notes() -> Piece:
    """What is provided is text; who, how long, how often and which outcome are notes in the margin on its right."""

    def noted(given: Provision) -> Row:
        notes = filter(None, (given.who.capitalize(), given.amount.capitalize(), f"Outcome {given.outcome}"))
        return f"{given.what}.", for_each(tuple(notes), lambda note: typed(note, "italic"))

    def dated(thread: Thread) -> Row:
        return f"Outcome {thread.number}: {thread.outcome}", typed(f"By {thread.by}" if thread.by else "", "italic")

    def with_margin(*rows: Row) -> Piece:
        return widths(without_lines(table(*rows)), 175, 85)

    return plan(
        titled("{}: {}", OF_THE_COUNCIL),
        E=with_margin(*map(dated, THREADS)),
        F=by_area(lambda area: with_margin(*map(noted, area.provision))),
    )


def outcome_after_its_provision_in_words() -> Piece:
    """In each area F comes before E: provision first, then “This is to lead to” and the outcome in bold."""

    def of(thread: Thread) -> Piece:
        return together(
            smallheading(f"{SUBJECTS[thread]}: provision (Section F)"),
            said(*thread.sentences),
            smallheading(f"{SUBJECTS[thread]}: outcome that this provision is to lead to (Section E)"),
            labelled(f"Outcome {thread.number}.", thread.dated),
        )

    letters = ("A", "B", "C", "D", "F", "E", "G", "H1", "H2", "I", "J", "K")
    title = heading("Sections F and E: Special educational provision, and the outcomes it leads to")
    body = together(title, by_area(lambda area: for_each(area.threads, of)))
    return together(FRONT, sections(letters, titled("Section {}: {}", IN_PLAIN_WORDS), F_E=body), SIGNED)


def a_paragraph_for_each_person() -> Piece:
    """Prose by person: each paragraph says all that one person will do, with outcomes in brackets and “and also”."""

    def of(who: str) -> str:
        own = [given for given in PROVISION if given.who == who]
        tasks = (f"{without_capital(given.what_and_amount)} (Outcome {given.outcome})" for given in own)
        return f"The {who} will provide {', and also '.join(tasks)}."

    lead_in = said("The people below will give Nell the special educational provision that she requires.")
    return plan(
        titled("SECTION {}: {}", IN_PLAIN_WORDS),
        E=said(*(f"Outcome {thread.number}. {thread.dated}" for thread in THREADS)),
        F=together(lead_in, said(*map(of, PEOPLE))),
    )


def checked_after_each_section() -> Piece:
    """Who checked a section stands under it; targets and reviews stand between an outcome and its provision."""
    checked = typed("Checked by: Ruth Calder        Date: 12 May 2026", "italic")

    def of(thread: Thread) -> Piece:
        return together(
            subheading(f"Outcome {thread.number}"),
            said(thread.dated),
            labelled("Short-term targets:", "these are set by the school and kept in Nell's support plan."),
            labelled("Progress at the last review:", "some progress"),
            smallheading(f"Section F: provision for Outcome {thread.number}"),
            bullets(*thread.sentences),
            labelled("To be reviewed:", "at the annual review, 30 April 2027"),
        )

    bodies = {letter: together(body, checked) for letter, body in BODIES.items() if letter not in "EFH"}
    joint = together(heading("Sections E and F: Outcomes and special educational provision"), for_each(THREADS, of), checked)  # fmt: skip
    return plan(titled("Section {}: {}", OF_THE_COUNCIL), **bodies, E_F=joint)


def strengths_needs_and_impact_in_lines() -> Piece:
    """Labels run into the lines of B: strengths, needs, impact; in E the way to adulthood stands under each outcome."""
    impact = ("She watches other children to see what to do.", "She relies on adults when work is written down.",
              "She may miss assembly and lunch.", "She does not finish written work.")  # fmt: skip
    ways = ("Friends and community", "Education and employment", "Education and employment", "Good health",
            "Independent living")  # fmt: skip

    def needs(item: tuple[Area, str]) -> Piece:
        area, meant = item
        return together(
            subheading(area.name),
            labelled("Strengths:", "Nell works hard."),
            for_each(area.needs, partial(labelled, "Need:")),
            labelled("Impact of these needs:", meant),
        )

    def outcome(item: tuple[Thread, str]) -> Piece:
        return together(said(item[0].numbered), typed(f"Preparing for adulthood: {without_capital(item[1])}", "italic"))

    return plan(
        titled("Section {} – {}", IN_PLAIN_WORDS),
        B=for_each(zip(AREAS, impact, strict=True), needs),
        E=for_each(zip(THREADS, ways, strict=True), outcome),
    )


def time_in_bold_under_area_and_outcome() -> Piece:
    """F's headings have area and outcome both; each line of provision begins with its time in bold, and ends in who."""

    def given(each: Provision) -> Piece:
        rest = f"{each.what} ({each.who})."
        return labelled(f"{each.amount[0].upper()}{each.amount[1:]}:", rest) if each.amount else said(rest)

    def of(thread: Thread) -> Piece:
        return together(subheading(f"{thread.area} – Outcome {thread.number}"), for_each(thread.provision, given))

    def outcome(thread: Thread) -> Piece:
        due = typed(f"To be achieved by {thread.by}", "italic") if thread.by else together()
        return together(subheading(f"{thread.area} – Outcome {thread.number}"), said(thread.outcome), due)

    return plan(titled("Section {}: {}", OF_THE_COUNCIL), E=for_each(THREADS, outcome), F=for_each(THREADS, of))
