"""The shapes that the trend of a caseload can be written in; a new one is a module here and a line below."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from ehcplint.reports import Format

if TYPE_CHECKING:
    from ehcplint.reports.trend.audits import Audit

FORMATS = {
    each.name: each
    for each in (
        Format("console", ".txt"),
        Format("html", ".html"),
        Format("workbook", ".xlsx", binary=True),
    )
}


def render(audits: Sequence[Audit], name: str) -> str | bytes:
    """Recorded runs, the oldest first, in one of the FORMATS: bytes where the format is binary."""
    return import_module(f"{__name__}.{name}").render(audits)
