"""Which files are found, and what is said of those passed over."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from ehcplint.batch.files import find, told


@pytest.fixture
def folder(tmp_path):
    for name in ("b.docx", "a.PDF", "north/c.md", "north/old/d.docx", "notes.xlsx", "~$b.docx", ".hidden.docx"):
        path = tmp_path / "plans" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "plans" / ".git").mkdir()
    (tmp_path / "plans" / ".git" / "e.docx").touch()
    return tmp_path / "plans"


def names(folder: Path, **patterns: list[str]) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find([folder], **patterns).files]


def test_plans_are_found_below_in_order_and_the_rest_is_counted(folder):
    assert names(folder) == ["a.PDF", "b.docx", "north/c.md", "north/old/d.docx"]
    assert told(find([folder]).passed_over) == "1 hidden file, 1 hidden folder, 1 lock file"


def test_a_file_is_found_once(folder):
    found = find([folder / "b.docx", folder, folder]).files
    assert [path.name for path in found] == ["b.docx", "a.PDF", "c.md", "d.docx"]


@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        (["*.docx"], [], ["b.docx", "north/old/d.docx"]),
        (["NORTH/*"], [], ["north/c.md", "north/old/d.docx"]),
        ([], ["old"], ["a.PDF", "b.docx", "north/c.md"]),
        ([], ["north/"], ["a.PDF", "b.docx"]),
        (["*.docx", "*.md"], ["north/old/*"], ["b.docx", "north/c.md"]),
    ],
)
def test_globs_are_held_against_names_or_with_a_slash_against_paths(folder, include, exclude, expected):
    assert names(folder, include=include, exclude=exclude) == expected


def test_a_folder_without_plans_says_what_was_passed_over(folder):
    with pytest.raises(FileNotFoundError, match=r"holds no plan .* passed over: 2 files left out as asked, 1 folder"):
        find([folder], exclude=["*.pdf", "*.docx", "north"])


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_loops_of_links_end_and_links_to_files_count(folder):
    (folder / "north" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "twice.docx").symlink_to(folder / "b.docx")
    assert names(folder) == ["a.PDF", "b.docx", "north/c.md", "north/old/d.docx", "twice.docx"]
    assert "1 link to a folder already looked into" in told(find([folder]).passed_over)


@pytest.mark.skipif(sys.platform != "linux", reason="file names are not bytes there")
def test_names_of_any_encoding_and_long_paths_are_found_and_reported(tmp_path, run):
    folder = tmp_path / "plans"
    deep = folder.joinpath(*["a folder with a long name " * 4] * 4)
    deep.mkdir(parents=True)
    text = "# Plan\n\n## Section F: Special educational provision\n\n- Wren will have regular support.\n"
    (deep / "plan.md").write_text(text, encoding="utf-8")
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.md")).write_text(text, encoding="utf-8")
    (folder / "naïve \u202e \x1b[31m.md").write_text(text, encoding="utf-8")
    status, out, err = run("check", folder, "--select", "vague-wording", "--format", "jsonl")
    assert (status, len(out.splitlines())) == (0, 4), err
    status, out, err = run("check", folder, "--select", "vague-wording", "--format", "summary")
    assert status == 0, err
    assert "\x1b" not in out


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may open every folder")
def test_a_folder_that_may_not_be_opened_is_counted(folder):
    (folder / "north").chmod(0)
    try:
        assert "1 folder that may not be opened" in told(find([folder]).passed_over)
    finally:
        (folder / "north").chmod(0o700)
