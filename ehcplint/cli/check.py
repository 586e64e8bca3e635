"""`ehcplint check`."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.comment import commented_copy
from ehcplint.cli.options import (
    FailOn,
    Folder,
    Ignore,
    IgnoreWaivers,
    Masking,
    Ocr,
    ProfileOption,
    Select,
    SettingOption,
    Settings,
    WaiversFile,
    one_of,
)
from ehcplint.cli.printing import deliver, is_masked, progress, say_unread
from ehcplint.cli.settings import baseline_of, runs_of, waivers_for, without_stale
from ehcplint.reports import FORMATS

_SPOKEN = [each.name for each in FORMATS.values() if not each.binary]
"""The formats that standard output can take."""
FEW = 20
"""Up to so many files a report says all; of more it gives the picture, unless a format is asked for."""
_SUFFIXES = " ".join(each.suffix for each in FORMATS.values() if each.suffix)


def check(
    paths: Annotated[list[Path], typer.Argument(help="Plans, or folders of plans.", metavar="PATH...")],
    *,
    profile: ProfileOption = None,
    select: Select = None,
    ignore: Ignore = None,
    report_format: Annotated[
        str | None,
        typer.Option("--format", help=f"{', '.join(_SPOKEN)}.", metavar="FORMAT", callback=one_of(*_SPOKEN)),
    ] = None,
    outputs: Annotated[
        list[Path] | None,
        typer.Option(
            "-o",
            "--output",
            help=f"Write the report here as well; {_SUFFIXES} says how, .docx or .pdf asks for a commented copy.",
            metavar="FILE",
        ),
    ] = None,
    fail_on: FailOn = None,
    config: Settings = None,
    house: Folder = None,
    setting: SettingOption = None,
    mask: Masking = None,
    baseline: Annotated[
        Path | None, typer.Option("--baseline", help="Accept the findings counted in this file.", metavar="FILE")
    ] = None,
    write_baseline: Annotated[
        Path | None,
        typer.Option("--write-baseline", help="Accept what is found now: count it in this file.", metavar="FILE"),
    ] = None,
    prune: Annotated[bool, typer.Option("--prune", help="Take out of the baseline what is no longer found.")] = False,
    waivers: WaiversFile = None,
    ignore_waivers: IgnoreWaivers = False,
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], help="The day on which waivers count; else today.", metavar="DATE"),
    ] = None,
    ocr: Ocr = False,
    include: Annotated[
        list[str] | None, typer.Option(help="Of folders only files like this; repeatable.", metavar="GLOB")
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option(help="Of folders no file or folder like this; repeatable.", metavar="GLOB")
    ] = None,
    jobs: Annotated[
        int | None, typer.Option(help="How many files at once; else as many as there are cores.", min=1, metavar="N")
    ] = None,
    cluster: Annotated[
        str | None, typer.Option(help="Check on a Dask cluster; its scheduler's address.", metavar="ADDRESS")
    ] = None,
    record: Annotated[
        Path | None, typer.Option(help="Add the counts of this run to this file, for trend.", metavar="FILE")
    ] = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Check every file of a folder anew, and keep no result.")
    ] = False,
) -> None:
    """Check plans and say what is wrong, where, why, and what to do about it."""
    from ehcplint import batch, comments
    from ehcplint import waivers as accepting
    from ehcplint.batch import records, verdict
    from ehcplint.batch.files import find, told
    from ehcplint.finding import Report
    from ehcplint.readers import apart
    from ehcplint.reports import output, pieces
    from ehcplint.reports.findings import left_out
    from ehcplint.reports.picture import picture_of

    copies = [path for path in outputs or [] if comments.is_copy(path)]
    outputs = [path for path in outputs or [] if path not in copies]
    kept = write_baseline or (baseline if prune else None)
    narrowed = bool(select or ignore)
    with wrong_call():
        files, passed_over = find(paths, include or [], exclude or [])
        comments.check(copies, files)
        output.check(outputs, files, [*copies, *filter(None, (kept, record))])
        if record:
            records.check(record)
        before = baseline_of(baseline, write_baseline, prune, narrowed, len(files))
        if len(files) == 1:
            apart.prepare(files)
        store = batch.store_for(files, no_cache)
        in_force = runs_of(
            files,
            config=config,
            house=house,
            setting=setting,
            select=select or [],
            ignore=ignore or [],
            ocr=ocr,
            store=store,
        )
        runs = list(zip(files, in_force, strict=True))
        waived = [None for _ in files] if ignore_waivers else waivers_for(runs, waivers)
    if passed_over:
        typer.echo(f"Passed over: {told(passed_over)}.", err=True)
    report_format = report_format or ("console" if len(files) <= FEW else "summary")
    on_screen, in_files = is_masked(mask), mask is not False
    plainly = bool(copies or (outputs and not in_files) or not (on_screen or report_format == "summary"))

    how = [batch.How(run, own, profile, run.limits) for (_, run), own in zip(runs, waived, strict=True)]
    checked = batch.Batch(files, how, store, plainly=plainly)
    with wrong_call():
        workers = batch.workers(files, jobs, cluster)
    with progress(len(files)) as done:
        checked.run(workers, done)

    day = (on.date() if on else date.today()) if any(waived) else None
    shown = checked.documents(masked=on_screen or report_format == "summary", paths=on_screen).without(day)
    if write_baseline:
        before = accepting.Baseline.of(shown)
    shown = shown.without(day, before)
    seen = verdict.look(shown, [fail_on or run.fail_on for _, run in runs])
    whole = not narrowed and not seen.unread
    for line in seen.waiving.said(whole=whole):
        typer.echo(line, err=True)
    if seen.stale and before and baseline and whole and len(files) >= before.plans:
        before = without_stale(before, seen.stale, baseline, prune)
    elif prune:
        typer.echo(f"{baseline}: not pruned, because not every file was read in full.", err=True)

    rules = tuple({rule.id: rule for _, run in runs for rule in run.told[0]}.values())
    deliver(Report(shown, rules), report_format, seen.picture)
    if report_format != "console":
        say_unread(seen.refused)
        if aside := left_out(seen.left_out):
            typer.echo(f"Findings left out: {aside}.", err=True)
    with wrong_call():
        written = Report(checked.documents(masked=in_files, paths=in_files).without(day, shown.baseline), rules)
        contents = {path: pieces(written, output.format_of(path)) for path in outputs}
        for path in copies:
            plan = checked.documents(masked=False, paths=False).without(day, shown.baseline)[0]
            if content := commented_copy(path, files[0], plan, runs[0][1].limits):
                contents[path] = content
        if kept and before and not checked.interrupted:
            contents[kept] = before.text()
        output.write_all(contents)
        if record and not checked.interrupted:
            hidden = checked.documents().without(day, shown.baseline)
            records.record(record, picture_of(hidden), datetime.now())
    checked.close()
    if checked.interrupted:
        typer.echo(f"Interrupted: {checked.done:,} of {len(files):,} files were checked.", err=True)
        raise typer.Exit(130)
    raise typer.Exit(3 if seen.unread else int(seen.failed))
