"""A page from a template: the one file that knows jinja2.

A page holds its style and its script, and a Content-Security-Policy that lets a browser run these two by their hashes
and nothing else, whatever words a plan has put into the page.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ehcplint.reports.console import Marked, shown
from ehcplint.reports.findings import cut, number, place, section_heading

_HERE = Path(__file__).parent
_START = 160
_AT_ONCE = 50
"""How many of a template's pieces make one of the page's."""


def page(template: str, **values: object) -> Iterator[str]:
    """A template that extends `base.html`, filled piece by piece, so that no large page is ever whole in memory.

    Every value is escaped, and stripped of what is no plain text.
    """
    style, script = (Markup(_asset(name)) for name in ("style.css", "script.js"))
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    stream = _environment().get_template(template).stream(style=style, script=script, policy=policy, **values)
    stream.enable_buffering(_AT_ONCE)
    return stream


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_plain,
    )
    environment.filters |= {"number": number, "place": place, "safe_address": _safe_address, "start": _start}
    environment.tests["marked"] = lambda piece: isinstance(piece, Marked)
    environment.globals["section_heading"] = section_heading
    return environment


def _plain(value: object) -> object:
    """A text without what could steer a reader's screen; markup of our own as it is."""
    if isinstance(value, str) and not isinstance(value, Markup) and not value.isprintable():
        return shown(value)
    return value


def _start(text: str) -> str:
    """The beginning of a text that is told in full elsewhere."""
    return cut(text, _START, keep_end=False)


def _safe_address(address: str) -> str:
    """The address of a source if a browser would open a page by it, else nothing: house rules name their own."""
    return address if address.startswith(("https://", "http://")) else ""


@cache
def _asset(name: str) -> str:
    # Read as text, so that a checkout with other line ends gives the hash that a browser computes.
    return (_HERE / "templates" / name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"
