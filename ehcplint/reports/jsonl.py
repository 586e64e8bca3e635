"""JSON Lines for streams: a line for each file, which is a document of the JSON report, and a last one that sums up."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ehcplint.finding import Report
from ehcplint.reports.json import document, summary, tool


def lines(report: Report) -> Iterator[str]:
    """The report's lines, in plain ASCII like the JSON report."""
    for plan in report.documents:
        yield _line(document(plan).model_dump(mode="json"))
    parts = {"tool": tool(report).model_dump(mode="json"), "summary": summary(report).model_dump(mode="json")}
    yield _line({"version": 1, **parts})


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n"
