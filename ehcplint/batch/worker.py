"""A process that checks one file after the other, and is killed when a file takes too long.

It limits its own memory where the system can. Whatever becomes of it is the result of the file that it had, and the
next file has a new process.
"""

from __future__ import annotations

import contextlib
import pickle
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from functools import cached_property
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from ehcplint import masking, processes
from ehcplint.batch import plain
from ehcplint.batch.plain import Checked
from ehcplint.document import Document, UnreadableError
from ehcplint.finding import PlanReport
from ehcplint.plan import Profile
from ehcplint.readers import apart, source_of
from ehcplint.readers.limits import Limits
from ehcplint.waivers import Waivers, covering

if TYPE_CHECKING:
    from ehcplint.ruleset import Ruleset

SECONDS_TO_START = 120.0
# A group of its own, so that Ctrl-C reaches only the one that can tell what was done.
OWN_GROUP: dict[str, Any] = (
    {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}
    if sys.platform == "win32"
    else {"process_group": 0}
)
_READY, _READ, _UNREAD, _DONE, _ONCE = b"s", b"r", b"u", b"d", b"o"
_HEAD = struct.Struct("<cQQQ")


@dataclass(frozen=True)
class Task:
    """How files are to be checked: what does not change from one file to the next."""

    ruleset: Ruleset
    waivers: Waivers | None
    profile: Profile | None
    limits: Limits
    key: bytes
    """For the marks that masking makes of names."""

    @cached_property
    def packed(self) -> bytes:
        """For another process, which is sent it once."""
        return pickle.dumps(self, pickle.HIGHEST_PROTOCOL)


class Job(NamedTuple):
    """One file: its name without folders, its bytes, and how to check it. `plainly`: not masked, as well."""

    name: str
    data: bytes
    task: Task
    plainly: bool


class Answer(NamedTuple):
    """What came of a file that was read: all as `plain` dumps it, `report` where one was wanted that is not masked."""

    checked: bytes
    marks: bytes
    report: bytes
    kept: bool = True
    """Whether the same file would give the same another time; what time was too short for may not."""


class Worker:
    """A process, started with the first file that it is asked about."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._task: Task | None = None
        self._files = 0
        self._lock = threading.Lock()
        self._ended = False

    def ask(self, job: Job) -> Answer:
        """What becomes of a file. Raises UnreadableError."""
        process = self._started()
        clock = _Clock(process)
        try:
            answer = self._talk(process, job, clock)
        except (OSError, EOFError):
            self.end()
            if clock.rang:
                raise UnreadableError(*apart.too_much_time(clock.what, clock.seconds)) from None
            raise UnreadableError(*_of_itself(process, job.task.limits)) from None
        finally:
            clock.stop()
        self._files += 1
        if self._files >= apart.FILES_PER_PROCESS:
            self.end()
        return answer

    def end(self, for_good: bool = False) -> None:
        """Kill the process; the next file gets a new one, unless this was `for_good`."""
        with self._lock:
            process, self._process, self._task, self._files = self._process, None, None, 0
            self._ended = self._ended or for_good
        if process:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):
                    pipe.close()  # type: ignore[union-attr]

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._ended:
                raise UnreadableError(*INTERRUPTED)
            if self._process is None:
                self._process = processes.start(serve, **OWN_GROUP)
            return self._process

    def _talk(self, process: subprocess.Popen[bytes], job: Job, clock: _Clock) -> Answer:
        assert process.stdin is not None
        assert process.stdout is not None
        if self._task is None:
            clock.start("Starting to check", SECONDS_TO_START)
            _head(process.stdout, _READY)
        limits = job.task.limits
        clock.start("Reading", limits.seconds + limits.ocr_seconds)
        task, self._task = None if job.task is self._task else job.task.packed, job.task
        pickle.dump((job.name, job.data, task, job.plainly), process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
        _head(process.stdout, _READ)
        clock.start("Checking", limits.seconds)
        kind, lengths = _head(process.stdout, _DONE, _ONCE, _UNREAD)
        parts = [_exactly(process.stdout, length) for length in lengths]
        if kind == _UNREAD:
            raise UnreadableError(*_refusal(parts[0]))
        return Answer(*parts, kept=kind == _DONE)


class Here:
    """Checks in this process: for a single file, which is done before another process would be ready."""

    def ask(self, job: Job) -> Answer:
        """What becomes of a file. Raises UnreadableError."""
        limits = job.task.limits
        document = apart.read_source(source_of(job.name, job.data, limits), limits)
        answer = _answer(document, job.task, job.plainly)
        if isinstance(answer, Answer):
            return answer
        raise UnreadableError(*answer)

    def end(self, for_good: bool = False) -> None:
        """Nothing to do: the process that reads ends with this one."""


INTERRUPTED = (
    "interrupted",
    "The run was interrupted before this file was checked.",
    "Give the same command again; what was done is not repeated.",
)


class _Clock:
    """Kills a process when the time for what it does is over."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._timer: threading.Timer | None = None
        self.what = ""
        self.seconds = 0.0
        self.rang = False

    def start(self, what: str, seconds: float) -> None:
        self.stop()
        self.what, self.seconds = what, seconds
        self._timer = threading.Timer(seconds, self._ring)
        self._timer.daemon = True
        self._timer.start()

    def stop(self) -> None:
        if self._timer:
            self._timer.cancel()

    def _ring(self) -> None:
        self.rang = True
        self._process.kill()


