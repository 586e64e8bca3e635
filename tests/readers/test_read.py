"""One door for every file: what it is, is told from its content, and what can't be read is refused with a reason."""

import io
import os
import sys
import zipfile

import pytest

from ehcplint.document import UnreadableError
from ehcplint.readers import SUFFIXES, read
from ehcplint.readers.characters import clean
from ehcplint.readers.limits import Limits


def ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + stream.encode("utf-16-le") + bytes(64)


REFUSED = {
    "no bytes": ("plan.docx", b"", "empty", "OneDrive"),
    "password": ("plan.docx", ole("EncryptedPackage"), "encrypted", "password"),
    "rights management": ("plan.docx", ole("DRMContent"), "encrypted", "rights"),
    "old Word named as new": ("plan.docx", ole("WordDocument"), "old-word", "save it as a Word document"),
    "old Excel": ("plan.xls", ole("Workbook"), "wrong-type", "Excel"),
    "e-mail": ("plan.msg", ole("__substg1.0_0037001F"), "wrong-type", "Outlook"),
    "RTF named Word": ("plan.docx", b"{\\rtf1 Aniela}", "wrong-type", "RTF"),
    "HTML named Word": ("plan.docx", b"<!DOCTYPE html><p>Aniela", "wrong-type", "HTML"),
    "web archive": ("plan.doc", b"MIME-Version: 1.0\r\n", "wrong-type", "archive"),
    "PDF named Word": ("plan.docx", b"%PDF-1.7\n", "wrong-type", ".pdf"),
    "text named Word": ("plan.docx", b"Aniela", "wrong-type", ".txt"),
    "text named PDF": ("plan.pdf", b"Aniela", "wrong-type", "plain text"),
    "picture": ("plan.pdf", b"\x89PNG\r\n\x1a\n", "wrong-type", "picture"),
    "binary": ("plan.docx", b"\x01\x00\x02\x00", "wrong-type", "not a document"),
    "cut short": ("plan.docx", b"PK\x03\x04 word/document.xml", "corrupt", "ends too early"),
}


@pytest.mark.parametrize(("name", "data", "code", "said"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_a_plan_is_named(read_bytes, name, data, code, said):
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(data, name)
    assert refusal.value.code == code
    assert said in f"{refusal.value.message} {refusal.value.remedy}"
    assert "Aniela" not in f"{refusal.value.message} {refusal.value.remedy}"


OTHER_ZIPS = {"xl/workbook.xml": "Excel", "ppt/presentation.xml": "PowerPoint", "photo.jpg": "zip archive"}


@pytest.mark.parametrize(("part", "said"), OTHER_ZIPS.items())
def test_other_zips_are_named(read_bytes, build, part, said):
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(build.zipped({part: "x"}), "plan.docx")
    assert (refusal.value.code, said in refusal.value.message) == ("wrong-type", True)


def test_an_archive_of_plans_is_not_taken_for_a_plan(read_bytes, build):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("Password/plan.docx", build.docx(build.p("Aniela")))
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(held.getvalue(), "plan.docx")
    assert (refusal.value.code, "zip archive" in refusal.value.message) == ("wrong-type", True)


def test_an_opendocument_text_is_told_how_to_become_a_word_file(read_bytes, build):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "<x/>")
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(held.getvalue(), "plan.docx")
    assert (refusal.value.code, ".docx" in refusal.value.remedy) == ("wrong-type", True)


@pytest.mark.parametrize("name", ["plan.doc", "plan.zip", "plan", "plan.txt", "plan.pdf"])
def test_a_word_file_under_another_name_is_to_be_renamed(read_bytes, build, name):
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(build.docx(build.p("Aniela")), name)
    assert (refusal.value.code, refusal.value.remedy) == ("wrong-type", "Rename it to end in .docx.")


@pytest.mark.parametrize("name", ["plan.docx", "plan.docm", "plan.dotx", "plan.dotm", "PLAN.DOCX", "a plan ü.docx"])
def test_every_kind_of_word_file_is_read(read_bytes, build, name):
    assert read_bytes(build.docx(build.p("Aniela")), name).words == 1


def test_what_is_not_a_plain_file_is_refused_at_once(tmp_path):
    folder = tmp_path / "folder.docx"
    folder.mkdir()
    dangling = tmp_path / "dangling.docx"
    dangling.symlink_to(tmp_path / "nowhere.docx")
    looping = tmp_path / "looping.docx"
    looping.symlink_to(looping)
    expected = {folder: "not-a-file", dangling: "missing", looping: "missing", tmp_path / "gone.docx": "missing"}
    if sys.platform != "win32":
        pipe = tmp_path / "pipe.docx"
        os.mkfifo(pipe)
        expected[pipe] = "not-a-file"
    for path, code in expected.items():
        with pytest.raises(UnreadableError) as refusal:
            read(path)
        assert refusal.value.code == code, path.name


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_file_that_may_not_be_opened_says_so(tmp_path):
    path = tmp_path / "plan.txt"
    path.write_text("Aniela", encoding="utf-8")
    path.chmod(0)
    with pytest.raises(UnreadableError) as refusal:
        read(path)
    assert refusal.value.code == "no-permission"


def test_a_huge_file_is_refused_by_its_size_alone(tmp_path):
    path = tmp_path / "plan.docx"
    with path.open("wb") as file:
        file.truncate(10 * 1024**3)
    with pytest.raises(UnreadableError) as refusal:
        read(path)
    assert refusal.value.code == "too-large"


def test_limits_can_be_changed(read_bytes):
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(b"Aniela likes maps.", "plan.txt", limits=Limits(characters=5))
    assert refusal.value.code == "too-large"


def test_folders_are_searched_for_these_endings():
    assert set(SUFFIXES) == {".docx", ".docm", ".dotx", ".dotm", ".pdf", ".txt", ".md", ".doc", ".rtf", ".odt"}


def test_cleaning_never_changes_the_length():
    everything = "".join(map(chr, range(0x3000))) + "\ud800"
    cleaned = clean(everything)
    assert len(cleaned) == len(everything)
    assert not set(cleaned) & set("\x00\x1b\r\x7f\x85\x9b\u00a0\u2011\u2028\u202e\u2066\ud800")
    assert clean("“Zoë’s” – a\tb\nc") == "“Zoë’s” – a\tb\nc"
