"""The README is true: its commands are run, and what they print is what it shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ehcplint.cli import app

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(?P<kind>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(kind: str) -> list[str]:
    return [found["body"] for found in BLOCK.finditer(README.read_text(encoding="utf-8")) if found["kind"] == kind]


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with the examples and with the files that the README has its reader write, the settings aside."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    for body in blocks("toml"):
        path = tmp_path / body.splitlines()[0].removeprefix("# ")
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.name != "ehcplint.toml":
            path.write_text(body, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(command: str) -> str:
    return CliRunner().invoke(app, shlex.split(command)[2:]).stdout.rstrip("\n")


def test_commands_print_what_the_readme_shows(desk, expect):
    def rerun(found: re.Match[str]) -> str:
        if found["kind"] != "console":
            return found[0]
        commands = [line for line in found["body"].splitlines() if line.startswith("$ ")]
        printed = "\n".join(f"{command}\n{run(command)}" for command in commands)
        return f"```console\n{printed}\n```"

    expect(README, BLOCK.sub(rerun, README.read_text(encoding="utf-8")))


def test_every_command_in_the_readme_succeeds(desk):
    for body in blocks("console"):
        for line in body.splitlines():
            if line.startswith("$ "):
                result = CliRunner().invoke(app, shlex.split(line)[2:])
                assert result.exit_code in (0, 1), result.stderr


def test_the_settings_in_the_readme_are_right(desk):
    settings = next(body for body in blocks("toml") if body.startswith("# ehcplint.toml"))
    (desk / "ehcplint.toml").write_text(settings, encoding="utf-8")
    result = CliRunner().invoke(app, ["rules"])
    assert result.exit_code == 0, result.stderr
    assert "half-an-amount-of-care" in result.stdout


def test_a_phrase_added_in_the_readme_is_found(desk):
    plan = desk / "plan.md"
    plan.write_text("## Section F: Provision\n\n- Sam will be taught with a joined-up approach.\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["check", "plan.md", "--house", "my-rules", "--select", "vague-wording"])
    assert ">>a joined-up approach<<" in result.stdout


def test_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#]+)\)", README.read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), target


def test_the_second_command_is_the_one_that_ci_runs():
    install_and_test = blocks("sh")[1].strip()
    assert install_and_test in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
