"""Read a plan from a file, whatever its kind."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from ehcplint.document import Document, UnreadableError, paragraphs_of
from ehcplint.readers.kinds import KIND_OF, OFFICE, PDF, TEXT, WORD, kind_of
from ehcplint.readers.limits import Limits, too_large

SUFFIXES = tuple(KIND_OF)
DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes and what they truly are: a kind that `parse` knows. `notes` say how they were come by."""

    name: str
    kind: str
    data: bytes
    notes: tuple[str, ...] = ()


def read(path: Path, limits: Limits = DEFAULT_LIMITS) -> Document:
    """The text of one file: Word (.docx, .docm, .dotx, .dotm), PDF, plain text or Markdown; with LibreOffice installed
    also .doc, .rtf and .odt.

    The file is read once, into memory; nothing is written beside it, run or fetched. Raises UnreadableError for
    whatever can't be read: its code says why, and neither it nor its sentences hold any of the plan. The limits on
    time and memory are for `readers.apart.read`, which does the same in a process of its own.
    """
    return parse(fetch(path, limits), limits)


def fetch(path: Path, limits: Limits) -> Source:
    """The bytes of a file, once it is known what they are; nothing of them is understood yet."""
    return source_of(path.name, contents(path, limits), limits)


def source_of(name: str, data: bytes, limits: Limits) -> Source:
    """The same for the bytes of a file of this name."""
    suffix = Path(name).suffix.lower()
    kind = kind_of(data, suffix)
    if kind != OFFICE:
        return Source(name, kind, data)
    from ehcplint.readers.office import converted

    note = f"Converted from {suffix} by LibreOffice: places are those of the Word file that it made, which is not kept."
    return Source(name, WORD, converted(data, suffix, limits), (note,))


def parse(source: Source, limits: Limits) -> Document:
    """The document in some bytes. A hostile file may make this slow or worse."""
    if source.kind == WORD:
        from ehcplint.readers.word import read_word as reading
    elif source.kind == PDF:
        from ehcplint.readers.pdf import read_pdf as reading
    else:
        from ehcplint.readers.text import read_text as reading
    document = reading(source.data, source.name, limits)
    longest = max((len(paragraph.text) for paragraph in paragraphs_of(document.blocks)), default=0)
    if longest > limits.paragraph_characters:
        most = f"{limits.paragraph_characters:,}"
        raise too_large(f"{longest:,} characters in one paragraph", most, "paragraph_characters")
    return replace(document, notes=source.notes + document.notes) if source.notes else document


def _most(suffix: str, limits: Limits) -> int:
    return {PDF: limits.pdf_bytes, TEXT: limits.text_bytes}.get(KIND_OF.get(suffix, WORD), limits.word_bytes)


def contents(path: Path, limits: Limits) -> bytes:
    """The whole of a plain file, which did not change meanwhile. Raises UnreadableError."""
    most = _most(path.suffix.lower(), limits)
    try:
        path.lstat()
        # Asked before it is opened, for a pipe or a device may never answer.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError("not-a-file", "This is not a file.", "Name the plan itself.")
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            if before.st_size > most:
                raise too_large(f"{before.st_size:,} bytes", f"{most:,}", "file_mb")
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
