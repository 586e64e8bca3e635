"""A file that would hang the run, or eat the machine's memory, is that file's own error, and the next one is read."""

import io
import os
import pickle
import signal
import sys
from pathlib import Path

import pytest
from fpdf import FPDF

from ehcplint.document import UnreadableError
from ehcplint.linter import lint
from ehcplint.readers import DEFAULT_LIMITS, apart, read
from ehcplint.readers.limits import MEGABYTE, Limits
from ehcplint.ruleset import load


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    """A small PDF."""
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica")
    pdf.multi_cell(0, 6, "Section F: A teaching assistant will read with Aniela for ten minutes each day.")
    path = tmp_path_factory.mktemp("plans") / "plan.pdf"
    pdf.output(str(path))
    return path


def laughing(folder: Path, depth: int) -> Path:
    """A PDF of two kilobytes whose page draws a form ten times, which draws another ten times, and so on."""
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 99 99] >>",
        3: "<< /Type /Page /Parent 2 0 R /Contents 99 0 R /Resources << /XObject << /F4 4 0 R >> >> >>",
        98: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        99: "<< /Length 6 >>\nstream\n/F4 Do\nendstream",
    }
    for form in range(4, 4 + depth):
        drawn = f"/F{form + 1} Do " * 10 if form < 3 + depth else "BT /T 9 Tf (ha) Tj ET"
        uses = f"/Resources << /Font << /T 98 0 R >> /XObject << /F{form + 1} {form + 1} 0 R >> >>"
        head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {uses} /Length {len(drawn)} >>"
        objects[form] = f"{head}\nstream\n{drawn}\nendstream"
    body = "".join(f"{number} 0 obj\n{inside}\nendobj\n" for number, inside in objects.items())
    path = folder / "laughing.pdf"
    path.write_text(f"%PDF-1.4\n{body}trailer << /Root 1 0 R /Size 100 >>\n%%EOF", encoding="ascii")
    return path


def refusal(path: Path, limits: Limits = DEFAULT_LIMITS) -> UnreadableError:
    with pytest.raises(UnreadableError) as caught:
        apart.read(path, limits)
    return caught.value


def test_a_file_reads_the_same_in_a_process_of_its_own(plan):
    assert apart.read(plan) == read(plan)


def test_a_word_file_reads_the_same_there_too(tmp_path, build, monkeypatch):
    monkeypatch.setattr(apart, "SMALL", 0)
    path = tmp_path / "plan.docx"
    path.write_bytes(build.docx(build.table(build.row(build.cell("Need"), build.cell("Provision")))))
    assert apart.read(path) == read(path)


def test_what_cannot_be_read_gives_its_own_error_from_there(tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF-1.7\nnothing")
    assert refusal(path).code == "corrupt"


def test_a_hanging_file_is_stopped_and_the_next_is_read(tmp_path, plan):
    apart.read(plan)
    error = refusal(laughing(tmp_path, depth=7), Limits(seconds=0.5, memory=4096 * MEGABYTE))
    assert (error.code, "0.5 seconds" in error.message, "seconds" in error.remedy) == ("timeout", True, True)
    assert apart.read(plan).words > 5


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to a limit on memory")
def test_a_file_that_takes_too_much_memory_is_stopped_and_the_next_is_read(tmp_path, plan):
    error = refusal(laughing(tmp_path, depth=9), Limits(memory=100 * MEGABYTE))
    assert (error.code, "100 MB" in error.message, "memory" in error.remedy) == ("memory", True, True)
    assert apart.read(plan).words > 5


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to a limit on memory")
def test_a_word_file_that_takes_too_much_memory_is_not_called_damaged(tmp_path, build, monkeypatch):
    monkeypatch.setattr(apart, "SMALL", 0)
    path = tmp_path / "plan.docx"
    path.write_bytes(build.docx(build.p("Aniela ") * 90_000))
    assert refusal(path, Limits(memory=20 * MEGABYTE)).code == "memory"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_process_that_is_killed_is_replaced(plan):
    apart.read(plan)
    os.kill(apart._idle[-1].process.pid, signal.SIGKILL)
    assert refusal(plan).code == "memory"
    assert apart.read(plan).words > 5


def test_a_check_never_hangs(tmp_path):
    report = lint(laughing(tmp_path, depth=7), load(None), limits=Limits(seconds=0.5, memory=4096 * MEGABYTE))
    assert (report.status, report.error and report.error.code) == ("unread", "timeout")


def test_nothing_but_documents_is_let_in():
    with pytest.raises(pickle.UnpicklingError, match="no part of a document"):
        apart._PlainData(io.BytesIO(pickle.dumps(Path.cwd))).load()
