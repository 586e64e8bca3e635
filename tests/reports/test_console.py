from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from ehcplint.document import Document, Location
from ehcplint.finding import Finding, PlanReport, Report, Severity
from ehcplint.plan import Entry, FrontSheet, Heading, Kind, Part, Plan
from ehcplint.reports import render
from ehcplint.reports.console import Marked, Page
from ehcplint.reports.findings import excerpt, place, section_heading, summary, total, write
from ehcplint.reports.overview import show

HERE = Path(__file__).parent


def written(entry, evidence="", **more):
    finding = Finding("rule", Severity.ERROR, "Title", "Message.", "Advice.", (), "F", entry, evidence, **more)
    return render(Report((PlanReport("plan.docx", "read", findings=(finding,)),), ()), "console")


def plain(pieces):
    return "".join(f">>{piece.text}<<" if isinstance(piece, Marked) else piece for piece in pieces)


def test_the_report_reads_as_expected(report, expect):
    expect(HERE / "report.txt", render(report, "console"))


def test_no_line_is_wider_than_80_columns_or_ends_in_a_space(report):
    for line in render(report, "console").splitlines():
        assert len(line) <= 80
        assert line == line.rstrip()


def test_a_long_word_is_folded_and_not_lost():
    text = written("q" * 150, "q" * 150)
    assert text.count("q") == 150
    assert max(map(len, text.splitlines())) <= 80


def test_sections_come_in_plan_order_and_errors_first(report):
    text = render(report, "console")
    order = ["The plan as a whole", "Section F:", "Section I:", "Please check", "What was read", "2 errors and 2"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_errors_come_before_warnings_in_a_section():
    findings = tuple(
        Finding(f"rule-{severity}", severity, severity, "Message.", "Advice.", (), "F", "entry", "entry")
        for severity in (Severity.ADVICE, Severity.WARNING, Severity.ERROR)
    )
    text = render(Report((PlanReport("plan.docx", "read", findings=findings),), ()), "console")
    assert text.index("ERROR ") < text.index("WARNING ") < text.index("ADVICE ")


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Special educational provision", "Section F: Special educational provision"),
        ("SECTION F: SPECIAL EDUCATIONAL PROVISION", "Section F: SPECIAL EDUCATIONAL PROVISION"),
        ("Section F – Provision", "Section F: Provision"),
        ("F. Provision", "Section F: Provision"),
        ("F", "Section F"),
        ("", "Section F"),
        ("Facts and provision", "Section F: Facts and provision"),
    ],
)
def test_a_section_is_headed_by_its_letter_once(title, heading):
    assert section_heading("F", title) == heading


def test_advice_for_the_same_fault_is_said_once(report):
    section = render(report, "console").split("Section F:")[1].split("Section I:")[0]
    assert section.count("What to do:") == 1
    assert section.count("Rule: vague-wording") == 1
    assert section.count("What is marked leaves room for doubt") == 1


def test_the_report_never_calls_a_plan_compliant(report):
    assert "complian" not in render(report, "console").casefold()
    clean = PlanReport("strong.docx", "read", missing=("H2", "J"))
    assert summary(clean, 12) == "No findings from 12 rules in strong.docx; sections not found: H2, J."


@pytest.mark.parametrize(
    ("severities", "sentence"),
    [
        (["error"], "1 error in plan.docx."),
        (["error"] * 3 + ["warning"] * 9 + ["advice"] * 2, "3 errors, 9 warnings and 2 pieces of advice in plan.docx."),
        (["warning", "advice"], "1 warning and 1 piece of advice in plan.docx."),
    ],
)
def test_the_summary_reads_as_a_sentence(severities, sentence):
    findings = tuple(Finding("r", Severity(severity), "", "", "", ()) for severity in severities)
    assert summary(PlanReport("plan.docx", "read", findings=findings), 12) == sentence


def test_many_files_are_summed_up_in_one_sentence(report):
    counted = "2 errors and 2 warnings in 4 files; 1 sign for you to check"
    assert total(report) == f"{counted}; 2 files not read, or only in part."


def test_evidence_is_marked_where_it_stands():
    assert plain(excerpt("Will have regular support daily.", ["regular support"], 200)) == (
        "Will have >>regular support<< daily."
    )


def test_several_marks_stand_in_one_entry():
    text = plain(excerpt("Regular work in a small group.", ["small group", "Regular"], 190))
    assert text == ">>Regular<< work in a >>small group<<."


def test_a_long_entry_is_cut_around_its_evidence():
    entry = f"{'before ' * 60}regular support{' after' * 60}"
    text = plain(excerpt(entry, ["regular support"], 190))
    assert ">>regular support<<" in text
    assert text.startswith("… before")
    assert text.endswith("after …")
    assert len(text) < 200


