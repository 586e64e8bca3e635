"""Write reports to files: all of them or none, whole or not at all, and never over a plan."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ehcplint.reports import FORMATS, Format

_BEGINS, _ENDS = ".ehcplint-", ".tmp"
STALE = 3600
"""Seconds after which a file that nobody has finished is no other run's that is still writing."""


class OutputError(ValueError):
    """A file that a report cannot be written to; the message says which and why."""


def format_of(path: Path, formats: Mapping[str, Format] = FORMATS) -> str:
    """The format that a file's suffix asks for, the longest that fits. Raises OutputError when none does."""
    known = {suffix: each.name for each in formats.values() for suffix in (each.suffix, each.alias) if suffix}
    asked = [suffix for suffix in known if path.name.casefold().endswith(suffix)]
    if not asked:
        raise OutputError(f"{path}: the suffix says which format to write; this is none of {', '.join(known)}.")
    return known[max(asked, key=len)]


def check(
    outputs: Sequence[Path],
    inputs: Iterable[Path],
    others: Sequence[Path] = (),
    formats: Mapping[str, Format] = FORMATS,
) -> None:
    """Raise OutputError unless each output can be written and is neither an input nor another output.

    `others` are written too, but are no reports, so that their suffix says nothing.
    """
    for path in outputs:
        format_of(path, formats)
    # Unlike `Path.resolve`, this bears a link that leads to itself.
    plans = {Path(os.path.realpath(path)) for path in inputs}
    seen: dict[str, Path] = {}
    for path in (*outputs, *others):
        try:
            target = path.resolve()
            if target in plans or any(target.exists() and target.samefile(plan) for plan in plans if plan.exists()):
                raise OutputError(f"{path}: this is one of the files to be checked; it is never written over.")
            if target.exists() and not target.is_file():
                raise OutputError(f"{path}: not a file that can be replaced.")
            _try(target)
        except OSError as error:
            raise _cannot(path, error) from None
        if (other := seen.setdefault(_as_one(target), target)) is not target:
            but = "" if other == target else f"; many disks take it and {other.name} for one file"
            raise OutputError(f"{path}: named twice{but}.")


def write_all(contents: Mapping[Path, str | bytes | Iterable[str]]) -> None:
    """Put each content, whole or in pieces, in its file in one step, so that nobody ever meets half of it.

    Raises OutputError.

    Nothing is replaced before everything is on the disk. A file that turns out to be locked (Windows locks what Word
    or Excel has open) does not keep the others from being written: they are whole, and the error names this one.
    """
    written: dict[Path, Path] = {}
    locked: list[str] = []
    try:
        _sweep({path.resolve().parent for path in contents})
        for path, content in contents.items():
            try:
                written[path] = _temporary(path.resolve().parent)
                _fill(written[path], [content] if isinstance(content, str | bytes) else content)
            except OSError as error:
                raise _cannot(path, error) from None
        for path, temporary in written.items():
            try:
                temporary.replace(path.resolve())
            except OSError as error:
                locked.append(str(_cannot(path, error)))
    finally:
        for temporary in written.values():
            temporary.unlink(missing_ok=True)
    if locked:
        raise OutputError(" ".join(locked))


def _try(target: Path) -> None:
    """Raise the OSError that writing to the target would meet: a lock on it, or a folder that takes no new file."""
    if target.exists():
        with target.open("r+b"):
            pass
    _temporary(target.parent).unlink()


def _temporary(folder: Path) -> Path:
    """A new empty file in the folder, which only its owner may read: a report repeats a plan's words."""
    descriptor, name = tempfile.mkstemp(prefix=_BEGINS, suffix=_ENDS, dir=folder)
    os.close(descriptor)
    return Path(name)


def _sweep(folders: Iterable[Path]) -> None:
    """Remove what earlier runs, killed while they wrote, have left in these folders: it repeats a plan's words."""
    before = time.time() - STALE
    for folder in folders:
        for left in folder.glob(f"{_BEGINS}*{_ENDS}"):
            with contextlib.suppress(OSError):  # it is another's, or another run has just removed it
                if left.lstat().st_mtime < before:
                    left.unlink()


def _fill(path: Path, content: Iterable[str | bytes]) -> None:
    with path.open("wb") as file:
        file.writelines(piece.encode("utf-8") if isinstance(piece, str) else piece for piece in content)
        file.flush()
        os.fsync(file.fileno())


def _as_one(target: Path) -> str:
    """The same for names that Windows or macOS take for one."""
    return unicodedata.normalize("NFC", str(target)).casefold()


def _cannot(path: Path, error: OSError) -> OutputError:
    match error:
        case FileNotFoundError() if not path.parent.exists():
            why = f"there is no folder “{path.parent}”"
        case PermissionError() if path.exists():
            why = f"{error.strerror}; if it is open in Word or Excel, close it there"
        case _:
            why = str(error.strerror)
    return OutputError(f"{path}: cannot be written ({why}).")
