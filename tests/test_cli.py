"""The command line from outside: what it prints, what it writes, and the exit status."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

import ehcplint
from ehcplint.cli import app
from ehcplint.reports import FORMATS

WEAK = """\
# Education, Health and Care Plan

Name: Tamsin Quillfeather

Date of birth: 9 February 2014

## Section F: Special educational provision

- Tamsin will have regular support from Mrs Dunmore.

## Section I: Placement

Mainstream school with 25 hours of TA support a week, as Tamsin wishes.
"""
RULE = """\
title = "Trains"
severity = "advice"
applies_to = ["F"]
message = "“{quote}” is about trains."
advice = "Leave it."
rationale = "An example."
sources = ["house"]

[check]
kind = "phrase"
vocabulary = "trains"

[examples]
fail = ["A teacher will talk with Sam about [[trains]] for 20 minutes a week."]
pass = ["A teacher will talk with Sam about boats daily.", "A teacher will take Sam to a shop each week."]
"""


@pytest.fixture
def weak(tmp_path):
    path = tmp_path / "weak.md"
    path.write_text(WEAK, encoding="utf-8")
    return path


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "broken.docx"
    path.write_bytes(b"this is not a Word file")
    return path


@pytest.fixture
def house(tmp_path):
    folder = tmp_path / "house"
    (folder / "vocabulary").mkdir(parents=True)
    (folder / "trains.toml").write_text(RULE, encoding="utf-8")
    (folder / "vocabulary" / "trains.toml").write_text(
        'about = "Trains."\n[terms]\ntrains = ["trains"]\n', encoding="utf-8"
    )
    (folder / "sources.toml").write_text('[house]\ntitle = "Our guide"\nforce = "practice"\n', encoding="utf-8")
    return folder


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def process(*arguments, **more):
    command = [sys.executable, "-m", "ehcplint", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, timeout=120, **more)


def documents(result):
    return json.loads(result.stdout)["documents"]


def test_findings_make_the_status_1(weak):
    result = run("check", weak)
    assert result.exit_code == 1
    assert ">>25 hours of TA support" in result.stdout
    assert "hours-in-placement" in result.stdout


def test_nothing_at_the_level_makes_the_status_0(weak):
    assert run("check", weak, "--select", "vague-wording").exit_code == 0
    assert run("check", weak, "--select", "vague-wording", "--fail-on", "warning").exit_code == 1
    assert run("check", weak, "--fail-on", "never").exit_code == 0


def test_a_file_that_cannot_be_read_makes_the_status_3_and_the_others_are_checked(weak, broken):
    result = run("check", weak, broken, "--format", "json")
    assert result.exit_code == 3
    assert [document["status"] for document in documents(result)] == ["read", "unread"]
    assert documents(result)[0]["findings"]
    error = documents(result)[1]["error"]
    assert result.stderr.splitlines() == [f"{broken}: {error['message']} {error['remedy']}"]


def test_a_file_that_cannot_be_read_is_said_in_the_report(broken):
    result = run("check", broken)
    assert result.exit_code == 3
    assert "NOT READ" in result.stdout
    assert "No findings" not in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--select", "hours-in-placment"], "hours-in-placement"),
        (["--ignore", "vage-wording"], "vague-wording"),
        (["--select", "L"], "L"),
        (["--fail-on", "eror"], "Did you mean “error”?"),
        (["--format", "jsn"], "Did you mean “json”?"),
        (["--profile", "finall"], "Did you mean “final”?"),
        (["--config", "nowhere.toml"], "nowhere.toml"),
        (["--house", "nowhere"], "nowhere"),
        (["--formt", "json"], "--format"),
        (["-o", "report.xyz"], "report.xyz: the suffix says which format"),
        (["-o", "nowhere/report.json"], "nowhere/report.json: cannot be written"),
        (["-o", "nowhere/report.json"], "there is no folder “nowhere”"),
        (["-o", "a.json", "-o", "./a.json"], "a.json: named twice"),
        (["-o", "a.json", "-o", "A.json"], "A.json: named twice; many disks take it and a.json for one file"),
        (["--format", "workbook"], "“workbook” is none of"),
    ],
)
def test_a_wrong_call_makes_the_status_2_and_nothing_is_checked(weak, tmp_path, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    result = run("check", weak, *arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stdout == ""


def test_a_path_that_does_not_exist_stops_before_anything_is_checked(weak, tmp_path):
    result = run("check", weak, tmp_path / "gone.docx")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "gone.docx" in result.stderr


def test_an_empty_folder_is_a_wrong_call(tmp_path):
    (tmp_path / "empty").mkdir()
    result = run("check", tmp_path / "empty")
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1


def test_a_folder_is_checked_whole(weak, tmp_path):
    (tmp_path / "second.txt").write_text(WEAK, encoding="utf-8")
    assert "in 2 files" in run("check", tmp_path).stdout


def test_reports_are_written_in_the_format_of_their_suffix(weak, tmp_path):
    before = {path.name for path in tmp_path.iterdir()}
    result = run("check", weak, "-o", tmp_path / "report.json", "-o", tmp_path / "report.txt")
    assert result.exit_code == 1
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["version"] == 1
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == result.stdout
    assert {path.name for path in tmp_path.iterdir()} == before | {"report.json", "report.txt"}


def test_a_fault_in_one_format_leaves_no_other_behind(weak, tmp_path, monkeypatch):
    from ehcplint.reports import sarif

    def fault(report):
        raise RuntimeError(report.documents[0].path)

    monkeypatch.setattr(sarif, "render", fault)
    before = sorted(tmp_path.iterdir())
    names = ("audit.json", "audit.xlsx", "findings.sarif")
    result = run("check", weak, *(part for name in names for part in ("-o", tmp_path / name)))
    assert isinstance(result.exception, RuntimeError)
    assert sorted(tmp_path.iterdir()) == before


def test_every_format_with_a_suffix_is_written_in_one_run(weak, tmp_path):
    suffixes = [suffix for each in FORMATS.values() for suffix in (each.suffix, each.alias) if suffix]
    paths = [tmp_path / f"audit{suffix}" for suffix in suffixes]
    result = run("check", weak, *(part for path in paths for part in ("-o", path)))
    assert result.exit_code == 1
    assert all(path.stat().st_size for path in paths)


def test_a_program_gets_the_bytes_of_a_file_from_a_pipe(weak, tmp_path):
    run("check", weak, "-o", tmp_path / "findings.csv")
    done = process("check", weak, "--format", "csv", env={**os.environ, "PYTHONIOENCODING": "cp1252"})
    assert done.stdout == (tmp_path / "findings.csv").read_bytes()


def test_a_rule_about_other_sections_than_the_selected_is_not_said_to_have_been_in_force(weak):
    names = {
        rule["id"]
        for rule in json.loads(run("check", weak, "--select", "F", "--format", "sarif").stdout)["runs"][0]["tool"][
            "driver"
        ]["rules"]
    }
    assert "vague-wording" in names
    assert "hours-in-placement" not in names


def test_a_plan_is_never_written_over(weak, tmp_path):
    plan = weak.rename(tmp_path / "plan.txt")
    (tmp_path / "link.txt").hardlink_to(plan)
    for target in (plan, tmp_path / "link.txt"):
        result = run("check", plan, "-o", target)
        assert result.exit_code == 2
        assert "never written over" in result.stderr
    assert plan.read_text(encoding="utf-8") == WEAK


def test_what_is_not_a_file_is_not_replaced(weak, tmp_path):
    (tmp_path / "folder.json").mkdir()
    os.mkfifo(tmp_path / "pipe.json")
    for target in ("folder.json", "pipe.json"):
        result = run("check", weak, "-o", tmp_path / target)
        assert result.exit_code == 2
        assert "not a file that can be replaced" in result.stderr


def test_sections_can_be_selected(weak):
    found = documents(run("check", weak, "--select", "I", "--format", "json"))[0]["findings"]
    assert {finding["section"] for finding in found} <= {"I", None}
    assert any(finding["rule"] == "hours-in-placement" for finding in found)
    several = documents(run("check", weak, "--select", "hours-in-placement,vague-wording", "--format", "json"))
    assert {finding["rule"] for finding in several[0]["findings"]} == {"hours-in-placement", "vague-wording"}


@pytest.mark.parametrize("name", [each.name for each in FORMATS.values() if not each.binary and each.name != "summary"])
def test_a_pipe_gets_a_masked_report_unless_it_is_not_wanted(weak, name):
    masked = run("check", weak, "--format", name).stdout
    assert "Tamsin" not in masked
    assert "Dunmore" not in masked
    assert "[child]" in masked
    assert "Tamsin" in run("check", weak, "--format", name, "--no-mask").stdout


def test_a_written_report_is_masked_unless_it_is_not_wanted(weak, tmp_path):
    run("check", weak, "-o", tmp_path / "masked.json")
    run("check", weak, "--no-mask", "-o", tmp_path / "open.json")
    assert "Tamsin" not in (tmp_path / "masked.json").read_text(encoding="utf-8")
    assert "Tamsin" in (tmp_path / "open.json").read_text(encoding="utf-8")


def test_fingerprints_do_not_depend_on_masking(weak):
    def marks(*arguments):
        report = documents(run("check", weak, "--format", "json", *arguments))
        return [finding["fingerprint"] for finding in report[0]["findings"]]

    assert marks("--mask") == marks("--no-mask")


def test_the_nearest_settings_are_used_and_named(weak, tmp_path):
    settings = tmp_path / "ehcplint.toml"
    settings.write_text('ignore = ["hours-in-placement"]\nfail_on = "never"\n', encoding="utf-8")
    result = run("check", weak, "--format", "json")
    assert result.exit_code == 0
    assert result.stderr == f"Settings: {settings}\n"
    assert "hours-in-placement" not in {finding["rule"] for finding in documents(result)[0]["findings"]}
    assert run("check", weak, "--fail-on", "error", "--select", "missing-section").exit_code == 1


def test_settings_change_the_words_and_the_level_of_a_rule(weak, tmp_path):
    (tmp_path / "ehcplint.toml").write_text(
        '[rules.hours-in-placement]\nseverity = "advice"\nadvice = "Ask the panel."\n', encoding="utf-8"
    )
    result = run("check", weak, "--select", "hours-in-placement", "--format", "json")
    finding = documents(result)[0]["findings"][0]
    assert (result.exit_code, finding["severity"], finding["advice"]) == (0, "advice", "Ask the panel.")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ('fail_onn = "error"', "unknown key “fail_onn”. Did you mean “fail_on”?"),
        ('fail_on = "eror"', "Did you mean “error”?"),
        ('[rules.hours-in-placement]\nseverty = "error"', "Did you mean “severity”?"),
        ('[rules.hours-in-placement]\nseverity = "serious"', "severity: “serious” is none of"),
        ("[rules.hours-in-placment]\nenabled = false", "hours-in-placement"),
        ("[rules", "not a TOML file"),
        ('house = "nowhere"', "there is no folder “nowhere”"),
        ('select = "F"', "select"),
        ('path = "x"', "unknown key “path”"),
    ],
)
def test_wrong_settings_name_the_file_the_key_and_the_nearest_right_one(weak, tmp_path, settings, words):
    path = tmp_path / "ehcplint.toml"
    path.write_text(settings, encoding="utf-8")
    result = run("check", weak)
    assert (result.exit_code, result.stdout) == (2, "")
    assert str(path) in result.stderr
    assert words in result.stderr


def test_a_rule_dropped_into_a_house_folder_works(house, tmp_path):
    plan = tmp_path / "plan.md"
    plan.write_text("## Section F: Provision\n\n- A teacher will talk about trains each week.\n", encoding="utf-8")
    result = run("check", plan, "--house", house, "--select", "trains")
    assert ">>trains<<" in result.stdout
    assert "Source: Our guide" in result.stdout
    assert "trains" in run("rules", "--house", house).stdout


def test_the_examples_of_a_house_folder_are_run(house):
    result = run("test", house)
    assert result.exit_code == 0
    assert "trains: flags 1 of 1 weak examples, leaves 2 of 2 sound ones alone." in result.stdout
    rule = house / "trains.toml"
    rule.write_text(RULE.replace("about boats", "about trains"), encoding="utf-8")
    result = run("test", house)
    assert result.exit_code == 1
    assert "though it should not be" in result.stdout


def test_a_folder_without_rules_cannot_be_tested(tmp_path):
    assert run("test", tmp_path).exit_code == 2
    assert run("test", tmp_path / "gone").exit_code == 2


def test_show_gives_the_receipt_the_entries_and_the_ledger_masked(weak):
    result = run("show", weak)
    assert result.exit_code == 0
    for words in ("What was read", "Section F", "F provision", "Provision ledger"):
        assert words in result.stdout
    assert "Tamsin" not in result.stdout
    assert "Dunmore" not in result.stdout
    assert "Tamsin" in run("show", weak, "--no-mask").stdout


def test_show_says_why_a_file_cannot_be_read(broken, tmp_path):
    result = run("show", broken)
    assert (result.exit_code, result.stdout) == (3, "")
    assert str(broken) in result.stderr
    assert run("show", tmp_path / "gone.docx").exit_code == 2


def test_a_rule_is_explained_on_a_page():
    result = run("explain", "hours-in-placement")
    assert result.exit_code == 0
    for heading in ("Why it matters", "On whose authority", "A weak wording", "A strong wording"):
        assert heading in result.stdout
    assert ">>" in result.stdout


def test_an_unknown_rule_is_answered_with_the_nearest():
    result = run("explain", "vage-wording")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "“vague-wording”" in result.stderr


def test_every_rule_has_a_page_that_fits_80_columns():
    from ehcplint.ruleset import load

    for name in load().rules:
        assert max(map(len, run("explain", name).stdout.splitlines())) <= 80
    assert max(map(len, run("rules").stdout.splitlines())) <= 80


def test_the_help_that_is_printed_as_it_lies_is_what_the_command_line_would_say(expect):
    help_ = CliRunner().invoke(app, ["--help"], prog_name="ehcplint", terminal_width=80).stdout
    expect(Path(ehcplint.__file__).with_name("help.txt"), help_)
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ehcplint", "--help"],
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == help_
    assert "typer" not in done.stderr


@pytest.mark.parametrize("arguments", [["check", "--help"], ["--version"]])
def test_help_starts_without_anything_heavy(arguments):
    heavy = ["spacy", "numpy", "rich", "lxml", "pypdfium2", "pdfplumber", "docx", "lemminflect", "ehcplint.finding"]
    code = (
        "import sys, atexit; from ehcplint.cli import main;"
        f"atexit.register(lambda: sys.stderr.write(' '.join(m for m in {heavy} if m in sys.modules)));"
        f"sys.argv = ['ehcplint', *{arguments}]; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert "ehcplint" in done.stdout


def test_a_check_asks_lemminflect_for_no_word_of_the_built_in_vocabularies(weak):
    code = (
        "import sys, atexit; from ehcplint.cli import main;"
        "atexit.register(lambda: sys.stderr.write(str('lemminflect' in sys.modules)));"
        f"sys.argv = ['ehcplint', 'check', {str(weak)!r}]; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == "False"


def test_a_cp1252_console_shows_what_it_can(tmp_path):
    plan = tmp_path / "plan.md"
    plan.write_text(WEAK.replace("Tamsin will", "Tamsin ✓ 漢字 will"), encoding="utf-8")
    done = process("check", plan, "--no-mask", env={**os.environ, "PYTHONIOENCODING": "cp1252"})
    assert (done.returncode, done.stderr) == (1, b"")
    assert "Tamsin ? ?? will" in done.stdout.decode("cp1252")


def test_a_reader_who_has_seen_enough_does_not_change_the_status(weak):
    with subprocess.Popen(
        [sys.executable, "-m", "ehcplint", "check", str(weak)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a named pipe")
def test_an_interrupt_makes_the_status_130(weak, tmp_path):
    pipe = tmp_path / "settings.toml"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "ehcplint", "check", str(weak), "--config", str(pipe)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        writing = None
        while writing is None:
            assert running.poll() is None, "ended before it read its settings"
            try:  # opens once the process waits for its settings
                writing = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
            except OSError:
                time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        out, _ = running.communicate(timeout=60)
        os.close(writing)
        assert (running.returncode, out) == (130, b"")


def test_the_public_names_check_a_plan(weak):
    import ehcplint

    report = ehcplint.check(weak)
    assert report.documents[0].findings
    assert ehcplint.read_plan(weak).section("F")
