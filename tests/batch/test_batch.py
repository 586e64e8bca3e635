"""Folders of plans from outside: the same report whatever the workers, and a file's trouble is its own."""

from __future__ import annotations

import json
import os
import pickle
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from ehcplint import batch
from ehcplint.batch.store import FILE_NAME, Store
from ehcplint.batch.worker import Job, Task, Worker
from ehcplint.cli.settings import Run
from ehcplint.document import UnreadableError
from ehcplint.readers.limits import Limits
from ehcplint.ruleset import load

from .conftest import write_plan

LIMITS = "[limits]\nseconds = 8\nmemory_mb = 4096\n"


def documents(path: Path) -> dict[str, dict]:
    return {Path(each["path"]).name: each for each in json.loads(path.read_text(encoding="utf-8"))["documents"]}


def test_a_folder_gives_the_same_bytes_whatever_the_number_of_workers(caseload, run, tmp_path):
    (caseload / "broken.docx").write_bytes(b"PK\x03\x04 word/document.xml, and nothing more")
    for jobs in (1, 4):
        outputs = [
            part for suffix in ("json", "jsonl", "csv", "xlsx") for part in ("-o", tmp_path / f"{jobs}.{suffix}")
        ]
        status, out, err = run("check", caseload, "--jobs", jobs, "--no-cache", *outputs)
        assert status == 3, err
        (tmp_path / f"{jobs}.out").write_text(out, encoding="utf-8")
    for suffix in ("json", "jsonl", "csv", "out"):
        assert (tmp_path / f"1.{suffix}").read_bytes() == (tmp_path / f"4.{suffix}").read_bytes()
    paths = [each["path"] for each in json.loads((tmp_path / "1.json").read_text(encoding="utf-8"))["documents"]]
    assert paths == sorted(paths)
    assert len(paths) == 13


def test_one_file_alone_and_among_others_gives_the_same_findings(caseload, run, tmp_path):
    plan = caseload / "team 1" / "plan 4.md"
    run("check", plan, "-o", tmp_path / "alone.json")
    run("check", caseload, "-o", tmp_path / "all.json")
    assert documents(tmp_path / "all.json")["plan 4.md"] == documents(tmp_path / "alone.json")["plan 4.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs processor time limits")
def test_hostile_files_cost_the_good_ones_nothing(caseload, run, tmp_path, laughing):
    run("check", caseload, "-o", tmp_path / "good.json", "--no-cache")
    (caseload / "ehcplint.toml").write_text(LIMITS, encoding="utf-8")
    laughing(caseload / "team 0" / "laughing.pdf")
    (caseload / "team 1" / "empty.docx").write_bytes(b"")
    (caseload / "team 2" / "zeros.pdf").write_bytes(b"%PDF-1.7\n" + bytes(100_000))
    os.mkfifo(caseload / "team 2" / "pipe.docx")
    (caseload / "nowhere.docx").symlink_to(caseload / "missing.docx")
    status, _, _ = run("check", caseload, "-o", tmp_path / "mixed.json", "--jobs", 2)
    mixed = documents(tmp_path / "mixed.json")
    good = documents(tmp_path / "good.json")
    assert {name: mixed[name] for name in good} == good
    bad = {name: each["error"]["code"] for name, each in mixed.items() if name not in good}
    assert bad.pop("zeros.pdf") in ("corrupt", "no-text")
    assert bad == {
        "laughing.pdf": "timeout",
        "empty.docx": "empty",
        "pipe.docx": "not-a-file",
        "nowhere.docx": "missing",
    }
    assert status == 3
    assert mixed["laughing.pdf"]["error"]["message"] == "Reading the file took more than 8 seconds."


def task(seconds: float = 30.0) -> Task:
    return Task(load().select(["vague-wording"], []), None, None, Limits(seconds=seconds), b"key")


def test_rules_reach_another_process_as_they_are():
    sent, received = task(), pickle.loads(task().packed)
    assert received.ruleset.rules == sent.ruleset.rules
    assert list(map(repr, received.ruleset.lexicon.values())) == list(map(repr, sent.ruleset.lexicon.values()))


def test_a_worker_that_dies_costs_its_file_alone(tmp_path, laughing):
    worker = Worker()
    slow = Job("slow.pdf", laughing(tmp_path / "slow.pdf").read_bytes(), task(), False)

    def kill() -> None:
        while worker._process is None:
            time.sleep(0.05)
        time.sleep(0.5)
        os.kill(worker._process.pid, signal.SIGKILL)

    threading.Thread(target=kill).start()
    with pytest.raises(UnreadableError) as caught:
        worker.ask(slow)
    assert caught.value.code == "crashed"
    plan = write_plan(tmp_path / "plan.md", 1)
    assert worker.ask(Job("plan.md", plan.read_bytes(), slow.task, False)).checked
    worker.end(for_good=True)


