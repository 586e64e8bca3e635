"""Annotations for a step of a GitHub workflow, the most serious first.

GitHub shows ten of a kind for a step and drops the rest without a word, so no more are written, and a last line counts
everything. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ehcplint.finding import Report, Severity
from ehcplint.reports.findings import number, total
from ehcplint.reports.plain import one_line, posix, said, unread_said

_MOST = 10
_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


class _Annotation(NamedTuple):
    kind: str
    path: str
    line: int | None
    title: str
    message: str

    def __str__(self) -> str:
        where = {"file": posix(self.path), "line": str(self.line or ""), "title": one_line(self.title)}
        properties = ",".join(f"{name}={_property(value)}" for name, value in where.items() if value)
        return f"::{self.kind} {properties}::{_data(self.message)}"


def render(report: Report) -> str:
    """The annotations that GitHub will show, and a sentence on the whole run."""
    annotations = list(_annotations(report))
    kept = [one for kind in _KINDS.values() for one in [each for each in annotations if each.kind == kind][:_MOST]]
    dropped = len(annotations) - len(kept)
    more = (
        f" GitHub shows no more than {_MOST} of a kind; {number(dropped, 'annotation is', 'annotations are')} left out."
    )
    return "\n".join([*map(str, kept), f"{total(report)}{more if dropped else ''}", ""])


def _annotations(report: Report) -> Iterator[_Annotation]:
    """Files that were not read first, then the findings, then what only a person can judge."""
    for document in report.documents:
        if document.status != "read":
            yield _Annotation("error", document.path, None, "Not read, or only in part", unread_said(document))
    for review in (False, True):
        for document in report.documents:
            for finding in document.findings:
                if finding.review is review:
                    kind = "notice" if review else _KINDS[finding.severity]
                    title = f"Please check: {finding.title}" if review else finding.title
                    yield _Annotation(
                        kind, document.path, finding.where.line, f"{title} ({finding.rule})", said(finding)
                    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
