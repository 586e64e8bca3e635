"""Tables in unusual shapes are read as the plain ones that say the same."""

import pytest

from ehcplint.document import Cell, Location, Paragraph, Table
from ehcplint.ruleset import load
from ehcplint.sections.reshape import reshaped

SECTIONS = load().sections


def table(*rows: tuple[str | Table, ...]) -> Table:
    """A table; a row of one text is one cell across it."""
    width = max(map(len, rows))
    grid = (
        tuple(
            Cell(number, column, (part if isinstance(part, Table) else Paragraph(part, Location()),), 1, 1)
            if len(row) > 1
            else Cell(number, 1, (Paragraph(str(part), Location()),), 1, width)
            for column, part in enumerate(row, 1)
        )
        for number, row in enumerate(rows, 1)
    )
    return Table(tuple(grid), Location())


def texts(block) -> list[list[str]]:
    """What covers each place of a table, row by row."""
    places = range(1, block.columns + 1)
    return [
        [cell.text if (cell := block.at(row, place)) else "" for place in places]
        for row in range(1, len(block.rows) + 1)
    ]


def shape(*rows: tuple[str | Table, ...]) -> list[list[str]]:
    (block,) = reshaped((table(*rows),), SECTIONS)
    return texts(block)


SUPPORT = [("Support", "Reading aloud", "Laces"), ("Given by", "Teacher", "Assistant"), ("Frequency", "Daily", "")]


def test_a_table_on_its_side_is_turned():
    assert shape(*SUPPORT) == [
        ["Support", "Given by", "Frequency"],
        ["Reading aloud", "Teacher", "Daily"],
        ["Laces", "Assistant", ""],
    ]


def test_a_row_over_a_table_on_its_side_stays_over_it():
    assert shape(("Cognition and learning",), *SUPPORT)[:2] == [
        ["Cognition and learning"] * 3,
        ["Support", "Given by", "Frequency"],
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [("Support", "Given by", "Frequency"), ("Help to read", "Adult", "Daily"), ("Action songs", "Lead", "Weekly")],
        [("Provision", "Who", "When"), ("Support in class", "Teacher", "Daily"), ("Staff training", "Nurse", "Yearly")],
        [("Who", "Mum", "Dad"), ("What they say", "He reads", "He runs"), ("When", "May", "June")],
        [("", "Autumn", "Spring"), ("Reading", "6", "7"), ("Writing", "5", "6")],
    ],
)
def test_other_tables_stay_as_they_are(rows):
    assert shape(*rows) == [list(row) for row in rows]


def test_a_small_table_in_a_cell_gives_its_rows_and_its_headings_to_the_table():
    small = table(("Support", "Given by"), ("Reading aloud", "Teacher"), ("Phonics", "Assistant"))
    other = table(("Support", "Given by"), ("Laces", "Nurse"))
    assert shape(
        ("Section E", "Section F", "Review"),
        ("Idris will read ten words.", small, "Each term, by the school"),
        ("Idris will tie his laces.", other, "Each year, by the nurse"),
    ) == [
        ["Section E", "Section F", "Section F", "Review"],
        ["", "Support", "Given by", ""],
        ["Idris will read ten words.", "Reading aloud", "Teacher", "Each term, by the school"],
        ["Idris will read ten words.", "Phonics", "Assistant", "Each term, by the school"],
        ["Idris will tie his laces.", "Laces", "Nurse", "Each year, by the nurse"],
    ]


def test_small_tables_that_differ_in_their_headings_stay_in_their_cells():
    small = table(("Support", "Given by"), ("Reading aloud", "Teacher"))
    other = table(("Need", "Cause"), ("Shoes", "Growth"))
    (block,) = reshaped(
        (table(("Section E", "Section F"), ("He will read.", small), ("He will run.", other)),), SECTIONS
    )
    assert [cell.blocks for row in block.rows for cell in row if isinstance(cell.blocks[0], Table)] == [
        (small,),
        (other,),
    ]


def test_tables_side_by_side_in_a_frame_are_read_one_after_the_other():
    left, right = table(("Outcomes",), ("He will read.",)), table(("Provision",), ("Phonics",))
    assert reshaped((table((left, right)),), SECTIONS) == (left, right)


WHAT = table(("Ref", "Provision"), ("F1", "Phonics"), ("F2", "Laces"), ("F3", "Climbing"))
BETWEEN = Paragraph("Staffing", Location(), bold=True)


def test_a_table_that_tells_by_number_who_gives_provision_is_joined_to_it():
    who = table(("Ref.", "Who", "How often"), ("F2", "Nurse", "Daily"), ("F1", "Teacher", "Weekly"))
    joined, after = reshaped((WHAT, BETWEEN, who), SECTIONS)
    assert texts(joined) == [
        ["Ref", "Provision", "Who", "How often"],
        ["F1", "Phonics", "Teacher", "Weekly"],
        ["F2", "Laces", "Nurse", "Daily"],
        ["F3", "Climbing", "", ""],
    ]
    assert after == BETWEEN


@pytest.mark.parametrize(
    "other",
    [
        table(("Ref", "Provision"), ("F1", "Reading"), ("F2", "Running")),
        table(("Ref", "Who", "What"), ("F1", "Nurse", "Creams"), ("F2", "Teacher", "Reading")),
        table(("Outcome", "Who", "How often"), ("F1", "Nurse", "Daily"), ("F2", "Teacher", "Weekly")),
        table(("Ref", "Who", "How often"), ("F1", "Nurse", "Daily"), ("F7", "Teacher", "Weekly")),
        table(("Ref", "Who", "Shoe size"), ("F1", "Nurse", "Daily"), ("F2", "Teacher", "Weekly")),
    ],
)
def test_a_table_that_tells_more_or_of_others_stays_by_itself(other):
    assert reshaped((WHAT, BETWEEN, other), SECTIONS) == (WHAT, BETWEEN, other)


def test_records_of_the_same_labels_are_not_joined():
    first = table(("Provision", "Reading aloud"), ("Who", "Teacher"), ("Frequency", "Daily"))
    second = table(("Provision", "Who"), ("Who", "Nurse"), ("Frequency", "Weekly"))
    assert reshaped((first, second), SECTIONS) == (first, second)


def beside(*rows: tuple[str, ...]) -> Table:
    """A table as a PDF gives two side by side: a blank column between them, and a first row of a cell over each."""
    over, *others = rows
    heads = ((over[0], 1, 2), ("", 3, 1), (over[1], 4, 2))
    first = tuple(Cell(1, column, (Paragraph(text, Location()),), 1, width) for text, column, width in heads)
    below = table(("",) * 5, *others).rows[1:]
    return Table((first, *below), Location())


def test_two_tables_that_a_pdf_gives_as_one_are_read_one_after_the_other():
    both = beside(
        ("Section B: Needs", "Section E: Outcomes"),
        ("1", "Few words", "", "1", "Ten words"),
        ("2", "Trips", "", "2", "Runs"),
    )
    left, right = reshaped((both,), SECTIONS)
    assert texts(left) == [["Section B: Needs"] * 2, ["1", "Few words"], ["2", "Trips"]]
    assert texts(right) == [["Section E: Outcomes"] * 2, ["1", "Ten words"], ["2", "Runs"]]


def test_a_table_with_a_blank_column_and_no_sections_side_by_side_stays_whole():
    both = beside(("Name", "School"), ("1", "Ann", "", "2", "Hill"))
    assert reshaped((both,), SECTIONS) == (both,)
