"""Processes that answer over pipes, and what they hold themselves to."""

import subprocess
import sys

from ehcplint import processes

HUNGRY = """
import time
from ehcplint.processes import MemoryWatch

watch = MemoryWatch()
watch.allow({allowed} * 2**20)
watch.start()
held = b"x" * (200 * 2**20)
time.sleep({seconds})
"""


def status(allowed: int, seconds: float) -> int:
    """With which status a process ends that may take so many MiB more, and takes 200."""
    return subprocess.run(
        [sys.executable, "-c", HUNGRY.format(allowed=allowed, seconds=seconds)], check=False
    ).returncode


def test_a_process_that_takes_too_much_memory_ends_itself_on_any_system():
    assert status(allowed=50, seconds=60) == processes.OVER_MEMORY


def test_one_that_keeps_within_its_limit_does_not():
    assert status(allowed=400, seconds=0.5) == 0
