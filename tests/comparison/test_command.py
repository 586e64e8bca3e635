"""`ehcplint compare` from outside: what it prints, what it writes, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ehcplint.cli import app

OLD = """
# Education, Health and Care Plan – FINAL
Name: Idony Marchbanks
Date of birth: 7 July 2015
UPN: H801200001001
Parents: Alaric Marchbanks
## Section E: Outcomes
1. By July 2027 Idony will read a page of her book aloud with no more than two mistakes.
## Section F: Special educational provision
- A speech and language therapist will work with Idony on her speech sounds for 30 minutes a week. (Outcome 1)
- A teaching assistant will read with Idony for 20 minutes every day. (Outcome 1)
## Section I: Placement
Hillside School, a mainstream school
"""
NEW = OLD.replace("Alaric Marchbanks", "Alaric Marchbanks and Perpetua Lisle").replace(
    "- A speech and language therapist will work with Idony on her speech sounds for 30 minutes a week. (Outcome 1)\n",
    "",
)


def run(*arguments):
    return CliRunner().invoke(app, ["compare", *map(str, arguments)])


@pytest.fixture
def old(plan):
    return plan("old.docx", OLD)


@pytest.fixture
def new(plan):
    return plan("new.docx", NEW)


def test_a_loss_makes_the_exit_status_1_and_none_leaves_it_0(old, new):
    assert run(old, new).exit_code == 1
    assert run(old, old).exit_code == 0
    assert run(old, new, "--fail-on", "never").exit_code == 0
    assert run(new, old).exit_code == 0


@pytest.mark.parametrize(
    "arguments", [["--folder"], ["-o", "x.odt"], ["--select", "provision-lots"], ["--format", "html5"]]
)
def test_a_wrong_call_is_2_and_says_why(old, new, arguments):
    result = run(old, new, *arguments)
    assert result.exit_code == 2
    assert result.output.strip()


def test_a_missing_file_is_a_wrong_call(old, tmp_path):
    assert run(old, tmp_path / "none.docx").exit_code == 2


def test_an_unread_file_is_3_and_no_loss_is_claimed(old, tmp_path):
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 not a document")
    result = run(old, broken)
    assert result.exit_code == 3
    assert "NOT READ" in result.output
    assert "Not compared" in result.output
    assert "ERROR" not in result.output


def test_a_rule_that_is_ignored_does_not_count(old, new):
    assert run(old, new, "--ignore", "provision-lost").exit_code == 0


def test_settings_re_level_a_rule_of_comparison(old, new, tmp_path):
    (tmp_path / "ehcplint.toml").write_text('[rules.provision-lost]\nseverity = "advice"\n', encoding="utf-8")
    assert run(old, new).exit_code == 0


def test_a_waiver_sets_a_finding_aside(old, new, tmp_path):
    (tmp_path / "ehcplint-waivers.toml").write_text(
        '[[waiver]]\nrule = "provision-lost"\nwords = "speech sounds"\n'
        'reason = "Discharged by the therapist."\nwho = "A. Officer"\nexpires = 2999-01-01\n',
        encoding="utf-8",
    )
    waived = run(old, new)
    if waived.exit_code == 2:
        pytest.fail(waived.output)
    assert waived.exit_code == 0
    assert run(old, new, "--ignore-waivers").exit_code == 1


def test_check_runs_no_rule_of_comparison(old):
    result = CliRunner().invoke(app, ["check", str(old), "--format", "json"])
    rules = json.loads(result.stdout)["tool"]["rules"]
    listed = CliRunner().invoke(app, ["rules", "--markdown"]).stdout
    assert listed.count(".toml)") > rules
    assert "provision-lost" in listed


def test_a_name_has_one_token_in_both_versions_and_is_nowhere_in_any_format(old, new, tmp_path):
    outputs = [tmp_path / f"out.{suffix}" for suffix in ("txt", "json", "html", "xlsx")]
    result = run(old, new, *(argument for path in outputs for argument in ("-o", path)))
    texts = [result.stdout, *(path.read_text(encoding="utf-8") for path in outputs[:3])]
    import openpyxl

    book = openpyxl.load_workbook(outputs[3])
    texts.append(" ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row))
    for text in texts:
        assert "[child]" in text
        for name in ("Idony", "Marchbanks", "Alaric", "Perpetua", "Lisle"):
            assert name not in text


def test_no_mask_shows_the_plans_words(old, new):
    assert "Idony" in run(old, new, "--no-mask").stdout


def test_a_copy_of_the_newer_plan_has_a_comment_on_what_is_less(old, plan, tmp_path):
    less = plan("less.docx", OLD.replace("20 minutes every day", "10 minutes every day"))
    copy = tmp_path / "copy.docx"
    assert run(old, less, "-o", copy).exit_code == 0
    import docx

    (comment,) = docx.Document(copy).comments
    assert "20 minutes every day" in comment.text


def test_what_was_lost_stands_on_its_sections_heading_in_the_older_plans_words(old, new, tmp_path):
    copy = tmp_path / "copy.docx"
    run(old, new, "-o", copy)
    import docx

    document = docx.Document(copy)
    (comment,) = document.comments
    assert "A speech and language therapist will work with Idony on her speech sounds" in comment.text
    (heading,) = (
        paragraph
        for paragraph in document.paragraphs
        if paragraph._p.xpath(f".//w:commentReference[@w:id='{comment.comment_id}']")
    )
    assert heading.text == "Section F: Special educational provision"


def test_a_loss_from_a_section_that_is_not_there_any_more_stands_on_the_title(old, plan, tmp_path):
    begins, _, ends = OLD.partition("## Section E")
    less = plan("less.docx", begins + ends[ends.index("## Section F") :])
    copy = tmp_path / "copy.docx"
    run(old, less, "-o", copy)
    import docx

    document = docx.Document(copy)
    assert any("read a page of her book aloud" in comment.text for comment in document.comments)
    assert document.paragraphs[0]._p.xpath(".//w:commentReference")


def test_nothing_is_written_over_a_plan(old, new):
    before = old.read_bytes()
    assert run(old, new, "-o", old).exit_code == 2
    assert old.read_bytes() == before


# --- folders ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def folders(tmp_path, plan):
    """Pairs by file name, by reference and by words in the name; one of each side alone, one that cannot be read."""
    old, new = tmp_path / "older", tmp_path / "newer"
    for folder in (old, new):
        folder.mkdir()
    other = OLD.replace("Idony", "Bertram").replace("H801200001001", "K801200001002")
    for folder, name, text in (
        (old, "same-name.docx", OLD.replace("UPN: H801200001001\n", "").replace("7 July 2015", "8 July 2015")),
        (new, "same-name.docx", NEW.replace("UPN: H801200001001\n", "").replace("7 July 2015", "8 July 2015")),
        (old, "case-17.docx", other),
        (new, "Bertram final 2026.docx", other),
        (old, "gone.docx", OLD.replace("Idony Marchbanks", "Hesper Vane").replace("H801200001001", "L801200001003")),
        (new, "arrived.docx", OLD.replace("Idony Marchbanks", "Jory Pell").replace("H801200001001", "M801200001004")),
    ):
        plan(name, text).rename(folder / name)
    for folder in (old, new):
        (folder / "broken.docx").write_bytes(b"not a document")
    return old, new


def test_folders_are_paired_by_name_or_reference_and_the_rest_is_listed(folders):
    result = run("--folder", *folders, "--format", "json", "--no-mask")
    assert result.exit_code == 3
    report = json.loads(result.stdout)
    pairs = {(Path(each["old"]["path"]).name, Path(each["new"]["path"]).name) for each in report["comparisons"]}
    assert pairs == {
        ("same-name.docx", "same-name.docx"),
        ("case-17.docx", "Bertram final 2026.docx"),
        ("broken.docx", "broken.docx"),
    }
    assert [Path(path).name for path in report["only_old"]] == ["gone.docx"]
    assert [Path(path).name for path in report["only_new"]] == ["arrived.docx"]
    found = {Path(each["new"]["path"]).name: len(each["findings"]) for each in report["comparisons"]}
    assert found == {"same-name.docx": 1, "Bertram final 2026.docx": 0, "broken.docx": 0}


def test_a_caseload_in_words_ends_with_an_overview(folders):
    text = run("--folder", *folders).stdout
    assert "All pairs" in text
    assert "not read" in text
    assert "No counterpart was found" in text
