"""How much of a file may be read before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

from ehcplint.document import UnreadableError

MEGABYTE = 1024 * 1024
RAISE = "raise “{}” under [limits] in ehcplint.toml."
CHECK = "Check that it is one plan"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one file may be or cost. Sizes are in bytes, times in seconds.

    `part_bytes`, `total_bytes` and `ratio` bound what a zip's parts inflate to; the ratio counts only above
    `ratio_from`, for honest tables compress very well too. `tags` bounds one part's XML, since each costs
    memory many times its length, and `paragraph_characters` what rules take in at one go, for their time may grow with
    its square. `seconds` and `memory` are for whoever runs the reader. `ocr_seconds` is what recognising the text of
    scanned pages may take besides; without any they are not given to the program for it.
    """

    word_bytes: int = 50 * MEGABYTE
    pdf_bytes: int = 100 * MEGABYTE
    text_bytes: int = 10 * MEGABYTE
    part_bytes: int = 64 * MEGABYTE
    total_bytes: int = 128 * MEGABYTE
    ratio: int = 200
    ratio_from: int = 10 * MEGABYTE
    zip_entries: int = 10_000
    tags: int = 2_000_000
    paragraphs: int = 100_000
    characters: int = 5_000_000
    paragraph_characters: int = 50_000
    pages: int = 1_000
    lines_per_page: int = 50_000
    seconds: float = 30.0
    memory: int = 512 * MEGABYTE
    ocr_seconds: float = 0.0


def too_large(value: str, limit: str, key: str = "") -> UnreadableError:
    """The refusal of a file that has more of something than it may; `key` is the setting that allows more."""
    remedy = f"{CHECK}, and split it if not" + (f"; or {RAISE.format(key)}" if key else ".")
    return UnreadableError("too-large", f"The file has {value}; the limit is {limit}.", remedy)
