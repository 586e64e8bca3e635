"""What `examples/ci` and the hook file offer is valid for the services that read it, and does what it says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ehcplint.cli import app

ROOT = Path(__file__).parent.parent
CI = ROOT / "examples" / "ci"
TOOLS = Path(sys.executable).parent


def tool(name, *arguments, **more):
    return subprocess.run([TOOLS / name, *map(str, arguments)], capture_output=True, text=True, check=False, **more)


def commands(path):
    """The calls of ehcplint in a file, without the program's name."""
    lines = (line.strip().removeprefix("- ").removeprefix("run: ") for line in path.read_text("utf-8").splitlines())
    return [line.split()[1:] for line in lines if line.startswith("ehcplint check ")]


@pytest.mark.parametrize(
    ("path", "arguments"),
    [
        (CI / "github-workflow.yml", ["--builtin-schema", "vendor.github-workflows"]),
        (CI / "gitlab-ci.yml", ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"]),
    ],
)
def test_a_pipeline_satisfies_its_schema(path, arguments):
    done = tool("check-jsonschema", *arguments, path)
    assert done.returncode == 0, done.stdout


def test_the_hooks_and_their_sample_are_valid():
    assert tool("pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml").returncode == 0
    assert tool("pre-commit", "validate-config", CI / "pre-commit-config.yaml").returncode == 0


@pytest.mark.parametrize("name", ["github-workflow.yml", "gitlab-ci.yml"])
def test_the_command_of_a_pipeline_finds_the_three_faults_and_writes_its_reports(name, tmp_path, monkeypatch):
    shutil.copytree(CI / "templates", tmp_path / "templates")
    monkeypatch.chdir(tmp_path)
    (arguments,) = commands(CI / name)
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 1
    assert "3 errors in " in result.stdout
    for option, path in pairwise(arguments):
        assert option != "-o" or (tmp_path / path).stat().st_size


def test_the_settings_beside_the_templates_count(monkeypatch):
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(app, ["check", "examples/ci/templates", "--profile", "template", "--format", "json"])
    findings = json.loads(result.stdout)["documents"][0]["findings"]
    advice = {finding["rule"]: finding["advice"] for finding in findings}
    assert set(advice) == {"missing-section", "money-outside-j", "hours-in-placement"}
    assert advice["hours-in-placement"].startswith("Take the field for hours out of Section I")


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
@pytest.mark.parametrize("hook", ["ehcplint", "ehcplint-template"])
def test_a_hook_checks_the_files_of_a_commit(hook, tmp_path):
    """The hook as pre-commit runs it, with this installation of ehcplint in place of one of its own."""
    manifest = (
        (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8").replace("language: python", "language: system")
    )
    hooks = "".join(f"      {line}\n" for line in manifest.splitlines())
    (tmp_path / ".pre-commit-config.yaml").write_text(f"repos:\n  - repo: local\n    hooks:\n{hooks}", encoding="utf-8")
    shutil.copy(ROOT / "examples" / "weak-plan.docx", tmp_path / "form.docx")
    (tmp_path / "notes.md").write_text("Not a plan.\n", encoding="utf-8")
    more = {"PRE_COMMIT_HOME": str(tmp_path / "home"), "PATH": f"{TOOLS}{os.pathsep}{os.environ['PATH']}"}
    for arguments in (["init", "--quiet"], ["add", "form.docx", "notes.md"]):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True)
    done = tool("pre-commit", "run", hook, cwd=tmp_path, env={**os.environ, **more})
    assert done.returncode == 1, done.stderr
    assert "in form.docx; sections not found" in done.stdout
    assert "notes.md" not in done.stdout
