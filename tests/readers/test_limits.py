"""The limits on a file are set in one place, in units that people use, and every refusal names the one to raise."""

import pytest

from ehcplint.config import ConfigError, load
from ehcplint.document import UnreadableError
from ehcplint.readers.limits import MEGABYTE, Limits


def settings(tmp_path, text):
    path = tmp_path / "ehcplint.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def test_limits_that_are_not_set_stay_as_they_are(tmp_path):
    assert settings(tmp_path, "").limits.limits() == Limits()


def test_limits_are_set_in_the_units_of_their_names(tmp_path):
    limits = settings(tmp_path, "[limits]\nseconds = 90\nmemory_mb = 1024\nfile_mb = 200\npages = 3").limits.limits()
    assert (limits.seconds, limits.memory, limits.pages) == (90, 1024 * MEGABYTE, 3)
    assert limits.word_bytes == limits.pdf_bytes == 200 * MEGABYTE
    assert limits.characters == Limits().characters


@pytest.mark.parametrize(
    ("line", "said"),
    [("memory = 1", "memory_mb"), ("pages = 0", "limits.pages"), ('seconds = "long"', "limits.seconds")],
)
def test_a_limit_that_cannot_be_meant_is_refused_by_name(tmp_path, line, said):
    with pytest.raises(ConfigError, match=said):
        settings(tmp_path, f"[limits]\n{line}")


@pytest.mark.parametrize(
    ("key", "limits"),
    [
        ("paragraphs", Limits(paragraphs=1)),
        ("characters", Limits(characters=5)),
        ("paragraph_characters", Limits(paragraph_characters=9)),
    ],
)
def test_a_refusal_names_the_setting_that_would_allow_it(read_bytes, build, key, limits):
    with pytest.raises(UnreadableError) as refusal:
        read_bytes(build.docx(build.p("Aniela") + build.p("likes maps")), limits=limits)
    assert f"“{key}” under [limits]" in refusal.value.remedy
