"""The commands about the rules: `rules`, `explain`, `test` and `init`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ehcplint.cli.app import wrong_call
from ehcplint.cli.options import Folder, SettingOption, Settings
from ehcplint.cli.printing import new_page, put
from ehcplint.cli.settings import rules_of, settings_for


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

    with wrong_call():
        settings = settings_for(Path("here"), config, house)
        found = rules_of(settings, house, setting)
        if settings:
            found.select(settings.select, settings.ignore)  # a wrong name in them is told here too
        changed = list(houses.changes(ruleset.load(), found, settings))
    if markdown:
        put(pages.catalogue(found))
        return
    with new_page() as page:
        pages.listing(found, page)
        pages.changed(changed, settings.path if settings else None, page)


def init(
    folder: Annotated[Path, typer.Argument(help="Where to; else here.", metavar="[FOLDER]")] = Path(),
) -> None:
    """Write a first folder for your own settings, rules and word lists."""
    from ehcplint import house

    with wrong_call():
        files = house.start(folder)
    for file in files:
        typer.echo(f"Written: {file}")
    typer.echo(f"Next: ehcplint test {folder}; then ehcplint rules --config {files[0]}")


def explain(
    rule: Annotated[str, typer.Argument(help="A rule's name.", metavar="RULE")],
    config: Settings = None,
    house: Folder = None,
) -> None:
    """Say what a rule means, why, and on whose authority, with a weak and a strong wording."""
    from ehcplint import explain as pages
    from ehcplint.suggestion import nearest

    with wrong_call():
        found = rules_of(settings_for(Path("here"), config, house), house).rules
        if rule not in found:
            raise ValueError(f"There is no rule “{rule}”.{nearest(rule, found)}")
    with new_page() as page:
        pages.explain(found[rule], page)


def test(folder: Annotated[Path, typer.Argument(help="A folder of rules.", metavar="FOLDER")]) -> None:
    """Run the examples that a folder's rules bring with them."""
    from ehcplint import testing

    with wrong_call():
        if not folder.is_dir():
            raise ValueError(f"There is no folder {folder}.")
        outcomes = testing.run(folder)
    failed = [outcome for outcome in outcomes if not outcome.passed]
    with new_page() as page:
        for sentence, wrong in testing.sentences(outcomes):
            page.say(sentence)
            for message in wrong:
                page.say(message, indent=2)
        page.say("Everything is as it should be." if not failed else f"To be put right: {len(failed)}.")
    raise typer.Exit(1 if failed else 0)
