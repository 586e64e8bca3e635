"""The worst kinds of file among sound plans in one folder; `tests/benchmarks/hostile.py` has all that we know."""

from __future__ import annotations

import json
import runpy
import shutil
import sys
from pathlib import Path

import pytest

from .conftest import write_plan

TESTS = Path(__file__).parents[1]
EXAMPLES = TESTS.parent / "examples"
WORST = [
    "main.docx",
    "overlapping.docx",
    "cut.docx",
    "sum.docx",
    "method.docx",
    "circle.docx",
    "laughs.docx",
    "quadratic.docx",
    "xxe.docx",
    "deeper.docx",
    "spans.docx",
    "utf8.docx",
    "nothing.docx",
    "chunk.docx",
    "bomb-open-50.md",
    "bomb-pipes-200.md",
    "nul.txt",
    "aes.pdf",
    "broken.pdf",
    "circular.pdf",
    "deep.pdf",
    "indirect.pdf",
    "laughs.pdf",
    "bfrange.pdf",
    "widths.pdf",
    "unmapped.pdf",
    "garbage.pdf",
    "kind-html.docx",
    "old.docx",
    "zero.pdf",
    "pipe.docx",
    "looping.docx",
    "sparse.docx",
]


@pytest.mark.skipif(sys.platform == "win32", reason="makes pipes and links")
def test_each_hostile_file_has_its_own_end_and_every_sound_plan_the_result_it_has_alone(run, tmp_path):
    made = runpy.run_path(str(TESTS / "benchmarks" / "hostile.py"), run_name="hostile")
    kinds = [case for part in ("word", "text", "pdf", "other") for case in made[f"{part}_cases"]()]
    cases = {case.name: case for case in reversed(kinds) if case.name in WORST}
    assert len(cases) == len(WORST)
    folder = tmp_path / "caseload"
    folder.mkdir()
    (folder / "ehcplint.toml").write_text("[limits]\nseconds = 120\n", encoding="utf-8")
    for case in cases.values():
        made["made"](case, folder)
    sound = [write_plan(folder / name, number) for number, name in enumerate(("a first.md", "m middle.md"))]
    for name in ("weak-plan.docx", "strong-plan.pdf"):
        sound.append(Path(shutil.copy(EXAMPLES / name, folder / f"z {name}")))
    alone = {}
    for plan in sound:
        run("check", plan, "-o", tmp_path / "alone.json")
        alone |= documents(tmp_path / "alone.json")

    status, _, err = run("check", folder, "--no-cache", "--jobs", 2, "-o", tmp_path / "mixed.json")
    mixed = documents(tmp_path / "mixed.json")
    assert status == 3, err
    assert "Traceback" not in err
    assert {plan.name: mixed.pop(plan.name) for plan in sound} == alone
    assert sorted(mixed) == sorted(WORST)
    ends = {name: each["error"]["code"] if each["error"] else each["status"] for name, each in mixed.items()}
    assert {name: end for name, end in ends.items() if end not in cases[name].ends} == {}
    assert all(each["error"] is None or each["error"]["remedy"] for each in mixed.values())
    assert made["CANARY"] not in err + json.dumps([each["error"] for each in mixed.values()])


def documents(path: Path) -> dict[str, dict]:
    written = json.loads(path.read_text(encoding="utf-8"))["documents"]
    return {Path(each["path"]).name: each | {"path": ""} for each in written}
