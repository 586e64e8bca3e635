"""Findings as rows of a spreadsheet: what the workbook and the CSV file have in common."""

from __future__ import annotations

from collections.abc import Iterator

from ehcplint.finding import Finding, PlanReport, Report
from ehcplint.reports.findings import place, whole_entry
from ehcplint.reports.plain import one_line, unread_said

Cell = str | int | float | None

LIMIT = 32_767
"""How many UTF-16 units a cell of Excel holds."""

READ = {"read": "read", "partly": "partly read", "unread": "not read"}
"""Whether a file was read, in words."""

FINDINGS = (
    "Plan",
    "Section",
    "Severity",
    "Please check",
    "Title",
    "What is wrong",
    "Words",
    "Entry",
    "Place",
    "What to do",
    "Source",
    "Rule",
    "Page",
    "Table",
    "Row",
    "Column",
    "Paragraph",
    "Line",
    "Fingerprint",
)
"""The columns of a finding."""


def finding_rows(report: Report) -> Iterator[tuple[Cell, ...]]:
    """A row for each finding, and one without a rule for each file that was not, or only partly, read."""
    for document in report.documents:
        if document.status != "read":
            yield _unread(document)
        for finding in document.findings:
            yield _row(document, finding)


def text(value: str) -> str:
    """The text on one line, cut with a note where a cell would not hold it."""
    line = one_line(value)
    if len(line) * 2 <= LIMIT or len(line.encode("utf-16-le")) // 2 <= LIMIT:
        return line
    note = f" … [cut here: the whole has {len(line):,} characters]"
    return line.encode("utf-16-le")[: 2 * (LIMIT - len(note))].decode("utf-16-le", errors="ignore") + note


def _row(document: PlanReport, finding: Finding) -> tuple[Cell, ...]:
    where = finding.where
    return (
        text(document.path),
        finding.section or "",
        finding.severity.value,
        "yes" if finding.review else "",
        text(finding.title),
        text(finding.message),
        text(finding.evidence),
        text(whole_entry(finding)),
        place(where),
        text(finding.advice),
        text("; ".join(source.title for source in finding.sources)),
        finding.rule,
        where.page,
        where.table,
        where.row,
        where.column,
        where.paragraph,
        where.line,
        finding.fingerprint,
    )


def _unread(document: PlanReport) -> tuple[Cell, ...]:
    said: dict[str, Cell] = {
        "Plan": text(document.path),
        "Severity": READ[document.status],
        "Title": "The file was not read" if document.error else "Part of the file was not read",
        "What is wrong": text(document.error.message if document.error else unread_said(document)),
        "What to do": text(document.error.remedy if document.error else "Check by eye what could not be read."),
    }
    return tuple(said.get(column) for column in FINDINGS)
