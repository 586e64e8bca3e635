"""A copy of a plan with each finding on its words: comments in a Word file, highlights with notes in a PDF.

The copy holds the plan itself, so nothing in it is masked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ehcplint.finding import PlanReport
from ehcplint.readers import fetch
from ehcplint.readers.kinds import KIND_OF, OFFICE, PDF, PROPER_SUFFIX, TEXT, WORD
from ehcplint.readers.limits import Limits

SUFFIXES = tuple(suffix for suffix, kind in KIND_OF.items() if kind in (WORD, PDF))
"""How the name of a copy can end."""


def is_copy(path: Path) -> bool:
    """Whether an output's suffix asks for a commented copy rather than a report."""
    return path.suffix.lower() in SUFFIXES


def check(copies: Sequence[Path], plans: Sequence[Path]) -> None:
    """Raise ValueError unless each copy can be one of the only plan, which no change of kind would spoil."""
    for copy in copies:
        if len(plans) != 1:
            raise ValueError(f"{copy}: a commented copy is made of one plan, and these are {len(plans)}.")
        (plan,) = plans
        suffix = plan.suffix.lower()
        kind = KIND_OF.get(suffix)
        if kind == TEXT:
            raise ValueError(f"{plan}: a text file cannot hold comments; save the plan as a Word document (.docx).")
        wanted = PROPER_SUFFIX[WORD] if kind == OFFICE else suffix
        if kind and copy.suffix.lower() != wanted:
            raise ValueError(f"{copy}: the commented copy of {plan.name} must end in {wanted}.")


def commented(plan: Path, report: PlanReport, limits: Limits, now: datetime) -> bytes:
    """The bytes of the plan with a comment for each finding, in place of those that ehcplint put there before.

    Raises UnreadableError when the file cannot be read, or not be written to (a PDF that is locked).
    """
    source = fetch(plan, limits)
    if source.kind == PDF:
        from ehcplint.comments.pdf import commented as with_comments
    else:
        from ehcplint.comments.word import commented as with_comments
    return with_comments(source.data, report.findings, limits, now)
