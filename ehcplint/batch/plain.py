"""What was checked as bytes, and back."""

from __future__ import annotations

import dataclasses
import io
import zlib
from dataclasses import dataclass
from datetime import date
from typing import Any

from ehcplint import finding
from ehcplint.finding import PlanReport, Severity
from ehcplint.masking import Mark
from ehcplint.plaindata import PlainData


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one file: its report but for the path, masked."""

    masked: PlanReport
    covered: tuple[tuple[int, ...], ...] = ()
    """For each finding the waivers about it, by their places in their file, expired ones included."""


_DATA = PlainData((*filter(dataclasses.is_dataclass, vars(finding).values()), Checked, Mark, Severity, date))


def dump(value: Checked | PlanReport | tuple) -> bytes:
    """The value, packed."""
    file = io.BytesIO()
    _DATA.dump(value, file)
    return zlib.compress(file.getbuffer(), 1)


def load(data: bytes) -> Any:  # noqa: ANN401 - what was dumped
    """What was dumped. Raises ValueError for anything else."""
    try:
        return _DATA.load(io.BytesIO(zlib.decompress(data)))
    except Exception as error:
        raise ValueError("not what was written") from error
