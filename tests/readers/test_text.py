"""Plain text and Markdown are read with their lines, headings, lists and tables."""

import pytest

from ehcplint.document import Table, UnreadableError


def lines_of(document):
    return [(block.where.line, block.label, block.level, block.text) for block in document.blocks]


def test_each_line_of_unwrapped_text_is_a_paragraph(read_bytes):
    text = b"Name: Aniela\nDate of birth: 9 May 2016\n\n=== SECTION F: PROVISION ===\nA teaching assistant will help."
    assert lines_of(read_bytes(text, "plan.txt")) == [
        (1, "", 0, "Name: Aniela"),
        (2, "", 0, "Date of birth: 9 May 2016"),
        (4, "", 0, "=== SECTION F: PROVISION ==="),
        (5, "", 0, "A teaching assistant will help."),
    ]


def test_wrapped_lines_are_one_paragraph_of_the_files_own_characters(read_bytes):
    wrapped = (
        "A speech and language therapist will work with Aniela\n"
        "for thirty minutes each week in the quiet room beside\n"
        "the hall."
    )
    document = read_bytes((wrapped + "\nOutcome 1").encode(), "plan.txt")
    assert [block.text for block in document.blocks] == [wrapped, "Outcome 1"]


@pytest.mark.parametrize(
    "marks", ["F1. F2.", "1. 2.", "1.1 1.2", "(a) (b)", "F1.1: F1.2:", "- -", "• •", "Outcome 1: Outcome 2:"]
)
def test_lines_that_are_numbered_are_items_with_no_line_between_them(read_bytes, marks):
    half = len(marks) // 2
    items = [
        f"{mark} A speech and language therapist will work with Aniela for thirty minutes each week"
        for mark in (marks[:half].strip(), marks[half:].strip())
    ]
    document = read_bytes("\n".join(["She will have:", *items]).encode(), "plan.md")
    assert [block.where.line for block in document.blocks] == [1, 2, 3]


@pytest.mark.parametrize(
    "start", ["30 minutes each week.", "A4 paper for it.", "1.5 hours each week.", "3. She draws.", "A. Smith."]
)
def test_a_wrapped_line_that_begins_with_a_number_goes_on(read_bytes, start):
    text = f"A speech and language therapist will work with Aniela, who is now in Year\n{start}"
    document = read_bytes(f"{text}\n\n{'x' * 73}\n".encode(), "plan.txt")
    assert [block.text for block in document.blocks][:-1] == [text]


def test_markdown_headings_lists_and_bold(read_bytes):
    text = "# Plan\n\n## Section B ##\n- reading\n* maths\n1. one\n(a) two\n\n**Section F**\n\n"
    text += "He needs **30 minutes** a day of ______ and snake_case__ too."
    document = read_bytes(text.encode(), "plan.md")
    assert lines_of(document) == [
        (1, "", 1, "Plan"),
        (3, "", 2, "Section B"),
        (4, "-", 0, "reading"),
        (5, "*", 0, "maths"),
        (6, "1.", 0, "one"),
        (7, "(a)", 0, "two"),
        (9, "", 0, "Section F"),
        (11, "", 0, "He needs 30 minutes a day of ______ and snake_case__ too."),
    ]
    assert [block.bold for block in document.blocks].count(True) == 1
    assert document.format == "md"


def test_pipe_tables_are_tables(read_bytes):
    document = read_bytes(
        b"| Need | Provision |\n|------|:---:|\n| reading | daily \\| weekly |\n\n| next |\n", "plan.md"
    )
    first, second = document.blocks
    assert isinstance(first, Table)
    assert (first.header_rows, second.header_rows) == (1, 0)
    assert [[cell.text for cell in row] for row in first.rows] == [
        ["Need", "Provision"],
        ["reading", "daily \\| weekly"],
    ]
    where = first.rows[1][1].blocks[0].where
    assert (where.table, where.row, where.column, where.line) == (1, 2, 2, 3)
    assert second.where.table == 2


ENCODED = {
    "UTF-8": "Zoë’s".encode(),
    "UTF-8 with mark": "Zoë’s".encode("utf-8-sig"),
    "UTF-16 little": b"\xff\xfe" + "Zoë’s".encode("utf-16-le"),
    "UTF-16 big": b"\xfe\xff" + "Zoë’s".encode("utf-16-be"),
    "Windows": "Zoë’s".encode("cp1252"),
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED)
def test_usual_encodings_are_understood(read_bytes, data):
    assert [block.text for block in read_bytes(data, "plan.txt").blocks] == ["Zoë’s"]


@pytest.mark.parametrize("data", [b"\x81\x8d\x8f", "Aniela".encode("utf-16-le"), b"\xff\xfea"])
def test_unknown_encodings_are_refused(read_bytes, data):
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(data, "plan.txt")
    assert refusal.value.code == "encoding"


def test_line_ends_of_all_kinds_count_lines(read_bytes):
    assert [block.where.line for block in read_bytes(b"a\r\n\r\nb\rc\n", "plan.txt").blocks] == [1, 3, 4]
