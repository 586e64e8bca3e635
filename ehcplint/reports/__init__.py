"""The shapes a report can be written in; a new one is a module here and a line below."""

from __future__ import annotations

from importlib import import_module

from ehcplint.finding import Report

FORMATS = {"console": ".txt", "json": ".json"}
"""Each format, which is a module of this package, and the suffix that asks for it."""


def render(report: Report, name: str) -> str:
    """The whole report in one of the FORMATS, for a file or a pipe."""
    return import_module(f"{__name__}.{name}").render(report)
