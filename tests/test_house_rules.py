"""A council's own folder, as somebody new to it would use it: from the command line, and with a slip in each file."""

from __future__ import annotations

import json
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ehcplint import linter
from ehcplint.cli import app
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import BUILT_IN, load

STOCKPORT = Path(__file__).parent.parent / "examples" / "stockport"
PLAN = """\
# Education, Health and Care Plan

Status: Final

## Section E: Outcomes

Outcome 1: By July 2027 Wren will read a page aloud without help.

## Section F: Special educational provision

- A teaching assistant will operationalise the reading programme with Wren for 20 minutes each day (Outcome 1).
- A teaching assistant will practise phonics with Wren in a joined-up approach (Outcome 1).
- Weekly sessions with the ELSA on naming feelings (Outcome 1).
"""


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def found(folder: Path, *arguments) -> dict[str, str]:
    """The rules that find something in the plan of a folder, each with its severity."""
    result = run("check", folder / "plan.md", "--format", "json", *arguments)
    assert result.exit_code in (0, 1), result.stderr
    return {each["rule"]: each["severity"] for each in json.loads(result.stdout)["documents"][0]["findings"]}


@pytest.fixture
def desk(tmp_path):
    """What `ehcplint init` writes, with a plan beside it."""
    assert run("init", tmp_path).exit_code == 0
    (tmp_path / "plan.md").write_text(PLAN, encoding="utf-8")
    return tmp_path


def change(path: Path, old: str, new: str) -> Path:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def add(path: Path, text: str) -> Path:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    return path


def test_a_first_folder_passes_its_own_tests_and_is_used_at_once(desk):
    result = run("test", desk)
    assert result.exit_code == 0
    assert "our-plain-words: flags 2 of 2 weak examples, leaves 2 of 2 sound ones alone." in result.stdout
    assert found(desk)["our-plain-words"] == "advice"


