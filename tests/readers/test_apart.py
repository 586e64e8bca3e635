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


def test_a_hanging_file_is_stopped_and_the_next_is_read(tmp_path, laughing, plan):
    apart.read(plan)
    error = refusal(laughing(tmp_path / "laughing.pdf", depth=7), Limits(seconds=0.5, memory=4096 * MEGABYTE))
    assert (error.code, "0.5 seconds" in error.message, "seconds" in error.remedy) == ("timeout", True, True)
    assert apart.read(plan).words > 5


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to a limit on memory")
def test_a_file_that_takes_too_much_memory_is_stopped_and_the_next_is_read(tmp_path, laughing, plan):
    error = refusal(laughing(tmp_path / "laughing.pdf", depth=9), Limits(memory=100 * MEGABYTE))
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


def test_a_check_never_hangs(tmp_path, laughing):
    report = lint(
        laughing(tmp_path / "laughing.pdf", depth=7), load(None), limits=Limits(seconds=0.5, memory=4096 * MEGABYTE)
    )
    assert (report.status, report.error and report.error.code) == ("unread", "timeout")


def test_nothing_but_documents_is_let_in():
    with pytest.raises(pickle.UnpicklingError, match="is not expected here"):
        apart.DOCUMENTS.load(io.BytesIO(pickle.dumps(Path.cwd)))
