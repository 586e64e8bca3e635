"""`ehcplint check`."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.comment import commented_copy
from ehcplint.cli.options import LEVELS, Folder, Masking, Ocr, ProfileOption, SettingOption, Settings, one_of
from ehcplint.cli.printing import deliver, is_masked, say_left_out, say_unread
from ehcplint.cli.settings import baseline_of, runs_of, waivers_for, without_stale
from ehcplint.reports import FORMATS
from ehcplint.terms import Severity

if TYPE_CHECKING:
    from ehcplint.finding import PlanReport

_SPOKEN = [each.name for each in FORMATS.values() if not each.binary]
"""The formats that standard output can take."""
_SUFFIXES = " ".join(each.suffix for each in FORMATS.values() if each.suffix)


def check(
    paths: Annotated[list[Path], typer.Argument(help="Plans, or folders of plans.", metavar="PATH...")],
    *,
    profile: ProfileOption = None,
    select: Annotated[list[str] | None, typer.Option(help="Only this rule or section.", metavar="RULE|A-K")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Without this rule or section.", metavar="RULE|A-K")] = None,
    report_format: Annotated[
        str,
        typer.Option("--format", help=f"{', '.join(_SPOKEN)}.", metavar="FORMAT", callback=one_of(*_SPOKEN)),
    ] = "console",
    outputs: Annotated[
        list[Path] | None,
        typer.Option(
            "-o",
            "--output",
            help=f"Write the report here as well; {_SUFFIXES} says how, .docx or .pdf asks for a commented copy.",
            metavar="FILE",
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            help=f"What makes the exit status 1: {', '.join(LEVELS)}; error if nothing else is said.",
            metavar="LEVEL",
            callback=one_of(*LEVELS),
        ),
    ] = None,
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
    waivers: Annotated[
        Path | None, typer.Option(help="Waivers to use; else the nearest ehcplint-waivers.toml above.", metavar="FILE")
    ] = None,
    ignore_waivers: Annotated[
        bool, typer.Option("--ignore-waivers", help="Report what is waived as well, for auditors.")
    ] = False,
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], help="The day on which waivers count; else today.", metavar="DATE"),
    ] = None,
    ocr: Ocr = False,
) -> None:
    """Check plans and say what is wrong, where, why, and what to do about it."""
    from ehcplint import comments, linter, masking
    from ehcplint import waivers as accepting
    from ehcplint.finding import Report
    from ehcplint.readers import apart
    from ehcplint.reports import output, render

    copies = [path for path in outputs or [] if comments.is_copy(path)]
    outputs = [path for path in outputs or [] if path not in copies]
    kept = write_baseline or (baseline if prune else None)
    narrowed = bool(select or ignore)
    with wrong_call():
        files = linter.find(paths)
        comments.check(copies, files)
        output.check(outputs, files, [*copies, kept] if kept else copies)
        before = baseline_of(baseline, write_baseline, prune, narrowed, len(files))
        apart.prepare(files)
        in_force = runs_of(
            files, config=config, house=house, setting=setting, select=select or [], ignore=ignore or [], ocr=ocr
        )
        runs = list(zip(files, in_force, strict=True))
        waived = [] if ignore_waivers else waivers_for(runs, waivers)
    documents = tuple(linter.lint(file, run.rules, profile, run.limits) for file, run in runs)
    rules = {rule.id: rule.in_force() for _, run in runs for rule in run.rules.reporting()}
    report = Report(documents, rules=tuple(rules.values()))
    whole = not narrowed and not report.unread
    if any(waived):
        report, said = accepting.waive(report, waived, on.date() if on else date.today(), whole=whole)
        for line in said:
            typer.echo(line, err=True)
    if write_baseline:
        before = accepting.Baseline.of(report)
    if before:
        report, stale = before.accept(report)
        if baseline and whole and len(files) >= before.plans:
            before = without_stale(before, stale, baseline, prune)
        elif prune:
            typer.echo(f"{baseline}: not pruned, because not every file was read in full.", err=True)
    failed = any(
        fails(document, fail_on or run.fail_on) for document, (_, run) in zip(report.documents, runs, strict=True)
    )

    on_screen, in_files = is_masked(mask), mask is not False
    hidden = masking.mask(report) if on_screen or (in_files and outputs) else report
    shown = hidden if on_screen else report
    deliver(shown, report_format)
    say_unread(shown, report_format)
    say_left_out(shown, report_format)
    with wrong_call():
        contents = {path: render(hidden if in_files else report, output.format_of(path)) for path in outputs}
        for path in copies:
            if content := commented_copy(path, files[0], report.documents[0], runs[0][1].limits):
                contents[path] = content
        if kept and before:
            contents[kept] = before.text()
        output.write_all(contents)
    raise typer.Exit(3 if report.unread else int(failed))


def fails(document: PlanReport, level: str) -> bool:
    """Whether a file has findings at this level or above it; signs to check count only for the level `review`."""
    if level in ("review", "never"):
        return level == "review" and bool(document.findings)
    return any(not finding.review and finding.severity.rank <= Severity(level).rank for finding in document.findings)
