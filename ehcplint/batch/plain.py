"""What was checked as bytes, and back.

Plain data alone, so that neither a process that a file has taken over nor a changed file on the disk brings in more.
"""

from __future__ import annotations

import dataclasses
import io
import pickle
import zlib
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from ehcplint import finding
from ehcplint.finding import PlanReport, Severity
from ehcplint.masking import Mark


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one file: its report but for the path, masked."""

    masked: PlanReport
    covered: tuple[tuple[int, ...], ...] = ()
    """For each finding the waivers about it, by their places in their file, expired ones included."""


_DATA = {each for each in (*vars(finding).values(), Checked) if dataclasses.is_dataclass(each)}
_FIELDS = {kind: attrgetter(*(field.name for field in dataclasses.fields(kind))) for kind in _DATA}
_KNOWN = {(kind.__module__, kind.__qualname__): kind for kind in (*_DATA, Mark, Severity, date)}


def dump(value: Checked | PlanReport | tuple[Mark, ...]) -> bytes:
    """The value, packed."""
    file = io.BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = dict.fromkeys(_FIELDS, _taken_apart)
    pickler.dump(value)
    return zlib.compress(file.getbuffer(), 1)


def load(data: bytes) -> Any:  # noqa: ANN401 - what was dumped
    """What was dumped. Raises ValueError for anything else."""
    try:
        return _PlainData(io.BytesIO(zlib.decompress(data))).load()
    except Exception as error:
        raise ValueError("not what was written") from error


def _taken_apart(value: Any) -> tuple[type, tuple]:  # noqa: ANN401 - any of the classes in _DATA
    """A frozen dataclass as the call that makes it, which is several times as quick as its state."""
    kind = type(value)
    return kind, tuple(_FIELDS[kind](value))


class _PlainData(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        try:
            return _KNOWN[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a report") from None