def _of_itself(process: subprocess.Popen[bytes], limits: Limits) -> apart.Refusal:
    """Why a process ended that nobody here has killed, as far as its status tells."""
    import signal

    if sys.platform != "win32" and process.returncode == -signal.SIGXCPU:
        return apart.too_much_time("Checking", limits.seconds)
    if process.returncode in (-signal.SIGABRT, processes.OVER_MEMORY):
        return apart.too_much_memory(limits)  # a C library that gets no more ends by SIGABRT
    message = f"The process that checked the file ended without a result (status {process.returncode})."
    return "crashed", message, "Check the file by itself; if that fails too, report this line to ehcplint's developers."


def _head(pipe: IO[bytes], *kinds: bytes) -> tuple[bytes, list[int]]:
    """The kind of the next message, and the lengths that it announces. Raises EOFError unless it is of these kinds."""
    kind, *lengths = _HEAD.unpack(_exactly(pipe, _HEAD.size))
    if kind not in kinds:
        raise EOFError
    return kind, lengths


def _refusal(data: bytes) -> apart.Refusal:
    code, message, remedy = data.decode("utf-8").split("\0")
    return code, message, remedy


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data


# --- in the process that checks ---


def serve() -> None:
    """Check what comes on standard input, and answer each on standard output, until nothing more comes."""
    answers = processes.answers()
    task: Task | None = None

    def said(kind: bytes, *parts: bytes) -> None:
        parts = (*parts, b"", b"", b"")[:3]
        answers.write(_HEAD.pack(kind, *map(len, parts)))
        answers.writelines(parts)
        answers.flush()

    said(_READY)
    while True:
        try:
            name, data, packed, plainly = pickle.load(sys.stdin.buffer)
        except (EOFError, KeyboardInterrupt):
            return
        if packed:
            task = pickle.loads(packed)
        assert task is not None
        limits = task.limits
        processes.bound_memory(limits.memory)
        processes.bound_time(2 * limits.seconds + limits.ocr_seconds + 10)
        document = _document(name, data, limits)
        said(_READ)
        answer = document if isinstance(document, tuple) else _answer(document, task, plainly)
        if isinstance(answer, Answer):
            said(_DONE if answer.kept else _ONCE, *answer[:3])
        else:
            said(_UNREAD, "\0".join(answer).encode("utf-8"))


def _document(name: str, data: bytes, limits: Limits) -> Document | apart.Refusal:
    try:
        return apart.answer_here(source_of(name, data, limits), limits)
    except UnreadableError as error:
        return _said(error)


def _said(error: UnreadableError) -> apart.Refusal:
    return error.code, error.message, error.remedy


def _answer(document: Document, task: Task, plainly: bool) -> Answer | apart.Refusal:
    from ehcplint import linter

    try:
        return answered(linter.report("", document, task.ruleset, task.profile), task, plainly)
    except MemoryError:
        return apart.too_much_memory(task.limits)
    except Exception as error:
        return _said(apart.internal(error))


def answered(report: PlanReport, task: Task, plainly: bool = False) -> Answer:
    """A report of a file that was read, as it is passed on."""
    hidden, marks = masking.masked(report, task.key)
    kept = report.status == "read" or not task.limits.ocr_seconds
    checked = plain.dump(Checked(hidden, covering(report, task.waivers)))
    return Answer(checked, plain.dump(marks), plain.dump(report) if plainly else b"", kept)
