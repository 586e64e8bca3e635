"""Time a check against what anybody can repeat, interleaved in one run, and print ratios of processor time.

    python tests/benchmarks/check.py [--runs 7]

- In a warm process: reading, understanding and every rule on a 10,000-word Word plan, against python-docx's naive walk of
  the same file (every paragraph, every cell of every row). Once on one plan again and again, whose words the process
  remembers, and once on plans of different children, as in a folder.
- As whole processes: `ehcplint check` of it against a process that only imports spaCy and makes `spacy.blank("en")`, and
  `ehcplint --help` against `python -c pass`. Everything is byte-compiled first, as it is where pip installed it.
- Growth: each rule on a plan twice as long, of text that is built to be bad for it.

spaCy is wanted only here, as a yardstick that anybody can repeat.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from ehcplint.language.dose import amount
from ehcplint.language.references import outcomes
from ehcplint.linter import lint
from ehcplint.plan import Plan
from ehcplint.readers.limits import Limits
from ehcplint.readers.text import read_text
from ehcplint.ruleset import Rule, Ruleset, load
from ehcplint.sections import divide

HARD = (
    "The teaching assistant will support {child} regularly as and when required with up to 30 minutes, or 45 minutes, "
    "a week, e.g. {n} times 1:1 in Year 5 on 12/03/2026 at 9.00, subject to funding of £{n},000, (Outcomes 1, 2 and {n}) "
    "so that she can have access to the curriculum where possible, following assessment, in a small group of up to 4"
)


BAD_FOR_AMOUNTS = (
    ["a ", "1 ", "1-", "every ", "in every x ", "when he ", "9", " ", "and, ", "10.00, ", "monday, ", "five minutes ",
     "outcome 1, 2, ", "has received ", "half an hour and ", "1 x ", "(", "six a ", "leave a "]
)  # fmt: skip


def plan(path: Path, words: int, child: str = "Ada") -> None:
    """Write an invented Word plan of so many words: sections, areas, bullets, and a provision table in each area."""
    import docx

    document = docx.Document()
    document.add_heading("Education, Health and Care Plan – FINAL", 0)
    document.add_paragraph(f"Name: {child} Quill")
    written, outcome = 0, 0
    for letter, title in (
        ("A", "Views"),
        ("B", "Special educational needs"),
        ("E", "Outcomes"),
        ("F", "Special educational provision"),
    ):
        document.add_heading(f"Section {letter}: {title}", 1)
        share = words // 4 if letter != "F" else words - written
        start = written
        while written - start < share:
            outcome += 1
            texts = [
                f"By July {2027 + outcome % 3} {child} will read page {outcome} of her book aloud to an adult she knows, four times out of five."
            ]
            if letter == "F":
                table = document.add_table(1, 4)
                for cell, head in zip(
                    table.rows[0].cells, ("Provision", "By whom", "How often", "Outcome"), strict=True
                ):
                    cell.text = head
                for number in range(6):
                    row = (f"Work with {child} on part {number} of reading, with regular practice of lesson {outcome} as required",
                           "Level 3 teaching assistant", "20 minutes, three times a week in term time", f"Outcome {number + 1}")  # fmt: skip
                    for cell, text in zip(table.add_row().cells, row, strict=True):
                        cell.text = text
                    written += sum(len(text.split()) for text in row)
                texts = [HARD.format(child=child, n=outcome % 9 + 1) + "."]
            for text in texts:
                document.add_paragraph(text, style="List Bullet" if letter in "EF" else None)
                written += len(text.split())
    document.save(str(path))


def naive_walk(path: Path) -> int:
    """What python-docx's own examples do to get at a document's text."""
    import docx

    document = docx.Document(str(path))
    letters = sum(len(paragraph.text) for paragraph in document.paragraphs)
    return letters + sum(len(cell.text) for table in document.tables for row in table.rows for cell in row.cells)


def seconds(work: Callable[[], object]) -> float:
    """Processor time of this process and of those that it started and saw end: others' work is not counted."""
    start = _used()
    work()
    return _used() - start


def _used() -> float:
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime


def compared(runs: int, ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float, float]:
    """The medians of both, taken in turn, and of the ratios run by run."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(runs)]
    return median(a for a, _ in pairs), median(b for _, b in pairs), median(a / b for a, b in pairs)


def process(compiled: Path, *arguments: str) -> Callable[[], object]:
    """A Python process whose byte code, which pip writes for whoever installs, lies in a folder; it has run once."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(compiled)

    def run() -> None:
        subprocess.run([sys.executable, *arguments], capture_output=True, check=False, env=environment)

    run()
    return run


