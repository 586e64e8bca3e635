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
