"""A comparison as JSON, as a page and as a workbook, read by what reads such files."""

from __future__ import annotations

import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest

import ehcplint
from ehcplint.difference import Caseload, Pair, Side
from ehcplint.document import Location
from ehcplint.reports import comparison as formats
from ehcplint.reports.comparison.html import marked
from ehcplint.reports.comparison.json import schema

PUBLISHED = Path(ehcplint.__file__).parent / "reports" / "schema" / "comparison-1.json"
OLD = """# Education, Health and Care Plan – FINAL

Name: Sam Quill

## Section F: Special educational provision

- A teaching assistant will practise <b>handwriting</b> & "=SUM(A1)" with Sam for 30 minutes daily.
- =HYPERLINK("http://example.org") A school nurse will see Sam for 20 minutes each week.
"""
NEW = OLD.replace("30 minutes daily", "20 minutes daily").rsplit("- =", 1)[0]


@pytest.fixture(scope="module")
def caseload(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pair")
    for name, text in (("old.md", OLD), ("new.md", NEW)):
        (folder / name).write_text(text, encoding="utf-8")
    return Caseload((ehcplint.compare(folder / "old.md", folder / "new.md"),))


def test_the_published_schema_is_the_one_of_the_models(expect):
    expect(PUBLISHED, json.dumps(schema(), indent=2) + "\n")


@pytest.mark.parametrize("of_folders", [False, True])
def test_json_satisfies_the_published_schema(caseload, of_folders):
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(published)
    report = json.loads(formats.render(Caseload(caseload.comparisons, of_folders=of_folders), "json"))
    jsonschema.validate(report, published)
    compared = report["comparisons"][0] if of_folders else report
    assert [finding["rule"] for finding in compared["findings"]] == ["provision-lost", "provision-reduced"]
    assert compared["findings"] == compared["old"]["findings"] + compared["new"]["findings"]
    assert compared["ledger"][-1]["old_hours_per_week"] == pytest.approx(2.83, abs=0.01)


class Page(HTMLParser):
    """What a browser would make of a page: the tags, their attributes, and the text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.text, self.changed = [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data
        if self.tags and self.tags[-1][0] in ("del", "ins"):
            self.changed.append((self.tags[-1][0], data.strip()))
            self.tags.append(("", {}))


def test_a_page_keeps_a_plans_words_as_text_and_asks_nothing_of_the_network(caseload):
    page = Page(formats.render(caseload, "html"))
    assert '<b>handwriting</b> & "=SUM(A1)"' in page.text
    assert not {"b", "img", "link", "iframe"} & {tag for tag, _ in page.tags}
    assert not [attrs for _, attrs in page.tags if {"src", "style", "onclick"} & attrs.keys()]
    policy = next(attrs["content"] for tag, attrs in page.tags if attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")


def test_a_page_marks_the_words_that_differ(caseload):
    page = Page(formats.render(caseload, "html"))
    assert ("del", "30") in page.changed
    assert ("ins", "20") in page.changed


def test_marks_leave_both_texts_whole():
    old, new = (Side("F", "", text, "", "", None, Location()) for text in ("read a page daily", "read two pages daily"))
    before, after = marked(Pair("provision", "reworded", False, (), "", (old,), (new,)))
    assert "".join(piece.text for piece in before) == old.text
    assert "".join(piece.text for piece in after) == new.text
    assert [piece.text for piece in after if piece.differs] == ["two", "pages"]


def test_a_workbook_holds_text_and_numbers_and_no_formula(caseload):
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(formats.render(caseload, "workbook")))
    assert book.sheetnames == ["Findings", "Changes", "Hours", "Files"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    formulas = [cell.value for cell in cells if cell.data_type == "f"]
    assert all(re.fullmatch(r"=SUBTOTAL\(10[39],[A-Z]+2:[A-Z]+\d+\)", formula) for formula in formulas)
    assert not [cell for cell in cells if cell.hyperlink]
    assert book["Hours"].cell(2, 3).value == pytest.approx(2.5)
    assert "=HYPERLINK" in " ".join(str(cell.value) for cell in cells)


@pytest.mark.parametrize("name", formats.FORMATS)
def test_the_same_comparison_gives_the_same_bytes(caseload, name):
    assert formats.render(caseload, name) == formats.render(caseload, name)
