"""Living with findings: the baseline and the waivers, from the command line and through edits of a plan."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ehcplint import waivers
from ehcplint.cli import app
from ehcplint.reports.findings import summary, total
from ehcplint.ruleset import load
from ehcplint.waivers import WaiversError

RULES = "vague-wording,hours-in-placement"
PLAN = """\
# Education, Health and Care Plan

Name: Tamsin Quillfeather

Date of birth: 9 February 2014

## Section F: Special educational provision

- A teacher will read aloud to Tamsin as required.
- Tamsin will have access to a quiet room.

## Section I: Placement

Mainstream school
"""
HOURS = "Mainstream school with 25 hours of TA support a week\n"
ABOVE = "\nTamsin likes trains.\n\nTamsin is learning to swim.\n\n## Section F"
EDITED = PLAN.replace("\n## Section F", ABOVE)
CHANGED = EDITED.replace("a quiet room", "a quiet, dark room")


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture
def baseline(plan, tmp_path):
    path = tmp_path / "baseline.json"
    assert check(plan, "--write-baseline", path).exit_code == 0
    return path


def check(plan, *arguments):
    """Check with the two rules of these tests, at a level where both count."""
    command = ["check", plan, "--select", RULES, "--fail-on", "warning", *arguments]
    return CliRunner().invoke(app, [str(argument) for argument in command])


def check_whole(*arguments):
    """Check with every rule; a baseline can only be called stale by such a run."""
    return CliRunner().invoke(app, ["check", *map(str, arguments), "--fail-on", "advice"])


def findings(result):
    return [finding for document in json.loads(result.stdout)["documents"] for finding in document["findings"]]


def found(plan, *arguments):
    """The evidence of what is reported."""
    return sorted(finding["evidence"] for finding in findings(check(plan, "--format", "json", *arguments)))


def waive(plan, *, who='"Head of SEN"', expires="2027-01-31", reason='"Agreed with the family."', **what):
    """Add a waiver to the file beside a plan."""
    lines = [f'{key} = "{value}"' for key, value in what.items()]
    said = {"reason": reason, "who": who, "expires": expires}
    lines += [f"{key} = {value}" for key, value in said.items() if value]
    path = plan.parent / "ehcplint-waivers.toml"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(before + "[[waiver]]\n" + "\n".join(lines) + "\n\n", encoding="utf-8")
    return path


ON = ("--on", "2026-06-01")
QUIET_ROOM = {"rule": "vague-wording", "words": "access to a quiet room"}


def test_what_the_baseline_counts_is_accepted_and_what_is_new_is_not(plan, baseline):
    result = check(plan, "--baseline", baseline)
    assert result.exit_code == 0
    assert "No other findings from 2 rules" in result.stdout
    assert "2 accepted before" in result.stdout
    plan.write_text(PLAN.replace("Mainstream school\n", HOURS), encoding="utf-8")
    result = check(plan, "--baseline", baseline)
    assert result.exit_code == 1
    assert "Rule: hours-in-placement" in result.stdout
    assert "Rule: vague-wording" not in result.stdout


def test_an_edited_plan_keeps_its_baseline_and_a_changed_entry_brings_its_finding_back(plan, baseline):
    plan.write_text(EDITED, encoding="utf-8")
    assert found(plan, "--baseline", baseline) == []
    plan.rename(plan.with_name("final.md"))
    assert found(plan.with_name("final.md"), "--baseline", baseline) == []
    plan.write_text(CHANGED, encoding="utf-8")
    assert found(plan, "--baseline", baseline) == ["access to"]


def test_a_finding_is_accepted_as_often_as_it_was_there(plan, baseline):
    bullet = "- Tamsin will have access to a quiet room.\n"
    plan.write_text(PLAN.replace(bullet, f"{bullet}- Tamsin will read.\n{bullet}"), encoding="utf-8")
    assert found(plan, "--baseline", baseline) == ["access to"]


def test_a_baseline_holds_neither_words_nor_names(plan, baseline):
    written = baseline.read_text(encoding="utf-8")
    assert json.loads(written)["version"] == 1
    assert set(json.loads(written)["findings"]) == {"vague-wording"}
    for word in ("Tamsin", "quiet", "plan.md", str(plan.parent)):
        assert word not in written


def test_a_baseline_of_the_same_plan_is_written_the_same(plan, baseline):
    before = baseline.read_bytes()
    plan.write_text(EDITED, encoding="utf-8")
    check(plan, "--write-baseline", baseline)
    assert baseline.read_bytes() == before
    assert {path.name for path in plan.parent.iterdir()} == {"plan.md", "baseline.json"}


def test_stale_entries_are_reported_and_pruned(plan, tmp_path):
    baseline = tmp_path / "baseline.json"
    assert check_whole(plan, "--write-baseline", baseline).exit_code == 0
    plan.write_text(PLAN.replace("- Tamsin will have access to a quiet room.\n", ""), encoding="utf-8")
    before = baseline.read_text(encoding="utf-8")
    result = check_whole(plan, "--baseline", baseline)
    assert f"{baseline}: no longer found: " in result.stderr
    assert "1 vague-wording; --prune takes them out." in result.stderr
    assert baseline.read_text(encoding="utf-8") == before
    assert "taken out of it" in check_whole(plan, "--baseline", baseline, "--prune").stderr
    assert check_whole(plan, "--baseline", baseline).stderr == ""
    plan.write_text(PLAN, encoding="utf-8")
    assert "Rule: vague-wording" in check_whole(plan, "--baseline", baseline).stdout


def test_nothing_is_stale_because_it_was_not_looked_for(plan, tmp_path):
    baseline = tmp_path / "baseline.json"
    (tmp_path / "plans").mkdir()
    for name in ("one.md", "two.md"):
        (tmp_path / "plans" / name).write_text(PLAN.replace("quiet room", f"{name} room"), encoding="utf-8")
    check_whole(tmp_path / "plans", "--write-baseline", baseline)
    before = baseline.read_text(encoding="utf-8")
    one = tmp_path / "plans" / "one.md"
    for narrow in ([one], [tmp_path / "plans", "--select", "F"]):
        assert check_whole(*narrow, "--baseline", baseline).stderr == ""
        pruned = check_whole(*narrow, "--baseline", baseline, "--prune")
        assert (pruned.exit_code, pruned.stdout) == (2, "")
    one.with_suffix(".docx").write_bytes(b"this is not a Word file")
    unread = check_whole(tmp_path / "plans", "--baseline", baseline, "--prune")
    assert unread.exit_code == 3
    assert "not pruned" in unread.stderr
    assert baseline.read_text(encoding="utf-8") == before


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2, "plans": 1, "findings": {}}', "\ufffe", "not JSON"])
def test_a_file_that_is_no_baseline_is_neither_used_nor_written_over(plan, tmp_path, text):
    other = tmp_path / "other.json"
    other.write_text(text, encoding="utf-8")
    for option in ("--baseline", "--write-baseline"):
        result = check(plan, option, other)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "not a baseline" in result.stderr
    assert other.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--prune"], "--prune goes with --baseline"),
        (["--baseline", "a.json", "--write-baseline", "a.json"], "not both"),
        (["--baseline", "gone.json"], "gone.json: cannot be read"),
        (["--write-baseline", "gone/a.json"], "cannot be written"),
        (["--write-baseline", "plan.md"], "never written over"),
        (["--write-baseline", "a.json", "-o", "a.json"], "named twice"),
        (["--waivers", "gone.toml"], "gone.toml: cannot be read"),
        (["--on", "31.1.2027"], "--on"),
    ],
)
def test_options_that_cannot_work_stop_before_anything_is_checked(plan, monkeypatch, arguments, words):
    monkeypatch.chdir(plan.parent)
    result = check(plan, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_waiver_by_words_survives_edits_until_its_entry_changes(plan):
    waive(plan, **QUIET_ROOM)
    for text in (PLAN, EDITED):
        plan.write_text(text, encoding="utf-8")
        assert found(plan, *ON) == ["as required"]
    plan.write_text(CHANGED, encoding="utf-8")
    assert found(plan, *ON) == ["access to", "as required"]


def test_a_waiver_by_fingerprint_survives_edits_until_its_entry_changes(plan):
    marks = {each["evidence"]: each["fingerprint"] for each in findings(check(plan, "--format", "json"))}
    waive(plan, fingerprint=marks["access to"])
    for text in (PLAN, EDITED):
        plan.write_text(text, encoding="utf-8")
        assert found(plan, *ON) == ["as required"]
    plan.write_text(CHANGED, encoding="utf-8")
    assert found(plan, *ON) == ["access to", "as required"]


def test_words_count_in_any_case_and_spacing_and_only_whole(plan):
    waive(plan, rule="vague-wording", words="ACCESS  to a Quiet room")
    waive(plan, rule="vague-wording", words="loud to Tamsin")
    waive(plan, rule="hours-only", words="access to")
    assert found(plan, *ON) == ["as required"]


def test_what_is_waived_is_counted_and_auditors_can_see_it(plan, tmp_path):
    waive(plan, **QUIET_ROOM)
    baseline = tmp_path / "baseline.json"
    check(plan, "--write-baseline", baseline, *ON)
    result = check(plan, "--baseline", baseline, *ON)
    assert (result.exit_code, "plan.md; 1 waived, 1 accepted before" in " ".join(result.stdout.split())) == (0, True)
    assert "Findings left out: 1 waived, 1 accepted before." in result.stdout
    said = check(plan, "--baseline", baseline, "--format", "json", *ON).stderr
    assert "Findings left out: 1 waived, 1 accepted before.\n" in said
    assert found(plan, "--baseline", baseline, "--ignore-waivers", *ON) == ["access to"]
    assert found(plan, "--ignore-waivers") == ["access to", "as required"]


def test_the_summary_of_many_files_counts_what_was_left_out(report):
    documents = [replace(document, findings=(), waived=1, accepted=600) for document in report.documents]
    said = total(replace(report, documents=tuple(documents)))
    assert said.startswith("No other findings from 12 rules in 4 files; 4 waived, 2,400 accepted before; ")
    assert "1 waived, 600 accepted before" in summary(documents[0], 12)


def test_the_nearest_waivers_above_a_plan_count_and_others_can_be_named(plan, tmp_path):
    own = waive(plan, **QUIET_ROOM)
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    below = plan.rename(tmp_path / "deep" / "deeper" / "plan.md")
    result = check(below, *ON)
    assert f"Waivers: {own}" in result.stderr
    assert found(below, *ON) == ["as required"]
    nearer = waive(below.parent, rule="vague-wording", words="aloud to Tamsin as required")
    assert found(below, *ON) == ["access to"]
    assert found(below, "--waivers", own, *ON) == ["as required"]
    assert nearer.parent == tmp_path / "deep"


def test_an_expired_waiver_waives_nothing_and_is_reported(plan):
    path = waive(plan, expires="2026-06-01", **QUIET_ROOM)
    assert found(plan, "--on", "2026-06-01") == ["as required"]
    result = check(plan, "--on", "2026-06-02")
    assert "2 warnings" in result.stdout
    assert f"{path}, waiver 1 (vague-wording) expired on 2026-06-01" in result.stderr


def test_without_a_date_the_day_is_today(plan):
    waive(plan, expires="2001-01-01", **QUIET_ROOM)
    waive(plan, rule="vague-wording", words="aloud to Tamsin as required", expires="9999-12-31")
    assert found(plan) == ["access to"]


def test_an_unused_waiver_is_reported_when_the_run_could_tell(plan):
    waive(plan, **QUIET_ROOM)
    waive(plan, fingerprint="0123456789abcdef")
    said = check_whole(plan, *ON).stderr
    assert "waiver 2 (0123456789abcdef) is unused" in said
    assert "waiver 1" not in said
    assert "is unused" not in check(plan, *ON).stderr


def test_messages_on_waivers_repeat_none_of_the_plans_words(plan):
    waive(plan, rule="vague-wording", words="Tamsin sings", reason='"Tamsin asked."', who='"Rosalind"')
    said = check_whole(plan, *ON).stderr
    assert "is unused" in said
    assert "Tamsin" not in said
    assert "Rosalind" not in said


def test_a_mandatory_rule_cannot_be_waived(plan):
    plan.write_text(PLAN.replace("Mainstream school\n", HOURS), encoding="utf-8")
    mark = next(each for each in findings(check(plan, "--format", "json")) if each["rule"] == "hours-in-placement")
    waive(plan, rule="hours-in-placement", words="25 hours")
    waive(plan, fingerprint=mark["fingerprint"])
    result = check(plan, *ON)
    assert result.exit_code == 1
    assert "Rule: hours-in-placement" in result.stdout
    for number in (1, 2):
        assert f"waiver {number} " in result.stderr
    assert result.stderr.count("the rule is mandatory") == 2


def test_only_what_the_law_leaves_no_choice_about_is_mandatory():
    rules = load().rules.values()
    assert {rule.id for rule in rules if rule.mandatory} == {"missing-section", "hours-in-placement"}
    assert all("law" in {source.force for source in rule.sources} for rule in rules if rule.mandatory)


GOOD = """\
[[waiver]]
rule = "vague-wording"
words = "access to"
reason = "Agreed."
who = "Head of SEN"
expires = 2027-01-31
"""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("reason", "reson", "waiver 1: unknown key “reson”. Did you mean “reason”?"),
        ("[[waiver]]", "[[waivers]]", "unknown key “waivers”. Did you mean “waiver”?"),
        ("[[waiver]]", "[waiver]", "begins with a line [[waiver]]"),
        ('"vague-wording"', '"vage-wording"', "there is no rule “vage-wording”. Did you mean “vague-wording”?"),
        ('reason = "Agreed."\n', "", "waiver 1: reason is missing"),
        ('who = "Head of SEN"\n', "", "waiver 1: who is missing"),
        ("expires = 2027-01-31\n", "", "waiver 1: expires is missing"),
        ('"Agreed."', '" "', "waiver 1: reason:"),
        ("2027-01-31", '"2027-01-31"', "waiver 1: expires: a date without quotes"),
        ("2027-01-31", "2027-01-31T10:00:00", "waiver 1: expires: a date without quotes"),
        ("2027-01-31", "2027-02-31", "not a TOML file"),
        ('words = "access to"\n', "", "waiver 1: give either a fingerprint, or a rule and words."),
        ('rule = "vague-wording"\n', "", "waiver 1: give either a fingerprint, or a rule and words."),
        ("[[waiver]]\n", '[[waiver]]\nfingerprint = "0123456789abcdef"\n', "give either a fingerprint, or a rule"),
        ("[[waiver]]\n", '[[waiver]]\nfingerprint = "0123"\n', "waiver 1: fingerprint: 16 characters"),
        ("[[waiver]]", "[[waiver", "not a TOML file"),
    ],
)
def test_a_mistake_in_a_waiver_names_the_file_the_waiver_and_the_remedy(tmp_path, old, new, words):
    path = tmp_path / "ehcplint-waivers.toml"
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(WaiversError) as caught:
        waivers.load(path, {"vague-wording", "hours-in-placement"})
    assert str(path) in str(caught.value)
    assert words in str(caught.value)


def test_a_mistake_in_a_waiver_stops_before_anything_is_checked(plan):
    path = plan.with_name("ehcplint-waivers.toml")
    path.write_text(GOOD.replace("vague", "vage"), encoding="utf-8")
    result = check(plan)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{path}: waiver 1: there is no rule “vage-wording”. Did you mean “vague-wording”?" in result.stderr


def test_the_waiver_in_the_readme_is_right(plan):
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    shown = next(block for block in readme.split("```") if "[[waiver]]" in block)
    plan.with_name("ehcplint-waivers.toml").write_text(shown, encoding="utf-8")
    assert found(plan, *ON) == ["as required"]


def test_a_page_on_a_mandatory_rule_says_that_it_cannot_be_waived():
    pages = {rule: CliRunner().invoke(app, ["explain", rule]).stdout for rule in RULES.split(",")}
    assert "cannot be waived" in pages["hours-in-placement"]
    assert "waived" not in pages["vague-wording"]


def test_auditors_need_no_waivers_that_can_be_read(plan):
    plan.with_name("ehcplint-waivers.toml").write_text("[[waiver", encoding="utf-8")
    assert check(plan, "--ignore-waivers").exit_code == 1


def test_a_waiver_may_speak_of_a_rule_that_the_settings_switch_off(plan):
    plan.with_name("ehcplint-waivers.toml").write_text(GOOD, encoding="utf-8")
    plan.with_name("ehcplint.toml").write_text("[rules.vague-wording]\nenabled = false\n", encoding="utf-8")
    result = check_whole(plan, *ON)
    assert result.exit_code != 2
    assert "is unused" in result.stderr
