"""`ehcplint show`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.options import Folder, Masking, Ocr, ProfileOption, SettingOption, Settings
from ehcplint.cli.printing import is_masked, new_page, say_unread
from ehcplint.cli.settings import rules_of, settings_for

if TYPE_CHECKING:
    from ehcplint.plan import Plan
    from ehcplint.readers.limits import Limits


def show(
    plan: Annotated[Path, typer.Argument(help="One plan.", metavar="PLAN")],
    *,
    profile: ProfileOption = None,
    config: Settings = None,
    house: Folder = None,
    setting: SettingOption = None,
    mask: Masking = None,
    ocr: Ocr = False,
    debug: Annotated[
        Path | None,
        typer.Option(
            help="Write here how each block was read, and of a PDF pictures of its pages. These are not masked.",
            metavar="FOLDER",
        ),
    ] = None,
) -> None:
    """Show what was read: the receipt, the entries of each section, and the provision ledger."""
    from ehcplint import linter, masking
    from ehcplint.batch.files import find
    from ehcplint.config import Config
    from ehcplint.finding import Report
    from ehcplint.readers import apart
    from ehcplint.reports import overview
    from ehcplint.sections import divide

    with wrong_call():
        find([plan])
        settings = settings_for(plan, config, house)
        rules = rules_of(settings, house, setting)
    limits = (settings or Config()).limits.limits(ocr)
    try:
        document = apart.read(plan, limits)
        report = linter.report(str(plan), document, rules, profile)
    except Exception as error:
        say_unread([linter.unread(plan, error)])
        raise typer.Exit(3) from None
    understood = divide(document, rules.sections, rules.lexicon, profile)
    hide = is_masked(mask)
    words = masking.masker(report, [entry.text for entry in understood.entries]) if hide else str
    if hide:
        report = masking.mask(Report((report,), rules=())).documents[0]
    with new_page() as page:
        overview.show(understood, report, page, words)
    if debug:
        with wrong_call():
            _write_debug(plan, understood, limits, debug)
    raise typer.Exit(3 if report.status != "read" else 0)


def _write_debug(path: Path, plan: Plan, limits: Limits, folder: Path) -> None:
    """Write the listing of a plan's blocks and the pictures of its pages, and name each file."""
    from ehcplint.readers import fetch
    from ehcplint.reports import blocks

    sections = blocks.sections_of(plan)
    folder.mkdir(parents=True, exist_ok=True)
    listing = folder / f"{path.name}-blocks.txt"
    listing.write_text(blocks.listing(plan.document, sections), encoding="utf-8")
    typer.echo(f"Written, not masked: {listing}", err=True)
    if plan.document.format != "pdf":
        return
    try:
        from ehcplint.readers.pdf import debug
    except ImportError:
        raise ValueError("Pictures of pages need Pillow: run “pip install ehcplint[debug]”.") from None
    data = fetch(path, limits).data
    for picture in debug.draw(data, limits, plan.document, sections, str(folder / path.name)):
        typer.echo(f"Written, not masked: {picture}", err=True)
