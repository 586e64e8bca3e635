"""Read a plan from a file, whatever its kind."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ehcplint.document import Document, UnreadableError
from ehcplint.readers.kinds import KIND_OF, PDF, WORD, kind_of
from ehcplint.readers.limits import Limits

SUFFIXES = tuple(KIND_OF)
DEFAULT_LIMITS = Limits()


def read(path: Path, limits: Limits = DEFAULT_LIMITS) -> Document:
    """The text of one file: Word (.docx, .docm, .dotx, .dotm), PDF, plain text or Markdown.

    The file is read once, into memory; nothing is written, run or fetched. Raises UnreadableError for whatever can't
    be read: its code says why, and neither it nor its sentences hold any of the plan.
    """
    suffix = path.suffix.lower()
    data = _bytes(path, _most(suffix, limits))
    kind = kind_of(data, suffix)
    if kind == WORD:
        from ehcplint.readers.word import read_word

        return read_word(data, path.name, limits)
    if kind == PDF:
        from ehcplint.readers.pdf import read_pdf

        return read_pdf(data, path.name, limits)
    from ehcplint.readers.text import read_text

    return read_text(data, path.name, limits)


def _most(suffix: str, limits: Limits) -> int:
    return {WORD: limits.word_bytes, PDF: limits.pdf_bytes}.get(KIND_OF.get(suffix, WORD), limits.text_bytes)


def _bytes(path: Path, most: int) -> bytes:
    """The whole of a plain file, which did not change meanwhile."""
    try:
        path.lstat()
        # Asked before it is opened, for a pipe or a device may never answer.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError("not-a-file", "This is not a file.", "Name the plan itself.")
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            if before.st_size > most:
                raise UnreadableError(
                    "too-large",
                    f"The file has {before.st_size:,} bytes; the limit is {most:,}.",
                    "Check that it is one plan. Word can make its pictures smaller (Compress Pictures).",
                )
            data = file.read(before.st_size + 1)
            after = os.fstat(file.fileno())
    except FileNotFoundError as error:
        raise UnreadableError("missing", "There is no such file.", "Check its name and its folder.") from error
    except PermissionError as error:
        raise UnreadableError("no-permission", "The file may not be opened.", "Ask its owner for access.") from error
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise UnreadableError(
            "missing", f"The file could not be opened: {reason}.", "Copy it to this computer."
        ) from error
    if len(data) != before.st_size or (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UnreadableError("changed", "The file changed while it was read.", "Close it and run ehcplint again.")
    return data
