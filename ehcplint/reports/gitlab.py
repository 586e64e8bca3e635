"""GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from ehcplint.finding import Report, Severity
from ehcplint.reports.plain import numbered, posix, said, unread_said

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.ADVICE: "minor"}


def render(report: Report) -> str:
    """The report as a list of issues, in plain ASCII so that no pipe or console can spoil it."""
    return json.dumps(list(_issues(report)), indent=2, ensure_ascii=True) + "\n"


def _issues(report: Report) -> Iterator[dict[str, Any]]:
    for document in report.documents:
        path = posix(document.path)
        if document.status != "read":
            why = unread_said(document)
            yield _issue(path=path, rule="not-read", severity="blocker", text=why, line=1, mark=document.status)
        for finding, count in numbered(document.findings):
            severity = "info" if finding.review else _SEVERITIES[finding.severity]
            text = f"{'Please check: ' if finding.review else ''}{finding.title}: {said(finding)}"
            line = finding.where.line or 1  # a Word file or a PDF has no lines, and GitLab insists on one
            mark = f"{finding.fingerprint}:{count}"
            yield _issue(path=path, rule=finding.rule, severity=severity, text=text, line=line, mark=mark)


def _issue(*, path: str, rule: str, severity: str, text: str, line: int, mark: str) -> dict[str, Any]:
    return {
        "description": text,
        "check_name": rule,
        "fingerprint": hashlib.sha256(f"{path}\0{rule}\0{mark}".encode()).hexdigest(),
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line}},
    }
