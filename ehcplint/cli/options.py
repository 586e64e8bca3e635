"""The options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, get_args

import typer

from ehcplint.terms import Profile, Severity

LEVELS = (*Severity, "review", "never")
"""What can make the exit status 1, the most serious first."""


def one_of(*allowed: str) -> Callable[[str | None], str | None]:
    """Let an option be one of a few words; a wrong one is answered with the nearest."""

    def chosen(value: str | None) -> str | None:
        if value is None or value in allowed:
            return value
        from ehcplint.suggestion import nearest

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
        "--profile", help="What the files are; else found out.", metavar="KIND", callback=one_of(*get_args(Profile))
    ),
]


SettingOption = Annotated[
    str | None,
    typer.Option(
        "--setting",
        help="mainstream, or special for a special school or college; else as the settings say.",
        metavar="SETTING",
        callback=one_of("mainstream", "special"),
    ),
]


def _if_installed(wanted: bool) -> bool:
    """Whether text recognition was asked for and there is a program for it; what is lacking is said once."""
    if not wanted:
        return False
    from ehcplint.readers.pdf.ocr import missing

    if lacking := missing():
        typer.echo(f"ehcplint: {lacking}", err=True)
    return not lacking


Ocr = Annotated[
    bool,
    typer.Option(
        "--ocr",
        help="Read scanned pages of PDFs by text recognition, with Tesseract on this computer.",
        callback=_if_installed,
    ),
]

Select = Annotated[list[str] | None, typer.Option(help="Only this rule or section.", metavar="RULE|A-K")]
Ignore = Annotated[list[str] | None, typer.Option(help="Without this rule or section.", metavar="RULE|A-K")]
FailOn = Annotated[
    str | None,
    typer.Option(
        help=f"What makes the exit status 1: {', '.join(LEVELS)}; error if nothing else is said.",
        metavar="LEVEL",
        callback=one_of(*LEVELS),
    ),
]
WaiversFile = Annotated[
    Path | None, typer.Option(help="Waivers to use; else the nearest ehcplint-waivers.toml above.", metavar="FILE")
]
IgnoreWaivers = Annotated[bool, typer.Option("--ignore-waivers", help="Report what is waived as well, for auditors.")]
