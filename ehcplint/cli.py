"""The command line: what to check, with which rules, and the exit status.

0: every file read in full, and nothing at or above `--fail-on`. 1: findings. 2: the call, the rules, the settings or an
output is wrong, and nothing was checked. 3: a file was not, or only partly, read. 130: interrupted.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, get_args

import typer

from ehcplint import __version__
from ehcplint.finding import PlanReport, Report, Severity
from ehcplint.plan import Profile
from ehcplint.reports import FORMATS

if TYPE_CHECKING:
    from ehcplint.config import Config
    from ehcplint.readers.limits import Limits
    from ehcplint.reports.console import Page
    from ehcplint.ruleset import Ruleset
    from ehcplint.waivers import Baseline, Waivers

_LEVELS = (*Severity, "review", "never")

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Check the quality of Education, Health and Care Plans, on this machine and nowhere else.",
)


def main() -> None:
    """Run the command line. No character of a plan may stop it on a console that cannot show it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        app(prog_name="ehcplint")
    except Exception as error:  # a fault of ours must not look like findings, nor print a plan's words
        line = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} at {Path(line.filename).name}, line {line.lineno}"
        typer.echo(f"ehcplint: a fault in ehcplint itself ({where}); not every file was checked.", err=True)
        sys.exit(3)


def _one_of(*allowed: str) -> Callable[[str | None], str | None]:
    """Let an option be one of a few words; a wrong one is answered with the nearest."""

    def chosen(value: str | None) -> str | None:
        if value is None or value in allowed:
            return value
        from ehcplint.config import nearest

        raise typer.BadParameter(f"“{value}” is none of {', '.join(allowed)}.{nearest(value, allowed)}")

    return chosen


Folder = Annotated[Path | None, typer.Option("--house", help="A folder with a council's own rules.", metavar="FOLDER")]
Settings = Annotated[
    Path | None, typer.Option("--config", help="Settings to use; else the nearest ehcplint.toml above.", metavar="FILE")
]
Masking = Annotated[
    bool | None,
    typer.Option("--mask/--no-mask", help="Hide what identifies people; on for a file or a pipe, off on a terminal."),
]
ProfileOption = Annotated[
    str | None,
    typer.Option(
        "--profile", help="What the files are; else found out.", metavar="KIND", callback=_one_of(*get_args(Profile))
    ),
]


SettingOption = Annotated[
    str | None,
    typer.Option(
        "--setting",
        help="mainstream, or special for a special school or college; else as the settings say.",
        metavar="SETTING",
        callback=_one_of("mainstream", "special"),
    ),
]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"ehcplint {__version__}")
        raise typer.Exit