def test_what_a_store_cannot_give_any_more_is_checked_again(caseload, cache):
    files = sorted(caseload.rglob("*.md"))
    how = batch.How(Run(None, None, None, (), (), Limits()), None, None, Limits())
    store = Store(cache)
    run = batch.Batch(files, [how] * len(files), store)
    run.run(batch.workers(files, 2))
    before = list(run.documents())
    with sqlite3.connect(cache / FILE_NAME) as other:
        other.execute("delete from results")
    assert [each.findings for each in run.documents()] == [each.findings for each in before]
    run.close()


def test_what_was_checked_before_is_reported_without_loading_a_rule(caseload, run, cache, tmp_path):
    first = run("check", caseload, "--format", "summary")
    code = (
        "import sys; from ehcplint.cli import main\n"
        "try: main()\n"
        "finally: print([name for name in ('checks', 'linter', 'ruleset', 'sections') if f'ehcplint.{name}' in sys.modules])"
    )
    command = [sys.executable, "-c", code, "check", str(caseload), "--format", "summary"]
    environment = os.environ | {"EHCPLINT_CACHE": str(cache)}
    again = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert again.returncode == first[0]
    assert again.stdout == f"{first[1]}[]\n"
    status, _, err = run("check", caseload, "--select", "no-such-rule")
    assert (status, "there is no rule" in err) == (2, True)


def test_a_house_rule_that_is_changed_counts_at_once(caseload, run, tmp_path):
    house = tmp_path / "house"
    (house / "rules" / "vocabulary").mkdir(parents=True)
    words = house / "rules" / "vocabulary" / "vague.toml"
    counts = []
    for added in ("as [child] wishes", "Mainstream school", "every day"):
        words.write_text(f'[add]\nours = ["{added}"]\n', encoding="utf-8")
        run("check", caseload, "--house", house, "-o", tmp_path / "report.json")
        found = [finding for each in documents(tmp_path / "report.json").values() for finding in each["findings"]]
        counts.append(sum(each["evidence"] == added for each in found))
    assert counts == [0, 0, 12]


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes under /proc")
def test_an_interrupt_reports_what_is_done_and_leaves_no_process(caseload, started, run, cache, tmp_path, laughing):
    (caseload / "ehcplint.toml").write_text("[limits]\nseconds = 100\nmemory_mb = 8192\n", encoding="utf-8")
    laughing(caseload / "zz last.pdf")
    process = started("check", caseload, "--jobs", 2, "-o", tmp_path / "report.json")
    deadline = time.time() + 120
    while rows(cache) < 12 and time.time() < deadline:
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "Interrupted: 12 of 13 files were checked." in err
    found = documents(tmp_path / "report.json")
    assert len(found) == 13
    assert found["zz last.pdf"]["error"]["code"] == "interrupted"
    assert all(each["status"] == "read" for name, each in found.items() if name != "zz last.pdf")
    assert not [pid for pid in processes_with(str(cache)) if pid != os.getpid()]


def rows(cache: Path) -> int:
    """How many results are kept."""
    try:
        with sqlite3.connect(f"file:{cache / FILE_NAME}?mode=ro", uri=True) as database:
            return database.execute("select count(*) from results").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def processes_with(words: str) -> list[int]:
    """The processes whose environment holds some words."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and words.encode() in (folder / "environ").read_bytes():
                found.append(int(folder.name))
        except OSError:
            continue
    return found


KILLS = int(os.environ.get("EHCPLINT_KILLS", "5"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_runs_that_are_killed_lose_nothing(caseload, started, run, cache, tmp_path):
    chance = random.Random(20)
    for number in range(12, 12 + 2 * KILLS):
        write_plan(caseload / f"more {number}.md", number)
    run("check", caseload, "--no-cache", "-o", tmp_path / "whole.json", "-o", tmp_path / "whole.jsonl")
    report, lines = tmp_path / "report.json", tmp_path / "report.jsonl"
    kept = 0
    for _ in range(KILLS):
        process = started("check", caseload, "--jobs", 2, "-o", report, "-o", lines)
        time.sleep(chance.uniform(0.3, 3.0))
        process.kill()
        process.communicate()
        assert rows(cache) >= kept
        kept = rows(cache)
        for output, whole in ((report, "whole.json"), (lines, "whole.jsonl")):
            assert not output.exists() or output.read_bytes() == (tmp_path / whole).read_bytes()
    for left in tmp_path.glob(".ehcplint-*"):
        os.utime(left, (0, 0))  # a kill that met a run while it wrote, some time ago
    status, _, err = run("check", caseload, "--jobs", 2, "-o", report, "-o", lines)
    assert status == 1, err
    assert report.read_bytes() == (tmp_path / "whole.json").read_bytes()
    assert lines.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert rows(cache) == 12 + 2 * KILLS
    assert not list(tmp_path.glob(".ehcplint-*"))
