"""What goes to standard output and standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from ehcplint.finding import PlanReport, Report
    from ehcplint.reports.console import Page
    from ehcplint.reports.picture import Picture


def is_masked(mask: bool | None) -> bool:
    """Whether standard output is masked: as was asked, or else unless a person's terminal shows it."""
    return not sys.stdout.isatty() if mask is None else mask


def deliver(report: Report, name: str, picture: Picture) -> None:
    """Put the report on standard output in one of the formats that are text; `picture` is that of its documents."""
    if name == "console":
        from ehcplint.reports import findings

        with new_page() as page:
            findings.write(report, page)
    elif name == "summary":
        from ehcplint.reports import summary

        with new_page() as page:
            summary.write(picture, len(report.rules), page)
    else:
        from ehcplint.reports import pieces

        if hasattr(
            sys.stdout, "reconfigure"
        ):  # a program reads it: the bytes are a file's, whatever the console is set to
            sys.stdout.reconfigure(encoding="utf-8", newline="")
        whole = pieces(report, name)
        for piece in [str(whole)] if isinstance(whole, str | bytes) else whole:
            put(piece)


def say_unread(documents: Iterable[PlanReport]) -> None:
    """One line a file that was not read, for those who do not see the console report."""
    for document in documents:
        if document.error:
            typer.echo(f"{document.path}: {document.error.message} {document.error.remedy}", err=True)


@contextmanager
def progress(files: int) -> Iterator[Callable[[], None]]:
    """Something to call as each file is done, which on a person's terminal shows how far the run is."""
    if files == 1 or not sys.stderr.isatty():
        yield lambda: None
    else:
        from ehcplint.reports.console import progress as bar

        with bar(files) as done:
            yield done


@contextmanager
def new_page() -> Iterator[Page]:
    """A page on the terminal, or for a pipe one that is printed when it is done."""
    from ehcplint.reports.console import Page

    if sys.stdout.isatty():
        yield Page.terminal()
    else:
        page = Page.plain()
        yield page
        put(page.text)


def put(text: str) -> None:
    """Write to standard output; a reader who has seen enough ("| head") does not change the exit status."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
