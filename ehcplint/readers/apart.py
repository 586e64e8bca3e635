"""Reading in a process of its own, which is killed when a file takes too long and ends when it takes too much memory.

Nothing less stops a file that hangs a C library. The process serves file after file, so that only the first waits for
Python to start. What comes back is plain data, and nothing else is let in.
"""

from __future__ import annotations

import atexit
import dataclasses
import os
import pickle
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

from ehcplint import document as model
from ehcplint import processes
from ehcplint.document import Document, UnreadableError
from ehcplint.plaindata import PlainData
from ehcplint.readers import DEFAULT_LIMITS, Source, fetch, parse
from ehcplint.readers.kinds import KIND_OF, PDF
from ehcplint.readers.limits import CHECK, MEGABYTE, RAISE, Limits

FILES_PER_PROCESS = 200
SMALL = MEGABYTE
"""Bytes. A Word or text file up to this size is read in place: the limits on its parts bound what it can cost, and
starting a process would take longer than reading it."""

Refusal = tuple[str, str, str]
"""What an UnreadableError says: its code and its two sentences."""

DOCUMENTS = PlainData(filter(dataclasses.is_dataclass, vars(model).values()))


def read(path: Path, limits: Limits = DEFAULT_LIMITS) -> Document:
    """What `readers.read` gives, within `limits.seconds` and `limits.memory`.

    Raises UnreadableError, for a bug of ours (internal), too.
    """
    return read_source(fetch(path, limits), limits)


def read_source(source: Source, limits: Limits) -> Document:
    """The same for a file's bytes."""
    answer = _ask(source, limits) if source.kind == PDF or len(source.data) > SMALL else answer_here(source, limits)
    if isinstance(answer, Document):
        return answer
    raise UnreadableError(*answer)


def prepare(paths: Iterable[Path]) -> None:
    """Let a process start, if these files will need one, while the caller goes on with other things."""
    if not _idle and any(KIND_OF.get(path.suffix.lower()) == PDF for path in paths):
        _idle.append(_Worker())


def internal(error: Exception) -> UnreadableError:
    """A bug of ours by its kind and place alone, for its words may be the plan's."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "unknown place"
    message = f"ehcplint failed on this file ({type(error).__name__} at {where})."
    return UnreadableError("internal", message, "Please report this line to its developers.")


class _Worker:
    """A process that reads one file after the other."""

    def __init__(self) -> None:
        self.files = 0
        self.process = processes.start(serve)

    def ask(self, source: Source, limits: Limits) -> Document | Refusal:
        """What the process makes of a source. Raises EOFError or OSError when it ends without an answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        pickle.dump((source, limits), self.process.stdin, pickle.HIGHEST_PROTOCOL)
        self.process.stdin.flush()
        answer = DOCUMENTS.load(self.process.stdout)
        self.files += 1
        return answer

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


_idle: list[_Worker] = []


def _ask(source: Source, limits: Limits) -> Document | Refusal:
    try:
        worker = _idle.pop()
    except IndexError:
        worker = _Worker()
    out_of_time = threading.Event()

    def stop() -> None:
        out_of_time.set()
        worker.process.kill()

    seconds = limits.seconds + limits.ocr_seconds
    clock = threading.Timer(seconds, stop)
    clock.start()
    try:
        answer = worker.ask(source, limits)
    except (EOFError, OSError, pickle.UnpicklingError):
        worker.end()
        if out_of_time.is_set():
            return too_much_time("Reading", seconds)
        # A C library that gets no more memory ends its process without a word.
        return too_much_memory(limits)
    except BaseException:
        worker.end()
        raise
    finally:
        clock.cancel()
    if worker.files < FILES_PER_PROCESS and answer != too_much_memory(limits):
        _idle.append(worker)
    else:
        worker.end()
    return answer


def too_much_memory(limits: Limits) -> Refusal:
    """What is said of a file that a process came to its end over, or that needs more than its limit."""
    message = f"Reading the file broke off for want of memory; the limit is {limits.memory // MEGABYTE:,} MB."
    return "memory", message, f"{CHECK}; if it is, {RAISE.format('memory_mb')}"


def too_much_time(what: str, seconds: float) -> Refusal:
    """What is said of a file that was given up because `what` ("Reading") took longer than it may."""
    message = f"{what} the file took more than {seconds:g} seconds."
    return "timeout", message, f"{CHECK}; if it is, {RAISE.format('seconds')}"


@atexit.register
def _end_all() -> None:
    while _idle:
        _idle.pop().end()


if hasattr(os, "register_at_fork"):
    # A process belongs to the one that started it: two that ask through one pipe get each other's answers.
    os.register_at_fork(after_in_child=_idle.clear)


# --- in the process that reads ---


def serve() -> None:
    """Read what comes on standard input, and answer each on standard output, until nothing more comes."""
    answers = processes.answers()
    import ehcplint.readers.pdf
    import ehcplint.readers.word  # noqa: F401 - both now, and not when the first file waits for it

    while True:
        try:
            source, limits = pickle.load(sys.stdin.buffer)
        except (EOFError, KeyboardInterrupt):
            return
        processes.bound_memory(limits.memory)
        DOCUMENTS.dump(answer_here(source, limits), answers)
        answers.flush()


def answer_here(source: Source, limits: Limits) -> Document | Refusal:
    """The document, or why there is none, whatever the reader raises; in this process, so limited by nothing."""
    try:
        return parse(source, limits)
    except MemoryError:
        return too_much_memory(limits)
    except UnreadableError as error:
        refusal = error
    except Exception as error:
        refusal = internal(error)
    return refusal.code, refusal.message, refusal.remedy
