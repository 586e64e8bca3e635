"""Two folders of plans: which file is the newer version of which."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from ehcplint.plan import Plan

_REFERENCE = re.compile(
    r"\b(?:UPN|reference|ref|unique (?:pupil|learner) number|case (?:number|id)|NHS)\b", re.IGNORECASE
)
_VERSION = re.compile(
    r"(?:\b|_)(?:final|draft|amended|proposed|old|new|previous|current|review(?:ed)?|version|v\d+|copy|20\d\d)(?:\b|(?=_))"
    r"|\d+",
    re.IGNORECASE,
)


def paired(
    old: Iterable[tuple[Path, Plan | None]], new: Iterable[tuple[Path, Plan | None]]
) -> tuple[list[tuple[Path, Path]], list[Path], list[Path]]:
    """The pairs of files, and those of each side that have no counterpart.

    A pair has the same file name; or else the same reference number on the front sheet; or else the same name and date
    of birth; or else names that differ only by words such as "final" or "2026". What fits two files fits none.
    """
    left, right = dict(old), dict(new)
    pairs: list[tuple[Path, Path]] = []
    for key in (_file_name, _reference, _child, _bare_name):
        before, after = _by(key, left), _by(key, right)
        for mark in before.keys() & after.keys():
            if len(before[mark]) == len(after[mark]) == 1:
                pair = before[mark][0], after[mark][0]
                pairs.append(pair)
                del left[pair[0]], right[pair[1]]
    return sorted(pairs), sorted(left), sorted(right)


Key = Callable[[Path, Plan | None], str]


def _by(key: Key, files: dict[Path, Plan | None]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path, plan in files.items():
        if mark := key(path, plan):
            found.setdefault(mark, []).append(path)
    return found


def _file_name(path: Path, plan: Plan | None) -> str:
    return path.stem.casefold()


def _bare_name(path: Path, plan: Plan | None) -> str:
    return re.sub(r"[\W_]+", " ", _VERSION.sub(" ", path.stem)).strip().casefold()


def _reference(path: Path, plan: Plan | None) -> str:
    fields = plan.front.fields if plan else ()
    return next(
        (
            re.sub(r"\W", "", value).casefold()
            for label, value, _ in fields
            if _REFERENCE.search(label) and sum(map(str.isdigit, value)) > 3
        ),
        "",
    )


def _child(path: Path, plan: Plan | None) -> str:
    front = plan.front if plan else None
    return f"{front.name.casefold()} {front.date_of_birth}" if front and front.name and front.date_of_birth else ""
