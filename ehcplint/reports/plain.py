"""A plan's words and a file's name in forms that any other program can take."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote

from ehcplint.finding import Finding, PlanReport, RuleInForce
from ehcplint.reports.console import shown
from ehcplint.reports.findings import excerpt, place

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PLACEHOLDER = re.compile(r"\{\w+\}")
_EXCERPT = 300
"""How many characters of an entry a one-line message repeats."""


def one_line(text: str) -> str:
    """The text on one line, without a character that XML forbids or that could steer a terminal."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", shown(text)).strip()


def entry_shown(finding: Finding) -> str:
    """The entry on one line, cut around its evidence; empty where the finding is about something absent."""
    pieces = excerpt(finding.entry, [finding.evidence], _EXCERPT) if finding.entry else ()
    return one_line("".join(piece if isinstance(piece, str) else piece.text for piece in pieces))


def said(finding: Finding) -> str:
    """What is wrong, where, in which words, and what to do, in one paragraph."""
    where, entry = place(finding.where), entry_shown(finding)
    at = f" ({where[:1].upper()}{where[1:]}.)" if where else ""
    words = f" The entry: “{entry}”" if entry else ""
    return one_line(f"{finding.message}{at}{words} What to do: {finding.advice}")


def unread_said(document: PlanReport) -> str:
    """Why a file was not, or only partly, read; empty where it was."""
    if document.error:
        return one_line(f"{document.error.message} {document.error.remedy}")
    if document.status == "partly":
        return one_line(f"Part of the text could not be read: {'; '.join(document.unread) or 'see the report'}.")
    return ""


def advice_of(rule: RuleInForce) -> str:
    """A rule's advice where there is no finding to fill its placeholders."""
    return one_line(_PLACEHOLDER.sub("…", rule.advice))


def numbered(findings: tuple[Finding, ...]) -> Iterator[tuple[Finding, int]]:
    """Each finding, and which one it is of those of its plan that have its fingerprint, from 1."""
    seen: Counter[str] = Counter()
    for finding in findings:
        seen[finding.fingerprint] += 1
        yield finding, seen[finding.fingerprint]


def posix(path: str) -> str:
    """A file's path with forward slashes; a path with backslashes is taken for a Windows one."""
    return one_line(PureWindowsPath(path).as_posix() if "\\" in path else path)


_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Surrogates that stand for no byte of a file's name, which no encoding takes."""


def uri(path: str) -> str:
    """A file's path as a URI: a relative one stays relative, percent-encoded as RFC 3986 asks."""
    path = _NO_BYTE.sub("\N{REPLACEMENT CHARACTER}", path)
    if "\\" in path or PureWindowsPath(path).drive:
        windows = PureWindowsPath(path)
        return windows.as_uri() if windows.is_absolute() else quote(windows.as_posix())
    encoded = quote(path, errors="surrogateescape")
    return f"file://{encoded}" if PurePosixPath(path).is_absolute() else encoded
