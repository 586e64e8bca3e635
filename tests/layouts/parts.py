"""What forms put a plan together from: sections under their titles, and tables of the plan's facts."""

from collections.abc import Callable, Iterable
from textwrap import wrap

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
    SIGNATURE,
    THREADS,
    VIEWS,
    Area,
    Provision,
    Thread,
)
from .word import ABOVE, Piece, Row, bullets, heading, said, subheading, table, together

Title = Callable[[str], Piece]
Form = Callable[[], Piece]

TITLES = {
    "A": "Views, interests and aspirations of the child and her parents",
    "B": "Special educational needs",
    "C": "Health care needs related to SEN",
    "D": "Social care needs related to SEN",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health care provision",
    "H1": "Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Any other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}


def titles_only(titles: dict[str, str]) -> Callable[[Form], Form]:
    """A form whose sections have titles and no letters; every one of them is found to be missing."""

    def mark(form: Form) -> Form:
        form.titles_only = titles
        return form

    return mark


def section(letter: str) -> Piece:
    return heading(f"Section {letter}: {TITLES[letter]}")


def titled(pattern: str, titles: dict[str, str], title: Title = heading) -> Title:
    """Titles of another wording, in which a letter and a title stand as the pattern has them."""
    return lambda letter: title(pattern.format(letter, titles[letter]))


def lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)


def without_capital(text: str) -> str:
    return text[0].lower() + text[1:]


def for_each(items: Iterable, write: Callable[..., Piece]) -> Piece:
    return together(*map(write, items))


def by_area(write: Callable[[Area], Piece], title: Title = subheading) -> Piece:
    return for_each(AREAS, lambda area: together(title(area.name), write(area)))


def row(item: Thread | Provision, *facts: str) -> Row:
    """Facts as they stand in the cells of a row, each with a capital."""
    texts = (str(getattr(item, fact)) for fact in facts)
    return tuple(text[:1].upper() + text[1:] for text in texts)


def grid(items: Iterable[Thread | Provision], facts: dict[str, str]) -> list[Row]:
    """The rows of a table: what stands over each column, and the fact that stands in it."""
    return [tuple(facts), *(row(item, *facts.values()) for item in items)]


def provided(*headings: str, of: Iterable[Provision] = PROVISION) -> list[Row]:
    """The rows of a table that tells what, who, how much and for which outcome, under these headings."""
    return grid(of, dict(zip(headings, ("what", "who", "amount", "outcome"), strict=False)))


def beside(first: str, rows: Iterable[Row]) -> list[Row]:
    """Rows with one cell before them all."""
    return [(ABOVE if number else first, *cells) for number, cells in enumerate(rows)]


def threads_under(columns: Row, area: Area) -> Piece:
    """A table with a row for each of an area's needs, its outcome and all of its provision."""
    return table(columns, *((thread.need, thread.numbered, lines(thread.sentences)) for thread in area.threads))


FRONT = together(said("Education, Health and Care Plan", style="Title"), table(*FRONT_SHEET.items()))
SIGNED = said(SIGNATURE)
BODIES = {
    "A": said(*VIEWS),
    "B": by_area(lambda area: said(*area.needs)),
    "C": said(HEALTH_NEED),
    "D": said(CARE_NEED),
    "E": said(*(thread.numbered for thread in THREADS)),
    "F": by_area(lambda area: bullets(*area.linked)),
    "G": said(HEALTH_PROVISION),
    "H1": said(CARE_UNDER_THE_ACT),
    "H2": said(OTHER_CARE),
    "H": said(CARE_UNDER_THE_ACT, OTHER_CARE),
    "I": table(*PLACEMENT.items()),
    "J": said(BUDGET),
    "K": table(("Advice from", "Name", "Date"), *ADVICE),
}
IN_A_CELL = {
    "A": lines(VIEWS),
    "B": lines(lines((area.name, *area.needs)) for area in AREAS),
    "C": HEALTH_NEED,
    "D": CARE_NEED,
    "E": lines(thread.numbered for thread in THREADS),
    "F": lines(given.linked for given in PROVISION),
    "G": HEALTH_PROVISION,
    "H1": CARE_UNDER_THE_ACT,
    "H2": OTHER_CARE,
    "I": lines(": ".join(field) for field in PLACEMENT.items()),
    "J": BUDGET,
    "K": lines(", ".join(advice) for advice in ADVICE),
}