def test_evidence_at_the_beginning_leaves_the_room_to_what_follows():
    text = plain(excerpt("Access to" + " a quiet room" * 40, ["Access to"], 190))
    assert text.startswith(">>Access to<< a quiet room")
    assert 150 < len(text) < 200


def test_evidence_longer_than_the_room_shows_its_beginning_and_end():
    text = plain(excerpt("first " + "word " * 100 + "last", ["first " + "word " * 100 + "last"], 190))
    assert text.startswith(">>first word")
    assert text.endswith("word last<<")
    assert len(text) < 220


def test_evidence_that_is_not_in_the_entry_is_still_shown():
    assert plain(excerpt("One text.", ["another"], 190)) == ">>another<< in: One text."


@given(st.text(), st.integers(0, 30), st.integers(0, 30), st.integers(20, 200))
def test_cutting_never_loses_short_evidence(entry, start, length, room):
    evidence = entry[start : start + min(length, room)]
    pieces = excerpt(entry, [evidence], room)
    cleaned = plain(excerpt(evidence, [evidence], room)).removeprefix(">>").removesuffix("<<")
    assert not cleaned or cleaned in plain(pieces)


def test_markup_and_control_characters_in_a_plan_are_only_shown():
    text = written("[bold red]x[/nope] \x1b[31m\x9b1m a\u202eb\u2066 [link=file:///etc]y[/link]", "x")
    assert "[bold red]>>x<<[/nope]" in text
    assert "[link=file:///etc]y[/link]" in text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


@given(st.text(st.characters()))
def test_nothing_in_a_plan_can_steer_a_terminal(words):
    text = written(words, words[:3])
    assert {unicodedata.category(char) for char in text if char != "\n"}.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})


def test_a_colour_terminal_gets_underlines_and_no_marks(report):
    console = Console(force_terminal=True, color_system="standard", width=80, legacy_windows=False, _environ={})
    with console.capture() as capture:
        write(report, Page(console))
    text = capture.get()
    assert "\x1b[1;4m25 hours TA support\x1b[0m" in text
    assert ">>" not in text


def test_a_terminal_without_colour_gets_marks(report):
    console = Console(force_terminal=True, width=80, legacy_windows=False, _environ={"NO_COLOR": "1", "TERM": "xterm"})
    with console.capture() as capture:
        write(report, Page(console))
    assert ">>25 hours TA support<<" in capture.get()


def test_the_report_can_be_written_in_cp1252(report):
    plain_words = replace(report, documents=report.documents[1:])
    assert render(plain_words, "console").encode("cp1252")


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (Location(page=9, table=7, row=2, column=3, paragraph=310), "page 9, table 7, row 2"),
        (Location(page=4, paragraph=12), "page 4, paragraph 12"),
        (Location(paragraph=12), "paragraph 12"),
        (Location(line=30), "line 30"),
        (Location(), ""),
    ],
)
def test_a_place_is_said_as_people_say_it(where, words):
    assert place(where) == words


def test_a_table_row_shows_its_need_outcome_and_provision_together(report):
    def entry(letter, kind, text, row=None):
        return Entry(letter, kind, (Part(text, Location(table=2, row=1)),), row=row)

    plan = Plan(
        Document("plan.docx", "docx", ()),
        "final",
        FrontSheet(),
        (Heading(("A",), "Section A: Views", Location()),),
        (
            entry("A", Kind.VIEW, "I like trains."),
            entry("B", Kind.NEED, "Needs help to read.", 1),
            entry("B", Kind.NEED, "Needs help to write.", 2),
            entry("F", Kind.PROVISION, "A teacher reads with her.", 1),
        ),
    )
    page = Page.plain()
    show(plan, report.documents[0], page, str)
    text = page.text
    rows = text.split("Row 1: table 2, row 1")[1]
    assert rows.index("B need") < rows.index("F provision") < rows.index("Needs help to write.")
    assert "Section A: Views" in text


def test_the_ledger_shows_what_is_not_said_and_the_hours_of_a_week(report):
    page = Page.plain()
    show(Plan(Document("p", "docx", ()), "final", FrontSheet(), (), ()), report.documents[0], page, str)
    ledger = page.text.split("Provision ledger")[1]
    assert "0.5 " in ledger
    assert "not said" in ledger
    assert "Section F: Communication" in ledger
    assert re.search(r"0\.5 +1:1 +2$", ledger, re.MULTILINE)
    assert "Support: 0.5 hours a week in 1 entry; 1 more give no hours that can be counted." in ledger
