"""The trend as one HTML file, which asks nothing of the network."""

from __future__ import annotations

from collections.abc import Sequence

from ehcplint import __version__
from ehcplint.reports.html.figures import bars
from ehcplint.reports.html.page import page
from ehcplint.reports.trend.audits import SHOWN, Audit, changes, said


def render(audits: Sequence[Audit]) -> str:
    """The recorded runs, and what changed since the last but one."""
    runs = audits[-SHOWN:]
    pieces = page(
        "trend.html",
        version=__version__,
        said=said(audits),
        runs=runs,
        earlier=len(audits) - len(runs),
        each=bars([(f"{run.at:%d %b %y}", round(run.all.each, 1), "") for run in runs]),
        before=audits[-2].at if len(audits) > 1 else None,
        changes=changes(audits),
    )
    return "".join(pieces)