def sections(letters: Iterable[str], title: Title = section, **bodies: Piece) -> Piece:
    """Sections, each a title and a body; a body for several (`B_E_F`) has the titles in it, and stands at the first."""
    joint = {letter: name for name in bodies if "_" in name for letter in name.split("_")}

    def of(letter: str) -> Piece:
        if letter not in joint:
            return together(title(letter), bodies.get(letter) or BODIES[letter])
        return bodies[joint[letter]] if joint[letter].startswith(f"{letter}_") else together()

    return for_each(letters, of)


def plan(title: Title = section, **bodies: Piece) -> Piece:
    """The whole plan in its usual form, but for what a form does in its own way."""
    return together(FRONT, sections(TITLES, title, **bodies), SIGNED)


def under_e_and_f(of: Callable[[Thread], Piece]) -> Piece:
    """A plan with one heading over E and F, and below it what is said of each outcome and its provision."""
    joint = heading("Sections E and F: outcomes and special educational provision")
    return together(
        FRONT, sections("ABCD"), joint, for_each(THREADS, of), sections(["G", "H1", "H2", "I", "J", "K"]), SIGNED
    )


def outcomes_called(names: str, shown: str) -> Piece:
    """A plan whose outcomes have other names than 1 to 5; `shown` is how E puts a name and its outcome."""
    name_of = dict(zip(THREADS, names.split(), strict=True))

    def provision(area: Area) -> Piece:
        named = ((thread, sentence) for thread in area.threads for sentence in thread.sentences)
        return said(*(f"{sentence[:-1]} (Outcome {name_of[thread]})." for thread, sentence in named))

    outcomes = said(*(shown.format(name, thread.dated) for thread, name in name_of.items()))
    return plan(E=outcomes, F=by_area(provision))


def grouped(groups: dict[str, Iterable[Provision]]) -> Piece:
    """A plan whose Section F is divided otherwise than by area."""
    linked = {title: bullets(*(given.linked for given in group)) for title, group in groups.items()}
    return plan(F=for_each(linked, lambda title: together(subheading(title), linked[title])))


def of_whom(given: Provision) -> str:
    return f"{'An' if given.who[0] in 'aeo' else 'A'} {given.who}"


def thread_of(given: Provision) -> Thread:
    return THREADS[given.outcome - 1]


def amounts_of(each: Thread) -> list[Row]:
    """The rows of a table of what is provided for an outcome: what, who, how much."""
    return [(given.what, given.who, given.amount) for given in each.provision]


def facts_of(given: Provision) -> tuple[str, ...]:
    """Who gives it, how much and for which outcome, each after its label."""
    much = [f"How much: {given.amount}"] if given.amount else []
    return (f"Who: {given.who}", *much, f"Outcome: {given.outcome}")


def place_in_outcome(given: Provision) -> str:
    """“a” for the first line of provision for its outcome, “b” for the second."""
    return "abc"[thread_of(given).provision.index(given)]


def amended(write: Callable[..., Piece]) -> dict[str, Piece]:
    """E and F in which a date and a time were changed, and an outcome that was met taken out with its provision."""

    def outcome(thread: Thread) -> Piece:
        if thread.number != 2:
            return write(("", thread.numbered))
        return write(("", "Outcome 2: By the end of Year "), ("-", "5"), ("+", "6"), ("", f" {thread.outcome}"))

    def provision(given: Provision) -> Piece:
        if given is not PROVISION[0]:
            return write(("", given.linked), style="List Bullet")
        before, after = given.linked.split("30 minutes")
        return write(("", before), ("-", "20 minutes"), ("+", "30 minutes"), ("", after), style="List Bullet")

    gone = write(("-", "Outcome 6: By July 2025 Nell will count to 20."))
    gone_too = write(
        ("-", "Counting games, 10 minutes every day, from a teaching assistant (Outcome 6)."), style="List Bullet"
    )

    def of(area: Area) -> Piece:
        return together(for_each(area.provision, provision), gone_too if "Cognition" in area.name else together())

    return {"E": together(for_each(THREADS, outcome), gone), "F": by_area(of)}


def page_end(number: int) -> Piece:
    """What stood at the foot of a page and the head of the next, and is now text."""
    return said(f"Page {number} of 9", "Nell Arkwright   DOB 03/03/2016   EHC Plan   Final")


def cut(*texts: str, mark: str = "") -> Piece:
    """Each line as it was on the page is now a paragraph."""
    return for_each(texts, lambda text: said(*wrap(mark + text, 62)))
