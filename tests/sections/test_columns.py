"""What the columns of provision tell, whatever heads them."""

import docx
import pytest

from ehcplint.links import link
from ehcplint.plan import Kind
from ehcplint.readers import read
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import load
from ehcplint.sections import divide

RULES = load()
START = """# EHC Plan

Section E: Outcomes

Outcome 1: By July 2027 Idris will read ten words.

Outcome 2: By July 2027 Idris will tie his laces.

Section F: Special educational provision

"""


def plan_of(text: str):
    return divide(read_text(text.encode("utf-8"), "plan.md", Limits()), RULES.sections, RULES.lexicon)


def provision_of(table: str):
    """Each line of provision in a table of Section F: its words, the outcomes that it serves, and its facts by role."""
    plan = plan_of(START + table)
    served = link(plan).of_provision
    return [
        (entry.main.text, served[id(entry)], {part.role: part.text for part in entry.parts[1:]})
        for entry in plan.of_kind(Kind.PROVISION, ("F",))
    ]


@pytest.mark.parametrize("heading", ["Purpose", "Helps towards", "Why", "Support for", "Evidence"])
@pytest.mark.parametrize("cell", ["Outcome {}", "Towards outcome {}", "Supports outcome {}"])
def test_a_column_that_only_names_outcomes_links_to_them_whatever_its_heading(heading, cell):
    found = provision_of(
        f"""| What | Adult | {heading} |
| --- | --- | --- |
| Reading aloud | teaching assistant | {cell.format(1)} |
| Practice with laces | class teacher | {cell.format(2)} |
"""
    )
    assert [(what, outcomes) for what, outcomes, _ in found] == [
        ("Reading aloud", ("1",)),
        ("Practice with laces", ("2",)),
    ]


def test_provision_that_ends_with_its_outcome_is_not_a_column_of_outcomes():
    found = provision_of(
        """| Provision | Adult |
| --- | --- |
| Reading (Outcome 1) | teaching assistant |
| Laces (Outcome 2) | class teacher |
"""
    )
    assert [what for what, *_ in found] == ["Reading (Outcome 1)", "Laces (Outcome 2)"]


@pytest.mark.parametrize("heads", [("O1", "O2"), ("Outcome 1", "Outcome 2"), ("E1", "E2")])
@pytest.mark.parametrize(("tick", "blank"), [("✓", ""), ("x", "-"), ("☑", "☐"), ("Yes", "No"), ("•", " ")])
def test_a_tick_under_an_outcome_links_to_it(heads, tick, blank):
    found = provision_of(
        f"""| Provision | Adult | {heads[0]} | {heads[1]} |
| --- | --- | --- | --- |
| Reading aloud | teaching assistant | {tick} | {blank} |
| Practice with laces | class teacher | {blank} | {tick} |
| A talk with both | class teacher | {tick} | {tick} |
"""
    )
    assert [outcomes for _, outcomes, _ in found] == [("1",), ("2",), ("1", "2")]


def test_people_are_known_under_a_heading_that_says_nothing_of_them():
    found = provision_of(
        """| Provision | Through | Links |
| --- | --- | --- |
| Reading aloud | Teaching assistant | Outcome 1 |
| Practice with laces | Class teacher | Outcome 2 |
"""
    )
    assert [facts["who"] for *_, facts in found] == ["Teaching assistant", "Class teacher"]


@pytest.mark.parametrize("aside", ["(teaching assistant)", "(from a teaching assistant).", "(Teaching assistant)"])
def test_a_person_in_brackets_under_the_provision_gives_it(aside):
    plan = plan_of(f"{START}Reading aloud to practise new words\n\n{aside}\n")
    (entry,) = plan.of_kind(Kind.PROVISION, ("F",))
    assert [part.role for part in entry.parts] == ["main", "who"]


def test_words_in_brackets_that_name_more_than_a_person_are_no_fact():
    plan = plan_of(f"{START}Reading aloud to practise new words\n\n(A teaching assistant will sit with him)\n")
    assert all(part.role != "who" for entry in plan.section("F") for part in entry.parts)


@pytest.mark.parametrize("place", ["first", "last"])
def test_a_column_of_areas_beside_the_sections_columns_tells_the_area_of_each_row(place):
    def row(area: str, *cells: str) -> str:
        return "| " + " | ".join((area, *cells) if place == "first" else (*cells, area)) + " |\n"

    plan = plan_of(
        "# EHC Plan\n\n"
        + row("Area", "Section B: Needs", "Section E: Outcomes", "Section F: Provision")
        + row("---", "---", "---", "---")
        + row("Cognition and learning", "Idris reads few words.", "Idris will read ten words.", "Reading aloud, daily.")
        + row("Sensory and physical", "Idris trips.", "Idris will climb the stairs.", "Climbing, daily.")
    )
    assert [entry.area for entry in plan.section("B")] == ["Cognition and learning", "Sensory and physical"]
    assert [entry.area for entry in plan.section("F")] == ["Cognition and learning", "Sensory and physical"]


