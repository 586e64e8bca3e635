"""How fast plans are read, and whether every cell is found: `python tests/benchmarks/reading.py`.

The contestants take turns within each round, so that a busy machine slows all of them alike; the ratios are the
figures to quote. Contestants that are not installed are left out by name.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from made import Made, as_pdf, bare, word_plan

from ehcplint.document import Document, Table
from ehcplint.readers import read
from ehcplint.readers.limits import Limits

AMPLE = Limits(pages=10_000, characters=50_000_000)


def ehcplint(path: Path) -> Document:
    return read(path, AMPLE)


def docx_opened(path: Path) -> object:
    import docx

    return docx.Document(str(path))


def docx_walked(path: Path) -> int:
    import docx

    document = docx.Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        texts += [cell.text for row in table.rows for cell in row.cells]
    return len(texts)


def docx2python(path: Path) -> str:
    from docx2python import docx2python as opened

    with opened(path) as document:
        return document.text


def pdfium_text(path: Path) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    length = sum(len(page.get_textpage().get_text_bounded()) for page in document)
    document.close()
    return length


def pdfplumber_both(path: Path) -> int:
    import pdfplumber

    with pdfplumber.open(path) as document:
        return sum(len(page.extract_text()) + len(page.extract_tables()) for page in document.pages)


WORD = {
    "python-docx, opened": ("docx", docx_opened),
    "ehcplint": ("", ehcplint),
    "python-docx, walked": ("docx", docx_walked),
    "docx2python": ("docx2python", docx2python),
}
PDF = {
    "pypdfium2, text alone": ("pypdfium2", pdfium_text),
    "ehcplint": ("", ehcplint),
    "pdfplumber, text + tables": ("pdfplumber", pdfplumber_both),
}
Contestants = dict[str, Callable[[Path], object]]


def present(contestants: dict[str, tuple[str, Callable]]) -> Contestants:
    return {name: run for name, (module, run) in contestants.items() if not module or importlib.util.find_spec(module)}


def timed(contestants: Contestants, path: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds of the processor by contestant and round. One that takes over two runs only in the first."""
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for count in range(-1, rounds):
        for name, run in contestants.items():
            if count > 0 and taken[name][0] > 2:
                continue
            start = time.process_time()
            run(path)
            # The first round warms up imports and is not counted, except for the slow.
            if count >= 0 or time.process_time() - start > 2:
                taken[name].append(time.process_time() - start)
    return taken


