"""Time a caseload: plans a second by workers, memory of the parent, a second run, growth, and what else a team could run.

    python tests/benchmarks/batch.py [--plans 200] [--workers 1 2] [--growth 200 2000] [--beside 40] [--textlint PROGRAM]

Each row is printed as soon as it is known; what is under way is told on standard error. `--workers`, `--growth` without a
number, and `--beside 0`, leave their part out.

The caseload is made of the plans of `plans/`: of five files four are Word and one is a PDF. Every sentence of each Word file
is made to differ from its copies by a number, so that nothing that was remembered of one helps with the next; a PDF has the
words of the one that came 220 files before, of which nothing is remembered any more. `--beside` so many of the Word files are
also made into text by docx2python and by markitdown, which proselint and textlint's write-good then read; contestants that
are not installed are left out by name.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

END = re.compile(rb"(?<=[a-z])\.(?=\s|</w:t>)")
"""Where a sentence ends."""
PLANS = Path(__file__).parent / "plans"
RUN = """
import re, resource, sys
from pathlib import Path
from ehcplint.cli import main
try:
    main()
finally:
    peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print("used", peak, *(f"{each.ru_utime + each.ru_stime:.2f}" for each in used), file=sys.stderr)
"""
BESIDE = {
    "docx2python": "from docx2python import docx2python\ntext = lambda path: docx2python(path).text",
    "markitdown": "from markitdown import MarkItDown\ntext = lambda path: MarkItDown().convert(path).text_content",
}
"""How contestants make text of a file."""
THEN = """
import json, subprocess, sys
from pathlib import Path
reader, texts = json.loads(sys.argv[1]), []
for path in sys.argv[2:]:
    texts.append(Path(path).with_suffix(".txt"))
    texts[-1].write_text(text(path), encoding="utf-8")