@app.callback()
def _ehcplint(
    _version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None: ...


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(help="Plans, or folders of plans.", metavar="PATH...")],
    *,
    profile: ProfileOption = None,
    select: Annotated[list[str] | None, typer.Option(help="Only this rule or section.", metavar="RULE|A-K")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Without this rule or section.", metavar="RULE|A-K")] = None,
    report_format: Annotated[
        str, typer.Option("--format", help=f"{' or '.join(FORMATS)}.", metavar="FORMAT", callback=_one_of(*FORMATS))
    ] = "console",
    outputs: Annotated[
        list[Path] | None,
        typer.Option("-o", "--output", help="Write the report here as well; .txt or .json says how.", metavar="FILE"),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            help=f"What makes the exit status 1: {', '.join(_LEVELS)}; error if nothing else is said.",
            metavar="LEVEL",
            callback=_one_of(*_LEVELS),
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
) -> None:
    """Check plans and say what is wrong, where, why, and what to do about it."""
    from ehcplint import linter
    from ehcplint import waivers as accepting
    from ehcplint.readers import apart
    from ehcplint.reports import output

    outputs = outputs or []
    kept = write_baseline or (baseline if prune else None)
    narrowed = bool(select or ignore)
    with _wrong_call():
        files = linter.find(paths)
        output.check(outputs, files, [kept] if kept else [])
        before = _baseline(baseline, write_baseline, prune, narrowed, len(files))
        apart.prepare(files)
        in_force = _runs(files, config=config, house=house, setting=setting, select=select or [], ignore=ignore or [])
        runs = list(zip(files, in_force, strict=True))
        waived = [] if ignore_waivers else _waivers_for(runs, waivers)
    documents = tuple(linter.lint(file, run.rules, profile, run.limits) for file, run in runs)
    report = Report(documents, rules=len({rule for _, run in runs for rule in run.rules.rules}))
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
            before = _without_stale(before, stale, baseline, prune)
        elif prune:
            typer.echo(f"{baseline}: not pruned, because not every file was read in full.", err=True)
    failed = any(
        _fails(document, fail_on or run.fail_on) for document, (_, run) in zip(report.documents, runs, strict=True)
    )

    _say_unread(_deliver(report, report_format, mask), report_format)
    _say_left_out(report, report_format)
    with _wrong_call():
        for path in outputs:
            output.write(path, _rendered(report, output.format_of(path), mask is not False))
        if kept and before:
            output.write(kept, before.text())
    raise typer.Exit(3 if report.unread else int(failed))


@app.command()
def show(
    plan: Annotated[Path, typer.Argument(help="One plan.", metavar="PLAN")],
    *,
    profile: ProfileOption = None,
    config: Settings = None,
    house: Folder = None,
    setting: SettingOption = None,
    mask: Masking = None,
) -> None:
    """Show what was read: the receipt, the entries of each section, and the provision ledger."""
    from ehcplint import linter, masking
    from ehcplint.config import Config
    from ehcplint.readers import read
    from ehcplint.reports import overview
    from ehcplint.sections import divide

    with _wrong_call():
        linter.find([plan])
        settings = _settings_for(plan, config, house)
        rules = _rules(settings, house, setting)
    limits = (settings or Config()).limits.limits()
    report = linter.lint(plan, rules, profile, limits)
    _say_unread(Report((report,), len(rules.rules)), "show")
    if report.error:
        raise typer.Exit(3)
    understood = divide(read(plan, limits), rules.sections, rules.lexicon, profile)
    hide = _masked(mask)
    words = masking.masker(report, [entry.text for entry in understood.entries]) if hide else str
    if hide:
        report = masking.mask(Report((report,), len(rules.rules))).documents[0]
    with _page() as page:
        overview.show(understood, report, page, words)
    raise typer.Exit(3 if report.status != "read" else 0)


@app.command()
def rules(
    config: Settings = None,
    house: Folder = None,
    setting: SettingOption = None,
    markdown: Annotated[bool, typer.Option("--markdown", help="As the page rules/README.md.")] = False,
) -> None:
    """List the rules in force, and what the settings and a house folder change."""
    from ehcplint import explain as pages
    from ehcplint import house as houses
    from ehcplint import ruleset

    with _wrong_call():
        settings = _settings_for(Path("here"), config, house)
        found = _rules(settings, house, setting)
        if settings:
            found.select(settings.select, settings.ignore)  # a wrong name in them is told here too
        changed = list(houses.changes(ruleset.load(), found, settings))
    if markdown:
        _print(pages.catalogue(found))
        return
    with _page() as page:
        pages.listing(found, page)
        pages.changed(changed, settings.path if settings else None, page)


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="Where to; else here.", metavar="[FOLDER]")] = Path(),
) -> None:
    """Write a first folder for your own settings, rules and word lists."""
    from ehcplint import house

    with _wrong_call():
        files = house.start(folder)
    for file in files:
        typer.echo(f"Written: {file}")
    typer.echo(f"Next: ehcplint test {folder}; then ehcplint rules --config {files[0]}")


@app.command()
def explain(
    rule: Annotated[str, typer.Argument(help="A rule's name.", metavar="RULE")],
    config: Settings = None,
    house: Folder = None,
) -> None:
    """Say what a rule means, why, and on whose authority, with a weak and a strong wording."""
    from ehcplint import explain as pages
    from ehcplint.config import nearest

    with _wrong_call():
        found = _rules(_settings_for(Path("here"), config, house), house).rules
        if rule not in found:
            raise ValueError(f"There is no rule “{rule}”.{nearest(rule, found)}")
    with _page() as page:
        pages.explain(found[rule], page)


@app.command()
def test(folder: Annotated[Path, typer.Argument(help="A folder of rules.", metavar="FOLDER")]) -> None:
    """Run the examples that a folder's rules bring with them."""
    from ehcplint import testing

    with _wrong_call():
        if not folder.is_dir():
            raise ValueError(f"There is no folder {folder}.")
        outcomes = testing.run(folder)
    failed = [outcome for outcome in outcomes if not outcome.passed]
    with _page() as page:
        for sentence, wrong in testing.sentences(outcomes):
            page.say(sentence)
            for message in wrong:
                page.say(message, indent=2)
        page.say("Everything is as it should be." if not failed else f"To be put right: {len(failed)}.")
    raise typer.Exit(1 if failed else 0)


class _Run(NamedTuple):
    """The rules for a plan, what makes its check fail, how much of it may be read, and the rules that could be used."""

    rules: Ruleset
    fail_on: str
    limits: Limits
    known: frozenset[str]


def _runs(
    files: list[Path],
    *,
    config: Path | None,
    house: Path | None,
    setting: str | None,
    select: list[str],
    ignore: list[str],
) -> Iterator[_Run]:
    """For each file the rules and settings in force; every settings file is read, and named, once."""
    from ehcplint.config import Config, find

    named = config or _settings_of(house)
    known: dict[Path | None, _Run] = {}
    for file in files:
        path = named or find(file)
        if path not in known:
            settings = _settings_for(file, named)
            rules = _rules(settings, house, setting)
            names = frozenset(rules.rules) | frozenset(settings.rules if settings else ())
            if settings:
                typer.echo(f"Settings: {path}", err=True)
                rules = rules.select(settings.select, settings.ignore)
            rules = rules.select(_split(select), _split(ignore))
            limits = (settings or Config()).limits.limits()
            known[path] = _Run(rules, settings.fail_on if settings else "error", limits, names)
        yield known[path]


