"""What people read in a terminal: a page of headings, paragraphs and tables that is right at 80 columns, without colour
and in any encoding. The one file that knows rich."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from rich.box import Box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ehcplint.finding import Report

_WIDTH = 80
_WIDEST = 100
_RULED = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)
_LINE_END = re.compile(r"[ \t]+$", re.MULTILINE)


class Marked(NamedTuple):
    """Words that a finding points at: underlined where the terminal can, between >> and << where it cannot."""

    text: str


class Styled(NamedTuple):
    """Words in one of rich's styles, which says nothing that the words do not."""

    text: str
    style: str


Words = str | Marked | Styled


class Page:
    """Something to write on. Every text is shown as plain characters, whatever a plan has put into it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._colour = console.is_terminal and not console.no_color and console.color_system is not None
        self.width = min(console.width, _WIDEST)

    @classmethod
    def plain(cls) -> Page:
        """A page for a file or a pipe; `text` gives what was written on it."""
        quiet = Console(
            file=io.StringIO(), width=_WIDTH, force_terminal=False, color_system=None, legacy_windows=False, _environ={}
        )
        return cls(quiet)

    @classmethod
    def terminal(cls) -> Page:
        """A page that appears on standard output as it is written, in colour where that is wanted."""
        return cls(Console(highlight=False, emoji=False))

    @property
    def text(self) -> str:
        written = self._console.file
        return _LINE_END.sub("", written.getvalue()) if isinstance(written, io.StringIO) else ""

    def blank(self) -> None:
        self._console.print()

    def heading(self, *words: Words, indent: int = 0, rule: str = "") -> None:
        """A line of its own, in bold, with an underline of the `rule` character where one is given."""
        text = self._text(words)
        text.stylize("bold")
        self._print(text, indent)
        if rule:
            self._print(Text(rule * min(text.cell_len, self.width - indent)), indent)

    def say(self, *words: Words, indent: int = 0) -> None:
        """A paragraph, wrapped with every line at the indent."""
        self._print(self._text(words), indent)

    def item(self, label: Words, *words: Words, indent: int = 0, width: int = 9) -> None:
        """A label and, beside it from `width` columns on, a paragraph."""
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(width=width - 1, no_wrap=True)
        grid.add_column(width=self.width - indent - width - 1)
        grid.add_row(self._text((label,)), self._text(words))
        self._console.print(Padding(grid, (0, 0, 0, indent)))

    def table(
        self, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[Words]], indent: int = 0, *, head: bool = True
    ) -> None:
        """A table; each column is its heading and its share of the width. Without its head it goes on from another."""
        table = Table(
            box=_RULED, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, width=self.width - indent,
            show_header=head,
        )  # fmt: skip
        for name, share in columns:
            table.add_column(name, ratio=share, overflow="fold")
        for row in rows:
            table.add_row(*(self._text((cell,)) for cell in row))
        self._console.print(Padding(table, (0, 0, 0, indent)))

    def _print(self, text: Text, indent: int) -> None:
        self._console.print(Padding(text, (0, 0, 0, indent), expand=False), width=self.width)

    def _text(self, words: Iterable[Words]) -> Text:
        text = Text(overflow="fold")
        for piece in words:
            match piece:
                case Marked(inner) if self._colour:
                    text.append(shown(inner), style="bold underline")
                case Marked(inner):
                    text.append(f">>{shown(inner)}<<")
                case Styled(inner, style):
                    text.append(shown(inner), style=style)
                case str():
                    text.append(shown(piece))
        return text


@contextmanager
def progress(files: int) -> Iterator[Callable[[], None]]:
    """A line on standard error that shows how many files are done, how many a second, and how long the rest takes."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Task as Line

    class Rate(ProgressColumn):
        def render(self, task: Line) -> Text:
            return Text(f"{task.speed:.1f} a second" if task.speed else "")

    bar, left = BarColumn(bar_width=30), TextColumn("left")
    columns = TextColumn("Checking"), bar, MofNCompleteColumn(), Rate(), TimeRemainingColumn(), left
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        line = shown.add_task("", total=files)
        yield lambda: shown.advance(line)


def render(report: Report) -> str:
    """The report for a file or a pipe: 80 columns, no colour."""
    from ehcplint.reports.findings import write

    page = Page.plain()
    write(report, page)
    return page.text


def shown(text: str) -> str:
    """The text on one line, with nothing in it that could steer a terminal or turn the reading direction round."""
    return re.sub(r"\s+", " ", text if text.isprintable() else "".join(map(_harmless, text)))


def _harmless(char: str) -> str:
    match unicodedata.category(char):
        case "Cc":
            return " " if char.isspace() else "\N{REPLACEMENT CHARACTER}"
        case "Cf":
            return ""
        case "Cs" | "Co":
            return "\N{REPLACEMENT CHARACTER}"
        case "Zl" | "Zp":
            return " "
    return char
