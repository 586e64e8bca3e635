"""The store of results: what it spares, what it never holds, and what becomes of it when it is damaged."""

from __future__ import annotations

import random
import sqlite3
import time
import zlib

import pytest

from ehcplint import batch
from ehcplint.batch.store import FILE_NAME, Store, key_of
from ehcplint.cli.settings import Run
from ehcplint.readers.limits import Limits

from .conftest import NAMES


def contents(cache) -> bytes:
    """Everything in the store, unpacked."""
    with sqlite3.connect(cache / FILE_NAME) as database:
        rows = database.execute("select checked, marks from results").fetchall()
    unpacked = b"".join(zlib.decompress(each) for row in rows for each in row)
    return unpacked + b"".join(path.read_bytes() for path in cache.iterdir())


def kept(cache) -> dict[bytes, tuple]:
    with sqlite3.connect(cache / FILE_NAME) as database:
        return {row[0]: row for row in database.execute("select key, checked from results")}


def test_it_holds_no_name_and_no_date_of_birth(caseload, run, cache):
    run("check", caseload)
    held = contents(cache)
    assert b"vague-wording" in held
    for word in (*" ".join(NAMES).replace("-", " ").split(), "Dunmore", "2014-02-09", "9 February 2014"):
        assert word.encode() not in held
        assert word.lower().encode() not in held


def test_a_second_run_gives_the_same_report_and_asks_no_worker(caseload, cache):
    class Nobody:
        def ask(self, job):
            raise AssertionError(f"{job.name} is checked again")

        def end(self, for_good=False):
            pass

    files = sorted(caseload.rglob("*.md"))
    how = [batch.How(Run(None, None, None, (), (), Limits()), None, None, Limits())] * len(files)
    reports = []
    for workers in (batch.workers(files, 2), [Nobody()]):
        run = batch.Batch(files, how, Store(cache))
        run.run(workers)
        reports.append(list(run.documents()))
        run.close()
    assert reports[0] == reports[1]
    assert {each.status for each in reports[0]} == {"read"}


@pytest.mark.parametrize("change", ["text", "name", "rules", "profile"])
def test_what_changed_is_checked_anew(caseload, run, cache, change):
    run("check", caseload)
    before = kept(cache)
    plan, options = caseload / "team 0" / "plan 0.md", []
    if change == "text":
        plan.write_text(plan.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    elif change == "name":
        plan.rename(plan.with_name("draft plan.md"))
    elif change == "rules":
        options = ["--select", "vague-wording"]
    else:
        options = ["--profile", "final"]
    run("check", caseload, *options)
    assert len(kept(cache)) - len(before) == (1 if change in ("text", "name") else 12)


def test_a_file_that_moves_to_another_folder_is_known(caseload, run, cache):
    run("check", caseload)
    before = kept(cache)
    (caseload / "team 0").rename(caseload / "team 9")
    run("check", caseload)
    assert kept(cache) == before


def test_without_a_cache_and_for_one_file_nothing_is_kept(caseload, run, cache):
    run("check", caseload, "--no-cache")
    run("check", caseload / "team 0" / "plan 0.md")
    assert not list(cache.iterdir())


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_store_is_rebuilt_and_never_believed(caseload, run, cache, tmp_path, seed):
    run("check", caseload, "-o", tmp_path / "first.json")
    chance = random.Random(seed)
    for path in cache.iterdir():
        data = bytearray(path.read_bytes())
        if seed == 0:
            data = bytearray(b"no database at all")
        for _ in range(len(data) // 50):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
    run("check", caseload, "-o", tmp_path / "second.json")
    assert (tmp_path / "first.json").read_bytes() == (tmp_path / "second.json").read_bytes()


def test_a_result_under_another_key_or_changed_is_none(cache):
    store = Store(cache)
    key, other = (key_of(name, b"data", b"task") for name in ("plan.md", "other.md"))
    packed = zlib.compress(b"whatever")
    store.put(key, packed, packed)
    assert store.has(key)
    with sqlite3.connect(cache / FILE_NAME) as database:
        database.execute("insert into results select ?, used, sum, checked, marks from results", (other,))
        database.execute("update results set marks = ? where key = ?", (zlib.compress(b"changed"), key))
    assert not store.has(other)
    assert not store.has(key)
    store.close()


def test_two_runs_at_once_give_the_same_report(caseload, started, cache, tmp_path):
    running = [started("check", caseload, "-o", tmp_path / f"{number}.json") for number in range(3)]
    for process in running:
        _, err = process.communicate(timeout=300)
        assert process.returncode == 1, err
    assert len({(tmp_path / f"{number}.json").read_bytes() for number in range(3)}) == 1
    assert len(kept(cache)) == 12


def test_what_was_not_used_for_long_is_forgotten(cache, monkeypatch):
    store = Store(cache)
    store.put(b"k" * 32, b"a", b"b")
    store.close()
    soon, late = time.time() + 80 * 86_400, time.time() + 100 * 86_400
    for now, there in ((soon, 1), (late, 0)):
        monkeypatch.setattr(time, "time", lambda now=now: now)
        Store(cache).close()
        assert len(kept(cache)) == there


def test_a_folder_that_cannot_be_written_is_no_fault(caseload, run, tmp_path):
    file = tmp_path / "a file"
    file.touch()
    status, out, err = run("check", caseload, EHCPLINT_CACHE=str(file))
    assert (status, err) == (1, "")
    assert "in 12 files" in out
