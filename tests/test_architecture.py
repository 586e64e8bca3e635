"""Imports point down, and each third-party library has one home."""

from __future__ import annotations

import ast
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "ehcplint"

ROWS = (
    {"suggestion", "terms", "plaindata", "processes"},
    {"document", "language"},
    {"finding"},
    {"plan", "readers", "difference"},
    {"provision_kind"},
    {"provision", "outcome", "wording", "config"},
    {"sections", "links"},
    {"checks"},
    {"ruleset", "waivers", "masking", "reports", "comments"},
    {"linter", "explain", "house"},
    {"comparison"},
    {"batch", "testing"},
    {"cli", "__init__", "__main__"},
)
"""Parts of the package, the lowest first: a module imports from rows below its own, or from its own package."""

HOMES = {
    "distributed": "batch/cluster.py",
    "jinja2": "reports/html/page.py",
    "lap": "comparison/assignment.py",
    "lemminflect": "language/inflections.py",
    "lxml": "readers/package.py",
    "markupsafe": "reports/html/page.py",
    "numpy": "comparison/assignment.py",
    "pcre2": "language/patterns.py",
    "PIL": "readers/pdf/pictures.py",
    "psutil": "processes.py",
    "pypdf": "comments/pdf.py",
    "pypdfium2": "readers/pdf/pdfium.py",
    "rapidfuzz": "comparison",
    "rich": "reports/console.py",
    "typer": "cli",
    "xlsxwriter": "reports/sheets.py",
}
"""The module, or the folder of modules, where each library is imported. pydantic is at home wherever something from outside is checked."""


def imports(module: Path) -> Iterator[tuple[str, str]]:
    """Each module that a module imports, and the name it takes from it."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (("." * node.level + (node.module or ""), alias.name) for alias in node.names)


def part_of(module: Path, package: Path) -> str:
    return module.relative_to(package).parts[0].removesuffix(".py")


def row_of(part: str) -> int | None:
    return next((number for number, row in enumerate(ROWS) if part in row), None)


def faults(package: Path) -> list[str]:
    """What breaks the order in a package, one line each."""
    found: list[str] = []
    parts = {part_of(module, package) for module in package.rglob("*.py")}
    for module in sorted(package.rglob("*.py")):
        part, name = part_of(module, package), module.relative_to(package).as_posix()
        row = row_of(part)
        if row is None:
            found.append(f"{name} stands in no row")
            continue
        for source, taken in imports(module):
            if source.startswith("."):
                found.append(f"{name} imports {source}, not by its full name")
            library = source.split(".")[0]
            if library != "ehcplint":
                at_home = library in HOMES and HOMES[library] in (name, *map(str, Path(name).parents))
                allowed = library in sys.stdlib_module_names or library == "pydantic" or at_home
                found += [] if allowed else [f"{name} imports {library}"]
                continue
            target = (source.split(".")[1:] or [taken if taken in parts else "__init__"])[0]
            if taken == "__version__" or target == part:
                continue
            if (row_of(target) or 0) >= row and part not in ROWS[-1]:
                found.append(f"{name} imports {target}, which is not below it")
    return found


def test_imports_point_down_and_each_library_has_one_home():
    assert faults(PACKAGE) == []


@pytest.mark.parametrize(
    ("module", "line", "complaint"),
    [
        ("document.py", "from ehcplint.cli import main", "document.py imports cli, which is not below it"),
        ("document.py", "import ehcplint.plan", "document.py imports plan, which is not below it"),
        ("plan.py", "from ehcplint import linter", "plan.py imports linter, which is not below it"),
        ("plan.py", "from ehcplint.readers import read", "plan.py imports readers, which is not below it"),
        ("finding.py", "from ehcplint import check", "finding.py imports __init__, which is not below it"),
        (
            "readers/__init__.py",
            "from ..sections import divide",
            "readers/__init__.py imports ..sections, not by its full name",
        ),
        ("finding.py", "import rich.text", "finding.py imports rich"),
        ("linter.py", "import requests", "linter.py imports requests"),
    ],
)
def test_an_import_that_points_up_or_leaves_home_is_found(tmp_path, module, line, complaint):
    copy = tmp_path / "ehcplint"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    path = copy / module
    path.write_text(f"{path.read_text(encoding='utf-8')}\n\ndef late():\n    {line}\n", encoding="utf-8")
    assert complaint in faults(copy)


def test_a_module_without_a_row_is_found(tmp_path):
    (tmp_path / "helpers.py").write_text("", encoding="utf-8")
    assert faults(tmp_path) == ["helpers.py stands in no row"]
