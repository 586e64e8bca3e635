"""The shapes a comparison can be written in; a new one is a module here and a line below."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ehcplint.reports import Format

if TYPE_CHECKING:
    from ehcplint.difference import Caseload

FORMATS = {
    each.name: each
    for each in (
        Format("console", ".txt"),
        Format("json", ".json"),
        Format("html", ".html"),
        Format("workbook", ".xlsx", binary=True),
    )
}


def render(caseload: Caseload, name: str) -> str | bytes:
    """One comparison, or a caseload of them, in one of the FORMATS: bytes where the format is binary."""
    return import_module(f"{__name__}.{name}").render(caseload)
