"""Files are written whole or not at all, all of them or none, and never over a plan."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from ehcplint.reports import FORMATS, output
from ehcplint.reports.output import OutputError


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.json", "json"),
        ("a.codequality.json", "gitlab"),
        ("a.sarif", "sarif"),
        ("A.SARIF.JSON", "sarif"),
        ("a.b.xlsx", "workbook"),
        ("a.jsonl", "jsonl"),
        ("junit.xml", "junit"),
    ],
)
def test_the_longest_suffix_says_the_format(name, expected):
    assert output.format_of(Path(name)) == expected


def test_no_two_formats_ask_for_one_suffix():
    asked = [suffix for each in FORMATS.values() for suffix in (each.suffix, each.alias) if suffix]
    assert len(set(asked)) == len(asked)


def test_all_files_are_written(tmp_path):
    output.write_all({tmp_path / "a.txt": "ä\r\n", tmp_path / "b.xlsx": b"\x00"})
    assert (tmp_path / "a.txt").read_bytes() == "ä\r\n".encode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.xlsx"]


def test_none_is_written_when_one_cannot_be(tmp_path):
    (tmp_path / "a.txt").write_text("before", encoding="utf-8")
    with pytest.raises(OutputError, match="there is no folder"):
        output.write_all({tmp_path / "a.txt": "after", tmp_path / "gone" / "b.txt": "x"})
    with pytest.raises(UnicodeEncodeError):
        output.write_all({tmp_path / "a.txt": "after", tmp_path / "b.txt": "\ud800"})
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("a.txt", "before")]


def test_a_file_that_is_locked_at_the_end_is_named_and_the_others_are_whole(tmp_path):
    (tmp_path / "locked.txt").mkdir()  # like a lock, it can be found out only by replacing it
    (tmp_path / "locked.txt" / "x").touch()
    with pytest.raises(OutputError, match=r"locked\.txt: cannot be written"):
        output.write_all({tmp_path / "locked.txt": "x", tmp_path / "b.txt": "whole"})
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "whole"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.txt", "locked.txt"]


def test_what_a_killed_run_left_is_cleared_away_and_nothing_else(tmp_path):
    left, fresh, others = (
        tmp_path / name for name in (".ehcplint-k3dk_2f1.tmp", ".ehcplint-a8cw10zz.tmp", ".other.tmp")
    )
    for path in (left, fresh, others):
        path.write_text("Tamsin", encoding="utf-8")
    for path in (left, others):
        os.utime(path, (0, 0))
    output.write_all({tmp_path / "a.txt": "whole"})
    assert sorted(path.name for path in tmp_path.iterdir()) == [fresh.name, others.name, "a.txt"]


def test_names_that_differ_only_in_case_or_form_are_one_file_to_many_disks(tmp_path):
    for one, other in (("Audit.txt", "audit.txt"), ("Zoë.txt", "Zoe\u0308.txt")):
        with pytest.raises(OutputError, match="many disks take it"):
            output.check([tmp_path / one, tmp_path / other], [])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(OutputError, match=r"report\.json: cannot be written \(there is no folder “.*gone”\)\."):
        output.check([tmp_path / "gone" / "report.json"], [])


def test_a_name_that_is_too_long_is_said_and_a_long_one_is_written(tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        output.check([tmp_path / f"{'a' * 300}.json"], [])
    longest = tmp_path / f"{'a' * 250}.json"
    output.check([longest], [])
    output.write_all({longest: "{}"})
    assert longest.read_text(encoding="utf-8") == "{}"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user whom rights bind")
def test_rights_are_looked_at_before_the_work(tmp_path):
    (tmp_path / "a.json").touch(0o444)
    with pytest.raises(OutputError, match="if it is open in Word or Excel, close it there"):
        output.check([tmp_path / "a.json"], [])
    tmp_path.chmod(0o555)
    with pytest.raises(OutputError, match="cannot be written"):
        output.check([tmp_path / "b.json"], [])


def test_the_check_changes_nothing(tmp_path):
    (tmp_path / "a.json").write_text("before", encoding="utf-8")
    output.check([tmp_path / "a.json", tmp_path / "b.json"], [])
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("a.json", "before")]
