"""Many files: workers, limits, what was checked before, and reports that are read from the disk as they are written."""

from __future__ import annotations

import os
import queue
import secrets
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, overload

from ehcplint.batch import plain
from ehcplint.batch.plain import Checked
from ehcplint.batch.store import KEY, Store, fingerprint, folder, key_of
from ehcplint.batch.worker import INTERRUPTED, Answer, Here, Job, Task, Worker, answered
from ehcplint.finding import FileError, PlanReport
from ehcplint.masking import PathMasker
from ehcplint.plan import Profile
from ehcplint.readers import contents
from ehcplint.readers.limits import Limits
from ehcplint.waivers import Baseline, Waivers, Waiving

if TYPE_CHECKING:
    from ehcplint.ruleset import Ruleset

_PROGRAMS = ("soffice", "libreoffice", "tesseract")
"""What readers call, where it is installed."""


class Rules(Protocol):
    """Rules that are loaded once a file is to be checked, and until then known by all that decides which they are."""

    @property
    def rules(self) -> Ruleset: ...
    def content(self) -> Iterable[str]: ...


class How(NamedTuple):
    """How a file is to be checked."""

    rules: Rules
    waivers: Waivers | None
    profile: Profile | None
    limits: Limits


class Asked(Protocol):
    """Whoever can be asked about one file after the other; `end` ends a question that is open."""

    def ask(self, job: Job) -> Answer: ...
    def end(self, for_good: bool = False) -> None: ...


class _Prepared:
    """How some of the files are to be checked, and the fingerprint of that."""

    def __init__(self, how: How, key: bytes) -> None:
        self.how = how
        self._key = key
        self._lock = threading.Lock()
        self._task: Task | None = None

    @property
    def task(self) -> Task:
        """The same for a worker; from here on the rules are needed."""
        with self._lock:
            if self._task is None:
                how = self.how
                self._task = Task(how.rules.rules, how.waivers, how.profile, how.limits, self._key)
            return self._task

    @cached_property
    def fingerprint(self) -> bytes:
        how = self.how
        waivers = [waiver.model_dump_json() for waiver in how.waivers.waivers] if how.waivers else []
        programs = [str(shutil.which(program)) for program in _PROGRAMS]
        return fingerprint((*how.rules.content(), *waivers, repr((how.profile, how.limits)), *programs))


class Batch:
    """The files of a run, and once it has run, what came of each.

    With `plainly` reports that are not masked are held in memory, and nothing that was kept before is used, since it is
    masked. All else waits in the store.
    """

    def __init__(self, files: Sequence[Path], how: Sequence[How], store: Store, *, plainly: bool = False) -> None:
        self.files = files
        self.interrupted = False
        self._store = store
        self._plainly = plainly
        prepared = {(id(each.rules), id(each.waivers)): each for each in how}
        made = {name: _Prepared(each, store.secret) for name, each in prepared.items()}
        self._how = [made[id(each.rules), id(each.waivers)] for each in how]
        self._outcomes: list[bytes | FileError | None] = [None] * len(files)
        self._plain: dict[int, PlanReport] = {}
        self._once: list[bytes] = []
        self._paths: list[str] = []

    def run(self, workers: Sequence[Asked], done: Callable[[], None] = lambda: None) -> None:
        """Check every file, `done` being called as each ends. Ctrl-C ends this early, and sets `interrupted`."""
        waiting = iter(range(len(self.files)))
        taking = threading.Lock()
        ended: queue.SimpleQueue[None] = queue.SimpleQueue()

        def work(worker: Asked) -> None:
            while True:
                with taking:
                    number = next(waiting, None)
                if number is None or self.interrupted:
                    return
                self._outcomes[number] = self._outcome(number, worker)
                ended.put(None)

        threads = [threading.Thread(target=work, args=(worker,), daemon=True) for worker in workers[: len(self.files)]]
        try:
            for thread in threads:
                thread.start()
            for _ in self.files:
                while True:
                    with suppress(queue.Empty):
                        ended.get(timeout=0.5)  # so that Ctrl-C is heard on Windows too
                        break
                done()
        except KeyboardInterrupt:
            self.interrupted = True
        finally:
            for worker in workers:
                worker.end(for_good=True)
            for thread in threads:
                thread.join()

    def documents(self, *, masked: bool = True, paths: bool = True) -> Documents:
        """The reports in the order of the files, each read when it is wanted; with `paths` those are masked too."""
        if masked and paths and not self._paths:
            self._paths = list(self._masked_paths())
        return Documents(self, masked, self._paths if masked and paths else [str(path) for path in self.files])

    @property
    def done(self) -> int:
        """How many files have a result."""
        return sum(outcome is not None for outcome in self._outcomes)

    def close(self) -> None:
        """Forget what the next run would not find again."""
        for key in self._once:
            self._store.drop(key)
        self._store.close()

    def _outcome(self, number: int, worker: Asked) -> bytes | FileError | None:
        try:
            return self._checked_now(number, worker)
        except Exception as error:  # one file's bug must not lose the others
            if self.interrupted:  # and its worker was killed for that
                return None
            from ehcplint import linter

            return linter.unread(self.files[number], error).error

    def _checked_now(self, number: int, worker: Asked) -> bytes:
        path, how = self.files[number], self._how[number]
        data = contents(path, how.how.limits)
        key = key_of(path.name, data, how.fingerprint) if self._store.kept else _new_key()
        if not self._plainly and self._store.has(key):
            return key
        answer = worker.ask(Job(path.name, data, how.task, self._plainly))
        if not answer.kept:
            key = _new_key()
            self._once.append(key)
        self._store.put(key, answer.checked, answer.marks)
        if self._plainly:
            self._plain[number] = plain.load(answer.report)
        return key

    def _masked_paths(self) -> Iterator[str]:
        masker = PathMasker(self._store.secret)
        for key in self._outcomes:
            if isinstance(key, bytes):
                masker.add(self._store.marks(key))
        for path, key in zip(self.files, self._outcomes, strict=True):
            yield masker.masked(str(path), self._store.marks(key) if isinstance(key, bytes) else ())

    def checked(self, number: int) -> Checked:
        """What came of a file, masked, without its path."""
        outcome = self._outcomes[number]
        if isinstance(outcome, bytes):
            kept = self._store.checked(outcome)
            if kept is None:  # another run has met a damaged store and begun a new one
                from ehcplint import linter

                task = self._how[number].task
                report = linter.lint(self.files[number], task.ruleset, task.profile, task.limits)
                return plain.load(answered(report, task).checked)
            return kept
        return Checked(PlanReport("", "unread", outcome or FileError(*INTERRUPTED)))

    def plainly(self, number: int) -> PlanReport:
        """What came of a file, not masked, without its path."""
        return self._plain.get(number) or self.checked(number).masked

    def waivers(self, number: int) -> Waivers | None:
        """The waivers that count for a file."""
        return self._how[number].how.waivers


