"""The fixed words that settings, the command line and findings share; light enough for `--help`."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

Profile = Literal["draft", "amended-draft", "final", "template", "advice", "unknown"]
"""What a file is."""


class Severity(StrEnum):
    """How serious a finding is; it never exceeds the force of the sources of its rule."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """0 for the most serious."""
        return list(Severity).index(self)
