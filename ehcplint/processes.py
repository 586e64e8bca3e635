"""Processes of our own that answer question after question over pipes, and the limits they hold themselves to."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import IO, Any

OVER_MEMORY = 86
"""The status with which a process ends itself that has taken more memory than it may."""
_EVERY = 0.1
"""Seconds between two looks at the memory taken, where the system does not hold a process to a limit."""


def start(serve: Callable[[], None], **options: Any) -> subprocess.Popen[bytes]:  # noqa: ANN401 - as Popen takes them
    """A process that calls a function of a module of ours; its standard input and output are pipes."""
    return subprocess.Popen(
        # Not from the folder that ehcplint is called in, where anybody's files may lie.
        (sys.executable, "-P", "-c", f"from {serve.__module__} import {serve.__name__}; {serve.__name__}()"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        **options,
    )


# --- in such a process ---


def answers() -> IO[bytes]:
    """Where to answer; whatever a library prints goes nowhere from now on."""
    kept = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return kept


def bound_memory(memory: int) -> None:
    """Let this process take so many bytes more than it has."""
    if sys.platform != "linux":
        _watch().allow(memory)
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + memory
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would be a copy of the plan


def bound_time(seconds: float) -> None:
    """Let this process use so many seconds of the processor more, so that none goes on for ever that nobody kills."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    most = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


class MemoryWatch(threading.Thread):
    """Ends this process soon after it has taken more memory than it may: Windows and macOS hold none to a limit."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        import psutil

        self._taken = psutil.Process().memory_info
        self._most = math.inf

    def allow(self, memory: int) -> None:
        """Let the process take so many bytes more than it has."""
        self._most = self._taken().rss + memory

    def run(self) -> None:
        while self._taken().rss <= self._most:
            time.sleep(_EVERY)
        os._exit(OVER_MEMORY)


@cache
def _watch() -> MemoryWatch:
    watch = MemoryWatch()
    watch.start()
    return watch
