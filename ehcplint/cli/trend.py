"""`ehcplint trend`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.printing import new_page


def trend(
    record: Annotated[Path, typer.Argument(help="What check --record has written.", metavar="FILE")],
    outputs: Annotated[
        list[Path] | None,
        typer.Option("-o", "--output", help="Write it here as well; .txt, .html or .xlsx says how.", metavar="FILE"),
    ] = None,
) -> None:
    """Show how a caseload changed: the recorded runs, and what changed since the last but one."""
    from ehcplint.batch import records
    from ehcplint.reports import output
    from ehcplint.reports.trend import FORMATS, console, render

    with wrong_call():
        output.check(outputs or [], [record], formats=FORMATS)
        audits = records.audits(record)
        if not audits:
            raise ValueError(f"{record}: no run is recorded yet.")
    with new_page() as page:
        console.write(audits, page)
    with wrong_call():
        output.write_all({path: render(audits, output.format_of(path, FORMATS)) for path in outputs or []})
