"""The application that the commands belong to, and how a wrong call ends."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from ehcplint import __version__

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Check the quality of Education, Health and Care Plans, on this machine and nowhere else.",
)


def main() -> None:
    """Run the command line. No character of a plan may stop it on a console that cannot show it."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # they take time to look for, and might see plans
    gc.set_threshold(50_000)  # what a run makes it mostly keeps, or frees without being asked
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


@contextmanager
def wrong_call() -> Iterator[None]:
    """Whatever is wrong with the call, the rules or the settings is said in one line, with status 2."""
    try:
        yield
    except (ValueError, OSError) as error:
        typer.echo(f"ehcplint: {error}", err=True)
        raise typer.Exit(2) from None
