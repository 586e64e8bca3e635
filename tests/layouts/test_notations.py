"""The same plan with its headings, references and times written as others write them: what is found is the same."""

import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.text.paragraph import Paragraph

from ehcplint.linter import report
from ehcplint.readers import read
from ehcplint.ruleset import load
from ehcplint.sections import divide

PLANS = Path(__file__).parents[1] / "benchmarks" / "plans"
RULES = load()
SECTION = re.compile(r"^(\s*)(?:SECTION|Section)\s+([A-K]|H[12])\s*[:.–—-]?\s+(\S.*)$")
OUTCOME = re.compile(r"\(Outcomes? (\d+(?:(?:, | and )\d+)*)\)")


def headed(form: str) -> Callable[[str], str]:
    return lambda text: SECTION.sub(lambda m: m[1] + form.format(letter=m[2], title=m[3], TITLE=m[3].upper()), text)


def referring(form: str) -> Callable[[str], str]:
    return lambda text: OUTCOME.sub(lambda m: "(" + re.sub(r"\d+", lambda n: form.format(n[0]), m[1]) + ")", text)


def written(pattern: str, other: str | Callable[[re.Match[str]], str]) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, other, text)


NOTATIONS = {
    "F – Provision": headed("{letter} – {title}"),
    "F - Provision": headed("{letter} - {title}"),
    "F. Provision": headed("{letter}. {title}"),
    "(F) Provision": headed("({letter}) {title}"),
    "Part F: Provision": headed("Part {letter}: {title}"),
    "EHCP Section F | Provision": headed("EHCP Section {letter} | {title}"),
    "SECTION F: PROVISION": headed("SECTION {letter}: {TITLE}"),
    "Provision (Section F)": headed("{title} (Section {letter})"),
    "Section F, and below it Provision": headed("Section {letter}:\n{title}"),
    "O2": referring("O{}"),
    "E2": referring("E{}"),
    "OC 2": referring("OC {}"),
    "Out. 2": referring("Out. {}"),
    "outcome 2": referring("outcome {}"),
    "goals": written(
        r"\bo(utcomes?)\b|\bO(utcomes?)\b", lambda m: ("g" if m[1] else "G") + (m[1] or m[2]).replace("utcome", "oal")
    ),
    "shall": written(r"\bwill\b", "shall"),
    "classroom assistants": written(r"\bteaching assistant", "classroom assistant"),
    "an hr": written(r"\b(an?|half) hour\b", r"\1 hr"),
    "mins": written(r"\bminutes\b", "mins"),
    "per week": written(r"\b(once|twice|times|sessions?|hours?|minutes) a week\b", r"\1 per week"),
    "weekly": written(r"\bonce a week\b", "weekly"),
    "2x weekly": written(r"\btwice a week\b", "2x weekly"),
    "support assistants": written(r"\bteaching assistant", "learning support assistant"),
    "Mons": written(r"\b(Mon|Fri)days\b", r"\1s"),
    "spaces after a number that do not break": written(r"(\d) ", "\\1\u00a0"),
}


def paragraphs(document: Document) -> Iterator[Paragraph]:
    yield from document.paragraphs
    for table in document.tables:
        for cell in {id(cell._tc): cell for row in table.rows for cell in row.cells}.values():
            yield from cell.paragraphs


def rewritten(document: Document, notation: Callable[[str], str]) -> int:
    """The number of paragraphs that the notation changed."""
    changed = 0
    for paragraph in paragraphs(document):
        text = notation(paragraph.text)
        if text != paragraph.text and paragraph.runs:
            paragraph.runs[0].text = text
            for run in paragraph.runs[1:]:
                run.text = ""
            changed += 1
    return changed


def found(path: Path) -> Counter[tuple[str, str | None]]:
    return Counter((finding.rule, finding.section) for finding in report("plan", read(path), RULES).findings)


@pytest.mark.parametrize("plan", ["ashgrove", "braithwell", "fellgate", "harrowgate"])
@pytest.mark.parametrize("notation", NOTATIONS)
def test_another_notation_changes_nothing(plan, notation, tmp_path):
    document = docx.Document(PLANS / f"{plan}.docx")
    if not rewritten(document, NOTATIONS[notation]):
        pytest.skip("the plan has none of these")
    document.save(tmp_path / "plan.docx")
    assert found(tmp_path / "plan.docx") == found(PLANS / f"{plan}.docx")


@pytest.mark.parametrize("plan", ["eastmoor", "gorsefield", "quernby", "ravensgill", "stannery", "whitlock"])
@pytest.mark.parametrize("mark", [".", "-", " "])
def test_codes_are_the_same_whatever_stands_between_letter_and_number(plan, mark, tmp_path):
    document = docx.Document(PLANS / f"{plan}.docx")
    assert rewritten(document, written(r"\b([B-G])(\d{1,2}\b)", rf"\1{mark}\2")) > 20
    document.save(tmp_path / "plan.docx")
    assert found(tmp_path / "plan.docx") == found(PLANS / f"{plan}.docx")


@pytest.mark.parametrize("plan", ["marlowe", "wensmoor", "copplestow"])
def test_blank_lines_part_nothing(plan, tmp_path):
    document = docx.Document(PLANS / f"{plan}.docx")
    for paragraph in list(document.paragraphs):
        paragraph.insert_paragraph_before("")
    document.save(tmp_path / "plan.docx")
    assert found(tmp_path / "plan.docx") == found(PLANS / f"{plan}.docx")


@pytest.mark.parametrize("name", ["Łukasz", "Özlem", "Çağla", "Élise"])
@pytest.mark.parametrize("plan", ["ashgrove", "fellgate", "hollinsby", "hythwick", "marlowick", "tansleywell"])
def test_a_child_whose_name_begins_with_a_letter_that_english_has_not_is_no_other_child(plan, name, tmp_path):
    old = divide(read(PLANS / f"{plan}.docx"), RULES.sections, RULES.lexicon).front.first_name
    with zipfile.ZipFile(PLANS / f"{plan}.docx") as source, zipfile.ZipFile(tmp_path / "plan.docx", "w") as target:
        for part in source.infolist():
            said = source.read(part)
            if part.filename.endswith(".xml"):
                said = re.sub(rf"\b{old}\b", name, said.decode("utf-8")).encode("utf-8")
            target.writestr(part, said)
    assert found(tmp_path / "plan.docx") == found(PLANS / f"{plan}.docx")
