"""What the tests of commented copies share: the readers' builder of Word files, and findings on words of a file."""

from __future__ import annotations

import importlib.util
import re
from datetime import datetime
from pathlib import Path

import pytest

from ehcplint.comments import commented
from ehcplint.finding import Finding, PlanReport, Severity, Source
from ehcplint.readers import DEFAULT_LIMITS, read

NOW = datetime(2026, 3, 4, 9, 30)

_spec = importlib.util.spec_from_file_location("word_files", Path(__file__).parents[1] / "readers" / "conftest.py")
_word_files = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_word_files)
build = _word_files.build


def finding(evidence="", where=None, start=0, message="It is vague."):
    words = ("Vague wording", message, "Say how often.", (Source("code", "SEND Code 9.69", "guidance"),))
    place = {"where": where} if where else {}
    return Finding("vague-wording", Severity.WARNING, *words, entry=evidence, evidence=evidence, start=start, **place)


class Desk:
    """A folder in which plans are put and commented on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def plan(self, data: bytes, name: str = "plan.docx") -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def on(self, plan: Path, *evidence: str) -> list[Finding]:
        """A finding on each of some words: on every place where they stand in the plan."""
        return [
            finding(found[0], paragraph.where, found.start())
            for words in evidence
            for paragraph in read(plan).paragraphs
            for found in re.finditer(re.escape(words), paragraph.text)
        ]

    def comment(self, plan: Path, findings: list[Finding]) -> Path:
        """The commented copy of a plan."""
        report = PlanReport(str(plan), "read", findings=tuple(findings))
        copy = self.folder / f"commented {plan.name.removeprefix('commented ')}"
        copy.write_bytes(commented(plan, report, DEFAULT_LIMITS, NOW))
        return copy


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def whole():
    """A finding on the plan as a whole."""
    return finding()