class Documents(Sequence[PlanReport]):
    """The reports of a batch, read from its store each time they are looked through, and never all in memory at once.

    What is waived on a day, or accepted by a baseline, is left out.
    """

    def __init__(
        self, batch: Batch, masked: bool, paths: Sequence[str], on: date | None = None, baseline: Baseline | None = None
    ) -> None:
        self._batch = batch
        self._masked = masked
        self._paths = paths
        self.day = on
        self.baseline = baseline

    def without(self, on: date | None, baseline: Baseline | None = None) -> Documents:
        """The same without what is waived on a day or accepted."""
        return Documents(self._batch, self._masked, self._paths, on, baseline)

    def __iter__(self) -> Iterator[PlanReport]:
        return self.each(
            Waiving(self.day) if self.day else None, Counter(self.baseline.findings if self.baseline else ())
        )

    def each(self, waiving: Waiving | None, left: Counter[tuple[str, str]]) -> Iterator[PlanReport]:
        """The documents in order; `waiving` learns which waivers are of use, and `left` loses what is accepted."""
        documents = (self._document(number, waiving) for number in range(len(self)))
        return self.baseline.accept(documents, left) if self.baseline else documents

    def __len__(self) -> int:
        return len(self._paths)

    @overload
    def __getitem__(self, place: int) -> PlanReport: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[PlanReport]: ...
    def __getitem__(self, place: int | slice) -> PlanReport | Sequence[PlanReport]:
        wanted = range(len(self))[place]
        if isinstance(wanted, range):
            return tuple(document for number, document in enumerate(self) if number in wanted)
        return next(islice(self, wanted, None))

    def _document(self, number: int, waiving: Waiving | None) -> PlanReport:
        checked = self._batch.checked(number)
        document = checked.masked if self._masked else self._batch.plainly(number)
        if waiving:
            document = waiving.document(document, self._batch.waivers(number), checked.covered)
        return replace(document, path=self._paths[number])


def _new_key() -> bytes:
    return secrets.token_bytes(KEY)


def workers(files: Sequence[Path], jobs: int | None, cluster: str | None = None) -> Sequence[Asked]:
    """Whom to ask about these files: for one this process, else a cluster's machines or as many workers as cores.

    Raises ValueError for a cluster that cannot be used.
    """
    if len(files) == 1:
        return [Here()]
    if cluster:
        from ehcplint.batch.cluster import Cluster

        return Cluster(cluster).remotes()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return [Worker() for _ in range(jobs or cores)]


def store_for(files: Sequence[Path], no_cache: bool) -> Store:
    """Where results of these files are kept: nowhere for a single one, which leaves nothing on the disk."""
    return Store(None if no_cache or len(files) == 1 else folder())
