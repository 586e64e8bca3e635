"""`ehcplint show`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.options import Folder, Masking, ProfileOption, SettingOption, Settings
from ehcplint.cli.printing import is_masked, new_page, say_unread
from ehcplint.cli.settings import rules_of, settings_for
from ehcplint.finding import Report


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

    with wrong_call():
        linter.find([plan])
        settings = settings_for(plan, config, house)
        rules = rules_of(settings, house, setting)
    limits = (settings or Config()).limits.limits()
    report = linter.lint(plan, rules, profile, limits)
    say_unread(Report((report,), rules=()), "show")
    if report.error:
        raise typer.Exit(3)
    understood = divide(read(plan, limits), rules.sections, rules.lexicon, profile)
    hide = is_masked(mask)
    words = masking.masker(report, [entry.text for entry in understood.entries]) if hide else str
    if hide:
        report = masking.mask(Report((report,), rules=())).documents[0]
    with new_page() as page:
        overview.show(understood, report, page, words)
    raise typer.Exit(3 if report.status != "read" else 0)
