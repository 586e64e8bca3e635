"""PDF plans through the real reader: most are drawn here with fpdf2, some converted by LibreOffice when it is there."""

from __future__ import annotations

import io
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from fpdf import FPDF
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ehcplint.document import Document, Paragraph, Table, UnreadableError
from ehcplint.readers.limits import Limits
from ehcplint.readers.pdf import read_pdf

NEED = (
    "Mila finds it hard to follow spoken instructions of more than two parts and looks to her neighbour before she "
    "begins. She needs time to answer and may say nothing at all when several people are watching her."
)
PROVISION = (
    "A teaching assistant will go through the visual timetable with Mila for ten minutes each morning, before the "
    "register, in a quiet place, and will check that she can say what comes next."
)


def drawn(orientation: str = "portrait") -> FPDF:
    pdf = FPDF(orientation=orientation, unit="pt", format="A4")
    pdf.set_margin(60)
    pdf.set_auto_page_break(True, 60)
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    return pdf


def read(pdf: FPDF | bytes, **limits: int) -> Document:
    data = pdf if isinstance(pdf, bytes) else bytes(pdf.output())
    return read_pdf(data, "plan.pdf", Limits(**limits))


def refusal(data: bytes, **limits: int) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(data, **limits)
    assert caught.value.message
    assert caught.value.remedy
    return caught.value.code


def texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def grid(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def cell(pdf: FPDF, x: float, y: float, width: float, text: str) -> float:
    """Write text wrapped to a width at a place; the height it took."""
    pdf.set_xy(x, y)
    pdf.multi_cell(width, 13, text, align="L", new_x="LEFT", new_y="NEXT")
    return pdf.get_y() - y


ROWS = [
    ["Need", "Provision", "By whom"],
    [NEED, PROVISION, "Teaching assistant"],
    ["She is anxious about change.", NEED, "Class teacher, with advice from an educational psychologist"],
]
EDGES = [60.0, 220.0, 400.0, 530.0]


def write_rows(pdf: FPDF, top: float, gap: float = 0.0) -> list[float]:
    """Write the rows of a table without its lines; the heights at which its rows begin and end."""
    heights = [top]
    for row in ROWS:
        y = heights[-1] + 3
        spans = [
            cell(pdf, left + 3, y, right - left - 6, text)
            for left, right, text in zip(EDGES, EDGES[1:], row, strict=False)
        ]
        heights.append(y + max(spans) + 3 + gap)
    return heights


def box_with_lines(pdf: FPDF, heights: list[float]) -> None:
    for y in heights:
        pdf.line(EDGES[0], y, EDGES[-1], y)
    for x in EDGES:
        pdf.line(x, heights[0], x, heights[-1])


def box_with_thin_filled_rectangles(pdf: FPDF, heights: list[float]) -> None:
    pdf.set_fill_color(0)
    for top, bottom in pairwise(heights):
        for left, right in pairwise(EDGES):
            pdf.rect(left, top, right - left, 0.5, style="F")
            pdf.rect(left, top, 0.5, bottom - top, style="F")
    pdf.rect(EDGES[0], heights[-1], EDGES[-1] - EDGES[0], 0.5, style="F")
    pdf.rect(EDGES[-1], heights[0], 0.5, heights[-1] - heights[0], style="F")


def box_with_outlined_cells(pdf: FPDF, heights: list[float]) -> None:
    for top, bottom in pairwise(heights):
        for left, right in pairwise(EDGES):
            pdf.rect(left, top, right - left, bottom - top)


def box_with_dashes(pdf: FPDF, heights: list[float]) -> None:
    pdf.set_dash_pattern(dash=2, gap=3)
    box_with_lines(pdf, heights)


def box_with_double_lines(pdf: FPDF, heights: list[float]) -> None:
    box_with_lines(pdf, heights)
    for y in heights:
        pdf.line(EDGES[0], y + 1.5, EDGES[-1], y + 1.5)
    for x in EDGES:
        pdf.line(x + 1.5, heights[0], x + 1.5, heights[-1])


def box_with_level_lines_only(pdf: FPDF, heights: list[float]) -> None:
    for y in heights:
        pdf.line(EDGES[0], y, EDGES[-1], y)


def box_with_level_lines_cell_by_cell(pdf: FPDF, heights: list[float]) -> None:
    for y in heights:
        for left, right in pairwise(EDGES):
            pdf.line(left, y, right, y)


def box_without_outer_sides(pdf: FPDF, heights: list[float]) -> None:
    for y in heights:
        pdf.line(EDGES[0], y, EDGES[-1], y)
    for x in EDGES[1:-1]:
        pdf.line(x, heights[0], x, heights[-1])


@pytest.mark.parametrize(
    "draw",
    [
        box_with_lines,
        box_with_thin_filled_rectangles,
        box_with_outlined_cells,
        box_with_dashes,
        box_with_double_lines,
        box_with_level_lines_only,
        box_with_level_lines_cell_by_cell,
        box_without_outer_sides,
    ],
)
def test_a_table_is_read_cell_by_cell_whatever_its_borders(draw):
    pdf = drawn()
    pdf.multi_cell(0, 13, "Section F: Special educational provision", new_x="LMARGIN", new_y="NEXT")
    draw(pdf, write_rows(pdf, 140))
    pdf.set_xy(60, 600)
    pdf.multi_cell(0, 13, NEED)
    document = read(pdf)
    assert grid(tables(document)[0]) == ROWS
    assert texts(document)[0] == "Section F: Special educational provision"
    assert texts(document)[-1] == NEED


def test_a_table_that_only_shading_shows_is_read_cell_by_cell():
    pdf = drawn()
    heights = write_rows(drawn(), 140)
    pdf.set_fill_color(220)
    for top, bottom in [heights[0:2], heights[2:4]]:
        for left, right in pairwise(EDGES):
            pdf.rect(left, top, right - left, bottom - top, style="F")
    write_rows(pdf, 140)
    assert grid(tables(read(pdf))[0]) == ROWS


def test_a_table_without_lines_is_read_by_the_gaps_between_its_rows():
    pdf = drawn()
    write_rows(pdf, 140, gap=14)
    assert grid(tables(read(pdf))[0]) == ROWS


def test_what_tabs_put_into_columns_is_after_a_tab_where_little_room_is_left_before_it_and_a_blank_has_its_own():
    pdf = drawn()
    rows = [
        ("What", "How much", "Who", "Outcome"),
        ("Reading aloud with a friend and a book", "20 minutes", "Mrs Reed", "2"),
        ("Trike", "", "Mr Bell", "4"),
        ("Paint", "Daily", "Mr Bell", "4"),
    ]
    for number, row in enumerate(rows):
        for x, text in zip((60, 259, 360, 460), row, strict=True):
            pdf.text(x, 80 + 15 * number, text)
    assert [paragraph.text for paragraph in read(pdf).paragraphs] == ["\t".join(row) for row in rows]


def test_columns_that_cannot_be_proved_to_be_a_table_are_not_interleaved_and_it_is_said():
    pdf = drawn()
    cell(pdf, 60, 140, 140, "Name of the setting that Mila will attend and its type, with the date from which she goes")
    cell(pdf, 260, 140, 270, "Brackenbury Primary\nMainstream\nFrom September")
    document = read(pdf)
    assert texts(document)[0].startswith("Name of the setting that Mila will attend and its type, with the date")
    assert texts(document)[1:] == ["Brackenbury Primary", "Mainstream", "From September"]
    assert document.notes == (
        "Page 1: text stands in columns that could not be proved to be a table; "
        "each column was read from top to bottom.",
    )


def test_two_columns_of_prose_are_read_one_after_the_other():
    pdf = drawn()
    cell(pdf, 60, 140, 220, f"Left begins. {NEED} {PROVISION} Left ends.")
    cell(pdf, 310, 140, 220, f"Right begins. {PROVISION} {NEED} {NEED} Right ends.")
    assert texts(read(pdf)) == [
        f"Left begins. {NEED} {PROVISION} Left ends.",
        f"Right begins. {PROVISION} {NEED} {NEED} Right ends.",
    ]


def test_merged_cells_cover_their_place_in_the_grid():
    pdf = drawn()
    for left, top, right, bottom, text in [
        (60, 100, 520, 130, "Communication and interaction"),
        (60, 130, 200, 220, "Need one"),
        (200, 130, 520, 175, "First provision"),
        (200, 175, 360, 220, "Second provision"),
        (360, 175, 520, 220, "Class teacher"),
    ]:
        pdf.rect(left, top, right - left, bottom - top)
        cell(pdf, left + 3, top + 3, right - left - 6, text)
    table = tables(read(pdf))[0]
    assert [(cell.row, cell.column, cell.height, cell.width, cell.text) for row in table.rows for cell in row] == [
        (1, 1, 1, 3, "Communication and interaction"),
        (2, 1, 2, 1, "Need one"),
        (2, 2, 1, 2, "First provision"),
        (3, 2, 1, 1, "Second provision"),
        (3, 3, 1, 1, "Class teacher"),
    ]
    assert table.at(3, 1).text == "Need one"


def test_a_table_in_a_cell_is_kept_within_it():
    pdf = drawn()
    pdf.rect(60, 100, 460, 200)
    cell(pdf, 64, 104, 400, "Outer words.")
    for left in (80, 180):
        for top in (140, 170):
            pdf.rect(left, top, 100, 30)
            cell(pdf, left + 3, top + 3, 94, f"Inner {left} {top}")
    outer = tables(read(pdf))[0]
    inner = outer.rows[0][0].blocks[1]
    assert grid(inner) == [["Inner 80 140", "Inner 180 140"], ["Inner 80 170", "Inner 180 170"]]
    assert (outer.where.table, inner.where.table) == (1, 2)


def test_a_table_in_a_cell_of_which_it_shares_a_side_is_kept_within_it():
    pdf = drawn()
    pdf.rect(60, 100, 460, 30)
    cell(pdf, 64, 104, 400, "Section F")
    pdf.rect(60, 130, 460, 170)
    cell(pdf, 64, 134, 400, "Outer words.")
    for top in (170, 200):
        for left, width in ((66, 200), (266, 254)):
            pdf.rect(left, top, width, 30)
            cell(pdf, left + 3, top + 3, 94, f"Inner {left} {top}")
    cell(pdf, 64, 250, 400, "More outer words.")
    outer = tables(read(pdf))[0]
    assert [len(row) for row in outer.rows] == [1, 1]
    before, inner, after = outer.rows[1][0].blocks
    assert (before.text, after.text) == ("Outer words.", "More outer words.")
    assert grid(inner) == [["Inner 66 170", "Inner 266 170"], ["Inner 66 200", "Inner 266 200"]]


def test_a_table_in_a_cell_that_is_open_above_and_below_is_a_table():
    pdf = drawn()
    for x in (60, 520):
        pdf.line(x, 20, x, 800)
    for left, width in ((66, 200), (266, 254)):
        pdf.rect(left, 170, width, 30)
        cell(pdf, left + 3, 173, 94, f"Inner {left}")
    assert [grid(table) for table in tables(read(pdf))] == [[["Inner 66", "Inner 266"]]]


def test_a_border_round_the_page_is_no_table():
    pdf = drawn()
    pdf.rect(20, 20, pdf.w - 40, pdf.h - 40)
    pdf.multi_cell(0, 13, NEED)
    assert not tables(read(pdf))


# --- paragraphs ---


def test_wrapped_lines_in_a_box_narrower_than_the_page_make_one_paragraph_and_short_phrases_do_not():
    pdf = drawn()
    wide = " ".join([NEED, PROVISION, NEED, PROVISION])
    phrases = ["help with reading", "somebody to sit beside at lunch", "a quiet room"]
    pdf.multi_cell(0, 13, wide, align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(20)
    pdf.multi_cell(320, 13, f"{NEED} {PROVISION}", align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(20)
    for phrase in phrases:
        pdf.multi_cell(320, 13, phrase, align="L", new_x="LMARGIN", new_y="NEXT")
    assert texts(read(pdf)) == [wide, f"{NEED} {PROVISION}", *phrases]


def test_wrapped_lines_make_one_paragraph_and_the_writers_own_breaks_make_two():
    pdf = drawn()
    for text in (NEED, "A short line", PROVISION):
        pdf.multi_cell(0, 13, text, align="L", new_x="LMARGIN", new_y="NEXT")
    assert texts(read(pdf)) == [NEED, "A short line", PROVISION]


def test_headings_differ_from_the_text_below_them_in_weight_or_size():
    pdf = drawn()
    pdf.set_font("Helvetica", "B", 11)
    pdf.multi_cell(0, 13, "Section B: Special educational needs", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Helvetica", "I", 11)
    pdf.set_text_color(128)
    pdf.multi_cell(0, 13, "Say what the child needs.", new_x="LMARGIN", new_y="NEXT")
    heading, prompt = read(pdf).blocks
    assert isinstance(heading, Paragraph)
    assert isinstance(prompt, Paragraph)
    assert (heading.text, heading.bold, heading.italic, heading.grey) == (
        "Section B: Special educational needs",
        True,
        False,
        False,
    )
    assert (prompt.bold, prompt.italic, prompt.grey, prompt.size) == (False, True, True, 11)


def test_bullets_and_numbers_are_labels():
    pdf = drawn()
    for label, text in [
        ("1.", NEED),
        ("2.", PROVISION),
        ("(a)", NEED),
        ("-", "Time to answer"),
        ("-", "A quiet place"),
    ]:
        y = pdf.get_y()
        cell(pdf, 60, y, 20, label)
        pdf.set_y(y + cell(pdf, 84, y, 440, text))
    document = read(pdf)
    assert [(paragraph.label, paragraph.text) for paragraph in document.paragraphs] == [
        ("1.", NEED),
        ("2.", PROVISION),
        ("(a)", NEED),
        ("-", "Time to answer"),
        ("-", "A quiet place"),
    ]


@pytest.mark.parametrize(
    "text", ["2.5 hours a week of teaching", "J. Hart, educational psychologist", "30 minutes each day", "A1 Summary"]
)
def test_numbers_and_initials_that_begin_a_sentence_stay_in_it(text):
    pdf = drawn()
    pdf.multi_cell(0, 13, text)
    assert [(paragraph.label, paragraph.text) for paragraph in read(pdf).paragraphs] == [("", text)]


def test_bullets_that_are_drawn_and_not_written_are_labels():
    pdf = drawn()
    for y, text in ((100, "Mila will read aloud every day"), (116, "A teacher will listen")):
        pdf.ellipse(64, y - 6, 4, 4, style="F")
        pdf.text(74, y, text)
    pdf.ellipse(300, 200, 4, 4, style="F")
    paragraphs = list(read(pdf).paragraphs)
    assert [(each.label, each.text) for each in paragraphs] == [
        ("•", "Mila will read aloud every day"),
        ("•", "A teacher will listen"),
    ]


def test_a_bullet_without_words_is_no_text():
    pdf = drawn()
    pdf.text(60, 100, chr(149))
    pdf.text(60, 116, chr(149))
    pdf.text(80, 116, "A teacher will listen")
    assert [text for text in texts(read(pdf)) if text] == ["A teacher will listen"]


def test_running_text_and_cells_may_have_different_line_spacings():
    pdf = drawn()
    cell(pdf, 60, 100, 400, NEED)
    pdf.set_xy(60, 180)
    pdf.multi_cell(400, 19, f"{NEED} {PROVISION}", align="L")
    for number in range(6):
        cell(pdf, 64, 304 + 60 * number, 300, PROVISION)
        pdf.rect(60, 300 + 60 * number, 310, 60)
    assert texts(read(pdf))[:2] == [NEED, f"{NEED} {PROVISION}"]


def test_a_column_in_which_each_sentence_is_a_paragraph_shows_where_one_ends():
    pdf = drawn()
    entries = [
        ["A mentor will call.", "Mila has a seat in the front row."],
        ["A quiet room at lunch.", "Teachers will use her name before each question."],
        ["A mentor will see Mila each week.", "Breaks."],
    ]
    width = pdf.get_string_width("A mentor will see Mila each week.") + 6
    for number, (first, second) in enumerate(entries):
        cell(pdf, 64, 104 + 60 * number, width, f"{first}\n{second}")
        pdf.rect(60, 100 + 60 * number, width + 8, 60)
    assert texts(read(pdf)) == [text for pair in entries for text in pair]


def test_a_number_at_the_start_of_a_wrapped_line_begins_no_paragraph():
    pdf = drawn()
    first = "Mila will have moved to the secondary school of her choice by the end of Year"
    cell(pdf, 60, 100, pdf.get_string_width(first) + 8, f"{first} 6. Her teachers will meet before then.")
    pdf.rect(50, 90, pdf.get_string_width(first) + 20, 60)
    assert texts(read(pdf)) == [f"{first} 6. Her teachers will meet before then."]


def test_a_numbered_outcome_that_ends_what_brackets_began_begins_no_paragraph():
    pdf = drawn()
    first = "A mentor will go through the timetable with Mila each morning. (B1;"
    cell(pdf, 60, 100, pdf.get_string_width(first) + 8, f"{first} Outcome 5)\nOutcome 6: a text of its own.")
    pdf.rect(50, 90, pdf.get_string_width(first) + 20, 70)
    assert texts(read(pdf)) == [f"{first} Outcome 5)", "Outcome 6: a text of its own."]


@pytest.mark.parametrize(
    ("front", "back", "text"),
    [
        ("Summe", "r 2027", "Summer 2027"),
        ("Communi", "cation", "Communication"),
        ("Review", "date", "Review date"),
        ("Minutes", "pw", "Minutes pw"),
    ],
)
def test_a_word_broken_in_a_cell_too_narrow_for_it_is_whole(front, back, text):
    pdf = drawn()
    pdf.text(60, 100, front)
    pdf.text(60, 113, back)
    width = pdf.get_string_width(front) + 6
    pdf.rect(57, 87, width, 34)
    pdf.rect(57 + width, 87, 100, 34)
    pdf.text(62 + width, 100, "Reading")
    assert grid(tables(read(pdf))[0]) == [[text, "Reading"]]


def test_words_keep_the_hyphens_that_are_theirs():
    pdf = drawn()
    pdf.text(60, 100, "Mila needs communi-")
    pdf.text(60, 113, "cation in words and in non-")
    pdf.text(60, 126, "verbal ways, and her self-")
    pdf.text(60, 139, "esteem is low. Communication")
    pdf.text(60, 152, "comes first and communication")
    pdf.rect(56, 85, 175, 75)
    assert texts(read(pdf)) == [
        "Mila needs communication in words and in non-verbal ways, and her self-esteem is low. Communication comes "
        "first and communication"
    ]


# --- page breaks ---


class Plan(FPDF):
    """A plan with a header and a numbered footer."""

    def header(self):
        self.set_font("Helvetica", size=9)
        self.text(60, 30, "CONFIDENTIAL - Mila Hart")

    def footer(self):
        self.set_font("Helvetica", size=9)
        self.text(60, self.h - 25, f"Final plan, page {self.page_no()} of 3")


def plan() -> Plan:
    pdf = Plan(unit="pt", format="A4")
    pdf.set_margin(60)
    pdf.set_auto_page_break(True, 60)
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    return pdf


def test_headers_and_footers_are_given_once_and_never_cut_a_sentence():
    pdf = plan()
    sentences = " ".join(f"This is sentence {number} of a long account of what Mila likes." for number in range(230))
    pdf.multi_cell(0, 13, sentences, align="L")
    document = read(pdf)
    assert document.pages == 3
    assert texts(document) == [sentences]
    assert [paragraph.text for paragraph in document.furniture] == [
        "CONFIDENTIAL - Mila Hart",
        "Final plan, page 1 of 3",
    ]


def test_numbered_headings_at_the_top_of_each_page_are_no_furniture():
    pdf = plan()
    for number in (1, 2, 3):
        pdf.set_y(60)
        pdf.multi_cell(0, 13, f"Outcome {number}", new_x="LMARGIN", new_y="NEXT")
        pdf.multi_cell(0, 13, f"By {2026 + number} Mila will do this.", new_x="LMARGIN", new_y="NEXT")
        if number < 3:
            pdf.add_page()
    assert texts(read(pdf)) == [
        "Outcome 1",
        "By 2027 Mila will do this.",
        "Outcome 2",
        "By 2028 Mila will do this.",
        "Outcome 3",
        "By 2029 Mila will do this.",
    ]


@pytest.mark.parametrize(
    ("tops", "kept"),
    [
        pytest.param((60, 60, 60), True, id="at the top of the text"),
        pytest.param((90, 60, 60), True, id="higher than the title"),
        pytest.param((60, 20, 20), False, id="in the margin"),
    ],
)
def test_what_begins_two_pages_of_three_is_furniture_only_in_their_margin(tops, kept):
    pdf = FPDF(unit="pt", format="A4")
    pdf.set_margin(60)
    for top, first, text in (
        (tops[0], "Our plan", "This plan is Mila's."),
        (tops[1], "Sensory and physical", "Mila tires after writing."),
        (tops[2], "Sensory and physical", "A therapist will see Mila every week."),
    ):
        pdf.add_page()
        pdf.set_font("Helvetica", "B", 11)
        pdf.set_y(top)
        pdf.multi_cell(0, 13, first)
        pdf.set_font("Helvetica", size=11)
        pdf.set_y(max(top, 60) + 20)
        pdf.multi_cell(0, 13, text)
    document = read(pdf)
    assert ("Sensory and physical" in texts(document)) is kept
    assert [paragraph.text for paragraph in document.furniture] == ([] if kept else ["Sensory and physical"])


def ruled(pdf: FPDF, top: float, rows: list[list[str]], bold_first: bool = False) -> None:
    y = top
    for number, row in enumerate(rows):
        pdf.set_font("Helvetica", "B" if bold_first and number == 0 else "", 11)
        spans = [
            cell(pdf, left + 3, y + 3, right - left - 6, text)
            for left, right, text in zip(EDGES, EDGES[1:], row, strict=False)
        ]
        height = max(spans) + 6
        for left, right in pairwise(EDGES):
            pdf.rect(left, y, right - left, height)
        y += height


HEADER = ["Need", "Provision", "By whom"]


def test_a_row_split_by_a_page_break_is_one_row_and_the_repeated_header_goes():
    pdf = drawn()
    ruled(pdf, 640, [HEADER, ["She needs time.", "A teaching assistant will sit beside her and", "Assistant"]], True)
    pdf.add_page()
    ruled(pdf, 60, [HEADER, ["", "read each question aloud.", ""], ["Second", "Other words.", "Teacher"]], True)
    table = tables(read(pdf))[0]
    assert table.header_rows == 1
    assert grid(table) == [
        HEADER,
        ["She needs time.", "A teaching assistant will sit beside her and read each question aloud.", "Assistant"],
        ["Second", "Other words.", "Teacher"],
    ]


def test_a_title_repeated_over_a_page_is_over_one_table_if_a_row_goes_on_below_it():
    def titled(top: float, row: list[str]) -> None:
        pdf.rect(EDGES[0], top, EDGES[-1] - EDGES[0], 20)
        pdf.text(EDGES[0] + 3, top + 13, "Sensory and physical")
        ruled(pdf, top + 20, [row])

    pdf = drawn()
    titled(740, ["Need", "Provision", "How"])
    pdf.add_page()
    titled(60, ["", "", "long"])
    assert list(map(grid, tables(read(pdf)))) == [[["Sensory and physical"], ["Need", "Provision", "How long"]]]


def test_a_whole_row_after_a_page_break_stays_a_row():
    pdf = drawn()
    ruled(pdf, 700, [HEADER, ["First.", "One thing is done.", "Assistant"]], True)
    pdf.add_page()
    ruled(pdf, 60, [["Second.", "Another thing is done.", "Teacher"]])
    assert grid(tables(read(pdf))[0]) == [
        HEADER,
        ["First.", "One thing is done.", "Assistant"],
        ["Second.", "Another thing is done.", "Teacher"],
    ]


def test_a_row_split_between_two_sentences_is_one_row_if_other_cells_are_empty_only_there():
    pdf = drawn()
    ruled(pdf, 640, [HEADER, ["She needs time.", "A teaching assistant will sit beside her.", "Assistant"]], True)
    pdf.add_page()
    rows = [["", "They will read each question aloud.", ""], ["Second.", "Other words.", "Teacher"]]
    ruled(pdf, 60, [HEADER, *rows], True)
    assert grid(tables(read(pdf))[0]) == [
        HEADER,
        [
            "She needs time.",
            "A teaching assistant will sit beside her.\nThey will read each question aloud.",
            "Assistant",
        ],
        ["Second.", "Other words.", "Teacher"],
    ]


@pytest.mark.parametrize(
    ("height", "second", "fourth", "who", "rest"),
    [
        pytest.param(30, "Second.", "Fourth.", "Teacher", "", id="named"),
        pytest.param(30, "", "", "Teacher", "", id="unnamed"),
        pytest.param(70, "Second.", "Fourth.", "Teacher and an", "occupational", id="in mid-sentence"),
    ],
)
def test_a_cell_merged_downwards_from_the_last_row_of_a_page_goes_on_over_the_page(height, second, fourth, who, rest):
    pdf = drawn()

    def page(top: float, rows: list[list[str]], merged: tuple[int, ...]) -> None:
        """Rows of one height; below a merged one the last column has no line."""
        for number, row in enumerate(rows):
            y = top + height * number
            for column, (left, right) in enumerate(pairwise(EDGES)):
                pdf.text(left + 3, y + 14, row[column])
                if column < 2 or number not in merged:
                    pdf.line(left, y + height, right, y + height)
        pdf.line(EDGES[0], top, EDGES[-1], top)
        for x in EDGES:
            pdf.line(x, top, x, top + height * len(rows))

    first = [
        ["First.", "One thing.", "Assistant"],
        [second, "Two things.", ""],
        ["Third.", "A third thing.", who],
    ]
    page(780 - height * 3, first, merged=(0,))
    pdf.add_page()
    page(60, [[fourth, "A fourth thing.", rest], ["Fifth.", "A fifth thing.", "Therapist"]], merged=())
    table = tables(read(pdf))[0]
    assert grid(table) == [
        ["First.", "One thing.", "Assistant"],
        [second, "Two things."],
        ["Third.", "A third thing.", f"{who} {rest}".strip()],
        [fourth, "A fourth thing."],
        ["Fifth.", "A fifth thing.", "Therapist"],
    ]
    assert [table.at(row, 3).text for row in (1, 2)] == ["Assistant"] * 2
    assert [table.at(row, 3).text for row in (3, 4)] == [f"{who} {rest}".strip()] * 2


def test_a_cell_merged_down_over_several_rows_goes_on_over_the_page_in_mid_sentence():
    pdf = drawn()

    def page(top: float, rows: list[list[str]], merged: tuple[int, ...]) -> None:
        """Rows of one height; below a merged one the first column has no line."""
        for number, row in enumerate(rows):
            y = top + 30 * number
            for column, (left, right) in enumerate(pairwise(EDGES)):
                pdf.text(left + 3, y + 14, row[column])
                if column > 0 or number not in merged:
                    pdf.line(left, y + 30, right, y + 30)
        pdf.line(EDGES[0], top, EDGES[-1], top)
        for x in EDGES:
            pdf.line(x, top, x, top + 30 * len(rows))

    page(720, [["Mila will keep it", "One thing.", "Assistant"], ["", "Two things.", "Teacher"]], merged=(0,))
    pdf.add_page()
    page(60, [["going for four turns.", "A third thing.", "Teacher"], ["Another.", "A fourth.", "Nurse"]], merged=())
    table = tables(read(pdf))[0]
    assert grid(table) == [
        ["Mila will keep it going for four turns.", "One thing.", "Assistant"],
        ["Two things.", "Teacher"],
        ["A third thing.", "Teacher"],
        ["Another.", "A fourth.", "Nurse"],
    ]


def test_tables_with_a_heading_between_them_or_headers_of_their_own_are_never_joined():
    pdf = drawn()
    ruled(pdf, 700, [["Outcome 1", "x", "By when"], ["Mila will read.", "", "July 2027"]], True)
    pdf.add_page()
    ruled(pdf, 60, [["Outcome 2", "x", "By when"], ["Mila will swim.", "", "July 2027"]], True)
    pdf.set_xy(60, 700)
    pdf.multi_cell(0, 13, "Section G", new_x="LMARGIN", new_y="NEXT")
    pdf.add_page()
    ruled(pdf, 60, [["Mila will eat.", "", "July 2027"]])
    assert len(tables(read(pdf))) == 3


def test_a_table_that_is_headed_like_the_one_before_it_is_not_joined_to_it():
    pdf = drawn()
    ruled(pdf, 700, [["Outcome 1", "Reading", "By when"], ["Mila will read.", "Aloud", "July 2027"]])
    pdf.add_page()
    ruled(pdf, 60, [["Outcome 2", "Swimming", "By when"], ["Mila will swim.", "A length", "July 2028"]])
    assert len(tables(read(pdf))) == 2


def test_rows_that_happen_to_say_the_same_on_both_sides_of_a_page_break_head_no_tables():
    pdf = drawn()
    ruled(pdf, 700, [["Outcome 1", "Reading", "July 2027"], ["Outcome 2", "Swimming", "July 2028"]])
    pdf.add_page()
    ruled(pdf, 60, [["Outcome 3", "Writing", "July 2027"], ["Outcome 4", "Sums", "July 2029"]])
    assert len(tables(read(pdf))) == 1


def test_every_paragraph_says_where_it_stands():
    pdf = drawn()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    ruled(pdf, 100, [HEADER, ["Time", "Help", "Teacher"]])
    where = [paragraph.where for paragraph in read(pdf).paragraphs][-1]
    assert (where.page, where.table, where.row, where.column) == (2, 1, 2, 3)
    left, top, right, bottom = where.box
    assert 400 < left < right < 530
    assert 115 < top < bottom < 145


# --- struck text, turned pages, forms ---


def test_struck_text_is_left_out_and_counted_and_underlined_text_stays():
    pdf = drawn()
    pdf.set_font("Helvetica", "", 11)
    pdf.write(13, "Mila will have ")
    pdf.set_font("Helvetica", "S", 11)
    pdf.write(13, "regular support")
    pdf.set_font("Helvetica", "U", 11)
    pdf.write(13, " thirty minutes of help")
    pdf.set_font("Helvetica", "", 11)
    pdf.write(13, " each day.")
    document = read(pdf)
    assert texts(document) == ["Mila will have thirty minutes of help each day."]
    assert document.changes.struck == 1
    assert document.changes.first is not None
    assert (document.changes.first.text, document.changes.first.where.page) == ("regular support", 1)


def turned(data: bytes, degrees: int) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(data)).pages:
        writer.add_page(page.rotate(degrees))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_page_reads_as_an_upright_one(degrees):
    pdf = drawn()
    pdf.multi_cell(0, 13, PROVISION, align="L")
    box_with_lines(pdf, write_rows(pdf, 140))
    upright = read(pdf)
    assert texts(read(turned(bytes(pdf.output()), degrees))) == texts(upright)


def test_text_drawn_sideways_is_turned_upright():
    pdf = drawn()
    with pdf.rotation(90, 300, 400):
        cell(pdf, 60, 200, 400, f"{NEED} {PROVISION}")
    assert texts(read(pdf)) == [f"{NEED} {PROVISION}"]


def test_text_turned_in_a_cell_stays_in_its_cell():
    pdf = drawn()
    pdf.rect(60, 100, 40, 200)
    pdf.rect(100, 100, 400, 200)
    cell(pdf, 104, 104, 380, f"{NEED} {PROVISION}")
    with pdf.rotation(90, 80, 290):
        pdf.text(80, 290, "Cognition and learning")
    assert grid(tables(read(pdf))[0]) == [["Cognition and learning", f"{NEED} {PROVISION}"]]


def test_a_watermark_is_furniture():
    pdf = drawn()
    pdf.multi_cell(0, 13, NEED, align="L")
    with pdf.rotation(45, 300, 400):
        pdf.set_font("Helvetica", "B", 60)
        pdf.text(200, 400, "DRAFT")
    document = read(pdf)
    assert texts(document) == [NEED]
    assert [paragraph.text for paragraph in document.furniture] == ["DRAFT"]


def form() -> bytes:
    """A page with a text field that is filled in and a box that is ticked."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject

    pdf = drawn()
    pdf.text(60, 110, "Name of school:")
    pdf.text(60, 140, "Residential:")
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(pdf.output()))))
    page = writer.pages[0]
    fields = ArrayObject()
    for kind, box, value in (("Tx", (160, 725, 400, 740), "Brackenbury Primary"), ("Btn", (160, 695, 175, 710), None)):
        widget = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Widget"),
                NameObject("/FT"): NameObject(f"/{kind}"),
                NameObject("/T"): TextStringObject(kind),
                NameObject("/F"): NumberObject(4),
                NameObject("/Rect"): ArrayObject([FloatObject(edge) for edge in box]),
            }
        )
        if value:
            widget[NameObject("/V")] = TextStringObject(value)
        else:
            widget[NameObject("/V")] = widget[NameObject("/AS")] = NameObject("/Yes")
        fields.append(writer._add_object(widget))
    page[NameObject("/Annots")] = fields
    writer._root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): fields})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_what_is_filled_in_at_a_form_is_read_where_it_stands():
    assert texts(read(form()))[0].split() == ["Name", "of", "school:", "Brackenbury", "Primary"]


@pytest.mark.parametrize(
    ("more", "read_as"),
    [({}, ["Name of school:", "Brackenbury Primary"]), ({"/CL": (9, 9, 99, 99)}, ["Name of school:"])],
)
def test_what_is_typed_over_a_page_is_read_and_what_points_at_it_is_a_comment(more, read_as):
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import FreeText
    from pypdf.generic import ArrayObject, FloatObject, NameObject

    pdf = drawn()
    pdf.text(60, 110, "Name of school:")
    writer, held = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(pdf.output())))), io.BytesIO()
    typed = FreeText(text="Brackenbury Primary", rect=(160, 725, 400, 740))
    typed |= {NameObject(key): ArrayObject(map(FloatObject, value)) for key, value in more.items()}
    writer.add_annotation(0, typed)
    writer.write(held)
    document = read(held.getvalue())
    assert " ".join(texts(document)).split() == " ".join(read_as).split()
    assert document.changes.comments == len(more)


def test_notes_on_a_page_are_counted():
    pdf = drawn()
    pdf.multi_cell(0, 13, NEED, align="L")
    pdf.text_annotation(100, 100, "Is this enough?")
    assert read(pdf).changes.comments == 1


# --- by property ---

SAID = st.lists(
    st.sampled_from(["Aniela", "maths", "week", "school", "reads", "with", "help", "don't", "one-to-one"]),
    min_size=3,
    max_size=40,
)
GRID = st.integers(1, 3).flatmap(
    lambda columns: st.lists(st.lists(SAID, min_size=columns, max_size=columns), min_size=2, max_size=12)
)


@given(parts=st.lists(st.one_of(SAID, GRID), min_size=1, max_size=4))
@settings(max_examples=8, deadline=None, phases=[Phase.explicit, Phase.generate])
def test_no_word_is_lost_or_doubled_and_cells_lead_back_to_their_words(parts):
    pdf = drawn()
    count = 0
    planted: list[str] = []
    cells: list[str] = []

    def said(words: list[str]) -> str:
        nonlocal count
        numbered = []
        for word in words:  # each word but once in the file
            count += 1
            numbered.append(f"{word}{count}")
        # Without its full stop a cell would go on below a page's end, and its row with it.
        numbered[-1] += "."
        planted.extend(numbered)
        return " ".join(numbered)

    for part in parts:
        if isinstance(part[0], str):
            pdf.multi_cell(0, 13, said(part), align="L", new_x="LMARGIN", new_y="NEXT")
            pdf.ln(13)
            continue
        with pdf.table(first_row_as_headings=False, text_align="LEFT", line_height=13, padding=3) as drawn_table:
            for row in part:
                texts_of_row = [said(words) for words in row]
                cells += texts_of_row
                drawn_table.row(texts_of_row)
        pdf.ln(13)
    document = read(pdf)
    assert " ".join(texts(document)).split() == planted
    read_cells = [cell.text for table in tables(document) for row in table.rows for cell in row]
    assert [" ".join(text.split()) for text in read_cells] == cells
    for table in tables(document):
        assert all(table.at(cell.row, cell.column) is cell for row in table.rows for cell in row)
    assert all(1 <= paragraph.where.page <= document.pages for paragraph in document.paragraphs)
    assert read(pdf) == document


# --- what cannot be read ---


def picture(pdf: FPDF, x: float, y: float, width: float, height: float) -> None:
    from PIL import Image

    pdf.image(Image.new("RGB", (40, 60), "lightgrey"), x, y, width, height)


def test_a_scan_is_refused_by_the_numbers_of_its_pages():
    pdf = drawn()
    picture(pdf, 0, 0, pdf.w, pdf.h)
    pdf.add_page()
    picture(pdf, 0, 0, pdf.w, pdf.h)
    with pytest.raises(UnreadableError, match="Pages 1-2 are scans") as caught:
        read(pdf)
    assert caught.value.code == "no-text"


def test_scanned_pages_among_others_are_named_and_their_text_counts_as_lost():
    pdf = drawn()
    pdf.multi_cell(0, 13, NEED)
    pdf.add_page()
    picture(pdf, 0, 0, pdf.w, pdf.h)
    pdf.text(60, 800, "Page 2")
    unread = read(pdf).unread
    assert [(item.what.startswith("Page 2 is a scan"), item.holds_text) for item in unread] == [(True, True)]


@pytest.mark.parametrize(("side", "holds_text"), [(80, False), (480, True)])
def test_a_picture_beside_text_is_mentioned_and_only_a_big_one_counts_as_text(side, holds_text):
    pdf = drawn()
    pdf.multi_cell(0, 13, NEED)
    picture(pdf, 60, 200, side, side)
    assert [(item.what, item.holds_text) for item in read(pdf).unread] == [("1 picture on page 1", holds_text)]


def test_a_pdf_without_anything_is_empty():
    assert refusal(bytes(drawn().output())) == "empty"


def encrypted(user: str, owner: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    pdf = drawn()
    pdf.multi_cell(0, 13, NEED)
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(bytes(pdf.output()))))
    writer.encrypt(user_password=user, owner_password=owner, algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_password_is_refused_but_one_against_printing_alone_is_not():
    assert refusal(encrypted("secret", "secret")) == "encrypted"
    assert texts(read(encrypted("", "owner"))) == [NEED]


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\nnonsense\n%%EOF", b"", b"\x00" * 500])
def test_damaged_files_are_refused(data):
    assert refusal(data) == "corrupt"


def test_a_file_cut_anywhere_is_read_or_refused_and_never_fails_otherwise():
    pdf = drawn()
    box_with_lines(pdf, write_rows(pdf, 140))
    data = bytes(pdf.output())
    for length in range(0, len(data), max(1, len(data) // 40)):
        try:
            read(data[:length])
        except UnreadableError as error:
            assert error.code in ("corrupt", "empty", "encrypted", "unreadable-text")


def test_more_pages_than_the_limit_are_refused():
    pdf = drawn()
    for _ in range(3):
        pdf.add_page()
    assert refusal(bytes(pdf.output()), pages=3) == "too-large"


def test_more_lines_than_the_limit_leave_a_note():
    pdf = drawn()
    pdf.multi_cell(0, 13, NEED)
    for number in range(300):
        pdf.line(60, 200 + number, 90, 200 + number)
    document = read(pdf, lines_per_page=100)
    assert texts(document) == [NEED]
    assert document.notes[0].startswith("Page 1:")


# --- the same plan from Word and from PDF ---

SOFFICE = shutil.which("soffice")
CONVERTED = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def from_word(tmp_path_factory):
    """A Word plan and its PDF."""
    import docx

    folder = tmp_path_factory.mktemp("converted")
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "CONFIDENTIAL"
    word.add_heading("Section B: Special educational needs", 1)
    for text in (NEED, PROVISION):
        word.add_paragraph(text)
        word.add_paragraph("Time to answer", style="List Bullet")
        word.add_paragraph(text, style="List Number")
    table = word.add_table(1, 3, style="Table Grid")
    for place, text in zip(table.rows[0].cells, HEADER, strict=True):
        place.paragraphs[0].add_run(text).bold = True
    for number in range(8):
        row = table.add_row().cells
        row[0].text = f"Need {number}. {NEED}"
        row[1].text = f"{PROVISION} {NEED}"
        row[1].add_paragraph(f"Also: {PROVISION}")
        row[2].text = "Teacher"
    merged = table.add_row().cells
    merged[0].merge(merged[2]).text = "Monitoring arrangements"
    struck = word.add_paragraph("Mila will have ")
    struck.add_run("regular ").font.strike = True
    struck.add_run("daily help.")
    word.save(folder / "plan.docx")
    subprocess.run(
        [
            SOFFICE,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            folder / "plan.docx",
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return folder


def shape(document: Document) -> list[object]:
    def of(blocks):
        for block in blocks:
            if isinstance(block, Table):
                yield [
                    [(part.row, part.column, part.height, part.width, list(of(part.blocks))) for part in row]
                    for row in block.rows
                ]
            elif block.text.strip():
                yield block.text if not block.label.strip("•●") else f"{block.label} {block.text}"

    return list(of(document.blocks))


@CONVERTED
def test_a_plan_reads_the_same_from_word_and_from_pdf(from_word: Path):
    from ehcplint.readers.word import read_word

    word = read_word((from_word / "plan.docx").read_bytes(), "plan.docx", Limits())
    pdf = read((from_word / "plan.pdf").read_bytes())
    assert pdf.pages > 2
    assert shape(pdf) == shape(word)
    assert pdf.changes.struck == 1