def word_plan(tmp_path, *rows):
    """A plan whose Section F is a table in Word; a row of one text is one cell across it."""
    word = docx.Document()
    for line in START.split("\n\n"):
        word.add_paragraph(line.lstrip("# "))
    grid = word.add_table(len(rows), max(map(len, rows)))
    for row, texts in zip(grid.rows, rows, strict=True):
        cells = row.cells if len(texts) > 1 else [row.cells[0].merge(row.cells[-1])]
        for cell, text in zip(cells, texts, strict=True):
            cell.text = text
    word.save(tmp_path / "plan.docx")
    return divide(read(tmp_path / "plan.docx"), RULES.sections, RULES.lexicon)


@pytest.mark.parametrize("heading", ["Wave 2: targeted", "In the classroom", "Universal offer", "Element 3 funding"])
def test_a_short_row_across_the_table_heads_the_rows_below_it(tmp_path, heading):
    plan = word_plan(
        tmp_path,
        ("Provision", "Who", "How often"),
        (heading,),
        ("Reading aloud", "class teacher", "daily"),
    )
    assert [entry.main.text for entry in plan.section("F")] == ["Reading aloud"]
    assert plan.section("F")[0].under == (heading,)


def test_a_row_across_the_table_that_only_names_a_person_tells_who(tmp_path):
    plan = word_plan(
        tmp_path,
        ("Provision", "How often", "Outcome"),
        ("Class teacher",),
        ("Reading aloud", "daily", "1"),
    )
    (entry,) = plan.section("F")
    assert {part.role: part.text for part in entry.parts}["who"] == "Class teacher"


@pytest.mark.parametrize(
    "text",
    ["A teaching assistant will be in the room.", "Ten minutes of reading every day", "He will have a desk of his own"],
)
def test_provision_in_a_row_across_the_table_is_provision(tmp_path, text):
    plan = word_plan(
        tmp_path,
        ("Provision", "Who", "How often"),
        (text,),
        ("Reading aloud", "class teacher", "daily"),
    )
    assert [entry.main.text for entry in plan.of_kind(Kind.PROVISION, ("F",))] == [text, "Reading aloud"]


def test_a_card_s_number_and_area_are_over_its_sections_and_no_entries():
    def card(number: str, area: str, need: str) -> str:
        return f"""
| Card | {number} | Area of need | {area} |
| --- | --- | --- | --- |
| Section B: need | {need} | | |
| Section F: provision | Reading aloud daily | | |
"""

    plan = plan_of(
        "# EHC Plan\n"
        + card("1", "Cognition and learning", "Idris reads few words.")
        + "\nNext\n"
        + card("2", "Sensory and physical", "Idris trips.")
    )
    assert [(entry.area, entry.main.text) for entry in plan.of_kind(Kind.NEED)] == [
        ("Cognition and learning", "Idris reads few words."),
        ("Sensory and physical", "Idris trips."),
    ]


def test_a_table_without_a_header_goes_on_with_the_columns_of_the_one_before():
    first = (
        "| Detail | Who will deliver it | How much | Outcome |\n|---|---|---|---|\n| Phonics | Teacher | Daily | 1 |\n"
    )
    second = (
        "| Teaching of sums | Class teacher | 10 minutes a day | 2 |\n|---|---|---|---|\n| Laces | Mentor | | 2 |\n"
    )
    assert provision_of(f"{first}\nThese too:\n\n{second}")[1:] == [
        ("Teaching of sums", ("2",), {"who": "Class teacher", "when": "10 minutes a day", "outcome": "2"}),
        ("Laces", ("2",), {"who": "Mentor", "outcome": "2"}),
    ]


def test_each_person_may_have_a_column_of_provision():
    table = "| Outcome | Class teacher | Mentor |\n|---|---|---|\n| 1 | Ten minutes of phonics daily. | |\n"
    assert provision_of(f"{table}| 2 | Songs about laces each week. | A talk about shoes, daily. |\n") == [
        ("Ten minutes of phonics daily.", ("1",), {"outcome": "1", "who": "Class teacher"}),
        ("Songs about laces each week.", ("2",), {"outcome": "2", "who": "Class teacher"}),
        ("A talk about shoes, daily.", ("2",), {"outcome": "2", "who": "Mentor"}),
    ]


