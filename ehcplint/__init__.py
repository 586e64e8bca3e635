"""A linter for the quality of Education, Health and Care Plans (EHCPs).

From Python: `check("draft.docx")` gives a Report, `compare("old.docx", "new.docx")` a Comparison, and
`read_plan("draft.docx")` the plan as it was understood.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as typing has it, which `ehcplint --help` goes without
if TYPE_CHECKING:
    from os import PathLike

    from ehcplint.difference import Comparison
    from ehcplint.finding import Finding, Report
    from ehcplint.plan import Plan, Profile
    from ehcplint.terms import Severity

__all__ = ["Finding", "Report", "Severity", "check", "compare", "read_plan"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name not in ("Finding", "Report", "Severity"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ehcplint import finding  # where it is used: `ehcplint --help` goes without

    return getattr(finding, name)


def check(
    path: str | PathLike[str], *, house: str | PathLike[str] | None = None, profile: Profile | None = None
) -> Report:
    """Check one plan, or every plan of a folder, against the built-in rules and those of a house folder.

    A file that cannot be read is part of the report. Raises FileNotFoundError for a path that does not exist,
    ValueError for a folder with nothing to read and for house rules that are wrong.
    """
    from pathlib import Path

    from ehcplint import linter, ruleset
    from ehcplint.batch.files import find
    from ehcplint.finding import Report

    rules = ruleset.load(Path(house) if house else None)
    documents = tuple(linter.lint(file, rules, profile) for file in find([Path(path)]).files)
    return Report(documents, rules=tuple(rule.in_force() for rule in rules.checking))


def compare(
    old: str | PathLike[str], new: str | PathLike[str], *, house: str | PathLike[str] | None = None
) -> Comparison:
    """Compare two versions of a plan by the built-in rules and those of a house folder.

    A file that cannot be read is part of what is reported. Raises FileNotFoundError for a path that does not exist and
    ValueError for house rules that are wrong.
    """
    from pathlib import Path

    from ehcplint import comparison, ruleset
    from ehcplint.batch.files import find

    find([Path(old), Path(new)])
    return comparison.compare(Path(old), Path(new), ruleset.load(Path(house) if house else None))


def read_plan(path: str | PathLike[str], *, profile: Profile | None = None) -> Plan:
    """The plan in one file, as it was understood. Raises UnreadableError when the file cannot be read."""
    from pathlib import Path

    from ehcplint import ruleset
    from ehcplint.readers import read
    from ehcplint.sections import divide

    rules = ruleset.load()
    return divide(read(Path(path)), rules.sections, rules.lexicon, profile)
