"""The shapes a report can be written in; a new one is a module here and a line below."""

from __future__ import annotations

from collections.abc import Iterator
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
    streams: bool = False
    """Written piece by piece as each file's findings come: its module gives `lines(report)` in place of `render`."""
    alias: str = ""
    """A second suffix that asks for it, where its standard names two."""


FORMATS = {
    each.name: each
    for each in (
        Format("console", ".txt"),
        Format("summary"),
        Format("json", ".json"),
        Format("html", ".html", streams=True),
        Format("jsonl", ".jsonl", streams=True),
        Format("csv", ".csv", streams=True),
        Format("workbook", ".xlsx", binary=True),
        Format("sarif", ".sarif", alias=".sarif.json"),
        Format("junit", ".xml"),
        Format("github"),
        Format("gitlab", ".codequality.json"),
    )
}


def render(report: Report, name: str) -> str | bytes:
    """The whole report in one of the FORMATS, for a file or a pipe: bytes where the format is binary."""
    whole = pieces(report, name)
    return whole if isinstance(whole, str | bytes) else "".join(whole)


def pieces(report: Report, name: str) -> str | bytes | Iterator[str]:
    """The same, but piece by piece where the format streams, so that no more than one file's part is in memory."""
    module = import_module(f"{__name__}.{name}")
    return module.lines(report) if FORMATS[name].streams else module.render(report)
