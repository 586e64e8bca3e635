"""`ehcplint compare`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.comment import commented_copy
from ehcplint.cli.options import (
    FailOn,
    Folder,
    Ignore,
    IgnoreWaivers,
    Masking,
    ProfileOption,
    Select,
    SettingOption,
    Settings,
    WaiversFile,
    one_of,
)
from ehcplint.cli.printing import is_masked, new_page, put
from ehcplint.cli.settings import Run, runs_of, waivers_for
from ehcplint.reports.comparison import FORMATS

if TYPE_CHECKING:
    from ehcplint.difference import Caseload, Comparison
    from ehcplint.waivers import Waivers

_SPOKEN = [each.name for each in FORMATS.values() if not each.binary]


def compare(
    old: Annotated[Path, typer.Argument(help="The older plan.", metavar="OLD")],
    new: Annotated[Path, typer.Argument(help="The newer plan.", metavar="NEW")],
    *,
    folder: Annotated[
        bool, typer.Option("--folder", help="OLD and NEW are folders: compare the plans that belong together.")
    ] = False,
    profile: ProfileOption = None,
    select: Select = None,
    ignore: Ignore = None,
    report_format: Annotated[
        str,
        typer.Option("--format", help=f"{' or '.join(_SPOKEN)}.", metavar="FORMAT", callback=one_of(*_SPOKEN)),
    ] = "console",
    outputs: Annotated[
        list[Path] | None,
        typer.Option(
            "-o",
            "--output",
            help="Write it here as well; .txt, .json, .html or .xlsx says how, .docx is the newer plan with comments.",
            metavar="FILE",
        ),
    ] = None,
    fail_on: FailOn = None,
    config: Settings = None,
    house: Folder = None,
    setting: SettingOption = None,
    mask: Masking = None,
    waivers: WaiversFile = None,
    ignore_waivers: IgnoreWaivers = False,
) -> None:
    """Compare two versions of a plan: what was lost, reduced or weakened, and what else is different."""
    from ehcplint import comments, masking
    from ehcplint.comments.losses import with_losses
    from ehcplint.finding import fails
    from ehcplint.readers import apart
    from ehcplint.reports import output
    from ehcplint.reports.comparison import render

    copies = [path for path in outputs or [] if comments.is_copy(path)]
    outputs = [path for path in outputs or [] if path not in copies]
    with wrong_call():
        older, newer = _files(old, folder), _files(new, folder)
        comments.check(copies, newer)
        output.check(outputs, [*older, *newer], copies, formats=FORMATS)
        apart.prepare([*older, *newer])
        in_force = runs_of(newer, config=config, house=house, setting=setting, select=select or [], ignore=ignore or [])
        runs = dict(zip(newer, in_force, strict=True))
        waived = {} if ignore_waivers else dict(zip(runs, waivers_for(list(runs.items()), waivers), strict=True))
        if folder:
            caseload, levels = _of_folders(older, newer, runs, waived, profile)
        else:
            caseload, levels = _of_files(old, new, runs[new], waived.get(new), profile)
    failed = any(
        fails(document, fail_on or level)
        for comparison, level in zip(caseload.comparisons, levels, strict=True)
        for document in comparison.report.documents
    )

    on_screen, in_files = is_masked(mask), mask is not False
    hidden = masking.mask_caseload(caseload) if on_screen or (in_files and outputs) else caseload
    _deliver(hidden if on_screen else caseload, report_format)
    with wrong_call():
        shown = hidden if in_files else caseload
        contents = {path: render(shown, output.format_of(path, FORMATS)) for path in outputs}
        for path in copies:
            if content := commented_copy(path, newer[0], with_losses(caseload.comparisons[0]), runs[newer[0]].limits):
                contents[path] = content
        output.write_all(contents)
    unread = any(comparison.report.unread for comparison in caseload.comparisons)
    raise typer.Exit(3 if unread else int(failed))


def _files(path: Path, folder: bool) -> list[Path]:
    """The plan, or with `--folder` the plans of the folder. Raises ValueError or FileNotFoundError for a wrong call."""
    from ehcplint.batch.files import find

    if folder and path.is_file():
        raise ValueError(f"{path} is a file; --folder compares two folders.")
    if not folder and path.is_dir():
        raise ValueError(f"{path} is a folder; --folder compares two folders.")
    return find([path]).files


def _of_files(
    old: Path, new: Path, run: Run, waivers: Waivers | None, profile: str | None
) -> tuple[Caseload, list[str]]:
    from ehcplint import comparison
    from ehcplint.difference import Caseload

    found = comparison.compare(old, new, run.rules, profile, run.limits)  # type: ignore[arg-type]
    return Caseload((_without_waived(found, waivers),)), [run.fail_on]


def _of_folders(
    older: list[Path],
    newer: list[Path],
    runs: dict[Path, Run],
    waivers: dict[Path, Waivers | None],
    profile: str | None,
) -> tuple[Caseload, list[str]]:
    from ehcplint import comparison

    first = next(iter(runs.values()))
    caseload = comparison.compare_folders(
        older,
        newer,
        {path: run.rules for path, run in runs.items()},
        profile,  # type: ignore[arg-type]
        first.limits,
    )
    levels = [runs[Path(found.new.path)].fail_on for found in caseload.comparisons]
    kept = tuple(_without_waived(found, waivers.get(Path(found.new.path))) for found in caseload.comparisons)
    from dataclasses import replace

    return replace(caseload, comparisons=kept), levels


def _without_waived(found: Comparison, waivers: Waivers | None) -> Comparison:
    """The comparison without the findings that the newer plan's waivers set aside."""
    from dataclasses import replace

    from ehcplint import waivers as accepting

    if not waivers:
        return found
    waiving = accepting.Waiving(date.today())
    documents = tuple(waiving.document(document, waivers) for document in found.report.documents)
    for line in waiving.said(whole=False):
        typer.echo(line, err=True)
    return replace(found, report=replace(found.report, documents=documents))


def _deliver(caseload: Caseload, name: str) -> None:
    from ehcplint.reports.comparison import console, render

    if name == "console":
        with new_page() as page:
            console.write(caseload, page)
        return
    put(str(render(caseload, name)))
    for comparison in caseload.comparisons:
        for document in comparison.report.documents:
            if document.error:
                typer.echo(f"{document.path}: {document.error.message} {document.error.remedy}", err=True)
