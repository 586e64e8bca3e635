"""Compare labelled plans with themselves, where nothing may be found, and time a comparison against checking both.

    python tests/benchmarks/compare.py [--runs 5] [--only NAME] [FOLDER...]

Each plan is compared with itself, with its PDF in both directions, and with itself laid out anew in two ways: every entry
as a bullet under headings, and Section F as tables with a column for each kind of cell. Prints whatever is found. Then
times two 40-page pairs, one unchanged and one laid out anew, interleaved in one run: a comparison against a check of the
older and of the newer plan.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import ehcplint
from ehcplint.comparison import compare
from ehcplint.difference import Comparison
from ehcplint.linter import lint
from ehcplint.plan import LETTERS, Entry, Plan
from ehcplint.ruleset import Ruleset, load

sys.path.insert(0, str(Path(__file__).parent))
HERE = Path(__file__).parent
COLUMNS = (("main", "Provision"), ("who", "By whom"), ("when", "How often"), ("outcome", "Outcome"))


def laid_out(plan: Plan, path: Path, grid: bool) -> Path:
    """The plan's entries in a new Word file: as bullets, or Section F as tables."""
    import docx

    document = docx.Document()
    document.add_heading("Education, Health and Care Plan – FINAL", 0)
    for label, value, _ in plan.front.fields:
        document.add_paragraph(f"{label.rstrip(':')}: {value}")
    for letter in LETTERS:
        entries = plan.section(letter)
        if not plan.has(letter):
            continue
        document.add_heading(f"Section {letter}", 1)
        area = ""
        table = None
        for entry in entries:
            if entry.area != area:
                area, table = entry.area, None
                document.add_heading(area, 2) if area else None
            if grid and letter == "F" and entry.kind == "provision":
                table = table or new_table(document)
                for cell, (role, _) in zip(table.add_row().cells, COLUMNS, strict=True):
                    cell.text = said(entry, role)
            else:
                table = None
                words = " ".join(filter(None, (said(entry, role) for role, _ in COLUMNS)))
                outcome = letter == "E" and entry.kind == "outcome"
                numbered = f"{entry.number}. {words}" if outcome and entry.number and not entry.main.number else words
                document.add_paragraph(numbered, style=None if outcome else "List Bullet")
    document.save(path)
    return path


def new_table(document):
    table = document.add_table(1, len(COLUMNS), style="Table Grid")
    for cell, (_, name) in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.text = name
    return table


def said(entry: Entry, role: str) -> str:
    """The words of an entry's cells of one role, the lead-in and other cells with its own words."""
    roles = ("lead", "main", "other") if role == "main" else (role,)
    texts = [
        f"{part.number} {part.text} {part.label.lower() if part.text.isdigit() and role != 'outcome' else ''}".strip()
        for part in entry.parts
        if part.role in roles
    ]
    if role == "outcome" and texts:
        return f"(Outcomes {', '.join(texts)})" if not re.search(r"[A-Za-z]{2}", texts[0]) else f"({texts[0]})"
    return " ".join(text if text.endswith((".", ":", ";", ",")) else f"{text}." for text in texts)


def against_itself(file: Path, folder: Path, rules: Ruleset) -> Iterator[tuple[str, Comparison]]:
    yield "itself", compare(file, file, rules)
    pdf = file.with_suffix(".pdf")
    if pdf.exists():
        yield "its PDF", compare(file, pdf, rules)
        yield "from its PDF", compare(pdf, file, rules)
    plan = ehcplint.read_plan(file)
    if plan.profile == "advice":
        return
    for grid in (False, True):
        other = laid_out(plan, folder / f"{file.stem}-{'grid' if grid else 'bullets'}.docx", grid)
        yield f"laid out as {'a grid' if grid else 'bullets'}", compare(file, other, rules)
        yield f"from {'a grid' if grid else 'bullets'}", compare(other, file, rules)


def same(files: list[Path], rules: Ruleset) -> None:
    compared = found = signs = 0
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            for how, comparison in against_itself(file, Path(folder), rules):
                compared += 1
                found += sum(not finding.review for finding in comparison.findings)
                signs += sum(finding.review for finding in comparison.findings)
                for finding in comparison.findings:
                    mark = "review" if finding.review else "FOUND"
                    print(f"{mark}  {file.name}, {how}: {finding.rule} in {finding.section}: {finding.entry[:140]!r}")
                    print(f"        {finding.message[-160:]}")
    print(f"{len(files)} plans, {compared} comparisons of a plan with itself: {found} findings, {signs} for review")


def timed(runs: int, rules: Ruleset) -> None:
    from check import plan

    with tempfile.TemporaryDirectory() as folder:
        old, same, anew = (Path(folder) / f"{name}.docx" for name in ("old", "same", "anew"))
        for path in (old, same):
            plan(path, 40 * 330)
        laid_out(ehcplint.read_plan(old), anew, grid=True)
        for how, new in (("unchanged", same), ("laid out anew", anew)):
            times: dict[str, list[float]] = {"compare": [], "check both": []}
            for _ in range(runs):
                start = time.process_time()
                compare(old, new, rules)
                middle = time.process_time()
                for path in (old, new):
                    lint(path, rules)
                times["compare"].append(middle - start)
                times["check both"].append(time.process_time() - middle)
            taken = {name: median(values) for name, values in times.items()}
            ratio = taken["compare"] / taken["check both"]
            print(
                f"40 pages each, {how}: compare {taken['compare']:.2f} s, "
                f"check both {taken['check both']:.2f} s: {ratio:.2f} times"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[HERE / "plans", HERE.parents[1] / "examples"])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    rules = load()
    files = sorted(file for folder in options.folders for file in folder.glob("*.docx") if options.only in file.name)
    same(files, rules)
    timed(options.runs, rules)


if __name__ == "__main__":
    main()
