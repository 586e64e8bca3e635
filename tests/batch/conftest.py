"""A small caseload, and ways to run the command line on it as anybody would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PLAN = """\
# Education, Health and Care Plan

Name: {name}

Date of birth: 9 February 2014

## Section F: Special educational provision

- {first} will have regular support from Mrs {adult}.
- A teacher will read with {first} for {minutes} minutes every day.

## Section I: Placement

Mainstream school with {minutes} hours of TA support a week, as {first} wishes.
"""
NAMES = ("Tamsin Quillfeather", "Idris Okafor-Lyle", "Wren Abernathy", "Zofia Pell", "Jonah Marchetti", "Ffion Dray")


def write_plan(path: Path, number: int) -> Path:
    name = NAMES[number % len(NAMES)]
    path.parent.mkdir(parents=True, exist_ok=True)
    words = {"name": name, "first": name.split()[0], "adult": "Dunmore", "minutes": 5 + number}
    path.write_text(PLAN.format(**words), encoding="utf-8")
    return path


@pytest.fixture
def caseload(tmp_path):
    """Twelve plans in three teams' folders."""
    folder = tmp_path / "caseload"
    for number in range(12):
        write_plan(folder / f"team {number % 3}" / f"plan {number}.md", number)
    return folder


@pytest.fixture
def started(cache):
    """Start the command line in a process of its own."""
    running: list[subprocess.Popen[str]] = []

    def start(*arguments: object, **environment: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "ehcplint", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"EHCPLINT_CACHE": str(cache)} | environment,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def run(started):
    """Run the command line to its end: its status, output and error output."""

    def to_the_end(*arguments: object, **environment: str) -> tuple[int, str, str]:
        process = started(*arguments, **environment)
        out, err = process.communicate(timeout=300)
        return process.returncode, out, err

    return to_the_end
