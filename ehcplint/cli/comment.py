"""`ehcplint comment`."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.options import Folder, Ignore, ProfileOption, Select, SettingOption, Settings, WaiversFile
from ehcplint.cli.printing import say_unread
from ehcplint.cli.settings import runs_of, waivers_for

if TYPE_CHECKING:
    from ehcplint.finding import PlanReport
    from ehcplint.readers.limits import Limits


def comment(
    plan: Annotated[Path, typer.Argument(help="One plan, Word or PDF.", metavar="PLAN")],
    *,
    copy: Annotated[Path, typer.Option("-o", "--output", help="The copy to write.", metavar="COPY")],
    profile: ProfileOption = None,
    select: Select = None,
    ignore: Ignore = None,
    config: Settings = None,
    house: Folder = None,
    setting: SettingOption = None,
    waivers: WaiversFile = None,
) -> None:
    """Write a copy of a plan with a comment on the words of each finding.

    A Word plan gets comments and a PDF highlights with notes. What ehcplint wrote before is replaced; comments of
    others stay. The copy is the plan itself: nothing in it is masked.
    """
    from ehcplint import comments, linter
    from ehcplint import waivers as accepting
    from ehcplint.batch.files import find
    from ehcplint.reports import output
    from ehcplint.reports.findings import number

    with wrong_call():
        files = find([plan]).files
        comments.check([copy], files)
        output.check([], files, [copy])
        in_force = runs_of(files, config=config, house=house, setting=setting, select=select or [], ignore=ignore or [])
        (run,) = in_force
        waived = waivers_for([(plan, run)], waivers)
    waiving = accepting.Waiving(date.today())
    document = waiving.document(linter.lint(plan, run.rules, profile, run.limits), waived[0] if waived else None)
    for line in waiving.said(whole=not (select or ignore) and document.status == "read"):
        typer.echo(line, err=True)
    say_unread([document])
    with wrong_call():
        if content := commented_copy(copy, plan, document, run.limits):
            output.write_all({copy: content})
    if not document.error:
        typer.echo(f"{copy}: {number(len(document.findings), 'comment')}.")
    raise typer.Exit(0 if document.status == "read" else 3)


def commented_copy(copy: Path, plan: Path, report: PlanReport, limits: Limits) -> bytes | None:
    """The commented copy of a plan; None, which is said, if the plan could not be read. Raises ValueError."""
    from ehcplint import comments
    from ehcplint.document import UnreadableError

    if report.error:
        typer.echo(f"{copy}: not written, because the plan could not be read.", err=True)
        return None
    try:
        return comments.commented(plan, report, limits, datetime.now())
    except UnreadableError as error:
        raise ValueError(f"{copy}: not written. {error.message} {error.remedy}") from None