done = subprocess.run([*reader, *map(str, texts)], capture_output=True)
assert done.returncode in (0, 1) and done.stdout, done.stderr
"""
"""What then reads what they wrote."""


def telling(what: str) -> None:
    """Say on standard error what is under way."""
    print(f"{time.strftime('%H:%M:%S')} {what} …", file=sys.stderr, flush=True)


def caseload(folder: Path, plans: int) -> list[Path]:
    """Write so many plans into folders of fifty."""
    words, pdfs = sorted(PLANS.glob("*.docx")), sorted(PLANS.glob("*.pdf"))
    made = []
    for number in range(plans):
        team = folder / f"team-{number // 50:03}"
        team.mkdir(parents=True, exist_ok=True)
        if number % 5 == 4:
            path = team / f"plan-{number:05}.pdf"
            path.write_bytes(pdfs[number % len(pdfs)].read_bytes() + b"\n%%%d\n" % number)
        else:
            path = team / f"plan-{number:05}.docx"
            varied(words[number % len(words)], path, number)
        made.append(path)
    return made


@cache
def parts_of(plan: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(plan) as package:
        return {part: package.read(part) for part in package.namelist()}


def varied(plan: Path, copy: Path, number: int) -> None:
    """A copy of a Word plan in which every sentence ends in a number of its own."""
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for part, data in parts_of(plan).items():
            differs = part == "word/document.xml"
            new.writestr(part, END.sub(b" (file %d)." % number, data) if differs else data)


class Used(NamedTuple):
    """What a run took: seconds, of the processor too, and the most memory of the process that was called."""

    seconds: float
    kilobytes: int
    parent: float
    workers: float


def check(folder: Path, cache: Path, *options: str) -> Used:
    """Run `ehcplint check` on a folder."""
    telling(f"ehcplint check {folder.name} {' '.join(options)}")
    command = [sys.executable, "-c", RUN, "check", str(folder), *options]
    environment = os.environ | {"EHCPLINT_CACHE": str(cache)}
    began = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    assert done.returncode in (0, 1), done.stderr[-2000:]
    peak, parent, workers = re.findall(r"^used (\S+) (\S+) (\S+)$", done.stderr, re.MULTILINE)[-1]
    return Used(seconds, int(peak), float(parent), float(workers))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plans", type=int, default=200)
    parser.add_argument("--growth", type=int, nargs="*", default=[])
    parser.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--beside", type=int, default=40)
    parser.add_argument("--textlint", default=shutil.which("textlint"))
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        telling(f"making {chosen.plans} plans")
        made = caseload(top / "caseload", chosen.plans)
        size = sum(path.stat().st_size for path in made) / 1e6
        print(f"{chosen.plans} plans, {size:.0f} MB; load {os.getloadavg()}\n")
        print(
            "| run | seconds | plans a second | ratio to the first | processor s, parent | workers | MiB of the parent |"
        )
        print("| --- | --: | --: | --: | --: | --: | --: |", flush=True)
        first = 0.0

        def row(what: str, plans: int, used: Used) -> None:
            nonlocal first
            rate = plans / used.seconds
            first = first or rate
            figures = f"{used.seconds:.1f} | {rate:.1f} | {rate / first:.2f} | {used.parent:.1f} | {used.workers:.1f}"
            print(f"| {what} | {figures} | {used.kilobytes / 1024:.0f} |", flush=True)

        lines = ("-o", str(top / "out.jsonl"))
        for workers in chosen.workers:
            used = check(top / "caseload", top / f"cache-{workers}", "--jobs", str(workers), *lines)
            row(f"{workers} workers", chosen.plans, used)
        if chosen.workers:
            cache = top / f"cache-{chosen.workers[-1]}"
            row("again, unchanged", chosen.plans, check(top / "caseload", cache))
            row("again, with JSON Lines", chosen.plans, check(top / "caseload", cache, *lines))
        for plans in chosen.growth:
            telling(f"making {plans} plans")
            caseload(top / f"of-{plans}", plans)
            cache = top / f"cache-of-{plans}"
            row(f"{plans} plans, all workers", plans, check(top / f"of-{plans}", cache, *lines))
            row(f"{plans} plans, again", plans, check(top / f"of-{plans}", cache))
        if chosen.beside:
            beside(made, chosen.beside, top, chosen.textlint)


def beside(made: list[Path], count: int, top: Path, textlint: str | None) -> None:
    """The same files, by ehcplint and by what else there is, in processor time, one after the other."""
    words = [path for path in made if path.suffix == ".docx"][:count]
    folder = top / "beside"
    folder.mkdir()
    for path in words:
        (folder / path.name).write_bytes(path.read_bytes())
    print(f"\n| {len(words)} Word plans | processor seconds | ratio to ehcplint |\n| --- | --: | --: |")
    telling(f"ehcplint check {len(words)} plans")
    ours = spent([sys.executable, "-m", "ehcplint", "check", str(folder), "--no-cache", "--jobs", "1"])
    print(f"| ehcplint, checking included | {ours:.1f} | 1.00 |", flush=True)
    readers = {
        "proselint": [sys.executable, "-m", "proselint", "check"] if importlib.util.find_spec("proselint") else []
    }
    rules = ["--rules-base-directory", str(Path(textlint).parent.parent)] if textlint else []
    readers["textlint's write-good"] = [textlint, "--rule", "write-good", *rules] if textlint else []
    for what, code in BESIDE.items():
        for reader, command in readers.items():
            missing = [*([] if importlib.util.find_spec(what) else [what]), *([] if command else [reader])]
            if missing:
                print(f"| {what}, then {reader}: {', '.join(missing)} not installed | | |")
                continue
            telling(f"{what}, then {reader}")
            theirs = spent([sys.executable, "-c", f"{code}\n{THEN}", json.dumps(command), *map(str, words)], good=(0,))
            print(f"| {what}, then {reader} | {theirs:.1f} | {theirs / ours:.2f} |", flush=True)


def spent(command: list[str], good: tuple[int, ...] = (0, 1)) -> float:
    """Processor seconds of a command and of all that it started."""
    code = "import json, resource, subprocess, sys\n"
    code += "done = subprocess.run(json.loads(sys.argv[1]), capture_output=True)\n"
    code += "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
    code += f"assert done.returncode in {good}, done.stderr[-2000:]\n"
    code += "print(used.ru_utime + used.ru_stime)"
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps(command)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stderr)
    return float(done.stdout)


if __name__ == "__main__":
    main()