def most_memory() -> int:
    """The most memory in KiB that this process has taken."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count what the parent took before it started this process
        return int(re.search(r"VmHWM:\s*(\d+)", status.read_text(encoding="utf-8"))[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def peak(name: str, path: Path) -> float:
    """The most memory in MiB that a fresh process takes to read a file."""
    command = [sys.executable, __file__, "--one", name, str(path)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) / 1024


def tables_of(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def recall(made: Made, document: Document) -> tuple[float, float]:
    """The shares of body cells, and of whole body rows, that were read exactly."""
    found = [[bare(cell.text) for cell in row] for table in tables_of(document) for row in table.rows]
    rows = [[bare(text) for text in row] for table in made.tables for row in table]
    cells_read, rows_read = Counter(cell for row in found for cell in row), Counter(map(tuple, found))
    cells_made, rows_made = Counter(cell for row in rows for cell in row), Counter(map(tuple, rows))
    return (
        (cells_made & cells_read).total() / cells_made.total(),
        (rows_made & rows_read).total() / rows_made.total(),
    )


def report(title: str, contestants: Contestants, files: dict[int, Path], rounds: int) -> None:
    base = next(iter(contestants))
    print(f"\n### {title}\n")
    print("| file | contestant | ms | ratio to the first | MiB at the most |\n| --- | --- | --: | --: | --: |")
    medians: dict[str, dict[int, float]] = {name: {} for name in contestants}
    for pages, path in files.items():
        taken = timed(contestants, path, rounds)
        for name, seconds in taken.items():
            medians[name][pages] = statistics.median(seconds)
            pairs = list(zip(seconds, taken[base], strict=False))
            ratio = statistics.median(mine / first for mine, first in pairs)
            row = f"| {pages} pages | {name} | {medians[name][pages] * 1000:,.1f} | {ratio:.2f} |"
            print(f"{row} {peak(name, path):.0f} |", flush=True)
    print("\nTime for a page, as the plan grows (1 is linear):")
    for name, of in medians.items():
        steps = [f"{of[more] / of[fewer] * fewer / more:.2f} from {fewer} to {more}" for fewer, more in pairwise(of)]
        print(f"- {name}: {', '.join(steps)}")


def drawn(folder: Path) -> dict[str, tuple[Path, Made]]:
    """One page each of a table with other borders than a word processor's."""
    from fpdf import FPDF

    rows = [[f"Cell {row} {column} of the table." for column in range(4)] for row in range(12)]
    styles = ("stroked cells", "dashed", "thin filled rectangles", "level lines only", "three points thick")
    files = {}
    for style in styles:
        pdf = FPDF(unit="pt", format="A4")
        pdf.add_page()
        pdf.set_font("Helvetica", size=10)
        if style == "dashed":
            pdf.set_dash_pattern(dash=2, gap=2)
        pdf.set_line_width(3 if style.startswith("three") else 0.5)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                x, y = 60 + 120 * column, 60 + 24 * row
                pdf.text(x + 5, y + 15, text)
                if style == "level lines only":
                    pdf.line(x, y, x + 120, y)
                    pdf.line(x, y + 24, x + 120, y + 24)
                elif style.startswith("thin"):
                    pdf.set_fill_color(0)
                    for box in ((x, y, 120, 0.5), (x, y + 24, 120, 0.5), (x, y, 0.5, 24), (x + 120, y, 0.5, 24)):
                        pdf.rect(*box, style="F")
                else:
                    pdf.rect(x, y, 120, 24)
        path = folder / f"{style}.pdf"
        pdf.output(str(path))
        files[style] = (path, Made(path, [rows]))
    return files


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, nargs="+", default=[10, 40, 150])
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--one", nargs=2, metavar=("CONTESTANT", "FILE"), help="read one file and print the peak")
    chosen = options.parse_args()
    if chosen.one:
        name, path = chosen.one
        (WORD if path.endswith(".docx") else PDF)[name][1](Path(path))
        print(most_memory())
        return

    absent = [name for name, (module, _) in (WORD | PDF).items() if module and not importlib.util.find_spec(module)]
    if absent:
        print(f"Not installed, so left out: {', '.join(absent)}.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plans = {pages: word_plan(folder, pages) for pages in chosen.pages}
        merged = word_plan(folder, 40, merged=True)
        report("Word", present(WORD), {pages: made.word for pages, made in plans.items()}, chosen.rounds)
        pdfs = {pages: as_pdf(made.word) for pages, made in plans.items()}
        if None in pdfs.values():
            print("\nLibreOffice is not installed, so no PDF was made.")
            return
        report("PDF made by LibreOffice", present(PDF), pdfs, chosen.rounds)
        print("\n### Body cells found\n")
        print("| file | pages | cells | rows | tables made | tables read |\n| --- | --: | --: | --: | --: | --: |")
        cases = {f"{pages} pages": (pdfs[pages], made) for pages, made in plans.items()}
        cases["40 pages, merged cells"] = (as_pdf(merged.word), merged)
        if importlib.util.find_spec("fpdf"):
            cases |= drawn(folder)
        for case, (path, made) in cases.items():
            document = ehcplint(path)
            cells, rows = recall(made, document)
            counts = f"{len(made.tables)} | {len(tables_of(document))}"
            print(f"| {case} | {document.pages} | {cells:.3f} | {rows:.3f} | {counts} |", flush=True)


if __name__ == "__main__":
    main()