@pytest.mark.parametrize("title", ["Section B: Ada's special educational needs", "Section B"])
def test_needs_stand_in_rows_over_the_columns_of_outcomes_and_provision(tmp_path, title):
    document = docx.Document()
    document.add_heading("Sections B, E and F: needs, outcomes and provision", 1)
    for area, need in (
        ("Cognition and learning", "Ada loses her place."),
        ("Communication and interaction", "Ada whispers."),
    ):
        document.add_heading(area, 2)
        table = document.add_table(4, 3)
        for number, text in enumerate((title, f"{need} She tires by noon.")):
            table.cell(number, 0).merge(table.cell(number, 2)).paragraphs[0].add_run(text).bold = not number
        for number, row in enumerate(
            (
                ("Section E: Outcome", "Section F: Special educational provision", "By whom"),
                ("By July 2027 Ada will read ten words.", "Ten minutes of reading each day", "Teaching assistant"),
            )
        ):
            for cell, text in zip(table.rows[number + 2].cells, row, strict=True):
                cell.text = text
    document.save(tmp_path / "plan.docx")
    plan = divide(read(tmp_path / "plan.docx"), RULES.sections, RULES.lexicon)
    assert [need.area for need in plan.of_kind(Kind.NEED)] == [
        "Cognition and learning",
        "Communication and interaction",
    ]
    assert [len(list(plan.of_kind(kind))) for kind in (Kind.OUTCOME, Kind.PROVISION)] == [2, 2]


def test_what_nobody_filled_in_tells_nothing_of_the_row():
    ((_, _, facts),) = provision_of(
        "| Provision | By whom | How often |\n| --- | --- | --- |\n"
        "| Reading aloud | teaching assistant | Click or tap here to enter text. |\n"
    )
    assert "when" not in facts and facts["label"].startswith("Click")


@pytest.mark.parametrize("number", ["Provision record 1", "Record 12 of 28", "Item no. 3"])
def test_the_number_of_a_record_is_no_area(number):
    plan = plan_of(
        "# EHC Plan\n\nSection F: Special educational provision\n\n**Cognition and learning**\n\n"
        f"**{number}**\n\n- A teaching assistant will read with Ada for ten minutes each day.\n"
    )
    assert [entry.area for entry in plan.of_kind(Kind.PROVISION)] == ["Cognition and learning"]


@pytest.mark.parametrize("heading", ["Summary", "Assessment information summary", "Current attainment (July 2026)"])
def test_what_is_said_before_the_areas_of_need_is_of_none(heading):
    plan = plan_of(
        f"# EHC Plan\n\nSection B: Special educational needs\n\n**{heading}**\n\nAda reads at the level of Year 2.\n\n"
        "**Cognition and learning**\n\nAda loses her place.\n"
    )
    assert [entry.area for entry in plan.of_kind(Kind.NEED)] == ["", "Cognition and learning"]


def test_health_provision_serves_the_outcomes_of_health_where_a_plan_links_by_area():
    plan = plan_of(
        "# EHC Plan\n\nSection E: Outcomes\n\n**Cognition and learning**\n\nBy July 2027 Ada will read ten words.\n\n"
        "**Health**\n\nBy July 2027 Ada will use her inhaler.\n\nSection F: Special educational provision\n\n"
        "**Cognition and learning**\n\n- A teaching assistant will read with Ada for ten minutes each day.\n\n"
        "Section G: Health care provision\n\n- The asthma nurse will see Ada for twenty minutes each term.\n"
    )
    assert not link(plan).unserved


def test_each_column_of_section_a_is_somebody_s_own():
    plan = plan_of(
        "# EHC Plan\n\nSection A: Views\n\n| Me | My mum and dad |\n| --- | --- |\n"
        "| I live with Mum, Dad and our greyhound, and I like to plait hair and to watch the trains go by at the bridge. "
        "| We would like her to be safe on buses, to have friends, and to manage her own money before she is grown up. |\n"
    )
    assert [entry.under for entry in plan.section("A")] == [("Me",), ("My mum and dad",)]


def test_letters_in_brackets_one_after_the_other_head_their_sections():
    plan = plan_of(
        "# EHC Plan\n\n## (G) Health provision\n\nNone.\n\n## (H1) and (H2) Social care provision\n\nNone.\n"
    )
    assert [heading.letters for heading in plan.headings] == [("G",), ("H1", "H2")]
