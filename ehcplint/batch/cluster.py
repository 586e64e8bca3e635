"""The same work on a Dask cluster: files are sent as bytes, and each machine holds the limits with workers of its own.

A file whose machine is lost is given to another, as often as the scheduler allows (`allowed-failures`).
"""

from __future__ import annotations

import logging
import pickle
import threading
from functools import lru_cache
from typing import TYPE_CHECKING

from ehcplint import __version__
from ehcplint.batch.worker import Answer, Job, Task, Worker
from ehcplint.document import UnreadableError
from ehcplint.readers import apart

if TYPE_CHECKING:
    from distributed import Client, Future

AHEAD = 2
"""Files that are at the cluster for each of its threads, so that none waits for the next."""
SECONDS_TO_CONNECT = 20


class Cluster:
    """A scheduler's machines, each of which needs ehcplint too. Raises ValueError where they cannot be used."""

    def __init__(self, address: str) -> None:
        try:
            from distributed import Client
        except ImportError:
            raise ValueError("--cluster needs Dask: run “pip install ehcplint[cluster]”.") from None
        logging.getLogger("distributed").setLevel(logging.ERROR)
        try:
            self._client: Client = Client(address, timeout=SECONDS_TO_CONNECT)
        except (OSError, ValueError) as error:
            raise ValueError(f"{address}: no Dask scheduler answers there ({type(error).__name__}).") from None
        if not self._client.nthreads():
            raise ValueError(f"{address}: this scheduler has no workers.")
        for worker, version in self._client.run(_version, on_error="return").items():
            if version != __version__:
                said = f"ehcplint {version}" if isinstance(version, str) else "no ehcplint that can be used"
                raise ValueError(f"{address}: the worker {worker} has {said}; this is {__version__}.")
        self._tasks: dict[int, Future] = {}
        self._lock = threading.Lock()

    def remotes(self) -> list[Remote]:
        """As many to ask as the cluster has threads, and some ahead."""
        return [Remote(self) for _ in range(AHEAD * sum(self._client.nthreads().values()))]

    def submit(self, job: Job) -> Future:
        """Send a file there."""
        with self._lock:
            # Made there, and not only sent there, so that it is made again where the machine that had it is lost.
            if id(job.task) not in self._tasks:
                self._tasks[id(job.task)] = self._client.submit(bytes, job.task.packed)
            packed = self._tasks[id(job.task)]
        return self._client.submit(_check, job.name, job.data, packed, job.plainly, pure=False)


class Remote:
    """Asks a cluster about one file at a time."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._asked: Future | None = None

    def ask(self, job: Job) -> Answer:
        """What becomes of a file. Raises UnreadableError."""
        self._asked = self._cluster.submit(job)
        answer = self._asked.result()
        if len(answer) == len(Answer._fields):
            return Answer(*answer)
        raise UnreadableError(*answer)

    def end(self, for_good: bool = False) -> None:
        """Give up the file that is being asked about."""
        if self._asked is not None:
            self._asked.cancel()


# --- on the machines of the cluster ---

_idle: list[Worker] = []


def _version() -> str:
    return __version__


def _check(name: str, data: bytes, packed: bytes, plainly: bool) -> tuple[bytes, bytes, bytes, bool] | apart.Refusal:
    """What Worker.ask gives, by a worker of this machine."""
    try:
        worker = _idle.pop()
    except IndexError:
        worker = Worker()
    try:
        return tuple(worker.ask(Job(name, data, _task(packed), plainly)))
    except UnreadableError as error:
        return error.code, error.message, error.remedy
    finally:
        _idle.append(worker)


@lru_cache(maxsize=8)
def _task(packed: bytes) -> Task:
    return pickle.loads(packed)
