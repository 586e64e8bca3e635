"""Time a caseload: plans a second by workers, memory of the parent, a second run, growth, and what else a team could run.

    python tests/benchmarks/batch.py [--plans 200] [--growth 100 200 2000] [--workers 1 2] [--beside 20]

The caseload is made of the plans of `plans/`: of five files four are Word and one is a PDF. Every sentence of each Word file
is made to differ from its copies by a number, so that nothing that was remembered of one helps with the next; the PDFs
differ in their last bytes alone. `--beside` so many of the files are also made into text by docx2python and by markitdown,
which proselint then reads; contestants that are not installed are left out by name.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

PLANS = Path(__file__).parent / "plans"
RUN = """
import re, sys
from pathlib import Path
from ehcplint.cli import main
try:
    main()
finally:
    print("peak", re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1], file=sys.stderr)
"""
BESIDE = {
    "docx2python": "from docx2python import docx2python\ntext = lambda path: docx2python(path).text",
    "markitdown": "from markitdown import MarkItDown\ntext = lambda path: MarkItDown().convert(path).text_content",
}
"""How contestants make text of a file; proselint then reads what they wrote."""
THEN = """
import subprocess, sys
from pathlib import Path
texts = []
for path in sys.argv[1:]:
    texts.append(Path(path).with_suffix(".txt"))
    texts[-1].write_text(text(path), encoding="utf-8")
done = subprocess.run([sys.executable, "-m", "proselint", "check", *map(str, texts)], capture_output=True)
assert done.returncode in (0, 1) and done.stdout, done.stderr
"""


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


def varied(plan: Path, copy: Path, number: int) -> None:
    """A copy of a Word plan in which every sentence ends in a number of its own."""
    with zipfile.ZipFile(plan) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = old.read(part)
            if part == "word/document.xml":
                text = data.decode("utf-8")
                data = re.sub(r"(?<=[a-z])\.(?=\s|</w:t>)", f" (file {number}).", text).encode("utf-8")
            new.writestr(part, data)


def check(folder: Path, cache: Path, *options: str) -> tuple[float, int]:
    """Seconds, and the most memory of the process that was called, in kilobytes."""
    command = [sys.executable, "-c", RUN, "check", str(folder), *options]
    environment = os.environ | {"EHCPLINT_CACHE": str(cache)}
    began = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    assert done.returncode in (0, 1), done.stderr[-2000:]
    return seconds, int(re.findall(r"^peak (\d+)$", done.stderr, re.MULTILINE)[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plans", type=int, default=200)
    parser.add_argument("--growth", type=int, nargs="*", default=[])
    parser.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--beside", type=int, default=20)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        made = caseload(top / "caseload", chosen.plans)
        print(
            f"{chosen.plans} plans, {sum(path.stat().st_size for path in made) / 1e6:.0f} MB; load {os.getloadavg()}\n"
        )
        print("| run | seconds | plans a second | ratio to the first | MiB of the parent |")
        print("| --- | --: | --: | --: | --: |")
        first = 0.0

        def row(what: str, plans: int, seconds: float, peak: int) -> None:
            rate = plans / seconds
            print(f"| {what} | {seconds:.1f} | {rate:.1f} | {rate / first:.2f} | {peak / 1024:.0f} |", flush=True)

        for workers in chosen.workers:
            cache = top / f"cache-{workers}"
            seconds, peak = check(top / "caseload", cache, "--jobs", str(workers), "-o", str(top / "out.jsonl"))
            first = first or chosen.plans / seconds
            row(f"{workers} workers", chosen.plans, seconds, peak)
        seconds, peak = check(top / "caseload", cache)
        row("again, unchanged", chosen.plans, seconds, peak)
        seconds, peak = check(top / "caseload", cache, "-o", str(top / "out.jsonl"))
        row("again, with JSON Lines", chosen.plans, seconds, peak)
        for plans in chosen.growth:
            caseload(top / f"of-{plans}", plans)
            seconds, peak = check(top / f"of-{plans}", top / f"cache-of-{plans}", "-o", str(top / "out.jsonl"))
            row(f"{plans} plans, all workers", plans, seconds, peak)
            seconds, peak = check(top / f"of-{plans}", top / f"cache-of-{plans}")
            row(f"{plans} plans, again", plans, seconds, peak)
        beside(made, chosen.beside, top)


def beside(made: list[Path], count: int, top: Path) -> None:
    """The same files, by ehcplint and by what else there is, in processor time, one after the other."""
    words = [path for path in made if path.suffix == ".docx"][:count]
    folder = top / "beside"
    folder.mkdir()
    for path in words:
        (folder / path.name).write_bytes(path.read_bytes())
    print(f"\n| {len(words)} Word plans | processor seconds | ratio to ehcplint |\n| --- | --: | --: |")
    ours = spent([sys.executable, "-m", "ehcplint", "check", str(folder), "--no-cache", "--jobs", "1"])
    print(f"| ehcplint, checking included | {ours:.1f} | 1.00 |", flush=True)
    for what, code in BESIDE.items():
        missing = [name for name in (what, "proselint") if not importlib.util.find_spec(name)]
        if missing:
            print(f"| {what}, then proselint: {', '.join(missing)} not installed | | |")
            continue
        theirs = spent([sys.executable, "-c", f"{code}\n{THEN}", *map(str, words)], good=(0,))
        print(f"| {what}, then proselint | {theirs:.1f} | {theirs / ours:.2f} |", flush=True)


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
