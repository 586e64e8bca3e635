"""Other word processors' files: through LibreOffice where it is installed, and a clear word where it is not."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import docx
import pytest

from ehcplint.document import Table, UnreadableError
from ehcplint.readers import read
from ehcplint.readers.limits import Limits

SOFFICE = shutil.which("soffice")
CONVERTING = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
RTF = b"{\\rtf1\\ansi Section F: Aniela will have help.\\par}"


def plan_as(suffix: str, folder: Path) -> Path:
    """A plan with a table, as LibreOffice writes it in another form."""
    source = folder / "plan.docx"
    word = docx.Document()
    word.add_paragraph("Aniela")
    word.add_table(1, 2, style="Table Grid").cell(0, 0).text = "Need"
    word.save(source)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", suffix.lstrip("."), "--outdir", folder, source]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    source.unlink()
    return source.with_suffix(suffix)


@CONVERTING
@pytest.mark.parametrize("suffix", [".doc", ".odt", ".rtf"])
def test_a_plan_of_another_word_processor_is_read_and_said_to_be_converted(tmp_path, suffix, monkeypatch):
    plan = plan_as(suffix, tmp_path)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    before = sorted(tmp_path.iterdir())
    document = read(plan)
    assert [paragraph.text for paragraph in document.paragraphs if paragraph.text] == ["Aniela", "Need"]
    # LibreOffice itself writes so small a table into a .doc as paragraphs.
    assert suffix == ".doc" or any(isinstance(block, Table) for block in document.blocks)
    assert suffix in document.notes[0]
    assert "LibreOffice" in document.notes[0]
    assert sorted(tmp_path.iterdir()) == before
    assert list(temporary.iterdir()) == []


@CONVERTING
def test_rich_text_under_an_old_word_name_is_read(tmp_path):
    plan = tmp_path / "plan.doc"
    plan.write_bytes(RTF)
    assert read(plan).words == 6


@pytest.mark.parametrize(("name", "data"), [("plan.rtf", RTF), ("plan.doc", RTF)])
def test_without_libreoffice_the_file_is_refused_with_what_to_do(tmp_path, monkeypatch, name, data):
    monkeypatch.setenv("PATH", str(tmp_path))
    plan = tmp_path / name
    plan.write_bytes(data)
    with pytest.raises(UnreadableError) as refusal:
        read(plan)
    assert refusal.value.code == "old-word"
    assert "save it as a Word document (.docx)" in refusal.value.remedy
    assert "LibreOffice" in refusal.value.remedy


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a shell script")
def test_a_conversion_that_hangs_is_ended_with_all_that_it_started(tmp_path, monkeypatch):
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\nsleep 60 &\necho $! > {tmp_path}/started\nwait\n", encoding="ascii")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    plan = tmp_path / "plan.rtf"
    plan.write_bytes(RTF)
    begun = time.monotonic()
    with pytest.raises(UnreadableError) as refusal:
        read(plan, Limits(seconds=0.5))
    assert (refusal.value.code, time.monotonic() - begun < 10) == ("timeout", True)
    started = int((tmp_path / "started").read_text(encoding="ascii"))
    time.sleep(0.1)
    state = Path(f"/proc/{started}/stat")
    assert not state.exists() or state.read_text(encoding="ascii").split()[2] == "Z"
