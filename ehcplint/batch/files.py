"""Which files of the folders named are plans, and which were passed over."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import NamedTuple

from ehcplint.readers import SUFFIXES

_LOCKS = ("~$", "._", ".~lock.")
LOCK, HIDDEN, HIDDEN_FOLDER, EXCLUDED, EXCLUDED_FOLDER, LOOP, CLOSED = (
    ("lock file", "lock files"),
    ("hidden file", "hidden files"),
    ("hidden folder", "hidden folders"),
    ("file left out as asked", "files left out as asked"),
    ("folder left out as asked", "folders left out as asked"),
    ("link to a folder already looked into", "links to folders already looked into"),
    ("folder that may not be opened", "folders that may not be opened"),
)


class Found(NamedTuple):
    """The files to check, sorted, and how many of which kind were passed over. Names of those are told nowhere."""

    files: list[Path]
    passed_over: Counter[tuple[str, str]]


def find(paths: Sequence[Path], include: Sequence[str] = (), exclude: Sequence[str] = ()) -> Found:
    """The files named, and the plans in the folders named, each file once.

    Patterns are globs: one with a slash is held against a file's path below the folder named, another against its
    name or any folder's on the way. Raises FileNotFoundError for a path that does not exist, or a folder without a
    plan.
    """
    found: dict[Path, None] = {}
    passed_over: Counter[tuple[str, str]] = Counter()
    for path in paths:
        if not path.is_dir():
            if not path.exists() and not path.is_symlink():
                raise FileNotFoundError(f"{path}: there is no such file or folder")
            found[path] = None
            continue
        inside = sorted(_plans(path, include, exclude, passed_over))
        if not inside:
            why = f"; passed over: {told(passed_over)}" if passed_over else ""
            raise FileNotFoundError(f"{path}: holds no plan ({', '.join(sorted(SUFFIXES))}){why}")
        found.update(dict.fromkeys(inside))
    return Found(list(found), passed_over)


def told(passed_over: Counter[tuple[str, str]]) -> str:
    """ "2 lock files, 1 hidden file"."""
    return ", ".join(f"{count:,} {one if count == 1 else many}" for (one, many), count in sorted(passed_over.items()))


def _plans(
    top: Path, include: Sequence[str], exclude: Sequence[str], passed_over: Counter[tuple[str, str]]
) -> Iterator[Path]:
    """The plans below a folder. Links to folders are followed, after the folders; none is entered twice."""
    entered: set[tuple[int, int]] = set()
    waiting, linked = [top], []
    while waiting or linked:
        folder = waiting.pop() if waiting else linked.pop()
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in entered:
                passed_over[LOOP] += 1
                continue
            entered.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                inside = sorted(entries, key=lambda entry: entry.name, reverse=True)
        except OSError:
            passed_over[CLOSED] += 1
            continue
        for entry in inside:
            path = folder / entry.name
            if _is_folder(entry):
                if entry.name.startswith("."):
                    passed_over[HIDDEN_FOLDER] += 1
                elif _matches(path.relative_to(top), exclude):
                    passed_over[EXCLUDED_FOLDER] += 1
                else:
                    (linked if entry.is_symlink() else waiting).append(path)
            elif path.suffix.lower() in SUFFIXES:
                below = path.relative_to(top)
                if entry.name.startswith(_LOCKS):
                    passed_over[LOCK] += 1
                elif entry.name.startswith("."):
                    passed_over[HIDDEN] += 1
                elif _matches(below, exclude) or (include and not _matches(below, include)):
                    passed_over[EXCLUDED] += 1
                else:
                    yield path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _matches(below: PurePath, patterns: Sequence[str]) -> bool:
    """Whether a path below the folder named is meant by any of the patterns, in any case."""
    whole = below.as_posix().casefold()
    steps = [step.casefold() for step in below.parts]
    return any(
        fnmatchcase(whole, pattern) if "/" in pattern else any(fnmatchcase(step, pattern) for step in steps)
        for pattern in (each.casefold().replace("\\", "/").rstrip("/") for each in patterns)
    )