def growth(rules: Ruleset) -> list[tuple[str, float]]:
    """For each rule how much longer it takes on twice the text, which it has not seen before; 2.0 is linear.

    What takes more than 2.3 times as long is timed twice more, and the least stands: chance does not come again.
    """

    @cache
    def hard(letters: tuple[str, ...], size: int, run: int) -> Plan:
        body = "\n".join(f"- {HARD.format(child='Ada', n=n % 9 + 1)}, {run}.{n}." for n in range(size))
        text = "\n\n".join(f"## Section {letter}\n\n{body}" for letter in letters)
        return divide(read_text(text.encode(), "hard.md", Limits()), rules.sections, rules.lexicon, "final")

    def quickest(rule: Rule, size: int) -> float:
        plans = [hard(rule.applies_to[:2], size, run) for run in range(3)]
        _forget()
        return min(seconds(lambda plan=plan: list(rule.run(rules.context(plan)))) for plan in plans)

    def grown(rule: Rule) -> float:
        return quickest(rule, 300) / quickest(rule, 150)

    times = {name: grown(rule) for name, rule in rules.rules.items()}
    again = {
        name: min(times[name], grown(rules.rules[name]), grown(rules.rules[name]))
        for name in times
        if times[name] > 2.3
    }
    return sorted((times | again).items(), key=lambda pair: -pair[1])


def growth_of_amounts() -> list[tuple[str, float]]:
    """How many times as long twice a text takes to be searched for amounts, on pieces that are bad for the patterns."""

    def used(piece: str, length: int) -> float:
        text = (piece * length)[:length]
        return min(seconds(lambda: (_forget(), amount([text]), outcomes(text))) for _ in range(3))

    return sorted(
        ((piece, used(piece, 16_001) / used(piece, 8_000)) for piece in BAD_FOR_AMOUNTS), key=lambda found: -found[1]
    )


def _forget() -> None:
    """Empty what the modules remember of texts."""
    for name, module in list(sys.modules.items()):
        if name.startswith("ehcplint."):
            for each in vars(module).values():
                if hasattr(each, "cache_clear"):
                    each.cache_clear()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    rules = load()
    with tempfile.TemporaryDirectory() as folder:
        path, compiled = Path(folder) / "plan.docx", Path(folder) / "compiled"
        plan(path, 10_000)
        lint(path, rules)
        naive_walk(path)
        others = [Path(folder) / f"{number}.docx" for number in range(options.runs)]
        for number, other in enumerate(others):
            plan(other, 10_000, f"Ada{chr(97 + number)}n")
        unseen = iter(others)
        rows = [
            (
                "warm, the same plan: check / python-docx naive walk",
                compared(options.runs, lambda: lint(path, rules), lambda: naive_walk(path)),
            ),
            (
                "warm, another plan: check / python-docx naive walk",
                compared(options.runs, lambda: lint(next(unseen), rules), lambda: naive_walk(path)),
            ),
            (
                "process: ehcplint --help / python -c pass",
                compared(options.runs, process(compiled, "-m", "ehcplint", "--help"), process(compiled, "-c", "pass")),
            ),
        ]
        if find_spec("spacy"):
            check = process(compiled, "-m", "ehcplint", "check", str(path))
            spacy = process(compiled, "-c", "import spacy; spacy.blank('en')")
            rows.append(("process: ehcplint check / import spacy, blank('en')", compared(options.runs, check, spacy)))
    print(f"{'':54} {'ours s':>8} {'theirs s':>9} {'ratio':>6}")
    for label, (ours, theirs, ratio) in rows:
        print(f"{label:54} {ours:8.3f} {theirs:9.3f} {ratio:6.2f}")
    print("\ntwice the text takes the search for amounts (2.0 is linear), the slowest first:")
    for name, times in growth_of_amounts()[:4]:
        print(f"  {name!r:32} {times:.2f}")
    print("\ntwice the text takes a rule (2.0 is linear), the slowest first:")
    for name, times in growth(rules)[:8]:
        print(f"  {name:32} {times:.2f}")


if __name__ == "__main__":
    main()