def _waivers_for(runs: list[tuple[Path, _Run]], named: Path | None) -> list[Waivers | None]:
    """For each file its waivers; every file of waivers is read, and named, once."""
    from ehcplint.config import find
    from ehcplint.waivers import FILE_NAME, load

    read: dict[Path | None, Waivers | None] = {None: None}
    found = [named or find(file, FILE_NAME) for file, _ in runs]
    for path, (_, run) in zip(found, runs, strict=True):
        if path and path not in read:
            read[path] = load(path, run.known)
            typer.echo(f"Waivers: {path}", err=True)
    return [read[path] for path in found]


def _baseline(path: Path | None, written: Path | None, prune: bool, narrowed: bool, files: int) -> Baseline | None:
    """The baseline to use. Raises ValueError for options that do not go together, or would lose what is still there."""
    from ehcplint.waivers import load_baseline

    if path and written:
        raise ValueError("Give --baseline or --write-baseline, not both.")
    if prune and not path:
        raise ValueError("--prune goes with --baseline, which says what to prune.")
    if written and written.exists():
        load_baseline(written)  # nothing but an older baseline is written over
    before = load_baseline(path) if path else None
    if before and prune and (narrowed or files < before.plans):
        raise ValueError(f"--prune needs every rule and section, and as many plans as {path} was written from.")
    return before


def _without_stale(before: Baseline, stale: Baseline, path: Path, prune: bool) -> Baseline:
    """Say which findings of the baseline are there no more, and with `prune` take them out."""
    if not stale.findings:
        return before
    how = "taken out of it" if prune else "--prune takes them out"
    typer.echo(f"{path}: no longer found: {stale.rules}; {how}.", err=True)
    return before.pruned(stale) if prune else before


def _split(names: list[str]) -> list[str]:
    """The names of a repeatable option, which may also be given at once: `--select F,G`."""
    return [name.strip() for value in names for name in value.split(",") if name.strip()]


def _settings_for(plan: Path, config: Path | None, house: Path | None = None) -> Config | None:
    """The settings that were named, those of the house that was named, or the nearest above the plan."""
    from ehcplint.config import find, load

    path = config or _settings_of(house) or find(plan)
    return load(path) if path else None


def _settings_of(house: Path | None) -> Path | None:
    from ehcplint.config import FILE_NAME

    return house / FILE_NAME if house and (house / FILE_NAME).is_file() else None


def _rules(settings: Config | None, house: Path | None, setting: str | None = None) -> Ruleset:
    from ehcplint import ruleset

    if house and not house.is_dir():
        raise ValueError(f"There is no folder {house}.")
    return ruleset.load(house or (settings.house if settings else None), settings, setting)


def _fails(document: PlanReport, level: str) -> bool:
    """Whether a file has findings at this level or above it; signs to check count only for the level `review`."""
    if level in ("review", "never"):
        return level == "review" and bool(document.findings)
    return any(not finding.review and finding.severity.rank <= Severity(level).rank for finding in document.findings)


def _masked(mask: bool | None) -> bool:
    return not sys.stdout.isatty() if mask is None else mask


def _deliver(report: Report, name: str, mask: bool | None) -> Report:
    """Put the report on standard output, and give it back as it was shown."""
    if _masked(mask):
        from ehcplint.masking import mask as masked

        report = masked(report)
    if name == "console":
        from ehcplint.reports.findings import write

        with _page() as page:
            write(report, page)
    else:
        _print(_rendered(report, name, mask=False))
    return report


def _rendered(report: Report, name: str, mask: bool) -> str:
    from ehcplint.masking import mask as masked
    from ehcplint.reports import render

    return render(masked(report) if mask else report, name)


def _say_unread(report: Report, name: str) -> None:
    """One line a file that was not read, for those who do not see the console report."""
    for document in report.documents if name != "console" else ():
        if document.error:
            typer.echo(f"{document.path}: {document.error.message} {document.error.remedy}", err=True)


def _say_left_out(report: Report, name: str) -> None:
    """How much was waived or accepted before, for those who do not see the console report."""
    if name != "console" and any(document.waived or document.accepted for document in report.documents):
        from ehcplint.reports.findings import left_out

        typer.echo(f"Findings left out: {left_out(*report.documents)}.", err=True)


@contextmanager
def _page() -> Iterator[Page]:
    """A page on the terminal, or for a pipe one that is printed when it is done."""
    from ehcplint.reports.console import Page

    if sys.stdout.isatty():
        yield Page.terminal()
    else:
        page = Page.plain()
        yield page
        _print(page.text)


def _print(text: str) -> None:
    """Write to standard output; a reader who has seen enough ("| head") does not change the exit status."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _wrong_call() -> Iterator[None]:
    """Whatever is wrong with the call, the rules or the settings is said in one line, with status 2."""
    try:
        yield
    except (ValueError, OSError) as error:
        typer.echo(f"ehcplint: {error}", err=True)
        raise typer.Exit(2) from None