def test_a_first_folder_writes_nothing_over_and_then_nothing_at_all(tmp_path):
    (tmp_path / "rules").mkdir()
    mine = tmp_path / "rules" / "our-plain-words.toml"
    mine.write_text("mine", encoding="utf-8")
    result = run("init", tmp_path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert str(mine) in result.stderr
    assert mine.read_text(encoding="utf-8") == "mine"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [mine]


def test_a_first_folder_is_written_here_when_no_place_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("init").exit_code == 0
    assert (tmp_path / "ehcplint.toml").is_file()


def test_what_the_starter_suggests_can_be_used_by_taking_away_the_number_signs(desk):
    for path in (desk / "ehcplint.toml", desk / "rules" / "vocabulary" / "vague.toml"):
        lines = path.read_text(encoding="utf-8").splitlines()
        used = [line.removeprefix("# ") if "=" in line or line.startswith("# [") else line for line in lines]
        path.write_text("\n".join(used), encoding="utf-8")
        assert tomllib.loads(path.read_text(encoding="utf-8"))
    assert run("rules", "--config", desk / "ehcplint.toml").exit_code == 0


def test_a_new_rule_is_a_new_file(desk):
    rule = (desk / "rules" / "our-plain-words.toml").read_text(encoding="utf-8")
    (desk / "rules" / "our-sessions.toml").write_text(
        rule.split("[check]")[0].replace("“{quote}”", "This").replace("A word", "A session")
        + '[check]\nkind = "quantified"\nstate = "part"\n[examples]\nfail = ["[[Weekly sessions with the ELSA.]]"]\n'
        'pass = ["Weekly sessions of 30 minutes with the ELSA."]\n',
        encoding="utf-8",
    )
    assert run("test", desk).exit_code == 0
    assert found(desk)["our-sessions"] == "advice"
    assert "A session that our families" in run("explain", "our-sessions", "--house", desk).stdout


def test_a_phrase_is_added_to_a_built_in_vocabulary(desk):
    assert "vague-wording" not in found(desk)
    add(desk / "rules" / "vocabulary" / "vague.toml", '[add]\nours = ["a joined-up approach"]\n')
    assert found(desk)["vague-wording"] == "warning"
    listed = " ".join(run("rules", "--config", desk / "ehcplint.toml").stdout.split())
    assert "The vocabulary vague, for " in listed
    assert "vague-wording, has “a joined-up approach” added." in listed


def test_a_rule_is_re_levelled_re_worded_and_switched_off(desk):
    assert found(desk)["unquantified-provision"] == "error"
    add(
        desk / "ehcplint.toml",
        '[rules.unquantified-provision]\nseverity = "warning"\nadvice = "Ask the panel."\n'
        "[rules.part-quantified-provision]\nenabled = false\n",
    )
    assert found(desk)["unquantified-provision"] == "warning"
    assert "part-quantified-provision" not in found(desk)
    listed = " ".join(run("rules", "--config", desk / "ehcplint.toml").stdout.split())
    assert "Settings: " in listed
    assert "unquantified-provision: warning, where it was error." in listed
    assert "unquantified-provision: its advice is “Ask the panel.”, where it was “Ask the person" in listed
    assert "part-quantified-provision is switched off." in listed


RULE, WORDS, VAGUE, SETTINGS = (
    "rules/our-plain-words.toml",
    "rules/vocabulary/our-plain-words.toml",
    "rules/vocabulary/vague.toml",
    "ehcplint.toml",
)


@pytest.mark.parametrize(
    ("file", "wrong", "says"),
    [
        (RULE, ("severity ", "severty "), ["'severty'", "Did you mean “severity”"]),
        (RULE, ("vocabulary =", "vocabulry ="), ["'check.vocabulry'", "Did you mean “vocabulary”"]),
        (RULE, ('"phrase"', '"phrse"'), ["check.kind", "Did you mean “phrase”"]),
        (RULE, ("pass = [", "pas = ["), ["'examples.pas'", "Did you mean “pass”"]),
        (RULE, ('"advice" ', '"advise" '), ["severity", "Did you mean “advice”"]),
        (RULE, ("{quote}", "{quot}"), ["message: {quot}", "Did you mean “quote”"]),
        (RULE, ("{quote}", "{quote"), ["message", "brace"]),
        (RULE, ('"plain-drafting"', '"plain-draftng"'), ["sources", "Did you mean “plain-drafting”"]),
        (RULE, ('"advice" ', '"error" '), ["severity", "stronger source"]),
        (RULE, ('= "our-plain-words"', '= "our-plain-word"'), ["Did you mean “our-plain-words”"]),
        (WORDS, ("[terms]", "[term]"), ["'term'", "Did you mean “terms”"]),
        (VAGUE, ("# [add]", "[ad]"), ["'ad'", "Did you mean “add”"]),
        (VAGUE, ("# [add]", 'add = ["a plan"]'), ["add", "table of groups"]),
        (VAGUE, ("# [add]", 'remove = "access to"'), ["remove", "list of phrases"]),
        (VAGUE, ("# [add]", 'remove = ["acces to"]'), ["remove", "Did you mean “access to”"]),
        (SETTINGS, ('setting = "mainstream"', 'setting = "specail"'), ["setting", "Did you mean “special”?"]),
        (SETTINGS, ("setting =", "seting ="), ["“seting”", "Did you mean “setting”?"]),
        (SETTINGS, ("# [rules.not-signed]", "[rules.not-sined]"), ["Did you mean “not-signed”"]),
        (
            SETTINGS,
            ("# [rules.not-signed]", '[rules.not-signed]\nseverity = "error"'),
            ["rules.not-signed", "stronger"],
        ),
        (
            SETTINGS,
            ("# [rules.not-signed]", '[rules.vague-wording]\nmessage = "{quotes}!"'),
            ["rules.vague-wording: message: {quotes}", "Did you mean “quote”"],
        ),
    ],
)
def test_a_typing_mistake_names_the_file_the_key_and_the_nearest_right_one(desk, file, wrong, says):
    path = change(desk / file, *wrong)
    result = run("check", desk / "plan.md")
    assert (result.exit_code, result.stdout) == (2, "")
    assert str(path) in result.stderr
    for words in says:
        assert words in result.stderr
    assert run("test", desk).exit_code == 2
    assert run("rules", "--config", desk / "ehcplint.toml").exit_code == 2


def test_a_vocabulary_named_with_a_slip_is_not_taken_for_a_new_one(desk):
    (desk / "rules" / "vocabulary" / "vage.toml").write_text('[add]\nours = ["soon"]\n', encoding="utf-8")
    result = run("check", desk / "plan.md")
    assert result.exit_code == 2
    assert "Did you mean “vague”" in result.stderr


def test_a_house_file_named_as_a_built_in_rule_is_told_where_to_write_instead(desk):
    shutil.copy(BUILT_IN / "provision" / "vague-wording.toml", desk / "rules")
    result = run("check", desk / "plan.md")
    assert result.exit_code == 2
    assert "there is a built-in rule of this name" in result.stderr
    assert "[rules.vague-wording] in ehcplint.toml" in result.stderr


def test_a_source_of_the_house_cannot_take_the_place_of_the_law(desk):
    (desk / "rules" / "sources.toml").write_text('[plain-drafting]\ntitle = "Ours"\nforce = "law"\n', encoding="utf-8")
    result = run("check", desk / "plan.md")
    assert result.exit_code == 2
    assert "plain-drafting: there is a built-in source of this name" in result.stderr


def test_the_settings_above_the_working_folder_are_said(desk, monkeypatch):
    (desk / "autumn").mkdir()
    monkeypatch.chdir(desk / "autumn")
    listed = run("rules").stdout
    assert "ehcplint.toml" in listed
    assert "our-plain-words is a rule of your own" in listed
    assert run("explain", "our-plain-words").exit_code == 0


def test_a_house_named_on_the_command_line_brings_its_settings(desk, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copy(desk / "plan.md", elsewhere)
    add(desk / "ehcplint.toml", "[rules.unquantified-provision]\nenabled = false\n")
    rules = found(elsewhere, "--house", desk)
    assert "our-plain-words" in rules
    assert "unquantified-provision" not in rules


def test_the_rules_say_what_law_they_were_written_from():
    listed = run("rules").stdout
    assert "england-2014-regulations, 2015-code (of 1 April 2015)" in listed


def test_the_pack_says_how_long_a_plan_may_stand_without_a_review():
    front = "# EHC Plan\n\nDate of this plan: 3 February 2026\n\nNext review: 1 October 2026"
    text = f"{front}\n\n## Section A\n\nHi.\n"
    document = read_text(text.encode("utf-8"), "plan.md", Limits())
    rules = load().select(["no-review-date"], [])
    shorter = replace(rules, pack=rules.pack.model_copy(update={"review_months": 6}))
    assert linter.report("plan.md", document, rules, "final").findings == ()
    (finding,) = linter.report("plan.md", document, shorter, "final").findings
    assert "more than 6 months" in finding.message


def test_a_special_school_relaxes_the_amounts_and_the_report_says_so(desk):
    ordinary = found(desk)
    assert (ordinary["unquantified-provision"], ordinary["part-quantified-provision"]) == ("error", "warning")
    special = found(desk, "--setting", "special")
    assert (special["unquantified-provision"], special["part-quantified-provision"]) == ("warning", "advice")
    same = {rule for rule in ordinary if ordinary[rule] == special[rule]}
    assert same == ordinary.keys() - {"unquantified-provision", "part-quantified-provision"}
    assert "special school or college" in run("check", desk / "plan.md", "--setting", "special").stdout
    assert "special school or college" not in run("check", desk / "plan.md").stdout


def test_the_setting_stands_in_the_settings_too_and_the_command_line_has_the_last_word(desk):
    change(desk / "ehcplint.toml", 'setting = "mainstream"', 'setting = "special"')
    assert found(desk)["unquantified-provision"] == "warning"
    assert found(desk, "--setting", "mainstream")["unquantified-provision"] == "error"
    assert "for a special school or college" in " ".join(run("rules", "--house", desk).stdout.split())
    assert "Did you mean “special”?" in run("check", desk / "plan.md", "--setting", "specal").stderr


def test_a_relaxed_rule_is_never_made_stricter():
    for rule in load().rules.values():
        assert rule.relaxed is None or rule.relaxed.rank > rule.severity.rank


def test_the_stockport_pack_passes_its_own_examples():
    result = run("test", STOCKPORT)
    assert result.exit_code == 0, result.stdout
    readme = (STOCKPORT / "README.md").read_text(encoding="utf-8")
    assert f"$ ehcplint test examples/stockport\n{result.stdout}```" in readme
    for rule in ("i-statement-missing", "no-co-production-evidence"):
        assert rule in result.stdout


def test_the_built_in_rules_pass_their_own_examples_in_plain_sentences():
    result = run("test", BUILT_IN)
    assert "hours-in-placement: flags" in result.stdout
    assert result.exit_code == 0, result.stdout


def test_the_stockport_pack_finds_outcomes_without_a_tag_and_a_family_that_took_no_part(tmp_path):
    (tmp_path / "plan.md").write_text(
        PLAN.replace("## Section E", "## Section A\n\nWren likes owls.\n\n## Section E"), encoding="utf-8"
    )
    rules = found(tmp_path, "--config", STOCKPORT / "ehcplint.toml")
    assert (rules["i-statement-missing"], rules["no-co-production-evidence"]) == ("advice", "warning")


def test_every_phrase_of_the_stockport_statements_is_a_tag():
    ruleset = load(STOCKPORT)
    for phrase in ruleset.lexicon["i-statements"].phrases:
        text = f"## Section E: Outcomes\n\n- By July 2027 Wren will read a page aloud. {phrase}.\n"
        document = read_text(text.encode("utf-8"), "plan.md", Limits())
        chosen = ruleset.select(["i-statement-missing"], [])
        assert linter.report("plan.md", document, chosen, "final").findings == (), phrase
