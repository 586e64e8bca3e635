"""The same work on a cluster: a real scheduler and two workers, one of which is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from .conftest import write_plan

distributed = pytest.importorskip("distributed", reason="needs the extra “cluster”")


@pytest.fixture
def cluster(tmp_path):
    """A scheduler's address, and its two workers."""
    file = tmp_path / "scheduler.json"
    common = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    scheduler += ["--no-dashboard", "--scheduler-file", str(file)]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(file), "--nthreads", "1"]
    worker += ["--no-dashboard", "--no-nanny", "--local-directory", str(tmp_path / "dask")]
    running = [subprocess.Popen(command, **common) for command in (scheduler, worker, worker)]
    client = distributed.Client(scheduler_file=str(file), timeout=120)
    client.wait_for_workers(2, timeout=120)
    yield client.scheduler.address, running[1:]
    client.close()
    for process in running:
        process.kill()
        process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_cluster_that_loses_a_machine_gives_the_local_report(caseload, cluster, run, started, tmp_path, laughing):
    address, workers = cluster
    (caseload / "ehcplint.toml").write_text("[limits]\nseconds = 8\nmemory_mb = 4096\n", encoding="utf-8")
    laughing(caseload / "laughing.pdf")
    for number in range(12, 30):
        write_plan(caseload / f"more {number}.md", number)
    local, far = tmp_path / "local.json", tmp_path / "far.json"
    status, _, err = run("check", caseload, "--no-cache", "-o", local)
    assert status == 3, err
    process = started("check", caseload, "--no-cache", "--cluster", address, "-o", far)
    time.sleep(6)
    os.kill(workers[0].pid, signal.SIGKILL)
    _, err = process.communicate(timeout=300)
    assert process.returncode == 3, err
    assert far.read_bytes() == local.read_bytes()


def test_a_scheduler_that_does_not_answer_is_a_wrong_call(caseload, run):
    status, out, err = run("check", caseload, "--cluster", "tcp://127.0.0.1:9")
    assert (status, out) == (2, "")
    assert "tcp://127.0.0.1:9: no Dask scheduler answers there" in err
