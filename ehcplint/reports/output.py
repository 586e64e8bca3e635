"""Write a report to a file: whole or not at all, and never over a plan."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ehcplint.reports import FORMATS, Format


class OutputError(ValueError):
    """A file that a report cannot be written to; the message says which and why."""


def format_of(path: Path, formats: Mapping[str, Format] = FORMATS) -> str:
    """The format that a file's suffix asks for. Raises OutputError when none does."""
    for each in formats.values():
        if each.suffix and path.name.casefold().endswith(each.suffix):
            return each.name
    known = ", ".join(each.suffix for each in formats.values() if each.suffix)
    raise OutputError(f"{path}: the suffix says which format to write; this is none of {known}.")


def check(
    outputs: Sequence[Path],
    inputs: Iterable[Path],
    others: Sequence[Path] = (),
    formats: Mapping[str, Format] = FORMATS,
) -> None:
    """Raise OutputError unless each output can be written and is neither an input nor another output.

    `others` are written too, but are no reports, so that their suffix says nothing.
    """
    plans = {path.resolve() for path in inputs}
    seen: set[Path] = set()
    for path in outputs:
        format_of(path, formats)
    for path in (*outputs, *others):
        target = path.resolve()
        if target in plans or any(target.exists() and target.samefile(plan) for plan in plans if plan.exists()):
            raise OutputError(f"{path}: this is one of the files to be checked; it is never written over.")
        if target in seen:
            raise OutputError(f"{path}: named twice.")
        if target.exists() and not target.is_file():
            raise OutputError(f"{path}: not a file that can be replaced.")
        seen.add(target)
        try:
            _temporary(target).unlink()
        except OSError as error:
            raise OutputError(f"{path}: cannot be written ({error.strerror}).") from None


def write(path: Path, content: str | bytes) -> None:
    """Put the content in the file in one step, so that nobody ever meets half of it. Raises OutputError."""
    target = path.resolve()
    temporary = None
    try:
        temporary = _temporary(target)
        with temporary.open("wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror}).") from None
    finally:
        if temporary:
            temporary.unlink(missing_ok=True)


def _temporary(target: Path) -> Path:
    """A new empty file beside the target, which only its owner may read: a report repeats a plan's words."""
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    os.close(descriptor)
    return Path(name)
