"""The shapes a report can be written in; a new one is a module here and a line below."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ehcplint.finding import Report


@dataclass(frozen=True, slots=True)
class Format:
    """A format, which is the module of this package that has its name: `render(report)` gives its text or bytes."""

    name: str
    suffix: str = ""
    """The suffix of a file that asks for it; empty for a format that only standard output takes."""
    binary: bool = False
    """Nothing for a terminal or a pipe: only a file takes it."""
    alias: str = ""
    """A second suffix that asks for it, where its standard names two."""


FORMATS = {
    each.name: each
    for each in (
        Format("console", ".txt"),
        Format("json", ".json"),
        Format("html", ".html"),
        Format("jsonl", ".jsonl"),
        Format("csv", ".csv"),
        Format("workbook", ".xlsx", binary=True),
        Format("sarif", ".sarif", alias=".sarif.json"),
        Format("junit", ".xml"),
        Format("github"),
        Format("gitlab", ".codequality.json"),
    )
}


def render(report: Report, name: str) -> str | bytes:
    """The whole report in one of the FORMATS, for a file or a pipe: bytes where the format is binary."""
    return import_module(f"{__name__}.{name}").render(report)
